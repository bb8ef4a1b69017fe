"""How calendars are asked: by name, in both directions, for months and years, and with nonsense."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest

from issue_dates import (
    Calendar,
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    InvalidValueError,
    OutOfRangeError,
    PartialDate,
    RumiDate,
    RumiYear,
    SolarHijriDate,
    SolarHijriMonth,
    UnknownNameError,
    YearShape,
    compare,
    get_calendar,
    to_gregorian,
    to_hijri,
)
from issue_dates.calendars import ALIASES, ALL

NONSENSE: list[Any] = [
    None,
    math.nan,
    math.inf,
    1443,
    1e6,
    "1443-05-28",
    "",
    b"1443",
    True,
    [],
    {},
    object(),
    HijriDate,
]


@pytest.mark.parametrize(
    "value", [*NONSENSE, dt.datetime(2022, 1, 1, tzinfo=dt.UTC), dt.time(), PartialDate("hijri", None, 12, 10)]
)
def test_nonsense_is_refused_both_ways(value: Any) -> None:
    """What is no date is an InvalidValueError that carries the value, never an AttributeError or a TypeError."""
    for convert in (to_gregorian, to_hijri, get_calendar("umm-al-qura").ordinal):
        with pytest.raises(InvalidValueError) as caught:
            convert(value)
        assert caught.value.field in ("value", "day")
    assert not get_calendar("umm-al-qura").covers(value)
    if isinstance(value, PartialDate):
        assert compare(value) == {}
    else:
        with pytest.raises(InvalidValueError, match="compare: expected a date"):
            compare(value)


@pytest.mark.parametrize("value", [None, math.nan, 1.5, "1", True])
def test_the_number_of_a_day_is_an_int(value: Any) -> None:
    """`label` takes nothing but an int."""
    with pytest.raises(InvalidValueError):
        get_calendar("umm-al-qura").label(value)


@pytest.mark.parametrize("ordinal", [0, -1, 1, 10**6 + 10**9, 10**30, dt.date.max.toordinal() + 1])
def test_a_day_beyond_all_dates_is_out_of_range(ordinal: int) -> None:
    """A number that no date has is out of range as well, whatever its size."""
    for calendar in ALL.values():
        if not (0 < ordinal <= dt.date.max.toordinal()) or not calendar.covers(dt.date.fromordinal(ordinal)):
            with pytest.raises(OutOfRangeError):
                calendar.label(ordinal)


@pytest.mark.parametrize("name", ["umm-al-kura", "", "islamic", "hijri", "hebrew", None, 5, math.nan])
def test_unknown_calendars(name: Any) -> None:
    """A name that is none, or that names several calendars in different software, is refused with names to choose."""
    for ask in (lambda: get_calendar(name), lambda: to_gregorian(HijriDate(1443, 5, 28), name)):
        with pytest.raises(UnknownNameError) as caught:
            ask()
        assert "tabular-16-civil" in caught.value.known


def test_aliases() -> None:
    """The ecosystem's names lead to our calendars; a calendar leads to itself."""
    for alias, name in ALIASES.items():
        assert get_calendar(alias) is ALL[name]
    mine = ALL["iran"].shifted(1)
    assert get_calendar(mine) is mine
    assert {"islamic-umalqura", "islamic-civil", "islamic-tbla", "persian"} <= set(ALIASES)


def test_labels_of_another_reckoning() -> None:
    """A calendar refuses labels that it does not count."""
    for label in (RumiDate(1327, 2, 16), SolarHijriDate(1403, 1, 1), GregorianMonth(2022, 1)):
        with pytest.raises(InvalidValueError, match="umm-al-qura: expected a hijri date, month or year"):
            to_gregorian(label)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError):
        get_calendar("rumi").month_length(HijriMonth(1327, 2))
    with pytest.raises(InvalidValueError):
        get_calendar("rumi").year_length(HijriMonth(1327, 2))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "value",
    [Interval(HijriMonth(1443, 5), HijriMonth(1443, 6)), Interval(HijriDate(1443, 5, 1), HijriDate(1443, 5, 2))],
)
def test_an_interval_of_labels_is_no_gregorian_span(value: Interval) -> None:
    """An interval can be of any reckoning; only one of Gregorian days, months or years has labels."""
    with pytest.raises(InvalidValueError, match="expected a Gregorian day, month, year or interval of such") as caught:
        to_hijri(value)
    assert caught.value.field == "value"


