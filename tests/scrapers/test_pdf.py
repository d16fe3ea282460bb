import io
import random
from collections.abc import Callable

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from scrapers.errors import TooLarge, Unexpected, UnknownLayout, WrongType
from scrapers.pdf import MOST_PAGES, paragraphs
from scrapers.pdf_layout import HYPHEN, join

URL = "https://odihr.osce.org/sites/default/files/f/documents/1/2/700001.pdf"
LEFT, LEADING = 72, 14


class Sheets:
    """A PDF drawn line by line. `^12^` in a line is raised and small; `*` before a line makes it bold."""

    def __init__(self, **settings):
        self.bytes = io.BytesIO()
        self.canvas = Canvas(self.bytes, pagesize=A4, **settings)
        self.y = 780.0

    def line(self, text="", *, size=11, x=LEFT, y=None, leading=LEADING):
        if y is None:
            self.y -= leading
        font = "Helvetica-Bold" if text.startswith("*") else "Helvetica"
        at = y or self.y
        for number, part in enumerate(text.removeprefix("*").split("^")):
            points, rise = (size * 0.6, size * 0.35) if number % 2 else (size, 0)
            self.canvas.setFont(font, points)
            self.canvas.drawString(x, at + rise, part)
            x += self.canvas.stringWidth(part, font, points)
        return self

    def lines(self, *texts, **settings):
        for text in texts:
            self.line(text, **settings)
        return self

    def gap(self, points=8):
        self.y -= points
        return self

    def page(self):
        self.canvas.showPage()
        self.y = 780.0
        return self

    def done(self):
        self.canvas.showPage()
        self.canvas.save()
        return self.bytes.getvalue()


def read(sheets):
    return paragraphs(sheets.done(), url=URL)


def texts(sheets):
    return [block.text for block in read(sheets)]


OBSERVED = (
    "The mission followed the trial of Mirela Costandache before the Sarnovo",
    "District Court and was given access to the case file on 12 May. It did not",
    "meet the defendant.",
)
CALLED = (
    "In its conclusions the mission called on the authorities of Velgaria to",
    "repeal Article 174 of the Criminal Code and to release Anselm Vrba, Ilir",
    "Drenova and every other person held for taking part in the protests.",
)
WHOLE = [" ".join(OBSERVED), " ".join(CALLED)]


def test_lines_are_joined_into_paragraphs_at_the_gaps():
    assert texts(Sheets().lines(*OBSERVED).gap().lines(*CALLED)) == WHOLE


def test_a_short_last_line_ends_a_paragraph_without_any_gap():
    assert texts(Sheets().lines(*OBSERVED).lines(*CALLED)) == WHOLE


def test_an_indented_first_line_begins_a_paragraph_without_any_gap():
    full = (*OBSERVED[:2], "meet the defendant, who was then being held in the prison of the town.")
    sheets = Sheets().line(full[0], x=LEFT + 20).lines(*full[1:]).line(CALLED[0], x=LEFT + 20).lines(*CALLED[1:])
    assert texts(sheets) == [" ".join(full), WHOLE[1]]


def test_double_spaced_lines_are_no_paragraphs_of_their_own():
    assert texts(Sheets().lines(*OBSERVED, leading=26).gap(20).lines(*CALLED, leading=26)) == WHOLE


def test_numbered_and_lettered_points_stand_alone():
    sheets = Sheets().lines(
        "The mission recommends to:",
        "1. Review the Law on Assemblies so that a notice is enough and no permit",
        "is needed;",
        "2. End the prosecution of observers, in particular of those named in para.",
        "5. Calls to that end were made before;",
        "(a) publish the results of each polling station.",
    )
    assert texts(sheets) == [
        "The mission recommends to:",
        "1. Review the Law on Assemblies so that a notice is enough and no permit is needed;",
        "2. End the prosecution of observers, in particular of those named in para.",
        "5. Calls to that end were made before;",
        "(a) publish the results of each polling station.",
    ]


