"""`issue-dates series`: every kind of input, every format, every exit status."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import pytest

from issue_dates.cli import main

DATA = Path(__file__).parent / "data" / "series"
HAQAIQ = str(DATA / "al-haqaiq.tsv")
NUMBERS = {1: "March", 2: "April", 3: "May", 4: "June", 6: "August", 7: "September", 8: "October"}
MASTHEADS = "\n".join(f"Crescent International Vol. 50, No. {n}, {month} 1, 2021" for n, month in NUMBERS.items())


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["series", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def report(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    status, out, _ = call(capsys, *arguments, "--format", "json")
    assert status == 0
    found: dict[str, object] = json.loads(out)
    return found


def test_a_table_gives_the_report_of_the_readme(capsys: pytest.CaptureFixture[str]) -> None:
    found = report(capsys, HAQAIQ)
    assert (found["frequency"], found["runs_in"], found["numbers_per_volume"]) == ("m", "hijri", 12)
    assert found["numbering"] == "restarting"
    assert found["segments"] == []
    assert found["gaps"] == [
        {"after": "v.2:no.11-12(1330-06)", "before": "v.3:no.1(1331-01)", "missing": 6, "kind": "pause"}
    ]


@pytest.mark.parametrize("delimiter", ["\t", ",", ";"])
def test_a_table_may_be_tsv_or_csv_with_other_columns(
    delimiter: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [line.split("\t") for line in (DATA / "al-ustadh.tsv").read_text("utf-8").splitlines() if line[0] != "#"]
    text = "\n".join(delimiter.join(["shelf", *row] if at == 0 else ["A 1", *row]) for at, row in enumerate(rows))
    path = tmp_path / "run.txt"
    path.write_text("\ufeff" + text, "utf-8")
    found = report(capsys, str(path))
    assert (found["frequency"], found["issues"]) == ("w", 42)


def test_records_may_be_lines_or_one_array(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = [{"volume": 1, "number": str(n), "gregorian": f"2021-{n:02d}", "language": None} for n in range(1, 9)]
    lines, array = tmp_path / "run.jsonl", tmp_path / "run.json"
    lines.write_text("\n".join(map(json.dumps, records)), "utf-8")
    array.write_text(json.dumps(records, indent=1), "utf-8")
    assert report(capsys, str(lines)) == report(capsys, str(array))
    assert report(capsys, str(lines))["frequency"] == "m"


def test_combined_numbers_of_a_table_may_have_a_slash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    months = ["1", "2", "3/4", "5", "6\N{EN DASH}7", "8", "9", "10"]
    rows = [f"1,{number},1907-{int(number[0] if len(number) > 2 else number):02d}" for number in months]
    path = tmp_path / "run.csv"
    path.write_text("\n".join(["volume,number,gregorian", *rows]), "utf-8")
    found = report(capsys, str(path))
    assert (found["frequency"], found["issues"], found["gaps"], found["findings"]) == ("m", 8, [], [])


def test_records_may_hold_the_masthead_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "corpus.jsonl"
    records = [{"id": at, "text": text} for at, text in enumerate(MASTHEADS.splitlines())]
    path.write_text("\n".join(map(json.dumps, records)), "utf-8")
    found = report(capsys, str(path))
    assert (found["frequency"], found["issues"]) == ("m", 7)


def test_mastheads_one_a_line_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mastheads.txt"
    path.write_text(MASTHEADS, "utf-8")
    found = report(capsys, str(path))
    assert (found["frequency"], found["issues"]) == ("m", 7)
    assert found["gaps"] == [{"after": "v.50:no.4", "before": "v.50:no.6", "missing": 1, "kind": "missing"}]
    assert report(capsys, "--lines", str(path)) == found


def test_pages_make_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prose = "\n\nReaders will find here the usual notes on markets and schools.\n\nNothing was decided.\n" * 4
    paths = []
    for at, line in enumerate(MASTHEADS.splitlines()):
        path = tmp_path / f"{at}.txt"
        path.write_text("Home | About\n\n" + line + prose, "utf-8")
        paths.append(str(path))
    assert report(capsys, *paths)["issues"] == 7


def test_the_table_for_people_says_all(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = call(capsys, HAQAIQ, "--format", "table")
    assert status == 0
    assert out.startswith("a Hijri monthly, on day 1 in 33 of 35 (32 of 34 steps fit), 12 numbers a volume")
    for words in ("Gaps", "pause  6", "Findings", "hijri should be 1328-08-01", "Calendars", "31 of 35 to the day"):
        assert words in out


def test_jsonl_is_one_line_and_csv_a_row_for_each_gap_and_finding(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = call(capsys, HAQAIQ)
    assert json.loads(out) == report(capsys, HAQAIQ)
    assert out.count("\n") == 1
    _, out, _ = call(capsys, HAQAIQ, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(row["kind"], row["at"], row["correction"]) for row in rows] == [
        ("pause", "v.2:no.11-12(1330-06)", ""),
        ("finding", "v.1:no.1(1328-07)", "1328-08-01"),
        ("finding", "v.1:no.8(1329-03)", "1329-03-01"),
    ]


def test_missing_issues_are_listed_with_the_dates_to_look_for(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = call(capsys, str(DATA / "crescent.tsv"), "--missing", "--format", "csv")
    rows = {row["at"]: row for row in csv.DictReader(io.StringIO(out))}
    assert rows["v.44:no.4(1436-08)"]["gregorian"] == "2015-06-01"
    _, out, _ = call(capsys, str(DATA / "crescent.tsv"), "--missing", "--format", "table")
    assert out.splitlines()[0].split() == ["volume", "number", "hijri", "gregorian"]


def test_the_next_issues_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = call(capsys, HAQAIQ, "--predict", "2", "--format", "json")
    assert [(one["volume"], one["number"], one["hijri"]) for one in json.loads(out)] == [
        ("4", "1", "1332-01-01"),
        ("4", "2", "1332-02-01"),
    ]
    _, out, _ = call(capsys, HAQAIQ, "--predict", "2", "--format", "jsonl")
    assert out.count("\n") == 2


@pytest.mark.parametrize("count", ["0", "-1", "two", "10000", "٣"])
def test_a_number_of_issues_is_from_1_to_9999(count: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["series", HAQAIQ, "--predict", count])
    assert stopped.value.code == 2
    assert f"expected a number from 1 to 9999, not {count!r}" in capsys.readouterr().err


def test_the_language_can_be_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A bare year is of the sun where Persian is told, else of the moon."""
    path = tmp_path / "mastheads.txt"
    path.write_text("\n".join(f"No. {n}, {1395 + n}" for n in range(1, 8)), "utf-8")
    for language, reckoning in (("fa", "solar_hijri"), ("ar", "hijri")):
        assert report(capsys, "--lines", "--language", language, str(path))["runs_in"] == reckoning
    status, out, err = call(capsys, "--language", "tlh", str(tmp_path / "absent"))
    assert (status, out) == (2, "")
    assert "no lexicon for language 'tlh'" in err


