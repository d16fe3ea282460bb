"""Laws and countries named among tokens, each law with the country that stands beside it."""

from collections.abc import Iterator, Mapping, Sequence

from rules.law.beginnings import CODE, COUNTRY, LAW, POINTING, STATUTE, TITLE, Beginnings
from rules.law.instruments import (
    UNLISTED,
    countries,
    elliptic,
    families,
    implied_country,
    laws,
    short_titles,
    statutes,
    tight,
    unnaming,
)
from rules.law.name_tree import Mention
from rules.law.pieces import Token
from rules.law.roles import (
    BETWEEN_COPULA,
    BETWEEN_FORMER,
    BETWEEN_JOINING,
    BETWEEN_NOW,
    BETWEEN_WORDS,
    LIST_AND,
    SAME_BEFORE,
    SAME_BEHIND,
    SAME_RENEWED,
    SAME_THEREOF,
    TREATIES_MADE,
    TREATIES_OF,
    TREATIES_OWNERS,
    TREATIES_PLACES,
    TREATIES_SUBJECT,
    UNIT_ORDINAL,
    UNIT_PLAIN,
)
from rules.law.tokens import tokens
from rules.law.vocabulary import is_year

POINTER = "^"  # begins the name of words that point back to a law; the families it may be of follow
_REACH = 8  # tokens between a law and its number or its country
_LONGEST_NUMBER = 5  # digits
_BEFORE_NOTE = 6  # tokens of "the former Criminal Code"
_UNION = ("eu", "ue", "ес", "ec", "ce", "eg")
_NUMBER_SIGNS = frozenset(
    (*_UNION, "(", ")", "no", "n", "nr", ".", "№", "o", "°", "#", "number", "nos", "nº", "nºs", "um", "de", "of")
)
_BEFORE_SUBJECT = 5  # tokens of "des Nations unies", "internationale", before "contre la torture"


def country_of(title: str) -> str:
    """The country a title speaks of, as ISO 3166-1 alpha-2; empty when it names none, or several."""
    named = countries_in(tokens(title))
    return named.pop() if len(named) == 1 else ""


def countries_in(words: Sequence[Token]) -> set[str]:
    """The countries named among tokens."""
    return {mention.name for mention in countries().all(words, short=False)}


def names_law(text: str) -> bool:
    """Whether a text names a law by its whole name ("Criminal Code")."""
    return next(laws_in(text), None) is not None


def laws_in(text: str) -> Iterator[Mention]:
    """The laws that a text names by their whole names."""
    return laws().all(tokens(text), short=False)


def find_countries(words: Sequence[Token], beginnings: Beginnings) -> list[Mention]:
    """The countries named by their names, in order."""
    return list(countries().all(words, beginnings.of(COUNTRY), short=False))


def laws_named(words: Sequence[Token]) -> Iterator[Mention]:
    """The laws called by their names or abbreviations, in order, without their countries."""
    return laws().all(words, Beginnings(words).of(LAW), short=True)


def find_laws(
    words: Sequence[Token],
    beginnings: Beginnings,
    country_from: Mapping[int, Mention],
    country_until: Mapping[int, Mention],
) -> list[Mention]:
    """The laws named, in order and apart, each with the country named beside it.

    Words that name the country become part of the mention where they follow it.
    """
    kept: list[Mention] = []
    codes = beginnings.of(CODE)
    for found in _laws(words, beginnings):
        note = note_before(words, country_from, found.first)
        noted = found._replace(note=note) if note else found
        law = noted if noted.country else _with_country(noted, words, country_from, country_until, codes)
        if not kept or law.first >= kept[-1].end:
            kept.append(law)
    return kept


def note_before(words: Sequence[Token], country_from: Mapping[int, Mention], index: int) -> str:
    """Whether a word just before says that a law or an article is no longer in force, or is the one that is."""
    for place in range(index - 1, max(index - _BEFORE_NOTE, -1), -1):
        word = words[place]
        if word.roles & BETWEEN_FORMER:
            return "former"
        if word.roles & BETWEEN_NOW:
            return "now"
        passed = word.roles & (BETWEEN_WORDS | BETWEEN_JOINING | BETWEEN_COPULA)
        if not (passed or word.key in ("-", ",") or place in country_from):
            break
    return ""


