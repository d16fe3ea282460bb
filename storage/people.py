"""Chats and what they watch. Nothing here is public: whoever is watched may be at risk."""

import json
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from rules.watch import Watch, WatchKind
from storage.database import Database
from storage.moments import from_micros, from_micros_or_none, to_micros
from storage.outbox import DETACH
from storage.settings import Mode, Possible, Settings, from_json, to_json

BATCH = 1000
_TO_GROUP = 100_000  # watches read at once
STOPPED = "/stop"  # why a chat is paused that asked for it: nothing but /start resumes it


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation, a group, or one topic (`thread`, 0: none) of a group.

    `digest_hour` is an hour of the day in `timezone` (an IANA name); `None`: no digest. A chat that is
    not `active` keeps its watches and its messages, and gets none. `language` is an ISO 639-1 code.
    """

    id: int
    telegram_id: int
    thread: int
    title: str
    timezone: str
    digest_hour: int | None
    active: bool
    created_at: datetime
    last_digest_at: datetime | None
    last_weekly_at: datetime | None = None
    language: str = "en"
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class ChatWatch:
    """A watch of a chat. `number` is the one people type; `watch.id` is `str(id)`.

    `mode` and `possible` are `None` where the chat's settings decide. `silence_days`: tell when it was not met for
    so many days; `None`: do not.
    """

    id: int
    chat_id: int
    number: int
    watch: Watch
    created_at: datetime
    mode: Mode | None = None
    possible: Possible | None = None
    muted_until: datetime | None = None
    silence_days: int | None = None

    def is_muted(self, now: datetime) -> bool:
        """Whether its alerts wait for the digest now."""
        return self.muted_until is not None and now < self.muted_until


class Chats:
    """Everyone the bot speaks to. Setting something of a chat that is gone does nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get_or_add(
        self,
        telegram_id: int,
        thread: int,
        *,
        title: str,
        timezone: str,
        digest_hour: int | None,
        now: datetime,
        language: str = "en",
    ) -> Chat:
        """The chat at an address; a known one gets the new title and keeps everything else."""
        row = (telegram_id, thread, title, timezone, digest_hour, to_micros(now), language)
        return _chat(self._database.one(_ADD_CHAT, row))

    def get(self, chat_id: int) -> Chat | None:
        """A chat by its id."""
        row = self._database.row("SELECT * FROM chat WHERE id = ?", (chat_id,))
        return None if row is None else _chat(row)

    def by_address(self, telegram_id: int, thread: int) -> Chat | None:
        """A chat by Telegram's number and topic."""
        row = self._database.row("SELECT * FROM chat WHERE telegram_id = ? AND thread = ?", (telegram_id, thread))
        return None if row is None else _chat(row)

    def at(self, telegram_id: int) -> list[Chat]:
        """The chats of a Telegram chat: a group's topics, the group itself."""
        return list(map(_chat, self._database.rows("SELECT * FROM chat WHERE telegram_id = ?", (telegram_id,))))

    def paused_why(self, chat_id: int) -> str:
        """The reason that a chat was paused with; empty for one that is not."""
        row = self._database.row("SELECT turned_why FROM chat WHERE id = ? AND NOT active", (chat_id,))
        return "" if row is None else str(row[0])

    def count_active(self) -> int:
        """How many chats are not paused."""
        return int(self._database.one("SELECT count(*) FROM chat WHERE active")[0])

    def by_ids(self, ids: Collection[int]) -> dict[int, Chat]:
        """Chats by their ids; those that are gone are left out."""
        rows = self._database.rows(
            "SELECT * FROM chat WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
        )
        return {row["id"]: _chat(row) for row in rows}

    def all_active(self) -> Iterator[Chat]:
        """Every chat that is not paused, in the order of joining, read in batches."""
        after = 0
        while rows := self._database.rows(
            "SELECT * FROM chat WHERE active AND id > ? ORDER BY id LIMIT ?", (after, BATCH)
        ):
            yield from map(_chat, rows)
            after = rows[-1]["id"]

    def pause(self, chat_id: int, reason: str, now: datetime) -> None:
        """Send nothing until the chat is resumed; the reason is for the operator."""
        self._turn(chat_id, active=False, reason=reason, now=now)

    def resume(self, chat_id: int, now: datetime) -> None:
        """Send again, beginning with what has waited."""
        self._turn(chat_id, active=True, reason="", now=now)

    def set_digest(self, chat_id: int, hour: int | None) -> None:
        """Set the hour of the digest (0 to 23 in the chat's time zone), or `None` for no digest."""
        self._database.execute("UPDATE chat SET digest_hour = ? WHERE id = ?", (hour, chat_id))

    def set_timezone(self, chat_id: int, timezone: str) -> None:
        """Set the time zone, an IANA name that the caller has checked."""
        self._database.execute("UPDATE chat SET timezone = ? WHERE id = ?", (timezone, chat_id))

    def set_language(self, chat_id: int, language: str) -> None:
        """Set the language the bot speaks, an ISO 639-1 code that the caller has checked."""
        self._database.execute("UPDATE chat SET language = ? WHERE id = ?", (language, chat_id))

    def configure(self, chat_id: int, settings: Settings) -> None:
        """Set all the chat's choices at once."""
        self._database.execute("UPDATE chat SET settings = ? WHERE id = ?", (to_json(settings), chat_id))

    def mark_weekly(self, chat_id: int, now: datetime) -> None:
        """Note that everything up to `now` was in a weekly digest, in one transaction with its messages."""
        self._database.execute("UPDATE chat SET last_weekly_at = ? WHERE id = ?", (to_micros(now), chat_id))

    def mark_digest(self, chat_id: int, now: datetime) -> None:
        """Note that everything up to `now` was in a digest. Belongs in one transaction with the digest's messages."""
        self._database.execute("UPDATE chat SET last_digest_at = ? WHERE id = ?", (to_micros(now), chat_id))

    def migrate(self, old_telegram_id: int, new_telegram_id: int) -> None:
        """Follow a group that became a supergroup: same chats, same ids, another number at Telegram.

        Where somebody spoke to the bot in the supergroup first, the two chats become one, with the
        settings of the older; watches of both are kept.
        """
        addresses = {"old": old_telegram_id, "new": new_telegram_id}
        with self._database.atomic():
            for pair in self._database.rows(_SAME_TOPIC, addresses):
                self._merge(kept=pair["old"], given_up=pair["new"])
            self._database.execute("UPDATE chat SET telegram_id = :new WHERE telegram_id = :old", addresses)
            self._database.execute("UPDATE OR REPLACE guest SET telegram_id = :new WHERE telegram_id = :old", addresses)

    def forget(self, chat_id: int) -> None:
        """Erase a chat: its watches, hits, messages and their files, and that it was invited, when no topic is left.

        All is overwritten in the file and its log.
        """
        with self._database.atomic():
            self._database.execute("DELETE FROM chat WHERE id = ?", (chat_id,))
            self._database.execute(DETACH)
            self._database.execute("DELETE FROM guest WHERE telegram_id NOT IN (SELECT telegram_id FROM chat)")
        self._database.checkpoint()

    def _turn(self, chat_id: int, *, active: bool, reason: str, now: datetime) -> None:
        self._database.execute(
            "UPDATE chat SET active = ?1, turned_at = ?2, turned_why = ?3 WHERE id = ?4 AND active <> ?1",
            (int(active), to_micros(now), reason, chat_id),
        )

    def _merge(self, *, kept: int, given_up: int) -> None:
        both = {"kept": kept, "given_up": given_up}
        for row in self._database.rows(_WATCHES_TO_MOVE, both):
            number = _take_number(self._database, kept)
            self._database.execute("UPDATE watch SET chat = ?, number = ? WHERE id = ?", (kept, number, row["id"]))
        self._database.execute("UPDATE OR IGNORE message SET chat = :kept WHERE chat = :given_up", both)
        self._database.execute("DELETE FROM chat WHERE id = :given_up", both)


