"""Columns of Polars: functions that take expressions in a query, and series outside of one.

An expression runs in lazy and streaming queries; the functions work row by row, so a part of a column gives a part of
the result. `read_mastheads`, `to_hijri` and `month_intervals` give structs, which `.struct.unnest()` spreads.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from issue_dates.calendars import get_calendar
from issue_dates.columns import arrow, arrow_dates
from issue_dates.columns.extras import require
from issue_dates.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import polars as pl

    from issue_dates.calendars import Calendar

__all__ = ["month_intervals", "month_starts", "read_mastheads", "to_gregorian", "to_hijri"]


def read_mastheads(
    texts: pl.Expr | pl.Series | str,
    *,
    languages: Sequence[str] | None = None,
    calendar: str | None = None,
    pages: bool = False,
) -> Any:
    """Read a column of texts into structs with the fields of the record; each distinct text is read once.

    >>> import polars as pl
    >>> from issue_dates.columns.polars import read_mastheads
    >>> frame = pl.DataFrame({"text": ["Vol. 50, No. 11", None]})
    >>> frame.select(read_mastheads("text").struct.field("number")).to_series().to_list()
    ['11', None]

    A string is the name of a column. Raises `InvalidValueError` for a column of anything but texts.
    """
    read = partial(arrow.read_array, languages=languages, calendar=calendar, pages=pages)
    read(require("pyarrow", "polars").array([], "string"))  # a wrong name is told now, not in the middle of a query
    return _apply(read, arrow.record_type(), texts)


def to_hijri(days: pl.Expr | pl.Series | str, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the labels of a column of days as structs of `year`, `month` and `day`.

    >>> import datetime, polars as pl
    >>> from issue_dates.columns.polars import to_hijri
    >>> to_hijri(pl.Series([datetime.date(2022, 1, 1), None])).to_list()
    [{'year': 1443, 'month': 5, 'day': 28}, None]

    Raises `InvalidValueError` for anything but dates, or datetimes at midnight without a time zone.
    """
    return _apply(partial(arrow.to_hijri, calendar=get_calendar(calendar)), arrow_dates.label_type(), days)


def to_gregorian(year: Any, month: Any, day: Any, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the days of labels; null where the calendar has no such day.

    >>> import polars as pl
    >>> from issue_dates.columns.polars import to_gregorian
    >>> frame = pl.DataFrame({"year": [1443, 1443], "month": [5, 4], "day": [28, 30]})
    >>> frame.select(to_gregorian("year", "month", "day")).to_series().to_list()
    [datetime.date(2022, 1, 1), None]

    Raises `InvalidValueError` for anything but integers.
    """
    return _apply(partial(arrow.to_gregorian, calendar=get_calendar(calendar)), _date(), year, month, day)


def month_starts(year: Any, month: Any, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the first day of each month.

    >>> import polars as pl
    >>> from issue_dates.columns.polars import month_starts
    >>> month_starts(pl.Series([1443]), pl.Series([5])).to_list()
    [datetime.date(2021, 12, 5)]
    """
    return _apply(partial(arrow.month_starts, calendar=get_calendar(calendar)), _date(), year, month)


def month_intervals(year: Any, month: Any, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the first and the last day of each month as structs.

    >>> import polars as pl
    >>> from issue_dates.columns.polars import month_intervals
    >>> month_intervals(pl.Series([1443]), pl.Series([5])).struct.field("last").to_list()
    [datetime.date(2022, 1, 3)]
    """
    convert = partial(arrow.month_intervals, calendar=get_calendar(calendar))
    return _apply(convert, arrow_dates.interval_type(), year, month)


def _date() -> Any:
    return require("pyarrow", "polars").date32()


def _apply(function: Callable[..., Any], result: Any, *columns: Any) -> Any:
    """Apply a function of Arrow arrays to series, or plan that for expressions; `result` is its Arrow type."""
    polars = require("polars", "polars")
    if all(isinstance(column, polars.Series) for column in columns):
        return _on_series(function, columns)
    if not all(isinstance(column, polars.Expr | str) for column in columns):
        kinds = ", ".join(type(column).__name__ for column in columns)
        raise InvalidValueError(f"expected expressions or names of columns, or series, not {kinds}", field="columns")
    empty = require("pyarrow", "polars").array([], result)
    expressions = [polars.col(column) if isinstance(column, str) else column for column in columns]
    # A struct of the columns makes one expression of several, which may run part by part.
    whole = polars.struct(*(one.alias(str(place)) for place, one in enumerate(expressions)))
    planned = whole.map_batches(
        lambda series: _on_series(function, series.struct.unnest().get_columns()).alias(series.name),
        return_dtype=polars.from_arrow(empty).dtype,
        is_elementwise=True,
    )
    name = expressions[0].meta.output_name(raise_if_undetermined=False)
    return planned.alias(name) if name else planned


def _on_series(function: Callable[..., Any], columns: Sequence[Any]) -> Any:
    polars = require("polars", "polars")
    if len({len(column) for column in columns}) > 1:
        raise InvalidValueError("year, month and day must be of the same length", field="columns")
    result = polars.from_arrow(function(*(column.to_arrow() for column in columns)))
    return result.alias(columns[0].name)
