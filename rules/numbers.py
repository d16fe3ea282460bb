"""Units and numbers of citations: "Articles 131, 174(2) and 274", "ч. 2 ст. 207.3", "174-я статья", "299. madde".

The words are tables of `data/citations.toml`. Each token is read a bounded number of times.
"""

import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from rules.instruments import Lexicon, Token

_LONGEST_RANGE = 200  # articles
_LONGEST_ARTICLE = 4  # digits
_PARTS = 5  # "subparagraph (a) of paragraph 2 of part 1 of Article 5"
_LONGEST_PART_LIST = 10
_UNIT_BACK = 24  # tokens between a unit and a member of its list
_GAP = 5  # tokens between two members of a list
_JOINED = 7  # tokens between "Article 93, para. 2" and "in connection with para. 1"
_LATIN = frozenset(("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"))
_SIGNS = frozenset((".", "no", "nos", "№", "number", "numbers", "n", "nr", "#", "°", "o"))
_SMALL_LETTERS = frozenset("abcdefghабвгде")
_LATIN_LETTERS = str.maketrans("абвгде", "abvgde")
_OPENING = frozenset(
    (
        *("unit.before", "unit.many", "unit.weak", "unit.paragraph", "part.words"),
        *(f"order.{place}" for place in range(1, 8)),
    )
)
_QUOTES = frozenset(('"', "'"))
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SECTIONS = frozenset(("section", "sections", "sec", "secs", "§"))
_ROMAN = frozenset("ivx")
_END = Token("\0", "", 0, 0, glued=False)


@cache
def vocabulary() -> Lexicon:
    """`data/citations.toml`: the parts a word may play round a number, such as "unit.before" or "part.words"."""
    read = tomllib.loads(files("rules").joinpath("data/citations.toml").read_text("utf-8"))
    roles: dict[str, list[str]] = {}
    for family, names in read.items():
        for name, entry in names.items():
            lists = entry.values() if isinstance(entry, dict) else [entry]
            roles[f"{family}.{name}"] = [word for words in lists for word in words]
    return Lexicon(roles)


@dataclass(frozen=True, slots=True)
class Number:
    """An article's number in its normal form, with the parts named beside it: tokens `first` up to `end`.

    `parts` go from the outermost in: ("6", "a", "v") is 6(a)(v).
    """

    first: int
    end: int
    article: str
    parts: tuple[str, ...] = ()

    @property
    def part(self) -> str:
        """The parts in their normal form: "2", "2(a)"; empty for the whole article."""
        return self.parts[0] + "".join(f"({part})" for part in self.parts[1:]) if self.parts else ""


@dataclass(frozen=True, slots=True)
class Group:
    """A unit and its numbers: tokens `first` up to `end`. A weak one cites only beside the name of a law.

    `leading` tells that the number stands before its unit ("174-бап"), as in languages that name the law first;
    `paragraphs`, that the numbers are those of the paragraphs of a document.
    """

    first: int
    end: int
    numbers: tuple[Number, ...]
    weak: bool = False
    leading: bool = False
    paragraphs: bool = False


