"""Captions once more: figures before and behind them, in other lines and scripts, and citations at their edges."""

from __future__ import annotations

import pytest

from issue_dates.masthead import find_mastheads, read_masthead
from tests.masthead.readings import fields, notes, parts_in, title


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Islamic Studies 45 no. 2, 2006", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Islamic Studies 45: no. 2 (2006)", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Islamic Studies 45, no. 2: 179-200", {"volume": "45", "number": "2"}),
        ("Arabica 43 (May 1996), no. 2", {"volume": "43", "number": "2", "gregorian": "1996-05"}),
        ("Arabica 43 (Spring 1996), no. 2", {"volume": "43", "number": "2", "gregorian": "1996", "season": "spring"}),
        (
            "Arabica 43 (12 Rajab 1434 / 22 May 2013), no. 2",
            {"volume": "43", "number": "2", "hijri": "1434-07-12", "gregorian": "2013-05-22"},
        ),
        ("Arabica xlvi, 2 (1983)", {"volume": "46", "number": "2", "gregorian": "1983"}),
        ("Kāva, N.S. 1/1 (1920)", {"volume": "1", "number": "1", "gregorian": "1920", "series": "N.S"}),
        ("Divan, Kış 2014/2", {"number": "2", "gregorian": "2014", "season": "winter"}),
        ("Islamic Medicine 50 (11)", {}),
        ("Islamic Medicine 50(2011)", {"volume": "50", "gregorian": "2011"}),
        ("WI 23/24 (1984), pp. 1-20", {"volume": "23-24", "gregorian": "1984"}),
        ("Belleten XLIV/175 (1980), s. 1-20", {"volume": "44", "number": "175", "gregorian": "1980"}),
        ("BSOAS 5/2 (1978), 23-40", {"volume": "5", "number": "2", "gregorian": "1978"}),
        ("Journal of Islamic Sciences 20:1", {"volume": "20", "number": "1"}),
        ("Al-Baqara 20:1", {}),
        ("Arabica XL/2 1993", {"volume": "40", "number": "2", "gregorian": "1993"}),
        ("Arabica XL/2, May 1993", {"volume": "40", "number": "2", "gregorian": "1993-05"}),
        ("Studia Islamica (12): 495", {"number": "12"}),
        ("Islamic Medicine 38(1): 201-220", {"volume": "38", "number": "1"}),
        ("Oriens 55 (1978)", {"volume": "55", "gregorian": "1978"}),
        ("Oriens 55 (1978), 23", {"volume": "55", "gregorian": "1978"}),
        ("Oriens XV/3", {"volume": "15", "number": "3"}),
        ("Oriens XV، 1979", {"volume": "15", "gregorian": "1979"}),
        ("النور 7: 624", {"volume": "7"}),
        ("Oriens 7: 286", {}),
        ("Oriens 7: 287", {"volume": "7"}),
        ("Al-Huda 12:30", {}),
        ("Al-Huda 31, December 2024", {"gregorian": "2024-12-31"}),
        ("Al-Huda 45, Winter 1998", {"number": "45", "gregorian": "1998", "season": "winter"}),
        ("Der Islam 871, 15. XII. 1979", {"number": "871", "gregorian": "1979-12-15"}),
        ("Der Islam 871 (15. XII. 1979)", {"number": "871", "gregorian": "1979-12-15"}),
        ("Der Islam 45/3, 15. XII. 1979", {"volume": "45", "number": "3", "gregorian": "1979-12-15"}),
        ("Der Islam, 15. XII. 1979", {"gregorian": "1979-12-15"}),
        ("Der Islam, 15/XII/1979", {"gregorian": "1979-12-15"}),
        ("Der Islam, 15-XII-1979", {"gregorian": "1979-12-15"}),
        ("Der Islam, 15-XIII-1979", {}),
        ("Der Islam, Nr. 5, 31.I.1979", {"number": "5", "gregorian": "1979-01-31"}),
    ],
)
def test_citations_at_their_edges(text: str, expect: dict[str, str]) -> None:
    """A bracket with a date, a slash, a colon or a Roman figure make one; a verse, an hour and a day do not."""
    assert fields(read_masthead(text)) == expect


