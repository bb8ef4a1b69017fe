"""Issues that must have come out and are not there, told apart from pauses in which the numbering waited."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from issue_dates.series.changes import advance, change_between
from issue_dates.series.findings import Gap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.series.numbering import Counting
    from issue_dates.series.observation import Observation
    from issue_dates.series.placing import Place

PAUSE_SHARE = 0.25
"""Among missing issues, time that passed beyond their number is a pause only where it is more than this part of it."""
LONG = 2.5
"""Periods between two stretches from which the time between them is a pause."""


class Between(NamedTuple):
    """A gap with the places on both sides of it, by which its issues can be named."""

    gap: Gap
    before: Place
    after: Place


def gaps_of(places: Sequence[Place]) -> list[Between]:
    """Return the gaps between neighbours in order of time."""
    seen = progressing(places)
    found: list[Between] = []
    for one, two in pairwise(seen):
        within = one.stretch is two.stretch
        for missing, kind in _within(one, two) if within else _across(one, two):
            if missing > 0:
                found.append(Between(Gap(one.one.issue, two.one.issue, missing, kind), one, two))
    return found


def progressing(places: Sequence[Place]) -> list[Place]:
    """Leave out what has no sure place and second issues of one number, and put misdated issues where they belong."""
    sure: list[tuple[int, int, int, Place]] = []
    slot = 0
    for place in places:
        if place.position is not None and place.stands:
            slot = slot if place.slot is None else place.slot
            sure.append((place.stretch.start, slot, place.position.first, place))
    seen: list[Place] = []
    for *_, place in sorted(sure, key=lambda item: item[:3]):
        last = seen[-1] if seen else None
        again = last is not None and last.stretch is place.stretch and last.position == place.position
        if not again or (last is not None and last.level != place.level):
            seen.append(place)
    return seen


def _within(one: Place, two: Place) -> Iterator[tuple[int, Literal["missing", "pause"]]]:
    """Yield what is missing and what paused between two issues of a stretch."""
    steps, change = advance(one, two), change_between(one, two)
    passed = two.slot - one.slot if one.slot is not None and two.slot is not None else steps
    shift = (two.level or 0) - (one.level or 0)
    counting = one.stretch.counting
    if counting.style == "restarting" and one.volume != two.volume and change.kind != "volume-jump":
        yield from _over_turn(one, two, steps, passed)
    elif change.kind in ("volume-jump", "number-jump"):
        yield steps + shift - 1, "missing"
    elif change.kind != "duplicate":
        yield steps - 1, "missing"
        if change.kind == "pause" and steps == 1:
            yield passed - 1, "pause"
        elif change.kind == "pause" and shift >= max(2, PAUSE_SHARE * steps):
            yield shift, "pause"


def _over_turn(one: Place, two: Place, steps: int, passed: int) -> Iterator[tuple[int, Literal["missing", "pause"]]]:
    """Yield the same over the turn of a volume, whose size may be another than the usual one."""
    counting, opening = one.stretch.counting, two.one.number
    unseen = passed - 1
    if counting.regular and one.level == two.level:  # a double number may have covered the time
        yield steps - 1, "missing"
        return
    opened = (opening.first if opening else 1) - 1
    if unseen <= 0:
        return
    if counting.regular:
        missing = min(max(steps - 1, opened, 0), unseen)
    else:
        closing = one.one.number.last if one.one.number else 0
        tail = unseen - opened
        missing = unseen if closing + tail <= (counting.size or 0) * 1.1 and tail > 0 else min(opened, unseen)
    yield missing, "missing"
    rest = unseen - missing
    if missing == 0 or rest >= max(2, PAUSE_SHARE * missing):
        yield rest, "pause"


def _across(one: Place, two: Place) -> Iterator[tuple[int, Literal["missing", "pause"]]]:
    """Yield what lies between two stretches, where only the printed numbers and the days tell."""
    if one.one.number is not None and two.one.number is not None:
        same = one.volume == two.volume or two.stretch.counting.style != "restarting"
        before = one.one.number.last if same else 0
        missing = two.one.number.first - before - 1
        if missing > 0:
            yield missing, "missing"
            return
    yield _periods(one, two), "pause"


def _periods(one: Place, two: Place) -> int:
    rule = two.stretch.rule
    period = max(stretch.rule.length / len(stretch.rule.anchors) for stretch in (one.stretch, two.stretch))
    if one.one.day is None or two.one.day is None or two.one.day - one.one.day < LONG * period:
        return 0
    return round((two.one.day - one.one.day) * len(rule.anchors) / rule.length) - 1


def numbered_gaps(run: Sequence[Observation], volumes: Sequence[int | None], counting: Counting) -> list[Gap]:
    """Return the gaps of a run that is known by its numbers alone.

    >>> from issue_dates.series.numbering import Count, Counting
    >>> numbered_gaps([], [], Counting("continuous", None, Count(0, 0), {}))
    []
    """
    across = counting.style == "continuous" or counting.regular
    known = [
        (0 if across else volume or 0, counting.position(volume, one.number) if across else one.number, one.issue)
        for one, volume in zip(run, volumes, strict=True)
        if one.number is not None and not one.extra
    ]
    known.sort(key=lambda item: item[:2])
    gaps = []
    for (volume, number, issue), (other, opening, following) in pairwise(known):
        missing = opening.first - number.last - 1
        if missing > 0 and volume == other:
            gaps.append(Gap(issue, following, missing, "missing"))
    return gaps
