"""Calendars whose months are a CSV file beside this module: one row a year, under a header that tells the source."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data

from issue_dates.calendars.table import TWELVE, YearShape


def read_rows(name: str) -> list[str]:
    """Return the rows of a table of ours, without its header."""
    text = get_data("issue_dates.calendars", name)  # which reads in a zip file as well
    assert text is not None
    return [line for line in text.decode().splitlines() if not line.startswith("#")]


@dataclass(frozen=True, slots=True)
class TableFile:
    """The rule of a calendar that is a file of month lengths, read when the first year is asked for.

    A row is `1443,1,2021-08-09,30 29 …`: a year, its first month in the table, the first day of that month, and the
    days of each month. `29+` is a month whose end is not known: so many days it has at least.
    """

    name: str

    def __call__(self, year: int) -> YearShape:
        """Return the shape of a year."""
        return _shapes(self.name)[year]


@cache
def _shapes(name: str) -> dict[int, YearShape]:
    return dict(_shape(row) for row in read_rows(name))


def _shape(row: str) -> tuple[int, YearShape]:
    year, first_month, first_day, days = row.split(",")
    lengths = tuple(map(int, days.removesuffix("+").split()))
    months = TWELVE if len(lengths) == 12 else tuple(range(int(first_month), int(first_month) + len(lengths)))
    first = dt.date.fromisoformat(first_day).toordinal()
    return int(year), YearShape(first, lengths, months, open=days.endswith("+"))
