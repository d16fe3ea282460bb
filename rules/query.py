"""What a person types after /watch, understood."""

import re
from contextlib import suppress
from dataclasses import dataclass

from rules.articles import Provision, asks_for_whole_law, read_provisions
from rules.expression import Expression, is_expression, read_expression
from rules.law.mentions import names_law
from rules.names import read_name, written_names
from rules.naming.spelling import spelling
from rules.organisations import is_acronym, is_ordinary, is_organisation
from rules.text import fold, tidy
from rules.watch import QueryError, Trouble, WatchKind

_EXAMPLES = 'Mirela Costandache, or Article 174 of the Criminal Code of Kazakhstan, or "state of emergency"'
_SHORTEST = 3  # letters of a name of one word
_DIGIT = re.compile(r"\d")
_SINGLE_QUOTED = re.compile(r"'([^']+)'")


@dataclass(frozen=True, slots=True)
class Named:
    """A person, or an organisation, by one of its names."""

    name: str
    organisation: bool = False
    acronym: bool = False  # its letter case counts
    one_word: bool = False  # of a person: whoever else bears it will ring, too


def understand(text: str) -> tuple[WatchKind, str]:
    """The kind of watch a text asks for, and its query.

    Quotes, operators and filters ask for words, the number of an article for a provision, anything else is a
    name. The quotes and dashes of phone keyboards count as plain ones.

    Raises `QueryError` when it is too short, too common, or neither of the three.
    """
    query = tidy(text)
    if single := _SINGLE_QUOTED.fullmatch(query):
        query = f'"{single[1]}"'
    if is_expression(query) and not _joins_articles(query):
        read_expression(query)
        return WatchKind.WORDS, query
    if _DIGIT.search(query) or asks_for_whole_law(query):
        read_provisions(query)
        return WatchKind.ARTICLE, query
    for name in written_names(query):
        _check_name(name)
    return WatchKind.NAME, query


def _joins_articles(query: str) -> bool:
    """Whether an operator stands between the articles of a law: "Article 174 AND 405 of the Criminal Code of …"."""
    if not _DIGIT.search(query) or '"' in query or ":" in query:
        return False
    with suppress(QueryError):
        return bool(read_provisions(query))
    return False


def _check_name(query: str) -> None:
    if is_acronym(query) and fold(query).text not in spelling().common:
        return
    if sum(map(str.isalpha, query)) < _SHORTEST:
        raise QueryError(Trouble.TOO_SHORT, _EXAMPLES)
    if fold(query).text in spelling().common:
        raise QueryError(Trouble.TOO_COMMON, _EXAMPLES)
    if is_ordinary(query):
        raise QueryError(Trouble.ORDINARY, "Echo of Sarnovo", about=query)
    if names_law(query):
        raise QueryError(Trouble.WHICH_ARTICLE, _EXAMPLES)
    if not is_organisation(query):
        read_name(query)


def meaning(kind: WatchKind, query: str) -> tuple[Named | Provision | Expression, ...]:
    """What a query is understood as, one for each name or provision. Raises `QueryError` when it cannot be."""
    match kind:
        case WatchKind.ARTICLE:
            return read_provisions(query)
        case WatchKind.WORDS:
            return (read_expression(query),)
        case WatchKind.NAME:
            return tuple(map(_named, written_names(query)))


def _named(name: str) -> Named:
    if is_organisation(name):
        return Named(name, organisation=True, acronym=is_acronym(name))
    return Named(name, one_word=not read_name(name).given)
