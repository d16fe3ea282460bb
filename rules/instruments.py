"""Laws and treaties: what texts call them, what their ids are, and which country they belong to."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from rules.text import fold

# A web address, a tag, a space written as an entity, a stressing mark: nothing between two words.
_NOTHING = r"https?://[^\s)\]]+|www\.[^\s)\]]+|</?[a-z][^<>]{0,200}>|&(?:nbsp|#160|#xa0|thinsp);|[*_\\]+"
_TOKEN = re.compile(
    rf"(?P<nothing>{_NOTHING})|&(?:#167|#xa7|sect);|\d+(?:\.\d+)*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹]+|[^\w\s]"
)
# Words that only folding makes whole: divided at a line's end or by soft hyphens, or spelt with combining marks.
_BROKEN = re.compile("[\u00ad\u0300-\u036f\u200b-\u200f]|[-‐‑]\\s*\\n")
_INFLECTED = re.compile("([A-ZÇƏĞİÖŞÜА-ЯӘҒҚҢӨҰҮҺІ]{2,5})[a-zçəğıöşüа-яәғқңөұүһі]{2,5}$")
_ENDING = 6  # letters an asterisk of the tables stands for
_SHORT_ENDING = 3  # letters, after a stem of no more letters
_SHORTEST_STEM = 2
_KNOWN_WORDS = 1 << 15  # words whose place in the tables is kept in mind


class Token(NamedTuple):
    """A number, word or mark. `key` is what is looked up; `start` and `end` are published code points."""

    key: str
    surface: str
    start: int
    end: int
    glued: bool  # no white space before it

    @property
    def is_number(self) -> bool:
        """Whether it is written with digits, as in `174` and `20.3.1`."""
        return self.key[0].isdecimal()

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.key[0].isalpha()


def tokens(paragraph: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The numbers, words and marks between two code points of a paragraph; tags and web addresses are left out."""
    window = paragraph[start:end]
    if not _BROKEN.search(window):
        return _whole_tokens(window, start)
    folded = fold(window)
    text, starts, ends = folded.text, folded.starts, folded.ends
    found: list[Token] = []
    edge = 0
    for match in _TOKEN.finditer(text):
        first, last = match.span()
        if match.lastgroup:
            continue
        begin, stop = starts[first], ends[last - 1]
        key = "§" if match[0].startswith("&#") or match[0] == "&sect;" else match[0]
        found.append(Token(key, window[begin:stop], start + begin, start + stop, first == edge))
        edge = last
    return found


def _whole_tokens(window: str, start: int) -> list[Token]:
    """The tokens of a text whose words are whole: each is folded by itself, which is quick, as most words are known."""
    found: list[Token] = []
    edge = 0
    for match in _TOKEN.finditer(window):
        if match.lastgroup:
            continue
        first, last = match.span()
        surface = match[0]
        key = _key(surface)
        if key:
            found.append(Token(key, surface, start + first, start + last, first == edge))
        edge = last
    return found


@lru_cache(1 << 15)
def _key(surface: str) -> str:
    if surface[0] == "&" and len(surface) > 1:
        return "§"
    return fold(surface).text.strip()


class Lexicon:
    """Words of a table and what they stand for: `codex` exactly, `kodeks*` with any ending of at most six letters.

    With `wary`, a stem of three letters takes an ending of at most three: short stems are met by chance.
    """

    def __init__(self, table: Mapping[str, Iterable[str]], *, wary: bool = False) -> None:
        self._wary = wary
        self._exact: dict[str, frozenset[str]] = {}
        self._stems: dict[str, frozenset[str]] = {}
        for meaning, words in table.items():
            for word in words:
                place = self._stems if word.endswith("*") else self._exact
                key = plain(word.removesuffix("*"))
                place[key] = place.get(key, frozenset()) | {meaning}
        self.of = lru_cache(_KNOWN_WORDS)(self._of)
        self._table = {meaning: tuple(words) for meaning, words in table.items()}

    def words(self, meaning: str) -> tuple[str, ...]:
        """The words that stand for something, as the table has them."""
        return self._table.get(meaning, ())

    def _of(self, key: str) -> frozenset[str]:
        """All that a folded word stands for."""
        found = self._exact.get(key, frozenset())
        for length in range(max(_SHORTEST_STEM, len(key) - _ENDING), len(key) + 1):
            if not self._wary or len(key) - length <= _SHORT_ENDING or length > _SHORT_ENDING:
                found |= self._stems.get(key[:length], frozenset())
        return found


