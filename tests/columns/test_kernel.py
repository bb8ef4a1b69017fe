"""The kernel reads each distinct text once, lets no row stop the others, and says clearly what it cannot take."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pyarrow as pa
import pytest

from issue_dates import InvalidValueError, UnknownNameError, read_masthead
from issue_dates.columns import arrow, row
from issue_dates.columns.arrow import Kernel, read_array, read_batch, read_batches, record_type
from tests.columns.texts import expected, mastheads

MASTHEAD = "al-Manar Vol. 50, No. 11, Jumada al-Ula 1443"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the reader was given, in order."""
    given: list[str] = []
    read = read_masthead

    def counted(text: str, *options: Any) -> Any:
        given.append(text)
        return read(text, *options)

    monkeypatch.setattr(row, "read_masthead", counted)
    return given


class TestOnce:
    """What comes again is not read again."""

    def test_in_an_array(self, readings: list[str]) -> None:
        """A thousand copies are one reading."""
        assert Kernel().read(pa.array([MASTHEAD, "x"] * 1000)).field("volume").to_pylist() == ["50", None] * 1000
        assert sorted(readings) == [MASTHEAD, "x"]

    def test_in_a_stream(self, readings: list[str]) -> None:
        """A text of an earlier batch is remembered, also among new ones."""
        kernel = Kernel()
        for number in range(2, 22):
            texts = [f"Vol. {number}, No. 3", MASTHEAD, f"Vol. {number - 1}, No. 3"]
            volumes = kernel.read_batch(pa.RecordBatch.from_pydict({"text": texts})).column("volume").to_pylist()
            assert volumes == [str(number), "50", str(number - 1)]
        assert len(readings) == len(set(readings)) == 22

    def test_what_is_remembered_is_bounded(self, monkeypatch: pytest.MonkeyPatch, readings: list[str]) -> None:
        """When enough is remembered, all is forgotten and the answers stay right."""
        monkeypatch.setattr(arrow, "REMEMBERED", 10)
        kernel = Kernel()
        for number in range(100):
            read = kernel.read(pa.array([f"Vol. {number + 1}, No. 3", MASTHEAD]))
            assert read.field("volume").to_pylist() == [str(number + 1), "50"]
            assert len(kernel.known) == len(kernel.records) <= 10
        assert 100 < len(readings) < 150

    def test_long_texts_are_not_remembered(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """So many bytes are kept and no more."""
        monkeypatch.setattr(arrow, "REMEMBERED_BYTES", 10_000)
        kernel = Kernel()
        for number in range(1, 20):
            kernel.read(pa.array([f"Vol. {number}, No. 3{' ' * 2_000}"]))
            assert kernel.held <= 10_000
        assert kernel.read(pa.array([f"Vol. 7, No. 3\n{' ' * 20_000}"])).field("volume").to_pylist() == ["7"]
        assert kernel.held <= 10_000


class TestBadRows:
    """One bad row is one bad row."""

    BAD = (MASTHEAD.encode(), b"Vol. \xff 3", None, b"\xc3", b"\xed\xa0\x80", b"")

    @pytest.mark.parametrize("pages", [False, True])
    def test_bytes_that_are_no_utf_8(self, pages: bool) -> None:
        """They give an empty record with a diagnostic; the rows around them are read."""
        records = read_array(pa.array(self.BAD, pa.binary()), pages=pages).to_pylist()
        codes = [record and [one["code"] for one in record["diagnostics"]] for record in records]
        assert codes == [[], ["not-utf-8"], None, ["not-utf-8"], ["not-utf-8"], []]
        assert records[0] == expected(MASTHEAD)
        assert records[1]["diagnostics"][0]["message"] == "byte 0xff at offset 5: invalid start byte"
        assert not any(records[1][name] for name in records[1] if name != "diagnostics")

    def test_strings_that_are_no_utf_8(self) -> None:
        """Spark and others put any bytes into strings; Arrow believes them, we look."""
        good = pa.array([MASTHEAD, "Vol. \xf8 3"])
        bad = pa.StringArray.from_buffers(
            2, good.buffers()[1], pa.py_buffer(good.buffers()[2].to_pybytes().replace(b"\xc3\xb8", b"\xff\xfe"))
        )
        records = read_array(bad).to_pylist()
        assert records[0] == expected(MASTHEAD)
        assert records[1]["diagnostics"][0]["code"] == "not-utf-8"

    def test_a_fault_of_the_reader(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Should the reader fail on one text, that row says so."""

        def fails(text: str, *options: Any) -> Any:
            raise RecursionError(f"too deep in {text}")

        monkeypatch.setattr(row, "read_masthead", fails)
        [record] = Kernel().read(pa.array(["deep"])).to_pylist()
        assert record["diagnostics"] == [
            {
                "code": "reader-failed",
                "severity": "error",
                "message": "RecursionError: too deep in deep",
                "span": [0, 0],
            }
        ]

    def test_megabytes(self) -> None:
        """A megabyte of one line and a megabyte of words are rows as others are."""
        texts = ["9" * 1_000_000, "Vol. " * 200_000, f"{'word ' * 200_000}\n\n{MASTHEAD}\n"]
        records = read_array(pa.array(texts)).to_pylist()
        assert records[2]["volume"] == "50"
        assert [record["volume"] for record in records[:2]] == [None, None]


class TestPages:
    """Pages are searched for a figure before they become strings."""

    def test_a_page_without_a_figure_is_passed_over(self, readings: list[str]) -> None:
        """It gives the record of a text without a masthead."""
        bare, short = "Nothing was decided. " * 60, "The second of Muharram"
        page = f"{bare}\n\n{MASTHEAD}\n\n{bare}"
        eastern = f"{bare}\n\nالعدد ٥\n\n{bare}"
        records = Kernel(pages=True).read(pa.array([bare, page, short, eastern, None])).to_pylist()
        assert readings == ["", page, short, eastern]
        assert [record and record["number"] for record in records] == [None, "11", None, "5", None]
        assert records[0]["diagnostics"] == []

    def test_pages_give_what_columns_give(self) -> None:
        """With mastheads in the middle of prose, the answers do not depend on the mode."""
        texts = [f"{'Everyone went home. ' * 40}\n\n{text}\n\n{'Nobody came. ' * 60}" for text in mastheads()[::7]]
        assert read_array(pa.array(texts), pages=True).equals(read_array(pa.array(texts)))


class TestEmpty:
    """Nothing in, nothing out, of the right type."""

    @pytest.mark.parametrize("kind", [pa.string(), pa.binary(), pa.null(), pa.dictionary(pa.int32(), pa.string())])
    @pytest.mark.parametrize("pages", [False, True])
    def test_arrays(self, kind: Any, pages: bool) -> None:
        """An empty array, a chunked one without a chunk, one of nulls."""
        for empty in (pa.array([], kind), pa.chunked_array([], kind)):
            read = read_array(empty, pages=pages)
            assert (len(read), read.type) == (0, record_type())
        assert read_array(pa.nulls(3, kind), pages=pages).null_count == 3

    def test_batches(self) -> None:
        """A batch without rows keeps its columns; a stream without batches is one."""
        batch = pa.RecordBatch.from_pydict({"text": pa.array([], pa.string())})
        assert read_batch(batch).num_rows == 0
        assert read_batch(batch).num_columns == 1 + record_type().num_fields
        assert list(read_batches([])) == []

    def test_slices(self) -> None:
        """A slice is read, not what it was cut from."""
        array = pa.array(["x", MASTHEAD, None, "y"])
        assert read_array(array.slice(1, 2)).to_pylist() == [expected(MASTHEAD), None]
        chunked = pa.chunked_array([array, array]).slice(1, 4)
        assert read_array(chunked).field("volume").to_pylist() == ["50", None, None, None]


class TestRefusals:
    """A wrong input is told before anything is read."""

    @pytest.mark.parametrize(
        "array", [pa.array([1]), pa.array([["a"]]), pa.array([True]), pa.array([1]).dictionary_encode()], ids=str
    )
    def test_types(self, array: Any) -> None:
        """The message names the type."""
        with pytest.raises(InvalidValueError, match=r"^texts must be strings or binary, not "):
            read_array(array)

    def test_no_array(self) -> None:
        """A list is no column of Arrow."""
        with pytest.raises(InvalidValueError, match="expected a pyarrow Array or ChunkedArray, not list"):
            read_array(["Vol. 50"])

    def test_columns(self) -> None:
        """A column that is not there is told with those that are."""
        batch = pa.RecordBatch.from_pydict({"id": [1], "body": ["x"]})
        with pytest.raises(UnknownNameError, match="no column 'text'; there are 'id', 'body'"):
            read_batch(batch)
        with pytest.raises(InvalidValueError, match="not int64"):
            read_batch(batch, "id")

    def test_names_that_are_taken(self) -> None:
        """A page's own title is not written over."""
        batch = pa.RecordBatch.from_pydict({"text": [MASTHEAD], "title": ["Home"], "language": ["en"]})
        with pytest.raises(InvalidValueError, match=r"there already \(title, language\)"):
            read_batch(batch)
        read = read_batch(batch, prefix="masthead_").to_pydict()
        assert (read["title"], read["masthead_title"]) == (["Home"], ["al-Manar"])

    @pytest.mark.parametrize("options", [{"languages": ["xx"]}, {"calendar": "julian"}])
    def test_options(self, options: dict[str, Any]) -> None:
        """A wrong language or calendar is an error, not a diagnostic in a million rows."""
        with pytest.raises(UnknownNameError):
            read_array(pa.array([], pa.string()), **options)


def test_a_stream_is_not_held() -> None:
    """Ten times the batches take no more memory: what is read is let go."""
    peaks = []
    for count in (20, 200):
        batches = (
            pa.RecordBatch.from_pydict({"text": [f"{place} {number} {'.' * 900}" for number in range(50)]})
            for place in range(count)
        )
        kernel = Kernel(pages=True)
        tracemalloc.start()
        before = pa.total_allocated_bytes()
        for batch in batches:
            kernel.read_batch(batch)
        peaks.append((tracemalloc.get_traced_memory()[1], pa.total_allocated_bytes() - before))
        tracemalloc.stop()
    assert peaks[1][0] < 2 * peaks[0][0] + 5_000_000
    assert peaks[1][1] < 2_000_000
