"""Spark reads a million rows on several workers, loses one, and gives what one process gives."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from issue_dates import InvalidValueError, UnknownNameError
from issue_dates.calendars import ALL
from issue_dates.columns import COLUMNS, arrow
from tests.columns.texts import column, flat, mastheads

if TYPE_CHECKING:
    from collections.abc import Iterator

pyspark = pytest.importorskip("pyspark", reason="make .venv/.spark-stamp installs it")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java 17", allow_module_level=True)

from pyspark.sql import SparkSession, functions  # noqa: E402

from issue_dates.columns import spark as in_spark  # noqa: E402

pytestmark = pytest.mark.integration

ROWS = 1_000_000
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    """Two threads, and four attempts for each task, as a cluster has."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = str(ROOT)
    session = (
        SparkSession.builder.master("local[2,4]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "2g")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A million rows: every labelled masthead over and over, gaps, broken bytes, and megabytes of nothing."""
    texts = [text and text.encode() for text in column(times=1)]
    odd = [b"Vol. \xff 3", b"\xc3", b"9" * 1_000_000, b"Vol. " * 200_000]
    distinct = pa.array([*texts, *odd], pa.large_binary())
    # The long ones come four times each; the others in steps that are prime to their number, which is an order.
    order = [(place * 7919) % (len(texts) + 2) for place in range(ROWS)]
    for place in range(8):
        order[place * (ROWS // 8) + 17] = len(texts) + 2 + place % 2
    folder = tmp_path_factory.mktemp("crawl")
    for part in range(8):
        ids = range(part * ROWS // 8, (part + 1) * ROWS // 8)
        taken = distinct.take(pa.array([order[place] for place in ids]))
        pq.write_table(pa.table({"id": ids, "text": taken.cast(pa.binary())}), folder / f"{part}.parquet")
    return folder


def _alone(folder: Path) -> pa.Table:
    """What one process makes of the rows."""
    return pa.concat_tables(arrow.read_mastheads(pq.read_table(folder / f"{part}.parquet")) for part in range(8))


def _sorted(folder: Path) -> pa.Table:
    table = pa.concat_tables(pq.read_table(path) for path in sorted(folder.glob("*.parquet")))
    return table.sort_by("id")


def test_a_million_rows_and_a_death(spark: SparkSession, crawl: Path, tmp_path: Path) -> None:
    """A worker that is killed is replaced, and the result is complete and that of one process."""
    died = tmp_path / "died"

    def die_once(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            if pc.max(batch.column("id")).as_py() > ROWS // 2 and not died.exists():
                died.touch()
                os._exit(1)
            yield batch

    frame = spark.read.parquet(str(crawl))
    frame = frame.mapInArrow(die_once, frame.schema)
    in_spark.read_mastheads(frame).write.parquet(str(tmp_path / "out"))
    assert died.exists()
    read, alone = _sorted(tmp_path / "out"), _alone(crawl)
    assert read.num_rows == ROWS
    assert read.column_names == alone.column_names
    for name in alone.column_names:
        wanted = alone.column(name)
        assert read.column(name).cast(wanted.type).combine_chunks().equals(wanted.combine_chunks()), name


def test_what_one_process_gives_is_what_the_reader_gives(crawl: Path) -> None:
    """The other side of the comparison, on the first rows of the same file."""
    rows = pq.read_table(crawl / "0.parquet").slice(0, 3_000)
    read = arrow.read_mastheads(rows).to_pylist()
    good = [row for row in read if not any(one["code"] == "not-utf-8" for one in row["diagnostics"] or ())]
    assert len(good) > 2_000
    for row in good:
        text = None if row["text"] is None else row["text"].decode()
        if text is None or len(text) < 100_000:
            assert {name: row[name] for name in COLUMNS} == flat(text)


def test_strings_that_are_none(spark: SparkSession) -> None:
    """Spark casts any bytes to a string; a bad one is a bad row, in frames and in columns."""
    bad = [(0, bytearray(b"Vol. \xff 3")), (1, None), (2, bytearray(b"al-Manar Vol. 50, No. 11"))]
    frame = spark.createDataFrame(bad, "id int, bytes binary").select(
        "id", functions.col("bytes").cast("string").alias("text")
    )
    for read in (
        in_spark.read_mastheads(frame).orderBy("id"),
        frame.select("id", in_spark.read_column("text").alias("m")).select("id", "m.*").orderBy("id"),
    ):
        rows = read.select("volume", "diagnostics.code").collect()
        assert [row.volume for row in rows] == [None, None, "50"]
        assert [row.code for row in rows] == [["not-utf-8"], None, []]


def test_columns_of_texts(spark: SparkSession) -> None:
    """The function of columns gives the same structs."""
    texts = [*dict.fromkeys(mastheads())][:300]
    frame = spark.createDataFrame(enumerate(texts), "id int, text string")
    rows = frame.select("id", in_spark.read_column("text").alias("m")).orderBy("id").collect()
    assert [row.m.asDict(recursive=True) for row in rows] == [flat(text) for text in texts]


@pytest.mark.parametrize("name", ["umm-al-qura", "tabular-16-civil", "solar-hijri", "rumi"])
def test_columns_of_dates(spark: SparkSession, name: str) -> None:
    """Every seventh day of the nineteenth and twentieth centuries, there and back."""
    calendar = ALL[name]
    days = [dt.date(1801, 1, 1) + dt.timedelta(days=7 * step) for step in range(10_000)]
    frame = spark.createDataFrame([(day,) for day in days], "day date").repartition(2)
    labels = frame.select("day", in_spark.to_hijri("day", name).alias("label"))
    whole = labels.select(
        "day",
        "label",
        in_spark.to_gregorian("label.year", "label.month", "label.day", name).alias("back"),
        in_spark.month_starts("label.year", "label.month", name).alias("start"),
        in_spark.month_intervals("label.year", "label.month", name).alias("month"),
    )
    rows = whole.orderBy("day").collect()
    for row in rows:
        if not calendar.covers(row.day):
            assert (row.label, row.back) == (None, None)
            continue
        label = calendar.from_gregorian(row.day)
        assert tuple(row.label) == (label.year, label.month, label.day)
        assert row.back == row.day
        month = calendar.days(label.year_month)
        assert (row.start, row.month.first, row.month.last) == (month.first, month.first, month.last)


def test_refusals(spark: SparkSession) -> None:
    """What is wrong is told by the call, not by a task."""
    frame = spark.createDataFrame([(1, "x", "Home")], "id int, text string, Title string")
    with pytest.raises(UnknownNameError, match="no column 'body'; there are 'id', 'text', 'Title'"):
        in_spark.read_mastheads(frame, "body")
    with pytest.raises(InvalidValueError, match="not int"):
        in_spark.read_mastheads(frame, "id")
    with pytest.raises(InvalidValueError, match=r"there already \(title\)"):
        in_spark.read_mastheads(frame)
    with pytest.raises(UnknownNameError):
        in_spark.read_mastheads(frame, prefix="m_", calendar="julian")
    with pytest.raises(UnknownNameError):
        in_spark.to_hijri("day", "julian")
    assert in_spark.read_mastheads(frame, prefix="m_").columns[3:5] == ["m_title", "m_volume"]
    assert in_spark.read_mastheads(frame.filter("id > 1"), prefix="m_").count() == 0
