"""Chinese names in the transcriptions of other languages: "Wang" is "Ван" in Russian and "Vang" in Hungarian.

They are not spelt by ear but by tables of syllables, each language's its own; `data/chinese.toml` holds them.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_PALATAL = ("j", "q", "x")
_WORDS = (2, 3)  # of a name
_MOST_SYLLABLES = 2  # of a given name


@dataclass(frozen=True, slots=True)
class _Table:
    """Each syllable of Hanyu Pinyin in every transcription."""

    syllables: Mapping[str, tuple[str, ...]]
    word: re.Pattern[str]
    syllable: re.Pattern[str]
    surnames: frozenset[str]


def transcriptions(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The plain words of a name in each other transcription; none if it is no Chinese name in Hanyu Pinyin."""
    table = _table()
    if len(words) not in _WORDS or not table.surnames.intersection((words[0], words[-1])):
        return ()
    parts = [table.syllable.findall(word) if table.word.fullmatch(word) else [] for word in words]
    if not all(parts) or sum(map(len, parts)) > _MOST_SYLLABLES + 1:
        return ()
    if any("".join(part) != word for part, word in zip(parts, words, strict=True)):
        return ()
    return tuple(dict.fromkeys(zip(*(_columns(part, table) for part in parts), strict=True)))


def _columns(part: Sequence[str], table: _Table) -> list[str]:
    """One word in each transcription."""
    return ["".join(column) for column in zip(*(table.syllables[syllable] for syllable in part), strict=True)]


@cache
def _table() -> _Table:
    data = tomllib.loads(files("rules").joinpath("data/chinese.toml").read_text("utf-8"))
    syllables: dict[str, tuple[str, ...]] = {}
    for initial, heads in data["initials"].items():
        for final, tails in data["finals"].items():
            written = final.replace("ü", "u") if initial in _PALATAL else final
            if initial in _PALATAL and final[0] == "u":
                continue
            syllables[initial + written] = tuple(head + tail for head, tail in zip(heads, tails, strict=True))
    syllables |= {syllable: tuple(row) for syllable, row in data["syllables"].items()}
    one = "|".join(sorted(syllables, key=len, reverse=True))
    return _Table(
        syllables,
        re.compile(f"(?:{one})+"),
        re.compile(f"(?:{one})(?=(?:{one})*$)"),
        frozenset(data["surnames"]["names"]),
    )
