"""Coverage-guided fuzzing with atheris: `make fuzz TIME=600`, or `python -m tests.fuzz.run --target read`.

Each target has a process of its own, since libFuzzer ends the process it ran in. A finding does not end the run: the
smallest input of each kind is kept in `.cache/fuzz/found`, and the run fails at its end.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import re
import subprocess
import sys
import time
import traceback
from contextlib import redirect_stderr
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fuzz.mutator import Mutator

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent.parent
CACHE = ROOT / ".cache" / "fuzz"

# An input is slow that takes longer than this, in seconds of the processor and with coverage counted.
SLOW = 2.0


def main() -> int:
    """Fuzz one target, or each for its share of the time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--target", help="fuzz this one only, in this process")
    parser.add_argument("--replay", type=Path, help="run the target on one file, and show what is raised")
    arguments = parser.parse_args()
    if arguments.replay:
        return replay(arguments.target, arguments.replay)
    if arguments.target:
        return fuzz(arguments.target, arguments.seconds)
    from tests.fuzz.targets import TARGETS

    shares = sum(target.share for target in TARGETS.values())
    failed = False
    for name, target in TARGETS.items():
        seconds = max(1, arguments.seconds * target.share // shares)
        command = [sys.executable, "-m", "tests.fuzz.run", "--target", name, "--seconds", str(seconds)]
        failed |= subprocess.run(command, cwd=ROOT, check=False).returncode != 0
    return int(failed)


def replay(name: str, path: Path) -> int:
    """Run a target on a file without atheris."""
    from tests.fuzz.targets import TARGETS

    TARGETS[name].check(path.read_bytes())
    return 0


def fuzz(name: str, seconds: int) -> int:
    """Run libFuzzer on one target for some seconds; tell how many inputs it ran and what was found."""
    try:
        import atheris
    except ImportError:
        print("fuzzing needs atheris, which there is for CPython 3.11 to 3.13 on Linux", file=sys.stderr)
        return 77
    with redirect_stderr(io.StringIO()), atheris.instrument_imports(include=["issue_dates"]):
        from tests.fuzz.targets import TARGETS
    target = TARGETS[name]
    corpus, found = CACHE / "corpus" / name, CACHE / "found" / name
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    seeds = list(target.seeds())
    for seed in (text.encode("utf-8", "surrogatepass") for text in seeds):
        (corpus / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed[: target.longest])
    watch = Watch(target.check, found)
    log = CACHE / f"{name}.log"
    options = [
        f"-max_total_time={seconds}", f"-max_len={target.longest}", "-timeout=60", "-rss_limit_mb=4096",
        f"-artifact_prefix={found}/", "-print_final_stats=1",
    ]  # fmt: skip
    child = os.fork()  # libFuzzer ends its process without a word; the parent tells what the child has found
    if child == 0:
        with log.open("wb") as sink:
            os.dup2(sink.fileno(), 2)
            os.dup2(sink.fileno(), 1)
        atheris.Setup([sys.argv[0], *options, str(corpus)], watch, custom_mutator=Mutator(seeds))
        atheris.Fuzz()
    status = os.waitpid(child, 0)[1]
    said = log.read_text(encoding="utf-8", errors="replace")
    runs = re.search(r"number_of_executed_units: (\d+)", said)
    coverage = re.findall(r"cov: (\d+)", said)
    kinds = sorted(path for path in found.iterdir() if not path.name.endswith(".txt"))
    print(
        f"{name}: {runs[1] if runs else '?'} inputs in {seconds} s, {coverage[-1] if coverage else '?'} edges,"
        f" {len(kinds)} findings",
        *(f"\n  {path}" for path in kinds),
        "" if status == 0 else f"\n  ended with status {status}; see {log}",
        flush=True,
    )
    return int(bool(kinds) or status != 0)


class Watch:
    """Calls a target, and keeps the smallest input of each kind of failure instead of ending there."""

    def __init__(self, check: Callable[[bytes], None], folder: Path) -> None:
        self._check = check
        self._folder = folder

    def __call__(self, data: bytes) -> None:
        start = time.process_time()
        try:
            self._check(data)
        except Exception as error:  # noqa: BLE001 - any exception at all is a finding
            self._keep(data, _kind(error), "".join(traceback.format_exception(error)))
        if (took := time.process_time() - start) > SLOW:
            self._keep(data, "slow", f"{took:.1f} s\n")

    def _keep(self, data: bytes, kind: str, said: str) -> None:
        path = self._folder / kind
        if not path.exists() or len(data) < path.stat().st_size:
            path.write_bytes(data)
            path.with_suffix(".txt").write_text(said, encoding="utf-8", errors="backslashreplace")


def _kind(error: Exception) -> str:
    """Name a failure by its type and by the place that raised it, in the package or in the target."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "issue_dates" in frame.filename or "tests" in frame.filename]
    last = ours[-1]
    about = re.sub(r"\W.*", "", str(error), flags=re.DOTALL)[:40] if isinstance(error, AssertionError) else ""
    return "-".join(filter(None, (type(error).__name__, Path(last.filename).stem, str(last.lineno), about)))


if __name__ == "__main__":
    sys.exit(main())
