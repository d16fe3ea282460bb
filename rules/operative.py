"""The operative verbs of a resolution: what it notes, welcomes, condemns and demands, how strongly, and of whom.

The verbs are `data/verbs.toml`, in nine languages.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

_WORD = re.compile(r"\w+")
_ANY_NUMBER = "1. "
_OPENING = 60  # code points in which the first verb of a paragraph begins
_LONGEST_SLOT = 300  # code points between "fordert" and "auf"
_LONGEST_ADDRESSEE = 220  # code points


class Force(StrEnum):
    """How strongly an operative verb speaks; `below` tells which is weaker."""

    NOTES = "notes"
    WELCOMES = "welcomes"
    STRESSES = "stresses"
    REGRETS = "regrets"
    ASKS = "asks"
    CALLS = "calls"
    URGES = "urges"
    CONDEMNS = "condemns"
    DEMANDS = "demands"

    def below(self, other: "Force") -> bool | None:
        """Whether it is weaker than another; `None` where the two cannot be weighed: praise against a demand."""
        for scale in _SCALES:
            if self in scale and other in scale:
                return scale.index(self) < scale.index(other)
        return None


# To praise, to disapprove and to ask are three things; whoever merely takes note does less than each.
_SCALES = (
    (Force.NOTES, Force.WELCOMES),
    (Force.NOTES, Force.STRESSES, Force.REGRETS, Force.CONDEMNS),
    (Force.NOTES, Force.STRESSES, Force.ASKS, Force.CALLS, Force.URGES, Force.DEMANDS),
)


@dataclass(frozen=True, slots=True)
class Span:
    """Code points `start` up to `end` of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Verb:
    """One operative verb with its adverbs, as written at `span`; `canonical` is the plain English one: "call on".

    `strongly` tells that an adverb strengthens it ("strongly condemns"). `addressee` is whom it asks.
    """

    span: Span
    canonical: str
    force: Force
    strongly: bool
    addressee: Span | None


@dataclass(frozen=True, slots=True)
class _Spelling:
    """What a spelling of an operative verb stands for."""

    canonical: str
    force: Force
    addresses: bool


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The verbs of a language: one pattern for all, and what each of its groups but the first stands for."""

    pattern: re.Pattern[str]
    spellings: tuple[_Spelling, ...]
    strengthening: re.Pattern[str]
    addressee: re.Pattern[str]
    trailing: re.Pattern[str]  # adverbs behind an addressee


def operative_verbs(paragraph: str) -> tuple[Verb, ...]:
    """The verbs of an operative paragraph, or point, without its number; none of a text that opens with no such verb.

    Spans are those of `paragraph`.
    """
    numbered = f"{_ANY_NUMBER}{paragraph}"
    found = list(verbs_between(numbered, 0, len(numbered), language_of((numbered,))))
    if not found or found[0].span.start != len(_ANY_NUMBER):
        return ()
    return tuple(
        replace(verb, span=_moved(verb.span), addressee=verb.addressee and _moved(verb.addressee)) for verb in found
    )


def _moved(span: Span) -> Span:
    return Span(span.start - len(_ANY_NUMBER), span.end - len(_ANY_NUMBER))


def language_of(paragraphs: Sequence[str]) -> str:
    """The language of numbered paragraphs (ISO 639-1), among those of the verbs.

    Its verbs open at least half of the paragraphs; of such languages, and where there is none, the one whose common
    words are the most is taken, English at a loss.
    """
    words = Counter(word for paragraph in paragraphs for word in _WORD.findall(paragraph.lower()))
    common = _table()["common"]
    ranked: list[str] = sorted(common, key=lambda language: -sum(words[word] for word in common[language]))
    opened = (language for language in ranked if 2 * _opened(paragraphs, language) >= len(paragraphs))
    return next(opened, ranked[0])


def _opened(paragraphs: Sequence[str], language: str) -> int:
    pattern = _grammar(language).pattern
    return sum(bool(pattern.search(paragraph[:_OPENING])) for paragraph in paragraphs)


def verbs_between(text: str, start: int, end: int, language: str) -> Iterator[Verb]:
    """The operative verbs between two code points of a text, in order."""
    grammar = _grammar(language)
    for match in grammar.pattern.finditer(text, start, end):
        spelling = grammar.spellings[next(group for group in range(2, grammar.pattern.groups + 1) if match[group]) - 2]
        span = Span(match.start("verb"), match.end("verb"))
        strongly = bool(grammar.strengthening.search(match["verb"]))
        addressee = _addressee(grammar, text, span.end, end) if spelling.addresses else None
        yield Verb(span, spelling.canonical, spelling.force, strongly, addressee)


def _addressee(grammar: _Grammar, text: str, start: int, end: int) -> Span | None:
    found = grammar.addressee.match(text, start, end)
    if not found:
        return None
    return Span(found.start(1), found.start(1) + len(grammar.trailing.sub("", found[1])))


@cache
def _table() -> dict[str, Any]:
    """`data/verbs.toml`."""
    return tomllib.loads(files("rules").joinpath("data/verbs.toml").read_text("utf-8"))


@cache
def _grammar(language: str) -> _Grammar:
    table = _table()
    adverb = _either(table["adverbs"][language])
    behind = language in table["behind"]["languages"]
    spellings = {
        form: _Spelling(canonical, Force(row["strength"]), bool(row.get("addresses")))
        for canonical, row in table["verb"].items()
        for form in row.get(language, ())
    }
    forms = sorted(spellings, key=lambda form: (form.count(" "), len(form)), reverse=True)
    groups = "|".join(_form(form, adverb) for form in forms)
    after = rf"(?:,?\s+(?:{adverb})(?!\w))*" if behind else rf"(?:,\s+(?:{adverb}),)?"
    edge = table["addressee"][language]
    asked = rf",?\s*({edge['begins']}(?:(?![;.]).){{1,{_LONGEST_ADDRESSEE}}}?),?\s+{edge['ends']}"
    return _Grammar(
        re.compile(rf"(?i){table['start'][language]}(?P<verb>(?:(?:{adverb}),?\s+)*(?:{groups})(?!\w){after})(?!\w)"),
        tuple(spellings[form] for form in forms),
        re.compile(rf"(?i)(?<!\w)(?:{_either(table['strengthening'][language])})(?!\w)"),
        re.compile(asked, re.DOTALL),
        re.compile(rf"(?i)(?:{',?' if behind else ','}\s+(?:{adverb}))+$"),
    )


def _form(form: str, adverb: str) -> str:
    """A group for a form of the table, with adverbs between its words."""
    between = rf",?(?:\s+(?:{adverb}),?)+"
    head, *rest = form.split("…")
    words = rf"{between}\s+".join(_words(piece) for piece in head.split("~"))
    slots = "".join(rf"\s[^;]{{1,{_LONGEST_SLOT}}}?\s{_words(piece)}" for piece in rest)
    return f"({words})" + (rf"(?={slots}(?!\w))" if rest else "")


def _words(words: str) -> str:
    return re.escape(words.strip()).replace(r"\ ", r"\s+")


def _either(words: Sequence[str]) -> str:
    return "|".join(_words(word) for word in sorted(words, key=len, reverse=True))
