import asyncio
import gzip
import json
import shutil
import ssl
import subprocess
import tracemalloc
import zlib
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from faulty_site import (
    bytes_then_close,
    bytes_then_reset,
    drip,
    faulty_site,
    head_of,
    page,
    silence,
    status,
)

from scrapers.errors import (
    Blocked,
    ErrorBody,
    Gone,
    SourceError,
    Strayed,
    TooLarge,
    Unexpected,
    Unreachable,
    WrongType,
)
from scrapers.fetch import Fetcher, HttpSettings, NotModified, Traffic, Validators
from scrapers.sniff import is_challenge, is_login_wall, sniff
from scrapers.source import Media, Page

STATEMENT = (
    b"<!doctype html><html><body><h1>Velgaria: statement on the detention of Ilir Drenova</h1>"
    b"<p>The spokesperson calls on the authorities in Sarnovo to release him.</p></body></html>"
)
FEED = b"\xef\xbb\xbf\n<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'></feed>"
CHALLENGE = (
    b"<!DOCTYPE html><html><head><title></title><script>window.gokuProps = {};</script>"
    b'<script src="https://token.invalid/challenge.js"></script></head><body>'
    b"<script>AwsWafIntegration.checkForceRefresh()</script></body></html>"
)
LOGIN = b'<html><body><form><input name=user><input type="password" name=word></form></body></html>'
ARTICLE = b"<html><head><title>Just a moment: 'Access Denied' pages</title></head><body>" + b"Words. " * 400
UNKNOWN = Validators()


class HandClock:
    """Time passes only when somebody sleeps."""

    def __init__(self):
        self.now = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
        self.waits = []

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        self.waits.append(seconds)
        self.now += timedelta(seconds=seconds)
        await asyncio.sleep(0)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
async def site():
    async with faulty_site() as told:
        yield told


def fetcher(clock, **settings):
    quick = {"delay_seconds": 0, "jitter_seconds": 0, "attempts": 1, "timeout_seconds": 5, "obey_robots": False}
    return Fetcher(HttpSettings(**{**quick, **settings}), clock=clock, sleep=clock.sleep)


async def get(clock, url, *, accepts=(), validators=UNKNOWN, hosts=frozenset(), **settings):
    async with fetcher(clock, **settings) as fetching:
        return await fetching.get(url, accepts=accepts, validators=validators, hosts=hosts)


async def error_of(clock, url, **asked):
    with pytest.raises(SourceError) as caught:
        await get(clock, url, **asked)
    assert caught.value.reason
    return caught.value


def packed(body, encoding="gzip"):
    return page(body, f"Content-Encoding: {encoding}")


