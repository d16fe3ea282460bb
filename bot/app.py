"""Joins all parts: the only module that knows every one of them.

What only a bot with a token needs is imported where it begins.
"""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import click
import structlog

from bot.chart import FILE_NAME, Studio, chart, first_month
from bot.config import Access, Config
from bot.console import Console
from bot.conversation import Desk, voice_of
from bot.deliver import Channel, Courier
from bot.digest import daily, digest, due, weekly, weekly_due
from bot.health import Health
from bot.lock import only_one
from bot.logging import where
from bot.lookout import Lookout
from bot.markup import line, messages
from bot.pacing import Pacing
from bot.pipeline import Pipeline
from bot.schedule import Timetable, retry_after
from bot.silence import tell_silences
from bot.voice import Voice
from scrapers.errors import Outcome
from scrapers.fetch import Fetcher
from scrapers.source import Source
from storage.outbox import Draft, File, MessageClass
from storage.people import Chat
from storage.runs import Run
from storage.store import Store

log = structlog.get_logger()

KEPT = timedelta(days=90)  # of passes and messages


def utc_now() -> datetime:
    """The only clock of the program; everything else is told the time."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Tocsin:
    """The parts of a running program. `store` belongs to the event loop, the pipeline has its own."""

    config: Config
    store: Store
    lookout: Lookout
    pipeline: Pipeline
    clock: Callable[[], datetime]
    health: Health = field(init=False)
    alert_queued: Callable[[], None] = lambda: None
    next_polls: dict[str, datetime | None] = field(default_factory=dict)
    failures: dict[str, int] = field(default_factory=dict)  # passes in a row that fell short, by source

    def __post_init__(self) -> None:
        self.health = Health(self.store, self._tell_admins)

    def desk(self) -> Desk:
        """What the commands work with."""
        chats, telegram = self.config.chats, self.config.telegram
        return Desk(
            store=self.store,
            index=self.lookout,
            digest=lambda chat, since: digest(self.store, chat, since).told(self.store, voice_of(chat)),
            nudge=lambda: self.alert_queued(),  # noqa: PLW0108 - it is set later
            polls=lambda: self.next_polls,
            sources=self.config.sources,
            max_watches=chats.max_watches,
            allowed=None if chats.access is Access.OPEN else frozenset(chats.allowed + telegram.admins),
            by_invitation=chats.access is Access.INVITATION,
            admins=frozenset(telegram.admins),
            timezone=self.config.digest.timezone,
            digest_hour=self.config.digest.hour,
        )

    async def check(self, source: Source) -> Run:
        """One pass over a source, reviewed."""
        run, this = await self.pipeline.run(source)
        self.health.review(run, this)
        self.failures[source.name] = self.failures.get(source.name, 0) + 1 if run.outcome.fell_short else 0
        return run

    async def send_digests(self) -> None:
        """Queue the digests of every chat whose hour has come."""
        for chat in self.store.chats.all_active():
            if due(chat, self.clock()):
                self._send_daily(chat)
                await asyncio.sleep(0)  # people who talk to the bot do not wait for all digests
        self.alert_queued()
        with Studio() as studio:
            for chat in self.store.chats.all_active():
                if weekly_due(chat, self.clock()):
                    await self._send_weekly(chat, studio)
        self.alert_queued()

    def _send_daily(self, chat: Chat) -> None:
        with self.store.atomic():
            now = self.clock()
            found = daily(self.store, chat)
            if chat.settings.empty_digests or not found.is_empty:
                parts = found.told(self.store, voice_of(chat))
                self.store.outbox.add(f"digest {now:%Y-%m-%dT%H:%M}", chat.id, parts, MessageClass.DIGEST, now)
            self.store.chats.mark_digest(chat.id, now)

    async def _send_weekly(self, chat: Chat, studio: Studio) -> None:
        """The weekly digest and its picture; it stands in for the daily one where there is none."""
        voice, store = voice_of(chat), self.store
        picture = await self._picture(chat, voice, studio)
        with store.atomic():
            now = self.clock()
            found = weekly(store, chat)
            if chat.settings.empty_digests or not found.is_empty:
                event, parts = f"week {now:%Y-%m-%dT%H:%M}", found.told(store, voice)
                store.outbox.add_many([Draft(event, chat.id, parts, MessageClass.DIGEST, picture)], now)
            store.chats.mark_weekly(chat.id, now)
            if chat.digest_hour is None:
                store.chats.mark_digest(chat.id, now)

    async def _picture(self, chat: Chat, voice: Voice, studio: Studio) -> File | None:
        """The chart of a chat; `None`: there is nothing to show, or it could not be drawn, and the words go alone."""
        drawing = chart(self.store.hits.by_month(chat.id, first_month(self.clock())), voice, self.clock())
        if drawing is None:
            return None
        try:
            return File(FILE_NAME, await studio.draw(drawing), voice.text("chart-caption"))
        except Exception as error:  # noqa: BLE001 - a process that died, a font that is gone: no reason to say nothing
            name, place = type(error).__name__, where(error)
            log.error("chart_not_drawn", error=name, place=place)  # noqa: TRY400 - a label may be in the message
            return None

    async def tell_silences(self) -> None:
        """Queue word of every watch that was not met for as long as its chat asked to be told."""
        if tell_silences(self.store, self.clock()):
            self.alert_queued()

    async def tidy(self) -> None:
        """Forget what nobody will ask for: old passes that found nothing, old messages, what was never confirmed."""
        before = self.clock() - KEPT
        self.store.runs.prune(before)
        self.store.outbox.prune(before)
        self.store.slips.prune(self.clock())
        self.store.invites.prune(self.clock())

    def _tell_admins(self, message: str, now: datetime) -> None:
        """To each admin's chat; what stood in the way of a pass is logged with the pass."""
        for telegram_id in self.config.telegram.admins:
            chat = self.store.chats.get_or_add(
                telegram_id, 0, title="", timezone=self.config.digest.timezone, digest_hour=None, now=now
            )
            event = f"notice {now.isoformat()} {message}"
            self.store.outbox.add(event, chat.id, messages([line(message)]), MessageClass.NOTICE, now)
        self.alert_queued()


