"""A project that uses issue-dates, as a type checker sees it: every public kind of thing once, and nothing cast."""

from __future__ import annotations

import datetime as dt

from issue_dates import (
    Calendar,
    HijriDate,
    HijriMonth,
    Interval,
    Issue,
    IssueId,
    MastheadError,
    Numbering,
    Reading,
    find_mastheads,
    format_issue,
    get_calendar,
    infer_series,
    parse_masthead,
    read_masthead,
    to_gregorian,
    to_hijri,
)


def volume_of(text: str) -> int | None:
    """The volume printed, or None."""
    try:
        issue: Issue = parse_masthead(text)
    except MastheadError:
        return None
    volume: Numbering | None = issue.enumeration.volume
    return None if volume is None else volume.first


def codes(reading: Reading) -> list[str]:
    """What is odd about a masthead."""
    return [note.code for note in reading.diagnostics]


def key(text: str) -> IssueId | None:
    """The key of the issue, or None."""
    issue = read_masthead(text, languages=["en"]).issue
    return None if issue is None else issue.id


def days(calendar: Calendar) -> tuple[dt.date, Interval, HijriDate]:
    """A day is a date, a month an interval; the way back is a Hijri date."""
    day: dt.date = to_gregorian(HijriDate(1443, 5, 28), calendar)
    month: Interval = to_gregorian(HijriMonth(1443, 5), calendar)
    return day, month, to_hijri(day, calendar)


def missing(page: str) -> int:
    """How many issues a page's run lacks."""
    issues = [reading.issue for reading in find_mastheads(page) if reading.issue is not None]
    return len(infer_series(issues).gaps())


assert volume_of("Vol. 50, No. 11, Jumada al-Ula 1443") == 50
assert str(key("Vol. 50, No. 11, Jumada al-Ula 1443")) == "v.50:no.11(1443-05)"
assert days(get_calendar("umm-al-qura"))[0] == dt.date(2022, 1, 1)
assert codes(read_masthead("Vol. 50, No. 11")) == []
assert format_issue(parse_masthead("Vol. 50, No. 11, Jumada al-Ula 1443"), "en")
