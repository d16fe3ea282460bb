"""The Parliament's document pages, each layout and oddity on a page of its own in `tests/pages/ep_doceo`."""

import json
from datetime import UTC, date, datetime

import pytest
import recorded

from scrapers import ep_numbers
from scrapers.document import DocumentKind, Flag, ParagraphKind
from scrapers.ep_doceo import EpDoceo
from scrapers.errors import Unexpected
from scrapers.source import Media, Page, Reference

DOCEO = "https://www.europarl.europa.eu/doceo/document/"
RECORDINGS = [(kind, path) for kind in ("ep_doceo", "ep_oeil") for path in recorded.recordings(kind)]


def document(name):
    record = recorded.load(recorded.PAGES / "ep_doceo" / f"{name}.json")
    (found,) = EpDoceo(name="doceo").read(recorded.page_of(record, "ep_doceo"), recorded.reference_of(record))
    return found


def texts(name):
    return [paragraph.text for paragraph in document(name).paragraphs]


def body_of(name):
    return (recorded.PAGES / "ep_doceo" / f"{name}.html").read_bytes()


def page(body, url):
    return Page(url, url, body, Media.HTML, datetime(2026, 3, 14, tzinfo=UTC))


@pytest.mark.parametrize(("kind", "path"), RECORDINGS, ids=[f"{kind}-{path.stem}" for kind, path in RECORDINGS])
def test_a_page_gives_exactly_what_is_recorded_beside_it(kind, path):
    record = recorded.load(path)
    assert recorded.read(record, kind) == record["read"]


@pytest.mark.parametrize(
    ("name", "field", "expected"),
    [
        ("joint_motion", "key", "RC-10-2026-0131"),
        ("joint_motion", "kind", DocumentKind.JOINT_MOTION),
        ("joint_motion", "published", date(2026, 3, 11)),
        ("joint_motion", "language", "en"),
        ("joint_motion", "reference", "RC-B10-0131/2026"),
        ("joint_motion", "procedure", "2026/2604(RSP)"),
        ("joint_motion", "replaces", ("B-10-2026-0131", "B-10-2026-0133")),
        ("joint_motion", "url", DOCEO + "RC-10-2026-0131_EN.html"),
        ("joint_motion", "flags", frozenset()),
        ("adopted_text", "title", "Imprisonment of Łukasz Żoraw-Bielski in Velgaria"),
        ("adopted_text", "kind", DocumentKind.ADOPTED_TEXT),
        ("adopted_text", "published", date(2026, 3, 12)),
        ("adopted_text", "reference", "P10_TA(2026)0071"),
        ("adopted_text", "replaces", ()),
        ("motion_in_tables", "title", "MOTION FOR A RESOLUTION on the human rights situation in Velgaria"),
        ("motion_in_tables", "published", date(2019, 3, 11)),
        ("motion_in_tables", "procedure", "2019/2610(RSP)"),
        ("adopted_text_in_tables", "key", "TA-8-2019-0913"),
        ("adopted_text_in_tables", "title", "Situation of journalists in Velgaria"),
        ("adopted_text_in_tables", "published", date(2019, 3, 14)),
        ("other_language", "language", "fr"),
        ("other_language", "flags", frozenset({Flag.OTHER_LANGUAGE})),
        ("unknown_layout", "flags", frozenset({Flag.GENERIC_LAYOUT})),
        ("unknown_layout", "published", date(2026, 3, 9)),
    ],
)
def test_a_field_is_read(name, field, expected):
    assert getattr(document(name), field) == expected


@pytest.mark.parametrize(
    ("name", "chrome"),
    [
        ("joint_motion", "Amendments"),
        ("joint_motion", "001-002"),
        ("joint_motion", "Document stages"),
        ("joint_motion", "polski"),
        ("joint_motion", "KB"),
        ("joint_motion", "Last updated"),
        ("joint_motion", "P10_TA"),
        ("motion_in_tables", "Choisissez"),
        ("motion_in_tables", "159k"),
        ("motion_in_tables", "See also joint motion"),
        ("motion_in_tables", "Texts tabled"),
        ("motion_in_tables", "<"),
        ("motion_in_tables", "{"),
        ("motion_in_tables", "Legal notice"),
        ("adopted_text_in_tables", "Previous"),
        ("adopted_text_in_tables", "Strasbourg"),
        ("adopted_text_in_tables", "132k"),
        ("other_language", "Ez a dokumentum"),
        ("unknown_layout", "menu"),
    ],
)
def test_what_stands_around_the_text_is_not_read(name, chrome):
    assert chrome not in "\n".join(texts(name))


