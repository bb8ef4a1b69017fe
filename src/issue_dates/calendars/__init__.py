"""When that was: every calendar by its name, and the two directions of conversion."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, overload

from issue_dates.calendars import diyanet, iran, rumi, solar_hijri, tabular, umm_al_qura
from issue_dates.calendars.at_hand import keep_year, new_day
from issue_dates.calendars.calendar import Calendar
from issue_dates.calendars.iran import MonthSources, month_sources
from issue_dates.calendars.refusals import wrong_value
from issue_dates.calendars.table import STEP, MonthTable, YearShape
from issue_dates.errors import UnknownNameError
from issue_dates.values import Interval, PartialDate
from issue_dates.values.label import DateFields, Label

if TYPE_CHECKING:
    from issue_dates.calendars.labels import DayLabel, GregorianSpan, MonthLabel, YearLabel
    from issue_dates.values import HijriDate, PrintedDate

__all__ = [
    "ALIASES",
    "ALL",
    "Calendar",
    "MonthSources",
    "YearShape",
    "compare",
    "get_calendar",
    "month_sources",
    "to_gregorian",
    "to_hijri",
]

# To add a calendar: write its file, and name it here.
ALL: dict[str, Calendar] = {
    calendar.name: calendar
    for calendar in (
        umm_al_qura.PRINTED,
        umm_al_qura.ICU,
        umm_al_qura.DOTNET,
        *tabular.VARIANTS,
        iran.IRAN,
        diyanet.DIYANET,
        solar_hijri.SOLAR_HIJRI,
        rumi.RUMI,
    )
}

# Names of the same calendars in CLDR, ICU and Temporal; the last two are Java's and .NET's.
ALIASES = {
    "islamic-umalqura": "umm-al-qura-icu",
    "islamic-civil": "tabular-16-civil",
    "islamicc": "tabular-16-civil",
    "islamic-tbla": "tabular-16-astronomical",
    "persian": "solar-hijri",
    "Hijrah-umalqura": "umm-al-qura-icu",
    "UmAlQuraCalendar": "umm-al-qura-dotnet",
}

# The tables of calendars asked for by name, so that the next call finds its month at once.
_USED: dict[object, MonthTable] = {}
_date = dt.date

# `islamic` alone is a sighting simulated by ICU, the Umm al-Qura table in Java and the civil calendar in convertdate.
_AMBIGUOUS = {
    "islamic": ("umm-al-qura", "umm-al-qura-icu", "tabular-16-civil"),
    "hijri": ("umm-al-qura", "tabular-16-civil"),
}

_BY_NAME: dict[object, Calendar] = {name: ALL[ALIASES.get(name, name)] for name in (*ALL, *ALIASES)}


def get_calendar(name: str | Calendar) -> Calendar:
    """Return the calendar of that name or alias; a calendar is returned as it is.

    >>> from issue_dates import get_calendar
    >>> get_calendar("islamic-civil").name
    'tabular-16-civil'

    Raises `UnknownNameError` for any other name.
    """
    if isinstance(name, Calendar):
        return name
    calendar = _BY_NAME.get(name) if isinstance(name, str) else None
    if calendar is not None:
        return calendar
    known = _AMBIGUOUS.get(str(name), (*ALL, *ALIASES))
    said = "names several calendars; say" if str(name) in _AMBIGUOUS else "is the name of no calendar; there are"
    raise UnknownNameError(f"{name!r} {said} {', '.join(known)}", name=str(name), known=known)


@overload
def to_gregorian(value: DayLabel, calendar: str | Calendar = "umm-al-qura") -> dt.date: ...
@overload
def to_gregorian(value: MonthLabel | YearLabel | Interval, calendar: str | Calendar = "umm-al-qura") -> Interval: ...
def to_gregorian(value: Any, calendar: str | Calendar = "umm-al-qura") -> dt.date | Interval:
    """Return the Gregorian day of a label; a month, a year or an interval gives an interval of days.

    >>> from issue_dates import HijriDate, HijriMonth, to_gregorian
    >>> to_gregorian(HijriDate(1443, 5, 28))
    datetime.date(2022, 1, 1)
    >>> str(to_gregorian(HijriMonth(1443, 5), calendar="tabular-16-civil"))
    '2021-12-06/2022-01-04'

    Raises `InvalidValueError` for a day that its month does not have, `OutOfRangeError` outside the calendar and
    `UnknownNameError` for a calendar that does not exist.
    """
    try:  # the fast way: a day of a year that was asked for before; everything else is left to the calendar
        return value.at_hand[calendar][value.year][value.month][value.day] or new_day(value, calendar)
    except (AttributeError, IndexError, KeyError, TypeError):  # TypeError: what is no name at all, as a list
        found = get_calendar(calendar)
    converted: dt.date | Interval = found.to_gregorian(value)
    if calendar in _BY_NAME and type(value) is found.table().date_type:
        keep_year(found, calendar, value)
    return converted


@overload
def to_hijri(day: dt.date) -> HijriDate: ...
@overload
def to_hijri(day: dt.date, calendar: str | Calendar) -> Any: ...
@overload
def to_hijri(day: GregorianSpan, calendar: str | Calendar = "umm-al-qura") -> Interval: ...
def to_hijri(day: dt.date | GregorianSpan, calendar: str | Calendar = "umm-al-qura") -> Any:
    """Return the Hijri label of a day; a Gregorian month, year or interval gives an interval of labels.

    A calendar of another reckoning gives labels of its own: `SolarHijriDate` or `RumiDate`.

    >>> import datetime
    >>> from issue_dates import to_hijri
    >>> to_hijri(datetime.date(2022, 1, 1))
    HijriDate(1443, 5, 28)

    Raises `OutOfRangeError` outside the calendar, `InvalidValueError` for what is no day and `UnknownNameError` for a
    calendar that does not exist.
    """
    try:  # the fast way: a day, in a calendar that was used before; days that come again are remembered
        table = _USED[calendar]
        if type(day) is _date:
            if day in table.recent:
                return table.recent[day]
            ordinal = day.toordinal()
            days = ordinal - table.first
            if 0 <= days < table.span:
                eve, length, year, month, place = table.nearby[days >> STEP]
                if ordinal - eve > length:
                    eve, _, year, month, _ = table.months[place + 1]
                label = DateFields()
                label.at_hand = table.at_hand
                label.year = year
                label.month = month
                label.day = ordinal - eve
                label.__class__ = table.date_type
                if table.patience:
                    table.patience -= 1
                else:
                    table.remember(day, label)
                return label
            return _BY_NAME[calendar].label(ordinal)
        found = _BY_NAME[calendar]
    except (KeyError, TypeError):  # TypeError: what is no name at all, as a list
        found = _first_use(calendar)
    return found.from_gregorian(day)


def _first_use(calendar: str | Calendar) -> Calendar:
    """Return a calendar, and keep its table at hand if it was asked for by name."""
    found = get_calendar(calendar)
    if calendar in _BY_NAME:
        _USED[calendar] = found.table()
    return found


def compare(value: PrintedDate) -> dict[str, Any]:
    """Return what every calendar that covers a label, or a day, says of it, by the calendar's name.

    >>> from issue_dates import HijriDate, compare
    >>> found = compare(HijriDate(1443, 5, 28))
    >>> str(found["umm-al-qura"]), str(found["tabular-16-civil"])
    ('2022-01-01', '2022-01-02')

    A date that no calendar covers gives none. Raises `InvalidValueError` for what is no date, month, year or interval.
    """
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date | Label | PartialDate | Interval):
        raise wrong_value("compare", value, "a date, a month, a year or an interval")
    found: dict[str, Any] = {}
    for name, calendar in ALL.items():
        if calendar.covers(value):
            found[name] = calendar.convert(value)
    return found
