"""Which paragraph of a new text goes back to which of the old one, by the words they share.

The number of a paragraph is no word of it, so that renumbering is no change; order decides between equals.
"""

from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, product

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, LCSseq

from rules.redline import Vocabulary, Wording

_ALIKE = 0.5  # share of words that two versions of a paragraph have in common
_ALIKE_AFAR = 0.6  # the same for versions that stand at different places
_FEW = 8  # words: shorter paragraphs are compared by their letters in place, and never sought afar
_ALIKE_LETTERS = 60  # per cent
_NEARLY_THE_SAME = 85  # per cent of letters
_NEARBY = 0.05  # likeness that standing in place is worth
_PART = 0.7  # share of a part's words that the whole must have
_SMALLEST_PART = 4  # words
_EVERY_PAIR = 20_000  # pairs of paragraphs that are all looked at; of more, those that share a rare word
_RARE = 12  # paragraphs that a rare word is in at most
_CANDIDATES = 6  # paragraphs that share the most rare words with one


@dataclass(frozen=True, slots=True)
class Pair:
    """Paragraphs of the old text that became paragraphs of the new one: one and one, one and several, several and one.

    `moved`: other paragraphs that stayed in order stand between the old place and the new one.
    """

    old: range
    new: range
    moved: bool = False


_Side = Mapping[int, Wording]  # paragraphs by their place


@dataclass(frozen=True, slots=True)
class _Gap:
    """Between paragraphs that stayed the same: where `old` gave way to `new`."""

    old: range
    new: range


def pair(old: Sequence[str], new: Sequence[str], vocabulary: Vocabulary) -> tuple[list[Pair], list[Pair]]:
    """Runs of as many paragraphs that stayed to the letter, and all other pairings; the rest was removed or added.

    Letters are compared first: most paragraphs stay as they are, or nearly, and their words need not be told apart.
    """
    stayed, wide = _in_common(old, new, _Gap(range(len(old)), range(len(new))))
    pairs: list[Pair] = []
    open_gaps = [narrow for gap in wide for narrow in _without_slight_edits(old, new, gap, pairs)]
    before = {index: vocabulary.wording(old[index]) for gap in open_gaps for index in gap.old}
    after = {index: vocabulary.wording(new[index]) for gap in open_gaps for index in gap.new}
    gaps: list[_Gap] = []
    for gap in open_gaps:
        codes = ([before[index].codes for index in gap.old], [after[index].codes for index in gap.new])
        same, narrow = _in_common(*codes, gap)
        pairs += (pair for run in same for pair in _side_by_side(run))
        gaps += narrow
    return stayed, pairs + _across(before, after, gaps, vocabulary)


def _without_slight_edits(old: Sequence[str], new: Sequence[str], gap: _Gap, pairs: list[Pair]) -> Iterator[_Gap]:
    """What a gap leaves open; paragraphs that gave way, one by one, to nearly the same letters join the `pairs`."""

    def nearly_the_same(pair: Pair) -> bool:
        return fuzz.ratio(old[pair.old.start], new[pair.new.start], score_cutoff=_NEARLY_THE_SAME) > 0

    if len(gap.old) != len(gap.new):
        yield gap
        return
    for slight, group in groupby(_side_by_side(gap), nearly_the_same):
        run = list(group)
        if slight:
            pairs += run
        else:
            yield _Gap(range(run[0].old.start, run[-1].old.stop), range(run[0].new.start, run[-1].new.stop))


def _side_by_side(both: Pair | _Gap) -> Iterator[Pair]:
    return map(Pair, map(_one, both.old), map(_one, both.new))


def _across(old: _Side, new: _Side, gaps: Sequence[_Gap], vocabulary: Vocabulary) -> list[Pair]:
    """Pairings of what stands in the gaps."""
    gap_of_old = {index: number for number, gap in enumerate(gaps) for index in gap.old}
    gap_of_new = {index: number for number, gap in enumerate(gaps) for index in gap.new}
    moved = list(_moved_whole(old, new, gaps))
    gone = sorted(gap_of_old.keys() - {pair.old.start for pair in moved})
    come = sorted(gap_of_new.keys() - {pair.new.start for pair in moved})
    shared = _shared_words(old, new, gone, come)
    groups = _split_and_merged(old, new, shared, vocabulary)
    edited = groups + list(_versions(old, new, _without(shared, groups), gap_of_old, gap_of_new))
    return moved + _placed(edited, gap_of_old, gap_of_new)


