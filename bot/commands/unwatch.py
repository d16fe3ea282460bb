"""/unwatch: take off the watch list, by number."""

import re

from bot.conversation import Reply, Request, bold, described, reply
from bot.markup import Block, line

NAME = "unwatch"
PLACE = 30
CHANGES = True

_NUMBER = re.compile(r"\d{1,9}")


async def answer(request: Request) -> Reply:
    """Remove each number."""
    words = request.text.replace(",", " ").split()
    if not words:
        watches = request.watches()
        if not watches:
            return reply(request.say("unwatch-empty"))
        listed = tuple(line(bold(str(watch.number)), " · ", described(watch, request.voice)) for watch in watches)
        return reply(request.say("unwatch-which"), listed, request.say("list-remove", number=str(watches[0].number)))
    return reply(*(_remove(request, word) for word in dict.fromkeys(words)))


def _remove(request: Request, word: str) -> tuple[Block, ...]:
    if not _NUMBER.fullmatch(word):
        return request.say("unwatch-no-number", word=word)
    watch = request.store.watches.remove(request.chat.id, int(word))
    if watch is None:
        return request.say("unwatch-unknown", number=str(int(word)))
    request.desk.index.discard(watch.watch.id)
    return request.say("unwatch-done", watch=described(watch, request.voice))
