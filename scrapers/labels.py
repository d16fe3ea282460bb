"""Blocks of a text → labelled paragraphs, as a lawyer points at them.

A resolution of the European Parliament is citations ("– having regard to …"), recitals ("C. whereas …") and
numbered paragraphs ("5. Calls on …") with points ("(a) …"), in this order and in every official language. A number
counts only in its sequence: "1997. " begins no paragraph 1997. Any other text keeps its numbers and gets no labels.
Source: Parliament's resolutions; rules for their form in the Interinstitutional style guide, part 2.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from scrapers.block import Block
from scrapers.document import Paragraph, ParagraphKind
from scrapers.wording import has_words, one_line, without_template_tags

__all__ = ["Block", "label", "with_title"]

_DASH = re.compile(r"(?:[-\u2010-\u2015\u2212•]|\uf02d)(?:\s*\|)?\s+")
_LETTERED = re.compile(r"(?P<mark>[^\W\d_]{1,3})\s?[.)](?:\s*\|)?\s+(?=\S)")
_NUMBERED = re.compile(r"(?P<mark>\d{1,4})\s?[.)](?:\s*\|)?\s+(?=\S)")
_POINT = re.compile(r"(?:\(\s?(?P<mark>[^\W\d_]{1,5})\s?\)|(?P<bare>[^\W\d_]{1,5})[.)])(?:\s*\|)?\s+(?=\S)")
_LONE_MARK = re.compile(r"(?:[-\u2013\u2014]|[^\W\d_]{1,3}\.|\d{1,3}\.|\([^\W\d_]{1,4}\))")
_LEAP = 3  # marks that may be missing in a sequence: a paragraph deleted by a split vote, a line lost

# How citations and recitals open, per language; one of them makes a text a resolution.
_OPENINGS = {
    "bg": "като взе предвид|като има предвид",
    "cs": "s ohledem na|vzhledem k",
    "da": "der henviser til",
    "de": "unter Hinweis auf|gestützt auf|in Kenntnis|in der Erwägung",
    "el": "έχοντας υπόψη|λαμβάνοντας υπόψη",
    "en": "having regard to|whereas",
    "es": "vist[oa]s?|considerando",
    "et": "võttes arvesse|arvestades",
    "fi": "ottaa huomioon|katsoo",
    "fr": "vus?|vues?|considérant",
    "ga": "ag féachaint do|de bhrí|de bharr",
    "hr": "uzimajući u obzir|budući da",
    "hu": "tekintettel|mivel",
    "it": "vist[oaie]|considerando",
    "lt": "atsižvelgdamas|kadangi",
    "lv": "ņemot vērā|tā kā",
    "mt": "wara li kkunsidra|billi",
    "nl": "gezien|onder verwijzing|overwegende",
    "pl": "uwzględniając|mając na uwadze",
    "pt": "tendo em conta|considerando",
    "ro": "având în vedere|întrucât",
    "sk": "so zreteľom na|keďže",
    "sl": "ob upoštevanju|ker",
    "sv": "med beaktande av|av följande",
}
_OPENING = re.compile(r"(?:{})(?!\w)".format("|".join(_OPENINGS.values())), re.IGNORECASE)

_LOOKALIKES = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ", "ABEZHIKMNOPTYXABEKMHOPCTYX")
_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЮЯ"


def _series(letters: str) -> list[str]:
    """A … Z, AA … AZ, BA … BZ."""
    return [*letters, *(first + second for first in letters[:2] for second in letters)]


def _greek() -> list[str]:
    """Greek numerals from 1 to 89: Α, Β, Γ, Δ, Ε, ΣΤ, …, Ι, ΙΑ."""
    units = ["", "Α", "Β", "Γ", "Δ", "Ε", "ΣΤ", "Ζ", "Η", "Θ"]
    tens = ["", "Ι", "Κ", "Λ", "Μ", "Ν", "Ξ", "Ο", "Π"]
    return [ten + unit for ten in tens for unit in units][1:]


def _roman() -> list[str]:
    units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return [ten + unit for ten in ("", "X", "XX", "XXX") for unit in units][1:]


def _positions(*lists: Sequence[str]) -> tuple[dict[str, int], ...]:
    return tuple({mark.translate(_LOOKALIKES): at for at, mark in reversed([*enumerate(marks)])} for marks in lists)


_DOUBLED = [*_LATIN, *(letter * 2 for letter in _LATIN)]
_ALPHABETS = _positions(_series(_LATIN), _DOUBLED, _greek(), _series(_CYRILLIC))
_ROMAN = _positions(_roman())


@dataclass(slots=True)
class _Sequence:
    """Marks in their order; each alphabet that still fits has the place it has reached."""

    alphabets: tuple[dict[str, int], ...]
    reached: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.reached = [-1] * len(self.alphabets)

    def take(self, mark: str) -> bool:
        """Whether a mark is the next one (or soon after it); the first must be the first of its alphabet."""
        folded = mark.upper().translate(_LOOKALIKES)
        fits = False
        for index, alphabet in enumerate(self.alphabets):
            at, before = alphabet.get(folded, -1), self.reached[index]
            if (at == 0) if before < 0 else (before < at <= before + _LEAP):
                self.reached[index] = at
                fits = True
        return fits

    @property
    def begun(self) -> bool:
        return max(self.reached) >= 0


@dataclass(slots=True)
class _Reader:
    """Where in a resolution the reading is."""

    citations: int = 0
    recitals: _Sequence = field(default_factory=lambda: _Sequence(_ALPHABETS))
    paragraph: int = 0
    points: _Sequence = field(default_factory=lambda: _Sequence(_ALPHABETS))
    subpoints: _Sequence = field(default_factory=lambda: _Sequence(_ROMAN))
    indents: int = 0
    base: str = ""  # label that points belong to
    base_kind: ParagraphKind = ParagraphKind.TEXT
    point: str = ""
    part: str = ""  # heading of a later part, with numbers of its own (the opinion of another committee)
    heading: str = ""  # last one since the numbered text
    broken: bool = False  # whether words without a number stand between it and here

    def read(self, text: str) -> Paragraph:
        """One paragraph of running text."""
        numbered = self._citation(text) or self._recital(text) or self._operative(text)
        if found := numbered or self._point(text) or self._indent(text):
            return found
        self.broken = True
        return Paragraph(text)

    def ends_before(self, text: str) -> bool:
        """Whether another resolution or opinion begins: citations, after a heading that follows numbered paragraphs."""
        return bool(self.paragraph and self.heading and _opens_citation(text))

    def _citation(self, text: str) -> Paragraph | None:
        if self.recitals.begun or self.paragraph:
            return None
        dash = _DASH.match(text)
        listed = dash is not None and self.citations > 0
        if not (listed or _opens(text)):
            return None
        self.citations += 1
        wording = text[dash.end() :] if dash else text
        return self._labelled(wording, ParagraphKind.CITATION, f"citation {self.citations}")

    def _recital(self, text: str) -> Paragraph | None:
        match = _LETTERED.match(text)
        if match is None or self.paragraph or not match["mark"].isupper() or not self.recitals.take(match["mark"]):
            return None
        return self._labelled(text[match.end() :], ParagraphKind.RECITAL, f"recital {match['mark']}")

    def _operative(self, text: str) -> Paragraph | None:
        match = _NUMBERED.match(text)
        if match is None or not (self.citations or self.recitals.begun):
            return None
        number, last = int(match["mark"]), self.paragraph
        leap = 1 if self.broken or self.heading or not last else _LEAP
        if not last < number <= last + leap:
            return None
        self.paragraph = number
        return self._labelled(text[match.end() :], ParagraphKind.OPERATIVE, f"paragraph {number}")

    def _labelled(self, wording: str, kind: ParagraphKind, label: str) -> Paragraph:
        self.base = f"{self.part}, {label}" if self.part else label
        self.base_kind = kind
        self.points, self.subpoints = _Sequence(_ALPHABETS), _Sequence(_ROMAN)
        self.point, self.indents, self.heading, self.broken = "", 0, "", False
        return Paragraph(wording, kind, self.base)

    def _point(self, text: str) -> Paragraph | None:
        match = _POINT.match(text)
        mark = (match["mark"] or match["bare"]) if match else ""
        if match is None or not self.base or self.heading or not mark.islower():
            return None
        if self.broken and not self.points.begun:
            return None
        if self.points.take(mark):  # "(i)" after "(h)" is a letter, after "(a)" it is a number
            self.point, self.subpoints = mark, _Sequence(_ROMAN)
            return Paragraph(text[match.end() :], self.base_kind, f"{self.base}({mark})")
        if self.subpoints.take(mark):
            above = f"({self.point})" if self.point else ""
            return Paragraph(text[match.end() :], self.base_kind, f"{self.base}{above}({mark})")
        return None

    def _indent(self, text: str) -> Paragraph | None:
        match = _DASH.match(text)
        if match is None or not self.base or self.heading or self.broken or self.base_kind is ParagraphKind.CITATION:
            return None
        self.indents += 1
        return Paragraph(text[match.end() :], self.base_kind, f"{self.base}, indent {self.indents}")


def label(blocks: Iterable[Block]) -> tuple[Paragraph, ...]:
    """The paragraphs of a text with their kinds and labels, in its order; consecutive repetitions are dropped.

    A label's number or letter is taken off the text; blocks without a word are left out.
    """
    tidy = [*_tidy(blocks)]
    paragraphs = _resolution(tidy) if _is_resolution(tidy) else map(_plain, tidy)
    return tuple(_unrepeated(paragraphs))


def with_title(title: str, paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs with the title in front, where matching sees it too, and not a second time among the first."""
    if not title:
        return tuple(paragraphs)
    rest = [*(paragraph for paragraph in paragraphs[:3] if paragraph.text != title), *paragraphs[3:]]
    return (Paragraph(title, ParagraphKind.TITLE), *rest)


