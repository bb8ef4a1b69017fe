"""`issue-dates parse --input`: a Parquet file in, one out, in parts that outlive an interruption."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from issue_dates.cli import main, parquet
from tests.columns.texts import column, flat
from tests.examples import on_terminal

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a file of mastheads, in parts of 100 rows."""
    monkeypatch.setattr(parquet, "PART_ROWS", 100)
    monkeypatch.setattr(parquet, "BATCH_ROWS", 50)
    monkeypatch.chdir(tmp_path)
    texts = column(times=1)
    table = pa.table({"id": range(len(texts)), "text": texts})
    pq.write_table(table, "in.parquet", row_group_size=333)
    return tmp_path


def run(*arguments: str) -> int:
    """Run the command in this process."""
    return main(["parse", "--input", "in.parquet", "--output", "out.parquet", "--jobs", "1", *arguments])


def rows() -> list[dict[str, Any]]:
    """What is in the output."""
    read: list[dict[str, Any]] = pq.read_table("out.parquet").to_pylist()
    return read


def wanted(texts: list[str | None]) -> list[dict[str, Any]]:
    """What should be."""
    return [{"id": place, "text": text, **flat(text)} for place, text in enumerate(texts)]


def test_every_row_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The output has the columns of the input and of the record, row by row, and the parts are gone."""
    assert run() == 0
    assert rows() == wanted(column(times=1))
    assert sorted(path.name for path in folder.iterdir()) == ["in.parquet", "out.parquet"]
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "out.parquet: " in printed.err
    assert "with a masthead" in printed.err


def test_processes_give_the_same(folder: Path) -> None:
    """Two processes write what one does."""
    assert run() == 0
    one = rows()
    Path("out.parquet").unlink()
    assert run("--jobs", "2") == 0
    assert rows() == one


def test_rows_are_written_in_large_groups(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parts are put together to groups of a size that readers of Parquet like, in order."""
    monkeypatch.setattr(parquet, "GROUP_ROWS", 300)
    assert run() == 0
    assert rows() == wanted(column(times=1))
    found = pq.ParquetFile("out.parquet").metadata
    sizes = [found.row_group(group).num_rows for group in range(found.num_row_groups)]
    assert set(sizes[:-1]) == {300}
    assert 0 < sizes[-1] <= 300


def test_an_interrupted_run_goes_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After Ctrl-C the finished parts are whole; the next run reads the others only."""
    write = parquet._write_part
    written: list[str] = []

    def interrupted(*arguments: Any) -> int:
        if len(written) == 3:
            raise KeyboardInterrupt
        written.append(arguments[-1][1].name)
        return write(*arguments)

    monkeypatch.setattr(parquet, "_write_part", interrupted)
    assert run() == 130
    parts = sorted(Path("out.parquet.parts").glob("part-*.parquet"))
    assert [path.name for path in parts] == written
    assert [pq.read_table(path).num_rows for path in parts] == [100, 100, 100]
    assert not Path("out.parquet").exists()

    def counted(*arguments: Any) -> int:
        written.append(arguments[-1][1].name)
        return write(*arguments)

    monkeypatch.setattr(parquet, "_write_part", counted)
    torn = Path("out.parquet.parts/part-00003.parquet.unfinished")
    torn.write_bytes(b"PAR1")  # as a run leaves it that was killed while it wrote
    assert run() == 0
    assert not torn.exists()
    assert len(written) == len(set(written)) == -(-len(column(times=1)) // 100)
    assert rows() == wanted(column(times=1))


def test_ctrl_c(tmp_path: Path) -> None:
    """A real interruption of real processes: quick, without a traceback, with whole parts and no process left."""
    # The first parts take a moment, as all their rows are alike, and the others more time than the test has.
    same, other = ["al-Manar Vol. 5, No. 3"] * 2 * parquet.PART_ROWS, range(150_000)
    texts = same + [f"al-Manar Vol. {number}, No. 3, Rajab 1443" for number in other]
    pq.write_table(pa.table({"text": texts}), tmp_path / "in.parquet")
    command = [sys.executable, "-m", "issue_dates", "parse", "--input", "in.parquet", "--output", "out.parquet"]
    command += ["--jobs", "2"]
    # A shell that starts something in the background has it ignore Ctrl-C; the tests may run in one.
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, start_new_session=True)
    signal.signal(signal.SIGINT, heard)
    parts = tmp_path / "out.parquet.parts"
    _wait_until(lambda: any(parts.glob("part-*.parquet")) or process.poll() is not None)
    os.killpg(process.pid, signal.SIGINT)
    _, error = process.communicate(timeout=60)
    assert (process.returncode, error) == (130, b"")
    assert {pq.read_table(path).num_rows for path in parts.glob("part-*.parquet")} == {parquet.PART_ROWS}
    _wait_until(lambda: not _runs(process.pid))


def _runs(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _wait_until(happens: Callable[[], bool]) -> None:
    for _ in range(600):
        if happens():
            return
        time.sleep(0.1)
    raise AssertionError("it never happened")


def test_a_bar_on_a_terminal(folder: Path) -> None:
    """Whoever watches sees rows, their rate and the time that is left."""
    code = (
        "from issue_dates.cli import main, parquet, progress; parquet.PART_ROWS = parquet.BATCH_ROWS = 20; "
        "progress.FIRST_SHOWN_AFTER = progress.SHOWN_EVERY = 0; "
        "main(['parse', '--input', 'in.parquet', '--output', 'out.parquet', '--jobs', '1'])"
    )
    printed = on_terminal(f'{sys.executable} -c "{code}"')
    bar = [line for line in printed.split("\r\x1b[K") if line.startswith("[#")]
    assert bar
    assert all(" rows, " in line and "/s" in line for line in bar)
    assert " left" in bar[0]


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line that a command is refused with."""
    assert main(["parse", *arguments]) == 2
    [line] = capsys.readouterr().err.splitlines()
    return line


