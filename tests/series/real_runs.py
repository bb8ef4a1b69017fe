"""The real runs of `tests/data/series`, as issues."""

from __future__ import annotations

import csv
from pathlib import Path

from issue_dates.values import Chronology, Enumeration, Issue, Numbering, label_from_iso

FOLDER = Path(__file__).parent.parent / "data" / "series"


def real_run(name: str) -> list[Issue]:
    """Return the issues of a file, in its order."""
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return [_issue({key: value for key, value in row.items() if value}) for row in rows]


def _issue(row: dict[str, str]) -> Issue:
    levels = {name: Numbering.parse(row[name]) for name in ("volume", "number") if name in row}
    dates = {name: label_from_iso(row[name], name) for name in ("hijri", "gregorian", "rumi") if name in row}  # type: ignore[arg-type]
    return Issue(None, Enumeration(**levels), Chronology(**dates))  # type: ignore[arg-type]
