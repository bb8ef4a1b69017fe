"""Misprints of every field, and how far a correction is told."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series import Series, infer_series
from issue_dates.series.inference import account_for
from issue_dates.series.misprints import Standing, _differing
from issue_dates.series.observation import Range
from issue_dates.series.placing import Place, places_of
from issue_dates.values import Enumeration, GregorianMonth, HijriDate, Issue, Numbering, SolarHijriMonth
from tests.series.issues import issue
from tests.series.planting import make_plan, plant

JANUARY = GregorianMonth(1990, 1)
FRIDAY = dt.date(2021, 1, 1)


def told(series: Series) -> list[tuple[str, int, str | None, str | None]]:
    assert all(found.issue is series.issues[found.index] for found in series.findings)
    return [(found.code, found.index, found.field, found.correction) for found in series.findings]


def weekly(count: int = 30) -> list[Issue]:
    return [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(count)]


def monthly(count: int = 14) -> list[Issue]:
    return [issue(None, at + 1, gregorian=JANUARY + at) for at in range(count)]


def hijri_monthly() -> list[Issue]:
    """Two years of issues on the first of a Hijri month, with the Gregorian day beside it."""
    days = [HijriDate(1441 + at // 12, at % 12 + 1, 1) for at in range(24)]
    calendar = get_calendar("umm-al-qura")
    return [issue(None, at + 1, hijri=day, gregorian=calendar.to_gregorian(day)) for at, day in enumerate(days)]


def dated(one: Issue, **dates: object) -> Issue:
    return replace(one, chronology=replace(one.chronology, **dates))  # type: ignore[arg-type]


def test_a_second_issue_of_a_number_and_of_a_month_is_out_of_order() -> None:
    """No. 9 is there, and so is the issue of March: neither field can be put right."""
    series = infer_series([*monthly(), issue(None, 9, gregorian=JANUARY + 2)])
    assert told(series) == [("out-of-order", 14, None, None)]
    assert series.findings[0].message == "another issue has this number, and another the period of 1990-03"


def test_an_issue_before_the_first_has_no_number_to_correct() -> None:
    """No. 5 of October 1989 stands three months before no. 1; numbers below 1 are not invented."""
    series = infer_series([*monthly(), issue(None, 5, gregorian=JANUARY - 3)])
    assert told(series) == [("misprint", 14, "number", None)]


def test_a_year_that_no_calendar_reaches_is_corrected_from_the_number() -> None:
    """Mehr 3300 is no day that anyone can tell, so it is in no order; no. 7 of a run since Farvardin 1300 is Mehr's."""
    run = [issue(None, at + 1, solar_hijri=SolarHijriMonth(1300, 1) + at) for at in range(30)]
    run[6] = issue(None, 7, solar_hijri=SolarHijriMonth(3300, 7))
    assert told(infer_series(run)) == [("misprint", 6, "solar_hijri", "1300-07")]


