"""A place of a text where provisions are cited: its groups of numbers, each with the law it belongs to.

The law stands after the numbers, before them or after the next citation; where no words tie one to them, the nearest
is taken. The tables are `data/citations.toml`, `data/instruments.toml` and `data/countries.toml`.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from rules.law.article_19 import is_organisation
from rules.law.coordination import shared
from rules.law.documents import document_after, is_of_document, of_judgment
from rules.law.groups import Group, groups, is_short_section
from rules.law.instruments import OTHER, family_of, has_sections, last_article, last_of_code
from rules.law.name_tree import Mention
from rules.law.named_lists import named_lists
from rules.law.navigation import is_menu_link
from rules.law.numbers import Number, joined
from rules.law.roles import SAME_HERE
from rules.law.stretch import Stretch
from rules.law.ties import are_joined, goes_on, is_of_act, law_of, names_unknown_law
from rules.law.which_law import law_id, nearest_law

_RAISED_LOST = 4  # digits of an article whose raised figure came down: "3073"


class Citation(NamedTuple):
    """One cited provision.

    `start` and `end` are code points of the number in `paragraphs[paragraph]`, `surface` that slice; `whole_start` and
    `whole_end` those of the phrase from the unit to the law. `article` is the number's normal form: "174", "460-1",
    "207.3", "86-bis", "217-A"; `part` too: "2", "2(a)", or empty. `instrument` is an id of `data/instruments.toml`
    ("KZ-CC", "ICCPR"), `OTHER` where the law named has none, `None` where the text leaves the law open. A numbered
    paragraph of a document ("paragraph 92 of Opinion No. 67/2018") has no `article` but a `paragraph_number`. `unit`
    is "article", "rule", "section" or "paragraph".
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


class Tied(NamedTuple):
    """A group of numbers, the law that words tie to it, and that law's id; `None` where there is none."""

    group: Group
    law: Mention | None
    instrument: str | None


class Page:
    """A place of a paragraph, in a text about a country, and its groups of numbers, each with its law."""

    def __init__(self, read: Stretch, paragraph: int, country: str) -> None:
        self._read = read
        self._paragraph = paragraph
        self._country = country
        tied = (
            Tied(group, law, law_id(read, law, group, country) if law else None)
            for group, law in _coordinated(read, _with_laws(read, _groups(read)))
            if _counts(read, group, law)
        )
        self._tied = [
            each for each in tied if not is_short_section(read, each.group.first) or has_sections(each.instrument)
        ]

    def told(self) -> list[tuple[Tied, "list[Citation] | Page"]]:
        """Each group with its citations, or with this page where they depend on the rest of the text."""
        return [
            (tied, self.citations(tied) if tied.instrument and not tied.group.again else self) for tied in self._tied
        ]

    def citations(
        self, tied: Tied, elsewhere: Mapping[str, str] = MappingProxyType({}), last: Sequence[Citation] = ()
    ) -> list[Citation]:
        """The citations of a group.

        `elsewhere` are the laws of the numbers that the rest of the text cites, `last` are the citations before these.
        """
        if tied.group.again:
            return self._again(tied, last)
        group, read, paragraph = tied.group, self._read, self._paragraph
        whole = _whole(read, tied)
        if group.paragraphs:
            document = document_after(read, group)
            return [_paragraph(read, paragraph, number, document, whole) for number in group.numbers]
        unit = _unit(read.words[group.first].key)
        return [
            _article(read, paragraph, number, self._law(tied, number, elsewhere), unit, whole, tied=bool(tied.law))
            for number in group.numbers
        ]

    def _again(self, tied: Tied, last: Sequence[Citation]) -> list[Citation]:
        """The citations of a group that stands for the article cited last; none unless that was a single one nearby."""
        paragraph = self._paragraph
        cited = {(citation.instrument, citation.article) for citation in last if citation.article}
        if len(cited) != 1 or paragraph - last[0].paragraph > 1:
            return []
        if not last[0].instrument and self._is_of_the_text_itself(tied.group):
            return []
        law, article = cited.pop()
        numbers = [number._replace(article=article) for number in tied.group.numbers]
        whole = _whole(self._read, tied)
        return [_article(self._read, paragraph, number, law, last[0].unit, whole, tied=False) for number in numbers]

    def _is_of_the_text_itself(self, group: Group) -> bool:
        """Whether words may point to the article in which they stand, as legislation's "this Article" does."""
        return any(self._read.words[index].roles & SAME_HERE for index in range(group.first, group.end))

    def _law(self, tied: Tied, number: Number, elsewhere: Mapping[str, str]) -> str | None:
        """The law that words tie to a number, else that of the same number elsewhere, else the nearest."""
        if tied.law:
            return tied.instrument
        if names_unknown_law(self._read, tied.group):  # "Rule 39 of the Rules of Court"
            return OTHER if _unit(self._read.words[tied.group.first].key) == "rule" else None
        return elsewhere.get(number.article) or nearest_law(self._read, tied.group, self._country)


