"""Names of people in running text.

A watch holds a name as people write it: "Mirela Costandache", "COSTANDACHE, Mirela", "Vrba". Its forms
(given name and surname in both orders, initials, the surname alone) lie in one tree of words, and every
text is read once along that tree, however many names are watched. What a word may stand for is the
business of `rules.spelling`.

A surname alone is a full hit only where its bearer is named in full in the same text, and goes to the
bearer who was named last before it.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import product

from rules.spelling import is_patronymic, name_key, spelling, text_keys
from rules.text import fold
from rules.watch import Hit, Passage, QueryError, Strength, Watch

_EXAMPLE = "Mirela Costandache"
_LONGEST = 8  # words of a name
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_POSSESSIVE = "'s"
_ELISION = re.compile(r"(?:d|l|qu|dell|all|dall|nell|sull)'(?=\w)")  # "l'extradition d'Aidarov"
_TWO_LETTERS = ("sh", "ch", "ts", "ia", "iu")  # initials that stand for one Cyrillic letter
_INSIDE = (" ", "-", "- ")
_GAPS = (*_INSIDE, ", ", ". ", ".", ".-")
_NOWHERE = (-1, -1)


class Order(Enum):
    """How the parts of a name stand in a text."""

    GIVEN_FIRST = auto()
    SURNAME_FIRST = auto()
    INITIAL_FIRST = auto()
    INITIAL_LAST = auto()
    SURNAME_ALONE = auto()
    ONLY_NAME = auto()  # the watch itself is one word


_BORDER: dict[Order, tuple[str, ...]] = {
    Order.GIVEN_FIRST: (" ",),
    Order.SURNAME_FIRST: (" ", ", "),
    Order.INITIAL_FIRST: (" ", ". ", "."),
    Order.INITIAL_LAST: (" ", ", "),
    Order.SURNAME_ALONE: _INSIDE,
    Order.ONLY_NAME: _INSIDE,
}
_SAID = {
    Order.SURNAME_FIRST: "surname first",
    Order.INITIAL_FIRST: "given name as an initial",
    Order.INITIAL_LAST: "given name as an initial",
    Order.ONLY_NAME: "one word only",
}


@dataclass(frozen=True, slots=True)
class Name:
    """A watched name: folded words of the given names and of the surname."""

    written: str
    given: tuple[str, ...]
    surname: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    """One way a watched name may be written; `cut` words stand before the border between its two parts."""

    watch: str
    order: Order
    cut: int
    written: str


@dataclass(slots=True)
class _Node:
    """A place in the tree of words."""

    children: dict[str, "_Node"] = field(default_factory=dict)
    forms: set[_Form] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a text: `start` and `end` are published code points, `gap` is what stands before it, folded."""

    text: str
    start: int
    end: int
    gap: str
    capital: bool


@dataclass(frozen=True, slots=True)
class _Sighting:
    """A form that was met: words `first` to `last` of a paragraph."""

    form: _Form
    paragraph: int
    first: int
    last: int


