"""What a strategy shrinks to."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import find, settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")


def simplest(strategy: SearchStrategy[T], condition: Callable[[T], object] = lambda _: True) -> T:
    """Return the simplest value that a condition holds for; what earlier runs found makes no difference."""
    quiet = settings(database=None, derandomize=True, deadline=None)
    return find(strategy, lambda value: bool(condition(value)), settings=quiet)
