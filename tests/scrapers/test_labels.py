import pytest

from scrapers.block import Block
from scrapers.document import Paragraph, ParagraphKind
from scrapers.labels import label, with_title

RESOLUTION = """The European Parliament,
– having regard to its previous resolutions on Velgaria,
– having regard to Article 174 of the Velgarian Criminal Code,
A. whereas Ilir Drenova was arrested in Sarnovo;
B. whereas he went on hunger strike;
1. Calls for his release;
2. Instructs its President to forward this resolution."""


def labelled(text):
    return [(p.label, p.text) for p in label(Block(line) for line in text.splitlines())]


def labels_of(text):
    return [name for name, _ in labelled(text)]


def test_a_resolution_is_labelled_as_a_lawyer_points_at_it():
    assert labelled(RESOLUTION) == [
        ("", "The European Parliament,"),
        ("citation 1", "having regard to its previous resolutions on Velgaria,"),
        ("citation 2", "having regard to Article 174 of the Velgarian Criminal Code,"),
        ("recital A", "whereas Ilir Drenova was arrested in Sarnovo;"),
        ("recital B", "whereas he went on hunger strike;"),
        ("paragraph 1", "Calls for his release;"),
        ("paragraph 2", "Instructs its President to forward this resolution."),
    ]


def test_kinds_go_with_the_labels():
    kinds = [paragraph.kind for paragraph in label(Block(line) for line in RESOLUTION.splitlines())]
    citation, recital, operative = ParagraphKind.CITATION, ParagraphKind.RECITAL, ParagraphKind.OPERATIVE
    assert kinds == [ParagraphKind.TEXT, citation, citation, recital, recital, operative, operative]


@pytest.mark.parametrize(
    ("citation", "letters"),
    [
        ("– vu ses résolutions antérieures,", "A. considérant que|B. considérant que"),
        ("– unter Hinweis auf seine Entschließungen,", "A. in der Erwägung,|B. in der Erwägung,"),
        ("– Vistas sus anteriores Resoluciones,", "A. Considerando que|B. Considerando que"),
        ("– uwzględniając swoje rezolucje,", "A. mając na uwadze,|B. mając na uwadze,"),
        ("– λαμβάνοντας υπόψη τα ψηφίσματα,", "Α. λαμβάνοντας υπόψη|Β. λαμβάνοντας υπόψη|Γ. λαμβάνοντας υπόψη"),
        ("— като взе предвид своите резолюции,", "А. като има предвид|Б. като има предвид|В. като има предвид"),
        ("– tekintettel a korábbi állásfoglalásaira,", "A. mivel ez|B. mivel az"),
        ("– ottaa huomioon päätöslauselmansa,", "A. ottaa huomioon, että|B. katsoo, että"),
        ("– având în vedere rezoluțiile,", "A. întrucât una|B. întrucât alta"),
        ("- having regard to its resolutions,", "A. Whereas one|B. Whereas two"),
        ("• having regard to its resolutions,", "A) whereas one|B) whereas two"),
    ],
)
def test_every_language_is_labelled_alike(citation, letters):
    lines = [citation, *letters.split("|"), "1. the first;", "2. the second."]
    marks = [line.split()[0].rstrip(".)") for line in letters.split("|")]
    expected = ["citation 1", *(f"recital {mark}" for mark in marks), "paragraph 1", "paragraph 2"]
    assert labels_of("\n".join(lines)) == expected


