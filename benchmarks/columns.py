"""How fast columns are read and converted: texts in Arrow beside a plain loop, dates in NumPy beside hijridate's.

    python benchmarks/columns.py

Wall-clock times, the best of several rounds; the reading of a million rows is timed once, by a process that has read
nothing before. The crawl is made of the mastheads that the tests hold, with other figures in them: 30,000 distinct
texts, a million rows. Where a loop over all rows would take minutes, a part of it is timed, as the line says.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from hijridate import Gregorian, Hijri

from issue_dates import read_masthead
from issue_dates.columns import arrow
from issue_dates.columns.numpy import to_gregorian, to_hijri

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS, DISTINCT = 1_000_000, 30_000
DAYS = 10_000_000
LOOPED = 3_000
ROUNDS = 5
ROOT = Path(__file__).parent.parent


def seconds(function: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return how long a call takes, at best."""
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        function()
        best = min(best, time.perf_counter() - started)
    return best


def line(what: str, figure: str) -> None:
    print(f"{what:<66} {figure:>20}", flush=True)


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
    """Time the kernel beside a loop."""
    distinct = mastheads(DISTINCT)
    chance = random.Random(8)
    crawl = pa.array(chance.choices(distinct, k=ROWS))
    read_masthead(distinct[0])
    some = chance.choices(distinct, k=LOOPED)
    looped = seconds(lambda: [read_masthead(text).to_dict() for text in some], 1) / LOOPED * ROWS
    line(f"a loop over {ROWS:,} rows (from {LOOPED:,})", f"{looped:,.0f} s")
    kernel = arrow.Kernel()
    read = seconds(lambda: kernel.read(crawl), 1)
    line(f"read_array, {ROWS:,} rows, {DISTINCT:,} distinct", f"{read:,.2f} s")
    line("  rows a second", f"{ROWS / read:,.0f}")
    line("  times the loop's speed", f"{looped / read:,.0f}")
    line("  beside reading: encoding and putting together", f"{seconds(lambda: kernel.read(crawl), 3):,.2f} s")
    stream = pa.table({"text": crawl}).to_batches(max_chunksize=10_000)
    streamed = seconds(lambda: [kernel.read_batch(batch).num_rows for batch in stream], 1)
    line("  the same in batches of 10,000 rows, all read before", f"{streamed:,.2f} s")
    adapters(crawl)


def adapters(crawl: pa.Array) -> None:
    """Time the libraries over the same rows, all of them read before."""
    arrow.kernel().read(crawl)
    try:
        import pandas as pd

        from issue_dates.columns import pandas

        series = pd.Series(crawl, dtype=pd.ArrowDtype(pa.string()))
        line("  the same in pandas", f"{seconds(lambda: pandas.read_mastheads(series), 1):,.2f} s")
        import polars as pl

        from issue_dates.columns import polars

        column = pl.Series("text", crawl)
        line("  the same in Polars", f"{seconds(lambda: polars.read_mastheads(column), 1):,.2f} s")
        import duckdb

        from issue_dates.columns import duckdb as in_duckdb

        connection = in_duckdb.register(duckdb.connect())
        relation = connection.from_arrow(pa.table({"text": crawl}))
        count = seconds(lambda: in_duckdb.read_mastheads(relation).aggregate("count(volume)").fetchall(), 1)
        line("  the same in DuckDB", f"{count:,.2f} s")
        connection.close()
    except ModuleNotFoundError as error:
        line(f"  {error.name} is not installed", "-")


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

    hot = pa.array([f"{prose(7)}\n\n{text}\n\n{prose(7)}" for text in mastheads(2_000)])
    bare = pa.array([re.sub(r"\d", "", page.as_py()) for page in hot])
    for what, column in (("with a masthead", hot), ("without a figure", bare)):
        taken = seconds(lambda: arrow.read_array(column, pages=True), 1)  # noqa: B023 - called here
        line(f"pages of 7 KB {what}", f"{taken / len(column) * 1e6:,.0f} µs a page")
        line("  megabytes a second", f"{column.nbytes / taken / 1e6:,.0f}")


def cores() -> None:
    """Time the command over distinct rows, `BENCH_ROWS` of them, with one process and with two."""
    rows = int(os.environ.get("BENCH_ROWS", "200000"))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.parquet"
        pq.write_table(pa.table({"text": mastheads(rows)}), source)
        taken = {}
        for jobs in (1, 2):
            target = f"{folder}/out{jobs}.parquet"
            command = [sys.executable, "-m", "issue_dates", "parse", "--input", source, "--output", target]
            taken[jobs] = seconds(
                lambda: subprocess.run([*command, "--jobs", str(jobs)], check=True, capture_output=True),  # noqa: B023
                1,
            )
            line(f"{rows:,} distinct rows of Parquet, --jobs {jobs}", f"{taken[jobs]:,.1f} s")
        line("  two processes are faster than one, times", f"{taken[1] / taken[2]:,.2f}")


def dates() -> None:
    """Time look-ups beside a copy of the same bytes, and beside hijridate."""
    chance = np.random.default_rng(10)
    days = chance.integers(-16_589, -16_589 + 55_991, DAYS).astype("M8[D]")
    copied = seconds(days.copy)
    line(f"{DAYS:,} days: a copy of them", f"{copied / DAYS * 1e9:.2f} ns a day")
    forward = seconds(lambda: to_hijri(days))
    year, month, day, _ = to_hijri(days)
    back = seconds(lambda: to_gregorian(year, month, day))
    for what, taken in (("Gregorian → Hijri", forward), ("Hijri → Gregorian, checked", back)):
        line(f"  {what}", f"{taken / DAYS * 1e9:.2f} ns a day")
        line("    times the copy", f"{taken / copied:.1f}")
    some = [one for one in days[:20_000].tolist() if isinstance(one, dt.date)]
    labels = [*zip(year[:20_000].tolist(), month[:20_000].tolist(), day[:20_000].tolist(), strict=True)]
    loops: dict[str, tuple[float, Any]] = {
        "Gregorian → Hijri": (forward, lambda: [Gregorian.fromdate(one).to_hijri() for one in some]),
        "Hijri → Gregorian, checked": (back, lambda: [Hijri(*label).to_gregorian() for label in labels]),
    }
    for what, (taken, loop) in loops.items():
        theirs = seconds(loop, 3) / len(some)
        line(f"  {what}, a loop over hijridate", f"{theirs * 1e9:,.0f} ns a day")
        line("    times our speed", f"1/{theirs / (taken / DAYS):,.0f}")


def main() -> None:
    """Print all figures."""
    ours = f"issue-dates {version('issue-dates')}"
    print(f"{ours}, pyarrow {pa.__version__}, NumPy {np.__version__}, {os.cpu_count()} cores")
    dates()
    texts()
    pages()
    cores()


if __name__ == "__main__":
    main()
