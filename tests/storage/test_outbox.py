import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from storage.outbox import REPEAT_AFTER, Delivery, Draft, MessageClass, State, Waiting
from storage.store import Store

ALERT, DIGEST, NOTICE = MessageClass.ALERT, MessageClass.DIGEST, MessageClass.NOTICE
MINUTE = timedelta(minutes=1)


@pytest.fixture
def outbox(store):
    return store.outbox


@pytest.fixture
def queue(outbox, now):
    def add(chat, *parts, event="version 1", message_class=ALERT):
        return outbox.add(event, chat.id, parts or ("words",), message_class, now)

    return add


def claim_all(outbox, at):
    """The texts that can be claimed one after another, each sent at once."""
    texts = []
    while message := outbox.claim(at):
        texts.append(message.html)
        outbox.sent(message.id, len(texts), at)
    return texts


def state(store, message):
    return State(store.database.one("SELECT state FROM message WHERE id = ?", (message.id,))[0])


def test_a_claimed_message_says_all_that_sending_needs(store, outbox, add_chat, queue, now):
    chat = add_chat(-1007, 3)
    queue(chat, "<b>first</b>", "second")
    message = outbox.claim(now, [])
    assert (message.event, message.chat_id, message.telegram_id, message.thread) == ("version 1", chat.id, -1007, 3)
    assert (message.part, message.html, message.message_class) == (1, "<b>first</b>", ALERT)
    assert (message.attempts, message.repeated) == (1, False)
    assert state(store, message) is State.SENDING


def test_queueing_the_same_again_changes_nothing(outbox, add_chat, queue, now):
    chat, other = add_chat(1), add_chat(2)
    assert queue(chat, "a", "b") == 2
    assert queue(chat, "a", "b") == 0
    assert queue(chat, "other words for it") == 0
    assert queue(other, "a") == 1
    assert queue(chat, "c", event="version 2") == 1
    assert claim_all(outbox, now) == ["a", "b", "a", "c"]
    assert queue(chat, "a", "b") == 0
    assert outbox.depth()[State.SENT] == 4


def test_a_message_for_an_erased_chat_is_left_out(outbox, add_chat, store, now):
    chat, gone = add_chat(1), add_chat(2)
    store.chats.forget(gone.id)
    drafts = [Draft("version 1", one.id, ("words",), ALERT) for one in (gone, chat)]
    assert outbox.add_many(drafts, now) == 1


@pytest.mark.parametrize("words", [(), ("",)])
def test_a_message_without_words_is_not_queued(outbox, add_chat, words, now):
    import sqlite3

    chat = add_chat()
    if words:
        with pytest.raises(sqlite3.IntegrityError):
            outbox.add("version 1", chat.id, words, ALERT, now)
    assert outbox.claim(now) is None


def test_messages_leave_in_the_order_of_queueing(outbox, add_chat, queue, now):
    one, other = add_chat(1), add_chat(2)
    queue(other, "1", "2", event="b")
    queue(one, "3", event="c", message_class=DIGEST)
    queue(other, "4", event="a", message_class=NOTICE)
    assert claim_all(outbox, now) == ["1", "2", "3", "4"]


def test_one_message_of_a_chat_is_in_flight_at_a_time(outbox, add_chat, queue, now):
    one, other = add_chat(1), add_chat(2)
    queue(one, "1", "2")
    queue(other, "3")
    first = outbox.claim(now)
    assert outbox.claim(now).html == "3"
    assert outbox.claim(now) is None
    assert outbox.next_at(now) is None
    outbox.sent(first.id, 1, now)
    assert outbox.claim(now).html == "2"


def test_busy_and_paused_chats_are_passed_over(outbox, add_chat, queue, store, now):
    busy, paused, free = add_chat(1), add_chat(2), add_chat(3)
    for chat in (busy, paused, free):
        queue(chat, f"to {chat.telegram_id}")
    store.chats.pause(paused.id, "blocked by the user", now)
    assert outbox.claim(now, [busy.id]).html == "to 3"
    assert outbox.claim(now, [busy.id]) is None
    store.chats.resume(paused.id, now)
    assert outbox.claim(now, [busy.id]).html == "to 2"


