"""A stretch of a text, cut into tokens, with the laws and countries named in it."""

from collections.abc import Iterable

from rules.law.beginnings import Beginnings
from rules.law.ellipsis import repeated_laws
from rules.law.mentions import find_countries, find_laws
from rules.law.name_tree import Mention
from rules.law.pieces import BEYOND
from rules.law.tokens import tokens_between

_PADDING = (BEYOND,) * 64  # tokens that may be asked for beyond the last one, or before the first


class Stretch:
    """The tokens between two code points of a text, and the laws and countries named among them.

    `countries` are in order, and so are `laws`, each with the country beside it; both are also known by their first
    token and by the token behind them; `named` are the first tokens of both. `openings` are the numbers, and the words
    that may announce one: few of a text.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.words, self._ends = tokens_between(text, start, end)
        self.size = len(self.words)
        self.openings = [index for index, word in enumerate(self.words) if word.opens]
        beginnings = Beginnings(self.words)
        self.words += _PADDING
        self.countries = find_countries(self.words, beginnings)
        self.country_from, self.country_until = _by_edges(self.countries)
        named = find_laws(self.words, beginnings, self.country_from, self.country_until)
        self.laws = list(repeated_laws(self.words, named, self.countries))
        self.law_from, self.law_until = _by_edges(self.laws)
        self.named = self.law_from.keys() | self.country_from.keys()

    def starts_at(self, index: int) -> int:
        """The code point of the text at which a token starts."""
        return self._ends[index + 1] - len(self.words[index].surface)

    def ends_at(self, index: int) -> int:
        """The code point of the text behind a token."""
        return self._ends[index + 1]


def _by_edges(mentions: Iterable[Mention]) -> tuple[dict[int, Mention], dict[int, Mention]]:
    """What is named, by its first token and by the token behind it."""
    begun: dict[int, Mention] = {}
    ended: dict[int, Mention] = {}
    for mention in mentions:
        begun[mention.first] = ended[mention.end] = mention
    return begun, ended
