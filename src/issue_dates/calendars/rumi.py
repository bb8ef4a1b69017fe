"""Rumi, the fiscal calendar of the Ottoman Empire and the first years of Turkey: Julian months, years from March.

Until 15 February 1332 a day is that of the Julian calendar. A law of 8 February 1332 (21 February 1917) had that day
followed by 1 March 1333, which was 1 March 1917 in the Gregorian calendar as well; a law of 28 March 1333 ended that
year with December, so that 1334 began with January 1918. A law of 26 December 1341 (1925) adopted the common era.
"""

from __future__ import annotations

import datetime as dt
import itertools

from issue_dates.calendars.calendar import Calendar
from issue_dates.calendars.table import YearShape

_FROM_MARCH = (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2)
_MARCH_TO_JANUARY = (31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31)
_COMMON_ERA = 584  # 1 March 1256 was 1 March 1840
# 1 March 1840 of the Julian calendar.
_FIRST_DAY = dt.date(1840, 3, 13).toordinal()


def _shape(year: int) -> YearShape:
    common = year + _COMMON_ERA
    if year <= 1332:
        # A Julian year has 365 days and every fourth 366; February falls into the next common year.
        first = _FIRST_DAY + (year - 1256) * 365 + (common - 1840) // 4
        february = 15 if year == 1332 else 28 + ((common + 1) % 4 == 0)
        return YearShape(first, (*_MARCH_TO_JANUARY, february), _FROM_MARCH)
    months = range(3 if year == 1333 else 1, 13)
    starts = [dt.date(common, month, 1).toordinal() for month in months] + [dt.date(common + 1, 1, 1).toordinal()]
    lengths = tuple(end - start for start, end in itertools.pairwise(starts))
    return YearShape(starts[0], lengths, tuple(months))


RUMI = Calendar(
    "rumi",
    "rumi",
    range(1256, 1342),
    "Ottoman fiscal calendar: F. R. Unat, Hicri tarihleri miladi tarihe cevirme kilavuzu (Ankara, 6th ed. 1988); "
    "laws of 8 February 1332, 28 March 1333 and 26 December 1341",
    _shape,
)
