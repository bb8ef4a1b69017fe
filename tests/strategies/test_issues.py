"""Numbers, issues, runs: what is drawn is what the arguments say, and shrinks to something short."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from issue_dates import Chronology, Enumeration, HijriDate, Issue, IssueId, Numbering, get_calendar
from issue_dates import strategies as ours
from issue_dates.lexicons import languages
from issue_dates.strategies.planting import KINDS
from tests.strategies.simplest import simplest


@given(ours.numberings(5, 9))
def test_numbers_keep_their_bounds(number: Numbering) -> None:
    assert 5 <= number.first <= (number.last or number.first) <= 9


@given(ours.numberings(combined=False, suffixes=st.just("bis"), captions=st.just("No.")))
def test_numbers_are_as_asked(number: Numbering) -> None:
    assert (number.last, number.suffix, number.caption) == (None, "bis", "No.")


@pytest.mark.parametrize("bounds", [(2, 1), (-1, 5), (0, 10**9)])
def test_bounds_that_no_number_has_are_refused(bounds: tuple[int, int]) -> None:
    with pytest.raises(InvalidArgument, match="between 0 and 999999999"):
        ours.numberings(*bounds)


def test_the_simplest_issue_says_nothing() -> None:
    assert simplest(ours.issues()) == Issue()
    assert simplest(ours.enumerations()) == Enumeration()
    assert simplest(ours.chronologies()) == Chronology()
    assert simplest(ours.issue_ids()) == IssueId()
    assert simplest(ours.numberings()) == Numbering(0)


def test_what_is_asked_for_is_all_that_is_left() -> None:
    chronology = simplest(ours.chronologies(), lambda chronology: isinstance(chronology.hijri, HijriDate))
    assert chronology == Chronology(hijri=HijriDate(1400, 1, 1))
    assert simplest(ours.numberings(), lambda number: number.first > 9) == Numbering(10)


@given(ours.issues(st.just("al-Manar")))
def test_titles_are_those_given(issue: Issue) -> None:
    assert issue.title in (None, "al-Manar")


@pytest.mark.parametrize("language", languages())
@settings(max_examples=10)
@given(data=st.data())
def test_printed_issues_have_dates_that_agree(language: str, data: st.DataObject) -> None:
    issue = data.draw(ours.printed_issues(language))
    hijri, gregorian = issue.chronology.hijri, issue.chronology.gregorian
    assert issue.enumeration.number is not None
    if isinstance(hijri, HijriDate) and gregorian is not None:
        assert get_calendar("tabular-16-civil").to_gregorian(hijri) == gregorian


# -- runs -----------------------------------------------------------------------------------------------------------


@settings(max_examples=20)
@given(ours.runs(30, 60, faults=2))
def test_runs_have_the_size_and_no_more_faults_than_asked_for(run: ours.Run) -> None:
    doubled = sum(kind == "duplicate" for kind, _ in run.truth.faults.values())
    assert 30 <= len(run.issues) - doubled <= 60
    assert len(run.plan.faults) <= 2


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=10)
@given(data=st.data())
def test_only_faults_of_the_kinds_asked_for_are_planted(kind: str, data: st.DataObject) -> None:
    run = data.draw(ours.runs(kinds=(kind,)))  # type: ignore[arg-type]
    assert {found for found, _, _ in run.plan.faults} <= {kind}


@settings(max_examples=20)
@given(ours.runs(faults=0))
def test_a_run_without_faults_counts_and_steps_evenly(run: ours.Run) -> None:
    numbers = [issue.enumeration.number.first for issue in run.issues if issue.enumeration.number]
    size = run.plan.size or len(numbers)
    assert numbers == [at % size + 1 for at in range(len(run.issues))]
    assert run.truth.gaps == []


def test_a_run_shrinks_to_a_short_weekly() -> None:
    run = simplest(ours.runs(), lambda run: len(run.truth.faults) == 1)
    assert (run.plan.rule.frequency, len(run.issues)) == ("w", 20)


@pytest.mark.parametrize(
    "arguments", [{"min_size": 1}, {"min_size": 9, "max_size": 8}, {"faults": -1}, {"kinds": ()}, {"kinds": ("typo",)}]
)
def test_runs_that_cannot_be_are_refused(arguments: dict[str, int]) -> None:
    with pytest.raises(InvalidArgument):
        ours.runs(**arguments)  # type: ignore[arg-type]
