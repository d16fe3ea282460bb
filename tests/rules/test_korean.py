import pytest

from rules.names import NameRule
from rules.naming.korean import transcriptions
from rules.watch import Passage, Strength, Watch, WatchKind


@pytest.mark.parametrize(
    ("name", "transcribed"),
    [
        ("choi seung ho", {("choe", "seung", "ho"), ("цой", "сын", "хо")}),
        ("seoyeon lee", {("seoyeon", "yi"), ("соён", "ли")}),
        ("kim jongwoo", {("gim", "jongwoo"), ("ким", "чону")}),
    ],
)
def test_a_korean_name_is_spelt_as_in_other_transcriptions(name, transcribed):
    assert transcribed <= set(transcriptions(name.split()))


@pytest.mark.parametrize("name", ["mirela costandache", "yuri kim", "anna lee", "anselm park", "lee", "min ravliuk"])
def test_other_names_are_not_taken_for_korean(name):
    assert transcriptions(name.split()) == ()


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        ("Park Min-jun", "Пак Мин Чжун задержан.", "ru"),
        ("Park Min-jun", "Min-jun Pak was detained.", "en"),
        ("Yuri Kim", "Yury Kim was detained.", "en"),
    ],
)
def test_a_korean_name_is_found_in_transcription_and_that_of_a_korean_abroad_by_ear(name, text, language):
    rule = NameRule()
    rule.add(Watch("w", WatchKind.NAME, name))
    assert [hit.strength for hit in rule.find(Passage((text,), language))] == [Strength.FULL]
