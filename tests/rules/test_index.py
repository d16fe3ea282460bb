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


@pytest.mark.parametrize("together", [False, True])
def test_what_many_watch_is_told_to_each_until_it_leaves(together):
    index = Index()
    if together:
        index.add(Watch("0", WatchKind.NAME, "Ilir Drenova"), ["1", "2", "3"])
    for number in range(0 if together else 4):
        index.add(Watch(str(number), WatchKind.NAME, "Ilir Drenova"))
    index.discard("0")  # the one that was looked for first
    index.discard("2")
    assert [(hit.watch, hit.surface) for hit in index.find(PASSAGE)] == [
        ("1", "Ilir Drenova"),
        ("3", "Ilir Drenova"),
        ("1", "Drenova"),
        ("3", "Drenova"),
    ]
    index.discard("1")
    index.discard("3")
    assert not index.find(PASSAGE)


@pytest.mark.parametrize(("query", "found"), [("Ilir Drenova", True), ("Oksana Ravliuk", False)])
def test_a_watch_added_again_takes_the_place_of_the_first(query, found):
    index = Index([Watch("name", WatchKind.NAME, "Ilir Drenova")])
    index.add(Watch("name", WatchKind.NAME, query))
    assert len(index.find(PASSAGE)) == 2 * found
    index.discard("name")
    assert not index.find(PASSAGE)


def test_watches_that_come_with_another_are_in_place_of_those_with_their_ids():
    index = Index([Watch("1", WatchKind.NAME, "Oksana Ravliuk"), Watch("2", WatchKind.NAME, "Ilir Drenova")])
    index.add(Watch("1", WatchKind.NAME, "Ilir Drenova"), ["2", "3"])
    assert [hit.watch for hit in index.find(PASSAGE)] == ["1", "2", "3", "1", "2", "3"]


def test_the_same_name_with_other_aliases_is_another_question():
    index = Index([Watch("1", WatchKind.NAME, "Anselm Vrba"), Watch("2", WatchKind.NAME, "Anselm Vrba", ("Drenova",))])
    assert {hit.watch for hit in index.find(PASSAGE)} == {"2"}
