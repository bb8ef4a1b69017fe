"""The parts that inference is made of, each alone: costs, counting, what a date and a number can mean, paces."""

from __future__ import annotations

import datetime as dt
from math import log
from typing import Any

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series import Rule
from issue_dates.series.frequency import PACES, Shape, pace_of
from issue_dates.series.levels import (
    DRIFT,
    JUMP,
    LOOSE_TURN,
    MISPRINT,
    PAUSE,
    TURN,
    Reach,
    _new_levels,
    change_cost,
    fit_levels,
)
from issue_dates.series.numbering import Count, Counting
from issue_dates.series.observation import Range, Reckoner, month_of_serial, month_serial, observe, place_of
from issue_dates.series.rule import ordinal_date
from issue_dates.series.segments import BEND, TIE, Step, _bend, _candidates, misfit, paces_along
from issue_dates.values import (
    Chronology,
    Enumeration,
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    Issue,
    Numbering,
    PartialDate,
    RumiDate,
    RumiMonth,
    RumiYear,
    SolarHijriMonth,
)

RECKONER = Reckoner(
    {
        "hijri": (get_calendar("umm-al-qura"),),
        "solar_hijri": (get_calendar("solar-hijri"),),
        "rumi": (get_calendar("rumi"),),
    }
)


def ordinals(first: dt.date, last: dt.date) -> Range:
    return Range(first.toordinal(), last.toordinal())


class TestCosts:
    """What a change of the lag costs, by the prices that `levels` names."""

    @pytest.mark.parametrize(
        ("change", "reach", "cost"),
        [
            (1, Reach(()), PAUSE),
            (9, Reach((), advance=1), PAUSE),
            (1, Reach((), advance=0), JUMP),
            (1, Reach((), advance=-1), JUMP),
            (-1, Reach((), advance=1), JUMP),
            (-1, Reach(()), JUMP),
            (1, Reach((), advance=3), PAUSE),
            (1, Reach((), advance=4), DRIFT),
            (-1, Reach((), advance=4), DRIFT),
            (2, Reach((), advance=16), PAUSE),
            (2, Reach((), advance=17), DRIFT),
            (-2, Reach((), advance=16), JUMP),
            (-3, Reach((), advance=25), DRIFT),
            (5, Reach((), advance=1, turned=True, room=6.0), TURN),
            (-5, Reach((), advance=1, turned=True, room=6.0, turn=LOOSE_TURN), LOOSE_TURN),
            (6, Reach((), advance=1, turned=True, room=6.0), PAUSE),
            (-6, Reach((), advance=1, turned=True, room=6.0), JUMP),
            (5, Reach((), advance=1, turned=False, room=6.0), PAUSE),
        ],
    )
    def test_of_one_change(self, change: int, reach: Reach, cost: float) -> None:
        """A pause, a jump, a drift over many numbers, or a turn with room for it."""
        assert change_cost(change, reach) == cost

    @pytest.mark.parametrize(
        ("lags", "cost", "levels", "falling"),
        [
            ([], 0, [], []),
            ([3], 0, [3], []),
            ([0, 0, 0, 0], 0, [0, 0, 0, 0], []),
            ([5, 0, 0, 0], PAUSE + 0.4, [0, 0, 0, 0], [0]),  # the very first may be the misprint: 1.4, and not a jump
            ([0, 0, 7, 0, 0], MISPRINT, [0, 0, 0, 0, 0], [2]),
            ([0, 0, 2, 2, 2], PAUSE, [0, 0, 2, 2, 2], []),
            ([2, 2, 0, 0, 0], JUMP, [2, 2, 0, 0, 0], []),
            ([0, 0, 0, 3], PAUSE, [0, 0, 0, 3], []),
            ([0, 0, 0, -3], MISPRINT, [0, 0, 0, 0], [3]),
            ([0, 0, 4, 9, 0, 0], 2 * MISPRINT, [0, 0, 0, 0, 0, 0], [2, 3]),
        ],
    )
    def test_of_a_run(self, lags: list[int], cost: float, levels: list[int], falling: list[int]) -> None:
        """The cheapest account is taken, and who falls out of it does not stand."""
        found, account = fit_levels([Reach((Range(lag, lag),), advance=1) for lag in lags])
        assert found == pytest.approx(cost)
        assert [fit.level for fit in account] == levels
        assert [at for at, fit in enumerate(account) if not fit.stands] == falling

    def test_the_first_three_may_be_misprints(self) -> None:
        """The run begins on the level of any of the first four."""
        cost, account = fit_levels([Reach((Range(lag, lag),), advance=1) for lag in (9, 6, 3, 0, 0, 0, 0, 0)])
        assert cost == pytest.approx(3 * MISPRINT)
        assert {fit.level for fit in account} == {0}

    def test_a_wide_range_begins_a_level_at_its_ends(self) -> None:
        """One of up to four at any of its places."""
        assert _new_levels(Reach((Range(2, 5), Range(9, 9)))) == [2, 3, 4, 5, 9]
        assert _new_levels(Reach((Range(2, 6), Range(8, 30)))) == [2, 6, 8, 30]

    def test_an_issue_may_have_any_lag_of_its_ranges(self) -> None:
        """A wide range, as of a year, and a second date are possibilities and cost nothing."""
        reaches = [
            Reach((Range(2, 2),)),
            Reach((Range(-20, 20),), advance=1),
            Reach((Range(7, 7), Range(1, 2)), advance=1),
            Reach((Range(2, 5),), advance=1),
        ]
        cost, account = fit_levels(reaches)
        assert (cost, [fit.level for fit in account]) == (0, [2, 2, 2, 2])
        assert all(fit.stands for fit in account)


