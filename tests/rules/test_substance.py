import pytest

from rules.compare import compare
from rules.proper_names import candidates
from rules.substance import Turn, effects
from rules.watch import Passage

AUTHORITIES = "the Velgarian authorities to answer every letter of the printers"


def verbs_told(old, new):
    told = effects(*(Passage((text,)) for text in (old, new)), compare([old], [new]))
    return [(effect.before, effect.subject, effect.turn) for change in told for effect in change]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Urges", "Calls on", ("urges", "calls on", Turn.WEAKER)),
        ("Calls on", "Strongly urges", ("calls on", "strongly urges", Turn.STRONGER)),
        ("Calls, furthermore, on", "Appeals to", None),
        ("Urges", "Insists on", ("urges", "insists on", Turn.AS_STRONG)),
        ("Strongly condemns", "Condemns", ("strongly condemns", "condemns", Turn.WEAKER)),
        ("Is deeply concerned by", "Takes note of", ("is deeply concerned", "takes note", Turn.WEAKER)),
        ("Urges", "Notes that", ("urges", "notes", Turn.WEAKER)),
        ("Welcomes", "Deplores", ("welcomes", "deplores", Turn.OTHER)),
        ("Condemns", "Demands that", ("condemns", "demands", Turn.OTHER)),
        ("Urges", "Urges once more", None),
        ("whereas Parliament urges", "whereas Parliament asks", None),
        ("The spokesperson condemns", "The spokesperson regrets", None),
    ],
)  # fmt: skip
def test_an_operative_verb_that_gave_way_to_another_is_told_with_its_force(old, new, told):
    assert verbs_told(f"{old} {AUTHORITIES};", f"{new} {AUTHORITIES};") == ([told] if told else [])


def test_every_verb_of_a_paragraph_is_weighed_against_the_one_in_its_place():
    old = f"Strongly condemns the arrest, and demands their release; urges {AUTHORITIES};"
    new = f"Condemns the arrest, and calls for their release; urges {AUTHORITIES};"
    assert verbs_told(old, new) == [
        ("strongly condemns", "condemns", Turn.WEAKER),
        ("demands", "calls for", Turn.WEAKER),
    ]


def test_a_verb_that_has_no_counterpart_is_left_to_the_words():
    assert verbs_told(f"Notes the vote; urges {AUTHORITIES};", f"Urges {AUTHORITIES};") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Calls for Łukasz Żoraw-Bielski and Ilir Drenova;", ["Łukasz Żoraw-Bielski", "Ilir Drenova"]),
        ("whereas Ilir da Drenova’s lawyer met Oksana RAVLIUK12", ["Ilir da Drenova", "Oksana RAVLIUK"]),
        ("Urges the European Parliament and the Criminal Court of Sarnovo to act on Monday March", []),
        ("Mirela Costandache was freed.", ["Mirela Costandache"]),
        ("Темирбек Айдаров был освобождён", ["Темирбек Айдаров"]),
        ("The EU, OSCE and UN met", []),
        ("", []),
    ],
)  # fmt: skip
def test_capitalised_words_in_a_row_may_be_a_name(text, names):
    assert [candidate.surface for candidate in candidates(text)] == names
