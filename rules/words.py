"""Exact words: a word or a phrase, whatever its letter case, diacritics, hyphens and quotes."""

import re
from collections.abc import Iterator, Sequence

from rules.text import Folded, Phrases, Word, fold, split_words
from rules.watch import Hit, Passage, QueryError, Strength, Watch

_EXAMPLE = '"state of emergency"'
_QUOTED = re.compile(r'"([^"]*)"')
_OPERATOR = re.compile(r"\b(?:AND|OR|NOT|NEAR)\b|[()*]")


class WordsRule:
    """Finds phrases of whole words."""

    def __init__(self) -> None:
        self._phrases: Phrases[str] = Phrases()
        self._of_watch: dict[str, list[tuple[str, ...]]] = {}

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query is no phrase."""
        phrases = [read_phrase(text) for text in (watch.query, *watch.aliases)]
        self.discard(watch.id)
        self._of_watch[watch.id] = phrases
        for phrase in phrases:
            self._phrases.add(phrase, watch.id)

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        for phrase in self._of_watch.pop(watch_id, ()):
            self._phrases.discard(phrase, watch_id)

    def find(self, passage: Passage) -> Iterator[Hit]:
        """Every hit of every watch, in the order of the text."""
        if not self._of_watch:
            return
        for number, paragraph in enumerate(passage.paragraphs):
            folded = fold(paragraph)
            words = list(split_words(folded.text))
            texts = [word.text for word in words]
            for index in range(len(words)):
                for length, watches in self._phrases.at(texts, index):
                    span = _span(folded, words[index : index + length])
                    for watch in sorted(watches):
                        yield Hit(watch, number, *span, paragraph[slice(*span)], Strength.FULL, "exact words")


def read_phrase(query: str) -> tuple[str, ...]:
    """The words of a query such as `state of emergency` or `"state of emergency"`, folded.

    Raises `QueryError` when there are none, and for the operators, which are not understood yet.
    """
    plain = fold(query).text.strip()
    phrase = _QUOTED.fullmatch(plain)
    if not phrase:
        operator = _OPERATOR.search(query)
        if operator or '"' in plain:
            reason = "AND, OR, NOT, NEAR, brackets and several phrases in one watch are not understood yet."
            raise QueryError(reason, _EXAMPLE, operator.start() if operator else 0)
    words = tuple(word.text for word in split_words(phrase[1] if phrase else plain))
    while words and not words[-1].isalnum():
        words = words[:-1]
    if not any(word.isalnum() for word in words):
        raise QueryError("There is no word to look for.", _EXAMPLE)
    return words


def _span(folded: Folded, words: Sequence[Word]) -> tuple[int, int]:
    return folded.span(words[0].start, words[-1].end)
