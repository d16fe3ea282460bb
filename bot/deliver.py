"""Deliver: from the outbox to the chat, at least once, in the order of the chat, paced.

The outbox says `sending` before the channel is called and `sent` right after it answered. What is in
between when the process dies is at most one message in each of a few chats; it is repeated once and says so.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, assert_never

import structlog

from bot.pacing import Pacing
from storage.outbox import Message
from storage.store import Store

log = structlog.get_logger(__name__)

REPEATED = "<i>(repeated)</i>\n"

_IDLE_SECONDS = 30.0  # how long a row of another process may go unnoticed
_MARGIN = timedelta(seconds=0.5)  # Telegram counts whole seconds
_BACK_OFF_SECONDS = (1, 2, 4, 8, 16, 32, 60)
_NOT_FOUND_ATTEMPTS = 3
_DRAIN_FAILURES = 3
_NOT_FOUND_PAUSE = timedelta(minutes=10)
_TOKEN_PAUSE = timedelta(seconds=60)


class Scope(StrEnum):
    """Whom a wait concerns."""

    CHAT = "chat"
    ALL = "all"


class Gone(StrEnum):
    """Why a chat cannot be written to."""

    BLOCKED = "blocked by the user"
    KICKED = "not in the chat any more"
    DEACTIVATED = "account deactivated"
    NOT_FOUND = "chat not found"
    NO_RIGHTS = "no right to write here"
    TOPIC = "topic closed or deleted"


class Refusal(StrEnum):
    """Why a message will never be accepted as it is."""

    UNREADABLE = "mark-up cannot be parsed"
    TOO_LONG = "too long"
    OTHER = "refused"


@dataclass(frozen=True, slots=True)
class Accepted:
    """The chat has it."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Not accepted; asked to come back after so many seconds."""

    seconds: float
    scope: Scope = Scope.CHAT


@dataclass(frozen=True, slots=True)
class Later:
    """Not accepted, and nothing is wrong with the message: the way to the chat is broken."""

    reason: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Nobody can say whether it was accepted."""

    reason: str


@dataclass(frozen=True, slots=True)
class ChatGone:
    """Not accepted: this chat does not take messages from us."""

    reason: Gone


@dataclass(frozen=True, slots=True)
class Migrated:
    """Not accepted: the group became a supergroup with another id."""

    new_id: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Not accepted, and never will be as it is."""

    reason: Refusal


@dataclass(frozen=True, slots=True)
class TokenInvalid:
    """Not accepted: we are nobody to the server."""


Receipt = Accepted | Wait | Later | Ambiguous | ChatGone | Migrated | Refused | TokenInvalid


class Channel(Protocol):
    """A way to chats."""

    async def send(self, message: Message) -> Receipt:
        """Send one message. Failures are receipts; whatever is raised all the same counts as ambiguous."""


