"""Volume, number and date of periodicals, as their mastheads print them.

A value says what was printed, a calendar says which day that was, a series says which issue it should have been;
everything else stands outside those three.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError, IssueDatesError, MastheadError, OutOfRangeError, UnknownNameError

if TYPE_CHECKING:
    from issue_dates.calendars import Calendar, YearShape, compare, get_calendar, to_gregorian, to_hijri
    from issue_dates.formatting import format_date, format_issue
    from issue_dates.masthead import Diagnostic, Part, Reading, Span, find_mastheads, parse_masthead, read_masthead
    from issue_dates.series import Series, infer_series
    from issue_dates.values import (
        Chronology,
        Enumeration,
        GregorianMonth,
        GregorianYear,
        HijriDate,
        HijriMonth,
        HijriYear,
        Interval,
        Issue,
        IssueId,
        Numbering,
        PartialDate,
        RumiDate,
        RumiMonth,
        RumiYear,
        SolarHijriDate,
        SolarHijriMonth,
        SolarHijriYear,
    )

__all__ = [
    "Calendar",
    "Chronology",
    "Diagnostic",
    "Enumeration",
    "GregorianMonth",
    "GregorianYear",
    "HijriDate",
    "HijriMonth",
    "HijriYear",
    "Interval",
    "InvalidValueError",
    "Issue",
    "IssueDatesError",
    "IssueId",
    "MastheadError",
    "Numbering",
    "OutOfRangeError",
    "Part",
    "PartialDate",
    "Reading",
    "RumiDate",
    "RumiMonth",
    "RumiYear",
    "Series",
    "SolarHijriDate",
    "SolarHijriMonth",
    "SolarHijriYear",
    "Span",
    "UnknownNameError",
    "YearShape",
    "compare",
    "find_mastheads",
    "format_date",
    "format_issue",
    "get_calendar",
    "infer_series",
    "parse_masthead",
    "read_masthead",
    "to_gregorian",
    "to_hijri",
]

# Only what is used is loaded, when one of its names is first used: importing this costs next to nothing.
_LATER = {
    "calendars": ("Calendar", "YearShape", "compare", "get_calendar", "to_gregorian", "to_hijri"),
    "formatting": ("format_date", "format_issue"),
    "masthead": ("Diagnostic", "Part", "Reading", "Span", "find_mastheads", "parse_masthead", "read_masthead"),
    "series": ("Series", "infer_series"),
    "values": (
        "Chronology",
        "Enumeration",
        "GregorianMonth",
        "GregorianYear",
        "HijriDate",
        "HijriMonth",
        "HijriYear",
        "Interval",
        "Issue",
        "IssueId",
        "Numbering",
        "PartialDate",
        "RumiDate",
        "RumiMonth",
        "RumiYear",
        "SolarHijriDate",
        "SolarHijriMonth",
        "SolarHijriYear",
    ),
}
_HOME = {name: module for module, names in _LATER.items() for name in names}


if not TYPE_CHECKING:  # to a type checker, a name that is not imported above does not exist

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
