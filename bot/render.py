"""Alerts as people read them: what, where, when, the words with the hit marked, the difference, a citation."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from bot.alerts import Alert, Edit, Event, Quotation
from bot.markup import BLANK, Block, Frame, Run, Style, line, messages
from bot.pointing import place
from bot.reasons import in_words
from bot.report import report
from bot.voice import ENGLISH, Voice
from rules.redline import Op, Segment
from scrapers import ep_numbers
from scrapers.document import Document, DocumentKind, Flag, ParagraphKind
from storage.settings import DiffStyle

AS_WRITTEN = "as written"
CONTEXT = 320  # characters kept on either side of a hit in a long paragraph
SHORT = 700  # characters of a paragraph whose difference is shown whole
NAMES = 3  # watches named in a headline
GLANCE = 280  # UTF-16 units of a quotation that is shown unfolded
MEANINGS = 6  # things a quoted paragraph gained or lost that are told
WAYS = 6  # watches whose way from motion to adopted text is told
FEW = 2  # messages that an alert takes at most, where a file can hold the rest
WORDS = 1200  # characters of a corrigendum that an alert quotes
QUOTATIONS = 12  # paragraphs quoted before an alert says how many more there are

_HEADLINES = (
    Event.DROPPED,
    Event.MISSING,
    Event.RESPELLED,
    Event.CORRECTED,
    Event.CHANGED,
    Event.ADDED,
    Event.ONLY_HERE,
    Event.NEW,
)
_GONE = (Event.DROPPED, Event.MISSING, Event.CORRECTED)  # the quoted words are those of another text
_ROLES = {
    ParagraphKind.OPERATIVE: "role-operative",
    ParagraphKind.RECITAL: "role-not-operative",
    ParagraphKind.CITATION: "role-not-operative",
}
_STYLES = {Op.OUT: Style.OUT, Op.IN: Style.IN}
_JOINTS = {Op.JOIN: Style.OUT, Op.SPLIT: Style.IN}


@dataclass(frozen=True, slots=True)
class Telling:
    """An alert as it is sent: Telegram messages, and perhaps a file (HTML) with its caption."""

    messages: tuple[str, ...]
    file: str = ""
    file_name: str = ""
    caption: str = ""


def tell(alert: Alert, style: DiffStyle = DiffStyle.FULL, voice: Voice = ENGLISH) -> Telling:
    """An alert as few messages; where they do not hold the whole difference, it goes into a file."""
    alert = _in_style(alert, style)
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


def _in_style(alert: Alert, style: DiffStyle) -> Alert:
    """The alert with as much of each difference as is wished for."""
    if style is DiffStyle.FULL:
        return alert
    kept = (Op.SAME, Op.IN, Op.SPLIT) if style is DiffStyle.ADDED else ()
    quotations = (replace(quotation, edit=_cut(quotation.edit, kept)) for quotation in alert.quotations)
    comparison = alert.comparison if style is DiffStyle.ADDED else None
    return replace(alert, quotations=tuple(quotations), comparison=comparison)


def _cut(edit: Edit | None, kept: Collection[Op]) -> Edit | None:
    return edit and replace(edit, segments=tuple(segment for segment in edit.segments if segment.op in kept))


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
    told = {quotation.event for quotation in alert.quotations}
    kind, language = kind_of(document, voice), voice.tongue(document.language)
    for event in (event for event in _HEADLINES if event in told):
        parts = {"names": _names(alert, event, voice), "kind": kind, "language": language}
        yield from voice.lines(f"alert-{event.replace(' ', '-')}", **parts)
    yield line(Run(document.title, href=document.url))
    yield line(
        " · ".join(filter(None, (document.institution, _day(document, voice), document.reference, document.procedure)))
    )
    yield from _history(alert, voice)
    yield from notes(document, voice)
    explained: set[str] = {AS_WRITTEN}
    shown = _shown(alert.quotations, quoted)
    for quotation in shown:
        yield BLANK
        yield from _quotation(quotation, alert, voice)
        if whys := [why for why in quotation.why if why not in explained]:
            yield from voice.lines("alert-matched", reasons="; ".join(in_words(why, voice) for why in whys))
        explained.update(whys)
    if Event.CORRECTED in told:
        yield BLANK
        yield from _words_of(document, voice)
    if more := len(alert.quotations) - len(shown):
        yield from voice.lines("alert-more", count=more)
    if alert.way:
        yield BLANK
        yield from voice.lines("alert-way")
        yield from (line("· ", way) for way in alert.way[:WAYS])
    yield BLANK
    yield from voice.lines("alert-cite", citation=citation(document, _label(alert.quotations)))


def _history(alert: Alert, voice: Voice) -> Iterator[Block]:
    """What a text as a whole replaces or corrects."""
    if alert.before and alert.comparison:
        extent = alert.comparison.extent(voice)
        if Flag.PARTIAL in alert.before.flags:
            yield from voice.lines("note-whole-page")
        elif Flag.PROVISIONAL in alert.before.flags - alert.document.flags:
            yield from voice.lines("note-definitive", extent=f": {extent}" if extent else "")
        else:
            yield from voice.lines("note-edited", extent=f": {extent}" if extent else "")
    if alert.document.kind is DocumentKind.CORRIGENDUM:
        texts = ", ".join(map(ep_numbers.reference, alert.document.replaces))
        yield from voice.lines("note-corrects", texts=texts) if texts else voice.lines("note-corrects-another")


def _words_of(corrigendum: Document, voice: Voice) -> Iterator[Block]:
    words = "\n".join(paragraph.text for paragraph in corrigendum.paragraphs)
    yield from voice.lines("alert-corrigendum-says")
    yield Block((Run(words if len(words) <= WORDS else f"{words[:WORDS].rsplit(' ', 1)[0]} …"),), Frame.FOLDED)


def notes(document: Document, voice: Voice) -> Iterator[Block]:
    """What a reader must know of the way a document was obtained."""
    for flag in (flag for flag in Flag if flag in document.flags):
        yield from voice.lines(f"note-{flag.value.replace(' ', '-')}")


def kind_of(document: Document, voice: Voice) -> str:
    """What a document is: "adopted text"."""
    return voice.text(f"kind-{document.kind.name.lower().replace('_', '-')}")


def _names(alert: Alert, event: Event, voice: Voice) -> str:
    """Who or what a headline is about; a long list is cut."""
    mine = (quotation.watches for quotation in alert.quotations if quotation.event is event)
    names = list(dict.fromkeys(chain.from_iterable(mine)))
    shown = ", ".join(names[:NAMES])
    return voice.text("alert-and-more", names=shown, count=len(names) - NAMES) if len(names) > NAMES else shown


def _shown(quotations: Sequence[Quotation], quoted: int) -> list[Quotation]:
    """So many quotations of what the text says, and as many of what it says no more: neither hides the other."""
    lost = [quotation for quotation in quotations if quotation.event in _GONE][:quoted]
    said = [quotation for quotation in quotations if quotation.event not in _GONE][:quoted]
    return [quotation for quotation in quotations if quotation in lost or quotation in said]


def _quotation(quotation: Quotation, alert: Alert, voice: Voice) -> Iterator[Block]:
    watches: list[Run | str] = []
    for watch in quotation.watches:
        watches += [", " if watches else "", Run(watch, Style.BOLD)]
    yield line(*watches, "".join(f" · {where}" for where in _place(quotation, alert, voice)))
    if quotation.beside:
        yield from _between_languages(quotation, alert.document, quotation.beside.document, voice)
    edit = quotation.edit if quotation.edit and _is_partly_kept(quotation.edit) else None
    if quotation.edit and (edit or not quotation.edit.segments):
        yield from (line("· ", meaning) for meaning in quotation.edit.meaning[:MEANINGS])
    whole = quotation.event is not Event.DROPPED and len(quotation.paragraph.text) <= SHORT
    if edit and whole:
        yield _framed(difference(edit.segments, quotation.spans))
        return
    yield _framed(_marked(quotation))
    if quotation.counterpart and quotation.event is Event.MISSING:
        yield from voice.lines("alert-says-here", language=voice.tongue(alert.document.language))
        yield _framed([Run(quotation.counterpart.text)])
    if edit:
        yield from voice.lines("alert-became" if quotation.event is Event.DROPPED else "alert-difference")
        yield Block(tuple(difference(edit.segments)), Frame.FOLDED)


def _between_languages(quotation: Quotation, here: Document, beside: Document, voice: Voice) -> Iterator[Block]:
    """What two language versions differ in."""
    ours, theirs = voice.tongue(here.language), voice.tongue(beside.language)
    match quotation.event:
        case Event.MISSING:
            yield from voice.lines("between-missing", language=ours)
        case Event.RESPELLED:
            parts = {"written": quotation.paragraph.text[slice(*quotation.spans[0])], "other": quotation.spelling}
            yield from voice.lines("between-respelled", language=ours, beside=theirs, **parts)
        case _:
            yield from voice.lines("between-only-here", language=theirs)


def _framed(runs: Iterable[Run]) -> Block:
    """A quotation; a long one unfolds at a tap."""
    block = Block(tuple(runs), Frame.QUOTE)
    return replace(block, frame=Frame.FOLDED) if block.units > GLANCE else block


def _is_partly_kept(edit: Edit) -> bool:
    """Whether words of the paragraph stayed and others did not."""
    ops = {segment.op for segment in edit.segments}
    return Op.SAME in ops and len(ops) > 1


def _place(quotation: Quotation, alert: Alert, voice: Voice) -> Iterator[str]:
    kind, label = quotation.paragraph.kind, quotation.label
    if label or kind is not ParagraphKind.TEXT:
        yield _role(kind, label, voice)
    old, new = quotation.text.document, alert.document
    if old.key != new.key:
        yield voice.text("alert-in-text", kind=kind_of(old, voice), reference=old.reference or old.key)
    elif old.language != new.language:
        yield voice.text("alert-in-language", language=voice.tongue(old.language))
    elif quotation.event is Event.DROPPED:
        yield voice.text("alert-before")
    if quotation.edit and quotation.edit.whence:
        yield quotation.edit.whence


def _role(kind: ParagraphKind, label: str, voice: Voice) -> str:
    """Where a paragraph stands, and whether it is operative; of a committee's opinion, its place alone."""
    if not label:
        return voice.text(f"part-{kind}")
    own = label.startswith(("paragraph", "recital", "citation"))
    shown = place(label, voice)
    return voice.text(_ROLES[kind], label=shown) if own and kind in _ROLES else shown


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
    labels = [quotation.label for quotation in quotations if quotation.event not in _GONE]
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