def plain(word: str) -> str:
    """A word of the tables as texts are compared."""
    return fold(word).text


@dataclass(frozen=True, slots=True)
class Mention:
    """The tokens `first` up to `end` name a law (or a country, where `name` is its code).

    `country` is that of a law, empty when the words do not say; `note` is "former" for a law no longer in force.
    """

    first: int
    end: int
    name: str
    country: str = ""
    note: str = ""


@dataclass(slots=True)
class _Node:
    """The names that end at a place of the tree, and what may follow; `weight` counts the letters spelt out."""

    name: str = ""
    weight: int = -1


class Names:
    """Names of one family found among tokens: phrases with open endings, and short forms spelt as they are."""

    def __init__(self, table: Mapping[str, Mapping[str, Any]]) -> None:
        self._short: dict[str, str] = {}
        self._follow: dict[tuple[int, str], int] = {}
        self._nodes = [_Node()]
        words: dict[str, set[str]] = {}
        for name, row in table.items():
            for phrase in row["names"]:
                self._add(phrase, name, words)
            self._short |= dict.fromkeys(row["short"], name)
        self._words = Lexicon(words, wary=True)
        self._opens = lru_cache(_KNOWN_WORDS)(self._may_open)
        self._short_of = lru_cache(_KNOWN_WORDS)(self._read_short)

    def _add(self, phrase: str, name: str, words: dict[str, set[str]]) -> None:
        place = 0
        for word in pattern(phrase):
            words.setdefault(word, set()).add(word)
            place = self._follow.setdefault((place, word), len(self._nodes))
            if place == len(self._nodes):
                self._nodes.append(_Node())
        if len(phrase) > self._nodes[place].weight:
            self._nodes[place].name, self._nodes[place].weight = name, len(phrase)

    def _may_open(self, key: str) -> bool:
        return any((0, word) in self._follow for word in self._words.of(key))

    def _read_short(self, surface: str) -> str:
        """What a short form stands for, also with the ending of a case: "JKning", "КЖКнын"."""
        capitals = _INFLECTED.match(surface)
        return self._short.get(surface) or (self._short.get(capitals[1], "") if capitals else "")

    def at(self, read: Sequence[Token], keys: Sequence[str], index: int, *, short: bool) -> Mention | None:
        """The longest name that begins at a token; `short` forms only where asked for."""
        best: tuple[int, int, str] | None = None
        open_: list[tuple[int, int]] = [(0, index)]
        while open_:
            place, at = open_.pop()
            node = self._nodes[place]
            if node.weight >= 0 and (best is None or (at, node.weight) > best[:2]):
                best = (at, node.weight, node.name)
            if at < len(keys):
                # "уголовно-процессуальный"
                hyphen = place and keys[at] == "-" and at + 1 < len(keys) and read[at].glued
                for skipped in (0, 1) if hyphen else (0,):
                    for word in self._words.of(keys[at + skipped]):
                        further = self._follow.get((place, word))
                        if further is not None:
                            open_.append((further, at + skipped + 1))
                if place == 0:
                    open_ += self._divided(read, keys, at)
        if best:
            return Mention(index, best[0], best[2])
        name = self._short_of(read[index].surface) if short else None
        return Mention(index, index + 1, name) if name else None

    def _divided(self, read: Sequence[Token], keys: Sequence[str], at: int) -> list[tuple[int, int]]:
        """Places of the tree behind a first word that poor recognition of a scan has divided: "Crim inal Code"."""
        if at + 1 >= len(keys) or not read[at + 1].surface.islower():
            return []
        whole = (word for word in self._words.of(keys[at] + keys[at + 1]) if len(word.rstrip("*")) > len(keys[at]))
        return [(self._follow[0, word], at + 2) for word in whole if (0, word) in self._follow]

    def all(self, read: Sequence[Token], keys: Sequence[str], *, short: bool) -> Iterator[Mention]:
        """Every name, in order, without overlaps."""
        end = 0
        opens, short_of = self._opens, self._short_of
        for index, key in enumerate(keys):
            if index >= end and (opens(key) or (short and short_of(read[index].surface))):
                mention = self.at(read, keys, index, short=short)
                if mention:
                    end = mention.end
                    yield mention


