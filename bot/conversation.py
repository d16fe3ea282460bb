"""What a command is told and what it answers. Commands are the files of `bot/commands`; none knows Telegram.

A new command is one file with `NAME`, `SUMMARY` (a line for the menu), `HELP` (lines, with examples to
copy), `PLACE` (where in the menu), `CHANGES` (whether in a group only an administrator may use it) and
`async def answer(request) -> Reply`.
"""

import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from types import ModuleType
from typing import Protocol

import bot.commands
from bot.markup import Block, Run, Style, line, messages
from rules.query import describe
from rules.watch import QueryError, Watch
from storage.people import Chat, ChatWatch
from storage.store import Store


class Watching(Protocol):
    """What looks for watches in texts: `rules.index.Index`."""

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError`."""

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What all commands work with.

    `digest` makes the Telegram HTML of a chat's digest since a moment. `polls` tells when each source is
    polled next; `None`: not planned. `nudge` tells the courier that messages wait.
    """

    store: Store
    index: Watching
    digest: Callable[[Chat, datetime], Sequence[str]]
    nudge: Callable[[], None] = lambda: None
    polls: Callable[[], Mapping[str, datetime | None]] = dict
    max_watches: int = 200
    allowed: frozenset[int] | None = None  # Telegram ids of chats and people; None: everybody
    timezone: str = "Europe/Brussels"
    digest_hour: int | None = 8

    def pause(self, chat: Chat, reason: str, now: datetime) -> None:
        """No alerts for the chat; its watch list is kept."""
        self.store.chats.pause(chat.id, reason, now)
        self.unindex(chat.id)

    def unindex(self, chat_id: int) -> None:
        """Look for nothing of the chat's any more."""
        for watch in self.store.watches.of_chat(chat_id):
            self.index.discard(watch.watch.id)

    def resume(self, chat: Chat, now: datetime) -> None:
        """Alerts for the chat again."""
        self.store.chats.resume(chat.id, now)
        for watch in self.store.watches.of_chat(chat.id):
            with suppress(QueryError):  # understood by an earlier release: /list says so
                self.index.add(watch.watch)
        self.nudge()


@dataclass(frozen=True, slots=True)
class Request:
    """One command as it was sent. `text` is all that follows the command, untouched."""

    chat: Chat
    text: str
    now: datetime
    desk: Desk

    @property
    def store(self) -> Store:
        """Everything kept."""
        return self.desk.store

    def watches(self) -> tuple[ChatWatch, ...]:
        """The chat's watch list."""
        return tuple(self.store.watches.of_chat(self.chat.id))


@dataclass(frozen=True, slots=True)
class Reply:
    """Telegram HTML, one string for each message."""

    texts: tuple[str, ...] = field(default=())


def reply(*lines: Block | Run | str) -> Reply:
    """Lines as a reply: split and escaped as needed."""
    return Reply(tuple(messages(item if isinstance(item, Block) else line(item) for item in lines)))


def bold(text: str) -> Run:
    """What stands out."""
    return Run(text, Style.BOLD)


def copyable(text: str) -> Run:
    """An example: a tap copies it."""
    return Run(text, Style.CODE)


def described(watch: ChatWatch) -> str:
    """A watch as the rules understand it; as it was typed when an earlier release understood more."""
    try:
        return describe(watch.watch)
    except QueryError:
        return f"{watch.watch.query} (not understood any more: take it off and watch it anew)"


@dataclass(frozen=True, slots=True)
class Command:
    """One file of `bot/commands`."""

    name: str
    summary: str
    help: tuple[Block | Run | str, ...]
    place: int
    changes: bool
    answer: Callable[[Request], Awaitable[Reply]]

    @classmethod
    def of(cls, module: ModuleType) -> "Command":
        """The command a module defines."""
        return cls(module.NAME, module.SUMMARY, module.HELP, module.PLACE, module.CHANGES, module.answer)


def commands() -> tuple[Command, ...]:
    """Every command, in the order of the menu."""
    names = (info.name for info in pkgutil.iter_modules(bot.commands.__path__, "bot.commands."))
    found = (Command.of(importlib.import_module(name)) for name in names)
    return tuple(sorted(found, key=lambda command: command.place))
