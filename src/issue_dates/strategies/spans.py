"""Strategies for what any reckoning has: calendars, partial dates and intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from issue_dates.calendars import ALL, Calendar
from issue_dates.strategies.dates import (
    DAYS,
    SIMPLEST,
    between,
    gregorian_months,
    gregorian_years,
    hijri_dates,
    hijri_months,
    hijri_years,
    rumi_dates,
    rumi_months,
    rumi_years,
    solar_hijri_dates,
    solar_hijri_months,
    solar_hijri_years,
)
from issue_dates.values import RECKONINGS, Interval, PartialDate, Reckoning

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from issue_dates.values import SingleDate


def calendars(reckoning: Reckoning | None = None) -> SearchStrategy[Calendar]:
    """Calendars of the library, those of one reckoning where it is named; `umm-al-qura` is the simplest.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import calendars
    >>> find(calendars(), lambda calendar: True).name, find(calendars("rumi"), lambda calendar: True).name
    ('umm-al-qura', 'rumi')
    """
    found = [calendar for calendar in ALL.values() if reckoning in (None, calendar.reckoning)]
    if not found:
        raise InvalidArgument(f"there is no calendar of reckoning {reckoning!r}")
    return st.sampled_from(found)


def _precisions(reckoning: Reckoning) -> tuple[SearchStrategy[Any], ...]:
    """Return the strategies for days, months and years of a reckoning."""
    match reckoning:
        case "hijri":
            return hijri_dates(), hijri_months(), hijri_years()
        case "solar_hijri":
            return solar_hijri_dates(), solar_hijri_months(), solar_hijri_years()
        case "rumi":
            return rumi_dates(), rumi_months(), rumi_years()
        case _:
            return st.dates(), gregorian_months(), gregorian_years()


def single_dates(reckoning: Reckoning) -> SearchStrategy[SingleDate]:
    """Draw days, months and years of a reckoning; the day is the simplest."""
    return st.one_of(*_precisions(reckoning))


def _reckonings(reckoning: Reckoning | None) -> SearchStrategy[Reckoning]:
    if reckoning is not None and reckoning not in RECKONINGS:
        raise InvalidArgument(f"reckoning must be one of {', '.join(RECKONINGS)}, not {reckoning!r}")
    return st.sampled_from(RECKONINGS if reckoning is None else (reckoning,))


def partial_dates(reckoning: Reckoning | None = None) -> SearchStrategy[PartialDate]:
    """Dates of which the print leaves something out, of one reckoning or of any.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import partial_dates
    >>> find(partial_dates(), lambda date: date.day == 10)
    PartialDate('hijri', None, 1, 10)
    """

    reckonings = _reckonings(reckoning)

    @st.composite
    def draw_one(draw: st.DrawFn) -> PartialDate:
        of = draw(reckonings)
        month, day = draw(st.integers(1, 12)), draw(st.integers(1, DAYS))
        year = draw(between(1, 9999, SIMPLEST[of]))
        return draw(
            st.sampled_from(
                [
                    PartialDate(of, None, month, day),
                    PartialDate(of, None, month),
                    PartialDate(of, None, None, day),
                    PartialDate(of, year, None, day),
                ]
            )
        )

    return draw_one()


def intervals(reckoning: Reckoning | None = None) -> SearchStrategy[Interval]:
    """Intervals between two dates of one reckoning and one precision, the first before the last or equal to it.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import intervals
    >>> find(intervals("gregorian"), lambda interval: interval.first < interval.last).reckoning
    'gregorian'
    """

    def pair(of: Reckoning) -> SearchStrategy[Interval]:
        pairs = [st.tuples(one, one).map(sorted) for one in _precisions(of)]
        return st.one_of(*pairs).map(lambda ends: Interval(*ends))

    return _reckonings(reckoning).flatmap(pair)