def test_a_postponed_message_waits_and_holds_back_the_next_of_its_chat(outbox, add_chat, queue, now):
    one, other = add_chat(1), add_chat(2)
    queue(one, "1", "2")
    queue(other, "3")
    message = outbox.claim(now)
    outbox.postpone(message.id, now + MINUTE)
    assert claim_all(outbox, now) == ["3"]
    assert outbox.next_at(now) == now + MINUTE
    assert claim_all(outbox, now + MINUTE - timedelta(microseconds=1)) == []
    again = outbox.claim(now + MINUTE)
    assert (again.html, again.attempts, again.repeated) == ("1", 2, False)
    outbox.sent(again.id, 1, now + MINUTE)
    assert claim_all(outbox, now + MINUTE) == ["2"]


def test_a_postponed_chat_waits_as_a_whole(outbox, add_chat, queue, now):
    one, other = add_chat(1), add_chat(2)
    queue(one, "1")
    queue(other, "2")
    outbox.postpone_chat(one.id, now + MINUTE)
    assert claim_all(outbox, now) == ["2"]
    queue(one, "3", event="version 2")
    assert outbox.next_at(now) == now + MINUTE
    assert claim_all(outbox, now + MINUTE) == ["1", "3"]


def test_next_at_is_now_for_what_is_due_and_none_for_nothing(outbox, add_chat, queue, store, now):
    chat = add_chat()
    assert outbox.next_at(now) is None
    queue(chat)
    assert outbox.next_at(now) == now
    store.chats.pause(chat.id, "", now)
    assert outbox.next_at(now) is None


def test_a_message_sent_keeps_its_receipt_and_not_its_words(outbox, add_chat, queue, store, now):
    queue(add_chat(), "<b>Ilir Drenova</b>")
    message = outbox.claim(now)
    outbox.sent(message.id, 4711, now)
    row = store.database.one("SELECT * FROM message")
    assert (row["state"], row["message_id"], row["event"], row["html"]) == ("sent", 4711, "version 1", "")


def test_a_dead_message_lets_the_next_pass(outbox, add_chat, queue, store, now):
    queue(add_chat(), "1", "2")
    message = outbox.claim(now)
    outbox.dead(message.id, "400 can't parse entities", now)
    assert store.database.one("SELECT reason FROM message WHERE id = ?", (message.id,))[0] == "400 can't parse entities"
    assert claim_all(outbox, now) == ["2"]


def test_what_waits_for_a_chat_that_is_lost_is_given_up(outbox, add_chat, queue, now):
    lost, other = add_chat(1), add_chat(2)
    queue(lost, "1", "2", "3")
    queue(other, "4")
    outbox.dead(outbox.claim(now).id, "403", now)
    assert outbox.dead_chat(lost.id, "403", now) == 2
    assert claim_all(outbox, now + timedelta(days=1)) == ["4"]
    assert outbox.depth() == dict.fromkeys(State, 0) | {State.DEAD: 3, State.SENT: 1}


def test_an_alert_that_may_have_arrived_comes_once_more_and_says_so(outbox, add_chat, queue, store, now):
    queue(add_chat(), "1", "2")
    first = outbox.claim(now)
    outbox.unknown(first.id, now)
    assert state(store, first) is State.UNKNOWN
    assert outbox.claim(now) is None
    assert outbox.next_at(now) == now + REPEAT_AFTER
    later = now + REPEAT_AFTER
    again = outbox.claim(later)
    assert (again.id, again.repeated, again.attempts) == (first.id, True, 2)
    outbox.unknown(again.id, later)
    assert state(store, first) is State.DEAD
    assert store.database.one("SELECT reason FROM message WHERE id = ?", (first.id,))[0] == "ambiguous twice"
    assert claim_all(outbox, later) == ["2"]


def test_a_repeated_alert_stays_marked_when_it_is_postponed(outbox, add_chat, queue, now):
    queue(add_chat())
    outbox.unknown(outbox.claim(now).id, now)
    again = outbox.claim(now + REPEAT_AFTER)
    outbox.postpone(again.id, now + 2 * REPEAT_AFTER)
    assert outbox.claim(now + 2 * REPEAT_AFTER).repeated


@pytest.mark.parametrize("message_class", [DIGEST, NOTICE])
def test_a_digest_that_may_have_arrived_does_not_come_again(outbox, add_chat, queue, store, now, message_class):
    queue(add_chat(), "1", "2", message_class=message_class)
    message = outbox.claim(now)
    outbox.unknown(message.id, now)
    assert state(store, message) is State.UNKNOWN
    assert claim_all(outbox, now + timedelta(days=1)) == ["2"]
    assert outbox.recover(now) == 0
    assert state(store, message) is State.DEAD


