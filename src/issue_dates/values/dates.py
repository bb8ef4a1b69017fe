"""Labels of days, months and years as they stand on a page, in four reckonings.

A label knows no calendar: `HijriDate(1443, 5, 28)` is what was printed, and a calendar says which day that was.
A Gregorian day is a plain `datetime.date`.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import FrozenInstanceError
from typing import Any, ClassVar, Literal, Self, TypeAlias

from issue_dates.errors import InvalidValueError

Reckoning: TypeAlias = Literal["hijri", "solar_hijri", "rumi", "gregorian"]

RECKONINGS: tuple[Reckoning, ...] = ("hijri", "solar_hijri", "rumi", "gregorian")

# English names for `__format__`; every other language is in the lexicons.
_GREGORIAN_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_NAMES: dict[Reckoning, tuple[str, ...]] = {
    "hijri": (
        "Muharram", "Safar", "Rabi' al-Awwal", "Rabi' al-Thani", "Jumada al-Ula", "Jumada al-Akhirah",
        "Rajab", "Sha'ban", "Ramadan", "Shawwal", "Dhu al-Qa'dah", "Dhu al-Hijjah",
    ),
    "solar_hijri": (
        "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
        "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
    ),
    "rumi": _GREGORIAN_MONTHS,
    "gregorian": _GREGORIAN_MONTHS,
}  # fmt: skip

_LIMITS = {"year": (1, 9999), "month": (1, 12), "day": (1, 31)}


# The place 0 holds nothing that could be asked for.
_ONE_TO_12: list[object] = [None, *range(1, 13)]
_ONE_TO_31: list[object] = [None, *range(1, 32)]


def _reject(kind: str, **fields: object) -> None:
    """Raise `InvalidValueError` for the first field that is not a whole number within its limits."""
    for field, value in fields.items():
        low, high = _LIMITS[field]
        if type(value) is not int:
            message = f"{kind}: {field} must be an int from {low} to {high}, not {value!r}"
        elif not low <= value <= high:
            message = f"{kind}: {field} must be from {low} to {high}, not {value}"
        else:
            continue
        raise InvalidValueError(message, field=field, value=value, limits=(low, high))


class _Label:
    """What all labels share: they are frozen, ordered within their reckoning, and have an ISO form."""

    __slots__ = ()
    reckoning: ClassVar[Reckoning]
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def _fields(self) -> tuple[int, ...]:
        return tuple(getattr(self, name) for name in self.__match_args__)

    @classmethod
    def _month_serial(cls, year: int, month: int) -> int:
        """Count months from year 0, so that months can be added and ordered."""
        return year * 12 + month - 1

    @classmethod
    def _month_of_serial(cls, serial: int) -> tuple[int, int]:
        year, index = divmod(serial, 12)
        return year, index + 1

    def _key(self) -> tuple[int, ...]:
        """Order by year, then place of the month within it, then day: a year comes before its first month."""
        year, *rest = self._fields()
        if not rest:
            return (year,)
        month = self._month_serial(year, rest[0]) - self._month_serial(year, 1)
        return year, month, *rest[1:]

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash((self.reckoning, *self._fields()))

    def __lt__(self, other: _Label) -> bool:
        if not _same_reckoning(self, other):
            return NotImplemented
        return self._key() < other._key()

    def __le__(self, other: _Label) -> bool:
        if not _same_reckoning(self, other):
            return NotImplemented
        return self._key() <= other._key()

    def __gt__(self, other: _Label) -> bool:
        if not _same_reckoning(self, other):
            return NotImplemented
        return self._key() > other._key()

    def __ge__(self, other: _Label) -> bool:
        if not _same_reckoning(self, other):
            return NotImplemented
        return self._key() >= other._key()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(str, self._fields()))})"

    def __str__(self) -> str:
        return self.isoformat()

    def __format__(self, spec: str) -> str:
        return format_label(self, spec, MONTH_NAMES[self.reckoning]) if spec else str(self)

    def __reduce__(self) -> tuple[type[Self], tuple[int, ...]]:
        return type(self), self._fields()

    def __replace__(self, **changes: int) -> Self:
        return self.replace(**changes)

    def replace(self, **changes: int) -> Self:
        """Return the same label with the given fields changed.

        >>> from issue_dates import HijriDate
        >>> HijriDate(1443, 5, 28).replace(day=1)
        HijriDate(1443, 5, 1)
        """
        unknown = set(changes) - set(self.__match_args__)
        if unknown:
            raise TypeError(f"{type(self).__name__} has no field {min(unknown)!r}")
        return type(self)(**{**dict(zip(self.__match_args__, self._fields(), strict=True)), **changes})

    def isoformat(self) -> str:
        """Return the label as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in the numbers of its own reckoning.

        >>> from issue_dates import HijriDate
        >>> HijriDate(1443, 5, 28).isoformat()
        '1443-05-28'
        """
        year, *rest = self._fields()
        return "-".join([f"{year:04d}", *(f"{value:02d}" for value in rest)])

    @classmethod
    def fromisoformat(cls, text: str) -> Self:
        """Read the ISO form back, in the digits of any script.

        >>> from issue_dates import HijriMonth
        >>> HijriMonth.fromisoformat("١٤٤٣-٠٥")
        HijriMonth(1443, 5)

        Raises `InvalidValueError` for any other text.
        """
        label = label_from_iso(text, cls.reckoning)
        if type(label) is not cls:
            form = "YYYY-MM-DD"[: 3 * len(cls.__match_args__) + 1]
            raise InvalidValueError(f"{cls.__name__}: expected {form}, not {text!r}", field="text", value=text)
        return label


def _same_reckoning(one: _Label, other: object) -> bool:
    return isinstance(other, _Label) and one.reckoning == other.reckoning


class _Year(_Label):
    __slots__ = ("year",)
    __match_args__: ClassVar[tuple[str, ...]] = ("year",)
    year: int

    def __init__(self, year: int) -> None:
        if not (type(year) is int and 0 < year < 10000):
            _reject(type(self).__name__, year=year)
        _set_year(self, year)


class _Month(_Label):
    __slots__ = ("month", "year")
    __match_args__: ClassVar[tuple[str, ...]] = ("year", "month")
    year: int
    month: int

    def __init__(self, year: int, month: int) -> None:
        if not (type(year) is int and 0 < year < 10000 and type(month) is int and 0 < month < 13):
            _reject(type(self).__name__, year=year, month=month)
        _set_month_year(self, year)
        _set_month(self, month)

    def __add__(self, months: int) -> Self:
        if type(months) is not int:
            return NotImplemented
        serial = self._month_serial(self.year, self.month) + months
        return type(self)(*self._month_of_serial(serial))

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        """Return the month so many months before, or the number of months since another month."""
        if type(other) is int:
            return self + -other
        if type(other) is not type(self):
            return NotImplemented
        own = self._month_serial(self.year, self.month)
        return own - self._month_serial(other.year, other.month)


class DateFields:
    """The three fields of a day, before they are frozen.

    A label is filled as one of these and then becomes a label (`fields.__class__ = HijriDate`), which takes a third of
    the time of passing by the frozen `__setattr__` field by field. Nothing is checked here.
    """

    __slots__ = ("day", "month", "year")
    year: int
    month: int
    day: int


class _Date(_Label, DateFields):
    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ("year", "month", "day")
    _month_type: ClassVar[type[_Month]]

    def __new__(cls, year: int, month: int, day: int) -> Self:
        try:  # a small int is one object, which is told from a bool or a float sooner than by its type
            known = _ONE_TO_12[month] is month and _ONE_TO_31[day] is day and type(year) is int and 0 < year < 10000
        except (IndexError, TypeError):
            known = False
        if not known:
            _reject(cls.__name__, year=year, month=month, day=day)
        fields = DateFields()
        fields.year = year
        fields.month = month
        fields.day = day
        fields.__class__ = cls
        return fields  # type: ignore[return-value]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self.day == other.day and self.month == other.month and self.year == other.year

    def __hash__(self) -> int:
        return hash((self.year, self.month, self.day))

    @property
    def year_month(self) -> Any:
        """The month that the day is in.

        >>> from issue_dates import HijriDate
        >>> HijriDate(1443, 5, 28).year_month
        HijriMonth(1443, 5)
        """
        return self._month_type(self.year, self.month)


# The slots' own setters pass by the frozen `__setattr__`, at half the cost of `object.__setattr__`.
_set_year = _Year.__dict__["year"].__set__
_set_month_year = _Month.__dict__["year"].__set__
_set_month = _Month.__dict__["month"].__set__


class HijriYear(_Year):
    """A year of the lunar Hijri reckoning.

    >>> from issue_dates import HijriYear
    >>> str(HijriYear(1443))
    '1443'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "hijri"


