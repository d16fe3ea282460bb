"""A page's tree without its menus: they are most of its elements and none of its text."""

from collections.abc import Callable
from functools import partial
from typing import Any

from bs4.builder._lxml import LXMLTreeBuilder

# A `<nav>` that holds one of these is no mere menu; one that is never closed holds the rest of its page.
_CONTENT = frozenset({"main", "article", "h1", "p", "time", "td", "dd", "blockquote", "pre", "meta"})


class Menuless(LXMLTreeBuilder):
    """Beautiful Soup's own builder, which leaves out every `<nav>` without content."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._held: list[Callable[[], None]] = []  # what the menu consists of so far
        self._depth = 0  # of elements open in it, itself included; 0 outside of menus

    def start(self, tag: str | bytes, attrib: dict[str | bytes, str | bytes], nsmap: Any = None) -> None:
        """An element begins."""
        if self._depth and (tag in _CONTENT or attrib.get("role") == "main"):
            self._release()
        if self._depth or tag == "nav":
            self._depth += 1
            self._held.append(partial(super().start, tag, attrib, nsmap or {}))
        else:
            super().start(tag, attrib, nsmap or {})

    def end(self, tag: str | bytes) -> None:
        """An element ends, and with the menu's own all that it held."""
        if not self._depth:
            super().end(tag)
            return
        self._depth -= 1
        self._held.append(partial(super().end, tag))
        if not self._depth:
            self._held.clear()

    def data(self, data: str | bytes) -> None:
        """Words."""
        if self._depth:
            self._held.append(partial(super().data, data))
        else:
            super().data(data)

    def comment(self, text: str | bytes) -> None:
        """A comment; it may stand within a word."""
        if self._depth:
            self._held.append(partial(super().comment, text))
        else:
            super().comment(text)

    def _release(self) -> None:
        """It is no menu: build what was held."""
        for build in self._held:
            build()
        self._held.clear()
        self._depth = 0
