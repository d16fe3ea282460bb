"""Words that stand for the article cited last: "the same Article", "той же статьи", "aynı maddenin", "thereof"."""

from rules.law.numbers import Number, is_value
from rules.law.parts import with_parts
from rules.law.stretch import Stretch

_REACH = 6  # tokens of "of the very same Article", behind a part
_UNITS = ("unit.before", "same.noun")


def past_same_article(read: Stretch, index: int) -> Number | None:
    """The words for the article cited last that stand at a token, or behind "of the"; a number without figures."""
    for place in range(index, index + _REACH):
        if read.plays(place, "same.thereof"):
            return Number(place, place + 1, "")
        if _is_same(read, place):
            end = place + 1 + read.plays(place + 1, "same.behind")
            first = place - read.plays(place - 1, "same.before")
            return None if read.at(end).is_number else Number(first, end, "")
        if not (read.at(place).key in (",", "'", "-") or read.plays(place, "between.words", "same.before")):
            return None
    return None


def same_article_with_parts(read: Stretch, index: int) -> Number | None:
    """The words for the article cited last, before a part of it: "aynı maddenin 2. fıkrası", "ibid., paragraph 4"."""
    if read.plays(index, "same.ibid"):
        end = index + 1
        while read.at(end).key == "." or read.plays(end, "same.before"):
            end += 1
        same = Number(index, end, "")
    elif _is_same(read, index) and read.at(index + 1).key != ".":
        same = Number(index - read.plays(index - 1, "same.before"), index + 1, "")
    else:
        return None
    number = with_parts(read, same)
    return number if number.parts and not is_value(read, number.end) else None


def _is_same(read: Stretch, index: int) -> bool:
    """Whether a unit stands here that words beside it tell to be the one of before."""
    word = read.at(index)
    return (
        word.is_word
        and not word.roles.isdisjoint(_UNITS)
        and (read.plays(index - 1, "same.before") or read.plays(index + 1, "same.behind"))
    )
