"""How fast mastheads and pages are read, beside dateutil and, where it is installed, dateparser.

    python benchmarks/reading.py

The same strings in the same run, the readers by turns, so that a busy machine slows all of them; each figure is the
best of several rounds in processor time, without garbage collection. What the peers find is not compared: they read
Gregorian dates, and most mastheads make them give up, which is the quicker way out.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
import warnings
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import dateutil.parser

from issue_dates import read_masthead

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROWS = Path(__file__).parent.parent / "tests" / "mastheads"
ROUNDS = 7
LEAST = 0.05  # seconds: a shorter measurement is repeated within its round
PARAGRAPH = "The committee met on Monday and heard the reports of its members, which were long.\n\n"
FIGURES = "The committee met on Monday and heard 3 reports.\n\nNothing was decided, and all 120 people went home.\n\n"


def quietly(function: Callable[[str], object]) -> Callable[[str], object]:
    """Return the reader with its refusals kept silent."""

    def read(text: str) -> object:
        try:
            return function(text)
        except (ValueError, OverflowError):
            return None

    return read


def readers() -> dict[str, Callable[[str], object]]:
    """Return the readers by name, ours first."""
    found = {
        "issue-dates": read_masthead,
        "dateutil": quietly(lambda text: dateutil.parser.parse(text, fuzzy=True)),
    }
    try:
        import dateparser  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        return found
    return {**found, "dateparser": quietly(lambda text: dateparser.parse(text, languages=["en"]))}


def texts(name: str, count: int) -> list[str]:
    """Return the first texts of a file of labelled mastheads."""
    lines = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines[:count]]


def page(masthead: str, prose: str) -> str:
    """Return a page of 7 KB with a masthead in the middle."""
    half = prose * (3500 // len(prose))
    return f"{half}Home | About\n\n{masthead}\n\nSign In\n\n{half}"


def microseconds(reader: Callable[[str], object], strings: Sequence[str]) -> float:
    """Return what reading one string costs, once all have been read before."""
    runs, spent = 0, 0.0
    while spent < LEAST:
        started = time.process_time()
        for text in strings:
            reader(text)
        spent += time.process_time() - started
        runs += 1
    return spent / runs / len(strings) * 1e6


def compare(what: str, strings: Sequence[str]) -> None:
    """Print what each reader takes for a string, and how many times ours is faster."""
    found = readers()
    for reader in found.values():
        for text in strings:
            reader(text)
    gc.disable()
    rounds = [{name: microseconds(reader, strings) for name, reader in found.items()} for _ in range(ROUNDS)]
    gc.enable()
    best = {name: min(one[name] for one in rounds) for name in found}
    ours = best.pop("issue-dates")
    peers = "".join(f"{theirs:>10.0f} µs {theirs / ours:>6.2f} × {name}" for name, theirs in best.items())
    print(f"{what:<38}{ours:>9.0f} µs{peers}")


def first_read() -> float:
    """Return the milliseconds of the first read in a fresh interpreter, the loading of all lexicons included."""
    code = (
        "import time, issue_dates; t = time.perf_counter(); issue_dates.read_masthead('Vol. 50, No. 11, Rajab 1443');"
        "print(time.perf_counter() - t)"
    )
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, check=True) for _ in range(5)]
    return min(float(run.stdout) for run in runs) * 1e3


def main() -> None:
    """Print the table."""
    names = [name for name in ("dateutil", "dateparser") if name in readers()]
    packages = {"dateutil": "python-dateutil"}
    peers = ", ".join(f"{name} {version(packages.get(name, name))}" for name in names)
    warnings.simplefilter("ignore")  # dateutil's, about what it takes for the names of time zones
    print(f"{peers}, Python {sys.version.split()[0]}; times of one text, and how many times faster we are")
    crescent = texts("crescent", 40)
    compare("a masthead of Crescent", crescent)
    compare("an English masthead", texts("en", 40))
    compare("an Arabic masthead", texts("ar", 40))
    compare("a captioned number and a date", ["Vol. 50, No. 11, January 1, 2022"])
    compare("a page of 7 KB, figures rare", [page(text, PARAGRAPH) for text in crescent[:5]])
    compare("a page of 7 KB, 140 figures", [page(text, FIGURES) for text in crescent[:5]])
    compare("a page of 7 KB without a figure", [PARAGRAPH * 84])
    print(f"{'the first read, lexicons loaded':<38}{first_read():>9.1f} ms")


if __name__ == "__main__":
    main()
