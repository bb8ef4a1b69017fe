"""`st.from_type` gives every value without anything of ours being imported for it, and fields of those types."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import _issue_dates_hypothesis
from issue_dates import Chronology, Enumeration, HijriDate, HijriMonth, Interval, Issue, IssueId, Numbering, values

every_value = pytest.mark.parametrize("name", sorted(_issue_dates_hypothesis._STRATEGIES))


@every_value
@settings(max_examples=15)
@given(data=st.data())
def test_every_value_is_drawn_by_its_type(name: str, data: st.DataObject) -> None:
    kind = getattr(values, name)
    value = data.draw(st.from_type(kind))
    assert type(value) is kind


@every_value
@settings(max_examples=15)
@given(data=st.data())
def test_values_survive_pickling_and_are_equal_to_their_copies(name: str, data: st.DataObject) -> None:
    value = data.draw(st.from_type(getattr(values, name)))
    again = pickle.loads(pickle.dumps(value))
    assert (again, hash(again)) == (value, hash(value))
    assert copy.deepcopy(value) == value


@every_value
@settings(max_examples=15)
@given(data=st.data())
def test_the_representation_of_a_value_makes_it_anew(name: str, data: st.DataObject) -> None:
    value = data.draw(st.from_type(getattr(values, name)))
    assert eval(repr(value), {**vars(values), "datetime": dt}) == value


@dataclass
class Record:
    day: HijriDate
    months: list[HijriMonth]
    span: Interval | None


@given(st.builds(Record))
def test_fields_of_our_types_are_inferred(record: Record) -> None:
    assert isinstance(record.day, HijriDate)
    assert all(isinstance(month, HijriMonth) for month in record.months)


@given(st.from_type(Issue), st.from_type(IssueId))
def test_keys_and_issues_print_and_read_back(issue: Issue, key: IssueId) -> None:
    assert str(issue.id) == str(Issue(None, issue.enumeration, issue.chronology).id)
    assert isinstance(issue.enumeration, Enumeration)
    assert isinstance(issue.chronology, Chronology)


@given(st.from_type(Numbering))
def test_numbers_read_back(number: Numbering) -> None:
    assert Numbering.parse(str(number), caption=number.caption) == number
