"""The how-to of a language names everything that a lexicon can have."""

from __future__ import annotations

import pytest

from issue_dates.lexicons import CAPTIONS
from tests.examples import ROOT
from tests.lexicons.test_contract import RECKONINGS, TABLES, WORDS

PAGE = (ROOT / "docs/how-to/add-a-language.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", sorted({*TABLES, *WORDS, *CAPTIONS, *RECKONINGS}))
def test_every_key_is_explained(key: str) -> None:
    """Whoever writes a lexicon finds each table and key in the how-to, set as code."""
    assert any(f"{before}{key}{after}" in PAGE for before, after in (("`", "`"), ("`[", "]`"), ("`[", ".RECKONING]`")))
