"""Chats of every kind over HTTP: who may press, old buttons, documents, invitations, leaving and coming back."""

from typing import Any

import pytest
from fake_api import FakeApi, bad_request
from stage import START, Clock, until
from test_telegram_bot import GROUP, Watching, answered, desk, membership, talking

from storage.people import STOPPED, Chat
from storage.store import Store

CHANNEL = -1002
TOPIC = {"message_thread_id": 7, "is_topic_message": True}


def known(store: Store, telegram_id: int = 501, thread: int = 0) -> Chat:
    return store.chats.get_or_add(telegram_id, thread, title="", timezone="UTC", digest_hour=None, now=START)


def watched(store: Store, chat: Chat) -> list[str]:
    return [watch.watch.query for watch in store.watches.of_chat(chat.id)]


async def toasted(api: FakeApi, count: int = 1) -> list[str]:
    await until(lambda: len(api.toasts) >= count)
    return api.toasts


class TestButtons:
    async def test_a_press_is_a_command_and_is_answered(self, api: FakeApi, store: Store, clock: Clock) -> None:
        async with talking(api, clock, desk(store)):
            api.press("watch Ilir Drenova")
            await answered(api, 1)
            assert await toasted(api) == [""]
        assert watched(store, known(store)) == ["Ilir Drenova"]

    @pytest.mark.parametrize("says", ["frobnicate w17", "", "v1:mute:17", "WATCH Ilir Drenova", "\U0001f600" * 16])
    async def test_what_no_command_says_is_told_what_to_do(
        self, api: FakeApi, store: Store, clock: Clock, says: str
    ) -> None:
        async with talking(api, clock, desk(store)):
            api.press(says)
            assert "/help" in (await toasted(api))[0]
        assert api.ledger == []

    async def test_under_a_message_too_old_to_be_shown_a_button_still_does_its_work(
        self, api: FakeApi, store: Store, clock: Clock
    ) -> None:
        api.fail(bad_request("message to edit not found", method="editMessageText", times=9))
        async with talking(api, clock, desk(store)):
            api.press_old("watch Ilir Drenova")
            api.press_old("list")
            assert "Ilir Drenova" in (await answered(api, 2))[1]
            api.press_old("unwatch w99")
            assert "/list" in (await toasted(api, 3))[2] + "".join(api.texts()[2:])

    async def test_a_press_that_telegram_has_given_up_is_answered_in_the_chat(
        self, api: FakeApi, store: Store, clock: Clock
    ) -> None:
        told = "query is too old and response timeout expired or query ID is invalid"
        api.fail(bad_request(told, method="answerCallbackQuery"))
        async with talking(api, clock, desk(store)):
            api.press("watch Ilir Drenova")
            assert "Ilir Drenova" in (await answered(api, 1))[0]

    async def test_a_message_that_is_as_it_should_be_already_is_no_failure(
        self, api: FakeApi, store: Store, clock: Clock
    ) -> None:
        known(store)
        api.fail(bad_request("message is not modified: specified new message content", method="editMessageText"))
        async with talking(api, clock, desk(store)):
            api.press("stop")
            assert await toasted(api) == [""]
            api.say("/help")
            assert "/watch" in (await answered(api, 1))[0]

    async def test_a_press_that_goes_wrong_says_so(self, api: FakeApi, store: Store, clock: Clock) -> None:
        def broken() -> dict[str, Any]:
            raise RuntimeError

        async with talking(api, clock, desk(store, polls=broken)):
            api.press("status")
            assert "went wrong" in (await toasted(api))[0]

    @pytest.mark.parametrize("chat", [GROUP, CHANNEL])
    async def test_readers_may_look_and_only_administrators_change(
        self, api: FakeApi, store: Store, clock: Clock, chat: int
    ) -> None:
        api.admins = {(chat, 32)}
        kind = "channel" if chat == CHANNEL else "supergroup"
        async with talking(api, clock, desk(store)):
            api.press("watch Ilir Drenova", chat, person=31, kind=kind)
            assert "Only administrators" in (await toasted(api))[0]
            api.press("list", chat, person=31, kind=kind)
            assert "nothing yet" in (await answered(api, 1))[0]
            api.press("watch Ilir Drenova", chat, person=32, kind=kind)
            await answered(api, 2)
        assert watched(store, known(store, chat)) == ["Ilir Drenova"]

    async def test_the_answer_to_a_press_stays_in_its_topic(self, api: FakeApi, store: Store, clock: Clock) -> None:
        async with talking(api, clock, desk(store)):
            api.press("help watch", GROUP, **TOPIC)
            await answered(api, 1)
        assert api.ledger[0]["thread"] == 7


