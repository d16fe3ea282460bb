"""/export: the watch list as a file, for a spreadsheet, another chat or a drawer."""

from bot.conversation import Reply, Request, reply
from bot.watchlist import to_csv, to_json
from storage.keyboard import Button
from storage.outbox import File

NAME = "export"
PLACE = 80
CHANGES = False

_FORMATS = {"csv": to_csv, "json": to_json}


async def answer(request: Request) -> Reply:
    """CSV, or what is asked for."""
    wanted = request.text.strip().lower() or "csv"
    watches = request.watches()
    if not watches:
        return reply(request.say("export-empty"))
    if wanted not in _FORMATS:
        return reply(request.say("export-which", format=wanted))
    name = f"tocsin-{request.now.astimezone(request.voice.zone):%Y-%m-%d}.{wanted}"
    caption = request.voice.text("export-caption", count=len(watches))
    other = next(name for name in _FORMATS if name != wanted)
    button = Button(request.voice.text("export-button", format=other.upper()), says=f"export {other}")
    told = request.say("export-told", count=len(watches))
    return reply(told, buttons=([button],), file=File(name, _FORMATS[wanted](watches), caption))
