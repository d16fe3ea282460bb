"""The outbox: what is to be said, to whom, and how far it got.

pending ──claim──▶ sending ──sent──▶ sent
   ▲                  │
   ├──postpone────────┤                     a failure before the message can have arrived
   │                  ├──unknown──▶ unknown ──▶ dead     it may have arrived, or not
   └──once, marked────┼─────────────── ┘
                      └──dead─────▶ dead    it never will
"""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from storage.database import Database
from storage.keyboard import Keyboard, from_json, to_json
from storage.moments import from_micros, from_micros_or_none, to_micros, to_micros_or_none

REPEAT_AFTER = timedelta(minutes=1)


class State(StrEnum):
    """How far a message got."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"  # nobody knows whether it arrived
    DEAD = "dead"  # given up, with the reason


class MessageClass(StrEnum):
    """What a message is, which decides what is done when nobody knows whether it arrived."""

    ALERT = "alert"  # sent again once, marked: losing it is worse than repeating it
    DIGEST = "digest"  # not sent again
    NOTICE = "notice"  # not sent again


@dataclass(frozen=True, slots=True)
class File:
    """A file that a message brings; `caption` is the message's Telegram HTML."""

    name: str
    body: bytes
    caption: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What to tell one chat about one event, in parts that each fit a message (Telegram HTML).

    `event` names what happened in the same words every time ("version 17"), so that it is told once.
    A file comes after the parts, as a message of its own. Messages of one `topic` make a thread in their chat.
    The buttons stand under the last part. Until `not_before` the draft is held, and holds nothing else back.
    """

    event: str
    chat_id: int
    parts: Sequence[str]
    message_class: MessageClass
    file: File | None = None
    topic: str = ""
    buttons: Keyboard = ()
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message that was claimed for sending. `part` counts from 1, `attempts` includes this one.

    `repeated`: it may have arrived before, and must say so. With a `file`, `html` is its caption.
    `answers` is Telegram's number of the first message of its topic in the chat.
    """

    id: int
    event: str
    chat_id: int
    telegram_id: int
    thread: int
    part: int
    html: str
    message_class: MessageClass
    attempts: int
    repeated: bool
    file: File | None = None
    answers: int | None = None
    buttons: Keyboard = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far the last part of a message got. `at`: when it was sent or given up, else when it was queued.

    `held_until`: when the quiet hours end that it waits for.
    """

    state: State
    at: datetime
    reason: str
    held_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for one chat. `until`: Telegram asked to leave the chat alone till then; `None`: it did not."""

    messages: int
    until: datetime | None