class TestDocuments:
    @pytest.mark.parametrize("caption", ["/import", "/IMPORT@tocsintestbot", "/import please"])
    async def test_a_list_comes_as_a_document(self, api: FakeApi, store: Store, clock: Clock, caption: str) -> None:
        async with talking(api, clock, desk(store)):
            api.attach("list.txt", "Ilir Drenova\nМирела Костандаче\n".encode(), caption)
            assert "adds 2" in (await answered(api, 1))[0]
            (button,) = (key for row in api.ledger[0]["buttons"] for key in row if "yes" in key["callback_data"])
            api.press(button["callback_data"])
            assert "Added: 2" in (await answered(api, 2))[1]
        assert watched(store, known(store)) == ["Ilir Drenova", "Мирела Костандаче"]

    async def test_a_document_may_be_answered_with_the_command(self, api: FakeApi, store: Store, clock: Clock) -> None:
        async with talking(api, clock, desk(store)):
            api.documents["list.txt"] = b"Ilir Drenova"
            sent = {"file_id": "list.txt", "file_unique_id": "1", "file_name": "list.txt", "file_size": 12}
            before = {"message_id": 4, "date": 1, "chat": {"id": 501, "type": "private"}, "document": sent}
            api.say("/import", reply_to_message=before)
            assert "adds one" in (await answered(api, 1))[0]

    async def test_one_that_is_too_large_is_not_fetched(self, api: FakeApi, store: Store, clock: Clock) -> None:
        async with talking(api, clock, desk(store)):
            api.attach("list.txt", b"Ilir Drenova\n" * 50_000, "/import")
            assert "500 kB" in (await answered(api, 1))[0]
        assert api.called("getFile") == 0

    async def test_captions_that_are_for_others_are_left_alone(self, api: FakeApi, store: Store, clock: Clock) -> None:
        async with talking(api, clock, desk(store)):
            for caption in ("/import@AnotherBot", "my /import", "/importance", "/frobnicate"):
                api.attach("list.txt", b"Ilir Drenova", caption)
            api.say("/list")
            assert "nothing yet" in (await answered(api, 1))[0]

    async def test_an_export_is_a_document_that_can_be_imported(self, api: FakeApi, store: Store, clock: Clock) -> None:
        store.watches.add(known(store).id, "name", "Ilir Drenova", (), START)
        async with talking(api, clock, desk(store)):
            api.say("/export")
            await answered(api, 2)
            name, body = api.ledger[1]["file"]
            api.attach(name, body.encode(), "/import", chat=502)
            assert "adds one" in (await answered(api, 3))[2]


class TestInvitations:
    async def test_a_link_lets_in_once_and_a_stranger_hears_how_to_come_in(
        self, api: FakeApi, store: Store, clock: Clock
    ) -> None:
        store.invites.add("abc", 1, START.replace(year=2027))
        async with talking(api, clock, desk(store, allowed=frozenset(), by_invitation=True)):
            for number, (said, chat, told) in enumerate(
                [
                    ("/list", 501, "by invitation"),
                    ("hello", 501, "by invitation"),
                    ("/start invite-xyz", 501, "does not work"),
                    ("/start invite-abc", 501, "Three steps"),
                    ("/list", 501, "nothing yet"),
                    ("/start invite-abc", 501, "Three steps"),
                    ("/start invite-abc", 502, "does not work"),
                ],
                1,
            ):
                api.say(said, chat=chat)
                assert told in (await answered(api, number))[-1], said
            api.press("list", chat=502)
            await toasted(api)
        assert store.chats.by_address(502, 0) is None

    async def test_one_that_is_too_old_lets_nobody_in(self, api: FakeApi, store: Store, clock: Clock) -> None:
        store.invites.add("abc", 1, START)
        async with talking(api, clock, desk(store, allowed=frozenset(), by_invitation=True)):
            api.say("/start invite-abc")
            assert "does not work" in (await answered(api, 1))[0]

    async def test_in_a_group_only_an_administrator_brings_it_in(
        self, api: FakeApi, store: Store, clock: Clock
    ) -> None:
        store.invites.add("abc", 1, START.replace(year=2027))
        api.admins = {(GROUP, 32)}
        async with talking(api, clock, desk(store, allowed=frozenset(), by_invitation=True)):
            for number, (person, told) in enumerate([(31, "does not work"), (32, "Three steps")], 1):
                api.say("/start invite-abc", GROUP, **{"from": {"id": person, "is_bot": False, "first_name": "M"}})
                assert told in (await answered(api, number))[-1]

    async def test_who_is_not_welcome_any_more_can_still_leave(self, api: FakeApi, store: Store, clock: Clock) -> None:
        chat = known(store)
        async with talking(api, clock, desk(store, allowed=frozenset())):
            api.say("/list")
            assert "closed list" in (await answered(api, 1))[0]
            api.say("/stop")
            assert "paused" in (await answered(api, 2))[1]
            api.press("forget yes")
            await until(lambda: store.chats.get(chat.id) is None)
            api.say("/stop")
            assert "closed list" in (await answered(api, 4))[3]


