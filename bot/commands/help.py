"""/help: what there is to say."""

from bot.conversation import Reply, Request, commands, reply
from bot.markup import BLANK, line

NAME = "help"
PLACE = 95
CHANGES = False


async def answer(request: Request) -> Reply:
    """All commands, or one of them at length."""
    voice = request.voice
    known = {command.name: command for command in commands()}
    wanted = request.text.strip().removeprefix("/").lower()
    if wanted in known:
        return reply(request.say("help-head", name=wanted), known[wanted].help(voice))
    unknown = (*request.say("help-unknown", name=wanted), BLANK) if wanted else ()
    listed = tuple(line(f"/{command.name} — {command.summary(voice)}") for command in known.values())
    return reply(unknown, listed, BLANK, request.say("help-more"))
