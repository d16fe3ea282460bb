"""Which watch rings for a change, and why: from hits to findings, from findings to one alert per chat."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Protocol

from bot import ledger
from bot.comparison import Comparison, Side, is_reset, passage
from bot.pointing import place
from bot.voice import ENGLISH, Voice
from rules.clauses import point_at
from rules.compare import ChangeKind, ParagraphChange
from rules.lineage import Matrix
from rules.redline import Segment
from rules.watch import Hit, Passage, Strength
from scrapers.document import Document, DocumentKind, Flag, Paragraph
from storage.documents import Change, Version
from storage.hits import HitKind
from storage.people import ChatWatch


class Event(StrEnum):
    """What an alert tells of a watch."""

    NEW = "new"  # named in a new text
    ONLY_HERE = "only here"  # named in a new language version, and in none of the others
    ADDED = "added"  # newly named in a changed text
    RESPELLED = "respelled"  # spelled otherwise in a new language version
    MISSING = "missing"  # not found in a new language version; the hits are in another one
    CORRECTED = "corrected"  # named in the text that a corrigendum corrects, where the hits are
    DROPPED = "dropped"  # no longer named; the hits are in the text before
    CHANGED = "changed"  # a paragraph naming it changed

    @property
    def stored_as(self) -> HitKind | None:
        """The kind of hit that is kept of it; `None` where the text itself has no hit."""
        return _STORED.get(self)


_ORDER = tuple(Event)
_STORED = {
    Event.NEW: HitKind.NEW,
    Event.ONLY_HERE: HitKind.NEW,
    Event.RESPELLED: HitKind.NEW,
    Event.ADDED: HitKind.ADDED,
    Event.DROPPED: HitKind.DROPPED,
    Event.CHANGED: HitKind.CHANGED,
}
_BESIDE = (Event.MISSING, Event.CORRECTED)  # of these no difference is shown: the two texts are no versions of one


class Finder(Protocol):
    """What looks for all watches at once: `rules.index.Index`, or `bot.lookout.Lookout` around it."""

    def find(self, passage: Passage) -> list[Hit]:
        """Every hit of every watch, in the order of the text."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One watch and one thing that happened to it; `hits` are in `text`'s paragraphs.

    `beside` is the other language version where two are compared, `spelling` how that one spells a name.
    """

    watch_id: int
    event: Event
    text: Version
    hits: tuple[Hit, ...]
    beside: Version | None = None
    spelling: str = ""

    @property
    def certain(self) -> bool:
        """Whether the watched person or article is meant, and not perhaps a namesake."""
        return any(hit.strength is Strength.FULL for hit in self.hits)


@dataclass(frozen=True, slots=True)
class Edit:
    """What happened to a quoted paragraph.

    `segments` are its words, `whence` the place it came from ("moved from paragraph 3"), empty when it stayed;
    `meaning` tells in words what it gained and lost.
    """

    segments: tuple[Segment, ...]
    whence: str
    meaning: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """A paragraph that an alert quotes: its words with the hits marked, and what changed in it.

    `label` is the paragraph's own, with the point that all hits stand in: "paragraph 5(b)". `counterpart` is the
    paragraph that stands at its place in `beside`, the language version it is compared with.
    """

    event: Event
    text: Version
    paragraph: Paragraph
    label: str
    spans: tuple[tuple[int, int], ...]
    watches: tuple[str, ...]  # as the user typed them
    why: tuple[str, ...]
    edit: Edit | None
    beside: Version | None = None
    spelling: str = ""
    counterpart: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """Everything one chat is told about one change of one document.

    `before` is the version that this one replaced, `comparison` the whole difference from it, or from the
    predecessor; both `None` for a text without one.
    """

    document: Document
    quotations: tuple[Quotation, ...]
    before: Document | None = None
    comparison: Comparison | None = None
    way: tuple[str, ...] = ()  # what became of each watch between motions and adopted text, a line each


Earlier = tuple[Version, Mapping[str, list[Hit]]]  # a text that came before, and its hits by watch


def find(change: Change, predecessors: Sequence[Version], index: Finder) -> list[Finding]:
    """What happened to every watch: named in a new text, newly named, in a changed paragraph, no longer named."""
    if change.previous and is_reset(change.previous.document, change.version.document):
        return []
    now = hits_by_watch(index, change.version)
    if change.previous is None:
        before: list[Earlier] = [(version, hits_by_watch(index, version)) for version in predecessors]
        named = [Finding(int(watch), Event.NEW, change.version, tuple(hits)) for watch, hits in now.items()]
    else:
        before = [(change.previous, hits_by_watch(index, change.previous))]
        named = list(_named_again(change, change.previous, now, before[0][1]))
    if change.version.document.kind is not DocumentKind.CORRIGENDUM:
        return named + list(_dropped(now, before))
    return named + (list(_corrected(change.version, now, before)) if change.previous is None else [])


def _named_again(
    change: Change, previous: Version, now: Mapping[str, list[Hit]], before: Mapping[str, list[Hit]]
) -> Iterable[Finding]:
    added, removed = set(change.added), set(change.removed)
    for watch, hits in now.items():
        changed = tuple(hit for hit in hits if hit.paragraph in added)
        if watch not in before:
            yield Finding(int(watch), Event.ADDED, change.version, changed or tuple(hits))
        elif changed:
            yield Finding(int(watch), Event.CHANGED, change.version, changed)
        elif gone := tuple(hit for hit in before[watch] if hit.paragraph in removed):
            yield Finding(int(watch), Event.CHANGED, previous, gone)


def _dropped(now: Mapping[str, list[Hit]], before: Iterable[Earlier]) -> Iterable[Finding]:
    told: set[str] = set()
    for old, hits_of in before:
        if Flag.PARTIAL in old.document.flags:
            continue  # a feed's summary is no text a name can be dropped from
        for watch, hits in hits_of.items():
            finding = Finding(int(watch), Event.DROPPED, old, tuple(hits))
            if watch not in now and watch not in told and finding.certain:
                told.add(watch)
                yield finding


def _corrected(corrigendum: Version, now: Mapping[str, list[Hit]], before: Iterable[Earlier]) -> Iterable[Finding]:
    """Whom the corrected text names: quoted where the corrigendum says that it corrects, else once."""
    words = " ".join(paragraph.text for paragraph in corrigendum.document.paragraphs).casefold()
    told = set(now)
    for text, hits_of in before:
        labels = [paragraph.label.casefold() for paragraph in text.document.paragraphs]
        for watch, hits in hits_of.items():
            touched = [hit for hit in hits if labels[hit.paragraph] and _names(words, labels[hit.paragraph])]
            finding = Finding(int(watch), Event.CORRECTED, text, tuple(touched or hits[:1]))
            if watch not in told and finding.certain:
                told.add(watch)
                yield finding


def _names(words: str, label: str) -> bool:
    return re.search(rf"\b{re.escape(label)}(?![\w(])", words) is not None


def hits_by_watch(index: Finder, version: Version) -> dict[str, list[Hit]]:
    """Every hit in a version, by the id of its watch."""
    found: dict[str, list[Hit]] = defaultdict(list)
    for hit in index.find(passage(version.document)):
        found[hit.watch].append(hit)
    return found


def is_news(document: Document, watch: ChatWatch) -> bool:
    """Whether a text that was found late is newer than the subscription."""
    return document.published is not None and document.published >= watch.created_at.date()


class Differences:
    """The comparisons of a change with the texts before it, each made once for all chats and only when asked for."""

    def __init__(self, new: Version) -> None:
        self._new = new
        self._made: dict[int, Comparison] = {}

    def since(self, old: Version) -> Comparison:
        """What changed since `old`."""
        if old.id not in self._made:
            self._made[old.id] = Comparison(Side.of(old), Side.of(self._new))
        return self._made[old.id]


def compose(
    change: Change,
    findings: Sequence[Finding],
    queries: Mapping[int, str],
    differences: Differences,
    chain: Matrix | None = None,
    voice: Voice = ENGLISH,
) -> Alert:
    """One alert of the findings of one chat; `queries` are its watches as their owner typed them.

    `chain` is the ledger of these watches through the texts of the procedure.
    """
    quotations = [
        _quotation(paragraph, list(group), change, queries, differences, voice)
        for paragraph, group in _by_paragraph(findings)
    ]
    previous = change.previous or next((f.text for f in findings if f.event is Event.DROPPED), None)
    return Alert(
        change.version.document,
        tuple(quotations),
        before=change.previous.document if change.previous else None,
        comparison=differences.since(previous) if previous else None,
        way=ledger.ways(chain, voice) if chain else (),
    )


def _by_paragraph(findings: Sequence[Finding]) -> Iterable[tuple[int, Iterable[tuple[Finding, Hit]]]]:
    """Findings in the order an alert quotes them: additions first, then what was lost; each in the text's order."""
    rows = [(finding, hit) for finding in findings for hit in finding.hits]
    rows.sort(key=lambda row: (_ORDER.index(row[0].event), row[0].text.id, row[1].paragraph, row[1].start))
    together = groupby(rows, lambda row: (row[0].event, row[0].text.id, row[1].paragraph, row[0].spelling))
    for (_, _, paragraph, _), group in together:
        yield paragraph, group


