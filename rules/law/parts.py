"""The parts of one number: "(2)(a)", ", часть 3", "first paragraph", "2 kohdan", "§ 1"."""

from rules.law.links import past_conjunction, past_from, past_gloss, past_link, past_ordinal
from rules.law.numbers import (
    SMALL_LETTERS,
    Number,
    after_section,
    bracketed,
    is_point_letter,
    labelled,
    leading_int,
    plain_number,
    slashed,
)
from rules.law.part_ranges import rest_of_part_range
from rules.law.pieces import QUOTES
from rules.law.roles import (
    BETWEEN_WORDS,
    CARDINAL,
    LIST_AND,
    LIST_ORDINAL,
    ORDER,
    PART_DROPPED,
    PART_WORDS,
    UNIT_BEFORE,
    UNIT_MANY,
    UNIT_ORDINAL,
)
from rules.law.stretch import Stretch
from rules.law.vocabulary import member

PARTS = 5  # "subparagraph (a) of paragraph 2 of part 1 of Article 5"
_ARTICLE_WORD = 3  # letters
_LONGEST_LIST = 10  # from the first of "Nr. 3 und 4" to the last


def number_at(read: Stretch, index: int) -> Number | None:
    """The number that begins at a token, with the parts behind it; `None` where none does."""
    number = plain_number(read, index)
    if not number:
        return None
    end = number.end
    letter = read.words[end]
    if "." in number.article:  # "artikel 218.6 a i", "artículos 8.2.f y 13", "8.2 f)"
        place = end + 1 if letter.key == "." and letter.glued and read.words[end + 1].glued else end
        closed = read.words[place + 1].key == ")"
        told = place > end or closed or read.words[place + 1].roles & (BETWEEN_WORDS | LIST_AND)
        if told and read.words[place].surface in SMALL_LETTERS:
            return number._replace(end=place + 1 + closed, parts=(read.words[place].key,))
    lettered = letter.surface in SMALL_LETTERS and not letter.glued and after_section(read, index)
    if lettered and (read.words[end + 1].roles & PART_WORDS or read.words[end + 1].surface[:1].isupper()):
        number = number._replace(end=end + 1, article=number.article + letter.key)  # "§ 124 a Abs. 1"
    return with_parts(read, number)


def with_parts(read: Stretch, number: Number) -> Number:
    """A number with the parts behind it."""
    parts, end = list(number.parts), past_dot(read, number.end)
    told = end
    for _ in range(PARTS):
        said_again = read.words[end].key == "," and _is_said(read, number.first, end)  # "Abs. 1, Abs. 2"
        found = None if said_again else _part_after(read, end, follows=bool(parts))
        if not found:
            break
        values, end = found
        parts += values
    if parts or end > told:
        return number._replace(end=end, parts=tuple(parts))
    return _with_part_behind_gloss(read, number, end) if read.words[end].key == "(" else number


def _with_part_behind_gloss(read: Stretch, number: Number, index: int) -> Number:
    """A number with the part in brackets that follows what it is about: "188 (“theft”) (part 4)"."""
    end = past_gloss(read, index)
    told = end > index and read.words[end].key == "(" and read.words[end + 1].roles & PART_WORDS
    found = _part_in_brackets(read, end + 1) if told else None
    return number._replace(end=found[1], parts=tuple(found[0])) if found else number


def _is_said(read: Stretch, first: int, comma: int) -> bool:
    """Whether the word of a part behind a comma has told one before."""
    word = read.words[comma + 1]
    return bool(word.roles & PART_WORDS) and any(token.key == word.key for token in read.words[first:comma])


def past_dot(read: Stretch, index: int) -> int:
    """The token after the mark of an ordinal: "článek 218.", "artigo 218.º", but not after a full stop."""
    end, marked = past_ordinal(read, index)
    if not marked or read.words[end].roles & UNIT_ORDINAL:
        return index
    following = read.words[end]
    return end if following.surface[:1].islower() or following.key in (",", "(", "§") or end in read.named else index


def _part_after(read: Stretch, index: int, *, follows: bool) -> tuple[list[str], int] | None:
    """The next part: its values (none for those left out of the normal form), and the token after it."""
    token = read.words[index]
    comma = follows and token.key == ","
    if index in read.named or (comma and read.words[index + 1].is_number):  # "1), 2) тармақтары"
        return None
    marked = _part_marked(read, index, follows=follows) if follows or not token.is_word else None
    if marked or token.key == "(":
        return marked
    start = _past_article_word(read, index + 1 if token.key == "," else index)
    for place in range(start, start + 3):
        if place in read.named:  # "comma 3, c.p."
            break
        if follows and read.words[place].roles & LIST_AND and _opens_part(read, place + 1):
            break  # "písm. a) a ods. 10"
        may_tell = read.words[place].tells_part or read.words[place + 1].key == "-"
        found = _part_told(read, place, follows=follows) if may_tell else None
        if found or not read.words[place].roles & BETWEEN_WORDS:
            return found
    return None


