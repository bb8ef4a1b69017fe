"""What lies between two neighbours: missing issues and pauses, where a volume turns and where the rule changes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from issue_dates.series import Rule
from issue_dates.series.fitting import Stretch
from issue_dates.series.gaps import _across, _over_turn, _periods, _within, numbered_gaps, progressing
from issue_dates.series.numbering import Count, Counting
from issue_dates.series.observation import Range, Reckoner, observe
from issue_dates.series.order import arrange
from issue_dates.series.placing import Place
from issue_dates.values import Chronology, Enumeration, Issue, Numbering
from tests.series.issues import issue

if TYPE_CHECKING:
    from collections.abc import Iterator

WEEKLY = Rule("w", "gregorian", 7, False, (4,), True)
TWICE = Rule("c", "gregorian", 7, False, (0, 3), True)
MONTHLY = Rule("m", "gregorian", 1, True, (0,), True)
CONTINUOUS = Counting("continuous", None, Count(0, 0), {})
TWELVE = Counting("restarting", 12, Count(3, 3), {1: 12, 2: 24}, regular=True)
ABOUT_TWELVE = Counting("restarting", 12, Count(1, 3), {1: 0, 2: 12})
FRIDAY = dt.date(2021, 1, 1)


def stretch(counting: Counting, volumes: tuple[int | None, ...], rule: Rule = MONTHLY) -> Stretch:
    return Stretch(rule, [], [*volumes], counting, [], [], [], 0.0, Count(0, 0))


def neighbours(
    counting: Counting, closing: int | None, opening: int | None, *, steps: int, passed: int, volumes: Any = (1, 2)
) -> tuple[Place, Place]:
    """Two issues of these numbers; the second stands so many places and so many periods after the first."""
    both = stretch(counting, volumes)
    one, two = observe([issue(None, closing), issue(None, opening)], Reckoner({}))
    return (
        Place(0, one, both, 100, Range(50, 50), 50, stands=True),
        Place(1, two, both, 100 + passed, Range(50 + steps, 50 + steps), 50 + passed - steps, stands=True),
    )


def some(found: Iterator[tuple[int, Any]]) -> list[tuple[int, str]]:
    return [one for one in found if one[0] > 0]


class TestTurns:
    """From the last issue that is there of a volume to the first of the next."""

    @pytest.mark.parametrize(
        ("closing", "opening", "passed", "told"),
        [
            (12, 1, 1, []),
            (12, 1, 0, []),
            (10, 1, 3, [(2, "missing")]),
            (11, 1, 3, [(2, "missing")]),  # the volume may have had thirteen, a tenth more than usual
            (11, 1, 4, [(3, "pause")]),  # but not fourteen
            (13, 1, 2, [(1, "pause")]),
            (12, 3, 3, [(2, "missing")]),
            (12, 3, 4, [(3, "missing")]),  # no. 13, and no. 1 and 2
            (13, 3, 4, [(2, "missing")]),  # one month more or less is nothing beside them
            (13, 3, 5, [(2, "missing"), (2, "pause")]),
            (13, 10, 12, [(9, "missing")]),
            (13, 10, 13, [(9, "missing"), (3, "pause")]),
            (12, 5, 3, [(2, "missing")]),  # no more than time has room for
            (None, 1, 13, [(12, "missing")]),
            (None, 1, 15, [(14, "pause")]),
            (12, None, 3, [(2, "pause")]),
        ],
    )
    def test_of_volumes_of_about_twelve(
        self, closing: int | None, opening: int | None, passed: int, told: list[tuple[int, str]]
    ) -> None:
        """Time tells what is missing, as far as a volume is no more than a tenth larger than usual."""
        one, two = neighbours(ABOUT_TWELVE, closing, opening, steps=1, passed=passed)
        assert some(_over_turn(one, two, 1, passed)) == told

    def test_a_tenth_more_is_no_more_than_that(self) -> None:
        """Of volumes of about thirty one may have 33, but not 34."""
        thirty = Counting("restarting", 30, Count(1, 3), {1: 0, 2: 30})
        assert some(_over_turn(*neighbours(thirty, 30, 1, steps=1, passed=4), 1, 4)) == [(3, "missing")]
        assert some(_over_turn(*neighbours(thirty, 30, 1, steps=1, passed=5), 1, 5)) == [(4, "pause")]

    @pytest.mark.parametrize(
        ("opening", "steps", "passed", "told"),
        [
            (1, 1, 1, []),
            (3, 3, 3, [(2, "missing")]),  # on one level, whatever the time
            (1, 1, 2, [(1, "pause")]),
            (1, 1, 4, [(3, "pause")]),
            (3, 3, 4, [(2, "missing")]),
            (3, 3, 5, [(2, "missing"), (2, "pause")]),
            (10, 10, 12, [(9, "missing")]),
            (10, 10, 13, [(9, "missing"), (3, "pause")]),
            (3, 1, 4, [(2, "missing")]),  # two open the new volume, whatever the count of all says
            (3, 1, 5, [(2, "missing"), (2, "pause")]),
            (1, 4, 6, [(3, "missing"), (2, "pause")]),
            (3, 5, 3, [(2, "missing")]),  # no more than time has room for
            (3, 5, 1, []),
            (None, 1, 4, [(3, "pause")]),
        ],
    )
    def test_of_volumes_of_twelve(
        self, opening: int | None, steps: int, passed: int, told: list[tuple[int, str]]
    ) -> None:
        """Numbers tell what is missing, and time beyond them is a pause."""
        one, two = neighbours(TWELVE, 12, opening, steps=steps, passed=passed)
        assert some(_over_turn(one, two, steps, passed)) == told
        if opening is not None:
            assert some(_within(one, two)) == told

    @pytest.mark.parametrize(
        ("steps", "passed", "told"),
        [
            (1, 1, []),
            (4, 4, [(3, "missing")]),
            (1, 2, [(1, "pause")]),
            (1, 7, [(6, "pause")]),
            (2, 3, [(1, "missing")]),  # one period more or less is nothing beside what is missing
            (2, 4, [(1, "missing"), (2, "pause")]),
            (8, 10, [(7, "missing"), (2, "pause")]),
            (9, 11, [(8, "missing")]),  # less than a quarter
            (12, 15, [(11, "missing"), (3, "pause")]),
            (3, 2, [(2, "missing")]),
            (76, 1, []),  # a jump
            (78, 3, [(2, "missing")]),  # a jump over two that are missing
            (-9, 1, []),
            (0, 1, []),  # used twice
        ],
    )
    @pytest.mark.parametrize("counting", [CONTINUOUS, ABOUT_TWELVE])
    def test_within_a_volume(self, steps: int, passed: int, told: list[tuple[int, str]], counting: Counting) -> None:
        """And where numbers run on: numbers that are left out are missing, periods beyond them a pause."""
        volumes = (1, 1) if counting is ABOUT_TWELVE else (1, 2)
        assert some(_within(*neighbours(counting, 5, 6, steps=steps, passed=passed, volumes=volumes))) == told

    def test_where_the_volume_jumps_no_volume_is_missing(self) -> None:
        """From no. 12 of volume 1 to no. 1 of volume 3 in the next month; to no. 3 of it three months later."""
        assert some(_within(*neighbours(TWELVE, 12, 1, steps=13, passed=1, volumes=(1, 3)))) == []
        assert some(_within(*neighbours(TWELVE, 12, 3, steps=15, passed=3, volumes=(1, 3)))) == [(2, "missing")]

    def test_a_lag_of_nothing_is_a_lag(self) -> None:
        """From 0 to 2: no. 6 is missing, and for two periods nothing came out."""
        one, two = neighbours(CONTINUOUS, 5, 7, steps=2, passed=4)
        one.level, two.level = 0, 2
        assert some(_within(one, two)) == [(1, "missing"), (2, "pause")]
        one.level, two.level = -2, 0
        assert some(_within(one, two)) == [(1, "missing"), (2, "pause")]

    def test_without_a_period_numbers_alone_tell(self) -> None:
        one, two = neighbours(CONTINUOUS, 5, 8, steps=3, passed=3)
        two.slot = two.level = None
        assert some(_within(one, two)) == [(2, "missing")]


class TestRules:
    """From the last issue of one rule to the first of another."""

    @staticmethod
    def across(
        one: Issue, two: Issue, *, rules: tuple[Rule, Rule] = (WEEKLY, MONTHLY), counting: Counting = CONTINUOUS
    ) -> tuple[Place, Place]:
        run = arrange(observe([one, two], Reckoner({"hijri": (), "solar_hijri": (), "rumi": ()})))
        first, second = (
            Place(0, found, stretch(counting, (found.volume,), rule), 0, None, 0, stands=True)
            for found, rule in zip(run, rules, strict=True)
        )
        return first, second

    @pytest.mark.parametrize(
        ("rules", "days", "periods"),
        [
            ((WEEKLY, MONTHLY), 74, 0),
            ((WEEKLY, MONTHLY), 76, 2),
            ((WEEKLY, MONTHLY), 91, 2),
            ((WEEKLY, MONTHLY), 120, 3),
            ((MONTHLY, WEEKLY), 74, 0),
            ((MONTHLY, WEEKLY), 75, 10),
            ((MONTHLY, WEEKLY), 77, 10),
            ((MONTHLY, TWICE), 77, 21),
            ((TWICE, WEEKLY), 17, 0),
            ((TWICE, WEEKLY), 18, 2),
            ((WEEKLY, TWICE), 17, 0),
            ((WEEKLY, TWICE), 18, 4),
        ],
    )
    def test_time_is_a_pause_from_two_and_a_half_periods_on(
        self, rules: tuple[Rule, Rule], days: int, periods: int
    ) -> None:
        """Of the slower rule; it is counted by the periods of the later one."""
        one, two = self.across(issue(gregorian=FRIDAY), issue(gregorian=FRIDAY + dt.timedelta(days)), rules=rules)
        assert _periods(one, two) == periods
        assert some(_across(one, two)) == ([(periods, "pause")] if periods else [])
        two.one.day = None
        assert _periods(one, two) == _periods(two, one) == 0

    @pytest.mark.parametrize(
        ("counting", "one", "two", "told"),
        [
            (CONTINUOUS, (1, 40), (1, 43), [(2, "missing")]),
            (CONTINUOUS, (1, 40), (2, 43), [(2, "missing")]),
            (CONTINUOUS, (None, 40), (None, 41), [(3, "pause")]),
            (CONTINUOUS, (None, 40), (None, 42), [(1, "missing")]),
            (CONTINUOUS, (None, 40), (None, 5), [(3, "pause")]),
            (TWELVE, (1, 9), (1, 12), [(2, "missing")]),
            (TWELVE, (1, 9), (2, 3), [(2, "missing")]),
            (TWELVE, (1, 9), (2, 1), [(3, "pause")]),
            (TWELVE, (1, None), (2, 9), [(3, "pause")]),
            (TWELVE, (1, 9), (2, None), [(3, "pause")]),
        ],
    )
    def test_numbers_tell_what_is_missing(
        self,
        counting: Counting,
        one: tuple[int | None, int | None],
        two: tuple[int | None, int | None],
        told: list[tuple[int, str]],
    ) -> None:
        """Of the volume that goes on, or that opens there; where none are, the four months between are a pause."""
        first, second = self.across(
            issue(*one, gregorian=FRIDAY), issue(*two, gregorian=FRIDAY + dt.timedelta(120)), counting=counting
        )
        assert some(_across(first, second)) == told

    def test_after_a_double_number_comes_the_one_behind_both(self) -> None:
        double = Issue(None, Enumeration(None, Numbering(40, 41)), Chronology(gregorian=FRIDAY))
        one, two = self.across(double, issue(None, 44, gregorian=FRIDAY + dt.timedelta(30)))
        assert some(_across(one, two)) == [(2, "missing")]


class TestProgress:
    """The issues that gaps are looked for between."""

    @staticmethod
    def kept(*places: tuple[int | None, int | None, int | None, bool], starts: tuple[int, ...] = ()) -> list[int]:
        """Which of the places, given by slot, position, lag and whether they stand, are kept, and in which order."""
        run = observe([Issue()] * len(places), Reckoner({}))
        parts = [stretch(CONTINUOUS, (None,) * len(places)) for _ in range(2)]
        parts[1].start = len(places) - sum(starts)
        found = [
            Place(
                at,
                run[at],
                parts[at in starts],
                slot,
                None if position is None else Range(position, position),
                level,
                stands,
            )
            for at, (slot, position, level, stands) in enumerate(places)
        ]
        return [place.at for place in progressing(found)]

    def test_what_has_no_sure_place_is_left_out(self) -> None:
        assert self.kept((1, 1, 0, True), (2, None, 0, True), (3, 3, 0, False), (4, 4, 0, True)) == [0, 3]

    def test_a_misdated_issue_stands_where_it_belongs(self) -> None:
        assert self.kept((1, 1, 0, True), (3, 3, 0, True), (4, 4, 0, True), (2, 2, 0, True)) == [0, 3, 1, 2]

    def test_numbers_that_go_back_for_good_stand_in_the_order_of_time(self) -> None:
        """After no. 12 comes no. 3."""
        assert self.kept((1, 11, -10, True), (2, 12, -10, True), (3, 3, 0, True), (4, 4, 0, True)) == [0, 1, 2, 3]

    def test_of_two_in_one_period_the_lower_number_stands_first(self) -> None:
        assert self.kept((1, 2, 0, True), (1, 1, 0, True), (2, 3, 0, True)) == [1, 0, 2]

    def test_what_has_no_period_follows_the_one_before_it(self) -> None:
        assert self.kept((5, 5, 0, True), (None, 6, None, True), (7, 7, 0, True)) == [0, 1, 2]

    def test_a_number_that_is_there_twice_counts_once(self) -> None:
        """But not where the lag changes with it: then it was used twice."""
        assert self.kept((5, 5, 0, True), (5, 5, 0, True), (6, 6, 0, True)) == [0, 2]
        assert self.kept((5, 5, 0, True), (6, 5, 1, True), (7, 6, 1, True)) == [0, 1, 2]

    def test_a_stretch_stands_behind_another_whatever_the_periods(self) -> None:
        """And a number that both have is there in both."""
        assert self.kept((5, 5, 0, True), (6, 6, 0, True), (2, 6, 0, True), starts=(2,)) == [0, 1, 2]


class TestNumbersAlone:
    """Gaps of a run that bears no dates."""

    @staticmethod
    def gaps(counting: Counting, *levels: tuple[int | None, int | None]) -> list[tuple[str, str, int, str]]:
        run = observe([issue(*level) for level in levels], Reckoner({}))
        found = numbered_gaps(run, [one.volume for one in run], counting)
        return [(str(gap.after.id), str(gap.before.id), gap.missing, gap.kind) for gap in found]

    def test_in_any_order(self) -> None:
        assert self.gaps(CONTINUOUS, (None, 7), (None, 1), (None, 2), (None, 5), (None, 6)) == [
            ("no.2", "no.5", 2, "missing")
        ]

    def test_what_is_there_twice(self) -> None:
        assert self.gaps(CONTINUOUS, (None, 5), (None, 5), (None, 7)) == [("no.5", "no.7", 1, "missing")]
        assert self.gaps(ABOUT_TWELVE, (2, 5), (2, 5), (2, 6)) == []

    def test_over_the_turn_where_the_size_of_volumes_is_known(self) -> None:
        """No. 11 and 12 of volume 1 are absent, and no. 1 of volume 2; of volumes of about twelve nobody knows."""
        levels = ((1, 9), (1, 10), (2, 2), (2, 4))
        assert self.gaps(TWELVE, *levels) == [
            ("v.1:no.10", "v.2:no.2", 3, "missing"),
            ("v.2:no.2", "v.2:no.4", 1, "missing"),
        ]
        assert self.gaps(ABOUT_TWELVE, *levels) == [("v.2:no.2", "v.2:no.4", 1, "missing")]

    def test_volumes_beside_numbers_that_run_on_turn_nothing(self) -> None:
        assert self.gaps(CONTINUOUS, (1, 9), (2, 12)) == [("v.1:no.9", "v.2:no.12", 2, "missing")]

    def test_supplements_and_issues_without_a_number_are_passed(self) -> None:
        """Behind a double number comes the next of both."""
        run = observe(
            [
                Issue(None, Enumeration(None, Numbering(1, 2))),
                Issue(None, Enumeration(None, Numbering(3), supplement="s")),
                issue(4),
                issue(None, 5),
            ],
            Reckoner({}),
        )
        [gap] = numbered_gaps(run, [None] * 4, CONTINUOUS)
        assert (str(gap.before.id), gap.missing) == ("no.5", 2)
