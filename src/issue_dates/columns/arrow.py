"""Columns of Arrow: the kernel that the other libraries of this folder go through.

Texts are dictionary-encoded, each distinct one is read once, and the rows are put together by their places. A text that
cannot be read gets a diagnostic, and the others are read.
"""

from __future__ import annotations

from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from issue_dates.columns.arrow_dates import month_intervals, month_starts, to_gregorian, to_hijri
from issue_dates.columns.extras import require
from issue_dates.columns.row import COLUMNS, TEXT_COLUMNS, RowReader
from issue_dates.errors import InvalidValueError, UnknownNameError
from issue_dates.masthead.finding import SHORT_TEXT, SPELLED_CAPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import pyarrow as pa

__all__ = [
    "month_intervals",
    "month_starts",
    "read_array",
    "read_batch",
    "read_batches",
    "read_mastheads",
    "record_type",
    "to_gregorian",
    "to_hijri",
]

# So many texts stand as Python strings at a time.
AT_ONCE = 1024
# A crawl repeats its mastheads from batch to batch. What is remembered of earlier ones is bounded by both.
REMEMBERED = 65_536
REMEMBERED_BYTES = 32 * 1024 * 1024
# A page without a figure, and without a caption of those that have numbers in words behind them, holds no masthead;
# RE2 finds that out without making a string of the page.
HOT = "|".join([r"\p{Nd}", *SPELLED_CAPTIONS])


def record_type() -> pa.StructType:
    """Return the type of a record: strings, a day, and a list of diagnostics.

    >>> from issue_dates.columns.arrow import record_type
    >>> [record_type().field(name).type for name in ("hijri", "gregorian_day")]
    [DataType(string), DataType(date32[day])]
    """
    arrow = require("pyarrow", "arrow")
    text = arrow.string()
    diagnostic = [("code", text), ("severity", text), ("message", text), ("span", arrow.list_(arrow.int32()))]
    return arrow.struct(
        [
            *((name, text) for name in TEXT_COLUMNS),
            ("gregorian_day", arrow.date32()),
            ("diagnostics", arrow.list_(arrow.struct(diagnostic))),
        ]
    )


def read_array(
    texts: pa.Array | pa.ChunkedArray,
    *,
    languages: Sequence[str] | None = None,
    calendar: str | None = None,
    pages: bool = False,
) -> pa.StructArray:
    """Read an array of texts into an array of records; a null gives a null.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import read_array
    >>> records = read_array(pa.array(["al-Manar Vol. 50, No. 11, Jumada al-Ula 1443", None]))
    >>> records.field("hijri").to_pylist(), records.null_count
    (['1443-05', None], 1)

    The texts may be strings or bytes of UTF-8, also dictionary-encoded. With `pages`, each text is a page of its own:
    nothing is encoded, and long pages without a figure or a number in words are passed over. The answers are the same.
    Raises `InvalidValueError` for another type.
    """
    return kernel(languages, calendar, pages=pages).read(texts)


def read_batch(
    batch: pa.RecordBatch,
    column: str = "text",
    *,
    prefix: str = "",
    languages: Sequence[str] | None = None,
    calendar: str | None = None,
    pages: bool = False,
) -> pa.RecordBatch:
    """Return the batch with the columns of the record after its own.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import read_batch
    >>> batch = read_batch(pa.RecordBatch.from_pydict({"id": [7], "text": ["Vol. 50, No. 11"]}))
    >>> batch.column("id").to_pylist(), batch.column("number").to_pylist()
    ([7], ['11'])

    Raises `UnknownNameError` where the batch has no such column, and `InvalidValueError` where it already has a column
    of a name that the record needs: give a `prefix` then.
    """
    return kernel(languages, calendar, pages=pages).read_batch(batch, column, prefix)


def read_batches(
    batches: pa.RecordBatchReader | Iterable[pa.RecordBatch],
    column: str = "text",
    *,
    prefix: str = "",
    languages: Sequence[str] | None = None,
    calendar: str | None = None,
    pages: bool = False,
) -> Iterator[pa.RecordBatch]:
    """Read a stream batch by batch, as `read_batch` does; no more than one batch is held.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import read_batches
    >>> table = pa.table({"text": ["Vol. 50, No. 11", "Vol. 50, No. 12", "Vol. 51, No. 1"]})
    >>> [batch.num_rows for batch in read_batches(table.to_batches(max_chunksize=2))]
    [2, 1]

    A text that comes again in a later batch is not read again, within the limits of what is remembered.
    """
    one = kernel(languages, calendar, pages=pages)
    return (one.read_batch(batch, column, prefix) for batch in batches)