def test_recitals_go_on_after_z():
    letters = [*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AA", "AB"]
    text = "\n".join(["– having regard to the Treaty,", *(f"{letter}. whereas so;" for letter in letters)])
    assert labels_of(text)[1:] == [f"recital {letter}" for letter in letters]


def test_greek_recitals_count_as_greek_numerals():
    letters = ["Α", "Β", "Γ", "Δ", "Ε", "ΣΤ", "Ζ", "Η", "Θ", "Ι", "ΙΑ"]
    lines = ["– έχοντας υπόψη τη Συνθήκη,", *(f"{mark}. λαμβάνοντας υπόψη" for mark in letters)]
    assert labels_of("\n".join(lines))[1:] == [f"recital {letter}" for letter in letters]


@pytest.mark.parametrize(
    "line",
    ["1997. was a year of protest;", "17. is not the next", "0. is no number", "Article 5 is void", "3.5 per cent"],
)
def test_a_number_out_of_sequence_is_no_paragraph(line):
    assert labelled(f"{RESOLUTION}\n{line}")[-1] == ("", line)


def test_a_paragraph_that_was_deleted_by_a_vote_leaves_a_gap_and_the_next_ones_keep_their_numbers():
    assert labels_of(f"{RESOLUTION}\n4. Regrets this;\n5. Regrets that;")[-2:] == ["paragraph 4", "paragraph 5"]


def test_an_initial_in_a_name_is_no_recital():
    assert labelled(RESOLUTION.replace("1. Calls", "K. Vrba said so\n1. Calls"))[5] == ("", "K. Vrba said so")


def test_points_belong_to_their_paragraph():
    points = (
        "3. Calls on Velgaria to:\n(a) free her;\n(i) at once;\n(ii) and whole;\n(b) say so;\n4. Regrets;\n(a) all;"
    )
    assert labels_of(f"{RESOLUTION}\n{points}")[-7:] == [
        "paragraph 3",
        "paragraph 3(a)",
        "paragraph 3(a)(i)",
        "paragraph 3(a)(ii)",
        "paragraph 3(b)",
        "paragraph 4",
        "paragraph 4(a)",
    ]


def test_the_letter_i_after_h_is_no_roman_number():
    points = "\n".join(f"({letter}) point {letter};" for letter in "abcdefghij")
    expected = [f"paragraph 3({letter})" for letter in "abcdefghij"]
    assert labels_of(f"{RESOLUTION}\n3. Asks for:\n{points}")[-10:] == expected


def test_indents_of_a_paragraph_are_counted_and_are_no_citations():
    text = f"{RESOLUTION}\n3. Asks for:\n– her release;\n– his release;"
    assert labels_of(text)[-2:] == ["paragraph 3, indent 1", "paragraph 3, indent 2"]


def test_a_point_after_other_words_is_not_hung_on_a_paragraph():
    assert labels_of(f"{RESOLUTION}\nAmendment 1\n(a) new words")[-2:] == ["", ""]


def test_a_later_part_has_numbers_of_its_own_under_its_heading():
    blocks = [Block(line) for line in RESOLUTION.splitlines()]
    opinion = [Block("OPINION OF THE COMMITTEE", heading=True), Block("– having regard to Rule 57,"), Block("1. Asks;")]
    read = label([*blocks, *opinion])
    assert [p.label for p in read][-2:] == [
        "OPINION OF THE COMMITTEE, citation 1",
        "OPINION OF THE COMMITTEE, paragraph 1",
    ]


def test_a_list_in_an_annex_does_not_repeat_the_labels_of_the_resolution():
    blocks = [*(Block(line) for line in RESOLUTION.splitlines()), Block("ANNEX", heading=True), Block("1. Other words")]
    assert label(blocks)[-1] == Paragraph("1. Other words")


@pytest.mark.parametrize("mark", ["5.", "5. |", "5 .", "5)"])
def test_a_number_may_be_written_in_several_ways(mark):
    before = f"{RESOLUTION}\n3. Three;\n4. Four;"
    assert labelled(f"{before}\n{mark} Five;")[-1] == ("paragraph 5", "Five;")


def test_a_number_alone_on_its_line_belongs_to_the_words_after_it():
    assert labelled(f"{RESOLUTION}\n3.\nRegrets this;")[-1] == ("paragraph 3", "Regrets this;")


def test_footnotes_and_headings_keep_their_kind():
    read = label([Block("Prisoners", heading=True), Block("OJ C 9.", footnote="3")])
    assert read == (
        Paragraph("Prisoners", ParagraphKind.HEADING),
        Paragraph("OJ C 9.", ParagraphKind.FOOTNOTE, "footnote 3"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "1. First we spoke.\n2. Then we left.",
        "– one point\n– another point\n1. and a number",
        "A. Vrba said this\nB. Oduya said that",
        "Whereas others wait, Velgaria acts.\n1. The law\n2. The court",
        "5. Calls on",
    ],
)
def test_any_other_text_keeps_its_numbers_and_gets_no_labels(text):
    assert labelled(text) == [("", line) for line in text.splitlines()]


def test_a_lead_that_is_shown_twice_in_a_row_is_one_paragraph():
    assert labelled("Free her.\nFree her.\nNow.\nFree her.") == [("", "Free her."), ("", "Now."), ("", "Free her.")]


def test_blocks_without_a_word_are_left_out():
    assert labelled(" \n***\n–\nWords\n\xa0") == [("", "Words")]


def test_the_title_stands_first_and_once():
    read = with_title("On Velgaria", (Paragraph("On Velgaria", ParagraphKind.HEADING), Paragraph("Words")))
    assert read == (Paragraph("On Velgaria", ParagraphKind.TITLE), Paragraph("Words"))


def test_without_a_title_the_paragraphs_are_as_they_were():
    assert with_title("", (Paragraph("Words"),)) == (Paragraph("Words"),)
