"""Names of people in running text.

A watch holds a name as people write it: "Mirela Costandache", "COSTANDACHE, Mirela", "Vrba". A text is read once,
however many names are watched: each of its capitalised words is looked up by its sound (`rules.naming.sounds`) as
surname and as given name (`rules.naming.roster`), and only where both stand together somebody is named
(`rules.naming.sightings`).

A surname alone is a full hit only where its bearer is named in full in the same text, and goes to the
bearer who was named last before it.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from rules.naming import chinese, korean, vietnamese
from rules.naming.by_ear import heard_surnames
from rules.naming.gaps import Gap
from rules.naming.given_names import has_muslim_name
from rules.naming.likeness import are_one_spelling
from rules.naming.name_page import Page
from rules.naming.reasons import reason
from rules.naming.roster import Bearer, Roster
from rules.naming.sightings import Order, Sighting, sightings
from rules.naming.sounds import plain, script, unmarked
from rules.naming.spelling import respelled, spelling
from rules.organisations import Organisations, is_organisation
from rules.text import fold
from rules.watch import Hit, Passage, QueryError, Strength, Trouble, Watch

_FATHERS = 2  # words before "son of"
_PLAIN = 2  # words of a name that has no more than one of each kind
_EXAMPLE = "Mirela Costandache"
_LONGEST = 8  # words of a name
_WORD = re.compile(
    r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u00ad\u200b-\u200d\u064b-\u065f]|['\u2018\u2019\u02bc\u02bb\u0060\u00b4](?=[^\W\d_]))*"
)
_SOFT_HYPHEN = "\u00ad"
_SMALL_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+")
_NO_CAPITALS = frozenset(map(chr, range(0x10D0, 0x1100)))  # Georgian, whose letters Unicode calls small
_ALIAS = re.compile("[,;=]")
_NOWHERE = (-1, -1)
_WORSE = 0.1  # how much worse than the best a name at the same place may fit
_ORDERS = (Order.SURNAME_ALONE, Order.ONLY_NAME)


@dataclass(frozen=True, slots=True)
class Name:
    """A watched name: plain words of the given names and of the surname."""

    written: str
    given: tuple[str, ...]
    surname: tuple[str, ...]
    hyphenated: bool = False  # the given names: "Anna-Maria"


class NameRule:
    """Finds people's names."""

    def __init__(self) -> None:
        self._roster = Roster()
        self._organisations = Organisations()
        self._bearers: dict[str, list[Bearer]] = {}

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query is no name."""
        written = [name for query in (watch.query, *watch.aliases) for name in written_names(query)]
        organisations = [name for name in written if is_organisation(name)]
        names = [read_name(name) for name in written if name not in organisations]
        self.discard(watch.id)
        for name in organisations:
            self._organisations.add(watch.id, name)
        self._bearers[watch.id] = [bearer for name in names for bearer in self._enter(watch.id, name)]

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        self._organisations.discard(watch_id)
        for bearer in self._bearers.pop(watch_id, ()):
            self._roster.discard(bearer)

    def find(self, passage: Passage) -> Iterator[Hit]:
        """Every hit of every watch, in the order of the text."""
        people = self._people(passage) if self._roster else ()
        organisations = self._organisations.find(passage) if len(self._organisations) else ()
        yield from sorted((*people, *organisations), key=lambda hit: (hit.paragraph, hit.start, hit.end))

    def _enter(self, watch: str, name: Name) -> Iterator[Bearer]:
        transcribed = _transcriptions((*name.given, *name.surname))
        transcriptions = ((words[: len(name.given)], words[len(name.given) :]) for words in transcribed)
        for given, surname in (*_spellings(name), *transcriptions):
            yield self._roster.add(
                watch, name.written, given, surname, hyphenated=name.hyphenated, by_syllables=bool(transcribed)
            )

    def _people(self, passage: Passage) -> Iterator[Hit]:
        ordinary = _Ordinary(passage)
        pages = [
            Page(number, paragraph, self._roster, passage.language, ordinary)
            for number, paragraph in enumerate(passage.paragraphs)
        ]
        reading = _Reading(pages, [seen for page in pages for seen in sightings(page)])
        for seen, strength, remark in reading.judged():
            surface = passage.paragraphs[seen.paragraph][seen.start : seen.end]
            why = reason(surface, seen, remark)
            yield Hit(seen.bearer.watch, seen.paragraph, seen.start, seen.end, surface, strength, why)


class _Ordinary:
    """The words that a passage also writes small; gathered when first asked for."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage

    def __call__(self) -> frozenset[str]:
        return self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        seen = (paragraph.replace(_SOFT_HYPHEN, "") for paragraph in self._passage.paragraphs)
        runs = frozenset[str]().union(*map(str.split, seen))
        words = frozenset(word for run in runs for word in _SMALL_WORD.findall(run) if word.islower())
        return frozenset(word for word in words if word[0] not in _NO_CAPITALS)


