"""What SECURITY.md promises of the package as a whole."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from issue_dates.cli import files
from issue_dates.export import markup
from issue_dates.lexicons import table
from issue_dates.masthead import finding, terms
from issue_dates.values import issue, label
from tests.examples import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
LIMITS = {
    "bytes of a text on the command line, `--max-bytes`": files.MAX_BYTES,
    "digits of a number in a masthead": terms.MAX_DIGITS,
    "value of a volume or number": issue.MAX_NUMBER,
    "year of a date": label._LIMITS["year"][1],
    "characters of a page that are taken apart at once": finding.LONGEST_STRETCH,
    "depth of nested elements in XML that is read back": markup.MAX_DEPTH,
    "words of one name in a lexicon": table.MAX_WORDS,
}

SOURCES = sorted(ROOT.glob("src/issue_dates/**/*.py"))
NO_CALLS = {"eval", "exec", "compile", "__import__"}
NO_MODULES = {
    "asyncio", "ctypes", "dbm", "ftplib", "http", "imaplib", "marshal", "pickle", "poplib", "shelve", "smtplib",
    "socket", "ssl", "subprocess", "telnetlib", "urllib.request", "xmlrpc", "requests", "httpx", "aiohttp", "yaml",
}  # fmt: skip


def imported(tree: ast.AST) -> set[str]:
    """Names of all modules that a file imports, those above them too."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found | {name.split(".")[0] for name in found}


def test_limits_are_as_they_are_told() -> None:
    """The table of limits names each, with the number in the code."""
    told = dict(re.findall(r"^\| (.+?) \| ([\d,]+) \|", PAGE, re.MULTILINE))
    assert {name: int(number.replace(",", "")) for name, number in told.items()} == LIMITS


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_nothing_is_evaluated_unpickled_or_fetched(path: Path) -> None:
    """No module calls what runs text as code, or imports what unpickles it or opens a connection."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert not calls & NO_CALLS
    assert not imported(tree) & NO_MODULES
