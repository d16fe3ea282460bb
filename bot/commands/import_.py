"""/import: a watch list from a file. It says first what it would do; a button does it."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import chain

import cattrs

from bot.conversation import Reply, Request, reply
from bot.importing import Plan, carry_out, plan
from bot.markup import BLANK, Block
from bot.watching import trouble
from bot.watchlist import LARGEST, MOST, ListError, Unread, Wish, read
from rules.text import tidy
from storage.keyboard import Button

NAME = "import"
PLACE = 82
CHANGES = True

_KEPT = timedelta(days=1)
_TOLD = 15  # entries that were not understood
_LABEL = 60


async def answer(request: Request) -> Reply:
    """Read the document that came along, or the lines; or do what was read before."""
    match request.text.split():
        case ["yes" | "no" as decision, number] if number.isdecimal():
            return await _decided(request, decision == "yes", int(number))
    if request.document is None and not request.text:
        return reply(request.say("import-how", **_limits(request)))
    if request.document and request.document.size > LARGEST:
        return reply(request.say("import-too-large", **_limits(request)))
    body = await request.document.read() if request.document else request.text.encode()
    try:
        found = read(body)
    except ListError as error:
        key = f"import-fault-{error.fault.name.lower().replace('_', '-')}"
        return reply(request.say(key, count=MOST), BLANK, request.say("import-formats"))
    return _dry_run(request, await plan(request, found))


def _limits(request: Request) -> dict[str, str | int]:
    return {"size": request.voice.number(LARGEST // 1000), "count": MOST}


def _dry_run(request: Request, made: Plan) -> Reply:
    """What would be done; the wishes are kept for a day."""
    voice, count = request.voice, len(made.wishes)
    counts = {"known": made.known, "beyond": made.beyond, "refused": len(made.refused) + len(made.unread)}
    rows = [request.say(f"import-{name}", count=number) for name, number in counts.items() if number]
    told = (*request.say("import-adds", count=count), *chain.from_iterable(rows), *_troubles(request, made))
    if not count:
        return reply(told)
    number = request.store.slips.keep(request.chat.id, cattrs.unstructure(made.wishes), request.now, _KEPT)
    buttons = (
        [Button(voice.text("import-button", count=count), says=f"import yes {number}")],
        [Button(voice.text("import-button-cancel"), says=f"import no {number}")],
    )
    return reply(told, BLANK, request.say("import-ask"), buttons=buttons)


def _troubles(request: Request, made: Plan) -> tuple[Block, ...]:
    """Which entries were not understood, and why; the first of them at length."""
    unread = {one.place: _unread(request, one) for one in made.unread}
    refused = {
        wish.place: (
            *request.say("import-place", place=wish.place, text=wish.query[:_LABEL]),
            *trouble(error, tidy(wish.query), request.voice),
        )
        for wish, error in made.refused
    }
    places = sorted(unread | refused)
    told = (block for place in places[:_TOLD] for block in (BLANK, *(unread | refused)[place]))
    more = request.say("import-more", count=len(places) - _TOLD) if len(places) > _TOLD else ()
    return (*told, *more)


def _unread(request: Request, one: Unread) -> tuple[Block, ...]:
    key = f"import-fault-{one.fault.name.lower().replace('_', '-')}"
    return (*request.say("import-place", place=one.place, text=one.about), *request.say(key, count=MOST))


async def _decided(request: Request, yes: bool, number: int) -> Reply:
    kept = request.store.slips.take(request.chat.id, number, request.now)
    if kept is None:
        return reply(request.say("import-too-late"), replaces=True)
    if not yes:
        return reply(request.say("import-cancelled"), replaces=True)
    return _done(request, [watch.id for watch in await carry_out(request, cattrs.structure(kept, list[Wish]))])


def _done(request: Request, added: Sequence[int]) -> Reply:
    """For ten minutes all of it can be undone."""
    told = request.say("import-done", count=len(added))
    paused = () if request.chat.active else (BLANK, *request.say("paused"))
    number = request.store.slips.keep(request.chat.id, added, request.now)
    undo = Button(f"↩ {request.voice.text('button-undo')}", says=f"unwatch those {number}")
    return reply(told, paused, buttons=([undo],) if added else (), replaces=True)
