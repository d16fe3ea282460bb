"""/start: good day, and what to do first."""

from bot.conversation import Reply, Request, bold, copyable, reply
from bot.markup import BLANK, line

NAME = "start"
SUMMARY = "what this bot does; starts alerts again"
HELP = ("Says what to do first. After /stop it starts the alerts again.",)
PLACE = 0
CHANGES = True


async def answer(request: Request) -> Reply:
    """Greet; a paused chat gets alerts again."""
    count = len(request.watches())
    if not request.chat.active:
        request.desk.resume(request.chat, request.now)
        watched = f"I look out for {count} on your list again" if count else "your watch list is empty"
        return reply(bold("Alerts are on again: "), line(watched + "."), BLANK, line("/list shows the list."))
    return reply(
        bold("Tocsin rings when a text of the European Parliament, the EEAS or the OSCE names who you watch."),
        "You get the exact words, what changed in them, and a citation.",
        BLANK,
        "Three steps:",
        line("1. Watch a person: ", copyable("/watch Mirela Costandache")),
        line("2. Watch an article: ", copyable("/watch Article 174 of the Criminal Code of Kazakhstan")),
        line("3. Choose the hour of the daily digest: ", copyable("/digest 8")),
        BLANK,
        f"You watch {count} now (/list). /help tells the rest." if count else "/help tells the rest.",
    )
