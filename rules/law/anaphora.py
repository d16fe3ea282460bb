"""Words that stand for the article cited last: "the same Article", "той же статьи", "aynı maddenin", "thereof"."""

from rules.law.numbers import Number
from rules.law.parts import with_parts
from rules.law.roles import BETWEEN_WORDS, SAME_BEFORE, SAME_BEHIND, SAME_IBID, SAME_NOUN, SAME_THEREOF, UNIT_BEFORE
from rules.law.stretch import Stretch

_REACH = 6  # tokens of "of the very same Article", behind a part
_UNITS = UNIT_BEFORE | SAME_NOUN


def past_same_article(read: Stretch, index: int) -> Number | None:
    """The words for the article cited last that stand at a token, or behind "of the"; a number without figures."""
    for place in range(index, index + _REACH):
        if read.words[place].roles & SAME_THEREOF:
            return Number(place, place + 1, "")
        if _is_same(read, place):
            end = place + 2 if read.words[place + 1].roles & SAME_BEHIND else place + 1
            first = place - 1 if read.words[place - 1].roles & SAME_BEFORE else place
            return None if read.words[end].is_number else Number(first, end, "")
        if not (read.words[place].key in (",", "'", "-") or read.words[place].roles & (BETWEEN_WORDS | SAME_BEFORE)):
            return None
    return None


def same_article_with_parts(read: Stretch, index: int) -> Number | None:
    """The words for the article cited last, before a part of it: "aynı maddenin 2. fıkrası", "ibid., paragraph 4"."""
    if read.words[index].roles & SAME_IBID:
        end = index + 1
        while read.words[end].key == "." or read.words[end].roles & SAME_BEFORE:
            end += 1
        same = Number(index, end, "")
    elif _is_same(read, index) and read.words[index + 1].key != ".":
        same = Number(index - 1 if read.words[index - 1].roles & SAME_BEFORE else index, index + 1, "")
    else:
        return None
    number = with_parts(read, same)
    return number if number.parts and not read.words[number.end].is_value else None


def _is_same(read: Stretch, index: int) -> bool:
    """Whether a unit stands here that words beside it tell to be the one of before."""
    word = read.words[index]
    beside = read.words[index - 1].roles & SAME_BEFORE or read.words[index + 1].roles & SAME_BEHIND
    return word.is_word and bool(word.roles & _UNITS and beside)
