from pathlib import Path

import pytest

from rules.clauses import point_at, read_clauses
from rules.operative import Force, operative_verbs

RESOLUTION = """European Parliament resolution on the situation in Velgaria

The European Parliament,

– having regard to its previous resolutions on
Velgaria1,

–  having regard to Rule 150 of its Rules of Procedure,

A. whereas Mirela Costandache was arrested in Sarnovo; whereas
1 P9_TA(2031)0056
she has had no lawyer since
A. Vrba resigned;

B. Whereas 12. May was the day of the vote;

1. Strongly condemns the arrest, and calls, therefore, on the Velgarian authorities to release her; urges
Velgaria:
(a) to repeal Article 12 of its Criminal Code;
(b) to pay damages;

2. Notes, however, that the law is old; is deeply concerned by its use;

3. Instructs its President to forward this resolution to the Council.

1 A footnote that belongs to nobody.
"""


def said(span):
    return RESOLUTION[span.start : span.end]


def test_clauses_are_told_apart_and_labelled():
    clauses = read_clauses(RESOLUTION)
    assert [clause.name for clause in clauses] == [
        *("citation 1", "citation 2", "recital A", "recital B", "paragraph 1", "paragraph 2", "paragraph 3")
    ]
    assert said(clauses[0].span) == "– having regard to its previous resolutions on\nVelgaria1,"
    assert said(clauses[-1].span).endswith("to the Council.")


def test_a_footnote_inside_a_clause_is_an_interruption():
    recital = read_clauses(RESOLUTION)[2]
    assert [said(span) for span in recital.interruptions] == ["1 P9_TA(2031)0056"]
    assert len(recital.points) == 2


def test_the_operative_verbs_are_read_with_their_adverbs_force_and_addressee():
    verbs = [verb for clause in read_clauses(RESOLUTION) for verb in clause.verbs]
    assert [(said(verb.span), verb.canonical, verb.force, verb.strongly) for verb in verbs] == [
        ("Strongly condemns", "condemn", Force.CONDEMNS, True),
        ("calls, therefore, on", "call on", Force.CALLS, False),
        ("urges", "urge", Force.URGES, False),
        ("Notes, however,", "note", Force.NOTES, False),
        ("is deeply concerned", "express concern", Force.REGRETS, True),
        ("Instructs", "instruct", Force.CALLS, False),
    ]
    assert [verb.addressee and said(verb.addressee) for verb in verbs][1] == "the Velgarian authorities"
    assert [verb.addressee and said(verb.addressee) for verb in verbs][-1] == "its President"


GOLD = Path(__file__).parents[1] / "gold" / "verbs.tsv"
PARAGRAPHS = [line.split("\t") for line in GOLD.read_text("utf-8").splitlines()]


def spoken(text):
    for verb in operative_verbs(text):
        strongly = "strongly " if verb.strongly else ""
        asked = f" → {text[verb.addressee.start : verb.addressee.end]}" if verb.addressee else ""
        yield f"{strongly}{verb.canonical}{asked}"


@pytest.mark.parametrize(("language", "expected", "text"), PARAGRAPHS)
def test_the_operative_verbs_are_read_in_the_large_languages_of_the_union(language, expected, text):
    assert "; ".join(spoken(text)) == expected, language


@pytest.mark.parametrize(
    ("citation", "recital", "paragraph", "asked"),
    [
        ("– vu", "A. considérant que", "1. invite", "le Conseil à agir"),
        ("– unter Hinweis auf", "A. in der Erwägung, dass", "1. fordert", "die Kommission auf"),
        ("– Visto", "A. Considerando que", "1. Pide a", "la Comisión que"),
        ("– visti", "A. considerando che", "1. invita", "il Consiglio a porre"),
        ("– uwzględniając", "A. mając na uwadze, że", "1. wzywa", "Komisję do zapewnienia"),
        ("– gezien", "A. overwegende dat", "1. verzoekt", "de Commissie om"),
        ("– Tendo em conta", "A. Considerando que", "1. Solicita à", "Comissão que"),
        ("– având în vedere", "A. întrucât", "1. invită", "Comisia să"),
    ],
)
def test_a_resolution_is_read_in_its_language(citation, recital, paragraph, asked):
    clauses = read_clauses(f"{citation} X,\n\n{recital} X;\n\n{paragraph} {asked} X;\n")
    assert [clause.name for clause in clauses] == ["citation 1", "recital A", "paragraph 1"]
    (verb,) = clauses[-1].verbs
    assert (verb.canonical, verb.addressee is not None) == ("call on", True)


def test_the_points_of_a_paragraph_are_read():
    (first, second) = read_clauses(RESOLUTION)[4].points
    assert said(first) == "(a) to repeal Article 12 of its Criminal Code;"
    assert said(second) == "(b) to pay damages;"


def test_letters_go_on_after_z():
    letters = [*map(chr, range(65, 91)), "AA", "AB"]
    text = "".join(f"{letter}. whereas it rained;\n\n" for letter in letters)
    assert [clause.label for clause in read_clauses(text)] == letters


@pytest.mark.parametrize("text", ["", "1. First\n2. Second", "A. Vrba spoke.\nB. Costandache answered.", "whereas"])
def test_any_other_text_has_no_clauses(text):
    assert read_clauses(text) == []


@pytest.mark.parametrize(
    "piece", ["A. whereas ", "1. calls on ", "\n– having regard to ", "\n1 P9_TA", "urges the ", ";", "; fordert die "]
)
def test_the_work_grows_with_the_text_and_no_faster(piece, steps):
    read_clauses(f"A. whereas x;\n\n1. {piece}")  # the tables are kept in mind
    once, twice = ("A. whereas x;\n\n1. " + piece * 300 * times for times in (1, 2))
    assert steps(lambda: read_clauses(twice)) <= 2.3 * steps(lambda: read_clauses(once))


@pytest.mark.parametrize(
    ("before", "point"),
    [
        ("Calls on Velgaria: (a) to free her; (b) to ", "(b)"),
        ("Calls on Velgaria: (a) to free her; and (b) to ", "(b)"),
        ("Calls on Velgaria: (a) to ", "(a)"),
        ("Calls on Velgaria to free ", ""),
        ("Calls on Velgaria: (b) to free her; (d) to ", ""),
        ("Recalls Article 6(a) of the Covenant, (c) and ", ""),
    ],
)
def test_a_point_inside_a_paragraph_is_told_by_its_mark(before, point):
    assert point_at(before + "Ilir Drenova; (z) and more", len(before)) == point
