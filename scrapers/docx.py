"""Word files → blocks of text: paragraphs and table rows in order, their numbers counted as Word would, notes.

Tracked deletions, hidden words, text boxes, and the frame that Parliament's files repeat around the text are left out.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml import etree

from scrapers.block import Block
from scrapers.errors import TooLarge, Unexpected, WrongType
from scrapers.wording import has_words, one_line, without_template_tags

MOST_BYTES = 150_000_000  # unpacked
MOST_PARTS = 5_000

_Element = Any  # lxml's elements are untyped
_KEPT_AROUND_RUNS = frozenset(map(qn, ("w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:sdtContent")))
_FIELD_RESULTS = frozenset(map(qn, ("w:fldSimple", "w:customXml")))
_CONTAINERS = frozenset(map(qn, ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo")))
_LETTERS = {"w:tab": " ", "w:br": " ", "w:cr": " ", "w:noBreakHyphen": "\u2011", "w:softHyphen": ""}
_RUN_TEXT = {qn(name): text for name, text in _LETTERS.items()}
_UNSEEN_FORMATS = {"bullet": "•", "none": ""}

_LANGUAGES = "BG|ES|CS|DA|DE|ET|EL|EN|FR|GA|HR|IT|LV|LT|HU|MT|NL|PL|PT|RO|SK|SL|FI|SV"
_PE_NUMBER = r"PE\d{3}[.,]\d{3}v\d{2}-\d{2}"
# On each sheet of the Parliament's files: "RC\1224524EN.docx 2/6 PE772.556v01-00", "United in diversity EN".
_FRAME = re.compile(
    rf"(?:[A-Z]{{1,3}}\\[\w\\-]+\.docx?)?\s*(?:\d{{1,3}}/\d{{1,3}})?\s*(?:{_PE_NUMBER}|RC\d+|[\s}}])*"
    rf"|(?:United in diversity|Unie dans la diversité|In Vielfalt geeint|Unida en la diversidad|Unita nella diversità"
    rf"|Zjednoczona w różnorodności)?(?:\s*(?:{_LANGUAGES}))?"
)
_PARLIAMENT = (
    "European Parliament|Parlement européen|Europäisches Parlament|Parlamento Europeo|Parlamento europeo|Parlament "
    "Europejski|Parlamento Europeu|Europees Parlement|Parlamentul European|Европейски парламент|Evropský parlament"
)
_TERM_DAY_NUMBER = r"\d{4}\s?[-–]\s?\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|(?:RC-)?[AB]\d{1,2}[-‑]\d{4}/\d{4}"
_SITTING = "Plenary sitting|Document de séance|Plenarsitzungsdokument"
_COVER = re.compile(rf"(?:{_PARLIAMENT}|{_TERM_DAY_NUMBER}|{_SITTING}|[\s|}}])+")
# How python-docx, lxml and zipfile fail on a damaged file: missing parts and attributes surface as Python's own errors.
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, etree.LxmlError),
    *(KeyError, ValueError, TypeError, AttributeError, OverflowError),
)
_COVER_BLOCKS = 12
_TITLE_TAG = "<TitreType>"  # of the authoring tool: what stands before is the cover


def paragraphs(data: bytes, *, url: str) -> list[Block]:
    """The blocks of text of a Word file, its footnotes last.

    Raises `WrongType` when the bytes are no Word file, `TooLarge` when unpacking them would fill the memory and
    `Unexpected` when the file is broken; `url` is where the bytes are from.
    """
    _check(data, url)
    package = _opened(data, url)
    try:
        reader = _Reader(_Styles.of(package), _Numbering.of(package))
        blocks = [*_without_cover(reader, reader.body(package.element.body))]
        blocks += reader.footnotes(_footnotes_part(package))
    except _DAMAGE as error:
        raise Unexpected(url, "the Word file is broken") from error
    return [block for block in blocks if not _FRAME.fullmatch(block.text)]


def _without_cover(reader: "_Reader", blocks: Iterator[Block]) -> list[Block]:
    kept: list[Block] = []
    for block in blocks:
        if reader.title_reached:
            kept, reader.title_reached = [], False
        kept.append(block)
    return [block for at, block in enumerate(kept) if at >= _COVER_BLOCKS or not _COVER.fullmatch(block.text)]


def _opened(data: bytes, url: str) -> Any:
    try:
        return docx.Document(io.BytesIO(data))
    except (PackageNotFoundError, KeyError, ValueError) as error:
        raise WrongType(url, "the file is a package, but not one of Word") from error
    except _DAMAGE as error:
        raise Unexpected(url, "the Word file is broken") from error


def _check(data: bytes, url: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError) as error:
        if data[:2] == b"PK":
            raise Unexpected(url, "the Word file is broken off") from error
        raise WrongType(url, "the bytes are no Word file") from error
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_BYTES or len(parts) > MOST_PARTS:
        raise TooLarge(url, f"unpacked, the file would be {unpacked // 1_000_000} MB in {len(parts)} parts")


def _footnotes_part(package: Any) -> _Element | None:
    for relation in package.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.FOOTNOTES and not relation.is_external:
            return _parsed(relation.target_part.blob)
    return None


def _parsed(blob: bytes) -> _Element:
    return etree.fromstring(blob, etree.XMLParser(resolve_entities=False, no_network=True))


def _value(parent: _Element | None, path: str) -> str | None:
    """The `w:val` of a descendant given as "w:a/w:b"; "" when it has none, `None` when it is not there."""
    found = None if parent is None else parent.find("/".join(map(qn, path.split("/"))))
    return None if found is None else str(found.get(qn("w:val"), ""))


def _is_on(value: str | None) -> bool:
    return value is not None and value not in ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class _Styles:
    """What styles say of headings, numbers and hidden words."""

    by_id: Mapping[str, _Element]
    default: str

    @classmethod
    def of(cls, package: Any) -> "_Styles":
        styles = package.styles.element.findall(qn("w:style"))
        default = next(
            (s for s in styles if s.get(qn("w:type")) == "paragraph" and s.get(qn("w:default")) == "1"), None
        )
        return cls(
            {str(style.get(qn("w:styleId"))): style for style in styles},
            "" if default is None else str(default.get(qn("w:styleId"))),
        )

    def chain(self, style_id: str | None) -> Iterator[_Element]:
        """A style and those it is based on."""
        seen: set[str] = set()
        wanted = style_id or self.default
        while wanted and wanted not in seen and wanted in self.by_id:
            seen.add(wanted)
            style = self.by_id[wanted]
            yield style
            wanted = _value(style, "w:basedOn") or ""

    def is_heading(self, paragraph: _Element) -> bool:
        """Whether a paragraph is a heading by its style or outline level."""
        level = _value(paragraph, "w:pPr/w:outlineLvl")
        for style in self.chain(_value(paragraph, "w:pPr/w:pStyle")):
            name = (_value(style, "w:name") or "").lower()
            if name.startswith("heading") or name == "title":
                return True
            level = level if level is not None else _value(style, "w:pPr/w:outlineLvl")
        return level is not None and level.isdecimal() and int(level) < 9

    def is_hidden(self, run: _Element) -> bool:
        """Whether a run's words are not shown."""
        own = _value(run, "w:rPr/w:vanish")
        style_id = _value(run, "w:rPr/w:rStyle")
        if own is not None or not style_id:
            return _is_on(own)
        marks = (_value(style, "w:rPr/w:vanish") for style in self.chain(style_id))
        return _is_on(next((mark for mark in marks if mark is not None), None))


