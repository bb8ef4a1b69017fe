"""Write the folded table of all lexicons into `lexicons/compiled.txt`: `make lexicons`."""

from __future__ import annotations

from pathlib import Path

from issue_dates.lexicons.table import COMPILED, compiled_text

TARGET = Path(__file__).parent.parent / "src/issue_dates/lexicons" / COMPILED

if __name__ == "__main__":
    TARGET.write_text(compiled_text(), encoding="utf-8", newline="\n")
