"""What each watch met: the digest, "/why" and the rule that the same text in another language rings once live on it."""

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rules.watch import Strength
from scrapers.document import DocumentKind
from storage.database import Database
from storage.moments import from_micros, to_micros
from storage.people import ChatWatch, chat_watch


class HitKind(StrEnum):
    """What became of a watch in a version."""

    NEW = "new"  # named in a new text
    ADDED = "added"  # newly named in a changed text
    CHANGED = "changed"  # a paragraph naming it changed
    DROPPED = "dropped"  # no longer named: paragraph and offsets are those of the version before


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredHit:
    """A hit, tied to the watch and the version.

    `start` and `end` are code points of the paragraph with index `paragraph`. `pushed` tells that an alert
    was queued for it. `at` is a moment inside the transaction that stores it. `id` is 0 until then.
    """

    id: int = 0
    watch_id: int
    version_id: int
    kind: HitKind
    paragraph: int
    start: int
    end: int
    surface: str
    strength: Strength
    why: str
    at: datetime
    pushed: bool


@dataclass(frozen=True, slots=True)
class VersionSummary:
    """A version without its words: enough to name it and to link to it."""

    id: int
    number: int
    seen_at: datetime
    key: str
    language: str
    kind: DocumentKind
    institution: str
    url: str
    title: str
    reference: str
    procedure: str
    published: date | None


@dataclass(frozen=True, slots=True)
class Mentions:
    """In how many texts of an institution that a month brought watches were named; each watch counts for itself."""

    month: date  # its first day
    institution: str
    texts: int


class Hits:
    """Every hit of every watch that is still there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_many(self, hits: Iterable[StoredHit]) -> int:
        """Store hits; the number of new ones. Those of watches removed meanwhile are left out."""
        return self._database.execute_many(_ADD, map(_columns, hits))

    def seen(self, key: str, watch_ids: Collection[int]) -> set[int]:
        """Which of the watches have met the document before, in any language and version."""
        rows = self._database.rows(_SEEN, (key, json.dumps(list(watch_ids))))
        return {row["watch"] for row in rows}

    def of_other_languages(self, key: str, language: str, moment: datetime) -> list[StoredHit]:
        """The hits in a document's versions in other languages than one, after a moment."""
        return list(map(_hit, self._database.rows(_OF_OTHER_LANGUAGES, (key, language, to_micros(moment)))))

    def met(self, watch_ids: Collection[int]) -> set[int]:
        """Which of the watches were ever met for certain, in any text."""
        rows = self._database.rows(_MET, (json.dumps(list(watch_ids)),))
        return {row["watch"] for row in rows}

    def since(self, chat_id: int, moment: datetime) -> list[tuple[StoredHit, ChatWatch, VersionSummary]]:
        """The hits of a chat after a moment, the oldest first.

        A digest that reads, queues its messages and marks `now` inside one transaction, with `now` taken
        inside as well, misses no hit and repeats none.
        """
        rows = self._database.rows(
            "SELECT * FROM hit_in_context WHERE chat = ? AND at > ? ORDER BY id", (chat_id, to_micros(moment))
        )
        return list(map(_in_context, rows))

    def by_month(self, chat_id: int, first: date) -> list[Mentions]:
        """How often the chat's watches were named for certain from the month of a date on, the oldest first."""
        rows = self._database.rows(_BY_MONTH, {"chat": chat_id, "first": f"{first:%Y-%m}"})
        return [Mentions(date.fromisoformat(f"{row['month']}-01"), row["institution"], row["texts"]) for row in rows]

    def in_document(self, chat_id: int, key: str) -> list[tuple[StoredHit, ChatWatch, VersionSummary]]:
        """What a chat's watches met in a document, in any language and version; the newest version first."""
        rows = self._database.rows(
            "SELECT * FROM hit_in_context WHERE chat = ? AND key = ? ORDER BY version DESC, id", (chat_id, key)
        )
        return list(map(_in_context, rows))

    def in_version(self, chat_id: int, version_id: int) -> list[tuple[StoredHit, ChatWatch, VersionSummary]]:
        """What a chat's watches met in a version, or lost with it; in the order of the text."""
        rows = self._database.rows(
            'SELECT * FROM hit_in_context WHERE chat = ? AND version = ? ORDER BY paragraph, start, "end", id',
            (chat_id, version_id),
        )
        return list(map(_in_context, rows))

    def last_told(self, chat_id: int) -> int | None:
        """The id of the version that a chat had its last alert about."""
        row = self._database.one("SELECT max(id), version FROM hit_in_context WHERE chat = ? AND pushed", (chat_id,))
        return None if row[0] is None else int(row["version"])

    def mark_irrelevant(self, chat_id: int, version_id: int, now: datetime) -> bool:
        """Note that a chat was told of a version for nothing; whether this is news."""
        return self._database.execute(_IRRELEVANT, (to_micros(now), version_id, chat_id)) > 0

    def irrelevant(self) -> int:
        """How many alerts were called irrelevant by the chats that got them."""
        return int(self._database.one(_COUNT_IRRELEVANT)[0])

    def latest(self, chat_id: int, limit: int) -> list[tuple[StoredHit, ChatWatch, VersionSummary]]:
        """The last hits of a chat, the newest first."""
        rows = self._database.rows(
            "SELECT * FROM hit_in_context WHERE chat = ? ORDER BY id DESC LIMIT ?", (chat_id, limit)
        )
        return list(map(_in_context, rows))