class TestLeavingAndComingBack:
    @pytest.mark.parametrize("thread", [0, 7])
    async def test_a_group_that_removes_and_adds_us_is_paused_and_resumed_with_its_topics(
        self, api: FakeApi, store: Store, clock: Clock, thread: int
    ) -> None:
        chat, index = known(store, GROUP, thread), Watching()
        watch = store.watches.add(chat.id, "name", "Ilir Drenova", (), START)
        index.add(watch.watch)
        where = {"id": GROUP, "type": "supergroup", "title": "Casework"}
        async with talking(api, clock, desk(store, index=index)):
            for status, active in (("left", False), ("member", True)):
                api.push({"my_chat_member": {**membership(status), "chat": where}})
                await until(lambda active=active: len(index.watches) == active)
                assert active_now(store, chat) is active

    async def test_who_said_stop_is_resumed_by_start_alone(self, api: FakeApi, store: Store, clock: Clock) -> None:
        chat = known(store)
        async with talking(api, clock, desk(store)):
            api.say("/stop")
            await answered(api, 1)
            for status in ("kicked", "member", "administrator"):
                rights = {**dict.fromkeys(RIGHTS, True)} if status == "administrator" else {}
                change = membership(status)
                change["new_chat_member"] |= rights
                api.push({"my_chat_member": change})
            api.say("/list")
            await answered(api, 2)
            assert not active_now(store, chat)
            assert store.chats.paused_why(chat.id) == STOPPED
            api.say("/start")
            await answered(api, 3)
        assert active_now(store, chat)

    async def test_a_topic_that_is_reopened_is_resumed(self, api: FakeApi, store: Store, clock: Clock) -> None:
        closed, other = known(store, GROUP, 7), known(store, GROUP, 8)
        for chat in (closed, other):
            store.chats.pause(chat.id, "topic closed or deleted", START)
        async with talking(api, clock, desk(store)):
            where = {"id": GROUP, "type": "supergroup", "title": "Casework", "is_forum": True}
            reopened = {"message_id": 9, "date": 1, "chat": where, "forum_topic_reopened": {}, **TOPIC}
            api.push({"message": reopened})
            await until(lambda: active_now(store, closed))
        assert not active_now(store, other)

    @pytest.mark.parametrize("may_send", [True, False])
    async def test_restricted_is_gone_only_when_we_may_not_write(
        self, api: FakeApi, store: Store, clock: Clock, may_send: bool
    ) -> None:
        chat = known(store, GROUP)
        change = membership("restricted")
        change["new_chat_member"] |= {**dict.fromkeys(RESTRICTED, may_send), "is_member": True, "until_date": 0}
        change["chat"] = {"id": GROUP, "type": "supergroup", "title": "Casework"}
        async with talking(api, clock, desk(store)):
            api.push({"my_chat_member": change})
            api.say("/list", GROUP)
            await answered(api, 1)
        assert active_now(store, chat) is may_send

    async def test_a_group_that_moved_takes_its_invitation_along(
        self, api: FakeApi, store: Store, clock: Clock
    ) -> None:
        store.invites.add("abc", 1, START.replace(year=2027))
        store.invites.redeem("abc", -77, START)
        chat = known(store, -77)
        async with talking(api, clock, desk(store, allowed=frozenset(), by_invitation=True)):
            where = {"id": -77, "type": "group", "title": "C"}
            api.push({"message": {"message_id": 1, "date": 1, "chat": where, "migrate_to_chat_id": GROUP}})
            api.say("/list", GROUP)
            assert "nothing yet" in (await answered(api, 1))[0]
        moved = store.chats.by_address(GROUP, 0)
        assert moved is not None
        assert moved.id == chat.id


def active_now(store: Store, chat: Chat) -> bool:
    found = store.chats.get(chat.id)
    assert found is not None
    return found.active


RIGHTS = (
    *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats"),
    *("can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users"),
    *("can_post_stories", "can_edit_stories", "can_delete_stories"),
)
RESTRICTED = (
    *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
    *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
    *("can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"),
    *("can_edit_tag", "can_react_to_messages"),
)
