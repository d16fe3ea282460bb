"""How fast messages may leave: Telegram's limits, asked before a message is taken from the outbox.

Telegram allows about 30 messages a second in all, one a second to one chat and 20 a minute to a group
or channel (core.telegram.org/bots/faq, "My bot is hitting limits"). A message that waits for its turn
must not yet count as sent, so nothing here sleeps: the courier asks how long, and waits itself.
"""

import time
from collections.abc import Callable

_FLOOD_WINDOW_SECONDS = 10.0
_LONGEST_HALT_SECONDS = 60.0


class Pacing:
    """Turns for everybody together, and a rest for each chat after each message. All times are monotonic seconds."""

    def __init__(
        self,
        *,
        per_second: float = 25.0,
        burst: int = 5,
        private_seconds: float = 1.0,
        group_seconds: float = 3.05,  # 20 a minute, and never 21 in any 60 seconds
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._interval = 1 / per_second
        self._slack = (burst - 1) * self._interval
        self._private_seconds = private_seconds
        self._group_seconds = group_seconds
        self._monotonic = monotonic
        self._next_turn = monotonic()  # the generic cell rate algorithm's theoretical arrival time
        self._halted_until = monotonic()
        self._rested_at: dict[int, float] = {}
        self._floods: dict[int, float] = {}

    @classmethod
    def unlimited(cls) -> "Pacing":
        """No limits: for a channel that has none, such as the console."""
        return cls(per_second=float("inf"), private_seconds=0, group_seconds=0)

    def wait(self) -> float:
        """Seconds until the next message may leave, to whomever; 0 when it may now."""
        now = self._monotonic()
        return max(0.0, self._next_turn - self._slack - now, self._halted_until - now)

    def rest(self, telegram_id: int) -> float:
        """Seconds until this chat may be written to again; 0 when it may now."""
        return max(0.0, self._rested_at.get(telegram_id, 0.0) - self._monotonic())

    def resting(self) -> frozenset[int]:
        """Telegram ids of the chats that may not be written to yet."""
        now = self._monotonic()
        self._rested_at = {chat: at for chat, at in self._rested_at.items() if at > now}
        return frozenset(self._rested_at)

    def pause(self) -> float | None:
        """Seconds until a limit eases; `None` when none holds anything back."""
        waits = [at - self._monotonic() for at in self._rested_at.values()] + [self.wait()]
        return min((wait for wait in waits if wait > 0), default=None)

    def took(self, telegram_id: int) -> None:
        """A message to this chat leaves now."""
        now = self._monotonic()
        self._next_turn = max(self._next_turn, now) + self._interval
        self._rested_at[telegram_id] = now + (self._private_seconds if telegram_id > 0 else self._group_seconds)

    def halt(self, seconds: float) -> None:
        """Nobody is written to for so many seconds, a minute at most."""
        self._halted_until = max(self._halted_until, self._monotonic() + min(seconds, _LONGEST_HALT_SECONDS))

    def flooded(self, telegram_id: int, seconds: float) -> None:
        """Telegram asked for a wait in this chat. Two chats within ten seconds: the limit is everybody's."""
        now = self._monotonic()
        self._floods = {chat: at for chat, at in self._floods.items() if now - at <= _FLOOD_WINDOW_SECONDS}
        self._floods[telegram_id] = now
        if len(self._floods) > 1:
            self.halt(seconds)
