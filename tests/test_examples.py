"""Every example in a docstring, in the README and in the docs runs, and prints what it says."""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from tests.examples import (
    ROOT,
    docstring_examples,
    fences,
    modules,
    page_examples,
    pages,
    path_of,
    run_docstring,
    run_page,
)

if TYPE_CHECKING:
    import doctest
    from pathlib import Path

# Examples of libraries that the test group does not have, run where they are installed.
NEEDS = {"columns-in-other-engines.md": ("ray", "dask", "daft")}
# Spark needs Java besides, and time: `make test-integrations` runs its examples.
INTEGRATIONS = ("issue_dates.columns.spark", "columns-in-spark.md")


def _marks(name: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.integration] if name in INTEGRATIONS else []


DOCSTRINGS = [
    pytest.param(module, test, id=f"{module}:{test.name}", marks=_marks(module))
    for module in modules()
    for test in docstring_examples(module)
]
PAGES = [pytest.param(page, id=str(page.relative_to(ROOT)), marks=_marks(page.name)) for page in pages()]


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Examples see the example files, and may write beside them without touching the project."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/examples").symlink_to(ROOT / "docs/examples")
    monkeypatch.chdir(tmp_path)


def _skip_without(name: str) -> None:
    if missing := [module for module in NEEDS.get(name, ()) if find_spec(module) is None]:
        pytest.skip(f"needs {', '.join(missing)}")


@pytest.mark.parametrize(("module", "test"), DOCSTRINGS)
def test_docstring(module: str, test: doctest.DocTest) -> None:
    """The examples of a docstring print what they say."""
    _skip_without(module)
    run_docstring(module, test)


@pytest.mark.parametrize("page", PAGES)
def test_page(page: Path) -> None:
    """The examples of a Markdown page print what they say."""
    _skip_without(page.name)
    run_page(page)


def _prompts(path: Path) -> int:
    return len(re.findall(r'^[\s">]*>>> ', path.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("module", modules())
def test_no_docstring_example_is_missed(module: str) -> None:
    """As many examples are run as the file of a module has prompts."""
    assert sum(len(test.examples) for test in docstring_examples(module)) == _prompts(path_of(module))


@pytest.mark.parametrize("page", PAGES)
def test_no_page_example_is_missed(page: Path) -> None:
    """As many examples are run as a page has prompts: none stands outside a pycon fence."""
    assert sum(len(examples) for _, examples in page_examples(page)) == _prompts(page)


@pytest.mark.parametrize("page", PAGES)
def test_no_fence_is_missed(page: Path) -> None:
    """As many fences are seen as a page opens and closes, and a page's shell sessions are all called console."""
    lines = re.findall(r"^ *```", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert 2 * len(fences(page)) == len(lines)
    assert not {fence.language for fence in fences(page)} & {"bash", "shell", "sh-session", "py", "{doctest}"}


def test_there_are_examples() -> None:
    """Both collections find something: an empty one would pass everything above."""
    assert len(DOCSTRINGS) > 50
    assert {page.name for page in pages()} >= {"README.md", "index.md", "first-masthead.md"}


def test_nothing_is_skipped() -> None:
    """No example carries the mark that would have it left out."""
    mark = "doctest: +" + "SKIP"
    assert not [path for path in (*pages(), *map(path_of, modules())) if mark in path.read_text(encoding="utf-8")]
