"""What to tell somebody who begins to watch a name: spellings it is met in, and what makes it unsafe."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from rules.names import Name, read_name, written_names
from rules.organisations import is_organisation
from rules.roster import given_forms
from rules.sounds import plain, script, sounds
from rules.text import fold

_MOST = 6
_SOFT_E = re.compile("(?<=[^aeiouIAOUy])ye")
_SHORT = 4  # letters of a surname
_FEW = 2  # kinds of consonant in a surname


class Risk(StrEnum):
    """Why a name may ring for somebody else."""

    ONE_WORD = "one-word"  # whoever else bears it rings, too
    SHORT = "short"  # other words may sound like the surname
    FREQUENT = "frequent"  # many people have the surname


@dataclass(frozen=True, slots=True)
class Caution:
    """A risk, and the name that brings it."""

    risk: Risk
    name: str


def proposals(name: str) -> tuple[str, ...]:
    """Likely spellings of a person's name that a text may have, the likeliest first; none for organisations.

    They need not be added: they are met anyway. They show the user who is looked for, and remind of names
    that no rule can guess (pen names, names in a script without vowels). Raises `QueryError` when it is no name.
    """
    person = read_name(written_names(name)[0])
    if is_organisation(name) or not person.given:
        return ()
    found = dict.fromkeys(_spellings(person))
    return tuple(spelling for spelling in found if fold(spelling).text != fold(person.written).text)[:_MOST]


def warnings(name: str) -> tuple[Caution, ...]:
    """What makes a name unsafe to watch. Raises `QueryError` when it is no name."""
    return tuple(dict.fromkeys(warning for written in written_names(name) for warning in _warnings(written)))


def _warnings(written: str) -> Iterator[Caution]:
    if is_organisation(written):
        return
    person = read_name(written)
    surname = "".join(person.surname)
    if not person.given:
        yield Caution(Risk.ONE_WORD, written)
    if len(surname) < _SHORT or all(len(sound.skeleton) <= _FEW for sound in sounds(surname)):
        yield Caution(Risk.SHORT, surname.capitalize())
    if person.given and _is_frequent(surname):
        yield Caution(Risk.FREQUENT, surname.capitalize())


def _spellings(person: Name) -> Iterator[str]:
    latin = script(person.surname[-1]) == "Latin"
    table = "cyrillic" if latin else "latin"
    yield " ".join(_respelled(word, table) for word in (*person.given, *person.surname))
    surname = [word.capitalize() if latin else _respelled(word, "latin") for word in person.surname]
    forms = given_forms(person.given[0])
    if latin and person.given[0] not in forms:
        return  # a name of its own that only sounds like others
    for form in forms:
        if script(form) == "Latin":
            yield " ".join((form.capitalize(), *surname))


def _respelled(word: str, table: str) -> str:
    spoken = next((sound.phonemes for sound in sounds(word)), "")
    if table == "latin":
        spoken = _SOFT_E.sub("e", spoken)
    rows, written = _letters()[table], ""
    while spoken:
        length = next((size for size in (2, 1) if spoken[:size] in rows), 1)
        written += rows.get(spoken[:length], "")
        spoken = spoken[length:]
    return written.capitalize()


def _is_frequent(surname: str) -> bool:
    return surname in {plain(name) for name in _tables()["frequent"]}


def _letters() -> dict[str, dict[str, str]]:
    return {name: dict(_tables()[name]) for name in ("cyrillic", "latin")}


@cache
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("rules").joinpath("data/proposals.toml").read_text("utf-8"))