@dataclass(slots=True)
class _Numbering:
    """Counts lists as Word does: per abstract list, deeper levels begin anew under each number."""

    levels: Mapping[str, Mapping[int, _Element]]  # by abstract list
    abstract_of: Mapping[str, str]
    overrides: Mapping[tuple[str, int], int]
    counters: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, package: Any) -> "_Numbering":
        relations = package.part.rels.values()
        part = next((r.target_part for r in relations if r.reltype == RELATIONSHIP_TYPE.NUMBERING), None)
        if part is None:
            return cls({}, {}, {})
        root = _parsed(part.blob)
        levels = {
            str(abstract.get(qn("w:abstractNumId"))): {
                int(level.get(qn("w:ilvl"))): level for level in abstract.findall(qn("w:lvl"))
            }
            for abstract in root.findall(qn("w:abstractNum"))
        }
        nums = {str(num.get(qn("w:numId"))): num for num in root.findall(qn("w:num"))}
        overrides = {
            (num_id, int(override.get(qn("w:ilvl")))): int(start)
            for num_id, num in nums.items()
            for override in num.findall(qn("w:lvlOverride"))
            if (start := _value(override, "w:startOverride"))
        }
        return cls(levels, {num_id: _value(num, "w:abstractNumId") or "" for num_id, num in nums.items()}, overrides)

    def mark(self, num_id: str, level: int) -> str:
        """The next number of a list ("5.", "A.", "–"); "" where the list is unknown."""
        abstract = self.abstract_of.get(num_id, "")
        known = self.levels.get(abstract, {})
        if level not in known:
            return ""
        counters = self.counters.setdefault(abstract, {})
        if num_id not in self.begun:
            self.begun.add(num_id)
            for overridden, start in ((at, n) for (num, at), n in self.overrides.items() if num == num_id):
                counters[overridden] = start - 1
        counters[level] = counters.get(level, self._start(known[level]) - 1) + 1
        for deeper in [at for at in counters if at > level]:
            del counters[deeper]
        return self._written(known, counters, level)

    @staticmethod
    def _start(level: _Element) -> int:
        return int(_value(level, "w:start") or "1")

    def _written(self, known: Mapping[int, _Element], counters: Mapping[int, int], level: int) -> str:
        pattern = _value(known[level], "w:lvlText") or ""
        if (_value(known[level], "w:numFmt") or "decimal") in _UNSEEN_FORMATS:
            return "–" if one_line(pattern) in {"–", "-", "—"} else _UNSEEN_FORMATS["bullet"] if pattern else ""

        def counted(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            if at not in known:
                return ""
            return _figure(counters.get(at, self._start(known[at])), _value(known[at], "w:numFmt") or "decimal")

        return re.sub(r"%(\d)", counted, pattern)


def _figure(number: int, form: str) -> str:
    match form:
        case "upperLetter" | "lowerLetter":
            letter = chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter if form == "upperLetter" else letter.lower()
        case "upperRoman" | "lowerRoman":
            roman = _roman(number)
            return roman if form == "upperRoman" else roman.lower()
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)


