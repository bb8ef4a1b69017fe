"""What is printed together is compared: two calendars, a date and its weekday. Nothing is repaired here."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, cast

from issue_dates.calendars import get_calendar
from issue_dates.calendars.labels import gregorian_ends
from issue_dates.errors import InvalidValueError, IssueDatesError, OutOfRangeError
from issue_dates.masthead.reading import Diagnostic, Span
from issue_dates.values import WEEKDAYS, Interval, PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.masthead.chronology import Dated

# The calendars that a lunar date is compared in, the first that covers it; a page's own may be told instead.
HIJRI_CALENDARS = ("umm-al-qura", "tabular-16-civil")
_OTHERS = {"solar_hijri": "solar-hijri", "rumi": "rumi"}

Days = tuple[dt.date, dt.date]


def days_of(dated: Dated, calendar: str | None) -> tuple[Days | None, Diagnostic | None]:
    """Return the first and last day that a date can mean, `None` where no calendar tells, and why none does."""
    value = dated.value
    if dated.reckoning == "gregorian":
        try:
            return gregorian_ends(value), None
        except InvalidValueError:  # a part of it is not printed
            return None, None
    ends = (value.first, value.last) if isinstance(value, Interval) else (value,)
    if any(isinstance(end, PartialDate) for end in ends):
        return None, None
    note, span = None, Span(dated.start, dated.end)
    for name in _calendars(dated, calendar):
        try:
            days: Any = get_calendar(name).days(cast("Any", value))
        except OutOfRangeError as error:
            if name == calendar:
                note = Diagnostic("out-of-range", "info", str(error), span)
        except IssueDatesError as error:
            return None, Diagnostic("day-not-in-table", "warning", str(error), span)
        else:
            return (days.first, days.last), note
    return None, note


def _calendars(dated: Dated, calendar: str | None) -> tuple[str, ...]:
    """Return the calendars to ask for a date: the one told first, if it is of the date's reckoning."""
    if calendar is not None and get_calendar(calendar).reckoning == dated.reckoning:
        return calendar, *HIJRI_CALENDARS[: 2 * (dated.reckoning == "hijri")]
    return HIJRI_CALENDARS if dated.reckoning == "hijri" else (_OTHERS[dated.reckoning],)


def check(dates: dict[str, Dated], weekday: tuple[str, Span] | None, calendar: str | None) -> Iterator[Diagnostic]:
    """Yield what does not agree among the dates of one masthead and its weekday."""
    spans = {}
    for name, dated in dates.items():
        found, note = days_of(dated, calendar)
        if found is not None:
            spans[name] = found
        if note is not None:
            yield note
    # All are held against the surest that is printed.
    surest = next((name for name in ("gregorian", "solar_hijri", "rumi") if name in spans), None)
    if surest is not None:
        for name, days in spans.items():
            if name != surest:
                yield from _disagreement(dates[name], days, dates[surest], spans[surest])
    if weekday is not None and "/" not in weekday[0]:
        yield from _weekday(dates, spans, *weekday)


def _disagreement(one: Dated, days: Days, other: Dated, theirs: Days) -> Iterator[Diagnostic]:
    gap = max((theirs[0] - days[1]).days, (days[0] - theirs[1]).days, 0)
    if gap:
        names = [f"{dated.reckoning.replace('_', ' ')} {dated.value}" for dated in (one, other)]
        yield Diagnostic(
            "dates-disagree",
            "info" if gap == 1 else "warning",
            f"{names[0]} and {names[1]} are {gap} {'day' if gap == 1 else 'days'} apart",
            Span(min(one.start, other.start), max(one.end, other.end)),
        )


def _weekday(dates: dict[str, Dated], spans: dict[str, Days], weekday: str, span: Span) -> Iterator[Diagnostic]:
    """Compare a printed weekday with the day printed, in the reckoning that leaves least open."""
    for name in ("gregorian", "solar_hijri", "rumi", "hijri"):
        days = spans.get(name)
        if days is None or days[0] != days[1]:
            continue
        actual = WEEKDAYS[days[0].weekday()]
        if actual == weekday:
            return
        off = (WEEKDAYS.index(weekday) - WEEKDAYS.index(actual) + 3) % 7 - 3
        mild = name == "hijri" and abs(off) == 1  # a sighting elsewhere
        yield Diagnostic(
            "weekday-disagrees",
            "info" if mild else "warning",
            f"{dates[name].value} was a {actual}, not a {weekday}",
            span,
        )
        return
