"""How every poll of every source ended: what tells silence from breakage."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from scrapers.errors import Outcome
from storage.database import Database
from storage.moments import from_micros, to_micros


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One poll of one source. `found` counts references, `new` and `changed` count documents."""

    source: str
    started_at: datetime
    ended_at: datetime
    outcome: Outcome
    found: int = 0
    new: int = 0
    changed: int = 0
    requests: int = 0
    not_modified: int = 0  # requests answered with 304
    bytes: int = 0  # of bodies received
    reason: str = ""  # why it fell short, in plain words


class Runs:
    """The history of polls, and since when each source is known."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, run: Run) -> None:
        """Note how a poll ended."""
        self._database.execute(_ADD, _columns(run))

    def last(self, source: str) -> Run | None:
        """The poll of a source that was noted last."""
        row = self._database.row("SELECT * FROM run WHERE source = ? ORDER BY id DESC LIMIT 1", (source,))
        return None if row is None else _run(row)

    def last_good(self, source: str) -> Run | None:
        """The last poll of a source that did not fall short."""
        good = [outcome.value for outcome in Outcome if not outcome.fell_short]
        row = self._database.row(_LAST_GOOD, (source, json.dumps(good)))
        return None if row is None else _run(row)

    def since(self, moment: datetime) -> list[Run]:
        """The polls that began at a moment or after it, the oldest first."""
        rows = self._database.rows(
            "SELECT * FROM run WHERE started_at >= ? ORDER BY started_at, id", (to_micros(moment),)
        )
        return list(map(_run, rows))

    def last_new_at(self, source: str) -> datetime | None:
        """When a poll of the source last found a new document."""
        row = self._database.one("SELECT max(ended_at) FROM run WHERE source = ? AND new > 0", (source,))
        return None if row[0] is None else from_micros(row[0])

    def baseline_at(self, source: str) -> datetime | None:
        """When the first whole pass of a source ended; `None` while everything it shows may be old."""
        row = self._database.row("SELECT at FROM baseline WHERE source = ?", (source,))
        return None if row is None else from_micros(row["at"])

    def set_baseline(self, source: str, now: datetime) -> None:
        """Note that the first whole pass of a source has ended; a baseline that is set stays."""
        self._database.execute(
            "INSERT INTO baseline (source, at) VALUES (?, ?) ON CONFLICT DO NOTHING", (source, to_micros(now))
        )

    def prune(self, before: datetime) -> int:
        """Delete runs that ended before a moment and found nothing new; the number deleted."""
        return self._database.execute("DELETE FROM run WHERE ended_at < ? AND new = 0", (to_micros(before),))


_LAST_GOOD = """
SELECT * FROM run WHERE source = ? AND outcome IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT 1"""

_ADD = """
INSERT INTO run (source, started_at, ended_at, outcome, found, new, changed, requests, not_modified, bytes, reason)
VALUES (:source, :started_at, :ended_at, :outcome, :found, :new, :changed, :requests, :not_modified, :bytes, :reason)"""


def _columns(run: Run) -> dict[str, str | int]:
    return {
        "source": run.source,
        "started_at": to_micros(run.started_at),
        "ended_at": to_micros(run.ended_at),
        "outcome": run.outcome,
        "found": run.found,
        "new": run.new,
        "changed": run.changed,
        "requests": run.requests,
        "not_modified": run.not_modified,
        "bytes": run.bytes,
        "reason": run.reason,
    }


def _run(row: sqlite3.Row) -> Run:
    return Run(
        source=row["source"],
        started_at=from_micros(row["started_at"]),
        ended_at=from_micros(row["ended_at"]),
        outcome=Outcome(row["outcome"]),
        found=row["found"],
        new=row["new"],
        changed=row["changed"],
        requests=row["requests"],
        not_modified=row["not_modified"],
        bytes=row["bytes"],
        reason=row["reason"],
    )
