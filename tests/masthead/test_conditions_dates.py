"""The conditions of the rules of dates, one by one: a print that meets each, and one that lacks it alone."""

from __future__ import annotations

import datetime as dt

import pytest

from issue_dates.masthead import read_masthead
from issue_dates.masthead.chronology import about
from tests.masthead.readings import fields, notes


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 32 May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, 12 May 1650", {"number": "5"}),
        ("الهدى، العدد 5، 12 من شهر رجب 1434", {"number": "5", "hijri": "1434-07-12"}),
        ("La Voix, N° 5, le 12 du mois de rajab 1434", {"number": "5", "hijri": "1434-07-12"}),
        ("Al-Huda No. 5\n12\nMay\n1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Andalus XXXIII, 2, julio 1968", {"volume": "33", "number": "2", "gregorian": "1968-07"}),
        ("Arabica 17/2, May 2012", {"volume": "17", "number": "2", "gregorian": "2012-05"}),
        ("Arabica 17:2, May 2012", {"volume": "17", "number": "2", "gregorian": "2012-05"}),
        (
            "İkdam, Sayı 3, 11 Mart 1326/24 Mart 1910",
            {"number": "3", "rumi": "1326-03-11", "gregorian": "1910-03-24"},
        ),
        (
            "İkdam, Sayı 3, 11 Mart sene 326 / 24 Mart 1910",
            {"number": "3", "rumi": "1326-03-11", "gregorian": "1910-03-24"},
        ),
        ("Al-Huda No. 3, B5, May 1998", {"number": "3", "gregorian": "1998-05"}),
        ("اصلاح، شماره ۵ (کابل)، سنبله ۱۳۴۳", {"number": "5", "solar_hijri": "1343-06"}),
        ("Al-Huda No. 5, The March of Islam, 1998", {"number": "5", "gregorian": "1998"}),
    ],
)
def test_figures_before_a_month(text: str, expect: dict[str, str]) -> None:
    """A day has at most two figures, up to 31, and stands on its month's side of every bracket, pair and letter."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, Twenty-first May 1998", {"number": "5", "gregorian": "1998-05-21"}),
        ("Al-Huda No. 5, the twenty-first of May 1998", {"number": "5", "gregorian": "1998-05-21"}),
        ("Al-Huda No. 5, Thirty-first May 1998", {"number": "5", "gregorian": "1998-05-31"}),
        ("الهدى، العدد 5، الحادي والثلاثين من مايو 2013", {"number": "5", "gregorian": "2013-05-31"}),
        ("Al-Huda No. 5, the fifth of May 1998", {"number": "5", "gregorian": "1998-05-05"}),
        ("نامه، شماره ۵، بیست و یکم خرداد ۱۳۹۲", {"number": "5", "solar_hijri": "1392-03-21"}),
        ("نامه، شماره ۵، سی و یکم خرداد ۱۳۹۲", {"number": "5", "solar_hijri": "1392-03-31"}),
        ("نامه، شماره ۵، چهارم خرداد ۱۳۹۲", {"number": "5", "solar_hijri": "1392-03-04"}),
        ("الهدى، العدد 5، الثلاثين من رمضان 1435", {"number": "5", "hijri": "1435-09-30"}),
        ("الهدى، العدد 5، العاشر من محرم 1435", {"number": "5", "hijri": "1435-01-10"}),
        ("الهدى، العدد 5، الثاني عشر من ربيع الأول 1435", {"number": "5", "hijri": "1435-03-12"}),
        ("La Voix, N° 5, quinze mai 1998", {"number": "5", "gregorian": "1998-05-15"}),
    ],
)
def test_days_of_several_words(text: str, expect: dict[str, str]) -> None:
    """All words of a numeral belong to the day, joined by a hyphen or "and", up to thirty-one."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 12th-15th Rajab 1434", {"number": "5", "hijri": "1434-07-12/1434-07-15"}),
        ("Al-Huda No. 5, 1st to 3rd May 1998", {"number": "5", "gregorian": "1998-05-01/1998-05-03"}),
        ("Al-Huda No. 5, May 12th-18th, 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-18"}),
        ("Al-Huda No. 5, May 12 & 13, 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-13"}),
        ("Al-Huda No. 5, from 10 May to 16 May 2013", {"number": "5", "gregorian": "2013-05-10/2013-05-16"}),
        ("Al-Huda No. 5, 10 May -\n16 May 2013", {"number": "5", "gregorian": "2013-05-10/2013-05-16"}),
        (
            "Al-Huda No. 5, 22 May 2013 (12 Rajab 1434) - 28 May 2013 (18 Rajab 1434)",
            {"number": "5", "gregorian": "2013-05-22/2013-05-28", "hijri": "1434-07-12/1434-07-18"},
        ),
        ("الهدى، العدد 5، من 12 إلى 15 رجب 1434", {"number": "5", "hijri": "1434-07-12/1434-07-15"}),
        ("La Voix, N° 5, du 12 au 18 mai 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-18"}),
        ("La Voix, N° 5, du 28 avril au 3 mai 1998", {"number": "5", "gregorian": "1998-04-28/1998-05-03"}),
        ("Moschee Nr. 5, 12. - 18. Mai 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-18"}),
        ("نامه، شماره ۵، ۱۲ تا ۱۸ خرداد ۱۳۹۲", {"number": "5", "solar_hijri": "1392-03-12/1392-03-18"}),
    ],
)
def test_days_from_and_to(text: str, expect: dict[str, str]) -> None:
    """With suffixes, dots and weekdays on either side of the joint, before the month's name and behind it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, May 12", {"number": "5", "gregorian": "XXXX-05-12"}),
        ("Al-Huda No. 5, Rajab 12", {"number": "5", "hijri": "XXXX-07-12"}),
        (
            "Al-Huda No. 5, Rajab 12 (22 May 2013)",
            {"number": "5", "hijri": "XXXX-07-12", "gregorian": "2013-05-22"},
        ),
        ("Al-Huda No. 5, Rajab, 22nd of May 2013", {"number": "5", "hijri": "XXXX-07", "gregorian": "2013-05-22"}),
        ("Al-Huda No. 5, Rajab, 22 May 2013", {"number": "5", "hijri": "XXXX-07", "gregorian": "2013-05-22"}),
        ("Al-Huda No. 5, May 12 [1998]", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, May5, 1998", {"number": "5", "gregorian": "1998-05-05"}),
        ("Al-Huda No. 5, May (12) 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, May, 12, 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, Sept. 12, 1998", {"number": "5", "gregorian": "1998-09-12"}),
        ("Al-Huda No. 5, 1998: May 12", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998 May 12th", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998 May 31", {"number": "5", "gregorian": "1998-05-31"}),
        ("Al-Huda No. 5, 1998 May 32", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, 1434 Rajab al-Murajjab 12", {"number": "5", "hijri": "1434-07-12"}),
        ("المقتبس، العدد 5، 1900:حزيران-1901:أيار", {"number": "5", "gregorian": "1900-06/1901-05"}),
        (
            "Al-Huda No. 5, Rajab 1434, 22 May 2013",
            {"number": "5", "hijri": "1434-07", "gregorian": "2013-05-22"},
        ),
        (
            "Al-Huda No. 5, Rajab 12, 1434, 22 May 2013",
            {"number": "5", "hijri": "1434-07-12", "gregorian": "2013-05-22"},
        ),
    ],
)
def test_figures_behind_a_month(text: str, expect: dict[str, str]) -> None:
    """Behind a mark, in brackets or tied to the name; with no year at all; the day of the next date is its own."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, Rajab-Sha'ban 1434", {"number": "5", "hijri": "1434-07/1434-08"}),
        ("Al-Huda No. 5, Jan. - Feb. 1998", {"number": "5", "gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, Jan./Feb. 1998", {"number": "5", "gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, Jan., Feb. 1998", {"number": "5", "gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, Rajab al-Murajjab - Sha'ban 1434", {"number": "5", "hijri": "1434-07/1434-08"}),
        ("الهدى، العدد 5، شهر رجب - شهر شعبان 1434", {"number": "5", "hijri": "1434-07/1434-08"}),
        ("الهدى، العدد 5، رجب المرجب - شعبان المعظم 1434", {"number": "5", "hijri": "1434-07/1434-08"}),
        ("Al-Huda No. 5, December January 1999", {"number": "5", "gregorian": "1998-12/1999-01"}),
        ("Al-Huda No. 5, Dhu al-Hijjah - Muharram 1430 1431", {"number": "5", "hijri": "1430-12/1431-01"}),
        ("Al-Huda No. 5, May-June", {"number": "5", "gregorian": "XXXX-05/XXXX-06"}),
        ("Al-Huda No. 5, Jan. - Feb.", {"number": "5", "gregorian": "XXXX-01/XXXX-02"}),
        ("Al-Huda No. 5, May and June", {"number": "5", "gregorian": "XXXX-05/XXXX-06"}),
        ("Al-Huda No. 5, May, June", {"number": "5", "gregorian": "XXXX-05/XXXX-06"}),
        ("الهدى، العدد 5، رجب المرجب - شعبان المعظم", {"number": "5", "hijri": "XXXX-07/XXXX-08"}),
        ("الهدى، العدد 5، شهر رجب - شهر شعبان", {"number": "5", "hijri": "XXXX-07/XXXX-08"}),
        ("Al-Huda No. 5, Rajab Sha'ban", {"number": "5", "hijri": "XXXX-07/XXXX-08"}),
        ("Al-Huda No. 5, Rajab 1434 AH Sha'ban 1434 AH", {"number": "5", "hijri": "1434-07/1434-08"}),
        ("İkdam, Sayı 3, Nisan – Haziran 1331", {"number": "3", "rumi": "1331-04/1331-06"}),
        ("İkdam, Sayı 3, Nisan, Mayıs 1331", {"number": "3", "rumi": "1331-04/1331-05"}),
        ("İkdam, Sayı 3, Şubat - Mart 1331", {"number": "3", "rumi": "1330-02/1331-03"}),
        ("İkdam, Sayı 3, 28 Şubat - 5 Mart 1331", {"number": "3", "rumi": "1330-02-28/1331-03-05"}),
        ("La Voix, N° 5, de mai à juin 1998", {"number": "5", "gregorian": "1998-05/1998-06"}),
        ("Минарет, 2010, № 3, март", {"number": "3", "gregorian": "2010-03"}),
        ("Минарет, 2010, № 3 (март)", {"number": "3", "gregorian": "2010-03"}),
        ("Минарет, 2010, № 3 – март", {"number": "3", "gregorian": "2010-03"}),
        ("Минарет, 2010, № 3 - март", {"number": "3", "gregorian": "2010-03"}),
        ("Минарет, 2010, № 3. март", {"number": "3", "gregorian": "2010-03"}),
        ("Al-Huda, July, Vol. 3, No. 5, 2019", {"volume": "3", "number": "5", "gregorian": "2019-07"}),
    ],
)
def test_months_that_share_a_year(text: str, expect: dict[str, str]) -> None:
    """A month without a year is a date beside a joint, a neighbouring month, or a number with the year on its line."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, May 2100", {"number": "5", "gregorian": "2100-05"}),
        ("İkdam, Sayı 3, Mayıs 1256", {"number": "3", "rumi": "1256-05"}),
        ("Al-Huda No. 5, Rajab\n(1434)", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab «1434»", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab, in the year 1434", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab/May 2013", {"number": "5", "hijri": "XXXX-07", "gregorian": "2013-05"}),
        ("Al-Huda No. 5, Ramadan 1430-31", {"number": "5", "hijri": "1430-09"}),
        (
            "Al-Huda No. 5, Ramadan 1430-31 August 2009",
            {"number": "5", "hijri": "1430-09", "gregorian": "2009-08-31"},
        ),
        (
            "Al-Huda No. 5, Ramadan 1430-31/8/2009",
            {"number": "5", "hijri": "1430-09", "gregorian": "2009-08-31"},
        ),
        (
            "Al-Huda No. 5, Ramadan 1430-31.8.2009",
            {"number": "5", "hijri": "1430-09", "gregorian": "2009-08-31"},
        ),
        ("Al-Huda No. 5, Dhu al-Hijjah - Muharram 1430-31", {"number": "5", "hijri": "1430-12/1431-01"}),
        ("Al-Huda No. 5, January-March 1998, 99 pages", {"number": "5", "gregorian": "1998-01/1998-03"}),
        ("Al-Huda No. 5, January-March 1998 99 pages", {"number": "5", "gregorian": "1998-01/1998-03"}),
    ],
)
def test_figures_that_can_be_a_year(text: str, expect: dict[str, str]) -> None:
    """Of the month's reckoning, on its line or alone below it; the year after it ends a range, a day does not."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 1998. May 12", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998 – May", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, (1998) May 12", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998, 12 May", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1434 A.H., 12 Rajab", {"number": "5", "hijri": "1434-07-12"}),
        ("الهدى، العدد 5، سنة 1434 هـ 12 رجب", {"number": "5", "hijri": "1434-07-12"}),
        ("Hidoyat, 5-son, 2019-yil 12-iyul", {"number": "5", "gregorian": "2019-07-12"}),
        ("Tərcüman, № 5, 1911-ci il 4 aprel", {"number": "5", "gregorian": "1911-04-04"}),
    ],
)
def test_figures_before_a_month_that_can_be_its_year(text: str, expect: dict[str, str]) -> None:
    """With a dot, dash, bracket, suffix or era between, before the month or its day."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("May '98", {"gregorian": "XXXX-05"}),
        ("May ’98", {"gregorian": "XXXX-05"}),
        ("Muharram 1419 / May '98", {"hijri": "1419-01", "gregorian": "1998-05"}),
        ("Muharram 1419 / May ’98", {"hijri": "1419-01", "gregorian": "1998-05"}),
        ("Muharram 1419 / May ‘98", {"hijri": "1419-01", "gregorian": "1998-05"}),
        ("16 Muharram 1419 / 12 May 98", {"hijri": "1419-01-16", "gregorian": "1998-05-12"}),
        ("16 Muharram 1419 / 12 May '88", {"hijri": "1419-01-16", "gregorian": "XXXX-05-12"}),
        ("12 Rajab 34 AH / 22 May 2013", {"hijri": "1434-07-12", "gregorian": "2013-05-22"}),
        ("Rajab 34 AH / May 2013", {"hijri": "1434-07", "gregorian": "2013-05"}),
        ("Rajab 4341 / June 2013", {"hijri": "1434-07", "gregorian": "2013-06"}),
        ("5 Rajab 2341 / 7 June 2001", {"hijri": "XXXX-07-05", "gregorian": "2001-06-07"}),
    ],
)
def test_years_without_their_century(text: str, expect: dict[str, str]) -> None:
    """An apostrophe, an era or a day beside two figures makes them a year, which another date may prove."""
    assert fields(read_masthead(f"Al-Huda No. 5, {text}")) == {"number": "5"} | expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Rabii I 1433", "1433-03"),
        ("12 Rabii II 1433", "1433-04-12"),
        ("Rabi ll 1433", "1433-04"),
        ("Rabi Il 1433", "1433-04"),
        ("Rabi. II 1433", "1433-04"),
        ("Rabi (2) 1433", "1433-04"),
        ("Rabi 2nd 1433", "1433-04"),
        ("Rabi 2° 1433", "1433-04"),
        ("Rabi 2º 1433", "1433-04"),
        ("Rabi II° 1433", "1433-04"),
        ("Rabi 2\n1433", "1433-04"),
        ("Rabi 1 - Rabi 2, 1433", "1433-03/1433-04"),
        ("Rabi 3, 1433", "1433-XX-03"),
        ("Rabi 12, 1433", "1433-XX-12"),
        ("joumada 11, 1440", "1440-XX-11"),
        ("12 joumada 2 1440", "1440-06-12"),
        ("12 joumada II 1440", "1440-06-12"),
        ("Djoumada II 1433", "1433-06"),
        ("Ramadan al-Mubarak 1434", "1434-09"),
    ],
)
def test_the_second_of_two_months(text: str, expect: str) -> None:
    """A Roman or plain one or two behind the name, also misread, in brackets or with a suffix; more is a day."""
    assert fields(read_masthead(f"Al-Huda No. 5, {text}")) == {"number": "5", "hijri": expect}


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Tishrin I 1925", "1925-10"),
        ("Tishrin II 1925", "1925-11"),
        ("15 Tishrin II 1925", "1925-11-15"),
    ],
)
def test_the_two_tishrins(text: str, expect: str) -> None:
    """Tishrin is told apart by a Roman figure, with a day before it or without."""
    assert fields(read_masthead(f"Al-Machriq No. 5, {text}")) == {"number": "5", "gregorian": expect}


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("12/13/1998", {"gregorian": "1998-12-13"}),
        ("13/12/1998", {"gregorian": "1998-12-13"}),
        ("1998/13/12", {"gregorian": "1998-12-13"}),
        ("12/12/1998", {"gregorian": "1998-12-12"}),
        ("12/5/98", {"gregorian": "XXXX-05-12"}),
        ("31.XII.1979", {"gregorian": "1979-12-31"}),
        ("1-I-1979", {"gregorian": "1979-01-01"}),
        ("12/5\\1998", {"gregorian": "1998-05-12"}),
        ("12–5–1998", {"gregorian": "1998-05-12"}),
        ("12−5−1998", {"gregorian": "1998-05-12"}),
        ("1-3/5/1998", {"gregorian": "1998-05-01/1998-05-03"}),
        ("(05/1998)", {"gregorian": "1998-05"}),
        ("(05-1998)", {"gregorian": "1998-05"}),
        ("1998-05", {"gregorian": "1998-05"}),
        ("192.168.10.12", {}),
        ("10.12.11.20", {}),
        ("2007–09", {"gregorian": "2007/2009"}),
        ("1780", {"gregorian": "1780"}),
        ("1779", {}),
        ("1443-44 AH", {"hijri": "1443/1444"}),
        ("1443 AH-1444 AH", {"hijri": "1443/1444"}),
        ("Rajab 1428 2007-08", {"hijri": "1428-07", "gregorian": "2007-08"}),
        ("1434/07/12 AH", {"hijri": "1434-07-12"}),
        ("1392 / 1434", {"solar_hijri": "1392", "hijri": "1434"}),
        ("1434 / 1392", {"solar_hijri": "1392", "hijri": "1434"}),
        ("May 1998, 1250 copies", {"gregorian": "1998-05"}),
        ("Rabi 1434 / January 2013", {"hijri": "1434-03", "gregorian": "2013-01"}),
        ("Rabi 1434 / March 2013", {"hijri": "1434-04", "gregorian": "2013-03"}),
        ("Rabi 1434 / 2013", {"hijri": "1434", "gregorian": "2013"}),
        ("23/2/90", {"gregorian": "XXXX-02-23"}),
        ("12 Mai", {"gregorian": "XXXX-05-12"}),
    ],
)
def test_dates_in_figures_and_years(text: str, expect: dict[str, str]) -> None:
    """Day before month unless that is impossible; a date beside it tells whether a year is lunar or solar."""
    assert fields(read_masthead(f"Al-Huda No. 5, {text}")) == {"number": "5"} | expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Nur No. 45, 03/2010", {"number": "45", "gregorian": "2010-03"}),
        ("Al-Nur No. 45 - 03/2010", {"number": "45", "gregorian": "2010-03"}),
        ("Al-Nur No. 45 (03/2010)", {"number": "45", "gregorian": "2010-03"}),
        ("Al-Nur No. 45 | 03/2010", {"number": "45", "gregorian": "2010-03"}),
        ("Al-Nur No. 45, 12/2010", {"number": "45", "gregorian": "2010-12"}),
        ("الهدى، العدد 5، 12/7/34هـ - 22/5/2013م", {"number": "5", "hijri": "1434-07-12", "gregorian": "2013-05-22"}),
        ("نامه، شماره ۵، ۱۳۹۲/۰۳/۱۲ ه‍.ش", {"number": "5", "solar_hijri": "1392-03-12"}),
        (
            "نامه، شماره ۵، ۱۳۹۲/۳/۱۲ - ۲۰۱۳/۶/۲",
            {"number": "5", "solar_hijri": "1392-03-12", "gregorian": "2013-06-02"},
        ),
        (
            "الهدى، العدد 5، 30 رمضان 4 | 1440 جوان 2019",
            {"number": "5", "hijri": "1440-09-30", "gregorian": "2019-06-04"},
        ),
        ("ماہنامہ بینات، شمارہ ۵، رمضان المبارک ۱۴۳۴", {"number": "5", "hijri": "1434-09"}),
    ],
)
def test_dates_in_figures_of_other_scripts(text: str, expect: dict[str, str]) -> None:
    """Month and year behind a number, eras written to a year, a year displaced, a second name of the month."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Nisan ve Mayıs 1331", {"rumi": "1331-04/1331-05"}),
        ("Nisan, Mayıs, Haziran 1331", {"rumi": "1331-04/1331-06"}),
        ("Rûmî: 25 Ağustos / Milâdî: 7 Eylül 1916", {"rumi": "XXXX-08-25", "gregorian": "1916-09-07"}),
        ("12 Nisan – 5 Mayıs 1331", {"rumi": "1331-04-12/1331-05-05"}),
        ("Nisan – Haziran 1931", {"gregorian": "1931-04/1931-06"}),
        ("10-12 May to 20-22 May 1998", {"gregorian": "1998-05-10/1998-05-22"}),
        ("May 1998 - reprint June 1999", {"gregorian": "1998-05"}),
        ("Dhu al-Hijjah 1429 AH Muharram 1430 AH", {"hijri": "1429-12/1430-01"}),
        ("Rajab al-Murajjab - Sha'ban al-Mu'azzam 1434", {"hijri": "1434-07/1434-08"}),
        ("Jumada 1434 / April 2013", {"hijri": "1434", "gregorian": "2013-04"}),
        ("5 Jumada 1434 / April 2013", {"hijri": "1434-06-05", "gregorian": "2013-04"}),
        ("Jumada 1434 / 20 March 2013", {"hijri": "1434-05", "gregorian": "2013-03-20"}),
        ("Jumada 1434 / 5 May 2013", {"hijri": "1434-06", "gregorian": "2013-05-05"}),
        (
            "12 Rajab 1434 / 22 May 2013 / 1 Khordad 1392",
            {"hijri": "1434-07-12", "gregorian": "2013-05-22", "solar_hijri": "1392-03-01"},
        ),
        ("12 Recep 1332 / 24 Mayıs 1330", {"hijri": "1332-07-12", "rumi": "1330-05-24"}),
        ("1998, SHA1", {"gregorian": "1998"}),
        ("12 May 1998 / 12 May 1998", {"gregorian": "1998-05-12"}),
    ],
)
def test_dates_beside_dates(text: str, expect: dict[str, str]) -> None:
    """A month without a year has the reckoning of that it is joined to; another date proves the month and the year."""
    assert fields(read_masthead(f"İkdam, Sayı 3, {text}")) == {"number": "3"} | expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "İkdam, Sayı 3, 11 Mart sene 326 / 24 Mart 1910",
            [
                (
                    "two-digit-year",
                    "info",
                    "the year 326 is not printed in full; the other date proves 1326",
                    "11 Mart sene 326",
                )
            ],
        ),
        (
            "Al-Huda No. 5, 5 Rajab 2341",
            [
                (
                    "corrected-digits",
                    "warning",
                    "the year 2341 runs backwards, and nothing printed proves which it is",
                    "5 Rajab 2341",
                )
            ],
        ),
        (
            "Al-Huda No. 3, 1392",
            [
                (
                    "ambiguous-era",
                    "warning",
                    "nothing printed says whether 1392 is a lunar or a solar Hijri year; read as hijri",
                    "1392",
                )
            ],
        ),
        ("Al-Huda No. 5, 12 Rajab 1434 / 22 May", []),
        ("Al-Huda No. 5, 12 Rajab 1434 / 22 May 2013 / 1 Khordad 1392", []),
        (
            "Al-Huda No. 5, 12 Rajab 1434 / 22 May 2013 / 3 Khordad 1392",
            [
                (
                    "dates-disagree",
                    "warning",
                    "solar hijri 1392-03-03 and gregorian 2013-05-22 are 2 days apart",
                    "22 May 2013 / 3 Khordad 1392",
                )
            ],
        ),
        ("İkdam, Sayı 3, Perşembe 25 Ağustos 1332", []),
        (
            "İkdam, Sayı 3, Cuma 25 Ağustos 1332",
            [("weekday-disagrees", "warning", "1332-08-25 was a Thursday, not a Friday", "Cuma")],
        ),
        (
            "Al-Huda No. 5, Thursday 12 Rajab 1434 / May 2013",
            [("weekday-disagrees", "info", "1434-07-12 was a Wednesday, not a Thursday", "Thursday")],
        ),
        ("Al-Huda No. 5, Wednesday 12 Rajab 1434 / May 2013", []),
        ("Al-Huda No. 5, Thursday 22 May", []),
        ("Al-Huda No. 5, 12 May, 120 pages", []),
        ("Al-Huda No. 5, Friday-Saturday, 24 May 2013", []),
        ("Al-Huda No. 5, Sunday-Monday, 24 May 2013", []),
        ("Al-Huda No. 5, May 2013", []),
        ("Al-Huda No. 5, 1-7 Rajab 1434 / 11-17 May 2013", []),
        (
            "Al-Huda No. 5, 1-7 Rajab 1434 / 20-26 May 2013",
            [
                (
                    "dates-disagree",
                    "warning",
                    "hijri 1434-07-01/1434-07-07 and gregorian 2013-05-20/2013-05-26 are 3 days apart",
                    "1-7 Rajab 1434 / 20-26 May 2013",
                )
            ],
        ),
        (
            "Al-Huda No. 5, 1-7 Rajab 1434 / 1-7 May 2013",
            [
                (
                    "dates-disagree",
                    "warning",
                    "hijri 1434-07-01/1434-07-07 and gregorian 2013-05-01/2013-05-07 are 4 days apart",
                    "1-7 Rajab 1434 / 1-7 May 2013",
                )
            ],
        ),
    ],
)
def test_what_is_said_of_dates(text: str, expect: list[tuple[str, str, str, str]]) -> None:
    """Each is held against the surest; a weekday against the one day printed; a year not told is named."""
    assert notes(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "languages", "expect"),
    [
        ("No. 3, 1392", ["ps"], {"solar_hijri": "1392"}),
        ("No. 3, 1392", ["ckb"], {"solar_hijri": "1392"}),
        ("No. 3, 1392", ["tr"], {"hijri": "1392"}),
        ("No. 3, 1392", ["en"], {"hijri": "1392"}),
        ("No. 3, 1405", ["fa"], {"solar_hijri": "1405"}),
        ("No. 3, 1421", ["fa"], {"hijri": "1421"}),
        ("No. 3, 1392 / 1972", ["fa"], {"hijri": "1392", "gregorian": "1972"}),
    ],
)
def test_a_year_in_the_language_told(text: str, languages: list[str], expect: dict[str, str]) -> None:
    """Persian, Pashto and Kurdish count solar years, where such a year can be and no date beside it says otherwise."""
    assert fields(read_masthead(text, languages=languages)) == {"number": "3"} | expect
    assert [note for note in notes(read_masthead(text)) if note[0] != "ambiguous-era"] == []


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Минарет, 2010, № 3, март", "gregorian", "март"),
        ("Al-Huda No. 5, 12 Rajab 1434 AH - 15 Rajab 1434 AH", "hijri", "12 Rajab 1434 AH - 15 Rajab 1434"),
        ("Al-Huda No. 5, 1434 Rajab 12", "hijri", "1434 Rajab 12"),
        ("Al-Huda No. 5, (8-2024)", "gregorian", "8-2024"),
        ("Al-Huda No. 45, 03/2010", "gregorian", "03/2010"),
        ("Al-Huda No. 5, Ramadan al-Mubarak 1434", "hijri", "Ramadan al-Mubarak 1434"),
        ("Al-Huda No. 5, 12 Rabi II 1433", "hijri", "12 Rabi II 1433"),
        ("Al-Huda No. 5, Winter 2006-Spring 2007", "gregorian", "2006-Spring 2007"),
        ("Al-Huda No. 5, Dhu al-Hijjah - Muharram 1430-31", "hijri", "Dhu al-Hijjah - Muharram 1430-31"),
        ("Al-Huda No. 5, 1443-44 AH", "hijri", "1443-44"),
        ("Al-Huda No. 5, May 12th 1998", "gregorian", "May 12th 1998"),
        ("Al-Huda No. 5, May 12th-18th, 1998", "gregorian", "May 12th-18th, 1998"),
        ("Al-Huda No. 5, Rajab 1434-1435 AH", "hijri", "Rajab 1434-1435"),
        ("Al-Huda No. 5, 1998: May 12", "gregorian", "1998: May 12"),
        ("الهدى، العدد 5، الحادي والعشرين من رمضان 1435", "hijri", "الحادي والعشرين من رمضان 1435"),
    ],
)
def test_the_words_of_a_date(text: str, kind: str, words: str) -> None:
    """The span goes from the first to the last of them."""
    found = {part.kind: text[slice(*part.span)] for part in read_masthead(text).parts}
    assert found.get(kind) == words


