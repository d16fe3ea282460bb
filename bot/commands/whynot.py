"""/whynot: why a text did not ring, stage by stage: found, fetched, read, matched, sent."""

from collections.abc import Iterator, Sequence

from bot import address, stages
from bot.comparison import passage
from bot.conversation import Reply, Request, reply
from bot.markup import BLANK, Block, Run, line
from bot.reasons import in_words
from bot.render import notes
from rules.index import Index
from rules.text import fold, split_words
from rules.watch import Hit, QueryError, Strength, WatchKind
from storage.documents import Version
from storage.hits import StoredHit
from storage.outbox import State
from storage.people import ChatWatch

NAME = "whynot"
PLACE = 58
CHANGES = False

_NEARLY = 5  # watches of which only a part of the name stands there
_PART = 4  # letters of a part of a name that is worth telling


async def answer(request: Request) -> Reply:
    """The first stage at which a text was lost, or what became of its alert."""
    if not request.text.strip():
        return reply(request.say("whynot-which"))
    version = address.find(request.store, request.text, request.chat.language)
    if version is None:
        return reply(request.say("whynot-head"), tuple(stages.unread(request, request.text)))
    return reply(request.say("whynot-head"), tuple(_read(request, version)), BLANK, tuple(_matched(request, version)))


def _read(request: Request, version: Version) -> Iterator[Block]:
    document, voice = version.document, request.voice
    yield line(Run(document.title or document.key, href=document.url))
    seen = voice.moment(version.seen_at, request.now)
    yield from request.say("whynot-read", at=seen, number=str(version.number), language=voice.tongue(document.language))
    yield from notes(document, voice)


def _matched(request: Request, version: Version) -> Iterator[Block]:
    watches = request.watches()
    if not watches:
        yield from request.say("whynot-no-watch")
        return
    found = _found(watches, version)
    for watch in watches:
        if hits := found.get(str(watch.id)):
            yield from _met(request, version, watch, hits)
    absent = [watch for watch in watches if str(watch.id) not in found]
    nearly = [(watch, parts) for watch in absent if (parts := _parts(watch, version))][:_NEARLY]
    for watch, (there, missing) in nearly:
        yield from request.say("whynot-nearly", watch=watch.watch.query, there=there, missing=missing)
    if rest := len(absent) - len(nearly):
        yield from request.say("whynot-absent", count=rest)


def _found(watches: Sequence[ChatWatch], version: Version) -> dict[str, list[Hit]]:
    """The hits of the chat's own watches, as they would be found now."""
    index = Index()
    for watch in watches:
        try:
            index.add(watch.watch)
        except QueryError:
            continue  # understood by an earlier release: /list says so
    found: dict[str, list[Hit]] = {}
    for hit in index.find(passage(version.document)):
        found.setdefault(hit.watch, []).append(hit)
    return found


def _met(request: Request, version: Version, watch: ChatWatch, hits: Sequence[Hit]) -> Iterator[Block]:
    """A watch that the text has: what became of it."""
    hit = next((hit for hit in hits if hit.strength is Strength.FULL), hits[0])
    why = in_words(hit.why, request.voice)
    key = "whynot-sure" if hit.strength is Strength.FULL else "whynot-possible"
    yield from request.say(key, watch=watch.watch.query, surface=hit.surface, why=why)
    kept = [
        stored
        for stored, mine, _ in request.store.hits.in_document(request.chat.id, version.document.key)
        if mine.id == watch.id
    ]
    pushed = next((stored for stored in kept if stored.pushed), None)
    yield from _sent(request, pushed) if pushed else _silent(request, version, watch, kept)


def _sent(request: Request, hit: StoredHit) -> Iterator[Block]:
    delivery = request.store.outbox.delivery(request.chat.id, f"version {hit.version_id}")
    if delivery is None:
        yield from request.say("whynot-queued-once", at=request.voice.moment(hit.at, request.now))
        return
    at = request.voice.moment(delivery.at, request.now)
    match delivery.state:
        case State.SENT:
            yield from request.say("whynot-sent", at=at)
        case State.DEAD:
            yield from request.say("whynot-dead", at=at, reason=delivery.reason)
        case _ if delivery.held_until and delivery.held_until > request.now:
            yield from request.say("whynot-held", at=request.voice.moment(delivery.held_until, request.now))
        case _:
            yield from request.say("whynot-waiting", at=at)
            waiting = request.store.outbox.waiting(request.chat.id, request.now)
            if waiting.until:
                yield from request.say("status-flood", at=request.voice.moment(waiting.until, request.now))


def _silent(request: Request, version: Version, watch: ChatWatch, kept: Sequence[StoredHit]) -> Iterator[Block]:
    """Why nothing was sent for a hit."""
    voice, now = request.voice, request.now
    if watch.is_muted(now) and watch.muted_until:
        yield from request.say("whynot-muted", at=voice.moment(watch.muted_until, now))
    if kept and all(hit.strength is Strength.POSSIBLE for hit in kept):
        yield from request.say("whynot-only-possible")
    elif kept:
        yield from request.say("whynot-digest", at=voice.moment(kept[0].at, now))
    elif watch.created_at > version.seen_at:
        yield from request.say("whynot-later", at=voice.moment(watch.created_at, now))
    else:
        yield from request.say("whynot-old")


def _parts(watch: ChatWatch, version: Version) -> tuple[str, str] | None:
    """Which words of a watched name the text has and which not; `None` when it has none of them."""
    if watch.watch.kind is not WatchKind.NAME:
        return None
    words = [word for word in watch.watch.query.partition("=")[0].replace(",", " ").split() if len(word) >= _PART]
    if len(words) < 2:
        return None
    text = {word.text for paragraph in version.document.paragraphs for word in split_words(fold(paragraph.text).text)}
    there = [word for word in words if all(part.text in text for part in split_words(fold(word).text))]
    if not there:
        return None
    return ", ".join(there), ", ".join(word for word in words if word not in there) or "—"
