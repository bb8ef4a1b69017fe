"""Every library gives for every real masthead what `read_masthead` gives, in whatever order and however often."""

from __future__ import annotations

from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from issue_dates.columns import COLUMNS
from issue_dates.columns import arrow as in_arrow
from issue_dates.columns import duckdb as in_duckdb
from issue_dates.columns import numpy as in_numpy
from issue_dates.columns import pandas as in_pandas
from issue_dates.columns import polars as in_polars
from tests.columns.texts import column, expected, flat, mastheads

TEXTS = column()


def test_the_column_is_worth_reading() -> None:
    """There are hundreds of mastheads, and most hold something."""
    assert len(mastheads()) > 500
    assert sum(flat(text)["volume"] is not None for text in mastheads()) > 200
    assert sum(flat(text)["gregorian_day"] is not None for text in mastheads()) > 100
    assert tuple(flat("")) == COLUMNS


@pytest.mark.parametrize(
    "array",
    [
        pa.array(TEXTS),
        pa.array(TEXTS, pa.large_string()),
        pa.array(TEXTS).cast(pa.string_view()),
        pa.array(TEXTS).cast(pa.binary()),
        pa.array(TEXTS).dictionary_encode(),
        pa.chunked_array([TEXTS[:100], [], TEXTS[100:]], pa.string()),
        pa.chunked_array([pa.array(TEXTS[:9]).dictionary_encode(), pa.array(TEXTS[9:]).dictionary_encode()]),
    ],
    ids=lambda array: f"{type(array).__name__}-{array.type}",
)
@pytest.mark.parametrize("pages", [False, True])
def test_arrow(array: Any, pages: bool) -> None:
    """The kernel reads texts of every type that Arrow has for them, and keeps the gaps."""
    wanted = [expected(text) for text in TEXTS]
    assert in_arrow.read_array(array, pages=pages).to_pylist() == wanted
    assert in_arrow.read_mastheads(array, pages=pages).to_pylist() == wanted


def test_arrow_batches() -> None:
    """A batch keeps its columns and gets those of the record; a table and a stream are read batch by batch."""
    table = pa.table({"id": range(len(TEXTS)), "text": TEXTS})
    wanted = [{"id": place, "text": text, **flat(text)} for place, text in enumerate(TEXTS)]
    [batch] = table.to_batches()
    assert in_arrow.read_batch(batch).to_pylist() == wanted
    assert in_arrow.read_mastheads(table).to_pylist() == wanted
    reader = in_arrow.read_mastheads(table.to_reader(max_chunksize=100))
    assert reader.read_all().to_pylist() == wanted
    assert (
        in_arrow.read_mastheads(batch, prefix="m_").column("m_title").equals(in_arrow.read_batch(batch).column("title"))
    )


def test_numpy() -> None:
    """NumPy has one array for each column, with None where there is nothing."""
    columns = in_numpy.read_mastheads(np.array(TEXTS, dtype=object))
    assert columns["gregorian_day"].dtype == "M8[D]"
    rows = zip(*(one.tolist() for one in columns.values()), strict=True)
    assert [dict(zip(columns, row, strict=True)) for row in rows] == [flat(text) for text in TEXTS]


@pytest.mark.parametrize("dtype", ["object", "str", "string", pd.ArrowDtype(pa.string()), "category"])
def test_pandas(dtype: Any) -> None:
    """A series of any kind of text gives a frame on the same index."""
    index = pd.RangeIndex(1000, 1000 + len(TEXTS))
    frame = in_pandas.read_mastheads(pd.Series(TEXTS, index=index, dtype=dtype))
    assert frame.index.equals(index)
    table = pa.Table.from_pandas(frame, preserve_index=False)
    assert table.to_pylist() == [flat(text) for text in TEXTS]


def _missing_as_none(record: dict[str, Any] | None) -> dict[str, Any] | None:
    return None if record is None or all(value is None for value in record.values()) else record


def test_polars() -> None:
    """An expression, lazy or not, and a series give the same structs."""
    frame = pl.DataFrame({"text": TEXTS})
    wanted = [expected(text) for text in TEXTS]
    eager = frame.select(in_polars.read_mastheads("text")).get_column("text")
    lazy = frame.lazy().select(in_polars.read_mastheads(pl.col("text")).alias("m")).collect().get_column("m")
    streamed = frame.lazy().select(in_polars.read_mastheads("text")).collect(engine="streaming").get_column("text")
    series = in_polars.read_mastheads(frame.get_column("text"))
    for result in (eager, lazy, streamed, series):
        assert [_missing_as_none(record) for record in result.to_list()] == wanted


def test_polars_plans_the_schema() -> None:
    """The type of the result is known before anything is read."""
    planned = pl.LazyFrame({"text": ["Vol. 50"]}).select(in_polars.read_mastheads("text").struct.unnest())
    assert planned.collect_schema().names() == list(COLUMNS)
    assert planned.collect_schema() == planned.collect().schema


def test_duckdb() -> None:
    """A relation keeps its columns and gets those of the record; in SQL the record is one struct."""
    connection = in_duckdb.register(duckdb.connect())
    table = pa.table({"id": range(len(TEXTS)), "text": pa.array(TEXTS), "bytes": pa.array(TEXTS).cast(pa.binary())})
    relation = in_duckdb.read_mastheads(connection.from_arrow(table)).order("id")
    assert relation.columns == ["id", "text", "bytes", *COLUMNS]
    rows = [dict(zip(relation.columns[3:], row[3:], strict=True)) for row in relation.fetchall()]
    assert rows == [flat(text) for text in TEXTS]
    query = "select read_masthead_bytes(bytes) from t order by id"
    structs = connection.from_arrow(table).query("t", query).fetchall()
    assert [_missing_as_none(record) for (record,) in structs] == [expected(text) for text in TEXTS]
    connection.close()
