import pytest

from rules.query import understand
from rules.watch import QueryError, WatchKind

TYPED = [
    ("Mirela Costandache", WatchKind.NAME, "Mirela Costandache"),
    ("  Łukasz  Żoraw–Bielski ", WatchKind.NAME, "Łukasz Żoraw-Bielski"),
    ("Vrba", WatchKind.NAME, "Vrba"),
    ("“state of emergency”", WatchKind.WORDS, '"state of emergency"'),
    ("«court»", WatchKind.WORDS, '"court"'),
    (
        "Article 174 of the Criminal Code of Kazakhstan",
        WatchKind.ARTICLE,
        "Article 174 of the Criminal Code of Kazakhstan",
    ),
    ("ст. 174 УК РК", WatchKind.ARTICLE, "ст. 174 УК РК"),
    ("174(2) CC KZ", WatchKind.ARTICLE, "174(2) CC KZ"),
    ("460–1 CC BY", WatchKind.ARTICLE, "460-1 CC BY"),
    ("any article of the EPCA", WatchKind.ARTICLE, "any article of the EPCA"),
    ("Article 174 of any code of Kazakhstan", WatchKind.ARTICLE, "Article 174 of any code of Kazakhstan"),
    ("Rule 144 of the Rules of Procedure", WatchKind.ARTICLE, "Rule 144 of the Rules of Procedure"),
    ("‘state of emergency’", WatchKind.WORDS, '"state of emergency"'),
    ("prison AND Velgaria", WatchKind.WORDS, "prison AND Velgaria"),
    ("prison source:ep", WatchKind.WORDS, "prison source:ep"),
    (
        "Articles 174 AND 405 of the Criminal Code of Kazakhstan",
        WatchKind.ARTICLE,
        "Articles 174 AND 405 of the Criminal Code of Kazakhstan",
    ),
    ('Mirela "Mira" Costandache', WatchKind.NAME, 'Mirela "Mira" Costandache'),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "kind", "query"), TYPED)
def test_what_is_typed_is_understood(typed, kind, query):
    assert understand(typed) == (kind, query)


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
        '"a" OR',
        "NOT a",
        "Protest 2020",
        "?!.",
    ],
)
def test_what_cannot_be_watched_is_refused_with_an_example(typed):
    with pytest.raises(QueryError) as refused:
        understand(typed)
    assert refused.value.example
    assert refused.value.reason.endswith((".", "?"))
