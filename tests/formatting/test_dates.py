"""Dates as each language prints them. What is expected is written out as newspapers of that language have it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from issue_dates import (
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    InvalidValueError,
    PartialDate,
    RumiDate,
    SolarHijriDate,
    SolarHijriYear,
    UnknownNameError,
    format_date,
)
from issue_dates import strategies as ours

DAY = HijriDate(1443, 5, 28)


@pytest.mark.parametrize(
    ("language", "hijri", "gregorian"),
    [
        ("ar", "٢٨ جمادى الأولى ١٤٤٣ هـ", "١ يناير ٢٠٢٢ م"),
        ("bs", "28. džumadel-ula 1443.", "1. januar 2022."),
        ("de", "28. Dschumada l-ula 1443", "1. Januar 2022"),
        ("en", "28 Jumada al-Ula 1443", "1 January 2022"),
        ("es", "28 de yumada al-ula de 1443", "1 de enero de 2022"),
        ("fa", "۲۸ جمادی‌الاول ۱۴۴۳ ه.ق", "۱ ژانویه ۲۰۲۲ م"),
        ("fr", "28 Joumada El Oula 1443", "1 janvier 2022"),
        ("ha", "28 ga Jumada Auwal, 1443", "1 ga Janairu, 2022"),
        ("ms", "28 Jamadilawal 1443 H", "1 Januari 2022 M"),
        ("ru", "28 джумада аль-уля 1443", "1 января 2022"),
        ("tr", "28 Cemaziyelevvel 1443", "1 Ocak 2022"),
        ("ur", "۲۸ جمادی الاولیٰ ۱۴۴۳ھ", "۱ جنوری ۲۰۲۲ء"),
    ],
)
def test_a_day_is_printed_in_the_languages_own_order(language: str, hijri: str, gregorian: str) -> None:
    assert format_date(DAY, language=language) == hijri
    assert format_date(dt.date(2022, 1, 1), language=language) == gregorian


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (HijriMonth(1443, 5), "Jumada al-Ula 1443"),
        (HijriYear(1443), "1443 AH"),
        (SolarHijriDate(1392, 3, 12), "12 Khordad 1392"),
        (SolarHijriYear(1392), "1392 SH"),
        (GregorianMonth(2022, 1), "January 2022"),
        (GregorianYear(2022), "2022"),
        (PartialDate("hijri", None, 12, 10), "10 Dhu al-Hijjah"),
        (PartialDate("gregorian", None, 7), "July"),
        (PartialDate("gregorian", 2022, None, 7), "7 … 2022"),
        (Interval(dt.date(2022, 1, 1), dt.date(2022, 1, 7)), "1–7 January 2022"),
        (Interval(dt.date(2022, 1, 31), dt.date(2022, 2, 6)), "31 January 2022 – 6 February 2022"),
        (Interval(HijriMonth(1443, 1), HijriMonth(1443, 2)), "Muharram – Safar 1443"),
        (Interval(HijriMonth(1443, 12), HijriMonth(1444, 1)), "Dhu al-Hijjah 1443 – Muharram 1444"),
        (Interval(HijriYear(1443), HijriYear(1444)), "1443–1444 AH"),
        (Interval(GregorianYear(2021), GregorianMonth(2022, 1)), "2021 – January 2022"),
        (Interval(PartialDate("hijri", None, 1), PartialDate("hijri", None, 2)), "Muharram – Safar"),
    ],
)
def test_every_precision_and_interval_is_printed(value: Any, text: str) -> None:
    assert format_date(value) == text


def test_an_interval_that_runs_backwards_is_printed_in_full_at_both_ends() -> None:
    """`Safar – Muharram 1443` would be read as running over the year's end."""
    assert format_date(Interval(HijriMonth(1443, 2), HijriMonth(1443, 1))) == "Safar 1443 – Muharram 1443"


def test_the_day_keeps_its_point_in_an_interval() -> None:
    days = Interval(dt.date(2022, 1, 1), dt.date(2022, 1, 7))
    assert format_date(days, language="de") == "1.–7. Januar 2022"


