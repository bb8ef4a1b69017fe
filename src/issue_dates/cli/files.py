"""What the commands share: reading text that strangers wrote, and printing records for people or for programs."""

from __future__ import annotations

import argparse
import codecs
import csv
import io
import json
import re
import sys
import unicodedata
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Record: TypeAlias = "Mapping[str, Any]"

FORMATS = ("table", "jsonl", "csv")
MAX_BYTES = 64 * 1024 * 1024
# Characters read at a time of a text of any length, and how far no figure may stand from where it is cut.
BLOCK = 1024 * 1024
QUIET = 300
FOUND, NOT_FOUND, UNREADABLE, PARTLY = 0, 1, 2, 3

_FIGURE = re.compile(r"\d")
_UNITS = {"K": 1024, "M": 1024**2, "G": 1024**3}
# What a wide encoding writes first; UTF-32's mark begins like UTF-16's, so it is asked first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS = {b"%PDF-": "a PDF", b"PK\x03\x04": "a zip archive", b"\x1f\x8b": "gzip data", b"\x89PNG": "an image"}


class InputError(Exception):
    """An input that cannot be read as text; the message is one line that names it."""


def add_input_options(
    parser: argparse.ArgumentParser, metavar: str = "FILE", message: str = "a text file; - is standard input"
) -> None:
    """Add `FILE...`, `--encoding` and `--max-bytes` to a command."""
    parser.add_argument("files", nargs="*", default=["-"], metavar=metavar, help=message)
    parser.add_argument("--encoding", type=_encoding, help="of the input (default: UTF-8, or what its BOM says)")
    parser.add_argument(
        "--max-bytes", type=_size, default=MAX_BYTES, metavar="N", help="refuse longer texts (default: 64M)"
    )


def add_format_option(parser: argparse.ArgumentParser, formats: tuple[str, ...] = FORMATS) -> None:
    """Add `--format` to a command."""
    message = "default: table on a terminal, jsonl in a pipe"
    parser.add_argument("--format", choices=formats, help=message)


def chosen_format(args: argparse.Namespace) -> str:
    """Return the format asked for, or the one that suits who reads the output."""
    return str(args.format or ("table" if sys.stdout.isatty() else "jsonl"))


def _encoding(name: str) -> str:
    try:
        b"a".decode(name)
    except LookupError:  # also for what Python calls a codec, but no encoding of text
        raise argparse.ArgumentTypeError(f"unknown encoding {name!r}") from None
    except UnicodeError:
        return name  # one byte may be too short for it
    return name


def _size(text: str) -> int:
    number, unit = (text[:-1], _UNITS[text[-1].upper()]) if text[-1:].upper() in _UNITS else (text, 1)
    if not (number.isascii() and number.isdigit() and len(number) < 10 and int(number)):
        raise argparse.ArgumentTypeError(f"expected a number of bytes such as 500000 or 64M, not {text!r}")
    return int(number) * unit


def name_of(name: str) -> str:
    """Return what messages call an input."""
    return "standard input" if name == "-" else name


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        file = open(name, "rb")  # noqa: PTH123, SIM115 - the name as given; closed below
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(f"{name_of(name)}: {reason}") from None
    with file:
        yield file


def _settle_encoding(name: str, start: bytes, encoding: str | None) -> str:
    """Return the encoding to decode with; raise for what is not text at all."""
    kind = next((kind for magic, kind in _KINDS.items() if start.startswith(magic)), None)
    if kind:
        raise InputError(f"{name_of(name)}: {kind}, not text; give the text that is in it")
    settled = encoding or next((mark for bom, mark in _MARKS if start.startswith(bom)), "utf-8")
    if b"\0" in start and codecs.lookup(settled).name[:6] not in ("utf-16", "utf-32"):
        raise InputError(f"{name_of(name)}: not text (a zero byte at offset {start.index(0)})")
    return settled


def _wrongly_encoded(name: str, error: UnicodeError) -> NoReturn:
    if isinstance(error, UnicodeDecodeError):
        byte = error.object[error.start]
        message = f"not {error.encoding.upper()} (byte 0x{byte:02x}: {error.reason})"
    else:
        message = f"not in the encoding given ({error})"
    raise InputError(f"{name_of(name)}: {message}; say which with --encoding, such as windows-1256") from None


