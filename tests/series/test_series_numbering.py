"""How numbers are counted: whether they restart, how many make a volume, and where each volume begins."""

from __future__ import annotations

from collections import Counter

import pytest

from issue_dates.series.numbering import Count, Counting, _highest, _leads, _votes, infer_counting, style_of, volumes_of
from issue_dates.series.observation import Observation, Range, Reckoner, observe
from issue_dates.values import Enumeration, Issue, Numbering
from tests.series.issues import issue

RECKONER = Reckoner({"hijri": (), "solar_hijri": (), "rumi": ()})


def run_of(*levels: tuple[int | None, int | None]) -> list[Observation]:
    return observe([issue(*level) for level in levels], RECKONER)


def volumes(*sizes: int) -> list[tuple[int, int]]:
    """Volume and number of every issue of volumes of these sizes."""
    return [(volume, number) for volume, size in enumerate(sizes, 1) for number in range(1, size + 1)]


def counted(levels: list[tuple[int, int]], slots: list[int]) -> Counting:
    return infer_counting("restarting", run_of(*levels), [volume for volume, _ in levels], list(slots))


class TestStyles:
    """Restarting, continuous, or not to be seen."""

    def test_numbers_that_fall_back_restart(self) -> None:
        assert style_of(run_of(*volumes(4, 4, 4))) == ("restarting", Count(2, 2))

    def test_numbers_that_never_fall_back_run_on(self) -> None:
        assert style_of(run_of((1, 1), (1, 2), (2, 3), (3, 4))) == ("continuous", Count(0, 2))

    def test_a_number_repeated_in_the_next_volume_falls_back(self) -> None:
        """Of a collection that has only no. 5 of each."""
        assert style_of(run_of((1, 5), (2, 5), (3, 5))) == ("restarting", Count(2, 2))

    @pytest.mark.parametrize(("turns", "style"), [(4, "restarting"), (5, "continuous")])
    def test_one_fall_of_five_is_a_misprint(self, turns: int, style: str) -> None:
        run = run_of(*((volume, 10 * volume) for volume in range(1, turns + 1)), (turns + 1, 3))
        assert style_of(run) == (style, Count(1, turns))

    @pytest.mark.parametrize(
        ("numbers", "restarts"),
        [
            ((4, 5, 6, 1, 2, 3), 1),
            ((4, 5, 6, 3, 4), 1),
            ((4, 5, 6, 1), 1),
            ((4, 5, 1, 2, 3, 4, 5, 1, 2), 2),
            ((4, 5, 6, 1, 3, 4), 1),
            ((4, 5, 6, 4, 5), 0),  # too high to open a volume
            ((1, 2, 3, 1, 2), 0),  # too few before it
            ((4, 5, 6, 1, 8, 9), 0),  # a misprint of 7
            ((4, 5, 6, 2, 2, 9), 0),
            ((6, 5, 1, 2), 0),  # out of order before it
        ],
    )
    def test_without_volumes_numbers_that_go_on_near_1_restart(self, numbers: tuple[int, ...], restarts: int) -> None:
        """No. 1, 2 or 3 after a higher one, with what follows going on from it."""
        style, evidence = style_of(run_of(*((None, number) for number in numbers)))
        assert (style, evidence) == (
            ("restarting", Count(restarts, restarts)) if restarts else ("continuous", Count(0, 0))
        )

    def test_what_shows_no_style(self) -> None:
        """One volume, or two numbers."""
        assert style_of(run_of((7, 1), (7, 2), (7, 3))) == (None, Count(0, 0))
        assert style_of(run_of((None, 1), (None, 2))) == (None, Count(0, 0))
        assert style_of(run_of((None, 1), (None, 2), (None, 3))) == ("continuous", Count(0, 0))

    def test_supplements_are_not_counted(self) -> None:
        """Nor issues without a number."""
        run = [issue(1, 8), issue(2, None), Issue(None, Enumeration(Numbering(2), Numbering(1), supplement="s"))]
        assert style_of(observe(run, RECKONER)) == (None, Count(0, 0))


