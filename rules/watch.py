"""What is watched, where it is looked for, and what was found."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class WatchKind(StrEnum):
    """The kinds of watch; each has one rule, in one file."""

    NAME = "name"
    ARTICLE = "article"
    WORDS = "words"


class Strength(StrEnum):
    """How sure a hit is."""

    FULL = "full"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Watch:
    """Something to look for. `id` is the caller's; rules only hand it back."""

    id: str
    kind: WatchKind
    query: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """The paragraphs of one text, read together: a bare surname may lean on a full name elsewhere.

    `language` (ISO 639-1) and `country` (ISO 3166-1 alpha-2, the country the text is about) are
    empty when unknown.
    """

    paragraphs: tuple[str, ...]
    language: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One watch found in one paragraph.

    `start` and `end` are code points of `paragraphs[paragraph]` as published; `surface` is that slice.
    `why` tells a user how the spelling was matched.
    """

    watch: str
    paragraph: int
    start: int
    end: int
    surface: str
    strength: Strength
    why: str


class Rule(Protocol):
    """Finds all watches of one kind in a passage, in one pass over its text."""

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query cannot be understood."""

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""

    def find(self, passage: Passage) -> Iterable[Hit]:
        """Every hit of every watch, in the order of the text."""


class QueryError(ValueError):
    """A query that cannot be understood: says where, why, and shows one that would do."""

    def __init__(self, reason: str, example: str, at: int = 0) -> None:
        super().__init__(f"{reason} For example: {example}")
        self.reason = reason
        self.example = example
        self.at = at  # code point of the query at which reading stopped