class TestCounting:
    """Places in the run from volumes and numbers, and back."""

    def test_numbers_that_run_on_are_their_places(self) -> None:
        counting = Counting("continuous", None, Count(0, 0), {})
        assert counting.position(None, Range(11, 12)) == counting.position(3, Range(11, 12)) == Range(11, 12)
        assert counting.at(11) == (None, 11)

    def test_volumes_of_one_size(self) -> None:
        """Of twelve numbers each: no. 1 of volume 2 is the thirteenth after volume 1 began."""
        counting = Counting("restarting", 12, Count(3, 3), {1: 12, 2: 24, 3: 36}, regular=True)
        assert counting.position(2, Range(1, 1)) == Range(25, 25)
        assert counting.position(2, Range(11, 12)) == Range(35, 36)
        assert counting.at(25) == (2, 1)
        assert counting.at(36) == (2, 12)
        assert counting.at(37) == (3, 1)

    def test_a_volume_not_met_is_counted_from_the_nearest(self) -> None:
        """By the usual size; of two as near, from the earlier."""
        counting = Counting("restarting", 10, Count(1, 3), {3: 100, 5: 130})
        assert [counting.offset(volume) for volume in (1, 2, 3, 4, 5, 6, 8)] == [80, 90, 100, 110, 130, 140, 160]
        assert counting.offset(None) == 0

    def test_volumes_of_different_sizes(self) -> None:
        """A place belongs to the last volume that began before it."""
        counting = Counting("restarting", 10, Count(1, 3), {1: 0, 2: 11, 3: 25})
        assert [counting.at(place) for place in (1, 11, 12, 25, 26, 40)] == [
            (1, 1), (1, 11), (2, 1), (2, 14), (3, 1), (3, 15),
        ]  # fmt: skip
        assert Counting("restarting", 10, Count(1, 3), {1: 5}).at(3) == (None, 3)

    def test_counts(self) -> None:
        """Nothing of nothing is no share of anything."""
        assert (Count(3, 4).share, Count(0, 0).share, str(Count(0, 5))) == (0.75, 0.0, "0 of 5")


class TestRanges:
    """Ranges of whole numbers, both ends included."""

    @pytest.mark.parametrize(
        ("one", "other", "distance"),
        [
            (Range(1, 3), Range(7, 9), 4),
            (Range(7, 9), Range(1, 3), 4),
            (Range(1, 3), Range(4, 5), 1),
            (Range(1, 3), Range(3, 5), 0),
            (Range(1, 9), Range(4, 5), 0),
        ],
    )
    def test_distance(self, one: Range, other: Range, distance: int) -> None:
        assert one.distance(other) == distance

    def test_width(self) -> None:
        assert (Range(5, 5).width, Range(5, 9).width) == (1, 5)


