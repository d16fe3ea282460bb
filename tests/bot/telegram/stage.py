"""What the tests of this folder share: a clock that is told, and waiting for what other threads bring about."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Clock:
    """A clock that moves when told."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> None:
        self.now += timedelta(**span)


async def until(condition: Callable[[], object]) -> None:
    """Wait for what another thread brings about; the test fails when it never comes."""
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - the other side is no coroutine that could set an event
            await asyncio.sleep(0.005)
