"""The rules of titles, each with a print in which it holds and one that differs in a single condition."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import title


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Al-Huda No. 5, May 1998", "Al-Huda"),
        ("Al-Huda, Vol. 3, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda\nNo. 5, May 1998", "Al-Huda"),
        ("Al-Huda\n\nNo. 5, May 1998", "Al-Huda"),
        ("No. 5, May 1998\nAl-Huda", "Al-Huda"),
        ("No. 5, May 1998\n\nAl-Huda", "Al-Huda"),
        ("The Young Muslim\nAl-Huda\nNo. 5, May 1998", "Al-Huda"),
        ("Al-Huda\nPrice Rs. 5\nNo. 5, May 1998", "Al-Huda"),
        ("Al-Huda\nThe men of the old town came home late.\nNo. 5, May 1998", None),
        ("Vol. 3, Al-Huda, No. 5, May 1998", "Al-Huda"),
        ('No. 5, May 1998, "Al-Huda"', "Al-Huda"),
        ("Al-Huda\nRajab 1434 / May 2013", "Al-Huda"),
        ("May 1998\nAl-Huda", None),
        ("Al-Huda May 1998 No. 5", "Al-Huda"),
        ("May 1998 Al-Huda No. 5", "Al-Huda"),
        ("News of the World, Al-Huda, No. 5, May 1998", "Al-Huda"),
    ],
)
def test_where_a_title_stands(text: str, name: str | None) -> None:
    """Nearest before the numbers, above, between, behind where quotes mark it, below; a date alone has one above."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Humanista/IVITRA No. 5, May 2014", "Humanista/IVITRA"),
        ("Humanista / IVITRA No. 5, May 2014", "IVITRA"),
        ("AHKAM: Jurnal Ilmu Syariah Vol. 5, No. 3, 2014", "AHKAM: Jurnal Ilmu Syariah"),
        ("Editor: Ahmad Khan, Al-Huda, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda: No. 5, May 1998", "Al-Huda"),
        ("Al-Huda - No. 5, May 1998", "Al-Huda"),
        ("Al-Huda-Nur No. 5, May 1998", "Al-Huda-Nur"),
        ("Al-Nur - Al-Huda - No. 5, May 1998", "Al-Huda"),
        ("Al-Nur | Al-Huda | No. 5, May 1998", "Al-Huda"),
        ("Al-Huda (No. 5, May 1998)", "Al-Huda"),
        ("12 Al-Huda No. 5, May 1998", "Al-Huda"),
        ("Al-Huda © No. 5, May 1998", "Al-Huda"),
        ("«الهدى» العدد 5، محرم 1435", "الهدى"),
        ('"Al-Huda" No. 5, May 1998', "Al-Huda"),
        ("Al-Shifa' No. 5, May 1998", "Al-Shifa'"),
        ("* Al-Huda * No. 5, May 1998", "Al-Huda"),
        ("Islamic&nbsp;<b>Culture</b> No. 5, May 1998", "Islamic Culture"),
    ],
)
def test_where_a_title_ends(text: str, name: str) -> None:
    """Marks with space around, brackets, bars and quotes cut; what is tied inside a name does not."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("al-Manar No. 5, May 1902", "al-Manar"),
        ("el-Moudjahid No. 5, May 1962", "el-Moudjahid"),
        ("manar No. 5, May 1902", None),
        ("A No. 5, May 1998", None),
        ("the men who went to town No. 5, May 1998", None),
        ("www.alhuda.com No. 5, May 1998", None),
        ("Friday No. 5, May 1998", None),
        ("Second No. 5, May 1998", None),
        ("Price No. 5, May 1998", None),
        (
            "The Quarterly of the Friends of Andalusian Poetry No. 5, May 1998",
            "The Quarterly of the Friends of Andalusian Poetry",
        ),
        ("Al Huda Al Nur Al Fajr Al Badr Salam, No. 5, May 1998", "Al Huda Al Nur Al Fajr Al Badr Salam"),
        ("Al Huda Al Nur Al Fajr Al Badr Salam Falah, No. 5, May 1998", None),
        ("صدى الجنوب، العدد 5، محرم 1435", "صدى الجنوب"),
        ("La Dépêche, N° 5, mai 1998", "La Dépêche"),
    ],
)
def test_what_can_be_a_name(text: str, name: str | None) -> None:
    """Two letters, a capital or an article, nine words at most; no sentence, no address of a site, no caption alone."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Revue du monde musulman N° 5, mai 1910", "Revue du monde musulman"),
        ("Journal of Islamic Studies, Vol. 5, No. 3, 1994", "Journal of Islamic Studies"),
        ("صحيفة الأهرام، العدد 5، محرم 1435", "الأهرام"),
        ("مجلة الهدى، العدد 5، محرم 1435", "الهدى"),
        ("الهدى مجلة شهرية، العدد 5، محرم 1435", "الهدى"),
        ("Pelita Brunei, No. 5, May 1998", "Pelita Brunei"),
        ("Karachi No. 5, May 1998", "Karachi"),
        ("Karachi, Al-Huda, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda, Karachi, No. 5, May 1998", "Al-Huda"),
        ("الحقائق دمشق في 5 محرم 1330 العدد 3", "الحقائق"),
        ("Bulletin Officiel N° 5, mai 1998", "Bulletin Officiel"),
        ("Mecmua-i Ebüzziyâ, Sayı 5, Mayıs 1298", "Mecmua-i Ebüzziyâ"),
        ("The Muslim World, No. 5, May 1998", "The Muslim World"),
        ("From Al-Huda, No. 5, May 1998", "From Al-Huda"),
        ("from Al-Huda, No. 5, May 1998", "Al-Huda"),
        ("see Al-Huda, No. 5, May 1998", "Al-Huda"),
        ("Read in Al-Huda, No. 5, May 1998", "Read in Al-Huda"),
    ],
)
def test_what_stands_around_a_name(text: str, name: str) -> None:
    """Genre, frequency, place and small words are left out, and kept where they are a part of the name."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Al-Huda, No. 5, May 1998", "Al-Huda"),
        ("«الهدى» العدد 5، محرم 1435", "الهدى"),
        ("Islamic <b>Culture</b> No. 5, May 1998", "Islamic <b>Culture"),
        ("from Al-Huda - No. 5, May 1998", "Al-Huda"),
        ("No. 5, May 1998\nAl-Huda", "Al-Huda"),
    ],
)
def test_the_span_of_a_title(text: str, printed: str) -> None:
    """From its first letter to its last, with the markup inside."""
    (part,) = (part for part in read_masthead(text).parts if part.kind == "title")
    assert text[part.span.start : part.span.end] == printed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Al-Huda No. 5, May 1998 Zindagi Trust", [("info", "not read: 'Zindagi Trust'", "Zindagi Trust")]),
        ("Al-Huda No. 5, May 1998", []),
        ("Al-Huda No. 5, May 1998.", []),
        ("Al-Huda No. 5, May 1998 Zindagi Trust\nLahore", []),
        (
            "Al-Huda No. 5, May 1998 Zindagi Trust (Lahore)",
            [("info", "not read: 'Zindagi Trust (Lahore'", "Zindagi Trust (Lahore")],
        ),
    ],
)
def test_words_behind_a_masthead_are_named(text: str, found: list[tuple[str, str, str]]) -> None:
    """What is not read at the end of a text of one line."""
    notes = [note for note in read_masthead(text).diagnostics if note.code == "trailing-text"]
    assert [(note.severity, note.message, text[note.span.start : note.span.end]) for note in notes] == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Al-Huda, Volume 5, Number 3, May 1998", "en"),
        ("Der Islam, Jahrgang 5, Heft 3, Mai 1998", "de"),
        ("La Voix, numéro 5, février 1998", "fr"),
        ("الهدى، العدد 5، رجب 1434", "ar"),
        ("نامه، شماره ۵، خرداد ۱۳۹۲", "fa"),
        ("Türk Yurdu, Sayı 5, Mayıs 1998", "tr"),
        ("Vol. 5, No. 3", "en"),
        ("12/5/1998", None),
    ],
)
def test_the_language_of_a_masthead(text: str, language: str | None) -> None:
    """That of most of the words read, the one with more print where they are level; figures have none."""
    reading = read_masthead(text)
    assert reading.language == language
    assert {part.language for part in reading.parts} <= {language}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pelita Brunei No. 5, May 1998", "Pelita Brunei"),
        ("الحقائق دمشق العدد 3، محرم 1330", "الحقائق"),
        ("Al-Huda, Karachi No. 5, May 1998", "Al-Huda"),
        ("ISSN 1234-5679, Al-Huda, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda, ISSN 1234-5679, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda and Al-Nur, No. 5, May 1998", "Al-Huda and Al-Nur"),
        ("Al-Huda of Karachi, No. 5, May 1998", "Al-Huda of Karachi"),
        ("Le Musulman de Paris, N° 5, mai 1998", "Le Musulman de Paris"),
        ("Al-Huda by No. 5, May 1998", "Al-Huda"),
    ],
)
def test_places_and_small_words_at_the_edge_of_a_name(text: str, name: str) -> None:
    """A place in a script with capitals is of the name; one without, before the numbers, is not; nor is a registry."""
    assert title(text) == name