class TestDates:
    """What a printed date can mean, in days and in places of thirty a month."""

    @pytest.mark.parametrize(
        ("value", "first", "last"),
        [
            (dt.date(2022, 1, 1), dt.date(2022, 1, 1), dt.date(2022, 1, 1)),
            (GregorianMonth(2022, 2), dt.date(2022, 2, 1), dt.date(2022, 2, 28)),
            (GregorianMonth(2022, 12), dt.date(2022, 12, 1), dt.date(2022, 12, 31)),
            (GregorianMonth(9999, 12), dt.date(9999, 12, 1), dt.date(9999, 12, 31)),
            (GregorianYear(2020), dt.date(2020, 1, 1), dt.date(2020, 12, 31)),
            (HijriDate(1443, 5, 28), dt.date(2022, 1, 1), dt.date(2022, 1, 1)),
            (HijriMonth(1443, 5), dt.date(2021, 12, 5), dt.date(2022, 1, 3)),
            (HijriDate(1443, 6, 30), dt.date(2022, 2, 2), dt.date(2022, 2, 2)),  # it had 29: the day after
            (Interval(HijriMonth(1443, 5), HijriDate(1443, 6, 2)), dt.date(2021, 12, 5), dt.date(2022, 1, 5)),
            (Interval(dt.date(2022, 1, 9), dt.date(2022, 1, 2)), dt.date(2022, 1, 2), dt.date(2022, 1, 9)),
            (Interval(GregorianMonth(2022, 2), GregorianMonth(2022, 1)), dt.date(2022, 1, 1), dt.date(2022, 2, 28)),
            (RumiMonth(1333, 3), dt.date(1917, 3, 1), dt.date(1917, 3, 31)),
            (SolarHijriMonth(1403, 1), dt.date(2024, 3, 20), dt.date(2024, 4, 19)),
        ],
    )
    def test_the_days_of_a_date(self, value: Any, first: dt.date, last: dt.date) -> None:
        assert RECKONER.days(value) == ordinals(first, last)

    @pytest.mark.parametrize("value", [HijriYear(1342), HijriDate(1501, 1, 1), RumiMonth(1342, 1)])
    def test_a_date_that_no_calendar_reaches_has_no_days(self, value: Any) -> None:
        assert RECKONER.days(value) is None
        assert RECKONER.days(Interval(value, value)) is None

    @pytest.mark.parametrize(
        ("value", "serial"),
        [
            (GregorianMonth(2022, 1), 2022 * 12),
            (HijriMonth(1443, 12), 1443 * 12 + 11),
            (RumiMonth(1327, 3), 1327 * 12),  # March opened the year
            (RumiMonth(1327, 2), 1327 * 12 + 11),
            (RumiMonth(1333, 12), 1333 * 12 + 9),
            (RumiMonth(1334, 1), 1333 * 12 + 10),
        ],
    )
    def test_months_are_counted_from_year_0(self, value: Any, serial: int) -> None:
        assert month_serial(value) == serial
        assert month_of_serial(value.reckoning, serial) == value

    @pytest.mark.parametrize(
        ("reckoning", "day", "label", "place"),
        [
            ("gregorian", dt.date(2022, 1, 1), (2022 * 12, 1), 2022 * 360),
            ("gregorian", dt.date(2022, 1, 31), (2022 * 12, 31), 2022 * 360 + 29),
            ("hijri", dt.date(2022, 1, 1), (17320, 28), 17320 * 30 + 27),
            ("rumi", dt.date(1911, 3, 14), (1327 * 12, 1), 1327 * 360),
            ("solar_hijri", dt.date(2022, 1, 1), (1400 * 12 + 9, 11), (1400 * 12 + 9) * 30 + 10),
            ("hijri", dt.date(1800, 1, 1), None, None),
        ],
    )
    def test_what_a_day_is_called(
        self, reckoning: Any, day: dt.date, label: tuple[int, int] | None, place: int | None
    ) -> None:
        """Its month, counted from year 0, and its day; and its place. What is asked twice is the same."""
        for _ in range(2):
            assert RECKONER.label(reckoning, day.toordinal()) == label
        assert RECKONER.place(reckoning, day.toordinal()) == place

    def test_what_is_no_day_has_no_name(self) -> None:
        for day in (0, -5, 10**7, 10**30):
            assert RECKONER.label("gregorian", day) is None
            assert RECKONER.place("hijri", day) is None

    def test_the_second_calendar_reads_what_the_first_does_not_reach(self) -> None:
        """1 Muharram 1300 is before the tables of Umm al-Qura."""
        both = Reckoner({"hijri": (get_calendar("umm-al-qura"), get_calendar("tabular-16-civil"))})
        day = get_calendar("tabular-16-civil").to_gregorian(HijriDate(1300, 1, 1))
        assert RECKONER.days(HijriDate(1300, 1, 1)) is None
        assert both.days(HijriDate(1300, 1, 1)) == ordinals(day, day)
        assert both.label("hijri", day.toordinal()) == (1300 * 12, 1)
        assert both.days(HijriDate(1443, 5, 28)) == ordinals(dt.date(2022, 1, 1), dt.date(2022, 1, 1))

    def test_places(self) -> None:
        """Thirty to a month: the 1st is the first of them, and a 31st shares the last."""
        assert [place_of(2, day) for day in (1, 2, 30, 31)] == [60, 61, 89, 89]

    @pytest.mark.parametrize(
        ("dates", "places", "exact"),
        [
            ({"hijri": HijriDate(1443, 5, 28)}, Range(17320 * 30 + 27, 17320 * 30 + 27), True),
            ({"hijri": HijriMonth(1443, 5)}, Range(17320 * 30, 17320 * 30 + 29), False),
            ({"hijri": HijriYear(1443)}, Range(1443 * 360, 1443 * 360 + 359), False),
            ({"rumi": RumiYear(1327)}, Range(1327 * 360, 1327 * 360 + 359), False),
            ({"rumi": RumiDate(1327, 2, 16)}, Range((1327 * 12 + 11) * 30 + 15, (1327 * 12 + 11) * 30 + 15), True),
            (
                {"gregorian": Interval(GregorianMonth(2022, 2), GregorianMonth(2022, 1))},
                Range(2022 * 360, 2022 * 360 + 59),
                False,
            ),
        ],
    )
    def test_the_places_of_a_date(self, dates: dict[str, Any], places: Range, exact: bool) -> None:
        [one] = observe([Issue(chronology=Chronology(**dates))], RECKONER)
        [printed] = one.dates.values()
        assert (printed.places, printed.exact) == (places, exact)

    def test_a_date_without_its_year_says_nothing(self) -> None:
        partial = PartialDate("hijri", None, 5, 28)
        for value in (partial, Interval(partial, HijriMonth(1443, 5)), Interval(HijriMonth(1443, 5), partial)):
            [one] = observe([Issue(chronology=Chronology(hijri=value))], RECKONER)
            assert one.dates == {}


