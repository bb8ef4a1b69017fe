"""Columns of Spark, which is the engine for more than one machine: frames in, frames out; columns in, columns out.

Each task hands its partition to the Arrow kernel batch by batch, so that memory does not depend on the partition. This
package and pyarrow must be installed where the tasks run. Needs PySpark 4.1 or newer.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from issue_dates.calendars import get_calendar
from issue_dates.columns import arrow, arrow_dates
from issue_dates.columns.extras import require
from issue_dates.columns.row import COLUMNS
from issue_dates.errors import InvalidValueError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from issue_dates.calendars import Calendar

__all__ = ["month_intervals", "month_starts", "read_column", "read_mastheads", "to_gregorian", "to_hijri"]


def read_mastheads(
    frame: Any,
    column: str = "text",
    *,
    prefix: str = "",
    languages: Sequence[str] | None = None,
    calendar: str | None = None,
    pages: bool = False,
) -> Any:
    """Return the frame with the columns of the record after its own.

    >>> from pyspark.sql import SparkSession
    >>> from issue_dates.columns.spark import read_mastheads
    >>> spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    >>> frame = spark.createDataFrame([(7, "Vol. 50, No. 11")], ["id", "text"])
    >>> read_mastheads(frame).select("id", "volume", "number").collect()
    [Row(id=7, volume='50', number='11')]

    The text may be a string or binary. Raises `UnknownNameError` for a column, a language or a calendar that does not
    exist, and `InvalidValueError` for a column of another type, or where the frame already has a column that the record
    needs: give a `prefix` then.
    """
    types = _types()
    _check(frame, column, prefix)
    options = {"prefix": prefix, "languages": languages, "calendar": calendar, "pages": pages}
    arrow.kernel(languages, calendar, pages=pages)  # a wrong name is told now, not by a task
    record = [
        types.StructField(prefix + field.name, field.dataType) for field in _spark_type(arrow.record_type()).fields
    ]
    schema = types.StructType([*frame.schema.fields, *record])
    return frame.mapInArrow(partial(_read_partition, column, options), schema)


def _read_partition(column: str, options: dict[str, Any], batches: Iterable[Any]) -> Iterator[Any]:
    return arrow.read_batches(batches, column, **options)


def _check(frame: Any, column: str, prefix: str) -> None:
    types = _types()
    if column not in frame.columns:
        raise UnknownNameError(
            f"there is no column {column!r}; there are {', '.join(map(repr, frame.columns))}",
            name=column,
            known=frame.columns,
        )
    kind = frame.schema[column].dataType
    if not isinstance(kind, types.StringType | types.BinaryType | types.NullType):
        raise InvalidValueError(
            f"texts must be strings or binary, not {kind.simpleString()}", field="texts", value=kind.simpleString()
        )
    # Spark finds columns whatever the case of their names.
    there = {name.casefold() for name in frame.columns}
    taken = [prefix + name for name in COLUMNS if (prefix + name).casefold() in there]
    if taken:
        raise InvalidValueError(
            f"the record needs columns that are there already ({', '.join(taken)}): rename them, or give a prefix",
            field="prefix",
            value=prefix,
        )


def read_column(
    texts: Any, *, languages: Sequence[str] | None = None, calendar: str | None = None, pages: bool = False
) -> Any:
    """Return the records of a column of texts as a column of structs.

    >>> from pyspark.sql import SparkSession
    >>> from issue_dates.columns.spark import read_column
    >>> spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    >>> frame = spark.createDataFrame([("Vol. 50, No. 11",)], ["text"])
    >>> frame.select(read_column("text").number.alias("number")).collect()
    [Row(number='11')]

    A string is the name of a column.
    """
    arrow.kernel(languages, calendar, pages=pages)
    read = partial(arrow.read_array, languages=languages, calendar=calendar, pages=pages)
    return _apply(read, arrow.record_type(), texts)


def to_hijri(days: Any, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the labels of a column of dates as a column of structs of `year`, `month` and `day`.

    >>> import datetime
    >>> from pyspark.sql import SparkSession
    >>> from issue_dates.columns.spark import to_hijri
    >>> spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    >>> frame = spark.createDataFrame([(datetime.date(2022, 1, 1),)], ["day"])
    >>> frame.select(to_hijri("day").alias("hijri")).collect()
    [Row(hijri=Row(year=1443, month=5, day=28))]
    """
    return _apply(partial(arrow.to_hijri, calendar=get_calendar(calendar)), arrow_dates.label_type(), days)


def to_gregorian(year: Any, month: Any, day: Any, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the days of labels as a column of dates; null where the calendar has no such day.

    >>> from pyspark.sql import SparkSession
    >>> from issue_dates.columns.spark import to_gregorian
    >>> spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    >>> frame = spark.createDataFrame([(1443, 5, 28), (1443, 4, 30)], ["year", "month", "day"])
    >>> frame.select(to_gregorian("year", "month", "day").alias("day")).collect()
    [Row(day=datetime.date(2022, 1, 1)), Row(day=None)]
    """
    return _apply(partial(arrow.to_gregorian, calendar=get_calendar(calendar)), _date(), year, month, day)


def month_starts(year: Any, month: Any, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the first day of each month as a column of dates.

    >>> from pyspark.sql import SparkSession
    >>> from issue_dates.columns.spark import month_starts
    >>> spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    >>> frame = spark.createDataFrame([(1443, 5)], ["year", "month"])
    >>> frame.select(month_starts("year", "month").alias("first")).collect()
    [Row(first=datetime.date(2021, 12, 5))]
    """
    return _apply(partial(arrow.month_starts, calendar=get_calendar(calendar)), _date(), year, month)


def month_intervals(year: Any, month: Any, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the first and the last day of each month as a column of structs.

    >>> from pyspark.sql import SparkSession
    >>> from issue_dates.columns.spark import month_intervals
    >>> spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    >>> frame = spark.createDataFrame([(1443, 5)], ["year", "month"])
    >>> frame.select(month_intervals("year", "month").last.alias("last")).collect()
    [Row(last=datetime.date(2022, 1, 3))]
    """
    convert = partial(arrow.month_intervals, calendar=get_calendar(calendar))
    return _apply(convert, arrow_dates.interval_type(), year, month)


def _types() -> Any:
    return require("pyspark.sql.types", "spark")


def _date() -> Any:
    return require("pyarrow", "spark").date32()


def _apply(function: Callable[..., Any], result: Any, *columns: Any) -> Any:
    """Apply a function of Arrow arrays to columns; `result` is its Arrow type."""
    functions = require("pyspark.sql.functions", "spark")
    if not hasattr(functions, "arrow_udf"):
        raise ImportError('functions of columns need PySpark 4.1 or newer: pip install "issue-dates[spark]"')
    call = functions.arrow_udf(_typed(function, len(columns)), _spark_type(result))
    return call(*columns)


def _typed(function: Callable[..., Any], count: int) -> Callable[..., Any]:
    """Return a function of so many parameters and with the annotations that Spark looks for."""

    def of_one(one: Any) -> Any:
        return function(one)

    def of_two(one: Any, two: Any) -> Any:
        return function(one, two)

    def of_three(one: Any, two: Any, three: Any) -> Any:
        return function(one, two, three)

    call = (of_one, of_two, of_three)[count - 1]
    array = require("pyarrow", "spark").Array
    call.__annotations__ = dict.fromkeys(call.__annotations__, array)
    return call


def _spark_type(kind: Any) -> Any:
    """Return how Spark names a type of Arrow."""
    return require("pyspark.sql.pandas.types", "spark").from_arrow_type(kind)
