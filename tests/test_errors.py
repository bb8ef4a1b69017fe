"""The errors of the library: the facts they carry, wherever they go."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from issue_dates import (
    HijriDate,
    InvalidValueError,
    IssueDatesError,
    MastheadError,
    OutOfRangeError,
    UnknownNameError,
    get_calendar,
    parse_masthead,
    to_gregorian,
)


@pytest.mark.parametrize(
    ("ask", "kind", "facts"),
    [
        (
            lambda: HijriDate(1443, 5, 32),
            InvalidValueError,
            {"field": "day", "value": 32, "limits": (1, 31)},
        ),
        (
            lambda: to_gregorian(HijriDate(1200, 1, 1)),
            OutOfRangeError,
            {"value": HijriDate(1200, 1, 1), "calendar": "umm-al-qura", "limits": (1343, 1500)},
        ),
        (lambda: get_calendar("umm-al-kura"), UnknownNameError, {"name": "umm-al-kura"}),
        (lambda: parse_masthead("Nothing was decided."), MastheadError, {"diagnostics": ()}),
    ],
)
def test_facts_are_kept_by_a_pickle(ask: Any, kind: type[IssueDatesError], facts: dict[str, object]) -> None:
    """A worker process hands an error back with everything that it told."""
    with pytest.raises(kind) as caught:
        ask()
    error = pickle.loads(pickle.dumps(caught.value))
    assert type(error) is kind
    assert str(error) == str(caught.value)
    assert vars(error) == vars(caught.value)
    assert {name: getattr(error, name) for name in facts} == facts
