"""Watched people as one paragraph names them: given name and surname in any order, initials, surnames alone."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from rules.law.mentions import countries_in
from rules.law.tokens import tokens
from rules.naming.between_names import has_middle_name, is_fathers, may_stand_between
from rules.naming.capitals import Word
from rules.naming.gaps import HYPHEN, Gap, is_sonship
from rules.naming.given_names import initial_sounds, initials
from rules.naming.half_names import first_follows, goes_by, is_half_of_given, is_half_of_surname
from rules.naming.lexicon import Entry, Match
from rules.naming.name_page import SMALL_TAIL, Page, Unit, has_case
from rules.naming.roster import Bearer, Meaning
from rules.naming.sounds import plain, script, unmarked
from rules.naming.spelling import is_patronymic, spelling
from rules.naming.surname_first import SURNAME_FIRST, givens_behind

_MOST_BETWEEN = 4  # words between given name and surname
_SURE = 0.9  # how well one part must fit when the other is a slip of the pen
_WELL = 0.95
_ALONE = 0.9  # how well a surname alone must fit
_SHORTEST_SLIP = 5  # letters
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?= \Z)")
_PINYIN = ("en", "fr", "de", "es", "it", "pt", "nl")  # languages that leave Chinese and Vietnamese names as they are
_LONGEST_SYLLABLE = 5  # letters
_LONGEST_PARTICLE = 8


class Order(Enum):
    """How the parts of a name stand in a text."""

    GIVEN_FIRST = auto()
    SURNAME_FIRST = auto()
    INITIAL_FIRST = auto()
    INITIAL_LAST = auto()
    HALF_FIRST = auto()  # "Caruana Galizia": the later names alone
    SHARED = auto()  # "Ilir and Besnik Drenova"
    SURNAME_ALONE = auto()
    ONLY_NAME = auto()  # the watch itself is one word


@dataclass(frozen=True, slots=True)
class Sighting:
    """A watched person seen in words `first` to `last` of a paragraph, published code points `start` to `end`."""

    bearer: Bearer
    order: Order
    paragraph: int
    first: int
    last: int
    start: int
    end: int
    surname: Match
    given: Match | None = None
    doubtful: bool = False  # perhaps another person: an unknown name between, half a double name, a letter too few

    @property
    def score(self) -> float:
        """How well the worse of the parts fits, 0 to 1."""
        return min(self.surname.score, self.given.score if self.given else 1)


def sightings(page: Page) -> list[Sighting]:
    """All watched people, whole names and surnames alone, overlapping or not."""
    return [seen for unit in page.units for seen in _seen(page, unit) if _stands_free(page, seen)]


def _seen(page: Page, unit: Unit) -> Iterator[Sighting]:
    """Everything that a unit may be the surname of."""
    whole = [*_given_first(page, unit), *_surname_first(page, unit), *_with_initials(page, unit), *_shared(page, unit)]
    if not whole:
        whole = list(_with_slips(page, unit))
    yield from whole
    if page.words[unit.first].linked:  # "/2031/k-drenova" may be a woman's or his
        return
    for entry, match in unit.meaning.surnames.items():
        if match.score < _ALONE or _is_one_character(match):
            continue
        for bearer in page.roster.bearers(entry):
            if bearer.by_syllables and (match.form or _is_another_syllable(match)):
                continue
            order = Order.SURNAME_ALONE if bearer.given else Order.ONLY_NAME
            yield _sighting(page, unit, unit, order, bearer, match, None)


def _is_one_character(match: Match) -> bool:
    """Whether a surname would be a single Chinese character, which is a word like any other."""
    return len(match.stem) == 1 and script(match.stem) == "Han"


def _sighting(
    page: Page, unit: Unit, other: Unit, order: Order, bearer: Bearer, surname: Match, given: Match | None
) -> Sighting:
    first, last = min(unit.first, other.first), max(unit.last, other.last)
    start, end = min(unit.start, other.start), max(unit.end, other.end)
    doubtful = surname.doubtful or (given is not None and given.doubtful)
    return Sighting(bearer, order, page.number, first, last, start, end, surname, given, doubtful)


def _pairs(
    page: Page, unit: Unit, other: Unit, order: Order, named: Meaning, givens: Mapping[Entry, Match]
) -> Iterator[Sighting]:
    for entry in named.named.keys() & givens.keys():
        given = givens[entry]
        for bearer, surname in named.named[entry]:
            if bearer.by_syllables and not _to_the_letter(page, unit, surname, given):
                continue
            if (surname.weak and given.score < _SURE) or (given.weak and surname.score < _WELL):
                continue
            seen = _sighting(page, unit, other, order, bearer, surname, given)
            if entry in bearer.given[2:] and not goes_by(page, entry, bearer, other):
                seen = replace(seen, order=Order.HALF_FIRST, doubtful=not first_follows(page, unit, bearer))
            elif len(bearer.given) > 2 and entry is bearer.given[1] and is_half_of_given(entry, bearer):
                seen = replace(seen, doubtful=abs(unit.first - other.last) == 1)
            yield seen


def _to_the_letter(page: Page, unit: Unit, surname: Match, given: Match) -> bool:
    """Whether two words are what they stand for, without a slip, nor a prefix that many words have by chance."""
    cased = has_case(page.words[unit.first].text)
    both, spelt = (surname, given), page.language in _PINYIN
    return not any(
        match.slip or (match.form and not cased) or (spelt and _is_another_syllable(match)) for match in both
    )


def _given_first(page: Page, unit: Unit) -> Iterator[Sighting]:
    if not unit.meaning.named:
        return
    gap, index = unit.gap, unit.first
    between: list[int] = []
    for _ in range(_MOST_BETWEEN):
        for other in page.ending(index - 1):
            if not _joins(page, page.gap_behind(other, gap), index, unit):
                continue
            for seen in _pairs(page, unit, other, Order.GIVEN_FIRST, unit.meaning, other.meaning.givens):
                cut = is_fathers(page, other) or _is_cut(page, other, unit)
                yield seen if _are_theirs(page, between, seen) and not cut else replace(seen, doubtful=True)
        if not _joins(page, gap, index, unit):
            return
        index -= 1
        between.append(index)
        gap = page.before(index)


def _are_theirs(page: Page, between: Sequence[int], seen: Sighting) -> bool:
    """Whether the words between the parts are names of the same person."""
    if seen.bearer.by_syllables and seen.given and seen.given.entry is not seen.bearer.given[0]:
        return _are_all_syllables(page, between, seen.bearer)
    if all(may_stand_between(page, word, seen.bearer) for word in between):
        return True
    fits = seen.score >= _WELL and not seen.doubtful
    return (fits and has_middle_name(page, between, seen.bearer)) or _is_later_half(page, between, seen)


def _are_all_syllables(page: Page, between: Sequence[int], bearer: Bearer) -> bool:
    """Whether all of a Chinese or Vietnamese name is there: "Nguyen Van Rang" is no Nguyen Bac Rang."""
    later = bearer.given[2:]
    return len(between) == len(later) and all(
        not page.meanings[index].givens.keys().isdisjoint(later) for index in between
    )


def _is_later_half(page: Page, between: Sequence[int], seen: Sighting) -> bool:
    """Whether what stands between is the first half of the surname."""
    glued = len(between) == 1 and HYPHEN.fullmatch(page.words[between[0] + 1].gap or "")
    return bool(glued) and _is_half(seen, page.words[between[0]])


def _is_half(seen: Sighting, other: Word) -> bool:
    """Whether another word is the other half of the surname."""
    if seen.given is None or seen.order is not Order.GIVEN_FIRST or seen.score < _SURE:
        return False
    return is_half_of_surname(seen.given, seen.surname, other.text)


def _joins(page: Page, gap: Gap, index: int, unit: Unit) -> bool:
    """Whether the word before goes on being the same name."""
    fathers = gap is Gap.PARTICLE and index < unit.first and is_sonship(page.words[index].gap or "")
    return fathers or gap in (Gap.NEAR, Gap.ARTICLE) or (gap is Gap.DOT and page.is_initial(index - 1))


def _is_cut(page: Page, other: Unit, unit: Unit) -> bool:
    """Whether "Péter Szabó" is cut out of "Nagy Péter Szabó Annával", where surnames stand first."""
    if page.language not in SURNAME_FIRST or other.gap is not Gap.NEAR or page.after(unit.last) is not Gap.NEAR:
        return False
    return page.is_name_like(other.first - 1) and page.meanings[unit.last + 1].given_like


def _surname_first(page: Page, unit: Unit) -> Iterator[Sighting]:
    if not unit.meaning.named:
        return
    for other, fathers in givens_behind(page, unit):
        for seen in _pairs(page, unit, other, Order.SURNAME_FIRST, unit.meaning, other.meaning.givens):
            yield replace(seen, last=fathers[0], end=fathers[1]) if fathers else seen


def _with_initials(page: Page, unit: Unit) -> Iterator[Sighting]:
    if not unit.meaning.surnames:
        return
    first = unit.first
    gap = unit.gap
    while first and gap in (Gap.NEAR, Gap.DOT) and page.is_initial(first - 1):
        first -= 1
        gap = page.before(first)
    several = unit.first - first > 1 and script(page.words[first].text) == "Cyrillic"  # "города А. Б. Врбы"
    if first < unit.first and (several or gap is not Gap.NEAR or not _may_be_given(page, first - 1)):
        yield from _initialled(page, unit, first, Order.INITIAL_FIRST)
    last = unit.last
    if page.gap_behind(unit, page.after(last)) in (Gap.NEAR, Gap.COMMA) and not page.known_given_before(unit):
        while last + 1 < len(page.words) and _is_later_initial(page, last + 1, unit.last):
            last += 1
        if last > unit.last and page.after(last) not in (Gap.NEAR, Gap.DOT):
            yield from _initialled(page, unit, unit.last + 1, Order.INITIAL_LAST, last)


def _may_be_given(page: Page, index: int) -> bool:
    """Whether a word before initials is a given name: not if it only has the capital that its place demands."""
    meaning, word = page.meanings[index], plain(page.words[index].text)
    if word in spelling().titles or _is_place(page, index):
        return False
    if meaning.given_like or script(word) == "Cyrillic":  # where "Ivan A. Vrba" is no custom
        return meaning.given_like
    return page.is_name_like(index) and not meaning.patronymic and not page.needs_capital(index)


def _is_place(page: Page, index: int) -> bool:
    """Whether a word is a country, or what "in" or "the" stands before."""
    word = page.words[index]
    before = _WORD_BEFORE.search(page.text, max(word.start - _LONGEST_PARTICLE, 0), word.start)
    return (before is not None and before[0].lower() in spelling().locatives) or bool(countries_in(tokens(word.text)))


def _is_later_initial(page: Page, index: int, surname: int) -> bool:
    dotted = page.text[page.words[index].end : page.words[index].end + 1] == "."
    joins = index == surname + 1 or page.before(index) in (Gap.NEAR, Gap.DOT)
    return dotted and page.is_initial(index) and joins


def _initialled(page: Page, unit: Unit, index: int, order: Order, last: int | None = None) -> Iterator[Sighting]:
    word = page.words[index]
    spoken = initial_sounds(plain(word.text))
    other = Unit(index, last or index, word.start, page.words[last or index].end, unit.gap, unit.meaning)
    for entry, match in unit.meaning.surnames.items():
        if match.score < _ALONE:
            continue
        for bearer in page.roster.bearers(entry):
            if bearer.given and not spoken.isdisjoint(initials(bearer.given[0].word)):
                yield _sighting(page, unit, other, order, bearer, match, None)


def _shared(page: Page, unit: Unit) -> Iterator[Sighting]:
    """Two that share a surname: "Ilir and Besnik Drenova" is Ilir Drenova, too."""
    nearest = unit.first - 1
    if not unit.meaning.named or nearest < 1 or unit.gap is not Gap.NEAR or page.before(nearest) is not Gap.AND:
        return
    for other in page.ending(nearest - 1):
        if other.gap is Gap.NEAR and _may_be_name(page, other.first - 1):
            continue
        for seen in _pairs(page, unit, other, Order.SHARED, unit.meaning, other.meaning.givens):
            if not seen.bearer.by_syllables:  # "Pham Thi Doan and Le Vang" are a Pham and a Le
                yield seen


def _may_be_name(page: Page, index: int) -> bool:
    """Whether a word may be a name by itself, not only by the capital that its place demands."""
    return page.is_name_like(index) and (page.meanings[index].given_like or not page.needs_capital(index))


def _with_slips(page: Page, unit: Unit) -> Iterator[Sighting]:
    """One part as it should be, the other with a wrong letter."""
    word = page.words[unit.last].text
    if unit.first != unit.last or len(word) < _SHORTEST_SLIP or (page.words[unit.first].gap or "-").strip():
        return
    for other in page.ending(unit.first - 1):
        if other.first != other.last:
            continue
        sure = {entry: match for entry, match in other.meaning.givens.items() if match.score >= _SURE}
        if sure and not unit.meaning.given_like:
            slips = page.roster.slips(word, page.language)
            for seen in _pairs(page, unit, other, Order.GIVEN_FIRST, slips, sure):
                if not unit.meaning.patronymic or is_patronymic(seen.surname.entry.word):
                    yield seen
        given = page.words[other.last].text
        if unit.meaning.named and len(given) >= _SHORTEST_SLIP and not other.meaning.given_like:
            slips = page.roster.slips(given, page.language)
            for seen in _pairs(page, unit, other, Order.GIVEN_FIRST, unit.meaning, slips.givens):
                if seen.surname.score >= _SURE:
                    yield seen


def _stands_free(page: Page, seen: Sighting) -> bool:
    """Whether a sighting is no piece of a longer name."""
    before = (page.words[seen.first].gap or "") if seen.first else ""
    after = (page.words[seen.last + 1].gap or "") if seen.last + 1 < len(page.words) else ""
    glued = HYPHEN.fullmatch(before) and not _is_article(page, seen.first - 1)
    halved = HYPHEN.fullmatch(after) and not _is_half(seen, page.words[seen.last + 1])
    return not glued and not halved and not _lacks_syllables(page, seen)


def _lacks_syllables(page: Page, seen: Sighting) -> bool:
    """Whether a Chinese name goes on: "Čang Siao-min" is no Zhang Xiao, but "Xi Jinping-led" is Xi Jinping."""
    short = seen.bearer.by_syllables and len(plain(page.words[seen.last].text)) <= _LONGEST_SYLLABLE
    return short and SMALL_TAIL.match(page.text, seen.end) is not None


def _is_article(page: Page, index: int) -> bool:
    return plain(page.words[index].text) in spelling().articles


def _is_another_syllable(match: Match) -> bool:
    """Whether a syllable is not written as the watched one: "Qiang" is not Xiang, though they sound alike."""
    return script(match.stem) == "Latin" and unmarked(match.stem) != unmarked(match.entry.word)
