"""`issue-dates convert`: dates from one calendar to another, one by one or a file of them."""

from __future__ import annotations

import datetime as dt
import re
import sys
from typing import TYPE_CHECKING, Any

from issue_dates.cli.files import (
    FOUND,
    PARTLY,
    UNREADABLE,
    InputError,
    add_format_option,
    add_input_options,
    chosen_format,
    name_of,
    read_lines,
    write_csv,
    write_jsonl,
    write_table,
)
from issue_dates.errors import IssueDatesError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.cli.files import Record

DESCRIPTION = """\
Convert dates: YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by a slash, in the digits of any script. A year up to
1700 is one of --calendar, a later one Gregorian. Exit status: 0 all were converted, 2 none, 3 some."""

COLUMNS = ("input", "hijri", "solar_hijri", "rumi", "gregorian", "weekday", "calendar")
# No Hijri, solar or Rumi year in print is so high, and no Gregorian one of a periodical's life is lower.
LAST_HIJRI_YEAR = 1700
# What is meant as a date, even if it is none; everything else is the name of a file.
_DATE_LIKE = re.compile(r"[\dX][\dX/-]*")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser of `issue-dates`."""
    parser = subparsers.add_parser("convert", help="convert dates between calendars", description=DESCRIPTION)
    add_input_options(parser, "VALUE", "a date, or a file of dates, one a line; - is standard input")
    add_format_option(parser)
    parser.add_argument("--calendar", default="umm-al-qura", metavar="NAME", help="default: umm-al-qura")
    parser.add_argument("--to", metavar="NAME", help="gregorian, or a calendar (default: the other side of --calendar)")
    parser.add_argument("--compare", action="store_true", help="what every calendar that covers the date says")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Convert and print; return the exit status."""
    job = _Job(args)
    form = chosen_format(args)
    if form == "jsonl":
        write_jsonl(job.records())
    elif form == "csv":
        write_csv(job.records(), COLUMNS)
    elif len(args.files) == 1 and _DATE_LIKE.fullmatch(args.files[0]) and not args.compare:
        for record in job.records():
            write_table((column.replace("_", " "), record[column]) for column in COLUMNS[1:])
    else:
        _write_lines(job.records(), compare=args.compare)
    if job.failed:
        return PARTLY if job.done else UNREADABLE
    return FOUND


def _write_lines(records: Iterable[Record], *, compare: bool) -> None:
    """Print one line for each result."""
    for record in records:
        first = record["calendar"] if compare else record["input"]
        results = [record[column] for column in COLUMNS[1:-1] if record[column] not in (None, record["input"])]
        print(f"{first:<28}  {'  '.join(results)}")


class _Job:
    """What one call of the command converts, and how it went."""

    def __init__(self, args: argparse.Namespace) -> None:
        from issue_dates.calendars import get_calendar

        self.args = args
        self.calendar = get_calendar(args.calendar)
        self.target = None if args.to in (None, "gregorian") else get_calendar(args.to)
        self.done = self.failed = 0

    def records(self) -> Iterator[Record]:
        """Yield the records of each value; tell of those that cannot be converted and go on."""
        for place, text in self._texts():
            try:
                yield from self._convert(text)
                self.done += 1
            except IssueDatesError as error:
                self.failed += 1
                print(f"issue-dates: {place}{error}", file=sys.stderr)

    def _texts(self) -> Iterator[tuple[str, str]]:
        """Yield each value, and where it stands."""
        for name in self.args.files:
            if _DATE_LIKE.fullmatch(name):
                yield "", name
                continue
            try:
                lines = read_lines(name, self.args.encoding, self.args.max_bytes)
                for number, line in enumerate(lines, start=1):
                    if line.strip():
                        yield f"{name_of(name)}, line {number}: ", line.strip()
            except InputError as error:
                self.failed += 1
                print(f"issue-dates: {error}", file=sys.stderr)

    def _convert(self, text: str) -> Iterator[Record]:
        from issue_dates.calendars import ALL

        value = self._read(text)
        if not self.args.compare:
            yield self._record(text, value, self.calendar)
            return
        covering = [calendar for calendar in ALL.values() if calendar.covers(value)]
        if not covering:
            self.calendar.convert(value)  # says why not
        for calendar in covering:
            yield _record(text, value, calendar.convert(value), calendar)

    def _read(self, text: str) -> Any:
        from issue_dates.values import label_from_iso

        year = text[:4]
        late = year.isdecimal() and int(year) > LAST_HIJRI_YEAR
        gregorian = late and self.args.to != "gregorian"
        return label_from_iso(text, "gregorian" if gregorian else self.calendar.reckoning)

    def _record(self, text: str, value: Any, calendar: Calendar) -> Record:
        """Convert to the other side of the calendar, or by way of the days into the calendar asked for."""
        if self.target is None:
            return _record(text, value, calendar.convert(value), calendar)
        gregorian = _reckoning(value) == "gregorian"
        days = value if gregorian else calendar.to_gregorian(value)
        record = _record(text, days, self.target.from_gregorian(days), self.target)
        return record if gregorian else {**record, "gregorian": str(days)}


def _reckoning(value: Any) -> str:
    from issue_dates.values import reckoning_of

    return reckoning_of(value)


def _record(text: str, value: Any, result: Any, calendar: Calendar) -> dict[str, Any]:
    from issue_dates.values import WEEKDAYS

    record: dict[str, Any] = dict.fromkeys(COLUMNS)
    day = next((one for one in (value, result) if isinstance(one, dt.date)), None)
    record |= {"input": text, _reckoning(value): str(value), _reckoning(result): str(result)}
    return record | {"weekday": day and WEEKDAYS[day.weekday()], "calendar": calendar.name}
