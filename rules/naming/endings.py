"""What a word of a text may be a form of: names decline, and each language has its own endings.

The tables are `data/endings.toml`.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from rules.naming.sounds import script

_LEAST = 3  # letters that must be left
_LEAST_CYRILLIC = 2  # "Яном" is "Ян"
AS_IT_STANDS = "zxx"  # ISO 639: no language
_SAME_AS = {
    "sh": "hr",
    "bs": "hr",
    "me": "hr",
    "cnr": "hr",
    "nb": "no",
    "nn": "no",
    "fo": "da",
    "ckb": "fa",
    "ro-MD": "ro",
}
_APOSTROPHE_ENDING = 4  # letters after an apostrophe that may be an ending


@dataclass(frozen=True, slots=True)
class Stem:
    """A word as it may stand in a list of names, and the form it was met in ("Russian dative"; empty: as it stands)."""

    word: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class Declension:
    """One language's table: each ending, beginning or spelling, what to put in its place, and the form's name."""

    language: str
    script: str
    endings: tuple[tuple[str, tuple[str, ...], str], ...]
    beginnings: tuple[tuple[str, str, str], ...]
    spellings: tuple[tuple[str, str, str], ...]


@lru_cache(maxsize=1 << 12)
def stems(word: str, language: str) -> tuple[Stem, ...]:
    """The plain word itself, then what it may be a form of in that language (ISO 639-1).

    A word in another script than the language's, or in a text of unknown language, is tried in all
    languages of its script.
    """
    found: dict[str, Stem] = {word: Stem(word)}
    if "'" in word:
        head, _, tail = word.rpartition("'")
        if len(head) >= _LEAST and len(tail) <= _APOSTROPHE_ENDING:
            found.setdefault(head, Stem(head, "ending after an apostrophe"))
    for declension in _declensions(script(word), language):
        for stem in _stripped(word, declension):
            found.setdefault(stem.word, stem)
    return tuple(found.values())


def _stripped(word: str, declension: Declension) -> Iterator[Stem]:
    least = _LEAST_CYRILLIC if declension.script == "Cyrillic" else _LEAST
    for ending, lemmas, case in declension.endings:
        if word.endswith(ending):
            body = word.removesuffix(ending)
            for lemma in lemmas:
                enough = len(body) >= _LEAST - 1 or len(lemma) >= _LEAST - 1  # "Льва" is "Лев"
                if lemma != ending and enough and len(body) + len(lemma) >= least:
                    yield Stem(body + lemma, f"{declension.language} {case}")
    for beginning, instead, meaning in declension.beginnings:
        if word.startswith(beginning) and len(word) - len(beginning) >= _LEAST:
            yield Stem(instead + word.removeprefix(beginning), f"{declension.language} {meaning}")
    for letters, instead, meaning in declension.spellings:
        if letters in word:
            yield Stem(word.replace(letters, instead), f"{declension.language} {meaning}")


@lru_cache(maxsize=512)
def _declensions(letters: str, language: str) -> tuple[Declension, ...]:
    if language == AS_IT_STANDS:
        return ()
    every = declensions()
    own = [every[code] for code in _codes(language) if code in every and every[code].script == letters]
    if own:
        return tuple(own)
    if letters == "Latin" and language:
        return ()  # a language whose names do not decline
    if letters == "Arabic" and language == "ckb":
        return (every["fa"],)
    return tuple(table for table in every.values() if table.script == letters)


def _codes(language: str) -> tuple[str, ...]:
    code = _SAME_AS.get(language, language)
    also = ("hr",) if code == "sr" else ()
    return (code, f"{code}-Cyrl", f"{code}-Latn", *also)


@cache
def declensions() -> Mapping[str, Declension]:
    """All tables by language code, longest endings first."""
    table = tomllib.loads(files("rules").joinpath("data/endings.toml").read_text("utf-8"))
    return {
        code: Declension(
            row["name"],
            row["script"],
            tuple(
                (ending, tuple(lemmas), case)
                for ending, lemmas, case in sorted(row["endings"], key=lambda ending: -len(ending[0]))
            ),
            tuple((beginning, instead, meaning) for beginning, instead, meaning in row.get("beginnings", ())),
            tuple((letters, instead, meaning) for letters, instead, meaning in row.get("spellings", ())),
        )
        for code, row in table.items()
    }
