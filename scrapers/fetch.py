"""One polite HTTP request: paced, bounded in time and size, honest about who asks, and never mistaken.

    get → admit (allow-list, robots.txt) → ask (turn, request, retries) → judge → Page | NotModified

Everything else is a `SourceError`. The clock and the sleep are the only effects that are passed in.
"""

import asyncio
import math
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

import httpx
import stamina
import structlog

from scrapers.answer import (
    REDIRECTS,
    Answer,
    caused_by,
    challenged,
    media_of,
    no_answer,
    passing_trouble,
    walled,
)
from scrapers.body import BodyDamaged, BodyForeign, BodyTooLarge, read_capped, unpack
from scrapers.errors import Blocked, SourceError, Strayed, TooLarge, Unexpected, Unreachable, WrongType
from scrapers.pacing import Pacing, Resting, Turn
from scrapers.robots import Robots
from scrapers.source import Media, Page

_PRODUCT = "Tocsin"
_VERSION = "0.1"
_MAX_REDIRECTS = 5
_CONNECTIONS = 10  # httpx slows down with larger pools
_MIME = {
    Media.HTML: "text/html, application/xhtml+xml",
    Media.XML: "application/atom+xml, application/rss+xml, application/xml, text/xml",
    Media.JSON: "application/ld+json, application/json",
    Media.PDF: "application/pdf",
    Media.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpSettings:
    """The `[http]` part of the configuration. Raises `ValueError` naming the setting that cannot be used."""

    contact: str = ""  # mail or address of the operator, shown to the sites
    delay_seconds: float = 2.5  # between the end of a request and the start of the next to the same host
    jitter_seconds: float = 1.0  # a random part added to every wait
    timeout_seconds: float = 20  # for connecting and for each pause within an answer
    total_seconds: float = 120  # for a whole request with its body: ends an answer that only drips
    max_megabytes: float = 20  # of a body, unpacked
    attempts: int = 3
    backoff_seconds: float = 2.0  # before the second attempt; doubled before each further one
    backoff_max_seconds: float = 60
    longest_wait_seconds: float = 300  # a Retry-After beyond it is not waited for
    obey_robots: bool = True
    mounts: Mapping[str, str] = field(default_factory=dict)  # "https://host" → "http://127.0.0.1:8801"
    ca_file: str = ""  # further certificates to trust, PEM

    def __post_init__(self) -> None:
        positive = ("timeout_seconds", "total_seconds", "max_megabytes", "attempts")
        for setting in fields(self):
            value = getattr(self, setting.name)
            if isinstance(value, bool) or not isinstance(value, int | float):
                continue
            if not math.isfinite(value) or value < 0 or (value == 0 and setting.name in positive):
                least = "more than 0" if setting.name in positive else "0 or more"
                raise ValueError(f"http.{setting.name} must be {least}, not {value}")
        if not self.contact.isascii() or not self.contact.isprintable() or set("()\\") & set(self.contact):
            raise ValueError("http.contact must be a mail address or a web address")
        for origin, target in self.mounts.items():
            for name in (origin, target):
                if not _is_origin(name):
                    raise ValueError(f"http.mounts: {name!r} is not of the form https://host or http://host:port")

    @property
    def user_agent(self) -> str:
        """Who asks, in the User-Agent header."""
        return f"{_PRODUCT}/{_VERSION} (+{self.contact})" if self.contact else f"{_PRODUCT}/{_VERSION}"

    @property
    def max_bytes(self) -> int:
        """The cap on a body."""
        return int(self.max_megabytes * 1_000_000)


@dataclass(frozen=True, slots=True)
class Validators:
    """The server's own ETag and Last-Modified of the answer read last, exactly as they came."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class NotModified:
    """The page is the one that the validators speak of."""

    url: str
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class Traffic:
    """What fetching has cost so far: requests sent (robots.txt and retries too) and body bytes received."""

    requests: int = 0
    not_modified: int = 0
    bytes: int = 0

    def __add__(self, other: "Traffic") -> "Traffic":
        return Traffic(self.requests + other.requests, self.not_modified + other.not_modified, self.bytes + other.bytes)

    def __sub__(self, other: "Traffic") -> "Traffic":
        return Traffic(self.requests - other.requests, self.not_modified - other.not_modified, self.bytes - other.bytes)


class _Again(Exception):
    """An attempt failed in a way that may pass; `wait` is what the server asked for, in seconds."""

    def __init__(self, error: SourceError, wait: float = 0) -> None:
        super().__init__()  # no text: stamina logs it
        self.error = error
        self.wait = wait


class _NoCookies(httpx.Cookies):
    """Takes none: those of the guards go stale and then block."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave what an answer sets."""


_NO_COOKIES = _NoCookies()


class _Client(httpx.AsyncClient):
    """httpx's own, which would keep cookies."""

    cookies = property(lambda _self: _NO_COOKIES)


class _StandIn(httpx.AsyncBaseTransport):
    """Sends requests to another origin; address and Host header stay those of the site."""

    def __init__(self, origin: str, transport: httpx.AsyncBaseTransport) -> None:
        self._origin = httpx.URL(origin)
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url.copy_with(scheme=self._origin.scheme, host=self._origin.host, port=self._origin.port)
        sent = httpx.Request(
            request.method, url, headers=request.headers, stream=request.stream, extensions=request.extensions
        )
        return await self._transport.handle_async_request(sent)

    async def aclose(self) -> None:
        await self._transport.aclose()


class Fetcher:
    """Fetches pages for all sources: one connection pool, one turn per host. An async context manager."""

    def __init__(
        self,
        settings: HttpSettings,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        """Raises `ValueError` when `http.ca_file` cannot be used."""
        self._settings = settings
        self._clock = clock
        self._pacing = Pacing(settings.delay_seconds, settings.jitter_seconds, clock=clock, sleep=sleep)
        self._robots = Robots(_PRODUCT, read=self._read_robots, clock=clock)
        self._client = _client(settings)
        self._traffic: dict[str, Traffic] = {}

    async def __aenter__(self) -> Self:
        await self._client.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.__aexit__(kind, error, trace)

    def traffic(self, hosts: frozenset[str] = frozenset()) -> Traffic:
        """What was spent so far, on all hosts or on some; the difference of two snapshots is a run's cost."""
        return sum((spent for host, spent in self._traffic.items() if not hosts or host in hosts), Traffic())

    async def get(
        self,
        url: str,
        *,
        validators: Validators = Validators(),
        accepts: tuple[Media, ...] = (),
        hosts: frozenset[str] = frozenset(),
    ) -> Page | NotModified:
        """The page at an address, or word that it has not changed since `validators` were given.

        `accepts` are the types that will do (empty: any); `hosts` are the hosts that the address and its
        redirects may be on, exactly as named (empty: only the one asked for). At 204 the body is empty.
        Raises a `SourceError` for everything else.
        """
        address = _address(url, url)
        allowed = hosts or frozenset({address.host})
        headers = _request_headers(validators, accepts)
        seen: set[str] = set()
        while True:
            _stay_within(allowed, url, address)
            await self._obey_robots(url, address)
            answer = await self._ask(address, headers)
            if answer.status not in REDIRECTS:
                return self._judge(url, answer, headers, accepts)
            seen.add(str(address))
            address = _next_address(url, address, answer, seen)

    def _judge(
        self, url: str, answer: Answer, headers: Mapping[bytes, bytes], accepts: tuple[Media, ...]
    ) -> Page | NotModified:
        if answer.status == 304 and (b"If-None-Match" in headers or b"If-Modified-Since" in headers):
            self._count(httpx.URL(answer.url).host, Traffic(not_modified=1))
            return NotModified(url, answer.at)
        media = media_of(answer, accepts)
        return Page(url, answer.url, answer.body, media, answer.at, answer.headers)

    async def _obey_robots(self, url: str, address: httpx.URL) -> None:
        if not self._settings.obey_robots:
            return
        origin = f"{address.scheme}://{address.netloc.decode()}/"
        if not await self._robots.allows(origin, str(address)):
            raise Blocked(
                url,
                f"robots.txt of {address.host} asks programs not to fetch this",
                "Use another route. With the site's permission, set http.obey_robots = false.",
            )
        delay = await self._robots.delay(origin)
        self._pacing.slow_down(address.host, min(delay, self._settings.longest_wait_seconds))

    async def _read_robots(self, origin: str) -> str:
        """The text of robots.txt; empty where there is none, or too many redirects lead to it (RFC 9309, 2.3.1)."""
        address = httpx.URL(origin).join("/robots.txt")
        for _ in range(_MAX_REDIRECTS + 1):
            answer = await self._ask(address, {})
            if (refusal := walled(answer)) is not None:
                raise refusal
            if answer.status == 200:
                return answer.body.decode(errors="replace")
            if answer.status not in REDIRECTS:
                return ""
            address = _address(str(address), answer.headers.get("location", ""), address)
        return ""

    async def _ask(self, address: httpx.URL, headers: Mapping[bytes, bytes]) -> Answer:
        """An answer below 500 that no guard gave, after as many attempts as are allowed.

        The wait between two attempts is the host's pause, so that it holds for everyone who asks that host.
        """
        try:
            async for attempt in stamina.retry_context(
                on=lambda error: 0.0 if isinstance(error, _Again) else False,
                attempts=self._settings.attempts,
                timeout=None,
            ):
                with attempt:
                    return await self._take_turn(address, headers, attempt.num)
        except _Again as last:
            raise last.error from last.__cause__
        raise AssertionError("stamina ends with an answer or an error")

    async def _take_turn(self, address: httpx.URL, headers: Mapping[bytes, bytes], attempt: int) -> Answer:
        settings = self._settings
        try:
            async with self._pacing.turn(address.host) as turn:
                try:
                    return self._weigh(await self._exchange(address, headers), turn)
                except _Again as again:
                    backoff = min(settings.backoff_max_seconds, settings.backoff_seconds * 2 ** (attempt - 1))
                    turn.hold(max(backoff, again.wait))
                    log.debug("attempt failed", host=address.host, attempt=attempt, outcome=again.error.outcome.value)
                    raise
        except Resting as resting:
            raise Blocked(
                str(address),
                f"{address.host} asked to be left alone for another {resting.seconds:.0f} seconds",
                "Nothing to do: it is asked again after that.",
                retry_after=resting.seconds,
            ) from None

    def _weigh(self, answer: Answer, turn: Turn) -> Answer:
        """Pass on an answer that is final; raise `_Again` for one that may pass, and what a guard said."""
        if (refusal := challenged(answer)) is not None:
            raise refusal
        if (trouble := passing_trouble(answer)) is None:
            return answer
        wait = trouble.retry_after or 0
        if wait > self._settings.longest_wait_seconds:
            turn.rest(wait, answer.at)
            raise trouble
        raise _Again(trouble, wait)

    async def _exchange(self, address: httpx.URL, headers: Mapping[bytes, bytes]) -> Answer:
        """One request and its answer, bounded in time and size."""
        url = str(address)
        self._count(address.host, Traffic(requests=1))
        try:
            async with (
                asyncio.timeout(self._settings.total_seconds),
                self._client.stream("GET", address, headers=headers) as response,
            ):
                body = await self._body(response) if response.status_code == 200 else b""
        except BodyTooLarge:
            raise TooLarge(
                url, f"more than {self._settings.max_megabytes:g} MB came", "Raise http.max_megabytes if it is right."
            ) from None
        except BodyForeign:
            raise WrongType(url, "the answer is packed in a way that was not offered") from None
        except BodyDamaged as error:
            raise _Again(no_answer(url, error)) from error
        except TimeoutError:
            # Not tried again: it has had its time, and a server that drips will drip again.
            raise Unreachable(
                url, f"the whole answer did not come within {self._settings.total_seconds:g} seconds"
            ) from None
        except (httpx.LocalProtocolError, httpx.UnsupportedProtocol) as error:
            raise Unexpected(url, "no valid request can be made of this address") from error
        except (httpx.HTTPError, OSError) as error:
            if caused_by(error, httpx.InvalidURL):  # httpx looks at the target of a redirect that it does not follow
                raise Unexpected(url, "a redirect to no usable address came") from error
            if caused_by(error, ssl.SSLCertVerificationError):
                raise no_answer(url, error) from error
            raise _Again(no_answer(url, error)) from error
        log.debug("answered", host=address.host, status=response.status_code)
        return Answer(url, response.status_code, _lossless(response.headers), body, self._clock())

    async def _body(self, response: httpx.Response) -> bytes:
        cap = self._settings.max_bytes
        length = response.headers.get("content-length", "")
        if length.isdigit() and int(length) > cap:
            raise BodyTooLarge
        try:
            packed = await read_capped(response.aiter_raw(), cap)
        finally:
            self._count(response.request.url.host, Traffic(bytes=response.num_bytes_downloaded))
        return unpack(packed, response.headers.get("content-encoding", ""), cap)

    def _count(self, host: str, spent: Traffic) -> None:
        self._traffic[host] = self._traffic.get(host, Traffic()) + spent


def _client(settings: HttpSettings) -> httpx.AsyncClient:
    trust = httpx.create_ssl_context()  # made once: it costs more than a request
    if settings.ca_file:
        try:
            trust.load_verify_locations(settings.ca_file)
        except (OSError, ssl.SSLError) as error:
            raise ValueError(f"http.ca_file: {settings.ca_file} holds no certificates that can be read") from error
    limits = httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS)
    return _Client(
        verify=trust,
        mounts={
            origin: _StandIn(target, httpx.AsyncHTTPTransport(verify=trust, limits=limits))
            for origin, target in settings.mounts.items()
        },
        limits=limits,
        timeout=httpx.Timeout(settings.timeout_seconds, pool=None),
        headers={"User-Agent": settings.user_agent, "Accept": "*/*", "Accept-Encoding": "gzip, deflate"},
    )


def _address(asked: str, target: str, base: httpx.URL | None = None) -> httpx.URL:
    """An address without fragment and login; `asked` is the one an error speaks of."""
    try:
        address = base.join(target) if base is not None else httpx.URL(target)
        if "#" in str(address) or address.userinfo:
            address = address.copy_with(fragment=None, userinfo=b"")
    except (httpx.InvalidURL, ValueError) as error:
        raise Unexpected(asked, "this is no usable address") from error
    if address.scheme not in ("http", "https") or not address.host:
        raise Unexpected(asked, "this is no web address")
    return address


def _next_address(asked: str, address: httpx.URL, answer: Answer, seen: set[str]) -> httpx.URL:
    """Where a redirect leads. Never from https to http: an allowed host is asked over https instead."""
    if "location" not in answer.headers:
        raise Unexpected(asked, f"a redirect without an address came (status {answer.status})")
    target = _address(asked, answer.headers["location"], address)
    if address.scheme == "https" and target.scheme == "http":
        target = target.copy_with(scheme="https")
    if str(target) in seen:
        raise Unreachable(asked, "the redirects lead round in a circle")
    if len(seen) > _MAX_REDIRECTS:
        raise Unreachable(asked, f"more than {_MAX_REDIRECTS} redirects came one after another")
    return target


def _stay_within(allowed: frozenset[str], asked: str, address: httpx.URL) -> None:
    if address.host in allowed:
        return
    raise Strayed(
        asked,
        f"this leads to {address.host}, which is not among the hosts of this source",
        f"Clones of these sites exist. If {address.host} is the institution's own, add it to the source's `hosts`.",
    )


def _request_headers(validators: Validators, accepts: tuple[Media, ...]) -> dict[bytes, bytes]:
    """The headers of one request; the validators go out byte for byte as they came in."""
    headers = {
        b"If-None-Match": validators.etag.encode("latin-1", errors="replace"),
        b"If-Modified-Since": validators.last_modified.encode("latin-1", errors="replace"),
        b"Accept": ", ".join([*(_MIME[media] for media in accepts if media in _MIME), "*/*;q=0.1"]).encode(),
    }
    if not accepts:
        del headers[b"Accept"]
    return {name: value for name, value in headers.items() if value}


def _lossless(headers: httpx.Headers) -> dict[str, str]:
    """Headers with lower-case names, each byte of a value one character; repeated ones joined. Without cookies."""
    joined: dict[str, str] = {}
    for name, value in headers.raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        if key != "set-cookie":
            joined[key] = f"{joined[key]}, {text}" if key in joined else text
    return joined


def _is_origin(name: str) -> bool:
    try:
        url = httpx.URL(name)
    except httpx.InvalidURL:
        return False
    return url.scheme in ("http", "https") and bool(url.host) and url.raw_path == b"/" and not url.fragment
