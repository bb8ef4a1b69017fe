"""The project's own files agree with each other."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution, version
from typing import TYPE_CHECKING

import pytest

from tests.examples import ROOT, modules, pages

if TYPE_CHECKING:
    from pathlib import Path

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def test_one_version() -> None:
    """The changelog, the citation and the installed package name the version of pyproject.toml."""
    number = PROJECT["project"]["version"]
    assert version("issue-dates") == number
    assert f"\nversion: {number}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(number)}\b", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)


def test_hijridate_installs_beside_hijri_converter() -> None:
    """hijri-converter 2.3.2.post1 pins hijridate 2.3.0, so that version must be allowed."""
    assert "hijridate>=2.3.0,<3" in PROJECT["project"]["dependencies"]


def test_entry_points_load() -> None:
    """Every entry point that the package declares can be imported: Hypothesis imports ours in everyone's tests."""
    ours = distribution("issue-dates").entry_points
    assert {one.name for one in ours} >= {"issue-dates"}
    for one in ours:
        assert one.load()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locks_pin_with_hashes_and_name_no_registry(lock: Path) -> None:
    """Each line of a lock is a pinned version followed by hashes; where it comes from is the installer's business."""
    text = lock.read_text(encoding="utf-8")
    pinned = re.findall(r"^[a-z0-9][\w.-]*(?:\[[\w,]+\])?==\S+.*\\\n +--hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^[^ #\n]", text, re.MULTILINE)) > 0
    assert "://" not in text


def test_groups_are_locked() -> None:
    """Each group of pyproject.toml has its lock; the type checkers' is that of the linters."""
    assert {lock.stem for lock in LOCKS} == {*PROJECT["dependency-groups"], "run", "build", "uv"} - {"types"}


def test_extras_are_named_like_modules() -> None:
    """An extra is named like the module that needs it, so that an error can say which to install."""
    named = {module.rpartition(".")[2] for module in modules()}
    elsewhere = {"pydantic", "plot"}  # hooks on the values, and a method of a series
    assert set(PROJECT["project"]["optional-dependencies"]) <= named | elsewhere


def test_layers_name_every_part() -> None:
    """The contract that holds the arrows leaves no part of the package out."""
    [layers] = [one["layers"] for one in PROJECT["tool"]["importlinter"]["contracts"] if one["id"] == "layers"]
    named = set(re.findall(r"issue_dates\.(\w+)", " ".join(layers)))
    parts = {module.split(".")[1] for module in modules() if "." in module}
    assert {part for part in parts if not part.startswith("_")} <= named


def test_reference_has_every_public_name() -> None:
    """The page of the API documents each name of the root, besides names of other modules."""
    import issue_dates

    page = (ROOT / "docs/reference/api.md").read_text(encoding="utf-8")
    parts = re.split(r"^\.\. currentmodule:: (\S+)$", page, flags=re.MULTILINE)
    ours = [text for module, text in zip(parts[1::2], parts[2::2], strict=True) if module == "issue_dates"]
    documented = [name for text in ours for name in re.findall(r"^\.\. auto\w+:: (\w+)$", text, re.MULTILINE)]
    assert sorted(documented) == sorted(issue_dates.__all__)


def test_links_lead_somewhere() -> None:
    """Every relative link of a page leads to a file that is there, or that the docs build writes."""
    link = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")
    targets = [(page, target) for page in pages() for target in link.findall(page.read_text(encoding="utf-8"))]
    assert len(targets) > 10
    assert [
        f"{page.relative_to(ROOT)}: {target}"
        for page, target in targets
        if "generated/" not in target and not (page.parent / target).exists()
    ] == []
