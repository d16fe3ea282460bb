"""What a chat can choose with /settings: how each choice is shown, offered and understood.

A choice's words are `settings-<name>` (what it is called), `settings-<name>-about` (what it does, with examples to
copy) and `settings-<name>-<word>` (what each word means).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from bot import digest
from bot.conversation import Request
from bot.places import city, likely, near, zone_of
from bot.quiet import quiet_until
from bot.voice import Language
from storage.keyboard import SAYS_BYTES
from storage.people import Chat
from storage.settings import DiffStyle, Mode, Possible

_HOURS = re.compile(r"(\d{1,2})(?:[:.]00|h)?\s*(?:[-–—−]|\s)\s*(\d{1,2})(?:[:.]00|h)?")


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: what is typed for it, and what it is called."""

    word: str
    label: str
    chosen: bool


class Choice(Protocol):
    """One line of the settings."""

    @property
    def name(self) -> str:
        """What is typed: "timezone"."""

    def shown(self, request: Request) -> str:
        """What is chosen now, in the chat's language."""

    def options(self, request: Request, wanted: str = "") -> Sequence[Option]:
        """What buttons offer; where the words `wanted` were not understood, what they may have meant."""

    def choose(self, request: Request, wanted: str) -> bool:
        """Choose by words; whether they were understood."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """A field of `Settings` that takes one of a few values."""

    name: str
    field: str
    values: Mapping[str, Any]  # word → value

    def shown(self, request: Request) -> str:
        """See `Choice`."""
        return next(option.label for option in self.options(request) if option.chosen)

    def options(self, request: Request, wanted: str = "") -> Sequence[Option]:  # noqa: ARG002 - there are but these
        """See `Choice`."""
        current = getattr(request.chat.settings, self.field)
        say = request.voice.text
        return [Option(word, say(f"settings-{self.name}-{word}"), current == self.values[word]) for word in self.values]

    def choose(self, request: Request, wanted: str) -> bool:
        """See `Choice`."""
        word = wanted.lower()
        if word not in self.values:
            return False
        _configure(request, **{self.field: self.values[word]})
        if self.field == "mode":
            digest.provide(request.store, _fresh(request), self.values[word])
        return True


class Speech:
    """The language the bot speaks."""

    name = "language"

    def shown(self, request: Request) -> str:
        """See `Choice`."""
        return request.voice.language.own_name

    def options(self, request: Request, wanted: str = "") -> Sequence[Option]:  # noqa: ARG002 - there are but these
        """See `Choice`."""
        return [Option(one, one.own_name, one is request.voice.language) for one in Language]

    def choose(self, request: Request, wanted: str) -> bool:
        """See `Choice`; languages by code or by their own names."""
        named = {one.own_name.lower(): one for one in Language} | {one.value: one for one in Language}
        language = named.get(wanted.lower())
        if language:
            request.store.chats.set_language(request.chat.id, language)
        return language is not None


class Zone:
    """The chat's time zone."""

    name = "timezone"

    def shown(self, request: Request) -> str:
        """See `Choice`; with the time that it is there."""
        place = city(request.chat.timezone, request.chat.language)
        return request.voice.text(
            "settings-timezone-now", place=place, at=request.voice.moment(request.now, request.now)
        )

    def options(self, request: Request, wanted: str = "") -> Sequence[Option]:
        """See `Choice`."""
        chat = request.chat
        zones = (wanted and near(wanted, chat.language)) or likely(chat.language)
        return [Option(zone, city(zone, chat.language), zone == chat.timezone) for zone in zones]

    def choose(self, request: Request, wanted: str) -> bool:
        """See `Choice`."""
        zone = zone_of(wanted, request.chat.language)
        if zone is None:
            return False
        request.store.chats.set_timezone(request.chat.id, zone)
        _configure(request, placed=True)
        _let_go(request)
        return True


class Quiet:
    """The hours in which nothing rings."""

    name = "quiet"

    def shown(self, request: Request) -> str:
        """See `Choice`."""
        hours = request.chat.settings.quiet
        return _hours(*hours) if hours else request.voice.text("settings-quiet-off")

    def options(self, request: Request, wanted: str = "") -> Sequence[Option]:  # noqa: ARG002 - these are examples
        """See `Choice`."""
        current = request.chat.settings.quiet
        offered = [(21, 8), (22, 7), (23, 7), (0, 8)]
        options = [Option(f"{begin}-{end}", _hours(begin, end), current == (begin, end)) for begin, end in offered]
        return [*options, Option("off", request.voice.text("settings-quiet-off"), current is None)]

    def choose(self, request: Request, wanted: str) -> bool:
        """See `Choice`; two different hours of the day, or "off"."""
        found = _HOURS.fullmatch(wanted)
        hours = (int(found[1]), int(found[2]) % 24) if found else None
        if wanted.lower() != "off" and (hours is None or hours[0] == hours[1] or max(hours) > 23):
            return False
        _configure(request, quiet=hours)
        _let_go(request)
        return True


class Sources:
    """The sources that ring; what others find waits for the digest."""

    name = "sources"

    def shown(self, request: Request) -> str:
        """See `Choice`."""
        off = ", ".join(request.chat.settings.sources_off)
        return (
            request.voice.text("settings-sources-off", names=off) if off else request.voice.text("settings-sources-all")
        )

    def options(self, request: Request, wanted: str = "") -> Sequence[Option]:  # noqa: ARG002 - there are but these
        """See `Choice`; each turns a source to what it is not."""
        off = request.chat.settings.sources_off
        options = [
            Option(f"{name} {'on' if name in off else 'off'}", name, name not in off) for name in self._known(request)
        ]
        return [option for option in options if len(f"settings sources {option.word}".encode()) <= SAYS_BYTES]

    def choose(self, request: Request, wanted: str) -> bool:
        """See `Choice`; a source and "on" or "off"."""
        name, _, turn = wanted.rpartition(" ")
        if name not in self._known(request) or turn not in ("on", "off"):
            return False
        others = tuple(other for other in request.chat.settings.sources_off if other != name)
        _configure(request, sources_off=others if turn == "on" else (*others, name))
        return True

    def _known(self, request: Request) -> list[str]:
        return sorted(request.desk.polls())


_ON_OFF = {"on": True, "off": False}
CHOICES: Sequence[Choice] = (
    Speech(),
    Zone(),
    Quiet(),
    OneOf("urgent", "urgent", _ON_OFF),
    OneOf("mode", "mode", {mode.value: mode for mode in Mode}),
    OneOf("possible", "possible", {possible.value: possible for possible in Possible}),
    OneOf("diff", "diff", {style.value: style for style in DiffStyle}),
    Sources(),
    OneOf("empty", "empty_digests", _ON_OFF),
)


def fresh(request: Request) -> Request:
    """The request after its chat was changed."""
    return replace(request, chat=_fresh(request))


def _fresh(request: Request) -> Chat:
    return request.store.chats.get(request.chat.id) or request.chat


def _configure(request: Request, **changes: Any) -> None:
    chat = _fresh(request)
    request.store.chats.configure(chat.id, replace(chat.settings, **changes))


def _let_go(request: Request) -> None:
    """What waited for the end of quiet hours that are over now, or no more, is sent."""
    if quiet_until(_fresh(request), request.now) is None and request.store.outbox.let_go(request.chat.id):
        request.desk.nudge()


def _hours(begin: int, end: int) -> str:
    return f"{begin:02}:00–{end:02}:00"
