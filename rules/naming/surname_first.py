"""Names that begin with the surname ("Drenova, Ilir"), and what stands around them that makes them two people's."""

from collections.abc import Iterator

from rules.naming.between_names import fathers_name_behind
from rules.naming.gaps import HYPHEN, Gap, small_words
from rules.naming.name_page import Page, Unit, has_case
from rules.naming.sounds import plain, script
from rules.naming.spelling import spelling

SURNAME_FIRST = ("hu",)  # languages in which given names come last


def givens_behind(page: Page, unit: Unit) -> Iterator[tuple[Unit, tuple[int, int] | None]]:
    """What may be the given name behind a surname, and the father's name that follows it: last word and end."""
    last = _last_of_surname(page, unit)
    after = page.gap_behind(unit, page.after(last))
    if after not in (Gap.NEAR, Gap.COMMA):
        return
    begins = not page.given_before(unit) or (after is Gap.NEAR and _follows_no_given(page, unit))
    listed = after is Gap.COMMA and not begins
    custom = after is Gap.NEAR and page.language in SURNAME_FIRST
    for other in page.starting(last + 1 + (after is Gap.COMMA and _is_title(page, last + 1))):
        fathers = fathers_name_behind(page, other.last)
        if listed:
            fits = not _are_two(page, unit, other)
        else:
            ends = custom or bool(fathers) or not _goes_on(page, other.last) or _is_turned(page, unit, other, after)
            fits = ends and (begins or bool(fathers) or custom)
        if fits:
            yield other, fathers


def _is_title(page: Page, index: int) -> bool:
    """Whether a word is the "Ms" of "Drenova, Ms Mirela"."""
    return plain(page.words[index].text) in spelling().titles and page.after(index) in (Gap.NEAR, Gap.DOT)


def _last_of_surname(page: Page, unit: Unit) -> int:
    """The last word of a surname in capitals: the second of "COSTANDACHE VRBA, Mirela", with or without comma."""
    following = unit.last + 1
    if page.after(unit.last) is not Gap.NEAR or page.after(following) not in (Gap.COMMA, Gap.NEAR):
        return unit.last
    *both, given = (page.words[index].text for index in (unit.last, following, following + 1))
    shouted = all(word.isupper() and len(word) > 1 for word in both)
    return following if shouted and not given.isupper() else unit.last


def _follows_no_given(page: Page, unit: Unit) -> bool:
    """Whether the word before has its capital from its place alone: "Защита Айдарова Темирбека"."""
    before = unit.first - 1
    known = page.meanings[before].given_like or page.meanings[before].patronymic
    demanded = has_case(page.words[before].text) and page.needs_capital(before)
    return unit.gap is Gap.NEAR and demanded and not known


def _are_two(page: Page, unit: Unit, other: Unit) -> bool:
    """Whether surname and given name are two people's: "Besnik Drenova, Ilir", "Drenova, Ilir Petrović"."""
    if page.after(other.last) in (Gap.NEAR, Gap.ARTICLE):
        return True
    between, before = page.words[unit.first].gap or "", page.meanings[unit.first - 1]
    prepositions = spelling().prepositions.get(page.language, frozenset())
    to_whom = unit.gap in (Gap.ARTICLE, Gap.PARTICLE) and prepositions.issuperset(small_words(between))
    if not to_whom and (unit.gap is not Gap.NEAR or HYPHEN.fullmatch(between)):
        return True
    if plain(page.words[unit.first - 1].text) in prepositions:  # "An DRENOVA, Ilir"
        return False
    return before.given_like or before.patronymic or bool(before.givens)


def _is_turned(page: Page, unit: Unit, other: Unit, after: Gap) -> bool:
    """Whether a given name ends before another word: "Drenova, Ilir Maria", "Айдаров Темирбек Астану покинул"."""
    following = other.last + 1
    if after is Gap.COMMA:
        return page.meanings[following].given_like and page.after(following) is not Gap.NEAR
    cyrillic = script(plain(page.words[unit.first].text)) == "Cyrillic"
    return cyrillic and not unit.meaning.given_like and not page.meanings[following].given_like


def _goes_on(page: Page, last: int) -> bool:
    """Whether another name follows that is no father's: then what stands before it is its given name."""
    if page.after(last) not in (Gap.NEAR, Gap.ARTICLE):
        return False
    following = last + 1
    return not page.meanings[following].patronymic and not page.is_initial(following) and page.is_name_like(following)
