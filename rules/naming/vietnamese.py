"""Vietnamese names as Russian and its neighbours write them: by the Vietnamese sound of letters that look like others.

The tables are `data/vietnamese.toml`.
"""

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

_WORDS = range(2, 6)  # of a name
_SYLLABLE = re.compile(r"[^aeiouy]*[aeiouy]+[^aeiouy]*")


def is_vietnamese(words: Sequence[str]) -> bool:
    """Whether plain words are a Vietnamese name: a surname of theirs first, each word one syllable."""
    return len(words) in _WORDS and words[0] in _table()[1] and all(map(_SYLLABLE.fullmatch, words))


def transcriptions(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The plain words of a name as they are said; none if it is no Vietnamese one.

    Typed without marks, a "d" may be a "đ", which is said as it looks.
    """
    if not is_vietnamese(words):
        return ()
    said = tuple(map(_said, words))
    with_d = tuple(word if word[0] == "d" else _said(word) for word in words)
    return (said,) if said == with_d else (said, with_d)


def _said(word: str) -> str:
    onsets = _table()[0]
    onset = next((onset for onset in (word[:2], word[:1]) if onset in onsets), "")
    return onsets.get(onset, "") + word.removeprefix(onset)


@cache
def _table() -> tuple[dict[str, str], frozenset[str]]:
    data = tomllib.loads(files("rules").joinpath("data/vietnamese.toml").read_text("utf-8"))
    return data["onsets"], frozenset(data["surnames"])
