"""/admin: for the operators, in private: how it runs, who may come in, and a word to everybody."""

import secrets
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import timedelta

from bot.broadcast import queue
from bot.conversation import Reply, Request, reply
from bot.markup import BLANK, Block, line, messages
from storage.invites import Invite
from storage.keyboard import Button

NAME = "admin"
PLACE = 99
CHANGES = False
OPERATORS = True

_SPAN = timedelta(days=30)
_USES = range(1, 1001)
_DAYS = range(1, 366)
_CODE_BYTES = 12  # 96 bits: not to be guessed
_KEPT = timedelta(days=1)


async def answer(request: Request) -> Reply:
    """What is asked for; to anybody else, as if there were no such command."""
    if not request.operates:
        return reply(request.say("admin-unknown"))
    word, _, rest = request.text.strip().partition(" ")
    told = _PARTS.get(word.lower())
    return await told(request, rest.strip()) if told else reply(request.say("admin-help"), buttons=_buttons(request))


async def _overview(request: Request, _: str) -> Reply:
    voice = request.voice
    count = request.store.census.count(request.now - _SPAN)
    numbers: dict[str, int] = {
        "chats": count.chats,
        "paused": count.paused,
        "documents": count.documents,
        "hits": count.hits,
        **{f"watches-{kind.value}": number for kind, number in count.watches.items()},
        **{f"messages-{state.value}": number for state, number in count.messages.items()},
    }
    written = {name.replace("-", "_"): voice.number(number) for name, number in numbers.items()}
    since = count.waiting_since
    oldest = request.say("admin-oldest", at=voice.moment(since, request.now)) if since else ()
    told = request.say("admin-overview", days=_SPAN.days, **written)
    irrelevant = request.say("admin-irrelevant", count=request.store.hits.irrelevant())
    return reply(told, oldest, BLANK, irrelevant, buttons=_buttons(request), replaces=request.pressed)


def _buttons(request: Request) -> tuple[list[Button], ...]:
    parts = ("sources", "errors", "invites")
    return ([Button(request.voice.text(f"admin-button-{part}"), says=f"admin {part}") for part in parts],)


async def _sources(request: Request, _: str) -> Reply:
    told = tuple(block for name in sorted(request.desk.polls()) for block in _source(request, name))
    return reply(request.say("admin-sources"), told or request.say("admin-none"))


def _source(request: Request, name: str) -> Iterator[Block]:
    voice, run = request.voice, request.store.runs.last(name)
    if run is None:
        yield from voice.lines("admin-source-unread", name=name)
        return
    yield from voice.lines(
        "admin-source",
        sign="✗" if run.outcome.fell_short else "✓",
        name=name,
        outcome=voice.text(f"outcome-{run.outcome.value}"),
        at=voice.moment(run.ended_at, request.now),
        found=voice.number(run.found),
        new=voice.number(run.new),
        changed=voice.number(run.changed),
        requests=voice.number(run.requests),
    )
    if run.reason:
        yield line("    ", run.reason)


async def _errors(request: Request, _: str) -> Reply:
    """Troubles that last, and why messages were given up."""
    voice = request.voice
    open_ones = tuple(
        line(f"✗ {one.source} · {voice.moment(one.opened_at, request.now)} · {one.reason}")
        for one in request.store.notices.open_ones()
    )
    given_up = tuple(
        line(f"· {reason}: {voice.number(number)}")
        for reason, number in request.store.census.given_up(request.now - _SPAN)
    )
    none = request.say("admin-none")
    return reply(
        request.say("admin-errors-open"), open_ones or none,
        BLANK, request.say("admin-errors-given-up", days=_SPAN.days), given_up or none,
    )  # fmt: skip


