"""The four ways of counting years, and the English names of their months."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

Reckoning: TypeAlias = Literal["hijri", "solar_hijri", "rumi", "gregorian"]

RECKONINGS: tuple[Reckoning, ...] = ("hijri", "solar_hijri", "rumi", "gregorian")

# English names for `__format__`; every other language is in the lexicons.
_GREGORIAN_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_NAMES: dict[Reckoning, tuple[str, ...]] = {
    "hijri": (
        "Muharram", "Safar", "Rabi' al-Awwal", "Rabi' al-Thani", "Jumada al-Ula", "Jumada al-Akhirah",
        "Rajab", "Sha'ban", "Ramadan", "Shawwal", "Dhu al-Qa'dah", "Dhu al-Hijjah",
    ),
    "solar_hijri": (
        "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
        "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
    ),
    "rumi": _GREGORIAN_MONTHS,
    "gregorian": _GREGORIAN_MONTHS,
}  # fmt: skip


def reckoning_of(value: Any) -> Reckoning:
    """Return the reckoning that a date, month, year or interval belongs to.

    >>> import datetime
    >>> from issue_dates.values import reckoning_of
    >>> reckoning_of(datetime.date(2022, 1, 1))
    'gregorian'
    """
    return "gregorian" if isinstance(value, dt.date) else value.reckoning
