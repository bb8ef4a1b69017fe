"""The days that a Gregorian month, year or interval begins and ends with."""

from __future__ import annotations

import calendar
import datetime as dt

from issue_dates.errors import InvalidValueError
from issue_dates.values.dates import GregorianMonth, GregorianYear, Interval


def gregorian_ends(value: object) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a Gregorian day, month, year or interval."""
    match value:
        case dt.date():
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
