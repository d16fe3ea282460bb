"""Lists and ranges: "131, 174(2) and 274", "9 (1), (3) and (4)", "с 131 по 134"."""

from collections.abc import Sequence

from rules.law.links import (
    is_through,
    is_through_after,
    past_conjunction,
    past_gloss,
    past_ordinal,
    past_range_word,
)
from rules.law.numbers import (
    LONGEST_ARTICLE,
    LONGEST_RANGE,
    Number,
    bracketed,
    is_suffix,
    labelled,
    leading_int,
)
from rules.law.part_ranges import rest_of_part_range
from rules.law.parts import belongs_to_next, number_at, part_values, past_dot, past_label, with_parts
from rules.law.pieces import QUOTES
from rules.law.roles import (
    BETWEEN_JOINING,
    BETWEEN_WORDS,
    DATE_MONTHS,
    LIST_AND,
    LIST_COUNTED,
    LIST_ORDINAL,
    LIST_THROUGH,
    PART_MANY,
    PART_WORDS,
    UNIT_BEFORE,
    UNIT_MANY,
    UNIT_ORDINAL,
    UNIT_PLAIN,
    UNITS,
)
from rules.law.stretch import Stretch
from rules.law.vocabulary import is_year

_LONGEST_PART_LIST = 10
_BRACKETED = 10  # tokens of "(paragraphs 1, 3 and 4"
_UNIT_BACK = 12  # tokens between a unit and a member of its list
_NO_SLOVENE = ("art", "rule", "sec", "regel")
_LONGEST_SINGULAR = 20  # articles of "Article 9-14"; more are two, the second one tried in the manner of the first
_JOINED = 7  # tokens between "Article 93, para. 2" and "in connection with para. 1"


def list_from(read: Stretch, index: int, *, plural: bool) -> tuple[Number, ...]:
    """The numbers of a list that begins at a token."""
    first = number_at(read, index)
    if not first:
        return ()
    numbers = spread(read, first, several=not plural)
    if not numbers[-1].parts and _is_date(read, numbers[-1].end):
        return ()
    while True:
        following = _next(read, numbers[-1], plural=plural or len(numbers) > 1)
        if not following:
            return tuple(numbers)
        numbers += following


def _is_date(read: Stretch, index: int) -> bool:
    end = index + 1 if read.words[index].key == "." else index
    return read.words[end].roles & (DATE_MONTHS | PART_WORDS) == DATE_MONTHS


def spread(read: Stretch, number: Number, *, several: bool = True) -> list[Number]:
    """A number, and its further parts as further numbers: "9 (1), (3) and (4)", "paragraphs 2 and 4".

    Without `several`, a small number after a part is the next article unless the part's word is in the plural.
    """
    numbers = [number]
    while number.parts and len(numbers) <= LONGEST_RANGE:
        last = numbers[-1]
        members, end = rest_of_part_range(read, last.end, last.parts[-1], number.first)
        if members:
            end += read.words[end].key == ")" and _opens_parts(read, last)
            numbers += [Number(last.first, end, last.article, (*last.parts[:-1], part)) for part in members]
            continue
        further = past_conjunction(read, last.end)
        part, after = bracketed(read, further) if further > last.end else ("", further)
        if not part:
            part, after = _further_part(read, last, further, several=several, told_by=number)
        if not part:
            break
        inner, beyond = labelled(read, after)
        parts = (part, inner) if inner else (part,)
        kept = 0 if part.isdecimal() and not last.parts[-1].isdecimal() else -1
        number_of_part = Number(further, beyond if inner else after, last.article, (*last.parts[:kept], *parts))
        numbers.append(number_of_part if inner else with_parts(read, number_of_part))
    return numbers


def _further_part(read: Stretch, last: Number, index: int, *, several: bool, told_by: Number) -> tuple[str, int]:
    """One more value of the last part ("Abs. 1 und 2"), or one tied by words."""
    lists = index > last.end and _lists_paragraphs(read, told_by, last)
    if index > last.end and _continues(read, last, index, several=lists):
        end = past_label(read, index + 1)
        if read.words[end].key == "§" == read.words[end + 1].key:  # "… and 6 §§ 1 and 2": the next article
            return "", index
        if read.words[end].roles & PART_WORDS and not (read.words[end + 1].is_value or labelled(read, end)[0]):
            return read.words[index].key, end + 1
        if read.words[index].is_word:
            return read.words[index].key, index + 2
        if (
            (lists or _ends_in_value(read, last, several=several or _is_next_part(read, last, index)))
            and not read.words[index + 1].is_number
            and not read.words[end].roles & (UNIT_PLAIN | UNIT_ORDINAL)
        ):
            return read.words[index].key, index + 1
    return _tied_part(read, last, index, told_by)


