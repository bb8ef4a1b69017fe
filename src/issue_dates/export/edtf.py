"""EDTF, the Extended Date/Time Format of ISO 8601-2:2019: the Gregorian date of an issue, and nothing else.

A Hijri month is the interval of its days, a Hijri year the one or two Gregorian years it lies in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError
from issue_dates.export.dates import CALENDAR, SEASON_CODES, gregorian
from issue_dates.values import Chronology, GregorianMonth, GregorianYear, Issue, label_from_iso

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.export.dates import Dating

HEAD, BETWEEN, TAIL = "", "\n", "\n"

UNKNOWN = "XXXX"
"""What stands for an issue of which no Gregorian date can be told: a year without digits (level 1)."""

_SEASONS = {str(code): name for name, code in SEASON_CODES.items()}


def dump(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> str:
    """Return the Gregorian date, as printed or as `calendar` gives it.

    >>> from issue_dates import Chronology, HijriMonth, Issue
    >>> from issue_dates.export import edtf
    >>> edtf.dump(Issue(chronology=Chronology(hijri=HijriMonth(1443, 5))))
    '2021-12-05/2022-01-03'
    >>> edtf.dump(Issue("undated"))
    'XXXX'
    """
    del language
    dating = gregorian(issue, calendar)
    if dating is None:
        return UNKNOWN
    if dating.calendar is None and isinstance(dating.value, GregorianYear) and issue.chronology.season:
        return _seasons(dating.value, issue.chronology.season)
    if dating.calendar is not None and dating.days is not None and _is_of_months(dating):
        return "/".join(day.isoformat() for day in dating.days)
    return dating.edtf()


def _is_of_months(dating: Dating) -> bool:
    return isinstance(dating.ends[0], GregorianMonth)


def _seasons(year: GregorianYear, seasons: str) -> str:
    marks = [f"{year}-{SEASON_CODES[season]}" for season in seasons.split("/")]
    return marks[0] if marks[0] == marks[-1] else f"{marks[0]}/{marks[-1]}"


def load(data: str) -> Issue:
    """Return an issue with nothing but a Gregorian date.

    >>> from issue_dates.export import edtf
    >>> edtf.load("1972-21").chronology.season
    'spring'

    Raises `InvalidValueError` for what is not a date, an interval or a season.
    """
    text = data.strip()
    if text == UNKNOWN:
        return Issue()
    ends = [end.rpartition("-") for end in text.split("/")]
    if all(code in _SEASONS and year.isdecimal() for year, _, code in ends):
        if len({year for year, _, _ in ends}) > 1:
            raise InvalidValueError(f"seasons of two years cannot be held: {data!r}", field="data", value=data)
        names = "/".join(_SEASONS[code] for _, _, code in ends)
        return Issue(chronology=Chronology(gregorian=GregorianYear.fromisoformat(ends[0][0]), season=names))
    value = label_from_iso(text, "gregorian")
    return Issue(chronology=Chronology(gregorian=value))  # type: ignore[arg-type]  # Gregorian, as was asked


def split(text: str) -> Iterator[str]:
    """Yield each date of a text with one a line.

    >>> from issue_dates.export import edtf
    >>> list(edtf.split("2021\\n2022\\n"))
    ['2021', '2022']
    """
    return (line for line in text.splitlines() if line.strip())
