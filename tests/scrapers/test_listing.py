import io
import subprocess
import sys
from datetime import UTC, date, datetime

import docx
import pytest
import soupsieve
from hypothesis import given, strategies
from reportlab.pdfgen.canvas import Canvas

from scrapers.document import DocumentKind, Flag
from scrapers.errors import Gone, UnknownLayout, WrongType
from scrapers.listing import Listing
from scrapers.site import _PLAIN_SELECTOR
from scrapers.source import Media, Page, Reference, Role

SITE = "https://www.ombudsman.velgaria.example"
URL = f"{SITE}/en/news"
WORDS = "The Ombudsman of Velgaria asks that Łukasz Żoraw-Bielski be freed and that Article 174 be repealed."


def source(**settings):
    return Listing(**({"name": "ombudsman", "url": URL, "links": "h3 a"} | settings))


def page(body, url=URL, media=Media.HTML, final_url=""):
    data = body if isinstance(body, bytes) else body.encode()
    return Page(url, final_url or url, data, media, datetime(2026, 3, 14, tzinfo=UTC))


def links(body, **settings):
    return list(source(**settings).read(page(body), Reference(URL, Role.LISTING)))


def read(body, url=f"{SITE}/en/1", media=Media.HTML, final_url="", facts=None, **settings):
    (found,) = source(**settings).read(page(body, url, media, final_url), Reference(url, facts=facts or {}))
    return found


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/en/1", f"{SITE}/en/1"),
        ("1", f"{SITE}/en/1"),
        (" /en/1\n", f"{SITE}/en/1"),
        ("//www.ombudsman.velgaria.example/en/1", f"{SITE}/en/1"),
        ("http://ombudsman.velgaria.example/en/1#more", f"{SITE}/en/1"),
        ("/en/1?utm_source=x&amp;s=222&amp;page=2", f"{SITE}/en/1?page=2"),
        ("/en/a%20b", f"{SITE}/en/a%20b"),
    ],
)
def test_a_link_becomes_the_one_address_of_its_page(href, url):
    (found,) = links(f'<h3><a href="{href}">Opinion</a></h3>')
    assert found.url == url


@pytest.mark.parametrize(
    ("url", "key"),
    [
        (f"{SITE}/en/1", "ombudsman:/en/1"),
        ("http://ombudsman.velgaria.example/en/1/?utm_campaign=x#top", "ombudsman:/en/1"),
        (f"{SITE}/en/%C5%BCoraw", "ombudsman:/en/żoraw"),
        (f"{SITE}/?p=174", "ombudsman:/?p=174"),
        ("https://files.example/en/1", "ombudsman://files.example/en/1"),
    ],
)
def test_the_key_is_the_path_without_what_changes_around_it(url, key):
    assert source().key(url) == key


@pytest.mark.parametrize(
    "href", ["https://click.example/1", "mailto:a@b.example", "javascript:void(0)", "//clone.example/"]
)
def test_links_to_other_hosts_are_left_out(href):
    (found,) = links(f'<h3><a href="{href}">Elsewhere</a></h3><h3><a href="/en/1">Here</a></h3>')
    assert found.facts == {"title": "Here"}


def test_a_path_of_two_slashes_stays_on_the_site():
    (found,) = links(f'<h3><a href="{SITE}//clone.example/1">Odd</a></h3>')
    assert found.url.startswith(f"{SITE}/")


def test_a_page_linked_twice_is_one_reference_with_the_words_of_the_link_that_has_any():
    body = '<h3><a href="/en/1"><img></a></h3><h3><a href="/en/1">Opinion</a></h3><h3><a href="/en/1">more</a></h3>'
    (found,) = links(body)
    assert found.facts == {"title": "Opinion"}


def test_an_element_around_a_link_gives_the_link_that_has_words():
    (found,) = links('<li class="card"><a href="/en/1"><img></a><a href="/en/1">Opinion</a></li>', links=".card")
    assert found.facts == {"title": "Opinion"}


@pytest.mark.parametrize(
    "body",
    [
        "<main></main>",
        "<h3>No link</h3>",
        '<h3><a href="https://click.example/1">Elsewhere</a></h3>',
        '<p class="none">Nothing yet</p>',
    ],
)
def test_a_list_of_nothing_is_loud(body):
    with pytest.raises(UnknownLayout):
        links(body)


def test_a_list_that_says_it_is_empty_is():
    assert links('<p class="none">Nothing yet</p>', empty=".none") == []


