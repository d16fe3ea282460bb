"""What goes wrong at a site: the right outcome, nothing lost, and the operator told once and once again."""

import asyncio
import gzip

import pytest
from faulty_site import bytes_then_close, faulty_site, head_of, page, status
from velgaria import article, listing

from scrapers.errors import Outcome

ADMIN, CHAT = 1, 7
HOST = "https://www.velgaria-press.example"
NEWS = "Anselm Vrba was released on Thursday morning, his lawyer told reporters in front of the prison."
CHALLENGE = b"<html><head><script src='https://a.token.awswaf.com/challenge.js'></script></head><body></body></html>"

FEED = f'[sources.press]\nkind = "feed"\nurl = "{HOST}/list"\nlanguage = "en"\n'
LISTING = f'[sources.press]\nkind = "listing"\nurl = "{HOST}/list"\nlinks = "h2 a"\nlanguage = "en"\n'
HTTP = """[http]
delay_seconds = 0
jitter_seconds = 0
backoff_seconds = 0
attempts = 2
timeout_seconds = 2
total_seconds = 1
max_megabytes = 1
obey_robots = false
[http.mounts]
"{host}" = "{origin}"
[telegram]
admins = [{admin}]
"""


def feed(*slugs: str) -> bytes:
    items = "".join(f"<item><title>{slug}</title><link>{HOST}/news/{slug}</link></item>" for slug in slugs)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title>{items}</channel></rss>'.encode()


def truncated_gzip(site):
    body = gzip.compress(feed("a", "b") * 50)
    head = head_of(200, "Content-Encoding: gzip", f"Content-Length: {len(body) // 2}")
    return bytes_then_close(head + body[: len(body) // 2])


def drip(site):
    async def behave(asked, writer):
        writer.write(head_of(200, "Content-Length: 100000"))
        for _ in range(600):
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.05)

    return behave


FAULTS = {
    "a 202 challenge with an empty body": (
        FEED,
        lambda site: status(202, "x-amzn-waf-action: challenge"),
        Outcome.BLOCKED,
    ),
    "a challenge page at 200": (LISTING, lambda site: page(CHALLENGE), Outcome.BLOCKED),
    "a 403": (FEED, lambda site: status(403), Outcome.BLOCKED),
    "a 404 on a feed": (FEED, lambda site: status(404), Outcome.UNREACHABLE),
    "HTML where XML is expected": (FEED, lambda site: page(listing("one")), Outcome.CHANGED),
    "an error in JSON at 200": (FEED, lambda site: page(b'{"error": "internal"}'), Outcome.CHANGED),
    "truncated gzip": (FEED, truncated_gzip, Outcome.UNREACHABLE),
    "a body of 300 MB": (FEED, lambda site: site.endless(300, head_of(200, "Connection: close")), Outcome.CHANGED),
    "a drip": (FEED, drip, Outcome.UNREACHABLE),
    "a redirect loop": (FEED, lambda site: status(302, f"Location: {HOST}/list"), Outcome.UNREACHABLE),
    "a redirect to a foreign host": (
        FEED,
        lambda site: status(302, "Location: https://clone.example/list"),
        Outcome.UNREACHABLE,
    ),
    "an empty listing": (LISTING, lambda site: page(b"<html><body><main></main></body></html>"), Outcome.CHANGED),
    "a listing whose classes were renamed": (
        LISTING,
        lambda site: page(listing("one", "two").replace(b"h2", b"h3")),
        Outcome.CHANGED,
    ),
}


@pytest.mark.parametrize(("source", "fault", "outcome"), FAULTS.values(), ids=FAULTS.keys())
async def test_a_listing_that_fails_is_told_once_and_loses_nothing(house, clock, source, fault, outcome):
    shown = feed if source is FEED else listing
    async with faulty_site() as site:
        site.on("/list", page(shown("old")))
        site.on("/news/old", page(article("Old", "Nothing to see here, says the ministry of the interior again.")))
        http = HTTP.format(host=HOST, origin=site.origin, admin=ADMIN)
        async with house(site, source, http=http) as it:
            it.watch(CHAT, "Anselm Vrba")
            assert (await it.check()).outcome is Outcome.OK

            site.on("/list", fault(site))
            for _ in range(3):
                clock.advance(hours=1)
                run = await it.check()
                assert run.outcome is outcome
                assert (run.new, run.changed) == (0, 0)
            (warning,) = it.told.to(ADMIN)
            assert warning.startswith("⚠️ press: ")
            assert it.told.to(CHAT) == []

            site.on("/list", page(shown("new", "old")))
            site.on("/news/new", page(article("Released", NEWS)))
            clock.advance(hours=1)
            assert (await it.check()).new == 1
            assert len(it.told.to(CHAT)) == 1
            assert len(it.told.to(ADMIN)) == 2
            assert it.told.to(ADMIN)[1].startswith("✅ press: ")


async def test_a_page_in_another_language_is_kept_as_what_it_is_and_told_once(house, clock):
    french = "Le Parlement a adopté jeudi une résolution. Anselm Vrba doit être libéré sans délai, disent les députés."
    async with faulty_site() as site:
        site.on("/list", page(feed("one")))
        site.on("/news/one", page(article("Résolution", french, french + " Les débats ont duré toute la nuit.")))
        http = HTTP.format(host=HOST, origin=site.origin, admin=ADMIN)
        async with house(site, FEED, http=http) as it:
            it.watch(CHAT, "Anselm Vrba")
            await it.check()
            clock.advance(days=1)
            await it.check()
            (warning,) = it.told.to(ADMIN)
            assert "another language" in warning
            found = it.tocsin.store.documents.search("libéré")
            assert [hit.language for hit in found] == ["fr"]


async def test_a_300_mb_body_is_cut_off_at_the_cap(house):
    async with faulty_site() as site:
        site.on("/list", site.endless(300, head_of(200, "Connection: close")))
        http = HTTP.format(host=HOST, origin=site.origin, admin=ADMIN)
        async with house(site, FEED, http=http) as it:
            await it.check()
            assert site.bytes_taken < 20_000_000
