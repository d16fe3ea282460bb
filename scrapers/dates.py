"""The institutions' dates: explicit formats, the day before the month, never a guess.

A source names the formats it has agreed on; what fits none of them is no date. Years are never made
up: "On 6 March" is no date, and neither is a range of days or an impossible day.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

ISO = "%Y-%m-%d"
DOTTED = "%d.%m.%Y"
DASHED = "%d-%m-%Y"
SLASHED = "%d/%m/%Y"
WORDED = "%d %B %Y"

_MONTHS: tuple[tuple[str, ...], ...] = (
    ("january", "jan", "janvier", "janv", "января", "январь", "янв"),
    ("february", "feb", "février", "fevrier", "févr", "fév", "февраля", "февраль", "фев", "февр"),
    ("march", "mar", "mars", "марта", "март", "мар"),
    ("april", "apr", "avril", "avr", "апреля", "апрель", "апр"),
    ("may", "mai", "мая", "май"),
    ("june", "jun", "juin", "июня", "июнь", "июн"),
    ("july", "jul", "juillet", "juil", "июля", "июль", "июл"),
    ("august", "aug", "août", "aout", "августа", "август", "авг"),
    ("september", "sept", "sep", "septembre", "сентября", "сентябрь", "сент", "сен"),
    ("october", "oct", "octobre", "октября", "октябрь", "окт"),
    ("november", "nov", "novembre", "ноября", "ноябрь", "нояб", "ноя"),
    ("december", "dec", "décembre", "decembre", "déc", "декабря", "декабрь", "дек"),
)
_NUMBER_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_NAMES = "|".join(sorted(map(re.escape, _NUMBER_OF), key=len, reverse=True))

_DAY = r"(?P<d>\d{1,2})(?:er|st|nd|rd|th)?"
_FIELDS = {
    "%d": _DAY,
    "%m": r"(?P<m>\d{1,2})",
    "%Y": r"(?P<Y>\d{4})",
    "%B": rf"(?P<B>{_NAMES})(?![^\W\d])\.?",
}
_HYPHENS = "-\u2010\u2011\u2012"
# "8 – 20 December 2020", "8 and 9 May": the day before belongs to a range, and no one day is named.
_RANGE_BEFORE = re.compile(r"\d(?:\s*[-\u2010-\u2014]|\s+(?:and|to|et|au|и|по)(?=\s))\s*$", re.IGNORECASE)


def parse_date(text: str, formats: Sequence[str]) -> date | None:
    """The day that a text names in one of the formats, tried in their order; `None` when there is none.

    Formats are written as for `strptime`, with `%d`, `%m`, `%Y` and `%B` (an English, French or Russian
    month, whole or shortened). Words, a weekday or a time of day may stand around the date. The first
    place that fits a format decides: an impossible day there is `None`, not a reason to look elsewhere.
    """
    for wanted in formats:
        if found := _pattern(wanted).search(text):
            return None if _RANGE_BEFORE.search(text[: found.start()]) else _day(found)
    return None


@lru_cache(maxsize=64)
def _pattern(wanted: str) -> re.Pattern[str]:
    parts = re.findall(r"%[A-Za-z]|\s+|.", wanted)
    body = "".join(_FIELDS[part] if part in _FIELDS else _literal(part) for part in parts)
    return re.compile(rf"(?<![\d])(?<!\d[./]){body}(?!\d|[./]\d)", re.IGNORECASE)


def _literal(part: str) -> str:
    if part.startswith("%"):
        raise ValueError(f"{part} is no field of a date format; there are {', '.join(_FIELDS)}")
    if part.isspace():
        return r"(?:\s*,)?\s+"
    return f"[{_HYPHENS}]" if part == "-" else re.escape(part)


def _day(found: re.Match[str]) -> date | None:
    fields = found.groupdict()
    month = _NUMBER_OF[fields["B"].lower()] if fields.get("B") else int(fields["m"])
    try:
        return date(int(fields["Y"]), month, int(fields["d"]))
    except ValueError:  # "78.3.2023": a slip of the institution
        return None
