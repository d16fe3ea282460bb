"""From the outbox in a real file to a Bot API that fails on demand, over real sockets."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from fake_api import TOKEN, FakeApi, Fault, Then, bad_request, flood, forbidden
from stage import Clock, until
from telegram import Bot

from bot.bot_api import ApiRequest, TelegramChannel, speaking
from bot.deliver import Accepted, Courier, Receipt
from bot.pacing import Pacing
from rules.watch import WatchKind
from storage.outbox import Draft, File, Message, MessageClass, State
from storage.people import Chat
from storage.store import Store


@pytest.fixture
async def bot(api: FakeApi) -> AsyncIterator[Bot]:
    bot = Bot(TOKEN, base_url=api.base_url, request=ApiRequest())
    yield bot
    await bot.request.shutdown()


@pytest.fixture
def courier(store: Store, bot: Bot, clock: Clock) -> Courier:
    return Courier(store, TelegramChannel(bot), clock=clock, pacing=Pacing.unlimited())


def chat(store: Store, clock: Clock, telegram_id: int = 501, thread: int = 0) -> Chat:
    return store.chats.get_or_add(
        telegram_id, thread, title="", timezone="Europe/Brussels", digest_hour=None, now=clock()
    )


def queue(store: Store, clock: Clock, to: Chat, *parts: str, kind: MessageClass = MessageClass.ALERT) -> None:
    store.outbox.add(f"event {parts[0]}", to.id, parts, kind, clock())


def depth(store: Store) -> dict[State, int]:
    return {state: count for state, count in store.outbox.depth().items() if count}


@asynccontextmanager
async def running(courier: Courier) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(courier.run(stop))
    try:
        yield
    finally:
        stop.set()
        async with asyncio.timeout(10):
            await task


async def test_parts_arrive_whole_and_in_order(api: FakeApi, store: Store, clock: Clock, courier: Courier) -> None:
    to = chat(store, clock)
    queue(store, clock, to, "first", "second", "third")
    queue(store, clock, to, "fourth")
    await courier.drain()
    assert api.texts() == ["first", "second", "third", "fourth"]
    assert depth(store) == {State.SENT: 4}


async def test_a_hundred_chats_are_each_told_once(api: FakeApi, store: Store, clock: Clock, courier: Courier) -> None:
    for number in range(100):
        queue(store, clock, chat(store, clock, 600 + number), f"alert {number}")
    async with running(courier):
        await until(lambda: depth(store) == {State.SENT: 100})
    assert sorted(entry["chat"] for entry in api.ledger) == [600 + number for number in range(100)]


async def test_a_nudge_from_another_thread_wakes_the_courier(
    api: FakeApi, store: Store, clock: Clock, courier: Courier
) -> None:
    async with running(courier):
        await asyncio.sleep(0)
        queue(store, clock, chat(store, clock), "alert")
        threading.Thread(target=courier.nudge).start()
        await until(lambda: api.texts() == ["alert"])


async def test_a_flood_wait_is_obeyed_and_outlives_a_restart(
    api: FakeApi, store: Store, clock: Clock, courier: Courier, bot: Bot
) -> None:
    api.fail(flood(43838, chat=501))
    queue(store, clock, chat(store, clock), "late", "later")
    queue(store, clock, chat(store, clock, 502), "to somebody else")
    await courier.drain()
    assert api.texts() == ["to somebody else"]
    after_restart = Courier(store, TelegramChannel(bot), clock=clock, pacing=Pacing.unlimited())
    clock.advance(seconds=43838)
    await after_restart.drain()
    assert api.texts(501) == []
    clock.advance(seconds=1)
    await after_restart.drain()
    assert api.texts(501) == ["late", "later"]


async def test_two_flooded_chats_halt_everybody(api: FakeApi, store: Store, clock: Clock, bot: Bot) -> None:
    moment = 0.0
    pacing = Pacing(per_second=float("inf"), private_seconds=0, group_seconds=0, monotonic=lambda: moment)
    courier = Courier(store, TelegramChannel(bot), clock=clock, pacing=pacing, workers=1)
    api.fail(flood(20, chat=501), flood(20, chat=502))
    for telegram_id in (501, 502, 503):
        queue(store, clock, chat(store, clock, telegram_id), f"alert {telegram_id}")
    async with running(courier):
        await until(lambda: api.called("sendMessage") == 2 and depth(store) == {State.PENDING: 3})
        assert pacing.wait() > 20
        moment = 21.0
        clock.advance(seconds=21)
        courier.nudge()
        await until(lambda: depth(store) == {State.SENT: 3})


@pytest.mark.parametrize(
    "fault",
    [
        forbidden("bot was blocked by the user"),
        forbidden("bot was kicked from the group chat"),
        bad_request("not enough rights to send text messages to the chat"),
    ],
    ids=["blocked", "kicked", "no rights"],
)
async def test_a_chat_that_is_gone_is_paused_and_keeps_its_watch_list(
    api: FakeApi, store: Store, clock: Clock, bot: Bot, fault: Fault
) -> None:
    told: list[int] = []
    courier = Courier(store, TelegramChannel(bot), clock=clock, pacing=Pacing.unlimited(), paused=told.append)
    to, other = chat(store, clock), chat(store, clock, 502)
    store.watches.add(to.id, WatchKind.NAME, "Ilir Drenova", (), clock())
    api.fail(Fault(**{**vars(fault), "chat": 501}))
    queue(store, clock, to, "one", "two")
    queue(store, clock, other, "three")
    await courier.drain()
    paused = store.chats.get(to.id)
    assert paused is not None
    assert not paused.active
    assert len(store.watches.of_chat(to.id)) == 1
    assert told == [to.id]
    assert depth(store) == {State.DEAD: 2, State.SENT: 1}
    assert api.texts() == ["three"]


async def test_a_chat_that_is_not_found_is_given_three_chances(
    api: FakeApi, store: Store, clock: Clock, courier: Courier
) -> None:
    to = chat(store, clock)
    api.fail(bad_request("chat not found", times=3))
    queue(store, clock, to, "alert")
    for pending in (True, True, False):
        await courier.drain()
        assert depth(store) == {State.PENDING if pending else State.DEAD: 1}
        clock.advance(minutes=11)


async def test_a_group_that_became_a_supergroup_is_followed(
    api: FakeApi, store: Store, clock: Clock, courier: Courier
) -> None:
    to = chat(store, clock, -77)
    api.fail(bad_request("group chat was upgraded to a supergroup chat", parameters={"migrate_to_chat_id": -10077}))
    queue(store, clock, to, "alert", "second part")
    await courier.drain()
    assert [(entry["chat"], entry["text"]) for entry in api.ledger] == [(-10077, "alert"), (-10077, "second part")]


@pytest.mark.parametrize("then", [Then.RESET, Then.CLOSE])
async def test_an_alert_in_doubt_comes_once_more_and_says_so(
    api: FakeApi, store: Store, clock: Clock, courier: Courier, then: Then
) -> None:
    api.fail(Fault(accepts=True, then=then))
    queue(store, clock, chat(store, clock), "<b>alert</b>", "next")
    await courier.drain()
    assert api.texts() == ["alert"]
    assert depth(store) == {State.UNKNOWN: 1, State.PENDING: 1}
    clock.advance(minutes=2)
    await courier.drain()
    assert api.texts() == ["alert", "(repeated)\nalert", "next"]
    assert depth(store) == {State.SENT: 2}


async def test_an_alert_in_doubt_twice_is_given_up(api: FakeApi, store: Store, clock: Clock, courier: Courier) -> None:
    api.fail(Fault(status=502, body="<html>", accepts=True, times=9))
    queue(store, clock, chat(store, clock), "alert")
    for _ in range(4):
        await courier.drain()
        clock.advance(minutes=2)
    assert len(api.ledger) == 2
    assert depth(store) == {State.DEAD: 1}


@pytest.mark.parametrize("kind", [MessageClass.DIGEST, MessageClass.NOTICE])
async def test_a_digest_or_notice_in_doubt_is_not_repeated(
    api: FakeApi, store: Store, clock: Clock, courier: Courier, kind: MessageClass
) -> None:
    api.fail(Fault(accepts=True, then=Then.RESET))
    queue(store, clock, chat(store, clock), "digest", kind=kind)
    for _ in range(3):
        await courier.drain()
        clock.advance(minutes=2)
    assert api.texts() == ["digest"]


async def test_a_broken_network_loses_nothing_and_repeats_nothing(
    api: FakeApi, store: Store, clock: Clock, bot: Bot
) -> None:
    moment = 0.0
    pacing = Pacing(per_second=float("inf"), private_seconds=0, group_seconds=0, monotonic=lambda: moment)
    courier = Courier(store, TelegramChannel(bot), clock=clock, pacing=pacing, workers=1)
    api.fail(Fault(status=404, body="<html>proxy", times=8))
    queue(store, clock, chat(store, clock), "alert")
    async with running(courier):
        for failures in range(1, 9):
            await until(lambda failures=failures: api.called("sendMessage") == failures and pacing.wait() > 0)
            moment += 61
            courier.nudge()
            told = courier.healthy()
        await until(lambda: depth(store) == {State.SENT: 1})
    assert told is not None
    assert "cannot be reached" in told
    assert courier.healthy() is None
    assert api.texts() == ["alert"]


async def test_a_refused_token_halts_everything_and_is_told(api: FakeApi, store: Store, clock: Clock, bot: Bot) -> None:
    moment = 0.0
    pacing = Pacing(per_second=float("inf"), private_seconds=0, group_seconds=0, monotonic=lambda: moment)
    courier = Courier(store, TelegramChannel(bot), clock=clock, pacing=pacing, workers=1)
    api.fail(Fault(status=401, description="Unauthorized"))
    queue(store, clock, chat(store, clock), "alert")
    queue(store, clock, chat(store, clock, 502), "another")
    async with running(courier):
        await until(lambda: courier.healthy() is not None)
        assert "@BotFather" in str(courier.healthy())
        assert api.called("sendMessage") == 1
        moment = 61.0
        courier.nudge()
        await until(lambda: depth(store) == {State.SENT: 2})
    assert courier.healthy() is None


async def test_one_message_at_a_time_in_each_chat(store: Store, clock: Clock) -> None:
    channel = SlowChannel()
    courier = Courier(store, channel, clock=clock, pacing=Pacing.unlimited(), workers=8)
    for telegram_id in (501, 502, 503):
        queue(store, clock, chat(store, clock, telegram_id), "one", "two", "three")
    async with running(courier):
        await until(lambda: len(channel.waiting) == 3)
        await asyncio.sleep(0.02)
        assert sorted(channel.waiting) == [501, 502, 503]
        channel.gate.set()
        await until(lambda: depth(store) == {State.SENT: 9})


async def test_stopping_waits_for_what_is_on_its_way(store: Store, clock: Clock) -> None:
    channel = SlowChannel()
    courier = Courier(store, channel, clock=clock, pacing=Pacing.unlimited())
    queue(store, clock, chat(store, clock), "one", "two")
    stop = asyncio.Event()
    task = asyncio.create_task(courier.run(stop))
    await until(lambda: bool(channel.waiting))
    stop.set()
    await asyncio.sleep(0.02)
    assert not task.done()
    channel.gate.set()
    await task
    assert depth(store) == {State.SENT: 1, State.PENDING: 1}


async def test_what_outlasts_the_grace_is_in_doubt_and_never_left_sending(store: Store, clock: Clock) -> None:
    channel = SlowChannel()
    courier = Courier(store, channel, clock=clock, pacing=Pacing.unlimited(), grace_seconds=0.01)
    queue(store, clock, chat(store, clock), "one")
    stop = asyncio.Event()
    task = asyncio.create_task(courier.run(stop))
    await until(lambda: bool(channel.waiting))
    stop.set()
    await task
    assert depth(store) == {State.UNKNOWN: 1}


async def test_rows_that_a_crash_left_sending_are_repeated_once(
    api: FakeApi, store: Store, clock: Clock, courier: Courier
) -> None:
    queue(store, clock, chat(store, clock), "alert")
    assert store.outbox.claim(clock()) is not None  # and the process dies here
    async with running(courier):
        await until(lambda: api.texts() == ["(repeated)\nalert"])
    assert depth(store) == {State.SENT: 1}


async def test_a_channel_that_raises_is_told_to_the_caller_and_leaves_a_doubt(store: Store, clock: Clock) -> None:
    class Torn:
        async def send(self, message: Message) -> Receipt:
            raise BrokenPipeError

    courier = Courier(store, Torn(), clock=clock, pacing=Pacing.unlimited())
    queue(store, clock, chat(store, clock), "one")
    with pytest.raises(BrokenPipeError):
        await courier.run(asyncio.Event())
    assert depth(store) == {State.UNKNOWN: 1}


async def test_another_topic_of_a_resting_group_waits_with_it(
    api: FakeApi, store: Store, clock: Clock, bot: Bot
) -> None:
    moment = 0.0
    pacing = Pacing(per_second=float("inf"), monotonic=lambda: moment)
    courier = Courier(store, TelegramChannel(bot), clock=clock, pacing=pacing)
    for thread in (7, 8):
        queue(store, clock, chat(store, clock, -1001, thread), f"to topic {thread}")
    async with running(courier):
        await until(lambda: depth(store) == {State.SENT: 1, State.PENDING: 1})
        await asyncio.sleep(0.02)
        assert len(api.ledger) == 1
        moment = 3.1
        courier.nudge()
        await until(lambda: depth(store) == {State.SENT: 2})
    assert {entry["thread"] for entry in api.ledger} == {7, 8}


async def test_a_program_that_listens_to_nobody_delivers_and_gives_up_on_a_dead_line(
    api: FakeApi, store: Store, clock: Clock
) -> None:
    queue(store, clock, chat(store, clock), "alert")
    moment = iter(range(0, 10_000, 100))
    pacing = Pacing(per_second=float("inf"), private_seconds=0, monotonic=lambda: float(next(moment)))
    async with speaking(TOKEN, api.base_url) as channel:
        courier = Courier(store, channel, clock=clock, pacing=pacing)
        api.fail(Fault(status=404, body="<html>proxy", times=3))
        await courier.drain()
        assert api.called("sendMessage") == 3
        assert depth(store) == {State.PENDING: 1}
        await Courier(store, channel, clock=clock, pacing=Pacing.unlimited()).drain()
    assert api.texts() == ["alert"]


class SlowChannel:
    """Takes messages only once the gate is open."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.waiting: list[int] = []

    async def send(self, message: Message) -> Any:
        self.waiting.append(message.telegram_id)
        with suppress(asyncio.TimeoutError):
            await self.gate.wait()
        return Accepted(len(self.waiting))


