"""A source: where to look, how to read what comes, and what to expect of it.

A source is pure: it never fetches. It names the references to begin with, and reads each page into
documents and further references. The pipeline walks them, remembers what was seen, and decides what
to fetch again. A new source is one file in this folder with a class like those beside it and a line
`SOURCE = ThatClass`; its `kind` in `config.toml` is the file's name, its settings are its fields.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from scrapers.document import Document
from scrapers.errors import SourceError


class Media(StrEnum):
    """What the bytes of a page are, by their first bytes and never by a header."""

    HTML = "html"
    XML = "xml"
    JSON = "json"
    PDF = "pdf"
    DOCX = "docx"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a reference leads to."""

    LISTING = "listing"  # names other pages; looked at in every pass
    RECORD = "record"  # describes one document and names its files
    TEXT = "text"  # holds the words of one document


@dataclass(frozen=True, slots=True)
class Reference:
    """A page worth fetching, and what is already known about it.

    `mark` is the institution's own change signal (a feed's `updated`, a file's `issued`): a new mark
    makes the page due. `steady` says that the mark tells every change, so that the page is not looked
    at again while it stays; without it, a page edited silently would be missed. `facts` carries what the
    listing or record told (title, published, procedure …) to the reading of the text; it is stored, so keep
    it small.
    """

    url: str
    role: Role = Role.TEXT
    key: str = ""
    language: str = ""
    mark: str = ""
    accepts: tuple[Media, ...] = ()  # other types are an error; empty: any
    facts: Mapping[str, str] = field(default_factory=dict)
    steady: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of a server, whole and unread. `url` is the canonical address that was asked for."""

    url: str
    final_url: str  # after redirects
    body: bytes
    media: Media
    fetched_at: datetime  # aware, UTC
    headers: Mapping[str, str] = field(default_factory=dict)  # lower-case names

    def text(self) -> str:
        """The body as text: by byte-order mark, declaration in the document, header, then UTF-8."""
        from scrapers.charset import decode  # noqa: PLC0415 - keeps this module free of parsers

        return decode(self.body, self.headers.get("content-type", ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(ABC):
    """The seam between the pipeline and one institution's way of publishing; its fields are its settings.

    What is not abstract fits a source of plain pages.
    """

    name: str
    every_minutes: float = 60
    at_least: int = 1  # references each listing is expected to show
    quiet_days: float = 60  # days without anything new after which the operator is told
    recheck_share: float = 0.1  # a text is looked at again after this share of its age; 0: in every pass
    recheck_min_hours: float = 6
    recheck_days: float = 400  # texts older than this are left alone

    @property
    def kind(self) -> str:
        """What `config.toml` calls this kind of source: its file's name, "ep_texts"."""
        return type(self).__module__.rpartition(".")[2]

    @abstractmethod
    def start(self) -> Iterable[Reference]:
        """The listings each pass begins with."""

    @abstractmethod
    def read(self, page: Page, reference: Reference) -> Iterable[Document | Reference]:
        """Documents and further references found on a page, in the page's order.

        Nothing at all means that the page itself says it is empty (a marker was seen).
        Raises `UnknownLayout` when nothing is found and no marker says so; a text page whose layout
        is unknown is read by the generic extractor and flagged instead.
        """

    def instead(self, _reference: Reference, _error: SourceError) -> Reference | Document | None:
        """What to use when a page cannot be had or read; `None` when there is nothing."""
        return None

    def region(self, body: bytes) -> bytes:
        """The bytes that hold the words: hashed before parsing, so that a changed token elsewhere costs nothing."""
        return body

    def owns(self, url: str) -> bool:
        """Whether `tocsin extract --url` shall use this source for the address."""
        return urlsplit(url).hostname in {urlsplit(reference.url).hostname for reference in self.start()}

    def hosts(self) -> frozenset[str]:
        """Hosts that this source's pages, files and redirects may be on."""
        return frozenset(urlsplit(reference.url).hostname or "" for reference in self.start())