def test_an_initial_at_the_start_of_a_line_does_not_split_a_name():
    sheets = Sheets().lines(
        "Among the persons whose trials were followed until the end is Mr. Temirbek",
        "A. Aidarov, who was sentenced on the second of March to seven years.",
    )
    assert len(texts(sheets)) == 1


def test_headings_are_told_by_their_letters():
    sheets = Sheets().line("*II. BACKGROUND").gap().lines(*OBSERVED).gap().line("Media", size=15).gap().lines(*CALLED)
    found = [(block.text, block.heading) for block in read(sheets)]
    assert found == [("II. BACKGROUND", True), (WHOLE[0], False), ("Media", True), (WHOLE[1], False)]


def test_bold_words_inside_a_paragraph_are_no_heading():
    sheets = Sheets().line("*Anselm Vrba", y=766).line("was released.", x=LEFT + 75, y=766)
    assert [(block.text, block.heading) for block in read(sheets)] == [("Anselm Vrba was released.", False)]


def with_furniture(pages):
    sheets = Sheets()
    for number, lines in enumerate(pages, start=1):
        sheets.line("PC.JOUR/7001", x=440, y=810).line(f"{17 + number} December 2026", x=440, y=798)
        sheets.lines(*lines)
        sheets.line(f"- {number} -", x=290, y=40).line("PCOEJ7001", y=28).line("United in watching", x=400, y=28)
        if number < len(pages):
            sheets.page()
    return sheets


def test_headers_and_footers_are_left_out_of_a_sentence_that_crosses_pages():
    sheets = with_furniture([(*OBSERVED, *CALLED[:2]), CALLED[2:], ("The journal was closed.",)])
    assert texts(sheets) == [*WHOLE, "The journal was closed."]


def test_a_line_that_only_one_page_has_at_its_edge_is_kept():
    sheets = Sheets().line("Sarnovo, 5 May 2026", y=810).lines(*OBSERVED).page().lines(*CALLED)
    assert texts(sheets) == ["Sarnovo, 5 May 2026", *WHOLE]


@pytest.mark.parametrize("number", ["7", "- 7 -", "Page 7 of 9", "7/9", "vii", "– 7 –"])
def test_a_page_number_is_left_out(number):
    assert texts(Sheets().lines(*OBSERVED).line(number, x=290, y=40)) == WHOLE[:1]


def test_a_number_in_the_middle_of_a_page_is_kept():
    assert texts(Sheets().lines(*OBSERVED).gap(100).line("2026")) == [WHOLE[0], "2026"]


def test_footnote_marks_go_and_footnotes_come_last():
    sheets = Sheets().lines(
        "The mission followed the trial of Mirela Costandache^1^ before the Sarnovo",
        "District Court.^2^",
    )
    sheets.gap().lines(*CALLED)
    sheets.line("^1^ See the Final Report, which names her as Kostan-", size=9, y=80)
    sheets.line("dake in error.", size=9, y=69).line("^2^ Interim Report, page 4.", size=9, y=58)
    found = [(block.text, block.footnote) for block in read(sheets)]
    assert found == [
        ("The mission followed the trial of Mirela Costandache before the Sarnovo District Court.", ""),
        (WHOLE[1], ""),
        ("See the Final Report, which names her as Kostandake in error.", "1"),
        ("Interim Report, page 4.", "2"),
    ]


def test_a_footnote_goes_on_over_the_page():
    sheets = Sheets().lines("Seen by the mission.^3^").line("^3^ The court of Sarnovo", size=9, y=58).page()
    sheets.lines(*CALLED).line("and that of Brenn.", size=9, y=58)
    assert [(block.text, block.footnote) for block in read(sheets)][-1] == (
        "The court of Sarnovo and that of Brenn.",
        "3",
    )


def test_a_raised_number_without_a_footnote_is_part_of_the_article():
    assert texts(Sheets().line("Repeal Article 154^1^ of the Code.")) == ["Repeal Article 154¹ of the Code."]


def test_raised_letters_stay_in_the_word():
    assert texts(Sheets().line("The 3^rd^ session opened.")) == ["The 3rd session opened."]


