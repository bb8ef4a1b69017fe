"""The rules of dates, each with a print in which it holds and one that differs in a single condition."""

from __future__ import annotations

import pytest

from issue_dates.masthead import Reading, read_masthead
from tests.masthead.readings import fields, notes


def printed(reading: Reading) -> dict[str, str]:
    """What is printed in the span of each part."""
    return {part.kind: reading.text[part.span.start : part.span.end] for part in reading.parts}


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 31 May 1998", {"number": "5", "gregorian": "1998-05-31"}),
        ("Al-Huda No. 5, 1 May 1998", {"number": "5", "gregorian": "1998-05-01"}),
        ("Al-Huda No. 5, 1st of May 1998", {"number": "5", "gregorian": "1998-05-01"}),
        ("Al-Huda No. 5, 12th May, 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5 (12 May 1998)", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 12. Mai 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 12-May-1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 12/May/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5: May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5 (May 1998)", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5; May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Shkëndija Nr. 1, 26 Janar 1993", {"number": "1", "gregorian": "1993-01-26"}),
        ("Al-Andalus XXXII 1, enero 1967", {"volume": "32", "number": "1", "gregorian": "1967-01"}),
        ("Al-Andalus, núm. 5, 1 enero 1967", {"number": "5", "gregorian": "1967-01-01"}),
        ("اصلاح، شماره ۵، (۱۶) سنبله ۱۳۴۳", {"number": "5", "solar_hijri": "1343-06-16"}),
        ("Islamic Studies 24(3), July 1985", {"volume": "24", "number": "3", "gregorian": "1985-07"}),
        ("Al-Huda No. 5\nSeptember 28 - October 4, 2012", {"number": "5", "gregorian": "2012-09-28/2012-10-04"}),
        ("Al-Huda No. 5\n28 September 2012", {"number": "5", "gregorian": "2012-09-28"}),
    ],
)
def test_a_day_before_its_month(text: str, expect: dict[str, str]) -> None:
    """Figures up to 31 with loose marks between are the day; the number of a caption, pair or bracket is none."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة الأزهر، العدد 5، الخامس عشر من محرم 1435", {"number": "5", "hijri": "1435-01-15"}),
        ("مجلة الأزهر، العدد 5، الحادي والعشرين من رمضان 1435", {"number": "5", "hijri": "1435-09-21"}),
        ("مجلة الأزهر، العدد 5، الخامس من محرم 1435", {"number": "5", "hijri": "1435-01-05"}),
        ("مجلة الأزهر، العدد 5، غرة محرم 1435", {"number": "5", "hijri": "1435-01-01"}),
        ("Al-Huda No. 5, the fifteenth of May 1998", {"number": "5", "gregorian": "1998-05-15"}),
        ("Al-Huda, First May 1998", {"gregorian": "1998-05-01"}),
        ("La Voix, N° 5, premier mai 1998", {"number": "5", "gregorian": "1998-05-01"}),
        ("La Voix, N° 5, 1er mai 1998", {"number": "5", "gregorian": "1998-05-01"}),
    ],
)
def test_days_in_words(text: str, expect: dict[str, str]) -> None:
    """An ordinal of one or two words, joined or not, and a word for the first day."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 12-15 Rajab 1434", {"number": "5", "hijri": "1434-07-12/1434-07-15"}),
        ("Al-Huda No. 5, 12 to 15 May 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-15"}),
        ("Al-Huda No. 5, 12 and 13 May 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-13"}),
        ("Al-Huda No. 5, 12 & 13 May 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-13"}),
        ("Moschee Nr. 5, 12.-18. Mai 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-18"}),
        (
            "Al-Huda No. 5, Friday 12 - Saturday 13 June 1998",
            {"number": "5", "gregorian": "1998-06-12/1998-06-13", "weekday": "Friday/Saturday"},
        ),
        ("Al-Huda No. 5, 12-12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, May 12-18, 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-18"}),
        ("Al-Huda No. 5, May 12 to 18, 1998", {"number": "5", "gregorian": "1998-05-12/1998-05-18"}),
        ("Al-Huda No. 5, 12 May - 3 June 1998", {"number": "5", "gregorian": "1998-05-12/1998-06-03"}),
        ("Al-Huda No. 5, May 12 - June 3, 1998", {"number": "5", "gregorian": "1998-05-12/1998-06-03"}),
        ("Al-Huda No. 5, 28 December - 3 January 1999", {"number": "5", "gregorian": "1998-12-28/1999-01-03"}),
        (
            "Al-Huda No. 5, 28 December 1998 - 3 January 1999",
            {"number": "5", "gregorian": "1998-12-28/1999-01-03"},
        ),
        (
            "2024 December 13 - 10 Jumada II 1446",
            {"gregorian": "2024-12-13", "hijri": "1446-06-10"},
        ),
    ],
)
def test_from_day_to_day(text: str, expect: dict[str, str]) -> None:
    """A joint between two days of one month or two makes a range; a number, or another date's day, is no end of one."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, May 12, 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, May 12th, 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, May 12 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, May. 12, 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, Rajab 12, 1434", {"number": "5", "hijri": "1434-07-12"}),
        ("Al-Huda No. 5, Rajab 12, 1434 AH", {"number": "5", "hijri": "1434-07-12"}),
        ("Al-Huda No. 5, 1998 May 12", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998, May 12", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998/May/12", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998-May-12", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998 May 12-18", {"number": "5", "gregorian": "1998-05-12/1998-05-18"}),
        (
            "Al-Huda No. 5, 1434 Rajab 12 / 2013 May 22",
            {"number": "5", "hijri": "1434-07-12", "gregorian": "2013-05-22"},
        ),
        (
            "Al-Huda No. 5, Rajab 12, 1434 / May 22, 2013",
            {"number": "5", "hijri": "1434-07-12", "gregorian": "2013-05-22"},
        ),
        ("Al-Huda No. 5, May 1998, 120 pages", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, Rajab 1434 / 22 May 2013", {"number": "5", "hijri": "1434-07", "gregorian": "2013-05-22"}),
        ("Al-Huda No. 5, 12 Rajab 1434 / May 2013", {"number": "5", "hijri": "1434-07-12", "gregorian": "2013-05"}),
    ],
)
def test_a_day_behind_its_month(text: str, expect: dict[str, str]) -> None:
    """With the year before or behind; what the next date begins with stays its own."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, May 1700", {"number": "5", "gregorian": "1700-05"}),
        ("Al-Huda No. 5, Rajab 1600", {"number": "5", "hijri": "1600-07"}),
        ("İkdam, Sayı 5, Mayıs 1331", {"number": "5", "rumi": "1331-05"}),
        ("İkdam, Sayı 5, Mayıs 1931", {"number": "5", "gregorian": "1931-05"}),
        ("Al-Huda No. 5, Rajab, 1434", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab - 1434", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab (1434)", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab [1434]", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab/1434", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab 1434 A.H.", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab A.H. 1434", {"number": "5", "hijri": "1434-07"}),
        ("الهدى، العدد 5، رجب سنة 1434", {"number": "5", "hijri": "1434-07"}),
        ("الهدى، العدد 5، رجب لعام 1434 هـ", {"number": "5", "hijri": "1434-07"}),
        ("الهدى، العدد 5، شهر رجب 1434", {"number": "5", "hijri": "1434-07"}),
        ("الهدى، العدد 5، رجب المرجب 1434", {"number": "5", "hijri": "1434-07"}),
        ("الهدى، العدد 5، محرم الحرام 1435", {"number": "5", "hijri": "1435-01"}),
        ("الهدى، العدد 5، شعبان المعظم 1435", {"number": "5", "hijri": "1435-08"}),
        ("Al-Huda No. 5, Rajab\n1434", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, Rajab\n1434.", {"number": "5", "hijri": "1434-07"}),
    ],
)
def test_the_year_behind_its_month(text: str, expect: dict[str, str]) -> None:
    """A year of the month's own reckoning, behind marks, the word for year, an era, a title of honour or a line end."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 1443 Muharram", {"number": "5", "hijri": "1443-01"}),
        ("Al-Huda No. 5, 1443 AH, Muharram", {"number": "5", "hijri": "1443-01"}),
        ("Al-Huda No. 5 (2019): July", {"number": "5", "gregorian": "2019-07"}),
        ("Al-Huda No. 5, 2019: July", {"number": "5", "gregorian": "2019-07"}),
        ("Al-Huda No. 5, 2019 - July", {"number": "5", "gregorian": "2019-07"}),
        ("Al-Huda No. 5, 2019/July", {"number": "5", "gregorian": "2019-07"}),
        ("الهدى، العدد 5، سنة 1443 محرم", {"number": "5", "hijri": "1443-01"}),
        ("الهدى، العدد 5، 1443 شهر محرم", {"number": "5", "hijri": "1443-01"}),
        ("Türk Yolu 2019 yılı Temmuz, Sayı 5", {"number": "5", "gregorian": "2019-07"}),
        ("Al-Huda No. 5 (1940b, July 22)", {"number": "5", "gregorian": "1940-07-22"}),
    ],
)
def test_the_year_before_its_month(text: str, expect: dict[str, str]) -> None:
    """With marks, the word for year, an era or the letter of a bibliography between."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, Dhu al-Qa'dah - Safar 1430-1431", {"number": "5", "hijri": "1430-11/1431-02"}),
        ("Al-Huda No. 5, November-February 1998-99", {"number": "5", "gregorian": "1998-11/1999-02"}),
        ("Al-Huda No. 5, November-February 1998-1999", {"number": "5", "gregorian": "1998-11/1999-02"}),
        ("Al-Huda No. 5, December-January 1999-00", {"number": "5", "gregorian": "1999-12/2000-01"}),
        ("الهدى، العدد 5، من ذو القعدة إلى صفر لسنة 1410هـ 1411هـ", {"number": "5", "hijri": "1410-11/1411-02"}),
        ("Al-Huda No. 5, December-January 1999", {"number": "5", "gregorian": "1998-12/1999-01"}),
        ("Al-Huda No. 5, January-December 1998", {"number": "5", "gregorian": "1998-01/1998-12"}),
        ("Al-Huda No. 5, January-February 1998", {"number": "5", "gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, January/February 1998", {"number": "5", "gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, January, February 1998", {"number": "5", "gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, January & February 1998", {"number": "5", "gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, January and February 1998", {"number": "5", "gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, January, February, March 1998", {"number": "5", "gregorian": "1998-01/1998-03"}),
        ("Al-Huda No. 5, December 1998, January 1999", {"number": "5", "gregorian": "1998-12/1999-01"}),
        ("Al-Huda No. 5, December 1998 - January 1999", {"number": "5", "gregorian": "1998-12/1999-01"}),
        ("Al-Huda No. 5, Muharram Safar 1432", {"number": "5", "hijri": "1432-01/1432-02"}),
        ("الهدى، العدد 5، ذى الحجة 1429 ھ محرم 1430 ھ", {"number": "5", "hijri": "1429-12/1430-01"}),
        ("نامه، شماره ۵، اسفند و بهمن ۱۳۹۳", {"number": "5", "solar_hijri": "1393-11/1393-12"}),
        ("نامه، شماره ۵، بهمن و اسفند ۱۳۹۳", {"number": "5", "solar_hijri": "1393-11/1393-12"}),
        ("Türk Yurdu, Sayı 5, Kânunuevvel - Kânunusani 1330", {"number": "5", "rumi": "1330-12/1330-01"}),
        ("Al-Huda No. 5, May - May 1998", {"number": "5", "gregorian": "1998-05"}),
        (
            "Al-Huda No. 5, Rajab-Sha'ban 1434 / May-June 2013",
            {"number": "5", "hijri": "1434-07/1434-08", "gregorian": "2013-05/2013-06"},
        ),
        (
            "Al-Huda No. 5, Rajab 1434/May 2013 - Sha'ban 1434/June 2013",
            {"number": "5", "hijri": "1434-07/1434-08", "gregorian": "2013-05/2013-06"},
        ),
        ("Al-Huda, 2019, Vol. 3, No. 5, July", {"volume": "3", "number": "5", "gregorian": "2019-07"}),
    ],
)
def test_from_month_to_month(text: str, expect: dict[str, str]) -> None:
    """Joint, comma or neighbouring months; a year printed once is that of the end, unless it stands with the first."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 12/5/1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 5/12/1998", {"number": "5", "gregorian": "1998-12-05"}),
        ("Al-Huda No. 5, 12/25/1998", {"number": "5", "gregorian": "1998-12-25"}),
        ("Al-Huda No. 5, 31.1.1998", {"number": "5", "gregorian": "1998-01-31"}),
        ("Al-Huda No. 5, 12-5-1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 12 - 5 - 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998/5/12", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 1998-12-25", {"number": "5", "gregorian": "1998-12-25"}),
        ("Al-Huda No. 5, 1998.12.01", {"number": "5", "gregorian": "1998-12-01"}),
        ("Al-Huda No. 5, 12/7/1434", {"number": "5", "hijri": "1434-07-12"}),
        ("الهدى، العدد 5، 12/7/1434هـ - 22/5/2013م", {"number": "5", "hijri": "1434-07-12", "gregorian": "2013-05-22"}),
        ("الهدى، العدد 5، 1-3/5/1435هـ", {"number": "5", "hijri": "1435-05-01/1435-05-03"}),
        ("الهدى، العدد 1 - 3/5/1435هـ", {"number": "1", "hijri": "1435-05-03"}),
        ("الهدى، العدد 7-3/5/1435هـ", {"number": "7", "hijri": "1435-05-03"}),
        ("Der Islam Nr. 5, 15. V. 1936", {"number": "5", "gregorian": "1936-05-15"}),
        ("Der Islam Nr. 5, 15/III/1979", {"number": "5", "gregorian": "1979-03-15"}),
        ("Der Islam Nr. 5, 15-XII-1979", {"number": "5", "gregorian": "1979-12-15"}),
        ("Der Islam Nr. 5, 31.I.1979", {"number": "5", "gregorian": "1979-01-31"}),
        ("Al-Huda No. 5, 2007-09", {"number": "5", "gregorian": "2007-09"}),
        ("Al-Huda No. 5, 2007-12", {"number": "5", "gregorian": "2007-12"}),
        ("Al-Huda No. 5, 2007-01", {"number": "5", "gregorian": "2007-01"}),
        ("Al-Huda No. 5, 2007-08", {"number": "5", "gregorian": "2007/2008"}),
        ("Al-Huda No. 5, 2007-13", {"number": "5", "gregorian": "2007/2013"}),
        ("Al-Huda (12-2024)", {"gregorian": "2024-12"}),
        ("Al-Huda (8/2024)", {"gregorian": "2024-08"}),
    ],
)
def test_dates_in_figures(text: str, expect: dict[str, str]) -> None:
    """Day before month unless that is impossible; a Roman month, a year and month, a range of days."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 1443-44", {"number": "5", "hijri": "1443/1444"}),
        ("Al-Huda No. 5, 1998/1999", {"number": "5", "gregorian": "1998/1999"}),
        ("Al-Huda No. 5, 1998/99", {"number": "5", "gregorian": "1998/1999"}),
        ("Al-Huda No. 5, 1998 and 1999", {"number": "5", "gregorian": "1998/1999"}),
        ("Al-Huda No. 5, 1998-2008", {"number": "5", "gregorian": "1998/2008"}),
        ("Al-Huda No. 5 (1931-1996)", {"number": "5"}),
        ("Al-Huda No. 5, 1434/2013", {"number": "5", "hijri": "1434", "gregorian": "2013"}),
        ("Al-Huda No. 5, 1434-2013", {"number": "5", "hijri": "1434", "gregorian": "2013"}),
        ("Al-Huda No. 5, 2013 (1434)", {"number": "5", "hijri": "1434", "gregorian": "2013"}),
        ("Al-Huda No. 5, 1434 AH", {"number": "5", "hijri": "1434"}),
        ("Al-Huda No. 5, 1801", {"number": "5", "gregorian": "1801"}),
        ("Al-Huda No. 5, 1650", {"number": "5"}),
        (
            "Al-Huda No. 5, Winter 2006-Spring 2007",
            {"number": "5", "gregorian": "2006/2007", "season": "winter/spring"},
        ),
        ("Al-Huda No. 5, Spring 2007", {"number": "5", "gregorian": "2007", "season": "spring"}),
    ],
)
def test_years_that_stand_alone(text: str, expect: dict[str, str]) -> None:
    """One, or from one to another up to ten years on, or of two reckonings; no lifetime, no year before the press."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "hijri"),
    [
        ("Al-Huda No. 5, Rabi I 1433", "1433-03"),
        ("Al-Huda No. 5, Rabi II 1433", "1433-04"),
        ("Al-Huda No. 5, Rabi-II 1433", "1433-04"),
        ("Al-Huda No. 5, Rabi (II) 1433", "1433-04"),
        ("Al-Huda No. 5, Rabi 1 1433", "1433-03"),
        ("Al-Huda No. 5, Rabi 2, 1433", "1433-04"),
        ("Al-Huda No. 5, 12 Rabi 1, 1433", "1433-03-12"),
        ("Al-Huda No. 5, 12 Rabi II 1433", "1433-04-12"),
        ("Al-Huda No. 5, 12 Rabi-ul-Awwal 1433", "1433-03-12"),
        ("Al-Huda No. 5, Rabi al-Thani 1433", "1433-04"),
        ("Al-Huda No. 5, Jumada I 1433", "1433-05"),
        ("Al-Huda No. 5, Jumada II 1433", "1433-06"),
        ("Al-Huda No. 5, Jumada Ⅱ 1433", "1433-06"),
        ("Al-Huda No. 5, Jumada 1 - Jumada 2, 1433", "1433-05/1433-06"),
        ("Al-Huda No. 5, 12 Muharram 1433", "1433-01-12"),
        ("Al-Huda No. 5, Muharram 1, 1433", "1433-01-01"),
        ("Al-Huda No. 5, Muharram 2, 1433", "1433-01-02"),
        ("Al-Huda No. 5, Rabi II 5, 1433", "1433-04-05"),
    ],
)
def test_which_of_two_months_of_one_name(text: str, hijri: str) -> None:
    """Figure, Roman figure or ordinal behind Rabi and Jumada tell it; behind another month they are a day."""
    assert fields(read_masthead(text)) == {"number": "5", "hijri": hijri}


@pytest.mark.parametrize(
    ("text", "gregorian"),
    [
        ("المشرق، العدد 5، يناير (كانون الثاني) ١٩٢٥", "1925-01"),
        ("المشرق، العدد 5، يناير/كانون الثاني ١٩٢٥", "1925-01"),
        ("المشرق، العدد 5، كانون الثاني (يناير) ١٩٢٥", "1925-01"),
        ("المشرق، العدد 5، ١٥ يناير (كانون الثاني) ١٩٢٥", "1925-01-15"),
        ("المشرق، العدد 5، يناير/شباط ١٩٢٥", "1925-01/1925-02"),
        ("المشرق، العدد 5، يناير (كانون الثاني) - فبراير (شباط) ١٩٢٥", "1925-01/1925-02"),
    ],
)
def test_a_month_with_both_its_names(text: str, gregorian: str) -> None:
    """The second name, in brackets or behind a slash, says the same; another month's makes a range."""
    assert fields(read_masthead(text)) == {"number": "5", "gregorian": gregorian}


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("سخن، شماره ۳، آذر ۱۳۳۰", {"number": "3", "solar_hijri": "1330-09"}),
        (
            "مجله سخن، دوره ۵، شماره ۳، سال ۱۳۹۲ / ۲۰۱۳",
            {"volume": "5", "number": "3", "solar_hijri": "1392", "gregorian": "2013"},
        ),
        ("مجلة المنار، العدد 3، 1392 / 1972", {"number": "3", "hijri": "1392", "gregorian": "1972"}),
        ("Al-Huda No. 3, 1392 / 1972", {"number": "3", "hijri": "1392", "gregorian": "1972"}),
        ("Al-Huda No. 3, 1392 / 2013", {"number": "3", "solar_hijri": "1392", "gregorian": "2013"}),
        ("Al-Huda No. 3, 1392 AH", {"number": "3", "hijri": "1392"}),
        ("مجله، شماره ۳، ۱۲ رجب ۱۴۳۴", {"number": "3", "hijri": "1434-07-12"}),
        ("İkdam, Sayı 3, 25 Ağustos 1332", {"number": "3", "rumi": "1332-08-25"}),
        ("İkdam, Sayı 3, Rûmî: 25 Ağustos 1332", {"number": "3", "rumi": "1332-08-25"}),
        (
            "İkdam, Sayı 3, 25 Ağustos 1332 / 7 Eylül 1916",
            {"number": "3", "rumi": "1332-08-25", "gregorian": "1916-09-07"},
        ),
    ],
)
def test_the_reckoning_of_a_date(text: str, expect: dict[str, str]) -> None:
    """By the month's name and the year, by the mark of an era, or by the date beside it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("شماره ۵، ۱۲ خرداد ۲۲ ۱۳۹۲ رجب ۱۴۳۴", {"number": "5", "solar_hijri": "1392-03-12", "hijri": "1434-07-22"}),
        (
            "روزنامه، شماره ۵، 30 رمضان 4 – 1440 جوان 2019",
            {"number": "5", "hijri": "1440-09-30", "gregorian": "2019-06-04"},
        ),
    ],
)
def test_a_year_displaced_by_damaged_text_order(text: str, expect: dict[str, str]) -> None:
    """The day of the next date stands before the year of this one."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Al-Huda No. 5, 12 Rajab 1434 / 22 May 2013", []),
        (
            "Al-Huda No. 5, 12 Rajab 1434 / 23 May 2013",
            [
                (
                    "dates-disagree",
                    "info",
                    "hijri 1434-07-12 and gregorian 2013-05-23 are 1 day apart",
                    "12 Rajab 1434 / 23 May 2013",
                )
            ],
        ),
        (
            "Al-Huda No. 5, 12 Rajab 1434 / 21 May 2013",
            [
                (
                    "dates-disagree",
                    "info",
                    "hijri 1434-07-12 and gregorian 2013-05-21 are 1 day apart",
                    "12 Rajab 1434 / 21 May 2013",
                )
            ],
        ),
        (
            "Al-Huda No. 5, 24 May 2013 / 12 Rajab 1434",
            [
                (
                    "dates-disagree",
                    "warning",
                    "hijri 1434-07-12 and gregorian 2013-05-24 are 2 days apart",
                    "24 May 2013 / 12 Rajab 1434",
                )
            ],
        ),
        ("Al-Huda No. 5, Rajab 1434 / May 2013", []),
        ("Al-Huda No. 5, Rajab 1434 / June 2013", []),
        (
            "Al-Huda No. 5, Rajab 1434 / 12 June 2013",
            [
                (
                    "dates-disagree",
                    "warning",
                    "hijri 1434-07 and gregorian 2013-06-12 are 3 days apart",
                    "Rajab 1434 / 12 June 2013",
                )
            ],
        ),
        ("Al-Huda No. 5, 1-15 Rajab 1434 / 25 May 2013", []),
        (
            "Al-Huda No. 5, 1-15 Rajab 1434 / 28 May 2013",
            [
                (
                    "dates-disagree",
                    "warning",
                    "hijri 1434-07-01/1434-07-15 and gregorian 2013-05-28 are 3 days apart",
                    "1-15 Rajab 1434 / 28 May 2013",
                )
            ],
        ),
        (
            "نامه، شماره ۵، ۱۲ خرداد ۱۳۹۲ - ۲۲ رجب ۱۴۳۴",
            [
                (
                    "dates-disagree",
                    "info",
                    "hijri 1434-07-22 and solar hijri 1392-03-12 are 1 day apart",
                    "۱۲ خرداد ۱۳۹۲ - ۲۲ رجب ۱۴۳۴",
                )
            ],
        ),
        ("نامه، شماره ۵، ۱۲ خرداد ۱۳۹۲ - ۲ ژوئن ۲۰۱۳", []),
        (
            "نامه، شماره ۵، ۱۲ خرداد ۱۳۹۲ - ۴ ژوئن ۲۰۱۳",
            [
                (
                    "dates-disagree",
                    "warning",
                    "solar hijri 1392-03-12 and gregorian 2013-06-04 are 2 days apart",
                    "۱۲ خرداد ۱۳۹۲ - ۴ ژوئن ۲۰۱۳",
                )
            ],
        ),
        ("İkdam, Sayı 3, 25 Ağustos 1332 / 7 Eylül 1916", []),
        (
            "İkdam, Sayı 3, 25 Ağustos 1332 / 8 Eylül 1916",
            [
                (
                    "dates-disagree",
                    "info",
                    "rumi 1332-08-25 and gregorian 1916-09-08 are 1 day apart",
                    "25 Ağustos 1332 / 8 Eylül 1916",
                )
            ],
        ),
    ],
)
def test_two_calendars_are_compared(text: str, found: list[tuple[str, str, str, str]]) -> None:
    """A day apart is a sighting elsewhere, more is a mistake; months and ranges agree where they overlap."""
    assert notes(read_masthead(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Al-Huda No. 5, Wednesday 22 May 2013", []),
        (
            "Al-Huda No. 5, Thursday 22 May 2013",
            [("warning", "2013-05-22 was a Wednesday, not a Thursday", "Thursday")],
        ),
        ("Al-Huda No. 5, Sunday 22 May 2013", [("warning", "2013-05-22 was a Wednesday, not a Sunday", "Sunday")]),
        ("Al-Huda No. 5, Wednesday 12 Rajab 1434", []),
        ("Al-Huda No. 5, Thursday 12 Rajab 1434", [("info", "1434-07-12 was a Wednesday, not a Thursday", "Thursday")]),
        ("Al-Huda No. 5, Tuesday 12 Rajab 1434", [("info", "1434-07-12 was a Wednesday, not a Tuesday", "Tuesday")]),
        ("Al-Huda No. 5, Friday 12 Rajab 1434", [("warning", "1434-07-12 was a Wednesday, not a Friday", "Friday")]),
        ("Al-Huda No. 5, Monday 12 Rajab 1434", [("warning", "1434-07-12 was a Wednesday, not a Monday", "Monday")]),
        ("Al-Huda No. 5, Monday 16 Rajab 1434", [("info", "1434-07-16 was a Sunday, not a Monday", "Monday")]),
        ("Al-Huda No. 5, Sunday 17 Rajab 1434", [("info", "1434-07-17 was a Monday, not a Sunday", "Sunday")]),
        ("Al-Huda No. 5, Wednesday 12 Rajab 1434 / 22 May 2013", []),
        (
            "Al-Huda No. 5, Thursday 12 Rajab 1434 / 22 May 2013",
            [("warning", "2013-05-22 was a Wednesday, not a Thursday", "Thursday")],
        ),
        ("Al-Huda No. 5, Friday 10-16 May 2013", []),
        ("Al-Huda No. 5, Friday, May 2013", []),
        ("نامه، شماره ۵، یکشنبه ۱۲ خرداد ۱۳۹۲", []),
        ("نامه، شماره ۵، دوشنبه ۱۲ خرداد ۱۳۹۲", [("warning", "1392-03-12 was a Sunday, not a Monday", "دوشنبه")]),
    ],
)
def test_the_weekday_is_compared(text: str, found: list[tuple[str, str, str]]) -> None:
    """With the day of the surest reckoning; one off is mild for a lunar day alone; without one single day, nothing."""
    said = [note for note in notes(read_masthead(text)) if note[0] == "weekday-disagrees"]
    assert [note[1:] for note in said] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Al-Huda No. 5, 31 February 2012",
            ("impossible-day", "error", "there is no day 31 in month 2; read as the month", "31 February 2012"),
        ),
        (
            "Al-Huda No. 5, 13-12 Rajab 1434",
            ("reversed-range", "warning", "the days 13-12 run backwards; kept as printed", "13-12 Rajab 1434"),
        ),
        (
            "Al-Huda No. 5, Rabi 1433",
            ("ambiguous-month", "warning", "'Rabi' can be month 3 or 4", "Rabi 1433"),
        ),
        (
            "Al-Huda No. 5, Jumada 1433",
            ("ambiguous-month", "warning", "'Jumada' can be month 5 or 6", "Jumada 1433"),
        ),
        (
            "Al-Huda No. 5, 12 Rajab 34 / 22 May 2013",
            ("two-digit-year", "info", "the year 34 is not printed in full; the other date proves 1434", "12 Rajab 34"),
        ),
        (
            "Al-Huda No. 5, 12 Rajab 34",
            (
                "two-digit-year",
                "warning",
                "the year 34 is not printed in full, and nothing printed proves which it is",
                "12 Rajab 34",
            ),
        ),
        (
            "Al-Huda No. 5, 5 Rajab 2341 / 7 June 2011",
            ("corrected-digits", "info", "the year 2341 runs backwards; the other date proves 1432", "5 Rajab 2341"),
        ),
        (
            "Sokhan No. 3, Azar 1330",
            (
                "ambiguous-era",
                "warning",
                "nothing printed says whether 1330 is a Rumi or a solar Hijri year; read as solar hijri",
                "Azar 1330",
            ),
        ),
        (
            "Al-Huda No. 5, 30 Sha'ban 1434",
            (
                "day-not-in-table",
                "warning",
                "umm-al-qura: 1434-08 has 29 days, so there is no day 30",
                "30 Sha'ban 1434",
            ),
        ),
        (
            "12 joumada 11 1440, N° 5",
            ("corrected-spelling", "warning", "11 is read as the Roman numeral II", "joumada 11"),
        ),
    ],
)
def test_what_is_said_of_a_date(text: str, found: tuple[str, str, str, str]) -> None:
    """The code, severity, words and span of a diagnostic."""
    assert notes(read_masthead(text)) == [found]


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 12 Rajab 1434 AH", {"hijri": "12 Rajab 1434"}),
        ("Al-Huda No. 5, 12th Rajab, 1434", {"hijri": "12th Rajab, 1434"}),
        ("Al-Huda No. 5, Rajab 12-18, 1434", {"hijri": "Rajab 12-18, 1434"}),
        ("Al-Huda No. 5, 12-18 Rajab 1434", {"hijri": "12-18 Rajab 1434"}),
        ("Al-Huda No. 5, 2013 May 22", {"gregorian": "2013 May 22"}),
        ("Al-Huda No. 5, 22/5/2013", {"gregorian": "22/5/2013"}),
        ("Al-Huda No. 5, 15. V. 1936", {"gregorian": "15. V. 1936"}),
        ("Al-Huda No. 5, 2007-09", {"gregorian": "2007-09"}),
        ("Al-Huda (8-2024)", {"gregorian": "8-2024"}),
        ("Al-Huda No. 5, 1998/1999", {"gregorian": "1998/1999"}),
        ("Al-Huda No. 5, May - June 1998", {"gregorian": "May - June 1998"}),
        ("Al-Huda No. 5, November-February 1998-99", {"gregorian": "November-February 1998-99"}),
        ("Al-Huda No. 5, Friday 22 May 1998", {"gregorian": "22 May 1998", "weekday": "Friday"}),
        ("Al-Huda No. 5, Spring 1998", {"gregorian": "1998", "season": "Spring"}),
        ("المشرق، العدد 5، يناير (كانون الثاني) ١٩٢٥", {"gregorian": "يناير (كانون الثاني) ١٩٢٥"}),
        ("الهدى، العدد 5، 1-3/5/1435هـ", {"hijri": "1-3/5/1435"}),
    ],
)
def test_the_span_of_a_date(text: str, expect: dict[str, str]) -> None:
    """From the first to the last of its figures and words; weekday and season have spans of their own."""
    found = printed(read_masthead(text))
    assert {kind: found.get(kind) for kind in expect} == expect


