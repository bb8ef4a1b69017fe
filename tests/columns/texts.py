"""Real mastheads as a column: shuffled, repeated, with gaps; and what the reader says of each."""

from __future__ import annotations

import datetime as dt
import json
import random
import re
from functools import cache
from typing import Any

from issue_dates import read_masthead
from tests.examples import ROOT

Record = dict[str, Any]


@cache
def mastheads() -> tuple[str, ...]:
    """Return the text of every third labelled masthead: the reader's own tests read them all."""
    paths = sorted((ROOT / "tests/mastheads").glob("*.jsonl"))
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return tuple(json.loads(line)["text"] for line in lines[::3])


def column(times: int = 2, seed: int = 0) -> list[str | None]:
    """Return every masthead so many times, and some gaps, in an order of chance."""
    texts: list[str | None] = [*mastheads() * times, *[None] * 25, "", " "]
    random.Random(seed).shuffle(texts)
    return texts


@cache
def expected(text: str | None) -> Record | None:
    """Return the record of a text as a row of columns has it; a gap has none."""
    if text is None:
        return None
    record = read_masthead(text).to_dict()
    del record["spans"]
    diagnostics = record.pop("diagnostics")
    printed = record["gregorian"] or ""
    day = dt.date.fromisoformat(printed) if re.fullmatch(r"\d{4}-\d\d-\d\d", printed) else None
    return {**record, "gregorian_day": day, "diagnostics": diagnostics}


def flat(text: str | None) -> Record:
    """Return the record of a text, with an empty field where a gap has no record."""
    found = expected(text)
    return found if found is not None else dict.fromkeys(expected("") or {})
