"""Draw the picture of the tutorial "A run of issues" anew.

    python tools/draw_run_of_issues.py

reads `docs/examples/crescent.txt` and writes `docs/tutorial/a-run-of-issues.svg`. It needs the extra `plot`.
"""

from __future__ import annotations

from pathlib import Path

from issue_dates import infer_series, read_masthead
from issue_dates.series.plot import draw

DOCS = Path(__file__).parent.parent / "docs"
MASTHEADS = DOCS / "examples/crescent.txt"
PICTURE = DOCS / "tutorial/a-run-of-issues.svg"


def main() -> None:
    """Draw the picture of the tutorial anew."""
    lines = MASTHEADS.read_text(encoding="utf-8").splitlines()
    readings = [read_masthead(line) for line in lines if not line.startswith("#")]
    draw(infer_series(reading.issue for reading in readings if reading.issue is not None), PICTURE)


if __name__ == "__main__":
    main()
