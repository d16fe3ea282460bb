"""/status: how each source did when it was looked at last, and what waits to be sent."""

from datetime import datetime

from bot.conversation import Reply, Request, reply
from bot.markup import BLANK, Block
from storage.outbox import State

NAME = "status"
PLACE = 60
CHANGES = False


async def answer(request: Request) -> Reply:
    """One line for each source, then the chat's own state."""
    polls = request.desk.polls()
    sources = tuple(block for name, at in sorted(polls.items()) for block in _source(request, name, at))
    waiting = request.store.outbox.depth().get(State.PENDING, 0)
    return reply(
        request.say("status-head"),
        sources or request.say("status-no-source"),
        BLANK,
        request.say("status-waiting", count=waiting),
        request.say("status-watches", count=len(request.watches())),
        request.say("status-on") if request.chat.active else request.say("paused"),
    )


def _source(request: Request, name: str, next_poll: datetime | None) -> tuple[Block, ...]:
    voice, now = request.voice, request.now
    run = request.store.runs.last(name)
    following = "" if next_poll is None else voice.text("status-next", at=voice.moment(next_poll, now))
    if run is None:
        return voice.lines("status-unread", name=name, next=following)
    how = voice.text(f"outcome-{run.outcome.value}")
    key = "status-short" if run.outcome.fell_short else "status-read"
    return voice.lines(key, name=name, outcome=how, at=voice.moment(run.ended_at, now), next=following)