def test_a_hyphen_that_does_not_break_stays_as_published():
    assert "Jan‑Kristof Oduya" in texts("joint_motion")


def test_an_inline_tag_within_a_name_does_not_split_it():
    assert any("Łukasz Żoraw‑Bielski was arrested" in text for text in texts("joint_motion"))


def test_signatories_are_not_glued_to_their_group():
    assert {"Jan‑Kristof Oduya", "on behalf of the S&D Group"} <= set(texts("joint_motion"))


def test_footnotes_are_kept_as_notes_and_their_marks_taken_out_of_the_words():
    notes = [p for p in document("adopted_text").paragraphs if p.kind is ParagraphKind.FOOTNOTE]
    assert [note.label for note in notes] == ["footnote 1", "footnote 1", "footnote 2"]
    assert any(text.endswith("on Velgaria, and to the Sarnovo Charter,") for text in texts("adopted_text"))


def test_a_reference_in_brackets_is_no_footnote_mark():
    assert any("Article 144(5)" in text for text in texts("adopted_text"))


def test_a_change_of_the_stage_box_changes_no_paragraph():
    url = DOCEO + "RC-10-2026-0131_EN.html"
    before = body_of("joint_motion")
    after = before.replace(b"P10_TA(2026)0071", b"P10_TA(2026)0071 and OJ C 9").replace(b"147 KB", b"151 KB")
    assert before != after
    read = [next(iter(EpDoceo(name="d").read(page(body, url), Reference(url)))) for body in (before, after)]
    assert read[0] == read[1]


def test_a_token_in_the_head_changes_nothing_in_the_region():
    body = body_of("joint_motion")
    source = EpDoceo(name="doceo")
    assert source.region(body) == source.region(body.replace(b'token = "a91"', b'token = "b02"'))


@pytest.mark.parametrize("name", ["joint_motion", "adopted_text", "motion_in_tables", "adopted_text_in_tables"])
def test_every_word_of_the_text_lies_in_the_region(name):
    record = json.loads((recorded.PAGES / "ep_doceo" / f"{name}.json").read_text(encoding="utf-8"))
    region = EpDoceo(name="doceo").region(body_of(name))
    (found,) = EpDoceo(name="doceo").read(page(region, record["url"]), Reference(record["url"]))
    whole = [paragraph for paragraph in document(name).paragraphs if paragraph.kind is not ParagraphKind.TITLE]
    assert [paragraph for paragraph in found.paragraphs if paragraph.kind is not ParagraphKind.TITLE] == whole


def test_the_page_of_another_document_is_refused():
    url = DOCEO + "RC-10-2026-0999_EN.html"
    with pytest.raises(Unexpected, match="RC-10-2026-0131"):
        list(EpDoceo(name="doceo").read(page(body_of("joint_motion"), url), Reference(url)))


def test_each_document_is_asked_for_in_each_language():
    source = EpDoceo(name="doceo", documents=("RC-B10-0131/2026",), languages=("en", "pl"))
    assert [(reference.url, reference.key, reference.language) for reference in source.start()] == [
        (DOCEO + "RC-10-2026-0131_EN.html", "RC-10-2026-0131", "en"),
        (DOCEO + "RC-10-2026-0131_PL.html", "RC-10-2026-0131", "pl"),
    ]


def test_a_setting_that_is_no_number_of_a_document_is_refused():
    with pytest.raises(ValueError, match="Velgaria"):
        list(EpDoceo(name="doceo", documents=("Velgaria",)).start())


