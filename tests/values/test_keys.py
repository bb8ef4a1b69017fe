"""From an issue to its key: the numbers as they are, and the Hijri month that its date lies in."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import pytest

from issue_dates import (
    Chronology,
    Enumeration,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    InvalidValueError,
    Issue,
    IssueId,
    Numbering,
    PartialDate,
)

MONTH, NEXT = HijriMonth(1443, 5), HijriMonth(1443, 6)


@pytest.mark.parametrize(
    ("hijri", "month"),
    [
        (None, None),
        (MONTH, MONTH),
        (HijriDate(1443, 5, 28), MONTH),
        (HijriYear(1443), None),
        (PartialDate("hijri", None, 5, 28), None),
        (Interval(MONTH, NEXT), Interval(MONTH, NEXT)),
        (Interval(HijriDate(1443, 5, 28), HijriDate(1443, 6, 4)), Interval(MONTH, NEXT)),
        (Interval(HijriDate(1443, 5, 21), HijriDate(1443, 5, 27)), MONTH),
        (Interval(MONTH, HijriDate(1443, 5, 27)), MONTH),
        (Interval(HijriYear(1443), MONTH), None),
        (Interval(MONTH, HijriYear(1444)), None),
    ],
)
def test_the_month_of_a_key(hijri: Any, month: Any) -> None:
    """A key has the month that the date lies in, two where it goes from one into the next, none where none is known."""
    assert Issue(chronology=Chronology(hijri=hijri)).id.month == month


def test_a_key_takes_the_first_two_levels() -> None:
    """Volume and number are the key's; part, whole number and year of publication are not."""
    enumeration = Enumeration(
        Numbering(50), Numbering(11, 12), Numbering(3), Numbering(599), "2", "extra", Numbering(7)
    )
    issue = Issue("al-Haqa'iq", enumeration, Chronology(hijri=MONTH, gregorian=dt.date(2022, 1, 1)))
    assert issue.id == IssueId(50, Numbering(11, 12), MONTH)
    assert str(issue.id) == "v.50:no.11-12(1443-05)"


def test_a_plain_number_is_an_int_in_a_key() -> None:
    """A `Numbering` of one number and no suffix says no more than the number; its caption is not kept."""
    key = IssueId(Numbering(50, caption="Vol."), Numbering(11, suffix="bis"))
    assert (type(key.volume), key.volume) == (int, 50)
    assert key.number == Numbering(11, suffix="bis")
    assert IssueId(Numbering(50)) == IssueId(50)


def test_numbers_sort_by_first_then_last_then_suffix() -> None:
    """A single number comes before the combined ones that it begins, and those before the next."""
    in_order = [
        Numbering(0),
        Numbering(9),
        Numbering(11),
        Numbering(11, suffix="bis"),
        Numbering(11, suffix="ter"),
        Numbering(11, 0),
        Numbering(11, 12),
        Numbering(11, 12, "bis"),
        Numbering(12),
    ]
    for one, other in itertools.combinations(in_order, 2):
        assert one < other
        assert one <= other
        assert other > one
        assert other >= one
        assert one != other
    assert Numbering(11, caption="No.") == Numbering(11, caption="العدد")


def test_keys_with_a_suffix_sort_after_those_without() -> None:
    """In a key as well, "11 bis" comes between 11 and 12."""
    in_order = [
        IssueId(),
        IssueId(number=0),
        IssueId(0),
        IssueId(50, 11, MONTH),
        IssueId(50, 11, Interval(MONTH, NEXT)),
        IssueId(50, 11, NEXT),
        IssueId(50, Numbering(11, suffix="bis")),
        IssueId(50, 12),
        IssueId(Numbering(50, suffix="bis"), 1),
        IssueId(Numbering(50, 51), 1),
    ]
    for one, other in itertools.combinations(in_order, 2):
        assert one < other
        assert other > one


@pytest.mark.parametrize("text", ["v.50(1443-05/1443-06/1443-07)", "(1443-05/)", "(/1443-05)", "no.11:v.50"])
def test_a_key_has_two_months_at_most_and_the_volume_first(text: str) -> None:
    """Whatever is wrong in an identifier is an InvalidValueError, from whichever part it comes."""
    with pytest.raises(InvalidValueError):
        IssueId.parse(text)


def test_a_caption_is_not_in_the_text_of_a_number() -> None:
    """`parse` is given the caption apart, as `str` leaves it out; a suffix may hold several words."""
    number = Numbering.parse("11-12 مكرر (ج)", caption="العدد")
    assert (number.first, number.last, number.suffix, number.caption) == (11, 12, "مكرر (ج)", "العدد")
    assert Numbering.parse("٣-٤") == Numbering(3, 4)
    assert Numbering.parse("007").first == 7
