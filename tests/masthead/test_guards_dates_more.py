"""Dates once more: the edges of each condition, what is printed in each span, and every note word for word."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields, notes


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, May 2100", {"number": "5", "gregorian": "2100-05"}),
        ("Al-Huda No. 5, May 1700", {"number": "5", "gregorian": "1700-05"}),
        ("Al-Huda No. 5, 12 Sept. 2101", {"number": "5", "gregorian": "XXXX-09-12"}),
        ("İkdam, Sayı 3, 11 Mart 1256", {"number": "3", "rumi": "1256-03-11"}),
        ("İkdam, Sayı 3, 11 Mart 1334", {"number": "3", "rumi": "1334-03-11"}),
        ("Al-Huda No. 5, Rajab 1200", {"number": "5", "hijri": "1200-07"}),
        ("Al-Huda No. 5, Rajab 1500", {"number": "5", "hijri": "1500-07"}),
        ("Al-Huda No. 5, 1500 Rajab", {"number": "5", "hijri": "1500-07"}),
        ("Al-Huda No. 5, (1998): May", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, 1434 AH, Rajab", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda No. 5, 1998 – May", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, 1998. May", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, 1998/May", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_the_years_that_a_month_can_have(text: str, expect: dict[str, str]) -> None:
    """From the first to the last year of its reckoning, before the month or behind it; one too high is left out."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 12 May 1102 / 9 Jumada al-Akhira 1432", {"gregorian": "2011-05-12", "hijri": "1432-06-09"}),
        ("Al-Huda No. 5, 12 May 3102 / 2 Rajab 1434", {"gregorian": "2013-05-12", "hijri": "1434-07-02"}),
        ("Al-Huda No. 5, May 3102 / Rajab 1434", {"gregorian": "2013-05", "hijri": "1434-07"}),
        ("Al-Huda No. 5, 12 May '13 (2 Rajab 1434)", {"gregorian": "2013-05-12", "hijri": "1434-07-02"}),
        ("Al-Huda No. 5, 12 May ’13 (2 Rajab 1434)", {"gregorian": "2013-05-12", "hijri": "1434-07-02"}),
        ("Al-Huda No. 5, 12 May ‘13 (2 Rajab 1434)", {"gregorian": "2013-05-12", "hijri": "1434-07-02"}),
        ("Al-Huda No. 5, 12 May 98 / 15 Muharram 1419", {"gregorian": "1998-05-12", "hijri": "1419-01-15"}),
        ("Al-Huda No. 5, 12 May 13 / 2 Rajab 1434", {"gregorian": "XXXX-05-12", "hijri": "1434-07-02"}),
        ("Al-Huda No. 5, 12 May 31 / 24 Dhu al-Hijjah 1349", {"gregorian": "XXXX-05-12", "hijri": "1349-12-24"}),
        ("Al-Huda No. 5, 12 May 32 / 6 Muharram 1351", {"gregorian": "1932-05-12", "hijri": "1351-01-06"}),
    ],
)
def test_damaged_and_short_years_beside_a_whole_one(text: str, expect: dict[str, str]) -> None:
    """Are read from behind, or in their century, where the other date proves it; a day's figure is no year."""
    assert fields(read_masthead(text)) == {"number": "5", **expect}