def test_links_that_do_not_match_are_left_out_without_an_alarm():
    assert links('<h3><a href="/vl/1">Opinion</a></h3>', match="/en/") == []


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("links", "h3 >> a"),
        ("empty", "p["),
        ("content", ":::"),
        ("url", "ombudsman.example"),
        ("url", "ftp://a.example"),
    ],
)
def test_a_setting_that_means_nothing_is_refused_by_its_name(setting, value):
    with pytest.raises(ValueError, match=f"^{setting}: "):
        source(**{setting: value})


@given(strategies.from_regex(_PLAIN_SELECTOR, fullmatch=True))
def test_what_is_taken_for_a_selector_by_its_looks_is_one(selector):
    soupsieve.compile(selector)


def test_settings_are_taken_without_the_libraries_that_read_pages():
    settings = 'name="ombudsman", url="https://ombudsman.example", links="h2.title > a, #news a", content="main"'
    libraries = ("bs4", "soupsieve", "pypdfium2", "docx")
    code = f"from scrapers.listing import Listing; import sys; Listing({settings})"
    code += f"; print({{*{libraries}}} & {{*sys.modules}})"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    assert told.strip() == b"set()"


def test_a_page_is_read_by_the_generic_extractor_and_not_flagged_for_it():
    found = read(f'<html lang="en"><nav>Velgaria</nav><main><h1>Opinion</h1><p>{WORDS}</p></main></html>')
    assert [paragraph.text for paragraph in found.paragraphs] == ["Opinion", WORDS]
    assert (found.key, found.kind, found.title) == ("ombudsman:/en/1", DocumentKind.PAGE, "Opinion")
    assert (found.institution, found.language, found.flags) == ("ombudsman.velgaria.example", "en", frozenset())


def test_the_words_are_taken_from_the_element_that_the_settings_name():
    found = read(f"<main><p>Menu of Velgaria</p><div id=t><p>{WORDS}</p></div></main>", content="#t")
    assert [paragraph.text for paragraph in found.paragraphs] == [WORDS]


def test_a_named_element_that_is_missing_is_loud():
    with pytest.raises(UnknownLayout):
        read(f"<main><p>{WORDS}</p></main>", content="#t")


def test_what_the_list_knew_fills_what_the_page_does_not_tell():
    found = read(f"<main><p>{WORDS}</p></main>", facts={"title": "Opinion", "published": "2026-03-11"})
    assert (found.title, found.published) == ("Opinion", date(2026, 3, 11))


@pytest.mark.parametrize(("asked", "flags"), [("en", frozenset()), ("fr", {Flag.OTHER_LANGUAGE}), ("", frozenset())])
def test_another_language_than_the_settings_ask_for_is_flagged(asked, flags):
    found = source(language=asked).read(
        page(f'<html lang="ru"><main><p>{WORDS}</p></main></html>', f"{SITE}/1"), Reference(f"{SITE}/1", language=asked)
    )
    assert [(document.language, document.flags) for document in found] == [("en", flags)]


def word_file():
    made, stream = docx.Document(), io.BytesIO()
    made.add_paragraph(WORDS)
    made.save(stream)
    return stream.getvalue()


def pdf_file():
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(72, 700, "The Ombudsman asks that Ilir Drenova be freed.")
    canvas.save()
    return stream.getvalue()


@pytest.mark.parametrize(
    ("body", "name", "media"),
    [(word_file(), "opinion.docx", Media.DOCX), (pdf_file(), "opinion%20174.pdf", Media.PDF)],
    ids=["docx", "pdf"],
)
def test_a_file_is_read_as_one(body, name, media):
    found = read(body, f"{SITE}/files/{name}", media)
    assert (found.kind, found.title) == (DocumentKind.FILE, name.replace("%20", " "))
    assert "be freed" in found.paragraphs[-1].text


def test_anything_else_is_of_the_wrong_type():
    with pytest.raises(WrongType):
        read("{}", media=Media.JSON)


def test_a_page_that_leads_to_the_front_page_is_gone():
    with pytest.raises(Gone):
        read(f"<main><p>{WORDS}</p></main>", final_url=f"{SITE}/")


@pytest.mark.parametrize(
    ("url", "owned"),
    [(f"{SITE}/en/1", True), ("https://ombudsman.velgaria.example/", True), ("https://clone.example/en/1", False)],
)
def test_the_site_owns_its_hosts_and_no_others(url, owned):
    assert source().owns(url) is owned
