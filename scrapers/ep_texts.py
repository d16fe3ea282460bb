"""The European Parliament's texts from its Open Data Portal: adopted texts, motions, joint motions, reports.

    feed  →  record of one document  →  one file per language (DOCX, else PDF)
      └ fails, or has nothing: list of the year, of which the highest numbers are followed

Source: EP Open Data API v2 (https://data.europarl.europa.eu/api/v2, OpenAPI description) and the data
models "adopted texts" and "plenary documents". A file's `issued` is the change signal: a language version
that is new or issued again has a new one.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from scrapers import ep_numbers, feeds, labels, language, pdf
from scrapers.block import Block
from scrapers.document import Document, Flag
from scrapers.ep_edition import without_edition
from scrapers.errors import ErrorBody, Gone, SourceError, Unexpected, UnknownLayout, WrongType
from scrapers.source import Media, Page, Reference, Role, Source

JSON_LD = {"format": "application/ld+json"}
_FEEDS = {"adopted-texts": "?timeframe=one-week", "plenary-documents": ""}  # the second knows no time frame
_OF_SERIES = {"TA": "adopted-texts", "B": "plenary-documents", "RC": "plenary-documents", "A": "plenary-documents"}
_MORE_THAN_TWO_YEARS = 5_000  # documents of one collection; a list item is 200 bytes
_JANUARY = timedelta(days=31)  # after New Year the year before is asked for too

_ID = re.compile(r"(?:eli/dl/doc|api/v2/[a-z-]+)/([A-Z]+-[A-Za-z0-9_-]+)")
# Amendments (-AM-001-002), annexes and whatever else has a tail are not followed; corrigenda are.
_FOLLOWED = re.compile(r"(?P<series>TA|RC|B|A)-\d+-(?P<year>\d{4})-(?P<number>\d{4})(?P<rest>-COR-?\d+)?")
_PROCEDURE_ID = re.compile(r"eli/dl/proc/(\d{4})-(\d{4}[A-Z]?)$")
_COVER = 20  # paragraphs: the procedure stands on the cover or under the title


@dataclass(frozen=True, slots=True, kw_only=True)
class EpTexts(Source):
    """Adopted texts, motions, joint motions and reports of the plenary.

    `languages` are ISO 639-1; a document that none of them has yet is read in its original language.
    `series` are the kinds followed, `newest` how many of each are looked at when the feed fails.
    """

    every_minutes: float = 15
    languages: tuple[str, ...] = ("en",)
    series: tuple[str, ...] = ("TA", "RC", "B", "A")
    newest: int = 50
    base: str = "https://data.europarl.europa.eu"

    def __post_init__(self) -> None:
        """Raises `ValueError` for an unknown series or no language."""
        if unknown := set(self.series) - set(_OF_SERIES):
            raise ValueError(f"series: {', '.join(sorted(unknown))} is none of {', '.join(_OF_SERIES)}")
        if not self.languages:
            raise ValueError('languages: at least one is needed, such as "en"')

    def start(self) -> Iterable[Reference]:
        """The feeds of what was published or updated lately."""
        for collection in dict.fromkeys(_OF_SERIES[series] for series in self.series):
            url = f"{self.base}/api/v2/{collection}/feed{_FEEDS[collection]}"
            yield Reference(url, Role.LISTING, accepts=(Media.XML,))

    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """Feed and list name records, a record names files, a file is a document."""
        if page.media in (Media.DOCX, Media.PDF):
            return [self._text(page, reference)]
        path = urlsplit(page.url).path.rsplit("/api/v2/", 1)[-1].split("/")
        if path[-1] == "feed":
            return self._feed(page, path[0])
        if len(path) == 1 and path[0] in _FEEDS:
            return self._list(page, path[0])
        return self._record(page)

    def instead(self, reference: Reference, error: SourceError) -> Reference | Document | None:
        """The list for a feed that fails, the PDF for a DOCX that is missing or broken.

        A wall stands before the PDF as well, and a server that is down soon is up: neither is worth a second text,
        whose paragraphs would differ from the first's.
        """
        path = urlsplit(reference.url).path
        if path.endswith("/feed"):
            return self._undated_list(path.split("/")[-2])
        if reference.facts.get("pdf") and isinstance(error, Gone | Unexpected):
            return _pdf_of(reference)
        return None

    def _feed(self, page: Page, collection: str) -> Iterator[Reference]:
        """Records by mark. Nothing to follow (204, recess) leads to the list, which at times knows of more."""
        entries = feeds.entries(page) if page.body.strip() else ()
        identifiers = [(_identifier(entry.id, *entry.links), entry.mark) for entry in entries]
        followed = [(number.group(), mark) for name, mark in identifiers if (number := self._followed(name))]
        yield from (self._record_reference(collection, key, mark) for key, mark in followed)
        if not all(name for name, _ in identifiers):
            raise UnknownLayout(page.url, "an entry of the feed names no document")
        if not followed:
            yield self._undated_list(collection)

    def _undated_list(self, collection: str) -> Reference:
        """The list, without the year that a source, having no clock, cannot know: the page's time tells it."""
        query = urlencode({"limit": 1, **JSON_LD})
        return Reference(f"{self.base}/api/v2/{collection}?{query}", Role.LISTING, accepts=(Media.JSON,))

    def _list(self, page: Page, collection: str) -> Iterator[Reference]:
        items = _data(page)
        if "year=" not in page.url:
            years = sorted({page.fetched_at.year, (page.fetched_at - _JANUARY).year})
            query = {"year": ",".join(map(str, years)), "offset": 0, "limit": _MORE_THAN_TWO_YEARS, **JSON_LD}
            url = f"{self.base}/api/v2/{collection}?{urlencode(query, safe=',')}"
            yield Reference(url, Role.LISTING, accepts=(Media.JSON,))
            return
        identifiers = [_identifier(str(item.get("id", ""))) for item in items]
        if not all(identifiers):
            raise UnknownLayout(page.url, "an item of the list names no document")
        numbers = [number for identifier in identifiers if (number := self._followed(identifier))]
        # The order of the list is not promised, the order of the numbers is.
        numbers.sort(key=lambda number: (number["year"], number["number"], number["rest"] or ""), reverse=True)
        for series in self.series:
            newest = [number for number in numbers if number["series"] == series][: self.newest]
            yield from (self._record_reference(collection, number.group()) for number in newest)

    def _followed(self, identifier: str) -> re.Match[str] | None:
        number = _FOLLOWED.fullmatch(identifier)
        return number if number and number["series"] in self.series else None

    def _record_reference(self, collection: str, key: str, mark: str = "") -> Reference:
        url = f"{self.base}/api/v2/{collection}/{key}?{urlencode(JSON_LD)}"
        return Reference(url, Role.RECORD, key=key, mark=mark, accepts=(Media.JSON,))

    def _record(self, page: Page) -> Iterator[Reference]:
        record = next(iter(_data(page)), {})
        editions = {edition.language: edition for edition in _editions(record, self.base)}
        if not record.get("identifier") or not editions:
            raise UnknownLayout(
                page.url, "the document is indexed, but its record is still empty", "it is asked for again later"
            )
        for wanted in _wanted(self.languages, record, editions):
            yield _file_reference(record, editions[wanted])

    def _text(self, page: Page, reference: Reference) -> Document:
        key = reference.key or ep_numbers.key(page.url)
        facts = reference.facts
        paragraphs, provisional = without_edition(key, labels.label(_blocks(page)))
        texts = [paragraph.text for paragraph in paragraphs]
        asked = reference.language or self.languages[0]
        spoken, other = language.settle(asked, texts)
        held = {Flag.OTHER_LANGUAGE: other or asked not in self.languages, Flag.PROVISIONAL: provisional}
        published = facts.get("published", "")
        return Document(
            key=key,
            kind=ep_numbers.kind(key),
            institution="European Parliament",
            url=ep_numbers.doceo_url(key, spoken),
            title=facts.get("title", ""),
            language=spoken,
            published=date.fromisoformat(published) if published else None,
            paragraphs=paragraphs,
            reference=ep_numbers.reference(key),
            procedure=_procedure(facts.get("procedure", ""), texts[:_COVER]),
            replaces=tuple(facts.get("replaces", "").split()),
            flags=frozenset(flag for flag, holds in held.items() if holds),
        )


