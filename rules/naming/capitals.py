"""The words of a text that may be names: with a capital, of a script that has none, or in a link."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import chain, pairwise
from typing import NamedTuple

_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670"
_APOSTROPHE = "['\u2018\u2019\u02bc\u02bb\u02b9\u02bd\u02be\u02bf\u2032\u0060\u00b4\u05f3\uff07]"
_UNSEEN = re.compile(f"[{_INVISIBLE}]+")
_LETTER = r"[^\W\d_]"
_ELIDED = re.compile(rf"(?:D|L|Qu|Dell|All|Dall|Nell|Sull){_APOSTROPHE}(?=\w)")  # "D'Aidarov" at a sentence's beginning
_DIVIDED = r"-\s{0,3}\n\s{0,3}"  # "Costan-⏎dache"
_SMALL = "[a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșțəа-џґәғқңөұүһҷҳӣӯα-ωά-ώἀ-ῼա-և]"
_HAN = "\u3400-\u9fff"
_KATAKANA = "\u30a1-\u30fa\u30fc\uff66-\uff9f"
_FARTHEST = 24  # characters between two words that still have to do with one another
_LINK_SIGNS = "/#@"
# "/ilir-drenova-free": at most so many words of so many letters, as nobody's name is longer.
_LINK_PIECE = rf"(?:[^\W_]|[{_INVISIBLE}]){{1,60}}+"
_LINKED = re.compile(rf"(?<=[{_LINK_SIGNS}])(?={_SMALL}){_LINK_PIECE}(?:[-_]{_LINK_PIECE}){{1,15}}+")
_LINKED_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|[{_INVISIBLE}])*")


class Word(NamedTuple):
    """One word as published. `gap` is what stands between the word before and this one; None when that is far."""

    text: str
    start: int
    end: int
    gap: str | None
    linked: bool = False  # a small word of a link


def capitalised(text: str) -> list[Word]:
    """The words of a text that begin with a capital, belong to a script without capitals or make up a link."""
    words = _with_capitals(text)
    if any(sign in text for sign in _LINK_SIGNS) and (linked := list(_linked(text))):
        inside = {place for run in linked for place in range(run[0].start, run[-1].end)}
        words = [word for word in words if word.start not in inside]
        words = sorted((*words, *chain.from_iterable(linked)), key=lambda word: word.start)
    return words


def _linked(text: str) -> Iterable[list[Word]]:
    """The words of each link, as if white space stood between them."""
    for match in _LINKED.finditer(text):
        spans = [word.span() for word in _LINKED_WORD.finditer(text, *match.span())]
        yield [
            Word(text[start:end], start, end, " " if index else None, linked=True)
            for index, (start, end) in enumerate(spans)
        ]


def _with_capitals(text: str) -> list[Word]:
    words: list[Word] = []
    done = -_FARTHEST
    for match in _pattern().finditer(text):
        opening = match.start()  # before an elided article
        for begin, end in _pieces(match[0], opening):
            near = done >= 0 and opening - done <= 2 * _FARTHEST
            words.append(Word(text[begin:end], begin, end, _gap(text[done:opening]) if near else None))
            done = opening = end
    return words


def _gap(between: str) -> str | None:
    """What stands between two words, unless it is too long; what nobody sees has no length."""
    return between if len(between) <= _FARTHEST or len(_UNSEEN.sub("", between)) <= _FARTHEST else None


def _pieces(word: str, start: int) -> Iterable[tuple[int, int]]:
    """From where to where: "IlirDrenova" is two words, and of "D'Aidarov" only the second part is a name."""
    if word.isalpha() and (word.istitle() or word.isupper()):
        return ((start, start + len(word)),)
    elided = _ELIDED.match(word)
    borders = [elided.end() if elided else 0, *(match.end() for match in _camel().finditer(word)), len(word)]
    return pairwise(start + border for border in borders)


@cache
def _camel() -> re.Pattern[str]:
    """Where a small letter is followed by a capital."""
    small, capital = (
        _as_ranges(letter for letter in map(chr, range(0x41, 0x530)) if unicodedata.category(letter) == kind)
        for kind in ("Ll", "Lu")
    )
    return re.compile(f"(?<=[{small}])[\u00ad\u200b-\u200d]*(?=[{capital}])")


@cache
def _pattern() -> re.Pattern[str]:
    """Begins with one class of characters and gives nothing back: so it is searched for fast."""
    first = f"[{_firsts()}{_KATAKANA}]"
    more = f"(?:{_LETTER}++|[{_INVISIBLE}{_marks()}])"
    inner = f"{_APOSTROPHE}(?![sS](?!{_LETTER})){_LETTER}{more}*+"
    divided = f"(?<={_SMALL}){_DIVIDED}(?={_SMALL}){more}++"
    word = f"(?<!{_LETTER}{first}){more}*+(?:{inner}|{divided})*+"
    return re.compile(f"{first}(?:(?<=[{_KATAKANA}])[{_KATAKANA}]*+|(?<=[{_HAN}])[{_HAN}]*+|{word})")


@cache
def _firsts() -> str:
    """Letters that are no small ones, as ranges of a character class."""
    kept = filter(_may_begin, map(chr, chain(range(0x41, 0x3100), range(0xFF21, 0xFF3B))))
    return _as_ranges(kept) + "\u3100-\u9fff\ua000-\ua48c\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"


def _marks() -> str:
    """Vowel signs and other marks that are written as characters of their own, as in Devanagari."""
    marks = (letter for letter in map(chr, range(0x370, 0x1D00)) if unicodedata.category(letter) in ("Mn", "Mc"))
    return _as_ranges(marks)


def _may_begin(letter: str) -> bool:
    """Georgian has no capitals in running text, though Unicode calls its letters small."""
    return unicodedata.category(letter) in ("Lu", "Lt", "Lo") or "\u10d0" <= letter <= "\u10ff"


def _as_ranges(letters: Iterable[str]) -> str:
    ranges: list[list[str]] = []
    for letter in letters:
        if ranges and ord(ranges[-1][1]) + 1 == ord(letter):
            ranges[-1][1] = letter
        else:
            ranges.append([letter, letter])
    return "".join(f"{re.escape(first)}-{re.escape(last)}" for first, last in ranges)
