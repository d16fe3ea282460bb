import pytest

from rules.names import NameRule
from rules.naming.chinese import transcriptions
from rules.watch import Passage, Strength, Watch, WatchKind


@pytest.mark.parametrize(
    ("name", "transcribed"),
    [
        ("wang yi", {("ван", "и"), ("vang", "ji"), ("wang", "i")}),
        ("li qiang", {("ли", "цян"), ("li", "čchiang"), ("li", "csiang")}),
        ("zhang xuesheng", {("чжан", "сюэшэн"), ("čang", "süešeng"), ("csang", "hszüeseng")}),
    ],
)
def test_a_chinese_name_is_spelt_as_in_other_transcriptions(name, transcribed):
    assert transcribed <= set(transcriptions(name.split()))


@pytest.mark.parametrize("name", ["mirela costandache", "li", "oksana li ravliuk", "aidarov", "ban gelanu"])
def test_other_names_are_not_taken_for_chinese(name):
    assert transcriptions(name.split()) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Встреча с Чжан Сюэшэном.", "ru"), ("Ministr Čang Süe-šeng přijel.", "cs"), ("Csang Hszüe-seng itt van.", "hu")],
)
def test_a_chinese_name_is_found_in_transcription(text, language):
    rule = NameRule()
    rule.add(Watch("w", WatchKind.NAME, "Zhang Xuesheng"))
    assert [hit.strength for hit in rule.find(Passage((text,), language))] == [Strength.FULL]
