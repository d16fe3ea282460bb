"""Thousands of alerts at Telegram's limits, against a stand-in that enforces them, in simulated time."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Iterator

import pytest
from simulated_time import SimulatedTime
from stage import START

from bot.deliver import Accepted, ChatGone, Courier, Gone, Receipt, Wait
from bot.pacing import Pacing
from storage.outbox import Draft, Message, MessageClass, State
from storage.store import Store

LATENCY = 0.02  # seconds an answer takes
GROUPS = 20
CHATS = 500


class Enforcing:
    """Takes 30 messages in any second, one in any second for a person, 20 in any minute for a group; else 429."""

    def __init__(self, time: SimulatedTime) -> None:
        self._time = time
        self._all: deque[float] = deque()
        self._of_chat: dict[int, deque[float]] = defaultdict(deque)
        self.refused = 0
        self.taken: dict[int, list[str]] = defaultdict(list)
        self.last_at: dict[int, float] = {}
        self.flooded: dict[int, float] = {}
        self.blocked: set[int] = set()

    async def send(self, message: Message) -> Receipt:
        await asyncio.sleep(LATENCY)
        chat, now = message.telegram_id, self._time.monotonic()
        if chat in self.blocked:
            return ChatGone(Gone.BLOCKED)
        if now < self.flooded.get(chat, 0.0):
            return Wait(self.flooded[chat] - now)
        limit, window = (20, 60.0) if chat < 0 else (1, 1.0)
        if _full(self._all, now, 30, 1.0) or _full(self._of_chat[chat], now, limit, window):
            self.refused += 1
            return Wait(5)
        self._all.append(now)
        self._of_chat[chat].append(now)
        self.taken[chat].append(message.html)
        self.last_at[chat] = now
        return Accepted(sum(map(len, self.taken.values())))


def _full(taken: deque[float], now: float, limit: int, window: float) -> bool:
    while taken and taken[0] <= now - window + LATENCY:  # what counts is when it left, not when it was answered
        taken.popleft()
    return len(taken) >= limit


@pytest.fixture
def time() -> Iterator[SimulatedTime]:
    simulated = SimulatedTime()
    yield simulated
    simulated.close()


def queue(store: Store, alerts: int) -> None:
    """So many alerts for 480 people and 20 groups, who get them in turn; the groups get fewer."""
    now = START
    addresses = [-1 - number if number < GROUPS else number for number in range(CHATS)]
    chats = [
        store.chats.get_or_add(address, 0, title="", timezone="UTC", digest_hour=None, now=now).id
        for address in addresses
    ]
    turns = (chats[number % CHATS] for number in range(alerts))
    drafts = (
        Draft(f"version {number}", chat, [f"alert {number:05}"], MessageClass.ALERT)
        for number, chat in enumerate(turns)
    )
    store.outbox.add_many(drafts, now)


def deliver(store: Store, time: SimulatedTime, api: Enforcing) -> None:
    async def until_all_is_settled() -> None:
        stop = asyncio.Event()
        courier = Courier(store, api, clock=time.clock, pacing=Pacing(monotonic=time.monotonic))
        running = asyncio.create_task(courier.run(stop))
        ours = len(api.flooded)
        while _open_chats(store) > ours:  # noqa: ASYNC110 - simulated seconds
            await asyncio.sleep(1)
        stop.set()
        await running

    time.run(until_all_is_settled())


def _open_chats(store: Store) -> int:
    return int(store.database.one("SELECT count(DISTINCT chat) FROM message WHERE state IN ('pending', 'sending')")[0])


def test_ten_thousand_alerts_leave_without_one_refusal_and_in_order(store: Store, time: SimulatedTime) -> None:
    queue(store, 10_000)
    api = Enforcing(time)
    deliver(store, time, api)
    assert api.refused == 0
    assert sum(map(len, api.taken.values())) == 10_000
    assert all(texts == sorted(texts) for texts in api.taken.values())
    assert 10_000 / time.monotonic() > 20, "slower than the limits ask for"


def test_a_flooded_chat_and_ten_that_blocked_us_delay_nobody(store: Store, time: SimulatedTime) -> None:
    queue(store, 2_000)
    api = Enforcing(time)
    api.flooded = {100: 3_600.0}
    api.blocked = set(range(200, 210))
    deliver(store, time, api)
    assert api.refused == 0
    served = [chat for chat in api.taken if chat not in api.blocked | api.flooded.keys()]
    assert len(served) == CHATS - 11
    assert all(len(api.taken[chat]) == 4 for chat in served)
    assert max(api.last_at.values()) < 2_000 / 25 * 1.25
    depth = store.outbox.depth()
    assert depth[State.PENDING] == 4, "what waits for the flooded chat is kept"
    assert depth[State.DEAD] == 40
