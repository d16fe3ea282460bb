"""A new user's first ten minutes, over HTTP with a published emulator of the Bot API; the transcript is a golden file.

After a change that is meant, `TOCSIN_WRITE_GOLDEN=1` writes the golden files anew; then read them.
"""

import asyncio
import json
import os
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import telegram_html
from emulator import TOKEN, Emulator
from site_stand_in import running
from stage import until
from velgaria import SOURCE, article, site_pages

from bot.app import assembled
from bot.config import load
from bot.deliver import Courier
from bot.pacing import Pacing
from bot.telegram import TelegramBot

GOLDEN = Path(__file__).parent / "golden"
SPEAKING = ("sendMessage", "editMessageText", "sendDocument", "sendPhoto")
HURRY = "[http]\ndelay_seconds = 0\njitter_seconds = 0\nbackoff_seconds = 0\n"
ROADS = article("Roads", "The road to the upper valley stayed open for the whole of the winter, the mayor said.")
DAYS = [f"On day {day} the court heard witness number {day} and adjourned without a word." for day in range(1, 61)]
TRIAL = article(
    "The trial of the printers", "The printer Oksana Ravliuk was sentenced to four years in Sarnovo.", *DAYS
)
EDITED = article(
    "The trial of the printers",
    "The printer Oksana Ravliuk was sentenced to nine years in Sarnovo.",
    *(day.replace("witness", "juror").replace("without a word", "for lunch") for day in DAYS),
)
WHO = {42: "👤", 43: "👥 another chat:"}
PLACES = {"en": "Almaty", "ru": "Алматы"}


class Scene:
    """Two people, the bot, and a transcript."""

    def __init__(self, emulator, site, tocsin, bot, clock, language):
        self.emulator, self.site, self.tocsin, self.bot, self.clock = emulator, site, tocsin, bot, clock
        self.language = language
        self.lines: list[str] = []
        self._told = 0
        self.buttons: list[dict] = []

    async def say(self, text: str, user: int = 42, answers: int = 1) -> None:
        self.lines.append(f"\n{WHO[user]} {text}")
        await self._answered(lambda: self.emulator.say(text, user, self.language), answers)

    async def press(self, says: str, user: int = 42, answers: int = 1) -> None:
        """Press the first button whose command begins so."""
        button = next(one for one in self.buttons if one.get("callback_data", "").startswith(says))
        self.lines.append(f"\n{WHO[user]} presses [{button['text']}]")
        await self._answered(lambda: self.emulator.press(button["callback_data"], user, self.language), answers)

    async def bring(self, name: str, body: bytes, caption: str, user: int = 43) -> None:
        self.lines.append(f"\n{WHO[user]} sends {name}: {caption}")
        await self._answered(lambda: self.emulator.bring(name, body, caption, user, self.language))

    async def publish(self, **pages: bytes) -> None:
        self.lines.append("\n🌍 the site is looked at")
        self.clock.advance(minutes=1)
        self.site.pages |= site_pages(roads=ROADS, **pages)
        before = self._count()
        await self.tocsin.check(self.tocsin.config.sources[0])
        await Courier(self.tocsin.store, self.bot.channel, clock=self.clock, pacing=Pacing.unlimited()).drain()
        await until(lambda: self._count() > before or not pages)
        self._write_down()

    def received(self) -> bytes:
        """The last file that the bot sent."""
        return bytes(list(self.emulator.assets.values())[-1]["data"])

    async def _answered(self, act, answers: int = 1) -> None:
        """Do something and wait for so many messages; one more would stand in the wrong place of the transcript."""
        before = self._count()
        await asyncio.to_thread(act)
        await until(lambda: self._count() >= before + answers)
        self._write_down()

    def _count(self) -> int:
        return sum(call["method"] in SPEAKING for call in self.emulator.calls)

    def _write_down(self) -> None:
        spoken = [call for call in self.emulator.calls if call["method"] in SPEAKING]
        for call in spoken[self._told :]:
            text = telegram_html.parse(call.get("text") or call.get("caption") or "").text
            files = "".join(f"📎 {name}\n" for name in call["files"])
            sign = "✎" if call["method"] == "editMessageText" else "🤖"
            self.lines.append(f"{sign} {files}{text}")
            keyboard = _keyboard(call)
            if keyboard:
                self.buttons = [button for row in keyboard for button in row]
            self.lines += [" ".join(f"[{button['text']}]" for button in row) for row in keyboard]
            assert all(len(button.get("callback_data", "").encode()) <= 64 for row in keyboard for button in row)
        self._told = len(spoken)


def _keyboard(call) -> list:
    markup = call.get("reply_markup") or {}
    return (json.loads(markup) if isinstance(markup, str) else markup).get("inline_keyboard", [])


@asynccontextmanager
async def talking(tmp_path, clock, language):
    with running(site_pages(roads=ROADS)) as site, Emulator() as emulator:
        file = tmp_path / "config.toml"
        file.write_text(f"{HURRY}\n{site.mounts_toml()}\n{SOURCE}\nrecheck_days = 1\n", encoding="utf-8")
        async with assembled(load(file, {}), clock) as tocsin:
            bot = TelegramBot(TOKEN, tocsin.desk(), clock=clock, base_url=emulator.base_url)
            await bot.start()
            try:
                yield Scene(emulator, site, tocsin, bot, clock, language)
            finally:
                await bot.stop()
        assert emulator.refusals == []


@pytest.mark.parametrize("language", ["en", "ru"])
async def test_the_first_ten_minutes_read_well(tmp_path, clock, language):
    async with talking(tmp_path, clock, language) as scene:
        await scene.publish()
        await scene.say("/start")
        await scene.say(f"/settings timezone {PLACES[language]}")
        await scene.say("/watch Oksana Ravliuk")
        await scene.say("/watch Article 174 of the Criminal Code of Kazakhstan")
        await scene.say("/watch “state of emergency”")
        await scene.say("/wach Anselm Vrba")
        await scene.press("watch Anselm Vrba")
        await scene.say("/list")
        await scene.say("/mute 3 1d")
        await scene.publish(trial=TRIAL)
        await scene.press("why")
        await scene.publish(trial=EDITED)
        await scene.press("diff", answers=2)
        await scene.say("/digest now")
        await scene.say("/export json", answers=2)
        await scene.bring("tocsin.json", scene.received(), "/import")
        await scene.press("import yes", user=43)
        await scene.say("/forget")
        await scene.press("forget yes")
        await scene.say("/list")
        await scene.say("/list", user=43)
    told = "\n".join(scene.lines).strip() + "\n"
    golden = GOLDEN / f"first_ten_minutes.{language}.txt"
    if os.environ.get("TOCSIN_WRITE_GOLDEN"):
        golden.write_text(told, encoding="utf-8")
    assert told == golden.read_text("utf-8")
