"""The conditions of the rules of titles, one by one: a print that meets each, and one that lacks it alone."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import title


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Al-Huda\nVol. 3, No. 5\n12 Rajab 1434", "Al-Huda"),
        ("Vol. 3, No. 5, May 1998\nThe Young Muslim\nLahore", "The Young Muslim"),
        ("Al-Huda\n12 Rajab 1434 / 22 May 2013\nVol. 3, No. 5", "Al-Huda"),
        ("Al-Huda, 12 Rajab 1434, Vol. 3, No. 5", "Al-Huda"),
        ("12 Rajab 1434, Al-Huda, Vol. 3, No. 5", "Al-Huda"),
        ("12 Rajab 1434 Vol. 3 Al-Huda No. 5", "Al-Huda"),
        ('12 Rajab 1434, Vol. 3, No. 5 "Al-Huda"', "Al-Huda"),
        ("Vol. 3, No. 5, May 1998 | Journal of Islamic Studies", "Journal of Islamic Studies"),
        ("Vol. 3, No. 5, May 1998 | Zindagi", None),
        ("Al-Huda\n22 May 2013", "Al-Huda"),
        ("Zindagi\nAl-Huda\n22 May 2013 / 12 Rajab 1434", "Al-Huda"),
        ("Al-Huda\n\n22 May 2013 / 12 Rajab 1434", None),
        ("One two three four five six seven eight nine ten\nVol. 3, No. 5, May 1998", None),
        ("Al-Huda\nwww.alhuda.org | info\nVol. 3, No. 5, May 1998", "Al-Huda"),
        ("Vol. 3, No. 5, May 1998\nThis is the paper that our fathers read in the days of the old empire", None),
    ],
)
def test_the_lines_of_a_title(text: str, name: str | None) -> None:
    """The line of the numbers first, then one or two above that are no sentence, then one below."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("AHKAM: Jurnal Ilmu Syariah Vol. 5, No. 3, 2014", "AHKAM: Jurnal Ilmu Syariah"),
        ("AHKAM: jurnal ilmu syariah Vol. 5, No. 3, 2014", "AHKAM"),
        ("Al-Huda; Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Lahore; Al-Huda; Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur • Al-Huda • Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur · Al-Huda · Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur [Al-Huda] Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur {Al-Huda} Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur > Al-Huda > Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur » Al-Huda » Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur › Al-Huda › Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur → Al-Huda → Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur ® Al-Huda ® Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur ™ Al-Huda ™ Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur = Al-Huda = Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur… Al-Huda… Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur! Al-Huda! Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur? Al-Huda, Vol. 5, No. 3, 2014", "Al-Huda"),
        ("“Al-Huda” Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur / Al-Huda / Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur – Al-Huda – Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur — Al-Huda — Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Nur–Huda Vol. 5, No. 3, 2014", "Al-Nur–Huda"),
        ("النور؛ الهدى، العدد 5، محرم 1435", "الهدى"),
        ("النور، الهدى، العدد 5، محرم 1435", "الهدى"),
        ("النور؟ الهدى، العدد 5، محرم 1435", "الهدى"),
        ("Al-Huda - 12 - Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Huda* Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Huda_ Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Huda. Vol. 5, No. 3, 2014", "Al-Huda"),
        ("Al-Huda.: Vol. 5, No. 3, 2014", "Al-Huda"),
        ("„Der Islam“ Nr. 3, Mai 2014", "Der Islam"),
    ],
)
def test_the_marks_around_a_title(text: str, name: str) -> None:
    """Brackets, bars, arrows, stars, quotes and spaced dashes cut; a colon between capitals and a tied dash do not."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("al Huda No. 5, May 1998", "al Huda"),
        ("ul-Islam No. 5, May 1998", "ul-Islam"),
        ("an-Nahda No. 5, May 1998", "an-Nahda"),
        ("ar-Risala No. 5, May 1998", "ar-Risala"),
        ("as-Salam No. 5, May 1998", "as-Salam"),
        ("at-Tawhid No. 5, May 1998", "at-Tawhid"),
        ("ad-Diyar No. 5, May 1998", "ad-Diyar"),
        ("az-Zahra No. 5, May 1998", "az-Zahra"),
        ("ash-Shura No. 5, May 1998", "ash-Shura"),
        ("adh-Dhikra No. 5, May 1998", "adh-Dhikra"),
        ("ath-Thaqafa No. 5, May 1998", "ath-Thaqafa"),
        ("la Voix, N° 5, mai 1998", "la Voix"),
        ("le Croissant, N° 5, mai 1998", "le Croissant"),
        ("les Annales, N° 5, mai 1998", "les Annales"),
        ("eHumanista No. 5, May 1998", "eHumanista"),
        ("eHumanista/IVITRA No. 5, May 1998", "eHumanista/IVITRA"),
        ("Humanista/May 1998, No. 5", "Humanista"),
        ("May 1998/Humanista, No. 5", "Humanista"),
        ("humanista No. 5, May 1998", None),
        ("Al-Huda the No. 5, May 1998", "Al-Huda"),
        ("The Dawn No. 5, May 1998", "The Dawn"),
        ("AB No. 5, May 1998", "AB"),
        ("Spring No. 5, May 1998", None),
        ("Vol No. 5, May 1998", None),
        ("alhuda.com No. 5, May 1998", None),
        ("Alhuda.Com No. 5, May 1998", None),
        ("The voice of muslim students No. 5, May 1998", None),
        ("The Voice of Muslim Students No. 5, May 1998", "The Voice of Muslim Students"),
        ("La voix des musulmans de France, N° 5, mai 1998", "La voix des musulmans de France"),
        ("Muslim students No. 5, May 1998", "Muslim students"),
        ("Al-Shifa' No. 5, May 1998", "Al-Shifa'"),
        ("ﺍﻟﻬﺪﻯ، العدد 5، محرم 1435", "الهدى"),
        ("Islam &amp; Science, Vol. 5, No. 3, 2014", "Islam & Science"),
        ("Islam  and   Science, Vol. 5, No. 3, 2014", "Islam and Science"),
    ],
)
def test_the_words_of_a_title(text: str, name: str | None) -> None:
    """A small first letter only of an article or before a capital; no sentence in English, no site, no lone caption."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Milli Gazette, Vol. 5, No. 3, 2014", "The Milli Gazette"),
        ("Al-Huda monthly magazine, Vol. 5, No. 3, 2014", "Al-Huda"),
        ("مجلة الهدى الشهرية، العدد 5، محرم 1435", "الهدى"),
        ("الهدى مجلة إسلامية شهرية، العدد 5، محرم 1435", "الهدى"),
        ("روزنامه کیهان، شماره ۵، خرداد ۱۳۹۲", "کیهان"),
        ("ماهنامه فرهنگی کلک، شماره ۵، خرداد ۱۳۹۲", "فرهنگی کلک"),
        ("ماہنامہ بینات، شمارہ ۵، رمضان ۱۴۳۴", "بینات"),
        ("Revue des études islamiques, N° 5, mai 1998", "Revue des études islamiques"),
        ("Al-Huda, revue mensuelle, N° 5, mai 1998", "Al-Huda"),
        ("Majalah Panji Masyarakat, No. 5, Mei 1998", "Panji Masyarakat"),
        (
            "Bulletin of the School of Oriental Studies, Vol. 5, No. 3, 1924",
            "Bulletin of the School of Oriental Studies",
        ),
        ("Cairo\nVol. 5, No. 3, 1924", "Cairo"),
        ("Cairo Vol. 5, No. 3, 1924", "Cairo"),
        ("Al-Manar, Cairo, Vol. 5, No. 3, 1924", "Al-Manar"),
        ("Cairo, 12 May 1924\nAl-Manar\nVol. 5, No. 3", "Al-Manar"),
        ("المنار القاهرة، العدد 5، محرم 1435", "المنار القاهرة"),
        ("Al-Huda is, Vol. 5, No. 3, 1924", "Al-Huda"),
        ("Al-Huda and, Vol. 5, No. 3, 1924", "Al-Huda"),
        ("Al-Huda for, Vol. 5, No. 3, 1924", "Al-Huda"),
        ("with Al-Huda, Vol. 5, No. 3, 1924", "Al-Huda"),
        ("on Al-Huda, Vol. 5, No. 3, 1924", "Al-Huda"),
        ("On Islam, Vol. 5, No. 3, 1924", "On Islam"),
        ("Year Book of the Muslim World, Vol. 5, No. 3, 1924", "Year Book of the Muslim World"),
        ("ISSN Al-Huda, Vol. 5, No. 3, 1924", None),
        ("ISSN 1234-5679 Al-Huda, Vol. 5, No. 3, 1924", "Al-Huda"),
    ],
)
def test_the_words_around_a_title(text: str, name: str | None) -> None:
    """Genre, frequency, place, label and small words with small letters are no part of the name."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("مجلة الهدى الغراء، العدد 5، محرم 1435", "الهدى"),
        ("الهدى الموافق 8 نوفمبر 2013 العدد 5", "الهدى"),
        ("الهدى سنة 1435 العدد 5", "الهدى"),
        ("الهدى شهر محرم 1435 العدد 5", "الهدى"),
        ("الهدى في 5 محرم 1435 العدد 5", "الهدى"),
        ("الهدى دمشق العدد 5، محرم 1435", "الهدى"),
        ("الهدى شهرية، العدد 5، محرم 1435", "الهدى"),
        ("العصر الجديد، العدد 5، محرم 1435", "العصر الجديد"),
        ("La Voix du 5 mai 1998, N° 5", "La Voix"),
        ("El Faro de 5 mayo 1998, núm. 5", "El Faro"),
        ("Die Moschee vom 5. Mai 1998, Nr. 5", "Die Moschee"),
        ("Al-Huda from May 1998, No. 5", "Al-Huda"),
        ("Al-Huda of May 1998, No. 5", "Al-Huda"),
        ("Al-Huda in May 1998, No. 5", "Al-Huda"),
        ("Date: 5 May 1998, Al-Huda, No. 5", "Al-Huda"),
        ("Tarih: 5 Mayıs 1998, Hidayet, Sayı 5", "Hidayet"),
        ("Hidayet dergisi, Sayı 5, Mayıs 1998", "Hidayet"),
        ("Hidayet Dergisi, Sayı 5, Mayıs 1998", "Hidayet Dergisi"),
        ("majalah Al-Islam, Bil. 5, Mei 1998", "Al-Islam"),
        ("Zaman, Sayı 5, Mayıs 1998", "Zaman"),
        ("Ramadan, No. 5, May 1998", "Ramadan"),
        ("Le Prix de la Liberté, N° 5, mai 1998", "Le Prix de la Liberté"),
        ("Date No. 5, May 1998", None),
        ("Special No. 5, May 1998", None),
        ("https://alhuda.org No. 5, May 1998", None),
    ],
)
def test_words_of_a_masthead_at_the_edge_of_a_title(text: str, name: str | None) -> None:
    """Honour, equivalence, the words for year and month, frequency, labels and prepositions are none of the name."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No. 5, May 1998, «Al-Huda»", "Al-Huda"),
        ("No. 5, May 1998, “Al-Huda”", "Al-Huda"),
        ("No. 5, May 1998, „Al-Huda“", "Al-Huda"),
        ("No. 5, May 1998, ‘Al-Huda‘", "Al-Huda"),
        ("No. 5, May 1998, (Al-Huda)", None),
        ("No. 5, May 1998, Journal of Islamic Studies", "Journal of Islamic Studies"),
        ("No. 5, May 1998, Revue des études islamiques", "Revue des études islamiques"),
        ("العدد 5، محرم 1435، الجريدة الرسمية", "الجريدة الرسمية"),
        ("Sayı 5, Mayıs 1998, Resmi Gazete", "Resmi Gazete"),
        ("Sayı 5, Mayıs 1998, Mehmet Demir", None),
    ],
)
def test_a_title_behind_the_numbers_of_its_line(text: str, name: str | None) -> None:
    """Is one where quotes or the words of a name mark it."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "Al-Huda No. 5, May 1998 Abdurrahman Mukhtarullah Khudadadzada Saifullahzada Najibullahi",
            [
                (
                    "not read: 'Abdurrahman Mukhtarullah Khudadadzada Saifullahzada Najibull'",
                    "Abdurrahman Mukhtarullah Khudadadzada Saifullahzada Najibullahi",
                )
            ],
        ),
        ('No. 5, May 1998, "Al-Huda"', []),
        ('No. 5, May 1998, "Al-Huda" Zindagi', [("not read: 'Zindagi'", "Zindagi")]),
        ("Al-Huda vol. 3 no. 5 May 1998 Price Rs. 5", []),
        ("Zindagi Al-Huda No. 5, May 1998", []),
    ],
)
def test_what_is_not_read_behind_a_masthead(text: str, expect: list[tuple[str, str]]) -> None:
    """Sixty letters of it are shown, and all of it is in the span; a title or price behind the numbers is read."""
    notes = [note for note in read_masthead(text).diagnostics if note.code == "trailing-text"]
    assert [(note.message, text[slice(*note.span)]) for note in notes] == expect


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Humanista /IVITRA No. 5, May 1998", "IVITRA"),
        ("Humanista/ IVITRA No. 5, May 1998", "IVITRA"),
        ("Lahore/Humanista No. 5, May 1998", "Humanista"),
        ("Humanista/Lahore No. 5, May 1998", "Humanista"),
        ("(AHKAM): Jurnal Ilmu Syariah Vol. 5, No. 3, 2014", "Jurnal Ilmu Syariah"),
        ("Türk Yolu haftalık gazete, Sayı 5, Mayıs 1998", "Türk Yolu"),
        ("Hidayet aylık ilmi dergi, Sayı 5, Mayıs 1998", "Hidayet"),
        ("الهدى أسبوعية سياسية، العدد 5، محرم 1435", "الهدى"),
        ("Mecmua - Ebüzziyâ, Sayı 5, Mayıs 1298", "Ebüzziyâ"),
        ("Al-Huda From May 1998 No. 5", "Al-Huda"),
        ("To the Muslims, No. 5, May 1998", "To the Muslims"),
        ("For Islam, No. 5, May 1998", "For Islam"),
        ("Al-Huda was, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda has, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda with, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda to, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda as, No. 5, May 1998", "Al-Huda"),
        ("La Voix et, N° 5, mai 1998", "La Voix"),
        ("La Voix de la, N° 5, mai 1998", "La Voix"),
        ("La Voix de, N° 5, mai 1998", "La Voix"),
        ("Die Moschee von, Nr. 5, Mai 1998", "Die Moschee"),
        ("Die Moschee und der, Nr. 5, Mai 1998", "Die Moschee"),
    ],
)
def test_small_words_and_slashes(text: str, name: str) -> None:
    """A name neither begins nor ends with a small word in small letters; a slash ties only two names without spaces."""
    assert title(text) == name
