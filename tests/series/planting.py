"""Runs with planted faults, and the truth about them.

A `Plan` says how a journal comes out, what its issues print and which faults are planted; `plant(plan)` prints the run.
Nothing here uses the code under test: dates step by the months and days of the calendars, one by one.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field
from typing import Any, Literal

from issue_dates.calendars import get_calendar
from issue_dates.values import (
    Chronology,
    Enumeration,
    GregorianMonth,
    HijriMonth,
    Issue,
    Numbering,
    SolarHijriMonth,
)

Kind = Literal["gap", "pause", "number", "volume", "hijri", "gregorian", "jump", "duplicate", "swap"]
KINDS: tuple[Kind, ...] = ("gap", "pause", "number", "volume", "hijri", "gregorian", "jump", "duplicate", "swap")
APART = 7
"""Issues between two faults: closer ones can be one another's excuse."""


@dataclass(frozen=True)
class Rule:
    """How a journal comes out: `unit` and `every`, or days of each month."""

    frequency: str
    unit: Literal["days", "hijri", "gregorian", "solar_hijri"]
    every: int = 1
    days: tuple[int, ...] = (1,)


RULES = (
    Rule("w", "days", 7),
    Rule("e", "days", 14),
    Rule("m", "hijri"),
    Rule("m", "gregorian"),
    Rule("m", "hijri", days=(15,)),
    Rule("m", "solar_hijri"),
    Rule("s", "gregorian", days=(1, 15)),
    Rule("s", "hijri", days=(1, 16)),
    Rule("b", "gregorian", 2),
    Rule("q", "gregorian", 3),
)


@dataclass(frozen=True)
class Plan:
    """A journal: its rule, length, first day, size of volumes (None: numbered on and on) and what it prints."""

    rule: Rule
    count: int
    start: dt.date
    size: int | None
    fields: tuple[str, ...]
    months_only: bool
    faults: tuple[tuple[Kind, int, int], ...]
    """Kind, the issue (counted from 0), and how much: issues, periods, or what is added to the field."""


@dataclass
class Truth:
    """What was planted: faults by the index of the issue printed, gaps by their two ends."""

    faults: dict[int, tuple[Kind, str | None]] = field(default_factory=dict)
    gaps: list[tuple[int, int, int, str]] = field(default_factory=list)


def days_of(rule: Rule, start: dt.date, count: int) -> list[dt.date]:
    """Return the days of `count` periods from the first on or after a date."""
    if rule.unit == "days":
        return [start + dt.timedelta(rule.every * at) for at in range(count)]
    days: list[dt.date] = []
    if rule.unit == "gregorian":
        months = GregorianMonth(start.year, start.month)
        while len(days) < count:
            days += [dt.date(months.year, months.month, day) for day in rule.days]
            months += rule.every
        return days[:count]
    calendar = get_calendar("umm-al-qura" if rule.unit == "hijri" else "solar-hijri")
    label = calendar.from_gregorian(start)
    month: HijriMonth | SolarHijriMonth = label.year_month
    while len(days) < count:
        first = calendar.days(month).first
        assert isinstance(first, dt.date)
        days += [first + dt.timedelta(day - 1) for day in rule.days]
        month += rule.every
    return days[:count]


def plant(plan: Plan) -> tuple[list[Issue], Truth]:
    """Print the run of a plan."""
    extra = sum(amount for kind, _, amount in plan.faults if kind in ("gap", "pause"))
    days = days_of(plan.rule, plan.start, plan.count + extra)
    truth = Truth()
    by_issue = {at: (kind, amount) for kind, at, amount in plan.faults}
    issues: list[Issue] = []
    slot = number = 0
    jump = 0
    for at in range(plan.count):
        kind, amount = by_issue.get(at, (None, 0))
        if kind in ("gap", "pause"):
            slot += amount
            number += amount if kind == "gap" else 0
            truth.gaps.append((len(issues) - 1, len(issues), amount, "missing" if kind == "gap" else "pause"))
        if kind == "jump":
            jump += amount
            truth.faults[len(issues)] = ("jump", None)
        issue, correction = _print(plan, days[slot], number, jump, kind, amount)
        if kind in ("number", "volume", "hijri", "gregorian"):
            truth.faults[len(issues)] = (kind, correction)
        issues.append(issue)
        if kind == "duplicate":
            truth.faults[len(issues)] = ("duplicate", None)
            issues.append(issue)
        slot += 1
        number += 1
    for kind, at, _ in plan.faults:
        if kind == "swap":
            _swap(issues, truth, at + sum(1 for k, other, _ in plan.faults if k == "duplicate" and other < at))
    return issues, truth


def _swap(issues: list[Issue], truth: Truth, at: int) -> None:
    one, two = issues[at], issues[at + 1]
    issues[at] = Issue(None, two.enumeration, one.chronology)
    issues[at + 1] = Issue(None, one.enumeration, two.chronology)
    truth.faults[at] = ("swap", None)


def _print(
    plan: Plan, day: dt.date, number: int, jump: int, kind: Kind | None, amount: int
) -> tuple[Issue, str | None]:
    """Return an issue as it is printed, and what the wrong field should be."""
    if plan.size is None:
        volume, printed = None, number + 1
    else:
        volume, printed = number // plan.size + 1 + jump, number % plan.size + 1
    correction: str | None = None
    if kind == "number":
        correction, printed = str(printed), printed + amount
    if kind == "volume" and volume is not None:
        correction, volume = str(volume), volume + amount
    gregorian: Any = day
    hijri = get_calendar("umm-al-qura").from_gregorian(day)
    if kind == "hijri":
        correction = str(hijri.year_month if plan.months_only else hijri)
        hijri = _moved(hijri, amount)
    if kind == "gregorian":
        correction = str(gregorian)[:7] if plan.months_only else str(gregorian)
        gregorian = _moved(day, amount)
    if plan.months_only:
        hijri, gregorian = hijri.year_month, GregorianMonth(gregorian.year, gregorian.month)
    solar = get_calendar("solar-hijri").from_gregorian(day) if "solar_hijri" in plan.fields else None
    chronology = Chronology(
        hijri=hijri if "hijri" in plan.fields else None,
        gregorian=gregorian if "gregorian" in plan.fields else None,
        solar_hijri=solar.year_month if plan.months_only and solar else solar,
    )
    levels = Enumeration(None if volume is None else Numbering(volume), Numbering(printed))
    return Issue(None, levels, chronology), correction


def _moved(date: Any, months: int) -> Any:
    """Return a date with a wrong month, or a wrong year where twelve are asked for."""
    serial = date.year * 12 + date.month - 1 + months
    return date.replace(year=serial // 12, month=serial % 12 + 1, day=min(date.day, 28))


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
        usable = [kind for kind in kinds if _usable(kind, fields, size, months_only, own, jumped)]
        kind = rng.choice(usable)
        jumped = jumped or kind == "jump"
        faults.append((kind, at, _amount(rng, kind)))
        at += APART + rng.randrange(12)
    return Plan(rule, count, start, size, tuple(sorted(fields)), months_only, tuple(faults))


def _usable(kind: Kind, fields: set[str], size: int | None, months_only: bool, own: str, jumped: bool) -> bool:
    if kind in ("volume", "jump"):
        return size is not None and not (kind == "jump" and jumped)
    if kind in ("hijri", "gregorian"):
        return kind in fields and (len(fields) > 1 or kind == own)
    return True


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
