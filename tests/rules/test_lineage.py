"""Three procedures of an invented Parliament, cell by cell."""

import pytest

from rules.lineage import Cell, Mark, Stage, Step, matrix, procedure_number, subject_of

LABELS = ("recital A", "recital B", "paragraph 1", "paragraph 2", "paragraph 3")
B, RC, TA = Stage.MOTION, Stage.JOINT_MOTION, Stage.ADOPTED
REC_A, REC_B, P1, P2, P3 = range(5)


def step(key, stage, replaces=()):
    return Step(key, key, stage, LABELS, [False, False, True, True, True], replaces)


def cell(*labels, mark=Mark.NONE):
    return Cell(labels, mark)


BOTH_1_3 = cell("paragraph 1", "paragraph 3")
RISEN = cell("paragraph 3", mark=Mark.TO_PARAGRAPH)
NEVER, DROPPED = cell(), cell(mark=Mark.DROPPED)

# Two groups' motions, a joint motion, a text adopted with amendments.
LIBRARIANS = (
    [step("TA-1", TA), step("RC-1", RC, ("B-1", "B-2")), step("B-2", B), step("B-1", B)],
    ["B-1", "B-2", "RC-1", "TA-1"],
    {
        "Mirela Costandache": (
            {"B-1": [P1], "B-2": [REC_A, P2], "RC-1": [P1], "TA-1": [P1, P3]},
            [cell("paragraph 1"), cell("recital A", "paragraph 2"), cell("paragraph 1"), BOTH_1_3],
        ),
        "Ilir Drenova": (
            {"B-1": [P1], "RC-1": [P2]},
            [cell("paragraph 1"), NEVER, cell("paragraph 2"), DROPPED],
        ),
        "Oksana Ravliuk": (
            {"B-2": [P3]},
            [NEVER, cell("paragraph 3"), DROPPED, NEVER],
        ),
        "Temirbek Aidarov": (
            {"RC-1": [P1], "TA-1": [REC_B]},
            [NEVER, NEVER, cell("paragraph 1", mark=Mark.ADDED), cell("recital B", mark=Mark.TO_RECITAL)],
        ),
        "Article 174 of the Criminal Code of Velgaria": (
            {"B-1": [REC_A], "B-2": [REC_B], "RC-1": [P3], "TA-1": [REC_A, P2]},
            [cell("recital A"), cell("recital B"), RISEN, cell("recital A", "paragraph 2")],
        ),
        "Anselm Vrba": ({}, None),
    },
)  # fmt: skip

# A group stays outside the joint motion: what only its motion had is not dropped from the joint one.
PRINTERS = (
    [step("B-3", B), step("B-4", B), step("B-5", B), step("RC-3", RC, ("B-3", "B-5"))],
    ["B-3", "B-4", "B-5", "RC-3"],
    {
        "Anselm Vrba": ({"B-4": [P1]}, [NEVER, cell("paragraph 1"), NEVER, NEVER]),
        "Łukasz Żoraw-Bielski": (
            {"B-4": [P1], "RC-3": [P2]},
            [NEVER, cell("paragraph 1"), NEVER, cell("paragraph 2", mark=Mark.ADDED)],
        ),
        "Ilir Drenova": (
            {"B-3": [P1, P1], "B-5": [REC_A], "RC-3": [REC_B]},
            [cell("paragraph 1"), NEVER, cell("recital A"), cell("recital B", mark=Mark.TO_RECITAL)],
        ),
    },
)

# No joint motion: one motion was put to the vote and adopted.
RIVER = (
    [step("TA-6", TA), step("B-6", B), step("B-7", B)],
    ["B-6", "B-7", "TA-6"],
    {
        "Oksana Ravliuk": ({"B-6": [P1], "TA-6": [P1]}, [cell("paragraph 1"), NEVER, cell("paragraph 1")]),
        "Temirbek Aidarov": ({"B-7": [P1]}, [NEVER, cell("paragraph 1"), DROPPED]),
        "Article 19 ICCPR": ({"TA-6": [REC_A]}, [NEVER, NEVER, cell("recital A", mark=Mark.ADDED)]),
    },
)


@pytest.mark.parametrize("chain", [LIBRARIANS, PRINTERS, RIVER], ids=["librarians", "printers", "river"])
def test_the_matrix_of_a_chain_is_as_made_by_hand(chain):
    steps, columns, subjects = chain
    found = matrix(steps, {subject: places for subject, (places, _) in subjects.items()})
    assert [column.key for column in found.columns] == columns
    expected = {subject: tuple(cells) for subject, (_, cells) in subjects.items() if cells}
    assert {row.subject: row.cells for row in found.rows} == expected


def test_one_text_alone_adds_and_drops_nothing():
    (row,) = matrix([step("B-1", B)], {"Ilir Drenova": {"B-1": [P1]}}).rows
    assert row.cells == (cell("paragraph 1"),)
    assert not row.eventful


def test_nothing_moves_from_or_to_a_paragraph_of_unknown_kind():
    unknown = Step("B-1", "B-1", B, ("",), (None,))
    found = matrix([unknown, step("RC-1", RC)], {"Ilir Drenova": {"B-1": [0], "RC-1": [P1]}})
    assert found.rows[0].cells == (cell("¶ 1"), cell("paragraph 1"))


def test_a_paragraph_without_a_label_is_told_by_its_position():
    bare = Step("B-1", "B-1", B, ("", ""), (False, False))
    assert matrix([bare], {"Ilir Drenova": {"B-1": [1]}}).rows[0].cells == (cell("¶ 2"),)


@pytest.mark.parametrize(
    "title",
    [
        "Motion for a resolution on the Sarnovo librarians",
        "JOINT MOTION FOR A RESOLUTION on the Sarnovo librarians (2026/2612(RSP))",
        "European Parliament resolution of 12 March 2026 on the Sarnovo librarians (2026/2612(RSP))",
        "The Sarnovo librarians",
    ],
)
def test_the_subject_is_the_same_in_every_title_of_a_chain(title):
    assert subject_of(title) == "sarnovo librarians"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2021/2544(RSP)", "2021/2544"),
        ("2021/2544 all", "2021/2544"),
        ("2021-2544", "2021/2544"),
        ("21/44", ""),
        ("", ""),
    ],
)
def test_a_procedure_is_known_by_its_number(text, number):
    assert procedure_number(text) == number
