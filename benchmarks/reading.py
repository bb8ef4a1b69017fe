"""How fast mastheads and pages are read, beside dateutil, dateparser and those who read Hijri dates alone.

    python -m benchmarks.reading

The same strings in the same run, the readers by turns, so that a busy machine slows all of them; each figure is the
best of several rounds in processor time, without garbage collection. Each peer is called once with the whole string.
What it finds is for `benchmarks.accuracy`: most mastheads make dateutil give up, which is the quicker way out, so the
strings that it reads a date from are measured by themselves as well.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.tables import NOT_INSTALLED, show, versions
from issue_dates import read_masthead

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Read = Callable[[str], object]

ROWS = Path(__file__).parent.parent / "tests" / "mastheads"
ROUNDS = 7
LEAST = 0.05  # seconds: a shorter measurement is repeated within its round
MOST = 1.0  # seconds: what a reader may take for a round before it has to do with fewer strings
PARAGRAPH = "The committee met on Monday and heard the reports of its members, which were long.\n\n"
FIGURES = "The committee met on Monday and heard 3 reports.\n\nNothing was decided, and all 120 people went home.\n\n"
HEADER = ("", "issue-dates", "peer", "times faster", "than", "which reads something in")


def quietly(function: Read) -> Read:
    """Return the reader with its refusals kept silent."""

    def read(text: str) -> object:
        try:
            return function(text)
        except Exception:  # noqa: BLE001 - readers refuse a text with errors of many kinds
            return None

    return read


def dateutil() -> Read:
    from dateutil.parser import parse

    return lambda text: parse(text, fuzzy=True)


def dateparser() -> Read:
    from dateparser import parse

    return lambda text: parse(text, languages=["en"])


def dateparser_search() -> Read:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["en"])


def dateparser_hijri() -> Read:
    from dateparser.calendars.hijri import HijriCalendar

    return lambda text: HijriCalendar(text).get_date()


def undate() -> Read:
    from undate import Undate

    return lambda text: Undate.parse(text, "Islamic")


def hijrical() -> Read:
    from hijrical import parse

    read: Read = parse
    return read


OF_TEXTS = {"dateutil": dateutil, "dateparser": dateparser, "dateparser, search": dateparser_search}
OF_HIJRI = {"undate": undate, "hijrical": hijrical, "dateparser, HijriCalendar": dateparser_hijri}


def texts(name: str, count: int) -> list[str]:
    """Return the first texts of a file of labelled mastheads."""
    lines = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines[:count]]


def page(masthead: str, prose: str) -> str:
    """Return a page of 7 KB with a masthead in the middle."""
    half = prose * (3500 // len(prose))
    return f"{half}Home | About\n\n{masthead}\n\nSign In\n\n{half}"


def microseconds(read: Read, strings: Sequence[str]) -> float:
    """Return what reading one string costs, once all have been read before."""
    count, spent = 0, 0.0
    while spent < LEAST:
        for text in strings:
            started = time.process_time()
            read(text)
            spent += time.process_time() - started
            count += 1
            if spent > MOST:
                break
    return spent / count * 1e6


def compare(what: str, strings: Sequence[str], peers: dict[str, Callable[[], Read]]) -> list[tuple[str, ...]]:
    """Return a line for each peer: what we take for a string, what it takes, and how many times we are faster."""
    readers: dict[str, Read] = {"issue-dates": read_masthead}
    missing = []
    for name, make in peers.items():
        try:
            readers[name] = quietly(make())
        except ModuleNotFoundError:
            missing.append(name)
    answered = {name: sum(bool(read(text)) for text in strings) for name, read in readers.items()}
    gc.disable()
    rounds = [{name: microseconds(read, strings) for name, read in readers.items()} for _ in range(ROUNDS)]
    gc.enable()
    best = {name: min(one[name] for one in rounds) for name in readers}
    ours = best.pop("issue-dates")
    lines = [
        (what, f"{ours:,.0f} µs", f"{one:,.0f} µs", f"{one / ours:,.2f}", name, f"{answered[name]} of {len(strings)}")
        for name, one in best.items()
    ]
    return [*lines, *((what, f"{ours:,.0f} µs", NOT_INSTALLED, "", name, "") for name in missing)]


def milliseconds(code: str) -> float:
    """Return the milliseconds that a fresh interpreter prints for a piece of code, at best."""
    timed = f"import time; t = time.process_time(); {code}; print(time.process_time() - t)"
    runs = [subprocess.run([sys.executable, "-c", timed], capture_output=True, check=True) for _ in range(7)]
    return min(float(run.stdout) for run in runs) * 1e3


def starts() -> list[tuple[str, str]]:
    """Return what beginning costs: the imports, and the first read with the loading of all lexicons."""
    first = (
        "from issue_dates import read_masthead; t = time.process_time(); read_masthead('Vol. 50, No. 11, Rajab 1443')"
    )
    return [
        ("`import issue_dates`", f"{milliseconds('import issue_dates'):.1f} ms"),
        ("`import dateutil.parser`", f"{milliseconds('import dateutil.parser'):.1f} ms"),
        ("the first read, lexicons loaded", f"{milliseconds(first):.1f} ms"),
    ]


def main() -> None:
    """Print the tables."""
    warnings.simplefilter("ignore")  # dateutil's, about what it takes for the names of time zones
    print(versions("python-dateutil", "dateparser", "undate", "hijrical"), end="\n\n")
    crescent, english, arabic = (texts(name, 40) for name in ("crescent", "en", "ar"))
    dated = [text for text in [*crescent, *english] if quietly(dateutil())(text)]
    measured = {
        "a masthead of Crescent": crescent,
        "an English masthead": english,
        "an Arabic masthead": arabic,
        f"the {len(dated)} of them that dateutil reads": dated,
        "a captioned number and a date": ["Vol. 50, No. 11, January 1, 2022"],
        "a page of 7 KB, figures rare": [page(text, PARAGRAPH) for text in crescent[:5]],
        "a page of 7 KB, 140 figures": [page(text, FIGURES) for text in crescent[:5]],
        "a page of 7 KB without a figure": [PARAGRAPH * 84],
    }
    show(HEADER, [line for what, strings in measured.items() for line in compare(what, strings, OF_TEXTS)])
    alone = {"a Hijri date alone, “15 Rajab 1443”": "15 Rajab 1443", "a Hijri date alone, “١٥ رجب ١٤٤٣”": "١٥ رجب ١٤٤٣"}
    show(HEADER, [line for what, string in alone.items() for line in compare(what, [string], OF_HIJRI)])
    show(("in a fresh interpreter", "costs"), starts())


if __name__ == "__main__":
    main()
