"""Labelled mastheads with one part exchanged for another of its kind, and what they must then be read as.

A row shows one month, one title, one mark between its fields. Its layout must do with the others as well, whatever
their letters look like.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from issue_dates.lexicons import languages, load
from tests.masthead.labelled import DATES, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

# What is a part of the name that follows (Dhul-Qa'dah), and signs that are a part of the letter before them.
_HALF = re.compile(r"(?:\b[DZ]h?[uio]u?l?|ذ[وىي]|\bel)[- ]?$", re.IGNORECASE)
_SIGNS = "\\u0300-\\u036f\\u064b-\\u065f\\u0d00-\\u0d7f\\u200c"
LAST_DAY = 28  # which every month has
LONGEST_TITLE = 60
MARKS = (" | ", " - ")
_LEVELS = ("volume", "number", "year_of_publication")


def with_other_months(row: Row) -> Row | None:
    """The row with every month a little later or earlier, or `None` where its months are not all named in its words."""
    labels = {calendar: row["expect"][calendar] for calendar in DATES if row["expect"].get(calendar)}
    found = list(_names(row["lang"])[1].finditer(row["text"])) if row["lang"] in languages() else []
    named = [_months(row["lang"], match[0], labels) for match in found]
    if not found or not all(len(months) == 1 for months in named):
        return None
    if any(_HALF.search(row["text"][: match.start()]) for match in found):
        return None
    calendars = [calendar for months in named for calendar, _ in months]
    if any("-" in label and calendars.count(calendar) < label.count("/") + 1 for calendar, label in labels.items()):
        return None
    for step in (1, -1, 2, -2):
        moved = {calendar: _moved(label, step) for calendar, label in labels.items()}
        if None not in moved.values():
            text = row["text"]
            for match, [(calendar, month)] in reversed(list(zip(found, named, strict=True))):
                name = load(row["lang"]).months[calendar][month + step - 1][0]
                text = text[: match.start()] + (name.upper() if match[0].isupper() else name) + text[match.end() :]
            return {**row, "text": text, "expect": {**row["expect"], **moved}}
    return None


def _months(tag: str, name: str, labels: dict[str, str]) -> list[tuple[str, int]]:
    """The months of the label that a name can be."""
    return [
        (calendar, month)
        for calendar, month in _names(tag)[0].get(name.casefold(), ())
        if f"-{month:02d}" in re.sub(r"-\d\d-\d\d", lambda date: date[0][:3], labels.get(calendar, ""))
    ]


@cache
def _names(tag: str) -> tuple[dict[str, list[tuple[str, int]]], re.Pattern[str]]:
    """Every spelling of a month in a language with what it names, and a pattern that finds them."""
    named: dict[str, list[tuple[str, int]]] = {}
    for calendar, months in load(tag).months.items():
        for month, spellings in enumerate(months, 1):
            for spelling in spellings:
                named.setdefault(spelling.casefold(), []).append((calendar, month))
    longest_first = sorted(named, key=len, reverse=True)
    words = "|".join(map(re.escape, longest_first))
    return named, re.compile(rf"(?<![\w'’])(?:{words})(?![\w'’{_SIGNS}])", re.IGNORECASE)


def _moved(label: str, step: int) -> str | None:
    """A date or interval so many months later within its year, or `None`."""
    dates = []
    for date in label.split("/"):
        year, *rest = date.split("-")
        if rest and not ("X" not in rest[0] and 1 <= int(rest[0]) + step <= 12):
            return None
        if rest[1:] and int(rest[1]) > LAST_DAY:
            return None
        dates.append("-".join([year, *(f"{int(month) + step:02d}" for month in rest[:1]), *rest[1:]]))
    return "/".join(dates)


def with_other_title(row: Row, titles: Sequence[str]) -> Row | None:
    """The row with the title that stands behind its own in a list, or `None` where its own is not printed once."""
    own = row["expect"].get("title")
    if own not in titles or row["text"].count(own) != 1:
        return None
    other = titles[(titles.index(own) + 1) % len(titles)]
    text = row["text"].replace(own, other)
    return {**row, "text": text, "expect": {**row["expect"], "title": other}}


def with_other_mark(row: Row, mark: str) -> Row | None:
    """The row with another mark for the commas before its captions, or `None` where there are none."""
    text = _commas(row["lang"]).sub(mark, row["text"]) if row["lang"] in languages() else row["text"]
    return {**row, "text": text} if text != row["text"] else None


@cache
def _commas(tag: str) -> re.Pattern[str]:
    """A pattern for the commas that stand before a caption of a language, one of three letters at least."""
    captions = load(tag).captions
    spelled = {word.rstrip(".") for level in _LEVELS for word in captions.get(level, ())}
    words = "|".join(re.escape(word) for word in sorted(spelled) if len(word) > 2)
    return re.compile(rf"[,،] (?=(?:{words})(?![\w'’{_SIGNS}]))", re.IGNORECASE)


def titles_of(rows: Sequence[Row], tag: str) -> list[str]:
    """The titles that the rows of a language are labelled with, each once, short ones."""
    labelled = [row["expect"].get("title") for row in rows if row["lang"] == tag]
    return sorted({title for title in labelled if title and len(title) <= LONGEST_TITLE})
