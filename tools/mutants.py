"""Break one package in one place at a time, and count how often its own tests notice: `make mutants PACKAGE=values`.

mutmut makes the mutants. They are not run in its way, where every function calls the one of its mutants that is chosen:
that makes inference several times slower, and a table laid out before the choice hides the mutants of what lays it out.
Here each mutant is the source of its module when that is imported, in a process of its own, and the quickest tests are
run first. The sample is random and the same each time; what nobody noticed is written to a file of differences.
"""

from __future__ import annotations

import argparse
import difflib
import importlib.util
import math
import multiprocessing
import os
import random
import resource
import sys
import time
from importlib.abc import MetaPathFinder
from importlib.machinery import SourceFileLoader
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import libcst.matchers as m
import pytest
from mutmut.mutation.file_mutation import create_mutations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType

    from libcst import CSTNode

SEED = 1443
# What the tests import of others, loaded once and not for every mutant; nothing of ours may be among it.
PRELOADED = (
    "convertdate", "dateutil.rrule", "hijridate.ummalqura", "hypothesis.strategies", "jdatetime", "matplotlib.figure",
    "numpy", "persiantools.jdatetime", "pydantic",
)  # fmt: skip
# What is there for type checkers, and for those who import everything.
IDLE = (
    m.If(test=m.Name("TYPE_CHECKING"))
    | m.AnnAssign(annotation=m.Annotation(m.Name("TypeAlias")))
    | m.Assign(targets=[m.AssignTarget(m.Name("__all__"))])
)
PATIENCE = 5
"""A mutant that takes so many times the work of the tests without it goes round in circles, and is found."""


class Place(NamedTuple):
    """Where a module can be changed: the number of the mutation among those that mutmut knows for it."""

    path: Path
    number: int


class Mutant(NamedTuple):
    """A module with one place changed."""

    path: Path
    number: int
    source: str

    @property
    def module(self) -> str:
        """The name that the module is imported by."""
        parts = self.path.with_suffix("").parts[1:]
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def difference(self) -> str:
        """Return what was changed, as a unified difference."""
        before, after = self.path.read_text("utf-8").splitlines(), self.source.splitlines()
        return "\n".join(difflib.unified_diff(before, after, str(self.path), f"mutant {self.number}", n=1, lineterm=""))


def places_in(path: Path) -> Iterator[Place]:
    """Yield every place of a module that does something when the library runs."""
    module, mutations, *_ = create_mutations(str(path), path.read_text("utf-8"))
    idle = {node for found in m.findall(module, IDLE) for node in below(found)}
    for number, mutation in enumerate(mutations):
        if mutation.original_node not in idle:
            yield Place(path, number)


def below(node: CSTNode) -> Iterator[CSTNode]:
    """Yield a node of the syntax tree and all that it holds."""
    yield node
    for child in node.children:
        yield from below(child)


def mutants_at(places: Iterable[Place]) -> Iterator[Mutant]:
    """Yield the mutants of some places."""
    for path, group in groupby(sorted(places), key=lambda place: place.path):
        module, mutations, *_ = create_mutations(str(path), path.read_text("utf-8"))
        for _, number in group:
            changed: Any = module.deep_replace(mutations[number].original_node, mutations[number].mutated_node)
            yield Mutant(path, number, changed.code)


class Importer(MetaPathFinder, SourceFileLoader):
    """Imports one module from the source of its mutant."""

    def __init__(self, mutant: Mutant) -> None:
        super().__init__(mutant.module, str(mutant.path.absolute()))
        self.mutant = mutant

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """Find the module that is mutated, and no other."""
        if fullname != self.mutant.module:
            return None
        is_package = [str(self.mutant.path.absolute().parent)] if self.mutant.path.stem == "__init__" else None
        return importlib.util.spec_from_file_location(
            fullname, self.mutant.path.absolute(), loader=self, submodule_search_locations=is_package
        )

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002
        """Compile the mutant."""
        return compile(self.mutant.source, str(self.mutant.path), "exec")


