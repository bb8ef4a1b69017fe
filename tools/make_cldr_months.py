"""Write every Hijri month name of every CLDR locale into `lexicons/cldr/hijri_months.json`.

Unpack the npm package `cldr-cal-islamic-full` and give its folder:

    python tools/make_cldr_months.py package

Wide and abbreviated names are taken, for use in a date and alone; narrow names are numbers. Locales that carry no
name of their own repeat the root's and are counted once, as `und`; regional variants are counted as their language.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

Names = dict[tuple[int, str], set[str]]

TARGET = Path(__file__).parent.parent / "src/issue_dates/lexicons/cldr/hijri_months.json"
REGION = re.compile(r"-(?:[A-Z]{2}|\d{3})\b")
SCRIPT = re.compile(r"-[A-Z][a-z]{3}\b")
NUMERIC = re.compile(r"\d+月?")

_CHINESE = "the number of the month, and the everyday name of a Gregorian month"
_TURKMEN = "without its figure a solar month of Iran"
EXCLUDED = {
    **dict.fromkeys(["一月", "二月", "三月", "四月", "五月", "六月"], _CHINESE),
    **dict.fromkeys(["七月", "八月", "九月", "十月", "十一月", "十二月"], _CHINESE),
    **dict.fromkeys(["Tir I", "Tir II", "Tir III", "Tir IV"], _TURKMEN),
    **dict.fromkeys(["जुमा. I", "जुमा. II"], "without its figure a Hindi word for Friday"),
    "ربيع": "alone it names either of two months",
    "جماعه II": "without its figure an everyday word, 'association'; the month is جماد",
}


def own_names(months: dict[str, dict[str, dict[str, str]]]) -> frozenset[tuple[int, str]]:
    """Return the (month, name) pairs of one locale."""
    return frozenset(
        (int(month), name)
        for context in months.values()
        for width in ("wide", "abbreviated")
        for month, name in context[width].items()
        if not NUMERIC.fullmatch(name)
    )


def read_package(folder: Path) -> dict[str, frozenset[tuple[int, str]]]:
    """Return the pairs of every locale of the unpacked package."""
    found = {}
    for file in sorted(folder.glob("main/*/ca-islamic.json")):
        locale = file.parent.name
        dates = json.loads(file.read_text(encoding="utf-8"))["main"][locale]["dates"]
        found[locale] = own_names(dates["calendars"]["islamic"]["months"])
    return found


def languages_of(locales: set[str]) -> list[str]:
    """Return the locales without their regions, and without a script where the language alone is there too."""
    tags = {REGION.sub("", locale) for locale in locales}
    return sorted(tag for tag in tags if not (SCRIPT.search(tag) and SCRIPT.sub("", tag) in tags))


def gather(found: dict[str, frozenset[tuple[int, str]]]) -> Names:
    """Return each pair with the locales that carry it."""
    gathered: Names = {}
    for locale, pairs in found.items():
        for pair in pairs:
            gathered.setdefault(pair, set()).add("und" if pairs == found["und"] else locale)
    return gathered


def write(gathered: Names, version: str) -> None:
    """Write one name a line, so that a new edition of CLDR reads well as a difference."""
    lines = ["{", f' "source": "Unicode CLDR, npm package cldr-cal-islamic-full {version}",', ' "months": {']
    for month in range(1, 13):
        rows = [
            json.dumps({"name": name, "locales": languages_of(locales)}, ensure_ascii=False)
            for (number, name), locales in sorted(gathered.items())
            if number == month and name not in EXCLUDED
        ]
        lines += [f'  "{month}": [', ",\n".join(f"   {row}" for row in rows), "  ]" + "," * (month < 12)]
    excluded = [
        f"  {json.dumps(name, ensure_ascii=False)}: {json.dumps(why, ensure_ascii=False)}"
        for name, why in EXCLUDED.items()
    ]
    lines += [" },", ' "excluded": {', ",\n".join(excluded), " }", "}"]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(folder: str) -> None:
    """Read the package in `folder` and write the data file."""
    package = Path(folder)
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    write(gather(read_package(package)), version)


if __name__ == "__main__":
    main(*sys.argv[1:])