def _tied_part(read: Stretch, last: Number, index: int, told_by: Number) -> tuple[str, int]:
    """A part tied by words: "in connection with para. 1"; nothing of the next article."""
    tied = last.end
    while tied - last.end < _JOINED and (read.words[tied].key == "," or read.words[tied].roles & BETWEEN_JOINING):
        if read.words[tied].roles & PART_WORDS and tied > last.end:
            break
        tied += 1
    unit_again = read.words[tied].key == read.words[told_by.first - 1].key.removesuffix("s")
    if tied == last.end or unit_again or not read.words[tied].roles & PART_WORDS:
        return "", index
    if read.words[tied].roles & (UNIT_BEFORE | UNIT_MANY):
        return "", index
    values, after = part_values(read, tied, several=False)
    return (values[0], after) if values and not belongs_to_next(read, tied, after) else ("", index)


def _continues(read: Stretch, last: Number, index: int, *, several: bool) -> bool:
    """Whether a small number goes on with the parts of the last one rather than with the articles.

    Where `several` paragraphs are announced, those of them that have a letter do not end their list: "§§ 3 (a) and 4".
    """
    value, before = read.words[index], last.parts[-1]
    if several and value.is_number:
        before = last.parts[0]
    if value.is_word and read.words[index + 1].key == ")":  # "lettere a) e b)"
        return len(value.key) == len(before) == 1 and before.isalpha() and value.key > before
    if not (read.words[index].is_value and value.is_number and before.isdecimal()) or is_suffix(read, index, index + 1):
        return False
    return 0 < leading_int(value.key) - leading_int(before) <= _LONGEST_PART_LIST


def _is_next_part(read: Stretch, last: Number, index: int) -> bool:
    """Whether a number is one part on and too small for the next article: "§§ 86, 130 Abs. 1 und 2"."""
    value = leading_int(read.words[index].key)
    small = len(read.words[index].key) < len(last.article) and read.words[index - 1].roles & LIST_AND
    return bool(small) and value == leading_int(last.parts[-1]) + 1


def _ends_in_value(read: Stretch, last: Number, *, several: bool) -> bool:
    """Whether the last part was a word (a plural one, unless `several`) and its value: "Abs. 1", "stk. 2"."""
    kinds = PART_WORDS | PART_MANY if several else PART_MANY
    return any(read.words[place].roles & kinds for place in range(max(last.first, last.end - 5), last.end - 1))


def _lists_paragraphs(read: Stretch, number: Number, last: Number) -> bool:
    """Whether several paragraphs of an article are announced ("§§"), and their list is open before the `last` one ends.

    Behind several articles "and" ends it: "Articles 5 §§ 1, 3 and 4 and 6".
    """
    words = read.words
    announced = any(
        words[place].roles & PART_MANY or words[place].key == "§" == words[place + 1].key
        for place in range(number.first + 1, number.end - 1)
    )
    ended = words[number.first - 1].roles & UNIT_MANY and any(
        words[place].roles & LIST_AND and words[place + 1].is_number for place in range(number.first, last.end)
    )
    return announced and not ended


def _next(read: Stretch, last: Number, *, plural: bool) -> list[Number]:
    """What follows in the list: a number, or the rest of a range."""
    following = read.words[last.end]
    if following.is_word and not following.roles & (LIST_AND | LIST_THROUGH | LIST_ORDINAL):  # "174 of the", most often
        return []
    separator = _past_last(read, last, plural=plural)
    ranged = _parted_by_dash(read, last, separator, plural=plural)
    if ranged:
        return ranged
    end = separator if _is_preposition(read, last, separator) else past_conjunction(read, separator)
    number = number_at(read, end) if end > separator else None
    if number and _is_next_paragraph(read, last, number):
        return [number._replace(article=f"{last.article.partition('.')[0]}.{number.article}")]
    if not number or is_year(read.words[end].key) or read.words[number.end].roles & LIST_COUNTED:
        return []
    if read.words[past_ordinal(read, number.end)[0]].roles & (PART_WORDS | DATE_MONTHS) and not number.parts:
        return []
    return spread(read, number, several=False) if plural or _ends_well(read, number.end) else []