class NameRule:
    """Finds people's names."""

    def __init__(self) -> None:
        self._root = _Node()
        self._paths: dict[str, list[tuple[tuple[str, ...], _Form]]] = {}

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query is no name."""
        paths = [path for query in (watch.query, *watch.aliases) for path in _forms(watch.id, read_name(query))]
        self.discard(watch.id)
        self._paths[watch.id] = paths
        for words, form in paths:
            node = self._root
            for word in words:
                node = node.children.setdefault(word, _Node())
            node.forms.add(form)

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        for words, form in self._paths.pop(watch_id, ()):
            trail = [self._root]
            for word in words:
                trail.append(trail[-1].children.get(word, _Node()))
            trail[-1].forms.discard(form)
            for parent, word, child in zip(trail[-2::-1], words[::-1], trail[:0:-1], strict=True):
                if not child.forms and not child.children:
                    parent.children.pop(word, None)

    def find(self, passage: Passage) -> Iterator[Hit]:
        """Every hit of every watch, in the order of the text."""
        if not self._paths:
            return
        pages = [_words(paragraph) for paragraph in passage.paragraphs]
        sightings = [seen for number, page in enumerate(pages) for seen in self._sightings(number, page)]
        reading = _Reading(pages, sightings)
        for seen, strength, remark in reading.judged():
            page = pages[seen.paragraph]
            start, end = page[seen.first].start, page[seen.last].end
            surface = passage.paragraphs[seen.paragraph][start:end]
            yield Hit(seen.form.watch, seen.paragraph, start, end, surface, strength, _why(surface, seen.form, remark))

    def _sightings(self, paragraph: int, page: Sequence[_Word]) -> Iterator[_Sighting]:
        for first in range(len(page)):
            for form, used in _walk(self._root, page, first):
                if _is_written_so(form, [page[index] for index in used], used):
                    yield _Sighting(form, paragraph, first, used[-1])


def read_name(query: str) -> Name:
    """The parts of a name as it was typed: surname last, or first when a comma or capitals say so.

    Raises `QueryError` when there are no letters, or more words than a name has.
    """
    head, comma, tail = query.partition(",")
    words = [word for word in (tail if comma else query).split() if _parts(word)]
    leading = head.split() if comma else _leading_capitals(words)
    given = words if comma else words[len(leading) :]
    if not leading:
        border = len(words) - 1
        while border > 1 and fold(words[border - 1]).text in spelling().particles:
            border -= 1
        given, leading = words[: max(border, 0)], words[max(border, 0) :]
    name = Name(" ".join(query.split()), _all_parts(given), _all_parts(leading))
    if not name.surname or len(name.given) + len(name.surname) > _LONGEST:
        raise QueryError(f"A name has one to {_LONGEST} words.", _EXAMPLE)
    return name


def _leading_capitals(words: Sequence[str]) -> Sequence[str]:
    """The surname in "ŻORAW-BIELSKI Łukasz": words in capitals before words that are not."""
    shouted = [word.isupper() and len(word) > 2 for word in words]
    return words[: shouted.index(False)] if False in shouted else []


def _parts(word: str) -> tuple[str, ...]:
    return tuple(match[0] for match in _WORD.finditer(fold(word).text))


def _all_parts(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(part for word in words for part in _parts(word))


def _forms(watch: str, name: Name) -> Iterator[tuple[tuple[str, ...], _Form]]:
    """The ways a name may be written, each with the words it is looked up by."""
    surnames = _spelled(name.surname)
    for surname in surnames:
        alone = Order.SURNAME_ALONE if name.given else Order.ONLY_NAME
        yield surname, _Form(watch, alone, len(surname), name.written)
    if not name.given:
        return
    for given, surname in product({*_spelled(name.given), *_spelled(name.given[:1])}, surnames):
        yield given + surname, _Form(watch, Order.GIVEN_FIRST, len(given), name.written)
        yield surname + given, _Form(watch, Order.SURNAME_FIRST, len(surname), name.written)
    for initials, surname in product(_initials(_keys(name.given)), surnames):
        yield initials + surname, _Form(watch, Order.INITIAL_FIRST, len(initials), name.written)
        yield surname + initials, _Form(watch, Order.INITIAL_LAST, len(surname), name.written)


def _keys(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(name_key, words))


def _spelled(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """The words apart, and written as one ("Anna-Maria", "Annamaria")."""
    return {_keys(words), _keys(["".join(words)])}


def _initials(given: tuple[str, ...]) -> set[tuple[str, ...]]:
    first = {given[0][:1], given[0][:2] if given[0].startswith(_TWO_LETTERS) else given[0][:1]}
    every = tuple(key[:1] for key in given)
    return {every, *((letter,) for letter in first)}


def _words(paragraph: str) -> list[_Word]:
    folded = fold(paragraph)
    found: list[_Word] = []
    done = 0
    for match in _WORD.finditer(folded.text):
        elided = _ELISION.match(match[0])
        start = match.start() + (elided.end() if elided else 0)
        end = match.end() - (len(_POSSESSIVE) if match[0].endswith(_POSSESSIVE) else 0)
        if start >= end:
            continue
        published = folded.span(start, end)
        capital = not paragraph[published[0]].islower()
        found.append(_Word(folded.text[start:end], *published, folded.text[done:start], capital))
        done = end
    return found


def _walk(
    node: _Node, page: Sequence[_Word], index: int, used: tuple[int, ...] = ()
) -> Iterator[tuple[_Form, tuple[int, ...]]]:
    """The forms whose words stand from a place on, each with the words it used; a father's name may be passed over."""
    reached = (*used, index)
    following = index + 1
    for key in text_keys(page[index].text):
        child = node.children.get(key)
        if not child:
            continue
        yield from ((form, reached) for form in child.forms)
        if not child.children or following >= len(page) or page[following].gap not in _GAPS:
            continue
        yield from _walk(child, page, following, reached)
        if following + 1 < len(page) and _is_middle(page[following], page[following + 1].gap):
            yield from _walk(child, page, following + 1, reached)


