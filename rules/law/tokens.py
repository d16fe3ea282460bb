"""Texts cut into numbers, words and marks, each read once: laws repeat few words.

A stretch of text is parted at its spaces, and what stands between two of them is looked up: the tokens of "(Article",
and their lengths. One expression takes a token with all that parts it from the last one, so that the lengths add up to
where each token ends.
"""

import re
from functools import lru_cache
from itertools import accumulate, chain, compress, islice

from rules.law.beginnings import beginnings
from rules.law.pieces import PIECE, Token, head, key, sign
from rules.law.roles import OPENING, bits
from rules.law.vocabulary import vocabulary
from rules.text import fold

# Words that only folding makes whole: divided at a line's end or by soft hyphens, or spelt with combining marks.
_BROKEN = re.compile("[-‐‑\u00ad\u0300-\u036f\u200b-\u200f](?:(?<![-‐‑])|\\s*\\n)")
_ROMAN = frozenset("ivx")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")
_KNOWN_PIECES = 1 << 16
_KNOWN_CHUNKS = 1 << 14


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
    for match in PIECE.finditer(folded.text):
        first, last = match.start() + head(match[0]), match.end()
        if first == last:
            break
        begin, stop = folded.starts[first], folded.ends[last - 1]
        found.append(_read(sign(folded.text[first:last]), window[begin:stop], first == edge))
        ends.append(start + stop)
        edge = last
    return found, ends


@lru_cache(_KNOWN_CHUNKS)
def _chunk(text: str) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """What stands behind a space, up to the next one, cut into tokens."""
    return _cut(f" {text}")


def _cut(text: str) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """Tokens, and how many code points each takes with what parts it from the last one."""
    pieces = PIECE.findall(text)
    if not pieces[-1]:
        pieces.pop()  # nothing stands behind the last token
    return tuple(map(_token, pieces)), tuple(map(len, pieces))


@lru_cache(_KNOWN_PIECES)
def _token(piece: str) -> Token:
    apart = head(piece)
    surface = piece[apart:]
    looked_up = key(surface)
    return _read(looked_up, surface, not apart) if looked_up else _EMPTY


def _read(key: str, surface: str, glued: bool) -> Token:
    is_number, is_word = key[0].isdecimal(), key[0].isalpha()
    roles = bits(vocabulary().of(key))
    kinds = beginnings(key, surface, roles), is_number or bool(roles & OPENING)
    parts = _is_value(key), bool(_DOTTED.fullmatch(key))
    return Token(key, surface, glued, is_number, is_word, roles, *kinds, *parts)


def _is_value(key: str) -> bool:
    if key[0].isdecimal():
        return len(key) <= 2
    return (key.isalpha() and len(key) == 1) or (len(key) <= 4 and _ROMAN.issuperset(key))
