"""Texts cut into numbers, words and marks, each read once: laws repeat few words.

A stretch of text is parted at its spaces, and what stands between two of them is looked up: the tokens of "(Article",
and their lengths. One expression takes a token with all that parts it from the last one, so that the lengths add up to
where each token ends.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, compress, islice

from rules.law.roles import bits
from rules.law.vocabulary import vocabulary
from rules.text import fold

# A web address, a tag, a space written as an entity, a stressing mark: nothing between two words.
_NOTHING = r"https?://[^\s)\]]+|www\.[^\s)\]]+|</?[a-z][^<>]{0,200}>|&(?:nbsp|#160|#xa0|thinsp);|[*_\\]+"
_APART = rf"\s*+(?:(?:{_NOTHING})\s*+)*+"
# Raised figures are no letters; runs of Latin ones are met first, for one range is tried quicker than a class.
_LETTER = "[^\\W\\d_²³¹⁰⁴-⁹]"
_ONE = rf"[A-Za-z]+{_LETTER}*|{_LETTER}+|\d+(?:\.\d+)*|&(?:#167|#xa7|sect);|[^\w\s]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+"
_PIECE = re.compile(rf"{_APART}(?:{_ONE}|\Z)")
_HEAD = re.compile(_APART)
# Words that only folding makes whole: divided at a line's end or by soft hyphens, or spelt with combining marks.
_BROKEN = re.compile("[-‐‑\u00ad\u0300-\u036f\u200b-\u200f](?:(?<![-‐‑])|\\s*\\n)")
_ROMAN = frozenset("ivx")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")
_KNOWN_PIECES = 1 << 16
_KNOWN_CHUNKS = 1 << 14


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A number, word or mark, and the white space before it.

    `key` is what is looked up, `surface` what is published; `roles` are the parts it may play (`rules.law.roles`).
    """

    key: str
    surface: str
    glued: bool  # no white space before it
    is_number: bool  # written with digits, as in `174` and `20.3.1`
    is_word: bool  # made of letters
    roles: int = 0
    is_value: bool = False  # may number a part: one or two digits, a letter, small Roman figures
    is_dotted: bool = False  # numbers a part that was put in later: "ч. 1.1", "4.1-ci bəndi"


BEYOND = Token("\0", "", glued=False, is_number=False, is_word=False)
"""Stands behind the last token and before the first."""
_EMPTY = Token("", "", glued=False, is_number=False, is_word=False)  # folding left nothing of it


def tokens(paragraph: str) -> list[Token]:
    """The numbers, words and marks of a paragraph; tags and web addresses are left out."""
    return tokens_between(paragraph, 0, len(paragraph))[0]


def tokens_between(paragraph: str, start: int, end: int) -> tuple[list[Token], list[int]]:
    """The tokens between two code points of a paragraph, and the code point at which each ends."""
    window = paragraph[start:end]
    if _BROKEN.search(window):
        return _tokens_of_broken(window, start)
    first, *chunks = [window] if "<" in window else window.split(" ")  # in a tag there may be spaces
    read, lengths = zip(_cut(first), *map(_chunk, chunks), strict=True)
    found = list(chain.from_iterable(read))
    ends = list(islice(accumulate(chain.from_iterable(lengths), initial=start), 1, None))
    if _EMPTY in found:
        kept = [token is not _EMPTY for token in found]
        return list(compress(found, kept)), list(compress(ends, kept))
    return found, ends


def _tokens_of_broken(window: str, start: int) -> tuple[list[Token], list[int]]:
    folded = fold(window)
    found: list[Token] = []
    ends: list[int] = []
    edge = 0
    for match in _PIECE.finditer(folded.text):
        first, last = match.start() + _head(match[0]), match.end()
        if first == last:
            break
        begin, stop = folded.starts[first], folded.ends[last - 1]
        found.append(_read(_sign(folded.text[first:last]), window[begin:stop], first == edge))
        ends.append(start + stop)
        edge = last
    return found, ends


@lru_cache(_KNOWN_CHUNKS)
def _chunk(text: str) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """What stands behind a space, up to the next one, cut into tokens."""
    return _cut(f" {text}")


def _cut(text: str) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """Tokens, and how many code points each takes with what parts it from the last one."""
    pieces = _PIECE.findall(text)
    if not pieces[-1]:
        pieces.pop()  # nothing stands behind the last token
    return tuple(map(_token, pieces)), tuple(map(len, pieces))


@lru_cache(_KNOWN_PIECES)
def _token(piece: str) -> Token:
    head = _head(piece)
    surface = piece[head:]
    key = fold(_sign(surface)).text.strip() if surface else ""
    return _read(key, surface, not head) if key else _EMPTY


def _head(piece: str) -> int:
    """The length of what parts a token from the last one."""
    match = _HEAD.match(piece)
    return match.end() if match else 0


def _sign(surface: str) -> str:
    """A section sign written as an entity is one."""
    return "§" if surface[0] == "&" and len(surface) > 1 else surface


def _read(key: str, surface: str, glued: bool) -> Token:
    kinds = key[0].isdecimal(), key[0].isalpha()
    return Token(key, surface, glued, *kinds, bits(vocabulary().of(key)), _is_value(key), bool(_DOTTED.fullmatch(key)))


def _is_value(key: str) -> bool:
    if key[0].isdecimal():
        return len(key) <= 2
    return (key.isalpha() and len(key) == 1) or (len(key) <= 4 and _ROMAN.issuperset(key))
