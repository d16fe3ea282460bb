from site_stand_in import running
from velgaria import LISTING, SOURCE, article, listing, site_pages

from scrapers.errors import Outcome

OLD = "The printer Anselm Vrba was fined on Monday by a court in the capital, his lawyer said."
LONG = "Nothing else happened in the mountain districts on that day, and the roads to the valley stayed open."


async def test_what_is_there_at_the_first_pass_is_no_news(house):
    pages = site_pages(one=article("Fined", OLD, LONG, date="2026-03-01"))
    with running(pages) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            run = await it.check()
            assert (run.outcome, run.new) == (Outcome.OK, 1)
            assert it.told.messages == []


async def test_a_text_newer_than_the_watch_rings_even_at_the_first_pass(house):
    pages = site_pages(one=article("Fined", OLD, LONG, date="2026-03-10"))
    with running(pages) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            assert len(it.told.to(7)) == 1


async def test_a_new_text_rings_once_for_every_chat_that_watches(house):
    pages = site_pages(old=article("Old", LONG))
    with running(pages) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba", "Ilir Drenova")
            it.watch(8, "Anselm Vrba")
            it.watch(9, "Oksana Ravliuk")
            await it.check()
            site.pages |= site_pages(
                old=article("Old", LONG), new=article("Two on trial", OLD, "Ilir Drenova was there as well, he said.")
            )
            run = await it.check()
            assert (run.outcome, run.new) == (Outcome.OK, 1)
            assert (len(it.told.to(7)), len(it.told.to(8)), len(it.told.to(9))) == (1, 1, 0)
            assert "Ilir Drenova" in it.told.to(7)[0]
            assert "<b>Anselm Vrba</b> was fined" in it.told.to(7)[0]
            await it.check()
            assert len(it.told.messages) == 2


