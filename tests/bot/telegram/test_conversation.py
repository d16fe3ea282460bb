"""What people say and what they are told: through a published emulator of the Bot API, and command by command."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest
import telegram_html
from emulator import TOKEN, Emulator
from stage import START, Clock, until

from bot.conversation import Desk, Request, commands
from bot.telegram import TelegramBot
from bot.voice import Language, Voice
from rules.index import Index
from rules.watch import Passage
from scrapers.errors import Outcome
from storage.outbox import MessageClass
from storage.people import Chat
from storage.runs import Run
from storage.store import Store

COMMANDS = {command.name: command for command in commands()}


def digest(_chat: Chat, _since: datetime) -> list[str]:
    return ["<b>Digest</b>: nothing to report."]


CONVERSATION = [
    ("/start", ["Three steps", "/watch Mirela Costandache"]),
    ("/watch Łukasz Żoraw-Bielski\nArticle 174 of the Criminal Code of Kazakhstan", ["1 · ", "Żoraw", "2 · ", "174"]),
    ("/watch Łukasz Żoraw-Bielski", ["already", "number 1"]),
    ("/list", ["You watch 2", "Żoraw-Bielski", "174"]),
    ("/unwatch 1", ["No longer watched", "Żoraw-Bielski"]),
    ("/unwatch 1", ["no number 1"]),
    ("/list", ["You watch 1"]),
    ("/digest", ["08:00"]),
    ("/digest 19", ["19:00"]),
    ("/digest now", ["nothing to report"]),
    ("/digest off", ["No daily digest"]),
    ("/status", ["Sources", "press", "You watch one thing"]),
    ("/help", ["/watch —", "/stop —"]),
    ("/stop", ["paused", "one watch) is kept", "/start"]),
    ("/list", ["paused"]),
    ("/start", ["on again"]),
]


async def test_a_whole_conversation_with_a_published_emulator(store: Store, clock: Clock) -> None:
    index = Index()
    desk = Desk(store=store, index=index, digest=digest, polls=lambda: {"press": None})
    with Emulator() as emulator:
        bot = TelegramBot(TOKEN, desk, clock=clock, base_url=emulator.base_url)
        await bot.start()
        try:
            for number, (said, expected) in enumerate(CONVERSATION, 1):
                emulator.say(said)
                await until(lambda number=number: len(emulator.sent()) == number)
                shown = telegram_html.parse(emulator.sent()[-1]).text
                assert [words for words in expected if words not in shown] == [], (said, shown)
        finally:
            await bot.stop()
        assert emulator.refusals == []
    named = Passage(("The case of Łukasz Żoraw-Bielski.", "Article 174 of the Criminal Code."), "en", "KZ")
    assert {hit.paragraph for hit in index.find(named)} == {1}


@pytest.fixture
def chat(store: Store) -> Chat:
    return store.chats.get_or_add(501, 0, title="", timezone="Europe/Brussels", digest_hour=8, now=START)


class Talk:
    """Commands said in one chat, without Telegram."""

    def __init__(self, store: Store, chat: Chat, **desk: Any) -> None:
        self.index = Index()
        self.store = store
        self.chat = chat
        self.desk = Desk(store=store, index=self.index, digest=digest, **desk)

    async def say(self, said: str, now: datetime = START) -> str:
        name, _, text = said.partition(" ")
        chat = self.store.chats.get(self.chat.id)
        assert chat is not None
        answer = await COMMANDS[name].answer(Request(chat, text, now, self.desk))
        return "\n\n".join(telegram_html.parse(html).text for html in answer.texts)

    def finds(self, text: str) -> bool:
        return bool(self.index.find(Passage((text,), "en")))


SAID = [
    ("watch", ["Whom or what", "/watch Mirela Costandache"]),
    ("watch x", ["✗ x", "For example"]),
    ("watch <b>&", ["✗"]),
    ("watch “state of emergency”", ["✓ 1", "state of emergency"]),
    ("watch Oksana Ravliuk\n\nIlir Drenova", ["✓ 1", "Ravliuk", "✓ 2", "Drenova", "/unwatch 1 2"]),
    ("watch Anselm Vrba\nx", ["✓ 1", "✗ x"]),
    ("unwatch", ["empty"]),
    ("unwatch one 99", ["“one” is no number", "no number 99"]),
    ("unwatch ٣", ["no number 3"]),
    ("list", ["nothing yet", "/watch"]),
    ("digest 24", ["✗ “24”", "/digest 8"]),
    ("digest 7:77", ["✗ “7:77”"]),
    ("digest 7:30", ["07:30", "Brussels"]),
    ("digest 7:40", ["07:45", "nearest"]),
    ("digest 23:59", ["00:00"]),
    ("digest weekly", ["Monday"]),
    ("digest weekly среда", ["Wednesday"]),
    ("digest weekly off", ["No weekly"]),
    ("digest weekly someday", ["✗ “weekly someday”"]),
    ("digest 07:00", ["07:00"]),
    ("digest OFF", ["No daily digest"]),
    ("help watch", ["/watch", "state of emergency"]),
    ("help /digest", ["/digest now"]),
    ("help <script>", ["no /<script>", "/list —"]),
    ("status", ["None is set up", "No message is waiting"]),
    ("stop", ["paused", "empty", "/start"]),
]


@pytest.mark.parametrize(("said", "expected"), SAID, ids=[said for said, _ in SAID])
async def test_every_answer_says_what_to_do_next(store: Store, chat: Chat, said: str, expected: list[str]) -> None:
    told = await Talk(store, chat).say(said)
    assert [words for words in expected if words not in told] == [], told


async def test_what_is_watched_is_looked_for_at_once_and_what_is_not_is_not(store: Store, chat: Chat) -> None:
    talk = Talk(store, chat)
    text = "Calls for the release of Temirbek Aidarov."
    for said, found in [
        ("watch Temirbek Aidarov", True),
        ("stop", False),
        ("watch Ilir Drenova", False),
        ("start", True),
        ("unwatch 1", False),
    ]:
        await talk.say(said)
        assert talk.finds(text) is found, said


async def test_a_full_list_takes_no_more_and_says_how_to_make_room(store: Store, chat: Chat) -> None:
    talk = Talk(store, chat, max_watches=2)
    told = await talk.say("watch Ilir Drenova\nOksana Ravliuk\nAnselm Vrba")
    assert "full (2)" in told
    assert len(store.watches.of_chat(chat.id)) == 2
    assert not talk.finds("Anselm Vrba was there.")


async def test_a_long_list_has_pages_and_loses_nothing(store: Store, chat: Chat) -> None:
    talk = Talk(store, chat)
    letters = "abcdefghijklmnop"
    names = [f"Ilir Dren{first}{second}ov" for first in letters for second in letters][:150]
    await talk.say("watch " + "\n".join(names))
    told = "".join([await talk.say(f"list page {page}") for page in range(1, 9)])
    assert [name for name in names if name not in told] == []


async def test_a_digest_on_demand_does_not_count_as_the_daily_one(store: Store, chat: Chat) -> None:
    await Talk(store, chat).say("digest now")
    unchanged = store.chats.get(chat.id)
    assert unchanged == chat


STATUS = [
    (Outcome.OK, timedelta(minutes=5), ["✓ press: read, 09:55", "next 10:30"]),
    (Outcome.UNCHANGED, timedelta(minutes=5), ["✓ press: read, nothing changed"]),
    (Outcome.BLOCKED, timedelta(hours=20), ["✗ press: turned us away, 1 Mar, 14:00"]),
    (Outcome.UNREACHABLE, timedelta(days=400), ["✗ press: cannot be reached, 26 Jan 2025"]),
    (None, timedelta(), ["… press: not looked at yet"]),
]


@pytest.mark.parametrize(("outcome", "ago", "expected"), STATUS, ids=[str(row[0]) for row in STATUS])
async def test_status_tells_silence_from_breakage(
    store: Store, chat: Chat, outcome: Outcome | None, ago: timedelta, expected: list[str]
) -> None:
    if outcome is not None:
        store.runs.add(Run(source="press", started_at=START - ago, ended_at=START - ago, outcome=outcome))
    store.outbox.add("event", chat.id, ["alert"], MessageClass.ALERT, START)
    polls: Mapping[str, datetime | None] = {"press": START + timedelta(minutes=30)}
    told = await Talk(store, chat, polls=lambda: polls).say("status")
    assert [words for words in [*expected, "One message is waiting"] if words not in told] == [], told


def test_every_outcome_has_its_words_and_every_command_its_help() -> None:
    for voice in map(Voice, Language):
        assert all(voice.knows(f"outcome-{outcome}") for outcome in Outcome)
        for command in COMMANDS.values():
            assert command.help(voice)
            assert 3 <= len(command.summary(voice)) <= 256
