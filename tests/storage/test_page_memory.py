from dataclasses import replace
from datetime import timedelta

import pytest

from scrapers.source import Media, Reference, Role
from storage.pages import BATCH, PageCounts, Recheck
from storage.store import Store

URL = "https://parliament.example/doc/1"
EACH_PASS = Recheck(share=0, min_hours=6, days=400)
USUAL = Recheck(share=0.1, min_hours=6, days=400)


@pytest.fixture
def pages(store):
    return store.pages


@pytest.fixture
def expect(pages, now):
    def expect_references(*references, at=now, source="ep", baseline=False):
        return pages.expect(source, references, now=at, baseline=baseline)

    return expect_references


def read(pages, url, at, mark=""):
    pages.read(url, etag='W/"1"', last_modified="Fri, 14 Mar 2031 09:00:00 GMT", region="ab" * 16, mark=mark, now=at)


def due(pages, at, recheck=USUAL, source="ep"):
    return [page.reference.url for page in pages.due(source, recheck, at)]


def test_a_reference_comes_back_as_it_was_told(pages, expect, now):
    told = Reference(URL, Role.RECORD, "TA-1", "bg", "m1", (Media.DOCX, Media.PDF), {"title": "Велгария – «дело»"})
    assert expect(told, baseline=True) == 1
    known = pages.get(URL)
    assert known.reference == told
    assert (known.source, known.first_seen, known.baseline) == ("ep", now, True)
    assert (known.checked_at, known.attempts, known.not_before, known.missing_since) == (None, 0, None, None)


def test_an_unknown_address_is_none(pages):
    assert pages.get(URL) is None


def test_the_servers_validators_come_back_byte_for_byte(pages, expect, now):
    expect(Reference(URL))
    pages.read(URL, etag='W/"é"', last_modified="Fri,  14 Mar", region="cd" * 16, mark="", now=now)
    known = pages.get(URL)
    assert (known.etag, known.last_modified, known.region, known.checked_at) == (
        'W/"é"', "Fri,  14 Mar", "cd" * 16, now,
    )  # fmt: skip


def test_only_addresses_not_known_before_are_counted(expect):
    assert expect(Reference(URL), Reference(URL + "2"), Reference(URL)) == 2
    assert expect(Reference(URL), Reference(URL + "3")) == 1


def test_nothing_is_written_when_nothing_changed(store, expect):
    references = [Reference(f"{URL}/{number}", mark="m", facts={"title": "a"}) for number in range(300)]
    expect(*references)
    before = store.database.one("SELECT total_changes()")[0]
    assert expect(*references, *[Reference(reference.url) for reference in references]) == 0
    assert store.database.one("SELECT total_changes()")[0] == before


def test_facts_are_refreshed_and_what_is_not_told_stays(pages, expect):
    expect(Reference(URL, key="TA-1", language="en", mark="m1", facts={"title": "old", "procedure": "2031/1(RSP)"}))
    expect(Reference(URL, facts={"title": "new"}))
    assert pages.get(URL).reference == Reference(
        URL, key="TA-1", language="en", mark="m1", facts={"title": "new", "procedure": "2031/1(RSP)"}
    )


def test_an_address_belongs_to_the_source_that_named_it_first(pages, expect, now):
    expect(Reference(URL))
    assert expect(Reference(URL), source="eeas") == 0
    assert due(pages, now, source="eeas") == []
    assert due(pages, now) == [URL]


def test_listings_are_never_due(pages, expect, now):
    expect(Reference(URL, Role.LISTING), Reference(URL + "/r", Role.RECORD), Reference(URL + "/t"))
    assert due(pages, now) == [URL + "/r", URL + "/t"]


@pytest.mark.parametrize(
    ("recheck", "age_hours", "since_check_hours", "expected"),
    [
        (USUAL, 10, 5.9, False),  # the least pause has not passed
        (USUAL, 10, 6, True),
        (USUAL, 100, 9.9, False),  # a tenth of the age has not passed
        (USUAL, 100, 10, True),
        (USUAL, 400 * 24, 300 * 24, True),
        (USUAL, 400 * 24 + 1, 300 * 24, False),  # too old to be looked at
        (EACH_PASS, 10, 0.01, True),
        (EACH_PASS, 10, 0, False),  # read in this very pass
        (EACH_PASS, 400 * 24 + 1, 100, False),
    ],
)
def test_a_page_without_a_mark_is_looked_at_again_by_its_age(pages, expect, now, recheck, age_hours, since_check_hours, expected):  # fmt: skip # noqa: E501
    expect(Reference(URL), at=now - timedelta(hours=age_hours))
    read(pages, URL, now - timedelta(hours=since_check_hours))
    assert bool(due(pages, now, recheck)) is expected


