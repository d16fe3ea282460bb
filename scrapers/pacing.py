"""One request at a time per host, with a pause between the end of one and the start of the next."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

_LONGEST_REST = timedelta(days=1)  # a server's wish beyond this is taken for a mistake


class Resting(Exception):
    """The host asked to be left alone for longer than we wait; `seconds` of it remain."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


@dataclass(slots=True)
class Turn:
    """A host's turn. All durations are seconds."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    crawl_delay: float = 0
    held: float = 0  # asked for during the last request, beyond the usual pause
    pause: float = 0
    ended_at: datetime | None = None
    rests_until: datetime | None = None

    def hold(self, seconds: float) -> None:
        """Let the next request to this host wait at least so long."""
        self.held = max(self.held, seconds)

    def rest(self, seconds: float, now: datetime) -> None:
        """Refuse requests to this host for so long, at most a day."""
        self.rests_until = now + min(timedelta(seconds=seconds), _LONGEST_REST)

    def remaining(self, now: datetime) -> float:
        """Seconds of the pause still to wait; a clock set back does not lengthen it."""
        if self.ended_at is None:
            return 0
        return min(self.pause, self.pause - (now - self.ended_at).total_seconds())


class Pacing:
    """The turns of all hosts. `clock` and `sleep` are its only effects."""

    def __init__(
        self,
        delay: float,
        jitter: float,
        *,
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[object]],
    ) -> None:
        self._delay = delay
        self._jitter = jitter
        self._clock = clock
        self._sleep = sleep
        self._turns: dict[str, Turn] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[Turn]:
        """Wait for the host's turn and keep it; raises `Resting` when the host is to be left alone."""
        turn = self._turns.setdefault(host, Turn())
        async with turn.lock:
            now = self._clock()
            if turn.rests_until is not None and now < turn.rests_until:
                raise Resting((turn.rests_until - now).total_seconds())
            if (wait := turn.remaining(now)) > 0:
                await self._sleep(wait)
            turn.held = 0
            try:
                yield turn
            finally:
                turn.pause = max(turn.held, turn.crawl_delay, self._delay) + self.jitter()
                turn.ended_at = self._clock()

    def slow_down(self, host: str, seconds: float) -> None:
        """Keep at least `seconds` between requests to the host, as its robots.txt asks."""
        self._turns.setdefault(host, Turn()).crawl_delay = seconds

    def jitter(self) -> float:
        """A random part of a wait, so that many bots do not march in step."""
        return random.uniform(0, self._jitter)  # noqa: S311 - no secret
