"""What an answer of a server means, and what it means that none came: pure, status by status."""

import socket
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from scrapers.errors import Blocked, ErrorBody, Gone, SourceError, Unexpected, Unreachable, WrongType
from scrapers.sniff import is_challenge, is_error_message, is_login_wall, sniff
from scrapers.source import Media

_LATER = "Nothing is lost; the next pass asks again. If it stays so, lower the pace of this source."
_OTHER_ROUTE = "The site keeps programs out. Use the institution's open data or feed, or ask its web team for access."
_CERTIFICATE = (
    "Check this machine's clock. If a proxy here inspects TLS, put its certificate into http.ca_file; "
    "otherwise the site's certificate is at fault. Verification is never switched off."
)
_LOOK = "Open the address in a browser; if the site has moved or changed, the source needs a new address or reader."

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WALLS = {401: "asks for a login", 403: "refuses us", 451: "withholds it for legal reasons"}
_BROKEN_CONNECTIONS: tuple[tuple[type[BaseException], str, str], ...] = (
    (socket.gaierror, "the site's name cannot be resolved", "Check the address and this machine's DNS."),
    (ssl.SSLError, "no encrypted connection could be agreed on", _CERTIFICATE),
    (ConnectionRefusedError, "the site refused the connection", _LATER),
    (httpx.TimeoutException, "the site did not answer in time", _LATER),
    (httpx.ConnectError, "no connection could be made", "Check this machine's network."),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a server. `body` is empty for every status but 200; `headers` have lower-case names."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    at: datetime

    @property
    def retry_after(self) -> float | None:
        """Seconds the server asks us to wait (RFC 9110, 10.2.3: seconds or a date); `None` if it does not say."""
        value = self.headers.get("retry-after", "").strip()
        if value.isascii() and value.isdigit():
            return float(value[:9])
        try:
            moment = parsedate_to_datetime(value)
        except ValueError:
            return None
        return max(0, ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - self.at).total_seconds())


def challenged(answer: Answer) -> Blocked | None:
    """The refusal, when a guard in front of the site says by status or header that it answers in its place."""
    # Amazon's guard tells itself by this header, whatever the status; Cloudflare's by the other one.
    guarded = answer.headers.get("x-amzn-waf-action") or answer.headers.get("cf-mitigated") == "challenge"
    if not guarded and answer.status != 202:
        return None
    return _blocked(answer, f"a challenge stands in front of the page (status {answer.status})", _OTHER_ROUTE)


def walled(answer: Answer) -> Blocked | None:
    """The refusal, when a page came at status 200 but is a guard's or a login form."""
    if answer.status != 200 or sniff(answer.body) is not Media.HTML:
        return None
    if is_challenge(answer.body):
        return _blocked(answer, "a challenge or refusal came in place of the page (status 200)", _OTHER_ROUTE)
    if is_login_wall(answer.body):
        return _blocked(answer, "a login form came in place of the page (status 200)", _OTHER_ROUTE)
    return None


def passing_trouble(answer: Answer) -> SourceError | None:
    """The error to end with if asking again does not help; `None` when asking again would be useless."""
    if answer.status == 429:
        return _blocked(answer, "the site asks for fewer requests (status 429)", "Raise http.delay_seconds.")
    if answer.status == 408 or answer.status >= 500:
        reason = f"the site is out of order (status {answer.status})"
        return Unreachable(answer.url, reason, _LATER, retry_after=answer.retry_after)
    return None


def media_of(answer: Answer, accepts: tuple[Media, ...]) -> Media:
    """The type of a page that is what was agreed on; raises the `SourceError` that fits any other answer."""
    _refuse_status(answer)
    media = sniff(answer.body)
    if answer.status == 204:
        return media  # "no content": a feed without entries answers so
    if (refusal := walled(answer)) is not None:
        raise refusal
    if not answer.body:
        raise ErrorBody(answer.url, "the site answered 200 with nothing in it", _LATER)
    if media is Media.JSON and {Media.JSON, Media.XML} & set(accepts) and is_error_message(answer.body):
        raise ErrorBody(answer.url, "an error message came at status 200", _LATER)
    if accepts and media not in accepts:
        wanted = " or ".join(accepts)
        raise WrongType(answer.url, f"{wanted} is due, but the bytes are {_named(media)}", _LOOK)
    return media


def no_answer(url: str, error: Exception) -> Unreachable:
    """What a failure of the connection means, in the operator's words."""
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = f"the site's certificate cannot be trusted: {cause.verify_message}"
            return Unreachable(url, reason, _CERTIFICATE)
    for kind, reason, advice in _BROKEN_CONNECTIONS:
        if any(isinstance(cause, kind) for cause in causes):
            return Unreachable(url, reason, advice)
    return Unreachable(url, "the answer broke off", _LATER)


def caused_by(error: Exception, kind: type[Exception]) -> bool:
    """Whether an error of this kind is among those that the error was raised from."""
    return any(isinstance(cause, kind) for cause in _causes(error))


def _refuse_status(answer: Answer) -> None:
    if (wall := _WALLS.get(answer.status)) is not None:
        raise _blocked(answer, f"the site {wall} (status {answer.status})", _OTHER_ROUTE)
    if answer.status in (404, 410):
        raise Gone(answer.url, f"nothing is at this address (status {answer.status})", _LOOK)
    if answer.status not in (200, 203, 204):
        raise Unexpected(answer.url, f"the site answered with status {answer.status}", _LOOK)


def _blocked(answer: Answer, reason: str, advice: str) -> Blocked:
    return Blocked(answer.url, reason, advice, retry_after=answer.retry_after)


def _named(media: Media) -> str:
    return "of no known type" if media is Media.UNKNOWN else media.value


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything it was raised from."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        cause = waiting.pop()
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [cause.__cause__, cause.__context__]
        if isinstance(cause, BaseExceptionGroup):
            waiting += cause.exceptions
