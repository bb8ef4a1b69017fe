"""The kinds of labels that calendars speak of, and the days that a Gregorian span begins and ends with."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Any, TypeAlias

from issue_dates.errors import InvalidValueError
from issue_dates.values import (
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    Reckoning,
    RumiDate,
    RumiMonth,
    RumiYear,
    SolarHijriDate,
    SolarHijriMonth,
    SolarHijriYear,
)

DayLabel: TypeAlias = HijriDate | SolarHijriDate | RumiDate
MonthLabel: TypeAlias = HijriMonth | SolarHijriMonth | RumiMonth
YearLabel: TypeAlias = HijriYear | SolarHijriYear | RumiYear
Label: TypeAlias = YearLabel | MonthLabel | DayLabel
GregorianSpan: TypeAlias = GregorianMonth | GregorianYear | Interval

# The year, month and day of each reckoning that a calendar can have.
TYPES: dict[Reckoning, tuple[Any, Any, Any]] = {
    "hijri": (HijriYear, HijriMonth, HijriDate),
    "solar_hijri": (SolarHijriYear, SolarHijriMonth, SolarHijriDate),
    "rumi": (RumiYear, RumiMonth, RumiDate),
}


def gregorian_ends(value: object) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a Gregorian day, month, year or interval."""
    match value:
        case dt.date() if not isinstance(value, dt.datetime):
            return value, value
        case GregorianMonth(year, month):
            return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])
        case GregorianYear(year):
            return dt.date(year, 1, 1), dt.date(year, 12, 31)
        case Interval(first, last):
            return gregorian_ends(first)[0], gregorian_ends(last)[1]
    raise InvalidValueError(
        f"expected a Gregorian day, month, year or interval of such, not {value!r}", field="value", value=value
    )
