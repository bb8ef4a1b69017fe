"""Where examples stand, and how each kind is run: docstrings, and the fenced code of Markdown pages.

In Markdown, `pycon` fences are sessions, `python` fences are run as they stand, and in `console` fences every command
that calls `issue-dates` is run; all fences of a page share one namespace and one folder.
"""

from __future__ import annotations

import ast
import doctest
import io
import os
import re
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
FLAGS = doctest.ELLIPSIS

_FENCE = re.compile(
    r"^(?P<indent> *)(?P<ticks>`{3,}) *(?P<language>[\w{}-]*)[^\n`]*\n(?P<body>.*?)^(?P=indent)(?P=ticks) *$",
    re.MULTILINE | re.DOTALL,
)
_CALLS_US = re.compile(r"(?:^|[|;&(] *)(?:python3? -m issue_dates|issue-dates)\b")


@dataclass(frozen=True)
class Fence:
    """One block of fenced code of a Markdown page."""

    page: Path
    line: int
    language: str
    body: str


def modules() -> list[str]:
    """Return the names of all modules of the package."""
    source = ROOT / "src"
    paths = (path.relative_to(source).with_suffix("") for path in sorted(source.glob("issue_dates/**/*.py")))
    names = (".".join(path.parts).removesuffix(".__init__") for path in paths)
    return [name for name in names if not name.endswith(".__main__")]


def path_of(module: str) -> Path:
    """Return the file of a module of the package."""
    path = ROOT / "src" / Path(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def pages() -> list[Path]:
    """Return all Markdown pages, those of the docs and those beside the README."""
    found = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/**/*.md")]
    return sorted(path for path in found if not {"_build", "generated"} & set(path.parts))


def fences(page: Path) -> list[Fence]:
    """Return the fenced code of a page."""
    text = page.read_text(encoding="utf-8")
    return [
        Fence(page, text[: match.start()].count("\n") + 1, match["language"], textwrap.dedent(match["body"]))
        for match in _FENCE.finditer(text)
    ]


def docstring_examples(module: str) -> list[doctest.DocTest]:
    """Return the examples of every docstring in the file of a module, whatever holds it."""
    path = path_of(module)
    holders = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Module
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, holders) and (text := ast.get_docstring(node, clean=True)):
            name, line = getattr(node, "name", "module"), getattr(node, "lineno", 1)
            test = doctest.DocTestParser().get_doctest(text, {}, name, str(path), line)
            found += [test] if test.examples else []
    return found


def run_docstring(module: str, test: doctest.DocTest) -> None:
    """Run the examples of one docstring among the names of its module."""
    _run(test, dict(vars(import_module(module))))


def page_examples(page: Path) -> Iterator[tuple[Fence, list[doctest.Example]]]:
    """Yield the sessions of a page, and what is to be typed in each."""
    for fence in fences(page):
        if fence.language == "pycon":
            yield fence, doctest.DocTestParser().get_examples(fence.body)


def run_page(page: Path) -> None:
    """Run all examples of a page, in order."""
    globs: dict[str, Any] = {"__name__": "__main__"}
    for fence in fences(page):
        if fence.language == "pycon":
            _run(doctest.DocTestParser().get_doctest(fence.body, {}, page.name, str(page), fence.line), globs)
        elif fence.language == "python":
            exec(compile("\n" * fence.line + fence.body, page, "exec"), globs)
        elif fence.language == "console":
            _run_console(fence)


def _run(test: doctest.DocTest, globs: dict[str, Any]) -> None:
    test.globs = globs  # a DocTest would copy what it is given
    output = io.StringIO()
    results = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=output.write, clear_globs=False)
    assert results.failed == 0, output.getvalue()
    assert results.attempted == len(test.examples), f"{test.filename}: an example was skipped"


def console_commands(fence: Fence) -> list[tuple[str, str]]:
    """Return the commands of a fence and what each prints; those that do not call this library's are left out."""
    blocks = re.split(r"^\$ ", fence.body, flags=re.MULTILINE)[1:]
    pairs = (re.match(r"((?:[^\n]*\\\n)*[^\n]*)\n?(.*)", block, re.DOTALL) for block in blocks)
    return [(pair[1], pair[2]) for pair in pairs if pair and _CALLS_US.search(pair[1])]


def _run_console(fence: Fence) -> None:
    for command, wanted in console_commands(fence):
        printed = on_terminal(command)
        right = doctest.OutputChecker().check_output(wanted, printed, FLAGS)
        assert right, f"{fence.page}:{fence.line}: {command}\nwanted:\n{wanted}\nprinted:\n{printed}"


def on_terminal(command: str) -> str:
    """Return what a shell command prints on a terminal, where a reader of the docs would type it."""
    import pty

    ours, theirs = pty.openpty()
    search = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    env = {**os.environ, "PATH": search, "PYTHONUTF8": "1", "COLUMNS": "100", "NO_COLOR": "1"}
    with subprocess.Popen(
        ["/bin/sh", "-c", command], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=env
    ) as process:
        os.close(theirs)
        printed = b"".join(_chunks(ours))
        process.wait(timeout=60)
    os.close(ours)
    return printed.decode().replace("\r\n", "\n")


def _chunks(terminal: int) -> Iterator[bytes]:
    try:
        while chunk := os.read(terminal, 65536):
            yield chunk
    except OSError:  # how Linux says that nobody writes any more
        return
