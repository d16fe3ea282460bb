"""/watch: add to the watch list, one watch a line."""

from bot.conversation import Reply, Request, bold, copyable, described, reply
from bot.markup import BLANK, Block, line
from rules.query import understand
from rules.watch import QueryError
from storage.people import ChatWatch

NAME = "watch"
SUMMARY = "ring for a person, an article or exact words"
HELP = (
    "Rings when a text names the person, cites the article or holds the words.",
    line("A person: ", copyable("/watch Mirela Costandache")),
    line("An article: ", copyable("/watch Article 174 of the Criminal Code of Kazakhstan")),
    line("Exact words: ", copyable('/watch "state of emergency"')),
    "Several at once: one on each line. Spellings and scripts of a name are found by themselves.",
)
PLACE = 1
CHANGES = True


async def answer(request: Request) -> Reply:
    """Add every line; say how each was understood."""
    lines = [text.strip() for text in request.text.splitlines() if text.strip()]
    if not lines:
        return reply("Whom or what shall I watch?", *HELP[1:])
    told = [block for text in lines for block in _add(request, text)]
    if not request.chat.active:
        told += [BLANK, line("Alerts are paused here. /start starts them again.")]
    return reply(*told)


def _add(request: Request, text: str) -> list[Block]:
    """Watch one thing; what to tell about it."""
    try:
        kind, query = understand(text)
    except QueryError as error:
        return _not_understood(text, error)
    present = {watch.id for watch in request.watches()}
    watches = request.store.watches
    if len(present) >= request.desk.max_watches:
        return [line("✗ ", text), line(f"   Your list is full ({len(present)}). /unwatch makes room, then try again.")]
    watch = watches.add(request.chat.id, kind, query, (), request.now)
    if watch.id in present:
        return [line("• ", bold(described(watch)), f" — you watch this already, as number {watch.number}.")]
    try:
        request.desk.index.add(watch.watch)
    except QueryError as error:
        watches.remove(request.chat.id, watch.number)
        return _not_understood(text, error)
    if not request.chat.active:
        request.desk.index.discard(watch.watch.id)
    return _added(watch)


def _added(watch: ChatWatch) -> list[Block]:
    return [
        line(f"✓ {watch.number} · ", bold(described(watch))),
        line("   Undo: ", copyable(f"/unwatch {watch.number}")),
    ]


def _not_understood(text: str, error: QueryError) -> list[Block]:
    return [line("✗ ", text), line("   ", error.reason), line("   For example: ", error.example)]
