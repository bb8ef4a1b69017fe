"""`issue-dates export`: what it reads, what it writes, and how it says that something cannot be read."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pymarc
import pytest
import rispy
from lxml import etree

from issue_dates.cli import main
from issue_dates.cli.export import READ, WRITTEN
from issue_dates.export import FORMATS, READABLE

COMMAND = [sys.executable, "-m", "issue_dates", "export"]
LINES = """\
Crescent International Vol. 50, No. 11 Jumada al-Ula 28, 1443 / January 1, 2022

Crescent International Vol. 50, No. 12 Jumada al-Akhirah 1443
"""
PAGE = Path(__file__).parent.parent.parent / "docs/examples/page.txt"


def piped(text: str | bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """What the command makes of standard input, in a pipe."""
    given = text.encode() if isinstance(text, str) else text
    return subprocess.run([*COMMAND, *arguments], input=given, capture_output=True, check=False)


@pytest.fixture
def lines(tmp_path: Path) -> str:
    """A file with two mastheads, one a line."""
    path = tmp_path / "lines.txt"
    path.write_text(LINES, encoding="utf-8")
    return str(path)


def test_names_are_those_of_the_library() -> None:
    """The command knows the formats without importing them."""
    assert (WRITTEN, READ) == (FORMATS, READABLE)


@pytest.mark.parametrize("name", WRITTEN)
def test_lines_in_every_format(name: str, lines: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Two mastheads give one file with two issues."""
    assert main(["export", "--to", name, "--lines", lines]) == 0
    out = capsys.readouterr().out
    count: Any = {
        "csl": lambda: len(json.loads(out)),
        "schema-org": lambda: len(json.loads(out)),
        "tei": lambda: len(etree.fromstring(out.encode()).findall(".//{*}biblStruct")),
        "jats": lambda: len(etree.fromstring(out.encode()).findall("sub-article")),
        "marc": lambda: len(etree.fromstring(out.encode()).findall("{*}record")),
        "ris": lambda: len(rispy.loads(out)),
        "biblatex": lambda: out.count("@periodical{"),
    }.get(name, lambda: len(out.splitlines()))
    assert count() == 2


def test_a_page_is_one_issue(capsys: pytest.CaptureFixture[str]) -> None:
    """Without --lines a file is one text."""
    assert main(["export", "--to", "z3971", str(PAGE)]) == 0
    assert capsys.readouterr().out == "v.50:no.11(1443 AH:Jumada al-Ula 28=2022:Jan.1)\n"


def test_all_mastheads_of_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --all every masthead of a text is an issue; without, the best one is."""
    prose = "\n\nThe harvest was good that year, people said, and nobody asked why.\n\n" * 5
    path = tmp_path / "page.txt"
    path.write_text(f"Vol. 50, No. 11, Rajab 1443\n{prose}\nVol. 50, No. 12, Shaban 1443\n", encoding="utf-8")
    assert main(["export", "--to", "z3971", "--all", str(path)]) == 0
    assert capsys.readouterr().out == "v.50:no.11(1443 AH:Rajab)\nv.50:no.12(1443 AH:Sha'ban)\n"
    assert main(["export", "--to", "z3971", str(path)]) == 0
    assert capsys.readouterr().out.count("\n") == 1


@pytest.mark.parametrize(("language", "statement"), [("fa", "no.3(1400 SH)\n"), ("ar", "no.3(1400 AH)\n")])
def test_language(language: str, statement: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The language told says which year a bare one is: in Iran that of the sun, elsewhere that of the moon."""
    path = tmp_path / "bare.txt"
    path.write_text("No. 3, 1400\n", encoding="utf-8")
    assert main(["export", "--to", "z3971", "--language", language, str(path)]) == 0
    assert capsys.readouterr().out == statement


def test_a_masthead_between_braces_is_no_record() -> None:
    """What begins with a brace is a record only where it is JSON that a reader takes."""
    done = piped("{Crescent International} Vol. 50, No. 11\n", "--to", "z3971")
    assert (done.returncode, done.stdout) == (0, b"v.50:no.11\n")
    done = piped('{"a":' * 100_000, "--to", "z3971")
    assert (done.returncode, done.stderr) == (1, b"issue-dates: no issue found in standard input\n")


def test_empty_lines_before_records() -> None:
    """The first line with something on it tells what a file holds."""
    done = piped('\n \n{"volume": "50", "number": "11"}\n\n{"volume": "50", "number": "12"}\n', "--to", "z3971")
    assert (done.returncode, done.stdout) == (0, b"v.50:no.11\nv.50:no.12\n")


