"""Dates that were printed, or that everybody knows in two calendars."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from issue_dates import HijriDate, HijriMonth, OutOfRangeError, RumiDate, SolarHijriDate, get_calendar
from issue_dates.calendars import month_sources

KNOWN = [
    # Umm al-Qura, the gazette: its first issue, dated in both calendars, a Friday.
    ("umm-al-qura", HijriDate(1343, 5, 15), "1924-12-12"),
    # The new century, on which the Great Mosque of Mecca was seized.
    ("umm-al-qura", HijriDate(1400, 1, 1), "1979-11-20"),
    # Crescent International, vol. 50, no. 11: Jumada al-Ula 28, 1443 / 2022-01-01.
    ("umm-al-qura", HijriDate(1443, 5, 28), "2022-01-01"),
    # The decree that granted Iran a constitution.
    ("iran", HijriDate(1324, 6, 14), "1906-08-05"),
    # Turkey fasted from 19 February 2026 and kept the feast on 20 March.
    ("diyanet", HijriDate(1447, 9, 1), "2026-02-19"),
    ("diyanet", HijriDate(1447, 10, 1), "2026-03-20"),
    # 28 Mordad 1332, 22 Bahman 1357 and 22 Khordad 1388 name events of Iran's history.
    ("solar-hijri", SolarHijriDate(1332, 5, 28), "1953-08-19"),
    ("solar-hijri", SolarHijriDate(1357, 11, 22), "1979-02-11"),
    ("solar-hijri", SolarHijriDate(1388, 3, 22), "2009-06-12"),
    # 1308 was a common year: the equinox of 1930 came in the last minute before noon.
    ("solar-hijri", SolarHijriDate(1309, 1, 1), "1930-03-21"),
    ("solar-hijri", SolarHijriDate(1403, 12, 30), "2025-03-20"),
    # The first day of 1256, the year from which the fiscal calendar dates everything.
    ("rumi", RumiDate(1256, 3, 1), "1840-03-13"),
    # The "1293 war" with Russia was declared on 12 Nisan 1293.
    ("rumi", RumiDate(1293, 4, 12), "1877-04-24"),
    # 10 Temmuz 1324 and 31 Mart 1325 name a revolution and a rising.
    ("rumi", RumiDate(1324, 7, 10), "1908-07-23"),
    ("rumi", RumiDate(1325, 3, 31), "1909-04-13"),
    # al-Haqa'iq (Damascus), as edited by OpenArabicPE: 23 اغسطوس 1326 and 19 مارت 1327.
    ("rumi", RumiDate(1326, 8, 23), "1910-09-05"),
    ("rumi", RumiDate(1327, 3, 19), "1911-04-01"),
    # A leap day, and the days around the two changes of 1917 and 1918.
    ("rumi", RumiDate(1327, 2, 16), "1912-02-29"),
    ("rumi", RumiDate(1327, 2, 29), "1912-03-13"),
    ("rumi", RumiDate(1332, 2, 15), "1917-02-28"),
    ("rumi", RumiDate(1333, 3, 1), "1917-03-01"),
    ("rumi", RumiDate(1333, 12, 31), "1917-12-31"),
    ("rumi", RumiDate(1334, 1, 1), "1918-01-01"),
    # The republic: 29 Teşrinievvel 1339; the last Rumi day.
    ("rumi", RumiDate(1339, 10, 29), "1923-10-29"),
    ("rumi", RumiDate(1341, 12, 31), "1925-12-31"),
]


@pytest.mark.parametrize(("calendar", "label", "day"), KNOWN)
def test_known(calendar: str, label: HijriDate, day: str) -> None:
    """The calendar explains the date as its time did."""
    assert str(get_calendar(calendar).to_gregorian(label)) == day
    assert get_calendar(calendar).from_gregorian(dt.date.fromisoformat(day)) == label


def test_printed_months_of_28_and_31_days_survive() -> None:
    """The printed Umm al-Qura has five months of 28 days and three of 31, for history had them."""
    calendar = get_calendar("umm-al-qura")
    lengths = Counter(length for year in calendar.years for length in calendar.rule(year).lengths)
    assert (lengths[28], lengths[31]) == (5, 3)
    assert sum(lengths.values()) == 1896


def test_the_three_umm_al_quras() -> None:
    """How many of their 1,896 shared months the three editions begin on different days, and since when they agree."""
    printed, icu, dotnet = map(get_calendar, ("umm-al-qura", "umm-al-qura-icu", "umm-al-qura-dotnet"))
    months = [HijriMonth(year, month) for year in printed.years for month in range(1, 13)]
    differs = {
        other.name: [month for month in months if printed.days(month).first != other.days(month).first]
        for other in (icu, dotnet)
    }
    assert len(differs["umm-al-qura-dotnet"]) == 312
    assert max(differs["umm-al-qura-dotnet"]) < HijriMonth(1402, 1)
    assert len(differs["umm-al-qura-icu"]) == 740
    assert not [month for month in differs["umm-al-qura-icu"] if 1420 <= month.year <= 1450]


def test_iran_and_the_arithmetic_calendar() -> None:
    """The civil tabular calendar explains 62 % of Iran's months, the Saudi table 23 % of those it has."""
    iran = get_calendar("iran")
    months = [HijriMonth(year, month) for year in iran.years for month in range(1, 13)][:-2]
    firsts = {month: iran.to_gregorian(HijriDate(month.year, month.month, 1)) for month in months}
    assert len(firsts) == 2194

    def share(name: str) -> float:
        calendar = get_calendar(name)
        covered = [month for month in firsts if calendar.covers(month)]
        return sum(calendar.days(month).first == firsts[month] for month in covered) / len(covered)

    assert round(share("tabular-16-civil"), 2) == 0.62
    assert round(share("umm-al-qura"), 2) == 0.23


def test_sources_of_iran() -> None:
    """Each month of Iran's calendar tells who says so; nine were observed otherwise than published."""
    iran = get_calendar("iran")
    months = [HijriMonth(year, month) for year in iran.years for month in range(1, 13)][:-2]
    found = [month_sources(month) for month in months]
    assert all(sources.names for sources in found)
    assert sum(sources.observed for sources in found) == 9
    assert month_sources(HijriMonth(1443, 10)) == (("calendar-center",), True)
    with pytest.raises(OutOfRangeError):
        month_sources(HijriMonth(1447, 11))


@pytest.mark.parametrize(("name", "last"), [("iran", HijriMonth(1447, 10)), ("diyanet", HijriMonth(1449, 8))])
def test_the_last_month_of_an_observed_calendar_is_open(name: str, last: HijriMonth) -> None:
    """Of the last month the first day is known and 28 more; its length is not, and neither is its year's."""
    calendar = get_calendar(name)
    first = HijriDate(last.year, last.month, 1)
    assert calendar.covers(first)
    assert calendar.covers(first.replace(day=29))
    assert not calendar.covers(last)
    for ask in (calendar.days, calendar.month_length):
        with pytest.raises(OutOfRangeError, match="how long"):
            ask(last)
    with pytest.raises(OutOfRangeError, match="how long"):
        calendar.to_gregorian(first.replace(day=30))
