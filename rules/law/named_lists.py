"""Lists that stand after the law: "articles of the Criminal Code, i.e. 174 and 274", also one a line."""

from collections.abc import Iterator

from rules.law.groups import Group
from rules.law.lists import list_from
from rules.law.numbers import Number
from rules.law.roles import ANNOUNCING, LIST_AND, LIST_COUNTED, LIST_NAMELY
from rules.law.stretch import Stretch
from rules.law.ties import law_after

_REACH = 8  # tokens between a law and the numbers announced
_CLAUSE = 16  # tokens of "most often used against journalists,"
_LINE = 40  # tokens of a member of a list with bullets
_BULLETS = frozenset(("•", "-", "·", "▪", "●", "‣", "–"))
_ANNOUNCING = _BULLETS | {",", "(", ":", ".", "i", "e", "одна", "один", "из", "них", "a", "а", "as"}


def named_lists(read: Stretch) -> Iterator[Group]:
    """Lists after the law, as in "articles of the Criminal Code, i.e. 174 and 274", also one a line."""
    for index in read.openings:
        announces = read.words[index].roles & ANNOUNCING and not read.words[index + 1].is_number
        law = law_after(read, index + 1) if announces else None
        if not law:
            continue
        numbers = _list_after(read, law.end)
        if numbers:
            yield Group(law.end, numbers[-1].end, numbers)


def _list_after(read: Stretch, index: int) -> tuple[Number, ...]:
    """The numbers that a colon, a dash, "namely" or a bullet announces."""
    index = _past_clause(read, index)
    end, announced = index, False
    while end - index < _REACH and (read.words[end].key in _ANNOUNCING or read.words[end].roles & LIST_NAMELY):
        announced = True
        end += 1
    if not announced or not read.words[end].is_number:
        end = next((at + 1 for at in range(index, index + _REACH) if read.words[at].key == ":"), index)
        announced = end > index
    numbers = list_from(read, end, plural=True) if announced else ()
    if numbers and read.words[numbers[-1].end].roles & (LIST_COUNTED | LIST_AND):  # "including 174 journalists"
        return ()
    while numbers:
        line = range(numbers[-1].end, min(numbers[-1].end + _LINE, read.size))
        bullet = next((at for at in line if _is_bullet(read, at)), None)
        further = list_from(read, bullet + 1, plural=True) if bullet is not None else ()
        if not further:
            break
        numbers += further
    return numbers


def _past_clause(read: Stretch, index: int) -> int:
    """The mark before "i.e." or "namely", behind words that say more of the articles; the token itself without such."""
    for end in range(index, min(index + _CLAUSE, read.size)):
        if read.words[end].key in (",", "(", "-") and (_is_namely(read, end + 1) or _is_namely(read, end + 2)):
            return end  # ", i.e.", ", а именно"
        if end in read.law_from or not (read.words[end].is_word or read.words[end].key in (",", "-", "'")):
            break
    return index


def _is_namely(read: Stretch, index: int) -> bool:
    words = read.words[index : index + 3]
    return bool(words[0].roles & LIST_NAMELY) or [word.key for word in words] == ["i", ".", "e"]


def _is_bullet(read: Stretch, index: int) -> bool:
    before = read.ends_at(index - 1) if index else 0
    return read.words[index].key in _BULLETS and "\n" in read.text[before : read.starts_at(index)]
