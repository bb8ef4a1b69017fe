"""Runs with planted faults, and the truth about them.

A `Plan` says how a journal comes out, what its issues print and which faults are planted; `plant(plan)` prints the run.
Nothing here knows how series are inferred: dates step by the months and days of the calendars, one by one.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Literal, cast

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
class PlannedRule:
    """How a journal comes out: `every` so many of a `unit`, on the `days` of the month; `frequency` is its MARC code.

    >>> PlannedRule("b", "gregorian", 2)
    PlannedRule(frequency='b', unit='gregorian', every=2, days=(1,))
    """

    frequency: str
    unit: Literal["days", "hijri", "gregorian", "solar_hijri"]
    every: int = 1
    days: tuple[int, ...] = (1,)


RULES = (
    PlannedRule("w", "days", 7),
    PlannedRule("e", "days", 14),
    PlannedRule("m", "hijri"),
    PlannedRule("m", "gregorian"),
    PlannedRule("m", "hijri", days=(15,)),
    PlannedRule("m", "solar_hijri"),
    PlannedRule("s", "gregorian", days=(1, 15)),
    PlannedRule("s", "hijri", days=(1, 16)),
    PlannedRule("b", "gregorian", 2),
    PlannedRule("q", "gregorian", 3),
)


@dataclass(frozen=True)
class Plan:
    """A journal: its rule, length, first day, size of volumes (None: numbered on and on) and what it prints."""

    rule: PlannedRule
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


def days_of(rule: PlannedRule, start: dt.date, count: int) -> list[dt.date]:
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
        first = cast("dt.date", calendar.days(month).first)
        days += [first + dt.timedelta(day - 1) for day in rule.days]
        month += rule.every
    return days[:count]


def plant(plan: Plan) -> tuple[list[Issue], Truth]:
    """Print the run of a plan."""
    extra = sum(amount for kind, _, amount in plan.faults if kind in ("gap", "pause"))
    days = days_of(plan.rule, plan.start, plan.count + extra)
    truth = Truth()
    by_issue: dict[int, tuple[Kind, int]] = {at: (kind, amount) for kind, at, amount in plan.faults}
    issues: list[Issue] = []
    slot = number = 0
    jump = 0
    for at in range(plan.count):
        kind: Kind | None
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
    swapped = [at for kind, at, _ in plan.faults if kind == "swap"]
    for at in swapped:
        _swap(issues, truth, at + sum(1 for kind, other, _ in plan.faults if kind == "duplicate" and other < at))
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


def is_usable(kind: Kind, fields: set[str], size: int | None, own: str, *, jumped: bool) -> bool:
    """Say whether a kind of fault can be planted in, and told from, a run that prints these fields."""
    if kind in ("volume", "jump"):
        return size is not None and not (kind == "jump" and jumped)
    if kind in ("hijri", "gregorian"):
        return kind in fields and (len(fields) > 1 or kind == own)
    return True
