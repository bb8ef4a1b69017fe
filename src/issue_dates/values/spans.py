"""Dates that the print leaves a part out of, and intervals from one date to another."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Self

from issue_dates.errors import InvalidValueError
from issue_dates.values.frozen import Frozen
from issue_dates.values.label import Label, check_fields
from issue_dates.values.pydantic_hooks import PydanticHooks
from issue_dates.values.reckoning import RECKONINGS, Reckoning, reckoning_of

if TYPE_CHECKING:
    from issue_dates.values.dates import SingleDate


class _WithReckoning(Frozen, PydanticHooks):
    """What stands in JSON as `hijri:XXXX-12-10`, for nothing else in it would tell the reckoning."""

    __slots__ = ()

    def __str__(self) -> str:
        return self.isoformat()  # type: ignore[attr-defined,no-any-return]

    def _to_json(self) -> str:
        return f"{self.reckoning}:{self}"  # type: ignore[attr-defined]

    @classmethod
    def _from_json(cls, text: str) -> Self:
        from issue_dates.values.iso import label_from_iso  # which makes these

        reckoning, _, iso = text.partition(":")
        value = label_from_iso(iso, reckoning) if reckoning in RECKONINGS else None
        if not isinstance(value, cls):
            raise InvalidValueError(
                f"{cls.__name__}: expected reckoning and date, as hijri:XXXX-12-10, not {text!r}",
                field="text",
                value=text,
            )
        return value


class PartialDate(_WithReckoning):
    """A date of which the print leaves out the year, or a part between others; what is left out is `None`.

    >>> from issue_dates import PartialDate
    >>> PartialDate("hijri", None, 12, 10).isoformat()
    'XXXX-12-10'

    Raises `InvalidValueError` where nothing, or nothing but the end, is left out: that is a date, a month or a year.
    """

    __slots__ = ("day", "month", "reckoning", "year")
    _pattern = rf"^({'|'.join(RECKONINGS)}):[X\d]{{4}}-[X\d]{{2}}(-\d{{2}})?$"
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
        check_fields("PartialDate", **{name: value for name, value in given.items() if value is not None})
        if year is not None and (month is not None or day is None):
            raise InvalidValueError(
                "PartialDate: nothing is left out; use a date, a month or a year", field="year", value=year
            )
        if month is None and day is None:
            raise InvalidValueError("PartialDate: at least a month or a day must be given", field="month", value=month)
        for name, value in (("reckoning", reckoning), *given.items()):
            object.__setattr__(self, name, value)

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


class Interval(_WithReckoning):
    """From one date to another of the same reckoning, both included, in the order printed.

    >>> from issue_dates import HijriMonth, Interval
    >>> Interval(HijriMonth(1443, 1), HijriMonth(1443, 2)).isoformat()
    '1443-01/1443-02'

    Raises `InvalidValueError` where the two belong to different reckonings.
    """

    __slots__ = ("first", "last")
    _pattern = rf"^({'|'.join(RECKONINGS)}):([X\d]{{2,4}}-?){{1,3}}/[X\d]{{4}}(-[X\d]{{2}}){{0,2}}$"
    __match_args__: ClassVar[tuple[str, ...]] = ("first", "last")
    first: SingleDate
    last: SingleDate

    def __init__(self, first: SingleDate, last: SingleDate) -> None:
        for field, value in (("first", first), ("last", last)):
            if not isinstance(value, Label | PartialDate | dt.date):
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
