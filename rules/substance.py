"""What a change means: names and articles a paragraph gained and lost, and whether its verb grew weaker or stronger.

Both are read from the texts, not from anybody's watches: a new name in a list of prisoners is told too.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz import fuzz, process

from rules.articles import cite
from rules.compare import ParagraphChange
from rules.instruments import titles, unit
from rules.proper_names import candidates, words_of
from rules.watch import Passage

_RESPELLED = 80  # per cent of letters two spellings of one name share

# The verb that a paragraph opens with, as written, and its force (greater is stronger); None: it opens with none.
VerbReader = Callable[[str], tuple[str, int] | None]


class Turn(StrEnum):
    """What happened to something in a paragraph."""

    GAINED = "added"
    LOST = "removed"
    RESPELLED = "respelled"
    WEAKER = "weaker"
    STRONGER = "stronger"
    REPLACED = "as strong"  # another verb of the same force


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


def effects(
    old: Passage, new: Passage, changes: Sequence[ParagraphChange], verb: VerbReader | None = None
) -> tuple[tuple[Effect, ...], ...]:
    """What each change did, in the order of `changes`: articles and names, additions first, then the verb."""
    before, after = _read(old), _read(new)
    return tuple(
        (
            *_articles(before, after, change),
            *_names(before, after, change),
            *(_verb(old, new, change, verb) if verb else ()),
        )
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
    if instrument is None:
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


def _verb(old: Passage, new: Passage, change: ParagraphChange, read: VerbReader) -> Iterator[Effect]:
    """Whether the paragraph asks for less or more than it did; told of one paragraph that became one."""
    if len(change.old) != 1 or len(change.new) != 1:
        return
    before, after = read(old.paragraphs[change.old[0]]), read(new.paragraphs[change.new[0]])
    if before and after and before[0].casefold() != after[0].casefold():
        order = (after[1] > before[1]) - (after[1] < before[1])
        yield Effect({-1: Turn.WEAKER, 0: Turn.REPLACED, 1: Turn.STRONGER}[order], after[0], before=before[0])
