"""Make the tables of `src/issue_dates/calendars/` from their sources.

    python tools/make_calendar_tables.py NAME [FILE]

| NAME | FILE | source |
|---|---|---|
| `umm-al-qura-icu` | - | Intl of the installed Node.js, which is ICU |
| `umm-al-qura-dotnet` | TSV: year, month, first day | .NET, `UmAlQuraCalendar.ToDateTime(year, month, 1, …)` |
| `iran` | `consolidated.txt` | https://github.com/roozbehp/qamari |
| `diyanet` | - | the Python package hijrical, `hijrical.diyanet.DIYANET_MONTH_STARTS` |
| `solar-hijri` | - | equinoxes computed by the Python package PyMeeus |

A row holds the first day of a year and the lengths of its months, so that each row checks the next.
"""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from itertools import groupby, pairwise
from math import floor
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "src" / "issue_dates" / "calendars"
IRAN = dt.timezone(dt.timedelta(hours=3.5))
TODAY = dt.datetime.now(dt.UTC).date()

HEADERS = {
    "umm-al-qura-icu": """\
Umm al-Qura as ICU, Java's HijrahDate and JavaScript's Temporal compute it, AH 1300-1600.
source: ICU, islamcal.cpp (UMALQURA_MONTHLENGTH), after R. H. van Gent, The Umm al-Qura Calendar of Saudi Arabia,
    https://webspace.science.uu.nl/~gent0113/islam/ummalqura.htm
edition: as printed by {edition}; ICU 72 and Java 17 print the same
licence: Unicode-3.0""",
    "umm-al-qura-dotnet": """\
Umm al-Qura as .NET's System.Globalization.UmAlQuraCalendar has it, AH 1318-1500.
source: UmAlQuraCalendar.cs of https://github.com/dotnet/runtime, printed by asking it for each month
edition: MaxSupportedDateTime 2077-11-16
licence: MIT""",
    "iran": """\
The lunar calendar of Iran as it was used there, AH 1265-1447: what newspapers and almanacs of the time print.
source: Roozbeh Pournader and contributors, qamari, https://github.com/roozbehp/qamari (consolidated.txt)
edition: to AH 1447/10, whose first day only is known
licence: CC0-1.0""",
    "diyanet": """\
Turkey's official lunar calendar, AH 1443-1449, published by the Presidency of Religious Affairs.
source: Diyanet Isleri Baskanligi, Dini Gunler, https://vakithesaplama.diyanet.gov.tr/dini_gunler.php (2022-2027),
    as carried by the Python package hijrical {edition}
licence: MIT (hijrical)""",
    "solar-hijri": """\
First days of the Solar Hijri years 1178-1634, and the March equinox that decides each (Iran standard time, UTC+3:30).
source: computed with PyMeeus {edition} (J. Meeus, Astronomical Algorithms, 2nd ed. 1998, ch. 27: apparent longitude
    of the Sun from VSOP87; difference of dynamical and universal time by F. Espenak and J. Meeus, 2006)
rule: law of 11 Farvardin 1304 (31 March 1925): the year begins on the day whose noon follows the equinox
licence: facts""",
}


def write(name: str, columns: str, rows: list[str], edition: str = "", comment: str = "") -> None:
    """Write a table under its header."""
    lines = [*HEADERS[name.removesuffix("-sources")].format(edition=edition).split("\n")]
    lines += [f"retrieved: {TODAY}", *filter(None, [comment]), "made by: tools/make_calendar_tables.py"]
    text = "".join(f"# {line}\n" for line in [*lines, f"columns: {columns}"]) + "".join(f"{row}\n" for row in rows)
    (FOLDER / f"{name}.csv").write_text(text, "utf-8", newline="\n")


def year_rows(starts: dict[tuple[int, int], dt.date], end: dt.date | None) -> list[str]:
    """Lay month starts out by year. `end` is the day after the last month; without it that month ends in a plus."""
    months = sorted(starts)
    days = [starts[month] for month in months]
    lengths = [str((after - day).days) for day, after in zip(days, [*days[1:], end], strict=False) if after]
    if end is None:
        lengths.append(f"{min(map(int, lengths))}+")
    if any((after[0] - month[0]) * 12 + after[1] - month[1] != 1 for month, after in pairwise(months)):
        raise SystemExit("a month is missing")
    length_of = dict(zip(months, lengths, strict=True))
    rows = []
    for year, group in groupby(months, key=lambda month: month[0]):
        own = list(group)
        rows.append(f"{year},{own[0][1]},{starts[own[0]]},{' '.join(length_of[month] for month in own)}")
    return rows


