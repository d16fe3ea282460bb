import io
import json
from datetime import UTC, date, datetime

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from scrapers.document import DocumentKind, Flag, ParagraphKind
from scrapers.ep_texts import EpTexts
from scrapers.errors import Blocked, ErrorBody, Gone, Unexpected, UnknownLayout, Unreachable, WrongType
from scrapers.source import Media, Page, Reference, Role

BASE = "https://data.europarl.europa.eu"
FEED = f"{BASE}/api/v2/plenary-documents/feed"
DATED = f"{BASE}/api/v2/plenary-documents?year=2026&limit=5000"
RECORD = f"{BASE}/api/v2/plenary-documents/B-10-2026-0901?format=application%2Fld%2Bjson"
WORD = f"{BASE}/distribution/reds_iPlRe/B-10-2026-0901/B-10-2026-0901_en.docx"
ENTRY = "<entry><title>T</title><id>{id}</id><updated>2026-03-12T11:00:00+01:00</updated></entry>"
RESOLUTION = (
    "MOTION FOR A RESOLUTION on the case of Łukasz Żoraw-Bielski in Velgaria (2026/2618(RSP))",
    "The European Parliament,",
    "– having regard to its previous resolutions on Velgaria and on the independence of lawyers,",
    "A. whereas Mirela Costandache was disbarred in Sarnovo for defending her client;",
    "1. Calls on the authorities of Velgaria to release Łukasz Żoraw-Bielski at once;",
)


@pytest.fixture
def source():
    return EpTexts(name="ep-texts")


def page(url, body, media, day=datetime(2026, 3, 14, tzinfo=UTC)):
    return Page(url, url, body if isinstance(body, bytes) else body.encode(), media, day)


