"""What a change of the lag between two neighbours is: a pause, a jump of volume or number, a number used twice."""

from __future__ import annotations

import datetime as dt

import pytest

from issue_dates.series import Rule, infer_series
from issue_dates.series.changes import Change, advance, change_between
from issue_dates.series.fitting import Stretch
from issue_dates.series.numbering import Count, Counting
from issue_dates.series.observation import Range, Reckoner, observe
from issue_dates.series.placing import Place
from tests.series.issues import issue

CONTINUOUS = Counting("continuous", None, Count(0, 0), {})
TWELVE = Counting("restarting", 12, Count(3, 3), {}, regular=True)
ABOUT_TWELVE = Counting("restarting", 12, Count(1, 3), {})


def neighbours(counting: Counting, shift: int, steps: int, volumes: tuple[int, int] = (1, 1)) -> tuple[Place, Place]:
    """Two issues, the second so many numbers after the first, and its lag greater by so much."""
    rule = Rule("m", "gregorian", 1, True, (0,), True)
    stretch = Stretch(rule, [], [*volumes], counting, [], [], [], 0.0, Count(0, 0))
    one, two = observe([issue(volume, 1) for volume in volumes], Reckoner({}))
    return (
        Place(0, one, stretch, 0, Range(50, 50), 0, stands=True),
        Place(1, two, stretch, 0, Range(50 + steps, 50 + steps), shift, stands=True),
    )


@pytest.mark.parametrize(
    ("shift", "steps", "change"),
    [
        (0, 1, Change("none")),
        (0, 7, Change("none")),
        (2, 1, Change("pause", 2)),
        (1, 3, Change("pause", 1)),
        (1, 0, Change("duplicate")),
        (4, -3, Change("number-jump", -4)),
        (-2, 3, Change("none")),  # came out closer together
        (-3, 4, Change("number-jump", 3)),
        (-3, 11, Change("number-jump", 3)),
        (-3, 12, Change("none")),  # a quarter of the numbers
        (-75, 76, Change("number-jump", 75)),
    ],
)
def test_of_numbers_that_run_on(shift: int, steps: int, change: Change) -> None:
    """Time alone passed, numbers alone, or neither."""
    one, two = neighbours(CONTINUOUS, shift, steps)
    assert change_between(one, two) == change
    assert advance(one, two) == steps


@pytest.mark.parametrize(
    ("shift", "steps", "volumes", "change"),
    [
        (-12, 13, (1, 3), Change("volume-jump", 1)),
        (-24, 25, (1, 4), Change("volume-jump", 2)),
        (12, -11, (2, 1), Change("volume-jump", -1)),
        (12, 1, (1, 1), Change("pause", 12)),  # a year without an issue
        (-11, 20, (1, 3), Change("none")),  # no whole volume
        (-11, 24, (1, 3), Change("none")),
        (-11, 25, (1, 3), Change("volume-jump", 1)),  # over thirteen unseen issues it need not come out even
        (-10, 25, (1, 3), Change("none")),
        (-13, 30, (1, 3), Change("volume-jump", 1)),
        (-5, 6, (1, 1), Change("number-jump", 5)),
        (-5, 6, (1, 2), Change("none")),
        (3, 0, (1, 2), Change("pause", 3)),
        (3, -2, (1, 1), Change("number-jump", -3)),
        (-11, 1, (1, 3), Change("none")),
        (11, -23, (1, 1), Change("number-jump", -11)),
        (11, -25, (1, 1), Change("volume-jump", -1)),  # thirteen back are as long a way
    ],
)
def test_of_volumes_of_twelve(shift: int, steps: int, volumes: tuple[int, int], change: Change) -> None:
    """A volume is twelve numbers; where it turned, fewer are no jump."""
    assert change_between(*neighbours(TWELVE, shift, steps, volumes)) == change


@pytest.mark.parametrize(
    ("shift", "steps", "volumes", "change"),
    [
        (-12, 13, (1, 3), Change("none")),
        (-12, 13, (1, 1), Change("number-jump", 12)),
        (2, -3, (1, 2), Change("pause", 2)),
        (2, 0, (1, 1), Change("duplicate")),
    ],
)
def test_of_volumes_of_any_size(shift: int, steps: int, volumes: tuple[int, int], change: Change) -> None:
    """How many numbers a volume jumped over, nobody knows."""
    assert change_between(*neighbours(ABOUT_TWELVE, shift, steps, volumes)) == change


def test_what_has_no_lag_shows_no_change() -> None:
    """Nor an advance, where it has no place."""
    one, two = neighbours(CONTINUOUS, 3, 1)
    two.level = None
    assert change_between(one, two) == change_between(two, one) == Change("none")
    two.position = None
    assert (advance(one, two), advance(two, one)) == (0, 0)


@pytest.mark.parametrize(
    ("size", "shift", "steps", "change"),
    [
        (1, -3, 4, Change("number-jump", 3)),  # volumes of one number jump with it
        (2, -2, 3, Change("volume-jump", 1)),
        (2, -4, 5, Change("volume-jump", 2)),
        (19, -18, 32, Change("volume-jump", 1)),
        (19, -17, 32, Change("number-jump", 17)),
        (20, -18, 33, Change("volume-jump", 1)),
        (20, -17, 33, Change("number-jump", 17)),
        (52, -47, 65, Change("volume-jump", 1)),
        (52, -46, 65, Change("number-jump", 46)),
        (52, -47, 64, Change("number-jump", 47)),  # over twelve unseen issues it must come out even
        (52, -52, 64, Change("volume-jump", 1)),
    ],
)
def test_over_a_long_way_a_volume_need_not_come_out_even(size: int, shift: int, steps: int, change: Change) -> None:
    """By a tenth of it."""
    counting = Counting("restarting", size, Count(3, 3), {}, regular=True)
    assert change_between(*neighbours(counting, shift, steps)) == change


def test_numbers_may_jump_after_the_rule_has_changed() -> None:
    """A weekly up to no. 40, then a monthly whose sixteenth issue is no. 106."""
    run = [issue(None, at + 1, gregorian=dt.date(2021, 1, 1) + dt.timedelta(7 * at)) for at in range(40)]
    run += [
        issue(None, at + 41 + 50 * (at >= 15), gregorian=dt.date(2021 + (at + 10) // 12, (at + 10) % 12 + 1, 1))
        for at in range(30)
    ]
    found = [(one.code, one.index, one.field) for one in infer_series(run).findings]
    assert found == [("rule-change", 40, None), ("rule-change", 55, "number")]