def _in_common(old: Sequence[str], new: Sequence[str], within: _Gap) -> tuple[list[Pair], list[_Gap]]:
    """The longest sequence that two sequences share, and the gaps in it; told as places of a wider whole."""
    numbers = {item: chr(number) for number, item in enumerate(dict.fromkeys((*old, *new)))}
    before, after = ("".join(map(numbers.__getitem__, side)) for side in (old, new))
    shared: list[Pair] = []
    gaps: list[_Gap] = []
    for op in Indel.opcodes(before, after):
        olds, news = within.old[op.src_start : op.src_end], within.new[op.dest_start : op.dest_end]
        if op.tag == "equal":
            shared.append(Pair(olds, news))
        elif gaps and gaps[-1].old.stop == olds.start and gaps[-1].new.stop == news.start:
            gaps[-1] = _Gap(range(gaps[-1].old.start, olds.stop), range(gaps[-1].new.start, news.stop))
        else:
            gaps.append(_Gap(olds, news))
    return shared, gaps


def _one(index: int) -> range:
    return range(index, index + 1)


def _moved_whole(old: _Side, new: _Side, gaps: Sequence[_Gap]) -> Iterator[Pair]:
    """Paragraphs that are gone at one place and back at another, word for word."""
    gone: defaultdict[str, deque[int]] = defaultdict(deque)
    for gap in gaps:
        for index in gap.old:
            gone[old[index].codes].append(index)
    for gap in gaps:
        for index in gap.new:
            if places := gone.get(new[index].codes):
                yield Pair(_one(places.popleft()), _one(index), moved=True)


def _shared_words(old: _Side, new: _Side, gone: Sequence[int], come: Sequence[int]) -> dict[tuple[int, int], int]:
    """(old index, new index) → words in common, in order; only for pairs worth looking at."""
    few = len(gone) * len(come) <= _EVERY_PAIR
    pairs = product(gone, come) if few else _sharing_rare_words(old, new, gone, come)
    return {
        (first, second): LCSseq.similarity(old[first].codes, new[second].codes)
        for first, second in pairs
        if old[first].codes and new[second].codes
    }


