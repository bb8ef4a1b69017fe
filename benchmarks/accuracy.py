"""How often the dates on labelled mastheads are found, beside the peers; and how often calendars agree with print.

    python -m benchmarks.accuracy

The mastheads are those of `tests/mastheads`: texts that this library was built on. A date is right when every field
that is printed is in it; what a reader fills in beyond that does not count against it, and the first day of an
interval is enough. "Invented" is a date read where none of that calendar is printed.
"""

from __future__ import annotations

import datetime as dt
import json
import operator
import re
import warnings
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.calendar_peers import as_day, converters
from benchmarks.tables import NOT_INSTALLED, show, versions
from benchmarks.text_peers import readers
from issue_dates import HijriDate, get_calendar, read_masthead
from tests.masthead.labelled import FIELDS, FOLDER, Row, expected, rows, spell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from issue_dates import Calendar

    Answer = Callable[[Row], str | None]
    Pair = tuple[tuple[int, int, int], dt.date]  # a Hijri day and the Gregorian one beside it
    Back = Callable[[int, int, int], Any]

GOLDEN = Path(__file__).parent.parent / "tests" / "golden"
OUTCOMES = ("right", "wrong", "nothing", "invented")
FIRST = ("crescent", "world")  # the files of the first corpus
CALENDARS = ("umm-al-qura", "umm-al-qura-icu", "umm-al-qura-dotnet", "iran", "tabular-16-civil", "tabular-15-civil")
REFUSALS = (ValueError, OverflowError)


def agrees(answer: str, label: str) -> bool:
    """Whether every field of the label, or of the first day of its interval, is in the answer.

    >>> agrees("2022-01-14", "2022-01"), agrees("2022-01", "2022-01-14"), agrees("2022-12-10", "XXXX-12-10")
    (True, False, True)
    """
    given, printed = (date.split("/")[0].split("-") for date in (answer, label))
    return len(given) >= len(printed) and all(
        set(right) == {"X"} or left == right for left, right in zip(given, printed, strict=False)
    )


def outcome(answer: str | None, labels: set[str | None], agree: Callable[[str, str], object] = agrees) -> str | None:
    """Say how an answer stands to the labels, of which one is enough; None where silence is right.

    >>> outcome("2022-01-01", {"2022-01"}), outcome(None, {"2022-01"}), outcome("2022-01-01", {None})
    ('right', 'nothing', 'invented')
    """
    if answer is None:
        return None if None in labels else "nothing"
    printed = labels - {None}
    if not printed:
        return "invented"
    return "right" if any(agree(answer, label) for label in printed if label) else "wrong"


def count(
    answer: Answer, field: str, corpus: Iterable[Row], agree: Callable[[str, str], object] = agrees
) -> Counter[str | None]:
    """Count the outcomes for one field."""
    return Counter(outcome(answer(row), expected(row)[field], agree) for row in corpus)


def line(name: str, counted: Counter[str | None]) -> tuple[object, ...]:
    """Return a line of a table: the counts, and the share of what is printed that is right."""
    printed = sum(counted[each] for each in ("right", "wrong", "nothing"))
    return name, *(counted[each] for each in OUTCOMES), f"{counted['right'] / max(printed, 1):.0%}"


def dates_found(field: str, corpus: list[Row]) -> Iterator[tuple[object, ...]]:
    """Yield how each reader of such dates stands."""
    found, missing = readers()
    for reader in found:
        if read := getattr(reader, field):
            yield line(reader.name, count(lambda row: read(row["text"], row["lang"]), field, corpus))
    for name in missing:
        yield name, NOT_INSTALLED, *[""] * len(OUTCOMES)


def ids(*names: str) -> set[str]:
    """Return the ids of the rows of these files."""
    paths = [FOLDER / f"{name}.jsonl" for name in names]
    return {json.loads(row)["id"] for path in paths for row in path.read_text(encoding="utf-8").splitlines()}


def exactly(corpus: list[Row]) -> Iterator[tuple[object, ...]]:
    """Yield how we stand field by field, exactly as labelled; no peer reads volumes and numbers."""
    records = {row["id"]: record(row) for row in corpus}
    for field in FIELDS:
        counted = count(lambda row: spell(field, records[row["id"]][field]), field, corpus, operator.eq)  # noqa: B023
        yield line(field, counted)
    right = sum(
        all(spell(field, records[row["id"]][field]) in expected(row)[field] for field in FIELDS) for row in corpus
    )
    yield "all six of a text", right, len(corpus) - right, "", "", f"{right / len(corpus):.0%}"


