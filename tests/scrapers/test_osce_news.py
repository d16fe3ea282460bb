import io
from datetime import date

import pytest
import recorded
from reportlab.pdfgen.canvas import Canvas

from scrapers.document import DocumentKind, Flag
from scrapers.errors import Gone, UnknownLayout, WrongType
from scrapers.osce_news import OsceNews
from scrapers.osce_pages import key, node
from scrapers.source import Media, Page, Reference, Role

KIND = "osce_news"
ODIHR = "https://odihr.osce.org"
SOURCE = OsceNews(name="osce")
BODY = '<div class="body body-section is-text text--default">'


def page(url, body, final_url="", media=Media.HTML):
    return Page(url, final_url or url, body if isinstance(body, bytes) else body.encode(), media, recorded.FETCHED)


def read(body, url=f"{ODIHR}/odihr/717774", final_url=""):
    return list(SOURCE.read(page(url, f"<main>{body}</main>", final_url), Reference(url)))


@pytest.mark.parametrize("path", recorded.recordings(KIND), ids=lambda path: path.stem)
def test_a_recorded_page_is_read_as_recorded(path):
    record = recorded.load(path)
    assert recorded.read(record, KIND) == record["read"]


KEYS = [
    ("https://www.osce.org/odihr/717772", "osce:717772"),
    ("https://odihr.osce.org/odihr/717772", "osce:717772"),
    ("http://osce.org/ru/odihr/717772?page=1#top", "osce:717772"),
    ("https://astana.osce.org/kk/node/717772", "osce:717772"),
    ("https://odihr.osce.org/odihr/elections/velgaria/717772", "osce:717772"),
    ("https://odihr.osce.org/node/2016", "osce:2016"),
    ("https://odihr.osce.org/odihr/elections/velgaria/2026", "osce:odihr/elections/velgaria/2026"),
    ("https://odihr.osce.org/ru/odihr/elections/velgaria", "osce:odihr/elections/velgaria"),
    ("https://www.osce.org/files/f/documents/1/2/599685.pdf", "osce:file/599685"),
    ("https://odihr.osce.org/sites/default/files/f/documents/1/2/599685.pdf", "osce:file/599685"),
    ("https://odihr.osce.org/sites/default/files/f/documents/1/2/599685_0.pdf", "osce:file/599685"),
    ("https://odihr.osce.org/sites/default/files/f/documents/1/2/Report_0.PDF", "osce:file/1/2/Report"),
    ("https://odihr.osce.org/sites/default/files/f/documents/3/4/Report.pdf", "osce:file/3/4/Report"),
    ("https://www.osce.org/files/report_2024.pdf", "osce:file/report_2024"),
]


@pytest.mark.parametrize(("url", "expected"), KEYS)
def test_a_node_or_a_file_has_one_key_at_all_its_addresses(url, expected):
    assert key(url) == expected


@pytest.mark.parametrize(
    "url", ["https://www.osce.org/odihr", "https://www.osce.org/", "https://www.osce.org/news/2026"]
)
def test_a_section_or_a_year_is_no_node(url):
    assert node(url) == ""


@pytest.mark.parametrize(
    "body", ["", "<h1>Velgaria</h1><p>Welcome</p>", '<a class="teaser" href="/odihr/about">About</a>']
)
def test_a_list_without_nodes_and_marker_is_no_empty_list(body):
    url = SOURCE.listings[0]
    with pytest.raises(UnknownLayout):
        SOURCE.read(page(url, f"<main>{body}</main>"), Reference(url, Role.LISTING))


def test_countries_in_the_menu_are_no_words_of_the_page():
    menu = "<div class=menu>Velgaria Morwen Talvia</div>"
    url = f"{ODIHR}/odihr/717774"
    body = f"{menu}<main>{BODY}<p>Nothing about any country.</p></div></main>{menu}"
    [found] = SOURCE.read(page(url, body), Reference(url))
    assert "Velgaria" not in " ".join(paragraph.text for paragraph in found.paragraphs)


LISTS = [
    '<a class="teaser" href="/odihr/1234">A</a>',
    '<div class="search-result-news">A</div>',
    "<table><tr><td>A</td></tr></table>",
]


@pytest.mark.parametrize("shown", LISTS)
def test_a_node_that_leads_to_a_list_is_gone(shown):
    with pytest.raises(Gone):
        read(shown, final_url=f"{ODIHR}/odihr/legal-opinions-and-comments")


def test_a_node_that_leads_to_the_name_of_its_page_is_read():
    [found] = read(f"{BODY}<p>Words of the page.</p></div>", final_url=f"{ODIHR}/odihr/opinion-on-assemblies")
    assert found.key == "osce:717774"