class TestNumbers:
    """What an enumeration means."""

    @pytest.mark.parametrize(
        ("number", "covered"),
        [
            (Numbering(11), Range(11, 11)),
            (Numbering(11, 11), Range(11, 11)),
            (Numbering(11, 12), Range(11, 12)),
            (Numbering(1, 60), Range(1, 60)),
            (Numbering(1, 61), Range(1, 1)),  # a misprint
            (Numbering(12, 1), Range(12, 13)),  # over the end of a volume
            (Numbering(12, 2), Range(12, 14)),
            (Numbering(12, 3), Range(12, 12)),
        ],
    )
    def test_a_combined_number(self, number: Numbering, covered: Range) -> None:
        [one] = observe([Issue(None, Enumeration(number=number, whole_number=number))], RECKONER)
        assert one.number == one.whole == covered

    def test_what_stands_in_for_another_level(self) -> None:
        """A year of publication for a volume, a part for a number; both only where the other is not printed."""
        levels = Enumeration(part=Numbering(3), year_of_publication=Numbering(7))
        [one] = observe([Issue(None, levels)], RECKONER)
        assert (one.volume, one.number, one.whole, one.enumerated) == (7, Range(3, 3), None, True)
        levels = Enumeration(Numbering(50), Numbering(11), Numbering(3), year_of_publication=Numbering(7))
        [one] = observe([Issue(None, levels)], RECKONER)
        assert (one.volume, one.number) == (50, Range(11, 11))
        [one] = observe([Issue()], RECKONER)
        assert (one.volume, one.number, one.extra, one.enumerated) == (None, None, False, False)

    @pytest.mark.parametrize(
        ("levels", "extra"),
        [
            (Enumeration(number=Numbering(5)), False),
            (Enumeration(number=Numbering(5, suffix="bis")), True),
            (Enumeration(number=Numbering(5), supplement="supplement"), True),
        ],
    )
    def test_what_is_counted_beside_the_others(self, levels: Enumeration, extra: bool) -> None:
        [one] = observe([Issue(None, levels)], RECKONER)
        assert one.extra is extra


