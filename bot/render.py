"""Alerts as people read them: what, where, when, the words with the hit marked, the difference, a citation."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from bot.alerts import Alert, Edit, Quotation
from bot.markup import BLANK, Block, Frame, Run, Style, line, messages
from bot.pointing import place
from bot.reasons import in_words
from bot.report import report
from bot.voice import ENGLISH, Voice
from rules.redline import Op, Segment
from scrapers.document import Document, DocumentKind, Flag, ParagraphKind
from storage.hits import HitKind

AS_WRITTEN = "as written"
CONTEXT = 320  # characters kept on either side of a hit in a long paragraph
SHORT = 700  # characters of a paragraph whose difference is shown whole
NAMES = 3  # watches named in a headline
GLANCE = 280  # UTF-16 units of a quotation that is shown unfolded
MEANINGS = 6  # things a quoted paragraph gained or lost that are told
WAYS = 6  # watches whose way from motion to adopted text is told
FEW = 2  # messages that an alert takes at most, where a file can hold the rest
QUOTATIONS = 12  # paragraphs quoted before an alert says how many more there are

_HEADLINES = (HitKind.DROPPED, HitKind.CHANGED, HitKind.ADDED, HitKind.NEW)
_STYLES = {Op.OUT: Style.OUT, Op.IN: Style.IN}
_JOINTS = {Op.JOIN: Style.OUT, Op.SPLIT: Style.IN}


@dataclass(frozen=True, slots=True)
class Telling:
    """An alert as it is sent: Telegram messages, and perhaps a file (HTML) with its caption."""

    messages: tuple[str, ...]
    file: str = ""
    file_name: str = ""
    caption: str = ""


def tell(alert: Alert, voice: Voice = ENGLISH) -> Telling:
    """An alert as few messages; where they do not hold the whole difference, it goes into a file."""
    whole = messages(_blocks(alert, QUOTATIONS, voice))
    if len(whole) <= FEW or alert.comparison is None:
        return Telling(tuple(whole))
    for quoted in range(QUOTATIONS - 1, 0, -1):
        brief = messages(_blocks(alert, quoted, voice))
        if len(brief) <= FEW:
            break
    document = alert.document
    caption = messages(voice.lines("alert-whole", reference=document.reference or document.key))[0]
    return Telling(tuple(brief), report(alert.comparison), f"{_file_name(document)}.html", caption)


def withdrawn(document: Document, watches: Sequence[str], voice: Voice = ENGLISH) -> list[str]:
    """That a text is no longer where it was published, as Telegram messages."""
    return messages(
        [
            *voice.lines("alert-withdrawn", names=", ".join(watches), kind=kind_of(document, voice)),
            line(Run(document.title, href=document.url)),
            line(" · ".join(filter(None, (document.institution, _day(document, voice), document.reference)))),
            *voice.lines("alert-withdrawn-kept", number=document.key),
        ]
    )


def _file_name(document: Document) -> str:
    """A name that every system takes: the document's number."""
    return re.sub(r"[^\w.-]+", "-", f"{document.key}-{document.language}-difference").strip("-.")[:100]


def _blocks(alert: Alert, quoted: int, voice: Voice) -> Iterator[Block]:
    document = alert.document
    for kind in (kind for kind in _HEADLINES if any(kind is quotation.kind for quotation in alert.quotations)):
        yield from voice.lines(f"alert-{kind}", names=_names(alert, kind, voice), kind=kind_of(document, voice))
    yield line(Run(document.title, href=document.url))
    yield line(
        " · ".join(filter(None, (document.institution, _day(document, voice), document.reference, document.procedure)))
    )
    yield from notes(document, voice)
    explained: set[str] = {AS_WRITTEN}
    shown = _shown(alert.quotations, quoted)
    for quotation in shown:
        yield BLANK
        yield from _quotation(quotation, alert, voice)
        if whys := [why for why in quotation.why if why not in explained]:
            yield from voice.lines("alert-matched", reasons="; ".join(in_words(why, voice) for why in whys))
        explained.update(whys)
    if more := len(alert.quotations) - len(shown):
        yield from voice.lines("alert-more", count=more)
    if alert.way:
        yield BLANK
        yield from voice.lines("alert-way")
        yield from (line("· ", way) for way in alert.way[:WAYS])
    yield BLANK
    yield from voice.lines("alert-cite", citation=citation(document, _label(alert.quotations)))


def notes(document: Document, voice: Voice) -> Iterator[Block]:
    """What a reader must know of the way a document was obtained."""
    for flag in (flag for flag in Flag if flag in document.flags):
        yield from voice.lines(f"note-{flag.value.replace(' ', '-')}")


def kind_of(document: Document, voice: Voice) -> str:
    """What a document is: "adopted text"."""
    return voice.text(f"kind-{document.kind.name.lower().replace('_', '-')}")


def _names(alert: Alert, kind: HitKind, voice: Voice) -> str:
    """Who or what a headline is about; a long list is cut."""
    mine = (quotation.watches for quotation in alert.quotations if quotation.kind is kind)
    names = list(dict.fromkeys(chain.from_iterable(mine)))
    shown = ", ".join(names[:NAMES])
    return voice.text("alert-and-more", names=shown, count=len(names) - NAMES) if len(names) > NAMES else shown


def _shown(quotations: Sequence[Quotation], quoted: int) -> list[Quotation]:
    """So many quotations of what the text says, and as many of what it says no more: neither hides the other."""
    lost = [quotation for quotation in quotations if quotation.kind is HitKind.DROPPED][:quoted]
    said = [quotation for quotation in quotations if quotation.kind is not HitKind.DROPPED][:quoted]
    return [quotation for quotation in quotations if quotation in lost or quotation in said]


