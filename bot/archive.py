"""Where the stored texts name a watch: the search index sifts, the real rules decide."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from rules.index import Index
from rules.sieve import sieve
from rules.watch import Passage, Strength, Watch
from storage.documents import Wording
from storage.store import Store

_MOST = 1000  # paragraphs that are read for one question


@dataclass(frozen=True, slots=True)
class Mention:
    """One document that names a watch: the first paragraph in which it does, and where.

    `gone`: an earlier version did, and the present one does not.
    """

    wording: Wording
    start: int
    end: int
    sure: bool

    @property
    def gone(self) -> bool:
        """Whether only an earlier version has it."""
        return not self.wording.current


@dataclass(frozen=True, slots=True)
class Mentions:
    """The documents that name a watch, the newest first; the oldest are missing unless `complete`."""

    documents: tuple[Mention, ...]
    complete: bool


def mentions(store: Store, watch: Watch, language: str) -> Mentions:
    """Read what the archive has of a watch: what is sure, where some of it is, else what is doubtful.

    A document that is known in several languages is told in `language` if that names it, too. Raises `QueryError`.
    """
    sought = sieve(watch)
    words = [word for word in store.documents.words(sought.initials) if sought.takes(word)]
    index = Index([watch])
    wordings = store.documents.holding((*sought.phrases, *words), _MOST)
    found: dict[str, Mention] = {}
    for (key, spoken), together in groupby(wordings, key=lambda wording: (wording.key, wording.language)):
        mention = _mention(list(together), index)
        if mention and (key not in found or _rank(mention, spoken, language) > _rank(found[key], "", language)):
            found[key] = mention
    everything = tuple(found.values())
    sure = tuple(mention for mention in everything if mention.sure)
    return Mentions(sure or everything, complete=len(wordings) < _MOST)


def _rank(mention: Mention, spoken: str, language: str) -> tuple[bool, bool, bool]:
    return mention.sure, not mention.gone, (spoken or mention.wording.language) == language


def _mention(wordings: Sequence[Wording], index: Index) -> Mention | None:
    """The best mention in one document: in what it says now before what it said, a sure one before a doubtful one."""
    now = _read([wording for wording in wordings if wording.current], index)
    before = _read([wording for wording in wordings if not wording.current], index)
    return next((mention for mention in (*now, *before) if mention.sure), None) or next(iter((*now, *before)), None)


def _read(wordings: Sequence[Wording], index: Index) -> Iterable[Mention]:
    if not wordings:
        return []
    first = wordings[0]
    texts = tuple(wording.text for wording in wordings)
    hits = index.find(Passage(texts, first.language, title=first.title))
    return [Mention(wordings[hit.paragraph], hit.start, hit.end, hit.strength is Strength.FULL) for hit in hits]
