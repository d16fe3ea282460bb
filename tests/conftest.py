"""A whole Tocsin around a stand-in site: real settings, real sockets, a real file, and a clock to turn."""

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from stage import Clock

from bot.app import Tocsin, assembled
from bot.config import load
from bot.deliver import Accepted, Courier
from bot.pacing import Pacing
from rules.query import understand

START = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)


@dataclass
class Told:
    """What chats received, as a channel that accepts everything."""

    messages: list = field(default_factory=list)

    async def send(self, message):
        self.messages.append((message.telegram_id, message.html))
        return Accepted(len(self.messages))

    def to(self, chat: int) -> list[str]:
        return [html for telegram_id, html in self.messages if telegram_id == chat]


@dataclass
class House:
    tocsin: Tocsin
    clock: Clock
    told: Told

    def watch(self, chat: int, *texts: str) -> None:
        """What /watch does."""
        store = self.tocsin.store
        mine = store.chats.get_or_add(chat, 0, title="", timezone="Europe/Brussels", digest_hour=8, now=self.clock())
        for text in texts:
            watch = store.watches.add(mine.id, *understand(text), (), self.clock())
            self.tocsin.lookout.add(watch.watch)

    async def check(self, name: str = ""):
        """One pass over a source (the only one, when none is named), and everything it leads to delivered."""
        self.clock.advance(minutes=1)
        sources = [source for source in self.tocsin.config.sources if source.name == name or not name]
        runs = [await self.tocsin.check(source) for source in sources]
        await Courier(self.tocsin.store, self.told, clock=self.clock, pacing=Pacing.unlimited()).drain()
        return runs[0] if len(runs) == 1 else runs


HURRY = "[http]\ndelay_seconds = 0\njitter_seconds = 0\nbackoff_seconds = 0\n"


@pytest.fixture
def clock() -> Clock:
    return Clock(START)


@pytest.fixture
def house(tmp_path, clock):
    """`async with house(site, sources_toml) as it`: may be opened again on the same store."""
    told = Told()

    @asynccontextmanager
    async def open_house(site, sources, http=HURRY):
        file = tmp_path / "config.toml"
        mounts = site.mounts_toml() if "[http.mounts]" not in http else ""
        file.write_text(f"{http}\n{mounts}\n{sources}", encoding="utf-8")
        async with assembled(load(file, {}), clock) as tocsin:
            yield House(tocsin, clock, told)

    return open_house
