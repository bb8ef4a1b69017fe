"""Figures that are a law's, a price's or a field's value, and the ends of lists: each rule one condition at a time."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields, title


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 20 Rials, May 1998", {"gregorian": "1998-05"}),
        ("Al-Huda, No. 20 Rials", {}),
        ("Al-Huda, No. 20, Rials 5, May 1998", {"number": "20", "gregorian": "1998-05"}),
        ("Moschee, Nr. 12K, Mai 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Al-Huda v5 n3 (1998)", {"volume": "5", "number": "3", "gregorian": "1998"}),
        ("Al-Huda v5 n 3 (1998)", {}),
        ("Loi n° 82-51 du 28 mai 1982", {"gregorian": "1982-05-28"}),
        ("Loi n° 82-51, 28 mai 1982 (JORT n° 37)", {"number": "37", "gregorian": "1982-05-28"}),
        ("Loi n° 82-51 du 28 mai 1982 (JORT n° 37)", {"number": "37"}),
        ("رقم 41 لسنة 1972 (عدد 28 في 12/7/1972)", {"number": "28", "gregorian": "1972-07-12"}),
        ("Majalah Sabili Edisi 6 Oktober 2012", {"number": "6", "gregorian": "2012-10"}),
        ("Majalah Sabili edisi 6, Oktober 2012", {"number": "6", "gregorian": "2012-10"}),
        ("Majalah Sabili edisi 36 Oktober 2012", {"number": "36", "gregorian": "2012-10"}),
        ("Al-Huda, No. 5, 9 . 7 . 1996", {"number": "5", "gregorian": "1996-07-09"}),
        ("Al-Huda 2 - Saturday 8 May 1998, No. 5", {"number": "5", "gregorian": "1998-05-08", "weekday": "Saturday"}),
        (
            "Al-Huda, No. 5, Friday 2 - Saturday 3 May 1998",
            {"number": "5", "gregorian": "1998-05-02/1998-05-03", "weekday": "Friday/Saturday"},
        ),
        ("Вакыт, № 5, 7 (22) апрель 1906", {"number": "5", "gregorian": "1906-04"}),
        ("Вакыт, № 5, 7 (18) апрель 1906", {"number": "5", "gregorian": "1906-04-18"}),
        ("Suara, 7 / 98 | 20 Mei 2013", {"volume": "7", "number": "98", "gregorian": "2013-05-20"}),
        ("Suara, 07 / 98 | 20 Mei 2013", {"volume": "98", "number": "7", "gregorian": "2013-05-20"}),
        ('"date": "12 Rajab 1434"', {}),
        ('"Al-Huda": 12 Rajab 1434', {"hijri": "1434-07-12"}),
        ("1434A.H.", {"hijri": "1434"}),
        ("Al-Huda, Jumada al-Ula II 1420", {"hijri": "1420-06"}),
        ("Al-Huda, Jumada al-Thani I 1420, No. 5", {"number": "5", "hijri": "1420-05"}),
        ("Al-Huda, Jumada al-Thani II 1420, No. 5", {"number": "5", "hijri": "1420-06"}),
        ("1434a.H.", {}),
    ],
)
def test_figures_of_other_things(text: str, expect: dict[str, str]) -> None:
    """A number is a volume's or an issue's only where nothing else can be meant."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "caption"), [("La Voz, Nº 200", "Nº"), ("La Presse, N° 200", "N°"), ("Sayı 5", "Sayı")]
)
def test_captions_as_printed(text: str, caption: str) -> None:
    """The raised circle is a part of the caption."""
    issue = read_masthead(f"{text}, 12.5.1998").issue
    assert issue is not None
    assert issue.enumeration.number is not None
    assert issue.enumeration.number.caption == caption


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda</p>12 Rajab 1434", "Al-Huda"),
        ("Al-Huda</ul>12 Rajab 1434", None),
        ("Al-Huda\n</ul>12 Rajab 1434", None),
        ("Die Moschee, 3. Auflage, Nr. 5, Mai 1998", "Die Moschee"),
        ("Hamdard Foundation, Vol. 5, No. 2, 1994", "Hamdard Foundation"),
        ("Hamdard Islamicus, Hamdard Foundation, Vol. 5, No. 2, 1994", "Hamdard Islamicus"),
        ("© Zindagi Trust 2005\nNo. 5, May 1998", None),
        ("الرياض، العدد 1234، 24 فبراير 2015", "الرياض"),
        ("الجزيرة، الرياض، العدد 1234، 24 فبراير 2015", "الجزيرة"),
        ("صدر اليوم 24 فبراير 2015، العدد 1234", None),
        ("Le Lundi, n° 123, 12 mai 2010", None),
        ("La Page, n° 123, 12 mai 2010", "La Page"),
        ("Lahore: monthly magazine Al-Huda, Vol. 5, No. 3, 2014", "Al-Huda"),
        ("The monthly magazine Al-Huda, Vol. 5, No. 3, 2014", None),
    ],
)
def test_names_beside_other_words(text: str, expect: str | None) -> None:
    """A name is not that of a house, an edition or a copyright where another stands before the numbers."""
    assert title(text) == expect
