"""Which names of laws and countries may begin with a word: most words begin none, and are not looked at again."""

from rules.law.instruments import countries, laws, short_titles, statutes
from rules.law.roles import BEGINS_CODE, BEGINS_COUNTRY, BEGINS_LAW, BEGINS_STATUTE, BEGINS_TITLE


def beginnings(key: str, surface: str) -> int:
    """The roles of a word, by what is looked up and as it is published, as the first one of a name."""
    begun = {
        BEGINS_LAW: laws().may_begin(key, surface),
        BEGINS_TITLE: short_titles().may_begin(key),
        BEGINS_COUNTRY: countries().may_begin(key),
        BEGINS_CODE: countries().may_begin(key, surface),
        BEGINS_STATUTE: key[0].isalpha() and (key == "sayili" or bool(statutes().of(key))),
    }
    return sum(role for role, begins in begun.items() if begins)
