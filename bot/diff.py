"""`tocsin diff`: two saved texts compared, and the difference as text, HTML, Telegram messages or JSON."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from pathlib import Path

from bot.markup import Block, Frame, Run, Style, line, messages
from bot.render import difference
from rules.compare import ChangeKind, Op, ParagraphChange, Segment, compare
from scrapers import docx, html, labels, pdf
from scrapers.charset import decode
from scrapers.document import Paragraph
from scrapers.sniff import sniff
from scrapers.source import Media

_WRAPPED = 100  # characters: the longest line of a text that was wrapped by hand or by a mailer
_SIGNS = {Op.SAME: ("", ""), Op.OUT: ("[−", "]"), Op.IN: ("{+", "}")}
_TAGS = {Op.SAME: ("", ""), Op.OUT: ("<del>", "</del>"), Op.IN: ("<ins>", "</ins>")}
_HEADS = {
    ChangeKind.ADDED: "Added",
    ChangeKind.REMOVED: "Removed",
    ChangeKind.CHANGED: "Changed",
    ChangeKind.MOVED: "Moved",
}
_STYLE = (
    "body{font:1rem/1.5 serif;max-width:45rem;margin:2rem auto;padding:0 1rem}h2{font:bold .85rem sans-serif}"
    "del{background:#fdd}ins{background:#dfd}section{border-top:1px solid #ccc}"
)


class Format(StrEnum):
    """How a difference is written."""

    TEXT = "text"
    HTML = "html"
    TELEGRAM = "telegram"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Difference:
    """Two texts and what changed between them."""

    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]
    changes: tuple[ParagraphChange, ...]

    def where(self, change: ParagraphChange) -> str:
        """How a reader finds the changed paragraph: labels where the texts have them, else positions counted from 1."""
        old, new = _place(self.old, change.old), _place(self.new, change.new)
        return f"{old} → {new}" if old and new and old != new else new or old


def between(old: Path, new: Path) -> Difference:
    """Compare two files (.txt, .html, .docx or .pdf, told by their bytes).

    Raises `OSError` when a file cannot be read, `scrapers.errors.SourceError` when it cannot be understood.
    """
    before, after = read(old), read(new)
    texts = [[paragraph.text for paragraph in side] for side in (before, after)]
    return Difference(before, after, compare(*texts))


def read(path: Path) -> tuple[Paragraph, ...]:
    """The paragraphs of a saved file, told apart by its bytes. Raises as `between` does."""
    body, url = path.read_bytes(), path.absolute().as_uri()
    match sniff(body):
        case Media.PDF:
            return labels.label(pdf.paragraphs(body, url=url))
        case Media.DOCX:
            return labels.label(docx.paragraphs(body, url=url))
        case Media.HTML:
            return html.generic(decode(body, ""), url).paragraphs
        case _:
            return labels.label(labels.Block(text) for text in split(decode(body, "")))


def split(text: str) -> list[str]:
    """The paragraphs of a plain text: its blocks between blank lines where it was wrapped, else its lines."""
    lines = text.splitlines()
    blocks = [" ".join(block.split()) for block in re.split(r"\n[^\S\n]*\n", "\n".join(lines)) if block.strip()]
    wrapped = len(blocks) > 1 and all(len(line.strip()) <= _WRAPPED for line in lines)
    return blocks if wrapped else [" ".join(line.split()) for line in lines if line.strip()]


def render(found: Difference, form: Format) -> str:
    """The difference as one text; Telegram messages, where there are several, with a form feed between."""
    match form:
        case Format.TEXT:
            return _text(found)
        case Format.HTML:
            return _html(found)
        case Format.TELEGRAM:
            return "\n\f\n".join(messages(_blocks(found)))
        case Format.JSON:
            return json.dumps([_row(found, change) for change in found.changes], ensure_ascii=False, indent=2)


def _place(side: Sequence[Paragraph], index: int | None) -> str:
    return "" if index is None else side[index].label or f"¶ {index + 1}"


def _text(found: Difference) -> str:
    told = [
        f"{_HEADS[change.kind]}: {found.where(change)}\n"
        + "".join(opening + segment.text + closing for segment, (opening, closing) in _marked(change, _SIGNS))
        for change in found.changes
    ]
    return "\n\n".join(told or ["No difference in the words."])


def _html(found: Difference) -> str:
    sections = "\n".join(
        f"<section><h2>{_HEADS[change.kind]}: {escape(found.where(change))}</h2>\n<p>"
        + "".join(opening + escape(segment.text) + closing for segment, (opening, closing) in _marked(change, _TAGS))
        + "</p></section>"
        for change in found.changes
    )
    body = sections or "<p>No difference in the words.</p>"
    head = f'<meta charset="utf-8"><title>Difference</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body>\n{body}\n</body></html>'


def _marked(change: ParagraphChange, marks: dict[Op, tuple[str, str]]) -> Iterator[tuple[Segment, tuple[str, str]]]:
    return ((segment, marks[segment.op]) for segment in change.segments)


def _blocks(found: Difference) -> Iterator[Block]:
    if not found.changes:
        yield line("No difference in the words.")
    for change in found.changes:
        yield line(Run(f"{_HEADS[change.kind]}: {found.where(change)}", Style.BOLD))
        yield Block(tuple(difference(change)), Frame.QUOTE)


def _row(found: Difference, change: ParagraphChange) -> dict[str, object]:
    return {
        "kind": change.kind,
        "old": _side(found.old, change.old),
        "new": _side(found.new, change.new),
        "segments": [{"op": segment.op, "text": segment.text} for segment in change.segments],
    }


def _side(side: Sequence[Paragraph], index: int | None) -> dict[str, object] | None:
    return None if index is None else {"index": index, "label": side[index].label}
