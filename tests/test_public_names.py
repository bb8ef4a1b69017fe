"""The public names: all there, all documented, each with an example; and importing them costs nothing."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

import issue_dates
from tests.examples import modules

if TYPE_CHECKING:
    from collections.abc import Iterator


def _is_public(module: str) -> bool:
    """The root, what stands directly below it, and each module of a folder of siblings; the commands are no API."""
    parts = module.split(".")[1:]
    if any(part.startswith("_") for part in parts) or parts[:1] == ["cli"]:
        return False
    return len(parts) < 2 or parts[0] in ("export", "columns")


PUBLIC_MODULES = [module for module in modules() if _is_public(module)]


def _exported(module: str) -> list[str]:
    """Return what a module exports: what its `__all__` says, in a single file also what it defines itself."""
    home = import_module(module)
    if hasattr(home, "__all__") or hasattr(home, "__path__"):
        return list(home.__all__)
    own = (name for name, value in vars(home).items() if getattr(value, "__module__", None) == module)
    return [name for name in own if not name.startswith("_")]


def _public_objects() -> Iterator[tuple[str, object]]:
    """Yield every function and class that a public module exports, and their public methods, each once."""
    seen: set[int] = set()
    for module in PUBLIC_MODULES:
        home = import_module(module)
        for name in _exported(module):
            value = getattr(home, name)
            if id(value) in seen or not (inspect.isroutine(inspect.unwrap(value)) or inspect.isclass(value)):
                continue
            seen.add(id(value))
            yield f"{module}.{name}", value
            if inspect.isclass(value):
                yield from _methods(f"{module}.{name}", value)


def _methods(prefix: str, cls: type) -> Iterator[tuple[str, object]]:
    for base in cls.__mro__:
        if base.__module__.startswith("issue_dates"):
            for name, value in vars(base).items():
                described = isinstance(value, property | classmethod | staticmethod) or inspect.isfunction(value)
                if described and not name.startswith("_"):
                    yield f"{prefix}.{name}", value


@pytest.mark.parametrize("module", PUBLIC_MODULES)
def test_exports(module: str) -> None:
    """Each public module exports something, nothing twice, and has it."""
    home, names = import_module(module), _exported(module)
    assert names
    assert len(set(names)) == len(names)
    assert [name for name in names if not hasattr(home, name)] == []


def test_every_public_name_has_an_example() -> None:
    """Every public function, class and method says in its docstring what it does, and shows it."""
    objects = list(_public_objects())
    assert len(objects) > 50
    without = [name for name, value in objects if ">>>" not in (inspect.getdoc(value) or "")]
    assert without == []


def test_every_module_says_what_it_is() -> None:
    """Every module begins with a docstring."""
    assert [module for module in modules() if not import_module(module).__doc__] == []


def test_dir_is_all() -> None:
    """`dir` gives the public names, and a name that is not there is an AttributeError like any other."""
    assert dir(issue_dates) == sorted(issue_dates.__all__)
    with pytest.raises(AttributeError, match="no attribute 'read_mastheads'"):
        issue_dates.read_mastheads  # type: ignore[attr-defined]  # noqa: B018


def _loaded_by(statement: str) -> set[str]:
    code = f"import sys; before = set(sys.modules); {statement}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return set(done.stdout.split())


@pytest.mark.parametrize("statement", ["import issue_dates", "from issue_dates import *", "import issue_dates.cli"])
def test_import_loads_no_third_party(statement: str) -> None:
    """Importing is silent, and loads nothing but the standard library."""
    roots = {name.partition(".")[0] for name in _loaded_by(statement)}
    assert roots - sys.stdlib_module_names == {"issue_dates"}


def test_import_loads_next_to_nothing() -> None:
    """Every layer loads when it is asked for."""
    ours = {name.split(".")[1] for name in _loaded_by("import issue_dates") if name.startswith("issue_dates.")}
    assert ours == {"errors"}
