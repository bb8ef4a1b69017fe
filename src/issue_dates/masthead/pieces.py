"""One date among the terms of a masthead, before its reckoning is settled."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class DatePiece:
    """One date among terms, before its reckoning is settled.

    `months` maps each reckoning that the month's name allows to the month numbers it can be there; a numeric date
    has one month for all. `low` and `high` are the first and last term, `start` and `end` the span of what was printed.
    """

    low: int
    high: int
    months: dict[str, list[int]] = field(default_factory=dict)
    month_index: int = -1
    day: int | None = None
    last_day: int | None = None
    year: int | None = None
    year_digits: int = 0
    last_year: int | None = None
    era: str | None = None
    numeric: bool = False
    short_year_index: int = -1
    glued: bool = False
    start: int = 0
    end: int = 0

    def widen(self, *indexes: int) -> None:
        """Take in further terms."""
        self.low = min(self.low, *indexes)
        self.high = max(self.high, *indexes)
