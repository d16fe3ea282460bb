"""Looking back: texts of the archive that may hold what is watched."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from storage.database import Database


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that has one of the words; `version` is its current one."""

    key: str
    version: int
    published: date | None


class Archive:
    """The current words of all documents, by the search index."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def candidates(self, traces: Collection[str], limit: int) -> list[Candidate]:
        """Documents that have one of the traces (`rules.traces`), the newest first."""
        expression = " OR ".join(map(_fts, traces))
        rows = self._database.rows(_CANDIDATES, (expression, limit)) if expression else []
        return [
            Candidate(row["key"], row["current"], date.fromisoformat(row["published"]) if row["published"] else None)
            for row in rows
        ]


_CANDIDATES = """
SELECT key, current, published FROM document
WHERE current IS NOT NULL AND id IN (
    SELECT paragraph.document FROM paragraph_fts JOIN paragraph ON paragraph.id = paragraph_fts.rowid
    WHERE paragraph_fts MATCH ? AND paragraph.current)
ORDER BY published DESC, id DESC LIMIT ?"""


def _fts(trace: str) -> str:
    """An FTS5 string, perhaps a prefix; a NUL would end the whole expression."""
    words = trace.rstrip("*").replace('"', " ").replace("\0", " ")
    return f'"{words}" *' if trace.endswith("*") else f'"{words}"'
