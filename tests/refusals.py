"""What a refused value tells, for the tests of values and of calendars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from issue_dates import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Callable


def assert_refused(
    ask: Callable[[], object], message: str, field: str, value: object, limits: tuple[int, int] | None
) -> None:
    """Assert that asking is refused with the whole message, and that the error's attributes say the same."""
    with pytest.raises(InvalidValueError) as caught:
        ask()
    error = caught.value
    assert str(error) == message
    assert (error.field, error.value, error.limits) == (field, value, limits)
