"""Labels are drawn between their bounds, days of a calendar are days that it has, and both shrink to plain ones."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument, NoSuchExample

from issue_dates import (
    Calendar,
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    RumiDate,
    RumiMonth,
    RumiYear,
    SolarHijriDate,
    SolarHijriMonth,
    SolarHijriYear,
)
from issue_dates import strategies as ours
from issue_dates.calendars import ALL
from tests.strategies.simplest import simplest

BY_TYPE: dict[Any, Any] = {
    HijriDate: ours.hijri_dates,
    HijriMonth: ours.hijri_months,
    HijriYear: ours.hijri_years,
    SolarHijriDate: ours.solar_hijri_dates,
    SolarHijriMonth: ours.solar_hijri_months,
    SolarHijriYear: ours.solar_hijri_years,
    RumiDate: ours.rumi_dates,
    RumiMonth: ours.rumi_months,
    RumiYear: ours.rumi_years,
    GregorianMonth: ours.gregorian_months,
    GregorianYear: ours.gregorian_years,
}
OF_RECKONING: dict[str, Any] = {
    "hijri": (ours.hijri_dates, ours.hijri_months, ours.hijri_years),
    "solar_hijri": (ours.solar_hijri_dates, ours.solar_hijri_months, ours.solar_hijri_years),
    "rumi": (ours.rumi_dates, ours.rumi_months, ours.rumi_years),
}
every_type = pytest.mark.parametrize("kind", BY_TYPE, ids=lambda kind: kind.__name__)
every_calendar = pytest.mark.parametrize("name", ALL)


@every_type
@settings(max_examples=30)
@given(data=st.data())
def test_bounds_are_kept(kind: Any, data: st.DataObject) -> None:
    low, high = sorted([data.draw(BY_TYPE[kind]()), data.draw(BY_TYPE[kind]())])
    value = data.draw(BY_TYPE[kind](low, high))
    assert low <= value <= high
    assert type(value) is kind


@every_type
@settings(max_examples=30)
@given(data=st.data())
def test_both_bounds_are_drawn(kind: Any, data: st.DataObject) -> None:
    value = data.draw(BY_TYPE[kind]())
    assert data.draw(BY_TYPE[kind](value, value)) == value


@every_type
def test_bounds_the_wrong_way_round_are_refused(kind: Any) -> None:
    low, high = kind(*(1443, 5, 1)[: len(kind.__match_args__)]), kind(*(1444, 5, 1)[: len(kind.__match_args__)])
    with pytest.raises(InvalidArgument, match="between"):
        BY_TYPE[kind](high, low)


@every_type
def test_a_bound_of_another_type_is_refused(kind: Any) -> None:
    with pytest.raises(InvalidArgument, match="min_value must be"):
        BY_TYPE[kind](1443)
    with pytest.raises(InvalidArgument, match="max_value must be"):
        BY_TYPE[kind](None, dt.date(2022, 1, 1))


@every_type
def test_the_simplest_is_the_first_of_a_familiar_year(kind: Any) -> None:
    value = simplest(BY_TYPE[kind]())
    first = 3 if kind.__name__.startswith("Rumi") else 1
    year = {"hijri": 1400, "solar_hijri": 1400, "rumi": 1327, "gregorian": 2000}[value.reckoning]
    assert value == kind(*(year, first, 1)[: len(kind.__match_args__)])


def test_a_condition_on_one_field_leaves_the_others_simple() -> None:
    assert simplest(ours.hijri_dates(), lambda date: date.day > 29) == HijriDate(1400, 1, 30)
    assert simplest(ours.hijri_dates(), lambda date: date.month == 12) == HijriDate(1400, 12, 1)
    assert simplest(ours.hijri_dates(), lambda date: date.year < 1343) == HijriDate(1, 1, 1)
    assert simplest(ours.gregorian_months(), lambda month: month.year > 2000) == GregorianMonth(2001, 1)


@every_calendar
@settings(max_examples=20)
@given(data=st.data())
def test_days_of_a_calendar_are_days_that_it_has(name: str, data: st.DataObject) -> None:
    calendar = ALL[name]
    day = data.draw(OF_RECKONING[calendar.reckoning][0](calendar=name))
    assert calendar.from_gregorian(calendar.to_gregorian(day)) == day


@every_calendar
@settings(max_examples=20)
@given(data=st.data())
def test_months_and_years_of_a_calendar_are_whole(name: str, data: st.DataObject) -> None:
    calendar = ALL[name]
    _, months, years = OF_RECKONING[calendar.reckoning]
    assert calendar.covers(data.draw(months(calendar=name)))
    assert calendar.covers(data.draw(years(calendar=calendar)))


@every_calendar
@settings(max_examples=20)
@given(data=st.data())
def test_bounds_within_a_calendar_are_kept(name: str, data: st.DataObject) -> None:
    calendar = ALL[name]
    dates = OF_RECKONING[calendar.reckoning][0]
    low, high = sorted([data.draw(dates(calendar=name)), data.draw(dates(calendar=name))])
    assert low <= data.draw(dates(low, high, calendar=name)) <= high


@given(st.data())
def test_a_bound_that_is_no_day_of_the_calendar_gives_the_nearest_inside(data: st.DataObject) -> None:
    """1443-04 had 29 days: from its 30th on is from the first of the next month on, up to its 30th up to the 29th."""
    after = ours.hijri_dates(HijriDate(1443, 4, 30), HijriDate(1443, 5, 1), calendar="umm-al-qura")
    before = ours.hijri_dates(HijriDate(1443, 4, 29), HijriDate(1443, 4, 30), calendar="umm-al-qura")
    assert data.draw(after) == HijriDate(1443, 5, 1)
    assert data.draw(before) == HijriDate(1443, 4, 29)


def test_bounds_outside_the_calendar_and_calendars_of_another_reckoning_are_refused() -> None:
    with pytest.raises(InvalidArgument, match="no day"):
        ours.hijri_dates(HijriDate(1, 1, 1), HijriDate(2, 1, 1), calendar="umm-al-qura")
    with pytest.raises(InvalidArgument, match="no day"):
        ours.hijri_dates(HijriDate(1443, 4, 30), HijriDate(1443, 4, 30), calendar="umm-al-qura")
    with pytest.raises(InvalidArgument, match="nothing whole"):
        ours.hijri_months(max_value=HijriMonth(1342, 12), calendar="umm-al-qura")
    with pytest.raises(InvalidArgument, match="nothing whole"):
        ours.hijri_years(HijriYear(1600), calendar="umm-al-qura")
    with pytest.raises(InvalidArgument, match="has no hijri dates but rumi ones"):
        ours.hijri_dates(calendar="rumi")


def test_the_ottoman_year_1333_has_ten_months() -> None:
    """December 1333 was followed by January 1334: there was no January of 1333."""
    months = ours.rumi_months(RumiMonth(1333, 1), RumiMonth(1334, 1))
    assert simplest(months) == RumiMonth(1334, 1)
    with pytest.raises(NoSuchExample):
        simplest(ours.rumi_months(RumiMonth(1333, 3), RumiMonth(1333, 12)), lambda month: month.month < 3)


@given(ours.intervals())
def test_intervals_run_forward_within_one_reckoning_and_precision(interval: Interval) -> None:
    assert type(interval.first) is type(interval.last)
    assert interval.first <= interval.last  # type: ignore[operator]


@given(ours.intervals("rumi"), ours.partial_dates("solar_hijri"))
def test_a_reckoning_is_kept(interval: Interval, partial: Any) -> None:
    assert (interval.reckoning, partial.reckoning) == ("rumi", "solar_hijri")


def test_reckonings_that_there_are_not_are_refused() -> None:
    for strategy in (ours.intervals, ours.partial_dates, ours.calendars):
        with pytest.raises(InvalidArgument, match="reckoning"):
            strategy("julian").validate()  # type: ignore[arg-type]


@given(ours.calendars("hijri"))
def test_calendars_are_those_of_a_reckoning(calendar: Calendar) -> None:
    assert calendar.reckoning == "hijri"