FAULTS = {
    "202 and nothing": (status(202), (Media.HTML,), Blocked, "challenge"),
    "202 and a shell": (page(CHALLENGE, code=202), (Media.HTML,), Blocked, "challenge"),
    "the guard's header at 200": (page(STATEMENT, "x-amzn-waf-action: challenge"), (), Blocked, "challenge"),
    "the guard's header at 405": (status(405, "x-amzn-waf-action: captcha"), (), Blocked, "challenge"),
    "the other guard's header at 503": (status(503, "cf-mitigated: challenge"), (), Blocked, "challenge"),
    "a challenge page at 200": (page(CHALLENGE), (Media.HTML,), Blocked, "challenge"),
    "a challenge page for a feed": (page(CHALLENGE), (Media.XML,), Blocked, "challenge"),
    "a login form at 200": (page(LOGIN), (Media.PDF,), Blocked, "login"),
    "401": (status(401), (), Blocked, "login"),
    "403": (status(403), (), Blocked, "refuses"),
    "429": (status(429), (), Blocked, "fewer requests"),
    "404": (status(404), (), Gone, "nothing is at this address"),
    "410": (status(410), (), Gone, "nothing is at this address"),
    "418": (status(418), (), Unexpected, "418"),
    "206": (page(STATEMENT, code=206), (), Unexpected, "206"),
    "304 to no question": (status(304), (), Unexpected, "304"),
    "500": (status(500), (), Unreachable, "500"),
    "200 and nothing": (page(b""), (), ErrorBody, "nothing in it"),
    "HTML for a feed": (page(STATEMENT), (Media.XML,), WrongType, "xml is due"),
    "HTML for a file": (page(STATEMENT), (Media.PDF, Media.DOCX), WrongType, "pdf or docx is due"),
    "a feed for JSON": (page(FEED), (Media.JSON,), WrongType, "bytes are xml"),
    "noise for a page": (page(b"\x00\x01\x02"), (Media.HTML,), WrongType, "no known type"),
    "an error at 200": (page(b'{"error": {"code": 7}}'), (Media.XML,), ErrorBody, "error message"),
    "errors at 200": (page(b' {"errors": []}'), (Media.JSON,), ErrorBody, "error message"),
    "gzip cut short": (packed(gzip.compress(STATEMENT)[:-12]), (), Unreachable, "broke off"),
    "no gzip at all": (packed(STATEMENT), (), Unreachable, "broke off"),
    "an encoding never offered": (packed(STATEMENT, "br"), (), WrongType, "not offered"),
    "a body cut short": (
        bytes_then_close(head_of(200, "Content-Length: 9000") + STATEMENT),
        (),
        Unreachable,
        "broke off",
    ),
    "a chunk cut short": (
        bytes_then_close(head_of(200, "Transfer-Encoding: chunked") + b"ff\r\nabc"),
        (),
        Unreachable,
        "broke off",
    ),
    "a reset mid body": (
        bytes_then_reset(head_of(200, "Content-Length: 9000") + STATEMENT),
        (),
        Unreachable,
        "broke off",
    ),
    "no HTTP": (bytes_then_close(b"SSH-2.0-Velgaria\r\n"), (), Unreachable, "broke off"),
    "a hang-up": (bytes_then_close(b""), (), Unreachable, "broke off"),
    "a redirect to nowhere": (status(302), (), Unexpected, "without an address"),
    "a redirect to nonsense": (status(302, "Location: http://[::"), (), Unexpected, "address"),
    "a redirect to another scheme": (status(302, "Location: ftp://127.0.0.1/a"), (), Unexpected, "web address"),
    "a redirect to itself": (status(302, "Location: /text"), (), Unreachable, "circle"),
    "a redirect to a clone": (status(301, "Location: https://sarnovo.invalid/x"), (), Strayed, "sarnovo.invalid"),
    "a redirect to a sub-domain": (status(301, "Location: //a.127.0.0.1.invalid/"), (), Strayed, "among the hosts"),
}


@pytest.mark.parametrize(("behaviour", "accepts", "kind", "reason"), FAULTS.values(), ids=FAULTS.keys())
async def test_a_fault_is_told_by_its_name(site, clock, behaviour, accepts, kind, reason):
    error = await error_of(clock, site.on("/text", behaviour), accepts=accepts)

    assert type(error) is kind
    assert reason in error.reason
    assert site.paths() == ["/text"]


PAGES = {
    "HTML": (page(STATEMENT), STATEMENT, Media.HTML),
    "gzip": (packed(gzip.compress(STATEMENT)), STATEMENT, Media.HTML),
    "gzip in two members": (packed(gzip.compress(STATEMENT) + gzip.compress(b"more")), STATEMENT + b"more", Media.HTML),
    "padded gzip": (packed(gzip.compress(STATEMENT) + b"\0\0"), STATEMENT, Media.HTML),
    "deflate": (packed(zlib.compress(STATEMENT), "deflate"), STATEMENT, Media.HTML),
    "raw deflate": (packed(zlib.compress(STATEMENT)[2:-4], "deflate"), STATEMENT, Media.HTML),
    "chunks": (
        bytes_then_close(head_of(200, "Transfer-Encoding: chunked") + b"6\r\n<html>\r\n0\r\n\r\n"),
        b"<html>",
        Media.HTML,
    ),
    "until the end": (bytes_then_close(head_of(200) + STATEMENT), STATEMENT, Media.HTML),
    "no content": (status(204), b"", Media.UNKNOWN),
    "an article about walls": (page(ARTICLE), ARTICLE, Media.HTML),
    "data beside errors": (page(b'{"data": [], "errors": []}'), b'{"data": [], "errors": []}', Media.JSON),
}


