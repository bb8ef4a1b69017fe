"""The run in one order: copies of one issue put together, and every issue in its place among the others."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, TypeAlias

from issue_dates.series.observation import Range

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from issue_dates.series.observation import Observation

SAME_DAYS = 2
"""Two prints of one number are one issue up to this many days apart; more is a second issue of that number."""
DISAGREEMENT = 6
"""Days between two printed dates beyond which the run decides which of them to sort by."""

PRECISIONS = (1, 16, 31, 62, 366)
"""Widths in days up to which dates count as equally precise: a day, half a month, a month, two, a year."""

Key: TypeAlias = tuple[int, int, int]


def arrange(observations: Sequence[Observation]) -> list[Observation]:
    """Return one observation for each issue, in order of time; copies are listed with the first of them."""
    known = sorted((_key(one), one.index) for one in observations if one.enumerated)
    keys = [key for key, _ in known]
    steady = {one.index: _days(one)[0] for one in observations if len(_apart(one)) == 1}
    days = [steady.get(index) for _, index in known]
    for one in observations:
        one.day = _settled_day(one, keys, days)
    return sorted(_merged(observations), key=lambda one: (_place(one, keys, days), _key(one), one.index))


def _key(one: Observation) -> Key:
    return (
        -1 if one.volume is None else one.volume,
        -1 if one.number is None else one.number.first,
        -1 if one.whole is None else one.whole.first,
    )


def _days(one: Observation) -> list[int]:
    """Return the middle day of each printed date, the most precise first; of months, the Gregorian one."""
    dated = [printed for printed in one.dates.values() if printed.days is not None]
    # Not by the days in them: a month of 29 and one of 30 are as precise, and to change from one reckoning's to the
    # other's along a run would make its pace uneven.
    dated.sort(key=lambda printed: bisect_left(PRECISIONS, printed.days.width))  # type: ignore[union-attr]
    return [(printed.days.first + printed.days.last) // 2 for printed in dated if printed.days]


def _apart(one: Observation) -> list[int]:
    """Return the days to choose from: one, or several where the printed dates are far from each other."""
    ranges = [printed.days for printed in one.dates.values() if printed.days]
    far = any(a.distance(b) > DISAGREEMENT for a in ranges for b in ranges)
    return _days(one) if far else _days(one)[:1]


def _settled_day(one: Observation, keys: Sequence[Key], days: Sequence[int | None]) -> int | None:
    choices = _apart(one)
    if len(choices) < 2 or not one.enumerated:
        return choices[0] if choices else None
    around = [day for day in _neighbours(_key(one), keys, days) if day is not None]
    if not around:
        return choices[0]
    window = Range(min(around), max(around))
    return min(choices, key=lambda day: window.distance(Range(day, day)))


def _neighbours(key: Key, keys: Sequence[Key], days: Sequence[int | None]) -> tuple[int | None, int | None]:
    """Return the days of the issues numbered next before and next after."""
    at = bisect_left(keys, key)
    before = next((day for day in reversed(days[max(0, at - 5) : at]) if day is not None), None)
    after = next((day for day in days[at : at + 6] if day is not None), None)
    return before, after


def _place(one: Observation, keys: Sequence[Key], days: Sequence[int | None]) -> float:
    """Return where an issue sorts: its day, or just behind the issue that its number follows, or before the first."""
    if one.day is not None:
        return float(one.day)
    before, after = _neighbours(_key(one), keys, days) if one.enumerated else (None, None)
    if before is None:
        return float("inf") if after is None else after - 0.5
    return (before if after is None else min(before, after)) + 0.5


def _merged(observations: Iterable[Observation]) -> list[Observation]:
    """Put the copies of an issue together."""
    by_number: dict[object, list[Observation]] = {}
    by_day: dict[int, list[Observation]] = {}
    kept: list[Observation] = []
    bare: list[Observation] = []
    for one in observations:
        if not one.enumerated:
            bare.append(one)
            continue
        levels = one.issue.enumeration
        # A supplement or a "bis" is no copy of the issue that it goes with.
        suffix = levels.number.suffix if levels.number else ""
        rivals = by_number.setdefault((_key(one), one.number, suffix, levels.supplement, levels.part), [])
        twin = next((other for other in rivals if _together(one, other)), None)
        if twin is None:
            rivals.append(one)
            kept.append(one)
            if one.day is not None:
                by_day.setdefault(one.day, []).append(one)
        else:
            _join(twin, one)
    for one in bare:
        twins = by_day.setdefault(one.day, []) if one.day is not None else []
        if twins:
            _join(twins[0], one)
        else:
            twins.append(one)
            kept.append(one)
    return kept


def _together(one: Observation, other: Observation) -> bool:
    """Whether two prints of one number can be one issue: no date of theirs keeps them apart."""
    shared = one.dates.keys() & other.dates.keys()
    for name in shared:
        exact = one.dates[name].exact and other.dates[name].exact
        if one.dates[name].places.distance(other.dates[name].places) > (SAME_DAYS if exact else 0):
            return False
    if shared or one.day is None or other.day is None:
        return True
    widths = [printed.days.width for item in (one, other) for printed in item.dates.values() if printed.days]
    return abs(one.day - other.day) <= max(widths) // 2 + SAME_DAYS


def _join(kept: Observation, copy: Observation) -> None:
    kept.copies.append(copy.index)
    for name, printed in copy.dates.items():
        if name not in kept.dates or (printed.exact and not kept.dates[name].exact):
            kept.dates[name] = printed
    if kept.day is None:
        kept.day = copy.day
