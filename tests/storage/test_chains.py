from dataclasses import replace
from datetime import date

import pytest
from kept_texts import document

from scrapers.document import DocumentKind, Paragraph

KINDS = {"B": DocumentKind.MOTION, "RC": DocumentKind.JOINT_MOTION, "TA": DocumentKind.ADOPTED_TEXT}
DAY = date(2031, 3, 13)


def text(key, procedure="", *, title="", published=DAY, **facts):
    kind = facts.pop("kind", KINDS.get(key.split("-")[0], DocumentKind.PAGE))
    words = Paragraph(f"The words of {key}")
    return document(words, key=key, kind=kind, procedure=procedure, title=title, published=published, **facts)


CHAINS = [
    (
        "by number, with its kind or without",
        [text("B-1", "2031/2544"), text("RC-1", "2031/2544(RSP)"), text("TA-1", "2031/2544(RSP)")],
        ["B-1", "RC-1", "TA-1"],
    ),
    ("not by a longer number", [text("TA-1", "2031/2544(RSP)"), text("TA-2", "2031/25441(RSP)")], ["TA-1"]),
    (
        "by what a joint motion replaces",
        [text("B-1"), text("B-2"), text("RC-1", "2031/2544", replaces=("B-1", "B-2"))],
        ["B-1", "B-2", "RC-1"],
    ),
    (
        "by subject and date",
        [
            text("TA-1", "2031/2544(RSP)", title="The Sarnovo librarians"),
            text("B-1", title="Motion for a resolution on the Sarnovo librarians", published=date(2031, 3, 9)),
            text("B-2", title="Motion for a resolution on the Sarnovo librarians", published=date(2029, 3, 9)),
            text("B-3", title="Motion for a resolution on the printers", published=date(2031, 3, 9)),
            text("B-4", "2031/7(RSP)", title="Motion for a resolution on the Sarnovo librarians"),
        ],
        ["B-1", "TA-1"],
    ),
    (
        "of Parliament's texts alone",
        [text("TA-1", "2031/2544"), text("press", "2031/2544", kind=DocumentKind.PRESS_RELEASE)],
        ["TA-1"],
    ),
]


@pytest.mark.parametrize(("texts", "expected"), [c[1:] for c in CHAINS], ids=[c[0] for c in CHAINS])
def test_the_texts_of_a_procedure_are_found(store, record, texts, expected):
    for found in texts:
        record(found)
        record(replace(found, language="fr", key=f"{found.key}"))
    chain = store.documents.chain("2031/2544(RSP)", "en")
    assert sorted(version.document.key for version in chain) == expected
    assert {version.document.language for version in chain} == {"en"}
    last = next(found for found in texts if found.key == expected[-1])
    assert {version.id for version in store.documents.chain_of(last)} == {version.id for version in chain}


def test_a_press_release_and_an_unknown_number_have_no_chain(store, record):
    release = text("press", "2031/2544", kind=DocumentKind.PRESS_RELEASE)
    record(release)
    assert store.documents.chain_of(release) == []
    assert store.documents.chain("2031/2544", "en") == []
    assert store.documents.chain("nonsense", "en") == []


def test_the_language_of_most_texts_comes_first(store, record):
    for key, language in (("B-1", "fr"), ("RC-1", "fr"), ("TA-1", "fr"), ("TA-1", "en"), ("B-1", "de")):
        record(replace(text(key, "2031/2544(RSP)"), language=language))
    assert store.documents.languages_of("2031/2544") == ["fr", "en", "de"]
    assert store.documents.languages_of("2030/1") == []
