"""How the benchmarks print: tables in Markdown, and the machine that they ran on."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

NOT_INSTALLED = "not installed"
T = TypeVar("T")


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table in Markdown, its first column to the left and the others to the right.

    >>> print(table(["who", "count"], [["ours", 3]]))
    | who | count |
    |---|--:|
    | ours | 3 |
    """
    ruler = ["---", *["--:"] * (len(header) - 1)]
    lines = [f"| {' | '.join(map(str, row))} |" for row in (header, *rows)]
    return "\n".join([lines[0], f"|{'|'.join(ruler)}|", *lines[1:]])


def show(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table, and an empty line after it."""
    print(table(header, rows), end="\n\n", flush=True)


def versions(*packages: str) -> str:
    """Return the packages with their versions, in a line."""
    return ", ".join(f"{package} {_version(package)}" for package in packages)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return NOT_INSTALLED


def machine() -> str:
    """Return what the machine is and how busy it is, in a line."""
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()} on {platform.machine()}, "
        f"{platform.python_implementation()} {platform.python_version()}, load {load} at the start"
    )


def _processor() -> str:
    """Return the processor's name, as Linux tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown processor"
    )


def installed(makers: Mapping[str, Callable[[], Iterable[T]]]) -> tuple[list[T], list[str]]:
    """Return what the makers of the peers that are here make, and the names of the peers that are not installed."""
    found: list[T] = []
    missing = []
    for name, make in makers.items():
        try:
            found += make()
        except ModuleNotFoundError:
            missing.append(name)
    return found, missing
