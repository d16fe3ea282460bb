"""What a new watch would have met: the last texts of the archive, and how often to expect it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.comparison import passage
from rules.index import Index
from rules.traces import traces
from rules.watch import Strength, Watch
from scrapers.document import Document
from storage.store import Store

SHOWN = 5
_LOOKED_AT = 40  # documents read for one watch
_SPAN = timedelta(days=365)
_MONTH = timedelta(days=365) / 12


@dataclass(frozen=True, slots=True)
class Retrospect:
    """The last texts, the newest first, that have the watch for certain, and how many there are a month."""

    last: tuple[Document, ...]
    monthly: float


def look_back(store: Store, watch: Watch, now: datetime) -> Retrospect:
    """Search the archive for one watch: by its search index, then by the rules. Raises `QueryError`.

    Takes some tenths of a second in a large archive: not for the event loop.
    """
    index = Index([watch])
    found: dict[str, Document] = {}
    candidates = store.archive.candidates(traces(watch), _LOOKED_AT)
    for candidate in candidates:
        document = store.documents.version(candidate.version).document
        if document.key not in found and any(hit.strength is Strength.FULL for hit in index.find(passage(document))):
            found[document.key] = document
    since = (now - _SPAN).date()
    if len(candidates) == _LOOKED_AT and (oldest := candidates[-1].published):
        since = max(since, oldest)
    recent = sum(document.published is not None and document.published >= since for document in found.values())
    months = max((now.date() - since) / _MONTH, 1.0)
    return Retrospect(tuple(found.values())[:SHOWN], recent / months)
