"""The frontier and the memory of the fetcher: what is to be fetched, and the server's own validators."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from typing import Any

from scrapers.source import Media, Reference, Role
from storage.database import Database
from storage.moments import DAY, HOUR, from_micros, from_micros_or_none, to_micros, to_micros_or_none

BATCH = 200
_SLIP = 3 * HOUR  # a page that is nowhere for less may be back with the next release of its site


@dataclass(frozen=True, slots=True)
class Recheck:
    """When a page without a steady mark is looked at again.

    After `share` of its age, at least `min_hours` after the last time, until it has been known for
    `days`. A share of 0: in every pass.
    """

    share: float
    min_hours: float
    days: float


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What is known of one address.

    `etag` and `last_modified` are the server's own, byte for byte; `region` is the hex BLAKE2b-128 of
    the bytes that hold the words, or empty. `attempts` counts failures in a row. `baseline` tells
    pages that were there when their source was first looked at. `missing_since` is the first of the
    answers in a row that said "nothing here".
    """

    reference: Reference
    source: str
    etag: str
    last_modified: str
    region: str
    first_seen: datetime
    checked_at: datetime | None
    attempts: int
    not_before: datetime | None
    baseline: bool
    missing_since: datetime | None


@dataclass(frozen=True, slots=True)
class PageCounts:
    """How the pages of one source stand, listings left out."""

    known: int
    unread: int  # never read
    failing: int  # failed when last tried
    gone: int  # left alone, because the server said twice that nothing is there


class Pages:
    """Every address ever named. An address belongs to the source that named it first, while that is set up."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, url: str) -> KnownPage | None:
        """What is known of an address; `None` when no source ever named it."""
        row = self._database.row("SELECT * FROM page WHERE url = ?", (url,))
        return None if row is None else _page(row)

    def of_key(self, key: str) -> list[KnownPage]:
        """The pages of a document, by its institution's number; those that hold its words first."""
        rows = self._database.rows("SELECT * FROM page WHERE key = ? ORDER BY role DESC, id", (key,))
        return list(map(_page, rows))

    def known(self, url: str) -> KnownPage:
        """What is known of an address. Raises `LookupError` for one that no source named."""
        if (page := self.get(url)) is None:
            raise LookupError(f"no source named {url}")
        return page

    def expect(self, source: str, references: Iterable[Reference], *, now: datetime, baseline: bool) -> int:
        """Remember references, and what they tell about pages that are known; the number of new ones.

        An empty key, language or mark and a missing fact say nothing: what was known before stays.
        A new mark makes a page due, even one that was given up as gone. Rows in which nothing changes
        are not written.
        """
        wanted = _by_url(references)
        known = self._known(wanted)
        merged = {url: _merge(known[url].reference, told) for url, told in wanted.items() if url in known}
        fresh = [url for url, page in known.items() if merged[url] != page.reference or not page.source]
        new = [reference for url, reference in wanted.items() if url not in known]
        if not new and not fresh:
            return 0
        with self._database.atomic():
            named = {"source": source, "now": to_micros(now), "baseline": int(baseline)}
            self._database.execute_many(_REFRESH, [_refreshed(known[url], merged[url], source) for url in fresh])
            return self._database.execute_many(_INSERT, [_columns(reference) | named for reference in new])

    def disown(self, sources: Collection[str]) -> int:
        """Free the pages of all sources but these: whoever names one next, it belongs to. The number freed.

        Freed listings are read anew, so that they name their pages again.
        """
        return self._database.execute(_DISOWN, (json.dumps(list(sources)),))

    def due(self, source: str, recheck: Recheck, now: datetime) -> Iterator[KnownPage]:
        """The texts and records to fetch in the pass that began at `now`, each at most once.

        News comes before what is only looked at again. Due is a page never read, one whose wanted mark is
        not the one last read, and one without a steady mark whose recheck has come. Pages to be left alone
        until later, and pages twice gone, are not.
        What is expected while the pages are walked is walked as well, in the same call.
        """
        walked: set[int] = set()
        parameters = {
            "source": source,
            "now": to_micros(now),
            "share": recheck.share,
            "pause": recheck.min_hours * HOUR,
            "age": recheck.days * DAY,
        }
        swept = -1
        while len(walked) > swept:  # again: a page may become due behind us, by a mark in a record read meanwhile
            swept = len(walked)
            for row in chain(self._sweep(parameters | {"news": 1}), self._sweep(parameters | {"news": 0})):
                if row["id"] not in walked:
                    walked.add(row["id"])
                    yield _page(row)

    def read(self, url: str, *, etag: str, last_modified: str, region: str, mark: str, now: datetime) -> None:
        """Note that a page was had and read, or is unchanged; `mark` is the one it was fetched for.

        Raises `LookupError` for an address that no source named.
        """
        self._note(
            """UPDATE page SET etag = ?, last_modified = ?, region = ?, read_mark = ?, checked_at = ?,
               attempts = 0, not_before = NULL, missing = 0, missing_since = NULL WHERE url = ?""",
            (etag, last_modified, region, mark, to_micros(now), url),
        )

    def unchanged(self, references: Iterable[Reference], now: datetime) -> int:
        """Note that pages were had and are as they were, each for the mark it was fetched for; the number noted."""
        moment = to_micros(now)
        rows = [(reference.mark, moment, reference.url) for reference in references]
        return self._database.execute_many(_UNCHANGED, rows)

    def failed(self, url: str, *, now: datetime, not_before: datetime | None, gone: bool) -> bool:
        """Note that a page could not be had or read, and when to try again; it stays due until it is read.

        `gone`: the server says that nothing is there. The first such answer may be a slip of the server; with the
        second in a row, hours later, the page is given up. Whether it was given up now. Raises `LookupError` as `read`
        does.
        """
        before = self.known(url)
        told = to_micros(now)
        first = before.missing_since
        again = gone and (first is None or told - to_micros(first) >= _SLIP)
        self._note(
            """UPDATE page SET attempts = attempts + 1, not_before = ?, missing = missing + ?,
               missing_since = CASE WHEN ? THEN coalesce(missing_since, ?) ELSE missing_since END WHERE url = ?""",
            (to_micros_or_none(not_before), int(again), int(gone), told, url),
        )
        return again and first is not None

    def counts(self, source: str) -> PageCounts:
        """How many pages a source has, and how they stand."""
        row = self._database.one(
            """SELECT count(*), count(*) FILTER (WHERE read_mark IS NULL), count(*) FILTER (WHERE attempts > 0),
               count(*) FILTER (WHERE missing >= 2) FROM page WHERE source = ? AND role <> 'listing'""",
            (source,),
        )
        return PageCounts(*row)

    def _note(self, sql: str, parameters: tuple[Any, ...]) -> None:
        if not self._database.execute(sql, parameters):
            raise LookupError(f"no source named {parameters[-1]}")

    def _known(self, urls: Collection[str]) -> dict[str, KnownPage]:
        rows = self._database.rows(
            "SELECT * FROM page WHERE url IN (SELECT value FROM json_each(?))", (json.dumps(list(urls)),)
        )
        return {row["url"]: _page(row) for row in rows}

    def _sweep(self, parameters: Mapping[str, Any]) -> Iterator[sqlite3.Row]:
        after = 0
        while rows := self._database.rows(_DUE, {**parameters, "after": after, "batch": BATCH}):
            yield from rows
            after = rows[-1]["id"]


