"""Half of a double name: of "José Ilir Drenova" the given names, of "Mirela Costandache-Vrba" a woman's surname."""

import re

from rules.naming.gaps import Gap
from rules.naming.lexicon import Entry, Match
from rules.naming.name_page import Page, Unit
from rules.naming.roster import Bearer
from rules.naming.sounds import plain
from rules.naming.spelling import spelling

_FEMININE = ("a", "а", "я")  # ends of women's given names
_FEMININE_SURNAME = re.compile("(?:[oe]v|in|sk|[ое]в|ин|ск)[aуаюяой]{1,2}\\Z")


def is_half_of_given(first: Entry, bearer: Bearer) -> bool:
    """Whether a first name is mostly one half of a double one: "José", and what a hyphen follows."""
    return bearer.hyphenated or first.word in spelling().half_names


def goes_by(page: Page, later: Entry, bearer: Bearer, unit: Unit) -> bool:
    """Whether somebody may be called by a later given name here: it is one, and no other stands before it."""
    return (
        bool(later.groups)
        and not bearer.hyphenated
        and later.word not in spelling().half_names
        and not page.given_before(unit)
    )


def first_follows(page: Page, unit: Unit, bearer: Bearer) -> bool:
    """Whether the first given name stands behind a comma: "Costandache Vrba, Mirela"."""
    following = page.starting(unit.last + 1)
    return page.after(unit.last) is Gap.COMMA and any(
        not other.meaning.givens.keys().isdisjoint(bearer.given[:2]) for other in following
    )


def is_half_of_surname(given: Match, surname: Match, half: str) -> bool:
    """Whether a surname beside another may be half of a double one: a woman's, by her given name or both ends."""
    return given.stem.endswith(_FEMININE) or all(map(_FEMININE_SURNAME.search, (surname.stem, plain(half))))
