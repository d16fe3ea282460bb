"""ARTICLE 19, the organisation, told from Article 19, the provision."""

from rules.law.groups import Group
from rules.law.roles import ORGANISATION_IS, ORGANISATION_ONE, ORGANISATION_SPEAKS
from rules.law.stretch import Stretch

_APPOSITION = 6  # tokens of ", a London-based NGO"


def is_organisation(read: Stretch, group: Group) -> bool:
    """ARTICLE 19 is a London organisation for free expression; it speaks, or is spelt in capitals."""
    word, number = read.words[group.first], group.numbers[0]
    if word.surface == "Article" and read.words[number.end].roles & ORGANISATION_IS:  # "the Article 36 campaign"
        return True
    if number.article != "19" or number.parts or len(group.numbers) > 1:
        return False
    around = (*read.words[max(group.first - 3, 0) : group.first], *read.words[number.end : number.end + 3])
    shouted = all(token.surface.isupper() for token in around if token.is_word)
    if word.surface == "ARTICLE":
        return not (shouted and around)
    if word.surface != "Article":
        return False
    speaks = any(read.words[at].roles & ORGANISATION_SPEAKS for at in (group.first - 1, number.end))
    return speaks or _is_told_what_it_is(read, group.first, number.end)


def _is_told_what_it_is(read: Stretch, first: int, end: int) -> bool:
    """Whether "NGO" or the like stands right before, or in apposition after: "the NGO Article 19", "…, an NGO"."""
    before = first - 2 if read.words[first - 1].key in ('"', "'", "(") else first - 1
    opens = read.words[end].key in (",", "(", "-") and read.words[end + 1].roles & ORGANISATION_ONE
    after = range(end + 2, end + _APPOSITION) if opens else ()
    return any(read.words[at].roles & ORGANISATION_IS for at in (before, *after))
