"""Which names of laws and countries may begin with a word: most words begin none, and are not looked at again."""

from rules.law.instruments import countries, laws, short_titles, statutes
from rules.law.roles import SAME_BEFORE, SAME_BEHIND, SAME_THEREOF

LAW, TITLE, COUNTRY, CODE, STATUTE, POINTING = (1 << place for place in range(6))
"""A law; the short title of a treaty ("the Covenant"); a country, also by its code ("KZ", "РК"); a law told by its
number ("Law No. 3713"); words that point back to a law ("that Code", "thereof")."""


def beginnings(key: str, surface: str, roles: int) -> int:
    """The kinds of names of which a word may be the first, by its key, as it is published, and by its roles."""
    begun = {
        LAW: laws().may_begin(key, surface),
        TITLE: short_titles().may_begin(key),
        COUNTRY: countries().may_begin(key),
        CODE: countries().may_begin(key, surface),
        STATUTE: key[:1].isalpha() and (key == "sayili" or bool(statutes().of(key))),
        POINTING: bool(roles & (SAME_BEFORE | SAME_BEHIND | SAME_THEREOF)),
    }
    return sum(kind for kind, begins in begun.items() if begins)
