"""What reading a text gives: the issue, where each part of it stood, and what does not agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from issue_dates.values import Issue

Severity: TypeAlias = Literal["info", "warning", "error"]

# The fields of the flat record, in its order: the keys of `to_dict`, the columns of a table, the header of a CSV.
ENUMERATION_FIELDS = ("volume", "number", "whole_number", "part", "series", "supplement", "year_of_publication")
CHRONOLOGY_FIELDS = ("hijri", "solar_hijri", "rumi", "gregorian", "weekday", "season")
FIELDS = ("title", *ENUMERATION_FIELDS, *CHRONOLOGY_FIELDS)


class Span(NamedTuple):
    """Where something stands in the text that was given: code points from `start` up to, not including, `end`.

    >>> from issue_dates import Span
    >>> text = "Vol. 50"
    >>> text[Span(5, 7).start : Span(5, 7).end]
    '50'
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Something about a reading that its user should know; the code is stable, the message is for people.

    >>> from issue_dates import read_masthead
    >>> read_masthead("Rajab 02, 14352014-05-01").diagnostics[0].code
    'glued-dates'
    """

    code: str
    severity: Severity
    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a masthead: the field of the record it fills, where it stands, its value and its language.

    >>> from issue_dates import read_masthead
    >>> read_masthead("Vol. 50, No. 11").parts[0].kind
    'volume'
    """

    kind: str
    span: Span
    value: object
    language: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a text: `issue` is `None` where there is no masthead.

    >>> from issue_dates import read_masthead
    >>> reading = read_masthead("Vol. 50, No. 11, Jumada al-Ula 1443")
    >>> reading.to_dict()["hijri"]
    '1443-05'
    """

    text: str
    issue: Issue | None = None
    parts: tuple[Part, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    language: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the flat record: strings, spans and diagnostics that JSON can hold.

        >>> from issue_dates import read_masthead
        >>> read_masthead("Vol. 50, No. 11").to_dict()["spans"]
        {'volume': [5, 7], 'number': [13, 15]}
        """
        record: dict[str, Any] = issue_fields(self.issue)
        record["language"] = self.language
        record["spans"] = {part.kind: list(part.span) for part in self.parts}
        record["diagnostics"] = [
            {"code": one.code, "severity": one.severity, "message": one.message, "span": list(one.span)}
            for one in self.diagnostics
        ]
        return record


def issue_fields(issue: Issue | None) -> dict[str, str | None]:
    """Return the fields of an issue as the flat record spells them.

    >>> from issue_dates import HijriMonth, Chronology, Issue
    >>> from issue_dates.masthead import issue_fields
    >>> issue_fields(Issue(chronology=Chronology(hijri=HijriMonth(1443, 5))))["hijri"]
    '1443-05'
    """
    if issue is None:
        return dict.fromkeys(FIELDS)
    record: dict[str, str | None] = {"title": issue.title}
    for holder, names in ((issue.enumeration, ENUMERATION_FIELDS), (issue.chronology, CHRONOLOGY_FIELDS)):
        for name in names:
            value = getattr(holder, name)
            record[name] = None if value is None else str(value)
    return record