def _quotation(
    paragraph: int,
    group: Sequence[tuple[Finding, Hit]],
    change: Change,
    queries: Mapping[int, str],
    differences: Differences,
    voice: Voice,
) -> Quotation:
    first, _ = group[0]
    quoted = first.text.document.paragraphs[paragraph]
    return Quotation(
        event=first.event,
        text=first.text,
        paragraph=quoted,
        label=_label(quoted, [hit.start for _, hit in group]),
        spans=tuple(dict.fromkeys((hit.start, hit.end) for _, hit in group)),
        watches=tuple(dict.fromkeys(queries[finding.watch_id] for finding, _ in group)),
        why=tuple(dict.fromkeys(hit.why for _, hit in group)),
        edit=None if first.event in _BESIDE else _edit(first.text, paragraph, change, differences, voice),
        beside=first.beside,
        spelling=first.spelling,
        counterpart=_counterpart(quoted, first.beside) if first.beside else None,
    )


def _counterpart(paragraph: Paragraph, beside: Version) -> Paragraph | None:
    """The paragraph of another language version that bears the same label."""
    alike = (other for other in beside.document.paragraphs if other.label and other.label == paragraph.label)
    return next(alike, None)


def _label(paragraph: Paragraph, places: Iterable[int]) -> str:
    points = {point_at(paragraph.text, place) for place in places} if paragraph.label else set()
    return paragraph.label + (points.pop() if len(points) == 1 else "")


def _edit(text: Version, paragraph: int, change: Change, differences: Differences, voice: Voice) -> Edit | None:
    """What happened to a paragraph of the new text, or what became of one of an earlier text; `None`: nothing."""
    if text is not change.version:
        found = differences.since(text)
        told = found.of_old(paragraph)
        return Edit(told.segments, "", found.meaning(told, voice)) if told else None
    if change.previous is None:
        return None
    found = differences.since(change.previous)
    told = found.of_new(paragraph)
    if told is None:
        return None
    return Edit(told.at(paragraph), _whence(found, told, paragraph, voice), found.meaning(told, voice))


def _whence(found: Comparison, change: ParagraphChange, paragraph: int, voice: Voice) -> str:
    """Where the words of a paragraph stood before, when that was elsewhere."""
    before = found.old.place(change.old)
    if change.kind in (ChangeKind.SPLIT, ChangeKind.MERGED, ChangeKind.MOVED):
        return voice.text(f"whence-{change.kind}", place=place(before, voice))
    told = voice.text("whence-before", place=place(before, voice))
    return told if before and before != found.new.place(range(paragraph, paragraph + 1)) else ""
