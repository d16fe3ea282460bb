"""What is kept for a while for the press of a button: watches just taken off, words and lists that await a yes."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

import cattrs

from storage.database import Database
from storage.moments import to_micros
from storage.people import ChatWatch

KEPT = timedelta(minutes=10)


class Slips:
    """Notes by number, each of one chat; what is too old is gone, and erased with the next one or once a day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, chat_id: int, body: object, now: datetime, lifetime: timedelta = KEPT) -> int:
        """Keep what JSON can hold; its number."""
        self.prune(now)
        row = (chat_id, json.dumps(body, ensure_ascii=False), to_micros(now + lifetime))
        return int(self._database.one("INSERT INTO slip (chat, body, until) VALUES (?, ?, ?) RETURNING id", row)[0])

    def take(self, chat_id: int, number: int, now: datetime) -> object | None:
        """What was kept, once; `None` when it is too old, taken already, or of another chat."""
        row = self._database.row("DELETE FROM slip WHERE id = ? AND chat = ? RETURNING body, until", (number, chat_id))
        return json.loads(row["body"]) if row and row["until"] >= to_micros(now) else None

    def look(self, chat_id: int, number: int, now: datetime) -> object | None:
        """What was kept, without taking it; `None` as for `take`."""
        row = self._database.row("SELECT body, until FROM slip WHERE id = ? AND chat = ?", (number, chat_id))
        return json.loads(row["body"]) if row and row["until"] >= to_micros(now) else None

    def prune(self, now: datetime) -> None:
        """Erase what is too old."""
        self._database.execute("DELETE FROM slip WHERE until < ?", (to_micros(now),))


def to_body(watches: Sequence[ChatWatch]) -> object:
    """Watches as a slip keeps them."""
    return _CONVERTER.unstructure(watches)


def from_body(body: object) -> list[ChatWatch]:
    """Watches that a slip kept."""
    return _CONVERTER.structure(body, list[ChatWatch])


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    return converter


_CONVERTER = _converter()
