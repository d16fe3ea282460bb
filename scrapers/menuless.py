"""A page's tree without its menus: they are most of its elements and none of its text."""

from typing import Any

from bs4.builder._lxml import LXMLTreeBuilder

# A `<nav>` that holds one of these is no mere menu; one that is never closed holds the rest of its page.
_CONTENT = frozenset({"main", "article", "h1", "p", "time", "td", "dd", "blockquote", "pre", "meta"})


class Menuless(LXMLTreeBuilder):
    """Beautiful Soup's own builder, which leaves out every `<nav>` without content."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._held: list[tuple[Any, ...]] = []  # what the menu consists of so far: methods and their arguments
        self._depth = 0  # of elements open in it, itself included; 0 outside of menus

    def start(self, tag: str | bytes, attrib: dict[str | bytes, str | bytes], nsmap: Any = None) -> None:
        """An element begins."""
        if self._depth and (tag in _CONTENT or attrib.get("role") == "main"):
            self._release()
        if self._depth or tag == "nav":
            self._depth += 1
            self._held.append((LXMLTreeBuilder.start, tag, attrib, nsmap or {}))
        else:
            super().start(tag, attrib, nsmap or {})

    def end(self, tag: str | bytes) -> None:
        """An element ends, and with the menu's own all that it held."""
        if not self._depth:
            super().end(tag)
        elif self._depth > 1:
            self._depth -= 1
            self._held.append((LXMLTreeBuilder.end, tag))
        else:
            self._depth = 0
            self._held.clear()

    def data(self, data: str | bytes) -> None:
        """Words."""
        if self._depth:
            self._held.append((LXMLTreeBuilder.data, data))
        else:
            super().data(data)

    def comment(self, text: str | bytes) -> None:
        """A comment; it may stand within a word."""
        if self._depth:
            self._held.append((LXMLTreeBuilder.comment, text))
        else:
            super().comment(text)

    def _release(self) -> None:
        """It is no menu: build what was held."""
        for build, *told in self._held:
            build(self, *told)
        self._held.clear()
        self._depth = 0
