"""Printed lines → paragraphs, by what stands where on the page.

A PDF knows no paragraphs: only runs of letters at places. Here they become lines, the lines that every
page repeats are dropped, footnotes are told from the body, and lines are joined where a compositor
would have gone on. All measures are points; baselines grow upwards.
"""

import re
import statistics
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from scrapers.block import Block

HYPHEN = "\u0002"  # what the reader gives for a hyphen at a line's end, hard or soft
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}

_MARK = re.compile(r"[\[(]?(\d{1,3}|\*{1,3}|[†‡])[\])]?")
_PLAIN_MARK = re.compile(r"(\d{1,3}|\*{1,3}|[†‡])[.)]?\s+(?=\S)")
_NUMBERED = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,2}(?:\.\d{1,2})+|\(?[a-z]{1,3}\)|\([A-Z0-9]{1,3}\)|[A-Z]{1,2}\.|[IVX]{1,5}\.|[-–—•▪◦\uf0a7\uf0b7])\s"
)
_BULLET = re.compile(r"^[•▪◦\uf0a7\uf0b7]\s+")
_ENDED = re.compile(r"[.!?:;…][\"”»’')\]]*(?:\s(?:and|or))?$|;\s*(?:and|or)$")
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:(?:page|p\.|стр\.|страница)\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:/|of|из|sur|de)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Run:
    """Letters on one baseline in one size."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its lower and upper edge, and its runs in the order of the file."""

    bottom: float
    top: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line. `parts` are its words and, marked `True`, what stands raised among them."""

    parts: tuple[tuple[str, bool], ...]
    x0: float
    x1: float
    baseline: float
    size: float
    bold: bool
    sheet: int

    @property
    def text(self) -> str:
        """The words as printed, raised marks included."""
        return "".join(text for text, _ in self.parts).strip()


@dataclass(frozen=True, slots=True)
class _Notes:
    marks: frozenset[str] = frozenset()
    lines: tuple[Line, ...] = ()


def blocks(sheets: Sequence[Sheet]) -> list[Block]:
    """The paragraphs of the body in their order, then the footnotes in theirs."""
    pages = [_without_page_number(sheet, page) for sheet, page in zip(sheets, _unrepeated(sheets), strict=True)]
    body_size = _body_size(line for page in pages for line in page)
    spoken = _words(line.text for page in pages for line in page)
    body: list[Line] = []
    notes: list[Line] = []
    for page in pages:
        found = _notes(page, body_size, continued=bool(notes))
        body.extend(_worded(line, found.marks) for line in page if line not in found.lines)
        notes.extend(found.lines)
    return [*_paragraphs(body, body_size, spoken), *_footnotes(notes, spoken)]


# ── lines ──


def lines_of(sheet: Sheet, number: int) -> list[Line]:
    """The printed lines of a page; a raised mark belongs to the line whose words it follows or leads."""
    lines: list[Line] = []
    for run in sheet.runs:
        text = run.text.translate(_LIGATURES)
        if lines and (joined := _joined(lines[-1], run, text)):
            lines[-1] = joined
        elif text.strip():
            lines.append(Line(((text, False),), run.x0, run.x1, run.baseline, run.size, run.bold, number))
    return lines


def _joined(line: Line, run: Run, text: str) -> Line | None:
    if run.x0 < line.x1 - 0.3 * line.size:
        return None
    rise = run.baseline - line.baseline
    if -0.6 * run.size < rise < -0.1 * run.size and line.size < 0.85 * run.size and len(line.parts) == 1:
        parts = ((line.parts[0][0].strip(), True), (text, False))  # a mark leads the line
        return replace(line, parts=parts, x1=run.x1, baseline=run.baseline, size=run.size, bold=run.bold)
    if 0.1 * line.size < rise < 0.7 * line.size and run.size < 0.85 * line.size:
        return replace(line, parts=(*line.parts, (text, True)), x1=run.x1)
    if abs(rise) > 0.35 * line.size:
        return None
    gap = " " if run.x0 - line.x1 > 0.2 * line.size and not line.parts[-1][0].endswith(" ") else ""
    size = max(line.size, run.size)
    return replace(line, parts=(*line.parts, (gap + text, False)), x1=run.x1, size=size, bold=line.bold and run.bold)


def _worded(line: Line, marks: Collection[str]) -> Line:
    """The line without the marks that point to footnotes.

    A raised number that no footnote of the page answers to stays, as a superscript, where it belongs to
    the number before it: "Article 154¹" is another article than 154.
    """
    words = ""
    for text, raised in line.parts:
        mark = _MARK.fullmatch(text.strip()) if raised else None
        if mark is None:
            words += text
        elif mark[1] not in marks and mark[1].isdigit() and words[-1:].isdigit():
            words += mark[1].translate(_SUPERSCRIPTS) + _space_after(text)
        else:
            words += _space_after(text)
    return replace(line, parts=((" ".join(words.split()), False),))


def _space_after(text: str) -> str:
    return " " if text.endswith(" ") else ""


# ── what every page repeats ──


def _unrepeated(sheets: Sequence[Sheet]) -> list[list[Line]]:
    """The lines of each page without its running headers and footers (numbers in them count as equal)."""
    pages = [lines_of(sheet, number) for number, sheet in enumerate(sheets)]
    edges = [_edge_lines(sheet, page) for sheet, page in zip(sheets, pages, strict=True)]
    seen = Counter(signature for edge in edges for signature in {_signature(line) for line in edge})
    enough = max(2, 0.4 * len(sheets))
    return [
        [line for line in page if line not in edge or seen[_signature(line)] < enough]
        for page, edge in zip(pages, edges, strict=True)
    ]


def _edge_lines(sheet: Sheet, lines: Sequence[Line]) -> list[Line]:
    margin = 0.14 * (sheet.top - sheet.bottom)
    return [line for line in lines if not sheet.bottom + margin < line.baseline < sheet.top - margin]


def _signature(line: Line) -> tuple[str, int]:
    masked = re.sub(r"\d+", "#", " ".join(line.text.lower().split()))
    return masked, round(line.baseline / 6)


def _without_page_number(sheet: Sheet, lines: list[Line]) -> list[Line]:
    edge = _edge_lines(sheet, lines)
    return [line for line in lines if line not in edge or not _PAGE_NUMBER.fullmatch(line.text)]


def _body_size(lines: Iterable[Line]) -> float:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size * 2) / 2] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0.0


# ── footnotes ──


def _notes(page: Sequence[Line], body_size: float, *, continued: bool) -> _Notes:
    """The footnotes that end a page: small lines from the first marked one on, or what goes on from the page before."""
    start = next((i for i, line in enumerate(page) if _mark(line, body_size) and _all_small(page[i:], line)), len(page))
    marks = frozenset(mark for line in page[start:] if (mark := _mark(line, body_size)))
    while continued and start > 0 and page[start - 1].size < 0.93 * body_size:
        start -= 1
    return _Notes(marks, tuple(page[start:]))


def _mark(line: Line, body_size: float) -> str:
    text, raised = line.parts[0]
    if raised and (mark := _MARK.fullmatch(text)):
        return mark[1]
    if line.size < 0.93 * body_size and (mark := _PLAIN_MARK.match(line.text)):
        return mark[1]
    return ""


def _all_small(lines: Sequence[Line], first: Line) -> bool:
    return all(line.size <= first.size + 0.5 for line in lines)


def _footnotes(lines: Sequence[Line], spoken: Collection[str]) -> Iterator[Block]:
    mark, text = "", ""
    for line in lines:
        if found := _mark(line, line.size * 1.1):
            if text:
                yield Block(text, footnote=mark)
            mark, text = found, _after_mark(line)
        else:
            text = join(text, _worded(line, ()).text, spoken)
    if text:
        yield Block(text, footnote=mark)


def _after_mark(line: Line) -> str:
    if line.parts[0][1]:
        return _worded(replace(line, parts=line.parts[1:]), ()).text
    return _PLAIN_MARK.sub("", _worded(line, ()).text, count=1)


# ── paragraphs ──


def _paragraphs(lines: Sequence[Line], body_size: float, spoken: Collection[str]) -> Iterator[Block]:
    leading = _leading(lines)
    growing: list[Line] = []
    margin = 0.0  # how far right the lines set together with the one before reach
    for line, reach in zip(lines, _margins(lines, leading), strict=True):
        if growing and _begins(growing[-1], line, margin, leading, first=len(growing) == 1):
            yield _block(growing, body_size, spoken)
            growing = []
        growing.append(line)
        margin = reach
    if growing:
        yield _block(growing, body_size, spoken)


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance of baselines, in sizes of the letters."""
    steps = [
        (before.baseline - line.baseline) / line.size
        for before, line in pairwise(lines)
        if before.sheet == line.sheet and 0 < before.baseline - line.baseline < 3 * line.size
    ]
    return statistics.quantiles(steps, n=4)[0] if len(steps) > 1 else 1.3


