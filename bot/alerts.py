"""Which watch rings for a change, and why: from hits to findings, from findings to one alert per chat."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from bot import ledger
from bot.comparison import Comparison, Side, passage
from bot.pointing import place
from bot.voice import ENGLISH, Voice
from rules.compare import ChangeKind, ParagraphChange
from rules.lineage import Matrix
from rules.redline import Segment
from rules.watch import Hit, Passage, Strength
from scrapers.document import Document, DocumentKind, Flag, Paragraph
from storage.documents import Change, Version
from storage.hits import HitKind

_ORDER = (HitKind.NEW, HitKind.ADDED, HitKind.DROPPED, HitKind.CHANGED)


class Finder(Protocol):
    """What looks for all watches at once: `rules.index.Index`, or `bot.lookout.Lookout` around it."""

    def find(self, passage: Passage) -> list[Hit]:
        """Every hit of every watch, in the order of the text."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One watch and one thing that happened to it; `hits` are in `text`'s paragraphs."""

    watch_id: int
    kind: HitKind
    text: Version  # the text the hits are in: the old one for DROPPED
    hits: tuple[Hit, ...]

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
    """A paragraph that an alert quotes: its words with the hits marked, and what changed in it."""

    kind: HitKind
    text: Version
    paragraph: Paragraph
    spans: tuple[tuple[int, int], ...]
    watches: tuple[str, ...]  # as the user typed them
    why: tuple[str, ...]
    edit: Edit | None


@dataclass(frozen=True, slots=True)
class Alert:
    """Everything one chat is told about one change of one document.

    `comparison` is the whole difference from the version, or the predecessor, before; `None` for a text without one.
    """

    document: Document
    quotations: tuple[Quotation, ...]
    comparison: Comparison | None = None
    way: tuple[str, ...] = ()  # what became of each watch between motions and adopted text, a line each


def find(change: Change, predecessors: Sequence[Version], index: Finder) -> list[Finding]:
    """What happened to every watch: named in a new text, newly named, in a changed paragraph, no longer named."""
    now = _by_watch(index, change.version)
    if change.previous is None:
        before = [(version, _by_watch(index, version)) for version in predecessors]
        named = [Finding(int(watch), HitKind.NEW, change.version, tuple(hits)) for watch, hits in now.items()]
    else:
        before = [(change.previous, _by_watch(index, change.previous))]
        named = list(_named_again(change, change.previous, now, before[0][1]))
    return named + list(_dropped(change.version, now, before))


def _named_again(
    change: Change, previous: Version, now: Mapping[str, list[Hit]], before: Mapping[str, list[Hit]]
) -> Iterable[Finding]:
    added, removed = set(change.added), set(change.removed)
    for watch, hits in now.items():
        changed = tuple(hit for hit in hits if hit.paragraph in added)
        if watch not in before:
            yield Finding(int(watch), HitKind.ADDED, change.version, changed or tuple(hits))
        elif changed:
            yield Finding(int(watch), HitKind.CHANGED, change.version, changed)
        elif gone := tuple(hit for hit in before[watch] if hit.paragraph in removed):
            yield Finding(int(watch), HitKind.CHANGED, previous, gone)


def _dropped(
    version: Version, now: Mapping[str, list[Hit]], before: Iterable[tuple[Version, Mapping[str, list[Hit]]]]
) -> Iterable[Finding]:
    told: set[str] = set()
    for old, hits_of in before:
        if Flag.PARTIAL in old.document.flags or version.document.kind is DocumentKind.CORRIGENDUM:
            continue  # a feed's summary or a list of corrections is no text a name can be dropped from
        for watch, hits in hits_of.items():
            finding = Finding(int(watch), HitKind.DROPPED, old, tuple(hits))
            if watch not in now and watch not in told and finding.certain:
                told.add(watch)
                yield finding


def _by_watch(index: Finder, version: Version) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = defaultdict(list)
    for hit in index.find(passage(version.document)):
        found[hit.watch].append(hit)
    return found


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
        _quotation(kind, text, paragraph, list(group), queries, _edit(text, paragraph, change, differences, voice))
        for (kind, text, paragraph), group in _by_paragraph(findings)
    ]
    previous = change.previous or next((f.text for f in findings if f.kind is HitKind.DROPPED), None)
    comparison = differences.since(previous) if previous else None
    return Alert(change.version.document, tuple(quotations), comparison, ledger.ways(chain, voice) if chain else ())


def _by_paragraph(
    findings: Sequence[Finding],
) -> Iterable[tuple[tuple[HitKind, Version, int], Iterable[tuple[Finding, Hit]]]]:
    """Findings in the order an alert quotes them: additions first, then what was lost; each in the text's order."""
    rows = [(finding, hit) for finding in findings for hit in finding.hits]
    rows.sort(key=lambda row: (_ORDER.index(row[0].kind), row[0].text.id, row[1].paragraph, row[1].start))
    for (kind, _, paragraph), group in groupby(rows, key=lambda row: (row[0].kind, row[0].text.id, row[1].paragraph)):
        members = list(group)
        yield (kind, members[0][0].text, paragraph), members


def _quotation(
    kind: HitKind,
    text: Version,
    paragraph: int,
    group: Sequence[tuple[Finding, Hit]],
    queries: Mapping[int, str],
    edit: Edit | None,
) -> Quotation:
    return Quotation(
        kind=kind,
        text=text,
        paragraph=text.document.paragraphs[paragraph],
        spans=tuple(dict.fromkeys((hit.start, hit.end) for _, hit in group)),
        watches=tuple(dict.fromkeys(queries[finding.watch_id] for finding, _ in group)),
        why=tuple(dict.fromkeys(hit.why for _, hit in group)),
        edit=edit,
    )


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
