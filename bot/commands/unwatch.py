"""/unwatch: take off the watch list, by number; for ten minutes it can be undone."""

from collections.abc import Sequence
from contextlib import suppress

from bot.conversation import Reply, Request, described, reply
from bot.markup import Block, line
from bot.watching import by_reference, is_reference, row
from rules.watch import QueryError
from storage.keyboard import Button
from storage.outbox import File
from storage.people import ChatWatch
from storage.slips import from_body, to_body

NAME = "unwatch"
PLACE = 30
CHANGES = True

_ROWS = 20


async def answer(request: Request) -> Reply:
    """Remove each number; all only after a second question."""
    words = request.text.lower().replace(",", " ").split()
    match words:
        case []:
            return _which(request)
        case ["all"]:
            return _ask(request)
        case ["all", "yes"] if request.pressed:
            return _removed(request, request.watches(), ())
        case ["undo" | "those" as what, number] if request.pressed and number.isdecimal():
            kept = request.store.slips.take(request.chat.id, int(number), request.now)
            if kept is None:
                return reply(request.say("unwatch-too-late"), toast=request.voice.text("unwatch-too-late"))
            return _restore(request, kept) if what == "undo" else _those(request, kept)
    found = {word: by_reference(request.store, request.chat, word) for word in dict.fromkeys(words)}
    unknown = [block for word, watch in found.items() if watch is None for block in _unknown(request, word)]
    return _removed(request, [watch for watch in found.values() if watch], unknown)


def _which(request: Request) -> Reply:
    watches = request.watches()
    if not watches:
        return reply(request.say("unwatch-empty"))
    rows = (row(watch, request.chat, described(watch, request.voice), request.now) for watch in watches[:_ROWS])
    more = request.say("unwatch-more") if len(watches) > _ROWS else ()
    return reply(
        request.say("unwatch-which"),
        tuple(line(*one) for one in rows),
        more,
        request.say("unwatch-example", number=str(watches[0].number)),
    )


def _ask(request: Request) -> Reply:
    """The list as a file first: pasted after /watch, it is the list again."""
    watches = request.watches()
    if not watches:
        return reply(request.say("unwatch-empty"))
    voice, count = request.voice, len(watches)
    body = "".join(f"{watch.watch.query}\n" for watch in watches).encode()
    return reply(
        request.say("unwatch-all", count=count),
        buttons=(
            [Button(voice.text("button-unwatch-all", count=count), says="unwatch all yes", danger=True)],
            [Button(voice.text("button-keep"), says="list")],
        ),
        file=File("watches.txt", body, voice.text("unwatch-file")),
    )


def _removed(request: Request, watches: Sequence[ChatWatch], unknown: Sequence[Block]) -> Reply:
    gone = [watch for watch in watches if request.store.watches.remove(request.chat.id, watch.number)]
    for watch in gone:
        request.desk.index.discard(watch.watch.id)
    if not gone:
        return reply(tuple(unknown) or request.say("unwatch-empty"), toast=_first(unknown) if request.pressed else "")
    number = request.store.slips.keep(request.chat.id, to_body(gone), request.now)
    told = [block for watch in gone[:_ROWS] for block in _done(request, watch)]
    rest = request.say("unwatch-rest", count=len(gone) - _ROWS) if len(gone) > _ROWS else ()
    undo = Button(f"↩ {request.voice.text('button-undo')}", says=f"unwatch undo {number}")
    return reply(tuple(told), rest, tuple(unknown), buttons=([undo],), replaces=request.pressed)


def _done(request: Request, watch: ChatWatch) -> tuple[Block, ...]:
    return request.say("unwatch-done", watch=described(watch, request.voice))


def _unknown(request: Request, word: str) -> tuple[Block, ...]:
    if not is_reference(word):
        return request.say("unwatch-no-number", word=word)
    if word.startswith("w"):
        return request.say("watch-gone")
    return request.say("unwatch-unknown", number=str(int(word)))


def _first(blocks: Sequence[Block]) -> str:
    return "".join(run.text for run in blocks[0].runs) if blocks else ""


def _those(request: Request, kept: object) -> Reply:
    """Undo a whole list that was just added."""
    ids = kept if isinstance(kept, list) else []
    return _removed(request, [watch for watch in request.watches() if watch.id in ids], ())


def _restore(request: Request, kept: object) -> Reply:
    watches = [request.store.watches.restore(watch) for watch in from_body(kept)]
    for watch in watches if request.chat.active else ():
        with suppress(QueryError):  # understood by an earlier release: /list says so
            request.desk.index.add(watch.watch)
    rows = (row(watch, request.chat, described(watch, request.voice), request.now) for watch in watches[:_ROWS])
    return reply(request.say("unwatch-undone", count=len(watches)), tuple(line(*one) for one in rows), replaces=True)