async def test_an_edited_paragraph_rings_with_its_difference(house):
    with running(site_pages(one=article("Fined", OLD, LONG))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            it.told.messages.clear()
            site.pages |= site_pages(one=article("Fined", OLD.replace("fined", "jailed"), LONG))
            run = await it.check()
            assert run.changed == 1
            (alert,) = it.told.to(7)
            assert "<s>−fined</s> <u>+jailed</u>" in alert


async def test_an_edit_elsewhere_in_the_text_does_not_ring(house):
    with running(site_pages(one=article("Fined", OLD, LONG))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            it.told.messages.clear()
            site.pages |= site_pages(one=article("Fined", OLD, LONG.replace("open", "closed")))
            assert (await it.check()).changed == 1
            assert it.told.messages == []


async def test_a_name_that_disappears_rings(house):
    with running(site_pages(one=article("Fined", OLD, LONG))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            it.told.messages.clear()
            site.pages |= site_pages(one=article("Fined", OLD.replace("Anselm Vrba ", ""), LONG))
            await it.check()
            (alert,) = it.told.to(7)
            assert "no longer in this" in alert
            assert "Anselm Vrba" in alert


async def test_a_name_that_appears_in_a_known_text_rings(house):
    with running(site_pages(one=article("Fined", LONG))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            site.pages |= site_pages(one=article("Fined", OLD, LONG))
            await it.check()
            assert "newly in a changed" in it.told.to(7)[0]


async def test_one_page_that_fails_does_not_stop_the_others_and_is_fetched_again(house, clock):
    pages = site_pages(broken=article("x", LONG), new=article("Fined", OLD, LONG))
    with running({LISTING: listing()} | {LISTING: listing("first")} | site_pages(first=article("First", LONG))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            site.pages |= pages | {f"{LISTING}/broken": 403}
            run = await it.check()
            assert (run.outcome, run.new) == (Outcome.OK, 1)
            assert "403" in run.reason
            assert len(it.told.to(7)) == 1
            site.pages[f"{LISTING}/broken"] = article("Mended", "Anselm Vrba is free again, his lawyer said today.")
            clock.advance(days=1)
            run = await it.check()
            assert run.new == 1
            assert len(it.told.to(7)) == 2


async def test_a_page_that_was_never_read_is_still_due_after_a_restart(house, clock):
    with running(site_pages(one=article("Fined", LONG))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            site.pages |= site_pages(one=article("Fined", LONG), two=article("Late", OLD, LONG))
            site.pages[f"{LISTING}/two"] = 503
            await it.check()
        site.pages[f"{LISTING}/two"] = article("Late", OLD, LONG)
        clock.advance(days=1)
        async with house(site, SOURCE) as it:
            await it.check()
            assert len(it.told.to(7)) == 1
            assert [served.status for served in site.requests() if served.address == LISTING][-1] == 304


async def test_an_unchanged_pass_asks_with_the_servers_own_validators_and_reads_nothing(house):
    pages = site_pages(**{f"n{number}": article(f"Report {number}", OLD, LONG) for number in range(20)})
    with running(pages) as site:
        async with house(site, SOURCE) as it:
            await it.check()
            site.served.clear()
            run = await it.check()
            assert (run.outcome, run.requests, run.not_modified, run.bytes) == (Outcome.UNCHANGED, 21, 21, 0)
            assert {served.status for served in site.requests()} == {304}


async def test_an_unchanged_pass_over_500_texts_writes_its_run_and_when_it_looked(house):
    pages = site_pages(**{f"n{number}": article(f"Report {number}", OLD, LONG) for number in range(500)})
    with running(pages) as site:
        async with house(site, SOURCE) as it:
            first = await it.check()
            before = contents(it.tocsin.store)
            second = await it.check()
            after = contents(it.tocsin.store)
    assert (first.new, second.new, second.changed) == (500, 0, 0)
    assert (second.requests, second.not_modified, second.bytes) == (501, 501, 0)
    assert {table for table in before if before[table] != after[table]} == {"run"}


def contents(store):
    """Every row of every table, but for the moment at which a page was looked at last."""
    return {
        table: [
            {name: row[name] for name in row.keys() if name != "checked_at"}  # noqa: SIM118 - a sqlite3.Row
            for row in store.database.rows(f"SELECT * FROM {table}")
        ]
        for table in store.database.tables()
    }


async def test_a_token_that_changes_outside_the_words_costs_no_version(house):
    def page(token):
        return article("Fined", OLD, LONG).replace(b"<nav>", f"<nav><!-- {token} -->".encode())

    with running(site_pages(one=page("a"))) as site:
        async with house(site, SOURCE) as it:
            await it.check()
            site.pages |= site_pages(one=page("b"))
            run = await it.check()
            assert (run.outcome, run.new, run.changed) == (Outcome.UNCHANGED, 0, 0)


async def test_a_text_that_was_taken_off_its_site_is_told_once_when_it_stays_away_for_hours(house):
    with running(site_pages(one=article("Fined", OLD, LONG, date="2026-03-10"), two=article("Roads", LONG))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            it.told.messages.clear()
            site.pages[f"{LISTING}/one"] = 404
            site.pages[f"{LISTING}/two"] = 410
            for hours in (1, 1, 1, 1, 9, 20, 20):
                it.clock.advance(hours=hours)
                await it.check()
            (told,) = it.told.to(7)
    assert "this page was taken off its site" in told
    assert "<b>Anselm Vrba</b>" in told


async def test_a_page_that_is_back_within_hours_was_never_withdrawn(house):
    with running(site_pages(one=article("Fined", OLD, LONG, date="2026-03-10"))) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, "Anselm Vrba")
            await it.check()
            it.told.messages.clear()
            page = site.pages[f"{LISTING}/one"]
            for answer in (404, page, 404, page, 404):
                site.pages[f"{LISTING}/one"] = answer
                it.clock.advance(hours=30)
                await it.check()
            assert it.told.messages == []


async def test_a_page_the_program_stumbles_over_is_logged_by_place_and_without_its_words(house, capsys, caplog):
    impossible = article("Fined", OLD, LONG).replace(b"<main>", b"<main data-secret='Anselm Vrba'>")
    with running(site_pages(one=impossible)) as site:
        async with house(site, SOURCE) as it:
            stumble = it.tocsin.lookout.find

            def find(passage):
                raise ValueError(passage.paragraphs[0] + OLD)

            it.tocsin.lookout.find = find
            run = await it.check()
            it.tocsin.lookout.find = stumble
            assert "ValueError" in run.reason
            assert it.tocsin.store.documents.count() == 0
            shown = capsys.readouterr()
            told = shown.out + shown.err + caplog.text
            assert "page_failed" in told
            assert "test_pipeline.py:" in told
            assert "Vrba" not in told