def _tidy(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks on one line each; a mark that stands alone ("5.") is joined with the words after it."""
    mark = ""
    for block in blocks:
        text = one_line(without_template_tags(block.text))
        if block.heading or block.footnote:
            yield from [Block(mark)] if has_words(mark) else []
            mark = ""
        elif _is_lone_mark(text):
            mark = f"{mark} {text}".strip()
            continue
        if has_words(text):
            joined = f"{mark} {text}" if has_words(mark) or (mark and _OPENING.match(text)) else text
            yield Block(joined, heading=block.heading, footnote=block.footnote)
            mark = ""
    yield from [Block(mark)] if has_words(mark) else []


def _is_lone_mark(text: str) -> bool:
    """Whether a line is "5.", "AB.", "a.", "(ii)" or a dash, and no short word."""
    return _LONE_MARK.fullmatch(text) is not None and (text[0] == "(" or len(text) <= 2 or not text[1].islower())


def _is_resolution(blocks: Sequence[Block]) -> bool:
    """Whether there are recitals, or citations and numbered paragraphs, or two citations."""
    running = [block.text for block in blocks if not block.heading and not block.footnote]
    if not any(map(_opens, running)):  # the first citation would; true of most pages, which are read no further
        return any(map(_opens_recital, running))
    reader = _Reader()
    kinds = [reader.read(text).kind for text in running]
    citations = kinds.count(ParagraphKind.CITATION)
    return any(map(_opens_recital, running)) or citations > 1 or (citations > 0 and ParagraphKind.OPERATIVE in kinds)


def _opens(text: str) -> bool:
    """Whether a text opens as a citation does: with its words behind a dash, or in small letters."""
    return _opens_citation(text) or (text[:1].islower() and _OPENING.match(text) is not None)


def _opens_citation(text: str) -> bool:
    dash = _DASH.match(text)
    return dash is not None and _OPENING.match(text, dash.end()) is not None


def _opens_recital(text: str) -> bool:
    letter = _LETTERED.match(text)
    return letter is not None and letter["mark"].isupper() and _OPENING.match(text, letter.end()) is not None


def _resolution(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    reader = _Reader()
    for block in blocks:
        if block.heading or block.footnote:
            reader.heading = block.text if block.heading else reader.heading
            yield _plain(block)
        else:
            if reader.ends_before(block.text):
                reader = _Reader(part=reader.heading)
            yield reader.read(block.text)


def _plain(block: Block) -> Paragraph:
    if block.footnote:
        return Paragraph(block.text, ParagraphKind.FOOTNOTE, f"footnote {block.footnote}")
    return Paragraph(block.text, ParagraphKind.HEADING if block.heading else ParagraphKind.TEXT)


def _unrepeated(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """A lead that the page shows twice in a row is one paragraph."""
    last = ("", "")
    for paragraph in paragraphs:
        if (paragraph.text, paragraph.label) != last:
            yield paragraph
        last = (paragraph.text, paragraph.label)