@pytest.mark.parametrize(
    ("url", "owned"),
    [
        (DOCEO + "TA-10-2026-0071_EN.html", True),
        ("https://www.europarl.europa.eu/sides/getDoc.do?pubRef=-//EP//TEXT+TA+P8-TA-2019-0913", True),
        ("https://www.europarl.europa.eu/news/en/press-room/20260312IPR40117/", False),
        ("https://example.org/doceo/document/TA-10-2026-0071_EN.html", False),
    ],
)
def test_doceo_addresses_are_known_for_extract(url, owned):
    assert EpDoceo(name="doceo").owns(url) is owned


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("B9-0146/2021", "B-9-2021-0146"),
        ("B9\u20110146/2021/rev1", "B-9-2021-0146"),
        ("RC-B9-0144/2021", "RC-9-2021-0144"),
        ("RC\u2011B9\u20110144/2021", "RC-9-2021-0144"),
        ("RC-9-2021-0144", "RC-9-2021-0144"),
        ("P9_TA(2021)0056", "TA-9-2021-0056"),
        ("P9_TA-PROV(2021)0056", "TA-9-2021-0056"),
        ("T9-0056/2021", "TA-9-2021-0056"),
        ("A10-0163/2024", "A-10-2024-0163"),
        (DOCEO + "TA-9-2021-0056_EN.html", "TA-9-2021-0056"),
        ("TA-9-2023-0236-FNL-COR01_EN.html", "TA-9-2023-0236-FNL-COR01"),
        ("/sides/getDoc.do?pubRef=-//EP//TEXT+MOTION+B8-2019-0204+0+DOC+XML+V0//EN", "B-8-2019-0204"),
        ("TA-0-2016-0111", "TA-8-2016-0111"),
        ("TA-0-2019-0111", "TA-0-2019-0111"),
        ("E-10-2026-000005", "E-10-2026-000005"),
        ("PV-9-2021-07-08-ITM-019-02_EN.html", "PV-9-2021-07-08-ITM-019-02"),
        ("COM(2018)0630", ""),
        ("Article 174(5)", ""),
    ],
)
def test_a_number_in_any_form_gives_the_key(text, key):
    assert ep_numbers.key(text) == key


@pytest.mark.parametrize(
    "reference", ["B9-0146/2021", "RC-B10-0249/2025", "P9_TA(2021)0056", "A9-0163/2024", "P9_TA(2023)0236(COR01)"]
)
def test_a_reference_survives_the_way_to_its_key_and_back(reference):
    assert ep_numbers.reference(ep_numbers.key(reference)) == reference


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("B-9-2021-0146", DocumentKind.MOTION),
        ("RC-9-2021-0144", DocumentKind.JOINT_MOTION),
        ("TA-9-2021-0056", DocumentKind.ADOPTED_TEXT),
        ("A-9-2024-0163", DocumentKind.REPORT),
        ("TA-9-2023-0236-FNL-COR01", DocumentKind.CORRIGENDUM),
        ("RC-10-2025-0249-AM-001-002", DocumentKind.FILE),
        ("PV-9-2021-07-08", DocumentKind.PAGE),
    ],
)
def test_a_key_tells_the_kind(key, kind):
    assert ep_numbers.kind(key) is kind


def test_numbers_of_one_text_come_in_order_and_a_joint_motion_is_not_its_first_motion_again():
    text = "RC-B9-0144/2021 replaces B9-0144/2021, B9‑0146/2021 and B9-0144/2021"
    assert ep_numbers.keys(text) == ("RC-9-2021-0144", "B-9-2021-0144", "B-9-2021-0146")


def test_every_form_of_a_corrigendums_number_is_cited_alike():
    assert ep_numbers.reference("TA-9-2021-0056-COR-01") == "P9_TA(2021)0056(COR01)"
    assert ep_numbers.reference("TA-9-2021-0056-COR01") == "P9_TA(2021)0056(COR01)"


def test_a_corrigendum_names_its_parent_and_no_other_document_does():
    assert ep_numbers.parent("TA-9-2023-0236-FNL-COR01") == "TA-9-2023-0236"
    assert ep_numbers.parent("TA-9-2023-0236") == ""


def test_a_procedure_is_read():
    assert ep_numbers.procedure("on Velgaria (2021/2544 (RSP))") == "2021/2544(RSP)"
    assert ep_numbers.procedure("Rule 144(5) of 2021") == ""
