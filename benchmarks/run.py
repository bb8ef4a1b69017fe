"""Run every benchmark, one after the other, and print their tables: `make bench`."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    """Run the scripts beside this one; return 1 where one failed."""
    print(f"Python {platform.python_version()} on {platform.machine()}, {platform.system()}")
    failed = 0
    for script in sorted(HERE.glob("*.py")):
        if script.name != Path(__file__).name:
            print(f"\n== {script.stem} ==", flush=True)
            failed += subprocess.run([sys.executable, str(script)], check=False).returncode != 0
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
