"""/help: what there is to say."""

from bot.conversation import Reply, Request, bold, commands, copyable, reply
from bot.markup import BLANK, line

NAME = "help"
SUMMARY = "all commands; /help watch tells more"
HELP = (
    "Lists the commands.",
    line("More about one: ", copyable("/help watch")),
)
PLACE = 8
CHANGES = False


async def answer(request: Request) -> Reply:
    """All commands, or one of them at length."""
    known = {command.name: command for command in commands()}
    wanted = request.text.strip().removeprefix("/").lower()
    if wanted in known:
        return reply(bold(f"/{wanted}"), *known[wanted].help)
    unknown = (f"There is no /{wanted}.", BLANK) if wanted else ()
    return reply(
        *unknown,
        *(line(f"/{command.name} — {command.summary}") for command in known.values()),
        BLANK,
        line("Examples of one: ", copyable("/help watch")),
    )
