"""citeproc-py renders what we write as CSL-JSON."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from issue_dates.export import csl
from tests.export.issues import SAMPLES


def rendered(kind: str) -> str:
    """Return the bibliography of one sample, in the style that citeproc-py brings along."""
    item: dict[str, Any] = csl.to_dict(SAMPLES[kind], language="en")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # variables that it does not know, such as custom
        source = CiteProcJSON([item])
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, source, formatter.plain)
        bibliography.register(Citation([CitationItem(item["id"])]))
        return str(bibliography.bibliography()[0])


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("two calendars", ("Crescent International", "(2022)", "50(11)")),
        ("month only", ("(2021–2022)",)),
        ("combined number", ("(2021–2022)", "1-2(3-4)")),
        ("supplement", ("(1972)", "6867 bis")),
        ("Arabic title", ("المقتبس", "(2021)", "6(1)")),
        ("no number", ("المنار", "(2023–2024)")),
        ("Rumi", ("Tercüman-ı Hakikat", "(1912)", "2(3)")),
        ("beyond the table", ("(1310 AH)",)),
        ("year left out", ("(July)",)),
    ],
)
def test_rendered(kind: str, words: tuple[str, ...]) -> None:
    """Titles in their script, numbers as printed, Gregorian years; a literal where there is no such year."""
    text = rendered(kind)
    assert all(word in text for word in words), text
