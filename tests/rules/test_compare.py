import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.compare import ChangeKind, Op, Segment, compare, sources_of, words

TEXTS = st.text(st.sampled_from("ab cd,.\n\u00a0ż-“"), max_size=40) | st.text(max_size=40)
PROSE = st.lists(st.sampled_from(["the", "court", "of", "Sarnovo", "freed", "her", ",", "in", "May"]), max_size=30).map(
    " ".join
)

A = "A. whereas the court of Sarnovo sentenced Mirela Costandache to five years in prison;"
B = "B. whereas the Velgarian authorities have not answered the questions put to them by the Council;"
C = "C. whereas journalists in the capital report that they are followed by the police;"


def kinds(old, new):
    return [(change.kind, change.old, change.new) for change in compare(old, new)]


@given(TEXTS | PROSE, TEXTS | PROSE)
def test_the_segments_rebuild_both_texts(old, new):
    segments = words(old, new)
    assert "".join(segment.text for segment in segments if segment.op is not Op.IN) == old
    assert "".join(segment.text for segment in segments if segment.op is not Op.OUT) == new
    assert all(segment.text for segment in segments)


@given(st.lists(TEXTS | PROSE, max_size=8), st.lists(TEXTS | PROSE, max_size=8))
def test_every_paragraph_is_told_at_most_once_and_kept_ones_are_alike_in_number(old, new):
    changes = compare(old, new)
    gone = [change.old for change in changes if change.old is not None]
    come = [change.new for change in changes if change.new is not None]
    assert len(gone) == len(set(gone))
    assert come == sorted(set(come))
    assert len(old) - len(gone) == len(new) - len(come)


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
        ("Velgaria’s law", "Velgaria's law"),
    ],
)
def test_white_space_hyphens_quotes_and_footnote_marks_are_no_change(old, new):
    assert compare([old], [new]) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [("Zoraw was freed", "Żoraw was freed"), ("Article 174", "Article 175"), ("Article 193", "Article 193(2)")],
)
def test_a_letter_or_a_number_is_a_change(old, new):
    assert kinds([old], [new]) == [(ChangeKind.CHANGED, 0, 0)]


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
        ([A, A, B], [A, B], [(ChangeKind.REMOVED, 0, None)]),
    ],
)
def test_paragraphs_are_paired(old, new, expected):
    changed = kinds(old, new)
    assert sorted(changed, key=str) == sorted(expected, key=str)


def test_alike_paragraphs_pair_with_the_most_alike_and_then_in_order():
    old = ["1. Calls on Velgaria to free Ilir Drenova;", "2. Calls on Velgaria to free Oksana Ravliuk;"]
    new = ["1. Calls on Velgaria to free Ilir Drenova now;", "2. Calls on Velgaria to free Oksana Ravliuk now;"]
    assert kinds(old, new) == [(ChangeKind.CHANGED, 0, 0), (ChangeKind.CHANGED, 1, 1)]


def test_a_paragraph_that_is_gone_is_told_where_it_stood():
    old = [A, B, C]
    new = [A.replace("five", "six"), C.replace("police", "army")]
    assert [change.kind for change in compare(old, new)] == [ChangeKind.CHANGED, ChangeKind.REMOVED, ChangeKind.CHANGED]


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


def test_a_paraphrase_is_traced_to_the_paragraph_it_quotes():
    paragraphs = (
        "1. Urges Velgaria to release Oksana Ravliuk at once;",
        "2. Urges Velgaria to repeal the relevant articles on criminal libel;",
        "3. Welcomes the new railway;",
    )
    assert sources_of("repeal the articles relating to criminal libel", paragraphs)[0] == 1
    assert sources_of("nothing alike", paragraphs) == []