def read_mastheads(data: Any, column: str = "text", **options: Any) -> Any:
    """Read whatever Arrow holds texts in, into the like: an array, a batch, a table, or a reader of batches.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import read_mastheads
    >>> read_mastheads(pa.table({"text": ["Vol. 50, No. 11"]})).column("volume").to_pylist()
    ['50']

    `options` are those of `read_batch`; an array has no column and no prefix.
    """
    arrow = require("pyarrow", "arrow")
    if isinstance(data, arrow.RecordBatch):
        return read_batch(data, column, **options)
    if isinstance(data, arrow.Table | arrow.RecordBatchReader):
        schema = record_schema(data.schema, column, options.get("prefix", ""))
        batches = read_batches(data.to_reader() if isinstance(data, arrow.Table) else data, column, **options)
        reader = arrow.RecordBatchReader.from_batches(schema, batches)
        return reader.read_all() if isinstance(data, arrow.Table) else reader
    return read_array(data, **options)


def record_schema(schema: pa.Schema, column: str = "text", prefix: str = "") -> pa.Schema:
    """Return the schema that `read_batch` gives for batches of a schema, or say why it cannot.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import record_schema
    >>> record_schema(pa.schema({"text": pa.string()})).names[:3]
    ['text', 'title', 'volume']
    """
    if schema.get_field_index(column) < 0:
        raise UnknownNameError(
            f"there is no column {column!r}; there are {', '.join(map(repr, schema.names)) or 'none'}",
            name=column,
            known=schema.names,
        )
    check_type(schema.field(column).type)
    taken = [prefix + name for name in COLUMNS if prefix + name in schema.names]
    if taken:
        raise InvalidValueError(
            f"the record needs columns that are there already ({', '.join(taken)}): rename them, or give a prefix",
            field="prefix",
            value=prefix,
        )
    arrow = require("pyarrow", "arrow")
    fields = [field.with_name(prefix + field.name) for field in _fields(record_type())]
    return arrow.schema([*schema, *fields], metadata=schema.metadata)


def _fields(struct: pa.StructType) -> list[pa.Field]:
    return [struct.field(index) for index in range(struct.num_fields)]


def check_type(kind: pa.DataType) -> None:
    """Raise `InvalidValueError` for a type that holds no texts.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import check_type
    >>> check_type(pa.int64())
    Traceback (most recent call last):
    issue_dates.errors.InvalidValueError: texts must be strings or binary, not int64
    """
    types = require("pyarrow.types", "arrow")
    inner = kind.value_type if types.is_dictionary(kind) else kind
    tests = ("string", "large_string", "string_view", "binary", "large_binary", "binary_view", "fixed_size_binary")
    if not any(getattr(types, f"is_{one}")(inner) for one in (*tests, "null")):
        raise InvalidValueError(f"texts must be strings or binary, not {kind}", field="texts", value=str(kind))


