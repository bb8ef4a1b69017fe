"""Columns of DuckDB: functions of SQL, and functions that add columns to a relation by them.

`register(connection)` comes first. It adds `read_masthead`, `to_hijri`, `to_gregorian`, `month_start` and
`month_interval` to SQL; what they give is named as everywhere in this folder.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from issue_dates.calendars import get_calendar
from issue_dates.columns import arrow, arrow_dates
from issue_dates.columns.extras import require

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from issue_dates.calendars import Calendar

__all__ = ["month_intervals", "month_starts", "read_mastheads", "register", "to_gregorian", "to_hijri"]

_TYPES = {"string": "VARCHAR", "date32[day]": "DATE", "int8": "TINYINT", "int16": "SMALLINT", "int32": "INTEGER"}


def register(
    connection: Any,
    *,
    languages: Sequence[str] | None = None,
    calendar: str | None = None,
    pages: bool = False,
    conversion_calendar: str | Calendar = "umm-al-qura",
) -> Any:
    """Add the functions to a connection, and return it.

    >>> import duckdb
    >>> from issue_dates.columns.duckdb import register
    >>> connection = register(duckdb.connect())
    >>> connection.sql("select read_masthead('Vol. 50, No. 11').number, to_hijri(date '2022-01-01')").fetchall()
    [('11', {'year': 1443, 'month': 5, 'day': 28})]
    >>> connection.sql("select to_gregorian(1443, 5, 28), month_interval(1443, 5).last").fetchall()
    [(datetime.date(2022, 1, 1), datetime.date(2022, 1, 3))]
    >>> connection.close()

    `languages`, `calendar` and `pages` are those of reading; `conversion_calendar` is that of the functions of dates.
    `read_masthead_bytes` takes a BLOB instead of a VARCHAR. Registering again replaces the functions.
    Raises `UnknownNameError` for a language or a calendar that does not exist.
    """
    require("duckdb", "duckdb")
    chosen = get_calendar(conversion_calendar)
    kernel = arrow.kernel(languages, calendar, pages=pages)
    date = require("pyarrow", "duckdb").date32()
    label, interval = arrow_dates.label_type(), arrow_dates.interval_type()
    year_month = ["INTEGER", "INTEGER"]
    # DuckDB looks at the signature of a function: it counts the parameters and evaluates the annotations.
    for name, function, parameters, result in (
        ("read_masthead", lambda texts: kernel.read(texts), ["VARCHAR"], kernel.type),  # noqa: PLW0108
        ("read_masthead_bytes", lambda texts: kernel.read(texts), ["BLOB"], kernel.type),  # noqa: PLW0108
        ("to_hijri", lambda days: arrow.to_hijri(days, chosen), ["DATE"], label),
        ("to_gregorian", lambda y, m, d: arrow.to_gregorian(y, m, d, chosen), [*year_month, "INTEGER"], date),
        ("month_start", lambda y, m: arrow.month_starts(y, m, chosen), year_month, date),
        ("month_interval", lambda y, m: arrow.month_intervals(y, m, chosen), year_month, interval),
    ):
        _add(connection, name, function, parameters, _sql_type(result))
    return connection


def _add(connection: Any, name: str, function: Callable[..., Any], parameters: list[str], result: str) -> None:
    duckdb = require("duckdb", "duckdb")
    with suppress(duckdb.Error):  # it was not there
        connection.remove_function(name)
    connection.create_function(name, function, parameters, result, type="arrow", null_handling="special")


def _sql_type(kind: Any) -> str:
    """Return how SQL writes a type of Arrow."""
    types = require("pyarrow.types", "duckdb")
    if types.is_list(kind):
        return f"{_sql_type(kind.value_type)}[]"
    if types.is_struct(kind):
        return f"STRUCT({', '.join(f'{_quoted(field.name)} {_sql_type(field.type)}' for field in kind)})"
    return _TYPES[str(kind)]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def read_mastheads(relation: Any, column: str = "text") -> Any:
    """Return the relation with the columns of the record after its own; each distinct text is read once.

    >>> import duckdb
    >>> from issue_dates.columns.duckdb import read_mastheads, register
    >>> connection = register(duckdb.connect())
    >>> relation = connection.sql("select 7 as id, 'Vol. 50, No. 11' as text")
    >>> read_mastheads(relation).project("id, volume, number").fetchall()
    [(7, '50', '11')]
    >>> connection.close()

    The connection of the relation must be registered, which also sets the options. DuckDB raises a `BinderException`
    for a column that is not there or is no VARCHAR.
    """
    return relation.project(f"*, unnest(read_masthead({_quoted(column)}))")


def to_hijri(relation: Any, days: str) -> Any:
    """Return the relation with the columns `year`, `month` and `day` of the label of each day.

    >>> import duckdb
    >>> from issue_dates.columns.duckdb import register, to_hijri
    >>> connection = register(duckdb.connect())
    >>> to_hijri(connection.sql("select date '2022-01-01' as printed"), "printed").fetchall()
    [(datetime.date(2022, 1, 1), 1443, 5, 28)]
    >>> connection.close()
    """
    return relation.project(f"*, unnest(to_hijri({_quoted(days)}))")


def to_gregorian(relation: Any, year: str = "year", month: str = "month", day: str = "day") -> Any:
    """Return the relation with the column `gregorian_day`: the days of labels.

    >>> import duckdb
    >>> from issue_dates.columns.duckdb import register, to_gregorian
    >>> connection = register(duckdb.connect())
    >>> labels = connection.sql("select 1443 as year, 5 as month, 28 as day")
    >>> to_gregorian(labels).project("gregorian_day").fetchall()
    [(datetime.date(2022, 1, 1),)]
    >>> connection.close()
    """
    return relation.project(f"*, to_gregorian({', '.join(map(_quoted, (year, month, day)))}) as gregorian_day")


def month_starts(relation: Any, year: str = "year", month: str = "month") -> Any:
    """Return the relation with the column `first`: the first day of each month.

    >>> import duckdb
    >>> from issue_dates.columns.duckdb import month_starts, register
    >>> connection = register(duckdb.connect())
    >>> month_starts(connection.sql("select 1443 as year, 5 as month")).fetchall()
    [(1443, 5, datetime.date(2021, 12, 5))]
    >>> connection.close()
    """
    return relation.project(f"*, month_start({_quoted(year)}, {_quoted(month)}) as first")


def month_intervals(relation: Any, year: str = "year", month: str = "month") -> Any:
    """Return the relation with the columns `first` and `last`: the days of each month.

    >>> import duckdb
    >>> from issue_dates.columns.duckdb import month_intervals, register
    >>> connection = register(duckdb.connect())
    >>> month_intervals(connection.sql("select 1443 as year, 5 as month")).fetchall()
    [(1443, 5, datetime.date(2021, 12, 5), datetime.date(2022, 1, 3))]
    >>> connection.close()
    """
    return relation.project(f"*, unnest(month_interval({_quoted(year)}, {_quoted(month)}))")
