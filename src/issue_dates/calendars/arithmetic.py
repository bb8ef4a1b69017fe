"""What follows from the two directions of a calendar: going through days and months, adding months, ages."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from issue_dates.calendars.refusals import wrong_value
from issue_dates.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.calendars.labels import DayLabel, Label, MonthLabel, YearLabel
    from issue_dates.values import Interval


class DayArithmetic:
    """The methods of `Calendar` that need no knowledge of its months but `days`, `ordinal` and `label`."""

    __slots__ = ()
    name: str

    if TYPE_CHECKING:  # what Calendar has

        def days(self, value: Label | Interval) -> Interval: ...  # noqa: D102
        def ordinal(self, value: DayLabel) -> int: ...  # noqa: D102
        def label(self, ordinal: int) -> Any: ...  # noqa: D102
        def from_gregorian(self, day: dt.date) -> Any: ...  # noqa: D102
        def month_length(self, value: MonthLabel | DayLabel) -> int: ...  # noqa: D102
        def to_gregorian(self, value: Any) -> Any: ...  # noqa: D102

    def convert(self, value: Any) -> Any:
        """Convert in the direction that the value asks for: Gregorian values into labels, labels into days.

        >>> import datetime
        >>> from issue_dates import HijriMonth, get_calendar
        >>> calendar = get_calendar("umm-al-qura")
        >>> calendar.convert(datetime.date(2022, 1, 1)), str(calendar.convert(HijriMonth(1443, 5)))
        (HijriDate(1443, 5, 28), '2021-12-05/2022-01-03')
        """
        gregorian = isinstance(value, dt.date) or getattr(value, "reckoning", "") == "gregorian"
        return self.from_gregorian(value) if gregorian else self.to_gregorian(value)

    def iter_days(self, value: Label | Interval) -> Iterator[Any]:
        """Go through the days of a month, a year or an interval, one label after the other.

        >>> from issue_dates import HijriMonth, get_calendar
        >>> [*get_calendar("umm-al-qura").iter_days(HijriMonth(1443, 5))][-1]
        HijriDate(1443, 5, 30)
        """
        days: Any = self.days(value)
        return map(self.label, range(days.first.toordinal(), days.last.toordinal() + 1))

    def iter_months(self, value: YearLabel | Interval) -> Iterator[Any]:
        """Go through the months of a year or an interval.

        >>> from issue_dates import RumiYear, get_calendar
        >>> [month.month for month in get_calendar("rumi").iter_months(RumiYear(1333))]
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
        """
        days: Any = self.days(value)
        month = self.label(days.first.toordinal()).year_month
        last = self.label(days.last.toordinal()).year_month
        return (month + count for count in range(last - month + 1))

    def weekday(self, value: DayLabel) -> int:
        """Return the day of the week, Monday 0 to Sunday 6, as `datetime.date.weekday` does.

        >>> from issue_dates import HijriDate, get_calendar
        >>> get_calendar("umm-al-qura").weekday(HijriDate(1443, 5, 28))
        5
        """
        return (self.ordinal(value) + 6) % 7

    def add_months(self, value: DayLabel, months: int) -> Any:
        """Return the same day so many months later, or the last day of that month where it has no such day.

        >>> from issue_dates import HijriDate, get_calendar
        >>> get_calendar("umm-al-qura").add_months(HijriDate(1443, 5, 30), 1)
        HijriDate(1443, 6, 29)

        Raises `OutOfRangeError` where the calendar does not reach that month.
        """
        if type(months) is not int:
            raise wrong_value(self.name, months, "a whole number of months")
        self.ordinal(value)
        month: Any = value.year_month + months
        day = type(value)(month.year, month.month, min(value.day, self.month_length(month)))
        self.ordinal(day)
        return day

    def age(self, born: DayLabel | dt.date, on: DayLabel | dt.date) -> int:
        """Return how many years of this calendar have been completed between two days.

        >>> import datetime
        >>> from issue_dates import get_calendar
        >>> get_calendar("umm-al-qura").age(datetime.date(1980, 1, 1), datetime.date(2022, 1, 1))
        43

        Raises `InvalidValueError` where the second day is before the first.
        """
        first, last = (self.from_gregorian(day) if isinstance(day, dt.date) else day for day in (born, on))
        if self.ordinal(last) < self.ordinal(first):
            raise InvalidValueError(f"{self.name}: {last} is before {first}", field="on", value=on)
        return last.year - first.year - (last.replace(year=first.year) < first)
