"""RSS and Atom: the bytes of a feed as entries, whatever the dialect.

Liberal in what is read (feedparser copes with wrong encodings, missing namespaces and HTML inside XML),
loud about what is not a feed at all: a challenge page or an error message has no entries either.
"""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from time import struct_time
from typing import Any
from zoneinfo import ZoneInfo

from bs4 import BeautifulSoup

from scrapers.errors import ErrorBody, UnknownLayout
from scrapers.source import Media, Page

_ROOT = re.compile(rb"<(?:[a-z]+:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)
# Entities that a document declares for itself may multiply without end; those of HTML are known without.
_ENTITIES = re.compile(rb"<!DOCTYPE[^\[>]*\[.*?\]\s*>", re.DOTALL | re.IGNORECASE)
_BREAKS = ("br", "p", "div", "li", "h1", "h2", "h3", "h4", "blockquote", "tr", "figure", "figcaption")
_HEAD = 32_768  # bytes: prolog, style sheet, document type and comments fit before the root


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed. Any of the texts may be empty; `html` is sanitised mark-up."""

    id: str  # RSS `guid`, Atom `id`
    links: tuple[str, ...]  # absolute; the page for people first
    title: str  # mark-up removed by no one: a title is text
    html: str  # the longest of content and summary
    mark: str  # `updated`, else `pubDate`, as written: the institution's change signal
    moment: datetime | None  # publication, UTC

    @property
    def link(self) -> str:
        """The page for people; empty when the entry has none."""
        return self.links[0] if self.links else ""

    def lines(self) -> list[str]:
        """The text of `html`, a line for each of its lines and paragraphs; pictures have none."""
        soup = BeautifulSoup(self.html, "lxml")
        for node in soup.find_all(_BREAKS):
            node.insert_before("\n")
            node.insert_after("\n")
        return [line for part in soup.get_text().split("\n") if (line := " ".join(part.split()))]

    def published(self, zone: ZoneInfo) -> date | None:
        """The day of publication where the institution sits."""
        return self.moment.astimezone(zone).date() if self.moment else None


def entries(page: Page) -> tuple[Entry, ...]:
    """The feed's entries, in its order; none when it is a feed and empty.

    Raises `ErrorBody` for a JSON answer and `UnknownLayout` for what is no feed.
    """
    if page.media is Media.JSON:
        raise ErrorBody(
            page.url, "a JSON answer where a feed is due", "usually passes by itself; see the source's site"
        )
    import feedparser  # noqa: PLC0415 - takes a while to import, and none of its sources may be set up

    # The header's charset is often wrong or missing where the prolog is right: only the prolog is believed.
    headers = {"content-type": "application/xml", "content-location": page.url}
    body = _ENTITIES.sub(b"", page.body[:_HEAD], count=1) + page.body[_HEAD:]
    parsed: dict[str, Any] = feedparser.parse(io.BytesIO(body), response_headers=headers)
    found = tuple(_entry(raw) for raw in parsed["entries"])
    if not found and not (parsed.get("version") or _ROOT.search(page.body[:_HEAD])):
        raise UnknownLayout(page.url, "neither an entry nor the root of a feed", "check the feed's address")
    return found


def _entry(raw: dict[str, Any]) -> Entry:
    bodies = [str(part.get("value", "")) for part in raw.get("content", ())]
    bodies.append(str(raw.get("summary", "")))
    # feedparser answers a missing `updated` with `published` and a warning; `dict.get` asks for the field itself.
    updated = dict.get(raw, "updated", "")
    parsed = dict.get(raw, "published_parsed") or dict.get(raw, "updated_parsed")
    return Entry(
        id=str(raw.get("id", "")).strip(),
        links=tuple(_links(raw)),
        title=" ".join(str(raw.get("title", "")).split()),
        html=max(bodies, key=len),
        mark=str(updated or raw.get("published", "")).strip(),
        moment=_moment(parsed),
    )


def _moment(parsed: struct_time | None) -> datetime | None:
    if parsed is None:
        return None
    year, month, day, hour, minute, second = parsed[:6]
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    except ValueError:  # year 0, or a slip of the site
        return None


def _links(raw: dict[str, Any]) -> Iterable[str]:
    """The entry's `link` first, then its other links; an enclosure is a picture or a file, not the page."""
    first = str(raw.get("link", "")).strip()
    others = (str(link.get("href", "")).strip() for link in raw.get("links", ()) if link.get("rel") != "enclosure")
    return (link for link in dict.fromkeys((first, *others)) if link)