def _laws(words: Sequence[Token], beginnings: Beginnings) -> Iterator[Mention]:
    whole = laws().all(words, beginnings.of(LAW), short=True)
    titles = short_titles().all(words, beginnings.of(TITLE), short=False)
    found = [law for law in whole if not (_is_regulation(law, words) or _is_loose(law, words))]
    others = [*_numbered_laws(words, beginnings), *_pointers(words, beginnings), *titles]
    if others or any(words[law.first - 1].roles & LIST_AND for law in found):
        found = _together(words, found, others)
    end = 0
    for law in found:
        another = law.name.startswith(("~", POINTER, "EP-RoP")) and is_another(words, law.end)
        if law.first < end or (another and law.name.startswith(POINTER)):
            continue
        end = law.end
        yield law._replace(name=UNLISTED) if another else law


def _together(words: Sequence[Token], found: Sequence[Mention], others: Sequence[Mention]) -> list[Mention]:
    """Laws found by their names, those found otherwise beside them, and halves of names, in order."""
    covered = {index for law in found for index in range(law.first, law.end)}
    together = {law.first: law for law in found}
    for law in others:
        if covered.isdisjoint(range(law.first, law.end)):
            together.setdefault(law.first, law)
    halves = [half for law in together.values() for half in _first_half(words, law) if half.first not in covered]
    together |= {half.first: half for half in halves}
    return sorted(together.values(), key=lambda law: law.first)


def _first_half(words: Sequence[Token], law: Mention) -> Iterator[Mention]:
    """The code whose noun stands only behind another one: "the Criminal and Criminal Procedure Codes"."""
    if law.first > 1 and words[law.first - 1].roles & LIST_AND:
        for kind in elliptic().of(words[law.first - 2].key):
            yield Mention(law.first - 2, law.first - 1, kind)


def _pointers(words: Sequence[Token], beginnings: Beginnings) -> Iterator[Mention]:
    """Words that point back to a law, named after the families it may be of: "that Code", "code précité", "thereof"."""
    for index in beginnings.of(POINTING):
        roles = words[index].roles
        if roles & SAME_THEREOF:
            yield Mention(index, index + 1, POINTER)
        for role, noun in ((SAME_BEFORE, index + 1), (SAME_BEHIND, index - 1)):
            named = families().of(words[noun].key) if roles & role and words[noun].is_word else None
            if named:
                first = min(index, noun)
                while first and words[first - 1].roles & SAME_BEFORE:
                    first -= 1
                yield Mention(first, max(index, noun) + 1, " ".join((POINTER, *sorted(named))))
        if roles & SAME_RENEWED and families().of(words[index + 1].key) == {"code"}:  # "the new Code"
            yield Mention(index, index + 2, f"{POINTER} code", note="now")


def is_another(words: Sequence[Token], index: int) -> bool:
    """Whether the words behind "the Charter" tell another treaty: by its subject or place, or by whose it is."""
    if is_of_subject(words, index):
        return True
    if not words[index].roles & TREATIES_OF:
        return False
    owner = words[index + 1 + (words[index + 1].roles & BETWEEN_WORDS and words[index + 1].surface.islower())]
    return owner.surface[:1].isupper() and owner.is_word and not owner.roles & TREATIES_OWNERS


def is_of_subject(words: Sequence[Token], index: int) -> bool:
    """Whether a subject or a place follows "Convention": "on Cybercrime", "des Nations unies contre …", "de Vienne"."""
    for word in words[index : index + _BEFORE_SUBJECT]:
        if word.roles & (TREATIES_SUBJECT | TREATIES_PLACES):
            return True
        if not (word.surface[:1].isupper() or word.roles & TREATIES_MADE):
            return False
    return False


