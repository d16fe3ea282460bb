"""/sources: what is read, in words, and how far it got."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.conversation import Reply, Request, reply
from bot.markup import BLANK, Block
from scrapers.source import Source

NAME = "sources"
PLACE = 62
CHANGES = False


async def answer(request: Request) -> Reply:
    """Each source: what it covers, how it did last, how much of it is read."""
    if not request.desk.sources:
        return reply(request.say("sources-none"))
    listed = tuple(block for source in request.desk.sources for block in _told(request, source))
    return reply(request.say("sources-head"), listed, BLANK, request.say("sources-more"))


def _told(request: Request, source: Source) -> Iterator[Block]:
    voice, store = request.voice, request.store
    run, counts = store.runs.last(source.name), store.pages.counts(source.name)
    sign = "…" if run is None else "✗" if run.outcome.fell_short else "✓"
    yield BLANK
    yield from voice.lines("sources-name", sign=sign, name=source.name)
    yield from voice.lines(f"covers-{source.kind.replace('_', '-')}", site=_site(source))
    if languages := getattr(source, "languages", ()):
        yield from voice.lines("sources-languages", languages=", ".join(map(voice.tongue, languages)))
    if run is None:
        yield from voice.lines("sources-new")
        return
    outcome = voice.text(f"outcome-{run.outcome.value}")
    yield from voice.lines("sources-state", outcome=outcome, count=counts.known - counts.unread)
    if counts.unread:
        yield from voice.lines("sources-unread", count=counts.unread)


def _site(source: Source) -> str:
    host = urlsplit(getattr(source, "url", "")).hostname or ""
    return host.removeprefix("www.")
