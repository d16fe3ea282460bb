"""The daily digest: what was found since the last one, and proof that silence was silence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.markup import BLANK, Block, Frame, Run, Style, line, messages
from rules.watch import Strength
from scrapers.document import Paragraph
from scrapers.errors import Outcome
from storage.hits import HitKind, StoredHit, VersionSummary
from storage.people import Chat, ChatWatch
from storage.runs import Run as Pass
from storage.store import Store

Row = tuple[StoredHit, ChatWatch, VersionSummary]

QUOTED = 120  # characters shown on either side of a hit

_VERB = {
    HitKind.NEW: "named",
    HitKind.ADDED: "newly named",
    HitKind.CHANGED: "paragraph changed",
    HitKind.DROPPED: "no longer named",
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was checked in a span of time."""

    sources: int
    passes: int
    new: int
    changed: int
    gaps: Mapping[str, Outcome]  # source → how its last pass fell short

    @classmethod
    def of(cls, passes: Sequence[Pass]) -> "Coverage":
        """The coverage that a sequence of passes, in the order of time, adds up to."""
        last = {run.source: run.outcome for run in passes if run.outcome is not Outcome.SKIPPED}
        return cls(
            sources=len(last),
            passes=len(passes),
            new=sum(run.new for run in passes),
            changed=sum(run.changed for run in passes),
            gaps={source: outcome for source, outcome in last.items() if outcome.fell_short},
        )

    def __str__(self) -> str:
        if not self.passes:
            return "no source was checked in this time"
        gaps = ", ".join(f"{source} {outcome}" for source, outcome in self.gaps.items())
        return (
            f"checked {_count(self.sources, 'source')}, {_count(self.passes, 'time')}, {_count(self.new, 'new text')}, "
            f"{self.changed} changed, {'gaps: ' + gaps if gaps else 'no gaps'}"
        )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def due(chat: Chat, now: datetime) -> bool:
    """Whether the chat's digest hour has come since its last digest, by the chat's own clock."""
    if chat.digest_hour is None:
        return False
    local = now.astimezone(ZoneInfo(chat.timezone))
    today = datetime.combine(local.date(), time(chat.digest_hour), tzinfo=local.tzinfo)
    latest = today if today <= local else today - timedelta(days=1)
    return (chat.last_digest_at or chat.created_at) < latest


def digest(store: Store, chat: Chat, since: datetime) -> list[str]:
    """The digest of a chat as Telegram messages; one line when nothing was found."""
    rows = store.hits.since(chat.id, since)
    coverage = Coverage.of(store.runs.since(since))
    if not rows:
        return messages([line(Run("🗞 Digest: ", Style.BOLD), f"nothing to report — {coverage}.")])
    return messages(_blocks(store, rows, coverage))


def _blocks(store: Store, rows: Sequence[Row], coverage: Coverage) -> Iterator[Block]:
    yield line(Run("🗞 Digest", Style.BOLD))
    pushed = {(version.id, watch.id) for hit, watch, version in rows if hit.pushed}
    quiet = [row for row in rows if not row[0].pushed]
    for _, group in groupby(sorted(quiet, key=_by_document), key=_by_document):
        yield BLANK
        yield from _document(store, list(group))
    if pushed:
        yield BLANK
        yield line(f"Sent to you as alerts already: {len(pushed)}.")
    yield BLANK
    told = str(coverage)
    yield line(Run(f"{told[0].upper()}{told[1:]}.", Style.ITALIC))


def _by_document(row: Row) -> tuple[str, str, int]:
    version = row[2]
    return version.procedure, version.key, version.id


def _document(store: Store, rows: Sequence[Row]) -> Iterator[Block]:
    """One text, and one line for each watch and paragraph: its first hit there."""
    version = rows[0][2]
    yield line(Run(version.title, href=version.url))
    paragraphs = store.documents.version(version.id).document.paragraphs
    first = {(watch.id, hit.kind, hit.paragraph): (hit, watch) for hit, watch, _ in reversed(rows)}
    for hit, watch in reversed(first.values()):
        paragraph = paragraphs[hit.paragraph] if hit.kind is not HitKind.DROPPED else Paragraph(hit.surface)
        sure = "" if hit.strength is Strength.FULL else ", perhaps a namesake"
        where = f" · {paragraph.label}" if paragraph.label else ""
        yield line("• ", Run(watch.watch.query, Style.BOLD), f": {_VERB[hit.kind]}{sure}{where}")
        yield Block((Run(_around(paragraph.text, hit)),), Frame.QUOTE)


def _around(text: str, hit: StoredHit) -> str:
    """The words beside a hit, in a line or two."""
    start, end = max(hit.start - QUOTED, 0), hit.end + QUOTED
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
