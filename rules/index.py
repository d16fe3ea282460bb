"""Many watches, one pass: the rules of every kind behind one door."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import count

from rules.articles import ArticleRule
from rules.names import NameRule
from rules.watch import Hit, Passage, Rule, Watch, WatchKind
from rules.words import WordsRule


@dataclass(frozen=True, slots=True)
class _Sought:
    """What the rules look for once, under a number of ours, and the ids of the watches that ask for it."""

    watch: Watch
    asking: list[str] = field(default_factory=list)


class Index:
    """All watches of all chats. Cost grows with the text, not with the watches; what many ask for is sought once."""

    def __init__(self, watches: Iterable[Watch] = ()) -> None:
        self._rules: dict[WatchKind, Rule] = {
            WatchKind.NAME: NameRule(),
            WatchKind.ARTICLE: ArticleRule(),
            WatchKind.WORDS: WordsRule(),
        }
        self._numbers = count()
        self._sought: dict[tuple[WatchKind, str, tuple[str, ...]], _Sought] = {}
        self._by_number: dict[str, _Sought] = {}
        self._by_watch: dict[str, _Sought] = {}
        for watch in watches:
            self.add(watch)

    def add(self, watch: Watch, also: Iterable[str] = ()) -> None:
        """Take a watch in, and others that ask the same by their ids alone; each in place of one with its id.

        Raises `QueryError` when the query cannot be understood.
        """
        ids = (watch.id, *also)
        sought = self._sought.get(_question(watch)) or self._seek(watch)
        sought.asking.extend(ids)
        for known in self._by_watch.keys() & ids:
            self.discard(known)
        self._by_watch.update(dict.fromkeys(ids, sought))

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        sought = self._by_watch.pop(watch_id, None)
        if sought is not None:
            sought.asking.remove(watch_id)
            if not sought.asking:
                self._give_up(sought.watch)

    def find(self, passage: Passage) -> list[Hit]:
        """Every hit of every watch, in the order of the text."""
        hits = [
            replace(hit, watch=watch)
            for rule in self._rules.values()
            for hit in rule.find(passage)
            for watch in self._by_number[hit.watch].asking
        ]
        return sorted(hits, key=lambda hit: (hit.paragraph, hit.start, hit.end, hit.watch))

    def _seek(self, watch: Watch) -> _Sought:
        sought = _Sought(replace(watch, id=str(next(self._numbers))))
        self._rules[watch.kind].add(sought.watch)
        self._sought[_question(watch)] = self._by_number[sought.watch.id] = sought
        return sought

    def _give_up(self, watch: Watch) -> None:
        self._rules[watch.kind].discard(watch.id)
        del self._sought[_question(watch)], self._by_number[watch.id]


def _question(watch: Watch) -> tuple[WatchKind, str, tuple[str, ...]]:
    return watch.kind, watch.query, watch.aliases
