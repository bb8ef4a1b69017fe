"""Where a weekly moves to another weekday for good: the rule stays, its day changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.series.findings import Finding
from issue_dates.values import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.series.fitting import Stretch
    from issue_dates.series.observation import Reckoner

MOVE = 8
"""A move must save as many issues on a wrong day."""


def weekday_moves(stretch: Stretch, reckoner: Reckoner) -> Iterator[Finding]:
    """Yield a finding for each issue with which a weekly moves to another weekday."""
    rule = stretch.rule
    if rule.months or rule.cycle != 7 or len(rule.anchors) != 1:
        return
    places = [(one, rule.exact_place(one, reckoner)) for one in stretch.run if not one.extra]
    dated = [(one, (place - 1) % 7) for one, place in places if place is not None]  # ordinal 1 is a Monday
    course = _course([day for _, day in dated])
    for at in range(1, len(course)):
        old, new = course[at - 1 : at + 1]
        if old != new:
            one = dated[at][0]
            message = f"on {WEEKDAYS[old]}s until here, on {WEEKDAYS[new]}s from here on"
            yield Finding("rule-change", one.issue, one.index, message)


def _course(days: Sequence[int]) -> list[int]:
    """Return the weekday of the rule at each issue: the cheapest account of wrong days and moves.

    >>> _course([4] * 20 + [5] * 2 + [4] * 10)[20], _course([4] * 20 + [5] * 10)[19:21]
    (4, [4, 5])
    """
    costs = [0] * 7
    trail: list[list[int]] = []
    for day in days:
        best = min(range(7), key=costs.__getitem__)
        came_from = [own if costs[own] <= costs[best] + MOVE else best for own in range(7)]
        costs = [costs[old] + MOVE * (old != own) + (own != day) for own, old in enumerate(came_from)]
        trail.append(came_from)
    course = [min(range(7), key=costs.__getitem__)]
    for came_from in reversed(trail[1:]):
        course.append(came_from[course[-1]])
    return course[::-1]