@pytest.mark.parametrize(
    ("text", "calendar", "found"),
    [
        ("Al-Huda No. 5, 12 Rajab 1434 / 22 May 2013", "umm-al-qura", []),
        ("Al-Huda No. 5, 12 Rajab 1434 / 22 May 2013", "solar-hijri", []),
        ("Al-Huda No. 5, 12 Rajab 1290 / 5 September 1873", None, []),
        ("Al-Huda No. 5, 12 Rajab 1290 / 5 September 1873", "umm-al-qura", ["out-of-range"]),
    ],
)
def test_the_calendar_of_the_comparison(text: str, calendar: str | None, found: list[str]) -> None:
    """The one that is told, where it is of the reckoning; that it does not reach so far is said, and the next asked."""
    assert [note.code for note in read_masthead(text, calendar=calendar).diagnostics] == found


@pytest.mark.parametrize(
    ("text", "expect", "found"),
    [
        ("5 Rabi 1434 / 17 January 2013", {"hijri": "1434-03-05", "gregorian": "2013-01-17"}, []),
        ("5 Rabi 1434 / 15 February 2013", {"hijri": "1434-04-05", "gregorian": "2013-02-15"}, []),
        ("5 Rabi 1434", {"hijri": "1434-XX-05"}, ["ambiguous-month"]),
        (
            "16 Muharram 1419 / 12 May '98",
            {"hijri": "1419-01-16", "gregorian": "1998-05-12"},
            ["two-digit-year"],
        ),
        ("1 Kânunusani 1341 / 1 Ocak 1925", {"rumi": "1341-01-01", "gregorian": "1925-01-01"}, []),
        ("15 Şubat 1332 / 28 Şubat 1917", {"rumi": "1332-02-15", "gregorian": "1917-02-28"}, []),
        ("11 Mart 1326 / 24 Mart 1910", {"rumi": "1326-03-11", "gregorian": "1910-03-24"}, []),
        ("12 Rajab 1434 AH - 15 Rajab 1434 AH", {"hijri": "1434-07-12/1434-07-15"}, []),
        ("September 2019, February 2020", {"gregorian": "2019-09/2020-02"}, []),
    ],
)
def test_dates_side_by_side(text: str, expect: dict[str, str], found: list[str]) -> None:
    """One tells the month or century of the other; two of one reckoning are from and to."""
    reading = read_masthead(f"Al-Huda No. 5, {text}")
    assert fields(reading) == {"number": "5"} | expect
    assert [note.code for note in reading.diagnostics] == found


