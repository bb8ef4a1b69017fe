"""Whole pages of invented sites in real layouts, each around one masthead or none: the page's own is read."""

from __future__ import annotations

import json

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.labelled import FIELDS, FOLDER, Row, expected, spell

PAGES = FOLDER / "pages"
ROWS = [json.loads(line) for line in (PAGES / "labels.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["file"])
def test_the_masthead_of_a_page(row: Row) -> None:
    """Menus, lists of other articles, prices, prose with dates and footers around a masthead change nothing."""
    record = read_masthead((PAGES / row["file"]).read_text(encoding="utf-8")).to_dict()
    right = expected(row)
    assert {field: record[field] for field in FIELDS if spell(field, record[field]) not in right[field]} == {}
