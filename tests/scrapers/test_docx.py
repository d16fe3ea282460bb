"""Word files made here: by python-docx, with what it cannot make written as XML."""

import io
import zipfile

import docx
import pytest
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from scrapers import docx as word
from scrapers.block import Block
from scrapers.document import ParagraphKind
from scrapers.errors import TooLarge, Unexpected, WrongType
from scrapers.labels import label

URL = "https://data.europarl.europa.eu/distribution/B-10-2026-0140_en.docx"
W = nsdecls("w")
LEVELS = {
    1: [("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)")],
    2: [("upperLetter", "%1.")],
    3: [("bullet", "–")],
    4: [("bullet", "\uf0b7")],
    5: [("upperRoman", "%1."), ("decimal", "%1.%2")],
}


def read(document):
    return word.paragraphs(saved(document), url=URL)


def texts(document):
    return [block.text for block in read(document)]


def saved(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def add(document, runs):
    """A paragraph of runs written as XML."""
    paragraph = document.add_paragraph()
    for element in parse_xml(f"<w:p {W}>{runs}</w:p>"):
        paragraph._p.append(element)
    return paragraph


def number(paragraph, num, level=0):
    properties = paragraph._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'))


@pytest.fixture
def numbered():
    """A document whose lists are those of LEVELS; list 6 is list 1 begun anew at 1."""
    document = docx.Document()
    root = document.part.numbering_part.element
    for child in list(root):
        root.remove(child)
    for key, levels in LEVELS.items():
        xml = "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
            for at, (form, text) in enumerate(levels)
        )
        root.append(parse_xml(f'<w:abstractNum {W} w:abstractNumId="{key}">{xml}</w:abstractNum>'))
    for key in LEVELS:
        root.append(parse_xml(f'<w:num {W} w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>'))
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    root.append(parse_xml(f'<w:num {W} w:numId="6"><w:abstractNumId w:val="1"/>{anew}</w:num>'))
    return document


def with_footnotes(document, notes):
    separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    body = "".join(
        f'<w:footnote w:id="{key}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> {text}</w:t></w:r></w:p></w:footnote>'
        for key, text in notes.items()
    )
    blob = f"<w:footnotes {W}>{separator}{body}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def test_paragraphs_and_tables_come_in_their_order():
    document = docx.Document()
    document.add_paragraph("Before Sarnovo")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ["Group", "Members", "Renew", "Anselm Vrba"], strict=True):
        cell.text = text
    document.add_paragraph("After Sarnovo")
    assert texts(document) == ["Before Sarnovo", "Group | Members", "Renew | Anselm Vrba", "After Sarnovo"]


def test_a_table_of_one_column_is_read_as_paragraphs():
    document = docx.Document()
    document.add_table(rows=1, cols=1).cell(0, 0).text = "One\nTwo"
    assert texts(document) == ["One Two"]


def test_headings_are_told_by_their_style():
    document = docx.Document()
    document.add_heading("Prisoners in Velgaria", level=2)
    document.add_paragraph("Words")
    assert read(document) == [Block("Prisoners in Velgaria", heading=True), Block("Words")]


def test_automatic_numbers_are_counted_as_word_counts_them(numbered):
    lists = [
        (2, 0),
        (2, 0),
        (1, 0),
        (1, 1),
        (1, 2),
        (1, 2),
        (1, 1),
        (1, 0),
        (1, 1),
        (3, 0),
        (4, 0),
        (5, 0),
        (5, 1),
        (6, 0),
    ]
    for at, (num, level) in enumerate(lists):
        number(numbered.add_paragraph(f"words{at}"), num, level)
    marks = [text.split()[0] for text in texts(numbered)]
    assert marks == ["A.", "B.", "1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)", "–", "•", "I.", "I.1", "1."]


