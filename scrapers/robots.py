"""What the robots.txt of each origin allows (RFC 9309), remembered for a day."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from protego import Protego

from scrapers.errors import SourceError

_KEPT = timedelta(hours=24)  # RFC 9309, 2.4
_ASKED_AGAIN = timedelta(minutes=10)  # after a failure
_PARSED = 500 * 1024  # characters, RFC 9309, 2.5


@dataclass(slots=True)
class _Known:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    rules: Protego | None = None
    failure: Callable[[], SourceError] | None = None
    until: datetime | None = None


class Robots:
    """The rules of all origins for one program, named by its product token."""

    def __init__(self, product: str, *, read: Callable[[str], Awaitable[str]], clock: Callable[[], datetime]) -> None:
        """`read` gives the text of an origin's robots.txt, empty when it has none, or raises a `SourceError`."""
        self._product = product
        self._read = read
        self._clock = clock
        self._known: dict[str, _Known] = {}

    async def allows(self, origin: str, url: str) -> bool:
        """Whether the address may be fetched. Raises what reading robots.txt raised: until it is read, nothing may."""
        return (await self._rules(origin)).can_fetch(url, self._product)

    async def delay(self, origin: str) -> float:
        """Seconds between two requests that the origin asks for; 0 when it asks for none."""
        rules = await self._rules(origin)
        rate = rules.request_rate(self._product)
        return max(rules.crawl_delay(self._product) or 0, rate.seconds / rate.requests if rate else 0)

    async def _rules(self, origin: str) -> Protego:
        known = self._known.setdefault(origin, _Known())
        async with known.lock:
            if known.until is None or self._clock() >= known.until:
                await self._renew(known, origin)
            if known.rules is not None:
                return known.rules
            assert known.failure is not None  # noqa: S101 - `_renew` leaves one of the two
            raise known.failure()

    async def _renew(self, known: _Known, origin: str) -> None:
        """Read the rules; on failure the ones known before stay in force (RFC 9309, 2.4)."""
        try:
            text = await self._read(origin)
        except SourceError as error:
            known.failure = _again(error)
            known.until = self._clock() + _ASKED_AGAIN
        else:
            known.rules = Protego.parse(text[:_PARSED])
            known.until = self._clock() + _KEPT


def _again(error: SourceError) -> Callable[[], SourceError]:
    """The same error anew each time: one that is kept and raised would hold every frame it passed."""
    kind, url, reason, advice, retry_after = type(error), error.url, error.reason, error.advice, error.retry_after
    return lambda: kind(url, f"robots.txt cannot be read: {reason}", advice, retry_after=retry_after)