class Watches:
    """What all chats watch."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, chat_id: int, kind: WatchKind, query: str, aliases: tuple[str, ...], now: datetime) -> ChatWatch:
        """Watch something; a watch of the same kind and query is handed back as it is.

        Numbers count up from 1, and begin again only when nothing is watched any more. Raises
        `LookupError` for a chat that is gone.
        """
        with self._database.atomic():
            known = self._database.row(
                "SELECT * FROM watch WHERE chat = ? AND kind = ? AND query = ?", (chat_id, kind, query)
            )
            if known is not None:
                return _watch(known)
            number = _take_number(self._database, chat_id)
            row = (chat_id, number, kind, query, json.dumps(aliases, ensure_ascii=False), to_micros(now))
            return _watch(self._database.one(_ADD_WATCH, row))

    def remove(self, chat_id: int, number: int) -> ChatWatch | None:
        """Stop watching; the watch that was removed, with its hits. `None`: the chat has no such number."""
        row = self._database.row("DELETE FROM watch WHERE chat = ? AND number = ? RETURNING *", (chat_id, number))
        return None if row is None else _watch(row)

    def restore(self, gone: ChatWatch) -> ChatWatch:
        """Watch again what was removed, with its choices, and its number where that is free; it has a new id.

        What is watched anew meanwhile is handed back as it is. Raises `LookupError` for a chat that is gone.
        """
        with self._database.atomic():
            watch = self.add(gone.chat_id, gone.watch.kind, gone.watch.query, gone.watch.aliases, gone.created_at)
            self.set_mode(watch.chat_id, watch.id, gone.mode)
            self.set_possible(watch.chat_id, watch.id, gone.possible)
            self.mute(watch.chat_id, watch.id, gone.muted_until)
            self.expect(watch.chat_id, watch.id, gone.silence_days)
            self._database.execute(
                "UPDATE OR IGNORE watch SET number = ? WHERE chat = ? AND id = ?",
                (gone.number, watch.chat_id, watch.id),
            )
            return self.by_ids([watch.id])[watch.id]

    def respell(self, chat_id: int, watch_id: int, query: str) -> ChatWatch | None:
        """Give a watch another query of its kind; `None` when the chat has no such watch, or watches that already."""
        row = self._database.row(
            "UPDATE OR IGNORE watch SET query = ? WHERE chat = ? AND id = ? RETURNING *", (query, chat_id, watch_id)
        )
        return None if row is None else _watch(row)

    def last_met(self, chat_id: int) -> dict[int, datetime]:
        """When each watch of a chat was met last; those that never were are left out."""
        rows = self._database.rows(
            "SELECT watch, max(at) AS at FROM hit JOIN watch ON watch.id = hit.watch WHERE chat = ? GROUP BY watch",
            (chat_id,),
        )
        return {row["watch"]: from_micros(row["at"]) for row in rows}

    def get(self, chat_id: int, watch_id: int) -> ChatWatch | None:
        """A watch by its id; `None` when the chat has none such."""
        row = self._database.row("SELECT * FROM watch WHERE chat = ? AND id = ?", (chat_id, watch_id))
        return None if row is None else _watch(row)

    def set_mode(self, chat_id: int, watch_id: int, mode: Mode | None) -> None:
        """When its hits are told; `None`: as the chat's settings say. Nothing happens to other chats' watches."""
        self._set("UPDATE watch SET mode = ? WHERE chat = ? AND id = ?", chat_id, watch_id, mode)

    def set_possible(self, chat_id: int, watch_id: int, possible: Possible | None) -> None:
        """What becomes of its doubtful hits; `None`: as the chat's settings say."""
        self._set("UPDATE watch SET possible = ? WHERE chat = ? AND id = ?", chat_id, watch_id, possible)

    def mute(self, chat_id: int, watch_id: int, until: datetime | None) -> None:
        """Let its hits wait for the digest until then; `None`: no longer."""
        moment = None if until is None else to_micros(until)
        self._set("UPDATE watch SET muted_until = ? WHERE chat = ? AND id = ?", chat_id, watch_id, moment)

    def expect(self, chat_id: int, watch_id: int, days: int | None) -> None:
        """Tell when it was not met for so many days; `None`: do not."""
        sql = "UPDATE watch SET silence_days = ?, silence_told_at = NULL WHERE chat = ? AND id = ?"
        self._set(sql, chat_id, watch_id, days)

    def of_chat(self, chat_id: int) -> list[ChatWatch]:
        """The watches of a chat by number."""
        return list(map(_watch, self._database.rows("SELECT * FROM watch WHERE chat = ? ORDER BY number", (chat_id,))))

    def sought(self) -> Iterator[tuple[Watch, list[str]]]:
        """The watches of every active chat: one of those that ask the same, and the ids of the others.

        Read in batches: what is asked in two of them comes twice, with other ids.
        """
        last = self._database.one("SELECT coalesce(max(id), 0) FROM watch")[0]
        for after in range(0, last, _TO_GROUP):
            for kind, query, aliases, ids in self._database.rows(_SOUGHT, (after, after + _TO_GROUP)):
                first, *others = ids.split(",")
                yield Watch(first, WatchKind(kind), query, tuple(json.loads(aliases))), others

    def by_ids(self, ids: Collection[int]) -> dict[int, ChatWatch]:
        """Watches by their ids; those that are gone are left out."""
        rows = self._database.rows(
            "SELECT * FROM watch WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
        )
        return {row["id"]: _watch(row) for row in rows}

    def _set(self, sql: str, chat_id: int, watch_id: int, value: str | int | None) -> None:
        self._database.execute(sql, (value, chat_id, watch_id))


