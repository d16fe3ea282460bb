"""One text in several languages: one event, and what its languages differ in."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot import alerts
from bot.console import plain
from bot.ring import ring
from rules.index import Index
from rules.query import understand
from scrapers.document import Document, DocumentKind, Flag, Paragraph, ParagraphKind
from storage.store import Store

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
WATCHED = ("Łukasz Żoraw-Bielski", "Temirbek Aidarov", "Lantern Library Association", '"Sarnovo"')
ENGLISH = ("Urges Velgaria to free Łukasz Żoraw-Bielski;", "Calls for the release of Temirbek Aidarov in Sarnovo;")
FRENCH = ("Demande à la Velgarie de libérer Łukasz Żoraw-Bielski;", "Demande la libération de Temirbek Aidarov;")


def text(language, *texts, **facts) -> Document:
    numbered = (Paragraph(words, ParagraphKind.OPERATIVE, f"paragraph {at}") for at, words in enumerate(texts, 1))
    whole = Document(
        key="TA-10-2026-0077", kind=DocumentKind.ADOPTED_TEXT, institution="European Parliament", language=language,
        url=f"https://www.europarl.europa.eu/doceo/document/TA-10-2026-0077_{language.upper()}.html",
        title="The Sarnovo librarians", published=date(2026, 3, 12), paragraphs=tuple(numbered),
        reference="P10_TA(2026)0077", procedure="2026/2612(RSP)",
    )  # fmt: skip
    return replace(whole, **facts)


def corrigendum(language, *texts) -> Document:
    return text(
        language, *texts, key="TA-10-2026-0077-COR01", kind=DocumentKind.CORRIGENDUM, procedure="",
        reference="P10_TA(2026)0077(COR01)", replaces=("TA-10-2026-0077",),
    )  # fmt: skip


class Chat:
    """A chat that watches some names; `take` gives what it is told of a text."""

    def __init__(self, store: Store):
        self.store, self.now = store, NOW
        kept = store.chats.get_or_add(7, 0, title="", timezone="Europe/Brussels", digest_hour=None, now=NOW)
        for query in WATCHED:
            store.watches.add(kept.id, *understand(query), (), NOW)
        self.index = Index(watch.watch for watch in store.watches.of_chat(kept.id))

    def take(self, document: Document, *, old: bool = False) -> str:
        self.now += timedelta(hours=1)
        facts = {"source": "ep", "page_url": document.url, "raw_sha256": "", "headers": {}, "now": self.now}
        change = self.store.documents.record(document, **facts)
        if change is None:
            return ""
        before = [] if change.previous else self.store.documents.predecessors(document)
        ring(self.store, change, alerts.find(change, before, self.index), self.index, "ep", old=old, now=self.now)
        told = []
        while message := self.store.outbox.claim(self.now):
            self.store.outbox.sent(message.id, 1, self.now)
            told.append(plain(message.html))
        return "\n".join(told)


@pytest.fixture
def chat(tmp_path):
    with Store.open(tmp_path / "kept.sqlite") as store:
        yield Chat(store)


def test_a_further_language_that_says_the_same_is_not_told(chat):
    assert "*Łukasz Żoraw-Bielski, Temirbek Aidarov" in chat.take(text("en", *ENGLISH))
    assert chat.take(text("fr", *FRENCH)) == ""
    assert chat.take(text("de", *(words.replace("Demande", "Fordert") for words in FRENCH))) == ""


def test_a_further_language_of_a_text_that_was_no_news_is_not_told(chat):
    assert chat.take(text("en", *ENGLISH, published=date(2026, 1, 5)), old=True) == ""
    assert chat.take(text("fr", *FRENCH, published=date(2026, 1, 5))) == ""


def test_a_name_that_a_language_lacks_is_told_with_the_words_in_both(chat):
    chat.take(text("en", *ENGLISH))
    told = chat.take(text("fr", FRENCH[0], "Demande sa libération;"))
    assert told.startswith("🌐 *Temirbek Aidarov*: not found in the French version of this adopted text\n")
    assert told.count("🌐") == 1
    assert (
        "*Temirbek Aidarov* · operative paragraph 2 · in the English version\n"
        "· No spelling of the name was found in the French version.\n"
        "    Calls for the release of *Temirbek Aidarov* in Sarnovo;\n"
        "The French version says here:\n"
        "    Demande sa libération;\n"
    ) in told


def test_a_name_that_a_language_spells_otherwise_is_told(chat):
    chat.take(text("en", *ENGLISH))
    told = chat.take(text("fr", FRENCH[0].replace("Bielski", "Bielsky"), FRENCH[1]))
    assert told.startswith("🌐 *Łukasz Żoraw-Bielski*: spelled differently in the French version of this adopted text")
    assert "· The French version spells “Łukasz Żoraw-Bielsky”, the English version “Łukasz Żoraw-Bielski”.\n" in told
    assert "Aidarov" not in told


def test_a_declined_name_is_not_spelled_otherwise(chat):
    chat.take(text("en", *ENGLISH))
    polish = ("Wzywa do uwolnienia Łukasza Żorawia-Bielskiego;", "Wzywa do uwolnienia Temirbeka Aidarova;")
    assert chat.take(text("pl", *polish)) == ""


def test_a_name_in_one_language_only_is_told_as_that(chat):
    chat.take(text("en", ENGLISH[1]))
    told = chat.take(text("fr", *FRENCH))
    assert told.startswith("🔔 *Łukasz Żoraw-Bielski*: in the French version of this adopted text only\n")
    assert "· Not found in the English version.\n" in told


def test_words_in_one_language_only_are_told_as_new(chat):
    chat.take(text("en", ENGLISH[0]))
    assert chat.take(text("fr", FRENCH[0], "Rappelle Sarnovo;")).startswith('🔔 *"Sarnovo"*: in a new adopted text\n')


@pytest.mark.parametrize("lacks", ["Lantern Library Association", "Sarnovo"])
def test_what_is_translated_is_not_missing(chat, lacks):
    chat.take(text("en", f"Recalls the statement of the {lacks};"))
    assert chat.take(text("fr", "Rappelle cette déclaration;")) == ""


def test_a_summary_lacks_nobody(chat):
    chat.take(text("en", *ENGLISH))
    assert chat.take(text("fr", FRENCH[0], flags=frozenset({Flag.PARTIAL}))) == ""


def test_the_same_edit_in_a_further_language_is_told_once_and_another_one_is_told(chat):
    chat.take(text("en", *ENGLISH))
    chat.take(text("fr", *FRENCH))
    assert "urges → calls on (weaker)" in chat.take(text("en", "Calls on" + ENGLISH[0][5:], ENGLISH[1]))
    weaker = "Invite la Velgarie à libérer Łukasz Żoraw-Bielski;"
    assert chat.take(text("fr", weaker, FRENCH[1])) == ""
    assert "passage of this adopted text changed" in chat.take(text("fr", weaker, FRENCH[1].replace("la l", "sa l")))
    assert "❌ *Temirbek Aidarov, " in chat.take(text("en", "Calls on" + ENGLISH[0][5:]))
    assert chat.take(text("fr", weaker)) == ""


def test_a_definitive_text_is_told_as_one_and_only_when_its_words_differ(chat):
    provisional = text("en", *ENGLISH, flags=frozenset({Flag.PROVISIONAL}))
    assert "Provisional edition: the definitive one may differ." in chat.take(provisional)
    changed = replace(provisional, paragraphs=text("en", "Calls on" + ENGLISH[0][5:], ENGLISH[1]).paragraphs)
    told = chat.take(replace(changed, flags=frozenset()))
    assert "The definitive text replaces the provisional one: 2 words changed in paragraph 1.\n" in told
    told = chat.take(text("en", "Asks" + ENGLISH[0][5:], ENGLISH[1]))
    assert "The text was edited: 2 words changed in paragraph 1.\n" in told


def test_a_definitive_text_of_the_same_words_is_no_update(chat):
    chat.take(text("en", *ENGLISH, flags=frozenset({Flag.PROVISIONAL})))
    assert chat.take(text("en", *ENGLISH)) == ""
    assert chat.store.documents.current("TA-10-2026-0077", "en").document.flags == frozenset()


def test_a_corrigendum_rings_for_whom_the_text_names_with_the_words_of_both(chat):
    chat.take(text("en", *ENGLISH))
    told = chat.take(corrigendum("en", "In paragraph 2, for “release” read “immediate release”."))
    assert told.startswith("📝 *Łukasz Żoraw-Bielski, Temirbek Aidarov")
    assert "named in a text that this corrigendum corrects\n" in told
    assert "\nCorrects P10_TA(2026)0077.\n" in told
    assert '*Temirbek Aidarov*, *"Sarnovo"* · operative paragraph 2 · in the adopted text P10_TA(2026)0077\n' in told
    assert "The corrigendum says:\n    In paragraph 2, for “release” read “immediate release”.\n" in told


def test_a_corrigendum_answers_the_thread_of_the_text_it_corrects(chat):
    chat.take(text("en", *ENGLISH))
    chat.take(corrigendum("en", "In paragraph 2, for “release” read “immediate release”."))
    topics = chat.store.database.rows("SELECT DISTINCT topic FROM message")
    assert [row["topic"] for row in topics] == ["2026/2612"]


def test_a_corrigendum_in_another_language_than_the_known_text_rings_and_only_once(chat):
    chat.take(text("en", *ENGLISH))
    assert "📝 *Łukasz Żoraw-Bielski" in chat.take(corrigendum("fr", "Au paragraphe 2, lire «libération»."))
    assert chat.take(corrigendum("en", "In paragraph 2, for “release” read “immediate release”.")) == ""