def test_names_broken_at_the_end_of_a_line_are_whole_again():
    sheets = Sheets().lines(
        "Among those who remain in prison the mission names Temirbek Aida-",
        "rov and the editor Mirela Costandache, the lawyer Ilir Drenova-",
        "Petrescu, and, of those arrested in the course of the year, Kassia-",
        "Anna Ravliuk.",
    )
    [text] = texts(sheets)
    assert "Temirbek Aidarov and" in text
    assert "Ilir Drenova-Petrescu," in text
    assert "Kassia-Anna Ravliuk." in text


JOINS = [
    ("Bo-", "kayev was", "Bokayev was"),
    (f"Bo{HYPHEN}", "kayev", "Bokayev"),
    (f"Kassym{HYPHEN}", "Jomart", "Kassym-Jomart"),
    ("Jan\u2011", "Christoph", "Jan\u2011Christoph"),
    ("the years 2019-", "2020", "the years 2019-2020"),
    ("Article 197-", "1 of", "Article 197-1 of"),
    ("PC.DEL/", "1819/20", "PC.DEL/1819/20"),
    ("a human-", "rights plan", "a human-rights plan"),
    ("with ODIHR -", "the mission", "with ODIHR - the mission"),
    ("one", "two", "one two"),
    ("", "one", "one"),
]


@pytest.mark.parametrize(("text", "line", "joined"), JOINS)
def test_lines_are_joined_as_they_would_be_read(text, line, joined):
    assert join(text, line, {"human-rights"}) == joined


def test_a_watermark_set_upright_is_not_read():
    sheets = Sheets().lines(*OBSERVED)
    sheets.canvas.saveState()
    sheets.canvas.rotate(90)
    sheets.canvas.drawString(300, -30, "DRAFT")
    sheets.canvas.restoreState()
    assert texts(sheets) == WHOLE[:1]


def test_letters_scaled_by_the_file_count_by_their_printed_size():
    sheets = Sheets().lines(*OBSERVED).gap(30)
    sheets.canvas.saveState()
    sheets.canvas.scale(11, 11)
    sheets.canvas.setFont("Helvetica", 1)
    sheets.canvas.drawString(LEFT / 11, sheets.y / 11, "Set in size one.")
    sheets.canvas.restoreState()
    assert [(block.text, block.heading) for block in read(sheets)][-1] == ("Set in size one.", False)


def a_scan() -> bytes:
    sheets = Sheets()
    sheets.canvas.rect(50, 50, 400, 400, fill=1)
    return sheets.done()


def encrypted() -> bytes:
    return Sheets(encrypt="a password").lines(*OBSERVED).done()


def torn() -> bytes:
    return Sheets().lines(*OBSERVED).done()[:400]


def noise() -> bytes:
    return b"%PDF-1.7\n" + random.Random(7).randbytes(20_000)


def endless() -> bytes:
    sheets = Sheets()
    for _ in range(MOST_PAGES + 1):
        sheets.line("one").page()
    return sheets.done()


BROKEN: list[tuple[Callable[[], bytes], type[Unexpected], str]] = [
    (lambda: b"<html><body>Sign in</body></html>", WrongType, "not a PDF"),
    (lambda: b"", WrongType, "not a PDF"),
    (a_scan, UnknownLayout, "a scan: no text layer"),
    (encrypted, Unexpected, "encrypted"),
    (torn, Unexpected, "broken"),
    (noise, Unexpected, "broken"),
    (endless, TooLarge, "too many pages"),
]


@pytest.mark.parametrize(("make", "error", "reason"), BROKEN)
def test_what_cannot_be_read_says_why(make, error, reason):
    with pytest.raises(error, match=reason) as raised:
        paragraphs(make(), url=URL)
    assert type(raised.value) is error
    assert raised.value.url == URL


def test_a_file_that_takes_too_long_is_given_up():
    with pytest.raises(Unexpected, match="no end after"):
        paragraphs(Sheets().lines(*OBSERVED).done(), url=URL, seconds=0.001)