_DISOWN = """
UPDATE page SET source = '', etag = iif(role = 'listing', '', etag),
       last_modified = iif(role = 'listing', '', last_modified), region = iif(role = 'listing', '', region)
WHERE source <> '' AND source NOT IN (SELECT value FROM json_each(?))"""

_UNCHANGED = """
UPDATE page SET read_mark = ?, checked_at = ?, attempts = 0, not_before = NULL, missing = 0, missing_since = NULL
WHERE url = ?"""

_INSERT = """
INSERT INTO page (url, source, role, key, language, mark, steady, accepts, facts, first_seen, baseline)
VALUES (:url, :source, :role, :key, :language, :mark, :steady, :accepts, :facts, :now, :baseline)
ON CONFLICT (url) DO NOTHING"""

_REFRESH = """
UPDATE page SET role = :role, key = :key, language = :language, mark = :mark, steady = :steady,
       accepts = :accepts, facts = :facts, source = iif(source = '', :source, source),
       missing = CASE WHEN :remarked THEN 0 ELSE missing END,
       missing_since = CASE WHEN :remarked THEN NULL ELSE missing_since END
WHERE url = :url"""

_DUE = """
SELECT * FROM page
WHERE source = :source AND id > :after AND role <> 'listing' AND missing < 2 AND coalesce(not_before, 0) <= :now
  AND (read_mark IS NULL
       OR mark <> read_mark
       OR (NOT :news AND NOT steady AND :now - first_seen <= :age AND checked_at < :now
           AND (:share = 0 OR :now - checked_at >= max(:pause, :share * (:now - first_seen)))))
ORDER BY id LIMIT :batch"""


def _by_url(references: Iterable[Reference]) -> dict[str, Reference]:
    wanted: dict[str, Reference] = {}
    for reference in references:
        known = wanted.get(reference.url)
        wanted[reference.url] = reference if known is None else _merge(known, reference)
    return wanted


def _merge(known: Reference, told: Reference) -> Reference:
    return replace(
        told,
        key=told.key or known.key,
        language=told.language or known.language,
        mark=told.mark or known.mark,
        facts={**known.facts, **told.facts},
    )


def _columns(reference: Reference) -> dict[str, Any]:
    return {
        "url": reference.url,
        "role": reference.role,
        "key": reference.key,
        "language": reference.language,
        "mark": reference.mark,
        "steady": int(reference.steady),
        "accepts": json.dumps(reference.accepts),
        "facts": json.dumps(dict(reference.facts), ensure_ascii=False, sort_keys=True),
    }


def _refreshed(page: KnownPage, reference: Reference, source: str) -> dict[str, Any]:
    return _columns(reference) | {"remarked": int(reference.mark != page.reference.mark), "source": source}


def _reference(row: sqlite3.Row) -> Reference:
    return Reference(
        url=row["url"],
        role=Role(row["role"]),
        key=row["key"],
        language=row["language"],
        mark=row["mark"],
        steady=bool(row["steady"]),
        accepts=tuple(Media(media) for media in json.loads(row["accepts"])),
        facts=json.loads(row["facts"]),
    )


def _page(row: sqlite3.Row) -> KnownPage:
    return KnownPage(
        reference=_reference(row),
        source=row["source"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        region=row["region"],
        first_seen=from_micros(row["first_seen"]),
        checked_at=from_micros_or_none(row["checked_at"]),
        attempts=row["attempts"],
        not_before=from_micros_or_none(row["not_before"]),
        baseline=bool(row["baseline"]),
        missing_since=from_micros_or_none(row["missing_since"]),
    )