class Kernel:
    """Reads arrays with one choice of options; what it read lately, it remembers.

    >>> import pyarrow as pa
    >>> from issue_dates.columns.arrow import Kernel
    >>> Kernel().read(pa.array(["Vol. 50, No. 11"])).field("number").to_pylist()
    ['11']
    """

    def __init__(
        self, languages: Sequence[str] | None = None, calendar: str | None = None, *, pages: bool = False
    ) -> None:
        self.arrow: Any = require("pyarrow", "arrow")
        self.compute: Any = require("pyarrow.compute", "arrow")
        self.reader: RowReader = RowReader(languages, calendar)
        self.pages = pages
        self.type: Any = record_type()
        self.fields: Any = _fields(self.type)
        self.lock: Lock = Lock()
        self.records: Any = None
        self._forget()

    def read_batch(self, batch: pa.RecordBatch, column: str = "text", prefix: str = "") -> pa.RecordBatch:
        """Return the batch with the columns of the record after its own.

        >>> import pyarrow as pa
        >>> from issue_dates.columns.arrow import Kernel
        >>> Kernel().read_batch(pa.RecordBatch.from_pydict({"text": ["Vol. 50"]})).num_columns
        18
        """
        schema = record_schema(batch.schema, column, prefix)
        records = self.read(batch.column(column))
        return self.arrow.RecordBatch.from_arrays([*batch.columns, *records.flatten()], schema=schema)

    def read(self, texts: pa.Array | pa.ChunkedArray) -> pa.StructArray:
        """Return the records of an array.

        >>> import pyarrow as pa
        >>> from issue_dates.columns.arrow import Kernel
        >>> Kernel().read(pa.array([b"Vol. 50, \\xff"])).field("diagnostics")[0][0]["code"]
        <pyarrow.StringScalar: 'not-utf-8'>
        """
        arrow = self.arrow
        if not isinstance(texts, arrow.Array | arrow.ChunkedArray):
            raise InvalidValueError(
                f"expected a pyarrow Array or ChunkedArray, not {type(texts).__name__}", field="texts", value=texts
            )
        check_type(texts.type)
        if arrow.types.is_null(texts.type):
            return arrow.nulls(len(texts), self.type)
        chunked = texts if isinstance(texts, arrow.ChunkedArray) else arrow.chunked_array([texts])
        in_bytes = self._as_bytes(chunked)
        return self._pages(in_bytes) if self.pages else self._distinct(in_bytes)

    def _as_bytes(self, texts: pa.ChunkedArray) -> pa.ChunkedArray:
        """Return texts as bytes: not every string that calls itself UTF-8 is."""
        if self.arrow.types.is_dictionary(texts.type):
            texts = texts.cast(texts.type.value_type)
        return texts.cast(self.arrow.large_binary())

    def _distinct(self, texts: pa.ChunkedArray) -> pa.StructArray:
        """Read each distinct text once."""
        encoded = texts.dictionary_encode().unify_dictionaries()
        chunks = [chunk for chunk in encoded.chunks if len(chunk)]
        if not chunks:
            return self._records([])
        dictionary = chunks[0].dictionary
        places = self.arrow.concat_arrays([chunk.indices for chunk in chunks])
        if dictionary.nbytes > REMEMBERED_BYTES // 4 or len(dictionary) > REMEMBERED // 2:
            return self._records([dictionary]).take(places)
        with self.lock:
            known = self._remember(dictionary)
            records = self.records
        return records.take(known.take(places))

    def _remember(self, dictionary: pa.Array) -> pa.Array:
        """Read what is new of some texts, and return where the records of all of them stand."""
        if len(self.known) + len(dictionary) > REMEMBERED or self.held + dictionary.nbytes > REMEMBERED_BYTES:
            self._forget()
        texts = dictionary.to_pylist()
        new = [text for text in texts if text not in self.known]
        if new:
            read = self._records([self.arrow.array(new, self.arrow.large_binary())])
            self.records = self.arrow.concat_arrays([self.records, read])
            self.known |= {text: place for place, text in enumerate(new, start=len(self.known))}
            self.held += sum(map(len, new))
        return self.arrow.array([self.known[text] for text in texts], self.arrow.int32())

    def _forget(self) -> None:
        self.known: dict[bytes, int] = {}
        self.held: int = 0
        self.records = self.arrow.array([], self.type)

    def _pages(self, texts: pa.ChunkedArray) -> pa.StructArray:
        """Read every text, but for long ones that hold no number, which get the record of an empty text."""
        return self._records(self._without_bare(chunk) for chunk in texts.chunks)

    def _without_bare(self, texts: pa.Array) -> pa.Array:
        compute = self.compute
        try:
            strings = texts.cast(self.arrow.large_string())
        except self.arrow.ArrowInvalid:  # some of it is not UTF-8, and RE2 would take it for Latin-1
            return texts
        long = compute.greater(compute.utf8_length(strings), SHORT_TEXT)
        bare = compute.invert(compute.match_substring_regex(strings, HOT))
        return compute.if_else(compute.and_(long, bare), b"", texts)

    def _records(self, chunks: Iterable[pa.Array]) -> pa.StructArray:
        """Read one text after the other."""
        starts = ((chunk, start) for chunk in chunks for start in range(0, len(chunk), AT_ONCE))
        parts = [self._part(chunk.slice(start, AT_ONCE)) for chunk, start in starts]
        return self.arrow.concat_arrays(parts) if parts else self.arrow.array([], self.type)

    def _part(self, texts: pa.Array) -> pa.StructArray:
        columns = self.reader.columns(texts.to_pylist())
        arrays = [self.arrow.array(values, field.type) for values, field in zip(columns, self.fields, strict=True)]
        return self.arrow.StructArray.from_arrays(arrays, fields=self.fields, mask=texts.is_null())


@lru_cache(maxsize=4)
def _shared(languages: tuple[str, ...] | None, calendar: str | None, pages: bool) -> Kernel:
    return Kernel(languages, calendar, pages=pages)


def kernel(languages: Sequence[str] | None = None, calendar: str | None = None, *, pages: bool = False) -> Kernel:
    """Return the kernel of these options, the same one at each call, so that a stream is remembered.

    >>> from issue_dates.columns.arrow import kernel
    >>> kernel(["ar"]) is kernel(["ar"])
    True
    """
    return _shared(tuple(languages) if languages else None, calendar, pages)