@pytest.mark.parametrize(
    ("message_class", "repeated", "after"),
    [
        (ALERT, False, (State.PENDING, True)),
        (ALERT, True, (State.DEAD, True)),
        (DIGEST, False, (State.DEAD, False)),
        (NOTICE, False, (State.DEAD, False)),
    ],
)
def test_recovery_settles_what_a_crash_left_in_flight(add_chat, queue, store, now, message_class, repeated, after):
    outbox = store.outbox
    queue(add_chat(), message_class=message_class)
    message = outbox.claim(now)
    if repeated:
        outbox.unknown(message.id, now)
        now += REPEAT_AFTER
        message = outbox.claim(now)
    assert outbox.recover(now) == 1
    rows = store.database.rows("SELECT state, repeated, attempts FROM message")
    assert outbox.recover(now) == 0
    assert store.database.rows("SELECT state, repeated, attempts FROM message") == rows
    assert (state(store, message), bool(rows[0]["repeated"])) == after


def test_recovery_does_not_wait_to_repeat_an_alert(outbox, add_chat, queue, now):
    queue(add_chat())
    outbox.unknown(outbox.claim(now).id, now)
    assert outbox.recover(now) == 0
    assert outbox.claim(now).repeated


def test_recovery_leaves_what_was_not_in_flight_alone(outbox, add_chat, queue, now):
    queue(add_chat(), "1", "2")
    assert outbox.recover(now) == 0
    assert claim_all(outbox, now) == ["1", "2"]


@pytest.mark.parametrize("end", ["sent", "postpone", "unknown", "dead"])
def test_only_a_message_in_flight_can_be_ended(outbox, add_chat, queue, now, end):
    ends = {
        "sent": lambda number: outbox.sent(number, 1, now),
        "postpone": lambda number: outbox.postpone(number, now),
        "unknown": lambda number: outbox.unknown(number, now),
        "dead": lambda number: outbox.dead(number, "", now),
    }
    queue(add_chat())
    message = outbox.claim(now)
    outbox.dead(message.id, "", now)
    with pytest.raises(ValueError, match="is dead, not being sent"):
        ends[end](message.id)


def test_depth_counts_every_state(outbox, add_chat, queue, now):
    assert outbox.depth() == dict.fromkeys(State, 0)
    queue(add_chat(), "1", "2", "3")
    outbox.sent(outbox.claim(now).id, 1, now)
    outbox.claim(now)
    assert outbox.depth() == dict.fromkeys(State, 0) | {State.SENT: 1, State.SENDING: 1, State.PENDING: 1}


def test_what_is_queued_is_gone_with_its_transaction(outbox, add_chat, queue, store, now):
    chat = add_chat()
    with suppress(KeyError), store.atomic():
        queue(chat)
        raise KeyError
    assert outbox.claim(now) is None
    assert queue(chat) == 1


def test_a_claim_inside_a_larger_transaction_is_refused(outbox, add_chat, queue, store, now):
    queue(add_chat())
    with store.atomic(), pytest.raises(RuntimeError, match="committed at once"):
        outbox.claim(now)
    assert outbox.claim(now) is not None


def test_pruning_deletes_what_ended_before_and_nothing_else(outbox, add_chat, queue, now):
    queue(add_chat(), "1", "2", "3", "4")
    outbox.sent(outbox.claim(now).id, 1, now)
    outbox.dead(outbox.claim(now).id, "400", now)
    outbox.sent(outbox.claim(now).id, 3, now + MINUTE)
    assert outbox.prune(now + MINUTE) == 2
    assert outbox.depth() == dict.fromkeys(State, 0) | {State.SENT: 1, State.PENDING: 1}


def test_two_workers_on_two_connections_never_claim_the_same(path, outbox, add_chat, queue, now):
    chats = [add_chat(number) for number in range(1, 41)]
    for chat in chats:
        queue(chat, f"to {chat.telegram_id}")
    with Store.open(path) as other:
        claimed = []
        for _ in range(20):
            claimed += [outbox.claim(now).id, other.outbox.claim(now).id]
    assert len(set(claimed)) == 40


