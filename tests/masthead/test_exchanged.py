"""What is read right of one month, title and mark is read right of others in the same places."""

from __future__ import annotations

import pytest

from tests.masthead.exchanged import MARKS, titles_of, with_other_mark, with_other_months, with_other_title
from tests.masthead.labelled import FIELDS, Row, open_rows
from tests.masthead.test_labelled import OPEN, OPEN_OTHERS, ROWS, misread

RIGHT = [row for row in ROWS if row["id"] not in OPEN | OPEN_OTHERS and not row.keys() & {"needs", "alternatives"}]
TITLES = {tag: titles_of(RIGHT, tag) for tag in {row["lang"] for row in RIGHT}}
OTHER_MONTHS = [other for row in RIGHT if (other := with_other_months(row)) is not None]
OTHER_TITLES = [other for row in RIGHT if (other := with_other_title(row, TITLES[row["lang"]])) is not None]
OTHER_MARKS = [other for row in RIGHT for mark in MARKS if (other := with_other_mark(row, mark)) is not None]
OPEN_EXCHANGED = open_rows("open-exchanged.txt")


def is_open(kind: str, row: Row) -> bool:
    """Whether a row with that part exchanged is known to be read wrongly still."""
    return f"{kind}:{row['id']}" in OPEN_EXCHANGED


@pytest.mark.parametrize("row", [row for row in OTHER_MONTHS if not is_open("months", row)], ids=lambda row: row["id"])
def test_other_months(row: Row) -> None:
    """Every field is read with other months in their places."""
    assert not misread(row, row["text"])


@pytest.mark.parametrize("row", [row for row in OTHER_TITLES if not is_open("title", row)], ids=lambda row: row["id"])
def test_other_titles(row: Row) -> None:
    """Every field is read with another title in its place, and the title itself."""
    assert not misread(row, row["text"], (*FIELDS, "title"))


@pytest.mark.parametrize("row", [row for row in OTHER_MARKS if not is_open("marks", row)], ids=lambda row: row["id"])
def test_other_marks(row: Row) -> None:
    """Every field is read with a bar or a dash for the commas before the captions."""
    assert not misread(row, row["text"])


def test_open_rows_are_open() -> None:
    """The list names what is read wrongly still, and nothing else."""
    months = {f"months:{row['id']}" for row in OTHER_MONTHS if misread(row, row["text"])}
    titles = {f"title:{row['id']}" for row in OTHER_TITLES if misread(row, row["text"], (*FIELDS, "title"))}
    marks = {f"marks:{row['id']}" for row in OTHER_MARKS if misread(row, row["text"])}
    assert months | titles | marks == OPEN_EXCHANGED


def test_enough_rows_are_exchanged() -> None:
    """Most of the rows with a month in words take part, most with a title, and those with commas before captions."""
    assert len(OTHER_MONTHS) > 1000
    assert len(OTHER_TITLES) > 800
    assert len(OTHER_MARKS) > 800
