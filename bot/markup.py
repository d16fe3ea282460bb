"""A message before it is mark-up: blocks of styled runs, which can be cut safely and then rendered.

Telegram's HTML knows few tags, counts 4096 UTF-16 units after parsing, and silently drops what goes
beyond 100 entities (Bot API, "Formatting options" and "Limits"). So text is cut here, as data, and
only then rendered: mark-up is never cut.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from html import escape
from itertools import groupby

UNITS = 4080  # UTF-16 code units of one message, after parsing; of 4096, for the mark of a repetition
ENTITIES = 80  # of 100, because overlapping styles are counted apart
RAW_BYTES = 30_000  # of 32 768, mark-up included


class Style(Enum):
    """How a run of text looks: its opening and closing tag."""

    PLAIN = ("", "")
    BOLD = ("<b>", "</b>")
    ITALIC = ("<i>", "</i>")
    CODE = ("<code>", "</code>")
    OUT = ("<s>−", "</s>")  # the sign stays where styles are not shown
    IN = ("<u>+", "</u>")


class Frame(Enum):
    """What a block stands in."""

    NONE = ("", "")
    QUOTE = ("<blockquote>", "</blockquote>")
    FOLDED = ("<blockquote expandable>", "</blockquote>")


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style, perhaps a link."""

    text: str
    style: Style = Style.PLAIN
    href: str = ""

    def html(self) -> str:
        """The run as Telegram HTML."""
        opening, closing = self.style.value
        inner = f"{opening}{_clean(self.text)}{closing}"
        return f'<a href="{escape(self.href)}">{inner}</a>' if self.href else inner

    @property
    def units(self) -> int:
        """UTF-16 units Telegram counts for the run."""
        return utf16_units(self.text) + (self.style in (Style.OUT, Style.IN))

    @property
    def entities(self) -> int:
        """Entities Telegram counts for the run."""
        return (self.style is not Style.PLAIN) + bool(self.href)


@dataclass(frozen=True, slots=True)
class Block:
    """One line or quotation of a message."""

    runs: tuple[Run, ...]
    frame: Frame = Frame.NONE

    def html(self) -> str:
        """The block as Telegram HTML, every tag closed."""
        opening, closing = self.frame.value
        return opening + "".join(run.html() for run in self.runs) + closing

    @property
    def units(self) -> int:
        """UTF-16 units Telegram counts for the block and the line break after it."""
        return sum(run.units for run in self.runs) + 1

    @property
    def entities(self) -> int:
        """Entities Telegram counts for the block."""
        return sum(run.entities for run in self.runs) + (self.frame is not Frame.NONE)


def line(*runs: Run | str) -> Block:
    """A block without a frame; bare strings are plain runs."""
    return Block(tuple(Run(run) if isinstance(run, str) else run for run in runs))


BLANK = line("")


def utf16_units(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text) + sum(char > "\uffff" for char in text)


def messages(blocks: Iterable[Block]) -> list[str]:
    """Blocks as the HTML of one or more messages, each inside every limit of Telegram.

    What stands between two `BLANK` blocks is kept in one message where one can hold it.
    """
    parts: list[list[Block]] = [[]]
    for _, group in groupby(blocks, key=lambda block: block is BLANK):
        together = [piece for block in group for piece in _pieces(block)]
        if not _fits([*parts[-1], *together]) and _fits(together):
            parts.append([])
        for piece in together:
            if not _fits([*parts[-1], piece]):
                parts.append([])
            parts[-1].append(piece)
    rendered = ("\n".join(block.html() for block in part).strip("\n") for part in parts)
    return [html for html in rendered if html]


def _fits(blocks: Sequence[Block]) -> bool:
    return (
        sum(block.units for block in blocks) <= UNITS
        and sum(block.entities for block in blocks) <= ENTITIES
        and sum(len(block.html().encode()) + 1 for block in blocks) <= RAW_BYTES
    )


def _pieces(block: Block) -> list[Block]:
    """The block, or several in the same frame where one message cannot hold it."""
    if _fits([block]):
        return [block]
    pieces: list[list[Run]] = [[]]
    for run in (part for whole in block.runs for part in _short_runs(whole)):
        if not _fits([replace(block, runs=(*pieces[-1], run))]):
            pieces.append([])
        pieces[-1].append(run)
    return [replace(block, runs=tuple(runs)) for runs in pieces if runs]


def _short_runs(run: Run) -> list[Run]:
    """The run in lengths that are easily packed, cut after white space where there is any."""
    limit, rest, parts = UNITS // 8, run.text, []
    while len(rest) > limit:
        at = rest.rfind(" ", limit // 2, limit) + 1 or limit
        parts.append(replace(run, text=rest[:at]))
        rest = rest[at:]
    return [*parts, replace(run, text=rest)]


def _clean(text: str) -> str:
    """Escaped, and without what no server would take: NUL and lone surrogates."""
    return escape(text.replace("\0", "").encode("utf-8", "replace").decode("utf-8"), quote=True)
