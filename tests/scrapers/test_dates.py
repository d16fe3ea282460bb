from datetime import date

import pytest

from scrapers.dates import DASHED, DOTTED, ISO, SLASHED, WORDED, parse_date


@pytest.mark.parametrize(
    ("text", "formats", "expected"),
    [
        ("7.5.2025", [DOTTED], date(2025, 5, 7)),
        ("7.5.2025 - (2025/2691(RSP))", [DOTTED], date(2025, 5, 7)),
        ("07-05-2025", [DASHED], date(2025, 5, 7)),
        ("07\u201105\u20112025", [DASHED], date(2025, 5, 7)),
        ("11/02/2021", [SLASHED], date(2021, 2, 11)),
        ("2025-02-13T12:47:00", [ISO], date(2025, 2, 13)),
        ("Vienna, 19 December 2024", [WORDED], date(2024, 12, 19)),
        ("Thursday, 19\u00a0December, 2024 - Strasbourg", [WORDED], date(2024, 12, 19)),
        ("21st Sept. 2022", [WORDED], date(2022, 9, 21)),
        ("Donderdag 26 november 2020", [WORDED], date(2020, 11, 26)),
        ("le 1er août 2023", [WORDED], date(2023, 8, 1)),
        ("3 février 2023", [WORDED], date(2023, 2, 3)),
        ("13 марта 2019 г.", [WORDED], date(2019, 3, 13)),
        ("5 мая 2021 года", [WORDED], date(2021, 5, 5)),
        ("December 9, 2021", ["%B %d %Y"], date(2021, 12, 9)),
        ("of 5 May 2024 or 6.6.2024", [DOTTED, WORDED], date(2024, 6, 6)),
    ],
)
def test_a_date_is_found_among_words(text, formats, expected):
    assert parse_date(text, formats) == expected


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        ("", [DOTTED]),
        ("On 6 March", [WORDED]),
        ("8 – 20 December 2020", [WORDED]),
        ("8 and 9 May 2023", [WORDED]),
        ("du 3 au 5 mai 2023", [WORDED]),
        ("78.3.2023", [DOTTED]),
        ("31.2.2023", [DOTTED]),
        ("12.13.3.2019", [DOTTED]),
        ("7.5.20255", [DOTTED]),
        ("5/7/2025", [DOTTED, WORDED]),
        ("12/25/2024", [SLASHED]),
        ("5 Maybe 2024", [WORDED]),
    ],
)
def test_what_is_no_whole_possible_day_is_no_date(text, formats):
    assert parse_date(text, formats) is None


def test_the_day_comes_before_the_month():
    assert parse_date("03/04/2025", [SLASHED]) == date(2025, 4, 3)


def test_a_format_with_a_field_that_is_not_known_is_refused():
    with pytest.raises(ValueError, match="%y"):
        parse_date("7.5.25", ["%d.%m.%y"])
