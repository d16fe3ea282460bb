import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kept_texts import CALL, RECITAL, TITLE, document, long_document, reworded

from scrapers.document import Document, DocumentKind, Flag, Paragraph, ParagraphKind
from storage.store import Store

ADDED = Paragraph("Demands the repeal of Article 174 of the Criminal Code", ParagraphKind.OPERATIVE, "paragraph 2")


@pytest.fixture
def documents(store):
    return store.documents


def test_a_first_version_adds_every_paragraph(documents, record, now):
    change = record(document())
    assert (change.previous, change.added, change.removed) == (None, (0, 1, 2), ())
    assert change.version == documents.version(change.version.id) == documents.current("TA-11-2031-0042", "en")
    assert change.version.document == document()
    assert (change.version.number, change.version.seen_at) == (1, now)
    assert (change.version.raw_sha256, change.version.headers) == ("5e" * 32, {"etag": '"v"'})


def test_everything_a_document_says_of_itself_is_kept(documents, record):
    told = document(
        TITLE,
        replace(RECITAL, label="recital Я"),
        published=None,
        reference="P11_TA(2031)0042",
        procedure="2031/2544(RSP)",
        replaces=("B-11-2031-0001", "B-11-2031-0002"),
        flags=frozenset({Flag.PARTIAL, Flag.GENERIC_LAYOUT}),
    )
    record(told)
    assert documents.current(told.key, "en").document == told


CHANGES = [
    ("reworded", (TITLE, replace(RECITAL, text="whereas she was freed"), CALL), (1,), (1,)),
    ("added at the end", (TITLE, RECITAL, CALL, ADDED), (3,), ()),
    ("added in the middle", (TITLE, ADDED, RECITAL, CALL), (1,), ()),
    ("dropped", (TITLE, CALL), (), (1,)),
    ("moved", (TITLE, CALL, RECITAL), (), ()),
    ("doubled", (TITLE, RECITAL, CALL, CALL), (), ()),
    ("another kind", (TITLE, replace(RECITAL, kind=ParagraphKind.TEXT), CALL), (), ()),
    ("one mark more", (TITLE, replace(RECITAL, text=RECITAL.text + ";"), CALL), (1,), (1,)),
    ("reworded beside typography", (replace(TITLE, text=TITLE.text.replace(" ", "\u00a0")), CALL), (), (1,)),
    ("all new", (ADDED,), (0,), (0, 1, 2)),
]


