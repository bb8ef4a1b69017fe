"""The benchmarks count rightly; nothing is timed here."""

from __future__ import annotations

import datetime as dt
import doctest
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from benchmarks import accuracy, run, tables, text_peers
from tests.examples import ROOT
from tests.masthead.labelled import expected

if TYPE_CHECKING:
    from types import ModuleType

    from tests.masthead.labelled import Row

CORPUS: list[Row] = [
    {"text": "1 May 2021", "lang": "en", "expect": {"gregorian": "2021-05-01"}},
    {"text": "May 2021", "lang": "en", "expect": {"gregorian": "2021-05"}},
    {"text": "Rajab 1442", "lang": "en", "expect": {"hijri": "1442-07"}},
    {"text": "summer", "lang": "en", "expect": {}},
    {"text": "1-7 May 2021", "lang": "en", "expect": {"gregorian": "2021-05-01/2021-05-07"}},
]


@pytest.mark.parametrize("module", [accuracy, tables, text_peers], ids=lambda module: module.__name__)
def test_docstrings(module: ModuleType) -> None:
    """The examples in the docstrings are true."""
    results = doctest.testmod(module)
    assert (results.failed, results.attempted > 0) == (0, True)


def test_outcomes_are_counted() -> None:
    """A date filled in is right, a first day stands for its interval, and a date where none is printed is invented."""
    counted = accuracy.count(lambda row: "2021-05-01", "gregorian", CORPUS)
    assert counted == Counter(right=3, invented=2)


def test_nothing_and_wrong_are_told_apart() -> None:
    """Silence is nothing where a date is printed, and right where none is; less than is printed is wrong."""
    answers = {"1 May 2021": "2021-05", "May 2021": "2021-06"}
    counted = accuracy.count(lambda row: answers.get(row["text"]), "gregorian", CORPUS)
    assert counted == Counter({"wrong": 2, "nothing": 1, None: 2})
    assert accuracy.line("who", counted) == ("who", 0, 2, 1, 0, "0%")


def test_alternatives_are_right_too() -> None:
    """A label's alternative counts as the label does, silence included."""
    row = {**CORPUS[0], "alternatives": [{"gregorian": "2021-01-05"}, {"gregorian": None}]}
    assert [accuracy.outcome(answer, expected(row)["gregorian"]) for answer in ("2021-01-05", None)] == [
        "right",
        None,
    ]


def test_pairs_of_days() -> None:
    """Full dates side by side are a pair, unless the label calls them a conflict; months and intervals are none."""
    pair = {"hijri": "1443-05-28", "gregorian": "2022-01-01"}
    rows: list[Row] = [
        {"expect": pair},
        {"expect": {**pair, "hijri": "1443-05"}},
        {"expect": {"hijri": "1430-02-18", "gregorian": "2009-02-05"}, "conflict": True},
    ]
    assert accuracy.printed_pairs(rows) == [((1443, 5, 28), dt.date(2022, 1, 1))]


def test_distances() -> None:
    """What a calendar says is counted by its days from print, and what it refuses by itself."""
    pairs = [((1443, 5, day), dt.date(2022, 1, 1)) for day in (28, 27, 26, 1, 30)]

    def back(year: int, month: int, day: int) -> tuple[int, int, int]:
        if day == 30:
            raise ValueError(day)
        return (2021, 12, 4 + day) if day < 28 else (2022, 1, 1)

    assert accuracy.distances(back, pairs) == (1, 1, 1, 1, 1)


def test_every_script_is_run() -> None:
    """`make bench` leaves out no file that has something to print."""
    scripts = {path.stem for path in (ROOT / "benchmarks").glob("*.py") if "def main" in path.read_text("utf-8")}
    assert scripts == {*run.SCRIPTS, "run"}