class TestPaces:
    """How well a step of so many days and numbers fits a pace."""

    @pytest.mark.parametrize(
        ("step", "pace"),
        [
            (Step(1, 7, 1), 7.0),
            (Step(1, 21, 3), 7.0),
            (Step(1, 31, 1), 30.0),
            (Step(1, 29, 1), 30.0),
            (Step(1, 60, 1, slack=1), 30.0),
            (Step(1, 7, None), 7.0),
            (Step(1, 14, 2, least=True), 7.0),
        ],
    )
    def test_a_step_that_fits_costs_nothing(self, step: Step, pace: float) -> None:
        assert misfit(step, pace) == 0

    def test_a_worse_step_costs_more(self) -> None:
        """A number that goes back is half a misfit; a step with one number and four periods is a whole one."""
        assert misfit(Step(1, 7, 0), 7.0) == misfit(Step(1, 7, -3), 7.0) == 0.5
        assert misfit(Step(1, 3, None), 7.0) == 1.0
        assert misfit(Step(1, 7, 2, least=True), 7.0) == 1.0
        assert misfit(Step(1, 14, None), 7.0) == 0.4
        assert misfit(Step(1, 28, 1), 7.0) >= 1.0
        assert misfit(Step(1, 45, None), 30.0) > 0.4 > misfit(Step(1, 44, None), 30.0)  # is it two periods or one?
        assert misfit(Step(1, 15, None), 30.0) < 1.0 == misfit(Step(1, 14, None), 30.0)  # or none?
        costs = [misfit(Step(1, days, 1), 7.0) for days in (7, 8, 9, 10, 11, 12, 14)]
        assert costs == sorted(costs)
        assert 0 < misfit(Step(1, 8, 1), 7.0) < 0.2
        assert 0 < misfit(Step(1, 28, 2, least=True), 7.0) < 0.02

    def test_a_change_of_pace_must_save_four_steps(self) -> None:
        """A weekly that becomes a monthly for long has two paces; for a few issues it has one."""
        weekly, monthly = [7] * 20, [30] * 20

        def paces(days: list[int]) -> list[tuple[int, float]]:
            steps = [Step(at, gap, 1) for at, gap in enumerate(days, 1)]
            return [(at, pace.days) for at, pace in paces_along(steps)]

        assert paces(weekly) == [(1, 7.0)]
        assert paces([*weekly, *monthly]) == [(1, 7.0), (21, 30.0)]
        assert paces([*weekly, 30, 30, *weekly]) == [(1, 7.0)]
        assert paces([21] * 12) == [(1, 21.0)]

    @pytest.mark.parametrize(("months", "change"), [(2, False), (3, True)])
    def test_three_months_at_the_end_of_a_weekly_are_a_change(self, months: int, change: bool) -> None:
        """Each costs a whole misfit and a little more, so that three of them save more than the change costs."""
        steps = [Step(at, gap, 1) for at, gap in enumerate([7] * 20 + [30] * months, 1)]
        assert [(at, pace.days) for at, pace in paces_along(steps)] == [(1, 7.0), (21, 30.0)][: 1 + change]
        steps = [Step(at, gap, 1) for at, gap in enumerate([30] * months + [7] * 20, 1)]
        assert [(at, pace.days) for at, pace in paces_along(steps)] == (
            [(1, 30.0), (months + 1, 7.0)] if change else [(1, 7.0)]
        )

    @pytest.mark.parametrize(("months", "count"), [(4, 1), (6, 3)])
    def test_there_and_back_are_two_changes(self, months: int, count: int) -> None:
        steps = [Step(at, gap, 1) for at, gap in enumerate([7] * 20 + [30] * months + [7] * 20, 1)]
        expected = [(1, 7.0), (21, 30.0), (21 + months, 7.0)]
        assert [(at, pace.days) for at, pace in paces_along(steps)] == expected[:count]

    def test_a_step_longer_or_shorter_than_its_pace_costs_as_much(self) -> None:
        """Nothing within four parts of a hundred, and the most from double its length or half of it on."""
        assert [_bend(ratio) for ratio in (0.97, 1.0, 1.03)] == [0.0] * 3
        assert _bend(1.05) > 0 < _bend(0.95)
        assert _bend(1.25) == pytest.approx(_bend(0.8))
        costs = [_bend(ratio) for ratio in (1.05, 1.2, 1.5, 2.0)]
        assert costs == sorted(costs)
        assert costs[-1] < BEND == _bend(2.1) == _bend(9.0) == _bend(0.4)

    def test_over_the_turn_of_a_volume_a_faster_pace_costs_little(self) -> None:
        """A slower one costs a whole step: of two numbers a volume's turn takes more than one period."""
        assert misfit(Step(1, 8, 2, least=True), 7.0) == 1.0
        assert misfit(Step(1, 9, 2, least=True), 7.0) == 0.0
        assert misfit(Step(1, 56, 2, least=True), 7.0) == pytest.approx(TIE * log(4))

    def test_a_double_number_may_have_covered_two_periods_but_not_three(self) -> None:
        assert misfit(Step(1, 30, 1, slack=1), 30.0) == misfit(Step(1, 60, 1, slack=1), 30.0) == 0.0
        assert misfit(Step(1, 90, 1, slack=1), 30.0) > 1.0 < misfit(Step(1, 60, 1), 30.0)
        assert misfit(Step(1, 90, 1, slack=2), 30.0) == 0.0
        assert misfit(Step(1, 30, 2), 30.0) >= 1.0

    def test_half_a_period_more_or_less_is_no_misfit(self) -> None:
        """But for the bend; of more numbers a period more matters less."""
        assert misfit(Step(1, 42, 1), 30.0) == pytest.approx(_bend(1.4))
        assert misfit(Step(1, 45, 1), 30.0) == pytest.approx(_bend(1.5))
        assert misfit(Step(1, 48, 1), 30.0) == pytest.approx(0.4 + _bend(1.6))
        assert misfit(Step(1, 330, 10), 30.0) == pytest.approx(0.2 + _bend(1.1))
        assert misfit(Step(1, 270, 10), 30.0) == pytest.approx(0.2 + _bend(0.9))

    @pytest.mark.parametrize(
        ("days", "named"),
        [(8, True), (9, True), (12, False), (17, True), (18, False), (25, False), (26, True), (45, False), (52, True)],
    )
    def test_a_length_about_as_long_as_one_that_has_a_name(self, days: int, named: bool) -> None:
        """By a sixth or so: every 8 days is a weekly, every 12 days are neither every 10 nor two weeks."""
        found = [pace.days for pace in _candidates([Step(at, days, 1) for at in range(1, 9)])]
        assert found == [*(pace.days for pace in PACES), *([] if named else [float(days)])]

    @pytest.mark.parametrize(("own", "others", "tried"), [(3, 7, True), (3, 8, False), (2, 0, False), (3, 0, True)])
    def test_a_length_without_a_name_is_tried_where_it_is_common(self, own: int, others: int, tried: bool) -> None:
        """Three times at least, and three tenths of all; by numbers that go on by one, or by days alone."""
        for advance in (1, None):
            steps = [Step(at, 45, advance) for at in range(own)] + [Step(20 + at, 7 + at, 1) for at in range(others)]
            assert (45.0 in [pace.days for pace in _candidates(steps)]) is tried
        assert 45.0 not in [pace.days for pace in _candidates([Step(at, 45, 2) for at in range(9)])]

    def test_three_steps_of_a_length_without_a_name_make_a_pace(self) -> None:
        """Of 45 days, where they are three tenths of all; two are chance."""

        def lengths(*days: int) -> list[float]:
            return [pace.days for _, pace in paces_along([Step(at, gap, 1) for at, gap in enumerate(days, 1)])]

        assert lengths(45, 45, 45) == [45.0]
        assert 45.0 not in lengths(45, 45)

    @pytest.mark.parametrize(
        ("days", "shapes"),
        [
            (21, [Shape("z", 21)]),
            (45, [Shape("z", 45)]),
            (60, [Shape("z", 2, months=True), Shape("z", 60)]),
            (65, [Shape("z", 2, months=True), Shape("z", 65)]),
            (66, [Shape("z", 66)]),
            (152, [Shape("z", 5, months=True), Shape("z", 152)]),
            (30, [Shape("z", 30)]),
        ],
    )
    def test_a_pace_without_a_name(self, days: int, shapes: list[Shape]) -> None:
        """Of so many days, or of months where these are about as long."""
        assert list(pace_of(days).shapes) == shapes
        assert pace_of(days).days == float(days)

    def test_paces_are_about_as_long_as_their_shapes(self) -> None:
        """A month is about thirty days."""
        for pace in PACES:
            for shape in pace.shapes:
                days = shape.cycle * (30 if shape.months else 1) / shape.times
                assert abs(days - pace.days) <= 0.5 * pace.days
                assert Rule(shape.code, "gregorian", shape.cycle, shape.months, (0,), True).length in (
                    shape.cycle,
                    30 * shape.cycle,
                )

    def test_a_pace_lies_between_those_of_its_shapes(self) -> None:
        """A month is between 29.5 and 30.4 days, as it is a Hijri or a solar one; paces stand from fast to slow."""
        for pace in PACES:
            months = [(shape.cycle / shape.times, (29.5, 30.4) if shape.months else (1, 1)) for shape in pace.shapes]
            shortest = min(times * short for times, (short, _) in months)
            longest = max(times * long for times, (_, long) in months)
            assert shortest <= pace.days <= longest
        assert [pace.days for pace in PACES] == sorted(pace.days for pace in PACES)

    def test_each_frequency_has_its_shapes(self) -> None:
        """Of MARC's codes, in days or in months; every 10, 15, 28 or 30 days has none."""
        shapes = {(shape.code, shape.cycle, shape.times, shape.months) for pace in PACES for shape in pace.shapes}
        days = {("d", 1, 1), ("d", 7, 6), ("d", 7, 5), ("i", 7, 3), ("c", 7, 2), ("w", 7, 1), ("e", 14, 1)}
        days |= {("z", 10, 1), ("z", 15, 1), ("z", 28, 1), ("z", 30, 1)}
        months = {("j", 1, 3), ("s", 1, 2), ("m", 1, 1), ("b", 2, 1), ("q", 3, 1), ("t", 4, 1), ("f", 6, 1)}
        months |= {("a", 12, 1), ("g", 24, 1)}
        assert shapes == {(*shape, False) for shape in days} | {(*shape, True) for shape in months}


