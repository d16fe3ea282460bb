"""Adding to a watch list: every entry, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

from bot.conversation import Request
from rules.names import written_names
from rules.query import understand
from rules.roll import Entry
from rules.text import fold
from rules.watch import QueryError, WatchKind
from storage.people import ChatWatch

_ALIKE = 0.86  # of the letters of two names: one may be the other's slip of the pen


class Verdict(Enum):
    """What became of an entry."""

    ADDED = auto()
    KNOWN = auto()  # it is watched already
    WIDENED = auto()  # a watched name has further names now
    FULL = auto()  # the chat's list is full
    REFUSED = auto()  # it was not understood


@dataclass(frozen=True, slots=True)
class Addition:
    """An entry and what became of it; `watch` is there where something is watched now, `error` where it is not."""

    entry: Entry
    verdict: Verdict
    watch: ChatWatch | None = None
    error: QueryError | None = None


def add(request: Request, entry: Entry) -> Addition:
    """Watch one thing."""
    try:
        kind, query = understand(entry.query)
    except QueryError as error:
        return Addition(entry, Verdict.REFUSED, error=error)
    present = request.watches()
    if same := _same_person(present, kind, query):
        return _widen(request, entry, same, query)
    if any(watch.watch.kind is kind and watch.watch.query == query for watch in present):
        return Addition(entry, Verdict.KNOWN, request.store.watches.add(request.chat.id, kind, query, (), request.now))
    if len(present) >= request.desk.max_watches:
        return Addition(entry, Verdict.FULL)
    watch = request.store.watches.add(request.chat.id, kind, query, (), request.now)
    try:
        _look_for(request, watch)
    except QueryError as error:
        request.store.watches.remove(request.chat.id, watch.number)
        return Addition(entry, Verdict.REFUSED, error=error)
    return Addition(entry, Verdict.ADDED, watch)


def _look_for(request: Request, watch: ChatWatch) -> None:
    """Take a watch into the index; only to see that it can be understood when the chat is paused."""
    request.desk.index.add(watch.watch)
    if not request.chat.active:
        request.desk.index.discard(watch.watch.id)


def _same_person(watches: Sequence[ChatWatch], kind: WatchKind, query: str) -> ChatWatch | None:
    """The watch of the same first name; a query with aliases adds to it."""
    if kind is not WatchKind.NAME:
        return None
    name = fold(written_names(query)[0]).text
    people = (watch for watch in watches if watch.watch.kind is WatchKind.NAME)
    return next((watch for watch in people if fold(written_names(watch.watch.query)[0]).text == name), None)


def _widen(request: Request, entry: Entry, watch: ChatWatch, query: str) -> Addition:
    names = {fold(name).text: name for name in (*written_names(query), *written_names(watch.watch.query))}
    if len(names) == len(written_names(watch.watch.query)):
        return Addition(entry, Verdict.KNOWN, watch)
    first, *others = names.values()
    widened = request.store.watches.respell(request.chat.id, watch.id, f"{first} = {', '.join(others)}")
    if widened is None:
        return Addition(entry, Verdict.KNOWN, watch)
    _look_for(request, widened)
    return Addition(entry, Verdict.WIDENED, widened)


def slip_of_the_pen(watches: Sequence[ChatWatch], new: ChatWatch) -> ChatWatch | None:
    """An older watch that a new name may be the correction of: nearly the same letters."""
    if new.watch.kind is not WatchKind.NAME:
        return None
    matcher = SequenceMatcher(b=fold(written_names(new.watch.query)[0]).text)
    for watch in watches:
        if watch.id != new.id and watch.watch.kind is WatchKind.NAME:
            matcher.set_seq1(fold(written_names(watch.watch.query)[0]).text)
            if matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE:
                return watch
    return None