def test_each_entry_of_a_bibliography_has_its_own() -> None:
    """Lines that end as sentences do are entries."""
    text = (
        "Ahmad, Bilal. Islam in Kerala Today. Islamic Studies 45, no. 2 (2006).\n"
        "Farid, Habib. Muslims of Malabar Coast. Arabica 43, no. 1 (1996)."
    )
    found = [reading.to_dict() for reading in find_mastheads(text)]
    assert [(one["volume"], one["number"], one["gregorian"]) for one in found] == [
        ("45", "2", "2006"),
        ("43", "1", "1996"),
    ]


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda No, 26, May 1998", {"number": "26", "gregorian": "1998-05"}),
        ("Al-Huda No. : 26, May 1998", {"number": "26", "gregorian": "1998-05"}),
        ("Al-Huda No. - (26), May 1998", {"number": "26", "gregorian": "1998-05"}),
        ("الهدى، العدد ( )37، مايو 1998", {"number": "37", "gregorian": "1998-05"}),
        ("Al-Huda Vol. No. 26, May 1998", {"volume": "26", "gregorian": "1998-05"}),
        ("Al-Huda Issue No. 26, May 1998", {"number": "26", "gregorian": "1998-05"}),
        ("Al-Huda Vol, No. 12, March 1985", {"number": "12", "gregorian": "1985-03"}),
        ("Al-Huda Vol. - No. 12, March 1985", {"number": "12", "gregorian": "1985-03"}),
        ("İkdam, Sayı 5, 30 Eylül 1207", {"number": "5"}),
        ("Dakwah Bil. 5, Mei 1200", {"number": "5"}),
        ("سیارہ ڈائجسٹ، نمبر ۱۹۵۵، مئی ۲۰۱۳", {"number": "1955", "gregorian": "2013-05"}),
        ("نقوش رسول نمبر ۵", {"number": "5"}),
        ("Dituria, Rr. “Bajram Kelmendi”, nr 84, Maj 1998", {"gregorian": "1998-05"}),
        ("Dituria, Rr. “Bajram Kelmendi”, nr. 84, Maj 1998", {"gregorian": "1998-05"}),
        ("Bibliothek, Artikel-Nr. 144, Mai 1998", {"gregorian": "1998-05"}),
        ("Bibliothek, env. no. 144, mai 1998", {"gregorian": "1998-05"}),
        ("Die Moschee, Nr. 5, Artikel-Nr. 144, Mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("The Light, Vol XXII-No 7071, May 1998", {"volume": "22", "number": "7071", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 4, 5 and 6 May 1998", {"number": "4-6", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 4-5, 6 May 1998", {"number": "4-5", "gregorian": "1998-05-06"}),
        ("Al-Huda, Nos. 4-5-6, May 1998", {"number": "4-6", "gregorian": "1998-05"}),
        ("Al-Huda No. of Issue 26, May 1998", {"number": "26", "gregorian": "1998-05"}),
        ("Al-Huda Issue | 5 May 1998", {"gregorian": "1998-05-05"}),
        ("Al-Huda Issue - 5 May 1998", {"gregorian": "1998-05-05"}),
        ("Al-Huda Issue - 31 May 1998", {"gregorian": "1998-05-31"}),
        ("Al-Huda Issue - 32 May 1998", {"number": "32", "gregorian": "1998-05"}),
        ("Moschee, 7. Ausgabe/2014", {"number": "7", "gregorian": "2014"}),
        ("Al-Huda No. 999999, May 1998", {"number": "999999", "gregorian": "1998-05"}),
        ("Al-Huda No. 1000000, May 1998", {"gregorian": "1998-05"}),
        ("Peraturan No. 88/PMK.02/2016", {}),
        ("Suara No. 3/TAHUN XII", {"number": "3", "volume": "12"}),
        ("Al-Huda No. 88/MAY 1998", {"number": "88", "gregorian": "1998-05"}),
        ("Al-Huda No.\n45\nMay 1998", {"number": "45", "gregorian": "1998-05"}),
        ("Al-Huda\nNo.\n2 - February 2012", {"number": "2", "gregorian": "2012-02"}),
        ("La Presse, 60ème ANNEE, N° 5, mai 1998", {"volume": "60", "number": "5", "gregorian": "1998-05"}),
        ("La Presse\n48ème\nannée\nN° 5, mai 1998", {"volume": "48", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, 12. Yıl, 5. Sayı, Mayıs 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Sebil, 45-46. Sayı, Mayıs 1998", {"number": "45-46", "gregorian": "1998-05"}),
        ("Sebil, 763’üncü sayı, Mayıs 1998", {"number": "763", "gregorian": "1998-05"}),
        ("Al-Huda, 3rd. Volume, No. 5, May 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("Islamkunde, 17. (72.) Jahrgang, Heft 5, 1998", {"volume": "17", "number": "5", "gregorian": "1998"}),
        ("La Voix, Cent-dixième année, N° 5, mai 1998", {"volume": "110", "number": "5", "gregorian": "1998-05"}),
        ("La Voix, première année, N° 5, mai 1998", {"volume": "1", "number": "5", "gregorian": "1998-05"}),
        ("জাগরণ ৩য় বর্ষ ২য় সংখ্যা ২০০৫", {"volume": "3", "number": "2", "gregorian": "2005"}),
        ("Al-Huda, Vol. 5 (First), May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Hidoyat, 5-сон, 1998", {"number": "5", "gregorian": "1998"}),
        ("Hidoyat, (5)-son, 1998", {"number": "5", "gregorian": "1998"}),
        ("Hidoyat, Issue # 2018 yil 5 may, № 12", {"number": "12", "gregorian": "2018-05-05"}),
        ("Hidoyat, 2018-yil 5-may, № 12", {"number": "12", "gregorian": "2018-05-05"}),
        ("Dastlabki soni 1918 yil 21-iyunda", {}),
        ("الهدى 12317العددصفر 1434", {"number": "12317", "hijri": "1434-02"}),
        ("الهدى 12317العدد رجب 1434", {"number": "12317", "hijri": "1434-07"}),
        ("الهدى، ذو الحجة 1434 العدد", {"hijri": "1434-12"}),
        ("الهدى، رجب المرجب 1434 العدد", {"hijri": "1434-07"}),
        ("الهدى (92) العدد، مايو 1998", {"number": "92", "gregorian": "1998-05"}),
        ("Cumhuriyet, Sayı 5, Mayıs 1998, 12 yıl, Ankara", {"number": "5", "gregorian": "1998-05"}),
        ("La Presse, 34 ANNEE, N° 5, mai 1998", {"volume": "34", "number": "5", "gregorian": "1998-05"}),
        ("মাসিক ৫৬ বর্ষ ১-২ সংখ্যা ১৩ অক্টোবর ২০১৭", {"volume": "56", "number": "1-2", "gregorian": "2017-10-13"}),
        ("İkdam, Sayı 5, 11 Mart sene 326 / 24 Mart 1910",
         {"number": "5", "rumi": "1326-03-11", "gregorian": "1910-03-24"}),
        ("نامه، شماره ۵، ۲۸ اردیبهشت سال ۸۴ / ۱۸ مه ۲۰۰۵",
         {"number": "5", "solar_hijri": "1384-02-28", "gregorian": "2005-05-18"}),
        ("Al-Huda No. 5, Novembre. (Tishrin al-Thani) 1998", {"number": "5", "gregorian": "1998-11"}),
        ("Al-Huda No. 5, February. (Shubat) 1998", {"number": "5", "gregorian": "1998-02"}),
        ("Al-Huda No. 18,654, May 1998", {"number": "18654", "gregorian": "1998-05"}),
        ("Al-Huda No. 18.654, May 1998", {"number": "18654", "gregorian": "1998-05"}),
        ("Al-Huda No. 5H, May 1998", {"number": "5 H", "gregorian": "1998-05"}),
        ("Al-Huda No. 5a, May 1998", {"number": "5 a", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 5 to 16, 1998", {"number": "5-16", "gregorian": "1998"}),
        ("Al-Huda, No. 12-11, 1998", {"number": "11-12", "gregorian": "1998"}),
        ("Al-Huda, No. XII, May 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Al-Huda, No. Twelve, May 1998", {"number": "12", "gregorian": "1998-05"}),
        ("الهدى، العدد الحادي عشر، رجب 1434", {"number": "11", "hijri": "1434-07"}),
        ("الهدى، العدد التاسع والعاشر، رجب 1434", {"number": "9-10", "hijri": "1434-07"}),
        ("الهدى، العدد الخامس والعشرون، رجب 1434", {"number": "25", "hijri": "1434-07"}),
        ("الهدى، العدد المائة، رجب 1434", {"number": "100", "hijri": "1434-07"}),
        ("نامه، شماره دویست و پنجم، خرداد ۱۳۹۲", {"number": "205", "solar_hijri": "1392-03"}),
    ],
)  # fmt: skip
def test_the_figure_of_a_caption(text: str, expect: dict[str, str]) -> None:
    """Behind it past marks and words, before it as an ordinal or a figure, below it; no day, file or lapse of time."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    "text",
    [
        "Zindagi Trust, May 1998\nT. 12",
        "Revue Zindagi\nC. 12\nMay 1998",
        "Al-Huda, No. 5, 1998 May 12\nQ U O T I D I E N",
    ],
)
def test_a_letter_on_a_line_of_its_own(text: str) -> None:
    """Is no caption of a volume."""
    assert "volume" not in fields(read_masthead(text))


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Dépêche, N° 5, 1998 mai, 3 €", "1998-05"),
        ("Al-Huda No. 5, 1998 May, 12 €", "1998-05"),
        ("Al-Huda No. 5, 1998 May, 12", "1998-05-12"),
    ],
)
def test_a_price_behind_a_month(text: str, expect: str) -> None:
    """Is not its day."""
    assert fields(read_masthead(text)) == {"number": "5", "gregorian": expect}


@pytest.mark.parametrize(
    ("text", "hijri"),
    [
        ("Al-Huda, No. 5, 22 May 2013 / Rajab 12 Price. PKR 30", "XXXX-07-12"),
        ("الهدى، العدد 5، 22 مايو 2013 / رجب 12 الثمن. ريال 30", "XXXX-07-12"),
    ],
)
def test_two_words_of_a_price(text: str, hijri: str) -> None:
    """Have the figure behind the second one, not the one before the first."""
    assert fields(read_masthead(text)) == {"number": "5", "gregorian": "2013-05-22", "hijri": hijri}


def test_a_date_two_paragraphs_away_decides_nothing() -> None:
    """A year alone is kept, though a month with its year stands further down."""
    names = "Ahmad Bilal Farid Habib Idris Jamil Khalid Latif Mahdi Nasir Qasim"
    text = f"Al-Huda, No. 5, 1394\n\n{names}\n\nMay 1998"
    assert fields(read_masthead(text)) == {"number": "5", "hijri": "1394"}
    assert [note[0] for note in notes(read_masthead(text))] == ["ambiguous-era"]


@pytest.mark.parametrize("text", ["Https No. 5, May 1998", "http://alhuda No. 5, May 1998"])
def test_an_address_is_no_title(text: str) -> None:
    """Nor is its beginning."""
    assert title(text) is None


@pytest.mark.parametrize(
    "marked",
    [
        "<t Oriens> <v XXIV> (<g 1971>), pp. 12-20",
        "<t Divan>, <e Kış> <g 2014>/<n 2>",
        "<t Suara> No. <n 3>/TAHUN <v XII>",
        "<t Moschee>, <n 7.> Ausgabe/<g 2014>",
        "<t La Presse>, <v 60ème> ANNEE, N° <n 5>, <g mai 1998>",
        "<t Al-Huda> No. <n 5H>, <g May 1998>",
        "<t Al-Huda> No. <n 18,654>, <g May 1998>",
        "<t Hidoyat>, <n 5>-сон, <g 1998>",
        "<t الهدى> <n 12317>العدد <h رجب 1434>",
        "<t الهدى>، العدد <n التاسع والعاشر>، <h رجب 1434>",
    ],
)
def test_where_captioned_figures_stand(marked: str) -> None:
    """Each part in its place, with its suffix and without its caption."""
    text, expect = parts_in(marked)
    reading = read_masthead(text)
    assert {part.kind: text[part.span.start : part.span.end] for part in reading.parts} == expect
    assert notes(reading) == []
