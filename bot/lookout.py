"""The index of all chats' watches, shared by the thread that matches and the loop that answers people."""

from collections.abc import Iterable
from threading import Lock

import structlog

from rules.index import Index
from rules.watch import Hit, Passage, QueryError, Watch

log = structlog.get_logger()


class Lookout:
    """An `Index` that two threads may use at once."""

    def __init__(self, watches: Iterable[tuple[Watch, list[str]]] = ()) -> None:
        self._lock = Lock()
        self._index = Index()
        for watch, others in watches:  # others: ids of those that ask the same
            try:
                self._index.add(watch, others)
            except QueryError:
                # understood by an earlier release: its owner sees it in /list, the operator here
                log.warning("watch_not_understood", watch=watch.id, others=len(others))

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query cannot be understood."""
        with self._lock:
            self._index.add(watch)

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        with self._lock:
            self._index.discard(watch_id)

    def find(self, passage: Passage) -> list[Hit]:
        """Every hit of every watch, in the order of the text."""
        with self._lock:
            return self._index.find(passage)
