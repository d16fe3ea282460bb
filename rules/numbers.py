"""Units and numbers of citations: "Articles 131, 174(2) and 274", "ч. 2 ст. 207.3", "174-я статья".

The words are tables of `data/citations.toml`. Each token is read a bounded number of times.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from rules.instruments import Token, stem
from rules.text import fold

_LONGEST_RANGE = 200  # articles
_PARTS = 4  # "subparagraph (a) of paragraph 2 of part 1 of Article 5"
_LATIN = frozenset(("bis", "ter", "quater", "quinquies"))
_NUMBER_SIGNS = frozenset((".", "no", "nos", "№", "number", "numbers", ":"))
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ROMAN = frozenset("ivx")
_END = Token("\0", "", 0, 0, glued=False)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words round a number, by what they announce."""

    singular: frozenset[str]
    plural: frozenset[str]
    weak: frozenset[str]
    after: frozenset[str]
    part: frozenset[str]
    conjunctions: frozenset[str]
    through: frozenset[str]
    namely: frozenset[str]
    counted: frozenset[str]
    between: frozenset[str]
    joining: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """`data/citations.toml`, as tokens are looked up."""
    table = tomllib.loads(files("rules").joinpath("data/citations.toml").read_text("utf-8"))
    read = {
        f"{family}.{name}": frozenset(stem(fold(word).text) for word in entries)
        for family, names in table.items()
        for name, entries in names.items()
    }
    return Vocabulary(
        singular=read["unit.singular"],
        plural=read["unit.plural"],
        weak=read["unit.weak"],
        after=read["unit.after"],
        part=read["part.words"],
        conjunctions=read["list.and"],
        through=read["list.through"],
        namely=read["list.namely"],
        counted=read["list.counted"],
        between=read["between.words"],
        joining=read["between.joining"],
    )


@dataclass(frozen=True, slots=True)
class Number:
    """An article's number in its normal form, with the parts named beside it: tokens `first` up to `end`."""

    first: int
    end: int
    article: str
    parts: tuple[str, ...] = ()

    @property
    def part(self) -> str:
        """The parts' normal form: "2", "2(a)", or empty."""
        return self.parts[0] + "".join(f"({part})" for part in self.parts[1:]) if self.parts else ""


@dataclass(frozen=True, slots=True)
class Group:
    """A unit and its numbers: tokens `first` up to `end`. A weak one cites only beside the name of a law."""

    first: int
    end: int
    numbers: tuple[Number, ...]
    weak: bool = False


