"""The Gregorian date that other formats need: as printed, or as a calendar gives it, at the precision printed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from issue_dates.calendars import get_calendar
from issue_dates.calendars.labels import gregorian_ends
from issue_dates.errors import InvalidValueError, OutOfRangeError
from issue_dates.values import (
    MONTH_NAMES,
    AnyGregorian,
    GregorianMonth,
    GregorianYear,
    Interval,
    PartialDate,
    PrintedDate,
    Reckoning,
    SingleDate,
    reckoning_of,
)

if TYPE_CHECKING:
    from issue_dates.calendars import Calendar
    from issue_dates.values import Issue

CALENDAR = "umm-al-qura"

# Which calendar answers for a reckoning that the calendar asked for is not of.
_CALENDARS: dict[Reckoning, str] = {"hijri": CALENDAR, "solar_hijri": "solar-hijri", "rumi": "rumi"}

ERAS: dict[Reckoning, str] = {"hijri": "AH", "solar_hijri": "SH", "rumi": "Rumi", "gregorian": ""}

# EDTF, level 1: seasons stand in the place of the month. ISO 8601-2:2019, 4.8.
SEASON_CODES = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}

Days: TypeAlias = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class Dating:
    """When an issue was, in Gregorian: `value` at the precision printed, `days` its first and last day.

    `calendar` is the name of the calendar that computed it, or `None` where the Gregorian date itself is printed.
    A printed date that leaves its year out has no `days`.

    >>> from issue_dates import Chronology, HijriMonth, Issue
    >>> from issue_dates.export.dates import gregorian
    >>> gregorian(Issue(chronology=Chronology(hijri=HijriMonth(1443, 5)))).calendar
    'umm-al-qura'
    """

    value: AnyGregorian | PartialDate | Interval
    days: Days | None
    calendar: str | None = None

    @property
    def ends(self) -> tuple[SingleDate, SingleDate]:
        """The first and the last date of an interval, in order; a single date twice.

        >>> from issue_dates import GregorianYear, Interval
        >>> from issue_dates.export.dates import Dating
        >>> Dating(Interval(GregorianYear(2022), GregorianYear(2021)), None).ends
        (GregorianYear(2021), GregorianYear(2022))
        """
        if not isinstance(self.value, Interval):
            return self.value, self.value
        first, last = self.value.first, self.value.last
        if isinstance(first, PartialDate) or isinstance(last, PartialDate):
            return first, last
        return (last, first) if last.isoformat() < first.isoformat() else (first, last)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out.

        >>> from issue_dates import PartialDate
        >>> from issue_dates.export.dates import Dating
        >>> Dating(PartialDate("gregorian", None, 7), None).is_whole
        False
        """
        return not any(isinstance(end, PartialDate) for end in self.ends)

    @property
    def years(self) -> tuple[int, ...]:
        """The Gregorian year, or the first and the last; nothing where the print leaves it out.

        >>> from issue_dates import Chronology, HijriYear, Issue
        >>> from issue_dates.export.dates import gregorian
        >>> gregorian(Issue(chronology=Chronology(hijri=HijriYear(1443)))).years
        (2021, 2022)
        """
        if self.days is None:
            return ()
        first, last = self.days
        return (first.year,) if first.year == last.year else (first.year, last.year)

    def edtf(self) -> str:
        """Return the date in the form of EDTF, ends in order.

        >>> import datetime
        >>> from issue_dates.export.dates import Dating
        >>> Dating(datetime.date(2022, 1, 1), None).edtf()
        '2022-01-01'
        """
        first, last = self.ends
        return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def gregorian(issue: Issue, calendar: str | Calendar = CALENDAR) -> Dating | None:
    """Return the Gregorian dating of an issue, or `None` where nothing printed can be told in Gregorian.

    A Hijri day becomes a day, a month the month or two it lies in, a year the year or two it lies in. What is outside
    the calendar stays untold: no other calendar answers in its place.

    >>> from issue_dates import Chronology, HijriYear, Issue
    >>> from issue_dates.export.dates import gregorian
    >>> gregorian(Issue(chronology=Chronology(hijri=HijriYear(1443)))).edtf()
    '2021/2022'
    """
    printed = issue.chronology.gregorian
    dating = None if printed is None else Dating(printed, _gregorian_days(printed))
    if dating is not None and dating.days is not None:
        return dating
    printed_others = ((name, getattr(issue.chronology, name)) for name in _CALENDARS)
    computed = [_computed(value, name, calendar) for name, value in printed_others if value is not None]
    return min((one for one in computed if one is not None), key=_breadth, default=dating)