@asynccontextmanager
async def assembled(config: Config, clock: Callable[[], datetime] = utc_now) -> AsyncIterator[Tocsin]:
    """All parts but the channel, open; closed in order at the end, the page in hand taken in whole."""
    async with AsyncExitStack() as stack:
        stack.enter_context(only_one(config.storage.path))
        store = stack.enter_context(Store.open(config.storage.path))
        pages = stack.enter_context(Store.open(config.storage.path))
        pages.pages.disown([source.name for source in config.sources])
        lookout = Lookout(store.watches.sought())
        fetcher = await stack.enter_async_context(Fetcher(config.http, clock=clock))
        tocsin = Tocsin(config, store, lookout, Pipeline(pages, fetcher, lookout, clock=clock), clock)
        stack.callback(tocsin.pipeline.close)
        yield tocsin


def check(config: Config, names: Sequence[str]) -> int:
    """One pass over the sources, told line by line; 1 when one fell short."""
    gc.freeze()  # the modules stay to the end: no collection looks through them, nor takes them apart then
    return asyncio.run(_check(config, names))


async def _check(config: Config, names: Sequence[str]) -> int:
    async with assembled(config) as tocsin:
        wanted = [source for source in config.sources if not names or source.name in names]
        runs = await asyncio.gather(*(_told(tocsin, source) for source in wanted))
        async with _channel(tocsin) as channel:
            await deliver_now(tocsin, channel)
    return int(any(run.outcome.fell_short for run in runs))


async def _told(tocsin: Tocsin, source: Source) -> Run:
    run = await tocsin.check(source)
    spent = f"{run.requests} requests, {run.not_modified} unchanged, {run.bytes / 1000:.0f} kB"
    reason = f" — {run.reason}" if run.reason else ""
    click.echo(f"{source.name}: {run.outcome}, {run.new} new, {run.changed} changed ({spent}){reason}")
    return run


async def deliver_now(tocsin: Tocsin, channel: Channel) -> None:
    """Deliver what waits in the outbox, and return."""
    await Courier(tocsin.store, channel, clock=tocsin.clock, pacing=_pacing(tocsin.config)).drain()


@asynccontextmanager
async def _channel(tocsin: Tocsin) -> AsyncIterator[Channel]:
    """Where alerts go when nobody is listened to: Telegram with a token, this console without."""
    if not tocsin.config.token:
        yield Console(tocsin.desk(), tocsin.clock)
        return
    from bot import bot_api  # noqa: PLC0415

    async with bot_api.speaking(tocsin.config.token, tocsin.config.telegram.base_url) as channel:
        yield channel


def _pacing(config: Config) -> Pacing:
    return Pacing(per_second=config.telegram.per_second) if config.token else Pacing.unlimited()


def run(config: Config) -> int:
    """The bot, until it is interrupted or terminated."""
    return asyncio.run(_run(config))


