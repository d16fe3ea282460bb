import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from storage.database import Database
from storage.moments import from_micros, to_micros
from storage.schema import migrations
from storage.store import Store

ROOT = Path(__file__).parents[2]


def run_child(code, *arguments):
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)


def add_notice(database, topic):
    database.execute("INSERT INTO notice (source, topic, reason, opened_at) VALUES ('ep', ?, '', 0)", (topic,))


def topics(database):
    return [row["topic"] for row in database.rows("SELECT topic FROM notice ORDER BY id")]


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_the_file_its_logs_and_a_new_folder_are_the_owners_alone(path):
    before = os.umask(0)
    try:
        database = Database(path)
        add_notice(database, "written, so that the log exists")
        files = {file.name: mode(file) for file in path.parent.iterdir()}
    finally:
        os.umask(before)
    database.close()
    assert files == {"tocsin.sqlite": 0o600, "tocsin.sqlite-wal": 0o600, "tocsin.sqlite-shm": 0o600}
    assert mode(path.parent) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(path):
    Database(path).close()
    path.chmod(0o644)
    Database(path).close()
    assert mode(path) == 0o600


def test_a_folder_that_was_there_keeps_its_mode(tmp_path):
    tmp_path.chmod(0o755)
    Database(tmp_path / "tocsin.sqlite").close()
    assert mode(tmp_path) == 0o755


