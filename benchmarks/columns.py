"""How fast columns are read and converted: Arrow, NumPy and pandas beside loops over hijridate, convertdate and others.

    python -m benchmarks.columns

Processor time of all threads, the best of several rounds; the reading of a million rows is timed once, by a process
that has read nothing before, and one process beside two by the clock. The crawl is made of the mastheads that the tests
hold, with other figures in them: 30,000 distinct texts, a million rows. Where a loop over all rows would take minutes,
a part of it is timed, as the line says.
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from hijridate import Gregorian

from benchmarks.calendar_peers import converters
from benchmarks.reading import OF_TEXTS, quietly
from benchmarks.tables import NOT_INSTALLED, versions
from issue_dates import read_masthead
from issue_dates.columns import arrow
from issue_dates.columns.numpy import to_gregorian, to_hijri

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

ROWS, DISTINCT = 1_000_000, 30_000
DAYS = 10_000_000
LOOPED = 3_000
ROUNDS = 5
ROOT = Path(__file__).parent.parent


def seconds(
    function: Callable[[], object], rounds: int = ROUNDS, clock: Callable[[], float] = time.process_time
) -> float:
    """Return how long a call takes, at best."""
    best = float("inf")
    for _ in range(rounds):
        started = clock()
        function()
        best = min(best, clock() - started)
    return best


def head(what: str) -> None:
    """Begin a table of two columns."""
    print(f"\n| {what} | |\n|---|--:|")


def line(what: str, figure: str) -> None:
    """Print a line of it, as soon as it is known."""
    print(f"| {what} | {figure} |", flush=True)


def mastheads(count: int) -> list[str]:
    """Return so many distinct texts: those of the tests, with other figures."""
    paths = sorted((ROOT / "tests/mastheads").glob("*.jsonl"))
    texts = [json.loads(row)["text"] for path in paths for row in path.read_text(encoding="utf-8").splitlines()]
    chance = random.Random(7)

    def other(match: re.Match[str]) -> str:
        return match[0][:-1] + chance.choice("123456789")

    found: dict[str, None] = {}
    while len(found) < count:
        text = re.sub(r"[0-9]+", other, chance.choice(texts))
        # A short text has few variants; a running number makes the rest.
        found[text if text not in found else f"{text}\n\n{len(found)}"] = None
    return list(found)


def texts() -> None:
    """Time the kernel beside loops."""
    head(f"{ROWS:,} rows, {DISTINCT:,} distinct")
    distinct = mastheads(DISTINCT)
    chance = random.Random(8)
    crawl = pa.array(chance.choices(distinct, k=ROWS))
    read_masthead(distinct[0])
    some = chance.choices(distinct, k=LOOPED)
    looped = seconds(lambda: [read_masthead(text).to_dict() for text in some], 1) / LOOPED * ROWS
    line(f"a loop over `read_masthead` (from {LOOPED:,})", f"{looped:,.0f} s")
    kernel = arrow.Kernel()
    read = seconds(lambda: kernel.read(crawl), 1)
    line("`read_array`", f"{read:,.2f} s")
    line("rows a second", f"{ROWS / read:,.0f}")
    line("times faster than the loop", f"{looped / read:,.0f}")
    loops_of_peers(some, read)
    line("all read before: encoding and putting together", f"{seconds(lambda: kernel.read(crawl), 3):,.2f} s")
    stream = pa.table({"text": crawl}).to_batches(max_chunksize=10_000)
    streamed = seconds(lambda: [kernel.read_batch(batch).num_rows for batch in stream], 1)
    line("all read before, in batches of 10,000 rows", f"{streamed:,.2f} s")
    adapters(crawl)


def loops_of_peers(some: list[str], read: float) -> None:
    """Time loops over the peers, which read one Gregorian date each at most."""
    for name, make in OF_TEXTS.items():
        try:
            peer = quietly(make())
        except ModuleNotFoundError:
            line(f"a loop over {name}", NOT_INSTALLED)
            continue
        part = some[: LOOPED // 10]
        theirs = seconds(lambda: [peer(text) for text in part], 1) / len(part) * ROWS  # noqa: B023 - called here
        line(f"a loop over {name} (from {len(part):,})", f"{theirs:,.0f} s, {theirs / read:,.0f} × ours")


def adapters(crawl: pa.Array) -> None:
    """Time the libraries over the same rows, all of them read before."""
    arrow.kernel().read(crawl)
    try:
        import pandas as pd

        from issue_dates.columns import pandas

        series = pd.Series(crawl, dtype=pd.ArrowDtype(pa.string()))
        line("all read before, in pandas", f"{seconds(lambda: pandas.read_mastheads(series), 1):,.2f} s")
        import polars as pl

        from issue_dates.columns import polars

        column = pl.Series("text", crawl)
        line("all read before, in Polars", f"{seconds(lambda: polars.read_mastheads(column), 1):,.2f} s")
        import duckdb

        from issue_dates.columns import duckdb as in_duckdb

        connection = in_duckdb.register(duckdb.connect())
        relation = connection.from_arrow(pa.table({"text": crawl}))
        count = seconds(lambda: in_duckdb.read_mastheads(relation).aggregate("count(volume)").fetchall(), 1)
        line("all read before, in DuckDB", f"{count:,.2f} s")
        connection.close()
    except ModuleNotFoundError as error:
        line(f"{error.name}", NOT_INSTALLED)


def pages() -> None:
    """Time whole pages, with a masthead somewhere, and without any figure."""
    words = "everyone went home when nothing was decided and the lamps in the street were lit again".split()
    chance = random.Random(9)

    def prose(paragraphs: int) -> str:
        """Paragraphs as a page has them, each a line of 500 characters, one in three with a year or a figure."""
        figures = ("in 1923", "on page 12", "", "", "", "")
        return "\n\n".join(
            f"{' '.join(chance.choices(words, k=50))} {chance.choice(figures)} {' '.join(chance.choices(words, k=50))}."
            for _ in range(paragraphs)
        )

    head("pages of 7 KB")
    hot = pa.array([f"{prose(7)}\n\n{text}\n\n{prose(7)}" for text in mastheads(2_000)])
    bare = pa.array([re.sub(r"\d", "", page.as_py()) for page in hot])
    for what, column in (("with a masthead", hot), ("without a figure", bare)):
        taken = seconds(lambda: arrow.read_array(column, pages=True), 1)  # noqa: B023 - called here
        line(what, f"{taken / len(column) * 1e6:,.0f} µs a page")
        line(f"{what}, megabytes a second", f"{column.nbytes / taken / 1e6:,.0f}")


def cores() -> None:
    """Time the command over distinct rows, `BENCH_ROWS` of them, with one process and with two."""
    rows = int(os.environ.get("BENCH_ROWS", "200000"))
    head("the command, by the clock")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.parquet"
        pq.write_table(pa.table({"text": mastheads(rows)}), source)
        taken = {}
        for jobs in (1, 2):
            target = f"{folder}/out{jobs}.parquet"
            command = [sys.executable, "-m", "issue_dates", "parse", "--input", str(source), "--output", target]
            taken[jobs] = seconds(
                lambda: subprocess.run([*command, "--jobs", str(jobs)], check=True, capture_output=True),  # noqa: B023
                1,
                time.perf_counter,
            )
            line(f"{rows:,} distinct rows of Parquet, --jobs {jobs}", f"{taken[jobs]:,.1f} s")
        line("two processes are faster than one, times", f"{taken[1] / taken[2]:,.2f}")


def dates() -> None:
    """Time look-ups beside a copy of the same bytes, and beside loops over the peers."""
    head(f"{DAYS:,} days, umm-al-qura")
    chance = np.random.default_rng(10)
    days = chance.integers(-16_589, -16_589 + 55_991, DAYS).astype("M8[D]")
    copied = seconds(days.copy)
    line("a copy of them", f"{copied / DAYS * 1e9:.2f} ns a day")
    forward = seconds(lambda: to_hijri(days))
    year, month, day, _ = to_hijri(days)
    back = seconds(lambda: to_gregorian(year, month, day))
    for what, taken in (("Gregorian → Hijri", forward), ("Hijri → Gregorian, checked", back)):
        line(f"{what}, NumPy", f"{taken / DAYS * 1e9:.2f} ns a day, {taken / copied:.1f} × the copy")
    some: list[dt.date] = days[:LOOPED].tolist()
    # Calendars differ on which months have a day 30.
    labels = list(zip(*(part[:LOOPED].tolist() for part in (year, month, np.minimum(day, 29))), strict=True))
    in_pandas(days, some, forward)
    found, missing = converters()
    for peer in found:
        if one := peer.to_hijri:
            theirs = seconds(lambda: list(map(one, some)), 3) / LOOPED
            against(f"Gregorian → Hijri, a loop over {peer.name}", theirs, forward)
        theirs = seconds(lambda: [peer.to_gregorian(*label) for label in labels], 3) / LOOPED  # noqa: B023 - called here
        against(f"Hijri → Gregorian, a loop over {peer.name}", theirs, back)
    for name in missing:
        line(f"a loop over {name}", NOT_INSTALLED)


def in_pandas(days: Any, some: list[dt.date], forward: float) -> None:
    """Time a series of pandas: ours, and hijridate's conversion mapped over it."""
    try:
        import pandas as pd
    except ModuleNotFoundError:
        line("pandas", NOT_INSTALLED)
        return
    from issue_dates.columns import pandas

    series = pd.Series(days.astype("M8[s]"))
    taken = seconds(lambda: pandas.to_hijri(series), 2)
    line("Gregorian → Hijri, pandas", f"{taken / DAYS * 1e9:.2f} ns a day, {taken / forward:.1f} × NumPy's")
    mapped = pd.Series(some, dtype=object)
    theirs = seconds(lambda: mapped.map(lambda one: Gregorian.fromdate(one).to_hijri()), 3) / LOOPED
    against("Gregorian → Hijri, hijridate in `Series.map`", theirs, taken)


def against(what: str, theirs: float, ours: float) -> None:
    """Print what a peer takes for a day, and how many times we are faster."""
    line(what, f"{theirs * 1e9:,.0f} ns a day, {theirs / (ours / DAYS):,.0f} × ours")


def main() -> None:
    """Print all figures."""
    warnings.simplefilter("ignore")  # dateutil's, about what it takes for the names of time zones
    print(f"{versions('pyarrow', 'numpy', 'pandas', 'polars', 'duckdb', 'hijridate')}, {os.cpu_count()} cores")
    dates()
    texts()
    pages()
    cores()


if __name__ == "__main__":
    main()
