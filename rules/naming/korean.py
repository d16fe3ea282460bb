"""Korean names in other romanisations and in Russian: "Choi" is "Choe" and "Цой", "Min-jun" is "Мин Чжун".

The tables are `data/korean.toml`.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rules.naming.endings import AS_IT_STANDS
from rules.naming.given_names import given_groups

_WORDS = (2, 3)  # of a name
_INITIAL = "(?:kk|tt|pp|ss|ch|sh|[gkndtrlmbpsjh])?"
_MEDIAL = "[yw]?(?:eo|ae|eu|oe|oo|ee|ou|ui|[aeiou])"
_FINAL = "(?:ng|[kglmnpbt](?![aeiouwy]))?"
_GIVEN = re.compile(f"(?:{_INITIAL}{_MEDIAL}{_FINAL}){{1,2}}")


@dataclass(frozen=True, slots=True)
class _Table:
    """Every spelling of each surname; the letters of Russian for those of the romanisations."""

    surnames: Mapping[str, tuple[str, ...]]
    letters: Mapping[str, str]
    grapheme: re.Pattern[str]


def transcriptions(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The plain words of a name in each other spelling; none if it is no Korean one."""
    if len(words) not in _WORDS:
        return ()
    return tuple(dict.fromkeys((*_with_surname(words, 0), *_with_surname(words, len(words) - 1))))


def _with_surname(words: Sequence[str], place: int) -> Iterator[tuple[str, ...]]:
    """The words with the surname at that place in each other spelling, the given names in the same script."""
    before, after = words[:place], words[place + 1 :]
    if not _is_korean("".join((*before, *after))):
        return
    for surname in _table().surnames.get(words[place], ()):
        if surname.isascii():
            yield (*before, surname, *after)
        else:
            yield (*map(_russian, before), surname, *map(_russian, after))


def _is_korean(given: str) -> bool:
    """Whether given names written as one are one or two Korean syllables; "Yuri" Kim has another people's."""
    return _GIVEN.fullmatch(given) is not None and not given_groups(given, AS_IT_STANDS)


def _russian(word: str) -> str:
    """Syllables in Russian, which has "ч" at the beginning for the "чж" between vowels."""
    table = _table()
    spelt = table.grapheme.sub(lambda match: table.letters[match[0]], word)
    return "ч" + spelt.removeprefix("чж") if spelt.startswith("чж") else spelt


@cache
def _table() -> _Table:
    data = tomllib.loads(files("rules").joinpath("data/korean.toml").read_text("utf-8"))
    letters = data["letters"]
    return _Table(
        {name: tuple(other for other in row if other != name) for row in data["surnames"] for name in row},
        letters,
        re.compile("|".join(sorted(letters, key=len, reverse=True))),
    )