@dataclass(frozen=True, slots=True)
class _Edition:
    """One language of a document and its files; an address is empty where there is no such file."""

    language: str  # ISO 639-1
    title: str
    docx: str
    pdf: str
    issued: str  # ISO time with zone, of the preferred file


def _data(page: Page) -> list[Mapping[str, Any]]:
    """The resources of an answer. Raises `ErrorBody` for an error in the place of data, `Gone` for a 204."""
    if not page.body.strip():
        raise Gone(page.url, "the Open Data Portal says that it has nothing here")
    try:
        answer = json.loads(page.body)
    except ValueError as error:  # also UnicodeDecodeError
        raise WrongType(page.url, "no JSON, or broken JSON") from error
    data = answer.get("data") if isinstance(answer, dict) else None
    if data is None:
        raise ErrorBody(page.url, "a success status around an error message", "the portal's feeds fail at times; wait")
    return _parts(data)


def _many(value: Any) -> list[Any]:
    """JSON-LD writes a single value with or without a list around it."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _parts(value: Any) -> list[Mapping[str, Any]]:
    """The resources that are described where they are named; a mere address among them says nothing yet."""
    return [part for part in _many(value) if isinstance(part, dict)]


def _identifier(*addresses: str) -> str:
    """The document's number in the first address that has one, "" when none has."""
    return next((found[1] for address in addresses if (found := _ID.search(address))), "")


