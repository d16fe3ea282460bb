"""Watching by commands and buttons: choices, undo, pages, what the archive has, and nothing of other chats."""

from datetime import date, timedelta
from typing import Any

import pytest
import telegram_html
from stage import START
from test_conversation import COMMANDS

from bot import smalltalk
from bot.conversation import Desk, Reply, Request
from rules.index import Index
from rules.watch import Passage
from scrapers.document import Document, DocumentKind, Paragraph
from storage.settings import Mode, Possible
from storage.store import Store


class Phone:
    """One chat's hands: types, presses, reads."""

    def __init__(self, store: Store, address: int = 501, **desk: Any) -> None:
        self.chat = store.chats.get_or_add(
            address, 0, title="", timezone="Asia/Almaty", digest_hour=8, now=START - timedelta(days=1)
        )
        self.desk = Desk(store=store, index=Index(), digest=lambda _chat, _since: [], **desk)

    async def say(self, said: str, *, pressed: bool = False, later: timedelta = timedelta()) -> Reply:
        name, _, text = said.partition(" ")
        return await COMMANDS[name].answer(Request(self.chat, text, START + later, self.desk, pressed=pressed))

    async def press(self, answer: Reply, label: str, later: timedelta = timedelta()) -> Reply:
        (button,) = (button for row in answer.buttons for button in row if label in button.label)
        return await self.say(button.says, pressed=True, later=later)

    def watches(self):
        return self.desk.store.watches.of_chat(self.chat.id)

    def finds(self, text: str) -> bool:
        return bool(self.desk.index.find(Passage((text,), "en")))


def read(answer: Reply) -> str:
    return "\n\n".join(telegram_html.parse(html).text for html in answer.texts)


@pytest.fixture
def phone(store: Store) -> Phone:
    return Phone(store)


def publish(store: Store, number: int, words: str) -> None:
    document = Document(
        key=f"TA-{number}",
        kind=DocumentKind.ADOPTED_TEXT,
        institution="European Parliament",
        url=f"https://texts.example/{number}",
        title=f"Resolution {number}",
        language="en",
        published=date(2026, 1, number),
        paragraphs=(Paragraph(words),),
    )
    store.documents.record(document, source="texts", page_url=document.url, raw_sha256="", headers={}, now=START)


async def test_a_new_watch_shows_the_last_texts_of_the_archive_and_rings_for_none(store: Store, phone: Phone) -> None:
    for number in range(1, 8):
        publish(store, number, "Calls for the release of Temirbek Aidarov.")
    publish(store, 9, "Aidarova Street was renamed.")
    told = read(await phone.say("watch Темирбек Айдаров"))
    assert "The last 5 texts" in told
    assert [number for number in range(1, 10) if f"Resolution {number}" in told] == [3, 4, 5, 6, 7]
    assert "less than one text a month" in told or "about one text a month" in told
    assert store.hits.latest(phone.chat.id, 1) == []


async def test_buttons_choose_how_a_watch_rings(phone: Phone) -> None:
    card = await phone.say("watch Ilir Drenova")
    assert "Waits for the weekly digest" in read(await phone.press(card, "Weekly"))
    doubts = await phone.press(card, "Doubtful")
    assert "Doubtful hits are not told" in read(await phone.press(doubts, "Never"))
    mute = await phone.press(card, "Mute")
    assert "Muted until 3 Mar, 14:00" in read(await phone.press(mute, "1 day"))
    (watch,) = phone.watches()
    assert (watch.mode, watch.possible) == (Mode.WEEKLY, Possible.HIDE)
    assert watch.is_muted(START + timedelta(hours=23))
    assert not watch.is_muted(START + timedelta(hours=25))
    assert "rings again" in read(await phone.say("unmute 1"))
    assert not phone.watches()[0].is_muted(START)


async def test_what_was_taken_off_comes_back_within_ten_minutes_and_not_later(phone: Phone) -> None:
    card = await phone.say("watch Ilir Drenova")
    await phone.press(card, "Weekly")
    gone = await phone.press(card, "Undo")
    assert not phone.finds("Ilir Drenova spoke.")
    back = await phone.press(gone, "Undo", later=timedelta(minutes=9))
    assert "Watched again" in read(back)
    assert phone.finds("Ilir Drenova spoke.")
    assert [(watch.number, watch.mode) for watch in phone.watches()] == [(1, Mode.WEEKLY)]
    assert "Too late" in read(await phone.press(gone, "Undo", later=timedelta(minutes=9)))
    gone = await phone.say("unwatch 1")
    assert "Too late" in read(await phone.press(gone, "Undo", later=timedelta(minutes=11)))


async def test_everything_goes_only_after_a_second_question_and_with_the_list_as_a_file(phone: Phone) -> None:
    await phone.say("watch Ilir Drenova\nAnselm Vrba")
    asked = await phone.say("unwatch all")
    assert asked.file is not None
    assert asked.file.body.decode() == "Ilir Drenova\nAnselm Vrba\n"
    assert "Too late" not in read(await phone.say("unwatch all yes"))  # typed: "all" and "yes" are no numbers
    assert len(phone.watches()) == 2
    gone = await phone.press(asked, "Yes")
    assert phone.watches() == []
    await phone.press(gone, "Undo")
    assert [watch.number for watch in phone.watches()] == [1, 2]


