"""How Sphinx builds the docs: `make docs`."""

import os
import re
import sys
from importlib.metadata import version as version_of
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import issue_dates
from issue_dates.cli import make_parser

sys.path.insert(0, str(Path(__file__).parent / "_ext"))
from grammar import write_grammar
from language_pages import write_language_pages

project = "issue-dates"
author = "The issue-dates maintainers"
project_copyright = "2026, the issue-dates maintainers"
release = version = version_of("issue-dates")
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
exclude_patterns = ["_build", "examples"]

myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True}
autodoc_use_type_comments = False
python_display_short_literal_types = True
python_use_unqualified_type_names = True
add_module_names = False

html_theme = "furo"
html_title = f"issue-dates {release}"
html_static_path = ["_static"]
html_css_files = ["custom.css"]
html_favicon = "_static/favicon.svg"
html_show_sphinx = False
html_copy_source = False
html_theme_options = {"navigation_with_keys": True}


def _write_generated() -> None:
    """Write the pages that list siblings, so that a new language or format needs no page edited."""
    folder = Path(__file__).parent / "reference/generated"
    folder.mkdir(exist_ok=True)
    pages = {"modules": _modules_page(), "commands": _commands_page()}
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    write_language_pages(folder)
    write_grammar(folder / "grammar.txt")


def _modules_page() -> str:
    package = Path(issue_dates.__file__).parent
    verbs = re.compile(r"^def (dump|load)\(", re.MULTILINE)
    formats = [path.stem for path in package.glob("export/*.py") if verbs.search(path.read_text(encoding="utf-8"))]
    libraries = [path.stem for path in package.glob("columns/*.py") if not path.stem.startswith("_")]
    siblings = [f"export.{name}" for name in sorted(formats)] + [f"columns.{name}" for name in sorted(libraries)]
    names = [f"issue_dates.{name}" for name in ("calendars", "lexicons", *siblings)]
    # What the root exports too is on the page of the API.
    known = ", ".join(issue_dates.__all__)
    blocks = [
        f"## {name}\n\n```{{eval-rst}}\n.. automodule:: {name}\n   :exclude-members: {known}\n```\n"
        for name in names
        if find_spec(name)
    ]
    return "# Modules\n\nWhat is imported from a module of its own.\n\n" + "\n".join(blocks)


def _commands_page() -> str:
    os.environ.update(COLUMNS="100", NO_COLOR="1")
    [commands] = [action for action in make_parser()._actions if isinstance(action.choices, dict)]
    blocks = [f"## {name}\n\n```text\n{command.format_help()}```\n" for name, command in commands.choices.items()]
    return "# Commands\n\nWhat each command says of itself with `--help`.\n\n" + "\n".join(blocks)


_write_generated()


def _literals(_app: object, _what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """Let `x` stand before any letter: docstrings are prose, not reStructuredText."""
    example = False
    for index, line in enumerate(lines):
        example = line.lstrip().startswith(">>>") or (example and bool(line.strip()))
        if not example:
            lines[index] = re.sub(r"(?<![`:\w])`([^`]+)`(?![`_])", r"``\1``\\ ", line)


def setup(app: Any) -> None:
    """Connect what Sphinx calls."""
    app.connect("autodoc-process-docstring", _literals)
