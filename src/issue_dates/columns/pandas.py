"""Columns of pandas: series in, series and frames out, with the index kept.

What comes out is Arrow-backed (`pandas.ArrowDtype`): a missing value is `pandas.NA` in every column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from issue_dates.columns import arrow
from issue_dates.columns.extras import require
from issue_dates.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from issue_dates.calendars import Calendar

__all__ = ["month_intervals", "month_starts", "read_mastheads", "to_gregorian", "to_hijri"]


def read_mastheads(
    texts: pd.Series[Any], *, languages: Sequence[str] | None = None, calendar: str | None = None, pages: bool = False
) -> pd.DataFrame:
    """Read a series of texts into a frame with the columns of the record; each distinct text is read once.

    >>> import pandas as pd
    >>> from issue_dates.columns.pandas import read_mastheads
    >>> read_mastheads(pd.Series(["Vol. 50, No. 11", None], index=["a", "b"]))["number"].dropna().to_dict()
    {'a': '11'}

    Raises `InvalidValueError` for a series of anything but texts.
    """
    column = _texts(texts)
    records = arrow.read_array(column, languages=languages, calendar=calendar, pages=pages)
    return _frame(records, texts.index)


def to_hijri(days: pd.Series[Any], calendar: str | Calendar = "umm-al-qura") -> pd.DataFrame:
    """Return the labels of a series of days as a frame of `year`, `month` and `day`.

    >>> import pandas as pd
    >>> from issue_dates.columns.pandas import to_hijri
    >>> to_hijri(pd.Series(pd.to_datetime(["2022-01-01"]))).iloc[0].tolist()
    [1443, 5, 28]

    Days are `datetime64` at midnight without a time zone, Arrow's dates, or `datetime.date` objects.
    Raises `InvalidValueError` for anything else.
    """
    return _frame(arrow.to_hijri(_column(days), calendar), days.index)


def to_gregorian(
    year: pd.Series[Any], month: pd.Series[Any], day: pd.Series[Any], calendar: str | Calendar = "umm-al-qura"
) -> pd.Series[Any]:
    """Return the days of labels as a series of Arrow's `date32`; missing where the calendar has no such day.

    >>> import pandas as pd
    >>> from issue_dates.columns.pandas import to_gregorian
    >>> frame = pd.DataFrame({"year": [1443, 1443], "month": [5, 4], "day": [28, 30]})
    >>> to_gregorian(frame.year, frame.month, frame.day).tolist()
    [datetime.date(2022, 1, 1), <NA>]

    Raises `InvalidValueError` for anything but integers, or where the indexes differ.
    """
    years, months, days = _columns(year, month, day)
    return _series(arrow.to_gregorian(years, months, days, calendar), year.index)


def month_starts(
    year: pd.Series[Any], month: pd.Series[Any], calendar: str | Calendar = "umm-al-qura"
) -> pd.Series[Any]:
    """Return the first day of each month.

    >>> import pandas as pd
    >>> from issue_dates.columns.pandas import month_starts
    >>> month_starts(pd.Series([1443]), pd.Series([5])).tolist()
    [datetime.date(2021, 12, 5)]
    """
    years, months = _columns(year, month)
    return _series(arrow.month_starts(years, months, calendar), year.index)


def month_intervals(
    year: pd.Series[Any], month: pd.Series[Any], calendar: str | Calendar = "umm-al-qura"
) -> pd.DataFrame:
    """Return the `first` and the `last` day of each month.

    >>> import pandas as pd
    >>> from issue_dates.columns.pandas import month_intervals
    >>> month_intervals(pd.Series([1443]), pd.Series([5]))["last"].tolist()
    [datetime.date(2022, 1, 3)]
    """
    years, months = _columns(year, month)
    return _frame(arrow.month_intervals(years, months, calendar), year.index)


def _column(series: Any) -> Any:
    """Return a series as Arrow holds it."""
    pandas, pyarrow = require("pandas", "pandas"), require("pyarrow", "pandas")
    if not isinstance(series, pandas.Series):
        raise InvalidValueError(
            f"expected a pandas Series, not {type(series).__name__}", field="series", value=type(series).__name__
        )
    try:
        return pyarrow.array(series, from_pandas=True)
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError, pyarrow.ArrowNotImplementedError) as error:
        raise InvalidValueError(
            f"a column of one type is needed, and this one ({series.dtype}) cannot be one: {error}",
            field="series",
            value=str(series.dtype),
        ) from None


def _texts(series: Any) -> Any:
    try:
        return _column(series)
    except UnicodeEncodeError:  # half a surrogate pair; as bytes it is not UTF-8, which the kernel tells of each row
        return _column(
            series.map(lambda text: text.encode("utf-8", "surrogatepass"), na_action="ignore").astype(object)
        )


def _columns(*parts: Any) -> list[Any]:
    if any(not part.index.equals(parts[0].index) for part in parts[1:]):
        raise InvalidValueError("year, month and day must have the same index", field="index")
    return [_column(part) for part in parts]


def _series(array: Any, index: Any) -> pd.Series[Any]:
    pandas = require("pandas", "pandas")
    series: pd.Series[Any] = pandas.Series(array, index=index, dtype=pandas.ArrowDtype(array.type))
    return series


def _frame(struct: Any, index: Any) -> pd.DataFrame:
    pandas = require("pandas", "pandas")
    names = [field.name for field in struct.type]
    columns = {name: _series(part, index) for name, part in zip(names, struct.flatten(), strict=True)}
    frame: pd.DataFrame = pandas.DataFrame(columns, index=index)
    return frame
