"""Why a page could not be had or read.

    SourceError
    ├── Blocked         we were turned away: 202 challenge, 401, 403, 429, challenge page, robots.txt
    ├── Unreachable     no whole answer: DNS, TLS, refused, timeout, broken off, 5xx, redirect loop
    │   ├── Gone        the answer is "nothing here": 404, 410
    │   └── Strayed     redirected to a host outside the allow-list
    └── Unexpected      an answer, but not the one agreed on
        ├── WrongType   HTML where XML or JSON is due, a wall where a PDF is due
        ├── TooLarge    more bytes than the cap allows
        ├── ErrorBody   a success status around an error message
        └── UnknownLayout   the selectors match nothing and no marker says "empty"

None of them means "nothing new". Every error carries the address it speaks of, the reason in
plain words and, where there is one, what the operator can do. Neither holds any text of the page.
"""

from enum import StrEnum
from typing import ClassVar


class Outcome(StrEnum):
    """How a poll of a source ended."""

    OK = "ok"
    UNCHANGED = "unchanged"
    EMPTY = "empty"  # the page itself says so
    BLOCKED = "blocked"
    CHANGED = "changed"  # the page no longer looks as agreed on
    UNREACHABLE = "unreachable"
    SKIPPED = "skipped"  # the pass before it was still at work

    @property
    def fell_short(self) -> bool:
        """Whether nothing can be concluded from this poll."""
        return self not in (Outcome.OK, Outcome.UNCHANGED, Outcome.EMPTY)


class SourceError(Exception):
    """A page could not be had or read."""

    outcome: ClassVar[Outcome]

    def __init__(self, url: str, reason: str, advice: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(f"{reason} ({url})")
        self.url = url
        self.reason = reason
        self.advice = advice
        self.retry_after = retry_after  # seconds the server asked us to wait


class Blocked(SourceError):
    """We were turned away; the page may well exist."""

    outcome = Outcome.BLOCKED


class Unreachable(SourceError):
    """No whole answer came."""

    outcome = Outcome.UNREACHABLE


class Gone(Unreachable):
    """The server says that nothing is at this address."""


class Strayed(Unreachable):
    """The answer led to a host outside the allow-list."""


class Unexpected(SourceError):
    """An answer came, but not the one agreed on."""

    outcome = Outcome.CHANGED


class WrongType(Unexpected):
    """The bytes are of another type than the one asked for."""


class TooLarge(Unexpected):
    """The answer is larger than the cap."""


class ErrorBody(Unexpected):
    """A success status around an error message."""


class UnknownLayout(Unexpected):
    """The selectors match nothing, and no marker says that there is nothing."""
