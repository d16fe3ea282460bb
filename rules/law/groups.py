"""Units and their numbers: "Articles 131, 174(2) and 274", "ч. 2 ст. 207.3", "174-я статья", "299. madde"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rules.law.anaphora import past_same_article, same_article_with_parts
from rules.law.links import is_through, past_conjunction, past_from, past_gloss, past_link, past_ordinal
from rules.law.lists import list_from, spread, through
from rules.law.numbers import Number, is_added, plain_number, slashed
from rules.law.parts import PARTS, ordered_parts, part_values, with_parts
from rules.law.pieces import BEYOND
from rules.law.roles import (
    ANNOUNCING,
    BETWEEN_LEADING,
    BETWEEN_WORDS,
    CODE_BEHIND,
    CODE_WORDS,
    DATE_MONTHS,
    LIST_AND,
    LIST_COUNTED,
    LIST_ORDINAL,
    LIST_THROUGH,
    ORDER,
    PART_OUTERMOST,
    PART_WORDS,
    UNIT_BEFORE,
    UNIT_MANY,
    UNIT_NAMED,
    UNIT_ORDINAL,
    UNIT_PARAGRAPH,
    UNIT_PLAIN,
    UNIT_SECTION,
    UNITS,
)
from rules.law.spelled import spelled_before, spelled_list
from rules.law.stretch import Stretch
from rules.law.vocabulary import is_year

_SIGNS = frozenset((".", "no", "nos", "№", "number", "numbers", "n", "nr", "#", "°", "o"))
_CONJUNCTION = 3  # tokens of ", as well as", between a law and numbers of another
_SECTIONS = frozenset(("section", "sections", "sec", "secs", "§"))
_CODE_DIGITS = 3  # of an article behind the abbreviation of its code
_NUMBERED_LINE = re.compile(r"\s*\n\s*\d")
_INSERTED = re.compile(r"[1-9]\d{0,2}(?:\.[1-9]\d?){1,3}(?:-\d{1,2})?|[1-9]\d{0,2}-\d{1,2}")  # an article put in later
_COUNT_DIGITS = 2  # of how many articles there are: "по 12 статьям УК"
_ABBREVIATION = 4  # letters of "artt."
_ROMAN = frozenset("ivx")
_JOINING_MARKS = frozenset((",", ";", ".", "'"))
_JOINING = UNIT_PLAIN | UNIT_NAMED | CODE_BEHIND | LIST_AND | LIST_THROUGH | LIST_ORDINAL
_LEADING = PART_WORDS | ORDER


class Group(NamedTuple):
    """A unit and its numbers: tokens `first` up to `end`. A weak one cites only beside the name of a law.

    `leading` tells that the number stands before its unit ("174-бап"), as in languages that name the law first;
    `paragraphs`, that the numbers are those of the paragraphs of a document. `again` tells that words stand for the
    article cited last: its numbers have parts only.
    """

    first: int
    end: int
    numbers: tuple[Number, ...]
    weak: bool = False
    leading: bool = False
    paragraphs: bool = False
    again: bool = False


def groups(read: Stretch) -> Iterator[Group]:
    """Every unit with its numbers, in order."""
    end = 0
    for index in read.openings:
        if index < end:
            continue
        if read.words[index].is_number:
            group = None if _stands_alone(read, index) else _number_first(read, index)
        elif read.words[index].roles & UNIT_SECTION:
            group = _unit_first(read, index) if is_short_section(read, index) else None
        elif read.words[index].roles & CODE_WORDS:
            group = _code_first(read, index + 1)
        else:
            parted = _part_first(read, index) if read.words[index].roles & _LEADING else None
            group = parted or _again(read, index) or _unit_first(read, index)
        if group and group.numbers:
            yield group
        end = group.end if group else index + 1


def _unit_first(read: Stretch, index: int) -> Group | None:
    roles = read.words[index].roles
    if not roles & UNITS:
        return None
    divided = _divided_article(read, index)
    if divided:
        return divided
    plural, end = bool(roles & UNIT_MANY), index + 1
    while end - index <= PARTS and (read.words[end].key in _SIGNS or read.words[end].key == read.words[index].key):
        if _is_full_stop(read, end):
            return None
        plural = plural or read.words[end].key == read.words[index].key
        end += 1
    end = past_from(read, end)
    numbers = list_from(read, end, plural=plural)
    spelled = () if numbers else spelled_list(read, end)
    numbers = numbers or spelled
    ordered = () if numbers or plural else spelled_before(read, index)
    if ordered:
        return Group(ordered[0].first, index + 1, ordered, weak=True)
    if not numbers or read.words[numbers[-1].end].roles & LIST_COUNTED:  # "a newspaper article 5 days ago"
        return None
    strong = roles & ANNOUNCING and not spelled
    return Group(index, numbers[-1].end, numbers, not strong, paragraphs=bool(not strong and roles & UNIT_PARAGRAPH))


def is_short_section(read: Stretch, index: int) -> bool:
    """Whether a section is abbreviated to a letter, "s. 124A"; not the ending of "Parliament's"."""
    glued = read.words[index].glued and read.words[index - 1].key not in ("(", BEYOND.key)
    return not glued and bool(read.words[index].roles & UNIT_SECTION)


def _is_full_stop(read: Stretch, index: int) -> bool:
    """Whether a sentence ends with a unit, "of this Article.", and the next line begins with a number, "2. The …"."""
    ends = read.words[index].key == "." and len(read.words[index - 1].key) > _ABBREVIATION
    return ends and bool(_NUMBERED_LINE.match(read.text, read.ends_at(index)))


def _divided_article(read: Stretch, index: int) -> Group | None:
    """An article in Roman figures with its sections: "Article III, Section 4" is III-4."""
    roman = read.words[index + 1].surface
    if not (roman.isupper() and _ROMAN.issuperset(roman.lower()) and read.words[index].roles & UNIT_BEFORE):
        return None
    start = index + 3 if read.words[index + 2].key == "," else index + 2
    sections = _unit_first(read, start) if read.words[start].key in _SECTIONS else None
    if not sections:
        return None
    numbers = tuple(number._replace(article=f"{roman}-{number.article}") for number in sections.numbers)
    return Group(index, sections.end, numbers)


def _part_first(read: Stretch, index: int) -> Group | None:
    """A unit after its parts, the innermost first: "part 2 of Article 75", "п. «д» ч. 2 ст. 207.3"."""
    parts, word, end = _leading_parts(read, index)
    group = (_unit_first(read, end) or _leading(read, end) or _part_of_same(read, end)) if parts else None
    if not group or (group.weak and read.words[end].key not in ("rule", "rules", "section", "sections")):
        return None
    if _is_outermost_first(read, parts, index, word):
        parts.reverse()
    inner = [values[0] for values in reversed(parts[:-1])]
    first = _with_raised(group.numbers[0]) if read.words[word].roles & PART_OUTERMOST else group.numbers[0]
    if len(parts) > 1 and len(parts[0]) > 1:  # "пункты «а» и «б» части 2 статьи 207.3"
        shared = [first._replace(parts=(*first.parts, parts[-1][0], *inner[:-1], value)) for value in parts[0]]
    else:
        shared = [first._replace(parts=(*first.parts, value, *inner)) for value in parts[-1]]
    return group._replace(first=index, numbers=(*shared, *group.numbers[1:]))


def _is_outermost_first(read: Stretch, parts: Sequence[Sequence[str]], first: int, last: int) -> bool:
    """Whether the outer part, with its word at a token, comes before the inner: "Part 2, paragraph (d) of Article"."""
    tied = any(read.words[index].roles & BETWEEN_WORDS for index in range(first, last))
    outer, inner = (read.words[index].roles & PART_OUTERMOST for index in (first, last))
    ordered = (outer and not inner) or (parts[0][0].isdecimal() and parts[-1][0].isalpha())
    return len(parts) > 1 and not tied and bool(ordered)


def _leading_parts(read: Stretch, index: int) -> tuple[list[list[str]], int, int]:
    """The values of each part before a unit, the innermost first; the last part's word, and the token after them."""
    parts: list[list[str]] = []
    end, word, listed = index, index, False
    for _ in range(PARTS):
        values, after = part_values(read, end) if read.words[end].roles & PART_WORDS else ([], end)
        if not values:
            values, after = ordered_parts(read, end) or ([], end)
        if not values:
            break
        if listed:  # "пункт 1, пункт 3 статьи 14"
            parts[-1] += values
        else:
            parts.append(values)
        word, further = end, past_conjunction(read, after)
        listed = read.words[further].key == read.words[word].key
        end = further if listed else past_link(read, after)
    return parts, word, end


