"""The European Parliament's document pages ("doceo"), one address per document and language.

Since 2026 the server may answer with a challenge instead (`Blocked`); the Open Data Portal's files are then the way
(`ep_texts`). Two layouts are read, that of 2019 and the table layout before it; any other is read as a plain page.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag

from scrapers import ep_numbers, html, language
from scrapers.dates import DASHED, DOTTED, WORDED, parse_date
from scrapers.document import Document, DocumentKind, Flag, Paragraph
from scrapers.ep_edition import without_edition
from scrapers.errors import Unexpected
from scrapers.labels import label, with_title
from scrapers.source import Media, Page, Reference, Source
from scrapers.wording import one_line, without_template_tags

HOST = "www.europarl.europa.eu"
_FRONT = 40  # paragraphs in which a joint motion names what it replaces
_NOTICE_WITHIN = 4  # paragraphs in which a notice about the language stands
_REGION = re.compile(rb'<main\b.*?</main>|<table[^>]*class="doc_box_header".*', re.DOTALL)
_TEXTS_ADOPTED = re.compile(r"^Texts adopted\s+-\s+|\s+-\s+\w+day, \d{1,2} \w+ \d{4}$")
_AFTER_BAR = re.compile(r"\s+\|\s.*$")


@dataclass(frozen=True, slots=True)
class _Layout:
    """Selectors of one generation of pages; what comes and goes with the stage of a procedure is dropped."""

    container: str
    title: str
    day: str
    drop: tuple[str, ...]


_LAYOUTS = (
    _Layout(
        container="main#website-body",
        title="main#website-body h1",
        day="main#website-body p.m-lg-0",
        drop=(
            *("h1", "p.m-lg-0", ".doceo-ring", ".es_dropdown", ".erpl_dropdown", ".es_links-list", ".erpl_links-list"),
            *(".doceo_header-download-container", "div.separator-dotted + div.small", ".breadcrumb"),
        ),
    ),
    _Layout(
        container="table.doc_box_header:not(:has(.ring_multiple_bg, [class^=ring_step]))",
        title="td.doc_title",
        day="td.doc_title",
        drop=(
            *("#header_sides", ".doc_title", ".title_TA", ".numPEA_doc", ".doc_size", ".footerdocwin"),
            *("table[class^=doc_subtitle_level]", ".ring_step_bg1", ".ring_multiple_bg", ".ring_ref_link"),
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EpDoceo(Source):
    """Single documents followed at their own addresses.

    `documents` are numbers in any of their forms ("RC-10-2025-0249", "RC-B10-0249/2025").
    """

    documents: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)

    def start(self) -> Iterable[Reference]:
        """Each document in each language."""
        for number in self.documents:
            key = ep_numbers.key(number)
            if not key:
                raise ValueError(f"{number} is no number of a document; RC-10-2025-0249 or B9-0146/2021 would be")
            for code in self.languages:
                yield Reference(ep_numbers.doceo_url(key, code), key=key, language=code, accepts=(Media.HTML,))

    def hosts(self) -> frozenset[str]:
        """The Parliament's own host."""
        return frozenset({HOST})

    def owns(self, url: str) -> bool:
        """Every doceo address, old forms too."""
        parts = urlsplit(url)
        return parts.hostname in {HOST, "europarl.europa.eu"} and parts.path.startswith(("/doceo/", "/sides/getDoc"))

    def region(self, body: bytes) -> bytes:
        """The content container, without the head and the language menu."""
        found = _REGION.search(body)
        return found.group() if found else body

    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """The document on the page. Raises `Unexpected` when it is another one than asked for."""
        tree = html.tree(page, menus=False)
        key = _key(tree, page, reference)
        asked = reference.language or ep_numbers.language(page.url) or html.declared_language(tree)
        layout = next((layout for layout in _LAYOUTS if tree.select_one(layout.container)), None)
        paragraphs, provisional = without_edition(key, _paragraphs(tree, layout, page.url))
        numbered = [paragraph.text for paragraph in paragraphs if paragraph.label]
        spoken, other = language.settle(asked, numbered or [paragraph.text for paragraph in paragraphs])
        if other:
            paragraphs = _without_notice(paragraphs, asked)
        title = _title(tree, layout)
        held = {Flag.OTHER_LANGUAGE: other, Flag.GENERIC_LAYOUT: not layout, Flag.PROVISIONAL: provisional}
        yield Document(
            key=key,
            kind=ep_numbers.kind(key),
            institution="European Parliament",
            url=ep_numbers.doceo_url(key, spoken or asked or "en"),
            title=title,
            language=spoken,
            published=_published(tree, layout),
            paragraphs=with_title(title, paragraphs),
            reference=ep_numbers.reference(key),
            procedure=_procedure(tree, paragraphs),
            replaces=_replaces(key, paragraphs),
            flags=frozenset(flag for flag, holds in held.items() if holds),
        )


