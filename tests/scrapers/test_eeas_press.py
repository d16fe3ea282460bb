import pytest
import recorded

from scrapers.document import Document, DocumentKind, Flag
from scrapers.eeas_press import DEFAULT_LISTINGS, EeasPress, key, listing
from scrapers.errors import Gone, UnknownLayout
from scrapers.source import Media, Page, Reference, Role

KIND = "eeas_press"
SITE = "https://www.eeas.europa.eu"
LISTING = f"{SITE}/eeas/press-material_en"
SOURCE = EeasPress(name="eeas")


def page(url, body, final_url=""):
    return Page(url, final_url or url, body.encode(), Media.HTML, recorded.FETCHED)


def listed(cards, **settings):
    body = f"<main><div class=card><h2 class=card-title>Find</h2></div>{cards}</main>"
    return list(EeasPress(name="eeas", **settings).read(page(LISTING, body), Reference(LISTING, Role.LISTING)))


def card(href, title="A title"):
    return f'<div class=card><h3 class=card-title><a href="{href}">{title}</a></h3></div>'


def document(body, path="/delegations/velgaria/a-text_en", title="A title"):
    [found] = SOURCE.read(page(SITE + path, f"<main><h1>{title}</h1>{body}</main>"), Reference(SITE + path))
    return found


def texts(found):
    return [paragraph.text for paragraph in found.paragraphs]


@pytest.mark.parametrize("path", recorded.recordings(KIND), ids=lambda path: path.stem)
def test_a_recorded_page_is_read_as_recorded(path):
    record = recorded.load(path)
    assert recorded.read(record, KIND) == record["read"]


KEYS = [
    ("/delegations/velgaria/a-text_en", "eeas:delegations/velgaria/a-text"),
    ("/delegations/velgaria/a-text_ru?s=222", "eeas:delegations/velgaria/a-text"),
    ("/delegations/velgaria/a-text-0_en", "eeas:delegations/velgaria/a-text-0"),
    ("/delegations/velgaria/%C3%A9lections_fr#top", "eeas:delegations/velgaria/élections"),
    ("/headquarters/headquarters-homepage/67220/slug_en", "eeas:67220"),
    ("/headquarters/headquarters-homepage_en/67220/Slug", "eeas:67220"),
    ("/turks-and-other-islands/67220/another-slug_fr", "eeas:67220"),
    ("/node/67220_en", "eeas:67220"),
    ("/eeas/2024/review_en", "eeas:eeas/2024/review"),
]


@pytest.mark.parametrize(("path", "expected"), KEYS)
@pytest.mark.parametrize("host", ["https://www.eeas.europa.eu", "http://eeas.europa.eu"])
def test_a_text_has_one_key_at_all_its_addresses(host, path, expected):
    assert key(host + path) == expected


def test_the_list_and_the_page_agree_on_the_key():
    for path in ("/delegations/velgaria/a-text_en?s=66", "/sites/67220/slug_en", "/node/67220_en"):
        [reference] = listed(card(path))
        [found] = SOURCE.read(page(reference.url, "<main><h1>T</h1><p>Words of the page.</p></main>"), reference)
        [by_address] = SOURCE.read(page(SITE + path, "<main><h1>T</h1><p>Words.</p></main>"), Reference(SITE + path))
        assert reference.key == found.key == by_address.key


def test_each_list_is_asked_for_once_and_narrowed():
    starts = [reference.url for reference in SOURCE.start()]
    assert starts == list(DEFAULT_LISTINGS)
    assert len(set(starts)) == len(starts)
    assert all("?f%5B0%5D=press_site%3A" in url or "?f%5B0%5D=pm_tag%3A" in url for url in starts)
    assert not any("page=" in url for url in starts)
    assert {"en", "fr"} == {reference.language for reference in SOURCE.start()}


def test_a_facet_with_an_ampersand_stays_one_argument():
    assert listing(LISTING, "press_site", "Security&Peace (X)") == (
        f"{LISTING}?f%5B0%5D=press_site%3ASecurity%26Peace%20%28X%29"
    )


FOREIGN = [
    "https://www.morning.example/news_en",
    "https://click.morning.example/dm?id=1",
    "https://eeas.europa.eu.example/delegations/velgaria/a-text_en",
    "mailto:press@eeas.europa.eu",
    "https://europa.eu.example/x",
]


@pytest.mark.parametrize("href", FOREIGN)
def test_links_to_newspapers_and_trackers_are_left_out(href):
    assert listed(card(href)) == []


@pytest.mark.parametrize("host", ["www.consilium.europa.eu", "ec.europa.eu"])
def test_another_institutions_text_is_recorded_by_its_title_alone(host):
    [found] = listed(card(f"https://{host}/en/velgaria?utm_source=x", "Declaration on Anselm Vrba"))
    assert isinstance(found, Document)
    assert texts(found) == ["Declaration on Anselm Vrba"]
    assert found.flags == {Flag.PARTIAL}
    assert found.key == f"eeas:{host}/en/velgaria"


