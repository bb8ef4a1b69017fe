"""What is true of every calendar, over every day of it."""

from __future__ import annotations

import datetime as dt
import pickle
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from issue_dates import Calendar, HijriMonth, InvalidValueError, OutOfRangeError, get_calendar
from issue_dates.calendars import ALL

if TYPE_CHECKING:
    from collections.abc import Iterable

MINE = Calendar.from_month_starts(
    "mine",
    {
        HijriMonth(1445, 11): dt.date(2024, 5, 9),
        HijriMonth(1445, 12): dt.date(2024, 6, 6),  # 28 days before it
        HijriMonth(1446, 1): dt.date(2024, 7, 7),  # 31 days
        HijriMonth(1446, 2): dt.date(2024, 8, 5),
    },
    source="the test",
)
EVERY = {**ALL, "shifted": get_calendar("umm-al-qura").shifted(-1), "mine": MINE}
LABELS = {"hijri": "HijriDate", "solar_hijri": "SolarHijriDate", "rumi": "RumiDate"}

every_calendar = pytest.mark.parametrize("calendar", EVERY.values(), ids=EVERY.keys())


def some_days(calendar: Calendar) -> Iterable[int]:
    """Every day; of the calendars that repeat, a cycle from the first day, one of our time and the last years."""
    first, last = calendar.first_day.toordinal(), calendar.last_day.toordinal()
    if not calendar.cycle:
        return range(first, last + 1)
    turn = calendar.rule(calendar.years[calendar.cycle]).first - first
    now = dt.date(2000, 1, 1).toordinal()
    return [*range(first, first + turn + 400), *range(now, now + turn), *range(last - 1000, last + 1)]


@every_calendar
def test_every_day_round_trips(calendar: Calendar) -> None:
    """A day has one label, of the calendar's reckoning, and that label is of that day, whichever way is taken."""
    for ordinal in some_days(calendar):
        day = dt.date.fromordinal(ordinal)
        label = calendar.from_gregorian(day)
        assert calendar.ordinal(label) == ordinal
        assert calendar.to_gregorian(label) == day
    assert type(label).__name__ == LABELS[calendar.reckoning]
    assert type(label)(label.year, label.month, label.day) == label


@every_calendar
def test_days_never_skip_or_repeat(calendar: Calendar) -> None:
    """After each day comes the next of its month, or the first of the next month when the month's days are over."""
    ordinals = list(some_days(calendar))
    for (one, label), (other, following) in pairwise([(ordinal, calendar.label(ordinal)) for ordinal in ordinals]):
        if other != one + 1:
            continue
        if following.day == label.day + 1:
            assert following.year_month == label.year_month
        else:
            assert (following.day, following.year_month) == (1, label.year_month + 1)
            assert calendar.month_length(label) == label.day
        assert label < following


@every_calendar
def test_months_and_years_are_their_days(calendar: Calendar) -> None:
    """A month begins where the one before ended, has as many days as its length says, and a year is its months."""
    years = calendar.years if len(calendar.years) < 500 else calendar.years[1400:1460]
    for year in years:
        shape = calendar.rule(year)
        day = shape.first
        for month, length in zip(shape.months, shape.lengths, strict=True):
            label: Any = type(calendar.label(day).year_month)(year, month)
            assert calendar.label(day) == type(calendar.label(day))(year, month, 1)
            assert calendar.label(day + length - 1).day == length
            if calendar.covers(label):
                days: Any = calendar.days(label)
                assert (days.first.toordinal(), days.last.toordinal()) == (day, day + length - 1)
                assert calendar.month_length(label) == length
            day += length


@every_calendar
def test_rows_check_each_other(calendar: Calendar) -> None:
    """Each year begins on the day after the one before it ended."""
    for year in calendar.years[:-1]:
        assert calendar.rule(year).last + 1 == calendar.rule(year + 1).first


@every_calendar
def test_outside_is_refused(calendar: Calendar) -> None:
    """The days before the first and after the last are out of range, with the facts; those are kept by a pickle."""
    for day in (calendar.first_day - dt.timedelta(1), calendar.last_day + dt.timedelta(1)):
        assert not calendar.covers(day)
        with pytest.raises(OutOfRangeError) as caught:
            calendar.from_gregorian(day)
        error = pickle.loads(pickle.dumps(caught.value))
        assert (error.value, error.calendar) == (day, calendar.name)
        assert error.limits == (calendar.years[0], calendar.years[-1])
        for name in error.alternatives:
            assert get_calendar(name).covers(day)
            assert get_calendar(name).reckoning == calendar.reckoning
        assert isinstance(error, OverflowError)
        assert isinstance(error, ValueError)


@every_calendar
def test_a_day_after_the_last_of_a_month_is_named(calendar: Calendar) -> None:
    """The day after a month's last is refused with the field, the value and the limits."""
    label = calendar.label(calendar.first_day.toordinal())
    length = calendar.month_length(label)
    if length == 31:
        return
    with pytest.raises(InvalidValueError) as caught:
        calendar.to_gregorian(label.replace(day=length + 1))
    assert (caught.value.field, caught.value.value, caught.value.limits) == ("day", length + 1, (1, length))


@every_calendar
@given(data=st.data())
def test_adding_months_clamps(calendar: Calendar, data: st.DataObject) -> None:
    """Months are added to the month; the day stays, or becomes the last that the month has."""
    first, last = calendar.first_day.toordinal(), calendar.last_day.toordinal()
    label = calendar.label(data.draw(st.integers(first, last)))
    months = data.draw(st.integers(-30, 30))
    try:
        added = calendar.add_months(label, months)
    except (OutOfRangeError, InvalidValueError):
        assert not calendar.covers(_month_or_none(label, months))
        return
    assert added.year_month - label.year_month == months
    assert added.day == min(label.day, calendar.month_length(added))


def _month_or_none(label: Any, months: int) -> object:
    try:
        return label.year_month + months
    except InvalidValueError:  # the year 0
        return None


@every_calendar
def test_pickles(calendar: Calendar) -> None:
    """A calendar goes to a worker process and back as an equal one that gives the same labels."""
    copy = pickle.loads(pickle.dumps(calendar))
    assert copy == calendar
    assert hash(copy) == hash(calendar)
    day = calendar.first_day
    assert copy.from_gregorian(day) == calendar.from_gregorian(day)


@every_calendar
def test_tells_its_origin(calendar: Calendar) -> None:
    """Each calendar has a name, a reckoning and a source; a name is written as all the others are."""
    assert calendar.name == calendar.name.lower()
    assert calendar.source
    assert EVERY.get(calendar.name, calendar) == calendar
    with pytest.raises(AttributeError):
        calendar.name = "other"  # type: ignore[misc]


def test_leaving_the_calendar_by_a_year() -> None:
    """A calendar that repeats ends where Python's dates end."""
    calendar = get_calendar("tabular-16-civil")
    assert calendar.last_day.year == 9999
    assert calendar.years == range(1, 9666)
