"""Vietnamese names as Russian and its neighbours write them: by the Vietnamese sound of letters that look like others.

The tables are `data/vietnamese.toml`.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_WORDS = range(2, 6)  # of a name
_WITHOUT_MIDDLE = 3
_SYLLABLE = re.compile(r"[^aeiouy]*[aeiouy]+[^aeiouy]*")


def is_vietnamese(words: Sequence[str]) -> bool:
    """Whether plain words are a Vietnamese name: a surname of theirs first, each word one syllable."""
    return len(words) in _WORDS and words[0] in _table().surnames and all(map(_SYLLABLE.fullmatch, words))


def transcriptions(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The plain words of a name as they are said; none if it is no Vietnamese one.

    Typed without marks, a "d" may be a "đ", which is said as it looks; so is "ch", by some.
    """
    if not is_vietnamese(words):
        return ()
    kept = ("", "d", "ch")
    return tuple(
        dict.fromkeys(
            tuple(word if onset and word.startswith(onset) else _said(word) for word in words) for onset in kept
        )
    )


def with_middle_name(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The plain words of a Vietnamese name of three with each of the middle names that may be left out."""
    middle = _table().middle
    if len(words) != _WITHOUT_MIDDLE or not is_vietnamese(words) or not set(middle).isdisjoint(words):
        return ()
    return tuple((words[0], name, *words[1:]) for name in middle)


def _said(word: str) -> str:
    table = _table()
    onset = next((onset for onset in (word[:2], word[:1]) if onset in table.onsets), "")
    rest = word.removeprefix(onset)
    coda = next((coda for coda in table.codas if rest.endswith(coda)), "")
    return table.onsets.get(onset, "") + rest.removesuffix(coda) + table.codas.get(coda, "")


@dataclass(frozen=True, slots=True)
class _Table:
    onsets: Mapping[str, str]
    codas: Mapping[str, str]
    middle: Sequence[str]
    surnames: frozenset[str]


@cache
def _table() -> _Table:
    data = tomllib.loads(files("rules").joinpath("data/vietnamese.toml").read_text("utf-8"))
    return _Table(data["onsets"], data["codas"], data["middle"], frozenset(data["surnames"]))
