"""`issue-dates series`: what a run of issues proves."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from issue_dates.cli.files import (
    FORMATS,
    FOUND,
    NOT_FOUND,
    PARTLY,
    UNREADABLE,
    InputError,
    add_format_option,
    add_input_options,
    chosen_format,
    name_of,
    printable,
    read_text,
    size_of,
    write_csv,
    write_jsonl,
)
from issue_dates.cli.progress import Progress
from issue_dates.cli.runs import issues_of, says_something

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from issue_dates.cli.files import Record
    from issue_dates.series import Finding, Series
    from issue_dates.values import Issue

DESCRIPTION = """\
Tell the rule of a run of issues, what is missing, what is misprinted and which calendar the printer used. FILE holds
records as `issue-dates parse` prints them, a table with columns such as volume, number, hijri and gregorian (TSV, CSV),
mastheads one a line or as the field "text" of records, or pages, one masthead each; several files make one run.
Exit status: 0 a report was written, 1 no issue was found, 2 bad usage or nothing readable, 3 some input was not."""

EVIDENCE_SHOWN = 5
COLUMNS = ("kind", "code", "at", "before", "missing", "field", "correction", "message")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser of `issue-dates`."""
    parser = subparsers.add_parser("series", help="report on a run of issues", description=DESCRIPTION)
    add_input_options(parser)
    add_format_option(parser, (*FORMATS, "json"))
    parser.add_argument("--lines", action="store_true", help="each line is a masthead of its own")
    parser.add_argument("--language", action="append", metavar="TAG", help="read this language only; may be repeated")
    parser.add_argument("--calendar", metavar="NAME", help="read Hijri dates by this one (default: what fits best)")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--missing", action="store_true", help="list every missing issue instead of the report")
    which.add_argument("--predict", type=_count, metavar="N", help="list the next N issues instead of the report")
    parser.add_argument("--plot", metavar="FILE", help="draw the run as well, into a .svg or .png file")
    parser.set_defaults(run=run)


def _count(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
    if not number:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"expected a number from 1 to 9999, not {text!r}")
    return number


def run(args: argparse.Namespace) -> int:
    """Read the run, report on it, and return the exit status."""
    from issue_dates.calendars import get_calendar
    from issue_dates.lexicons import load
    from issue_dates.series import infer_series

    for tag in args.language or ():
        load(tag)  # a wrong name is told before anything is read
    if args.calendar:
        get_calendar(args.calendar)
    issues, failed, read = _gather(args)
    if not issues:
        print(f"issue-dates: no issue found in {', '.join(map(name_of, args.files))}", file=sys.stderr)
        return UNREADABLE if failed and not read else NOT_FOUND
    series = infer_series(issues, calendar=args.calendar)
    if args.plot and not _draw(series, args.plot):
        return UNREADABLE
    _write(series, args)
    return PARTLY if failed else FOUND


def _gather(args: argparse.Namespace) -> tuple[list[Issue], int, int]:
    """Return the issues of all files, how much could not be read and how many files could."""
    issues: list[Issue] = []
    failed = read = 0
    with Progress(size_of(args.files)) as progress:
        for name in args.files:
            try:
                text = read_text(name, args.encoding, args.max_bytes)
                found, failures = issues_of(name, text, _reader(args, progress), lines=args.lines)
                read += 1
            except InputError as error:
                found, failures = [], [str(error)]
            issues += found
            failed += len(failures)
            for failure in failures:
                print(f"issue-dates: {failure}", file=sys.stderr)
    return issues, failed, read


def _reader(args: argparse.Namespace, progress: Progress) -> Any:
    """Return what reads the issue of a piece of print."""

    def read(text: str) -> Iterator[Issue]:
        from issue_dates.masthead import read_masthead

        issue = read_masthead(text, languages=args.language).issue
        progress.advance(len(text.encode(errors="replace")) + 1)
        if issue is not None and says_something(issue):
            yield issue

    return read


def _draw(series: Series, path: str) -> bool:
    from issue_dates.series.plot import draw

    try:
        draw(series, path)
    except ImportError as error:  # the extra is not installed
        print(f"issue-dates: {error}", file=sys.stderr)
        return False
    return True


def _write(series: Series, args: argparse.Namespace) -> None:
    form = chosen_format(args)
    if args.missing or args.predict:
        found = series.predict(args.predict) if args.predict else series.missing()
        _write_expected([expected.to_dict() for expected in found], form)
    elif form == "json":
        print(json.dumps(series.to_dict(), ensure_ascii=False, indent=2))
    elif form == "jsonl":
        write_jsonl([series.to_dict()])
    elif form == "csv":
        write_csv(_rows(series), COLUMNS)
    else:
        _write_report(series)


def _write_expected(records: list[dict[str, Any]], form: str) -> None:
    columns = tuple(records[0]) if records else ("at",)
    if form == "json":
        print(json.dumps(records, ensure_ascii=False, indent=2))
    elif form == "jsonl":
        write_jsonl(records)
    elif form == "csv":
        write_csv(records, columns)
    else:
        shown = ("volume", "number", "hijri", "gregorian")
        _write_columns([shown, *([record[name] or "" for name in shown] for record in records)])


def _rows(series: Series) -> Iterator[Record]:
    """Yield the gaps and findings as rows of one table."""
    for gap in series.gaps():
        row = gap.to_dict()
        yield {"kind": row["kind"], "at": row["after"], "before": row["before"], "missing": row["missing"]}
    for finding in series.findings:
        yield {"kind": "finding", **finding.to_dict()}


def _write_report(series: Series) -> None:
    """Print the report for people: a sentence, then one list for each question that has an answer."""
    print(printable(series.sentence))
    gaps = [gap.to_dict() for gap in series.gaps()]
    _write_list("Gaps", [(gap["kind"], str(gap["missing"]), f"{gap['after']} – {gap['before']}") for gap in gaps])
    _write_list("Findings", [(one.code, one.at, _explained(one)) for one in series.findings])
    evidence = series.calendar_evidence()[:EVIDENCE_SHOWN]
    _write_list(f"Calendars (the run is read by {series.calendar})", [(str(one),) for one in evidence])


def _explained(finding: Finding) -> str:
    if finding.correction is None or finding.correction in finding.message:
        return finding.message
    return f"{finding.message}; {(finding.field or '').replace('_', ' ')} should be {finding.correction}"


def _write_list(title: str, rows: Sequence[tuple[str, ...]]) -> None:
    if rows:
        print(f"\n{title}")
        _write_columns(rows, indent="  ")


def _write_columns(rows: Iterable[Any], indent: str = "") -> None:
    table = [[printable(str(cell)) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        print((indent + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))).rstrip())
