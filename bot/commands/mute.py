"""/mute: let a watch wait for the digest, for a while or for ever."""

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.conversation import Reply, Request, described, reply
from bot.markup import line
from bot.watching import FOREVER, by_reference, is_reference, muted, row, spans
from storage.keyboard import Button
from storage.people import ChatWatch

NAME = "mute"
PLACE = 24
CHANGES = True

_SPAN = re.compile(r"(\d{1,3})\s*(m|min|h|d|w)")
_UNITS = {"m": "minutes", "min": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_UNTIL = re.compile(r"until\s+(\d{1,2})(?:[:.h](\d{2}))?h?")
_ROWS = 20


async def answer(request: Request) -> Reply:
    """Mute one, or all; without a span, ask how long."""
    which, _, span = request.text.strip().lower().partition(" ")
    watches = request.watches()
    if not watches:
        return reply(request.say("list-empty"))
    if not which:
        listed = (row(watch, request.chat, described(watch, request.voice), request.now) for watch in watches[:_ROWS])
        return reply(request.say("mute-which"), tuple(line(*one) for one in listed))
    if which == "all":
        return _mute(request, which, span.strip(), watches)
    if not is_reference(which):
        return reply(request.say("mute-not-understood", text=request.text.strip()), request.say("mute-examples"))
    watch = by_reference(request.store, request.chat, which)
    return _mute(request, which, span.strip(), (watch,)) if watch else gone(request)


def _mute(request: Request, which: str, span: str, watches: Sequence[ChatWatch]) -> Reply:
    if not span:
        return reply(request.say("mute-how-long"), buttons=spans(f"mute {which}", request.voice))
    moment = until(span, request.now, request.voice.zone)
    if moment is None:
        return reply(request.say("mute-not-understood", text=span), request.say("mute-examples"))
    for watch in watches:
        request.store.watches.mute(request.chat.id, watch.id, moment)
    told = muted(moment, request.voice, request.now)
    name = request.voice.text("mute-all", count=len(watches)) if which == "all" else watches[0].watch.query
    again = [Button(f"🔔 {request.voice.text('button-unmute')}", says=f"unmute {which}")]
    return reply(request.say("mute-done", watch=name, told=told), buttons=(again,), toast=told)


def gone(request: Request) -> Reply:
    """The watch that was asked for is not there."""
    return reply(request.say("watch-gone"), toast=request.voice.text("watch-gone") if request.pressed else "")


def until(span: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The end of "2h", "1d", "until 08:00" (by the clock of the zone) or "forever"; `None`: not understood."""
    if span == "forever":
        return FOREVER
    if length := _SPAN.fullmatch(span):
        return now + timedelta(**{_UNITS[length[2]]: int(length[1])})
    clock = _UNTIL.fullmatch(span)
    if not clock or int(clock[1]) > 23 or int(clock[2] or 0) > 59:
        return None
    local = now.astimezone(zone)
    wanted = datetime.combine(local.date(), time(int(clock[1]), int(clock[2] or 0)), tzinfo=zone)
    return wanted if wanted > local else wanted + timedelta(days=1)
