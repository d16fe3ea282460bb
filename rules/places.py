"""Where in a text numbers may be cited: a quick look round every number, before anything is read closely.

Most numbers of a text are years, sums and counts. One is looked at closely when a word beside it may be a unit
("Article", "ст.", "-бап"), a sign of a list ("•", "i.e.") or a mark of an ordinal; the first letters of the word
decide, so nothing that the tables know is left out.
"""

import re
from collections.abc import Iterator
from functools import cache

from rules.instruments import plain
from rules.numbers import vocabulary

_NUMBER = re.compile("[0-9]+")
_BEHIND, _AHEAD = 34, 30  # code points in which the word beside a number stands
_LEAD, _TRAIL = 170, 260  # code points before and after a number that are read with it
_LIST = 25  # code points between the members of a list
_LETTERS = 3  # letters of a word that are compared
_PARTING = str.maketrans(dict.fromkeys("’'‘`“”\"«»„([{<>&;:,.-–—‑/*_°º№#\u00a0\u00ad)]", " "))


def places(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text worth reading closely, from code point to code point, in order and apart."""
    start = end = last = -1
    for match in _NUMBER.finditer(text):
        first, after = match.span()
        listed = start >= 0 and first - last <= _LIST
        if listed or _is_candidate(text, first, after):
            if start < 0 or first - _LEAD > end:
                if start >= 0:
                    yield start, min(end, len(text))
                start = _word_start(text, first - _LEAD)
            end = max(end, _word_end(text, after + (_LIST * 4 if listed else _TRAIL)))
            last = after
    if start >= 0:
        yield start, min(end, len(text))


def _is_candidate(text: str, first: int, after: int) -> bool:
    heads = _heads()
    behind = text[max(0, first - _BEHIND) : first].translate(_PARTING).split()
    if behind and any(word[:_LETTERS].lower() in heads for word in behind[-2:]):
        return True
    ahead = text[after : after + _AHEAD].translate(_PARTING).split()
    if ahead and any(word[:_LETTERS].lower() in heads for word in ahead[:2]):
        return True
    before = text[max(0, first - 7) : first].strip()
    return before[-1:] in _SIGNS or before.endswith(("&#167;", "&sect;"))


_SIGNS = frozenset("§•·▪●-–—")


@cache
def _heads() -> frozenset[str]:
    """The first letters of every unit, as they are written and as they are compared."""
    roles = ("unit.before", "unit.many", "unit.weak", "unit.paragraph", "unit.ordinal", "unit.plain", "list.namely")
    words = [word.rstrip("*") for role in roles for word in vocabulary().words(role)]
    return frozenset(form[:_LETTERS] for word in words for form in (word.lower(), plain(word)))


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
