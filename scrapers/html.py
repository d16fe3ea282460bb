"""Pages of HTML → blocks of text, and the generic reading of a page whose layout is not known.

Words are neither glued nor split: a block or a `<br>` separates, an inline element does not. Footnote marks are taken
out of the words and the notes kept as notes. Parse a page once with `parse` and hand the tree around.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import NavigableString, PreformattedString

from scrapers.block import Block
from scrapers.dates import DASHED, DOTTED, ISO, SLASHED, WORDED, parse_date
from scrapers.document import Paragraph
from scrapers.errors import UnknownLayout, WrongType
from scrapers.labels import label
from scrapers.menuless import Menuless
from scrapers.source import Media, Page
from scrapers.wording import one_line

# What is no text wherever it stands: menus, forms, share buttons, notices for screen readers.
_CHROME_ELEMENTS = frozenset(
    {
        *("script", "style", "noscript", "template", "svg", "iframe", "button", "select", "nav", "footer", "aside"),
        *("form", "header", "dialog", "label"),
    }
)
_CHROME_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "dialog"})
_CHROME_CLASS = re.compile(
    r"breadcrumb|social-|share-|[-_]share|addtoany|cookie|skip-link|language-switch|lang-switch|pagination|"
    r"(?<!\S)(?:share|social|visually-hidden|ep_hidden|sr-only|screen-reader-text|pager)(?!\S)"
)
_NEVER_TEXT = ("script", "style", "noscript", "template", "svg")
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup"),
        *("hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary"),
        *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    }
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# In these a single line break is layout within a sentence; elsewhere it stands between paragraphs.
_SENTENCES = frozenset({"p", "li", "td", "th", "dd", "dt", "blockquote", "figcaption", "caption", *_HEADINGS})
_BREAK = "\x1e"
_TAKEN_OUT = "\x1d"  # where a footnote's mark was
_AROUND_MARK = re.compile(rf"\s*{_TAKEN_OUT}\s*(?=[,.;:)])|{_TAKEN_OUT}")
_BREAKS = re.compile(f"{_BREAK}+")
_DOUBLE_BREAK = re.compile(rf"{_BREAK}(?:\s*{_BREAK})+")
_DEEPEST = 150  # elements within elements; a page nested deeper is read flat from there
_CELL_BLOCKS = 12  # a cell with more paragraphs is a column of the layout, not a cell
_FEWEST_LETTERS = 40  # of a container that may be a page's main content

_MARK = re.compile(r"[\[(]?\s*(\d{1,3}|[*†‡]{1,3})\s*[\])]?[.,]?")
_BACK_LINK = re.compile(r"#.*(?:ref|back)", re.IGNORECASE)
_NOTE_ID = re.compile(r"_?(?:ftn|edn)(\d{1,3})")
_RAISED = re.compile(r"vertical-align:\s*super")
_UNSEEN = re.compile(r"display:\s*none|visibility:\s*hidden")
_UNIT = re.compile(r"(?:^|[\s\d])(?:[kcm]?m|CO|W/m)$")  # "10 km²" and "CO²" are no words with a footnote

_META_DATES = (
    *("article:published_time", "og:article:published_time", "datePublished", "dcterms.date", "dcterms.issued"),
    *("DC.date.issued", "DC.date", "date", "publication_date"),
)
_DATE_FORMATS = (ISO, DASHED, DOTTED, SLASHED, WORDED)
_LINKED_DATA_DATE = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})')
_SITE_NAME = re.compile(r"\s+[|–—-]\s+[^|–—-]{2,60}$")


class Reading(NamedTuple):
    """What the generic extractor makes of a page."""

    title: str
    published: date | None
    language: str  # as the page declares it, ISO 639-1; "" when it does not
    paragraphs: tuple[Paragraph, ...]


def parse(page: str, *, menus: bool = True) -> BeautifulSoup:
    """The tree of a page, as browsers would build it; on request without menus, which no text is read from."""
    return BeautifulSoup(page.replace("\x00", ""), builder=LXMLTreeBuilder if menus else Menuless)


def tree(page: Page, *, menus: bool = True) -> BeautifulSoup:
    """The tree of a fetched page; see `parse`. Raises `WrongType` for anything but HTML."""
    if page.media is not Media.HTML:
        raise WrongType(page.url, f"no web page but {page.media}")
    return parse(page.text(), menus=menus)


def paragraphs(root: Tag | str, *, container: Sequence[str] = (), drop: Sequence[str] = ()) -> list[Block]:
    """The blocks of text of a page, in its order.

    `container` are selectors of what holds the text, tried in their order: the first that matches anything is used,
    with all its matches. With none the whole of `root` is read; where none matches, nothing. `drop` are selectors of
    what is left out besides menus, forms and share buttons. The tree is left as it was.
    """
    tree = parse(root) if isinstance(root, str) else root
    tops = _outermost(_first_matches(tree, container)) if container else [tree]
    unwanted = _unwanted(tops, drop)
    reader = _Reader(unwanted)
    for top in tops:
        reader.visit(top)
        reader.flush()
    return reader.blocks


def generic(page: BeautifulSoup | str, url: str, *, content: str = "") -> Reading:
    """The main content of a page of unknown layout: `main`, `article` or the densest container of text.

    With a selector, `content`, what it matches. Raises `UnknownLayout` when no text is found.
    """
    tree = parse(page, menus=bool(content)) if isinstance(page, str) else page
    read = label(paragraphs(tree, container=(content,)) if content else paragraphs(_main(tree)))
    if not read:
        where = f"in {content!r}" if content else "on the page"
        raise UnknownLayout(url, f"no text is found {where}", "see whether the site needs a source of its own")
    return Reading(title(tree), published(tree), declared_language(tree), read)


def title(tree: Tag) -> str:
    """A page's title: its one `h1`, `og:title`, or `<title>` without the site's name."""
    headings = [text for heading in tree.find_all("h1") if (text := _words(heading))]
    if len(set(headings)) == 1:
        return headings[0]
    if told := meta(tree, "og:title", "twitter:title", "title"):
        return told
    if headings:
        return headings[0]
    return _SITE_NAME.sub("", _words(tree.title)) if isinstance(tree, BeautifulSoup) and tree.title else ""


def published(tree: Tag) -> date | None:
    """The day a page says it was published: its meta data, its linked data, or the first `<time>` of its content."""
    told = _meta_data(tree)
    candidates = [told.get(name.lower(), "") for name in _META_DATES]
    for script in tree.find_all("script"):
        if script.get("type") == "application/ld+json":
            candidates += _LINKED_DATA_DATE.findall(script.get_text())
    times = [time for time in tree.find_all("time") if time.has_attr("datetime")]
    candidates += [_time(time) for time in list(filter(_in_content, times)) or times]
    candidates.append(told.get("available", ""))  # of the Parliament's pages; on some the day of the copy, so last
    return next((day for text in candidates if text and (day := parse_date(text, _DATE_FORMATS))), None)


def _in_content(element: Tag) -> bool:
    return any(above.name in ("main", "article") or above.get("role") == "main" for above in element.parents)


def _time(element: Tag) -> str:
    """The day as people read it, where it is written out: the attribute beside it may hold another one."""
    words = _words(element)
    return words if parse_date(words, [WORDED, DOTTED]) else str(element["datetime"])


def declared_language(tree: Tag) -> str:
    """The language (ISO 639-1) a page says it is in; "" when it says none."""
    element = tree.find("html")
    told = str(element.get("lang") or element.get("xml:lang") or "") if isinstance(element, Tag) else ""
    told = told or meta(tree, "language", "content-language", "og:locale", "dcterms.language")
    code = re.split(r"[-_,]", told.strip().lower())[0]
    return code if len(code) == 2 and code.isalpha() else ""


def meta(tree: Tag, *names: str) -> str:
    """The content of the first `<meta>` of these names that has any; names are compared without case."""
    told = _meta_data(tree)
    return next((told[name.lower()] for name in names if name.lower() in told), "")


def _meta_data(tree: Tag) -> dict[str, str]:
    """The first content of every `<meta>`, by its name in lower case."""
    told: dict[str, str] = {}
    for element in tree.find_all("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = one_line(str(element.get("content") or ""))
        if name and content:
            told.setdefault(str(name).lower(), content)
    return told


def _words(element: Tag | None) -> str:
    return "" if element is None else one_line(element.get_text(" "))


def _first_matches(tree: Tag, selectors: Sequence[str]) -> list[Tag]:
    return next((found for selector in selectors if (found := tree.select(selector))), [])


def _outermost(elements: Sequence[Tag]) -> list[Tag]:
    chosen = {id(element) for element in elements}
    return [element for element in elements if not any(id(above) in chosen for above in element.parents)]


def _unwanted(tops: Sequence[Tag], selectors: Sequence[str]) -> frozenset[int]:
    """Identities of the elements to leave out: never one that holds the text itself, as a form around a page does."""
    holding = {id(above) for top in tops for above in [top, *top.parents]}
    found = [element for top in tops for element in top.select(", ".join(selectors))] if selectors else []
    return frozenset(id(element) for element in found if id(element) not in holding and not _holds_page(element))


def _holds_page(element: Tag) -> bool:
    return element.name == "form" and len(element.find_all("p", limit=3)) == 3


def _main(tree: BeautifulSoup) -> Tag:
    """What most probably holds a page's text."""
    mains, roles = tree.find_all("main"), [element for element in tree.find_all(True) if element.get("role") == "main"]
    articles = tree.find_all("article")
    inside = [[article for article in articles if _within(article, holders)] for holders in (mains, roles)]
    for found in (*inside, mains, roles, articles):
        if len(found) == 1 and any(letters >= _FEWEST_LETTERS for letters in accumulate(_lengths(found[0]))):
            return found[0]
    return _densest(tree.body or tree)


