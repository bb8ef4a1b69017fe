"""RIS, which reference managers exchange: one tag a line, `TY` first and `ER` last.

`DA` and `PY` are Gregorian only; a date that they cannot hold is said in words in the free part of `DA`
(`2021///2021-2022`). Every other printed field is a line of a note, `N1  - date_hijri: 1443-05-28`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError
from issue_dates.export.dates import CALENDAR, date_text, gregorian
from issue_dates.export.record import COMPUTED, fields_of, fields_of_note, issue_of, note_lines
from issue_dates.export.text import language_tag, one_line
from issue_dates.values import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.export.dates import Dating
    from issue_dates.values import Issue

HEAD, BETWEEN, TAIL = "", "\n", ""

_TAGS = {"volume": "VL", "number": "IS"}


def dump(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> str:
    """Return the record of one issue, of type `JFULL`: a whole journal.

    >>> from issue_dates import Chronology, Enumeration, HijriYear, Issue, Numbering
    >>> from issue_dates.export import ris
    >>> issue = Issue("Umm al-Qura", Enumeration(number=Numbering(3)), Chronology(hijri=HijriYear(1443)))
    >>> for line in ris.dump(issue).splitlines():
    ...     print(line.rstrip())
    TY  - JFULL
    TI  - Umm al-Qura
    T2  - Umm al-Qura
    IS  - 3
    PY  - 2021
    DA  - 2021///2021-2022
    N1  - date_hijri: 1443
    N1  - date_converted_by: umm-al-qura
    ER  -
    """
    dating = gregorian(issue, calendar)
    fields = fields_of(issue)
    lines = [("TY", "JFULL")]
    if issue.title:
        lines += [("TI", issue.title), ("T2", issue.title)]
    lines += [(tag, fields[name]) for name, tag in _TAGS.items() if name in fields]
    lines += _dates(dating)
    if tag := language_tag(issue.title, language):
        lines.append(("LA", tag))
    if dating and dating.calendar:
        fields[COMPUTED] = dating.calendar
    lines += [("N1", line) for line in note_lines(fields, {*_TAGS, *_held(dating)})]
    return "".join(f"{tag}  - {one_line(text)}\n" for tag, text in [*lines, ("ER", "")])


def _dates(dating: Dating | None) -> list[tuple[str, str]]:
    if dating is None or not dating.years:
        return []
    year = f"{dating.years[0]:04d}"
    first, last = dating.ends
    if first != last:
        # A slash parts the fields of a RIS date, so that a hyphen joins what is free text behind the third.
        words = date_text(Interval(first, last)).replace("/", "-")
        return [("PY", year), ("DA", f"{year}///{words}")]
    date = first.isoformat().replace("-", "/")
    return [("PY", year), ("DA", date + "/" * (3 - date.count("/")))]


def _held(dating: Dating | None) -> list[str]:
    single = dating is not None and not dating.calendar and dating.years and dating.ends[0] == dating.ends[1]
    return ["date_gregorian"] if single else []


_LINE = re.compile(r"^([A-Z][A-Z0-9])  -(?: (.*))?$")


def load(data: str) -> Issue:
    """Return the issue that a record tells of.

    >>> from issue_dates.export import ris
    >>> ris.load("TY  - JOUR\\nT2  - al-Muqtabas\\nVL  - 6\\nPY  - 1911\\nER  - ").chronology.gregorian
    GregorianYear(1911)

    Raises `InvalidValueError` where no line has a tag.
    """
    lines = [match.groups() for line in data.splitlines() if (match := _LINE.match(line.rstrip()))]
    if not lines:
        raise InvalidValueError(f"expected RIS lines such as 'TY  - JOUR', not {data[:80]!r}", field="data", value=data)
    values: dict[str, str] = {}
    for tag, text in lines:
        values.setdefault(tag, one_line(text or ""))
    fields = {name: values[tag] for name, tag in _TAGS.items() if tag in values}
    said = fields_of_note("\n".join(one_line(text or "") for tag, text in lines if tag == "N1"))
    if COMPUTED not in said:
        date = values.get("DA") or values.get("PY") or values.get("Y1") or ""
        fields["date_gregorian"] = "-".join(part.zfill(2) for part in date.split("/")[:3] if part.isdecimal())
    return issue_of(fields | said, next(filter(None, map(values.get, ("T2", "JF", "JO", "TI", "T1"))), None))


def split(text: str) -> Iterator[str]:
    """Yield each record of a file, from `TY` to `ER`.

    >>> from issue_dates.export import ris
    >>> len(list(ris.split("TY  - JFULL\\nER  - \\nTY  - JFULL\\nER  - \\n")))
    2
    """
    for record in re.split(r"^ER  -.*$", text, flags=re.MULTILINE):
        if record.strip():
            yield record.strip()
