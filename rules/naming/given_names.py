"""Given names that one person bears in several languages.

The table is `data/given_names.toml`, with the names that are written by ear (`rules.naming.by_ear`).
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from rules.naming.by_ear import goes_by_ear, heard_givens
from rules.naming.endings import AS_IT_STANDS
from rules.naming.lexicon import Lexicon
from rules.naming.sounds import ROMANISED, Sound, plain, script, sounds, unmarked

SPARSE = ("Arabic", "Hebrew")  # scripts whose words, without vowels, often sound like some name
_NOT_HEARD = (ROMANISED, "Han", "Katakana")  # scripts whose forms in the table are met to the letter
_LEAST, LEAST_SPARSE = 0.9, 0.945  # how well a word must sound like a known name
_AS_GOOD = 0.04  # how much worse than the best a known given name may fit: "Oleksandra" is no Alexandre
_HEARD, _BY_CUSTOM = "heard", "east_asian"
_ANY_VOWEL = frozenset("אעاأإآع")  # letters that begin a word with whatever vowel


@dataclass(frozen=True, slots=True)
class _Known:
    """The table: all names, the numbers of the rows of each part, and names that are only heard."""

    names: Lexicon
    parts: Mapping[str, frozenset[int]]
    heard: frozenset[str]


@cache
def _known() -> _Known:
    table = tomllib.loads(files("rules").joinpath("data/given_names.toml").read_text("utf-8"))
    rows = [(part, tuple(map(plain, row))) for part, content in table.items() for row in content["names"]]
    spelt = {form for _, row in rows for form in row}
    heard = [(_HEARD, row) for row in heard_givens()]
    spelt.update(row[0] for _, row in heard)
    names = Lexicon(_LEAST, either_end=True)
    parts: defaultdict[str, set[int]] = defaultdict(set)
    for number, (part, row) in enumerate(rows + heard):
        parts[part].add(number)
        for place, form in enumerate(row):
            sounds_so = script(form) not in _NOT_HEARD and (part != _HEARD or place > 0)
            entry = names.add(form, by_sound=sounds_so)
            entry.groups = (*entry.groups, number)
    for form, home in ((form, row[0]) for part, row in rows if part == _BY_CUSTOM for form in row[1:]):
        entry, own = names.add(form, by_sound=False), names.add(home)
        entry.groups = tuple(dict.fromkeys((*entry.groups, *own.groups)))
    only_heard = frozenset(form for _, row in heard for form in row if form not in spelt)
    return _Known(names, {part: frozenset(numbers) for part, numbers in parts.items()}, only_heard)


@lru_cache(maxsize=1 << 12)
def given_groups(word: str, language: str) -> frozenset[int]:
    """The numbers of the rows that a plain word of a text in that language belongs to."""
    known = _known()
    least = LEAST_SPARSE if script(word) in SPARSE else _LEAST
    by_ear = goes_by_ear(word, language)
    written = _groups_by_letters(word)
    matches = [
        match
        for match in known.names.matches(word, language)
        if match.score >= least
        and not match.weak
        and (match.form or not written or not written.isdisjoint(match.entry.groups))
        and (by_ear or match.entry.word not in known.heard)
    ]
    best = max((match.score for match in matches), default=0.0)
    return frozenset(group for match in matches if match.score >= best - _AS_GOOD for group in match.entry.groups)


@lru_cache(maxsize=1 << 12)
def _groups_by_letters(word: str) -> frozenset[int]:
    """The rows that hold a plain word to the letter, whatever its marks."""
    return frozenset(group for entry in _known().names.in_letters(word) for group in entry.groups)


def is_of(word: str, *parts: str) -> bool:
    """Whether a plain given name is one of some parts of the table, "muslim" or "caucasian"."""
    groups = given_groups(word, AS_IT_STANDS)
    return any(not groups.isdisjoint(_known().parts[part]) for part in parts)


def has_muslim_name(words: Iterable[str]) -> bool:
    """Whether one of some plain given names is a known Muslim one."""
    return any(is_of(word, "muslim") for word in words)


def given_forms(word: str) -> tuple[str, ...]:
    """The other forms of a plain given name, but those that are only heard."""
    return tuple(form for form in _all_forms(word) if form not in _known().heard)


def _all_forms(word: str) -> Iterable[str]:
    groups = given_groups(word, AS_IT_STANDS)
    return (entry.word for entry in _known().names.entries() if not groups.isdisjoint(entry.groups))


@lru_cache(maxsize=1 << 12)
def initials(word: str) -> frozenset[str]:
    """What a plain given name may be abbreviated to, as sounds: compared with those of the letters of a text."""
    return frozenset(
        mark
        for form in (word, *_all_forms(word))
        for mark in (form[:1], unmarked(form)[:1], *_other_initials(form), *map(_first_sound, sounds(form)))
    )


def _other_initials(word: str) -> Iterable[str]:
    """A glide is written with a letter of its own ("J. Lapid" is Yair); "j" and "ch" have softer sounds in French."""
    for sound in sounds(word):
        first = sound.vowels[0][:1] or sound.consonants[0][0]
        yield from _ALSO_WRITTEN.get(first, ())


@lru_cache(maxsize=1024)
def initial_sounds(letters: str) -> frozenset[str]:
    """What the plain letters of an initial ("zh") may stand for."""
    if letters in _ANY_VOWEL:
        return frozenset("/" + vowel for vowel in "aeiou")
    return frozenset((letters, *map(_first_sound, sounds(letters))))


_ALSO_WRITTEN = {"y": ("/i",), "J": ("c", "/Z"), "C": ("/S",)}  # "c" in Turkish
_FIRST = {"I": "i", "y": "i", "A": "a", "O": "o", "U": "u", "x": "g", "f": "v"}


def _first_sound(sound: Sound) -> str:
    first = sound.vowels[0].lstrip("y")[:1] or sound.vowels[0][:1] or sound.consonants[0][0]
    return "/" + _FIRST.get(first, first)
