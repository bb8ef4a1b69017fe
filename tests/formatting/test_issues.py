"""Mastheads as each language prints them, in order and captions."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from issue_dates import (
    Chronology,
    Enumeration,
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    InvalidValueError,
    Issue,
    Numbering,
    RumiDate,
    UnknownNameError,
    format_issue,
)

ISSUE = Issue(
    "Crescent International",
    Enumeration(Numbering(50, caption="Vol."), Numbering(11)),
    Chronology(hijri=HijriDate(1443, 5, 28), gregorian=dt.date(2022, 1, 1), weekday="Saturday"),
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Crescent International, Vol. 50, No. 11, Saturday, 28 Jumada al-Ula 1443 / 1 January 2022"),
        ("ar", "Crescent International، المجلد ٥٠، العدد ١١، السبت ٢٨ جمادى الأولى ١٤٤٣ هـ الموافق ١ يناير ٢٠٢٢ م"),
        ("fr", "Crescent International, Vol. 50, N° 11, Samedi 28 Joumada El Oula 1443 / 1 janvier 2022"),
        (
            "ms",
            "Crescent International, Jilid 50, Bilangan 11, Sabtu, 28 Jamadilawal 1443 H bersamaan 1 Januari 2022 M",
        ),
        ("tr", "Crescent International, Cilt 50, Sayı 11, Cumartesi, 28 Cemaziyelevvel 1443 / 1 Ocak 2022"),
    ],
)
def test_a_masthead_in_several_languages(language: str, text: str) -> None:
    assert format_issue(ISSUE, language) == text


def test_each_statement_stands_on_a_line_of_a_block() -> None:
    assert format_issue(ISSUE, "de", "block").split("\n") == [
        "Crescent International",
        "Bd. 50, Nr. 11",
        "Samstag, 28. Dschumada l-ula 1443 / 1. Januar 2022",
    ]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("{title} {volume}({number})", "Crescent International 50(11)"),
        ("{enumeration} ({chronology})", "Vol. 50, No. 11 (Saturday, 28 Jumada al-Ula 1443 / 1 January 2022)"),
        ("{gregorian} = {hijri}", "1 January 2022 = 28 Jumada al-Ula 1443"),
        ("{weekday}: {title}!", "Saturday: Crescent International!"),
        ("{title}, {season}, {number}", "Crescent International, 11"),
        ("{series} ({number})", "(11)"),
    ],
)
def test_a_pattern_may_name_the_statements_or_single_fields(style: str, text: str) -> None:
    assert format_issue(ISSUE, style=style) == text


@pytest.mark.parametrize("style", ["", "plain", "{titel}", "{title", "title}", "{0}"])
def test_styles_that_there_are_not_are_refused(style: str) -> None:
    with pytest.raises(UnknownNameError, match="there are line, block, and patterns"):
        format_issue(ISSUE, style=style)


@pytest.mark.parametrize(
    ("enumeration", "text"),
    [
        (Enumeration(number=Numbering(3, 4)), "No. 3-4"),
        (Enumeration(number=Numbering(6867, suffix="bis")), "No. 6867 bis"),
        (Enumeration(number=Numbering(5, suffix="B")), "No. 5B"),
        (Enumeration(Numbering(2), Numbering(1), whole_number=Numbering(13)), "Vol. 2, No. 1, Whole No. 13"),
        (Enumeration(Numbering(2), Numbering(1), Numbering(4)), "Vol. 2, No. 1, Part 4"),
        (Enumeration(Numbering(2), Numbering(1), series="Nouvelle série"), "Nouvelle série, Vol. 2, No. 1"),
        (Enumeration(number=Numbering(1), supplement="Supplement"), "No. 1, Supplement"),
        (Enumeration(number=Numbering(1), supplement="2"), "No. 1, Supplement 2"),
        (Enumeration(Numbering(2), year_of_publication=Numbering(9)), "Vol. 2, Year 9"),
        (Enumeration(Numbering(112, caption="السنة"), Numbering(1)), "Year 112, No. 1"),
        (Enumeration(Numbering(0)), "Vol. 0"),
    ],
)
def test_every_level_has_its_caption(enumeration: Enumeration, text: str) -> None:
    assert format_issue(Issue(enumeration=enumeration)) == text


@pytest.mark.parametrize(
    ("chronology", "text"),
    [
        (Chronology(gregorian=GregorianYear(2022), season="spring"), "Spring 2022"),
        (Chronology(hijri=HijriYear(1443), gregorian=GregorianYear(2022), season="winter"), "Winter 1443 AH / 2022"),
        (Chronology(gregorian=GregorianMonth(2022, 1), season="winter"), "January 2022, winter"),
        (Chronology(season="autumn/winter"), "Autumn–winter"),
        (Chronology(weekday="Friday"), "Friday"),
        (Chronology(gregorian=Interval(dt.date(2013, 7, 26), dt.date(2013, 7, 27)), weekday="Friday/Saturday"),
         "Friday–Saturday, 26–27 July 2013"),
        (Chronology(hijri=HijriMonth(1329, 1), rumi=RumiDate(1326, 12, 20)), "Muharram 1329 / 20 December 1326"),
    ],
)  # fmt: skip
def test_weekday_and_season_stand_beside_the_dates(chronology: Chronology, text: str) -> None:
    assert format_issue(Issue(chronology=chronology)) == text


def test_a_statement_begins_with_a_capital_of_the_language() -> None:
    i_first = Issue(enumeration=Enumeration(series="ikinci seri"), chronology=Chronology(season="summer"))
    assert format_issue(i_first, "tr") == "ikinci seri, Yaz"
    assert format_issue(Issue(enumeration=Enumeration(Numbering(1))), "es") == "Vol. 1"


def test_an_empty_issue_prints_nothing() -> None:
    assert format_issue(Issue()) == ""


def test_digits_of_the_language_or_those_asked_for() -> None:
    issue = Issue(enumeration=Enumeration(Numbering(50), Numbering(11, 12)))
    assert format_issue(issue, "fa") == "دوره ۵۰، شماره ۱۱-۱۲"
    assert format_issue(issue, "fa", digits="latn") == "دوره 50، شماره 11-12"


@pytest.mark.parametrize("issue", [None, "Vol. 50", ISSUE.enumeration])
def test_what_is_no_issue_is_refused(issue: Any) -> None:
    with pytest.raises(InvalidValueError, match="expected an Issue"):
        format_issue(issue)
