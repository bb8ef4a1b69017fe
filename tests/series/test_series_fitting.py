"""How a rule is fitted to a stretch: its days, the lags that issues can have, and what turns a volume."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series import Rule
from issue_dates.series.fitting import (
    ASTRAY,
    UNPRINTED,
    UNUSUAL,
    Stretch,
    _anchored,
    _counts_whole,
    _is_printed,
    _lags,
    _month_offset,
    _peaks,
    _position,
    _reaches,
    _rules,
    _skips_months,
    _unfixed,
    fit_stretch,
)
from issue_dates.series.frequency import PACES, Shape, pace_of
from issue_dates.series.inference import _opens_volume, is_borne_out
from issue_dates.series.levels import LOOSE_TURN, TURN, Fit, Reach
from issue_dates.series.numbering import Count, Counting
from issue_dates.series.observation import Observation, Range, Reckoner, observe
from issue_dates.series.placing import _places_in, _slot
from issue_dates.values import (
    Chronology,
    Enumeration,
    GregorianMonth,
    HijriDate,
    HijriMonth,
    Issue,
    Numbering,
    SolarHijriMonth,
)
from tests.series.issues import issue

RECKONER = Reckoner({"hijri": (get_calendar("umm-al-qura"),), "solar_hijri": (), "rumi": ()})
MONDAY = dt.date(2021, 1, 4)
MONTHLY = Shape("m", 1, months=True)


def observed(*dates: Any, reckoning: str = "gregorian") -> list[Observation]:
    return observe([issue(None, at, **{reckoning: date}) for at, date in enumerate(dates, 1)], RECKONER)


PRINTED: dict[str, Any] = {"gregorian": GregorianMonth(1990, 1)}
OTHERWISE: dict[str, Any] = {"hijri": HijriDate(1443, 1, 1)}


class TestDays:
    """The days of the cycle that most issues come out on."""

    @pytest.mark.parametrize(
        ("offsets", "times", "length", "peaks"),
        [
            ({4: 9, 5: 2}, 1, 7, [4]),
            ({20: 3, 5: 3}, 1, 30, [5]),  # of two as common, the earlier
            ({1: 9, 4: 8, 6: 2}, 2, 7, [1, 4]),
            ({14: 9, 0: 8, 15: 7}, 2, 30, [0, 14]),
            ({0: 9, 3: 8, 14: 2}, 2, 30, [0, 14]),  # a third of half a month is five days
            ({0: 9, 5: 8, 14: 2}, 2, 30, [0, 5]),
            ({0: 9, 26: 8, 14: 2}, 2, 30, [0, 14]),  # the month before is near as well
            ({0: 9, 25: 8, 14: 2}, 2, 30, [0, 25]),
            ({0: 9}, 2, 30, [0]),
        ],
    )
    def test_no_two_are_closer_than_a_third(
        self, offsets: dict[int, int], times: int, length: int, peaks: list[int]
    ) -> None:
        """Of the distance that they would have, were they spread evenly."""
        assert _peaks(Counter(offsets), times, length) == peaks

    def test_two_of_five_issues_are_enough_for_a_day_of_the_month(self) -> None:
        """The 7th of ten months; with six other days beside four, but not with seven beside three."""
        for kept, fixed in ((4, True), (3, False)):
            days = [7] * kept + [1, 3, 12, 17, 21, 25, 28][: 10 - kept]
            run = observed(*(dt.date(2021, month, day) for month, day in enumerate(days, 1)))
            rule, on_day = _anchored(MONTHLY, "gregorian", run, RECKONER)
            assert on_day == Count(kept, 10)
            assert rule == Rule("m", "gregorian", 1, True, (6,) if fixed else (14.5,), fixed)

    def test_a_day_of_the_week_needs_no_share(self) -> None:
        run = observed(*(MONDAY + dt.timedelta(8 * at) for at in range(6)), MONDAY + dt.timedelta(70))
        rule, on_day = _anchored(Shape("w", 7), "gregorian", run, RECKONER)
        assert (rule, on_day) == (Rule("w", "gregorian", 7, False, (0,), True), Count(2, 7))

    def test_without_days_the_month_of_the_cycle_is_known(self) -> None:
        """A quarterly of February, May, August and November; the middle of each is the place of its issue."""
        run = observed(*(GregorianMonth(2021, month) for month in (2, 5, 8, 11)))
        rule, on_day = _anchored(Shape("q", 3, months=True), "gregorian", run, RECKONER)
        assert (rule, on_day) == (Rule("q", "gregorian", 3, True, (30 + 14.5,), False), Count(0, 0))
        rule, _ = _anchored(Shape("s", 1, 2, months=True), "gregorian", run, RECKONER)
        assert rule == Rule("s", "gregorian", 1, True, (7.0, 22.0), False)

    def test_without_a_day_that_is_kept_the_commonest_month_is_known(self) -> None:
        """A quarterly of any day of February, May, August and November, with one in March."""
        days = (3, 28, 9, 17, 1, 22, 13)
        quarterly = Shape("q", 3, months=True)
        run = observed(
            *(dt.date(2020 + at // 4, 2 + at % 4 * 3, day) for at, day in enumerate(days)), dt.date(2022, 3, 7)
        )
        assert _anchored(quarterly, "gregorian", run, RECKONER) == (
            Rule("q", "gregorian", 3, True, (30 + 14.5,), False),
            Count(1, 8),
        )

    def test_two_days_of_a_month_are_no_three(self) -> None:
        """Where all are of the 1st and 15th, ten days later is no third."""
        run = observed(*(dt.date(2021, 1 + at // 2, 1 + 14 * (at % 2)) for at in range(12)))
        rule, on_day = _anchored(Shape("j", 1, 3, months=True), "gregorian", run, RECKONER)
        assert (rule.fixed, rule.anchors, on_day) == (False, (4.5, 14.5, 24.5), Count(12, 12))

    @pytest.mark.parametrize(
        ("shape", "month", "anchors"),
        [
            (Shape("m", 1, months=True), 0, (14.5,)),
            (Shape("q", 3, months=True), 2, (74.5,)),
            (Shape("s", 1, 2, months=True), 0, (7.0, 22.0)),
            (Shape("j", 1, 3, months=True), 0, (4.5, 14.5, 24.5)),
            (Shape("w", 7), 0, (3.0,)),
            (Shape("c", 7, 2), 0, (1.25, 4.75)),
        ],
    )
    def test_without_days_issues_stand_in_the_middle_of_their_part(
        self, shape: Shape, month: int, anchors: tuple[float, ...]
    ) -> None:
        """Of the month, or of the cycle of days, counted from 0."""
        bare = Rule(shape.code, "gregorian", shape.cycle, shape.months, (0,), True)
        assert _unfixed(bare, shape, month) == Rule(shape.code, "gregorian", shape.cycle, shape.months, anchors, False)

    def test_the_month_of_the_cycle_is_that_of_most_issues(self) -> None:
        """An annual of Dhu al-Hijja, of which two of five print another month, and some none."""
        months = [HijriMonth(1440 + at, 12 if at % 2 == 0 else 3 + at) for at in range(5)]
        run = [*observed(*months, reckoning="hijri"), *observe([issue(None, 9), issue(None, 10)], RECKONER)]
        assert _month_offset(Rule("a", "hijri", 12, True, (0,), True), run, RECKONER) == 11
        assert _month_offset(Rule("m", "hijri", 1, True, (0,), True), run, RECKONER) == 0
        assert _month_offset(Rule("a", "hijri", 12, True, (0,), True), run[5:], RECKONER) == 0
        assert _month_offset(Rule("w", "gregorian", 7, False, (0,), True), run, RECKONER) == 0

    def test_days_of_another_reckoning_are_converted(self) -> None:
        """The firsts of Hijri months are no day of the Gregorian ones."""
        run = observed(*(HijriDate(1443, month, 1) for month in range(1, 11)), reckoning="hijri")
        assert _anchored(MONTHLY, "hijri", run, RECKONER) == (Rule("m", "hijri", 1, True, (0,), True), Count(10, 10))
        rule, _ = _anchored(MONTHLY, "gregorian", run, RECKONER)
        assert not rule.fixed


class TestLags:
    """Period less number."""

    @pytest.mark.parametrize(
        ("slot", "position", "lags"),
        [
            (Range(20, 20), Range(5, 5), Range(15, 15)),
            (Range(20, 21), Range(5, 5), Range(15, 16)),
            (Range(20, 20), Range(5, 6), Range(14, 15)),  # a double number may stand at either of its periods
            (Range(20, 21), Range(5, 6), Range(15, 15)),
            (Range(20, 22), Range(5, 6), Range(14, 17)),
        ],
    )
    def test_of_one_issue(self, slot: Range, position: Range, lags: Range) -> None:
        assert _lags(slot, position) == lags

    def test_along_a_run(self) -> None:
        """The advance from the end of a double number; what has no number or no date says nothing, and is passed."""
        run = observe([issue(volume, 1) for volume in (1, 1, 1, 2, 2)], RECKONER)
        slots = [[Range(at, at)] for at in (30, 31, 33, 34)]
        positions = [Range(1, 1), Range(2, 3), None, Range(4, 4), Range(6, 6)]
        volumes = [one.volume for one in run]
        for counting, turned, turn in (
            (Counting("restarting", 3, Count(2, 2), {}, regular=True), True, TURN),
            (Counting("restarting", 3, Count(1, 2), {}), True, LOOSE_TURN),
            (Counting("continuous", 3, Count(1, 2), {}), False, LOOSE_TURN),
        ):
            assert _reaches(run, volumes, [slots[0], slots[1], [], slots[2], slots[3]], positions, counting) == [
                Reach((Range(29, 29),)),
                Reach((Range(28, 29),), 1, False, 1.5, turn),
                None,
                Reach((Range(29, 29),), 1, turned, 1.5, turn),
                Reach((Range(28, 28),), 2, False, 1.5, turn),
            ]

    def test_an_issue_without_a_lag_has_that_of_the_one_before_it(self) -> None:
        """Before the first, that of the first."""

        def levels(*found: int | None) -> list[int]:
            fits = [None if level is None else Fit(level, stands=True) for level in found]
            rule, counting = Rule("w", "gregorian", 7, False, (0,), True), Counting("continuous", None, Count(0, 0), {})
            return Stretch(rule, [], [], counting, [], [], fits, 0.0, Count(0, 0)).levels()

        assert levels(None, 3, None, None, 5, None) == [3, 3, 3, 3, 5, 5]
        assert levels(None, None) == [0, 0]


class TestPlaces:
    """The period and the number of an issue, in which it stands."""

    @pytest.mark.parametrize(
        ("slots", "level", "slot"),
        [
            ([Range(20, 20)], 15, 20),
            ([Range(18, 22)], 15, 20),
            ([Range(18, 22)], 10, 18),
            ([Range(18, 22)], 20, 22),
            ([Range(30, 30), Range(19, 21)], 15, 20),
            ([Range(30, 30), Range(19, 21)], 24, 30),
            ([Range(30, 30), Range(19, 21)], 19, 21),
        ],
    )
    def test_of_the_periods_that_a_date_allows_the_one_on_the_level(
        self, slots: list[Range], level: int, slot: int
    ) -> None:
        """Of no. 5, or the nearest to it."""
        assert _slot(slots, Range(5, 5), level) == slot

    def test_what_prints_half_is_completed_by_the_level(self) -> None:
        """A date alone gets a number, a number alone a period, and neither nothing."""
        run = observe([issue(None, at) for at in range(4)], RECKONER)
        rule, counting = Rule("w", "gregorian", 7, False, (0,), True), Counting("continuous", None, Count(0, 0), {})
        slots = [[Range(20, 20)], [Range(21, 22)], [], []]
        positions = [Range(5, 5), None, Range(7, 8), None]
        fits = [Fit(15, stands=True), None, None, None]
        stretch = Stretch(rule, run, [None] * 4, counting, slots, positions, fits, 0.0, Count(0, 0), start=3)
        found = [(place.at, place.slot, place.position, place.level, place.stands) for place in _places_in(stretch)]
        assert found == [
            (3, 20, Range(5, 5), 15, True),
            (4, 21, Range(6, 6), 15, True),
            (5, 22, Range(7, 8), 15, True),
            (6, None, None, 15, True),
        ]


class TestRules:
    """Which rule of a pace it is."""

    @staticmethod
    def fitted(run: list[Issue], days: int) -> Stretch:
        found = observe(run, RECKONER)
        return fit_stretch(found, [None] * len(run), "continuous", pace_of(days), RECKONER)

    def test_every_five_months_or_every_152_days(self) -> None:
        """The print tells: the 1st of each fifth month, or just so many days."""
        run = [
            Issue(
                None,
                Enumeration(None, Numbering(at)),
                Chronology(gregorian=dt.date(2000 + 5 * at // 12, 5 * at % 12 + 1, 1)),
            )
            for at in range(1, 13)
        ]
        stretch = self.fitted(run, 152)
        assert stretch.rule == Rule("z", "gregorian", 5, True, stretch.rule.anchors, True)
        assert stretch.on_anchor == Count(12, 12)
        run = [issue(None, at, gregorian=MONDAY + dt.timedelta(152 * at)) for at in range(1, 13)]
        assert self.fitted(run, 152).rule.length == 152


class TestSkippedMonths:
    """Whether a monthly with Hijri labels is a Gregorian one: then it passes over every 33rd Hijri month or so."""

    @staticmethod
    def skips(count: int, *at: int, by: int = 1, absent: tuple[int, ...] = (), rule: str = "m hijri") -> bool:
        """Of issues from no. 1 on, where before some a month is passed over."""
        numbers = [number for number in range(1, count + 1) if number not in absent]
        run = observe([issue(None, number) for number in numbers], RECKONER)
        frequency, runs_in = rule.split()
        months: Any = runs_in
        fits: list[Fit | None] = [Fit(sum(by for one in at if number >= one), stands=True) for number in numbers]
        positions: list[Range | None] = [Range(number, number) for number in numbers]
        counting = Counting("continuous", None, Count(0, 0), {})
        hijri = Rule(frequency, months, 1, True, (14.5,), False)
        return _skips_months(Stretch(hijri, run, [], counting, [], positions, fits, 0.0, Count(0, 0)))

    def test_every_33rd(self) -> None:
        assert self.skips(100, 30, 63, 95)
        assert not self.skips(60, 30)  # once is chance

    @pytest.mark.parametrize(("apart", "skipped"), [(26, False), (27, True), (39, True), (40, False)])
    def test_give_or_take_a_sighting(self, apart: int, skipped: bool) -> None:
        """A month lies between two issues: before no. 20 and no. 47 are 28 issues apart at most, or 26 at least."""
        assert self.skips(20 + apart + 10, 20, 20 + apart) is skipped

    @pytest.mark.parametrize(
        ("count", "at", "skipped"),
        [(80, (40, 73), True), (80, (41, 74), False), (91, (20, 53), True), (92, (20, 53), False)],
    )
    def test_a_run_may_begin_and_end_anywhere(self, count: int, at: tuple[int, ...], skipped: bool) -> None:
        """But no month is passed over too late: from no. 1 to no. 39 are 38."""
        assert self.skips(count, *at) is skipped

    def test_of_issues_that_are_not_there_only_the_neighbourhood_is_known(self) -> None:
        """Before no. 20, and somewhere between no. 40 and no. 50."""
        assert not self.skips(80, 20, 45)
        assert self.skips(80, 20, 45, absent=tuple(range(41, 50)))

    def test_a_pause_is_no_month_passed_over(self) -> None:
        """Of two months, or in a run that is no Hijri monthly."""
        assert not self.skips(100, 30, 63, 95, by=2)
        assert not self.skips(100, 30, 63, 95, by=-1)
        assert not self.skips(100, 30, 63, 95, rule="m gregorian")
        assert not self.skips(100, 30, 63, 95, rule="b hijri")

    @pytest.mark.parametrize(("gregorian", "skipped"), [(29, True), (30, False)])
    def test_where_gregorian_dates_are_printed_they_tell(self, gregorian: int, skipped: bool) -> None:
        """On three of ten issues that are dated."""
        run = observe(
            [issue(None, number, **PRINTED if number <= gregorian else OTHERWISE) for number in range(1, 101)],
            RECKONER,
        )
        fits: list[Fit | None] = [Fit((number >= 30) + (number >= 63), stands=True) for number in range(1, 101)]
        positions: list[Range | None] = [Range(number, number) for number in range(1, 101)]
        fits[5], positions[5] = None, None
        counting, hijri = Counting("continuous", None, Count(0, 0), {}), Rule("m", "hijri", 1, True, (14.5,), False)
        stretch = Stretch(hijri, run, [], counting, [], positions, fits, 0.0, Count(0, 0))
        assert _skips_months(stretch) is skipped


class TestCandidates:
    """Which rules of a pace are tried, and what speaks against each."""

    @staticmethod
    def rules(run: list[Observation], days: float = 30.0) -> list[tuple[str, str, int, float]]:
        [pace] = [pace for pace in PACES if pace.days == days]
        return [
            (rule.frequency, rule.runs_in, rule.cycle, round(cost, 6)) for cost, rule, _ in _rules(run, pace, RECKONER)
        ]

    @pytest.mark.parametrize(("printed", "enough"), [(3, True), (2, False)])
    def test_a_reckoning_is_printed_on_three_of_ten_issues(self, printed: int, enough: bool) -> None:
        """Issues without any date say nothing."""
        dated = [issue(**OTHERWISE if at < printed else PRINTED) for at in range(10)]
        run = observe([*dated, *[issue()] * 30], RECKONER)
        assert _is_printed(run, "hijri") is enough

    def test_of_months_the_one_that_is_printed(self) -> None:
        """Thirty days or the months of another reckoning cannot be told from them."""
        gregorian = observed(*(GregorianMonth(2021, month) for month in range(1, 13)))
        assert self.rules(gregorian) == [("m", "gregorian", 1, 0.0)]
        hijri = observed(*(HijriMonth(1443, month) for month in range(1, 13)), reckoning="hijri")
        assert self.rules(hijri) == [("m", "hijri", 1, 0.0)]

    def test_of_days_every_one(self) -> None:
        """On the 1st of Gregorian months; one of them, on the 5th, is astray, and in other cycles more are."""
        run = observed(*(dt.date(2021, month, 1 if month != 4 else 5) for month in range(1, 13)))
        found = self.rules(run)
        assert [one[:3] for one in found] == [
            ("m", "gregorian", 1), ("m", "hijri", 1), ("z", "gregorian", 28), ("z", "gregorian", 30),
        ]  # fmt: skip
        assert found[0][3] == pytest.approx(ASTRAY)
        assert found[1][3] >= ASTRAY + UNPRINTED
        assert all(cost > UNUSUAL for *_, cost in found[2:])
        exact = [dt.date(2021, month, 1 if month != 4 else 5).toordinal() for month in range(1, 13)]
        for (*_, cycle, cost), order in zip(found[2:], (2, 3), strict=True):
            kept = max(Counter((day - 1) % cycle for day in exact).values())
            assert cost == pytest.approx((12 - kept) * ASTRAY + UNUSUAL + 0.01 * order)

    @pytest.mark.parametrize(("days", "count"), [(6, 4), (5, 1)])
    def test_half_of_the_issues_with_a_day_are_enough(self, days: int, count: int) -> None:
        run = observed(
            *(dt.date(2021, month, 1) if month <= days else GregorianMonth(2021, month) for month in range(1, 13))
        )
        assert len(self.rules(run)) == count

    def test_where_hardly_any_issue_is_dated_all_are_tried(self) -> None:
        """A quarterly in either reckoning."""
        run = observe([issue(None, at) for at in range(1, 10)], RECKONER)
        assert self.rules(run, 90.0) == [("q", "gregorian", 3, UNPRINTED), ("q", "hijri", 3, UNPRINTED)]

    def test_other_reckonings_only_where_they_are_printed(self) -> None:
        solar = Reckoner({"hijri": (), "solar_hijri": (get_calendar("solar-hijri"),), "rumi": ()})
        run = observe([issue(None, at, solar_hijri=SolarHijriMonth(1400, at)) for at in range(1, 10)], solar)
        assert self.rules(run) == [("m", "solar_hijri", 1, 0.0)]

    def test_every_ten_days_must_explain_more_than_three_times_a_month(self) -> None:
        """Where all issues keep to both: in February, of 28 days, on the 1st, 11th and 21st."""
        run = observed(*(dt.date(2021, 2, day) for day in (1, 11, 21)))
        found = {one[:3]: one[3] for one in self.rules(run, 10.0)}
        assert found["j", "gregorian", 1] == 0.0
        assert found["z", "gregorian", 10] == pytest.approx(UNUSUAL + 0.02)

    def test_a_cycle_that_is_the_only_one_of_its_pace_is_not_unusual(self) -> None:
        """Every 21 days: there is no other name for it."""
        run = observed(*(MONDAY + dt.timedelta(21 * at) for at in range(9)))
        assert [cost for cost, *_ in _rules(run, pace_of(21), RECKONER)] == [0.0]


class TestPositions:
    """What an issue is counted by."""

    def test_running_numbers_where_more_than_half_bear_one(self) -> None:
        for bearing, by_whole in ((5, False), (6, True)):
            run = observe([issue(None, at, whole=100 + at if at < bearing else None) for at in range(10)], RECKONER)
            assert _counts_whole(run) is by_whole

    def test_of_one_issue(self) -> None:
        """A supplement has none, nor what does not bear that by which the others are counted."""
        counting = Counting("restarting", 12, Count(3, 3), {1: 12, 2: 24}, regular=True)
        both, number, whole, bare = observe(
            [issue(2, 5, whole=105), issue(2, 5), issue(2, whole=105), issue(2)], RECKONER
        )
        assert [_position(one, 2, counting, by_whole=False) for one in (both, number, whole, bare)] == [
            Range(29, 29), Range(29, 29), None, None,
        ]  # fmt: skip
        assert [_position(one, 2, counting, by_whole=True) for one in (both, number, whole, bare)] == [
            Range(105, 105), None, Range(105, 105), None,
        ]  # fmt: skip
        [extra] = observe([Issue(None, Enumeration(None, Numbering(5), supplement="s"))], RECKONER)
        assert _position(extra, 2, counting, by_whole=False) is None


class TestProof:
    """Whether a rule is borne out by its issues."""

    @staticmethod
    def borne_out(standing: int, *levels: int, count: int = 10, late: int = 0) -> bool:
        """Of so many weeks, of which some stand on their account; so many of the steps are of two weeks."""
        run = observe([issue(None, at) for at in range(count)], RECKONER)
        lags = levels or (0,) * count
        fits: list[Fit | None] = [Fit(lag, stands=at < standing) for at, lag in enumerate(lags)]
        slots = [[Range(at + min(at, late), at + min(at, late))] for at in range(count)]
        positions: list[Range | None] = [Range(at, at) for at in range(count)]
        counting, rule = Counting("continuous", None, Count(0, 0), {}), Rule("w", "gregorian", 7, False, (0,), True)
        return is_borne_out(Stretch(rule, run, [], counting, slots, positions, fits, 0.0, Count(0, 0)))

    def test_three_of_ten_must_stand(self) -> None:
        assert self.borne_out(3)
        assert not self.borne_out(2)

    def test_a_change_of_the_lag_counts_against_one(self) -> None:
        assert self.borne_out(5, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2)
        assert not self.borne_out(4, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2)

    def test_two_steps_must_fit(self) -> None:
        """Of three issues both, of ten any two."""
        assert self.borne_out(3, count=3)
        assert not self.borne_out(2, count=2)
        assert self.borne_out(10, late=7)
        assert not self.borne_out(10, late=8)

    def test_what_prints_no_number_or_no_date_is_passed(self) -> None:
        run = observe([issue(None, at) for at in range(6)], RECKONER)
        fits = [Fit(0, stands=True), None, Fit(0, stands=True), None, Fit(0, stands=True), None]
        slots = [[Range(at, at)] if at % 2 == 0 else [] for at in range(6)]
        positions: list[Range | None] = [Range(at, at) for at in range(6)]
        counting, rule = Counting("continuous", None, Count(0, 0), {}), Rule("w", "gregorian", 7, False, (0,), True)
        assert is_borne_out(Stretch(rule, run, [], counting, slots, positions, fits, 0.0, Count(0, 0)))

    @pytest.mark.parametrize(
        ("levels", "at", "opens"),
        [
            (((1, 39), (1, 40), (2, 1)), 2, True),
            (((1, 40), (2, 1), (2, 2)), 1, True),
            (((1, 40), (2, 1), (2, 2)), 2, False),
            (((1, 40), (2, 0), (2, 1)), 2, False),
            (((1, 40), (1, 41), (2, 2)), 2, False),
            (((1, 40), (1, 41), (1, 1)), 2, False),
            (((1, 40), (1, 41), (2, None)), 2, False),
            (((1, 1), (1, 2), (2, 1)), 0, False),
        ],
    )
    def test_a_volume_is_opened_by_its_no_1(
        self, levels: tuple[tuple[int, int | None], ...], at: int, opens: bool
    ) -> None:
        """Behind an issue of another volume."""
        run = observe([issue(*level) for level in levels], RECKONER)
        assert _opens_volume(run, [volume for volume, _ in levels], at) is opens
