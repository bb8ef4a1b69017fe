"""`import hypothesis` is everyone's: we add to it, and never break it."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import _issue_dates_hypothesis
from issue_dates import values
from issue_dates.values import dates, issue, spans

OURS = Path(_issue_dates_hypothesis.__file__).parent.parent
IMPORT_HYPOTHESIS = "import _issue_dates_hypothesis as ours; ours.register(); import hypothesis; print('fine')"


def run(code: str, *folders: Path) -> str:
    """Run code in a Python of its own, with folders first on its path; return what it prints."""
    path = os.pathsep.join(map(str, (*folders, OURS)))
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or done.stderr


def test_the_entry_point_is_ours() -> None:
    found = [one for one in entry_points(group="hypothesis") if one.name == "issue-dates"]
    assert [one.value for one in found] == ["_issue_dates_hypothesis:register"]


@pytest.mark.parametrize(
    "broken",
    ["raise ImportError('half installed')", "raise RuntimeError", "this is no Python", "1 / 0"],
)
def test_a_broken_package_of_ours_does_not_break_hypothesis(tmp_path: Path, broken: str) -> None:
    package = tmp_path / "issue_dates"
    package.mkdir()
    (package / "__init__.py").write_text(broken)
    assert run(IMPORT_HYPOTHESIS, tmp_path) == "fine"
    assert run("import hypothesis; print('fine')", tmp_path) == "fine"


def test_values_of_another_version_do_not_break_hypothesis(tmp_path: Path) -> None:
    (tmp_path / "issue_dates").mkdir()
    (tmp_path / "issue_dates" / "__init__.py").write_text("")
    (tmp_path / "issue_dates" / "values.py").write_text("class HijriDate: ...")
    assert run(IMPORT_HYPOTHESIS, tmp_path) == "fine"


def test_nothing_but_the_values_is_imported_with_hypothesis() -> None:
    code = (
        "import sys, hypothesis; print(sorted({m.split('.')[1] for m in sys.modules if m.startswith('issue_dates.')}))"
    )
    assert run(code) == "['errors', 'values']"


def test_every_value_is_registered() -> None:
    """What `values` exports as a class is a value, and each is named in the entry point."""
    modules = {module.__name__ for module in (dates, issue, spans)}
    classes = {
        name for name in values.__all__ if getattr(getattr(values, name), "__module__", None) in modules
        and isinstance(getattr(values, name), type)
    }  # fmt: skip
    assert classes == set(_issue_dates_hypothesis._STRATEGIES)


def test_without_hypothesis_the_strategies_say_what_brings_it() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import issue_dates.strategies"
    assert run(code).endswith('the strategies need Hypothesis: pip install "issue-dates[strategies]"\n')
