"""`issue-dates export`: mastheads, records or another format, as a file that other programs read."""

from __future__ import annotations

import json
import sys
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from issue_dates.cli.files import (
    FOUND,
    NOT_FOUND,
    PARTLY,
    UNREADABLE,
    InputError,
    add_input_options,
    name_of,
    read_lines,
    read_text,
    size_of,
)
from issue_dates.cli.progress import Progress
from issue_dates.errors import IssueDatesError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from issue_dates.values import Issue

Titled: TypeAlias = "tuple[Issue, str | None]"
"""An issue and the language that its masthead was read in."""

# Named here, so that the help of every command need not import the exports; a test holds them together.
WRITTEN = ("json", "csl", "biblatex", "tei", "marc", "schema-org", "jats", "ris", "z3971", "edtf", "kev")
READ = (*WRITTEN, "sici")

DESCRIPTION = """\
Write the issues of each FILE as one file of a format of libraries, citation tools or the web. FILE is a page with a
masthead, mastheads one a line (--lines), records as `issue-dates parse` prints them, or any format named by --from.
Exit status: 0 an issue was written, 1 none was found, 2 bad usage or nothing readable, 3 some input was unreadable."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser of `issue-dates`."""
    parser = subparsers.add_parser("export", help="write issues in another format", description=DESCRIPTION)
    add_input_options(parser)
    parser.add_argument("--to", required=True, choices=WRITTEN, metavar="FORMAT", help=", ".join(WRITTEN))
    parser.add_argument("--from", dest="source", choices=READ, metavar="FORMAT", help="what FILE is, or sici")
    parser.add_argument("--lines", action="store_true", help="each line is a masthead of its own")
    parser.add_argument("--all", action="store_true", help="every masthead of a text, not the best one only")
    parser.add_argument("--language", action="append", metavar="TAG", help="read this language only; may be repeated")
    parser.add_argument(
        "--calendar", default="umm-al-qura", metavar="NAME", help="converts Hijri dates (default: umm-al-qura)"
    )
    parser.add_argument("--iso2709", action="store_true", help="with --to marc: ISO 2709 instead of MARCXML")
    parser.set_defaults(run=run, fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Read and write; return the exit status."""
    from issue_dates.calendars import get_calendar
    from issue_dates.lexicons import load

    if args.iso2709 and args.to != "marc":
        args.fail("--iso2709 goes with --to marc")
    for tag in args.language or ():
        load(tag)  # a wrong name is told before anything is read
    get_calendar(args.calendar)
    job = _Job(args)
    try:
        _write(job.issues(), args)
    except ImportError as error:  # an extra that is not installed
        print(f"issue-dates: {error}", file=sys.stderr)
        return UNREADABLE
    return job.status()


def _write(issues: Iterator[Titled], args: argparse.Namespace) -> None:
    """Write one file, piece by piece; nothing at all where there is no issue."""
    first = next(issues, None)
    if first is None:
        return
    issues = chain((first,), issues)
    if args.iso2709:
        from issue_dates.export import marc

        for issue, language in issues:
            sys.stdout.buffer.write(marc.dump_iso2709(issue, language=language, calendar=args.calendar))
        return
    from issue_dates.export import dump_all

    for piece in dump_all(issues, args.to, calendar=args.calendar):
        sys.stdout.write(piece)


class _Job:
    """What one call of the command reads, and how it went."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.found = self.failed = 0
        self.read: set[str] = set()

    def issues(self) -> Iterator[Titled]:
        """Yield the issues of all files; what cannot be read is told on standard error and passed over."""
        from issue_dates.values import Issue

        with Progress(size_of(self.args.files)) as progress:
            for name in self.args.files:
                for piece in self._pieces(name):
                    for issue, language in self._issues_of(name, piece):
                        if issue != Issue():  # the record of a text without a masthead
                            self.found += 1
                            yield issue, language
                    if isinstance(piece, str):
                        progress.advance(len(piece.encode(errors="replace")) + 1)

    def _pieces(self, name: str) -> Iterator[Any]:
        """Yield what a file consists of: records, entries, lines or one text."""
        failed = self.failed
        try:
            yield from self._from_format(name) if self.args.source else self._from_print(name)
        except (InputError, IssueDatesError) as error:
            self._fail(name, error)
        if self.failed == failed:
            self.read.add(name)

    def _fail(self, name: str, error: Exception) -> None:
        self.failed += 1
        message = str(error) if isinstance(error, InputError) else f"{name_of(name)}: {error}"
        print(f"issue-dates: {message}", file=sys.stderr)

    def _from_format(self, name: str) -> Iterable[Any]:
        from issue_dates.export import get_format

        text = read_text(name, self.args.encoding, self.args.max_bytes)
        pieces: Iterable[Any] = get_format(self.args.source).split(text)
        return pieces

    def _from_print(self, name: str) -> Iterator[str]:
        """Yield lines where they are records or mastheads, else the one text that they make up."""
        lines = read_lines(name, self.args.encoding, self.args.max_bytes)
        start = []
        for line in lines:
            start.append(line)
            if line.strip():
                break
        whole = chain(start, lines)
        if self.args.lines or (start and _is_record(start[-1])):
            yield from (line for line in whole if line.strip())
        else:
            yield "\n".join(whole)

    def _issues_of(self, name: str, piece: Any) -> Iterator[Titled]:
        if self.args.source or _is_record(piece):
            try:
                yield self._load(piece)
            except IssueDatesError as error:
                self._fail(name, error)
            return
        for reading in self._readings(piece):
            if reading.issue is not None:
                yield reading.issue, reading.language

    def _load(self, piece: Any) -> Titled:
        from issue_dates.export import get_format

        source = self.args.source or "json"
        if isinstance(piece, str) and source == "json":
            piece = json.loads(piece)
        language = piece.get("language") if isinstance(piece, dict) else None
        return get_format(source).load(piece), language

    def _readings(self, text: str) -> Iterable[Any]:
        from issue_dates.masthead import find_mastheads, read_masthead

        if self.args.all:
            return find_mastheads(text, languages=self.args.language)
        return (read_masthead(text, languages=self.args.language),)

    def status(self) -> int:
        """Return the exit status, and say so where nothing was found."""
        if self.failed:
            return PARTLY if self.found or self.read else UNREADABLE
        if self.found:
            return FOUND
        print(f"issue-dates: no issue found in {', '.join(map(name_of, self.args.files))}", file=sys.stderr)
        return NOT_FOUND


def _is_record(line: Any) -> bool:
    """Tell a line of `issue-dates parse` from a masthead: a JSON object with fields of the record."""
    if not (isinstance(line, str) and line.lstrip()[:1] == "{"):
        return False
    try:
        record = json.loads(line)
    except (RecursionError, ValueError):
        return False
    return not {"title", "volume", "number", "hijri", "gregorian"}.isdisjoint(record)