@pytest.mark.parametrize(("behaviour", "body", "media"), PAGES.values(), ids=PAGES.keys())
async def test_a_page_comes_whole(site, clock, behaviour, body, media):
    url = site.on("/text", behaviour)

    got = await get(clock, url, accepts=(media,))

    assert isinstance(got, Page)
    assert (got.url, got.final_url, got.body, got.media, got.fetched_at) == (url, url, body, media, clock.now)


SNIFFED = {
    b"\xef\xbb\xbf \r\n<?xml version='1.0'?><rss>": Media.XML,
    b"<rss version='2.0'>": Media.XML,
    b"<rdf:RDF>": Media.XML,
    "\ufeff<?xml version='1.0'?><a/>".encode("utf-16-le"): Media.XML,
    b"<?xml version='1.0'?><!DOCTYPE html PUBLIC>": Media.HTML,
    b"<!-- a --><div>": Media.HTML,
    b"<!DOCTYPE HTML>": Media.HTML,
    b' {"data": []}': Media.JSON,
    b"[]": Media.JSON,
    b"%PDF-1.7": Media.PDF,
    b"\x00junk\r\n%PDF-1.4": Media.PDF,
    b"PK\x03\x04..word/document.xml": Media.DOCX,
    b"PK\x03\x04..xl/workbook.xml": Media.UNKNOWN,
    b"Velgaria": Media.UNKNOWN,
    b"": Media.UNKNOWN,
}


@pytest.mark.parametrize(("body", "media"), SNIFFED.items())
def test_bytes_are_known_by_their_beginning(body, media):
    assert sniff(body) is media


SPEECH = "Velgaria keeps its prisoners waiting, said Mirela Costandache. " * 60
WALLS = {
    "<title>Just a moment...</title><p>Enable cookies": True,
    "<html><body><h1>Access Denied</h1>You don't have permission": True,
    "<html><body>Request unsuccessful. Incapsula incident ID: 7": True,
    "<script src='/cdn-cgi/x?cf-chl=1'></script>": True,
    f"<title>A statement</title><script src='challenge.js'></script><p>{SPEECH}": False,
    f"<title>Access denied to detainees</title><p>{SPEECH}": False,
    f"<p>{'Short news. ' * 40} Observers met with: Access Denied.</p>": False,
    "<p>Nothing of the kind": False,
    "<script " * 6_000 + "cf-chl": True,  # in linear time
}


@pytest.mark.parametrize(("text", "is_wall"), WALLS.items(), ids=[text[:30] for text in WALLS])
def test_a_guards_page_is_told_from_a_page_about_guards(text, is_wall):
    assert is_challenge(text.encode()) is is_wall


def test_a_page_with_a_login_box_is_no_login_wall():
    assert is_login_wall(LOGIN)
    assert not is_login_wall(f"<p>{SPEECH * 3}</p>".encode() + LOGIN)
    assert not is_login_wall(b"<p>He was asked for his password.")


async def test_an_oversized_body_is_dropped_at_the_cap(site, clock):
    url = site.on("/text", site.endless(300, head_of(200)))

    tracemalloc.start()
    try:
        error = await error_of(clock, url, max_megabytes=1)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert type(error) is TooLarge
    assert site.bytes_taken < 20_000_000  # the cap and what the sockets' buffers hold
    assert peak < 8_000_000


async def test_a_body_announced_as_too_large_is_not_read(site, clock):
    url = site.on("/text", site.endless(300, head_of(200, "Content-Length: 314572800")))

    async with fetcher(clock, max_megabytes=1) as fetching:
        with pytest.raises(TooLarge):
            await fetching.get(url)
        assert fetching.traffic().bytes == 0


async def test_a_decompression_bomb_is_measured_unpacked(site, clock):
    bomb = gzip.compress(b"\0" * 200_000_000, compresslevel=9)
    url = site.on("/text", packed(bomb))

    tracemalloc.start()
    try:
        error = await error_of(clock, url, max_megabytes=1)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert type(error) is TooLarge
    assert peak < 8_000_000


