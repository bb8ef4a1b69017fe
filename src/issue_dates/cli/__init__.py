"""The command line: `issue-dates parse`, `convert`, `series` and `export`.

Each command is a module with `add_parser`, which is light, and `run`, which imports what the command needs.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from issue_dates.cli import convert, export, parse, series
from issue_dates.cli.files import UNREADABLE, InputError
from issue_dates.errors import IssueDatesError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

INTERRUPTED = 130
"""128 + SIGINT, as shells count it."""
BROKEN_PIPE = 141
"""128 + SIGPIPE."""


class _Version(argparse.Action):
    """Look the version up only when it is asked for: the metadata of packages costs as much as a command."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from importlib.metadata import version

        print(f"issue-dates {version('issue-dates')}")
        parser.exit()


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of `issue-dates` with all its commands."""
    parser = argparse.ArgumentParser(
        prog="issue-dates", description="Volume, number and date of periodicals, as their mastheads print them."
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    subparsers = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in (parse, convert, series, export):
        command.add_parser(subparsers)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    >>> from issue_dates.cli import main
    >>> main(["parse", "docs/examples/page.txt", "--format", "csv"])  # doctest: +ELLIPSIS
    title,volume,number,...
    Crescent International,50,11,...
    0

    Errors of the input go to standard error as one line. Nobody who closes the pipe or presses Ctrl-C sees a
    traceback.
    """
    _speak_utf8()
    try:
        args = make_parser().parse_args(arguments)
        status = int(args.run(args))
        sys.stdout.flush()
    except BrokenPipeError:
        # What is left in the buffer must not be tried again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except (InputError, IssueDatesError, OSError) as error:
        print(f"issue-dates: {error}", file=sys.stderr)
        return UNREADABLE
    return status


def _speak_utf8() -> None:
    """Write UTF-8 into pipes, and on terminals never fail over a letter that they do not know."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            terminal = stream.isatty()
            stream.reconfigure(encoding=None if terminal else "utf-8", errors="backslashreplace")
