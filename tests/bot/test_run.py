"""`tocsin run` as a process: without a token, with nothing reachable, and stopped."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from site_stand_in import running
from velgaria import SOURCE, article, site_pages

ROOT = Path(__file__).parents[2]
SETTINGS = """
[http]
delay_seconds = 0
jitter_seconds = 0
backoff_seconds = 0
obey_robots = false
[http.mounts]
"https://one.example" = "http://127.0.0.1:{port}"
"https://two.example" = "http://127.0.0.1:{port}"
[sources.one]
kind = "feed"
url = "https://one.example/feed"
[sources.two]
kind = "feed"
url = "https://two.example/feed"
"""


@contextmanager
def tocsin(settings: Path, stdin=subprocess.DEVNULL):
    process = subprocess.Popen(
        [sys.executable, "-c", "from bot.cli import main; main()", "--config", settings, "run"],
        env={**os.environ, "TOCSIN_TELEGRAM_TOKEN": "", "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def read_until(process, words: str, lines: list[str]) -> None:
    while not lines or words not in lines[-1]:
        line = process.stdout.readline()
        assert line, lines
        lines.append(line)


def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def test_with_nothing_reachable_it_says_so_in_a_line_per_source_and_stops_at_once(tmp_path):
    settings = tmp_path / "config.toml"
    settings.write_text(SETTINGS.format(port=unused_port()))
    lines: list[str] = []
    with tocsin(settings) as process:
        read_until(process, "source=one", lines)
        read_until(process, "source=two", lines)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=10)
        took = time.monotonic() - began
    assert process.returncode == 0
    assert took < 2
    assert rest == ""
    assert lines[0].startswith("No token is set: this console is the chat.")
    told = lines[1:]
    assert len(told) == 2
    assert all("unreachable" in line and "the site refused the connection" in line and "next=" in line for line in told)


def test_the_console_is_a_chat_that_answers_and_rings(tmp_path):
    pages = site_pages(one=article("Fined", "Anselm Vrba was fined on Monday, his lawyer said.", date="2099-01-01"))
    with running(pages) as site:
        settings = tmp_path / "config.toml"
        hurry = "[http]\ndelay_seconds = 1\njitter_seconds = 0\n"
        settings.write_text(hurry + site.mounts_toml() + SOURCE)
        lines: list[str] = []
        with tocsin(settings, stdin=subprocess.PIPE) as process:
            process.stdin.write("/watch Anselm Vrba\n")
            process.stdin.flush()
            read_until(process, "✓ 1", lines)
            read_until(process, "*Anselm Vrba* was fined on Monday", lines)
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=10)
        assert process.returncode == 0


def test_a_second_process_on_the_same_store_is_turned_away(tmp_path):
    settings = tmp_path / "config.toml"
    settings.write_text(SETTINGS.format(port=unused_port()))
    lines: list[str] = []
    with tocsin(settings) as first:
        read_until(first, "source=two", lines)
        with tocsin(settings) as second:
            told, _ = second.communicate(timeout=20)
        assert second.returncode == 1
        assert "Another tocsin works on" in told
        assert "Traceback" not in told
