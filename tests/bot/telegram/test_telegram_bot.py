"""The bot against a Bot API that misbehaves: listening, access, groups, duplicates, what people are told."""

import asyncio
import logging
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from fake_api import TOKEN, FakeApi, Fault, Then, flood
from stage import START, Clock, until

from bot.bot_api import TokenRefusedError
from bot.conversation import Desk, commands, menu
from bot.telegram import TelegramBot
from bot.voice import Language
from rules.watch import Watch
from storage.people import Chat
from storage.store import Store

GROUP = -1001


class Watching:
    """What is looked for now."""

    def __init__(self) -> None:
        self.watches: dict[str, Watch] = {}

    def add(self, watch: Watch) -> None:
        self.watches[watch.id] = watch

    def discard(self, watch_id: str) -> None:
        self.watches.pop(watch_id, None)


def digest(_chat: Chat, _since: datetime) -> list[str]:
    return ["<b>Digest</b>: nothing to report."]


def desk(store: Store, **more: Any) -> Desk:
    return Desk(store=store, index=more.pop("index", Watching()), digest=digest, **more)


@asynccontextmanager
async def talking(api: FakeApi, clock: Clock, desk: Desk) -> AsyncIterator[TelegramBot]:
    bot = TelegramBot(TOKEN, desk, clock=clock, base_url=api.base_url)
    await bot.start()
    try:
        yield bot
    finally:
        await bot.stop()


async def answered(api: FakeApi, count: int) -> list[str]:
    await until(lambda: len(api.ledger) >= count)
    await asyncio.sleep(0.05)  # one too many would be here by now
    assert len(api.ledger) == count, api.texts()
    return api.texts()


async def test_the_menu_is_written_once_and_not_again(api: FakeApi, store: Store, clock: Clock) -> None:
    async with talking(api, clock, desk(store)):
        await until(lambda: api.called("setMyCommands") == len(Language))
    api.calls = []
    async with talking(api, clock, desk(store)):
        await until(lambda: api.called("getMyCommands") == len(Language))
    assert not api.called("setMyCommands")
    for entries in api.menus.values():
        assert [entry["command"] for entry in entries] == [command.name for command in menu()]
    assert len(api.menus) == len(Language)


async def test_people_are_answered_while_the_menu_cannot_be_written(api: FakeApi, store: Store, clock: Clock) -> None:
    api.fail(flood(60, method="setMyCommands"))
    async with talking(api, clock, desk(store)):
        await until(lambda: api.called("setMyCommands"))
        api.say("/start")
        assert await answered(api, 1)


async def test_an_update_that_comes_twice_is_answered_once(api: FakeApi, store: Store, clock: Clock) -> None:
    async with talking(api, clock, desk(store)):
        number = api.say("/start")
        await answered(api, 1)
        api.say("/help")
        await answered(api, 2)
        duplicate = {"message_id": 1, "date": 1, "chat": {"id": 501, "type": "private"}, "text": "/start"}
        api.push({"update_id": number, "message": {**duplicate, "entities": COMMAND_START}})
        api.say("/list")
        await answered(api, 3)


COMMAND_START = [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_an_update_is_acknowledged_only_after_it_was_handled(api: FakeApi, store: Store, clock: Clock) -> None:
    api.fail(Fault(delay=0.3))
    async with talking(api, clock, desk(store)):
        number = api.say("/start")
        await until(lambda: api.called("sendMessage"))
        asked = [call.get("offset") for call in api.calls if call["method"] == "getUpdates"]
        assert str(number + 1) not in asked
        await answered(api, 1)
        await until(lambda: api.calls[-1].get("offset") == str(number + 1))


async def test_an_edited_command_is_not_said_again(api: FakeApi, store: Store, clock: Clock) -> None:
    async with talking(api, clock, desk(store)):
        chat = {"id": 501, "type": "private"}
        edited = {"message_id": 1, "date": 1, "edit_date": 2, "chat": chat, "text": "/start", "entities": COMMAND_START}
        api.push({"edited_message": edited})
        api.say("/list")
        assert "watch nothing" in (await answered(api, 1))[0]


async def test_an_unreadable_update_is_skipped_and_the_others_are_handled(
    api: FakeApi, store: Store, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with talking(api, clock, desk(store)):
        api.push({"message": {"message_id": 1, "text": "a private word", "chat": "nonsense"}})
        api.say("/list")
        await answered(api, 1)
        assert api.called("getUpdates") < 6
    assert "a private word" not in caplog.text


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault("getUpdates", status=401, description="Unauthorized", times=99), "@BotFather"),
        (Fault("getUpdates", status=409, description="Conflict: terminated", times=99), "another instance"),
        (Fault("getUpdates", status=502, body="<html>", times=99), "OddAnswer"),
        (Fault("getUpdates", then=Then.RESET, status=500, times=99), "ReadError"),
    ],
    ids=["token revoked", "second instance", "server error", "connection broken"],
)
async def test_deafness_is_told_and_ends_by_itself(
    api: FakeApi, store: Store, clock: Clock, fault: Fault, told: str
) -> None:
    async with talking(api, clock, desk(store)) as bot:
        await until(lambda: api.called("getUpdates"))
        assert bot.healthy(clock()) is None
        api.fail(broken := Fault(**vars(fault)))
        api.say("/list")
        await until(lambda: broken.times < 99)
        clock.advance(minutes=4)
        await until(lambda: told in str(bot.healthy(clock())))
        broken.times = 0
        heard = len(api.ledger)
        api.say("/list")
        await until(lambda: bot.healthy(clock()) is None and len(api.ledger) > heard)


