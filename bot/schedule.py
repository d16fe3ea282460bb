"""When what is done: APScheduler in the bot's own event loop, with overlap and lateness decided on purpose.

* A pass that is still at work when its next one is due keeps going; the next is skipped and recorded.
* A pass that is late (the machine slept) is run once, not once for each time it missed.
* A source that fell short is tried again sooner or later than its cadence: see `retry_after`.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.events import EVENT_JOB_MAX_INSTANCES, JobSubmissionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.logging import where
from scrapers.errors import Outcome

log = structlog.get_logger()

SOONEST = timedelta(minutes=1)
LATEST = timedelta(days=1)


def retry_after(outcome: Outcome, failures: int, every: timedelta) -> timedelta:
    """How long to leave a source alone after its `failures`-th pass in a row that fell short.

    Who turns us away is left alone for longer and longer; who cannot be reached is tried again soon,
    then less and less often until the usual cadence.
    """
    if outcome is Outcome.BLOCKED:
        return min(LATEST, every * (1 << min(failures, 12)))
    return min(every, SOONEST * (1 << min(failures - 1, 12)))


class Timetable:
    """Repeats coroutines; keeps hold of those in flight so that stopping can wait for them."""

    def __init__(self, on_skip: Callable[[str], None]) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._scheduler.add_listener(lambda event: self._skipped(event, on_skip), EVENT_JOB_MAX_INSTANCES)
        self._in_flight: set[asyncio.Future[None]] = set()

    def every(self, every: timedelta, name: str, job: Callable[[], Awaitable[None]], *, first: datetime) -> None:
        """Run `job` at `first` and then at this interval, give or take a twentieth of it."""
        trigger = IntervalTrigger(seconds=round(every.total_seconds()) or 1, jitter=round(every.total_seconds() / 20))
        self._scheduler.add_job(self._hold, trigger, [name, job], id=name, next_run_time=first)

    def each_quarter(self, name: str, job: Callable[[], Awaitable[None]]) -> None:
        """Run `job` at every full quarter of an hour: each time zone's full hour is one of them."""
        self._scheduler.add_job(self._hold, CronTrigger(minute="*/15", timezone=UTC), [name, job], id=name)

    def postpone(self, name: str, until: datetime) -> None:
        """Run a job next at `until`, then at its interval again."""
        self._scheduler.modify_job(name, next_run_time=until)

    def next_run(self, name: str) -> datetime | None:
        """When a job runs next."""
        job = self._scheduler.get_job(name)
        return job.next_run_time if job else None

    def start(self) -> None:
        """Begin; needs a running event loop."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Begin nothing new, cancel what is in flight and wait until it is gone."""
        self._scheduler.pause()
        for task in self._in_flight:
            task.cancel()
        await asyncio.gather(*self._in_flight, return_exceptions=True)
        self._scheduler.shutdown(wait=False)

    async def _hold(self, name: str, job: Callable[[], Awaitable[None]]) -> None:
        # AsyncIOExecutor cancels its jobs at shutdown without waiting for them, hence a task of our own
        task = asyncio.ensure_future(job())
        self._in_flight.add(task)
        await asyncio.wait({task})
        self._in_flight.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("job_failed", job=name, error=type(error).__name__, place=where(error))

    @staticmethod
    def _skipped(event: JobSubmissionEvent, on_skip: Callable[[str], None]) -> None:
        on_skip(event.job_id)
