"""The way of a text: from the groups' motions over the joint motion to the adopted resolution, name by name.

Motions for a resolution are tabled by political groups (B…); groups may replace theirs by a joint motion (RC-…),
which says which ones; one text is adopted (TA-…). Rules of Procedure of the European Parliament, Rules 136 and 150.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from rules.text import fold


class Stage(IntEnum):
    """How far a text is on its way."""

    MOTION = 1
    JOINT_MOTION = 2
    ADOPTED = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One text of a procedure. `replaces` are the keys of motions a joint motion says it replaces.

    `labels` has one label a paragraph ("recital C", "paragraph 5"); `operative` tells which of them demand something,
    `None` where the text does not show it.
    """

    key: str
    reference: str
    stage: Stage
    labels: Sequence[str]
    operative: Sequence[bool | None]
    replaces: tuple[str, ...] = ()


class Mark(StrEnum):
    """What happened to a subject between the stage before and a text."""

    NONE = ""
    ADDED = "added"
    DROPPED = "dropped"
    TO_RECITAL = "moved to recital"
    TO_PARAGRAPH = "moved to paragraph"


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a text has a subject: labels, in the order of the text; none when it has not."""

    labels: tuple[str, ...] = ()
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class Row:
    """A name or an article through all texts; `cells` are in the order of the columns."""

    subject: str
    cells: tuple[Cell, ...]

    @property
    def eventful(self) -> bool:
        """Whether it was added, dropped or moved on its way."""
        return any(cell.mark for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Matrix:
    """What became of subjects on the way of a text: a column a text, a row a subject."""

    columns: tuple[Step, ...]
    rows: tuple[Row, ...]


Places = Mapping[str, Sequence[int]]  # key of a text → paragraphs that have a subject


def matrix(steps: Iterable[Step], subjects: Mapping[str, Places]) -> Matrix:
    """The matrix of a chain: motions by number, then joint motions, then the adopted text.

    A text is compared with those of the nearest earlier stage that the chain has; a joint motion with the motions it
    replaces, where it names them. A subject no text has makes no row.
    """
    columns = tuple(sorted(steps, key=lambda step: (step.stage, step.key)))
    rows = (
        Row(subject, tuple(_cell(step, _before(step, columns), places) for step in columns))
        for subject, places in subjects.items()
        if any(places.get(step.key) for step in columns)
    )
    return Matrix(columns, tuple(rows))


def _before(step: Step, columns: Sequence[Step]) -> list[Step]:
    """The texts that a text grew out of."""
    earlier = [other for other in columns if other.stage < step.stage]
    nearest = max((other.stage for other in earlier), default=None)
    texts = [other for other in earlier if other.stage is nearest]
    return [other for other in texts if other.key in step.replaces] or texts


def _cell(step: Step, before: Sequence[Step], places: Places) -> Cell:
    here = places.get(step.key, ())
    labels = tuple(dict.fromkeys(step.labels[index] or f"¶ {index + 1}" for index in here))
    earlier = [(other, index) for other in before for index in places.get(other.key, ())]
    if not before or (not here and not earlier):
        return Cell(labels)
    if not here:
        return Cell((), Mark.DROPPED)
    if not earlier:
        return Cell(labels, Mark.ADDED)
    demanded, demands = {other.operative[index] for other, index in earlier}, {step.operative[index] for index in here}
    if None in demanded | demands or (True in demanded) == (True in demands):
        return Cell(labels)
    return Cell(labels, Mark.TO_PARAGRAPH if True in demands else Mark.TO_RECITAL)


_FORM = re.compile(
    r"^(?:joint )?(?:motion for a resolution|(?:european parliament )?resolution)"
    r"(?: of \d{1,2} \w+ \d{4})? on (?:the )?"
)
_AFTER = re.compile(r"\s*\(\d{4}/\d{4}.*$")


def subject_of(title: str) -> str:
    """What a title is about, comparable between a motion, a joint motion and an adopted text."""
    return re.sub(r"^the ", "", _FORM.sub("", _AFTER.sub("", fold(title).text.strip())))


def procedure_number(text: str) -> str:
    """The number of a procedure without its kind: "2021/2544" of "2021/2544(RSP)"; empty when there is none."""
    found = re.search(r"\b(\d{4})[/-](\d{4})\b", text)
    return f"{found[1]}/{found[2]}" if found else ""
