"""How issues are numbered: from 1 again in each volume, or on and on; how many make a volume; where each one stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from issue_dates.series.observation import Range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.series.observation import Observation

Style: TypeAlias = Literal["restarting", "continuous"]

RESTART_SHARE = 0.2
"""Of the turns of a volume, the share that must fall back; in a sample of a run only some do, of misprints fewer."""
REGULAR_SHARE = 0.5
CLOSING_SHARE = 0.75
"""Of the volumes whose end is seen, the share that must end with the same number."""
FEW = 3
"""A number up to this, after a higher one, may open a volume."""


class Count(NamedTuple):
    """How many of how many: the evidence of a conclusion.

    >>> from issue_dates.series import Count
    >>> str(Count(3, 4))
    '3 of 4'
    """

    fitting: int
    of: int

    def __str__(self) -> str:
        return f"{self.fitting} of {self.of}"

    @property
    def share(self) -> float:
        """The fitting part, from 0 to 1; 0 of nothing.

        >>> from issue_dates.series import Count
        >>> Count(3, 4).share
        0.75
        """
        return self.fitting / self.of if self.of else 0.0


def style_of(run: Sequence[Observation]) -> tuple[Style | None, Count]:
    """Tell whether numbers restart; None where no volume turns, so that nothing can be seen.

    The evidence is the turns of a volume that fall back to lower numbers, of all turns.
    """
    numbered = [one for one in run if one.number is not None and not one.extra]
    turns = falls = 0
    for before, after in pairwise(numbered):
        if before.volume is not None and after.volume is not None and after.volume > before.volume:
            turns += 1
            falls += after.number.first <= before.number.first  # type: ignore[union-attr]
    if turns:
        return ("restarting" if falls > RESTART_SHARE * turns else "continuous"), Count(falls, turns)
    return _style_without_volumes(numbered)


def _style_without_volumes(numbered: Sequence[Observation]) -> tuple[Style | None, Count]:
    resets = _resets(numbered)
    if resets:
        return "restarting", Count(len(resets), len(resets))
    if len(numbered) > 2 and all(one.volume is None for one in numbered):
        return "continuous", Count(0, 0)
    return None, Count(0, 0)


def _resets(numbered: Sequence[Observation]) -> list[int]:
    """Return where numbers fall back near 1 and go on from there."""
    found = []
    numbers = [one.number.first for one in numbered if one.number is not None]
    for at in range(2, len(numbers)):
        if numbers[at - 2] >= numbers[at - 1]:
            continue
        before, here = numbers[at - 1], numbers[at]
        after = numbers[at + 1] if at + 1 < len(numbers) else here + 1
        if here <= FEW < before and here < after <= max(here + 2, before):
            found.append(at)
    return found


def volumes_of(run: Sequence[Observation]) -> list[int | None]:
    """Return the volume of each issue, with those that print none given the volume that their neighbours bear.

    A run without any volume gets volumes counted from 1, one for each restart.
    """
    volumes = [one.volume for one in run]
    if all(volume is None for volume in volumes):
        return _counted_volumes(run)
    following: list[int | None] = [None] * len(run)
    for at in range(len(run) - 2, -1, -1):
        following[at] = at + 1 if volumes[at + 1] is not None else following[at + 1]
    previous: int | None = None
    for at, one in enumerate(run):
        if one.volume is None:
            volumes[at] = _volume_between(run, previous, at, following[at])
        else:
            previous = at
    return volumes


def _volume_between(run: Sequence[Observation], before: int | None, at: int, after: int | None) -> int | None:
    here = run[at].number
    for neighbour, fits in ((before, 1), (after, -1)):
        if neighbour is None:
            continue
        number = run[neighbour].number
        if number is None or here is None or (here.first - number.first) * fits > 0:
            return run[neighbour].volume
    return run[before].volume if before is not None else run[after].volume if after is not None else None


def _counted_volumes(run: Sequence[Observation]) -> list[int | None]:
    numbered = [at for at, one in enumerate(run) if one.number is not None and not one.extra]
    resets = {numbered[at] for at in _resets([run[at] for at in numbered])}
    volumes: list[int | None] = []
    volume = 1
    for at in range(len(run)):
        volume += at in resets
        volumes.append(volume)
    return volumes


@dataclass(frozen=True, slots=True)
class Counting:
    """The numbering of a stretch of the run: its style, the size of a volume and how sure that is.

    `size` is the numbers of a volume as a rule, or about how many where volumes differ; `regular` tells which.
    `offsets` is what is added to a number to get its place in the run.
    """

    style: Style | None
    size: int | None
    evidence: Count
    offsets: dict[int | None, int]
    regular: bool = False

    def position(self, volume: int | None, number: Range) -> Range:
        """Return the place of an issue among all issues, from which the next one is the next place."""
        offset = self.offset(volume)
        return Range(number.first + offset, number.last + offset)

    def at(self, position: int) -> tuple[int | None, int]:
        """Return the volume and number of a place in the run."""
        if self.style != "restarting":
            return None, position
        if self.regular and self.size:
            volume, number = divmod(position - 1, self.size)
            return volume, number + 1
        opened = [(offset, volume) for volume, offset in self.offsets.items() if offset < position]
        offset, found = max(opened, default=(0, None), key=lambda item: item[0])
        return found, position - offset

    def offset(self, volume: int | None) -> int:
        """Return how many issues came before a volume; for a volume not met, by the usual size."""
        if volume in self.offsets or not self.offsets:
            return self.offsets.get(volume, 0)
        known = [other for other in self.offsets if other is not None]
        if volume is None or not known:
            return 0
        nearest = min(known, key=lambda other: (abs(other - volume), other))
        return self.offsets[nearest] + (volume - nearest) * (self.size or 0)


def infer_counting(
    style: Style | None, run: Sequence[Observation], volumes: Sequence[int | None], slots: Sequence[int | None]
) -> Counting:
    """Find how many numbers make a volume, from where volumes turn and how much time lies between."""
    if style != "restarting":
        return Counting(style, None, Count(0, 0), {})
    votes, turns = _votes(run, volumes, slots)
    if not votes:
        size = max((one.number.last for one in run if one.number), default=1)
        return Counting(style, None, Count(0, turns), _spaced(volumes, size))
    highest = _highest(run)
    closing = _closing(run, volumes)
    if closing is not None and closing[0] >= highest:
        size, evidence = closing
        return Counting(style, size, evidence, _spaced(volumes, size), regular=True)
    counted = Counter(vote for vote in votes if vote >= highest)
    size, fitting = counted.most_common(1)[0] if counted else (highest, 0)
    evidence = Count(fitting, len(votes))
    if evidence.share > REGULAR_SHARE or (fitting > 2 and evidence.share > REGULAR_SHARE / 2 and _leads(counted)):
        return Counting(style, size, evidence, _spaced(volumes, size), regular=True)
    size = max(1, round(median(votes)))
    return Counting(style, size, evidence, _measured(run, volumes, slots, size))


def _closing(run: Sequence[Observation], volumes: Sequence[int | None]) -> tuple[int, Count] | None:
    """Return the number that nearly every volume ends with, and how many do; what time follows it is a pause.

    It is only seen where the first number of the next volume is there as well.
    """
    turns = [
        ended.last
        for (_, volume, ended), (_, other, opening) in pairwise(_placed(run, volumes))
        if other - volume == 1 and opening.first == 1
    ]
    size, fitting = Counter(turns).most_common(1)[0] if turns else (0, 0)
    evidence = Count(fitting, len(turns))
    return (size, evidence) if fitting >= FEW and evidence.share >= CLOSING_SHARE else None


def _placed(run: Sequence[Observation], volumes: Sequence[int | None]) -> list[tuple[int, int, Range]]:
    """Return the issues that have both a volume and a number: the place in the run, and both."""
    return [
        (at, volume, one.number)
        for at, (one, volume) in enumerate(zip(run, volumes, strict=True))
        if one.number is not None and volume is not None and not one.extra
    ]


def _leads(counted: Counter[int]) -> bool:
    """Whether one size is far more common than the next."""
    ranked = [count for _, count in counted.most_common(2)]
    return len(ranked) < 2 or ranked[0] >= 3 * ranked[1]


def _highest(run: Sequence[Observation]) -> int:
    """Return the highest number that is no outlier: a volume holds at least so many."""
    tops: dict[int | None, int] = {}
    for one in run:
        if one.number is not None and not one.extra:
            tops[one.volume] = max(tops.get(one.volume, 0), one.number.last)
    ranked = sorted(tops.values())
    return ranked[int(0.8 * (len(ranked) - 1))] if ranked else 1


def _votes(
    run: Sequence[Observation], volumes: Sequence[int | None], slots: Sequence[int | None]
) -> tuple[list[int], int]:
    """Return a size for every turn of a volume: by the time across it, and by the last number seen before no. 1."""
    votes: list[int] = []
    turns = 0
    for (before, volume, ended), (after, other, opening) in pairwise(_placed(run, volumes)):
        grown = other - volume
        if grown < 1:
            continue
        turns += 1
        last, first = ended.last, opening.first
        start, end = slots[before], slots[after]
        if start is not None and end is not None and ended.width == 1:  # the time of a double number nobody knows
            size, rest = divmod(end - start - first + last, grown)
            if not rest and size >= 1:
                votes.append(size)
                if grown == 1 and first == 1 and size != last:
                    votes.append(last)
                continue
        if grown == 1 and first == 1:
            votes.append(last)
    return votes, turns


def _spaced(volumes: Sequence[int | None], size: int) -> dict[int | None, int]:
    return {volume: 0 if volume is None else volume * size for volume in volumes}


def _measured(
    run: Sequence[Observation], volumes: Sequence[int | None], slots: Sequence[int | None], size: int
) -> dict[int | None, int]:
    """Let time tell where each volume begins: the lag that most of its issues have is no lag."""
    lags: dict[int, Counter[int]] = {}
    for one, volume, slot in zip(run, volumes, slots, strict=True):
        if one.number is not None and volume is not None and slot is not None and not one.extra:
            lags.setdefault(volume, Counter())[slot - one.number.first] += 1
    trusted = {volume: lag.most_common(1)[0][0] for volume, lag in lags.items() if lag.total() > 2}
    offsets: dict[int | None, int] = dict(trusted.items())
    for volume in lags:
        if volume not in trusted:
            near = min(trusted, key=lambda other: abs(other - volume), default=None)
            offsets[volume] = volume * size if near is None else trusted[near] + (volume - near) * size
    return offsets
