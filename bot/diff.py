"""`tocsin diff`: two texts compared, and the difference as text, HTML, Telegram messages or JSON."""

import json
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from bot.comparison import Comparison, Side
from bot.markup import Block, Frame, Run, Style, line, messages
from bot.render import difference
from bot.report import report
from bot.voice import ENGLISH, Voice
from rules.compare import ChangeKind, ParagraphChange
from rules.redline import Op, Segment
from scrapers import html, labels, pdf
from scrapers.charset import decode
from scrapers.document import Paragraph
from scrapers.sniff import sniff
from scrapers.source import Media

_WRAPPED = 100  # characters: the longest line of a text that was wrapped by hand or by a mailer
_LONG_LINES = 0.05  # share of longer lines that a wrapped text may have: addresses are not divided
_SIGNS = {Op.SAME: ("", ""), Op.OUT: ("[−", "]"), Op.IN: ("{+", "}"), Op.SPLIT: ("{+¶", "}"), Op.JOIN: ("[−¶", "]")}
_TOLD_LAST = (ChangeKind.REMOVED,)
_TOLD_FIRST = (ChangeKind.ADDED,)


class Format(StrEnum):
    """How a difference is written."""

    TEXT = "text"
    HTML = "html"
    TELEGRAM = "telegram"
    JSON = "json"


def read(path: Path) -> tuple[Paragraph, ...]:
    """The paragraphs of a saved file (.txt, .html, .docx or .pdf, told by its bytes).

    Raises `OSError` when it cannot be read, `scrapers.errors.SourceError` when it cannot be understood.
    """
    body, url = path.read_bytes(), path.absolute().as_uri()
    match sniff(body):
        case Media.PDF:
            return labels.label(pdf.paragraphs(body, url=url))
        case Media.DOCX:
            from scrapers import docx  # noqa: PLC0415 - python-docx takes a while to import

            return labels.label(docx.paragraphs(body, url=url))
        case Media.HTML:
            return html.generic(decode(body, ""), url).paragraphs
        case _:
            return labels.label(labels.Block(text) for text in split(decode(body, "")))


def split(text: str) -> list[str]:
    """The paragraphs of a plain text: its blocks between blank lines where it was wrapped, else its lines."""
    lines = text.splitlines()
    blocks = [" ".join(block.split()) for block in re.split(r"\n[^\S\n]*\n", "\n".join(lines)) if block.strip()]
    long = sum(len(line.strip()) > _WRAPPED for line in lines)
    wrapped = len(blocks) > 1 and long <= _LONG_LINES * len(lines)
    return blocks if wrapped else [" ".join(line.split()) for line in lines if line.strip()]


def render(found: Comparison, form: Format) -> str:
    """The difference as one text; Telegram messages, where there are several, with a form feed between."""
    match form:
        case Format.TEXT:
            return "\n\n".join((_summary(found), *(_text(found, change) for change in found.changes)))
        case Format.HTML:
            return report(found)
        case Format.TELEGRAM:
            return "\n\f\n".join(messages(blocks(found)))
        case Format.JSON:
            return json.dumps(list(_rows(found)), ensure_ascii=False, indent=2)


def _summary(found: Comparison, voice: Voice = ENGLISH) -> str:
    extent = found.extent(voice)
    return f"{extent[0].upper()}{extent[1:]}." if extent else voice.text("change-none")


def _text(found: Comparison, change: ParagraphChange) -> str:
    marked = "".join(map(_signed, change.segments))
    return "\n".join((found.heading(change), *(f"  · {meant}" for meant in found.meaning(change)), marked))


def _signed(part: Segment) -> str:
    """The words between their signs, the white space around them outside."""
    opening, closing = _SIGNS[part.op]
    words = part.text.strip()
    before, _, after = part.text.partition(words) if words else ("", "", "")
    return f"{before}{opening}{words or part.text}{closing}{after}" if opening else part.text


def blocks(found: Comparison, voice: Voice = ENGLISH) -> Iterator[Block]:
    """The difference as Telegram shows it: how much, then for each change a heading, what it means, and its words."""
    yield line(_summary(found, voice))
    for change in additions_first(found.changes):
        yield line(Run(found.heading(change, voice), Style.BOLD))
        yield from (line("· ", meant) for meant in found.meaning(change, voice))
        yield Block(tuple(difference(change.segments)), Frame.FOLDED)


def additions_first(changes: tuple[ParagraphChange, ...]) -> list[ParagraphChange]:
    """What is new before what is different before what is gone: readers may stop early."""
    return sorted(changes, key=lambda change: (change.kind in _TOLD_LAST) - (change.kind in _TOLD_FIRST))


def _rows(found: Comparison) -> Iterator[dict[str, object]]:
    """The changes, and the paragraphs that differ in typography alone: with both, the old text gives the new one."""
    for row in found.rows:
        typography = row.kind is ChangeKind.SAME and any(segment.was is not None for segment in row.segments)
        if row.kind is not ChangeKind.SAME or typography:
            yield {
                "kind": "typography" if typography else row.kind,
                "old": _side(found.old, row.old),
                "new": _side(found.new, row.new),
                "moved": row.moved,
                "meaning": [] if typography else list(found.meaning(row)),
                "segments": [_segment(segment) for segment in row.segments],
            }


def _side(side: Side, indexes: range) -> dict[str, object] | None:
    if not indexes:
        return None
    return {"index": indexes.start, "count": len(indexes), "label": side.paragraphs[indexes.start].label}


def _segment(segment: Segment) -> dict[str, str]:
    told = {"op": segment.op.value, "text": segment.text}
    return told if segment.was is None else {**told, "was": segment.was}