_ADD = """
INSERT INTO hit (watch, version, kind, paragraph, start, "end", surface, strength, why, at, pushed)
SELECT :watch, :version, :kind, :paragraph, :start, :end, :surface, :strength, :why, :at, :pushed
WHERE EXISTS (SELECT 1 FROM watch WHERE id = :watch)
ON CONFLICT (watch, version, kind, paragraph, start, "end") DO NOTHING"""

_IRRELEVANT = """
UPDATE hit SET irrelevant_at = ?
WHERE version = ? AND irrelevant_at IS NULL AND watch IN (SELECT id FROM watch WHERE chat = ?)"""

_COUNT_IRRELEVANT = """
SELECT count(*) FROM (SELECT DISTINCT hit.version, watch.chat FROM hit JOIN watch ON watch.id = hit.watch
                      WHERE hit.irrelevant_at IS NOT NULL)"""

_SEEN = """
SELECT DISTINCT hit.watch
FROM document CROSS JOIN version ON version.document = document.id CROSS JOIN hit ON hit.version = version.id
WHERE document.key = ? AND hit.watch IN (SELECT value FROM json_each(?))"""


_OF_OTHER_LANGUAGES = """
SELECT hit.*
FROM document CROSS JOIN version ON version.document = document.id CROSS JOIN hit ON hit.version = version.id
WHERE document.key = ? AND document.language <> ? AND hit.at > ?"""

_MET = """
SELECT value AS watch FROM json_each(?) WHERE EXISTS (
    SELECT 1 FROM hit WHERE hit.watch = value AND hit.strength = 'full')"""


_BY_MONTH = """
SELECT substr(coalesce(published, date(at / 1000000, 'unixepoch')), 1, 7) AS month, institution,
       count(DISTINCT watch || ' ' || key) AS texts
FROM hit_in_context
WHERE chat = :chat AND strength = 'full' AND kind <> 'dropped' AND month >= :first
GROUP BY month, institution ORDER BY month, institution"""


def _columns(hit: StoredHit) -> dict[str, str | int]:
    return {
        "watch": hit.watch_id,
        "version": hit.version_id,
        "kind": hit.kind,
        "paragraph": hit.paragraph,
        "start": hit.start,
        "end": hit.end,
        "surface": hit.surface,
        "strength": hit.strength,
        "why": hit.why,
        "at": to_micros(hit.at),
        "pushed": int(hit.pushed),
    }


def _in_context(row: sqlite3.Row) -> tuple[StoredHit, ChatWatch, VersionSummary]:
    return _hit(row), _watch(row), _summary(row)


def _hit(row: sqlite3.Row) -> StoredHit:
    return StoredHit(
        id=row["id"],
        watch_id=row["watch"],
        version_id=row["version"],
        kind=HitKind(row["kind"]),
        paragraph=row["paragraph"],
        start=row["start"],
        end=row["end"],
        surface=row["surface"],
        strength=Strength(row["strength"]),
        why=row["why"],
        at=from_micros(row["at"]),
        pushed=bool(row["pushed"]),
    )


def _watch(row: sqlite3.Row) -> ChatWatch:
    return chat_watch(row["watch"], row["watch_kind"], row["watch_created_at"], row)


def _summary(row: sqlite3.Row) -> VersionSummary:
    return VersionSummary(
        id=row["version"],
        number=row["version_number"],
        seen_at=from_micros(row["seen_at"]),
        key=row["key"],
        language=row["language"],
        kind=DocumentKind(row["document_kind"]),
        institution=row["institution"],
        url=row["url"],
        title=row["title"],
        reference=row["reference"],
        procedure=row["procedure"],
        published=date.fromisoformat(row["published"]) if row["published"] else None,
    )
