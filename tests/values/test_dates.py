"""Labels of days, months and years: what is true of each, whatever its reckoning."""

from __future__ import annotations

import copy
import datetime as dt
import operator
import pickle
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import issue_dates
from issue_dates import (
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    InvalidValueError,
    PartialDate,
    RumiDate,
    RumiMonth,
    RumiYear,
    SolarHijriDate,
    SolarHijriMonth,
    SolarHijriYear,
)
from issue_dates.values import format_label, label_from_iso, make_label, reckoning_of

YEARS = (HijriYear, SolarHijriYear, RumiYear, GregorianYear)
MONTHS = (HijriMonth, SolarHijriMonth, RumiMonth, GregorianMonth)
DAYS = (HijriDate, SolarHijriDate, RumiDate)
years, months, days = st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31)
labels: st.SearchStrategy[Any] = st.one_of(
    *(st.builds(kind, years) for kind in YEARS),
    *(st.builds(kind, years, months) for kind in MONTHS),
    *(st.builds(kind, years, months, days) for kind in DAYS),
)
every_kind = pytest.mark.parametrize("kind", [*YEARS, *MONTHS, *DAYS])
EASTERN = {"Arabic": "٠١٢٣٤٥٦٧٨٩", "Persian": "۰۱۲۳۴۵۶۷۸۹", "Bengali": "০১২৩৪৫৬৭৮৯", "Devanagari": "०१२३४५६७८९"}


def arguments(kind: Any) -> list[int]:
    return [1327, 2, 16][: len(kind.__match_args__)]


@given(labels)
def test_a_label_is_written_and_read_back(label: Any) -> None:
    """`repr` evaluates, the ISO form is read, a pickle and a copy give the same label."""
    assert eval(repr(label), vars(issue_dates)) == label
    assert type(label).fromisoformat(label.isoformat()) == label
    assert label_from_iso(str(label), label.reckoning) == label
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(label, protocol)) == label
    assert copy.copy(label) == copy.deepcopy(label) == label.replace() == label


@given(labels, st.sampled_from(sorted(EASTERN)))
def test_digits_of_any_script_are_read(label: Any, script: str) -> None:
    """The ISO form may be in the digits of any script."""
    text = str(label).translate({ord("0") + value: digit for value, digit in enumerate(EASTERN[script])})
    assert type(label).fromisoformat(text) == label


@given(labels, labels)
def test_labels_are_equal_when_all_is_equal(one: Any, other: Any) -> None:
    """Two labels are equal when kind and fields are; equal ones have one hash; none equals its tuple."""
    same = type(one) is type(other) and one.isoformat() == other.isoformat()
    assert (one == other) is same
    assert (one != other) is not same
    assert not same or hash(one) == hash(other)
    assert one != tuple(getattr(one, name) for name in one.__match_args__)


@given(labels, labels)
def test_labels_are_ordered_within_a_reckoning(one: Any, other: Any) -> None:
    """Of two labels of a reckoning one is less unless they are equal; across reckonings `<` is a TypeError."""
    if one.reckoning != other.reckoning:
        for compare in ("__lt__", "__le__", "__gt__", "__ge__"):
            assert getattr(one, compare)(other) is NotImplemented
        with pytest.raises(TypeError):
            one < other  # noqa: B015
    elif type(one) is type(other):
        assert (one < other) + (one == other) + (one > other) == 1
        assert (one <= other) == (not one > other)
        assert (one >= other) == (not one < other)


@given(st.lists(st.tuples(years, months, days)), st.sampled_from([HijriDate, SolarHijriDate]))
def test_days_sort_as_their_fields(fields: list[tuple[int, int, int]], kind: Any) -> None:
    """Days of a year that begins with its first month sort by year, month and day."""
    assert sorted(kind(*each) for each in fields) == [kind(*each) for each in sorted(fields)]


def test_a_year_comes_before_its_months_and_these_before_their_days() -> None:
    """What is known less exactly comes first, so that a list of mixed labels is in order."""
    in_order: list[Any] = [
        HijriYear(1443),
        HijriMonth(1443, 1),
        HijriDate(1443, 1, 1),
        HijriDate(1443, 1, 30),
        HijriMonth(1443, 2),
        HijriYear(1444),
    ]
    assert sorted([*in_order[3:], *in_order[:3]]) == in_order


@pytest.mark.parametrize("kind", MONTHS)
@given(year=st.integers(1000, 2000), month=months, count=st.integers(-5000, 5000))
def test_months_are_added_and_subtracted(kind: Any, year: int, month: int, count: int) -> None:
    """Adding months and subtracting months undo each other, and order follows."""
    if kind is RumiMonth and year == 1333 and month < 3:
        return  # these never were
    label = kind(year, month)
    later = label + count
    assert later - count == label
    assert (later - label, label - later) == (count, -count)
    assert (later > label) is (count > 0)
    assert count + label == later