@pytest.mark.parametrize(
    ("text", "hijri"),
    [
        ("Al-Huda No. 5, Jumada lI 1443", "1443-06"),
        ("Al-Huda No. 5, Jumada Il 1443", "1443-06"),
        ("Al-Huda No. 5, Jumada ll 1443", "1443-06"),
        ("Al-Huda No. 5, Jumada II 1443", "1443-06"),
        ("Al-Huda No. 5, Jumada I 1443", "1443-05"),
        ("Al-Huda No. 5, Jumada Ⅰ 1443", "1443-05"),
        ("Al-Huda No. 5, Jumada Ⅱ 1443", "1443-06"),
        ("Al-Huda No. 5, Rabi 1 1443", "1443-03"),
        ("Al-Huda No. 5, Rabi 2 1443", "1443-04"),
        ("Al-Huda No. 5, Rabi (2) 1443", "1443-04"),
        ("Al-Huda No. 5, Rabi-2 1443", "1443-04"),
        ("Al-Huda No. 5, Rabi 2nd 1443", "1443-04"),
        ("Al-Huda No. 5, Rabi 1st 1443", "1443-03"),
        ("Al-Huda No. 5, 12 Rabi II 1443", "1443-04-12"),
        ("Al-Huda No. 5, 12 Rabi 11 1443", "1443-04-12"),
        ("Al-Huda No. 5, 12 Dhu II 1443", "1443-12-12"),
        ("Al-Huda No. 5, 12 Rabi al-Awwal 1443", "1443-03-12"),
        ("Al-Huda No. 5, Ramadan al-Mubarak 1443", "1443-09"),
        ("Al-Huda No. 5, 12 Ramadan al-Mubarak 1443", "1443-09-12"),
        ("Al-Huda No. 5, Muharram al-Haram 1443", "1443-01"),
        ("La Voix, N° 5, 12 Rabii I 1443", "1443-03-12"),
        ("La Voix, N° 5, 12 Rabii II 1443", "1443-04-12"),
        ("La Voix, N° 5, 12 Joumada 1er 1443", "1443-05-12"),
        ("La Voix, N° 5, 12 Rabie II° 1443", "1443-04-12"),
    ],
)
def test_which_of_two_months(text: str, hijri: str) -> None:
    """A Roman or plain one or two tells it, as print or page has it: with l for I, in one sign, with a suffix."""
    assert fields(read_masthead(text)) == {"number": "5", "hijri": hijri}


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("المشرق، العدد 5، يناير (كانون الثاني) ١٩٢٥", "1925-01"),
        ("المشرق، العدد 5، ١٥ يناير (كانون الثاني ١٩٢٥)", "1925-01-15"),
        ("المشرق، العدد 5، ١٥ يناير (كانون الثاني) ١٩٢٥", "1925-01-15"),
        ("المشرق، العدد 5، ١٥ يناير / كانون الثاني ١٩٢٥", "1925-01-15"),
        ("المشرق، العدد 5، كانون الثاني (يناير) ١٩٢٥", "1925-01"),
        ("المشرق، العدد 5، ١٥ كانون الثاني / يناير ١٩٢٥", "1925-01-15"),
        ("المشرق، العدد 5، كانون الثاني (فبراير) ١٩٢٥", None),
        ("المشرق، العدد 5، نوفمبر (تشرين الثاني) ١٩٢٥", "1925-11"),
        ("المشرق، العدد 5، تشرين الثاني/نوفمبر ١٩٢٥", "1925-11"),
    ],
)
def test_a_month_with_its_second_name(text: str, expect: str | None) -> None:
    """In brackets or behind a slash, with the year in the brackets or outside."""
    found = fields(read_masthead(text))
    if expect is None:
        assert found["gregorian"] != "1925-01"
    else:
        assert found == {"number": "5", "gregorian": expect}


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, Dhu al-Hijjah 1429 - Muharram 1430", {"hijri": "1429-12/1430-01"}),
        ("Al-Huda No. 5, Dhu al-Hijjah 1429 Muharram 1430", {"hijri": "1429-12/1430-01"}),
        ("ذكرى، العدد 5، ذى الحجة 1429 ھ محرم 1430 ھ", {"hijri": "1429-12/1430-01"}),
        ("Al-Huda No. 5, September 2019, October 2019", {"gregorian": "2019-09/2019-10"}),
        ("Al-Huda No. 5, September 2019, February 2020", {"gregorian": "2019-09/2020-02"}),
        ("Al-Huda No. 5, January, February 2020", {"gregorian": "2020-01/2020-02"}),
        ("Al-Huda No. 5, December - January 1999", {"gregorian": "1998-12/1999-01"}),
        ("Al-Huda No. 5, December 1998 - January", {"gregorian": "1998-12/1999-01"}),
        ("Al-Huda No. 5, 28 December - 3 January 1999", {"gregorian": "1998-12-28/1999-01-03"}),
        ("Al-Huda No. 5, 28 December 1998 - 3 January", {"gregorian": "1998-12-28/1999-01-03"}),
        ("Al-Huda No. 5, 1 May - 31 May 1998", {"gregorian": "1998-05-01/1998-05-31"}),
        ("Al-Huda No. 5, 30 April - 2 May 1998", {"gregorian": "1998-04-30/1998-05-02"}),
        ("نامه، شماره 5، بهمن و اسفند 1393", {"solar_hijri": "1393-11/1393-12"}),
        ("نامه، شماره 5، اسفند و بهمن 1393", {"solar_hijri": "1393-11/1393-12"}),
        ("نامه، شماره 5، اسفند و فروردین 1393", {"solar_hijri": "1392-12/1393-01"}),
        ("İkdam, Sayı 5, Nisan - Haziran 1331", {"rumi": "1331-04/1331-06"}),
        ("İkdam, Sayı 5, Şubat - Mart 1331", {"rumi": "1330-02/1331-03"}),
        ("Al-Huda No. 5, Rajab - Sha'ban - Ramadan 1434", {"hijri": "1434-07/1434-09"}),
        ("Al-Huda No. 5, May, June, July 1998", {"gregorian": "1998-05/1998-07"}),
        ("Al-Huda No. 5, Jan. Feb. 1998", {"gregorian": "1998-01/1998-02"}),
        ("Al-Huda No. 5, 2003-2004", {"gregorian": "2003/2004"}),
        ("Al-Huda No. 5, July ... 2019", {"gregorian": "2019-07"}),
    ],
)
def test_ranges_over_months_and_years(text: str, expect: dict[str, str]) -> None:
    """From the earlier to the later; a year printed once belongs to the end, or goes on from the beginning."""
    assert fields(read_masthead(text)) == {"number": "5", **expect}


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No. 5, 12 Rajab 1434 / 22 May 2013", {"hijri": "12 Rajab 1434", "gregorian": "22 May 2013"}),
        ("Al-Huda No. 5, Rabi II 1443 (November 2021)", {"hijri": "Rabi II 1443", "gregorian": "November 2021"}),
        ("Al-Huda No. 5, Rabi (II) 1443, p. 7", {"hijri": "Rabi (II) 1443"}),
        ("Al-Huda No. 5, Rajab - Sha'ban 1434", {"hijri": "Rajab - Sha'ban 1434"}),
        ("Al-Huda No. 5, from 10 May to 16 May 2013", {"gregorian": "10 May to 16 May 2013"}),
        ("Al-Huda No. 5, May 12, 1998 (Tuesday)", {"gregorian": "May 12, 1998", "weekday": "Tuesday"}),
        ("Al-Huda No. 5, 1998 May 12", {"gregorian": "1998 May 12"}),
        ("Al-Huda No. 5, 15. V. 1936", {"gregorian": "15. V. 1936"}),
        ("Al-Huda No. 5, 12/5/1998 (Cairo)", {"gregorian": "12/5/1998"}),
        ("Al-Huda No. 5, 1998-05-12 (Cairo)", {"gregorian": "1998-05-12"}),
        ("Al-Huda No. 5, 2003-2004 (Cairo)", {"gregorian": "2003-2004"}),
        ("Al-Huda No. 5, Friday-Saturday, 24 May 2013", {"weekday": "Friday-Saturday", "gregorian": "24 May 2013"}),
        ("Al-Huda No. 5, Winter-Spring 2007", {"season": "Winter-Spring", "gregorian": "2007"}),
        ("Al-Huda No. 5, 31 May 1998", {"gregorian": "31 May 1998"}),
        ("Al-Huda No. 5, Dhu al-Hijjah 1429 - Muharram 1430", {"hijri": "Dhu al-Hijjah 1429 - Muharram 1430"}),
        ("المشرق، العدد 5، يناير (كانون الثاني) ١٩٢٥", {"gregorian": "يناير (كانون الثاني) ١٩٢٥"}),
        ("المشرق، العدد 5، ١٥ يناير (كانون الثاني)", {"gregorian": "١٥ يناير (كانون الثاني)"}),
        ("المشرق، العدد 5، ١٥ يناير / كانون الثاني", {"gregorian": "١٥ يناير / كانون الثاني"}),
        ("الهدى، العدد 5، رجب المرجب 1434", {"hijri": "رجب المرجب 1434"}),
        ("Al-Huda No. 5, Ramadan al-Mubarak 12", {"hijri": "Ramadan al-Mubarak 12"}),
        ("Al-Huda No. 5, Ramadan al-Mubarak - Shawwal", {"hijri": "Ramadan al-Mubarak - Shawwal"}),
    ],
)
def test_what_is_printed_of_dates(text: str, expect: dict[str, str]) -> None:
    """A span goes from the first letter of a date to its last, brackets around it left out."""
    found = {part.kind: text[part.span.start : part.span.end] for part in read_masthead(text).parts}
    assert {kind: found.get(kind) for kind in expect} == expect


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (
            "La Voix, N° 5, 17 joumada 11 1440",
            ("corrected-spelling", "warning", "11 is read as the Roman numeral II", "joumada 11"),
        ),
        (
            "Al-Huda, No. 5, Ramadxn 1434, Zindagi",
            ("corrected-spelling", "warning", "'Ramadxn' is read as Hijri month 9", "Ramadxn"),
        ),
        (
            "Al-Huda No. 5, 21 Rajab 1414 / 10 September 1993",
            (
                "dates-disagree",
                "warning",
                "hijri 1414-07-21 and gregorian 1993-09-10 are 115 days apart",
                "21 Rajab 1414 / 10 September 1993",
            ),
        ),
        (
            "Al-Huda No. 5, 12 Rabi 1443",
            ("ambiguous-month", "warning", "'Rabi' can be month 3 or 4", "12 Rabi 1443"),
        ),
        (
            "Al-Huda No. 5, Jumada 1443",
            ("ambiguous-month", "warning", "'Jumada' can be month 5 or 6", "Jumada 1443"),
        ),
        (
            "Al-Huda No. 5, 31 February 2012",
            (
                "impossible-day",
                "error",
                "there is no day 31 in month 2; read as the month",
                "31 February 2012",
            ),
        ),
        (
            "Al-Huda No. 5, 18-12 May 1998",
            ("reversed-range", "warning", "the days 18-12 run backwards; kept as printed", "18-12 May 1998"),
        ),
        (
            "Al-Huda No. 5, 12 May '13 / 2 Rajab 1434",
            (
                "two-digit-year",
                "info",
                "the year 13 is not printed in full; the other date proves 2013",
                "12 May '13",
            ),
        ),
        (
            "Al-Huda No. 5, 12 May '98",
            (
                "two-digit-year",
                "warning",
                "the year 98 is not printed in full, and nothing printed proves which it is",
                "12 May '98",
            ),
        ),
        (
            "Al-Huda No. 5, 12 May 3102 / 2 Rajab 1434",
            (
                "corrected-digits",
                "info",
                "the year 3102 runs backwards; the other date proves 2013",
                "12 May 3102",
            ),
        ),
    ],
)
def test_the_words_of_a_note(text: str, note: tuple[str, str, str, str]) -> None:
    """Each is said once, with its code, severity and place."""
    assert [found for found in notes(read_masthead(text)) if found[0] == note[0]] == [note]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Al-Huda No. 5, 32 May 1998", []),
        ("Al-Huda No. 5, 1998 May 32", []),
        ("Friday, 32 May", []),
        ("Al-Huda No. 5, 31 May 1998", []),
        ("Al-Huda No. 5, 12-18 May 1998", []),
        ("Al-Huda No. 5, 30 February 1998", ["impossible-day"]),
        ("Al-Huda No. 5, 29 February 1998", ["impossible-day"]),
        ("Al-Huda No. 5, 29 February 1996", []),
        ("Al-Huda No. 5, 12 January - 30 February 1998", ["impossible-day"]),
        ("Al-Huda No. 5, 30 February - 3 March 1998", ["impossible-day"]),
        ("Al-Huda No. 5, 31 Rajab 1434", ["day-not-in-table"]),
        ("Al-Huda No. 5, 30 Rajab 1434", []),
        ("Al-Huda No. 5, 12 Rabi 1443 / 17 November 2021", []),
        ("Al-Huda No. 5, 12 May 98 / 16 Muharram 1419", ["two-digit-year"]),
        ("نامه، شماره 5، 12 خرداد 1392 / 2 June 2013", []),
    ],
)
def test_what_needs_a_note(text: str, codes: list[str]) -> None:
    """What print says rightly, or cannot be a day at all, needs none."""
    assert [note[0] for note in notes(read_masthead(text))] == codes
