"""Which names of laws and countries may begin with a word: most words begin none, and are not looked at again."""

from collections.abc import Iterable, Sequence

from rules.law.instruments import countries, laws, short_titles, statutes
from rules.law.pieces import Token
from rules.law.roles import SAME_BEFORE, SAME_BEHIND, SAME_RENEWED, SAME_THEREOF

LAW, TITLE, COUNTRY, CODE, STATUTE, POINTING = KINDS = range(6)
"""A law; the short title of a treaty ("the Covenant"); a country, also by its code ("KZ", "РК"); a law told by its
number ("Law No. 3713"); words that point back to a law ("that Code", "thereof")."""


def beginnings(key: str, surface: str, roles: int) -> tuple[int, ...]:
    """The kinds of names of which a word may be the first, by its key, as it is published, and by its roles."""
    begun = {
        LAW: laws().may_begin(key, surface),
        TITLE: short_titles().may_begin(key),
        COUNTRY: countries().may_begin(key),
        CODE: countries().may_begin(key, surface),
        STATUTE: key[:1].isalpha() and (key == "sayili" or bool(statutes().of(key))),
        POINTING: bool(roles & (SAME_BEFORE | SAME_BEHIND | SAME_RENEWED | SAME_THEREOF)),
    }
    return tuple(kind for kind, begins in begun.items() if begins)


class Beginnings:
    """The tokens at which names may begin, by the kind of name."""

    def __init__(self, words: Iterable[Token]) -> None:
        self._places: list[list[int]] = [[] for _ in KINDS]
        for index, word in enumerate(words):
            for kind in word.begins:
                self._places[kind].append(index)

    def of(self, kind: int) -> Sequence[int]:
        """The tokens at which a name of a kind may begin, in order."""
        return self._places[kind]