def pattern(phrase: str) -> list[str]:
    """The words and marks of a phrase of the tables; open endings keep their asterisk."""
    pieces: list[str] = []
    for piece in phrase.split():
        read = [token.key for token in tokens(piece)]
        pieces += [*read[:-1], read[-1] + "*"] if piece.endswith("*") else read
    return pieces


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
    return Names(rows)


@cache
def short_titles() -> Names:
    """What a family of treaties is called for short ("the Covenant"), and the one meant by default: "~ICCPR"."""
    rows: dict[str, dict[str, Any]] = {}
    for phrase, name in table()["generic"].items():
        rows.setdefault(f"~{name}", {"names": [], "short": []})["names"].append(phrase)
    for name, phrases in table()["anaphora"].items():
        rows[f"~~{name}"] = {"names": phrases, "short": []}
    return Names(rows)


@cache
def countries() -> Names:
    """Countries by ISO 3166-1 alpha-2 code."""
    return Names(table()["country"])


@cache
def statutes() -> Lexicon:
    """What an unlisted law is called: "law", "закон", "décret-loi"; those of the Union are "regulations" too."""
    return Lexicon(table()["statute"])


def country_of(title: str) -> str:
    """The country a title speaks of, as ISO 3166-1 alpha-2; empty when it names none, or several."""
    named = countries_in(tokens(title))
    return named.pop() if len(named) == 1 else ""


def countries_in(read: Sequence[Token]) -> set[str]:
    """The countries named among tokens."""
    return {mention.name for mention in countries().all(read, [token.key for token in read], short=False)}


def instrument(law: Mention, country: str, years: Iterable[str] = ()) -> str | None:
    """The id of a treaty, or of a country's law; `None` when the country is unknown.

    `years` are those named beside the law: they tell a former code from the one in force.
    """
    name = law.name.removeprefix("~")
    if name.startswith("#"):
        return _numbered(name[1:], law.country or country)
    own = table()["law"].get(name)
    if own:
        return None if own.get("shared") and country not in ("", own["country"]) else name
    treaty = table()["treaty"].get(name)
    if treaty:
        return str(treaty.get("elsewhere", {}).get(country, name))
    if not country or name.startswith("~"):
        return None
    plain_id = f"{country}-{name}"
    former = table()["former"].get(plain_id, {})
    if law.note == "former" and len(former) == 1:
        return str(next(iter(former.values())))
    earlier = next((former[year] for year in years if year in former), None)
    return str(earlier or table()["irregular"].get(plain_id, plain_id))


def _numbered(number: str, country: str) -> str | None:
    """The id of a law known by its number; of a country, else "KZ-LAW-54" in the manner of the others."""
    if not country:
        return None
    known = table()["numbered"].get(f"{country} {number}")
    if known or country == "EU":
        return known and str(known)
    return f"{country}-LAW-{number.replace('/', '-')}"


def last_of_code(instrument_id: str | None) -> int | None:
    """The number of the last article of a country's code, where it is known."""
    last = table()["last"].get(instrument_id or "")
    return int(last) if last else None


def implied_country(surface: str) -> str:
    """The country of an abbreviation that only one country uses: "TR" of "TCK"; empty for others."""
    implied = table()["implied"]
    capitals = _INFLECTED.match(surface)
    return str(implied.get(surface) or (implied.get(capitals[1], "") if capitals else ""))


def last_article(instrument_id: str | None) -> int | None:
    """The number of the last article of a treaty, where it is known."""
    last = table()["treaty"].get(instrument_id or "", {}).get("last")
    return int(last) if last else None


def family_of(name: str) -> str:
    """What a treaty is called for short: "covenant", "convention", "charter"; empty for other laws."""
    return str(table()["treaty"].get(name.lstrip("~"), {}).get("family", ""))


def names_law(text: str) -> bool:
    """Whether a text names a law by its whole name ("Criminal Code")."""
    return next(laws_in(text), None) is not None


def laws_in(text: str) -> Iterator[Mention]:
    """The laws that a text names by their whole names."""
    read = tokens(text)
    return laws().all(read, [token.key for token in read], short=False)


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
