import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.law.places import places
from rules.law.spelled import spelled_places
from rules.law.unit_words import may_be_unit
from rules.law.vocabulary import is_year, plain, vocabulary

ROLES = (
    *("unit.before", "unit.many", "unit.weak", "unit.paragraph", "unit.ordinal", "unit.plain"),
    *("list.namely", "code.words", "code.behind"),
)
UNITS = sorted({word for role in ROLES for word in vocabulary().words(role)} | {"s", "ss", "s.", "&#167;", "i.e."})
MARKS = ["", "", "", *"’'‘`“”\"«»„([{<>&;:,.-–—‑/*_°º№#)]", "**", "l’", "&nbsp;", "\u00ad"]
SPACES = ["", *" \n\t\u00a0\u2009\u202f\u3000", " ", " ", " "]
ODD = ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u0301", "\ufe0f"]
# No part of them is a unit, so that it does not matter where a search stops inside of them.
WORDS = ["Velgaria", "Żoraw", "Drenova’", "Оксана", "и", "Velgaria " * 5, "Velgaria " * 13, "Żoraw " * 25]
NUMBERS = ["1", "2031", "300", "(5", "207.3", "• 174", "— 3, 4", ": 12345678901234567890", ";", "("]


def slowly(text):
    """What `places` finds, by looking round every number of the text."""
    digits = [place for place, letter in enumerate(text) if letter in "0123456789"]
    firsts = [place for place in digits if place - 1 not in digits]
    numbers = [(first, next(p for p in range(first, len(text) + 1) if p not in digits)) for first in firsts]
    found = []
    start = end = last = -1
    for first, after in sorted(numbers + spelled_places(text, "")):
        behind = text[max(first - 34, 0) : first].split()[-2:]
        listed = start >= 0 and first - last <= 25
        lead = text[max(first - 130, 0) : first].split()
        in_list = behind and behind[-1][-1] in "§•·▪●-–—*(:," and not is_year(text[first:after])
        near = behind + text[after : after + 30].split()[:2] + (lead if in_list else [])
        if not listed and not any(map(may_be_unit, near)):
            continue
        if start < 0 or first - 130 > end:
            found += [(start, end)] if start >= 0 else []
            start = edge(text, first - 130)
        end = max(end, edge(text, after + (300 if tells_of_what(text[after:]) else 100 if listed else 160)))
        last = after
    return [*found, (start, end)] if start >= 0 else found


def tells_of_what(text):
    """Whether brackets or quotes tell what an article is about, be it behind its parts: "(2) (“theft”)"."""
    while part := re.match(r"\s?\([^()]{1,9}\)", text):
        if re.match(r"\s?\(\W?[^\W\d_]{2}", text):
            return True
        text = text[part.end() :]
    return bool(re.match(r"\s?[(«“„\"‘]\W?[^\W\d_]{2}", text))


def edge(text, place):
    if not 0 < place < len(text):
        return min(max(place, 0), len(text))
    space = text.find(" ", place, place + 60)
    return space if space >= 0 else place


@st.composite
def units(draw):
    """A unit in a case, with or without its accents, with any ending, a character that folding takes out, and marks."""
    word = draw(st.sampled_from(UNITS))
    word = word[:-1] + draw(st.sampled_from(["", "a", "ami", "ьями"])) if word.endswith("*") else word
    word = draw(st.sampled_from([str, plain, str.lower, str.capitalize, str.upper, str.swapcase]))(word)
    if draw(st.integers(0, 5)) == 0:
        place = draw(st.integers(0, len(word)))
        word = word[:place] + draw(st.sampled_from(ODD)) + word[place:]
    elif draw(st.integers(0, 9)) == 0:
        word = "".join(chr(ord(letter) + 0xFEE0) if "A" <= letter <= "z" else letter for letter in word)
    return draw(st.sampled_from(MARKS)) + word + draw(st.sampled_from(MARKS))


@st.composite
def texts(draw):
    pieces = st.one_of(*map(st.sampled_from, (WORDS, WORDS, NUMBERS, NUMBERS)), units())
    spaced = st.tuples(pieces, st.sampled_from(SPACES)).map("".join)
    return "".join(draw(st.lists(spaced, max_size=30)))


