"""Dates as columns in NumPy: look-ups in the table of a calendar, a block at a time.

A block is small enough that what stands between its steps stays in the processor's cache. Days are `datetime64[D]`;
years, months and days of a label are integers. What a calendar does not have is marked, never guessed: `valid` is
false there, the label 0 and the day `NaT`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from issue_dates.calendars import get_calendar
from issue_dates.columns.day_tables import MONTH_BITS, YEAR_BITS, DayTable, day_table
from issue_dates.columns.extras import require
from issue_dates.columns.row import COLUMNS, RowReader
from issue_dates.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    from issue_dates.calendars import Calendar

__all__ = [
    "DayColumn",
    "IntervalColumns",
    "LabelColumns",
    "month_intervals",
    "month_starts",
    "read_mastheads",
    "to_gregorian",
    "to_hijri",
]

BLOCK = 16_384
NAT = -(2**63)
NO_YEAR = 1_000_000
"""Years are clipped here before they are multiplied: no calendar has it, and no product overflows."""


class LabelColumns(NamedTuple):
    """Labels as columns: 0 where `valid` is false.

    >>> import numpy as np
    >>> from issue_dates.columns.numpy import to_hijri
    >>> to_hijri(np.array(["2022-01-01", "1066-10-14"], "M8[D]")).valid
    array([ True, False])
    """

    year: NDArray[np.int16]
    month: NDArray[np.int8]
    day: NDArray[np.int8]
    valid: NDArray[np.bool_]


class DayColumn(NamedTuple):
    """Days as a column: `NaT` where `valid` is false.

    >>> from issue_dates.columns.numpy import to_gregorian
    >>> to_gregorian([1443, 1443], [5, 13], [28, 1]).valid
    array([ True, False])
    """

    days: NDArray[np.datetime64]
    valid: NDArray[np.bool_]


class IntervalColumns(NamedTuple):
    """The first and the last day of months: `NaT` where `valid` is false.

    >>> from issue_dates.columns.numpy import month_intervals
    >>> month_intervals(1443, [5, 6]).last
    array(['2022-01-03', '2022-02-01'], dtype='datetime64[D]')
    """

    first: NDArray[np.datetime64]
    last: NDArray[np.datetime64]
    valid: NDArray[np.bool_]


def read_mastheads(
    texts: ArrayLike, *, languages: Sequence[str] | None = None, calendar: str | None = None
) -> dict[str, NDArray[Any]]:
    """Read an array of texts into one array for each column of the record; each distinct text is read once.

    >>> from issue_dates.columns.numpy import read_mastheads
    >>> columns = read_mastheads(["Vol. 50, No. 11", None, "Vol. 50, No. 12"])
    >>> columns["number"]
    array(['11', None, '12'], dtype=object)

    Texts are strings or bytes of UTF-8, and `None` or NaN where there is none. `gregorian_day` is `datetime64[D]`, the
    other columns hold Python objects. Raises `InvalidValueError` for anything else than texts.
    """
    np = require("numpy", "numpy")
    reader = RowReader(languages, calendar)
    distinct: dict[str | bytes | None, int] = {}
    array = np.asarray(texts) if not isinstance(texts, list | tuple) else np.array(texts, dtype=object)
    places = [distinct.setdefault(_text(one), len(distinct)) for one in array.ravel().tolist()]
    index = np.array(places, np.intp).reshape(array.shape)
    columns = {}
    for name, values in zip(COLUMNS, reader.columns(distinct), strict=True):
        column = np.empty(len(values), "M8[D]" if name == "gregorian_day" else object)
        column[:] = values
        columns[name] = column[index]
    return columns


def _text(value: object) -> str | bytes | None:
    if isinstance(value, str | bytes):
        return value
    if value is None or (isinstance(value, float) and value != value):
        return None
    raise InvalidValueError(f"texts must be strings or bytes, not {value!r}", field="texts", value=value)


def to_hijri(days: ArrayLike, calendar: str | Calendar = "umm-al-qura") -> LabelColumns:
    """Return the labels of an array of days, in any calendar.

    >>> import numpy as np
    >>> from issue_dates.columns.numpy import to_hijri
    >>> year, month, day, valid = to_hijri(np.array(["2022-01-01", "NaT"], "M8[D]"))
    >>> year, month, day
    (array([1443,    0], dtype=int16), array([5, 0], dtype=int8), array([28,  0], dtype=int8))

    Raises `InvalidValueError` for what are no days: other types, and times that are not midnight.
    """
    return labels_of(_day_numbers(days), day_table(get_calendar(calendar)))


def _day_numbers(days: ArrayLike) -> NDArray[Any]:
    """Return days as numbers; times are let in where each is a midnight."""
    np = require("numpy", "numpy")
    array = np.asarray(days)
    if array.dtype.kind != "M" or np.datetime_data(array.dtype)[0] in ("Y", "M", "W", "generic"):
        raise InvalidValueError(f"days must be datetime64[D], not {array.dtype}", field="days", value=str(array.dtype))
    whole = array.astype("M8[D]", copy=False)
    if array.dtype != whole.dtype and bool((whole != array)[~np.isnat(array)].any()):
        raise InvalidValueError(
            "days must be whole days, and some of these have a time: cut it off with .astype('datetime64[D]')",
            field="days",
            value=str(array.dtype),
        )
    numbers: NDArray[Any] = whole.view("i8")
    return numbers


def labels_of(numbers: NDArray[Any], table: DayTable) -> LabelColumns:
    """Return the labels of days given by their numbers, counted from 1970-01-01.

    >>> import numpy as np
    >>> from issue_dates import get_calendar
    >>> from issue_dates.columns.day_tables import day_table
    >>> from issue_dates.columns.numpy import labels_of
    >>> labels_of(np.array([18993]), day_table(get_calendar("umm-al-qura"))).day
    array([28], dtype=int8)
    """
    np = require("numpy", "numpy")
    year, month, day, valid = (np.empty(numbers.shape, kind) for kind in (np.int16, np.int8, np.int8, bool))
    flat = [np.ravel(one) for one in (numbers, year, month, day, valid)]
    index, packed = np.empty(BLOCK, np.int64), np.empty(BLOCK, np.uint32)
    for block in _blocks(numbers.size):
        given, years, months, days, found = (one[block] for one in flat)
        place, label = index[: given.size], packed[: given.size]
        np.subtract(given, table.first_day, out=place)
        np.take(table.labels, place, mode="clip", out=label)
        np.right_shift(label, YEAR_BITS, out=years, casting="unsafe")
        np.right_shift(label, MONTH_BITS, out=months, casting="unsafe")
        np.copyto(days, label, casting="unsafe")
        np.not_equal(years, 0, out=found)
    return LabelColumns(year, month, day, valid)


def _blocks(size: int) -> Iterator[slice]:
    return (slice(start, start + BLOCK) for start in range(0, size, BLOCK))


def to_gregorian(
    year: ArrayLike, month: ArrayLike, day: ArrayLike, calendar: str | Calendar = "umm-al-qura"
) -> DayColumn:
    """Return the days of labels given as arrays of years, months and days, in any calendar.

    >>> from issue_dates.columns.numpy import to_gregorian
    >>> to_gregorian([1443, 1443], [5, 4], [28, 30]).days
    array(['2022-01-01',        'NaT'], dtype='datetime64[D]')

    A label that the calendar does not have, such as the 30th of a month of 29 days, is not valid. Raises
    `InvalidValueError` for anything but integers.
    """
    np = require("numpy", "numpy")
    table = day_table(get_calendar(calendar))
    parts = np.broadcast_arrays(*(_integers(name, one) for name, one in _named(year, month, day)))
    days, valid = np.empty(parts[0].shape, "M8[D]"), np.empty(parts[0].shape, bool)
    flat = [np.ravel(one) for one in (*parts, days.view(np.int64), valid)]
    scratch = _Scratch(np)
    for block in _blocks(days.size):
        years, months, dates, result, found = (one[block] for one in flat)
        place = scratch.place_months(table, years, months, found)
        length = scratch.lengths[: place.size]
        np.take(table.lengths, place, mode="clip", out=length)
        np.take(table.starts, place, mode="clip", out=scratch.starts[: place.size])
        np.subtract(dates, 1, out=place, casting="unsafe")
        np.add(scratch.starts[: place.size], place, out=result)
        # A day of 0 or less becomes a very large number when read without its sign.
        np.less(place.view(np.uint64), length, out=scratch.flags[: place.size])
        found &= scratch.flags[: place.size]
        if not found.all():
            result[~found] = NAT
    return DayColumn(days, valid)


def month_starts(year: ArrayLike, month: ArrayLike, calendar: str | Calendar = "umm-al-qura") -> DayColumn:
    """Return the first day of each month.

    >>> from issue_dates.columns.numpy import month_starts
    >>> month_starts(1443, [5, 6]).days
    array(['2021-12-05', '2022-01-04'], dtype='datetime64[D]')
    """
    return to_gregorian(year, month, 1, calendar)


def month_intervals(year: ArrayLike, month: ArrayLike, calendar: str | Calendar = "umm-al-qura") -> IntervalColumns:
    """Return the first and the last day of each month.

    >>> from issue_dates.columns.numpy import month_intervals
    >>> first, last, valid = month_intervals([1443, 1443], [4, 13])
    >>> last
    array(['2021-12-04',        'NaT'], dtype='datetime64[D]')

    A month that a table leaves open has a first day, and no interval.
    """
    np = require("numpy", "numpy")
    table = day_table(get_calendar(calendar))
    first, valid = month_starts(year, month, calendar)
    years, months = (_integers(name, one) for name, one in _named(year, month))
    with np.errstate(over="ignore"):
        number = np.multiply(years, 12, dtype=np.int64, casting="unsafe") + months.astype(np.int64)
    place = np.where(valid, number - table.first_month, 0)
    valid &= table.whole[place]
    first[~valid] = "NaT"
    return IntervalColumns(first, first + (table.lengths[place].astype(np.int64) - 1), valid)


class _Scratch:
    """What stands between the steps of a block."""

    def __init__(self, np: Any) -> None:
        self.np = np
        self.place, self.other = np.empty(BLOCK, np.int64), np.empty(BLOCK, np.int64)
        self.starts, self.lengths = np.empty(BLOCK, np.int32), np.empty(BLOCK, np.uint8)
        self.flags = np.empty(BLOCK, bool)

    def place_months(self, table: DayTable, years: Any, months: Any, found: Any) -> Any:
        """Return where each month stands in the table, and mark which months are from 1 to 12."""
        np, size = self.np, years.size
        place, other = self.place[:size], self.other[:size]
        np.copyto(other, months, casting="unsafe")
        if years.dtype.itemsize > 2:
            np.clip(years, -NO_YEAR if years.dtype.kind == "i" else 0, NO_YEAR, out=place, casting="unsafe")
            np.multiply(place, 12, out=place)
        else:
            np.multiply(years, 12, out=place, dtype=np.int64)
        np.add(place, other, out=place)
        np.subtract(place, table.first_month, out=place)
        np.subtract(other, 1, out=other)
        np.less(other.view(np.uint64), 12, out=found)
        return place


def _named(*parts: ArrayLike) -> Iterator[tuple[str, ArrayLike]]:
    return zip(("year", "month", "day"), parts, strict=False)


def _integers(name: str, values: ArrayLike) -> NDArray[Any]:
    np = require("numpy", "numpy")
    array: NDArray[Any] = np.asarray(values)
    if array.dtype.kind not in "iu" and array.size:
        raise InvalidValueError(f"{name} must be integers, not {array.dtype}", field=name, value=str(array.dtype))
    return array.astype(np.int64) if array.dtype.kind not in "iu" else array
