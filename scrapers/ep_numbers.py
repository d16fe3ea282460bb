"""The European Parliament's numbers: as people cite them, and as its servers name the files.

    B9-0146/2021        B-9-2021-0146      motion of one group
    RC-B9-0144/2021     RC-9-2021-0144     joint motion, by the first motion it replaces
    P9_TA(2021)0056     TA-9-2021-0056     adopted text; also T9-0056/2021
    A9-0163/2024        A-9-2024-0163      report
    2021/2544(RSP)      2021-2544          procedure

Keys are of the right-hand form. Source: the doceo addresses and the URI patterns of the Open Data Portal.
"""

import re

from scrapers.document import DocumentKind

DOCEO = "https://www.europarl.europa.eu/doceo/document/"

_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2212"), "-") | {0x00AD: None}
_EDGE = r"(?<![A-Za-z0-9])"
_REST = r"(?P<rest>(?:-FNL)?-COR(?:-\d+|\d*)|-AM-\d+-\d+|-ASW)?(?!\d)"
_COR = r"(?:\((?P<rest>COR\d+)\))?(?!\d)"
_SHAPES = tuple(
    re.compile(_EDGE + shape)
    for shape in (
        r"(?P<series>TA|RC|[A-Z])-(?P<term>\d{1,2})-(?P<year>\d{4})-(?P<number>\d{4,6})" + _REST,
        r"RC-(?P<series>B)(?P<term>\d{1,2})-(?P<number>\d{1,4})/(?P<year>\d{4})(?!\d)",
        r"(?P<series>[ABCOGT])(?P<term>\d{1,2})-(?P<number>\d{1,4})/(?P<year>\d{4})(?!\d)",
        r"P(?P<term>\d{1,2})[_-](?P<series>TA)(?:-PROV)?\((?P<year>\d{4})\)(?P<number>\d{4})" + _COR,
        # the old addresses, "pubRef=-//EP//TEXT+TA+P9-TA-2021-0056+0+DOC+XML+V0//EN"
        r"P(?P<term>\d{1,2})-(?P<series>TA|RC)-(?P<year>\d{4})-(?P<number>\d{4})(?!\d)",
        r"(?P<series>[AB])(?P<term>\d{1,2})-(?P<year>\d{4})-(?P<number>\d{4})(?!\d)",
    )
)
_MEETING = re.compile(_EDGE + r"(?:PV|CRE|OJQ?|TA)-\d{1,2}-\d{4}-\d{2}-\d{2}(?:-[A-Z]+(?:-\d+)*)?(?!\d)")
_KEY = re.compile(r"(?P<series>[A-Z]+)-(?P<term>\d+)-(?P<year>\d{4})-(?P<number>\d{4,6})(?P<rest>-.+)?")
_PROCEDURE = re.compile(r"(?<!\d)(\d{4})/(\d{4}[A-Z]?)\s*\(([A-Z]{3})\)")
_ADDRESS = re.compile(r"_([A-Z]{2})\.(?:html|xml|pdf|docx?)\b|//([A-Z]{2})(?:$|&)")
_FIRST_YEAR_OF_TERM = {5: 1999, 6: 2004, 7: 2009, 8: 2014, 9: 2019, 10: 2024, 11: 2029}
_KINDS = {
    "TA": DocumentKind.ADOPTED_TEXT,
    "RC": DocumentKind.JOINT_MOTION,
    "B": DocumentKind.MOTION,
    "A": DocumentKind.REPORT,
}


def key(text: str) -> str:
    """The key of the first document number in a text or address, "" when there is none.

    >>> key("RC‑B9‑0144/2021"), key("P9_TA(2021)0056"), key("/doceo/document/B-9-2021-0146_EN.html")
    ('RC-9-2021-0144', 'TA-9-2021-0056', 'B-9-2021-0146')
    """
    return next(iter(keys(text)), "")


def keys(text: str) -> tuple[str, ...]:
    """The keys of all document numbers in a text, in its order, each once."""
    plain = text.translate(_HYPHENS)
    found = [(match.start(), match.end(), _key_of(match)) for shape in _SHAPES for match in shape.finditer(plain)]
    found += [(match.start(), match.end(), match.group()) for match in _MEETING.finditer(plain)]
    found.sort(key=lambda item: (item[0], -item[1]))
    kept: dict[str, None] = {}
    reached = -1
    for start, end, number in found:
        if start >= reached:  # "B9-0144/2021" within "RC-B9-0144/2021" is not another one
            kept.setdefault(number)
            reached = end
    return tuple(kept)


def _key_of(match: re.Match[str]) -> str:
    fields = match.groupdict()
    series = "RC" if match.group().startswith("RC-B") else fields["series"]
    series = "TA" if series == "T" else series
    year = int(fields["year"])
    term = int(fields["term"]) or _term_of(year)
    rest = (fields.get("rest") or "").removeprefix("-")
    return f"{series}-{term}-{year}-{fields['number'].zfill(4)}" + (f"-{rest}" if rest else "")


def _term_of(year: int) -> int:
    """The term a year lies in, for the "TA-0-2016-…" of old pages; 0 in a year of elections, which has two."""
    if year in _FIRST_YEAR_OF_TERM.values():
        return 0
    return max((term for term, first in _FIRST_YEAR_OF_TERM.items() if first < year), default=0)


def reference(key: str) -> str:
    """A key as people cite it ("P9_TA(2021)0056"); the key itself when its series has no such form."""
    match = _KEY.fullmatch(key)
    if match is None:
        return key
    series, term, year, number, rest = match.group("series", "term", "year", "number", "rest")
    tail = "" if rest is None else f"({rest.removeprefix('-').replace('COR-', 'COR')})"
    match series:
        case "TA":
            return f"P{term}_TA({year}){number}{tail}"
        case "RC":
            return f"RC-B{term}-{number}/{year}{tail}"
        case "A" | "B" | "C" | "O" | "G" if len(number) == 4:
            return f"{series}{term}-{number}/{year}{tail}"
        case _:
            return key


def parent(key: str) -> str:
    """The key of the text that a corrigendum or amendment belongs to; "" for any other document."""
    match = _KEY.fullmatch(key)
    return key.removesuffix(match["rest"]) if match and match["rest"] else ""


def kind(key: str) -> DocumentKind:
    """What a document is, by its number. Amendments and answers are files, anything else is a page."""
    match = _KEY.fullmatch(key)
    if match is None:
        return DocumentKind.PAGE
    if match["rest"]:
        return DocumentKind.CORRIGENDUM if "COR" in match["rest"] else DocumentKind.FILE
    return _KINDS.get(match["series"], DocumentKind.PAGE)


def procedure(text: str) -> str:
    """The first procedure in a text, as "2021/2544(RSP)"; "" when there is none."""
    match = _PROCEDURE.search(text)
    return "{}/{}({})".format(*match.groups()) if match else ""


def language(url: str) -> str:
    """The language (ISO 639-1, lower case) a doceo address asks for; "" when it names none."""
    match = _ADDRESS.search(url)
    return (match[1] or match[2]).lower() if match else ""


def doceo_url(key: str, language: str) -> str:
    """The address a person opens; `language` is ISO 639-1."""
    return f"{DOCEO}{key}_{language.upper()}.html"
