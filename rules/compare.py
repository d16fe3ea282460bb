"""What changed between two versions of a text: paragraphs paired, then words compared inside each pair."""

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from math import inf
from typing import NamedTuple

from rules.pairing import Pair, pair
from rules.redline import Op, Segment, Vocabulary, joined, redline, words


class ChangeKind(StrEnum):
    """What happened to a paragraph."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"  # to another place, word for word or edited as well
    SPLIT = "split"  # into several
    MERGED = "merged"  # from several


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """What became of a paragraph, or of several: `old` and `new` are indexes in the two versions, empty for no side.

    `moved`: it stands at another place; told also of paragraphs that were split or merged.
    """

    kind: ChangeKind
    old: range
    new: range
    segments: tuple[Segment, ...]
    moved: bool = False

    @property
    def edited(self) -> bool:
        """Whether words were taken out or put in."""
        return any(segment.op in (Op.OUT, Op.IN) for segment in self.segments)

    def at(self, index: int) -> tuple[Segment, ...]:
        """The segments that make the new paragraph `index`, one of those in `new`."""
        parts = [0, *(number for number, segment in enumerate(self.segments, 1) if segment.op is Op.SPLIT)]
        first = parts[index - self.new.start]
        return tuple(takewhile(lambda segment: segment.op is not Op.SPLIT, self.segments[first:]))


def compare(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """The paragraphs that changed, in the order of the new text; see `align`."""
    _, told = _changes(old, new)
    return tuple(told[place] for place in sorted(told) if told[place].kind is not ChangeKind.SAME)


def align(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """Every paragraph of two versions, paired by likeness, in the order of the new text.

    Paragraphs are the same when their words are (`rules.redline`). One that is gone is told where it stood between its
    neighbours, a moved one at its new place. Paragraphs that none of the changes names stay in their order.
    """
    stayed, told = _changes(old, new)
    for run in stayed:
        for before, after in zip(run.old, run.new, strict=True):
            same = (Segment(Op.SAME, new[after]),) if new[after] else ()
            told[_Place(after)] = ParagraphChange(ChangeKind.SAME, _one(before), _one(after), same)
    return tuple(told[place] for place in sorted(told))


class _Place(NamedTuple):
    """Where a change is told: at a paragraph of the new text, or before it, where one of the old text is gone."""

    new: int
    gone: float = inf


def _changes(old: Sequence[str], new: Sequence[str]) -> tuple[list[Pair], dict[_Place, ParagraphChange]]:
    """What stayed to the letter, and everything else by its place."""
    vocabulary = Vocabulary()
    stayed, pairs = pair(old, new, vocabulary)
    told = {_Place(found.new.start): _told(found, old, new, vocabulary) for found in pairs}
    every = [*stayed, *pairs]
    for index in _but(new, (found.new for found in every)):
        added = (Segment(Op.IN, new[index]),)
        told[_Place(index)] = ParagraphChange(ChangeKind.ADDED, range(0), _one(index), added)
    in_place = sorted((found.old.start, found.new.start) for found in every if not found.moved)
    for index in _but(old, (found.old for found in every)):
        later = in_place[bisect(in_place, (index,)) :][:1]
        place = later[0][1] if later else len(new)
        removed = (Segment(Op.OUT, old[index]),)
        told[_Place(place, index)] = ParagraphChange(ChangeKind.REMOVED, _one(index), range(0), removed)
    return stayed, told


def _but(texts: Sequence[str], taken: Iterable[range]) -> list[int]:
    return sorted(set(range(len(texts))).difference(*taken))


def _one(index: int) -> range:
    return range(index, index + 1)


def _told(found: Pair, old: Sequence[str], new: Sequence[str], vocabulary: Vocabulary) -> ParagraphChange:
    before, after = [old[index] for index in found.old], [new[index] for index in found.new]
    if len(before) == len(after) == 1:
        segments = words(before[0], after[0], vocabulary)
    else:
        joints = (joined(map(vocabulary.wording, side), vocabulary.joint) for side in (before, after))
        segments = redline(*joints)
    return ParagraphChange(_kind(found, segments), found.old, found.new, segments, found.moved)


def _kind(found: Pair, segments: Sequence[Segment]) -> ChangeKind:
    if len(found.new) > 1:
        return ChangeKind.SPLIT
    if len(found.old) > 1:
        return ChangeKind.MERGED
    if found.moved:
        return ChangeKind.MOVED
    return ChangeKind.SAME if all(segment.op is Op.SAME for segment in segments) else ChangeKind.CHANGED