def _is_regulation(law: Mention, words: Sequence[Token]) -> bool:
    """Whether "règlement" is a regulation, not the Rules of Procedure: "règlement (UE) nº 978/2012"."""
    alone = law.name == "EP-RoP" and law.end - law.first == 1
    return alone and words[law.end].key in ("(", "n", "nr", "no", "№")


def _is_loose(law: Mention, words: Sequence[Token]) -> bool:
    """Whether letters that abbreviate a law only behind its number stand elsewhere ("Sr. Vrba"), or an adjective."""
    if law.end - law.first == 1 and unnaming().of(words[law.first].key):  # "the constitutional order"
        return True
    if words[law.first].surface not in tight():
        return False
    before = words[law.first - 1]
    return not (before.is_number or before.key == ")" or (before.glued and len(before.key) == 1))  # "137c", "(2)"


def _numbered_laws(words: Sequence[Token], beginnings: Beginnings) -> Iterator[Mention]:
    """Laws told by their number: "Law No. 3713", "Regulation (EU) No 978/2012", "3713 sayılı Kanun"."""
    for index in beginnings.of(STATUTE):
        if words[index].key == "sayili" and index and words[index - 1].key.isdecimal():
            yield Mention(index - 1, index + 2, f"#{words[index - 1].key}", "TR")
            continue
        law = _numbered_law(words, index)
        if law:
            yield law


def _numbered_law(words: Sequence[Token], index: int) -> Mention | None:
    end = index + 1
    while end - index < _REACH and words[end].key in _NUMBER_SIGNS:
        end += 1
    number = words[end].key
    if not number.isdecimal() or len(number) > _LONGEST_NUMBER or _leads_unit(words, end + 1):
        return None
    union = "regulations" in statutes().of(words[index].key)
    european = union and any(word.key in _UNION for word in words[index:end])
    if words[end + 1].key in ("/", "-") and words[end + 2].key.isdecimal():
        number, end = f"{number}{words[end + 1].key}{words[end + 2].key}", end + 2
    if union and words[end + 1].key == "/" and words[end + 2].key in _UNION:  # "Directive 2012/29/EU"
        european, end = True, end + 2
    elif end == index + 1 and is_year(number):  # "the law 2014"
        return None
    first = index
    while first and index - first < _REACH and (words[first - 1].surface[:1].isupper() or words[first - 1].key == "-"):
        first -= 1  # "Anti-Terrorism Law No. 3713"
    return Mention(first, end + 1, f"#{number}", "EU" if european else "")


def _leads_unit(words: Sequence[Token], index: int) -> bool:
    """Whether a number is that of an article: "Закон 12-бап"."""
    return any(word.roles & (UNIT_ORDINAL | UNIT_PLAIN) for word in words[index : index + 3])


def _with_country(
    law: Mention,
    words: Sequence[Token],
    country_from: Mapping[int, Mention],
    country_until: Mapping[int, Mention],
    codes: Sequence[int],
) -> Mention:
    for index in range(law.first + 1, law.end + _REACH):
        place = country_from.get(index) or _country_code(words, index, codes)
        if place:
            return law._replace(end=max(law.end, place.end), country=place.name)
        if index >= law.end and not _is_plainly_between(words[index]):
            break
    code = _country_code(words, law.first - 1, codes) if law.first and law.first not in country_until else None
    if code and code.end == law.first:  # "ҚР ҚК"
        return law._replace(first=code.first, country=code.name)
    for index in range(law.first, max(law.first - _REACH, 0), -1):
        if index in country_until:
            return law._replace(country=country_until[index].name)
        if not _is_plainly_between(words[index - 1]):
            break
    implied = implied_country(words[law.first].surface)
    return law._replace(country=implied) if implied else law


def _country_code(words: Sequence[Token], index: int, codes: Sequence[int]) -> Mention | None:
    return countries().at(words, index, short=True) if index in codes else None


def _is_plainly_between(word: Token) -> bool:
    return bool(word.roles & (BETWEEN_WORDS | BETWEEN_FORMER)) or word.key in ("'", '"', "-") or is_year(word.key)
