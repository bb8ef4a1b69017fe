"""The solar year of Iran and Afghanistan: it begins on the day whose noon follows the March equinox.

The noon is that of Iran standard time, UTC+3:30 (law of 11 Farvardin 1304). Six months have 31 days, five have 30, and
Esfand has 29, or 30 in a leap year. The equinoxes are computed once and stored: no rule of 33 or of 2820 years is
followed. Months of these lengths are the law since 1304 in Iran and since 1336 in Afghanistan; before, print dates by
the signs of the zodiac, whose months had from 29 to 32 days.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

from issue_dates.calendars.calendar import Calendar
from issue_dates.calendars.table import YearShape
from issue_dates.calendars.table_file import read_rows

_UNTIL_ESFAND = (31,) * 6 + (30,) * 5


def _shape(year: int) -> YearShape:
    days = _first_days()
    return YearShape(days[year], (*_UNTIL_ESFAND, days[year + 1] - days[year] - sum(_UNTIL_ESFAND)))


@cache
def _first_days() -> dict[int, int]:
    rows = (row.split(",") for row in read_rows("solar-hijri.csv"))
    return {int(year): dt.date.fromisoformat(day).toordinal() for year, day, _ in rows}


SOLAR_HIJRI = Calendar(
    "solar-hijri",
    "solar_hijri",
    range(1178, 1634),
    "Law of 11 Farvardin 1304 (31 March 1925); equinoxes after J. Meeus, Astronomical Algorithms (2nd ed. 1998), "
    "ch. 27; K. M. Borkowski, The Persian calendar for 3000 years, Earth, Moon and Planets 74 (1996), 223-230",
    _shape,
)
