"""How fast calendars convert, beside hijridate, convertdate, hijrical, PyICU and undate: the same days in one run.

    python -m benchmarks.calendars

Every figure is the best of several rounds, in which the two sides take turns, over days drawn from the years 1343 to
1500, as far as our calendar of the pair reaches; in processor time and without garbage collection, as `timeit` does it.
The last thousand results are kept: where each is thrown away at once, it is chance whether the allocator keeps its
place. "Fresh" days come once a round, "repeated" ones are 200 days over and over.
"""

from __future__ import annotations

import datetime as dt
import gc
import random
import subprocess
import sys
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from benchmarks.calendar_peers import Converter, converters
from benchmarks.tables import NOT_INSTALLED, show, versions
from issue_dates import HijriDate, get_calendar, to_gregorian, to_hijri

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from issue_dates import Calendar

    Call = tuple[Callable[[Any], object], Sequence[Any]]  # a function, and what it is called with

COUNT = 20_000
ROUNDS = 7
LEAST = 0.05  # seconds: a side that is slower than this stops within its round
HEADER = ("", "issue-dates", "peer", "times faster", "than")


def nanoseconds(call: Call) -> float:
    """Return what one call costs in one round; a slow function is given fewer values."""
    function, values = call
    started = time.process_time()
    done = 0
    while done < len(values) and time.process_time() - started < LEAST:
        deque(map(function, values[done : done + 1000]), maxlen=1000)
        done += 1000
    return (time.process_time() - started) / min(done, len(values)) * 1e9


def pair(what: str, ours: Call, peer: str, theirs: Call) -> tuple[str, ...]:
    """Return a line of the table: both sides by turns, the best round of each."""
    gc.disable()
    rounds = [(nanoseconds(ours), nanoseconds(theirs)) for _ in range(ROUNDS)]
    gc.enable()
    own, their = (min(side) for side in zip(*rounds, strict=True))
    return what, f"{own:,.0f} ns", f"{their:,.0f} ns", f"{their / own:,.1f}", peer


def days_of(calendar: Calendar) -> list[dt.date]:
    """Return days of the years 1343 to 1500 that the calendar has, at random."""
    first = calendar.rule(max(calendar.years.start, 1343)).first
    last = calendar.rule(min(calendar.years.stop - 1, 1500)).last
    return [dt.date.fromordinal(ordinal) for ordinal in random.Random(1443).choices(range(first, last + 1), k=COUNT)]


def common(calendar: Calendar, days: list[dt.date]) -> list[tuple[int, int, int]]:
    """Return the labels of the days, none with a day 30 that another calendar may not have."""
    labels = map(calendar.from_gregorian, days)
    return [(label.year, label.month, min(label.day, 29)) for label in labels]


def of_peer(peer: Converter) -> list[tuple[str, ...]]:
    """Return the lines of one calendar of a peer: from days, and from labels made of three numbers."""
    calendar = get_calendar(peer.ours)
    days = days_of(calendar)
    labels = common(calendar, days)
    forward, back = (
        (to_hijri, to_gregorian) if peer.ours == "umm-al-qura" else (calendar.from_gregorian, calendar.to_gregorian)
    )
    lines = []
    if peer.to_hijri is not None:
        lines.append(pair(f"day → Hijri, {peer.ours}", (forward, days), peer.name, (peer.to_hijri, days)))
    ours: Call = (lambda label: back(HijriDate(*label)), labels)
    theirs: Call = (lambda label: peer.to_gregorian(*label), labels)
    return [*lines, pair(f"Hijri → day, {peer.ours}", ours, peer.name, theirs)]


def at_hand() -> list[tuple[str, ...]]:
    """Return the lines where both sides have their own kind of value already, fresh and repeated."""
    from hijridate import Gregorian, Hijri

    days = days_of(get_calendar("umm-al-qura"))
    gregorian = [Gregorian(day.year, day.month, day.day) for day in days]
    again, gregorian_again = days[:200] * (COUNT // 200), gregorian[:200] * (COUNT // 200)
    ours = [to_hijri(day) for day in days]
    theirs = [Hijri(label.year, label.month, label.day) for label in ours]
    ours_again, theirs_again = ours[:200] * (COUNT // 200), theirs[:200] * (COUNT // 200)
    forward, back = Gregorian.to_hijri, Hijri.to_gregorian
    peer = "hijridate"
    return [
        pair("day → Hijri, its own kind of day at hand", (to_hijri, days), peer, (forward, gregorian)),
        pair("day → Hijri, the same, repeated", (to_hijri, again), peer, (forward, gregorian_again)),
        pair("Hijri → day, its own kind of label at hand", (to_gregorian, ours), peer, (back, theirs)),
        pair("Hijri → day, the same, repeated", (to_gregorian, ours_again), peer, (back, theirs_again)),
        tabular_at_hand(),
    ]


def tabular_at_hand() -> tuple[str, ...]:
    """Return the line of convertdate, whose kind of label is three numbers."""
    from convertdate import islamic

    calendar = get_calendar("tabular-16-civil")
    labels = common(calendar, days_of(calendar))
    ours: Call = (calendar.to_gregorian, [HijriDate(*label) for label in labels])
    theirs: Call = (lambda label: islamic.to_gregorian(*label), labels)
    return pair(f"Hijri → day, {calendar.name}, its own kind of label at hand", ours, "convertdate (islamic)", theirs)


FIRST_USE = """
import time
from issue_dates.calendars import ALL
calendar = ALL[{name!r}]
started = time.process_time()
calendar.from_gregorian(calendar.first_day)
print(time.process_time() - started)
"""
MEMORY = """
import tracemalloc
from issue_dates.calendars import ALL
tracemalloc.start()
for calendar in ALL.values():
    calendar.table()
print(tracemalloc.get_traced_memory()[0])
"""


def figure(code: str) -> float:
    """Return what a fresh interpreter prints, at best."""
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, check=True) for _ in range(3)]
    return min(float(run.stdout) for run in runs)


def first_uses() -> list[tuple[str, str]]:
    """Return what the first conversion with a calendar costs in a fresh interpreter, and the memory of them all."""
    names = ("umm-al-qura", "umm-al-qura-icu", "iran", "solar-hijri", "tabular-16-civil", "rumi")
    lines = [(f"first use of {name}", f"{figure(FIRST_USE.format(name=name)) * 1e3:.1f} ms") for name in names]
    return [*lines, ("all tables in memory", f"{figure(MEMORY) / 1e6:.1f} MB")]


def main() -> None:
    """Print the tables."""
    print(versions("hijridate", "convertdate", "hijrical", "PyICU", "undate"), end="\n\n")
    found, missing = converters()
    lines = [*at_hand(), *(line for peer in found for line in of_peer(peer))]
    show(HEADER, [*lines, *(("", "", NOT_INSTALLED, "", name) for name in missing)])
    show(("", "costs"), first_uses())


if __name__ == "__main__":
    main()
