"""Which law words tie to an article: "Article 174 (inciting discord) of …", "the Criminal Code’s Article 174"."""

from typing import TypeAlias

from rules.law.groups import Group
from rules.law.instruments import statutes
from rules.law.mentions import is_another
from rules.law.name_tree import Mention
from rules.law.roles import (
    BETWEEN_FORMER,
    BETWEEN_JOINING,
    BETWEEN_LEADING,
    BETWEEN_PARLIAMENT,
    BETWEEN_WORDS,
    DATE_MONTHS,
    LIST_AND,
    LIST_NAMELY,
    LIST_RESPECTIVELY,
    TREATIES_WORDS,
    UNIT_BEFORE,
    UNIT_MANY,
)
from rules.law.stretch import Stretch
from rules.law.vocabulary import is_year

Lawful: TypeAlias = tuple[Group, Mention | None]
"""A group and the law tied to it."""

_ASIDE = 40  # tokens of a bracketed or quoted remark between an article and its law
_REACH = 8  # tokens between an article and its law
_NEXT = 90  # tokens between a unit and the same unit that goes on with its law
_CODE_NAME = 4  # tokens of "Лесного кодекса", "Жилищно-коммунального кодекса"
_STATUTE = 16  # tokens of "ustawy z dnia 6 czerwca 1997 r. – ", before the title of the act
_ACT_NAME = 9  # tokens of "of the Peace and Public Order Act"
_ABBREVIATION = 8  # letters
_QUOTED = {"(": ")", '"': '"', "[": "]"}
_JOINTS = frozenset((",", ";", ".", "•", "-", "'", "l", "all"))  # also of "et l’article", "e all’articolo"
_GOES_ON_AS_TEXT = frozenset(("of", "above", "below", "in", "to", "and", "contains", "deals"))


def law_of(read: Stretch, group: Group, last: Lawful | None, following: Group | None) -> Mention | None:
    """The law that words tie to a group: the one behind it, else the one before; for a leading number the reverse.

    One that stands between two groups may belong to the other alone: `last` is the group before, with its law.
    """
    after = law_after(read, group.end)
    if group.leading:
        return law_before(read, group.first) or _held(read, group, last, after, following) or after
    before = None if after else law_before(read, group.first)
    if not (before and last and before is last[1] and before.first >= last[0].end):
        return after or before
    # "Article 7 TEU, Article 258 and Article 267 TFEU": the law before is that of the group before
    joined = following and are_joined(read, group.end, following.first) and law_after(read, following.end)
    return None if joined or names_unknown_law(read, group) else before


def _held(
    read: Stretch, group: Group, last: Lawful | None, after: Mention | None, following: Group | None
) -> Mention | None:
    """The law before the last group, where that behind this one leads the next: "LES 2. un 7. pantu, LESD 258"."""
    if not (last and last[0].leading and last[1] and last[1].end <= last[0].first):
        return None
    next_has = after and following and following.leading and law_before(read, following.first) is after
    return last[1] if next_has and are_joined(read, last[0].end, group.first) else None


def law_after(read: Stretch, index: int) -> Mention | None:
    """The law that follows: "Article 174 (inciting discord) of the new Criminal Code"."""
    return read.law_from.get(_past_ties(read, index)) or _law_in_brackets(read, index)


def _law_in_brackets(read: Stretch, index: int) -> Mention | None:
    """The law that is all that brackets hold: "Section 112 (Thai Criminal Code)"."""
    first = index + 1
    while read.words[index].key == "(" and read.words[first].roles & BETWEEN_WORDS and first not in read.law_from:
        first += 1
    law = read.law_from.get(read.country_from[first].end if first in read.country_from else first)
    return law if law and read.words[index].key == "(" and read.words[law.end].key == ")" else None


def law_before(read: Stretch, index: int) -> Mention | None:
    """The law that leads: "the Criminal Code’s Article 174", "the Constitution (Article 13)", "ҚК-нің 174"."""
    for place in range(index, max(index - _REACH, 0), -1):
        if place in read.law_until:
            return read.law_until[place]
        if not (_leads(read, place - 1) or _is_ending(read, place - 1)):
            break
    return None


def _leads(read: Stretch, index: int) -> bool:
    """Whether a token may stand between a law and the unit that it leads."""
    token = read.words[index]
    marks = token.key in ("'", "s", "(", ",", ":", "-", ".")
    return marks or bool(token.roles & (BETWEEN_WORDS | BETWEEN_LEADING | LIST_NAMELY))


def _is_ending(read: Stretch, index: int) -> bool:
    """Whether a word is the case ending of an abbreviation: "TCK'nın", "ҚК-нің"."""
    token, mark = read.words[index], read.words[index - 1]
    return token.is_word and len(token.key) <= 4 and token.glued and mark.key in ("'", "-", ":") and mark.glued


def _past_ties(read: Stretch, index: int) -> int:
    """The token after the words that tie an article to the law behind it."""
    index = _past_aside(read, index)
    for step in range(_REACH + 2):
        if index in read.law_from:
            return index
        if index in read.country_from:
            index = read.country_from[index].end
        elif _is_between(read, index) or (
            read.words[index].key == "," and (index + 1 in read.law_from or _is_between(read, index + 1))
        ):
            index += 1
        elif (past := _past_statute(read, index)) > index:
            index = past
        elif step and read.words[index].key in _QUOTED:
            past = _past_aside(read, index)
            if past == index:
                return index
            index = past
        else:
            return index
    return index


