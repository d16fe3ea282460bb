"""The words that may announce a number ("Article", "ст.", "-бап", "i.e."), and where in a text they stand.

One automaton passes over the whole text and so decides where numbers are looked at; what it finds too much costs a
look. It reads the bytes of UTF-8, evened out by a table of bytes, and seeks every word as `data/citations.toml` spells
it, without its accents, and with an accent mistaken for another. What folding explains beyond that is given up: an
accent on a letter that has none ("àrticle"), small and capital letters mixed in other scripts, raised letters.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, pairwise, product

from ahocorasick_rs import BytesAhoCorasick, Implementation

from rules.law.vocabulary import plain, vocabulary

_ROLES = (
    *("unit.before", "unit.many", "unit.weak", "unit.paragraph", "unit.ordinal", "unit.plain"),
    *("list.namely", "code.words", "code.behind"),
)
_SIGNS = ("§", "&#167;", "&sect;", "i.e")  # units wherever they stand
_SECTIONS = ("s", "s.", "ss", "ss.")  # units only alone, as every possessive ends in one
_PARTING = "’'‘`“”\"«»„([{<>&;:,.-–—‑/*_°º№#\u00a0)]"
_APART = str.maketrans(dict.fromkeys(_PARTING, " "))
_BETWEEN = b"\n\n"  # paragraphs: a mark behind the one and a mark before the other
_TOGETHER = 64  # paragraphs: few long buffers are quicker than many short ones, but must stay in the processor's caches
_KNOWN_PIECES = 1 << 12  # pieces of texts that are kept in mind

# One byte stands for white space, digits and opening brackets, after which an "s" is a section, one for all other marks
# and the first bytes of no-break spaces, quotes and dashes.
_SPACES, _MARKS = " \t\n\v\f\r\x1c\x1d\x1e\x1f(0123456789", "'`\"[{<>&;:,.-/*_#)]"
_ALIKE = bytes.maketrans(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZ" + _SPACES.encode() + _MARKS.encode() + b"\xc2\xe2",
    b"abcdefghijklmnopqrstuvwxyz" + b" " * len(_SPACES) + b"." * (len(_MARKS) + 2),
)
# Short words are parts of others, so they are sought with a mark before them ("pants" is part of "participants"), the
# shortest with one behind them too ("sec" is part of "sector"). Rarer marks are sought for themselves, as is what only
# folding explains. Together the patterns may have 128 kinds of bytes: beyond, the automaton takes twice the memory.
_SHORT, _SHORTEST = 5, 4
_BEFORE, _BEHIND = " .’‘“”„«»–—‑\u00a0", " ."
_ACCENTED = "".join(map(chr, range(0xDF, 0x180)))  # Latin-1 and Latin Extended-A
_ODD = (
    *"\x85\u00ad°º№\u1680\u180e\u3000",
    *map(chr, (*range(0x2000, 0x2010), *range(0x2028, 0x2030), *range(0x205F, 0x2070))),  # spaces, format characters
)
# First bytes of combining marks, polytonic Greek, variation selectors, ligatures, fullwidth and mathematical letters.
_ODD_BLOCKS = (
    *(b"\xcc", b"\xcd", b"\xe1\xb7", b".\x83", b"\xe1\xbc", b"\xe1\xbd", b"\xe1\xbe", b"\xe1\xbf"),
    *(b"\xef\xac", b"\xef\xb8", b"\xef\xbb\xbf", b"\xef\xbc", b"\xef\xbd", b"\xf0\x9d"),
)


@lru_cache(_KNOWN_PIECES)
def may_be_unit(piece: str) -> bool:
    """Whether a piece of text without white space holds a unit: "l’article", "(Art.", "-бап", "&#167;"."""
    if piece.lstrip("(") in _SECTIONS or any(sign in piece for sign in _SIGNS):
        return True
    words = (word for word in piece.translate(_APART).split() if not word.isdecimal())
    return any(not vocabulary().of(plain(word)).isdisjoint(_ROLES) for word in words)


def unit_words(paragraphs: Sequence[str]) -> Iterator[tuple[int, list[int]]]:
    """The indices of the paragraphs in which units may stand, and the code points of these or of a mark before one.

    Of two units that share a mark only the first is told.
    """
    for done in range(0, len(paragraphs), _TOGETHER):
        written = [paragraph.encode("utf-8", "replace") for paragraph in paragraphs[done : done + _TOGETHER]]
        begins = list(accumulate([len(paragraph) + len(_BETWEEN) for paragraph in written], initial=len(_BETWEEN)))
        text = _BETWEEN.join((b"", *written, b"")).translate(_ALIKE)
        found: dict[int, list[int]] = {}
        for _, start, _ in _automaton().find_matches_as_indexes(text):
            index = bisect_right(begins, start + len(_BETWEEN)) - 1
            found.setdefault(index, []).append(max(start - begins[index], 0))
        for index, starts in found.items():
            yield done + index, _code_points(written[index], starts)


def _code_points(written: bytes, starts: list[int]) -> list[int]:
    """The code points at which some bytes of a text stand, which are in order."""
    if written.isascii():
        return starts
    between = [len(written[start:end].decode()) for start, end in pairwise((0, *starts))]
    return list(accumulate(between))


@cache
def _automaton() -> BytesAhoCorasick:
    """Takes 30 ms and 10 MB; the smaller kinds of automata take twice the time a text."""
    patterns = {_alike(pattern) for pattern in (*_SIGNS, *_ODD, *_patterns())}
    return BytesAhoCorasick(sorted(patterns.union(_ODD_BLOCKS)), implementation=Implementation.DFA)


def _alike(text: str) -> bytes:
    return text.encode().translate(_ALIKE)


def _patterns() -> Iterator[str]:
    """Every unit in each spelling, with the marks it is sought with."""
    yield from map("".join, product((" ",), ("s", "ss"), _BEHIND))
    words = {word for role in _ROLES for word in vocabulary().words(role)}.difference(_SIGNS, ("§§",))
    for word in words:
        stem = word.removesuffix("*")
        before = _BEFORE if len(stem) <= _SHORT else ("",)
        behind = _BEHIND if len(stem) <= _SHORTEST and stem == word else ("",)
        yield from map("".join, product(before, _spellings(stem), behind))


def _spellings(word: str) -> Iterator[str]:
    """A word as it stands in the tables, with any of its accents left out or one mistaken for another, in each case."""
    spelled = set(map("".join, product(*({letter, plain(letter)} for letter in word))))
    for place, letter in enumerate(word):
        if letter in _ACCENTED:
            spelled |= {word[:place] + other + word[place + 1 :] for other in _accented()[plain(letter)]}
    for spelling in spelled:
        yield from (spelling.lower(), spelling.capitalize(), spelling.upper())


@cache
def _accented() -> defaultdict[str, str]:
    """The accented letters by the plain one that they fold to."""
    letters: defaultdict[str, str] = defaultdict(str)
    for letter in _ACCENTED:
        letters[plain(letter)] += letter
    return letters
