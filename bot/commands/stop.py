"""/stop: no more alerts; the list is kept."""

from bot.conversation import Reply, Request, reply

NAME = "stop"
PLACE = 90
CHANGES = True


async def answer(request: Request) -> Reply:
    """Pause the chat."""
    request.desk.pause(request.chat, "/stop", request.now)
    return reply(request.say("stop-paused", count=len(request.watches())))
