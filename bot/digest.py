"""Digests: what a chat was not told at once, and proof that silence was silence."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.markup import BLANK, Block, Frame, Run, Style, line, messages
from bot.voice import Voice
from rules.watch import Strength
from scrapers.document import Paragraph
from scrapers.errors import Outcome
from storage.hits import HitKind, StoredHit, VersionSummary
from storage.people import Chat, ChatWatch
from storage.runs import Run as Pass
from storage.settings import Mode, Possible, Settings
from storage.store import Store

Row = tuple[StoredHit, ChatWatch, VersionSummary]

QUOTED = 120  # characters shown on either side of a hit
PASSAGES = 40  # shown in one digest; the rest is counted
USUAL_HOUR = 8  # of a weekly digest where there is no daily one


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was checked in a span of time."""

    sources: int
    passes: int
    new: int
    changed: int
    gaps: tuple[tuple[str, Outcome], ...]  # sources, and how their last pass fell short

    @classmethod
    def of(cls, passes: Sequence[Pass]) -> "Coverage":
        """The coverage that a sequence of passes, in the order of time, adds up to."""
        last = {run.source: run.outcome for run in passes if run.outcome is not Outcome.SKIPPED}
        return cls(
            sources=len(last),
            passes=len(passes),
            new=sum(run.new for run in passes),
            changed=sum(run.changed for run in passes),
            gaps=tuple((source, outcome) for source, outcome in last.items() if outcome.fell_short),
        )

    def told(self, voice: Voice) -> str:
        """The coverage in a sentence or two."""
        if not self.passes:
            return voice.text("digest-unchecked")
        counts = {"sources": self.sources, "passes": self.passes, "new": self.new, "changed": self.changed}
        gaps = ", ".join(f"{source} ({voice.text(f'outcome-{outcome}')})" for source, outcome in self.gaps)
        return " ".join(
            (
                voice.text("digest-coverage", **counts),
                voice.text("digest-gaps", gaps=gaps) if gaps else voice.text("digest-no-gaps"),
            )
        )


def due(chat: Chat, now: datetime) -> bool:
    """Whether the chat's daily digest has come due since its last one, by the chat's own clock."""
    if chat.digest_hour is None:
        return False
    return (chat.last_digest_at or chat.created_at) < _latest(chat, now)


def weekly_due(chat: Chat, now: datetime) -> bool:
    """Whether the chat's weekly digest has come due since its last one."""
    weekday = chat.settings.weekly
    if weekday is None:
        return False
    return (chat.last_weekly_at or chat.created_at) < _latest(chat, now, lambda local: local.weekday() == weekday)


def _latest(chat: Chat, now: datetime, fits: Callable[[datetime], bool] = lambda _: True) -> datetime:
    """The last time, on a day that fits, at which the chat's clock showed the time of its digest."""
    local = now.astimezone(ZoneInfo(chat.timezone))
    hour = USUAL_HOUR if chat.digest_hour is None else chat.digest_hour
    today = datetime.combine(local.date(), time(hour, chat.settings.digest_minute), tzinfo=local.tzinfo)
    days = (today - timedelta(days=ago) for ago in range(8))
    return next(day for day in days if day <= local and fits(day))


