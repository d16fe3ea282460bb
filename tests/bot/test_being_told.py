"""Who is told what, when: modes, possible hits, sources that do not ring, and quiet hours."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from site_stand_in import running
from velgaria import SOURCE, article, site_pages

from bot.quiet import quiet_until
from bot.ring import Course, course
from rules.watch import Watch, WatchKind
from storage.people import Chat, ChatWatch
from storage.settings import DiffStyle, Mode, Possible, Settings

NOW = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
ALERT, DIGEST, NOTHING = Course
CHAT = Chat(1, 7, 0, "", "Europe/Brussels", 8, active=True, created_at=NOW, last_digest_at=None)
WATCH = ChatWatch(1, 1, 1, Watch("1", WatchKind.NAME, "Anselm Vrba"), NOW)

COURSES = [  # settings, the watch's own choices, whether the hit is certain
    ({}, {}, True, ALERT),
    ({"mode": Mode.DAILY}, {}, True, DIGEST),
    ({"mode": Mode.WEEKLY}, {}, True, DIGEST),
    ({"mode": Mode.DAILY}, {"mode": Mode.INSTANT}, True, ALERT),
    ({}, {"mode": Mode.WEEKLY}, True, DIGEST),
    ({}, {"muted_until": NOW + timedelta(seconds=1)}, True, DIGEST),
    ({}, {"muted_until": NOW}, True, ALERT),
    ({"sources_off": ("press",)}, {}, True, DIGEST),
    ({"sources_off": ("other",)}, {}, True, ALERT),
    ({}, {}, False, DIGEST),
    ({"possible": Possible.RING}, {}, False, ALERT),
    ({"possible": Possible.RING, "mode": Mode.DAILY}, {}, False, DIGEST),
    ({"possible": Possible.HIDE}, {}, False, NOTHING),
    ({"possible": Possible.HIDE}, {"possible": Possible.RING}, False, ALERT),
    ({"possible": Possible.HIDE}, {}, True, ALERT),
    ({}, {"possible": Possible.HIDE, "mode": Mode.DAILY}, False, NOTHING),
]


@pytest.mark.parametrize(("settings", "own", "certain", "expected"), COURSES)
def test_the_watch_decides_before_the_chat_and_certainty_before_both(settings, own, certain, expected):
    assert course(replace(WATCH, **own), Settings(**settings), "press", NOW, certain=certain) is expected


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


QUIET = [  # Brussels: +01:00, from 29 March 2026 +02:00, from 25 October +01:00 again
    ((22, 7), "2026-03-10T20:59", None),
    ((22, 7), "2026-03-10T21:00", "2026-03-11T06:00"),
    ((22, 7), "2026-03-11T05:59", "2026-03-11T06:00"),
    ((22, 7), "2026-03-11T06:00", None),
    ((1, 5), "2026-03-10T23:59", None),
    ((1, 5), "2026-03-11T00:00", "2026-03-11T04:00"),
    ((22, 7), "2026-03-28T22:00", "2026-03-29T05:00"),  # the night is an hour shorter
    ((22, 7), "2026-10-24T21:00", "2026-10-25T06:00"),  # and an hour longer
    ((22, 2), "2026-03-28T23:30", "2026-03-29T01:00"),  # 02:00 does not exist: it ends at 03:00
    ((22, 3), "2026-10-25T00:30", "2026-10-25T02:00"),  # the first 02:30
    ((22, 3), "2026-10-25T01:30", "2026-10-25T02:00"),  # the second
    ((0, 7), "2026-03-10T23:00", "2026-03-11T06:00"),
    (None, "2026-03-11T02:00", None),
]


@pytest.mark.parametrize(("hours", "now", "until"), QUIET)
def test_quiet_hours_end_by_the_chats_own_clock(hours, now, until):
    chat = replace(CHAT, settings=Settings(quiet=hours))
    assert quiet_until(chat, at(now)) == (until and at(until))


@settings(deadline=None)
@given(
    st.tuples(st.integers(0, 23), st.integers(0, 23)).filter(lambda hours: hours[0] != hours[1]),
    st.integers(0, 365 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes)),
    st.sampled_from(["Europe/Brussels", "Asia/Almaty", "Asia/Kathmandu", "America/St_Johns", "Africa/Cairo"]),
)
def test_quiet_hours_end_within_a_day_and_are_over_then(hours, now, zone):
    chat = replace(CHAT, timezone=zone, settings=Settings(quiet=hours))
    if until := quiet_until(chat, now):
        assert now < until <= now + timedelta(hours=25)
        assert quiet_until(chat, until) is None


OLD = site_pages(old=article("Old", "Nothing happened in the valley on Sunday, the mayor said."))
TRIAL = site_pages(trial=article("Trial", "Anselm Vrba was fined on Monday by a court in the capital, he said."))
APPEAL = site_pages(appeal=article("Appeal", "The lawyer of Anselm Vrba went to the higher court on Tuesday."))
NIGHT = datetime(2026, 3, 10, 22, 30, tzinfo=UTC)  # half past eleven in Brussels


def configure(it, telegram_id=7, **settings):
    chats = it.tocsin.store.chats
    chat = chats.by_address(telegram_id, 0)
    chats.configure(chat.id, replace(chat.settings, **settings))


async def test_an_alert_waits_for_the_end_of_the_night_even_over_a_restart(house, clock):
    with running(dict(OLD)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            it.watch(8, "Anselm Vrba")
            configure(it, quiet=(22, 7))
            await it.check()
            clock.now = NIGHT
            site.pages |= TRIAL
            await it.check()
            assert (len(it.told.to(7)), len(it.told.to(8))) == (0, 1)
        clock.now = datetime(2026, 3, 11, 5, 58, tzinfo=UTC)
        async with house(site, SOURCE) as it:
            await it.check()
            assert it.told.to(7) == []
            await it.check()  # a minute later
            assert len(it.told.to(7)) == 1


async def test_a_first_mention_breaks_the_quiet_when_asked_to_and_a_second_one_does_not(house, clock):
    with running(dict(OLD)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            configure(it, quiet=(22, 7), urgent=True)
            await it.check()
            clock.now = NIGHT
            site.pages |= TRIAL
            await it.check()
            assert len(it.told.to(7)) == 1
            site.pages |= APPEAL
            await it.check()
            assert len(it.told.to(7)) == 1


async def test_what_does_not_ring_is_kept_for_the_digest_unpushed(house):
    with running(dict(OLD)) as site:
        async with house(site, SOURCE) as it:
            for chat in (7, 8, 9):
                it.watch(chat, "Anselm Vrba")
            configure(it, 8, mode=Mode.DAILY)
            configure(it, 9, sources_off=("press",))
            await it.check()
            site.pages |= TRIAL
            await it.check()
            pushed = {}
            for chat in (7, 8, 9):
                mine = it.tocsin.store.chats.by_address(chat, 0)
                ((hit, _, _),) = it.tocsin.store.hits.latest(mine.id, 9)
                pushed[chat] = (hit.pushed, len(it.told.to(chat)))
            assert pushed == {7: (True, 1), 8: (False, 0), 9: (False, 0)}


BEFORE = "The court of Sarnovo fined Anselm Vrba on Monday for a poem that he had read aloud in the square."
AFTER = "The court of Sarnovo freed Anselm Vrba on Monday for a poem that he had read aloud in the square."
STYLES = [
    (DiffStyle.FULL, True, True),
    (DiffStyle.ADDED, False, True),
    (DiffStyle.SUMMARY, False, False),
]


@pytest.mark.parametrize(("style", "out", "new"), STYLES)
async def test_a_chat_sees_as_much_of_a_difference_as_it_wishes(house, style, out, new):
    with running(site_pages(trial=article("Trial", BEFORE))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            configure(it, diff=style)
            await it.check()
            it.told.messages.clear()
            site.pages |= site_pages(trial=article("Trial", AFTER))
            await it.check()
            (alert,) = it.told.to(7)
    assert ("<s>−fined</s>" in alert, "<u>+freed</u>" in alert, "freed" in alert) == (out, new, True)
