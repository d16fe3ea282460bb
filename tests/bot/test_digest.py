from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from site_stand_in import running
from velgaria import SOURCE, article, site_pages

from bot import alerts
from bot.console import plain
from bot.digest import Coverage, daily, digest, due, set_weekly, weekly_due
from bot.ring import ring
from bot.voice import Language, Voice
from rules.index import Index
from rules.query import understand
from scrapers.document import Document, DocumentKind, Paragraph, ParagraphKind
from scrapers.errors import Outcome
from storage.people import Chat
from storage.runs import Run
from storage.settings import Mode, Possible, Settings
from storage.store import Store

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
    assert "Already sent to you as alerts: 1." in told
    assert "fined on Monday" not in told


QUIET = site_pages(old=article("Old", "Nothing happened in the valley on Sunday, the mayor said."))
FOUND = site_pages(
    trial=article(
        "The trial of Sarnovo",
        "Anselm Vrba was fined on Monday by a court in the capital.",
        "Ilir Drenova and Anselm Vrba will appeal, their lawyers said.",
    ),
    fair=article("The book fair", "The jury of the book fair was led by Vrba, who gave no interviews this year."),
)
ENGLISH = """\
🗞 *Digest*

The book fair <https://www.velgaria-press.example/news/fair>
*Anselm Vrba*
• named, perhaps a namesake
    The jury of the book fair was led by Vrba, who gave no interviews this year.

The trial of Sarnovo <https://www.velgaria-press.example/news/trial>
*Anselm Vrba*
• named
    Anselm Vrba was fined on Monday by a court in the capital.
• named
    Ilir Drenova and Anselm Vrba will appeal, their lawyers said.

Already sent to you as alerts: 1.

Checked: 1 source, 2 times; 3 new texts, none changed. No gaps."""
RUSSIAN = """\
🗞 *Сводка*

The book fair <https://www.velgaria-press.example/news/fair>
*Anselm Vrba*
• упоминание, возможно, однофамилец
    The jury of the book fair was led by Vrba, who gave no interviews this year.

The trial of Sarnovo <https://www.velgaria-press.example/news/trial>
*Anselm Vrba*
• упоминание
    Anselm Vrba was fined on Monday by a court in the capital.
• упоминание
    Ilir Drenova and Anselm Vrba will appeal, their lawyers said.

Уже пришло оповещениями: 1.

Проверено: 1 источник, 2 раза; 3 новых текста, изменённых нет. Без пропусков."""


def of(it, telegram_id=7):
    return it.tocsin.store.chats.by_address(telegram_id, 0)


def set_mode(it, number, mode):
    watch = it.tocsin.store.watches.of_chat(of(it).id)[number - 1]
    it.tocsin.store.watches.set_mode(of(it).id, watch.id, mode)


def digests(it):
    return [plain(told) for told in it.told.to(7) if "🗞" in told]


