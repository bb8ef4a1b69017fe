"""`to_gregorian` and `to_hijri` answer from tables at hand: as the calendar does, and without asking it."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from typing import Any

import pytest

from issue_dates import (
    Calendar,
    HijriDate,
    InvalidValueError,
    OutOfRangeError,
    SolarHijriDate,
    UnknownNameError,
    YearShape,
    get_calendar,
    to_gregorian,
    to_hijri,
)
from issue_dates.calendars import ALIASES, ALL, at_hand
from issue_dates.calendars.table import PATIENCE, REMEMBERED

every_name = pytest.mark.parametrize("name", [*ALL, *ALIASES])
ONE_DAY = dt.timedelta(1)


def some_days(calendar: Calendar) -> list[dt.date]:
    """The ends of a calendar, and days between them in no order."""
    first, last = calendar.first_day.toordinal(), calendar.last_day.toordinal()
    rng = random.Random(1443)
    chosen = [first, first + 1, last - 1, last, *rng.choices(range(first, last + 1), k=300)]
    chosen += rng.choices(range(first, first + min(10_000, last - first)), k=100)  # the turn of a cycle laid out
    return [dt.date.fromordinal(ordinal) for ordinal in chosen]


@every_name
def test_days_are_converted_without_asking_the_calendar(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the first call, a day needs no method of the calendar in either direction, and the answer is the same.

    Of a calendar that repeats, `to_hijri` does so in the turn of its cycle that the table holds; `to_gregorian` does
    after the first label of the year, as far as years are kept.
    """
    monkeypatch.setattr(at_hand, "MOST_YEARS", 1_000_000)
    calendar = get_calendar(name)
    days = some_days(calendar)
    labels = [calendar.from_gregorian(day) for day in days]
    laid_out = [day for day in days if day.toordinal() < calendar.table().first + calendar.table().span]
    expected = [calendar.from_gregorian(day) for day in laid_out]
    to_hijri(days[0], name)
    firsts = {label.year: label for label in labels}.values()
    assert [to_gregorian(first, name) for first in firsts] == [calendar.to_gregorian(first) for first in firsts]
    for method in ("to_gregorian", "from_gregorian", "ordinal", "label", "days", "table"):
        monkeypatch.delattr(Calendar, method)
    assert len(laid_out) > 1
    assert [to_hijri(day, name) for day in laid_out] == expected
    assert [to_gregorian(label, name) for label in labels] == days


@every_name
def test_the_days_beside_a_calendar_are_refused_by_name_as_well(name: str) -> None:
    """The day before the first and the day after the last are out of range, asked for once or again."""
    calendar = get_calendar(name)
    for day in (calendar.first_day, calendar.last_day):
        assert to_gregorian(to_hijri(day, name), name) == day
    outside = [calendar.first_day - ONE_DAY]
    if calendar.last_day < dt.date(9999, 12, 31):
        outside.append(calendar.last_day + ONE_DAY)
    for day in outside * 2:
        with pytest.raises(OutOfRangeError) as caught:
            to_hijri(day, name)
        assert (caught.value.value, caught.value.calendar) == (day, calendar.name)


@every_name
def test_a_day_that_its_month_does_not_have_is_refused_by_name_as_well(name: str) -> None:
    """The day after a month's last is no day of the next month, asked for once or again."""
    calendar = get_calendar(name)
    label = calendar.from_gregorian(dt.date(1925, 12, 1) if name != "diyanet" else calendar.first_day)
    length = calendar.month_length(label)
    assert to_gregorian(label.replace(day=length), name) == calendar.days(label.year_month).last
    for _ in range(2):
        if length < 31:
            with pytest.raises(InvalidValueError) as caught:
                to_gregorian(label.replace(day=length + 1), name)
            assert caught.value.limits == (1, length)


def test_so_many_years_of_days_are_kept_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """The days of the years that are asked for first are kept under every name of the calendar; others are reckoned."""
    monkeypatch.setattr(at_hand, "MOST_YEARS", 3)
    monkeypatch.setattr(at_hand, "_KEPT", Counter())
    monkeypatch.setattr(HijriDate, "DAYS", {})
    names = ("islamic-civil", "tabular-16-civil")
    calendar = get_calendar("islamic-civil")
    for year in (1450, 1440, 1450, 1443, 1460, 1441):
        for name in names:
            label = HijriDate(year, 5, 28)
            assert to_gregorian(label, name) == calendar.to_gregorian(label)
    days = HijriDate.DAYS["islamic-civil"]
    assert [year for year, months in enumerate(days) if months] == [1440, 1443, 1450]
    assert dict.fromkeys(names, days) == HijriDate.DAYS
    assert days[1443][5][28] is to_gregorian(HijriDate(1443, 5, 28), "islamic-civil") == dt.date(2022, 1, 2)


