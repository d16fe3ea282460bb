"""The whole difference between two texts as one HTML file that needs nothing else: for a screen, a phone, paper.

Old and new stand side by side where there is room. What was put in is underlined blue behind a plus, what was taken
out is struck through orange behind a minus: two colours that colour-blind readers tell apart, and signs for those who
print in grey. The keys n and p go to the next and the previous change.
"""

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files
from itertools import groupby

from bot.comparison import Comparison, Side
from rules.compare import ChangeKind, ParagraphChange
from rules.redline import Op, Segment

MEANINGS = 60  # lines of the summary before it says how many more there are

# No part of the page may ask a server for anything, whatever the texts hold.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def report(found: Comparison) -> str:
    """The HTML of the difference. The texts are shown whole; what stayed is folded."""
    title = escape(f"{found.old.name} → {found.new.name}")
    parts = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>{_bundled('report.css')}</style></head><body>",
        *_head(found),
        "<main>",
        *_body(found),
        f"</main>\n<script>{_bundled('report.js')}</script></body></html>\n",
    )
    return "\n".join(parts).encode("utf-8", "replace").decode()  # half a surrogate pair is no text


def _bundled(name: str) -> str:
    return files("bot").joinpath(name).read_text("utf-8").strip()


def _head(found: Comparison) -> Iterator[str]:
    yield "<header><h1>What changed</h1>"
    yield f'<p class="sides"><span>−</span> {_named(found.old)}<br><span>+</span> {_named(found.new)}</p>'
    yield f"<p>{escape(found.extent() or 'No difference in the words')}.</p>"
    yield '<p class="legend"><ins>put in</ins> <del>taken out</del></p></header>'
    if found.changes:
        yield '<nav aria-label="Changes"><button id="previous" title="Key p">↑ previous</button>'
        yield f'<output id="at">{len(found.changes)} changes</output>'
        yield '<button id="next" title="Key n">↓ next</button> <span class="keys">keys: n, p</span></nav>'
    yield from _summary(found)


def _named(side: Side) -> str:
    name = escape(side.name)
    return f'<a href="{escape(side.url)}">{name}</a>' if side.url.startswith(("http://", "https://")) else name


def _summary(found: Comparison) -> Iterator[str]:
    """What the changes mean, each line a link to its change."""
    lines = [
        f'<li><a href="#c{number}">{escape(found.where(change))}</a>: {escape("; ".join(meant))}</li>'
        for number, change in enumerate(found.changes, 1)
        if (meant := found.meaning(change))
    ]
    if lines:
        yield '<section class="meaning"><h2>Names, articles, verbs</h2><ul>'
        yield from lines[:MEANINGS]
        if len(lines) > MEANINGS:
            yield f"<li>… and {len(lines) - MEANINGS} more below</li>"
        yield "</ul></section>"


def _body(found: Comparison) -> Iterator[str]:
    number = 0
    for same, rows in groupby(found.rows, key=lambda row: row.kind is ChangeKind.SAME):
        if same:
            yield from _unchanged(found.new, list(rows))
            continue
        for change in rows:
            number += 1
            yield from _change(found, change, number)


def _unchanged(side: Side, rows: Sequence[ParagraphChange]) -> Iterator[str]:
    count = f"{len(rows)} unchanged paragraph{'s' if len(rows) > 1 else ''}"
    yield f"<details><summary>{count}: {escape(_span(side, rows))}</summary>"
    for row in rows:
        paragraph = side.paragraphs[row.new.start]
        label = f"<b>{escape(paragraph.label)}</b> " if paragraph.label else ""
        yield f"<p>{label}{escape(paragraph.text)}</p>"
    yield "</details>"


def _span(side: Side, rows: Sequence[ParagraphChange]) -> str:
    first, last = side.place(rows[0].new), side.place(rows[-1].new)
    return first if first == last else f"{first} – {last}"


def _change(found: Comparison, change: ParagraphChange, number: int) -> Iterator[str]:
    yield f'<section class="change" id="c{number}" tabindex="-1"><h2>{escape(found.heading(change))}</h2>'
    if meant := found.meaning(change):
        yield f'<p class="meant">{escape("; ".join(meant))}</p>'
    yield '<div class="pair">'
    yield from _column("old", found.old, change.old, change.segments, (Op.SAME, Op.OUT, Op.JOIN))
    yield from _column("new", found.new, change.new, change.segments, (Op.SAME, Op.IN, Op.SPLIT))
    yield "</div></section>"


def _column(name: str, side: Side, indexes: range, segments: Sequence[Segment], ops: Sequence[Op]) -> Iterator[str]:
    """One side of a change: its own words, in the spelling of that side."""
    if not indexes:
        yield f'<div class="{name} none"></div>'
        return
    words = "".join(_marked(segment, old=name == "old") for segment in segments if segment.op in ops)
    language = f' lang="{escape(side.language)}"' if side.language else ""
    yield f'<div class="{name}"{language}><h3>{escape(side.place(indexes))}</h3><p>{words}</p></div>'


def _marked(segment: Segment, *, old: bool) -> str:
    match segment.op:
        case Op.SAME:
            return escape(segment.was if old and segment.was is not None else segment.text)
        case Op.OUT:
            return _tagged("del", segment.text)
        case Op.IN:
            return _tagged("ins", segment.text)
        case Op.JOIN:
            return "<del>¶</del></p><p>"
        case Op.SPLIT:
            return "<ins>¶</ins></p><p>"


def _tagged(tag: str, text: str) -> str:
    """The words in a tag, the white space around them outside."""
    words = text.strip()
    if not words:
        return escape(text)
    before, _, after = text.partition(words)
    return f"{escape(before)}<{tag}>{escape(words)}</{tag}>{escape(after)}"