async def test_a_digest_reads_by_text_then_by_watch_and_only_counts_what_rang(house, clock):
    with running(dict(QUIET)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba", "Ilir Drenova")
            set_mode(it, 1, Mode.DAILY)
            await it.check()
            site.pages |= FOUND
            await it.check()
            store, me = it.tocsin.store, of(it)
            (english,) = daily(store, me).told(store, Voice())
            (russian,) = daily(store, me).told(store, Voice(Language.RU))
    assert plain(english) == ENGLISH
    assert plain(russian) == RUSSIAN


async def test_what_waits_for_the_week_comes_with_it_and_once(house, clock):
    with running(dict(QUIET)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba", "Ilir Drenova")
            set_mode(it, 1, Mode.WEEKLY)
            set_weekly(it.tocsin.store, of(it), 4)  # Friday; it is Tuesday
            await it.check()
            site.pages |= FOUND
            await it.check()
            clock.now = datetime(2026, 3, 11, 7, 0, tzinfo=UTC)
            await it.tocsin.send_digests()
            await it.check()
            (day,) = digests(it)
            assert "fined on Monday" not in day
            assert "Already sent to you" in day
            clock.now = datetime(2026, 3, 13, 7, 0, tzinfo=UTC)
            await it.tocsin.send_digests()
            await it.tocsin.send_digests()
            await it.check()
            (week,) = [told for told in digests(it) if "Weekly digest" in told]
            assert "fined on Monday" in week
            assert sum("In how many texts" in told for told in it.told.to(7)) == 1  # the caption of the chart
            clock.now = datetime(2026, 3, 20, 7, 0, tzinfo=UTC)
            await it.tocsin.send_digests()
            await it.check()
            assert "Weekly digest:* nothing new" in digests(it)[-1]


async def test_without_a_daily_digest_the_weekly_one_tells_all_and_waiting_finds_are_not_lost(house, clock):
    with running(dict(QUIET)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            it.tocsin.store.chats.set_digest(of(it).id, None)
            set_mode(it, 1, Mode.DAILY)
            await it.check()
            site.pages |= FOUND
            await it.check()
            clock.now = datetime(2026, 3, 12, 7, 0, tzinfo=UTC)
            await it.tocsin.send_digests()
            await it.check()
            assert digests(it) == []
            set_weekly(it.tocsin.store, of(it), 4)
            for week in (13, 20):
                clock.now = datetime(2026, 3, week, 7, 0, tzinfo=UTC)
                await it.tocsin.send_digests()
                await it.check()
            first, second = digests(it)
            assert "fined on Monday" in first
            assert "nothing new" in second


async def test_a_digest_without_finds_can_be_left_out(house, clock):
    with running(dict(QUIET)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            it.tocsin.store.chats.configure(of(it).id, replace(of(it).settings, empty_digests=False))
            await it.check()
            clock.now = datetime(2026, 3, 11, 7, 0, tzinfo=UTC)
            await it.tocsin.send_digests()
            await it.check()
            assert digests(it) == []
            assert not due(of(it), clock.now)


async def test_hidden_hits_are_in_no_digest(house):
    with running(dict(QUIET)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            it.tocsin.store.chats.configure(of(it).id, replace(of(it).settings, possible=Possible.HIDE))
            await it.check()
            site.pages |= FOUND
            await it.check()
            found = daily(it.tocsin.store, of(it))
            assert (found.rows, found.alerts) == ((), 1)
            assert len(it.tocsin.store.hits.latest(of(it).id, 9)) == 3


async def test_a_long_digest_is_cut_and_says_by_how_much(house):
    words = [f"On day {number} Anselm Vrba was heard again by the court of the capital." for number in range(1, 43)]
    with running(dict(QUIET)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            set_mode(it, 1, Mode.DAILY)
            await it.check()
            site.pages |= site_pages(long=article("Long", *words))
            await it.check()
            store = it.tocsin.store
            told = plain("\n".join(daily(store, of(it)).told(store, Voice())))
    assert "On day 40 " in told
    assert "On day 41 " not in told
    assert "… and 2 more passages." in told


WEEKS = [
    ("Europe/Brussels", 0, datetime(2026, 3, 2, 6, 59, tzinfo=UTC), False),  # Monday, a minute before eight
    ("Europe/Brussels", 0, datetime(2026, 3, 2, 7, 0, tzinfo=UTC), True),
    ("Europe/Brussels", 6, datetime(2026, 3, 2, 7, 0, tzinfo=UTC), False),
    ("Asia/Almaty", 0, datetime(2026, 3, 2, 3, 0, tzinfo=UTC), True),
    ("Europe/Brussels", None, datetime(2026, 3, 30, 7, 0, tzinfo=UTC), False),
]


@pytest.mark.parametrize(("zone", "weekday", "now", "is_due"), WEEKS)
def test_the_weekly_digest_is_due_on_its_day_by_the_chats_own_clock(zone, weekday, now, is_due):
    joined = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    mine = replace(chat(None, zone), created_at=joined, settings=Settings(weekly=weekday))
    assert weekly_due(mine, now) is is_due


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


def text(key, kind, reference, *paragraphs):
    return Document(
        key=key,
        kind=kind,
        institution="European Parliament",
        url=f"https://www.europarl.europa.eu/doceo/document/{key}_EN.html",
        title="The Sarnovo librarians",
        language="en",
        published=DAY.date(),
        reference=reference,
        procedure="2026/2612(RSP)",
        paragraphs=tuple(
            Paragraph(words, ParagraphKind.OPERATIVE, f"paragraph {number}")
            for number, words in enumerate(paragraphs, 1)
        ),
    )


def test_the_texts_of_a_procedure_stand_together_each_watch_with_its_own(tmp_path):
    release, named = "Calls for the release of Ilir Drenova and Anselm Vrba;", "Recalls the case of Anselm Vrba;"
    texts = [
        text("RC-10-2026-0101", DocumentKind.JOINT_MOTION, "RC-B10-0101/2026", release, named),
        text("TA-10-2026-0077", DocumentKind.ADOPTED_TEXT, "P10_TA(2026)0077", release),
    ]
    with Store.open(tmp_path / "tocsin.sqlite") as store:
        store.chats.get_or_add(7, 0, title="", timezone="UTC", digest_hour=8, now=DAY)
        watches = [store.watches.add(1, *understand(name), (), DAY) for name in ("Anselm Vrba", "Ilir Drenova")]
        index = Index(watch.watch for watch in watches)
        for document in texts:
            change = store.documents.record(
                document, source="ep", page_url=document.url, raw_sha256="", headers={}, now=DAY
            )
            store.chats.configure(1, Settings(mode=Mode.DAILY))
            ring(store, change, alerts.find(change, [], index), index, "ep", old=False, now=DAY + timedelta(hours=1))
        (told,) = daily(store, store.chats.get(1)).told(store, Voice())
    motion = "RC-B10-0101/2026 <https://www.europarl.europa.eu/doceo/document/RC-10-2026-0101_EN.html>"
    adopted = "P10_TA(2026)0077 <https://www.europarl.europa.eu/doceo/document/TA-10-2026-0077_EN.html>"
    assert plain(told) == (
        "🗞 *Digest*\n\n"
        "The Sarnovo librarians · 2026/2612(RSP)\n"
        "*Anselm Vrba*\n"
        f"• named · paragraph 1 · {motion}\n    {release}\n"
        f"• named · paragraph 2 · {motion}\n    {named}\n"
        f"• named · paragraph 1 · {adopted}\n    {release}\n"
        "*Ilir Drenova*\n"
        f"• named · paragraph 1 · {motion}\n    {release}\n"
        f"• named · paragraph 1 · {adopted}\n    {release}\n\n"
        "No source was checked in this time."
    )
