"""The values as fields of pydantic models."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from typing import Any

import pydantic
import pytest

from issue_dates import (
    Chronology,
    Enumeration,
    GregorianMonth,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    Issue,
    IssueId,
    Numbering,
    PartialDate,
    RumiDate,
    SolarHijriDate,
    to_gregorian,
)

VALUES: list[tuple[Any, str]] = [
    (HijriYear(1443), "1443"),
    (HijriMonth(1443, 5), "1443-05"),
    (HijriDate(1443, 5, 28), "1443-05-28"),
    (SolarHijriDate(1403, 12, 30), "1403-12-30"),
    (RumiDate(1327, 2, 16), "1327-02-16"),
    (GregorianMonth(2022, 1), "2022-01"),
    (PartialDate("hijri", None, 12, 10), "hijri:XXXX-12-10"),
    (Interval(HijriMonth(1443, 5), HijriMonth(1443, 6)), "hijri:1443-05/1443-06"),
    (Interval(dt.date(2022, 1, 1), dt.date(2022, 1, 31)), "gregorian:2022-01-01/2022-01-31"),
    (IssueId(50, 11, HijriMonth(1443, 5)), "v.50:no.11(1443-05)"),
    (IssueId(month=HijriMonth(1443, 5)), "(1443-05)"),
]


@pytest.mark.parametrize(("value", "text"), VALUES)
def test_values_are_read_from_texts_and_written_to_them(value: Any, text: str) -> None:
    """A field takes the value itself or its text, in Python and in JSON, and becomes the text in JSON."""
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(type(value))
    assert adapter.validate_python(value) is value
    assert adapter.validate_python(text) == value
    assert adapter.validate_json(f'"{text}"') == value
    assert adapter.dump_python(value) == (text if isinstance(value, IssueId) else value)
    assert adapter.dump_json(value).decode() == f'"{text}"'
    assert adapter.dump_python(value, mode="json") == text


@pytest.mark.parametrize(("value", "text"), VALUES)
def test_json_schema(value: Any, text: str) -> None:
    """The JSON Schema is that of a text, whose pattern fits."""
    schema = pydantic.TypeAdapter(type(value)).json_schema()
    assert (schema["type"], schema["title"]) == ("string", type(value).__name__)
    assert re.search(schema["pattern"], text)
    assert not re.search(schema["pattern"], f"{text}-")


class Record(pydantic.BaseModel):
    hijri: HijriDate
    months: list[HijriMonth] = []

    @pydantic.field_validator("hijri")
    @classmethod
    def in_the_calendar(cls, value: HijriDate) -> HijriDate:
        to_gregorian(value)
        return value


@pytest.mark.parametrize("wrong", ["1443-13-01", "1443-05", "", 1443, None, 5.0, {"year": 1443}, HijriMonth(1443, 5)])
def test_what_is_no_date_is_a_validation_error(wrong: Any) -> None:
    """Nonsense becomes pydantic's own error, which tells our reason."""
    with pytest.raises(pydantic.ValidationError):
        Record(hijri=wrong)


def test_out_of_range_is_a_validation_error() -> None:
    """An OutOfRangeError inside a validator is a ValueError for pydantic, not a crash."""
    with pytest.raises(pydantic.ValidationError, match="umm-al-qura covers 1343 to 1500"):
        Record(hijri=HijriDate(1300, 1, 1))
    assert Record.model_validate_json('{"hijri": "1443-05-28", "months": ["1443-05"]}').months == [HijriMonth(1443, 5)]


def test_a_whole_issue_goes_through_json() -> None:
    """An issue, with all that it holds, is written to JSON and read back."""
    issue = Issue(
        "al-Haqa'iq",
        Enumeration(volume=Numbering(1), number=Numbering(2, 3, caption="الجزء")),
        Chronology(
            hijri=Interval(HijriMonth(1328, 9), HijriMonth(1328, 10)),
            rumi=RumiDate(1326, 8, 23),
            gregorian=dt.date(1910, 9, 5),
            solar_hijri=PartialDate("solar_hijri", None, 6, 13),
            weekday="Monday",
        ),
    )
    adapter = pydantic.TypeAdapter(Issue)
    assert adapter.validate_json(adapter.dump_json(issue)) == issue
    year_only = Issue(chronology=Chronology(hijri=HijriYear(1443), gregorian=GregorianMonth(2022, 1)))
    assert adapter.validate_json(adapter.dump_json(year_only)) == year_only
    assert adapter.json_schema()["title"] == "Issue"


def test_pydantic_is_not_imported_by_us() -> None:
    """Making and writing values loads no pydantic."""
    code = (
        "import sys, issue_dates; issue_dates.HijriDate.fromisoformat('1443-05-28'); print('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
