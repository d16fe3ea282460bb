"""What to tell somebody who begins to watch a name: spellings it is met in, and what makes it unsafe."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from rules.names import Name, read_name, written_names
from rules.naming import chinese
from rules.naming.given_names import given_forms
from rules.naming.sounds import plain, script, sounds
from rules.organisations import is_acronym, is_ordinary, is_organisation
from rules.text import fold

_MOST = 6
_SOFT_E = re.compile("(?<=[^aeiouIAOUy])ye")
_SHORT_ACRONYM = 3
_SHORT = 4  # letters of a surname
_FEW = 2  # kinds of consonant in a surname


class Risk(StrEnum):
    """Why a name may ring for somebody else."""

    ORDINARY = "ordinary"  # it is an ordinary word as well
    SHORT_ACRONYM = "short-acronym"  # other organisations may be called so
    ONE_WORD = "one-word"  # whoever else bears it rings, too
    SHORT = "short"  # other words may sound like the surname
    FREQUENT = "frequent"  # many people have the surname


@dataclass(frozen=True, slots=True)
class Caution:
    """A risk, and the name that brings it."""

    risk: Risk
    name: str


def spellings(query: str, aliases: Iterable[str] = ()) -> tuple[str, ...]:
    """Up to six likely spellings of a person's name that a text may have, the likeliest first; none for organisations.

    Cyrillic for a name in Latin letters, Latin for any other; Georgian and Armenian where the surname is; then other
    forms of the given name. What the query or an alias says itself is left out. They need not be added, they are met
    anyway: they show who is looked for, and remind of names that no rule can guess (pen names, Chinese characters).
    Takes less than a millisecond once the tables are read. Raises `QueryError` when the query is no name.
    """
    written = (*written_names(query), *aliases)
    person = read_name(written[0])
    if is_organisation(written[0]) or not person.given:
        return ()
    known = {fold(name).text for name in written}
    found = dict.fromkeys(_spellings(person))
    return tuple(spelling for spelling in found if fold(spelling).text not in known)[:_MOST]


def warnings(query: str, aliases: Iterable[str] = ()) -> tuple[Caution, ...]:
    """What makes a name unsafe to watch: too short, one word only, borne by many, an ordinary word.

    Each name of the query and each alias is looked at. Raises `QueryError` when one is no name.
    """
    written = (*written_names(query), *aliases)
    return tuple(dict.fromkeys(warning for name in written for warning in _warnings(name)))


def _warnings(written: str) -> Iterator[Caution]:
    if is_ordinary(written):
        yield Caution(Risk.ORDINARY, written)
        return
    if is_acronym(written) and len(written) < _SHORT_ACRONYM:
        yield Caution(Risk.SHORT_ACRONYM, written)
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
    words = (*person.given, *person.surname)
    for transcribed in chinese.transcriptions(words)[:1]:
        yield " ".join(map(str.capitalize, transcribed))
        return
    yield from (" ".join(_respelled(word, table) for word in words) for table in _alphabets(person.surname[-1]))
    surname = [word.capitalize() if latin else _respelled(word, "latin") for word in person.surname]
    forms = given_forms(person.given[0])
    if latin and person.given[0] not in forms:
        return  # a name of its own that only sounds like others
    for form in forms:
        if script(form) == "Latin":
            yield " ".join((form.capitalize(), *surname))


def _alphabets(surname: str) -> Iterator[str]:
    """What a name may be written in, beside the alphabet it stands in; its own one, where the surname tells."""
    written = script(surname)
    yield "cyrillic" if written == "Latin" else "latin"
    if written in ("Latin", "Cyrillic"):
        spoken = {sound.phonemes for sound in sounds(surname)}
        for alphabet, endings in _tables()["native"].items():
            if any(one.endswith(ending) for one in spoken for ending in endings):
                yield alphabet


def _respelled(word: str, table: str) -> str:
    spoken = next((sound.phonemes for sound in sounds(word)), "")
    if table == "latin":
        spoken = _SOFT_E.sub("e", spoken)
    rows, written = _tables()[table], ""
    while spoken:
        length = next((size for size in (2, 1) if spoken[:size] in rows), 1)
        written += rows.get(spoken[:length], "")
        spoken = spoken[length:]
    return written.capitalize()


def _is_frequent(surname: str) -> bool:
    return surname in {plain(name) for name in _tables()["frequent"]}


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(files("rules").joinpath("data/proposals.toml").read_text("utf-8"))
