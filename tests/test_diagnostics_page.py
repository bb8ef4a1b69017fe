"""The page of diagnostics and the reader know the same codes."""

from __future__ import annotations

import ast
import re

import pytest

from issue_dates.calendars import ALL
from tests.examples import ROOT

PAGE = (ROOT / "docs/reference/diagnostics.md").read_text(encoding="utf-8")
_, *FOUND = re.split(r"^## (\S+)$", PAGE, flags=re.MULTILINE)
SECTIONS = dict(zip(FOUND[::2], FOUND[1::2], strict=True))
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")


def codes_in_source() -> set[str]:
    """Every kebab-case string in the reader that is no calendar's name."""
    sources = [path.read_text(encoding="utf-8") for path in ROOT.glob("src/issue_dates/masthead/*.py")]
    nodes = [node for source in sources for node in ast.walk(ast.parse(source))]
    words = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {word for word in words if CODE.fullmatch(word)} - ALL.keys()


def test_every_code_has_its_section() -> None:
    """No diagnostic goes unexplained, and none is explained that there is not."""
    assert codes_in_source() == SECTIONS.keys()


def test_sections_are_sorted() -> None:
    """A code is found by the alphabet."""
    assert list(SECTIONS) == sorted(SECTIONS)


@pytest.mark.parametrize("code", SECTIONS)
def test_every_section_shows_its_code(code: str) -> None:
    """Each section has an example that prints its code; that it runs is tested with the other examples."""
    assert re.search(rf"^(?:info|warning|error) {code}: ", SECTIONS[code], re.MULTILINE)
