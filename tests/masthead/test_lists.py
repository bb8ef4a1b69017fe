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
    "one volume, its year in brackets": (
        "Vol 12 No 2 (2023)\nVol 12 No 1 (2023)\nVol 11 No 2 (2022)\n",
        [("12", "2", "2023"), ("12", "1", "2023"), ("11", "2", "2022")],
    ),
    "years as headings": (
        "2023\nVol 12 No 2\nVol 12 No 1\n2022\nVol 11 No 2\nVol 11 No 1\n",
        [("12", "2", "2023"), ("12", "1", None), ("11", "2", "2022"), ("11", "1", None)],
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
    "a bibliography, with books": (
        """References

Ahmad, K. (1998). The press in colonial India. Islamic Studies, 37(2), 123-145.
Ali, M. "Early newspapers." Journal of the Pakistan Historical Society 12, no. 3 (1964): 45-67.
Ayalon, Ami. The Press in the Arab Middle East: A History. New York: Oxford University Press, 1995.
Brown, L. C. "The Tunisian press", IBLA, n° 45, 1949, p. 12-30.
Hafez, K. (ed.), Mass Media, Politics and Society in the Middle East (Cresskill: Hampton Press, 2001), 45.
"Editorial", al-Manār, vol. 5, no. 3 (Muḥarram 1320/April 1902), pp. 81-85.
""",
        [("37", "2", "1998"), ("12", "3", "1964"), (None, "45", "1949"), ("5", "3", "1320-01")],
    ),
    "a French bibliography, with books": (
        """Bibliographie
Ageron, Charles-Robert, Histoire de l'Algérie contemporaine, Paris, PUF, 1979.
Arnoulet, François, « Les débuts de la presse », IBLA, n° 156, 1985, p. 281-304.
Canal, Albert, La littérature et la presse tunisiennes, Paris, La Renaissance du livre, 1923.
Merad, Ali, « La formation de la presse musulmane », IBLA, t. XXVII, n° 105, 1964, p. 9-29.
""",
        [(None, "156", "1985"), ("27", "105", "1964")],
    ),
    "a Turkish bibliography, with a book": (
        """Kaynakça
Ahmed Cevdet, “Maârif”, Sırât-ı Müstakîm, 3/56 (Eylül 1909), s. 45-47.
Debus, Esther, Sebilürreşâd: Eine vergleichende Untersuchung, Frankfurt 1991.
Mehmed Âkif, “Süleymaniye Kürsüsünde”, Sebîlürreşâd, c. VIII, nr. 183 (3 Rebîülevvel 1330 / 8 Şubat 1327), s. 6.
""",
        [("3", "56", "1909-09"), ("8", "183", "1330-03-03")],
    ),
    "an Arabic bibliography, with books": (
        """المراجع
إبراهيم عبده، تطور الصحافة المصرية، القاهرة، مكتبة الآداب، 1944.
زيدان، جرجي، "تاريخ الصحافة"، الهلال، السنة 12، العدد 4، 15 نوفمبر 1903، ص 97.
يعقوب صروف، "الصحافة العربية"، المقتطف، المجلد 25، الجزء 3، سبتمبر 1900، ص 210.
فيليب دي طرازي، تاريخ الصحافة العربية، بيروت، المطبعة الأدبية، 1913.
""",
        [("12", "4", "1903-11-15"), ("25", "3", "1900-09")],
    ),
    "a Persian bibliography, with books": (
        """منابع
صدر هاشمی، محمد، تاریخ جراید و مجلات ایران، اصفهان، کمال، ۱۳۶۳.
قاسمی، سید فرید، «نخستین روزنامه»، کلک، شماره ۲۳، بهمن ۱۳۷۰، ص ۴۵-۶۰.
محیط طباطبایی، محمد، «روزنامه کاغذ اخبار»، یادگار، سال اول، شماره ۳، آبان ۱۳۲۳، ص ۴۹.
""",
        [(None, "23", "1370-11"), ("1", "3", "1323-08")],
    ),
}


@pytest.mark.parametrize(("page", "listed"), LISTS.values(), ids=LISTS)
def test_lists(page: str, listed: list[Listed]) -> None:
    """Every issue of a list, in order, with its own volume, number and date."""
    records = [reading.to_dict() for reading in find_mastheads(page)]
    dates = [record["hijri"] or record["solar_hijri"] or record["gregorian"] for record in records]
    read = [(record["volume"], record["number"], date) for record, date in zip(records, dates, strict=True)]
    assert read == listed
    assert not any(note["code"] == "number-conflict" for record in records for note in record["diagnostics"])
