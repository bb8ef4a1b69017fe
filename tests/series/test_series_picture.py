"""The chart of a run: its marks, and the picture that is drawn of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from issue_dates.errors import InvalidValueError
from issue_dates.series import infer_series
from issue_dates.series.plot import figure
from issue_dates.values import GregorianMonth
from tests.series.issues import issue

if TYPE_CHECKING:
    from pathlib import Path

JANUARY = GregorianMonth(1990, 1)


def test_an_issue_stands_in_the_volume_that_it_should_print() -> None:
    """A misprinted volume makes no row of its own."""
    run = [issue(1 + at // 12, at + 1, gregorian=JANUARY + at) for at in range(48)]
    run[17] = issue(9, 18, gregorian=JANUARY + 17)
    marks = infer_series(run).timeline()
    assert {mark.row for mark in marks} == {1, 2, 3, 4}
    assert [(mark.row, mark.number) for mark in marks if mark.kind == "misprint"] == [(2, 18)]


def test_an_issue_without_a_day_is_not_on_the_chart() -> None:
    """It counts all the same: it is not missing."""
    run = [issue(None, at + 1, gregorian=JANUARY + at) for at in range(24)]
    run[9] = issue(None, 10)
    marks = infer_series(run).timeline()
    assert [mark.number for mark in marks] == [number for number in range(1, 25) if number != 10]


def test_nothing_is_drawn_of_a_run_without_dates(tmp_path: Path) -> None:
    """An empty picture would look like an answer."""
    with pytest.raises(InvalidValueError, match="nothing to draw: the run shows no rule, or has no dates"):
        infer_series([issue(1, number) for number in range(1, 9)]).plot(tmp_path / "run.svg")
    assert list(tmp_path.iterdir()) == []


def test_a_run_without_volumes_has_a_row_for_each_year() -> None:
    """Every row begins in January, wherever its first issue stands."""
    days = [dt.date(2020 + at // 12, at % 12 + 1, 1) for at in range(5, 41)]
    image = figure(infer_series([issue(None, at + 1, gregorian=day) for at, day in enumerate(days)]))
    [axes] = image.axes
    assert axes.get_ylabel() == "year"
    assert [label.get_text() for label in axes.get_yticklabels()] == ["2020", "2021", "2022", "2023"]
    [issues] = axes.collections
    months = [round(x) for x, row in issues.get_offsets() if row == 0]
    assert months == [5, 6, 7, 8, 9, 10, 11]  # June to December


def test_volumes_whose_numbers_run_on_begin_with_their_first_issue() -> None:
    """No. 13 is no sign that twelve came out before it in its volume."""
    run = [issue(1 + at // 12, at + 1, gregorian=JANUARY + at) for at in range(36)]
    [axes] = figure(infer_series(run)).axes
    assert axes.get_xlabel() == "months since the volume began"
    [issues] = axes.collections
    assert sorted((row, round(x)) for x, row in issues.get_offsets()) == [(at // 12, at % 12) for at in range(36)]
