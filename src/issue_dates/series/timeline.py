"""The run as marks on a chart: every issue, seen or missing, in its volume and on its day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, NamedTuple

from issue_dates.series.findings import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from issue_dates.series.findings import Finding
    from issue_dates.series.gaps import Between
    from issue_dates.series.placing import Place
    from issue_dates.series.prediction import Expected

QUIET = ("duplicate", "rule-change")


class Mark(NamedTuple):
    """One thing on the chart: in which volume (or year, where there are none), from when to when, and what it is.

    >>> import datetime
    >>> from issue_dates.series import Mark
    >>> day = datetime.date(1910, 4, 1)
    >>> Mark(1, day, day, "missing", "no.4").kind
    'missing'
    """

    row: int
    first: dt.date
    last: dt.date
    kind: Literal["issue", "missing", "misprint", "pause"]
    label: str
    number: int | None = None


def marks(
    places: Sequence[Place], missing: Iterable[Expected], pauses: Iterable[Between], findings: Sequence[Finding]
) -> list[Mark]:
    """Return the marks of a run, in order of time."""
    by_volume = _has_volumes(places)
    doubtful = {finding.index: finding for finding in findings if finding.code not in QUIET}
    found = [*_seen(places, doubtful, by_volume=by_volume), *_absent(missing, by_volume=by_volume)]
    found += _paused(pauses, by_volume=by_volume)
    return sorted(found, key=lambda mark: (mark.first, mark.last))


def _has_volumes(places: Sequence[Place]) -> bool:
    return 2 * sum(place.volume is not None for place in places) > len(places)


def _seen(places: Iterable[Place], doubtful: dict[int, Finding], *, by_volume: bool) -> Iterator[Mark]:
    for place in places:
        if place.one.day is None:
            continue
        day = dt.date.fromordinal(place.one.day)
        finding = doubtful.get(place.one.index)
        volume = place.volume
        if finding is not None and finding.field == "volume" and finding.correction:
            volume = int(finding.correction)
        row = (volume or 0) if by_volume else day.year
        number = None if place.one.number is None else place.one.number.first
        yield Mark(row, day, day, "issue" if finding is None else "misprint", name_of(place.one.issue), number)


def _absent(missing: Iterable[Expected], *, by_volume: bool) -> Iterator[Mark]:
    for expected in missing:
        first, last = expected.days.first, expected.days.last
        assert isinstance(first, dt.date)  # an issue is expected on days, not in months
        assert isinstance(last, dt.date)
        volume = expected.issue.enumeration.volume
        row = (volume.first if volume else 0) if by_volume else first.year
        number = expected.issue.enumeration.number
        yield Mark(row, first, last, "missing", name_of(expected.issue), number.first if number else None)


def _paused(pauses: Iterable[Between], *, by_volume: bool) -> Iterator[Mark]:
    for between in pauses:
        one, two = between.before, between.after
        if between.gap.kind == "pause" and one.one.day is not None and two.one.day is not None:
            first, last = dt.date.fromordinal(one.one.day), dt.date.fromordinal(max(one.one.day, two.one.day))
            row = (one.volume or 0) if by_volume else first.year
            yield Mark(row, first, last, "pause", f"{between.gap.missing}")
