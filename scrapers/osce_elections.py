"""ODIHR's elections: the calendar, the pages of countries and elections, and the reports that appear on them.

The needs assessment, the interim reports, the preliminary statement and the final report appear on an
election's page over weeks: the list of its files is part of its words, and each file is a document too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from bs4 import Tag

from scrapers import osce_pages
from scrapers.document import Document
from scrapers.errors import UnknownLayout
from scrapers.source import Media, Page, Reference, Role, Source
from scrapers.wording import one_line

_COUNTRY = ("country", "participating state", "страна", "государство")  # a heading of the calendar's columns


@dataclass(frozen=True, slots=True, kw_only=True)
class OsceElections(Source):
    """Elections and what ODIHR observed.

    `calendar` is the page with the table of elections. `countries` narrows it to their English names ("Kazakhstan")
    and adds each country's own page; none: all countries of the calendar.
    """

    every_minutes: float = 180
    at_least: int = 0  # a country may have no election in the calendar
    quiet_days: float = 200
    recheck_share: float = 0.02
    calendar: str = "https://odihr.osce.org/odihr/elections"
    countries: tuple[str, ...] = ()

    def start(self) -> Iterable[Reference]:
        """The calendar, and the page of each country."""
        for url in (self.calendar, *self._country_pages()):
            yield Reference(url, Role.LISTING, accepts=(Media.HTML,))

    def hosts(self) -> frozenset[str]:
        """The organisation's hosts, among which it redirects."""
        return osce_pages.HOSTS | {urlsplit(self.calendar).hostname or ""}

    def owns(self, url: str) -> bool:
        """Whether the address is of an election."""
        return urlsplit(url).hostname in self.hosts() and "/elections" in urlsplit(url).path

    def region(self, body: bytes) -> bytes:
        """The main content of a page, or a whole file."""
        return osce_pages.region(body)

    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """The calendar and a country's page name elections; an election's page is a document and names its files."""
        if page.url == self.calendar:
            return list(self._calendar(page))
        if reference.role is Role.LISTING or page.url in self._country_pages():
            return self._country(page)
        return osce_pages.read(page, reference, self.hosts())

    def _country_pages(self) -> list[str]:
        return [f"{self.calendar}/{_slug(country)}" for country in self.countries]

    def _calendar(self, page: Page) -> Iterator[Reference]:
        content = osce_pages.content(page)
        rows = [row for row in content.select("table tr") if row.select_one("td")]
        linked = [(row, link) for row in rows if (link := row.select_one("a[href]"))]
        if not linked and not osce_pages.says_nothing(content):
            raise UnknownLayout(page.url, "no row with a link in a table, and nothing says that the calendar is empty")
        seen: set[str] = set()
        for row, link in linked:
            url = osce_pages.absolute(page, str(link["href"]), self.hosts())
            if url and url not in seen and self._wants(row, url):
                seen.add(url)
                yield _election(url, [cell for cell in _cells(row) if cell != one_line(link.get_text(" "))])

    def _wants(self, row: Tag, url: str) -> bool:
        """Whether a row is of a wanted country: by its column, or by the address."""
        wanted = {_slug(country) for country in self.countries}
        return not wanted or _slug(_country_of(row)) in wanted or bool(wanted & set(urlsplit(url).path.split("/")))

    def _country(self, page: Page) -> list[Reference]:
        """The elections on a country's page: links in its content that lead to a node of elections."""
        content = osce_pages.content(page)
        found: dict[str, Reference] = {}
        for link in content.select("a[href]"):
            url = osce_pages.absolute(page, str(link["href"]), self.hosts())
            is_teaser = "teaser" in (link.get("class") or [])
            if osce_pages.node(url) and ("/elections/" in url or is_teaser):
                found.setdefault(osce_pages.key(url), _election(url, [one_line(link.get_text(" "))]))
        if not found and not osce_pages.says_nothing(content):
            raise UnknownLayout(page.url, "no link to an election, and nothing says that there are none")
        return [*found.values()]


def _election(url: str, cells: Iterable[str]) -> Reference:
    """An election's page; a country's page when the address has no node."""
    facts = {"title": ", ".join(filter(None, cells)), "kind": "elections"}
    if not osce_pages.node(url):
        return Reference(url, Role.LISTING, key=osce_pages.key(url), accepts=(Media.HTML,))
    return Reference(url, key=osce_pages.key(url), language=osce_pages.asked_language(url), facts=facts)


def _cells(row: Tag) -> list[str]:
    return [one_line(cell.get_text(" ")) for cell in row.select("td")]


def _country_of(row: Tag) -> str:
    """The cell under the column named "Country"; "" when the table names no such column."""
    table = row.find_parent("table")
    headings = [one_line(heading.get_text(" ")).casefold() for heading in table.select("tr th")] if table else []
    cells = _cells(row)
    return next((cell for heading, cell in zip(headings, cells, strict=False) if heading in _COUNTRY), "")


def _slug(country: str) -> str:
    return "-".join(country.casefold().split())


SOURCE = OsceElections
