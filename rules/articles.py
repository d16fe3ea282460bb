"""Citations of legal articles: `cite` finds them in a text, `ArticleRule` the watched ones among them.

A citation is a unit ("Article", "ст."), a list of numbers, and the law they belong to. The law stands
after the numbers, before them, after the next citation, or was named for the same number elsewhere in
the text; the nearest law in the paragraph is taken last. The tables are `data/citations.toml` and
`data/instruments.toml`. Each token is read a bounded number of times.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rules.instruments import Mention, countries, instrument, laws, titles, tokens, unit
from rules.numbers import Group, Number, NumberReader, is_year, vocabulary
from rules.watch import Hit, Passage, QueryError, Strength, Watch

_EXAMPLE = "Article 174 of the Criminal Code of Kazakhstan"
_ASIDE = 30  # tokens of a bracketed remark between an article and its law
_REACH = 8  # tokens between an article and its law, or a law and its country
_BACKWARD, _FORWARD = 60, 30  # tokens to the nearest law that no words tie to the article
_TIES_BEFORE = frozenset(("'", "s", "(", ",", ":", "its", "in", "particular", "the", "namely", "notably", "under", "-"))
_DATE = 4  # tokens of a date: "the Criminal Code of 16 July 1997"
_MARKS_BETWEEN = frozenset(("'", '"', "-"))


@dataclass(frozen=True, slots=True)
class Citation:
    """One cited provision.

    `start` and `end` are code points of the number in `paragraphs[paragraph]`, `surface` that slice.
    `article` is its normal form: "174", "460-1", "207.3", "86-bis"; `part` too: "2", "2(a)", or empty.
    `instrument` is an id of `data/instruments.toml` ("KZ-CC", "ICCPR"), `None` when the text leaves it open.
    """

    paragraph: int
    start: int
    end: int
    surface: str
    instrument: str | None
    article: str
    part: str


@dataclass(frozen=True, slots=True)
class _Tied:
    """A group of numbers, the law that words tie to it, and that law's id; `None` where there is none."""

    group: Group
    law: Mention | None
    instrument: str | None


def cite(passage: Passage) -> list[Citation]:
    """Every cited provision, in the order of the text.

    The country of an unnamed "Criminal Code" is the one named beside it, else the nearest in its paragraph,
    else `passage.country`, else the only one the passage names.
    """
    pages = _pages(passage, passage.country)
    if not passage.country and any(tied.law and not tied.instrument for _, page in pages for tied in page.tied):
        pages = _pages(passage, _only_country(passage))
    elsewhere = _named_once(tied for _, page in pages for tied in page.tied)
    return [
        page.citation(index, number, tied.instrument if tied.law else page.guess(tied.group, elsewhere, number))
        for index, page in pages
        for tied in page.tied
        for number in tied.group.numbers
    ]


def _pages(passage: Passage, country: str) -> list[tuple[int, "_Page"]]:
    """The paragraphs that hold a number, with their indexes."""
    paragraphs = enumerate(passage.paragraphs)
    return [(index, _Page(text, country)) for index, text in paragraphs if any(map(str.isdecimal, text))]


def _only_country(passage: Passage) -> str:
    named: set[str] = set()
    for paragraph in passage.paragraphs:
        read = tokens(paragraph)
        named |= {place.name for place in countries().all(read, [token.key for token in read], short=False)}
    return named.pop() if len(named) == 1 else ""


def _named_once(cited: Iterable[_Tied]) -> dict[str, str]:
    """The law of each number that is cited with one law only."""
    named: defaultdict[str, set[str]] = defaultdict(set)
    for tied in cited:
        for number in tied.group.numbers:
            if tied.instrument:
                named[number.article].add(tied.instrument)
    return {article: min(ids) for article, ids in named.items() if len(ids) == 1}


