"""Any texts as documents of the Open Data Portal: feed, JSON-LD records and DOCX, in the portal's own shapes."""

import json
import re
from dataclasses import dataclass
from io import BytesIO

import docx

PORTAL = "https://data.europarl.europa.eu"
_FEEDS = {"TA": "adopted-texts", "B": "plenary-documents", "RC": "plenary-documents", "A": "plenary-documents"}
_TYPES = {"TA": "TEXT_ADOPTED", "B": "RESOLUTION_MOTION", "RC": "RESOLUTION_MOTION_JOINT", "A": "REPORT_PLENARY"}
_NEW_PARAGRAPH = re.compile(r"\s*(?:[–-]\s|[A-Z]{1,2}\.\s|\d{1,2}\.\s|#|\*\*)")


@dataclass(frozen=True)
class Text:
    key: str  # "TA-8-2019-0203"
    date: str
    title: str
    procedure: str  # "2019-2610"
    lines: str
    issued: str


def portal(texts: list[Text]) -> dict[str, bytes | int]:
    """The pages that the portal serves for the texts."""
    pages: dict[str, bytes | int] = {}
    for kind in ("adopted-texts", "plenary-documents"):
        mine = [text for text in texts if _FEEDS[text.key.split("-")[0]] == kind]
        pages |= {address: feed(kind, mine) for address in feed_addresses(kind)}
    for text in texts:
        stem = f"{PORTAL}/api/v2/{_FEEDS[text.key.split('-')[0]]}/{text.key}"
        pages[f"{stem}?format=application%2Fld%2Bjson"] = record(text)
        pages[f"{PORTAL}/distribution/doc/{text.key}_en.docx"] = word_file(text.lines)
    return pages


def feed_addresses(kind: str) -> list[str]:
    """Every address at which the scraper may ask for a feed."""
    from scrapers.ep_texts import SOURCE

    return [reference.url for reference in SOURCE(name="ep").start() if f"/{kind}/feed" in reference.url]


def feed(kind: str, texts: list[Text]) -> bytes:
    entries = "".join(
        f"<entry><id>{PORTAL}/eli/dl/doc/{text.key}</id><link href='{PORTAL}/api/v2/{kind}/{text.key}'/>"
        f"<title xml:lang='en'>{text.title}</title><updated>{text.issued}</updated></entry>"
        for text in texts
    )
    return (
        f"<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'>"
        f"<id>{PORTAL}/api/v2/{kind}/feed</id><title>{kind}</title>{entries}</feed>"
    ).encode()


def record(text: Text) -> bytes:
    languages = "http://publications.europa.eu/resource/authority/language/ENG"
    embodied = {
        "id": f"eli/dl/doc/{text.key}/en/docx",
        "type": "Manifestation",
        "is_exemplified_by": f"distribution/doc/{text.key}_en.docx",
        "format": "http://publications.europa.eu/resource/authority/file-type/DOCX",
        "issued": text.issued,
        "byteSize": "46809",
    }
    expression = {
        "id": f"eli/dl/doc/{text.key}/en",
        "type": "Expression",
        "language": languages,
        "title": {"en": text.title},
        "is_embodied_by": [embodied],
    }
    work = {
        "id": f"eli/dl/doc/{text.key}",
        "type": "Work",
        "document_date": text.date,
        "work_type": f"def/ep-document-types/{_TYPES[text.key.split('-')[0]]}",
        "identifier": text.key,
        "title_dcterms": {"en": text.title},
        "originalLanguage": [languages],
        "inverse_created_a_realization_of": [f"eli/dl/proc/{text.procedure}"],
        "is_realized_by": [expression],
    }
    return json.dumps({"data": [work]}).encode()


def word_file(lines: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs(lines):
        document.add_paragraph(paragraph)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def paragraphs(lines: str) -> list[str]:
    """Lines joined into paragraphs: a new one begins at a dash, a letter, a number or after an empty line.

    Mark-up that a Word file does not have (Markdown's stars, a list's dash before a letter) is taken away.
    """
    lines = re.sub(r"\*\*?|<sup>.*?</sup>", "", lines)
    lines = re.sub(r"^- (?=[A-Z]{1,2}\. )", "", lines, flags=re.MULTILINE)
    found: list[str] = []
    after_blank = True
    for line in lines.splitlines():
        if not line.strip():
            after_blank = True
            continue
        ended = found and found[-1].rstrip().endswith((".", ";", ":", ","))
        if not found or _NEW_PARAGRAPH.match(line) or (after_blank and ended):
            found.append(line.strip())
        else:
            found[-1] += " " + line.strip()
        after_blank = False
    return found
