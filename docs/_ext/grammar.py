"""The grammar of mastheads, as the docstrings of the reader's modules have it."""

from __future__ import annotations

import ast
import re
import textwrap
from pathlib import Path

import issue_dates

MODULES = (
    "numbers", "enumeration", "captioned", "citations", "dates", "month_names", "years", "numeric", "weighing",
    "titles",
)  # fmt: skip
_RULES = re.compile(r"^ *\w+ += .*(?:\n.+)*", re.MULTILINE)


def write_grammar(path: Path) -> None:
    """Write all rules, each module's after what it says of itself."""
    path.write_text("\n\n".join(map(_rules, MODULES)) + "\n", encoding="utf-8")


def _rules(module: str) -> str:
    source = Path(issue_dates.__file__).parent / "masthead" / f"{module}.py"
    text = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) or ""
    found = _RULES.search(text)
    if found is None:
        raise ValueError(f"{source.name}: its docstring has no rules")
    return f"(* {text.splitlines()[0]} *)\n{textwrap.dedent(found[0])}"
