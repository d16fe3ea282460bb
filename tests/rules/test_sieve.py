"""What is looked for in an index of words before texts are read closely."""

import pytest

from rules.query import understand
from rules.sieve import sieve
from rules.watch import Watch


def sought(query: str):
    return sieve(Watch("", *understand(query)))


TAKEN = [
    ("Mirela Costandache", ["costandache", "костандаке", "костандакеи", "costandachei"]),
    ("Temirbek Aidarov", ["aidarov", "ajdarow", "аидарову", "аидарау", "aidarovs"]),
    ("Łukasz Żoraw-Bielski", ["zoraw", "bielskiego", "бельскии"]),
    ("Anselm Vrba", ["vrba", "врба", "vrbou"]),
]


@pytest.mark.parametrize(("query", "words"), TAKEN)
def test_a_surname_is_taken_in_other_alphabets_and_forms(query, words):
    found = sought(query)
    assert [word for word in words if not found.takes(word) or word[0] not in found.initials] == []


ORDINARY = ("release", "journalist", "мемориал", "nguyen", "police", "place")


@pytest.mark.parametrize("query", [query for query, _ in TAKEN])
def test_words_that_sound_otherwise_are_left_in_the_index(query):
    assert [word for word in ORDINARY if sought(query).takes(word)] == []


PHRASES = [
    ('"state of emergency"', ("state of emergency",)),
    ("Article 174 of the Criminal Code of Kazakhstan", ("174",)),
    ("Democratic Union of Velgaria", ("Democratic Union of Velgaria",)),
]


@pytest.mark.parametrize(("query", "phrases"), PHRASES)
def test_what_stands_in_the_index_as_it_is_is_looked_for_as_it_is(query, phrases):
    assert sought(query).phrases == phrases
    assert sought(query).skeletons == ()
