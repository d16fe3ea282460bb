"""The two editions of an adopted text: provisional on the day of the vote, definitive weeks later at the same address.

A provisional one has "-PROV" in its number, "P10_TA-PROV(2026)0077", and says so in a line above its title. Neither is
a word of the resolution: a definitive text that differs in nothing else is no new version.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from scrapers import ep_numbers
from scrapers.document import DocumentKind, Paragraph

_COVER = 20  # paragraphs before the text itself
_NUMBER = re.compile(r"(P\d{1,2}_TA)[-\u2010-\u2013]PROV(\(\d{4}\)\d{4})")
_NOTICES = frozenset(
    (
        "provisional edition", "édition provisoire", "vorläufige ausgabe", "edición provisional",
        "edizione provvisoria", "edição provisória", "voorlopige uitgave", "wydanie tymczasowe", "ediție provizorie",
        "preliminär utgåva", "foreløbig udgave", "временна версия", "prozatímní vydání", "predbežné vydanie",
    )
)  # fmt: skip


def without_edition(key: str, paragraphs: Iterable[Paragraph]) -> tuple[tuple[Paragraph, ...], bool]:
    """The paragraphs without the marks of a provisional edition, and whether the text `key` had any.

    Other texts are cited by their provisional numbers, too: these stay.
    """
    whole = tuple(paragraphs)
    if ep_numbers.kind(key) is not DocumentKind.ADOPTED_TEXT:
        return whole, False
    cover = [_definitive(key, part) for part in whole[:_COVER] if not _is_notice(part)]
    kept = (*cover, *whole[_COVER:])
    return kept, kept != whole


def _definitive(key: str, paragraph: Paragraph) -> Paragraph:
    number = _NUMBER.match(paragraph.text)
    if number is None or ep_numbers.key(number[1] + number[2]) != key:
        return paragraph
    return replace(paragraph, text=_NUMBER.sub(r"\1\2", paragraph.text, count=1))


def _is_notice(paragraph: Paragraph) -> bool:
    return paragraph.text.strip().rstrip(".").casefold() in _NOTICES
