"""Volumes that turn with the year rather than after so many numbers: their misprints and jumps."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from issue_dates.series.findings import Finding
from issue_dates.series.levels import Reach, fit_levels
from issue_dates.series.observation import Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.series.inference import Account
    from issue_dates.series.levels import Fit
    from issue_dates.series.observation import Observation
    from issue_dates.values import Reckoning

STEADY_SHARE = 0.1
"""Accepted as a rule when it leaves no more than this part of the issues unexplained."""
LASTING = 4
"""A jump of the volume is told only where so many issues stand on both sides of it."""


class Lag(NamedTuple):
    """How far a volume lies behind the years, or behind so many numbers a volume: by the rule, and as it may be."""

    exact: int
    allowed: Range


class Turn(NamedTuple):
    """Volumes turn at a month of a reckoning: `month` is 0 for the first."""

    reckoning: Reckoning
    month: int
    year: int

    def volume(self, serial: int) -> int:
        """Return the volume of a month counted from year 0."""
        return (serial - self.month) // 12 - self.year


def find_turn(account: Account) -> Turn | None:
    """Return the month with which the volume turns every year, or None where it does not."""
    found = _best_turn(account)
    return None if found is None else found[1]


def _best_turn(account: Account) -> tuple[int, Turn] | None:
    dated = [one for one in account.run if one.day is not None and one.volume is not None]
    if len({one.volume for one in dated}) < 3:
        return None
    best: tuple[int, Turn] | None = None
    for reckoning in ("gregorian", "hijri", "solar_hijri"):
        serials = _serials(account, dated, reckoning)
        for month in range(12):
            changes, year = _changes(dated, serials, month)
            if best is None or changes < best[0]:
                best = changes, Turn(reckoning, month, year)
    most = min(_most_changes(dated), max(2, STEADY_SHARE * 2 * len(dated)))
    return best if best and best[0] <= most else None


def _most_changes(dated: Sequence[Observation]) -> int:
    """Return with how many changes a rule still explains more turns of the volume than it makes up; once is chance."""
    return sum(one.volume != two.volume for one, two in pairwise(dated)) - 2


def _volume(one: Observation) -> int:
    assert one.volume is not None  # else it is not among those that are weighed
    return one.volume


def _serials(account: Account, dated: Sequence[Observation], reckoning: Reckoning) -> list[int]:
    labels = (account.reckoner.label(reckoning, one.day or 0) for one in dated)
    return [label[0] if label else 0 for label in labels]


def _changes(dated: Sequence[Observation], serials: Sequence[int], month: int) -> tuple[int, int]:
    """Return how often year and volume go apart when the volume turns with a month, and their last distance."""
    changes, last = 0, None
    for one, serial in zip(dated, serials, strict=True):
        lag = (serial - month) // 12 - _volume(one)
        changes += last is not None and lag != last
        last = lag
    return changes, last or 0


def volume_findings(account: Account) -> Iterator[Finding]:
    """Yield misprints and lasting jumps of volumes where numbers do not already tell them."""
    if all(stretch.counting.regular for stretch in account.stretches) and account.stretches:
        return
    dated = [one for one in account.run if one.day is not None and one.volume is not None and not one.extra]
    lags = _lags(account, dated)
    if lags is None:
        yield from _against_neighbours(dated)
        return
    _, fits = fit_levels([Reach((lag.allowed,), 1) for lag in lags])
    for at, (one, fit) in enumerate(zip(dated, fits, strict=True)):
        if not fit.stands and _disturbs(dated, at):
            yield _misprint(one, str(_volume(one) + lags[at].exact - fit.level))
        elif at and fit.level != fits[at - 1].level and _leaps(dated, fits, at):
            yield _jump(one, fits[at - 1].level - fit.level)


def _lags(account: Account, dated: Sequence[Observation]) -> list[Lag] | None:
    """Return how far each volume lies behind the years, or behind so many numbers a volume, whichever is steadier."""
    found = _best_turn(account)
    counted = _counted(dated) if account.style == "continuous" else None
    if counted is not None and (found is None or counted[0] < found[0]):
        return counted[1]
    if found is None:
        return None
    turn = found[1]
    serials = _serials(account, dated, turn.reckoning)
    return [_lag(turn, serial, _volume(one)) for one, serial in zip(dated, serials, strict=True)]


def _counted(dated: Sequence[Observation]) -> tuple[int, list[Lag]] | None:
    """Return the changes and the lags if a volume is a fixed count of numbers, though they run on."""
    numbered = [(_volume(one), one.number.first) for one in dated if one.number is not None]
    openings: dict[int, int] = {}
    for volume, number in numbered:
        openings[volume] = min(number, openings.get(volume, number))
    if len(numbered) < len(dated) or len(openings) < 3:
        return None
    # In the middle of all, a volume that is misprinted or not seen from its beginning does no harm.
    sizes = [(two[1] - one[1]) / (two[0] - one[0]) for one, two in pairwise(sorted(openings.items()))]
    usual = max(2, round(median(sizes)))
    best: tuple[int, list[Lag]] | None = None
    for size in sorted({usual - 2, usual - 1, usual, usual + 1, usual + 2, 10 * round(usual / 10)}):
        if size < 2:
            continue
        lags = [(number - 1) // size - volume for volume, number in numbered]
        changes = sum(one != two for one, two in pairwise(lags))
        if best is None or changes < best[0]:
            best = changes, [Lag(lag, Range(lag, lag)) for lag in lags]
    return best if best and best[0] <= _most_changes(dated) else None


def _lag(turn: Turn, serial: int, volume: int) -> Lag:
    """Return how many years lie between year and volume; next to the turn it may be on either side of it."""
    years, month = divmod(serial - turn.month, 12)
    lag = years - volume
    return Lag(lag, Range(lag - (month == 0), lag + (month == 11)))


def _leaps(dated: Sequence[Observation], fits: Sequence[Fit], at: int) -> bool:
    """Whether the print itself leaps here: a volume left out or gone back on, and both sides of it hold for long."""
    before, here = _volume(dated[at - 1]), _volume(dated[at])
    levels = [fit.level for fit in fits[max(0, at - LASTING) : at + LASTING]]
    lasts = min(at, len(dated) - at) >= LASTING and len(set(levels[:LASTING])) == 1 == len(set(levels[LASTING:]))
    higher = fits[at].level < fits[at - 1].level
    return lasts and (here > before + 1 if higher else here < before)


def _disturbs(dated: Sequence[Observation], at: int) -> bool:
    """Whether a volume is lower than one before it or higher than one after it."""
    volume = _volume(dated[at])
    before = [_volume(one) for one in dated[max(0, at - 2) : at]]
    after = [_volume(one) for one in dated[at + 1 : at + 3]]
    return bool((before and volume < max(before)) or (after and volume > min(after)))


def _against_neighbours(dated: Sequence[Observation]) -> Iterator[Finding]:
    """Yield volumes that both neighbours contradict."""
    for at in range(1, len(dated) - 1):
        before, here, after = (one.volume for one in dated[at - 1 : at + 2])
        if before == after != here:
            yield _misprint(dated[at], str(before))


def _misprint(one: Observation, correction: str) -> Finding:
    message = f"the issues around it belong to volume {correction}"
    return Finding("misprint", one.issue, one.index, message, "volume", correction)


def _jump(one: Observation, by: int) -> Finding:
    message = f"from here on the volume runs {abs(by)} too {'high' if by > 0 else 'low'}"
    return Finding("volume-jump", one.issue, one.index, message, "volume")
