from dataclasses import replace
from datetime import timedelta

import pytest
from kept_texts import CALL, RECITAL, document

from rules.watch import Strength, WatchKind
from storage.hits import HitKind, StoredHit
from storage.outbox import MessageClass

NAME = "Mirela Costandache"


@pytest.fixture
def hit(now):
    def make(watch, version, **fields):
        usual = {"kind": HitKind.NEW, "paragraph": 1, "start": 8, "end": 26, "surface": NAME, "strength": Strength.FULL}
        context = {"watch_id": watch.id, "version_id": version.id, "why": "as written", "at": now, "pushed": True}
        return StoredHit(**usual | context | fields)

    return make


@pytest.fixture
def watch(store, add_chat, now):
    def add(telegram_id=1, query=NAME):
        return store.watches.add(add_chat(telegram_id).id, WatchKind.NAME, query, ("M. Costandache",), now)

    return add


def test_a_hit_comes_back_with_its_watch_and_the_text_it_met(store, record, watch, hit, now):
    told, watched = document(reference="P11_TA(2031)0042"), watch()
    version = record(told).version
    stored = hit(watched, version, strength=Strength.POSSIBLE, pushed=False)
    assert store.hits.add_many([stored]) == 1
    [(found, found_watch, summary)] = store.hits.since(watched.chat_id, now - timedelta(seconds=1))
    assert replace(found, id=0) == stored
    assert found.id > 0
    assert found_watch == watched
    assert (summary.id, summary.number, summary.seen_at, summary.published) == (version.id, 1, now, told.published)
    for fact in ("key", "language", "kind", "institution", "url", "title", "reference", "procedure"):
        assert getattr(summary, fact) == getattr(told, fact)


def test_the_same_hit_is_stored_once(store, record, watch, hit):
    stored = hit(watch(), record(document()).version)
    assert store.hits.add_many([stored, stored, replace(stored, start=9)]) == 2
    assert store.hits.add_many([stored]) == 0


def test_hits_of_a_watch_removed_meanwhile_are_left_out(store, record, watch, hit, now):
    removed, kept = watch(1), watch(2)
    version = record(document()).version
    store.watches.remove(removed.chat_id, removed.number)
    assert store.hits.add_many([hit(removed, version), hit(kept, version)]) == 1
    assert store.hits.since(removed.chat_id, now - timedelta(days=1)) == []


def test_a_watch_has_seen_a_document_in_whatever_language_and_version(store, record, watch, hit):
    met, other = watch(1), watch(2)
    store.hits.add_many([hit(met, record(document(language="fr")).version)])
    record(document())
    record(document(RECITAL, CALL))
    assert store.hits.seen("TA-11-2031-0042", [met.id, other.id, 999]) == {met.id}
    assert store.hits.seen("TA-11-2031-0042", []) == set()
    assert store.hits.seen("TA-11-2031-0043", [met.id]) == set()


def test_since_tells_the_hits_of_one_chat_after_a_moment(store, record, watch, hit, now):
    mine, other = watch(1), watch(2)
    version = record(document()).version
    moments = [now + timedelta(microseconds=step) for step in range(3)]
    store.hits.add_many([hit(mine, version, at=at, start=step) for step, at in enumerate(moments)])
    store.hits.add_many([hit(other, version)])
    assert [found.at for found, _, _ in store.hits.since(mine.chat_id, now)] == moments[1:]
    assert [found.at for found, _, _ in store.hits.latest(mine.chat_id, 2)] == [moments[2], moments[1]]


def test_removing_a_watch_removes_its_hits(store, record, watch, hit, now):
    watched = watch()
    store.hits.add_many([hit(watched, record(document()).version)])
    store.watches.remove(watched.chat_id, watched.number)
    assert store.database.one("SELECT count(*) FROM hit")[0] == 0


def test_forget_leaves_no_row_of_the_chat_in_any_table_and_no_byte_in_the_file(store, record, hit, now, path):
    kept, gone = (
        store.chats.get_or_add(telegram_id, 0, title=title, timezone="UTC", digest_hour=None, now=now)
        for telegram_id, title in ((616161, "Kept desk"), (717171, "Forgotten desk"))
    )
    version = record(document()).version
    for chat, name in ((kept, "Oksana Ravliuk"), (gone, "Temirbek Aidarov")):
        watch = store.watches.add(chat.id, WatchKind.NAME, name, (f"alias of {name}",), now)
        store.hits.add_many([hit(watch, version, surface=name, why=f"{name} as written")])
        store.outbox.add("version 1", chat.id, [f"<b>{name}</b>", "second part"], MessageClass.ALERT, now)
    claimed = store.outbox.claim(now, busy_chats=[kept.id])
    store.chats.forget(gone.id)
    everything = [
        tuple(row) for table in store.database.tables() for row in store.database.rows(f'SELECT * FROM "{table}"')
    ]
    assert not [row for row in everything if "Aidarov" in str(row) or "717171" in str(row) or "Forgotten" in str(row)]
    assert [row for row in everything if "Ravliuk" in str(row)]
    for table in ("watch", "message"):
        assert {row["chat"] for row in store.database.rows(f"SELECT chat FROM {table}")} == {kept.id}
    assert store.database.check() == []
    on_disk = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"Temirbek Aidarov" not in on_disk
    assert b"Oksana Ravliuk" in on_disk
    store.outbox.sent(claimed.id, 5, now)  # the answer to what was in flight is no error
    assert store.chats.get(gone.id) is None