def test_a_worker_killed_with_a_message_in_flight_loses_and_doubles_nothing_unmarked(path, now):
    code = """if True:
        import sys
        from datetime import UTC, datetime
        from storage.outbox import MessageClass
        from storage.store import Store
        now = datetime(2031, 3, 14, tzinfo=UTC)
        store = Store.open(sys.argv[1])
        chat = store.chats.get_or_add(1, 0, title="", timezone="UTC", digest_hour=None, now=now)
        store.outbox.add("version 1", chat.id, ["1", "2", "3"], MessageClass.ALERT, now)
        store.outbox.sent(store.outbox.claim(now).id, 1, now)
        print(store.outbox.claim(now).html, flush=True)
        sys.stdin.read()
    """
    command = [sys.executable, "-c", code, str(path)]
    root = Path(__file__).parents[2]
    child = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "2\n"
    child.send_signal(signal.SIGKILL)
    child.communicate(timeout=10)
    with Store.open(path) as store:
        assert store.outbox.claim(now) is None  # not before it is settled
        assert store.outbox.recover(now) == 1
        repeated = store.outbox.claim(now)
        assert (repeated.html, repeated.repeated) == ("2", True)
        store.outbox.sent(repeated.id, 2, now)
        last = store.outbox.claim(now)
        assert (last.html, last.repeated) == ("3", False)


def test_ten_thousand_chats_are_told_in_one_transaction_and_claimed_without_a_scan(store, outbox, now):
    with store.atomic():
        for number in range(1, 10_001):
            store.chats.get_or_add(number, 0, title="", timezone="UTC", digest_hour=None, now=now)
    began = time.process_time()
    drafts = [Draft("version 1", number, ("words " * 100,), ALERT) for number in range(1, 10_001)]
    assert outbox.add_many(drafts, now) == 10_000
    queued = time.process_time()
    for message_id in range(200):
        outbox.sent(outbox.claim(now).id, message_id, now)
    assert queued - began < 2
    assert (time.process_time() - queued) / 200 < 0.01


def held(outbox, chat, event, until, now):
    outbox.add_many([Draft(event, chat.id, (event,), ALERT, not_before=until)], now)


def test_a_held_message_lets_others_pass_and_has_its_old_place_when_its_time_has_come(outbox, add_chat, queue, now):
    chat, other = add_chat(1), add_chat(2)
    held(outbox, chat, "held 1", now + MINUTE, now)
    queue(chat, "urgent", event="urgent")
    held(outbox, chat, "held 2", now + MINUTE, now)
    queue(other, "to 2")
    assert claim_all(outbox, now) == ["urgent", "to 2"]
    assert outbox.next_at(now) == now + MINUTE
    queue(chat, "late", event="late")
    assert outbox.next_at(now) == now
    assert claim_all(outbox, now + MINUTE) == ["held 1", "held 2", "late"]
    assert outbox.next_at(now + MINUTE) is None


def test_a_message_held_outlives_a_restart_and_is_let_go_on_demand(path, outbox, add_chat, now):
    chat, other = add_chat(1), add_chat(2)
    held(outbox, chat, "one", now + 60 * MINUTE, now)
    held(outbox, other, "two", now + 60 * MINUTE, now)
    with Store.open(path) as again:
        again.outbox.recover(now)
        assert claim_all(again.outbox, now + 59 * MINUTE) == []
        assert again.outbox.let_go(chat.id) == 1
        assert claim_all(again.outbox, now + 59 * MINUTE) == ["one"]
        assert again.outbox.next_at(now + 59 * MINUTE) == now + 60 * MINUTE


def test_what_is_held_for_a_chat_that_went_away_is_given_up_with_the_rest(outbox, add_chat, now):
    chat = add_chat(1)
    held(outbox, chat, "one", now + MINUTE, now)
    assert outbox.dead_chat(chat.id, "blocked by the user", now) == 1
    assert outbox.next_at(now) is None


def test_a_message_leads_back_to_its_event_in_its_own_chat_only(store, add_chat, now):
    chat, other = add_chat(1), add_chat(2)
    store.outbox.add("version 17", chat.id, ["one", "two"], MessageClass.ALERT, now)
    for number in (501, 502):
        store.outbox.sent(store.outbox.claim(now).id, number, now)
    assert [store.outbox.event(chat.id, number) for number in (501, 502, 503)] == ["version 17", "version 17", ""]
    assert store.outbox.event(other.id, 501) == ""


def test_what_waits_for_a_chat_and_how_far_a_message_got_is_told(store, add_chat, now):
    chat = add_chat(1)
    assert store.outbox.delivery(chat.id, "version 17") is None
    store.outbox.add("version 17", chat.id, ["one", "two"], MessageClass.ALERT, now)
    later = now + timedelta(minutes=5)
    store.outbox.postpone_chat(chat.id, later)
    assert store.outbox.waiting(chat.id, now) == Waiting(2, later)
    assert store.outbox.waiting(chat.id, later) == Waiting(2, None)
    store.outbox.dead_chat(chat.id, "blocked", later)
    assert store.outbox.delivery(chat.id, "version 17") == Delivery(State.DEAD, later, "blocked")
