"""Names found among tokens: laws, treaties and countries, in any of their cases.

A family of names is a tree of words, so that all of them are looked for at once.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from rules.law.pieces import Token, keys
from rules.law.vocabulary import Lexicon

_INFLECTED = re.compile("([A-ZÇƏĞİÖŞÜА-ЯӘҒҚҢӨҰҮҺІ]{2,5})[a-zçəğıöşüа-яәғқңөұүһі]{2,5}$")
_LETTER = "ʻ"  # the apostrophe of "Oʻzbekiston" that is a letter and parts no word; "ʼ" folds to the same
_KNOWN_WORDS = 1 << 15  # words whose place in the tables is kept in mind


class Mention(NamedTuple):
    """The tokens `first` up to `end` name a law (or a country, where `name` is its code).

    `country` is that of a law, empty when the words do not say; `note` is "former" for a law no longer in force.
    """

    first: int
    end: int
    name: str
    country: str = ""
    note: str = ""


@dataclass(slots=True)
class _Node:
    """The names that end at a place of the tree, and what may follow; `weight` counts the letters spelt out."""

    name: str = ""
    weight: int = -1


class Names:
    """Names of one family found among tokens: phrases with open endings, and short forms spelt as they are."""

    def __init__(self, table: Mapping[str, Mapping[str, Any]]) -> None:
        self._short: dict[str, str] = {}
        self._follow: dict[tuple[int, str], int] = {}
        self._nodes = [_Node()]
        words: dict[str, set[str]] = {}
        for name, row in table.items():
            for phrase in row["names"]:
                for spelt in dict.fromkeys((phrase, phrase.replace("'", _LETTER))):
                    self._add(spelt, name, words)
            self._short |= dict.fromkeys(row["short"], name)
        self._words = Lexicon(words, wary=True)
        self._goes_on = lru_cache(_KNOWN_WORDS)(self._may_go_on)
        self._short_of = lru_cache(_KNOWN_WORDS)(self._read_short)
        self._behind = lru_cache(_KNOWN_WORDS)(self._read_behind)

    def _add(self, phrase: str, name: str, words: dict[str, set[str]]) -> None:
        place = 0
        for word in pattern(phrase):
            words.setdefault(word, set()).add(word)
            place = self._follow.setdefault((place, word), len(self._nodes))
            if place == len(self._nodes):
                self._nodes.append(_Node())
        if len(phrase) > self._nodes[place].weight:
            self._nodes[place].name, self._nodes[place].weight = name, len(phrase)

    def _may_go_on(self, key: str, following: str) -> bool:
        """Whether a name may begin with two words, or be the first of them alone: "the" alone says little."""
        return any(
            following == "-" or self._nodes[place].weight >= 0 or self._behind(place, following)
            for place in self._behind(0, key)
        ) or bool(self._behind(0, key + following))

    def _read_short(self, surface: str) -> str:
        """What a short form stands for, also with the ending of a case: "JKning", "КЖКнын"."""
        return self._short.get(surface) or self._short.get(without_ending(surface), "")

    def _read_behind(self, place: int, key: str) -> tuple[int, ...]:
        """Places of the tree behind a word that stands at a place."""
        steps = ((place, word) for word in self._words.of(key))
        return tuple(self._follow[step] for step in steps if step in self._follow)

    def may_begin(self, key: str, surface: str = "") -> bool:
        """Whether a name may begin with a word, or a short form be its published `surface`."""
        return bool(self._behind(0, key) or self._short_of(surface))

    def at(self, read: Sequence[Token], index: int, *, short: bool) -> Mention | None:
        """The longest name that begins at a token; `short` forms only where asked for."""
        following = read[index + 1].key if index + 1 < len(read) else ""
        longest = self._longest(read, index) if self._goes_on(read[index].key, following) else None
        name = self._short_of(read[index].surface) if short and not longest else ""
        return Mention(index, index + 1, name) if name else longest

    def _longest(self, read: Sequence[Token], index: int) -> Mention | None:
        end, weight, name = index, -1, ""
        open_ = [(0, index)]
        while open_:
            place, at = open_.pop()
            node = self._nodes[place]
            if node.weight >= 0 and (at, node.weight) > (end, weight):
                end, weight, name = at, node.weight, node.name
            if at < len(read):
                open_ += self._further(read, place, at)
        return Mention(index, end, name) if name else None

    def _further(self, read: Sequence[Token], place: int, at: int) -> Iterator[tuple[int, int]]:
        """Places of the tree behind the next word, and the token after it."""
        # "уголовно-процессуальный"
        hyphen = place and read[at].key == "-" and at + 1 < len(read) and read[at].glued
        for end in (at, at + 1) if hyphen else (at,):
            for further in self._behind(place, read[end].key):
                yield further, end + 1
        if not place:
            yield from self._divided(read, at)

    def _divided(self, read: Sequence[Token], at: int) -> Iterator[tuple[int, int]]:
        """Places of the tree behind a first word that poor recognition of a scan has divided: "Crim inal Code"."""
        if at + 1 >= len(read) or not read[at + 1].surface.islower():
            return
        first = read[at].key
        for word in self._words.of(first + read[at + 1].key):
            if len(word.rstrip("*")) > len(first) and (0, word) in self._follow:
                yield self._follow[0, word], at + 2

    def all(self, read: Sequence[Token], places: Iterable[int] | None = None, *, short: bool) -> Iterator[Mention]:
        """Every name, in order, without overlaps; `places` are the tokens at which one may begin, where known."""
        end = 0
        if places is None:
            places = (
                index for index, token in enumerate(read) if self.may_begin(token.key, token.surface if short else "")
            )
        for index in places:
            mention = self.at(read, index, short=short) if index >= end else None
            if mention:
                end = mention.end
                yield mention


def without_ending(surface: str) -> str:
    """An abbreviation without the ending of a case, "JK" of "JKning"; empty when it has none."""
    capitals = _INFLECTED.match(surface)
    return capitals[1] if capitals else ""


def pattern(phrase: str) -> list[str]:
    """The words and marks of a phrase of the tables; open endings keep their asterisk."""
    pieces: list[str] = []
    for piece in phrase.split():
        read = keys(piece)
        pieces += [*read[:-1], read[-1] + "*"] if piece.endswith("*") else read
    return pieces
