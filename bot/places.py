"""Time zones as people name them: by city in any of the bot's languages, by IANA name, or by offset from UTC.

Cities are those of the CLDR (through Babel), each time zone's best-known one; `_MORE` adds others that people live in.
"""

import re
from functools import cache
from unicodedata import combining, normalize
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global
from rapidfuzz import fuzz, process

from bot.voice import Language

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?:[:.]?([0-5]\d))?")
_NEAR = 75  # of 100: how alike two spellings are at least to be taken for one another
_LIKELY = {
    Language.EN: ("Europe/Brussels", "Europe/London", "America/New_York"),
    Language.RU: ("Europe/Moscow", "Asia/Almaty", "Europe/Berlin"),
    Language.KK: ("Asia/Almaty", "Europe/Istanbul", "Europe/Berlin"),
    Language.UK: ("Europe/Kyiv", "Europe/Warsaw", "Europe/Berlin"),
    Language.FR: ("Europe/Paris", "Europe/Brussels", "Europe/Zurich"),
    Language.DE: ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich"),
    Language.IT: ("Europe/Rome", "Europe/Brussels", "Europe/London"),
    Language.PL: ("Europe/Warsaw", "Europe/Brussels", "Europe/London"),
}

# IANA has no zone for half an hour with a name of its own; each of these keeps its offset all the year round
_HALVES = {210: "Asia/Tehran", 270: "Asia/Kabul", 330: "Asia/Kolkata", 345: "Asia/Kathmandu", 390: "Asia/Yangon"}
_HALVES |= {570: "Australia/Darwin", -570: "Pacific/Marquesas"}

_MORE = {
    "Asia/Almaty": "Astana Астана Shymkent Шымкент Karaganda Караганда Қарағанды Kazakhstan Казахстан Қазақстан",
    "Europe/Moscow": "Petersburg Петербург Санкт-Петербург Kazan Казань",
    "Europe/Brussels": "Antwerp Ghent Антверпен Гент Anvers Antwerpen Gent",
    "Europe/Paris": "Strasbourg Strassburg Strasburgo Strasburg Страсбург Lyon Лион Marseille",
    "Europe/Zurich": "Geneva Genève Genf Ginevra Genewa Женева Bern Берн Basel",
    "Europe/Berlin": "Munich München Monaco-di-Baviera Monachium Мюнхен Hamburg Гамбург Frankfurt Франкфурт Köln "
    "Cologne Germany Deutschland Германия Німеччина Allemagne Germania Niemcy",
    "Europe/Rome": "Milan Milano Mailand Mediolan Милан Мілан Turin Torino Napoli Neapel",
    "Europe/Warsaw": "Kraków Krakow Cracow Krakau Краков Краків Gdańsk Gdansk Danzig Гданьск Wrocław Poznań Łódź",
    "Europe/Kyiv": "Kyiv Kharkiv Харьков Харків Lviv Львов Львів Odesa Odessa Одесса Одеса Dnipro Днепр Дніпро "
    "Ukraine Украина Україна Ucraina Ukraina",
    "Europe/Istanbul": "Ankara Анкара",
    "Europe/Amsterdam": "Hague Rotterdam Гаага",
    "Europe/Madrid": "Barcelona Барселона Barcellona",
    "America/New_York": "Washington Вашингтон Boston Бостон Waszyngton",
    "America/Los_Angeles": "San-Francisco Seattle Сан-Франциско",
    "Asia/Jerusalem": "Tel-Aviv Тель-Авив",
}


def zone_of(text: str, language: str = "en") -> str | None:
    """The IANA time zone of a city ("Алматы"), a zone ("Asia/Almaty") or an offset ("UTC+5"); `None`: none is meant.

    A name that means two cities in two languages means that of `language` (ISO 639-1).
    """
    wanted = _folded(text)
    return _by_offset(wanted) or _names(Language.of(language)).get(wanted)


def near(text: str, language: str = "en") -> tuple[str, ...]:
    """Up to three zones whose cities are spelled much like the text, the likest first."""
    names = _names(Language.of(language))
    found = process.extract(_folded(text), names.keys(), scorer=fuzz.ratio, limit=9, score_cutoff=_NEAR)
    return tuple(dict.fromkeys(names[name] for name, _, _ in found))[:3]


def likely(language: str) -> tuple[str, ...]:
    """Three zones in which the speakers of a language may live."""
    return _LIKELY[Language.of(language)]


def city(zone: str, language: str) -> str:
    """What a zone is called in a language: its city, or "UTC+5"."""
    if zone.startswith("Etc/GMT") and zone != "Etc/GMT":
        sign = "+" if "-" in zone else "−"  # POSIX counts westwards: Etc/GMT-5 is five hours before Greenwich
        return f"UTC{sign}{zone[len('Etc/GMT') + 1 :]}"
    return _cities(Language.of(language)).get(zone) or zone.rpartition("/")[2].replace("_", " ")


def _by_offset(text: str) -> str | None:
    if text in ("utc", "gmt", "z"):
        return "UTC"
    found = _OFFSET.fullmatch(text)
    if not found:
        return None
    minutes = (int(found[2]) * 60 + int(found[3] or 0)) * (-1 if found[1] == "-" else 1)
    if minutes % 60:
        return _HALVES.get(minutes)
    zone = f"Etc/GMT{-minutes // 60:+}" if minutes else "UTC"
    return zone if zone in _zones() else None


def _folded(text: str) -> str:
    """Without case, accents and the signs between words."""
    bare = "".join(char for char in normalize("NFD", text.casefold()) if not combining(char))
    return " ".join(re.sub(r"[\s_,.()’'–—]+|(?<=[^\W\d])-", " ", normalize("NFC", bare.replace("−", "-"))).split())


@cache
def _zones() -> frozenset[str]:
    """Every zone there is; the standard library looks through its files each time it is asked."""
    return frozenset(available_timezones())


@cache
def _cities(language: Language) -> dict[str, str]:
    """Zone → its city, as far as a language has a name of its own for it."""
    found = Locale(language.value).time_zones.items()
    return {_today(zone): names["city"] for zone, names in found if "city" in names}


def _today(zone: str) -> str:
    """A zone by its present name: "Europe/Kyiv" for "Europe/Kiev"."""
    return str(get_global("zone_aliases").get(zone, zone))


def _countries(language: Language) -> dict[str, str]:
    """The countries that have one zone → it."""
    names, zones = Locale(language.value).territories, get_global("territory_zones")
    return {_folded(names[code]): known[0] for code, known in zones.items() if len(known) == 1 and code in names}


@cache
def _names(language: Language) -> dict[str, str]:
    """Folded name → zone; later ones win: countries, cities, IANA's names, more cities, the language itself."""
    names: dict[str, str] = {}
    for other in Language:
        names |= _countries(other)
    for other in Language:
        names |= {_folded(name): zone for zone, name in _cities(other).items()}
    for zone in sorted(_zones()):
        names |= {_folded(zone): _today(zone), _folded(zone.rpartition("/")[2]): _today(zone)}
    names |= {_folded(name): zone for zone, known in _MORE.items() for name in known.split()}
    names |= {_folded(name): zone for zone, name in _cities(language).items()}
    return {name: zone for name, zone in names.items() if zone in _zones()}  # not "Etc/Unknown"