class TestRefusals:
    """One line that says what is wrong, and no output."""

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--input", "none.parquet"], "none.parquet: No such file or directory"),
            (["--input", "text.parquet"], "text.parquet: no Parquet file"),
            (["--input", "."], ".: is a folder"),
            (["--input", "in.parquet", "--column", "body"], "no column 'body'; there are 'id', 'text'"),
            (["--input", "in.parquet", "--column", "id"], "texts must be strings or binary, not int64"),
            (["--input", "in.parquet", "--lines"], "are for FILE"),
            (["--input", "in.parquet", "page.txt"], "takes the place of FILE"),
            (["--input", "in.parquet", "--calendar", "julian"], "'julian' is the name of no calendar"),
            ([], "--input and --output go together"),
        ],
    )
    def test_input(self, folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
        """Whatever is wrong with the input or the options."""
        Path("text.parquet").write_text("Vol. 50", encoding="utf-8")
        assert message in refused(capsys, *arguments, "--output", "out.parquet")
        assert not Path("out.parquet").exists()
        assert not Path("out.parquet.parts").exists()

    def test_output(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """What is there is not written over, and parts of another run are not taken for this one's."""
        Path("out.parquet").write_text("precious", encoding="utf-8")
        arguments = ["--input", "in.parquet", "--output", "out.parquet"]
        assert "there already" in refused(capsys, *arguments)
        assert Path("out.parquet").read_text(encoding="utf-8") == "precious"
        Path("out.parquet").unlink()
        Path("out.parquet.parts").mkdir()
        Path("out.parquet.parts/run.json").write_text("{}", encoding="utf-8")
        assert "parts of another run" in refused(capsys, *arguments)

    def test_no_pyarrow(
        self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The extra is named."""
        monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
        assert 'pip install "issue-dates[arrow]"' in refused(capsys, "--input", "in.parquet", "--output", "o.parquet")


def test_nothing_found(folder: Path) -> None:
    """A file without rows, or without a masthead, is exit status 1, and its output is there."""
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), "in.parquet")
    assert run() == 1
    assert pq.read_table("out.parquet").num_rows == 0
    Path("out.parquet").unlink()
    pq.write_table(pa.table({"text": ["Nothing was decided."]}), "in.parquet")
    assert run() == 1


def test_names_that_are_taken(folder: Path) -> None:
    """A prefix makes room."""
    pq.write_table(pa.table({"title": ["Home"], "text": ["al-Manar Vol. 50, No. 3"]}), "in.parquet")
    assert run() == 2
    assert run("--prefix", "m_") == 0
    [row] = rows()
    assert (row["title"], row["m_title"], row["m_volume"]) == ("Home", "al-Manar", "50")


def test_lines_in_processes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many lines are read by several processes, in order."""
    from issue_dates.cli import parse

    texts = [" ".join((text or "nothing").split()) for text in column(times=3)]
    path = tmp_path / "lines.txt"
    path.write_text("\n".join(texts), encoding="utf-8")
    monkeypatch.setattr(parse, "LONG_WORK", 1)
    monkeypatch.setattr(parse, "LINES_A_JOB", 100)
    assert main(["parse", "--lines", "--jobs", "2", str(path)]) == 0
    several = capsys.readouterr().out
    assert main(["parse", "--lines", "--jobs", "1", str(path)]) == 0
    assert several == capsys.readouterr().out
    assert len(several.splitlines()) == len(texts)