COLUMNS = "year, first month here, its first day, days of each month"


def make_umm_al_qura_icu() -> None:
    """Ask Node.js for the label of every day, and keep the first of each month."""
    script = """
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn',
      {timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric'});
    for (let day = Date.UTC(1882, 10, 12); day <= Date.UTC(2174, 10, 26); day += 864e5) {
      const part = Object.fromEntries(format.formatToParts(day).map(({type, value}) => [type, value]));
      if (part.day === '1') console.log(part.year, part.month, new Date(day).toISOString().slice(0, 10));
    }
    console.log('ICU', process.versions.icu);
    """
    printed = subprocess.run(["node", "-e", script], check=True, capture_output=True, text=True)  # noqa: S603, S607
    *lines, version = printed.stdout.splitlines()
    starts = {(int(y), int(m)): dt.date.fromisoformat(d) for y, m, d in map(str.split, lines)}
    end = starts.pop((1601, 1))
    write("umm-al-qura-icu", COLUMNS, year_rows(starts, end), version)


def make_umm_al_qura_dotnet(path: str) -> None:
    """Read the month starts that .NET printed."""
    starts = {
        (int(year), int(month)): dt.date.fromisoformat(day)
        for year, month, day in (line.split() for line in Path(path).read_text("utf-8").splitlines())
    }
    # MaxSupportedDateTime is 16 November 2077, the last day of 1500.
    write("umm-al-qura-dotnet", COLUMNS, year_rows(starts, dt.date(2077, 11, 17)))


def make_iran(path: str) -> None:
    """Read the consolidated month starts, and apart from them their sources."""
    pattern = re.compile(r"(\*?)(\d+)/(\d+) (\S+) # (.+)")
    matches = [pattern.fullmatch(line) for line in Path(path).read_text("utf-8").splitlines()]
    starts = {(int(m[2]), int(m[3])): dt.date.fromisoformat(m[4]) for m in matches if m}
    sources = [f"{m[2]}-{int(m[3]):02d},{m[1] and 'observed'},{m[5].replace(', ', ' ')}" for m in matches if m]
    if len(starts) != len(matches):
        raise SystemExit("a line is not understood, or a month stands twice")
    write("iran", COLUMNS, year_rows(starts, None))
    write(
        "iran-sources",
        "month, 'observed' where it began otherwise than published, sources (files of qamari's folder sources/)",
        sources,
    )


def make_diyanet() -> None:
    """Take the month starts that hijrical carries."""
    from importlib.metadata import version

    from hijrical.diyanet import DIYANET_MONTH_STARTS

    starts = {(year, month): dt.date.fromisoformat(day) for year, month, day in DIYANET_MONTH_STARTS}
    write("diyanet", COLUMNS, year_rows(starts, None), version("hijrical"))


def make_solar_hijri() -> None:
    """Compute the equinoxes, and from each the day whose noon follows it."""
    from importlib.metadata import version

    from pymeeus.Epoch import Epoch
    from pymeeus.Sun import Sun

    rows = []
    for year in range(1178, 1635):
        dynamical = Sun.get_equinox_solstice(year + 621, target="spring").jde()
        local = dynamical - Epoch.tt2ut(year + 621, 3) / 86400 + 3.5 / 24
        # A Julian day begins at noon: the first noon after the equinox is that of the day that begins the year.
        first = dt.date.fromordinal(floor(local) + 1 - 1721425)
        moment = dt.datetime(2000, 1, 1, 12, tzinfo=IRAN) + dt.timedelta(days=local - 2451545)
        rows.append(f"{year},{first},{moment:%Y-%m-%dT%H:%M}")
    write("solar-hijri", "year, first day, equinox", rows, version("pymeeus"))


if __name__ == "__main__":
    name, *files = sys.argv[1:]
    globals()["make_" + name.replace("-", "_")](*files)