class _Page:
    """A paragraph, the laws and countries named in it, and its groups of numbers with the law tied to each."""

    def __init__(self, text: str, country: str) -> None:
        self._text = text
        self._country = country
        self._tokens = tokens(text)
        self._keys = [token.key for token in self._tokens]
        self._places = list(countries().all(self._tokens, self._keys, short=False))
        self._place_from = {place.first: place for place in self._places}
        self._place_until = {place.end: place for place in self._places}
        self._laws = [self._with_country(law) for law in laws().all(self._tokens, self._keys, short=True)]
        self._law_from = {law.first: law for law in self._laws}
        self._law_until = {law.end: law for law in self._laws}
        self._reader = NumberReader(self._tokens, frozenset(self._law_from) | frozenset(self._place_from))
        self.tied = self._tie()

    def guess(self, group: Group, elsewhere: Mapping[str, str], number: Number) -> str | None:
        """The law no words tie to a group: that of the same number elsewhere, else the one named last, else the next.

        None of them when another law is named that the tables do not know ("Article 5 of the Fisheries Act").
        """
        if self._names_unknown_law(group.end):
            return None
        if number.article in elsewhere:
            return elsewhere[number.article]
        place = bisect_right(self._laws, group.first, key=lambda law: law.end)
        last = self._laws[place - 1] if place else None
        ahead = self._laws[place] if place < len(self._laws) else None
        if last and group.first - last.end <= _BACKWARD:
            return self._id(last)
        if not ahead or ahead.first - group.end > _FORWARD or "." in self._keys[group.end : ahead.first]:
            return None
        return self._id(ahead)

    def citation(self, paragraph: int, number: Number, law: str | None) -> Citation:
        """The citation of one number."""
        start, end = self._tokens[number.first].start, self._tokens[number.end - 1].end
        return Citation(paragraph, start, end, self._text[start:end], law, number.article, number.part)

    def _tie(self) -> list[_Tied]:
        groups = [*self._reader.groups(), *self._named_lists()]
        groups.sort(key=lambda group: group.first)
        ties = [self._after(group.end) or self._before(group.first) for group in groups]
        for index in range(len(groups) - 2, -1, -1):
            if not ties[index] and self._joined(groups[index].end, groups[index + 1].first):
                ties[index] = ties[index + 1]
        return [
            _Tied(group, tie, self._id(tie) if tie else None)
            for group, tie in zip(groups, ties, strict=True)
            if tie or not (group.weak or self._is_organisation(group))
        ]

    def _named_lists(self) -> Iterator[Group]:
        """Lists after the law, as in "articles of the Criminal Code, i.e. 174 and 274"."""
        for index, key in enumerate(self._keys):
            if key not in vocabulary().plural | vocabulary().singular:
                continue
            law = self._after(index + 1)
            end = law.end if law else index
            while self._reader.at(end).key in (",", "(", "-"):
                end += 1
            say = "".join(self._keys[end : end + 3])
            end = end + 4 if say == "i.e" else end + 1 if self._reader.at(end).key in vocabulary().namely else 0
            numbers = self._reader.list_from(end, plural=True) if law and end else ()
            if law and numbers:
                yield Group(law.end, numbers[-1].end, numbers)

    def _after(self, index: int) -> Mention | None:
        """The law that follows: "Article 174 (inciting discord) of the new Criminal Code"."""
        return self._law_from.get(self._past_ties(index))

    def _names_unknown_law(self, index: int) -> bool:
        """Whether "of the" and a capitalised word follow; "of the Code" is the one that was named before."""
        end = self._past_ties(index)
        name = self._reader.at(end)
        return "of" in self._keys[index:end] and name.surface[:1].isupper() and name.key != "code"

    def _past_ties(self, index: int) -> int:
        """The token after the words that tie an article to the law behind it."""
        index = self._past_aside(index)
        for _ in range(_REACH):
            if index in self._law_from:
                return index
            if index in self._place_from:
                index = self._place_from[index].end
            elif self._is_between(index) or self._keys[index : index + 2] == [",", "of"]:
                index += 1
            else:
                return index
        return index

    def _before(self, index: int) -> Mention | None:
        """The law that leads: "the Criminal Code’s Article 174", "the Constitution (Article 13)"."""
        for end in range(index, max(index - _REACH, 0), -1):
            if end in self._law_until:
                return self._law_until[end]
            if self._keys[end - 1] not in _TIES_BEFORE:
                return None
        return None

    def _joined(self, end: int, first: int) -> bool:
        """Whether only words such as "and" stand between two groups."""
        return first - end <= _REACH and all(key == "," or key in vocabulary().joining for key in self._keys[end:first])

    def _past_aside(self, index: int) -> int:
        if self._reader.at(index).key != "(":
            return index
        for end in range(index + 1, min(index + _ASIDE, len(self._keys))):
            if self._keys[end] == ")":
                return end + 1
        return index

    def _is_between(self, index: int) -> bool:
        key = self._keys[index] if index < len(self._keys) else ""
        return key in vocabulary().between or key in _MARKS_BETWEEN or is_year(key)

    def _is_organisation(self, group: Group) -> bool:
        """ARTICLE 19 is a London organisation for free expression, which spells its name in capitals."""
        unit, number = self._tokens[group.first], group.numbers[0]
        around = (*self._tokens[max(group.first - 3, 0) : group.first], *self._tokens[number.end : number.end + 3])
        shouted = all(token.surface.isupper() for token in around if token.is_word)
        return unit.surface == "ARTICLE" and number.article == "19" and not (shouted and around)

    def _with_country(self, law: Mention) -> Mention:
        """The law with the country named beside it; words after it that name the country become part of the mention."""
        for index in range(law.end, min(law.end + _REACH, len(self._keys))):
            place = self._place_from.get(index) or countries().at(self._tokens, self._keys, index, short=True)
            if place:
                return replace(law, end=place.end, country=place.name)
            if not self._is_between(index):
                break
        code = countries().at(self._tokens, self._keys, law.first - 1, short=True) if law.first else None
        if code and code.end == law.first:  # "ҚР ҚК"
            return replace(law, country=code.name)
        for index in range(law.first, max(law.first - _REACH, 0), -1):
            if index in self._place_until:
                return replace(law, country=self._place_until[index].name)
            if not self._is_between(index - 1):
                break
        return law

    def _id(self, law: Mention) -> str | None:
        country = law.country or self._nearest_country(law) or self._country
        around = self._keys[max(law.first - 1, 0) : law.end + _DATE]
        return instrument(law.name, country, [key for key in around if is_year(key)])

    def _nearest_country(self, law: Mention) -> str:
        place = bisect_right(self._places, law.first, key=lambda mention: mention.first)
        around = self._places[max(place - 1, 0) : place + 1]
        return min(around, key=lambda mention: abs(mention.first - law.first)).name if around else ""


