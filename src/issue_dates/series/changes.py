"""Where the lag between time and numbering changes for good: what happened there, and by how much."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from issue_dates.series.findings import Finding, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.series.placing import Place

Kind: TypeAlias = Literal["none", "pause", "volume-jump", "number-jump", "duplicate"]

LEAST_JUMP = 3
"""Numbers that run ahead of time by fewer are issues that came out closer together."""
JUMP_SHARE = 0.25
LONG_WAY = 12
"""Over more unseen issues than this, a jump of the volume need not come out even."""


class Change(NamedTuple):
    """What changed between two neighbours, and by how many volumes or numbers."""

    kind: Kind
    by: int = 0


def advance(one: Place, two: Place) -> int:
    """Return how many places the numbering went on, 1 from an issue to the next."""
    return two.position.first - one.position.last if one.position and two.position else 0


def change_between(one: Place, two: Place) -> Change:
    """Tell a pause from a jump of the volume, a jump of the number and a number used twice."""
    if one.level is None or two.level is None or one.level == two.level:
        return Change("none")
    shift, steps = two.level - one.level, advance(one, two)
    volumes = _volumes_jumped(one, shift, steps)
    if volumes:
        return Change("volume-jump", volumes)
    turned = one.stretch.counting.style == "restarting" and one.volume != two.volume
    if shift > 0:
        if steps > 0 or turned:
            return Change("pause", shift)
        return Change("number-jump", -shift) if steps else Change("duplicate")
    if not turned and -shift >= LEAST_JUMP and -shift > JUMP_SHARE * steps:
        return Change("number-jump", -shift)
    return Change("none")


def _volumes_jumped(one: Place, shift: int, steps: int) -> int:
    """Return by how many volumes the volume ran ahead, negative where it stayed behind; 0 for anything else."""
    counting = one.stretch.counting
    size = counting.size or 0
    if not counting.regular or size < 2 or (shift > 0 and steps > 0):
        return 0
    volumes = round(-shift / size)
    unseen = steps - volumes * size
    slack = 0 if abs(unseen) <= LONG_WAY else max(1, size // 10)
    return volumes if abs(shift + volumes * size) <= slack else 0


def lasting_jumps(places: Sequence[Place]) -> Iterator[Finding]:
    """Yield a finding for each change of the numbering that is never taken back."""
    standing = [place for place in places if place.stands and place.level is not None and place.position]
    for one, two in pairwise(standing):
        if one.stretch is not two.stretch:
            continue
        change = change_between(one, two)
        if change.kind in ("volume-jump", "number-jump", "duplicate"):
            yield _finding(change, one, two)


def _finding(change: Change, one: Place, two: Place) -> Finding:
    issue, index = two.one.issue, two.one.index
    if change.kind == "duplicate":
        message = f"the number of {name_of(one.one.issue)} is used again, and the numbering runs on from there"
        return Finding("duplicate", issue, index, message, "number")
    what = "volume" if change.kind == "volume-jump" else "number"
    message = f"from here on the {what} runs {abs(change.by)} too {'high' if change.by > 0 else 'low'}"
    return Finding("volume-jump" if what == "volume" else "rule-change", issue, index, message, what)