# Why the states change as they do. Telegram's sendMessage knows no idempotency key, so that "send" and
# "note that it was sent" can be done in two orders, and a crash in between goes wrong in both:
#
#   note first, then send:   the crash loses the message, and nobody ever learns of it
#   send first, then note:   the crash leaves a message that arrived and looks as if it had not,
#                            and a restart that takes it for "pending" sends it again, and again
#
# Hence both, with a state of its own for the gap: `claim` commits "sending" BEFORE the call, `sent` commits
# right AFTER the answer. A row found in "sending" at start was cut off inside the gap. It is
# "unknown", never plainly "pending": an alert is sent a second time, marked as a repetition, and whatever is
# cut off twice is given up. With one message in flight per chat, a crash repeats one message per chat at most.
class Outbox:
    """Messages are queued in the transaction that stores their cause, and leave it by an answer of Telegram.

    The rows of a chat go out in the order of queueing; those held (quiet hours) are passed by, and have their old
    place again when their time has come. A row sent keeps its event and Telegram's number for it, not its words.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, event: str, chat_id: int, parts: Sequence[str], message_class: MessageClass, now: datetime) -> int:
        """Queue the parts of a message; the number of rows added. What was queued before is not queued again."""
        return self.add_many([Draft(event, chat_id, parts, message_class)], now)

    def add_many(self, drafts: Iterable[Draft], now: datetime) -> int:
        """Queue many at once, as `add` does. Those for chats that were erased meanwhile are left out."""
        with self._database.atomic():
            return self._database.execute_many(_ADD, self._rows(drafts, now))

    def _rows(self, drafts: Iterable[Draft], now: datetime) -> Iterator[tuple[Any, ...]]:
        kept: dict[File, int] = {}
        for draft in drafts:
            if draft.file and draft.file not in kept:
                kept[draft.file] = self._keep(draft.file)
            yield from _rows(draft, None if draft.file is None else kept[draft.file], now)

    def _keep(self, file: File) -> int:
        """The id of the file; the same bytes under the same name are kept once, however many chats get them."""
        digest = hashlib.blake2b(file.name.encode() + b"\0" + file.body, digest_size=16).digest()
        return int(self._database.one(_ATTACH, (digest, file.name, zlib.compress(file.body, 9)))[0])

    def claim(self, now: datetime, busy_chats: Collection[int] = ()) -> Message | None:
        """Take the oldest message that may go out now, committed as "sending" before this returns.

        Left out are paused chats, those in `busy_chats`, those with a message in flight, and what is
        to wait. The caller ends it with `sent`, `postpone`, `unknown` or `dead`. Raises `RuntimeError` inside
        a larger transaction: a crash would take the "sending" back with it.
        """
        parameters = {"now": to_micros(now), "busy": json.dumps(list(busy_chats))}
        with self._database.committing():
            self._database.execute(_REPEAT, parameters)
            self._database.execute(_LET_GO, parameters)
            head = self._database.row(_HEAD, parameters)
            if head is None:
                return None
            self._database.execute(_TO_SENDING, parameters | {"id": head["id"]})
        return Message(
            id=head["id"],
            event=head["event"],
            chat_id=head["chat"],
            telegram_id=head["telegram_id"],
            thread=head["thread"],
            part=head["part"],
            html=head["html"],
            message_class=MessageClass(head["class"]),
            attempts=head["attempts"] + 1,
            repeated=bool(head["repeated"]),
            file=_file(head),
            answers=head["answers"],
            buttons=from_json(head["buttons"]),
        )

    def sent(self, message: int, message_id: int, now: datetime) -> None:
        """Telegram took the message and gave it the number `message_id`."""
        self._leave(_TO_SENT, {"id": message, "message_id": message_id, "now": to_micros(now)})

    def postpone(self, message: int, not_before: datetime) -> None:
        """The message cannot have arrived; try again then."""
        self._leave(_TO_PENDING, {"id": message, "not_before": to_micros(not_before)})

    def postpone_chat(self, chat_id: int, not_before: datetime) -> None:
        """Send nothing to the chat before then."""
        self._database.execute("UPDATE chat SET not_before = ? WHERE id = ?", (to_micros(not_before), chat_id))

    def let_go(self, chat_id: int) -> int:
        """Hold nothing of the chat's any longer; the number of messages that were held."""
        return self._database.execute(
            "UPDATE message SET held_until = NULL WHERE chat = ? AND held_until IS NOT NULL", (chat_id,)
        )

    def unknown(self, message: int, now: datetime) -> None:
        """No answer came: the message may have arrived. An alert comes again once, after `REPEAT_AFTER`."""
        self._leave(_TO_UNKNOWN, {"id": message, "now": to_micros(now), "again": to_micros(now + REPEAT_AFTER)})

    def dead(self, message: int, reason: str, now: datetime) -> None:
        """The message will never arrive. The reason is for the operator and holds no words of it."""
        self._leave(_TO_DEAD, {"id": message, "reason": reason, "now": to_micros(now)})

    def dead_chat(self, chat_id: int, reason: str, now: datetime) -> int:
        """Nothing that waits for the chat will be sent any more; the number of messages given up."""
        return self._database.execute(_CHAT_TO_DEAD, {"chat": chat_id, "reason": reason, "now": to_micros(now)})

    def recover(self, now: datetime) -> int:
        """Settle, at start, what a crash left in flight; the number of messages it left.

        Alerts are pending again, marked as repeated; one that was repeated already is dead ("ambiguous
        twice"), as are digests and notices that may have arrived ("ambiguous"). Doing it again changes nothing.
        """
        parameters = {"now": to_micros(now), "again": to_micros(now)}
        with self._database.atomic():
            left = self._database.execute(_CUT_OFF, parameters)
            self._database.execute(
                "UPDATE message SET not_before = :now WHERE state = 'unknown' AND class = 'alert'", parameters
            )
            self._database.execute(_REPEAT, parameters)
            self._database.execute(_CLOSE, parameters)
        return left

    def prune(self, before: datetime) -> int:
        """Delete messages that ended before a moment, and files that nothing brings any more; the messages deleted."""
        with self._database.atomic():
            deleted = self._database.execute(
                "DELETE FROM message WHERE state IN ('sent', 'dead') AND ended_at < ?", (to_micros(before),)
            )
            self._database.execute(DETACH)
        return deleted

    def depth(self) -> Mapping[State, int]:
        """How many messages there are in each state."""
        counts = self._database.rows("SELECT state, count(*) AS number FROM message GROUP BY state")
        return dict.fromkeys(State, 0) | {State(row["state"]): row["number"] for row in counts}

    def event(self, chat_id: int, message_id: int) -> str:
        """The event that a chat was told by the message of this Telegram number; empty when it was another message."""
        row = self._database.row(
            "SELECT event FROM message WHERE chat = ? AND message_id = ? ORDER BY id DESC", (chat_id, message_id)
        )
        return "" if row is None else str(row["event"])

    def delivery(self, chat_id: int, event: str) -> Delivery | None:
        """How far the message about an event got; `None` when there was none, or its record was pruned."""
        row = self._database.row(
            "SELECT * FROM message WHERE chat = ? AND event = ? ORDER BY part DESC", (chat_id, event)
        )
        if row is None:
            return None
        at, held_until = from_micros(row["ended_at"] or row["created_at"]), from_micros_or_none(row["held_until"])
        return Delivery(State(row["state"]), at, row["reason"], held_until)

    def waiting(self, chat_id: int, now: datetime) -> Waiting:
        """What waits for a chat, and until when it must."""
        row = self._database.one(_WAITING, (chat_id,))
        until = from_micros_or_none(row["not_before"])
        return Waiting(row["number"], until if until and until > now else None)

    def next_at(self, now: datetime) -> datetime | None:
        """When the next message may go out: `now` if one may already, `None` if there is nothing to wait for.

        A chat with a message in flight is left out: it is looked at again when that one ends.
        """
        micros = self._database.one(_NEXT, {"now": to_micros(now)})[0]
        return None if micros is None else from_micros(micros)

    def _leave(self, sql: str, parameters: Mapping[str, int | str]) -> None:
        """Leave "sending". A row that was erased with its chat meanwhile is no error, one in another state is."""
        with self._database.atomic():
            if self._database.execute(sql, parameters):
                return
            row = self._database.row("SELECT state FROM message WHERE id = :id", parameters)
            if row is not None:
                raise ValueError(f"message {parameters['id']} is {row['state']}, not being sent")


