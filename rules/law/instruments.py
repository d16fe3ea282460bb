"""Laws and treaties: what texts call them, what their ids are, and which country they belong to."""

import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from rules.law.name_tree import Mention, Names, without_ending
from rules.law.vocabulary import Lexicon

_KNOWN_NAMES = 1 << 12
UNLISTED = "?"  # begins the name of a treaty that has no id
_HELD_ELSEWHERE = frozenset(("shared", "kind"))  # tell that laws of other countries have the name of a law
OTHER = "OTHER"
"""The id of every law that is named and has none of its own: no watch rings for it."""


@cache
def table() -> dict[str, Any]:
    """`data/instruments.toml`, with the countries of `data/countries.toml`."""
    laws_, countries_ = (
        tomllib.loads(files("rules").joinpath(f"data/{name}.toml").read_text("utf-8"))
        for name in ("instruments", "countries")
    )
    return {**laws_, "country": countries_}


@cache
def laws() -> Names:
    """The kinds of a country's laws ("CC"), the laws with a name of their own and the treaties ("ICCPR")."""
    rows: dict[str, dict[str, Any]] = {}
    for family in ("kind", "law", "treaty"):
        for name, row in table()[family].items():
            rows[name] = {"names": [phrase for many in row["names"].values() for phrase in many], "short": row["short"]}
    return Names(rows | {f"{UNLISTED}{name}": row for name, row in table()["unlisted"].items()})


@cache
def short_titles() -> Names:
    """What a family of treaties is called for short ("the Covenant"), and the one meant by default: "~ICCPR"."""
    rows: dict[str, dict[str, Any]] = {}
    for phrase, name in table()["generic"].items():
        rows.setdefault(f"~{name}", {"names": [], "short": []})["names"].append(phrase)
    return Names(rows)


@cache
def countries() -> Names:
    """Countries by ISO 3166-1 alpha-2 code."""
    return Names(table()["country"])


@cache
def statutes() -> Lexicon:
    """What an unlisted law is called: "law", "закон", "décret-loi"; those of the Union are "regulations" too."""
    return Lexicon(table()["statute"])


@cache
def families() -> Lexicon:
    """What a law is called where words point back to it, and of which family it may be: "code" of "that Code"."""
    return Lexicon(table()["family"])


@cache
def tight() -> frozenset[str]:
    """Abbreviations that name a law only right behind a number: "Sr" of "art. 131 Sr"."""
    return frozenset(table()["tight"]["words"])


@cache
def unnaming() -> Lexicon:
    """Words that begin like the name of a law and are none: "constitutional"."""
    return Lexicon(table()["no_name"])


@cache
def elliptic() -> Lexicon:
    """The adjectives of codes, by kind: "Criminal" of "Criminal and Criminal Procedure Codes"."""
    return Lexicon(table()["elliptic"])


def instrument(law: Mention, country: str, years: Iterable[str] = ()) -> str | None:
    """The id of a treaty, or of a country's law; `None` when the country is unknown, `OTHER` for laws without an id.

    `years` are those named beside the law: they tell a former code from the one in force.
    """
    name = law.name.removeprefix("~")
    if name.startswith(UNLISTED):
        return OTHER
    if name.startswith("#"):
        return _numbered(name[1:], law.country or country)
    own = table()["law"].get(name)
    if own:
        if country in ("", own["country"]) or _HELD_ELSEWHERE.isdisjoint(own):
            return name
        return _of_country(law._replace(name=own["kind"]), country, years) if "kind" in own else None
    treaty = table()["treaty"].get(name)
    if treaty:
        return str(treaty.get("elsewhere", {}).get(country, name))
    return _of_country(law, country, years) if country else None


def _of_country(law: Mention, country: str, years: Iterable[str]) -> str:
    """The id of a country's code, of a former one where a word or a year beside it says so."""
    plain_id = f"{country}-{law.name}"
    former = table()["former"].get(plain_id, {})
    if law.note == "former" and len(former) == 1:
        return str(next(iter(former.values())))
    earlier = next((former[year] for year in years if year in former), None)
    return str(earlier or table()["irregular"].get(plain_id, plain_id))


@lru_cache(_KNOWN_NAMES)
def depends_on_country(name: str) -> bool:
    """Whether a name stands for another instrument in each country, as "Criminal Code" does; most treaties do not."""
    if name.startswith(UNLISTED):
        return False
    known = table()["law"].get(name) or table()["treaty"].get(name)
    return known is None or "elsewhere" in known or not _HELD_ELSEWHERE.isdisjoint(known)


