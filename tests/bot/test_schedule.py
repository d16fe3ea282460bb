import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.schedule import Timetable, retry_after
from scrapers.errors import Outcome

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("outcome", "failures", "expected"),
    [
        (Outcome.UNREACHABLE, 1, timedelta(minutes=1)),
        (Outcome.UNREACHABLE, 2, timedelta(minutes=2)),
        (Outcome.UNREACHABLE, 5, timedelta(minutes=16)),
        (Outcome.UNREACHABLE, 9, HOUR),
        (Outcome.UNREACHABLE, 10_000, HOUR),
        (Outcome.CHANGED, 1, timedelta(minutes=1)),
        (Outcome.BLOCKED, 1, 2 * HOUR),
        (Outcome.BLOCKED, 2, 4 * HOUR),
        (Outcome.BLOCKED, 10_000, timedelta(days=1)),
    ],
)
def test_who_cannot_be_reached_is_tried_soon_and_who_blocks_is_left_alone(outcome, failures, expected):
    assert retry_after(outcome, failures, HOUR) == expected


async def test_a_job_that_is_still_at_work_is_skipped_and_told():
    skipped, started, release, told = [], [], asyncio.Event(), asyncio.Event()

    def on_skip(name):
        skipped.append(name)
        told.set()

    async def job():
        started.append(1)
        await release.wait()

    timetable = Timetable(on_skip)
    timetable.every(timedelta(seconds=1), "press", job, first=datetime.now(UTC))
    timetable.start()
    async with asyncio.timeout(10):
        await told.wait()
    release.set()
    await timetable.stop()
    assert (skipped[0], len(started)) == ("press", 1)


async def test_stopping_cancels_what_is_in_flight_and_waits_until_it_is_gone():
    ended = []

    async def job():
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append(1)

    timetable = Timetable(print)
    timetable.every(HOUR, "press", job, first=datetime.now(UTC))
    timetable.start()
    await asyncio.sleep(0.1)
    await timetable.stop()
    assert ended == [1]


async def test_a_job_that_fails_is_run_again():
    calls, twice = [], asyncio.Event()

    async def job():
        calls.append(1)
        if len(calls) == 2:
            twice.set()
        raise ValueError("broken")

    timetable = Timetable(print)
    timetable.every(timedelta(seconds=1), "press", job, first=datetime.now(UTC))
    timetable.start()
    async with asyncio.timeout(10):
        await twice.wait()
    await timetable.stop()
