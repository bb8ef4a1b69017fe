"""Calendars that users bring as a table of month starts."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from issue_dates import (
    Calendar,
    HijriDate,
    HijriMonth,
    InvalidValueError,
    OutOfRangeError,
    SolarHijriDate,
    SolarHijriMonth,
)

RAJAB, SHABAN, RAMADAN = (HijriMonth(1445, month) for month in (7, 8, 9))
TABLE = {RAJAB: dt.date(2024, 1, 13), SHABAN: dt.date(2024, 2, 11), RAMADAN: dt.date(2024, 3, 12)}


def table() -> Calendar:
    return Calendar.from_month_starts("mine", TABLE, source="the test")


def test_a_table_without_an_end() -> None:
    """Its last month has as many certain days as the shortest of the table."""
    calendar = table()
    assert (calendar.name, calendar.reckoning, calendar.years) == ("mine", "hijri", range(1445, 1446))
    assert calendar.to_gregorian(HijriDate(1445, 9, 29)) == dt.date(2024, 4, 9)
    assert [calendar.month_length(month) for month in (RAJAB, SHABAN)] == [29, 30]
    with pytest.raises(OutOfRangeError):
        calendar.to_gregorian(HijriDate(1445, 9, 30))


def test_a_table_with_an_end() -> None:
    """With the day after it, the last month is as whole as the others."""
    calendar = Calendar.from_month_starts("mine", TABLE, source="the test", end=dt.date(2024, 4, 10))
    assert calendar.month_length(RAMADAN) == 29
    with pytest.raises(InvalidValueError):
        calendar.to_gregorian(HijriDate(1445, 9, 30))


def test_pairs_and_other_months_are_keys() -> None:
    """A pair of year and month stands for a Hijri month; a table of solar months makes a solar calendar."""
    pairs = Calendar.from_month_starts(
        "pairs", {(month.year, month.month): day for month, day in TABLE.items()}, source="the test"
    )
    assert pairs.to_gregorian(HijriDate(1445, 8, 1)) == dt.date(2024, 2, 11)
    solar = Calendar.from_month_starts(
        "solar",
        {SolarHijriMonth(1402, 12): dt.date(2024, 2, 20), SolarHijriMonth(1403, 1): dt.date(2024, 3, 20)},
        source="the test",
    )
    assert solar.from_gregorian(dt.date(2024, 3, 20)) == SolarHijriDate(1403, 1, 1)


BAD = [
    ("a gap", {RAJAB: TABLE[RAJAB], RAMADAN: TABLE[RAMADAN]}, "1445-07 is followed by 1445-09"),
    ("27 days", {RAJAB: dt.date(2024, 1, 15), SHABAN: TABLE[SHABAN]}, "1445-07 has 27 days"),
    ("32 days", {RAJAB: dt.date(2024, 1, 10), SHABAN: TABLE[SHABAN]}, "1445-07 has 32 days"),
    ("backwards", {RAJAB: TABLE[SHABAN], SHABAN: TABLE[RAJAB]}, "1445-07 has -29 days"),
    ("disorder", dict(reversed(TABLE.items())), "1445-09 is followed by 1445-08"),
    ("mixed reckonings", {RAJAB: TABLE[RAJAB], SolarHijriMonth(1445, 8): TABLE[SHABAN]}, "1445-07 is followed by"),
    ("nothing", {}, "holds no month"),
    ("a day for a month", {HijriDate(1445, 7, 1): TABLE[RAJAB]}, "expected a HijriMonth"),
    ("a pair that is no month", {(1445, 13): TABLE[RAJAB]}, "month must be from 1 to 12"),
    ("a text for a day", {RAJAB: "2024-01-13"}, "1445-07 must begin on a datetime.date"),
    ("a moment for a day", {RAJAB: dt.datetime(2024, 1, 13, tzinfo=dt.UTC)}, "1445-07 must begin on a datetime.date"),
]


@pytest.mark.parametrize(("bad", "message"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_tables_are_refused_with_the_month(bad: Any, message: str) -> None:
    """A table that cannot be right is refused, and the message names the month."""
    with pytest.raises(InvalidValueError, match=message):
        Calendar.from_month_starts("mine", bad, source="the test")


def test_a_bad_end_is_refused() -> None:
    """The end is checked as the next month's start would be."""
    with pytest.raises(InvalidValueError, match="1445-09 has 41 days"):
        Calendar.from_month_starts("mine", TABLE, source="the test", end=dt.date(2024, 4, 22))


@pytest.mark.parametrize("days", [28, 31])
def test_months_of_28_and_31_days_are_taken(days: int) -> None:
    """History had such months, so a table may."""
    calendar = Calendar.from_month_starts(
        "mine", {RAJAB: dt.date(2024, 1, 1), SHABAN: dt.date(2024, 1, 1) + dt.timedelta(days)}, source="the test"
    )
    assert calendar.month_length(RAJAB) == days
    assert calendar.from_gregorian(dt.date(2024, 1, days)) == HijriDate(1445, 7, days)
