import pytest

from rules.explanation import explain
from rules.names import NameRule
from rules.proposals import Caution, Risk, spellings, warnings
from rules.watch import Passage, QueryError, Strength, Watch, WatchKind


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("Temirbek Aidarov", "Темирбек Айдаров"),
        ("Темирбек Айдаров", "Temirbek Aydarov"),
        ("Oleksandr Ravliuk", "Aleksandr Ravliuk"),
        ("Zhanna Shcherbakova", "Жана Щербакова"),
        ("Nino Drenashvili", "ნინო დრენაშვილი"),
        ("Aram Vrbayan", "Արամ Վրբայան"),
        ("Zhang Wei", "Чжан Вэй"),
    ],
)
def test_likely_spellings_are_proposed_and_are_met(name, proposed):
    assert proposed in spellings(name)
    rule = NameRule()
    rule.add(Watch("1", WatchKind.NAME, name))
    for spelling in spellings(name):
        assert [hit.strength for hit in rule.find(Passage((spelling,)))] == [Strength.FULL], spelling


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Vrba", Caution(Risk.ONE_WORD, "Vrba")),
        ("Ilir Ra", Caution(Risk.SHORT, "Ra")),
        ("Temirbek Ivanov", Caution(Risk.FREQUENT, "Ivanov")),
        ("Temirbek Aidarov = Ra", Caution(Risk.SHORT, "Ra")),
        ("UV", Caution(Risk.SHORT_ACRONYM, "UV")),
        ("Liberty", Caution(Risk.ORDINARY, "Liberty")),
    ],
)
def test_an_unsafe_name_is_warned_of(name, said):
    assert said in warnings(name)


@pytest.mark.parametrize("name", ["Temirbek Aidarov", "DUV", "Mirela Costandache = Мирела Костандаке"])
def test_a_safe_name_is_not(name):
    assert warnings(name) == ()


def test_what_is_watched_anyway_is_not_proposed():
    assert "Темирбек Айдаров" not in spellings("Temirbek Aidarov", ["Темирбек Айдаров"])
    assert "Темирбек Айдаров" not in spellings("Temirbek Aidarov = Темирбек Айдаров")


def test_what_is_no_name_has_no_proposals():
    assert spellings("DUV") == spellings("Vrba") == ()
    with pytest.raises(QueryError):
        spellings("—")


def test_an_explanation_shows_what_is_looked_for_what_comes_near_and_what_rings():
    lines = list(explain("Temirbek Aidarov = Sokol", "Суд над Темирбеком Айдаровым.", "ru"))
    assert lines[0] == "looked for: Temirbek Aidarov, by sound: temirbek [temirbek]; aidarov [aidarov]"
    assert any("may be the surname aidarov" in line and "Russian instrumental of айдаров" in line for line in lines)
    assert lines[-1] == (
        "rings (full): “Темирбеком Айдаровым” at 8–28. "
        "Темирбеком Айдаровым ← Russian instrumental ← Темирбек Айдаров ← Temirbek Aidarov"
    )


def test_an_explanation_says_that_nothing_rings():
    assert list(explain("Ilir Drenova", "Nobody."))[-1].startswith("does not ring")
