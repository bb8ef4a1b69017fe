"""Dates of one issue beside each other: by how many days they differ, and how many a run allows."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series import infer_series
from issue_dates.series.agreement import _error, _loose_tolerance, _paired, _tolerance, _wrong_field, disagreements
from issue_dates.series.evidence import CalendarEvidence, errors_of, hijri_calendars, pairs_of, plausible, weigh
from issue_dates.series.inference import account_for
from issue_dates.series.observation import MONTH_DAYS, Observation, Printed, Range, Reckoner, observe
from issue_dates.values import GregorianMonth, HijriDate, HijriMonth, Issue
from tests.series.issues import issue

UMM_AL_QURA = get_calendar("umm-al-qura")


def pairs(count: int, *late: int, by: int = 1) -> list[tuple[HijriDate, dt.date]]:
    """The first days of Hijri months from 1421 on with those of Umm al-Qura, some of them so many days later."""
    firsts = [HijriDate(1421 + at // 12, at % 12 + 1, 1) for at in range(count)]
    days = [UMM_AL_QURA.to_gregorian(day) for day in firsts]
    return [(day, days[at] + dt.timedelta(by * (at in late))) for at, day in enumerate(firsts)]


def monthly(dates: list[tuple[HijriDate, dt.date]]) -> list[Issue]:
    return [issue(None, at, hijri=hijri, gregorian=gregorian) for at, (hijri, gregorian) in enumerate(dates, 1)]


class TestTolerance:
    """How many days a Hijri date may be off."""

    @pytest.mark.parametrize(
        ("one", "other", "error"),
        [
            ((5, 5), (5, 5), 0),
            ((7, 7), (5, 5), 2),
            ((3, 3), (5, 5), -2),
            ((1, 30), (15, 15), 0),
            ((1, 30), (30, 30), 0),
            ((1, 30), (1, 1), 0),
            ((1, 30), (31, 31), -1),
            ((2, 30), (1, 1), 1),
            ((1, 30), (20, 50), 0),
            ((1, 30), (33, 50), -3),
        ],
    )
    def test_by_how_many_days_a_date_lies_after_another(
        self, one: tuple[int, int], other: tuple[int, int], error: int
    ) -> None:
        """From its nearer end."""
        printed = [Printed(Range(*days), Range(0, 0), exact=True) for days in (one, other)]
        assert _error(*printed) == error

    @pytest.mark.parametrize(
        ("errors", "tolerance"),
        [
            ([0] * 30, 0),
            ([0] * 29, 1),
            ([0] * 49 + [5], 0),  # 98 of a hundred
            ([0] * 48 + [1, 1], 1),
            ([1] * 8, 1),
            ([1] * 7, 2),
            ([1, -1] * 9 + [0, 5], 1),  # 95 of a hundred
            ([1, -1] * 9 + [2, 2], 2),
            ([], 2),
        ],
    )
    def test_it_is_learnt_from_the_run(self, errors: list[int], tolerance: int) -> None:
        """None where 98 of a hundred of at least 30 agree, a day where 95 of a hundred of 8 keep to it, else two."""
        assert _tolerance(errors) == tolerance

    @pytest.mark.parametrize(("count", "by", "disagree"), [(36, 1, False), (60, 1, True), (24, 2, True), (6, 2, False)])
    def test_one_that_is_off(self, count: int, by: int, disagree: bool) -> None:
        """A day is remarkable among 60, two days among 24, and three in any run."""
        found = infer_series(monthly(pairs(count, 3, by=by)), calendar="umm-al-qura").findings
        assert ("dates-disagree" in [one.code for one in found]) is disagree
        assert "dates-disagree" in [one.code for one in infer_series(monthly(pairs(count, 3, by=3))).findings]

    def test_by_how_many_days_is_told(self) -> None:
        """Of one day, or of several; after the Gregorian date, or before it."""
        for count, by, words in ((60, 1, "1 day before"), (60, -1, "1 day after"), (24, 4, "4 days before")):
            [finding] = infer_series(monthly(pairs(count, 3, by=by)), calendar="umm-al-qura").findings
            day = UMM_AL_QURA.to_gregorian(HijriDate(1421, 4, 1)) + dt.timedelta(by)
            assert finding.message.split(";")[0] == f"hijri 1421-04-01 lies {words} gregorian {day}"

    @pytest.mark.parametrize("wrong", ["hijri", "gregorian"])
    def test_a_third_date_tells_which_is_wrong(self, wrong: str) -> None:
        """A weekly with solar dates as well, whose ninth bears a day six too late in one of the two others."""
        solar, run = get_calendar("solar-hijri"), []
        for at in range(20):
            day = dt.date(2021, 1, 1) + dt.timedelta(7 * at)
            late = {name: day + dt.timedelta(6 * (at == 8 and name == wrong)) for name in ("hijri", "gregorian")}
            hijri = UMM_AL_QURA.from_gregorian(late["hijri"])
            run.append(issue(hijri=hijri, gregorian=late["gregorian"], solar_hijri=solar.from_gregorian(day)))
        found = [one for one in infer_series(run).findings if one.code == "dates-disagree"]
        day = dt.date(2021, 2, 26)
        right = UMM_AL_QURA.from_gregorian(day) if wrong == "hijri" else day
        assert {(one.index, one.field, one.correction) for one in found} == {(8, wrong, str(right))}

    def test_a_month_is_corrected_as_a_month(self) -> None:
        """Of Gregorian months beside Hijri days of a monthly that keeps to the 1st Hijri day; July for April 2000."""
        run = [
            issue(None, at, hijri=day, gregorian=GregorianMonth(date.year, date.month))
            for at, (day, date) in enumerate(pairs(24), 1)
        ]
        assert infer_series(run).findings == ()
        run[0] = issue(None, 1, hijri=HijriDate(1421, 1, 1), gregorian=GregorianMonth(2000, 7))
        found = [one for one in infer_series(run).findings if one.code == "dates-disagree"]
        assert [(one.index, one.field, one.correction) for one in found] == [(0, "gregorian", "2000-04")]

    @pytest.mark.parametrize(("early", "told"), [(2, True), (3, False)])
    def test_months_may_lie_beside_their_days_where_a_tenth_do(self, early: int, told: bool) -> None:
        """Of twenty Hijri months beside Gregorian days two are the month before; three might be the printer's way."""
        run = []
        for at, (day, date) in enumerate(pairs(20), 1):
            month = day.year_month - (1 if at in (4, 9, 15)[:early] else 0)
            run.append(issue(None, at, hijri=month, gregorian=date + dt.timedelta(9)))
        found = [one.index for one in infer_series(run).findings if one.code == "dates-disagree"]
        assert found == ([3, 8] if told else [])

    def test_months_hold_their_days_where_nearly_all_do(self) -> None:
        """Of Hijri months beside Gregorian days one is the next."""
        run = [issue(None, at, hijri=day.year_month, gregorian=date) for at, (day, date) in enumerate(pairs(24), 1)]
        assert infer_series(run).findings == ()
        run[9] = issue(None, 10, hijri=HijriMonth(1421, 11), gregorian=run[9].chronology.gregorian)
        [finding] = infer_series(run).findings
        assert (finding.index, finding.field, finding.correction) == (9, "hijri", "1421-10")


