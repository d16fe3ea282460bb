from datetime import UTC, date, datetime

import pytest
import recorded

from scrapers.document import Flag
from scrapers.ep_press import EpPress
from scrapers.errors import Blocked, Gone, UnknownLayout, Unreachable, WrongType
from scrapers.source import Media, Page, Reference, Role

FEED = "https://www.europarl.europa.eu/rss/doc/press-releases/en.xml"
RELEASE = "https://www.europarl.europa.eu/news/en/press-room/20260312IPR40117/"
TITLE = "Velgaria: MEPs call for Łukasz Żoraw-Bielski to be freed"
KNOWN = {"title": TITLE, "published": "2026-03-12", "summary": "Charges under Article 174.\nMirela Costandache too."}
BODY = (recorded.PAGES / "ep_press" / "release.html").read_bytes()


@pytest.fixture
def source():
    return EpPress(name="ep-press")


def page(body, url=RELEASE, media=Media.HTML):
    data = body if isinstance(body, bytes) else body.encode()
    return Page(url, url, data, media, datetime(2026, 3, 14, tzinfo=UTC))


def feed(*items):
    return page(f'<rss version="2.0"><channel>{"".join(items)}</channel></rss>', FEED, Media.XML)


def item(title=TITLE, link=RELEASE, description="Words."):
    return f"<item><title>{title}</title><link>{link}</link><description>{description}</description></item>"


def reference(**more):
    return Reference(RELEASE, **({"key": "20260312IPR40117", "language": "en", "facts": KNOWN} | more))


def release(source, body=BODY, **more):
    (found,) = source.read(page(body), reference(**more))
    return found


def test_every_feed_is_asked_in_every_language():
    both = EpPress(name="x", languages=("en", "fr"), feeds=("https://a.example/{language}.xml", "https://b.example/x"))
    assert [(found.url, found.language) for found in both.start()] == [
        ("https://a.example/en.xml", "en"),
        ("https://a.example/fr.xml", "fr"),
        ("https://b.example/x", "en"),
        ("https://b.example/x", "fr"),
    ]


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ("Press release - Velgaria - the vote", "Velgaria - the vote"),
        ("Communiqué de presse – Velgarie", "Velgarie"),
        ("Velgaria - the vote", "Velgaria - the vote"),
    ],
)
def test_the_kind_is_taken_off_the_title_and_nothing_else_is(source, given, title):
    (found,) = source.read(feed(item(given)), Reference(FEED, Role.LISTING))
    assert found.facts["title"] == title


@pytest.mark.parametrize("word", ["Source : ©", "Quelle : ©", "Zdroj: ©"])
def test_picture_and_source_are_no_words_of_the_summary(source, word):
    html = (
        f"<![CDATA[<img src='x.jpg'>Lead.<br>Committee on Foreign Affairs<br> <br>{word} European Union, 2026 - EP]]>"
    )
    (found,) = source.read(feed(item(description=html)), Reference(FEED, Role.LISTING))
    assert found.facts["summary"] == "Lead.\nCommittee on Foreign Affairs"


def test_the_number_is_the_key_with_and_without_the_title_in_the_address(source):
    links = [RELEASE, f"{RELEASE}velgaria-meps-call", RELEASE.replace("/en/", "/fr/")]
    found = source.read(feed(*(item(link=link) for link in links)), Reference(FEED, Role.LISTING))
    assert {one.key for one in found} == {"20260312IPR40117"}


def test_other_items_are_left_out_but_a_feed_of_nothing_else_is_loud(source):
    other = item(link="https://www.europarl.europa.eu/news/en/agenda/briefing/2026-03-16")
    assert len(list(source.read(feed(item(), other), Reference(FEED, Role.LISTING)))) == 1
    with pytest.raises(UnknownLayout):
        list(source.read(feed(other), Reference(FEED, Role.LISTING)))


def test_a_feed_without_items_is_empty(source):
    assert list(source.read(feed(), Reference(FEED, Role.LISTING))) == []


def test_menus_contacts_links_and_share_buttons_are_no_words_of_a_release(source):
    words = " ".join(paragraph.text for paragraph in release(source).paragraphs)
    for chrome in ("Delegations", "Share this page", "RAVLIUK", "will be published here", "Temirbek", "Photographer"):
        assert chrome not in words


def test_the_older_mark_up_of_paragraphs_is_read_too(source):
    old = BODY.replace(b' class="ep-wysiwig_paragraph"', b"")
    assert release(source, old).paragraphs == release(source).paragraphs


def test_a_page_without_facts_is_a_release_all_the_same(source):
    found = release(source, BODY.replace(b"ep-a_facts", b"ep-a_other"))
    assert found.flags == frozenset()
    assert "Observers at every hearing in Sarnovo" not in [paragraph.text for paragraph in found.paragraphs]


def test_the_day_is_the_one_in_brussels_and_the_feeds_where_the_page_has_none(source):
    assert release(source).published == date(2026, 3, 12)
    undated = BODY.replace(b'itemprop="datePublished"', b"")
    assert release(source, undated, facts={"published": "2026-03-09"}).published == date(2026, 3, 9)


def test_a_changed_layout_is_read_and_flagged(source):
    found = release(source, BODY.replace(b"ep_title", b"es_title"))
    assert found.flags == {Flag.GENERIC_LAYOUT}
    assert any("Mirela Costandache" in paragraph.text for paragraph in found.paragraphs)


def test_a_page_in_another_language_is_flagged(source):
    assert release(source, language="fr").flags == {Flag.OTHER_LANGUAGE}


def test_number_and_language_are_read_off_the_address_when_nothing_else_tells_them(source):
    (found,) = source.read(page(BODY), Reference(RELEASE))
    assert (found.key, found.language) == ("20260312IPR40117", "en")


@pytest.mark.parametrize("error", [Blocked, Unreachable, UnknownLayout, WrongType])
def test_the_feeds_words_stand_in_for_a_page_that_cannot_be_had(source, error):
    found = source.instead(reference(), error(RELEASE, "why"))
    assert [paragraph.text for paragraph in found.paragraphs] == [TITLE, *KNOWN["summary"].splitlines()]
    assert (found.key, found.title, found.published, found.flags) == (
        "20260312IPR40117",
        TITLE,
        date(2026, 3, 12),
        {Flag.PARTIAL},
    )


@pytest.mark.parametrize(
    ("known", "error"),
    [
        (reference(), Gone),
        (reference(facts={}), Blocked),
        (Reference(FEED, Role.LISTING), Blocked),
    ],
)
def test_nothing_stands_in_for_a_page_that_is_gone_or_unknown_or_for_a_feed(source, known, error):
    assert source.instead(known, error(known.url, "why")) is None


def test_a_token_outside_the_article_changes_nothing_and_a_word_inside_does(source):
    region = source.region(BODY)
    assert source.region(BODY.replace(b"token-5f2a", b"token-91bc").replace(b"other news", b"more news")) == region
    assert source.region(BODY.replace(b"Mirela", b"Oksana")) != region
    assert source.region(b"<p>no article</p>") == b"<p>no article</p>"
    assert source.region(b'<nav>1</nav><div role="main">x</div>') == b'<div role="main">x</div>'


@pytest.mark.parametrize(
    ("url", "owned"),
    [
        (RELEASE, True),
        (FEED, True),
        ("https://www.europarl.europa.eu/doceo/document/B-10-2026-0901_EN.html", False),
        ("https://clone.example/news/en/press-room/20260312IPR40117/", False),
    ],
)
def test_the_press_room_is_its_own_and_document_pages_are_not(source, url, owned):
    assert source.owns(url) is owned
