"""The country of a law that does not say its own: the one its clause opens with, or named nearest to it."""

from bisect import bisect_left, bisect_right

from rules.law.instruments import countries, family_of
from rules.law.name_tree import Mention
from rules.law.roles import BETWEEN_WORDS, CLAUSE_IN, CLAUSE_WHILE, LIST_AND, UNIT_BEFORE, UNIT_MANY, UNIT_WEAK
from rules.law.stretch import Stretch
from rules.law.tokens import tokens

_SENTENCE = 200  # tokens of a sentence on either side of a law
_FURTHER_BACK = 700  # code points before a stretch in which a country is looked for
_CITED_NEXT = 8  # tokens between "in Russia," and the article or law of that clause
_UNITS = UNIT_BEFORE | UNIT_MANY | UNIT_WEAK
_STOPS = frozenset((".", ";", "!", "?"))
_EDGES = _STOPS | {",", ":", "-", "(", "\0"}  # what a clause begins behind, be it the beginning of the text


def country_near(read: Stretch, law: Mention, country: str) -> str:
    """The country named in the clause of a law that names none, else in its sentence, else that of the text."""
    # "Ley 1055": the country of an "American NGO" is not its own
    if country and (law.name.startswith("#") or all(place.name == country for place in read.countries)):
        return country
    first, end = law.first, law.end
    while first > max(law.first - _SENTENCE, 0) and read.words[first - 1].key not in _STOPS:
        first -= 1
    while end < min(law.end + _SENTENCE, read.size) and read.words[end].key not in _STOPS:
        end += 1
    named = [place for place in _places_between(read, first, end) if not _is_within_law(read, place)]
    near = _of_its_clause(read, law, named)
    if not near or (country and any(place.name == country for place in near)):
        return country or _country_before(read, law)
    return min(near, key=lambda place: abs(place.first - law.first)).name


def _places_between(read: Stretch, first: int, end: int) -> list[Mention]:
    edges = (bisect_left(read.countries, edge, key=lambda place: place.first) for edge in (first, end))
    return read.countries[slice(*edges)]


def _of_its_clause(read: Stretch, law: Mention, named: list[Mention]) -> list[Mention]:
    """The countries from the one that opens a law's clause up to the one that opens the next."""
    opening = [place for place in named if _opens_clause(read, place)]
    first = max((place.first for place in opening if place.first < law.first), default=0)
    end = min((place.first for place in opening if place.first >= law.end), default=read.size)
    return [place for place in named if first <= place.first < end]


def _opens_clause(read: Stretch, place: Mention) -> bool:
    """Whether a clause that cites something begins with a country: "…, and, in Russia, Article 280", "while Russia"."""
    before = place.first - 1
    if read.words[before].roles & BETWEEN_WORDS and not read.words[before].roles & CLAUSE_IN:
        before -= 1  # "in the Russian Federation"
    begins = read.words[before - 1].roles & (LIST_AND | CLAUSE_WHILE) or read.words[before - 1].key in _EDGES
    if not (begins and read.words[before].roles & CLAUSE_IN) and not read.words[before].roles & CLAUSE_WHILE:
        return False
    for index in range(place.end, place.end + _CITED_NEXT):
        if index in read.law_from or read.words[index].roles & _UNITS:
            return True
        if read.words[index].roles & LIST_AND:
            break
    return False


def _is_within_law(read: Stretch, place: Mention) -> bool:
    """Whether the name of a country is part of that of a treaty: "Convención Americana"."""
    at = bisect_right(read.laws, place.first, key=lambda law: law.first) - 1
    law = read.laws[at] if at >= 0 else None
    return bool(law and place.end <= law.end and family_of(law.name))


def _country_before(read: Stretch, law: Mention) -> str:
    """The country named last before a law in its paragraph."""
    named = [place for place in read.countries if place.first < law.first]
    if named:
        return named[-1].name
    earlier = list(countries().all(tokens(read.text[max(0, read.start - _FURTHER_BACK) : read.start]), short=False))
    return earlier[-1].name if earlier else ""
