"""One file of each format, with one issue of each kind, read and found right by people: what changes shows here."""

from __future__ import annotations

from pathlib import Path

import pytest

from issue_dates.export import FORMATS, dump_all
from tests.export.issues import LANGUAGES, SAMPLES

GOLDEN = Path(__file__).parent / "golden"
NAMES = {
    "json": "issues.jsonl", "csl": "csl.json", "biblatex": "issues.bib", "tei": "tei.xml", "marc": "marc.xml",
    "schema-org": "schema-org.json", "jats": "jats.xml", "ris": "issues.ris", "z3971": "z3971.txt", "edtf": "edtf.txt",
    "kev": "kev.txt",
}  # fmt: skip


def sample_file(name: str) -> str:
    """Return all samples as one file of a format."""
    return "".join(dump_all([(issue, LANGUAGES.get(kind)) for kind, issue in SAMPLES.items()], name))


@pytest.mark.parametrize("name", FORMATS)
def test_golden(name: str) -> None:
    """The samples are written as the golden file has them."""
    assert sample_file(name) == (GOLDEN / NAMES[name]).read_text(encoding="utf-8")


def test_each_golden_file_is_compared() -> None:
    """No golden file is left behind."""
    assert sorted(path.name for path in GOLDEN.iterdir()) == sorted(NAMES.values())
