"""SICI, the Serial Item and Contribution Identifier (ANSI/NISO Z39.56-1996): read, never written.

A SICI names its serial by ISSN, which a masthead seldom prints, so this library has nothing to write one from.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError
from issue_dates.export.record import issue_of
from issue_dates.values import HijriYear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.values import Issue

_SICI = re.compile(
    r"(?:SICI:|urn:sici:)?\s*(?P<issn>\d{4}-\d{3}[\dX])\((?P<chronology>[^)]*)\)(?P<enumeration>[^<]*)(?:<.*)?",
    re.IGNORECASE | re.DOTALL,
)
_DATE = re.compile(r"(\d{4})(\d\d)?(\d\d)?")

# Z39.56, 5.2: months 21-24 are the seasons, 31-34 the quarters.
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}

# The first printed periodical is of 1605 (Relation, Strasbourg): a smaller year is not Gregorian.
_FIRST_GREGORIAN_YEAR = 1605


def load(data: str) -> Issue:
    """Return the issue that a SICI names; its ISSN, contribution and check character are passed over.

    >>> from issue_dates.export import sici
    >>> issue = sici.load("0095-4403(199502/03)21:3<12:WATIIB>2.0.TX;2-J")
    >>> str(issue.enumeration.volume), issue.chronology.gregorian
    ('21', Interval(GregorianMonth(1995, 2), GregorianMonth(1995, 3)))

    Raises `InvalidValueError` for what is no SICI.
    """
    match = _SICI.fullmatch(data.strip())
    if match is None:
        raise InvalidValueError(
            f"expected a SICI such as '0095-4403(199502/03)21:3<>1.0.TX;2-V', not {data!r}", field="data", value=data
        )
    levels = [level.replace("/", "-") for level in match["enumeration"].rstrip("+*").split(":") if level]
    names = ("number",) if len(levels) == 1 else ("volume", "number", "part")
    return issue_of({**_dates(match["chronology"]), **dict(zip(names, levels, strict=False))})


def _dates(text: str) -> dict[str, str]:
    """Read `1995`, `199502`, `19950203`; after a slash only what changes is said again."""
    ends: list[str] = []
    season = []
    before = ""
    for end in text.split("/"):
        digits = before[: max(len(before) - len(end), 0)] + end
        match = _DATE.fullmatch(digits)
        if match is None:
            return {}
        before = digits
        year, month, day = match.groups()
        if month in _SEASONS:
            season.append(_SEASONS[month])
            month = None
        ends.append("-".join(part for part in (year, month, day) if part))
    reckoning = "gregorian" if int(ends[0][:4]) >= _FIRST_GREGORIAN_YEAR else HijriYear.reckoning
    label = ends[0] if ends[0] == ends[-1] else f"{ends[0]}/{ends[-1]}"
    return {f"date_{reckoning}": label, **({"season": "/".join(season)} if season else {})}


def split(text: str) -> Iterator[str]:
    """Yield each SICI of a text with one a line.

    >>> from issue_dates.export import sici
    >>> list(sici.split("0095-4403(1995)21:3<>1.0.TX;2-V\\n"))
    ['0095-4403(1995)21:3<>1.0.TX;2-V']
    """
    return (line for line in text.splitlines() if line.strip())
