from datetime import UTC, datetime, timedelta

import pytest
from site_stand_in import running
from velgaria import SOURCE, article, site_pages

from bot.console import plain
from bot.digest import Coverage, digest, due
from bot.voice import Voice
from scrapers.errors import Outcome
from storage.people import Chat
from storage.runs import Run

DAY = datetime(2026, 3, 29, tzinfo=UTC)  # the clocks of Europe go forward at 01:00 UTC


def chat(hour, zone="Europe/Brussels", last=None):
    joined = datetime(2026, 3, 1, tzinfo=UTC)
    return Chat(1, 7, 0, "", zone, hour, active=True, created_at=joined, last_digest_at=last)


@pytest.mark.parametrize(
    ("zone", "hour", "last", "now", "is_due"),
    [
        ("Europe/Brussels", 8, DAY - timedelta(hours=12), DAY + timedelta(hours=5, minutes=59), False),
        ("Europe/Brussels", 8, DAY - timedelta(hours=12), DAY + timedelta(hours=6), True),
        ("Europe/Brussels", 8, DAY + timedelta(hours=6), DAY + timedelta(hours=20), False),
        ("Asia/Almaty", 8, DAY - timedelta(hours=12), DAY + timedelta(hours=3), True),
        ("Asia/Kathmandu", 8, DAY - timedelta(hours=12), DAY + timedelta(hours=2, minutes=14), False),
        ("Asia/Kathmandu", 8, DAY - timedelta(hours=12), DAY + timedelta(hours=2, minutes=15), True),
        ("Europe/Brussels", 2, DAY - timedelta(hours=12), DAY + timedelta(hours=1), True),  # 02:00 does not exist
        ("Europe/Brussels", None, None, DAY + timedelta(hours=12), False),
    ],
)
def test_a_digest_is_due_at_its_hour_by_the_chats_own_clock(zone, hour, last, now, is_due):
    assert due(chat(hour, zone, last), now) is is_due


def test_a_digest_missed_while_the_bot_was_down_is_due_once():
    late = DAY + timedelta(days=3, hours=12)
    assert due(chat(8, last=DAY), late)
    assert not due(chat(8, last=late), late + timedelta(hours=1))


def run(source, outcome, new=0, changed=0):
    return Run(source=source, started_at=DAY, ended_at=DAY, outcome=outcome, new=new, changed=changed)


def test_the_coverage_line_tells_sources_passes_news_and_gaps():
    passes = [
        run("ep", Outcome.BLOCKED),
        run("ep", Outcome.OK, new=2),
        run("eeas", Outcome.UNCHANGED),
        run("osce", Outcome.UNREACHABLE),
        run("osce", Outcome.SKIPPED),
    ]
    told = "Checked: 3 sources, 5 times; 2 new texts, none changed. Gaps: osce (cannot be reached)."
    assert Coverage.of(passes).told(Voice()) == told
    assert Coverage.of([]).told(Voice()) == "No source was checked in this time."
    assert Coverage.of(passes[1:3]).told(Voice()) == "Checked: 2 sources, 2 times; 2 new texts, none changed. No gaps."


async def test_a_digest_without_finds_is_one_line_and_says_what_was_checked(house):
    with running(
        site_pages(one=article("Roads", "The road to the valley stayed open for the whole of the winter."))
    ) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            me = it.tocsin.store.chats.by_address(7, 0)
            (message,) = digest(it.tocsin.store, me, me.created_at).told(it.tocsin.store, Voice())
    told = "🗞 *Digest:* nothing new. Checked: 1 source, 1 time; 1 new text, none changed. No gaps."
    assert plain(message) == told


async def test_a_possible_hit_waits_for_the_digest_and_a_pushed_one_is_only_counted(house):
    sure = article("Trial", "Anselm Vrba was fined on Monday by a court in the capital, his lawyer said.")
    perhaps = article("Fair", "The jury of the book fair was led by Vrba, who gave no interviews this year.")
    with running(site_pages(old=article("Old", "Nothing happened in the valley on Sunday, the mayor said."))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            site.pages |= site_pages(trial=sure, fair=perhaps)
            await it.check()
            assert len(it.told.to(7)) == 1
            me = it.tocsin.store.chats.by_address(7, 0)
            told = plain(digest(it.tocsin.store, me, me.created_at).told(it.tocsin.store, Voice())[0])
    assert "*Anselm Vrba*\n• named, perhaps a namesake" in told
    assert "The jury of the book fair was led by Vrba" in told
    assert "One more was sent to you as an alert already." in told
    assert "fined on Monday" not in told


async def test_digests_go_out_once_a_day_and_only_once(house, clock):
    with running(
        site_pages(one=article("Roads", "The road to the valley stayed open for the whole of the winter."))
    ) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            clock.now = datetime(2026, 3, 11, 7, 0, tzinfo=UTC)  # 8 o'clock in Brussels
            await it.tocsin.send_digests()
            await it.tocsin.send_digests()
            clock.advance(hours=1)
            await it.tocsin.send_digests()
            await it.check()
            assert len([told for told in it.told.to(7) if "Digest" in told]) == 1
