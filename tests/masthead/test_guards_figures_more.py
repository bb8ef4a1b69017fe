"""Dates in figures and eras once more, at their edges; which language a masthead is in."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields, notes


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("12/5/1998", {"gregorian": "1998-05-12"}),
        ("12.5.1998", {"gregorian": "1998-05-12"}),
        ("12-5-1998", {"gregorian": "1998-05-12"}),
        ("12–5–1998", {"gregorian": "1998-05-12"}),
        ("1998/5/12", {"gregorian": "1998-05-12"}),
        ("1998-05-12", {"gregorian": "1998-05-12"}),
        ("1998.5.12", {"gregorian": "1998-05-12"}),
        ("5/22/2013", {"gregorian": "2013-05-22"}),
        ("5/13/2013", {"gregorian": "2013-05-13"}),
        ("12/12/1998", {"gregorian": "1998-12-12"}),
        ("31/12/1998", {"gregorian": "1998-12-31"}),
        ("1/1/1998", {"gregorian": "1998-01-01"}),
        ("1-3/5/1998", {"gregorian": "1998-05-01/1998-05-03"}),
        ("12/7/1434 AH", {"hijri": "1434-07-12"}),
        ("12/7/1434هـ", {"hijri": "1434-07-12"}),
        ("1434/7/12 AH", {"hijri": "1434-07-12"}),
        ("12/7/1434 - 22/5/2013", {"hijri": "1434-07-12", "gregorian": "2013-05-22"}),
        ("12/7/1434هـ 22/5/2013م", {"hijri": "1434-07-12", "gregorian": "2013-05-22"}),
        ("12/7/1434 / 22 May 2013", {"hijri": "1434-07-12", "gregorian": "2013-05-22"}),
        ("15/III/1979", {"gregorian": "1979-03-15"}),
        ("15-III-1979", {"gregorian": "1979-03-15"}),
        ("15.III.1979", {"gregorian": "1979-03-15"}),
        ("1.I.1979", {"gregorian": "1979-01-01"}),
        ("31.XII.1979", {"gregorian": "1979-12-31"}),
        ("2013-05", {"gregorian": "2013-05"}),
        ("2013-12", {"gregorian": "2013-12"}),
        ("2013-01", {"gregorian": "2013-01"}),
        ("2007-08", {"gregorian": "2007/2008"}),
        ("03/2010", {"gregorian": "2010-03"}),
        ("12/2010", {"gregorian": "2010-12"}),
        ("01/2010", {"gregorian": "2010-01"}),
        ("1998", {"gregorian": "1998"}),
        ("1998-1999", {"gregorian": "1998/1999"}),
        ("1998/99", {"gregorian": "1998/1999"}),
        ("1998-2008", {"gregorian": "1998/2008"}),
        ("(1998-1999)", {"gregorian": "1998/1999"}),
        ("1434-1435 AH", {"hijri": "1434/1435"}),
        ("1443-44 AH", {"hijri": "1443/1444"}),
        ("1780", {"gregorian": "1780"}),
        ("1434 AH", {"hijri": "1434"}),
        ("AH 1434", {"hijri": "1434"}),
        ("A.H. 1434", {"hijri": "1434"}),
        ("1434 A.H.", {"hijri": "1434"}),
        ("1434 H", {"hijri": "1434"}),
        ("1434 AH / 2013 AD", {"hijri": "1434", "gregorian": "2013"}),
        ("1434/2013", {"hijri": "1434", "gregorian": "2013"}),
        ("1434-2013", {"hijri": "1434", "gregorian": "2013"}),
        ("1434هـ / 2013م", {"hijri": "1434", "gregorian": "2013"}),
        ("1392 SH", {"solar_hijri": "1392"}),
        ("1392 ه.ش", {"solar_hijri": "1392"}),
        ("Rajab 1434 AH", {"hijri": "1434-07"}),
        ("AH Rajab 1434", {"hijri": "1434-07"}),
        ("Rajab 1434 / 2013-05", {"hijri": "1434-07", "gregorian": "2013-05"}),
        ("Fall 2006-Spring 2007", {"gregorian": "2006/2007", "season": "autumn/spring"}),
        ("Winter 2006-Spring 2007", {"gregorian": "2006/2007", "season": "winter/spring"}),
        ("(c) 1998, 2005", {}),
        ("(C) 1998, 2001, 2005", {}),
        ("© 1998, 2001, 2005", {}),
        ("May 2O2O", {"gregorian": "2020-05"}),
        ("May29 2024", {"gregorian": "2024-05-29"}),
        ("May29, 2024", {"gregorian": "2024-05-29"}),
        ("May l998", {"gregorian": "1998-05"}),
        ("l650 pages, May 1998", {"gregorian": "1998-05"}),
    ],
)
def test_dates_in_figures_behind_a_number(text: str, expect: dict[str, str]) -> None:
    """Day before month, unless that is impossible, or the year before both; Roman months; years from and to."""
    assert fields(read_masthead(f"Al-Huda No. 245, {text}")) == {"number": "245", **expect}


@pytest.mark.parametrize(
    "text", ["13/13/1998", "32/12/1998", "0/5/1998", "12/5-1998", "15/XIII/1979", "12/0/1998", "1779", "1623"]
)
def test_figures_that_are_no_day(text: str) -> None:
    """Have no month above twelve, no day above thirty-one, one separator, and a year of the press."""
    found = fields(read_masthead(f"Al-Huda No. 245, {text}"))
    assert "-" not in found.get("gregorian", "")
    assert "hijri" not in found


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda (1-2024)", "2024-01"),
        ("Al-Huda (8-2024)", "2024-08"),
        ("Al-Huda (12-2024)", "2024-12"),
        ("Al-Huda (8/2024)", "2024-08"),
        ("Al-Huda No. 5 (1-2024)", "2024"),
        ("Al-Huda, 2013-05", "2013-05"),
        ("Al-Huda 245, 2013-05", "2013-05"),
        ("জাগরণ ৩য় বর্ষ ২য় সংখ্যা ২০০৫", "2005"),
    ],
)
def test_a_month_and_a_year_in_brackets(text: str, expect: str) -> None:
    """Are a date where no number stands before them; so are a year and a month, and a year behind a caption."""
    assert fields(read_masthead(text))["gregorian"] == expect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Al-Huda, Volume 3, Issue 5, January 1998", "en"),
        ("Der Islam, Jahrgang 3, Heft 5, Dezember 1998", "de"),
        ("La Voix, troisième année, numéro 5, février 1998", "fr"),
        ("Al-Andalus, volumen 3, número 5, enero 1998", "es"),
        ("Türk Yurdu, Cilt 3, Sayı 5, Şubat 1998", "tr"),
        ("Panji Masyarakat, Tahun 3, Nomor 5, Agustus 1998", "id"),
        ("Минарет, № 5, декабрь 1998", "ru"),
        ("الهدى، السنة 3، العدد 5، يناير 1998", "ar"),
        ("الهدى، المجلد الثالث، العدد الخامس، رجب 1434", "ar"),
        ("نامه، سال سوم، شماره ۵، خرداد ۱۳۹۲", "fa"),
        ("2013-05-22", None),
        ("Al-Huda, Vol. 3, No. 5, Rajab 1434", "en"),
    ],
)
def test_the_language_of_the_words(text: str, language: str | None) -> None:
    """The one that most words are of, for the reading and each of its parts."""
    reading = read_masthead(text)
    assert reading.language == language
    assert {part.language for part in reading.parts} <= {language}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Al-Huda No. 245, 12/7/1434 - 22/5/2013", None),
        ("Al-Huda No. 245, 12/7/1434 - 23/5/2013", "dates-disagree"),
        ("Al-Huda No. 245, 1434", "ambiguous-era"),
        ("Al-Huda No. 245, 1434 AH", None),
        ("Al-Huda No. 245, 1434/2013", None),
        ("Al-Huda No. 245, Rajab 1434", None),
        ("Al-Huda No. 245, 1434 AH / 2013 AD", None),
        ("Al-Huda No. 245, 1434 AH / 1913 AD", "dates-disagree"),
        ("Al-Huda No. 245, Wednesday 22/5/2013", None),
        ("Al-Huda No. 245, Thursday 22/5/2013", "weekday-disagrees"),
    ],
)
def test_what_figures_need_a_note(text: str, code: str | None) -> None:
    """A year that may be lunar or solar, and what does not agree with it."""
    assert [note[0] for note in notes(read_masthead(text))] == ([] if code is None else [code])


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, I. S. S. N. 1998-2005", {"number": "5"}),
        ("Al-Huda, No. 5, ISSN: 1998-2005", {"number": "5"}),
        ("Al-Huda, No. 5, Tel. 1998-2005", {"number": "5"}),
        ("Al-Huda, No. 5, doi:10.1163/1998-12", {"number": "5"}),
        ("Al-Huda, No. 5, P.O. Box 1998, Lahore", {"number": "5"}),
        ("Al-Huda, No. 5, 10:30, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 23:59 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
    ],
)
def test_figures_of_other_things(text: str, expect: dict[str, str]) -> None:
    """Registers, telephones, boxes, links and hours."""
    assert fields(read_masthead(text)) == expect
