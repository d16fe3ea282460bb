"""What a change means: names and articles a paragraph gained and lost, and whether its verbs grew weaker or stronger.

All are read from the texts, not from anybody's watches: a new name in a list of prisoners is told too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from rules.articles import cite
from rules.compare import ParagraphChange
from rules.law.instruments import OTHER, titles, unit
from rules.operative import Verb, operative_verbs
from rules.proper_names import candidates, words_of
from rules.watch import Passage

_RESPELLED = 80  # per cent of letters two spellings of one name share


class Turn(StrEnum):
    """What happened to something in a paragraph."""

    GAINED = "added"
    LOST = "removed"
    RESPELLED = "respelled"
    WEAKER = "weaker"
    STRONGER = "stronger"
    AS_STRONG = "as strong"  # another verb of the same force
    OTHER = "other"  # a verb that cannot be weighed against the one before: no praise is stronger than a demand


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that happened to a paragraph. `subject` is a name as written, an article with its law, or a verb.

    `before` is what stood in its place, for a spelling or a verb. `elsewhere` are the paragraphs of the new text that
    still have what was LOST here, or those of the old text that already had what was GAINED.
    """

    turn: Turn
    subject: str
    before: str = ""
    elsewhere: tuple[int, ...] = ()


Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Contents:
    """What each paragraph of a text names: key → how it is shown."""

    names: Sequence[Mapping[Key, str]]
    articles: Sequence[Mapping[Key, str]]
    capitals: Sequence[frozenset[str]] = field(default=())


def effects(old: Passage, new: Passage, changes: Sequence[ParagraphChange]) -> tuple[tuple[Effect, ...], ...]:
    """What each change did, in the order of `changes`: articles and names, additions first, then the verbs."""
    before, after = _read(old), _read(new)
    return tuple(
        (*_articles(before, after, change), *_names(before, after, change), *_verbs(old, new, change))
        for change in changes
    )


def named(passage: Passage) -> list[dict[Key, str]]:
    """What each paragraph names: articles, then names, by a key that is the same in every text → as shown."""
    found = _read(passage)
    return [
        {("article", *key): shown for key, shown in articles.items()}
        | {("name", *key): shown for key, shown in names.items()}
        for articles, names in zip(found.articles, found.names, strict=True)
    ]


def _read(passage: Passage) -> _Contents:
    articles: list[dict[Key, str]] = [{} for _ in passage.paragraphs]
    for cited in cite(passage):
        key = (cited.instrument or "", cited.article, cited.part)
        articles[cited.paragraph].setdefault(key, _shown(cited.instrument, cited.article, cited.part))
    names = [{found.key: found.surface for found in candidates(text)} for text in passage.paragraphs]
    return _Contents(names, articles, [words_of(text) for text in passage.paragraphs])


def _shown(instrument: str | None, article: str, part: str) -> str:
    number = f"{article}({part})" if part.isdecimal() else f"{article} {part}".strip()
    if not instrument or instrument == OTHER:
        return f"Article {number}"
    title = titles().get(instrument, instrument)
    return f"{unit(instrument)} {number} {title if title.startswith('the ') else f'of the {title}'}"


def _articles(before: _Contents, after: _Contents, change: ParagraphChange) -> Iterator[Effect]:
    old, new = _together(before.articles, change.old), _together(after.articles, change.new)
    for key, shown in new.items():
        if not _has(old, key):
            yield Effect(Turn.GAINED, shown, elsewhere=_holders(before.articles, key))
    for key, shown in old.items():
        if not _has(new, key):
            yield Effect(Turn.LOST, shown, elsewhere=_holders(after.articles, key))


def _has(cited: Mapping[Key, str], key: Key) -> bool:
    """Whether an article is cited; one whose law the text leaves open may be the same number of any law."""
    law, *number = key
    return any(other[1:] == tuple(number) and (not law or not other[0] or law == other[0]) for other in cited)


def _names(before: _Contents, after: _Contents, change: ParagraphChange) -> Iterator[Effect]:
    old, new = _together(before.names, change.old), _together(after.names, change.new)
    old_words = frozenset[str]().union(*(before.capitals[index] for index in change.old))
    new_words = frozenset[str]().union(*(after.capitals[index] for index in change.new))
    lost = {key: name for key, name in old.items() if key not in new and key[-1] not in new_words}
    gained = {key: name for key, name in new.items() if key not in old and key[-1] not in old_words}
    for key, name in gained.items():
        earlier = process.extractOne(
            " ".join(key), list(map(" ".join, lost)), scorer=fuzz.ratio, score_cutoff=_RESPELLED
        )
        if earlier:
            yield Effect(Turn.RESPELLED, name, before=lost.pop(list(lost)[earlier[2]]))
        else:
            yield Effect(Turn.GAINED, name, elsewhere=_holders(before.names, key))
    for key, name in lost.items():
        yield Effect(Turn.LOST, name, elsewhere=_holders(after.names, key))


def _together(contents: Sequence[Mapping[Key, str]], indexes: range) -> dict[Key, str]:
    return {key: shown for index in indexes for key, shown in contents[index].items()}


def _holders(contents: Sequence[Mapping[Key, str]], key: Key) -> tuple[int, ...]:
    return tuple(index for index, held in enumerate(contents) if key in held)


def _verbs(old: Passage, new: Passage, change: ParagraphChange) -> Iterator[Effect]:
    """Which operative verbs gave way to others; told of one paragraph that became one."""
    if len(change.old) != 1 or len(change.new) != 1:
        return
    before, after = old.paragraphs[change.old[0]], new.paragraphs[change.new[0]]
    said, says = operative_verbs(before), operative_verbs(after)
    for op in Levenshtein.opcodes(list(map(_weight, said)), list(map(_weight, says))):
        if op.tag == "replace":
            olds, news = said[op.src_start : op.src_end], says[op.dest_start : op.dest_end]
            for was, now in zip(olds, news, strict=True):
                yield Effect(_turn(was, now), _as_written(after, now), before=_as_written(before, was))


def _weight(verb: Verb) -> Key:
    return verb.canonical, "strongly" if verb.strongly else ""


def _turn(was: Verb, now: Verb) -> Turn:
    if was.force is now.force:
        return {-1: Turn.WEAKER, 0: Turn.AS_STRONG, 1: Turn.STRONGER}[now.strongly - was.strongly]
    weaker = now.force.below(was.force)
    return Turn.OTHER if weaker is None else Turn.WEAKER if weaker else Turn.STRONGER


def _as_written(text: str, verb: Verb) -> str:
    return " ".join(text[verb.span.start : verb.span.end].split()).rstrip(",").lower()
