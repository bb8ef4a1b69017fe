"""Labels of days, months and years as they stand on a page, in four reckonings.

A label knows no calendar: `HijriDate(1443, 5, 28)` is what was printed, and a calendar says which day that was.
A Gregorian day is a plain `datetime.date`.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from issue_dates.values.label import Label, LabelOfDay, LabelOfMonth, LabelOfYear
from issue_dates.values.spans import Interval, PartialDate

if TYPE_CHECKING:
    from issue_dates.values.reckoning import Reckoning


class HijriYear(LabelOfYear):
    """A year of the lunar Hijri reckoning.

    >>> from issue_dates import HijriYear
    >>> str(HijriYear(1443))
    '1443'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "hijri"


class HijriMonth(LabelOfMonth):
    """A month of the lunar Hijri reckoning; months can be added and subtracted.

    >>> from issue_dates import HijriMonth
    >>> HijriMonth(1443, 5) + 8
    HijriMonth(1444, 1)
    >>> HijriMonth(1444, 1) - HijriMonth(1443, 5)
    8
    >>> f"{HijriMonth(1443, 5):%B %Y}"
    'Jumada al-Ula 1443'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "hijri"


class HijriDate(LabelOfDay):
    """A day of the lunar Hijri reckoning: year, month and day as printed.

    >>> from issue_dates import HijriDate
    >>> HijriDate(1443, 5, 28) < HijriDate(1443, 6, 1)
    True
    >>> f"{HijriDate(1443, 5, 28):%d %B %Y}"
    '28 Jumada al-Ula 1443'

    Raises `InvalidValueError` for a year outside 1–9999, a month outside 1–12 or a day outside 1–31.
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "hijri"

    @property
    def year_month(self) -> HijriMonth:
        """The month that the day is in.

        >>> from issue_dates import HijriDate
        >>> HijriDate(1443, 5, 28).year_month
        HijriMonth(1443, 5)
        """
        return HijriMonth(self.year, self.month)


class SolarHijriYear(LabelOfYear):
    """A solar year counted from the Hijra, as in Iran and Afghanistan.

    >>> from issue_dates import SolarHijriYear
    >>> SolarHijriYear(1392)
    SolarHijriYear(1392)
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "solar_hijri"


class SolarHijriMonth(LabelOfMonth):
    """A month of the Solar Hijri reckoning; Farvardin (Hamal, Wray) is 1.

    >>> from issue_dates import SolarHijriMonth
    >>> f"{SolarHijriMonth(1392, 3):%B %Y}"
    'Khordad 1392'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "solar_hijri"


class SolarHijriDate(LabelOfDay):
    """A day of the Solar Hijri reckoning.

    >>> from issue_dates import SolarHijriDate
    >>> SolarHijriDate(1392, 3, 12).isoformat()
    '1392-03-12'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "solar_hijri"

    @property
    def year_month(self) -> SolarHijriMonth:
        """The month that the day is in.

        >>> from issue_dates import SolarHijriDate
        >>> SolarHijriDate(1392, 3, 12).year_month
        SolarHijriMonth(1392, 3)
        """
        return SolarHijriMonth(self.year, self.month)


class _Rumi(Label):
    """The Ottoman fiscal year: it began in March until 1333, which ended with December, and in January from 1334.

    Source: law of 8 February 1332 / 1917 (Rumi 16 February 1332 became 1 March 1333) and law of 28 March 1333
    (the year 1334 begins on 1 January).
    """

    __slots__ = ()
    _LAST_OF_1333 = 1333 * 12 + 9

    @classmethod
    def _month_serial(cls, year: int, month: int) -> int:
        return year * 12 + (month - 3 if year >= 1334 else (month - 3) % 12)

    @classmethod
    def _month_of_serial(cls, serial: int) -> tuple[int, int]:
        if serial > cls._LAST_OF_1333:
            year, index = divmod(serial + 2, 12)
            return year, index + 1
        year, index = divmod(serial, 12)
        return year, (index + 2) % 12 + 1

    def _key(self) -> tuple[int, ...]:
        year, *rest = self._fields()
        if not rest:
            return (year,)
        return year, self._month_serial(year, rest[0]), *rest[1:]


class RumiYear(_Rumi, LabelOfYear):
    """A year of the Ottoman fiscal reckoning.

    >>> from issue_dates import RumiYear
    >>> RumiYear(1327)
    RumiYear(1327)
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "rumi"


class RumiMonth(_Rumi, LabelOfMonth):
    """A month of the Ottoman fiscal reckoning, numbered as in everyday Turkish: March is 3 and opens the year.

    >>> from issue_dates import RumiMonth
    >>> RumiMonth(1326, 12) + 3, RumiMonth(1333, 12) + 1
    (RumiMonth(1327, 3), RumiMonth(1334, 1))
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "rumi"


class RumiDate(_Rumi, LabelOfDay):
    """A day of the Ottoman fiscal reckoning; February belongs to the end of its year.

    >>> from issue_dates import RumiDate
    >>> RumiDate(1327, 12, 31) < RumiDate(1327, 2, 16)
    True
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "rumi"

    @property
    def year_month(self) -> RumiMonth:
        """The month that the day is in.

        >>> from issue_dates import RumiDate
        >>> RumiDate(1327, 2, 16).year_month
        RumiMonth(1327, 2)
        """
        return RumiMonth(self.year, self.month)


class GregorianYear(LabelOfYear):
    """A Gregorian year.

    >>> from issue_dates import GregorianYear
    >>> GregorianYear(2022).isoformat()
    '2022'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "gregorian"


class GregorianMonth(LabelOfMonth):
    """A Gregorian month.

    >>> from issue_dates import GregorianMonth
    >>> f"{GregorianMonth(2022, 1):%B %Y}"
    'January 2022'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "gregorian"


AnyHijri: TypeAlias = HijriYear | HijriMonth | HijriDate
AnySolarHijri: TypeAlias = SolarHijriYear | SolarHijriMonth | SolarHijriDate
AnyRumi: TypeAlias = RumiYear | RumiMonth | RumiDate
AnyGregorian: TypeAlias = GregorianYear | GregorianMonth | dt.date
SingleDate: TypeAlias = AnyHijri | AnySolarHijri | AnyRumi | AnyGregorian | PartialDate
PrintedDate: TypeAlias = SingleDate | Interval

TYPES: dict[Reckoning, tuple[Any, Any, Any]] = {
    "hijri": (HijriYear, HijriMonth, HijriDate),
    "solar_hijri": (SolarHijriYear, SolarHijriMonth, SolarHijriDate),
    "rumi": (RumiYear, RumiMonth, RumiDate),
    "gregorian": (GregorianYear, GregorianMonth, dt.date),
}
