"""/status: how each source did when it was looked at last, and what waits to be sent."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.conversation import Reply, Request, bold, reply
from bot.markup import BLANK, Block, line
from scrapers.errors import Outcome
from storage.outbox import State
from storage.runs import Run

NAME = "status"
SUMMARY = "are the sources read, and when next"
HELP = ("Shows for each source how the last look ended, when it was and when the next is; and what waits to be sent.",)
PLACE = 6
CHANGES = False

_SAID = {
    Outcome.OK: "read",
    Outcome.UNCHANGED: "read, nothing changed",
    Outcome.EMPTY: "read, and says it is empty",
    Outcome.BLOCKED: "turned us away",
    Outcome.CHANGED: "looks different; cannot be read",
    Outcome.UNREACHABLE: "cannot be reached",
    Outcome.SKIPPED: "still being read",
}


async def answer(request: Request) -> Reply:
    """One line for each source, then the chat's own state."""
    polls = request.desk.polls()
    sources = [_source(request, name, at) for name, at in sorted(polls.items())]
    waiting = request.store.outbox.depth().get(State.PENDING, 0)
    return reply(
        bold("Sources"),
        *(sources or [line("None is set up.")]),
        BLANK,
        f"Messages waiting to be sent: {waiting}.",
        f"You watch {len(request.watches())}. Alerts are {'on' if request.chat.active else 'paused: /start'}.",
    )


def _source(request: Request, name: str, next_poll: datetime | None) -> Block:
    run = request.store.runs.last(name)
    last = "not looked at yet" if run is None else _last(run, request)
    following = "" if next_poll is None else f"; next {_moment(next_poll, request)}"
    sign = "…" if run is None else "✗" if run.outcome.fell_short else "✓"
    return line(f"{sign} ", bold(name), f": {last}{following}")


def _last(run: Run, request: Request) -> str:
    return f"{_SAID[run.outcome]}, {_moment(run.ended_at, request)}"


def _moment(moment: datetime, request: Request) -> str:
    """As the chat's clock shows it; the day only when it is not today."""
    zone = ZoneInfo(request.chat.timezone)
    local, today = moment.astimezone(zone), request.now.astimezone(zone).date()
    if local.date() == today:
        return f"{local:%H:%M}"
    if abs(local.date() - today) < timedelta(days=300):
        return f"{local.day} {local:%b %H:%M}"
    return f"{local:%Y-%m-%d}"
