"""What a person types after /watch, understood; and a watch, told back."""

import re

from rules.articles import Provision, asks_for_whole_law, read_provisions
from rules.instruments import names_law, title, unit
from rules.names import read_name, written_names
from rules.organisations import is_acronym, is_ordinary, is_organisation
from rules.spelling import spelling
from rules.text import fold, tidy
from rules.watch import QueryError, Watch, WatchKind
from rules.words import read_phrase

_EXAMPLES = 'Mirela Costandache, or Article 174 of the Criminal Code of Kazakhstan, or "state of emergency"'
_SHORTEST = 3  # letters of a name of one word
_DIGIT = re.compile(r"\d")


def understand(text: str) -> tuple[WatchKind, str]:
    """The kind of watch a text asks for, and its query.

    Quotes ask for exact words, the number of an article for a provision, anything else is a name.
    The quotes and dashes of phone keyboards count as plain ones.

    Raises `QueryError` when it is too short, too common, or neither of the three.
    """
    query = tidy(text)
    if query.startswith('"'):
        read_phrase(query)
        return WatchKind.WORDS, query
    if _DIGIT.search(query) or asks_for_whole_law(query):
        read_provisions(query)
        return WatchKind.ARTICLE, query
    for name in written_names(query):
        _check_name(name)
    return WatchKind.NAME, query


def _check_name(query: str) -> None:
    if is_acronym(query) and fold(query).text not in spelling().common:
        return
    if sum(map(str.isalpha, query)) < _SHORTEST:
        raise QueryError("That is too short to look for.", _EXAMPLES)
    if fold(query).text in spelling().common:
        raise QueryError("That word stands in too many texts. In quotes it is looked for all the same.", _EXAMPLES)
    if is_ordinary(query):
        raise QueryError(
            f"“{query}” is an ordinary word as well: nearly every text would ring. Add the words it stands with.",
            "Echo of Sarnovo",
        )
    if names_law(query):
        raise QueryError("Which article of it? The number is missing.", _EXAMPLES)
    if not is_organisation(query):
        read_name(query)


def describe(watch: Watch) -> str:
    """The watch in one line, as it is understood. Raises `QueryError` when it cannot be."""
    return "; also ".join(_describe(watch.kind, query) for query in (watch.query, *watch.aliases))


def _provision(provision: Provision) -> str:
    country, _, kind = provision.instrument.partition("-")
    law = f"any law of {title(country)}" if kind == "*" else title(provision.instrument)
    if not provision.article:
        return f"Any {unit(provision.instrument).lower()}, {law}"
    part = f"paragraph {provision.part}" if provision.part else "any paragraph"
    return f"{unit(provision.instrument)} {provision.article}, {law} ({part})"


def _describe(kind: WatchKind, query: str) -> str:
    match kind:
        case WatchKind.ARTICLE:
            return "; ".join(map(_provision, read_provisions(query)))
        case WatchKind.WORDS:
            read_phrase(query)
            return f'"{tidy(query).strip(chr(34))}" (exact words)'
        case WatchKind.NAME:
            name, *others = written_names(query)
            also = f"; also {', '.join(others)}" if others else ""
            if is_organisation(name):
                exact = "exact letters" if is_acronym(name) else "exact words"
                return f"{name} (organisation, {exact}){also}"
            alone = "" if read_name(name).given else ", one word: risky, others may bear it too"
            return f"{name} (name{alone}){also}"
