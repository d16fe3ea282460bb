"""/start: good day, and what to do first."""

from bot.conversation import Reply, Request, reply

NAME = "start"
PLACE = 0
CHANGES = True


async def answer(request: Request) -> Reply:
    """Greet; a paused chat gets alerts again."""
    count = len(request.watches())
    if not request.chat.active:
        request.desk.resume(request.chat, request.now)
        return reply(request.say("start-again", count=count))
    return reply(request.say("start-greeting", count=count))