@dataclass(frozen=True, slots=True)
class Digest:
    """What a digest has to tell: `rows` in words, `alerts` (pushed already; a watch once a text) as a number."""

    rows: tuple[Row, ...]
    alerts: int
    coverage: Coverage
    weekly: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found at all."""
        return not self.rows and not self.alerts

    def told(self, store: Store, voice: Voice) -> list[str]:
        """The digest as Telegram messages; one line when nothing was found."""
        which = "-weekly" if self.weekly else ""
        coverage = self.coverage.told(voice)
        if self.is_empty:
            return messages([voice.line(f"digest-nothing{which}", coverage=coverage)])
        return messages(
            (
                voice.line(f"digest-title{which}"),
                *_groups(store, self.rows[:PASSAGES], voice),
                *self._counted(voice),
                BLANK,
                line(Run(coverage, Style.ITALIC)),
            )
        )

    def _counted(self, voice: Voice) -> Iterator[Block]:
        if (more := len(self.rows) - PASSAGES) > 0:
            yield from (BLANK, *voice.lines("digest-more", count=more))
        if self.alerts:
            yield from (BLANK, *voice.lines("digest-pushed", count=self.alerts))


def digest(store: Store, chat: Chat, since: datetime) -> Digest:
    """Everything that was not told at once since a moment."""
    return _digest(store.hits.since(chat.id, since), chat, store.runs.since(since), lambda _: True)


def daily(store: Store, chat: Chat) -> Digest:
    """What the daily digest tells: all since the last one, but what waits for the weekly one."""
    since = chat.last_digest_at or chat.created_at
    found, passes = store.hits.since(chat.id, since), store.runs.since(since)
    return _digest(found, chat, passes, lambda row: not _is_weekly(row[1], chat.settings))


def weekly(store: Store, chat: Chat) -> Digest:
    """What the weekly digest tells: the watches that wait for it; all of them where there is no daily one."""
    day, week = chat.last_digest_at or chat.created_at, chat.last_weekly_at or chat.created_at
    alone = chat.digest_hour is None

    def waits(row: Row) -> bool:
        return row[0].at > week if _is_weekly(row[1], chat.settings) else alone and row[0].at > day

    found = store.hits.since(chat.id, min(day, week) if alone else week)
    return _digest(found, chat, store.runs.since(week), waits, weekly=True)


def provide(store: Store, chat: Chat, mode: Mode) -> None:
    """See to it that the digest which a mode waits for comes: at the usual hour, on Mondays."""
    if mode is Mode.DAILY and chat.digest_hour is None:
        store.chats.set_digest(chat.id, USUAL_HOUR)
    if mode is Mode.WEEKLY and chat.settings.weekly is None:
        set_weekly(store, chat, 0)


def set_weekly(store: Store, chat: Chat, weekday: int | None) -> None:
    """Let the weekly digest come on a weekday (0: Monday), or not at all."""
    with store.atomic():
        if chat.settings.weekly is None:  # the daily digest told everything until its last one
            store.chats.mark_weekly(chat.id, chat.last_digest_at or chat.created_at)
        store.chats.configure(chat.id, replace(chat.settings, weekly=weekday))


def _digest(
    found: Iterable[Row], chat: Chat, passes: Sequence[Pass], waits: Callable[[Row], bool], *, weekly: bool = False
) -> Digest:
    rows = list(found)
    pushed = {(version.id, watch.id) for hit, watch, version in rows if hit.pushed}
    quiet = (row for row in rows if not row[0].pushed and waits(row) and not _is_hidden(row, chat.settings))
    first = {_passage(row): row for row in sorted(quiet, key=_place, reverse=True)}  # the first hit in a paragraph
    return Digest(tuple(sorted(first.values(), key=_place)), len(pushed), Coverage.of(passes), weekly)


def _is_weekly(watch: ChatWatch, settings: Settings) -> bool:
    """Whether a watch waits for the weekly digest. Where there is none, the daily one tells it."""
    return (watch.mode or settings.mode) is Mode.WEEKLY and settings.weekly is not None


def _is_hidden(row: Row, settings: Settings) -> bool:
    hit, watch, _ = row
    return hit.strength is Strength.POSSIBLE and (watch.possible or settings.possible) is Possible.HIDE


def _group(row: Row) -> str:
    """The procedure; a text outside any is a group of its own."""
    return row[2].procedure or row[2].key


def _place(row: Row) -> tuple[str, int, int, int, int]:
    """Where a row stands in a digest: by procedure, then by watch, then as the texts have it."""
    hit, watch, version = row
    return _group(row), watch.number, version.id, hit.paragraph, hit.id


def _passage(row: Row) -> tuple[int, int, HitKind, int]:
    hit, watch, version = row
    return watch.id, version.id, hit.kind, hit.paragraph


def _groups(store: Store, rows: Sequence[Row], voice: Voice) -> Iterator[Block]:
    paragraphs = {version.id: store.documents.version(version.id).document.paragraphs for _, _, version in rows}
    for _, group in groupby(rows, key=_group):
        together = list(group)
        texts = {version.id: version for _, _, version in together}
        newest = texts[max(texts)]
        title = Run(newest.title, href=newest.url if len(texts) == 1 else "")
        yield BLANK
        yield line(title, f" · {newest.procedure}" if newest.procedure else "")
        for _, mine in groupby(together, key=lambda row: row[1].id):
            yield from _watch(list(mine), paragraphs, voice, named=len(texts) > 1)


def _watch(
    rows: Sequence[Row], paragraphs: dict[int, tuple[Paragraph, ...]], voice: Voice, *, named: bool
) -> Iterator[Block]:
    """What one watch met in one procedure; `named`: in which of several texts."""
    yield line(Run(rows[0][1].watch.query, Style.BOLD))
    for hit, _, version in rows:
        dropped = hit.kind is HitKind.DROPPED  # from the text before: this one has no such paragraph
        paragraph = Paragraph(hit.surface) if dropped else paragraphs[version.id][hit.paragraph]
        sure = "" if hit.strength is Strength.FULL else f", {voice.text('digest-namesake')}"
        place = f" · {paragraph.label}" if paragraph.label else ""
        text = Run(version.reference or version.title, href=version.url)
        yield line("• ", voice.text(f"digest-hit-{hit.kind}"), sure, place, *((" · ", text) if named else ()))
        if not dropped:
            yield Block((Run(_around(paragraph.text, hit)),), Frame.QUOTE)


def _around(text: str, hit: StoredHit) -> str:
    """The words beside a hit, in a line or two."""
    start, end = max(hit.start - QUOTED, 0), hit.end + QUOTED
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
