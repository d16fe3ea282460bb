"""Laws and treaties: what texts call them, what their ids are, and which country they belong to."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from rules.text import Phrases, fold

_TOKEN = re.compile(r"\d+(?:\.\d+)*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹]+|[^\w\s]")
_CYRILLIC_STEM = 6  # letters that tell the words of the tables apart and leave out their case endings


@dataclass(frozen=True, slots=True)
class Token:
    """A number, word or mark. `key` is what is looked up; `start` and `end` are published code points."""

    key: str
    surface: str
    start: int
    end: int
    glued: bool  # no white space before it

    @property
    def is_number(self) -> bool:
        """Whether it is written with digits, as in `174` and `20.3.1`."""
        return self.key[0].isdecimal()

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.key[0].isalpha()


def tokens(paragraph: str) -> list[Token]:
    """The numbers, words and marks of a paragraph."""
    folded = fold(paragraph)
    found: list[Token] = []
    edge = 0
    for match in _TOKEN.finditer(folded.text):
        start, end = folded.span(match.start(), match.end())
        found.append(Token(stem(match[0]), paragraph[start:end], start, end, match.start() == edge))
        edge = match.end()
    return found


def stem(word: str) -> str:
    """What a folded word is looked up by: Cyrillic words lose their case endings."""
    return word[:_CYRILLIC_STEM] if "\u0400" <= word[0] <= "\u04ff" else word


@dataclass(frozen=True, slots=True)
class Mention:
    """The tokens `first` up to `end` name a law (or a country, where `name` is its code)."""

    first: int
    end: int
    name: str
    country: str = ""


class Names:
    """Names of one family found among tokens: whole phrases, and short forms that must be spelt as they are."""

    def __init__(self, table: Mapping[str, Mapping[str, Any]]) -> None:
        self._phrases: Phrases[str] = Phrases()
        self._short: dict[str, str] = {}
        for name, row in table.items():
            for phrase in row["names"]:
                self._phrases.add([token.key for token in tokens(phrase)], name)
            self._short |= dict.fromkeys(row["short"], name)

    def at(self, read: Sequence[Token], keys: Sequence[str], index: int, *, short: bool) -> Mention | None:
        """The longest name that begins at a token; `short` forms only where asked for."""
        for length, names in self._phrases.at(keys, index):
            return Mention(index, index + length, min(names))
        name = self._short.get(read[index].surface) if short else None
        return Mention(index, index + 1, name) if name else None

    def all(self, read: Sequence[Token], keys: Sequence[str], *, short: bool) -> Iterator[Mention]:
        """Every name, in order, without overlaps."""
        index = 0
        while index < len(read):
            mention = self.at(read, keys, index, short=short)
            if mention:
                yield mention
            index = mention.end if mention else index + 1


@cache
def table() -> dict[str, Any]:
    """`data/instruments.toml`."""
    text = files("rules").joinpath("data/instruments.toml").read_text("utf-8")
    return tomllib.loads(text)


@cache
def laws() -> Names:
    """The kinds of a country's laws ("CC"), and the treaties ("ICCPR")."""
    return Names({**table()["kind"], **table()["treaty"]})


@cache
def countries() -> Names:
    """Countries by ISO 3166-1 alpha-2 code."""
    return Names(table()["country"])


def country_of(title: str) -> str:
    """The country a title speaks of, as ISO 3166-1 alpha-2; empty when it names none, or several."""
    read = tokens(title)
    named = {mention.name for mention in countries().all(read, [token.key for token in read], short=False)}
    return named.pop() if len(named) == 1 else ""


def instrument(name: str, country: str, years: Iterable[str] = ()) -> str | None:
    """The id of a treaty, or of a country's law; `None` when the country is unknown.

    `years` are those named beside the law: they tell a former code from the one in force.
    """
    treaty = table()["treaty"].get(name)
    if treaty:
        return str(treaty.get("elsewhere", {}).get(country, name))
    if not country:
        return None
    plain = f"{country}-{name}"
    former = table()["former"].get(plain, {})
    earlier = next((former[year] for year in years if year in former), None)
    return str(earlier or table()["irregular"].get(plain, plain))


def names_law(text: str) -> bool:
    """Whether a text names a law by its whole name ("Criminal Code")."""
    read = tokens(text)
    return any(laws().all(read, [token.key for token in read], short=False))


def unit(instrument_id: str) -> str:
    """What a provision of an instrument is called: "Article", for the Parliament's own rules "Rule"."""
    return str(table()["treaty"].get(instrument_id, {}).get("unit", "Article"))


@cache
def titles() -> dict[str, str]:
    """What people call each instrument, by id: "Criminal Code of Kazakhstan"."""
    named = {name: str(row["title"]) for name, row in table()["treaty"].items()}
    for code, country in table()["country"].items():
        for kind, row in table()["kind"].items():
            named[instrument(kind, code) or ""] = f"{row['title']} of {country['title']}"
    for plain, years in table()["former"].items():
        named |= {former: f"{named[plain]} of {year}" for year, former in years.items()}
    return named
