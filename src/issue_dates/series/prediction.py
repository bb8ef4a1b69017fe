"""Issues that are not there: those to come, those that are missing, the one that a day should have brought."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from issue_dates.series.findings import name_of
from issue_dates.series.labels import label_of_days
from issue_dates.series.observation import Range
from issue_dates.series.rule import ordinal_date
from issue_dates.values import Chronology, Enumeration, Interval, Issue, Numbering
from issue_dates.values.issue import MAX_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.series.fitting import Stretch
    from issue_dates.series.gaps import Between
    from issue_dates.series.observation import Reckoner
    from issue_dates.series.placing import Place
    from issue_dates.series.rule import Rule
    from issue_dates.series.volumes import Turn


MOST_NAMED = 1_000
"""The issues of a gap that are named: a wider one is a fault of a number, and its first issues are enough."""


@dataclass(frozen=True, slots=True)
class Expected:
    """An issue that the rule calls for: its volume, number and dates as they should be printed, and its days.

    `days` goes from the first to the last day on which it can come out; both are the same where the rule keeps to a
    day.

    >>> from issue_dates import infer_series, Chronology, Enumeration, GregorianMonth, Issue, Numbering
    >>> run = [
    ...     Issue(None, Enumeration(None, Numbering(number)), Chronology(gregorian=GregorianMonth(1910, number)))
    ...     for number in range(1, 6)
    ... ]
    >>> expected = infer_series(run).predict(1)[0]
    >>> str(expected.issue.enumeration.number), str(expected.days)
    ('6', '1910-06-01/1910-06-30')
    """

    issue: Issue
    days: Interval

    def to_dict(self) -> dict[str, Any]:
        """Return the expected issue in the fields of the record, with its days.

        >>> from issue_dates import Enumeration, GregorianMonth, Interval, Issue, Numbering
        >>> from issue_dates.series import Expected
        >>> june = GregorianMonth(1910, 6)
        >>> Expected(Issue(None, Enumeration(None, Numbering(6))), Interval(june, june)).to_dict()["days"]
        '1910-06/1910-06'
        """
        levels, dates = self.issue.enumeration, self.issue.chronology
        fields = {
            "volume": levels.volume,
            "number": levels.number,
            "whole_number": levels.whole_number,
            "hijri": dates.hijri,
            "solar_hijri": dates.solar_hijri,
            "rumi": dates.rumi,
            "gregorian": dates.gregorian,
            "days": self.days,
        }
        return {"at": name_of(self.issue), **{name: None if v is None else str(v) for name, v in fields.items()}}


class Predictor:
    """Names issues by counting from an issue whose place is sure."""

    def __init__(self, reckoner: Reckoner, turn: Turn | None, title: str | None) -> None:
        self.reckoner = reckoner
        self.turn = turn
        self.title = title

    def between(self, gap: Between) -> Iterator[Expected]:
        """Yield the missing issues of a gap."""
        if gap.gap.kind == "missing":
            behind = gap.after.stretch is not gap.before.stretch or gap.gap.missing < 1
            for step in range(1, min(gap.gap.missing, MOST_NAMED) + 1):
                found = self.at(gap.after, step - gap.gap.missing - 1) if behind else self.at(gap.before, step)
                if found is not None:
                    yield found

    def after(self, place: Place, count: int) -> Iterator[Expected]:
        """Yield the issues that follow one; a Gregorian rule is handed to `dateutil`."""
        days = self._gregorian_days(place, count)
        for step in range(1, count + 1):
            found = self.at(place, step, days[step - 1] if step <= len(days) else None)
            if found is not None:
                yield found

    def _gregorian_days(self, place: Place, count: int) -> list[dt.date]:
        rule, slot = place.stretch.rule, self._slot(place, 1)
        first = rule.days(slot - 1, self.reckoner) if rule.runs_in == "gregorian" else None
        return [] if first is None else gregorian_days(rule, ordinal_date(first.first), count)

    def at(self, place: Place, steps: int, day: dt.date | None = None) -> Expected | None:
        """Return the issue so many places after another, or before it where the number is negative."""
        slot = self._slot(place, steps)
        days = place.stretch.rule.days(slot, self.reckoner)
        if day is not None:
            days = Range(day.toordinal(), day.toordinal())
        if days is None or days.first < 1 or days.last > dt.date.max.toordinal():
            return None
        return self.on(place, steps, days)

    def _slot(self, place: Place, steps: int) -> int:
        assert place.slot is not None  # an issue with neither number nor date is not counted from
        # A double number that covers the time of two issues is left only after both.
        if steps > 0 and place.position is not None and place.level is not None:
            return max(place.slot, place.position.last + place.level) + steps
        return place.slot + steps

    def on(self, place: Place, steps: int, days: Range) -> Expected | None:
        """Return the issue so many places further, on given days."""
        one = place.one
        volume, number = self._numbers(place, steps, days)
        whole = None if one.whole is None else (one.whole.last if steps > 0 else one.whole.first) + steps
        enumeration = Enumeration(volume=_numbering(volume), number=_numbering(number), whole_number=_numbering(whole))
        chronology = Chronology(**{name: label_of_days(name, days, self.reckoner) for name in _named(place)})  # type: ignore[arg-type]
        interval = Interval(ordinal_date(days.first), ordinal_date(days.last))
        return Expected(Issue(self.title, enumeration, chronology), interval)

    def _numbers(self, place: Place, steps: int, days: Range) -> tuple[int | None, int | None]:
        one, stretch = place.one, place.stretch
        number, volume = one.number, place.volume
        if place.position is None or (number is None and one.whole is not None):
            return volume, None
        if number is None:
            if not stretch.is_counted:
                return volume, None
            return stretch.counting.at(place.position.first + steps)
        # Counted from the place put right, not from a misprint.
        counted = (number.last if steps > 0 else number.first) + steps
        if one.whole is None:
            counted += place.position.first - stretch.counting.position(volume, number).first
        if stretch.counting.style != "restarting":
            return self._turned(days, volume), counted
        return _wrapped(stretch, volume, counted)

    def _turned(self, days: Range, volume: int | None) -> int | None:
        if self.turn is None or volume is None:
            return volume
        label = self.reckoner.label(self.turn.reckoning, days.first)
        return volume if label is None else self.turn.volume(label[0])


def _numbering(number: int | None) -> Numbering | None:
    return None if number is None or not 0 <= number <= MAX_NUMBER else Numbering(number)


def _wrapped(stretch: Stretch, volume: int | None, number: int) -> tuple[int | None, int]:
    """Go over into the next or the last volume, as far as the size of volumes is known."""
    size = stretch.counting.size
    if not size or (not stretch.counting.regular and 0 < number <= size * 1.1):
        return volume, number
    turns, rest = divmod(number - 1, size)
    return None if volume is None else volume + turns, rest + 1


def _named(place: Place) -> list[str]:
    """Return the reckonings to name days in: Hijri and Gregorian always, others where the issue prints them."""
    return ["hijri", "gregorian", *(name for name in ("solar_hijri", "rumi") if name in place.one.dates)]


def gregorian_days(rule: Rule, first: dt.date, count: int) -> list[dt.date]:
    """Return the days on which a Gregorian rule goes on after a first one, by its RRULE, as `dateutil` reads it.

    >>> import datetime
    >>> from issue_dates.series import Rule
    >>> [str(day) for day in gregorian_days(Rule("w", "gregorian", 7, False, (4,), True), datetime.date(2022, 1, 7), 2)]
    ['2022-01-14', '2022-01-21']

    A rule without fixed days, or with days that not every month has, gives nothing: its periods are counted.
    """
    from dateutil.rrule import rrulestr

    text = rule.rrule()
    if not rule.fixed or "RSCALE" in text:  # RFC 7529, which dateutil does not know
        return []
    moments = rrulestr(text, dtstart=dt.datetime.combine(first, dt.time()))
    days: list[dt.date] = []
    with suppress(ValueError):  # beyond the last day that there is, dateutil steps over the edge
        for moment in islice(moments, 1, count + 1):
            days.append(moment.date())  # noqa: PERF401 - what came before the edge is kept
    return days
