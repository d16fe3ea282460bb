"""What is answered to no command: the nearest one, a clock set for a city, the offer to watch what was said."""

from dataclasses import replace
from difflib import get_close_matches

from bot.commands import settings
from bot.conversation import Reply, Request, copyable, menu, reply
from bot.markup import line
from bot.places import zone_of
from bot.watching import in_words
from rules.query import understand
from rules.roll import entries
from rules.watch import QueryError
from storage.keyboard import SAYS_BYTES, Button

_ALIKE = 0.6


async def answer(request: Request) -> Reply:
    """The answer to `request.text`, all of what was said in a private chat; a city, where that was asked for."""
    said = request.text.strip()
    if not request.chat.settings.placed and zone_of(said, request.chat.language):
        return await settings.answer(replace(request, text=f"timezone {said}"))
    if said.startswith("/"):
        return _did_you_mean(request, said)
    return _shall_i(request, said)


def _did_you_mean(request: Request, said: str) -> Reply:
    name, _, rest = said.removeprefix("/").partition(" ")
    known = [command.name for command in menu()]
    near = get_close_matches(name.partition("@")[0].lower(), known, 1, _ALIKE)
    if not near:
        return reply(request.say("command-unknown", command=f"/{name}"))
    meant = f"{near[0]} {rest.strip()}".strip()
    told = request.say("command-guess", command=f"/{name}")
    if len(meant.encode()) > SAYS_BYTES:
        return reply(told, line(copyable(f"/{meant}")))
    return reply(told, buttons=([Button(f"/{meant}", says=meant)],))


def _shall_i(request: Request, said: str) -> Reply:
    """Offer to watch it, whatever its length; no offer where it could not be watched."""
    wanted = [understood for entry in entries(said) if (understood := _understood(request, entry.query))]
    if not wanted:
        return reply(request.say("commands-only"))
    number = request.store.slips.keep(request.chat.id, said, request.now)
    told = request.say("shall-i", count=len(wanted), watch=wanted[0])
    yes = Button(f"🔔 {request.voice.text('button-watch', count=len(wanted))}", says=f"watch kept {number}")
    return reply(told, buttons=([yes],))


def _understood(request: Request, query: str) -> str:
    try:
        return in_words(*understand(query), request.voice)
    except QueryError:
        return ""
