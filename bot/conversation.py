"""What a command is told and what it answers. Commands are the files of `bot/commands`; none knows Telegram.

A new command is one file with `NAME`, `PLACE` (where in the menu, and in which group of /help), `CHANGES` (whether in
a group only an administrator may use it) and `async def answer(request) -> Reply`; and its words, in each language, in
`bot/i18n/<language>/<name>.ftl`: `<name>-summary` (a line for the menu) and `<name>-help` (with examples to copy).
One that says `OPERATORS = True` is for the operators of the bot, and no menu tells of it.

A button is a command said by a finger: its `says` is heard as if it were typed, with `request.pressed`.
"""

import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from types import ModuleType
from typing import Protocol
from zoneinfo import ZoneInfo

import bot.commands
from bot.markup import Block, Run, Style, line, messages
from bot.voice import Language, Voice
from bot.watching import in_words
from rules.watch import QueryError, Watch
from scrapers.source import Source
from storage.keyboard import Keyboard
from storage.outbox import File
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
    polled next; `None`: not planned. `sources` are those set up. `nudge` tells the courier that messages wait.
    `admins` are the Telegram ids of the operators.
    """

    store: Store
    index: Watching
    digest: Callable[[Chat, datetime], Sequence[str]]
    nudge: Callable[[], None] = lambda: None
    polls: Callable[[], Mapping[str, datetime | None]] = dict
    sources: Sequence[Source] = ()
    max_watches: int = 200
    allowed: frozenset[int] | None = None  # Telegram ids of chats and people; None: everybody
    by_invitation: bool = False  # those who come with an invitation, too
    admins: frozenset[int] = frozenset()
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
class Document:
    """A document that somebody sent, `size` bytes long. `read` fetches it; it raises what its carrier raises."""

    name: str
    size: int
    read: Callable[[], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class Request:
    """One command as it was sent. `text` is all that follows the command, untouched.

    `pressed`: by a button, so that the answer may take the place of the button's message. `person` is the
    Telegram id of who speaks; 0 where nobody is told (channels, hidden administrators, the console).
    `about` is Telegram's number of the message that was replied to, `document` came along or was replied to.
    `bot_name` is what links to the bot are made of; empty on the console.
    """

    chat: Chat
    text: str
    now: datetime
    desk: Desk
    pressed: bool = False
    person: int = 0
    about: int | None = None
    document: Document | None = None
    bot_name: str = ""

    @property
    def store(self) -> Store:
        """Everything kept."""
        return self.desk.store

    @property
    def voice(self) -> Voice:
        """The chat's language and clock."""
        return voice_of(self.chat)

    @property
    def operates(self) -> bool:
        """Whether an operator of the bot speaks, in private."""
        return self.person in self.desk.admins and self.chat.telegram_id == self.person

    def say(self, key: str, **parts: str | int) -> tuple[Block, ...]:
        """A message in the chat's language."""
        return self.voice.lines(key, **parts)

    def watches(self) -> tuple[ChatWatch, ...]:
        """The chat's watch list."""
        return tuple(self.store.watches.of_chat(self.chat.id))


@dataclass(frozen=True, slots=True)
class Reply:
    """Telegram HTML, one string for each message.

    The buttons stand under the last. `file` comes after the words. `replaces`: a pressed button's message is
    given these words instead; `toast` is shown for a moment over the chat.
    """

    texts: tuple[str, ...] = ()
    buttons: Keyboard = ()
    file: File | None = None
    replaces: bool = False
    toast: str = ""


def reply(
    *parts: Block | Run | str | tuple[Block, ...],
    buttons: Keyboard = (),
    file: File | None = None,
    replaces: bool = False,
    toast: str = "",
) -> Reply:
    """Lines as a reply: split and escaped as needed."""
    return Reply(tuple(messages(block for part in parts for block in _blocks(part))), buttons, file, replaces, toast)


def _blocks(part: Block | Run | str | tuple[Block, ...]) -> tuple[Block, ...]:
    if isinstance(part, tuple):
        return part
    return (part,) if isinstance(part, Block) else (line(part),)


@cache
def _voice(language: str, timezone: str) -> Voice:
    return Voice(Language.of(language), ZoneInfo(timezone))


def voice_of(chat: Chat) -> Voice:
    """The language and the clock of a chat."""
    return _voice(chat.language, chat.timezone)


def bold(text: str) -> Run:
    """What stands out."""
    return Run(text, Style.BOLD)


def copyable(text: str) -> Run:
    """An example: a tap copies it."""
    return Run(text, Style.CODE)


def described(watch: ChatWatch, voice: Voice) -> str:
    """A watch as the rules understand it; as it was typed when an earlier release understood more."""
    try:
        return "; ".join(
            in_words(watch.watch.kind, query, voice) for query in (watch.watch.query, *watch.watch.aliases)
        )
    except QueryError:
        return voice.text("watch-outdated", query=watch.watch.query)


@dataclass(frozen=True, slots=True)
class Command:
    """One file of `bot/commands`."""

    name: str
    place: int
    changes: bool
    answer: Callable[[Request], Awaitable[Reply]]
    operators: bool = False

    @classmethod
    def of(cls, module: ModuleType) -> "Command":
        """The command a module defines."""
        return cls(module.NAME, module.PLACE, module.CHANGES, module.answer, getattr(module, "OPERATORS", False))

    def summary(self, voice: Voice) -> str:
        """A line for the menu."""
        return voice.text(f"{self.name}-summary")

    def help(self, voice: Voice) -> tuple[Block, ...]:
        """What it does, with examples."""
        return voice.lines(f"{self.name}-help")


@cache
def commands() -> tuple[Command, ...]:
    """Every command, in the order of the menu."""
    names = (info.name for info in pkgutil.iter_modules(bot.commands.__path__, "bot.commands."))
    found = (Command.of(importlib.import_module(name)) for name in names)
    return tuple(sorted(found, key=lambda command: command.place))


@cache
def menu() -> tuple[Command, ...]:
    """The commands that everybody is told of, in the order of the menu."""
    return tuple(command for command in commands() if not command.operators)
