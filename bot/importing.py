"""Bringing a watch list: what it would add, and adding it."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.additions import Verdict, add
from bot.conversation import Request
from bot.watchlist import Unread, Wish
from rules.names import written_names
from rules.query import understand
from rules.roll import Entry
from rules.text import fold
from rules.watch import QueryError, WatchKind
from storage.people import ChatWatch

_BATCH = 20  # watches between two pauses in which others are answered


@dataclass(slots=True)
class Plan:
    """What a list would bring: to add, watched already, too many for the chat, not understood."""

    wishes: list[Wish] = field(default_factory=list)
    known: int = 0
    beyond: int = 0
    refused: list[tuple[Wish, QueryError]] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


async def plan(request: Request, found: Iterable[Wish | Unread]) -> Plan:
    """Look at each entry; nothing is changed."""
    made, present = Plan(), _Present(request)
    for number, one in enumerate(found):
        if number % _BATCH == 0:
            await asyncio.sleep(0)
        if isinstance(one, Unread):
            made.unread.append(one)
        else:
            _place(made, present, one)
    return made


def _place(made: Plan, present: "_Present", wish: Wish) -> None:
    try:
        kind, query = understand(wish.query)
    except QueryError as error:
        made.refused.append((wish, error))
        return
    if present.has(kind, query):
        made.known += 1
    elif present.take_in(kind, query):
        made.wishes.append(wish)
    else:
        made.beyond += 1


class _Present:
    """What is watched, or would be by now."""

    def __init__(self, request: Request) -> None:
        watches = request.watches()
        self._room = request.desk.max_watches - len(watches)
        self._others = {(watch.watch.kind, watch.watch.query) for watch in watches}
        self._people: dict[str, set[str]] = {}
        for watch in watches:
            if watch.watch.kind is WatchKind.NAME:
                self._name(watch.watch.query)

    def has(self, kind: WatchKind, query: str) -> bool:
        if kind is not WatchKind.NAME:
            return (kind, query) in self._others
        first, names = _names(query)
        return names <= self._people.get(first, set())

    def take_in(self, kind: WatchKind, query: str) -> bool:
        """False when the list is full; further names of somebody watched take no room."""
        widens = kind is WatchKind.NAME and _names(query)[0] in self._people
        if not widens and self._room <= 0:
            return False
        self._room -= not widens
        self._others.add((kind, query))
        if kind is WatchKind.NAME:
            self._name(query)
        return True

    def _name(self, query: str) -> None:
        first, names = _names(query)
        self._people.setdefault(first, set()).update(names)


def _names(query: str) -> tuple[str, set[str]]:
    names = [fold(name).text for name in written_names(query)]
    return names[0], set(names)


async def carry_out(request: Request, wishes: Iterable[Wish]) -> list[ChatWatch]:
    """Add what a plan would add; the new watches. Cut off in between, the same list brings the rest."""
    added: list[ChatWatch] = []
    for number, wish in enumerate(wishes):
        if number % _BATCH == 0:
            await asyncio.sleep(0)
        made = add(request, Entry(wish.query, wish.query))
        if made.verdict is Verdict.ADDED and made.watch:
            _choose(request, made.watch, wish)
            added.append(made.watch)
    return added


def _choose(request: Request, watch: ChatWatch, wish: Wish) -> None:
    watches = request.store.watches
    watches.set_mode(watch.chat_id, watch.id, wish.mode)
    watches.set_possible(watch.chat_id, watch.id, wish.possible)
    watches.expect(watch.chat_id, watch.id, wish.silence_days)
