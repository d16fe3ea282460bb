"""kill -9 at random moments of a pass over 50 documents for 20 chats: nothing lost, hardly anything twice."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fake_api import TOKEN, FakeApi
from site_stand_in import running
from velgaria import SOURCE, article, site_pages

from rules.watch import WatchKind
from storage.store import Store

ROOT = Path(__file__).parents[2]
KILLS = 20
GIVEN = ["Anselm", "Ilir", "Oksana", "Temirbek", "Mirela"]
SURNAMES = ["Vrba", "Drenova", "Ravliuk", "Aidarov"]
PERSONS = [f"{given} {surname}" for given in GIVEN for surname in SURNAMES]
SETTINGS = """
[http]
delay_seconds = 0.08
jitter_seconds = 0.04
{mounts}
[telegram]
base_url = "{base_url}"
[log]
level = "warning"
{source}
"""


def documents(count=50):
    """Texts; each names two of the twenty persons."""
    named = {f"case_{number:02}": (PERSONS[number % 20], PERSONS[(number * 7 + 3) % 20]) for number in range(count)}
    pages = {
        name: article(
            f"Case {name[-2:]}",
            f"The trial of {first} was adjourned on Monday because no interpreter had been found.",
            f"In another court, {second} was heard as a witness for the first time this year.",
            date="2099-01-01",  # newer than any watch, so that a first pass rings too
        )
        for name, (first, second) in named.items()
    }
    return named, site_pages(**pages)


def expected(named):
    return {(PERSONS.index(person) + 1, f"Case {name[-2:]}") for name, persons in named.items() for person in persons}


def seed(store: Path) -> None:
    with Store.open(store) as opened:
        now = datetime.now(UTC)
        for number, person in enumerate(PERSONS, 1):
            chat = opened.chats.get_or_add(number, 0, title="", timezone="UTC", digest_hour=None, now=now)
            opened.watches.add(chat.id, WatchKind.NAME, person, (), now)


def start(settings: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", "from bot.cli import main; main()", "--config", settings, "run"],
        env={**os.environ, "TOCSIN_TELEGRAM_TOKEN": TOKEN, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def set_quiet_hours(store: Path, hours: tuple[int, int] | None) -> None:
    """Of every chat; what waited for their end goes out when there are none."""
    with Store.open(store) as opened:
        for chat in list(opened.chats.all_active()):
            opened.chats.configure(chat.id, replace(chat.settings, quiet=hours))
            if hours is None:
                opened.outbox.let_go(chat.id)


def wait_until(holds) -> None:
    deadline = time.monotonic() + 90
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def accepted(api: FakeApi) -> Counter:
    return Counter((entry["chat"], title(entry["text"])) for entry in api.ledger)


def title(text: str) -> str:
    return next(line for line in text.splitlines() if line.startswith("Case "))


def test_killed_twenty_times_every_message_arrives_and_at_most_one_a_kill_is_repeated(tmp_path):
    chance = random.Random(20)
    named, pages = documents()
    with running(pages) as site, FakeApi() as api:
        settings = tmp_path / "config.toml"
        settings.write_text(SETTINGS.format(mounts=site.mounts_toml(), base_url=api.base_url, source=SOURCE))
        seed(tmp_path / "data" / "tocsin.sqlite")
        for _ in range(KILLS):
            asked = len(site.served)
            process = start(settings)
            wait_until(lambda before=asked: len(site.served) > before)  # it is up and at work
            time.sleep(chance.uniform(0, 0.6))
            process.send_signal(signal.SIGKILL)
            process.communicate()
        killed_at = len(api.ledger)

        process = start(settings)
        wait_until(lambda: set(accepted(api)) >= expected(named))
        time.sleep(1)  # for what would come twice
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=10)

    assert process.returncode == 0, errors.decode()
    counts = accepted(api)
    repeats = [entry for entry in api.ledger if entry["text"].startswith("(repeated)")]
    twice = sum(counts.values()) - len(counts)
    sys.stdout.write(
        f"{len(counts)} expected, {killed_at} before the last kill, {len(repeats)} marked, {twice} twice\n"
    )
    assert set(counts) == expected(named)
    assert len(repeats) <= KILLS
    unmarked = Counter(
        (entry["chat"], title(entry["text"])) for entry in api.ledger if not entry["text"].startswith("(repeated)")
    )
    assert max(unmarked.values()) == 1
    assert 0 < killed_at < len(api.ledger), "the kills must hit the pass, not its beginning or its end"


def test_killed_in_quiet_hours_nothing_goes_out_before_their_end_and_nothing_is_lost(tmp_path):
    named, pages = documents(count=5)
    store = tmp_path / "data" / "tocsin.sqlite"
    hour = datetime.now(UTC).hour
    with running(pages) as site, FakeApi() as api:
        settings = tmp_path / "config.toml"
        settings.write_text(SETTINGS.format(mounts=site.mounts_toml(), base_url=api.base_url, source=SOURCE))
        seed(store)
        set_quiet_hours(store, (hour, (hour + 3) % 24))
        for seen in (2, len(pages)):  # in the midst of the pass, and when every page was read
            process = start(settings)
            wait_until(lambda least=seen: len(site.served) >= least)
            time.sleep(1)  # for what would go out too early
            process.send_signal(signal.SIGKILL)
            process.communicate()
        assert not api.ledger
        set_quiet_hours(store, None)
        process = start(settings)
        wait_until(lambda: set(accepted(api)) >= expected(named))
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=10)
    assert accepted(api) == Counter(expected(named))
