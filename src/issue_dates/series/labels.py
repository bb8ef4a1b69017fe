"""Labels of expected issues: what a period or a day would be called in each reckoning."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from issue_dates.series.observation import Range, month_of_serial
from issue_dates.series.rule import ordinal_date
from issue_dates.values import Interval, make_label

if TYPE_CHECKING:
    from issue_dates.series.observation import Observation, Reckoner
    from issue_dates.series.rule import Rule
    from issue_dates.values import PrintedDate, Reckoning


def label_of_days(reckoning: Reckoning, days: Range, reckoner: Reckoner) -> PrintedDate | None:
    """Return the label of a day, or of the months that several days lie in; None where no calendar reaches."""
    first, last = reckoner.label(reckoning, days.first), reckoner.label(reckoning, days.last)
    if first is None or last is None:
        return None
    if days.width == 1:
        return _day_label(reckoning, days.first, *first)
    months = month_of_serial(reckoning, first[0]), month_of_serial(reckoning, last[0])
    return months[0] if first[0] == last[0] else Interval(*months)


def _day_label(reckoning: Reckoning, ordinal: int, serial: int, day: int) -> PrintedDate:
    if reckoning == "gregorian":
        return ordinal_date(ordinal)
    month = month_of_serial(reckoning, serial)
    return make_label(reckoning, month.year, month.month, day)


def field_of_date(one: Observation, rule: Rule) -> Reckoning | None:
    """Return the printed date that places an issue: that of the rule's own reckoning, or the most precise."""
    if rule.months and rule.runs_in in one.dates:
        return rule.runs_in
    dated = [(printed.days.width, name) for name, printed in one.dates.items() if printed.days is not None]
    return min(dated, key=lambda item: item[0])[1] if dated else next(iter(one.dates), None)


def label_text(one: Observation, rule: Rule, slot: int, reckoner: Reckoner) -> str | None:
    """Return what the date of an issue should read in its period: the printed day kept, where it has one."""
    name = field_of_date(one, rule)
    days = rule.days(slot, reckoner)
    if name is None or days is None:
        return None
    label = label_of_days(name, days, reckoner)
    printed = getattr(one.issue.chronology, name)
    if label is None or not one.dates[name].exact:
        return None if label is None else str(_month(label))
    if isinstance(label, dt.date) or hasattr(label, "day"):
        return str(label)
    day: int | None = getattr(printed, "day", None)  # else only a copy of the issue prints it
    return f"{label}-{day:02d}" if day and hasattr(label, "month") else None


def _month(label: PrintedDate) -> PrintedDate:
    if isinstance(label, dt.date) or hasattr(label, "day"):
        name: Reckoning = "gregorian" if isinstance(label, dt.date) else label.reckoning
        return make_label(name, label.year, label.month)  # type: ignore[union-attr]
    return label
