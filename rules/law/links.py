"""Words and marks between the numbers of a citation: endings of ordinals, "and", "to", "of the"."""

from rules.law.roles import (
    BETWEEN_WORDS,
    LIST_AND,
    LIST_FROM,
    LIST_ORDINAL,
    LIST_THROUGH,
    LIST_THROUGH_A_AFTER,
    PART_WORDS,
    UNIT_BEFORE,
    UNIT_MANY,
    UNIT_ORDINAL,
)
from rules.law.stretch import Stretch

_GAP = 5  # tokens between two members of a list
_LINKS = 5  # tokens between a part and its article
_RANGE_WORDS = 6  # tokens of "all’articolo", "met artikel", before the last number of a range
_ENDING_MARKS = frozenset(("-", ".", "'"))
_GLOSS = 40  # tokens of "(incitement to discord)", with its brackets
_UNIT_BACK = 24  # tokens between a unit and a member of its list


def past_ordinal(read: Stretch, index: int) -> tuple[int, bool]:
    """The token after the ending of an ordinal ("174-я", "299.", "226-րդ", "218.º"), and whether there is one."""
    end, marked = index, False
    if read.words[end].key not in _ENDING_MARKS and not read.words[end].roles & LIST_ORDINAL:
        return end, False
    if _is_hanging(read, end):
        return end + 1, True
    if read.words[end].key == "." and read.words[end].glued:
        end, marked = end + 1, True
    if read.words[end].key in ("-", "'") and (read.words[end + 1].roles & (LIST_ORDINAL | UNIT_ORDINAL)):
        marked = True
        end += 1
        if read.words[end].roles & UNIT_ORDINAL and not (
            read.words[end].roles & LIST_ORDINAL and read.words[end + 1].roles & UNIT_ORDINAL
        ):
            return end, True
    if read.words[end].roles & LIST_ORDINAL and (read.words[end].glued or read.words[end].key.endswith(("nci", "ncu"))):
        return end + 1, True
    return end, marked


def _is_hanging(read: Stretch, index: int) -> bool:
    """Whether a hyphen stands for an ending that the last of a list has: "139- va 140-moddalari"."""
    mark, after = read.words[index], read.words[index + 1]
    return mark.key == "-" and mark.glued and (after.key == "," or (not after.glued and _joins(read, index + 1)))


def _joins(read: Stretch, index: int) -> bool:
    word = read.words[index]
    return bool(word.roles & LIST_AND) and word.key != "a"


def past_conjunction(read: Stretch, index: int) -> int:
    """The token after a comma, a slash, "and" or several of them."""
    end = index
    while end - index < _GAP and (read.words[end].key in (",", "/", ";") or read.words[end].roles & LIST_AND):
        if read.words[end + 1].key == ")":  # "и e)"
            break
        end += 1
    return end


def past_link(read: Stretch, index: int) -> int:
    """The token after the words that tie a part to its article: "of the", a comma."""
    end = index
    while end - index < _LINKS and (read.words[end].key in (",", "'") or _is_of(read, end)):
        if read.words[end].roles & (UNIT_BEFORE | UNIT_MANY | PART_WORDS):
            break
        end += 1
    return end


def _is_of(read: Stretch, index: int) -> bool:
    """Whether a word ties a part to its article; "i" is "in" in Swedish and "and" in Polish."""
    if not read.words[index].roles & BETWEEN_WORDS:
        return False
    return not read.words[index].roles & LIST_AND or (
        read.words[index].key == "i" and read.words[index + 1].key.startswith("artik")
    )


def is_through(read: Stretch, index: int) -> bool:
    """Whether a word or a dash stands between the ends of a range."""
    token = read.words[index]  # "à" is "to" in French, "a" is "and" in Czech
    return token.key == "-" or (bool(token.roles & LIST_THROUGH) and (token.key != "a" or token.surface == "à"))


def is_through_after(read: Stretch, first: int, index: int) -> bool:
    """Whether "a" means "to": after the units of Spanish, Portuguese and Italian ("arts. 19 a 21")."""
    if read.words[index].surface != "a":
        return False
    units = (
        place
        for place in range(first - 1, max(first - _UNIT_BACK, -1), -1)
        if read.words[place].roles & (UNIT_BEFORE | UNIT_MANY)
    )
    return bool(read.words[next(units, -1)].roles & LIST_THROUGH_A_AFTER)


def past_range_word(read: Stretch, index: int) -> int:
    """The token after the article of a number, or the unit said again: "del 19 al 21", "art. 19 bis Art. 21"."""
    said_again = read.words[index - 1].is_word
    for end in range(index, index + _RANGE_WORDS):
        if read.words[end].is_number:
            return end
        unit = said_again and (read.words[end].roles & (UNIT_BEFORE | UNIT_MANY) or read.words[end].key in ("'", "."))
        if not (unit or read.words[end].roles & LIST_FROM):
            break
    return index


def past_from(read: Stretch, index: int) -> int:
    """The token after the word that opens a range: "da 19 a 21", "с 131 по 134"."""
    if not (read.words[index].roles & LIST_FROM and read.words[index + 1].is_number):
        return index
    end, _ = past_ordinal(read, index + 2)
    return index + 1 if read.words[end].roles & LIST_THROUGH or read.words[end].surface == "a" else index


def past_gloss(read: Stretch, index: int) -> int:
    """The token after what an article is about, in brackets: "Articles 109 (calls to overthrow) and 110"."""
    for end in range(index + 1, index + _GLOSS if read.words[index].key == "(" else index):
        if read.words[end].key == ")":
            return end + 1
        counted = read.words[end].is_number and read.words[end - 1].is_word  # "(seizure of power, up to 10 years)"
        if not (counted or read.words[end].is_word or read.words[end].key in (",", "-", "'", '"')):
            break
    return index