async def _invite(request: Request, wanted: str) -> Reply:
    """A new code, for so many chats and so many days."""
    uses, days, *more = [*wanted.split(), *("1", "14")[len(wanted.split()) :]]
    if more or not (uses.isdecimal() and days.isdecimal() and int(uses) in _USES and int(days) in _DAYS):
        return reply(request.say("admin-invite-how"))
    made = request.store.invites.add(
        secrets.token_urlsafe(_CODE_BYTES), int(uses), request.now + timedelta(days=int(days))
    )
    return _invited(request, made)


def _invited(request: Request, made: Invite) -> Reply:
    link = f"https://t.me/{request.bot_name}?start=invite-{made.code}" if request.bot_name else ""
    until = request.voice.moment(made.expires_at, request.now)
    told = request.say("admin-invite", code=made.code, link=link, count=made.uses_left, until=until)
    nobody = () if request.desk.by_invitation else request.say("admin-invite-open")
    copy = Button(request.voice.text("admin-button-copy"), copies=link or f"/start invite-{made.code}")
    return reply(told, nobody, buttons=([copy],))


async def _invites(request: Request, _: str) -> Reply:
    voice, now = request.voice, request.now
    made = request.store.invites.open_ones(now)
    rows = tuple(
        block
        for one in made
        for block in voice.lines(
            "admin-invite-row", number=str(one.id), count=one.uses_left, until=voice.moment(one.expires_at, now)
        )
    )
    buttons = tuple(
        [Button(voice.text("admin-button-revoke", number=str(one.id)), says=f"admin revoke {one.id}", danger=True)]
        for one in made
    )
    return reply(
        request.say("admin-invites"),
        rows or request.say("admin-none"),
        BLANK,
        request.say("admin-invite-how"),
        buttons=buttons[:_MOST_BUTTONS],
        replaces=request.pressed,
    )


async def _revoke(request: Request, number: str) -> Reply:
    revoked = number.isdecimal() and request.store.invites.revoke(int(number))
    told = request.voice.text("admin-revoked" if revoked else "admin-revoked-before")
    if not request.pressed:
        return reply(told)
    shown = await _invites(request, "")
    return Reply(shown.texts, shown.buttons, replaces=True, toast=told)


async def _broadcast(request: Request, text: str) -> Reply:
    """Shown first as everybody will see it; the words are kept for a day."""
    match text.split():
        case []:
            return reply(request.say("admin-broadcast-how"))
        case ["yes" | "no" as decision, kept] if kept.isdecimal():
            return await _decided(request, int(kept), send=decision == "yes")
    count = request.store.chats.count_active()
    number = request.store.slips.keep(request.chat.id, text, request.now, _KEPT)
    voice = request.voice
    buttons = (
        [Button(voice.text("admin-button-send", count=count), says=f"admin broadcast yes {number}", danger=True)],
        [Button(voice.text("admin-button-cancel"), says=f"admin broadcast no {number}")],
    )
    return reply(request.say("admin-broadcast-preview", count=count), BLANK, _lines(text), buttons=buttons)


async def _decided(request: Request, number: int, *, send: bool) -> Reply:
    slips = request.store.slips
    if not send:
        slips.take(request.chat.id, number, request.now)
        return reply(request.say("admin-broadcast-cancelled"), replaces=True)
    words = slips.look(request.chat.id, number, request.now)
    if not isinstance(words, str):
        return reply(request.say("admin-broadcast-too-late"), replaces=True)
    count = await queue(request.store, f"broadcast {number}", messages(_lines(words)), request.now)
    slips.take(request.chat.id, number, request.now)
    request.desk.nudge()
    return reply(request.say("admin-broadcast-queued", count=count), BLANK, _lines(words), replaces=True)


def _lines(text: str) -> tuple[Block, ...]:
    return tuple(line(one) if one else BLANK for one in text.splitlines())


_MOST_BUTTONS = 20
_PARTS: Mapping[str, Callable[[Request, str], Awaitable[Reply]]] = {
    "": _overview,
    "sources": _sources,
    "errors": _errors,
    "invite": _invite,
    "invites": _invites,
    "revoke": _revoke,
    "broadcast": _broadcast,
}