def _quotation(quotation: Quotation, alert: Alert, voice: Voice) -> Iterator[Block]:
    watches: list[Run | str] = []
    for watch in quotation.watches:
        watches += [", " if watches else "", Run(watch, Style.BOLD)]
    yield line(*watches, "".join(f" · {where}" for where in _place(quotation, alert, voice)))
    edit = quotation.edit if quotation.edit and _is_partly_kept(quotation.edit) else None
    if edit:
        yield from (line("· ", meaning) for meaning in edit.meaning[:MEANINGS])
    whole = quotation.kind is not HitKind.DROPPED and len(quotation.paragraph.text) <= SHORT
    if edit and whole:
        yield _framed(difference(edit.segments, quotation.spans))
        return
    yield _framed(_marked(quotation))
    if edit:
        yield from voice.lines("alert-became" if quotation.kind is HitKind.DROPPED else "alert-difference")
        yield Block(tuple(difference(edit.segments)), Frame.FOLDED)


def _framed(runs: Iterable[Run]) -> Block:
    """A quotation; a long one unfolds at a tap."""
    block = Block(tuple(runs), Frame.QUOTE)
    return replace(block, frame=Frame.FOLDED) if block.units > GLANCE else block


def _is_partly_kept(edit: Edit) -> bool:
    """Whether words of the paragraph stayed and others did not."""
    ops = {segment.op for segment in edit.segments}
    return Op.SAME in ops and len(ops) > 1


def _place(quotation: Quotation, alert: Alert, voice: Voice) -> Iterator[str]:
    paragraph = quotation.paragraph
    if paragraph.label or paragraph.kind is not ParagraphKind.TEXT:
        yield place(paragraph.label, voice) or voice.text(f"part-{paragraph.kind}")
    old, new = quotation.text.document, alert.document
    if old.key != new.key:
        yield voice.text("alert-in-text", kind=kind_of(old, voice), reference=old.reference or old.key)
    elif quotation.kind is HitKind.DROPPED:
        yield voice.text("alert-before")
    if quotation.edit and quotation.edit.whence:
        yield quotation.edit.whence


def _marked(quotation: Quotation) -> Iterator[Run]:
    """The paragraph's words with the hits in bold; far from any hit they are left out."""
    text, at = quotation.paragraph.text, 0
    for start, end in _disjoint(quotation.spans):
        yield Run(_context(text[at:start], first=at == 0, last=False))
        yield Run(text[start:end], Style.BOLD)
        at = end
    yield Run(_context(text[at:], first=at == 0, last=True))


def _disjoint(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _context(text: str, *, first: bool, last: bool) -> str:
    """The text between two hits: its middle, or its far end, left out when it is long."""
    if first and last:
        return text
    keep_head, keep_tail = (0 if first else CONTEXT), (0 if last else CONTEXT)
    if len(text) <= keep_head + keep_tail + 40:
        return text
    head = text[:keep_head].rsplit(" ", 1)[0] if keep_head else ""
    tail = text[-keep_tail:].split(" ", 1)[-1] if keep_tail else ""
    return f"{head} … {tail}" if head else f"… {tail}"


def difference(segments: Sequence[Segment], spans: Sequence[tuple[int, int]] = ()) -> Iterator[Run]:
    """A word diff as runs: −out, +in, and the words around them; `spans` of the new text stand out."""
    long = sum(len(segment.text) for segment in segments) > SHORT
    before, at = " ", 0
    for position, segment in enumerate(segments):
        if segment.op in _JOINTS:
            yield Run("¶", _JOINTS[segment.op])
        elif segment.op is Op.SAME and long:
            yield Run(_context(segment.text, first=position == 0, last=position == len(segments) - 1))
        elif segment.op is Op.SAME:
            yield from _bold(segment.text, [(start - at, end - at) for start, end in _disjoint(spans)])
        else:
            words = segment.text.strip()
            lead, trail = segment.text.partition(words)[::2] if words else (segment.text, "")
            yield Run(lead if lead or before[-1:].isspace() else " ")
            yield Run(words, _STYLES[segment.op])
            yield Run(trail)
        before = segment.text or before
        at += len(segment.text) if segment.op is not Op.OUT else 0


def _bold(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[Run]:
    at = 0
    for start, end in spans:
        if start >= 0 and end <= len(text):
            yield Run(text[at:start])
            yield Run(text[start:end], Style.BOLD)
            at = end
    yield Run(text[at:])


def _label(quotations: Sequence[Quotation]) -> str:
    labels = [quotation.paragraph.label for quotation in quotations if quotation.kind is not HitKind.DROPPED]
    return labels[0] if labels else ""


def citation(document: Document, label: str = "") -> str:
    """The citation line a user can paste: title, date, number, paragraph."""
    titles = {DocumentKind.ADOPTED_TEXT: "European Parliament resolution", DocumentKind.PAGE: document.institution}
    what = titles.get(document.kind, f"{document.institution} {document.kind}")
    dated = f"{what} of {_date(document)}" if document.published else what
    title = "" if document.title.startswith(what) else f"“{document.title}”"
    head = document.title if not title else dated
    return ", ".join(filter(None, (head, title, document.reference, label)))


def _day(document: Document, voice: Voice) -> str:
    return voice.day(document.published) if document.published else ""


def _date(document: Document) -> str:
    """The day in English, as citations have it."""
    day = document.published
    return f"{day.day} {day:%B %Y}" if day else ""
