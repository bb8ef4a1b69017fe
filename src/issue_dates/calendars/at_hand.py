"""The days of whole years, kept by calendar, so that the day of a label is found by look-ups alone.

They are kept with the kind of label (`HijriDate.at_hand`), which tells a lunar 1443 from a solar one sooner than a
comparison of types. A year of days takes 14 KB; `MOST_YEARS` of them are kept of a calendar, the first that are asked
for, and the days of others are reckoned each time.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from issue_dates.calendars.calendar import Calendar
    from issue_dates.values.label import LabelOfDay, YearOfDays

MOST_YEARS = 256
_KEPT: Counter[str] = Counter()  # how many years, by the name of the calendar
_from_ordinal = dt.date.fromordinal


def keep_year(calendar: Calendar, name: object, label: LabelOfDay) -> None:
    """Lay out the days of the label's year, for the next label of its kind and the calendar of that name or alias."""
    years = label.at_hand.setdefault(calendar.name, [])
    label.at_hand[name] = years
    years += [()] * (label.year + 1 - len(years))
    if not years[label.year] and _KEPT[calendar.name] < MOST_YEARS:
        years[label.year] = _days(calendar, label.year)
        _KEPT[calendar.name] += 1


def _days(calendar: Calendar, year: int) -> YearOfDays:
    """Return the days of each month; nobody asks for what stands at the places 0."""
    months = (calendar.table().month(year, month) for month in range(1, 13))
    return [[], *([dt.date.min, *map(_from_ordinal, range(eve + 1, eve + length + 1))] for eve, length in months)]
