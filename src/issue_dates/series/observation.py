"""One issue as numbers: which days, months and numbers its masthead can mean.

Inference works on plain integers. Days are ordinals (`datetime.date.toordinal`), months are counted from year 0 of
their reckoning, and whatever the print leaves open is a range.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from issue_dates.calendars.labels import gregorian_ends
from issue_dates.errors import IssueDatesError
from issue_dates.values import Interval, PartialDate, RumiMonth, make_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from issue_dates.calendars import Calendar
    from issue_dates.values import Issue, Numbering, PrintedDate, Reckoning

WIDEST = 60
"""A combined number that covers more than this is a misprint, and counts as its first."""
MONTH_DAYS = 30
"""A month is counted as thirty places, so that "the 1st" of every month falls on the same place."""


class Range(NamedTuple):
    """From `first` to `last`, both included."""

    first: int
    last: int

    def distance(self, other: Range) -> int:
        """Return how far apart two ranges are; 0 where they touch.

        >>> from issue_dates.series.observation import Range
        >>> Range(1, 3).distance(Range(7, 9)), Range(1, 3).distance(Range(2, 9))
        (4, 0)
        """
        return max(0, other.first - self.last, self.first - other.last)

    @property
    def width(self) -> int:
        """How many whole numbers the range holds.

        >>> from issue_dates.series.observation import Range
        >>> Range(11, 12).width
        2
        """
        return self.last - self.first + 1


class Printed(NamedTuple):
    """A printed date: the days it can be, and its place in its own reckoning at thirty places a month."""

    days: Range | None
    places: Range
    exact: bool


@dataclass(slots=True)
class Observation:
    """One issue of the run, with all that its copies print of it."""

    index: int
    issue: Issue
    volume: int | None
    number: Range | None
    whole: Range | None
    extra: bool
    dates: dict[Reckoning, Printed]
    copies: list[int] = field(default_factory=list)
    day: int | None = None

    @property
    def enumerated(self) -> bool:
        """Whether a number or running number is printed."""
        return self.number is not None or self.whole is not None


class Reckoner:
    """The calendars that one run is read by: labels to days and days to labels."""

    def __init__(self, calendars: dict[Reckoning, tuple[Calendar, ...]]) -> None:
        self.calendars = calendars
        self._labels: dict[tuple[Reckoning, int], tuple[int, int] | None] = {}

    def days(self, value: Any) -> Range | None:
        """Return the days that a whole printed date can be, or None where no calendar of the run reaches."""
        if isinstance(value, Interval):
            first, last = self.days(value.first), self.days(value.last)
            return None if first is None or last is None else _both(first, last)
        if isinstance(value, dt.date):
            return Range(value.toordinal(), value.toordinal())
        if value.reckoning == "gregorian":
            return Range(*(end.toordinal() for end in gregorian_ends(value)))
        for calendar in self.calendars[value.reckoning]:
            try:
                days: Any = calendar.days(value.year_month if _has_day(value) else value)
            except (IssueDatesError, OverflowError):
                continue
            first, last = days.first.toordinal(), days.last.toordinal()
            if _has_day(value):  # a 30th that the table does not have is the day after the 29th
                first = last = first + value.day - 1
            return Range(first, last)
        return None

    def label(self, reckoning: Reckoning, day: int) -> tuple[int, int] | None:
        """Return the month, counted from year 0, and the day of the month that a day has in a reckoning."""
        key = reckoning, day
        if key not in self._labels:
            self._labels[key] = self._label(reckoning, day)
        return self._labels[key]

    def _label(self, reckoning: Reckoning, day: int) -> tuple[int, int] | None:
        try:
            date = dt.date.fromordinal(day)
        except (ValueError, OverflowError):
            return None
        if reckoning == "gregorian":
            return date.year * 12 + date.month - 1, date.day
        for calendar in self.calendars[reckoning]:
            try:
                label: Any = calendar.from_gregorian(date)
            except (IssueDatesError, OverflowError):
                continue
            return month_serial(label), label.day
        return None

    def place(self, reckoning: Reckoning, day: int) -> int | None:
        """Return a day's place in a reckoning at thirty places a month."""
        label = self.label(reckoning, day)
        return None if label is None else place_of(*label)