async def test_a_dripping_answer_ends_after_the_total_time(site, clock):
    url = site.on("/text", drip(head_of(200, "Content-Length: 9000"), every=0.01))

    async with asyncio.timeout(2):
        error = await error_of(clock, url, total_seconds=0.3, attempts=3)

    assert type(error) is Unreachable
    assert "within 0.3 seconds" in error.reason
    assert len(site.asked) == 1


async def test_silence_is_a_timeout(site, clock):
    error = await error_of(clock, site.on("/text", silence()), timeout_seconds=0.1)

    assert type(error) is Unreachable
    assert "in time" in error.reason


async def test_a_refused_connection_is_unreachable(clock):
    async with faulty_site() as gone:
        url = gone.origin
    error = await error_of(clock, url + "/text")

    assert type(error) is Unreachable
    assert "refused the connection" in error.reason


async def test_an_unknown_name_is_unreachable(clock):
    error = await error_of(clock, "http://sarnovo.invalid/text")

    assert type(error) is Unreachable
    assert "resolved" in error.reason


@pytest.mark.parametrize(
    "url", ["", "text", "ftp://127.0.0.1/", "http://", "http://[::", "http://a\x00b/", "mailto:a@b"]
)
async def test_what_is_no_web_address_is_told(clock, url):
    assert type(await error_of(clock, url)) is Unexpected


PASSING = {
    "500": status(500),
    "503": status(503),
    "429": status(429),
    "408": status(408),
    "cut gzip": packed(gzip.compress(STATEMENT)[:-9]),
    "reset": bytes_then_reset(head_of(200, "Content-Length: 9000") + b"<html>"),
    "hang-up": bytes_then_close(b""),
}


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING.keys())
async def test_a_passing_fault_is_outlived(site, clock, fault):
    url = site.on("/text", fault, fault, page(STATEMENT))

    got = await get(clock, url, attempts=3, backoff_seconds=2)

    assert got.body == STATEMENT
    assert clock.waits == [2, 4]


async def test_attempts_are_bounded_and_waits_too(site, clock):
    url = site.on("/text", status(503))

    error = await error_of(clock, url, attempts=5, backoff_seconds=10, backoff_max_seconds=25)

    assert type(error) is Unreachable
    assert len(site.asked) == 5
    assert clock.waits == [10, 20, 25, 25]


@pytest.mark.parametrize("code", [202, 401, 403, 404, 410, 418])
async def test_a_plain_no_is_not_asked_twice(site, clock, code):
    await error_of(clock, site.on("/text", status(code)), attempts=3)

    assert len(site.asked) == 1


@pytest.mark.parametrize("code", [429, 503])
@pytest.mark.parametrize("said", ["40", "Wed, 04 Mar 2026 09:30:40 GMT"])
async def test_retry_after_is_obeyed(site, clock, code, said):
    url = site.on("/text", status(code, f"Retry-After: {said}"), page(STATEMENT))

    assert (await get(clock, url, attempts=2)).body == STATEMENT
    assert clock.waits == [40]


@pytest.mark.parametrize("said", ["soon", "-5", "Wed, 99 Foo", "Sun, 01 Mar 2026 00:00:00 GMT", "\xb2"])
async def test_a_retry_after_that_says_nothing_is_passed_over(site, clock, said):
    url = site.on("/text", status(503, f"Retry-After: {said}"), page(STATEMENT))

    assert (await get(clock, url, attempts=2)).body == STATEMENT
    assert clock.waits == [2]


async def test_a_host_that_asks_for_a_long_rest_gets_it(site, clock):
    url = site.on("/text", status(429, "Retry-After: 3600"), page(STATEMENT))

    async with fetcher(clock, attempts=3, longest_wait_seconds=300) as fetching:
        with pytest.raises(Blocked) as first:
            await fetching.get(url)
        clock.now += timedelta(minutes=20)
        with pytest.raises(Blocked) as second:
            await fetching.get(site.origin + "/another")
        clock.now += timedelta(minutes=41)
        assert (await fetching.get(url)).body == STATEMENT

    assert (first.value.retry_after, second.value.retry_after) == (3600, 2400)
    assert site.paths() == ["/text", "/text"]
    assert clock.waits == []