class TestPeriods:
    """Which issue a day belongs to."""

    @pytest.mark.parametrize(("anchor", "name"), [*enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))])
    def test_a_week_belongs_to_the_nearest_issue(self, anchor: int, name: str) -> None:
        """Three days before and after it; weeks are counted from Monday, 1 January of the year 1."""
        rule = Rule("w", "gregorian", 7, False, (anchor,), True)
        assert rule.rrule() == f"FREQ=WEEKLY;BYDAY={name}"
        day = dt.date(2022, 1, 3 + anchor).toordinal()
        week = (dt.date(2022, 1, 3) - dt.date(1, 1, 1)).days // 7
        near = {away: rule.slots(day + away) for away in range(-3, 4)}
        assert all(week in range(slot.first, slot.last + 1) for slot in near.values())
        assert [near[away] for away in (-2, -1, 0, 1, 2)] == [Range(week, week)] * 5

    @pytest.mark.parametrize(
        ("anchors", "place", "slots"),
        [
            ((0,), 0, Range(0, 0)),
            ((0,), 10, Range(0, 0)),
            ((0,), 11, Range(0, 1)),  # eight days nearer to the one are too few to tell
            ((0,), 14, Range(0, 1)),  # halfway to the next
            ((0,), 19, Range(0, 1)),
            ((0,), 16, Range(0, 1)),
            ((0,), 20, Range(1, 1)),
            ((0,), 29, Range(1, 1)),  # the day before it
            ((29,), 0, Range(-1, -1)),  # the day after it
            ((29,), 30, Range(0, 0)),
            ((0, 14), 14, Range(1, 1)),
            ((0, 14), 29, Range(2, 2)),
            ((0, 14), 30 + 15, Range(3, 3)),
            ((0, 14), 4, Range(0, 0)),
            ((0, 14), 5, Range(0, 1)),
            ((0, 14), 7, Range(0, 1)),
            ((0, 14), 9, Range(0, 1)),
            ((0, 14), 10, Range(1, 1)),
        ],
    )
    def test_a_day_of_the_month_belongs_to_the_nearest_issue(
        self, anchors: tuple[int, ...], place: int, slots: Range
    ) -> None:
        """Of month 0 and those beside it; halfway it may be either."""
        assert Rule("m", "gregorian", 1, True, anchors, True).slots(place) == slots

    @pytest.mark.parametrize(
        ("rule", "places", "slots"),
        [
            (Rule("m", "gregorian", 1, True, (0,), True), Range(14, 14), Range(0, 1)),  # a day, halfway
            (Rule("m", "gregorian", 1, True, (0,), True), Range(0, 29), Range(0, 0)),
            (Rule("m", "gregorian", 1, True, (29,), True), Range(0, 29), Range(0, 0)),
            (Rule("m", "gregorian", 1, True, (14.5,), False), Range(0, 59), Range(0, 1)),
            (Rule("m", "gregorian", 1, True, (0,), True), Range(14, 43), Range(0, 1)),  # no whole month
            (Rule("m", "gregorian", 1, True, (0,), True), Range(0, 40), Range(0, 1)),
            (Rule("m", "gregorian", 1, True, (20,), True), Range(0, 59), Range(0, 1)),
            (Rule("s", "gregorian", 1, True, (0, 14), True), Range(0, 29), Range(0, 1)),
            (Rule("s", "gregorian", 1, True, (0, 14), True), Range(30, 89), Range(2, 5)),
            (Rule("w", "gregorian", 7, False, (3,), True), Range(1, 31), Range(0, 4)),  # a month from a Monday on
            (Rule("q", "gregorian", 3, True, (44.5,), False), Range(0, 359), Range(0, 3)),  # a year
        ],
    )
    def test_what_bears_no_day_may_be_any_issue_of_its_time(self, rule: Rule, places: Range, slots: Range) -> None:
        """Of its month or months, whichever day the rule has; of its days."""
        assert rule.slots_between(places) == slots

    def test_a_second_date_is_another_possibility_where_it_is_far_away(self) -> None:
        """More than three days off; else it is the same day by another sighting."""
        weekly, new_year = Rule("w", "gregorian", 7, False, (5,), True), dt.date(2022, 1, 1)
        for hijri, count in ((HijriDate(1443, 5, 28), 1), (HijriDate(1443, 6, 1), 1), (HijriDate(1443, 6, 2), 2)):
            [one] = observe([Issue(chronology=Chronology(gregorian=new_year, hijri=hijri))], RECKONER)
            assert len(weekly.places(one, RECKONER)) == count

    def test_a_rule_without_days_knows_one_period_of_each(self) -> None:
        """The nearest, and of two as near the earlier."""
        loose = Rule("m", "gregorian", 1, True, (14.5,), False)
        assert [loose.slots(place) for place in (0, 14, 29, 30)] == [Range(0, 0)] * 3 + [Range(1, 1)]
        twice = Rule("s", "gregorian", 1, True, (7.0, 22.0), False)
        assert [twice.slots(place).first for place in (0, 14, 15, 29, 30)] == [0, 0, 1, 1, 2]
        assert twice.slots(15) == Range(1, 1)


