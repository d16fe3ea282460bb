"""What one chat keeps, no other sees or changes: every command and button, with every id that could be forged."""

import json
from datetime import date
from typing import Any

import pytest
from archive_scene import FAIR, RELEASE, Scene, text

from bot import smalltalk
from bot.conversation import Document, Reply, Request, commands
from rules.watch import Passage
from storage.people import Chat
from storage.settings import Mode
from storage.store import Store

OURS, THEIRS = 501, 770_011
THEIR_TITLE = "Casework Anbarov"
THEIR_LIST = (
    *("Ilir Drenova = Qoph Zubatov", '"Sarnovo" NEAR/9 "zubatovka"', "Mirela Costandache = Zubatkina"),
    "Oksana Zubatkova",  # taken off, which can be undone
)
SECRETS = ("zubat", "anbarov", str(THEIRS))  # what only their list, their chat's name and its address have

# Words before and after an id, as the buttons of all commands have them; those they really have are added.
AROUND = (
    *("{}", "w{}", "all {}", "yes {}", "no {}", "kept {}", "undo {}", "those {}", "revoke {}", "page {}", "v{}", "h{}"),
    *("broadcast yes {}", "broadcast no {}", "w{} instant", "w{} mute", "w{} 1d", "w{} forever", "w{} hide", "w{} off"),
    *("w{} unmute", "w{} doubtful", "{} 1d", "{} off", "{} 6 months", "w{} 6 months", "{} yes", "w{} yes"),
)
ALONE = (
    *("", "all", "now", "off", "on", "8", "yes", "json", "csv", "daily", "all yes", "page 1", "Zubatov", "Drenova"),
    *("2026/2612", "2026/2612 all", "TA-10-2026-0077", "sources", "errors", "invites", "invite", "broadcast x"),
    *("https://www.europarl.europa.eu/doceo/document/TA-10-2026-0077_EN.html", "language en", "timezone Almaty"),
)


