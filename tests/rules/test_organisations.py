import pytest

from rules.names import NameRule
from rules.query import understand
from rules.watch import Passage, QueryError, Watch, WatchKind


def found(query, text, aliases=()):
    rule = NameRule()
    rule.add(Watch("1", WatchKind.NAME, query, aliases))
    return [hit.surface for hit in rule.find(Passage((text,)))]


@pytest.mark.parametrize(
    ("query", "text", "surfaces"),
    [
        ("Democratic Union of Velgaria", "the Democratic\nUnion of Velgaria fell", ["Democratic\nUnion of Velgaria"]),
        ("Democratic Union of Velgaria", "THE DEMOCRATIC UNION OF VELGARIA", ["DEMOCRATIC UNION OF VELGARIA"]),
        ("Democratic Union of Velgaria", "the Democratic Union and Velgaria", []),
        ("We stand for Velgaria", "“We Stand for Velgaria” marched", ["We Stand for Velgaria"]),
        ("Forbes Kazakhstan", "Forbes Kazakhstan said of Kazakhstan", ["Forbes Kazakhstan"]),
        ("DUV", "members of DUV, the duv of the Duv", ["DUV"]),
        ("DUV", "DUV’s and DUV-led", ["DUV", "DUV"]),
        ("DUV", "ODUV or DUVA", []),
        ("ДСВ", "сторонники ДСВ", ["ДСВ"]),
        ("Democratic Union of Velgaria = DUV, Демократический союз Велгарии", "DUV (Демократический союз Велгарии)",
         ["DUV", "Демократический союз Велгарии"]),
    ],
)  # fmt: skip
def test_an_organisation_is_found_by_its_exact_words(query, text, surfaces):
    assert found(query, text) == surfaces


@pytest.mark.parametrize("typed", ["Echo", "Liberty", "Democratic Party", "alga!", "Memorial"])
def test_an_organisation_that_is_an_ordinary_word_is_refused_with_an_explanation(typed):
    with pytest.raises(QueryError, match="ordinary word"):
        understand(typed)


def test_a_discarded_organisation_is_forgotten():
    rule = NameRule()
    rule.add(Watch("1", WatchKind.NAME, "DUV"))
    rule.discard("1")
    assert list(rule.find(Passage(("DUV",)))) == []


def test_too_many_words_are_refused():
    with pytest.raises(QueryError):
        found("The Union of " + "very " * 12, "")
