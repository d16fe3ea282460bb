"""/settings, /start and /silence: what is chosen, what is understood, and what a forged button cannot do."""

from base64 import urlsafe_b64encode
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from stage import START

from bot.console import plain
from bot.conversation import Desk, Reply, Request, commands
from bot.voice import Language
from rules.index import Index
from rules.watch import WatchKind
from storage.outbox import Draft, MessageClass
from storage.people import Chat
from storage.settings import DiffStyle, Mode, Possible, Settings
from storage.store import Store

COMMANDS = {command.name: command for command in commands()}


@pytest.fixture
def chat(store: Store) -> Chat:
    return store.chats.get_or_add(501, 0, title="", timezone="Europe/Brussels", digest_hour=None, now=START)


class Room:
    """One chat and what it is told; `press` presses the first button that starts with a label."""

    def __init__(self, store: Store, chat: Chat) -> None:
        self.store = store
        self.desk = Desk(
            store=store, index=Index(), digest=lambda _chat, _since: [], polls=lambda: {"ep": None, "press": None}
        )
        self.id = chat.id
        self.last = Reply()

    @property
    def chat(self) -> Chat:
        chat = self.store.chats.get(self.id)
        assert chat is not None
        return chat

    async def say(self, said: str, *, pressed: bool = False, now: datetime = START) -> str:
        name, _, text = said.partition(" ")
        self.last = await COMMANDS[name].answer(Request(self.chat, text, now, self.desk, pressed=pressed))
        return "\n".join(map(plain, self.last.texts))

    async def press(self, label: str) -> str:
        labels = {button.label: button.says for row in self.last.buttons for button in row}
        return await self.say(next(says for known, says in labels.items() if known.startswith(label)), pressed=True)


@pytest.fixture
def room(store: Store, chat: Chat) -> Room:
    return Room(store, chat)


TYPED = [
    ("quiet 22-7", {"quiet": (22, 7)}),
    ("quiet 22:00 – 7:00", {"quiet": (22, 7)}),
    ("quiet 0 6", {"quiet": (0, 6)}),
    ("quiet 23-24", {"quiet": (23, 0)}),
    ("quiet off", {}),
    ("mode daily", {"mode": Mode.DAILY}),
    ("MODE Weekly", {"mode": Mode.WEEKLY, "weekly": 0}),
    ("possible hide", {"possible": Possible.HIDE}),
    ("diff summary", {"diff": DiffStyle.SUMMARY}),
    ("urgent on", {"urgent": True}),
    ("empty off", {"empty_digests": False}),
    ("sources press off", {"sources_off": ("press",)}),
    ("timezone Almaty", {"placed": True}),
]


@pytest.mark.parametrize(("said", "changed"), TYPED, ids=[said for said, _ in TYPED])
async def test_what_is_typed_is_chosen_and_shown(room: Room, said: str, changed: dict[str, object]) -> None:
    told = await room.say(f"settings {said}")
    assert told.startswith("✓ ")
    assert room.chat.settings == replace(Settings(), **changed)


UNCLEAR = [
    "quiet 7-7",
    "quiet 25-3",
    "quiet at night",
    "mode loud",
    "language xx",
    "timezone Atlantis",
    "sources nothing off",
    "sources press",
    "urgent maybe",
]


@pytest.mark.parametrize("said", UNCLEAR)
async def test_what_is_not_understood_changes_nothing_and_shows_an_example(room: Room, said: str) -> None:
    before = room.chat
    told = await room.say(f"settings {said}")
    assert f"✗ I did not understand “{said.partition(' ')[2]}”." in told
    assert "/settings" in told or room.last.buttons
    assert room.chat == before


async def test_one_message_is_edited_in_place_through_all_choices(room: Room) -> None:
    await room.say("settings")
    assert not room.last.replaces
    for path, shown in [
        (["Quiet", "22:00"], "*Quiet hours*: 22:00–07:00"),
        (["Sources", "✓ ep", "‹"], "*Sources*: all ring but ep"),
        (["Time zone", "London"], "*Time zone*: London, 09:00 now"),
        (["Language", "Русский"], "*Язык*: Русский"),
    ]:
        for label in path:
            told = await room.press(label)
            assert room.last.replaces
            assert len(room.last.texts) == 1
        assert shown in told