class World:
    """Two chats that watch the same people, each with hits, alerts and things half done."""

    def __init__(self, store: Store) -> None:
        self.store, self.scene = store, Scene(store)
        self.theirs = self._chat(THEIRS, THEIR_TITLE)
        self._chat(OURS, "")
        for query in THEIR_LIST:
            self.scene.watch(self.theirs, query)
        self.scene.watch(self.ours, "Mirela Costandache")
        store.watches.set_mode(self.theirs.id, store.watches.of_chat(self.theirs.id)[1].id, Mode.WEEKLY)
        self.scene.publish(text(RELEASE))
        self.scene.publish(text(FAIR))
        self.numbers = [number for number, _ in self.scene.deliver()]
        self.scene.publish(text(RELEASE, number=78, published=date(2026, 3, 13)))  # its alerts wait

    @property
    def ours(self) -> Chat:
        return self._chat(OURS, "")

    def _chat(self, address: int, title: str) -> Chat:
        place = {"title": title, "timezone": "Europe/Brussels", "digest_hour": 8}
        return self.store.chats.get_or_add(address, 0, **place, now=self.scene.now)

    async def half_done(self) -> set[str]:
        """They leave things half done in every way; what their buttons say."""
        first = self.store.watches.of_chat(self.theirs.id)[0].id
        sayings = [
            (command.name, words) for command in commands() for words in ("", "all", f"w{first}", "Qoph Zubatov")
        ]
        sayings += [("unwatch", "4"), ("import", "Anna Zubatkova"), ("watch", "Berta Zubatkova\nClara Zubatkova")]
        said: set[str] = set()
        for name, words in sayings:
            if name != "stop" and (name, words) != ("unwatch", f"w{first}"):
                answer = await self._ask(self.theirs, name, words)
                said |= {button.says for row in answer.buttons for button in row}
        offered = await smalltalk.answer(Request(self.theirs, "Dora Zubatkova", self.scene.now, self.scene.desk))
        said |= {button.says for row in offered.buttons for button in row}
        rows = self.store.database.rows("SELECT buttons FROM message WHERE buttons <> ''")
        said |= {button["says"] for row in rows for line in json.loads(row[0]) for button in line}
        return said - {""}

    async def _ask(self, chat: Chat, name: str, words: str, **more: Any) -> Reply:
        request = Request(chat, words, self.scene.now, self.scene.desk, person=chat.telegram_id, **more)
        return await next(command for command in commands() if command.name == name).answer(request)

    async def forge(self, name: str, words: str, about: int | None) -> str:
        """We press a button that says this, under a message of this number; all that we are shown."""
        answer = await self._ask(self.ours, name, words, pressed=True, about=about)
        labels = [part for row in answer.buttons for button in row for part in (button.label, button.copies)]
        file = answer.file.body.decode("utf-8", "replace") + answer.file.caption if answer.file else ""
        return "\n".join((*answer.texts, *labels, answer.toast, file)).lower()

    def ids(self) -> set[int]:
        """Every number that anything of theirs goes by."""
        found = {*self.numbers, self.theirs.id}
        for rows in self.kept().values():
            found |= {value for row in rows for value in (row["id"],) if isinstance(value, int)}
        return found | {row[0] for row in self.store.database.rows("SELECT id FROM version")}

    def kept(self) -> dict[str, list[dict[str, Any]]]:
        """Every row that belongs to their chat, whatever tables there are: the foreign keys tell."""
        database = self.store.database
        kept = {"chat": [dict(row) for row in database.rows("SELECT * FROM chat WHERE id = ?", (self.theirs.id,))]}
        for parent in ("chat", "watch"):
            keys = json.dumps([row["id"] for row in kept[parent]])
            for table in sorted(database.tables()):
                for key in database.rows(f"PRAGMA foreign_key_list({table})"):
                    if key["table"] == parent:
                        ours = f'"{key["from"]}" IN (SELECT value FROM json_each(?))'
                        sql = f"SELECT rowid AS id, * FROM {table} WHERE {ours}"
                        kept[table] = [dict(row) for row in database.rows(sql, (keys,))]
        return kept

    def is_looked_for(self) -> bool:
        """Whether their first watch is found still."""
        wanted = str(self.store.watches.of_chat(self.theirs.id)[0].id)
        return wanted in {hit.watch for hit in self.scene.lookout.find(Passage((FAIR,), "en"))}


def test_the_world_has_something_of_every_kind_to_take(store: Store) -> None:
    kept = World(store).kept()
    assert {name for name, rows in kept.items() if rows} >= {"chat", "watch", "hit", "message"}
    shown = json.dumps(kept, ensure_ascii=False).lower()
    assert all(secret in shown for secret in SECRETS)


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
async def test_no_command_shows_or_changes_what_another_chat_keeps(store: Store, command: Any) -> None:
    world = World(store)
    buttons = await world.half_done()
    said = {words for says in buttons for name, _, words in (says.partition(" "),) if name == command.name}
    ids = world.ids()
    said |= {*ALONE, *(form.format(number) for form in AROUND for number in ids)}
    before = world.kept()
    assert {"slip", "watch", "hit", "message"} <= before.keys()
    for words, about in [*((words, None) for words in sorted(said)), *(("", about) for about in world.numbers)]:
        shown = (await world.forge(command.name, words, about)).replace(words.lower() or "\0", "")
        assert [secret for secret in SECRETS if secret in shown] == [], (words, about, shown)
    assert world.kept() == before
    assert world.is_looked_for()


async def test_a_document_goes_into_the_list_of_its_chat_alone(store: Store) -> None:
    world = World(store)
    before = world.kept()

    async def read() -> bytes:
        return b"Temirbek Aidarov\n"

    answer = await world._ask(world.ours, "import", "", document=Document("list.txt", 17, read))
    await world.forge(*answer.buttons[0][0].says.split(" ", 1), None)
    assert "Temirbek Aidarov" in {watch.watch.query for watch in store.watches.of_chat(world.ours.id)}
    assert world.kept() == before
