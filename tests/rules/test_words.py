import pytest

from rules.watch import Passage, QueryError, Strength, Watch, WatchKind
from rules.words import WordsRule, read_phrase


def rule(*queries):
    made = WordsRule()
    for number, query in enumerate(queries):
        made.add(Watch(str(number), WatchKind.WORDS, query))
    return made


def surfaces(query, text):
    return [hit.surface for hit in rule(query).find(Passage((text,)))]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ('"state of emergency"', "The State of\u00a0Emergency in Velgaria", ["State of\u00a0Emergency"]),
        ("state of emergency", "a state of emer-\ngency", ["state of emer-\ngency"]),
        ('"foreign agent"', "the ‘foreign‑agent’ law", ["foreign‑agent"]),
        ('"agent"', "agents and reagents", []),
        ('"emergency"', "the emergency’s end, an emergency¹", ["emergency", "emergency"]),
        ('"state of emergency"', "the state. Of emergency", []),
        ('"Sarnovo, Velgaria"', "in Sarnovo, Velgaria, and in Sarnovo Velgaria", ["Sarnovo, Velgaria"]),
        ('"not guilty and free"', "not guilty and free", ["not guilty and free"]),
        ('"żoraw"', "ZORAW", ["ZORAW"]),
    ],
)
def test_whole_words_are_found_however_they_are_set(query, text, expected):
    assert surfaces(query, text) == expected


@pytest.mark.parametrize(
    "query", ["prison AND Velgaria", "a OR b", "NOT a", "a NEAR b", '"a" "b"', "pris*", "(a)", "", '""', '"…"']
)
def test_what_is_not_understood_is_refused_with_an_example(query):
    with pytest.raises(QueryError) as refused:
        read_phrase(query)
    assert refused.value.example in str(refused.value)


def test_the_place_of_an_operator_is_told():
    with pytest.raises(QueryError) as refused:
        read_phrase("prison AND Velgaria")
    assert refused.value.at == 7


def test_a_hit_tells_paragraph_place_and_reason():
    hit = next(iter(rule("emergency").find(Passage(("Nothing.", "An  emergency.")))))
    assert (hit.watch, hit.paragraph, hit.start, hit.end, hit.surface) == ("0", 1, 4, 13, "emergency")
    assert (hit.strength, hit.why) == (Strength.FULL, "exact words")


def test_watches_with_one_phrase_all_hit_and_a_discarded_one_does_not():
    made = rule("emergency", '"Emergency"')
    passage = Passage(("emergency",))
    assert [hit.watch for hit in made.find(passage)] == ["0", "1"]
    made.discard("0")
    made.discard("unknown")
    assert [hit.watch for hit in made.find(passage)] == ["1"]


def test_adding_a_watch_again_replaces_it():
    made = rule("emergency")
    made.add(Watch("0", WatchKind.WORDS, "curfew", ("lockdown",)))
    assert [hit.surface for hit in made.find(Passage(("emergency, curfew, lockdown",)))] == ["curfew", "lockdown"]
