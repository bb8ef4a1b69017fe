"""How long inference takes, and how it grows: `python -m benchmarks.series`.

Prints seconds of one core for runs of several lengths, for a weekly with a misprint in every fiftieth issue.
"""

from __future__ import annotations

import datetime as dt
import random
import time

from benchmarks.tables import show
from issue_dates import Chronology, Enumeration, Issue, Numbering, get_calendar, infer_series

SIZES = (1_000, 2_000, 4_000, 10_000)
START = dt.date(1924, 12, 12)


def weekly(size: int) -> list[Issue]:
    """Return a weekly with both dates, every tenth issue lost and every fiftieth misprinted."""
    calendar = get_calendar("umm-al-qura")
    rng = random.Random(size)
    run = []
    for number in range(1, size + 1):
        day = START + dt.timedelta(3 * number)
        printed = number + (100 if number % 50 == 0 else 0)
        levels = Enumeration(Numbering(1 + number // 100), Numbering(printed))
        if rng.random() > 0.1:
            run.append(Issue(None, levels, Chronology(hijri=calendar.from_gregorian(day), gregorian=day)))
    rng.shuffle(run)
    return run


def main() -> None:
    get_calendar("umm-al-qura").from_gregorian(START)  # the table is loaded once
    lines = []
    for size in SIZES:
        run = weekly(size)
        begun = time.process_time()
        report = infer_series(run).to_dict()
        spent = time.process_time() - begun
        lines.append((f"{len(run):,}", f"{spent:.2f}", f"{1e6 * spent / len(run):.0f}", len(report["findings"])))
    show(("issues", "seconds", "µs an issue", "findings"), lines)


if __name__ == "__main__":
    main()
