"""/silence: be told when a watch was not met for long."""

import re

from bot.conversation import Reply, Request, described, reply
from bot.markup import Block
from bot.silence import days_of, span
from storage.keyboard import Button, Keyboard
from storage.people import ChatWatch

NAME = "silence"
PLACE = 45
CHANGES = True

_SPAN = re.compile(r"(\d{1,4})\s*(d|w|m|y|days?|weeks?|months?|years?)")
_LONGEST = 3650  # days
_OFFERED = (1, 3, 6, 12)  # months


async def answer(request: Request) -> Reply:
    """Show what is asked for, ask, or ask no more: `3 6 months`, `3 off`."""
    which, _, wanted = " ".join(request.text.lower().split()).partition(" ")
    if not which:
        return _asked(request)
    watch = _find(request, which)
    if watch is None:
        return reply(request.say("silence-unknown", text=which), request.say("silence-examples"))
    days = _days(wanted)
    if not wanted or (days is None and wanted != "off"):
        head = request.say("silence-misunderstood", text=wanted) if wanted else ()
        ask = request.say("silence-how-long", watch=described(watch, request.voice))
        return reply(head, ask, request.say("silence-examples"), buttons=_buttons(request, watch))
    request.store.watches.expect(request.chat.id, watch.id, days)
    name = described(watch, request.voice)
    told = (
        request.say("silence-off", watch=name)
        if days is None
        else request.say("silence-on", watch=name, span=span(days, request.voice))
    )
    return reply(told, () if request.chat.active else request.say("paused"))


def _asked(request: Request) -> Reply:
    """Which watches are expected to be heard of."""
    told: list[tuple[Block, ...]] = [
        request.say(
            "silence-listed",
            number=str(watch.number),
            watch=described(watch, request.voice),
            span=span(watch.silence_days, request.voice),
        )
        for watch in request.watches()
        if watch.silence_days
    ]
    return reply(*(told or [request.say("silence-none")]), request.say("silence-examples"))


def _find(request: Request, which: str) -> ChatWatch | None:
    """A watch by its number in the list, or by the id that buttons give."""
    wanted = which.removeprefix("w")
    if not wanted.isdecimal() or len(wanted) > 18:
        return None
    if which != wanted:
        return request.store.watches.get(request.chat.id, int(wanted))
    return next((watch for watch in request.watches() if watch.number == int(wanted)), None)


def _days(wanted: str) -> int | None:
    """A span like "6 months" or "90d" in days; `None`: it is none, or longer than ten years."""
    found = _SPAN.fullmatch(wanted)
    if not found:
        return None
    number, unit = int(found[1]), found[2][0]
    days = {"d": number, "w": 7 * number, "m": days_of(number), "y": 365 * number}[unit]
    return days if 0 < days <= _LONGEST else None


def _buttons(request: Request, watch: ChatWatch) -> Keyboard:
    spans = tuple(
        Button(span(days_of(months), request.voice), says=f"silence w{watch.id} {months} months") for months in _OFFERED
    )
    off = (Button(request.voice.text("silence-button-off"), says=f"silence w{watch.id} off"),)
    return (spans[:2], spans[2:], off) if watch.silence_days else (spans[:2], spans[2:])
