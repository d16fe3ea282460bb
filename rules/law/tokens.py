"""Texts cut into numbers, words and marks, each read once: laws repeat few words.

A stretch of text is parted at its spaces, and what stands between two of them is looked up: the tokens of "(Article".
Each takes with it all that parts it from the last one, so that their widths add up to where they end.
"""

import re
from functools import lru_cache
from itertools import accumulate

from rules.law.beginnings import beginnings
from rules.law.pieces import PIECE, QUOTES, Token, head, key, sign
from rules.law.roles import OPENING, ORDER, PART_DROPPED, PART_WORDS, bits
from rules.law.vocabulary import vocabulary
from rules.text import fold

# What only folding makes whole: words spelt with combining marks or soft hyphens, or divided at a line's end.
_ODD = re.compile("[\u00ad\u0300-\u036f\u200b-\u200f]")
_DIVIDED = re.compile(r"[-‐‑]\s*\n")
_ROMAN = frozenset("ivx")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")
_KNOWN_PIECES = 1 << 16
_KNOWN_CHUNKS = 1 << 14


def tokens(paragraph: str) -> list[Token]:
    """The numbers, words and marks of a paragraph; tags and web addresses are left out."""
    return tokens_between(paragraph, 0, len(paragraph))[0]


def tokens_between(paragraph: str, start: int, end: int) -> tuple[list[Token], list[int]]:
    """The tokens between two code points of a paragraph; the first code point, and the one at which each token ends."""
    window = paragraph[start:end]
    chunks = [window] if "<" in window else window.split(" ")  # in a tag there may be spaces
    read = [_cut(chunks[0]) if chunks[0] else (), *map(_chunk, chunks[1:])]
    if None in read or ("\n" in window and _DIVIDED.search(window)):
        return _tokens_of_broken(window, start)
    found = [token for part in read if part for token in part]
    ends = list(accumulate([token.width for token in found], initial=start))
    kept = [token for token in found if token.key]
    if len(kept) == len(found):
        return found, ends
    return kept, [start, *(end for end, token in zip(ends[1:], found, strict=True) if token.key)]


def _tokens_of_broken(window: str, start: int) -> tuple[list[Token], list[int]]:
    folded = fold(window)
    found: list[Token] = []
    ends = [start]
    edge = 0
    for match in PIECE.finditer(folded.text):
        first, last = match.start() + head(match[0]), match.end()
        if first == last:
            break
        begin, stop = folded.starts[first], folded.ends[last - 1]
        found.append(_read(sign(folded.text[first:last]), window[begin:stop], first - edge))
        ends.append(start + stop)
        edge = last
    return found, ends


@lru_cache(_KNOWN_CHUNKS)
def _chunk(text: str) -> tuple[Token, ...] | None:
    """What stands behind a space, up to the next one."""
    return _cut(f" {text}")


def _cut(text: str) -> tuple[Token, ...] | None:
    """The tokens of a text, `None` where only folding makes its words whole; one without a key is but its width."""
    if _ODD.search(text):
        return None
    pieces = PIECE.findall(text)
    if not pieces[-1]:
        pieces.pop()  # nothing stands behind the last token
    return tuple(map(_token, pieces))


@lru_cache(_KNOWN_PIECES)
def _token(piece: str) -> Token:
    apart = head(piece)
    surface = piece[apart:]
    return _read(key(surface), surface, apart)


def _read(key: str, surface: str, apart: int) -> Token:
    is_number, is_word = key[:1].isdecimal(), key[:1].isalpha()
    roles = bits(vocabulary().of(key))
    is_value, is_dotted = _is_value(key), bool(_DOTTED.fullmatch(key))
    return Token(
        key,
        surface,
        apart + len(surface),
        glued=not apart,
        is_number=is_number,
        is_word=is_word,
        roles=roles,
        begins=beginnings(key, surface, roles),
        opens=is_number or bool(roles & OPENING),
        is_value=is_value,
        is_dotted=is_dotted,
        tells_part=is_value or is_dotted or key in QUOTES or bool(roles & (PART_WORDS | PART_DROPPED | ORDER)),
    )


def _is_value(key: str) -> bool:
    if key[:1].isdecimal():
        return len(key) <= 2
    return (key.isalpha() and len(key) == 1) or (len(key) <= 4 and _ROMAN.issuperset(key))
