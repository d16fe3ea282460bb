"""/help: what there is to say."""

from collections.abc import Iterator, Sequence

from bot.conversation import Command, Reply, Request, commands, menu, reply
from bot.markup import BLANK, Block, line

NAME = "help"
PLACE = 95
CHANGES = False

_GROUPS = {"watching": range(10, 40), "told": range(40, 50), "texts": range(50, 80)}  # by the places of commands
_REST = "chat"


async def answer(request: Request) -> Reply:
    """All commands, or one of them at length."""
    voice = request.voice
    wanted = request.text.strip().removeprefix("/").lower()
    told = commands() if request.operates else menu()
    known = next((command for command in told if command.name == wanted), None)
    if known is not None:
        return reply(request.say("help-head", name=wanted), known.help(voice))
    unknown = (*request.say("help-unknown", name=wanted), BLANK) if wanted else ()
    return reply(unknown, tuple(_groups(request, told)), request.say("help-more"))


def _groups(request: Request, told: Sequence[Command]) -> Iterator[Block]:
    for group in (*_GROUPS, _REST):
        yield from request.say(f"help-{group}")
        for command in told:
            if _group(command) == group:
                yield line(f"/{command.name} — {command.summary(request.voice)}")
        yield BLANK


def _group(command: Command) -> str:
    return next((group for group, places in _GROUPS.items() if command.place in places), _REST)