def _margins(lines: Sequence[Line], leading: float) -> list[float]:
    """For each line, how far right the lines set together with it reach."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and groups[-1][-1].sheet == line.sheet and _follows(groups[-1][-1], line, leading):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [max(each.x1 for each in group) for group in groups for _ in group]


def _follows(before: Line, line: Line, leading: float) -> bool:
    return 0 < before.baseline - line.baseline <= 1.3 * leading * line.size


def _begins(before: Line, line: Line, margin: float, leading: float, *, first: bool) -> bool:
    """Whether a line begins a paragraph after the line before it (the `first` of its own, or a later one)."""
    ended = bool(_ENDED.search(before.text))
    room = margin - before.x1 - _first_word_width(line)  # positive: the next word would have fitted
    if abs(before.size - line.size) > 0.6 or (before.bold != line.bold and (ended or room > 0)):
        return True
    if before.sheet != line.sheet or before.baseline <= line.baseline:  # a page or a column further on
        return (ended or (_is_point(line) and room > 0)) and not line.text[:1].islower()
    return not _follows(before, line, leading) or _begins_below(before, line, room, ended=ended, first=first)


def _begins_below(before: Line, line: Line, room: float, *, ended: bool, first: bool) -> bool:
    """The same for a line straight below: by its number, the room left above, and the indent."""
    indent = (line.x0 - before.x0) / line.size
    if _is_point(line) and (ended or room > 2 * line.size or indent < -0.8):
        return True
    if room > 1.5 * line.size:
        return ended or not line.text[:1].islower()
    if indent > 0.8:
        return ended and not _is_point(before)
    return indent < -0.8 and ended and not first


def _is_point(line: Line) -> bool:
    return bool(_NUMBERED.match(line.text))


def _first_word_width(line: Line) -> float:
    word = line.text.split(maxsplit=1)[0] if line.text else ""
    return (line.x1 - line.x0) * (len(word) + 1) / max(len(line.text), 1)


def _block(lines: Sequence[Line], body_size: float, spoken: Collection[str]) -> Block:
    text = ""
    for line in lines:
        text = join(text, line.text, spoken)
    text = _BULLET.sub("", text.replace(HYPHEN, "-"))
    stands_out = all(line.bold or line.size > body_size + 0.9 for line in lines)
    return Block(text, heading=stands_out and len(text) < 250 and not text.endswith((".", ";", ",")))


def join(text: str, line: str, spoken: Collection[str]) -> str:
    """Two printed lines as one text.

    A hyphen at the line's end goes when a small letter follows, unless the document itself writes the
    word with its hyphen elsewhere; before a capital or a figure it stays ("Kassym-Jomart", "2019-2020").
    """
    if not text:
        return line
    if text.endswith((HYPHEN, "-", "\u00ad")):
        stem = text[:-1]
        if not line[:1].islower() or not stem[-1:].isalpha():
            return (stem + "-" if stem[-1:].isalnum() else stem + "- ") + line
        part, rest = stem.rsplit(maxsplit=1)[-1], _first_word(line)
        kept = f"{part}-{rest}".casefold() in spoken and f"{part}{rest}".casefold() not in spoken
        return f"{stem}-{line}" if kept else stem + line
    if text.endswith(("\u2010", "\u2011", "/")) and text[-2:-1].isalnum():
        return text + line
    return f"{text} {line}"


def _first_word(line: str) -> str:
    found = re.match(r"[\w\u2010\u2011-]+", line)
    return found[0] if found else ""


def _words(texts: Iterable[str]) -> frozenset[str]:
    """Every word that stands whole inside a line."""
    return frozenset(word.casefold() for text in texts for word in re.findall(r"\w[\w-]*\w", text))
