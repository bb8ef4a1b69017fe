"""Malay, Indonesian, Swahili, Bengali, Hindi and Malayalam: what their periodicals print is in their lexicons."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hijridate import Hijri

from issue_dates.lexicons import fold, fold_phrase, load
from issue_dates.masthead.reading import FIELDS
from issue_dates.masthead.terms import terms_of

TAGS = ("bn", "hi", "id", "ml", "ms", "sw")
MASTHEADS = Path(__file__).parent.parent / "mastheads"
DAY = re.compile(r"\d{4}-\d\d-\d\d")

every_language = pytest.mark.parametrize("tag", TAGS)


def rows(tag: str) -> list[dict[str, Any]]:
    lines = (MASTHEADS / f"{tag}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def month_of(tag: str, reckoning: str, word: str) -> list[int]:
    """The months that list a word, by the key it is looked up with."""
    months = load(tag).months[reckoning]
    return [number for number, names in enumerate(months, 1) if fold_phrase(word) in map(fold_phrase, names)]


def labels(row: dict[str, Any], field: str) -> list[str]:
    """The dates of a label, one or two."""
    value = row["expect"].get(field)
    return value.split("/") if value else []


@pytest.mark.parametrize(
    ("tag", "word", "month"),
    [
        ("id", "Dzoelhidjdjah", 12),
        ("id", "Djoemadil Achir", 6),
        ("id", "Jumadats Tsaniyah", 6),
        ("id", "Rabi'oel Achir", 4),
        ("id", "Moeloed", 3),
        ("id", "Romadlon", 9),
        ("ms", "JAMADILAKHIR", 6),
        ("ms", "Rabi al-Awwal", 3),
        ("ms", "Sya'ban", 8),
        ("ms", "جمادي الاخير", 6),
        ("ms", "ذوالقعده", 11),
        ("sw", "JAMADUL THAN", 6),
        ("sw", "RABIUL THAAN", 4),
        ("sw", "Mfunguo Mosi", 10),
        ("sw", "Mfunguo Tatu", 12),
        ("sw", "Mfunguo Nne", 1),
        ("sw", "Mfunguo Kenda", 6),
        ("bn", "রবীঃ আখের", 4),
        ("bn", "যিলক্বদ", 11),
        ("bn", "জমাদিউস সানি", 6),
        ("hi", "ज़िलहिज्जा", 12),
        ("hi", "जिलहिज्जा", 12),
        ("hi", "जमादिउल अव्वल", 5),
        ("ml", "ദുല്‍ഖഅദ്", 11),
        ("ml", "റബീഉല്‍ ആഖിര്‍", 4),
        ("ml", "ശഅ്ബാന്‍", 8),
    ],
)
def test_hijri_months_as_periodicals_spell_them(tag: str, word: str, month: int) -> None:
    """Spellings met in print, old and new, each under its month and no other."""
    assert month_of(tag, "hijri", word) == [month]


@pytest.mark.parametrize(
    ("tag", "word", "month"),
    [
        ("id", "Nopember", 11),
        ("id", "Djoeli", 7),
        ("id", "Maart", 3),
        ("ms", "Ogos", 8),
        ("ms", "Mac", 3),
        ("ms", "اوݢوس", 8),
        ("sw", "AGOSTI", 8),
        ("sw", "Mei", 5),
        ("bn", "আগষ্ট", 8),
        ("bn", "ফেব্রুয়ারী", 2),
        ("hi", "सितम्बर", 9),
        ("hi", "अक्तूबर", 10),
        ("ml", "ആഗസ്റ്റ്", 8),
        ("ml", "ജൂണ്‍", 6),
    ],
)
def test_gregorian_months_as_periodicals_spell_them(tag: str, word: str, month: int) -> None:
    """The same for the other calendar."""
    assert month_of(tag, "gregorian", word) == [month]


def test_a_chillu_is_looked_up_like_letter_and_virama() -> None:
    """Malayalam pages of before 2008 and of today write the same word in two ways."""
    assert fold("റബീഉൽ") == fold("റബീഉല്‍")
    assert fold("മുഹർറം") == fold("മുഹര്‍റം")


def test_vowel_signs_are_kept_apart() -> None:
    """Folding takes nukta away, and no vowel: ि and ी, ে and ো make different words."""
    assert fold("अंक") != fold("अक")
    assert fold("खण्ड") != fold("खाण्ड")
    assert fold("মে") != fold("মো")
    assert fold("ലക്കം") != fold("ലിക്കം")


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("bn", ["বৈশাখ", "শ্রাবণ", "ভাদ্র", "ফাল্গুন", "বঙ্গাব্দ", "শকাব্দ"]),
        ("hi", ["श्रावण", "माघ", "पौष", "ज्येष्ठ", "विक्रम संवत", "शके", "वीर निर्वाण सं"]),
        ("ml", ["മേടം", "കര്‍ക്കടകം", "ചിങ്ങം", "കൊല്ലവര്‍ഷം", "ശ്രാവണം"]),
    ],
)
def test_months_and_eras_of_other_calendars_are_listed_as_none_of_ours(tag: str, words: list[str]) -> None:
    """A Bengali, Vikrama, Shaka, Vira or Kollam year is as near to a Hijri one as any number."""
    strange = set(map(fold_phrase, load(tag).words["not_months"]))
    for word in words:
        assert fold_phrase(word) in strange
        assert month_of(tag, "hijri", word) == month_of(tag, "gregorian", word) == []


@every_language
def test_mastheads_are_labelled_in_the_fields_of_the_record(tag: str) -> None:
    """Twenty and more of each language, each with its own name, its source and nothing unknown."""
    found = rows(tag)
    assert len(found) >= 20
    assert len({row["id"] for row in found}) == len(found)
    for row in found:
        assert row["lang"] == tag
        assert row["source"]
        assert set(row["expect"]) <= set(FIELDS)
        for field in ("hijri", "gregorian"):
            for label in labels(row, field):
                assert re.fullmatch(r"[\dX]{4}(-[\dX]{2}){0,2}", label), row["id"]


@every_language
def test_labelled_days_agree_across_calendars(tag: str) -> None:
    """The labels themselves are checked: printed pairs lie within two days, or are marked as a conflict."""
    for row in rows(tag):
        if row.get("conflict"):
            continue
        for hijri, gregorian in zip(labels(row, "hijri"), labels(row, "gregorian"), strict=False):
            if DAY.fullmatch(hijri) and DAY.fullmatch(gregorian) and 1343 <= int(hijri[:4]) <= 1500:
                year, month, day = map(int, hijri.split("-"))
                first = date.fromisoformat(Hijri(year, month, 1).to_gregorian().isoformat())
                assert abs(first + timedelta(day - 1) - date.fromisoformat(gregorian)) <= timedelta(2), row["id"]


@every_language
def test_labelled_weekdays_are_those_of_their_days(tag: str) -> None:
    """A weekday on the label is the weekday of the first Gregorian day on it."""
    for row in rows(tag):
        weekday, days = row["expect"].get("weekday"), labels(row, "gregorian")
        if weekday and days and DAY.fullmatch(days[0]):
            assert f"{date.fromisoformat(days[0]):%A}" == weekday, row["id"]


@every_language
def test_every_month_of_a_masthead_is_a_word_of_the_lexicons(tag: str) -> None:
    """Whatever a reader makes of a masthead, the words that name its months are there to be read."""
    for row in rows(tag):
        if row.get("noisy"):
            continue
        found: dict[str, set[int]] = {}
        for term in terms_of(row["text"]):
            for reckoning, months in term.entry.months.items() if term.entry else ():
                found.setdefault(reckoning, set()).update(months)
        numeric = re.search(r"\d\s*/\s*\d+\s*/\s*\d", row["text"])
        for field in ("hijri", "gregorian"):
            for label in labels(row, field):
                if len(label) >= 7 and label[5:7] != "XX" and not numeric:
                    assert int(label[5:7]) in found.get(field, set()), f"{row['id']}: {field} {label}"
