"""What the hosts of the OSCE share: node numbers, files, and the layouts of a page.

The old site (www.osce.org) is giving way to one host per unit (odihr.osce.org, astana.osce.org); the number of
a node stays the same wherever it is served, so it alone is the key: "osce:17772". A file's key is its number,
"osce:file/599685": `599685_0.pdf` is a later upload of it, and `/files/…` and `/sites/default/files/…` hold the
same file.

Source: pages of www.osce.org to 2025 and of odihr.osce.org and astana.osce.org of 2025 and 2026.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from scrapers import html, labels, language, pdf
from scrapers.block import Block
from scrapers.dates import ISO, WORDED, parse_date
from scrapers.document import Document, DocumentKind, Flag
from scrapers.errors import Gone, UnknownLayout, WrongType
from scrapers.source import Media, Page, Reference
from scrapers.wording import one_line

HOSTS = frozenset({"osce.org", "www.osce.org", "odihr.osce.org", "astana.osce.org", "cdn.osce.org"})

_MAIN = ("main", "[role=main]", "#main-content", "#content")
_BODIES = ("div.body.body-section.is-text.text--default", "div.body.body-section", ".field-name-body")
_CARDS = "a.teaser[href], .search-result-news"
_CARD_TITLES = (".teaser__title", ".search-title", "h2", "h3", "a")
_CARD_DATES = (".publishing-date", ".teaser__date", "time")
_SITE_NAME = re.compile(r"\s+\|\s+(?:OSCE|ODIHR|ОБСЕ|БДИПЧ)\b.*$")
_PUBLISHING_DATE = re.compile(r"(?:Publishing date|Issued on|Дата публикации)\s*:?\s*([^:]{8,40})")
_CONTENT_TYPE = re.compile(r"(?:Content type|Тип материала)\s*:\s*(?:Press release|Пресс-релиз)", re.IGNORECASE)
_DATELINE = re.compile(r"[^\d–—]{3,60}, \d{1,2} [^–—]{6,30} [–—]")  # "SARNOVO, 5 May 2026 –"
_LANGUAGE = re.compile(r"^/([a-z]{2})(?:/|$)")
_FILE = re.compile(r"/(?P<name>[^/]+?)(?P<edition>_\d{1,2})?\.pdf$", re.IGNORECASE)
_NOTHING = re.compile(r"no results|no content|ничего не найдено|нет результатов", re.IGNORECASE)
_AROUND = 200  # characters around a link among which its date is looked for


@dataclass(frozen=True, slots=True)
class File:
    """A PDF that a page links to."""

    url: str
    text: str  # of the link
    published: date | None  # when the link or the line around it names a day

    @property
    def name(self) -> str:
        """The file's name: a new upload has a new one."""
        return unquote(urlsplit(self.url).path.rsplit("/", 1)[-1])


# ── addresses ──


def node(url: str) -> str:
    """The number of the node at an address, "" when it has none: the last number of its path, unless a year."""
    segments = urlsplit(url).path.strip("/").split("/")
    before = ["", *segments]
    numbers = [
        segment
        for segment, above in zip(segments, before, strict=False)
        if re.fullmatch(r"\d{3,}", segment) and (above == "node" or not re.fullmatch(r"(?:19|20)\d\d", segment))
    ]
    return numbers[-1] if numbers else ""


def key(url: str) -> str:
    """The key of a page or a file: "osce:17772", "osce:file/599685", "osce:odihr/elections/velgaria"."""
    path = unquote(urlsplit(url).path)
    if file := _FILE.search(path):
        folder = (
            "" if file["name"].isdigit() else path[: file.start() + 1].split("/files/")[-1].removeprefix("f/documents/")
        )
        return f"osce:file/{folder}{file['name']}"
    return f"osce:{node(url) or _LANGUAGE.sub('/', path).strip('/')}"


def asked_language(url: str) -> str:
    """The language that an address names by its prefix; "" for the site's own, which is mostly English."""
    found = _LANGUAGE.match(urlsplit(url).path)
    return found[1] if found else ""


def absolute(page: Page, link: str, hosts: frozenset[str]) -> str:
    """A link of a page without query and fragment; "" when it leads to another host."""
    parts = urlsplit(urljoin(page.final_url, link.strip()))
    scheme = parts.scheme if parts.port else "https"
    return f"{scheme}://{parts.netloc.lower()}{parts.path}" if parts.hostname in hosts else ""


