"""Two wordings of a paragraph, word by word: what was taken out, what was put in, what stayed.

White space, the kind of hyphen, quote or apostrophe, invisible characters, composed or decomposed accents
and the marks of footnotes are no words: two wordings that differ in nothing else are the same.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from rapidfuzz.distance import Indel, Postfix, Prefix

from rules.text import tidy

_SHORT = 3  # letters of a word that may stay between two edits when these become one
_JOINT = "\n¶"  # between two paragraphs; no word of a text, because no word holds white space
_JOINT_CODE = chr(0)
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LETTERS = rf"[^\W{_RAISED}][\w\u0300-\u036f{_INVISIBLE}]*|[^\s{_INVISIBLE}]"
_WORD = re.compile(_LETTERS)
_SPACED_WORD = re.compile(rf"[\s{_INVISIBLE}]*(?:{_LETTERS})")
# The marker of a footnote, as the institutions' pages leave it behind: "[1]" after a word, or a raised digit after
# a letter, a year or a closing mark. After another number it is part of that: Article 193¹ is not Article 193.
_FOOTNOTE_MARK = re.compile(
    rf"[\[{_RAISED}](?:(?<=\w\[)\d{{1,3}}\]|(?:(?<=[^\W\d_].)|(?<=\b(?:19|20)\d\d.)|(?<=[.,;:’”\"')\]].))"
    rf"(?<=[{_RAISED}])[{_RAISED}]*(?!\w))"
)


class Op(StrEnum):
    """What happened to a run of words."""

    SAME = "same"
    OUT = "out"
    IN = "in"
    SPLIT = "split"  # a new paragraph begins here, where none did
    JOIN = "join"  # a paragraph began here, and does no more


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words, white space included: joined, SAME and OUT give the old text, SAME and IN the new.

    `text` of a SAME segment is the new spelling; `was` is the old one, `None` when it is the same to the letter.
    SPLIT and JOIN have no text: they part the paragraphs of the new and the old side.
    """

    op: Op
    text: str
    was: str | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """A paragraph as its words. `codes` has one character a word, the same for the same word."""

    text: str
    codes: str
    ends: Sequence[int]  # where each word ends in `text`; white space and marks belong to the word after them


class _Codes(dict[str, str]):
    """Words and the white space before them → one character each, the same for words that are compared as the same."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, str] = {_JOINT: _JOINT_CODE}

    def __missing__(self, spaced: str) -> str:
        word = spaced.lstrip()
        if not (word.isascii() and word.isalnum()):
            word = _key(_WORD.findall(word)[0])
        self[spaced] = code = self._known.setdefault(word, chr(len(self._known)))
        return code


class Vocabulary:
    """Numbers words, so that texts can be compared as strings of numbers."""

    def __init__(self) -> None:
        self._codes = _Codes()
        self._wordings: dict[str, Wording] = {}
        self.joint = Wording("", _JOINT_CODE, (0,))

    def wording(self, text: str) -> Wording:
        """A paragraph as its words. Raises `ValueError` beyond a million different words."""
        if text not in self._wordings:
            found = _SPACED_WORD.findall(_without_marks(text))
            codes = "".join(map(self._codes.__getitem__, found))
            self._wordings[text] = Wording(text, codes, list(accumulate(map(len, found))))
        return self._wordings[text]


def identity(text: str) -> str:
    """What two wordings of a paragraph have in common when their words are the same."""
    return " ".join(map(_key, _WORD.findall(_without_marks(text))))


def words(old: str, new: str, vocabulary: Vocabulary | None = None) -> tuple[Segment, ...]:
    """The word diff of two paragraphs. Edits with at most one short word between them are told as one.

    A `vocabulary` is given where many are compared, for speed.
    """
    if old == new:
        return (Segment(Op.SAME, new),) if new else ()
    head, tail = _common_ends(old, new)
    read = (vocabulary or Vocabulary()).wording
    changed = _segments(read(old[head : len(old) - tail]), read(new[head : len(new) - tail]))
    before, after = Segment(Op.SAME, new[:head]), Segment(Op.SAME, new[len(new) - tail :])
    return tuple(_merged((*([before] if head else []), *changed, *([after] if tail else []))))


def _common_ends(old: str, new: str) -> tuple[int, int]:
    """Characters that both begin and end with, cut before a space, so that no word is divided."""
    head = max(old.rfind(" ", 0, Prefix.similarity(old, new) + 1), 0)
    if new[head : head + 1] != old[head : head + 1]:
        head = max(old.rfind(" ", 0, head), 0)
    alike = Postfix.similarity(old[head:], new[head:])
    start = old.find(" ", len(old) - alike)
    return head, len(old) - start if alike and start >= 0 else 0


def joined(several: Iterable[Wording], joint: Wording) -> Wording:
    """Paragraphs as one wording, with the joint of their vocabulary between them."""
    paragraphs = list(several)
    if len(paragraphs) == 1:
        return paragraphs[0]
    parts = [part for paragraph in paragraphs for part in (joint, _closed(paragraph))][1:]
    starts = accumulate((len(part.text) for part in parts), initial=0)
    return Wording(
        "".join(part.text for part in parts),
        "".join(part.codes for part in parts),
        [start + end for start, part in zip(starts, parts, strict=False) for end in part.ends],
    )


def redline(old: Wording, new: Wording) -> tuple[Segment, ...]:
    """The word diff of two wordings of one vocabulary."""
    return tuple(_merged(_segments(old, new)))


def _segments(old: Wording, new: Wording) -> list[Segment]:
    if old.codes == new.codes:
        return _stayed(old.text, new.text)
    before, after = _Side(old), _Side(new)
    segments: list[Segment] = []
    for stretch in _joined_edits(old, new):
        if stretch.same:
            segments += _stayed(before.cut(stretch.old), after.cut(stretch.new))
        else:
            segments += _edit(before, after, stretch)
    return [*segments, *_stayed(before.rest(), after.rest())]


def _stayed(was: str, text: str) -> list[Segment]:
    return [Segment(Op.SAME, text, None if was == text else was)] if text or was else []


def _without_marks(text: str) -> str:
    return _FOOTNOTE_MARK.sub(_blank, text)


def _blank(mark: re.Match[str]) -> str:
    return " " * len(mark[0])


def _key(word: str) -> str:
    return word if word.isascii() and word.isalnum() else unicodedata.normalize("NFC", tidy(word))


def _closed(paragraph: Wording) -> Wording:
    """The paragraph with the white space at its end belonging to its last word."""
    ends = paragraph.ends
    return Wording(paragraph.text, paragraph.codes, [*ends[:-1], len(paragraph.text)] if ends else ends)


class _Side:
    """One side's published text, handed out from its beginning."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._at = 0

    def cut(self, taken: range) -> str:
        """The published text of the words up to the end of `taken`."""
        begin, self._at = self._at, self._wording.ends[taken.stop - 1] if taken else self._at
        return self._wording.text[begin : self._at]

    def pieces(self, taken: range) -> Iterator[str]:
        """The published text of words, paragraph by paragraph; empty where one has none."""
        start = taken.start
        while (at := self._wording.codes.find(_JOINT_CODE, start, taken.stop)) >= 0:
            yield self.cut(range(start, at))
            start = at + 1
        yield self.cut(range(start, taken.stop))

    def rest(self) -> str:
        """What comes after the last word."""
        return self._wording.text[self._at :]


