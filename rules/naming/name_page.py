"""One paragraph's words and what each may mean as a name, alone or together with its neighbours."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rules.naming.capitals import capitalised
from rules.naming.gaps import HYPHEN, MIDDLE_DOT, Gap, ends_in_particle, gap_of, small_word_starts
from rules.naming.roster import Meaning, Roster
from rules.naming.sounds import alphabet_of, plain
from rules.naming.spelling import spelling

_LONGEST_ACRONYM = 5
_LONGEST_INITIAL = 2  # letters: "Zh."
_ROMAN = re.compile("[IVX]{2}")  # "See Annex II."
_FIRST_HAN = "\u3400"
_HAN = re.compile(f"[{_FIRST_HAN}-\u9fff]")
_LONGEST_HAN = 8  # characters
SMALL_TAIL = re.compile(r"(?:['\u2019]?[-\u2010\u2011][^\W\d_]{1,9}){1,3}(?![\w-])")  # of "Siao-ming", "Chan-o-cha"
_TAIL_SIGNS = frozenset("'\u2019-\u2010\u2011")
_BRIDGES = (Gap.NEAR, Gap.ARTICLE, Gap.PARTICLE)  # between two pieces of one name
_PARTICLES_FIT = (Gap.FAR, Gap.PARTICLE, Gap.ARTICLE, Gap.AND)  # "ben" is Kazakh for "and"
_MOST_JOINED = 3  # words that are one word written apart
_LONGEST_PARTICLE = 8
_FARTHEST = 24  # characters of particles
_SENTENCE_END = re.compile(r"(?:^|[.!?…:;։。\n])[\s\"'“”„«»‘’()\[\]—–-]*\Z")


@dataclass(frozen=True, slots=True)
class Unit:
    """Words `first` to `last` taken as one; `gap` is what stands before."""

    first: int
    last: int
    start: int
    end: int
    gap: Gap
    meaning: Meaning


class Page:
    """One paragraph's words and what they may mean; `units` are those that are somebody's name."""

    def __init__(
        self, number: int, text: str, roster: Roster, language: str, ordinary: Callable[[], frozenset[str]]
    ) -> None:
        self.number = number
        self.words = capitalised(text)
        self.text = text
        self.roster = roster
        self.language = language
        self._ordinary = ordinary
        self._gaps = [Gap.FAR, *(gap_of(word.gap) for word in self.words[1:])]
        self.meanings = [roster.meaning(word.text, language) for word in self.words]
        self.units = list(self._units())
        self._ending: defaultdict[int, list[Unit]] = defaultdict(list)
        self._starting: defaultdict[int, list[Unit]] = defaultdict(list)
        for unit in self.units:
            self._ending[unit.last].append(unit)
            self._starting[unit.first].append(unit)

    def ending(self, index: int) -> Sequence[Unit]:
        """The units whose last word it is."""
        return self._ending.get(index, ())

    def starting(self, index: int) -> Sequence[Unit]:
        """The units whose first word it is."""
        return self._starting.get(index, ())

    def is_name_like(self, index: int) -> bool:
        """Whether a word may be a given name: no title, no acronym, and nowhere in the text written small."""
        published = self.words[index].text
        word = plain(published)
        if published.isupper() and 1 < len(word) <= _LONGEST_ACRONYM and not self.meanings[index].given_like:
            return False
        if word in spelling().titles or word in spelling().function_words:
            return False
        return self.meanings[index].given_like or word not in self._ordinary()

    def before(self, index: int) -> Gap:
        """What stands before a word."""
        return self._gaps[index]

    def after(self, index: int) -> Gap:
        """What stands after a word."""
        return self._gaps[index + 1] if index + 1 < len(self._gaps) else Gap.FAR

    def is_initial(self, index: int) -> bool:
        """Whether a word is one or two letters with a full stop, or one letter alone that is no word."""
        word = self.words[index]
        letters, known = plain(word.text), spelling()
        if self.text[word.end : word.end + 1] == ".":
            initial = len(letters) <= _LONGEST_INITIAL and letters not in known.titles
            return initial and not _ROMAN.fullmatch(word.text)
        lone = known.lone_letters.get(self.language, known.lone_letters["elsewhere"])
        return len(letters) <= 1 and letters not in lone

    def gap_behind(self, unit: Unit, gap: Gap) -> Gap:
        """What stands behind a unit: `gap`, unless words of it are written small, as in "Siao-ming"."""
        following = unit.last + 1
        if unit.end == self.words[unit.last].end or following == len(self.words):
            return gap
        return gap_of(self.text[unit.end : self.words[following].start])

    def given_before(self, unit: Unit) -> bool:
        """Whether the word before makes a surname somebody else's: a given name, an initial, a particle."""
        if unit.gap is Gap.PARTICLE:
            return True
        if unit.first == 0:
            return False
        if unit.gap is Gap.DOT:
            return self.is_initial(unit.first - 1)
        return unit.gap in (Gap.NEAR, Gap.ARTICLE) and self.is_name_like(unit.first - 1)

    def known_given_before(self, unit: Unit) -> bool:
        """The same, but of given names only those that are known."""
        return self.given_before(unit) and (unit.gap is not Gap.NEAR or self.meanings[unit.first - 1].given_like)

    def needs_capital(self, index: int) -> bool:
        """Whether any word would have a capital there: at a sentence's beginning, any noun in German, all in Hebrew."""
        if self.language == "de" or not has_case(self.words[index].text):
            return True
        start = self.words[index].start
        return bool(_SENTENCE_END.search(self.text[max(start - _FARTHEST, 0) : start]))

    def _units(self) -> Iterator[Unit]:
        """Words that are somebody's name, alone or with their neighbours."""
        last = len(self.words) - 1
        for index, (word, gap, meaning) in enumerate(zip(self.words, self._gaps, self.meanings, strict=False)):
            if not meaning.empty or self._may_be_slip(index):
                yield Unit(index, index, word.start, word.end, gap, meaning)
            if word.text[0] >= _FIRST_HAN:
                yield from self._written_solid(index)
            if self.text[word.end : word.end + 1] in _TAIL_SIGNS and (tail := SMALL_TAIL.match(self.text, word.end)):
                joined = self.roster.joined(word.text, tail[0], self.language)
                if joined:
                    yield Unit(index, index, word.start, tail.end(), gap, joined)
            before = self.text[max(word.start - _LONGEST_PARTICLE, 0) : word.start]
            if gap in _PARTICLES_FIT and ends_in_particle(before):
                yield from self._with_particles(index)
            if index < last and self._gaps[index + 1] in _BRIDGES:
                yield from self._written_apart(index)

    def _may_be_slip(self, index: int) -> bool:
        """Whether the word before is a given name, or the one after a surname: this one may be misspelt."""
        return bool(
            (index and self.meanings[index - 1].givens)
            or (index + 1 < len(self.words) and self.meanings[index + 1].surnames)
        )

    def _written_apart(self, index: int) -> Iterator[Unit]:
        word = self.words[index]
        most = _MOST_JOINED + (plain(word.text) in spelling().before_surname)  # "VAN DER VRBA-SOKOLI"
        for last in range(index + 1, min(index + most, len(self.words))):
            if self._gaps[last] not in _BRIDGES:
                return
            rest = self.text[word.end : self.words[last].end]
            joined = self.roster.joined(word.text, rest, self.language)
            if joined:
                yield Unit(index, last, word.start, self.words[last].end, self._gaps[index], joined)

    def _written_solid(self, index: int) -> Iterator[Unit]:
        """Names in a text without spaces: what touches the dot of "弗拉基米尔·普京"."""
        word = self.words[index]
        if not _HAN.match(word.text):
            return
        lengths = range(1, min(len(word.text), _LONGEST_HAN) + 1)
        first = index - self._is_hyphenated(index)
        if MIDDLE_DOT.fullmatch(self.words[first].gap or "-"):
            for length in lengths:
                if not _goes_on(word.text, length):
                    yield self._piece(first, index, self.words[first].start, word.start + length)
        last = index + self._is_hyphenated(index + 1)
        if last + 1 < len(self.words) and MIDDLE_DOT.fullmatch(self.words[last + 1].gap or "-"):
            for length in lengths:
                yield self._piece(index, last, word.end - length, self.words[last].end)

    def _is_hyphenated(self, index: int) -> bool:
        """Whether a word is the second half of a double name in Chinese."""
        if not 0 < index < len(self.words) or not HYPHEN.fullmatch(self.words[index].gap or ""):
            return False
        return all(_HAN.match(word.text) for word in self.words[index - 1 : index + 1])

    def _piece(self, first: int, last: int, start: int, end: int) -> Unit:
        meaning = self.roster.meaning(self.text[start:end], self.language)
        return Unit(first, last, start, end, self.before(first), meaning)

    def _with_particles(self, index: int) -> Iterator[Unit]:
        """What is written small before a surname taken with it: "van der Vrba", "van der Vrba-Sokoli"."""
        word = self.words[index]
        done = self.words[index - 1].end if index else 0
        start = self._first_particle(max(done, word.start - _FARTHEST), word.start)
        gap = gap_of(self.text[done:start]) if index and start - done <= _FARTHEST else Gap.FAR
        for last in range(index, min(index + 2, len(self.words))):
            if last > index and self._gaps[last] not in _BRIDGES:
                return
            end = self.words[last].end
            joined = self.roster.joined(self.text[start : word.start], self.text[word.start : end], self.language)
            if joined:
                yield Unit(index, last, start, end, gap, joined)

    def _first_particle(self, floor: int, end: int) -> int:
        """Where the small words right before a place begin that are all particles."""
        for start in small_word_starts(self.text, floor, end):
            if gap_of(self.text[start:end]) in _PARTICLES_FIT[1:]:
                return start
        return end


def _goes_on(name: str, length: int) -> bool:
    """Whether behind so many Chinese characters of a name comes another one of it, not the next word."""
    following, syllables = name[length : length + 1], alphabet_of(_FIRST_HAN)
    return following in (syllables.inner if length > 1 else syllables.rows)


def has_case(word: str) -> bool:
    """Whether a word's script has capitals."""
    return word[0].lower() != word[0].upper()
