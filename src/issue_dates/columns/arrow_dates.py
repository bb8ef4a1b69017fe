"""Columns of dates in Arrow, by way of NumPy: nothing is copied that need not be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from issue_dates.calendars import get_calendar
from issue_dates.columns import numpy as arrays
from issue_dates.columns.day_tables import day_table
from issue_dates.columns.extras import require
from issue_dates.errors import InvalidValueError

if TYPE_CHECKING:
    import pyarrow as pa

    from issue_dates.calendars import Calendar


def label_type() -> pa.StructType:
    """Return the type of a label: year, month and day.

    >>> from issue_dates.columns.arrow_dates import label_type
    >>> label_type()
    StructType(struct<year: int16, month: int8, day: int8>)
    """
    arrow = require("pyarrow", "arrow")
    return arrow.struct([("year", arrow.int16()), ("month", arrow.int8()), ("day", arrow.int8())])


def interval_type() -> pa.StructType:
    """Return the type of an interval of days.

    >>> from issue_dates.columns.arrow_dates import interval_type
    >>> interval_type()
    StructType(struct<first: date32[day], last: date32[day]>)
    """
    arrow = require("pyarrow", "arrow")
    return arrow.struct([("first", arrow.date32()), ("last", arrow.date32())])


def to_hijri(days: pa.Array | pa.ChunkedArray, calendar: str | Calendar = "umm-al-qura") -> pa.StructArray:
    """Return the labels of a column of days, in any calendar; null where the calendar does not reach.

    >>> import datetime, pyarrow as pa
    >>> from issue_dates.columns.arrow import to_hijri
    >>> to_hijri(pa.array([datetime.date(2022, 1, 1), datetime.date(1066, 10, 14), None])).to_pylist()
    [{'year': 1443, 'month': 5, 'day': 28}, None, None]

    Days are `date32`, `date64`, or timestamps at midnight. Raises `InvalidValueError` for anything else.
    """
    arrow, compute = require("pyarrow", "arrow"), require("pyarrow.compute", "arrow")
    column = _whole(days)
    numbers = column.view(arrow.int32())
    filled = compute.fill_null(numbers, 0).to_numpy(zero_copy_only=False)
    found = arrays.labels_of(filled, day_table(get_calendar(calendar)))
    missing = ~found.valid
    if column.null_count:
        missing |= column.is_null().to_numpy(zero_copy_only=False)
    parts = [arrow.array(part) for part in found[:3]]
    return arrow.StructArray.from_arrays(parts, fields=list(label_type()), mask=arrow.array(missing))


def _whole(days: pa.Array | pa.ChunkedArray) -> pa.Array:
    """Return days as one array of `date32`."""
    arrow = require("pyarrow", "arrow")
    column = _one(days)
    kind = column.type
    plain = arrow.types.is_timestamp(kind) and kind.tz is None
    if not (plain or arrow.types.is_date(kind) or arrow.types.is_null(kind)):
        raise InvalidValueError(f"days must be date32, not {kind}", field="days", value=str(kind))
    whole = column.cast(arrow.date32())
    if plain and not whole.cast(kind).equals(column):  # Arrow has cut a time off
        raise InvalidValueError(
            f"days must be whole days, and some of these ({kind}) have a time", field="days", value=str(kind)
        )
    return whole


def to_gregorian(year: Any, month: Any, day: Any, calendar: str | Calendar = "umm-al-qura") -> pa.Array:
    """Return the days of labels as `date32`; null where a part is null or the calendar has no such day.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import to_gregorian
    >>> to_gregorian(pa.array([1443, 1443]), pa.array([5, None]), pa.array([28, 1])).to_pylist()
    [datetime.date(2022, 1, 1), None]

    Raises `InvalidValueError` for anything but integers.
    """
    years, months, days = _parts(year=year, month=month, day=day)
    found = arrays.to_gregorian(years, months, days, calendar)
    return _days(found.days, found.valid)


def month_starts(year: Any, month: Any, calendar: str | Calendar = "umm-al-qura") -> pa.Array:
    """Return the first day of each month.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import month_starts
    >>> month_starts(pa.array([1443]), pa.array([5])).to_pylist()
    [datetime.date(2021, 12, 5)]
    """
    years, months = _parts(year=year, month=month)
    found = arrays.month_starts(years, months, calendar)
    return _days(found.days, found.valid)


def month_intervals(year: Any, month: Any, calendar: str | Calendar = "umm-al-qura") -> pa.StructArray:
    """Return the first and the last day of each month; null where the calendar does not have it whole.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import month_intervals
    >>> str(month_intervals(pa.array([1443]), pa.array([5]))[0]["last"])
    '2022-01-03'
    """
    arrow = require("pyarrow", "arrow")
    years, months = _parts(year=year, month=month)
    found = arrays.month_intervals(years, months, calendar)
    parts = [_days(found.first, found.valid), _days(found.last, found.valid)]
    return arrow.StructArray.from_arrays(parts, fields=list(interval_type()), mask=arrow.array(~found.valid))


def _days(days: Any, valid: Any) -> pa.Array:
    arrow = require("pyarrow", "arrow")
    numbers = days.view("i8").astype("i4")  # NaT becomes 0, and is masked
    return arrow.array(numbers, mask=~valid).view(arrow.date32())


def _parts(**parts: Any) -> list[Any]:
    """Return the parts of labels as NumPy arrays; a null becomes 0, which no calendar has."""
    arrow, compute = require("pyarrow", "arrow"), require("pyarrow.compute", "arrow")
    result: list[Any] = []
    for name, part in parts.items():
        column = _one(part)
        if arrow.types.is_null(column.type):
            column = column.cast(arrow.int8())
        if not arrow.types.is_integer(column.type):
            raise InvalidValueError(f"{name} must be integers, not {column.type}", field=name, value=str(column.type))
        # Year 0 may be in a user's calendar; month 0 and day 0 are in none.
        result.append(compute.fill_null(column, 0).to_numpy(zero_copy_only=False))
    gaps = [_one(part) for part in parts.values()]
    if any(gap.null_count for gap in gaps):
        result[1] = _with_no_month(result[1], gaps)
    return result


def _with_no_month(months: Any, gaps: list[Any]) -> Any:
    missing = gaps[0].is_null().to_numpy(zero_copy_only=False)
    for gap in gaps[1:]:
        missing = missing | gap.is_null().to_numpy(zero_copy_only=False)
    return months * ~missing


def _one(column: Any) -> pa.Array:
    arrow = require("pyarrow", "arrow")
    if isinstance(column, arrow.ChunkedArray):
        return column.combine_chunks()
    if not isinstance(column, arrow.Array):
        raise InvalidValueError(
            f"expected a pyarrow Array or ChunkedArray, not {type(column).__name__}", field="column", value=column
        )
    return column
