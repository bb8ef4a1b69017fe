"""The frequencies that librarians name, with the pace of each and the rules that can bring it about.

Codes: MARC 21 Format for Holdings Data, field 853 $w.
"""

from __future__ import annotations

from typing import NamedTuple

WORDS = {
    "d": "daily",
    "i": "three times a week",
    "c": "semiweekly",
    "w": "weekly",
    "j": "three times a month",
    "e": "biweekly",
    "s": "semimonthly",
    "m": "monthly",
    "b": "bimonthly",
    "q": "quarterly",
    "t": "three times a year",
    "f": "semiannual",
    "a": "annual",
    "g": "biennial",
    "z": "other",
}


class Shape(NamedTuple):
    """A way to issue: `times` in a cycle of so many days, or of so many months where `months` is true."""

    code: str
    cycle: int
    times: int = 1
    months: bool = False


class Pace(NamedTuple):
    """About how many days lie between two numbers, and the shapes that have this pace."""

    days: float
    shapes: tuple[Shape, ...]


PACES = (
    Pace(1.0, (Shape("d", 1), Shape("d", 7, 6), Shape("d", 7, 5))),
    Pace(7 / 3, (Shape("i", 7, 3),)),
    Pace(3.5, (Shape("c", 7, 2),)),
    Pace(7.0, (Shape("w", 7),)),
    Pace(10.0, (Shape("j", 1, 3, months=True), Shape("z", 10))),
    Pace(14.6, (Shape("e", 14), Shape("s", 1, 2, months=True), Shape("z", 15))),
    Pace(30.0, (Shape("m", 1, months=True), Shape("z", 28), Shape("z", 30))),
    Pace(60.0, (Shape("b", 2, months=True),)),
    Pace(90.0, (Shape("q", 3, months=True),)),
    Pace(120.0, (Shape("t", 4, months=True),)),
    Pace(180.0, (Shape("f", 6, months=True),)),
    Pace(360.0, (Shape("a", 12, months=True),)),
    Pace(720.0, (Shape("g", 24, months=True),)),
)
"""Every pace that has a name. A month is between 29.5 and 30.4 days, as it is a Hijri or a solar one."""


def pace_of(days: int) -> Pace:
    """Return the pace of "every n days" for a number of days that has no name of its own.

    >>> from issue_dates.series.frequency import pace_of
    >>> pace_of(21).shapes
    (Shape(code='z', cycle=21, times=1, months=False),)
    >>> pace_of(152).shapes[0]
    Shape(code='z', cycle=5, times=1, months=True)
    """
    months = round(days / 30.2)
    shapes = [Shape("z", days)]
    if months > 1 and abs(days - 30.2 * months) < 3 + months:
        shapes.insert(0, Shape("z", months, months=True))
    return Pace(float(days), tuple(shapes))
