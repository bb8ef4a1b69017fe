"""Long work on every core: the results of a function in the order of what it is given."""

from __future__ import annotations

import os
import signal
from collections import deque
from typing import TYPE_CHECKING, TypeVar

from issue_dates.cli.files import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

Given = TypeVar("Given")
Made = TypeVar("Made")

AHEAD = 2
"""So many pieces of work wait for each process, so that none waits for work; no more is held in memory."""


def cores() -> int:
    """Return how many cores this process may use.

    >>> from issue_dates.cli.workers import cores
    >>> cores() >= 1
    True
    """
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(function: Callable[[Given], Made], work: Iterable[Given], jobs: int) -> Iterator[Made]:
    """Yield what the function makes of each piece of work, in order; with one job, in this process.

    >>> from issue_dates.cli.workers import in_order
    >>> list(in_order(len, ["a", "bc"], jobs=1))
    [1, 2]

    Whoever stops asking, or is interrupted, stops the processes too. Raises `InputError` where one of them dies.
    """
    if jobs == 1:
        yield from map(function, work)
        return
    # These cost as much to import as the rest of the command line, and short work does not need them.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # Fresh processes: a fork of one with threads, as Arrow's, may hang.
    context = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_interrupts)
    waiting: deque[Future[Made]] = deque()
    try:
        for piece in work:
            waiting.append(executor.submit(function, piece))
            if len(waiting) > AHEAD * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
        executor.shutdown()
    except BrokenProcessPool:
        raise InputError("a process died, perhaps for want of memory") from None
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():
            process.terminate()


def _leave_interrupts() -> None:
    """Ctrl-C reaches every process of a terminal; only the first one acts on it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
