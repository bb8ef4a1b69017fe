"""What the playground asks of the library: one text in, everything that its page shows out, as JSON.

It runs in the browser, on the wheel of this project, and is nothing but calls of public functions.
"""

from __future__ import annotations

import json
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any

from issue_dates import Issue, IssueDatesError, Reading, compare, find_mastheads, read_masthead
from issue_dates.calendars import ALL
from issue_dates.lexicons import languages, load

if TYPE_CHECKING:
    from collections.abc import Iterator

DATES = ("hijri", "solar_hijri", "rumi", "gregorian")
# So many mastheads of a text are shown, and so much of the text around each.
MOST = 40
AROUND = 200


def choices() -> str:
    """Return the languages and calendars to choose from."""
    names = {tag: f"{load(tag).name} ({load(tag).endonym})" for tag in languages()}
    lunar = [name for name, calendar in ALL.items() if calendar.reckoning == "hijri"]
    return json.dumps({"languages": names, "calendars": lunar})


def answer(text: str, language: str = "", calendar: str = "", *, every: bool = False) -> str:
    """Return the readings of a text."""
    told = [language] if language else None
    if every:
        found = list(islice(find_mastheads(text, told, calendar or None), MOST + 1))
    else:
        found = [read_masthead(text, told, calendar or None)]
    shown = [_shown(reading, reading.issue) for reading in found[:MOST] if reading.issue is not None]
    return json.dumps({"readings": shown, "more": len(found) > MOST})


def _shown(reading: Reading, issue: Issue) -> dict[str, Any]:
    pieces = list(_pieces(reading))
    return {
        "id": str(issue.id),
        "record": reading.to_dict(),
        "pieces": pieces,
        "cut": [pieces[0]["start"] > 0, pieces[-1]["end"] < len(reading.text)] if pieces else [False, False],
        "calendars": _calendars(issue),
    }


def _pieces(reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield the text around a masthead, cut wherever a part or a diagnostic begins or ends.

    The browser counts UTF-16 units, Python code points; text that is already cut needs no counting.
    """
    text, parts, notes = reading.text, reading.parts, reading.diagnostics
    spans = [*(part.span for part in parts), *(note.span for note in notes)]
    low = max(0, min((span.start for span in spans), default=0) - AROUND)
    high = min(len(text), max((span.end for span in spans), default=0) + AROUND)
    edges = sorted({low, high, *(edge for span in spans for edge in span)})
    for start, end in pairwise(edges):
        field = next((part.kind for part in parts if part.span.start <= start < part.span.end), None)
        codes = [note.code for note in notes if note.span.start <= start < note.span.end]
        yield {"text": text[start:end], "start": start, "end": end, "field": field, "codes": codes}


def _calendars(issue: Issue) -> list[dict[str, str]]:
    """Return what each calendar says of each date printed, one row a calendar."""
    rows: dict[str, dict[str, str]] = {}
    for field in DATES:
        value = getattr(issue.chronology, field)
        for name, said in _compared(value).items():
            rows.setdefault(name, {"calendar": name})[field] = str(said)
    return list(rows.values())


def _compared(value: Any) -> dict[str, Any]:
    try:
        return {} if value is None else compare(value)
    except IssueDatesError:  # a date that lacks its year, or lies outside every calendar
        return {}
