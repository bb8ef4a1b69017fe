"""Where in a long page a masthead can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text that are worth reading, as starts and ends, in order."""
    yield 0, len(text)
