"""The Parliament's Legislative Observatory: procedure files and summaries of documents.

The classes of its pages were renamed twice (`ep_`, `erpl_`, `es_`) without a change of content: each is known here.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qs, urlencode, urlsplit

from bs4 import BeautifulSoup

from scrapers import ep_numbers, html, language
from scrapers.dates import SLASHED, parse_date
from scrapers.document import Document, DocumentKind, Flag, Paragraph
from scrapers.errors import UnknownLayout
from scrapers.labels import label, with_title
from scrapers.source import Media, Page, Reference, Source
from scrapers.wording import one_line

HOST = "oeil.europarl.europa.eu"
_CONTAINERS = ("main#website-body", "div.ep_gridcolumn:has(> #procedure-file-header)", "main")
_TITLES = (
    *('main h1 [class*="_product-name"]', "main h2.es_title-h2", "main h2.erpl_title-h2", "main h1"),
    "#procedure-file-header .ep-layout_level2-large .ep_name",
)
_DROP = ('[class*="_links-list"]', ".ep-a_links", ".ep_hidden", '[class*="_smooth-scroll"]', "#sectionsNavPositionRwd")
_DATED = re.compile(r"\d{2}/\d{2}/\d{4}\b")
_EVENTS, _AFTER_EVENTS = "Key events", "Technical information"


@dataclass(frozen=True, slots=True, kw_only=True)
class EpOeil(Source):
    """Procedures followed at their files: the first trace of a document to come.

    `procedures` are references such as "2021/2544(RSP)".
    """

    procedures: tuple[str, ...] = ()

    def start(self) -> Iterable[Reference]:
        """Each procedure's file."""
        for number in self.procedures:
            reference = ep_numbers.procedure(number)
            if not reference:
                raise ValueError(f"{number} is no reference of a procedure; 2021/2544(RSP) would be")
            yield Reference(_file_url(reference), key=f"oeil:{reference}", language="en", accepts=(Media.HTML,))

    def hosts(self) -> frozenset[str]:
        """The observatory's host, and the one it had before."""
        return frozenset({HOST, "oeil.secure.europarl.europa.eu"})

    def owns(self, url: str) -> bool:
        """Every page of the observatory."""
        return urlsplit(url).hostname in self.hosts()

    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """The file or summary on the page. Raises `UnknownLayout` when it names no procedure."""
        tree = html.tree(page, menus=False)
        blocks = html.paragraphs(tree, container=_CONTAINERS, drop=_DROP)
        body = label(blocks) or html.generic(tree, page.url).paragraphs
        key = reference.key or _key(page.url)
        procedure = ep_numbers.procedure("\n".join([key, *(paragraph.text for paragraph in body)]))
        if not (key and procedure):
            raise UnknownLayout(page.url, "the page names no procedure")
        title = _title(tree) or procedure
        spoken, other = language.settle(html.declared_language(tree), [paragraph.text for paragraph in body])
        flags = {Flag.OTHER_LANGUAGE} if other else set()
        yield Document(
            key=key,
            kind=DocumentKind.PAGE,
            institution="European Parliament",
            url=page.url,
            title=title,
            language=spoken,
            published=_published(tree, body),
            paragraphs=with_title(title, body),
            reference=procedure,
            procedure=procedure,
            flags=frozenset(flags if blocks else {*flags, Flag.GENERIC_LAYOUT}),
        )


SOURCE = EpOeil


def _file_url(procedure: str) -> str:
    return f"https://{HOST}/oeil/en/procedure-file?{urlencode({'reference': procedure}, safe='/()')}"


def _key(url: str) -> str:
    """Give "oeil:2021/2544(RSP)" for a file, "oeil:summary/1651118" for a summary; "" for other pages."""
    query = parse_qs(urlsplit(url).query)
    if reference := ep_numbers.procedure(query.get("reference", [""])[0]):
        return f"oeil:{reference}"
    return f"oeil:summary/{query['id'][0]}" if query.get("id", [""])[0].isdecimal() else ""


def _title(tree: BeautifulSoup) -> str:
    found = (one_line(element.get_text(" ")) for selector in _TITLES for element in tree.select(selector))
    return next((text for text in found if text and ep_numbers.procedure(text) != text), "")


def _published(tree: BeautifulSoup, body: Sequence[Paragraph]) -> date | None:
    """A summary's own day; of a procedure file, that of its latest key event.

    The day is that of the text: the attribute `datetime` beside it was seen to hold years of difference.
    """
    if own := tree.select_one('[class*="_product-subtitle"] .date'):
        return parse_date(own.get_text(" "), [SLASHED])
    texts = [paragraph.text for paragraph in body]
    events = texts[texts.index(_EVENTS) :] if _EVENTS in texts else []
    events = events[: events.index(_AFTER_EVENTS)] if _AFTER_EVENTS in events else events
    days = (parse_date(text, [SLASHED]) for text in events if _DATED.match(text))
    return max((day for day in days if day), default=None)
