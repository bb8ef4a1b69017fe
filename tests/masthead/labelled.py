"""The labelled mastheads: rows of `tests/mastheads/*.jsonl`, and what each of them must be read as."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "mastheads"
DATES = ("hijri", "gregorian", "rumi", "solar_hijri")
FIELDS = ("volume", "number", *DATES)
# What the labels name as well, though not every label does.
OTHER_FIELDS = ("title", "weekday", "season", "whole_number", "part", "series", "supplement")

Row = dict[str, Any]


def rows() -> list[Row]:
    """Every row that its text, or its text and language, decides."""
    found = []
    for path in sorted(FOLDER.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("needs") != "context":
                found.append(row)
    return found


def open_rows(name: str = "open.txt") -> set[str]:
    """The ids of the rows that are known to be read wrongly still; of `open-others.txt`, in the other fields."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return {line.split("#")[0].strip() for line in lines} - {""}


def expected(row: Row, fields: tuple[str, ...] = FIELDS) -> dict[str, set[str | None]]:
    """For each field the values that are right: the label's, and those of its alternatives."""
    labels = [row["expect"], *row.get("alternatives", ())]
    return {
        field: {spell(field, label.get(field)) for label in labels if label is row["expect"] or field in label}
        for field in fields
    }


def spell(field: str, value: Any) -> str | None:
    """A label's value in the record's spelling; case, spaces and leading zeros of numbers make no difference."""
    if value is None or field in DATES:
        return None if value is None else str(value)
    plain = unicodedata.normalize("NFC", re.sub(r"\s+", " ", str(value)).strip().casefold())
    return re.sub(r"\d+", lambda digits: str(int(digits[0])), plain)
