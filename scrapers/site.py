"""A site that needs no code of its own: what the kinds `feed`, `sitemap` and `listing` have in common.

They differ in how pages are found (`listed`); a page itself is read by the generic extractor, which is
how these sources are meant to work, so that nothing is flagged for it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import parse_qsl, unquote, urlencode, urljoin, urlsplit, urlunsplit

from scrapers import labels, language
from scrapers.document import Document, DocumentKind, Flag, Paragraph
from scrapers.errors import Gone, WrongType
from scrapers.source import Media, Page, Reference, Role, Source

_MAIN = re.compile(rb"<(main|article)\b.*</\1>", re.DOTALL | re.IGNORECASE)
# Written onto links by newsletters, social networks and the EEAS's search ("?s=222"): the page is the same.
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|xtor|s", re.IGNORECASE)
# Names, classes and ids within one another: a selector by its looks. soupsieve is asked about others alone, as it takes
# a sixth of a second to get ready, and a pass over unchanged pages has no other use for it.
_ELEMENT = r"[.#]?[a-zA-Z][\w-]*(?:[.#][a-zA-Z][\w-]*)*"
_PLAIN_SELECTOR = re.compile(rf"{_ELEMENT}(?:(?: *[>,] *| +){_ELEMENT})*", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site(Source):
    """What any site can set.

    `url` is where pages are found. `institution` names the publisher (else the host), `language` (ISO 639-1) what
    the pages are expected in, `content` selects the element that holds the words (else it is guessed), `match` is
    what a page's address must contain, `other_hosts` are further hosts that pages may be on.
    """

    url: str
    institution: str = ""
    language: str = ""
    content: str = ""
    match: str = ""
    other_hosts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raises `ValueError` for an address or a selector that is none."""
        if urlsplit(self.url).scheme not in ("http", "https") or not urlsplit(self.url).hostname:
            raise ValueError(f'url: {self.url!r} is no address such as "https://example.org/news"')
        if self.content:
            valid_selector("content", self.content)

    def hosts(self) -> frozenset[str]:
        """The site's host with and without "www.", and the hosts named in the settings."""
        host = _plain_host(self.url)
        return frozenset({host, f"www.{host}", *self.other_hosts})

    def owns(self, url: str) -> bool:
        """Whether the address is on one of the hosts."""
        return urlsplit(url).hostname in self.hosts()

    def region(self, body: bytes) -> bytes:
        """The main content where it is marked; with a selector of its own, or without a mark, the whole page."""
        main = None if self.content else _MAIN.search(body)
        return main[0] if main else body

    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """What the list of pages names, or the page's document."""
        if reference.role is Role.LISTING or page.url == self.url:
            return self.listed(page)
        return [self._page(page, reference)]

    def listed(self, page: Page) -> Iterable[Document | Reference]:
        """The references that a list of pages names; see `Source.read` for what it raises."""
        raise NotImplementedError

    def address(self, page: Page, link: str) -> str:
        """A link of the page made absolute, without tracking and fragment; "" when it leads to no allowed host.

        Links to the site itself get the scheme and host of the settings: sites mix them, and a page has one address.
        """
        url = canonical(urljoin(page.final_url, link.strip()))
        if urlsplit(url).hostname not in self.hosts():
            return ""
        if _plain_host(url) != _plain_host(self.url):
            return url
        own, found = urlsplit(self.url), urlsplit(url)
        return urlunsplit((own.scheme, own.netloc.lower(), found.path, found.query, ""))

    def wants(self, url: str) -> bool:
        """Whether the setting `match` lets the address through."""
        return self.match in url

    def key(self, url: str) -> str:
        """The site's name and the canonical path: the same with and without "www.", scheme, tracking and fragment."""
        parts = urlsplit(canonical(url))
        host = "" if _plain_host(url) == _plain_host(self.url) else f"//{_plain_host(url)}"
        path = unquote(parts.path).rstrip("/") or "/"
        return f"{self.name}:{host}{path}" + (f"?{parts.query}" if parts.query else "")

    def text_reference(self, url: str, *, mark: str = "", **facts: str) -> Reference:
        """A page of the site, with the facts that are not empty."""
        known = {name: fact for name, fact in facts.items() if fact}
        return Reference(url, key=self.key(url), language=self.language, mark=mark, facts=known)

    def partial(self, reference: Reference) -> Document:
        """A document from the facts alone (`title`, `published`, `summary`)."""
        title, published = reference.facts.get("title", ""), reference.facts.get("published", "")
        lines = map(Paragraph, reference.facts.get("summary", "").splitlines())
        return self._document(reference, reference.url, title, [*lines], published, Flag.PARTIAL)

    def _page(self, page: Page, reference: Reference) -> Document:
        """A page, or a file, by what its bytes are."""
        if _is_front(page.final_url) and not _is_front(page.url):
            raise Gone(page.url, "leads to the site's front page, where pages go that are no more")
        known = replace(reference, key=reference.key or self.key(page.url))
        title, published = known.facts.get("title", ""), known.facts.get("published", "")
        match page.media:
            case Media.HTML:
                return self._web_page(page, known)
            case Media.PDF:
                from scrapers import pdf  # noqa: PLC0415 - as below

                body = labels.label(pdf.paragraphs(page.body, url=page.url))
            case Media.DOCX:
                from scrapers import docx  # noqa: PLC0415 - python-docx takes a while to import

                body = labels.label(docx.paragraphs(page.body, url=page.url))
            case _:
                raise WrongType(page.url, "neither a web page nor a PDF or DOCX file")
        return self._document(known, page.final_url, title or _file_name(page.url), body, published)

    def _web_page(self, page: Page, reference: Reference) -> Document:
        from scrapers import html  # noqa: PLC0415 - as above: Beautiful Soup is for pages that are read

        reading = html.generic(page.text(), page.url, content=self.content)
        facts = reference.facts
        published = reading.published.isoformat() if reading.published else facts.get("published", "")
        known = replace(reference, language=reference.language or reading.language)
        title = reading.title or facts.get("title", "")
        return self._document(known, page.final_url, title, reading.paragraphs, published)

    def _document(
        self, reference: Reference, url: str, title: str, body: Sequence[Paragraph], published: str, *flags: Flag
    ) -> Document:
        """`published` is an ISO date, or "" when nothing names one."""
        paragraphs = labels.with_title(title, body)
        spoken, other = language.settle(reference.language, [paragraph.text for paragraph in paragraphs])
        return Document(
            key=reference.key,
            kind=DocumentKind.FILE if urlsplit(url).path.lower().endswith((".pdf", ".docx")) else DocumentKind.PAGE,
            institution=self.institution or _plain_host(self.url),
            url=url,
            title=title,
            language=spoken,
            published=date.fromisoformat(published) if published else None,
            paragraphs=paragraphs,
            flags=frozenset({*flags, Flag.OTHER_LANGUAGE} if other and self.language else flags),
        )


def canonical(url: str) -> str:
    """An address without fragment, tracking and a port that goes without saying; host and scheme in lower case."""
    parts = urlsplit(url)
    query = [(name, value) for name, value in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(name)]
    return urlunsplit((parts.scheme, parts.netloc.lower(), parts.path or "/", urlencode(query), ""))


def valid_selector(setting: str, selector: str) -> None:
    """Raises `ValueError` naming the setting when the selector is no CSS."""
    if _PLAIN_SELECTOR.fullmatch(selector):
        return
    import soupsieve  # noqa: PLC0415 - takes long, see above

    try:
        soupsieve.compile(selector)
    except soupsieve.SelectorSyntaxError as error:
        raise ValueError(f"{setting}: {selector!r} is no CSS selector") from error


def _plain_host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _is_front(url: str) -> bool:
    return urlsplit(url).path in ("", "/")


def _file_name(url: str) -> str:
    return unquote(urlsplit(url).path.rsplit("/", 1)[-1])
