"""The ledger of a procedure: what became of names and articles between motions, joint motion and adopted text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.comparison import passage
from bot.markup import Block, Run, Style, line
from bot.voice import ENGLISH, Voice
from rules.lineage import Cell, Mark, Matrix, Places, Row, Stage, Step, matrix
from rules.substance import named
from rules.watch import Hit, Strength
from scrapers.document import DocumentKind, ParagraphKind
from storage.documents import Version

ROWS = 25  # rows shown before a ledger says how many more there are
LABELS = 4  # labels in a cell before it says how many more there are

_STAGES = {
    DocumentKind.MOTION: Stage.MOTION,
    DocumentKind.REPORT: Stage.MOTION,
    DocumentKind.JOINT_MOTION: Stage.JOINT_MOTION,
    DocumentKind.ADOPTED_TEXT: Stage.ADOPTED,
}
_OPERATIVE = {
    ParagraphKind.OPERATIVE: True,
    ParagraphKind.RECITAL: False,
    ParagraphKind.CITATION: False,
    ParagraphKind.FOOTNOTE: False,
}
_SHORT = ("paragraph", "recital", "citation", "footnote")
_MARKS = {
    Mark.ADDED: "ledger-added",
    Mark.TO_RECITAL: "ledger-to-recital",
    Mark.TO_PARAGRAPH: "ledger-to-paragraph",
}


def of_watches(chain: Sequence[Version], hits: Mapping[str, Iterable[Hit]], names: Mapping[str, str]) -> Matrix:
    """The ledger of what is watched: `hits` by the key of a text, `names` by the id of a watch. Sure hits only."""
    subjects: dict[str, dict[str, list[int]]] = {name: defaultdict(list) for name in names.values()}
    for key, found in hits.items():
        for hit in found:
            if hit.watch in names and hit.strength is Strength.FULL:
                subjects[names[hit.watch]][key].append(hit.paragraph)
    return matrix(map(_step, chain), subjects)


def of_all(chain: Sequence[Version]) -> Matrix:
    """The ledger of every name and article that the texts themselves show, those that something happened to first."""
    subjects: dict[tuple[str, ...], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    shown: dict[tuple[str, ...], str] = {}
    for version in chain:
        for index, found in enumerate(named(passage(version.document))):
            for key, subject in found.items():
                subjects[key][version.document.key].append(index)
                shown.setdefault(key, subject)
    readable: dict[str, Places] = {shown[key]: places for key, places in subjects.items()}
    whole = matrix(map(_step, chain), readable)
    return Matrix(whole.columns, tuple(sorted(whole.rows, key=lambda row: not row.eventful)))


def _step(version: Version) -> Step:
    document = version.document
    return Step(
        document.key,
        document.reference or document.key,
        _STAGES[document.kind],
        [paragraph.label for paragraph in document.paragraphs],
        [_OPERATIVE.get(paragraph.kind) for paragraph in document.paragraphs],
        document.replaces,
    )


def blocks(ledger: Matrix, voice: Voice = ENGLISH) -> Iterator[Block]:
    """The ledger as lines of a message: a subject, then a line for each text that tells something."""
    for row in ledger.rows[:ROWS]:
        yield line(Run(row.subject, Style.BOLD))
        for step, cell in zip(ledger.columns, row.cells, strict=True):
            yield line(f"   {step.reference}: {told(cell, voice)}")
    if len(ledger.rows) > ROWS:
        yield from voice.lines("ledger-more", count=len(ledger.rows) - ROWS)


def ways(ledger: Matrix, voice: Voice = ENGLISH) -> tuple[str, ...]:
    """A line for each subject that more than one text has, or that was added, dropped or moved on the way."""
    telling = (row for row in ledger.rows if row.eventful or sum(bool(cell.labels) for cell in row.cells) > 1)
    return tuple(f"{row.subject}: {path(ledger, row, voice)}" for row in telling)


def path(ledger: Matrix, row: Row, voice: Voice = ENGLISH) -> str:
    """A row in one line: "B9-0146/2021 ¶ 4 → RC-B9-0144/2021 dropped"."""
    stages: dict[Stage, list[str]] = defaultdict(list)
    for step, cell in zip(ledger.columns, row.cells, strict=True):
        stages[step.stage].append(f"{step.reference} {told(cell, voice)}")
    return " → ".join(", ".join(texts) for texts in stages.values())


def told(cell: Cell, voice: Voice = ENGLISH) -> str:
    """A cell in words: labels, "❌ dropped", or a dash where a text never had the subject."""
    if cell.mark is Mark.DROPPED:
        return voice.text("ledger-dropped")
    if not cell.labels:
        return "–"
    labels = [_short(label, voice) for label in cell.labels]
    more = f" +{len(labels) - LABELS}" if len(labels) > LABELS else ""
    places = ", ".join(labels[:LABELS]) + more
    return voice.text(_MARKS[cell.mark], places=places) if cell.mark in _MARKS else places


def _short(label: str, voice: Voice) -> str:
    word, _, mark = label.partition(" ")
    return f"{voice.text(f'ledger-{word}')} {mark}" if word in _SHORT else label