def _past_statute(read: Stretch, index: int) -> int:
    """The token after an act's kind, date and number: "ustawy z dnia 6 czerwca 1997 r. – Kodeks karny"."""
    if not (read.words[index].is_word and statutes().of(read.words[index].key)):
        return index
    for end in range(index + 1, min(index + _STATUTE, read.size)):
        token = read.words[end]
        if end in read.law_from:
            return end if read.words[end - 1].key in ("-", ",") else index
        if not (len(token.key) <= 4 or token.is_number or token.roles & DATE_MONTHS):
            return index
    return index


def _past_aside(read: Stretch, index: int) -> int:
    closing = _QUOTED.get(read.words[index].key)
    if not closing:
        return index
    for end in range(index + 1, min(index + _ASIDE, read.size)):
        if read.words[end].key == closing:
            return end + 1
    return index


def _is_between(read: Stretch, index: int) -> bool:
    token = read.words[index]
    return (
        (token.key in ("'", '"', "-", ".") and token.glued)
        or bool(token.roles & (BETWEEN_WORDS | BETWEEN_FORMER | BETWEEN_PARLIAMENT | LIST_RESPECTIVELY))
        or token.key in ('"', "'")
        or is_year(token.key)
    )


def are_joined(read: Stretch, end: int, first: int) -> bool:
    """Whether only words such as "and" stand between two groups."""
    end = _past_aside(read, end)
    return first - end <= _REACH and all(
        read.words[index].key in _JOINTS or read.words[index].roles & (BETWEEN_JOINING | LIST_AND)
        for index in range(end, first)
    )


def goes_on(read: Stretch, last: Group, group: Group) -> bool:
    """Whether a weak unit is the one before it, that has a law: "Section 112 of …, and under section 116"."""
    words = [read.words[each.first].key.rstrip("s") for each in (last, group)]
    near = group.first - last.end <= _NEXT and words[0] == words[1] and group.weak and not group.paragraphs
    return near and read.words[group.end].key not in _GOES_ON_AS_TEXT and not names_unknown_law(read, group)


def names_unknown_law(read: Stretch, group: Group) -> bool:
    """Whether a law follows that the tables do not know: "of the Fisheries Act", "закона о рыболовстве"."""
    end = _past_ties(read, group.end)
    name = read.words[end]
    if name.key == "," and group.numbers[-1].parts:  # "artikel 19, tweede lid, IVBPR"
        return _is_unknown_abbreviation(read, group, end + 1)
    if end in read.law_from or not name.is_word:
        return False
    if (
        (read.words[end].roles & TREATIES_WORDS and is_another(read.words, end + 1))
        or _is_unknown_abbreviation(read, group, end)
        or _is_unknown_code(read, end, tied=end > group.end)
    ):
        return True
    if statutes().of(name.key):
        return name.key not in ("code", "кодекс", "кодекса") or not read.laws
    tied = any(word.key == "of" for word in read.words[group.end : end])
    return tied and name.surface[:1].isupper() and name.key != "code" and not read.words[end].roles & UNIT_MANY


def is_of_act(read: Stretch, group: Group) -> bool:
    """Whether an act follows that the tables do not know: "section 14 of the Computer Crime Act"."""
    if read.words[group.end].key != "of":
        return False
    for index in range(group.end + 1, min(group.end + _ACT_NAME, read.size)):
        word = read.words[index]
        if statutes().of(word.key) and word.surface[:1].isupper():
            return True
        if not (word.is_word and (word.surface[:1].isupper() or word.key in ("the", "and", "of", "on"))):
            return False
    return False


def _is_unknown_abbreviation(read: Stretch, group: Group, index: int) -> bool:
    """Whether capitals right behind the numbers are those of a law: "artikel 21 LVRM", but not in a shouted line."""
    name, around = read.words[index], (read.words[group.first], read.words[index + 1])
    capitals = sum(letter.isupper() for letter in name.surface)
    shouted = any(word.is_word and len(word.key) > 1 and word.surface.isupper() for word in around)
    short = 2 < len(name.surface) <= _ABBREVIATION and 2 * capitals > len(name.surface)
    return short and not shouted and index not in read.named and not read.words[index].roles & UNIT_BEFORE


def _is_unknown_code(read: Stretch, index: int, *, tied: bool) -> bool:
    """Whether one or two adjectives and "code" stand here: "Лесного кодекса", "of the Maritime Labour Code".

    Behind words that tie (`tied`) other acts count too: "of the newly adopted law".
    """
    for end in range(index + 1, min(index + _CODE_NAME, read.size)):
        if end in read.law_from or not (read.words[end].is_word or read.words[end].key == "-"):
            return False
        if read.words[end].roles & (LIST_AND | BETWEEN_WORDS | UNIT_BEFORE | UNIT_MANY):
            return False
        kinds = statutes().of(read.words[end].key)
        if "codes" in kinds or (tied and kinds):
            return True
    return False
