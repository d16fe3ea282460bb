"""What a durable message costs, and how fast messages leave: `python benchmarks/delivery.py [MESSAGES]`.

A row of the outbox, committed, beside `fdatasync` of 4 kB in the same folder; then messages through the courier
(claimed, sent, noted as sent: two commits each) beside python-telegram-bot alone, both one after another to a Bot API
on this machine that answers at once. Telegram itself takes about 30 a second.
"""

import asyncio
import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from served_api import TOKEN, served_api
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.bot_api import speaking
from bot.deliver import Courier
from bot.pacing import Pacing
from storage.outbox import MessageClass
from storage.store import Store

HTML = "<b>Mirela Costandache</b>: named in a new text\n" + "Strongly condemns the detention of the librarians. " * 12
ROUNDS = 9


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 150
    with TemporaryDirectory() as folder, served_api() as api:
        durable(Path(folder), count)
        ratios = [
            asyncio.run(delivered(Path(folder) / f"{turn}.sqlite", api.base_url, count)) for turn in range(ROUNDS)
        ]
    print(f"courier / plain sends, median of {ROUNDS}: {median(ratios):.2f}")


def durable(folder: Path, count: int) -> None:
    with Store.open(folder / "rows.sqlite") as store, (folder / "plain").open("wb", buffering=0) as plain:
        chat = chat_in(store)

        def row(number: int) -> None:
            store.outbox.add(f"event {number}", chat, [HTML], MessageClass.ALERT, now())

        def synced(_number: int) -> None:
            plain.write(b"x" * 4096)
            os.fdatasync(plain.fileno())

        pairs = [(timed(row, number), timed(synced, number)) for number in range(count)]
    ours, theirs = (median(times) * 1e6 for times in zip(*pairs, strict=True))
    print(f"a durable row {ours:.0f} µs, fdatasync {theirs:.0f} µs, ratio {ours / theirs:.2f}")


async def delivered(path: Path, base_url: str, count: int) -> float:
    """One round of each; the rate of the courier over that of plain sends."""
    request = HTTPXRequest()
    async with Bot(TOKEN, base_url, request=request, get_updates_request=request) as bot:
        began = time.perf_counter()
        for _ in range(count):
            await bot.send_message(1, HTML, parse_mode="HTML")
        plain = count / (time.perf_counter() - began)
    with Store.open(path) as store:
        chat = chat_in(store)
        for number in range(count):
            store.outbox.add(f"event {number}", chat, [HTML], MessageClass.ALERT, now())
        async with speaking(TOKEN, base_url) as channel:
            began = time.perf_counter()
            await Courier(store, channel, clock=now, pacing=Pacing.unlimited()).drain()
            ours = count / (time.perf_counter() - began)
        left = store.database.one("SELECT count(*) FROM message WHERE state <> 'sent'")[0]
    print(f"plain sends {plain:.0f}/s, courier {ours:.0f}/s, not sent {left}", flush=True)
    return ours / plain


def chat_in(store: Store) -> int:
    return store.chats.get_or_add(1, 0, title="", timezone="UTC", digest_hour=None, now=now()).id


def timed(work: Callable[[int], None], number: int) -> float:
    began = time.perf_counter()
    work(number)
    return time.perf_counter() - began


def now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    main()
