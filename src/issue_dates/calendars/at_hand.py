"""The days of labels asked for before, kept by calendar and year, so that they are found by look-ups alone.

They are kept with the kind of label (`HijriDate.at_hand`), which tells a lunar 1443 from a solar one sooner than a
comparison of types. A year is laid out at its first label: of each month its eve, which is enough for a day that is
new, and a place for each of its days, which is filled when the day is asked for. That takes 4 KB, and up to 15 KB with
all its days; `MOST_YEARS` of them are laid out of a calendar, the first that are asked for, and the days of others are
reckoned each time.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any

from issue_dates.calendars.table import LONGEST

if TYPE_CHECKING:
    from issue_dates.calendars.calendar import Calendar
    from issue_dates.values.label import LabelOfDay, YearOfDays

MOST_YEARS = 2048
_PLACES = [[None] * length for length in range(LONGEST + 1)]
_from_ordinal = dt.date.fromordinal
_KEPT: Counter[str] = Counter()  # how many years, by the name of the calendar


def keep_year(calendar: Calendar, name: object, label: LabelOfDay) -> None:
    """Lay out the label's year, for the next label of its kind and the calendar of that name or alias."""
    years = label.at_hand.setdefault(calendar.name, [])
    label.at_hand[name] = years
    years += [()] * (label.year + 1 - len(years))
    if not years[label.year] and _KEPT[calendar.name] < MOST_YEARS:
        years[label.year] = _days(calendar, label.year)
        _KEPT[calendar.name] += 1


def new_day(label: LabelOfDay, name: object) -> dt.date:
    """Return the day of a label whose year is laid out, and keep it at its place."""
    days: Any = label.at_hand[name][label.year][label.month]
    day: dt.date = _from_ordinal(days[0] + label.day)
    days[label.day] = day
    return day


def _days(calendar: Calendar, year: int) -> YearOfDays:
    """Return the eve of each month and the places of its days; nobody asks for the month 0."""
    table = calendar.table()
    table.month(year, 1)  # which lays the year out
    return ((), *[[eve, *_PLACES[length]] for eve, length, _, _, _ in table.rows[year][1:]])
