"""What is read right alone is read right in the markup that saved pages and notes wrap it in."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest

from tests.masthead.labelled import open_rows
from tests.masthead.test_labelled import OPEN, ROWS, misread

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.masthead.labelled import Row

PROSE = "<p>The committee met again this week to discuss the budget and all that had been left open by the members.</p>"

MARKUP: dict[str, Callable[[str], str]] = {
    "breaks": lambda text: f"<div><p>{html.escape(text)}</p></div>".replace("\n", "<br/>"),
    "cells": lambda text: f"<table><tr><td>{html.escape(text)}</td></tr></table>".replace("\n", "</td></tr><tr><td>"),
    "spans": lambda text: f"<span>{html.escape(text)}</span>".replace("\n", "</span>\n<span>"),
    "entities": lambda text: html.escape(text).replace(" ", "&nbsp;"),
    "paragraph": lambda text: f"<p>{html.escape(text)}</p>{PROSE}".replace("\n", "<br>"),
}
"""What a saved page puts around a masthead; a text with markup of its own is left out of these."""

PLAIN: dict[str, Callable[[str], str]] = {
    "bold": lambda text: f"**{text}**".replace("\n", "**\n**"),
    "quoted": lambda text: f"> {text}".replace("\n", "\n> "),
    "heading": lambda text: f"# {text}",
    "indented": lambda text: f"    {text}".replace("\n", "\n    "),
    "line feeds": lambda text: text.replace("\n", "\r\n"),
    "directed": lambda text: f"\u200f{text}\u200f".replace("\n", "\u200f\n\u200f"),
    "listed": lambda text: f"Home\nSearch\n\n{text}\n\nPrivacy\n© 2024 All rights reserved",
}
"""What notes in plain text put around one."""

RIGHT = [row for row in ROWS if row["id"] not in OPEN]
BARE = [row for row in RIGHT if not {"<", ">", "&"} & set(row["text"])]
OPEN_WRAPPED = open_rows("open-wrapped.txt")


@pytest.mark.parametrize(
    ("name", "wrap", "rows"),
    [(name, wrap, BARE) for name, wrap in MARKUP.items()] + [(name, wrap, RIGHT) for name, wrap in PLAIN.items()],
    ids=[*MARKUP, *PLAIN],
)
def test_wrapped(name: str, wrap: Callable[[str], str], rows: list[Row]) -> None:
    """Every row is read as it is alone, but for those that the list names."""
    changed = {f"{name}:{row['id']}" for row in rows if misread(row, wrap(row["text"]))}
    assert changed == {one for one in OPEN_WRAPPED if one.startswith(f"{name}:")}
    assert len(rows) > 4000
