"""/watch: add to the watch list; a watch and its choices."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.additions import Addition, Verdict, add, slip_of_the_pen
from bot.commands.mute import gone, until
from bot.conversation import Reply, Request, described, reply
from bot.markup import BLANK, Block, Run, line
from bot.retrospect import look_back
from bot.watching import by_reference, choices, doubts, is_reference, rings, spans, trouble
from rules.names import written_names
from rules.organisations import is_organisation
from rules.proposals import spellings, warnings
from rules.roll import entries
from rules.text import tidy
from rules.watch import WatchKind
from storage.keyboard import Button, Keyboard
from storage.people import ChatWatch
from storage.settings import Mode, Possible

NAME = "watch"
PLACE = 10
CHANGES = True

_TOLD = 40  # lines of a list that were not understood


async def answer(request: Request) -> Reply:
    """Add every line and say how it was understood, or show a watch and change how it rings."""
    first, _, choice = request.text.strip().partition(" ")
    if first.lower().startswith("w") and is_reference(first):
        return await _choose(request, first, choice.strip().lower())
    text = request.text
    if request.pressed and first == "kept":
        text = str(request.store.slips.take(request.chat.id, int(choice), request.now) or "")
        if not text:
            return reply(request.say("watch-too-late"), replaces=True)
    wanted = entries(text)
    if not wanted:
        return reply(request.say("watch-whom"))
    made = [add(request, entry) for entry in wanted]
    return await _one(request, made[0]) if len(made) == 1 else _several(request, made)


async def _one(request: Request, made: Addition) -> Reply:
    if made.watch is None:
        return reply(_refused(request, made))
    return await card(request, made.watch, made.verdict)


async def card(request: Request, watch: ChatWatch, verdict: Verdict | None = None) -> Reply:
    """A watch: what is looked for, how it rings, what the archive has."""
    told = described(watch, request.voice)
    key = {Verdict.ADDED: "watch-added", Verdict.KNOWN: "watch-known", Verdict.WIDENED: "watch-widened"}
    head = request.say(key[verdict] if verdict else "watch-card", number=str(watch.number), watch=told)
    slip = slip_of_the_pen(request.watches(), watch) if verdict is Verdict.ADDED else None
    asked = request.say("watch-correction", number=str(slip.number), watch=slip.watch.query) if slip else ()
    return reply(
        head,
        _spellings(request, watch),
        BLANK,
        tuple(rings(watch, request.chat, request.voice, request.now)),
        BLANK,
        await _archive(request, watch),
        (BLANK, *asked) if asked else (),
        _paused(request),
        buttons=(*_correction(request, slip), *_buttons(request, watch, verdict)),
        replaces=request.pressed,
    )


def _buttons(request: Request, watch: ChatWatch, verdict: Verdict | None) -> Keyboard:
    """The choices; a watch just added is undone, not taken off."""
    rows = choices(watch, request.chat, request.voice, request.now)
    if verdict is not Verdict.ADDED:
        return rows
    return (*rows[:-1], [Button(f"↩ {request.voice.text('button-undo')}", says=f"unwatch w{watch.id}")])


def _correction(request: Request, slip: ChatWatch | None) -> Keyboard:
    if slip is None:
        return ()
    return ([Button(request.voice.text("button-correction", number=str(slip.number)), says=f"unwatch w{slip.id}")],)


def _spellings(request: Request, watch: ChatWatch) -> tuple[Block, ...]:
    """Which spellings of a name are found, and why it may ring for others."""
    query = watch.watch.query
    if watch.watch.kind is not WatchKind.NAME:
        return ()
    risks = [request.say(f"watch-risk-{caution.risk}", name=caution.name) for caution in warnings(query)]
    warned = tuple(block for risk in risks for block in risk)
    if is_organisation(written_names(query)[0]):
        return warned
    likely = ", ".join(spellings(query)[:3])
    told = request.say("watch-spellings", spellings=likely) if likely else request.say("watch-any-spelling")
    return (*told, *warned)


async def _archive(request: Request, watch: ChatWatch) -> tuple[Block, ...]:
    """The last texts that have it: shown, never rung. Searched beside the event loop."""
    back = await asyncio.to_thread(look_back, request.store, watch.watch, request.chat.language, request.now)
    if not back.last:
        return request.say("watch-archive-none")
    voice = request.voice
    days = [voice.day(found.published) + " · " if found.published else "" for found in back.last]
    rows = [
        line("· ", day, Run(found.title or found.key, href=found.url))
        for day, found in zip(days, back.last, strict=True)
    ]
    volume = request.say("watch-volume", count=round(back.monthly))
    return (*request.say("watch-archive", count=len(back.last)), *rows, *volume)


def _several(request: Request, made: Sequence[Addition]) -> Reply:
    """One line each; the reasons only where something was not understood."""
    added = [one.watch for one in made if one.verdict is Verdict.ADDED and one.watch]
    told = [block for one in made if one.watch for block in _row(request, one, one.watch)]
    refused = [one for one in made if one.watch is None]
    reasons = [block for one in refused[:_TOLD] for block in _refused(request, one)]
    undo: Keyboard = ()
    if added:
        number = request.store.slips.keep(request.chat.id, [watch.id for watch in added], request.now)
        undo = ([Button(f"↩ {request.voice.text('button-undo')}", says=f"unwatch those {number}")],)
    numbers = " ".join(str(watch.number) for watch in added)
    return reply(
        request.say("watch-several", count=len(added)),
        tuple(told),
        (BLANK, *request.say("watch-not-all", count=len(refused))) if refused else (),
        tuple(reasons),
        (BLANK, *request.say("watch-undo", numbers=numbers)) if added and len(added) <= 20 else (),
        _paused(request),
        buttons=undo,
    )


def _row(request: Request, made: Addition, watch: ChatWatch) -> tuple[Block, ...]:
    sign = "✓" if made.verdict in (Verdict.ADDED, Verdict.WIDENED) else "•"
    known = f" — {request.voice.text('watch-already')}" if made.verdict is Verdict.KNOWN else ""
    return (line(f"{sign} {watch.number} · ", described(watch, request.voice), known),)


def _refused(request: Request, made: Addition) -> tuple[Block, ...]:
    if made.error is None:
        count = request.desk.max_watches
        return (line(f"✗ {made.entry.text}"), *request.say("watch-full", count=count))
    return (line(f"✗ {made.entry.text}"), *trouble(made.error, tidy(made.entry.query), request.voice))


def _paused(request: Request) -> tuple[Block, ...]:
    return () if request.chat.active else (BLANK, *request.say("paused"))


async def _choose(request: Request, reference: str, choice: str) -> Reply:
    """Show a watch, or change how it rings."""
    watch = by_reference(request.store, request.chat, reference)
    if watch is None:
        return gone(request)
    if choice == "mute":
        return reply(request.say("mute-how-long"), buttons=spans(f"watch w{watch.id}", request.voice), replaces=True)
    if choice == "doubtful":
        told = request.say("watch-doubtful")
        return reply(told, buttons=doubts(watch, request.chat, request.voice), replaces=True)
    _set(request, watch, choice)
    return await card(request, request.store.watches.get(request.chat.id, watch.id) or watch)


def _set(request: Request, watch: ChatWatch, choice: str) -> None:
    """Keep a choice; what is none changes nothing."""
    watches, chat = request.store.watches, request.chat.id
    if choice in set(Mode):
        watches.set_mode(chat, watch.id, Mode(choice))
    elif choice in set(Possible):
        watches.set_possible(chat, watch.id, Possible(choice))
    elif choice == "unmute":
        watches.mute(chat, watch.id, None)
    elif moment := _moment(request, choice):
        watches.mute(chat, watch.id, moment)


def _moment(request: Request, choice: str) -> datetime | None:
    return until(choice, request.now, request.voice.zone) if choice else None