async def test_a_wrong_token_is_told_at_once(api: FakeApi, store: Store, clock: Clock) -> None:
    bot = TelegramBot("123456:another", desk(store), clock=clock, base_url=api.base_url)
    with pytest.raises(TokenRefusedError, match="BotFather"):
        await bot.start()
    await bot.stop()


async def test_a_start_without_telegram_goes_on_trying(api: FakeApi, store: Store, clock: Clock) -> None:
    api.fail(Fault("getMe", status=502, body="<html>", times=2))
    async with talking(api, clock, desk(store)):
        api.say("/start")
        await answered(api, 1)


async def test_a_stop_before_telegram_was_reached_is_clean(api: FakeApi, store: Store, clock: Clock) -> None:
    api.fail(Fault("getMe", status=502, body="<html>", times=99))
    async with talking(api, clock, desk(store)):
        pass


async def test_stopping_answers_what_was_heard(api: FakeApi, store: Store, clock: Clock) -> None:
    api.fail(Fault(delay=0.2))
    async with talking(api, clock, desk(store)):
        api.say("/start")
        await until(lambda: api.called("sendMessage"))
    assert len(api.ledger) == 1


async def test_a_short_flood_delays_an_answer_and_does_not_lose_it(api: FakeApi, store: Store, clock: Clock) -> None:
    api.fail(flood(1))
    async with talking(api, clock, desk(store)):
        api.say("/start")
        await answered(api, 1)


@pytest.mark.parametrize(
    ("sent", "answer"),
    [
        ("hello", "Shall I watch hello"),
        ("/frobnicate", "no /frobnicate"),
        ("/LIST@tocsintestbot", "watch nothing"),
        ("/list@AnotherBot", "Did you mean"),
    ],
)
async def test_nobody_in_private_is_left_without_an_answer(
    api: FakeApi, store: Store, clock: Clock, sent: str, answer: str
) -> None:
    async with talking(api, clock, desk(store)):
        api.say(sent)
        assert answer in (await answered(api, 1))[0]


async def test_a_closed_bot_answers_strangers_with_their_number_only(api: FakeApi, store: Store, clock: Clock) -> None:
    async with talking(api, clock, desk(store, allowed=frozenset({501}))):
        api.say("/list", chat=777)
        assert "777" in (await answered(api, 1))[0]
        api.say("/list", chat=501)
        assert "watch nothing" in (await answered(api, 2))[1]
    assert store.chats.by_address(777, 0) is None


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
async def test_in_a_group_members_may_look_and_administrators_may_change(
    api: FakeApi, store: Store, clock: Clock, command: Any
) -> None:
    member = {"id": 31, "is_bot": False, "first_name": "M"}
    admin = {"id": 32, "is_bot": False, "first_name": "N"}
    api.admins = {(GROUP, 32)}
    async with talking(api, clock, desk(store)):
        api.say(f"/{command.name}", chat=GROUP, **{"from": member})
        refused = "Only administrators" in (await answered(api, 1))[0]
        assert refused is command.changes
        api.say(f"/{command.name}", chat=GROUP, **{"from": admin})
        assert "Only administrators" not in (await answered(api, 2))[1]


async def test_a_hidden_administrator_may_change_and_is_not_asked_about(
    api: FakeApi, store: Store, clock: Clock
) -> None:
    async with talking(api, clock, desk(store)):
        api.say("/digest off", chat=GROUP, sender_chat={"id": GROUP, "type": "supergroup", "title": "Casework"})
        assert "No daily digest" in (await answered(api, 1))[0]
    assert api.called("getChatMember") == 0


async def test_an_administrator_is_asked_about_once_a_minute(api: FakeApi, store: Store, clock: Clock) -> None:
    async with talking(api, clock, desk(store)):
        for count in (1, 2, 3):
            api.say("/stop", chat=GROUP)
            await answered(api, count)
    assert api.called("getChatMember") == 1