def test_a_number_may_come_from_the_style_and_be_switched_off(numbered):
    style = numbered.styles.add_style("Normal12Hanging", 1)
    style.element.get_or_add_pPr().append(parse_xml(f'<w:numPr {W}><w:numId w:val="1"/></w:numPr>'))
    numbered.add_paragraph("Calls for her release", style=style)
    number(numbered.add_paragraph("Without a number", style=style), 0)
    numbered.add_paragraph("Regrets the trial", style=style)
    assert texts(numbered) == ["1. Calls for her release", "Without a number", "2. Regrets the trial"]


def test_numbers_typed_by_hand_are_kept_apart_by_their_tab():
    document = docx.Document()
    add(document, "<w:r><w:t>5.</w:t><w:tab/><w:t>Calls on Velgaria</w:t></w:r>")
    assert texts(document) == ["5. Calls on Velgaria"]


def test_a_resolution_is_labelled_from_its_automatic_numbers(numbered):
    for text, num in [("having regard to Article 174,", 3), ("whereas so;", 2), ("Asks for Ilir Drenova;", 1)]:
        number(numbered.add_paragraph(text), num)
    assert [p.label for p in label(read(numbered))] == ["citation 1", "recital A", "paragraph 1"]


def test_footnotes_are_read_in_the_order_of_their_marks_which_leave_the_words():
    document = docx.Document()
    with_footnotes(document, {"2": "OJ C 9, p. 1.", "5": "OJ C 7, p. 2.", "8": "Of no mark."})
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    add(
        document,
        f"<w:r><w:t>on Velgaria</w:t></w:r>{mark.format(5)}<w:r><w:t>, and Sarnovo</w:t></w:r>{mark.format(2)}",
    )
    assert read(document) == [
        Block("on Velgaria, and Sarnovo"),
        Block("OJ C 7, p. 2.", footnote="1"),
        Block("OJ C 9, p. 1.", footnote="2"),
    ]
    assert label(read(document))[1].kind is ParagraphKind.FOOTNOTE


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ("<w:r><w:t>Żo</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>raw</w:t></w:r>", ["Żoraw"]),
        ("<w:del><w:r><w:delText>Struck</w:delText></w:r></w:del><w:r><w:t>Kept</w:t></w:r>", ["Kept"]),
        ("<w:ins><w:r><w:t>Put in</w:t></w:r></w:ins>", ["Put in"]),
        ("<w:moveFrom><w:r><w:t>Old place</w:t></w:r></w:moveFrom><w:r><w:t>Here</w:t></w:r>", ["Here"]),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r><w:r><w:t>Seen</w:t></w:r>", ["Seen"]),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Seen</w:t></w:r>', ["Seen"]),
        ("<w:hyperlink><w:r><w:t>P9_TA(2021)0056</w:t></w:r></w:hyperlink>", ["P9_TA(2021)0056"]),
        ("<w:r><w:t>B10</w:t><w:noBreakHyphen/><w:t>0140/2026 x</w:t></w:r>", ["B10\u20110140/2026 x"]),
        ("<w:r><w:t>Vel</w:t><w:softHyphen/><w:t>garia</w:t></w:r>", ["Velgaria"]),
        ("<w:r><w:t>Ana</w:t><w:br/><w:t>Pedroš</w:t></w:r>", ["Ana Pedroš"]),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Words</w:t></w:r>", ["Words"]),
        ("<w:r><w:pict><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:pict><w:t>Words</w:t></w:r>", ["Words"]),
        ("<w:sdt><w:sdtContent><w:r><w:t>Controlled</w:t></w:r></w:sdtContent></w:sdt>", ["Controlled"]),
        ('<w:r><w:sym w:font="Symbol" w:char="F02D"/><w:tab/><w:t>having</w:t></w:r>', ["– having"]),
    ],
)
def test_what_a_reader_sees_is_read(runs, expected):
    document = docx.Document()
    add(document, runs)
    assert texts(document) == expected


