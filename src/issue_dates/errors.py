"""What this library raises.

Every error is an `IssueDatesError`, and so a `ValueError`; the facts that a message names are attributes as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "InvalidValueError",
    "IssueDatesError",
    "MastheadError",
    "OutOfRangeError",
    "UnknownNameError",
]


class IssueDatesError(ValueError):
    """The base of all errors of this library.

    >>> from issue_dates import HijriDate, IssueDatesError
    >>> try:
    ...     HijriDate(1443, 13, 1)
    ... except IssueDatesError as error:
    ...     print(error)
    HijriDate: month must be from 1 to 12, not 13
    """


class InvalidValueError(IssueDatesError):
    """A value that no calendar and no masthead can have.

    `field` names what was wrong, `value` is what was given; `limits` are the lowest and highest value allowed, where
    there are such.

    >>> from issue_dates import HijriDate, InvalidValueError
    >>> try:
    ...     HijriDate(1443, 5, 32)
    ... except InvalidValueError as error:
    ...     print(error.field, error.value, error.limits)
    day 32 (1, 31)
    """

    def __init__(
        self,
        message: str,
        *,
        field: str = "",
        value: object = None,
        limits: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(message)
        self.field = field
        self.value = value
        self.limits = limits


class OutOfRangeError(IssueDatesError, OverflowError):
    """A date that the calendar asked does not reach.

    `value` is the date, `calendar` the name of the calendar asked, `limits` the first and last year it covers and
    `alternatives` the names of calendars that do reach.

    >>> from issue_dates import HijriDate, OutOfRangeError, to_gregorian
    >>> try:
    ...     to_gregorian(HijriDate(1200, 1, 1))
    ... except OutOfRangeError as error:
    ...     print(error.calendar, error.limits)
    umm-al-qura (1343, 1500)
    """

    def __init__(
        self,
        message: str,
        *,
        value: object = None,
        calendar: str = "",
        limits: tuple[int, int] | None = None,
        alternatives: Iterable[str] = (),
    ) -> None:
        super().__init__(message)
        self.value = value
        self.calendar = calendar
        self.limits = limits
        self.alternatives: tuple[str, ...] = tuple(alternatives)


class UnknownNameError(IssueDatesError, LookupError):
    """A calendar, language or format that does not exist under that name.

    `name` is what was asked for, `known` the names that exist.

    >>> from issue_dates import UnknownNameError, get_calendar
    >>> try:
    ...     get_calendar("umm-al-kura")
    ... except UnknownNameError as error:
    ...     print(error.name, "umm-al-qura" in error.known)
    umm-al-kura True
    """

    def __init__(self, message: str, *, name: str = "", known: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.name = name
        self.known: tuple[str, ...] = tuple(known)


class MastheadError(IssueDatesError):
    """A text in which no masthead is found, or whose masthead contradicts itself.

    `diagnostics` are the reasons, as `read_masthead` gives them.

    >>> from issue_dates import MastheadError, parse_masthead
    >>> try:
    ...     parse_masthead("Nothing was decided.")
    ... except MastheadError as error:
    ...     print(error)
    no masthead found in 'Nothing was decided.'
    """

    def __init__(self, message: str, *, diagnostics: Iterable[object] = ()) -> None:
        super().__init__(message)
        self.diagnostics: tuple[object, ...] = tuple(diagnostics)
