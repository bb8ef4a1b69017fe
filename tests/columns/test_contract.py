"""Each library has its module, named like its extra, with the same functions; without the library it says so."""

from __future__ import annotations

import sys
import tomllib
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from issue_dates.columns.extras import require
from tests.examples import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LIBRARIES = {
    "arrow": "pyarrow",
    "numpy": "numpy",
    "pandas": "pandas",
    "polars": "polars",
    "duckdb": "duckdb",
    "spark": "pyspark",
}
VERBS = {"read_mastheads", "to_hijri", "to_gregorian", "month_starts", "month_intervals"}
SHARED = {"__init__", "arrow_dates", "day_tables", "extras", "row"}


def test_every_module_is_a_library_or_shared() -> None:
    """A new library is one file; the tests here find it."""
    there = {path.stem for path in (ROOT / "src/issue_dates/columns").glob("*.py")}
    assert there == {*LIBRARIES, *SHARED}


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_same_functions(library: str) -> None:
    """Whoever knows one module knows all."""
    module = import_module(f"issue_dates.columns.{library}")
    assert set(module.__all__) >= VERBS
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra = project["optional-dependencies"][library]
    assert any(requirement.startswith(LIBRARIES[library]) for requirement in extra)


CALLS: dict[str, Any] = {
    "arrow": lambda module: module.read_mastheads([]),
    "numpy": lambda module: module.to_hijri([]),
    "pandas": lambda module: module.read_mastheads([]),
    "polars": lambda module: module.to_gregorian("y", "m", "d"),
    "duckdb": lambda module: module.register(None),
    "spark": lambda module: module.read_mastheads(None),
}


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_missing_library(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Importing the module works; calling it says which extra to install."""
    needed = LIBRARIES[library]
    for name in [name for name in sys.modules if name == needed or name.startswith(f"{needed}.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [_Missing(needed), *sys.meta_path])
    module = import_module(f"issue_dates.columns.{library}")
    with pytest.raises(ImportError, match=rf'{needed} is not installed: pip install "issue-dates\[{library}\]"'):
        CALLS[library](module)


class _Missing:
    """A finder that finds one library missing, as an environment without it does."""

    def __init__(self, name: str) -> None:
        self.name = name

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        """Say that it is not there."""
        if name == self.name:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def test_a_library_that_is_there_in_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a library itself lacks is told as it tells it: our extra would not bring it."""
    (tmp_path / "half_a_library.py").write_text("import the_other_half\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match=r"^No module named 'the_other_half'$") as caught:
        require("half_a_library", "arrow")
    assert caught.value.name == "the_other_half"