class Slow:
    """A channel that takes its time and counts what it holds at once."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.held = 0
        self.most = 0

    async def send(self, message: Message) -> Receipt:
        self.held += 1
        self.most = max(self.most, self.held)
        await asyncio.sleep(self.seconds)
        self.held -= 1
        return Accepted(message.id)


@pytest.mark.parametrize(("seconds", "most"), [(0.001, 1), (0.2, 4)])
async def test_a_second_message_leaves_beside_the_first_only_when_that_is_slow(
    store: Store, clock: Clock, seconds: float, most: int
) -> None:
    for number in range(1, 9):
        queue(store, clock, chat(store, clock, number), "news")
    channel = Slow(seconds)
    courier = Courier(store, channel, clock=clock, pacing=Pacing.unlimited(), workers=4, patience_seconds=0.02)
    await courier.drain()
    assert channel.most == most
    assert depth(store) == {State.SENT: 8}


async def test_a_file_arrives_after_the_words_with_its_caption(
    api: FakeApi, store: Store, clock: Clock, courier: Courier
) -> None:
    file = File("TA-10-2026-0077-en-difference.html", b"<!doctype html>\xc5\xbb", "The whole <b>difference</b>")
    drafts = [Draft("version 7", chat(store, clock, 600 + n).id, ["words"], MessageClass.ALERT, file) for n in range(3)]
    store.outbox.add_many(drafts, clock())
    assert store.database.one("SELECT count(*) FROM attachment")[0] == 1
    await courier.drain()
    assert sorted(api.texts()) == ["The whole difference"] * 3 + ["words"] * 3
    assert api.texts(601) == ["words", "The whole difference"]
    sent = [call for call in api.calls if call["method"] == "sendDocument"]
    assert len(sent) == 3
    assert {entry["file"] for entry in api.ledger if entry["file"]} == {(file.name, file.body.decode())}
    store.outbox.prune(clock())
    assert store.database.one("SELECT count(*) FROM attachment")[0] == 0
    assert depth(store) == {State.SENT: 6}


async def test_a_picture_arrives_as_one_to_look_at(api: FakeApi, store: Store, clock: Clock, courier: Courier) -> None:
    file = File("mentions.png", b"\x89PNG", "<b>Mentions</b>")
    store.outbox.add_many([Draft("week", chat(store, clock).id, ["words"], MessageClass.DIGEST, file)], clock())
    await courier.drain()
    assert api.texts() == ["words", "Mentions"]
    assert [entry["file"] for entry in api.ledger] == [None, ("mentions.png", b"\x89PNG")]


async def test_a_group_that_takes_no_files_still_gets_words(
    api: FakeApi, store: Store, clock: Clock, courier: Courier
) -> None:
    to = chat(store, clock)
    file = File("a.html", b"x", "caption")
    store.outbox.add_many([Draft("version 7", to.id, ["words"], MessageClass.ALERT, file)], clock())
    queue(store, clock, to, "later words")
    api.fail(bad_request("not enough rights to send documents to the chat", method="sendDocument", times=9))
    await courier.drain()
    assert api.texts() == ["words", "later words"]
    assert store.chats.get(to.id).active


async def test_alerts_on_one_procedure_answer_the_first_of_them(
    api: FakeApi, store: Store, clock: Clock, courier: Courier
) -> None:
    to, other = chat(store, clock), chat(store, clock, 502)
    for number, (topic, where) in enumerate(
        [("2026/1", to), ("2026/2", to), ("2026/1", to), ("", to), ("2026/1", other)]
    ):
        store.outbox.add_many(
            [Draft(f"version {number}", where.id, [str(number)], MessageClass.ALERT, None, topic)], clock()
        )
        await courier.drain()
    calls = {call["text"]: call.get("reply_parameters", "") for call in api.calls if call["method"] == "sendMessage"}
    (first,) = (entry["message_id"] for entry in api.ledger if entry["text"] == "0")
    assert [number for number, answered in calls.items() if answered] == ["2"]
    assert f'"message_id": {first}' in calls["2"] or f'"message_id":{first}' in calls["2"]