def feed(*identifiers):
    entries = "".join(ENTRY.format(id=identifier) for identifier in identifiers)
    return page(FEED, f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>{entries}</feed>', Media.XML)


def answer(url, value, **more):
    return page(url, json.dumps(value), Media.JSON, **more)


def doc(key):
    return f"{BASE}/eli/dl/doc/{key}"


def edition(code, *kinds, language="ENG", **more):
    files = [
        {"format": f"x/{kind}", "is_exemplified_by": f"distribution/f_{code}.{kind.lower()}", "issued": f"2026-{kind}"}
        for kind in kinds
    ]
    return {"id": f"eli/dl/doc/B-10-2026-0901/{code}", "language": f"x/{language}", "is_embodied_by": files} | more


def record(*editions, **more):
    return {"identifier": "B-10-2026-0901", "document_date": "2026-03-11", "is_realized_by": [*editions]} | more


def files(languages, *editions, **more):
    source = EpTexts(name="ep-texts", languages=languages)
    return list(source.read(answer(RECORD, {"data": [record(*editions, **more)]}), Reference(RECORD, Role.RECORD)))


def word_file(*lines):
    made, stream = docx.Document(), io.BytesIO()
    for line in lines:
        made.add_paragraph(line)
    made.save(stream)
    return stream.getvalue()


def text(source, body=None, media=Media.DOCX, **reference):
    known = {"key": "B-10-2026-0901", "language": "en"} | reference
    (found,) = source.read(page(WORD, body or word_file(*RESOLUTION), media), Reference(WORD, **known))
    return found


def test_the_feeds_of_all_series_are_asked_once_each(source):
    assert [reference.url for reference in source.start()] == [
        f"{BASE}/api/v2/adopted-texts/feed?timeframe=one-week",
        f"{BASE}/api/v2/plenary-documents/feed",
    ]


def test_only_the_feeds_of_the_series_followed_are_asked():
    (only,) = EpTexts(name="x", series=("RC", "B")).start()
    assert only.url == FEED
    assert (only.role, only.accepts) == (Role.LISTING, (Media.XML,))


@pytest.mark.parametrize("settings", [{"series": ("TA", "PV")}, {"languages": ()}])
def test_settings_that_mean_nothing_are_refused(settings):
    with pytest.raises(ValueError, match=next(iter(settings))):
        EpTexts(name="x", **settings)


@pytest.mark.parametrize(
    ("identifier", "followed"),
    [
        (doc("B-10-2026-0901"), "B-10-2026-0901"),
        (doc("RC-10-2026-0901/en"), "RC-10-2026-0901"),
        (f"{BASE}/api/v2/plenary-documents/A-10-2026-0077", "A-10-2026-0077"),
        (doc("A-10-2026-0077-COR01"), "A-10-2026-0077-COR01"),
        (doc("B-10-2026-0901-AM-001-002"), None),
        (doc("A-10-2026-0077-ANN01"), None),
        (doc("O-10-2026-000004"), None),
    ],
)
def test_texts_and_corrigenda_are_followed_amendments_and_annexes_are_not(source, identifier, followed):
    found = source.read(feed(identifier), Reference(FEED, Role.LISTING))
    assert [item.key for item in found if item.role is Role.RECORD] == ([followed] if followed else [])


def test_an_entry_that_names_no_document_is_loud(source):
    found = source.read(feed(doc("B-10-2026-0901"), "urn:uuid:1"), Reference(FEED, Role.LISTING))
    with pytest.raises(UnknownLayout):
        list(found)


@pytest.mark.parametrize("empty", [page(FEED, b"", Media.UNKNOWN), feed(), feed(doc("B-10-2026-0901-AM-001-002"))])
def test_a_feed_with_nothing_to_follow_leads_to_the_list(source, empty):
    (found,) = source.read(empty, Reference(FEED, Role.LISTING))
    assert found.role is Role.LISTING
    assert found.url.startswith(f"{BASE}/api/v2/plenary-documents?limit=1")


@pytest.mark.parametrize("error", [Unreachable, Gone, Blocked, ErrorBody, UnknownLayout])
def test_a_feed_that_fails_in_any_way_leads_to_the_list(source, error):
    found = source.instead(Reference(FEED, Role.LISTING), error(FEED, "why"))
    assert found.url.startswith(f"{BASE}/api/v2/plenary-documents?limit=1")


def test_an_error_at_200_in_the_place_of_a_feed_is_an_error_body(source):
    with pytest.raises(ErrorBody):
        list(source.read(answer(FEED, {"error": "timeout"}), Reference(FEED, Role.LISTING)))


@pytest.mark.parametrize(
    ("day", "years"),
    [(datetime(2026, 3, 14, tzinfo=UTC), "2026"), (datetime(2027, 1, 9, tzinfo=UTC), "2026,2027")],
)
def test_the_list_is_asked_for_the_year_of_the_answer_and_in_january_for_the_one_before(source, day, years):
    url = f"{BASE}/api/v2/plenary-documents?limit=1"
    (found,) = source.read(answer(url, {"data": []}, day=day), Reference(url, Role.LISTING))
    assert f"?year={years}&" in found.url


def test_of_the_list_the_highest_numbers_of_each_series_are_followed_whatever_its_order():
    source = EpTexts(name="x", newest=2, series=("B", "RC"))
    keys = ("B-10-2026-0002", "B-10-2025-0999", "RC-10-2026-0001", "B-10-2026-0010", "A-10-2026-0001")
    items = {"data": [{"id": f"eli/dl/doc/{key}"} for key in keys]}
    found = source.read(answer(DATED, items), Reference(DATED, Role.LISTING))
    assert [(item.key, item.mark) for item in found] == [
        ("B-10-2026-0010", ""),
        ("B-10-2026-0002", ""),
        ("RC-10-2026-0001", ""),
    ]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", Gone),
        (b'{"error": "timeout"}', ErrorBody),
        (b"[1, 2]", ErrorBody),
        (b'{"data": [', WrongType),
        (b'{"data": [{"id": "eli/dl/event/x"}]}', UnknownLayout),
    ],
)
def test_a_list_that_is_none_is_never_empty(source, body, error):
    with pytest.raises(error):
        list(source.read(page(DATED, body, Media.JSON), Reference(DATED, Role.LISTING)))


def test_a_new_year_without_a_document_is_empty(source):
    assert list(source.read(answer(DATED, {"data": []}), Reference(DATED, Role.LISTING))) == []