def _within(element: Tag, holders: Sequence[Tag]) -> bool:
    return any(above is holder for above in element.parents for holder in holders)


def _densest(body: Tag) -> Tag:
    """The smallest container that still holds three fifths of the running text outside menus and links."""
    weights: dict[int, int] = {}
    for paragraph in body.find_all(["p", "li", "td", "blockquote", "h2", "h3"]):
        if paragraph.find(["p", "li", "td"]) or any(above.name in _CHROME_NAMES for above in paragraph.parents):
            continue
        weight = _letters(paragraph) - 2 * sum(map(_letters, paragraph.find_all("a")))
        for above in paragraph.parents:
            weights[id(above)] = weights.get(id(above), 0) + max(weight, 0)
    needed = 0.6 * weights.get(id(body), 0)
    best = body
    while needed and (
        inner := next((c for c in best.find_all(True, recursive=False) if weights.get(id(c), 0) >= needed), None)
    ):
        best = inner
    return best


_CHROME_NAMES = frozenset({"nav", "footer", "aside", "header", "form"})


def _letters(element: Tag) -> int:
    return sum(_lengths(element))


def _lengths(element: Tag) -> Iterator[int]:
    for inner in element.descendants:
        if isinstance(inner, NavigableString) and not isinstance(inner, PreformattedString):
            yield len(inner.strip())


