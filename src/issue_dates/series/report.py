"""The run in words: one sentence for the rule, with how many issues bear each part of it out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from issue_dates.series.numbering import Count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.series.fitting import Stretch
    from issue_dates.series.gaps import Between
    from issue_dates.series.inference import Account
    from issue_dates.series.observation import Observation
    from issue_dates.values import Reckoning

WEAK_STEPS = 4
"""Fewer steps that fit than this make a guess, and the sentence says so."""


def sentence(account: Account, gaps: Sequence[Between]) -> str:
    """Return the rule in one sentence."""
    count = f"{len(account.run)} issue{'s' if len(account.run) != 1 else ''}"
    if not account.stretches:
        return f"too little evidence for a rule in {count}{_numbers(account)}"
    words = ", later ".join(_stretch_words(account, stretch) for stretch in account.stretches)
    kinds = Counter[str]()
    for gap in gaps:
        kinds[gap.gap.kind] += gap.gap.missing if gap.gap.kind == "missing" else 1
    missing, pauses = kinds["missing"], kinds["pause"]
    tail = f"; {count} seen, {missing or 'none'} missing"
    return words + _numbers(account) + tail + (f", {pauses} pause{'s' if pauses > 1 else ''}" if pauses else "")


def _stretch_words(account: Account, stretch: Stretch) -> str:
    fitting = steps_fitting(stretch)
    weak = "perhaps " if fitting.fitting < WEAK_STEPS else ""
    kept = f" in {stretch.on_anchor}" if stretch.rule.fixed and stretch.on_anchor.of else ""
    return f"{weak}{stretch.rule}{kept} ({fitting} steps fit)"


def _numbers(account: Account) -> str:
    counting = account.stretches[-1].counting if account.stretches else None
    if account.style == "continuous":
        return ", numbered on and on"
    if counting is None or counting.size is None:
        return ", numbered anew in each volume" if account.style else ""
    about = "" if counting.regular else "about "
    return f", {about}{counting.size} numbers a volume"


def steps_fitting(stretch: Stretch) -> Count:
    """Return how many steps between numbers that follow each other are one period of the rule, of all such steps.

    Periods of a monthly are counted as they are printed: from Rajab to Ramadan are two.
    """
    fitting = total = 0
    rule = stretch.rule
    labelled = rule.months and len(rule.anchors) == 1
    known = [at for at, fit in enumerate(stretch.fits) if fit is not None] or [
        at for at, slots in enumerate(stretch.slots) if slots
    ]
    for before, after in zip(known, known[1:], strict=False):
        one, two = stretch.positions[before], stretch.positions[after]
        numbers = 1 if one is None or two is None else two.first - one.last
        if numbers != 1:
            continue
        total += 1
        if labelled and rule.cycle == 1 and _printed_in(rule.runs_in, stretch.run[before], stretch.run[after]):
            fitting += _months_between(rule.runs_in, stretch.run[before], stretch.run[after]) == 1
        else:
            steps = {b - a for a in _ends(stretch, before) for b in _ends(stretch, after)}
            fitting += 1 in steps
    return Count(fitting, total)


def _ends(stretch: Stretch, at: int) -> set[int]:
    slot = stretch.slots[at][0]
    return {slot.first, slot.last}


def _printed_in(reckoning: Reckoning, *run: Observation) -> bool:
    return all(reckoning in one.dates for one in run)


def _months_between(reckoning: Reckoning, one: Observation, two: Observation) -> int:
    return two.dates[reckoning].places.first // 30 - one.dates[reckoning].places.first // 30


