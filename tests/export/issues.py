"""Issues of each kind, made by hand, and a Hypothesis strategy for any issue at all."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from issue_dates.values import (
    RECKONINGS,
    SEASONS,
    WEEKDAYS,
    Chronology,
    Enumeration,
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    Issue,
    Numbering,
    PartialDate,
    Reckoning,
    RumiDate,
    SingleDate,
    SolarHijriMonth,
    make_label,
)

FEW = settings(max_examples=max(25, settings().max_examples // 4))
"""For what is run once a format: fewer examples each, many where the profile asks for many."""

SAMPLES: dict[str, Issue] = {
    "two calendars": Issue(
        "Crescent International",
        Enumeration(volume=Numbering(50), number=Numbering(11)),
        Chronology(hijri=HijriDate(1443, 5, 28), gregorian=dt.date(2022, 1, 1), weekday="Saturday"),
    ),
    "month only": Issue(
        "Crescent International",
        Enumeration(volume=Numbering(50), number=Numbering(11)),
        Chronology(hijri=HijriMonth(1443, 5)),
    ),
    "range": Issue(
        "al-Haqa'iq",
        Enumeration(volume=Numbering(2), number=Numbering(11), whole_number=Numbering(23)),
        Chronology(hijri=Interval(HijriMonth(1443, 11), HijriMonth(1444, 1))),
    ),
    "combined number": Issue(
        "Umm al-Qura",
        Enumeration(volume=Numbering(1, 2), number=Numbering(3, 4)),
        Chronology(hijri=HijriYear(1443)),
    ),
    "supplement": Issue(
        "Revue du monde musulman",
        Enumeration(
            number=Numbering(6867, suffix="bis"), part=Numbering(2), series="Nouvelle série", supplement="ملحق"
        ),
        Chronology(gregorian=GregorianYear(1972), season="spring"),
    ),
    "Arabic title": Issue(
        "المقتبس",
        Enumeration(volume=Numbering(6), number=Numbering(1)),
        Chronology(hijri=HijriDate(1443, 1, 1)),
    ),
    "no number": Issue(
        "المنار",
        chronology=Chronology(
            hijri=HijriYear(1445), gregorian=Interval(GregorianMonth(2023, 12), GregorianMonth(2024, 1))
        ),
    ),
    "Rumi": Issue(
        "Tercüman-ı Hakikat",
        Enumeration(year_of_publication=Numbering(12), volume=Numbering(2), number=Numbering(3)),
        Chronology(rumi=RumiDate(1327, 2, 16), solar_hijri=SolarHijriMonth(1290, 12)),
    ),
    "beyond the table": Issue(
        "al-Ustadh", Enumeration(volume=Numbering(1), number=Numbering(3)), Chronology(hijri=HijriYear(1310))
    ),
    "year left out": Issue(
        None,
        Enumeration(number=Numbering(3)),
        Chronology(hijri=PartialDate("hijri", None, 12, 10), gregorian=PartialDate("gregorian", None, 7)),
    ),
}
LANGUAGES = {"Arabic title": "ar", "Rumi": "ota"}
"""The languages that two of the titles are told to be in; of the others nothing is told."""

HOSTILE = (
    "</script><script>alert(1)</script>",
    "<!--]]>&amp;&lt;%00",
    r"100% \input{x} {$a_b^c~d#e} \\",
    "un{balanced",
    "un}balanced",
    'say "x" and \'y\' @article{k, title = "z"}',
    "nul\x00 bell\x07 escape\x1b[31m",
    "marc\x1d\x1e\x1f delimiters $a $b",
    "lone \ud800 surrogate",
    "non\ufffe\uffff\ufdd0\U0001fffe\U0010ffffcharacters",
    "line\nER  - \r\nTY  - JOUR\u2028\u2029\x85end",
    "\u200fالمنار\u200f \u202eabc\u202c",
    "date_hijri: 1443-05-28; volume: 9",
    "a=b:c(d)",
    "v.50:no.11(1443)",
    " ",
    "",
    "\U0001f319" * 50,
)
"""Titles that break a format that does not escape them."""

NUMBERS = ("volume", "number", "part", "whole_number", "year_of_publication")
TITLES = st.none() | st.sampled_from(HOSTILE) | st.text(max_size=40)
WORDS = st.none() | st.sampled_from(HOSTILE) | st.text(min_size=1, max_size=20)


@st.composite
def numberings(draw: st.DrawFn, *, plain: bool = False) -> Numbering:
    """Any number, combined or not; a plain one has no suffix and no caption."""
    number = st.integers(0, 999_999_999) | st.integers(0, 200)
    first, last = draw(number), draw(st.none() | number)
    if plain:
        return Numbering(first, last)
    return Numbering(first, last, draw(st.just("") | st.text(max_size=8)), draw(st.just("") | st.text(max_size=8)))


@st.composite
def labels(draw: st.DrawFn, reckoning: Reckoning, *, partial: bool = True) -> SingleDate:
    """Any date, month or year of a reckoning; most of them of the last two centuries."""
    year = draw(
        st.integers(1, 9999) | (st.integers(1850, 2040) if reckoning == "gregorian" else st.integers(1250, 1460))
    )
    month, day = (
        draw(st.none() | st.integers(1, 12)),
        draw(st.none() | st.integers(1, 28 if reckoning == "gregorian" else 31)),
    )
    if partial and draw(st.booleans()) and (month or day):
        return make_label(reckoning, None, month, day)
    return make_label(reckoning, year, month, day if month else None)


@st.composite
def dates(draw: st.DrawFn, reckoning: Reckoning, *, partial: bool = True) -> SingleDate | Interval:
    """Any date or interval of a reckoning, the ends of it in any order."""
    first = draw(labels(reckoning, partial=partial))
    return Interval(first, draw(labels(reckoning, partial=partial))) if draw(st.booleans()) else first


def joined(words: tuple[str, ...]) -> st.SearchStrategy[str]:
    """One of the words, or two."""
    return st.sampled_from(words) | st.tuples(st.sampled_from(words), st.sampled_from(words)).map("/".join)


@st.composite
def issues(draw: st.DrawFn) -> Issue:
    """Any issue at all that the values allow."""
    numbers: dict[str, Any] = {name: draw(st.none() | numberings()) for name in NUMBERS}
    chronology: dict[str, Any] = {name: draw(st.none() | dates(name)) for name in RECKONINGS}
    return Issue(
        draw(TITLES),
        Enumeration(**numbers, series=draw(WORDS), supplement=draw(WORDS)),
        Chronology(**chronology, weekday=draw(st.none() | joined(WEEKDAYS)), season=draw(st.none() | joined(SEASONS))),
    )


@st.composite
def plain_issues(draw: st.DrawFn) -> Issue:
    """Issues as a good press prints them: a title on one line, numbers without suffixes, whole dates in order."""
    numbers: dict[str, Any] = {
        name: draw(st.none() | numberings(plain=True))
        for name in ("volume", "number", "part", "whole_number", "year_of_publication")
    }
    chronology: dict[str, Any] = {}
    for name in RECKONINGS:
        value = draw(st.none() | dates(name, partial=False))
        if isinstance(value, Interval):
            first, last = sorted((value.first, value.last), key=lambda end: end.isoformat())
            value = first if first == last else Interval(first, last)
        chronology[name] = value
    title = draw(st.none() | st.sampled_from(["المقتبس", "R&D", "100% {x}", "Tercüman-ı Hakikat", "a < b"]))
    return Issue(title, Enumeration(**numbers), Chronology(**chronology))
