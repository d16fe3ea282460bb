"""References to documents by their numbers, in one normal form: `references` finds them in a text.

One document has several numbers and spellings: "P9_TA(2021)0056", "T9-0056/2021" and "TA-9-2021-0056_EN" are the same
adopted text. The normal form is that of the institution's present register, so that they compare equal.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote


class ReferenceKind(StrEnum):
    """Whose number it is."""

    PROCEDURE = "procedure"  # 2019/2610(RSP)
    ADOPTED_TEXT = "adopted_text"  # TA-9-2021-0056
    MOTION = "motion"  # B-9-2021-0146
    JOINT_MOTION = "joint_motion"  # RC-9-2021-0144
    REPORT = "report"  # A-9-2021-0030
    STUDY = "study"  # EXPO_STU(2019)603472
    CELEX = "celex"  # 32012R0978
    OFFICIAL_JOURNAL = "official_journal"  # OJ C 251E, 31.8.2013
    UN = "un"  # A/HRC/WGAD/2018/67
    OSCE = "osce"  # PC.DEL/123/24
    PACE = "pace"  # PACE:fileid=27671
    OPINION = "opinion"  # UN-WGAD:67/2018


@dataclass(frozen=True, slots=True)
class Reference:
    """One document named in a text: code points `start` up to `end`, its slice, and its number in normal form."""

    start: int
    end: int
    surface: str
    kind: ReferenceKind
    id: str


# Between the parts of a number: as printed, as a file name, with the escapes of Markdown, or percent-encoded.
_SLASH = r"(?:/|_|\\+_|%2[fF])"
_SCORE = r"(?:_|\\+_|-)"
_OPEN, _CLOSE = r"\\*\(", r"\\*\)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

_TEXTS = {"TA": ReferenceKind.ADOPTED_TEXT, "T": ReferenceKind.ADOPTED_TEXT, "B": ReferenceKind.MOTION,
          "RC": ReferenceKind.JOINT_MOTION, "A": ReferenceKind.REPORT}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Form:
    """How a kind of number is written, and its normal form."""

    kind: ReferenceKind
    pattern: str
    normal: Callable[[re.Match[str]], str]


def _parliament(match: re.Match[str]) -> str:
    series = (match["series"] or "TA").upper().removesuffix("-")
    series = "TA" if series == "T" else "RC" if series.startswith("RC") else series
    return f"{series}-{match['term']}-{match['year']}-{match['number']}"


def _united_nations(match: re.Match[str]) -> str:
    return re.sub(_SLASH, "/", unquote(match[0])).upper()


def _official_journal(match: re.Match[str]) -> str:
    return f"OJ {match['series']} {match['issue'].replace(' ', '')}, {match['date'].replace(' ', '')}"


_FORMS = (
    _Form(
        ReferenceKind.PROCEDURE,
        rf"(?<!\d){_YEAR}/(?P<number>\d{{4}}[A-Z]?)\s?{_OPEN}(?P<kind>[A-Z]{{3}}){_CLOSE}",
        lambda match: f"{match['year']}/{match['number']}({match['kind']})",
    ),
    # P9_TA(2021)0056, P9_TA-PROV(2021)0056
    _Form(
        ReferenceKind.ADOPTED_TEXT,
        rf"(?<!\w)P(?P<term>\d{{1,2}}){_SCORE}(?P<series>TA)(?:-PROV)?{_OPEN}{_YEAR}{_CLOSE}(?P<number>\d{{4}})(?!\d)",
        _parliament,
    ),
    # TA-9-2021-0056_EN, B-9-2021-0146, RC-B-9-2021-0144
    _Form(
        ReferenceKind.ADOPTED_TEXT,
        rf"(?<!\w)(?P<series>TA|RC-B|RC|B|A)-(?P<term>\d{{1,2}})-{_YEAR}-(?P<number>\d{{4}})"
        r"(?:\\*_[A-Z]{2}\b)?(?!\d)",
        _parliament,
    ),
    # T9-0056/2021, B9-0146/2021, RC-B9-0144/2021, A9-0030/2021
    _Form(
        ReferenceKind.ADOPTED_TEXT,
        rf"(?<!\w)(?P<series>T|RC-B|B|A)(?P<term>\d{{1,2}})[-‑](?P<number>\d{{4}})/{_YEAR}(?!\d)",
        _parliament,
    ),
    _Form(
        ReferenceKind.STUDY,
        rf"(?<!\w)(?P<house>[A-Z]{{4}}){_SCORE}(?P<series>STU|BRI|IDA|ATA){_OPEN}{_YEAR}{_CLOSE}(?P<number>\d{{6}})",
        lambda match: f"{match['house']}_{match['series']}({match['year']}){match['number']}",
    ),
    _Form(
        ReferenceKind.UN,
        rf"(?<!\w)(?:A|E|S|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|HRI){_SLASH}"
        rf"(?:[A-Za-z0-9.]{{1,9}}{_SLASH}){{1,5}}(?:Rev\.)?\d+(?:{_SLASH}(?:Add|Rev|Corr)\.\d+)?(?![\w/])",
        _united_nations,
    ),
    _Form(
        ReferenceKind.OSCE,
        r"(?<!\w)(?:PC|FSC|MC|CIO|SEC|ODIHR|RFOM|HCNM|PA|HDIM)\."
        r"(?:[A-Z]{2,8})(?:\.[A-Z]{2,8})?/\d{1,4}(?:/\d{2,4})?(?:/(?:Add|Rev|Corr)\.\d+)*(?!\w)",
        lambda match: match[0].upper(),
    ),
    _Form(
        ReferenceKind.CELEX,
        r"(?<!\w)(?P<celex>[1-9C](?:19|20)\d\d[A-Z]{1,2}\d{4})(?:\(\d{2}\))?(?!\w)",
        lambda match: match["celex"],
    ),
    _Form(
        ReferenceKind.OFFICIAL_JOURNAL,
        r"(?<!\w)OJ\s(?P<series>[LC])\s?(?P<issue>\d{1,3}\s?[A-Z]?),\s(?P<date>\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d)",
        _official_journal,
    ),
    _Form(ReferenceKind.PACE, r"(?<!\w)fileid=\d{4,6}(?!\d)", lambda match: f"PACE:{match[0]}"),
    _Form(
        ReferenceKind.OPINION,
        rf"(?i)(?<!\w)opinions?\s(?:no\.?\s)?(?P<number>\d{{1,3}})/{_YEAR}(?!\d)"
        r"(?=[^.]{0,80}\b(?:working group|wgad|arbitrary)\b)",
        lambda match: f"UN-WGAD:{match['number']}/{match['year']}",
    ),
)
_PATTERNS = tuple((form, re.compile(form.pattern)) for form in _FORMS)
_WORKING_GROUP = re.compile(r"A/HRC/WGAD/(\d{4})/(\d+)")


def references(text: str) -> list[Reference]:
    """Every document named by its number, in the order of the text; a number inside another is left out."""
    found = sorted(_all(text), key=lambda reference: (reference.start, -reference.end))
    kept: list[Reference] = []
    for reference in found:
        if not kept or reference.start >= kept[-1].end:
            kept.append(reference)
    return kept


def instrument_of(reference: Reference) -> str | None:
    """The instrument whose paragraphs a document numbers: "UN-WGAD:67/2018" of A/HRC/WGAD/2018/67; `None` if none."""
    opinion = _WORKING_GROUP.fullmatch(reference.id)
    if opinion:
        return f"UN-WGAD:{int(opinion[2])}/{opinion[1]}"
    return reference.id if reference.kind in (ReferenceKind.OPINION, ReferenceKind.ADOPTED_TEXT) else None


def _all(text: str) -> Iterator[Reference]:
    for form, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            kind = (
                _TEXTS.get(form.normal(match).partition("-")[0], form.kind)
                if form.kind is ReferenceKind.ADOPTED_TEXT
                else form.kind
            )
            yield Reference(match.start(), match.end(), match[0], kind, form.normal(match))