@pytest.mark.parametrize("other", [1.0, True, None, "1", RumiMonth(1443, 5), HijriYear(1443)])
def test_nothing_else_is_added_or_subtracted(other: Any) -> None:
    """Months are added as ints, and subtracted from months of their own reckoning."""
    for operation in (operator.add, operator.sub):
        with pytest.raises(TypeError):
            operation(HijriMonth(1443, 5), other)


def test_rumi_years_begin_in_march_and_later_in_january() -> None:
    """The year 1333 has ten months, March to December; 1334 begins with January."""
    walk = [RumiMonth(1332, 12)]
    while len(walk) < 15:
        walk.append(walk[-1] + 1)
    assert [(month.year, month.month) for month in walk] == (
        [(1332, 12), (1332, 1), (1332, 2), *((1333, month) for month in range(3, 13)), (1334, 1), (1334, 2)]
    )
    assert RumiDate(1327, 12, 31) < RumiDate(1327, 1, 1) < RumiDate(1327, 2, 29) < RumiDate(1328, 3, 1)


WRONG: list[Any] = [
    0,
    -1,
    10**30,
    True,
    False,
    5.0,
    1e300,
    float("nan"),
    "5",
    None,
    Decimal(5),
    Fraction(5),
    b"5",
    [],
    5j,
]


@every_kind
@pytest.mark.parametrize("value", WRONG, ids=repr)
def test_nonsense_is_refused(kind: Any, value: Any) -> None:
    """No field takes what is no int, or no int within its limits; the error says which."""
    for place, name in enumerate(kind.__match_args__):
        given_values: list[Any] = arguments(kind)
        given_values[place] = value
        with pytest.raises(InvalidValueError) as caught:
            kind(*given_values)
        assert caught.value.field == name
        assert caught.value.value is value
        assert caught.value.limits == {"year": (1, 9999), "month": (1, 12), "day": (1, 31)}[name]
        assert kind.__name__ in str(caught.value)


@pytest.mark.parametrize(("field", "value"), [("year", 10000), ("month", 13), ("day", 32)])
def test_limits(field: str, value: int) -> None:
    """The last year, month and day that a label can have are 9999, 12 and 31."""
    assert HijriDate(9999, 12, 31).replace(**{field: value - 1})
    with pytest.raises(InvalidValueError, match=f"{field} must be from 1 to {value - 1}, not {value}"):
        HijriDate(9999, 12, 31).replace(**{field: value})


def test_numpy_ints_are_refused() -> None:
    """An int of another library is no int: it would not be written as one in `repr`."""
    numpy = pytest.importorskip("numpy")
    with pytest.raises(InvalidValueError):
        HijriDate(1443, numpy.int64(5), 28)


@every_kind
def test_labels_are_frozen(kind: Any) -> None:
    """A label cannot be changed, and has no room for more."""
    label = kind(*arguments(kind))
    for name in (*kind.__match_args__, "other"):
        with pytest.raises(AttributeError):
            setattr(label, name, 5)
        with pytest.raises(AttributeError):
            delattr(label, name)
    assert not hasattr(label, "__dict__")
    assert list(arguments(kind)) == [getattr(label, name) for name in kind.__match_args__]


def test_labels_match_patterns() -> None:
    """The fields can be taken apart in a `match`."""
    match HijriDate(1443, 5, 28):
        case HijriDate(year, 5, day):
            assert (year, day) == (1443, 28)
        case _:
            pytest.fail("not matched")


def test_replace() -> None:
    """`replace` changes the fields named and no others, and knows no other fields."""
    assert SolarHijriDate(1403, 12, 30).replace(year=1408, day=29) == SolarHijriDate(1408, 12, 29)
    with pytest.raises(TypeError, match="HijriMonth has no field 'day'"):
        HijriMonth(1443, 5).replace(day=1)


def test_the_standard_replace() -> None:
    """`copy.replace`, which is there from Python 3.13 on, takes labels as well."""
    replace = getattr(copy, "replace", lambda label, **changes: label.__replace__(**changes))
    assert replace(SolarHijriDate(1403, 12, 30), year=1408, day=29) == SolarHijriDate(1408, 12, 29)


@pytest.mark.parametrize(
    ("label", "spec", "text"),
    [
        (HijriDate(1443, 5, 8), "%d %B %Y", "08 Jumada al-Ula 1443"),
        (HijriDate(1443, 5, 8), "%-d.%-m.%Y%%", "8.5.1443%"),
        (HijriDate(443, 5, 8), "", "0443-05-08"),
        (RumiMonth(1327, 3), "%B %-m", "March 3"),
        (SolarHijriYear(1403), "سال %Y", "سال 1403"),
    ],
)
def test_format(label: Any, spec: str, text: str) -> None:
    """`format` fills strftime-like codes; without any it is the ISO form."""
    assert format(label, spec) == text


