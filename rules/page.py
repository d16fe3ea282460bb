"""A place of a text where provisions are cited: the laws and countries named there, and what belongs to what.

The law stands after the numbers, before them or after the next citation; where no words tie one to them, the nearest
is taken. The tables are `data/citations.toml`, `data/instruments.toml` and `data/countries.toml`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from rules.docrefs import instrument_of, references
from rules.instruments import (
    Mention,
    countries,
    family_of,
    implied_country,
    instrument,
    last_article,
    last_of_code,
    laws,
    short_titles,
    statutes,
    tokens,
)
from rules.numbers import Group, Number, NumberReader, is_year, vocabulary

_ASIDE = 40  # tokens of a bracketed or quoted remark between an article and its law
_REACH = 8  # tokens between an article and its law, or a law and its country
_BACKWARD, _FORWARD = 90, 30  # tokens to the nearest law that no words tie to the article
_FURTHER_BACK = 700  # code points before a place in which a law is looked for that no words tie to an article
_FAMILY_BACK = 4000  # code points before "the Convention" in which it is looked for which one is meant
_SENTENCE = 200  # tokens of a sentence on either side of a law
_LAWS_BACK = 64  # laws before "that Charter" among which it is
_DOCUMENT_REACH = 160  # code points between a paragraph and the number of its document
_RAISED_LOST = 4  # digits of an article whose raised figure came down: "3073"
_APPOSITION = 6  # tokens of ", a London-based NGO"
_CODE_NAME = 4  # tokens of "Лесного кодекса", "Жилищно-коммунального кодекса"
_STATUTE = 16  # tokens of "ustawy z dnia 6 czerwca 1997 r. – ", before the title of the act
_DATE = 6  # tokens of a date: "the Criminal Code of 16 July 1997"
_BULLETS = frozenset(("•", "-", "·", "▪", "●", "‣", "–"))
_QUOTED = {"(": ")", '"': '"', "[": "]"}


@dataclass(frozen=True, slots=True)
class Citation:
    """One cited provision.

    `start` and `end` are code points of the number in `paragraphs[paragraph]`, `surface` that slice; `whole_start` and
    `whole_end` those of the phrase from the unit to the law. `article` is the number's normal form: "174", "460-1",
    "207.3", "86-bis", "217-A"; `part` too: "2", "2(a)", or empty. `instrument` is an id of `data/instruments.toml`
    ("KZ-CC", "ICCPR"), `None` when the text leaves it open. A numbered paragraph of a document ("paragraph 92
    of Opinion No. 67/2018") has no `article` but a `paragraph_number`. `unit` is "article", "rule", "section" or
    "paragraph".
    """

    paragraph: int
    start: int
    end: int
    surface: str
    instrument: str | None
    article: str
    part: str
    unit: str = "article"
    paragraph_number: str = ""
    whole_start: int = 0
    whole_end: int = 0


@dataclass(frozen=True, slots=True)
class Tied:
    """A group of numbers, the law that words tie to it, and that law's id; `None` where there is none.

    `open` groups may take the nearest law, others name one that the tables do not know.
    """

    group: Group
    law: Mention | None
    instrument: str | None
    open: bool


class Page:
    """A place of a paragraph, the laws and countries named in it, and its groups of numbers, each with its law."""

    def __init__(self, text: str, start: int, end: int, country: str) -> None:
        self._text = text
        self._bounds = (start, end)
        self._country = country
        self._tokens = tokens(text, start, end)
        self._keys = [token.key for token in self._tokens]
        self._reader = NumberReader(self._tokens, self._is_named)
        self.tied = self._tie()

    # Most places turn out to cite nothing: their laws and countries are looked for when first asked for.

    @cached_property
    def _places(self) -> list[Mention]:
        return list(countries().all(self._tokens, self._keys, short=False))

    @cached_property
    def _place_from(self) -> dict[int, Mention]:
        return {place.first: place for place in self._places}

    @cached_property
    def _place_until(self) -> dict[int, Mention]:
        return {place.end: place for place in self._places}

    @cached_property
    def _laws(self) -> list[Mention]:
        return list(self._completed_laws())

    @cached_property
    def _law_from(self) -> dict[int, Mention]:
        return {law.first: law for law in self._laws}

    @cached_property
    def _law_until(self) -> dict[int, Mention]:
        return {law.end: law for law in self._laws}

    def _is_named(self, index: int) -> bool:
        """Whether the name of a law or a country begins at a token."""
        return index in self._law_from or index in self._place_from

    def within(self, country: str) -> "Page":
        """The same place, read in a text about a country."""
        return Page(self._text, *self._bounds, country)

    def citation(self, paragraph: int, tied: Tied, number: Number, elsewhere: Mapping[str, str]) -> Citation:
        """The citation of one number of a group."""
        group = tied.group
        law = tied.instrument if tied.law or not tied.open else self._guess(group, elsewhere, number)
        if group.paragraphs:
            law = self._document_after(group)
        start, end = self._tokens[number.first].start, self._tokens[number.end - 1].end
        first, last = group.first, group.end
        if tied.law:
            first, last = min(first, tied.law.first), max(last, tied.law.end)
        article, part = _as_treaties_are_cited(number, law)
        article = "" if group.paragraphs else self._without_footnote(article, part, law if tied.law else None)
        word = self._tokens[group.first].key
        kind = (
            "paragraph"
            if group.paragraphs
            else next((k for k in ("rule", "section") if word.startswith(k[:4])), "article")
        )
        return Citation(
            paragraph,
            start,
            end,
            self._text[start:end],
            law,
            article,
            part,
            kind,
            number.article if group.paragraphs else "",
            self._tokens[first].start,
            self._tokens[last - 1].end,
        )

    def _without_footnote(self, article: str, part: str, law: str | None) -> str:
        """Without the marker of a footnote that is glued to the number: "641" of a treaty of 82 articles is 64."""
        code = last_of_code(law)
        if code and len(article) == _RAISED_LOST and article.isdecimal() and int(article[:-1]) <= code:
            return f"{article[:-1]}{'.' if (law or '').startswith('RU-') else '-'}{article[-1]}"  # "3073" is 307³
        last = last_article(law)
        beyond = last and article.isdecimal() and int(article) > last and not part
        return article[:-1] if beyond and last and 0 < int(article[:-1] or "0") <= last else article

    # What the groups belong to.

    def _tie(self) -> list[Tied]:
        groups = [*self._reader.groups(), *self._named_lists()]
        groups.sort(key=lambda group: (group.first, -group.end))
        groups = [
            group
            for index, group in enumerate(groups)
            if not index or group.first >= groups[index - 1].end or self._is_named_list(group)
        ]
        ties = [self._tie_of(group) for group in groups]
        for index in range(len(groups) - 2, -1, -1):
            alone = not ties[index] and not self._is_organisation(groups[index])
            if alone and self._joined(groups[index].end, groups[index + 1].first):
                ties[index] = ties[index + 1]
        for index in range(1, len(groups)):
            if not ties[index] and self._goes_on(groups[index - 1], groups[index]):
                ties[index] = ties[index - 1]
        return [
            Tied(group, tie, self._id(tie, group) if tie else None, not self._names_unknown_law(group))
            for group, tie in zip(groups, ties, strict=True)
            if self._counts(group, tie)
        ]

    def _goes_on(self, last: Group, group: Group) -> bool:
        """Whether a weak unit is the one before it, that has a law: "Section 112 of …, and under section 116"."""
        words = [self._keys[each.first].rstrip("s") for each in (last, group)]
        near = group.first - last.end <= _BACKWARD and words[0] == words[1] and group.weak and not group.paragraphs
        return near and self._reader.at(group.end).key not in _GOES_ON_AS_TEXT and not self._names_unknown_law(group)

    def _counts(self, group: Group, tie: Mention | None) -> bool:
        """Whether a group cites a provision at all."""
        if group.paragraphs:
            return self._is_of_document(group) and not tie
        return bool(tie) or not (group.weak or self._is_organisation(group))

    def _tie_of(self, group: Group) -> Mention | None:
        if group.leading:
            return self._before(group.first) or self._after(group.end)
        return self._after(group.end) or self._before(group.first)

    def _is_named_list(self, group: Group) -> bool:
        return group.first in self._law_until

    def _named_lists(self) -> Iterator[Group]:
        """Lists after the law, as in "articles of the Criminal Code, i.e. 174 and 274", also one a line."""
        for index in self._reader.units():
            law = self._after(index + 1)
            if not law:
                continue
            numbers = self._list_after(law.end)
            if numbers:
                yield Group(law.end, numbers[-1].end, numbers)

    def _list_after(self, index: int) -> tuple[Number, ...]:
        end, announced = index, False
        while end - index < _REACH and (
            self._reader.at(end).key in (",", "(", "-", ":", ".", "i", "e", "одна", "один", "из", "них", "a")
            or self._reader.at(end).key in _BULLETS
            or self._reader.plays(end, "list.namely")
        ):
            announced = True
            end += 1
        if not announced or not self._reader.at(end).is_number:
            end = next((at + 1 for at in range(index, index + _REACH) if self._reader.at(at).key == ":"), index)
            announced = end > index
        numbers = self._reader.list_from(end, plural=True) if announced else ()
        while numbers:
            bullet = next(
                (
                    at
                    for at in range(numbers[-1].end, min(numbers[-1].end + _ASIDE, len(self._keys)))
                    if self._is_bullet(at)
                ),
                None,
            )
            further = self._reader.list_from(bullet + 1, plural=True) if bullet is not None else ()
            if not further:
                break
            numbers += further
        return numbers

    def _is_bullet(self, index: int) -> bool:
        before = self._tokens[index - 1].end if index else 0
        return self._keys[index] in _BULLETS and "\n" in self._text[before : self._tokens[index].start]

    def _after(self, index: int) -> Mention | None:
        """The law that follows: "Article 174 (inciting discord) of the new Criminal Code"."""
        return self._law_from.get(self._past_ties(index))

    def _names_unknown_law(self, group: Group) -> bool:
        """Whether a law follows that the tables do not know: "of the Fisheries Act", "закона о рыболовстве"."""
        end = self._past_ties(group.end)
        name = self._reader.at(end)
        if end in self._law_from or not name.is_word:
            return False
        if self._is_unknown_code(end, tied=end > group.end):
            return True
        if statutes().of(name.key):
            return name.key not in ("code", "кодекс", "кодекса") or not self._laws
        return "of" in self._keys[group.end : end] and name.surface[:1].isupper() and name.key != "code"

    def _is_unknown_code(self, index: int, *, tied: bool) -> bool:
        """Whether one or two adjectives and "code" stand here: "Лесного кодекса", "of the Maritime Labour Code".

        Behind words that tie (`tied`) other acts count too: "of the newly adopted law".
        """
        for end in range(index + 1, min(index + _CODE_NAME, len(self._keys))):
            if end in self._law_from or not (self._tokens[end].is_word or self._keys[end] == "-"):
                return False
            if vocabulary().of(self._keys[end]) & {"list.and", "between.words", "unit.before", "unit.many"}:
                return False
            kinds = statutes().of(self._keys[end])
            if "codes" in kinds or (tied and kinds):
                return True
        return False

    def _past_ties(self, index: int) -> int:
        """The token after the words that tie an article to the law behind it."""
        index = self._past_aside(index)
        for step in range(_REACH + 2):
            if index in self._law_from:
                return index
            if index in self._place_from:
                index = self._place_from[index].end
            elif self._is_between(index) or (
                self._reader.at(index).key == ","
                and (index + 1 in self._law_from or self._reader.plays(index + 1, "between.words"))
            ):
                index += 1
            elif self._past_statute(index) > index:
                index = self._past_statute(index)
            elif step and self._reader.at(index).key in _QUOTED:
                past = self._past_aside(index)
                if past == index:
                    return index
                index = past
            else:
                return index
        return index

    def _past_statute(self, index: int) -> int:
        """The token after an act's kind, date and number: "ustawy z dnia 6 czerwca 1997 r. – Kodeks karny"."""
        if not (self._reader.at(index).is_word and statutes().of(self._keys[index])):
            return index
        for end in range(index + 1, min(index + _STATUTE, len(self._keys))):
            token = self._tokens[end]
            if end in self._law_from:
                return end if self._keys[end - 1] in ("-", ",") else index
            if not (len(token.key) <= 4 or token.is_number or vocabulary().of(token.key) & {"date.months"}):
                return index
        return index

    def _past_aside(self, index: int) -> int:
        closing = _QUOTED.get(self._reader.at(index).key)
        if not closing:
            return index
        for end in range(index + 1, min(index + _ASIDE, len(self._keys))):
            if self._keys[end] == closing:
                return end + 1
        return index

    def _before(self, index: int) -> Mention | None:
        """The law that leads: "the Criminal Code’s Article 174", "the Constitution (Article 13)", "ҚК-нің 174"."""
        for place in range(index, max(index - _REACH, 0), -1):
            if place in self._law_until:
                return self._law_until[place]
            if not (self._leads(place - 1) or self._is_ending(place - 1)):
                break
        return None

    def _leads(self, index: int) -> bool:
        """Whether a token may stand between a law and the unit that it leads."""
        marks = self._keys[index] in ("'", "s", "(", ",", ":", "-", ".")
        return marks or self._reader.plays(index, "between.words", "between.leading", "list.namely")

    def _is_ending(self, index: int) -> bool:
        """Whether a word is the case ending of an abbreviation: "TCK'nın", "ҚК-нің"."""
        token, mark = self._tokens[index], self._reader.at(index - 1)
        return token.is_word and len(token.key) <= 4 and token.glued and mark.key in ("'", "-", ":") and mark.glued

    def _joined(self, end: int, first: int) -> bool:
        """Whether only words such as "and" stand between two groups."""
        end = self._past_aside(end)
        return first - end <= _REACH and all(
            self._keys[index] in (",", ".") or self._reader.plays(index, "between.joining", "list.and")
            for index in range(end, first)
        )

    def _is_between(self, index: int) -> bool:
        token = self._reader.at(index)
        return (
            (token.key in ("'", '"', "-", ".") and token.glued)
            or self._reader.plays(index, "between.words", "between.former")
            or token.key in ('"', "'")
            or is_year(token.key)
        )

    def _is_organisation(self, group: Group) -> bool:
        """ARTICLE 19 is a London organisation for free expression; it speaks, or is spelt in capitals."""
        word, number = self._tokens[group.first], group.numbers[0]
        if number.article != "19" or number.parts or len(group.numbers) > 1:
            return False
        around = (*self._tokens[max(group.first - 3, 0) : group.first], *self._tokens[number.end : number.end + 3])
        shouted = all(token.surface.isupper() for token in around if token.is_word)
        if word.surface == "ARTICLE":
            return not (shouted and around)
        if word.surface != "Article":
            return False
        speaks = any(self._reader.plays(at, "organisation.speaks") for at in (group.first - 1, number.end))
        return speaks or self._is_told_what_it_is(group.first, number.end)

    def _is_told_what_it_is(self, first: int, end: int) -> bool:
        """Whether "NGO" or the like stands right before, or in apposition after: "the NGO Article 19", "…, an NGO"."""
        before = first - 2 if self._reader.at(first - 1).key in ('"', "'", "(") else first - 1
        opens = self._reader.at(end).key in (",", "(", "-") and self._reader.plays(end + 1, "organisation.one")
        after = range(end + 2, end + _APPOSITION) if opens else ()
        return any(self._reader.plays(at, "organisation.is") for at in (before, *after))

    def _is_of_document(self, group: Group) -> bool:
        """Whether paragraphs are those of a document: "paragraph 92 of Opinion No. 67/2018", "vgl. Rn. 174"."""
        word = self._tokens[group.first].key
        if word in ("rn", "rdnr", "rz", "randnr") or (
            word in ("para", "paras") and self._reader.at(group.first - 1).key in (",", "(")
        ):
            return True
        if self._document_after(group):
            return True
        named = any(self._reader.plays(index, "document.names") for index in range(group.end, group.end + _REACH))
        return named and self._reader.at(group.end).key in ("of", "in", "from", "des", "der", "du", "de", "del")

    def _document_after(self, group: Group) -> str | None:
        """The document that is named by its number after its paragraphs."""
        end = self._tokens[group.end - 1].end
        named = map(instrument_of, references(self._text[end : end + _DOCUMENT_REACH]))
        return next(filter(None, named), None)

    # Which law a mention is.

    def _find_laws(self) -> Iterator[Mention]:
        found = {law.first: law for law in laws().all(self._tokens, self._keys, short=True)}
        covered = {index for law in found.values() for index in range(law.first, law.end)}
        for law in (*self._statutes(), *short_titles().all(self._tokens, self._keys, short=False)):
            if covered.isdisjoint(range(law.first, law.end)):
                found.setdefault(law.first, law)
        end = 0
        for law in sorted(found.values(), key=lambda mention: mention.first):
            if (
                law.first >= end
                and not (law.name.startswith("~") and self._is_of_another(law.end))
                and not self._is_regulation(law)
            ):
                end = law.end
                yield law

    def _completed_laws(self) -> Iterator[Mention]:
        end = 0
        for law in map(self._complete, self._find_laws()):
            if law.first >= end:
                end = law.end
                yield law

    def _is_of_another(self, index: int) -> bool:
        """Whether "the Convention" goes on: "the Convention on Cybercrime"."""
        return self._reader_key(index) in (
            "on",
            "against",
            "for",
            "relating",
            "concerning",
            "sur",
            "relative",
            "о",
            "об",
            "против",
            "sobre",
            "über",
            "sui",
        )

    def _is_regulation(self, law: Mention) -> bool:
        """Whether "règlement" is a regulation, not the Rules of Procedure: "règlement (UE) nº 978/2012"."""
        return (
            law.name == "EP-RoP"
            and law.end - law.first == 1
            and self._reader_key(law.end) in ("(", "n", "nr", "no", "№")
        )

    def _reader_key(self, index: int) -> str:
        return self._keys[index] if 0 <= index < len(self._keys) else ""

    def _statutes(self) -> Iterator[Mention]:
        """Laws told by their number: "Law No. 3713", "Regulation (EU) No 978/2012", "3713 sayılı Kanun"."""
        for index, key in enumerate(self._keys):
            if key == "sayili" and index and self._keys[index - 1].isdecimal():
                yield Mention(index - 1, index + 2, f"#{self._keys[index - 1]}", "TR")
                continue
            kinds = statutes().of(key) if key[0].isalpha() else frozenset()
            if kinds:
                law = self._numbered(index, union="regulations" in kinds)
                if law:
                    yield law

    def _numbered(self, index: int, *, union: bool) -> Mention | None:
        end = index + 1
        while end - index < _REACH and self._reader_key(end) in _NUMBER_SIGNS:
            end += 1
        number = self._reader_key(end)
        if not number.isdecimal() or len(number) > 5 or end >= len(self._keys) or self._leads_unit(end + 1):
            return None
        european = union and any(key in ("eu", "ue", "ес", "ec", "ce", "eg") for key in self._keys[index:end])
        if self._reader_key(end + 1) in ("/", "-") and self._reader_key(end + 2).isdecimal():
            number, end = f"{number}{self._reader_key(end + 1)}{self._reader_key(end + 2)}", end + 2
        elif end == index + 1 and is_year(number):  # "the law 2014"
            return None
        first = index
        while (
            first
            and index - first < _REACH
            and (self._tokens[first - 1].surface[:1].isupper() or self._keys[first - 1] == "-")
        ):
            first -= 1  # "Anti-Terrorism Law No. 3713"
        return Mention(first, end + 1, f"#{number}", "EU" if european else "")

    def _leads_unit(self, index: int) -> bool:
        """Whether a number is that of an article: "Закон 12-бап"."""
        roles = {role for key in self._keys[index : index + 3] for role in vocabulary().of(key)}
        return bool(roles & {"unit.ordinal", "unit.plain"})

    def _complete(self, law: Mention) -> Mention:
        """The law with the country named beside it; words after it that name the country become part of the mention."""
        law = replace(law, note=self._note(law.first))
        if law.country:
            return law
        for index in range(law.first + 1, min(law.end + _REACH, len(self._keys))):
            place = self._place_from.get(index) or countries().at(self._tokens, self._keys, index, short=True)
            if place:
                return replace(law, end=max(law.end, place.end), country=place.name)
            if index >= law.end and not self._is_plainly_between(index):
                break
        beside = law.first and law.first not in self._place_until
        code = countries().at(self._tokens, self._keys, law.first - 1, short=True) if beside else None
        if code and code.end == law.first:  # "ҚР ҚК"
            return replace(law, first=code.first, country=code.name)
        for index in range(law.first, max(law.first - _REACH, 0), -1):
            if index in self._place_until:
                return replace(law, country=self._place_until[index].name)
            if not self._is_plainly_between(index - 1):
                break
        return replace(law, country=implied_country(self._tokens[law.first].surface))

    def _is_plainly_between(self, index: int) -> bool:
        key = self._keys[index]
        return (
            key in ("'", '"', "-") or is_year(key) or bool(vocabulary().of(key) & {"between.words", "between.former"})
        )

    def _note(self, index: int) -> str:
        """Whether a word just before says that a law or an article is no longer in force, or is the one that is."""
        for place in range(index - 1, max(index - 6, -1), -1):
            roles = vocabulary().of(self._keys[place])
            if "between.former" in roles:
                return "former"
            if "between.now" in roles:
                return "now"
            passed = roles & {"between.words", "between.joining", "between.copula"} or self._keys[place] in ("-", ",")
            if not (passed or place in self._place_from):
                break
        return ""

    def _id(self, law: Mention, group: Group) -> str | None:
        note = self._note(group.first) or law.note
        if law.name.startswith("~"):
            law = self._meant(law)
        country = law.country or self._country_near(law)
        around = self._keys[max(law.first - 2, 0) : law.end + _DATE]
        years = [] if note == "now" else [key for key in around if is_year(key)]
        return instrument(replace(law, note=note), country, years)

    def _meant(self, law: Mention) -> Mention:
        """The treaty that a short name such as "the Convention" stands for: the last one of its family before it."""
        family = family_of(law.name)
        at = bisect_left(self._laws, law.first, key=lambda other: other.first)
        before = [other for other in self._laws[max(0, at - _LAWS_BACK) : at] if family_of(other.name) == family]
        for other in reversed(before):
            if not other.name.startswith("~"):
                return other
        if law.name.startswith("~~"):  # "the Covenant … of that Covenant"
            law = next((other for other in reversed(before) if not other.name.startswith("~~")), law)
        earlier = self._text[max(0, self._bounds[0] - _FAMILY_BACK) : self._bounds[0]]
        read = tokens(earlier)
        named = [
            other
            for other in laws().all(read, [token.key for token in read], short=True)
            if family_of(other.name) == family
        ]
        return next((replace(law, name=other.name) for other in reversed(named) if not other.name.startswith("~")), law)

    def _country_near(self, law: Mention) -> str:
        """The country named in the sentence of a law that names none, else that of the text."""
        if law.name.startswith("#") and law.country:
            return law.country
        first, end = law.first, law.end
        while first > max(law.first - _SENTENCE, 0) and self._keys[first - 1] not in (".", ";", "!", "?"):
            first -= 1
        while end < min(law.end + _SENTENCE, len(self._keys)) and self._keys[end] not in (".", ";", "!", "?"):
            end += 1
        near = [place for place in self._places_between(first, end) if not self._is_within_law(place)]
        if law.name.startswith("#") and self._country:  # "Ley 1055": the country of an "American NGO" is not its own
            return self._country
        if not near or (self._country and any(place.name == self._country for place in near)):
            return self._country or self._country_before(law)
        return min(near, key=lambda place: abs(place.first - law.first)).name

    def _places_between(self, first: int, end: int) -> list[Mention]:
        edges = (bisect_left(self._places, edge, key=lambda place: place.first) for edge in (first, end))
        return self._places[slice(*edges)]

    def _is_within_law(self, place: Mention) -> bool:
        """Whether the name of a country is part of that of a treaty: "Convención Americana"."""
        at = bisect_right(self._laws, place.first, key=lambda law: law.first) - 1
        law = self._laws[at] if at >= 0 else None
        return bool(law and place.end <= law.end and family_of(law.name))

    def _country_before(self, law: Mention) -> str:
        """The country named last before a law in its paragraph."""
        named = [place for place in self._places if place.first < law.first]
        if named:
            return named[-1].name
        read = tokens(self._text, max(0, self._bounds[0] - _FURTHER_BACK), self._bounds[0])
        earlier = list(countries().all(read, [token.key for token in read], short=False))
        return earlier[-1].name if earlier else ""

    def _guess(self, group: Group, elsewhere: Mapping[str, str], number: Number) -> str | None:
        """The law of a group that no words tie to one: as elsewhere, else the last named, else the next."""
        if number.article in elsewhere:
            return elsewhere[number.article]
        place = bisect_right(self._laws, group.first, key=lambda law: law.end)
        last = self._laws[place - 1] if place else None
        ahead = self._laws[place] if place < len(self._laws) else None
        if last and group.first - last.end <= _BACKWARD:
            return self._id(last, group)
        stop = (
            next((index for index in range(group.end, ahead.first) if self._keys[index] == "."), None)
            if ahead
            else None
        )
        if ahead and ahead.first - group.end <= (_FORWARD if stop is None else _REACH):
            return self._id(ahead, group)
        return self._earlier(group) if not last else None

    def _earlier(self, group: Group) -> str | None:
        """The law named last before this place, in the same paragraph."""
        start = self._bounds[0]
        if not start:
            return None
        wider = LawsNear(self._text, max(0, start - _FURTHER_BACK), start, self._country)
        return wider.last_law(group)


_GOES_ON_AS_TEXT = frozenset(("of", "above", "below", "in", "to", "and", "contains", "deals"))
_NUMBER_SIGNS = frozenset(
    (
        "(",
        ")",
        "eu",
        "ue",
        "ec",
        "ce",
        "eg",
        "ес",
        "no",
        "n",
        "nr",
        ".",
        "№",
        "o",
        "°",
        "#",
        "number",
        "nos",
        "um",
        "de",
        "of",
    )
)
# The points of a treaty are lettered alike in every language: "буква б)" and "στοιχείο β)" are point (b).
_LETTERS = str.maketrans("абвгдежзийклαβγδεζηθικλ", "abcdefghijklabcdefghikl")


def _as_treaties_are_cited(number: Number, law: str | None) -> tuple[str, str]:
    """Article and part; no treaty has an Article 123.2: that is paragraph 2, as Swedish and Spanish write it."""
    article, dot, paragraph = number.article.partition(".")
    if not (family_of(law or "") or law == "EP-RoP"):
        return number.article, number.part
    parts = (paragraph, *number.parts) if dot else number.parts
    return article, replace(number, parts=parts).part.translate(_LETTERS)


class LawsNear(Page):
    """A stretch of text read for its laws alone."""

    def _tie(self) -> list[Tied]:
        return []

    def all_laws(self) -> list[str | None]:
        """The ids of all laws it names."""
        nothing = Group(0, 0, ())
        return [self._id(law, nothing) for law in self._laws]

    def last_law(self, group: Group) -> str | None:
        """The id of the law named last."""
        return self._id(self._laws[-1], group) if self._laws else None