def test_labels_of_two_reckonings_have_days_of_their_own() -> None:
    """A solar 1392 is not looked up among the lunar years, though both have been asked for in their calendars."""
    lunar, solar = HijriDate(1392, 3, 12), SolarHijriDate(1392, 3, 12)
    for _ in range(2):
        assert to_gregorian(lunar) == dt.date(1972, 4, 25)
        assert to_gregorian(solar, "solar-hijri") == dt.date(2013, 6, 2)
        for wrong, calendar in ((lunar, "solar-hijri"), (solar, "umm-al-qura")):
            with pytest.raises(InvalidValueError):
                to_gregorian(wrong, calendar)


def test_every_sixteenth_new_day_is_remembered() -> None:
    """A day that is remembered has its label made once; when enough are remembered, remembering starts afresh."""
    calendar = Calendar("remembering", "hijri", range(1000, 1100), "none", get_calendar("tabular-16-civil").rule)
    table = calendar.table()
    assert table.recent == {}
    day = calendar.first_day
    table.patience = 0
    for count in range(1, 20):
        table.remember(day, calendar.from_gregorian(day))
        assert (len(table.recent), table.patience) == (count, PATIENCE)
        day += ONE_DAY
    for _ in range(3 * REMEMBERED):
        table.remember(day, calendar.from_gregorian(day))
        assert 0 < len(table.recent) <= REMEMBERED
        assert table.recent[day] == calendar.from_gregorian(day)
        day += ONE_DAY


def test_days_asked_for_by_name_are_remembered_one_in_sixteen() -> None:
    """Of 160 new days ten are kept, and one that is kept gives the very label again."""
    name = "rumi"
    table = get_calendar(name).table()
    to_hijri(dt.date(1900, 1, 1), name)
    table.recent.clear()
    table.patience = PATIENCE
    days = [dt.date(1900, 1, 1) + dt.timedelta(count) for count in range(16 * 10)]
    for day in days:
        to_hijri(day, name)
    assert list(table.recent) == days[15::16]
    assert all(to_hijri(day, name) is label for day, label in table.recent.items())
    assert list(table.recent) == days[15::16]


@pytest.mark.parametrize("name", [[], {}, None, 5, HijriDate(1443, 5, 28)])
def test_what_is_no_name_is_refused_whatever_its_type(name: Any) -> None:
    """A list cannot be looked up, and is refused as every other name that is none."""
    for ask in (
        lambda: get_calendar(name),
        lambda: to_gregorian(HijriDate(1443, 5, 28), name),
        lambda: to_hijri(dt.date(2022, 1, 1), name),
    ):
        with pytest.raises(UnknownNameError) as caught:
            ask()
        assert caught.value.name == str(name)


def test_a_year_has_a_length_for_each_of_its_months() -> None:
    """A rule that gives two lengths for twelve months is refused with the year."""
    wrong = Calendar("wrong", "hijri", range(3, 5), "none", lambda year: YearShape(year * 354, (30, 29)))
    with pytest.raises(InvalidValueError) as caught:
        wrong.table()
    assert str(caught.value) == "wrong: year 3 has 12 months, and lengths for 2 of them"
    assert (caught.value.field, caught.value.value) == ("year", 3)


@pytest.mark.parametrize("days", [-30, 30])
def test_a_calendar_is_shifted_by_a_month_at_most(days: int) -> None:
    """Thirty days either way are taken, and every day moves by so many; equal calendars have one hash."""
    calendar = get_calendar("tabular-16-civil")
    shifted = calendar.shifted(days)
    assert shifted.name == f"tabular-16-civil{days:+d}"
    assert (shifted.reckoning, shifted.years, shifted.source, shifted.cycle) == (
        calendar.reckoning,
        calendar.years,
        calendar.source,
        30,
    )
    assert shifted.first_day - calendar.first_day == dt.timedelta(days)
    assert (shifted.last_day - calendar.last_day).days == days
    assert shifted.ordinal(HijriDate(1443, 5, 28)) - calendar.ordinal(HijriDate(1443, 5, 28)) == days
    assert (shifted == calendar.shifted(days), hash(shifted) == hash(calendar.shifted(days))) == (True, True)
    assert hash(shifted) != hash(calendar)


def test_the_first_of_all_days_is_told_as_a_date() -> None:
    """Where a number is that of a day which Python's dates can hold, the error carries the date."""
    for ordinal, value in ((1, dt.date(1, 1, 1)), (0, 0), (dt.date.max.toordinal(), dt.date.max)):
        with pytest.raises(OutOfRangeError) as caught:
            get_calendar("rumi").label(ordinal)
        assert caught.value.value == value
    beyond = dt.date.max.toordinal() + 1
    with pytest.raises(OutOfRangeError) as caught:
        get_calendar("rumi").label(beyond)
    assert caught.value.value == beyond
