"""Articles whose numbers are spelled out: "Article nineteen", "Articles five and six", "the thirty-first article".

The words are `spelled` and `ordinal` of `data/citations.toml`. Such a number cites only beside the name of a law.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from rules.law.links import past_conjunction
from rules.law.numbers import Number
from rules.law.parts import with_parts
from rules.law.roles import ORDINAL, UNIT_BEFORE
from rules.law.stretch import Stretch
from rules.law.vocabulary import plain, vocabulary

_KNOWN_WORDS = 1 << 12
_MEMBERS = 10  # of a list
_TENS = 20  # the least number that smaller ones are added to; ten only by a hyphen, "dix-neuf"
_HUNDRED = 100
_LONGEST = 4  # tokens of "триста тридцать первая", "thirty-first"
_KINDS = ("spelled.", "ordinal.")
_LINKS = ("-", "et", "y")  # between tens and ones: "vingt et un", "treinta y uno"
# What announces an article in these languages without its first letter, which may be a capital; then the word behind.
_ROOTS = {"en": ("rticle",), "fr": ("rticle",), "de": ("rtikel",), "es": ("rtículo",), "ru": ("тать",)}
_EVERY_ROOT = tuple({root for roots in _ROOTS.values() for root in roots})
_WORD = 24  # code points of a word, and the white space behind it
_BEHIND = re.compile(r"\w{0,3}\s{1,9}([^\W\d_]{2,20})\b")


def spelled_places(text: str, language: str) -> list[tuple[int, int]]:
    """Where a word that may spell a number stands beside one that announces an article: its last code points.

    A text is searched for the words of its language (ISO 639-1), for all where that is unknown.
    """
    roots = _ROOTS.get(language, ()) if language else _EVERY_ROOT
    return [span for root in roots if root in text for span in _beside(root, text)]


def _beside(root: str, text: str) -> Iterator[tuple[int, int]]:
    place = text.find(root)
    while place >= 0:
        before = text[max(place - _WORD, 0) : max(place - 1, 0)].rsplit(None, 1)
        if before and _spells(before[-1].rpartition("-")[2]):
            yield place - 2, place - 1
        place += len(root)
        word = _BEHIND.match(text, place)
        if word and _spells(word[1]):
            yield word.span(1)
        place = text.find(root, place)


def spelled_list(read: Stretch, index: int) -> tuple[Number, ...]:
    """The spelled numbers of a list that begins at a token."""
    numbers: list[Number] = []
    end = index
    while len(numbers) < _MEMBERS:
        value, after = _number(read, end)
        if not value or (_is_hyphen(read, after) and _value(read.words[after + 1].key)):  # "quatre-vingt-trois"
            break
        numbers.append(with_parts(read, Number(end, after, str(value))))
        end = past_conjunction(read, numbers[-1].end)
        if end == numbers[-1].end:
            break
    return tuple(numbers)


def spelled_before(read: Stretch, index: int) -> tuple[Number, ...]:
    """The number that words of order spell before a unit at a token: "the thirty-first article of"."""
    tied = read.words[index].roles & UNIT_BEFORE and (read.words[index + 1].key == "of" or index + 1 in read.named)
    if not tied or not read.words[index - 1].roles & ORDINAL:
        return ()
    spelled = ((first, *_number(read, first)) for first in range(max(index - _LONGEST, 0), index))
    return next(((Number(first, end, str(value)),) for first, value, end in spelled if value and end == index), ())


def _number(read: Stretch, index: int) -> tuple[int, int]:
    """The value of the words at a token, 0 where they spell none, and the token after them."""
    value = _value(read.words[index].key)
    if value % 10 or (value < _TENS and not _is_hyphen(read, index + 1)):
        return value, index + 1
    further = index + 2 if read.words[index + 1].key in _LINKS else index + 1
    rest, end = _value(read.words[further].key), further + 1
    if value and value % _HUNDRED == 0 and rest < _HUNDRED:
        rest, end = _number(read, further)  # the tens and ones
    elif rest >= _TENS:
        rest = 0
    return (value + rest, end) if rest else (value, index + 1)


def _is_hyphen(read: Stretch, index: int) -> bool:
    return read.words[index].key == "-" and read.words[index].glued


@lru_cache(_KNOWN_WORDS)
def _spells(word: str) -> bool:
    """Whether a word of a text may spell a number."""
    return _value(plain(word)) > 0


@lru_cache(_KNOWN_WORDS)
def _value(key: str) -> int:
    """What a folded word stands for, 0 for none; German ones join their ones and tens: "dreiundzwanzig"."""
    said = next((role.partition(".")[2] for role in vocabulary().of(key) if role.startswith(_KINDS)), "")
    ones, _, tens = key.partition("und")
    if said or not tens:
        return int(said or 0)
    values = _value(ones), _value(tens)
    return sum(values) if all(values) and values[1] >= _TENS else 0
