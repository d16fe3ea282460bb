import pytest

from rules.respelling import respelled

NAME = "Łukasz Żoraw-Bielski"


@pytest.mark.parametrize(
    ("here", "there", "languages", "found"),
    [
        ("Łukasz Żoraw-Bielsky", [NAME], ("fr", "en"), NAME),
        ("Lukas Żoraw-Bielski", [NAME], ("fr", "en"), NAME),
        ("Zoraw‑Bielsky", ["Mr Vrba", NAME], ("fr", "en"), NAME),
        (NAME, [NAME], ("fr", "en"), ""),
        ("LUKASZ ZORAW BIELSKI", [NAME], ("fr", "en"), ""),
        ("Żoraw-Bielski, Łukasz", [NAME], ("fr", "en"), ""),
        ("Żoraw-Bielskis", [NAME], ("de", "en"), ""),
        ("Łukasz A. Żoraw-Bielski", [NAME], ("fr", "en"), ""),
        ("Łukasza Żorawia-Bielskiego", [NAME], ("pl", "en"), ""),
        ("Łukasza Żorawia-Pilskiego", [NAME], ("pl", "en"), NAME),
        ("Łukasz", ["Żoraw-Bielski"], ("fr", "en"), ""),
        ("Лукаш Журав-Бельский", [NAME], ("bg", "en"), ""),
        ("Lukašs Žoravs-Beļskis", [NAME], ("lv", "en"), ""),
        (NAME, [], ("fr", "en"), ""),
    ],
)
def test_a_name_is_spelled_otherwise_when_a_word_of_it_has_other_letters(here, there, languages, found):
    assert respelled(here, there, languages) == found
