"""What the tests of layouts and rules share: what a reading holds, and prose to put a masthead into."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from issue_dates.masthead import FIELDS, read_masthead

if TYPE_CHECKING:
    from issue_dates.masthead import Reading

PROSE = "Nothing was decided, and everyone went home after the evening prayer. " * 20
MARK = re.compile(r"<(\w+) ([^>]*)>")
KINDS = {
    "t": "title", "v": "volume", "n": "number", "w": "whole_number", "p": "part", "y": "year_of_publication",
    "s": "series", "x": "supplement", "g": "gregorian", "h": "hijri", "r": "rumi", "sh": "solar_hijri",
    "d": "weekday", "e": "season",
}  # fmt: skip


def fields(reading: Reading) -> dict[str, str]:
    """The fields of a reading that are filled, its title left out."""
    record = reading.to_dict()
    return {field: record[field] for field in FIELDS if field != "title" and record[field] is not None}


def title(text: str) -> str | None:
    """The title read in a text."""
    found = read_masthead(text).to_dict()["title"]
    assert found is None or isinstance(found, str)
    return found


def notes(reading: Reading) -> list[tuple[str, str, str, str]]:
    """Code, severity, message and printed words of every diagnostic."""
    return [
        (note.code, note.severity, note.message, reading.text[note.span.start : note.span.end])
        for note in reading.diagnostics
    ]


def parts_in(marked: str) -> tuple[str, dict[str, str]]:
    """The print of a marked text, and what is printed of each part."""
    return MARK.sub(r"\2", marked), {KINDS[kind]: printed for kind, printed in MARK.findall(marked)}