@dataclass(slots=True)
class _Reader:
    """Walks a tree and gathers blocks."""

    unwanted: frozenset[int]
    blocks: list[Block] = field(default_factory=list)
    buffer: list[str] = field(default_factory=list)
    note: str = ""  # mark of the note being read
    heading: bool = False
    sentence: bool = False

    def visit(self, element: Tag, depth: int = 0) -> None:
        """Read what is within an element."""
        for child in element.children:
            if isinstance(child, Tag):
                self._tag(child, depth + 1)
            elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
                self.buffer.append(child.replace(_BREAK, " ").replace(_TAKEN_OUT, " "))

    def flush(self) -> None:
        """End a block."""
        joined = "".join(self.buffer)
        self.buffer.clear()
        if not joined or joined.isspace():
            return
        if _TAKEN_OUT in joined:
            joined = _AROUND_MARK.sub("", joined)
        parts = (_DOUBLE_BREAK if self.sentence or self.heading else _BREAKS).split(joined)
        for text in map(one_line, (part.replace(_BREAK, " ") for part in parts)):
            if text:
                self.blocks.append(Block(text, heading=self.heading, footnote=self.note))

    def _tag(self, element: Tag, depth: int) -> None:
        if element.name in _NEVER_TEXT or self._is_left_out(element):
            return
        if element.name == "br":
            self.buffer.append(_BREAK)
        elif depth > _DEEPEST:
            self.buffer.append(" " + element.get_text(" ") + " ")
        elif mark := self._footnote_mark(element):
            if not self._written().strip() and _is_back_link(element):
                self.note = mark
            self.buffer.append(_TAKEN_OUT)
        elif element.name == "tr":
            self._row(element, depth)
        elif element.name in _BLOCKS:
            self._block(element, depth)
        else:
            self._inline(element, depth)

    def _is_left_out(self, element: Tag) -> bool:
        return id(element) in self.unwanted or _is_unseen(element) or (_is_chrome(element) and not _holds_page(element))

    def _footnote_mark(self, element: Tag) -> str:
        """The mark of a footnote that an element is ("[1]", a raised 1); "" when it is words."""
        linked = element.name == "a" and "#" in str(element.get("href") or "")
        if not linked and not (_is_raised(element) and not _UNIT.search(self._written())):
            return ""
        match = _MARK.fullmatch(one_line(element.get_text()))
        return match[1] if match else ""

    def _written(self) -> str:
        """The end of the block so far."""
        return "".join(self.buffer[-3:]).replace(_TAKEN_OUT, "")

    def _inline(self, element: Tag, depth: int) -> None:
        outer = self.note
        self.visit(element, depth)
        if _note_of(element):
            self.note = outer

    def _block(self, element: Tag, depth: int) -> None:
        self.flush()
        outer = (self.note, self.heading, self.sentence)
        self.note = _note_of(element) or self.note
        self.heading = self.heading or element.name in _HEADINGS
        self.sentence = element.name in _SENTENCES
        self.visit(element, depth)
        self.flush()
        self.note, self.heading, self.sentence = outer

    def _row(self, row: Tag, depth: int) -> None:
        """A row of words in several cells is one block; a row of the layout is what its cells hold."""
        self.flush()
        cells = row.find_all(["td", "th"], recursive=False)
        if row.find("table") is not None or not cells:
            self._block(row, depth)
            return
        note = self.note
        filled: list[list[Block]] = []
        for cell in cells:
            if self._is_left_out(cell):
                continue
            inner = _Reader(self.unwanted, note=note, sentence=True)
            inner.visit(cell, depth)
            inner.flush()
            note = inner.note or next((block.footnote for block in inner.blocks), note)
            filled += [inner.blocks] if inner.blocks else []
        self.blocks += _row_blocks(filled, note)