@dataclass(frozen=True, slots=True)
class Provision:
    """A watched provision; `part` is empty for the whole article."""

    instrument: str
    article: str
    part: str = ""


def read_provisions(query: str) -> tuple[Provision, ...]:
    """The provisions a query names: "Article 174 of the Criminal Code of Kazakhstan", "174 CC KZ", "ст. 174 УК РК".

    Raises `QueryError` when it names no number, or no law of a known country.
    """
    found = cite(Passage((query,))) or cite(Passage((f"Article {query}",)))
    if not found:
        raise QueryError(
            "A number is read as that of an article, and none is here. In quotes it is found as it stands.", _EXAMPLE
        )
    if any(not citation.instrument for citation in found):
        raise QueryError("Which law, of which country?", _EXAMPLE, found[0].start)
    return tuple(Provision(citation.instrument or "", citation.article, citation.part) for citation in found)


class ArticleRule:
    """Finds citations of the watched provisions."""

    def __init__(self) -> None:
        self._by_article: defaultdict[str, dict[str, list[Provision]]] = defaultdict(dict)

    def add(self, watch: Watch) -> None:
        """Take a watch in. Raises `QueryError` when its query names no provision."""
        provisions = [provision for query in (watch.query, *watch.aliases) for provision in read_provisions(query)]
        self.discard(watch.id)
        for provision in provisions:
            self._by_article[provision.article].setdefault(watch.id, []).append(provision)

    def discard(self, watch_id: str) -> None:
        """Forget a watch; unknown ids are ignored."""
        for article in [article for article, watches in self._by_article.items() if watch_id in watches]:
            del self._by_article[article][watch_id]
            if not self._by_article[article]:
                del self._by_article[article]

    def find(self, passage: Passage) -> Iterator[Hit]:
        """Every hit of every watch, in the order of the text."""
        if not self._by_article:
            return
        for citation in cite(passage):
            for watch, provisions in sorted(self._by_article.get(citation.article, {}).items()):
                meeting = next(filter(None, (_meet(provision, citation) for provision in provisions)), None)
                if meeting:
                    place = (citation.paragraph, citation.start, citation.end, citation.surface)
                    yield Hit(watch, *place, *meeting)


def _meet(watched: Provision, cited: Citation) -> tuple[Strength, str] | None:
    """How a citation of the watched number meets the watch: `None` for another law or another part."""
    if cited.instrument not in (watched.instrument, None):
        return None
    if watched.part and cited.part and not f"{cited.part}(".startswith(f"{watched.part}("):
        return None
    name = f"{unit(watched.instrument)} {cited.article}"
    if cited.instrument is None:
        return Strength.POSSIBLE, f"{name}; the text does not say of which law"
    if watched.part and not cited.part:
        return Strength.POSSIBLE, f"{name}, {titles()[watched.instrument]}; no part of it is named"
    return Strength.FULL, f"{name}, {titles()[watched.instrument]}"
