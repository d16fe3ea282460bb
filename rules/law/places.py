"""Where in a text numbers may be cited: a quick look round the numbers near a unit, before anything is read closely.

Most numbers of a text are years, sums and counts, and most paragraphs name no unit. A number is looked at closely when
a word beside it may be a unit ("Article", "ст.", "-бап") or a sign of a list ("•", "i.e."); the tables of
`data/citations.toml` decide.
"""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from rules.law.spelled import spelled_places
from rules.law.unit_words import may_be_unit, unit_words
from rules.law.vocabulary import is_year

# Numbers are sought as runs of one byte, which is quickest: a byte for each code point, all digits alike. ("0+" would
# be the same at a third of the speed: only an expression that begins with a letter is sought by that letter.)
_NUMBER = re.compile(b"00*")
_ALIKE = bytes.maketrans(b"0123456789", b"0000000000")
_BEHIND, _AHEAD = 34, 30  # code points in which the word beside a number stands
_LEAD, _TRAIL = 130, 160  # code points before and after a number that are read with it
_LONG_TRAIL = 300  # where it is told what an article is about: "Article 405 (“participation in the …”)"
_GLOSS = re.compile(r"(?:\s?\([^()]{1,9}\))*\s?[(«“„\"‘]\W?[^\W\d_]{2}")
_LIST = 25  # code points between the members of a list
_SIGNS = frozenset("§•·▪●-–—*(:,")
_SHARED = 10  # code points of a short unit that shares a mark with the next one, and of their marks
_DIGITS = 20  # of the longest number that is found whole, far from the last one


def places(paragraphs: Sequence[str], language: str = "") -> Iterator[tuple[int, int, int]]:
    """The stretches of a text worth reading closely, in order and apart.

    Each is the index of its paragraph and, within that, the code point where it starts and the one behind it.
    """
    for index, units in unit_words(paragraphs):
        for start, end in _stretches(paragraphs[index], language, units):
            yield index, start, end


def _stretches(text: str, language: str, units: list[int]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for first, after, listed in _announced(text, language, units):
        if start < 0 or first - _LEAD > end:
            if start >= 0:
                yield start, min(end, len(text))
            start = _word_start(text, first - _LEAD)
        end = max(end, _word_end(text, after + _trail(text, after, listed=listed)))
    if start >= 0:
        yield start, min(end, len(text))


def _trail(text: str, after: int, *, listed: bool) -> int:
    """How many code points behind a number are read with it."""
    if _GLOSS.match(text, after):
        return _LONG_TRAIL
    return _LIST * 4 if listed else _TRAIL


def _announced(text: str, language: str, units: list[int]) -> Iterator[tuple[int, int, bool]]:
    """Where each number stands that may be cited, and whether it is so near the last one that both are of one list."""
    marked = text.encode("ascii", "replace").translate(_ALIKE)
    for first, after in spelled_places(text, language):
        marked = b"%b%b%b" % (marked[:first], b"0" * (after - first), marked[after:])
    place = _reach(units, 0)
    last = -_LIST - 1
    while number := _NUMBER.search(marked, place):
        first, after = number.span()
        listed = first - last <= _LIST
        if listed or _is_announced(text, first, after, units):
            yield first, after, listed
            place = last = after
        else:
            place = _reach(units, after)


def _reach(units: list[int], place: int) -> int:
    """The first code point from a place on at which a number may be near a unit, a very large one where none may."""
    index = bisect_left(units, place - _LEAD - _SHARED)
    return max(place, units[index] - _AHEAD - _DIGITS) if index < len(units) else sys.maxsize


def _is_announced(text: str, first: int, after: int, units: list[int]) -> bool:
    """Whether one of the two words on either side of a number may be a unit, or any before it in a list."""
    behind = text[max(first - _BEHIND, 0) : first]
    if _any_between(units, first - _BEHIND - _SHARED, after + _AHEAD):
        beside = behind.rsplit(None, 2)[-2:] + text[after : after + _AHEAD].split(None, 2)[:2]
        if any(map(may_be_unit, beside)):
            return True
    if behind.rstrip()[-1:] not in _SIGNS or is_year(text[first:after]):
        return False
    lead = max(first - _LEAD, 0)
    return _any_between(units, lead - _SHARED, first) and any(map(may_be_unit, text[lead:first].split()))


def _any_between(units: list[int], start: int, end: int) -> bool:
    index = bisect_left(units, start)
    return index < len(units) and units[index] < end


def _word_start(text: str, place: int) -> int:
    if place <= 0:
        return 0
    space = text.find(" ", place, place + 60)
    return space if space >= 0 else place


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    space = text.find(" ", place, place + 60)
    return space if space >= 0 else place