async def test_validators_are_echoed_byte_for_byte(site, clock):
    etag, moment = b'W/"Sarnovo-\xe9\xff--gzip"', b"Tue, 3 Mar 2026 07:00:00 +0100"
    told = f"ETag: {etag.decode('latin-1')}", f"Last-Modified: {moment.decode()}"
    url = site.on("/text", page(STATEMENT, *told), status(304))

    first = await get(clock, url)
    known = Validators(first.headers["etag"], first.headers["last-modified"])
    second = await get(clock, url, validators=known)

    assert second == NotModified(url, clock.now)
    assert site.asked[1].headers["if-none-match"] == etag
    assert site.asked[1].headers["if-modified-since"] == moment
    assert not {"if-none-match", "if-modified-since"} & set(site.asked[0].headers)


async def test_a_poll_time_is_never_sent_as_if_it_were_the_servers(site, clock):
    await get(clock, site.on("/text", status(304)), validators=Validators(etag='"a"'))

    assert "if-modified-since" not in site.asked[0].headers


async def test_the_request_says_honestly_who_asks(site, clock):
    await get(clock, site.on("/text", page(FEED)), accepts=(Media.XML,), contact="watch@example.org")

    headers = site.asked[0].headers
    assert headers["user-agent"] == b"Tocsin/0.1 (+watch@example.org)"
    assert headers["accept-encoding"] == b"gzip, deflate"
    assert headers["accept"].startswith(b"application/atom+xml")


async def test_cookies_are_not_kept(site, clock):
    url = site.on("/text", page(STATEMENT, "Set-Cookie: aws-waf-token=stale; Path=/"))

    async with fetcher(clock) as fetching:
        first = await fetching.get(url)
        await fetching.get(url)

    assert "set-cookie" not in first.headers
    assert all("cookie" not in asked.headers for asked in site.asked)


@pytest.mark.parametrize("fragment", ["", "#", "#part"])
async def test_redirects_are_followed_within_the_allowed_hosts(site, clock, fragment):
    url = site.on("/odihr/17772", status(301, "Location: /a"))
    site.on("/a", status(302, f"Location: http://localhost:{site.port}/b{fragment}"))
    site.on("/b", page(STATEMENT))

    got = await get(clock, url, hosts=frozenset({"127.0.0.1", "localhost"}))

    assert (got.url, got.final_url) == (url, f"http://localhost:{site.port}/b")
    assert type(await error_of(clock, url)) is Strayed


async def test_a_login_within_a_redirect_is_not_sent(site, clock):
    url = site.on("/text", status(302, f"Location: http://drenova:word@127.0.0.1:{site.port}/new"))
    site.on("/new", page(STATEMENT))

    got = await get(clock, url)

    assert got.final_url == site.origin + "/new"
    assert "authorization" not in site.asked[1].headers


async def test_an_address_outside_the_list_is_not_asked_at_all(site, clock):
    error = await error_of(clock, site.on("/text", page(STATEMENT)), hosts=frozenset({"www.osce.org"}))

    assert type(error) is Strayed
    assert "hosts" in error.advice
    assert site.asked == []


async def test_a_chain_of_redirects_ends(site, clock):
    for number in range(9):
        site.on(f"/{number}", status(302, f"Location: /{number + 1}"))

    error = await error_of(clock, site.origin + "/0")

    assert type(error) is Unreachable
    assert len(site.asked) == 6


async def test_robots_txt_is_obeyed_and_read_once_a_day(site, clock):
    site.on("/robots.txt", page(b"User-agent: *\nDisallow: /private\nUser-agent: Tocsin\nDisallow: /doceo\n"))
    site.on("/private/a", page(STATEMENT))
    site.on("/doceo/a", page(STATEMENT))

    async with fetcher(clock, obey_robots=True) as fetching:
        assert (await fetching.get(site.origin + "/private/a")).body == STATEMENT
        with pytest.raises(Blocked, match=r"robots\.txt"):
            await fetching.get(site.origin + "/doceo/a")
        clock.now += timedelta(hours=23)
        await fetching.get(site.origin + "/private/a")
        assert [asked.path for asked in site.asked].count("/robots.txt") == 1
        clock.now += timedelta(hours=2)
        await fetching.get(site.origin + "/private/a")
        assert [asked.path for asked in site.asked].count("/robots.txt") == 2


