"""What `strategies.runs` plants, `infer_series` finds: one fault at a time, of each kind that has one explanation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from issue_dates import infer_series, strategies

CODES = {"number": "misprint", "volume": "misprint", "jump": "volume-jump", "duplicate": "duplicate"}
steady = settings(max_examples=15, derandomize=True, deadline=None)


@steady
@given(strategies.runs(40, 80, faults=0))
def test_a_run_without_faults_has_no_findings_and_its_rule(run: strategies.Run) -> None:
    series = infer_series(run.issues)
    assert series.findings == ()
    assert series.gaps() == ()
    assert series.frequency == run.plan.rule.frequency


@pytest.mark.parametrize("kind", CODES)
@steady
@given(data=st.data())
def test_a_planted_fault_is_found_where_it_is(kind: str, data: st.DataObject) -> None:
    run = data.draw(strategies.runs(60, 100, faults=1, kinds=(kind,)))  # type: ignore[arg-type]
    found = [(one.index, one.code) for one in infer_series(run.issues).findings]
    assert len(found) == len(run.truth.faults)
    for at in run.truth.faults:
        # Of two equal issues either may be named.
        assert (at, CODES[kind]) in found or (kind == "duplicate" and (at - 1, CODES[kind]) in found)


@pytest.mark.parametrize("kind", ["gap", "pause"])
@steady
@given(data=st.data())
def test_a_planted_gap_is_found_with_its_size_and_kind(kind: str, data: st.DataObject) -> None:
    run = data.draw(strategies.runs(60, 100, faults=1, kinds=(kind,)))  # type: ignore[arg-type]
    places = {id(issue): at for at, issue in enumerate(run.issues)}
    found = [(places[id(gap.after)], gap.missing, gap.kind) for gap in infer_series(run.issues).gaps()]
    assert found == [(after, missing, what) for after, _, missing, what in run.truth.gaps]
