"""`issue-dates parse`: the mastheads of files, as records."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING

from issue_dates.cli import parquet
from issue_dates.cli.files import (
    FOUND,
    NOT_FOUND,
    PARTLY,
    UNREADABLE,
    InputError,
    add_format_option,
    add_input_options,
    chosen_format,
    name_of,
    read_blocks,
    read_lines,
    read_text,
    size_of,
    write_csv,
    write_jsonl,
    write_table,
)
from issue_dates.cli.progress import Progress
from issue_dates.cli.workers import cores, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from issue_dates.cli.files import Record

    # A text with the number of characters before it in its file.
    Placed = tuple[int, str]

LONG_WORK = 2 * 1024 * 1024
"""Bytes: so many lines are worth processes of their own, which take half a second to begin."""
LINES_A_JOB = 1_000

DESCRIPTION = """\
Read the masthead in each FILE and print it: as a table on a terminal, as JSON Lines in a pipe.
Exit status: 0 a masthead was found, 1 none was, 2 bad usage or nothing readable, 3 some inputs could not be read."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser of `issue-dates`."""
    parser = subparsers.add_parser("parse", help="read the masthead of a page", description=DESCRIPTION)
    add_input_options(parser)
    add_format_option(parser)
    parser.add_argument("--lines", action="store_true", help="each line is a text of its own, with one record")
    parser.add_argument(
        "--all", action="store_true", help="every masthead of a text of any length, not the best one only"
    )
    parser.add_argument("--language", action="append", metavar="TAG", help="read this language only; may be repeated")
    parser.add_argument("--calendar", metavar="NAME", help="check the dates against this calendar")
    parser.add_argument("--jobs", type=_jobs, metavar="N", help="processes for long work (default: one for each core)")
    parquet.add_options(parser)
    parser.set_defaults(run=run)


def _jobs(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text[:4]) <= 999):
        raise argparse.ArgumentTypeError(f"expected a number from 1 to 999, not {text!r}")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Read and print; return the exit status."""
    from issue_dates.calendars import get_calendar
    from issue_dates.lexicons import load

    for tag in args.language or ():
        load(tag)  # a wrong name is told before anything is read
    if args.calendar:
        get_calendar(args.calendar)
    if args.input or args.output:
        return parquet.run(args)
    job = _Job(args)
    _write(job.records(), chosen_format(args))
    return job.status()


class _Job:
    """What one call of the command reads, and how it went."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.found = self.read = self.failed = 0

    def records(self) -> Iterator[Record]:
        """Yield a record for each text, or for each masthead with `--all`; of several files each names its own."""
        jobs = self._jobs()
        read = partial(_read, self.args.language, self.args.calendar, self.args.all)
        for source, results in in_order(read, _chunks(self._texts(), LINES_A_JOB if jobs > 1 else 1), jobs):
            for found, records in results:
                self.read += 1
                self.found += found
                for record in records:
                    yield {"source": source, **record} if len(self.args.files) > 1 else record

    def _jobs(self) -> int:
        """Return how many processes the work is worth: one, but for many lines."""
        if not self.args.lines or (size_of(self.args.files) or 0) < LONG_WORK:
            return 1
        return self.args.jobs or cores()

    def _texts(self) -> Iterator[tuple[str, Placed]]:
        with Progress(size_of(self.args.files)) as progress:
            for name in self.args.files:
                try:
                    for offset, text in self._texts_of(name):
                        yield name, (offset, text)
                        progress.advance(len(text.encode(errors="replace")) + self.args.lines)
                except InputError as error:
                    self.failed += 1
                    print(f"issue-dates: {error}", file=sys.stderr)

    def _texts_of(self, name: str) -> Iterable[Placed]:
        """Return the texts of a file: its lines, its blocks where every masthead is asked for, or the whole."""
        encoding, max_bytes = self.args.encoding, self.args.max_bytes
        if self.args.lines:
            return ((0, line) for line in read_lines(name, encoding, max_bytes))
        if self.args.all:
            return read_blocks(name, encoding)
        return ((0, read_text(name, encoding, max_bytes)),)

    def status(self) -> int:
        """Return the exit status, and say so where nothing was found."""
        if self.failed:
            return PARTLY if self.read else UNREADABLE
        if self.found:
            return FOUND
        print(f"issue-dates: no masthead found in {', '.join(map(name_of, self.args.files))}", file=sys.stderr)
        return NOT_FOUND


def _chunks(texts: Iterable[tuple[str, Placed]], size: int) -> Iterator[tuple[str, list[Placed]]]:
    """Yield the texts of each source, so many at a time."""
    for source, group in groupby(texts, key=itemgetter(0)):
        while chunk := [text for _, text in islice(group, size)]:
            yield source, chunk


def _read(
    languages: Sequence[str] | None, calendar: str | None, all_of_them: bool, chunk: tuple[str, list[Placed]]
) -> tuple[str, list[tuple[int, Iterable[Record]]]]:
    """Return, for each text of a chunk, how many mastheads are in it and their records."""
    from issue_dates.masthead import find_mastheads, read_masthead

    source, texts = chunk
    results: list[tuple[int, Iterable[Record]]] = []
    for offset, text in texts:
        if all_of_them:
            readings = list(find_mastheads(text, languages=languages, calendar=calendar))
        else:
            readings = [read_masthead(text, languages=languages, calendar=calendar)]
        results.append(
            (sum(one.issue is not None for one in readings), [_moved(one.to_dict(), offset) for one in readings])
        )
    return source, results


def _moved(record: Record, offset: int) -> Record:
    """Count the spans of a record from the beginning of the file, not of the block."""
    if not offset:
        return record
    spans = {kind: [place + offset for place in span] for kind, span in record["spans"].items()}
    notes = [{**note, "span": [place + offset for place in note["span"]]} for note in record["diagnostics"]]
    return {**record, "spans": spans, "diagnostics": notes}


def _write(records: Iterator[Record], form: str) -> None:
    from issue_dates.masthead.reading import FIELDS

    if form == "jsonl":
        write_jsonl(records)
    elif form == "csv":
        first = next(records, {})
        source = ("source",) if "source" in first else ()
        write_csv(_chain(first, records), (*source, *FIELDS, "language", "spans", "diagnostics"))
    else:
        _write_tables(records)


def _chain(first: Record, rest: Iterator[Record]) -> Iterator[Record]:
    if first:
        yield first
    yield from rest


def _write_tables(records: Iterable[Record]) -> None:
    """Print a table for each masthead; an empty line stands between two."""
    from issue_dates.masthead.reading import FIELDS

    written = 0
    for record in records:
        notes = [(one["severity"], f"{one['code']}: {one['message']}") for one in record["diagnostics"]]
        rows = [(field.replace("_", " "), record[field]) for field in FIELDS]
        if not notes and all(value is None for _, value in rows):
            continue
        if written:
            print()
        write_table([("source", record.get("source")), *rows, *notes])
        written += 1