def _part_of_same(read: Stretch, index: int) -> Group | None:
    """The article cited last, behind a part of it: "paragraph 2 of the same Article"."""
    number = past_same_article(read, index)
    return Group(number.first, number.end, (number,), again=True) if number else None


def _again(read: Stretch, index: int) -> Group | None:
    """The article cited last, before its parts: "aynı maddenin 2. fıkrası"."""
    number = same_article_with_parts(read, index)
    numbers = tuple(spread(read, number)) if number else ()
    return Group(numbers[0].first, numbers[-1].end, numbers, again=True) if numbers else None


def _with_raised(number: Number) -> Number:
    """The figures in brackets as raised ones, where the part stands before: "part 2 of Article 307(1)" is 307-1."""
    if len(number.parts) != 1 or not number.parts[0].isdecimal():
        return number
    return number._replace(article=f"{number.article}-{number.parts[0]}", parts=())


def _leading(read: Stretch, index: int) -> Group | None:
    """A number behind a part, with its unit or its law behind: "prvega odstavka 6. člena", "ч. 2 207.3 УК"."""
    group = _number_first(read, index)
    return group if group and group.numbers and (group.leading or not group.weak) else None


def _stands_alone(read: Stretch, index: int) -> bool:
    """Whether nothing beside a number joins it to others, to a unit or to a law, as is so of most: "300 people"."""
    before, after = read.words[index - 1], read.words[index + 1]
    led = before.key in (",", "по") or before.roles & LIST_AND
    return not led and after.key not in _JOINING_MARKS and not after.roles & _JOINING and not is_added(after)


