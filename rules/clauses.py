"""A resolution's clauses: `read_clauses` finds its citations ("having regard to"), recitals and operative paragraphs.

The formulae are `data/clauses.toml`, in the 24 languages of the Union and Russian. Labels go up one by one, which tells
a clause from a number or an initial at a line's beginning. `rules.operative` reads the verbs.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import pairwise

from rules.operative import Span, Verb, language_of, verbs_between


class ClauseKind(StrEnum):
    """What a clause is; only the paragraphs are operative."""

    CITATION = "citation"
    RECITAL = "recital"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: `span` from its mark ("–", "A.", "5.") to its last sign.

    `label` is "1" for the first citation, "A" or "AB" for recitals, "5" for paragraphs. `points` are the sub-points of
    a paragraph ("(a)") and each "whereas" of a recital, `interruptions` the footnotes that a page break left inside.
    """

    kind: ClauseKind
    label: str
    span: Span
    points: tuple[Span, ...] = ()
    interruptions: tuple[Span, ...] = ()
    verbs: tuple[Verb, ...] = ()

    @property
    def name(self) -> str:
        """How a clause is quoted: "paragraph 5", "recital C", "citation 2"."""
        return f"{self.kind} {self.label}"


_OPENING = 200  # code points of a paragraph that tell its language
_LINE = re.compile(r"[^\n]*\n?")
_LETTERED = re.compile(r"[ \t]*(?:[-–—•*][ \t]+)?([A-Z]{1,2})\.\s+(?=\S)")
_NUMBERED = re.compile(r"[ \t]*(?:[-–—•*][ \t]+)?(\d{1,3})\.\s+(?=\S)")
_DASH = r"[ \t]*[-–—•*]?\s*"
_FOOTNOTE = re.compile(
    r"[ \t]*\d{1,2}\s+(?:P\d{1,2}_TA|Texts adopted|OJ [LC] |https?://|Available at|See |[A-Z]+/[A-Z]+/|PE ?\d"
    r"|[A-Z]\d{1,2}-\d{4})[^\n]*"
)
_POINT = re.compile(r"(?:^|\n)[ \t]*(\([a-z]{1,4}\)|[–-])\s+(?=\S)")
_INNER_POINT = re.compile(r"(?<=[:;,.–—])\s(?:and\s|or\s)?\s*\(([a-z])\)\s")


def read_clauses(text: str) -> list[Clause]:
    """The clauses of a resolution, in order; none for any other text. Linear in the length of the text."""
    heads = list(_heads(text))
    clauses: list[Clause] = []
    for index, (kind, label, start) in enumerate(heads):
        beyond = heads[index + 1][2] if index + 1 < len(heads) else _end_of_last(text, start)
        notes = tuple(_footnotes(text, start, beyond))
        end = _trimmed_end(text, start, beyond, notes)
        inner = tuple(note for note in notes if note.end <= end)
        clause = Clause(kind, label, Span(start, end), interruptions=inner)
        clauses.append(replace(clause, points=tuple(_points(text, clause))))
    return _with_verbs(text, clauses)


def _with_verbs(text: str, clauses: list[Clause]) -> list[Clause]:
    """The same clauses, the paragraphs with their operative verbs."""
    spans = [clause.span for clause in clauses if clause.kind is ClauseKind.PARAGRAPH]
    language = language_of([text[span.start : min(span.end, span.start + _OPENING)] for span in spans])
    return [
        replace(clause, verbs=tuple(verbs_between(text, clause.span.start, clause.span.end, language)))
        if clause.kind is ClauseKind.PARAGRAPH
        else clause
        for clause in clauses
    ]


def point_at(paragraph: str, offset: int) -> str:
    """The mark, "(b)", of the point within a paragraph that a code point stands in; "" outside of points.

    Points within running words go up from "(a)"; any other letter in brackets is none.
    """
    mark, following = "", "a"
    for found in _INNER_POINT.finditer(paragraph, 0, offset + 1):
        if found[1] == following:
            mark, following = f"({found[1]})", chr(ord(following) + 1)
    return mark


def _heads(text: str) -> Iterator[tuple[ClauseKind, str, int]]:
    """Where clauses begin: kind, label and code point of the mark."""
    citations, recital, paragraph = 0, "", 0
    for line in _LINE.finditer(text):
        start = line.start() + len(line[0]) - len(line[0].lstrip())
        if not paragraph and not recital and _formula("citation").match(text, line.start()):
            citations += 1
            yield ClauseKind.CITATION, str(citations), start
            continue
        lettered = _LETTERED.match(text, line.start()) if not paragraph and line[0].strip() else None
        if (
            lettered
            and lettered[1] == _following(recital)
            and (recital or _formula("recital").match(text, lettered.end()))
        ):
            recital = lettered[1]
            yield ClauseKind.RECITAL, recital, start
            continue
        numbered = _NUMBERED.match(text, line.start()) if citations or recital else None
        if numbered and int(numbered[1]) == paragraph + 1:
            paragraph += 1
            yield ClauseKind.PARAGRAPH, str(paragraph), start


def _following(label: str) -> str:
    """The label after another: "A" at first, "B" after "A", "AA" after "Z"."""
    if not label:
        return "A"
    head, last = label[:-1], label[-1]
    return f"{_following(head)}A" if last == "Z" else head + chr(ord(last) + 1)


@cache
def _formula(kind: str) -> re.Pattern[str]:
    lead = _DASH if kind == "citation" else r"\s*"
    words = sorted({words for many in _table()[kind].values() for words in many}, key=len, reverse=True)
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"(?i){lead}(?:{either})(?!\w)")


@cache
def _table() -> dict[str, dict[str, dict[str, list[str]]]]:
    """`data/clauses.toml`."""
    return tomllib.loads(files("rules").joinpath("data/clauses.toml").read_text("utf-8"))


def _end_of_last(text: str, start: int) -> int:
    """Where the last paragraph ends: with the first line that ends in a full stop."""
    for line in _LINE.finditer(text, start):
        if line[0].rstrip().endswith(".") or not line[0]:
            return line.end()
    return len(text)


def _footnotes(text: str, start: int, end: int) -> Iterator[Span]:
    for line in _LINE.finditer(text, start, end):
        note = _FOOTNOTE.fullmatch(text, line.start(), line.start() + len(line[0].rstrip("\n"))) if line[0] else None
        if note:
            begin = note.start() + len(note[0]) - len(note[0].lstrip())
            yield Span(begin, begin + len(note[0].strip()))


def _trimmed_end(text: str, start: int, end: int, notes: tuple[Span, ...]) -> int:
    """The end of a clause without white space, and without the footnotes that stand behind it."""
    end = start + len(text[start:end].rstrip())
    for note in reversed(notes):
        if note.end == end:
            end = start + len(text[start : note.start].rstrip())
    return end


def _points(text: str, clause: Clause) -> Iterator[Span]:
    """The sub-points of a paragraph, or each "whereas" of a recital, up to the next one."""
    span = clause.span
    if clause.kind is ClauseKind.RECITAL:
        starts = [match.start() for match in _whereas().finditer(text, span.start, span.end)]
    elif clause.kind is ClauseKind.PARAGRAPH:
        starts = [match.start(1) for match in _POINT.finditer(text, span.start, span.end)]
    else:
        return
    for start, end in pairwise([*starts, span.end]):
        yield Span(start, start + len(text[start:end].rstrip()))


@cache
def _whereas() -> re.Pattern[str]:
    words = {words for many in _table()["recital"].values() for words in many}
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?i)(?:(?<=[.;]\s)|(?<=[.;]\s\s))(?:{either})(?!\w)")