def test_a_number_beyond_the_volume_is_corrected_within_the_next_one() -> None:
    """The second issue of the third year is no. 2, whatever volume it prints."""
    run = [issue(1 + at // 12, at % 12 + 1, gregorian=JANUARY + at) for at in range(40)]
    run[25] = issue(2, 12, gregorian=JANUARY + 25)
    assert told(infer_series(run)) == [("misprint", 25, "number", "2")]


def test_a_date_without_a_day_is_corrected_at_its_precision() -> None:
    """No. 10 of a weekly prints a month only, and a wrong one: its Friday is in March 2021."""
    run = weekly()
    run[9] = issue(None, 10, gregorian=GregorianMonth(2022, 5))
    series = infer_series(run)
    assert told(series) == [("misprint", 9, "gregorian", "2021-03")]
    assert [str(one.issue.enumeration.number) for one in series.predict(2)] == ["31", "32"]


def test_a_day_is_kept_where_the_rule_keeps_to_none() -> None:
    """Of a monthly that comes out any day, a wrong month is corrected, and the day is as good as any."""
    days = (3, 19, 8, 27, 14, 1, 22, 11, 6, 25, 17, 9, 28, 4, 13, 21)
    run = [issue(None, at + 1, gregorian=dt.date(1990 + at // 12, at % 12 + 1, day)) for at, day in enumerate(days)]
    run[6] = issue(None, 7, gregorian=dt.date(1991, 1, 22))
    series = infer_series(run)
    assert series.frequency == "m"
    assert told(series) == [("misprint", 6, "gregorian", "1990-07-22")]


def test_a_day_that_only_a_copy_prints_is_no_correction() -> None:
    """Of two prints of no. 7 one has the month, one the day, both of a wrong year: the day is not lent to the first."""
    run = [issue(None, at + 1, gregorian=dt.date(1990 + at // 12, at % 12 + 1, 3 + 11 * at % 25)) for at in range(16)]
    run[6] = issue(None, 7, gregorian=GregorianMonth(1991, 1))
    found = told(infer_series([*run, issue(None, 7, gregorian=dt.date(1991, 1, 22))]))
    assert found == [("misprint", 6, "gregorian", None), ("duplicate", 16, None, None)]


def test_a_month_that_ends_after_the_last_day_is_a_misprint() -> None:
    """December 9999 has no end that Python knows, and so no place in order; its number tells the month."""
    run = [issue(7, at + 1, gregorian=dt.date(1961, at + 1, 1)) for at in range(12)]
    run[4] = issue(7, 5, gregorian=GregorianMonth(9999, 12))
    assert told(infer_series(run)) == [("misprint", 4, "gregorian", "1961-05")]


def test_no_date_before_the_first_day_is_called_for() -> None:
    """A weekly of the year 1 begins with no. 10; no. 3 among them would lie in the year before."""
    run = [issue(None, at + 10, gregorian=dt.date(1, 1, 5) + dt.timedelta(7 * at)) for at in range(20)]
    run[8] = issue(None, 3, gregorian=run[8].chronology.gregorian)
    assert told(infer_series(run)) == [("misprint", 8, "number", "18")]


class TestNumberOrDate:
    """An issue whose number does not belong to its date: which of the two is wrong."""

    @staticmethod
    def with_one(at: int, *absent: int, number: int, month: int) -> list[Issue]:
        """Thirty months, one of whose issues bears another number and month; some are not there."""
        run = [
            issue(None, number, gregorian=JANUARY + month) if other == at else one
            for other, one in enumerate(monthly(30))
        ]
        return [one for other, one in enumerate(run) if other not in absent]

    def test_where_another_has_the_number_the_number(self) -> None:
        assert told(infer_series(self.with_one(11, number=20, month=11))) == [("misprint", 11, "number", "12")]

    def test_a_misdated_issue_leaves_no_gap(self) -> None:
        """It is where it belongs, and what comes next is counted from the last."""
        for month in (19, 45):
            series = infer_series(self.with_one(11, number=12, month=month))
            assert (series.gaps(), series.missing()) == ((), ())
            assert [str(one.issue.enumeration.number) for one in series.predict(1)] == ["31"]

    def test_where_another_has_the_month_the_date(self) -> None:
        assert told(infer_series(self.with_one(11, number=12, month=19))) == [("misprint", 11, "gregorian", "1990-12")]

    def test_where_the_number_is_just_the_absent_one_the_date(self) -> None:
        """1990-12 for 1999-07 is a larger slip than no. 115 for 12, but no. 12 is the one that is absent."""
        assert told(infer_series(self.with_one(11, number=12, month=114))) == [("misprint", 11, "gregorian", "1990-12")]

    def test_else_the_smaller_slip(self) -> None:
        """No. 12 and 13 are absent. No. 72 of December 1990 is no. 12; no. 13 of December 1996 has a wrong year."""
        assert told(infer_series(self.with_one(11, 12, number=72, month=11))) == [("misprint", 11, "number", "12")]
        assert told(infer_series(self.with_one(12, 11, number=13, month=108))) == [
            ("misprint", 11, "gregorian", "1991-01")
        ]

    def test_where_two_dates_agree_the_number(self) -> None:
        """Though just the number that it prints is absent as well."""
        run = hijri_monthly()
        run[6] = replace(run[6], enumeration=issue(None, 15).enumeration)
        assert told(infer_series([*run[:14], *run[15:]])) == [("misprint", 6, "number", "7")]

    def test_of_a_double_number_both(self) -> None:
        run = monthly(20)
        double = Enumeration(None, Numbering(17, 18))
        run[6:8] = [replace(run[6], enumeration=double)]
        series = infer_series(run)
        assert told(series) == [("misprint", 6, "number", "7-8")]
        assert series.gaps() == ()

    def test_after_a_double_number_that_is_wrong_comes_the_one_behind_both(self) -> None:
        """After July 1990, which stands for August as well, no. 9 in September."""
        run = [*monthly(6), replace(monthly(7)[6], enumeration=Enumeration(None, Numbering(17, 18)))]
        series = infer_series(run)
        assert told(series) == [("misprint", 6, "number", "7-8")]
        [expected] = series.predict(1)
        assert (str(expected.issue.enumeration.number), str(expected.days.first)) == ("9", "1990-09-01")

    def test_a_number_without_a_correction_is_the_smaller_slip_than_a_date(self) -> None:
        """No. 5 of October 1989, before no. 1, where no. 5 and 6 are absent: one sign against four."""
        run = [one for at, one in enumerate(monthly(20), 1) if at not in (5, 6)]
        assert told(infer_series([*run, issue(None, 5, gregorian=JANUARY - 3)])) == [("misprint", 18, "number", None)]

    def test_of_an_issue_with_a_running_number_alone_that_one(self) -> None:
        run = [issue(whole=at + 31, gregorian=JANUARY + at) for at in range(24)]
        run[8] = issue(whole=93, gregorian=JANUARY + 8)
        assert told(infer_series(run)) == [("misprint", 8, "whole_number", "39")]

    @pytest.mark.parametrize(("one", "other"), [(4, 5), (4, 10), (8, 9)])
    def test_two_that_changed_numbers(self, one: int, other: int) -> None:
        """Up to six issues apart; it is told of the first."""
        run = monthly(24)
        run[one], run[other] = (
            replace(run[at], enumeration=run[instead].enumeration) for at, instead in ((one, other), (other, one))
        )
        assert told(infer_series(run)) == [("out-of-order", one, "number", None)]

    def test_what_is_said(self) -> None:
        """The field by its name, and another one where it is not known which."""
        run = [issue(None, at + 1, solar_hijri=SolarHijriMonth(1300, 1) + at) for at in range(30)]
        run[6] = issue(None, 7, solar_hijri=SolarHijriMonth(3300, 7))
        assert [one.message for one in infer_series(run).findings] == ["its number calls for solar hijri 1300-07"]
        run = [*monthly(), issue(None, 5, gregorian=JANUARY - 3)]
        assert [one.message for one in infer_series(run).findings] == [
            "the issues around it and 1989-10 call for another number"
        ]
        run = [issue(whole=at + 31, gregorian=JANUARY + at) for at in range(24)]
        run[8] = issue(whole=93, gregorian=JANUARY + 8)
        assert [one.message for one in infer_series(run).findings] == [
            "the issues around it and 1990-09 call for whole number 39"
        ]

    def test_by_which_date_it_is_told(self) -> None:
        """That of the rule's months, or the one there is; where only a copy bears it, without naming it."""
        run = [issue(None, at + 1, hijri=day.chronology.hijri) for at, day in enumerate(hijri_monthly())]
        run[7] = issue(None, 88, hijri=run[7].chronology.hijri)
        assert [one.message for one in infer_series(run).findings] == [
            "the issues around it and 1441-08-01 call for number 8"
        ]
        weeks = weekly()
        copies = [issue(None, 99), issue(None, 99, gregorian=weeks[8].chronology.gregorian)]
        found = infer_series([*weeks[:8], *copies, *weeks[9:]]).findings
        assert [(one.code, one.index, one.correction) for one in found] == [
            ("misprint", 8, "9"),
            ("duplicate", 9, None),
        ]
        assert found[0].message == "the issues around it and its date call for number 9"


class TestBetweenDistantNeighbours:
    """Of a weekly no. 1 to 10 are there and no. 20 to 35, three weeks late, and one issue between with a wrong number.

    Where in between the weekly paused, nobody knows: the number may be as many as three off that of its week.
    """

    @staticmethod
    def run(printed: int, week: int) -> list[Issue]:
        run = [issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(1, 11)]
        run.append(issue(None, printed, gregorian=FRIDAY + dt.timedelta(7 * week)))
        return [*run, *(issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * (at + 3))) for at in range(20, 36))]

    @pytest.mark.parametrize(
        ("printed", "week", "number"),
        [
            (75, 17, 15),  # 14 to 17 are possible
            (76, 17, 16),
            (74, 17, 14),
            (91, 12, 11),  # right behind no. 10
            (99, 21, 19),  # right before no. 20
        ],
    )
    def test_the_smallest_slip_decides(self, printed: int, week: int, number: int) -> None:
        assert told(infer_series(self.run(printed, week))) == [("misprint", 10, "number", str(number))]


def test_a_misdated_issue_is_counted_from_the_one_that_it_belongs_to() -> None:
    """After no. 11 of November 1990 a pause of three months; no. 12 is not there, and no. 14 comes out in May 1991."""
    run = [issue(None, at, gregorian=JANUARY + at + (2 if at > 11 else -1)) for at in range(1, 31) if at != 12]
    assert str(run[12].chronology.gregorian) == "1991-05"
    run[11] = issue(None, 13, gregorian=GregorianMonth(1992, 4))
    assert told(infer_series(run)) == [("misprint", 11, "gregorian", "1991-04")]
    run[11], run[4] = issue(None, 13, gregorian=GregorianMonth(1991, 4)), issue(None, 5, gregorian=JANUARY + 29)
    assert told(infer_series(run)) == [("misprint", 4, "gregorian", "1990-05")]


def test_a_volume_far_from_its_neighbours_is_corrected() -> None:
    """Of volumes 4 to 6 one issue alone is there: no. 6 of June 1994, that is of volume 5."""
    levels = [(volume, number) for volume in (1, 2, 3, 7, 8) for number in range(1, 13)]
    levels.insert(36, (5, 6))
    run = [issue(*level, gregorian=JANUARY + 12 * (level[0] - 1) + level[1] - 1) for level in levels]
    assert told(infer_series(run)) == []
    run[36] = issue(9, 6, gregorian=GregorianMonth(1994, 6))
    assert told(infer_series(run)) == [("misprint", 36, "volume", "5")]


class TestStanding:
    """Which numbers are there, and with which lag: of no. 1 to 12 and 15 to 24, four weeks late from no. 15 on."""

    @staticmethod
    def places() -> list[Place]:
        numbers = [*range(1, 13), *range(15, 25)]
        run = [issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * (at + 4 * (at > 14)))) for at in numbers]
        return places_of(account_for(run))

    def test_what_is_taken(self) -> None:
        places = self.places()
        standing, stretch = Standing(places), places[0].stretch
        assert [at for at in range(30) if standing.takes(stretch, at)] == [*range(1, 13), *range(15, 25)]
        assert not standing.takes("another stretch", 5)

    def test_where_just_one_is_absent(self) -> None:
        """Between no. 12 and 15 two are, and after the last nobody knows."""
        places = self.places()
        stretch = places[0].stretch
        standing = Standing([place for place in places if place.one.number != Range(7, 7)])
        assert [at for at in range(30) if standing.leaves_room(stretch, at, at)] == [7]
        assert standing.leaves_room(stretch, 13, 14)

    def test_the_lag_of_the_nearest(self) -> None:
        """No. 13 is nearer to no. 12, no. 14 to no. 15."""
        places = self.places()
        standing, stretch = Standing(places), places[0].stretch
        early = standing.level_near(stretch, 1)
        assert early is not None
        assert [standing.level_near(stretch, at) for at in (-5, 12, 13)] == [early] * 3
        assert [standing.level_near(stretch, at) for at in (14, 15, 24, 99)] == [early + 4] * 4
        assert standing.level_near("another stretch", 5) is None


@pytest.mark.parametrize(
    ("printed", "corrected", "signs"),
    [
        ("", "", 0), ("12", "12", 0), ("12", "", 2), ("", "12", 2), ("12", "13", 1), ("12", "112", 1), ("15", "5", 1),
        ("12", "21", 2), ("1992", "2991", 2), ("101", "10", 1), ("1990-05-01", "1991-06-01", 2),
        ("12", "132", 1), ("132", "12", 1), ("12", "123", 1), ("1", "123", 2), ("123", "1", 2), ("14", "1443", 2),
        ("2", "123", 2), ("123", "2", 2), ("12", "3124", 2), ("1443", "1435", 2), ("19", "9", 1), ("9", "1999", 3),
    ],
)  # fmt: skip
def test_the_signs_that_a_compositor_would_have_to_change(printed: str, corrected: str, signs: int) -> None:
    """Wrong, left out or put in, each alone (Levenshtein's distance)."""
    assert _differing(printed, corrected) == signs


@pytest.mark.parametrize(("count", "kept", "stray"), [(10, 9, True), (9, 8, False), (20, 17, False), (20, 18, True)])
def test_a_stray_day_is_told_where_nine_of_ten_keep_to_theirs(count: int, kept: int, stray: bool) -> None:
    """Of ten issues or more, that is, of a monthly; the others are on the 11th."""
    days = [1] * kept + [11] * (count - kept)
    run = [issue(None, at + 1, gregorian=dt.date(2020 + at // 12, at % 12 + 1, day)) for at, day in enumerate(days)]
    expected = [
        ("misprint", at, "gregorian", str(dt.date(2020 + at // 12, at % 12 + 1, 1))) for at in range(kept, count)
    ]
    assert told(infer_series(run)) == (expected if stray else [])


class TestWithoutDays:
    """A Hijri monthly, where the calendar that was asked for has no Hijri days."""

    def test_a_wrong_date(self) -> None:
        """It is told, but not what it should be."""
        run = hijri_monthly()
        run[7] = dated(run[7], hijri=HijriDate(1442, 4, 1), gregorian=dt.date(2020, 11, 16))
        assert told(infer_series(run)) == [("misprint", 7, "hijri", "1441-08-01")]
        assert told(infer_series(run, calendar="solar-hijri")) == [("misprint", 7, "hijri", None)]

    def test_a_day_that_is_not_kept(self) -> None:
        """Nothing is told of it."""
        run = hijri_monthly()
        run[7] = dated(run[7], hijri=HijriDate(1441, 8, 11), gregorian=dt.date(2020, 4, 4))
        assert told(infer_series(run)) == [("misprint", 7, "hijri", "1441-08-01")]
        assert told(infer_series(run, calendar="solar-hijri")) == []


class TestWeekdays:
    """A weekday that is not that of its day: 1 May 2020 was a Friday."""

    @pytest.mark.parametrize(
        ("hijri", "correction"),
        [
            (HijriDate(1441, 9, 8), "Friday"),
            (None, None),
            (HijriDate(1441, 9, 20), None),
            (HijriDate(9990, 9, 8), None),
        ],
    )
    def test_of_a_monthly(self, hijri: HijriDate | None, correction: str | None) -> None:
        """It is wrong where another date names the same day; one that no calendar reaches names none."""
        run = [issue(None, at + 1, gregorian=dt.date(2020 + at // 12, at % 12 + 1, 1)) for at in range(14)]
        run[4] = dated(run[4], hijri=hijri, weekday="Monday")
        found = [one for one in infer_series(run).findings if one.field == "weekday"]
        assert [one.correction for one in found] == ([correction] if correction else [])

    def test_of_a_weekly_that_knows_neither(self) -> None:
        """A Tuesday called Monday among Fridays: nobody can tell which of the two is wrong."""
        run = weekly()
        run[9] = dated(run[9], gregorian=FRIDAY + dt.timedelta(7 * 9 - 3), weekday="Monday")
        assert told(infer_series(run)) == []


class TestVolumes:
    """Volumes beside numbers that run on."""

    def test_a_jump_for_good(self) -> None:
        """After the third year's comes the volume with the number five: from then on it runs one too high."""
        run = [issue(1 + at // 12 + (at >= 36), at + 1, gregorian=JANUARY + at) for at in range(84)]
        series = infer_series(run)
        assert told(series) == [("volume-jump", 36, "volume", None)]
        assert series.findings[0].message == "from here on the volume runs 1 too high"

    def test_a_jump_back(self) -> None:
        """The fourth year prints volume 3 again, and so on."""
        run = [issue(2 + at // 12 - 2 * (at >= 36), at + 1, gregorian=JANUARY + at) for at in range(84)]
        [finding] = infer_series(run).findings
        assert (finding.code, finding.index) == ("volume-jump", 36)
        assert finding.message == "from here on the volume runs 2 too low"


class TestCopies:
    """Two prints of one number."""

    def test_dated_in_another_reckoning(self) -> None:
        """They are one issue where the days are about the same: 1 Shaban 1441 was 25 March 2020."""
        run = [issue(None, at + 1, hijri=one.chronology.hijri) for at, one in enumerate(hijri_monthly())]
        same = infer_series([*run, issue(None, 8, gregorian=dt.date(2020, 3, 25))])
        assert [(one.code, one.index) for one in same.findings] == [("duplicate", 24)]
        other = infer_series([*run, issue(None, 8, gregorian=dt.date(2020, 9, 25))])
        assert [(one.code, one.index) for one in other.findings] == [("out-of-order", 24)]

    def test_dated_once(self) -> None:
        """The date of one is the date of the issue, whichever is given first."""
        run = weekly()
        for copies in ([issue(None, 10), run[9]], [run[9], issue(None, 10)]):
            series = infer_series([*run[:9], *copies, *run[10:]])
            assert [(one.code, one.index) for one in series.findings] == [("duplicate", 10)]
            assert (series.frequency, series.gaps()) == ("w", ())
            assert len([mark for mark in series.timeline() if mark.kind == "issue"]) == 30


@pytest.mark.parametrize(("others", "told_of"), [(3, True), (4, False)])
def test_a_number_in_its_order_is_remarked_where_little_else_is_out_of_order(others: int, told_of: bool) -> None:
    """Of fifty weeks three may be, and one more; no. 23 came out in the week of no. 25, between no. 20 and no. 28."""
    numbers = [*range(1, 21), 23, *range(28, 57)]
    run = [issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * (25 if at == 23 else at))) for at in numbers]
    places = (3, 9, 35, 42)[:others]
    for at in places:
        run[at] = issue(None, 900 + at, gregorian=run[at].chronology.gregorian)
    expected = [("misprint", at, "number", str(numbers[at])) for at in places]
    if told_of:
        expected.append(("misprint", 20, "number", "25"))
    assert len(run) == 50
    assert told(infer_series(run)) == sorted(expected, key=lambda one: one[1])


def test_a_number_beyond_its_volume_is_not_that_of_the_next() -> None:
    """No. 13 of volume 1, where each has twelve, is borne by no other, though no. 1 of volume 2 has its place."""
    run = [issue(1 + at // 12, at % 12 + 1, gregorian=JANUARY + at) for at in range(48)]
    run[30] = issue(1, 13, gregorian=JANUARY + 30)
    places = places_of(account_for(run))
    standing = Standing([place for place in places if place.at != 30])
    assert standing.bears(places[12])
    assert not standing.bears(places[30])


def test_an_issue_before_the_first_volume_has_no_number_to_correct() -> None:
    """Number 5 of volume 1 a year before number 5 of volume 1 would be of volume 0, which is not invented."""
    run = [issue(1 + at // 12, at % 12 + 1, gregorian=JANUARY + at) for at in range(36)]
    early = issue(1, 5, gregorian=GregorianMonth(1989, 5))
    assert told(infer_series([*run, early])) == [("misprint", 36, "number", None)]


def test_a_misdated_issue_breaks_no_row_of_holdings() -> None:
    """Thirty months are held without a gap, though the twelfth issue bears the month of the twentieth."""
    run = [issue(None, at + 1, gregorian=JANUARY + at) for at in range(30)]
    run[11] = issue(None, 12, gregorian=GregorianMonth(1991, 8))
    series = infer_series(run)
    assert told(series) == [("misprint", 11, "gregorian", "1990-12")]
    assert [dict(row)["a"] for row in series.marc_holdings()] == ["1-30"]


@pytest.mark.parametrize("seed", [388, *range(40)])
def test_no_correction_is_what_is_printed(seed: int) -> None:
    """Whatever is wrong with a run, a finding never corrects a field to what stands in it."""
    draw = random.Random(seed)
    run = list(plant(make_plan(seed))[0])
    for _ in range(3):
        one, other = draw.randrange(len(run)), draw.randrange(len(run))
        run[one] = replace(run[one], chronology=run[other].chronology)
    run = [one for one in run if draw.random() > 0.2]
    for found in infer_series(run).findings:
        printed = {**vars_of(found.issue.enumeration), **vars_of(found.issue.chronology)}
        assert found.correction is None or found.field is None or printed[found.field] != found.correction


def vars_of(value: object) -> dict[str, str]:
    """The fields of an enumeration or chronology as they are written."""
    return {name: str(getattr(value, name)) for name in type(value).__match_args__}  # type: ignore[attr-defined]