def _number_first(read: Stretch, index: int) -> Group | None:
    """A list before its unit: "174-я статья", "174 және 405-баптары"; without the unit it is passed over."""
    if not read.words[index].is_number:
        return None
    numbers, end, ordinal = _bare_list(read, index, signs=True)
    if any(number.parts for number in numbers) and not read.words[end].roles & (UNIT_ORDINAL | UNIT_PLAIN):
        numbers, end, ordinal = _bare_list(read, index, signs=False)
    if not numbers or read.words[index - 1].roles & DATE_MONTHS:
        return Group(index, max(end, index + 1), ())
    if numbers[-1].end in read.named and (read.words[index - 1].roles & LIST_AND or read.words[index - 1].key == "по"):
        return Group(index, numbers[-1].end, tuple(numbers), weak=True)  # "ст. 174 УК РК … и 405 УК РК"
    if not ordinal and (cited := _beside_name(read, numbers, end)):
        return cited
    units = UNIT_ORDINAL | UNIT_PLAIN if ordinal else UNIT_PLAIN
    unit = read.words[end]
    if not unit.roles & units or (unit.key == "§" and read.words[end + 1].is_number and not ordinal):
        return _of_another_law(read, index) or Group(index, numbers[-1].end, ())
    end = _past_unit_ending(read, end + 1)
    further = spread(read, with_parts(read, numbers[-1]._replace(end=end)))
    return Group(index, further[-1].end, (*numbers[:-1], *further), leading=True)