class NumberReader:
    """Reads the groups among tokens. `names` tells whether the name of a law or a country begins at a token."""

    def __init__(self, tokens: Sequence[Token], names: Callable[[int], bool]) -> None:
        self.tokens = tokens
        self._names = names
        of = vocabulary().of
        self._roles = [of(token.key) for token in tokens]
        self._starts = [  # most words play no role
            index
            for index, roles in enumerate(self._roles)
            if tokens[index].key[0].isdecimal() or (roles and not roles.isdisjoint(_OPENING))
        ]

    def groups(self) -> Iterator[Group]:
        """Every unit with its numbers, in order."""
        end = 0
        for index in self._starts:
            if index < end:
                continue
            if self.tokens[index].is_number:
                group = self._number_first(index)
            else:
                group = self._part_first(index) or self._unit_first(index)
            if group and group.numbers:
                yield group
            end = group.end if group else index + 1

    def units(self) -> Iterator[int]:
        """Every word that announces an article whose number does not follow at once."""
        for index in self._starts:
            if self.plays(index, "unit.before", "unit.many") and not self.at(index + 1).is_number:
                yield index

    def at(self, index: int) -> Token:
        """The token at an index, an empty mark beyond the last."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else _END

    def plays(self, index: int, *roles: str) -> bool:
        """Whether the word at an index may play one of the roles."""
        return 0 <= index < len(self._roles) and not self._roles[index].isdisjoint(roles)

    def list_from(self, index: int, *, plural: bool) -> tuple[Number, ...]:
        """The numbers of a list that begins at a token."""
        first = self._number(index)
        if not first:
            return ()
        numbers = self._spread(first, several=not plural)
        if not numbers[-1].parts and self._is_date(numbers[-1].end):
            return ()
        while True:
            following = self._next(numbers[-1], plural=plural or len(numbers) > 1)
            if not following:
                return tuple(numbers)
            numbers += following

    # A unit before its numbers.

    def _unit_first(self, index: int) -> Group | None:
        if not self.plays(index, "unit.before", "unit.many", "unit.weak", "unit.paragraph"):
            return None
        roles = self._roles[index]
        divided = self._divided_article(index)
        if divided:
            return divided
        plural, end = "unit.many" in roles, index + 1
        while end - index <= _PARTS and (self.at(end).key in _SIGNS or self.at(end).key == self.at(index).key):
            plural = plural or self.at(end).key == self.at(index).key
            end += 1
        end = self._past_from(end)
        numbers = self.list_from(end, plural=plural)
        if not numbers or self.plays(numbers[-1].end, "list.counted"):  # "a newspaper article 5 days ago"
            return None
        strong = bool(roles & {"unit.before", "unit.many"})
        return Group(index, numbers[-1].end, numbers, not strong, paragraphs=not strong and "unit.paragraph" in roles)

    def _divided_article(self, index: int) -> Group | None:
        """An article in Roman figures with its sections: "Article III, Section 4" is III-4."""
        roman = self.at(index + 1).surface
        if not (roman.isupper() and _ROMAN.issuperset(roman.lower()) and self.plays(index, "unit.before")):
            return None
        start = index + 3 if self.at(index + 2).key == "," else index + 2
        sections = self._unit_first(start) if self.at(start).key in _SECTIONS else None
        if not sections:
            return None
        numbers = tuple(replace(number, article=f"{roman}-{number.article}") for number in sections.numbers)
        return Group(index, sections.end, numbers)

    def _part_first(self, index: int) -> Group | None:
        """A unit after its parts, the innermost first: "part 2 of Article 75", "п. «д» ч. 2 ст. 207.3"."""
        parts: list[list[str]] = []
        end = index
        while len(parts) < _PARTS:
            values, after = self._part_values(end) if self.plays(end, "part.words") else ([], end)
            ordered = None if values else self._ordered(end)
            if ordered:
                values, after = ordered
            if not values:
                break
            parts.append(values)
            end = self._past_link(after)
        group = self._unit_first(end) if parts else None
        if not group or (group.weak and self.at(end).key not in ("rule", "rules", "section", "sections")):
            return None
        inner = [values[0] for values in reversed(parts[:-1])]
        first = group.numbers[0]
        if len(parts) > 1 and len(parts[0]) > 1:  # "пункты «а» и «б» части 2 статьи 207.3"
            shared = [replace(first, parts=(parts[-1][0], *inner[:-1], value, *first.parts)) for value in parts[0]]
        else:
            shared = [replace(first, parts=(value, *inner, *first.parts)) for value in parts[-1]]
        return replace(group, first=index, numbers=(*shared, *group.numbers[1:]))

    def _past_link(self, index: int) -> int:
        """The token after the words that tie a part to its article: "of the", a comma."""
        end = index
        while end - index < _PARTS and (self.at(end).key in (",", "'") or self._is_of(end)):
            if self.plays(end, "unit.before", "unit.many", "part.words"):
                break
            end += 1
        return end

    def _is_of(self, index: int) -> bool:
        """Whether a word ties a part to its article; "i" is "in" in Swedish and "and" in Polish."""
        if not self.plays(index, "between.words"):
            return False
        return not self.plays(index, "list.and") or (
            self.at(index).key == "i" and self.at(index + 1).key.startswith("artik")
        )

    # The numbers before their unit.

    def _number_first(self, index: int) -> Group | None:
        """A list before its unit: "174-я статья", "174 және 405-баптары"; without the unit it is passed over."""
        if not self.at(index).is_number:
            return None
        numbers, end, ordinal = self._bare_list(index, signs=True)
        if not self.plays(end, "unit.ordinal", "unit.plain") and any(number.parts for number in numbers):
            numbers, end, ordinal = self._bare_list(index, signs=False)
        if not numbers or self.plays(index - 1, "date.months"):
            return Group(index, max(end, index + 1), ())
        if self._names(numbers[-1].end) and (self.plays(index - 1, "list.and") or self.at(index - 1).key == "по"):
            return Group(index, numbers[-1].end, tuple(numbers), weak=True)  # "ст. 174 УК РК … и 405 УК РК"
        roles = ("unit.ordinal", "unit.plain") if ordinal else ("unit.plain",)
        if not self.plays(end, *roles) or (self.at(end).key == "§" and self.at(end + 1).is_number and not ordinal):
            return Group(index, numbers[-1].end, ())
        end = self._past_unit_ending(end + 1)
        spread = self._spread(self._with_parts(replace(numbers[-1], end=end)))
        return Group(index, spread[-1].end, (*numbers[:-1], *spread), leading=True)

    def _bare_list(self, index: int, *, signs: bool) -> tuple[list[Number], int, bool]:
        """Numbers, the token after them and their ordinal mark, and whether the last one has a mark.

        With `signs`, "5 § 1 ve 18. madde" has a paragraph in it; without, "10 §" is an article.
        """
        numbers: list[Number] = []
        end, ordinal = index, False
        while number := self._plain_number(end):
            slash = self.at(number.end).key == "/" and self.at(number.end).glued  # "7/2 maddesi"
            if (slash or (signs and self.at(number.end).key == "§")) and self._is_value(number.end + 1):
                number = replace(number, end=number.end + 2, parts=(self.at(number.end + 1).key,))
            after, ordinal = self._past_ordinal(number.end)
            numbers += self._through(numbers, number, end) or [number]
            end = after
            further = self._past_conjunction(end)
            if self._is_through(further) and self.at(further + 1).is_number:
                further += 1
            if further == end or not self.at(further).is_number:
                break
            end = further
        return numbers, end, ordinal

    def _through(self, numbers: Sequence[Number], number: Number, start: int) -> list[Number]:
        """The rest of a range whose first member is the last of the numbers; empty when a list goes on."""
        if not numbers:
            return []
        last = numbers[-1]
        parted = start and self._is_through(start - 1)
        return _members(last, number) if parted and not last.parts else []

    def _past_ordinal(self, index: int) -> tuple[int, bool]:
        """The token after the ending of an ordinal ("174-я", "299.", "226-րդ", "218.º"), and whether there is one."""
        end, marked = index, False
        if self._is_hanging(end):
            return end + 1, True
        if self.at(end).key == "." and self.at(end).glued:
            end, marked = end + 1, True
        if self.at(end).key in ("-", "'") and (self.plays(end + 1, "list.ordinal", "unit.ordinal")):
            marked = True
            end += 1
            if self.plays(end, "unit.ordinal") and not (
                self.plays(end, "list.ordinal") and self.plays(end + 1, "unit.ordinal")
            ):
                return end, True
        if self.plays(end, "list.ordinal") and (self.at(end).glued or self.at(end).key.endswith(("nci", "ncu"))):
            return end + 1, True
        return end, marked

    def _is_hanging(self, index: int) -> bool:
        """Whether a hyphen stands for an ending that the last of a list has: "139- va 140-moddalari"."""
        mark, after = self.at(index), self.at(index + 1)
        return mark.key == "-" and mark.glued and (after.key == "," or (not after.glued and self._joins(index + 1)))

    def _joins(self, index: int) -> bool:
        return self.plays(index, "list.and") and self.at(index).key != "a"

    def _past_unit_ending(self, index: int) -> int:
        """The token after a case ending set off from the unit: "337. §-a", "10 §:n"."""
        mark, ending = self.at(index), self.at(index + 1)
        if mark.key in ("-", ":", "'") and mark.glued and ending.glued and ending.is_word and len(ending.key) <= 4:
            return index + 2
        return index + 1 if mark.key == "." and mark.glued and self.at(index + 1).surface[:1].islower() else index

    # One number.

    def _plain_number(self, index: int) -> Number | None:
        token = self.at(index)
        if not token.is_number or len(token.key.partition(".")[0]) > _LONGEST_ARTICLE:
            return None
        article, end = token.key, index + 1
        if self.at(end).glued and self.at(end).key.translate(_RAISED).isascii() and self.at(end).surface.isdigit():
            article, end = f"{article}-{self.at(end).key.translate(_RAISED)}", end + 1
        elif self._is_suffix(index, end):
            article, end = f"{article}-{self.at(end + 1).key}", end + 2
        if self.at(end).glued and (self._is_letter(end) or self.at(end).surface in _SMALL_LETTERS):
            article, end = article + self.at(end).surface.translate(_LATIN_LETTERS), end + 1
        elif self._is_joined_letter(end):
            article, end = f"{article}-{self.at(end + 1).key.upper()}", end + 2
        latin = end + 1 if self.at(end).key == "-" and self.at(end).glued else end
        if self.at(latin).key in _LATIN and not self._is_german_range(article, latin):
            article, end = f"{article}-{self.at(latin).key}", latin + 1
            if self.at(end).is_number and len(self.at(end).key) <= 2 and not self.at(end).glued:
                article, end = f"{article}-{self.at(end).key}", end + 1
        return Number(index, end, article)

    def _is_german_range(self, article: str, index: int) -> bool:
        """Whether "bis" means "to", between two ascending numbers: "19 bis 21"."""
        word, beyond = self.at(index), self.at(index + 1).key
        apart = word.key == "bis" and not word.glued and self.at(index - 1).key != "-"
        return apart and article.isdecimal() and beyond.isdecimal() and _int(beyond) > _int(article)

    def _number(self, index: int) -> Number | None:
        number = self._plain_number(index)
        if not number:
            return None
        end = number.end
        letter = self.at(end)
        if (
            "." in number.article
            and letter.surface in _SMALL_LETTERS
            and self.plays(end + 1, "between.words", "list.and")
        ):
            return replace(number, end=end + 1, parts=(letter.key,))  # "artikel 218.6 a i"
        goes_on = self.plays(end + 1, "part.words") or self.at(end + 1).surface[:1].isupper()
        if goes_on and self._after_section(index) and letter.surface in _SMALL_LETTERS and not letter.glued:
            number = replace(number, end=end + 1, article=number.article + letter.key)  # "§ 124 a Abs. 1"
        return self._with_parts(number)

    def _after_section(self, index: int) -> bool:
        return any(self.at(place).key == "§" for place in range(max(index - 14, 0), index))

    def _is_suffix(self, index: int, dash: int) -> bool:
        """Whether a dash belongs to the number: "460-1" is one article, "131-134" are four."""
        small, large = self.at(dash + 1).key, self.at(index).key
        small = small.partition(".")[0]  # "193-1.3.1"
        if self.at(dash).key != "-" or not self.at(dash).glued or not small.isdecimal() or not self.at(dash + 1).glued:
            return False
        return len(small) <= 3 and (not large.isdecimal() or not 0 < _int(small) - _int(large) <= _LONGEST_RANGE)

    def _is_joined_letter(self, index: int) -> bool:
        """Whether a mark and a letter belong to the number: "217-A", "217/A"."""
        letter = self.at(index + 1)
        if self.at(index).key == "/":
            return letter.surface.isupper() and len(letter.key) == 1
        return self.at(index).key == "-" and letter.glued and self._is_letter(index + 1)

    def _is_letter(self, index: int) -> bool:
        """Whether a letter belongs to the number: "124A", "217-A", but not the initial in "124 A. Vrba"."""
        surface = self.at(index).surface
        return len(surface) == 1 and surface.isalpha() and surface.isupper() and self.at(index + 1).key != "."

    def _is_date(self, index: int) -> bool:
        end = index + 1 if self.at(index).key == "." else index
        return self.plays(end, "date.months") and not self.plays(end, "part.words")

    # The parts of one number.

    def _with_parts(self, number: Number) -> Number:
        parts, end = list(number.parts), self._past_dot(number.end)
        for _ in range(_PARTS):
            found = self._part_after(end, follows=bool(parts))
            if not found:
                break
            values, after = found
            parts += values
            end = after
        return replace(number, end=end if parts else number.end, parts=tuple(parts))

    def _past_dot(self, index: int) -> int:
        """The token after the mark of an ordinal: "článek 218.", "artigo 218.º", but not after a full stop."""
        end, marked = self._past_ordinal(index)
        if not marked or self.plays(end, "unit.ordinal"):
            return index
        following = self.at(end)
        return end if following.surface[:1].islower() or following.key in (",", "(", "§") or self._names(end) else index

    def _part_after(self, index: int, *, follows: bool) -> tuple[list[str], int] | None:
        """The next part: its values (none for those left out of the normal form), and the token after it."""
        if self._names(index):
            return None
        bracket, after = self._bracketed(index)
        if bracket:
            return [bracket], after + 1 if self._is_ending_word(after) else after
        if self.at(index).key == "/" and self.at(index).glued and self._is_value(index + 1):
            return [self.at(index + 1).key], index + 2
        if self.at(index).key == "(" and self.plays(index + 1, "part.words"):
            return self._part_in_brackets(index + 1)
        start = index + 1 if self.at(index).key == "," else index
        for place in range(start, start + 3):
            if self._names(place):  # "comma 3, c.p."
                break
            found = self._part_told(place, follows=follows)
            if found or not self.plays(place, "between.words"):
                return found
        return None

    def _part_told(self, index: int, *, follows: bool) -> tuple[list[str], int] | None:
        """A part told by its word, before its value or after it, or by a word of order."""
        ordered = None if follows else self._ordered(index)
        if ordered:
            return ordered[0][:1], ordered[1]
        found = self._dropped(index) or self._leading_part(index)
        return found or self._named_part(index, follows=follows)

    def _part_in_brackets(self, index: int) -> tuple[list[str], int] | None:
        """A part such as "(часть 3)"; of "(части 1 и 2)" the first, with the rest left to be read."""
        values, after = self._part_values(index, several=False)
        if values and self._past_conjunction(after) > after:
            return values, after
        after = after + 1 if self.at(after).key == ")" else after
        return (values, after) if values and self.at(after - 1).key == ")" else None

    def _is_ending_word(self, index: int) -> bool:
        """Whether a part's word comes after its value: "(1) bekezdés", "(a) punkta"."""
        return (
            self.plays(index, "part.words", "part.dropped")
            and not self._is_value(index + 1)
            and self.at(index + 1).key not in ("(", ".")
        )

    def _dropped(self, index: int) -> tuple[list[str], int] | None:
        """A part that the normal form leaves out: "second subparagraph", "akapit drugi", "Satz 1", "Nr. 3"."""
        kinds = ("part.dropped", "part.words")
        if self._order(index) and self.plays(index + 1, *kinds):
            return [], index + 2
        clear = self.plays(index, "part.dropped") or not self.plays(index + 2, *kinds)
        if self.plays(index, *kinds) and self._order(index + 1) and clear:
            return [], index + 2
        if self.plays(index, "part.dropped"):
            end = index + 2 if self.at(index + 1).key == "." else index + 1
            return ([], end + 1) if self._is_value(end) else None
        value = index + 1 if self._is_value(index) and self.at(index + 1).key in (".", ")") else index
        if self._is_value(index) and self.plays(value + 1, "part.dropped") and not self.at(index).is_number:
            return [self.at(index).key], value + 2  # "a alakohdan"
        return None

    def _ordered(self, index: int) -> tuple[list[str], int] | None:
        """A part told by a word of order: "first paragraph", "premier alinéa", "პირველი ნაწილით"."""
        orders: list[str] = []
        while len(orders) < _PARTS and (order := self._order(index)):
            orders.append(order)
            index = self._past_conjunction(index + 1)  # "first and second paragraphs"
        if orders and self._is_part(index) and not self._is_value(index + 1):
            return orders, index + 1
        return None

    def _is_part(self, index: int) -> bool:
        return self.plays(index, "part.words") and not self.plays(index, "part.dropped")

    def _order(self, index: int) -> str:
        """The number of a word of order, "2" of "второй"; empty for other words."""
        if not 0 <= index < len(self._roles):
            return ""
        return next((role.partition(".")[2] for role in self._roles[index] if role.startswith("order.")), "")

    def _leading_part(self, index: int) -> tuple[list[str], int] | None:
        """A part before its word: "2 kohdan", "5. punktu", "2-qismi", "2. fıkrası", "მე-2 ნაწილით", "a) pont"."""
        start = index
        if self.at(start).is_word and self.at(start + 1).key == "-" and self.at(start + 2).is_number:
            start += 2  # Georgian ordinals begin with "მე-"
        if not self._is_value(start):
            return None
        end, _ = self._past_ordinal(start + 1)
        listed = self._past_conjunction(end)
        if listed > end and self._is_value(listed) and self.at(listed).is_number:
            beyond, _ = self._past_ordinal(listed + 1)
            beyond = beyond + 1 if self.at(beyond).key == "-" else beyond
            if self.plays(beyond, "part.words") and not self._is_value(beyond + 1):
                return [self.at(start).key], end
        end = end + 1 if self.at(end).key in ("-", ")") else end
        if not self.plays(end, "part.words") or self.plays(end, "unit.before", "unit.many"):
            return None
        beyond = end + 2 if self.at(end + 1).key == "." else end + 1  # "и ч. 3": the value of the word is behind it
        beyond = beyond + 1 if self.at(beyond).key in _QUOTES else beyond
        if not self.at(start).is_number and (self._is_value(beyond) or self._order(beyond)):
            return None
        after = end + 1
        return (
            [self.at(start).key],
            after + 1 if self.at(after).key == "." and self.at(after).glued and len(self.at(end).key) <= 4 else after,
        )

    def _named_part(self, index: int, *, follows: bool) -> tuple[list[str], int] | None:
        if not self.plays(index, "part.words"):
            return None
        values, after = self._part_values(index, several=False)
        if not values or (not follows and self._belongs_to_next(index, after)):
            return None
        return values[:1], after

    def _belongs_to_next(self, index: int, after: int) -> bool:
        """Whether a part goes with the article behind it: "ч. 1 ст. 342, ч. 3 ст. 361"."""
        end = self._past_link(after)
        while self.plays(end, "part.words") and end - after < 2 * _PARTS:
            _, end = self._part_values(end)
            end = self._past_link(end)
        return (
            self.plays(end, "unit.before", "unit.many")
            and self.at(index).key != "§"
            and not (self.at(after).key == "," and self.plays(after + 1, "unit.before", "unit.many"))
        )

    def _part_values(self, index: int, *, several: bool = True) -> tuple[list[str], int]:
        """The values after a word such as "part", and the token after them; none when it has none."""
        value, end = self._part_value(index + 1, nested=several)
        if not value:
            return [], index + 1
        values = [value]
        while several and len(values) < _PARTS:
            further = self._past_conjunction(end)
            value, after = self._part_value(further, nested=True) if further > end else ("", end)
            if not value or self.plays(further, "part.words"):
                break
            values.append(value)
            end = after
        return values, end

    def _part_value(self, index: int, *, nested: bool) -> tuple[str, int]:
        end = index
        while end - index <= 4 and (
            self.at(end).key in (".", "№", "°", "º", "#", "§") or self.at(end).key in _QUOTES or self._is_sign(end)
        ):
            end += 1
        value, after = self._bracketed(end)
        ordered = end == index and (self._is_part(index - 1) or (nested and self.plays(index - 1, "list.and")))
        order = self._order(end) if ordered and not value else ""
        if order and not (self.plays(end + 1, "part.words", "part.dropped") and not self._is_value(end + 2)):
            return order, end + 1
        if not value and self._is_value(end):
            value, after = self.at(end).key, end + 1
            if self._is_point_letter(after):
                value, after = value + self.at(after).key, after + 1
            if self.at(after).key == "-" and self.at(after).glued and self.plays(after + 1, "list.ordinal"):
                after += 2
            elif self.at(after).key == ")" or (
                self.at(after).key == "." and self.at(after).glued and self.at(after + 1).surface[:1].islower()
            ):
                after += 1
        if not value:
            return "", index
        while self.at(after).key in _QUOTES:
            after += 1
        further, beyond = self._bracketed(after) if nested else ("", after)
        return (f"{value}({further})", beyond) if further else (value, after)

    def _is_sign(self, index: int) -> bool:
        return (self.at(index).key in ("o", "os") and self.at(index).glued) or self.at(index).surface in ("º", "°")

    def _bracketed(self, index: int) -> tuple[str, int]:
        if self.at(index).key != "(" or not self._is_value(index + 1):
            return "", index
        if self.at(index + 2).key == ")":
            return self.at(index + 1).key, index + 3
        if self.at(index + 3).key == ")" and self._is_point_letter(index + 2):
            return self.at(index + 1).key + self.at(index + 2).key, index + 4
        return "", index

    def _is_point_letter(self, index: int) -> bool:
        """Whether a letter belongs to the number before it: "(1a)", "Abs. 1a", "ust. 1b"."""
        letter = self.at(index)
        return letter.glued and letter.surface in _SMALL_LETTERS and self.at(index - 1).is_number

    def _is_value(self, index: int) -> bool:
        key = self.at(index).key
        if key[0].isdecimal():
            return len(key) <= 2
        return key.isalpha() and (len(key) == 1 or (len(key) <= 4 and _ROMAN.issuperset(key)))

    # Lists.

    def _spread(self, number: Number, *, several: bool = True) -> list[Number]:
        """A number, and its further parts as further numbers: "9 (1), (3) and (4)", "paragraphs 2 and 4".

        Without `several`, a small number after a part is the next article unless the part's word is in the plural.
        """
        numbers = [number]
        while number.parts and len(numbers) <= _LONGEST_RANGE:
            last = numbers[-1]
            further = self._past_conjunction(last.end)
            part, after = self._bracketed(further) if further > last.end else ("", further)
            if not part:
                part, after = self._further_part(last, further, several=several, told_by=number)
            if not part:
                break
            inner, beyond = self._bracketed(after)
            parts = (part, inner) if inner else (part,)
            kept = 0 if part.isdecimal() and not last.parts[-1].isdecimal() else -1
            numbers.append(Number(further, beyond if inner else after, last.article, (*last.parts[:kept], *parts)))
        return numbers

    def _further_part(self, last: Number, index: int, *, several: bool, told_by: Number) -> tuple[str, int]:
        """One more value of the last part ("Abs. 1 und 2"), or a part tied by words ("in connection with para. 1")."""
        if index > last.end and self._continues(last, index):
            end, _ = self._past_ordinal(index + 1)
            end = end + 1 if self.at(end).key == "-" else end
            if self.at(end).key == "§" == self.at(end + 1).key:  # "… and 6 §§ 1 and 2": the next article
                return "", index
            if self.plays(end, "part.words") and not self._is_value(end + 1):
                return self.at(index).key, end + 1
            if self.at(index).is_word:
                return self.at(index).key, index + 2
            if (
                (self._ends_in_value(last, several=several) or self._has_paragraphs(told_by))
                and not self.at(index + 1).is_number
                and not self.plays(end, "unit.plain", "unit.ordinal")
            ):
                return self.at(index).key, index + 1
        tied = last.end
        while tied - last.end < _JOINED and (self.at(tied).key == "," or self.plays(tied, "between.joining")):
            if self.plays(tied, "part.words") and tied > last.end:
                break
            tied += 1
        if tied == last.end or not self.plays(tied, "part.words") or self.plays(tied, "unit.before", "unit.many"):
            return "", index
        values, after = self._part_values(tied, several=False)
        return (values[0], after) if values and not self._belongs_to_next(tied, after) else ("", index)

    def _continues(self, last: Number, index: int) -> bool:
        """Whether a small number goes on with the parts of the last one rather than with the articles."""
        value, before = self.at(index), last.parts[-1]
        if value.is_word and self.at(index + 1).key == ")":  # "lettere a) e b)"
            return len(value.key) == len(before) == 1 and before.isalpha() and value.key > before
        if not (self._is_value(index) and value.is_number and before.isdecimal()) or self._is_suffix(index, index + 1):
            return False
        return 0 < _int(value.key) - _int(before) <= _LONGEST_PART_LIST

    def _ends_in_value(self, last: Number, *, several: bool) -> bool:
        """Whether the last part was a word (a plural one, unless `several`) and its value: "Abs. 1", "stk. 2"."""
        roles = ("part.words", "part.many") if several else ("part.many",)
        return any(self.plays(place, *roles) for place in range(max(last.first, last.end - 5), last.end - 1))

    def _has_paragraphs(self, number: Number) -> bool:
        """Whether "§§" announces several paragraphs of an article: "Articles 5 §§ 1, 3 and 4 and 6"."""
        return any(
            self.at(place).key == "§" == self.at(place + 1).key for place in range(number.first + 1, number.end - 1)
        )

    def _past_conjunction(self, index: int) -> int:
        """The token after a comma, a slash, "and" or several of them."""
        end = index
        while end - index < _GAP and (self.at(end).key in (",", "/", ";") or self.plays(end, "list.and")):
            end += 1
        return end

    def _next(self, last: Number, *, plural: bool) -> list[Number]:
        """What follows in the list: a number, or the rest of a range."""
        separator = self._past_dot(last.end)
        if self._is_through(separator) or (plural and self._is_through_after(last.first, separator)):
            number = self._number(self._past_range_word(separator + 1))
            members = _members(last, number) if number and not last.parts else []
            if members:
                return members
        end = self._past_conjunction(separator)
        if end == separator:
            return []
        number = self._number(end)
        if not number or is_year(self.at(end).key) or self.plays(number.end, "list.counted"):
            return []
        if self.plays(self._past_ordinal(number.end)[0], "part.words", "date.months") and not number.parts:
            return []
        return self._spread(number, several=False) if plural or self._ends_well(number.end) else []

    def _is_through(self, index: int) -> bool:
        token = self.at(index)  # "à" is "to" in French, "a" is "and" in Czech
        return token.key == "-" or (self.plays(index, "list.through") and (token.key != "a" or token.surface == "à"))

    def _is_through_after(self, first: int, index: int) -> bool:
        """Whether "a" means "to": after the units of Spanish, Portuguese and Italian ("arts. 19 a 21")."""
        if self.at(index).surface != "a":
            return False
        units = (
            place
            for place in range(first - 1, max(first - _UNIT_BACK, -1), -1)
            if self.plays(place, "unit.before", "unit.many")
        )
        return self.plays(next(units, -1), "list.through_a_after")

    def _past_range_word(self, index: int) -> int:
        """The token after the article of a number, or the unit said again: "del 19 al 21", "art. 19 bis Art. 21"."""
        return index + 1 if self.plays(index, "list.from") and self.at(index + 1).is_number else index

    def _past_from(self, index: int) -> int:
        """The token after the word that opens a range: "da 19 a 21", "с 131 по 134"."""
        if not (self.plays(index, "list.from") and self.at(index + 1).is_number):
            return index
        end, _ = self._past_ordinal(index + 2)
        return index + 1 if self.plays(end, "list.through") or self.at(end).surface == "a" else index

    def _ends_well(self, index: int) -> bool:
        """Whether a number in a list announced by a singular belongs to it: "174 and 274 of", not "174, 12 persons"."""
        token = self.at(index)
        return not token.is_word or self._names(index) or self.plays(index, "between.words", "list.and", "unit.before")


def _members(low: Number, high: Number) -> list[Number]:
    """The articles of a range after its first: 132 to 134 of "131–134", 207.2 and 207.3 of "207.1–207.3"."""
    stem, dot, first = low.article.rpartition(".")
    other, _, last = high.article.rpartition(".")
    if stem != other or not (first.isdecimal() and last.isdecimal()) or len(first + last) > 2 * _LONGEST_ARTICLE:
        return []
    if not 0 < int(last) - int(first) <= _LONGEST_RANGE:
        return []
    inner = (Number(low.first, high.end, f"{stem}{dot}{number}") for number in range(int(first) + 1, int(last)))
    return [*inner, high]


def is_year(key: str) -> bool:
    """Whether a number is more likely a year than an article."""
    return len(key) == 4 and key.isascii() and key.isdecimal() and 1900 <= int(key) < 2100


def _int(digits: str) -> int:
    """The value of a number; no article has more than five digits."""
    return int(digits[:6]) if digits[:6].isdecimal() else 0
