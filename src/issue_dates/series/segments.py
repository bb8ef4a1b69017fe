"""Where along a run the pace changes: a weekly that becomes a monthly.

Each step from one issue to the next fits a pace when about so many periods passed as numbers did. Changing the pace
costs as much as a few steps that do not fit, and dynamic programming finds the cheapest course.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, NamedTuple

from issue_dates.series.frequency import PACES, pace_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.series.frequency import Pace
    from issue_dates.series.observation import Observation

SWITCH = 4.0
"""A change of pace must save as much as so many steps that do not fit."""
OWN_SHARE = 0.3
"""The share of steps of one length that makes "every n days" worth trying."""


BEND = 0.6
"""The most that a step costs for being longer or shorter than its pace, though still nearest to it."""
TIE = 0.01
"""What a turn of a volume costs for each doubling or so by which a pace is faster than it shows."""


class Step(NamedTuple):
    """From one dated issue to the next: its place in the run, the days, the advance of the number if it is known.

    Over the turn of a volume only the least advance is known; then `least` says so. A double number may cover the
    time of two issues, or of one: then the advance may be more by `slack`.
    """

    at: int
    days: int
    advance: int | None
    least: bool = False
    slack: int = 0


def steps_of(run: Sequence[Observation], volumes: Sequence[int | None], *, restarting: bool) -> list[Step]:
    """Return the steps between dated issues; those that go nowhere are left out.

    Of several issues that bear one month or one year, the first counts: when in it the others came out, nobody knows.
    """
    dated = [at for at, one in enumerate(run) if one.day is not None and not one.extra]
    dated = dated[:1] + [at for before, at in pairwise(dated) if not _in_one(run[before], run[at])]
    steps = []
    for before, after in pairwise(dated):
        days = (run[after].day or 0) - (run[before].day or 0)
        if days > 0:
            turned = restarting and volumes[before] != volumes[after]
            between = max((one.number.last for one in run[before:after] if one.number), default=0) if turned else 0
            steps.append(_step(run[before], run[after], after, days, turned=turned, highest=between))
    return steps


def _in_one(one: Observation, other: Observation) -> bool:
    """Whether two issues bear the same date, and that is no day."""
    return one.day == other.day and not any(printed.exact for printed in (*one.dates.values(), *other.dates.values()))


def _step(before: Observation, after: Observation, at: int, days: int, *, turned: bool, highest: int) -> Step:
    if before.number is None or after.number is None:
        if before.whole is not None and after.whole is not None:
            return Step(at, days, after.whole.first - before.whole.last)
        return Step(at, days, None)
    if turned:
        # A volume that opens with no. 0 is one step on, too.
        return Step(at, days, max(1, highest - before.number.last + after.number.first), least=True)
    return Step(at, days, after.number.first - before.number.last, slack=before.number.width - 1)


def misfit(step: Step, pace: float) -> float:
    """Return how badly a step fits a pace, from 0 to a little over 1.

    >>> from issue_dates.series.segments import Step, misfit
    >>> misfit(Step(1, 7, 1), 7.0), misfit(Step(1, 7, 1), 30.0) > 1
    (0.0, True)
    """
    slots = step.days / pace
    if step.advance is None:
        if slots < 0.5:
            return 1.0
        # Of issues without numbers, any may be missing: a step of several periods fits, but proves less.
        return _bend(slots) if slots < 1.5 else 0.4 + _bend(slots / round(slots))
    if step.least:
        return 1.0 if slots < 0.6 * step.advance else TIE * max(0.0, log(slots / step.advance))
    if step.advance < 1:
        return 0.5
    advance = min(max(round(slots), step.advance), step.advance + step.slack)
    error = abs(slots - advance) - 0.5
    return min(1.0, max(0.0, error) * 4 / advance) + _bend(slots / advance)


def _bend(ratio: float) -> float:
    """Prefer the pace that is nearest."""
    return BEND * min(1.0, abs(log(ratio)) / 0.7) if abs(ratio - 1) > 0.04 else 0.0


def paces_along(steps: Sequence[Step]) -> list[tuple[int, Pace]]:
    """Return each pace with the place in the run where it begins, by its first step."""
    paces = _candidates(steps)
    costs = [0.0] * len(paces)
    trail: list[list[int]] = []
    for step in steps:
        best = min(range(len(paces)), key=costs.__getitem__)
        came_from = [own if costs[own] <= costs[best] + SWITCH else best for own in range(len(paces))]
        costs = [costs[came_from[own]] + SWITCH * (came_from[own] != own) for own in range(len(paces))]
        costs = [cost + misfit(step, pace.days) for cost, pace in zip(costs, paces, strict=True)]
        trail.append(came_from)
    chosen = min(range(len(paces)), key=costs.__getitem__)
    course = [chosen]
    for came_from in reversed(trail[1:]):
        course.append(came_from[course[-1]])
    course.reverse()
    return [
        (step.at, paces[own])
        for at, (step, own) in enumerate(zip(steps, course, strict=True))
        if at == 0 or own != course[at - 1]
    ]


def _candidates(steps: Sequence[Step]) -> list[Pace]:
    """Return the named paces, and "every n days" for a length that is common and has no name."""
    lengths = Counter(step.days for step in steps if step.advance == 1 or step.advance is None)
    paces = list(PACES)
    for days, count in lengths.most_common(2):
        named = any(abs(log(days / pace.days)) < 0.16 for pace in PACES)
        if not named and count > 2 and count >= OWN_SHARE * len(steps):
            paces.append(pace_of(days))
    return paces