def region(body: bytes) -> bytes:
    """The main content of a page: the menu around it lists every country. A file is taken whole."""
    main = None if b"%PDF-" in body[:1024] else re.search(rb"<main\b.*</main>", body, re.DOTALL)
    return main[0] if main else body


# ── lists ──


def listed(page: Page, hosts: frozenset[str]) -> list[Reference]:
    """A reference per node that a list shows, by the old layout and the new; each node once per language.

    Raises `UnknownLayout` when there is none and nothing says that the list is empty.
    """
    content = _content(html.tree(page))
    found: dict[tuple[str, str], Reference] = {}
    for card in content.select(_CARDS):
        link = card if card.name == "a" else card.select_one(".search-title a[href], a[href]")
        url = absolute(page, str(link["href"]), hosts) if link else ""
        if node(url):
            facts = {"title": _said(card, _CARD_TITLES), "published": _iso(_card_date(card))}
            reference = _text(url, {name: fact for name, fact in facts.items() if fact})
            found.setdefault((reference.key, reference.language), reference)
    if not found and not says_nothing(content):
        raise UnknownLayout(page.url, "no teaser of a node, and nothing says that the list is empty")
    return [*found.values()]


def says_nothing(content: Tag) -> bool:
    """Whether a list says that it has nothing to show."""
    return content.select_one(".view-empty") is not None or _NOTHING.search(content.get_text(" ")) is not None


def _text(url: str, facts: Mapping[str, str]) -> Reference:
    return Reference(url, key=key(url), language=asked_language(url), facts=facts)


def _card_date(card: Tag) -> date | None:
    time = card.select_one("time[datetime]")
    return _day(str(time["datetime"])) if time else parse_date(_said(card, _CARD_DATES), (WORDED,))


# ── pages ──


def read(page: Page, reference: Reference, hosts: frozenset[str]) -> list[Document | Reference]:
    """A file is one document; a page is one too, with references to its files after it."""
    if page.media is Media.PDF:
        return [_file_document(page, reference)]
    if page.media is not Media.HTML:
        raise WrongType(page.url, "neither a web page nor a PDF")
    tree = html.tree(page, menus=False)
    content = _content(tree)
    body = _body(content)
    if not body and node(page.url) and not node(page.final_url) and content.select_one(f"{_CARDS}, table"):
        raise Gone(page.url, "leads to a list, where pages go that are no more")
    files = list(_files(page, content, hosts))
    words = labels.label([*(body or _unlabelled(page, tree, content)), *_file_list(files)])
    if not words:
        raise UnknownLayout(page.url, "neither words nor files in the content")
    title = _SITE_NAME.sub("", html.meta(tree, "og:title")) or html.title(tree) or reference.facts.get("title", "")
    paragraphs = labels.with_title(title, words)
    asked = reference.language or asked_language(page.url)
    spoken, other = language.settle(asked, [paragraph.text for paragraph in paragraphs])
    raised = {Flag.GENERIC_LAYOUT: not body, Flag.OTHER_LANGUAGE: other}
    document = Document(
        key=reference.key or key(page.url),
        kind=_kind(page, reference, content),
        institution="OSCE",
        url=page.final_url,
        title=title,
        language=spoken or "en",
        published=_published(content, body) or _day(reference.facts.get("published", "")),
        paragraphs=paragraphs,
        flags=frozenset(flag for flag, is_so in raised.items() if is_so),
    )
    return [document, *_file_references(files, document)]


def _kind(page: Page, reference: Reference, content: Tag) -> DocumentKind:
    if any("elections" in where for where in (page.url, page.final_url, reference.facts.get("kind", ""))):
        return DocumentKind.ELECTION
    labelled = _CONTENT_TYPE.search(one_line(content.get_text(" ")))
    return DocumentKind.PRESS_RELEASE if labelled else DocumentKind.PAGE


def _content(tree: Tag) -> Tag:
    """What is not menu: it lists every country, on every page."""
    return next((found for selector in _MAIN if (found := tree.select_one(selector))), tree)


def content(page: Page) -> Tag:
    """The main content of a page, as a tree."""
    return _content(html.tree(page))


