"""What is planted is found: 95 % of the faults, every gap, and nothing that was not planted."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

import pytest

from issue_dates.series import Finding, Series, infer_series
from issue_dates.values import Chronology, Enumeration, Issue, Numbering
from tests.series.planting import RULES, Plan, Truth, make_plan, plant

SEEDS = range(200)
CODES = {
    "number": {"misprint"},
    "volume": {"misprint"},
    "hijri": {"misprint", "dates-disagree"},
    "gregorian": {"misprint", "dates-disagree"},
    "jump": {"volume-jump"},
    "duplicate": {"duplicate"},
    "swap": {"out-of-order"},
}
PAIRS = ("swap", "duplicate")
"""Faults of two issues; either of them may be named."""


@dataclass
class Score:
    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    corrected: Counter[str] = field(default_factory=Counter)
    false: list[str] = field(default_factory=list)
    gaps: int = 0
    gaps_found: int = 0
    gaps_false: int = 0
    rules: int = 0


def _judge(score: Score, plan: Plan, truth: Truth, series: Series, names: dict[int, int]) -> None:
    unit = "gregorian" if plan.rule.unit == "days" else plan.rule.unit
    score.rules += (series.frequency, series.runs_in) == (plan.rule.frequency, unit)
    told: dict[int, list[Finding]] = {}
    for finding in series.findings:
        told.setdefault(finding.index, []).append(finding)
    excused: set[int] = set()
    for at, (kind, correction) in truth.faults.items():
        near = (at - 1, at, at + 1) if kind in PAIRS else (at,)
        excused.update(near)
        hits = [found for where in near for found in told.get(where, ()) if found.code in CODES[kind]]
        score.planted[kind] += 1
        score.found[kind] += bool(hits)
        score.corrected[kind] += any(found.correction == correction for found in hits)
    score.false += [f"{plan}: {found}" for at, found in told.items() if at not in excused]
    _judge_gaps(score, truth, series, names)


def _judge_gaps(score: Score, truth: Truth, series: Series, names: dict[int, int]) -> None:
    """A gap is found where its kind and size are right; a misprint beside it may shift its end by one."""
    told = [(names[id(gap.after)], gap.missing, gap.kind) for gap in series.gaps()]
    for after, _, missing, kind in truth.gaps:
        score.gaps += 1
        hit = next((one for one in told if abs(one[0] - after) < 2 and one[1:] == (missing, kind)), None)
        if hit is not None:
            told.remove(hit)
            score.gaps_found += 1
    score.gaps_false += len(told)


@cache
def _score() -> Score:
    score = Score()
    for seed in SEEDS:
        plan = make_plan(seed)
        issues, truth = plant(plan)
        _judge(score, plan, truth, infer_series(issues), {id(issue): at for at, issue in enumerate(issues)})
    return score


@pytest.mark.parametrize(
    ("kind", "found", "corrected"),
    [
        ("number", 0.99, 0.99),
        ("volume", 1.0, 1.0),
        ("hijri", 0.95, 0.82),
        ("gregorian", 0.99, 0.95),
        ("jump", 0.97, 0.97),
        ("duplicate", 1.0, 1.0),
        ("swap", 0.97, 0.97),
    ],
)
def test_planted_faults_are_found_and_corrected(kind: str, found: float, corrected: float) -> None:
    """What was there before is told. A share that gets better may be raised; none should get worse unnoticed."""
    score = _score()
    assert set(score.planted) == set(CODES)
    assert score.found[kind] >= found * score.planted[kind]
    assert score.corrected[kind] >= corrected * score.planted[kind]
    assert score.found.total() >= 0.95 * score.planted.total()
    assert score.corrected.total() >= 0.95 * score.planted.total()


def test_nothing_else_is_found() -> None:
    """No issue is accused that is as it was planted, and stands beside none that is not."""
    assert _score().false == []


def test_planted_gaps_and_pauses_are_told_apart_and_counted() -> None:
    score = _score()
    assert score.gaps_found == score.gaps
    assert score.gaps_false < 0.015 * score.gaps


def test_the_rule_is_recovered_in_spite_of_the_faults() -> None:
    assert _score().rules >= 0.99 * len(SEEDS)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_faultless_run_has_no_findings(rule: object) -> None:
    """Of every rule there is a seed; its run without faults is without remark."""
    plans = (make_plan(seed, most=0) for seed in range(1000))
    plan = next(plan for plan in plans if plan.rule == rule)
    issues, _ = plant(plan)
    series = infer_series(issues)
    assert series.findings == ()
    assert series.gaps() == ()


@pytest.mark.parametrize("seed", range(8))
def test_a_printer_who_is_early_or_late_is_not_accused(seed: int) -> None:
    """A weekly that comes out up to two days off, with weeks left out, has pauses and hardly a finding."""
    rng = random.Random(seed)
    day, run = dt.date(1908, 9, 18), []
    for number in range(1, 201):
        printed = day + dt.timedelta(rng.choice((0, 0, 0, 1, -1, 2)))
        levels = Enumeration(Numbering(1 + (number - 1) // 50), Numbering((number - 1) % 50 + 1))
        run.append(Issue(None, levels, Chronology(gregorian=printed)))
        day += dt.timedelta(7 * rng.choice((1,) * 40 + (2, 3)))
    series = infer_series(run)
    assert (series.frequency, series.numbers_per_volume) == ("w", 50)
    assert len(series.findings) <= 1
    assert {gap.kind for gap in series.gaps()} <= {"pause"}