@pytest.mark.parametrize(
    ("reckoning", "label", "date"),
    [
        ("gregorian", (2013, 5, 22), dt.date(2013, 5, 22)),
        ("gregorian", (1798, 1, 1), dt.date(1798, 1, 1)),
        ("gregorian", (2013, 5), dt.date(2013, 5, 16)),
        ("gregorian", (2013,), dt.date(2013, 7, 2)),
        ("hijri", (1434, 7, 12), dt.date(2013, 5, 22)),
        ("hijri", (1213, 1, 1), dt.date(1798, 6, 15)),
        ("hijri", (1434, 7), dt.date(2013, 5, 25)),
        ("hijri", (1434,), dt.date(2013, 5, 11)),
        ("solar_hijri", (1392, 3, 1), dt.date(2013, 5, 22)),
        ("solar_hijri", (1304, 1, 1), dt.date(1925, 3, 22)),
        ("solar_hijri", (1392, 3), dt.date(2013, 6, 6)),
        ("solar_hijri", (1392,), dt.date(2013, 9, 21)),
        ("rumi", (1256, 3, 1), dt.date(1840, 3, 13)),
        ("rumi", (1326, 3, 11), dt.date(1910, 3, 24)),
        ("rumi", (1332, 12, 15), dt.date(1916, 12, 28)),
        ("rumi", (1332, 2, 15), dt.date(1917, 2, 28)),
        ("rumi", (1334, 1, 1), dt.date(1918, 1, 1)),
        ("rumi", (1341, 12, 31), dt.date(1925, 12, 31)),
        ("rumi", (1330, 5), dt.date(1914, 5, 29)),
    ],
)
def test_roughly_which_day_a_label_is(reckoning: str, label: tuple[int, ...], date: dt.date) -> None:
    """Within a few days, in the middle of what the label leaves open; the next day is a day later."""
    assert abs(about(reckoning, *label) - date.toordinal()) <= 4
    if len(label) == 3:
        year, month, day = label
        assert about(reckoning, year, month, day + 1) - about(reckoning, *label) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("May-June 1998", {"gregorian": "1998-05/1998-06"}),
        ("May / June 1998", {"gregorian": "1998-05/1998-06"}),
        ("May, June 1998", {"gregorian": "1998-05/1998-06"}),
        ("May and June 1998", {"gregorian": "1998-05/1998-06"}),
        ("Jan. - Feb. 1998", {"gregorian": "1998-01/1998-02"}),
        ("Jan.-Feb. 1998", {"gregorian": "1998-01/1998-02"}),
        ("May June 1998", {"gregorian": "1998-05/1998-06"}),
        ("December January 1999", {"gregorian": "1998-12/1999-01"}),
        ("Dhu al-Hijjah Muharram 1432", {"hijri": "1431-12/1432-01"}),
        ("Rajab al-Murajjab Sha'ban 1434", {"hijri": "1434-07/1434-08"}),
        ("Rajab al-Murajjab - Sha'ban 1434", {"hijri": "1434-07/1434-08"}),
        ("Month of Rajab - Month of Sha'ban 1434", {"hijri": "1434-07/1434-08"}),
        ("May - June", {"gregorian": "XXXX-05/XXXX-06"}),
        ("Jan. - Feb.", {"gregorian": "XXXX-01/XXXX-02"}),
        ("شهر رجب - شهر شعبان 1434", {"hijri": "1434-07/1434-08"}),
        ("رجب المرجب - شعبان المعظم 1434", {"hijri": "1434-07/1434-08"}),
        ("رجب المرجب وشعبان المعظم 1434", {"hijri": "1434-07/1434-08"}),
        ("رجب، شعبان 1434", {"hijri": "1434-07/1434-08"}),
        ("Nisan – Haziran 1331", {"rumi": "1331-04/1331-06"}),
    ],
)
def test_two_months_above_a_number(text: str, expect: dict[str, str]) -> None:
    """Joined by a mark, a word, or by being neighbours in the year, with nothing else on their line."""
    assert fields(read_masthead(f"Al-Huda\n{text}\nNo. 5")) == {"number": "5"} | expect
