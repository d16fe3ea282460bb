"""Time zones as people name them."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.places import city, likely, near, zone_of
from bot.voice import Language

NAMED = [
    ("Almaty", "en", "Asia/Almaty"),
    ("Алматы", "en", "Asia/Almaty"),
    ("алмати", "uk", "Asia/Almaty"),
    ("Ałmaty", "pl", "Asia/Almaty"),
    ("Астана", "ru", "Asia/Almaty"),
    ("Қазақстан", "kk", "Asia/Almaty"),
    ("Brüssel", "de", "Europe/Brussels"),
    ("bruxelles", "fr", "Europe/Brussels"),
    ("Мәскеу", "kk", "Europe/Moscow"),
    ("Kiev", "en", "Europe/Kyiv"),
    ("Київ", "uk", "Europe/Kyiv"),
    ("new-york", "en", "America/New_York"),
    ("Нью-Йорк", "ru", "America/New_York"),
    ("Monaco di Baviera", "it", "Europe/Berlin"),
    ("Strasbourg", "fr", "Europe/Paris"),
    ("Польша", "ru", "Europe/Warsaw"),
    ("St. John's", "en", "America/St_Johns"),
    ("asia/almaty", "en", "Asia/Almaty"),
    ("UTC", "en", "UTC"),
    ("UTC+5", "en", "Etc/GMT-5"),
    ("+05:00", "en", "Etc/GMT-5"),
    ("−3", "en", "Etc/GMT+3"),
    ("GMT+5:30", "en", "Asia/Kolkata"),
    ("+5:15", "en", None),
    ("+27", "en", None),
    ("nowhere", "en", None),
    ("", "en", None),
]


@pytest.mark.parametrize(("text", "language", "zone"), NAMED)
def test_a_zone_is_known_by_city_country_offset_and_name(text, language, zone):
    assert zone_of(text, language) == zone


@settings(deadline=None)  # the first call reads every city
@given(st.text(max_size=40))
def test_whatever_is_said_is_a_zone_or_none(text):
    zone = zone_of(text)
    assert zone is None or ZoneInfo(zone)
    assert all(ZoneInfo(each) for each in near(text))


def test_a_slip_of_the_pen_finds_what_was_meant():
    assert [near("Almatty"), near("Брюсель", "ru"), near("xyzzy")] == [("Asia/Almaty",), ("Europe/Brussels",), ()]


@pytest.mark.parametrize("language", Language)
def test_likely_zones_are_understood_when_a_button_says_them(language):
    assert [zone_of(zone, language) for zone in likely(language)] == list(likely(language))
    assert all(city(zone, language) for zone in likely(language))


def test_a_zone_is_shown_by_its_city_or_its_offset():
    shown = [city(zone, "kk") for zone in ("Asia/Almaty", "Etc/GMT-5", "Etc/GMT+3", "America/New_York")]
    assert shown == ["Алматы", "UTC+5", "UTC−3", "Нью-Йорк"]
