"""The real runs of `tests/data/series`, as issues."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from issue_dates.values import Chronology, Enumeration, Issue, Numbering, Reckoning, label_from_iso

FOLDER = Path(__file__).parent.parent / "data" / "series"
NAMES: tuple[Reckoning, ...] = ("hijri", "gregorian", "rumi")


def real_run(name: str) -> list[Issue]:
    """Return the issues of a file, in its order."""
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return [_issue({key: value for key, value in row.items() if value}) for row in rows]


def _issue(row: dict[str, str]) -> Issue:
    levels: dict[str, Any] = {name: Numbering.parse(row[name]) for name in ("volume", "number") if name in row}
    dates: dict[str, Any] = {name: label_from_iso(row[name], name) for name in NAMES if name in row}
    return Issue(None, Enumeration(**levels), Chronology(**dates))
