"""One door to everything that is kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.census import Census
from storage.database import Database
from storage.documents import Documents
from storage.evidence import Evidence
from storage.hits import Hits
from storage.invites import Invites
from storage.notices import Notices
from storage.outbox import Outbox
from storage.pages import Pages
from storage.people import Chats, Watches
from storage.runs import Runs
from storage.silences import Silences
from storage.slips import Slips


class Store:
    """One database and what is kept in it; closes it at the end of a `with` block."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.pages = Pages(database)
        self.documents = Documents(database)
        self.evidence = Evidence(database)
        self.chats = Chats(database)
        self.watches = Watches(database)
        self.slips = Slips(database)
        self.hits = Hits(database)
        self.outbox = Outbox(database)
        self.runs = Runs(database)
        self.notices = Notices(database)
        self.invites = Invites(database)
        self.census = Census(database)
        self.silences = Silences(database)

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Open the file, made and brought up to date where needed. Raises what `Database` raises."""
        return cls(Database(path))

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All or nothing, across everything that is kept; see `Database.atomic`."""
        with self.database.atomic():
            yield

    def backup(self, path: Path) -> None:
        """Copy everything to one file, whole or not at all, readable by the owner only."""
        self.database.backup(path)

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