async def test_a_pasted_list_is_watched_and_undone_as_one(phone: Phone) -> None:
    told = await phone.say("watch 1. DRENOVA, Ilir (1980), poet\n2. Oksana Ravliuk\n3. ?")
    assert "2 new watches" in read(told)
    assert "One line is not watched:\n✗ 3. ?" in read(told)
    await phone.press(told, "Undo")
    assert phone.watches() == []


async def test_a_misspelt_name_is_offered_as_a_correction_and_further_names_widen_a_watch(phone: Phone) -> None:
    await phone.say("watch Mirela Costandace")
    card = await phone.say("watch Mirela Costandache")
    assert "If this corrects it" in read(card)
    await phone.press(card, "the old one")
    assert [watch.watch.query for watch in phone.watches()] == ["Mirela Costandache"]
    assert "further names added" in read(await phone.say("watch Mirela Costandache = Mira Sokoli"))
    assert phone.finds("Mira Sokoli was released.")
    assert len(phone.watches()) == 1


async def test_pages_are_turned_in_place(phone: Phone) -> None:
    await phone.say("watch " + "\n".join(f"Ilir Dren{a}{b}ov" for a in "abcdefgh" for b in "abcdef"))
    first = await phone.say("list")
    third = await phone.press(await phone.press(first, "▶"), "▶")
    assert third.replaces
    assert "Drenhfov" in read(third)
    assert "Drenaaov" not in read(third)
    assert read(await phone.say("list drenaa")).count("Dren") == 1


async def test_a_button_forged_for_another_chat_shows_and_changes_nothing(store: Store, phone: Phone) -> None:
    await phone.say("watch Ilir Drenova")
    (watch,) = phone.watches()
    gone = await phone.say("watch Anselm Vrba")
    gone = await phone.press(gone, "Undo")
    (undo,) = (button.says for row in gone.buttons for button in row)
    kept = store.slips.keep(phone.chat.id, "Oksana Ravliuk", START)
    stranger = Phone(store, 502)
    forged = [f"{command} w{watch.id}" for command in ("watch", "list", "mute", "unmute", "unwatch")]
    forged += [f"watch w{watch.id} weekly", f"mute w{watch.id} 1d", undo, f"watch kept {kept}"]
    for says in forged:
        told = read(await stranger.say(says, pressed=True))
        assert not any(name in told for name in ("Drenova", "Vrba", "Ravliuk")), says
    assert phone.watches() == [watch]
    assert stranger.watches() == []


SMALLTALK = [
    ("/wach Ilir Drenova", "Did you mean", "watch Ilir Drenova"),
    ("/lsit", "Did you mean", "list"),
    ("/xyzzy", "no /xyzzy", None),
    ("Ilir Drenova", "Shall I watch Ilir Drenova", "watch kept 1"),
    ("Ilir Drenova\nAnselm Vrba", "Shall I watch these 2", "watch kept 1"),
    ("?", "did not understand", None),
]


@pytest.mark.parametrize(("said", "expected", "says"), SMALLTALK)
async def test_who_says_no_command_is_offered_one(phone: Phone, said: str, expected: str, says: str | None) -> None:
    answer = await smalltalk.answer(Request(phone.chat, said, START, phone.desk))
    assert expected in read(answer)
    assert [button.says for row in answer.buttons for button in row] == ([says] if says else [])


async def test_a_city_sets_the_clock_where_none_was_chosen(phone: Phone) -> None:
    await smalltalk.answer(Request(phone.chat, "Warsaw", START, phone.desk))
    chat = phone.desk.store.chats.get(phone.chat.id)
    assert chat is not None
    assert (chat.timezone, chat.settings.placed) == ("Europe/Warsaw", True)


async def test_yes_watches_what_was_said(phone: Phone) -> None:
    offer = await smalltalk.answer(Request(phone.chat, "Ilir Drenova", START, phone.desk))
    await phone.press(offer, "Watch")
    assert [watch.watch.query for watch in phone.watches()] == ["Ilir Drenova"]


UNTIL = [
    ("2h", timedelta(hours=2)), ("1d", timedelta(days=1)), ("1w", timedelta(weeks=1)),
    ("until 15:00", timedelta(hours=1)), ("until 8", timedelta(hours=18)), ("until 08:00", timedelta(hours=18)),
]  # fmt: skip


@pytest.mark.parametrize(("span", "length"), UNTIL)
async def test_a_span_ends_when_its_words_say(phone: Phone, span: str, length: timedelta) -> None:
    await phone.say("watch Ilir Drenova")
    await phone.say(f"mute all {span}")
    assert phone.watches()[0].muted_until == START + length


@pytest.mark.parametrize("span", ["soon", "until 25:00", "until 8:99", "-1h", "9999999h"])
async def test_a_span_that_is_none_is_answered_with_examples(phone: Phone, span: str) -> None:
    await phone.say("watch Ilir Drenova")
    assert "/mute 3 1d" in read(await phone.say(f"mute 1 {span}"))
    assert phone.watches()[0].muted_until is None
