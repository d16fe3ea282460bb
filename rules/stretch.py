"""A stretch of a text, cut into tokens, with the laws and countries named in it."""

from collections.abc import Callable
from functools import cached_property
from itertools import islice

from rules.mentions import Beginnings, find_countries, find_laws
from rules.name_tree import Mention
from rules.tokens import BEYOND, Token, tokens_between

_PADDING = (BEYOND,) * 64  # tokens that may be asked for beyond the last one, or before the first


class Stretch:
    """The tokens between two code points of a text. Laws and countries are looked for when first asked for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.words, self._ends = tokens_between(text, start, end)
        self.size = len(self.words)
        self.words += _PADDING
        # The token at an index, an empty mark beyond the last and before the first.
        self.at: Callable[[int], Token] = self.words.__getitem__

    def plays(self, index: int, *roles: str) -> bool:
        """Whether the word at an index may play one of the roles."""
        played = self.words[index].roles
        return bool(played) and not played.isdisjoint(roles)

    def starts_at(self, index: int) -> int:
        """The code point of the text at which a token starts."""
        return self._ends[index] - len(self.words[index].surface)

    def ends_at(self, index: int) -> int:
        """The code point of the text behind a token."""
        return self._ends[index]

    def named(self, index: int) -> bool:
        """Whether the name of a law or a country begins at a token."""
        return index in self.law_from or index in self.country_from

    @cached_property
    def _beginnings(self) -> Beginnings:
        return Beginnings(islice(self.words, self.size))

    @cached_property
    def countries(self) -> list[Mention]:
        """The countries named, in order."""
        return find_countries(self.words, self._beginnings)

    @cached_property
    def country_from(self) -> dict[int, Mention]:
        """The countries by their first token."""
        return {place.first: place for place in self.countries}

    @cached_property
    def country_until(self) -> dict[int, Mention]:
        """The countries by the token behind them."""
        return {place.end: place for place in self.countries}

    @cached_property
    def laws(self) -> list[Mention]:
        """The laws named, each with the country beside it, in order."""
        return find_laws(self.words, self._beginnings, self.country_from, self.country_until)

    @cached_property
    def law_from(self) -> dict[int, Mention]:
        """The laws by their first token."""
        return {law.first: law for law in self.laws}

    @cached_property
    def law_until(self) -> dict[int, Mention]:
        """The laws by the token behind them."""
        return {law.end: law for law in self.laws}
