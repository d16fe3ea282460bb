"""Ranges of an article's parts: "paragraphs 1 to 3", "§§ 1-4", "(1)–(4)", "ч. 1-3"."""

from rules.law.links import is_through, is_through_after
from rules.law.numbers import bracketed, leading_int
from rules.law.roles import LIST_COUNTED, PART_MANY, PART_WORDS
from rules.law.stretch import Stretch

_LONGEST = 20  # parts
_ANNOUNCED = 4  # tokens between "paragraphs" and "to"


def rest_of_part_range(read: Stretch, index: int, low: str, first: int) -> tuple[list[str], int]:
    """The parts of a range behind its first one, `low`, and the token after them; none where none goes on at a token.

    `first` is the token of the article's number, where that stands before its parts.
    """
    through = is_through(read, index) or is_through_after(read, first, index)
    if not (through and low.isdecimal()):
        return [], index
    high, after = bracketed(read, index + 1)
    if not high and read.words[index - 1].key != ")" and _is_meant(read, index):
        high, after = read.words[index + 1].key, index + 2
    if not (high.isdecimal() and 0 < leading_int(high) - leading_int(low) <= _LONGEST):
        return [], index
    return [str(number) for number in range(int(low) + 1, int(high) + 1)], _past_word(read, after)


def _past_word(read: Stretch, index: int) -> int:
    """The token after a part's word that follows the range: "1-3-бөліктері"."""
    tied = read.words[index].key == "-" and read.words[index].glued and read.words[index + 1].roles & PART_WORDS
    return index + 2 if tied else index


def _is_meant(read: Stretch, index: int) -> bool:
    """Whether a bare number ends a range: "ч. 1-3", "paragraphs 1 to 3", not "part 2 - 3 years" nor "ч. 1 до 3 лет"."""
    mark, high = read.words[index], read.words[index + 1]
    if not (high.is_number and read.words[index + 1].is_value) or read.words[index + 2].roles & LIST_COUNTED:
        return False
    if not mark.is_word:
        return mark.glued and high.glued
    return mark.key == "bis" or any(read.words[place].roles & PART_MANY for place in range(index - _ANNOUNCED, index))
