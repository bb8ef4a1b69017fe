"""Issues in few words, for runs that a test makes up."""

from __future__ import annotations

from typing import Any

from issue_dates.values import Chronology, Enumeration, Issue, Numbering


def issue(volume: int | None = None, number: int | None = None, *, whole: int | None = None, **dates: Any) -> Issue:
    """Return an issue without a title; dates and weekday by the names of the chronology's fields."""
    levels = [None if level is None else Numbering(level) for level in (volume, number, whole)]
    return Issue(None, Enumeration(levels[0], levels[1], whole_number=levels[2]), Chronology(**dates))