def _is_preposition(read: Stretch, last: Number, index: int) -> bool:
    """Whether "in" is not the Slovene "and": "Article 405 in 40 cases"."""
    before = read.words[max(last.first - _UNIT_BACK, 0) : last.first] if read.words[index].key == "in" else ()
    return any(word.roles & UNITS and word.key.startswith(_NO_SLOVENE) for word in before)


def _is_next_paragraph(read: Stretch, last: Number, number: Number) -> bool:
    """Whether a number goes on with the paragraph behind the point of the last one: "artículo 8.1 y 2"."""
    article, dot, paragraph = last.article.partition(".")
    joined = number.first - last.end == 1 and read.words[last.end].is_word
    dotted = dot and paragraph.isdecimal() and article.isdecimal() and not (last.parts or number.parts)
    return bool(joined and dotted) and number.article == str(leading_int(paragraph) + 1)


def _past_last(read: Stretch, last: Number, *, plural: bool) -> int:
    """The token after the last number of a list, its point, and what it is about or a bracket that closes behind it."""
    end = past_dot(read, last.end)
    quoted = read.words[end + 1].key in QUOTES  # "ст. 272 («массовые беспорядки»), 269"
    end = past_gloss(read, end) if plural or quoted else end
    closes = last.parts and read.words[end].key == ")" and _opens_parts(read, last)
    return end + 1 if closes else end  # "Articles 5 (§§ 1 and 3) and 13"


def _parted_by_dash(read: Stretch, last: Number, dash: int, *, plural: bool) -> list[Number]:
    """The rest of a range, or the number that only a dash parts from the last one."""
    if not (is_through(read, dash) or (plural and is_through_after(read, last.first, dash))):
        return []
    number = number_at(read, past_range_word(read, dash + 1))
    members = rest_of_range(last, number) if number and not last.parts else []
    if members and (plural or len(members) <= _LONGEST_SINGULAR):
        return members
    if number and (members or (last.parts and number.parts)):  # "Article 19-108", "ст. 24 ч. 3 – 188 ч. 3"
        return spread(read, number, several=False)
    return []


def _opens_parts(read: Stretch, number: Number) -> bool:
    """Whether the parts of a number are told in a bracket that is still open: "(§§ 1 and 3"."""
    marks = [read.words[place].key for place in range(max(number.end - _BRACKETED, 0), number.end)]
    opening = max((place for place, mark in enumerate(marks) if mark == "("), default=-1)
    return opening >= 0 and ")" not in marks[opening:]


def _ends_well(read: Stretch, index: int) -> bool:
    """Whether a number in a list announced by a singular belongs to it: "174 and 274 of", not "174, 12 persons"."""
    token = read.words[index]
    return not token.is_word or index in read.named or bool(token.roles & (BETWEEN_WORDS | LIST_AND | UNIT_BEFORE))


def through(read: Stretch, numbers: Sequence[Number], number: Number, start: int) -> list[Number]:
    """The rest of a range whose first member is the last of the numbers; empty when a list goes on."""
    if not numbers:
        return []
    last = numbers[-1]
    parted = start and is_through(read, start - 1)
    return rest_of_range(last, number) if parted and not last.parts else []


def rest_of_range(low: Number, high: Number) -> list[Number]:
    """The articles of a range after its first: 132 to 134 of "131–134", 207.2 and 207.3 of "207.1–207.3"."""
    stem, dot, first = low.article.rpartition(".")
    other, _, last = high.article.rpartition(".")
    if stem != other or not (first.isdecimal() and last.isdecimal()) or len(first + last) > 2 * LONGEST_ARTICLE:
        return []
    if not 0 < int(last) - int(first) <= LONGEST_RANGE:
        return []
    inner = (Number(low.first, high.end, f"{stem}{dot}{number}") for number in range(int(first) + 1, int(last)))
    return [*inner, high]
