"""Every watched name finds itself, whatever its shape: alone or among others, turned round, shouted, abbreviated."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.names import NameRule
from rules.watch import Passage, Strength, Watch, WatchKind

# Given names and surname, parted by a bar.
SHAPES = [
    "Mirela|Costandache", "Łukasz|Żoraw-Bielski", "Ilir Besnik|Drenova", "Anna-Maria|Vrba", "Anselm|van der Vrba",
    "Oksana|von Vrba-Sokoli", "Teuta|de Drenova-Costa", "Luan Inácio Drena|da Vrba", "Ilir|O'Drenova",
    "Oksana|D’Aidarova", "Nazar|bin Harbawi", "Nazar|al-Harbawi", "Salma|Abd El Harbawi", "Salma|Abu al-Harbawi",
    "Nguyen Van|Vrai", "Zoran|Đinđrić", "Çağan|Öztürmen", "Ričardas|Šapalaitis", "Nicoleta|Gâțulescu",
    "Gulnoz|Oʻrazboyeva", "Kim Jong|Vra", "Vrang|Hong-tu", "Prasit|Vran-o-cha", "Temirbek|Aidarov",
    "Sirojiddin|Drenoviddin", "Ilir Castro|Drenova", "Jan|Vrba", "Mo|Drenová", "Ян|Вербин", "Акмарал|Айдарова",
    "Олеся|Вір'янська", "Наста|Вярбейка", "Қайрат|Дреңов", "Άννα|Ντρενάκη",
]  # fmt: skip
WITHOUT_CAPITALS = [
    "ნიკა|დრენაშვილი", "سلمى|الهربوي", "بنيامين|درنوفا", "בנימין|דרנובה", "ۋەلى|دىرېنوۋ", "서울|드레노바",
]  # fmt: skip
ONE_WORD = ["Vrba", "Drenova-Sokoli", "O'Drenova", "Żoraw", "Айдаров", "Ντρένοβα", "دىرېنوۋ"]
FRAMES = ["{}", "– {} –", "In the court of Sarnovo: {} spoke.", "in the case of {}, again"]


def told(name):
    given_names, surname = name.split("|")
    return given_names, surname, f"{given_names} {surname}"


def forms(name):
    given_names, surname, whole = told(name)
    yield whole
    yield f"{surname} {given_names}"
    yield f"{surname}, {given_names}"
    yield whole.replace(" ", "\u00a0")
    yield whole.replace(" ", "\n")


def written_in_capitals(name):
    given_names, surname, whole = told(name)
    yield whole.upper()
    yield f"{surname.upper()}, {given_names}"
    yield f"{surname.upper()} {given_names}"
    yield f"{given_names} {surname.upper()}"


def abbreviated(name):
    given_names, surname, _ = told(name)
    yield f"{given_names[0]}. {surname}"
    yield f"{given_names[0]}.{surname}"
    yield f"{surname} {given_names[0]}."


def rule(*queries):
    made = NameRule()
    for query in queries:
        made.add(Watch(query, WatchKind.NAME, query))
    return made


def missed(made, query, texts):
    return [
        text
        for text in texts
        if query not in {hit.watch for hit in made.find(Passage((text,))) if hit.strength is Strength.FULL}
    ]


def texts(name):
    return [frame.format(form) for frame in FRAMES for form in forms(name)]


@pytest.mark.parametrize("name", [*SHAPES, *WITHOUT_CAPITALS])
def test_a_name_of_any_shape_is_found_alone(name):
    query = told(name)[2]
    assert missed(rule(query), query, texts(name)) == []


@pytest.mark.parametrize("name", SHAPES)
def test_a_name_of_any_shape_is_found_in_capitals_and_with_initials(name):
    query = told(name)[2]
    assert missed(rule(query), query, [*written_in_capitals(name), *abbreviated(name)]) == []


@pytest.mark.parametrize("name", SHAPES)
def test_a_name_may_be_typed_surname_first(name):
    given_names, surname, whole = told(name)
    query = f"{surname}, {given_names}"
    assert missed(rule(query), query, [whole, query, whole.upper()]) == []


def test_no_name_costs_another_its_hits():
    every = [told(name)[2] for name in (*SHAPES, *WITHOUT_CAPITALS)] + ONE_WORD
    made = rule(*every)
    lost = {query: missed(made, query, texts(name)) for name in SHAPES for query in [told(name)[2]]}
    assert {query: found for query, found in lost.items() if found} == {}


@pytest.mark.parametrize("name", ONE_WORD)
def test_a_single_word_is_found_as_it_was_typed(name):
    assert missed(rule(name), name, [frame.format(form) for frame in FRAMES for form in (name, name.upper())]) == []


SYLLABLES = st.sampled_from(
    [
        "ba",
        "che",
        "dro",
        "fi",
        "gu",
        "hla",
        "je",
        "ko",
        "li",
        "mo",
        "nad",
        "or",
        "pre",
        "ru",
        "sha",
        "tev",
        "ul",
        "vy",
        "wen",
        "zho",
    ]
)
WORDS = st.lists(SYLLABLES, min_size=2, max_size=4).map("".join).map(str.capitalize)
PARTICLES = st.sampled_from(["", "", "", "van der ", "von ", "de la ", "al-", "bin ", "O'"])
GIVEN_NAMES = st.lists(WORDS, min_size=1, max_size=2).flatmap(
    lambda words: st.sampled_from([" ", "-"]).map(lambda sign: sign.join(words))
)
SURNAMES = st.tuples(PARTICLES, st.lists(WORDS, min_size=1, max_size=2).map("-".join)).map("".join)


@settings(max_examples=150, deadline=None)
@given(GIVEN_NAMES, SURNAMES)
def test_any_made_up_name_is_found_in_each_of_its_forms(given_names, surname):
    name = f"{given_names}|{surname}"
    query = told(name)[2]
    assert missed(rule(query), query, [*forms(name), *written_in_capitals(name), *abbreviated(name)]) == []
