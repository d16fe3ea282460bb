"""`tocsin extract`: what a scraper reads from a saved page."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from scrapers.document import Document
from scrapers.sniff import sniff
from scrapers.source import Page, Reference, Source


def owner(url: str, sources: Iterable[Source]) -> Source:
    """The first of `sources` that owns the address, else a reader of any page.

    Raises `ValueError` when `url` is no web address.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f'"{url}" is no web address such as https://www.eeas.europa.eu/eeas/statement_en')
    return next((source for source in sources if source.owns(url)), None) or _any_site(url)


def extract(body: bytes, url: str, source: Source, *, now: datetime) -> dict[str, Any]:
    """What `source` reads from the bytes of the page at `url`, ready for JSON.

    The facts of the first document, with `references` to further pages; `more` holds further documents,
    where a page has some. A list of links has references alone. Raises `scrapers.errors.SourceError`.
    """
    page = Page(url=url, final_url=url, body=body, media=sniff(body), fetched_at=now)
    found = list(source.read(page, _asked(url, source)))
    documents = [_facts(item) for item in found if isinstance(item, Document)]
    references = [_reference(item) for item in found if isinstance(item, Reference)]
    told = {**(documents[0] if documents else _NOTHING), "references": references}
    return {**told, "more": documents[1:]} if len(documents) > 1 else told


def _asked(url: str, source: Source) -> Reference:
    """The reference that would have led to the page: one of the source's lists, also with another query, or a text."""
    lists = list(source.start())
    same = [reference for reference in lists if reference.url == url]
    alike = [reference for reference in lists if urlsplit(reference.url)[:3] == urlsplit(url)[:3]]
    return replace((same or alike or [Reference(url)])[0], url=url)


def _any_site(url: str) -> Source:
    from scrapers.listing import Listing  # noqa: PLC0415 - loaded for addresses that no source owns

    host = urlsplit(url).hostname or ""
    return Listing(name=host, url=f"{urlsplit(url).scheme}://{host}/", links="main a, article a, a")


_NOTHING: dict[str, Any] = {
    **dict.fromkeys(("key", "kind", "institution", "url", "title", "date", "language", "reference", "procedure")),
    "replaces": [],
    "flags": [],
    "paragraphs": [],
}


def _facts(document: Document) -> dict[str, Any]:
    return {
        "key": document.key,
        "kind": document.kind,
        "institution": document.institution,
        "url": document.url,
        "title": document.title,
        "date": document.published.isoformat() if document.published else None,
        "language": document.language,
        "reference": document.reference,
        "procedure": document.procedure,
        "replaces": list(document.replaces),
        "flags": sorted(document.flags),
        "paragraphs": _paragraphs(document),
    }


def _paragraphs(document: Document) -> Sequence[dict[str, str]]:
    return [{"label": part.label, "kind": part.kind, "text": part.text} for part in document.paragraphs]


def _reference(reference: Reference) -> dict[str, Any]:
    return {
        "url": reference.url,
        "role": reference.role,
        "key": reference.key,
        "language": reference.language,
        "mark": reference.mark,
        "facts": dict(reference.facts),
    }