def _sharing_rare_words(old: _Side, new: _Side, gone: Sequence[int], come: Sequence[int]) -> Iterator[tuple[int, int]]:
    """For each old paragraph the new ones that share the most rare words, and those that stand where it stood."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index in come:
        for code in set(new[index].codes):
            holders[code].append(index)
    rare = {code: indexes for code, indexes in holders.items() if len(indexes) <= _RARE}
    for row, first in enumerate(gone):
        shared = Counter(index for code in set(old[first].codes) for index in rare.get(code, ()))
        across = row * len(come) // len(gone)
        near = come[max(0, across - 1) : across + 2]
        for second in dict.fromkeys([*(index for index, _ in shared.most_common(_CANDIDATES)), *near]):
            yield first, second


@dataclass(frozen=True, slots=True)
class _Group:
    """One paragraph and the neighbours on the other side that its words went to, or came from."""

    whole: int
    parts: range
    words: int  # in common


def _split_and_merged(
    old: _Side, new: _Side, shared: Mapping[tuple[int, int], int], vocabulary: Vocabulary
) -> list[Pair]:
    """Paragraphs that were split, and paragraphs that were merged; those that share the most words first."""
    turned = {(second, first): words for (first, second), words in shared.items()}
    found = [(group, Pair(_one(group.whole), group.parts)) for group in _groups(old, new, shared, vocabulary)]
    found += [(group, Pair(group.parts, _one(group.whole))) for group in _groups(new, old, turned, vocabulary)]
    found.sort(key=lambda item: -item[0].words)
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs = []
    for _, pair in found:
        if taken_old.isdisjoint(pair.old) and taken_new.isdisjoint(pair.new):
            taken_old.update(pair.old)
            taken_new.update(pair.new)
            pairs.append(pair)
    return pairs


def _groups(
    wholes: _Side, parts: _Side, shared: Mapping[tuple[int, int], int], vocabulary: Vocabulary
) -> Iterator[_Group]:
    """Wholes whose words are those of two or more neighbouring parts, in order."""
    contained: defaultdict[int, list[int]] = defaultdict(list)
    for (whole, part), words in shared.items():
        length = len(parts[part].codes)
        if _SMALLEST_PART <= length < len(wholes[whole].codes) and words >= _PART * length:
            contained[whole].append(part)
    for whole, indexes in contained.items():
        for _, run in groupby(enumerate(sorted(indexes)), key=lambda item: item[1] - item[0]):
            group = [index for _, index in run]
            span = range(group[0], group[-1] + 1)
            codes = vocabulary.joint.codes.join(parts[index].codes for index in span)
            words = LCSseq.similarity(wholes[whole].codes, codes)
            best = max(group, key=lambda index: shared[whole, index])
            others = sum(len(parts[index].codes) for index in group if index != best)
            whole_alike = words >= _PART * len(wholes[whole].codes)
            if len(group) > 1 and whole_alike and words >= shared[whole, best] + _PART * others:
                yield _Group(whole, span, words)


def _without(shared: Mapping[tuple[int, int], int], pairs: Iterable[Pair]) -> dict[tuple[int, int], int]:
    pairs = list(pairs)
    olds = {index for pair in pairs for index in pair.old}
    news = {index for pair in pairs for index in pair.new}
    return {key: words for key, words in shared.items() if key[0] not in olds and key[1] not in news}


def _versions(
    old: _Side,
    new: _Side,
    shared: Mapping[tuple[int, int], int],
    gap_of_old: Mapping[int, int],
    gap_of_new: Mapping[int, int],
) -> Iterator[Pair]:
    """Paragraphs that are versions of one another: the most alike first, then the nearest in order."""
    scored = []
    for (first, second), words in shared.items():
        near = gap_of_old[first] == gap_of_new[second]
        if score := _likeness(old[first], new[second], words, near=near):
            scored.append((-score, abs(first - second), first, second))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, _, first, second in sorted(scored):
        if first not in taken_old and second not in taken_new:
            taken_old.add(first)
            taken_new.add(second)
            yield Pair(_one(first), _one(second))


def _likeness(old: Wording, new: Wording, words: int, *, near: bool) -> float:
    """How alike two paragraphs are, 0 when they are no versions of one another."""
    alike = 2 * words / (len(old.codes) + len(new.codes))
    if min(len(old.codes), len(new.codes)) < _FEW:
        alike = max(alike, fuzz.ratio(old.text, new.text, score_cutoff=_ALIKE_LETTERS) / 100) if near else 0
    return alike + _NEARBY * near if alike >= (_ALIKE if near else _ALIKE_AFAR) else 0


def _placed(pairs: Sequence[Pair], gap_of_old: Mapping[int, int], gap_of_new: Mapping[int, int]) -> list[Pair]:
    """The pairs, those out of order marked as moved."""
    in_place: set[int] = set()
    homes: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if gap_of_old[pair.old.start] == gap_of_new[pair.new.start]:
            homes[gap_of_old[pair.old.start]].append(pair)
    for home in homes.values():
        home.sort(key=lambda pair: pair.new.start)
        in_place.update(home[index].new.start for index in _longest_rising([pair.old.start for pair in home]))
    return [Pair(pair.old, pair.new, moved=pair.new.start not in in_place) for pair in pairs]


def _longest_rising(numbers: Sequence[int]) -> list[int]:
    """Indexes of the longest rising subsequence."""
    tails: list[int] = []  # lowest last number of a rising sequence of each length
    ends: list[int] = []  # its index
    before: list[int] = []
    for index, number in enumerate(numbers):
        length = bisect_left(tails, number)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [number]
        ends[length : length + 1] = [index]
    found = []
    index = ends[-1] if ends else -1
    while index >= 0:
        found.append(index)
        index = before[index]
    return found[::-1]
