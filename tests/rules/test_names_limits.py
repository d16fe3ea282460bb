"""Any text, and texts made to be slow."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.names import NameRule
from rules.watch import Passage, Watch, WatchKind

NAMES = ("Ilir Drenova", "Łukasz Żoraw-Bielski", "Temirbek Aidarov", "Salma al-Harbawi", "Anselm van der Vrba", "DUV")
PIECES = (
    "Ilir", "Drenova", "Дренова", "I.", "J.-M.", ",", "-", "\u00ad", "-\n", "van der", "al-", "and", "и", "oğlu",
    "ალ", "عبد", "普", "·", "Łukasz", "Żoraw", "Bielski", "TEMIRBEK", "AidarovTemirbek", "Айдарову", "’s", "\u0301",
    "DUV", "\U0001f600", "(", "ﬁ", "İ", "/ilir-drenova", "#ilir_", "drenova",
)  # fmt: skip


@pytest.fixture(scope="module")
def rule():
    made = NameRule()
    for name in NAMES:
        made.add(Watch(name, WatchKind.NAME, name))
    return made


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join), max_size=3),
    st.sampled_from(["", "en", "ru", "pl", "ar", "zh", "tr", "xx"]),
)
def test_offsets_give_back_the_published_words(rule, paragraphs, language):
    for hit in rule.find(Passage(tuple(paragraphs), language)):
        assert hit.surface == paragraphs[hit.paragraph][hit.start : hit.end] != ""
        assert hit.why


def test_a_soft_hyphen_in_a_link_changes_nothing(rule):
    links = ("/ilir-drenova", "/ilir-dre\u00adnova")
    plain, broken = ([hit.strength for hit in rule.find(Passage((f"Drenova Drenova {link}",)))] for link in links)
    assert plain == broken


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.data())
def test_soft_hyphens_and_line_breaks_change_nothing(rule, pieces, data):
    text = " ".join(pieces)
    before = [hit.watch for hit in rule.find(Passage((text,)))]
    place = data.draw(st.integers(0, len(text)))
    inside = 0 < place < len(text) and text[place - 1].isalpha() and text[place].isalpha()
    if inside and "\u0301" not in text:
        broken = text[:place] + "\u00ad" + text[place:]
        assert [hit.watch for hit in rule.find(Passage((broken,)))] == before


def test_what_nobody_sees_has_no_length(rule):
    text = "Drenova - - -\n van der van der Drenova"
    found = [[hit.watch for hit in rule.find(Passage((words,)))] for words in (text, text.replace("d", "d\u00ad"))]
    assert found[0] == found[1] == ["Ilir Drenova"]


@pytest.mark.parametrize(
    "unit",
    ["a", "A", "-", "\u0301", "A\u0301", "Aa ", "A. ", "Aa-", "Aa-\n", "aA", "A'", " ", "\u00ad", "Ilir ", "Drenova ",
     "I. Drenova ", "Drenova, ", "Ilir and ", "al-", "ا", "ა", "普", "普·", "van ", "Ilir van der ", "İ", "ﷺ",
     "/a-", "#a_a", "/ilir-drenova"],
)  # fmt: skip
def test_work_grows_with_the_text_and_no_faster(rule, steps, unit):
    once, twice = (Passage((unit * (length // len(unit)),), "en") for length in (2_000, 4_000))
    list(rule.find(twice))
    assert steps(lambda: list(rule.find(twice))) <= 2.2 * steps(lambda: list(rule.find(once))) + 50


@pytest.mark.parametrize("unit", ["a", "A", "-", "\u0301", "A\u0301", "Aa-\n", "Ilir Drenova. "])
def test_a_megabyte_of_anything_is_read(rule, unit):
    text = unit * (1_000_000 // len(unit))
    hits = sum(1 for _ in rule.find(Passage((text,), "en")))
    assert hits == (text.count("Ilir Drenova") if unit.startswith("Ilir") else 0)
