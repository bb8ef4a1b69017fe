"""The conditions of the rules of dates, one by one: a print that meets each, and one that lacks it alone."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields


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
        ("Al-Huda No. 5, May-June", {"number": "5", "gregorian": "XXXX-05/XXXX-06"}),
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
