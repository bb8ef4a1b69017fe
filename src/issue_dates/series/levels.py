"""The lag between time and numbering along a run: where it holds, where it changes for good, and who falls out.

An issue that stands in period s and is the k-th issue has the lag s - k. In a faultless run the lag never changes.
A pause makes it grow for good, numbers that jump ahead make it fall for good, and a misprint changes it for one issue
alone. Which of these happened is told by the cheapest account of the whole run: every lasting change and every
issue that falls out has its cost, and dynamic programming finds the account that costs least.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.series.observation import Range

PAUSE = 1.0
"""The lag grows: time passed and the numbering waited, which is common."""
JUMP = 1.7
"""The lag falls, or grows though the number did not advance: numbers ran ahead of time."""
MISPRINT = 1.4
"""One issue falls out: less than leaving a level and coming back, more than a pause after the last but one."""
TURN = 0.8
"""A change at the turn of a volume: it came early or late."""
LOOSE_TURN = 0.4
"""The same where the sizes of volumes differ anyway."""
DRIFT = 0.3
"""A small change over many unseen issues, which nobody would remark."""
DRIFT_SHARE = 0.12
BEAM = 2.8
"""An account dearer than the best by more than this cannot win: it could have changed its level instead."""
WIDEST = 4

Level: TypeAlias = int


class Reach(NamedTuple):
    """What one issue says of the lag: ranges that it can lie in, the printed advance and whether a volume turned.

    `room` is half a volume: a change at its turn that is smaller may be its size, a larger one is not. `turn` is the
    cost of such a change.
    """

    lags: tuple[Range, ...]
    advance: int | None = None
    turned: bool = False
    room: float = 0.0
    turn: float = TURN


class Fit(NamedTuple):
    """The account of one issue: the level of the lag there, and whether the issue stands on it."""

    level: Level
    stands: bool


def fit_levels(reaches: Sequence[Reach]) -> tuple[float, list[Fit]]:
    """Return the cost of the cheapest account, and the account.

    >>> from issue_dates.series.levels import Reach, fit_levels
    >>> from issue_dates.series.observation import Range
    >>> lags = [0, 0, 0, 5, 0, 0, 2, 2, 2]
    >>> cost, account = fit_levels([Reach((Range(lag, lag),), advance=1) for lag in lags])
    >>> [fit.level for fit in account], [fit.stands for fit in account].index(False)
    ([0, 0, 0, 0, 0, 0, 2, 2, 2], 3)
    """
    if not reaches:
        return 0.0, []
    costs = _opening(reaches)
    trail: list[dict[Level, Level]] = []
    for reach in reaches[1:]:
        costs, came_from = _advance(costs, reach)
        trail.append(came_from)
    level = min(costs, key=lambda level: (costs[level], abs(level)))
    cost = costs[level]
    levels = [level]
    for came_from in reversed(trail):
        level = came_from[level]
        levels.append(level)
    levels.reverse()
    return cost, [Fit(level, stands_on(reach, level)) for reach, level in zip(reaches, levels, strict=True)]


def stands_on(reach: Reach, level: Level) -> bool:
    """Whether an issue can have this lag."""
    return any(lag.first <= level <= lag.last for lag in reach.lags)


def _opening(reaches: Sequence[Reach]) -> dict[Level, float]:
    """Let the run begin on the level of any of its first issues, so that the very first may be a misprint."""
    levels = {level for reach in reaches[:4] for level in _new_levels(reach)}
    return {level: 0.0 if stands_on(reaches[0], level) else MISPRINT for level in levels}


def _new_levels(reach: Reach) -> list[Level]:
    levels: list[Level] = []
    for lag in reach.lags:
        levels.extend(range(lag.first, lag.last + 1) if lag.width <= WIDEST else (lag.first, lag.last))
    return levels


def _advance(costs: dict[Level, float], reach: Reach) -> tuple[dict[Level, float], dict[Level, Level]]:
    """Go one issue further from each level."""
    after = {level: cost + (0.0 if stands_on(reach, level) else MISPRINT) for level, cost in costs.items()}
    came_from = {level: level for level in costs}
    for new in _new_levels(reach):
        for old, cost in costs.items():
            total = cost + change_cost(new - old, reach) if new != old else cost
            if total < after.get(new, float("inf")):
                after[new] = total
                came_from[new] = old
    limit = min(after.values()) + BEAM
    after = {level: cost for level, cost in after.items() if cost <= limit}
    return after, {level: came_from[level] for level in after}


def change_cost(change: int, reach: Reach) -> float:
    """Return what a lasting change of the lag costs where it happens."""
    advance = reach.advance
    if reach.turned and abs(change) < reach.room:
        return reach.turn
    if advance is not None and advance >= 4 and abs(change) <= max(1, DRIFT_SHARE * advance):
        return DRIFT
    if change > 0 and (advance is None or advance > 0):
        return PAUSE
    return JUMP
