"""Citations of legal articles: `cite` finds them in a text, `ArticleRule` the watched ones among them.

A citation is a unit ("Article", "ст."), a list of numbers, and the law they belong to. Only the surroundings of numbers
that may be cited are read closely (`rules.law.places`, then `rules.law.page`), each token a bounded number of times;
what a place leaves open is taken from the other citations of the text.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from rules.law.instruments import OTHER, title, unit
from rules.law.mentions import countries_in, country_of
from rules.law.page import Citation, Page, Tied
from rules.law.places import places
from rules.law.stretch import Stretch
from rules.law.tokens import tokens
from rules.law.which_law import laws_of
from rules.watch import Hit, Passage, QueryError, Strength, Trouble, Watch

__all__ = ["ArticleRule", "Citation", "Provision", "asks_for_whole_law", "cite", "read_provisions"]

_TOGETHER = 64  # places: each stage's code stays in the processor's cache, and little is kept in memory
_UNIT = "Article "  # what "174 CC KZ" leaves out
_EXAMPLE = "Article 174 of the Criminal Code of Kazakhstan"
_WHOLE = re.compile(
    r"(?i)\s*(?:any|all|every|the whole|whole|люб\w+|все)(?:\s+(?:articles?|provisions?|rules?|стать\w+))?"
    r"(?:\s+of)?\s+(?=\D*$)"
)
_ANY_LAW = re.compile(r"(?i)\bany (?:code|law)\b|\bлюбо\w+ (?:кодекс|закон)")


def cite(passage: Passage) -> list[Citation]:
    """Every cited provision, in the order of the text.

    The country of an unnamed "Criminal Code" is the one named beside it, else the one named in its sentence, else
    that of the passage, else the one named last before it, else the only one the passage names.
    """
    country = passage.country or country_of(passage.title)
    groups = list(_groups(passage, country))
    unsaid = not country and any(tied.law and not tied.instrument for tied, _ in groups)
    if unsaid and (only := _only_country(passage)):
        groups = list(_groups(passage, only))
    elsewhere = _named_once(tied for tied, _ in groups)
    cited: list[Citation] = []
    last: list[Citation] = []
    for tied, told in groups:
        citations = told.citations(tied, elsewhere, last) if isinstance(told, Page) else told
        last = last if tied.group.again else citations
        cited += citations
    return cited


def _groups(passage: Passage, country: str) -> Iterator[tuple[Tied, list[Citation] | Page]]:
    """The groups of a text about a country, read stage by stage for some places at a time."""
    near = places(passage.paragraphs, passage.language)
    while together := list(islice(near, _TOGETHER)):
        stretches = [(index, Stretch(passage.paragraphs[index], start, end)) for index, start, end in together]
        for index, stretch in stretches:
            yield from Page(stretch, index, country).told()


def _only_country(passage: Passage) -> str:
    named: set[str] = set()
    for paragraph in passage.paragraphs:
        named |= countries_in(tokens(paragraph))
    return named.pop() if len(named) == 1 else ""


def _named_once(cited: Iterable[Tied]) -> dict[str, str]:
    """The law of each number that is cited with one law only."""
    named: defaultdict[str, set[str]] = defaultdict(set)
    for tied in cited:
        for number in tied.group.numbers:
            if tied.instrument:
                named[number.article].add(tied.instrument)
    return {article: min(ids) for article, ids in named.items() if len(ids) == 1}


@dataclass(frozen=True, slots=True)
class Provision:
    """A watched provision; `part` is empty for the whole article, `article` for the whole law.

    `instrument` may leave the kind of the law open: "KZ-*" is any law of Kazakhstan.
    """

    instrument: str
    article: str = ""
    part: str = ""


def read_provisions(query: str) -> tuple[Provision, ...]:
    """The provisions a query names: "Article 174 of the Criminal Code of Kazakhstan", "174 CC KZ", "ст. 174 УК РК".

    "any article of the EPCA" is the whole law, "Article 174 of any code of Kazakhstan" leaves the code open.

    Raises `QueryError` when it names no number, or no law of a known country.
    """
    whole = _WHOLE.match(query)
    if whole:
        return _whole_laws(query[whole.end() :])
    bare = cite(Passage((query,)))
    found = bare or cite(Passage((f"{_UNIT}{query}",)))
    if not found:
        raise QueryError(Trouble.NO_ARTICLE, _EXAMPLE)
    country = country_of(query) if _ANY_LAW.search(query) else ""
    if any((citation.instrument in (None, OTHER) and not country) or not citation.article for citation in found):
        raise QueryError(Trouble.WHICH_LAW, _EXAMPLE, found[0].start - (0 if bare else len(_UNIT)))
    return tuple(
        Provision(f"{country}-*" if country else citation.instrument or "", citation.article, citation.part)
        for citation in found
    )


def asks_for_whole_law(query: str) -> bool:
    """Whether a query asks for "any article of" a law."""
    asked = _WHOLE.match(query)
    return bool(asked and _short_laws(query))


def _short_laws(text: str) -> list[str | None]:
    return laws_of(text, "")


def _whole_laws(text: str) -> tuple[Provision, ...]:
    """The laws of a query such as "any article of the EPCA"."""
    named = _short_laws(text)
    if not named or not {None, OTHER}.isdisjoint(named):
        raise QueryError(Trouble.WHICH_LAW, "any article of the EPCA")
    return tuple(Provision(law) for law in named if law)


class ArticleRule:
    """Finds citations of the watched provisions."""

    def __init__(self) -> None:
        # by article, or by instrument for a whole law
        self._watched: defaultdict[str, dict[str, list[Provision]]] = defaultdict(dict)

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query names no provision."""
        provisions = [provision for query in (watch.query, *watch.aliases) for provision in read_provisions(query)]
        self.discard(watch.id)
        for provision in provisions:
            key = provision.article or provision.instrument
            self._watched[key].setdefault(watch.id, []).append(provision)

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        for key in [key for key, watches in self._watched.items() if watch_id in watches]:
            del self._watched[key][watch_id]
            if not self._watched[key]:
                del self._watched[key]

    def find(self, passage: Passage) -> Iterator[Hit]:
        """Every hit of every watch, in the order of the text."""
        if not self._watched:
            return
        for citation in cite(passage):
            watched = {**self._watched.get(citation.instrument or "", {}), **self._watched.get(citation.article, {})}
            for watch, provisions in sorted(watched.items()):
                meeting = next(filter(None, (_meet(provision, citation) for provision in provisions)), None)
                if meeting:
                    place = (citation.paragraph, citation.start, citation.end, citation.surface)
                    yield Hit(watch, *place, *meeting)


def _meet(watched: Provision, cited: Citation) -> tuple[Strength, str] | None:
    """How a citation meets a watch: `None` for another number, another law or another part."""
    if watched.article not in ("", cited.article):
        return None
    country, _, kind = watched.instrument.partition("-")
    in_country = kind == "*" and (cited.instrument or "").startswith(f"{country}-")
    if cited.instrument not in (watched.instrument, None) and not in_country:
        return None
    if watched.part and cited.part and not f"{cited.part}(".startswith(f"{watched.part}("):
        return None
    name = f"{unit(watched.instrument)} {cited.article}" if cited.article else f"Paragraph {cited.paragraph_number}"
    if cited.instrument is None:
        return Strength.POSSIBLE, f"{name}; the text does not say of which law"
    if watched.part and not cited.part:
        return Strength.POSSIBLE, f"{name}, {title(cited.instrument)}; no part of it is named"
    return Strength.FULL, f"{name}, {title(cited.instrument)}"
