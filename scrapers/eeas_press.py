"""The European External Action Service: press material of headquarters and delegations.

A document's key is its number where the address carries one (the scheme until 2021, `/SITE/NUMBER/slug_en`
under dozens of site paths, and `/node/NUMBER_en`), else the path without host, language and query. The number
in a page's mark-up (`data-history-node-id`) is left alone: the list does not show it, and a key that changes
between the list and the page is no identity.

Source: pages of www.eeas.europa.eu of 2023 to 2026. There is no feed, and since 2026 `page=N` returns the first
page: only narrow lists, asked often enough, miss nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote, unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from scrapers import html, labels, language
from scrapers.block import Block
from scrapers.dates import DOTTED, ISO, parse_date
from scrapers.document import Document, DocumentKind, Flag, Paragraph, ParagraphKind
from scrapers.errors import Gone, UnknownLayout
from scrapers.source import Media, Page, Reference, Role, Source
from scrapers.wording import one_line

HOST = "www.eeas.europa.eu"
_HOSTS = frozenset({HOST, "eeas.europa.eu"})

_LISTS = (f"https://{HOST}/eeas/press-material_en", f"https://{HOST}/eeas/mat%C3%A9riel-de-presse_fr")
_SITES = ("Kazakhstan", "Organisation for Security&Co-operation in Europe (OSCE)", "EEAS")
# The vocabulary of topics holds one topic under several names, some differing in case alone.
_TOPICS = (
    "Central Asia",
    "Human rights",
    "human rights",
    "Human Rights & Democracy",
    "Democracy and Human Rights",
)

_STATEMENT, _RELEASE = DocumentKind.STATEMENT, DocumentKind.PRESS_RELEASE
_KINDS = {
    "statement": _STATEMENT,
    "declaration": _STATEMENT,
    "statement/declaration": _STATEMENT,
    "speech": _STATEMENT,
    "speech/remark": _STATEMENT,
    "déclaration": _STATEMENT,
    "discours": _STATEMENT,
    "заявление": _STATEMENT,
    "декларация": _STATEMENT,
    "заявление/декларация": _STATEMENT,
    "выступление": _STATEMENT,
    "press release": _RELEASE,
    "communiqué de presse": _RELEASE,
    "пресс-релиз": _RELEASE,
}

_NUMBER = re.compile(r"/node/(\d+)$|/(?!(?:19|20)\d\d/)(\d{3,})/[^/]+$")
_SUFFIX = re.compile(r"_([a-z]{2})$")
_LANGUAGE = re.compile(r"_([a-z]{2})(?:/\d+/[^/]*)?$")  # the scheme until 2021 had it before the number too
_NOTHING = re.compile(
    r"\bno (?:results?|content)(?: (?:were|was))?(?: found)?\b|did not match any|"
    r"aucun résultat|ничего не найдено|нет результатов",
    re.IGNORECASE,
)
_COUNCIL = re.compile(
    r"\b(?:Permanent Council|Forum for Security|Conseil permanent|Forum de l.OSCE|Постоянн\w+ совет\w*)\b"
    r".*?\b(?:No|N°|№)",
    re.IGNORECASE,
)
# "The candidate countries …, align themselves with this statement": the same words under every statement.
_ALIGNED = re.compile(
    r"\b(?:align(?:s|ed)?(?: (?:them|it)sel(?:ves|f))? with th(?:is|e) (?:statement|declaration)|"
    r"se rallient? à (?:cette|la présente) déclaration|"
    r"присоединя(?:ются|ется) к (?:этому|настоящему|данному) заявлению)",
    re.IGNORECASE,
)
_TITLE_LETTERS = 200  # of the first line, taken into the title

_FRONT_PAGES = frozenset({"", "/", "/_en", "/_fr", "/eeas/press-material_en", "/filter-page/press-material_en"})
_BODIES = tuple(
    f"{selector}:not(.card *)"  # a card shows another page
    for selector in (
        ".field--name-field-text",
        "#block-eeas-website-content article .text-formatted",
        ".node__content",
    )
)
_TEASER = ".field--name-field-text-teaser:not(.card *)"
_TITLES = (".text-box-header .field--name-title", "h1.node__title", "h1")
_CATEGORY = ".field--name-field-category"


def listing(address: str, facet: str, value: str) -> str:
    """A list narrowed to one value of a facet, as `press_site` or `pm_tag`."""
    return f"{address}?f%5B0%5D={quote(f'{facet}:{value}', safe='')}"


DEFAULT_LISTINGS = tuple(
    [listing(address, "press_site", site) for address in _LISTS for site in _SITES]
    + [listing(_LISTS[0], "pm_tag", topic) for topic in _TOPICS]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EeasPress(Source):
    """Press material.

    `listings` are addresses of lists; narrow ones, as each shows no more than its 36 newest. `languages` (ISO 639-1)
    are those of the pages to be read: a translation often has an address, and so a key, of its own.

    What a list shows of other institutions (`*.europa.eu`) is recorded by its title alone; links to newspapers and
    click trackers are left out.
    """

    at_least: int = 5
    languages: tuple[str, ...] = ("en", "fr", "ru")
    listings: tuple[str, ...] = DEFAULT_LISTINGS

    def start(self) -> Iterable[Reference]:
        """Every list, once; further pages of it are never asked for."""
        for url in self.listings:
            yield Reference(url, Role.LISTING, language=_language(url), accepts=(Media.HTML,))

    def hosts(self) -> frozenset[str]:
        """The service's host with and without "www.", and those of the lists."""
        return _HOSTS | {urlsplit(url).hostname or "" for url in self.listings}

    def owns(self, url: str) -> bool:
        """Whether the address is the service's."""
        return urlsplit(url).hostname in self.hosts()

    def region(self, body: bytes) -> bytes:
        """The main content; the identifiers that a view draws anew for every request are left out."""
        main = re.search(rb"<main\b.*</main>", body, re.DOTALL)
        return re.sub(rb'js-view-dom-id-\w+|name="form_build_id" value="[^"]*"', b"", main[0] if main else body)

    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """A list names pages; a page is one document."""
        if reference.role is Role.LISTING or page.url in self.listings:
            return list(self._listed(page))
        return [_document(page, _known(page, reference))]

    def _listed(self, page: Page) -> Iterator[Document | Reference]:
        soup = html.tree(page)
        cards = [(card, link) for card in soup.select(".card") if (link := card.select_one(".card-title a[href]"))]
        if not cards and not _says_nothing(soup):
            raise UnknownLayout(page.url, "no card with a link, and nothing says that the list is empty")
        seen: set[str] = set()
        for card, link in cards:
            url = urljoin(page.url, str(link["href"]).strip())
            facts = _facts(card, one_line(link.get_text(" ")))
            found = self._carded(url, facts, _language(page.url))
            if found and found.key not in seen:
                seen.add(found.key)
                yield found

    def _carded(self, url: str, facts: Mapping[str, str], listed_in: str) -> Document | Reference | None:
        """What one card of a list stands for; nothing when it leads elsewhere or to another language."""
        host = urlsplit(url).hostname or ""
        if host in self.hosts():
            code = _language(url)
            wanted = not code or code in self.languages
            return Reference(_address(url), key=key(url), language=code, facts=facts) if wanted else None
        if host.endswith(".europa.eu") and facts["title"]:
            return _titled(url, facts, listed_in)
        return None


