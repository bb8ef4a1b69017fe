"""What is set aside, era marks and damage: a text where each condition of a rule holds, and one that differs in it."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, May 1998, pp. 12-34", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, pp. 1998-2004, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, No. 5, May 1998, 16 pages", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, 16 pages, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 16 Pages 5, May 1998", {"number": "16", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998 Pages: 64", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 5، مايو 1998، 64 صفحة", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 5، صفحة 1998، مايو 2001", {"number": "5", "gregorian": "2001-05"}),
        ("روزنامه اطلاعات، شماره 5، 16 صفحه، مهر 1370", {"number": "5", "solar_hijri": "1370-07"}),
        ("Al-Huda, No. 5, 16 pages – 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, May 1998 page 64", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 16 pages 64-70, May 1998", {"volume": "16", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, p. 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
    ],
)
def test_pages(text: str, expect: dict[str, str]) -> None:
    """Figures at a word for pages are no issue's, on whichever side; a caption's own figure is left to it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, May 1998, Price Rs. 2000", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Price Rs. 15, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Rs. 15 May 1998", {"number": "5", "gregorian": "1998-05-15"}),
        ("Al-Huda, No. 5, £15, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, $ 1.50, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, N° 5, 2,50 €, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, N° 5, 3 € mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, N° 5, € 3 mai 1998", {"number": "5", "gregorian": "1998-05-03"}),
        ("روزنامه اطلاعات، شماره 5، قیمت 2000 تومان، مهر 1370", {"number": "5", "solar_hijri": "1370-07"}),
        ("روزنامه اطلاعات، شماره 5، قیمت 2000تومان، مهر 1370", {"number": "5", "solar_hijri": "1370-07"}),
        ("Al-Huda, No. 5, May 1998 Rupees 20", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998 – Price 20 Rials", {"number": "5", "gregorian": "1998-05"}),
        ("Tehran Times, 20 Rials 34th Year, No. 5, May 1998", {"volume": "34", "number": "5", "gregorian": "1998-05"}),
        ("Berita Harian, Bil. 5, PERCUMA 7 JULAI 1998", {"number": "5", "gregorian": "1998-07-07"}),
        ("Al-Huda, No. 5 Price: Rs. 10, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Sebil, Sayı 5, Fiyatı 20 kuruş, Mayıs 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Sebil, Sayı 5, 20 kuruş, Mayıs 1998", {"number": "5", "gregorian": "1998-05"}),
        ("جريدة الثورة، العدد 5، الثمن 20 قرشا، مايو 1998", {"number": "5", "gregorian": "1998-05"}),
        (
            "Tehran Times, 20 Rials – 34th Year, No. 5, May 1998",
            {"volume": "34", "number": "5", "gregorian": "1998-05"},
        ),
        ("Al-Huda, No. 5, Rs. 15/- May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Rs. 2,500 May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Rs. 5 - 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Rs. 5, 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, May 1998 Rials", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 20 Rials 15, May 1998", {"number": "20", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price 1.50, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 20 Fils, Price 30 Fils, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 1998 May 16 Price: Rs. 10", {"number": "5", "gregorian": "1998-05-16"}),
        ("Al-Huda, No. 5, 1998 May 16 Page 10", {"number": "5", "gregorian": "1998-05-16"}),
        ("Al-Huda, No. 5, 1998 May, 16 Rials", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 123456 Rials, May 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_prices(text: str, expect: dict[str, str]) -> None:
    """The figure at a currency is a price, not a number, day or year; an ordinal, a day or a year behind it is none."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, ISSN 1018-1539, No. 5, May 1999", {"number": "5", "gregorian": "1999-05"}),
        ("Al-Huda, ISSN 1234-1998, No. 5", {"number": "5"}),
        ("Al-Huda, ISSN: 1995-199X, No. 5, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, ISBN 978-969-1998-12-3, No. 5, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, Regd. No. L 1995, No. 5, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, Reg. No. SS-12, Vol. 3, No. 5, May 2001", {"volume": "3", "number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, Vol. 3, No. 5, May 2001, RNI No. 1998/12", {"volume": "3", "number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, No. 5, May 2001, DOI 10.1163/1998", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, ISSN 1018-153X, No. 5, May 1999", {"number": "5", "gregorian": "1999-05"}),
        ("Al-Huda, Reg. No. A/12/1998, No. 5, May 1999", {"number": "5", "gregorian": "1999-05"}),
        ("مجلة النور، رقم الإيداع 1998/12، العدد 5، مايو 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, ISSN 1018-1539 No. 5 May 1999", {"number": "5", "gregorian": "1999-05"}),
    ],
)
def test_registry_numbers(text: str, expect: dict[str, str]) -> None:
    """What stands behind the name of a register is part of its number, with words and dashes written to it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("© 2005 Al-Huda\nNo. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998\n© 1999", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998\n© 1999-2005 Al-Huda", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998\nCopyright 1999, 2005", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5\n© Al-Huda Trust 2005", {"number": "5"}),
        ("Al-Huda, No. 5 ©\nMay 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998\n© Al-Huda of Lahore 2005", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5\n© 1999\nMay 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_copyright_lines(text: str, expect: dict[str, str]) -> None:
    """Years behind a copyright mark are not the issue's, as far as its line and the words close by reach."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, June 1998. Received 5 May 1998", {"number": "5", "gregorian": "1998-06"}),
        (
            "Al-Huda, No. 5. Received: 5 May 1997. Lahore, the first of all, June 1998",
            {"number": "5", "gregorian": "1998-06"},
        ),
        ("Al-Huda, No. 5, June 1998 (Received on 5 May 1997)", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5, June 1998. Accessed 5 May 2015", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5, published 5 May 1998", {"number": "5", "gregorian": "1998-05-05"}),
        ("Al-Huda, No. 5, Issued on 5 May 1998", {"number": "5", "gregorian": "1998-05-05"}),
    ],
)
def test_dates_of_other_things(text: str, expect: dict[str, str]) -> None:
    """The day on which a paper was received, or a page looked at, is not the issue's; that of its printing is."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, Rajab 1443 AH", {"number": "5", "hijri": "1443-07"}),
        ("Al-Huda, No. 5, 1443 AH", {"number": "5", "hijri": "1443"}),
        ("Al-Huda, No. 5, AH 1443", {"number": "5", "hijri": "1443"}),
        ("Al-Huda, No. 5, A.H. 1443", {"number": "5", "hijri": "1443"}),
        ("Al-Huda, No. 5, (AH) 1443", {"number": "5", "hijri": "1443"}),
        ("Al-Huda, No. 5, 1443 (AH)", {"number": "5", "hijri": "1443"}),
        ("Al-Huda, No. 5, 1443 AH / 2022 AD", {"number": "5", "hijri": "1443", "gregorian": "2022"}),
        ("Al-Huda, No. 5, 1443 AH 2022 AD", {"number": "5", "hijri": "1443", "gregorian": "2022"}),
        ("Al-Huda, No. 5, AH 1443 AD 2022", {"number": "5", "hijri": "1443", "gregorian": "2022"}),
        ("Al-Huda, No. 5, Rajab 1443 AH, Vol. 3", {"volume": "3", "number": "5", "hijri": "1443-07"}),
        ("مجلة النور، العدد 5، رجب 1443 هـ", {"number": "5", "hijri": "1443-07"}),
        ("مجلة النور، العدد 5، رجب 1443هـ / فبراير 2022م", {"number": "5", "hijri": "1443-07", "gregorian": "2022-02"}),
        ("مجلة النور، العدد 5، 1443هـ، المجلد 3", {"volume": "3", "number": "5", "hijri": "1443"}),
        ("مجلة النور، العدد 5، عام 1370 هـ", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370 ش", {"number": "5", "solar_hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370 ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، مهر 1370 هـ ش", {"number": "5", "solar_hijri": "1370-07"}),
        ("Zeitschrift, Nr. 5, 1331 n. H.", {"number": "5", "hijri": "1331"}),
        ("Zeitschrift, Nr. 5, 2005 n. Chr.", {"number": "5", "gregorian": "2005"}),
        ("Al-Huda, No. 5, 1443 AH 2022", {"number": "5", "hijri": "1443", "gregorian": "2022"}),
        ("مجلة النور، العدد 5، مايو 1998 م", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 5، سنة 1330 هـ - 1912 م", {"number": "5", "hijri": "1330", "gregorian": "1912"}),
        ("Al-Huda, No. 5, 1443. H.", {"number": "5", "hijri": "1443"}),
        ("Al-Huda, No. 5, Rajab 1443, H. Ahmad, Vol. 3", {"volume": "3", "number": "5", "hijri": "1443-07"}),
        ("مجله یغما، شماره 5، 1370/ش", {"number": "5", "solar_hijri": "1370"}),
    ],
)
def test_era_marks_of_years(text: str, expect: dict[str, str]) -> None:
    """Behind the year or before it, past a dot or a bracket, one that the year can be of."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, 10:30, 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, 12 May 1998 10:30", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, 12 May 1998, 23:59", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, Vol. 19:10, May 1998", {"volume": "19", "number": "10", "gregorian": "1998-05"}),
        ("Al-Huda, Volume 19:10, May 1998", {"volume": "19", "number": "10", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 24:00, 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, Vol. 19:59, May 1998", {"volume": "19", "number": "59", "gregorian": "1998-05"}),
        ("Al-Huda, 12 May 1998, 09:05, No. 5", {"number": "5", "gregorian": "1998-05-12"}),
    ],
)
def test_the_time_of_day(text: str, expect: dict[str, str]) -> None:
    """An hour and minutes are no numbers; a volume and number with a colon are no hour."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ বৈশাখ ১৪২০, ২৫ এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04-25"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১৪২০ বঙ্গাব্দ, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ই বৈশাখ, ২৫ এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04-25"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ২৫ এপ্রিল ২০১৩, ১২ বৈশাখ ১৪২০", {"number": "5", "gregorian": "2013-04-25"}),
        ("جريدة الأهرام، العدد 5، 12 مايو 1998، 4 بشنس 1714", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس 1714، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ-১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ, ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ/১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ ২৫ এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04-25"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ ১২, ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ৩১ বৈশাখ ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১লা বৈশাখ ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
    ],
)
def test_calendars_that_are_not_read(text: str, expect: dict[str, str]) -> None:
    """A month of another calendar takes its day and year with it, and leaves the date beside it alone."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, Ramadxn 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Raxxb 1434", {"number": "5", "hijri": "1434"}),
        ("Al-Huda, No. 5, 12 Ramadxn 1434", {"number": "5", "hijri": "1434-09-12"}),
        ("Al-Huda, No. 5, Ramadxn, 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Ramadxn 12, 1434", {"number": "5", "hijri": "1434-09-12"}),
        ("Al-Huda, No. 5, Muharrem 1434", {"number": "5", "hijri": "1434-01"}),
        ("Al-Huda, No. 5, Muharrxm 1434", {"number": "5", "hijri": "1434-01"}),
        ("Al-Huda, No. 5, Dhul-Qixdah 1434", {"number": "5", "hijri": "1434-11"}),
        ("Al-Huda, No. 5, Jumœdå al-Álå 1413", {"number": "5", "hijri": "1413-05"}),
        ("Al-Huda, No. 5, Shawxl-Dhul Qadxh 1434", {"number": "5", "hijri": "1434-10/1434-11"}),
        ("Al-Huda, No. 5, Rajxb – Ramadxn 1434", {"number": "5", "hijri": "1434-07/1434-09"}),
        ("Al-Huda, No. 5, Rajab – Ramadxn 1434", {"number": "5", "hijri": "1434-07/1434-09"}),
        ("Al-Huda, No. 5, Shabxn-Ramadxn 1434", {"number": "5", "hijri": "1434-08/1434-09"}),
        ("Al-Huda, No. 5, Ramadxn 2013", {"number": "5", "gregorian": "2013"}),
        ("Al-Huda, No. 5, Reports 1434", {"number": "5", "hijri": "1434"}),
        ("Al-Huda, No. 5, Rxjxb 1434", {"number": "5", "hijri": "1434"}),
        ("Al-Huda, No. 5, Rajxb 1434", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda, No. 5, Ramadxn 1201", {"number": "5", "hijri": "1201-09"}),
        ("Al-Huda, No. 5, Ramadxn 1200", {"number": "5", "hijri": "1200-09"}),
        ("Al-Huda, No. 5, Ramadxn 1500", {"number": "5", "hijri": "1500-09"}),
        ("Al-Huda, No. 5, Ramadxn. 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Ramadxn - 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Ramadxn، 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Ramadna 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Ramadxan 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Dhul-Qixdxh 1434", {"number": "5", "hijri": "1434-11"}),
        ("Al-Huda, No. 5, Dhul Hijjxh 1434", {"number": "5", "hijri": "1434-12"}),
        ("Al-Huda, No. 5, Rœmœdœn 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Sœfœr 1434", {"number": "5", "hijri": "1434"}),
        ("Al-Huda, No. 5, Ramadxn 1, 1434", {"number": "5", "hijri": "1434-09-01"}),
        ("Al-Huda, No. 5, Ramadxn 30, 1434", {"number": "5", "hijri": "1434-09-30"}),
    ],
)
def test_damaged_months_before_a_hijri_year(text: str, expect: dict[str, str]) -> None:
    """One letter off, two in a long name, or its consonants: the one month that comes near."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Presse, N° 5, 3 fÃ©vrier 1998", {"number": "5", "gregorian": "1998-02-03"}),
        ("La Presse, N° 5, 3 aoÃ»t 1998", {"number": "5", "gregorian": "1998-08-03"}),
        ("La Presse, N° 5, 3 fĂ©vrier 1998", {"number": "5", "gregorian": "1998-02-03"}),
        ("La Presse, 45e annйe, N° 5, 3 mai 1998", {"volume": "45", "number": "5", "gregorian": "1998-05-03"}),
        ("La Presse, N° 5, 3 fйvrier 1998", {"number": "5", "gregorian": "1998-02-03"}),
        ("Moschee, Nr. 5, 3. MÃ¤rz 1998", {"number": "5", "gregorian": "1998-03-03"}),
    ],
)
def test_words_in_another_code_page(text: str, expect: dict[str, str]) -> None:
    """Accented letters that were read in the wrong code page are had back."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة النور، املجلد 5، العدد 3", {"volume": "5", "number": "3"}),
        ("مجلة النور، العدد 3، ربيع األول 1434", {"number": "3", "hijri": "1434-03"}),
        ("مجلة النور، العدد 3، اإلثنين 4 مايو 1998", {"number": "3", "gregorian": "1998-05-04", "weekday": "Monday"}),
        ("مجلة النور، العدد 3، الثالثاء 5 مايو 1998", {"number": "3", "gregorian": "1998-05-05", "weekday": "Tuesday"}),
        ("مجلة النور، العدد 3، جمادى األوىل 1434", {"number": "3", "hijri": "1434-05"}),
        ("مجلة النور، اجمللد 5، العدد 3", {"volume": "5", "number": "3"}),
        ("Al-Huda, No. 5, Ma\ufffdy 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, \ufffdMay 1998", {"number": "5", "gregorian": "1998-05"}),
        ("مجله یغما، شماره 5، رﺎﻬﺑ 1370", {"number": "5", "solar_hijri": "1370", "season": "spring"}),
        ("مجلة النور، العدد 3، ربيع اآلخر 1434", {"number": "3", "hijri": "1434-04"}),
        ("مجلة النور، العدد 3، األحد 3 مايو 1998", {"number": "3", "gregorian": "1998-05-03", "weekday": "Sunday"}),
        ("مجلة النور، العدد 3، اخلميس 7 مايو 1998", {"number": "3", "gregorian": "1998-05-07", "weekday": "Thursday"}),
        ("مجلة النور، العدد 3، اجلمعة 8 مايو 1998", {"number": "3", "gregorian": "1998-05-08", "weekday": "Friday"}),
    ],
)
def test_words_with_a_lost_letter_or_turned_ligature(text: str, expect: dict[str, str]) -> None:
    """The sign for a letter too many is left out; lam and alef, turned round, are set right."""
    assert fields(read_masthead(text)) == expect


def test_a_mended_month_is_said() -> None:
    """What was printed, as what it is read, and where it stands."""
    text = "Al-Huda, No. 5, Jumœdå al-Álå 1413"
    (note,) = read_masthead(text).diagnostics
    assert (note.code, note.severity) == ("corrected-spelling", "warning")
    assert note.message == "'Jumœdå al Álå' is read as Hijri month 5"
    assert text[note.span.start : note.span.end] == "Jumœdå al-Álå"


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, p. 1998, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, No. 5, p.1998, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, No. 5, May 1998, S. 12-34", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 64 pages, Price Rs. 10, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998, Pages 64, Price 10", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998, Page: Price: Rs. 10", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998, pp. 12, 34", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 1998, pp. 12 (34)", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 5، مايو 1998 صفحة 12", {"number": "5", "gregorian": "1998-05"}),
        ("روزنامه اطلاعات، شماره 5، 16صفحه، مهر 1370", {"number": "5", "solar_hijri": "1370-07"}),
        ("شماره8 | 529صفحه | مهر 1370", {"number": "529", "solar_hijri": "1370-07"}),
    ],
)
def test_pages_that_look_like_years_and_numbers(text: str, expect: dict[str, str]) -> None:
    """Behind or before their word, in a list, in brackets, beside a price."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("روزنامه اطلاعات، شماره 5، مهر 1370 تومان 20", {"number": "5", "solar_hijri": "1370-07"}),
        ("روزنامه اطلاعات، شماره 5، 1370 تومان", {"number": "5", "solar_hijri": "1370"}),
        ("روزنامه اطلاعات، شماره 5، 1370تومان", {"number": "5"}),
        ("روزنامه اطلاعات، شماره 5، مهر 1370ریال", {"number": "5", "solar_hijri": "1370-07"}),
        ("La Presse, N° 5, 20 F, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Presse, N° 5, 20 F. mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 20 p, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Rs 10, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, ₹ 10, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price : 10, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price = 10, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price (10) May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price* 10, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price 10_ May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price Rs. 5+ 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Rs. 5 (12 May 1998)", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Rs. 5 – 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Rs. 5 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, 12345 Rials, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price 12th May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Price 12. May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Price 1998 May", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price, 1998", {"number": "5", "gregorian": "1998"}),
        ("Tehran Times, 20 Rials - No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Presse, N° 5, prix 10F, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Presse, N° 5, prix 10 F, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Price 10/6d, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, N° 5: 3 €: mai 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_prices_that_look_like_years_and_days(text: str, expect: dict[str, str]) -> None:
    """A currency takes the figure beside it, tied or not; a date's year, day and ordinal are left."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Regd. No. L. 1995, No. 5, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, Regd No L-1995, No. 5, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, ISSN No. 1018-1539, No. 5, May 1999", {"number": "5", "gregorian": "1999-05"}),
        ("Al-Huda, eISSN: 1995-2001, No. 5, May 2003", {"number": "5", "gregorian": "2003-05"}),
        ("Al-Huda, ISSN 1018-1539 May 1999", {"gregorian": "1999-05"}),
        ("Al-Huda, ISSN May 1999, No. 5", {"number": "5", "gregorian": "1999-05"}),
        ("Al-Huda, DOI 10.1163/1998.2001, No. 5, May 2003", {"number": "5", "gregorian": "2003-05"}),
        ("Al-Huda, DOI: 10.1163/j.1998.12, No. 5, May 2003", {"number": "5", "gregorian": "2003-05"}),
        ("مجلة النور، رقم الإيداع: 1998، العدد 5، مايو 2001", {"number": "5", "gregorian": "2001-05"}),
        ("مجلة النور، رقم الإيداع بدار الكتب 1998/12، العدد 5، مايو 2001", {"number": "5", "gregorian": "2001-05"}),
    ],
)
def test_registry_numbers_with_letters_and_dots(text: str, expect: dict[str, str]) -> None:
    """Up to a month, a caption or the end of what is written together."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5\n© Al-Huda 1998, 1999, 2001", {"number": "5"}),
        (
            "Al-Huda, No. 5\n© the editors of Al-Huda in Lahore, Pakistan, May 2005",
            {"number": "5", "gregorian": "2005-05"},
        ),
        ("Copyright © 2005 Al-Huda, Vol. 3, No. 5", {"volume": "3", "number": "5"}),
    ],
)
def test_years_behind_a_copyright_mark(text: str, expect: dict[str, str]) -> None:
    """Are all of its owner's, a month's year further on is the issue's."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, June 1998. Received – 5 May 1997", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5, June 1998. Received | 5 May 1997", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5, June 1998. Accessed on the 5 May 2015", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5, June 1998. Founded 1950", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, founded in 1950, No. 5, June 1998", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5, June 1998 (accessed 2015-05-05, 5 May 2015)", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5. Founded 1950. June 1998", {"number": "5", "gregorian": "1998-06"}),
    ],
)
def test_days_received_seen_and_founded(text: str, expect: dict[str, str]) -> None:
    """Are of other things, with marks and weekdays between and with the same day in figures."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة س ٢٥ ع ٣، مايو 1998", {"volume": "25", "number": "3", "gregorian": "1998-05"}),
        ("مجله یغما، س ٢٥ ش ٣، مهر 1370", {"volume": "25", "number": "3", "solar_hijri": "1370-07"}),
        ("Al-Huda, No. 5, 1443, AH", {"number": "5", "hijri": "1443"}),
        ("مجلة النور، العدد 5، 1443، هـ", {"number": "5", "hijri": "1443"}),
        ("مجلة النور، العدد 5، 1443/هـ", {"number": "5", "hijri": "1443"}),
        ("مجلة النور، العدد 5، 1443-هـ", {"number": "5", "hijri": "1443"}),
        ("مجلة النور، العدد 5، 1443ـ هـ", {"number": "5", "hijri": "1443"}),
        ("مجلة النور، العدد 5، (1443) هـ", {"number": "5", "hijri": "1443"}),
        ("مجلة النور، العدد 5، هـ 1443", {"number": "5", "hijri": "1443"}),
        ("مجلة النور، العدد 5، هـ: 1443", {"number": "5", "hijri": "1443"}),
        ("Al-Huda, No. 5, AH: 1443", {"number": "5", "hijri": "1443"}),
        ("Al-Huda, No. 5, AD 2005 - AH 1426", {"number": "5", "hijri": "1426", "gregorian": "2005"}),
        ("Al-Huda, No. 5, 1426 - AD 2005", {"number": "5", "hijri": "1426", "gregorian": "2005"}),
        ("Al-Huda, No. 5, 1426 / AD 2005", {"number": "5", "hijri": "1426", "gregorian": "2005"}),
        ("Al-Huda, No. 5, 1426, AD 2005", {"number": "5", "hijri": "1426", "gregorian": "2005"}),
        ("Al-Huda, No. 5, 2005 AD - 1426 AH", {"number": "5", "hijri": "1426", "gregorian": "2005"}),
        ("صحيفة النور، ع 4876، مايو 1998", {"number": "4876", "gregorian": "1998-05"}),
        ("ماہنامہ نور، شمارہ 5، مئی 1998 ع", {"number": "5", "gregorian": "1998-05"}),
        ("ماہنامہ نور، شمارہ 5، مئی 1998ء", {"number": "5", "gregorian": "1998-05"}),
        ("ماہنامہ نور، شمارہ 5، رجب 1434ھ", {"number": "5", "hijri": "1434-07"}),
        (
            "مجلة النور، العدد 5، رجب 1434 هـ، مايو 2013 م، السنة 3",
            {"volume": "3", "number": "5", "hijri": "1434-07", "gregorian": "2013-05"},
        ),
    ],
)
def test_marks_of_eras_and_their_years(text: str, expect: dict[str, str]) -> None:
    """Past commas, dots, brackets and strokes; one that belongs to the next year is left to it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, 12 May 1998, 23:05", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda 12 May 1998 0:59 No. 5", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, Vol 19:10, May 1998", {"volume": "19", "number": "10", "gregorian": "1998-05"}),
        ("Al-Huda 19:10 Vol. 3, No. 5, May 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, 7:30, Vol. 3, No. 5, May 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 10:30:15, 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5: 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
    ],
)
def test_hours_and_volumes_with_a_colon(text: str, expect: dict[str, str]) -> None:
    """Two figures of minutes make an hour, unless a word for volume stands before."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ ২৫শে এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04-25"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ ২৫, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04-25"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২, বৈশাখ ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ই বৈশাখ ১৪২০, ২৫শে এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04-25"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ৩২ আষাঢ় ১৪২০, ২৫ এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04-25"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ ১২. ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ-জ্যৈষ্ঠ ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ সন ১৪২০, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, সন ১৪২০ বঙ্গাব্দ, এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ\n২৫ এপ্রিল ২০১৩", {"number": "5", "gregorian": "2013-04-25"}),
        ("روزنامه، شماره ۵، سال تنگوزئیل ۱۳۱۴", {"number": "5", "solar_hijri": "1314"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
    ],
)
def test_days_and_years_of_other_calendars(text: str, expect: dict[str, str]) -> None:
    """Go with their month, with suffixes, commas and dots; the day of the next date does not."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Presse, N° 5, 3 aoыt 1998", {"number": "5", "gregorian": "1998-08-03"}),
        ("La Presse, N° 5, 3 dйcembre 1998", {"number": "5", "gregorian": "1998-12-03"}),
        ("La Presse, N° 5, 3 dÃ©cembre 1998", {"number": "5", "gregorian": "1998-12-03"}),
        ("La Presse, NumÃ©ro 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Sebil, Sayı 5, AÄŸustos 1998", {"number": "5", "gregorian": "1998-08"}),
        ("Минарет, № 5, 3 мая 2005", {"number": "5", "gregorian": "2005-05-03"}),
        ("مجلة النور، العدد 3، اجلزء 5، مايو 1998", {"number": "3", "part": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 3، احملرم 1434", {"number": "3", "hijri": "1434-01"}),
        ("مجلة النور، العدد 3، األول من محرم 1434", {"number": "3", "hijri": "1434-01-01"}),
        ("مجلة النور، السنة األوىل، العدد 3، مايو 1998", {"volume": "1", "number": "3", "gregorian": "1998-05"}),
        (
            "مجلة النور، العدد 3، األربعاء 6 مايو 1998",
            {"number": "3", "gregorian": "1998-05-06", "weekday": "Wednesday"},
        ),
        ("مجلة النور، العدد 3، جمادى اآلخرة 1434", {"number": "3", "hijri": "1434-06"}),
        ("Al-Huda, No. 5, ��May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Presse, N° 5, 3 f�vrier 1998", {"number": "5", "gregorian": "1998-02-03"}),
    ],
)
def test_letters_from_other_code_pages_and_fonts(text: str, expect: dict[str, str]) -> None:
    """Are had back in French, Turkish and Arabic; what is whole in another script stays."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة النور، العدد 5، رمضنا 1434", {"number": "5", "hijri": "1434-09"}),
        ("مجلة النور، العدد 5، رمصان 1434", {"number": "5", "hijri": "1434-09"}),
        ("مجلة النور، العدد 5، رمضاان 1434", {"number": "5", "hijri": "1434-09"}),
        ("مجلة النور، العدد 5، شعيان 1434", {"number": "5", "hijri": "1434-08"}),
        ("مجلة النور، العدد 5، ذو الحخة 1434", {"number": "5", "hijri": "1434-12"}),
        ("مجلة النور، العدد 5، ربيع الأرل 1434", {"number": "5", "hijri": "1434-03"}),
        ("مجلة النور، العدد 5، جمادى الأخره 1434", {"number": "5", "hijri": "1434-06"}),
        ("مجلة النور، العدد 5، رمصان 2013", {"number": "5", "gregorian": "2013"}),
        ("مجلة النور، العدد 5، 12 رمصان 1434", {"number": "5", "hijri": "1434-09-12"}),
        ("مجلة النور، العدد 5، شعيان - رمصان 1434", {"number": "5", "hijri": "1434-08/1434-09"}),
        ("مجلة النور، العدد 5، رمصان 1199", {"number": "5"}),
        ("Al-Huda, No. 5, Ramadxn 1501", {"number": "5"}),
    ],
)
def test_months_with_a_wrong_letter(text: str, expect: dict[str, str]) -> None:
    """Changed, added or exchanged, in Arabic too, before a Hijri year alone."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, 1200 AH", {"number": "5", "hijri": "1200"}),
        ("Al-Huda, No. 5, 1500 AH", {"number": "5", "hijri": "1500"}),
        ("Al-Huda, No. 5, May 2100", {"number": "5", "gregorian": "2100-05"}),
        ("Al-Huda, Issue 1500 March 1962", {"number": "1500", "gregorian": "1962-03"}),
        ("Al-Huda, Issue 2101, March 1998", {"number": "2101", "gregorian": "1998-03"}),
        ("Al-Huda, Volume 1501, No. 5, March 1998", {"volume": "1501", "number": "5", "gregorian": "1998-03"}),
    ],
)
def test_the_first_and_last_years_of_print(text: str, expect: dict[str, str]) -> None:
    """From 1200 to 1500 and up to 2100; a figure beyond them is a number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("جريدة الأهرام، العدد 5، بشنس، 12 من شهر مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Muharxam 1434, Vol. 3", {"volume": "3", "number": "5", "hijri": "1434-01"}),
        ("Ramadxn 1434, No. 5", {"number": "5", "hijri": "1434-09"}),
        ("Rajxb - Shabxn 1434, No. 5", {"number": "5", "hijri": "1434-07/1434-08"}),
    ],
)
def test_damaged_months_at_the_head_of_a_text(text: str, expect: dict[str, str]) -> None:
    """Are had back there, too; a month of another calendar leaves the day behind it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجله یغما، شماره 5، سال 1370. ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370) ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370/ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370, ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370، ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370-ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370ـق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال 1370ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، (1370 ق)", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، سال (1370) ق", {"number": "5", "hijri": "1370"}),
        (
            "Sokhan, No. 5, 1370 / AH 1411 / 1991",
            {"number": "5", "hijri": "1411", "gregorian": "1991", "solar_hijri": "1370"},
        ),
        (
            "Sokhan, No. 5, 1370, AH 1411, 1991",
            {"number": "5", "hijri": "1411", "gregorian": "1991", "solar_hijri": "1370"},
        ),
        (
            "Sokhan, No. 5, 1370 - AH 1411 - 1991",
            {"number": "5", "hijri": "1411", "gregorian": "1991", "solar_hijri": "1370"},
        ),
        ("Sokhan, No. 5, SH 1370", {"number": "5", "solar_hijri": "1370"}),
        ("Sokhan, No. 5, S.H. 1370", {"number": "5", "solar_hijri": "1370"}),
        ("Sokhan, No. 5, 1370 SH", {"number": "5", "solar_hijri": "1370"}),
        ("Sokhan, No. 5, 1370 A.H.S.", {"number": "5", "solar_hijri": "1370"}),
        ("مجله یغما، شماره 5، ق. 1370", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، هـ.ق 1370", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، 1370 هـ.ق", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، 1370 ه\u200d.ش", {"number": "5", "solar_hijri": "1370"}),
        ("مجله یغما، شماره 5، 1370 ق / 1330 ش", {"number": "5", "hijri": "1370", "solar_hijri": "1330"}),
        (
            "مجله یغما، شماره 5، 1330 ش - 1370 ق - 1951 م",
            {"number": "5", "hijri": "1370", "gregorian": "1951", "solar_hijri": "1330"},
        ),
        ("Tercüman, Sayı 5, 1330 h. / 1912 m.", {"number": "5", "hijri": "1330", "gregorian": "1912"}),
    ],
)
def test_marks_of_eras_that_decide_the_reckoning(text: str, expect: dict[str, str]) -> None:
    """In Persian and Turkish print, where the same figure can be a lunar, a solar or a financial year."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, Dhu al Qa dxh 1434", {"number": "5", "hijri": "1434-11"}),
        ("Al-Huda, No. 5, the month of Ramadxn 1434", {"number": "5", "hijri": "1434-09"}),
        ("Al-Huda, No. 5, Jumada al Akhxra 1434", {"number": "5", "hijri": "1434-06"}),
        ("Al-Huda, No. 5, Rabi al Awwxl 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi' al-Thxni 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Rabi’ al-Thxni 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Rabi‘ al-Thxni 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Rabi` al-Thxni 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Sha´bxn 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Zul-Hijjxh 1434", {"number": "5", "hijri": "1434-12"}),
        ("Al-Huda, Volume 2101, No. 5, May 1998", {"volume": "2101", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Shawwxl and Dhul-Qixdah 1434", {"number": "5", "hijri": "1434-10/1434-11"}),
        ("Al-Huda, No. 5, Rabi al-Awwal and Rabi al-Thxni 1434", {"number": "5", "hijri": "1434-03/1434-04"}),
    ],
)
def test_damaged_names_of_several_words(text: str, expect: dict[str, str]) -> None:
    """Up to four words, with hyphens and apostrophes, one behind another; the figures around stay what they are."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("جريدة الأهرام، العدد 5، 12 مايو 1998، 4 بشنس، 1714", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 12 مايو 1998، 4 بشنس, 1714", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 12 مايو 1998، 4 بشنس. 1714", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 12 مايو 1998، 4 بشنس/1714", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 12 مايو 1998، 4 بشنس-1714", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 12 مايو 1998، 4 بشنس - 1714", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 12 مايو 1998، 4 بشنس سنة 1714", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس، 1714، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس, 1714، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس. 1714، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس/1714، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس-1714، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس سنة 1714، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 من بشنس 1714، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس 1714 - 12. مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 5، 30 بشنس، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، 30 بشنس، العدد 5، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الأهرام، العدد 33، بشنس 1714، 12 مايو 1998", {"number": "33", "gregorian": "1998-05-12"}),
    ],
)
def test_a_coptic_month_beside_a_gregorian_one(text: str, expect: dict[str, str]) -> None:
    """Takes its own day and year past any mark, whichever date stands first."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Sokhan, No. 5, SH. 1370", {"number": "5", "solar_hijri": "1370"}),
        ("Sokhan, No. 5, SH: 1370", {"number": "5", "solar_hijri": "1370"}),
        ("Sokhan, No. 5, SH (1370)", {"number": "5", "solar_hijri": "1370"}),
        ("Sokhan, No. 5, (SH 1370)", {"number": "5", "solar_hijri": "1370"}),
        ("مجله یغما، شماره 5، ق 1370", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، ق (1370)", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، ق: 1370", {"number": "5", "hijri": "1370"}),
        ("مجله یغما، شماره 5، 1330 ش 1370 ق", {"number": "5", "hijri": "1370", "solar_hijri": "1330"}),
        ("مجله یغما، ش 5، سال 1370", {"number": "5", "solar_hijri": "1370"}),
        ("مجله یغما، ش 1370، مهر 1380", {"number": "1370", "solar_hijri": "1380-07"}),
        ("صحيفة النور، ع 1434، مايو 1998", {"number": "1434", "gregorian": "1998-05"}),
        ("مجله یغما، شماره 5، 1370 ق.", {"number": "5", "hijri": "1370"}),
    ],
)
def test_marks_of_eras_before_a_year(text: str, expect: dict[str, str]) -> None:
    """With a dot, a colon or a bracket; one that belongs to the year before, or captions a number, is none."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, 20 Rials - 12/5/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, 16 pages - 12/5/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, 16 pages – 12.5.1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, 16 pages, 12/5/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Rs. 20, 12/5/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, Rs. 20 - 12/5/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, 2000Rs, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, No. 5, Rs2000, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Al-Huda, Price 10s. 6d., No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Price 6d, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, pp. 12v-14r, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Price: 50p, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Presse, prix 10F50, N° 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Presse, N° 5, prix: 1,50 F, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Price 2,500 Rials, No. 5, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("روزنامه، شماره ۵، ۱۲ صفحه - ۲۰ خرداد ۱۳۹۲", {"number": "5", "solar_hijri": "1392-03-20"}),
        ("روزنامه، شماره ۵، قیمت: ۱۰۰۰ تومان، خرداد ۱۳۹۲", {"number": "5", "solar_hijri": "1392-03"}),
        ("جريدة الثورة، العدد 5، 16 صفحة - 12/5/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("جريدة الثورة، العدد 5، الثمن: 25 فلسا، 12 مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Minaret, Bil. 5, Harga RM 2, Mei 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Minaret, Bil. 5, RM2.50, Mei 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Minaret, No. 5, Harga Rp 2.500, Mei 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Minaret, No. 5, Rp 2.500,- Mei 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Минарет, № 5, цена 20 коп., май 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Минарет, № 5, 20 руб., май 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Preporod, br. 5, cijena 2 KM, maj 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Preporod, br. 5, 12 str., maj 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Moschee, Nr. 5, Preis 2,50 DM, Mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Moschee, Nr. 5, 2,50 DM, Mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Moschee, Nr. 5, 64 Seiten, Mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("El Faro, núm. 5, 25 ptas., mayo 1998", {"number": "5", "gregorian": "1998-05"}),
        ("El Faro, núm. 5, precio: 25 pesetas, mayo 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_prices_and_pages_of_many_languages(text: str, expect: dict[str, str]) -> None:
    """A currency with its figure tied or apart; a date in figures behind a dash or comma is left."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة النور، العدد 5، سنة 2 هـ", {"number": "5"}),
        ("مجلة النور، العدد 5، سنة 148 هـ", {"number": "5"}),
        ("Nuur, Sanadka 3aad, Lambarka 5aad, May 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda Issue 1950 March, 1962", {"number": "1950", "gregorian": "1962-03"}),
        ("Al-Huda, No. 5 - 54000 Lahore, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Lahore - 54000, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, P.O. Box 1234, Lahore, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_figures_of_no_issue_beside_a_masthead(text: str, expect: dict[str, str]) -> None:
    """A year of an era is none of publication, a postcode and a box are no numbers."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Moschee, Bd. 19:10, Mai 1998", {"volume": "19", "number": "10", "gregorian": "1998-05"}),
        ("Moschee, Bd 19:10, Mai 1998", {"volume": "19", "number": "10", "gregorian": "1998-05"}),
        ("Moschee, Band 19:10, Mai 1998", {"volume": "19", "number": "10", "gregorian": "1998-05"}),
        ("Diyanet, Cilt 19:10, Mayıs 1998", {"volume": "19", "number": "10", "gregorian": "1998-05"}),
    ],
)
def test_colons_behind_words_for_volume(text: str, expect: dict[str, str]) -> None:
    """Part a volume from its number, however short the word is."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة النور، العدد الثالثون، مايو 1998", {"number": "30", "gregorian": "1998-05"}),
        ("مجلة النور، العدد الثالث والثالثون، مايو 1998", {"number": "33", "gregorian": "1998-05"}),
        ("مجلة النور، العدد الثلاثون، مايو 1998", {"number": "30", "gregorian": "1998-05"}),
        ("مجلة النور، العدد الثالث، مايو 1998", {"number": "3", "gregorian": "1998-05"}),
        ("مجلة النور، السنة الثانية، العدد اخلامس، مايو 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد احلادي عشر، مايو 1998", {"number": "11", "gregorian": "1998-05"}),
        ("مجلة النور، العدد األول، مايو 1998", {"number": "1", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 5، ربيع اآلخر 1434", {"number": "5", "hijri": "1434-04"}),
        ("مجلة النور، العدد 5، شوال - ذو احلجة 1434", {"number": "5", "hijri": "1434-10/1434-12"}),
        ("مجلة النور، العدد 5، حزيران - متوز 1998", {"number": "5", "gregorian": "1998-06/1998-07"}),
    ],
)
def test_turned_ligatures_in_words_for_numbers(text: str, expect: dict[str, str]) -> None:
    """Are set right inside the word and behind its article, in ordinals, tens and months."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("جريدة الأهرام، العدد 5، 4 بشنس 1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس، 1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس, 1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس. 1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس/1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس-1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس - 1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس سنة 1714", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ বৈশাখ ১৪২০", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ বৈশাখ, ১৪২০", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ বৈশাখ/১৪২০", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ বৈশাখ-১৪২০", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ বৈশাখ সন ১৪২০", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، بشنس 4، 1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 من بشنس 1714", {"number": "5"}),
        ("جريدة الأهرام، العدد 5، 4 بشنس - 5 بؤونة 1714", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ-জ্যৈষ্ঠ ১৪২০", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১২ই বৈশাখ ১৪২০", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১লা বৈশাখ ১৪২০", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, ১৪২০ বঙ্গাব্দ", {"number": "5"}),
        ("মাসিক মদীনা, সংখ্যা ৫, রজব ১৪৩৪", {"number": "5", "hijri": "1434-07"}),
    ],
)
def test_dates_of_other_calendars_alone(text: str, expect: dict[str, str]) -> None:
    """Say nothing of the reckonings that are read: their years are none of them."""
    assert fields(read_masthead(text)) == expect
