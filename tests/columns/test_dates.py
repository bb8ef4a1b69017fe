"""Columns of dates say what the calendars say day by day, and what others' implementations say."""

from __future__ import annotations

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from convertdate import islamic
from hijridate import Gregorian, Hijri
from hypothesis import given
from hypothesis import strategies as st

from issue_dates import Calendar, HijriMonth, InvalidValueError, UnknownNameError, get_calendar
from issue_dates.calendars import ALL
from issue_dates.columns import arrow as in_arrow
from issue_dates.columns import numpy as in_numpy
from issue_dates.columns import pandas as in_pandas
from issue_dates.columns import polars as in_polars
from issue_dates.columns.numpy import BLOCK, month_intervals, month_starts, to_gregorian, to_hijri

VILLAGE = Calendar.from_month_starts(
    "village",
    {(1445, 8): dt.date(2024, 2, 12), (1445, 9): dt.date(2024, 3, 12), (1445, 10): dt.date(2024, 4, 11)},
    source="notebook of the mosque",
)


def _days(first: dt.date, last: dt.date) -> np.ndarray[Any, Any]:
    epoch = dt.date(1970, 1, 1)
    return np.arange((first - epoch).days, (last - epoch).days + 1).astype("M8[D]")


@pytest.mark.parametrize("name", ALL)
def test_every_day_of_every_calendar(name: str) -> None:
    """Each day has the label that the calendar gives it alone, and the label leads back."""
    calendar = get_calendar(name)
    days = _days(calendar.first_day, min(calendar.last_day, calendar.first_day + dt.timedelta(days=30_000)))
    year, month, day, valid = to_hijri(days, name)
    labels = [calendar.from_gregorian(one) for one in days.tolist()]
    assert valid.all()
    assert [*zip(year.tolist(), month.tolist(), day.tolist(), strict=True)] == [
        (label.year, label.month, label.day) for label in labels
    ]
    back = to_gregorian(year, month, day, name)
    assert back.valid.all()
    assert (back.days == days).all()


@pytest.mark.parametrize("name", ALL)
def test_the_last_years_of_every_calendar(name: str) -> None:
    """The table reaches the last day, and not a day further at either end."""
    calendar = get_calendar(name)
    first, last = np.datetime64(calendar.first_day, "D"), np.datetime64(calendar.last_day, "D")
    ends = to_hijri(np.array([first - 1, first, last, last + 1]), name)
    assert ends.valid.tolist() == [False, True, True, False]
    for place, day in ((1, calendar.first_day), (2, calendar.last_day)):
        label = calendar.from_gregorian(day)
        assert (ends.year[place], ends.month[place], ends.day[place]) == (label.year, label.month, label.day)


def test_umm_al_qura_is_that_of_hijridate() -> None:
    """Over the whole table of hijridate, in both directions."""
    days = _days(dt.date(1924, 8, 1), dt.date(2077, 11, 16))
    theirs = np.array([Gregorian.fromdate(day).to_hijri().datetuple() for day in days.tolist()])
    year, month, day, valid = to_hijri(days)
    assert valid.all()
    assert (np.stack([year, month, day], axis=1) == theirs).all()
    sample = slice(None, None, 97)
    back = [Hijri(*label).to_gregorian() for label in theirs[sample].tolist()]
    assert to_gregorian(*theirs[sample].T).days.tolist() == back


def test_tabular_is_that_of_convertdate() -> None:
    """The civil calendar of the second variant, on a day of every month of 1,400 years."""
    year, month = (part.ravel() for part in np.meshgrid(np.arange(1, 1401), np.arange(1, 13)))
    found = to_gregorian(year, month, np.full(year.shape, 29), "islamic-civil")
    theirs = [dt.date(*islamic.to_gregorian(y, m, 29)) for y, m in zip(year.tolist(), month.tolist(), strict=True)]
    assert found.valid.all()
    assert found.days.tolist() == theirs


parts = st.one_of(st.integers(-(2**63), 2**63 - 1), st.integers(1250, 1510), st.integers(-1, 32))


@given(st.lists(st.tuples(parts, parts, parts), min_size=1), st.sampled_from([*ALL.values(), VILLAGE]))
def test_any_label(labels: list[tuple[int, int, int]], calendar: Calendar) -> None:
    """A label is valid exactly where the calendar alone converts it; numbers of any size do no harm."""
    from issue_dates.calendars.labels import TYPES

    wanted: list[dt.date | None] = []
    for label in labels:
        try:
            wanted.append(calendar.to_gregorian(TYPES[calendar.reckoning][2](*label)))
        except ValueError:
            wanted.append(None)
    year, month, day = np.array(labels, np.int64).T
    found = to_gregorian(year, month, day, calendar)
    assert found.days.tolist() == wanted
    assert found.valid.tolist() == [day is not None for day in wanted]