def test_records_of_parse(lines: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What `parse` prints goes in as it is, and keeps the language that was read."""
    assert main(["parse", "--lines", "--format", "jsonl", lines]) == 0
    records = capsys.readouterr().out
    done = piped(records, "--to", "csl")
    assert [item["language"] for item in json.loads(done.stdout)] == ["en", "en"]
    assert done.returncode == 0


@pytest.mark.parametrize("name", [name for name in WRITTEN if name not in ("edtf", "z3971")])
def test_from_what_was_written(name: str, lines: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each format with titles is read again with --from, and says the same as before."""
    assert main(["export", "--to", name, "--lines", lines]) == 0
    done = piped(capsys.readouterr().out, "--from", name, "--to", "z3971")
    assert done.stdout.decode().splitlines() == [
        "v.50:no.11(1443 AH:Jumada al-Ula 28=2022:Jan.1)",
        "v.50:no.12(1443 AH:Jumada al-Akhirah)",
    ]


def test_iso2709(lines: str) -> None:
    """MARC in its binary form, read by pymarc and by --from marc."""
    done = subprocess.run([*COMMAND, "--to", "marc", "--iso2709", "--lines", lines], capture_output=True, check=True)
    records = list(pymarc.MARCReader(io.BytesIO(done.stdout)))
    assert [record["245"]["a"] for record in records if record] == ["Crescent International"] * 2
    assert piped(done.stdout, "--from", "marc", "--to", "edtf").stdout.split() == [
        b"2022-01-01",
        b"2022-01-04/2022-02-01",
    ]


def test_sici() -> None:
    """A SICI is read, one a line."""
    done = piped("0095-4403(199502/03)21:3<12:WATIIB>2.0.TX;2-J\n", "--from", "sici", "--to", "z3971")
    assert done.stdout == b"v.21:no.3(1995:Feb./Mar.)\n"


def test_calendar(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The calendar that converts can be chosen."""
    path = tmp_path / "old.txt"
    path.write_text("al-Muqtabas Vol. 6, No. 1 Muharram 1329\n", encoding="utf-8")
    assert main(["export", "--to", "edtf", str(path)]) == 0
    assert main(["export", "--to", "edtf", "--calendar", "tabular-16-civil", str(path)]) == 0
    assert capsys.readouterr().out == "XXXX\n1911-01-02/1911-01-31\n"


class TestNothing:
    """Where there is nothing to write."""

    def test_no_issue(self) -> None:
        """A text without a masthead: nothing is written, one line says so, status 1."""
        for text in ("Nothing was decided.\n", "\n\n", ""):
            done = piped(text, "--to", "csl")
            assert (done.returncode, done.stdout) == (1, b"")
            assert done.stderr == b"issue-dates: no issue found in standard input\n"

    def test_record_without_an_issue(self) -> None:
        """The record that `parse` prints of such a text is none either."""
        assert piped('{"title": null, "volume": null, "number": null}\n', "--to", "json").returncode == 1

    def test_unreadable(self, tmp_path: Path) -> None:
        """A missing file is status 2, and one among others 3."""
        missing = str(tmp_path / "missing")
        assert main(["export", "--to", "json", missing]) == 2
        assert main(["export", "--to", "json", missing, str(PAGE)]) == 3

    @pytest.mark.parametrize("name", READ)
    def test_not_of_the_format(self, name: str) -> None:
        """What is not of the format named is told in one line, without a traceback."""
        done = piped("<what is this", "--from", name, "--to", "json")
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.startswith(b"issue-dates: ")
        assert done.stderr.count(b"\n") == 1

    def test_damaged_marc(self) -> None:
        """Of records in ISO 2709 the damaged one is told, and those before it are written."""
        records = piped(LINES, "--lines", "--to", "marc", "--iso2709").stdout
        whole = records.count(b"\x1d")
        done = piped(records + b"\n", "--from", "marc", "--to", "json")
        assert (done.returncode, done.stdout.count(b"\n")) == (0, whole)
        done = piped(records[:-20], "--from", "marc", "--to", "json")
        assert (done.returncode, done.stdout.count(b"\n")) == (3, whole - 1)
        assert piped("no record at all", "--from", "marc", "--to", "json").returncode == 2

    def test_one_bad_record_among_good_ones(self) -> None:
        """The good ones are written, the bad one is told, status 3."""
        done = piped('{"title": "a"}\n{"title": "b", "volume": "x"}\n{"title": "c"}\n', "--to", "ris")
        assert done.returncode == 3
        assert len(rispy.loads(done.stdout.decode())) == 2
        assert b"'x'" in done.stderr

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--to", "docx"],
            ["--to", "csl", "--iso2709"],
            [],
            ["--to", "csl", "--calendar", "x"],
            ["--to", "csl", "--language", "tlh"],
        ],
    )
    def test_usage(self, arguments: list[str]) -> None:
        """A format, calendar, language or combination that does not exist is status 2, before anything is read."""
        done = piped(LINES, *arguments)
        assert (done.returncode, done.stdout) == (2, b"")

    def test_without_pymarc(self) -> None:
        """The message says which extra brings it."""
        code = "import sys; sys.modules['pymarc'] = None; from issue_dates.cli import main; main(sys.argv[1:])"
        command = [sys.executable, "-c", code, "export", "--to", "marc"]
        done = subprocess.run(command, input=LINES.encode(), capture_output=True, check=False)
        assert done.stderr == b'issue-dates: MARC needs pymarc: pip install "issue-dates[marc]"\n'


def test_a_library_streams(tmp_path: Path) -> None:
    """The first issues are out while the rest has not been given yet."""
    record = json.dumps({"title": "x", "volume": "1", "hijri": "1443-05"})
    line = (record + "\n").encode()
    with subprocess.Popen(
        [*COMMAND, "--to", "csl"], bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(line * 100)  # less than a pipe holds, more than a buffer does
        assert process.stdout.readline() == b"[\n"
        rest, _ = process.communicate(line * 9900)
    items = json.loads(b"[" + rest)
    assert len(items) == len({item["id"] for item in items}) == 10_000
