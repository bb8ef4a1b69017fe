"""From issues to the account of the whole run: order, numbering, changes of pace, and the rule of each stretch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from issue_dates.calendars import ALL, get_calendar
from issue_dates.series.evidence import hijri_calendars, pairs_of, plausible, weigh
from issue_dates.series.fitting import Stretch, fit_stretch
from issue_dates.series.numbering import Count, Counting, infer_counting, style_of, volumes_of
from issue_dates.series.observation import Reckoner, observe
from issue_dates.series.order import arrange
from issue_dates.series.report import steps_fitting
from issue_dates.series.segments import paces_along, steps_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.calendars import Calendar
    from issue_dates.series.evidence import CalendarEvidence
    from issue_dates.series.frequency import Pace
    from issue_dates.series.numbering import Style
    from issue_dates.series.observation import Observation
    from issue_dates.values import Issue, Reckoning

LEAST_STEPS = 2
"""Two issues make one step, and one step is no rule."""
LEAST_SHARE = 0.3
"""A rule that fewer issues than this bear out is no rule."""


@dataclass(frozen=True)
class Account:
    """All that inference found: what `Series` answers from."""

    issues: tuple[Issue, ...]
    run: list[Observation]
    volumes: list[int | None]
    style: Style | None
    restarts: Count
    stretches: list[Stretch]
    evidence: tuple[CalendarEvidence, ...]
    calendar: Calendar
    reckoner: Reckoner

    @cached_property
    def counting(self) -> Counting:
        """How the issues are counted at the end of the run; by the numbers alone, where no rule of time is found."""
        for stretch in reversed(self.stretches):
            if is_borne_out(stretch):
                return stretch.counting
        return infer_counting(self.style, self.run, self.volumes, [None] * len(self.run))


def account_for(issues: Sequence[Issue], calendar: Calendar | str | None = None) -> Account:
    """Explain a run: see the modules of this package for each step."""
    evidence = weigh(pairs_of(issues))
    chosen = _choose_calendar(evidence, calendar)
    reckoner = Reckoner(_calendars(chosen, given=calendar is not None))
    run = arrange(observe(issues, reckoner))
    style, restarts = style_of(run)
    volumes = volumes_of(run) if style == "restarting" else [one.volume for one in run]
    stretches = _stretches(run, volumes, style, reckoner)
    return Account(tuple(issues), run, volumes, style, restarts, stretches, evidence, chosen, reckoner)


def _choose_calendar(evidence: Sequence[CalendarEvidence], calendar: Calendar | str | None) -> Calendar:
    """Take the calendar given, or the one that explains the printed pairs best, or the commonest."""
    if calendar is not None:
        return get_calendar(calendar)
    plain = {calendar.name: calendar for calendar in hijri_calendars()}
    likeliest = plausible(evidence, list(plain))
    if likeliest is None:
        return hijri_calendars()[0]
    name = likeliest.calendar
    return plain[name] if name in plain else get_calendar(name[:-2]).shifted(int(name[-2:]))


def _calendars(chosen: Calendar, *, given: bool) -> dict[Reckoning, tuple[Calendar, ...]]:
    """Return the calendars to read by; where the run chose, an arithmetical one stands in outside its table.

    Slots and order need to know days only roughly, and no date is printed from the stand-in as if it were known.
    """
    found: dict[Reckoning, list[Calendar]] = {"hijri": [], "solar_hijri": [], "rumi": []}
    for other in ALL.values():
        if other.reckoning != "hijri":
            found[other.reckoning].append(other)
    if chosen.reckoning == "hijri":
        found["hijri"] = [chosen] if given else [chosen, *hijri_calendars()[:2]]
    return {reckoning: tuple(calendars) for reckoning, calendars in found.items()}


def _stretches(
    run: list[Observation], volumes: list[int | None], style: Style | None, reckoner: Reckoner
) -> list[Stretch]:
    steps = steps_of(run, volumes, restarting=style == "restarting")
    if len(steps) < LEAST_STEPS:
        return []
    stretches = []
    for start, end, pace in _courses(paces_along(steps), run, volumes):
        stretch = fit_stretch(run[start:end], volumes[start:end], style, pace, reckoner)
        stretch.start = start
        stretches.append(stretch)
    return stretches if any(map(is_borne_out, stretches)) else []


def is_borne_out(stretch: Stretch) -> bool:
    """Whether enough steps fit, and enough issues stand on the account, for the rule of a stretch to be told."""
    fits = [fit for fit in stretch.fits if fit is not None]
    changes = sum(one.level != two.level for one, two in pairwise(fits))
    standing = sum(fit.stands for fit in fits) - changes
    return steps_fitting(stretch).fitting >= LEAST_STEPS and standing >= LEAST_SHARE * len(fits)


def _courses(
    paces: Sequence[tuple[int, Pace]], run: Sequence[Observation], volumes: Sequence[int | None]
) -> list[tuple[int, int, Pace]]:
    """Return from where to where each pace holds.

    The issue that a step leads to is the first of its new pace; or the one before it, if that opens a volume.
    """
    starts = [0, *(at - _opens_volume(run, volumes, at - 1) for at, _ in paces[1:])]
    ends = [*starts[1:], len(run)]
    return [(start, stop, pace) for start, stop, (_, pace) in zip(starts, ends, paces, strict=True)]


def _opens_volume(run: Sequence[Observation], volumes: Sequence[int | None], at: int) -> bool:
    number = run[at].number
    return at > 0 and number is not None and number.first == 1 and volumes[at] != volumes[at - 1]
