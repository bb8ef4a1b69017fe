"""Work for several processes: how many there may be, and what happens where one of them dies."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from issue_dates.cli.files import InputError
from issue_dates.cli.workers import cores, in_order

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(("found", "cores_used"), [(3, 3), (None, 1)])
def test_cores_where_no_process_is_bound_to_some(
    monkeypatch: pytest.MonkeyPatch, found: int | None, cores_used: int
) -> None:
    """macOS and Windows do not say which cores a process may use: all that there are, or one where that is unknown."""
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: found)
    assert cores() == cores_used


def test_a_process_that_dies_is_told() -> None:
    """The system may kill a process for its memory: that is one line for the user, and no hanging."""
    die: Callable[[int], object] = os._exit
    with pytest.raises(InputError, match="a process died, perhaps for want of memory"):
        list(in_order(die, [1, 1, 1], jobs=2))
