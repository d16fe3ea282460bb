from datetime import timedelta

import pytest

from rules.watch import WatchKind
from storage.outbox import MessageClass


@pytest.fixture
def chats(store):
    return store.chats


@pytest.fixture
def watch(store, now):
    def add(chat_id, query="Ilir Drenova", kind=WatchKind.NAME, aliases=()):
        return store.watches.add(chat_id, kind, query, aliases, now)

    return add


def test_a_chat_comes_back_as_it_was_added(chats, add_chat, now):
    chat = add_chat(-1001234567890, 7, title="Права 🜨", timezone="Asia/Almaty", digest_hour=0)
    assert chat == chats.get(chat.id) == chats.by_address(-1001234567890, 7)
    assert (chat.title, chat.timezone, chat.digest_hour, chat.active) == ("Права 🜨", "Asia/Almaty", 0, True)
    assert (chat.created_at, chat.last_digest_at) == (now, None)


def test_a_known_chat_keeps_its_settings_and_gets_the_new_title(add_chat, chats, now):
    chat = add_chat(title="old")
    chats.set_digest(chat.id, 8)
    chats.pause(chat.id, "asked for", now)
    again = add_chat(title="new", timezone="UTC", digest_hour=20, now=now + timedelta(days=1))
    assert (again.id, again.title, again.timezone, again.digest_hour) == (chat.id, "new", "Europe/Brussels", 8)
    assert (again.active, again.created_at) == (False, now)


def test_topics_of_a_group_are_chats_of_their_own(add_chat):
    assert len({add_chat(5, thread).id for thread in (0, 1, 2, 1)}) == 3


def test_an_unknown_chat_is_none(chats):
    assert chats.get(1) is None
    assert chats.by_address(1, 0) is None


def test_settings_are_kept(chats, add_chat, now):
    chat = add_chat()
    chats.set_digest(chat.id, 23)
    chats.set_timezone(chat.id, "Europe/Sarajevo")
    chats.mark_digest(chat.id, now)
    known = chats.get(chat.id)
    assert (known.digest_hour, known.timezone, known.last_digest_at) == (23, "Europe/Sarajevo", now)
    chats.set_digest(chat.id, None)
    assert chats.get(chat.id).digest_hour is None


def test_paused_chats_are_not_active_until_resumed(chats, add_chat, now):
    first, second = add_chat(1), add_chat(2)
    chats.pause(first.id, "blocked by the user", now)
    assert [chat.id for chat in chats.all_active()] == [second.id]
    chats.resume(first.id, now)
    assert [chat.id for chat in chats.all_active()] == [first.id, second.id]


def test_a_watch_comes_back_with_its_own_id_as_the_rules_know_it(add_chat, watch, store):
    chat = add_chat()
    added = watch(chat.id, "Łukasz Żoraw-Bielski", aliases=("Лукаш", "L. Żoraw"))
    assert (added.watch.id, added.watch.aliases) == (str(added.id), ("Лукаш", "L. Żoraw"))
    assert store.watches.of_chat(chat.id) == [added]
    assert store.watches.by_ids([added.id, 999]) == {added.id: added}


def test_the_same_watch_is_not_added_twice(add_chat, watch):
    one, other = add_chat(1), add_chat(2)
    first = watch(one.id)
    assert watch(one.id) == first
    assert watch(one.id, kind=WatchKind.WORDS).number == 2
    assert watch(other.id).number == 1


def test_numbers_are_not_used_again_while_others_exist(add_chat, watch, store):
    chat = add_chat()
    numbers = [watch(chat.id, name).number for name in "abc"]
    assert store.watches.remove(chat.id, 3).watch.query == "c"
    numbers.append(watch(chat.id, "d").number)
    for number in (1, 2, 4):
        store.watches.remove(chat.id, number)
    numbers.append(watch(chat.id, "e").number)
    assert numbers == [1, 2, 3, 4, 1]


def test_removing_what_is_not_there_is_none(add_chat, watch, store):
    one, other = add_chat(1), add_chat(2)
    watch(one.id)
    assert store.watches.remove(other.id, 1) is None
    assert store.watches.remove(one.id, 2) is None
    assert len(store.watches.of_chat(one.id)) == 1


