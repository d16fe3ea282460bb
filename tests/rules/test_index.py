import pytest

from rules.index import Index
from rules.watch import Passage, QueryError, Watch, WatchKind

PASSAGE = Passage(
    (
        "In Velgaria Ilir Drenova was charged under Article 174 of the Criminal Code of Kazakhstan.",
        "The state of emergency goes on, Drenova said.",
    )
)
WATCHES = (
    Watch("words", WatchKind.WORDS, '"state of emergency"'),
    Watch("name", WatchKind.NAME, "Ilir Drenova"),
    Watch("article", WatchKind.ARTICLE, "174 CC KZ"),
)


def test_watches_of_all_kinds_hit_in_the_order_of_the_text():
    hits = Index(WATCHES).find(PASSAGE)
    assert [(hit.watch, hit.paragraph, hit.surface) for hit in hits] == [
        ("name", 0, "Ilir Drenova"),
        ("article", 0, "174"),
        ("words", 1, "state of emergency"),
        ("name", 1, "Drenova"),
    ]
    assert all(hit.surface == PASSAGE.paragraphs[hit.paragraph][hit.start : hit.end] for hit in hits)


def test_a_discarded_watch_no_longer_hits():
    index = Index(WATCHES)
    index.discard("name")
    index.discard("unknown")
    assert {hit.watch for hit in index.find(PASSAGE)} == {"article", "words"}


def test_a_refused_watch_leaves_the_others_as_they_were():
    index = Index(WATCHES)
    with pytest.raises(QueryError):
        index.add(Watch("name", WatchKind.NAME, "—"))
    assert {hit.watch for hit in index.find(PASSAGE)} == {"name", "article", "words"}
