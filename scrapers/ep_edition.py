"""The two editions of an adopted text: provisional on the day of the vote, definitive weeks later at the same address.

A provisional one has "-PROV" in its number, "P10_TA-PROV(2026)0077", and says so in a line above its title. Neither is
a word of the resolution: a definitive text that differs in nothing else is no new version.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from scrapers.document import Paragraph

_COVER = 20  # paragraphs before the text itself
_MARK = re.compile(r"(?<=TA)[-\u2010-\u2013]PROV(?=\()")
_NOTICES = frozenset(
    (
        "provisional edition", "édition provisoire", "vorläufige ausgabe", "edición provisional",
        "edizione provvisoria", "edição provisória", "voorlopige uitgave", "wydanie tymczasowe", "ediție provizorie",
        "preliminär utgåva", "foreløbig udgave", "временна версия", "prozatímní vydání", "predbežné vydanie",
    )
)  # fmt: skip


def without_edition(paragraphs: Iterable[Paragraph]) -> tuple[tuple[Paragraph, ...], bool]:
    """The paragraphs without the marks of a provisional edition, and whether there were any."""
    whole = tuple(paragraphs)
    cover = [replace(part, text=_MARK.sub("", part.text)) for part in whole[:_COVER] if not _is_notice(part)]
    kept = (*cover, *whole[_COVER:])
    return kept, kept != whole


def _is_notice(paragraph: Paragraph) -> bool:
    return paragraph.text.strip().rstrip(".").casefold() in _NOTICES