def test_a_page_with_a_mark_is_looked_at_again_like_any_other(pages, expect, now):
    expect(Reference(URL, mark="m1"))
    read(pages, URL, now, mark="m1")
    assert due(pages, now + timedelta(hours=7)) == [URL]


def test_a_page_with_a_steady_mark_is_looked_at_again_only_for_a_new_mark(pages, expect, now):
    expect(Reference(URL, mark="m1", steady=True))
    read(pages, URL, now, mark="m1")
    later = now + timedelta(days=30)
    assert due(pages, later, EACH_PASS) == []
    expect(Reference(URL, steady=True))  # another listing that tells no marks
    assert due(pages, later, EACH_PASS) == []
    expect(Reference(URL, mark="m2", steady=True))
    assert due(pages, later) == [URL]
    read(pages, URL, later, mark="m2")
    assert due(pages, later + timedelta(days=30)) == []


def test_unchanged_pages_are_noted_together_and_keep_their_validators(pages, expect, now):
    plain, marked, failing = URL, URL + "/marked", URL + "/failing"
    expect(Reference(plain), Reference(marked, mark="m1"), Reference(failing))
    for url in (plain, marked, failing):
        read(pages, url, now)
    pages.failed(failing, now=now, not_before=now + timedelta(days=9), gone=True)
    later = now + timedelta(hours=7)
    assert due(pages, later) == [marked, plain]
    assert pages.unchanged([Reference(plain), Reference(marked, mark="m1"), Reference(failing)], later) == 3
    assert due(pages, later) == []
    known = pages.get(failing)
    assert (known.checked_at, known.attempts, known.not_before, known.missing_since) == (later, 0, None, None)
    assert known.etag == 'W/"1"'


def test_a_mark_that_changed_during_the_request_keeps_the_page_due(pages, expect, now):
    expect(Reference(URL, mark="m1"))
    expect(Reference(URL, mark="m2"))
    read(pages, URL, now, mark="m1")
    assert due(pages, now) == [URL]


def test_a_failed_page_waits_and_stays_due(pages, expect, now):
    expect(Reference(URL))
    retry = now + timedelta(minutes=5)
    pages.failed(URL, now=now, not_before=retry, gone=False)
    pages.failed(URL, now=now, not_before=retry, gone=False)
    assert pages.get(URL).attempts == 2
    assert due(pages, retry - timedelta(microseconds=1)) == []
    assert due(pages, retry) == [URL]
    read(pages, URL, retry)
    assert (pages.get(URL).attempts, pages.get(URL).not_before) == (0, None)


def test_a_failed_recheck_is_still_due(pages, expect, now):
    expect(Reference(URL), at=now - timedelta(days=1))
    read(pages, URL, now - timedelta(hours=7))
    pages.failed(URL, now=now, not_before=None, gone=False)
    assert due(pages, now) == [URL]


def test_the_first_not_found_is_no_end_and_the_second_is(pages, expect, now):
    expect(Reference(URL))
    pages.failed(URL, now=now, not_before=None, gone=True)
    assert pages.get(URL).missing_since == now
    assert due(pages, now) == [URL]
    later = now + timedelta(hours=1)
    pages.failed(URL, now=later, not_before=None, gone=False)  # a timeout proves nothing
    assert due(pages, later) == [URL]
    assert pages.failed(URL, now=later, not_before=None, gone=True) is False  # so soon it is the same slip
    assert due(pages, later) == [URL]
    later = now + timedelta(hours=4)
    assert pages.failed(URL, now=later, not_before=None, gone=True) is True
    assert pages.get(URL).missing_since == now
    assert due(pages, later + timedelta(days=9), EACH_PASS) == []
    assert pages.counts("ep") == PageCounts(known=1, unread=1, failing=1, gone=1)


def test_a_page_found_again_begins_anew(pages, expect, now):
    expect(Reference(URL))
    pages.failed(URL, now=now, not_before=None, gone=True)
    read(pages, URL, now)
    assert pages.get(URL).missing_since is None
    pages.failed(URL, now=now, not_before=None, gone=True)
    assert due(pages, now + timedelta(days=1)) == [URL]


