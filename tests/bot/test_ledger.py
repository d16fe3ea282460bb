"""The way from motion to adopted text, as /procedure and the alerts tell it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot import alerts
from bot.commands import procedure
from bot.console import plain
from bot.conversation import Desk, Request
from bot.ring import ring
from rules.index import Index
from rules.query import understand
from scrapers.document import Document, DocumentKind, Paragraph, ParagraphKind
from storage.store import Store

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
KINDS = {"B": DocumentKind.MOTION, "RC": DocumentKind.JOINT_MOTION, "TA": DocumentKind.ADOPTED_TEXT}
MOTION = ("Calls for the release of Mirela Costandache and Ilir Drenova;", "Recalls Article 19 of the ICCPR;")
OTHER = ("Calls for the release of Oksana Ravliuk;",)
JOINT = ("Calls for the release of Mirela Costandache, Ilir Drenova and Temirbek Aidarov;",)
ADOPTED = ("Calls for the release of Mirela Costandache;",)
RECITAL = Paragraph("whereas Temirbek Aidarov was arrested in Sarnovo;", ParagraphKind.RECITAL, "recital A")


def text(key, *texts, more=(), **facts) -> Document:
    numbered = (Paragraph(words, ParagraphKind.OPERATIVE, f"paragraph {at}") for at, words in enumerate(texts, 1))
    return Document(
        key=key, kind=KINDS[key.split("-")[0]], institution="European Parliament", language="en",
        url=f"https://www.europarl.europa.eu/doceo/document/{key}_EN.html", title="The Sarnovo librarians",
        published=date(2026, 3, 12), paragraphs=(*more, *numbered), procedure="2026/2612(RSP)", **facts,
    )  # fmt: skip


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "kept.sqlite") as opened:
        yield opened


@pytest.fixture
def desk(store):
    return Desk(store=store, index=Index(), digest=lambda chat, since: ())


@pytest.fixture
def chat(store):
    return store.chats.get_or_add(7, 0, title="", timezone="Europe/Brussels", digest_hour=None, now=NOW)


def keep(store, document):
    facts = {"source": "ep", "page_url": document.url, "raw_sha256": "", "headers": {}, "now": NOW}
    return store.documents.record(document, **facts)


def watch(store, chat, *queries):
    for query in queries:
        store.watches.add(chat.id, *understand(query), (), NOW)


def whole_procedure(store):
    keep(store, text("B-10-2026-0101", *MOTION, reference="B10-0101/2026"))
    keep(store, text("B-10-2026-0102", *OTHER, reference="B10-0102/2026"))
    replaced = ("B-10-2026-0101", "B-10-2026-0102")
    keep(store, text("RC-10-2026-0101", *JOINT, reference="RC-B10-0101/2026", replaces=replaced))
    return keep(store, text("TA-10-2026-0077", *ADOPTED, more=(RECITAL,), reference="P10_TA(2026)0077"))


async def asked(desk, chat, words):
    answer = await procedure.answer(Request(chat, words, NOW, desk))
    return plain("\n".join(answer.texts))


async def test_procedure_shows_what_the_chat_watches(store, desk, chat):
    whole_procedure(store)
    watch(store, chat, "Ilir Drenova", "Temirbek Aidarov", "Anselm Vrba")
    shown = await asked(desk, chat, "2026/2612")
    assert "*Procedure 2026/2612(RSP)*" in shown
    assert shown.endswith(
        "*Ilir Drenova*\n"
        "   B10-0101/2026: para. 1\n"
        "   B10-0102/2026: –\n"
        "   RC-B10-0101/2026: para. 1\n"
        "   P10_TA(2026)0077: ❌ dropped\n"
        "*Temirbek Aidarov*\n"
        "   B10-0101/2026: –\n"
        "   B10-0102/2026: –\n"
        "   RC-B10-0101/2026: ➕ added: para. 1\n"
        "   P10_TA(2026)0077: ↘ moved to recital: rec. A"
    )


@pytest.mark.parametrize("watched", [(), ("Anselm Vrba",)], ids=["nothing watched", "nothing found"])
async def test_procedure_shows_every_name_and_article_where_none_is_watched(store, desk, chat, watched):
    whole_procedure(store)
    watch(store, chat, *watched)
    shown = await asked(desk, chat, "2026/2612")
    assert "Every name and article that the texts show:" in shown
    for subject in ("Ilir Drenova", "Oksana Ravliuk", "Article 19 of the International Covenant", "Mirela Costandache"):
        assert f"*{subject}" in shown
    assert shown.index("*Ilir Drenova") < shown.index("*Mirela Costandache")  # what something happened to comes first


async def test_procedure_shows_all_when_asked_to(store, desk, chat):
    whole_procedure(store)
    watch(store, chat, "Ilir Drenova")
    assert "*Oksana Ravliuk*" in await asked(desk, chat, "2026/2612 all")
    assert "*Oksana Ravliuk*" not in await asked(desk, chat, "2026/2612")


@pytest.mark.parametrize(
    ("words", "told"),
    [("", "Which procedure?"), ("librarians", "Which procedure?"), ("2030/1111", "I know no text of")],
)
async def test_procedure_helps_when_it_cannot_tell(desk, chat, words, told):
    assert told in await asked(desk, chat, words)


def test_an_alert_of_a_chain_tells_the_way_of_each_watch(store, chat):
    watch(store, chat, "Ilir Drenova", "Mirela Costandache")
    index = Index(watch.watch for watch in store.watches.of_chat(chat.id))
    change = whole_procedure(store)
    findings = alerts.find(change, store.documents.predecessors(change.version.document), index)
    assert ring(store, change, findings, index, "ep", old=False, now=NOW)
    told = plain(store.outbox.claim(NOW).html)
    joint = "B10-0101/2026 para. 1, B10-0102/2026 – → RC-B10-0101/2026 para. 1"
    assert f"· Ilir Drenova: {joint} → P10_TA(2026)0077 ❌ dropped" in told
    assert f"· Mirela Costandache: {joint} → P10_TA(2026)0077 para. 1" in told


def test_a_motion_alone_has_no_way_to_tell(store, chat):
    watch(store, chat, "Ilir Drenova")
    index = Index(watch.watch for watch in store.watches.of_chat(chat.id))
    change = keep(store, replace(text("B-10-2026-0101", *MOTION), procedure=""))
    assert ring(store, change, alerts.find(change, [], index), index, "ep", old=False, now=NOW)
    assert "From motion" not in store.outbox.claim(NOW).html
