import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.compare import ChangeKind, align, compare
from rules.redline import Op, Segment, identity, words

TEXTS = st.text(st.sampled_from("ab cd,.\n\u00a0ż-“¹"), max_size=40) | st.text(max_size=40)
PROSE = st.lists(st.sampled_from(["the", "court", "of", "Sarnovo", "freed", "her", ",", "in", "May"]), max_size=30).map(
    " ".join
)

A = "A. whereas the court of Sarnovo sentenced Mirela Costandache to five years in prison;"
B = "B. whereas the Velgarian authorities have not answered the questions put to them by the Council;"
C = "C. whereas journalists in the capital report that they are followed by the police;"
HALF = "Calls on the Velgarian authorities to release Ilir Drenova without delay and to drop every charge against him;"
REST = "urges the Council to raise the case at every meeting with the government until the printers are free again;"


def kinds(old, new):
    """(kind, old index or indexes, new index or indexes) of each change."""
    return [(change.kind, places(change.old), places(change.new)) for change in compare(old, new)]


def places(indexes):
    return None if not indexes else indexes[0] if len(indexes) == 1 else tuple(indexes)


def old_of(segments):
    kept = (Op.SAME, Op.OUT)
    return "".join(part.text if part.was is None else part.was for part in segments if part.op in kept)


def new_of(segments):
    return "".join(segment.text for segment in segments if segment.op in (Op.SAME, Op.IN))


@given(TEXTS | PROSE, TEXTS | PROSE)
def test_the_segments_rebuild_both_texts(old, new):
    segments = words(old, new)
    assert (old_of(segments), new_of(segments)) == (old, new)
    assert all(segment.text or segment.was for segment in segments)


@given(st.lists(TEXTS | PROSE, max_size=8), st.lists(TEXTS | PROSE, max_size=8))
def test_every_paragraph_is_told_exactly_once_and_what_stayed_is_in_order(old, new):
    told = align(old, new)
    gone = [index for change in told for index in change.old]
    assert sorted(gone) == list(range(len(old)))
    assert [index for change in told for index in change.new] == list(range(len(new)))
    stayed = [change.old[0] for change in told if change.kind is ChangeKind.SAME]
    assert stayed == sorted(stayed)
    for change in told:
        assert old_of(change.segments) == "".join(old[index] for index in change.old)
        assert new_of(change.segments) == "".join(new[index] for index in change.new)


@given(st.lists(TEXTS, max_size=8))
def test_a_text_does_not_differ_from_itself(paragraphs):
    assert compare(paragraphs, paragraphs) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a well-known case", "a well\u2011known\u00a0 case"),
        ("the “court”", 'the "court"'),
        ("the report[3] says", "the report[12] says"),
        ("the report¹ says", "the report says"),
        ("in 2019² it said", "in 2019 it said"),
        ("it said.³", "it said."),
        ("Velgaria’s law", "Velgaria's law"),
        ("Sar\u00adnovo", "Sarnovo"),
        ("Z\u0307oraw", "Żoraw"),
        ("Article 6(2)", "Article 6 (2)"),
    ],
)
def test_white_space_hyphens_quotes_accents_and_footnote_marks_are_no_change(old, new):
    assert compare([old], [new]) == ()
    assert identity(old) == identity(new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Zoraw was freed", "Żoraw was freed"),
        ("Article 174", "Article 175"),
        ("Article 193", "Article 193(2)"),
        ("under Article 193", "under Article 193¹"),
    ],
)
def test_a_letter_or_a_number_is_a_change(old, new):
    assert kinds([old], [new]) == [(ChangeKind.CHANGED, 0, 0)]
    assert identity(old) != identity(new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([A, B], [A, B, C], [(ChangeKind.ADDED, None, 2)]),
        ([A, B, C], [A, C], [(ChangeKind.REMOVED, 1, None)]),
        ([A, B, C], [B, C, A], [(ChangeKind.MOVED, 0, 2)]),
        ([A, C], [A.replace("five", "seven"), C], [(ChangeKind.CHANGED, 0, 0)]),
        ([A], [C], [(ChangeKind.REMOVED, 0, None), (ChangeKind.ADDED, None, 0)]),
        ([A, B], [C, A.replace("five", "six"), B], [(ChangeKind.ADDED, None, 0), (ChangeKind.CHANGED, 0, 1)]),
        ([], [A], [(ChangeKind.ADDED, None, 0)]),
        ([A], [], [(ChangeKind.REMOVED, 0, None)]),
        ([A, A, B], [A, B], [(ChangeKind.REMOVED, 1, None)]),
        ([A, B, C, HALF], [B, C, HALF, A.replace("five", "six")], [(ChangeKind.MOVED, 0, 3)]),
        ([A, f"{HALF} {REST}", C], [A, HALF, REST, C], [(ChangeKind.SPLIT, 1, (1, 2))]),
        ([A, HALF, REST, C], [A, f"{HALF} {REST}", C], [(ChangeKind.MERGED, (1, 2), 1)]),
        ([f"{HALF} {REST}"], [HALF, REST.replace("every", "each")], [(ChangeKind.SPLIT, 0, (0, 1))]),
        ([f"{A} {HALF} {REST}"], [A, HALF, REST], [(ChangeKind.SPLIT, 0, (0, 1, 2))]),
        ([A, B, f"{HALF} {REST}"], [HALF, REST, A, B], [(ChangeKind.SPLIT, 2, (0, 1))]),
        ([HALF], [HALF, REST], [(ChangeKind.ADDED, None, 1)]),
        (["Sarnovo", A], ["Sarnova", A], [(ChangeKind.CHANGED, 0, 0)]),
    ],
)
def test_paragraphs_are_paired(old, new, expected):
    changed = kinds(old, new)
    assert sorted(changed, key=str) == sorted(expected, key=str)


