"""The query language: whatever is typed is read or refused in words, in time proportional to its length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.expression import LONGEST, MOST_TERMS, read_expression, spell, terms
from rules.query import understand
from rules.roll import entries
from rules.text import tidy
from rules.watch import Passage, QueryError, Trouble, Watch, WatchKind
from rules.words import WordsRule

PIECES = ["prison", "Sarnovo", '"state of emergency"', "AND", "OR", "NOT", "NEAR/3", "NEAR", "(", ")", '"', "“",
          "source:ep", "source:x", "type:press", "lang:fr", "lang:", "foo:bar", "*", "—",
          "\n", "…", "=", "1.", "Art. 5", "\0", "İ"]  # fmt: skip
QUERIES = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map(" ".join) | st.text(max_size=80)


def tried(read, query):
    """What was read, or the error that says why not; any other error fails the test."""
    try:
        return read(query), None
    except QueryError as error:
        return None, error


@given(QUERIES)
def test_any_query_is_read_or_refused_with_its_place_and_an_example_that_is_read(query):
    expression, error = tried(read_expression, query)
    if error:
        assert 0 <= error.at <= len(tidy(query))
        assert error.reason.endswith(".")
        read_expression(error.example)
    else:
        assert read_expression(spell(expression)) == read_expression(spell(read_expression(spell(expression))))
        rule = WordsRule()
        rule.add(Watch("1", WatchKind.WORDS, query))
        list(rule.find(Passage((query, "prison Sarnovo"), "fr")))


@given(QUERIES)
def test_whatever_is_sent_to_be_watched_is_understood_or_refused_with_an_example(text):
    for entry in entries(text):
        understood, error = tried(understand, entry.query)
        if error:
            assert error.example
            assert 0 <= error.at <= len(tidy(entry.query))
        else:
            assert understood[0] in WatchKind
            assert understood[1]


LONG = [
    "(",
    "NOT ",
    "prison ",
    "a OR ",
    '"a" ',
    "a NEAR/3 ",
    "source:ep ",
    '"',
    "a AND (b OR ",
    ")",
    "- ",
    "1. ",
    "=",
    ";",
]


@pytest.mark.parametrize("piece", LONG)
def test_reading_takes_steps_in_proportion_to_the_length(steps, piece):
    def read(length):
        def work():
            for entry in entries(piece * length):
                tried(understand, entry.query)

        return steps(work)

    read(10)  # fills the caches
    assert read(4000) <= 12 * read(400) + 500


@pytest.mark.parametrize("query", ["a OR b OR c", "a NEAR/5 b NEAR/5 c", "a AND (b OR c) NOT d", "NOT d a"])
def test_looking_takes_steps_in_proportion_to_the_text(steps, query):
    rule = WordsRule()
    rule.add(Watch("1", WatchKind.WORDS, query))

    def look(words):
        return steps(lambda: list(rule.find(Passage(("a b c " * words,)))))

    look(10)
    assert look(3000) <= 12 * look(300)


REFUSED = [
    ("prison AND", Trouble.WORD_MISSING, 10),
    ("OR prison", Trouble.WORD_MISSING, 0),
    ("prison (court", Trouble.BRACKET, 7),
    ("prison) court", Trouble.BRACKET, 6),
    ('prison AND "court', Trouble.QUOTE, 11),
    ("NOT prison", Trouble.ONLY_NOT, 0),
    ("source:ep", Trouble.ONLY_NOT, 0),
    ("prison OR NOT court", Trouble.ONLY_NOT, 0),
    ("a NEAR (b c)", Trouble.NEAR_WHAT, 0),
    ("court OR pris*", Trouble.WILDCARD, 13),
    ("court lang:french", Trouble.LANGUAGE, 6),
    ("court source:nato", Trouble.SOURCE, 6),
    ("court type:letter", Trouble.TYPE, 6),
    ("court NOT site:ep", Trouble.FILTER, 10),
    ("(" * 40 + "a" + ")" * 40, Trouble.TOO_DEEP, 21),
    ('""', Trouble.NO_WORD, 0),
    (" OR ".join("a" * (MOST_TERMS + 1)), Trouble.TOO_LONG, 251),
    ("a" * (LONGEST + 1), Trouble.TOO_LONG, LONGEST),
]


@pytest.mark.parametrize(("query", "trouble", "at"), REFUSED)
def test_what_cannot_be_read_is_refused_at_its_place(query, trouble, at):
    with pytest.raises(QueryError) as refused:
        read_expression(query)
    assert (refused.value.trouble, refused.value.at) == (trouble, at)


SPELLED = [
    ("state of emergency", '"state of emergency"'),
    ("prison court lang:FR", '"prison" AND "court" AND lang:fr'),
    ("a OR b c", '"a" OR ("b" AND "c")'),
    ("a NEAR b", '"a" NEAR/10 "b"'),
    ("“a – b” OR «c»", '"a - b" OR "c"'),
    ("a NOT (b OR c)", '"a" AND NOT ("b" OR "c")'),
]


@pytest.mark.parametrize(("query", "spelled"), SPELLED)
def test_a_query_is_spelled_out(query, spelled):
    expression = read_expression(query)
    assert spell(expression) == spelled
    assert list(terms(read_expression(spelled))) == list(terms(expression))
