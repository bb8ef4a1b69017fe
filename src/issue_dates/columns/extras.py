"""Libraries of others, imported when they are first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def require(module: str, extra: str) -> Any:
    """Return a module of another library, or say which extra brings it.

    >>> from issue_dates.columns.extras import require
    >>> require("no_such_library", "arrow")
    Traceback (most recent call last):
    ImportError: no_such_library is not installed: pip install "issue-dates[arrow]"

    An `ImportError` inside a library that is there is left as it is.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        missing = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != missing:
            raise
        raise ImportError(f'{missing} is not installed: pip install "issue-dates[{extra}]"', name=missing) from None
