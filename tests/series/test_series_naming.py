"""How an issue that is not there is named: volume and number counted on or back, and the days of its period."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series import Rule, Series, infer_series
from issue_dates.series.fitting import Stretch
from issue_dates.series.levels import Fit
from issue_dates.series.numbering import Count, Counting
from issue_dates.series.observation import Range, Reckoner, observe
from issue_dates.series.placing import Place
from issue_dates.series.prediction import Predictor, _numbering, _wrapped, gregorian_days
from issue_dates.series.volumes import Turn
from issue_dates.values import Chronology, Enumeration, GregorianMonth, HijriMonth, Issue, Numbering, RumiDate
from tests.series.issues import issue

RECKONER = Reckoner({"hijri": (get_calendar("umm-al-qura"),), "solar_hijri": (), "rumi": ()})
WEEKLY = Rule("w", "gregorian", 7, False, (4,), True)
MONTHLY = Rule("m", "gregorian", 1, True, (0,), True)
CONTINUOUS = Counting("continuous", None, Count(0, 0), {})
TWELVE = Counting("restarting", 12, Count(3, 3), {1: 12, 2: 24}, regular=True)
ABOUT_TWELVE = Counting("restarting", 12, Count(1, 3), {1: 0, 2: 12})
ABOUT_THIRTY = Counting("restarting", 30, Count(1, 3), {1: 0, 2: 30})
JANUARY = GregorianMonth(1990, 1)
FRIDAY = dt.date(2021, 1, 1)


def stretch(counting: Counting, volume: int | None = None) -> Stretch:
    return Stretch(MONTHLY, [], [volume], counting, [], [], [], 0.0, Count(0, 0))


@pytest.mark.parametrize(
    ("counting", "volume", "number", "wrapped"),
    [
        (TWELVE, 1, 12, (1, 12)),
        (TWELVE, 1, 13, (2, 1)),
        (TWELVE, 1, 25, (3, 1)),
        (TWELVE, 2, 1, (2, 1)),
        (TWELVE, 2, 0, (1, 12)),
        (TWELVE, 3, -12, (1, 12)),
        (TWELVE, None, 14, (None, 2)),
        (ABOUT_TWELVE, 1, 1, (1, 1)),
        (ABOUT_TWELVE, 1, 13, (1, 13)),  # a tenth more than usual
        (ABOUT_TWELVE, 1, 14, (2, 2)),
        (ABOUT_TWELVE, 2, 0, (1, 12)),
        (ABOUT_THIRTY, 1, 33, (1, 33)),
        (ABOUT_THIRTY, 1, 34, (2, 4)),
        (Counting("restarting", None, Count(0, 0), {}), 1, 99, (1, 99)),
    ],
)
def test_where_a_volume_is_full_the_next_begins(
    counting: Counting, volume: int | None, number: int, wrapped: tuple[int | None, int]
) -> None:
    """And before no. 1 comes the last of the volume before."""
    assert _wrapped(stretch(counting), volume, number) == wrapped


def test_numbers_are_of_up_to_nine_digits_and_not_below_0() -> None:
    """What lies beyond is not named."""
    assert [_numbering(number) for number in (None, -1, 10**9)] == [None] * 3
    assert [_numbering(number) for number in (0, 1, 10**9 - 1)] == [Numbering(0), Numbering(1), Numbering(10**9 - 1)]


class TestCounting:
    """From one issue to another, so many places further or back."""

    @staticmethod
    def named(
        printed: Issue,
        steps: int,
        counting: Counting = CONTINUOUS,
        *,
        position: int | None = None,
        turn: Turn | None = None,
        counted: bool = True,
    ) -> tuple[str, str, str]:
        """Volume, number and running number, on 15 October 1990."""
        [one] = observe([printed], RECKONER)
        part = stretch(counting, one.volume)
        if counted:
            part.fits.append(Fit(0, stands=True))
        where = None if one.number is None else counting.position(one.volume, one.number)
        where = Range(position, position) if position is not None else where
        day = dt.date(1990, 10, 15).toordinal()
        found = Predictor(RECKONER, turn, None).on(
            Place(0, one, part, 0, where, 0, stands=True), steps, Range(day, day)
        )
        assert found is not None
        levels = found.issue.enumeration
        return str(levels.volume), str(levels.number), str(levels.whole_number)

    def test_on_and_back(self) -> None:
        """Over a double number from its end or its beginning."""
        assert self.named(issue(None, 5), 3) == ("None", "8", "None")
        assert self.named(issue(None, 5), -3) == ("None", "2", "None")
        double = Issue(None, Enumeration(Numbering(1), Numbering(5, 6), whole_number=Numbering(105, 106)))
        assert self.named(double, 3, TWELVE) == ("1", "9", "109")
        assert self.named(double, -3, TWELVE) == ("1", "2", "102")
        assert self.named(double, 0, TWELVE) == ("1", "5", "105")

    def test_over_the_end_of_a_volume(self) -> None:
        assert self.named(issue(1, 11), 2, TWELVE) == ("2", "1", "None")
        assert self.named(issue(2, 1), -2, TWELVE) == ("1", "11", "None")
        assert self.named(issue(1, 11), 2, ABOUT_TWELVE) == ("1", "13", "None")

    def test_from_the_place_put_right(self) -> None:
        """No. 21 stands in the place of no. 12; beside a running number the number is what is printed."""
        assert self.named(issue(None, 21), 1, position=12) == ("None", "13", "None")
        assert self.named(issue(2, 8), 1, TWELVE, position=30) == ("2", "7", "None")
        assert self.named(issue(2, 6, whole=118), 1, TWELVE, position=118) == ("2", "7", "119")

    def test_what_prints_no_number(self) -> None:
        """Its number is that of its place, where any issue shows how they are counted."""
        assert self.named(issue(), 1, position=12) == ("None", "13", "None")
        assert self.named(issue(), 1, position=12, counted=False) == ("None", "None", "None")
        assert self.named(issue(), 1, TWELVE, position=24) == ("2", "1", "None")
        assert self.named(issue(whole=31), 1, position=31) == ("None", "None", "32")
        assert self.named(issue(4), 1) == ("4", "None", "None")

    def test_where_numbers_run_on_the_volume_is_that_of_the_day(self) -> None:
        """Where it is known with which month it turns."""
        turn = Turn("gregorian", 9, 1984)
        assert self.named(issue(5, 9), 1, turn=turn) == ("6", "10", "None")
        assert self.named(issue(5, 9), 1) == ("5", "10", "None")
        assert self.named(issue(None, 9), 1, turn=turn) == ("None", "10", "None")
        assert self.named(issue(1, 9), 1, TWELVE, turn=turn) == ("1", "10", "None")
        assert self.named(issue(5, 9), 1, turn=Turn("solar_hijri", 9, 1984)) == ("5", "10", "None")


class TestPeriods:
    """The period of an issue so many places further or back."""

    @staticmethod
    def of(slot: int, position: Range | None, steps: int, level: int | None = 0) -> int:
        [one] = observe([issue(None, 7)], RECKONER)
        place = Place(0, one, stretch(CONTINUOUS), slot, position, level, stands=True)
        return Predictor(RECKONER, None, None)._slot(place, steps)

    def test_a_double_number_is_left_after_both_of_its_periods(self) -> None:
        """Forwards, that is, wherever of them it came out; backwards from its own."""
        assert [self.of(7, Range(7, 8), steps) for steps in (-2, -1, 0, 1, 2)] == [5, 6, 7, 9, 10]
        assert [self.of(8, Range(7, 8), steps) for steps in (-1, 1)] == [7, 9]
        assert [self.of(17, Range(7, 8), steps, level=10) for steps in (-1, 1)] == [16, 19]

    def test_of_what_has_no_number_or_no_lag(self) -> None:
        assert self.of(7, None, 1) == 8
        assert self.of(7, Range(7, 8), 1, level=None) == 8
        assert self.of(7, Range(5, 5), 1) == 8


def test_what_came_before_a_double_number_is_expected_before_it() -> None:
    """No. 6 is missing, and the nearest issue is no. 7-8 of July."""
    run = [issue(None, at, gregorian=JANUARY + at - 1) for at in (1, 2, 3, 9, 10, 11, 12)]
    run.append(Issue(None, Enumeration(None, Numbering(7, 8)), Chronology(gregorian=JANUARY + 6)))
    series = infer_series(run)
    expected = series.expected(issue(None, 6))
    assert expected is not None
    assert str(expected.issue.chronology.gregorian) == "1990-06"
    assert [str(one.issue.chronology.gregorian) for one in series.missing()] == ["1990-04", "1990-05", "1990-06"]


def test_the_next_of_a_rumi_monthly() -> None:
    """After 1 February 1327, the last month of that year, comes 1 March 1328: 14 March 1912."""
    run = [issue(None, at + 1, rumi=RumiDate(1327, (at + 2) % 12 + 1, 1)) for at in range(12)]
    series = infer_series(run)
    assert (series.frequency, series.runs_in, series.rrule) == ("m", "rumi", None)
    found = [(str(one.issue.chronology.rumi), str(one.days.first)) for one in series.predict(2)]
    assert found == [("1328-03-01", "1912-03-14"), ("1328-04-01", "1912-04-14")]


def test_nothing_is_named_beyond_the_calendar() -> None:
    """Umm al-Qura ends with 1500: of a monthly up to its tenth month two more are known, and no issue of 2100."""
    run = [issue(None, at + 1, hijri=HijriMonth(1499, 1) + at) for at in range(22)]
    series = infer_series(run, calendar="umm-al-qura")
    assert [str(one.issue.chronology.hijri) for one in series.predict(5)] == ["1500-11", "1500-12"]
    assert series.expected(dt.date(2100, 1, 1)) is None
    assert series.expected(issue(None, 25)) is None
    assert series.expected(issue(None, 24)) == series.predict(2)[1]


def test_the_first_day_of_all_may_bring_an_issue() -> None:
    """1 January of the year 1 was a Monday; a week before it there is no day."""
    run = [issue(None, at + 3, gregorian=dt.date(1, 1, 15) + dt.timedelta(7 * at)) for at in range(10)]
    found = [infer_series(run).expected(issue(None, number)) for number in (0, 1, 2)]
    assert [one and one.days.first for one in found] == [None, dt.date(1, 1, 1), dt.date(1, 1, 8)]


def test_what_belongs_nowhere_is_not_counted_from() -> None:
    """A second no. 3 of the week of no. 10."""
    run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(20)]
    series = infer_series([*run, issue(None, 3, gregorian=FRIDAY + dt.timedelta(63))])
    expected = series.expected(issue(None, 3))
    assert expected is not None
    assert expected.days.first == FRIDAY + dt.timedelta(14)


def test_without_a_rule_there_is_no_evidence() -> None:
    assert infer_series([]).evidence == {}
    assert infer_series([issue(None, 5, gregorian=FRIDAY)]).evidence == {}


class TestGregorianDays:
    """Days by the RRULE, as dateutil reads it."""

    def test_of_fixed_days(self) -> None:
        assert gregorian_days(WEEKLY, FRIDAY, 2) == [FRIDAY + dt.timedelta(7), FRIDAY + dt.timedelta(14)]
        assert gregorian_days(WEEKLY, FRIDAY, 0) == []

    def test_of_none(self) -> None:
        """Nor of days that not every month has."""
        assert gregorian_days(Rule("w", "gregorian", 7, False, (3,), False), FRIDAY, 2) == []
        assert gregorian_days(Rule("m", "gregorian", 1, True, (29,), True), FRIDAY, 2) == []


class TestMisdated:
    """What is looked up by an issue that stands, in its own stretch of the run."""

    @staticmethod
    def number(series: Series, what: Any) -> str | None:
        found = series.expected(what)
        return None if found is None else str(found.issue.enumeration.number)

    def test_by_the_rule_that_held_on_that_day(self) -> None:
        """A weekly up to no. 40 in October 2021, and a monthly from January 2022 on, no. 41."""
        run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(40)]
        run += [issue(None, at + 41, gregorian=dt.date(2022, at + 1, 1)) for at in range(12)]
        series = infer_series([one for at, one in enumerate(run) if at not in (20, 46)])
        assert self.number(series, FRIDAY + dt.timedelta(140)) == "21"
        assert self.number(series, dt.date(2022, 7, 1)) == "47"
        assert self.number(series, dt.date(2023, 1, 3)) == "53"

    def test_by_the_most_precise_date_of_what_prints_no_number(self) -> None:
        run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(40)]
        series = infer_series(run)
        month, day = GregorianMonth(2021, 2), FRIDAY + dt.timedelta(70)
        hijri = get_calendar("umm-al-qura").from_gregorian(day)
        assert self.number(series, issue(hijri=hijri, gregorian=month)) == "11"
        assert self.number(series, issue(4, hijri=hijri)) == "11"
        assert self.number(series, issue(None, 3, hijri=hijri)) == "3"
