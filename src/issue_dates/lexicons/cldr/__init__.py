"""The Hijri month names of all CLDR locales: generated data, apart from the lexicons that people write."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["excluded_names", "month_names", "numbered_names"]

# "Rabiʻ II", "раби-2", "جماد ۲"; Kazakh prints the Roman numeral in Cyrillic letters, Latvian the figure first.
_NUMBER_LAST = re.compile(r"(.*?\S)[\s.-]*\s?\b(I{1,3}|IV|i{1,2}|І{1,2}|\d)", re.DOTALL)
_NUMBER_FIRST = re.compile(r"(\d)\. (.+)", re.DOTALL)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "і": 1, "іі": 2}


@cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((files(__name__) / "hijri_months.json").read_text(encoding="utf-8"))
    return data


def _rows() -> Iterator[tuple[int, str, tuple[str, ...]]]:
    for month, rows in _data()["months"].items():
        for row in rows:
            yield int(month), row["name"], tuple(row["locales"])


@cache
def month_names() -> Mapping[str, tuple[int, tuple[str, ...]]]:
    """Return each name with the number of its month and the languages it is used in.

    >>> from issue_dates.lexicons.cldr import month_names
    >>> month_names()["Szawwal"]
    (10, ('pl',))

    Languages are BCP 47 tags; `und` stands for CLDR's root, from which most locales take all their names.
    """
    return MappingProxyType({name: (month, languages) for month, name, languages in _rows()})


@cache
def numbered_names() -> Mapping[str, tuple[tuple[int, ...], tuple[str, ...]]]:
    """Return the names that a number must follow, without it: the months they can name, and their languages.

    >>> from issue_dates.lexicons.cldr import numbered_names
    >>> numbered_names()["Dschumada"]
    ((5, 6), ('de',))

    Folding takes doubled letters for one, so that "Rabiʻ I" and "Rabiʻ II" cannot be told apart by their keys: the
    word is looked up, and the number is read after it.
    """
    found: dict[str, tuple[set[int], set[str]]] = {}
    for month, name, languages in _rows():
        base, number = split_number(name)
        if number:
            months, tags = found.setdefault(base, (set(), set()))
            months |= {month - number + 1, month}
            tags.update(languages)
    return MappingProxyType({base: (tuple(sorted(m)), tuple(sorted(t))) for base, (m, t) in found.items()})


@cache
def excluded_names() -> Mapping[str, str]:
    """Return the names of CLDR that are left out, each with the reason.

    >>> from issue_dates.lexicons.cldr import excluded_names
    >>> excluded_names()["ربيع"]
    'alone it names either of two months'
    """
    return MappingProxyType(_data()["excluded"])


def split_number(name: str) -> tuple[str, int]:
    """Return a name without the number that ends or begins it, and the number; 0 where there is none.

    >>> split_number("Rabiʻ II"), split_number("1. rabī"), split_number("Safar")
    (('Rabiʻ', 2), ('rabī', 1), ('Safar', 0))
    """
    if match := _NUMBER_FIRST.fullmatch(name):
        return match[2], int(match[1])
    if match := _NUMBER_LAST.fullmatch(name):
        numeral = match[2].casefold()
        return match[1].rstrip(".- "), _ROMAN[numeral] if numeral in _ROMAN else int(numeral)
    return name, 0
