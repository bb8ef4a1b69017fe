"""The ISO forms of the record, read back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError
from issue_dates.values.dates import TYPES, PrintedDate, SingleDate
from issue_dates.values.spans import Interval, PartialDate

if TYPE_CHECKING:
    from issue_dates.values.reckoning import Reckoning


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
    year_type, month_type, date_type = TYPES[reckoning]
    if month is None:
        return year_type(year)  # type: ignore[no-any-return]
    if day is None:
        return month_type(year, month)  # type: ignore[no-any-return]
    try:
        return date_type(year, month, day)  # type: ignore[no-any-return]
    except InvalidValueError:
        raise
    except (ValueError, OverflowError) as error:  # of datetime.date, which knows the lengths of its months
        raise InvalidValueError(f"{year:04d}-{month:02d}-{day:02d}: {error}", field="day", value=day) from None


_ISO = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?")


def label_from_iso(text: str, reckoning: Reckoning) -> PrintedDate:
    """Read a date of the record: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `XX` for parts left out, `first/last`.

    >>> from issue_dates.values import label_from_iso
    >>> label_from_iso("1443-05/1443-06", "hijri")
    Interval(HijriMonth(1443, 5), HijriMonth(1443, 6))

    Raises `InvalidValueError` for any other text.
    """
    if not isinstance(text, str):
        raise InvalidValueError(f"expected a text such as 1443-05-28, not {text!r}", field="text", value=text)
    first, slash, last = text.partition("/")
    if slash:
        return Interval(_single_from_iso(first, reckoning, text), _single_from_iso(last, reckoning, text))
    return _single_from_iso(text, reckoning, text)


def _single_from_iso(part: str, reckoning: Reckoning, text: str) -> SingleDate:
    match = _ISO.fullmatch(part)
    if match is None:
        raise InvalidValueError(f"expected YYYY, YYYY-MM or YYYY-MM-DD, not {text!r}", field="text", value=text)
    year, month, day = (None if group is None or "X" in group else int(group) for group in match.groups())
    return make_label(reckoning, year, month, day)
