"""The errors that a calendar raises, with their facts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError, OutOfRangeError

if TYPE_CHECKING:
    from issue_dates.calendars.calendar import Calendar


def wrong_value(name: str, value: object, expected: str) -> InvalidValueError:
    """Make the error for what is no label or day at all, or one of another reckoning."""
    hint = ""
    if isinstance(value, dt.datetime):
        hint = "; the evening belongs to the next Hijri day, so pass .date() or the day after"
    elif isinstance(value, str):
        hint = "; read text with fromisoformat first"
    return InvalidValueError(f"{name}: expected {expected}, not {value!r}{hint}", field="value", value=value)


def no_such_day(name: str, value: Any, length: int) -> InvalidValueError:
    """Make the error for a day that its month does not have in this calendar."""
    return InvalidValueError(
        f"{name}: {value.year_month} has {length} days, so there is no day {value.day}",
        field="day",
        value=value.day,
        limits=(1, length),
    )


def out_of_range(calendar: Calendar, value: Any) -> OutOfRangeError:
    """Make the error for a label or a day that the calendar does not reach, naming those that do."""
    from issue_dates.calendars import ALL  # the list of calendars is made of calendars

    first, last = calendar.years[0], calendar.years[-1]
    reaching = [
        name
        for name, other in ALL.items()
        if other.reckoning == calendar.reckoning and name != calendar.name and other.covers(value)
    ]
    also = f"; these reach: {', '.join(reaching)}" if reaching else ""
    return OutOfRangeError(
        f"{calendar.name} covers {first} to {last}, not {value}{also}",
        value=value,
        calendar=calendar.name,
        limits=(first, last),
        alternatives=reaching,
    )


def open_month(calendar: Calendar, value: Any) -> OutOfRangeError:
    """Make the error for the end of the table's last month, whose length is not known yet."""
    error = out_of_range(calendar, value)
    error.args = (f"{calendar.name} does not know how long its last month is, so not {value}", *error.args[1:])
    return error