_ADD = """
INSERT INTO message (event, chat, part, html, class, created_at, held_until, attachment, topic, buttons)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 WHERE EXISTS (SELECT 1 FROM chat WHERE id = ?2)
ON CONFLICT (event, chat, part) DO NOTHING"""

# "DO UPDATE" of nothing: RETURNING then also tells the id of a file that is there.
_ATTACH = """
INSERT INTO attachment (digest, name, body) VALUES (?, ?, ?)
ON CONFLICT (digest) DO UPDATE SET name = excluded.name RETURNING id"""

# Files that nothing brings any more.
DETACH = """
DELETE FROM attachment WHERE id NOT IN (SELECT attachment FROM message WHERE attachment IS NOT NULL)"""

# A row is open until it is sent, dead, or unknown for good (then without not_before): the next of its chat waits.
_HEAD = """
SELECT message.*, chat.telegram_id, chat.thread, attachment.name AS file_name, attachment.body AS file_body,
       (SELECT first.message_id FROM message AS first
        WHERE first.chat = message.chat AND first.topic <> '' AND first.topic = message.topic AND first.state = 'sent'
        ORDER BY first.id LIMIT 1) AS answers
FROM message INDEXED BY message_pending CROSS JOIN chat ON chat.id = message.chat
     LEFT JOIN attachment ON attachment.id = message.attachment
WHERE message.state = 'pending' AND message.held_until IS NULL AND chat.active
  AND coalesce(message.not_before, 0) <= :now AND coalesce(chat.not_before, 0) <= :now
  AND message.chat NOT IN (SELECT value FROM json_each(:busy))
  AND NOT EXISTS (
      SELECT 1 FROM message AS open
      WHERE open.chat = message.chat AND open.id < message.id AND open.state IN ('pending', 'sending', 'unknown')
        AND open.held_until IS NULL
        AND (open.state <> 'unknown' OR open.not_before IS NOT NULL))
ORDER BY message.id LIMIT 1"""

