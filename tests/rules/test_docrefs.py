import pytest

from rules.docrefs import ReferenceKind, instrument_of, references


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("(2031/2610(RSP))", ReferenceKind.PROCEDURE, "2031/2610(RSP)"),
        ("(2031/2610(RSP)", ReferenceKind.PROCEDURE, "2031/2610(RSP)"),
        ("B9-0146/2031", ReferenceKind.MOTION, "B-9-2031-0146"),
        ("B9‑0146/2031", ReferenceKind.MOTION, "B-9-2031-0146"),
        ("RC-B9-0144/2031", ReferenceKind.JOINT_MOTION, "RC-9-2031-0144"),
        ("A10-0030/2031", ReferenceKind.REPORT, "A-10-2031-0030"),
        ("P9_TA(2031)0056", ReferenceKind.ADOPTED_TEXT, "TA-9-2031-0056"),
        ("P7_TA-PROV(2031)0056", ReferenceKind.ADOPTED_TEXT, "TA-7-2031-0056"),
        ("T9-0056/2031", ReferenceKind.ADOPTED_TEXT, "TA-9-2031-0056"),
        ("TA-9-2031-0056_EN.docx", ReferenceKind.ADOPTED_TEXT, "TA-9-2031-0056"),
        (r"TA-9-2031-0056\\_EN", ReferenceKind.ADOPTED_TEXT, "TA-9-2031-0056"),
        ("32012R0978", ReferenceKind.CELEX, "32012R0978"),
        ("OJ C 251 E, 31.8.2013, p. 174", ReferenceKind.OFFICIAL_JOURNAL, "OJ C 251E, 31.8.2013"),
        ("A/HRC/WGAD/2031/67", ReferenceKind.UN, "A/HRC/WGAD/2031/67"),
        (r"https://x.test/A\\_HRC\\_WGAD\\_2031\\_67.pdf", ReferenceKind.UN, "A/HRC/WGAD/2031/67"),
        ("CCPR%2fC%2f115%2fd%2f2304%2f2031", ReferenceKind.UN, "CCPR/C/115/D/2304/2031"),
        ("PC.DEL/123/31", ReferenceKind.OSCE, "PC.DEL/123/31"),
        (r"EXPO\\_STU\\(2031\\)603472", ReferenceKind.STUDY, "EXPO_STU(2031)603472"),
    ],
)
def test_a_document_is_known_by_its_number_however_it_is_written(text, kind, expected):
    (found,) = references(f"see {text}, and so on")
    assert (found.kind, found.id) == (kind, expected)


@pytest.mark.parametrize("text", ["", "B-52 bombers", "17/4/2031", "A/B testing", "Article 174", "T-72", "2031/2610"])
def test_other_numbers_are_no_documents(text):
    assert references(text) == []


def test_paragraphs_are_those_of_the_opinion_that_is_named_by_its_number():
    (symbol,), (opinion,) = references("A/HRC/WGAD/2031/67"), references("Opinion No. 67/2031 of the Working Group")
    assert instrument_of(symbol) == instrument_of(opinion) == "UN-WGAD:67/2031"