class TestVolumes:
    """The volume of every issue."""

    def test_where_none_is_printed_restarts_are_counted(self) -> None:
        numbers = (3, 4, 5, 1, 2, 3, 4, 1, 2)
        assert volumes_of(run_of(*((None, number) for number in numbers))) == [1, 1, 1, 2, 2, 2, 2, 3, 3]
        assert volumes_of(run_of((None, 4), (None, 5), (None, None), (None, 1), (None, 2))) == [1, 1, 1, 2, 2]

    @pytest.mark.parametrize(
        ("levels", "found"),
        [
            (((1, 5), (None, 6), (2, 1)), [1, 1, 2]),
            (((1, 5), (None, 5), (2, 6)), [1, 2, 2]),
            (((1, 5), (None, 5), (2, 5)), [1, 1, 2]),
            (((1, 5), (None, None), (2, 1)), [1, 1, 2]),
            (((1, None), (None, 5), (2, 6)), [1, 1, 2]),
            (((1, 9), (None, 5), (2, None)), [1, 2, 2]),
            (((1, 1), (None, 2), (None, 3), (2, 1)), [1, 1, 1, 2]),
            (((1, 12), (None, 1), (None, 2), (2, 3)), [1, 2, 2, 2]),
            (((None, 1), (None, 2), (1, 3)), [1, 1, 1]),
            (((None, 7), (3, 7)), [3, 3]),
            (((None, None), (3, 7)), [3, 3]),
            (((3, 7), (None, 7)), [3, 3]),
            (((3, 7), (None, 8), (None, None)), [3, 3, 3]),
            (((3, 12), (None, 1), (4, None)), [3, 4, 4]),
        ],
    )
    def test_one_that_is_not_printed_is_that_of_a_neighbour(
        self, levels: tuple[tuple[int | None, int | None], ...], found: list[int]
    ) -> None:
        """Of the one before, behind whose number its own comes; else of the one after, if it comes before that."""
        assert volumes_of(run_of(*levels)) == found


class TestVotes:
    """What each turn of a volume says of its size."""

    @pytest.mark.parametrize(
        ("levels", "slots", "votes", "turns"),
        [
            (((1, 3), (2, 5)), (2, 16), [12], 1),
            (((1, 12), (2, 1)), (11, 12), [12], 1),
            (((1, 10), (2, 1)), (9, 12), [12, 10], 1),  # time says twelve, the last number before no. 1 ten
            (((1, 10), (2, 2)), (9, 13), [12], 1),
            (((1, 10), (3, 1)), (9, 24), [12], 1),
            (((1, 10), (3, 1)), (9, 25), [], 1),
            (((1, 12), (2, 1)), (11, None), [12], 1),
            (((1, 12), (2, 1)), (None, 12), [12], 1),
            (((1, 12), (2, 2)), (11, None), [], 1),
            (((1, 12), (3, 1)), (None, None), [], 1),
            (((1, 1), (2, 1)), (0, 1), [1], 1),
            (((1, 12), (2, 1)), (20, 9), [12], 1),  # time goes back
            (((1, 12), (2, 2)), (20, 9), [], 1),
            (((2, 12), (1, 1)), (11, 12), [], 0),
            (((1, 11), (1, 12)), (10, 11), [], 0),
            (((1, 12), (2, 1), (2, 12), (3, 1)), (11, 12, 23, 24), [12, 12], 2),
            (((1, 12), (None, 5), (2, 1)), (11, None, 12), [12], 1),
        ],
    )
    def test_of_time_and_of_the_last_number_before_no_1(
        self,
        levels: tuple[tuple[int | None, int], ...],
        slots: tuple[int | None, ...],
        votes: list[int],
        turns: int,
    ) -> None:
        """Over several volumes, time alone, where it is a whole number of volumes."""
        assert _votes(run_of(*levels), [volume for volume, _ in levels], slots) == (votes, turns)

    @pytest.mark.parametrize(
        ("tops", "highest"),
        [
            ((12,), 12),
            ((12, 10), 10),
            ((12, 12, 12, 12, 99), 12),
            ((10, 11, 12, 13, 14, 99), 14),
            ((10, 11, 12, 13, 98, 99), 98),
            ((1, 2, 3, 4, 5, 6, 7, 8, 9, 98, 99), 9),
            ((), 1),
        ],
    )
    def test_a_fifth_of_the_volumes_may_show_an_outlier(self, tops: tuple[int, ...], highest: int) -> None:
        """The highest number of the others is that of a volume at least; a supplement's is none."""
        levels = [(volume, number) for volume, top in enumerate(tops, 1) for number in (1, top)]
        run = [issue(*level) for level in levels]
        run.append(Issue(None, Enumeration(Numbering(1), Numbering(500), supplement="s")))
        assert _highest(observe([*run, issue(1)], RECKONER)) == highest

    def test_a_double_number_is_as_high_as_its_second(self) -> None:
        assert _highest(observe([Issue(None, Enumeration(Numbering(1), Numbering(11, 12)))], RECKONER)) == 12

    @pytest.mark.parametrize(
        ("sizes", "leads"),
        [({12: 1}, True), ({12: 3, 13: 1}, True), ({12: 5, 13: 2}, False), ({12: 6, 13: 2, 14: 2}, True)],
    )
    def test_one_size_leads_where_it_is_three_times_as_common(self, sizes: dict[int, int], leads: bool) -> None:
        assert _leads(Counter(sizes)) is leads