@settings(max_examples=400)
@given(st.lists(texts(), max_size=2))
def test_only_what_stands_near_a_unit_is_looked_at_and_nothing_is_lost(paragraphs):
    expected = [(index, start, end) for index, text in enumerate(paragraphs) for start, end in slowly(text)]
    assert list(places(paragraphs)) == expected


@pytest.mark.parametrize(
    "unit", ["art", "such art", "rule", "rules such", "§", "статья", "(s.", "Artikkelid", "ст. УК"]
)
def test_a_unit_counts_up_to_the_same_distance_from_a_number_wherever_else_numbers_stand(unit):
    for gap in range(150):
        apart = "o" * gap
        texts = [
            f"{unit} {apart}• 5",
            f"{unit} {apart} 5",
            f"{apart} 5 {apart} {unit}",
            f"5 {apart} 5 {unit} {apart} 5",
        ]
        texts += [f"{unit} {apart[:50]} 300 {apart[50:]} • 5", f"300 {apart} 300 {unit}, o, • 5 {apart} 5 {apart} • 5"]
        for text in texts:
            assert [(start, end) for _, start, end in places([text])] == slowly(text), text


@pytest.mark.parametrize(
    "text",
    [
        *("Article 5", "ARTICLE 5", "ArTiCLE 5", "(Art. 5)", "**Art.** 5", "l’article 5", "l'art 5", "“Art”\u00a05"),
        *("**ст. 174**", "Ст.174", "174-бап", "174‑бап", "ч. 2 ст. 5", "5 ст", "«ст» 5", "&#167; 5", "&sect;5", "§5"),
        *("ARTÍCULO 5", "ARTICULO 5", "artìculo 5", "a\u0301rticle 5", "Čl. 5", "ćl. 5", "clánky 5"),
        *("Arti\u200bcle 5", "Ａｒｔ. 5", "𝐀𝐫𝐭. 5", "ἄρθρο 5", "άρθρο 5", "ΑΡΘΡΟ 5", "\ufeffArt. 5", "art\u2009. 5"),
        *("s. 5", "(ss 5", "i.e. 5", "MADDESİ 5", "მუხლი 5", "ᲛᲣᲮᲚᲘ 5", "ՀՈԴՎԱԾ 5", "such art rule 5", "art\n5"),
        *("ст5", "Art5", "5каап", "s5", "5s", "5. člen", "§\u00a05"),
        *("Article nineteen", "the fifth article", "Articles: " + "Velgaria " * 13 + "• 5", "Art. " + "1, " * 99),
    ],
)
def test_a_number_beside_a_unit_is_found_however_it_is_written(text):
    assert list(places([text])) == [(0, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no number, but an article",
        *("174 people", "on 12 March 2031", "participants: 5", "Parliament’s 5 members", "Parliament's 5 members"),
        *("the 2nd part, 5 of", "Article of " + "Velgaria " * 20 + "5", "in the sector 5 people", "Artist 5"),
    ],
)
def test_a_number_far_from_every_unit_is_passed_over(text):
    assert list(places([text])) == []


@pytest.mark.parametrize("text", ["àrticle 5", "сТ. 5", "ᵃʳᵗ 5"])
def test_a_foreign_accent_mixed_case_of_other_scripts_and_raised_letters_are_given_up(text):
    assert may_be_unit(text.split()[0])
    assert not list(places([text]))


def test_paragraphs_are_told_apart_however_many_there_are():
    chance = random.Random(4)
    paragraphs = [chance.choice(["Żoraw, art", "174 people", "ст. 5", "", "5 §", "s", "article"]) for _ in range(1000)]
    expected = [(index, 0, len(text)) for index, text in enumerate(paragraphs) if text in ("ст. 5", "5 §")]
    assert list(places(paragraphs)) == expected


def test_a_character_that_is_half_a_surrogate_pair_hinders_nothing():
    assert list(places(["\ud83d Żoraw art. 5 \udc00"])) == [(0, 0, 16)]
