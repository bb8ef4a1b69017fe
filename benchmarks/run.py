"""Run every benchmark, one after the other, and print their tables: `make bench`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.tables import machine, versions

ROOT = Path(__file__).parent.parent
SCRIPTS = ("calendars", "reading", "accuracy", "columns", "series")
PEERS = ("hijridate", "convertdate", "hijrical", "PyICU", "python-dateutil", "dateparser", "undate", "pandas")


def main() -> int:
    """Run the scripts beside this one; return 1 where one failed."""
    print(f"{machine()}\n{versions('issue-dates', *PEERS)}")
    failed = 0
    for script in SCRIPTS:
        print(f"\n## {script}\n", flush=True)
        failed += subprocess.run([sys.executable, "-m", f"benchmarks.{script}"], cwd=ROOT, check=False).returncode != 0
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
