"""`Calendar`: the arithmetic between labels and days, written once for every rule and every table."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload

from issue_dates.calendars.arithmetic import DayArithmetic
from issue_dates.calendars.labels import (
    TYPES,
    DayLabel,
    GregorianSpan,
    Label,
    MonthLabel,
    YearLabel,
    gregorian_ends,
)
from issue_dates.calendars.month_starts import MonthStarts
from issue_dates.calendars.refusals import no_such_day, open_month, out_of_range, wrong_value
from issue_dates.calendars.table import STEP, MonthTable, YearShape, build_table
from issue_dates.errors import InvalidValueError
from issue_dates.values import GregorianMonth, GregorianYear, Interval
from issue_dates.values.label import DateFields

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from issue_dates.values import HijriMonth, Reckoning, SolarHijriMonth

_EMPTY = MonthTable()
_date = dt.date
_from_ordinal = dt.date.fromordinal
_LAST_ORDINAL = dt.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Calendar(DayArithmetic):
    """What turns labels into days, and days into labels.

    `rule` gives the shape of each year in `years`; everything else is the same for all calendars. `source` is the
    citation that the rule or table rests on. A rule that repeats says after how many years in `cycle`, so that one
    turn of it is enough.

    >>> import datetime
    >>> from issue_dates import HijriDate, HijriMonth, get_calendar
    >>> calendar = get_calendar("umm-al-qura")
    >>> calendar.to_gregorian(HijriDate(1443, 5, 28))
    datetime.date(2022, 1, 1)
    >>> calendar.from_gregorian(datetime.date(2022, 1, 1))
    HijriDate(1443, 5, 28)
    >>> calendar.reckoning, calendar.years
    ('hijri', range(1343, 1501))

    A calendar is never continued by another rule: outside its years it raises `OutOfRangeError`.
    """

    name: str
    reckoning: Reckoning
    years: range
    source: str = field(repr=False)
    rule: Callable[[int], YearShape] = field(repr=False)
    cycle: int = field(default=0, repr=False)
    _table: MonthTable = field(default=_EMPTY, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.reckoning not in TYPES:
            raise InvalidValueError(
                f"Calendar: reckoning must be one of {', '.join(TYPES)}, not {self.reckoning!r}",
                field="reckoning",
                value=self.reckoning,
            )
        if not (isinstance(self.years, range) and self.years and self.years.step == 1):
            raise InvalidValueError(
                f"Calendar: years must be a range such as range(1343, 1501), not {self.years!r}",
                field="years",
                value=self.years,
            )

    def __hash__(self) -> int:
        return hash(self.name)

    def __reduce__(self) -> tuple[Any, ...]:
        return Calendar, (self.name, self.reckoning, self.years, self.source, self.rule, self.cycle)

    @classmethod
    def from_month_starts(
        cls,
        name: str,
        starts: Mapping[HijriMonth, dt.date] | Mapping[SolarHijriMonth, dt.date] | Mapping[tuple[int, int], dt.date],
        *,
        source: str,
        end: dt.date | None = None,
    ) -> Calendar:
        """Make a calendar from a table of your own: the first day of each month, without a gap.

        The months are `HijriMonth`, pairs of year and month, or for a solar calendar `SolarHijriMonth`.
        The last month needs `end`, the day after it. Without it, that month is left open: its first days are known,
        as many as the shortest month of the table has, and its length is not.

        >>> import datetime
        >>> from issue_dates import Calendar, HijriDate, HijriMonth
        >>> village = Calendar.from_month_starts(
        ...     "village",
        ...     {
        ...         HijriMonth(1445, 8): datetime.date(2024, 2, 12),
        ...         HijriMonth(1445, 9): datetime.date(2024, 3, 12),
        ...         HijriMonth(1445, 10): datetime.date(2024, 4, 11),
        ...     },
        ...     source="notebook of the mosque",
        ... )
        >>> village.to_gregorian(HijriDate(1445, 9, 30))
        datetime.date(2024, 4, 10)

        Raises `InvalidValueError` for a table with a gap, with months under 28 or over 31 days, or out of order.
        """
        rule = MonthStarts.checked(name, starts, end)
        return cls(name, rule.reckoning, rule.years, source, rule)

    def shifted(self, days: int) -> Calendar:
        """Return the same calendar with every month so many days later: a sighting elsewhere.

        >>> from issue_dates import HijriDate, get_calendar
        >>> get_calendar("umm-al-qura").shifted(+1).to_gregorian(HijriDate(1443, 5, 28))
        datetime.date(2022, 1, 2)

        Raises `InvalidValueError` for anything but whole days.
        """
        if type(days) is not int or not -30 <= days <= 30:
            raise InvalidValueError(
                f"shifted: days must be an int from -30 to 30, not {days!r}",
                field="days",
                value=days,
                limits=(-30, 30),
            )
        return Calendar(
            f"{self.name}{days:+d}", self.reckoning, self.years, self.source, _Shifted(self.rule, days), self.cycle
        )

    # The two directions. What is common stands inline, for speed; the rest, and every refusal, stands apart.

    @overload
    def to_gregorian(self, value: DayLabel) -> dt.date: ...
    @overload
    def to_gregorian(self, value: MonthLabel | YearLabel | Interval) -> Interval: ...
    def to_gregorian(self, value: Label | Interval) -> dt.date | Interval:
        """Return the day that a label names; a month, a year or an interval gives an interval of days.

        >>> from issue_dates import HijriDate, get_calendar
        >>> get_calendar("tabular-16-civil").to_gregorian(HijriDate(1443, 5, 28))
        datetime.date(2022, 1, 2)

        Raises `InvalidValueError` for a day that its month does not have and for what is no label of the calendar's
        reckoning, `OutOfRangeError` outside the calendar.
        """
        if type(value) is self._table.date_type or isinstance(value, TYPES[self.reckoning][2]):
            return _from_ordinal(self.ordinal(value))  # type: ignore[arg-type]
        return self.days(value)

    @overload
    def from_gregorian(self, day: dt.date) -> Any: ...
    @overload
    def from_gregorian(self, day: GregorianSpan) -> Interval: ...
    def from_gregorian(self, day: dt.date | GregorianSpan) -> Any:
        """Return the label of a day; a Gregorian month, year or interval gives an interval of labels.

        A `datetime.datetime` is refused, as its evening belongs to the next Hijri day: pass its `.date()`.

        >>> import datetime
        >>> from issue_dates import get_calendar
        >>> get_calendar("tabular-16-civil").from_gregorian(datetime.date(2022, 1, 1))
        HijriDate(1443, 5, 27)

        Raises `OutOfRangeError` outside the calendar, `InvalidValueError` for what is no day.
        """
        if type(day) is _date or (isinstance(day, _date) and not isinstance(day, dt.datetime)):
            return self.label(day.toordinal())
        if isinstance(day, GregorianMonth | GregorianYear | Interval):
            first, last = gregorian_ends(day)
            return Interval(self.from_gregorian(first), self.from_gregorian(last))
        raise wrong_value(self.name, day, "a datetime.date, a Gregorian month or year or an interval of such")

    def ordinal(self, value: DayLabel) -> int:
        """Return the number of a day, as `datetime.date.toordinal` counts.

        >>> from issue_dates import HijriDate, get_calendar
        >>> get_calendar("umm-al-qura").ordinal(HijriDate(1443, 5, 28))
        738156

        Raises `InvalidValueError` for a day that its month does not have, `OutOfRangeError` outside the calendar.
        """
        table = self._table
        if type(value) is table.date_type and value.year < len(table.rows):
            eve, length, _, _, _ = table.rows[value.year][value.month]
            if value.day <= length:
                return eve + value.day
        return self._slow_ordinal(value)

    def label(self, ordinal: int) -> Any:
        """Return the label of a day given by its number.

        >>> from issue_dates import get_calendar
        >>> get_calendar("umm-al-qura").label(738156)
        HijriDate(1443, 5, 28)

        Raises `OutOfRangeError` outside the calendar, `InvalidValueError` for anything but an int.
        """
        table = self._table
        if type(ordinal) is not int or not table.first <= ordinal <= table.last:
            table = self._table_with(ordinal)
        later_years = 0
        days = ordinal - table.first
        if days >= table.span:  # the same day in the turn of the cycle that is laid out
            turns = days // table.span
            later_years = turns * table.cycle
            days -= turns * table.span
            ordinal = table.first + days
        eve, length, year, month, place = table.nearby[days >> STEP]
        if ordinal - eve > length:
            eve, _, year, month, _ = table.months[place + 1]
        label = DateFields()
        label.at_hand = table.at_hand
        label.year = year + later_years
        label.month = month
        label.day = ordinal - eve
        label.__class__ = table.date_type
        return label

    def _table_with(self, ordinal: Any) -> MonthTable:
        """Return the table, laid out by now, or refuse a day that is not in it."""
        if type(ordinal) is not int:
            raise wrong_value(self.name, ordinal, "the ordinal of a day")
        table = self.table()
        if not table.first <= ordinal <= table.last:
            raise out_of_range(self, _from_ordinal(ordinal) if 0 < ordinal <= _LAST_ORDINAL else ordinal)
        return table

    def table(self) -> MonthTable:
        """Return the months as arrays, laid out at the first call.

        >>> from issue_dates import get_calendar
        >>> get_calendar("umm-al-qura").table().month(1443, 5)
        (738128, 30)
        """
        if self._table is _EMPTY:
            years = self.years[: self.cycle] if self.cycle else self.years
            date_type = TYPES[self.reckoning][2]
            table = build_table(self.name, years, self.rule, date_type=date_type, cycle=self.cycle)
            table.last = self.rule(self.years[-1]).last
            table.end = self.years.stop
            object.__setattr__(self, "_table", table)
        return self._table

    def _month(self, value: Any) -> tuple[int, int]:
        """Return the eve of a month and its length, which is 0 where the calendar does not have the month."""
        return self.table().month(value.year, value.month)

    def _is_open(self, value: Any) -> bool:
        return (value.year, value.month) == self.table().open_month

    def _slow_ordinal(self, value: Any) -> int:
        if not isinstance(value, TYPES[self.reckoning][2]):
            raise wrong_value(self.name, value, f"a {TYPES[self.reckoning][2].__name__}")
        eve, length = self._month(value)
        if not length:
            raise out_of_range(self, value)
        if value.day > length:
            raise open_month(self, value) if self._is_open(value) else no_such_day(self.name, value, length)
        return eve + value.day  # type: ignore[no-any-return]

    # Months, years and intervals.

    def days(self, value: Label | Interval) -> Interval:
        """Return the first and the last day of a month, a year, a day or an interval of such.

        >>> from issue_dates import HijriMonth, get_calendar
        >>> str(get_calendar("umm-al-qura").days(HijriMonth(1443, 5)))
        '2021-12-05/2022-01-03'

        Raises `InvalidValueError` and `OutOfRangeError` as `to_gregorian` does.
        """
        if isinstance(value, Interval):
            return Interval(self.days(value.first).first, self.days(value.last).last)  # type: ignore[arg-type]
        first, last = self._ends(value)
        return Interval(_from_ordinal(first), _from_ordinal(last))

    def _ends(self, value: Label) -> tuple[int, int]:
        """Return the ordinals of the first and the last day of a label."""
        year_type, month_type, date_type = TYPES[self.reckoning]
        if isinstance(value, date_type):
            ordinal = self._slow_ordinal(value)
            return ordinal, ordinal
        if isinstance(value, month_type):
            eve, length = self._month(value)
            if not length:
                raise out_of_range(self, value)
            if self._is_open(value):
                raise open_month(self, value)
            return eve + 1, eve + length
        if isinstance(value, year_type):
            shape = self._whole_year(value)
            if shape is None:
                raise out_of_range(self, value)
            return shape.first, shape.last
        raise wrong_value(self.name, value, f"a {self.reckoning} date, month or year")

    def _whole_year(self, value: YearLabel) -> YearShape | None:
        """Return the shape of a year, or `None` where the calendar has only a part of it, or nothing."""
        if value.year not in self.years:
            return None
        shape = self.rule(value.year)
        at_the_edge = value.year in (self.years[0], self.years[-1])
        return None if shape.open or (at_the_edge and len(shape.months) < 12) else shape

    def month_length(self, value: MonthLabel | DayLabel) -> int:
        """Return how many days a month has, or the month of a day.

        >>> from issue_dates import HijriMonth, get_calendar
        >>> get_calendar("umm-al-qura").month_length(HijriMonth(1443, 5))
        30
        """
        if isinstance(value, TYPES[self.reckoning][2]):
            value = value.year_month
        if not isinstance(value, TYPES[self.reckoning][1]):
            raise wrong_value(self.name, value, f"a {TYPES[self.reckoning][1].__name__}")
        first, last = self._ends(value)
        return last - first + 1

    def year_length(self, value: YearLabel) -> int:
        """Return how many days a year has.

        >>> from issue_dates import HijriYear, get_calendar
        >>> get_calendar("umm-al-qura").year_length(HijriYear(1443))
        355
        """
        if not isinstance(value, TYPES[self.reckoning][0]):
            raise wrong_value(self.name, value, f"a {TYPES[self.reckoning][0].__name__}")
        first, last = self._ends(value)
        return last - first + 1

    def covers(self, value: object) -> bool:
        """Tell whether the calendar can say the days of a label, or the label of a day; it never raises.

        >>> from issue_dates import HijriDate, get_calendar
        >>> get_calendar("umm-al-qura").covers(HijriDate(1342, 12, 1))
        False
        """
        year_type, month_type, date_type = TYPES[self.reckoning]
        if isinstance(value, Interval):
            return self.covers(value.first) and self.covers(value.last)
        if isinstance(value, date_type):
            return bool(value.day <= self._month(value)[1])
        if isinstance(value, month_type):
            return bool(self._month(value)[1]) and not self._is_open(value)
        if isinstance(value, year_type):
            return self._whole_year(value) is not None
        if isinstance(value, dt.datetime) or not isinstance(value, _date | GregorianMonth | GregorianYear):
            return False
        first, last = gregorian_ends(value)
        return self.first_day <= first and last <= self.last_day

    @property
    def first_day(self) -> dt.date:
        """The first day that the calendar covers.

        >>> from issue_dates import get_calendar
        >>> get_calendar("umm-al-qura").first_day
        datetime.date(1924, 8, 1)
        """
        return _from_ordinal(self.rule(self.years[0]).first)

    @property
    def last_day(self) -> dt.date:
        """The last day that the calendar covers.

        >>> from issue_dates import get_calendar
        >>> get_calendar("umm-al-qura").last_day
        datetime.date(2077, 11, 16)
        """
        return _from_ordinal(self.rule(self.years[-1]).last)


@dataclass(frozen=True, slots=True)
class _Shifted:
    """The rule of a calendar that begins every month some days later."""

    rule: Callable[[int], YearShape]
    days: int

    def __call__(self, year: int) -> YearShape:
        shape = self.rule(year)
        return shape._replace(first=shape.first + self.days)
