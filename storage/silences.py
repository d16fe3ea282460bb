"""Watches that were not met for as long as their chats asked to be told."""

import json
from collections.abc import Collection
from datetime import datetime

from storage.database import Database
from storage.moments import DAY, from_micros_or_none, to_micros
from storage.people import ChatWatch, chat_watch


class Silences:
    """A silence begins with the last certain hit, or with the watch; it is told once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def untold(self, now: datetime) -> list[tuple[ChatWatch, datetime | None]]:
        """The watches of active chats whose silence is long enough and was not told, and when they were last met."""
        rows = self._database.rows(_UNTOLD, {"now": to_micros(now), "day": DAY})
        return [
            (chat_watch(row["id"], row["kind"], row["created_at"], row), from_micros_or_none(row["met_at"]))
            for row in rows
        ]

    def told(self, watch_ids: Collection[int], now: datetime) -> None:
        """Note that these silences were told, in one transaction with the messages."""
        self._database.execute(_TOLD, (to_micros(now), json.dumps(list(watch_ids))))


_UNTOLD = """
SELECT * FROM (
    SELECT watch.*, (SELECT max(at) FROM hit
                     WHERE hit.watch = watch.id AND hit.strength = 'full' AND hit.kind <> 'dropped') AS met_at
    FROM watch JOIN chat ON chat.id = watch.chat
    WHERE watch.silence_days IS NOT NULL AND chat.active)
WHERE coalesce(met_at, created_at) <= :now - silence_days * :day
  AND coalesce(silence_told_at, 0) < coalesce(met_at, created_at)
ORDER BY id"""

_TOLD = "UPDATE watch SET silence_told_at = ? WHERE id IN (SELECT value FROM json_each(?))"
