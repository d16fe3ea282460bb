"""The words of `data/citations.toml`, and what part each may play round the number of a provision."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from rules.text import fold

_ENDING = 6  # letters an asterisk of the tables stands for
_SHORT_ENDING = 3  # letters, after a stem of no more letters
_SHORTEST_STEM = 2
_KNOWN_WORDS = 1 << 15  # words whose place in the tables is kept in mind


class Lexicon:
    """Words of a table and what they stand for: `codex` exactly, `kodeks*` with any ending of at most six letters.

    With `wary`, a stem of three letters takes an ending of at most three: short stems are met by chance.
    """

    def __init__(self, table: Mapping[str, Iterable[str]], *, wary: bool = False) -> None:
        self._wary = wary
        self._exact: dict[str, frozenset[str]] = {}
        self._stems: dict[str, frozenset[str]] = {}
        for meaning, words in table.items():
            for word in words:
                place = self._stems if word.endswith("*") else self._exact
                key = plain(word.removesuffix("*"))
                place[key] = place.get(key, frozenset()) | {meaning}
        self.of = lru_cache(_KNOWN_WORDS)(self._of)
        self._table = {meaning: tuple(words) for meaning, words in table.items()}

    def words(self, meaning: str) -> tuple[str, ...]:
        """The words that stand for something, as the table has them."""
        return self._table.get(meaning, ())

    def _of(self, key: str) -> frozenset[str]:
        """All that a folded word stands for."""
        found = self._exact.get(key, frozenset())
        for length in range(max(_SHORTEST_STEM, len(key) - _ENDING), len(key) + 1):
            if not self._wary or len(key) - length <= _SHORT_ENDING or length > _SHORT_ENDING:
                found |= self._stems.get(key[:length], frozenset())
        return found


def plain(word: str) -> str:
    """A word of the tables as texts are compared."""
    return fold(word).text


@cache
def vocabulary() -> Lexicon:
    """`data/citations.toml`: the parts a word may play round a number, such as "unit.before" or "part.words"."""
    read = tomllib.loads(files("rules").joinpath("data/citations.toml").read_text("utf-8"))
    roles: dict[str, list[str]] = {}
    for family, names in read.items():
        for name, entry in names.items():
            lists = entry.values() if isinstance(entry, dict) else [entry]
            roles[f"{family}.{name}"] = [word for words in lists for word in words]
    return Lexicon(roles)


@lru_cache(_KNOWN_WORDS)
def member(key: str, family: str) -> str:
    """Which role of a family a folded word plays, "2" of "order.2"; empty for none."""
    return next((role.partition(".")[2] for role in vocabulary().of(key) if role.startswith(f"{family}.")), "")


def is_year(key: str) -> bool:
    """Whether a number is more likely a year than an article."""
    return len(key) == 4 and key.isascii() and key.isdecimal() and 1900 <= int(key) < 2100