@dataclass(frozen=True, slots=True)
class NumberReader:
    """Reads the groups among the tokens of one paragraph."""

    tokens: Sequence[Token]
    names: frozenset[int]  # tokens at which the name of a law or a country begins

    def groups(self) -> Iterator[Group]:
        """Every unit with its numbers, in order."""
        index = 0
        while index < len(self.tokens):
            group = self._unit_first(index) or self._part_first(index) or self._number_first(index)
            if group and group.numbers:
                yield group
            index = group.end if group else index + 1

    def at(self, index: int) -> Token:
        """The token at an index, an empty mark beyond the last."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else _END

    def list_from(self, index: int, *, plural: bool) -> tuple[Number, ...]:
        """The numbers of a list that begins at a token."""
        first = self._number(index)
        if not first:
            return ()
        numbers = [first]
        while True:
            following = self._next(numbers[-1], plural=plural or len(numbers) > 1)
            if not following:
                return tuple(numbers)
            numbers += following

    def _unit_first(self, index: int) -> Group | None:
        words = vocabulary()
        key = self.at(index).key
        known = words.singular | words.plural | words.weak
        if key not in known:
            return None
        plural, end = key in words.plural, index + 1
        while self.at(end).key in known or self.at(end).key in _NUMBER_SIGNS:
            plural = plural or self.at(end).key == key
            end += 1
        numbers = self.list_from(end, plural=plural)
        if not numbers or self.at(numbers[-1].end).key in words.counted:  # "a newspaper article 5 days ago"
            return None
        return Group(index, numbers[-1].end, numbers, key in words.weak)

    def _part_first(self, index: int) -> Group | None:
        """A unit after its parts, the innermost first: "part 2 of Article 75", "п. «д» ч. 2 ст. 207.3"."""
        words, parts, end = vocabulary(), list[str](), index
        while len(parts) < _PARTS and self.at(end).key in words.part:
            part, end = self._part(end)
            if not part:
                return None
            parts.append(part)
            while self.at(end).key in (",", "of", "the"):
                end += 1
        group = self._unit_first(end) if parts else None
        if not group or group.weak:
            return None
        first = replace(group.numbers[0], parts=(*reversed(parts), *group.numbers[0].parts))
        return replace(group, first=index, numbers=(first, *group.numbers[1:]))

    def _number_first(self, index: int) -> Group | None:
        """A list before its unit: "174-я статья", "174 және 405-баптары"; without the unit it is passed over."""
        if not self.at(index).is_number:
            return None
        numbers = self.list_from(index, plural=True)
        end = numbers[-1].end
        if self.at(end).key != "-":
            return Group(index, end, ())
        end += 1
        if self.at(end).is_word and len(self.at(end).key) <= 3 and self.at(end + 1).key in vocabulary().after:
            end += 1  # the ordinal's ending
        return Group(index, end + 1, numbers) if self.at(end).key in vocabulary().after else Group(index, end, ())

    def _number(self, index: int) -> Number | None:
        if not self.at(index).is_number:
            return None
        article, end = self.at(index).key, index + 1
        if self.at(end).glued and self.at(end).key.translate(_RAISED).isascii() and self.at(end).surface.isdigit():
            article, end = f"{article}-{self.at(end).key.translate(_RAISED)}", end + 1
        elif self._is_suffix(index, end):
            article, end = f"{article}-{self.at(end + 1).key}", end + 2
        if self._is_letter(end) and self.at(end).glued:
            article, end = article + self.at(end).key.upper(), end + 1
        elif self.at(end).key == "-" and self._is_letter(end + 1) and self.at(end + 1).glued:
            article, end = f"{article}-{self.at(end + 1).key.upper()}", end + 2
        if self.at(end).key in _LATIN:
            article, end = f"{article}-{self.at(end).key}", end + 1
            if self.at(end).is_number and len(self.at(end).key) == 1:
                article, end = f"{article}-{self.at(end).key}", end + 1
        return self._with_parts(Number(index, end, article))

    def _is_suffix(self, index: int, dash: int) -> bool:
        """Whether a dash belongs to the number: "460-1" is one article, "131-134" are four."""
        small, large = self.at(dash + 1).key, self.at(index).key
        if self.at(dash).key != "-" or not self.at(dash).glued or not small.isdecimal():
            return False
        return not large.isdecimal() or not 0 < _int(small) - _int(large) <= _LONGEST_RANGE

    def _is_letter(self, index: int) -> bool:
        """Whether a letter belongs to the number: "124A", "217-A", but not the initial in "124 A. Vrba"."""
        surface = self.at(index).surface
        return len(surface) == 1 and surface.isalpha() and surface.isupper() and self.at(index + 1).key != "."

    def _with_parts(self, number: Number) -> Number:
        parts, end = list(number.parts), number.end
        for _ in range(_PARTS):
            part, after = self._bracketed(end)
            if not part:
                unit = end + 1 if self.at(end).key == "," else end
                part, after = self._part(unit) if self.at(unit).key in vocabulary().part else ("", end)
                if part and self.at(after).key in vocabulary().singular | {"of"} and self.at(unit).key.isalpha():
                    # "ч. 1 ст. 342, ч. 3 ст. 361": the part belongs to what follows
                    break
            if not part:
                break
            parts.append(part)
            end = after
        return replace(number, end=end, parts=tuple(parts))

    def _part(self, index: int) -> tuple[str, int]:
        """The value after a word such as "part", and the token after it; empty when there is none."""
        end = index + 1
        while self.at(end).key in (".", '"'):
            end += 1
        part, after = self._bracketed(end)
        if not part and self._is_part(end):
            part, after = self.at(end).key, end + 1
        if not part:
            return "", index
        while self.at(after).key == '"':
            after += 1
        further, beyond = self._bracketed(after)
        return (f"{part}({further})", beyond) if further else (part, after)

    def _bracketed(self, index: int) -> tuple[str, int]:
        if self.at(index).key == "(" and self.at(index + 2).key == ")" and self._is_part(index + 1):
            return self.at(index + 1).key, index + 3
        return "", index

    def _is_part(self, index: int) -> bool:
        key = self.at(index).key
        if key.isdecimal():
            return len(key) <= 2
        return key.isalpha() and (len(key) == 1 or (len(key) <= 4 and _ROMAN.issuperset(key)))

    def _next(self, last: Number, *, plural: bool) -> list[Number]:
        """What follows in the list: a number, the rest of a range, or one more part of the same article."""
        separator = last.end
        if self.at(separator).key in vocabulary().through | {"-"}:
            return self._range(last, separator + 1)
        end = separator
        while self.at(end).key in (",", "/") or self.at(end).key in vocabulary().conjunctions:
            end += 1
        if end == separator or end - separator > _PARTS:
            return []
        part, after = self._bracketed(end)
        if part and last.parts:
            return [Number(end, after, last.article, (*last.parts[:-1], part))]
        number = self._number(end)
        if not number or is_year(self.at(end).key) or not (plural or self._ends_well(number.end)):
            return []
        return [number]

    def _ends_well(self, index: int) -> bool:
        """Whether a number in a list announced by a singular belongs to it: "174 and 274 of", not "174, 12 persons"."""
        token, words = self.at(index), vocabulary()
        return not token.is_word or index in self.names or token.key in words.between | words.conjunctions

    def _range(self, last: Number, index: int) -> list[Number]:
        number = self._number(index)
        if not number or last.parts or not (last.article.isdecimal() and number.article.isdecimal()):
            return []
        low, high = _int(last.article), _int(number.article)
        if not 0 < high - low <= _LONGEST_RANGE:
            return []
        return [*(Number(last.first, number.end, str(inner)) for inner in range(low + 1, high)), number]


def is_year(key: str) -> bool:
    """Whether a number is more likely a year than an article."""
    return len(key) == 4 and key.isascii() and key.isdecimal() and 1900 <= int(key) < 2100


def _int(digits: str) -> int:
    """The value of a number; no article has more than five digits."""
    return int(digits[:6])
