"""/irrelevant: an alert that meant nothing to its reader; noted, and what would make fewer of them."""

from bot import told
from bot.conversation import Reply, Request, reply
from bot.underneath import keyboard, short
from storage.keyboard import Button
from storage.people import ChatWatch

NAME = "irrelevant"
PLACE = 59
CHANGES = True

_WATCHES = 4  # that get buttons


async def answer(request: Request) -> Reply:
    """Note it with the hits; offer stricter choices for their watches."""
    version = told.version_told(request)
    if version is None:
        return reply(request.say("irrelevant-which"))
    rows = request.store.hits.in_version(request.chat.id, version.id)
    if not rows:
        return reply(request.say("irrelevant-nothing"))
    news = request.store.hits.mark_irrelevant(request.chat.id, version.id, request.now)
    watches = list({watch.id: watch for _, watch, _ in rows}.values())[:_WATCHES]
    buttons = keyboard(*(_stricter(request, watch) for watch in watches))
    thanks = request.say("irrelevant-thanks" if news else "irrelevant-known")
    toast = request.voice.text("irrelevant-toast")
    return reply(thanks, request.say("irrelevant-choices"), buttons=buttons, toast=toast)


def _stricter(request: Request, watch: ChatWatch) -> list[Button]:
    week = request.voice.text("irrelevant-week", watch=watch.watch.query)
    off = request.voice.text("irrelevant-off", watch=watch.watch.query)
    return [Button(short(week), f"mute w{watch.id} 7d"), Button(short(off), f"unwatch w{watch.id}", danger=True)]
