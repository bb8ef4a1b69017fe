"""Parts of a masthead among its terms: a date before its reckoning is settled, and one level of enumeration."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from issue_dates.masthead.numbers import Numbers

LEVELS = ("volume", "number", "part", "whole_number", "year_of_publication", "series", "supplement")
VOLUMES = ("volume", "year_of_publication")
# Captions whose figures are no issue's: they are claimed so that nothing else reads them.
ASIDES = ("identifier", "copyright", "price", "page")


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


@dataclass(slots=True)
class NumberPiece:
    """One level of enumeration among terms: its kind, its numbering, the caption's and the numbering's terms."""

    kind: str
    numbers: Numbers | None
    caption: int
    low: int
    high: int
    start: int
    end: int
    text: str = ""

    @property
    def single_letter(self) -> bool:
        """Say whether the caption is one letter, which needs more around it than a word does."""
        return len(self.text) <= 1 and self.text != "№"
