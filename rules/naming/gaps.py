"""What stands between two words of a name."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache

from rules.naming.sounds import plain
from rules.naming.spelling import spelling

HYPHEN = re.compile(r"['\u2019]?[-\u2010\u2011\u058a\u05be\uff0d]\s*")
MIDDLE_DOT = re.compile(r"\s?[\u00b7\u2022\u2027\u30fb\uff0e]\s?")
_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u00ad\u200b-\u200f\u2060\ufeff])*")
_NEXT_WORD = re.compile(rf"\s+({_LETTERS.pattern})")
_LAST_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u00ad\u200b-\u200f\u2060\ufeff])*(?=[\s\-\u2010\u2011'\u2019]*\Z)")
_SPACE = re.compile(r"[\s_]*")  # "#Ilir_Drenova"
_FULL_STOP = re.compile(r"\.\s*[-\u2010\u2011]?\s*")
_COMMA = re.compile(r"\s?,\s+")
_OTHER_SIGN = re.compile(r"[^\w\s\-'’\u00ad\u200b-\u200f\u2060\ufeff]")


class Gap(Enum):
    """What stands between two words."""

    NEAR = auto()  # white space, a hyphen, "son of"
    DOT = auto()
    COMMA = auto()
    ARTICLE = auto()  # an Arabic article, written small
    PARTICLE = auto()  # "van der"
    AND = auto()
    FAR = auto()


_SIGNS = ((_SPACE, Gap.NEAR), (HYPHEN, Gap.NEAR), (MIDDLE_DOT, Gap.NEAR), (_FULL_STOP, Gap.DOT), (_COMMA, Gap.COMMA))


@lru_cache(maxsize=4096)
def gap_of(between: str | None) -> Gap:
    """The kind of what was published between two words; None: too much to tell."""
    if between is None:
        return Gap.FAR
    signs = next((gap for pattern, gap in _SIGNS if pattern.fullmatch(between)), None)
    return signs or _in_words(between)


@lru_cache(maxsize=4096)
def ends_in_particle(before: str) -> bool:
    """Whether the last word of what stands before a surname goes with it: "van der "."""
    word = _LAST_WORD.search(before)
    return word is not None and plain(word[0]) in spelling().before_surname


def small_words(between: str) -> tuple[str, ...]:
    """The words written small between two capitalised ones, plain."""
    return tuple(plain(match[0]) for match in _LETTERS.finditer(between))


def is_filiation(between: str) -> bool:
    """Whether it says "son of" or "daughter of"."""
    words = small_words(between)
    return bool(words) and spelling().filiations.issuperset(words)


def filiation_behind(text: str, place: int) -> int:
    """Where the "son of" ends that stands behind a place of a text; 0 when none does."""
    word = _NEXT_WORD.match(text, place)
    return word.end() if word and is_filiation(word[1]) else 0


def is_sonship(between: str) -> bool:
    """Whether it is the "bin" or "bint" of an Arabic name, before the father's."""
    words = small_words(between)
    return bool(words) and spelling().sons.issuperset(words)


def small_word_starts(text: str, floor: int, end: int) -> Iterator[int]:
    """Where words begin in a part of a text, the first first; a word cut in two by `floor` is none."""
    for match in _LETTERS.finditer(text, floor, end):
        if match.start() > floor or not text[floor - 1 : floor].isalpha():
            yield match.start()


def _in_words(between: str) -> Gap:
    words = small_words(between)
    if not words or _OTHER_SIGN.search(between):
        return Gap.FAR
    known = spelling()
    if known.articles.issuperset(words):
        return Gap.ARTICLE
    if len(words) == 1 and words[0] in known.conjunctions:
        return Gap.AND
    if known.filiations.issuperset(words):
        return Gap.NEAR
    return Gap.PARTICLE if (known.particles | known.bound | known.filiations).issuperset(words) else Gap.FAR
