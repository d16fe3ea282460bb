"""Western names as texts write them that go by the ear: "Džordžs" and "Джордж" for George, "Трамп" for Trump.

The tables are `data/by_ear.toml`.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rules.naming.endings import AS_IT_STANDS
from rules.naming.sounds import plain, script, unmarked


@dataclass(frozen=True, slots=True)
class _Ear:
    """How the names of one language are heard."""

    given: tuple[tuple[str, ...], ...]  # plain words, the first as it is spelt at home
    spelt: frozenset[str]  # the first ones, without their marks
    written: re.Pattern[str]  # a group for each way of writing
    heard: tuple[str, ...]  # what is heard instead

    def hear(self, surname: str) -> str:
        """A plain surname as it is heard."""
        return self.written.sub(lambda match: self.heard[(match.lastindex or 1) - 1], surname)


@cache
def _ears() -> tuple[_Ear, ...]:
    return tuple(_ear(content) for content in _table().values() if isinstance(content, dict))


def _ear(content: dict[str, Sequence[Sequence[str]]]) -> _Ear:
    given = tuple(tuple(map(plain, row)) for row in content["given"])
    written = re.compile("|".join(f"({written})" for written, _ in content["surnames"]))
    heard = tuple(heard for _, heard in content["surnames"])
    return _Ear(given, frozenset(unmarked(row[0]) for row in given), written, heard)


@cache
def _table() -> dict[str, object]:
    return tomllib.loads(files("rules").joinpath("data/by_ear.toml").read_text("utf-8"))


@cache
def _languages() -> frozenset[str]:
    languages = _table()["languages"]
    return frozenset((AS_IT_STANDS, *languages)) if isinstance(languages, list) else frozenset()


def goes_by_ear(word: str, language: str) -> bool:
    """Whether a plain word of a text in that language may be written as it is heard."""
    return script(word) != "Latin" or language in _languages()


def heard_givens() -> Iterator[tuple[str, ...]]:
    """Plain given names whose sound alone does not tell: each as it is spelt at home, then as it is heard."""
    return (row for ear in _ears() for row in ear.given if len(row) > 1)


def heard_surnames(given: Sequence[str], surname: str) -> Iterator[str]:
    """A plain surname as it is heard, if one of the given names before it tells where it is at home."""
    first = {unmarked(word) for word in given}
    for ear in _ears():
        if not first.isdisjoint(ear.spelt):
            heard = ear.hear(surname)
            if heard != surname:
                yield heard
