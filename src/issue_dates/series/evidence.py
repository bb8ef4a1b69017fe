"""Which calendar the printer used: how many printed pairs of a Hijri and a Gregorian day each calendar explains."""

from __future__ import annotations

from collections import Counter
from math import sqrt
from typing import TYPE_CHECKING, Any, NamedTuple

from issue_dates.calendars import ALL, get_calendar
from issue_dates.errors import IssueDatesError
from issue_dates.values import HijriDate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from issue_dates.calendars import Calendar
    from issue_dates.values import Issue

SHIFTS = (0, 1, -1, 2, -2)
"""Days that a local sighting may be later or earlier than the calendar; the plain calendar is preferred."""
PREFERRED = ("umm-al-qura", "tabular-16-civil", "tabular-15-civil")
"""Of calendars that explain as much, the one that papers print most is named first."""


class CalendarEvidence(NamedTuple):
    """How one calendar explains the printed pairs of a Hijri and a Gregorian day.

    `pairs` counts the pairs that it reaches, `exact` those to the day, `within_1` and `within_2` those that are at
    most so many days off.

    >>> from issue_dates.series import CalendarEvidence
    >>> str(CalendarEvidence("umm-al-qura", 81, 61, 81, 81))
    'umm-al-qura 61 of 81 to the day, never off by more than one day'
    """

    calendar: str
    pairs: int
    exact: int
    within_1: int
    within_2: int

    def __str__(self) -> str:
        words = f"{self.calendar} {self.exact} of {self.pairs} to the day"
        for days, count in (("one day", self.within_1), ("two days", self.within_2)):
            if count == self.pairs and self.exact < self.pairs:
                return f"{words}, never off by more than {days}"
        beyond = self.pairs - self.within_2
        return f"{words}, {beyond} off by more than two days" if beyond else words

    def to_dict(self) -> dict[str, Any]:
        """Return the evidence as JSON holds it.

        >>> from issue_dates.series import CalendarEvidence
        >>> CalendarEvidence("umm-al-qura", 81, 61, 81, 81).to_dict()["exact"]
        61
        """
        return self._asdict()


def pairs_of(issues: Iterable[Issue]) -> list[tuple[HijriDate, dt.date]]:
    """Return the printed pairs of a Hijri and a Gregorian day.

    >>> import datetime
    >>> from issue_dates import Chronology, HijriDate, Issue
    >>> pairs_of([Issue(chronology=Chronology(hijri=HijriDate(1443, 5, 28), gregorian=datetime.date(2022, 1, 1)))])
    [(HijriDate(1443, 5, 28), datetime.date(2022, 1, 1))]
    """
    pairs = []
    for issue in issues:
        hijri, gregorian = issue.chronology.hijri, issue.chronology.gregorian
        if isinstance(hijri, HijriDate) and hasattr(gregorian, "toordinal"):
            pairs.append((hijri, gregorian))
    return pairs  # type: ignore[return-value]


def weigh(pairs: Sequence[tuple[HijriDate, dt.date]]) -> tuple[CalendarEvidence, ...]:
    """Weigh every Hijri calendar, and each moved by up to two days, against printed pairs; the best one first.

    Equal calendars stand in this order: unmoved before moved, Umm al-Qura before others. A calendar that explains no
    pair within two days is left out.

    >>> import datetime
    >>> from issue_dates import HijriDate
    >>> str(weigh([(HijriDate(1443, 5, 28), datetime.date(2022, 1, 1))])[0])
    'umm-al-qura 1 of 1 to the day'
    """
    ranked = sorted(_weighed(pairs), key=lambda item: (_merit(item[1]), item[0]))
    return tuple(evidence for _, evidence in ranked if evidence.within_2)


def _merit(evidence: CalendarEvidence) -> tuple[int, int, int]:
    return -evidence.exact, -evidence.within_1, -evidence.within_2


def _weighed(pairs: Sequence[tuple[HijriDate, dt.date]]) -> Iterator[tuple[tuple[int, int], CalendarEvidence]]:
    for order, calendar in enumerate(hijri_calendars()):
        errors = errors_of(calendar, pairs)
        reached = errors.total()
        for rank, shift in enumerate(SHIFTS):
            off = {error + shift: count for error, count in errors.items()}
            exact, one, two = (sum(count for days, count in off.items() if abs(days) <= most) for most in (0, 1, 2))
            name = f"{calendar.name}{shift:+d}" if shift else calendar.name
            yield (rank, order), CalendarEvidence(name, reached, exact, one, two)


def plausible(evidence: Sequence[CalendarEvidence], names: Sequence[str]) -> CalendarEvidence | None:
    """Return the likeliest calendar: the commonest of those that the pairs cannot tell from the best one.

    Of dozens of calendars, some one fits a few pairs more by chance: a lead of half the square root of their number
    is no proof. `names` are those that count as common, the commonest first.

    >>> some = [CalendarEvidence("iran", 22, 14, 22, 22), CalendarEvidence("umm-al-qura", 22, 12, 22, 22)]
    >>> plausible(some, ["umm-al-qura", "iran"]).calendar
    'umm-al-qura'
    """
    if not evidence:
        return None
    best = evidence[0]
    least = best.exact - sqrt(best.pairs) / 2
    rank = {name: at for at, name in enumerate(names)}
    equal = [one for one in evidence if one.exact >= least and one.within_1 >= best.within_1]
    return min(equal, key=lambda one: rank.get(one.calendar, len(rank)))


def hijri_calendars() -> list[Calendar]:
    """Return the lunar Hijri calendars, those that papers print most first.

    >>> from issue_dates.series.evidence import hijri_calendars
    >>> hijri_calendars()[0].name
    'umm-al-qura'
    """
    found = [calendar for calendar in map(get_calendar, ALL) if calendar.reckoning == "hijri"]
    rank = {name: at for at, name in enumerate(PREFERRED)}
    return sorted(found, key=lambda calendar: rank.get(calendar.name, len(rank)))


def errors_of(calendar: Calendar, pairs: Sequence[tuple[HijriDate, dt.date]]) -> Counter[int]:
    """Count by how many days a calendar's day lies after the printed one.

    >>> import datetime
    >>> from issue_dates import HijriDate, get_calendar
    >>> errors_of(get_calendar("umm-al-qura"), [(HijriDate(1443, 5, 29), datetime.date(2022, 1, 1))])
    Counter({1: 1})
    """
    errors: Counter[int] = Counter()
    for hijri, gregorian in pairs:
        try:
            month = calendar.days(hijri.year_month).first.toordinal()  # type: ignore[union-attr]
        except (IssueDatesError, OverflowError):
            continue
        errors[month + hijri.day - 1 - gregorian.toordinal()] += 1
    return errors
