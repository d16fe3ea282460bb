"""What is kept for a few minutes for the press of a button: watches just taken off, words that await a yes."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

import cattrs

from storage.database import Database
from storage.moments import to_micros
from storage.people import ChatWatch

KEPT = timedelta(minutes=10)


class Slips:
    """Notes by number, each of one chat; after ten minutes they are gone, and erased with the next one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, chat_id: int, body: object, now: datetime) -> int:
        """Keep what JSON can hold; its number."""
        self._database.execute("DELETE FROM slip WHERE at < ?", (to_micros(now - KEPT),))
        row = (chat_id, json.dumps(body, ensure_ascii=False), to_micros(now))
        return int(self._database.one("INSERT INTO slip (chat, body, at) VALUES (?, ?, ?) RETURNING id", row)[0])

    def take(self, chat_id: int, number: int, now: datetime) -> object | None:
        """What was kept, once; `None` when it is too old, taken already, or of another chat."""
        row = self._database.row("DELETE FROM slip WHERE id = ? AND chat = ? RETURNING body, at", (number, chat_id))
        return json.loads(row["body"]) if row and row["at"] >= to_micros(now - KEPT) else None


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
