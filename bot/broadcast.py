"""A word to every chat, through the outbox as everything else."""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

from storage.outbox import Draft, MessageClass
from storage.people import Chat
from storage.store import Store

_BATCH = 250  # chats between two pauses in which others are answered


async def queue(store: Store, event: str, parts: Sequence[str], now: datetime) -> int:
    """Queue Telegram HTML for every chat that is not paused; the number of chats.

    Cut off in between and called again with the same event, it goes on where it was: nothing is queued twice.
    """
    chats, count = store.chats.all_active(), 0
    while drafts := list(islice(_drafts(chats, event, parts), _BATCH)):
        store.outbox.add_many(drafts, now)
        count += len(drafts)
        await asyncio.sleep(0)
    return count


def _drafts(chats: Iterator[Chat], event: str, parts: Sequence[str]) -> Iterator[Draft]:
    return (Draft(event, chat.id, parts, MessageClass.NOTICE) for chat in chats)
