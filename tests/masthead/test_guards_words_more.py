"""Words in their places once more: letters at years and figures, names between and behind numbers, lines between."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields, title


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda (1940b, July 22)", {"gregorian": "1940-07-22"}),
        ("Al-Huda (1940h, July 22)", {"gregorian": "1940-07-22"}),
        ("Al-Huda (1940x, July 22)", {}),
        ("Al-Huda (1940 b, July 22)", {}),
        ("№ 5 (1350), май 1998", {"number": "5", "whole_number": "1350", "gregorian": "1998-05"}),
        (
            "№ 5 (1350) в городе Казани на русском языке, май 1998",
            {"number": "5", "whole_number": "1350", "gregorian": "1998-05"},
        ),
        ("16তম সংখ্যা", {"number": "16"}),
        ("30-cu nömrə", {"number": "30"}),
        ("Rabi\nal-Awwal 1443", {"hijri": "1443-03"}),
        ("Jumada\nII 1443", {"hijri": "1443-06"}),
        ("Al-Huda No. 5, Jumada ll 1443", {"number": "5", "hijri": "1443-06"}),
        ("Vol. 5\n\nNo. 3, May 1998\nVol. 9", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("May 1998\n\nVol. 9\nNo. 3", {"volume": "9", "number": "3", "gregorian": "1998-05"}),
        ("May 1998\n\nVol. 9\nThe Light\nNo. 3", {"volume": "9", "number": "3", "gregorian": "1998-05"}),
        ("May 1998\n\nVol. 9", {"gregorian": "1998-05"}),
        ("Al-Huda\nMay 1998\n\nNo. 5", {"number": "5", "gregorian": "1998-05"}),
        ("May 1998\n\nWhole No. 5", {"number": "5", "gregorian": "1998-05"}),
        ("Jalan Sudirman | No. 12, Mei 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Jl. Sudirman – No. 12, Mei 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Jl. Sudirman No. 12, Mei 1998", {"gregorian": "1998-05"}),
        ("العدد 5، الأول من محرم 1420", {"number": "5", "hijri": "1420-01-01"}),
        ("العدد 5، التاسع والعشرون من محرم 1420", {"number": "5", "hijri": "1420-01-29"}),
        ("N° 5\nRajab 1434", {"number": "5", "hijri": "1434-07"}),
        ("Rajab 1434\nN° 5", {"number": "5", "hijri": "1434-07"}),
        ("Rajab 1434\nwww.elwatan.com\nN° 5", {"number": "5", "hijri": "1434-07"}),
    ],
)
def test_letters_and_lines(text: str, expect: dict[str, str]) -> None:
    """A letter at a year, a suffix at a figure and the end of a line take nothing from what stands beside them."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("N° 3 Le Monde 5 mai 1998", "Le Monde"),
        ("May 1998 The Light No. 5", "The Light"),
        ("No 3, 5 May 1998\nThe Light", "The Light"),
        ("The Light No. 5 Monthly Review May 1998", "The Light"),
        ("Al-Huda · No. 5 · May 1998", "Al-Huda"),
        ("المنار الثاني، العدد 5، محرم 1320", "المنار الثاني"),
        ("Journal El Moujahid bis, N° 5, May 1998", "Journal El Moujahid bis"),
        ("El Watan N° 3635 du 06.05.2010", "El Watan"),
        ("Yeni Yıl, Sayı 5, Mart 1998", "Yeni Yıl"),
        ("Yeni Yıl\nSayı 5, Mart 1998", "Yeni Yıl"),
        ("«Теҳрон», № 5, 1998", "Теҳрон"),
        ("The Sunday Times Friday 6 May 2011", "The Sunday Times"),
    ],
)
def test_names_keep_their_words(text: str, expect: str) -> None:
    """A name before, between or behind numbers keeps words that mean something in another place."""
    assert title(text) == expect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("شماره ۵، ۱۳۹۸", "fa"),
        ("No. 5, May 1998", "en"),
        ("العدد ٥، محرم ١٤٢٠", "ar"),
        ("Sayı 5, Mayıs 1998", "tr"),
        ("N° 5, mai 1998", "fr"),
        ("Broj 5, juni 1998", "bs"),
        ("Nr. 5, Dezember 1998", "de"),
        ("al-ʻadad 5, Rabīʻ al-Awwal 1420", "ar-Latn"),
    ],
)
def test_language_of_a_reading(text: str, language: str) -> None:
    """The language is the one that most of the words read are of, of level ones the one with more print."""
    assert read_masthead(text).language == language
