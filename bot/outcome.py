"""One pass over one source: what it has come to, and in which words it is told."""

from dataclasses import dataclass, field
from datetime import datetime

from scrapers.document import Flag
from scrapers.errors import Outcome, SourceError, Unexpected
from scrapers.source import Reference, Role, Source


@dataclass(slots=True)
class Pass:
    """One pass over one source, and what it has come to so far."""

    source: Source
    started: datetime
    baseline: bool  # the first pass: what is already published is no news
    found: int = 0
    new: int = 0
    changed: int = 0
    read: int = 0
    empty: bool = False
    rang: bool = False  # alerts were queued that nobody was told of yet
    listings: list[Reference] = field(default_factory=list)
    unchanged: list[Reference] = field(default_factory=list)
    problems: list[tuple[Role, SourceError]] = field(default_factory=list)
    flags: dict[Flag, str] = field(default_factory=dict)  # what the operator should know of the reading → one address
    notes: list[str] = field(default_factory=list)

    def outcome(self) -> Outcome:
        """A listing that failed decides; texts that failed do when no page at all could be had."""
        listings = [error.outcome for role, error in self.problems if role is Role.LISTING]
        if listings or (self.problems and not self.read):
            return (listings or [error.outcome for _, error in self.problems])[0]
        if self.new or self.changed:
            return Outcome.OK
        return Outcome.EMPTY if self.empty and not self.found else Outcome.UNCHANGED

    def reason(self) -> str:
        """In one line, what stood in the way; without a problem, what had to be used instead."""
        told = list(dict.fromkeys(f"{error.reason}: {error.url}" for _, error in self.problems)) or self.notes
        more = f" (and {len(told) - 1} more)" if len(told) > 1 else ""
        return "".join(told[:1]) + more


def own_fault(url: str, error: Exception) -> Unexpected:
    """One page that the program stumbles over; the others go on."""
    report = "This is a fault of the program: please report it with the address."
    return Unexpected(url, f"the program failed on this page ({type(error).__name__})", report)


def too_few(url: str, found: int, expected: int) -> Unexpected:
    """A listing that shows less than is expected of it."""
    return Unexpected(
        url,
        f"{found} references where at least {expected} are expected",
        "Open the page: its layout or its filter may have changed. If so few are right, lower at_least.",
    )
