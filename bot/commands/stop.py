"""/stop: no more alerts; the list is kept."""

from bot.conversation import Reply, Request, reply
from storage.keyboard import Button
from storage.people import STOPPED

NAME = "stop"
PLACE = 90
CHANGES = True


async def answer(request: Request) -> Reply:
    """Pause the chat."""
    request.desk.pause(request.chat, STOPPED, request.now)
    again = Button(request.voice.text("stop-button"), says="start")
    return reply(request.say("stop-paused", count=len(request.watches())), buttons=([again],), replaces=request.pressed)
