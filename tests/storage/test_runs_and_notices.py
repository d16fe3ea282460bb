from datetime import timedelta

import pytest

from scrapers.errors import Outcome
from storage.runs import Run
from storage.store import Store

HOUR = timedelta(hours=1)


@pytest.fixture
def run(now):
    def make(hours=0, source="ep", outcome=Outcome.OK, **counts):
        began = now + hours * HOUR
        return Run(source=source, started_at=began, ended_at=began + HOUR / 60, outcome=outcome, **counts)

    return make


def test_a_run_comes_back_as_it_was(store, run):
    told = run(found=9, new=2, changed=1, requests=12, not_modified=7, bytes=2**40, reason="three were turned away")
    store.runs.add(told)
    assert store.runs.last("ep") == told
    assert store.runs.last("eeas") is None


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_can_be_kept(store, run, outcome):
    store.runs.add(run(outcome=outcome))
    assert store.runs.last("ep").outcome is outcome


def test_since_tells_the_runs_of_all_sources_in_order(store, run, now):
    runs = [run(0), run(1, "eeas"), run(2), run(3)]
    for told in (runs[1], runs[0], runs[3], runs[2]):
        store.runs.add(told)
    assert store.runs.since(now + HOUR) == runs[1:]


def test_the_last_new_document_is_remembered(store, run):
    assert store.runs.last_new_at("ep") is None
    for told in (run(0, new=1), run(1, new=3), run(2, changed=5), run(3, "eeas", new=1)):
        store.runs.add(told)
    assert store.runs.last_new_at("ep") == run(1).ended_at


def test_pruning_keeps_what_the_last_new_document_is_known_by(store, run, now):
    for told in (run(0, new=1), run(1), run(2), run(30)):
        store.runs.add(told)
    assert store.runs.prune(now + 24 * HOUR) == 2
    assert store.runs.last_new_at("ep") == run(0).ended_at
    assert store.runs.since(now) == [run(0, new=1), run(30)]


def test_a_baseline_is_set_once(path, now):
    with Store.open(path) as store:
        assert store.runs.baseline_at("ep") is None
        store.runs.set_baseline("ep", now)
        store.runs.set_baseline("ep", now + HOUR)
    with Store.open(path) as store:
        assert store.runs.baseline_at("ep") == now
        assert store.runs.baseline_at("eeas") is None


def test_the_operator_is_told_once_and_once_again_on_recovery(path, now):
    with Store.open(path) as store:
        assert store.notices.open("ep", "blocked", "202 challenge", now)
        assert not store.notices.open("ep", "blocked", "403", now + HOUR)
        assert store.notices.open("ep", "quiet", "nothing new for 60 days", now + HOUR)
        assert store.notices.open("eeas", "blocked", "403", now + HOUR)
    with Store.open(path) as store:
        assert not store.notices.open("ep", "blocked", "403", now + HOUR)
        assert store.notices.close("ep", "blocked", now + 2 * HOUR)
        assert not store.notices.close("ep", "blocked", now + 2 * HOUR)
        assert [(notice.source, notice.topic) for notice in store.notices.open_ones()] == [
            ("ep", "quiet"),
            ("eeas", "blocked"),
        ]
        assert store.notices.open("ep", "blocked", "again", now + 3 * HOUR)


def test_an_open_notice_keeps_its_first_reason(store, now):
    store.notices.open("ep", "blocked", "202 challenge", now)
    store.notices.open("ep", "blocked", "403", now + HOUR)
    [notice] = store.notices.open_ones()
    assert (notice.reason, notice.opened_at) == ("202 challenge", now)