def _beside_name(read: Stretch, numbers: list[Number], end: int) -> Group | None:
    """Numbers that cite only beside the name of a law, for all their unit or their shape: "по 405 статье УК РК"."""
    first, number = numbers[0].first, numbers[-1]
    if read.words[end].roles & CODE_BEHIND:  # "(20.3.3 КоАП РФ)", but not the "20.06.2020" of a date
        inserted = all(_INSERTED.fullmatch(each.article) for each in numbers)
        return Group(first, end, tuple(numbers)) if inserted and end in read.law_from else None
    counts = len(numbers) == 1 and read.words[end].roles & UNIT_MANY and len(number.article) <= _COUNT_DIGITS
    if not read.words[end].roles & UNIT_NAMED or counts or is_year(number.article) or read.words[end + 1].is_number:
        return None
    further = spread(read, with_parts(read, number._replace(end=end + 1)))
    place = read.country_from.get(further[-1].end)
    named = (place.end if place else further[-1].end) in read.law_from
    return Group(first, further[-1].end, (*numbers[:-1], *further), weak=not named)


def _of_another_law(read: Stretch, index: int) -> Group | None:
    """Numbers without a unit, behind a law: "Articles 5 and 6 of the Criminal Code and 12 of the Code of …"."""
    place = index
    while index - place < _CONJUNCTION and (read.words[place - 1].key == "," or read.words[place - 1].roles & LIST_AND):
        place -= 1
    law_end = place - 1 if read.words[place - 1].key == ")" else place
    if place == index or law_end not in read.law_until:
        return None
    numbers = list_from(read, index, plural=True)
    end = numbers[-1].end if numbers else index
    tied = read.words[end].roles & BETWEEN_WORDS and not read.words[end].roles & BETWEEN_LEADING
    return Group(index, end, numbers, weak=True) if tied or (numbers and end in read.named) else None


def _code_first(read: Stretch, index: int) -> Group | None:
    """Numbers right behind the abbreviation of a code: "TCK 125/3-a", "TCK 216 ve 301. maddeleri"."""
    told = _number_first(read, index)
    if not told or told.numbers or not read.words[index].key.isdecimal() or len(read.words[index].key) > _CODE_DIGITS:
        return told
    numbers = list_from(read, index, plural=True)
    return Group(index, numbers[-1].end, numbers, weak=True, leading=True) if numbers else told


def _bare_list(read: Stretch, index: int, *, signs: bool) -> tuple[list[Number], int, bool]:
    """Numbers, the token after them and their ordinal mark, and whether the last one has a mark.

    With `signs`, "5 § 1 ve 18. madde" has a paragraph in it; without, "10 §" is an article.
    """
    numbers: list[Number] = []
    end, ordinal = index, False
    while number := plain_number(read, end):
        parts, after = slashed(read, number.end)  # "7/2 maddesi"
        if parts:
            number = number._replace(end=after, parts=tuple(parts))
        elif signs and read.words[number.end].key == "§" and read.words[number.end + 1].is_value:
            number = number._replace(end=number.end + 2, parts=(read.words[number.end + 1].key,))
        after, ordinal = past_ordinal(read, number.end)
        numbers += through(read, numbers, number, end) or [number]
        end = past_gloss(read, after) if ordinal else after  # "274-cü (dövlətə xəyanət) və 283-cü maddələri"
        further = past_conjunction(read, end)
        if is_through(read, further) and read.words[further + 1].is_number:
            further += 1
        if further == end or not read.words[further].is_number:
            break
        end = further
    return numbers, end, ordinal


def _past_unit_ending(read: Stretch, index: int) -> int:
    """The token after a case ending set off from the unit, or its point: "337. §-a", "10 §:n", "24 str. 4 d."."""
    mark, ending = read.words[index], read.words[index + 1]
    if mark.key in ("-", ":", "'") and mark.glued and ending.glued and ending.is_word and len(ending.key) <= 4:
        return index + 2
    short = len(read.words[index - 1].key) <= _ABBREVIATION and ending.is_number
    return index + 1 if mark.key == "." and mark.glued and (short or ending.surface[:1].islower()) else index