def _is_middle(word: _Word, gap: str) -> bool:
    initial = len(word.text) == 1 and gap in (". ", ".")
    return word.capital and word.gap == " " and (initial or (gap == " " and is_patronymic(word.text)))


def _is_written_so(form: _Form, words: Sequence[_Word], used: Sequence[int]) -> bool:
    """Whether capitals, spaces and marks are those of the form."""
    if not all(word.capital or word.text in spelling().particles for word in words):
        return False
    initials = range(form.cut) if form.order is Order.INITIAL_FIRST else range(form.cut, len(words))
    for place in range(1, len(words)):
        apart = used[place] != used[place - 1] + 1
        if place == form.cut:
            allowed = (" ", ". ", ".") if apart else _BORDER[form.order]
        elif form.order in (Order.INITIAL_FIRST, Order.INITIAL_LAST) and place in initials:
            allowed = (*_INSIDE, ". ", ".", ".-")
        else:
            allowed = _INSIDE
        if words[place].gap not in allowed or (apart and (place, form.order) != (form.cut, Order.GIVEN_FIRST)):
            return False
    return True


class _Reading:
    """What the sightings of one passage amount to, seen together."""

    def __init__(self, pages: Sequence[Sequence[_Word]], sightings: Iterable[_Sighting]) -> None:
        self._pages = pages
        self._ordinary = {word.text for page in pages for word in page if not word.capital}
        free = [seen for seen in sightings if self._stands_free(seen)]
        self._full = _longest(seen for seen in free if seen.form.order is not Order.SURNAME_ALONE)
        taken = {(seen.paragraph, index) for seen in self._full for index in range(seen.first, seen.last + 1)}
        self._alone: defaultdict[tuple[int, int, int], dict[str, _Sighting]] = defaultdict(dict)
        self._own: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        self._strange: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for seen in self._full:
            self._own[seen.form.watch].append((seen.paragraph, seen.first))
        for seen in free:
            if seen.form.order is not Order.SURNAME_ALONE or (seen.paragraph, seen.last) in taken:
                continue
            if self._given_before(seen.paragraph, seen.first):
                self._strange[seen.form.watch].append((seen.paragraph, seen.first))
            else:
                self._alone[seen.paragraph, seen.first, seen.last][seen.form.watch] = seen

    def judged(self) -> list[tuple[_Sighting, Strength, str]]:
        """Each sighting that is a hit, with its strength and a remark, in the order of the text."""
        hits = [(seen, Strength.FULL, _SAID.get(seen.form.order, "")) for seen in self._full]
        for place, watches in self._alone.items():
            hits += self._judge_alone(place[:2], watches)
        return sorted(hits, key=lambda hit: (hit[0].paragraph, hit[0].first, hit[0].last, hit[0].form.watch))

    def _judge_alone(
        self, place: tuple[int, int], watches: dict[str, _Sighting]
    ) -> Iterator[tuple[_Sighting, Strength, str]]:
        """A surname alone belongs to the bearer named last before it, else to the one named first after it."""
        before = {watch: _last_before(self._own[watch], place) for watch in watches if self._own[watch]}
        if not before:
            for seen in watches.values():
                yield seen, Strength.POSSIBLE, "surname alone; not named in full in this text"
            return
        last = max(before.values())
        stranger = max(_last_before(self._strange[watch], place) for watch in watches)
        if last < stranger or self._capital_after(next(iter(watches.values()))):
            for watch in before:
                yield watches[watch], Strength.POSSIBLE, "surname alone; another bearer of it may be meant"
            return
        first = min(self._own[watch][0] for watch in before)
        for watch, named in before.items():  # several chats may watch one person
            if named == last != _NOWHERE or (last == _NOWHERE and self._own[watch][0] == first):
                yield watches[watch], Strength.FULL, "surname alone; named in full elsewhere in this text"

    def _stands_free(self, seen: _Sighting) -> bool:
        """Whether a sighting is no piece of a longer name."""
        page = self._pages[seen.paragraph]
        after = page[seen.last + 1] if seen.last + 1 < len(page) else None
        if page[seen.first].gap == "-" and page[seen.first - 1].capital:
            return False
        if after and after.gap == "-" and after.capital:
            return False
        if seen.form.order in (Order.SURNAME_FIRST, Order.INITIAL_LAST):
            # "Nurlan Drenova, Ilir Vrba" names no Ilir Drenova
            return not self._given_before(seen.paragraph, seen.first) and not (
                after and self._is_name_like(after) and after.gap == " "
            )
        initialled = seen.form.order is Order.INITIAL_FIRST and page[seen.first].gap in (".", ". ")
        return not (initialled and len(page[seen.first - 1].text) == 1)

    def _given_before(self, paragraph: int, index: int) -> bool:
        """Whether the word before a surname makes it somebody else's: a given name, an initial, a particle."""
        word, before = self._pages[paragraph][index], self._pages[paragraph][index - 1] if index else None
        if before is None:
            return False
        if word.gap in (".", ". "):
            return len(before.text) == 1 and before.capital
        small = not before.capital and before.text in spelling().particles
        return word.gap in (" ", "-") and (small or self._is_name_like(before))

    def _capital_after(self, seen: _Sighting) -> bool:
        page = self._pages[seen.paragraph]
        after = page[seen.last + 1] if seen.last + 1 < len(page) else None
        return after is not None and after.gap == " " and self._is_name_like(after)

    def _is_name_like(self, word: _Word) -> bool:
        """Whether a word may be a given name: written with a capital, no title, and nowhere in the text without one."""
        return word.capital and word.text not in spelling().titles and word.text not in self._ordinary


