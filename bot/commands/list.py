"""/list: the watch list."""

from bot.conversation import Reply, Request, bold, described, reply
from bot.markup import BLANK, line

NAME = "list"
PLACE = 20
CHANGES = False


async def answer(request: Request) -> Reply:
    """Every watch with its number."""
    watches = request.watches()
    if not watches:
        return reply(request.say("list-empty"))
    rows = tuple(line(bold(str(watch.number)), " · ", described(watch, request.voice)) for watch in watches)
    return reply(
        request.say("list-head", count=len(watches)),
        rows,
        BLANK,
        request.say("list-remove", number=str(watches[-1].number)),
        () if request.chat.active else request.say("paused"),
    )