_ADD_CHAT = """
INSERT INTO chat (telegram_id, thread, title, timezone, digest_hour, created_at, language) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (telegram_id, thread) DO UPDATE SET title = excluded.title RETURNING *"""

_SAME_TOPIC = """
SELECT old.id AS old, new.id AS new FROM chat AS old JOIN chat AS new ON new.thread = old.thread
WHERE old.telegram_id = :old AND new.telegram_id = :new AND :old <> :new"""

_WATCHES_TO_MOVE = """
SELECT id FROM watch
WHERE chat = :given_up AND (kind, query) NOT IN (SELECT kind, query FROM watch WHERE chat = :kept) ORDER BY number"""

_ADD_WATCH = """
INSERT INTO watch (chat, number, kind, query, aliases, created_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING *"""

_SOUGHT = """
SELECT watch.kind, query, aliases, group_concat(watch.id) FROM watch JOIN chat ON chat.id = watch.chat
WHERE chat.active AND watch.id > ? AND watch.id <= ? GROUP BY watch.kind, query, aliases"""

_TAKE_NUMBER = """
UPDATE chat SET next_number = 1 + iif(EXISTS (SELECT 1 FROM watch WHERE watch.chat = chat.id), next_number, 1)
WHERE id = ? RETURNING next_number - 1"""


