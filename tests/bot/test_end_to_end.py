"""The whole program as a process: a person talks to it in Telegram, a site publishes, the person is told."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from fake_api import TOKEN, FakeApi
from site_stand_in import running
from velgaria import SOURCE, article, site_pages

ROOT = Path(__file__).parents[2]
SETTINGS = """
[http]
delay_seconds = 0
jitter_seconds = 0
{mounts}
[telegram]
base_url = "{base_url}"
{source}
every_minutes = 0.02
"""
ROADS = article("Roads", "The road to the upper valley stayed open for the whole of the winter, the mayor said.")
TRIAL = article("Trial", "The printer Anselm Vrba was sentenced to four years in prison by a court in Sarnovo.")


def wait_for(api: FakeApi, words: str, after: int = 0) -> str:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if found := [text for text in api.texts(501)[after:] if words in text]:
            return found[0]
        time.sleep(0.05)
    raise AssertionError(f"{words!r} never came; there is {api.texts(501)}")


def test_a_person_watches_and_is_told_once_and_the_logs_tell_nobody(tmp_path):
    with running(site_pages(roads=ROADS)) as site, FakeApi() as api:
        settings = tmp_path / "config.toml"
        settings.write_text(SETTINGS.format(mounts=site.mounts_toml(), base_url=api.base_url, source=SOURCE))
        process = subprocess.Popen(
            [sys.executable, "-c", "from bot.cli import main; main()", "--verbose", "--config", settings, "run"],
            env={**os.environ, "TOCSIN_TELEGRAM_TOKEN": TOKEN, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            api.say("/start")
            assert "Three steps" in wait_for(api, "Tocsin rings when")
            api.say("/watch Anselm Vrba")
            assert "✓ 1" in wait_for(api, "Anselm Vrba")
            while not any("press: read" in text for text in api.texts(501)):
                said = len(api.texts(501))
                api.say("/status")
                wait_for(api, "Sources", said)
            said = len(api.texts(501))
            site.pages |= site_pages(roads=ROADS, trial=TRIAL)
            alert = wait_for(api, "in a new page", said)
            assert "The printer Anselm Vrba was sentenced to four years" in alert
            time.sleep(3)  # two more passes
            assert len(api.texts(501)) == said + 1
        finally:
            process.send_signal(signal.SIGTERM)
            _, log = process.communicate(timeout=15)
    assert process.returncode == 0
    for secret in (b"Vrba", b"printer", TOKEN.encode(), b"Traceback"):
        assert secret not in log