DATES = [
    ('<time datetime="2026-05-12T23:30:00+02:00"></time>', date(2026, 5, 12)),
    ('<a class=teaser><time datetime="2020-01-01"></time></a><time datetime="2026-05-12"></time>', date(2026, 5, 12)),
    ("<p>Publishing date: 19 December 2024</p>", date(2024, 12, 19)),
    (f"{BODY}<p>SARNOVO, 5 May 2026 – The Office met.</p></div>", date(2026, 5, 5)),
    (f"{BODY}<p>САРНОВО, 5 мая 2026 года – Офис встретился.</p></div>", date(2026, 5, 5)),
    (f"{BODY}<p>On 6 March the Office met.</p></div>", None),
    (f"{BODY}<p>The trial of 5 May 2020 was unfair.</p></div>", None),
]


@pytest.mark.parametrize(("body", "published"), DATES)
def test_the_date_is_the_institutions_or_none(body, published):
    assert read(body + f"{BODY}<p>Words.</p></div>")[0].published == published


FLAGS = [
    ("/kk/node/660452", "The Office trained thirty defence lawyers in the use of the Moscow Mechanism.", "en", True),
    (
        "/ru/node/660452",
        "Бюро провело для тридцати адвокатов учебный курс о применении Московского механизма.",
        "ru",
        False,
    ),
    ("/odihr/717774", "The Office trained thirty defence lawyers in the use of the Moscow Mechanism.", "en", False),
]


@pytest.mark.parametrize(("path", "words", "spoken", "other"), FLAGS)
def test_the_language_is_that_of_the_words(path, words, spoken, other):
    [found] = read(f"{BODY}<p>{words}</p><p>{words.lower()}</p></div>", url=ODIHR + path)
    assert found.language == spoken
    assert (Flag.OTHER_LANGUAGE in found.flags) is other


def links(*names):
    items = "".join(f'<li><a href="/sites/default/files/f/documents/1/2/{name}">Report</a></li>' for name in names)
    return f"{BODY}<p>Words.</p></div><ul>{items}</ul>"


def test_a_later_upload_is_the_same_file_and_a_change_of_the_page():
    first, reference = read(links("599685.pdf"))
    second, later = read(links("599685_0.pdf"))
    assert reference.key == later.key == "osce:file/599685"
    assert reference.url != later.url
    assert first.paragraphs != second.paragraphs


def test_uploads_side_by_side_are_files_of_their_own():
    _, *references = read(links("599685.pdf", "599685_0.pdf", "599685_1.pdf"))
    assert [reference.key for reference in references] == [f"osce:file/599685{end}" for end in ("", "_0", "_1")]


def pdf(*lines):
    canvas = Canvas(out := io.BytesIO())
    for number, line in enumerate(lines):
        canvas.drawString(72, 760 - 14 * number, line)
    canvas.save()
    return out.getvalue()


def test_a_file_is_a_document_with_the_facts_of_its_page():
    body = pdf("The mission followed the trial of Mirela Costandache before the", "District Court of Sarnovo.")
    [_, reference] = read(f'<time datetime="2026-05-12"></time>{links("599685.pdf")}<h1>Trials</h1>')
    [found] = SOURCE.read(page(reference.url, body, media=Media.PDF), reference)
    assert (found.key, found.kind, found.title) == ("osce:file/599685", DocumentKind.FILE, "Trials: Report")
    assert (found.language, found.published) == ("en", date(2026, 5, 12))
    assert found.paragraphs[1].text == (
        "The mission followed the trial of Mirela Costandache before the District Court of Sarnovo."
    )


def test_a_file_without_facts_is_titled_by_its_first_words():
    url = f"{ODIHR}/sites/default/files/f/documents/1/2/599685.pdf"
    [found] = SOURCE.read(page(url, pdf("Final Report"), media=Media.PDF), Reference(url))
    assert (found.key, found.title, found.published) == ("osce:file/599685", "Final Report", None)
    assert [paragraph.text for paragraph in found.paragraphs] == ["Final Report"]


def test_what_is_neither_page_nor_pdf_is_refused():
    url = f"{ODIHR}/odihr/717774"
    with pytest.raises(WrongType):
        SOURCE.read(page(url, b"{}", media=Media.JSON), Reference(url))


def test_the_region_is_the_main_content_or_the_whole_file():
    assert SOURCE.region(b"<nav>x</nav><main>Words</main><b>1</b>") == b"<main>Words</main>"
    assert SOURCE.region(b"%PDF-1.7 <main>x</main> y") == b"%PDF-1.7 <main>x</main> y"


def test_redirects_stay_among_the_organisations_hosts():
    assert {"osce.org", "www.osce.org", "odihr.osce.org", "rfom.osce.org"} <= OsceNews(
        name="osce", other_hosts=("rfom.osce.org",)
    ).hosts()
    assert "osce.example" not in SOURCE.hosts()
    assert SOURCE.owns(f"{ODIHR}/odihr/717774")
    assert not SOURCE.owns(f"{ODIHR}/odihr/elections/velgaria/717800")
