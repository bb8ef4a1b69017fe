"""Plans that a seed stands for, so that rates can be measured over the same runs every time.

What a plan is, and how it is printed, is in `issue_dates.strategies.planting`; it knows nothing of inference.
"""

from __future__ import annotations

import datetime as dt
import random

from issue_dates.strategies.planting import APART, KINDS, RULES, Kind, Plan, Truth, is_usable, plant

__all__ = ["RULES", "Plan", "Truth", "make_plan", "plant"]


def make_plan(seed: int, kinds: tuple[Kind, ...] = KINDS, most: int = 6) -> Plan:
    """Return a plan that a seed stands for."""
    rng = random.Random(seed)
    rule = rng.choice(RULES)
    count = rng.randint(40, 160)
    size = rng.choice(
        {"w": (52, 48, None), "e": (26, 24, None), "s": (24, None)}.get(rule.frequency, (12, 10, 6, None))
    )
    if rule.unit == "days":
        start = dt.date(1950, 1, 1) + dt.timedelta(rng.randrange(12000))
    else:
        start = dt.date(1950, 1, 1) + dt.timedelta(rng.randrange(4000))
    own = "gregorian" if rule.unit == "days" else rule.unit
    fields = {own} | ({"hijri", "gregorian"} if rng.random() < 0.6 else set())
    months_only = rule.unit != "days" and len(rule.days) == 1 and rng.random() < 0.3
    if months_only and rule.unit == "solar_hijri":
        fields = {own}  # beside it, Gregorian months would tell as much
    faults: list[tuple[Kind, int, int]] = []
    jumped = False
    at = APART + rng.randrange(4)
    while at < count - APART and len(faults) < most:
        usable = [kind for kind in kinds if is_usable(kind, fields, size, own, jumped=jumped)]
        kind = rng.choice(usable)
        jumped = jumped or kind == "jump"
        faults.append((kind, at, _amount(rng, kind)))
        at += APART + rng.randrange(12)
    return Plan(rule, count, start, size, tuple(sorted(fields)), months_only, tuple(faults))


def _amount(rng: random.Random, kind: Kind) -> int:
    if kind in ("gap", "pause"):
        return rng.randint(1, 5)
    if kind == "jump":
        return 1
    if kind == "volume":
        return rng.choice((1, 2, 10))
    if kind == "number":
        return rng.choice((1, 2, 3, 10, 20))
    return rng.choice((-12, 12, 1, 2, 6))
