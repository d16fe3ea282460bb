"""/unwatch: take off the watch list, by number."""

import re

from bot.conversation import Reply, Request, bold, copyable, described, reply
from bot.markup import Block, line

NAME = "unwatch"
SUMMARY = "stop watching, by number"
HELP = (
    "Takes watches off your list, by the numbers that /list shows.",
    line("One: ", copyable("/unwatch 3")),
    line("Several: ", copyable("/unwatch 3 7")),
)
PLACE = 3
CHANGES = True

_NUMBER = re.compile(r"\d{1,9}")


async def answer(request: Request) -> Reply:
    """Remove each number."""
    words = request.text.replace(",", " ").split()
    if not words:
        watches = request.watches()
        if not watches:
            return reply("Your watch list is empty; there is nothing to take off.")
        listed = (line(bold(str(watch.number)), " · ", described(watch)) for watch in watches)
        return reply("Which number?", *listed, line("For example: ", copyable(f"/unwatch {watches[0].number}")))
    return reply(*(_remove(request, word) for word in dict.fromkeys(words)))


def _remove(request: Request, word: str) -> Block:
    if not _NUMBER.fullmatch(word):
        return line("✗ “", word, "” is no number. /list shows the numbers.")
    watch = request.store.watches.remove(request.chat.id, int(word))
    if watch is None:
        return line(f"✗ There is no number {int(word)}. /list shows the numbers.")
    request.desk.index.discard(watch.watch.id)
    return line("✓ No longer watched: ", bold(described(watch)))
