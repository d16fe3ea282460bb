"""Words that go with names: particles, titles, patronymics, and words too common to be watched.

The lists are `data/names.toml`.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from rules.naming.endings import stems
from rules.naming.sounds import plain, script, sounds, unmarked

Respellings = tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True, slots=True)
class Spelling:
    """`data/names.toml`, with its words folded."""

    particles: frozenset[str]
    articles: frozenset[str]
    bound: frozenset[str]
    tails: frozenset[str]
    titles: frozenset[str]
    locatives: frozenset[str]
    prepositions: Mapping[str, frozenset[str]]  # by language
    common: frozenset[str]
    function_words: frozenset[str]
    conjunctions: frozenset[str]
    lone_letters: Mapping[str, frozenset[str]]  # by language, or "elsewhere"
    filiations: frozenset[str]
    patronymics: tuple[str, ...]
    surname_suffixes: tuple[str, ...]
    russian_surname: re.Pattern[str]
    cyrillic_surname: re.Pattern[str]
    confused_hisses: Mapping[str, frozenset[str]]  # by language or script: pairs of sounds
    half_names: frozenset[str]
    spanish_surnames: frozenset[str]  # without accents
    sonship: tuple[str, ...]
    sons: frozenset[str]
    before_surname: frozenset[str]  # particles, articles, beginnings of Arabic names
    respellings: Respellings  # of given names and surnames
    surname_respellings: Respellings
    muslim_respellings: Respellings
    given_respellings: Respellings
    muslim_given_respellings: Respellings


@cache
def spelling() -> Spelling:
    """The lists."""
    table = tomllib.loads(files("rules").joinpath("data/names.toml").read_text("utf-8"))
    return Spelling(
        particles=frozenset(table["particles"]),
        articles=frozenset(table["articles"]),
        bound=frozenset(table["bound"]),
        tails=frozenset(table["tails"]),
        titles=frozenset(map(plain, table["titles"])),
        locatives=frozenset(table["locatives"]),
        prepositions={language: frozenset(words) for language, words in table["prepositions"].items()},
        common=frozenset(table["common"]),
        function_words=frozenset(map(plain, table["function_words"])),
        conjunctions=frozenset(table["conjunctions"]),
        lone_letters={language: frozenset(letters) for language, letters in table["lone_letters"].items()},
        filiations=frozenset(map(plain, table["filiations"])),
        patronymics=tuple(table["patronymics"]),
        surname_suffixes=tuple(table["surname_suffixes"]),
        russian_surname=re.compile(table["russian_surname"]),
        cyrillic_surname=re.compile(table["cyrillic_surname"]),
        confused_hisses={owner: frozenset(row["pairs"]) for row in table["confused_hisses"] for owner in row["of"]},
        half_names=frozenset(map(plain, table["half_names"])),
        spanish_surnames=frozenset(unmarked(plain(surname)) for surname in table["spanish_surnames"]),
        sonship=tuple(table["sonship"]),
        sons=frozenset(table["sons"]),
        before_surname=frozenset((*table["particles"], *table["articles"], *table["bound"])),
        respellings=_respellings(table["respellings"]),
        surname_respellings=_respellings(table["surname_respellings"]),
        muslim_respellings=_respellings(table["muslim_respellings"]),
        given_respellings=_respellings(table["given_respellings"]),
        muslim_given_respellings=_respellings(table["muslim_given_respellings"]),
    )


def _respellings(rows: Iterable[tuple[str, str]]) -> Respellings:
    return tuple((re.compile(old), new) for old, new in rows)


def respelled(word: str, respellings: Respellings) -> Iterator[str]:
    """A plain word as each of the respellings that fit has it."""
    for pattern, instead in respellings:
        if pattern.fullmatch(word):
            yield pattern.sub(instead, word)


@lru_cache(maxsize=1 << 12)
def is_patronymic(word: str) -> bool:
    """Whether a plain word of a text is a father's name, as between "Temirbek" and "Aidarov"."""
    if word in spelling().filiations:
        return True
    endings = _patronymic_sounds()
    return any(
        sound.phonemes.replace("y", "").endswith(endings)
        for stem in stems(word, "" if script(word) != "Latin" else "en")
        for sound in sounds(stem.word)[:2]
    )


@cache
def _patronymic_sounds() -> tuple[str, ...]:
    return tuple({sound.phonemes.replace("y", "") for word in spelling().patronymics for sound in sounds(word)[:1]})
