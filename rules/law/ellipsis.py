"""Laws named by their country alone, behind one of another: "that of Tajikistan (Article 189)", "the Belarusian one".

The kind is that of the law named last: "the Criminal Code of Kazakhstan (Article 174) and Tajikistan's (Article 189)".
"""

from collections.abc import Iterator, Sequence

from rules.law.instruments import depends_on_country
from rules.law.name_tree import Mention
from rules.law.pieces import Token
from rules.law.roles import BETWEEN_WORDS, ELLIPSIS_ONE, ELLIPSIS_THAT, UNIT_BEFORE, UNIT_MANY, UNIT_WEAK

_REACH = 6  # tokens of "that of the Republic of", before a country
_UNITS = UNIT_BEFORE | UNIT_MANY | UNIT_WEAK


def repeated_laws(words: Sequence[Token], laws: Sequence[Mention], countries: Sequence[Mention]) -> Iterator[Mention]:
    """The laws, and those that only a country stands for, in order and apart."""
    named = iter(laws)
    following = next(named, None)
    last: Mention | None = None
    for place in countries:
        while following and following.first < place.end:
            yield following
            last, following = following, next(named, None)
        if last and last.country and depends_on_country(last.name):
            repeated = _repeated(words, place)
            if repeated and last.end <= repeated.start and not (following and following.first < repeated.stop):
                yield Mention(repeated.start, repeated.stop, last.name, place.name)
    yield from filter(None, (following, *named))


def _repeated(words: Sequence[Token], place: Mention) -> range | None:
    """The tokens that stand for a law of a country, where they do: of "that of", the country, "’s" and "one"."""
    if words[place.end].roles & ELLIPSIS_ONE:
        return range(place.first, place.end + 1)
    for first in range(place.first - 1, place.first - 1 - _REACH, -1):
        if words[first].roles & ELLIPSIS_THAT:
            return range(first, place.end)
        if not words[first].roles & BETWEEN_WORDS:
            break
    end = place.end + 2 if words[place.end].key == "'" and words[place.end + 1].key == "s" else place.end
    bracketed = words[end].key == "(" and words[end + 1].roles & _UNITS
    return range(place.first, end) if bracketed else None