def _transcriptions(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return chinese.transcriptions(words) + vietnamese.transcriptions(words) + korean.transcriptions(words)


def _spellings(name: Name) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Given names and surname, and as others write them: "Кулиев" is Guliyev, no Arabic article, "ibn" for "bin"."""
    respellings = spelling().respellings + spelling().given_respellings
    if has_muslim_name(name.given):
        respellings += spelling().muslim_given_respellings
    others = respelled("".join(name.given), respellings)
    yield from product((name.given, *((given,) for given in others)), surnames(name))
    for words in vietnamese.with_middle_name((*name.given, *name.surname)):
        yield words[:-1], words[-1:]
    *before, last = name.given or ("",)
    if before and unmarked(last) in spelling().spanish_surnames:  # "Ilir Castro Drenova" goes by Castro
        yield tuple(before), (last,)


def surnames(name: Name) -> Iterator[tuple[str, ...]]:
    """The plain words of the surname, and as others write it."""
    yield name.surname
    whole = "".join(name.surname)
    respellings = spelling().respellings + spelling().surname_respellings
    if has_muslim_name(name.given):
        respellings += spelling().muslim_respellings
    russian = spelling().cyrillic_surname.search(whole)  # "Michael Gusev" is not heard as English
    heard = () if russian else heard_surnames(name.given, whole)
    yield from ((other,) for other in (*respelled(whole, respellings), *heard))
    first, *rest = name.surname
    if rest and first in spelling().articles:
        yield tuple(rest)
    if rest and first in spelling().sonship:
        yield from ((son, *rest) for son in spelling().sonship if son != first)


def written_names(query: str) -> tuple[str, ...]:
    """The names of one person or organisation as they were typed: "Aron Vrba = Арон Врба, Sokoli" has three."""
    name, _, aliases = query.partition("=")
    return tuple(filter(None, (" ".join(part.split()) for part in (name, *_ALIAS.split(aliases))))) or (query,)


def read_name(query: str) -> Name:
    """The parts of a name as it was typed: surname last, or first when a comma or capitals say so.

    Raises `QueryError` when there are no letters, or more words than a name has.
    """
    head, comma, tail = query.partition(",")
    words = [word for word in (tail if comma else query).split() if _parts(word)]
    if len(words) > _FATHERS and fold(words[-1]).text in spelling().filiations:  # "Ilir Drenova uulu"
        words.pop()
    leading = head.split() if comma else _leading_capitals(words)
    given = words if comma else words[len(leading) :]
    if not leading:
        border = len(words) - 1 - (len(words) > _PLAIN and fold(words[-1]).text in spelling().tails)
        while border > 1 and _begins_surname(words, border - 1):
            border -= 1
        given, leading = words[: max(border, 0)], words[max(border, 0) :]
    hyphenated = any(len(_parts(word)) > 1 for word in given)
    name = Name(" ".join(query.split()), _all_parts(given), _all_parts(leading), hyphenated)
    if not name.surname or len(name.given) + len(name.surname) > _LONGEST:
        raise QueryError(Trouble.NAME_LENGTH, _EXAMPLE)
    return name


def _begins_surname(words: Sequence[str], index: int) -> bool:
    """Whether a word is a particle of the surname; the "Van" of Vietnamese names is none."""
    known = fold(words[index]).text in spelling().particles | spelling().bound
    return known and not vietnamese.is_vietnamese(_all_parts(words))


def _leading_capitals(words: Sequence[str]) -> Sequence[str]:
    """The surname in "ŻORAW-BIELSKI Łukasz": words in capitals before words that are not."""
    shouted = [word.isupper() and len(word) > 2 for word in words]
    return words[: shouted.index(False)] if False in shouted else []


def _parts(word: str) -> tuple[str, ...]:
    return tuple(letters for match in _WORD.finditer(word) if (letters := plain(match[0])))


def _all_parts(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(part for word in words for part in _parts(word))


class _Reading:
    """What the sightings of one passage amount to, seen together."""

    def __init__(self, pages: Sequence[Page], sightings: Iterable[Sighting]) -> None:
        self._pages = pages
        every = list(sightings)
        whole = _undisturbed(_best(seen for seen in every if seen.order is not Order.SURNAME_ALONE))
        self._whole = whole
        taken = {(seen.paragraph, index) for seen in whole for index in range(seen.first, seen.last + 1)}
        self._alone: defaultdict[tuple[int, int, int], dict[str, Sighting]] = defaultdict(dict)
        self._own: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        self._spelt: defaultdict[str, set[str]] = defaultdict(set)
        self._strange: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for seen in whole:
            if not seen.doubtful:
                self._own[seen.bearer.watch].append((seen.paragraph, seen.first))
                self._spelt[seen.bearer.watch].add(seen.surname.stem)
        alone = (seen for seen in every if seen.order is Order.SURNAME_ALONE)
        for seen in _best(seen for seen in alone if (seen.paragraph, seen.last) not in taken):
            if self._given_before(pages[seen.paragraph], seen.first):
                self._strange[seen.bearer.watch].append((seen.paragraph, seen.first))
            else:
                self._alone[seen.paragraph, seen.first, seen.last].setdefault(seen.bearer.watch, seen)

    def judged(self) -> list[tuple[Sighting, Strength, str]]:
        """Each sighting that is a hit, with its strength and a remark, in the order of the text."""
        hits = [
            (seen, Strength.POSSIBLE, "perhaps another person") if self._doubted(seen) else (seen, Strength.FULL, "")
            for seen in self._whole
        ]
        for place, watches in self._alone.items():
            hits += self._judge_alone(place[:2], watches)
        return sorted(hits, key=lambda hit: (hit[0].paragraph, hit[0].first, hit[0].last, hit[0].bearer.order))

    def _doubted(self, seen: Sighting) -> bool:
        """The later half of a name is like a surname alone: believed where its bearer is named in full."""
        if seen.order is Order.HALF_FIRST and self._own.get(seen.bearer.watch):
            return self._given_before(self._pages[seen.paragraph], seen.first)
        return seen.doubtful

    def _judge_alone(
        self, place: tuple[int, int], watches: dict[str, Sighting]
    ) -> Iterator[tuple[Sighting, Strength, str]]:
        """A surname alone belongs to the bearer named last before it, else to the one named first after it."""
        before = {
            watch: _last_before(self._own[watch], place)
            for watch, seen in watches.items()
            if self._own.get(watch) and self._is_spelt_alike(seen)
        }
        if not before:
            for watch, seen in watches.items():
                if not self._may_be_surname(seen):
                    continue
                otherwise = "spelt otherwise where" if self._own.get(watch) else "not"
                yield seen, Strength.POSSIBLE, f"surname alone; {otherwise} named in full in this text"
            return
        last = max(before.values())
        stranger = max(_last_before(self._strange.get(watch, ()), place) for watch in watches)
        if last < stranger or self._name_after(next(iter(watches.values()))):
            for watch in before:
                yield watches[watch], Strength.POSSIBLE, "surname alone; another bearer of it may be meant"
            return
        first = min(self._own[watch][0] for watch in before)
        for watch, named in before.items():  # several chats may watch one person
            if named == last != _NOWHERE or (last == _NOWHERE and self._own[watch][0] == first):
                yield watches[watch], Strength.FULL, "surname alone; named in full elsewhere in this text"

    def _is_spelt_alike(self, seen: Sighting) -> bool:
        """Whether a surname alone is spelt as beside the given name: "Астана" is nobody where Ashton is "Эштон"."""
        alone, whole = seen.surname.stem, self._spelt[seen.bearer.watch]
        same_script = [other for other in whole if script(other) == script(alone)]
        return not same_script or any(are_one_spelling(alone, other) for other in same_script)

    def _may_be_surname(self, seen: Sighting) -> bool:
        """Whether a word that nobody's given name goes with may be a surname: an ordinary one is none.

        English texts spell surnames in one way: "Choice" is nobody called Hoke.
        """
        page, word, surname = self._pages[seen.paragraph], seen.surname.stem, seen.bearer.surname.word
        if not page.is_name_like(seen.first):
            return False
        return page.language != "en" or script(word) != script(surname) or are_one_spelling(word, surname)

    def _given_before(self, page: Page, index: int) -> bool:
        gap = page.before(index)
        if gap is Gap.DOT:
            return page.is_initial(index - 1)
        return gap is Gap.PARTICLE or (gap in (Gap.NEAR, Gap.ARTICLE) and page.is_name_like(index - 1))

    def _name_after(self, seen: Sighting) -> bool:
        page = self._pages[seen.paragraph]
        return page.after(seen.last) is Gap.NEAR and page.is_name_like(seen.last + 1)


def _last_before(places: Sequence[tuple[int, int]], place: tuple[int, int]) -> tuple[int, int]:
    index = bisect_left(places, place)
    return places[index - 1] if index else _NOWHERE


def _best(sightings: Iterable[Sighting]) -> list[Sighting]:
    """Of each place, those that fit about as well as the best."""
    places: defaultdict[tuple[int, int, int], list[Sighting]] = defaultdict(list)
    for seen in sightings:
        places[seen.paragraph, seen.first, seen.last].append(seen)
    return [seen for there in places.values() for seen in _fitting(there)]


def _fitting(there: list[Sighting]) -> Iterable[Sighting]:
    if len(there) == 1:
        return there
    least = max(seen.score for seen in there) - _WORSE
    return (seen for seen in there if seen.score >= least)


def _undisturbed(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The longest of those that are sure, and of the doubtful where none of the sure is."""
    sure = _longest(seen for seen in sightings if not seen.doubtful)
    taken = {(seen.paragraph, index) for seen in sure for index in range(seen.first, seen.last + 1)}
    doubtful = (seen for seen in sightings if seen.doubtful)
    return sure + _longest(seen for seen in doubtful if (seen.paragraph, seen.last) not in taken)


def _longest(sightings: Iterable[Sighting]) -> list[Sighting]:
    """Without those inside a longer one, and one of each watch at a place."""
    kept: list[Sighting] = []
    seen_at: set[tuple[str, int, int, int]] = set()
    reach = (-1, -1, -1)
    for seen in sorted(
        sightings,
        key=lambda seen: (seen.paragraph, seen.first, -seen.last, seen.doubtful, seen.order.value, -seen.score),
    ):
        here = (seen.paragraph, seen.first, seen.last)
        inside = reach[0] == seen.paragraph and seen.last <= reach[2] and here != reach
        if inside or (seen.bearer.watch, *here) in seen_at:
            continue
        if seen.order is not Order.SHARED:  # "Ilir and Besnik Drenova" names Besnik, too
            reach = max(reach, here, key=lambda span: (span[0], span[2]))
        seen_at.add((seen.bearer.watch, *here))
        kept.append(seen)
    return kept