def _has_day(value: Any) -> bool:
    return hasattr(value, "day")


def _both(one: Range, other: Range) -> Range:
    """Return all that lies between two dates, in whichever order they are printed."""
    return Range(min(one.first, other.first), max(one.last, other.last))


def month_serial(label: Any) -> int:
    """Count months from year 0 of the reckoning.

    >>> from issue_dates.series.observation import month_serial
    >>> from issue_dates.values import HijriMonth
    >>> month_serial(HijriMonth(1443, 5))
    17320
    """
    if getattr(label, "reckoning", "") == "rumi":
        return int(RumiMonth._month_serial(label.year, label.month))
    return int(label.year * 12 + label.month - 1)


def month_of_serial(reckoning: Reckoning, serial: int) -> Any:
    """Return the month that a count from year 0 means.

    >>> from issue_dates.series.observation import month_of_serial
    >>> month_of_serial("hijri", 17320)
    HijriMonth(1443, 5)
    """
    year, month = RumiMonth._month_of_serial(serial) if reckoning == "rumi" else divmod(serial, 12)
    return make_label(reckoning, year, month if reckoning == "rumi" else month + 1)


def place_of(serial: int, day: int) -> int:
    """Return the place of a day at thirty places a month; a 31st shares the place of the 30th.

    >>> from issue_dates.series.observation import place_of
    >>> place_of(17320, 28)
    519627
    """
    return serial * MONTH_DAYS + min(day, MONTH_DAYS) - 1


def _places(value: PrintedDate) -> Range | None:
    if isinstance(value, PartialDate):
        return None
    if isinstance(value, Interval):
        first, last = _places(value.first), _places(value.last)
        return None if first is None or last is None else _both(first, last)
    month: int | None = getattr(value, "month", None)
    if month is None:
        opening = month_serial(make_label(value.reckoning, value.year, 3 if value.reckoning == "rumi" else 1))  # type: ignore[union-attr]
        return Range(opening * MONTH_DAYS, (opening + 12) * MONTH_DAYS - 1)
    serial = month_serial(value)
    day: int | None = getattr(value, "day", None)
    if day is None:
        return Range(serial * MONTH_DAYS, (serial + 1) * MONTH_DAYS - 1)
    return Range(place_of(serial, day), place_of(serial, day))


def _numbers(value: Numbering | None) -> Range | None:
    """Return the numbers that a combined number covers; over a volume's end (12-1) the count goes on."""
    if value is None:
        return None
    if value.last is None or value.last == value.first:
        return Range(value.first, value.first)
    if value.first < value.last < value.first + WIDEST:
        return Range(value.first, value.last)
    return Range(value.first, value.first + value.last if value.last < 3 else value.first)


def observe(issues: Iterable[Issue], reckoner: Reckoner) -> list[Observation]:
    """Return the issues as numbers, in the order given."""
    return [_observe(index, issue, reckoner) for index, issue in enumerate(issues)]


def _observe(index: int, issue: Issue, reckoner: Reckoner) -> Observation:
    levels = issue.enumeration
    volume = levels.volume or levels.year_of_publication
    number = levels.number or levels.part
    dates: dict[Reckoning, Printed] = {}
    for name in ("gregorian", "hijri", "solar_hijri", "rumi"):
        value: PrintedDate | None = getattr(issue.chronology, name)
        places = None if value is None else _places(value)
        if value is not None and places is not None:
            dates[name] = Printed(reckoner.days(value), places, _has_day(value))
    extra = bool(levels.supplement or (number is not None and number.suffix))
    return Observation(
        index,
        issue,
        None if volume is None else volume.first,
        _numbers(number),
        _numbers(levels.whole_number),
        extra,
        dates,
    )