SOURCE = EpDoceo


def _key(tree: BeautifulSoup, page: Page, reference: Reference) -> str:
    link = tree.select_one('link[rel="canonical"]')
    named = ep_numbers.key(str(link.get("href"))) if link else ""
    asked = reference.key or ep_numbers.key(page.url)
    if named and asked and named != asked:
        raise Unexpected(page.url, f"the page is that of another document, {named}")
    if not (named or asked):
        raise Unexpected(page.url, "neither the address nor the page holds the number of a document")
    return asked or named


def _paragraphs(tree: BeautifulSoup, layout: _Layout | None, url: str) -> tuple[Paragraph, ...]:
    if layout is None:
        return html.generic(tree, url).paragraphs
    read = label(html.paragraphs(tree, container=(layout.container,), drop=layout.drop))
    return read or html.generic(tree, url).paragraphs


def _title(tree: BeautifulSoup, layout: _Layout | None) -> str:
    candidates = [_visible(found) for found in tree.select(layout.title)] if layout else []
    worded = [text for text in candidates if len(text) > 10 and _day(text) is None]
    if worded:
        return worded[0]
    told = html.meta(tree, "og:title", "title") or html.title(tree)
    return _TEXTS_ADOPTED.sub("", _AFTER_BAR.sub("", told))


def _published(tree: BeautifulSoup, layout: _Layout | None) -> date | None:
    texts = [_visible(found) for found in tree.select(layout.day)] if layout else []
    days = (day for text in texts if (day := _day(text)))
    return next(days, None) or parse_date(html.meta(tree, "available"), [DASHED])


def _day(text: str) -> date | None:
    return parse_date(text, [DOTTED, WORDED])


def _visible(element: Tag) -> str:
    return one_line(without_template_tags(one_line(element.get_text(" "))))


def _procedure(tree: BeautifulSoup, paragraphs: Sequence[Paragraph]) -> str:
    links = tree.select('a[href*="ficheprocedure"], a[href*="procedure-file"]')
    texts = [*(link.get_text() for link in links), *(paragraph.text for paragraph in paragraphs[:_FRONT])]
    return next((number for text in texts if (number := ep_numbers.procedure(text))), "")


def _replaces(key: str, paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    if ep_numbers.kind(key) is not DocumentKind.JOINT_MOTION:
        corrected = ep_numbers.parent(key) if ep_numbers.kind(key) is DocumentKind.CORRIGENDUM else ""
        return (corrected,) if corrected else ()
    front = [paragraph.text for paragraph in paragraphs[:_FRONT] if not paragraph.label]
    named = ep_numbers.keys("\n".join(front))
    return tuple(number for number in named if ep_numbers.kind(number) is DocumentKind.MOTION)


def _without_notice(paragraphs: Sequence[Paragraph], asked: str) -> tuple[Paragraph, ...]:
    """Drop the line, in the language asked for, which tells that the text is in another."""
    first = [p for p in paragraphs[:_NOTICE_WITHIN] if p.label or language.detect([p.text]) != asked]
    return (*first, *paragraphs[_NOTICE_WITHIN:])
