"""What changed between two versions of a text: paragraphs paired, then words compared inside each pair."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from rules.pairing import Pair, pair
from rules.redline import Op, Segment, Vocabulary, Wording, joined, redline


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
    return tuple(change for change in align(old, new) if change.kind is not ChangeKind.SAME)


def align(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """Every paragraph of two versions, paired by likeness, in the order of the new text.

    Paragraphs are the same when their words are (`rules.redline`). One that is gone is told where it stood between its
    neighbours, a moved one at its new place. Paragraphs that none of the changes names stay in their order.
    """
    vocabulary = Vocabulary()
    before, after = [vocabulary.wording(text) for text in old], [vocabulary.wording(text) for text in new]
    told = {found.new.start: _told(found, before, after, vocabulary.joint) for found in pair(before, after, vocabulary)}
    covered = {index for change in told.values() for index in change.new}
    for index in range(len(new)):
        if index not in covered:
            told[index] = ParagraphChange(
                ChangeKind.ADDED, range(0), range(index, index + 1), (Segment(Op.IN, new[index]),)
            )
    gone = set(range(len(old))).difference(*(change.old for change in told.values()))
    return tuple(_with_removals(old, [told[index] for index in sorted(told)], deque(sorted(gone))))


def _told(found: Pair, before: Sequence[Wording], after: Sequence[Wording], joint: Wording) -> ParagraphChange:
    old = joined([before[index] for index in found.old], joint)
    new = joined([after[index] for index in found.new], joint)
    return ParagraphChange(_kind(found, old, new), found.old, found.new, redline(old, new), found.moved)


def _kind(found: Pair, old: Wording, new: Wording) -> ChangeKind:
    if len(found.new) > 1:
        return ChangeKind.SPLIT
    if len(found.old) > 1:
        return ChangeKind.MERGED
    if found.moved:
        return ChangeKind.MOVED
    return ChangeKind.SAME if old.codes == new.codes else ChangeKind.CHANGED


def _with_removals(old: Sequence[str], told: Sequence[ParagraphChange], gone: deque[int]) -> Iterator[ParagraphChange]:
    """The changes, with each paragraph that is gone before the first later one that stayed in place."""
    for change in told:
        while gone and change.old and not change.moved and gone[0] < change.old.start:
            yield _removal(old, gone.popleft())
        yield change
    for index in gone:
        yield _removal(old, index)


def _removal(old: Sequence[str], index: int) -> ParagraphChange:
    return ParagraphChange(ChangeKind.REMOVED, range(index, index + 1), range(0), (Segment(Op.OUT, old[index]),))
