"""How quickly people are answered while 10 000 others are written to: `python benchmarks/bot.py [ROUNDS]`.

The shipped `tocsin run`, with an archive and 10 000 chats in its store, over HTTP to a Bot API on this machine. Once
the menus of its first start are written, an operator broadcasts a message; from that moment on somebody says every
command of the menu, again and again. Timed is all from the Bot API's having the command to its having the first message
of the answer; 300 ms (p95) are the limit.
"""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

sys.path.insert(0, str(Path(__file__).parents[1]))

from served_api import TOKEN, UNASKED, ServedApi, served_api
from tocsin_check import COMMAND, ENVIRON

from bot.conversation import menu
from bot.voice import Language
from rules.query import understand
from scrapers.document import Document, DocumentKind, Paragraph
from storage.store import Store

CHATS = 10_000
OPERATOR, SOMEBODY = 1, 2
PEOPLE = ("Mirela Costandache", "Ilir Drenova", "Oksana Ravliuk", "Temirbek Aidarov", "Anselm Vrba")
TEXTS, PARAGRAPHS, NAMING = 1000, 40, 4  # so many texts, paragraphs in each, and paragraphs that name somebody
LIMIT = 0.3

# What is said of a command that is not asked for by its name alone.
SAID = {
    "watch": (
        "watch Łukasz Żoraw-Bielski",
        "watch Mirela Costandache",
        'watch "immediate release"',
        "watch nobody NEAR",
    ),
    "unwatch": ("unwatch 6", "unwatch", "unwatch all"),
    "list": ("list", "list Drenova", "list 2"),
    "mute": ("mute 1 1d", "mute"),
    "unmute": ("unmute all",),
    "digest": ("digest", "digest now", "digest 8"),
    "silence": ("silence 1 6 months", "silence"),
    "settings": ("settings", "settings timezone Almaty", "settings language en"),
    "procedure": ("procedure 2026/2007",),
    "find": ("find immediate release", "find Costandache"),
    "history": ("history Mirela Costandache", "history Nobody Atall"),
    "diff": ("diff TA-7",),
    "whynot": ("whynot https://texts.example/7",),
    "import": ("import " + "\n".join(f"Ilir Drenov{chr(97 + number % 26) * 2}a" for number in range(200)),),
    "export": ("export", "export json"),
    "start": ("start", "start watch-TWlyZWxh"),
    "help": ("help", "help watch"),
}


SETTINGS = """
[http]
attempts = 1
[http.mounts]
"https://press.example" = "http://127.0.0.1:{api.port}"
[telegram]
admins = [1]
base_url = "{api.base_url}"
[log]
level = "error"
[sources.press]
kind = "listing"
url = "https://press.example/news"
links = "a"
language = "en"
"""


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with TemporaryDirectory() as folder, served_api() as api:
        fill(Path(folder) / "data" / "tocsin.sqlite")
        settings = Path(folder) / "config.toml"
        settings.write_text(SETTINGS.format(api=api))
        command = [*COMMAND, "--config", str(settings), "run"]
        with subprocess.Popen(command, env={**os.environ, **ENVIRON, "TOCSIN_TELEGRAM_TOKEN": TOKEN}) as process:
            try:
                ask_everything(api, rounds)
            finally:
                process.kill()


def fill(path: Path) -> None:
    """Chats, somebody's watch list, and texts that name whom it has."""
    now = datetime.now(UTC) - timedelta(days=1)
    with Store.open(path) as store, store.atomic():
        for chat in range(1, CHATS + 1):
            store.chats.get_or_add(chat, 0, title="", timezone="UTC", digest_hour=8, now=now)
        chat = store.chats.by_address(SOMEBODY, 0)
        assert chat
        for name in PEOPLE:
            store.watches.add(chat.id, *understand(name), (), now)
        for number in range(TEXTS):
            store.documents.record(
                text(number),
                source="press",
                page_url="",
                raw_sha256="",
                headers={},
                now=now + timedelta(seconds=number),
            )


def text(number: int) -> Document:
    naming = "Calls for the immediate release of {} and of all who are held for their opinions in Sarnovo ({});"
    other = "Notes that the authorities of Velgaria did not answer the report on freedom of assembly of Year {};"
    return Document(
        key=f"TA-{number}",
        kind=DocumentKind.ADOPTED_TEXT,
        institution="European Parliament",
        url=f"https://texts.example/{number}",
        title=f"Resolution {number} on civic freedoms in Velgaria",
        language="en",
        published=datetime(2026, 1, 1 + number % 28, tzinfo=UTC).date(),
        procedure=f"2026/2{number:03}(RSP)",
        paragraphs=tuple(
            Paragraph(
                naming.format(PEOPLE[(number + place) % 5], f"{number}.{place}")
                if place < NAMING
                else other.format(f"{number}.{place}")
            )
            for place in range(PARAGRAPHS)
        ),
    )


def ask_everything(api: ServedApi, rounds: int) -> None:
    while api.calls()["setMyCommands"] < len(Language):
        time.sleep(0.05)
    api.ask(OPERATOR, f"/admin broadcast {UNASKED}: the bot rests on Sunday.")
    broadcast = Thread(target=api.ask, args=(OPERATOR, "/admin broadcast yes 1"))
    sent, began = api.calls()["sendMessage"], time.perf_counter()
    broadcast.start()
    times: dict[str, list[float]] = {command.name: [] for command in menu()}
    for _ in range(rounds):
        for name, measured in times.items():
            for said in SAID.get(name, (name,)):
                measured.append(api.ask(SOMEBODY, f"/{said}"))
    broadcast.join()
    table(times)
    spent, sent = time.perf_counter() - began, api.calls()["sendMessage"] - sent - sum(map(len, times.values()))
    print(f"{spent:.0f} s, in which {sent} of {CHATS} messages of the broadcast left")


def table(times: dict[str, list[float]]) -> None:
    print(f"{'command':12}{'times':>6}{'median ms':>11}{'p95 ms':>8}{'most ms':>9}")
    for name, measured in times.items():
        ordered = sorted(measured)
        late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        figures = (ordered[len(ordered) // 2], late, ordered[-1])
        shown = "".join(f"{figure * 1000:{width}.0f}" for figure, width in zip(figures, (11, 8, 9), strict=True))
        print(f"{name:12}{len(ordered):6}{shown}{'  too slow' if late > LIMIT else ''}")


if __name__ == "__main__":
    main()
