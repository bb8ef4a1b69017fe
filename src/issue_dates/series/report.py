"""The run in words: one sentence for the rule, with how many issues bear each part of it out."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from issue_dates.series.findings import name_of
from issue_dates.series.numbering import Count
from issue_dates.series.observation import MONTH_DAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.series.fitting import Stretch
    from issue_dates.series.gaps import Between
    from issue_dates.series.inference import Account
    from issue_dates.series.observation import Observation
    from issue_dates.series.series import Series
    from issue_dates.values import Reckoning

WEAK_STEPS = 4
"""Fewer steps that fit than this make a guess, and the sentence says so."""


def sentence(account: Account, gaps: Sequence[Between]) -> str:
    """Return the rule in one sentence."""
    count = f"{len(account.run)} issue{'s' if len(account.run) != 1 else ''}"
    if not account.stretches:
        return f"too little evidence for a rule in {count}{_numbers(account)}"
    words = ", later ".join(_stretch_words(stretch) for stretch in account.stretches)
    kinds = Counter[str]()
    for gap in gaps:
        kinds[gap.gap.kind] += gap.gap.missing if gap.gap.kind == "missing" else 1
    missing, pauses = kinds["missing"], kinds["pause"]
    tail = f"; {count} seen, {missing or 'none'} missing"
    return words + _numbers(account) + tail + (f", {pauses} pause{'s' if pauses > 1 else ''}" if pauses else "")


def _stretch_words(stretch: Stretch) -> str:
    fitting = steps_fitting(stretch)
    weak = "perhaps " if fitting.fitting < WEAK_STEPS else ""
    kept = f" in {stretch.on_anchor}" if stretch.rule.fixed and stretch.on_anchor.of else ""
    return f"{weak}{stretch.rule}{kept} ({fitting} steps fit)"


def _numbers(account: Account) -> str:
    counting = account.counting
    if account.style == "continuous":
        return ", numbered continuously"
    if counting.size is None:
        return ", numbered anew in each volume" if account.style else ""
    about = "" if counting.regular else "about "
    return f", {about}{counting.size} numbers a volume"


def steps_fitting(stretch: Stretch) -> Count:
    """Return how many steps from an issue to the next take as many periods as the numbers say, of all steps.

    Periods of a monthly are counted as they are printed: from Rajab to Ramadan are two.
    """
    known = [at for at, fit in enumerate(stretch.fits) if fit is not None] or [
        at for at, slots in enumerate(stretch.slots) if slots
    ]
    pairs = list(pairwise(known))
    return Count(sum(_fits(stretch, before, after) for before, after in pairs), len(pairs))


def _fits(stretch: Stretch, before: int, after: int) -> bool:
    one, two = stretch.positions[before], stretch.positions[after]
    numbers = 1 if one is None or two is None else two.first - one.last
    # A double number may have covered the time of two.
    due = range(numbers, numbers + (1 if one is None else one.width))
    rule = stretch.rule
    plain = rule.months and rule.cycle == 1 and len(rule.anchors) == 1
    if plain and _printed_in(rule.runs_in, stretch.run[before], stretch.run[after]):
        return _months_between(rule.runs_in, stretch.run[before], stretch.run[after]) in due
    one_slot, two_slot = stretch.slots[before][0], stretch.slots[after][0]
    return any(two_slot.first - one_slot.last <= steps <= two_slot.last - one_slot.first for steps in due)


def _printed_in(reckoning: Reckoning, *run: Observation) -> bool:
    return all(reckoning in one.dates and one.dates[reckoning].places.width <= MONTH_DAYS for one in run)


def _months_between(reckoning: Reckoning, one: Observation, two: Observation) -> int:
    return two.dates[reckoning].places.first // MONTH_DAYS - one.dates[reckoning].places.first // MONTH_DAYS


def report_of(series: Series, stretches: Sequence[Stretch]) -> dict[str, Any]:
    """Return what `Series.to_dict` gives."""
    return {
        "sentence": series.sentence,
        "frequency": series.frequency,
        "runs_in": series.runs_in,
        "numbers_per_volume": series.numbers_per_volume,
        "numbering": series.numbering,
        "rrule": series.rrule,
        "calendar": series.calendar,
        "issues": len(series.issues),
        "evidence": {name: count._asdict() for name, count in series.evidence.items()},
        # One rule throughout needs no segments.
        "segments": [_segment(stretch, series.calendar) for stretch in stretches if len(stretches) > 1],
        "gaps": [gap.to_dict() for gap in series.gaps()],
        "findings": [finding.to_dict() for finding in series.findings],
        "calendar_evidence": [evidence.to_dict() for evidence in series.calendar_evidence()],
    }


def _segment(stretch: Stretch, calendar: str) -> dict[str, Any]:
    return {
        "from": name_of(stretch.run[0].issue),
        "to": name_of(stretch.run[-1].issue),
        "issues": len(stretch.run),
        "frequency": stretch.rule.frequency,
        "runs_in": stretch.rule.runs_in,
        "rule": str(stretch.rule),
        "rrule": stretch.rule.rrule(calendar) or None,
        "steps": steps_fitting(stretch)._asdict(),
    }
