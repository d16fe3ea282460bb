"""What the operator was told, so that it is told once, and once again on recovery."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Database
from storage.moments import from_micros, to_micros


@dataclass(frozen=True, slots=True)
class Notice:
    """A trouble with a source that has not passed. `topic` is its kind ("blocked", "too few")."""

    source: str
    topic: str
    reason: str
    opened_at: datetime


class Notices:
    """Troubles, open and passed; one is open at most for a source and topic."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, source: str, topic: str, reason: str, now: datetime) -> bool:
        """Note a trouble. True: it is new, tell it; False: it was told, and its first reason is kept."""
        return bool(self._database.execute(_OPEN, (source, topic, reason, to_micros(now))))

    def close(self, source: str, topic: str, now: datetime) -> bool:
        """Note that a trouble has passed. True: it was open, tell the recovery; False: there was none."""
        return bool(self._database.execute(_CLOSE, (to_micros(now), source, topic)))

    def open_ones(self) -> list[Notice]:
        """The troubles that have not passed, the oldest first."""
        rows = self._database.rows("SELECT * FROM notice WHERE closed_at IS NULL ORDER BY opened_at, id")
        return [Notice(row["source"], row["topic"], row["reason"], from_micros(row["opened_at"])) for row in rows]


_OPEN = """
INSERT INTO notice (source, topic, reason, opened_at) VALUES (?, ?, ?, ?)
ON CONFLICT (source, topic) WHERE closed_at IS NULL DO NOTHING"""

_CLOSE = "UPDATE notice SET closed_at = ? WHERE source = ? AND topic = ? AND closed_at IS NULL"