def _part_marked(read: Stretch, index: int, *, follows: bool) -> tuple[list[str], int] | None:
    """A part in brackets or behind a slash, or a letter before a closing bracket: "(2)", "/2", ", c)"."""
    lettered = follows and read.words[index].key == "," and read.words[index + 1].key != "("  # "§ 3, c)"
    bracket, after = labelled(read, index + lettered) if follows else bracketed(read, index)
    if bracket:
        return [bracket], after + 1 if _is_ending_word(read, after) else after
    behind_slash = slashed(read, index)
    if behind_slash[0]:
        return behind_slash
    return _part_in_brackets(read, index + 1) if read.words[index].key == "(" else None


def _opens_part(read: Stretch, index: int) -> bool:
    """Whether a part's word and its value stand here: "ods. 10"."""
    return bool(read.words[index].roles & PART_WORDS and part_values(read, index, several=False)[0])


def _past_article_word(read: Stretch, index: int) -> int:
    """The token after the article that Maltese joins to a part: "il-punt (a)", "it-tieni subparagrafu"."""
    word, hyphen = read.words[index], read.words[index + 1]
    joined = hyphen.key == "-" and hyphen.glued and word.is_word and len(word.key) <= _ARTICLE_WORD
    return index + 2 if joined and (_order(read, index + 2) or read.words[index + 2].roles & PART_WORDS) else index


def _part_told(read: Stretch, index: int, *, follows: bool) -> tuple[list[str], int] | None:
    """A part told by its word, before its value or after it, or by a word of order."""
    ordered = None if follows else ordered_parts(read, index)
    if ordered:
        return ordered[0][:1], ordered[1]
    found = _dropped(read, index) or _leading_part(read, index)
    return found or _named_part(read, index, follows=follows)


def _part_in_brackets(read: Stretch, index: int) -> tuple[list[str], int] | None:
    """A part such as "(часть 3)"; of "(части 1 и 2)" and "(1-4)" the first, with the rest left to be read."""
    if not read.words[index].roles & PART_WORDS:
        members, beyond = rest_of_part_range(read, index + 1, read.words[index].key, index)
        return ([read.words[index].key], index + 1) if members and read.words[beyond].key == ")" else None
    values, after = part_values(read, index, several=False)
    letter, after = labelled(read, after) if values else ("", after)
    values = [*values, letter] if letter else values
    if values and (past_conjunction(read, after) > after or rest_of_part_range(read, after, values[-1], index)[0]):
        return values, after
    after = after + 1 if read.words[after].key == ")" else after
    return (values, after) if values and read.words[after - 1].key == ")" else None


def _is_ending_word(read: Stretch, index: int) -> bool:
    """Whether a part's word comes after its value: "(1) bekezdés", "(a) punkta"."""
    told, following, beyond = read.words[index : index + 3]
    value = following.is_value and not (
        following.key == "a" and beyond.is_word
    )  # "(1) bekezdése a rágalmazást": an article
    return bool(told.roles & (PART_WORDS | PART_DROPPED)) and not value and following.key not in ("(", ".")


def _dropped(read: Stretch, index: int) -> tuple[list[str], int] | None:
    """A part that the normal form leaves out: "second subparagraph", "akapit drugi", "Satz 1", "Nr. 3"."""
    kinds = PART_DROPPED | PART_WORDS
    if _order(read, index) and read.words[index + 1].roles & kinds:
        letter, beyond = read.words[index + 2 : index + 4]
        lettered = letter.surface in SMALL_LETTERS and beyond.roles & (BETWEEN_WORDS | LIST_AND)
        return ([letter.key], index + 3) if lettered else ([], index + 2)  # "andra stycket a i fördraget"
    clear = read.words[index].roles & PART_DROPPED or not read.words[index + 2].roles & kinds
    if read.words[index].roles & kinds and _order(read, index + 1) and clear:
        return [], index + 2
    if read.words[index].roles & PART_DROPPED:
        end = index + 2 if read.words[index + 1].key == "." else index + 1
        return ([], _past_dropped_list(read, end)) if read.words[end].is_value else None
    value = index + 1 if read.words[index].is_value and read.words[index + 1].key in (".", ")") else index
    if read.words[index].is_value and read.words[value + 1].roles & PART_DROPPED and not read.words[index].is_number:
        return [read.words[index].key], value + 2  # "a alakohdan"
    return None


