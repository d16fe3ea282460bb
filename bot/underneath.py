"""The buttons under an alert: open, the full difference, why, mute, not relevant, and a citation to copy."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from urllib.parse import urlsplit

from bot.markup import utf16_units
from bot.render import citation
from bot.voice import Voice
from scrapers.document import Document, Paragraph
from storage.documents import Version
from storage.keyboard import COPIES_UNITS, Button, Keyboard
from storage.people import ChatWatch

LABEL = 25  # characters of a label that a phone shows beside another one
_MUTABLE = 2  # watches that get a button each; of more, /why has them
_QUOTED = 60  # UTF-16 units of a quotation below which the title is cut first
_LEAD = 8  # words kept before a hit when a quotation is cut


def under_alert(
    voice: Voice, version: Version, watches: Sequence[ChatWatch], citing: str, *, compared: bool
) -> Keyboard:
    """The buttons; `citing` is what the last copies, empty for none, and `compared` whether there is a difference."""
    about = f"v{version.id}"
    return keyboard(
        [
            *_opening(voice, version.document),
            *([Button(voice.text("alert-diff"), f"diff {about}")] if compared else []),
        ],
        [Button(voice.text("alert-why"), f"why {about}"), *muting(voice, watches)],
        [
            *([Button(voice.text("alert-copy"), copies=citing)] if citing else []),
            Button(voice.text("alert-irrelevant"), f"irrelevant {about}"),
        ],
    )


def under_withdrawn(voice: Voice, version: Version, watches: Sequence[ChatWatch]) -> Keyboard:
    """The buttons under the news that a text was taken off its site: its last words stay, and can be compared."""
    compared = [Button(voice.text("alert-diff"), f"diff v{version.id}")] if version.number > 1 else []
    return keyboard([*_opening(voice, version.document), *compared], muting(voice, watches))


def muting(voice: Voice, watches: Sequence[ChatWatch]) -> list[Button]:
    """A day of silence for the watch, or for each of a few."""
    if len(watches) == 1:
        return [Button(voice.text("alert-mute"), f"mute w{watches[0].id} 1d")]
    return [
        Button(short(voice.text("alert-mute-one", watch=watch.watch.query)), f"mute w{watch.id} 1d")
        for watch in watches[:_MUTABLE]
    ]


def keyboard(*rows: Sequence[Button]) -> Keyboard:
    """The rows that have buttons."""
    return tuple(tuple(row) for row in rows if row)


def short(label: str) -> str:
    """A label that a phone shows whole."""
    return label if len(label) <= LABEL else f"{label[: LABEL - 1].rstrip()}…"


def cited(document: Document, paragraph: Paragraph, start: int) -> str:
    """A ready citation: the words around a hit, then the text they stand in; cut at words to fit the clipboard."""
    room = COPIES_UNITS - utf16_units("“”, ")
    where = citation(document, paragraph.label)
    if (over := utf16_units(where) - (room - _QUOTED)) > 0:
        title = _around(document.title, 0, max(utf16_units(document.title) - over, 0))
        where = citation(replace(document, title=title), paragraph.label)
    words = _around(paragraph.text, start, room - utf16_units(where))
    return f"“{words}”, {where}"


def _around(text: str, start: int, room: int) -> str:
    """The text from its beginning, or from a few words before the hit, as far as there is room; cut at words."""
    if utf16_units(text) <= room:
        return text
    lead = text[:start].split()
    if utf16_units(text[:start]) > room // 2:
        lead = ["…", *lead[-_LEAD:]]
    words = [*lead, *text[start : start + room].split()]
    ends = list(accumulate(utf16_units(word) + 1 for word in words))
    fitting = bisect_right(ends, room - 1)  # one unit for the last "…"
    return f"{' '.join(words[:fitting])} …" if fitting else text[: room // 2]


def _opening(voice: Voice, document: Document) -> list[Button]:
    """Telegram refuses a message with a button to what it takes for no address."""
    parts = urlsplit(document.url)
    usable = parts.scheme in ("http", "https") and "." in (parts.hostname or "")
    return [Button(voice.text("alert-open"), opens=document.url)] if usable else []
