"""`issue-dates convert`, as it is used: one date, many, and some that are wrong."""

from __future__ import annotations

import csv
import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from issue_dates.calendars import ALL
from issue_dates.cli import main

if TYPE_CHECKING:
    from pathlib import Path


def convert(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]], str]:
    """Run the command and return its status, its records and what it says on standard error."""
    status = main(["convert", *arguments])
    printed = capsys.readouterr()
    return status, [json.loads(line) for line in printed.out.splitlines()], printed.err


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that fills standard input."""

    def fill(text: str) -> None:
        raw: Any = io.BytesIO(text.encode())
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(raw), "utf-8"))

    return fill


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["1443-05-28"], {"hijri": "1443-05-28", "gregorian": "2022-01-01", "weekday": "Saturday"}),
        (["2022-01-01"], {"hijri": "1443-05-28", "gregorian": "2022-01-01", "weekday": "Saturday"}),
        (["١٤٤٣-٠٥-٢٨"], {"input": "١٤٤٣-٠٥-٢٨", "hijri": "1443-05-28", "gregorian": "2022-01-01"}),
        (["۱۴۰۳-۱۲-۳۰", "--calendar", "persian"], {"solar_hijri": "1403-12-30", "gregorian": "2025-03-20"}),
        (["1443-05"], {"gregorian": "2021-12-05/2022-01-03", "weekday": None}),
        (["1443", "--calendar", "islamic-civil"], {"gregorian": "2021-08-10/2022-07-29"}),
        (["1443-05/1443-06"], {"hijri": "1443-05/1443-06", "gregorian": "2021-12-05/2022-02-01"}),
        (["2022-01"], {"hijri": "1443-05-28/1443-06-28"}),
        (["1327-02-16", "--calendar", "rumi"], {"rumi": "1327-02-16", "gregorian": "1912-02-29"}),
        (
            ["1327-02-16", "--calendar", "rumi", "--to", "solar-hijri"],
            {"solar_hijri": "1290-12-09", "gregorian": "1912-02-29", "calendar": "solar-hijri"},
        ),
        (["1908-07-23", "--to", "rumi"], {"rumi": "1324-07-10", "gregorian": "1908-07-23", "hijri": None}),
        (["1800-01-01", "--calendar", "islamic-civil", "--to", "gregorian"], {"gregorian": "2367-12-24"}),
    ],
)
def test_one_date(arguments: list[str], expected: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """A date is converted in the direction that its year or the options say, at its own precision."""
    status, [record], error = convert(capsys, *arguments)
    assert (status, error) == (0, "")
    assert {name: record[name] for name in expected} == expected


def test_every_calendar_can_be_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """Each calendar converts its first day into a label, and that back."""
    for calendar in ALL.values():
        if calendar.first_day.year <= 1700:
            continue
        day = str(calendar.first_day)
        status, [record], _ = convert(capsys, day, "--calendar", calendar.name)
        assert (status, record["calendar"]) == (0, calendar.name)
        status, [back], _ = convert(capsys, record[calendar.reckoning], "--calendar", calendar.name)
        assert (status, back["gregorian"]) == (0, day)


def test_compare(capsys: pytest.CaptureFixture[str]) -> None:
    """Each calendar that covers the date has a record."""
    status, records, _ = convert(capsys, "1443-05-28", "--compare")
    found = {record["calendar"]: record["gregorian"] for record in records}
    assert status == 0
    assert set(found) == {name for name, one in ALL.items() if one.reckoning == "hijri"} - {"diyanet"}
    assert (found["umm-al-qura"], found["tabular-16-civil"]) == ("2022-01-01", "2022-01-02")


def test_bad_lines_are_told_and_the_rest_goes_on(capsys: pytest.CaptureFixture[str], pipe: Any) -> None:
    """A line that is no date is reported with its number; the others are converted; the status says so."""
    pipe("1443-05-28\n\n1443-13-01\nNaN\n 2022-01-01 \n1443-02-30\n1200-01-01\n")
    status, records, error = convert(capsys)
    assert status == 3
    assert [record["input"] for record in records] == ["1443-05-28", "2022-01-01"]
    lines = error.splitlines()
    assert [line.split(": ")[1] for line in lines] == [f"standard input, line {number}" for number in (3, 4, 6, 7)]
    assert "month must be from 1 to 12, not 13" in lines[0]
    assert "no day 30" in lines[2]
    assert "these reach" in lines[3]


def test_a_file_of_dates(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A file is read line by line, in its own encoding; values and files may be mixed."""
    (tmp_path / "dates").write_text("1443-05-28\r\n١٤٤٤-٠١\r\n", "utf-16")
    status, records, _ = convert(capsys, str(tmp_path / "dates"), "2022-01-01")
    assert status == 0
    assert [record["input"] for record in records] == ["1443-05-28", "١٤٤٤-٠١", "2022-01-01"]
    (tmp_path / "arabic").write_bytes("تاريخ".encode("windows-1256"))
    status, records, error = convert(capsys, str(tmp_path / "arabic"))
    assert (status, records) == (2, [])
    assert "not UTF-8" in error


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["1443-13-01"], "month must be from 1 to 12, not 13"),
        (["1443-5-28"], "expected YYYY, YYYY-MM or YYYY-MM-DD"),
        (["XXXX-12-10"], "expected a hijri date, month or year"),
        (["1200-01-01"], "umm-al-qura covers 1343 to 1500"),
        (["1200-01-01", "--calendar", "solar-hijri", "--to", "umm-al-qura"], "umm-al-qura covers"),
        (["0900-01", "--calendar", "solar-hijri", "--compare"], "covers 1178 to 1633"),
        (["no-such-file"], "No such file"),
        (["1443-05-28", "--calendar", "islamic"], "several calendars"),
        (["1443-05-28", "--to", "mars"], "'mars' is the name of no calendar"),
    ],
)
def test_nothing_converted(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing can be converted the status is 2, and one line says why."""
    status, records, error = convert(capsys, *arguments)
    assert (status, records) == (2, [])
    assert message in error
    assert error.count("\n") == 1


def test_csv_and_table(capsys: pytest.CaptureFixture[str]) -> None:
    """CSV has a header and the fields of the record; a table is for reading."""
    assert main(["convert", "1443-05-28", "2022-01-02", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["hijri"], row["gregorian"]) for row in rows] == [
        ("1443-05-28", "2022-01-01"),
        ("1443-05-29", "2022-01-02"),
    ]
    assert main(["convert", "1443-05-28", "--format", "table"]) == 0
    assert capsys.readouterr().out.split() == (
        ["hijri", "1443-05-28", "gregorian", "2022-01-01", "weekday", "Saturday", "calendar", "umm-al-qura"]
    )
    assert main(["convert", "1443-05-28", "2022-01-02", "--format", "table"]) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["1443-05-28", "2022-01-01", "Saturday"],
        ["2022-01-02", "1443-05-29", "Sunday"],
    ]
    assert main(["convert", "1443-05-28", "--compare", "--format", "table"]) == 0
    assert ["iran", "2022-01-02", "Sunday"] in [line.split() for line in capsys.readouterr().out.splitlines()]
