"""Captions and figures that a page has put into tags of their own, in a short text and deep in a long one."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields

PROSE = "<p>Nothing was decided, and everyone went home after the evening prayer.</p>\n" * 20


@pytest.mark.parametrize(
    ("markup", "expect"),
    [
        (
            "<p><strong>Volume</strong> <span>12</span>, <strong>Number</strong> <span>3</span></p>",
            {"volume": "12", "number": "3"},
        ),
        (
            "<table><tr><td>Volume</td><td>12</td></tr><tr><td>Issue</td><td>3</td></tr></table>",
            {"volume": "12", "number": "3"},
        ),
        (
            "<dl><dt>Volume</dt><dd>12</dd><dt>Number</dt><dd>3</dd><dt>Date</dt><dd>May 1998</dd></dl>",
            {"volume": "12", "number": "3", "gregorian": "1998-05"},
        ),
        ("<p><span>العدد</span> <b>(١٢٣)</b></p>", {"number": "123"}),
        ("<p>Yeni Asya, <b>12</b>. <i>Sayı</i></p>", {"number": "12"}),
        ('<p class="issue">Yeni Asya, <b class="a b c">Sayı</b><b>:</b> <b>12</b></p>', {"number": "12"}),
        ('<p class="m">شماره 181 «کتابماه تاریخ»</p>', {"number": "181"}),
        ("<p><em>№</em>&nbsp;<em>5</em>, <em>май</em> 1998</p>", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_tags_are_spaces(markup: str, expect: dict[str, str]) -> None:
    """A caption finds its figure past inline tags and table cells, with line ends in the page and without."""
    for page in (markup, PROSE + markup + PROSE, (PROSE + markup + PROSE).replace("\n", "")):
        assert fields(read_masthead(page)) == expect


@pytest.mark.parametrize("page", ["<p>No. 12", "<p data-no='12'>", "<b>12</b>" * 200, "<" * 900 + "No. 12", "5>" * 400])
def test_broken_markup_is_read_without_an_error(page: str) -> None:
    """Tags that do not end, or begin, are no matter."""
    assert read_masthead(PROSE + page).text == PROSE + page