def test_alternatives() -> None:
    """The error for a year before the table names the calendars that have it."""
    with pytest.raises(OutOfRangeError) as caught:
        to_gregorian(HijriDate(1328, 8, 1))
    assert caught.value.limits == (1343, 1500)
    assert set(caught.value.alternatives) >= {"umm-al-qura-icu", "umm-al-qura-dotnet", "iran", "tabular-16-civil"}
    assert "diyanet" not in caught.value.alternatives
    assert "these reach: umm-al-qura-icu" in str(caught.value)


def test_months_years_and_intervals() -> None:
    """A month, a year and an interval become the interval of their first and last day, both ways."""
    calendar = get_calendar("tabular-16-civil")
    month = Interval(dt.date(2021, 12, 6), dt.date(2022, 1, 4))
    assert calendar.days(HijriMonth(1443, 5)) == to_gregorian(HijriMonth(1443, 5), calendar) == month
    assert calendar.year_length(HijriYear(1442)) == 355
    assert calendar.days(HijriYear(1443)) == Interval(dt.date(2021, 8, 10), dt.date(2022, 7, 29))
    assert calendar.days(Interval(HijriMonth(1443, 5), HijriDate(1443, 6, 3))) == Interval(
        dt.date(2021, 12, 6), dt.date(2022, 1, 7)
    )
    assert calendar.from_gregorian(month) == Interval(HijriDate(1443, 5, 1), HijriDate(1443, 5, 30))
    assert to_hijri(GregorianMonth(2022, 2), calendar) == Interval(HijriDate(1443, 6, 28), HijriDate(1443, 7, 26))
    assert to_hijri(GregorianYear(2022), calendar) == Interval(HijriDate(1443, 5, 27), HijriDate(1444, 6, 7))


def test_going_through_days_and_months() -> None:
    """Days and months can be gone through, over the end of a year as well."""
    calendar = get_calendar("umm-al-qura")
    days = list(calendar.iter_days(Interval(HijriMonth(1443, 12), HijriMonth(1444, 1))))
    assert (len(days), days[0], days[-1].month) == (59, HijriDate(1443, 12, 1), 1)
    months = list(calendar.iter_months(Interval(HijriMonth(1443, 11), HijriYear(1444))))
    assert months[:3] == [HijriMonth(1443, 11), HijriMonth(1443, 12), HijriMonth(1444, 1)]
    assert len(months) == 14


def test_a_year_that_the_table_has_a_part_of() -> None:
    """Diyanet's table begins in the sixth month of 1443: the year is not covered, its months from then on are."""
    calendar = get_calendar("diyanet")
    assert not calendar.covers(HijriYear(1443))
    assert not calendar.covers(HijriMonth(1443, 5))
    assert calendar.covers(HijriMonth(1443, 6))
    with pytest.raises(OutOfRangeError):
        calendar.days(HijriYear(1443))
    assert get_calendar("rumi").year_length(RumiYear(1333)) == 306


def test_an_interval_is_covered_where_both_its_ends_are() -> None:
    """The table of Umm al-Qura reaches from AH 1343, which began on 1 August 1924, to 1500."""
    calendar = get_calendar("umm-al-qura")
    assert calendar.covers(Interval(HijriMonth(1343, 1), HijriYear(1500)))
    assert not calendar.covers(Interval(HijriMonth(1342, 12), HijriYear(1343)))
    assert not calendar.covers(Interval(HijriYear(1500), HijriMonth(1501, 1)))
    assert calendar.covers(Interval(dt.date(1924, 8, 1), dt.date(1924, 8, 31)))
    assert not calendar.covers(Interval(dt.date(1924, 7, 31), dt.date(1924, 8, 31)))
    assert not calendar.covers(Interval(RumiDate(1343, 1, 1), RumiDate(1343, 1, 2)))


def test_age_weekday_and_length() -> None:
    """A day's weekday is that of its date; an age is counted in years of the calendar."""
    calendar = get_calendar("umm-al-qura")
    assert calendar.weekday(HijriDate(1343, 5, 15)) == dt.date(1924, 12, 12).weekday() == 4
    born = HijriDate(1400, 5, 28)
    assert [calendar.age(born, HijriDate(1443, 5, day)) for day in (27, 28)] == [42, 43]
    assert calendar.age(born, born) == 0
    with pytest.raises(InvalidValueError):
        calendar.age(born, dt.date(1970, 1, 1))
    assert calendar.month_length(HijriDate(1443, 5, 2)) == 30
    with pytest.raises(InvalidValueError, match="a whole number of months"):
        calendar.add_months(born, 1.0)  # type: ignore[arg-type]


