"""Day by day against other people's implementations. Every disagreement is listed with its reason."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import convertdate.islamic
import convertdate.julian
import convertdate.persian
import jdatetime
import pytest
from hijridate import Gregorian, Hijri
from persiantools.jdatetime import JalaliDate

from issue_dates import HijriDate, RumiDate, SolarHijriDate, get_calendar, to_gregorian, to_hijri

GOLDEN = Path(__file__).parents[1] / "golden"


def rows(name: str) -> list[list[str]]:
    """Return the fields of a golden file's lines."""
    lines = (GOLDEN / name).read_text("utf-8").splitlines()
    return [line.split() for line in lines if not line.startswith("#")]


def test_hijridate() -> None:
    """`umm-al-qura` says what hijridate says, on every day that hijridate has, both ways."""
    day = dt.date(1924, 8, 1)
    while day <= dt.date(2077, 11, 16):
        theirs = Gregorian(day.year, day.month, day.day).to_hijri()
        label = HijriDate(*theirs.datetuple())
        assert to_hijri(day) == label
        assert to_gregorian(label) == day == Hijri(*theirs.datetuple()).to_gregorian()
        day += dt.timedelta(1)
    assert get_calendar("umm-al-qura").last_day == day - dt.timedelta(1)


def test_convertdate_tabular() -> None:
    """`tabular-16-civil` says what convertdate's Islamic calendar says, AH 1 to 1600, both ways."""
    calendar = get_calendar("tabular-16-civil")
    for ordinal in range(calendar.rule(1).first, calendar.rule(1600).last + 1):
        day = dt.date.fromordinal(ordinal)
        label = calendar.from_gregorian(day)
        assert convertdate.islamic.from_gregorian(day.year, day.month, day.day) == (label.year, label.month, label.day)
        if label.day in (1, 29, 30):
            assert convertdate.islamic.to_gregorian(label.year, label.month, label.day) == (
                day.year,
                day.month,
                day.day,
            )


@pytest.mark.parametrize(("leap", "remainder"), [("15", 15), ("16", 14), ("fatimid", 11), ("habash", 9)])
def test_tabular_by_formula(leap: str, remainder: int) -> None:
    """A tabular year is leap when (11 y + c) mod 30 is under 11, and its first day follows from a division."""
    civil, astronomical = get_calendar(f"tabular-{leap}-civil"), get_calendar(f"tabular-{leap}-astronomical")
    for year in range(1, 1601):
        shape = civil.rule(year)
        assert (sum(shape.lengths) == 355) == ((11 * year + remainder) % 30 < 11)
        # The leap days before a year, counted as Calendrical Calculations does for its variant.
        leap_days = sum((11 * before + remainder) % 30 < 11 for before in range(1, (year - 1) % 30 + 1))
        first = 227015 + 354 * (year - 1) + 11 * ((year - 1) // 30) + leap_days
        assert (shape.first, astronomical.rule(year).first) == (first, first - 1)


def test_icu_tabular() -> None:
    """`islamic-civil` and `islamic-tbla` begin each of 1,600 years where ICU begins it."""
    civil, tbla = get_calendar("islamic-civil"), get_calendar("islamic-tbla")
    found = rows("icu-tabular.txt")
    assert len(found) == 1600
    for year, civil_day, tbla_day in found:
        first = HijriDate(int(year), 1, 1)
        assert (str(civil.to_gregorian(first)), str(tbla.to_gregorian(first))) == (civil_day, tbla_day)


def test_java() -> None:
    """`umm-al-qura-icu` has the 3,612 month starts of Java's HijrahDate, and its lengths."""
    calendar = get_calendar("islamic-umalqura")
    found = rows("java-hijrah.txt")
    assert [int(row[0]) for row in found] == list(calendar.years)
    for year, first_day, *lengths in found:
        shape = calendar.rule(int(year))
        assert shape.first == dt.date.fromisoformat(first_day).toordinal()
        assert shape.lengths == tuple(map(int, lengths))


# The equinox of these years fell in the morning of 20 March, Iran standard time, which makes that day the first, as
# in the 33-year rule, ICU and Borkowski's table; convertdate 2.5 begins them one day late.
CONVERTDATE_DIFFERS = {1243, 1255, 1259, 1267, 1271, 1276}


def test_solar_hijri() -> None:
    """`solar-hijri` agrees with persiantools and jdatetime on every day of 1200 to 1500."""
    calendar = get_calendar("solar-hijri")
    for ordinal in range(calendar.rule(1200).first, calendar.rule(1500).last + 1):
        day = dt.date.fromordinal(ordinal)
        label = calendar.from_gregorian(day)
        theirs = JalaliDate(day)  # type: ignore[no-untyped-call]
        assert (theirs.year, theirs.month, theirs.day) == (label.year, label.month, label.day)
        other = jdatetime.date.fromgregorian(date=day)
        assert (other.year, other.month, other.day) == (label.year, label.month, label.day)
        if label.day == 1:
            first = JalaliDate(label.year, label.month, label.day)  # type: ignore[no-untyped-call]
            assert first.to_gregorian() == calendar.to_gregorian(label)


def test_solar_hijri_and_convertdate() -> None:
    """convertdate, which computes equinoxes as well, begins the years on the same days, but for six."""
    slowly = {*range(1240, 1280), *range(1200, 1501, 10)}  # each costs it 30 ms; outside the first range none differs
    differs = {
        year
        for year in slowly
        if dt.date(*convertdate.persian.to_gregorian(year, 1, 1))
        != get_calendar("persian").to_gregorian(SolarHijriDate(year, 1, 1))
    }
    assert differs == CONVERTDATE_DIFFERS


def test_solar_hijri_and_the_33_year_rule() -> None:
    """From 1178 to 1633 the astronomical year and the rule of 33 years have the same leap years."""
    calendar = get_calendar("solar-hijri")
    for year in calendar.years:
        assert (sum(calendar.rule(year).lengths) == 366) == ((25 * year + 11) % 33 < 8)


def test_rumi_and_the_julian_calendar() -> None:
    """Until 15 February 1332 a Rumi day is the Julian one, its year counted from March."""
    calendar = get_calendar("rumi")
    day = dt.date(1840, 3, 13)
    while day <= dt.date(1917, 2, 28):
        year, month, day_of_month = convertdate.julian.from_gregorian(day.year, day.month, day.day)
        label = RumiDate(year - 584 - (month < 3), month, day_of_month)
        assert calendar.from_gregorian(day) == label
        assert calendar.to_gregorian(label) == day
        day += dt.timedelta(1)


def test_rumi_and_the_gregorian_calendar() -> None:
    """From 1 March 1333 a Rumi day is the Gregorian one, 584 years less."""
    calendar = get_calendar("rumi")
    day = dt.date(1917, 3, 1)
    while day <= dt.date(1925, 12, 31):
        assert calendar.from_gregorian(day) == RumiDate(day.year - 584, day.month, day.day)
        day += dt.timedelta(1)