def test_a_moved_paragraph_tells_what_was_edited_in_it():
    (change,) = compare([A, B, C], [B, C, A.replace("five", "six")])
    assert (change.kind, change.moved, change.edited) == (ChangeKind.MOVED, True, True)
    assert [(part.op, part.text) for part in change.segments][1:3] == [(Op.OUT, "five"), (Op.IN, "six")]


def test_the_joint_of_a_split_paragraph_is_told():
    (change,) = compare([f"{HALF} {REST}"], [HALF, REST])
    assert [part.op for part in change.segments] == [Op.SAME, Op.SPLIT, Op.SAME]
    assert not change.edited


def test_alike_paragraphs_pair_with_the_most_alike_and_then_in_order():
    old = ["1. Calls on Velgaria to free Ilir Drenova;", "2. Calls on Velgaria to free Oksana Ravliuk;"]
    new = ["1. Calls on Velgaria to free Ilir Drenova now;", "2. Calls on Velgaria to free Oksana Ravliuk now;"]
    assert kinds(old, new) == [(ChangeKind.CHANGED, 0, 0), (ChangeKind.CHANGED, 1, 1)]


def test_a_paragraph_that_is_gone_is_told_where_it_stood():
    old = [A, B, C]
    new = [A.replace("five", "six"), C.replace("police", "army")]
    assert [change.kind for change in compare(old, new)] == [ChangeKind.CHANGED, ChangeKind.REMOVED, ChangeKind.CHANGED]


def test_a_thousand_paragraphs_that_all_changed_are_paired_by_their_rare_words():
    old = [f"whereas prisoner {number * 7} of block {number * 13} wrote letter {number} home" for number in range(1000)]
    new = [f"{text} and got an answer" for text in reversed(old)]
    pairs = {(change.old[0], change.new[0]) for change in compare(old, new)}
    assert pairs == {(number, 999 - number) for number in range(1000)}


def test_edits_a_short_word_apart_are_told_as_one():
    assert words("paragraphs 8 and 7 apply", "paragraphs eight and seven apply") == (
        Segment(Op.SAME, "paragraphs "),
        Segment(Op.OUT, "8 and 7"),
        Segment(Op.IN, "eight and seven"),
        Segment(Op.SAME, " apply"),
    )


def test_edits_a_longer_word_apart_stay_two():
    ops = [segment.op for segment in words("red houses fall", "blue houses rise")]
    assert ops == [Op.OUT, Op.IN, Op.SAME, Op.OUT, Op.IN]


def test_words_that_stayed_keep_their_old_spelling_beside_the_new_one():
    assert words("the “court” rose", 'the "court" fell')[0] == Segment(Op.SAME, 'the "court" ', "the “court” ")
