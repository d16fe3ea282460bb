"""One name, several spellings: what the words of a name are looked up by.

This is the small beginning: English-like spellings of Cyrillic letters, Russian case endings, and a few
sounds that English, French or Polish texts spell in more than one way. The table is `data/names.toml`.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from rules.text import fold

_SHORTEST = 3  # letters that must be left when a case ending is taken off
_DOUBLED = re.compile(r"([^\W\d_])\1+")


@dataclass(frozen=True, slots=True)
class Spelling:
    """`data/names.toml`, with its words folded."""

    particles: frozenset[str]
    titles: frozenset[str]
    common: frozenset[str]
    patronymics: tuple[str, ...]
    sounds: tuple[tuple[str, str], ...]
    cyrillic: dict[int, str]
    endings: tuple[tuple[str, tuple[str, ...]], ...]


@cache
def spelling() -> Spelling:
    """The table."""
    table = tomllib.loads(files("rules").joinpath("data/names.toml").read_text("utf-8"))
    return Spelling(
        particles=frozenset(table["particles"]),
        titles=frozenset(fold(title).text for title in table["titles"]),
        common=frozenset(table["common"]),
        patronymics=tuple(table["patronymics"]),
        sounds=tuple((row["from"], row["to"]) for row in table["spelling"]),
        cyrillic={ord(letter): latin for letter, latin in table["cyrillic"].items()},
        endings=tuple((ending, tuple(lemmas)) for ending, lemmas in table["endings"].items()),
    )


def name_key(word: str) -> str:
    """What a folded word of a watched name is looked up by."""
    key = word.replace("'", "").translate(spelling().cyrillic)
    for sound, plain in spelling().sounds:
        key = key.replace(sound, plain)
    return _DOUBLED.sub(r"\1", key)


@lru_cache(maxsize=65536)
def text_keys(word: str) -> tuple[str, ...]:
    """What a folded word of a text may stand for: itself, and without its Russian case ending."""
    keys = [name_key(word)]
    if "\u0400" <= word[0] <= "\u04ff":
        for ending, lemmas in spelling().endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                keys += (name_key(word.removesuffix(ending) + lemma) for lemma in lemmas)
    return tuple(dict.fromkeys(keys))


def is_patronymic(word: str) -> bool:
    """Whether a folded word of a text is a father's name, as between "Temirbek" and "Aidarov"."""
    return any(key.endswith(spelling().patronymics) for key in text_keys(word))
