"""CLDR's month names are all there, and none of them can be taken for another month."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from importlib.resources import files

import pytest

from issue_dates.lexicons import fold_phrase
from issue_dates.lexicons.cldr import excluded_names, month_names, numbered_names, split_number

# Counted over the package itself by another program (Node): months 1 to 12, and the digest of all "month name"
# strings as hexadecimal UTF-8, sorted, one a line. CLDR 48.2.0, purely numeric names left out.
NAMES_A_MONTH = (79, 61, 93, 94, 108, 110, 83, 91, 64, 93, 115, 110)
DIGEST = "79016e5461f7351ad45f5ffbf16fd855e060a21fc5a086d3ca61e759a12f7d50"

CHINESE = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"]
LEFT_OUT = {name: month for month, name in enumerate(CHINESE, 1)} | {
    "Tir I": 3,
    "Tir II": 4,
    "Tir III": 5,
    "Tir IV": 6,
    "ربيع": 3,
    "جماعه II": 6,
    "जुमा. I": 5,
    "जुमा. II": 6,
}


def test_every_distinct_name_of_the_package_is_there_or_excluded_with_a_reason() -> None:
    """Names and exclusions together are, to the last one, what the package holds."""
    months = {name: month for name, (month, _) in month_names().items()} | LEFT_OUT
    counts = Counter(months.values())
    assert tuple(counts[month] for month in range(1, 13)) == NAMES_A_MONTH
    lines = sorted(f"{month} {name}".encode().hex() for name, month in months.items())
    assert hashlib.sha256("\n".join(lines).encode()).hexdigest() == DIGEST


def test_every_exclusion_has_a_reason() -> None:
    """What is left out is listed in the data, and nothing else is."""
    assert set(excluded_names()) == set(LEFT_OUT)
    assert all(len(reason) > 20 for reason in excluded_names().values())
    assert not set(excluded_names()) & set(month_names())


@pytest.mark.parametrize(
    ("name", "month", "language"),
    [
        ("Muharam", 1, "id"),
        ("сафар", 2, "ru"),
        ("רביע אל-אוול", 3, "he"),
        ("Rabi as-Saani", 4, "hi-Latn"),
        ("জমাদিউল আউয়াল", 5, "bn"),
        ("ജമാദുൽ ആഖിർ", 6, "ml"),
        ("Rejab", 7, "ms"),
        ("שעבאן", 8, "he"),
        ("ラマダーン", 9, "ja"),
        ("Szawwal", 10, "pl"),
        ("Dsül kade", 11, "hu"),
        ("Besar", 12, "jv"),
        ("Rabiʻ II", 4, "und"),
    ],
)
def test_a_name_tells_its_month_and_language(name: str, month: int, language: str) -> None:
    """Read from the locale's own page of CLDR's charts."""
    assert month_names()[name][0] == month
    assert language in month_names()[name][1]


def test_no_folded_name_names_two_months() -> None:
    """A name that ends in a number is told from its neighbour by the number, as the reader does."""
    months = defaultdict(set)
    for name, (month, _) in month_names().items():
        word, number = split_number(name)
        months[fold_phrase(word), number].add(month)
    assert {key: found for key, found in months.items() if len(found) > 1} == {}


def test_numbered_names_cover_every_name_with_a_number() -> None:
    """Of each such name the word alone is there, with the month that the number makes of it."""
    for name, (month, languages) in month_names().items():
        word, number = split_number(name)
        if number:
            months, tags = numbered_names()[word]
            assert months[number - 1] == month
            assert set(languages) <= set(tags)


def test_a_word_that_needs_a_number_is_never_a_name_of_its_own() -> None:
    """Else "Rabi" would be one month in one language and two in another."""
    numbered = {fold_phrase(name) for name in numbered_names()}
    alone = {fold_phrase(name) for name in month_names() if not split_number(name)[1]}
    assert not numbered & alone


def test_the_licence_lies_beside_the_data() -> None:
    """The Unicode licence asks that its notice goes where the data go."""
    folder = files("issue_dates.lexicons.cldr")
    assert "UNICODE LICENSE V3" in (folder / "LICENSE").read_text(encoding="utf-8")
    version = json.loads((folder / "hijri_months.json").read_text(encoding="utf-8"))["source"].split()[-1]
    assert version in (folder / "README.md").read_text(encoding="utf-8")
