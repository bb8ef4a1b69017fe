"""Calendars that are a list of month starts, whatever the reason of each."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from issue_dates.calendars.table import YearShape
from issue_dates.errors import InvalidValueError
from issue_dates.values import HijriMonth, Reckoning, SolarHijriMonth

if TYPE_CHECKING:
    from collections.abc import Mapping

# A lunar month has 29 or 30 days; printed tables that were corrected afterwards have months of 28 and of 31.
LIMITS = (28, 31)


@dataclass(frozen=True, slots=True)
class MonthStarts:
    """The rule of a calendar given by its month starts: the shape of each year, looked up."""

    reckoning: Reckoning
    shapes: dict[int, YearShape]

    def __call__(self, year: int) -> YearShape:
        """Return the shape of a year."""
        return self.shapes[year]

    @property
    def years(self) -> range:
        """The years that the table has at least a part of."""
        return range(min(self.shapes), max(self.shapes) + 1)

    @classmethod
    def checked(cls, name: str, starts: Mapping[Any, dt.date], end: dt.date | None) -> MonthStarts:
        """Make the rule from a user's table, or say which month is wrong."""
        rows = [(_month(name, key), _day(name, key, day)) for key, day in starts.items()]
        if not rows:
            raise InvalidValueError(f"{name}: the table holds no month", field="starts", value=starts)
        lengths = [_length(name, one, next_one) for one, next_one in pairwise(rows)]
        last = rows[-1][0]
        if end is not None:
            lengths.append(_length(name, rows[-1], (last + 1, _day(name, last + 1, end))))
        else:
            lengths.append(min(lengths, default=LIMITS[0]))
        return cls(last.reckoning, _shapes(rows, lengths, is_open=end is None))


def _month(name: str, key: Any) -> Any:
    month = HijriMonth(*key) if isinstance(key, tuple) and len(key) == 2 else key
    if not isinstance(month, HijriMonth | SolarHijriMonth):
        raise InvalidValueError(f"{name}: expected a HijriMonth as key, not {key!r}", field="starts", value=key)
    return month


def _day(name: str, month: Any, day: object) -> dt.date:
    if not isinstance(day, dt.date) or isinstance(day, dt.datetime):
        raise InvalidValueError(
            f"{name}: {month} must begin on a datetime.date, not {day!r}", field="starts", value=day
        )
    return day


def _length(name: str, one: tuple[Any, dt.date], following: tuple[Any, dt.date]) -> int:
    """Return the days between two month starts, which must be those of neighbours."""
    (month, first), (next_month, end) = one, following
    if type(month) is not type(next_month) or next_month - month != 1:
        raise InvalidValueError(
            f"{name}: {month} is followed by {next_month}, not by {month + 1}", field="starts", value=next_month
        )
    length = (end - first).days
    if not LIMITS[0] <= length <= LIMITS[1]:
        raise InvalidValueError(
            f"{name}: {month} has {length} days (from {first} to {end}), not {LIMITS[0]} to {LIMITS[1]}",
            field="starts",
            value=month,
            limits=LIMITS,
        )
    return length


def _shapes(rows: list[tuple[Any, dt.date]], lengths: list[int], *, is_open: bool) -> dict[int, YearShape]:
    years: dict[int, list[int]] = {}
    for index, (month, _) in enumerate(rows):
        years.setdefault(month.year, []).append(index)
    return {
        year: YearShape(
            rows[indices[0]][1].toordinal(),
            tuple(lengths[index] for index in indices),
            tuple(rows[index][0].month for index in indices),
            open=is_open and indices[-1] == len(rows) - 1,
        )
        for year, indices in years.items()
    }