class HijriMonth(_Month):
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


class HijriDate(_Date):
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
    _month_type = HijriMonth

    @property
    def year_month(self) -> HijriMonth:
        """The month that the day is in.

        >>> from issue_dates import HijriDate
        >>> HijriDate(1443, 5, 28).year_month
        HijriMonth(1443, 5)
        """
        return HijriMonth(self.year, self.month)


class SolarHijriYear(_Year):
    """A solar year counted from the Hijra, as in Iran and Afghanistan.

    >>> from issue_dates import SolarHijriYear
    >>> SolarHijriYear(1392)
    SolarHijriYear(1392)
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "solar_hijri"


class SolarHijriMonth(_Month):
    """A month of the Solar Hijri reckoning; Farvardin (Hamal, Wray) is 1.

    >>> from issue_dates import SolarHijriMonth
    >>> f"{SolarHijriMonth(1392, 3):%B %Y}"
    'Khordad 1392'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "solar_hijri"


class SolarHijriDate(_Date):
    """A day of the Solar Hijri reckoning.

    >>> from issue_dates import SolarHijriDate
    >>> SolarHijriDate(1392, 3, 12).isoformat()
    '1392-03-12'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "solar_hijri"
    _month_type = SolarHijriMonth

    @property
    def year_month(self) -> SolarHijriMonth:
        """The month that the day is in.

        >>> from issue_dates import SolarHijriDate
        >>> SolarHijriDate(1392, 3, 12).year_month
        SolarHijriMonth(1392, 3)
        """
        return SolarHijriMonth(self.year, self.month)


class _Rumi(_Label):
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


class RumiYear(_Rumi, _Year):
    """A year of the Ottoman fiscal reckoning.

    >>> from issue_dates import RumiYear
    >>> RumiYear(1327)
    RumiYear(1327)
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "rumi"


