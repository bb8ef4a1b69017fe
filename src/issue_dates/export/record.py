"""An issue as flat text fields, and back: the same names in every format that can hold `key: value`."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError
from issue_dates.export.text import one_line
from issue_dates.values import (
    RECKONINGS,
    SEASONS,
    WEEKDAYS,
    Chronology,
    Enumeration,
    Issue,
    Numbering,
    PrintedDate,
    Reckoning,
    label_from_iso,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NUMBERINGS = ("volume", "number", "part", "whole_number", "year_of_publication")
WORDS = ("series", "supplement")

# Says in a note that the Gregorian date beside it was computed, and by which calendar: it was not printed.
COMPUTED = "date_converted_by"


def fields_of(issue: Issue) -> dict[str, str]:
    """Return all that is printed but the title, dates under `date_hijri` and the like.

    >>> from issue_dates import Chronology, Enumeration, HijriDate, Issue, Numbering
    >>> from issue_dates.export.record import fields_of
    >>> fields_of(Issue(None, Enumeration(number=Numbering(3, 4)), Chronology(hijri=HijriDate(1443, 5, 28))))
    {'number': '3-4', 'date_hijri': '1443-05-28'}
    """
    enumeration = {name: getattr(issue.enumeration, name) for name in (*NUMBERINGS, *WORDS)}
    chronology = {f"date_{name}": getattr(issue.chronology, name) for name in RECKONINGS}
    words = {name: getattr(issue.chronology, name) for name in ("weekday", "season")}
    return {name: str(value) for name, value in {**enumeration, **chronology, **words}.items() if value is not None}


def issue_of(fields: Mapping[str, Any], title: str | None = None) -> Issue:
    """Return the issue that flat fields tell of; a field that cannot be read is left out.

    >>> from issue_dates.export.record import issue_of
    >>> issue_of({"number": "3-4", "date_hijri": "1443-05-28"}).chronology.hijri
    HijriDate(1443, 5, 28)
    """
    enumeration: dict[str, Any] = {name: numbering(fields.get(name)) for name in NUMBERINGS}
    words = {name: fields.get(name) or None for name in WORDS}
    dates: dict[str, Any] = {name: date(fields.get(f"date_{name}"), name) for name in RECKONINGS}
    return Issue(
        title or None,
        Enumeration(**enumeration, **words),
        Chronology(
            **dates,
            weekday=_known(fields.get("weekday"), WEEKDAYS),
            season=_known(fields.get("season"), SEASONS),
        ),
    )


_NUMBERING = re.compile(r"\s*(\d{1,9})(?!\d)\s*(?:[-–—/]+\s*(\d{1,9})(?!\d))?(.*)", re.DOTALL)


def numbering(text: object) -> Numbering | None:
    """Read a number as other programs write it: `11`, `3-4`, `3/4`, `3–4`, `6867 bis`.

    >>> from issue_dates.export.record import numbering
    >>> str(numbering("3/4")), numbering("Special")
    ('3-4', None)
    """
    match = _NUMBERING.fullmatch(str(text)) if text is not None else None
    if match is None:
        return None
    first, last, suffix = match.groups()
    return Numbering(int(first), None if last is None else int(last), suffix.strip())


def date(text: object, reckoning: Reckoning) -> PrintedDate | None:
    """Read a date of the record, or return `None` for anything else.

    >>> from issue_dates.export.record import date
    >>> date("1443-05", "hijri"), date("May", "hijri")
    (HijriMonth(1443, 5), None)
    """
    try:
        return label_from_iso(str(text), reckoning) if text is not None else None
    except InvalidValueError:
        return None


def _known(text: object, words: tuple[str, ...]) -> str | None:
    return text if isinstance(text, str) and text and set(text.split("/")) <= set(words) else None


def note_lines(fields: Mapping[str, str], held: Iterable[str] = ()) -> list[str]:
    """Return `key: value` lines for the fields that a format has no slot of its own for.

    >>> from issue_dates.export.record import note_lines
    >>> note_lines({"volume": "50", "date_hijri": "1443-05-28"}, held=["volume"])
    ['date_hijri: 1443-05-28']
    """
    return [f"{name}: {one_line(value)}" for name, value in fields.items() if name not in set(held)]


_NOTE_LINE = re.compile(r"^([a-z_]+): (.*)$", re.MULTILINE)


def fields_of_note(note: str) -> dict[str, str]:
    """Read `key: value` lines back, among whatever else a note says.

    >>> from issue_dates.export.record import fields_of_note
    >>> fields_of_note("Lent by the museum.\\ndate_hijri: 1443-05-28")
    {'date_hijri': '1443-05-28'}
    """
    known = {*NUMBERINGS, *WORDS, *(f"date_{name}" for name in RECKONINGS), "weekday", "season", COMPUTED}
    return {name: value for name, value in _NOTE_LINE.findall(note) if name in known}


def identifier(issue: Issue) -> str:
    """Return a key for citations: lower-case ASCII letters, digits and hyphens, never empty.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> from issue_dates.export.record import identifier
    >>> identifier(Issue("Crescent International", Enumeration(Numbering(50), Numbering(11))))
    'crescent-international-v50-n11'
    """
    fields = fields_of(issue)
    title = unicodedata.normalize("NFKD", issue.title or "").encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", title.lower())[:6]
    marks = [f"{mark}{fields[name]}" for name, mark in (("volume", "v"), ("number", "n")) if name in fields]
    dates = [fields[f"date_{name}"] for name in RECKONINGS if f"date_{name}" in fields][:1]
    parts = [re.sub(r"[^a-zA-Z0-9]+", "-", part).strip("-") for part in (*(words or ["issue"]), *marks, *dates)]
    key = "-".join(part[:40] for part in parts if part).lower()
    return f"issue-{key}" if key[:1].isdecimal() else key  # a key 0 is none to biber
