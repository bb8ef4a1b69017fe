"""What stands at the head of a page and names no periodical: an invocation, a day, an address, the contents."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead


@pytest.mark.parametrize(
    "text",
    [
        "بسم الله الرحمن الرحيم\n5 محرم 1435\nالعدد 3",
        "Bismillahirrahmanirrahim\nSayı 5, Muharrem 1435",
        "In the name of Allah, the Beneficent, the Merciful\nVol. 5 No. 3, Muharram 1435",
        "باسمہ تعالیٰ\nجلد ۵ شمارہ ۳ محرم ۱۴۳۵",
        "به نام خدا\nشماره ۳، مهر ۱۳۹۵",
        "امروز: دوشنبه ۱۷ دی ۱۴۰۳",
        "اليوم: الاثنين 7 رجب 1446",
        "آج: اتوار ۵ مئی ۲۰۱۳",
        "Hari ini: Ahad, 5 Mei 2013",
        "Bugün: 5 Mayıs 2013 Pazar",
        "11511 Cairo\nNo. 5, May 1998",
        "№ 45, I квартал 2010",
        "No. 45, First Quarter 2010",
        "No. 40, Lagos, 29th May, 1958, Vol. 45\n\nCONTENTS",
        "7 ŞUBAT 1939 SALI SAYI: 4126",
        "Vol. 3, No. 5, May 1998\n\nPrivacy",
        "Download\nVol. 3, No. 5, May 1998",
        "المزيد\nالعدد 5، مايو 1998",
        "شماره ۵، مهر ۱۳۹۵\n\nدانلود",
        "Tüm Sayılar\nCilt 3, Sayı 5, Mayıs 1998",
        "Скачать\n№ 5, май 1998",
    ],
)
def test_no_title(text: str) -> None:
    """Numbers and dates are read, and no title."""
    record = read_masthead(text).to_dict()
    dates = [record[field] for field in ("hijri", "gregorian", "solar_hijri") if record[field]]
    assert (record["title"], bool(dates)) == (None, True)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("بسم الله الرحمن الرحيم\nالمنار\n5 محرم 1435\nالعدد 3", "المنار"),
        ("Preporod\n71000 Sarajevo\nBr. 5, maj 1998", "Preporod"),
        ("اليوم، العدد 5، مايو 2013", "اليوم"),
        ("امروز، شماره ۵، مهر ۱۳۹۵", "امروز"),
        ("صوت الجزائر العدد 5، مايو 2010", "صوت الجزائر"),
        ("ماہنامہ فاران کراچی، جلد ۵، شمارہ ۱۲", "فاران"),
        (
            "Die Welt des Islams\nZeitschrift der Deutschen Gesellschaft für Islamkunde\nBand 5, 1917",
            "Die Welt des Islams",
        ),
    ],
)
def test_the_title_beside(text: str, title: str) -> None:
    """The name beside such words is the title, and so is a word that has both senses where it stands as a name."""
    assert read_masthead(text).to_dict()["title"] == title
