"""What texts are cut into: a number, word or mark, each with what parts it from the last one."""

import re
from dataclasses import dataclass

from rules.text import fold

# A web address, a tag, a space written as an entity, a stressing mark: nothing between two words.
_NOTHING = r"https?://[^\s)\]]+|www\.[^\s)\]]+|</?[a-z][^<>]{0,200}>|&(?:nbsp|#160|#xa0|thinsp);|[*_\\]+"
_APART = rf"\s*+(?:(?:{_NOTHING})\s*+)*+"
# Raised figures are no letters; runs of Latin ones are met first, for one range is tried quicker than a class.
_LETTER = "[^\\W\\d_²³¹⁰⁴-⁹]"
_ONE = rf"[A-Za-z]+{_LETTER}*|{_LETTER}+|\d+(?:\.\d+)*|&(?:#167|#xa7|sect);|[^\w\s]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+"
PIECE = re.compile(rf"{_APART}(?:{_ONE}|\Z)")
"""A number, word or mark, with what parts it from the last one; at the end of a text what stands behind the last."""
_HEAD = re.compile(_APART)


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A number, word or mark, and the white space before it.

    `key` is what is looked up, `surface` what is published; `roles` are the parts it may play (`rules.law.roles`).
    """

    key: str
    surface: str
    width: int  # code points of its surface and of what parts it from the last one
    glued: bool  # no white space before it
    is_number: bool  # written with digits, as in `174` and `20.3.1`
    is_word: bool  # made of letters
    roles: int = 0
    begins: tuple[int, ...] = ()  # the kinds of names that may begin with it (`rules.law.beginnings`)
    opens: bool = False  # a number, or a word that may announce one
    is_value: bool = False  # may number a part: one or two digits, a letter, small Roman figures
    is_dotted: bool = False  # numbers a part that was put in later: "ч. 1.1", "4.1-ci bəndi"
    tells_part: bool = False  # either, the word of a part, a word of order, or a quotation mark before one of them


QUOTES = frozenset(('"', "'"))
"""The keys of quotation marks, of whatever shape."""
BEYOND = Token("\0", "", 0, glued=False, is_number=False, is_word=False)
"""Stands behind the last token and before the first."""


def head(piece: str) -> int:
    """The length of what parts a piece from the last one."""
    match = _HEAD.match(piece)
    return match.end() if match else 0


def sign(surface: str) -> str:
    """A section sign written as an entity is one."""
    return "§" if surface[:1] == "&" and len(surface) > 1 else surface


def key(surface: str) -> str:
    """What is looked up for a number, word or mark; empty when folding leaves nothing of it."""
    return fold(sign(surface)).text.strip()


def keys(text: str) -> list[str]:
    """What is looked up for each number, word and mark of a text."""
    return list(filter(None, (key(piece[head(piece) :]) for piece in PIECE.findall(text))))
