"""`issue-dates parse`: what it prints for whom, and how it says that something cannot be read."""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
import signal
import subprocess
import sys
import tomllib
from functools import partial
from typing import TYPE_CHECKING

import pytest

from issue_dates import read_masthead
from issue_dates.cli import main
from issue_dates.cli.files import BLOCK, read_blocks
from tests.examples import ROOT, on_terminal

if TYPE_CHECKING:
    from pathlib import Path

PAGE = ROOT / "docs/examples/page.txt"
MASTHEAD = "Crescent International Vol. 50, No. 11"
COMMAND = [sys.executable, "-m", "issue_dates", "parse"]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page with one masthead."""
    path = tmp_path / "page.txt"
    path.write_text(f"{MASTHEAD}\n\nJumada' al-Ula' 28, 14432022-01-01\n", encoding="utf-8")
    return path


def typed(command: str) -> str:
    """What a command prints on a terminal, as somebody types it."""
    return on_terminal(f"{shlex.quote(sys.executable)} -m issue_dates {command}")


def piped(text: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """What the command makes of standard input, in a pipe."""
    return subprocess.run([*COMMAND, *arguments], input=text, capture_output=True, check=False)


def records(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    """What was printed, as JSON Lines."""
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


class TestOutput:
    """One record, three forms."""

    def test_in_a_pipe_it_is_the_record(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """JSON Lines are `to_dict()` of the reading, with every character of the page counted."""
        assert main(["parse", str(page)]) == 0
        [record] = records(capsys)
        assert record == read_masthead(page.read_text(encoding="utf-8")).to_dict()
        assert (record["volume"], record["number"], record["hijri"]) == ("50", "11", "1443-05-28")

    def test_on_a_terminal_it_is_a_table(self) -> None:
        """A person sees names and values, and each diagnostic by its code."""
        lines = typed(f"parse {PAGE}").splitlines()
        assert [line.split(maxsplit=1) for line in lines[:5]] == [
            ["title", "Crescent International"],
            ["volume", "50"],
            ["number", "11"],
            ["hijri", "1443-05-28"],
            ["gregorian", "2022-01-01"],
        ]
        assert lines[5].split()[:2] == ["info", "glued-dates:"]

    def test_csv_has_the_fields_as_header(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The header names the fields of the record; spans and diagnostics are JSON."""
        assert main(["parse", str(page), "--format", "csv"]) == 0
        printed = capsys.readouterr().out
        [row] = csv.DictReader(io.StringIO(printed))
        assert printed.startswith("title,volume,number,whole_number,part,series,")
        assert (row["title"], row["whole_number"], row["gregorian"]) == ("Crescent International", "", "2022-01-01")
        assert json.loads(row["spans"])["title"] == [0, 22]

    def test_several_files_name_their_source(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """With more than one file each record says where it comes from, in every form."""
        assert main(["parse", str(page), str(PAGE)]) == 0
        assert [record["source"] for record in records(capsys)] == [str(page), str(PAGE)]
        assert main(["parse", str(page), str(PAGE), "--format", "csv"]) == 0
        assert capsys.readouterr().out.startswith("source,title,")
        assert main(["parse", str(page), str(PAGE), "--format", "table"]) == 0
        assert capsys.readouterr().out.count("source") == 2

    def test_letters_of_every_script_come_out(self) -> None:
        """Arabic is printed as it is, whatever the locale of the pipe."""
        text = "مجلة المنار، المجلد 5، العدد 3، رجب 1443".encode()
        done = subprocess.run(
            [*COMMAND, "--format", "jsonl"],
            input=text,
            capture_output=True,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        )
        assert "المنار" in done.stdout.decode()

    def test_control_characters_stay_off_the_terminal(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A page cannot colour or clear the terminal of its reader."""
        page.write_text(f"\x1b[2JEvil \x1b[31mDigest Vol. 3, No. 4\n{MASTHEAD}\n", encoding="utf-8")
        main(["parse", str(page), "--format", "table", "--all"])
        assert "\x1b" not in capsys.readouterr().out


class TestChoices:
    """What is read: a text, its lines, or all of its mastheads."""

    def test_lines(self) -> None:
        """With --lines each line gives one record, found or not, so that they can be put side by side."""
        done = piped(b"Vol. 50, No. 11\r\nnothing\n\nVol. 50, No. 12", "--lines")
        assert done.returncode == 0
        numbers = [json.loads(line)["number"] for line in done.stdout.splitlines()]
        assert numbers == ["11", None, None, "12"]

    def test_all(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """With --all every masthead of a text is a record."""
        prose = "\n\nThe harvest was good that year, people said, and nobody asked why.\n\n" * 5
        page.write_text(f"Vol. 50, No. 11, Rajab 1443\n{prose}\nVol. 50, No. 12, Shaban 1443\n", encoding="utf-8")
        assert main(["parse", str(page), "--all"]) == 0
        assert [record["number"] for record in records(capsys)] == ["11", "12"]

    def test_language(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Only the languages told are read, and an unknown one is refused before anything is read."""
        assert main(["parse", str(page), "--language", "en"]) == 0
        assert main(["parse", "no-such-file", "--language", "tlh"]) == 2
        assert "no-such-file" not in capsys.readouterr().err

    def test_calendar(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The dates are checked against the calendar told."""
        assert main(["parse", str(page), "--calendar", "tabular-16-civil"]) == 0
        [record] = records(capsys)
        assert "dates-disagree" in str(record["diagnostics"])
        assert main(["parse", str(page), "--calendar", "julian"]) == 2

    def test_standard_input_is_the_default(self) -> None:
        """Without a file, and for `-`, standard input is read."""
        for arguments in ((), ("-",)):
            assert json.loads(piped(MASTHEAD.encode(), *arguments).stdout)["title"] == "Crescent International"


class TestUnreadable:
    """What cannot be read is told in one line, and the exit status tells how much that was."""

    @pytest.fixture
    def refused(self, capsys: pytest.CaptureFixture[str]) -> object:
        """Run the command and return its one line of complaint."""

        def run(*arguments: object) -> str:
            assert main(["parse", *map(str, arguments)]) == 2
            out, err = capsys.readouterr()
            assert out == ""
            assert err.count("\n") == 1
            return err

        return run

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"%PDF-1.7\n\x00", "a PDF, not text"),
            (b"PK\x03\x04\x00", "a zip archive, not text"),
            (b"Vol. 5\x00", "zero byte at offset 6"),
            ("العدد 5".encode("cp1256"), "not UTF-8"),
            (b"\xff\xfeV\xd8", "not UTF-16"),
            (b"x" * 1025, "longer than 1024 bytes"),
        ],
    )
    @pytest.mark.parametrize("mode", [[], ["--lines"]])
    def test_content(self, tmp_path: Path, data: bytes, message: str, mode: list[str], refused: object) -> None:
        """Binary, wrongly encoded and overlong files are refused, line by line as well."""
        path = tmp_path / "given"
        path.write_bytes(data)
        assert callable(refused)
        complaint = refused(path, "--max-bytes", "1K", *mode)
        assert complaint.startswith(f"issue-dates: {path}: ")
        if not mode or "bytes" not in message:
            assert message.split(" at ", maxsplit=1)[0] in complaint

    def test_missing(self, tmp_path: Path, refused: object) -> None:
        """A missing file, a folder and a name that no file can have are told apart."""
        assert callable(refused)
        assert "No such file" in refused(tmp_path / "missing.txt")
        assert "Is a directory" in refused(tmp_path)
        assert "null byte" in refused("a\0b")

    def test_some(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """One file that cannot be read does not stop the others."""
        assert main(["parse", "missing.txt", str(page)]) == 3
        out, err = capsys.readouterr()
        assert json.loads(out)["volume"] == "50"
        assert "missing.txt" in err

    def test_nothing_found(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A page without a masthead is no error, and still gives its record."""
        page.write_text("Nothing was decided.\n", encoding="utf-8")
        assert main(["parse", str(page)]) == 1
        out, err = capsys.readouterr()
        assert json.loads(out)["volume"] is None
        assert "no masthead found" in err

    @pytest.mark.parametrize("form", ["csv", "table"])
    def test_nothing_to_print(self, page: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
        """Where no record comes, CSV is its header alone and a table nothing; a table shows no empty record."""
        assert main(["parse", "missing.txt", "--format", form]) == 2
        assert capsys.readouterr().out.count("\n") == (form == "csv")
        page.write_text("Nothing was decided.\n", encoding="utf-8")
        assert main(["parse", str(page), "--format", form]) == 1
        assert capsys.readouterr().out.count("\n") == 2 * (form == "csv")

    def test_binary_further_on(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A file that turns out to be binary after its first lines is refused from there on."""
        page.write_bytes(b"Vol. 5\n" + b"\n" * 9000 + b"Vol. 6\0\n")
        assert main(["parse", str(page), "--lines"]) == 3
        out, err = capsys.readouterr()
        assert out.count("\n") == 9001
        assert err.endswith("not text (a zero byte)\n")

    @pytest.mark.parametrize(
        ("byte", "message"), [(b"\0", "not text (a zero byte)"), (b"\xff", "not UTF-8 (byte 0xff")]
    )
    def test_binary_in_a_later_block(
        self, page: Path, byte: bytes, message: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """With --all the mastheads before the place are records; what follows is refused."""
        prose = b"Nothing was decided, and everyone went home before the rain.\n\n" * (2 * BLOCK // 60)
        page.write_bytes(b"Vol. 5, No. 6, Rajab 1443\n\n" + prose + b"Vol. 6" + byte)
        assert main(["parse", str(page), "--all"]) == 3
        out, err = capsys.readouterr()
        assert [json.loads(line)["number"] for line in out.splitlines()][:1] == ["6"]
        assert message in err

    def test_encoding_that_fits_nothing(self, page: Path, refused: object) -> None:
        """An encoding that Python knows but cannot use is told like any other that does not fit."""
        page.write_bytes(b"x" * 100)
        assert callable(refused)
        assert "not in the encoding given" in refused(page, "--encoding", "undefined")

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["parse", "--encoding", "klingon"],
            ["parse", "--encoding", "base64"],
            ["parse", "--max-bytes", "-1"],
            ["parse", "--jobs", "0"],
            ["parse", "--jobs", "1000"],
            ["parse", "--jobs", "two"],
            ["parse", "--format", "xml"],
            ["read"],
        ],
    )
    def test_usage(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """Wrong usage ends with 2 and says how to use the command."""
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        assert stopped.value.code == 2
        assert "usage: issue-dates" in capsys.readouterr().err


class TestEncodings:
    """UTF-8 unless told or marked otherwise."""

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
    @pytest.mark.parametrize("mode", [(), ("--lines",)])
    def test_marked(self, encoding: str, mode: tuple[str, ...]) -> None:
        """A byte order mark says which encoding follows, and is no part of the text."""
        done = piped(f"{MASTHEAD}\n".encode(encoding), *mode)
        assert json.loads(done.stdout)["spans"]["title"] == [0, 22]

    def test_told(self) -> None:
        """An encoding that is told is used."""
        done = piped("المجلد 5، العدد 3".encode("cp1256"), "--encoding", "windows-1256")
        assert json.loads(done.stdout)["volume"] == "5"


class TestStopping:
    """Whoever stops the command sees no traceback."""

    def test_closed_pipe(self) -> None:
        """`| head -1` ends the command in silence, in the middle of its work."""
        lines = b"Vol. 50, No. 11, Rajab 1443\n" * 2000
        with subprocess.Popen(
            [*COMMAND, "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdin
            assert process.stdout
            assert process.stderr
            process.stdin.write(lines[:100])
            process.stdin.flush()
            process.stdout.close()
            try:
                process.stdin.write(lines)
                process.stdin.close()
            except BrokenPipeError:
                pass
            assert process.stderr.read() == b""
            assert process.wait() == 141

    def test_interrupt(self) -> None:
        """Ctrl-C ends it with the status that shells expect."""
        with subprocess.Popen(
            [*COMMAND, "--lines"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            # A shell has what it runs in the background ignore Ctrl-C, and so would this wait for ever.
            preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        ) as process:
            assert process.stdin
            assert process.stdout
            assert process.stderr
            process.stdin.write(b"Vol. 50, No. 11\n" * 4000)  # enough to see that it is at work
            process.stdout.read(1)
            process.send_signal(signal.SIGINT)
            process.stdout.read()
            assert process.wait() == 130
            assert b"Traceback" not in process.stderr.read()


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The version printed is that of the project."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"issue-dates {version}\n"


def test_all_mastheads_of_a_long_file_are_read_block_by_block(tmp_path: Path) -> None:
    """Every masthead of a file longer than a block is found once, its spans counted from the file's beginning."""
    prose = "Nothing was decided, and everyone went home before the rain.\n\n" * 400
    text = "".join(f"{prose}The Crescent Vol. {number}, No. 3\n\nRajab 1435\n\n" for number in range(1, 61))
    assert len(text) > BLOCK
    path = tmp_path / "long.txt"
    path.write_text(text, encoding="utf-8")
    result = subprocess.run([*COMMAND, "--all", str(path)], capture_output=True, text=True, check=True)
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [record["volume"] for record in records] == [str(number) for number in range(1, 61)]
    for record in records:
        start, end = record["spans"]["volume"]
        assert text[start:end] == record["volume"]


def test_blocks_of_a_text_full_of_figures(tmp_path: Path) -> None:
    """Where no place is quiet, as in a long list, a block ends behind a line all the same."""
    text = "".join(f"The Crescent Vol. {number}, No. 3, Rajab 1435\n" for number in range(1, 1000))
    path = tmp_path / "list.txt"
    path.write_text(text, encoding="utf-8")
    blocks = list(read_blocks(str(path), size=4000))
    assert len(blocks) > 5
    assert "".join(block for _, block in blocks) == text
    assert all(block.endswith("\n") for _, block in blocks)
    assert all(text.startswith(block, offset) for offset, block in blocks)