class TestPlaces:
    """Where an issue stands by its dates, the best one first: Jumada I 1443 is month 17320, its 28th New Year 2022."""

    HIJRI = Rule("m", "hijri", 1, True, (0,), True)
    TWICE = Rule("s", "hijri", 1, True, (0, 14), True)
    WEEKLY = Rule("w", "gregorian", 7, False, (5,), True)
    MONTH = Range(17320 * 30, 17320 * 30 + 29)
    DAY = 17320 * 30 + 27

    @pytest.mark.parametrize(
        ("rule", "dates", "places"),
        [
            (HIJRI, {"hijri": HijriDate(1443, 5, 28)}, [Range(DAY, DAY)]),
            (HIJRI, {"hijri": HijriMonth(1443, 5)}, [MONTH]),
            (HIJRI, {"gregorian": dt.date(2022, 1, 1)}, [Range(DAY - 1, DAY + 1)]),  # a sighting may differ by a day
            (HIJRI, {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2022, 1, 1)}, [MONTH]),
            (HIJRI, {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2022, 1, 7)}, [MONTH]),
            (
                HIJRI,
                {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2022, 1, 8)},
                [MONTH, Range(17321 * 30 + 3, 17321 * 30 + 5)],
            ),
            (HIJRI, {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2021, 12, 2)}, [MONTH]),
            (
                HIJRI,
                {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2021, 12, 1)},
                [MONTH, Range(17319 * 30 + 24, 17319 * 30 + 26)],
            ),
            (TWICE, {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2022, 1, 1)}, [Range(DAY - 1, DAY + 1)]),
            (TWICE, {"hijri": HijriDate(1443, 5, 28), "gregorian": dt.date(2022, 1, 2)}, [Range(DAY, DAY)]),
            (
                TWICE,
                {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2022, 1, 20)},
                [MONTH, Range(17321 * 30 + 15, 17321 * 30 + 17)],
            ),
            (HIJRI, {"hijri": HijriMonth(1600, 5)}, [Range((1600 * 12 + 4) * 30, (1600 * 12 + 5) * 30 - 1)]),
            (HIJRI, {"gregorian": dt.date(1800, 1, 1)}, []),
            (
                HIJRI,
                {"solar_hijri": SolarHijriMonth(1400, 10), "gregorian": dt.date(2022, 1, 1)},
                [Range(DAY - 1, DAY + 1)],
            ),
            (WEEKLY, {"hijri": HijriDate(1443, 5, 28)}, [ordinals(dt.date(2022, 1, 1), dt.date(2022, 1, 1))]),
            (WEEKLY, {"hijri": HijriMonth(1443, 5)}, [ordinals(dt.date(2021, 12, 5), dt.date(2022, 1, 3))]),
            (
                WEEKLY,
                {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2022, 1, 1)},
                [ordinals(dt.date(2022, 1, 1), dt.date(2022, 1, 1))],
            ),
            (
                WEEKLY,
                {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2022, 1, 7)},
                [
                    ordinals(dt.date(2022, 1, 7), dt.date(2022, 1, 7)),
                    ordinals(dt.date(2021, 12, 5), dt.date(2022, 1, 3)),
                ],
            ),
            (WEEKLY, {"hijri": HijriMonth(1600, 5)}, []),
        ],
    )
    def test_of_dates(self, rule: Rule, dates: dict[str, Any], places: list[Range]) -> None:
        """In the rule's own months first; a second one where it is more than three days away."""
        [one] = observe([Issue(chronology=Chronology(**dates))], RECKONER)
        assert rule.places(one, RECKONER) == places

    @pytest.mark.parametrize(
        ("rule", "dates", "place"),
        [
            (HIJRI, {"hijri": HijriDate(1443, 5, 28), "gregorian": dt.date(2022, 1, 3)}, DAY),
            (HIJRI, {"gregorian": dt.date(2022, 1, 1)}, DAY),
            (HIJRI, {"hijri": HijriMonth(1443, 5), "gregorian": dt.date(2022, 1, 1)}, DAY),
            (HIJRI, {"hijri": HijriMonth(1443, 5)}, None),
            (HIJRI, {"gregorian": dt.date(1800, 1, 1)}, None),
            (HIJRI, {"hijri": HijriDate(1600, 5, 28)}, (1600 * 12 + 4) * 30 + 27),
            (HIJRI, {}, None),
            (WEEKLY, {"hijri": HijriDate(1443, 5, 28)}, dt.date(2022, 1, 1).toordinal()),
            (WEEKLY, {"hijri": HijriDate(1600, 5, 28)}, None),
            (
                WEEKLY,
                {"hijri": HijriDate(1443, 5, 28), "gregorian": GregorianMonth(2022, 1)},
                dt.date(2022, 1, 1).toordinal(),
            ),
        ],
    )
    def test_of_days(self, rule: Rule, dates: dict[str, Any], place: int | None) -> None:
        """Of the rule's own reckoning, which needs no calendar, or of another by its day."""
        [one] = observe([Issue(chronology=Chronology(**dates))], RECKONER)
        assert rule.exact_place(one, RECKONER) == place


