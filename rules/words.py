"""Words, phrases and queries of them, whatever their letter case, diacritics, hyphens and quotes.

A text is read once for the words of all watches; a watch is judged only where one of its words occurred. `AND`,
`OR` and `NOT` speak of the whole text, `NEAR` of one paragraph.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from rules.expression import All, Either, Expression, Filter, Near, Not, Term, read_expression, terms
from rules.text import Phrases, fold, split_words
from rules.watch import Hit, Passage, Strength, Watch


class Place(NamedTuple):
    """Where a phrase stands: its first and last word as numbers in the paragraph, and its code points."""

    paragraph: int
    first: int
    last: int
    start: int
    end: int


_Places = Mapping[tuple[str, ...], Sequence[Place]]


class WordsRule:
    """Finds whole words, phrases, and texts that fit a query."""

    def __init__(self) -> None:
        self._phrases: Phrases[str] = Phrases()
        self._of_watch: dict[str, Expression] = {}

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query cannot be read."""
        read = [read_expression(text) for text in (watch.query, *watch.aliases)]
        self.discard(watch.id)
        self._of_watch[watch.id] = expression = read[0] if len(read) == 1 else Either(tuple(read))
        for term in terms(expression):
            self._phrases.add(term.words, watch.id)

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        expression = self._of_watch.pop(watch_id, None)
        for term in terms(expression) if expression else ():
            self._phrases.discard(term.words, watch_id)

    def find(self, passage: Passage) -> Iterator[Hit]:
        """Every hit of every watch, in the order of the text."""
        if not self._of_watch:
            return
        places, touched = self._read(passage)
        hits = [hit for watch in touched for hit in self._judge(watch, places, passage)]
        yield from sorted(hits, key=lambda hit: (hit.paragraph, hit.start, -hit.end, hit.watch))

    def _read(self, passage: Passage) -> tuple[_Places, set[str]]:
        """Where each phrase stands, and the watches that have one of them."""
        places: defaultdict[tuple[str, ...], list[Place]] = defaultdict(list)
        touched: set[str] = set()
        for number, paragraph in enumerate(passage.paragraphs):
            folded = fold(paragraph)
            words = list(split_words(folded.text))
            texts = [word.text for word in words]
            counted = list(accumulate(map(str.isalnum, texts)))
            for index in range(len(words)):
                for length, watches in self._phrases.at(texts, index):
                    last = index + length - 1
                    span = folded.span(words[index].start, words[last].end)
                    places[tuple(texts[index : last + 1])].append(Place(number, counted[index], counted[last], *span))
                    touched |= watches
        return places, touched

    def _judge(self, watch: str, places: _Places, passage: Passage) -> Iterator[Hit]:
        expression = self._of_watch[watch]
        why = "exact words" if isinstance(expression, Term) else "words of the query"
        for place in dict.fromkeys(_fits(expression, places, passage) or ()):
            surface = passage.paragraphs[place.paragraph][place.start : place.end]
            yield Hit(watch, place.paragraph, place.start, place.end, surface, Strength.FULL, why)


def _fits(expression: Expression, places: _Places, passage: Passage) -> list[Place] | None:
    """The places that show why a text fits; `None` when it does not."""
    match expression:
        case Term(words):
            return list(places.get(words, ())) or None
        case Near(left, right, within):
            return _near(_fits(left, places, passage) or [], _fits(right, places, passage) or [], within) or None
        case Not(part):
            return [] if _fits(part, places, passage) is None else None
        case Filter(name, _, wanted):
            known = {"source": passage.source, "type": passage.kind, "lang": passage.language}
            return [] if known[name] == wanted else None
        case All(parts) | Either(parts):
            found = [fit for part in parts if (fit := _fits(part, places, passage)) is not None]
            enough = len(parts) if isinstance(expression, All) else 1
            return [place for fit in found for place in fit] if len(found) >= enough else None


def _near(left: Sequence[Place], right: Sequence[Place], within: int) -> list[Place]:
    """The places on either side that have one of the other side near, but not one they overlap."""
    return [*_beside(left, right, within), *_beside(right, left, within)]


def _beside(places: Sequence[Place], others: Sequence[Place], within: int) -> Iterator[Place]:
    beginnings = sorted((other.paragraph, other.first) for other in others)
    endings = sorted((other.paragraph, other.last) for other in others)
    for place in places:
        after = bisect_right(beginnings, (place.paragraph, place.last))
        before = bisect_left(endings, (place.paragraph, place.first)) - 1
        follows = after < len(beginnings) and beginnings[after] <= (place.paragraph, place.last + within + 1)
        precedes = before >= 0 and endings[before] >= (place.paragraph, place.first - within - 1)
        if follows or precedes:
            yield place
