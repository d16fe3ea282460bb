"""/list: the watch list."""

from bot.conversation import Reply, Request, bold, copyable, described, reply
from bot.markup import BLANK, line

NAME = "list"
SUMMARY = "your watch list"
HELP = ("Shows what you watch, with the numbers that /unwatch takes.",)
PLACE = 2
CHANGES = False


async def answer(request: Request) -> Reply:
    """Every watch with its number."""
    watches = request.watches()
    if not watches:
        return reply("You watch nothing yet.", line("Begin with: ", copyable("/watch Mirela Costandache")))
    return reply(
        bold(f"You watch {len(watches)}:"),
        *(line(bold(str(watch.number)), " · ", described(watch)) for watch in watches),
        BLANK,
        line("Take one off: ", copyable(f"/unwatch {watches[-1].number}")),
        *(() if request.chat.active else ("Alerts are paused here. /start starts them again.",)),
    )
