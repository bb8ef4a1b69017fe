"""What all labels of days, months and years share: frozen, ordered, with an ISO form and a format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias, overload

from issue_dates.errors import InvalidValueError
from issue_dates.values.frozen import Frozen
from issue_dates.values.pydantic_hooks import PydanticHooks
from issue_dates.values.reckoning import MONTH_NAMES, Reckoning

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    YearOfDays: TypeAlias = Sequence[Sequence[int | dt.date | None]]  # by month and day; at the place 0 the eve
    DaysAtHand: TypeAlias = dict[object, list[YearOfDays]]  # by the name of the calendar and year

_LIMITS = {"year": (1, 9999), "month": (1, 12), "day": (1, 31)}


# The place 0 holds nothing that could be asked for.
_ONE_TO_12: list[object] = [None, *range(1, 13)]
_ONE_TO_31: list[object] = [None, *range(1, 32)]


def check_fields(kind: str, **fields: object) -> None:
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


class Label(Frozen, PydanticHooks):
    """What all labels share: they are frozen, ordered within their reckoning, and have an ISO form."""

    __slots__ = ()
    reckoning: ClassVar[Reckoning]

    @classmethod
    def _month_serial(cls, year: int, month: int) -> int:
        """Count months from year 0, so that months can be added and ordered."""
        return year * 12 + month - 1

    @classmethod
    def _month_of_serial(cls, serial: int) -> tuple[int, int]:
        year, index = divmod(serial, 12)
        return year, index + 1

    def _key(self) -> tuple[int, ...]:
        """Order by year, month and day: a year comes before its first month."""
        return self._fields()

    def __lt__(self, other: Label) -> bool:
        if not _same_reckoning(self, other):
            return NotImplemented
        return self._key() < other._key()

    def __le__(self, other: Label) -> bool:
        if not _same_reckoning(self, other):
            return NotImplemented
        return self._key() <= other._key()

    def __gt__(self, other: Label) -> bool:
        if not _same_reckoning(self, other):
            return NotImplemented
        return self._key() > other._key()

    def __ge__(self, other: Label) -> bool:
        if not _same_reckoning(self, other):
            return NotImplemented
        return self._key() >= other._key()

    def __str__(self) -> str:
        return self.isoformat()

    def __format__(self, spec: str) -> str:
        return format_label(self, spec, MONTH_NAMES[self.reckoning]) if spec else str(self)

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
    def _from_json(cls, text: str) -> Self:
        return cls.fromisoformat(text)

    @classmethod
    def fromisoformat(cls, text: str) -> Self:
        """Read the ISO form back, in the digits of any script.

        >>> from issue_dates import HijriMonth
        >>> HijriMonth.fromisoformat("١٤٤٣-٠٥")
        HijriMonth(1443, 5)

        Raises `InvalidValueError` for any other text.
        """
        from issue_dates.values.iso import label_from_iso  # which makes the labels that are made of this

        label = label_from_iso(text, cls.reckoning)
        if type(label) is not cls:
            form = "YYYY-MM-DD"[: 3 * len(cls.__match_args__) + 1]
            raise InvalidValueError(f"{cls.__name__}: expected {form}, not {text!r}", field="text", value=text)
        return label


def _same_reckoning(one: Label, other: object) -> bool:
    return isinstance(other, Label) and one.reckoning == other.reckoning


class LabelOfYear(Label):
    """A year."""

    __slots__ = ("year",)
    _pattern = r"^\d{4}$"
    __match_args__: ClassVar[tuple[str, ...]] = ("year",)
    year: int

    def __init__(self, year: int) -> None:
        if not (type(year) is int and 0 < year < 10000):
            check_fields(type(self).__name__, year=year)
        _set_year(self, year)


class LabelOfMonth(Label):
    """A month of a year; months can be added and subtracted."""

    __slots__ = ("month", "year")
    _pattern = r"^\d{4}-\d{2}$"
    __match_args__: ClassVar[tuple[str, ...]] = ("year", "month")
    year: int
    month: int

    def __init__(self, year: int, month: int) -> None:
        if not (type(year) is int and 0 < year < 10000 and type(month) is int and 0 < month < 13):
            check_fields(type(self).__name__, year=year, month=month)
        _set_month_year(self, year)
        _set_month(self, month)

    def __add__(self, months: int) -> Self:
        if type(months) is not int:
            return NotImplemented
        serial = self._month_serial(self.year, self.month) + months
        return type(self)(*self._month_of_serial(serial))

    __radd__ = __add__

    @overload
    def __sub__(self, other: int) -> Self: ...
    @overload
    def __sub__(self, other: Self) -> int: ...
    def __sub__(self, other: int | Self) -> Self | int:
        """Return the month so many months before, or the number of months since another month."""
        if type(other) is int:
            return self + -other
        if not isinstance(other, LabelOfMonth) or type(other) is not type(self):
            return NotImplemented
        own = self._month_serial(self.year, self.month)
        return own - self._month_serial(other.year, other.month)


class DateFields:
    """The three fields of a day, before they are frozen.

    A label is filled as one of these and then becomes a label (`fields.__class__ = HijriDate`), which takes a third of
    the time of passing by the frozen `__setattr__` field by field. Nothing is checked here.

    `at_hand` is the `DAYS` of the label's kind, which are found in a slot sooner than through the class.
    """

    __slots__ = ("at_hand", "day", "month", "year")
    at_hand: DaysAtHand
    year: int
    month: int
    day: int


class LabelOfDay(Label, DateFields):
    """A day of a month.

    `DAYS` is where the calendars keep the days of labels of this kind that were asked for.
    """

    __slots__ = ()
    _pattern = r"^\d{4}-\d{2}-\d{2}$"
    __match_args__: ClassVar[tuple[str, ...]] = ("year", "month", "day")
    DAYS: ClassVar[DaysAtHand]

    def __init_subclass__(cls) -> None:
        """Give each kind of label days of its own."""
        super().__init_subclass__()
        cls.DAYS = {}

    def __new__(cls, year: int, month: int, day: int) -> Self:
        """Return the label, or refuse what is no day in any calendar."""
        try:  # a small int is one object, which is told from a bool or a float sooner than by its type
            known = _ONE_TO_12[month] is month and _ONE_TO_31[day] is day and type(year) is int and 0 < year < 10000
        except (IndexError, TypeError):
            known = False
        if not known:
            check_fields(cls.__name__, year=year, month=month, day=day)
        fields = DateFields()
        fields.at_hand = cls.DAYS
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


# The slots' own setters pass by the frozen `__setattr__`, at half the cost of `object.__setattr__`.
_set_year = LabelOfYear.__dict__["year"].__set__
_set_month_year = LabelOfMonth.__dict__["year"].__set__
_set_month = LabelOfMonth.__dict__["month"].__set__


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
