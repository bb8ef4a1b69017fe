"""`issue-dates parse --input FILE.parquet`: a column of texts in, the columns of the record out.

The rows are read in parts, each of which is written to a file of its own as soon as it is done, in the folder
`OUTPUT.parts`. Who is interrupted and runs the command again goes on after the finished parts. In the end the parts
become one file and the folder goes away.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from issue_dates.cli.files import FOUND, NOT_FOUND, InputError
from issue_dates.cli.progress import Progress
from issue_dates.cli.workers import cores, in_order

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

PART_ROWS = 10_000
PART_BYTES = 32 * 1024 * 1024
BATCH_ROWS = 1_000
"""A part is closed with the batch that fills it; no more than one batch goes beyond the limits."""
GROUP_ROWS = 100_000
"""Rows of a row group of the output."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of this mode to `parse`."""
    group = parser.add_argument_group("Parquet", "Read a column of texts (needs the extra `arrow`).")
    group.add_argument("--input", metavar="FILE", help="a Parquet file with a column of texts")
    group.add_argument("--column", default="text", metavar="NAME", help="the column (default: text)")
    group.add_argument(
        "--output", metavar="FILE", help="the Parquet file to write: the columns of the input, the record's"
    )
    group.add_argument("--prefix", default="", metavar="TEXT", help="put before the names of the record's columns")
    group.add_argument("--pages", action="store_true", help="the texts are whole pages, no two alike")


def run(args: argparse.Namespace) -> int:
    """Read all rows; return the exit status."""
    if not args.input or not args.output:
        raise InputError("--input and --output go together")
    if args.files != ["-"]:
        raise InputError("--input takes the place of FILE; give one or the other")
    if args.lines or args.all or args.format:
        raise InputError("--lines, --all and --format are for FILE, not for --input")
    try:
        from issue_dates.columns.extras import require

        require("pyarrow.parquet", "arrow")
    except ImportError as error:
        raise InputError(str(error)) from None
    return _Job(args).run()


class _Job:
    """One run over a file."""

    def __init__(self, args: argparse.Namespace) -> None:
        from issue_dates.columns.arrow import kernel, record_schema

        self.args = args
        self.output = Path(args.output)
        self.parts = self.output.with_name(f"{self.output.name}.parts")
        self.options = {"languages": args.language, "calendar": args.calendar, "pages": args.pages}
        kernel(**self.options)  # a wrong name is told before anything is read
        self.file = _open(args.input)
        self.schema = record_schema(self.file.schema_arrow, args.column, args.prefix)
        self.rows = self.file.metadata.num_rows

    def run(self) -> int:
        """Read the parts that are not there yet, and join all."""
        if self.output.exists():
            raise InputError(f"{self.output}: is there already; remove it, or choose another --output")
        import shutil

        self._open_parts()
        write = partial(_write_part, self.args.column, self.args.prefix, self.options)
        with Progress(self.rows, "rows") as progress:
            progress.seen = sys.stderr.isatty()  # nothing else is shown on the terminal
            for rows in in_order(write, self._unread(progress), self._jobs()):
                progress.advance(rows)
        found = self._join()
        shutil.rmtree(self.parts)
        print(f"{self.output}: {self.rows:,} rows, {found:,} with a masthead", file=sys.stderr)
        return FOUND if found else NOT_FOUND

    def _jobs(self) -> int:
        """Return how many processes the work is worth."""
        if self.rows <= PART_ROWS and Path(self.args.input).stat().st_size < PART_BYTES:
            return 1
        return self.args.jobs or cores()

    def _open_parts(self) -> None:
        """Make the folder of parts, or see that what is in it comes from a run like this one."""
        import json
        from importlib.metadata import version

        stat = Path(self.args.input).stat()
        told = {
            "input": str(Path(self.args.input).resolve()), "size": stat.st_size, "modified": stat.st_mtime_ns,
            "column": self.args.column, "prefix": self.args.prefix, **self.options, "version": version("issue-dates"),
        }  # fmt: skip
        note = self.parts / "run.json"
        self.parts.mkdir(exist_ok=True)
        if not note.exists():
            _replace(note, json.dumps(told, indent=1).encode())
        elif json.loads(note.read_bytes()) != told:
            raise InputError(f"{self.parts}: holds parts of another run; remove the folder to begin anew")
        for left in self.parts.glob("*.unfinished"):
            left.unlink()

    def _unread(self, progress: Progress) -> Iterator[tuple[Any, Path]]:
        """Yield the parts that are not there yet, each with the file it goes to; count the others as done."""
        for number, batches in enumerate(self._cut()):
            path = self._path(number)
            if path.exists():
                progress.resume(sum(batch.num_rows for batch in batches))
            else:
                yield batches, path

    def _path(self, number: int) -> Path:
        return self.parts / f"part-{number:06}.parquet"

    def _cut(self) -> Iterator[list[Any]]:
        """Cut the rows into parts, the same ones in every run."""
        part: list[Any] = []
        rows = size = 0
        for batch in self.file.iter_batches(BATCH_ROWS):
            part.append(batch)
            rows, size = rows + batch.num_rows, size + batch.nbytes
            if rows >= PART_ROWS or size >= PART_BYTES:
                yield part
                part, rows, size = [], 0, 0
        if part:
            yield part

    def _join(self) -> int:
        """Write the parts into one file, and return in how many rows there is a masthead."""
        from issue_dates.columns.extras import require

        arrow, parquet = require("pyarrow", "arrow"), require("pyarrow.parquet", "arrow")
        unfinished = self.output.with_name(f"{self.output.name}.unfinished")
        found = 0
        with parquet.ParquetWriter(unfinished, self.schema) as writer:
            held: list[Any] = []
            for path in sorted(self.parts.glob("part-*.parquet")):
                held.append(parquet.ParquetFile(path).read().cast(self.schema))
                found += _count_found(held[-1], self.args.prefix)
                if sum(table.num_rows for table in held) >= GROUP_ROWS:
                    writer.write_table(arrow.concat_tables(held))
                    held = []
            if held:
                writer.write_table(arrow.concat_tables(held))
        unfinished.replace(self.output)
        return found


def _open(name: str) -> Any:
    from issue_dates.columns.extras import require

    arrow, parquet = require("pyarrow", "arrow"), require("pyarrow.parquet", "arrow")
    if Path(name).is_dir():
        raise InputError(f"{name}: is a folder; give one of the files in it")
    try:
        return parquet.ParquetFile(name)
    except FileNotFoundError:
        raise InputError(f"{name}: No such file or directory") from None
    except arrow.ArrowInvalid as error:
        raise InputError(f"{name}: no Parquet file ({error})") from None


def _write_part(column: str, prefix: str, options: dict[str, Any], part: tuple[list[Any], Path]) -> int:
    """Read the batches of a part and write them; the file appears when it is whole."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    from issue_dates.columns.arrow import read_batches

    batches, path = part
    table = pa.Table.from_batches(list(read_batches(batches, column, prefix=prefix, **options)))
    unfinished = path.with_suffix(".unfinished")
    pq.write_table(table, unfinished)
    unfinished.replace(path)
    return int(table.num_rows)


def _replace(path: Path, data: bytes) -> None:
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_bytes(data)
    unfinished.replace(path)


def _count_found(table: Any, prefix: str) -> int:
    """Return in how many rows a field of the record is filled."""
    from functools import reduce

    import pyarrow.compute as pc

    from issue_dates.masthead import FIELDS

    filled = (pc.is_valid(table.column(prefix + name)) for name in FIELDS)
    return int(pc.sum(reduce(pc.or_, filled)).as_py() or 0)
