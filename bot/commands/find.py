"""/find: the full text of everything that was ever read."""

from collections.abc import Iterator

from bot import paging
from bot.conversation import Reply, Request, reply
from bot.markup import BLANK, Block, Frame, Run, Style, line
from storage.documents import MARKS, Found

NAME = "find"
PLACE = 52
CHANGES = False


async def answer(request: Request) -> Reply:
    """The best documents for some words, with what surrounds them."""
    here = paging.place(request.text)
    if not here.asked:
        return reply(request.say("find-what"))
    found = request.store.documents.search(here.asked, paging.SIZE + 1, here.offset)
    if not found:
        return reply(request.say("find-no-more" if here.offset else "find-nothing", query=here.asked))
    more = len(found) > paging.SIZE
    buttons = paging.turn(request.voice, NAME, here, more=more)
    narrow = request.say("find-narrow") if more and not buttons else ()
    listed = tuple(block for one in found[: paging.SIZE] for block in _told(request, one))
    return reply(request.say("find-head", query=here.asked), listed, narrow, buttons=buttons, replaces=request.pressed)


def _told(request: Request, found: Found) -> Iterator[Block]:
    day = request.voice.day(found.published) if found.published else ""
    yield BLANK
    yield line(Run(found.title or found.key, href=found.url))
    yield line(" · ".join(filter(None, (found.institution, day, found.reference))))
    yield Block(tuple(_marked(found.snippet)), Frame.QUOTE)


def _marked(snippet: str) -> Iterator[Run]:
    opening, closing = MARKS
    plain, *marked = snippet.split(opening)
    yield Run(plain)
    for part in marked:
        sought, _, rest = part.partition(closing)
        yield Run(sought, Style.BOLD)
        yield Run(rest)