def _body(content: Tag) -> list[Block]:
    for selector in _BODIES:
        if blocks := html.paragraphs(content, container=(selector,), drop=(".teaser",)):
            return blocks
    return []


def _unlabelled(page: Page, tree: BeautifulSoup, content: Tag) -> list[Block]:
    """What the content holds when no element is known to hold the body."""
    if content is tree:
        return [Block(paragraph.text) for paragraph in html.generic(tree, page.url).paragraphs]
    return html.paragraphs(content, drop=(".teaser", ".search-result-news"))


def _published(content: Tag, body: Sequence[Block]) -> date | None:
    """The day by `<time>` ("Issued on:" is empty in words), by the old layout's label, by the dateline."""
    times = [
        str(time["datetime"]) for time in content.select("time[datetime]") if not time.find_parent(class_="teaser")
    ]
    if days := [day for time in times if (day := _day(time))]:
        return days[0]
    if label := _PUBLISHING_DATE.search(one_line(content.get_text(" "))):
        return parse_date(label[1], (WORDED,))
    line = _DATELINE.match(body[0].text) if body else None
    return parse_date(line[0], (WORDED,)) if line else None


def _day(text: str) -> date | None:
    return parse_date(text[:10], (ISO,))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _said(tree: Tag, selectors: Sequence[str]) -> str:
    """What the first of the elements says that says anything."""
    nodes = (tree.select_one(selector) for selector in selectors)
    return next((text for node in nodes if node and (text := one_line(node.get_text(" ")))), "")


# ── files ──


def _files(page: Page, content: Tag, hosts: frozenset[str]) -> Iterator[File]:
    """The PDFs of the content, each once: the two folders hold the same files."""
    seen: set[str] = set()
    for link in content.select("a[href]"):
        url = absolute(page, str(link["href"]), hosts)
        path = urlsplit(url).path
        is_file = _FILE.search(path) and ("/files/" in path or urlsplit(url).hostname == "cdn.osce.org")
        if not is_file or link.find_parent(["nav", "footer", "header"]):
            continue
        text = one_line(link.get_text(" "))
        file = File(url, text, parse_date(text, (WORDED,)) or _date_around(link))
        if file.name not in seen:
            seen.add(file.name)
            yield file


def _date_around(link: Tag) -> date | None:
    around = link.find_parent(["li", "tr", "p", "article"])
    text = one_line(around.get_text(" ")) if around else ""
    only_link = around is not None and len(around.select("a[href]")) == 1
    return parse_date(text, (WORDED,)) if only_link and len(text) <= _AROUND else None


def _file_list(files: Iterable[File]) -> list[Block]:
    """The files as words of the page, so that a new one, or a new upload of one, is a change of it."""
    return [Block(f"{file.text} ({file.name})" if file.text else file.name) for file in files]


def _file_references(files: Iterable[File], document: Document) -> Iterator[Reference]:
    """One per file. Uploads that a page shows side by side are languages or annexes, each a document of its own."""
    seen: set[str] = set()
    own_day = None if document.kind is DocumentKind.ELECTION else document.published
    for file in files:
        plain = key(file.url)
        chosen = plain if plain not in seen else f"osce:file/{file.name.rsplit('.', 1)[0]}"
        seen.add(plain)
        facts = {
            "title": f"{document.title}: {file.text}" if file.text else document.title,
            "published": _iso(file.published or own_day),
            "language": document.language,
        }
        known = {name: fact for name, fact in facts.items() if fact}
        yield Reference(file.url, key=chosen, accepts=(Media.PDF,), facts=known)


def _file_document(page: Page, reference: Reference) -> Document:
    words = labels.label(pdf.paragraphs(page.body, url=page.url))
    if not words:
        raise UnknownLayout(page.url, "the PDF has no words")
    facts = reference.facts
    title = facts.get("title") or words[0].text
    spoken, _ = language.settle("", [paragraph.text for paragraph in words])
    return Document(
        key=reference.key or key(page.url),
        kind=DocumentKind.FILE,
        institution="OSCE",
        url=page.url,
        title=title,
        language=spoken or facts.get("language", "en"),
        published=_day(facts.get("published", "")),
        paragraphs=labels.with_title(facts.get("title", ""), words),
    )
