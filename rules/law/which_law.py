"""Which law a mention is: of which country, of which year, and what "the Convention" stands for here."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rules.law.groups import Group
from rules.law.instruments import answers_to, depends_on_country, families, family_of, instrument, is_used_in, numbered
from rules.law.mentions import POINTER, is_another, laws_named, note_before
from rules.law.name_tree import Mention
from rules.law.nearby_country import country_near
from rules.law.roles import BETWEEN_WORDS, BREACH_WORDS, LIST_AND, PART_WORDS, UNITS
from rules.law.stretch import Stretch
from rules.law.tokens import tokens
from rules.law.vocabulary import is_year

_REACH = 8  # tokens to a law in the next sentence
_BACKWARD, _FORWARD = 90, 30  # tokens to the nearest law that no words tie to the article
_FURTHER_BACK = 700  # code points before a stretch in which a law is looked for that no words tie to an article
_ABBREVIATED = UNITS | PART_WORDS  # words whose full stop ends no sentence: "(Art. 178) and arson (Art. 187) under the"
_FINDING = 3  # tokens of "violation of the", before an article
_FAMILY_BACK = 4000  # code points before "the Convention" in which it is looked for which one is meant
_SENTENCE = 200  # tokens of a sentence on either side of a law
_LAWS_BACK = 64  # laws before "that Charter", or beside an article, among which it is
_DATE = 6  # tokens of a date: "the Criminal Code of 16 July 1997"
_NOTHING = Group(0, 0, ())


def laws_of(text: str, country: str) -> list[str | None]:
    """The ids of all laws that a text about a country names, in order."""
    read = Stretch(text, 0, len(text))
    return [law_id(read, law, _NOTHING, country) for law in read.laws]


def law_id(read: Stretch, law: Mention, group: Group, country: str) -> str | None:
    """The id of a law that a group cites, in a text about a country; `None` when its country is unknown."""
    near = read
    if law.name.startswith(POINTER):
        pointed_at = _pointed_at(read, law)
        if not pointed_at:  # "of this Code (the Code of Administrative Offences)"
            return None if _names_unknown_act(read, law, range(law.first)) else nearest_law(read, group, country)
        renewed = law.note == "now"
        near, law = pointed_at
        if law.name.startswith(POINTER):
            return None
        if renewed and depends_on_country(law.name):
            return instrument(law._replace(note="now"), law.country or country_near(near, law, country))
    if law.name.startswith("~"):
        law = _meant(near, law)
    if not depends_on_country(law.name.removeprefix("~")):
        return instrument(law, "")
    note = note_before(read.words, read.country_from, group.first) or law.note
    shared = is_used_in(near.words[law.first].surface, country)
    place = country if shared else law.country or country_near(near, law, country)
    bracketed = near.law_from.get(law.end + 1) if near.words[law.end].key == "(" else None
    if bracketed and (known := numbered(bracketed.name.removeprefix("#"), place)):  # "the Criminal Code (Law No. 765)"
        return known
    around = near.words[max(law.first - 2, 0) : law.end + _DATE]
    years = [] if note == "now" else [word.key for word in around if word.is_number and is_year(word.key)]
    return instrument(law._replace(note=note) if note != law.note else law, place, years)


def _meant(read: Stretch, law: Mention) -> Mention:
    """The treaty that a short name such as "the Convention" stands for: the last one of its family before it."""
    family = family_of(law.name)
    at = bisect_left(read.laws, law.first, key=lambda other: other.first)
    before = [other for other in read.laws[max(0, at - _LAWS_BACK) : at] if family_of(other.name) == family]
    for other in reversed(before):
        if not other.name.startswith("~"):
            return other
    earlier = tokens(read.text[max(0, read.start - _FAMILY_BACK) : read.start])
    named = [other.name for other in laws_named(earlier) if family_of(other.name) == family]
    return next((law._replace(name=name) for name in reversed(named) if not name.startswith("~")), law)


def _pointed_at(read: Stretch, pointer: Mention) -> tuple[Stretch, Mention] | None:
    """The law that "that Code" points back to, where it stands; the pointer itself where that is unclear.

    `None` when no such law is named before.
    """
    for place in _backwards(read):
        until = pointer.first if place is read else place.size
        fitting = [law for law in _named_before(place, until) if answers_to(law.name, _asked(pointer))]
        if fitting:
            return place, pointer if _is_unclear(place, pointer, fitting, until) else fitting[-1]
    return None


def _named_before(read: Stretch, index: int) -> list[Mention]:
    """The last laws named before a token, in order, without words that point back to one."""
    at = bisect_right(read.laws, index, key=lambda law: law.end)
    return [law for law in read.laws[max(0, at - _LAWS_BACK) : at] if not law.name.startswith(POINTER)]


def _backwards(read: Stretch) -> Iterator[Stretch]:
    """A stretch, and what stands before it in its paragraph."""
    yield read
    yield Stretch(read.text, max(0, read.start - _FAMILY_BACK), read.start)


def _is_unclear(read: Stretch, pointer: Mention, fitting: Sequence[Mention], until: int) -> bool:
    """Whether the last law that fits stands joined to another, or an act that the tables do not know came after it."""
    last, *before = fitting[::-1]
    if before and before[0].name != last.name:
        between = read.words[before[0].end : last.first]
        if all(word.key == "," or word.roles & (LIST_AND | BETWEEN_WORDS) for word in between):
            return True
    return _names_unknown_act(read, pointer, range(last.end, until))


def _names_unknown_act(read: Stretch, pointer: Mention, places: range) -> bool:
    """Whether an act is named there that "that Code" may point to, and that the tables do not know."""
    places = places[-_SENTENCE:]
    known = {index for law in _named_before(read, places.stop) for index in range(law.first, law.end)}
    return any(index not in known and _is_unknown_act(read, index, _asked(pointer)) for index in places)


def _asked(pointer: Mention) -> frozenset[str]:
    """The families of laws that words may point back to; none where it may be any law."""
    return frozenset(pointer.name.split()[1:])


def _is_unknown_act(read: Stretch, index: int, asked: frozenset[str]) -> bool:
    """Whether an act is named, by more than its kind alone: "Forest Code", "law on assemblies", "Convention on …"."""
    word = read.words[index]
    named = families().of(word.key) if word.is_word else frozenset()
    if not named or (asked and asked.isdisjoint(named)):
        return False
    capital = word.surface[0].isupper() and read.words[index - 1].surface[:1].isupper()
    return capital or is_another(read.words, index + 1)


def nearest_law(read: Stretch, group: Group, country: str) -> str | None:
    """The law of a group that no words tie to one: the last named, else the next.

    Behind "a violation of" it is the nearest treaty, where one is named.
    """
    treaties = [law for law in read.laws if family_of(law.name)] if _is_breached(read, group) else []
    if treaties:
        return law_id(read, min(treaties, key=lambda law: abs(law.first - group.first)), group, country)
    named = _named_before(read, group.first)
    last = named[-1] if named else None
    at = bisect_right(read.laws, group.first, key=lambda law: law.end)
    ahead = next((law for law in read.laws[at : at + _LAWS_BACK] if not law.name.startswith(POINTER)), None)
    if last and group.first - last.end <= _BACKWARD:
        return law_id(read, last, group, country)
    if ahead:
        between = pairwise(read.words[group.end - 1 : ahead.first])
        stops = any(word.key == "." and not last.roles & _ABBREVIATED for last, word in between)
        if ahead.first - group.end <= (_REACH if stops else _FORWARD):
            return law_id(read, ahead, group, country)
    return _earlier(read, country) if not last else None


def _is_breached(read: Stretch, group: Group) -> bool:
    """Whether a court's or a committee's finding stands before a group: "a violation of Article 10"."""
    before = read.words[max(group.first - _FINDING, 0) : group.first]
    return any(word.roles & BREACH_WORDS for word in before)


def _earlier(read: Stretch, country: str) -> str | None:
    """The law named last before this place, in the same paragraph."""
    if not read.start:
        return None
    wider = Stretch(read.text, max(0, read.start - _FURTHER_BACK), read.start)
    named = _named_before(wider, wider.size)
    return law_id(wider, named[-1], _NOTHING, country) if named else None
