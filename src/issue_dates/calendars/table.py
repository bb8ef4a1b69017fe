"""The arrays that a calendar looks its months up in, made once from the shapes of its years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from issue_dates.errors import InvalidValueError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

TWELVE = tuple(range(1, 13))
REMEMBERED = 1024


class YearShape(NamedTuple):
    """One year of a calendar: the day it begins, and how long each of its months is.

    `first` is the ordinal (`datetime.date.toordinal`) of the first day, `lengths` the days of each month and `months`
    the months' numbers in their order. `open` says that the last month goes on after the days counted, nobody knows
    for how long: the table ends there.

    >>> from issue_dates import get_calendar
    >>> shape = get_calendar("umm-al-qura").rule(1443)
    >>> shape.first, shape.lengths[:5]
    (738011, (30, 29, 30, 29, 30))
    """

    first: int
    lengths: tuple[int, ...]
    months: tuple[int, ...] = TWELVE
    open: bool = False


class MonthTable:
    """The months of a calendar as flat arrays.

    Two orders are needed. `lengths` and `eves` (the ordinal of the day before the month) are addressed by
    `year * 12 + month - offset`, so that a label finds its month without a search; a month that is not in the table
    has length 0. `months` and `starts` run in the order of time, for the way back: `nearby[n]` is the month that holds
    the `8 * n`th day after `first`, and no month is shorter than 8 days, so the month of any day is that one or the
    next.

    `recent` keeps the labels of days that are asked for again and again; `seen` marks those asked for once, so that
    days which never come back cost nothing.
    """

    __slots__ = (
        "count", "date_type", "eves", "first", "lengths", "months", "nearby", "offset", "open_month", "recent",
        "seen", "span",
        "starts",
    )  # fmt: skip

    def __init__(self) -> None:
        """Make the empty table, in which nothing is found."""
        self.offset = self.count = self.first = self.span = 0
        self.lengths = b""
        self.eves: list[int] = []
        self.months: list[tuple[int, int, int]] = []
        self.starts: list[int] = []
        self.nearby: list[int] = []
        self.open_month: tuple[int, int] | None = None
        self.recent: dict[dt.date, object] = {}
        self.seen = bytearray()
        self.date_type: Any = None

    def remember(self, day: dt.date, label: object) -> None:
        """Keep the label of a day that was asked for a second time; start afresh when enough are kept."""
        if len(self.recent) >= REMEMBERED:
            self.recent.clear()
            self.seen = bytearray(self.span)
        self.recent[day] = label


def build_table(name: str, years: Iterable[int], rule: Callable[[int], YearShape]) -> MonthTable:
    """Ask the rule for every year, check that each begins where the one before ended, and lay the months out."""
    table = MonthTable()
    end = None
    for year in years:
        shape = rule(year)
        if end is None:
            table.offset = year * 12 + 1
            end = shape.first
        elif shape.first != end or table.open_month:
            raise InvalidValueError(
                f"{name}: year {year} begins on day {shape.first}, but the year before ends on day {end - 1}",
                field="year",
                value=year,
            )
        end = _append_year(table, name, year, shape)
    _finish(table, end or 0)
    return table


def _append_year(table: MonthTable, name: str, year: int, shape: YearShape) -> int:
    """Add the months of one year and return the ordinal of the day after them."""
    lengths = bytearray(12)
    eves = [0] * 12
    day = shape.first
    for month, length in zip(shape.months, shape.lengths, strict=True):
        if not 8 <= length <= 31:
            raise InvalidValueError(
                f"{name}: month {year}-{month:02d} has {length} days, not from 8 to 31",
                field="month",
                value=month,
                limits=(8, 31),
            )
        table.starts.append(day)
        table.months.append((day - 1, year, month))
        lengths[month - 1] = length
        eves[month - 1] = day - 1
        day += length
    if shape.open:
        table.open_month = year, shape.months[-1]
    table.lengths += lengths
    table.eves += eves
    return day


def _finish(table: MonthTable, end: int) -> None:
    table.count = len(table.lengths)
    table.first = table.starts[0]
    table.span = end - table.first
    table.starts.append(end)
    table.seen = bytearray(table.span)
    for index, start in enumerate(table.starts[1:]):
        days = start - table.first
        table.nearby += [index] * ((days + 7) // 8 - len(table.nearby))
