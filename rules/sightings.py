"""Watched people as one paragraph names them: given name and surname in any order, initials, surnames alone."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from rules.capitals import Word, capitalised
from rules.gaps import (
    HYPHEN,
    MIDDLE_DOT,
    Gap,
    ends_in_particle,
    gap_of,
    is_filiation,
    is_sonship,
    small_word_starts,
    small_words,
)
from rules.instruments import countries_in
from rules.lexicon import Entry, Match
from rules.roster import Bearer, Meaning, Roster, initial_sounds, initials
from rules.sounds import plain, script, unmarked
from rules.spelling import spelling
from rules.tokens import tokens

_MOST_BETWEEN = 4  # words between given name and surname
_SURE = 0.9  # how well one part must fit when the other is a slip of the pen
_WELL = 0.95
_ALONE = 0.9  # how well a surname alone must fit
_SHORTEST_SLIP = 5  # letters
_LONGEST_ACRONYM = 5
_LONGEST_INITIAL = 2  # letters: "Zh."
_FIRST_HAN = "\u3400"
_HAN = re.compile(f"[{_FIRST_HAN}-\u9fff]")
_LONGEST_HAN = 7
_SURNAME_FIRST = ("hu",)  # languages in which given names come last
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?= \Z)")
_FEMININE = ("a", "а", "я")  # ends of women's given names
_FEMININE_SURNAME = re.compile("(?:[oe]v|in|sk|[ое]в|ин|ск)[aуаюяой]{1,2}\\Z")
_PINYIN = ("en", "fr", "de", "es", "it", "pt", "nl")  # languages that leave Chinese and Vietnamese names as they are
_SMALL_TAIL = re.compile(r"(?:['\u2019]?[-\u2010\u2011][^\W\d_]{1,9}){1,3}(?![\w-])")  # of "Siao-ming", "Chan-o-cha"
_TAIL_SIGNS = frozenset("'\u2019-\u2010\u2011")
_BRIDGES = (Gap.NEAR, Gap.ARTICLE, Gap.PARTICLE)  # between two pieces of one name
_PARTICLES_FIT = (Gap.FAR, Gap.PARTICLE, Gap.ARTICLE, Gap.AND)  # "ben" is Kazakh for "and"
_MOST_JOINED = 3  # words that are one word written apart
_LONGEST_SYLLABLE = 5  # letters
_LONGEST_PARTICLE = 8
_FARTHEST = 24  # characters of particles
_SENTENCE_END = re.compile(r"(?:^|[.!?…:;։。\n])[\s\"'“”„«»‘’()\[\]—–-]*\Z")


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


@dataclass(frozen=True, slots=True)
class _Unit:
    """Words `first` to `last` taken as one; `gap` is what stands before."""

    first: int
    last: int
    start: int
    end: int
    gap: Gap
    meaning: Meaning


class Page:
    """One paragraph's words and what they may mean."""

    def __init__(
        self, number: int, text: str, roster: Roster, language: str, ordinary: Callable[[], frozenset[str]]
    ) -> None:
        self.number = number
        self.words = capitalised(text)
        self._text = text
        self._roster = roster
        self._language = language
        self._ordinary = ordinary
        self._gaps = [Gap.FAR, *(gap_of(word.gap) for word in self.words[1:])]
        self._meanings = [roster.meaning(word.text, language) for word in self.words]
        self._ending: Mapping[int, list[_Unit]] = {}
        self._starting: Mapping[int, list[_Unit]] = {}

    def sightings(self) -> list[Sighting]:
        """All watched people, whole names and surnames alone, overlapping or not."""
        units = list(self._units())
        self._ending, self._starting = defaultdict(list), defaultdict(list)
        for unit in units:
            self._ending[unit.last].append(unit)
            self._starting[unit.first].append(unit)
        return [seen for unit in units for seen in self._seen(unit) if self._stands_free(seen)]

    def is_name_like(self, index: int) -> bool:
        """Whether a word may be a given name: no title, no acronym, and nowhere in the text written small."""
        published = self.words[index].text
        word = plain(published)
        if published.isupper() and 1 < len(word) <= _LONGEST_ACRONYM and not self._meanings[index].given_like:
            return False
        if word in spelling().titles or word in spelling().function_words:
            return False
        return self._meanings[index].given_like or word not in self._ordinary()

    def before(self, index: int) -> Gap:
        """What stands before a word."""
        return self._gaps[index]

    def after(self, index: int) -> Gap:
        """What stands after a word."""
        return self._gaps[index + 1] if index + 1 < len(self._gaps) else Gap.FAR

    def is_initial(self, index: int) -> bool:
        """Whether a word is one or two letters with a full stop, or one letter alone."""
        word = self.words[index]
        letters = plain(word.text)
        dotted = self._text[word.end : word.end + 1] == "."
        return len(letters) <= (_LONGEST_INITIAL if dotted else 1) and letters not in spelling().titles

    def _units(self) -> Iterator[_Unit]:
        """Words that are somebody's name, alone or with their neighbours."""
        last = len(self.words) - 1
        for index, (word, gap, meaning) in enumerate(zip(self.words, self._gaps, self._meanings, strict=False)):
            if not meaning.empty or self._may_be_slip(index):
                yield _Unit(index, index, word.start, word.end, gap, meaning)
            if word.text[0] >= _FIRST_HAN:
                yield from self._written_solid(index)
            if self._text[word.end : word.end + 1] in _TAIL_SIGNS and (tail := _SMALL_TAIL.match(self._text, word.end)):
                joined = self._roster.joined(word.text, tail[0], self._language)
                if joined:
                    yield _Unit(index, index, word.start, tail.end(), gap, joined)
            before = self._text[max(word.start - _LONGEST_PARTICLE, 0) : word.start]
            if gap in _PARTICLES_FIT and ends_in_particle(before):
                yield from self._with_particles(index)
            if index < last and self._gaps[index + 1] in _BRIDGES:
                yield from self._written_apart(index)

    def _may_be_slip(self, index: int) -> bool:
        """Whether the word before is a given name, or the one after a surname: this one may be misspelt."""
        return bool(
            (index and self._meanings[index - 1].givens)
            or (index + 1 < len(self.words) and self._meanings[index + 1].surnames)
        )

    def _written_apart(self, index: int) -> Iterator[_Unit]:
        word = self.words[index]
        most = _MOST_JOINED + (plain(word.text) in spelling().before_surname)  # "VAN DER VRBA-SOKOLI"
        for last in range(index + 1, min(index + most, len(self.words))):
            if self._gaps[last] not in _BRIDGES:
                return
            rest = self._text[word.end : self.words[last].end]
            joined = self._roster.joined(word.text, rest, self._language)
            if joined:
                yield _Unit(index, last, word.start, self.words[last].end, self._gaps[index], joined)

    def _written_solid(self, index: int) -> Iterator[_Unit]:
        """Names in a text without spaces: what touches the dot of "弗拉基米尔·普京"."""
        word = self.words[index]
        if not _HAN.match(word.text):
            return
        lengths = range(2, min(len(word.text), _LONGEST_HAN + 1))
        if MIDDLE_DOT.fullmatch(word.gap or "-"):
            for length in lengths:
                yield self._piece(index, word.start, word.start + length)
        if index + 1 < len(self.words) and MIDDLE_DOT.fullmatch(self.words[index + 1].gap or "-"):
            for length in (1, *lengths):
                yield self._piece(index, word.end - length, word.end)

    def _piece(self, index: int, start: int, end: int) -> _Unit:
        return _Unit(
            index, index, start, end, self.before(index), self._roster.meaning(self._text[start:end], self._language)
        )

    def _with_particles(self, index: int) -> Iterator[_Unit]:
        """What is written small before a surname taken with it: "van der Vrba", "van der Vrba-Sokoli"."""
        word = self.words[index]
        done = self.words[index - 1].end if index else 0
        start = self._first_particle(max(done, word.start - _FARTHEST), word.start)
        gap = gap_of(self._text[done:start]) if index and start - done <= _FARTHEST else Gap.FAR
        for last in range(index, min(index + 2, len(self.words))):
            if last > index and self._gaps[last] not in _BRIDGES:
                return
            end = self.words[last].end
            joined = self._roster.joined(self._text[start : word.start], self._text[word.start : end], self._language)
            if joined:
                yield _Unit(index, last, start, end, gap, joined)

    def _first_particle(self, floor: int, end: int) -> int:
        """Where the small words right before a place begin that are all particles."""
        for start in small_word_starts(self._text, floor, end):
            if gap_of(self._text[start:end]) in _PARTICLES_FIT[1:]:
                return start
        return end

    def _seen(self, unit: _Unit) -> Iterator[Sighting]:
        """Everything that a unit may be the surname of."""
        whole = [*self._given_first(unit), *self._surname_first(unit), *self._with_initials(unit), *self._shared(unit)]
        if not whole:
            whole = list(self._with_slips(unit))
        yield from whole
        for entry, match in unit.meaning.surnames.items():
            if match.score < _ALONE:
                continue
            for bearer in self._roster.bearers(entry):
                order = Order.SURNAME_ALONE if bearer.given else Order.ONLY_NAME
                yield self._sighting(unit, unit, order, bearer, match, None)

    def _sighting(
        self, unit: _Unit, other: _Unit, order: Order, bearer: Bearer, surname: Match, given: Match | None
    ) -> Sighting:
        first, last = min(unit.first, other.first), max(unit.last, other.last)
        start, end = min(unit.start, other.start), max(unit.end, other.end)
        doubtful = surname.doubtful or (given is not None and given.doubtful)
        return Sighting(bearer, order, self.number, first, last, start, end, surname, given, doubtful)

    def _pairs(
        self, unit: _Unit, other: _Unit, order: Order, named: Meaning, givens: Mapping[Entry, Match]
    ) -> Iterator[Sighting]:
        for entry in named.named.keys() & givens.keys():
            given = givens[entry]
            for bearer, surname in named.named[entry]:
                if bearer.by_syllables and not self._to_the_letter(unit, surname, given):
                    continue
                if (surname.weak and given.score < _SURE) or (given.weak and surname.score < _WELL):
                    continue
                seen = self._sighting(unit, other, order, bearer, surname, given)
                if entry in bearer.given[2:] and not self._goes_by(entry, bearer, other):
                    seen = replace(seen, order=Order.HALF_FIRST, doubtful=not self._first_follows(unit, bearer))
                elif len(bearer.given) > 2 and entry is bearer.given[1] and self._is_half(entry, bearer):
                    seen = replace(seen, doubtful=abs(unit.first - other.last) == 1)
                yield seen

    def _to_the_letter(self, unit: _Unit, surname: Match, given: Match) -> bool:
        """Whether two words are what they stand for, without a slip, nor a prefix that many words have by chance."""
        cased = _has_case(self.words[unit.first].text)
        both, spelt = (surname, given), self._language in _PINYIN
        return not any(
            match.slip or (match.form and not cased) or (spelt and _is_another_syllable(match)) for match in both
        )

    def _is_half(self, first: Entry, bearer: Bearer) -> bool:
        """Whether a first name is mostly one half of a double one: "José", and what a hyphen follows."""
        return bearer.hyphenated or first.word in spelling().half_names

    def _goes_by(self, later: Entry, bearer: Bearer, unit: _Unit) -> bool:
        """Whether somebody may be called by a later given name here: it is one, and no other stands before it."""
        return (
            bool(later.groups)
            and not bearer.hyphenated
            and later.word not in spelling().half_names
            and not self._given_before(unit)
        )

    def _first_follows(self, unit: _Unit, bearer: Bearer) -> bool:
        """Whether the first given name stands behind a comma: "Costandache Vrba, Mirela"."""
        following = self._starting.get(unit.last + 1, ())
        return self.after(unit.last) is Gap.COMMA and any(
            not other.meaning.givens.keys().isdisjoint(bearer.given[:2]) for other in following
        )

    def _given_first(self, unit: _Unit) -> Iterator[Sighting]:
        if not unit.meaning.named:
            return
        gap, index = unit.gap, unit.first
        between: list[int] = []
        for _ in range(_MOST_BETWEEN):
            for other in self._ending.get(index - 1, ()):
                if not self._joins(self._gap_behind(other, gap), index, unit):
                    continue
                for seen in self._pairs(unit, other, Order.GIVEN_FIRST, unit.meaning, other.meaning.givens):
                    theirs = all(self._may_stand_between(word, seen.bearer) for word in between)
                    theirs = theirs or self._has_middle_name(between, seen) or self._is_later_half(between, seen)
                    cut = self._is_fathers(other) or self._is_cut(other, unit)
                    yield seen if theirs and not cut else replace(seen, doubtful=True)
            if not self._joins(gap, index, unit):
                return
            index -= 1
            between.append(index)
            gap = self.before(index)

    def _joins(self, gap: Gap, index: int, unit: _Unit) -> bool:
        """Whether the word before goes on being the same name."""
        fathers = gap is Gap.PARTICLE and index < unit.first and is_sonship(self.words[index].gap or "")
        return fathers or gap in (Gap.NEAR, Gap.ARTICLE) or (gap is Gap.DOT and self.is_initial(index - 1))

    def _has_middle_name(self, between: Sequence[int], seen: Sighting) -> bool:
        """Whether one unknown word, nobody's surname, stands between two that fit well, in no common name."""
        bearer = seen.bearer
        if len(between) != 1 or len(bearer.given) != 1 or bearer.by_syllables or seen.score < _WELL or seen.doubtful:
            return False
        if HYPHEN.fullmatch(self.words[between[0] + 1].gap or ""):
            return False
        common = unmarked(bearer.surname.word) in spelling().spanish_surnames
        return not common and not self._is_surname(between[0]) and self.is_name_like(between[0])

    def _is_surname(self, index: int) -> bool:
        """Whether a word has the ending of a Russian surname, is one of the commonest Spanish ones, or a particle."""
        word, known = unmarked(plain(self.words[index].text)), spelling()
        return word in known.spanish_surnames | known.particles or known.cyrillic_surname.search(word) is not None

    def _is_later_half(self, between: Sequence[int], seen: Sighting) -> bool:
        """Whether what stands between is the first half of a woman's double surname."""
        glued = len(between) == 1 and HYPHEN.fullmatch(self.words[between[0] + 1].gap or "")
        return bool(glued) and _is_half_of_surname(seen, self.words[between[0]])

    def _is_fathers(self, other: _Unit) -> bool:
        """Whether a given name is the father's: "Ilir bin Nazar Drenova", "Rauf Nazar oglu Drenov"."""
        first, following = other.first, other.last + 1
        if is_sonship(self.words[first].gap or ""):
            return True
        another = bool(first) and other.gap is Gap.NEAR and self._meanings[first - 1].given_like
        return another and following < len(self.words) and is_filiation(self.words[following].gap or "")

    def _is_cut(self, other: _Unit, unit: _Unit) -> bool:
        """Whether "Péter Szabó" is cut out of "Nagy Péter Szabó Annával", where surnames stand first."""
        if self._language not in _SURNAME_FIRST or other.gap is not Gap.NEAR or self.after(unit.last) is not Gap.NEAR:
            return False
        return self.is_name_like(other.first - 1) and self._meanings[unit.last + 1].given_like

    def _may_stand_between(self, index: int, bearer: Bearer) -> bool:
        """Whether a word may stand between somebody's given name and surname; a third given name may not."""
        meaning = self._meanings[index]
        glued = bool(HYPHEN.fullmatch(self.words[index].gap or " "))
        return (
            meaning.patronymic
            or (meaning.given_like and len(bearer.given) == 1 and not self._is_surname(index))
            or not meaning.givens.keys().isdisjoint(bearer.given)
            or glued
            or self.is_initial(index)
            or plain(self.words[index].text) in spelling().articles
            or is_filiation(self.words[index + 1].gap or "")
            or is_sonship(self.words[index].gap or "")
            or is_sonship(self.words[index].text)
            or is_sonship(self.words[index - 1].text)
        )

    def _gap_behind(self, unit: _Unit, gap: Gap) -> Gap:
        """What stands behind a unit: `gap`, unless words of it are written small, as in "Siao-ming"."""
        following = unit.last + 1
        if unit.end == self.words[unit.last].end or following == len(self.words):
            return gap
        return gap_of(self._text[unit.end : self.words[following].start])

    def _surname_first(self, unit: _Unit) -> Iterator[Sighting]:
        if not unit.meaning.named:
            return
        last = self._last_of_surname(unit)
        after = self._gap_behind(unit, self.after(last))
        if after not in (Gap.NEAR, Gap.COMMA):
            return
        begins = not self._given_before(unit) or (after is Gap.NEAR and self._follows_no_given(unit))
        listed = after is Gap.COMMA and not begins
        custom = after is Gap.NEAR and self._language in _SURNAME_FIRST
        for other in self._starting.get(last + 1, ()):
            fathers = self._fathers_name_follows(other.last)
            if listed:
                fits = not self._are_two(unit, other)
            else:
                ends = custom or fathers or not self._goes_on(other.last) or self._is_turned(unit, other, after)
                fits = ends and (begins or fathers or custom)
            if not fits:
                continue
            for seen in self._pairs(unit, other, Order.SURNAME_FIRST, unit.meaning, other.meaning.givens):
                yield self._with_fathers_name(seen, other.last + 1) if fathers else seen

    def _last_of_surname(self, unit: _Unit) -> int:
        """The last word of a surname before a comma: of "COSTANDACHE VRBA, Mirela" the second."""
        following = unit.last + 1
        if self.after(unit.last) is not Gap.NEAR or self.after(following) is not Gap.COMMA:
            return unit.last
        both = [self.words[index].text for index in (unit.last, following)]
        return following if all(word.isupper() and len(word) > 1 for word in both) else unit.last

    def _follows_no_given(self, unit: _Unit) -> bool:
        """Whether the word before has its capital from its place alone: "Защита Айдарова Темирбека"."""
        before = unit.first - 1
        known = self._meanings[before].given_like or self._meanings[before].patronymic
        demanded = _has_case(self.words[before].text) and self._needs_capital(before)
        return unit.gap is Gap.NEAR and demanded and not known

    def _are_two(self, unit: _Unit, other: _Unit) -> bool:
        """Whether surname and given name are two people's: "Besnik Drenova, Ilir", "Drenova, Ilir Petrović"."""
        if self.after(other.last) in (Gap.NEAR, Gap.ARTICLE):
            return True
        between, before = self.words[unit.first].gap or "", self._meanings[unit.first - 1]
        prepositions = spelling().prepositions.get(self._language, frozenset())
        to_whom = unit.gap in (Gap.ARTICLE, Gap.PARTICLE) and prepositions.issuperset(small_words(between))
        if not to_whom and (unit.gap is not Gap.NEAR or HYPHEN.fullmatch(between)):
            return True
        if plain(self.words[unit.first - 1].text) in prepositions:  # "An DRENOVA, Ilir"
            return False
        return before.given_like or before.patronymic or bool(before.givens)

    def _fathers_name_follows(self, last: int) -> bool:
        following = last + 1
        return self.after(last) is Gap.NEAR and self._meanings[following].patronymic

    def _is_turned(self, unit: _Unit, other: _Unit, after: Gap) -> bool:
        """Whether a given name ends before another word: "Drenova, Ilir Maria", "Айдаров Темирбек Астану покинул"."""
        following = other.last + 1
        if after is Gap.COMMA:
            return self._meanings[following].given_like and self.after(following) is not Gap.NEAR
        cyrillic = script(plain(self.words[unit.first].text)) == "Cyrillic"
        return cyrillic and not unit.meaning.given_like and not self._meanings[following].given_like

    def _with_fathers_name(self, seen: Sighting, index: int) -> Sighting:
        return replace(seen, last=index, end=self.words[index].end)

    def _goes_on(self, last: int) -> bool:
        """Whether another name follows that is no father's: then what stands before it is its given name."""
        if self.after(last) not in (Gap.NEAR, Gap.ARTICLE):
            return False
        following = last + 1
        return (
            not self._meanings[following].patronymic and not self.is_initial(following) and self.is_name_like(following)
        )

    def _given_before(self, unit: _Unit) -> bool:
        """Whether the word before makes a surname somebody else's: a given name, an initial, a particle."""
        if unit.gap is Gap.PARTICLE:
            return True
        if unit.first == 0:
            return False
        if unit.gap is Gap.DOT:
            return self.is_initial(unit.first - 1)
        return unit.gap in (Gap.NEAR, Gap.ARTICLE) and self.is_name_like(unit.first - 1)

    def _known_given_before(self, unit: _Unit) -> bool:
        return self._given_before(unit) and (unit.gap is not Gap.NEAR or self._meanings[unit.first - 1].given_like)

    def _with_initials(self, unit: _Unit) -> Iterator[Sighting]:
        if not unit.meaning.surnames:
            return
        first = unit.first
        gap = unit.gap
        while first and gap in (Gap.NEAR, Gap.DOT) and self.is_initial(first - 1):
            first -= 1
            gap = self.before(first)
        several = unit.first - first > 1 and script(self.words[first].text) == "Cyrillic"  # "города А. Б. Врбы"
        if first < unit.first and (several or gap is not Gap.NEAR or not self._may_be_given(first - 1)):
            yield from self._initialled(unit, first, Order.INITIAL_FIRST)
        last = unit.last
        if self._gap_behind(unit, self.after(last)) in (Gap.NEAR, Gap.COMMA) and not self._known_given_before(unit):
            while last + 1 < len(self.words) and self._is_later_initial(last + 1, unit.last):
                last += 1
            if last > unit.last and self.after(last) not in (Gap.NEAR, Gap.DOT):
                yield from self._initialled(unit, unit.last + 1, Order.INITIAL_LAST, last)

    def _may_be_given(self, index: int) -> bool:
        """Whether a word before initials is a given name: not if it only has the capital that its place demands."""
        meaning, word = self._meanings[index], plain(self.words[index].text)
        if word in spelling().titles or self._is_place(index):
            return False
        if meaning.given_like or script(word) == "Cyrillic":  # where "Ivan A. Vrba" is no custom
            return meaning.given_like
        return self.is_name_like(index) and not meaning.patronymic and not self._needs_capital(index)

    def _is_place(self, index: int) -> bool:
        """Whether a word is a country, or what "in" or "the" stands before."""
        word = self.words[index]
        before = _WORD_BEFORE.search(self._text, max(word.start - _LONGEST_PARTICLE, 0), word.start)
        return (before is not None and before[0].lower() in spelling().locatives) or bool(
            countries_in(tokens(word.text))
        )

    def _needs_capital(self, index: int) -> bool:
        """Whether any word would have a capital there: at a sentence's beginning, any noun in German, all in Hebrew."""
        if self._language == "de" or not _has_case(self.words[index].text):
            return True
        start = self.words[index].start
        return bool(_SENTENCE_END.search(self._text[max(start - _FARTHEST, 0) : start]))

    def _is_later_initial(self, index: int, surname: int) -> bool:
        dotted = self._text[self.words[index].end : self.words[index].end + 1] == "."
        joins = index == surname + 1 or self.before(index) in (Gap.NEAR, Gap.DOT)
        return dotted and self.is_initial(index) and joins

    def _initialled(self, unit: _Unit, index: int, order: Order, last: int | None = None) -> Iterator[Sighting]:
        word = self.words[index]
        spoken = initial_sounds(plain(word.text))
        other = _Unit(index, last or index, word.start, self.words[last or index].end, unit.gap, unit.meaning)
        for entry, match in unit.meaning.surnames.items():
            for bearer in self._roster.bearers(entry):
                if bearer.given and not spoken.isdisjoint(initials(bearer.given[0].word)):
                    yield self._sighting(unit, other, order, bearer, match, None)

    def _shared(self, unit: _Unit) -> Iterator[Sighting]:
        """Two that share a surname: "Ilir and Besnik Drenova" is Ilir Drenova, too."""
        nearest = unit.first - 1
        if not unit.meaning.named or nearest < 1 or unit.gap is not Gap.NEAR or self.before(nearest) is not Gap.AND:
            return
        for other in self._ending.get(nearest - 1, ()):
            if other.gap is Gap.NEAR and self.is_name_like(other.first - 1):
                continue
            yield from self._pairs(unit, other, Order.SHARED, unit.meaning, other.meaning.givens)

    def _with_slips(self, unit: _Unit) -> Iterator[Sighting]:
        """One part as it should be, the other with a wrong letter."""
        word = self.words[unit.last].text
        if (
            unit.first != unit.last
            or len(word) < _SHORTEST_SLIP
            or unit.meaning.patronymic
            or (self.words[unit.first].gap or "-").strip()
        ):
            return
        for other in self._ending.get(unit.first - 1, ()):
            if other.first != other.last:
                continue
            sure = {entry: match for entry, match in other.meaning.givens.items() if match.score >= _SURE}
            if sure and not unit.meaning.given_like:
                slips = self._roster.slips(word, self._language)
                yield from self._pairs(unit, other, Order.GIVEN_FIRST, slips, sure)
            given = self.words[other.last].text
            if unit.meaning.named and len(given) >= _SHORTEST_SLIP and not other.meaning.given_like:
                slips = self._roster.slips(given, self._language)
                for seen in self._pairs(unit, other, Order.GIVEN_FIRST, unit.meaning, slips.givens):
                    if seen.surname.score >= _SURE:
                        yield seen

    def _stands_free(self, seen: Sighting) -> bool:
        """Whether a sighting is no piece of a longer name."""
        before = (self.words[seen.first].gap or "") if seen.first else ""
        after = (self.words[seen.last + 1].gap or "") if seen.last + 1 < len(self.words) else ""
        glued = HYPHEN.fullmatch(before) and not self._is_article(seen.first - 1)
        halved = HYPHEN.fullmatch(after) and not _is_half_of_surname(seen, self.words[seen.last + 1])
        return not glued and not halved and not self._lacks_syllables(seen)

    def _lacks_syllables(self, seen: Sighting) -> bool:
        """Whether a Chinese name goes on: "Čang Siao-min" is no Zhang Xiao, but "Xi Jinping-led" is Xi Jinping."""
        short = seen.bearer.by_syllables and len(plain(self.words[seen.last].text)) <= _LONGEST_SYLLABLE
        return short and _SMALL_TAIL.match(self._text, seen.end) is not None

    def _is_article(self, index: int) -> bool:
        return plain(self.words[index].text) in spelling().articles


def _is_another_syllable(match: Match) -> bool:
    """Whether a syllable is not written as the watched one: "Qiang" is not Xiang, though they sound alike."""
    return script(match.stem) == "Latin" and unmarked(match.stem) != unmarked(match.entry.word)


def _is_half_of_surname(seen: Sighting, half: Word) -> bool:
    """Whether a surname may be half of a double one: a woman's, as "Mirela Costandache-Vrba" is Mirela Costandache."""
    if seen.given is None or seen.order is not Order.GIVEN_FIRST or seen.score < _SURE:
        return False
    return seen.given.stem.endswith(_FEMININE) or all(
        map(_FEMININE_SURNAME.search, (seen.surname.stem, plain(half.text)))
    )


def _has_case(word: str) -> bool:
    """Whether a word's script has capitals."""
    return word[0].lower() != word[0].upper()
