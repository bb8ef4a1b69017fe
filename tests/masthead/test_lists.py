"""Lists of issues, as archives and indexes print them: each line is a masthead; a list of days or months is none."""

from __future__ import annotations

import pytest

from issue_dates.masthead import find_mastheads

Listed = tuple[str | None, str | None, str | None]  # volume, number, and the date that the line prints

LISTS: dict[str, tuple[str, list[Listed]]] = {
    "a journal's archive": (
        """Archives
2023
Vol 12 No 2 (2023): July-December
2023-12-30
Vol 12 No 1 (2023): January-June
2023-06-30
2022
Vol 11 No 2 (2022): July-December
2022-12-30
1 - 3 of 24 items  Next
""",
        [("12", "2", "2023-07/2023-12"), ("12", "1", "2023-01/2023-06"), ("11", "2", "2022-07/2022-12")],
    ),
    "year, volume, number and day": (
        """Arşiv
Yıl: 2021 Cilt: 12 Sayı: 2, 31.12.2021
Yıl: 2021 Cilt: 12 Sayı: 1, 30.06.2021
Yıl: 2020 Cilt: 11 Sayı: 2, 31.12.2020
ISSN: 1302-1234
""",
        [("12", "2", "2021-12-31"), ("12", "1", "2021-06-30"), ("11", "2", "2020-12-31")],
    ),
    "number, year in words and two calendars": (
        """أعداد المجلة
العدد 45 - السنة الثانية عشرة - محرم 1431هـ
العدد 46 - السنة الثانية عشرة - ربيع الآخر 1431هـ
العدد 47 - السنة الثانية عشرة - رجب 1431هـ
""",
        [("12", "45", "1431-01"), ("12", "46", "1431-04"), ("12", "47", "1431-07")],
    ),
    "the year before the season": (
        """آرشیو مجله
سال 1389، دوره 12، شماره 3، پاییز
سال 1389، دوره 12، شماره 2، تابستان
سال 1389، دوره 12، شماره 1، بهار
""",
        [("12", "3", "1389"), ("12", "2", "1389"), ("12", "1", "1389")],
    ),
    "the season before the number": (
        "مجله مشکوة\nپاییز 1389 - شماره 108\nتابستان 1389 - شماره 107\n",
        [(None, "108", "1389"), (None, "107", "1389")],
    ),
    "one volume, month by month": (
        "Vol. 12, No. 3, March 2010\nVol. 12, No. 4, April 2010\nVol. 12, No. 5, May 2010\n",
        [("12", "3", "2010-03"), ("12", "4", "2010-04"), ("12", "5", "2010-05")],
    ),
    "numbers without a volume": (
        "N° 123 - Mars 2010\nN° 122 - Février 2010\nN° 121 - Janvier 2010\n",
        [(None, "123", "2010-03"), (None, "122", "2010-02"), (None, "121", "2010-01")],
    ),
    "the months of a diary": (
        "Recent Posts\nArchives\nMarch 2010\nFebruary 2010\nJanuary 2010\nNews\n",
        [],
    ),
    "the months of a diary, counted": ("Archives\n\nMarch 2010 (12)\nFebruary 2010 (3)\nDecember 2009 (1)\n", []),
    "the months of an Arabic diary": ("أرشيف\nمارس 2010\nفبراير 2010\nديسمبر 2009\n", []),
    "days of events": ("Upcoming events\n12 Mar 2010\n14 Mar 2010\n20 Mar 2010\n", []),
}


@pytest.mark.parametrize(("page", "listed"), LISTS.values(), ids=LISTS)
def test_lists(page: str, listed: list[Listed]) -> None:
    """Every issue of a list, in order, with its own volume, number and date."""
    records = [reading.to_dict() for reading in find_mastheads(page)]
    dates = [record["hijri"] or record["solar_hijri"] or record["gregorian"] for record in records]
    read = [(record["volume"], record["number"], date) for record, date in zip(records, dates, strict=True)]
    assert read == listed