def _roman(number: int) -> str:
    values = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"))
    written = ""
    for value, letters in (*values, (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        written += letters * (number // value)
        number %= value
    return written


@dataclass(slots=True)
class _Reader:
    """Reads the body and then the notes that it named, numbered in the order of their marks."""

    styles: _Styles
    numbering: _Numbering
    notes: dict[str, int] = field(default_factory=dict)  # a note's id → its number
    title_reached: bool = False

    def body(self, parent: _Element) -> Iterator[Block]:
        for element in parent:
            if element.tag == qn("w:p"):
                yield from self._paragraph(element)
            elif element.tag == qn("w:tbl"):
                yield from self._table(element)
            elif element.tag in _CONTAINERS:
                yield from self.body(element)

    def footnotes(self, root: _Element | None) -> Iterator[Block]:
        by_id = {} if root is None else {str(note.get(qn("w:id"))): note for note in root.findall(qn("w:footnote"))}
        for note_id, number in list(self.notes.items()):
            paragraphs = [] if note_id not in by_id else [*self.body(by_id[note_id])]
            yield from (Block(block.text, footnote=str(number)) for block in paragraphs)

    def _paragraph(self, paragraph: _Element) -> Iterator[Block]:
        if any(_TITLE_TAG in (text.text or "") for text in paragraph.iter(qn("w:t"))):
            self.title_reached = True
        text = one_line(without_template_tags("".join(self._words(paragraph))))
        if not has_words(text):
            return
        mark = self._mark(paragraph)
        yield Block(f"{mark} {text}" if mark else text, heading=self.styles.is_heading(paragraph))

    def _mark(self, paragraph: _Element) -> str:
        num_id, level = _value(paragraph, "w:pPr/w:numPr/w:numId"), _value(paragraph, "w:pPr/w:numPr/w:ilvl")
        for style in self.styles.chain(_value(paragraph, "w:pPr/w:pStyle")):
            num_id = num_id if num_id is not None else _value(style, "w:pPr/w:numPr/w:numId")
            level = level if level is not None else _value(style, "w:pPr/w:numPr/w:ilvl")
        return self.numbering.mark(num_id, int(level or "0")) if num_id and num_id != "0" else ""

    def _words(self, parent: _Element) -> Iterator[str]:
        for element in parent:
            if element.tag == qn("w:r"):
                yield from self._run(element)
            elif element.tag in _KEPT_AROUND_RUNS or element.tag in _FIELD_RESULTS:
                yield from self._words(element)

    def _run(self, run: _Element) -> Iterator[str]:
        if self.styles.is_hidden(run):
            return
        for element in run:
            if element.tag == qn("w:t"):
                yield element.text or ""
            elif element.tag == qn("w:footnoteReference"):
                self.notes.setdefault(str(element.get(qn("w:id"))), len(self.notes) + 1)
            elif element.tag == qn("w:sym"):
                yield chr(int(element.get(qn("w:char"), "20"), 16))
            elif element.tag in _RUN_TEXT:
                yield _RUN_TEXT[element.tag]

    def _table(self, table: _Element) -> Iterator[Block]:
        for row in table.iterchildren(qn("w:tr")):
            if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None:
                continue
            cells = [
                blocks for cell in row.iter(qn("w:tc")) if cell.getparent() is row if (blocks := [*self.body(cell)])
            ]
            if len(cells) == 1:
                yield from cells[0]
            elif cells:
                yield Block(" | ".join(" ".join(block.text for block in blocks) for blocks in cells))
