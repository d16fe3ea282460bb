"""Published words made comparable, with the way back to the published words.

`fold` evens out what carries no meaning when words are looked for: letter case, diacritics, the kind of
hyphen, space, quote or apostrophe, invisible characters, white space and words divided at a line's end.
`tidy` is the gentle sister for comparing versions: the words keep their case and their diacritics.
`Phrases` finds sequences of words, many at once.
"""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, repeat
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)

_HYPHENS = "-\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_APOSTROPHES = "'\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u02bd\u2032\u0060\u00b4\uff07"
_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2033\uff02'
_LINE_BREAKS = "\n\r\u000b\u000c\u0085\u2028\u2029"
# Superscript digits stay: "193¹" is Article 193-1, "word¹" a footnote, neither is the number 1931.
_KEPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# й, ї and ў are letters of their own; ё and е are used for one another.
_OWN_LETTERS = "йїў"
_PLAIN = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th", "æ": "ae", "œ": "oe",
    "ə": "a", "ŋ": "n", "ƶ": "z", "ǝ": "a", "ς": "σ",
}  # fmt: skip

_SOFT = "\u00ad"
_LOOSE_ENDS = re.compile(rf"(?<=\w)-[ \n{_SOFT}]+(?=\w)|[ \n{_SOFT}]+")
_MARKED = re.compile("[\u0300-\u036f]")
_CLUSTER = re.compile("(?s:.)[\u0300-\u036f]*")
_WORD = re.compile(rf"[^\W_{_KEPT}]+|[^\w\s\-'\"]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made comparable.

    The character `text[i]` stands for `starts[i]` up to `ends[i]` of the published text, in code points.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The published code points that `text[start:end]` stands for; `start < end`."""
        return self.starts[start], self.ends[end - 1]


@dataclass(frozen=True, slots=True)
class Word:
    """One word, or one punctuation mark, of a folded text; `start` and `end` count folded characters."""

    text: str
    start: int
    end: int


def fold(text: str) -> Folded:
    """The text made comparable; takes any string, in time proportional to its length."""
    pieces, starts, ends = _pieces(text)
    folded = "".join(pieces)
    if len(folded) != len(pieces) or "" in pieces:
        starts = list(chain.from_iterable(map(repeat, starts, map(len, pieces))))
        ends = list(chain.from_iterable(map(repeat, ends, map(len, pieces))))
    return _join_lines(text, Folded(folded, starts, ends))


def tidy(text: str) -> str:
    """The text with one kind of space, hyphen, quote and apostrophe, and no invisible characters or outer space."""
    return " ".join(text.translate(_TIDY).split())


def split_words(folded: str) -> Iterator[Word]:
    """Words and punctuation marks of a folded text; hyphens, quotes and apostrophes only divide words."""
    for match in _WORD.finditer(folded):
        yield Word(match[0], match.start(), match.end())


class Phrases(Generic[Key]):
    """Sequences of words, each standing for some keys; looking for all of them at a place takes as long as for one."""

    def __init__(self) -> None:
        self._keys: dict[tuple[str, ...], set[Key]] = {}
        self._lengths: dict[str, dict[int, int]] = {}

    def add(self, words: Iterable[str], key: Key) -> None:
        """Let the words stand for the key; at least one word."""
        phrase = tuple(words)
        lengths = self._lengths.setdefault(phrase[0], {})
        if phrase not in self._keys:
            lengths[len(phrase)] = lengths.get(len(phrase), 0) + 1
        self._keys.setdefault(phrase, set()).add(key)

    def discard(self, words: Iterable[str], key: Key) -> None:
        """Let the words no longer stand for the key."""
        phrase = tuple(words)
        keys = self._keys.get(phrase, set())
        keys.discard(key)
        if keys or phrase not in self._keys:
            return
        del self._keys[phrase]
        lengths = self._lengths[phrase[0]]
        lengths[len(phrase)] -= 1
        if not lengths[len(phrase)]:
            del lengths[len(phrase)]

    def at(self, words: Sequence[str], index: int) -> Iterator[tuple[int, set[Key]]]:
        """Length and keys of each phrase that begins with `words[index]`, longest first."""
        for length in sorted(self._lengths.get(words[index], ()), reverse=True):
            keys = self._keys.get(tuple(words[index : index + length])) if index + length <= len(words) else None
            if keys:
                yield length, keys


def _pieces(text: str) -> tuple[list[str], Sequence[int], Sequence[int]]:
    if not _MARKED.search(text):
        return list(map(_FOLD.__getitem__, text)), range(len(text)), range(1, len(text) + 1)
    pieces, starts, ends = [], [], []
    for cluster in _CLUSTER.finditer(text):
        pieces.append("".join(map(_FOLD.__getitem__, unicodedata.normalize("NFC", cluster[0]))))
        starts.append(cluster.start())
        ends.append(cluster.end())
    return pieces, starts, ends


def _join_lines(text: str, folded: Folded) -> Folded:
    """White space collapsed and divided words joined; unchanged when there is nothing to do."""
    kept: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for match in _LOOSE_ENDS.finditer(folded.text):
        instead = _instead(match, text[folded.starts[match.end()]] if match.end() < len(folded.text) else "")
        if instead == match[0]:
            continue
        kept += (folded.text[done : match.start()], instead)
        starts += folded.starts[done : match.start()]
        ends += folded.ends[done : match.start()]
        if instead:
            starts += folded.starts[match.start() : match.start() + len(instead)]
            ends += folded.ends[match.start() : match.start() + len(instead) - 1]
            ends.append(folded.ends[match.end() - 1])
        done = match.end()
    if not done:
        return folded
    rest = slice(done, len(folded.text))
    return Folded("".join((*kept, folded.text[rest])), [*starts, *folded.starts[rest]], [*ends, *folded.ends[rest]])


def _instead(match: re.Match[str], following: str) -> str:
    """What stands for a run of white space and soft hyphens, or for a hyphen before one."""
    found = match[0]
    broken = "\n" in found
    if found.startswith("-"):
        if broken:
            return "" if following.islower() else "-"  # "Costan-⏎dache", but "Anne-⏎Marie" and "460-⏎1"
        return "- " if " " in found else "-"  # "two- and three-year terms"
    divided = found.startswith(_SOFT) and broken
    return " " if (broken or " " in found) and not divided else ""


def _fold_character(character: str) -> str:
    if character == _SOFT:
        return _SOFT
    if character in _LINE_BREAKS:
        return "\n"
    if "\x80" <= character <= "\x9f":  # Windows-1252 that somebody declared to be Latin-1
        character = character.encode("latin-1").decode("cp1252", "ignore")
    if character in _KEPT:
        return character
    for kinds, plain in ((_HYPHENS, "-"), (_APOSTROPHES, "'"), (_QUOTES, '"')):
        if character and character in kinds:
            return plain
    if character.isspace():
        return " "
    return "".join(map(_fold_letter, unicodedata.normalize("NFKC", character).casefold()))


def _fold_letter(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    if letter in _OWN_LETTERS:
        return letter
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(_PLAIN.get(part, part) for part in parts if not _is_invisible(part)).replace("\n", " ")


def _is_invisible(character: str) -> bool:
    """Format characters, variation selectors, and marks that are not vowels of their own (Thai and Indic ones are)."""
    if unicodedata.category(character) == "Cf" or character == "\u034f" or "\ufe00" <= character <= "\ufe0f":
        return True
    rank = unicodedata.combining(character)
    return rank == 1 or 10 <= rank <= 36 or rank >= 200


class _Table(dict[str, str]):
    """Folded characters, worked out when first met."""

    def __missing__(self, character: str) -> str:
        self[character] = folded = _fold_character(character)
        return folded


@cache
def _tidy_table() -> dict[int, str]:
    table = {ord(character): "-" for character in _HYPHENS}
    table |= {ord(character): "'" for character in _APOSTROPHES}
    table |= {ord(character): '"' for character in _QUOTES}
    invisible = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
    return table | dict.fromkeys(map(ord, invisible), "")


_FOLD = _Table()
_TIDY = _tidy_table()