def read_text(name: str, encoding: str | None = None, max_bytes: int = MAX_BYTES) -> str:
    """Return the text of a file, every character kept, line ends too; `-` is standard input.

    Raises `InputError` for what is missing, binary, too long or in another encoding.
    """
    with _opened(name) as file:
        data = file.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise InputError(f"{name_of(name)}: longer than {max_bytes} bytes; --max-bytes raises the limit")
    try:
        return data.decode(_settle_encoding(name, data, encoding))
    except UnicodeError as error:
        _wrongly_encoded(name, error)


def read_lines(name: str, encoding: str | None = None, max_bytes: int = MAX_BYTES) -> Iterator[str]:
    """Yield the lines of a file one by one, without their ends; `max_bytes` limits each line.

    Raises `InputError` like `read_text`, when it comes to the line.
    """
    with _opened(name) as file:
        start = file.peek(8192)[:8192]  # type: ignore[attr-defined]
        text = io.TextIOWrapper(file, _settle_encoding(name, start, encoding), newline="\n")
        try:
            while line := text.readline(max_bytes + 1):
                if len(line) > max_bytes:
                    raise InputError(f"{name_of(name)}: a line longer than {max_bytes} bytes")
                if "\0" in line:
                    raise InputError(f"{name_of(name)}: not text (a zero byte)")
                yield line.rstrip("\r\n")
        except UnicodeError as error:
            _wrongly_encoded(name, error)
        finally:
            text.detach()  # standard input stays open


def read_blocks(name: str, encoding: str | None = None, size: int = BLOCK) -> Iterator[tuple[int, str]]:
    """Yield a text of any length block by block, each with the number of characters before it.

    A block ends at an empty line with no figures near, so that no masthead is cut where that can be helped. Raises
    `InputError` like `read_text`, when it comes to the place.
    """
    with _opened(name) as file:
        start = file.peek(8192)[:8192]  # type: ignore[attr-defined]
        text = io.TextIOWrapper(file, _settle_encoding(name, start, encoding), newline="")
        held, offset = "", 0
        try:
            while more := text.read(size):
                if "\0" in more:
                    raise InputError(f"{name_of(name)}: not text (a zero byte)")
                held += more
                cut = _quiet_place(held)
                if len(more) == size and cut:
                    yield offset, held[:cut]
                    held, offset = held[cut:], offset + cut
            yield offset, held
        except UnicodeError as error:
            _wrongly_encoded(name, error)
        finally:
            text.detach()  # standard input stays open


def _quiet_place(text: str) -> int:
    """Return where a text can be cut: behind the last empty line without figures near, else behind any line."""
    place = len(text)
    for _ in range(50):
        place = text.rfind("\n", len(text) // 2, place)
        if place < 0:
            break
        if not text[place + 1 : place + 2].strip() and not _FIGURE.search(text, max(0, place - QUIET), place + QUIET):
            return place + 1
    return text.rfind("\n", len(text) // 2) + 1 or len(text)


def size_of(names: Iterable[str]) -> int | None:
    """Return how many bytes the files hold together; None where one of them cannot tell, as a pipe."""
    try:
        return sum(Path(name).stat().st_size for name in names) or None
    except (OSError, ValueError):  # also for "-", unless a file of that name is there
        return None


def write_jsonl(records: Iterable[Record]) -> None:
    """Print each record as one line of JSON, as soon as it comes."""
    for record in records:
        print(json.dumps(record, ensure_ascii=False))


def write_csv(records: Iterable[Record], columns: Iterable[str]) -> None:
    """Print the records as CSV under a header; what is no text or number stands there as JSON."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    columns = tuple(columns)
    writer.writerow(columns)
    for record in records:
        writer.writerow([_cell(record.get(column)) for column in columns])


def _cell(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value


def write_table(rows: Iterable[tuple[str, object]]) -> None:
    """Print names and values in two columns, for people; values that are None are left out."""
    shown = [(name, value) for name, value in rows if value is not None]
    width = max((len(name) for name, _ in shown), default=0)
    for name, value in shown:
        print(f"{name:<{width}}  {printable(str(value))}")


def printable(text: str) -> str:
    """Return the text without what would move a terminal's cursor or colours: control characters become spaces.

    >>> from issue_dates.cli.files import printable
    >>> printable("a\\x1b[31mb")
    'a [31mb'
    """
    return "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
