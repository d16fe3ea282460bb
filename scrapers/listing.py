"""Any page that lists links to other pages, by one CSS selector.

[sources.velgaria-ombudsman]
kind = "listing"
url = "https://ombudsman.example/news"
links = "article h3 a"
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrapers.document import Document
from scrapers.errors import UnknownLayout
from scrapers.site import Site, valid_selector
from scrapers.source import Media, Page, Reference, Role

if TYPE_CHECKING:
    from bs4 import Tag


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Site):
    """A list of links. `links` selects the links, or elements around them (the first link with words counts).

    `empty` selects what the page shows when it has nothing; without it, a list of nothing is an error.
    """

    links: str
    empty: str = ""

    def __post_init__(self) -> None:
        """Raises `ValueError` for a selector that is none."""
        Site.__post_init__(self)
        valid_selector("links", self.links)
        if self.empty:
            valid_selector("empty", self.empty)

    def start(self) -> Iterable[Reference]:
        """The list itself."""
        yield Reference(self.url, Role.LISTING, language=self.language, accepts=(Media.HTML,))

    def listed(self, page: Page) -> Iterable[Document | Reference]:
        """A reference per link to an allowed host, each page once; links to other hosts are left out knowingly."""
        from scrapers import html  # noqa: PLC0415 - Beautiful Soup is for lists that are read, not for unchanged ones

        tree = html.tree(page)
        chosen = tree.select(self.links)
        if not chosen and self.empty and tree.select_one(self.empty):
            return []
        anchors = [anchor for node in chosen if (anchor := _anchor(node))]
        allowed = [(url, anchor) for anchor in anchors if (url := self.address(page, str(anchor["href"])))]
        if not allowed:
            found = "leads to an allowed host" if anchors else f"matches {self.links!r}"
            raise UnknownLayout(page.url, f"no link {found}, and nothing says that the list is empty")
        titles: dict[str, str] = {}
        for url, anchor in allowed:  # a picture and a headline lead to the same page: the one with words counts
            titles[url] = titles.get(url) or " ".join(anchor.get_text(" ").split())
        return [self.text_reference(url, title=title) for url, title in titles.items() if self.wants(url)]


def _anchor(node: "Tag") -> "Tag | None":
    if node.name == "a" and node.get("href"):
        return node
    inside = node.select("a[href]")
    return next((anchor for anchor in inside if anchor.get_text(strip=True)), next(iter(inside), None))


SOURCE = Listing
