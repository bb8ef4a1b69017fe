"""Break one package in one place at a time, and count how often its own tests notice: `make mutants PACKAGE=values`.

mutmut makes the mutants and runs the tests of the functions that they are in. What is added here: a random sample that
is the same each time, the score with its error, and the mutants that nobody noticed as one file of differences.
"""

from __future__ import annotations

import argparse
import math
import random
import shutil
from pathlib import Path

from mutmut.__main__ import _run as run_mutants
from mutmut.configuration import config
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.format_utils import get_mutant_name

SURVIVED, UNTESTED = 0, 33  # mutmut's exit codes: the tests pass, and no test calls the function
SEED = 1443


def main() -> None:
    """Sample the mutants of a package, run its tests on each, and tell the score."""
    parser = argparse.ArgumentParser(description="Count how many mutants of a package its own tests notice.")
    parser.add_argument("package", help="a folder of src/issue_dates, whose tests are the folder of that name in tests")
    parser.add_argument("--sample", type=int, default=0, help="how many mutants to try; all of them without it")
    parser.add_argument("--seed", type=int, default=SEED, help=f"which sample ({SEED})")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time (2)")
    asked = parser.parse_args()

    config().only_mutate = [f"src/issue_dates/{asked.package}/*"]
    config().pytest_add_cli_args_test_selection = [f"tests/{asked.package}"]
    everything = {
        get_mutant_name(path, name): path
        for path in sorted(Path("src/issue_dates", asked.package).glob("*.py"))
        for name in mutate_file_contents(str(path), path.read_text("utf-8")).mutant_names
    }
    count = min(asked.sample or len(everything), len(everything))
    sample = random.Random(asked.seed).sample(list(everything), count)  # noqa: S311
    shutil.rmtree("mutants", ignore_errors=True)  # what was kept of another run: tests may have changed since
    run_mutants(sample, asked.jobs)
    report(asked.package, {name: everything[name] for name in sample}, len(everything))


def report(package: str, sample: dict[str, Path], total: int) -> None:
    """Print the score, and write what survived beside other made files."""
    exit_codes: dict[str, int | None] = {}
    for path in set(sample.values()):
        data = SourceFileMutationData(path=path)
        data.load()
        exit_codes |= data.exit_code_by_key
    survivors = [name for name in sample if exit_codes[name] in (SURVIVED, UNTESTED)]
    found = len(sample) - len(survivors)
    print(f"{package}: {found} of {len(sample)} mutants found, {found / len(sample):.1%}", end="")
    if len(sample) < total:  # a sample without replacement, of a finite number
        share = found / len(sample)
        error = 1.96 * math.sqrt(share * (1 - share) / len(sample) * (total - len(sample)) / (total - 1))
        print(f" ± {100 * error:.1f} points (95 %), of {total}", end="")
    target = Path(".cache", f"mutants-{package}.diff")
    target.parent.mkdir(exist_ok=True)
    target.write_text(
        "\n".join(f"# {name}\n{get_diff_for_mutant(name, path=sample[name])}" for name in sorted(survivors)), "utf-8"
    )
    print(f"\nthe {len(survivors)} others are in {target}")


if __name__ == "__main__":
    main()
