"""A bar on standard error for work that lasts, where someone is there to see it."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

FIRST_SHOWN_AFTER = 1.0
"""Seconds from the first piece of work done, when tables and words have been loaded: shorter work needs no bar."""
SHOWN_EVERY = 0.1
WIDTH = 30


class Progress:
    """Counts how much of `total` is done; without a total it counts alone.

    The bar shows only on a terminal that standard output does not share, and is wiped away at the end.
    """

    def __init__(self, total: int | None, unit: str = "bytes") -> None:
        self.total = total
        self.unit = unit
        self.done: int = 0
        self.seen: bool = sys.stderr.isatty() and not sys.stdout.isatty()
        self.begun: float | None = None
        self.before: int = 0
        self.next: float | None = None
        self.shown: bool = False

    def __enter__(self) -> Self:
        self.begun = time.monotonic()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def advance(self, amount: int = 1) -> None:
        """Count `amount` as done, and draw the bar anew from time to time."""
        self.done += amount
        if not self.seen:
            return
        now = time.monotonic()
        if self.next is None:
            self.next = now + FIRST_SHOWN_AFTER
        elif now >= self.next:
            self.next = now + SHOWN_EVERY
            self.shown = True
            sys.stderr.write(f"\r\x1b[K{self.line()}")
            sys.stderr.flush()

    def resume(self, amount: int) -> None:
        """Count `amount` as done in an earlier run, which says nothing about the speed of this one."""
        self.done += amount
        self.before += amount

    def line(self) -> str:
        """Return what the bar looks like now: how much is done, how fast, and how long the rest takes."""
        rate = self._rate()
        speed = f", {rate:,.0f}/s" if rate else ""
        if not self.total:
            return f"{self.done:,} {self.unit}{speed}"
        share = min(self.done / self.total, 1.0)
        filled = round(share * WIDTH)
        left = f", {_duration((self.total - self.done) / rate)} left" if rate and share < 1 else ""
        bar = f"[{'#' * filled}{'-' * (WIDTH - filled)}]"
        return f"{bar} {share:4.0%} of {self.total:,} {self.unit}{speed}{left}"

    def _rate(self) -> float:
        """Return how much is done in a second; 0 where that is not known yet."""
        seconds = time.monotonic() - self.begun if self.begun is not None else 0
        return (self.done - self.before) / seconds if seconds > 0 else 0


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