def key(url: str) -> str:
    """The identity of the page at an address: "eeas:97220", or "eeas:delegations/velgaria/slug"."""
    path = _SUFFIX.sub("", unquote(urlsplit(url).path).rstrip("/"))
    number = _NUMBER.search(path)
    return f"eeas:{(number[1] or number[2]) if number else path.strip('/')}"


def _address(url: str) -> str:
    """One address per page: `?s=222` only names the site it was found on."""
    return f"https://{HOST}{urlsplit(url).path}"


def _language(url: str) -> str:
    found = _LANGUAGE.search(urlsplit(url).path)
    return found[1] if found else ""


def _known(page: Page, reference: Reference) -> Reference:
    """The reference, with the key and language of the page's address where nothing else tells them."""
    return replace(reference, key=reference.key or key(page.url), language=reference.language or _language(page.url))


def _says_nothing(soup: BeautifulSoup) -> bool:
    main = soup.select_one("main") or soup
    return main.select_one(".view-empty") is not None or _NOTHING.search(main.get_text(" ")) is not None


def _facts(card: Tag, title: str) -> dict[str, str]:
    published = _published(card.select_one(".card-footer.node__meta") or card)
    facts = {
        "title": title,
        "published": published.isoformat() if published else "",
        "category": _words(card, (".card-subtitle", _CATEGORY)),
    }
    return {name: fact for name, fact in facts.items() if fact or name == "title"}