_NEXT = """
SELECT min(at) FROM (
    SELECT max(coalesce(message.not_before, 0), coalesce(chat.not_before, 0), :now) AS at
    FROM (SELECT min(id) AS id FROM message
          WHERE state IN ('pending', 'sending', 'unknown') AND (state <> 'unknown' OR not_before IS NOT NULL)
            AND (held_until IS NULL OR held_until <= :now)
          GROUP BY chat) AS head
    JOIN message ON message.id = head.id JOIN chat ON chat.id = message.chat
    WHERE message.state <> 'sending' AND chat.active
    UNION ALL
    SELECT max(message.held_until, coalesce(chat.not_before, 0))
    FROM message JOIN chat ON chat.id = message.chat
    WHERE message.held_until > :now AND chat.active)"""

_LET_GO = "UPDATE message SET held_until = NULL WHERE held_until <= :now"

_WAITING = """
SELECT (SELECT count(*) FROM message
        WHERE chat = ?1 AND state IN ('pending', 'sending', 'unknown')) AS number,
       (SELECT not_before FROM chat WHERE id = ?1) AS not_before"""

_TO_SENDING = """
UPDATE message SET state = 'sending', attempts = attempts + 1, started_at = :now, not_before = NULL WHERE id = :id"""

_TO_SENT = """
UPDATE message SET state = 'sent', message_id = :message_id, ended_at = :now, html = '', attachment = NULL
WHERE id = :id AND state = 'sending'"""

_TO_PENDING = """
UPDATE message SET state = 'pending', not_before = :not_before WHERE id = :id AND state = 'sending'"""

_TO_DEAD = """
UPDATE message SET state = 'dead', reason = :reason, ended_at = :now, attachment = NULL
WHERE id = :id AND state = 'sending'"""

_CHAT_TO_DEAD = """
UPDATE message SET state = 'dead', reason = :reason, ended_at = :now, not_before = NULL, held_until = NULL
WHERE chat = :chat AND state IN ('pending', 'unknown')"""

_CUT_OFF = """
UPDATE message SET ended_at = :now,
    state = iif(repeated, 'dead', 'unknown'),
    reason = iif(repeated, 'ambiguous twice', reason),
    not_before = iif(class = 'alert' AND NOT repeated, :again, NULL)
WHERE state = 'sending'"""
_TO_UNKNOWN = _CUT_OFF + " AND id = :id"

_REPEAT = """
UPDATE message SET state = 'pending', repeated = 1, not_before = NULL, ended_at = NULL
WHERE state = 'unknown' AND not_before <= :now"""

_CLOSE = "UPDATE message SET state = 'dead', reason = 'ambiguous', ended_at = :now WHERE state = 'unknown'"


def _rows(draft: Draft, attachment: int | None, now: datetime) -> Iterator[tuple[Any, ...]]:
    """The parts of a draft as rows; its file, if any, comes last."""
    last = [] if draft.file is None else [(draft.file.caption, attachment)]
    shared = (draft.message_class, to_micros(now), to_micros_or_none(draft.not_before))
    for number, (html, brings) in enumerate([*((part, None) for part in draft.parts), *last], start=1):
        buttons = to_json(draft.buttons) if number == len(draft.parts) else ""
        yield (draft.event, draft.chat_id, number, html, *shared, brings, draft.topic, buttons)


def _file(row: sqlite3.Row) -> File | None:
    return None if row["file_name"] is None else File(row["file_name"], zlib.decompress(row["file_body"]), row["html"])