def _take_number(database: Database, chat_id: int) -> int:
    row = database.row(_TAKE_NUMBER, (chat_id,))
    if row is None:
        raise LookupError(f"no chat {chat_id}")
    return int(row[0])


def _chat(row: sqlite3.Row) -> Chat:
    return Chat(
        id=row["id"],
        telegram_id=row["telegram_id"],
        thread=row["thread"],
        title=row["title"],
        timezone=row["timezone"],
        digest_hour=row["digest_hour"],
        active=bool(row["active"]),
        created_at=from_micros(row["created_at"]),
        last_digest_at=from_micros_or_none(row["last_digest_at"]),
        last_weekly_at=from_micros_or_none(row["last_weekly_at"]),
        language=row["language"],
        settings=from_json(row["settings"]),
    )


def _watch(row: sqlite3.Row) -> ChatWatch:
    return chat_watch(row["id"], row["kind"], row["created_at"], row)


def chat_watch(watch_id: int, kind: str, created_at: int, row: sqlite3.Row) -> ChatWatch:
    """A watch from a row of its table, or of a view that shows it beside other things."""
    return ChatWatch(
        id=watch_id,
        chat_id=row["chat"],
        number=row["number"],
        watch=Watch(str(watch_id), WatchKind(kind), row["query"], tuple(json.loads(row["aliases"]))),
        created_at=from_micros(created_at),
        mode=None if row["mode"] is None else Mode(row["mode"]),
        possible=None if row["possible"] is None else Possible(row["possible"]),
        muted_until=from_micros_or_none(row["muted_until"]),
        silence_days=row["silence_days"],
    )