def _published(node: Tag) -> date | None:
    """The day a card or the meta line of a page names: in words, or for events in `<time>` alone."""
    time = node.select_one("time[datetime]")
    in_words = parse_date(node.get_text(" "), (DOTTED,))
    return in_words or (parse_date(str(time["datetime"])[:10], (ISO,)) if time else None)


def _kind(category: str) -> DocumentKind:
    return _KINDS.get(category.casefold().replace(" / ", "/"), DocumentKind.PAGE)


def _titled(url: str, facts: Mapping[str, str], code: str) -> Document:
    """Another institution's text that the service only links to: its title is all that is read."""
    parts = urlsplit(url)
    return Document(
        key=f"eeas:{parts.hostname}{unquote(parts.path)}",
        kind=_kind(facts.get("category", "")),
        institution="EEAS",
        url=url,
        title=facts["title"],
        language=code or "en",
        published=_day(facts),
        paragraphs=(Paragraph(facts["title"], ParagraphKind.TITLE),),
        flags=frozenset({Flag.PARTIAL}),
    )


def _day(facts: Mapping[str, str]) -> date | None:
    return date.fromisoformat(facts["published"]) if facts.get("published") else None


# ── a page ──


def _document(page: Page, reference: Reference) -> Document:
    if urlsplit(page.final_url).path in _FRONT_PAGES:
        raise Gone(page.url, "leads to the site's front page, where pages go that are no more")
    soup = html.tree(page, menus=False)
    main = soup.select_one("main") or soup
    title, blocks = _title(soup) or reference.facts.get("title", ""), _blocks(main)
    body = _ordered(labels.label(blocks) if blocks else html.generic(soup, page.url).paragraphs)
    paragraphs = labels.with_title(title, body)
    spoken, other = language.settle(reference.language, [paragraph.text for paragraph in paragraphs])
    raised = {Flag.GENERIC_LAYOUT: not blocks, Flag.OTHER_LANGUAGE: other}
    meta = main.select_one(".node__meta")
    return Document(
        key=reference.key,
        kind=_kind(reference.facts.get("category", "") or _words(main, (_CATEGORY,))),
        institution="EEAS",
        url=urlsplit(page.final_url)._replace(query="", fragment="").geturl(),
        title=_telling(title, body),
        language=spoken,
        published=(_published(meta) if meta else None) or _day(reference.facts),
        paragraphs=paragraphs,
        flags=frozenset(flag for flag, is_so in raised.items() if is_so),
    )


def _title(soup: BeautifulSoup) -> str:
    """The page's title, by the mark-up of 2025, of 2023, then by what it tells social networks."""
    return _words(soup, _TITLES) or html.meta(soup, "og:title").removesuffix(" | EEAS")


def _words(tree: Tag, selectors: Sequence[str]) -> str:
    """What the first of the elements says that says anything."""
    nodes = (tree.select_one(selector) for selector in selectors)
    return next((text for node in nodes if node and (text := one_line(node.get_text(" ")))), "")


def _blocks(main: Tag) -> list[Block]:
    """The words of the first body that has any, after those of the teaser unless the body opens with them."""
    for selector in _BODIES:
        if blocks := html.paragraphs(main, container=(selector,)):
            return [*_teaser(main, blocks), *blocks]
    return []


def _teaser(main: Tag, blocks: Sequence[Block]) -> list[Block]:
    teaser = html.paragraphs(main, container=(_TEASER,))
    opening, lead = (" ".join(block.text for block in few) for few in (blocks[:3], teaser))
    return [] if opening.startswith(lead.rstrip(" .…")) else teaser


def _ordered(body: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The text with the list of aligned countries at its end."""
    return tuple(sorted(body, key=lambda paragraph: _ALIGNED.search(paragraph.text) is not None))


def _telling(title: str, body: Sequence[Paragraph]) -> str:
    """A title that tells the subject: statements in Vienna share theirs with all others of the same meeting."""
    first = next((paragraph.text for paragraph in body if paragraph.text != title), "")
    if not first or not _COUNCIL.search(title):
        return title
    if len(first) > _TITLE_LETTERS:
        first = f"{first[:_TITLE_LETTERS].rsplit(maxsplit=1)[0]} …"
    return f"{title}: {first}"


SOURCE = EeasPress