def dated(**days: tuple[int, int] | None) -> Observation:
    """An issue whose dates can be these days; a single day is exact."""
    [one] = observe([Issue()], Reckoner({}))
    for name, span in days.items():
        found = None if span is None else Range(*span)
        one.dates[name] = Printed(found, Range(0, 0), exact=found is None or found.width == 1)  # type: ignore[index]
    return one


class TestMonthsBesideDays:
    """How far a month may lie from the day that is printed with it."""

    @pytest.mark.parametrize(
        ("holding", "beside", "tolerance"),
        [(9, 1, 1), (8, 1, MONTH_DAYS), (18, 2, 1), (17, 2, MONTH_DAYS), (0, 1, MONTH_DAYS), (1, 0, 1), (0, 0, 1)],
    )
    @pytest.mark.parametrize("month", ["hijri", "gregorian"])
    def test_a_day_where_nine_of_ten_hold_theirs(self, holding: int, beside: int, tolerance: int, month: str) -> None:
        """To a day; pairs of days say nothing of it."""
        found = []
        for day in (30, 31) * (holding // 2) + (0,) * (holding % 2) + (32,) * beside:
            dates = {"hijri": (day, day), "gregorian": (day, day), month: (1, 30)}
            found.append(dated(**dates))
        found += [dated(hijri=(5, 5), gregorian=(50, 50))] * 7
        pairs = [(one, one.dates["hijri"], one.dates["gregorian"]) for one in found]
        assert _loose_tolerance(pairs) == tolerance

    def test_a_pair_is_of_two_dates_whose_days_are_known(self) -> None:
        assert _paired(dated(hijri=(5, 5), gregorian=(1, 30)), "hijri")
        assert not _paired(dated(hijri=(5, 5), gregorian=(1, 30)), "rumi")
        assert not _paired(dated(hijri=(5, 5)), "hijri")
        assert not _paired(dated(hijri=None, gregorian=(1, 30)), "hijri")
        assert not _paired(dated(hijri=(5, 5), gregorian=None), "hijri")


class TestThreeDates:
    """A third date speaks against the one that it does not go with."""

    @pytest.mark.parametrize(
        ("hijri", "gregorian", "solar", "wrong"),
        [
            ((100, 100), (110, 110), (100, 100), "gregorian"),
            ((100, 100), (110, 110), (110, 110), "hijri"),
            ((100, 100), (110, 110), (101, 101), "gregorian"),
            ((100, 100), (110, 110), (102, 102), None),  # two days away from the one, eight from the other
            ((100, 100), (103, 103), (101, 101), "gregorian"),
            ((100, 100), (102, 102), (101, 101), None),  # it goes with both
            ((100, 100), (110, 110), (105, 134), "hijri"),
            ((100, 100), (110, 110), (81, 130), None),
            ((100, 100), (110, 110), None, None),
        ],
    )
    def test_to_a_day(
        self, hijri: tuple[int, int], gregorian: tuple[int, int], solar: tuple[int, int] | None, wrong: str | None
    ) -> None:
        """Where it goes with both or with neither, nothing is known of an issue without a place."""
        account: Any = None
        one = dated(gregorian=gregorian, hijri=hijri, solar_hijri=solar)
        assert _wrong_field(account, one, None, "hijri") == wrong
        fourth = dated(gregorian=gregorian, hijri=hijri, rumi=None, solar_hijri=solar)
        assert _wrong_field(account, fourth, None, "hijri") == wrong
        own = dated(gregorian=gregorian, solar_hijri=hijri)
        assert _wrong_field(account, own, None, "solar_hijri") is None


class TestWhichIsWrong:
    """Of two dates that are too far apart, the one that leaves the rule."""

    @staticmethod
    def told(run: list[Issue]) -> list[tuple[str, int, str | None, str | None]]:
        series = infer_series(run)
        assert all(one.issue is series.issues[one.index] for one in series.findings)
        return [(one.code, one.index, one.field, one.correction) for one in series.findings]

    @staticmethod
    def weekly(**late: int) -> list[Issue]:
        """Thirty Fridays with their Hijri days; the dates of the tenth are so many days late."""
        run = []
        for at in range(30):
            day = dt.date(2021, 1, 1) + dt.timedelta(7 * at)
            days = {name: day + dt.timedelta(late.get(name, 0) * (at == 9)) for name in ("hijri", "gregorian")}
            run.append(
                issue(None, at + 1, hijri=UMM_AL_QURA.from_gregorian(days["hijri"]), gregorian=days["gregorian"])
            )
        return run

    @pytest.mark.parametrize("late", [-3, 2, 3])
    def test_another_weekday(self, late: int) -> None:
        """The tenth is of 5 March 2021, 21 Rajab 1442."""
        assert self.told(self.weekly(gregorian=late)) == [("dates-disagree", 9, "gregorian", "2021-03-05")]
        assert self.told(self.weekly(hijri=late)) == [("dates-disagree", 9, "hijri", "1442-07-21")]

    @pytest.mark.parametrize("reckoning", ["hijri", "solar_hijri"])
    def test_in_every_reckoning(self, reckoning: str) -> None:
        """Of thirty weeks a date of the eleventh is ten days late, and one of the twenty-first as early."""
        calendar, run = get_calendar(reckoning.replace("_", "-") if reckoning != "hijri" else "umm-al-qura"), []
        for at in range(30):
            day = dt.date(2021, 1, 1) + dt.timedelta(7 * at)
            away = {10: 10, 20: -10}.get(at, 0)
            run.append(
                issue(None, at + 1, gregorian=day, **{reckoning: calendar.from_gregorian(day + dt.timedelta(away))})
            )
        right = [calendar.from_gregorian(dt.date(2021, 1, 1) + dt.timedelta(7 * at)) for at in (10, 20)]
        assert self.told(run) == [
            ("dates-disagree", 10, reckoning, str(right[0])), ("dates-disagree", 20, reckoning, str(right[1])),
        ]  # fmt: skip
        name = reckoning.replace("_", " ")
        messages = [one.message for one in infer_series(run).findings]
        assert all(message.startswith(f"{name} ") for message in messages)
        assert "lies 10 days after gregorian 2021-03-12; the rule" in messages[0]
        assert messages[1].endswith(
            f"lies 10 days before gregorian 2021-05-21; the rule of the run calls for {name} {right[1]}"
        )

    def test_beyond_the_calendar_no_correction_is_known(self) -> None:
        """Umm al-Qura ends with 16 November 2077; of 19 November nobody can tell the Hijri day by it."""
        run = []
        for at in range(30):
            day = dt.date(2077, 11, 19) - dt.timedelta(7 * (29 - at))
            hijri = HijriDate(1500, 12, 20) if at == 29 else UMM_AL_QURA.from_gregorian(day)
            run.append(issue(None, at + 1, hijri=hijri, gregorian=day))
        found = infer_series(run, calendar="umm-al-qura").findings
        assert [(one.code, one.index, one.correction) for one in found] == [("dates-disagree", 29, None)]

    def test_of_an_issue_that_belongs_nowhere(self) -> None:
        """A second no. 3, of the Friday of no. 10, is out of order; its Hijri day is five days later all the same."""
        run = self.weekly()
        friday = dt.date(2021, 3, 5)
        hijri = UMM_AL_QURA.from_gregorian(friday + dt.timedelta(5))
        found = self.told([*run, issue(None, 3, hijri=hijri, gregorian=friday)])
        assert found == [("out-of-order", 30, None, None), ("dates-disagree", 30, "hijri", "1442-07-21")]

    def test_neither_is_on_the_day(self) -> None:
        """A day too late and two too early: both are of that week, and of no Friday."""
        [finding] = infer_series(self.weekly(gregorian=1, hijri=-2)).findings
        assert (finding.code, finding.index, finding.field, finding.correction) == ("dates-disagree", 9, None, None)
        assert finding.message == "hijri 1442-07-19 lies 3 days before gregorian 2021-03-06"

    def test_the_period_counts_before_the_day(self) -> None:
        """Four weeks late is a Friday too, but that of another issue; the Hijri day, a Saturday, is of its own week."""
        assert self.told(self.weekly(gregorian=28, hijri=1)) == [("dates-disagree", 9, "gregorian", "2021-03-06")]

    def test_a_month_beside_a_day_of_another_reckoning(self) -> None:
        """A Hijri monthly without days prints Rajab beside the first day of Rabi I 1421; the rule tells the month."""
        run = [issue(None, at, hijri=day.year_month, gregorian=date) for at, (day, date) in enumerate(pairs(24), 1)]
        day = pairs(24)[2][1]
        run[2] = issue(None, 3, hijri=HijriMonth(1421, 7), gregorian=day)
        assert self.told(run) == [("dates-disagree", 2, "hijri", "1421-03")]

    def test_in_a_month_that_another_date_gives_no_day_for(self) -> None:
        """A Hijri day cannot be told from a Gregorian month; beside two Hijri months both are named."""
        run = [
            issue(None, at, hijri=day, gregorian=GregorianMonth(date.year, date.month))
            for at, (day, date) in enumerate(pairs(24), 1)
        ]
        wrong = run[5].chronology.gregorian
        run[5] = issue(None, 6, hijri=HijriDate(1421, 9, 1), gregorian=wrong)
        assert self.told(run) == [("dates-disagree", 5, "hijri", None)]

    def test_those_that_are_printed_in_no_pair_disagree_with_nothing(self) -> None:
        account = account_for([issue(None, at, hijri=HijriMonth(1421, at)) for at in range(1, 13)])
        assert list(disagreements(account, [])) == []


class TestCalendars:
    """Which calendar the pairs of dates speak for."""

    def test_pairs_are_days_of_both_reckonings(self) -> None:
        day = HijriDate(1421, 1, 1)
        run = [
            issue(hijri=day, gregorian=dt.date(2000, 4, 6)),
            issue(hijri=day),
            issue(gregorian=dt.date(2000, 4, 6)),
            issue(hijri=day.year_month, gregorian=dt.date(2000, 4, 6)),
            issue(hijri=day, gregorian=GregorianMonth(2000, 4)),
        ]
        assert pairs_of(run) == [(day, dt.date(2000, 4, 6))]

    def test_the_days_of_a_calendar_after_those_printed(self) -> None:
        """A 30th that the month does not have is the day after the 29th; what no table reaches is not counted."""
        printed = [
            *pairs(12, 3, 4),
            (HijriDate(1443, 6, 30), dt.date(2022, 2, 2)),
            (HijriDate(1501, 1, 1), dt.date.max),
        ]
        assert errors_of(UMM_AL_QURA, printed) == {0: 11, -1: 2}

    def test_the_best_stands_first(self) -> None:
        """Umm al-Qura has all twelve to the day; a day later none, but all are within one."""
        ranked = weigh(pairs(12))
        assert ranked[0] == CalendarEvidence("umm-al-qura", 12, 12, 12, 12)
        assert all(one.exact >= other.exact for one, other in pairwise(ranked))
        named = {one.calendar: one for one in ranked}
        assert named["umm-al-qura+1"] == CalendarEvidence("umm-al-qura+1", 12, 0, 12, 12)
        assert named["umm-al-qura-2"] == CalendarEvidence("umm-al-qura-2", 12, 0, 0, 12)
        assert weigh([]) == ()

    def test_of_calendars_that_explain_as_much_the_unmoved_stand_first(self) -> None:
        """Then those a day later, a day earlier, two days later, two earlier; each in the order of the calendars."""
        ranked = weigh([(HijriDate(1443, 5, 28), dt.date(2022, 1, 1))])
        order = [calendar.name for calendar in hijri_calendars()]

        def place(name: str) -> tuple[int, int]:
            shift = name[-2:] if name[-2] in "+-" and name[:-2] in order else ""
            return ("", "+1", "-1", "+2", "-2").index(shift), order.index(name.removesuffix(shift))

        for counts in {one[1:] for one in ranked}:
            names = [one.calendar for one in ranked if one[1:] == counts]
            assert names == sorted(names, key=place)
        assert sum(one.within_2 for one in ranked) == len(ranked)

    def test_one_that_explains_nothing_is_left_out(self) -> None:
        """Of a pair that is a month apart none is left."""
        assert weigh([(HijriDate(1443, 4, 28), dt.date(2022, 1, 1))]) == ()
        late = {one.calendar for one in weigh([(HijriDate(1443, 5, 28), dt.date(2022, 1, 3))])}
        assert {"umm-al-qura", "umm-al-qura+1", "umm-al-qura+2"} <= late
        assert not {"umm-al-qura-1", "umm-al-qura-2"} & late

    def test_a_calendar_that_is_moved(self) -> None:
        """Where all days are one earlier than Umm al-Qura's, it is moved back, and the run is read by it."""
        early = pairs(40, *range(40), by=-1)
        assert weigh(early)[0].exact == 40
        assert {one.calendar: one.exact for one in weigh(early)}["umm-al-qura-1"] == 40
        assert infer_series(monthly(early)).findings == ()

    @pytest.mark.parametrize("by", [-2, -1, 1, 2])
    def test_a_run_is_read_by_the_moved_calendar(self, by: int) -> None:
        """Where all days are as much earlier or later, those to come are, too."""
        series = infer_series(monthly(pairs(40, *range(40), by=by)))
        assert series.calendar == f"umm-al-qura{by:+d}"
        [expected] = series.predict(1)
        assert expected.issue.chronology.hijri == HijriDate(1424, 5, 1)
        assert expected.days.first == UMM_AL_QURA.to_gregorian(HijriDate(1424, 5, 1)) + dt.timedelta(by)

    def test_the_calendar_that_is_asked_for_is_taken(self) -> None:
        """By its name or itself, whatever the pairs say."""
        for calendar in ("tabular-16-civil", get_calendar("tabular-16-civil")):
            assert infer_series(monthly(pairs(40)), calendar=calendar).calendar == "tabular-16-civil"
        assert infer_series(monthly(pairs(40))).calendar == "umm-al-qura"

    def test_those_that_papers_print_most_stand_first(self) -> None:
        """Of calendars that explain as much, and where there is nothing to explain."""
        names = [calendar.name for calendar in hijri_calendars()]
        assert names[:3] == ["umm-al-qura", "tabular-16-civil", "tabular-15-civil"]
        assert len(set(names)) == len(names)
        assert infer_series([]).calendar == "umm-al-qura"

    def test_a_small_lead_is_no_proof(self) -> None:
        """Half the square root of the pairs: of 16 pairs, two; and none may be further off than with the best."""
        best = CalendarEvidence("iran", 16, 14, 16, 16)
        names = ["umm-al-qura", "iran"]
        for exact, within_1, chosen in ((12, 16, "umm-al-qura"), (11, 16, "iran"), (12, 15, "iran")):
            other = CalendarEvidence("umm-al-qura", 16, exact, within_1, 16)
            found = plausible([best, other], names)
            assert found is not None
            assert found.calendar == chosen
        unnamed = plausible([CalendarEvidence("iran+1", 16, 14, 16, 16), best], names)
        assert unnamed == best
        assert plausible([], names) is None