def test_a_new_mark_brings_back_a_page_that_was_given_up(pages, expect, now):
    expect(Reference(URL, mark="m1"))
    pages.failed(URL, now=now, not_before=None, gone=True)
    pages.failed(URL, now=now + timedelta(hours=4), not_before=None, gone=True)
    expect(Reference(URL, mark="m1"))
    assert due(pages, now) == []
    expect(Reference(URL, mark="m2"))
    assert due(pages, now) == [URL]


@pytest.mark.parametrize("note", ["read", "failed"])
def test_an_address_that_no_source_named_is_an_error(pages, now, note):
    with pytest.raises(LookupError, match="no source named"):
        read(pages, URL, now) if note == "read" else pages.failed(URL, now=now, not_before=None, gone=False)


def test_pages_named_while_walking_are_walked_in_the_same_call(pages, expect, now):
    expect(*[Reference(f"{URL}/{number}", Role.RECORD) for number in range(BATCH + 5)])
    walked = []
    for page in pages.due("ep", USUAL, now):
        walked.append(page.reference.url)
        if page.reference.role is Role.RECORD:
            expect(Reference(page.reference.url + "/text"))
    assert len(walked) == len(set(walked)) == 2 * (BATCH + 5)


def test_a_page_behind_us_that_becomes_due_is_walked_too(pages, expect, now):
    expect(Reference(URL + "/text", mark="m1", steady=True), Reference(URL + "/record", Role.RECORD))
    read(pages, URL + "/text", now, mark="m1")
    walked = []
    for page in pages.due("ep", USUAL, now):
        walked.append(page.reference.url)
        expect(Reference(URL + "/text", mark="m2", steady=True))
    assert walked == [URL + "/record", URL + "/text"]


def test_a_page_that_stays_due_is_walked_once(pages, expect, now):
    expect(*[Reference(f"{URL}/{number}") for number in range(3)])
    assert len(due(pages, now)) == 3


def test_what_was_known_outlives_a_restart(path, now):
    marked = Reference(URL + "/marked", mark="m1", steady=True)
    with Store.open(path) as store:
        store.pages.expect("ep", [Reference(URL), marked, Reference(URL + "/failed")], now=now, baseline=True)
        read(store.pages, URL, now)
        read(store.pages, marked.url, now, mark="m1")
        store.pages.failed(URL + "/failed", now=now, not_before=now + timedelta(hours=1), gone=False)
    with Store.open(path) as store:
        assert due(store.pages, now, EACH_PASS) == []
        assert due(store.pages, now + timedelta(hours=1)) == [URL + "/failed"]
        store.pages.expect("ep", [replace(marked, mark="m2")], now=now, baseline=False)
        assert due(store.pages, now + timedelta(hours=7)) == [marked.url, URL + "/failed", URL]
        assert store.pages.get(URL).baseline


def test_counts_leave_out_listings_and_other_sources(pages, expect, now):
    expect(Reference(URL, Role.LISTING), Reference(URL + "/1"), Reference(URL + "/2"))
    expect(Reference(URL + "/3"), source="eeas")
    read(pages, URL + "/1", now)
    assert pages.counts("ep") == PageCounts(known=2, unread=1, failing=0, gone=0)


def test_pages_of_a_source_that_is_no_longer_set_up_go_to_whoever_names_them(pages, now):
    listing, text = Reference(URL, Role.LISTING), Reference(URL + "/1")
    pages.expect("press", [listing, text], now=now, baseline=True)
    read(pages, URL, now)
    read(pages, text.url, now)
    assert pages.disown(["eeas", "osce"]) == 2
    assert (pages.known(URL).etag, pages.known(text.url).etag) == ("", 'W/"1"')
    later = now + timedelta(days=1)
    assert pages.expect("press-room", [listing, text], now=later, baseline=True) == 0
    assert {pages.known(url).source for url in (URL, text.url)} == {"press-room"}
    assert [page.reference.url for page in pages.due("press-room", EACH_PASS, later)] == [text.url]
    assert pages.disown(["press-room"]) == 0


def test_news_comes_before_what_is_only_looked_at_again(pages, expect, now):
    old, new, marked = Reference(URL + "/old"), Reference(URL + "/new"), Reference(URL + "/marked", mark="m1")
    expect(old, marked)
    read(pages, old.url, now)
    read(pages, marked.url, now, mark="m1")
    later = now + timedelta(hours=7)
    expect(new, Reference(URL + "/marked", mark="m2"))
    assert due(pages, later) == [marked.url, new.url, old.url]