class RumiMonth(_Rumi, _Month):
    """A month of the Ottoman fiscal reckoning, numbered as in everyday Turkish: March is 3 and opens the year.

    >>> from issue_dates import RumiMonth
    >>> RumiMonth(1326, 12) + 3, RumiMonth(1333, 12) + 1
    (RumiMonth(1327, 3), RumiMonth(1334, 1))
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "rumi"


class RumiDate(_Rumi, _Date):
    """A day of the Ottoman fiscal reckoning; February belongs to the end of its year.

    >>> from issue_dates import RumiDate
    >>> RumiDate(1327, 12, 31) < RumiDate(1327, 2, 16)
    True
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "rumi"
    _month_type = RumiMonth

    @property
    def year_month(self) -> RumiMonth:
        """The month that the day is in.

        >>> from issue_dates import RumiDate
        >>> RumiDate(1327, 2, 16).year_month
        RumiMonth(1327, 2)
        """
        return RumiMonth(self.year, self.month)


class GregorianYear(_Year):
    """A Gregorian year.

    >>> from issue_dates import GregorianYear
    >>> GregorianYear(2022).isoformat()
    '2022'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "gregorian"


class GregorianMonth(_Month):
    """A Gregorian month.

    >>> from issue_dates import GregorianMonth
    >>> f"{GregorianMonth(2022, 1):%B %Y}"
    'January 2022'
    """

    __slots__ = ()
    reckoning: ClassVar[Reckoning] = "gregorian"


class PartialDate:
    """A date of which the print leaves out the year, or a part between others; what is left out is `None`.

    >>> from issue_dates import PartialDate
    >>> PartialDate("hijri", None, 12, 10).isoformat()
    'XXXX-12-10'

    Raises `InvalidValueError` where nothing, or nothing but the end, is left out: that is a date, a month or a year.
    """

    __slots__ = ("day", "month", "reckoning", "year")
    __match_args__: ClassVar[tuple[str, ...]] = ("reckoning", "year", "month", "day")
    reckoning: Reckoning
    year: int | None
    month: int | None
    day: int | None

    def __init__(
        self,
        reckoning: Reckoning,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
    ) -> None:
        if reckoning not in RECKONINGS:
            raise InvalidValueError(
                f"PartialDate: reckoning must be one of {', '.join(RECKONINGS)}, not {reckoning!r}",
                field="reckoning",
                value=reckoning,
            )
        given = {"year": year, "month": month, "day": day}
        _reject("PartialDate", **{name: value for name, value in given.items() if value is not None})
        if year is not None and (month is not None or day is None):
            raise InvalidValueError("PartialDate: nothing is left out; use a date, a month or a year")
        if month is None and day is None:
            raise InvalidValueError("PartialDate: at least a month or a day must be given")
        for name, value in (("reckoning", reckoning), *given.items()):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def _fields(self) -> tuple[Reckoning, int | None, int | None, int | None]:
        return self.reckoning, self.year, self.month, self.day

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash(self._fields())

    def __repr__(self) -> str:
        return f"PartialDate({', '.join(map(repr, self._fields()))})"

    def __str__(self) -> str:
        return self.isoformat()

    def __reduce__(self) -> tuple[object, ...]:
        return PartialDate, self._fields()

    def isoformat(self) -> str:
        """Return the date with `XXXX` and `XX` for what is left out, as EDTF does.

        >>> from issue_dates import PartialDate
        >>> PartialDate("gregorian", month=7).isoformat()
        'XXXX-07'
        """
        parts = ["XXXX" if self.year is None else f"{self.year:04d}"]
        parts.append("XX" if self.month is None else f"{self.month:02d}")
        if self.day is not None:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)


class Interval:
    """From one date to another of the same reckoning, both included, in the order printed.

    >>> from issue_dates import HijriMonth, Interval
    >>> Interval(HijriMonth(1443, 1), HijriMonth(1443, 2)).isoformat()
    '1443-01/1443-02'

    Raises `InvalidValueError` where the two belong to different reckonings.
    """

    __slots__ = ("first", "last")
    __match_args__: ClassVar[tuple[str, ...]] = ("first", "last")
    first: SingleDate
    last: SingleDate

    def __init__(self, first: SingleDate, last: SingleDate) -> None:
        for field, value in (("first", first), ("last", last)):
            if not isinstance(value, _Label | PartialDate | dt.date):
                raise InvalidValueError(
                    f"Interval: {field} must be a date, a month or a year, not {value!r}",
                    field=field,
                    value=value,
                )
        if reckoning_of(first) != reckoning_of(last):
            raise InvalidValueError(
                f"Interval: {first!r} and {last!r} are of different reckonings", field="last", value=last
            )
        object.__setattr__(self, "first", first)
        object.__setattr__(self, "last", last)

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Interval):
            return NotImplemented
        return (self.first, self.last) == (other.first, other.last)

    def __hash__(self) -> int:
        return hash((self.first, self.last))

    def __repr__(self) -> str:
        return f"Interval({self.first!r}, {self.last!r})"

    def __str__(self) -> str:
        return self.isoformat()

    def __reduce__(self) -> tuple[object, ...]:
        return Interval, (self.first, self.last)

    @property
    def reckoning(self) -> Reckoning:
        """The reckoning that both ends belong to.

        >>> from issue_dates import HijriYear, Interval
        >>> Interval(HijriYear(1443), HijriYear(1444)).reckoning
        'hijri'
        """
        return reckoning_of(self.first)

    def isoformat(self) -> str:
        """Return both ends, joined by a slash.

        >>> from issue_dates import HijriYear, Interval
        >>> Interval(HijriYear(1443), HijriYear(1444)).isoformat()
        '1443/1444'
        """
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


AnyHijri: TypeAlias = HijriYear | HijriMonth | HijriDate
AnySolarHijri: TypeAlias = SolarHijriYear | SolarHijriMonth | SolarHijriDate
AnyRumi: TypeAlias = RumiYear | RumiMonth | RumiDate
AnyGregorian: TypeAlias = GregorianYear | GregorianMonth | dt.date
SingleDate: TypeAlias = AnyHijri | AnySolarHijri | AnyRumi | AnyGregorian | PartialDate
PrintedDate: TypeAlias = SingleDate | Interval

_TYPES: dict[Reckoning, tuple[Any, Any, Any]] = {
    "hijri": (HijriYear, HijriMonth, HijriDate),
    "solar_hijri": (SolarHijriYear, SolarHijriMonth, SolarHijriDate),
    "rumi": (RumiYear, RumiMonth, RumiDate),
    "gregorian": (GregorianYear, GregorianMonth, dt.date),
}


def reckoning_of(value: PrintedDate) -> Reckoning:
    """Return the reckoning that a date, month, year or interval belongs to.

    >>> import datetime
    >>> from issue_dates.values import reckoning_of
    >>> reckoning_of(datetime.date(2022, 1, 1))
    'gregorian'
    """
    return "gregorian" if isinstance(value, dt.date) else value.reckoning


def make_label(reckoning: Reckoning, year: int | None, month: int | None = None, day: int | None = None) -> SingleDate:
    """Return the value of the right type for the parts that are given.

    >>> from issue_dates.values import make_label
    >>> make_label("hijri", 1443, 5)
    HijriMonth(1443, 5)
    >>> make_label("hijri", None, 12, 10)
    PartialDate('hijri', None, 12, 10)

    Raises `InvalidValueError` for parts that no label can have.
    """
    if year is None or (month is None and day is not None):
        return PartialDate(reckoning, year, month, day)
    year_type, month_type, date_type = _TYPES[reckoning]
    if month is None:
        return year_type(year)  # type: ignore[no-any-return]
    if day is None:
        return month_type(year, month)  # type: ignore[no-any-return]
    try:
        return date_type(year, month, day)  # type: ignore[no-any-return]
    except InvalidValueError:
        raise
    except ValueError as error:  # of datetime.date, which knows the lengths of its months
        raise InvalidValueError(f"{year:04d}-{month:02d}-{day:02d}: {error}", field="day", value=day) from None


_ISO = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?")


def label_from_iso(text: str, reckoning: Reckoning) -> PrintedDate:
    """Read a date of the record: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `XX` for parts left out, `first/last`.

    >>> from issue_dates.values import label_from_iso
    >>> label_from_iso("1443-05/1443-06", "hijri")
    Interval(HijriMonth(1443, 5), HijriMonth(1443, 6))

    Raises `InvalidValueError` for any other text.
    """
    first, slash, last = text.partition("/")
    if slash:
        return Interval(_single_from_iso(first, reckoning), _single_from_iso(last, reckoning))
    return _single_from_iso(text, reckoning)


def _single_from_iso(text: str, reckoning: Reckoning) -> SingleDate:
    match = _ISO.fullmatch(text)
    if match is None:
        raise InvalidValueError(f"expected YYYY, YYYY-MM or YYYY-MM-DD, not {text!r}", field="text", value=text)
    year, month, day = (None if part is None or "X" in part else int(part) for part in match.groups())
    return make_label(reckoning, year, month, day)


def format_label(label: Any, spec: str, months: tuple[str, ...]) -> str:
    """Fill a strftime-like pattern: `%Y %m %d %B %%`, and `%-m %-d` without the leading zero.

    >>> from issue_dates import HijriDate
    >>> from issue_dates.values import MONTH_NAMES, format_label
    >>> format_label(HijriDate(1443, 5, 8), "%-d %B %Y", MONTH_NAMES["hijri"])
    '8 Jumada al-Ula 1443'

    Raises `InvalidValueError` for a code that the label has no value for.
    """

    def fill(match: re.Match[str]) -> str:
        code = match[1]
        if code == "%":
            return "%"
        field = {"Y": "year", "m": "month", "B": "month", "d": "day"}.get(code[-1:])
        value: int | None = getattr(label, field, None) if field else None
        if not value or code in ("-Y", "-B"):
            raise InvalidValueError(
                f"{type(label).__name__} has nothing for %{code} in {spec!r}; %Y, %m, %B, %d, %-m, %-d are known",
                field="format",
                value=spec,
            )
        if code == "B":
            return months[value - 1]
        return str(value) if code[0] == "-" else f"{value:0{4 if code == 'Y' else 2}d}"

    return re.sub(r"%(-?.?)", fill, spec, flags=re.DOTALL)
