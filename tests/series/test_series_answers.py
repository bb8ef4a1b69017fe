"""Whole answers: the report, MARC holdings, the chart and predictions of small runs, field by field."""

from __future__ import annotations

import datetime as dt

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series import Mark, Series, infer_series
from issue_dates.series.marc import _times_a_year
from issue_dates.values import (
    Chronology,
    Enumeration,
    GregorianMonth,
    HijriDate,
    HijriMonth,
    Interval,
    Issue,
    Numbering,
    RumiDate,
    RumiMonth,
    SolarHijriDate,
)
from tests.series.issues import issue

JANUARY = GregorianMonth(1990, 1)
FRIDAY = dt.date(2021, 1, 1)


def first_of(month: GregorianMonth) -> dt.date:
    return dt.date(month.year, month.month, 1)


def weekly(times: int, *absent: int) -> list[Issue]:
    return [
        issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * at - 7)) for at in range(1, times + 1) if at not in absent
    ]


def monthly(times: int, *absent: int, size: int = 12) -> list[Issue]:
    """Of January 1990 and the months after it, on the first, numbered anew in each volume."""
    return [
        issue(1 + at // size, 1 + at % size, gregorian=first_of(JANUARY + at))
        for at in range(times)
        if at not in absent
    ]


class TestReports:
    """What `to_dict` gives."""

    def test_of_a_monthly_with_a_gap(self) -> None:
        """Two issues are missing: no. 6 and 7 of the second volume."""
        series = infer_series(monthly(36, 17, 18))
        assert series.to_dict() == {
            "sentence": "a Gregorian monthly, on day 1 in 34 of 34 (33 of 33 steps fit), 12 numbers a volume; "
            "34 issues seen, 2 missing",
            "frequency": "m",
            "runs_in": "gregorian",
            "numbers_per_volume": 12,
            "numbering": "restarting",
            "rrule": "FREQ=MONTHLY;BYMONTHDAY=1",
            "calendar": "umm-al-qura",
            "issues": 34,
            "evidence": {
                "steps": {"fitting": 33, "of": 33},
                "days": {"fitting": 34, "of": 34},
                "numbers_per_volume": {"fitting": 2, "of": 2},
                "restarts": {"fitting": 2, "of": 2},
            },
            "segments": [],
            "gaps": [{"after": "v.2:no.5", "before": "v.2:no.8", "missing": 2, "kind": "missing"}],
            "findings": [],
            "calendar_evidence": [],
        }

    def test_of_a_run_of_two_rules(self) -> None:
        """Each segment tells from where to where it goes, and its rule; the report is that of the last."""
        run = [issue(1, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(52)]
        run += [issue(2, at + 1, gregorian=first_of(GregorianMonth(2022, 1) + at)) for at in range(12)]
        report = infer_series(run).to_dict()
        assert report["segments"] == [
            {
                "from": "v.1:no.1",
                "to": "v.1:no.52",
                "issues": 52,
                "frequency": "w",
                "runs_in": "gregorian",
                "rule": "a weekly, on Fridays",
                "rrule": "FREQ=WEEKLY;BYDAY=FR",
                "steps": {"fitting": 51, "of": 51},
            },
            {
                "from": "v.2:no.1",
                "to": "v.2:no.12",
                "issues": 12,
                "frequency": "m",
                "runs_in": "gregorian",
                "rule": "a Gregorian monthly, on day 1",
                "rrule": "FREQ=MONTHLY;BYMONTHDAY=1",
                "steps": {"fitting": 11, "of": 11},
            },
        ]
        assert report["sentence"].startswith(
            "a weekly, on Fridays in 52 of 52 (51 of 51 steps fit), later a Gregorian monthly, on day 1 in 12 of 12 "
        )
        assert [(one["code"], one["at"], one["message"]) for one in report["findings"]] == [
            ("rule-change", "v.2:no.1", "a weekly, on Fridays until here, a Gregorian monthly, on day 1 from here on")
        ]

    def test_one_pause_is_no_pauses(self) -> None:
        """After no. 20 nothing came out for three weeks, and then no. 21."""
        run = [issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * (at + 3 * (at > 20)))) for at in range(1, 41)]
        series = infer_series(run)
        assert series.sentence.endswith("; 40 issues seen, none missing, 1 pause")
        assert [gap.to_dict() for gap in series.gaps()] == [
            {"after": "no.20", "before": "no.21", "missing": 3, "kind": "pause"}
        ]

    def test_messages_of_findings(self) -> None:
        """Each says what is wrong with which issue, and what it rests on."""
        run = monthly(48)
        run[17] = issue(2, 9, gregorian=run[17].chronology.gregorian)
        run[29] = issue(3, 6, gregorian=dt.date(1992, 11, 1))
        run[40] = issue(9, 5, gregorian=run[40].chronology.gregorian)
        told = [(one.code, one.index, one.message, one.field, one.correction) for one in infer_series(run).findings]
        assert sorted(told, key=lambda one: one[1]) == [
            ("misprint", 17, "the issues around it and 1991-06-01 call for number 6", "number", "6"),
            ("misprint", 29, "its number calls for gregorian 1992-06-01", "gregorian", "1992-06-01"),
            ("misprint", 40, "the issues around it and 1993-05-01 call for volume 4", "volume", "4"),
        ]

    def test_two_that_stand_in_each_other_s_place(self) -> None:
        """No. 8 came out in the week of no. 9, and no. 9 in that of no. 8."""
        run = weekly(20)
        run[7], run[8] = (
            issue(None, number, gregorian=FRIDAY + dt.timedelta(7 * at)) for number, at in ((9, 7), (8, 8))
        )
        [finding] = infer_series(run).findings
        assert (finding.code, finding.index, finding.field) == ("out-of-order", 7, "number")
        assert finding.message == "no.9 and no.8 stand in each other's place"

    def test_copies(self) -> None:
        """The issue is told once, with how often it is there."""
        run = weekly(20)
        series = infer_series([*run, run[4], run[4], run[9]])
        assert [(one.code, one.index, one.message) for one in series.findings] == [
            ("duplicate", 20, "no.5 is there 3 times"),
            ("duplicate", 22, "no.10 is there 2 times"),
        ]

    def test_two_months_of_one_number_are_no_copies(self) -> None:
        """No. 5 in May and again in June are two issues, though the months touch; in May and in May they are one."""
        run = [issue(None, at + 1, gregorian=JANUARY + at) for at in range(12)]
        once = infer_series([*run, issue(None, 5, gregorian=JANUARY + 4)])
        assert [one.message for one in once.findings] == ["no.5 is there 2 times"]
        twice = infer_series([*run[:5], issue(None, 5, gregorian=JANUARY + 5), *run[6:]])
        assert [(one.code, one.index, one.field, one.correction) for one in twice.findings] == [
            ("misprint", 5, "number", "6")
        ]

    def test_copies_without_numbers(self) -> None:
        """What bears no number is one issue with what came out on its day, numbered or not; nothing is told of it."""
        bare = [issue(gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(12)]
        for run in ([*bare, *bare], [*weekly(12), *bare]):
            series = infer_series(run)
            assert "; 12 issues seen, none missing" in series.sentence
            assert series.findings == ()

    def test_dates_that_disagree(self) -> None:
        """By how many days, and what the rule calls for: 1 Ramadan 1441 was 24 April 2020."""
        firsts = "2019-08-31 2019-09-30 2019-10-29 2019-11-28 2019-12-27 2020-01-26 2020-02-25 2020-03-25 2020-04-29"
        firsts += " 2020-05-24 2020-06-22 2020-07-22"
        run = [
            issue(None, month, hijri=HijriDate(1441, month, 1), gregorian=dt.date.fromisoformat(day))
            for month, day in enumerate(firsts.split(), 1)
        ]
        [finding] = infer_series(run).findings
        assert (finding.code, finding.index, finding.field) == ("dates-disagree", 8, "gregorian")
        assert finding.correction == "2020-04-24"
        assert finding.message == (
            "hijri 1441-09-01 lies 5 days before gregorian 2020-04-29; the rule of the run calls for "
            "gregorian 2020-04-24"
        )

    def test_a_day_that_the_others_do_not_have(self) -> None:
        """How many keep to which day is told with it."""
        run = monthly(24)
        run[15] = issue(2, 4, gregorian=dt.date(1991, 4, 11))
        [finding] = infer_series(run).findings
        assert (finding.code, finding.index, finding.field, finding.correction) == (
            "misprint",
            15,
            "gregorian",
            "1991-04-01",
        )
        assert finding.message == "23 of 24 issues come out on day 1"

    def test_numbers_that_jump(self) -> None:
        """By how many they run ahead is told where it begins."""
        run = [issue(None, at + (1 if at < 25 else 76), gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(50)]
        [finding] = infer_series(run).findings
        assert (finding.code, finding.index, finding.field) == ("rule-change", 25, "number")
        assert finding.message == "from here on the number runs 75 too high"

    def test_a_number_used_twice_for_good(self) -> None:
        """The numbering runs on from it."""
        run = [issue(None, at + (at < 20), gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(40)]
        [finding] = infer_series(run).findings
        assert (finding.code, finding.index, finding.field) == ("duplicate", 20, "number")
        assert finding.message == "the number of no.20 is used again, and the numbering runs on from there"

    def test_rumi_dates_that_disagree(self) -> None:
        """1 March 1327 was 14 March 1911; one of the weeks after it is printed nine days late."""
        first, rumi = dt.date(1911, 3, 14), get_calendar("rumi")
        days = [first + dt.timedelta(7 * at) for at in range(40)]
        run = [issue(None, at + 1, gregorian=day, rumi=rumi.from_gregorian(day)) for at, day in enumerate(days)]
        run[20] = issue(None, 21, gregorian=days[20], rumi=rumi.from_gregorian(days[20] + dt.timedelta(9)))
        [finding] = infer_series(run).findings
        assert (finding.code, finding.index, finding.field) == ("dates-disagree", 20, "rumi")
        assert finding.correction == str(rumi.from_gregorian(days[20]))
        assert f"lies 9 days after gregorian {days[20]}" in finding.message

    def test_a_weekday_that_is_not_its_day_s(self) -> None:
        """Among Fridays, 5 March 2021 is no Thursday."""
        run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at), weekday="Friday") for at in range(20)]
        run[9] = issue(None, 10, gregorian=dt.date(2021, 3, 5), weekday="Thursday")
        [finding] = infer_series(run).findings
        assert (finding.field, finding.correction) == ("weekday", "Friday")
        assert finding.message == "2021-03-05 is a Friday, not a Thursday"

    def test_a_number_that_is_not_its_running_number_s(self) -> None:
        """No. 118 of the series is the sixth of its volume."""
        run = [issue(1 + at // 12, at % 12 + 1, whole=at + 101, gregorian=JANUARY + at) for at in range(36)]
        run[17] = issue(2, 8, whole=118, gregorian=JANUARY + 17)
        [finding] = infer_series(run).findings
        assert (finding.index, finding.field, finding.correction) == (17, "number", "6")
        assert finding.message == "running number 118 calls for number 6"

    def test_a_wrong_hijri_month_is_corrected_as_a_month(self) -> None:
        """Among issues of the 1st, one prints the month alone, and a wrong one."""
        run = [issue(None, month, hijri=HijriDate(1441, month, 1)) for month in range(1, 13)]
        run[7] = issue(None, 8, hijri=HijriMonth(1442, 3))
        found = [(one.code, one.index, one.field, one.correction) for one in infer_series(run).findings]
        assert found == [("misprint", 7, "hijri", "1441-08")]

    def test_no_time_passes_where_one_rule_follows_another(self) -> None:
        """A weekly up to 23 July 2021, and a monthly from 1 August on, none of them numbered."""
        run = [issue(gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(30)]
        run += [issue(gregorian=first_of(GregorianMonth(2021, 8) + at)) for at in range(14)]
        series = infer_series(run)
        assert [one["frequency"] for one in series.to_dict()["segments"]] == ["w", "m"]
        assert series.gaps() == ()

    def test_a_volume_that_jumps_leaves_no_gap(self) -> None:
        """After volume 2 comes volume 4: nothing between them is missing."""
        run = [issue(1 + at // 12 + (at >= 24), 1 + at % 12, gregorian=first_of(JANUARY + at)) for at in range(60)]
        series = infer_series(run)
        assert [(one.code, one.index, one.message) for one in series.findings] == [
            ("volume-jump", 24, "from here on the volume runs 1 too high")
        ]
        assert (series.gaps(), series.missing()) == ((), ())

    def test_an_issue_without_a_date_follows_its_number(self) -> None:
        """In a daily as well, where the next day is its only room; by its running number where it has no other."""
        days = [FRIDAY + dt.timedelta(at) for at in range(30)]
        daily = [issue(None, at + 1, gregorian=day) for at, day in enumerate(days)]
        by_whole = [issue(whole=at + 1, gregorian=day) for at, day in enumerate(days)]
        for run, undated in ((daily, issue(None, 10)), (by_whole, issue(whole=10))):
            series = infer_series([*run[:9], *run[10:], undated])
            assert (series.frequency, series.findings, series.gaps()) == ("d", (), ())
            assert dict(series.marc_holdings()[0])["8"] == "1.1"
            assert len(series.marc_holdings()) == 1


class TestHoldings:
    """Fields 853 and 863 of MARC 21 for holdings."""

    def test_of_a_weekly_without_volumes(self) -> None:
        """Two rows, parted by the missing issue; a lone issue is no range."""
        series = infer_series(weekly(12, 10, 12))
        assert series.marc_pattern() == [
            ("8", "1"), ("a", "no."), ("i", "(year)"), ("j", "(month)"), ("k", "(day)"), ("w", "w"), ("y", "pdfr"),
        ]  # fmt: skip
        assert series.marc_holdings() == [
            [("8", "1.1"), ("a", "1-9"), ("i", "2021"), ("j", "01-02"), ("k", "01-26")],
            [("8", "1.2"), ("a", "11"), ("i", "2021"), ("j", "03"), ("k", "12")],
        ]

    def test_of_a_monthly_with_volumes(self) -> None:
        """Volumes of twelve that begin in January, and rows from volume to volume."""
        series = infer_series(monthly(48, 17))
        assert series.marc_pattern() == [
            ("8", "1"), ("a", "v."), ("b", "no."), ("u", "12"), ("v", "r"), ("i", "(year)"), ("j", "(month)"),
            ("k", "(day)"), ("w", "m"), ("x", "01"), ("y", "pd01"),
        ]  # fmt: skip
        assert series.marc_holdings() == [
            [("8", "1.1"), ("a", "1-2"), ("b", "1-5"), ("i", "1990-1991"), ("j", "01-05"), ("k", "01")],
            [("8", "1.2"), ("a", "2-4"), ("b", "7-12"), ("i", "1991-1993"), ("j", "07-12"), ("k", "01")],
        ]

    def test_of_numbers_that_run_on_beside_volumes(self) -> None:
        """Volumes that turn with the year, whatever the number."""
        run = [issue(1 + at // 12, at + 1, gregorian=JANUARY + at) for at in range(48)]
        series = infer_series(run)
        assert series.marc_pattern() == [
            ("8", "1"), ("a", "v."), ("b", "no."), ("u", "var"), ("v", "c"), ("i", "(year)"), ("j", "(month)"),
            ("w", "m"), ("x", "01"),
        ]  # fmt: skip

    def test_of_every_ten_days(self) -> None:
        """MARC has no code for it: the issues of a year are counted, 365.25 / 10."""
        run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(10 * at)) for at in range(30)]
        assert dict(infer_series(run).marc_pattern())["w"] == "37"

    def test_of_a_row_that_ends_without_a_date(self) -> None:
        """Or begins so: then only the other end is known, or nothing."""
        run = monthly(7)
        series = infer_series([*run[:6], issue(1, 7)])
        assert series.marc_holdings() == [
            [("8", "1.1"), ("a", "1"), ("b", "1-7"), ("i", "1990"), ("j", "01"), ("k", "01")]
        ]
        series = infer_series([issue(1, 1), *run[1:]])
        assert series.marc_holdings() == [[("8", "1.1"), ("a", "1"), ("b", "1-7")]]

    def test_of_volumes_that_nearly_all_open_in_one_month(self) -> None:
        """Three of four in January are enough, two of three are not."""
        for late, opening in (((4,), "01"), ((2, 4), None)):
            run, month = [], JANUARY
            for volume in range(1, 5):
                month = GregorianMonth(1989 + volume, 2 if volume in late else 1)
                run += [issue(volume, number, gregorian=first_of(month + number - 1)) for number in range(1, 11)]
            assert dict(infer_series(run).marc_pattern()).get("x") == opening

    def test_of_several_days_of_the_month(self) -> None:
        """The 1st and the 15th of each."""
        run = [
            issue(None, at + 1, gregorian=dt.date(1990 + at // 24, at // 2 % 12 + 1, 1 + 14 * (at % 2)))
            for at in range(48)
        ]
        pattern = infer_series(run).marc_pattern()
        assert (dict(pattern)["w"], pattern[-1]) == ("s", ("y", "pd01,15"))

    def test_of_a_run_without_a_rule(self) -> None:
        """What is printed is told all the same; a double number has a slash of its own."""
        assert infer_series([issue(3, 4)]).marc_pattern() == [
            ("8", "1"), ("a", "v."), ("b", "no."), ("i", "(year)"), ("j", "(month)"),
        ]  # fmt: skip
        run = monthly(6)
        levels = Enumeration(Numbering(1), Numbering(7, 8))
        series = infer_series([*run, Issue(None, levels, Chronology(gregorian=dt.date(1990, 7, 1)))])
        assert series.marc_holdings() == [
            [("8", "1.1"), ("a", "1"), ("b", "1-7/8"), ("i", "1990"), ("j", "01-07"), ("k", "01")]
        ]

    def test_of_two_volumes_that_open_in_one_month(self) -> None:
        """Two are enough to name it, one is not; Rumi years begin in March, so no month of theirs is named."""
        assert dict(infer_series(monthly(24)).marc_pattern())["x"] == "01"
        assert dict(infer_series(monthly(12)).marc_pattern()).get("x") is None
        rumi = [issue(1 + at // 12, 1 + at % 12, rumi=RumiMonth(1320, 3) + at) for at in range(36)]
        series = infer_series(rumi)
        assert (series.runs_in, dict(series.marc_pattern()).get("x")) == ("rumi", None)

    def test_of_hijri_volumes(self) -> None:
        """From Ramadan on; and of a run in which a single issue bears a day, days are printed."""
        run = [issue(1 + at // 12, 1 + at % 12, hijri=HijriMonth(1420, 9) + at) for at in range(36)]
        assert infer_series(run).marc_pattern() == [
            ("8", "1"), ("a", "v."), ("b", "no."), ("u", "12"), ("v", "r"), ("i", "(year)"), ("j", "(month)"),
            ("w", "m"), ("x", "09"),
        ]  # fmt: skip
        run[7] = issue(1, 8, hijri=HijriDate(1421, 4, 1))
        assert ("k", "(day)") in infer_series(run).marc_pattern()
        run[7] = issue(1, 8, hijri=HijriMonth(1421, 4), gregorian=dt.date(2000, 7, 4))
        assert ("k", "(day)") not in infer_series(run).marc_pattern()

    def test_of_one_volume(self) -> None:
        """How many numbers it has, nobody knows, nor whether they restart."""
        pattern = infer_series(monthly(8)).marc_pattern()
        assert pattern[:4] == [("8", "1"), ("a", "v."), ("b", "no."), ("u", "var")]
        assert "v" not in dict(pattern)

    @pytest.mark.parametrize(("days", "times"), [(10, 37), (20, 18), (45, 8), (240, 2), (300, 1), (800, 1)])
    def test_how_often_a_year(self, days: int, times: int) -> None:
        """365.25 days by so many, and at least once."""
        assert _times_a_year(days) == str(times)

    def test_of_a_run_that_is_read_by_another_rule_than_its_last(self) -> None:
        """A weekly that became a monthly is a monthly, of rows of its own."""
        run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(52)]
        run += [issue(None, at + 53, gregorian=first_of(GregorianMonth(2022, 2) + at)) for at in range(12)]
        series = infer_series(run)
        assert dict(series.marc_pattern())["w"] == "m"
        assert series.marc_holdings() == [
            [("8", "1.1"), ("a", "1-52"), ("i", "2021"), ("j", "01-12"), ("k", "01-24")],
            [("8", "1.2"), ("a", "53-64"), ("i", "2022-2023"), ("j", "02-01"), ("k", "01")],
        ]

    def test_a_row_goes_on_over_a_double_number_and_a_number_there_twice(self) -> None:
        run = [
            *monthly(6),
            Issue(None, Enumeration(Numbering(1), Numbering(7, 8)), Chronology(gregorian=dt.date(1990, 7, 1))),
        ]
        run += monthly(20)[8:]
        assert [dict(row)["b"] for row in infer_series(run).marc_holdings()] == ["1-8"]
        assert dict(infer_series([*run, run[3]]).marc_holdings()[0])["a"] == "1-2"

    def test_of_dates_in_another_reckoning_than_the_rule_s(self) -> None:
        """A weekly of Hijri dates alone runs in Gregorian weeks, of which no date is printed; so none is told."""
        calendar = get_calendar("umm-al-qura")
        run = [issue(None, at + 1, hijri=calendar.from_gregorian(FRIDAY + dt.timedelta(7 * at))) for at in range(12)]
        assert infer_series(run).marc_holdings() == [[("8", "1.1"), ("a", "1-12")]]

    def test_of_issues_from_one_month_to_another(self) -> None:
        """An interval counts from where it begins."""
        run = [issue(None, at + 1, gregorian=Interval(JANUARY + 2 * at, JANUARY + 2 * at + 1)) for at in range(8)]
        assert infer_series(run).marc_holdings() == [[("8", "1.1"), ("a", "1-8"), ("i", "1990-1991"), ("j", "01-03")]]

    def test_of_volumes_that_open_in_any_month(self) -> None:
        """Volumes of ten open in January, November and September: no month is named."""
        pattern = dict(infer_series(monthly(60, size=10)).marc_pattern())
        assert (pattern["u"], pattern.get("x")) == ("10", None)
        pattern = dict(infer_series(monthly(48, size=6)).marc_pattern())
        assert (pattern["u"], pattern.get("x")) == ("6", None)

    def test_of_volumes_that_turn_in_october(self) -> None:
        """Whatever the number: the pattern names the month, and what comes next has the volume of its year."""
        run = [issue(5 + (at + 3) // 12, at + 1, gregorian=first_of(JANUARY + at)) for at in range(56)]
        series = infer_series(run)
        assert series.findings == ()
        assert dict(series.marc_pattern())["x"] == "10"
        expected = [(str(one.days.first)[:7], str(one.issue.enumeration.volume)) for one in series.predict(3)]
        assert expected == [("1994-09", "9"), ("1994-10", "10"), ("1994-11", "10")]

    def test_an_issue_without_a_place_ends_no_row(self) -> None:
        """No. 3 in the week of no. 10, where both are there already, belongs nowhere."""
        run = weekly(20)
        series = infer_series([*run, issue(None, 3, gregorian=run[9].chronology.gregorian)])
        assert [one.code for one in series.findings] == ["out-of-order"]
        assert [dict(row)["a"] for row in series.marc_holdings()] == ["1-20"]


class TestCharts:
    """What stands on the chart."""

    def test_marks(self) -> None:
        """Seen, missing and misprinted issues in the order of time, each in its volume, and a pause."""
        run = monthly(30, 7)
        run[2] = issue(1, 9, gregorian=run[2].chronology.gregorian)
        run = [*run[:20], *(issue(2, 10 + at, gregorian=first_of(GregorianMonth(1992, 1) + at)) for at in range(3))]
        marks = infer_series(run).timeline()
        march = dt.date(1990, 3, 1)
        assert marks[:3] == (
            Mark(1, dt.date(1990, 1, 1), dt.date(1990, 1, 1), "issue", "v.1:no.1", 1),
            Mark(1, dt.date(1990, 2, 1), dt.date(1990, 2, 1), "issue", "v.1:no.2", 2),
            Mark(1, march, march, "misprint", "v.1:no.9", 9),
        )
        [missing] = [mark for mark in marks if mark.kind == "missing"]
        august = dt.date(1990, 8, 1)
        assert (missing.row, missing.first, missing.last, missing.number) == (1, august, august, 8)
        [pause] = [mark for mark in marks if mark.kind == "pause"]
        assert pause == Mark(2, dt.date(1991, 9, 1), dt.date(1992, 1, 1), "pause", "3")
        assert list(marks) == sorted(marks, key=lambda mark: (mark.first, mark.last))

    def test_without_volumes_every_mark_stands_in_its_year(self) -> None:
        """What is seen, what is missing, what is misprinted, and a pause, which stands where it begins."""
        run = [issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * (at + 4 * (at > 50)))) for at in range(1, 71)]
        run[29] = issue(None, 99, gregorian=run[29].chronology.gregorian)
        marks = infer_series([*run[:19], *run[20:]]).timeline()
        assert {mark.kind for mark in marks} == {"issue", "missing", "misprint", "pause"}
        assert all(mark.row == mark.first.year for mark in marks)

    def test_what_holds_for_good_is_no_misprint(self) -> None:
        """An issue with which the numbers jump is a seen one, like those after it."""
        run = [issue(None, at + (1 if at < 25 else 76), gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(50)]
        assert {mark.kind for mark in infer_series(run).timeline()} == {"issue"}

    def test_volumes_count_where_more_than_half_of_the_issues_have_one(self) -> None:
        """Of twenty weeks eleven; what has none stands in row 0 then. With ten, years are the rows."""
        for bearing, rows in ((11, {0, 7}), (10, {2021})):
            run = [
                issue(7 if at < bearing else None, at + 1, gregorian=one.chronology.gregorian)
                for at, one in enumerate(weekly(20))
            ]
            assert {mark.row for mark in infer_series(run).timeline()} == rows

    def test_a_missing_issue_of_a_month_takes_all_of_it(self) -> None:
        """From its first day to its last; the mark of a seen one stands in the middle."""
        run = [issue(None, at + 1, gregorian=JANUARY + at) for at in range(12) if at != 4]
        marks = infer_series(run).timeline()
        assert [(mark.first, mark.last, mark.label[:5], mark.number) for mark in marks if mark.kind == "missing"] == [
            (dt.date(1990, 5, 1), dt.date(1990, 5, 31), "no.5(", 5)
        ]
        assert marks[0] == Mark(1990, dt.date(1990, 1, 16), dt.date(1990, 1, 16), "issue", "no.1", 1)

    def test_a_pause_over_new_year_stands_in_the_old_one(self) -> None:
        run = [issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * (at + 8 * (at > 48)))) for at in range(1, 71)]
        [pause] = [mark for mark in infer_series(run).timeline() if mark.kind == "pause"]
        assert pause == Mark(2021, dt.date(2021, 12, 3), dt.date(2022, 2, 4), "pause", "8", None)

    def test_what_is_misprinted_has_its_own_label_and_number(self) -> None:
        """A number that is wrong stands in the volume that is printed, a wrong volume in the right one."""
        run = monthly(36)
        run[13] = issue(2, 9, gregorian=run[13].chronology.gregorian)
        run[29] = issue(9, 6, gregorian=run[29].chronology.gregorian)
        found = [
            (mark.row, mark.label, mark.number) for mark in infer_series(run).timeline() if mark.kind == "misprint"
        ]
        assert found == [(2, "v.2:no.9", 9), (3, "v.9:no.6", 6)]


def test_of_a_run_of_two_rules_each_change_is_told_before_what_is_wrong() -> None:
    """A weekly that becomes a monthly, with a misprint before and one after that; each by its issue."""
    run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(52)]
    run += [issue(None, at + 53, gregorian=first_of(GregorianMonth(2022, 2) + at)) for at in range(24)]
    for at in (20, 60):
        run[at] = issue(None, 700 + at, gregorian=run[at].chronology.gregorian)
    series = infer_series(run)
    assert [(one.code, one.index, one.correction) for one in series.findings] == [
        ("rule-change", 52, None),
        ("misprint", 20, "21"),
        ("misprint", 60, "61"),
    ]
    assert series.misprints() == series.findings[1:]
    assert series.gaps() == ()
    assert [mark.number for mark in series.timeline() if mark.kind == "misprint"] == [720, 760]


class TestPredictions:
    """Issues to come, and those that a day or a number asks for."""

    @staticmethod
    def named(series: Series, count: int) -> list[tuple[str, str, str]]:
        return [
            (str(one.issue.enumeration.volume), str(one.issue.enumeration.number), str(one.days.first))
            for one in series.predict(count)
        ]

    def test_volumes_go_on(self) -> None:
        """After no. 11 of volume 3 come no. 12, and no. 1 of volume 4."""
        assert self.named(infer_series(monthly(35)), 3) == [
            ("3", "12", "1992-12-01"),
            ("4", "1", "1993-01-01"),
            ("4", "2", "1993-02-01"),
        ]
        assert infer_series(monthly(35)).predict(0) == ()
        assert infer_series(monthly(35)).predict() == infer_series(monthly(35)).predict(1)

    def test_after_a_double_number_comes_the_one_behind_both(self) -> None:
        """No. 7-8 of July stands for August as well."""
        double = Issue(None, Enumeration(Numbering(1), Numbering(7, 8)), Chronology(gregorian=dt.date(1990, 7, 1)))
        assert self.named(infer_series([*monthly(6), double]), 2) == [
            ("1", "9", "1990-09-01"),
            ("1", "10", "1990-10-01"),
        ]

    def test_after_an_issue_without_a_number(self) -> None:
        """The last of volume 3 bears its day alone; the next is no. 1 of volume 4."""
        run = [*monthly(35), issue(gregorian=dt.date(1992, 12, 1))]
        assert self.named(infer_series(run), 2) == [("4", "1", "1993-01-01"), ("4", "2", "1993-02-01")]
        run = [*weekly(19), issue(gregorian=FRIDAY + dt.timedelta(7 * 19))]
        assert self.named(infer_series(run), 2) == [("None", "21", "2021-05-21"), ("None", "22", "2021-05-28")]

    def test_after_a_misprinted_number(self) -> None:
        """No. 12 is printed 21, no. 11 of a volume 1: what comes next is counted from where they stand."""
        run = [*weekly(11), issue(None, 21, gregorian=FRIDAY + dt.timedelta(77))]
        assert [name[1] for name in self.named(infer_series(run), 2)] == ["13", "14"]
        volumes = [*monthly(34), issue(3, 1, gregorian=dt.date(1992, 11, 1))]
        assert self.named(infer_series(volumes), 2) == [("3", "12", "1992-12-01"), ("4", "1", "1993-01-01")]

    def test_of_a_wide_gap_a_thousand_issues_are_named(self) -> None:
        """Between no. 10 and no. 2010 of a weekly, the first of them."""
        run = [issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in (*range(1, 11), *range(2010, 2020))]
        series = infer_series(run)
        assert [gap.missing for gap in series.gaps()] == [1999]
        numbers = [str(one.issue.enumeration.number) for one in series.missing()]
        assert (len(numbers), numbers[0], numbers[-1]) == (1000, "11", "1010")

    def test_volumes_of_any_size(self) -> None:
        """About so many numbers are told: the middle one of the five volumes whose end is seen."""
        sizes = (11, 14, 9, 13, 10, 12)
        levels = [(volume, number) for volume, size in enumerate(sizes, 1) for number in range(1, size + 1)]
        run = [issue(*level, gregorian=first_of(JANUARY + at)) for at, level in enumerate(levels)]
        assert ", about 11 numbers a volume; 69 issues seen, none missing" in infer_series(run).sentence

    def test_what_is_missing_between_two_rules_is_counted_back(self) -> None:
        """After no. 40 of a weekly comes no. 43 of a monthly: the two months before it had no. 41 and 42."""
        run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(40)]
        run += [issue(None, at + 43, gregorian=first_of(GregorianMonth(2022, 1) + at)) for at in range(14)]
        missing = infer_series(run).missing()
        assert [(str(one.issue.enumeration.number), str(one.days.first)) for one in missing] == [
            ("41", "2021-11-01"),
            ("42", "2021-12-01"),
        ]

    def test_running_numbers_go_on_beside_them(self) -> None:
        """Each by one."""
        run = [issue(1 + at // 12, 1 + at % 12, whole=101 + at, gregorian=JANUARY + at) for at in range(30)]
        series = infer_series(run)
        assert [str(one.issue.enumeration.whole_number) for one in series.predict(2)] == ["131", "132"]
        assert [str(one.days) for one in series.predict(1)] == ["1992-07-01/1992-07-31"]
        asked = series.expected(issue(None, None, whole=105))
        assert asked is not None
        assert (str(asked.issue.id), str(asked.issue.enumeration.whole_number)) == ("v.1:no.5(1410-10/1410-11)", "105")

    def test_every_printed_reckoning_is_named(self) -> None:
        """Hijri and Gregorian always; Rumi and solar dates where the last issue prints them."""
        run = [
            issue(
                None,
                at + 1,
                gregorian=dt.date(1911, 3, 14) + dt.timedelta(7 * at),
                rumi=RumiDate(1327, 3, 1 + 7 * at),
                solar_hijri=SolarHijriDate(1289, 12, 23) if at == 0 else SolarHijriDate(1290, 1, 1 + 7 * (at - 1)),
            )
            for at in range(4)
        ]
        expected = infer_series(run).predict(1)[0].issue.chronology
        assert (expected.gregorian, expected.rumi) == (dt.date(1911, 4, 11), RumiDate(1327, 3, 29))
        assert expected.solar_hijri == get_calendar("solar-hijri").from_gregorian(dt.date(1911, 4, 11))
        assert isinstance(expected.hijri, HijriDate)
        assert infer_series(weekly(8)).predict(1)[0].issue.chronology.rumi is None

    def test_a_title_goes_on_where_there_is_one_only(self) -> None:
        """Of two titles nobody knows which the next issue has."""
        run = [Issue("al-Ustadh", one.enumeration, one.chronology) for one in weekly(8)]
        assert infer_series(run).predict(1)[0].issue.title == "al-Ustadh"
        mixed = [*run[:7], weekly(8)[7]]
        assert infer_series(mixed).predict(1)[0].issue.title is None

    def test_what_a_day_should_have_brought(self) -> None:
        """By the rule around it: a day counts for the nearest issue; what is dated only is looked up by its date."""
        series = infer_series(weekly(30))
        for away in (-2, 0, 2):
            found = series.expected(FRIDAY + dt.timedelta(7 * 11 + away))
            assert found is not None
            assert (str(found.issue.enumeration.number), found.days.first) == ("12", FRIDAY + dt.timedelta(7 * 11))
        by_date = series.expected(issue(gregorian=FRIDAY + dt.timedelta(7 * 11), hijri=HijriMonth(1442, 8)))
        assert by_date is not None
        assert str(by_date.issue.enumeration.number) == "12"
        assert series.expected(Issue()) is None

    def test_what_is_missing_is_named_from_both_sides(self) -> None:
        """In the same volume, and over the end of one."""
        missing = infer_series(monthly(48, 22, 23, 24, 30)).missing()
        assert [str(one.issue.id)[: len("v.2:no.11")] for one in missing] == [
            "v.2:no.11", "v.2:no.12", "v.3:no.1(", "v.3:no.7(",
        ]  # fmt: skip
        assert [str(one.days.first) for one in missing] == ["1991-11-01", "1991-12-01", "1992-01-01", "1992-07-01"]