def _row_blocks(filled: Sequence[Sequence[Block]], note: str) -> Iterator[Block]:
    if len(filled) > 1 and max(map(len, filled)) <= _CELL_BLOCKS:
        yield Block(" | ".join(" ".join(block.text for block in blocks) for blocks in filled), footnote=note)
        return
    for blocks in filled:
        yield from (Block(block.text, heading=block.heading, footnote=block.footnote or note) for block in blocks)


def _is_chrome(element: Tag) -> bool:
    told = element.attrs
    return (
        element.name in _CHROME_ELEMENTS
        or "hidden" in told
        or told.get("aria-hidden") == "true"
        or told.get("role") in _CHROME_ROLES
        or ("class" in told and _CHROME_CLASS.search(" ".join(told["class"])) is not None)
    )


def _is_unseen(element: Tag) -> bool:
    return "style" in element.attrs and _UNSEEN.search(str(element["style"])) is not None


def _is_raised(element: Tag) -> bool:
    return element.name == "sup" or ("style" in element.attrs and _RAISED.search(str(element["style"])) is not None)


def _is_back_link(element: Tag) -> bool:
    """Whether a mark leads back to the words: it begins the note itself."""
    link = element if element.name == "a" else (element.find("a") or element.find_parent("a"))
    return isinstance(link, Tag) and _BACK_LINK.search(str(link.get("href") or "")) is not None


def _note_of(element: Tag) -> str:
    match = _NOTE_ID.fullmatch(str(element["id"])) if "id" in element.attrs else None
    return match[1] if match else ""
