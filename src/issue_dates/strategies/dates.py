"""Strategies for labels of days, months and years, alone or as a calendar has them.

All shrink towards the first month of a year that people read easily: 1400 of the Hijra, 2000, Rumi 1327.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from issue_dates.calendars import Calendar, get_calendar
from issue_dates.errors import InvalidValueError
from issue_dates.values import (
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Reckoning,
    RumiDate,
    RumiMonth,
    RumiYear,
    SolarHijriDate,
    SolarHijriMonth,
    SolarHijriYear,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

Month = HijriMonth | SolarHijriMonth | RumiMonth | GregorianMonth
_D = TypeVar("_D", HijriDate, SolarHijriDate, RumiDate)
_M = TypeVar("_M", HijriMonth, SolarHijriMonth, RumiMonth, GregorianMonth)
_Y = TypeVar("_Y", HijriYear, SolarHijriYear, RumiYear, GregorianYear)
_L = TypeVar("_L")

SIMPLEST = {"hijri": 1400, "solar_hijri": 1400, "rumi": 1327, "gregorian": 2000}
DAYS = 31


def between(low: int, high: int, simplest: int) -> SearchStrategy[int]:
    """Draw an integer from low to high that shrinks towards the simplest, and to that side of it that is above."""
    if not low < simplest <= high:
        return st.integers(low, high)
    return st.integers(simplest, high) | st.integers(low, simplest - 1)


def _bounds(kind: type[_L], given: tuple[_L | None, _L | None], widest: tuple[_L, _L]) -> tuple[_L, _L]:
    """Return the lowest and highest value, those not given being the widest; refuse bounds that admit nothing."""
    for name, bound in zip(("min_value", "max_value"), given, strict=True):
        if bound is not None and type(bound) is not kind:
            raise InvalidArgument(f"{name} must be a {kind.__name__}, not {bound!r}")
    low, high = (wide if one is None else one for one, wide in zip(given, widest, strict=True))
    if high < low:  # type: ignore[operator]
        raise InvalidArgument(f"no {kind.__name__} is between min_value={low!r} and max_value={high!r}")
    return low, high


def _calendar(calendar: str | Calendar, reckoning: Reckoning) -> Calendar:
    found = get_calendar(calendar)
    if found.reckoning != reckoning:
        raise InvalidArgument(f"calendar {found.name!r} has no {reckoning} dates but {found.reckoning} ones")
    return found


def _ends(calendar: Calendar) -> tuple[Any, Any]:
    return calendar.from_gregorian(calendar.first_day), calendar.from_gregorian(calendar.last_day)


# -- days -----------------------------------------------------------------------------------------------------------


def hijri_dates(
    min_value: HijriDate | None = None, max_value: HijriDate | None = None, *, calendar: str | Calendar | None = None
) -> SearchStrategy[HijriDate]:
    """Hijri days from the lowest to the highest, both included.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import hijri_dates
    >>> find(hijri_dates(), lambda date: date.day == 30)
    HijriDate(1400, 1, 30)
    >>> find(hijri_dates(calendar="tabular-16-civil"), lambda date: date.day == 29)
    HijriDate(1400, 1, 29)

    Without a `calendar` these are labels: any month can have a day from 1 to 31. With one, they are the days that it
    has. Raises `InvalidArgument` for bounds that admit no date and for a calendar of another reckoning.
    """
    return _dates(HijriDate, HijriMonth, (min_value, max_value), calendar)


def solar_hijri_dates(
    min_value: SolarHijriDate | None = None,
    max_value: SolarHijriDate | None = None,
    *,
    calendar: str | Calendar | None = None,
) -> SearchStrategy[SolarHijriDate]:
    """Solar Hijri days from the lowest to the highest, of a `calendar` where one is named; as `hijri_dates`.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import solar_hijri_dates
    >>> find(solar_hijri_dates(calendar="solar-hijri"), lambda date: date.day == 31)
    SolarHijriDate(1400, 1, 31)
    """
    return _dates(SolarHijriDate, SolarHijriMonth, (min_value, max_value), calendar)


def rumi_dates(
    min_value: RumiDate | None = None, max_value: RumiDate | None = None, *, calendar: str | Calendar | None = None
) -> SearchStrategy[RumiDate]:
    """Days of the Ottoman fiscal year from the lowest to the highest, of a `calendar` where one is named.

    >>> from hypothesis import find
    >>> from issue_dates import RumiDate
    >>> from issue_dates.strategies import rumi_dates
    >>> find(rumi_dates(RumiDate(1333, 3, 1), RumiDate(1341, 12, 31)), lambda date: date.month < 3)
    RumiDate(1334, 1, 1)
    """
    return _dates(RumiDate, RumiMonth, (min_value, max_value), calendar)


def _dates(
    kind: type[_D], month_kind: type[Any], given: tuple[_D | None, _D | None], calendar: str | Calendar | None
) -> SearchStrategy[_D]:
    opening = _months_of(kind.reckoning, 1)[0]
    widest = kind(1, opening, 1), kind(9999, 12, DAYS)
    low, high = _bounds(kind, given, widest)
    if calendar is not None:
        low, high = _within(_calendar(calendar, kind.reckoning), low, high)

    @st.composite
    def draw_one(draw: st.DrawFn) -> _D:
        ends: tuple[Any, Any] = low.year_month, high.year_month
        month = draw(_months(month_kind, ends))
        first, last = 1, DAYS
        if month == high.year_month:
            last = high.day
        elif calendar is not None:
            last = get_calendar(calendar).month_length(month)
        if month == low.year_month:
            first = low.day
        return kind(month.year, month.month, draw(st.integers(first, last)))

    return draw_one()


def _within(calendar: Calendar, low: _D, high: _D) -> tuple[_D, _D]:
    """Return the first and the last day that a calendar has between two labels."""
    first, last = _ends(calendar)
    if low <= last and first <= high:
        start, end = _ordinal(calendar, max(low, first), -1), _ordinal(calendar, min(high, last), 0)
        if start <= end:
            return calendar.label(start), calendar.label(end)
    raise InvalidArgument(f"calendar {calendar.name!r} has no day between {low!r} and {high!r}")


def _ordinal(calendar: Calendar, date: Any, step: int) -> int:
    """Return the number of a day; of one that its month does not have, that of the last it has, less the step."""
    try:
        return calendar.ordinal(date)
    except InvalidValueError:
        return calendar.ordinal(date.replace(day=calendar.month_length(date))) - step


# -- months and years -----------------------------------------------------------------------------------------------


def _covered(
    calendar: Calendar, bounds: tuple[Any, Any], ends: tuple[Any, Any], moved: Callable[[Any, int], Any]
) -> tuple[Any, Any]:
    """Return what a calendar has whole within bounds, months or years; its table may begin or end inside of one."""
    first, last = (end if calendar.covers(end) else moved(end, step) for end, step in zip(ends, (1, -1), strict=True))
    low, high = max(bounds[0], first), min(bounds[1], last)
    if high < low:
        raise InvalidArgument(f"calendar {calendar.name!r} has nothing whole between {bounds[0]!r} and {bounds[1]!r}")
    return low, high


def _months_of(reckoning: Reckoning, year: int) -> tuple[int, ...]:
    """Return the months of a year in their order: the Ottoman fiscal year began in March, and 1333 had ten."""
    if reckoning != "rumi" or year > 1333:
        return tuple(range(1, 13))
    return (*range(3, 13), 1, 2) if year < 1333 else tuple(range(3, 13))


def _months(
    kind: type[_M], given: tuple[_M | None, _M | None], calendar: str | Calendar | None = None
) -> SearchStrategy[_M]:
    reckoning = kind.reckoning
    low, high = _bounds(kind, given, (kind(1, _months_of(reckoning, 1)[0]), kind(9999, 12)))
    low, high = low + 0, high + 0  # what is added to is a month that there was
    if calendar is not None:
        found = _calendar(calendar, reckoning)
        first, last = (end.year_month for end in _ends(found))
        low, high = _covered(found, (low, high), (first, last), lambda month, step: month + step)

    def months_of(year: int) -> SearchStrategy[_M]:
        months = [kind(year, month) for month in _months_of(reckoning, year)]
        return st.sampled_from([month for month in months if low <= month <= high])

    return between(low.year, high.year, SIMPLEST[reckoning]).flatmap(months_of)


def hijri_months(
    min_value: HijriMonth | None = None, max_value: HijriMonth | None = None, *, calendar: str | Calendar | None = None
) -> SearchStrategy[HijriMonth]:
    """Hijri months from the lowest to the highest, those that a `calendar` has days of where one is named.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import hijri_months
    >>> find(hijri_months(), lambda month: month.month == 9)
    HijriMonth(1400, 9)
    """
    return _months(HijriMonth, (min_value, max_value), calendar)


def solar_hijri_months(
    min_value: SolarHijriMonth | None = None,
    max_value: SolarHijriMonth | None = None,
    *,
    calendar: str | Calendar | None = None,
) -> SearchStrategy[SolarHijriMonth]:
    """Solar Hijri months from the lowest to the highest.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import solar_hijri_months
    >>> find(solar_hijri_months(), lambda month: month.year < 1392)
    SolarHijriMonth(1, 1)
    """
    return _months(SolarHijriMonth, (min_value, max_value), calendar)


def rumi_months(
    min_value: RumiMonth | None = None, max_value: RumiMonth | None = None, *, calendar: str | Calendar | None = None
) -> SearchStrategy[RumiMonth]:
    """Months of the Ottoman fiscal year from the lowest to the highest, in its order: March came first until 1333.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import rumi_months
    >>> find(rumi_months(calendar="rumi"), lambda month: month.month < 3).month
    1
    """
    return _months(RumiMonth, (min_value, max_value), calendar)


def gregorian_months(
    min_value: GregorianMonth | None = None, max_value: GregorianMonth | None = None
) -> SearchStrategy[GregorianMonth]:
    """Gregorian months from the lowest to the highest.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import gregorian_months
    >>> find(gregorian_months(), lambda month: month.month == 7)
    GregorianMonth(2000, 7)
    """
    return _months(GregorianMonth, (min_value, max_value))


def _years(
    kind: type[_Y], given: tuple[_Y | None, _Y | None], calendar: str | Calendar | None = None
) -> SearchStrategy[_Y]:
    low, high = _bounds(kind, given, (kind(1), kind(9999)))
    if calendar is not None:
        found = _calendar(calendar, kind.reckoning)
        ends = kind(found.years.start), kind(found.years.stop - 1)
        low, high = _covered(found, (low, high), ends, lambda year, step: kind(year.year + step))
    return between(low.year, high.year, SIMPLEST[kind.reckoning]).map(kind)


def hijri_years(
    min_value: HijriYear | None = None, max_value: HijriYear | None = None, *, calendar: str | Calendar | None = None
) -> SearchStrategy[HijriYear]:
    """Hijri years from the lowest to the highest, those of a `calendar` where one is named.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import hijri_years
    >>> find(hijri_years(), lambda year: True)
    HijriYear(1400)
    """
    return _years(HijriYear, (min_value, max_value), calendar)


def solar_hijri_years(
    min_value: SolarHijriYear | None = None,
    max_value: SolarHijriYear | None = None,
    *,
    calendar: str | Calendar | None = None,
) -> SearchStrategy[SolarHijriYear]:
    """Solar Hijri years from the lowest to the highest.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import solar_hijri_years
    >>> find(solar_hijri_years(), lambda year: True)
    SolarHijriYear(1400)
    """
    return _years(SolarHijriYear, (min_value, max_value), calendar)


def rumi_years(
    min_value: RumiYear | None = None, max_value: RumiYear | None = None, *, calendar: str | Calendar | None = None
) -> SearchStrategy[RumiYear]:
    """Ottoman fiscal years from the lowest to the highest.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import rumi_years
    >>> find(rumi_years(), lambda year: True)
    RumiYear(1327)
    """
    return _years(RumiYear, (min_value, max_value), calendar)


def gregorian_years(
    min_value: GregorianYear | None = None, max_value: GregorianYear | None = None
) -> SearchStrategy[GregorianYear]:
    """Gregorian years from the lowest to the highest.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import gregorian_years
    >>> find(gregorian_years(), lambda year: True)
    GregorianYear(2000)
    """
    return _years(GregorianYear, (min_value, max_value))
