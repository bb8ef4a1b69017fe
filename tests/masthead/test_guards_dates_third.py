"""Dates once again: days not an issue's, days in words, and how much of the print each date takes."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields, notes


def printed(text: str, field: str) -> str:
    """What is printed of one field in a text."""
    start, end = read_masthead(text).to_dict()["spans"][field]
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        pytest.param("Al-Huda, No. 5, Received: 15 Muharram 1419 12 May 1998", {"number": "5"}, id="received, Hijri"),
        pytest.param(
            "Al-Huda, No. 5. Received 12 May 1998 15 Muharram 1419", {"number": "5"}, id="received, Gregorian"
        ),
        pytest.param("5-го и 7-го мая 1998, № 3", {"number": "3", "gregorian": "1998-05-05/1998-05-07"}, id="two days"),
        pytest.param(
            "No. 5, 1998 May 12 Price: Pages: 16", {"number": "5", "gregorian": "1998-05-12"}, id="price left out"
        ),
        pytest.param("كتب أحمد في 5 مايو 1998", {}, id="what somebody wrote on a day"),
        pytest.param("they met again on 12 Rajab 1434\n22 May 2013", {}, id="a sentence over two lines"),
        pytest.param(
            "مجلة المنار، العدد 5\nولد في بلدة القلمون الجميلة في 27 مايو 1865", {"number": "5"}, id="born in a place"
        ),
        pytest.param(
            "Dhu al-Hijjah - Safar 1431-32 / November 2010 - January 2011",
            {"hijri": "1431-12/1432-02", "gregorian": "2010-11/2011-01"},
            id="a year's last figures that are no day",
        ),
        pytest.param("Dawn | 5 May 1998 – the minister said that", {}, id="a dispatch behind a bar"),
    ],
)
def test_days_of_an_issue(text: str, expect: dict[str, str]) -> None:
    """A day received in two calendars is no issue's, a dispatch's neither; a price left out takes none."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "field", "expect"),
    [
        pytest.param("د ۱۳۹۰ کال د زمري ۱۵مه نېټه", "solar_hijri", "۱۳۹۰ کال د زمري ۱۵مه", id="Pashto's ordinal"),
        pytest.param("No. 5, 5-7 July | 2019", "gregorian", "5-7 July | 2019", id="year behind a bar"),
        pytest.param("2019 | 5-7 July, No. 5", "gregorian", "2019 | 5-7 July", id="year before a bar"),
        pytest.param("Nr. 5, 1998 Mai zweiunddreißig Seiten", "gregorian", "1998 Mai", id="32 pages, in German"),
        pytest.param("شماره ۵، ۱۳۹۸ مهر سی‌ودو صفحه", "solar_hijri", "۱۳۹۸ مهر", id="32 pages, in Persian"),
    ],
)
def test_print_of_a_date(text: str, field: str, expect: str) -> None:
    """A date takes in its ordinal's suffix and a year past a bar, and no number too high for a day."""
    assert printed(text, field) == expect


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("12-15 Rajab / 22-25 May 2013", id="days"),
        pytest.param("Rajab-Sha'ban, May-June 2013", id="months"),
    ],
)
def test_spans_of_no_printed_year(text: str) -> None:
    """Days and months of a Hijri year that is not printed can disagree with nothing."""
    assert notes(read_masthead(text)) == []


def test_calendar_told_that_does_not_reach() -> None:
    """That the calendar told does not reach a date is for information."""
    found = read_masthead("No. 5, 12 Rajab 1200", calendar="umm-al-qura")
    assert [(code, severity, words) for code, severity, _, words in notes(found)] == [
        ("out-of-range", "info", "12 Rajab 1200")
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("سال دوازدهم، ژوئیه ۱۹۹۸", id="a month of French name"),
        pytest.param("سال دوازدهم، ۱۳۹۸", id="a year alone"),
    ],
)
def test_words_that_neighbours_share(text: str) -> None:
    """Words of Persian that Kurdish and Urdu share are Persian, which has the most print."""
    assert read_masthead(text).language == "fa"


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        pytest.param("Winter, 2006-07", {"gregorian": "2006/2007", "season": "winter"}, id="comma"),
        pytest.param("Spring (1998-99)", {"gregorian": "1998/1999", "season": "spring"}, id="brackets"),
        pytest.param(
            "The Light, Winter, 2006-07, No. 5",
            {"number": "5", "gregorian": "2006/2007", "season": "winter"},
            id="behind a name",
        ),
    ],
)
def test_seasons_of_two_years(text: str, expect: dict[str, str]) -> None:
    """A season before two years takes nothing from them."""
    assert fields(read_masthead(text)) == expect