def test_a_language_without_names_for_a_calendars_months_borrows_them() -> None:
    assert format_date(SolarHijriDate(1392, 3, 12), language="bs") == "12. Khordad 1392."
    assert format_date(RumiDate(1327, 12, 31), language="de") == "31. Dezember 1327"


def test_a_mark_of_one_letter_stands_at_the_year_and_a_word_apart_from_it() -> None:
    assert format_date(HijriYear(1443), language="ur") == "۱۴۴۳ھ"
    assert format_date(SolarHijriYear(1392), language="ur") == "۱۳۹۲ ہجری شمسی"


# -- patterns -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("%Y-%m-%d", "1443-05-08"),
        ("%-d/%-m/%Y", "8/5/1443"),
        ("%d %B %Y %E", "08 Jumada al-Ula 1443 AH"),
        ("100%% %Y", "100% 1443"),
        ("no code", "no code"),
        ("", ""),
    ],
)
def test_codes_are_filled(pattern: str, text: str) -> None:
    assert format_date(HijriDate(1443, 5, 8), pattern) == text


def test_the_weekday_of_a_label_is_that_of_a_calendar() -> None:
    """28 Jumada I 1443 was Saturday 1 January 2022 in Mecca's table, a day later in the civil tabular calendar."""
    assert format_date(DAY, "%A", calendar="umm-al-qura") == "Saturday"
    assert format_date(DAY, "%A", calendar="tabular-16-civil", language="fr") == "dimanche"
    assert format_date(dt.date(2022, 1, 1), "%A", language="ar") == "السبت"
    with pytest.raises(InvalidValueError, match="depends on the calendar"):
        format_date(DAY, "%A")


def test_both_ends_of_an_interval_are_filled() -> None:
    assert format_date(Interval(HijriYear(1443), HijriYear(1444)), "%Y %E", language="ar") == "١٤٤٣ هـ – ١٤٤٤ هـ"


@pytest.mark.parametrize("code", ["%b", "%H", "%-Y", "%-B", "%", "%-", "%é"])
def test_codes_that_there_are_not_are_refused(code: str) -> None:
    with pytest.raises(InvalidValueError, match="are known"):
        format_date(DAY, f"{code}")


@pytest.mark.parametrize(("value", "code"), [(HijriMonth(1443, 5), "%d"), (HijriYear(1443), "%B"), (HijriYear(1), "%A"),
                                             (PartialDate("hijri", None, 5, 1), "%Y")])  # fmt: skip
def test_what_a_date_does_not_have_is_not_made_up(value: Any, code: str) -> None:
    with pytest.raises(InvalidValueError, match="has nothing for"):
        format_date(value, code)


# -- digits, and what is no date -----------------------------------------------------------------------------------


def test_digits_are_the_languages_or_those_asked_for() -> None:
    assert format_date(DAY, "%d/%m/%Y", language="ar") == "٢٨/٠٥/١٤٤٣"
    assert format_date(DAY, "%d/%m/%Y", language="ar", digits="latn") == "28/05/1443"
    assert format_date(DAY, "%d/%m/%Y", digits="arabext") == "۲۸/۰۵/۱۴۴۳"
    assert format_date(DAY, "%Y", digits="०१२३४५६७८९") == "१४४३"


def test_digits_that_are_not_ten_and_systems_that_there_are_not_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="ten different"):
        format_date(DAY, digits="٠١٢")
    with pytest.raises(InvalidValueError, match="ten different"):
        format_date(DAY, digits="٠" * 10)
    with pytest.raises(UnknownNameError, match="latn, arab"):
        format_date(DAY, digits="roman")


def test_a_language_without_a_lexicon_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownNameError, match="no lexicon for language 'xx'"):
        format_date(DAY, language="xx")


@pytest.mark.parametrize("value", ["1443-05-28", None, 1443, (1443, 5, 28)])
def test_what_is_no_date_is_refused(value: Any) -> None:
    with pytest.raises(InvalidValueError, match="expected a date"):
        format_date(value)


@given(ours.hijri_dates(), st.sampled_from(["latn", "arab", "arabext", "beng", "deva", "mlym"]))
def test_iso_in_any_digits_is_read_back(date: HijriDate, digits: str) -> None:
    assert HijriDate.fromisoformat(format_date(date, "%Y-%m-%d", digits=digits)) == date
