"""What is watched, where it is looked for, and what was found."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum
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

    `language` (ISO 639-1), `country` (ISO 3166-1 alpha-2, the country the text is about; empty, and it is the one
    that the `title` names), `source` ("European Parliament") and `kind` ("adopted text") are empty when unknown.
    """

    paragraphs: tuple[str, ...]
    language: str = ""
    country: str = ""
    source: str = ""
    kind: str = ""
    title: str = ""


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


class Trouble(Enum):
    """Why a query cannot be understood: a sentence, perhaps with a `{}` for what it is about."""

    TOO_SHORT = "That is too short to look for."
    TOO_COMMON = "That word stands in too many texts. In quotes it is looked for all the same."
    ORDINARY = "“{}” is an ordinary word as well: nearly every text would ring. Add the words it stands with."
    NAME_LENGTH = "A name has one to eight words."
    ORGANISATION_LENGTH = "The name of an organisation has one to twelve words."
    WHICH_ARTICLE = "Which article of it? The number is missing."
    WHICH_LAW = "Which law, of which country?"
    NO_ARTICLE = "A number is read as that of an article, and none is here. In quotes it is found as it stands."
    NO_WORD = "There is no word to look for."
    TOO_LONG = "That is too much for one watch: 1000 characters and 50 words or phrases at most."
    TOO_DEEP = "Too many brackets inside one another."
    ONLY_NOT = "There must be a word to look for beside NOT and filters."
    BRACKET = "A bracket has no partner."
    QUOTE = "This quotation mark is not closed."
    WORD_MISSING = "A word or a phrase is missing here."
    NEAR_WHAT = "NEAR stands between words or phrases, or brackets with OR."
    WILDCARD = "An asterisk does not stand for endings. Join the forms with OR."
    FILTER = "There is no filter “{}:”; there are source:, type: and lang:."
    SOURCE = "That source is not known. Known are: {}."
    TYPE = "That kind of text is not known. Known are: {}."
    LANGUAGE = "A language has two letters."


class QueryError(ValueError):
    """A query that cannot be understood: says where, why, and shows one that would do.

    `at` is the code point of the tidy query at which reading stopped, `about` what the trouble is with.
    """

    def __init__(self, trouble: Trouble, example: str, at: int = 0, about: str = "") -> None:
        self.trouble = trouble
        self.reason = trouble.value.format(about)
        self.example = example
        self.at = at
        self.about = about
        super().__init__(f"{self.reason} For example: {example}")
