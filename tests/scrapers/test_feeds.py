from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from scrapers import feeds
from scrapers.errors import ErrorBody, UnknownLayout
from scrapers.source import Media, Page

URL = "https://news.velgaria.example/rss.xml"

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Velgaria</title><link>https://news.velgaria.example/</link>
<item>
  <title>Ombudsman &amp; courts: Mirela Costandache\u2019s appeal</title>
  <link> https://news.velgaria.example/a/1 </link>
  <guid isPermaLink="false">n-1</guid>
  <pubDate>Fri, 13 Mar 2026 23:30:00 GMT</pubDate>
  <description><![CDATA[<img src="x.jpg">First line.<br>Second&nbsp;line.<p>Third.</p>]]></description>
</item></channel></rss>"""

ATOM = """<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Velgaria</title><id>urn:v</id>
<updated>2026-03-14T00:00:00Z</updated>
<entry><title type="text" xml:lang="en">Statement</title><id>urn:v:7</id>
<link href="/a/7" rel="alternate"/><link href="/a/7.jpg" rel="enclosure"/><link href="/api/7" rel="related"/>
<published>2026-03-01T10:00:00Z</published><updated>2026-03-02T11:00:00+01:00</updated>
<summary>Short.</summary><content type="html">&lt;p&gt;The longer text.&lt;/p&gt;</content></entry></feed>"""


def page(body, media=Media.XML, headers=None):
    data = body if isinstance(body, bytes) else body.encode()
    return Page(URL, URL, data, media, datetime(2026, 3, 14, tzinfo=UTC), headers or {})


def only(body, **more):
    (entry,) = feeds.entries(page(body, **more))
    return entry


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "n-1"),
        ("links", ("https://news.velgaria.example/a/1",)),
        ("title", "Ombudsman & courts: Mirela Costandache’s appeal"),
        ("mark", "Fri, 13 Mar 2026 23:30:00 GMT"),
        ("moment", datetime(2026, 3, 13, 23, 30, tzinfo=UTC)),
    ],
)
def test_an_rss_item_keeps_each_of_its_fields(field, value):
    assert getattr(only(RSS), field) == value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "urn:v:7"),
        ("links", ("https://news.velgaria.example/a/7", "https://news.velgaria.example/api/7")),
        ("title", "Statement"),
        ("html", "<p>The longer text.</p>"),
        ("mark", "2026-03-02T11:00:00+01:00"),
        ("moment", datetime(2026, 3, 1, 10, tzinfo=UTC)),
    ],
)
def test_an_atom_entry_keeps_each_of_its_fields(field, value):
    assert getattr(only(ATOM), field) == value


def test_lines_are_split_where_the_mark_up_breaks_them_and_pictures_have_none():
    assert only(RSS).lines() == ["First line.", "Second line.", "Third."]


def test_the_day_of_publication_is_the_day_where_the_institution_sits():
    assert only(RSS).published(ZoneInfo("Europe/Brussels")) == date(2026, 3, 14)


@pytest.mark.parametrize(
    "body",
    [
        '<rss version="2.0"><channel><title>Velgaria</title></channel></rss>',
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Velgaria</title></feed>',
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'></rdf:RDF>",
    ],
)
def test_a_feed_without_entries_is_empty_and_no_error(body):
    assert feeds.entries(page(body)) == ()


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><p>Checking</p></body></html>",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://x.example/</loc></url></urlset>",
        "not a feed at all",
        b"%PDF-1.7 \x00\x01",
    ],
)
def test_what_is_no_feed_is_loud_and_never_empty(body):
    with pytest.raises(UnknownLayout):
        feeds.entries(page(body))


def test_an_error_in_json_at_200_is_an_error_body():
    with pytest.raises(ErrorBody):
        feeds.entries(page('{"error": "timeout"}', Media.JSON))


@pytest.mark.parametrize(
    ("prolog", "encoding", "header"),
    [
        ("utf-8", "utf-8", "text/xml"),
        ("utf-8", "utf-8", "text/xml; charset=iso-8859-1"),
        ("windows-1251", "windows-1251", "application/rss+xml; charset=utf-8"),
    ],
)
def test_the_prolog_is_believed_before_the_header(prolog, encoding, header):
    item = "<item><title>Правда в Сарново</title></item>"
    body = f'<?xml version="1.0" encoding="{prolog}"?><rss version="2.0"><channel>{item}</channel></rss>'
    entry = only(body.encode(encoding), headers={"content-type": header})
    assert entry.title == "Правда в Сарново"


def test_a_bare_ampersand_costs_no_entry():
    assert only(RSS.replace("&amp;", "&")).link == "https://news.velgaria.example/a/1"


def test_an_impossible_date_is_unknown_and_still_a_mark():
    entry = only(RSS.replace("Fri, 13 Mar 2026 23:30:00 GMT", "78.3.2026"))
    assert (entry.moment, entry.mark) == (None, "78.3.2026")


def test_entities_do_not_multiply():
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    entry = only(
        f'<?xml version="1.0"?>{bomb}<rss version="2.0"><channel><item><title>x &b;</title></item></channel></rss>'
    )
    assert "aaaaaaaaaaaaaaaaaaaa" not in entry.title


def test_a_path_in_the_place_of_a_feed_opens_no_file(tmp_path):
    (tmp_path / "feed.xml").write_text(RSS)
    with pytest.raises(UnknownLayout):
        feeds.entries(page(str(tmp_path / "feed.xml")))
