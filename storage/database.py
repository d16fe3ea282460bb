"""One SQLite file, opened so that a commit survives a power cut and nobody but its owner can read it."""

import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlite_utils

from storage.schema import migrations

Parameters = Sequence[Any] | Mapping[str, Any]
BUSY_SECONDS = 10.0
_ROWS_TOGETHER = 1000


class Database:
    """A connection to the file, usable from several threads; open another for each process.

    Each statement outside `atomic()` is a transaction of its own. Rows are fetched whole, under a
    lock: a caller that reads much reads in batches. Raises `sqlite3.OperationalError` when another
    process keeps the file locked for more than ten seconds.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._lock = threading.RLock()
        _create_for_owner(self.path)
        connection = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        self._sqlite = sqlite_utils.Database(connection, execute_plugins=False)
        try:
            self._prepare()
        except BaseException:
            connection.close()
            raise

    def _prepare(self) -> None:
        _enable_wal(self._sqlite)
        self._sqlite.execute("PRAGMA synchronous = FULL")
        self._sqlite.execute("PRAGMA foreign_keys = ON")
        self._sqlite.execute("PRAGMA secure_delete = ON")  # what /forget erases is overwritten, not only unlinked
        if migrations.pending(self._sqlite):
            with self.atomic():
                migrations.apply(self._sqlite)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All or nothing: on an exception, and after a crash, nothing inside has happened.

        Blocks nest; an inner one that fails undoes only itself. Never await inside: other tasks of the
        same thread would join the transaction.
        """
        with self._lock:
            if self._sqlite.conn.in_transaction:
                with self._sqlite.atomic():
                    yield
                return
            # IMMEDIATE: a transaction that reads first and then writes would otherwise fail at once,
            # without waiting, when another connection has committed in between (SQLITE_BUSY_SNAPSHOT).
            self._sqlite.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._sqlite.commit()
            except BaseException:
                self._sqlite.rollback()
                raise

    @contextmanager
    def committing(self) -> Iterator[None]:
        """As `atomic`, for what must be on disk when the block ends: raises `RuntimeError` inside another block."""
        with self._lock:
            if self._sqlite.conn.in_transaction:
                raise RuntimeError("this must be committed at once, not with a larger transaction")
            with self.atomic():
                yield

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with self._lock:
            return self._sqlite.conn.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row of a query, or of an UPDATE … RETURNING; `None` when there is none."""
        rows = self.rows(sql, parameters)
        return rows[0] if rows else None

    def one(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row:
        """The row of a query that always has one, such as an INSERT … RETURNING or a count."""
        return self.rows(sql, parameters)[0]

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement; the number of rows it inserted, updated or deleted."""
        with self._lock:
            return self._sqlite.conn.execute(sql, parameters).rowcount

    def execute_many(self, sql: str, rows: Iterable[Parameters]) -> int:
        """Run one statement for each row, in one transaction; the number of rows affected in all."""
        with self.atomic():
            return max(self._sqlite.conn.executemany(sql, rows).rowcount, 0)

    def add_rows(self, insert: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run `insert`, which ends in VALUES, for rows of equal width, with few statements and in one transaction.

        FTS5 writes what it has gathered to its tables when a statement of a transaction begins (its xSavepoint): the
        search index of a page costs a third when the paragraphs come together.
        """
        with self.atomic():
            for start in range(0, len(rows), _ROWS_TOGETHER):
                together = rows[start : start + _ROWS_TOGETHER]
                marks = f"({', '.join('?' * len(together[0]))})"
                values = ", ".join([marks] * len(together))
                self.execute(f"{insert} {values}", [value for row in together for value in row])

    def tables(self) -> list[str]:
        """The names of all tables, those of the search index and of SQLite's own among them."""
        return self._sqlite.table_names()

    def check(self) -> list[str]:
        """What is wrong with the file by SQLite's own `quick_check` and its foreign keys; empty: nothing."""
        faults = [str(row[0]) for row in self.rows("PRAGMA quick_check") if row[0] != "ok"]
        return faults + [f"a row of {row[0]} refers to nothing" for row in self.rows("PRAGMA foreign_key_check")]

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file and empty it, unless a transaction is open."""
        with self._lock:
            if not self._sqlite.conn.in_transaction:
                self._sqlite.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def backup(self, path: Path) -> None:
        """Copy the file as of now to `path`, whole or not at all, readable by the owner only.

        Others read and write meanwhile. An older copy at `path` is replaced.
        """
        part = path.with_name(path.name + ".part")
        part.unlink(missing_ok=True)
        _create_for_owner(part)
        with (
            closing(sqlite3.connect(self.path, timeout=BUSY_SECONDS)) as source,
            closing(sqlite3.connect(part)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        part.replace(path)

    def close(self) -> None:
        """Empty the write-ahead log and close the connection. The database cannot be used afterwards."""
        with self._lock:
            self.checkpoint()
            self._sqlite.close()


def _create_for_owner(path: Path) -> None:
    """SQLite gives its log files the mode of the database, so that one needs care only.

    A file that exists is not opened here: closing it would drop the locks that another connection
    of this process holds on it (a rule of POSIX).
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            _close_to_others(file)


def _close_to_others(file: Path) -> None:
    try:
        if file.stat().st_mode & 0o077:
            file.chmod(0o600)
    except FileNotFoundError:
        return  # the log is gone: the last connection of another process has just been closed


def _enable_wal(db: sqlite_utils.Database) -> None:
    """SQLite does not wait for a lock when the mode of the journal is changed, so we do."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            db.enable_wal()
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return
