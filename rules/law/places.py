"""Where in a text numbers may be cited: a quick look round every number, before anything is read closely.

Most numbers of a text are years, sums and counts. One is looked at closely when a word beside it may be a unit
("Article", "ст.", "-бап") or a sign of a list ("•", "i.e."); the tables of `data/citations.toml` decide.
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from rules.law.spelled import spelled_places
from rules.law.vocabulary import is_year, plain, vocabulary

# Numbers are sought as runs of one byte, which is quickest: a byte for each code point, all digits alike. ("0+" would
# be the same at a third of the speed: only an expression that begins with a letter is sought by that letter.)
_NUMBER = re.compile(b"00*")
_ALIKE = bytes.maketrans(b"0123456789", b"0000000000")
_BEHIND, _AHEAD = 34, 30  # code points in which the word beside a number stands
_LEAD, _TRAIL = 130, 220  # code points before and after a number that are read with it
_LIST = 25  # code points between the members of a list
_SIGNS = frozenset("§•·▪●-–—*(:,")
_UNITS = (
    *("unit.before", "unit.many", "unit.weak", "unit.paragraph", "unit.ordinal", "unit.plain"),
    *("list.namely", "code.words", "code.behind"),
)
_SECTIONS = frozenset(("s", "s.", "ss", "ss."))
_KNOWN_PIECES, _KNOWN_UNITS = 1 << 15, 1 << 12  # pieces of texts that are kept in mind
_PARTING = str.maketrans(dict.fromkeys("’'‘`“”\"«»„([{<>&;:,.-–—‑/*_°º№#\u00a0\u00ad)]", " "))


def places(text: str, language: str = "") -> Iterator[tuple[int, int]]:
    """The stretches of a text worth reading closely, from code point to code point, in order and apart."""
    start = end = last = -1
    searched = 0  # no unit stands before this code point, as far back as a member of a list may be from it
    numbers = map(re.Match.span, _NUMBER.finditer(text.encode("ascii", "replace").translate(_ALIKE)))
    spelled = spelled_places(text, language)
    for first, after in sorted((*numbers, *spelled)) if spelled else numbers:
        listed = start >= 0 and first - last <= _LIST
        if not listed:
            behind = text[first - _BEHIND if first > _BEHIND else 0 : first].rsplit(None, 2)[-2:]
            near = behind + text[after : after + _AHEAD].split(None, 2)[:2]
            if _silent.issuperset(near) or _are_silent(near):
                if not behind or behind[-1][-1] not in _SIGNS or is_year(text[first:after]):
                    continue
                if _are_silent(text[max(first - _LEAD, searched) : first].split()):
                    searched = first
                    continue
        if start < 0 or first - _LEAD > end:
            if start >= 0:
                yield start, min(end, len(text))
            start = _word_start(text, first - _LEAD)
        end = max(end, _word_end(text, after + (_LIST * 4 if listed else _TRAIL)))
        last = after
    if start >= 0:
        yield start, min(end, len(text))


_silent: set[str] = set()  # pieces that were met and are no unit: nearly all, and a set tells of several at once


def _are_silent(pieces: Collection[str]) -> bool:
    """Whether none of some pieces of text may be a unit."""
    if any(map(_may_be_unit, pieces)):
        return False
    if len(_silent) > _KNOWN_PIECES:
        _silent.clear()
    _silent.update(pieces)
    return True


@lru_cache(_KNOWN_UNITS)
def _may_be_unit(piece: str) -> bool:
    """Whether a piece of text without white space holds a unit: "l’article", "(Art.", "-бап", "&#167;"."""
    if piece.lstrip("(") in _SECTIONS:
        return True
    if "§" in piece or "&#167;" in piece or "&sect;" in piece or "i.e" in piece:
        return True
    return any(not vocabulary().of(plain(word)).isdisjoint(_UNITS) for word in piece.translate(_PARTING).split())


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
