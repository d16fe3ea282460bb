"""A watch in words and buttons: how it was understood, how it rings, and what can be done with it."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from bot.markup import Block, Run, Style, line
from bot.voice import Voice
from rules.articles import Provision
from rules.expression import Term, spell
from rules.law.instruments import title, unit
from rules.query import Named, meaning
from rules.watch import QueryError, Trouble, WatchKind
from storage.keyboard import Button, Keyboard
from storage.people import Chat, ChatWatch
from storage.settings import Mode, Possible
from storage.store import Store

FOREVER = datetime(9999, 1, 1, tzinfo=UTC)
_ICONS = {Mode.INSTANT: "🔔", Mode.DAILY: "🗞", Mode.WEEKLY: "📅"}
_MUTED = "🔕"
_SPANS = ("1h", "8h", "1d", "1w", "forever")
_REFERENCE = re.compile(r"(w?)(\d{1,9})", re.IGNORECASE)
_LABEL = 20


def by_reference(store: Store, chat: Chat, word: str) -> ChatWatch | None:
    """The chat's watch that a word points at: "3" by its number, "w17" by its id. `None`: it has none such."""
    found = _REFERENCE.fullmatch(word)
    if not found:
        return None
    if found[1]:
        return store.watches.get(chat.id, int(found[2]))
    return next((watch for watch in store.watches.of_chat(chat.id) if watch.number == int(found[2])), None)


def is_reference(word: str) -> bool:
    """Whether a word points at a watch."""
    return bool(_REFERENCE.fullmatch(word))


def in_words(kind: WatchKind, query: str, voice: Voice) -> str:
    """A query as it is understood, in one line. Raises `QueryError` when it cannot be."""
    first, *others = [_told(what, voice) for what in meaning(kind, query)]
    if kind is WatchKind.NAME and others:
        names = ", ".join(what.name for what in meaning(kind, query)[1:] if isinstance(what, Named))
        return voice.text("watching-also", first=first, names=names)
    return "; ".join((first, *others))


def _told(what: object, voice: Voice) -> str:
    match what:
        case Named(name, organisation=True, acronym=acronym):
            return voice.text("watching-acronym" if acronym else "watching-organisation", name=name)
        case Named(name, one_word=one_word):
            return voice.text("watching-one-word" if one_word else "watching-name", name=name)
        case Provision():
            return _provision(what, voice)
        case Term(_, written):
            return voice.text("watching-words", words=written)
        case _:
            return voice.text("watching-query", query=spell(what))  # type: ignore[arg-type]


def _provision(provision: Provision, voice: Voice) -> str:
    country, _, kind = provision.instrument.partition("-")
    law = voice.text("watching-any-law", country=title(country)) if kind == "*" else title(provision.instrument)
    name = unit(provision.instrument)
    if not provision.article:
        return voice.text("watching-whole-law", unit=name.lower(), law=law)
    if provision.part:
        return voice.text("watching-part", unit=name, article=provision.article, law=law, part=provision.part)
    return voice.text("watching-article", unit=name, article=provision.article, law=law)


def trouble(error: QueryError, query: str, voice: Voice) -> tuple[Block, ...]:
    """Why a query was not understood, where, and what would do."""
    key = f"trouble-{error.trouble.name.lower().replace('_', '-')}"
    blocks = list(voice.lines(key, about=error.about))
    if error.at and error.trouble is not Trouble.TOO_LONG:
        read, rest = query[: error.at][-_LABEL:], query[error.at :][:_LABEL]
        blocks += voice.lines("trouble-place", at=error.at + 1, read=read, rest=rest)
    return (*blocks, *voice.lines("trouble-example", example=error.example))


def icon(watch: ChatWatch, chat: Chat, now: datetime) -> str:
    """How it rings, as one sign."""
    return _MUTED if watch.is_muted(now) else _ICONS[watch.mode or chat.settings.mode]


def row(watch: ChatWatch, chat: Chat, told: str, now: datetime) -> tuple[Run | str, ...]:
    """A watch as a line of a list."""
    return (icon(watch, chat, now), " ", Run(str(watch.number), Style.BOLD), " · ", told)


def rings(watch: ChatWatch, chat: Chat, voice: Voice, now: datetime) -> Iterator[Block]:
    """Lines that tell how a watch rings."""
    mode, possible = watch.mode or chat.settings.mode, watch.possible or chat.settings.possible
    yield line(f"{_ICONS[mode]} ", *voice.line(f"watching-mode-{mode}").runs)
    if watch.watch.kind is not WatchKind.WORDS:
        yield line("❔ ", *voice.line(f"watching-possible-{possible}").runs)
    if watch.is_muted(now) and watch.muted_until:
        yield line(f"{_MUTED} ", muted(watch.muted_until, voice, now))


def muted(until: datetime, voice: Voice, now: datetime) -> str:
    """That something is mute, and how long."""
    if until >= FOREVER - timedelta(days=1):
        return voice.text("watching-muted-forever")
    return voice.text("watching-muted", until=voice.moment(until, now))


def choices(watch: ChatWatch, chat: Chat, voice: Voice, now: datetime) -> Keyboard:
    """The buttons under a watch."""
    mode = watch.mode or chat.settings.mode
    ways = [
        Button(_chosen(f"{_ICONS[one]} {voice.text(f'button-{one}')}", one is mode), says=f"watch w{watch.id} {one}")
        for one in Mode
    ]
    quiet = (
        Button(f"🔔 {voice.text('button-unmute')}", says=f"watch w{watch.id} unmute")
        if watch.is_muted(now)
        else Button(f"{_MUTED} {voice.text('button-mute')}", says=f"watch w{watch.id} mute")
    )
    doubts = Button(f"❔ {voice.text('button-doubtful')}", says=f"watch w{watch.id} doubtful")
    second = [quiet] if watch.watch.kind is WatchKind.WORDS else [quiet, doubts]
    return (ways, second, [Button(voice.text("button-unwatch"), says=f"unwatch w{watch.id}")])


def spans(says: str, voice: Voice) -> Keyboard:
    """How long to be mute, as buttons; `says` is what stands before the span."""
    buttons = [Button(voice.text(f"button-{span}"), says=f"{says} {span}") for span in _SPANS]
    return (buttons[:4], buttons[4:])


def doubts(watch: ChatWatch, chat: Chat, voice: Voice) -> Keyboard:
    """What may become of doubtful hits, as buttons."""
    chosen = watch.possible or chat.settings.possible
    return tuple(
        [Button(_chosen(voice.text(f"button-possible-{one}"), one is chosen), says=f"watch w{watch.id} {one}")]
        for one in Possible
    )


def _chosen(label: str, yes: bool) -> str:
    return f"✓ {label}" if yes else label


def pages(count: int, page: int, says: str, size: int) -> Sequence[Button]:
    """⏮ ◀ n/m ▶ as one row; empty where one page holds everything. `says` is what stands before the page's number."""
    last = max((count - 1) // size, 0) + 1
    if last == 1:
        return ()
    wanted = {"⏮": 1, "◀": max(page - 1, 1), f"{page}/{last}": page, "▶": min(page + 1, last)}
    return [Button(label, says=f"{says} {number}") for label, number in wanted.items()]
