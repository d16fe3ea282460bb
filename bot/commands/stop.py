"""/stop: no more alerts; the list is kept."""

from bot.conversation import Reply, Request, bold, reply

NAME = "stop"
SUMMARY = "pause all alerts; your list is kept"
HELP = ("Pauses alerts and digests. Your watch list is kept; /start starts them again.",)
PLACE = 7
CHANGES = True


async def answer(request: Request) -> Reply:
    """Pause the chat."""
    request.desk.pause(request.chat, "/stop", request.now)
    count = len(request.watches())
    kept = f"Your watch list ({count}) is kept." if count else "Your watch list is empty."
    return reply(bold("Alerts and digests are paused."), kept, "To come back: /start")
