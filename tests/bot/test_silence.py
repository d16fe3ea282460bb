"""Silence as news."""

from dataclasses import replace
from datetime import timedelta

import pytest
from site_stand_in import running
from velgaria import SOURCE, article, site_pages

from bot.console import plain
from bot.silence import days_of, span
from bot.voice import Language, Voice

OLD = site_pages(old=article("Old", "Nothing happened in the valley on Sunday, the mayor said."))
TRIAL = site_pages(trial=article("Trial", "Anselm Vrba was fined on Monday by a court in the capital, he said."))
APPEAL = site_pages(appeal=article("Appeal", "The lawyer of Anselm Vrba went to the higher court on Tuesday."))


def expect(it, days=30):
    (watch,) = it.tocsin.store.watches.of_chat(1)
    it.tocsin.store.watches.expect(1, watch.id, days)


async def pass_days(it, clock, days):
    """The daily job, day after day; what was told of silence in the end."""
    for _ in range(days):
        clock.advance(days=1)
        await it.tocsin.tell_silences()
    await it.check()
    return [plain(told) for told in it.told.to(7) if "🔕" in told]


async def test_a_silence_is_told_once_and_ends_with_the_next_mention(house, clock):
    with running(dict(OLD)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            expect(it)
            assert await pass_days(it, clock, 29) == []
            (never,) = await pass_days(it, clock, 100)
            assert never == (
                "🔕 *Anselm Vrba (name)*: not named for 1 month\n"
                "I found no mention since you began to watch, on 10 March 2026."
            )
            site.pages |= TRIAL
            assert len(await pass_days(it, clock, 1)) == 1  # the page is read after the day's job
            assert len(await pass_days(it, clock, 29)) == 1
            _, again = await pass_days(it, clock, 60)
            assert again.splitlines() == [
                "🔕 *Anselm Vrba (name)*: not named for 1 month",
                "The last mention that I know of was on 18 July 2026.",
            ]


async def test_a_silence_waits_for_the_end_of_quiet_hours_and_nobody_hears_of_one_who_did_not_ask(house, clock):
    with running(dict(OLD)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            it.watch(8, "Anselm Vrba")
            expect(it)
            me = it.tocsin.store.chats.get(1)
            it.tocsin.store.chats.configure(1, replace(me.settings, quiet=(8, 12)))
            assert await pass_days(it, clock, 30) == []  # ten o'clock in Brussels
            clock.advance(hours=2)
            await it.check()
            assert len(it.told.to(7)) == 1
            assert it.told.to(8) == []


async def test_asking_anew_tells_a_silence_anew(house, clock):
    with running(dict(OLD)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            expect(it)
            assert len(await pass_days(it, clock, 40)) == 1
            expect(it, 45)
            assert len(await pass_days(it, clock, 10)) == 2
            expect(it, None)
            assert len(await pass_days(it, clock, 400)) == 2


SPANS = [
    ("en", 182, "6 months"),
    ("en", 30, "1 month"),
    ("en", 31, "31 days"),
    ("ru", 91, "3 месяца"),
    ("ru", 152, "5 месяцев"),
    ("pl", 22, "22 dni"),
    ("kk", 365, "12 ай"),
]


@pytest.mark.parametrize(("language", "days", "told"), SPANS)
def test_a_span_is_told_in_months_where_they_are_whole(language, days, told):
    assert span(days, Voice(Language(language))) == told
    assert timedelta(days=days_of(6)) == timedelta(days=182)
