"""One number of an article in its normal form: "460-1", "207.3", "144 bis", "217-A", "193¹", "124 a"."""

from typing import NamedTuple

from rules.law.pieces import Token
from rules.law.roles import UNIT_BEFORE
from rules.law.stretch import Stretch

LONGEST_RANGE = 200  # articles
LONGEST_ARTICLE = 4  # digits
_SLASHED = 4  # parts of "100/3-a-11"
SMALL_LETTERS = frozenset("abcdefghабвгде")
_LATIN = frozenset(("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"))
_ADDED = _LATIN | {"прим", "-", "/"}  # what goes on with a number though white space may stand before it
_LATIN_LETTERS = str.maketrans("абвгде", "abvgde")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


class Number(NamedTuple):
    """An article's number in its normal form, with the parts named beside it: tokens `first` up to `end`.

    `parts` go from the outermost in: ("6", "a", "v") is 6(a)(v).
    """

    first: int
    end: int
    article: str
    parts: tuple[str, ...] = ()


def joined(parts: tuple[str, ...]) -> str:
    """Parts in their normal form, "2" or "6(a)(v)"; empty for none, which is the whole article."""
    return parts[0] + "".join(f"({part})" for part in parts[1:]) if parts else ""


def plain_number(read: Stretch, index: int) -> Number | None:
    """The number that begins at a token, without its parts; `None` where none does."""
    token = read.words[index]
    if not token.is_number or len(token.key.partition(".")[0]) > LONGEST_ARTICLE:
        return None
    article, end = token.key, index + 1
    following = read.words[end]
    if not is_added(following):
        return Number(index, end, article)
    if following.glued and following.key.translate(_RAISED).isascii() and following.surface.isdigit():
        article, end = f"{article}-{following.key.translate(_RAISED)}", end + 1
    elif is_suffix(read, index, end):
        article, end = f"{article}-{read.words[end + 1].key}", end + 2
    if read.words[end].glued and (_is_letter(read, end) or read.words[end].surface in SMALL_LETTERS):
        article, end = article + read.words[end].surface.translate(_LATIN_LETTERS), end + 1
    elif _is_joined_letter(read, end):
        article, end = f"{article}-{read.words[end + 1].key.upper()}", end + 2
    latin = end + 1 if read.words[end].key == "-" and read.words[end].glued else end
    if read.words[latin].key in _LATIN and not _is_german_range(read, article, latin):
        article, end = f"{article}-{read.words[latin].key}", latin + 1
        if read.words[end].is_number and len(read.words[end].key) <= 2 and not read.words[end].glued:
            article, end = f"{article}-{read.words[end].key}", end + 1
    if read.words[end].key == "прим":  # "353 прим", "353 прим 2"
        told = read.words[end + 1].key.isdecimal() and len(read.words[end + 1].key) <= 2
        article, end = f"{article}-{read.words[end + 1].key if told else 1}", end + 1 + told
    return Number(index, end, article)


def is_added(token: Token) -> bool:
    """Whether a token may go on with the number before it: "124A", "193¹", "460-1", "144 bis"."""
    return token.key in _ADDED or (token.glued and token.surface.isalnum())


def _is_german_range(read: Stretch, article: str, index: int) -> bool:
    """Whether "bis" means "to", between two ascending numbers: "19 bis 21"."""
    last = index + 1
    while read.words[last].roles & UNIT_BEFORE or read.words[last].key == ".":
        last += 1
    word, beyond = read.words[index], read.words[last].key
    apart = word.key == "bis" and not word.glued and read.words[index - 1].key != "-"
    return apart and article.isdecimal() and beyond.isdecimal() and leading_int(beyond) > leading_int(article)


def is_suffix(read: Stretch, index: int, dash: int) -> bool:
    """Whether a dash belongs to the number: "460-1" is one article, "131-134" are four."""
    mark, added = read.words[dash], read.words[dash + 1]
    small, large = added.key.partition(".")[0], read.words[index].key  # "193-1.3.1"
    if mark.key != "-" or not mark.glued or not small.isdecimal() or not added.glued:
        return False
    if "." in added.key and large.rpartition(".")[0] == added.key.rpartition(".")[0]:  # "320.1-320.2" are two
        return False
    return len(small) <= 3 and (
        not large.isdecimal() or not 0 < leading_int(small) - leading_int(large) <= LONGEST_RANGE
    )


def _is_joined_letter(read: Stretch, index: int) -> bool:
    """Whether a mark and a letter belong to the number: "217-A", "217/A"."""
    letter = read.words[index + 1]
    if read.words[index].key == "/":
        return letter.surface.isupper() and len(letter.key) == 1
    return read.words[index].key == "-" and letter.glued and _is_letter(read, index + 1)


def _is_letter(read: Stretch, index: int) -> bool:
    """Whether a letter belongs to the number: "124A", "217-A", but not the initial in "124 A. Vrba"."""
    surface = read.words[index].surface
    return len(surface) == 1 and surface.isalpha() and surface.isupper() and read.words[index + 1].key != "."


def is_point_letter(read: Stretch, index: int) -> bool:
    """Whether a letter belongs to the number before it: "(1a)", "Abs. 1a", "ust. 1b"."""
    letter = read.words[index]
    return letter.glued and letter.surface in SMALL_LETTERS and read.words[index - 1].is_number


def bracketed(read: Stretch, index: int) -> tuple[str, int]:
    """The value in brackets at a token, and the token after it; empty where there is none."""
    if read.words[index].key != "(" or not (read.words[index + 1].is_value or read.words[index + 1].is_dotted):
        return "", index
    if read.words[index + 2].key == ")":
        return read.words[index + 1].key, index + 3
    if read.words[index + 3].key == ")" and is_point_letter(read, index + 2):
        return read.words[index + 1].key + read.words[index + 2].key, index + 4
    return "", index


def labelled(read: Stretch, index: int) -> tuple[str, int]:
    """The value in brackets at a token, or a letter before a closing one, and the token after it: "(b)", "b)"."""
    letter, closing = read.words[index], read.words[index + 1]
    lettered = letter.surface in SMALL_LETTERS and closing.key == ")" and closing.glued
    return (letter.key, index + 2) if lettered else bracketed(read, index)


def slashed(read: Stretch, index: int) -> tuple[list[str], int]:
    """The parts behind a slash at a token, as Turkish writes them, and the token after: "/2", "/3-a", "/3-a-11"."""
    if read.words[index].key != "/" or not read.words[index].glued or not read.words[index + 1].is_value:
        return [], index
    parts, end = [read.words[index + 1].key], index + 2
    while len(parts) < _SLASHED and _is_point(read, end):
        parts.append(read.words[end + 1].key)
        end += 2
    return parts, end


def _is_point(read: Stretch, index: int) -> bool:
    mark, point = read.words[index], read.words[index + 1]
    hyphened = mark.key == "-" and mark.glued and point.glued
    return hyphened and point.key.isascii() and point.is_value and (point.is_number or len(point.key) == 1)


def after_section(read: Stretch, index: int) -> bool:
    """Whether a section sign stands not far before."""
    return any(read.words[place].key == "§" for place in range(max(index - 14, 0), index))


def leading_int(digits: str) -> int:
    """The value of a number; no article has more than five digits."""
    return int(digits[:6]) if digits[:6].isdecimal() else 0