@pytest.mark.parametrize(
    "empty",
    [
        {},
        {"identifier": "B-10-2026-0901"},
        {"identifier": "B-10-2026-0901", "is_realized_by": ["eli/dl/doc/B-10-2026-0901/en"]},
        {"identifier": "B-10-2026-0901", "is_realized_by": [{"id": "x/en", "is_embodied_by": []}]},
        {"identifier": "", "is_realized_by": [edition("en", "DOCX")]},
    ],
)
def test_a_record_that_is_indexed_but_empty_is_asked_for_again_and_nothing_is_stored(source, empty):
    with pytest.raises(UnknownLayout, match="still empty"):
        list(source.read(answer(RECORD, {"data": [empty]}), Reference(RECORD, Role.RECORD)))


@pytest.mark.parametrize(
    ("wanted", "present", "read"),
    [
        (("en", "fr"), ("fr", "pl", "en"), ["en", "fr"]),
        (("en", "ru"), ("fr", "pl", "en"), ["en"]),
        (("ru",), ("fr", "pl"), ["pl"]),  # the original
        (("ru",), ("fr", "sl"), ["fr"]),  # not even the original
    ],
)
def test_the_wanted_languages_are_read_and_without_any_the_original(wanted, present, read):
    names = {"pl": "POL", "en": "ENG", "fr": "FRA", "sl": "SLV"}
    editions = [edition(code, "DOCX", language=names[code]) for code in present]
    assert [found.language for found in files(wanted, *editions, originalLanguage=["x/POL"])] == read


def test_docx_is_preferred_and_its_issue_is_the_mark():
    (found,) = files(("en",), edition("en", "PDF", "DOCX"))
    assert (found.url, found.mark, found.steady) == (f"{BASE}/distribution/f_en.docx", "2026-DOCX", True)
    assert (found.accepts, found.facts["pdf"]) == ((Media.DOCX,), f"{BASE}/distribution/f_en.pdf")


def test_pdf_is_read_where_there_is_no_docx():
    (found,) = files(("en",), edition("en", "PDF"))
    assert (found.url, found.accepts) == (f"{BASE}/distribution/f_en.pdf", (Media.PDF,))
    assert "pdf" not in found.facts


@pytest.mark.parametrize(
    ("title", "links", "procedure"),
    [
        ("on Velgaria (2026/2618(RSP))", ["eli/dl/proc/2026-2618"], "2026/2618(RSP)"),
        ("after 2019/2610(RSP), on Velgaria (2026/2618(RSP))", ["eli/dl/proc/2026-2618"], "2026/2618(RSP)"),
        ("on Velgaria", "eli/dl/proc/2026-2618", "2026/2618"),
        ("on Velgaria (2026/2618(RSP))", [], "2026/2618(RSP)"),
        ("on Velgaria", [], None),
    ],
)
def test_the_procedure_is_the_linked_one_with_the_type_that_a_title_writes(title, links, procedure):
    made = edition("en", "DOCX", title_alternative={"en": title})
    (found,) = files(("en",), made, inverse_created_a_realization_of=links)
    assert found.facts.get("procedure") == procedure


@pytest.mark.parametrize(
    ("identifier", "more", "replaces"),
    [
        ("RC-10-2026-0901", {"is_derivative_of": ["eli/dl/doc/B-10-2026-0901", "x"]}, "B-10-2026-0901"),
        ("TA-10-2026-0313-COR01", {"corrects": ["eli/dl/doc/TA-10-2026-0313"]}, "TA-10-2026-0313"),
        ("TA-10-2026-0313-COR01", {}, "TA-10-2026-0313"),
        ("TA-10-2026-0313", {"is_derivative_of": ["eli/dl/doc/A-10-2026-0077"]}, None),
    ],
)
def test_a_joint_motion_replaces_motions_and_a_corrigendum_its_text(identifier, more, replaces):
    (found,) = files(("en",), edition("en", "DOCX"), identifier=identifier, **more)
    assert found.facts.get("replaces") == replaces


