"""Many polls of the same pages: `python benchmarks/soak.py [POLLS]`; 10 000 polls are 24 simulated days.

The pipeline of the bot polls 50 pages over HTTP, one of which (2 %) is edited before each poll; time is simulated,
nothing else. For each quarter: memory, open files, what the store grew by for each edit, and the polls that missed
theirs. Memory and files should be flat, and growth the same in each quarter: it comes from edits alone.
"""

import asyncio
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from served_site import ServedSite, served

from bot.logging import configure
from bot.lookout import Lookout
from bot.pipeline import Pipeline
from rules.watch import Watch, WatchKind
from scrapers.fetch import Fetcher, HttpSettings
from scrapers.listing import Listing
from storage.store import Store

PAGES = 50
QUARTERS = 4
BETWEEN = timedelta(days=24) / 10_000


class Clock:
    """A simulated one."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Let the time pass at once."""
        self.now += timedelta(seconds=seconds)


def main() -> None:
    configure(level="error", json=False, secrets=())
    polls = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    print(f"{polls} polls of {PAGES} pages\nquarter  RSS MB  files  kB/edit  missed")
    with TemporaryDirectory() as folder, served(PAGES, Path(folder)) as site:
        asyncio.run(soak(Path(folder), site, polls))


async def soak(folder: Path, site: ServedSite, polls: int) -> None:
    clock, store = Clock(), Store.open(folder / "soak.sqlite")
    source = Listing(name="press", url=f"{site.origin('plain')}/news", links="h2 a", language="en", recheck_share=0)
    lookout = Lookout([(Watch("1", WatchKind.NAME, "Mirela Costandache"), [])])
    settings = HttpSettings(delay_seconds=60, jitter_seconds=0)
    async with Fetcher(settings, clock=clock, sleep=clock.sleep) as fetcher:
        pipeline = Pipeline(store, fetcher, lookout, clock=clock)
        await pipeline.run(source)
        for quarter in range(QUARTERS):
            before, figures, missed, edits = size(store), [], 0, polls // QUARTERS
            for poll in range(edits):
                site.edit_one(quarter * edits + poll)
                run, _ = await pipeline.run(source)
                missed += run.changed != 1
                clock.now += BETWEEN
                figures.append((resident(), open_files()))
            memory, files = (median(column) for column in zip(*figures, strict=True))
            grown = (size(store) - before) / edits / 1000
            print(f"{quarter + 1:7} {memory:7.1f} {files:6.0f} {grown:8.2f} {missed:6}", flush=True)
        pipeline.close()
    store.close()


def size(store: Store) -> int:
    """Bytes in use: pages that SQLite keeps free are not counted."""
    store.database.checkpoint()
    used = "SELECT (SELECT page_count FROM pragma_page_count) - (SELECT freelist_count FROM pragma_freelist_count)"
    return int(store.database.one(used)[0]) * 4096


def open_files() -> int:
    return len([*Path("/proc/self/fd").iterdir()])


def resident() -> float:
    """Megabytes of this process in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
