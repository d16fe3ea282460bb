"""One number of an article in its normal form: "460-1", "207.3", "144 bis", "217-A", "193¹", "124 a"."""

from dataclasses import dataclass

from rules.law.stretch import Stretch
from rules.law.tokens import Token

LONGEST_RANGE = 200  # articles
LONGEST_ARTICLE = 4  # digits
_SLASHED = 4  # parts of "100/3-a-11"
SMALL_LETTERS = frozenset("abcdefghабвгде")
_LATIN = frozenset(("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"))
_ADDED = _LATIN | {"прим", "-", "/"}  # what goes on with a number though white space may stand before it
_LATIN_LETTERS = str.maketrans("абвгде", "abvgde")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ROMAN = frozenset("ivx")


@dataclass(frozen=True, slots=True)
class Number:
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
    token = read.at(index)
    if not token.is_number or len(token.key.partition(".")[0]) > LONGEST_ARTICLE:
        return None
    article, end = token.key, index + 1
    following = read.at(end)
    if not is_added(following):
        return Number(index, end, article)
    if following.glued and following.key.translate(_RAISED).isascii() and following.surface.isdigit():
        article, end = f"{article}-{following.key.translate(_RAISED)}", end + 1
    elif is_suffix(read, index, end):
        article, end = f"{article}-{read.at(end + 1).key}", end + 2
    if read.at(end).glued and (_is_letter(read, end) or read.at(end).surface in SMALL_LETTERS):
        article, end = article + read.at(end).surface.translate(_LATIN_LETTERS), end + 1
    elif _is_joined_letter(read, end):
        article, end = f"{article}-{read.at(end + 1).key.upper()}", end + 2
    latin = end + 1 if read.at(end).key == "-" and read.at(end).glued else end
    if read.at(latin).key in _LATIN and not _is_german_range(read, article, latin):
        article, end = f"{article}-{read.at(latin).key}", latin + 1
        if read.at(end).is_number and len(read.at(end).key) <= 2 and not read.at(end).glued:
            article, end = f"{article}-{read.at(end).key}", end + 1
    if read.at(end).key == "прим":  # "353 прим", "353 прим 2"
        told = read.at(end + 1).key.isdecimal() and len(read.at(end + 1).key) <= 2
        article, end = f"{article}-{read.at(end + 1).key if told else 1}", end + 1 + told
    return Number(index, end, article)


def is_added(token: Token) -> bool:
    """Whether a token may go on with the number before it: "124A", "193¹", "460-1", "144 bis"."""
    return token.key in _ADDED or (token.glued and token.surface.isalnum())


def _is_german_range(read: Stretch, article: str, index: int) -> bool:
    """Whether "bis" means "to", between two ascending numbers: "19 bis 21"."""
    last = index + 1
    while read.plays(last, "unit.before") or read.at(last).key == ".":
        last += 1
    word, beyond = read.at(index), read.at(last).key
    apart = word.key == "bis" and not word.glued and read.at(index - 1).key != "-"
    return apart and article.isdecimal() and beyond.isdecimal() and leading_int(beyond) > leading_int(article)


def is_suffix(read: Stretch, index: int, dash: int) -> bool:
    """Whether a dash belongs to the number: "460-1" is one article, "131-134" are four."""
    small, large = read.at(dash + 1).key, read.at(index).key
    small = small.partition(".")[0]  # "193-1.3.1"
    if read.at(dash).key != "-" or not read.at(dash).glued or not small.isdecimal() or not read.at(dash + 1).glued:
        return False
    return len(small) <= 3 and (
        not large.isdecimal() or not 0 < leading_int(small) - leading_int(large) <= LONGEST_RANGE
    )


def _is_joined_letter(read: Stretch, index: int) -> bool:
    """Whether a mark and a letter belong to the number: "217-A", "217/A"."""
    letter = read.at(index + 1)
    if read.at(index).key == "/":
        return letter.surface.isupper() and len(letter.key) == 1
    return read.at(index).key == "-" and letter.glued and _is_letter(read, index + 1)


def _is_letter(read: Stretch, index: int) -> bool:
    """Whether a letter belongs to the number: "124A", "217-A", but not the initial in "124 A. Vrba"."""
    surface = read.at(index).surface
    return len(surface) == 1 and surface.isalpha() and surface.isupper() and read.at(index + 1).key != "."


def is_value(read: Stretch, index: int) -> bool:
    """Whether a token may number a part: one or two digits, a letter, small Roman figures."""
    token = read.at(index)
    key = token.key
    if token.is_number:
        return len(key) <= 2
    return len(key) <= 4 and key.isalpha() and (len(key) == 1 or _ROMAN.issuperset(key))


def is_dotted(read: Stretch, index: int) -> bool:
    """Whether a token numbers a part that was put in later: "ч. 1.1", "4.1-ci bəndi"."""
    token = read.at(index)
    if not token.is_number:
        return False
    whole, _, added = token.key.partition(".")
    return whole.isdecimal() and added.isdecimal() and len(whole) <= 2 and len(added) <= 2


def is_point_letter(read: Stretch, index: int) -> bool:
    """Whether a letter belongs to the number before it: "(1a)", "Abs. 1a", "ust. 1b"."""
    letter = read.at(index)
    return letter.glued and letter.surface in SMALL_LETTERS and read.at(index - 1).is_number


def bracketed(read: Stretch, index: int) -> tuple[str, int]:
    """The value in brackets at a token, and the token after it; empty where there is none."""
    if read.at(index).key != "(" or not is_value(read, index + 1):
        return "", index
    if read.at(index + 2).key == ")":
        return read.at(index + 1).key, index + 3
    if read.at(index + 3).key == ")" and is_point_letter(read, index + 2):
        return read.at(index + 1).key + read.at(index + 2).key, index + 4
    return "", index


def labelled(read: Stretch, index: int) -> tuple[str, int]:
    """The value in brackets at a token, or a letter before a closing one, and the token after it: "(b)", "b)"."""
    letter = read.at(index).surface in SMALL_LETTERS and read.at(index + 1).key == ")" and read.at(index + 1).glued
    return (read.at(index).key, index + 2) if letter else bracketed(read, index)


def slashed(read: Stretch, index: int) -> tuple[list[str], int]:
    """The parts behind a slash at a token, as Turkish writes them, and the token after: "/2", "/3-a", "/3-a-11"."""
    if read.at(index).key != "/" or not read.at(index).glued or not is_value(read, index + 1):
        return [], index
    parts, end = [read.at(index + 1).key], index + 2
    while len(parts) < _SLASHED and _is_point(read, end):
        parts.append(read.at(end + 1).key)
        end += 2
    return parts, end


def _is_point(read: Stretch, index: int) -> bool:
    point = read.at(index + 1)
    hyphen = read.at(index).key == "-" and read.at(index).glued and point.glued
    return hyphen and point.key.isascii() and is_value(read, index + 1) and (point.is_number or len(point.key) == 1)


def after_section(read: Stretch, index: int) -> bool:
    """Whether a section sign stands not far before."""
    return any(read.at(place).key == "§" for place in range(max(index - 14, 0), index))


def leading_int(digits: str) -> int:
    """The value of a number; no article has more than five digits."""
    return int(digits[:6]) if digits[:6].isdecimal() else 0
