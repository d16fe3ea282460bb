"""What people ask about alerts and texts: why, why not, what changed, what else there is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import telegram_html
from archive_scene import COMMANDS, FAIR, RELEASE, Scene, text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.config import default_sources, kinds
from bot.markup import utf16_units
from bot.underneath import LABEL
from bot.voice import Language, Voice
from scrapers.document import DocumentKind
from scrapers.errors import Outcome
from scrapers.source import Reference
from storage.keyboard import COPIES_UNITS, Button, Keyboard
from storage.runs import Run
from storage.store import Store

MIRELA = "Mirela Costandache"
NOBODY = text("Welcomes the debate;", "Instructs its President to forward this resolution.")
RUSSIAN = text(
    "Призывает освободить Миреллу Костандаке из тюрьмы Сарново;",
    number=90,
    language="ru",
    key="eeas:7",
    institution="EEAS",
    kind=DocumentKind.STATEMENT,
    url="https://www.eeas.europa.eu/eeas/statement_ru",
)


@pytest.fixture
def scene(store: Store) -> Scene:
    return Scene(store)


def buttons(keyboard: Keyboard) -> list[Button]:
    return [button for row in keyboard for button in row]


def said(keyboard: Keyboard) -> list[str]:
    return [button.says.partition(" ")[0] for button in buttons(keyboard) if button.says]


@pytest.mark.parametrize("language", Language)
async def test_an_alert_speaks_the_chats_language_and_its_buttons_fit_a_phone(scene: Scene, language: Language) -> None:
    chat = scene.chat(1, language)
    scene.watch(chat, MIRELA)
    scene.publish(text(RELEASE))
    scene.publish(text(FAIR))
    (_, first), (_, second) = scene.deliver()
    assert said(first.buttons) == ["why", "mute", "irrelevant"]
    assert said(second.buttons) == ["diff", "why", "mute", "irrelevant"]
    assert [button.label for button in buttons(second.buttons) if len(button.label) > LABEL] == []
    assert Voice(language).text("alert-cite", citation="")[:4] in telegram_html.parse(first.html).text
    for button in (button for button in buttons(second.buttons) if button.says.partition(" ")[0] in COMMANDS):
        assert await scene.say(chat, button.says, pressed=True)


LONG = "Recalls that the printers and librarians of the capital wrote to the ministry of justice in vain, " * 9
TITLE = "European Parliament resolution of 12 March 2026 on " + "the case of the librarians of Sarnovo and " * 9


@pytest.mark.parametrize("paragraph", [RELEASE, LONG + RELEASE, "\U0001f514" * 200 + RELEASE])
@pytest.mark.parametrize("title", ["The Sarnovo librarians", TITLE])
def test_a_citation_to_copy_fits_the_clipboard_and_keeps_number_and_paragraph(
    scene: Scene, paragraph: str, title: str
) -> None:
    scene.watch(scene.chat(1), MIRELA)
    scene.publish(text(paragraph, title=title))
    ((_, message),) = scene.deliver()
    (copied,) = (button.copies for button in buttons(message.buttons) if button.copies)
    assert utf16_units(copied) <= COPIES_UNITS
    assert copied.startswith("“")
    assert copied.endswith("P10_TA(2026)0077, paragraph 1")


async def test_a_text_taken_off_its_site_has_buttons_as_well(scene: Scene) -> None:
    chat = scene.chat(1)
    scene.watch(chat, MIRELA)
    scene.publish(text(RELEASE))
    scene.withdraw(scene.publish(text(FAIR)))
    message = scene.deliver()[-1][1]
    assert said(message.buttons) == ["diff", "mute"]


async def test_why_tells_watch_spelling_rule_and_place_of_the_alert_that_was_answered(scene: Scene) -> None:
    chat = scene.chat(1)
    scene.watch(chat, MIRELA)
    scene.publish(RUSSIAN)
    scene.publish(text(RELEASE))
    (number, _), _ = scene.deliver()
    told = await scene.say(chat, "why", about=number)
    assert "1 · Mirela Costandache" in told
    assert "Миреллу Костандаке" in told
    assert "A name rings when" in told
    assert "paragraph 1" in told
    assert "Sarnovo librarians" in await scene.say(chat, "why")  # the last one


async def test_why_translates_the_rules_reasons(scene: Scene) -> None:
    chat = scene.chat(1, "ru")
    scene.watch(chat, MIRELA)
    scene.publish(text("Calls for the release of COSTANDACHE Mirela;"))
    assert "сначала фамилия" in await scene.say(chat, "why")


async def test_nobody_is_told_of_the_hits_of_another_chat(scene: Scene) -> None:
    mine, stranger = scene.chat(1), scene.chat(2)
    watch = scene.watch(mine, "Ilir Drenova")
    version = scene.publish(text(RELEASE))
    ((number, _),) = scene.deliver()
    for asked in (f"why v{version.id}", f"irrelevant v{version.id}", "why", f"history w{watch.id}", "whynot v1"):
        assert "Drenova" not in await scene.say(stranger, asked, about=number, pressed=True), asked
    assert scene.store.hits.irrelevant() == 0


async def test_an_irrelevant_alert_is_noted_once_and_stricter_choices_are_offered(scene: Scene) -> None:
    chat = scene.chat(1)
    watch = scene.watch(chat, MIRELA)
    version = scene.publish(text(RELEASE))
    answer = await scene.ask(chat, f"irrelevant v{version.id}", pressed=True)
    assert [button.says for button in buttons(answer.buttons)] == [f"mute w{watch.id} 7d", f"unwatch w{watch.id}"]
    assert answer.toast
    assert "already" in await scene.say(chat, f"irrelevant v{version.id}")
    assert scene.store.hits.irrelevant() == 1


async def test_a_small_difference_is_a_message_and_a_large_one_a_file(scene: Scene) -> None:
    chat = scene.chat(1)
    scene.publish(text(RELEASE))
    scene.publish(text(FAIR))
    told = await scene.say(chat, "diff https://www.europarl.europa.eu/doceo/document/TA-10-2026-0077_EN.html")
    assert "From version 1 to version 2" in told
    assert "+a fair trial" in told
    scene.publish(text(*(f"{LONG} {number};" for number in range(40))))
    large = await scene.ask(chat, "diff P10_TA(2026)0077")
    assert large.file is not None
    assert large.file.name == "TA-10-2026-0077-en-3.html"
    assert large.file.body.startswith(b"<!doctype html>")


async def test_a_first_version_is_compared_with_the_text_it_grew_out_of(scene: Scene) -> None:
    chat = scene.chat(1)
    motion = text(RELEASE, key="RC-10-2026-0101", kind=DocumentKind.JOINT_MOTION, reference="RC-B10-0101/2026")
    scene.publish(motion)
    assert "nothing to compare" in await scene.say(chat, "diff RC-B10-0101/2026")
    scene.publish(text(FAIR))
    assert "Compared with RC-B10-0101/2026" in await scene.say(chat, "diff P10_TA(2026)0077")


def _publish_many(scene: Scene) -> None:
    for number in range(12):
        scene.publish(
            text(f"{MIRELA} is held in Sarnovo, {number};", number=100 + number, published=date(2025, 1, 1 + number))
        )


async def test_found_texts_are_turned_page_by_page(scene: Scene) -> None:
    chat = scene.chat(1)
    _publish_many(scene)
    for command in ("find Sarnovo held", f"history {MIRELA}"):
        first = await scene.ask(chat, command)
        (more,) = buttons(first.buttons)
        second = await scene.ask(chat, more.says, pressed=True)
        assert second.replaces
        (back,) = buttons(second.buttons)
        assert (await scene.ask(chat, back.says, pressed=True)).texts == first.texts
        numbers = [
            word for answer in (first, second) for html in answer.texts for word in html.split() if "TA(" in word
        ]
        assert len(set(numbers)) == 12


async def test_a_search_too_long_for_a_button_says_how_to_narrow_it(scene: Scene) -> None:
    _publish_many(scene)
    answer = await scene.ask(scene.chat(1), "find Sarnovo held " + "Costandache " * 5)
    assert not answer.buttons
    assert "add a word" in answer.texts[-1]


async def test_what_was_sought_stands_out(scene: Scene) -> None:
    scene.publish(text(RELEASE))
    (html,) = (await scene.ask(scene.chat(1), 'find "prison of sarnovo"')).texts
    assert "<b>prison of Sarnovo</b>" in html


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(asked=st.text(max_size=80) | st.sampled_from(['"', "AND", "NEAR(a b", "a*", "col:x", "^a", "-a", "+5", "w1"]))
async def test_nothing_that_is_asked_breaks_the_search(scene: Scene, asked: str) -> None:
    for command in ("find", "history", "whynot", "diff", "why", "irrelevant"):
        assert await scene.say(scene.chat(1), f"{command} {asked}")


async def test_a_thousand_words_are_a_search_as_well(scene: Scene) -> None:
    scene.publish(text(RELEASE))
    assert "Nothing found" in await scene.say(scene.chat(1), "find nowhere " + "sarnovo prison " * 500)


async def test_a_history_has_every_script_and_what_is_gone_and_nobody_else(scene: Scene) -> None:
    chat = scene.chat(1)
    scene.publish(text(RELEASE, published=date(2026, 3, 1)))
    scene.publish(replace(NOBODY, published=date(2026, 3, 1)))  # a new version, which names nobody
    scene.publish(RUSSIAN)
    scene.publish(text("Ilir Drenova is free;", number=91))
    told = await scene.say(chat, "history Mirela Costandache")
    assert "2 texts" in told
    assert "First mention: 1 March 2026; last: 12 March 2026" in told
    assert "no longer there" in told
    assert "P10_TA(2026)0091" not in told


async def test_a_history_that_is_too_long_to_read_claims_no_first_mention(scene: Scene) -> None:
    scene.publish(text(*(f"{number}. Mirela Costandache is still held;" for number in range(1_001))))
    told = await scene.say(scene.chat(1), "history Mirela Costandache")
    assert "the archive has more" in told
    assert "First mention" not in told


async def test_a_history_of_nobody_says_how_much_was_read(scene: Scene) -> None:
    scene.publish(text(RELEASE))
    assert "only text" in await scene.say(scene.chat(1), "history Anselm Vrba")
    assert "For example" in await scene.say(scene.chat(1), "history x")


def _told(scene: Scene) -> None:
    scene.watch(scene.chat(1), MIRELA)
    scene.publish(text(RELEASE))


def _told_and_sent(scene: Scene) -> None:
    _told(scene)
    scene.deliver()


def _told_at_night(scene: Scene) -> None:
    scene.watch(scene.chat(1), MIRELA)
    chat, hour = scene.chat(1), scene.now.hour
    scene.store.chats.configure(chat.id, replace(chat.settings, quiet=((hour - 1) % 24, (hour + 3) % 24)))
    scene.publish(text(RELEASE))


def _watched_later(scene: Scene) -> None:
    scene.publish(text(RELEASE))
    scene.now += timedelta(hours=1)
    scene.watch(scene.chat(1), MIRELA)


def _old(scene: Scene) -> None:
    scene.watch(scene.chat(1), MIRELA)
    scene.publish(text(RELEASE, published=date(2020, 1, 1)), old=True)


def _half(scene: Scene) -> None:
    scene.watch(scene.chat(1), "Mirela Ravliuk")
    scene.publish(text(RELEASE))


def _namesake(scene: Scene) -> None:
    scene.watch(scene.chat(1), "Anselm Costandache")
    scene.publish(text("Costandache was there;"))


def _muted(scene: Scene) -> None:
    chat = scene.chat(1)
    watch = scene.watch(chat, "Anselm Costandache")
    scene.store.watches.mute(chat.id, watch.id, scene.now + timedelta(days=1))
    scene.publish(text("Costandache was there;"))


def _unread(scene: Scene) -> None:
    scene.watch(scene.chat(1), MIRELA)


def _named(scene: Scene) -> None:
    page = Reference("https://data.europarl.europa.eu/x", key="TA-10-2026-0077", language="en")
    scene.store.pages.expect("ep_texts", [page], now=scene.now, baseline=False)


def _failed(scene: Scene) -> None:
    _named(scene)
    again = scene.now + timedelta(hours=2)
    scene.store.pages.failed("https://data.europarl.europa.eu/x", now=scene.now, not_before=again, gone=False)


def _blocked(scene: Scene) -> None:
    run = Run(source="ep_texts", started_at=scene.now, ended_at=scene.now, outcome=Outcome.BLOCKED)
    scene.store.runs.add(run)


STAGES = [
    (_told, ["✓ Read at", "found as “Mirela Costandache”", "waiting to be sent since"]),
    (_told_and_sent, ["The alert was sent"]),
    (_told_at_night, ["waits for the end of your quiet hours: "]),
    (_watched_later, ["You began to watch at", "/history"]),
    (_old, ["was there when I first looked"]),
    (_half, ["the text has Mirela, but not Ravliuk"]),
    (_namesake, ["perhaps, as “Costandache”", "may mean a namesake"]),
    (_muted, ["is muted until"]),
    (_unread, ["ep_texts covers it, and was not looked at yet", "No list that I read has named"]),
    (_named, ["Known since", "next in line"]),
    (_failed, ["could not be read so far", "12:00"]),
    (_blocked, ["last look failed: turned us away"]),
]


@pytest.mark.parametrize(("happened", "expected"), STAGES, ids=[happened.__name__ for happened, _ in STAGES])
async def test_whynot_names_the_stage_at_which_a_text_was_lost(scene: Scene, happened, expected: list[str]) -> None:
    scene.desk = replace(scene.desk, sources=default_sources())
    happened(scene)
    told = await scene.say(scene.chat(1), "whynot P10_TA(2026)0077")
    assert [words for words in expected if words not in told] == [], told


async def test_a_site_that_nobody_reads_is_called_that(scene: Scene) -> None:
    scene.desk = replace(scene.desk, sources=default_sources())
    assert "None of my sources" in await scene.say(scene.chat(1), "whynot https://example.org/news/1")


async def test_every_source_is_told_in_words_in_every_language(scene: Scene) -> None:
    for language in Language:
        assert [kind for kind in kinds() if not Voice(language).knows(f"covers-{kind.replace('_', '-')}")] == []
    scene.desk = replace(scene.desk, sources=default_sources())
    _blocked(scene)
    told = await scene.say(scene.chat(1), "sources")
    assert "✗ ep_texts" in told
    assert "turned us away" in told


async def test_status_tells_the_last_success_and_what_telegram_asked_for(scene: Scene) -> None:
    chat = scene.chat(1)
    scene.desk = replace(scene.desk, polls=lambda: {"ep_texts": None})
    good = Run(source="ep_texts", started_at=scene.now, ended_at=scene.now, outcome=Outcome.OK)
    scene.store.runs.add(good)
    scene.now += timedelta(minutes=30)
    _blocked(scene)
    scene.store.outbox.postpone_chat(chat.id, scene.now + timedelta(minutes=45))
    told = await scene.say(chat, "status")
    assert "last read: 10:00" in told
    assert "can be sent at 11:15" in told


def test_a_document_of_any_kind_has_words_in_every_language() -> None:
    for voice in map(Voice, Language):
        for kind in DocumentKind:
            assert voice.knows(f"kind-{kind.name.lower().replace('_', '-')}")
