"""One issue that falls out of the run: whether it is remarked at all, and which of its fields should read what."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from issue_dates.series import Rule
from issue_dates.series.fitting import Stretch
from issue_dates.series.levels import Fit
from issue_dates.series.misprints import Around, Standing, _around, _Case, _exchanged, _expected
from issue_dates.series.numbering import Count, Counting
from issue_dates.series.observation import Range, Reckoner, observe
from issue_dates.series.placing import Place
from issue_dates.values import Enumeration, Issue, Numbering
from tests.series.issues import issue

RECKONER = Reckoner({"hijri": (), "solar_hijri": (), "rumi": ()})
WEEKLY = Rule("w", "gregorian", 7, False, (4,), True)
CONTINUOUS = Counting("continuous", None, Count(0, 0), {})
TWELVE = Counting("restarting", 12, Count(3, 3), {1: 12, 2: 24, 3: 36, 4: 48}, regular=True)
ANY_SIZE = Counting("restarting", 12, Count(1, 3), {1: 0, 2: 11, 3: 25, 4: 34})
NOBODY: Any = None
"""The account of the run, which only dates are asked of."""


def stretch(counting: Counting = CONTINUOUS, *levels: int) -> Stretch:
    fits: list[Fit | None] = [Fit(level, stands=True) for level in levels]
    return Stretch(WEEKLY, [], [], counting, [], [], fits, 0.0, Count(0, 0))


def place(
    printed: Issue,
    position: int | None = None,
    *,
    of: Stretch,
    day: int | None = None,
    level: int | None = 0,
    slot: int | None = 0,
    stands: bool = True,
) -> Place:
    """An issue of a stretch; its position is that of its numbers, or as given."""
    [one] = observe([printed], RECKONER)
    one.day = day
    of.volumes.append(one.volume)
    number = one.number if one.number is not None else one.whole
    where = None if number is None else of.counting.position(one.volume, number)
    if position is not None:
        where = Range(position, position)
    return Place(len(of.volumes) - 1, one, of, slot, where, level, stands)


def case(own: Place, before: Place | None = None, after: Place | None = None, *, quiet: bool = True) -> _Case:
    return _Case(NOBODY, own, Around(before, after), Standing([one for one in (before, after) if one]), quiet=quiet)


class TestOrder:
    """Whether number and day both lie between those of the neighbours."""

    @pytest.mark.parametrize(
        ("number", "day", "in_order"),
        [
            (6, 60, True),
            (5, 60, False),
            (4, 60, False),
            (8, 60, False),
            (9, 60, False),
            (7, 79, True),
            (7, 80, False),
            (7, 81, False),
            (6, 51, True),
            (6, 50, False),
            (6, 49, False),
            (6, None, False),
        ],
    )
    def test_of_numbers_that_run_on(self, number: int, day: int | None, in_order: bool) -> None:
        """No. 5 came out on day 50, no. 8 on day 80."""
        part = stretch()
        before, after = place(issue(None, 5), of=part, day=50), place(issue(None, 8), of=part, day=80)
        own = place(issue(None, number), of=part, day=day)
        assert case(own, before, after)._in_order() is in_order
        assert case(own, before)._in_order() is (day is not None and number > 5 and day > 50)
        assert case(own, None, after)._in_order() is (day is not None and number < 8 and day < 80)
        assert case(own)._in_order() is (day is not None)

    def test_what_has_no_day_says_nothing_of_days(self) -> None:
        part = stretch()
        before, after = place(issue(None, 5), of=part), place(issue(None, 8), of=part)
        assert case(place(issue(None, 6), of=part, day=60), before, after)._in_order()
        assert not case(place(issue(None, 5), of=part, day=60), before, after)._in_order()
        assert not case(place(issue(None, 8), of=part, day=60), before, after)._in_order()

    @pytest.mark.parametrize(
        ("volume", "number", "in_order"), [(1, 12, True), (2, 1, True), (1, 10, False), (2, 3, False), (3, 1, False)]
    )
    def test_of_numbers_that_restart(self, volume: int, number: int, in_order: bool) -> None:
        """Between no. 11 of volume 1 and no. 2 of volume 2."""
        part = stretch(TWELVE)
        before, after = place(issue(1, 11), of=part, day=50), place(issue(2, 2), of=part, day=80)
        assert case(place(issue(volume, number), of=part, day=60), before, after)._in_order() is in_order

    def test_of_a_number_beyond_its_volume(self) -> None:
        """No. 13 of volume 1 stands before no. 1 of volume 2, though volumes have twelve."""
        part = stretch(TWELVE)
        before, after = place(issue(1, 12), of=part, day=50), place(issue(2, 1), of=part, day=80)
        assert case(place(issue(1, 13), of=part, day=60), before, after)._in_order()

    @pytest.mark.parametrize(
        ("shift", "quiet", "after", "remarkable"),
        [
            (0, True, 18, False),
            (1, True, 18, False),
            (2, True, 18, True),
            (1, False, 12, False),
            (2, False, 18, False),
            (3, False, 18, True),
            (2, False, 17, True),
            (2, False, None, True),
        ],
    )
    def test_how_far_a_number_may_stray(self, shift: int, quiet: bool, after: int | None, remarkable: bool) -> None:
        """By one; where much else is out of order, by a quarter of the numbers from no. 10 on to the next neighbour."""
        part = stretch()
        own, before = place(issue(None, 14), of=part), place(issue(None, 10), of=part)
        behind = None if after is None else place(issue(None, after), of=part)
        assert case(own, before, behind, quiet=quiet)._is_remarkable(shift) is remarkable


class TestPositions:
    """Where an issue should stand by its period."""

    @pytest.mark.parametrize(
        ("levels", "after", "drift"),
        [
            ((0,) * 10, 30, 0),
            ((0,) * 9 + (1,), 30, 0),  # a tenth of the issues
            ((0,) * 8 + (1,), 30, 2),
            ((0, 1) * 5, 12, 0),
            ((0, 1) * 5, 13, 1),
            ((0, 1) * 5, 22, 1),
            ((0, 1) * 5, 23, 2),
            ((0, 1) * 5, 35, 3),
        ],
    )
    def test_where_the_lag_drifts_all_along_it_does_so_between_neighbours(
        self, levels: tuple[int, ...], after: int, drift: int
    ) -> None:
        """From no. 10 on: by 12 of a hundred numbers, where more than a tenth of the issues changed it."""
        part = stretch(CONTINUOUS, *levels)
        own, before, behind = (place(issue(None, number), of=part) for number in (14, 10, after))
        assert case(own)._drift(before, behind) == drift

    @pytest.mark.parametrize(
        ("printed", "expected", "levels", "likely"),
        [
            (25, 15, (0, 0), 15),
            (25, 16, (0, 0), 16),
            (25, 16, (0, 1), 15),
            (25, 17, (0, 1), 17),  # 15 is two away
            (25, 17, (2, 0), 15),
            (25, 17, (0, 2), 15),
            (29, 17, (0, 2), 19),
            (30, 18, (0, 2), 18),  # 20 is taken
            (10, 12, (0, 2), 12),  # so is 10; 11 would be as small a slip, 12 is nearer to what is expected
            (99, 25, (0, 2), 25),  # no place is left between them
        ],
    )
    def test_within_what_the_neighbours_leave_open_the_smallest_slip_decides(
        self, printed: int, expected: int, levels: tuple[int, int], likely: int
    ) -> None:
        """Between no. 10 and no. 20, whose lags differ by so much."""
        part = stretch()
        before, after = (place(issue(None, at), of=part, level=lag) for at, lag in zip((10, 20), levels, strict=True))
        own = place(issue(None, printed), of=part)
        assert own.position is not None
        assert case(own, before, after)._likely_position(expected, own.position) == likely
        assert case(own, before)._likely_position(expected, own.position) == expected
        assert case(own, None, after)._likely_position(expected, own.position) == expected


class TestNumbers:
    """Which number is wrong, and what it should read."""

    @staticmethod
    def corrected(printed: Issue, expected: int, counting: Counting = CONTINUOUS, near: int | None = None) -> Any:
        part = stretch(counting)
        before = None if near is None else place(issue(near, 1), of=part)
        return case(place(printed, of=part), before)._corrected_number(expected)

    def test_of_numbers_that_run_on(self) -> None:
        """With both of a double one; below no. 1 there is none."""
        assert self.corrected(issue(None, 15), 5) == ("number", "5")
        assert self.corrected(issue(3, 15), 5) == ("number", "5")
        assert self.corrected(Issue(None, Enumeration(None, Numbering(17, 18))), 7) == ("number", "7-8")
        assert self.corrected(Issue(None, Enumeration(None, Numbering(17, 19))), 7) == ("number", "7-9")
        assert self.corrected(issue(None, 15), 1) == ("number", "1")
        assert self.corrected(issue(None, 15), 0) == ("number", None)

    def test_of_running_numbers(self) -> None:
        """Where no other is printed, or where they are what is counted."""
        assert self.corrected(issue(whole=93), 39) == ("whole_number", "39")
        part = stretch(TWELVE)
        own = place(issue(2, 5, whole=193), 193, of=part)
        assert case(own)._corrected_number(139) == ("whole_number", "139")
        own = place(issue(2, 5, whole=139), of=part)
        assert own.position == Range(29, 29)
        assert case(own)._corrected_number(31) == ("number", "7")

    @pytest.mark.parametrize(
        ("volume", "number", "expected", "field", "correction"),
        [
            (2, 5, 31, "number", "7"),
            (2, 12, 25, "number", "1"),
            (2, 5, 36, "number", "12"),
            (2, 5, 41, "volume", "3"),
            (2, 5, 17, "volume", "1"),
            (2, 5, 53, "volume", "4"),
            (9, 5, 29, "volume", "2"),
            (2, 12, 38, "number", "2"),  # of volume 3
            (2, 1, 23, "number", "11"),  # of volume 1
            (2, 1, 24, "number", "12"),
            (2, 12, 36 + 12, "volume", "3"),
            (2, 15, 30, "number", "6"),  # no. 15 is of no volume
            (2, 15, 39 + 12, "number", "3"),
        ],
    )
    def test_of_volumes_of_twelve(self, volume: int, number: int, expected: int, field: str, correction: str) -> None:
        """The volume, where that explains all; no. 1 of volume 2 stands at 25."""
        assert self.corrected(issue(volume, number), expected, TWELVE) == (field, correction)

    @pytest.mark.parametrize(
        ("volume", "number", "expected", "near", "field", "correction"),
        [
            (2, 5, 18, None, "number", "7"),
            (2, 5, 30, None, "volume", "3"),
            (2, 5, 5, None, "volume", "1"),
            (2, 5, 39, 4, "volume", "4"),
            (2, 5, 39, None, "number", "28"),  # volume 4 is not near
            (1, 13, 24, None, "volume", "2"),
        ],
    )
    def test_of_volumes_of_any_size(
        self, volume: int, number: int, expected: int, near: int | None, field: str, correction: str
    ) -> None:
        """The volume of a neighbour, or the one before or after its own; volumes begin behind 0, 11, 25 and 34."""
        assert self.corrected(issue(volume, number), expected, ANY_SIZE, near) == (field, correction)

    @pytest.mark.parametrize(
        ("volume", "number", "expected", "near", "field", "correction"),
        [
            (1, 4, 7, None, "number", "2"),
            (1, 2, 17, None, "number", "12"),
            (1, 2, 17, 3, "volume", "3"),
            (1, 2, 4, None, "number", None),
        ],
    )
    def test_of_volumes_of_which_no_size_is_known(
        self, volume: int, number: int, expected: int, near: int | None, field: str, correction: str | None
    ) -> None:
        """Volume 1 begins behind 5, volume 3 behind 15; below no. 1 of one there is no telling."""
        unknown = Counting("restarting", None, Count(0, 1), {1: 5, 3: 15})
        assert self.corrected(issue(volume, number), expected, unknown, near) == (field, correction)


class TestEvidence:
    """What speaks for the number, and what for the date."""

    def test_just_this_number_is_absent(self) -> None:
        """No. 5 is, between no. 4 and 6; no. 8 and 9 both are. No. 11 is, but so is that of the date, no. 5."""
        part = stretch()
        there = [place(issue(None, number), of=part) for number in (3, 4, 6, 7, 10, 12)]
        fills = {}
        for number in (4, 5, 8, 9, 11, 13):
            found = _Case(NOBODY, place(issue(None, number), of=part), Around(None, None), Standing(there), quiet=True)
            fills[number] = found._fills_a_hole(Range(number, number), 20)
        assert [number for number, hole in fills.items() if hole] == [5, 11]
        eleventh = _Case(NOBODY, place(issue(None, 11), of=part), Around(None, None), Standing(there), quiet=True)
        assert not eleventh._fills_a_hole(Range(11, 11), 5)
        assert eleventh._fills_a_hole(Range(11, 11), 8)

    def test_two_dates_agree_where_they_allow_one_period(self) -> None:
        day = dt.date(2021, 1, 1)
        part = stretch()
        own = place(issue(None, 1, gregorian=day), of=part)
        part.slots.append([Range(5, 5)])
        assert not case(own)._dates_agree()
        own.one.dates["hijri"] = own.one.dates["gregorian"]
        assert case(own)._dates_agree()
        part.slots[0] = [Range(5, 5), Range(9, 9)]
        assert not case(own)._dates_agree()


class TestAround:
    """The neighbours that an issue is judged by."""

    @staticmethod
    def places(count: int = 60) -> list[Place]:
        part = stretch()
        return [place(issue(None, number), of=part) for number in range(1, count + 1)]

    def test_the_nearest_that_stand(self) -> None:
        """With a number, up to twenty issues away."""
        places = self.places()
        assert _around(places, 30) == (places[29], places[31])
        assert _around(places, 0) == (None, places[1])
        assert _around(places, 59) == (places[58], None)
        places[29].stands = places[31].stands = False
        places[28].position = places[32].position = None
        assert _around(places, 30) == (places[27], places[33])

    @pytest.mark.parametrize("away", [20, 21])
    def test_up_to_twenty_issues_away(self, away: int) -> None:
        places = self.places()
        for at, one in enumerate(places):
            one.stands = abs(at - 30) >= away
        near = away == 20
        assert _around(places, 30) == (places[10] if near else None, places[50] if near else None)

    def test_not_beyond_the_rule(self) -> None:
        places = self.places()
        places[29].stretch = places[31].stretch = stretch()
        assert _around(places, 30) == (None, None)


class TestExchanges:
    """Pairs of issues that bear each other's numbers."""

    @staticmethod
    def exchanged(*numbers: int) -> list[tuple[int, int]]:
        """Of a run that should have the numbers from 1 on, which pairs are exchanged."""
        part = stretch()
        places = [
            place(issue(None, number), of=part, slot=at, stands=number == at) for at, number in enumerate(numbers, 1)
        ]
        return list(_exchanged(places, [at for at, one in enumerate(places) if not one.stands]))

    def test_each_is_named_with_the_other(self) -> None:
        assert self.exchanged(1, 3, 2, 4) == [(1, 2), (2, 1)]
        assert self.exchanged(1, 2, 3, 4) == []
        assert self.exchanged(1, 3, 9, 4) == []

    def test_up_to_six_issues_away(self) -> None:
        assert self.exchanged(1, 8, 3, 4, 5, 6, 7, 2) == [(1, 7), (7, 1)]
        assert self.exchanged(1, 9, 3, 4, 5, 6, 7, 8, 2) == []

    def test_with_another_misprint_between_them(self) -> None:
        assert self.exchanged(1, 4, 99, 2) == [(1, 3), (3, 1)]

    def test_two_pairs(self) -> None:
        assert self.exchanged(2, 1, 4, 3) == [(0, 1), (1, 0), (2, 3), (3, 2)]
        assert self.exchanged(3, 4, 1, 2) == [(0, 2), (2, 0), (1, 3), (3, 1)]

    def test_the_position_that_the_period_calls_for(self) -> None:
        """Of the same width."""
        part = stretch()
        own = place(Issue(None, Enumeration(None, Numbering(17, 18))), of=part, slot=30, level=23)
        assert _expected(own) == Range(7, 8)
