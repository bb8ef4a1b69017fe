"""Months that print has damaged: recognised only beside a Hijri year, only where one month alone comes near.

A page that lost its vowels' letters to a font ("Jumœdå al-Álå") keeps its consonants; a misspelt or misread name is
one letter off, or two in a long one. Both are marked `corrected-spelling`.
"""

from __future__ import annotations

import bisect
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from issue_dates.lexicons import fold
from issue_dates.lexicons.folding import join_folded
from issue_dates.masthead.month_names import ROMANS
from issue_dates.masthead.reading import Diagnostic, Span
from issue_dates.masthead.vocabulary import Entry, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.masthead.scan import Scan

MAX_NAME_WORDS = 4
# Guesses cost time; a page with more unknown words before years than this is no masthead.
MAX_GUESSES = 40
_REST = Entry(roles={"honorifics": set()})
_NOT_CONSONANTS = re.compile(r"[^bcdfghjklmnpqrstvwxyz]+")


def repair_months(scan: Scan) -> None:
    """Give the words before a Hijri year the month that they are a damaged name of, in place."""
    guesses = 0
    for index in scan.numbers:
        term = scan.at(index)
        if term.digits == 4 and 1200 <= term.value <= 1500 and guesses < MAX_GUESSES:
            guesses += 1
            low = _repair_before(scan, index)
            while low >= 0 and scan.is_joint(low - 1):
                low = _repair_before(scan, low - 1)


def _repair_before(scan: Scan, index: int) -> int:
    """Repair the name that ends before an index; return where it begins, or -1."""
    high = index - 1
    while scan.at(high).text in (",", "،", ".", "-") or 1 <= scan.at(high).value <= 31:
        high -= 1
    for low in _starts(scan, high):
        words = [scan.at(position).text for position in range(low, high + 1) if scan.at(position).kind == "word"]
        month = nearest_month(tuple(words))
        if month is not None:
            _mend(scan, low, high, month)
            return low
    return -1


def _starts(scan: Scan, high: int) -> Iterator[int]:
    """Yield where a name of unknown words that ends at an index can begin, the longest first."""
    low, words = high + 1, 0
    while words < MAX_NAME_WORDS and scan.free(low - 1) and _may_be_damaged(scan, low - 1):
        low -= 1
        words += scan.at(low).kind == "word"
    # A half that stands alone (Jumada 1433) is no misspelling either: it leaves open which of two months it is.
    for start in range(low, high + (not scan.is_month(high))):
        if scan.at(start).kind == "word":
            yield start


def _may_be_damaged(scan: Scan, index: int) -> bool:
    term = scan.at(index)
    if term.kind == "mark":
        return term.text in "-'‘’`´." and not term.spaced
    entry = term.entry
    if term.kind != "word" or term.text in ROMANS:
        return False  # Jumada ll: the second
    # What a lexicon knows is no misspelling, but an article or the first half of a name may be part of one.
    return entry is None or len(term.text) <= 3 or (entry.ambiguous and bool(entry.months))


def _mend(scan: Scan, low: int, high: int, month: int) -> None:
    """Make the first term of a damaged name the month, and the rest of it words that may follow one."""
    scan.hear()  # from the words as printed
    first, last = scan.at(low), scan.at(high)
    shown = " ".join(scan.at(index).text for index in range(low, high + 1) if scan.at(index).kind == "word")
    first.entry = Entry(months={"hijri": {month: set()}})
    bisect.insort(scan.months, low)
    for index in range(low + 1, high + 1):
        scan.at(index).entry = _REST
    scan.diagnostics.append(
        Diagnostic(
            "corrected-spelling", "warning", f"{shown!r} is read as Hijri month {month}", Span(first.start, last.end)
        )
    )


@lru_cache(maxsize=4096)
def nearest_month(words: tuple[str, ...]) -> int | None:
    """Return the one Hijri month whose name the words come near, or `None`.

    >>> nearest_month(("Jumœdå", "al", "Álå")), nearest_month(("Ramadam",)), nearest_month(("Reports",))
    (5, 9, None)
    """
    key = ""
    for word in words:
        key = join_folded(key, fold(word))
    names, skeletons = _hijri_names()
    skeleton = _NOT_CONSONANTS.sub("", key)
    if len(skeleton) >= 4 and len(skeletons.get(skeleton, ())) == 1:
        return next(iter(skeletons[skeleton]))
    allowed = 2 if len(key) >= 9 else 1 if len(key) >= 5 else 0
    for distance in range(1, allowed + 1):
        months = {
            month
            for name, month in names
            if abs(len(name) - len(key)) <= distance and len(name) >= 5 and _within(key, name, distance)
        }
        if months:
            return months.pop() if len(months) == 1 else None
    return None


@cache
def _hijri_names() -> tuple[tuple[tuple[str, int], ...], dict[str, set[int]]]:
    """Return every Hijri month's key with its number, and the numbers by consonants."""
    names = []
    skeletons: dict[str, set[int]] = {}
    for key, numbers in vocabulary().entries.months("hijri"):
        if len(numbers) == 1:
            (month,) = numbers
            names.append((key, month))
            skeletons.setdefault(_NOT_CONSONANTS.sub("", key), set()).add(month)
    return tuple(names), skeletons


def _within(one: str, other: str, limit: int) -> bool:
    """Say whether two keys are at most `limit` letters apart: changed, left out, added, or two exchanged."""
    previous: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, previous, row = previous, row, [i]
        for j, theirs in enumerate(other, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != theirs))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == theirs:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return False
    return row[-1] <= limit
