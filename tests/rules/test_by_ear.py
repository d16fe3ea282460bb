import pytest

from rules.naming.by_ear import heard_surnames
from rules.naming.given_names import given_groups


@pytest.mark.parametrize(
    ("given", "surname", "heard"),
    [
        ("john", "wright", ["rait"]),
        ("george", "bhunter", ["bhanter"]),
        ("pierre", "barnier", ["barnye"]),
        ("cécile", "delors", ["delor"]),
        ("cecile", "juppé", ["zhiuppé"]),
        ("temirbek", "wright", []),
        ("john", "drenov", []),
    ],
)
def test_a_surname_is_heard_as_at_the_home_of_the_given_name(given, surname, heard):
    assert list(heard_surnames((given,), surname)) == heard


def test_only_languages_that_go_by_the_ear_take_a_heard_name_for_the_name():
    assert given_groups("veyn", "lv") & given_groups("wayne", "en")
    assert given_groups("вейн", "ru") & given_groups("wayne", "en")
    assert not given_groups("when", "en")
