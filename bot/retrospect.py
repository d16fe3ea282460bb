"""What a new watch would have met: the last texts of the archive, and how often to expect it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.archive import mentions
from rules.watch import Watch
from storage.documents import Wording
from storage.store import Store

SHOWN = 5
_SPAN = timedelta(days=365)
_MONTH = _SPAN / 12


@dataclass(frozen=True, slots=True)
class Retrospect:
    """The last texts, the newest first, that have the watch for certain, and how many there are a month."""

    last: tuple[Wording, ...]
    monthly: float


def look_back(store: Store, watch: Watch, language: str, now: datetime) -> Retrospect:
    """Search the archive for one watch. Raises `QueryError`. Takes some tenths of a second: not for the event loop."""
    met = mentions(store, watch, language)
    found = [mention.wording for mention in met.documents if mention.sure and not mention.gone]
    dates = [wording.published for wording in found if wording.published]
    since = (now - _SPAN).date()
    if dates and not met.complete:
        since = max(since, min(dates))
    months = max((now.date() - since) / _MONTH, 1.0)
    return Retrospect(tuple(found[:SHOWN]), sum(day >= since for day in dates) / months)
