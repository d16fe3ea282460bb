import pytest

from rules.query import describe, understand
from rules.watch import QueryError, Watch, WatchKind


@pytest.mark.parametrize(
    ("typed", "kind", "query", "described"),
    [
        ("Mirela Costandache", WatchKind.NAME, "Mirela Costandache", "Mirela Costandache (name)"),
        ("  Łukasz  Żoraw–Bielski ", WatchKind.NAME, "Łukasz Żoraw-Bielski", "Łukasz Żoraw-Bielski (name)"),
        ("Vrba", WatchKind.NAME, "Vrba", "Vrba (name, one word: risky, others may bear it too)"),
        ("“state of emergency”", WatchKind.WORDS, '"state of emergency"', '"state of emergency" (exact words)'),
        ("«court»", WatchKind.WORDS, '"court"', '"court" (exact words)'),
        (
            "Article 174 of the Criminal Code of Kazakhstan",
            WatchKind.ARTICLE,
            "Article 174 of the Criminal Code of Kazakhstan",
            "Article 174, Criminal Code of Kazakhstan (any paragraph)",
        ),
        (
            "ст. 174 УК РК",
            WatchKind.ARTICLE,
            "ст. 174 УК РК",
            "Article 174, Criminal Code of Kazakhstan (any paragraph)",
        ),
        ("174(2) CC KZ", WatchKind.ARTICLE, "174(2) CC KZ", "Article 174, Criminal Code of Kazakhstan (paragraph 2)"),
        ("460–1 CC BY", WatchKind.ARTICLE, "460-1 CC BY", "Article 460-1, Criminal Code of Belarus (any paragraph)"),
        (
            "any article of the EPCA",
            WatchKind.ARTICLE,
            "any article of the EPCA",
            "Any article, EU-Kazakhstan Enhanced Partnership and Cooperation Agreement",
        ),
        (
            "Article 174 of any code of Kazakhstan",
            WatchKind.ARTICLE,
            "Article 174 of any code of Kazakhstan",
            "Article 174, any law of Kazakhstan (any paragraph)",
        ),
        (
            "Rule 144 of the Rules of Procedure",
            WatchKind.ARTICLE,
            "Rule 144 of the Rules of Procedure",
            "Rule 144, Rules of Procedure of the European Parliament (any paragraph)",
        ),
    ],
)
def test_what_is_typed_is_understood_and_told_back(typed, kind, query, described):
    assert understand(typed) == (kind, query)
    assert describe(Watch("1", kind, query)) == described


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "ab",
        "court",
        "Kazakhstan",
        "174",
        "Article 174",
        "Criminal Code of Kazakhstan",
        '""',
        '"a" OR "b"',
        "Protest 2020",
        "?!.",
    ],
)
def test_what_cannot_be_watched_is_refused_with_an_example(typed):
    with pytest.raises(QueryError) as refused:
        understand(typed)
    assert refused.value.example
    assert refused.value.reason.endswith((".", "?"))


def test_aliases_are_told_back_too():
    watch = Watch("1", WatchKind.NAME, "Ilir Drenova", ("Sokoli",))
    assert describe(watch) == "Ilir Drenova (name); also Sokoli (name, one word: risky, others may bear it too)"
