"""A calendar as flat NumPy arrays, addressed by day and by month."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from issue_dates.columns.extras import require

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from issue_dates.calendars import Calendar

EPOCH = dt.date(1970, 1, 1).toordinal()
YEAR_BITS, MONTH_BITS = 16, 8
"""By how many bits year and month are shifted in a label packed into one number; the day has the lowest eight."""


class DayTable(NamedTuple):
    """All days and all months of a calendar; days count from 1970-01-01, as NumPy and Arrow do.

    Entry `n` of `labels` is the packed label of day `first_day + n`. Entry `n` of `starts` is the first day of the
    month `year * 12 + month == first_month + n`, and of `lengths` its days. Both have an empty entry at either end,
    and for months that the calendar does not have, so that a look-up that is clipped to the table finds nothing.
    `whole` tells the months whose last day is known.

    >>> from issue_dates import get_calendar
    >>> from issue_dates.columns.day_tables import day_table
    >>> table = day_table(get_calendar("umm-al-qura"))
    >>> table.first_day + 1, len(table.labels) - 2
    (-16589, 55991)
    """

    first_day: int
    labels: NDArray[np.uint32]
    first_month: int
    starts: NDArray[np.int32]
    lengths: NDArray[np.uint8]
    whole: NDArray[np.bool_]


@lru_cache(maxsize=16)
def day_table(calendar: Calendar) -> DayTable:
    """Lay a calendar out, once.

    >>> from issue_dates import get_calendar
    >>> from issue_dates.columns.day_tables import day_table
    >>> table = day_table(get_calendar("umm-al-qura"))
    >>> int(table.lengths[1443 * 12 + 5 - table.first_month])
    30
    """
    np = require("numpy", "numpy")
    numbers, lengths, first, open_month = _months(calendar)
    number, length = np.array(numbers, np.int32), np.array(lengths, np.int32)
    ends = np.cumsum(length, dtype=np.int32)
    eves = ends - length  # days of the table before each month
    year, month = np.divmod(number - 1, 12)
    packed = (year << YEAR_BITS | month + 1 << MONTH_BITS).astype(np.uint32)
    labels = np.zeros(int(ends[-1]) + 2, np.uint32)
    labels[1:-1] = np.arange(1, ends[-1] + 1, dtype=np.uint32)
    labels[1:-1] += np.repeat(packed - eves.astype(np.uint32), length)

    first_month = int(number.min()) - 1
    size = int(number.max()) - first_month + 2
    starts, month_lengths, whole = np.zeros(size, np.int32), np.zeros(size, np.uint8), np.zeros(size, bool)
    places = number - first_month
    starts[places], month_lengths[places], whole[places] = eves + first, length, True
    if open_month is not None:
        whole[open_month - first_month] = False
    return DayTable(first - 1, labels, first_month, starts, month_lengths, whole)


def _months(calendar: Calendar) -> tuple[list[int], list[int], int, int | None]:
    """Return the number (year * 12 + month) and the length of each month in order, the first day, the open month."""
    numbers: list[int] = []
    lengths: list[int] = []
    shape: Any = None
    for year in calendar.years:
        shape = calendar.rule(year)
        numbers += [year * 12 + month for month in shape.months]
        lengths += shape.lengths
    return numbers, lengths, calendar.rule(calendar.years[0]).first - EPOCH, numbers[-1] if shape.open else None
