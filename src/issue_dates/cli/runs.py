"""A run of issues from files: records, tables, mastheads one a line, or pages."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

from issue_dates.cli.files import InputError, name_of
from issue_dates.errors import IssueDatesError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from issue_dates.values import Issue

    Read = Callable[[str], Iterable[Issue]]

DATES = ("hijri", "solar_hijri", "rumi", "gregorian")
NUMBERS = frozenset(("volume", "number", "whole_number", "part", "year_of_publication"))
JOINTS = str.maketrans("/\N{EN DASH}", "--")
"""What tables join combined numbers with, where records have a hyphen."""
COLUMNS = frozenset(("title", "volume", "number", "whole_number", "part", "weekday", "year_of_publication", *DATES))
DELIMITERS = "\t;,"
TEXT = "text"
"""The field of a record that may hold the masthead itself, where no other field says anything."""
COMMENT = "#"
PROBE = 12
"""Lines that are looked at to tell mastheads one a line from a page."""


def issues_of(name: str, text: str, read: Read, *, lines: bool) -> tuple[list[Issue], list[str]]:
    """Return the issues of one file, and what could not be read in it.

    `read` gives the issues of a piece of print. Records begin with a brace or a bracket, a table with a line of column
    names; of other texts, each line is a masthead where `lines` says so or most of the first lines are.

    Raises `InputError` for JSON that is none.
    """
    start = text.lstrip("\ufeff \t\r\n")
    if start[:1] in ("{", "["):
        return _from_records(name, list(_records(name, start)), read)
    header, delimiter, rows = _table(start)
    if header:
        return _from_records(name, list(csv.DictReader(rows, header, delimiter=delimiter)), read)
    printed = [line for line in text.splitlines() if line.strip() and not line.startswith(COMMENT)]
    if lines or _are_mastheads(printed, read):
        return [issue for line in printed for issue in list(read(line))[:1]], []
    return list(read(text)), []


def _records(name: str, text: str) -> Iterator[Any]:
    try:
        if text[:1] == "[":
            yield from json.loads(text)
        else:
            yield from (json.loads(line) for line in text.split("\n") if line.strip())
    except (RecursionError, ValueError) as error:
        raise InputError(f"{name_of(name)}: not JSON Lines ({error})") from None


def _table(text: str) -> tuple[list[str], str, list[str]]:
    """Return the column names, the delimiter and the rows of a table; no names where it is none."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith(COMMENT)]
    for delimiter in DELIMITERS if lines else "":
        header = [cell.strip().lower() for cell in next(csv.reader(lines[:1], delimiter=delimiter))]
        if len(COLUMNS.intersection(header)) > 1:
            return header, delimiter, lines[1:]
    return [], "", []


def _are_mastheads(lines: Sequence[str], read: Read) -> bool:
    probe = lines[:PROBE]
    return len(probe) > 2 and 2 * sum(any(True for _ in read(line)) for line in probe) > len(probe)


def _from_records(name: str, records: Sequence[Any], read: Read) -> tuple[list[Issue], list[str]]:
    issues, failures = [], []
    for at, record in enumerate(records, 1):
        try:
            issue = _issue(record)
        except IssueDatesError as error:
            failures.append(f"{name_of(name)}: record {at}: {error}")
            continue
        if says_something(issue):
            issues.append(issue)
        elif isinstance(record, dict) and isinstance(record.get(TEXT), str):
            issues += list(read(record[TEXT]))[:1]
    return issues, failures


def _issue(record: Any) -> Issue:
    """Return the issue of a record; numbers may be JSON numbers, and empty cells are absent.

    Raises `InvalidValueError` for a cell that its field cannot have.
    """
    from issue_dates.export.json import load

    if not isinstance(record, dict):
        return load(record)  # which says what a record is
    texts: dict[str, Any] = {
        field: value if isinstance(value, list | dict) else str(value).strip()
        for field, value in record.items()
        if field in COLUMNS | {"series", "supplement", "season"} and value is not None and str(value).strip()
    }
    for field in NUMBERS & texts.keys():
        if isinstance(texts[field], str):
            texts[field] = texts[field].translate(JOINTS)
    return load(texts)


def says_something(issue: Issue) -> bool:
    """Whether an issue has a number or a date; a title alone is no part of a run."""
    from issue_dates.values import Chronology, Enumeration

    return issue.enumeration != Enumeration() or issue.chronology != Chronology()