@given(
    st.lists(st.one_of(st.integers(-(2**63), 2**63 - 1), st.integers(-720_000, 2_930_000)), min_size=1),
    st.sampled_from([*ALL.values(), VILLAGE]),
)
def test_any_day(numbers: list[int], calendar: Calendar) -> None:
    """A day is valid exactly where the calendar covers it, also far outside the years that Python knows."""
    found = to_hijri(np.array(numbers, np.int64).view("M8[D]"), calendar)
    for place, number in enumerate(numbers):
        ordinal = number + dt.date(1970, 1, 1).toordinal()
        covered = 0 < ordinal <= dt.date.max.toordinal() and calendar.covers(dt.date.fromordinal(ordinal))
        assert bool(found.valid[place]) == covered
        wanted = calendar.label(ordinal) if covered else None
        got = int(found.year[place]), int(found.month[place]), int(found.day[place])
        assert got == ((wanted.year, wanted.month, wanted.day) if wanted else (0, 0, 0))


@pytest.mark.parametrize("size", [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 5])
def test_blocks(size: int) -> None:
    """Where a block ends makes no difference."""
    days = np.arange(size).astype("M8[D]")
    whole = to_hijri(days)
    assert whole.valid.all()
    assert (to_gregorian(*whole[:3]).days == days).all()
    for place in {0, BLOCK - 1, BLOCK, size - 1} & set(range(size)):
        assert to_hijri(days[place : place + 1]).day[0] == whole.day[place]


def test_months() -> None:
    """Starts and intervals are those of the calendar, for each month that it has."""
    for calendar in (get_calendar("umm-al-qura"), get_calendar("rumi"), get_calendar("solar-hijri")):
        label_type = type(calendar.from_gregorian(calendar.first_day).year_month)
        year, month = (part.ravel() for part in np.meshgrid(np.asarray(calendar.years), np.arange(0, 14)))
        first, last, valid = month_intervals(year, month, calendar)
        for place, (y, m) in enumerate(zip(year.tolist(), month.tolist(), strict=True)):
            covered = 1 <= m <= 12 and calendar.covers(label_type(y, m))
            assert valid[place] == covered
            if covered:
                days = calendar.days(label_type(y, m))
                assert (first[place].item(), last[place].item()) == (days.first, days.last)
        assert np.array_equal(month_starts(year, month, calendar).valid, valid)


def test_an_open_month() -> None:
    """A month whose length nobody knows has a start, and no interval."""
    assert month_starts(1445, [9, 10, 11], VILLAGE).valid.tolist() == [True, True, False]
    assert month_intervals(1445, [9, 10, 11], VILLAGE).valid.tolist() == [True, False, False]
    assert not VILLAGE.covers(HijriMonth(1445, 10))


def test_shapes_are_kept() -> None:
    """Arrays of any shape, strided ones and single values come back in their shape."""
    days = np.arange(24).astype("M8[D]").reshape(2, 3, 4)
    found = to_hijri(days[:, ::2])
    assert found.year.shape == (2, 2, 4)
    assert (to_gregorian(*found[:3]).days == days[:, ::2]).all()
    assert to_hijri(np.datetime64("2022-01-01")).day == 28
    assert to_gregorian(1443, [[5], [6]], [1, 2]).days.shape == (2, 2)


