"""Mastheads of real periodicals are read as a person reads them, alone and in the middle of a page of prose."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.labelled import FIELDS, Row, expected, open_rows, rows, spell

PROSE = "The committee met on Monday and heard 3 reports.\n\nNothing was decided, and all 120 people went home.\n\n"
PAGE = PROSE * 15 + "Home | About\n\n{}\n\nSign In\n\nForgot Password ?\n"
ROWS = rows()
OPEN = open_rows()


def misread(row: Row, text: str) -> dict[str, tuple[object, object]]:
    """The fields that are read otherwise than labelled: what was read, and what would be right."""
    languages = [row["lang"]] if row.get("needs") == "language" else None
    record = read_masthead(text, languages).to_dict()
    right = expected(row)
    return {field: (record[field], right[field]) for field in FIELDS if spell(field, record[field]) not in right[field]}


@pytest.mark.parametrize("row", [row for row in ROWS if row["id"] not in OPEN], ids=lambda row: row["id"])
def test_read_as_labelled(row: Row) -> None:
    """Volume, number and every date are those of the label, the absent ones included."""
    assert not misread(row, row["text"])


@pytest.mark.parametrize("row", [row for row in ROWS if row["id"] not in OPEN], ids=lambda row: row["id"])
def test_read_in_a_page(row: Row) -> None:
    """The same, somewhere in a page of prose."""
    assert not misread(row, PAGE.format(row["text"]))


@pytest.mark.parametrize("row", [row for row in ROWS if row["id"] in OPEN], ids=lambda row: row["id"])
def test_open_rows_are_open(row: Row) -> None:
    """A row that is read right by now is taken off the list of open ones."""
    assert misread(row, row["text"]) or misread(row, PAGE.format(row["text"]))


def test_open_list_names_rows() -> None:
    """Every open id is that of a row."""
    assert {row["id"] for row in ROWS} >= OPEN


def test_prose_has_no_masthead() -> None:
    """The page around the mastheads is none by itself."""
    assert read_masthead(PAGE.format("")).issue is None
