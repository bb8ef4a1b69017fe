"""Where each issue really stands: its period and its place in the numbering, with misprints put right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.series.fitting import Stretch
    from issue_dates.series.inference import Account
    from issue_dates.series.levels import Level
    from issue_dates.series.observation import Observation, Range


@dataclass(slots=True)
class Place:
    """An issue of the run by its period and position; `stands` is false where its print contradicts the rest."""

    at: int
    one: Observation
    stretch: Stretch
    slot: int | None
    position: Range | None
    level: Level | None
    stands: bool

    @property
    def volume(self) -> int | None:
        """The volume printed, or that of its place in the run, or given by the neighbours."""
        if self.one.number is None and self.position is not None and self.stretch.counting.style == "restarting":
            return self.stretch.counting.at(self.position.first)[0]
        return self.stretch.volumes[self.at - self.stretch.start]

    @property
    def slots(self) -> list[Range]:
        """The periods that the printed dates allow."""
        return self.stretch.slots[self.at - self.stretch.start]


def places_of(account: Account) -> list[Place]:
    """Return the place of every issue that has one, in order of time; supplements are left out."""
    return [place for stretch in account.stretches for place in _places_in(stretch)]


def _places_in(stretch: Stretch) -> Iterator[Place]:
    levels = stretch.levels()
    for at, one in enumerate(stretch.run):
        if one.extra:
            continue
        fit, position = stretch.fits[at], stretch.positions[at]
        if fit is None:
            yield _loose_place(stretch, at, levels[at])
        else:
            slot = _slot(stretch.slots[at], position, fit.level)
            yield Place(at + stretch.start, one, stretch, slot, position, fit.level, fit.stands)


def _slot(slots: list[Range], position: Range | None, level: Level) -> int:
    """Return the period of an issue: of several that its date allows, the one on the level of the run."""
    wanted = level + (position.first if position else 0)
    span = min(slots, key=lambda slot: max(slot.first - wanted, wanted - slot.last, 0))
    return min(max(wanted, span.first), span.last)


def _loose_place(stretch: Stretch, at: int, level: Level) -> Place:
    """Place an issue that prints only numbers or only a date by the level around it."""
    slots, position = stretch.slots[at], stretch.positions[at]
    slot = slots[0].first if slots else None
    if slot is None and position is not None:
        slot = position.first + level
    elif slot is not None and position is None:
        position = type(slots[0])(slot - level, slot - level)
    return Place(at + stretch.start, stretch.run[at], stretch, slot, position, level, stands=True)