@pytest.mark.parametrize(("paragraphs", "added", "removed"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_other_words_make_a_version(documents, record, paragraphs, added, removed):
    first = record(document()).version
    change = record(document(*paragraphs))
    assert (change.previous, change.added, change.removed) == (first, added, removed)
    assert change.version.number == 2
    assert documents.current(first.document.key, "en") == change.version
    assert documents.version(first.id).document == document()


SAME_WORDS = [
    document(),
    document(title="A corrected title"),
    document(replace(TITLE, label="title"), RECITAL, replace(CALL, label="paragraph 1(a)")),
    document(published=date(2031, 3, 15), procedure="2031/2544(RSP)", flags=frozenset({Flag.PARTIAL})),
]


@pytest.mark.parametrize("same", SAME_WORDS, ids=["everything", "title", "label", "facts"])
def test_the_same_words_are_no_version_and_what_else_is_new_is_kept(store, documents, record, now, same):
    first = record(document()).version
    assert record(same, at=now + timedelta(days=1)) is None
    assert documents.current(same.key, "en") == replace(first, document=same)
    assert store.database.one("SELECT count(*) FROM version")[0] == 1


@pytest.mark.parametrize(("old", "new"), [("the “court”", 'the "court"'), ("a\u00a0b", "a b"), ("Sarnovo¹", "Sarnovo")])
def test_other_typography_is_no_version_and_leaves_the_letters_that_hits_point_into(documents, record, old, new):
    first = record(document(replace(CALL, text=old))).version
    assert record(document(replace(CALL, text=new), title="A corrected title")) is None
    kept = documents.current(first.document.key, "en")
    assert (kept.number, kept.document.title, kept.document.paragraphs[0].text) == (1, "A corrected title", old)


def test_a_new_label_is_kept_in_the_current_version_alone(documents, record):
    first = record(document()).version
    record(document(TITLE, CALL))
    relabelled = document(TITLE, replace(CALL, label="paragraph 2"))
    assert record(relabelled) is None
    assert documents.current(first.document.key, "en").document == relabelled
    assert documents.version(first.id).document == document()


def test_the_same_words_of_an_unchanged_document_write_nothing(store, record):
    record(document())
    before = store.database.one("SELECT total_changes()")[0]
    assert record(document()) is None
    assert store.database.one("SELECT total_changes()")[0] == before


def test_words_that_come_back_make_a_version_again(documents, record):
    record(document())
    record(document(TITLE, CALL))
    change = record(document())
    assert (change.version.number, change.added, change.removed) == (3, (1,), ())
    assert documents.search("arrested")


@pytest.mark.parametrize("paragraphs", [(Paragraph(" "),), (Paragraph(""), Paragraph("\u00a0\n"))])
def test_an_extraction_without_words_is_an_error_and_stores_nothing(documents, record, paragraphs):
    with pytest.raises(ValueError, match="without words"):
        record(document(*paragraphs))
    with pytest.raises(ValueError, match="without words"):
        record(replace(document(), paragraphs=()))
    assert documents.count() == 0


def test_a_version_is_gone_with_the_transaction_it_was_stored_in(store, documents, record):
    with suppress(KeyError), store.atomic():
        record(document())
        raise KeyError
    assert documents.count() == 0
    assert documents.search("arrested") == []
    assert record(document()) is not None


def test_an_unknown_document_is_none_and_an_unknown_version_an_error(documents):
    assert documents.current("TA-0", "en") is None
    with pytest.raises(LookupError, match="no version 7"):
        documents.version(7)


def test_languages_are_versions_of_their_own(documents, record):
    for language in ("fr", "bg", "en"):
        record(document(Paragraph(f"texte {language}"), language=language))
    assert documents.languages("TA-11-2031-0042") == ("bg", "en", "fr")
    assert documents.languages("TA-0") == ()
    assert documents.current("TA-11-2031-0042", "bg").number == 1
    assert documents.count() == 3


def test_documents_outlive_a_restart(path, now):
    options = {"source": "ep", "page_url": "", "raw_sha256": "", "headers": {}, "now": now}
    with Store.open(path) as store:
        store.documents.record(document(), **options)
    with Store.open(path) as store:
        assert store.documents.record(document(), **options) is None
        assert store.documents.record(document(CALL), **options).removed == (0, 1)


A_PROCEDURE = {
    "motion-2": DocumentKind.MOTION,
    "motion-1": DocumentKind.MOTION,
    "joint": DocumentKind.JOINT_MOTION,
    "report": DocumentKind.REPORT,
    "adopted": DocumentKind.ADOPTED_TEXT,
}
STAGES = [
    ("an adopted text has the joint motion", A_PROCEDURE, "adopted", (), ["joint"]),
    ("else motions and reports", A_PROCEDURE.keys() - {"joint"}, "adopted", (), ["motion-1", "motion-2", "report"]),
    ("a joint motion has the motions", A_PROCEDURE, "joint", (), ["motion-1", "motion-2"]),
    ("first those it replaces", A_PROCEDURE, "joint", ("motion-2",), ["motion-2", "motion-1"]),
    ("in the order it names them", A_PROCEDURE, "joint", ("motion-2", "nowhere", "motion-1"), ["motion-2", "motion-1"]),
    ("a motion has none", A_PROCEDURE, "motion-1", (), []),
    ("a report has none", A_PROCEDURE, "report", ("motion-1",), []),
]  # fmt: skip


@pytest.mark.parametrize(("known", "key", "replaces", "expected"), [s[1:] for s in STAGES], ids=[s[0] for s in STAGES])
def test_predecessors_are_the_nearest_earlier_stage(documents, record, known, key, replaces, expected):
    for name in known:
        text = Paragraph(f"The words of {name}")
        record(document(text, key=name, kind=A_PROCEDURE[name], procedure="2031/2544(RSP)"))
    asked = document(key=key, kind=A_PROCEDURE[key], procedure="2031/2544(RSP)", replaces=replaces)
    assert [version.document.key for version in documents.predecessors(asked)] == expected


def test_predecessors_are_of_the_same_language_and_procedure_and_current(documents, record):
    motion = document(key="motion", kind=DocumentKind.MOTION, procedure="2031/1(RSP)")
    record(motion)
    record(replace(motion, key="other procedure", procedure="2031/2(RSP)"))
    record(replace(motion, key="no procedure", procedure=""))
    record(replace(motion, language="fr"))
    newest = record(reworded(motion, 1, "whereas she was freed")).version
    adopted = document(key="adopted", procedure="2031/1(RSP)")
    assert documents.predecessors(adopted) == [newest]
    assert documents.predecessors(replace(adopted, procedure="")) == []


def test_the_languages_of_a_text_are_siblings_english_first(documents, record):
    for language in ("fr", "de", "en", "pl"):
        record(document(language=language))
    record(document(language="en", key="TA-11-2031-0043"))
    assert [version.document.language for version in documents.siblings(document(language="pl"))] == ["en", "fr", "de"]


def test_a_corrigendum_in_another_language_follows_the_text_too(documents, record):
    record(document(language="de"))
    correcting = document(kind=DocumentKind.CORRIGENDUM, key="TA-11-2031-0042-COR01", replaces=("TA-11-2031-0042",))
    assert [version.document.language for version in documents.predecessors(correcting)] == ["de"]


def test_a_corrigendum_follows_the_text_it_corrects(documents, record):
    parent = record(document(procedure="2031/1(RSP)")).version
    corrigendum = document(
        CALL,
        key="TA-11-2031-0042-COR01",
        kind=DocumentKind.CORRIGENDUM,
        replaces=("TA-11-2031-0042",),
        procedure="2031/1(RSP)",
    )
    record(corrigendum)
    assert documents.predecessors(corrigendum) == [parent]
    assert documents.predecessors(replace(corrigendum, replaces=())) == []


def test_search_finds_words_phrases_and_other_accents(documents, record):
    record(document(Paragraph("Łukasz Żoraw-Bielski wurde in Sarnovo verhört"), key="osce:1", language="de"))
    record(document())
    assert [found[:3] for found in documents.search("zoraw VERHORT")] == [
        ("osce:1", "de", "Velgaria: the case of Mirela Costandache")
    ]
    assert {found.key for found in documents.search("Sarnovo")} == {"osce:1", "TA-11-2031-0042"}
    assert (
        documents.search('"arrested in Sarnovo"')[0].snippet
        == "whereas Mirela Costandache was \x02arrested in Sarnovo\x03"
    )
    assert documents.search('"Sarnovo in arrested"') == []
    assert {found.key for found in documents.search("Sarnovo \ud800 !!")} == {"osce:1", "TA-11-2031-0042"}
    assert documents.search("Sarnovo nowhere") == []


def test_search_names_each_document_once_and_current_words_only(documents, record):
    paragraphs = [Paragraph(f"Sarnovo again {number}") for number in range(30)]
    record(document(*paragraphs))
    record(document(Paragraph("Sarnovo too"), key="osce:2"))
    assert len(documents.search("Sarnovo")) == 2
    assert len(documents.search("Sarnovo", limit=1)) == 1
    record(document(*paragraphs[1:]))
    assert documents.search('"again 0"') == []
    assert documents.search('"again 1"')


HOSTILE = [
    "", " ", '"', '""', '"""', "'", "*", "sarnovo*", "^sarnovo", "AND", "NOT", "OR OR", "NEAR(", "NEAR(a b, 5)",
    "text:sarnovo", "-sarnovo", "+a", "a + b", "{a b}: c", "(", ")", "a)b", '"a', 'a"b"c', '"a\nb"', 'a\0"b', "\0",
    '"\0"', "; DROP TABLE paragraph", "%_", "\\", "“ ”", "é\u0301", "\u202e", "🜨", "a" * 5000, '" ' * 500, "\ud7ff",
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
def test_no_query_is_a_syntax_error(documents, record, query):
    record(document())
    assert all(found.key == "TA-11-2031-0042" for found in documents.search(query))


def test_signs_between_words_are_passed_over(documents, record):
    record(document())
    for query in ("arrested & Sarnovo", "– arrested –", '"!" arrested "" in ...', "arrested, in; Sarnovo?"):
        assert documents.search(query), query
    assert documents.search("& – ...") == []


def test_what_looks_like_syntax_is_searched_as_words(documents, record):
    record(document(Paragraph("neither sign nor NEAR nor OR is an operator, not: text")))
    for query in ("NEAR", "OR", "NOT", "text:", "(operator)", "-sign"):
        assert documents.search(query), query
    assert documents.search("NOT nowhere") == []


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(alphabet=st.sampled_from("ab \"*^()+-:{},\0\n'ANDORTE"), max_size=30) | st.text(max_size=30))
def test_no_made_up_query_is_a_syntax_error(documents, query):
    assert documents.search(query) == []


WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)
PARAGRAPHS = st.builds(Paragraph, WORDS, st.sampled_from(ParagraphKind), WORDS)
DOCUMENTS = st.builds(
    Document,
    key=WORDS.filter(bool),
    kind=st.sampled_from(DocumentKind),
    institution=WORDS,
    url=WORDS,
    title=WORDS,
    language=st.sampled_from(["en", "fr", ""]),
    published=st.none() | st.dates(),
    paragraphs=st.lists(PARAGRAPHS, min_size=1, max_size=8).map(tuple),
    reference=WORDS,
    procedure=WORDS,
    replaces=st.lists(WORDS, max_size=3).map(tuple),
    flags=st.frozensets(st.sampled_from(Flag)),
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=DOCUMENTS,
    second=st.lists(PARAGRAPHS, min_size=1, max_size=8).map(tuple),
    headers=st.dictionaries(WORDS, WORDS),
)
def test_any_document_comes_back_as_it_was(store, first, second, headers):
    options = {"source": "ep", "page_url": "", "raw_sha256": "", "now": datetime(2031, 3, 14, tzinfo=UTC)}
    with suppress(ZeroDivisionError), store.atomic():
        for told in (first, replace(first, paragraphs=second), first):
            if not any(paragraph.text.strip() for paragraph in told.paragraphs):
                continue
            store.documents.record(told, headers=headers, **options)
            current = store.documents.current(told.key, told.language)
            assert current.document == told
            assert store.documents.version(current.id).document == told
        raise ZeroDivisionError  # leaves the file as it was for the next example


def pages_used(store):
    store.database.checkpoint()
    return store.database.one("PRAGMA page_count")[0] - store.database.one("PRAGMA freelist_count")[0]


def test_a_changed_paragraph_of_60_kb_costs_less_than_1600_bytes(store, record, now):
    text = long_document()
    assert 55_000 < sum(len(paragraph.text.encode()) for paragraph in text.paragraphs) < 65_000
    record(text)
    before = pages_used(store)
    for edit in range(50):
        text = reworded(text, edit * 3, text.paragraphs[edit * 3].text.replace(" ", f" reworded{edit} ", 1))
        assert len(record(text, at=now + timedelta(days=edit)).added) == 1
    growth = (pages_used(store) - before) * store.database.one("PRAGMA page_size")[0] / 50
    assert growth <= 1600


def test_a_first_version_costs_less_than_two_and_a_half_times_its_words(store, record):
    before = pages_used(store)
    text = long_document()
    record(text)
    size = sum(len(paragraph.text.encode()) for paragraph in text.paragraphs)
    assert (pages_used(store) - before) * 4096 < 2.5 * size


def test_recording_is_quick_beside_fetching(store, record):
    text = long_document()
    record(text)
    began = time.process_time()
    for edit in range(20):
        text = reworded(text, edit, f"Edited {edit}")
        record(text)
    assert (time.process_time() - began) / 20 < 0.05
