"""Mastheads of real periodicals are read as a person reads them, alone and in the middle of a page of prose."""

from __future__ import annotations

import pytest

from issue_dates.masthead import FIELDS as RECORD
from issue_dates.masthead import Reading, read_masthead
from tests.masthead.labelled import FIELDS, OTHER_FIELDS, Row, expected, open_rows, rows, spell

PROSE = "The committee met on Monday and heard 3 reports.\n\nNothing was decided, and all 120 people went home.\n\n"
PAGE = PROSE * 15 + "Home | About\n\n{}\n\nSign In\n\nForgot Password ?\n"
# A page as a program writes it: all on one line.
NAVIGATION = "<nav><ul><li><a href='/about'>About</a></li></ul></nav>"
PARAGRAPH = f"<p>{'Nothing was decided, and all 120 people went home. ' * 12}</p>"
MARKUP = (
    f'<html><head><title>Home</title></head><body>{NAVIGATION}<div id="content" class="col-12"><div>{{}}</div></div>'
    f"<div>{PARAGRAPH}</div><footer>&copy; 2023</footer></body></html>"
)
ROWS = rows()
OPEN = open_rows()
TELLING = [row for row in ROWS if row["id"] not in OPEN and not row["expect"].keys().isdisjoint(OTHER_FIELDS)]
OPEN_OTHERS = open_rows("open-others.txt")


def read(row: Row, text: str) -> Reading:
    """The reading of a row's text, or of a page with it, in its language where only that decides it."""
    return read_masthead(text, [row["lang"]] if row.get("needs") == "language" else None)


def misread(row: Row, text: str, fields: tuple[str, ...] = FIELDS) -> dict[str, tuple[object, object]]:
    """The fields that are read otherwise than labelled: what was read, and what would be right."""
    record, right = read(row, text).to_dict(), expected(row, fields)
    return {field: (record[field], right[field]) for field in fields if spell(field, record[field]) not in right[field]}


def others_misread(row: Row) -> dict[str, tuple[object, object]]:
    """The other fields that a row's label names, where they are read otherwise."""
    return misread(row, row["text"], tuple(field for field in OTHER_FIELDS if field in row["expect"]))


@pytest.mark.parametrize("row", [row for row in ROWS if row["id"] not in OPEN], ids=lambda row: row["id"])
def test_read_as_labelled(row: Row) -> None:
    """Volume, number and every date are those of the label, the absent ones included."""
    assert not misread(row, row["text"])


@pytest.mark.parametrize("row", [row for row in ROWS if row["id"] not in OPEN], ids=lambda row: row["id"])
def test_read_in_a_page(row: Row) -> None:
    """The same, somewhere in a page of prose."""
    assert not misread(row, PAGE.format(row["text"]))


@pytest.mark.parametrize(
    "row",
    [row for row in ROWS if row["id"] not in OPEN and "<" not in row["text"] and "\n\n" not in row["text"]],
    ids=lambda row: row["id"],
)
def test_read_in_markup(row: Row) -> None:
    """The same, each line a block of markup in a page without line ends."""
    assert not misread(row, MARKUP.format("".join(f'<p class="m">{line}</p>' for line in row["text"].splitlines())))


@pytest.mark.parametrize("row", [row for row in ROWS if row["id"] in OPEN], ids=lambda row: row["id"])
def test_open_rows_are_open(row: Row) -> None:
    """A row that is read right by now is taken off the list of open ones."""
    assert misread(row, row["text"]) or misread(row, PAGE.format(row["text"]))


@pytest.mark.parametrize("row", [row for row in TELLING if row["id"] not in OPEN_OTHERS], ids=lambda row: row["id"])
def test_title_and_the_rest_are_read_as_labelled(row: Row) -> None:
    """The title, the weekday and whatever else a label names."""
    assert not others_misread(row)


@pytest.mark.parametrize("row", [row for row in TELLING if row["id"] in OPEN_OTHERS], ids=lambda row: row["id"])
def test_open_rows_of_the_rest_are_open(row: Row) -> None:
    """A row whose title and all else is read right by now is taken off that list."""
    assert others_misread(row)


@pytest.mark.parametrize("row", [row for row in ROWS if row["id"] not in OPEN], ids=lambda row: row["id"])
def test_parts_stand_where_they_stood(row: Row) -> None:
    """Each field of the record has one part; in a page the same words stand for the same values, the title apart."""
    alone, in_page = read(row, row["text"]), read(row, PAGE.format(row["text"]))
    record = alone.to_dict()
    assert sorted(part.kind for part in alone.parts) == sorted(field for field in RECORD if record[field] is not None)
    assert shown(in_page) == shown(alone)


def shown(reading: Reading) -> list[tuple[str, object, str]]:
    """Every part but the title: its kind, its value, and what is printed in its span."""
    parts = [part for part in reading.parts if part.kind != "title"]
    return [(part.kind, part.value, reading.text[part.span.start : part.span.end]) for part in parts]


def test_open_lists_name_rows() -> None:
    """Every open id is that of a row."""
    assert {row["id"] for row in ROWS} >= OPEN
    assert {row["id"] for row in TELLING} >= OPEN_OTHERS


def test_prose_has_no_masthead() -> None:
    """The page around the mastheads is none by itself."""
    assert read_masthead(PAGE.format("")).issue is None
    assert read_masthead(MARKUP.format("")).issue is None