def _past_dropped_list(read: Stretch, index: int) -> int:
    """The token after a value and those joined to it: "Nr. 3 und 4"."""
    further = past_conjunction(read, index + 1)
    joined = read.words[further - 1].roles & LIST_AND and read.words[further].is_value and read.words[further].is_number
    goes_on = joined and 0 < leading_int(read.words[further].key) - leading_int(read.words[index].key) <= _LONGEST_LIST
    return further + 1 if goes_on and not read.words[further + 1].roles & (PART_WORDS | UNIT_ORDINAL) else index + 1


def ordered_parts(read: Stretch, index: int) -> tuple[list[str], int] | None:
    """A part told by a word of order: "first paragraph", "premier alinéa", "პირველი ნაწილით"."""
    orders: list[str] = []
    while len(orders) < PARTS and (order := _order(read, index)):
        orders.append(order)
        index = past_conjunction(read, index + 1)  # "first and second paragraphs"
    if not (orders and _is_part(read, index)):
        return None
    following = index + 1
    apart = not read.words[following].is_value or _is_article(read, following) or _is_told_behind(read, following)
    return (orders, following) if apart else None


def _is_article(read: Stretch, index: int) -> bool:
    """Whether a number is that of an article: "prvega odstavka 6. člena"."""
    end, marked = past_ordinal(read, index + 1)
    return marked and bool(read.words[end].roles & UNIT_ORDINAL)


def _is_part(read: Stretch, index: int) -> bool:
    return read.words[index].roles & (PART_WORDS | PART_DROPPED) == PART_WORDS


def _order(read: Stretch, index: int) -> str:
    """The number of a word of order, "2" of "второй"; empty for other words."""
    return member(read.words[index].key, "order") if read.words[index].roles & ORDER else ""


def _cardinal(read: Stretch, index: int) -> str:
    """The number that a word spells, "2" of "два"; empty for other words."""
    return member(read.words[index].key, "cardinal") if read.words[index].roles & CARDINAL else ""


def _leading_part(read: Stretch, index: int) -> tuple[list[str], int] | None:
    """A part before its word: "2 kohdan", "5. punktu", "2-qismi", "2. fıkrası", "მე-2 ნაწილით", "a) pont"."""
    start = index
    if read.words[start].is_word and read.words[start + 1].key == "-" and read.words[start + 2].is_number:
        start += 2  # Georgian ordinals begin with "მე-"
    if read.words[start].key in QUOTES and read.words[start + 2].key in QUOTES:
        start += 1  # "«b» bandi"
    if not (read.words[start].is_value or read.words[start].is_dotted):
        return None
    end = past_label(read, start + 1)
    several = _past_first_of_several(read, start, end)
    if several:
        return [read.words[start].key], several
    tied = end > start + 1  # "6-бөлігімен 20 тәулікке"
    end = end + 1 if read.words[end].key in QUOTES else end
    if not read.words[end].roles & PART_WORDS or read.words[end].roles & (UNIT_BEFORE | UNIT_MANY):
        return None
    beyond = end + 2 if read.words[end + 1].key == "." else end + 1  # "и ч. 3": the value of the word is behind it
    beyond = beyond + 1 if read.words[beyond].key in QUOTES else beyond
    if not read.words[start].is_number and (
        read.words[beyond].is_value or read.words[beyond].is_dotted or _order(read, beyond)
    ):
        return None
    if not tied and read.words[beyond].is_number and read.words[beyond].is_value and not _is_told_behind(read, beyond):
        return None  # "Articles 2, 3 paragraph 5 and 21"
    point = read.words[end + 1]
    pointed = point.key == "." and point.glued and len(read.words[end].key) <= 4
    return [read.words[start].key], end + 2 if pointed else end + 1


def _past_first_of_several(read: Stretch, index: int, end: int) -> int:
    """The token after a value whose word stands behind a later one, "1-3-бөліктері", "2. ve 3. fıkraları"; else 0.

    `end` is the token after the value and what ties it to a word behind it.
    """
    members, beyond = rest_of_part_range(read, index + 1, read.words[index].key, index)
    if members and read.words[beyond - 1].roles & PART_WORDS:
        return index + 1
    listed = past_conjunction(read, end)
    if listed > end and read.words[listed].is_value and read.words[listed].is_number:
        beyond = past_label(read, listed + 1)
        if read.words[beyond].roles & PART_WORDS and not read.words[beyond + 1].is_value:
            return end
    return 0


