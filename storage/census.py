"""How much there is of everything, for the operator: numbers alone, nobody's names."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from rules.watch import WatchKind
from storage.database import Database
from storage.moments import from_micros_or_none, to_micros
from storage.outbox import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How much there is. `waiting_since`: when the oldest message that waits was queued; `None`: none waits."""

    chats: int
    paused: int
    watches: Mapping[WatchKind, int]
    documents: int
    hits: int
    messages: Mapping[State, int]
    waiting_since: datetime | None


class Census:
    """Counts everything."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, since: datetime) -> Count:
        """All there is now; hits, and messages that ended, since a moment."""
        row = self._database.one(_COUNT, {"since": to_micros(since)})
        watches = self._database.rows("SELECT kind, count(*) AS number FROM watch GROUP BY kind")
        messages = self._database.rows(_MESSAGES, {"since": to_micros(since)})
        return Count(
            chats=row["chats"],
            paused=row["paused"],
            watches=dict.fromkeys(WatchKind, 0) | {WatchKind(one["kind"]): one["number"] for one in watches},
            documents=row["documents"],
            hits=row["hits"],
            messages=dict.fromkeys(State, 0) | {State(one["state"]): one["number"] for one in messages},
            waiting_since=from_micros_or_none(row["waiting_since"]),
        )

    def given_up(self, since: datetime) -> list[tuple[str, int]]:
        """Why messages were given up since a moment, and how many; the most first."""
        rows = self._database.rows(_GIVEN_UP, (to_micros(since),))
        return [(row["reason"], row["number"]) for row in rows]


_COUNT = """
SELECT (SELECT count(*) FROM chat) AS chats, (SELECT count(*) FROM chat WHERE NOT active) AS paused,
       (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM hit WHERE at > :since) AS hits,
       (SELECT min(message.created_at) FROM message JOIN chat ON chat.id = message.chat
        WHERE message.state = 'pending' AND chat.active) AS waiting_since"""

_MESSAGES = """
SELECT state, count(*) AS number FROM message WHERE ended_at IS NULL OR ended_at > :since GROUP BY state"""

_GIVEN_UP = """
SELECT reason, count(*) AS number FROM message WHERE state = 'dead' AND ended_at > ?
GROUP BY reason ORDER BY number DESC, reason"""