@pytest.mark.parametrize(
    ("label", "spec"), [(HijriMonth(1443, 5), "%d"), (HijriYear(1443), "%B"), (HijriYear(1), "%H %")]
)
def test_format_refuses_what_is_not_there(label: Any, spec: str) -> None:
    """A code that the label has no value for is refused."""
    with pytest.raises(InvalidValueError):
        format_label(label, spec, ("",) * 12)


@pytest.mark.parametrize(
    "text", ["", "1443-5-28", "1443-05-28 ", "1443/05/28", "14430528", "1443-13", "x", None, 1443, b"1443"]
)
@every_kind
def test_other_texts_are_no_iso_form(kind: Any, text: Any) -> None:
    """Only the exact form is read."""
    with pytest.raises(InvalidValueError):
        kind.fromisoformat(text)


def test_another_precision_is_refused() -> None:
    """A month is not read as a date, nor a date as a year."""
    with pytest.raises(InvalidValueError, match="HijriDate: expected YYYY-MM-DD, not '1443-05'"):
        HijriDate.fromisoformat("1443-05")
    with pytest.raises(InvalidValueError, match="HijriYear: expected YYYY, not"):
        HijriYear.fromisoformat("1443-05-28")


def test_partial_dates() -> None:
    """What the print leaves out is None, is written XX, and is never completed."""
    for partial, text in [
        (PartialDate("hijri", None, 12, 10), "XXXX-12-10"),
        (PartialDate("gregorian", None, 7), "XXXX-07"),
        (PartialDate("rumi", 1327, None, 3), "1327-XX-03"),
        (PartialDate("solar_hijri", None, None, 3), "XXXX-XX-03"),
    ]:
        assert str(partial) == text
        assert label_from_iso(text, partial.reckoning) == partial
        assert pickle.loads(pickle.dumps(partial)) == partial == eval(repr(partial), vars(issue_dates))
        assert hash(partial) == hash(copy.copy(partial))
        assert partial != str(partial)
        with pytest.raises(AttributeError):
            del partial.year
        with pytest.raises(AttributeError):
            partial.year = 1
    for wrong in [
        ("hijri", 1443, 5, 28),
        ("hijri", 1443, 5),
        ("hijri", 1443),
        ("hijri",),
        ("lunar", None, 5),
        ("hijri", None, 13),
    ]:
        with pytest.raises(InvalidValueError):
            PartialDate(*wrong)  # type: ignore[arg-type]


@given(labels, labels)
def test_intervals(first: Any, last: Any) -> None:
    """An interval joins two labels of one reckoning as printed, and refuses others."""
    if first.reckoning != last.reckoning:
        with pytest.raises(InvalidValueError, match="different reckonings"):
            Interval(first, last)
        return
    interval = Interval(first, last)
    assert label_from_iso(str(interval), interval.reckoning) == interval
    assert pickle.loads(pickle.dumps(interval)) == interval == eval(repr(interval), vars(issue_dates))
    assert (interval == Interval(last, first)) is (first == last)
    assert interval != str(interval)
    assert hash(interval) == hash(copy.copy(interval))
    with pytest.raises(AttributeError):
        interval.first = last
    with pytest.raises(AttributeError):
        del interval.last
    with pytest.raises(InvalidValueError, match="must be a date, a month or a year"):
        Interval(first, str(last))  # type: ignore[arg-type]


def test_a_gregorian_day_is_a_date() -> None:
    """There is no type of ours for a Gregorian day; one that is none is refused with the reason."""
    assert make_label("gregorian", 2022, 1, 1) == dt.date(2022, 1, 1)
    assert reckoning_of(dt.date(2022, 1, 1)) == "gregorian"
    with pytest.raises(InvalidValueError, match="2022-02-30: day"):
        label_from_iso("2022-02-30", "gregorian")


GOLDEN = [
    HijriYear(1443),
    HijriMonth(1443, 5),
    HijriDate(1443, 5, 28),
    SolarHijriYear(1403),
    SolarHijriMonth(1403, 12),
    SolarHijriDate(1403, 12, 30),
    RumiYear(1327),
    RumiMonth(1327, 2),
    RumiDate(1327, 2, 16),
    GregorianYear(2022),
    GregorianMonth(2022, 1),
    PartialDate("hijri", None, 12, 10),
    Interval(HijriMonth(1443, 5), HijriMonth(1443, 6)),
    Interval(dt.date(2022, 1, 1), dt.date(2022, 1, 31)),
]


def test_golden_pickle() -> None:
    """Values pickled by version 0.1 are read by every later one."""
    data = (Path(__file__).parents[1] / "golden" / "values.pickle").read_bytes()
    assert pickle.loads(data) == GOLDEN
