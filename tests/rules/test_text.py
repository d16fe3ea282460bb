import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.text import Phrases, fold, split_words, tidy

ANYTHING = st.text(st.characters(codec=None), max_size=80)
ODD = st.text(st.sampled_from("aé\u0301\u00ad\u200b-\u2011 \u00a0\n’«İßЙйǆ¹\ud800\x92\ufb01"), max_size=60)


@pytest.mark.parametrize(
    ("published", "folded"),
    [
        ("Łukasz Żoraw\u2011Bielski", "lukasz zoraw-bielski"),
        ("Z\u0307oraw", "zoraw"),
        ("Mirela\u00a0 Costandache\u2009", "mirela costandache "),
        ("Mire\u00adla Costan\u200bdache", "mirela costandache"),
        ("Costan-\ndache", "costandache"),
        ("Costan\u00ad\n  dache", "costandache"),
        ("Anne-\n Marie", "anne-marie"),
        ("Article 460–\n1", "article 460-1"),
        ("two- and three-year", "two- and three-year"),
        ("– having\nregard", "- having regard"),
        ("O’Brien ʼs „so“ «so»", 'o\'brien \'s "so" "so"'),
        ("l\x92Union", "l'union"),
        ("ﬁne ＦＵＬＬ", "fine full"),
        ("Straße İstanbul ılık", "strasse istanbul ilik"),
        ("Ёлкин Цой Їжак", "елкин цой їжак"),
        ("Боќаев", "бокаев"),
        ("Məmmədov", "mammadov"),
        ("Article 193¹", "article 193¹"),
        ("ไทยได้", "ไทยได้"),
        ("", ""),
    ],
)
def test_what_carries_no_meaning_is_evened_out(published, folded):
    assert fold(published).text == folded


@pytest.mark.parametrize(
    ("published", "word", "surface"),
    [
        ("for Costan-\ndache now", "costandache", "Costan-\ndache"),
        ("for  Z\u0307oraw\u0301 now", "zoraw", "Z\u0307oraw\u0301"),
        ("Straße", "strasse", "Straße"),
        ("a\u200b \n b", "a b", "a\u200b \n b"),
        ("plain words", "words", "words"),
    ],
)
def test_a_folded_word_leads_back_to_the_published_one(published, word, surface):
    folded = fold(published)
    start = folded.text.index(word)
    assert published[slice(*folded.span(start, start + len(word)))] == surface


@given(ANYTHING | ODD)
def test_every_folded_character_has_a_place_in_any_text(published):
    folded = fold(published)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(0 <= start < end <= len(published) for start, end in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)
    assert list(folded.ends) == sorted(folded.ends)


@given(ANYTHING | ODD, st.data())
def test_a_published_slice_holds_what_was_found_in_it(published, data):
    folded = fold(published)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    again = fold(published[slice(*folded.span(start, end))]).text
    found = folded.text[start:end]
    assert found.replace("-", "").split() == [] or all(word in again for word in found.replace("-", " ").split())


@given(ANYTHING | ODD)
def test_folding_leaves_no_line_break_and_no_double_space(published):
    folded = fold(published).text
    assert "\n" not in folded
    assert "  " not in folded


@pytest.mark.parametrize("knot", ["-\n", "- ", " ", "\u00ad ", "\u0301", "a-", "\u00ad\n", "é"])
def test_repeated_knots_fold_to_a_text_no_longer_than_they_are(knot):
    assert len(fold(f"a{knot * 50_000}b").text) <= len(knot) * 50_000 + 2


def test_plain_text_needs_no_map():
    folded = fold("plain words")
    assert folded.starts == range(11)


def test_words_are_divided_by_hyphens_and_apostrophes_and_keep_no_footnote_marks():
    assert [word.text for word in split_words("l'etat-major, here¹.")] == ["l", "etat", "major", ",", "here", "."]


def test_tidy_keeps_case_and_diacritics():
    assert tidy(" “Żoraw”\u00a0–\u200b  A ") == '"Żoraw" - A'


def test_the_longest_phrase_at_a_place_comes_first_and_a_discarded_one_is_gone():
    phrases = Phrases()
    phrases.add(["state"], "short")
    phrases.add(["state", "of", "emergency"], "long")
    phrases.add(["state", "of", "emergency"], "too")
    words = ["a", "state", "of", "emergency"]
    assert list(phrases.at(words, 1)) == [(3, {"long", "too"}), (1, {"short"})]
    assert list(phrases.at(["a", "state"], 1)) == [(1, {"short"})]
    phrases.discard(["state", "of", "emergency"], "long")
    phrases.discard(["state", "of", "emergency"], "too")
    phrases.discard(["never", "added"], "too")
    assert list(phrases.at(words, 1)) == [(1, {"short"})]
    assert list(phrases.at(words, 0)) == []