def test_the_id_of_a_removed_watch_is_never_used_again(add_chat, watch, store):
    chat = add_chat()
    removed = watch(chat.id)
    store.watches.remove(chat.id, removed.number)
    assert watch(chat.id).id > removed.id
    gone = add_chat(2)
    store.chats.forget(gone.id)
    assert add_chat(2).id > gone.id


def test_a_watch_of_a_chat_that_is_gone_is_an_error(watch):
    with pytest.raises(LookupError, match="no chat 1"):
        watch(1)


def test_watches_of_active_chats_come_together_when_they_ask_the_same(add_chat, store, now):
    one, other, paused = (add_chat(number) for number in (1, 2, 3))
    asked = [
        (one, WatchKind.NAME, "Ilir Drenova", ()),
        (other, WatchKind.NAME, "Ilir Drenova", ()),
        (paused, WatchKind.NAME, "Ilir Drenova", ()),
        (other, WatchKind.NAME, "Anselm Vrba", ("Anselm the Elder", "Ансельм")),
        (one, WatchKind.NAME, "Anselm Vrba", ()),
        (one, WatchKind.WORDS, "Anselm Vrba", ()),
        (paused, WatchKind.WORDS, "prison", ()),
    ]
    ids = [str(store.watches.add(chat.id, *question, now).id) for chat, *question in asked]
    store.chats.pause(paused.id, "", now)
    sought = {(watch.kind, watch.query, watch.aliases): {watch.id, *also} for watch, also in store.watches.sought()}
    assert sought == {
        (WatchKind.NAME, "Ilir Drenova", ()): {ids[0], ids[1]},
        (WatchKind.NAME, "Anselm Vrba", ("Anselm the Elder", "Ансельм")): {ids[3]},
        (WatchKind.NAME, "Anselm Vrba", ()): {ids[4]},
        (WatchKind.WORDS, "Anselm Vrba", ()): {ids[5]},
    }


def test_the_file_is_not_held_while_watches_are_taken_in(add_chat, store, now):
    chat = add_chat()
    watches = [store.watches.add(chat.id, WatchKind.NAME, query, (), now) for query in ("Ilir Drenova", "Anselm Vrba")]
    stream = store.watches.sought()
    next(stream)
    assert store.watches.remove(chat.id, watches[0].number)
    assert len(list(stream)) == 1


def test_a_group_that_becomes_a_supergroup_keeps_everything(add_chat, watch, chats):
    chat, topic = add_chat(-5), add_chat(-5, 3)
    watch(chat.id)
    chats.migrate(-5, -1005)
    assert [chats.by_address(-1005, thread).id for thread in (0, 3)] == [chat.id, topic.id]
    assert chats.by_address(-5, 0) is None
    chats.migrate(-5, -1005)
    chats.migrate(-1005, -1005)
    assert chats.by_address(-1005, 0).id == chat.id


def test_a_supergroup_that_spoke_first_is_merged_into_the_group(add_chat, watch, store, now):
    old = add_chat(-5, digest_hour=8)
    kept = [watch(old.id, "Oksana Ravliuk"), watch(old.id, "Anselm Vrba")]
    new = add_chat(-1005, digest_hour=None)
    watch(new.id, "Anselm Vrba")
    moved = watch(new.id, "Temirbek Aidarov")
    store.outbox.add("welcome", old.id, ["to the group"], MessageClass.NOTICE, now)
    store.outbox.add("welcome", new.id, ["to the supergroup"], MessageClass.NOTICE, now)
    store.outbox.add("version 1", new.id, ["an alert"], MessageClass.ALERT, now)
    store.chats.migrate(-5, -1005)
    merged = store.chats.by_address(-1005, 0)
    assert (merged.id, merged.digest_hour, store.chats.get(new.id)) == (old.id, 8, None)
    watches = store.watches.of_chat(old.id)
    assert [(known.id, known.number) for known in watches] == [(kept[0].id, 1), (kept[1].id, 2), (moved.id, 3)]
    queued = store.database.rows("SELECT event, html FROM message WHERE chat = ? ORDER BY id", (old.id,))
    assert [tuple(row) for row in queued] == [("welcome", "to the group"), ("version 1", "an alert")]