def test_a_commit_survives_a_power_cut_and_references_are_kept(store):
    settings = [store.database.one(f"PRAGMA {name}")[0] for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert settings == ["wal", 2, 1]


def test_migrations_are_applied_once(path):
    with Store.open(path) as store:
        schema = store.database.rows("SELECT sql FROM sqlite_master ORDER BY name")
    with Store.open(path) as store:
        applied = [row["name"] for row in store.database.rows("SELECT name FROM _sqlite_migrations ORDER BY id")]
        assert store.database.rows("SELECT sql FROM sqlite_master ORDER BY name") == schema
    assert applied == [migration.name for migration in migrations._migrations]


def test_all_tables_are_strict(store):
    loose = store.database.rows(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict"
    )
    assert {row["name"] for row in loose} == {"_sqlite_migrations", "sqlite_schema", "sqlite_sequence"}


def test_a_failing_transaction_leaves_nothing(store):
    with suppress(KeyError), store.atomic():
        add_notice(store.database, "lost")
        raise KeyError
    add_notice(store.database, "kept")
    assert topics(store.database) == ["kept"]


def test_a_failing_inner_block_undoes_only_itself(store):
    with store.atomic():
        add_notice(store.database, "before")
        with suppress(KeyError), store.atomic():
            add_notice(store.database, "inside")
            raise KeyError
        add_notice(store.database, "after")
    assert topics(store.database) == ["before", "after"]


def test_a_transaction_that_reads_first_can_still_write_after_another_connection_has(path):
    first, second = Database(path), Database(path)
    waiting = threading.Event()

    def read_then_write(database, topic):
        with database.atomic():
            count = len(topics(database))
            waiting.wait(0.2)
            add_notice(database, f"{topic} after {count}")

    threads = [threading.Thread(target=read_then_write, args=pair) for pair in ((first, "a"), (second, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = topics(first)
    first.close()
    second.close()
    assert sorted(topic.split(" ", 1)[1] for topic in found) == ["after 0", "after 1"]


def test_two_threads_share_one_connection_without_sharing_a_transaction(store):
    inside, seen = threading.Event(), []

    def look():
        inside.wait(5)
        seen.extend(topics(store.database))

    thread = threading.Thread(target=look)
    thread.start()
    with suppress(KeyError), store.atomic():
        add_notice(store.database, "never")
        inside.set()
        thread.join(0.1)
        raise KeyError
    thread.join(5)
    assert seen == []


def test_threads_of_two_connections_lose_no_write(path):
    databases = [Database(path), Database(path)]

    def write(database, name):
        for number in range(25):
            with database.atomic():
                add_notice(database, f"{name}{number}")

    threads = [threading.Thread(target=write, args=(databases[n % 2], "abcd"[n])) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    count = len(set(topics(databases[0])))
    for database in databases:
        database.close()
    assert count == 100


def test_processes_that_open_a_new_file_at_once_lose_no_write(path):
    code = """if True:
        import sys
        from storage.database import Database
        sys.stdin.read()
        database = Database(sys.argv[1])
        for number in range(20):
            with database.atomic():
                count = database.one("SELECT count(*) FROM notice")[0]
                row = (f"{sys.argv[2]} {number}", str(count))
                database.execute("INSERT INTO notice (source, topic, reason, opened_at) VALUES ('ep', ?, ?, 0)", row)
        database.close()
    """
    children = [run_child(code, path, name) for name in "abc"]
    for child in children:
        child.stdin.close()
    codes = [child.wait(60) for child in children]
    for child in children:
        child.stdout.close()
    with Store.open(path) as store:
        counted = [int(row["reason"]) for row in store.database.rows("SELECT reason FROM notice ORDER BY id")]
    assert codes == [0, 0, 0]
    assert counted == list(range(60))


@pytest.mark.parametrize("committed", [False, True])
def test_a_kill_inside_a_transaction_leaves_all_or_nothing(path, committed):
    code = """if True:
        import sys
        from datetime import UTC, datetime
        from storage.outbox import MessageClass
        from storage.store import Store
        now = datetime(2031, 3, 14, tzinfo=UTC)
        store = Store.open(sys.argv[1])
        chat = store.chats.get_or_add(1, 0, title="", timezone="UTC", digest_hour=None, now=now)
        with store.atomic():
            store.outbox.add("version 1", chat.id, ["a"] * 5000, MessageClass.ALERT, now)
            store.notices.open("ep", "blocked", "", now)
            if sys.argv[2] == "False":
                print("ready", flush=True)
                sys.stdin.read()
        print("ready", flush=True)
        sys.stdin.read()
    """
    child = run_child(code, path, committed)
    assert child.stdout.readline() == "ready\n"
    child.send_signal(signal.SIGKILL)
    assert child.wait(10) == -signal.SIGKILL
    child.stdout.close()
    child.stdin.close()
    with Store.open(path) as store:
        rows = [store.database.one(f"SELECT count(*) FROM {table}")[0] for table in ("chat", "message", "notice")]
        assert store.database.check() == []
    assert rows == ([1, 5000, 1] if committed else [1, 0, 0])


def test_a_backup_is_whole_readable_by_its_owner_only_and_one_file(store, tmp_path):
    add_notice(store.database, "kept")
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(b"an older copy")
    with store.atomic():
        add_notice(store.database, "not committed yet")
        store.backup(copy)
    assert mode(copy) == 0o600
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["copy.sqlite"]
    assert copy.read_bytes()[18:20] == b"\1\1"  # the format's "needs no log beside it"
    with Store.open(copy) as restored:
        assert topics(restored.database) == ["kept"]
        assert restored.database.check() == []


def test_a_backup_that_fails_leaves_the_older_copy(store, tmp_path):
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(b"an older copy")
    store.database.path = tmp_path / "nothing" / "here"
    with pytest.raises(sqlite3.OperationalError):
        store.backup(copy)
    assert copy.read_bytes() == b"an older copy"


def test_a_file_that_is_no_database_is_refused(tmp_path):
    path = tmp_path / "tocsin.sqlite"
    path.write_bytes(b"something else altogether, and long enough to be looked at\n" * 100)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        Database(path)


def test_check_tells_a_row_that_refers_to_nothing(store):
    store.database.execute("PRAGMA foreign_keys = OFF")
    store.database.execute(
        "INSERT INTO watch (chat, number, kind, query, aliases, created_at) VALUES (77, 1, 'name', 'A', '[]', 0)"
    )
    assert store.database.check() == ["a row of watch refers to nothing"]


@pytest.mark.parametrize(
    "moment",
    [
        datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(2031, 3, 14, 9, 26, 53, 1, tzinfo=timezone(timedelta(hours=5, minutes=30))),
        datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    ],
)
def test_moments_come_back_as_the_same_moment_in_utc(moment):
    back = from_micros(to_micros(moment))
    assert back == moment
    assert back.tzinfo is UTC


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        to_micros(datetime(2031, 3, 14))  # noqa: DTZ001 - the point