def _editions(record: Mapping[str, Any], base: str) -> Iterator[_Edition]:
    """The languages of which a file exists, in the record's order."""
    for expression in _parts(record.get("is_realized_by")):
        code = str(expression.get("id", "")).rsplit("/", 1)[-1]
        files = {_tail(file.get("format")): file for file in _parts(expression.get("is_embodied_by"))}
        word, fixed = files.get("DOCX", {}), files.get("PDF", {})
        if not (word or fixed):
            continue
        titles = {**record.get("title_dcterms", {}), **expression.get("title", {})}
        yield _Edition(
            language=code,
            title=" ".join(str(titles.get(code, "")).split()),
            docx=_address(word, base),
            pdf=_address(fixed, base),
            issued=str((word or fixed).get("issued", "")),
        )


def _tail(address: Any) -> str:
    return str(address or "").rsplit("/", 1)[-1]


def _address(file: Mapping[str, Any], base: str) -> str:
    path = next(iter(_many(file.get("is_exemplified_by"))), "")
    return urljoin(f"{base}/", str(path)) if path else ""


def _wanted(languages: Iterable[str], record: Mapping[str, Any], editions: Mapping[str, _Edition]) -> list[str]:
    """The wanted languages that exist; when none does, the original, else the first that exists."""
    if present := [code for code in languages if code in editions]:
        return present
    originals = {_tail(language) for language in _many(record.get("originalLanguage"))}
    spoken = (
        _tail(expression.get("id"))
        for expression in _parts(record.get("is_realized_by"))
        if _tail(expression.get("language")) in originals
    )
    return [next((code for code in spoken if code in editions), next(iter(editions)))]


def _file_reference(record: Mapping[str, Any], edition: _Edition) -> Reference:
    key = str(record["identifier"])
    facts = {
        "title": edition.title,
        "published": str(record.get("document_date", ""))[:10],
        "procedure": _procedure_of(record),
        "replaces": " ".join(_replaced(record, key)),
        "pdf": edition.pdf if edition.docx else "",
    }
    return Reference(
        edition.docx or edition.pdf,
        key=key,
        language=edition.language,
        mark=edition.issued,
        steady=bool(edition.issued),
        accepts=(Media.DOCX if edition.docx else Media.PDF,),
        facts={name: fact for name, fact in facts.items() if fact},
    )


def _pdf_of(reference: Reference) -> Reference:
    facts = {name: fact for name, fact in reference.facts.items() if name != "pdf"}
    return replace(reference, url=reference.facts["pdf"], accepts=(Media.PDF,), facts=facts)


def _replaced(record: Mapping[str, Any], key: str) -> list[str]:
    """The motions a joint motion replaces; the text a corrigendum corrects, else the one its number names."""
    if "-COR" in key:
        return _numbers(record.get("corrects")) or [ep_numbers.parent(key)]
    return _numbers(record.get("is_derivative_of")) if key.startswith("RC-") else []


def _numbers(works: Any) -> list[str]:
    return [number for work in _many(works) if (number := _identifier(str(work)))]


def _procedure_of(record: Mapping[str, Any]) -> str:
    """A procedure as a title writes it, "2025/2691(RSP)"; from the link alone "2025/2691"; "" without either."""
    titles = [record.get("title_dcterms", {})]
    for expression in _parts(record.get("is_realized_by")):
        titles += [expression.get("title", {}), expression.get("title_alternative", {})]
    written = [str(text) for title in titles for text in title.values()]
    links = (_PROCEDURE_ID.search(str(link)) for link in _many(record.get("inverse_created_a_realization_of")))
    return _procedure(next(("{}/{}".format(*link.groups()) for link in links if link), ""), written)


def _procedure(known: str, texts: Iterable[str]) -> str:
    """A procedure with its type, looked for in the texts when it is known without; of unknown ones the first."""
    if known.endswith(")"):
        return known
    if not known:
        return next(filter(None, map(ep_numbers.procedure, texts)), "")
    typed = re.compile(re.escape(known) + r"\s*(\([A-Z]{3}\))")
    return next((known + found[1] for text in texts if (found := typed.search(text))), known)


def _blocks(page: Page) -> list[Block]:
    if page.media is not Media.DOCX:
        return pdf.paragraphs(page.body, url=page.url)
    from scrapers import docx  # noqa: PLC0415 - python-docx takes a while to import

    return docx.paragraphs(page.body, url=page.url)


SOURCE = EpTexts
