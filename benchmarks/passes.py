"""What a first and an unchanged pass over many pages cost: `python benchmarks/passes.py [PAGES]`.

Pages of about 60 kB are served on this machine; the shipped `tocsin check` is run on them as a whole process, first
on an empty store, then again, then with one paragraph edited on every twentieth page, then with a token in every page
that changes outside the words. Printed are requests, bytes, CPU seconds (start-up included), peak memory and what the
store grew by.
"""

import os
import random
import resource
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from site_stand_in import Site, running  # noqa: E402 - the path is set above

HOST = "https://www.velgaria-press.example"
WORDS = (
    "the court of Sarnovo adjourned trial hearing lawyer witness library archive printer ministry delegation observers "
    "statement resolution paragraph release sentence prison valley river bridge winter road council member vote"
).split()
SETTINGS = """
[http]
delay_seconds = 0
jitter_seconds = 0
{mounts}
[log]
level = "error"
[sources.press]
kind = "listing"
url = "{host}/news"
links = "h2 a"
language = "en"
recheck_share = 0
"""


def paragraph(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=60)).capitalize() + "."


def page(number: int, *, edited: bool = False, token: str = "") -> bytes:
    chance = random.Random(number)
    paragraphs = [paragraph(chance) for _ in range(85)]
    if edited:
        paragraphs[40] = paragraphs[40].replace("the", "this", 3) + " Edited."
    chrome = "".join(f"<li><a href='/menu/{item}'>Menu entry {item}</a></li>" for item in range(400))
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    head = f"<title>Report {number}</title><meta name='token' content='{token}'>"
    main = f"<main><article><h1>Report {number}</h1>{body}</article></main>"
    return f"<!doctype html><html lang='en'><head>{head}</head><body><ul>{chrome}</ul>{main}</body></html>".encode()


def listing(count: int) -> bytes:
    items = "".join(f"<h2><a href='/news/{number}'>Report {number}</a></h2>" for number in range(count))
    return f"<!doctype html><html lang='en'><body><main>{items}</main></body></html>".encode()


def pages(count: int, *, edited: int = 0, token: str = "") -> dict[str, bytes | int]:
    """The site; with `edited`, one paragraph differs on every so manieth page."""
    texts = {
        f"{HOST}/news/{number}": page(number, edited=bool(edited) and number % edited == 0, token=f"{token}{number}")
        for number in range(count)
    }
    return {f"{HOST}/news": listing(count), **texts}


def check(settings: Path, site: Site) -> str:
    """One run of `tocsin check`; its cost as a row."""
    site.served.clear()
    store = settings.with_name("data") / "tocsin.sqlite"
    before, size = resource.getrusage(resource.RUSAGE_CHILDREN), store.stat().st_size if store.exists() else 0
    began = time.perf_counter()
    command = [sys.executable, "-c", "from bot.cli import main; main()", "--config", str(settings), "check"]
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "TOCSIN_TELEGRAM_TOKEN": ""}
    told = subprocess.run(command, env=environ, check=True, capture_output=True, text=True).stdout
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    sent = sum(served.size for served in site.served)
    grown = (store.stat().st_size - size) / 1000
    memory = after.ru_maxrss / 1024
    figures = f"{len(site.served):5} {sent / 1e6:8.2f} {cpu:7.2f} {wall:7.2f} {memory:7.0f} {grown:9.0f}"
    return f"{figures}  {told.strip()}"


PASSES = {
    "first": pages,
    "unchanged": pages,
    "5 % edited": partial(pages, edited=20),
    "token": partial(pages, edited=20, token="t"),
}


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    print(f"{count} pages of {len(page(1)) / 1000:.0f} kB")
    print(f"{'pass':14} asked  MB sent   CPU s  wall s  RSS MB  store kB")
    with TemporaryDirectory() as folder, running(pages(count)) as site:
        settings = Path(folder) / "config.toml"
        settings.write_text(SETTINGS.format(host=HOST, mounts=site.mounts_toml()))
        for name, shown in PASSES.items():
            site.pages = shown(count)
            print(f"{name:14} {check(settings, site)}")


if __name__ == "__main__":
    main()