def _groups(read: Stretch) -> list[Group]:
    """The groups, in order; lists that a law announces may lie within another group."""
    units = (of_judgment(read, group) for group in groups(read))
    found = sorted((*units, *named_lists(read)), key=lambda group: (group.first, -group.end))
    return [
        group
        for index, group in enumerate(found)
        if not index or group.first >= found[index - 1].end or group.first in read.law_until
    ]


def _with_laws(read: Stretch, found: Sequence[Group]) -> list[tuple[Group, Mention | None]]:
    """Each group with the law tied to it, be it through the next group or the one before."""
    laws: list[Mention | None] = []
    for index, group in enumerate(found):
        last = found[index - 1] if index else None
        following = found[index + 1] if index + 1 < len(found) else None
        laws.append(law_of(read, group, (last, laws[-1]) if last else None, following))
    for index in range(len(found) - 2, -1, -1):
        alone = not laws[index] and not is_organisation(read, found[index])
        if alone and are_joined(read, found[index].end, found[index + 1].first):
            laws[index] = laws[index + 1]
    for index in range(1, len(found)):
        if not laws[index] and goes_on(read, found[index - 1], found[index]):
            laws[index] = laws[index - 1]
    return list(zip(found, laws, strict=True))


def _coordinated(
    read: Stretch, found: Sequence[tuple[Group, Mention | None]]
) -> Iterator[tuple[Group, Mention | None]]:
    """Each group with its law, and once more with each other law that shares its numbers."""
    taken = {law.first for _, law in found if law}
    for group, law in found:
        if law and not group.paragraphs:
            yield from shared(read, group, law, taken)
        else:
            yield group, law


def _counts(read: Stretch, group: Group, law: Mention | None) -> bool:
    """Whether a group cites a provision at all."""
    if is_menu_link(read, group.first):
        return False
    if group.paragraphs:
        return is_of_document(read, group) and not law
    if group.weak and not law:
        return _unit(read.words[group.first].key) == "section" and is_of_act(read, group)
    return bool(law) or not is_organisation(read, group)


def _whole(read: Stretch, tied: Tied) -> tuple[int, int]:
    """The code points of the phrase from the unit to the law."""
    words = [part for part in (tied.group, tied.law) if part]
    return read.starts_at(min(part.first for part in words)), read.ends_at(max(part.end for part in words) - 1)


def _unit(word: str) -> str:
    if word.startswith("rule"):
        return "rule"
    return "section" if word.startswith("sec") or word in ("s", "ss") else "article"


def _paragraph(read: Stretch, paragraph: int, number: Number, document: str | None, whole: tuple[int, int]) -> Citation:
    start, end = read.starts_at(number.first), read.ends_at(number.end - 1)
    part = _as_treaties_are_cited(number, document)[1]
    return Citation(
        paragraph, start, end, read.text[start:end], document, "", part, "paragraph", number.article, *whole
    )


def _article(
    read: Stretch, paragraph: int, number: Number, law: str | None, unit: str, whole: tuple[int, int], *, tied: bool
) -> Citation:
    start, end = read.starts_at(number.first), read.ends_at(number.end - 1)
    article, part = _as_treaties_are_cited(number, law)
    article = _without_footnote(article, part, law if tied else None)
    return Citation(paragraph, start, end, read.text[start:end], law, article, part, unit, "", *whole)


def _without_footnote(article: str, part: str, law: str | None) -> str:
    """Without the marker of a footnote that is glued to the number: "641" of a treaty of 82 articles is 64."""
    code = last_of_code(law)
    if code and len(article) == _RAISED_LOST and article.isdecimal() and int(article[:-1]) <= code:
        return f"{article[:-1]}{'.' if (law or '').startswith('RU-') else '-'}{article[-1]}"  # "3073" is 307³
    last = last_article(law)
    beyond = last and article.isdecimal() and int(article) > last and not part
    return article[:-1] if beyond and last and 0 < int(article[:-1] or "0") <= last else article


# The points of a treaty are lettered alike in every language: "буква б)" and "στοιχείο β)" are point (b).
_LETTERS = str.maketrans("абвгдежзийклαβγδεζηθικλ", "abcdefghijklabcdefghikl")


def _as_treaties_are_cited(number: Number, law: str | None) -> tuple[str, str]:
    """Article and part; no treaty has an Article 123.2: that is paragraph 2, as Swedish and Spanish write it."""
    article, dot, paragraph = number.article.partition(".")
    if not (family_of(law or "") or law == "EP-RoP"):
        return number.article, joined(number.parts)
    parts = (paragraph, *number.parts) if dot else number.parts
    return article, joined(parts).translate(_LETTERS)