def test_compare() -> None:
    """Every calendar that covers a value gives its own opinion; the others are silent."""
    found = compare(HijriDate(1328, 9, 1))
    assert "umm-al-qura" not in found
    assert str(found["tabular-16-civil"]) == "1910-09-06"
    assert set(found.values()) <= {dt.date(1910, 9, 5), dt.date(1910, 9, 6), dt.date(1910, 9, 4), dt.date(1910, 9, 7)}
    labels = compare(dt.date(1912, 2, 29))
    assert labels["rumi"] == RumiDate(1327, 2, 16)
    assert labels["solar-hijri"] == SolarHijriDate(1290, 12, 9)
    assert set(compare(SolarHijriMonth(1403, 1))) == {"solar-hijri"}
    assert compare(HijriMonth(9999, 1)) == {}


def test_a_shifted_calendar() -> None:
    """A sighting one day later moves every day by one, and can be moved back."""
    calendar = get_calendar("umm-al-qura")
    later = calendar.shifted(1)
    assert later.name == "umm-al-qura+1"
    assert later.from_gregorian(dt.date(2022, 1, 2)) == calendar.from_gregorian(dt.date(2022, 1, 1))
    assert later.shifted(-1).from_gregorian(dt.date(2022, 1, 1)) == HijriDate(1443, 5, 28)
    for days in (1.0, True, None, 31):
        with pytest.raises(InvalidValueError):
            calendar.shifted(days)  # type: ignore[arg-type]


def test_subclasses_of_date() -> None:
    """Days of other libraries that are dates are dates here as well."""

    class Day(dt.date):
        pass

    assert to_hijri(Day(2022, 1, 1)) == HijriDate(1443, 5, 28)
    assert to_hijri(Day(2022, 1, 1), "tabular-16-civil") == HijriDate(1443, 5, 27)


@pytest.mark.parametrize("name", ["umm-al-qura", "rumi", "tabular-16-civil"])
def test_days_asked_for_again_and_again(name: str) -> None:
    """A day keeps its label however often and in whatever order days are asked for, more than are remembered."""
    calendar = get_calendar(name)
    day = dt.date(1925, 1, 1)
    days = [day + dt.timedelta(count * 37 % 360) for count in range(400)]
    first = {day: calendar.from_gregorian(day) for day in days}
    for order in (days, days, days[::-1], [day for day in days for _ in range(3)]):
        assert [to_hijri(day, name) for day in order] == [first[day] for day in order]
    assert all(to_gregorian(label, name) == day for day, label in first.items())


def test_a_rule_with_a_gap_is_refused() -> None:
    """A rule whose years do not meet is told so, with the year."""
    rule = get_calendar("tabular-16-civil").rule

    def gap(year: int) -> Any:
        return rule(year)._replace(first=rule(year).first + (year > 1400))

    with pytest.raises(InvalidValueError, match="year 1401 begins on day") as caught:
        Calendar("gap", "hijri", range(1390, 1410), "none", gap).to_gregorian(HijriDate(1400, 1, 1))
    assert caught.value.value == 1401


@pytest.mark.parametrize("length", [0, 7, 32, -29])
def test_a_rule_with_an_impossible_month_is_refused(length: int) -> None:
    """A rule may have short months, as February 1332 was in Turkey, but none under eight days or over 31."""
    wrong = Calendar("wrong", "hijri", range(1, 3), "none", lambda year: YearShape(year * 400, (30, length)))
    with pytest.raises(InvalidValueError, match=f"month 1-02 has {length} days, not from 8 to 31"):
        wrong.to_gregorian(HijriDate(1, 1, 1))


def test_calendars_are_made_of_the_right_parts() -> None:
    """A reckoning that no calendar counts and years that are no range are refused."""
    rule = get_calendar("tabular-16-civil").rule
    with pytest.raises(InvalidValueError, match="reckoning"):
        Calendar("x", "gregorian", range(1, 5), "", rule)
    for years in (range(5, 5), range(1, 9, 2), (1, 2)):
        with pytest.raises(InvalidValueError, match="years"):
            Calendar("x", "hijri", years, "", rule)  # type: ignore[arg-type]
