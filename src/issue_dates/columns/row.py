"""One text, one row: what every library of this folder puts into its columns."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeAlias

from issue_dates.calendars import get_calendar
from issue_dates.lexicons import load
from issue_dates.masthead import FIELDS, issue_fields, read_masthead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from issue_dates.masthead import Reading

Row: TypeAlias = tuple[Any, ...]

TEXT_COLUMNS = (*FIELDS, "language")
COLUMNS = (*TEXT_COLUMNS, "gregorian_day", "diagnostics")
"""The columns that a text gives: the fields of the record, its Gregorian day as a date, its diagnostics."""


class RowReader:
    """Reads texts into rows, with the languages and the calendar of one call.

    >>> from issue_dates.columns.row import COLUMNS, RowReader
    >>> row = RowReader().read("Vol. 50, No. 11")
    >>> dict(zip(COLUMNS, row))["number"]
    '11'

    Raises `UnknownNameError` for a language or a calendar that does not exist, before anything is read.
    """

    def __init__(self, languages: Sequence[str] | None = None, calendar: str | None = None) -> None:
        for tag in languages or ():
            load(tag)
        if calendar is not None:
            calendar = get_calendar(calendar).name
        self.options: tuple[tuple[str, ...] | None, str | None] = (tuple(languages) if languages else None, calendar)

    def read(self, text: str | bytes) -> Row:
        """Return the row of a text; what cannot be read gives a row whose one diagnostic says why.

        >>> from issue_dates.columns.row import RowReader
        >>> RowReader().read(b"Vol. \\xff 50")[-1][0]["code"]
        'not-utf-8'
        """
        if isinstance(text, bytes):
            try:
                text = text.decode()
            except UnicodeDecodeError as error:
                return _unread("not-utf-8", f"byte 0x{text[error.start]:02x} at offset {error.start}: {error.reason}")
        return _read(text, *self.options)

    def columns(self, texts: Iterable[str | bytes | None]) -> list[tuple[Any, ...]]:
        """Return the rows of many texts, turned into one tuple for each of `COLUMNS`; `None` gives a row of `None`.

        >>> from issue_dates.columns.row import RowReader
        >>> RowReader().columns(["Vol. 50, No. 11", None])[1]
        ('50', None)
        """
        rows = [_EMPTY if text is None else self.read(text) for text in texts]
        return list(zip(*rows, strict=True)) or [()] * len(COLUMNS)


_EMPTY: Row = (None,) * len(COLUMNS)


def _unread(code: str, message: str) -> Row:
    diagnostic = {"code": code, "severity": "error", "message": message, "span": [0, 0]}
    return (*_EMPTY[:-1], [diagnostic])


def _read(text: str, languages: tuple[str, ...] | None, calendar: str | None) -> Row:
    try:
        return _row(read_masthead(text, languages, calendar))
    except Exception as error:  # noqa: BLE001 - a fault of ours in one text must not lose a billion others
        return _unread("reader-failed", f"{type(error).__name__}: {error}")


def _row(reading: Reading) -> Row:
    day = reading.issue.chronology.gregorian if reading.issue else None
    diagnostics = [
        {"code": one.code, "severity": one.severity, "message": one.message, "span": list(one.span)}
        for one in reading.diagnostics
    ]
    fields = issue_fields(reading.issue).values()
    return (*fields, reading.language, day if isinstance(day, dt.date) else None, diagnostics)