def test_the_calendar_can_be_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(capsys, HAQAIQ, "--calendar", "tabular-16-civil")["calendar"] == "tabular-16-civil"
    assert call(capsys, HAQAIQ, "--calendar", "umm-al-kura")[0] == 2


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_a_picture_is_drawn_and_is_the_same_every_time(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = tmp_path / f"one.{kind}", tmp_path / f"two.{kind}"
    for path in (one, two):
        assert call(capsys, HAQAIQ, "--plot", str(path))[0] == 0
    assert one.read_bytes() == two.read_bytes()
    assert one.read_bytes().startswith(b"<?xml" if kind == "svg" else b"\x89PNG")


def test_a_picture_of_another_kind_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = call(capsys, HAQAIQ, "--plot", str(tmp_path / "run.pdf"))
    assert status == 2
    assert "a picture is .svg or .png" in err


def test_a_picture_needs_matplotlib(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is printed, as half of what was asked for cannot be had; the message says what brings it."""
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    status, out, err = call(capsys, HAQAIQ, "--plot", str(tmp_path / "run.svg"))
    assert (status, out) == (2, "")
    assert err == 'issue-dates: a picture needs matplotlib: pip install "issue-dates[plot]"\n'


def test_records_that_are_none_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An array of anything else, or a list where a number belongs, is named by its place."""
    path = tmp_path / "run.json"
    records: list[object] = [{"volume": 1, "number": n, "gregorian": f"2021-{n:02d}"} for n in range(1, 5)]
    path.write_text(json.dumps([*records, 5, {"volume": [1], "number": 2}]), "utf-8")
    status, out, err = call(capsys, str(path))
    assert (status, json.loads(out)["issues"]) == (3, 4)
    assert err.splitlines() == [
        f"issue-dates: {path}: record 5: a record is a JSON object, not int",
        f"issue-dates: {path}: record 6: volume must be a string or null, not [1]",
    ]


def test_json_that_is_too_deep_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "deep.json"
    path.write_text('{"a":' * 100_000, "utf-8")
    status, out, err = call(capsys, str(path))
    assert (status, out) == (2, "")
    assert "not JSON Lines" in err


def test_nothing_found_is_1_and_nothing_readable_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prose = tmp_path / "prose.txt"
    prose.write_text("Nothing was decided.\n", "utf-8")
    assert call(capsys, str(prose))[0] == 1
    broken = tmp_path / "broken.jsonl"
    broken.write_text('{"volume": \n', "utf-8")
    status, _, err = call(capsys, str(broken))
    assert status == 2
    assert "not JSON Lines" in err
    assert call(capsys, str(tmp_path / "absent.tsv"))[0] == 2


def test_a_bad_record_among_good_ones_is_told_and_gives_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "run.tsv"
    path.write_text(
        "volume\tnumber\tgregorian\n1\t1\t2021-01\n1\ttwo\t2021-02\n1\t3\t2021-03\n1\t4\t2021-04\n", "utf-8"
    )
    status, out, err = call(capsys, str(path))
    assert status == 3
    assert json.loads(out)["issues"] == 3
    assert "record 2" in err
    assert "'two'" in err


def test_what_parse_prints_is_read_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Records of lines without a masthead, and of a title alone, are no issues."""
    path = tmp_path / "mastheads.txt"
    path.write_text(MASTHEADS + "\nNothing was decided.\n", "utf-8")
    assert main(["parse", "--lines", str(path)]) == 0
    records = tmp_path / "records.jsonl"
    records.write_text(capsys.readouterr().out + '{"title": "Crescent International"}\n', "utf-8")
    assert report(capsys, str(records)) == report(capsys, str(path))