def test_only_pages_in_the_languages_wanted_are_named():
    cards = card("/a_en") + card("/b_de") + card("/c_ru") + card("/d")
    assert [found.url for found in listed(cards, languages=("en", "ru"))] == [
        f"{SITE}/{name}" for name in ("a_en", "c_ru", "d")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "No results found.",
        "There are no results",
        "Aucun résultat",
        "Ничего не найдено",
        '<div class="view-empty">–</div>',
    ],
)
def test_a_list_that_says_it_is_empty_is_empty(words):
    assert listed(f"<p>{words}</p>") == []


@pytest.mark.parametrize(
    "body", ["", "<p>Welcome</p>", "<div class=card><h3 class=headline><a href='/a_en'>A</a></h3></div>"]
)
def test_a_list_without_cards_and_marker_is_no_empty_list(body):
    with pytest.raises(UnknownLayout):
        listed(body)


TEASERS = [
    ("The lead of the text", ["The lead of the text and more.", "The end."]),
    ("The lead of the text and more. The end …", ["The lead of the text and more.", "The end."]),
    ("Another lead.", ["Another lead.", "The lead of the text and more.", "The end."]),
]


@pytest.mark.parametrize(("teaser", "expected"), TEASERS)
def test_a_teaser_that_repeats_the_opening_is_left_out(teaser, expected):
    body = "<div class=field--name-field-text><p>The lead of the text and more.</p><p>The end.</p></div>"
    found = document(f"<div class=field--name-field-text-teaser>{teaser}</div>{body}")
    assert texts(found)[1:] == expected


ALIGNED = [
    "The candidate countries MORWEN and TALVIA align themselves with this statement.",
    "MORWEN, a candidate country, aligns itself with this statement.",
    "Les pays candidats se rallient à la présente déclaration.",
    "МОРВЕН и ТАЛВИЯ присоединяются к этому заявлению.",
]


@pytest.mark.parametrize("aligned", ALIGNED)
def test_the_aligned_countries_come_last(aligned):
    found = document(f"<div class=field--name-field-text><p>One.</p><p>{aligned}</p><p>Two.</p></div>")
    assert texts(found)[1:] == ["One.", "Two.", aligned]


TELLING = [
    ("OSCE Permanent Council No.7484 Sarnovo, 25 July 2026", True),
    ("OSCE Permanent Council No. 7460, Sarnovo", True),
    ("Forum for Security Co-operation No 7146 Sarnovo", True),
    ("Velgaria: Statement on the sentence", False),
]


@pytest.mark.parametrize(("title", "told"), TELLING)
def test_a_meetings_title_is_completed_by_the_subject(title, told):
    found = document("<div class=field--name-field-text><p>EU Statement on Ilir Drenova</p></div>", title=title)
    assert found.title == (f"{title}: EU Statement on Ilir Drenova" if told else title)
    assert texts(found)[0] == title


def test_a_long_first_line_is_cut_between_words():
    body = f"<div class=field--name-field-text><p>{'words and ' * 60}</p></div>"
    title = document(body, title="OSCE Permanent Council No.7484").title
    assert len(title) < 250
    assert title.endswith(("words …", "and …"))


KINDS = [
    ("Statement/Declaration", DocumentKind.STATEMENT),
    ("Déclaration", DocumentKind.STATEMENT),
    ("Заявление", DocumentKind.STATEMENT),
    ("Press release", DocumentKind.PRESS_RELEASE),
    ("Communiqué de presse", DocumentKind.PRESS_RELEASE),
    ("Пресс-релиз", DocumentKind.PRESS_RELEASE),
    ("Q&amp;A", DocumentKind.PAGE),
]


@pytest.mark.parametrize(("category", "kind"), KINDS)
def test_the_category_is_the_kind_in_each_language(category, kind):
    body = "<div class=field--name-field-text><p>Words.</p></div>"
    assert document(f"<div class=field--name-field-category>{category}</div>{body}").kind is kind


def test_an_impossible_date_is_no_date():
    found = document("<div class=node__meta>78.3.2023</div><div class=field--name-field-text><p>Words.</p></div>")
    assert found.published is None


@pytest.mark.parametrize("final", [f"{SITE}/_en", f"{SITE}/", f"{LISTING}?f=1"])
def test_a_page_that_leads_to_the_front_page_is_gone(final):
    url = f"{SITE}/delegations/velgaria/a-text_en"
    with pytest.raises(Gone):
        SOURCE.read(page(url, "<main><p>Welcome to the service.</p></main>", final), Reference(url))


def test_a_page_without_words_is_an_error():
    with pytest.raises(UnknownLayout):
        document("", title="")


def test_the_region_is_the_main_content_without_what_a_view_draws_anew():
    first = b"<html>a<main class=x>Words js-view-dom-id-1f2 </main>b</html>"
    second = b"<html>c<main class=x>Words js-view-dom-id-9aa </main>d</html>"
    assert SOURCE.region(first) == SOURCE.region(second) != SOURCE.region(first.replace(b"Words", b"Other"))
    assert SOURCE.region(b"no mark-up") == b"no mark-up"


def test_it_owns_the_services_pages_only():
    assert SOURCE.owns("https://eeas.europa.eu/delegations/velgaria_en")
    assert not SOURCE.owns("https://www.consilium.europa.eu/x")
