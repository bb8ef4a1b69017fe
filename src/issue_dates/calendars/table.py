"""The arrays that a calendar looks its months up in, made once from the shapes of its years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from issue_dates.errors import InvalidValueError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

TWELVE = tuple(range(1, 13))
REMEMBERED, PATIENCE = 512, 15
# `nearby` needs months no shorter than its steps, 1 << STEP days. The shortest there is has 15: February 1332 Rumi.
STEP = 3
SHORTEST, LONGEST = 1 << STEP, 31
Month: TypeAlias = tuple[int, int, int, int, int]
_NO_YEAR: list[Month] = [(0, 0, 0, 0, 0)] * 13


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

    @property
    def last(self) -> int:
        """The ordinal of the year's last day, as far as it is known.

        >>> from issue_dates import get_calendar
        >>> get_calendar("umm-al-qura").rule(1443).last
        738365
        """
        return self.first + sum(self.lengths) - 1


class MonthTable:
    """The months of a calendar, each as (eve, length, year, month, place); the eve is the ordinal of the day before it.

    Two orders are needed. `rows[year][month]` is the month of a label, without a search; a month that the table does
    not have has length 0. `months` runs in the order of time, for the way back: `nearby[n]` is the month that holds
    the `8 * n`th day after `first`, and no month is shorter than 8 days, so the month of any day is that one or the
    next, which stands at its place and one.

    The table of a calendar that repeats holds one turn of its cycle, `span` days and `cycle` years from `start`; the
    row of a later year is added when it is first asked for. `end` is the year after the last, `last` the last day.

    `recent` keeps the labels of days asked for, of every sixteenth new one: days that come again and again are soon
    all in it, and days that never come again pay little for it.
    """

    __slots__ = (
        "at_hand", "cycle", "date_type", "end", "first", "last", "months", "nearby", "open_month", "patience", "recent",
        "rows", "span", "start",
    )  # fmt: skip

    def __init__(self, date_type: Any = None, cycle: int = 0) -> None:
        """Make the empty table, in which nothing is found."""
        self.date_type: Any = date_type
        self.at_hand: Any = date_type and date_type.DAYS  # which each label made here carries
        self.cycle: int = cycle
        self.start: int = 0
        self.end: int = 0
        self.first: int = 0
        self.span: int = 0
        self.last: int = -1
        self.rows: list[list[Month]] = []
        self.months: list[Month] = []
        self.nearby: list[Month] = []
        self.open_month: tuple[int, int] | None = None
        self.recent: dict[dt.date, object] = {}
        self.patience: int = 0

    def month(self, year: int, month: int) -> tuple[int, int]:
        """Return the eve of a month and its length, which is 0 where the table does not have the month."""
        if not self.start <= year < self.end:
            return 0, 0
        if self.cycle and (year >= len(self.rows) or self.rows[year] is _NO_YEAR):
            self._lay_out(year)
        eve, length, *_ = self.rows[year][month]
        return eve, length

    def _lay_out(self, year: int) -> None:
        """Add the row of a year in a later turn of the cycle."""
        turns, place = divmod(year - self.start, self.cycle)
        days = turns * self.span
        self.rows += [_NO_YEAR] * (year + 1 - len(self.rows))
        self.rows[year] = [
            (eve + days, length, year, month, -1) for eve, length, _, month, _ in self.rows[self.start + place]
        ]

    def remember(self, day: dt.date, label: object) -> None:
        """Keep the label of a day; start afresh when enough are kept."""
        if len(self.recent) >= REMEMBERED:
            self.recent.clear()
        self.recent[day] = label
        self.patience = PATIENCE


def build_table(
    name: str, years: Iterable[int], rule: Callable[[int], YearShape], *, date_type: Any, cycle: int
) -> MonthTable:
    """Ask the rule for every year, or for one turn of its cycle, and lay the months out.

    Each year must begin where the one before ended; `InvalidValueError` names one that does not.
    """
    table = MonthTable(date_type, cycle)
    end = 0  # the last day of the year before
    for year in years:
        shape = rule(year)
        if not table.months:
            table.start = year
            table.rows = [_NO_YEAR] * year
        elif shape.first != end + 1 or table.open_month:
            raise InvalidValueError(
                f"{name}: year {year} begins on day {shape.first}, but the year before ends on day {end}",
                field="year",
                value=year,
            )
        _append_year(table, name, year, shape)
        end = _last(table.months[-1])
    _finish(table)
    return table


def _append_year(table: MonthTable, name: str, year: int, shape: YearShape) -> None:
    row = [*_NO_YEAR]
    eve = shape.first - 1
    for month, length in zip(shape.months, shape.lengths, strict=False):
        if not SHORTEST <= length <= LONGEST:
            raise InvalidValueError(
                f"{name}: month {year}-{month:02d} has {length} days, not from {SHORTEST} to {LONGEST}",
                field="month",
                value=month,
                limits=(SHORTEST, LONGEST),
            )
        row[month] = eve, length, year, month, len(table.months)
        table.months.append(row[month])
        eve += length
    if len(shape.lengths) != len(shape.months):
        raise InvalidValueError(
            f"{name}: year {year} has {len(shape.months)} months, and lengths for {len(shape.lengths)} of them",
            field="year",
            value=year,
        )
    if shape.open:
        table.open_month = year, shape.months[-1]
    table.rows.append(row)


def _last(month: Month) -> int:
    """Return the ordinal of a month's last day."""
    eve, length, *_ = month
    return eve + length


def _finish(table: MonthTable) -> None:
    table.end = len(table.rows)
    table.first = table.months[0][0] + 1
    table.span = _last(table.months[-1]) - table.months[0][0]
    for month in table.months:
        steps = (_last(month) - table.first) // SHORTEST + 1
        table.nearby += [month] * (steps - len(table.nearby))
