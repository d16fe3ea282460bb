"""The OSCE's news and press releases: of ODIHR, the Programme Office in Astana and the whole organisation.

Keys are the numbers of nodes and files, the same on the old host and the new ones; see `scrapers.osce_pages`.
No feed is known to work.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from scrapers import osce_pages
from scrapers.document import Document
from scrapers.source import Media, Page, Reference, Role, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class OsceNews(Source):
    """News, press releases and opinions, with the PDFs on their pages.

    `listings` are addresses of lists, of the new layout or the old. `other_hosts` are further hosts of units:
    the organisation moves them one by one.
    """

    listings: tuple[str, ...] = (
        "https://odihr.osce.org/odihr/legal-opinions-and-comments",
        "https://astana.osce.org/",
        "https://astana.osce.org/ru",
        "https://www.osce.org/press-releases",
        "https://www.osce.org/news",
    )
    other_hosts: tuple[str, ...] = ()

    def start(self) -> Iterable[Reference]:
        """Every list, once."""
        for url in self.listings:
            yield Reference(url, Role.LISTING, language=osce_pages.asked_language(url), accepts=(Media.HTML,))

    def hosts(self) -> frozenset[str]:
        """The organisation's hosts, among which it redirects."""
        listings = {urlsplit(url).hostname or "" for url in self.listings}
        return osce_pages.HOSTS | listings | frozenset(self.other_hosts)

    def owns(self, url: str) -> bool:
        """Whether the address is the organisation's and not of an election."""
        return urlsplit(url).hostname in self.hosts() and "/elections" not in urlsplit(url).path

    def region(self, body: bytes) -> bytes:
        """The main content of a page, or a whole file."""
        return osce_pages.region(body)

    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """A list names pages (those of elections are another source's); a page is one document and names its files."""
        if reference.role is Role.LISTING or page.url in self.listings:
            found = osce_pages.listed(page, self.hosts())
            return [listed for listed in found if "/elections/" not in urlsplit(listed.url).path]
        return osce_pages.read(page, reference, self.hosts())


SOURCE = OsceNews
