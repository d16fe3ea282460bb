"""Any site's map for search engines: every page's address, often with the day of its last change.

    [sources.velgaria-ombudsman]
    kind = "sitemap"
    url = "https://ombudsman.example/sitemap.xml"
    match = "/en/news/"

Source: the sitemap protocol 0.9 (https://www.sitemaps.org/protocol.html).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from scrapers.document import Document
from scrapers.errors import UnknownLayout
from scrapers.site import Site
from scrapers.source import Media, Page, Reference, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitemap(Site):
    """A `<urlset>`, or a `<sitemapindex>` of them. `maps` narrows an index to the maps whose address contains it."""

    maps: str = ""

    def start(self) -> Iterable[Reference]:
        """The map or the index of maps."""
        yield self._map_reference(self.url)

    def listed(self, page: Page) -> Iterable[Document | Reference]:
        """A reference per page, or per map of an index; `lastmod` is the mark. Other hosts are left out knowingly."""
        root = _root(page)
        kind = etree.QName(root).localname
        if kind not in ("urlset", "sitemapindex"):
            raise UnknownLayout(page.url, f"a sitemap begins with urlset or sitemapindex, not with {kind}")
        places = ((self.address(page, place), mark) for place, mark in _places(root))
        here = [(url, mark) for url, mark in places if url]
        if kind == "sitemapindex":
            return [self._map_reference(url, mark) for url, mark in here if self.maps in url and url != page.url]
        return [self.text_reference(url, mark=mark) for url, mark in here if self.wants(url)]

    def _map_reference(self, url: str, mark: str = "") -> Reference:
        return Reference(url, Role.LISTING, language=self.language, mark=mark, accepts=(Media.XML,))


def _root(page: Page) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(page.body, parser)
    except etree.XMLSyntaxError as error:
        raise UnknownLayout(page.url, "no sitemap: broken XML") from error


def _places(root: etree._Element) -> Iterator[tuple[str, str]]:
    for entry in root.iterchildren("{*}url", "{*}sitemap"):
        place = (entry.findtext("{*}loc") or "").strip()
        if place:
            yield place, (entry.findtext("{*}lastmod") or "").strip()


SOURCE = Sitemap
