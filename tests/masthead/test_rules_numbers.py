"""Captions, numberings and citations: a text where each condition of a rule holds, and one that differs in it alone."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from issue_dates.masthead.reading import ENUMERATION_FIELDS
from tests.masthead.readings import fields


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No.: 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. # 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No.-5 May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No, 26, May 1998", {"number": "26", "gregorian": "1998-05"}),
        ("Al-Huda Issue, 26 May 1998", {"gregorian": "1998-05-26"}),
        ("مجلة النور العدد ( )37 مايو 1998", {"number": "37", "gregorian": "1998-05"}),
        ("مجلة النور العدد (37) مايو 1998", {"number": "37", "gregorian": "1998-05"}),
        ("Al-Huda No.\n45\nMay 1998", {"number": "45", "gregorian": "1998-05"}),
        ("Al-Huda No.\n15 May 1998", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.\n345 May 1998", {"number": "345", "gregorian": "1998-05"}),
        ("Al-Huda No\n345 May 1998", {"gregorian": "1998-05"}),
        ("Al-Huda No.\n1998 May", {"gregorian": "1998-05"}),
        ("Al-Huda No.\n2 - February 2012", {"number": "2", "gregorian": "2012-02"}),
        ("Al-Huda No.\n2-February 2012", {"gregorian": "2012-02-02"}),
        ("Al-Huda No.\nLahore 45\nMay 1998", {"gregorian": "1998-05"}),
        ("Al-Huda Number: Five, May 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_what_may_stand_between_a_caption_and_its_number(text: str, expect: dict[str, str]) -> None:
    """Colons, dashes, empty brackets are passed over; a comma as a misread dot, a line's end before a lone figure."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Volume No. 12, Issue No. 5, May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. – No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol., No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Voie, Année n° 12, mai 1998", {"number": "12", "gregorian": "1998-05"}),
        ("La Voix, Tome n° 12, n° 3, mai 1998", {"volume": "12", "number": "3", "gregorian": "1998-05"}),
        ("Verde Islam, Número doble 3-4, mayo 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Verde Islam, Número 3, mayo 1998", {"number": "3", "gregorian": "1998-05"}),
        ("مجلة النور العدد رقم 15، مايو 1998", {"number": "15", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. I No. 5, May 1998", {"volume": "1", "number": "5", "gregorian": "1998-05"}),
        ("Минарет, год издания № 12 (345), 2005", {"number": "12", "whole_number": "345", "gregorian": "2005"}),
        ("Moschee, Band Nr. 12, Heft 5, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, Band Nr 12, Heft 5, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, Band, Nr. 12, Mai 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Al-Huda, Volume No (12), Issue No (5), May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. C, No. 5, May 1998", {"volume": "100", "number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, Numéro du 5 mai 1998", {"gregorian": "1998-05-05"}),
    ],
)
def test_captions_behind_captions(text: str, expect: dict[str, str]) -> None:
    """A further caption of numbers belongs to the first one, but not behind a comma, a dash or a word for year."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda Issue | 5 May 1998", {"gregorian": "1998-05-05"}),
        ("Al-Huda Issue | 45 May 1998", {"number": "45", "gregorian": "1998-05"}),
        ("Al-Huda Issue | 5 | May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda Issue - 5 May 1998", {"gregorian": "1998-05-05"}),
        ("Al-Huda Issue - 32 May 1998", {"number": "32", "gregorian": "1998-05"}),
        ("Sebilürreşad, 49. sayıdan (3 Haziran 1329)", {"number": "49", "rumi": "1329-06-03"}),
        ("Sebilürreşad, Sayı (49) Haziran 1329", {"number": "49", "rumi": "1329-06"}),
        ("Der Türke, 7. Ausgabe/2014", {"number": "7", "gregorian": "2014"}),
        ("Al-Huda Issue 1950 March", {"gregorian": "1950-03"}),
        ("Al-Huda Issue 1950 March 1962", {"number": "1950", "gregorian": "1962-03"}),
        ("Al-Huda Issue 1950, March 1962", {"number": "1950", "gregorian": "1962-03"}),
        ("Al-Huda No. 1435 Rajab 1436", {"number": "1435", "hijri": "1436-07"}),
        ("Al-Huda Issue 1650 March 1962", {"number": "1650", "gregorian": "1962-03"}),
        ("Hidoyat №, 1914-yil 4-aprel", {"gregorian": "1914-04-04"}),
        ("Hidoyat № 12, 1914-yil 4-aprel", {"number": "12", "gregorian": "1914-04-04"}),
        ("Azərbaycan № 1911-ci il 4 aprel", {"gregorian": "1911-04-04"}),
        ("Hidoyat № 1914-yil 4-aprel", {"gregorian": "1914-04-04"}),
        ("Azərbaycan № 1911, 4 aprel 1962", {"number": "1911", "gregorian": "1962-04-04"}),
    ],
)
def test_a_date_behind_a_caption(text: str, expect: dict[str, str]) -> None:
    """A figure set apart before a month, or a year that opens its date, is no number of the caption before it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, N 1 4 2 7 5, Vol. 3, May 1998", {"volume": "3", "gregorian": "1998-05"}),
        ("Al-Huda No. 999999, May 1998", {"number": "999999", "gregorian": "1998-05"}),
        ("Al-Huda No. 1000000, May 1998", {"gregorian": "1998-05"}),
        ("Berita Negara, Jilid 3, Nomor 88/PMK.02/2016, Mei 2016", {"volume": "3", "gregorian": "2016-05"}),
        ("Berita Negara, Nomor 88/2016", {"number": "88", "gregorian": "2016"}),
        ("T.C. Resmî Gazete, Sayı 12345, 5 Mayıs 1998", {"number": "12345", "gregorian": "1998-05-05"}),
        ("Diyanet, C. V, Sayı 3, Mayıs 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("Diyanet, C. IV, Sayı 3, Mayıs 1998", {"volume": "4", "number": "3", "gregorian": "1998-05"}),
        ("La Dépêche, Numéro spécial 70e année, mai 1998", {"volume": "70", "gregorian": "1998-05"}),
        ("La Dépêche, Numéro 70, 5e année, mai 1998", {"volume": "5", "number": "70", "gregorian": "1998-05"}),
        ("La Dépêche, N° 70, mai 1998", {"number": "70", "gregorian": "1998-05"}),
    ],
)
def test_figures_of_other_things_behind_a_caption(text: str, expect: dict[str, str]) -> None:
    """Figures set apart, too high ones, file numbers and initials are no numbers; what lacks a sign of them is."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Dépêche, 60ème ANNEE, N° 12, mai 1998", {"volume": "60", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, 60e année, n° 12, mai 1998", {"volume": "60", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, 1re année, n° 12, mai 1998", {"volume": "1", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, XIIe année, n° 12, mai 1998", {"volume": "12", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, Cent-dixième année, n° 5, mai 1998", {"volume": "110", "number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, Deuxième année, n° 5, mai 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, 12. Yıl, Sayı 5, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, 763’üncü sayı, Mayıs 1998", {"number": "763", "gregorian": "1998-05"}),
        ("Sebil, 763'üncü sayı, Mayıs 1998", {"number": "763", "gregorian": "1998-05"}),
        ("Sebil, 763-üncü sayı, Mayıs 1998", {"number": "763", "gregorian": "1998-05"}),
        ("Sebil, 763 üncü sayı, Mayıs 1998", {"number": "763", "gregorian": "1998-05"}),
        ("Sebil, 45-46. Sayı, Mayıs 1998", {"number": "45-46", "gregorian": "1998-05"}),
        ("Sebil, 4-20. Sayı, Mayıs 1998", {"number": "4-20", "gregorian": "1998-05"}),
        ("Moschee, XII. Jahrgang, Nr. 5, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, XII Jahrgang, Nr. 5, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, 12. Jahrgang, 5. Heft, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, 12. Jahrgang, 45.-46. Heft, Mai 1998", {"volume": "12", "number": "45-46", "gregorian": "1998-05"}),
        ("Moschee, 1. Bd. Heft 3, Mai 1998", {"volume": "1", "number": "3", "gregorian": "1998-05"}),
        ("Moschee, Nr. 5. Jahrgang 12. Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("AL-HUDA I VOL X, NO. 3, MAY 1998", {"volume": "10", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda, V VOL., NO. 3, MAY 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda, First Year, No. 5, May 1998", {"volume": "1", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Third Year, May 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("Il Messaggero, 12° Anno, N. 5, maggio 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Il Messaggero, Anno 12°, N. 5, maggio 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, 34 ANNEE, N° 12, mai 1998", {"volume": "34", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, 39€ ANNEE, N° 12, mai 1998", {"volume": "39", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, 39* ANNEE, N° 12, mai 1998", {"volume": "39", "number": "12", "gregorian": "1998-05"}),
        ("مجلة البيان، العدد الأول، السنة الثانية، مايو 1998", {"volume": "2", "number": "1", "gregorian": "1998-05"}),
        ("مجلة البيان، السنة الأولى، العدد الخامس، مايو 1998", {"volume": "1", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Twenty-First Year, No. 5, May 1998", {"volume": "21", "number": "5", "gregorian": "1998-05"}),
        ("Revue, Vingt et unième année, n° 5, mai 1998", {"volume": "21", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, 12. Heft, Mai 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Moschee, 12. - 13. Heft, Mai 1998", {"number": "12-13", "gregorian": "1998-05"}),
        ("Moschee, 2. Jahrgang, 46. Heft, Mai 1998", {"volume": "2", "number": "46", "gregorian": "1998-05"}),
        ("Sebil, 12 . Yıl, Sayı 5, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, 3 - 46. Sayı, Mayıs 1998", {"number": "46", "gregorian": "1998-05"}),
        ("Sebil, 1998-46. Sayı", {"number": "46", "gregorian": "1998"}),
        ("La Dépêche, Xe année, n° 12, mai 1998", {"volume": "10", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, X année, n° 12, mai 1998", {"volume": "10", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, X. année, n° 12, mai 1998", {"volume": "10", "number": "12", "gregorian": "1998-05"}),
    ],
)
def test_ordinals_before_their_caption(text: str, expect: dict[str, str]) -> None:
    """An ordinal, a figure with a dot, a Roman numeral or number words before a caption are its number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Hidoyat 5-son 2005-yil", {"number": "5", "gregorian": "2005"}),
        ("Hidoyat 2-son (14) 2005-yil", {"number": "2", "whole_number": "14", "gregorian": "2005"}),
        ("Ҳидоят 5-сон 2005-йил", {"number": "5", "gregorian": "2005"}),
        ("Hidoyat 3-4-son 2005-yil", {"number": "3-4", "gregorian": "2005"}),
        ("Hidoyat 3 (45) son 2005-yil", {"number": "3", "whole_number": "45", "gregorian": "2005"}),
        ("جريدة الثورة 12317العدد 5 مايو 1998", {"number": "12317", "gregorian": "1998-05-05"}),
        ("جريدة الثورة (92) العدد، مايو 1998", {"number": "92", "gregorian": "1998-05"}),
        ("جريدة الثورة، ذو الحجة 1434 العدد 5", {"number": "5", "hijri": "1434-12"}),
        ("জাগরণ ৫৬ বর্ষ ১-২ সংখ্যা ১৩ অক্টোবর ১৯৯৮", {"volume": "56", "number": "1-2", "gregorian": "1998-10-13"}),
        ("জাগরণ ৫৬ বর্ষ ৩ সংখ্যা অক্টোবর ১৯৯৮", {"volume": "56", "number": "3", "gregorian": "1998-10"}),
        ("জাগরণ ৫৬ বর্ষ ৩য় সংখ্যা, অক্টোবর ১৯৯৮", {"volume": "56", "number": "3", "gregorian": "1998-10"}),
        ("জাগরণ, বর্ষ ৫৬, সংখ্যা ১২, অক্টোবর ১৯৯৮", {"volume": "56", "number": "12", "gregorian": "1998-10"}),
        ("Al-Huda enters its fourth year, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Минбар, 3-жилд 5-сон 2005 йил", {"volume": "3", "number": "5", "gregorian": "2005"}),
        ("জাগরণ ৫৬তম বর্ষ ৩য় সংখ্যা ২০০৫", {"volume": "56", "number": "3", "gregorian": "2005"}),
        ("জাগরণ, ৫৬ বর্ষ, ৩ সংখ্যা, অক্টোবর ১৯৯৮", {"volume": "56", "number": "3", "gregorian": "1998-10"}),
        ("جريدة الثورة ) 92 ( العدد، مايو 1998", {"number": "92", "gregorian": "1998-05"}),
        ("جريدة الثورة 12-13 العدد، مايو 1998", {"number": "12-13", "gregorian": "1998-05"}),
        ("جريدة الثورة 12/13 العدد، مايو 1998", {"number": "12-13", "gregorian": "1998-05"}),
        ("جريدة الثورة، 1434 العدد 5", {"number": "5", "hijri": "1434"}),
        ("La Dépêche, 134 ANNEE, N° 12, mai 1998", {"volume": "134", "number": "12", "gregorian": "1998-05"}),
    ],
)
def test_figures_before_their_caption(text: str, expect: dict[str, str]) -> None:
    """Tied by a hyphen, written from the right, or with captions that follow their numbers."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Vol. IV, No. 5, May 1998", {"volume": "4", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. XLIX, No. 5, May 1998", {"volume": "49", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. XC, No. 5, May 1998", {"volume": "90", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. CD, No. 5, May 1998", {"volume": "400", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. XXXX, No. 5, May 1998", {"volume": "40", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. VIIII, No. 5, May 1998", {"volume": "9", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. Ⅻ, No. 5, May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, vol. lxxiv, no. 3, May 1998", {"volume": "74", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda, Vol lxxiv, no. 3, May 1998", {"volume": "74", "number": "3", "gregorian": "1998-05"}),
        ("Revue, Tome CXX, n° 2, mai 1998", {"volume": "120", "number": "2", "gregorian": "1998-05"}),
        ("Revue, IIe année, n° 2, mai 1998", {"volume": "2", "number": "2", "gregorian": "1998-05"}),
        ("Al-Huda, No. XIV, May 1998", {"number": "14", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. XIV-XV, May 1998", {"number": "14-15", "gregorian": "1998-05"}),
    ],
)
def test_roman_numerals(text: str, expect: dict[str, str]) -> None:
    """In capitals everywhere, in small letters behind a word for volume, with a suffix as an ordinal."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "The Light, Volume Twenty One, Number Three, May 1998",
            {"volume": "21", "number": "3", "gregorian": "1998-05"},
        ),
        (
            "The Light, Volume Twenty-One, Number Three, May 1998",
            {"volume": "21", "number": "3", "gregorian": "1998-05"},
        ),
        ("The Light, Number One Hundred and Five, May 1998", {"number": "105", "gregorian": "1998-05"}),
        ("The Light, Number Two Hundred, May 1998", {"number": "200", "gregorian": "1998-05"}),
        ("The Light, Number Two Hundred and Twelve, May 1998", {"number": "212", "gregorian": "1998-05"}),
        ("مجلة النور، العدد الثالث والرابع، مايو 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("مجلة النور، العدد الثالث عشر، مايو 1998", {"number": "13", "gregorian": "1998-05"}),
        ("مجلة النور، العدد الثالث والعشرون، مايو 1998", {"number": "23", "gregorian": "1998-05"}),
        ("La Dépêche, Numéro vingt-deux, mai 1998", {"number": "22", "gregorian": "1998-05"}),
    ],
)
def test_numbers_in_words(text: str, expect: dict[str, str]) -> None:
    """Words are added, a hundred multiplies the digit before it, two digits are two numbers."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Moschee, Nr. 18.654, 5. Mai 1998", {"number": "18654", "gregorian": "1998-05-05"}),
        ("Al-Huda, No. 18,654, May 1998", {"number": "18654", "gregorian": "1998-05"}),
        ("Al-Huda, No. 118,654, May 1998", {"number": "118654", "gregorian": "1998-05"}),
        ("جريدة الثورة، العدد 18٬654، مايو 1998", {"number": "18654", "gregorian": "1998-05"}),
        ("Al-Huda, No. 18, 654 Main Street, May 1998", {"number": "18", "gregorian": "1998-05"}),
        ("Al-Huda, No. 1865,432 Main Street, May 1998", {"number": "1865", "gregorian": "1998-05"}),
        ("Moschee, Nr. 18. 654 Seiten, Mai 1998", {"number": "18", "gregorian": "1998-05"}),
    ],
)
def test_thousands(text: str, expect: dict[str, str]) -> None:
    """A dot or comma before exactly three figures, written to them, sets off thousands; else it ends the number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة النور، العدد 6-5، مايو 1998", {"number": "5-6", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3 & 4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3+4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3 and 4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3 to 6, May 1998", {"number": "3-6", "gregorian": "1998-05"}),
        ("La Dépêche, N° 3 et 4, mai 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3, 4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3,4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, No. 3, 5 May 1998", {"number": "3", "gregorian": "1998-05-05"}),
        ("Al-Huda, No. 3, 4 May 1998", {"number": "3", "gregorian": "1998-05-04"}),
        ("Al-Huda, Nos. 1-2-3, May 1998", {"number": "1-3", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 5-12, May 1998", {"number": "5-12", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5 - 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5 – 12-13 May 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-13"}),
        ("Al-Huda, No. 88/1-15 March 1998", {"number": "88", "gregorian": "1998-03-01/1998-03-15"}),
        ("Al-Huda, No. 5 - 12/3/1443", {"number": "5", "hijri": "1443-03-12"}),
        ("Al-Huda, No. 12-2014", {"number": "12", "gregorian": "2014"}),
        ("Al-Huda, Nos. 1434-1435, May 2014", {"number": "1434-1435", "gregorian": "2014-05"}),
        ("Al-Huda, No. 12/13, May 1998", {"number": "12-13", "gregorian": "1998-05"}),
        ("Al-Huda, No. 13/12, May 1998", {"number": "12-13", "gregorian": "1998-05"}),
        ("Al-Huda, No. 12/95, May 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Al-Huda, No. 02/101, May 1998", {"number": "2", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 98-99, May 1998", {"number": "98-99", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 99-100, May 1998", {"number": "99-100", "gregorian": "1998-05"}),
        ("La Dépêche, N° 5 - 12e année, mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, N° 5-6, 12e année, mai 1998", {"volume": "12", "number": "5-6", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5 - 6 May - 7 June 1998", {"number": "5", "gregorian": "1998-05-06/1998-06-07"}),
    ],
)
def test_ranges_of_numbers(text: str, expect: dict[str, str]) -> None:
    """A joint ties two amounts of one kind; a comma only neighbours; what begins a date or a caption ends no range."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Gazette, N° 12 bis, mai 1998", {"number": "12 bis", "gregorian": "1998-05"}),
        ("الوقائع المصرية، العدد 12 مكرر، مايو 1998", {"number": "12 مكرر", "gregorian": "1998-05"}),
        ("الوقائع المصرية، العدد 88 مكرر (ج)، مايو 1998", {"number": "88 مكرر (ج)", "gregorian": "1998-05"}),
        ("Moschee, Nr. 12a, Mai 1998", {"number": "12 a", "gregorian": "1998-05"}),
        ("Moschee, Nr. 12H, Mai 1998", {"number": "12 H", "gregorian": "1998-05"}),
        ("Moschee, Nr. 12K, Mai 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Moschee, Nr. 12 A, Mai 1998", {"number": "12", "gregorian": "1998-05"}),
    ],
)
def test_suffixes_of_numbers(text: str, expect: dict[str, str]) -> None:
    """A word for a repeated number, with a letter in brackets, or a letter from A to H written to the figure."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Vol. 50(11), May 1998", {"volume": "50", "number": "11", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 50 [11], May 1998", {"volume": "50", "number": "11", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 50 (11), No. 3, May 1998", {"volume": "50", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 50 (1998)", {"volume": "50", "gregorian": "1998"}),
        ("Al-Huda, Vol. 50 (eleven pieces), May 1998", {"volume": "50", "gregorian": "1998-05"}),
        ("Минарет № 1-2 (31-32), 2005", {"number": "1-2", "whole_number": "31-32", "gregorian": "2005"}),
        ("Минарет № 12 (5), 2005", {"number": "12", "gregorian": "2005"}),
        ("Минарет № 12 (12), 2005", {"number": "12", "gregorian": "2005"}),
        ("Минарет № 12 (13), 2005", {"number": "12", "whole_number": "13", "gregorian": "2005"}),
        ("Al-Huda, No. 12 (1434), 5 May 2013", {"number": "12", "whole_number": "1434", "gregorian": "2013-05-05"}),
        ("Al-Huda, No. 12 (1434)", {"number": "12", "hijri": "1434"}),
        ("Al-Huda, No. 12 (2013)", {"number": "12", "gregorian": "2013"}),
        ("Hidoyat 4(56)-son 2005-yil", {"number": "4", "whole_number": "56", "gregorian": "2005"}),
        ("Hidoyat 4(4)-son 2005-yil", {"number": "4", "gregorian": "2005"}),
        ("Al-Huda, Vol.19:10, May 1998", {"volume": "19", "number": "10", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 33/2, May 1998", {"volume": "33", "number": "2", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 33/2, No. 5, May 1998", {"volume": "33", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 33/2, Part 5, May 1998", {"volume": "33", "part": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/XXV, May 1998", {"volume": "25", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/XXV, Vol. 26, May 1998", {"volume": "26", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, Jahrgang 26, Nr. 5/XXV, Mai 1998", {"volume": "26", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/xxv, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Part 5/XXV, May 1998", {"part": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 33 / 2, May 1998", {"volume": "33", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 33/1500, May 1998", {"volume": "33", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 33: 2 May 1998", {"volume": "33", "gregorian": "1998-05-02"}),
        ("Al-Huda, No. 5-XXV, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/Lahore, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Минарет № 12 (XIII), 2005", {"number": "12", "whole_number": "13", "gregorian": "2005"}),
        ("Al-Huda, Part 12 (13), May 1998", {"part": "12", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. XII (3), May 1998", {"volume": "12", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 50 (3-4), May 1998", {"volume": "50", "number": "3-4", "gregorian": "1998-05"}),
        ("Минарет № 12 (345), общий № 346, 2005", {"number": "12", "whole_number": "346", "gregorian": "2005"}),
    ],
)
def test_numbers_tied_to_captioned_ones(text: str, expect: dict[str, str]) -> None:
    """In brackets behind a volume its number, behind a number a greater one; behind a stroke the other of both."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Hidoyat, 1441-yil, 5-son", {"number": "5", "hijri": "1441"}),
        ("Al-Huda, emergency number 112, Vol. 5, May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Emergency Number 112, May 1998", {"number": "112", "gregorian": "1998-05"}),
        (
            "Al-Huda, Vol. 5, No. 2, Spring Issue 1991",
            {"volume": "5", "number": "2", "gregorian": "1991", "season": "spring"},
        ),
        ("Moschee, Bd. 5, Artikel-Nr. 446, Mai 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Moschee, Nr. 446, Mai 1998", {"number": "446", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 5, inv. no. 435, May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-Huda, 25 °C, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda v. 5, n. 3, May 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        (
            "Resmî Gazete, Sayı 25611, 12 Ekim 2004, 5237 sayılı Türk Ceza Kanunu",
            {"number": "25611", "gregorian": "2004-10-12"},
        ),
        ("مجلة النور، سنة 1330، العدد 5", {"number": "5", "hijri": "1330"}),
        ("Al-Huda, telephone no. 112, Vol. 5, May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Lahore no. 112, Vol. 5, May 1998", {"volume": "5", "number": "112", "gregorian": "1998-05"}),
        ("al-ahram n15488, 5 mai 1998", {"number": "15488", "gregorian": "1998-05-05"}),
        ("Al-Huda, Rajab 1435N° 19", {"number": "19", "hijri": "1435-07"}),
        ("Al-Huda, Vol. 5, May Issue 1991", {"volume": "5", "gregorian": "1991-05"}),
        ("Azərbaycan, 1960-cı il 12-ci nömrə", {"number": "12", "gregorian": "1960"}),
        ("Berita, 2018 TAHUN KE-33, BIL. 5", {"volume": "33", "number": "5", "gregorian": "2018"}),
        ("Azərbaycan, 12-ci il, № 5, may 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Azərbaycan, 1998-ci il, № 5", {"number": "5", "gregorian": "1998"}),
        ("Hidoyat, 1441 h. yil, 5-son", {"number": "5", "hijri": "1441"}),
    ],
)
def test_captions_that_caption_nothing(text: str, expect: dict[str, str]) -> None:
    """A word for year behind a date, a plain noun, a unit and a letter of a code have no number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Series 3, Vol. 5, May 1998", {"volume": "5", "series": "Series 3", "gregorian": "1998-05"}),
        ("Al-Huda, New Series, Vol. 5, May 1998", {"volume": "5", "series": "New Series", "gregorian": "1998-05"}),
        ("Al-Huda, Supplement, May 1998", {"supplement": "Supplement", "gregorian": "1998-05"}),
        ("Al-Huda, Supplement 2, May 1998", {"supplement": "2", "gregorian": "1998-05"}),
    ],
)
def test_series_and_supplements(text: str, expect: dict[str, str]) -> None:
    """A series or supplement is kept as printed, with the number behind it, and the volume of a new series apart."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Diyanet, C. 5, S. 3, Mayıs 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("Diyanet, C. 5, S. 3-4, Mayıs 1998", {"volume": "5", "number": "3-4", "gregorian": "1998-05"}),
        ("Diyanet, C. 5, S. 3, s. 12-40, Mayıs 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("Diyanet, C. 5, S. 12-40, Mayıs 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("ZDMG 41 (1887), S. 30", {"volume": "41", "gregorian": "1887"}),
        ("Diyanet, C. 5, S. 3-8, Mayıs 1998", {"volume": "5", "number": "3-8", "gregorian": "1998-05"}),
        ("Diyanet, C. 5, S. 3-9, Mayıs 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Diyanet, C. 41 (1998), S. 3", {"volume": "41", "gregorian": "1998"}),
        ("Diyanet, C. 41 (Mayıs 1998) S. 3", {"volume": "41", "number": "3", "gregorian": "1998-05"}),
    ],
)
def test_pages_by_the_letter_of_sayi_and_seite(text: str, expect: dict[str, str]) -> None:
    """An S is a page in small letters, over many pages and behind a year in brackets."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Arabica 50(11), 1998", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Arabica L(11), 1998", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Arabica L (11), 1998", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Arabica 50(1998)", {"volume": "50", "gregorian": "1998"}),
        ("Arabica 50 (1998): 12-34", {"volume": "50", "gregorian": "1998"}),
        ("Studia Islamica XL/2 (1974)", {"volume": "40", "number": "2", "gregorian": "1974"}),
        ("Studia Islamica XL/2, 1974", {"volume": "40", "number": "2", "gregorian": "1974"}),
        ("Studia Islamica 40/2 (1974)", {"volume": "40", "number": "2", "gregorian": "1974"}),
        ("Studia Islamica 40/2-3 (1974)", {"volume": "40", "number": "2-3", "gregorian": "1974"}),
        ("Arabica 17:2 (2012)", {"volume": "17", "number": "2", "gregorian": "2012"}),
        ("Arabica 17:2 (May 2012)", {"volume": "17", "number": "2", "gregorian": "2012-05"}),
        ("Arabica 17:2 (Spring 2012)", {"volume": "17", "number": "2", "gregorian": "2012", "season": "spring"}),
        ("Arabica 60.4 (2006): 700-720", {"volume": "60", "number": "4", "gregorian": "2006"}),
        ("Arabica 60.4 (2006), p. 700", {"volume": "60", "number": "4", "gregorian": "2006"}),
        ("Divan Dergisi 20:1", {"volume": "20", "number": "1"}),
        ("مجلة النور 20:1", {"volume": "20", "number": "1"}),
        ("Divan Dergisi 36/3, 1992, s. 12", {"volume": "36", "number": "3", "gregorian": "1992"}),
        ("Arabica 12, 2 (1985)", {"volume": "12", "number": "2", "gregorian": "1985"}),
        ("Arabica xlvi, 2 (1983)", {"volume": "46", "number": "2", "gregorian": "1983"}),
        ("Al-Qantara XXXII 1, enero-junio 2011", {"volume": "32", "number": "1", "gregorian": "2011-01/2011-06"}),
        ("Al-Qantara XXXII 1 (2011)", {"volume": "32", "number": "1", "gregorian": "2011"}),
        ("J Islam Stud. 2018; (12): 495-506", {"number": "12", "gregorian": "2018"}),
        ("J Islam Stud. 2018; 5(12): 495", {"volume": "5", "number": "12", "gregorian": "2018"}),
        ("J Islam Stud. 2018; 5(12): 1990-1995", {"volume": "5", "number": "12", "gregorian": "2018"}),
        ("Arabica 999:2 (2012)", {"volume": "999", "number": "2", "gregorian": "2012"}),
        ("Studia Islamica XL:2 (1974)", {"volume": "40", "number": "2", "gregorian": "1974"}),
        ("J Islam Stud. 2018; [12]: 495-506", {"number": "12", "gregorian": "2018"}),
        ("J Islam Stud. 2018; 5(12): 495. Accessed 3 May 2020", {"volume": "5", "number": "12", "gregorian": "2018"}),
        ("Glasnik VIS-a 5(12), 1998", {"volume": "5", "number": "12", "gregorian": "1998"}),
        ("Arabica 50(3-4), 1998", {"volume": "50", "number": "3-4", "gregorian": "1998"}),
        ("Arabica, 50(11), 1998", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ('"Arabica" 50(11), 1998', {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Studia XII/3 (2010)", {"volume": "12", "number": "3", "gregorian": "2010"}),
    ],
)
def test_volume_and_number_of_a_citation(text: str, expect: dict[str, str]) -> None:
    """In brackets, behind a stroke, a colon or a dot: figures need a date in brackets, pages or a journal's word."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Arabica 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("Arabica 55 (1978)", {"volume": "55", "gregorian": "1978"}),
        ("Arabica 55 (1398 AH)", {"volume": "55", "hijri": "1398"}),
        ("Asiatic Journal 21, 1877, p. 620", {"volume": "21", "gregorian": "1877"}),
        ("Asiatic Journal 21, 1877, 620-634", {"volume": "21", "gregorian": "1877"}),
        ("Der Islam XV (1979)", {"volume": "15", "gregorian": "1979"}),
        ("Der Islam XV, 1979", {"volume": "15", "gregorian": "1979"}),
        ("Der Islam XV/1979", {"volume": "15", "gregorian": "1979"}),
        ("Der Islam XV/3, 1979", {"volume": "15", "number": "3", "gregorian": "1979"}),
        ("Mélanges XLII/2012, no. 15", {"volume": "42", "number": "15", "gregorian": "2012"}),
        ("Arabica 43 (1996), no. 2", {"volume": "43", "number": "2", "gregorian": "1996"}),
        ("Arabica 43 (Spring 1996), no. 2", {"volume": "43", "number": "2", "gregorian": "1996", "season": "spring"}),
        ("Islamic Studies 45, no. 2 (2006)", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Islamic Studies 45 no. 2, 2006", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Islamic Studies 45, no. 2: 15-30 (2006)", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Islamic Studies\n45, no. 2 (2006)", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Islamic Studies, Vol. 45, no. 2 (2006)", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Forum 21, No. 15 May 2001", {"number": "15", "gregorian": "2001-05"}),
        ("Arabica 43 (new series), no. 2 (1996)", {"number": "2", "series": "new series", "gregorian": "1996"}),
        ("Arabica 43 (May 1996), no. 2", {"volume": "43", "number": "2", "gregorian": "1996-05"}),
        ("EI, IX, 1978", {"volume": "9", "gregorian": "1978"}),
        ("Asiatic Journal, 21, 1877, p. 620", {"volume": "21", "gregorian": "1877"}),
        ("Mélanges XLII/2012, vol. 3, no. 15", {"volume": "3", "number": "15", "gregorian": "2012"}),
    ],
)
def test_a_volume_before_its_year(text: str, expect: dict[str, str]) -> None:
    """A figure before a year in brackets, or before a year and pages, is the volume; a Roman numeral needs no pages."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("EI, IX, 178-180", {"volume": "9"}),
        ("المشرق ٧: ٦٢٤", {"volume": "7"}),
        ("Al-Mashriq 7: 624", {"volume": "7"}),
        ("المشرق ٧: ٦٢", {"volume": "7"}),
        ("Al-Mashriq 7:624", {"volume": "7"}),
        ("Al-Mashriq 7: 287", {"volume": "7"}),
    ],
)
def test_volume_and_page(text: str, expect: dict[str, str]) -> None:
    """Where nothing else is there: a Roman volume between commas, a volume and a page too high for a verse."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Thamarāt al-Funūn 971, 5 March 1900", {"number": "971", "gregorian": "1900-03-05"}),
        ("Thamarāt al-Funūn 971 (5 March 1900)", {"number": "971", "gregorian": "1900-03-05"}),
        ("Thamarāt al-Funūn 971 – 5 March 1900", {"number": "971", "gregorian": "1900-03-05"}),
        ("Thamarāt al-Funūn 271 | March 1900", {"number": "271", "gregorian": "1900-03"}),
        ("Thamarāt al-Funūn 271-272, 5 March 1900", {"number": "271-272", "gregorian": "1900-03-05"}),
        ("Umm Al-Qura 5062 issued on 27 December 2024", {"number": "5062", "gregorian": "2024-12-27"}),
        ("Al-Huda 62, Spring 2004", {"number": "62", "gregorian": "2004", "season": "spring"}),
        ("Verde Islam 9 - Año 4", {"volume": "4", "number": "9"}),
        ("Divan 2014/2", {"number": "2", "gregorian": "2014"}),
        ("Divan, Kış 2014/2", {"number": "2", "gregorian": "2014", "season": "winter"}),
        ("JRAS, Series 3, 20, 1 (2010)", {"volume": "20", "number": "1", "series": "Series 3", "gregorian": "2010"}),
        ("Al-Huda 62a, 5 May 1998", {"gregorian": "1998-05-05"}),
        ("Divan 2014/12", {"number": "12", "gregorian": "2014"}),
        ("Al-Huda 62 (Rajab 1434)", {"number": "62", "hijri": "1434-07"}),
        ("Al-Huda 62; Rajab 1434", {"number": "62", "hijri": "1434-07"}),
        ("Verde Islam 9 - Vol. 4", {"volume": "4", "number": "9"}),
        ("Thamarāt al-Funūn 21, 5 March 1900", {"number": "21", "gregorian": "1900-03-05"}),
        ("Divan Dergisi 12 s., Mayıs 1998", {"gregorian": "1998-05"}),
        ("Divan 12 s. 30, Mayıs 1998", {"gregorian": "1998-05"}),
    ],
)
def test_number_before_a_date(text: str, expect: dict[str, str]) -> None:
    """A figure between a title and a day, a month or a caption is the number; before a year alone it is not."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Arabica 50(11), 1998", {"volume": "50", "number": "11"}),
        ("Arabica L (11), 1998", {"volume": "L", "number": "11"}),
        ("Arabica 50(3-4), 1998", {"volume": "50", "number": "3-4"}),
        ("Studia Islamica XL/2 (1974)", {"volume": "XL", "number": "2"}),
        ("Studia Islamica 40/2-3 (1974)", {"volume": "40", "number": "2-3"}),
        ("Arabica 60.4 (2006): 700-720", {"volume": "60", "number": "4"}),
        ("Arabica 12, 2 (1985)", {"volume": "12", "number": "2"}),
        ("Arabica 55 (1978): 23-40", {"volume": "55"}),
        ("Asiatic Journal 21, 1877, p. 620", {"volume": "21"}),
        ("Der Islam XV (1979)", {"volume": "XV"}),
        ("Der Islam XV/3, 1979", {"volume": "XV", "number": "3"}),
        ("Al-Qantara XXXII 1, enero-junio 2011", {"volume": "XXXII", "number": "1"}),
        ("J Islam Stud. 2018; 5(12): 495", {"volume": "5", "number": "12"}),
        ("Divan 2014/2", {"number": "2"}),
        ("EI, IX, 178-180", {"volume": "IX"}),
        ("Al-Mashriq 7: 624", {"volume": "7"}),
        ("Al-Huda 62 (Rajab 1434)", {"number": "62"}),
        ("Islamic Studies 45, no. 2 (2006)", {"volume": "45", "number": "2"}),
        ("Arabica 43 (1996), no. 2", {"volume": "43", "number": "2"}),
        ("Mélanges XLII/2012, no. 15", {"volume": "XLII", "number": "15"}),
        ("Al-Huda, Vol. 50 (11), May 1998", {"volume": "50", "number": "11"}),
        ("Al-Huda, Vol. 33/2, May 1998", {"volume": "33", "number": "2"}),
        ("Al-Huda, No. 5/XXV, May 1998", {"number": "5", "volume": "XXV"}),
        ("Минарет № 1-2 (31-32), 2005", {"number": "1-2", "whole_number": "31-32"}),
        ("Hidoyat 4(56)-son 2005-yil", {"number": "4", "whole_number": "56"}),
        ("Al-Huda, Series 3, Vol. 5, May 1998", {"series": "Series 3", "volume": "5"}),
        ("Al-Huda, New Series, Vol. 5, May 1998", {"series": "New Series", "volume": "5"}),
        ("La Dépêche, 60ème ANNEE, N° 12 bis, mai 1998", {"volume": "60ème", "number": "12 bis"}),
        ("Sebil, 12. Yıl, 45-46. Sayı, Mayıs 1998", {"volume": "12.", "number": "45-46."}),
        ("The Light, First Year, Number Twenty Five, May 1998", {"volume": "First", "number": "Twenty Five"}),
        ("Moschee, Nr. 18.654, 5. Mai 1998", {"number": "18.654"}),
        ("الوقائع المصرية، العدد 88 مكرر (ج)، مايو 1998", {"number": "88 مكرر (ج)"}),
        ("جريدة الثورة 12-13 العدد، مايو 1998", {"number": "12-13"}),
        ("Al-Huda, Vol. 4.2 (2019)", {"volume": "4", "number": "2"}),
        ("La Presse, N° 27 123, 5 mai 1998", {"number": "27 123"}),
        ("Al-Huda, Nos. 1-2-3, May 1998", {"number": "1-2-3"}),
        ("Al-Huda, Nos. 4,5,6, May 1998", {"number": "4,5,6"}),
        ("Al-Huda, Nos. 3 & 4, May 1998", {"number": "3 & 4"}),
        ("Al-Huda, No. 5 - 12 May 1998", {"number": "5"}),
        ("مجلة النور، العدد 6-5، مايو 1998", {"number": "6-5"}),
        ("مجلة النور، العدد الثالث والعشرون، مايو 1998", {"number": "الثالث والعشرون"}),
        ("The Light, Number Two Hundred and Twelve, May 1998", {"number": "Two Hundred and Twelve"}),
        ("Gazette, N° 12 bis, mai 1998", {"number": "12 bis"}),
        ("Moschee, Nr. 12a, Mai 1998", {"number": "12a"}),
        ("La Dépêche, Cent-dixième année, n° 5, mai 1998", {"volume": "Cent-dixième", "number": "5"}),
        ("La Dépêche, X. année, n° 12, mai 1998", {"volume": "X.", "number": "12"}),
        ("La Dépêche, XIIe année, n° 12, mai 1998", {"volume": "XIIe", "number": "12"}),
        ("La Dépêche, 34 ANNEE, N° 12, mai 1998", {"volume": "34", "number": "12"}),
        ("Il Messaggero, 12° Anno, N. 5, maggio 1998", {"volume": "12°", "number": "5"}),
        ("Sebil, 763’üncü sayı, Mayıs 1998", {"number": "763’üncü"}),
        ("Sebil, 763-üncü sayı, Mayıs 1998", {"number": "763-üncü"}),
        ("Hidoyat 5-son 2005-yil", {"number": "5"}),
        ("Hidoyat 3-4-son 2005-yil", {"number": "3-4"}),
        ("Hidoyat 3 (45) son 2005-yil", {"number": "3", "whole_number": "45"}),
        ("Hidoyat 2-son (14) 2005-yil", {"number": "2", "whole_number": "14"}),
        ("جريدة الثورة 12317العدد 5 مايو 1998", {"number": "12317"}),
        ("جريدة الثورة (92) العدد، مايو 1998", {"number": "92"}),
        ("مجلة النور العدد (37) مايو 1998", {"number": "37"}),
        ("জাগরণ ৫৬ বর্ষ ১-২ সংখ্যা ১৩ অক্টোবর ১৯৯৮", {"volume": "৫৬", "number": "১-২"}),
        ("Al-Huda, Vol. No. – 3, No. 5, May 1998", {"volume": "3", "number": "5"}),
        ("Al-Huda Vol5No3 May 1998", {"volume": "5", "number": "3"}),
        ("جريدة الثورة 12317العددالأثنين 4 مايو 1998", {"number": "12317"}),
        ("Al-Huda, Supplement 2, May 1998", {"supplement": "2"}),
        ("Al-Huda, No. 5, Supplement, May 1998", {"number": "5", "supplement": "Supplement"}),
        ("JRAS, Series 3, 20, 1 (2010)", {"series": "Series 3", "volume": "20", "number": "1"}),
        ("Al-Huda, Vol. 50(11), May 1998", {"volume": "50", "number": "11"}),
        ("Al-Huda, Vol.19:10, May 1998", {"volume": "19", "number": "10"}),
        ("Arabica 17:2 (2012)", {"volume": "17", "number": "2"}),
        ("Divan Dergisi 36/3, 1992, s. 12", {"volume": "36", "number": "3"}),
        ("Arabica xlvi, 2 (1983)", {"volume": "xlvi", "number": "2"}),
        ("J Islam Stud. 2018; (12): 495-506", {"number": "12"}),
        ("Umm Al-Qura 5062 issued on 27 December 2024", {"number": "5062"}),
        ("Thamarāt al-Funūn 271-272, 5 March 1900", {"number": "271-272"}),
        ("Verde Islam 9 - Año 4", {"volume": "4", "number": "9"}),
        ("Der Islam XV/3-4, 1979", {"volume": "XV", "number": "3-4"}),
        ("Islamic Studies\n45, no. 2 (2006)", {"volume": "45", "number": "2"}),
        ("Al-Huda, No. 18,654, May 1998", {"number": "18,654"}),
        ("شماره8 | 529صفحه | مهر 1370", {"number": "529"}),
        ("Divan, Kış 2014/2", {"number": "2"}),
        ("Divan 2014/12, s. 5", {"number": "12"}),
        ("Arabica clii, 2 (1985)", {"volume": "clii", "number": "2"}),
        ("BSOAS xli/2 (1978), 23-40", {"volume": "xli", "number": "2"}),
        ("Al-Manar 28/6 (29 July 1927), p. 476", {"volume": "28", "number": "6"}),
        ("المنار 28(6)، 1346 هـ", {"volume": "28", "number": "6"}),
        ("Al-Qantara XXXII 1 (2011)", {"volume": "XXXII", "number": "1"}),
        ("Anaquel, XXXIII, 2, julio-diciembre 2012", {"volume": "XXXIII", "number": "2"}),
        ("The Moslem World 1.1 (1911): 5-12", {"volume": "1", "number": "1"}),
        ("Al-Ahram Weekly 371 (2-8 April 1998)", {"number": "371"}),
        ("Verde Islam 9-10 - Año 4", {"volume": "4", "number": "9-10"}),
        ("Hamdard Islamicus XXI (April 1998), No. 2", {"volume": "XXI", "number": "2"}),
        ("المشرق ٧: ٦٢٤", {"volume": "٧"}),
        ("J Islam Stud. 2018; 5(3-4): 495", {"volume": "5", "number": "3-4"}),
        ("Al-Huda, Vol. 33.2 (2019)", {"volume": "33", "number": "2"}),
        ("Минарет № 12 [345], 2005", {"number": "12", "whole_number": "345"}),
        ("Hidoyat 4(1434)-son, 2013-yil", {"number": "4", "whole_number": "1434"}),
        ("Al-Huda, Vol. XII (3), May 1998", {"volume": "XII", "number": "3"}),
        ("نامه، شماره ۵ - ۱۸ تا ۲۴ بهمن ۱۳۹۳", {"number": "۵"}),
        ("Sebil, 45/46. Sayı, Mayıs 1998", {"number": "45/46."}),
        ("Sebil, 12 . Yıl, Sayı 5, Mayıs 1998", {"volume": "12 .", "number": "5"}),
        ("The Light, Thirty-Second Volume, No. 5, May 1998", {"volume": "Thirty-Second", "number": "5"}),
        ("Moschee, XII Jahrgang, Nr. 5, Mai 1998", {"volume": "XII", "number": "5"}),
        ("جريدة الثورة ) 92 ( العدد، مايو 1998", {"number": "92"}),
        ("جريدة الثورة، المجلد 3، رجب 1434، 12 العدد", {"volume": "3", "number": "12"}),
        ("مجلة النور، العدد الثالث عشرالمجلد الخامس، مايو 1998", {"volume": "الخامس", "number": "الثالث عشر"}),
        ("GazeteSayı 5, Mayıs 1998", {"number": "5"}),
        ("Al-Huda, Third Series, Vol. 5, May 1998", {"series": "Third Series", "volume": "5"}),
        ("Al-Huda, No. 5, Supplement No. 2, May 1998", {"number": "5", "supplement": "2"}),
        ("Sebil, 763&rsquo;üncü sayı, Mayıs 1998", {"number": "763&rsquo;üncü"}),
        ("Al-Huda, Nos. 3&ndash;4, May 1998", {"number": "3&ndash;4"}),
        ("Al-Huda, No.&nbsp;5, May&#160;1998", {"number": "5"}),
    ],
)
def test_where_numbers_stand(text: str, expect: dict[str, str]) -> None:
    """The span of a number is all of it that is printed, and neither its caption nor what ties it to another."""
    spans = read_masthead(text).to_dict()["spans"]
    levels = {kind: text[low:high] for kind, (low, high) in spans.items() if kind in ENUMERATION_FIELDS}
    assert levels == expect


@pytest.mark.parametrize(
    "text",
    [
        "Python 60.4 (2020)",
        "Python 60.4 (2020): new features",
        "The Cow 20:1",
        "Arabica 40/2",
        "Arabica 17:2",
        "World War II, 1939-1945",
        "DİA XXIV, 178",
        "DİA, XXIV 178",
        "Al-Baqara 2:255",
        "Al-Baqara 2: 255",
        "Call us at Karachi 5562-1980",
        "Nuvember 21, 2024",
        "Asiatic Journal 21, 1877",
        "Asiatic Journal 21, 1877, Lahore",
        "As the late editor of the journal wrote long ago, Arabica 55 (1978)",
        "Arabica 1200(4)",
        "Windows 10, 2015",
        "Lahore, 5, 2014",
        "Annual Accounts 2014/25",
        "Report 2014/2/5 alone",
        "Al-Baqara 7:286",
        "Al-Mashriq 7: 624: 5",
        "Al-Mashriq 7: 286",
        "Studia Islamica XL.2 again",
        "Arabica 40/2/3",
        "War II, 1939/1945",
        "EI, IX, Leiden",
        "Divan 2014/0",
        "Friday 50(11)",
        "Monday 7: 624",
        "Seven 7: 624",
        "And so, as it was then said of this by many of those who had been there at the time, EI, IX, 178",
        "Rajab 50(11)",
        "Page 50(11)",
        "AH 50(11)",
        "Arabica 40/2 (Lahore)",
        "Arabica XL.2 (Lahore)",
        "Python 60.4 (2020) 12-15 users",
        "Arabica 60.4 (2006) again",
        "Asiatic Journal 21, 1877 p. 620",
        "Asiatic Journal 21, 1877, 620",
        "Asiatic Journal 21, 187, p. 620",
        "Asiatic Journal 2100, 1877, p. 620",
        "Arabica 12, 2, 1985",
        "Arabica 12, 2 1985",
        "Divan 2014/13",
        "Divan 1650/2",
        "Report 2014/2.5 alone",
        "Report 2014/2-5 alone",
        "Pope Pius XII 85, Rome",
        "Pope Pius XII, 1939-1958",
        "Al-Mashriq 7; 624",
        "Al-Mashriq 7 624",
        "Al-Baqara 7:62",
        "Karachi Tel. 5562, 1980",
        "Thamarāt al-Funūn 1971, Beirut",
        "Thamarāt al-Funūn 971, Beirut",
        "Al-Huda 62",
        "He lived in the town of Arabica for all of his long life in 55 (1978)",
        "Psalm 50:11",
        "Surat al-Nisa 4: 12",
        "World War I, 1914/1918",
        "Louis XIV, 1638",
        "Highway 62, Lahore 2004",
        "Arabica 40-2 (Lahore)",
        "Umar 62, died at Damascus",
        "Volume and page",
        "Rajab XV, again",
        "Arabica 50(11",
        "Arabica 50 11)",
        "Arabica (11)",
        "Arabica 0(11)",
        "Arabica 50/11",
        "Rumi L, 178",
        "Dia XL 178",
        "Article 50(11)",
        "B 50(11)",
        "X 7: 624",
        "ISSN 50(11)",
        "Tel. 50(11)",
        "Arabica 50 to 11",
        "Divan 12 s. 30",
        "Lahore 12 s. 30",
        "Hamlet III, 2",
        "Romans XII, 4 and 5",
        "Room 60.4 (north)",
        "Arabica 1000/2 (Lahore)",
        "Elizabeth II, 1926-2022",
        "The Quran 2:255-257",
        "Isaiah 40:3-5",
        "Matthew 5: 3",
    ],
)
def test_what_looks_like_a_citation(text: str) -> None:
    """A version, a verse, a war, a telephone, accounts and a sentence; and a citation that lacks one sign."""
    assert read_masthead(text).issue is None


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Moschee, Nr. 5. 12. Mai 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, Vol. 4.2 (2019)", {"volume": "4", "number": "2", "gregorian": "2019"}),
        ("Al-Huda, Volume 4.2 (2019)", {"volume": "4", "number": "2", "gregorian": "2019"}),
        ("Al-Huda, Vol. 4.2, 2019", {"volume": "4", "number": "2", "gregorian": "2019"}),
        ("Al-Huda, Vol. 4.2 (May 2019)", {"volume": "4", "number": "2", "gregorian": "2019-05"}),
        ("Al-Huda, Vol. 4.2, May 2019", {"volume": "4", "number": "2", "gregorian": "2019-05"}),
        ("Al-Huda, Vol. 4.2 (12 May 2019)", {"volume": "4", "number": "2", "gregorian": "2019-05-12"}),
        ("Al-Huda, Vol. 12.11 (2019)", {"volume": "12", "number": "11", "gregorian": "2019"}),
        ("La Presse, N° 27 123, 5 mai 1998", {"number": "27123", "gregorian": "1998-05-05"}),
        ("La Presse, N° 27 123 | 5 mai 1998", {"number": "27123", "gregorian": "1998-05-05"}),
        ("La Presse (N° 27 123) 5 mai 1998", {"number": "27123", "gregorian": "1998-05-05"}),
        ("La Presse, N° 27 123 - 5 mai 1998", {"number": "27123", "gregorian": "1998-05-05"}),
        ("La Presse, 5 mai 1998\nN° 27 123\nPrix 2 F", {"number": "27123", "gregorian": "1998-05-05"}),
        ("La Presse, 5 mai 1998, N° 27 123", {"number": "27123", "gregorian": "1998-05-05"}),
        ("Минарет, № 27 123, 5 мая 1998", {"number": "27123", "gregorian": "1998-05-05"}),
        ("La Presse, N° 27 12 pages, 5 mai 1998", {"number": "27", "gregorian": "1998-05-05"}),
        ("La Presse, N° 27 123 pages, mai 1998", {"number": "27", "gregorian": "1998-05"}),
        ("La Presse, N° 127 123 pages, mai 1998", {"number": "127", "gregorian": "1998-05"}),
        ("Python News, Vol. 5, Release No. 3.12, May 2023", {"volume": "5", "gregorian": "2023-05"}),
        ("Python News, Vol. 5, Release No. 3.12.1, May 2023", {"volume": "5", "gregorian": "2023-05"}),
        ("Python News, Vol. 5, No. 3.125, May 2023", {"volume": "5", "number": "3125", "gregorian": "2023-05"}),
        ("Al-Huda, Vol. 5, No. 3 .12 May 1998", {"volume": "5", "number": "3", "gregorian": "1998-05-12"}),
        ("Al-Huda, Vol. 5, No. 3. 12 May 1998", {"volume": "5", "number": "3", "gregorian": "1998-05-12"}),
        ("Al-Huda v4.2 (2019), No. 5", {"number": "5", "gregorian": "2019"}),
        ("Al-Huda v. 4.2 (2019), No. 5", {"number": "5", "gregorian": "2019"}),
    ],
)
def test_figures_with_a_point_or_space(text: str, expect: dict[str, str]) -> None:
    """A version is no number, volume and number with a point need their date; a space sets off thousands behind N°."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("نامه، شماره ۵ - ۱۸ تا ۲۴ بهمن ۱۳۹۳", {"number": "5", "solar_hijri": "1393-11-18/1393-11-24"}),
        ("Al-Huda, No. 45-12 May 1998", {"number": "45", "gregorian": "1998-05-12"}),
        ("Al-Huda, Nos. 5 - 6 May-June 1998", {"number": "5-6", "gregorian": "1998-05/1998-06"}),
        ("Al-Huda, Nos. 5 - 6, May-June 1998", {"number": "5-6", "gregorian": "1998-05/1998-06"}),
        ("Al-Huda, Nos. 5-6 May-June 1998", {"number": "5-6", "gregorian": "1998-05/1998-06"}),
        ("Al-Huda, Nos. 5 - 6 May, June 1998", {"number": "5-6", "gregorian": "1998-05/1998-06"}),
        ("El Faro, núm. 5 - 12 de mayo de 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Moschee, Nr. 5 - 12. Mai 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5 - 12/May/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Moschee, Nr. 5 - 12.5.1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Moschee, Nr. 5 - 12. 5. 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, Nos. 5-95, May 1998", {"number": "5-95", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 30-32 May 1998", {"number": "30-32", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 11-12 May 1998", {"number": "11-12", "gregorian": "1998-05"}),
        ("Минарет № 12-13 мая 2005", {"number": "12-13", "gregorian": "2005-05"}),
        ("Al-Huda, Nos. 4,5,6, May 1998", {"number": "4-6", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 4/5/6, May 1998", {"number": "4-6", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 4-5, 7 May 1998", {"number": "4-5", "gregorian": "1998-05-07"}),
        ("Al-Huda, Nos. V-VI, May 1998", {"number": "5-6", "gregorian": "1998-05"}),
        ("La Presse, N° 5 - 3e année, mai 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
    ],
)
def test_where_a_range_of_numbers_ends(text: str, expect: dict[str, str]) -> None:
    """Before the day, the days or the date that follow it, and before an ordinal with a caption of its own."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Moschee, Nr. 12h, Mai 1998", {"number": "12 h", "gregorian": "1998-05"}),
        ("Moschee, Nr. 12i, Mai 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Moschee, Nr. 12A, Mai 1998", {"number": "12 A", "gregorian": "1998-05"}),
        ("الوقائع المصرية، العدد 88 مكرر، (5 مايو 1998)", {"number": "88 مكرر", "gregorian": "1998-05-05"}),
        ("الوقائع المصرية، العدد 88 مكررا (أ)، مايو 1998", {"number": "88 مكررا (أ)", "gregorian": "1998-05"}),
    ],
)
def test_letters_and_words_behind_a_number(text: str, expect: dict[str, str]) -> None:
    """A letter written to it up to H, a word for a repeated number and one letter in brackets behind that."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Presse, Le N° 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("De Moslim, De jaargang 5, nr. 3, mei 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("Le Phare, Ce Numéro 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, XXIst Year, No. 5, May 1998", {"volume": "21", "number": "5", "gregorian": "1998-05"}),
        ("Diyanet, XII. Cilt, 5. Sayı, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Diyanet, Cilt XII, Sayı V, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, vol. iv, no. 3, May 1998", {"volume": "4", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda, no. iv, May 1998", {"gregorian": "1998-05"}),
    ],
)
def test_roman_numerals_and_words_like_them(text: str, expect: dict[str, str]) -> None:
    """With an ordinal's suffix or a dot; an article or pronoun that begins like one is none."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Türk Yurdu, On Üçüncü Yıl, Sayı 5, Mayıs 1998", {"volume": "13", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Number Nine Hundred, May 1998", {"number": "900", "gregorian": "1998-05"}),
        ("The Light, Number One Thousand, May 1998", {"number": "1000", "gregorian": "1998-05"}),
        ("The Light, Number Two Thousand and Five, May 1998", {"number": "2005", "gregorian": "1998-05"}),
        ("مجلة النور، العدد المائة، مايو 1998", {"number": "100", "gregorian": "1998-05"}),
        ("نامه، سال پنجم، شماره دهم، مهر ۱۳۷۰", {"volume": "5", "number": "10", "solar_hijri": "1370-07"}),
    ],
)
def test_hundreds_thousands_and_neighbours_in_words(text: str, expect: dict[str, str]) -> None:
    """A hundred or thousand multiplies, a ten is added to, two figures are two numbers."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Règlement n° 2016-679, 27 avril 2016", {"gregorian": "2016-04-27"}),
        ("Sebil, Sayı 1911 - Yıl 12 - Mayıs 1962", {"volume": "12", "number": "1911", "gregorian": "1962-05"}),
        ("Sebil, Sayı 1911, Yıl 12, Mayıs 1962", {"volume": "12", "number": "1911", "gregorian": "1962-05"}),
        ("Azərbaycan, № 1911 – il 12, may 1962", {"volume": "12", "number": "1911", "gregorian": "1962-05"}),
        ("مجلة جامعة ذمار ) 8 ( العدد 2010", {"number": "8", "gregorian": "2010"}),
        ("Berita, Jilid 3, Nomor 88 / LAHORE, Mei 2016", {"volume": "3", "number": "88", "gregorian": "2016-05"}),
        ("Berita, Jilid 3, Nomor 88/ PMK, Mei 2016", {"volume": "3", "number": "88", "gregorian": "2016-05"}),
        ("Al-Huda, No. 88/MAY 1998", {"number": "88", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 3, No. 88/PMK, May 1998", {"volume": "3", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 3, No. 88/Pmk, May 1998", {"volume": "3", "number": "88", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 3, No. 88-PMK, May 1998", {"volume": "3", "number": "88", "gregorian": "1998-05"}),
        ("Al-Huda Issue 1950 March 12", {"gregorian": "1950-03-12"}),
        ("Al-Huda Issue 1950 March 12, 1962", {"number": "1950", "gregorian": "1962-03-12"}),
        ("Al-Huda Issue 195 March 1962", {"number": "195", "gregorian": "1962-03"}),
        ("Al-Huda Issue | 31 May 1998", {"gregorian": "1998-05-31"}),
        ("Al-Huda Issue-5 May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda Issue -5 | May 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_what_is_a_date_or_a_file_behind_a_caption(text: str, expect: dict[str, str]) -> None:
    """A year with its law, month or word for year, and a file's letters in capitals, are set apart from numbers."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. (5) May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. [5] May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. = 5 | May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. * 5 * May 1998", {"number": "5", "gregorian": "1998-05"}),
        ('Al-Huda No. "5" May 1998', {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. «5» May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Moschee Nr. „5“ Mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No.; 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No./5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda Nr, 26, May 1998", {"number": "26", "gregorian": "1998-05"}),
        ("AL-HUDA VOL, 26, NO, 5, MAY 1998", {"volume": "26", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda Vol, 26, No. 5, May 1998", {"volume": "26", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Year #5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Минарет, год № 5, 2005", {"number": "5", "gregorian": "2005"}),
        ("Минарет, Год издания № 5, 2005", {"number": "5", "gregorian": "2005"}),
        ("Al-Huda, Vol. # 5, May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Volume the Fifth, May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5) May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. – – 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No.\n2 – February 2012", {"number": "2", "gregorian": "2012-02"}),
        ("Al-Huda No.\n31 May 1998", {"gregorian": "1998-05-31"}),
        ("Al-Huda No.\n32 May 1998", {"number": "32", "gregorian": "1998-05"}),
    ],
)
def test_signs_between_a_caption_and_its_number(text: str, expect: dict[str, str]) -> None:
    """Brackets, quotes, signs of number and line ends are passed over, a word for year leaves the sign its number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Dépêche, 60ème–année, n° 12, mai 1998", {"volume": "60", "number": "12", "gregorian": "1998-05"}),
        ("Sebil, 763‘üncü sayı, Mayıs 1998", {"number": "763", "gregorian": "1998-05"}),
        ("Sebil, 763’üncü–sayı, Mayıs 1998", {"number": "763", "gregorian": "1998-05"}),
        ("Il Messaggero, 12º Anno, N. 5, maggio 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, 39® ANNEE, N° 12, mai 1998", {"volume": "39", "number": "12", "gregorian": "1998-05"}),
        ("Moschee, XII . Jahrgang, Nr. 5, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, 34 - 36. Sayı, Mayıs 1998", {"number": "34-36", "gregorian": "1998-05"}),
        ("Sebil, 45/46. Sayı, Mayıs 1998", {"number": "45-46", "gregorian": "1998-05"}),
        ("Sebil, 45-46 Sayı, Mayıs 1998", {"number": "45-46", "gregorian": "1998-05"}),
        ("The Light, No. 5 - Twenty-First Year, May 1998", {"volume": "21", "number": "5", "gregorian": "1998-05"}),
        ("The Light - First Year - No. 5 - May 1998", {"volume": "1", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Year Two, Number Three, May 1998", {"volume": "2", "number": "3", "gregorian": "1998-05"}),
        ("The Light, Sixth Number, Second Volume, May 1998", {"volume": "2", "number": "6", "gregorian": "1998-05"}),
        ("AL-HUDA I VOL. I, NO. 3, MAY 1998", {"volume": "1", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda | Vol I | No 3 | May 1998", {"volume": "1", "number": "3", "gregorian": "1998-05"}),
        ("La Dépêche, I année, n° 12, mai 1998", {"volume": "1", "number": "12", "gregorian": "1998-05"}),
    ],
)
def test_ordinals_with_their_signs_before_a_caption(text: str, expect: dict[str, str]) -> None:
    """Raised circles and what is misread for them, apostrophes, dashes and ranges."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Hidoyat, 2005 (№ 5-son)", {"number": "5", "gregorian": "2005"}),
        ("Hidoyat 5 -son 2005-yil", {"number": "5", "gregorian": "2005"}),
        ("Hidoyat 4(1434)-son, 2013-yil", {"number": "4", "whole_number": "1434", "gregorian": "2013"}),
        ("Hidoyat 3 (2) son 2005-yil", {"number": "3", "gregorian": "2005"}),
        ("جريدة الثورة، رجب 1434 العدد 5", {"number": "5", "hijri": "1434-07"}),
        ("جريدة الثورة، رجب المرجب 1434 العدد 5", {"number": "5", "hijri": "1434-07"}),
        ("جريدة الثورة 12 - 13 العدد، مايو 1998", {"number": "12-13", "gregorian": "1998-05"}),
        ("جريدة الثورة 12-17 العدد، مايو 1998", {"number": "12-17", "gregorian": "1998-05"}),
        ("جريدة الثورة 3 - 17 العدد، مايو 1998", {"number": "17", "gregorian": "1998-05"}),
        ("La Dépêche, 34 année, N° 12, mai 1998", {"volume": "34", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, 34 Année, N° 12, mai 1998", {"volume": "34", "number": "12", "gregorian": "1998-05"}),
        ("La Dépêche, mai 1998 ANNEE 12 N° 5", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("জাগরণ ৫৬ বর্ষ ১-২ সংখ্যা ১৯৯৮", {"volume": "56", "number": "1-2", "gregorian": "1998"}),
        ("জাগরণ, ৫৬ বর্ষ - ৩ সংখ্যা - ১৩ অক্টোবর ১৯৯৮", {"volume": "56", "number": "3", "gregorian": "1998-10-13"}),
        ("জাগরণ ৫৬তম বর্ষ ৩য় সংখ্যা ১৩ অক্টোবর ১৯৯৮", {"volume": "56", "number": "3", "gregorian": "1998-10-13"}),
    ],
)
def test_figures_that_stand_before_their_caption(text: str, expect: dict[str, str]) -> None:
    """Tied, in brackets, in a range, or in a line whose captions all follow their numbers."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Volume 1998, No. 5", {"volume": "1998", "number": "5"}),
        ("Al-Huda, No. 1998, May 2001", {"number": "1998", "gregorian": "2001-05"}),
        ("Al-Huda, 25 °F, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, 25°C, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda V 5, No. 3, May 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda v.5, no.3, May 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("La Voz, nº 5, mayo 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Voix, n° 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Voix, n 5, Tome 3, mai 1998", {"volume": "3", "gregorian": "1998-05"}),
        ("al-ahram n1548, 5 mai 1998", {"number": "1548", "gregorian": "1998-05-05"}),
        ("Al-Huda, Rajab 1435Nº 19", {"number": "19", "hijri": "1435-07"}),
        ("Al-Huda, Vol. 5, Inv. no. 435, May 1998", {"volume": "5", "number": "435", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 5, telephone number 112, May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 5, Ramadan Issue 1434", {"volume": "5", "hijri": "1434-09"}),
        ("Al-Huda, Vol. 5, Ramadan Issue 14, 1434", {"volume": "5", "number": "14", "hijri": "1434-09"}),
        ("Resmî Gazete, Cilt 5, Mayıs 1998, 5237 sayılı Ceza Kanunu", {"volume": "5", "gregorian": "1998-05"}),
        (
            "Resmî Gazete, Cilt 5, Mayıs 1998, 5237 sayılı nüsha",
            {"volume": "5", "number": "5237", "gregorian": "1998-05"},
        ),
        ("Al-Huda enters its Fourth Year, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Its Fourth Year, No. 5, May 1998", {"volume": "4", "number": "5", "gregorian": "1998-05"}),
    ],
)
def test_captions_beside_units_nouns_and_codes(text: str, expect: dict[str, str]) -> None:
    """A unit, a noun of a phrase, a law's name and a letter tied to a code caption nothing; others do."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Hidoyat, 2018-yil, № 5", {"number": "5", "gregorian": "2018"}),
        ("Hidoyat, 2018 yil 5 may, № 12", {"number": "12", "gregorian": "2018-05-05"}),
        ("Türk Yolu, 2018 Yılı: 3, Sayı 5", {"volume": "3", "number": "5", "gregorian": "2018"}),
        ("Berita, 1998 Tahun 33, Bil. 5", {"volume": "33", "number": "5", "gregorian": "1998"}),
        ("Berita, Mei 1998 Tahun XII, No. 5", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Mecmua, 11 Mart 1326, sene 3, Sayı 5", {"volume": "3", "number": "5", "rumi": "1326-03-11"}),
        ("Mecmua, sene 3, aded 5, 11 Mart 1326", {"volume": "3", "number": "5", "rumi": "1326-03-11"}),
        ("مجلة النور، السنة 148، العدد 5، مايو 1998", {"volume": "148", "number": "5", "gregorian": "1998-05"}),
        ("Hidoyat, 1441 hijriy yil, 5-son", {"number": "5", "hijri": "1441"}),
    ],
)
def test_words_for_year_beside_a_year(text: str, expect: dict[str, str]) -> None:
    """Belong to the date before them, unless a number of their own is behind."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Third Series, Vol. 5, May 1998", {"volume": "5", "series": "Third Series", "gregorian": "1998-05"}),
        (
            "JRAS, Series 3, Vol. 20, No. 1, 2010",
            {"volume": "20", "number": "1", "series": "Series 3", "gregorian": "2010"},
        ),
        ("Al-Huda, Series II, Vol. 5, May 1998", {"volume": "5", "series": "Series II", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Supplement, May 1998", {"number": "5", "supplement": "Supplement", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Supplement No. 2, May 1998", {"number": "5", "supplement": "2", "gregorian": "1998-05"}),
    ],
)
def test_series_and_supplements_with_a_number(text: str, expect: dict[str, str]) -> None:
    """A figure or numeral behind a series is kept with it, that of a supplement is its number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "Al-Huda, Vol. 50, No. 12 (600), May 1998",
            {"volume": "50", "number": "12", "whole_number": "600", "gregorian": "1998-05"},
        ),
        ("Al-Huda, Vol. 50 (12) (600), May 1998", {"volume": "50", "number": "12", "gregorian": "1998-05"}),
        ("Al-Huda, No. 12 (1434), May 1850", {"number": "12", "whole_number": "1434", "gregorian": "1850-05"}),
        ("Al-Huda, No. 12 (1434) Lahore", {"number": "12", "hijri": "1434"}),
        ("Al-Huda, Vol. 50 (1434), No. 3", {"volume": "50", "number": "3", "hijri": "1434"}),
        ("Al-Huda, Vol. 33.2 (2019)", {"volume": "33", "number": "2", "gregorian": "2019"}),
        ("Al-Huda, Vol. 33: 2 (2019)", {"volume": "33", "gregorian": "2019"}),
        ("Al-Huda, Vol. XXXIII/2, May 1998", {"volume": "33", "number": "2", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 33/II, May 1998", {"volume": "33", "gregorian": "1998-05"}),
        (
            "Al-Huda, Vol. 33/2, Whole No. 500, May 1998",
            {"volume": "33", "number": "2", "whole_number": "500", "gregorian": "1998-05"},
        ),
        ("Al-Huda, No. 5/XXV, Part 2, May 1998", {"volume": "25", "number": "5", "part": "2", "gregorian": "1998-05"}),
        ("Минарет № 12 (13-14), 2005", {"number": "12", "whole_number": "13-14", "gregorian": "2005"}),
        ("Минарет № 12 [345], 2005", {"number": "12", "whole_number": "345", "gregorian": "2005"}),
        ("Минарет № 12 (345) 2005", {"number": "12", "whole_number": "345", "gregorian": "2005"}),
    ],
)
def test_numbers_in_brackets_and_behind_strokes(text: str, expect: dict[str, str]) -> None:
    """Belong to the captioned volume or number before them, unless a caption says the same or they are a year."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Arabica, 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ('"Arabica," 55 (1978): 23-40', {"volume": "55", "gregorian": "1978"}),
        ("Arabica. 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("Arabica: 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("Arabica; 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("«Arabica» 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("“Arabica” 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("“Arabica,” 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("Arabica (Leiden) 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("Studia Islamica 55 (1978)", {"volume": "55", "gregorian": "1978"}),
        ("Glasnik VIS-a 55 (1978)", {"volume": "55", "gregorian": "1978"}),
        ("Bulletin de l'I.F.A.O. 55 (1978)", {"volume": "55", "gregorian": "1978"}),
        ("المشرق، 55 (1978)", {"volume": "55", "gregorian": "1978"}),
        ("المشرق؛ 55 (1978)", {"volume": "55", "gregorian": "1978"}),
        ("12 essays\nArabica 55 (1978): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("Al-Mashriq / 55 (1978)", {"volume": "55", "gregorian": "1978"}),
        ("J Islam Stud. 2018; 50(11): 495", {"volume": "50", "number": "11", "gregorian": "2018"}),
        ("مجلة الدراسات 2018؛ 50(11): 495", {"volume": "50", "number": "11", "gregorian": "2018"}),
    ],
)
def test_what_a_title_may_be_parted_by_from_its_volume(text: str, expect: dict[str, str]) -> None:
    """Commas, stops, quotes, a place in brackets, a line's end behind other lines."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Arabica 50[11], 1998", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Studia Islamica XL/2 (May 1974)", {"volume": "40", "number": "2", "gregorian": "1974-05"}),
        ("Studia Islamica 40/2, May 1974", {"volume": "40", "number": "2", "gregorian": "1974-05"}),
        (
            "Studia Islamica XL/2 (Spring 1974)",
            {"volume": "40", "number": "2", "gregorian": "1974", "season": "spring"},
        ),
        ("Studia Islamica 40:2-3 (1974)", {"volume": "40", "number": "2-3", "gregorian": "1974"}),
        ("Studia Islamica XL/2 1974", {"volume": "40", "number": "2", "gregorian": "1974"}),
        ("Arabica 60.4 (2006): p. 700", {"volume": "60", "number": "4", "gregorian": "2006"}),
        ("Arabica 60.4 (2006), 700-720", {"volume": "60", "number": "4", "gregorian": "2006"}),
        ("Arabica 60.4 (May 2006)", {"volume": "60", "number": "4", "gregorian": "2006-05"}),
        ("Divan Dergisi 36/3, 1992, ss. 12-20", {"volume": "36", "number": "3", "gregorian": "1992"}),
        ("Journal of Islamic Sciences 20:1", {"volume": "20", "number": "1"}),
        ("Journal of Islamic Sciences XX:1", {"volume": "20", "number": "1"}),
        ("Journal of Islamic Sciences 20/1", {"volume": "20", "number": "1"}),
        ("Journal of Islamic Sciences\n20:1", {}),
    ],
)
def test_volume_and_number_without_captions(text: str, expect: dict[str, str]) -> None:
    """Brackets, strokes and colons with a date, pages or the word for a journal on the same line."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Arabica 55 (1398 AH): 23-40", {"volume": "55", "hijri": "1398"}),
        ("Asiatic Journal 21, 1877, pp. 620-634", {"volume": "21", "gregorian": "1877"}),
        ("Asiatic Journal 21, 1877, 620–634", {"volume": "21", "gregorian": "1877"}),
        ("Asiatic Journal 21; 1877; p. 620", {"volume": "21", "gregorian": "1877"}),
        ("Arabica 12, 2 (1985): 5-8", {"volume": "12", "number": "2", "gregorian": "1985"}),
        ("Anaquel, XXXIII, 2, julio-diciembre 2012", {"volume": "33", "number": "2", "gregorian": "2012-07/2012-12"}),
        ("Arabica XII, 2 (1985)", {"volume": "12", "number": "2", "gregorian": "1985"}),
        ("Arabica clii, 2 (1985)", {"volume": "152", "number": "2", "gregorian": "1985"}),
        ("Arabica xii, 2 (1985)", {"volume": "12", "number": "2", "gregorian": "1985"}),
        ("Arabica lx, 2 (1985)", {"volume": "60", "number": "2", "gregorian": "1985"}),
        ("Arabica vi, 2 (1985)", {"volume": "6", "number": "2", "gregorian": "1985"}),
        ("Arabica iv, 2 (1985)", {"volume": "4", "number": "2", "gregorian": "1985"}),
        ("Der Islam XV, (1979)", {"volume": "15", "gregorian": "1979"}),
        ("Der Islam XV, 1979, S. 12", {"volume": "15", "gregorian": "1979"}),
        ("المشرق XV، 1979", {"volume": "15", "gregorian": "1979"}),
        ("Der Islam XV/3-4, 1979", {"volume": "15", "number": "3-4", "gregorian": "1979"}),
        ("Al-Qantara XXXII 1 (enero-junio 2011)", {"volume": "32", "number": "1", "gregorian": "2011-01/2011-06"}),
        ("Al-Qantara XXXII 1, (2011)", {"volume": "32", "number": "1", "gregorian": "2011"}),
        ("Arabica 43 (1996), No. 2", {"volume": "43", "number": "2", "gregorian": "1996"}),
        ("Arabica 43 (12 May 1996), no. 2", {"volume": "43", "number": "2", "gregorian": "1996-05-12"}),
        ("Arabica XLIII (1996), no. 2", {"volume": "43", "number": "2", "gregorian": "1996"}),
        ("Islamic Studies 45, no. 2, 2006", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Islamic Studies XLV, no. 2 (2006)", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Islamic Studies 45:no. 2 (2006)", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Mélanges XLII, 2012, no. 15", {"volume": "42", "number": "15", "gregorian": "2012"}),
        ("Mélanges XLII (2012), no. 15", {"volume": "42", "number": "15", "gregorian": "2012"}),
    ],
)
def test_volumes_beside_their_year(text: str, expect: dict[str, str]) -> None:
    """In brackets, behind commas, with pages, with a number that has a caption; Roman numerals large and small."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Divan 2014/1", {"number": "1", "gregorian": "2014"}),
        ("Divan 1992/4, s. 12", {"number": "4", "gregorian": "1992"}),
        ("J Islam Stud. 2018; 5(3-4): 495", {"volume": "5", "number": "3-4", "gregorian": "2018"}),
        ("EI, ix, 178", {"volume": "9"}),
    ],
)
def test_numbers_within_a_year_and_on_pages(text: str, expect: dict[str, str]) -> None:
    """The number behind a year's stroke or in brackets before pages, the volume before a page."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Thamarāt al-Funūn 971، 5 March 1900", {"number": "971", "gregorian": "1900-03-05"}),
        ("Thamarāt al-Funūn 971; 5 March 1900", {"number": "971", "gregorian": "1900-03-05"}),
        ("Thamarāt al-Funūn 971 - 5 March 1900", {"number": "971", "gregorian": "1900-03-05"}),
        ("Thamarāt al-Funūn 971 — 5 March 1900", {"number": "971", "gregorian": "1900-03-05"}),
        ("Thamarāt al-Funūn 971 / 5 March 1900", {"number": "971", "gregorian": "1900-03-05"}),
        ("Thamarāt al-Funūn 971 (March 1900)", {"number": "971", "gregorian": "1900-03"}),
        ("ثمرات الفنون 971، 5 مارس 1900", {"number": "971", "gregorian": "1900-03-05"}),
        ("Al-Huda 62 (Spring 2004)", {"number": "62", "gregorian": "2004", "season": "spring"}),
        ("Al-Huda 21, Spring 2004", {"number": "21", "gregorian": "2004", "season": "spring"}),
        ("Lisan al-Hal 871, 5 March 1892", {"number": "871", "gregorian": "1892-03-05"}),
        ("Dian, Bil. 5, hal 871, Mac 1992", {"number": "5", "gregorian": "1992-03"}),
        ("ISSN 1540-5877 eHumanista 11 (2017)", {"volume": "11", "gregorian": "2017"}),
        ("Umm Al-Qura 5062 published 27 December 2024", {"number": "5062", "gregorian": "2024-12-27"}),
        ("Verde Islam 9 (Año 4)", {"volume": "4", "number": "9"}),
        ("Verde Islam 9-10 - Año 4", {"volume": "4", "number": "9-10"}),
        ("Verde Islam 9 - Año 4 - 1998", {"volume": "4", "number": "9", "gregorian": "1998"}),
    ],
)
def test_bare_numbers_before_a_date_or_caption(text: str, expect: dict[str, str]) -> None:
    """Between a title and what follows it, behind any mark that parts fields."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Tomo Nº 12, nº 3, mayo 1998", {"volume": "12", "number": "3", "gregorian": "1998-05"}),
        ("Tome N° 12, n° 3, mai 1998", {"volume": "12", "number": "3", "gregorian": "1998-05"}),
        ("Tome N.° 12, n.° 3, mai 1998", {"volume": "12", "number": "3", "gregorian": "1998-05"}),
        ("Volume No: 12, Issue No: 5, May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("VOLUME NO 12 ISSUE NO 5 MAY 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. & No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 5 - 12 من شهر مايو 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Hidoyat, 1441 hijriy yil 5 rajab, № 12", {"number": "12", "hijri": "1441-07-05"}),
        ("Azərbaycan, 1998 - ci il, № 5", {"number": "5", "gregorian": "1998"}),
        ("Azərbaycan, 1998-ci ilin may ayı, № 5", {"number": "5", "gregorian": "1998-05"}),
        ("Azərbaycan, 12-ci ildir, № 5, may 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Hidoyat, 2018-yil: 5-son", {"number": "5", "gregorian": "2018"}),
        ("Türk Yolu, 2018 YILI-3, Sayı 5", {"volume": "3", "number": "5", "gregorian": "2018"}),
        ("Berita, 2018 TAHUN – KE 33, BIL. 5", {"volume": "33", "number": "5", "gregorian": "2018"}),
        ("Preporod, 1998. godina, broj 5", {"number": "5", "gregorian": "1998"}),
        ("Preporod, godina XXVIII, broj 5, maj 1998", {"volume": "28", "number": "5", "gregorian": "1998-05"}),
        ("Preporod, God. XXVIII., br. 5., 15. maj 1998.", {"volume": "28", "number": "5", "gregorian": "1998-05-15"}),
        ("Минарет, 2005 год, № 5", {"number": "5", "gregorian": "2005"}),
        ("Минарет, год 12-й, № 5, 2005 г.", {"volume": "12", "number": "5", "gregorian": "2005"}),
        ("Минарет, 12-й год, № 5, май 2005", {"volume": "12", "number": "5", "gregorian": "2005-05"}),
        ("Вакыт, 1911 ел, 5 нче сан", {"number": "5", "gregorian": "1911"}),
    ],
)
def test_captions_and_years_of_many_languages(text: str, expect: dict[str, str]) -> None:
    """A further caption with its sign, a word for year before or behind its figure, ordinals with their suffixes."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Studia XII:3 (2010)", {"volume": "12", "number": "3", "gregorian": "2010"}),
        ("(Arabica 50(11), 1998)", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Arabica (50(11), 1998)", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Studia Islamica 20:1 (1974), pp. 12-15", {"volume": "20", "number": "1", "gregorian": "1974"}),
        ("Bulletin 5, no. 2 (1998)", {"volume": "5", "number": "2", "gregorian": "1998"}),
        ("Islamic Studies 45, nos. 2-3 (2006)", {"volume": "45", "number": "2-3", "gregorian": "2006"}),
        ("Hamdard Islamicus XXI, No. 2 (1998)", {"volume": "21", "number": "2", "gregorian": "1998"}),
        ("Hamdard Islamicus XXI (April 1998), No. 2", {"volume": "21", "number": "2", "gregorian": "1998-04"}),
        ("Der Islam XV (1979), Heft 3", {"volume": "15", "number": "3", "gregorian": "1979"}),
        ("Der Islam XV (1979/80)", {"volume": "15", "gregorian": "1979/1980"}),
        ("Al-Abhath 32 (1984), pp. 3-22", {"volume": "32", "gregorian": "1984"}),
        ("Vakıflar Dergisi, XII (1978), s. 5-12", {"volume": "12", "gregorian": "1978"}),
        ("İslâm Araştırmaları Dergisi, sy. 5 (2001), s. 12", {"number": "5", "gregorian": "2001"}),
        ("Belleten, XLIV/175, Temmuz 1980, s. 3", {"volume": "44", "number": "175", "gregorian": "1980-07"}),
        ("Belleten XLIV/175 (1980), s. 3", {"volume": "44", "number": "175", "gregorian": "1980"}),
    ],
)
def test_citations_of_many_journals(text: str, expect: dict[str, str]) -> None:
    """Brackets around all, several numbers, a split year, a long date, a number with a caption behind the year."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Nos. 30 - 32 May 1998", {"number": "30-32", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 30 - 31 May 1998", {"number": "30", "gregorian": "1998-05-31"}),
        ("Al-Huda, Nos. 3 - 5, May 1998", {"number": "3-5", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3-4 & 5, June 1998", {"number": "3-5", "gregorian": "1998-06"}),
        ("Sebil, 12 inci Yıl, Sayı 5, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, 12'nci Yıl, Sayı 5, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, Onikinci Yıl, Sayı 5, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, Yıl: 12 - Sayı: 5 - Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, Yıl: 12 | Sayı: 5 | Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil\nYıl: 12\nSayı: 5\nMayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil\nYıl:\n12\nSayı:\n5\nMayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil (Yıl 12, Sayı 5), Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("SEBİL YIL 12 SAYI 5 MAYIS 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, Yıl 12/Sayı 5, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, Yıl XII/Sayı 5, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, Sayı 5/Yıl 12, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, 12e année — N° 5 — mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, Douzième année, N° 5, mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, DOUZIÈME ANNÉE. N° 5. MAI 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, 12ème année-N°5-mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, 12° année. N° 5. mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, N° 5 (12e année), mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, N° 5. 12e année. mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, année 12, numéro 5, mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, 12. Jg., Nr. 5, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, Jg. 12 (1998), Nr. 5", {"volume": "12", "number": "5", "gregorian": "1998"}),
        ("Moschee, Jg. 12, H. 5, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, Nr. 5, 12. Jahrgang, Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Минарет, том 12, выпуск 5, май 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Минарет, Т. 12, № 5, май 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Минарет, Т. XII, вып. 5, май 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Минарет № 5 (1), май 1998", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، السنة 12 - العدد 5 - مايو 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("مجلة النور - العدد 5 - السنة 12 - مايو 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("مجلة النور (العدد 5 - السنة 12) مايو 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        (
            "مجلة النور، السنة الثانية عشرة، العدد الخامس، مايو 1998",
            {"volume": "12", "number": "5", "gregorian": "1998-05"},
        ),
        ("مجلة النور العدد:5 السنة:12 مايو 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("مجلة النور العدد5 السنة12 مايو 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("نامه، سال ۱۲، شماره ۵، خرداد ۱۳۷۷", {"volume": "12", "number": "5", "solar_hijri": "1377-03"}),
        ("نامه، سال دوازدهم، شماره پنجم، خرداد ۱۳۷۷", {"volume": "12", "number": "5", "solar_hijri": "1377-03"}),
        ("نامه، دوره ۱۲، ش ۵، خرداد ۱۳۷۷", {"volume": "12", "number": "5", "solar_hijri": "1377-03"}),
        ("نامه، شماره ۵ و ۶، خرداد ۱۳۷۷", {"number": "5-6", "solar_hijri": "1377-03"}),
        ("نامه، شماره ۵ تا ۸، خرداد ۱۳۷۷", {"number": "5-8", "solar_hijri": "1377-03"}),
        ("ماہنامہ نور، جلد نمبر 12، شمارہ نمبر 5، مئی 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("ماہنامہ نور، جلد: 12 شمارہ: 5 مئی 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Majalah Dian, Jilid 12, Bilangan 5, Mei 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Majalah Dian, Tahun ke-12, No. 5, Mei 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Majalah Dian, Tahun XII, No. 5, Mei 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Majalah Dian, Thn. XII No. 5, Mei 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Preporod, God. 12, broj 5, maj 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Preporod, godina 12., broj 5., maj 1998.", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        (
            "Glasnik, God. XII, br. 5-6, maj-juni 1998",
            {"volume": "12", "number": "5-6", "gregorian": "1998-05/1998-06"},
        ),
        ("The Light, Vol. XII - No. 5 - May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("THE LIGHT VOL XII NO 5 MAY 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light Vol:12 No:5 May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light Vol.12/No.5 May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Vol. 12; No. 5; May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Vol. 12 # 5, May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Volume 12 Number 5 May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, v. 12, no. 5 (May 1998)", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Vol. 12, Issue 5 | May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, 12th Year, No. 5, May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Year 12, Issue 5, May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Vol. Twelve, No. Five, May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("The Light, Twelfth Year, Fifth Number, May 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        (
            "The Light, Vol. 12, No. 5, Whole No. 139, May 1998",
            {"volume": "12", "number": "5", "whole_number": "139", "gregorian": "1998-05"},
        ),
        (
            "The Light, Vol. 12, Part 2, No. 5, May 1998",
            {"volume": "12", "number": "5", "part": "2", "gregorian": "1998-05"},
        ),
        ("El Faro, Año XII, Núm. 5, mayo 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("El Faro, Año 12, n.º 5, mayo de 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("El Faro, Vol. 12, Núm. 5 (mayo 1998)", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("El Faro, XII, 5 (1998)", {"volume": "12", "number": "5", "gregorian": "1998"}),
        ("Il Faro, Anno XII, N. 5, maggio 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Il Faro, anno XII, fasc. 5, maggio 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
    ],
)
def test_volume_and_number_in_the_manner_of_each_language(text: str, expect: dict[str, str]) -> None:
    """Captions before and behind, with the signs, brackets and order that print uses."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Arabica 55 (1978 AD): 23-40", {"volume": "55", "gregorian": "1978"}),
        ("Arabica 999 (1978): 23-40", {"volume": "999", "gregorian": "1978"}),
        ("Mélanges XLII/2012, n° 15", {"volume": "42", "number": "15", "gregorian": "2012"}),
        ("Studia Islamica, XL, 2 (1974)", {"volume": "40", "number": "2", "gregorian": "1974"}),
        ("Studia Islamica XL, 2, mai 1974", {"volume": "40", "number": "2", "gregorian": "1974-05"}),
        ("Studia Islamica I/2 (1974)", {"volume": "1", "number": "2", "gregorian": "1974"}),
        ("Studia Islamica I (1953)", {"volume": "1", "gregorian": "1953"}),
        ("The Moslem World I, 1911", {"volume": "1", "gregorian": "1911"}),
        ("The Moslem World 1 (1911): 5-12", {"volume": "1", "gregorian": "1911"}),
        ("The Moslem World 1:1 (1911)", {"volume": "1", "number": "1", "gregorian": "1911"}),
        ("The Moslem World 1.1 (1911): 5-12", {"volume": "1", "number": "1", "gregorian": "1911"}),
        ("Al-Manar 1, no. 2 (1898)", {"volume": "1", "number": "2", "gregorian": "1898"}),
        ("Al-Manar 28/6 (29 July 1927), p. 476", {"volume": "28", "number": "6", "gregorian": "1927-07-29"}),
        ("Al-Manar 28/6 (1346/1927), p. 476", {"volume": "28", "number": "6", "hijri": "1346", "gregorian": "1927"}),
        ("Al-Manar XXVIII/6 (Muharram 1346)", {"volume": "28", "number": "6", "hijri": "1346-01"}),
        ("المنار 28/6 (محرم 1346)", {"volume": "28", "number": "6", "hijri": "1346-01"}),
        ("المنار 28(6)، 1346 هـ", {"volume": "28", "number": "6", "hijri": "1346"}),
        ("الأهرام 15488، 5 مايو 1998", {"number": "15488", "gregorian": "1998-05-05"}),
        ("Cumhuriyet 15488 - 5 Mayıs 1998", {"number": "15488", "gregorian": "1998-05-05"}),
        ("Al-Ahram Weekly 371, 2 April 1998", {"number": "371", "gregorian": "1998-04-02"}),
        ("Al-Ahram Weekly 371 (2-8 April 1998)", {"number": "371", "gregorian": "1998-04-02/1998-04-08"}),
        ("Saudi Aramco World 49/3, May 1998", {"volume": "49", "number": "3", "gregorian": "1998-05"}),
        ("Der Spiegel 20/1998", {"number": "20", "gregorian": "1998"}),
        ("Kayhan 16000, 12 Khordad 1377", {"number": "16000", "solar_hijri": "1377-03-12"}),
        ("BSOAS, 41 (1978), 23-40", {"volume": "41", "gregorian": "1978"}),
        ("BSOAS xli/2 (1978), 23-40", {"volume": "41", "number": "2", "gregorian": "1978"}),
        ("IJMES 9 (1978), pp. 1-15", {"volume": "9", "gregorian": "1978"}),
        ("REMMM n° 55-56, 1990, p. 1-15", {"number": "55-56", "gregorian": "1990"}),
        ("Islamic Quarterly, 22:3 (1978), p. 12", {"volume": "22", "number": "3", "gregorian": "1978"}),
        (
            "Islamic Culture, Vol. LII, No. 3, July 1978, pp. 12-30",
            {"volume": "52", "number": "3", "gregorian": "1978-07"},
        ),
    ],
)
def test_citations_of_volume_number_and_page(text: str, expect: dict[str, str]) -> None:
    """As journals and dailies are cited, from a first volume to a ten thousandth number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("جريدة الثورة، المجلد 3، ذو الحجة 1434 العدد", {"volume": "3", "hijri": "1434-12"}),
        ("جريدة الثورة، المجلد 3، رجب المرجب 1434 العدد", {"volume": "3", "hijri": "1434-07"}),
        ("جريدة الثورة، المجلد 3، رجب 1434، 12 العدد", {"volume": "3", "number": "12", "hijri": "1434-07"}),
        ("Il Messaggero, 34 ANNO, N. 12, maggio 1998", {"volume": "34", "number": "12", "gregorian": "1998-05"}),
        ("Il Messaggero, 34 Anno, N. 12, maggio 1998", {"volume": "34", "number": "12", "gregorian": "1998-05"}),
        ("The Light, Third Year: 1998, No. 5", {"volume": "3", "number": "5", "gregorian": "1998"}),
        ("La Dépêche, Deuxième année 1998, n° 5", {"volume": "2", "number": "5", "gregorian": "1998"}),
        ("Al-Huda, Vol. 3, 12 Issues, May 1998", {"volume": "3", "gregorian": "1998-05"}),
        ("Hidoyat 2005 (45) son", {"number": "45", "gregorian": "2005"}),
        ("Lahore 54000, Mall Road 45, No. 2 (2006)", {"number": "2", "gregorian": "2006"}),
        ("Resmî Gazete, Cilt 5, Mayıs 1998, 5237 sayılı Kanunu", {"volume": "5", "gregorian": "1998-05"}),
        ("Resmî Gazete, Cilt 5, Mayıs 1998, 5237 sayılı Yeni Türk Kanunu", {"volume": "5", "gregorian": "1998-05"}),
        (
            "Resmî Gazete, Cilt 5, Mayıs 1998, 5237 sayılı Yeni Türk Ceza Kanunu",
            {"volume": "5", "gregorian": "1998-05"},
        ),
        ("Al-Huda, No. 5. Received 5 May 1997. June 1998", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5, June 1998. Received (1997-05-05) May 5, 1997", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, No. 5, Received 5 May 1997 (Rajab 1418), June 1998", {"number": "5", "gregorian": "1998-06"}),
        ("Al-Huda, Third Volume, May 1998", {"volume": "3", "gregorian": "1998-05"}),
        ("Al-Huda, Third Volume 4, May 1998", {"volume": "4", "gregorian": "1998-05"}),
        ("Al-Huda, Thirty-Second Volume, No. 5, May 1998", {"volume": "32", "number": "5", "gregorian": "1998-05"}),
        (
            "La Dépêche, Trente-deuxième année – N° 5 – mai 1998",
            {"volume": "32", "number": "5", "gregorian": "1998-05"},
        ),
        ("Revista, Segundo año, número 5, mayo 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, Zweiter Jahrgang, Fünftes Heft, Mai 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, İkinci Yıl, Beşinci Sayı, Mayıs 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("Preporod, Druga godina, broj 5, maj 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("Минарет, Второй год издания, № 5, май 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, 12. Cilt, 45.-46. Sayı, Mayıs 1998", {"volume": "12", "number": "45-46", "gregorian": "1998-05"}),
        ("Sebil, 5.Sayı, 12.Yıl, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, 5.Heft, Mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Moschee, Bd. 12. Heft 5. Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, 12.Band 5.Heft Mai 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, 3rd Vol., 5th No., May 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("Azərbaycan, 12-ci cild, 5-ci nömrə, may 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Azərbaycan, XII cild, V nömrə, may 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Ҳидоят, 12-жилд, 5-сон, 1998 йил май", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Shkëndija, Viti i dytë, Nr. 5, maj 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("নূর, ১২শ বর্ষ, ৫ম সংখ্যা, মে ১৯৯৮", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("নূর, দ্বিতীয় বর্ষ, পঞ্চম সংখ্যা, মে ১৯৯৮", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("नूर, वर्ष 12, अंक 5, मई 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("நூர், மலர் 12, இதழ் 5, மே 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Nuru, Juzuu la 12, Toleo la 5, Mei 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        (
            "مجله نور، دوره دوازدهم، شماره ۵ (پیاپی ۵۰)، خرداد ۱۳۷۷",
            {"volume": "12", "number": "5", "whole_number": "50", "solar_hijri": "1377-03"},
        ),
        (
            "Tercüman-ı Hakikat, Üçüncü Sene, Numero 5, 12 Mart 1330",
            {"volume": "3", "number": "5", "rumi": "1330-03-12"},
        ),
    ],
)
def test_figures_words_and_numerals_in_front_of_captions(text: str, expect: dict[str, str]) -> None:
    """Are theirs where none of their own is behind; not those of a date, an address, a law, nor a count of issues."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Voix, T. D. Ahmed directeur, N° 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Voix, N. D. de Paris, Tome 3, mai 1998", {"volume": "3", "gregorian": "1998-05"}),
        ("La Voix, T. II, N° 5, mai 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, T. V, N° 5, mai 1998", {"volume": "5", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, T. C, N° 5, mai 1998", {"volume": "100", "number": "5", "gregorian": "1998-05"}),
        ("مجلة جامعة ذمار ) 8 ( العدد 2010 المجلد 3", {"volume": "3", "number": "8", "gregorian": "2010"}),
        ("Al-Huda No.\n\n45\n\nMay 1998", {"number": "45", "gregorian": "1998-05"}),
        ("Al-Huda\n\nVol.\n\n12\n\nNo.\n\n5\n\nMay 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
    ],
)
def test_initials_and_numerals_behind_a_letter(text: str, expect: dict[str, str]) -> None:
    """A letter with its dot is an initial, a numeral without one is a number; empty lines may stand before it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5 / May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5-May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5.May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 88 to 90, May 1998", {"number": "88-90", "gregorian": "1998-05"}),
        ("Al-Huda, No. 88 from May 1998", {"number": "88", "gregorian": "1998-05"}),
        ("Al-Huda, No. 88, 1434 AH, 2013 AD", {"number": "88", "hijri": "1434", "gregorian": "2013"}),
        ("Al-Huda, No. 88 - 1434 AH", {"number": "88", "hijri": "1434"}),
        ("Al-Huda, No. 88/1434 AH", {"number": "88", "hijri": "1434"}),
        ("Al-Huda, No. 88/2013", {"number": "88", "gregorian": "2013"}),
        ("Al-Huda, No. 1434/2013", {"number": "1434", "gregorian": "2013"}),
        ("Al-Huda, Nos. 99-101, May 1998", {"number": "99-101", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 9-10, May 1998", {"number": "9-10", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 9/10, May 1998", {"number": "9-10", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 1/12, May 1998", {"number": "1-12", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 10/9, May 1998", {"number": "9-10", "gregorian": "1998-05"}),
        ("مجلة النور، العددان 10-9، مايو 1998", {"number": "9-10", "gregorian": "1998-05"}),
        ("مجلة النور، العددان 9 و 10، مايو 1998", {"number": "9-10", "gregorian": "1998-05"}),
        ("مجلة النور، الأعداد 9-12، مايو 1998", {"number": "9-12", "gregorian": "1998-05"}),
        ("مجلة النور، العددان التاسع والأربعون، مايو 1998", {"number": "49", "gregorian": "1998-05"}),
        ("مجلة النور، العدد المائة وخمسة، مايو 1998", {"number": "105", "gregorian": "1998-05"}),
        ("The Light, Number One Hundred Five, May 1998", {"number": "105", "gregorian": "1998-05"}),
        ("La Dépêche, Numéro cent, mai 1998", {"number": "100", "gregorian": "1998-05"}),
        ("La Dépêche, Numéro deux cent, mai 1998", {"number": "200", "gregorian": "1998-05"}),
        ("Revista, Número ciento cinco, mayo 1998", {"number": "105", "gregorian": "1998-05"}),
        ("Sebil, Yüz Beşinci Sayı, Mayıs 1998", {"number": "105", "gregorian": "1998-05"}),
        ("نامه، شماره صد و پنجم، خرداد ۱۳۷۷", {"number": "105", "solar_hijri": "1377-03"}),
        ("نامه، سال بیست و یکم، شماره ۵، خرداد ۱۳۷۷", {"volume": "21", "number": "5", "solar_hijri": "1377-03"}),
        ("ماہنامہ نور، جلد دوم، شمارہ پنجم، مئی 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. LXXXVIII, No. 5, May 1998", {"volume": "88", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. XCIX, No. 5, May 1998", {"volume": "99", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. CXLIV, No. 5, May 1998", {"volume": "144", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. CM, No. 5, May 1998", {"volume": "900", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. DXII, No. 5, May 1998", {"volume": "512", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. LXXXX, No. 5, May 1998", {"volume": "90", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. CCCC, No. 5, May 1998", {"volume": "400", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. Ⅳ, No. Ⅴ, May 1998", {"volume": "4", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. IIX, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_ranges_years_hundreds_and_old_numerals(text: str, expect: dict[str, str]) -> None:
    """A range over ten or a hundred, a year behind a number, hundreds in words, numerals of any hundred."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Vol. 50(11), No. 3, May 1998", {"volume": "50", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 50 (May 1998)", {"volume": "50", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 50 (11) May 1998", {"volume": "50", "number": "11", "gregorian": "1998-05"}),
        ("Al-Huda, Volume 50:11 (1998)", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Al-Huda, Volume 50/11 (1998)", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Al-Huda, Vol. L/11, May 1998", {"volume": "50", "number": "11", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 50/1998", {"volume": "50", "gregorian": "1998"}),
        ("Al-Huda, Vol. 50 / 1998", {"volume": "50", "gregorian": "1998"}),
        ("Al-Huda, No. 5 (XXV), May 1998", {"number": "5", "whole_number": "25", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5 (25), May 1998", {"number": "5", "whole_number": "25", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5 (May), 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5 (25 pages), May 1998", {"number": "5", "gregorian": "1998-05"}),
        (
            "Al-Huda, No. 5 [25], Vol. 3, May 1998",
            {"volume": "3", "number": "5", "whole_number": "25", "gregorian": "1998-05"},
        ),
        (
            "Al-Huda, Vol. 3 No. 5 (25) May 1998",
            {"volume": "3", "number": "5", "whole_number": "25", "gregorian": "1998-05"},
        ),
        ("Al-Huda, No. 5/IV May 1998", {"volume": "4", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/L, May 1998", {"volume": "50", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/25, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/Iv, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Part 3, No. 5/XXV, May 1998", {"volume": "25", "number": "5", "part": "3", "gregorian": "1998-05"}),
        ("La Presse, 3e année, N° 5/XXV, mai 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("الوقائع، العدد 12 (345)، مايو 1998", {"number": "12", "whole_number": "345", "gregorian": "1998-05"}),
        ("Вестник, № 12(345), май 1998", {"number": "12", "whole_number": "345", "gregorian": "1998-05"}),
        ("Вестник, № 12/345, май 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Вестник, № 12 (345) от 5 мая 1998", {"number": "12", "whole_number": "345", "gregorian": "1998-05-05"}),
        (
            "Вестник, т. 3, № 12 (345), 5 мая 1998 г.",
            {"volume": "3", "number": "12", "whole_number": "345", "gregorian": "1998-05-05"},
        ),
        ("Вестник, Выпуск 12 (май 1998)", {"number": "12", "gregorian": "1998-05"}),
        (
            "Вестник № 5–6 (345–346), май–июнь 1998",
            {"number": "5-6", "whole_number": "345-346", "gregorian": "1998-05/1998-06"},
        ),
        ("Вестник № 5(2), 1998", {"number": "5", "gregorian": "1998"}),
    ],
)
def test_brackets_and_strokes_of_volumes_and_numbers(text: str, expect: dict[str, str]) -> None:
    """A greater figure in brackets is the whole number, a Roman one behind a stroke the volume; pages are neither."""
    assert fields(read_masthead(text)) == expect
