"""A document as its institution published it: labelled paragraphs and the facts that identify it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DocumentKind(StrEnum):
    """What a document is, in the institutions' own words."""

    MOTION = "motion for a resolution"
    JOINT_MOTION = "joint motion for a resolution"
    ADOPTED_TEXT = "adopted text"
    REPORT = "report"
    CORRIGENDUM = "corrigendum"
    PRESS_RELEASE = "press release"
    STATEMENT = "statement"
    ELECTION = "election page"
    FILE = "document"
    PAGE = "page"


class ParagraphKind(StrEnum):
    """The part a paragraph plays in its document."""

    TITLE = "title"
    HEADING = "heading"
    CITATION = "citation"  # "– having regard to …"
    RECITAL = "recital"  # "C. whereas …"
    OPERATIVE = "paragraph"  # "5. Calls on …"
    FOOTNOTE = "footnote"
    TEXT = "text"


class Flag(StrEnum):
    """What a reader of the document must be told about the way it was obtained."""

    PARTIAL = "partial"  # only the feed's text: the page itself could not be had
    GENERIC_LAYOUT = "generic layout"  # the page's layout is unknown; read by the generic extractor
    PROVISIONAL = "provisional"  # an adopted text before its definitive edition
    OTHER_LANGUAGE = "other language"  # served in another language than the one asked for


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, the unit of change, match and citation.

    `text` is the published wording on one line, without the number that the label carries:
    offsets of hits count its code points. `label` is how a lawyer points at it
    ("recital C", "paragraph 5", "paragraph 5(a)", "footnote 3"); empty where the text has none.
    """

    text: str
    kind: ParagraphKind = ParagraphKind.TEXT
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One language version of one published text.

    `key` is the institution's own number (`TA-10-2025-0096`, `20250213IPR26689`, `osce:17772`),
    the same in every language and at every address. `published` is the institution's date,
    `None` when it names none: never the day of fetching.
    """

    key: str
    kind: DocumentKind
    institution: str  # "European Parliament", "EEAS", "OSCE", or a site's name
    url: str  # what a person opens
    title: str
    language: str  # ISO 639-1 of the words themselves
    published: date | None
    paragraphs: tuple[Paragraph, ...]
    reference: str = ""  # as people cite it: "P9_TA(2021)0056", "B9-0146/2021"
    procedure: str = ""  # "2021/2544(RSP)": groups motions, joint motion and adopted text
    replaces: tuple[str, ...] = ()  # keys of the motions a joint motion replaces, of the text a corrigendum corrects
    flags: frozenset[Flag] = frozenset()