def _last_before(places: Sequence[tuple[int, int]], place: tuple[int, int]) -> tuple[int, int]:
    index = bisect_left(places, place)
    return places[index - 1] if index else _NOWHERE


def _longest(sightings: Iterable[_Sighting]) -> list[_Sighting]:
    """Without those inside a longer one, and one of each watch at a place."""
    kept: list[_Sighting] = []
    seen_at: set[tuple[str, int, int, int]] = set()
    reach = (-1, -1, -1)
    for seen in sorted(
        sightings, key=lambda seen: (seen.paragraph, seen.first, -seen.last, seen.form.watch, seen.form.order.value)
    ):
        here = (seen.paragraph, seen.first, seen.last)
        inside = reach[0] == seen.paragraph and seen.last <= reach[2] and here != reach
        if inside or (seen.form.watch, *here) in seen_at:
            continue
        reach = max(reach, here, key=lambda span: (span[0], span[2]))
        seen_at.add((seen.form.watch, *here))
        kept.append(seen)
    return kept


def _why(surface: str, form: _Form, remark: str) -> str:
    """How the spelling was matched, in plain words."""
    if remark and form.order is not Order.ONLY_NAME:
        return remark if form.order is Order.SURNAME_ALONE else f"{remark}: {surface} ← {form.written}"
    if " ".join(surface.split()) == form.written:
        return "as written"
    plain, written = fold(surface).text, fold(form.written).text
    if surface.casefold() == form.written.casefold():
        kind = "letter case"
    elif plain == written:
        kind = "diacritics"
    elif plain.replace("-", " ") == written.replace("-", " "):
        kind = "hyphen"
    else:
        kind = "spelling"
    return f"{kind}: {surface} ← {form.written}"