@pytest.mark.parametrize("language", Language)
async def test_every_choice_can_be_reached_by_buttons_in_every_language(room: Room, language: Language) -> None:
    await room.say(f"settings language {language}")
    panel = room.last
    for says in [button.says for row in panel.buttons for button in row]:
        assert await room.say(says, pressed=True)
        for option in [button for row in room.last.buttons for button in row]:
            assert len(option.label) <= 32, option.label


async def test_a_mode_brings_the_digest_that_it_waits_for(room: Room) -> None:
    await room.say("settings mode daily")
    assert room.chat.digest_hour == 8
    await room.say("settings mode weekly")
    assert room.chat.settings.weekly == 0


async def test_what_was_held_comes_when_quiet_hours_are_switched_off_but_not_when_they_still_last(room: Room) -> None:
    night = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)  # midnight in Brussels
    until = night + timedelta(hours=7)
    await room.say("settings quiet 22-7", now=night)
    held = Draft("version 1", room.id, ["words"], MessageClass.ALERT, not_before=until)
    room.store.outbox.add_many([held], night)
    await room.say("settings quiet 22-8", now=night)
    assert room.store.outbox.claim(night) is None
    await room.say("settings quiet off", now=night)
    assert room.store.outbox.claim(night) is not None


def link(name: str) -> str:
    return "watch-" + urlsafe_b64encode(name.encode()).decode().rstrip("=")


async def test_a_link_asks_before_it_watches(room: Room) -> None:
    told = await room.say(f"start {link('Łukasz Żoraw-Bielski')}")
    assert "Shall I watch *Łukasz Żoraw-Bielski*?" in told
    assert room.store.watches.of_chat(room.id) == []
    await room.press("Yes")
    assert [watch.watch.query for watch in room.store.watches.of_chat(room.id)] == ["Łukasz Żoraw-Bielski"]


ODD_LINKS = [
    "watch-",
    "watch-%",
    "watch-____",
    "watch-A",
    link(""),
    link("x" * 90),
    "w_17",
    "nonsense",
    "zone",
    "zone x",
]


@pytest.mark.parametrize("payload", ODD_LINKS)
async def test_a_broken_link_is_a_usual_start(room: Room, payload: str) -> None:
    assert "Three steps" in await room.say(f"start {payload}")


async def test_a_link_brings_one_line(room: Room) -> None:
    told = await room.say(f"start {link('Ilir Drenova' + chr(10) + 'x' + chr(0))}")
    assert "*Ilir Drenova" in told
    assert all(chr(10) not in button.says for row in room.last.buttons for button in row)


async def test_the_time_zone_is_asked_for_until_it_is_known(room: Room) -> None:
    assert "Where are you?" in await room.say("start")
    told = await room.press("London")
    assert "Where are you?" not in told
    assert (room.last.replaces, room.last.toast) == (True, "✓ London, 09:00 now")
    assert (room.chat.timezone, room.chat.settings.placed) == ("Europe/London", True)
    assert "Where are you?" not in await room.say("start")


async def test_a_link_resumes_a_paused_chat(room: Room) -> None:
    room.store.chats.pause(room.id, "/stop", START)
    await room.say(f"start {link('Ilir Drenova')}")
    assert room.chat.active


SILENCES = [
    ("1 6 months", 182),
    ("1 90d", 90),
    ("1 2 weeks", 14),
    ("1 1 year", 365),
    ("w1 1 month", 30),
    ("1 off", None),
    ("1", None),
    ("1 forever", None),
    ("1 0 days", None),
    ("1 9999 years", None),
    ("2 6 months", None),
    ("w2 6 months", None),
    ("w99999999999999999999 6 months", None),
]


@pytest.mark.parametrize(("said", "days"), SILENCES)
async def test_silence_is_asked_for_by_number_and_span(room: Room, said: str, days: int | None) -> None:
    stranger = room.store.chats.get_or_add(502, 0, title="", timezone="UTC", digest_hour=None, now=START)
    mine = room.store.watches.add(room.id, WatchKind.NAME, "Ilir Drenova", (), START)
    other = room.store.watches.add(stranger.id, WatchKind.NAME, "Anselm Vrba", (), START)
    assert (mine.id, other.id) == (1, 2)
    told = await room.say(f"silence {said}")
    assert "Anselm" not in told
    assert [watch.silence_days for watch in room.store.watches.of_chat(room.id)] == [days]
    assert [watch.silence_days for watch in room.store.watches.of_chat(stranger.id)] == [None]
