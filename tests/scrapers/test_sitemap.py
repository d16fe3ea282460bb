from datetime import UTC, datetime

import pytest

from scrapers.errors import UnknownLayout
from scrapers.sitemap import Sitemap
from scrapers.source import Media, Page, Reference, Role

URL = "https://ombudsman.velgaria.example/sitemap.xml"
SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def read(body, url=URL, **settings):
    source = Sitemap(**({"name": "ombudsman", "url": URL} | settings))
    page = Page(url, url, body.encode(), Media.XML, datetime(2026, 3, 14, tzinfo=UTC))
    return list(source.read(page, Reference(url, Role.LISTING)))


def place(path, lastmod="", tag="url"):
    changed = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    return f"<{tag}><loc>https://ombudsman.velgaria.example{path}</loc>{changed}</{tag}>"


def urlset(*places, schema=SCHEMA):
    return f"<urlset {schema}>{''.join(places)}</urlset>"


def test_the_last_change_is_the_mark():
    (found,) = read(urlset(place("/en/1", "2026-03-12")))
    assert (found.role, found.key, found.mark) == (Role.TEXT, "ombudsman:/en/1", "2026-03-12")


@pytest.mark.parametrize(
    "schema", [SCHEMA, "", 'xmlns="http://www.google.com/schemas/sitemap/0.84"'], ids=["0.9", "none", "0.84"]
)
def test_a_sitemap_is_read_whatever_its_name_space(schema):
    assert len(read(urlset(place("/en/1"), schema=schema))) == 1


def test_an_index_names_maps_and_not_itself():
    maps = (place("/sitemap-en.xml", "2026-03-12", "sitemap"), place("/sitemap.xml", tag="sitemap"))
    (found,) = read(f"<sitemapindex {SCHEMA}>{''.join(maps)}</sitemapindex>")
    assert (found.url, found.role) == ("https://ombudsman.velgaria.example/sitemap-en.xml", Role.LISTING)


def test_maps_and_pages_are_narrowed_by_settings_of_their_own():
    index = f"<sitemapindex>{place('/en.xml', tag='sitemap')}{place('/vl.xml', tag='sitemap')}</sitemapindex>"
    assert [found.url[-6:] for found in read(index, maps="/en", match="/news/")] == ["en.xml"]
    pages = urlset(place("/news/1"), place("/shop/1"))
    assert [found.key for found in read(pages, maps="/en", match="/news/")] == ["ombudsman:/news/1"]


def test_other_hosts_are_left_out():
    assert read(urlset("<url><loc>https://clone.example/en/1</loc></url>")) == []


def test_an_empty_sitemap_is_empty():
    assert read(urlset()) == []


@pytest.mark.parametrize(
    "body",
    [
        "<html><body>Just a moment...</body></html>",
        "<rss version='2.0'/>",
        "<urlset><url><loc>https://x.example/</loc>",
        "",
        "{}",
    ],
)
def test_what_is_no_sitemap_is_loud(body):
    with pytest.raises(UnknownLayout):
        read(body)


def test_entities_are_not_expanded_and_no_file_is_opened(tmp_path):
    (tmp_path / "secret").write_text("secret")
    declared = f'<!DOCTYPE urlset [<!ENTITY a SYSTEM "file://{tmp_path}/secret">]>'
    assert "secret" not in str(read(declared + urlset(place("/en/&a;1"))))
