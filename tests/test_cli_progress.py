"""The bar on standard error: only for people, only for work that lasts, and gone at the end."""

from __future__ import annotations

import io
import sys
import time

import pytest

from issue_dates.cli import progress
from issue_dates.cli.progress import Progress


class Screen(io.StringIO):
    """A stream that a person sees, or not."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        """Say whether it is a terminal."""
        return self.terminal


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that stands still until it is set."""
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def streams(monkeypatch: pytest.MonkeyPatch, *, out: bool, err: bool) -> Screen:
    """Put screens in the place of the two streams, and return the one of errors."""
    monkeypatch.setattr(sys, "stdout", Screen(out))
    monkeypatch.setattr(sys, "stderr", screen := Screen(err))
    return screen


def work(clock: list[float], total: int | None) -> None:
    """Do a tenth of the work in every second."""
    with Progress(total) as bar:
        for _ in range(10):
            clock[0] += 1
            bar.advance(100)


def test_long_work_shows_a_bar_and_wipes_it_away(monkeypatch: pytest.MonkeyPatch, clock: list[float]) -> None:
    """The bar grows with the work, over itself on one line, and nothing of it remains."""
    screen = streams(monkeypatch, out=False, err=True)
    work(clock, 1000)
    drawn = screen.getvalue().split("\r\x1b[K")
    assert [line.count("#") for line in drawn[1:-1]] == [6, 9, 12, 15, 18, 21, 24, 27, 30]
    assert drawn[4].endswith("50% of 1,000 bytes, 100/s, 0:05 left")
    assert drawn[-1] == ""
    assert "\n" not in screen.getvalue()


def test_unknown_length_is_counted(monkeypatch: pytest.MonkeyPatch, clock: list[float]) -> None:
    """Where nobody knows how much there is, the bar says how much is done."""
    screen = streams(monkeypatch, out=False, err=True)
    work(clock, None)
    assert "300 bytes" in screen.getvalue()
    assert "%" not in screen.getvalue()


def test_what_an_earlier_run_did_is_no_speed(monkeypatch: pytest.MonkeyPatch, clock: list[float]) -> None:
    """Half was there before; the other half takes as long as this run's speed says."""
    streams(monkeypatch, out=False, err=True)
    with Progress(1_000_000, "rows") as bar:
        bar.resume(500_000)
        clock[0] += 10
        bar.advance(1_000)
        assert bar.line().endswith("50% of 1,000,000 rows, 100/s, 1:23:10 left")


@pytest.mark.parametrize(("out", "err"), [(True, True), (False, False), (True, False)])
def test_nobody_sees_a_bar(monkeypatch: pytest.MonkeyPatch, clock: list[float], out: bool, err: bool) -> None:
    """There is no bar in a log, nor on a terminal that shows the records themselves."""
    screen = streams(monkeypatch, out=out, err=err)
    work(clock, 1000)
    assert screen.getvalue() == ""


def test_short_work_shows_nothing(monkeypatch: pytest.MonkeyPatch, clock: list[float]) -> None:
    """What is done in a moment needs no bar."""
    screen = streams(monkeypatch, out=False, err=True)
    with Progress(10) as bar:
        clock[0] += 10  # before the first piece is done, words and tables are loaded
        bar.advance(5)
        clock[0] += progress.FIRST_SHOWN_AFTER / 2
        bar.advance(5)
    assert screen.getvalue() == ""


def test_more_than_expected_is_still_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that grows while it is read does not make the bar overflow."""
    streams(monkeypatch, out=False, err=True)
    bar = Progress(10)
    bar.advance(25)
    assert bar.line().startswith(f"[{'#' * progress.WIDTH}] 100%")