class Courier:
    """Carries messages from the outbox to a channel."""

    def __init__(  # noqa: PLR0913 - what is tuned is named
        self,
        store: Store,
        channel: Channel,
        *,
        clock: Callable[[], datetime],
        pacing: Pacing | None = None,
        workers: int = 8,
        patience_seconds: float = 0.25,
        grace_seconds: float = 35.0,  # longer than the channel's own time-out
        paused: Callable[[int], None] = lambda _chat_id: None,
    ) -> None:
        """A message leaves beside another one only when that one takes longer than `patience_seconds`.

        `paused` is told the id (of storage) of each chat that turned out to take no messages.
        """
        self._store = store
        self._channel = channel
        self._clock = clock
        self._pacing = pacing or Pacing()
        self._workers = workers
        self._patience_seconds = patience_seconds
        self._launched_at = 0.0
        self._grace_seconds = grace_seconds
        self._paused = paused
        self._flights: dict[asyncio.Task[None], Message] = {}
        self._resting: dict[int, int] = {}  # chat → the Telegram chat it is in
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._failure: BaseException | None = None
        self._failures_in_a_row = 0
        self._trouble = ""

    def nudge(self) -> None:
        """New rows are in the outbox. May be called from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)

    def healthy(self) -> str | None:
        """`None`, or why messages do not get through, in words for the operator."""
        return self._trouble or None

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until `stop` is set, then wait for what is on its way: no row is left `sending`.

        Raises what the outbox itself raises (a full disk, a broken file).
        """
        self._store.outbox.recover(self._clock())
        self._loop = asyncio.get_running_loop()
        stopping = asyncio.create_task(stop.wait())
        stopping.add_done_callback(lambda _task: self._wake.set())
        try:
            while not stop.is_set() and self._failure is None:
                self._wake.clear()
                self._launch()
                await self._rest(self._pause())
        finally:
            stopping.cancel()
            await self._land()
        if self._failure is not None:
            raise self._failure

    async def drain(self) -> None:
        """Deliver what can be delivered now, limits obeyed, and return.

        Postponed rows are left, and all of them when the channel cannot be reached three times in a row.
        """
        self._store.outbox.recover(self._clock())
        self._loop = asyncio.get_running_loop()
        try:
            while self._failure is None and not self._trouble and self._failures_in_a_row < _DRAIN_FAILURES:
                self._wake.clear()
                self._launch()
                pause = self._pacing.pause()
                if not self._flights and (pause is None or self._store.outbox.next_at(self._clock()) is None):
                    break
                await self._rest(self._patience() or pause)
        finally:
            await self._land()
        if self._failure is not None:
            raise self._failure

    def _launch(self) -> None:
        """Start as many messages as workers and limits allow."""
        while len(self._flights) < self._workers and not self._pacing.wait() and not self._patience():
            message = self._claim()
            if message is None:
                return
            self._pacing.took(message.telegram_id)
            self._resting[message.chat_id] = message.telegram_id
            task = asyncio.create_task(self._carry(message), name=f"message {message.id}")
            self._flights[task] = message
            self._launched_at = asyncio.get_running_loop().time()
            task.add_done_callback(self._landed)

    def _patience(self) -> float:
        """Seconds until a message may leave beside the one on its way: a killed process repeats what was on its way."""
        if not self._flights:
            return 0.0
        return max(0.0, self._launched_at + self._patience_seconds - asyncio.get_running_loop().time())

    def _claim(self) -> Message | None:
        """The next message whose chat is neither being written to nor resting, marked as `sending`."""
        while True:
            now, resting = self._clock(), self._pacing.resting()
            self._resting = {chat: group for chat, group in self._resting.items() if group in resting}
            in_flight = {message.chat_id for message in self._flights.values()}
            message = self._store.outbox.claim(now, in_flight | self._resting.keys())
            if message is None or message.telegram_id not in resting:
                return message
            # another topic of a group that rests: Telegram counts the group
            self._resting[message.chat_id] = message.telegram_id
            self._store.outbox.postpone(message.id, now)

    def _pause(self) -> float:
        """Seconds until something may have become possible, unless a nudge or a landing comes first."""
        if patience := self._patience():
            return patience
        if len(self._flights) >= self._workers:
            return _IDLE_SECONDS
        if (eased := self._pacing.pause()) is not None:
            return min(eased, _IDLE_SECONDS)
        now = self._clock()
        due = self._store.outbox.next_at(now)
        return min((due - now).total_seconds(), _IDLE_SECONDS) if due and due > now else _IDLE_SECONDS

    async def _rest(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _carry(self, message: Message) -> None:
        shown = replace(message, html=REPEATED + message.html) if message.repeated else message
        try:
            receipt = await self._channel.send(shown)
        except BaseException as error:
            self._settle(message, Ambiguous(type(error).__name__))
            raise
        self._settle(message, receipt)

    def _landed(self, task: asyncio.Task[None]) -> None:
        del self._flights[task]
        if not task.cancelled():
            self._failure = self._failure or task.exception()
        self._wake.set()

    async def _land(self) -> None:
        """Wait for what is on its way; what takes longer than the grace is cut off and counts as ambiguous."""
        if self._flights:
            _, late = await asyncio.wait(set(self._flights), timeout=self._grace_seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _settle(self, message: Message, receipt: Receipt) -> None:
        """Write down what became of a message."""
        outbox, now = self._store.outbox, self._clock()
        self._count(receipt)
        if not isinstance(receipt, Accepted):
            log.warning("not delivered", message=message.id, attempt=message.attempts, receipt=type(receipt).__name__)
        match receipt:
            case Accepted(message_id):
                outbox.sent(message.id, message_id, now)
            case Wait(seconds, scope):
                self._hold(message, now + timedelta(seconds=seconds) + _MARGIN, scope)
            case Later():
                outbox.postpone(message.id, now)
                self._pacing.halt(_BACK_OFF_SECONDS[min(self._failures_in_a_row, len(_BACK_OFF_SECONDS)) - 1])
            case Ambiguous():
                outbox.unknown(message.id, now)  # an alert comes again once, marked; nothing else does
            case ChatGone(reason):
                self._part(message, reason, now)
            case Migrated(new_id):
                self._store.chats.migrate(message.telegram_id, new_id)
                outbox.postpone(message.id, now)
            case Refused(reason):
                log.error("message refused for good", message=message.id, reason=reason)
                outbox.dead(message.id, reason, now)
            case TokenInvalid():
                outbox.postpone(message.id, now)
                self._pacing.halt(_TOKEN_PAUSE.total_seconds())
            case _:
                assert_never(receipt)

    def _count(self, receipt: Receipt) -> None:
        """Keep what `healthy` tells."""
        match receipt:
            case TokenInvalid():
                self._trouble = "Telegram does not know the token: check it, or ask @BotFather for a new one"
            case Later(reason):
                self._failures_in_a_row += 1
                if self._failures_in_a_row >= len(_BACK_OFF_SECONDS):
                    self._trouble = f"Telegram cannot be reached ({reason}): check the network and base_url"
            case Ambiguous():
                pass
            case _:
                self._failures_in_a_row = 0
                self._trouble = ""

    def _hold(self, message: Message, until: datetime, scope: Scope) -> None:
        """Never drop for a flood wait: it is kept in the file and outlives a restart."""
        with self._store.atomic():
            self._store.outbox.postpone(message.id, until)
            if scope is Scope.CHAT:
                self._store.outbox.postpone_chat(message.chat_id, until)
        seconds = (until - self._clock()).total_seconds()
        if scope is Scope.ALL:
            self._pacing.halt(seconds)
        else:
            self._pacing.flooded(message.telegram_id, seconds)

    def _part(self, message: Message, reason: Gone, now: datetime) -> None:
        """The chat is paused and keeps its watch list; what waited for it is dead."""
        if reason is Gone.NOT_FOUND and message.attempts < _NOT_FOUND_ATTEMPTS:
            self._store.outbox.postpone(message.id, now + _NOT_FOUND_PAUSE)
            return
        with self._store.atomic():
            self._store.outbox.dead(message.id, reason, now)
            self._store.outbox.dead_chat(message.chat_id, reason, now)
            self._store.chats.pause(message.chat_id, reason, now)
        self._paused(message.chat_id)
