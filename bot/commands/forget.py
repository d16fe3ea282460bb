"""/forget: erase everything of the chat, after a second question."""

from bot.conversation import Reply, Request, reply
from storage.keyboard import Button

NAME = "forget"
PLACE = 92
CHANGES = True


async def answer(request: Request) -> Reply:
    """Ask, or erase."""
    if request.text.strip().lower() == "yes":
        return _forgotten(request)
    voice = request.voice
    invited = request.desk.by_invitation and request.store.invites.admits(request.chat.telegram_id)
    told = request.say("forget-ask", count=len(request.watches()))
    warning = request.say("forget-invited") if invited else ()
    buttons = (
        [Button(voice.text("forget-button-export"), says="export")],
        [Button(voice.text("forget-button-stop"), says="stop")],
        [Button(voice.text("forget-button"), says="forget yes", danger=True)],
    )
    return reply(told, warning, buttons=buttons)


def _forgotten(request: Request) -> Reply:
    request.desk.unindex(request.chat.id)
    request.store.chats.forget(request.chat.id)
    return reply(request.say("forget-done"), replaces=True)
