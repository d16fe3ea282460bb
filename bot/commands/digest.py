"""/digest: when digests come, or one right now."""

import re
from dataclasses import replace

from bot.choices import fresh
from bot.conversation import Reply, Request, reply
from bot.digest import set_weekly
from bot.markup import Block
from bot.places import city
from bot.weekdays import weekday_of
from storage.keyboard import Button, Keyboard

NAME = "digest"
PLACE = 40
CHANGES = True

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d\d)|h)?")
_QUARTER = 15  # minutes; digests are written at each quarter of an hour
_MONDAY = 0


async def answer(request: Request) -> Reply:
    """Set the time or the weekday, switch off, or send one now."""
    wanted = request.text.strip().lower()
    first, _, rest = wanted.partition(" ")
    time = _TIME.fullmatch(wanted)
    if wanted == "now":
        return _now(request)
    if wanted == "off":
        request.store.chats.set_digest(request.chat.id, None)
        changed = fresh(request)
        return _told(changed, request.say("digest-off") if request.chat.settings.weekly is None else _when(changed))
    if time and int(time[1]) < 24 and int(time[2] or 0) < 60:
        return _daily(request, int(time[1]), int(time[2] or 0))
    if first == "weekly" and (rest in ("", "off") or weekday_of(rest) is not None):
        return _weekly(request, None if rest == "off" else weekday_of(rest) or _MONDAY)
    if wanted:
        return reply(request.say("digest-not-understood", text=request.text.strip()), request.say("digest-examples"))
    return _told(request, _when(request), request.say("digest-examples"))


def _daily(request: Request, hour: int, minute: int) -> Reply:
    rounded = (hour * 60 + minute + _QUARTER // 2) // _QUARTER * _QUARTER % (24 * 60)
    store, chat = request.store, request.chat
    with store.atomic():
        store.chats.set_digest(chat.id, rounded // 60)
        store.chats.configure(chat.id, replace(chat.settings, digest_minute=rounded % 60))
    moved = rounded != hour * 60 + minute
    changed = fresh(request)
    return _told(changed, _when(changed), request.say("digest-quarters") if moved else ())


def _weekly(request: Request, weekday: int | None) -> Reply:
    set_weekly(request.store, request.chat, weekday)
    changed = fresh(request)
    return _told(changed, _when(changed))


def _when(request: Request) -> tuple[Block, ...]:
    """When digests come."""
    chat, voice = request.chat, request.voice
    hour = f"{chat.digest_hour:02}:{chat.settings.digest_minute:02}" if chat.digest_hour is not None else ""
    place = city(chat.timezone, voice.language)
    day = request.say("digest-hour", hour=hour, place=place) if hour else request.say("digest-none")
    weekday = chat.settings.weekly
    if weekday is None:
        return (*day, *request.say("digest-no-week"))
    return (*day, *request.say("digest-week", weekday=voice.weekday(weekday)))


def _told(request: Request, *parts: tuple[Block, ...]) -> Reply:
    return reply(*parts, buttons=_buttons(request), replaces=True)


def _buttons(request: Request) -> Keyboard:
    voice = request.voice
    hours = tuple(Button(f"{hour:02}:00", says=f"digest {hour}") for hour in (7, 8, 18, 20))
    weekly = request.chat.settings.weekly is not None
    week = Button(
        voice.text("digest-button-no-week" if weekly else "digest-button-week"),
        says="digest weekly off" if weekly else "digest weekly monday",
    )
    now = Button(voice.text("digest-button-now"), says="digest now")
    off = Button(voice.text("digest-button-off"), says="digest off")
    back = Button(voice.text("settings-back"), says="settings menu")
    return (hours, (now, off) if request.chat.digest_hour is not None else (now,), (week,), (back,))


def _now(request: Request) -> Reply:
    """What a digest would say now; it counts as none, so that the daily one repeats it."""
    since = request.chat.last_digest_at or request.chat.created_at
    return Reply(tuple(request.desk.digest(request.chat, since)))