def test_words_hidden_by_their_style_are_not_read():
    document = docx.Document()
    style = document.styles.add_style("HideTWBExt", 2)
    style.element.append(parse_xml(f"<w:rPr {W}><w:vanish/></w:rPr>"))
    paragraph = document.add_paragraph()
    paragraph.add_run("<Date>{10/03/2026}", style=style)
    paragraph.add_run("On Velgaria")
    assert texts(document) == ["On Velgaria"]


def test_a_deleted_row_is_not_read():
    document = docx.Document()
    table = document.add_table(rows=2, cols=1)
    table.cell(0, 0).text, table.cell(1, 0).text = "Struck", "Kept"
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:del {W}/>"))
    assert texts(document) == ["Kept"]


def test_the_cover_and_the_frame_of_a_session_document_are_not_its_body():
    document = docx.Document()
    for text in [
        "European Parliament",
        "2024-2029",
        "Plenary sitting",
        "<NoDocSe>B10‑0140/2026</NoDocSe>",
        "<Date>{10/03/2026}10.3.2026</Date>",
        "<TitreType>MOTION FOR A RESOLUTION</TitreType>",
        "<Titre>on Velgaria</Titre>",
        "PE772.556v01-00",
        "RC\\1224524EN.docx 2/6 PE772.556v01-00",
        "United in diversity EN",
        "EN",
        "The European Parliament,",
    ]:
        document.add_paragraph(text)
    assert texts(document) == ["MOTION FOR A RESOLUTION", "on Velgaria", "The European Parliament,"]


def test_a_cover_without_the_tags_of_the_authoring_tool_is_told_by_its_lines():
    document = docx.Document()
    for text in [
        "European Parliament",
        "2024-2029",
        "Plenary sitting",
        "B10-0140/2026",
        "10.3.2026",
        "MOTION on Velgaria",
    ]:
        document.add_paragraph(text)
    assert texts(document) == ["MOTION on Velgaria"]


def test_a_document_without_numbering_or_styles_of_its_own_is_read():
    document = docx.Document()
    number(document.add_paragraph("Words"), 99)
    assert texts(document) == ["Words"]


@pytest.mark.parametrize("data", [b"", b"<html>wall</html>", b"%PDF-1.7"])
def test_bytes_that_are_no_word_file_are_of_the_wrong_type(data):
    with pytest.raises(WrongType) as raised:
        word.paragraphs(data, url=URL)
    assert raised.value.url == URL


def test_another_package_is_of_the_wrong_type():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    with pytest.raises(WrongType):
        word.paragraphs(stream.getvalue(), url=URL)


def test_a_file_that_was_broken_off_is_unexpected_and_not_empty():
    document = docx.Document()
    document.add_paragraph("Words")
    with pytest.raises(Unexpected):
        word.paragraphs(saved(document)[:-2000], url=URL)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word/document.xml", b"<w:document"),
        ("word/numbering.xml", b"<numbering"),
        ("word/_rels/document.xml.rels", b"<Relationships/>"),
        ("[Content_Types].xml", b"<Types/>"),
    ],
)
def test_a_broken_part_is_told_as_such(name, content):
    document = docx.Document()
    document.add_paragraph("Words")
    source, stream = zipfile.ZipFile(io.BytesIO(saved(document))), io.BytesIO()
    with source, zipfile.ZipFile(stream, "w") as archive:
        for part in source.namelist():
            archive.writestr(part, content if part == name else source.read(part))
    with pytest.raises(Unexpected):
        word.paragraphs(stream.getvalue(), url=URL)


def test_a_file_that_unpacks_to_more_than_the_cap_is_never_unpacked():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        chunk = b"\0" * 1_000_000
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(word.MOST_BYTES // len(chunk) + 1):
                part.write(chunk)
    assert len(stream.getvalue()) < 1_000_000
    with pytest.raises(TooLarge):
        word.paragraphs(stream.getvalue(), url=URL)


def test_a_file_of_too_many_parts_is_refused():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for at in range(word.MOST_PARTS + 1):
            archive.writestr(f"part{at}", b"")
    with pytest.raises(TooLarge):
        word.paragraphs(stream.getvalue(), url=URL)