class _Stretch(NamedTuple):
    same: bool
    old: range
    new: range


def _joined_edits(old: Wording, new: Wording) -> Iterator[_Stretch]:
    """Stretches of words; edits that only hardly parted stretches stand between are one."""
    open_edit: _Stretch | None = None
    stretches = list(_stretches(old, new))
    for number, stretch in enumerate(stretches):
        inner = 0 < number < len(stretches) - 1
        if stretch.same and not (inner and _hardly_parts(new, stretch.new)):
            if open_edit:
                yield open_edit
            open_edit = None
            yield stretch
        elif open_edit:
            reach = (range(open_edit.old.start, stretch.old.stop), range(open_edit.new.start, stretch.new.stop))
            open_edit = _Stretch(False, *reach)
        else:
            open_edit = _Stretch(False, stretch.old, stretch.new)
    if open_edit:
        yield open_edit


def _stretches(old: Wording, new: Wording) -> Iterator[_Stretch]:
    for op in Indel.opcodes(old.codes, new.codes):
        yield _Stretch(op.tag == "equal", range(op.src_start, op.src_end), range(op.dest_start, op.dest_end))


def _hardly_parts(side: Wording, stretch: range) -> bool:
    """Whether a stretch that stayed is at most one short word or punctuation mark."""
    if len(stretch) != 1:
        return not stretch
    start = side.ends[stretch.start - 1] if stretch.start else 0
    return len(side.text[start : side.ends[stretch.start]].strip()) <= _SHORT


def _edit(before: _Side, after: _Side, stretch: _Stretch) -> Iterator[Segment]:
    """What was taken out, then what was put in; a joint of paragraphs stands for itself.

    The white space before words that gave way to others stays where it is: "five [−years]{+months}".
    """
    *out, last = before.pieces(stretch.old)
    first, *come = after.pieces(stretch.new)
    space = _leading_space(last)
    if space != _leading_space(first):
        space = ""
    told = [piece for text in out for piece in ((Op.OUT, text), (Op.JOIN, ""))]
    told += [(Op.SAME, space), (Op.OUT, last[len(space) :]), (Op.IN, first[len(space) :])]
    told += [piece for text in come for piece in ((Op.SPLIT, ""), (Op.IN, text))]
    return (Segment(op, text) for op, text in told if text or op in (Op.JOIN, Op.SPLIT))


def _leading_space(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _merged(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Neighbours that stayed, as one."""
    last: Segment | None = None
    for segment in segments:
        if last and last.op is Op.SAME and segment.op is Op.SAME:
            text = last.text + segment.text
            was = (last.text if last.was is None else last.was) + (segment.text if segment.was is None else segment.was)
            last = Segment(Op.SAME, text, None if was == text else was)
            continue
        if last:
            yield last
        last = segment
    if last:
        yield last
