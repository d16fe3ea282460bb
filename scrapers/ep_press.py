"""The European Parliament's press releases: from the RSS feeds, then from the press room's pages.

The pages have stood behind a challenge since spring 2026; the feed's own words stand in for a page that
cannot be had. Feeds and pages are polled in several languages because their lists differ.

Source: https://www.europarl.europa.eu/rss/, pages of the press room of 2019 to 2025.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bs4 import BeautifulSoup

from scrapers import feeds, html, labels, language, wording
from scrapers.document import Document, DocumentKind, Flag, Paragraph
from scrapers.errors import Gone, SourceError, UnknownLayout
from scrapers.source import Media, Page, Reference, Role, Source

BRUSSELS = ZoneInfo("Europe/Brussels")

_NUMBER = re.compile(r"(?<!\d)\d{8}IPR\d{4,6}(?!\d)")
_PREFIX = re.compile(
    r"^(?:Press release|Communiqué de presse|Pressemitteilung|Nota de prensa|Comunicato stampa)\s+[-–]\s+"
)
_SOURCE_LINE = re.compile(r"^[^:]{3,12}\s?:\s*©")  # "Source : © European Union, 2025 - EP", in every language
_LANGUAGE = re.compile(r"/news/([a-z]{2})/")
_TITLE = "#website-body h1.ep_title .ep_name"
_DATE = ".ep_subtitle time[itemprop=datePublished]"
_BODY = "#website-body .ep-a_facts, #website-body .ep-a_text"


@dataclass(frozen=True, slots=True, kw_only=True)
class EpPress(Source):
    """Press releases.

    `feeds` are addresses in which "{language}" stands for each of `languages` (ISO 639-1).
    Keys are the release's number, "20250213IPR26689"; entries without one (agendas, stories) are left out.
    """

    every_minutes: float = 30
    languages: tuple[str, ...] = ("en",)
    feeds: tuple[str, ...] = ("https://www.europarl.europa.eu/rss/doc/press-releases/{language}.xml",)

    def start(self) -> Iterable[Reference]:
        """Every feed in every language."""
        for feed in self.feeds:
            for code in self.languages:
                url = feed.replace("{language}", code)
                yield Reference(url, Role.LISTING, language=code, accepts=(Media.XML,))

    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """A feed names releases, a page is one."""
        if page.media is Media.XML:
            return self._feed(page, reference)
        return [self._release(page, reference)]

    def instead(self, reference: Reference, error: SourceError) -> Reference | Document | None:
        """The feed's words for a page that cannot be had; nothing for one that is gone."""
        if reference.role is not Role.TEXT or isinstance(error, Gone) or not reference.facts.get("title"):
            return None
        facts = reference.facts
        lines = map(Paragraph, facts.get("summary", "").splitlines())
        return _document(reference, reference.url, facts["title"], [*lines], facts.get("published", ""), Flag.PARTIAL)

    def owns(self, url: str) -> bool:
        """Whether the address is in the press room, or one of the Parliament's feeds."""
        parts = urlsplit(url)
        return parts.hostname in self.hosts() and parts.path.startswith(("/news/", "/rss/"))

    def region(self, body: bytes) -> bytes:
        """The article: menus, tokens and the other news around it are no words of the release."""
        begin = re.search(rb'<article\b|<[a-z]+[^>]*\brole="main"', body)
        if begin is None:
            return body
        end = body.rfind(b"</article>")
        return body[begin.start() : end if end > begin.start() else None]

    def _feed(self, page: Page, reference: Reference) -> Iterator[Reference]:
        entries = feeds.entries(page)
        numbered = [(found[0], entry) for entry in entries if (found := _NUMBER.search(f"{entry.link} {entry.id}"))]
        if entries and not numbered:
            raise UnknownLayout(page.url, "no entry of the feed has the number of a press release")
        for number, entry in numbered:
            yield _reference(number, entry, reference.language)

    def _release(self, page: Page, reference: Reference) -> Document:
        known = _known(page, reference)
        tree = html.tree(page, menus=False)
        title, time = tree.select_one(_TITLE), tree.select_one(_DATE)
        body = labels.label(html.paragraphs(tree, container=(_BODY,)))
        if title is None or not body:
            return _unknown(page, known, tree)
        name = wording.one_line(title.get_text(" "))
        published = str(time["datetime"])[:10] if time else known.facts.get("published", "")
        return _document(known, _canonical(tree) or page.final_url, name, body, published)


def _reference(number: str, entry: feeds.Entry, code: str) -> Reference:
    published = entry.published(BRUSSELS)
    facts = {
        "title": _PREFIX.sub("", entry.title),
        "published": published.isoformat() if published else "",
        "summary": "\n".join(line for line in entry.lines() if not _SOURCE_LINE.match(line)),
    }
    known = {name: fact for name, fact in facts.items() if fact}
    return Reference(entry.link, key=number, language=code, mark=entry.mark, accepts=(Media.HTML,), facts=known)


def _known(page: Page, reference: Reference) -> Reference:
    """The reference, with the number and language of the page's address where nothing else tells them."""
    number, code = _NUMBER.search(page.url), _LANGUAGE.search(page.url)
    return replace(
        reference,
        key=reference.key or (number[0] if number else ""),
        language=reference.language or (code[1] if code else ""),
    )


def _canonical(tree: BeautifulSoup) -> str:
    link = tree.select_one("link[rel=canonical][href]")
    return str(link["href"]) if link else ""


def _unknown(page: Page, reference: Reference, tree: BeautifulSoup) -> Document:
    """A release in a layout not seen before, read by the generic extractor."""
    found = html.generic(tree, page.url)
    published = found.published.isoformat() if found.published else reference.facts.get("published", "")
    title = found.title or reference.facts.get("title", "")
    return _document(reference, page.final_url, title, found.paragraphs, published, Flag.GENERIC_LAYOUT)


def _document(
    reference: Reference, url: str, title: str, body: Sequence[Paragraph], published: str, *flags: Flag
) -> Document:
    """`published` is an ISO date, or "" when nothing names one."""
    paragraphs = labels.with_title(title, body)
    spoken, other = language.settle(reference.language, [paragraph.text for paragraph in paragraphs])
    return Document(
        key=reference.key,
        kind=DocumentKind.PRESS_RELEASE,
        institution="European Parliament",
        url=url,
        title=title,
        language=spoken,
        published=date.fromisoformat(published) if published else None,
        paragraphs=paragraphs,
        flags=frozenset({*flags, Flag.OTHER_LANGUAGE} if other else flags),
    )


SOURCE = EpPress
