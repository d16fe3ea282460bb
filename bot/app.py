"""Joins all parts: the only module that knows every one of them."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial

import click
import structlog

from bot import bot_api
from bot.bot_api import TokenRefusedError
from bot.config import Access, Config
from bot.console import Console
from bot.conversation import Desk
from bot.deliver import Channel, Courier
from bot.digest import digest, due
from bot.health import Health
from bot.lock import AlreadyRunningError, only_one
from bot.lookout import Lookout
from bot.markup import line, messages
from bot.pacing import Pacing
from bot.pipeline import Pipeline
from bot.schedule import Timetable, retry_after
from bot.telegram import TelegramBot
from scrapers.errors import Outcome
from scrapers.fetch import Fetcher
from scrapers.source import Source
from storage.outbox import MessageClass
from storage.runs import Run
from storage.store import Store

log = structlog.get_logger()

KEPT = timedelta(days=90)  # of passes and messages
CANNOT_START = (AlreadyRunningError, TokenRefusedError)  # told to the operator as they are


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
            digest=partial(digest, self.store),
            nudge=lambda: self.alert_queued(),  # noqa: PLW0108 - it is set later
            polls=lambda: self.next_polls,
            sources=self.config.sources,
            max_watches=chats.max_watches,
            allowed=None if chats.access is Access.OPEN else frozenset(chats.allowed + telegram.admins),
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
        """Queue the digest of every chat whose hour has come."""
        for chat in self.store.chats.all_active():
            if due(chat, self.clock()):
                with self.store.atomic():
                    now = self.clock()
                    parts = digest(self.store, chat, chat.last_digest_at or chat.created_at)
                    self.store.outbox.add(f"digest {now:%Y-%m-%dT%H}", chat.id, parts, MessageClass.DIGEST, now)
                    self.store.chats.mark_digest(chat.id, now)
        self.alert_queued()

    async def tidy(self) -> None:
        """Forget what nobody will ask for: old passes that found nothing, old messages that were sent or given up."""
        before = self.clock() - KEPT
        self.store.runs.prune(before)
        self.store.outbox.prune(before)

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
        lookout = Lookout(watch.watch for watch in store.watches.all())
        fetcher = await stack.enter_async_context(Fetcher(config.http, clock=clock))
        tocsin = Tocsin(config, store, lookout, Pipeline(pages, fetcher, lookout, clock=clock), clock)
        stack.callback(tocsin.pipeline.close)
        yield tocsin


def check(config: Config, names: Sequence[str]) -> int:
    """One pass over the sources, told line by line; 1 when one fell short."""
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
    console = Console(tocsin.desk(), tocsin.clock)
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
