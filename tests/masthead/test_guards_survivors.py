"""What mutants of the reader were not told apart by: dates, numbers and names that one condition alone decides."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields, notes


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        pytest.param(
            "السنة الصادر فى 11 ربيع الآخر سنة 1445 هـ العدد\n\nتداول\n\n"
            "السادسة والستون الموافق 26 أكتوبر سنة 2023 م 43",
            {"volume": "66", "number": "43", "hijri": "1445-04-11", "gregorian": "2023-10-26"},
            id="a word between a table's heads and its values",
        ),
        pytest.param(
            "السنة الصادر فى 11 ربيع الآخر سنة 1445 هـ العدد\nالوقائع المصرية العدد 43 فى 26 أكتوبر سنة 2023",
            {"number": "43", "hijri": "1445-04-11", "gregorian": "2023-10-26"},
            id="a table's heads without values",
        ),
        pytest.param(
            "AL-HUDA AN-NUR AL-ISLAM ASH-SHIHAB Friday 15 May 1998",
            {"gregorian": "1998-05-15", "weekday": "Friday"},
            id="a long running head before a date",
        ),
        pytest.param(
            "السنة الثانية عشرة بعد المائة، العدد ٣، محرم 1435",
            {"volume": "112", "number": "3", "hijri": "1435-01"},
            id="twelfth after the hundredth",
        ),
        pytest.param(
            "العدد الجديد من مجلة «البيان» لشهر جمادى الآخرة لعام 1432هـ بالعديد من الموضوعات الهامة للقراء",
            {"hijri": "1432-06"},
            id="the new issue of a magazine for a month",
        ),
        pytest.param(
            "No. 5, 31 April 1998", {"number": "5", "gregorian": "1998-04"}, id="a day that April does not have"
        ),
        pytest.param("No. 5, 12 Rabi Ⅰ 1434", {"number": "5", "hijri": "1434-03-12"}, id="the sign of the numeral one"),
        pytest.param("No. 5, Jumada Ⅱ 1434", {"number": "5", "hijri": "1434-06"}, id="the sign of the numeral two"),
        pytest.param(
            "Dawn | Wednesday 9 April 2025 | 12",
            {"gregorian": "2025-04-09", "weekday": "Wednesday"},
            id="a figure in the field behind a date's",
        ),
        pytest.param("Вестник, 12 мая 1908 г. 5 р. 50 к.", {"gregorian": "1908-05-12"}, id="roubles and kopecks"),
        pytest.param(
            "N° 3, Йtй 2005", {"number": "3", "gregorian": "2005", "season": "summer"}, id="a capital's wrong page"
        ),
        pytest.param(
            "Al-Huda, No. 5, May '7 Sleepers of Ephesus', 1998",
            {"number": "5", "gregorian": "1998-05"},
            id="a headline that begins with a figure",
        ),
        pytest.param(
            "نقوش، شمارہ ۱۲۲، خصوصی شمارہ اقبال نمبر ۱۹۷۷",
            {"number": "122", "gregorian": "1977"},
            id="the special issue of an occasion",
        ),
        pytest.param(
            "العرفان، مجلد 5، عدد 3، 1350",
            {"volume": "5", "number": "3", "hijri": "1350"},
            id="words that Arabic and Persian share",
        ),
        pytest.param(
            "Tanin, 26 Mart 1328 Rumi 8 Nisan 1912, No. 5",
            {"number": "5", "rumi": "1328-03-26", "gregorian": "1912-04-08"},
            id="a date right behind the mark of another's year",
        ),
        pytest.param(
            "<p>RABIUL THANI 1436, IJUMAA FEBRUARI 13-19, 2015 AN-NUUR</p>\n<p>Mwandishi wetu</p>",
            {"hijri": "1436-04", "gregorian": "2015-02-13/2015-02-19", "weekday": "Friday"},
            id="dates side by side in a block of markup",
        ),
        pytest.param(
            "Front page news\nISLAMIC TIMES 12 May 1998 – 18 May 1998",
            {"gregorian": "1998-05-12/1998-05-18"},
            id="a running head below a line of small letters",
        ),
        pytest.param(
            "The Daily Star, No. 5, Chaitra 5th, 1420", {"number": "5"}, id="a Bengali year behind an ordinal day"
        ),
    ],
)
def test_dates(text: str, expect: dict[str, str]) -> None:
    """Prices, headlines and special issues do not take the place of a date, nor change it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        pytest.param(
            "Вестник № 45 (1350) 1998",
            {"number": "45", "whole_number": "1350", "gregorian": "1998"},
            id="a whole number right before the year",
        ),
        pytest.param(
            "Bulletin of the School of Oriental and African Studies 45 (1982): 23-40",
            {"volume": "45", "gregorian": "1982"},
            id="a name of nine words",
        ),
        pytest.param(
            "Oriente Moderno 3 (1998), vol. 17",
            {"volume": "17", "number": "3", "gregorian": "1998"},
            id="a number before its year, and the volume behind",
        ),
        pytest.param(
            "studi magrebini no. 5 - vol. 31, maggio 1998",
            {"volume": "31", "number": "5", "gregorian": "1998-05"},
            id="a name in small letters, its number dashed to the volume",
        ),
        pytest.param(
            "مجلة الفكر، العدد الواحد عشر، مايو 1998",
            {"number": "11", "gregorian": "1998-05"},
            id="eleven, as it is said",
        ),
        pytest.param(
            "Al-Andalus, núms. 4-5, 6 de mayo de 1998",
            {"number": "4-5", "gregorian": "1998-05-06"},
            id="two numbers, and the day",
        ),
        pytest.param(
            "العدد 5-5/3/1435هـ", {"number": "5", "hijri": "1435-03-05"}, id="a number dashed to the same day"
        ),
    ],
)
def test_numbers(text: str, expect: dict[str, str]) -> None:
    """Figures beside a name, a number or a year are what their place says."""
    assert fields(read_masthead(text)) == expect


def test_words_left_over_before_a_line_end() -> None:
    """A line end behind the only line of a text hides no words that were not read."""
    reading = read_masthead("Al-Huda No. 5, May 1998 Kairo Verlag\n")
    assert notes(reading) == [("trailing-text", "info", "not read: 'Kairo Verlag'", "Kairo Verlag")]
