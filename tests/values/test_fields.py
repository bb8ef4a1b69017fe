"""The fields of values: what they are when nothing is given, and that they stay as they are."""

from __future__ import annotations

import calendar
import dataclasses
from dataclasses import FrozenInstanceError
from typing import Any

import jdatetime
import pytest
from hijridate import Hijri

from issue_dates import Chronology, Enumeration, HijriDate, HijriMonth, Interval, Issue, IssueId, Numbering, PartialDate
from issue_dates.values import MONTH_NAMES, RECKONINGS

MONTH = HijriMonth(1443, 5)


@pytest.mark.parametrize("value", [Enumeration(), Chronology(), IssueId(), PartialDate("hijri", month=5)])
def test_what_is_not_given_is_none(value: Any) -> None:
    """A level, a date or a part that is not printed is None, and not an empty text."""
    names = [field.name for field in dataclasses.fields(value)] if dataclasses.is_dataclass(value) else ["year", "day"]
    assert [getattr(value, name) for name in names] == [None] * len(names)


def test_an_empty_issue() -> None:
    """It has a title of None, and levels and dates that are empty."""
    assert (Issue().title, Issue().enumeration, Issue().chronology) == (None, Enumeration(), Chronology())
    assert str(Issue().id) == ""
    number = Numbering(3)
    assert (number.last, number.suffix, number.caption) == (None, "", "")


@pytest.mark.parametrize(
    "value", [MONTH, HijriDate(1443, 5, 28), PartialDate("hijri", month=5), Interval(MONTH, MONTH)]
)
def test_a_value_says_which_field_cannot_be_changed(value: Any) -> None:
    """As a frozen dataclass does."""
    name = value.__match_args__[-1]
    with pytest.raises(FrozenInstanceError, match=f"^cannot assign to field '{name}'$"):
        setattr(value, name, 1)
    with pytest.raises(FrozenInstanceError, match=f"^cannot delete field '{name}'$"):
        delattr(value, name)


def test_names_of_months() -> None:
    """They are those of Python, of the hijridate package and of jdatetime; a Rumi month has the name of its number."""
    assert set(MONTH_NAMES) == set(RECKONINGS)
    assert MONTH_NAMES["gregorian"] == tuple(calendar.month_name[1:])
    assert MONTH_NAMES["rumi"] == MONTH_NAMES["gregorian"]
    assert MONTH_NAMES["hijri"] == tuple(Hijri(1443, month, 1).month_name("en") for month in range(1, 13))
    assert MONTH_NAMES["solar_hijri"] == tuple(jdatetime.date.j_months_en)


def test_parts_are_written_with_their_zeros() -> None:
    """Four figures for a year, two for a month and a day, unless the code says otherwise."""
    assert format(HijriDate(43, 5, 8), "%Y/%m/%d") == "0043/05/08"
    assert format(HijriDate(43, 5, 8), "%-d.%-m.") == "8.5."
