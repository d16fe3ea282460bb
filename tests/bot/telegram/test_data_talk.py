"""A chat's data and its operators: export, import, forget, stop, help, admin."""

from datetime import timedelta
from pathlib import Path

import pytest
from stage import START
from test_conversation import COMMANDS
from test_watching_talk import Phone, read

from bot.conversation import Request, menu
from bot.voice import Language, Voice
from rules.watch import WatchKind
from scrapers.errors import Outcome
from storage.outbox import Draft, File, MessageClass
from storage.people import STOPPED
from storage.runs import Run
from storage.settings import Mode
from storage.store import Store

OPERATOR = 501
DAY = timedelta(days=1)


@pytest.fixture
def phone(store: Store) -> Phone:
    return Phone(store)


def files_of(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def queries(phone: Phone) -> list[str]:
    return [watch.watch.query for watch in phone.watches()]


class TestImport:
    async def test_it_says_first_what_it_would_do_and_does_it_when_told(self, phone: Phone) -> None:
        await phone.say("watch Ilir Drenova")
        offered = await phone.say("import Ilir Drenova\nOksana Ravliuk\nx\nAnselm Vrba")
        told = read(offered)
        assert [
            words for words in ("adds 2", "One is on your list", "One was not", "Line 3: x") if words not in told
        ] == []
        assert queries(phone) == ["Ilir Drenova"]
        done = await phone.press(offered, "Add 2")
        assert "Added: 2" in read(done)
        assert queries(phone) == ["Ilir Drenova", "Oksana Ravliuk", "Anselm Vrba"]
        assert phone.finds("Anselm Vrba was there.")
        await phone.press(done, "Undo")
        assert queries(phone) == ["Ilir Drenova"]

    async def test_choices_come_along(self, phone: Phone) -> None:
        offered = await phone.say("import query,mode,silence_days\nIlir Drenova,weekly,180\nOksana Ravliuk,,")
        await phone.press(offered, "Add 2")
        assert [(watch.mode, watch.silence_days) for watch in phone.watches()] == [(Mode.WEEKLY, 180), (None, None)]

    async def test_further_names_of_somebody_watched_are_added_to_the_watch(self, phone: Phone) -> None:
        await phone.say("watch Ilir Drenova")
        offered = await phone.say("import Ilir Drenova = Илир Дренова\nIlir Drenova")
        assert "adds one" in read(offered)
        await phone.press(offered, "Add it")
        assert queries(phone) == ["Ilir Drenova = Илир Дренова"]
        assert "nothing to add" in read(await phone.say("import Ilir Drenova = Илир Дренова"))

    async def test_a_full_list_takes_as_many_as_it_holds(self, store: Store) -> None:
        phone = Phone(store, max_watches=2)
        await phone.say("watch Ilir Drenova")
        offered = await phone.say("import Oksana Ravliuk\nAnselm Vrba\nTemirbek Aidarov")
        assert "For 2 there is no room" in read(offered)
        await phone.press(offered, "Add it")
        assert queries(phone) == ["Ilir Drenova", "Oksana Ravliuk"]

    async def test_no_leaves_everything_and_a_second_press_says_so(self, phone: Phone) -> None:
        offered = await phone.say("import Oksana Ravliuk")
        assert "Nothing was added" in read(await phone.press(offered, "No"))
        assert "not there any more" in read(await phone.press(offered, "Add it"))
        assert queries(phone) == []

    async def test_the_answer_can_wait_a_day_and_no_longer(self, phone: Phone, store: Store) -> None:
        offered = await phone.say("import Oksana Ravliuk")
        again = await phone.say("import Anselm Vrba")
        await phone.press(offered, "Add it", later=DAY)
        assert "not there any more" in read(await phone.press(again, "Add it", later=DAY + timedelta(seconds=1)))
        assert queries(phone) == ["Oksana Ravliuk"]
        await phone.say("import Temirbek Aidarov")
        store.slips.prune(START + 2 * DAY)
        assert store.database.rows("SELECT * FROM slip") == []


class TestForget:
    async def test_it_asks_first_and_offers_what_is_milder(self, phone: Phone) -> None:
        await phone.say("watch Ilir Drenova")
        asked = await phone.say("forget")
        assert "Your watch, settings" in read(asked)
        assert [button.says for row in asked.buttons for button in row] == ["export", "stop", "forget yes"]
        assert queries(phone) == ["Ilir Drenova"]

    async def test_no_trace_is_left_in_the_file(self, phone: Phone, store: Store, tmp_path: Path) -> None:
        await phone.say("watch Ilir Drenova")
        await phone.say("import Oksana Ravliuk")
        store.invites.add("abc", 1, START + DAY)
        store.invites.redeem("abc", phone.chat.telegram_id, START)
        file = File("diff.html", b"Ilir Drenova", "Ilir Drenova")
        store.outbox.add_many([Draft("version 1", phone.chat.id, ["Ilir"], MessageClass.ALERT, file)], START)
        assert "I know nothing" in read(await phone.say("forget yes", pressed=True))
        assert store.chats.get(phone.chat.id) is None
        assert not store.invites.admits(phone.chat.telegram_id)
        assert not phone.finds("Ilir Drenova was there.")
        left = b"".join(map(Path.read_bytes, files_of(tmp_path)))
        assert [word for word in (b"Drenova", b"Ravliuk", b"Ilir") if word in left] == []
        assert store.database.rows("SELECT * FROM attachment") == []

    async def test_a_topic_that_forgets_leaves_the_others_and_their_invitation(self, store: Store) -> None:
        store.invites.add("abc", 1, START + DAY)
        store.invites.redeem("abc", -77, START)
        one, other = (
            store.chats.get_or_add(-77, thread, title="", timezone="UTC", digest_hour=None, now=START)
            for thread in (1, 2)
        )
        store.chats.forget(one.id)
        assert store.invites.admits(-77)
        store.chats.forget(other.id)
        assert not store.invites.admits(-77)


async def test_stop_is_remembered_as_such_and_start_undoes_it(phone: Phone, store: Store) -> None:
    await phone.say("watch Ilir Drenova")
    stopped = await phone.say("stop")
    assert store.chats.paused_why(phone.chat.id) == STOPPED
    assert not phone.finds("Ilir Drenova was there.")
    assert [button.says for row in stopped.buttons for button in row] == ["start"]


@pytest.mark.parametrize("language", Language)
async def test_help_names_every_command_in_one_message(store: Store, language: Language) -> None:
    phone = Phone(store)
    store.chats.set_language(phone.chat.id, language)
    phone.chat = store.chats.get(phone.chat.id) or phone.chat
    answer = await phone.say("help")
    (told,) = (read(answer).splitlines(),)
    assert len(answer.texts) == 1
    listed = [line.split(" ")[0] for line in told if line.startswith("/")]
    assert sorted(listed) == sorted(f"/{command.name}" for command in menu())
    assert "/admin" not in listed
    assert [line for line in told if line == Voice(language).text("help-watching")]


class Office(Phone):
    """An operator's phone."""

    async def say(self, said, *, pressed=False, later=timedelta(), person=OPERATOR):
        name, _, text = said.partition(" ")
        request = Request(
            self.chat, text, START + later, self.desk, pressed=pressed, person=person, bot_name="TocsinTestBot"
        )
        return await COMMANDS[name].answer(request)


@pytest.fixture
def office(store: Store) -> Office:
    return Office(store, OPERATOR, admins=frozenset({OPERATOR}))


class TestAdmin:
    @pytest.mark.parametrize("said", ["admin", "admin invite", "admin broadcast Hello", "admin broadcast yes 1"])
    async def test_for_others_and_in_groups_there_is_no_such_command(self, store: Store, said: str) -> None:
        group = Office(store, -77, admins=frozenset({OPERATOR}))
        stranger = Office(store, 502, admins=frozenset({OPERATOR}))
        for answer in (await group.say(said), await stranger.say(said, person=502), await stranger.say(said, person=0)):
            assert read(answer) == "There is no /admin. All commands: /help"
        assert "no /admin" in read(await stranger.say("help admin", person=502))
        assert store.invites.open_ones(START) == []

    async def test_it_counts_and_names_nobody(self, office: Office, store: Store) -> None:
        store.watches.add(office.chat.id, WatchKind.NAME, "Ilir Drenova", (), START)
        store.outbox.add("event", office.chat.id, ["Ilir Drenova"], MessageClass.ALERT, START)
        told = read(await office.say("admin"))
        assert [part for part in ("Chats: 1, paused: 0", "names 1", "waiting: 1", "oldest") if part not in told] == []
        assert "Drenova" not in told

    async def test_it_tells_of_sources_and_troubles(self, store: Store) -> None:
        office = Office(store, OPERATOR, admins=frozenset({OPERATOR}), polls=lambda: {"press": None, "new": None})
        run = Run(source="press", started_at=START, ended_at=START, outcome=Outcome.BLOCKED, reason="status 403")
        store.runs.add(run)
        store.notices.open("press", "in trouble", "status 403 for a day", START)
        store.outbox.add("event", office.chat.id, ["x"], MessageClass.ALERT, START)
        store.outbox.dead_chat(office.chat.id, "blocked by the user", START)
        assert "✗ press: turned us away" in read(await office.say("admin sources"))
        told = read(await office.say("admin errors"))
        assert [part for part in ("status 403 for a day", "blocked by the user: 1") if part not in told] == []

    async def test_an_invitation_is_a_link_that_can_be_revoked(self, office: Office, store: Store) -> None:
        made = await office.say("admin invite 10 30")
        (invite,) = store.invites.open_ones(START)
        assert (invite.uses_left, invite.expires_at) == (10, START + timedelta(days=30))
        assert f"https://t.me/TocsinTestBot?start=invite-{invite.code}" in read(made)
        listed = await office.say("admin invites")
        assert "10 chats" in read(listed)
        await office.press(listed, "Revoke")
        assert store.invites.open_ones(START) == []
        assert not store.invites.redeem(invite.code, 7, START)

    @pytest.mark.parametrize("wanted", ["0", "x", "1 0", "1001", "1 366", "1 2 3", "-1", "²"])
    async def test_an_invitation_that_cannot_be_is_explained(self, office: Office, store: Store, wanted: str) -> None:
        assert "/admin invite 10 30" in read(await office.say(f"admin invite {wanted}"))
        assert store.invites.open_ones(START) == []

    async def test_a_broadcast_is_shown_first_and_sent_once_to_whom_is_not_paused(
        self, office: Office, store: Store
    ) -> None:
        chats = [Phone(store, address).chat for address in range(600, 1200)]
        store.chats.pause(chats[0].id, STOPPED, START)
        shown = await office.say("admin broadcast On <b>Sunday</b>\n\nthe bot rests & sleeps.")
        assert "To 600 chats, exactly so:\n\nOn <b>Sunday</b>\n\nthe bot rests & sleeps." in read(shown)
        assert store.outbox.next_at(START) is None
        await office.press(shown, "Send")
        assert "not there any more" in read(await office.press(shown, "Send"))
        rows = store.database.rows("SELECT chat, html FROM message")
        assert len(rows) == 600
        assert chats[0].id not in {row["chat"] for row in rows}
        assert {row["html"] for row in rows} == {"On &lt;b&gt;Sunday&lt;/b&gt;\n\nthe bot rests &amp; sleeps."}
