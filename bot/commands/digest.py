"""/digest: when the daily digest comes, or one right now."""

import re

from bot.conversation import Reply, Request, bold, copyable, reply
from bot.markup import line

NAME = "digest"
SUMMARY = "the daily digest: its hour, off, or one now"
HELP = (
    "Once a day: what was found since the last digest, and what was checked.",
    line("At an hour: ", copyable("/digest 8")),
    line("None: ", copyable("/digest off")),
    line("One now; the daily one still comes: ", copyable("/digest now")),
)
PLACE = 4
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
        return reply(bold("No daily digest."), line("Alerts still come. Back on: ", copyable("/digest 8")))
    if hour and int(hour[1]) < 24:
        request.store.chats.set_digest(request.chat.id, int(hour[1]))
        return reply(bold(_told(int(hour[1]), request.chat.timezone)), line("Change it: ", copyable("/digest off")))
    if wanted:
        return reply("I did not understand the hour: whole hours from 0 to 23.", *HELP[1:])
    return reply(bold(_told(request.chat.digest_hour, request.chat.timezone)), *HELP[1:])


def _told(hour: int | None, timezone: str) -> str:
    return "No daily digest." if hour is None else f"The daily digest comes at {hour:02}:00, {timezone} time."


def _now(request: Request) -> Reply:
    """What a digest would say now; it counts as none, so that the daily one repeats it."""
    since = request.chat.last_digest_at or request.chat.created_at
    return Reply(tuple(request.desk.digest(request.chat, since)))
