"""/digest: when the daily digest comes, or one right now."""

import re

from bot.conversation import Reply, Request, reply
from bot.markup import Block

NAME = "digest"
PLACE = 40
CHANGES = True

_HOUR = re.compile(r"(\d{1,2})(?:[:.]00|h)?")


async def answer(request: Request) -> Reply:
    """Set the hour, switch off, or send one now."""
    wanted = request.text.strip().lower()
    hour = _HOUR.fullmatch(wanted)
    if wanted == "now":
        return _now(request)
    if wanted == "off":
        request.store.chats.set_digest(request.chat.id, None)
        return reply(request.say("digest-off"))
    if hour and int(hour[1]) < 24:
        request.store.chats.set_digest(request.chat.id, int(hour[1]))
        return reply(_told(request, int(hour[1])))
    if wanted:
        return reply(request.say("digest-no-hour"), request.say("digest-examples"))
    return reply(_told(request, request.chat.digest_hour), request.say("digest-examples"))


def _told(request: Request, hour: int | None) -> tuple[Block, ...]:
    if hour is None:
        return request.say("digest-none")
    return request.say("digest-hour", hour=f"{hour:02}:00", timezone=request.chat.timezone)


def _now(request: Request) -> Reply:
    """What a digest would say now; it counts as none, so that the daily one repeats it."""
    since = request.chat.last_digest_at or request.chat.created_at
    return Reply(tuple(request.desk.digest(request.chat, since)))
