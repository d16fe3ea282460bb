import pytest

from scrapers.language import detect, settle

ENGLISH = "The European Parliament calls on the Velgarian authorities to release all prisoners of conscience at once."
FRENCH = (
    "Le Parlement européen demande aux autorités velgariennes de libérer sans délai tous les prisonniers d’opinion."
)
RUSSIAN = "Парламент призывает власти Велгарии немедленно освободить всех заключённых, осуждённых за свои убеждения."
POLISH = "Parlament Europejski wzywa władze Velgarii do natychmiastowego uwolnienia wszystkich więźniów sumienia."
GREEK = "Το Ευρωπαϊκό Κοινοβούλιο καλεί τις αρχές της Βελγαρίας να απελευθερώσουν αμέσως όλους τους κρατουμένους."
CROATIAN = "Europski parlament poziva velgarijske vlasti da odmah oslobode sve zatvorenike savjesti u toj zemlji."


@pytest.mark.parametrize(
    ("text", "code"), [(ENGLISH, "en"), (FRENCH, "fr"), (RUSSIAN, "ru"), (POLISH, "pl"), (GREEK, "el")]
)
def test_a_language_is_told_from_its_words(text, code):
    assert detect([text, text[20:]]) == code


@pytest.mark.parametrize(
    "texts", [[], ["Velgaria"], ["Łukasz Żoraw-Bielski", "Ilir Drenova"], ["174(5) " * 50], ["\x00\x85\ud800"]]
)
def test_few_words_are_of_no_language(texts):
    assert detect(texts) == ""


def test_two_languages_in_equal_parts_are_of_none():
    assert detect([ENGLISH, FRENCH, POLISH]) == ""


@pytest.mark.parametrize(
    ("asked", "text", "settled"),
    [
        ("en", ENGLISH, ("en", False)),
        ("hu", FRENCH, ("fr", True)),
        ("kk", ENGLISH, ("en", True)),
        ("", ENGLISH, ("en", False)),
        ("pl", "Łukasz Żoraw-Bielski", ("pl", False)),
        ("hr", CROATIAN, ("hr", False)),
    ],
)
def test_the_words_outweigh_the_address(asked, text, settled):
    assert settle(asked, [text]) == settled