def record(row: Row) -> dict[str, Any]:
    """Return our record; a row that only its language decides is read with it, as everywhere in the tests."""
    return read_masthead(row["text"], [row["lang"]] if row.get("needs") == "language" else None).to_dict()


def printed_pairs(corpus: list[Row]) -> list[Pair]:
    """Return the full dates that stand beside each other in print, but for those that their label calls a conflict."""
    full = re.compile(r"\d{4}-\d\d-\d\d")
    labels = [row["expect"] for row in corpus if not row.get("conflict")]
    spelt = {(label.get("hijri") or "", label.get("gregorian") or "") for label in labels}
    return [
        ((int(hijri[:4]), int(hijri[5:7]), int(hijri[8:])), dt.date.fromisoformat(day))
        for hijri, day in sorted(spelt)
        if full.fullmatch(hijri) and full.fullmatch(day)
    ]


def distances(back: Back, pairs: Iterable[Pair]) -> tuple[int, ...]:
    """Count the pairs that a calendar explains exactly, with 1 day, 2 or more between, and those that it has not."""
    counted = [0] * 5
    for label, day in pairs:
        try:
            apart = abs((as_day(back(*label)) - day).days)
        except REFUSALS:
            counted[4] += 1
        else:
            counted[min(apart, 3)] += 1
    return tuple(counted)


def calendars() -> Iterator[tuple[str, Back]]:
    """Yield our calendars and the peers'."""
    for name in CALENDARS:
        yield f"issue-dates ({name})", ours(get_calendar(name))
    for peer in converters()[0]:
        yield peer.name, peer.to_gregorian


def ours(calendar: Calendar) -> Back:
    """Return one of our calendars as the peers are called."""
    return lambda year, month, day: calendar.to_gregorian(HijriDate(year, month, day))


def golden(name: str) -> list[list[str]]:
    """Return the fields of a golden file's lines."""
    lines = (GOLDEN / name).read_text(encoding="utf-8").splitlines()
    return [one.split() for one in lines if not one.startswith("#")]


def java_months() -> list[Pair]:
    """Return the 3,612 month starts of Java's table, which is ICU's."""
    starts: list[Pair] = []
    for year, first_day, *lengths in golden("java-hijrah.txt"):
        day = dt.date.fromisoformat(first_day)
        for month, length in enumerate(lengths, start=1):
            starts.append(((int(year), month, 1), day))
            day += dt.timedelta(int(length))
    return starts


def icu_years() -> list[Pair]:
    """Return the first days of 1,600 years of ICU's tabular calendar."""
    return [((int(year), 1, 1), dt.date.fromisoformat(day)) for year, day, _ in golden("icu-tabular.txt")]


def show_calendars(what: str, pairs: list[Pair]) -> None:
    """Print how many of the pairs each calendar explains."""
    lines = [(name, *distances(back, pairs)) for name, back in calendars()]
    missing = [(name, NOT_INSTALLED, *[""] * 4) for name in converters()[1]]
    show((f"{what}: {len(pairs):,}", "exact", "1 day", "2 days", "more", "not covered"), [*lines, *missing])


def main() -> None:
    """Print the tables."""
    warnings.simplefilter("ignore")  # dateutil's, about what it takes for the names of time zones
    print(versions("python-dateutil", "dateparser", "undate", "hijrical", "PyICU", "hijridate"), end="\n\n")
    print(*(f"- {reader.name}: {reader.settings}" for reader in readers()[0]), sep="\n", end="\n\n", flush=True)
    corpus = rows()
    of_first = ids(*FIRST)
    parts = {"all labelled texts": corpus, "the first corpus": [row for row in corpus if row["id"] in of_first]}
    for part, texts in parts.items():
        for field in ("gregorian", "hijri"):
            show((f"{field}, {part}: {len(texts):,}", *OUTCOMES, "right of printed"), dates_found(field, texts))
    show(("issue-dates, all labelled texts, exactly", *OUTCOMES, "right of printed"), exactly(corpus))
    show_calendars("days printed in both calendars", printed_pairs(corpus))
    show_calendars("month starts of Java's Umm al-Qura", java_months())
    show_calendars("year starts of ICU's tabular calendar", icu_years())


if __name__ == "__main__":
    main()
