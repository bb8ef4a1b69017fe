"""The arithmetic calendars: eleven leap years in a cycle of thirty, in four orders, from either of two epochs.

Odd months have 30 days and even ones 29; a leap year adds a day to the twelfth.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from issue_dates.calendars.calendar import Calendar
from issue_dates.calendars.table import YearShape

# Leap years and epochs: van Gent as cited below; Reingold and Dershowitz, Calendrical Calculations (2018), ch. 7.
_SOURCE = (
    "R. H. van Gent, The Arithmetical Lunar Calendar, "
    "https://webspace.science.uu.nl/~gent0113/islam/islam_tabcal_variants.htm"
)
_LEAP_YEARS = {
    "15": (2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29),
    "16": (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29),
    "fatimid": (2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29),
    "habash": (2, 5, 8, 11, 13, 16, 19, 21, 24, 27, 30),
}
# Friday 16 July and Thursday 15 July 622 of the Julian calendar, written in the Gregorian one.
_EPOCHS = {"civil": dt.date(622, 7, 19), "astronomical": dt.date(622, 7, 18)}

# To the last year whose days all have a Gregorian date that Python can hold.
_YEARS = range(1, 9666)
_CYCLE = 30
_YEAR_DAYS = 354

_LENGTHS = (30, 29) * 6
_LEAP_LENGTHS = (*_LENGTHS[:-1], 30)


@dataclass(frozen=True, slots=True)
class _Tabular:
    """The rule of one variant."""

    epoch: int
    leap_years: tuple[int, ...]

    def __call__(self, year: int) -> YearShape:
        turns, place = divmod(year - 1, _CYCLE)
        leap_days = turns * len(self.leap_years) + sum(leap <= place for leap in self.leap_years)
        lengths = _LEAP_LENGTHS if place + 1 in self.leap_years else _LENGTHS
        return YearShape(self.epoch + (year - 1) * _YEAR_DAYS + leap_days, lengths)


VARIANTS = tuple(
    Calendar(f"tabular-{leap}-{epoch}", "hijri", _YEARS, _SOURCE, _Tabular(day.toordinal(), leap_years), cycle=_CYCLE)
    for leap, leap_years in _LEAP_YEARS.items()
    for epoch, day in _EPOCHS.items()
)