class TestDaysOfRules:
    """When the issue of a period is to be expected."""

    def test_labels_have_years_of_one_to_four_digits(self) -> None:
        """Nothing is expected in the year 0, nor in the last, of which no calendar knows the end."""
        monthly = Rule("m", "gregorian", 1, True, (0,), True)
        assert [monthly.days(slot, RECKONER) is None for slot in (11, 12, 9999 * 12 - 1, 9999 * 12)] == [
            True, False, False, True,
        ]  # fmt: skip
        assert monthly.days(12, RECKONER) == Range(1, 1)
        assert [ordinal_date(day) for day in (-5, 1, 738156, 10**7)] == [
            dt.date.min, dt.date.min, dt.date(2022, 1, 1), dt.date.max,
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("rule", "first", "last"),
        [
            (Rule("w", "gregorian", 7, False, (4,), True), dt.date(2022, 1, 7), dt.date(2022, 1, 7)),
            (Rule("w", "gregorian", 7, False, (3,), False), dt.date(2022, 1, 3), dt.date(2022, 1, 9)),
            (Rule("c", "gregorian", 7, False, (1, 5), False), dt.date(2022, 1, 7), dt.date(2022, 1, 9)),
            (Rule("m", "gregorian", 1, True, (14,), True), dt.date(2022, 1, 15), dt.date(2022, 1, 15)),
            (Rule("m", "gregorian", 1, True, (14.5,), False), dt.date(2022, 1, 1), dt.date(2022, 1, 31)),
            (Rule("m", "hijri", 1, True, (29,), True), dt.date(2022, 1, 3), dt.date(2022, 1, 3)),
        ],
    )
    def test_the_days_around_7_january_2022(self, rule: Rule, first: dt.date, last: dt.date) -> None:
        """On the day of the rule, or anywhere in its part of the week or month; in Jumada I 1443 on its 30th."""
        day = dt.date(2022, 1, 3) if rule.runs_in == "hijri" else dt.date(2022, 1, 7)
        place = RECKONER.place(rule.runs_in, day.toordinal()) if rule.months else day.toordinal()
        assert place is not None
        assert rule.days(rule.slots(place).first, RECKONER) == ordinals(first, last)

    def test_a_day_that_the_month_does_not_have_is_its_last(self) -> None:
        """The 30th of Jumada II 1443, which had 29 days, and of February."""
        for rule, after, last in (
            (Rule("m", "hijri", 1, True, (29,), True), dt.date(2022, 1, 20), dt.date(2022, 2, 1)),
            (Rule("m", "gregorian", 1, True, (29,), True), dt.date(2022, 2, 25), dt.date(2022, 2, 28)),
        ):
            place = RECKONER.place(rule.runs_in, after.toordinal())
            assert place is not None
            assert rule.days(rule._nearest(place)[0], RECKONER) == ordinals(last, last)
