"""Two texts compared, as every rendering of a difference needs it: paragraphs, changes, and what they mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.pointing import place
from bot.voice import ENGLISH, Voice
from rules.compare import ChangeKind, ParagraphChange, align
from rules.law.mentions import country_of
from rules.redline import Op, identity
from rules.substance import Effect, Turn, effects
from rules.watch import Passage
from scrapers.document import Document, Paragraph
from storage.documents import Version

_PLACES = 3  # places named before they are counted
_NAMED = 2  # places named beside a subject

_WHOLE_ONLY = (ChangeKind.ADDED, ChangeKind.REMOVED)
_WHOLE = (ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.MOVED, ChangeKind.SPLIT, ChangeKind.MERGED)


def passage(document: Document) -> Passage:
    """A document as the rules read it."""
    texts = tuple(paragraph.text for paragraph in document.paragraphs)
    return Passage(texts, document.language, source=document.institution, kind=document.kind, title=document.title)


def is_reset(old: Document, new: Document) -> bool:
    """Whether a text was only set anew: the same words and labels in other paragraphs, as a new PDF breaks them."""
    (was, labelled), (now, relabelled) = map(_in_one, (old, new))
    return labelled == relabelled and was == now


def _in_one(document: Document) -> tuple[str, list[str]]:
    labels = [paragraph.label for paragraph in document.paragraphs if paragraph.label]
    return identity(" ".join(paragraph.text for paragraph in document.paragraphs)), labels


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts. `name` tells a reader which: a file's name, or what and when it was."""

    name: str
    paragraphs: tuple[Paragraph, ...]
    language: str = ""
    country: str = ""
    url: str = ""

    @classmethod
    def of(cls, version: Version) -> "Side":
        """A stored version as one side."""
        document = version.document
        name = f"{document.reference or document.key} · version {version.number} · {version.seen_at:%Y-%m-%d %H:%M} UTC"
        return cls(name, document.paragraphs, document.language, country_of(document.title), document.url)

    @property
    def passage(self) -> Passage:
        """The text as the rules read it."""
        return Passage(tuple(paragraph.text for paragraph in self.paragraphs), self.language, self.country)

    def place(self, indexes: range) -> str:
        """How a reader finds paragraphs: by labels where the text has them, else by positions counted from 1."""
        return ", ".join(self.paragraphs[index].label or f"¶ {index + 1}" for index in indexes)


@dataclass(frozen=True)
class Comparison:
    """What changed from `old` to `new`; worked out when first asked for."""

    old: Side
    new: Side

    @cached_property
    def rows(self) -> tuple[ParagraphChange, ...]:
        """Every paragraph, those that stayed included, in the order of the new text."""
        return align(self.old.passage.paragraphs, self.new.passage.paragraphs)

    @cached_property
    def changes(self) -> tuple[ParagraphChange, ...]:
        """The paragraphs that changed."""
        return tuple(row for row in self.rows if row.kind is not ChangeKind.SAME)

    @cached_property
    def _effects(self) -> dict[int, tuple[Effect, ...]]:
        told = effects(self.old.passage, self.new.passage, self.changes)
        return {id(change): effect for change, effect in zip(self.changes, told, strict=True)}

    def of_new(self, paragraph: int) -> ParagraphChange | None:
        """What happened to a paragraph of the new text; `None` when nothing did."""
        return next((change for change in self.changes if paragraph in change.new), None)

    def of_old(self, paragraph: int) -> ParagraphChange | None:
        """What became of a paragraph of the old text; `None` when nothing did."""
        return next((change for change in self.changes if paragraph in change.old), None)

    def heading(self, change: ParagraphChange, voice: Voice = ENGLISH) -> str:
        """What happened and where: "Changed: paragraph 4 → paragraph 5", "Split: recital C → recital C, recital D"."""
        edited = change.edited and change.kind not in (ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.CHANGED)
        key = "change-edited" if edited else "change-heading"
        what = voice.text(f"change-{change.kind}")
        return voice.text(key, change=what, place=place(self.where(change), voice))

    def where(self, change: ParagraphChange) -> str:
        """The places of a change: one, or the old and the new one."""
        old, new = self.old.place(change.old), self.new.place(change.new)
        return f"{old} → {new}" if old and new and old != new else new or old

    def extent(self, voice: Voice = ENGLISH) -> str:
        """How much changed, and where: "2 words changed in paragraph 5; paragraph 7 added"; empty when nothing did."""
        edited = [change for change in self.changes if change.edited and change.kind not in _WHOLE_ONLY]
        count = sum(map(_words_changed, edited))
        told = [voice.text("extent-words", count=count, places=self._places(edited, voice))] if count else []
        whole = {kind: [one for one in self.changes if one.kind is kind and one not in edited] for kind in _WHOLE}
        told += [voice.text(f"extent-{kind}", places=self._places(some, voice)) for kind, some in whole.items() if some]
        return "; ".join(told)

    def _places(self, changes: Sequence[ParagraphChange], voice: Voice) -> str:
        if len(changes) > _PLACES:
            return voice.text("extent-paragraphs", count=len(changes))
        return place(", ".join(self.new.place(change.new) or self.old.place(change.old) for change in changes), voice)

    def meaning(self, change: ParagraphChange, voice: Voice = ENGLISH) -> tuple[str, ...]:
        """What a change did, in words: "Ilir Drenova, Oksana Ravliuk removed", "urges → calls on (weaker)"."""
        told: dict[tuple[Turn, str, str], list[str]] = {}  # what happened, where else it stands, from what → to what
        for effect in self._effects[id(change)]:
            told.setdefault((effect.turn, self._aside(effect, voice), effect.before), []).append(_named(effect))
        return tuple(
            voice.text(f"effect-{turn.replace(' ', '-')}", subjects=", ".join(subjects)) + aside
            for (turn, aside, _), subjects in told.items()
        )

    def _aside(self, effect: Effect, voice: Voice) -> str:
        """Where a subject stood before, or still stands."""
        if effect.turn not in (Turn.GAINED, Turn.LOST):
            return ""
        key, side = ("aside-before", self.old) if effect.turn is Turn.GAINED else ("aside-still", self.new)
        places = list(dict.fromkeys(_places(side, effect.elsewhere)))
        shown = place(", ".join(places[:_NAMED]), voice)
        if len(places) > _NAMED:
            shown = voice.text("aside-more", places=shown, count=len(places) - _NAMED)
        return f" {voice.text(key, places=shown)}" if places else ""


def _words_changed(change: ParagraphChange) -> int:
    """Words that were replaced, taken out or put in; a word that gave way to another is one."""
    count = out = into = 0
    for segment in change.segments:
        match segment.op:
            case Op.SAME:
                count, out, into = count + max(out, into), 0, 0
            case Op.OUT:
                out += len(segment.text.split())
            case Op.IN:
                into += len(segment.text.split())
    return count + max(out, into)


def _named(effect: Effect) -> str:
    return f"{effect.before} → {effect.subject}" if effect.before else effect.subject


def _places(side: Side, indexes: Sequence[int]) -> Iterator[str]:
    return (side.place(range(index, index + 1)) for index in indexes)
