"""/unmute: let muted watches ring again."""

from bot.commands.mute import gone
from bot.conversation import Reply, Request, reply
from bot.watching import by_reference

NAME = "unmute"
PLACE = 25
CHANGES = True


async def answer(request: Request) -> Reply:
    """One, or all; without a number, all."""
    which = request.text.strip().lower()
    watch = by_reference(request.store, request.chat, which)
    if which not in ("", "all") and watch is None:
        return gone(request)
    mute = [one for one in request.watches() if one.is_muted(request.now)] if watch is None else [watch]
    for one in mute:
        request.store.watches.mute(request.chat.id, one.id, None)
    if watch is None:
        return reply(request.say("unmute-all", count=len(mute)), replaces=request.pressed)
    return reply(request.say("unmute-done", watch=watch.watch.query), replaces=request.pressed)