@pytest.mark.parametrize("dtype", ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8"])
def test_every_integer(dtype: str) -> None:
    """The parts of a label may be integers of any size, mixed."""
    calendar = get_calendar("tabular-16-civil")
    year = np.array([0, 1, 100, 127], dtype)
    found = to_gregorian(year, np.array([1, 1, 12, 13], dtype), np.array([1, 0, 29, 1]), calendar)
    assert found.valid.tolist() == [False, False, True, False]


class TestTimes:
    """A time of day is not cut off in silence: an evening belongs to the next Hijri day."""

    def test_midnights_are_days(self) -> None:
        """Other libraries keep days as times."""
        for unit in ("h", "s", "ms", "us", "ns"):
            found = to_hijri(np.array(["2022-01-01", "NaT"], f"M8[{unit}]"))
            assert (found.day.tolist(), found.valid.tolist()) == ([28, 0], [True, False])

    @pytest.mark.parametrize("day", ["2022-01-01T18:00", "2022-01-01T00:00:00.000000001", "1969-12-31T23:59:59"])
    def test_evenings_are_refused(self, day: str) -> None:
        """The message says what to do."""
        with pytest.raises(InvalidValueError, match="astype"):
            to_hijri(np.array([day]).astype("M8[ns]"))

    def test_months_are_no_days(self) -> None:
        """NumPy would take a month for its first day."""
        for unit in ("Y", "M", "W"):
            with pytest.raises(InvalidValueError, match="days must be datetime64"):
                to_hijri(np.array(["2022-01-06"]).astype(f"M8[{unit}]"))


class TestRefusals:
    """What is no column of dates is told by its type."""

    def test_days(self) -> None:
        """Numbers and texts are no days."""
        for array in (np.array([1]), np.array(["2022-01-01"]), np.array([dt.date(2022, 1, 1)], object)):
            with pytest.raises(InvalidValueError, match="days must be datetime64"):
                to_hijri(array)
        for column in (pa.array([1]), pa.array(["2022-01-01"]), pa.array([], pa.timestamp("s", "UTC"))):
            with pytest.raises(InvalidValueError, match="days must be date32, not "):
                in_arrow.to_hijri(column)

    def test_labels(self) -> None:
        """Floats may have lost digits, and are refused."""
        with pytest.raises(InvalidValueError, match="month must be integers, not float64"):
            to_gregorian([1443], [5.0], [28])
        with pytest.raises(InvalidValueError, match="day must be integers, not double"):
            in_arrow.to_gregorian(pa.array([1443]), pa.array([5]), pa.array([28.0]))

    def test_columns(self) -> None:
        """What is no column of the library, and columns that do not go together."""
        with pytest.raises(InvalidValueError, match="expected a pyarrow Array or ChunkedArray, not list"):
            in_arrow.to_gregorian([1443], [5], [28])
        with pytest.raises(InvalidValueError, match="expected a pyarrow Array or ChunkedArray, not ndarray"):
            in_arrow.to_hijri(np.array(["2022-01-01"], "M8[D]"))
        with pytest.raises(InvalidValueError, match="year, month and day must be of the same length"):
            in_polars.to_gregorian(pl.Series([1443, 1444]), pl.Series([5]), pl.Series([28, 28]))

    def test_calendars(self) -> None:
        """A calendar that does not exist is told as everywhere."""
        with pytest.raises(UnknownNameError):
            to_hijri(np.array([], "M8[D]"), "julian")


DAYS = [dt.date(2022, 1, 1), None, dt.date(1066, 10, 14), dt.date(1924, 8, 1)]
LABELS = [(1443, 5, 28), None, None, (1343, 1, 1)]


def _labels(rows: list[Any]) -> list[Any]:
    return [row and tuple(row.values()) for row in rows]


class TestLibraries:
    """Arrow, pandas and Polars hold the same days in their own types."""

    @pytest.mark.parametrize("kind", [pa.date32(), pa.date64(), pa.timestamp("s"), pa.timestamp("ns")], ids=str)
    def test_arrow(self, kind: Any) -> None:
        """Null stays null, and what the calendar does not reach becomes it."""
        days = DAYS if kind != pa.timestamp("ns") else [*DAYS[:2], None, DAYS[3]]
        column = pa.array(days, pa.date32()).cast(kind)
        assert _labels(in_arrow.to_hijri(column).to_pylist()) == LABELS
        assert _labels(in_arrow.to_hijri(pa.chunked_array([column, column])).to_pylist()) == LABELS * 2
        assert _labels(in_arrow.to_hijri(column.slice(3)).to_pylist()) == LABELS[3:]

    def test_arrow_back(self) -> None:
        """Any null part makes a null; year 0 of a gap is not asked for."""
        year, month, day = pa.array([1443, None, 1443, 1443]), pa.array([5, 5, None, 5]), pa.array([28, 1, 1, 31])
        assert in_arrow.to_gregorian(year, month, day).to_pylist() == [DAYS[0], None, None, None]
        assert in_arrow.month_starts(year, month).to_pylist()[1:3] == [None, None]
        assert in_arrow.month_intervals(year, pa.nulls(4)).null_count == 4

    def test_arrow_times(self) -> None:
        """A time that is no midnight is refused."""
        with pytest.raises(InvalidValueError, match="have a time"):
            in_arrow.to_hijri(pa.array([dt.datetime(2022, 1, 1, 18)]))  # noqa: DTZ001 - a time zone is refused anyway

    @pytest.mark.parametrize("dtype", ["M8[s]", "M8[us]", pd.ArrowDtype(pa.date32()), "object"])
    def test_pandas(self, dtype: Any) -> None:
        """Times at midnight, Arrow's dates and Python's are days; the index is kept."""
        series = pd.Series(pd.array(DAYS, dtype="object"), index=list("abcd")).astype(dtype)
        frame = in_pandas.to_hijri(series)
        rows = pa.Table.from_pandas(frame, preserve_index=False).to_pylist()
        assert [None if row["year"] is None else tuple(row.values()) for row in rows] == LABELS
        assert list(frame.index) == list("abcd")
        back = in_pandas.to_gregorian(frame["year"], frame["month"], frame["day"])
        assert pa.array(back).to_pylist() == [DAYS[0], None, None, DAYS[3]]

    def test_pandas_months(self) -> None:
        """Series of different indexes are not put side by side."""
        year, month = pd.Series([1443, 1443]), pd.Series([5, 13])
        assert pa.array(in_pandas.month_starts(year, month)).to_pylist() == [dt.date(2021, 12, 5), None]
        assert pa.array(in_pandas.month_intervals(year, month)["last"]).to_pylist() == [dt.date(2022, 1, 3), None]
        with pytest.raises(InvalidValueError, match="same index"):
            in_pandas.month_starts(year, month.iloc[::-1])
        with pytest.raises(InvalidValueError, match="expected a pandas Series, not list"):
            in_pandas.to_hijri([1])  # type: ignore[arg-type]

    def test_polars(self) -> None:
        """In a lazy query as in a series."""
        frame = pl.DataFrame({"day": DAYS})
        planned = frame.lazy().select(in_polars.to_hijri("day").struct.unnest())
        assert planned.collect_schema() == pl.Schema({"year": pl.Int16, "month": pl.Int8, "day": pl.Int8})
        rows = planned.collect().rows()
        assert [None if row[0] is None else row for row in rows] == LABELS
        back = planned.select(in_polars.to_gregorian("year", "month", "day").alias("back")).collect()
        assert back.get_column("back").to_list() == [DAYS[0], None, None, DAYS[3]]
        assert back.schema == {"back": pl.Date}
        times = frame.get_column("day").cast(pl.Datetime)
        assert in_polars.to_hijri(times).struct.field("day").to_list() == [28, None, None, 1]

    def test_polars_months(self) -> None:
        """Expressions or series, not both."""
        frame = pl.DataFrame({"y": [1443, 1443], "m": [5, 13]})
        found = frame.select(
            in_polars.month_starts("y", "m").alias("first"), in_polars.month_intervals("y", "m").alias("both")
        )
        assert found.get_column("first").to_list() == [dt.date(2021, 12, 5), None]
        assert found.get_column("both").struct.field("last").to_list() == [dt.date(2022, 1, 3), None]
        with pytest.raises(InvalidValueError, match="not Series, str"):
            in_polars.month_starts(frame.get_column("y"), "m")


def test_numpy_texts() -> None:
    """NumPy's own strings and bytes are texts; numbers are not."""
    arrays: tuple[Any, ...] = (
        np.array(["Vol. 50, No. 3", ""]),
        np.array([b"Vol. 50, No. 3", b""]),
        ["Vol. 50, No. 3", float("nan")],
    )
    for array in arrays:
        assert in_numpy.read_mastheads(array)["volume"].tolist() == ["50", None]
    assert in_numpy.read_mastheads(np.array([["Vol. 50, No. 3"]] * 2))["number"].shape == (2, 1)
    assert in_numpy.read_mastheads([])["number"].shape == (0,)
    with pytest.raises(InvalidValueError, match="texts must be strings or bytes, not 7"):
        in_numpy.read_mastheads([7])


def test_pandas_halves_of_surrogates() -> None:
    """A Python string that no encoding can hold is a bad row among good ones."""
    read = in_pandas.read_mastheads(pd.Series(["Vol. 50, No. 3", "\ud800", None], dtype=object))
    assert pa.array(read["volume"]).to_pylist() == ["50", None, None]
    assert read["diagnostics"].iloc[1][0]["code"] == "not-utf-8"
    with pytest.raises(InvalidValueError):
        in_pandas.read_mastheads(pd.Series(["Vol. 50", 7], dtype=object))
    with pytest.raises(InvalidValueError, match="texts must be strings or binary, not int64"):
        in_pandas.read_mastheads(pd.Series([7]))
