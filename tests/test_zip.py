"""The package works from a zip file as well, which is how some engines send code to their workers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import issue_dates
from issue_dates.calendars import ALL

SOURCE = Path(issue_dates.__file__).parent
# Whatever is read from a file: lexicons, the tables of calendars, the JSON Schema.
READ = """
import json, issue_dates
from issue_dates import calendars, lexicons, read_masthead
from issue_dates.export.json import schema
from issue_dates.lexicons.table import folded, table

print(json.dumps({
    "from": issue_dates.__file__,
    "languages": lexicons.languages(),
    "days": {name: str(calendar.first_day) for name, calendar in calendars.ALL.items()},
    "read": read_masthead("No. 4, Muharram 1329").to_dict()["hijri"],
    "table": table() == folded(),
    "schema": schema()["title"],
}))
"""


def test_everything_is_read_from_a_zip_file(tmp_path: Path) -> None:
    """A masthead is read, and every calendar and lexicon is there, without a folder to look into."""
    path = tmp_path / "copied.zip"  # the name by which the settings of coverage know that it is a copy
    # What was built reproducibly bears the date 1970, before the first that a zip file can hold.
    with zipfile.ZipFile(path, "w", strict_timestamps=False) as file:
        for one in sorted(SOURCE.rglob("*")):
            if one.is_file() and "__pycache__" not in one.parts:
                file.write(one, Path("issue_dates", one.relative_to(SOURCE)))
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", READ],
        env={**os.environ, "PYTHONPATH": str(path)}, cwd=tmp_path,
        capture_output=True, check=False, text=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert Path(found["from"]) == path / "issue_dates/__init__.py"
    assert set(found["languages"]) == {one.stem for one in (SOURCE / "lexicons").glob("*.toml")}
    assert found["days"] == {name: str(calendar.first_day) for name, calendar in ALL.items()}
    assert (found["read"], found["table"]) == ("1329-01", True)
    assert found["schema"] == json.loads((SOURCE / "export/issue.schema.json").read_text("utf-8"))["title"]