ROBOTS = {
    "404": (status(404), None),
    "403": (status(403), None),
    "an HTML page": (page(STATEMENT), None),
    "a redirect": (status(301, "Location: /moved/robots.txt"), None),
    "a redirect to nonsense": (status(301, "Location: http://[::"), Unexpected),
    "500": (status(500), Unreachable),
    "429": (status(429), Blocked),
    "a challenge": (status(202, "x-amzn-waf-action: challenge"), Blocked),
    "a challenge page": (page(CHALLENGE), Blocked),
    "a hang-up": (bytes_then_close(b""), Unreachable),
}


@pytest.mark.parametrize(("behaviour", "kind"), ROBOTS.values(), ids=ROBOTS.keys())
async def test_without_knowing_robots_txt_nothing_is_fetched(site, clock, behaviour, kind):
    site.on("/robots.txt", behaviour)
    url = site.on("/text", page(STATEMENT))

    if kind is None:
        assert (await get(clock, url, obey_robots=True)).body == STATEMENT
    else:
        error = await error_of(clock, url, obey_robots=True)
        assert type(error) is kind
        assert "robots.txt" in error.reason
        assert site.paths() == []


async def test_a_robots_txt_that_failed_is_asked_again_later_and_an_old_one_holds(site, clock):
    rules = page(b"User-agent: *\nDisallow: /closed")
    site.on("/robots.txt", status(500), rules, status(500))
    url = site.on("/text", page(STATEMENT))

    async with fetcher(clock, obey_robots=True) as fetching:
        for _ in range(3):
            with pytest.raises(Unreachable):
                await fetching.get(url)
        assert len(site.asked) == 1
        clock.now += timedelta(minutes=11)
        assert (await fetching.get(url)).body == STATEMENT
        clock.now += timedelta(days=2)
        assert (await fetching.get(url)).body == STATEMENT
        with pytest.raises(Blocked):
            await fetching.get(site.origin + "/closed")


@pytest.mark.parametrize("line", [b"Crawl-delay: 12", b"Request-rate: 1/12"])
async def test_a_crawl_delay_slows_us_down(site, clock, line):
    site.on("/robots.txt", page(b"User-agent: *\n" + line))
    url = site.on("/text", page(STATEMENT))

    async with fetcher(clock, obey_robots=True, delay_seconds=3) as fetching:
        await fetching.get(url)
        await fetching.get(url)
        await fetching.get(url)

    assert clock.waits == [3, 12, 12]


async def test_a_host_is_asked_one_thing_at_a_time_and_then_left_alone(site, clock):
    async def slow(asked, writer):
        await asyncio.sleep(0.01)
        await page(STATEMENT)(asked, writer)

    for number in range(5):
        site.on(f"/{number}", slow)

    async with fetcher(clock, delay_seconds=2.5) as fetching:
        await asyncio.gather(*(fetching.get(f"{site.origin}/{number}") for number in range(5)))

    assert site.most_at_once == 1
    assert clock.waits == [2.5] * 4


async def test_two_hosts_are_asked_at_the_same_time(clock):
    together = asyncio.Barrier(2)

    async def only_together(asked, writer):
        await together.wait()
        await page(STATEMENT)(asked, writer)

    async with faulty_site() as site, fetcher(clock, delay_seconds=60) as fetching:
        url = site.on("/text", only_together)
        await asyncio.gather(fetching.get(url), fetching.get(url.replace("127.0.0.1", "localhost")))

    assert clock.waits == []


async def test_time_spent_elsewhere_counts_as_pause(site, clock):
    url = site.on("/text", page(STATEMENT))

    async with fetcher(clock, delay_seconds=10) as fetching:
        await fetching.get(url)
        clock.now += timedelta(seconds=7)
        await fetching.get(url)
        clock.now -= timedelta(hours=5)
        await fetching.get(url)

    assert clock.waits == [3, 10]


