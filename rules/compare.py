"""What changed between two versions: paragraphs paired, then words."""

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from math import log

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

from rules.text import tidy

_ALIKE = 60  # per cent of characters two paragraphs must share to be versions of one another
_NEAR = 250  # paragraphs before and after among which a version is looked for: bounds the work on huge texts
_SHORT = 3  # letters of a word that may stay between two edits when these become one
_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
# The marker of a footnote, as the institutions' pages leave it behind: "[1]" after a word, or a raised digit.
_FOOTNOTE_MARK = re.compile(r"(?<=\w)\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?!\w)")


class ChangeKind(StrEnum):
    """What happened to a paragraph."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


class Op(StrEnum):
    """What happened to a run of words."""

    SAME = "same"
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words, white space included: joined, SAME and OUT give the old text, SAME and IN the new."""

    op: Op
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """One paragraph that changed; `old` and `new` are indexes into the two versions, `None` where it has no side."""

    kind: ChangeKind
    old: int | None
    new: int | None
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class _Run:
    """Paragraphs between two that stayed the same: `old` indexes gave way to `new` indexes."""

    old: Sequence[int]
    new: Sequence[int]


def compare(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """Pair the paragraphs of two versions and tell what changed, in the order of the new text.

    Paragraphs that differ in white space, the kind of hyphen or quote, or footnote marks only are the
    same. A paragraph that is gone is told where it stood between its neighbours, a moved one at its new
    place.
    """
    old_same, new_same = _identities(old), _identities(new)
    runs = list(_runs(old_same, new_same))
    moved = _pair_moved(old_same, new_same, runs)
    left = set(moved.values())
    changes: list[ParagraphChange] = []
    for run in runs:
        gone = [index for index in run.old if index not in left]
        come = [index for index in run.new if index not in moved]
        changed = _pair_alike(old, new, gone, come)
        changes += _tell(old, new, _Run(gone, run.new), moved, changed)
    return tuple(changes)


def words(old: str, new: str) -> tuple[Segment, ...]:
    """The word diff of two paragraphs. Edits with at most one short word between them are told as one."""
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    segments: list[Segment] = []
    out: list[str] = []
    into: list[str] = []
    for op in _joined(before, after):
        if op.same:
            segments += _edit(out, into)
            segments.append(Segment(Op.SAME, "".join(before[op.old.start : op.old.stop])))
            out, into = [], []
        else:
            out += before[op.old.start : op.old.stop]
            into += after[op.new.start : op.new.stop]
    segments += _edit(out, into)
    return tuple(segments)


def sources_of(quotation: str, paragraphs: Sequence[str]) -> list[int]:
    """Indexes of the paragraphs that a quotation or paraphrase may come from, the likeliest first.

    Shared words count the more the rarer they are, pairs of words in a row again; a paragraph that shares nothing is
    left out.
    """
    grams = [_grams(paragraph) for paragraph in paragraphs]
    spread = Counter(gram for many in grams for gram in many)
    wanted = _grams(quotation)
    scores = [sum(log(1 + len(grams) / spread[gram]) for gram in wanted & many) for many in grams]
    order = sorted(range(len(grams)), key=lambda index: (-scores[index], index))
    return [index for index in order if scores[index]]


def _grams(text: str) -> frozenset[str]:
    """The words of a text, and its pairs of words in a row."""
    words_ = [piece.casefold() for piece in _PIECE.findall(tidy(text)) if piece[:1].isalnum()]
    return frozenset((*words_, *map(" ".join, pairwise(words_))))


@dataclass(frozen=True, slots=True)
class _Stretch:
    same: bool
    old: range
    new: range


def _joined(before: Sequence[str], after: Sequence[str]) -> Iterator[_Stretch]:
    """Stretches of pieces; a stretch that stayed but hardly parts two edits is told with them."""
    opcodes = list(Indel.opcodes(before, after))
    for number, op in enumerate(opcodes):
        same = op.tag == "equal"
        inner = 0 < number < len(opcodes) - 1
        if same and inner and _hardly_parts(before[op.src_start : op.src_end]):
            same = False
        yield _Stretch(same, range(op.src_start, op.src_end), range(op.dest_start, op.dest_end))


def _hardly_parts(pieces: Sequence[str]) -> bool:
    parting = [piece for piece in pieces if not piece.isspace()]
    return not parting or (len(parting) == 1 and len(parting[0]) <= _SHORT)


def _edit(out: Sequence[str], into: Sequence[str]) -> Iterator[Segment]:
    if out:
        yield Segment(Op.OUT, "".join(out))
    if into:
        yield Segment(Op.IN, "".join(into))


def _identities(paragraphs: Sequence[str]) -> list[str]:
    return [tidy(_FOOTNOTE_MARK.sub("", paragraph)) for paragraph in paragraphs]


def _runs(old: Sequence[str], new: Sequence[str]) -> Iterator[_Run]:
    for tag, old_start, old_end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield _Run(range(old_start, old_end), range(new_start, new_end))


def _pair_moved(old: Sequence[str], new: Sequence[str], runs: Sequence[_Run]) -> dict[int, int]:
    """New index → old index of the paragraphs that are gone at one place and back at another, word for word."""
    gone: defaultdict[str, deque[int]] = defaultdict(deque)
    for run in runs:
        for index in run.old:
            gone[old[index]].append(index)
    come = (index for run in runs for index in run.new)
    return {index: gone[new[index]].popleft() for index in come if gone[new[index]]}


def _pair_alike(old: Sequence[str], new: Sequence[str], gone: Sequence[int], come: Sequence[int]) -> dict[int, int]:
    """New index → old index of the versions of one another: the most alike first, then the nearest in order."""
    candidates: list[tuple[float, int, int, int]] = []
    for row, index in enumerate(gone):
        first = max(0, row - _NEAR)
        near = [new[other] for other in come[first : row + _NEAR]]
        for _, ratio, offset in process.extract(old[index], near, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None):
            candidates.append((-ratio, abs(row - first - offset), index, come[first + offset]))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, before, after in sorted(candidates):
        if before not in taken and after not in pairs:
            taken.add(before)
            pairs[after] = before
    return pairs


def _tell(
    old: Sequence[str], new: Sequence[str], run: _Run, moved: Mapping[int, int], changed: Mapping[int, int]
) -> Iterator[ParagraphChange]:
    """The changes of a run: each paragraph that is gone comes before the first later one that stayed."""
    kept = set(changed.values())
    removed = deque(index for index in run.old if index not in kept)
    for index in run.new:
        before = changed.get(index)
        while before is not None and removed and removed[0] < before:
            yield _removal(old, removed.popleft())
        if before is not None:
            yield ParagraphChange(ChangeKind.CHANGED, before, index, words(old[before], new[index]))
        elif index in moved:
            yield ParagraphChange(ChangeKind.MOVED, moved[index], index, words(old[moved[index]], new[index]))
        else:
            yield ParagraphChange(ChangeKind.ADDED, None, index, (Segment(Op.IN, new[index]),))
    for gone in removed:
        yield _removal(old, gone)


def _removal(old: Sequence[str], index: int) -> ParagraphChange:
    return ParagraphChange(ChangeKind.REMOVED, index, None, (Segment(Op.OUT, old[index]),))
