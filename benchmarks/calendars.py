"""How fast calendars convert, beside hijridate and convertdate: the same days, in the same run.

    python benchmarks/calendars.py

Every figure is the best of several rounds over 20,000 days drawn from the whole printed table, in processor time and
without garbage collection, as `timeit` does it. The last thousand results are kept: where each is thrown away at once,
it is chance whether the allocator keeps its place. "Fresh" days come once a round, "repeated" ones are 200 days over
and over.
"""

from __future__ import annotations

import datetime as dt
import gc
import random
import subprocess
import sys
import time
from collections import deque
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import convertdate.islamic
from hijridate import Gregorian, Hijri

from issue_dates import HijriDate, get_calendar, to_gregorian, to_hijri

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COUNT = 20_000
ROUNDS = 7


def nanoseconds(function: Callable[[Any], object], values: Sequence[Any]) -> float:
    """Return what one call costs, at best."""
    best = float("inf")
    gc.disable()
    for _ in range(ROUNDS):
        started = time.process_time()
        deque(map(function, values), maxlen=1000)
        best = min(best, time.process_time() - started)
    gc.enable()
    return best / len(values) * 1e9


def days_to_labels(days: list[dt.date]) -> list[tuple[str, str, float]]:
    """Time the way from a `datetime.date` to a Hijri date."""
    gregorian = [Gregorian(day.year, day.month, day.day) for day in days]
    civil = get_calendar("tabular-16-civil").from_gregorian
    repeated = days[:200] * (COUNT // 200)
    gregorian_repeated = gregorian[:200] * (COUNT // 200)
    at_hand = "day → Hijri, umm-al-qura, its own kind of day at hand"
    again = "day → Hijri, umm-al-qura, repeated"
    printed = "day → Hijri, umm-al-qura, fresh"
    tabular = "day → Hijri, tabular-16-civil"

    def theirs(day: dt.date) -> object:
        return convertdate.islamic.from_gregorian(day.year, day.month, day.day)

    return [
        (printed, "issue-dates", nanoseconds(to_hijri, days)),
        (printed, "hijridate", nanoseconds(lambda day: Gregorian(day.year, day.month, day.day).to_hijri(), days)),
        (at_hand, "issue-dates", nanoseconds(to_hijri, days)),
        (at_hand, "hijridate", nanoseconds(Gregorian.to_hijri, gregorian)),
        (again, "issue-dates", nanoseconds(to_hijri, repeated)),
        (again, "hijridate", nanoseconds(Gregorian.to_hijri, gregorian_repeated)),
        (tabular, "issue-dates", nanoseconds(civil, days)),
        (tabular, "convertdate", nanoseconds(theirs, days)),
    ]


def labels_to_days(fields: list[tuple[int, int, int]]) -> list[tuple[str, str, float]]:
    """Time the way from a Hijri date, made or at hand, to a `datetime.date`."""
    ours = [HijriDate(*each) for each in fields]
    theirs = [Hijri(*each) for each in fields]
    civil = get_calendar("tabular-16-civil").to_gregorian
    printed = "Hijri → day, umm-al-qura"
    fresh = f"{printed}, made of three numbers"
    tabular = "Hijri → day, tabular-16-civil"
    return [
        (fresh, "issue-dates", nanoseconds(lambda f: to_gregorian(HijriDate(*f)), fields)),
        (fresh, "hijridate", nanoseconds(lambda f: Hijri(*f).to_gregorian(), fields)),
        (f"{printed}, at hand", "issue-dates", nanoseconds(to_gregorian, ours)),
        (f"{printed}, at hand", "hijridate", nanoseconds(Hijri.to_gregorian, theirs)),
        (tabular, "issue-dates", nanoseconds(civil, [each.replace(day=min(each.day, 29)) for each in ours])),
        (tabular, "convertdate", nanoseconds(lambda f: convertdate.islamic.to_gregorian(*f), fields)),
    ]


def print_ratios(rows: list[tuple[str, str, float]]) -> None:
    """Print each pair on a line: what, ours, theirs, how many times faster."""
    print(f"{'':58}{'issue-dates':>12}{'peer':>10}  ratio")
    for (what, _, own), (_, peer, their) in zip(rows[::2], rows[1::2], strict=True):
        print(f"{what:<58}{own:>9.0f} ns{their:>7.0f} ns  {their / own:>4.1f} × {peer}")


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


def print_first_uses() -> None:
    """Print what the first conversion with a calendar costs in a fresh interpreter, and the memory of them all."""
    for name in ("umm-al-qura", "umm-al-qura-icu", "iran", "solar-hijri", "tabular-16-civil", "rumi"):
        print(f"{'first use of ' + name:<58}{figure(FIRST_USE.format(name=name)) * 1e3:>9.1f} ms")
    print(f"{'all tables in memory':<58}{figure(MEMORY) / 1e6:>9.1f} MB")


def main() -> None:
    """Print the table."""
    chance = random.Random(1443)
    printed = get_calendar("umm-al-qura")
    ordinals = range(printed.first_day.toordinal(), printed.last_day.toordinal() + 1)
    days = [dt.date.fromordinal(ordinal) for ordinal in chance.sample(ordinals, COUNT)]
    labels = [to_hijri(day) for day in days]
    fields = [(label.year, label.month, label.day) for label in labels]
    print(f"hijridate {version('hijridate')}, convertdate {version('convertdate')}, Python {sys.version.split()[0]}")
    print_ratios([*days_to_labels(days), *labels_to_days(fields)])
    print_first_uses()


if __name__ == "__main__":
    main()
