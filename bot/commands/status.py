"""/status: how each source did when it was looked at last, and what waits to be sent."""

from collections.abc import Iterator
from datetime import datetime

from bot.conversation import Reply, Request, reply
from bot.markup import BLANK, Block

NAME = "status"
PLACE = 60
CHANGES = False


async def answer(request: Request) -> Reply:
    """One line for each source, then the chat's own state."""
    polls = request.desk.polls()
    sources = tuple(block for name, at in sorted(polls.items()) for block in _source(request, name, at))
    return reply(
        request.say("status-head"),
        sources or request.say("status-no-source"),
        BLANK,
        tuple(_queue(request)),
        request.say("status-watches", count=len(request.watches())),
        request.say("status-on") if request.chat.active else request.say("paused"),
    )


def _queue(request: Request) -> Iterator[Block]:
    waiting = request.store.outbox.waiting(request.chat.id, request.now)
    yield from request.say("status-waiting", count=waiting.messages)
    if waiting.until:
        yield from request.say("status-flood", at=request.voice.moment(waiting.until, request.now))


def _source(request: Request, name: str, next_poll: datetime | None) -> Iterator[Block]:
    voice, now = request.voice, request.now
    run, good = request.store.runs.last(name), request.store.runs.last_good(name)
    following = "" if next_poll is None else voice.text("status-next", at=voice.moment(next_poll, now))
    if run is None:
        yield from voice.lines("status-unread", name=name, next=following)
        return
    how = voice.text(f"outcome-{run.outcome.value}")
    key = "status-short" if run.outcome.fell_short else "status-read"
    yield from voice.lines(key, name=name, outcome=how, at=voice.moment(run.ended_at, now), next=following)
    if run.outcome.fell_short:
        last = voice.text("status-never") if good is None else voice.moment(good.ended_at, now)
        yield from voice.lines("status-last-good", at=last)