@pytest.mark.parametrize(
    ("text", "languages", "expect", "found"),
    [
        ("No. 3, 1392", None, {"hijri": "1392"}, ["ambiguous-era"]),
        ("No. 3, 1392", ["ar"], {"hijri": "1392"}, []),
        ("No. 3, 1392", ["fa"], {"solar_hijri": "1392"}, []),
        ("No. 3, 1430", ["fa"], {"hijri": "1430"}, []),
        ("No. 3, 1992", ["fa"], {"gregorian": "1992"}, []),
        ("No. 3, 1392 AH", ["fa"], {"hijri": "1392"}, []),
        ("نامه، شماره ۳، ۱۳۹۲", None, {"solar_hijri": "1392"}, ["ambiguous-era"]),
        ("نامه، شماره ۳، ۱۴۳۰", None, {"hijri": "1430"}, ["ambiguous-era"]),
        ("المنار، العدد 3، 1392", None, {"hijri": "1392"}, ["ambiguous-era"]),
    ],
)
def test_a_year_of_two_reckonings(
    text: str, languages: list[str] | None, expect: dict[str, str], found: list[str]
) -> None:
    """Is read by the language around it, which is said, or by the one that is told; no solar year lies far ahead."""
    reading = read_masthead(text, languages=languages)
    assert fields(reading) == {"number": "3"} | expect
    assert [note.code for note in reading.diagnostics] == found


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Voix, N° 5, mois d'octobre 1998", {"number": "5", "gregorian": "1998-10"}),
        ("الهدى، العدد 5، رجب وشعبان 1434", {"number": "5", "hijri": "1434-07/1434-08"}),
        ("GazeteSayı 5, Mayıs 1998", {"number": "5", "gregorian": "1998-05"}),
        ("R.M.M. No. 5, May 1910", {"number": "5", "gregorian": "1910-05"}),
        ("Al-Huda No. 5 &ndash; May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5&nbsp;May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5<br>May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, May 1998, 1234567890", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, May I998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, May 19O8", {"number": "5", "gregorian": "1908-05"}),
        ("Al-Huda No. 5, 1 May 9", {"number": "5", "gregorian": "XXXX-05-01"}),
        ("Al-Huda No. 5, 12 Rajab 22 May 2013", {"number": "5", "hijri": "XXXX-07-12", "gregorian": "2013-05-22"}),
        ("Al-Huda No. 5, 12 Rajab 34 pages", {"number": "5", "hijri": "XXXX-07-12"}),
        ("Al-Huda No. 5 (1998-2009)", {"number": "5"}),
        ("Al-Huda No. 5 (1998-2004)", {"number": "5", "gregorian": "1998/2004"}),
    ],
)
def test_words_and_figures_of_a_page(text: str, expect: dict[str, str]) -> None:
    """Written together or apart, as entities, across markup, or with letters for figures."""
    assert fields(read_masthead(text)) == expect