async def _run(config: Config) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with assembled(config) as tocsin:
        timetable = Timetable(on_skip=lambda name: _note_skipped(tocsin, name))
        _plan(tocsin, timetable)
        talk = _in_telegram if config.token else _on_console
        await talk(tocsin, timetable, stop)
    return 0


def _plan(tocsin: Tocsin, timetable: Timetable) -> None:
    """Every source at its cadence, the first passes one after the other; digests at each quarter of an hour."""
    for position, source in enumerate(tocsin.config.sources):

        async def job(source: Source = source) -> None:
            run = await tocsin.check(source)
            if run.outcome.fell_short:
                every = timedelta(minutes=source.every_minutes)
                pause = retry_after(run.outcome, tocsin.failures[source.name], every)
                timetable.postpone(source.name, tocsin.clock() + pause)
            following = tocsin.next_polls[source.name] = timetable.next_run(source.name)
            _log_pass(run, following)

        tocsin.next_polls[source.name] = first = tocsin.clock() + timedelta(seconds=position * 0.2)
        timetable.every(timedelta(minutes=source.every_minutes), source.name, job, first=first)
    timetable.each_quarter("digests", tocsin.send_digests)
    timetable.every(timedelta(days=1), "silences", tocsin.tell_silences, first=tocsin.clock() + timedelta(minutes=30))
    timetable.every(timedelta(days=1), "housekeeping", tocsin.tidy, first=tocsin.clock() + timedelta(hours=1))


def _log_pass(run: Run, following: datetime | None) -> None:
    """One line a pass; what stood in the way, when it fell short."""
    following_at = f"{following:%H:%M} UTC" if following else None
    if run.outcome.fell_short:
        log.warning(run.outcome.value, source=run.source, reason=run.reason, next=following_at)
    else:
        counts = {"new": run.new, "changed": run.changed, "requests": run.requests}
        log.info(run.outcome.value, source=run.source, **counts, next=following_at)


def _note_skipped(tocsin: Tocsin, name: str) -> None:
    now = tocsin.clock()
    tocsin.store.runs.add(Run(source=name, started_at=now, ended_at=now, outcome=Outcome.SKIPPED))


async def _in_telegram(tocsin: Tocsin, timetable: Timetable, stop: asyncio.Event) -> None:
    from bot.telegram import TelegramBot  # noqa: PLC0415

    bot = TelegramBot(tocsin.config.token, tocsin.desk(), clock=tocsin.clock, base_url=tocsin.config.telegram.base_url)
    courier = Courier(
        tocsin.store,
        bot.channel,
        clock=tocsin.clock,
        workers=tocsin.config.telegram.workers,
        pacing=_pacing(tocsin.config),
        paused=tocsin.desk().unindex,
    )

    async def look_after() -> None:
        now = tocsin.clock()
        tocsin.health.note("Telegram", bot.healthy(now) or courier.healthy(), now)

    timetable.every(timedelta(minutes=1), "telegram", look_after, first=tocsin.clock() + timedelta(minutes=1))
    try:
        await bot.start()
        await _work(tocsin, timetable, courier, stop, quiet=bot.stop_listening)
    finally:
        await bot.stop()


async def _on_console(tocsin: Tocsin, timetable: Timetable, stop: asyncio.Event) -> None:
    console = Console(replace(tocsin.desk(), admins=frozenset({Console.PERSON})), tocsin.clock)
    click.echo("No token is set: this console is the chat. Try: /watch NAME, /help. Ctrl-C ends.")
    listening = asyncio.create_task(console.listen())

    async def quiet() -> None:
        listening.cancel()

    courier = Courier(tocsin.store, console, clock=tocsin.clock, pacing=_pacing(tocsin.config))
    await _work(tocsin, timetable, courier, stop, quiet=quiet)


async def _work(
    tocsin: Tocsin,
    timetable: Timetable,
    courier: Courier,
    stop: asyncio.Event,
    quiet: Callable[[], Awaitable[None]],
) -> None:
    """Poll and deliver until told to stop; then no new pass, nothing more heard, and what is on its way arrives."""
    tocsin.alert_queued = courier.nudge
    tocsin.pipeline.on_alert = courier.nudge
    done = asyncio.Event()
    delivering = asyncio.create_task(courier.run(done))
    stopping = asyncio.create_task(stop.wait())
    timetable.start()
    try:
        await asyncio.wait({delivering, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        await timetable.stop()
        await quiet()
        done.set()
        await delivering
