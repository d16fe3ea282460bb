"""/watch: add to the watch list, one watch a line."""

from bot.conversation import Reply, Request, described, reply
from bot.markup import BLANK, Block
from rules.query import understand
from rules.watch import QueryError

NAME = "watch"
PLACE = 10
CHANGES = True


async def answer(request: Request) -> Reply:
    """Add every line; say how each was understood."""
    lines = [text.strip() for text in request.text.splitlines() if text.strip()]
    if not lines:
        return reply(request.say("watch-whom"))
    told = (_add(request, text) for text in lines)
    return reply(*told, () if request.chat.active else (BLANK, *request.say("paused")))


def _add(request: Request, text: str) -> tuple[Block, ...]:
    """Watch one thing; what to tell about it."""
    try:
        kind, query = understand(text)
    except QueryError as error:
        return _not_understood(request, text, error)
    present = {watch.id for watch in request.watches()}
    watches = request.store.watches
    if len(present) >= request.desk.max_watches:
        return request.say("watch-full", text=text, count=len(present))
    watch = watches.add(request.chat.id, kind, query, (), request.now)
    if watch.id in present:
        return request.say("watch-known", watch=described(watch, request.voice), number=str(watch.number))
    try:
        request.desk.index.add(watch.watch)
    except QueryError as error:
        watches.remove(request.chat.id, watch.number)
        return _not_understood(request, text, error)
    if not request.chat.active:
        request.desk.index.discard(watch.watch.id)
    return request.say("watch-added", watch=described(watch, request.voice), number=str(watch.number))


def _not_understood(request: Request, text: str, error: QueryError) -> tuple[Block, ...]:
    return request.say("watch-not-understood", text=text, reason=error.reason, example=error.example)