@pytest.mark.parametrize(
    ("error", "falls_back"),
    [(Gone, True), (WrongType, True), (Unexpected, True), (Blocked, False), (Unreachable, False)],
)
def test_the_pdf_stands_in_for_a_missing_or_broken_docx_but_not_behind_a_wall(source, error, falls_back):
    (docx_file,) = files(("en",), edition("en", "PDF", "DOCX"))
    found = source.instead(docx_file, error(docx_file.url, "why"))
    if not falls_back:
        assert found is None
        return
    assert (found.url, found.accepts) == (docx_file.facts["pdf"], (Media.PDF,))
    assert (found.key, found.language, found.mark) == (docx_file.key, docx_file.language, docx_file.mark)
    assert source.instead(found, error(found.url, "why")) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("key", "B-10-2026-0901"),
        ("kind", DocumentKind.MOTION),
        ("institution", "European Parliament"),
        ("url", "https://www.europarl.europa.eu/doceo/document/B-10-2026-0901_EN.html"),
        ("title", "On Velgaria"),
        ("language", "en"),
        ("published", date(2026, 3, 11)),
        ("reference", "B10-0901/2026"),
        ("procedure", "2026/2618(RSP)"),
        ("replaces", ("B-10-2026-0900",)),
        ("flags", frozenset()),
    ],
)
def test_a_file_and_the_facts_of_its_record_are_a_document(source, field, value):
    facts = {
        "title": "On Velgaria",
        "published": "2026-03-11",
        "procedure": "2026/2618",
        "replaces": "B-10-2026-0900",
    }
    assert getattr(text(source, facts=facts), field) == value


def test_the_paragraphs_of_a_resolution_are_labelled(source):
    labelled = [(paragraph.kind, paragraph.label) for paragraph in text(source).paragraphs if paragraph.label]
    assert labelled == [
        (ParagraphKind.CITATION, "citation 1"),
        (ParagraphKind.RECITAL, "recital A"),
        (ParagraphKind.OPERATIVE, "paragraph 1"),
    ]


def test_a_pdf_gives_the_same_words(source):
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for number, line in enumerate(("The European Parliament,", "1. Calls on Velgaria to release Ilir Drenova;")):
        canvas.drawString(72, 700 - 40 * number, line)
    canvas.save()
    assert "Ilir Drenova" in text(source, stream.getvalue(), Media.PDF).paragraphs[-1].text


def test_a_corrigendum_is_read_as_one(source):
    found = text(source, key="TA-10-2026-0313-COR01", facts={"replaces": "TA-10-2026-0313"})
    assert (found.kind, found.replaces) == (DocumentKind.CORRIGENDUM, ("TA-10-2026-0313",))


@pytest.mark.parametrize(
    "cover",
    [["Provisional edition", "P10_TA-PROV(2026)0901"], ["P10_TA‑PROV(2026)0901 Velgaria"], ["Édition provisoire"]],
)
def test_a_provisional_edition_is_flagged_and_has_the_words_of_the_definitive_one(source, cover):
    number = [line.replace("-PROV", "").replace("‑PROV", "") for line in cover if "PROV" in line]
    provisional = text(source, word_file(*cover, *RESOLUTION), key="TA-10-2026-0901")
    definitive = text(source, word_file(*number, *RESOLUTION), key="TA-10-2026-0901")
    assert (provisional.flags, definitive.flags) == ({Flag.PROVISIONAL}, frozenset())
    assert provisional.paragraphs == definitive.paragraphs


@pytest.mark.parametrize("key", ["TA-10-2026-0902", "RC-10-2026-0901"])
def test_a_text_that_cites_a_provisional_one_is_none(source, key):
    cited = text(source, word_file("P10_TA-PROV(2026)0901 of 5 March 2026", *RESOLUTION), key=key)
    assert cited.flags == frozenset()
    assert cited.paragraphs[0].text == "P10_TA-PROV(2026)0901 of 5 March 2026"


def test_a_file_in_another_language_than_its_address_says_is_flagged(source):
    french = word_file(
        "Le Parlement européen demande aux autorités de libérer sans délai le journaliste emprisonné à Sarnovo.",
        "Il invite la Commission et le Conseil à suivre le procès en appel et à y envoyer des observateurs.",
    )
    found = text(source, french)
    assert (found.language, found.flags) == ("fr", {Flag.OTHER_LANGUAGE})


def test_an_original_read_for_want_of_a_wanted_language_is_flagged(source):
    assert text(source, language="pl", body=word_file("Sarnovo")).flags == {Flag.OTHER_LANGUAGE}


def test_a_file_alone_tells_its_number_by_its_address(source):
    assert text(source, key="", language="").key == "B-10-2026-0901"


def test_a_broken_word_file_is_an_error_and_no_document(source):
    with pytest.raises(Unexpected):
        text(source, word_file(*RESOLUTION)[:400])
