"""TEI P5: a `biblStruct` for each issue, its dates as the editions of Arabic periodicals write them.

A date that is not Gregorian names its calendar in `@calendar` and `@datingMethod`, its own value in `@when-custom`, and
in `@when` or `@notBefore` and `@notAfter` the Gregorian days that a calendar gives for it. Gregorian dates that are
printed are elements of their own, so that nothing computed is taken for print.
Source: TEI Guidelines, att.datable; the practice is that of OpenArabicPE.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError
from issue_dates.export.dates import CALENDAR, date_text, days_of, gregorian
from issue_dates.export.markup import DECLARATION, element, named, parse, pieces, text_of
from issue_dates.export.record import issue_of
from issue_dates.export.text import language_tag
from issue_dates.values import RECKONINGS, Interval, PartialDate, PrintedDate

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET
    from collections.abc import Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.values import Issue, Numbering, Reckoning, SingleDate

NAMESPACE = "http://www.tei-c.org/ns/1.0"

CALENDARS: dict[Reckoning, tuple[str, str]] = {
    "hijri": ("cal_islamic", "Lunar Hijri calendar. Days differ by place, since a month begins when its moon is seen."),
    "solar_hijri": ("cal_persian", "Solar calendar counted from the Hijra; the year begins at the spring equinox."),
    "rumi": ("cal_ottomanfiscal", "Ottoman fiscal calendar: Julian months, the year from 1 March until 1333."),
    "gregorian": ("cal_gregorian", "Gregorian calendar."),
}
"""The `xml:id` of each calendar and what `calendarDesc` says of it."""

HEAD = (
    f'{DECLARATION}<TEI xmlns="{NAMESPACE}">\n<teiHeader><fileDesc><titleStmt><title>Issues of periodicals</title>'
    "</titleStmt><publicationStmt><p>Written by issue-dates.</p></publicationStmt>"
    "<sourceDesc><p>The mastheads of the issues.</p></sourceDesc></fileDesc>\n<profileDesc><calendarDesc>"
    + "".join(element("calendar", element("p", text=about), xml_id=name) for name, about in CALENDARS.values())
    + "</calendarDesc></profileDesc></teiHeader>\n<text><body><listBibl>\n"
)
BETWEEN, TAIL = "\n", "\n</listBibl></body></text>\n</TEI>\n"

_UNITS = {"volume": "volume", "number": "issue", "part": "part", "whole_number": "whole_number",
          "year_of_publication": "year", "series": "series", "supplement": "supplement"}  # fmt: skip


def dump(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> str:
    """Return the `biblStruct` of one issue.

    >>> from issue_dates import Chronology, HijriDate, Issue
    >>> from issue_dates.export import tei
    >>> text = tei.dump(Issue("المقتبس", chronology=Chronology(hijri=HijriDate(1443, 5, 28))), language="ar")
    >>> 'when-custom="1443-05-28" when="2022-01-01"' in text
    True
    """
    title = element("title", text=issue.title or "", level="j", xml_lang=language_tag(issue.title, language))
    dates = list(_dates(issue, calendar)) or [element("date")]
    scopes = [_scope(unit, getattr(issue.enumeration, name)) for name, unit in _UNITS.items()]
    return element("biblStruct", element("monogr", title, element("imprint", *dates), *scopes), xmlns=NAMESPACE)


def _scope(unit: str, value: Numbering | str | None) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return element("biblScope", text=value, unit=unit)
    first, last = str(value.first), str(value.first if value.last is None else value.last)
    return element("biblScope", unit=unit, text=str(value), **{"from": first, "to": last})


def _dates(issue: Issue, calendar: str | Calendar) -> Iterator[str]:
    for reckoning in RECKONINGS:
        value = getattr(issue.chronology, reckoning)
        if value is not None:
            given = (
                _gregorian(value) if reckoning == "gregorian" else _custom(value) | _computed(issue, value, calendar)
            )
            pointer = f"#{CALENDARS[reckoning][0]}"
            method = None if reckoning == "gregorian" else pointer
            yield element("date", text=date_text(value), calendar=pointer, datingMethod=method, **given)
    for kind in ("weekday", "season"):
        if word := getattr(issue.chronology, kind):
            yield element("date", text=word, type=kind)


def _gregorian(value: PrintedDate) -> dict[str, str]:
    """Return what W3C dates can say; without its year a day is `--12-10` (XML Schema, gMonthDay)."""
    ends = (value.first, value.last) if isinstance(value, Interval) else (value,)
    texts = [_w3c(end) for end in ends]
    if len(texts) == 1:
        return {"when": texts[0]} if texts[0] else {}
    return {name: text for name, text in zip(("from", "to"), texts, strict=True) if text}


def _w3c(value: SingleDate) -> str:
    if not isinstance(value, PartialDate):
        return value.isoformat()
    if value.year is not None:
        return ""
    parts = ["" if part is None else f"{part:02d}" for part in (value.month, value.day)]
    return f"--{'-'.join(parts)}".removesuffix("-")


def _custom(value: PrintedDate) -> dict[str, str]:
    if not isinstance(value, Interval):
        return {"when_custom": value.isoformat()}
    return {"from_custom": value.first.isoformat(), "to_custom": value.last.isoformat()}


def _computed(issue: Issue, value: PrintedDate, calendar: str | Calendar) -> dict[str, str]:
    """Return the days of a date: as the issue prints them beside it, else as a calendar says."""
    printed = gregorian(issue, calendar)
    days = days_of(value, calendar)
    if printed and printed.days and not printed.calendar and printed.days[0] == printed.days[1] and _is_day(value):
        days = printed.days
    if days is None:
        return {}
    first, last = (day.isoformat() for day in days)
    return {"when": first} if first == last else {"notBefore": first, "notAfter": last}


def _is_day(value: PrintedDate) -> bool:
    return getattr(value, "day", None) is not None and not isinstance(value, PartialDate)


def load(data: str | bytes) -> Issue:
    """Return the issue of the first `biblStruct` in a fragment or document.

    >>> from issue_dates import Chronology, HijriMonth, Issue
    >>> from issue_dates.export import tei
    >>> issue = Issue("المقتبس", chronology=Chronology(hijri=HijriMonth(1329, 1)))
    >>> tei.load(tei.dump(issue)) == issue
    True

    Raises `InvalidValueError` for what is not XML, or holds no `biblStruct`.
    """
    bibl = next(named(parse(data), "biblStruct"), None)
    if bibl is None:
        raise InvalidValueError("TEI: expected a biblStruct", field="data", value=data)
    fields: dict[str, str] = {}
    for date in named(bibl, "date"):
        fields |= _read_date(date)
    names = {unit: name for name, unit in _UNITS.items()}
    for scope in named(bibl, "biblScope"):
        if name := names.get(scope.get("unit", "")):
            fields.setdefault(name, text_of(scope) or _from_to(scope))
    titles = [*(one for one in named(bibl, "title") if one.get("level") == "j"), *named(bibl, "title")]
    return issue_of(fields, text_of(next(iter(titles), None)))


def _from_to(scope: ET.Element) -> str:
    first, last = scope.get("from", scope.get("n", "")), scope.get("to", "")
    return f"{first}-{last}" if last and last != first else first


def _read_date(date: ET.Element) -> dict[str, str]:
    if date.get("type") in ("weekday", "season"):
        return {str(date.get("type")): text_of(date)}
    pointer = date.get("datingMethod") or date.get("calendar") or "#cal_gregorian"
    reckoning = next((name for name, (known, _) in CALENDARS.items() if pointer.lower() == f"#{known}"), None)
    if reckoning is None:
        return {}
    suffix = "" if reckoning == "gregorian" else "-custom"
    ends = [date.get(f"{name}{suffix}") for name in ("from", "to")]
    text = "/".join(map(_label, ends)) if all(ends) else _label(date.get(f"when{suffix}"))
    return {f"date_{reckoning}": text} if text else {}


def _label(text: str | None) -> str:
    """Write a W3C date without a year as the record does."""
    text = re.sub(r"^---(\d\d)$", r"XXXX-XX-\1", text or "")
    return re.sub(r"^--(?=\d)", "XXXX-", text)


def split(text: str | bytes) -> Iterator[str]:
    """Yield each `biblStruct` of a document.

    >>> from issue_dates.export import tei
    >>> len(list(tei.split("<listBibl><biblStruct/><biblStruct/></listBibl>")))
    2
    """
    return pieces(text, "biblStruct")