async def test_a_channel_post_is_a_command_too(api: FakeApi, store: Store, clock: Clock) -> None:
    async with talking(api, clock, desk(store)):
        chat = {"id": -1002, "type": "channel", "title": "News"}
        post = {"message_id": 1, "date": 1, "chat": chat, "text": "/start", "entities": COMMAND_START}
        api.push({"channel_post": post})
        assert "Three steps" in (await answered(api, 1))[0]


async def test_the_answer_goes_to_the_topic_it_was_asked_in(api: FakeApi, store: Store, clock: Clock) -> None:
    async with talking(api, clock, desk(store)):
        api.say("/list", chat=GROUP, message_thread_id=7, is_topic_message=True)
        await answered(api, 1)
    assert api.ledger[0]["thread"] == 7
    assert store.chats.by_address(GROUP, 7) is not None


def membership(status: str) -> dict[str, Any]:
    user = {"id": 123456, "is_bot": True, "first_name": "Tocsin"}
    person = {"id": 501, "is_bot": False, "first_name": "A"}
    new = {"user": user, "status": status, **({"until_date": 0} if status == "kicked" else {})}
    old = {"user": user, "status": "left"}
    return {
        "chat": {"id": 501, "type": "private"}, "from": person, "date": 1,
        "old_chat_member": old, "new_chat_member": new,
    }  # fmt: skip


async def test_blocking_pauses_and_unblocking_resumes(api: FakeApi, store: Store, clock: Clock) -> None:
    index = Watching()
    async with talking(api, clock, desk(store, index=index)):
        api.say("/watch Temirbek Aidarov")
        await answered(api, 1)
        assert len(index.watches) == 1
        for status, active in (("kicked", False), ("member", True)):
            api.push({"my_chat_member": membership(status)})
            await until(lambda active=active: state(store).active is active)
            await until(lambda active=active: len(index.watches) == active)
    assert len(store.watches.of_chat(state(store).id)) == 1


def state(store: Store) -> Chat:
    found = store.chats.by_address(501, 0)
    assert found is not None
    return found


@pytest.mark.parametrize("told", ["migrate_to_chat_id", "migrate_from_chat_id"])
async def test_a_migration_told_either_way_is_followed(api: FakeApi, store: Store, clock: Clock, told: str) -> None:
    chat = store.chats.get_or_add(-77, 0, title="", timezone="Europe/Brussels", digest_hour=None, now=clock())
    spoken_in, other = (-77, -10077) if told == "migrate_to_chat_id" else (-10077, -77)
    async with talking(api, clock, desk(store)):
        message = {"message_id": 1, "date": 1, "chat": {"id": spoken_in, "type": "group", "title": "C"}, told: other}
        api.push({"message": message})
        await until(lambda: store.chats.by_address(-10077, 0))
    moved = store.chats.by_address(-10077, 0)
    assert moved is not None
    assert moved.id == chat.id


async def test_a_command_that_fails_says_so_and_logs_no_words(
    api: FakeApi, store: Store, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> dict[str, datetime | None]:
        raise RuntimeError("Oksana Ravliuk")

    caplog.set_level(logging.DEBUG)
    async with talking(api, clock, desk(store, polls=broken)):
        api.say("/status")
        assert "went wrong" in (await answered(api, 1))[0]
    assert "Ravliuk" not in caplog.text
    assert clock() == START


async def test_the_commands_of_one_chat_are_handled_in_order(api: FakeApi, store: Store, clock: Clock) -> None:
    api.admins = {(GROUP, 1001)}
    api.fail(Fault("getChatMember", nth=1, delay=0.3))  # the first command is held up, the others are not
    async with talking(api, clock, desk(store)):
        for name in ("Ilir Drenova", "Oksana Ravliuk", "Anselm Vrba"):
            api.say(f"/watch {name}", chat=GROUP)
        texts = await answered(api, 3)
    assert ["Drenova" in texts[0], "Ravliuk" in texts[1], "Vrba" in texts[2]] == [True] * 3


def test_the_fake_runs_on_its_own_for_programs_that_are_killed(tmp_path: Path) -> None:
    script = Path(__file__).with_name("fake_api.py")
    with subprocess.Popen([sys.executable, str(script), "0"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        base = process.stdout.readline().strip()
        root = base.removesuffix("/bot")
        try:
            reset = {"method": "sendMessage", "accepts": True, "then": "reset"}
            assert httpx.post(f"{root}/faults", json=[reset]).json() == {"faults": 1}
            message = {"chat_id": "501", "text": "<b>x</b>", "parse_mode": "HTML"}
            with pytest.raises(httpx.ReadError):
                httpx.post(f"{base}{TOKEN}/sendMessage", data=message)
            ledger = httpx.get(f"{root}/ledger").json()
            assert [(entry["chat"], entry["text"], entry["told"]) for entry in ledger] == [(501, "x", False)]
            assert httpx.post(f"{root}/say", json={"chat": 501, "text": "/start"}).json() == {"update_id": 1}
        finally:
            process.terminate()
