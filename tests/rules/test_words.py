import pytest

from rules.watch import Passage, Strength, Watch, WatchKind
from rules.words import WordsRule


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


TEXT = Passage(
    ("The prison of Sarnovo holds a journalist, and two bloggers.", "A court in Velgaria; a judge; no prison."),
    "en",
    source="European Parliament",
    kind="adopted text",
)
FITS = [
    ("prison AND court", ["prison", "court", "prison"]),
    ("prison AND curfew", []),
    ("prison OR curfew", ["prison", "prison"]),
    ("curfew OR “journalist”", ["journalist"]),
    ("court NOT curfew", ["court"]),
    ("court NOT prison", []),
    ("prison NEAR/4 journalist", ["prison", "journalist"]),
    ("prison NEAR/3 journalist", []),
    ("journalist NEAR/5 prison", ["prison", "journalist"]),
    ("prison NEAR/9 prison", []),
    ("journalist NEAR court", []),
    ("prison NEAR/4 (curfew OR journalist)", ["prison", "journalist"]),
    ('judge AND ("no prison" OR curfew)', ["judge", "no prison"]),
    ("court source:ep", ["court"]),
    ("court source:osce", []),
    ("court NOT source:osce", ["court"]),
    ("court type:adopted lang:en", ["court"]),
    ("court type:motion", []),
    ("court lang:fr", []),
    ("COURT Velgaria lang:en", ["court", "Velgaria"]),
]


@pytest.mark.parametrize(("query", "expected"), FITS)
def test_a_query_fits_or_does_not(query, expected):
    assert [hit.surface for hit in rule(query).find(TEXT)] == expected


def test_a_watch_none_of_whose_words_occur_costs_nothing(steps):
    one, many = rule("prison AND court"), rule("prison AND court", *(f"curfew{n} OR word{n}" for n in range(200)))
    warm = [list(rules.find(TEXT)) for rules in (one, many)]  # what is remembered of the words of a text is so now
    assert warm[0]
    assert steps(lambda: list(many.find(TEXT))) == steps(lambda: list(one.find(TEXT)))