def _is_told_behind(read: Stretch, index: int) -> bool:
    """Whether the word of a part stands behind its value: "2. daļas 3. punkts"."""
    return bool(read.words[past_label(read, index + 1)].roles & PART_WORDS)


def past_label(read: Stretch, index: int) -> int:
    """The token after what ties a value to the word behind it: "2-қисми", "5. punktu", "2) тармағы"."""
    end, _ = past_ordinal(read, index)
    return end + 1 if read.words[end].key in ("-", ")") else end


def _named_part(read: Stretch, index: int, *, follows: bool) -> tuple[list[str], int] | None:
    if not read.words[index].roles & PART_WORDS:
        return None
    values, after = part_values(read, index, several=False)
    if not values or (not follows and belongs_to_next(read, index, after)):
        return None
    return values[:1], after


def belongs_to_next(read: Stretch, index: int, after: int) -> bool:
    """Whether a part goes with the article behind it: "ч. 1 ст. 342, ч. 3 ст. 361"."""
    listed, beyond = part_values(read, index)
    alike = len({value.isdecimal() for value in listed}) == 1 and read.words[beyond].key != "'"
    end = past_link(read, max(beyond, after) if alike else after)  # "пунктам «а», «д» части 2 статьи"
    while read.words[end].roles & PART_WORDS and end - after < 2 * PARTS:
        _, end = part_values(read, end)
        end = past_link(read, end)
    return (
        bool(read.words[end].roles & (UNIT_BEFORE | UNIT_MANY))
        and read.words[index].key != "§"
        and not (read.words[after].key == "," and read.words[after + 1].roles & (UNIT_BEFORE | UNIT_MANY))
    )


def part_values(read: Stretch, index: int, *, several: bool = True) -> tuple[list[str], int]:
    """The values after a word such as "part", and the token after them; none when it has none."""
    if read.words[index + 1].key == "." and read.words[index + 2].key == read.words[index].key:  # "ч.ч. 1, 3"
        index += 2
    value, end = _part_value(read, past_from(read, index + 1), nested=several)
    if not value:
        return [], index + 1
    values = [value]
    while several and len(values) < PARTS:
        members, end = rest_of_part_range(read, end, values[-1], index)
        values += members
        further = past_conjunction(read, end)
        value, after = _part_value(read, further, nested=True) if further > end else ("", end)
        if not value or (read.words[further].roles & PART_WORDS and not labelled(read, further)[0]):
            break
        whole, letter, _ = values[-1].partition("(")
        values.append(f"{whole}({value})" if letter and value.isalpha() else value)  # "paragraph 3 (b) and (d)"
        end = after
    return values, end


def _part_value(read: Stretch, index: int, *, nested: bool) -> tuple[str, int]:
    end = index
    while end - index <= 4 and (
        read.words[end].key in (".", "№", "°", "º", "#", "§") or read.words[end].key in QUOTES or _is_sign(read, end)
    ):
        end += 1
    value, after = bracketed(read, end)
    ordered = end == index and (_is_part(read, index - 1) or (nested and read.words[index - 1].roles & LIST_AND))
    order = (_order(read, end) or _cardinal(read, end)) if ordered and not value else ""
    if order and not (read.words[end + 1].roles & (PART_WORDS | PART_DROPPED) and not read.words[end + 2].is_value):
        return order, end + 1
    if not value and (read.words[end].is_value or read.words[end].is_dotted):
        value, after = read.words[end].key, end + 1
        if is_point_letter(read, after):
            value, after = value + read.words[after].key, after + 1
        if read.words[after].key == "-" and read.words[after].glued and read.words[after + 1].roles & LIST_ORDINAL:
            after += 2
        elif read.words[after].key == ")" or (
            read.words[after].key == "." and read.words[after].glued and read.words[after + 1].surface[:1].islower()
        ):
            after += 1
    if not value:
        return "", index
    while read.words[after].key in QUOTES:
        after += 1
    further, beyond = bracketed(read, after) if nested else ("", after)
    if nested and value.isdecimal() and read.words[after].surface in SMALL_LETTERS and read.words[after + 1].key == ")":
        further, beyond = read.words[after].key, after + 2  # "пункта 3 d) статьи 14"
    return (f"{value}({further})", beyond) if further else (value, after)


def _is_sign(read: Stretch, index: int) -> bool:
    return (read.words[index].key in ("o", "os") and read.words[index].glued) or read.words[index].surface in ("º", "°")
