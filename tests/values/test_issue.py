"""Numbers, issues and their keys: what they refuse, how they sort, and that they are read back."""

from __future__ import annotations

import datetime as dt
import operator
from typing import Any

import pytest
from hypothesis import given

from issue_dates import (
    Chronology,
    Enumeration,
    HijriDate,
    HijriMonth,
    Interval,
    InvalidValueError,
    Issue,
    IssueId,
    Numbering,
)
from issue_dates.strategies import issue_ids, numberings

MONTH = HijriMonth(1443, 5)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (IssueId(50, 11, MONTH), "v.50:no.11(1443-05)"),
        (IssueId(50), "v.50"),
        (IssueId(None, 11), "no.11"),
        (IssueId(50, None, MONTH), "v.50(1443-05)"),
        (IssueId(2, Numbering(11, 12), HijriMonth(1330, 6)), "v.2:no.11-12(1330-06)"),
        (IssueId(None, Numbering(88, suffix="مكرر (ج)"), MONTH), "no.88 مكرر (ج)(1443-05)"),
        (IssueId(50, 11, Interval(MONTH, MONTH + 1)), "v.50:no.11(1443-05/1443-06)"),
    ],
)
def test_a_key_is_printed_and_read_back(key: IssueId, text: str) -> None:
    """The form is that of Z39.71: volume, colon, number, and the month in brackets."""
    assert str(key) == text
    assert IssueId.parse(text) == key


@given(issue_ids())
def test_every_key_is_read_back(key: IssueId) -> None:
    """Whatever a key holds, its text gives the same key; a key of nothing has no text to read."""
    if key != IssueId():
        assert IssueId.parse(str(key)) == key


@given(numberings())
def test_every_number_is_read_back(number: Numbering) -> None:
    """A number, combined or with a suffix, is read back from its text."""
    assert Numbering.parse(str(number)) == number


@pytest.mark.parametrize(
    "text",
    ["", "v.", "v.50:", "v.50no.11", "50:11", "v.x", "v.50:no.11(1443)", "v.50:no.11(1443-13)", "v.50:no.11(1443-05)x",
     "v.9999999999", "v.50:no.11()", None, 50, b"v.50", float("nan")],
)  # fmt: skip
def test_no_other_text_is_a_key(text: Any) -> None:
    """What `str` never gives is refused, and so is what is no text."""
    with pytest.raises(InvalidValueError):
        IssueId.parse(text)


def test_keys_sort_by_volume_then_number_then_month() -> None:
    """Numbers sort as numbers, and what is missing comes first."""
    keys = [
        IssueId(),
        IssueId(month=MONTH),
        IssueId(None, 2),
        IssueId(2, 10),
        IssueId(2, Numbering(10, 11)),
        IssueId(2, 11),
        IssueId(2, 11, MONTH),
        IssueId(2, 11, MONTH + 1),
        IssueId(10, 1),
    ]
    backwards = keys[::-1]
    assert sorted(backwards) == keys
    assert len({*keys, *keys}) == len(keys)


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: Numbering(-1), "first"),
        (lambda: Numbering(True), "first"),
        (lambda: Numbering(1.0), "first"),  # type: ignore[arg-type]
        (lambda: Numbering(3, -4), "last"),
        (lambda: Numbering(3, suffix=None), "suffix"),  # type: ignore[arg-type]
        (lambda: Numbering(3, caption=4), "caption"),  # type: ignore[arg-type]
        (lambda: Enumeration(volume=50), "volume"),  # type: ignore[arg-type]
        (lambda: Enumeration(series=2), "series"),  # type: ignore[arg-type]
        (lambda: Issue(50), "title"),  # type: ignore[arg-type]
        (lambda: Issue(enumeration=None), "enumeration"),  # type: ignore[arg-type]
        (lambda: Issue(chronology=MONTH), "chronology"),  # type: ignore[arg-type]
        (lambda: IssueId(-1), "volume"),
        (lambda: IssueId(50, "11"), "number"),  # type: ignore[arg-type]
        (lambda: IssueId(50, 11, HijriDate(1443, 5, 28)), "month"),  # type: ignore[arg-type]
    ],
)
def test_nonsense_is_refused(make: Any, field: str) -> None:
    """The error names the field and carries the value."""
    with pytest.raises(InvalidValueError, match=field) as caught:
        make()
    assert caught.value.field == field


@pytest.mark.parametrize("name", ["series", "supplement"])
@pytest.mark.parametrize("value", [2, True, b"Nouvelle", ["Nouvelle"], Numbering(2)])
def test_words_of_an_enumeration_are_text(name: str, value: object) -> None:
    words: dict[str, Any] = {name: value}
    with pytest.raises(InvalidValueError, match=f"{name} must be text") as caught:
        Enumeration(**words)
    assert (caught.value.field, caught.value.value) == (name, value)


@pytest.mark.parametrize("name", ["volume", "number", "part", "whole_number", "year_of_publication"])
@pytest.mark.parametrize("value", [11, "11"])
def test_a_level_of_an_enumeration_is_a_numbering(name: str, value: object) -> None:
    level: dict[str, Any] = {name: value}
    with pytest.raises(InvalidValueError, match=f"{name} must be a Numbering"):
        Enumeration(**level)


@pytest.mark.parametrize(
    ("name", "value", "known"),
    [
        ("weekday", "Fri", "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
        ("weekday", "Friday/Fri", "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
        ("weekday", 5, "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
        ("season", "fall", "spring, summer, autumn, winter"),
        ("season", "", "spring, summer, autumn, winter"),
    ],
)
def test_weekdays_and_seasons_are_english_words(name: str, value: object, known: str) -> None:
    """A word that is none of them is refused, with those that there are."""
    words: dict[str, Any] = {name: value}
    with pytest.raises(InvalidValueError, match=f"{name} must be one of {known}, or two joined by '/'") as caught:
        Chronology(**words)
    assert (caught.value.field, caught.value.value) == (name, value)


@pytest.mark.parametrize("name", ["hijri", "solar_hijri", "rumi", "gregorian"])
@pytest.mark.parametrize(
    "value", ["1443-05-28", 1443, dt.time(), HijriMonth(1443, 5), dt.date(2022, 1, 1), Interval(MONTH, MONTH + 1)]
)
def test_a_date_stands_in_the_field_of_its_reckoning(name: str, value: Any) -> None:
    """A date of another reckoning is refused, and so is what is no date; nothing is converted."""
    date: dict[str, Any] = {name: value}
    own = {dt.date: "gregorian", HijriMonth: "hijri", Interval: "hijri"}
    if own.get(type(value)) == name:
        assert getattr(Chronology(**date), name) == value
        return
    with pytest.raises(InvalidValueError, match=f"{name} must be a date of that reckoning, not") as caught:
        Chronology(**date)
    assert (caught.value.field, caught.value.value) == (name, value)


@pytest.mark.parametrize(("value", "others"), [(Numbering(11), (11, "11", IssueId(11))), (IssueId(50), (50, "v.50"))])
def test_numbers_and_keys_sort_among_themselves_only(value: Any, others: tuple[Any, ...]) -> None:
    """Comparing with anything else is a TypeError, as everywhere in Python; being equal is just not the case."""
    for other in others:
        assert value != other
        for compare in (operator.lt, operator.le, operator.gt, operator.ge):
            with pytest.raises(TypeError):
                compare(value, other)