class QuickestFirst:
    """Sorts the tests by the time that they took before, and notes the time that they take."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self.seconds = seconds

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Put the quickest first."""
        items.sort(key=lambda item: self.seconds.get(item.nodeid, 0.0))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note the time of a test."""
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration


def run_tests(folder: str, seconds: dict[str, float], mutant: Mutant | None = None) -> int:
    """Run the tests of a folder, all of them or up to the first that fails."""
    if mutant is not None:
        sys.meta_path.insert(0, Importer(mutant))
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
        options = ["-x", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist"]
        return int(pytest.main([*options, folder], plugins=[QuickestFirst(seconds)]))


def times_of(folder: str) -> dict[str, float]:
    """Return how long each test takes, run in a process of its own."""
    reader, writer = multiprocessing.Pipe(duplex=False)

    def measure() -> None:
        seconds: dict[str, float] = {}
        writer.send((run_tests(folder, seconds), seconds))

    process = multiprocessing.get_context("fork").Process(target=measure)
    process.start()
    code, seconds = reader.recv()
    process.join()
    if code:
        raise SystemExit(f"the tests in {folder} fail without any mutant")
    return dict(seconds)


def try_one(folder: str, seconds: dict[str, float], mutant: Mutant) -> int:
    """Run the tests on a mutant in a process of its own, whose number is returned."""
    pid = os.fork()
    if pid == 0:
        limit = round(time.process_time() + PATIENCE * (sum(seconds.values()) + 5))
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        os._exit(run_tests(folder, seconds, mutant))
    return pid


def try_all(sample: Sequence[Mutant], folder: str, jobs: int) -> Iterator[Mutant]:
    """Yield the mutants that the tests do not notice."""
    seconds = times_of(folder)
    waiting, running, missed = list(sample), dict[int, Mutant](), 0
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            running[try_one(folder, seconds, mutant)] = mutant
        pid, status = os.wait()
        mutant, code = running.pop(pid), os.waitstatus_to_exitcode(status)
        if code in (pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.NO_TESTS_COLLECTED):
            raise SystemExit(f"no test was run on this mutant:\n{mutant.difference()}")
        if code == 0:
            missed += 1
            yield mutant
        done = len(sample) - len(waiting) - len(running)
        print(f"\r{done} of {len(sample)}, {missed} not found ", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def report(survivors: Iterable[Mutant], package: str, tried: int, total: int) -> None:
    """Write what survives beside other made files, as it does, and print the score with its error."""
    target = Path(".cache", f"mutants-{package}.diff")
    target.parent.mkdir(exist_ok=True)
    missed = 0
    with target.open("w", encoding="utf-8", buffering=1) as file:
        for mutant in survivors:
            print(mutant.difference(), file=file)
            missed += 1
    share = 1 - missed / tried
    words = f"{package}: {tried - missed} of {tried} mutants found, {share:.1%}"
    if tried < total:
        error = 1.96 * math.sqrt(share * (1 - share) / tried * (total - tried) / (total - 1))
        words += f" ± {100 * error:.1f} points with 95 % confidence, of {total} mutants"
    print(f"{words}\nnot found: {target}")


def main() -> None:
    """Sample the mutants of a package, run its tests on each, and tell the score."""
    parser = argparse.ArgumentParser(description="Count how many mutants of a package its own tests notice.")
    parser.add_argument("package", help="a folder of src/issue_dates, whose tests are the folder of that name in tests")
    parser.add_argument("--sample", type=int, default=0, help="how many mutants to try; all of them without it")
    parser.add_argument("--seed", type=int, default=SEED, help=f"which sample ({SEED})")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time (2)")
    asked = parser.parse_args()

    paths = sorted(Path("src/issue_dates", asked.package).glob("*.py"))
    everywhere = [place for path in paths for place in places_in(path)]
    count = min(asked.sample or len(everywhere), len(everywhere))
    chosen = random.Random(asked.seed).sample(everywhere, count)  # noqa: S311
    os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # ours would import issue_dates with hypothesis
    for name in PRELOADED:
        importlib.import_module(name)
    if "issue_dates" in sys.modules:
        raise SystemExit("issue_dates is imported already, and its mutants would not be")
    survivors = try_all(list(mutants_at(chosen)), f"tests/{asked.package}", asked.jobs)
    report(survivors, asked.package, count, len(everywhere))


if __name__ == "__main__":
    main()
