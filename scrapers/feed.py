"""Any site's RSS or Atom feed.

[sources.velgaria-ombudsman]
kind = "feed"
url = "https://ombudsman.example/rss.xml"
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from scrapers import feeds
from scrapers.document import Document
from scrapers.errors import Gone, SourceError, UnknownLayout
from scrapers.site import Site
from scrapers.source import Media, Page, Reference, Role

_SUMMARY = 8_000  # characters of a feed's text kept beside the reference; the page itself has the rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed(Site):
    """A feed. Each entry's page is read; where it cannot be had, the feed's own words stand in for it.

    `timezone` is where the site sits: the day of publication is the day there.
    """

    timezone: str = "UTC"

    def start(self) -> Iterable[Reference]:
        """The feed itself."""
        yield Reference(self.url, Role.LISTING, language=self.language, accepts=(Media.XML,))

    def listed(self, page: Page) -> Iterator[Document | Reference]:
        """A reference per entry. An entry that leads to another host is read from the feed alone."""
        entries = feeds.entries(page)
        for entry in entries:
            url = self.address(page, entry.link)
            found = self._entry_reference(entry, url or entry.link)
            if entry.link and self.wants(found.url):
                yield found if url else self.partial(found)
        if not all(entry.link for entry in entries):
            raise UnknownLayout(page.url, "an entry of the feed leads nowhere")

    def instead(self, reference: Reference, error: SourceError) -> Reference | Document | None:
        """The feed's text for a page that cannot be had or read; nothing for a page that is gone."""
        if reference.role is not Role.TEXT or isinstance(error, Gone) or not reference.facts.get("title"):
            return None
        return self.partial(reference)

    def _entry_reference(self, entry: feeds.Entry, url: str) -> Reference:
        published = entry.published(ZoneInfo(self.timezone))
        return self.text_reference(
            url,
            title=entry.title,
            mark=entry.mark,
            published=published.isoformat() if published else "",
            summary="\n".join(entry.lines())[:_SUMMARY],
        )


SOURCE = Feed
