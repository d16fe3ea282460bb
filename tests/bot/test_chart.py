"""The picture of the weekly digest."""

import struct
from datetime import UTC, date, datetime

import pytest

from bot.chart import Studio, chart, first_month
from bot.voice import Language, Voice
from storage.hits import Mentions

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EP, EEAS = "European Parliament", "EEAS"
MENTIONS = [
    Mentions(date(2025, 3, 1), EP, 9),  # too old
    Mentions(date(2025, 4, 1), EP, 1),
    Mentions(date(2026, 1, 1), EEAS, 3),
    Mentions(date(2026, 3, 1), EP, 1),
    Mentions(date(2026, 3, 1), EEAS, 2),
]

MONTHS = [
    ("en", "Apr\n2025 May Jun Jul Aug Sept Oct Nov Dec Jan\n2026 Feb Mar"),
    ("kk", "сәу\n2025 мам мау шіл там қыр қаз қар жел қаң\n2026 ақп нау"),
]


@pytest.mark.parametrize(("language", "months"), MONTHS)
def test_a_chart_shows_twelve_months_with_the_loudest_institution_first(language, months):
    drawn = chart(MENTIONS, Voice(Language(language)), NOW)
    assert " ".join(drawn.months) == months
    assert [numbers for _, numbers in drawn.series] == [
        (0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 2),
        (1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
    ]
    assert first_month(NOW) == date(2025, 4, 1)


def test_institutions_are_called_as_the_reader_calls_them_and_small_ones_are_put_together():
    many = [Mentions(date(2026, 3, 1), f"Court {letter}", number) for number, letter in enumerate("abcdef", 1)]
    drawn = chart([*MENTIONS, *many], Voice(Language.RU), NOW)
    assert [name for name, _ in drawn.series] == ["Court f", "Court e", "ЕСВД", "Court d", "другие"]
    assert drawn.series[-1][1][-1] == 1 + 1 + 2 + 3


def test_without_mentions_there_is_no_chart():
    assert chart(MENTIONS[:1], Voice(), NOW) is None


async def test_a_chart_is_a_picture_wide_enough_for_a_phone_drawn_in_a_process_of_its_own():
    with Studio() as studio:
        picture = await studio.draw(chart(MENTIONS, Voice(Language.KK), NOW))
    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">II", picture[16:24]) == (1200, 900)