def has_sections(instrument_id: str | None) -> bool:
    """Whether a law is one of a country whose laws have sections, which lawyers there abbreviate: "s. 124A"."""
    return (instrument_id or "").partition("-")[0] in table()["sections"]["countries"]


def _numbered(number: str, country: str) -> str | None:
    """The id of a law known by its number; of a country, else "KZ-LAW-54" in the manner of the others."""
    if not country:
        return None
    known = numbered(number, country)
    if known or country == "EU":
        return known or OTHER
    return f"{country}-LAW-{number.replace('/', '-')}"


def numbered(number: str, country: str) -> str | None:
    """The id of the law that a number is known to be, in a country."""
    known = table()["numbered"].get(f"{country} {number}")
    return str(known) if known else None


@lru_cache(_KNOWN_NAMES)
def last_of_code(instrument_id: str | None) -> int | None:
    """The number of the last article of a country's code, where it is known."""
    last = table()["last"].get(instrument_id or "")
    return int(last) if last else None


@lru_cache(_KNOWN_NAMES)
def implied_country(surface: str) -> str:
    """The country of an abbreviation that only one country uses: "TR" of "TCK"; empty for others."""
    implied = table()["implied"]
    return str(implied.get(surface) or implied.get(without_ending(surface), ""))


def is_used_in(surface: str, country: str) -> bool:
    """Whether an abbreviation that another country's law goes by is one of this country's too: "IPC" of Iran's."""
    return country in table()["implied_too"].get(surface, ())


@lru_cache(_KNOWN_NAMES)
def last_article(instrument_id: str | None) -> int | None:
    """The number of the last article of a treaty, where it is known."""
    last = table()["treaty"].get(instrument_id or "", {}).get("last")
    return int(last) if last else None


@lru_cache(_KNOWN_NAMES)
def family_of(name: str) -> str:
    """What a treaty is called for short: "covenant", "convention", "charter"; empty for other laws."""
    treaty = table()["treaty"].get(name.lstrip("~")) or table()["unlisted"].get(name.removeprefix(UNLISTED), {})
    return str(treaty.get("family", ""))


def answers_to(name: str, asked: frozenset[str]) -> bool:
    """Whether a law belongs to one of the families asked for; any law does where none is."""
    name = name.lstrip("~")
    if not asked:
        return True
    if name.startswith("#"):
        return not asked.isdisjoint(("law", "regulation"))
    kind = table()["kind"].get(name)
    own = table()["law"].get(name)
    if kind:
        return kind.get("family", "code") in asked
    if own:
        return not asked.isdisjoint(("law", own.get("family", "law")))
    return family_of(name) in asked


def unit(instrument_id: str) -> str:
    """What a provision of an instrument is called: "Article", for the Parliament's own rules "Rule"."""
    return str(table()["treaty"].get(instrument_id, {}).get("unit", "Article"))


@cache
def titles() -> dict[str, str]:
    """What people call each instrument, by id: "Criminal Code of Kazakhstan"."""
    named: dict[str, str] = {}
    for code, country in table()["country"].items():
        for kind, row in table()["kind"].items():
            named[instrument(Mention(0, 0, kind), code) or ""] = f"{row['title']} of {country['title']}"
    for plain_id, years in table()["former"].items():
        named |= {former: f"{named[plain_id]} of {year}" for year, former in years.items()}
    for family in ("treaty", "law"):
        named |= {name: str(row["title"]) for name, row in table()[family].items()}
    for row in table()["treaty"].values():
        elsewhere = row.get("elsewhere", {})
        named |= {
            other: f"{row['title'].split(' ', 1)[1]} with {_country(code)}"
            for code, other in elsewhere.items()
            if other not in named
        }
    return named


def title(instrument_id: str) -> str:
    """What people call an instrument; laws known by their number only are called by it: "Law 54 of Tunisia"."""
    known = titles().get(instrument_id)
    country, _, number = instrument_id.partition("-LAW-")
    if instrument_id in table()["country"]:
        return _country(instrument_id)
    return known or (f"Law {number} of {_country(country)}" if number else instrument_id)


def _country(code: str) -> str:
    return str(table()["country"].get(code, {}).get("title", code))