async def test_a_mounted_site_is_asked_under_its_own_name(site, clock):
    site.on("/robots.txt", page(b"User-agent: *\nDisallow: /closed"))
    site.on("/eeas/old?lang=en", status(301, "Location: https://www.eeas.europa.eu/eeas/new"))
    site.on("/eeas/new", page(STATEMENT))

    url = "https://www.eeas.europa.eu/eeas/old?lang=en"
    got = await get(clock, url, mounts={"https://www.eeas.europa.eu": site.origin}, obey_robots=True)

    assert (got.url, got.final_url) == (url, "https://www.eeas.europa.eu/eeas/new")
    assert [asked.path for asked in site.asked] == ["/robots.txt", "/eeas/old?lang=en", "/eeas/new"]
    assert {asked.headers["host"] for asked in site.asked} == {b"www.eeas.europa.eu"}


async def test_a_redirect_never_leads_from_https_to_http(site, clock):
    site.on("/old", status(301, "Location: http://www.osce.org/new"))
    site.on("/new", page(STATEMENT))

    got = await get(clock, "https://www.osce.org/old", mounts={"https://www.osce.org": site.origin})

    assert got.final_url == "https://www.osce.org/new"


async def test_traffic_is_counted(site, clock):
    site.on("/robots.txt", status(404))
    url = site.on("/text", status(500), packed(gzip.compress(STATEMENT)), status(304))

    async with fetcher(clock, attempts=2, obey_robots=True) as fetching:
        await fetching.get(url)
        before = fetching.traffic()
        await fetching.get(url, validators=Validators(etag='"a"'))

    assert before == Traffic(requests=3, bytes=len(gzip.compress(STATEMENT)))
    assert fetching.traffic() - before == Traffic(requests=1, not_modified=1)
    assert fetching.traffic(frozenset({"127.0.0.1"})) == fetching.traffic()
    assert fetching.traffic(frozenset({"localhost"})) == Traffic()


@pytest.fixture
def certificate(tmp_path):
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    names = ["-subj", "/CN=Sarnovo", "-addext", "subjectAltName=IP:127.0.0.1"]
    made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    files = ["-keyout", str(tmp_path / "key.pem"), "-out", str(tmp_path / "cert.pem")]
    subprocess.run(["openssl", *made, *names, *files], check=True, capture_output=True)
    return tmp_path


async def test_an_untrusted_certificate_is_told_and_never_passed_over(certificate, clock):
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")

    async with faulty_site(tls) as site:
        url = site.on("/text", page(STATEMENT))
        error = await error_of(clock, url, attempts=3)
        trusted = await get(clock, url, ca_file=str(certificate / "cert.pem"))

    assert type(error) is Unreachable
    assert "certificate" in error.reason
    assert "http.ca_file" in error.advice
    assert clock.waits == []
    assert trusted.body == STATEMENT


REFUSED_SETTINGS = {
    "delay_seconds": -1,
    "jitter_seconds": float("nan"),
    "timeout_seconds": 0,
    "total_seconds": float("inf"),
    "max_megabytes": 0,
    "attempts": 0,
    "backoff_seconds": -0.1,
    "contact": "a\r\nX-Injected: 1",
    "mounts": {"www.osce.org": "http://127.0.0.1:1"},
}


@pytest.mark.parametrize(("name", "value"), REFUSED_SETTINGS.items())
def test_a_setting_that_cannot_be_used_is_named(name, value):
    with pytest.raises(ValueError, match=rf"http\.{name}"):
        HttpSettings(**{name: value})


def test_a_missing_ca_file_is_named(tmp_path):
    with pytest.raises(ValueError, match=r"http\.ca_file"):
        Fetcher(HttpSettings(ca_file=str(tmp_path / "none.pem")))


async def test_logs_name_the_host_and_no_address(site, clock, capsys):
    site.on("/Ilir-Drenova", status(500))

    await error_of(clock, site.origin + "/Ilir-Drenova", attempts=2)

    said = "".join(capsys.readouterr())
    assert "127.0.0.1" in said
    assert "Drenova" not in said


def test_httpx_would_keep_cookies_if_let():
    """Guards the test above: the day httpx stops keeping cookies it proves nothing."""
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, headers={"Set-Cookie": "a=1"}))) as c:
        c.get("http://sarnovo.invalid")
        assert json.dumps(dict(c.cookies)) == '{"a": "1"}'
