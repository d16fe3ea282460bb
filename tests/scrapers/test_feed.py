from datetime import UTC, date, datetime

import pytest

from scrapers.document import Flag
from scrapers.errors import Blocked, Gone, UnknownLayout, Unreachable
from scrapers.feed import Feed
from scrapers.source import Media, Page, Reference, Role

URL = "https://www.ombudsman.velgaria.example/rss.xml"
PAGE = "https://www.ombudsman.velgaria.example/en/opinion"


def source(**settings):
    return Feed(**({"name": "ombudsman", "url": URL} | settings))


def listed(found, *items):
    body = f'<rss version="2.0"><channel>{"".join(items)}</channel></rss>'.encode()
    page = Page(URL, URL, body, Media.XML, datetime(2026, 3, 14, tzinfo=UTC))
    return list(found.read(page, Reference(URL, Role.LISTING)))


def item(link=PAGE, title="Opinion", description="The words.", day="Tue, 10 Mar 2026 23:15:00 +0000"):
    return (
        f"<item><title>{title}</title><link>{link}</link><pubDate>{day}</pubDate>"
        f"<description>{description}</description></item>"
    )


def test_an_item_is_a_page_to_read_marked_with_its_day():
    (found,) = listed(source(), item())
    assert (found.url, found.key, found.role) == (PAGE, "ombudsman:/en/opinion", Role.TEXT)
    assert found.mark == "Tue, 10 Mar 2026 23:15:00 +0000"


@pytest.mark.parametrize(("timezone", "day"), [("UTC", "2026-03-10"), ("Europe/Brussels", "2026-03-11")])
def test_the_day_is_the_one_where_the_site_sits(timezone, day):
    (found,) = listed(source(timezone=timezone), item())
    assert found.facts["published"] == day


@pytest.mark.parametrize("link", ["https://click.example/dm?id=1", "https://ombudsman.velgaria.example.evil.example/1"])
def test_a_link_to_another_host_is_never_fetched_its_words_in_the_feed_are_kept(link):
    (found,) = listed(source(), item(link))
    assert (found.url, found.flags, found.paragraphs[-1].text) == (link, {Flag.PARTIAL}, "The words.")


def test_hosts_named_in_the_settings_are_fetched_from():
    (found,) = listed(source(other_hosts=("files.example",)), item("https://files.example/1.pdf"))
    assert isinstance(found, Reference)


def test_items_that_do_not_match_are_left_out():
    found = listed(source(match="/en/"), item(), item("https://www.ombudsman.velgaria.example/vl/opinion"))
    assert [one.url for one in found] == [PAGE]


def test_an_item_that_leads_nowhere_is_loud():
    with pytest.raises(UnknownLayout):
        listed(source(), item(), "<item><title>Lost</title></item>")


def test_a_feed_without_items_is_empty_and_a_wall_is_not():
    assert listed(source()) == []
    wall = Page(URL, URL, b"<html><body>Checking</body></html>", Media.HTML, datetime(2026, 3, 14, tzinfo=UTC))
    with pytest.raises(UnknownLayout):
        list(source().read(wall, Reference(URL, Role.LISTING)))


@pytest.mark.parametrize(
    ("error", "stands_in"), [(Blocked, True), (Unreachable, True), (UnknownLayout, True), (Gone, False)]
)
def test_the_feeds_words_stand_in_for_a_page_that_cannot_be_had(error, stands_in):
    (known,) = listed(source(), item(description="One.&lt;br&gt;Two about Ilir Drenova."))
    found = source().instead(known, error(PAGE, "why"))
    if not stands_in:
        assert found is None
        return
    assert [paragraph.text for paragraph in found.paragraphs] == ["Opinion", "One.", "Two about Ilir Drenova."]
    assert (found.key, found.published, found.flags) == (known.key, date(2026, 3, 10), {Flag.PARTIAL})


def test_nothing_stands_in_for_the_feed_itself():
    assert source().instead(Reference(URL, Role.LISTING), Blocked(URL, "why")) is None
