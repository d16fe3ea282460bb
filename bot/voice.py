"""What the bot says in each of its languages: whole messages by key; plurals, dates, numbers as their readers write.

The words are Fluent files, `bot/i18n/<language>/<topic>.ftl`; one topic is one command, or one part of the
bot that speaks. A message may hold `<b>`, `<i>`, `<code>` and `<a href="…">`; what is put into it is taken as
it is, never as mark-up. None refers to another. What a language does not say yet is said in English.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from html import escape
from html.parser import HTMLParser
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

from bot.markup import BLANK, Block, Run, Style

_MESSAGE = re.compile(r"^(?P<key>[a-z][a-z0-9-]*) *=.*(?:\n(?![a-z#]).*)*", re.MULTILINE)  # to the next or a comment
_LONG = 500  # characters; Fluent refuses parts of more than 2500, which is less than people may type
_FAR = timedelta(days=300)  # a date further away is told with its year


class Language(StrEnum):
    """The languages the bot speaks, by their ISO 639-1 codes."""

    EN = "en"
    RU = "ru"
    KK = "kk"
    UK = "uk"
    FR = "fr"
    DE = "de"
    IT = "it"
    PL = "pl"

    @classmethod
    def of(cls, tag: str) -> "Language":
        """The language of an IETF tag as Telegram gives it ("pt-br"); English for one the bot does not speak."""
        code = tag.partition("-")[0].lower()
        return cls(code) if code in set(cls) else cls.EN

    @property
    def locale(self) -> str:
        """Where its dates and numbers are written as here. English is Europe's: "14 March 2019"."""
        return "en_GB" if self is Language.EN else self.value

    @property
    def own_name(self) -> str:
        """As its speakers call it, with a capital: "Қазақ тілі"."""
        name = Locale(self.value).get_display_name() or self.value
        return name[:1].upper() + name[1:]


@dataclass(frozen=True, slots=True)
class Voice:
    """One language, and the clock of one chat."""

    language: Language = Language.EN
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))

    def text(self, key: str, **parts: str | int) -> str:
        """A message without mark-up, for buttons and menus. Raises as `lines` does."""
        return _said(self.lines(key, **parts)) if parts else _plain(self.language, key)

    def lines(self, key: str, **parts: str | int) -> tuple[Block, ...]:
        """A message as blocks, one a line. Raises `LookupError` for an unknown key or a missing part."""
        reader = _Markup()
        reader.feed(_formatted(self.language, key, parts))
        reader.close()
        return reader.blocks()

    def line(self, key: str, **parts: str | int) -> Block:
        """The only line of a message; the lines of a longer one joined. Raises as `lines` does."""
        return Block(tuple(run for block in self.lines(key, **parts) for run in block.runs))

    def knows(self, key: str) -> bool:
        """Whether there is such a message."""
        return any(key in _written(language) for language in _fallbacks(self.language))

    def day(self, day: date) -> str:
        """A date in full: "14 March 2019"."""
        return format_date(day, "long", locale=self.language.locale)

    def moment(self, moment: datetime, now: datetime) -> str:
        """A time by the chat's clock; the day only when it is not today, the year only when it is far."""
        local = moment.astimezone(self.zone)
        if local.date() == now.astimezone(self.zone).date():
            return f"{local:%H:%M}"
        if abs(moment - now) < _FAR:
            return f"{format_skeleton('MMMd', local, locale=self.language.locale)}, {local:%H:%M}"
        return format_skeleton("yMMMd", local, locale=self.language.locale)

    def weekday(self, number: int) -> str:
        """The name of a day of the week, 0 for Monday."""
        return str(Locale(self.language.value).days["stand-alone"]["wide"][number])

    def tongue(self, code: str) -> str:
        """What a language (ISO 639-1) is called: "Russian"; its code where there is no word for it."""
        return Locale(self.language.value).languages.get(code) or code

    def number(self, number: float) -> str:
        """A number with the language's separators."""
        return format_decimal(number, locale=self.language.locale)


ENGLISH = Voice()

_STYLES = {"b": Style.BOLD, "i": Style.ITALIC, "code": Style.CODE}


class _Markup(HTMLParser):
    """The mark-up of messages as blocks of runs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[list[Run]] = [[]]
        self._style = Style.PLAIN
        self._href = ""

    def blocks(self) -> tuple[Block, ...]:
        return tuple(Block(tuple(runs)) if runs else BLANK for runs in self._lines)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._href = dict(attrs).get("href") or ""
        else:
            self._style = _STYLES[tag]

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._href = ""
        else:
            self._style = Style.PLAIN

    def handle_data(self, data: str) -> None:
        first, *others = data.split("\n")
        self._add(first)
        for other in others:
            self._lines.append([])
            self._add(other)

    def _add(self, text: str) -> None:
        if text:
            self._lines[-1].append(Run(text, self._style, self._href))


@cache
def _plain(language: Language, key: str) -> str:
    """A message that takes no parts: labels of buttons are asked for with every alert."""
    return _said(Voice(language).lines(key))


def _said(blocks: tuple[Block, ...]) -> str:
    return "".join(run.text for block in blocks for run in block.runs)


def _formatted(language: Language, key: str, parts: dict[str, str | int]) -> str:
    safe = {name: escape(part) if isinstance(part, str) else part for name, part in parts.items()}
    long = {f"\ue000{name}\ue001": part for name, part in safe.items() if isinstance(part, str) and len(part) > _LONG}
    safe |= {mark[1:-1]: mark for mark in long}
    speaking = next((one for one in _fallbacks(language) if key in _written(one)), None)
    if speaking is None:
        raise LookupError(f"there is no message {key!r}")
    words, errors = _bundle(speaking).format_pattern(_pattern(speaking, key), safe)
    if errors:
        raise LookupError(f"message {key!r} in {language}: {errors[0]}")
    told = str(words)
    for mark, part in long.items():
        told = told.replace(mark, part)
    return told


def _fallbacks(language: Language) -> tuple[Language, ...]:
    return tuple(dict.fromkeys((language, Language.EN)))


@cache
def _written(language: Language) -> dict[str, str]:
    """The messages of a language by key, as they stand in its files: Fluent reads each when it is first said."""
    written = {}
    for file in sorted(files("bot").joinpath("i18n", language.value).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            for message in _MESSAGE.finditer(file.read_text("utf-8")):
                written[message["key"]] = message[0]
    return written


@cache
def _bundle(language: Language) -> FluentBundle:
    return FluentBundle([language.value], use_isolating=False)


@cache
def _pattern(language: Language, key: str) -> Pattern:
    bundle = _bundle(language)
    bundle.add_resource(FluentResource(_written(language)[key]))
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise LookupError(f"message {key!r} in {language} has no words")
    return pattern
