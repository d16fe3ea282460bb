"""Where a text that was never read was lost on its way: no source, not named, not fetched, refused, gone."""

from collections.abc import Iterator, Sequence

from bot import address
from bot.conversation import Request
from bot.markup import Block
from scrapers import ep_numbers
from scrapers.source import Source
from storage.pages import KnownPage

_NUMBERED = ("ep_texts", "ep_doceo")  # sources that know texts by their numbers, whatever address they are read from


def unread(request: Request, text: str) -> Iterator[Block]:
    """The stages of a text of which no version is kept, up to the one that failed."""
    url, key = address.url_in(text), ep_numbers.key(text)
    if not url and not key:
        yield from request.say("stage-no-address", text=text.strip())
        return
    pages = _pages(request, url, key)
    responsible = [source for source in request.desk.sources if _is_responsible(source, url, key)]
    if not responsible and not pages:
        yield from request.say("stage-no-source")
        return
    for source in responsible:
        yield from _state(request, source)
    if not pages:
        yield from request.say("stage-never-named")
    for page in pages[:1]:
        yield from _page(request, page)


def _pages(request: Request, url: str, key: str) -> Sequence[KnownPage]:
    page = request.store.pages.get(url) if url else None
    return [page] if page else request.store.pages.of_key(key) if key else []


def _is_responsible(source: Source, url: str, key: str) -> bool:
    return bool(url and source.owns(url)) or bool(key and source.kind in _NUMBERED)


def _state(request: Request, source: Source) -> Iterator[Block]:
    """A source that would bring the text, and how it did when it was last looked at."""
    run = request.store.runs.last(source.name)
    if run is None:
        yield from request.say("stage-not-looked", name=source.name)
        return
    key = "stage-source-short" if run.outcome.fell_short else "stage-source-read"
    how = request.voice.text(f"outcome-{run.outcome.value}")
    yield from request.say(key, name=source.name, outcome=how, at=request.voice.moment(run.ended_at, request.now))


def _page(request: Request, page: KnownPage) -> Iterator[Block]:
    voice, now = request.voice, request.now
    yield from request.say("stage-named", at=voice.moment(page.first_seen, now))
    if page.missing_since:
        yield from request.say("stage-gone", at=voice.moment(page.missing_since, now))
    elif page.attempts:
        again = voice.moment(page.not_before, now) if page.not_before else voice.text("stage-soon")
        yield from request.say("stage-failed", count=page.attempts, at=again)
    elif page.checked_at is None:
        yield from request.say("stage-due")
    else:
        yield from request.say("stage-no-text", at=voice.moment(page.checked_at, now))
