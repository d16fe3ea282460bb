"""Many watches, one pass: the rules of every kind behind one door."""

from collections.abc import Iterable

from rules.articles import ArticleRule
from rules.names import NameRule
from rules.watch import Hit, Passage, Rule, Watch, WatchKind
from rules.words import WordsRule


class Index:
    """All watches of all chats. Cost grows with the text, not with the watches."""

    def __init__(self, watches: Iterable[Watch] = ()) -> None:
        self._rules: dict[WatchKind, Rule] = {
            WatchKind.NAME: NameRule(),
            WatchKind.ARTICLE: ArticleRule(),
            WatchKind.WORDS: WordsRule(),
        }
        for watch in watches:
            self.add(watch)

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query cannot be understood."""
        self._rules[watch.kind].add(watch)

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        for rule in self._rules.values():
            rule.discard(watch_id)

    def find(self, passage: Passage) -> list[Hit]:
        """Every hit of every watch, in the order of the text."""
        hits = [hit for rule in self._rules.values() for hit in rule.find(passage)]
        return sorted(hits, key=lambda hit: (hit.paragraph, hit.start, hit.end, hit.watch))
