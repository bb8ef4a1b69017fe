"""The lunar calendar of Iran as it was used there, each month with the newspapers and almanacs that print it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from issue_dates.calendars.calendar import Calendar
from issue_dates.calendars.table_file import TableFile, read_rows
from issue_dates.errors import OutOfRangeError

if TYPE_CHECKING:
    from issue_dates.values import HijriMonth

IRAN = Calendar(
    "iran",
    "hijri",
    range(1265, 1448),
    "Lunar months as used in Iran, AH 1265-1447: R. Pournader and contributors, qamari, "
    "https://github.com/roozbehp/qamari (CC0)",
    TableFile("iran.csv"),
)


class MonthSources(NamedTuple):
    """Who says when a month began in Iran.

    `names` are newspapers and almanacs, as qamari calls its files of them; `observed` says that the month was seen to
    begin on another day than the almanacs had published, and that the day here is the one it was seen.

    >>> from issue_dates import HijriMonth
    >>> from issue_dates.calendars import month_sources
    >>> month_sources(HijriMonth(1330, 9))
    MonthSources(names=('najmabadi', 'rooznameh-ye-rasmi', 'tsybulsky'), observed=True)
    """

    names: tuple[str, ...]
    observed: bool


def month_sources(month: HijriMonth) -> MonthSources:
    """Return the sources of one month of the calendar `iran`.

    >>> from issue_dates import HijriMonth
    >>> from issue_dates.calendars import month_sources
    >>> month_sources(HijriMonth(1443, 5)).names
    ('calendar-center',)

    Raises `OutOfRangeError` for a month that the calendar does not have.
    """
    found = _sources().get(str(month))
    if found is None:
        raise OutOfRangeError(
            f"iran has no sources for {month}", value=month, calendar="iran", limits=(IRAN.years[0], IRAN.years[-1])
        )
    return found


@cache
def _sources() -> dict[str, MonthSources]:
    rows = (row.split(",") for row in read_rows("iran-sources.csv"))
    return {month: MonthSources(tuple(names.split()), observed == "observed") for month, observed, names in rows}
