"""Whatever is given, in whatever order: an answer that JSON can hold, and never an error or an invented rule."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from issue_dates.errors import UnknownNameError
from issue_dates.series import infer_series
from issue_dates.strategies import Run, runs
from issue_dates.values import (
    Chronology,
    Enumeration,
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    Issue,
    Numbering,
    PartialDate,
    RumiDate,
    RumiMonth,
    SolarHijriDate,
    SolarHijriYear,
)

if TYPE_CHECKING:
    from random import Random

years = st.integers(1, 9999)
months = st.integers(1, 12)
days = st.integers(1, 31)
numbers = st.none() | st.builds(
    Numbering,
    st.integers(0, 40) | st.integers(0, 60) | st.integers(0, 999_999_999),
    st.none() | st.integers(0, 50),
    suffix=st.sampled_from(["", "", "", "bis"]),
)


def labels(date: Any, month: Any, year: Any, reckoning: str, low: int, high: int) -> st.SearchStrategy[Any]:
    near = st.integers(low, high)
    single = st.one_of(
        st.builds(date, near, months, days),
        st.builds(month, near, months),
        st.builds(year, near | years),
        st.builds(PartialDate, st.just(reckoning), st.none(), months, days),
    )
    return st.none() | single | st.builds(Interval, single, single)


gregorian_days = st.builds(lambda offset: dt.date(1, 1, 1) + dt.timedelta(offset), st.integers(0, 3_652_058))
near_days = st.builds(lambda offset: dt.date(1950, 1, 1) + dt.timedelta(offset), st.integers(0, 900))
gregorian = st.one_of(
    st.none(),
    near_days,
    gregorian_days,
    st.builds(GregorianMonth, st.integers(1950, 1953) | years, months),
    st.builds(GregorianYear, years),
    st.builds(Interval, near_days, near_days),
)
issues = st.builds(
    Issue,
    st.none() | st.just("al-Haqa'iq"),
    st.builds(
        Enumeration,
        volume=numbers,
        number=numbers,
        part=numbers,
        whole_number=numbers,
        supplement=st.sampled_from([None, None, None, "supplement"]),
        year_of_publication=numbers,
    ),
    st.builds(
        Chronology,
        hijri=labels(HijriDate, HijriMonth, HijriYear, "hijri", 1369, 1372),
        gregorian=gregorian,
        solar_hijri=labels(
            SolarHijriDate, lambda y, m: SolarHijriDate(y, m, 1), SolarHijriYear, "solar_hijri", 1328, 1331
        ),
        rumi=labels(RumiDate, RumiMonth, lambda y: RumiMonth(y, 3), "rumi", 1326, 1335),
    ),
)


@settings(max_examples=80)
@given(st.lists(issues, max_size=14))
def test_no_input_breaks_it(run: list[Issue]) -> None:
    series = infer_series(run)
    report = series.to_dict()
    assert json.loads(json.dumps(report)) == report
    assert report["issues"] == len(run)
    for issue in run[:3]:
        series.expected(issue)
    series.expected(dt.date(1950, 6, 1))
    assert len(series.predict(3)) <= 3
    series.timeline()
    series.marc_pattern()
    series.marc_holdings()
    assert all(gap.missing > 0 for gap in series.gaps())
    assert all(0 <= finding.index < len(run) for finding in series.findings)


@settings(max_examples=40)
@given(st.lists(issues, max_size=8), st.randoms(use_true_random=False))
def test_the_rule_does_not_depend_on_the_order(run: list[Issue], random: Random) -> None:
    shuffled = random.sample(run, len(run))
    one, two = infer_series(run).to_dict(), infer_series(shuffled).to_dict()
    for name in ("frequency", "runs_in", "numbering", "calendar_evidence"):
        assert one[name] == two[name]


@settings(max_examples=30)
@given(st.lists(issues, max_size=2))
def test_two_issues_prove_nothing(run: list[Issue]) -> None:
    series = infer_series(run)
    assert series.frequency is None
    assert series.predict(3) == ()
    assert series.sentence.startswith("too little evidence")


def test_a_calendar_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UnknownNameError):
        infer_series([], calendar="umm-al-kura")


def test_numbers_alone_show_what_is_missing() -> None:
    run = [Issue(None, Enumeration(Numbering(1), Numbering(number))) for number in (1, 2, 5, 6)]
    series = infer_series(run)
    assert [gap.missing for gap in series.gaps()] == [2]
    assert series.frequency is None


def test_dates_alone_show_the_rule() -> None:
    run = [
        Issue(chronology=Chronology(gregorian=dt.date(2021, 1, 1) + dt.timedelta(7 * at))) for at in (0, 1, 2, 4, 5, 6)
    ]
    series = infer_series(run)
    assert (series.frequency, series.rrule) == ("w", "FREQ=WEEKLY;BYDAY=FR")
    assert [(gap.missing, gap.kind) for gap in series.gaps()] == [(1, "missing")]


@settings(max_examples=40)
@given(runs(max_size=60))
def test_a_planted_run_is_answered_whatever_its_faults(run: Run) -> None:
    """Every finding and gap names issues of the run, and what is missing lies where its gap is."""
    series = infer_series(run.issues)
    known = {id(issue) for issue in run.issues}
    for gap in series.gaps():
        assert {id(gap.after), id(gap.before)} <= known
    assert all(run.issues[finding.index] is finding.issue for finding in series.findings)
    assert len(series.missing()) == sum(gap.missing for gap in series.gaps() if gap.kind == "missing")
