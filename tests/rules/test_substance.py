import pytest

from rules.compare import compare
from rules.proper_names import candidates
from rules.substance import Turn, effects
from rules.watch import Passage

FORCE = {"calls on": 1, "urges": 2, "demands of": 2}


def opening_verb(paragraph):
    return next(((verb, force) for verb, force in FORCE.items() if paragraph.lower().startswith(verb)), None)


@pytest.mark.parametrize(
    ("old", "new", "turn"),
    [
        ("Urges", "Calls on", Turn.WEAKER),
        ("Calls on", "Urges", Turn.STRONGER),
        ("Urges", "Demands of", Turn.REPLACED),
        ("Urges", "Urges", None),
        ("Regrets with", "Urges", None),
    ],
)
def test_a_verb_that_grew_weaker_or_stronger_is_told(old, new, turn):
    texts = [f"{verb} the Velgarian authorities to answer every letter of the printers;" for verb in (old, new)]
    told = effects(*(Passage((text,)) for text in texts), compare(*([text] for text in texts)), opening_verb)
    assert [effect.turn for change in told for effect in change] == ([turn] if turn else [])


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