def _breadth(dating: Dating) -> dt.timedelta:
    """Tell how many days a dating leaves open: of several, the most exact is the issue's."""
    first, last = dating.days or (dt.date.min, dt.date.max)
    return last - first


def days_of(value: PrintedDate, calendar: str | Calendar = CALENDAR) -> Days | None:
    """Return the first and last day of any printed date, or `None` where no calendar at hand tells them.

    >>> import datetime
    >>> from issue_dates import GregorianMonth
    >>> from issue_dates.export.dates import days_of
    >>> days_of(GregorianMonth(2022, 2))
    (datetime.date(2022, 2, 1), datetime.date(2022, 2, 28))
    """
    reckoning = reckoning_of(value)
    if reckoning == "gregorian":
        return _gregorian_days(value)
    dating = _computed(value, reckoning, calendar)
    return dating.days if dating else None


def _computed(value: PrintedDate, reckoning: Reckoning, calendar: str | Calendar) -> Dating | None:
    ends: list[Any] = list(_ends(value))
    if any(isinstance(end, PartialDate) for end in ends):
        return None
    rule = _rule(reckoning, calendar)
    try:
        spans = [rule.days(end) for end in ends]
    except (OutOfRangeError, InvalidValueError):
        return None
    first, last = min(_day(span.first) for span in spans), max(_day(span.last) for span in spans)
    depth = min(len(end.__match_args__) for end in ends)
    return Dating(_at_depth(first, last, depth), (first, last), rule.name)


def _day(value: SingleDate) -> dt.date:
    assert isinstance(value, dt.date)
    return value


def _rule(reckoning: Reckoning, calendar: str | Calendar) -> Calendar:
    asked = get_calendar(calendar) if isinstance(calendar, str) else calendar
    return asked if asked.reckoning == reckoning else get_calendar(_CALENDARS[reckoning])


def _ends(value: PrintedDate) -> tuple[SingleDate, ...]:
    return (value.first, value.last) if isinstance(value, Interval) else (value,)


def _at_depth(first: dt.date, last: dt.date, depth: int) -> AnyGregorian | Interval:
    """Tell two days no more precisely than what was printed: 1 a year, 2 a month, 3 a day."""
    one, other = _label(first, depth), _label(last, depth)
    return one if one == other else Interval(one, other)


def _label(day: dt.date, depth: int) -> AnyGregorian:
    if depth == 1:
        return GregorianYear(day.year)
    return GregorianMonth(day.year, day.month) if depth == 2 else day


def _gregorian_days(value: PrintedDate) -> Days | None:
    """Return the first and last day of a date, whichever way it runs; `None` where a part of it is not printed."""
    try:
        spans = [gregorian_ends(end) for end in _ends(value)]
    except InvalidValueError:
        return None
    return min(first for first, _ in spans), max(last for _, last in spans)


def date_text(value: PrintedDate) -> str:
    """Return a date for people, in English, its era named where it is not Gregorian.

    >>> from issue_dates import HijriDate, HijriMonth, Interval, PartialDate
    >>> from issue_dates.export.dates import date_text
    >>> date_text(HijriDate(1443, 5, 28))
    '28 Jumada al-Ula 1443 AH'
    >>> date_text(Interval(HijriMonth(1443, 5), HijriMonth(1443, 6)))
    'Jumada al-Ula 1443/Jumada al-Akhirah 1443 AH'
    """
    text = "/".join(date_words(end) for end in _ends(value))
    has_year = any(end.year is not None for end in _ends(value))
    return f"{text} {ERAS[reckoning_of(value)]}".rstrip() if has_year else text


def date_words(value: SingleDate) -> str:
    """Return a single date in English, without an era.

    >>> from issue_dates import PartialDate
    >>> from issue_dates.export.dates import date_words
    >>> date_words(PartialDate("hijri", None, 12, 10))
    '10 Dhu al-Hijjah'
    """
    month, day = getattr(value, "month", None), getattr(value, "day", None)
    parts = [
        "" if day is None else str(day),
        MONTH_NAMES[reckoning_of(value)][month - 1] if month else "XX" if day is not None else "",
        "" if value.year is None else f"{value.year:04d}",
    ]
    return " ".join(part for part in parts if part)
