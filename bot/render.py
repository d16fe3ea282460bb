"""Alerts as people read them: what, where, when, the words with the hit marked, the difference, a citation."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from bot.alerts import Alert, Quotation
from bot.markup import BLANK, Block, Frame, Run, Style, line, messages
from rules.compare import Op, ParagraphChange
from scrapers.document import Document, DocumentKind, Flag, ParagraphKind
from storage.hits import HitKind

AS_WRITTEN = "as written"
CONTEXT = 320  # characters kept on either side of a hit in a long paragraph
SHORT = 700  # characters of a paragraph whose difference is shown whole
NAMES = 3  # watches named in a headline
QUOTATIONS = 12  # paragraphs quoted before an alert says how many more there are

_HEADLINE = {
    HitKind.NEW: ("🔔 ", ": in a new {kind}"),
    HitKind.ADDED: ("➕ ", ": newly in a changed {kind}"),
    HitKind.CHANGED: ("✏️ ", ": a passage of this {kind} changed"),
    HitKind.DROPPED: ("❌ ", ": no longer in this {kind}"),
}
_STYLES = {Op.OUT: Style.OUT, Op.IN: Style.IN}
_NOTES = {
    Flag.PARTIAL: "Only the feed's text: the page itself could not be read yet.",
    Flag.GENERIC_LAYOUT: "The page has an unknown layout; parts of it may be missing.",
    Flag.OTHER_LANGUAGE: "Published in another language than the one asked for.",
}


def alert_messages(alert: Alert) -> list[str]:
    """An alert as one or more Telegram messages."""
    return messages(_blocks(alert))


def _blocks(alert: Alert) -> Iterator[Block]:
    document = alert.document
    for kind in dict.fromkeys(quotation.kind for quotation in alert.quotations):
        sign, what = _HEADLINE[kind]
        yield line(sign, Run(_names(alert, kind), Style.BOLD), what.format(kind=document.kind))
    yield line(Run(document.title, href=document.url))
    yield line(
        " · ".join(filter(None, (document.institution, _date(document), document.reference, document.procedure)))
    )
    yield from (line(Run(note, Style.ITALIC)) for flag, note in _NOTES.items() if flag in document.flags)
    explained: set[str] = {AS_WRITTEN}
    for quotation in alert.quotations[:QUOTATIONS]:
        yield BLANK
        yield from _quotation(quotation, alert)
        if whys := [why for why in quotation.why if why not in explained]:
            yield line(Run("Matched: " + "; ".join(whys), Style.ITALIC))
        explained.update(whys)
    if more := len(alert.quotations) - QUOTATIONS:
        yield from (line(f"… and {more} more paragraphs: open the text.") for _ in range(more > 0))
    yield BLANK
    yield line("Cite: ", Run(citation(document, _label(alert.quotations)), Style.CODE))


def _names(alert: Alert, kind: HitKind) -> str:
    """Who or what a headline is about; a long list is cut."""
    mine = (quotation.watches for quotation in alert.quotations if quotation.kind is kind)
    names = list(dict.fromkeys(chain.from_iterable(mine)))
    more = f" and {len(names) - NAMES} more" if len(names) > NAMES else ""
    return ", ".join(names[:NAMES]) + more


def _quotation(quotation: Quotation, alert: Alert) -> Iterator[Block]:
    watches: list[Run | str] = []
    for watch in quotation.watches:
        watches += [", " if watches else "", Run(watch, Style.BOLD)]
    yield line(*watches, "".join(f" · {place}" for place in _place(quotation, alert)))
    whole = quotation.kind is not HitKind.DROPPED and len(quotation.paragraph.text) <= SHORT
    if changed := _edited(quotation.change):
        if not whole:
            yield Block(tuple(_marked(quotation)), Frame.QUOTE)
            yield line(
                Run("What became of it:" if quotation.kind is HitKind.DROPPED else "What changed:", Style.ITALIC)
            )
            yield Block(tuple(difference(changed)), Frame.FOLDED)
        else:
            yield Block(tuple(difference(changed, quotation.spans)), Frame.QUOTE)
    else:
        yield Block(tuple(_marked(quotation)), Frame.QUOTE)


def _edited(change: ParagraphChange | None) -> ParagraphChange | None:
    """The change, when words of the paragraph stayed and others did not."""
    return change if change and len({segment.op for segment in change.segments}) > 1 else None


def _place(quotation: Quotation, alert: Alert) -> Iterator[str]:
    paragraph = quotation.paragraph
    if paragraph.label or paragraph.kind is not ParagraphKind.TEXT:
        yield paragraph.label or paragraph.kind.value
    old, new = quotation.text.document, alert.document
    if old.key != new.key:
        yield f"in the {old.kind} {old.reference or old.key}"
    elif quotation.kind is HitKind.DROPPED:
        yield "before this change"


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


def difference(change: ParagraphChange, spans: Sequence[tuple[int, int]] = ()) -> Iterator[Run]:
    """A word diff as runs: −out, +in, and the words around them; `spans` of the new text stand out."""
    segments = change.segments
    long = sum(len(segment.text) for segment in segments) > SHORT
    before, at = " ", 0
    for position, segment in enumerate(segments):
        if segment.op is Op.SAME and long:
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


def _date(document: Document) -> str:
    day = document.published
    return f"{day.day} {day:%B %Y}" if day else ""