class TestSizes:
    """How many numbers make a volume."""

    def test_volumes_that_follow_each_other(self) -> None:
        """The end of two of three is seen."""
        found = counted(volumes(12, 12, 12), list(range(36)))
        assert found == Counting("restarting", 12, Count(2, 2), {1: 12, 2: 24, 3: 36}, regular=True)

    def test_numbers_that_run_on_make_no_volume(self) -> None:
        run = run_of((1, 1), (1, 2), (2, 3))
        assert infer_counting("continuous", run, [1, 1, 2], [0, 1, 2]) == Counting("continuous", None, Count(0, 0), {})

    def test_the_time_between_two_issues_of_different_volumes(self) -> None:
        """From no. 3 to no. 5 of the next volume are two periods more than a volume, of the second next two volumes."""
        assert counted([(1, 3), (2, 5)], [2, 16]).size == 12
        assert counted([(1, 3), (3, 5)], [2, 28]).size == 12
        assert counted([(1, 3), (3, 5)], [2, 29]).size is None  # 25 periods are no two volumes

    def test_without_time_the_last_number_before_no_1(self) -> None:
        """Not before another number."""
        run = run_of((1, 11), (1, 12), (2, 1))
        assert infer_counting("restarting", run, [1, 1, 2], [None] * 3).evidence == Count(1, 1)
        run = run_of((1, 11), (1, 12), (2, 2))
        assert infer_counting("restarting", run, [1, 1, 2], [None] * 3).evidence == Count(0, 1)

    def test_the_time_of_a_double_number_is_not_known(self) -> None:
        """No. 11-12 comes out a month before no. 1, or two: the volume has twelve."""
        levels = [*volumes(10), (2, 1)]
        run = observe(
            [
                *(issue(*level) for level in levels[:-1]),
                Issue(None, Enumeration(Numbering(1), Numbering(11, 12))),
                issue(2, 1),
            ],
            RECKONER,
        )
        for slot in (11, 12):
            found = infer_counting("restarting", run, [1] * 11 + [2], [*range(11), slot])
            assert (found.size, found.evidence) == (12, Count(1, 1))

    def test_where_three_volumes_end_alike_time_after_them_is_a_pause(self) -> None:
        """Of ten numbers and a summer of two months; two volumes alone could be ten or twelve."""
        for count, regular in ((4, True), (3, False)):
            levels = volumes(*[10] * count)
            found = counted(levels, [at + 2 * (at // 10) for at in range(len(levels))])
            assert found.regular is regular
            assert not regular or (found.size, found.evidence) == (10, Count(3, 3))

    @pytest.mark.parametrize(
        ("ends", "size", "fitting"),
        [
            ((10, 10, 10, 8), 10, 3),  # three quarters end alike: two months after the eighth were a pause
            ((10, 10, 10, 8, 9), None, 0),
        ],
    )
    def test_three_quarters_of_the_volumes_may_end_alike(
        self, ends: tuple[int, ...], size: int | None, fitting: int
    ) -> None:
        """After each volume there is a pause of five months."""
        levels = volumes(*ends, 5)
        found = counted(levels, [at + 5 * (volume - 1) for at, (volume, _) in enumerate(levels)])
        assert (found.size if found.regular else None) == size
        assert not fitting or found.evidence == Count(fitting, len(ends))

    @pytest.mark.parametrize(
        ("lengths", "size", "regular"),
        [
            ((12, 12, 13), 12, True),  # more than half
            ((12, 13, 12, 14, 12, 15, 16), 12, True),  # three times as many as of any other
            ((12, 13, 12, 13, 12, 14, 15), 13, False),  # half as many again are not
            ((12, 13, 12, 14, 15), 13, False),  # two are not enough
            ((12, 13, 14, 15, 16), 14, False),
            ((12, 12, 12, *range(13, 21)), 12, True),  # three of eleven are more than a quarter
            ((12, 12, 12, *range(13, 22)), 16, False),
        ],
    )
    def test_the_commonest_size_must_lead(self, lengths: tuple[int, ...], size: int, regular: bool) -> None:
        """No. 6 of each volume is there, so many periods after that of the one before; else the middle size is told."""
        slots = [sum(lengths[:at]) for at in range(len(lengths) + 1)]
        found = counted([(volume, 6) for volume in range(1, len(slots) + 1)], slots)
        assert (found.size, found.regular) == (size, regular)
        assert found.evidence == Count(lengths.count(12), len(lengths))
        assert found.offsets == {volume: volume * size for volume in range(1, len(slots) + 1)}

    def test_a_volume_holds_its_highest_number(self) -> None:
        """By time four volumes were five periods long and three ten; as there is a no. 8 in all, the four were late."""
        lengths = (5, 10, 5, 10, 5, 10, 5)
        found = counted([(volume, 8) for volume in range(1, 9)], [sum(lengths[:at]) for at in range(8)])
        assert (found.size, found.regular, found.evidence) == (10, True, Count(3, 7))

    def test_one_volume_shows_no_size(self) -> None:
        """Its highest number keeps it apart from others."""
        found = counted([(4, 5), (4, 9), (4, 6)], [0, 4, 1])
        assert found == Counting("restarting", None, Count(0, 0), {4: 36})

    def test_where_volumes_of_any_size_begin_is_told_by_time(self) -> None:
        """By most of its issues; one of which fewer than three are there is counted from the nearest."""
        levels = volumes(11, 14, 9, 2)
        slots = list(range(100, 136))
        slots[4] = 120  # misdated
        found = counted(levels, slots)
        assert (found.size, found.regular) == (11, False)
        assert found.offsets == {1: 99, 2: 110, 3: 124, 4: 135}
        assert found.position(2, Range(1, 1)) == Range(111, 111)

    def test_volumes_that_are_counted_anew(self) -> None:
        """After volume 3 and 4 of an old series comes volume 1 of a new one: a place is of the last that began."""
        counting = Counting("restarting", 12, Count(0, 2), {3: 0, 4: 12, 1: 24})
        assert [counting.at(place) for place in (12, 13, 24, 25)] == [(3, 12), (4, 1), (4, 12), (1, 1)]
