"""What a text that a watch is met in must hold, as a search index can look for it: a sieve before the rules."""

from collections.abc import Iterator

from rules.articles import Provision, read_provisions
from rules.expression import read_expression, terms
from rules.instruments import title
from rules.names import read_name, written_names
from rules.organisations import is_organisation
from rules.proposals import spellings
from rules.watch import Watch, WatchKind

_KEPT = 4  # letters of a surname that its endings and spellings leave
_ENDING = 2


def traces(watch: Watch) -> tuple[str, ...]:
    """Words, phrases and, with a `*` behind them, beginnings of words: a text has one of them where the watch is met.

    Spellings that nobody would guess may be missed: this serves a look into the archive, never an alert. Raises
    `QueryError` when the watch cannot be understood.
    """
    return tuple(dict.fromkeys(trace for query in (watch.query, *watch.aliases) for trace in _of(watch.kind, query)))


def _of(kind: WatchKind, query: str) -> Iterator[str]:
    match kind:
        case WatchKind.WORDS:
            for term in terms(read_expression(query)):
                yield from (term.written, " ".join(term.words))
        case WatchKind.ARTICLE:
            yield from map(_provision, read_provisions(query))
        case WatchKind.NAME:
            for name in written_names(query):
                yield from (name,) if is_organisation(name) else _person(name)


def _provision(provision: Provision) -> str:
    return provision.article or title(provision.instrument)


def _person(name: str) -> Iterator[str]:
    for spelling in (name, *spellings(name)):
        folded = max(read_name(spelling).surname, key=len)
        written = max(spelling.replace(",", " ").split(), key=lambda word: word.casefold().startswith(folded[:1]))
        for surname in (folded, folded.replace("y", "i"), written):  # "Aydarov" is "Aidarov" as often
            yield f"{surname[: max(_KEPT, len(surname) - _ENDING)]}*"
