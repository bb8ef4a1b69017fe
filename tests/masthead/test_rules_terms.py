"""Words and figures as a page holds them: joined, cut, run together, damaged or in markup; with what differs in one."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Nos. 3-4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3‐4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3‑4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3‒4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3–4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3—4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3―4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3−4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3~4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3/4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3⁄4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3∕4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3\\4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("ماہنامہ نور، شمارہ 3؍4، مئی 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 3ـ4، مايو 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("مجلة النور، العددان 3، 4، مايو 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3; 4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("مجلة النور، العددان 3؛ 4، مايو 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3&ndash;4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3&#8211;4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3 &amp; 4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
    ],
)
def test_signs_of_a_range(text: str, expect: dict[str, str]) -> None:
    """Every dash, stroke and ampersand of print joins two numbers; a comma or semicolon only neighbours."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, Rabi-al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi' al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi’ al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi‘ al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi`al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi–al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi‐al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi. al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi al-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi\nal-Awwal 1434", {"number": "5", "hijri": "1434-03"}),
        ("مجلة النور، العدد 5، جمادى\nالأولى 1434", {"number": "5", "hijri": "1434-05"}),
        ("مجلة النور، العدد 5، ربيع الأول 1434", {"number": "5", "hijri": "1434-03"}),
        ("مجلة النور، العدد 5، رجب وشعبان 1434", {"number": "5", "hijri": "1434-07/1434-08"}),
        ("La Presse, N° 5, mois d'octobre 1998", {"number": "5", "gregorian": "1998-10"}),
        ("La Presse, N° 5, mois d’octobre 1998", {"number": "5", "gregorian": "1998-10"}),
        ("La Presse, N° 5, MOIS D'OCTOBRE 1998", {"number": "5", "gregorian": "1998-10"}),
        ("El Watan n° 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_names_of_several_words(text: str, expect: dict[str, str]) -> None:
    """Are one name past a hyphen, apostrophe, dot or line's end; an article or "and" written to one is cut."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("HaberlerMayıs 1998, Sayı 5", {"number": "5", "gregorian": "1998-05"}),
        ('{"startYear": 5, "text": "Al-Huda, No. 5, May 1998"}', {"number": "5", "gregorian": "1998-05"}),
        (
            "مجلة النور، العدد الثالث عشرالمجلد الخامس، مايو 1998",
            {"volume": "5", "number": "13", "gregorian": "1998-05"},
        ),
        (
            "جريدة الثورة 12317العددالأثنين 4 مايو 1998",
            {"number": "12317", "gregorian": "1998-05-04", "weekday": "Monday"},
        ),
        ("Al-Huda Vol5No3 May 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda Vol.5No.3 May 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        ("Al-Huda, Vol. 5, S3Bucket, May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-Huda Issue5pdf, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Nuru, Juzuu 12 Na 45, Mei 1998", {"volume": "12", "number": "45", "gregorian": "1998-05"}),
        ("Nuru, Na. 12 na 13, Mei 1998", {"number": "12-13", "gregorian": "1998-05"}),
    ],
)
def test_words_run_together(text: str, expect: dict[str, str]) -> None:
    """A caption, month or figure that has lost its space is read; a program's key, a code and an "and" are not."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Presse, N° 5, J A N V I E R 1 9 3 5", {"number": "5", "gregorian": "1935-01"}),
        ("L E  Q U O T I D I E N\nN° 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Presse\nQ U O T I D I E N\nN° 5, 3 mai 1998", {"number": "5", "gregorian": "1998-05-03"}),
        ("La Presse\nQ U O T I D I E N 1 5 M A R S 1 9 3 5\nN° 5", {"number": "5", "gregorian": "1935-03-15"}),
        ("La Presse, N° 5, F É V R I E R 1 9 3 5", {"number": "5", "gregorian": "1935-02"}),
    ],
)
def test_letters_and_figures_set_apart(text: str, expect: dict[str, str]) -> None:
    """A word of spaced letters is one word, and figures behind it on its line are one number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, May 2O2O", {"number": "5", "gregorian": "2020-05"}),
        ("Al-Huda, No. 5, May 2o2o", {"number": "5", "gregorian": "2020-05"}),
        ("Al-Huda, No. 5, May I998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 199l", {"number": "5", "gregorian": "1991-05"}),
        ("Al-Huda, No. 5, Rajab l434", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda, No. 5, May 2O2OO", {"number": "5"}),
    ],
)
def test_years_with_letters_for_figures(text: str, expect: dict[str, str]) -> None:
    """O, I and l are read for the figures that they look like, where four of them make a year."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة النور، العدد 5، ت2 1926", {"number": "5", "gregorian": "1926-11"}),
        ("مجلة النور، العدد 5، ت1 1926", {"number": "5", "gregorian": "1926-10"}),
        ("مجلة النور، العدد 5، ك1 1926", {"number": "5", "gregorian": "1926-12"}),
        ("مجلة النور، العدد 5، ك 2 1926", {"number": "5", "gregorian": "1926-01"}),
        ("مجلة النور، العدد 5، ك١ سنة ١٨٩٩", {"number": "5", "gregorian": "1899-12"}),
    ],
)
def test_months_of_the_levant_by_a_letter(text: str, expect: dict[str, str]) -> None:
    """Tishrin and Kanun by their first letter and a figure, before the year."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Rajab 14352014-05-01", {"hijri": "1435-07", "gregorian": "2014-05-01"}),
        ("Al-Huda, No. 5, Rajab 14352014", {"number": "5", "hijri": "1435-07", "gregorian": "2014"}),
        ("Al-Huda, No. 5, 14352014", {"number": "5"}),
        ("Al-Huda, No. 5, 14352014-05-01", {"number": "5", "hijri": "1435", "gregorian": "2014-05-01"}),
        ("Al-Huda, No. 5, 14352014 - 05", {"number": "5"}),
    ],
)
def test_years_printed_without_a_space_between(text: str, expect: dict[str, str]) -> None:
    """Two years are cut apart behind a month or before the rest of a date, and nowhere else."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("R.M.M. 50(11), 1998", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("Z.D.M.G. 50(11), 1998", {"volume": "50", "number": "11", "gregorian": "1998"}),
        ("R.M.M., N° 5, mai 1910", {"number": "5", "gregorian": "1910-05"}),
        ("Editor N. C. Roy, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, editor S. M. Khan, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, May 2005 C.E.", {"number": "5", "gregorian": "2005-05"}),
        ("Al-Huda, No. 5, 1443 A. H.", {"number": "5", "hijri": "1443"}),
        ("La Voz, N.o 5, mayo 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Divan c 5123, Sayı 5, 1998", {"number": "5", "gregorian": "1998"}),
        ("Al-Huda, issue: of the first five years, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_initials_of_names_and_eras(text: str, expect: dict[str, str]) -> None:
    """Dotted letters are the short name of a journal, a person or an era, and no captions of their own."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("<p>Rajab 1434 AH</p><p>Volume 3</p>", {"volume": "3", "hijri": "1434-07"}),
        ("Al-Huda<br>No. 5<br>May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda\u2028No. 5\u2028May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda\r\nNo. 5\r\nMay 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No.&nbsp;5, May&#160;1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No.\u200e 5, May\u200f 1998", {"number": "5", "gregorian": "1998-05"}),
        ("<b>Al-Huda</b>, <i>No.</i> 5, <span class='d'>May</span> 1998", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 5، &#1585;&#1580;&#1576; 1434", {"number": "5", "hijri": "1434-07"}),
        ("https://www.alhuda.org/vol12/no3 Al-Huda, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("www.alhuda.org/2005/12 Al-Huda, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("WWW.ALHUDA.ORG/NO12 AL-HUDA, NO. 5, MAY 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Sebil, 763&rsquo;üncü sayı, Mayıs 1998", {"number": "763", "gregorian": "1998-05"}),
    ],
)
def test_markup_entities_and_addresses(text: str, expect: dict[str, str]) -> None:
    """Tags and entities are the space, line or letter that they stand for; an address says nothing."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Moschee, Jahrgang 5, S. 12, Mai 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Sebil, Cilt 5, S. 12, Mayıs 1998", {"volume": "5", "number": "12", "gregorian": "1998-05"}),
        ("Sebil, Sayı 5, 20 kr., Mayıs 1998", {"number": "5", "gregorian": "1998-05"}),
        ("De Moslim, nummer 5, f 2,50, mei 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Shkëndija, Nr. 5, f. 12, maj 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Hidoyat, jild 12, son 5, may 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Established 1950, Vol. 5, May 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Est. 1950, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Tel. 1998, No. 5, May 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Минарет, тел. 1998, № 5, май 2001", {"number": "5", "gregorian": "2001-05"}),
        ("مجلة النور، هاتف 1998، العدد 5، مايو 2001", {"number": "5", "gregorian": "2001-05"}),
        ("مجلة النور، العدد 5، ص 1998، مايو 2001", {"number": "5", "gregorian": "2001-05"}),
        ("مجلة النور، العدد 5، ص.ب 1998، مايو 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Минарет, № 5, с. 1998, май 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Preporod, br. 5, str. 1998, maj 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Preporod, god. 12, br. 5, maj 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Dian, Bil. 5, hlm. 1998, Mei 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Dian, Jil. 12, Bil. 5, Mei 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("ماہنامہ نور، جلد 12، شمارہ 5، مئی 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("ماہنامہ نور، صفحہ 1998، شمارہ 5، مئی 2001", {"number": "5", "gregorian": "2001-05"}),
        ("Shkëndija, viti 12, nr. 5, maj 1998", {"volume": "12", "number": "5", "gregorian": "1998-05"}),
        ("Ronahî, sal 12, hejmar 5, 1998", {"volume": "12", "number": "5", "gregorian": "1998"}),
        ("Elm jurnalı, cild 5, № 2, yaz 2014", {"volume": "5", "number": "2", "gregorian": "2014", "season": "spring"}),
        ("Revista, tomo doce, número once, mayo 1998", {"volume": "12", "number": "11", "gregorian": "1998-05"}),
        ("The Light, Vol. 3, as once more, May 1998", {"volume": "3", "gregorian": "1998-05"}),
        ("Moschee, Band elf, Heft zwei, Mai 1998", {"volume": "11", "number": "2", "gregorian": "1998-05"}),
        ("De Moslim, jaargang elf, nummer tien, mei 1998", {"volume": "11", "number": "10", "gregorian": "1998-05"}),
        ("Nuru, Juzuu kumi na mbili, Namba tatu, Mei 1998", {"volume": "12", "number": "3", "gregorian": "1998-05"}),
    ],
)
def test_words_that_mean_something_in_another_language(text: str, expect: dict[str, str]) -> None:
    """Are read in the language around them: page or number, price or page, summer or spring, figure or small word."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, Sha&rsquo;ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha&lsquo;ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha&#8217;ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha&#8216;ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha&#39;ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha&apos;ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha&#x27;ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha&#x2018;ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha'ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha’ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha‘ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha`ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha´ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Sha′ban 1434", {"number": "5", "hijri": "1434-08"}),
        ("Al-Huda, No. 5, Shaʻban 1434", {"number": "5", "hijri": "1434-08"}),
        ("&quot;Al-Huda&quot;, No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, N&deg; 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, N&#176; 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, Nos. 3&mdash;4, May 1998", {"number": "3-4", "gregorian": "1998-05"}),
        ("Al-Huda &#124; No. 5 &#124; May 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_apostrophes_and_entities_in_words(text: str, expect: dict[str, str]) -> None:
    """An apostrophe is part of a name in whatever way it is set; entities of marks are those marks."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, Rabi I 1434", {"number": "5", "hijri": "1434-03"}),
        ("Al-Huda, No. 5, Rabi II 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Rabi' II 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Jumada I 1434", {"number": "5", "hijri": "1434-05"}),
        ("Al-Huda, No. 5, Jumada II 1434", {"number": "5", "hijri": "1434-06"}),
        ("Al-Huda, No. 5, Rabi ll 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Rabi Il 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Rabi lI 1434", {"number": "5", "hijri": "1434-04"}),
        ("Al-Huda, No. 5, Jumada ll 1434", {"number": "5", "hijri": "1434-06"}),
        ("El Moudjahid, N° 5, rabie II 1434", {"number": "5", "hijri": "1434-04"}),
        ("El Moudjahid, N° 5, 12 djoumada I 1434", {"number": "5", "hijri": "1434-05-12"}),
        ("Al-Huda, Vol. II, No. 5, Rabi I 1434", {"volume": "2", "number": "5", "hijri": "1434-03"}),
        ("Nuru, Juzuu I, Namba 5, Mei 1998", {"volume": "1", "number": "5", "gregorian": "1998-05"}),
        ("Nuru, Juzuu II, Namba 5, Mei 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
        ("Nuru, Juzuu V, Namba 5, Mei 1998", {"volume": "5", "number": "5", "gregorian": "1998-05"}),
        ("Nuru, Juzuu X, Namba 5, Mei 1998", {"volume": "10", "number": "5", "gregorian": "1998-05"}),
        ("Diyanet, Cilt I, Sayı 5, Mayıs 1998", {"volume": "1", "number": "5", "gregorian": "1998-05"}),
        ("Diyanet, Yıl II, Sayı 5, Mayıs 1998", {"volume": "2", "number": "5", "gregorian": "1998-05"}),
    ],
)
def test_names_with_a_roman_numeral(text: str, expect: dict[str, str]) -> None:
    """Rabi and Jumada are told by theirs, even misread; a numeral behind a caption is its number."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("مجلة النور، العدد 5، يونيووحزيران 1998", {"number": "5", "gregorian": "1998-06"}),
        ("مجلة النور، المجلد 3والعدد 5، مايو 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد الخامسالسنة الثالثة، مايو 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("La Presse, N° 5, numéro d'avril 1998", {"number": "5", "gregorian": "1998-04"}),
        ("La Presse, N° 5, numéro d‘avril 1998", {"number": "5", "gregorian": "1998-04"}),
        ("La Presse, N° 5, l'année 1998", {"number": "5", "gregorian": "1998"}),
        ("TürkYılı 5, Mayıs 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("Al-HudaVolume 3, No. 5, May 1998", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("HakikatNisan 1998, Sayı 5", {"number": "5", "gregorian": "1998-04"}),
        ("مجلة 12العدد 5، مايو 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_words_that_lost_the_space_or_article_between(text: str, expect: dict[str, str]) -> None:
    """Captions and months are cut from an article, an "and" or a word before them; capitals all through are not."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("شماره 8 | 529 صفحه | مهر 1370", {"number": "8", "solar_hijri": "1370-07"}),
        ("No.8 | 529pages | May 1998", {"number": "8", "gregorian": "1998-05"}),
        ("شماره8 - 529صفحه - مهر 1370", {"number": "8", "solar_hijri": "1370-07"}),
        ("مجلة النور، ﺪﻠﺠﻤﻟﺍ 5، مايو 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("مجلة النور، ﺍﻟﻤﺠﻠﺪ 5، مايو 1998", {"volume": "5", "gregorian": "1998-05"}),
        ("مجلة النور، ﺍﻟﻌﺪﺩ 5، مايو 1998", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد 5، ﺐﺟﺭ 1434", {"number": "5", "hijri": "1434-07"}),
        ("مجله یغما، ﻩﺭﺎﻤﺷ 5، مهر 1370", {"number": "5", "solar_hijri": "1370-07"}),
        ("مجلة النور، العدد 5، ﺭﺟﺐ 1434", {"number": "5", "hijri": "1434-07"}),
        ("مجلة النور، الـعـدد 5، مايو 1998", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العــــدد 5، مايو 1998", {"number": "5", "gregorian": "1998-05"}),
        ("مَجَلَّةُ النُّورِ، العَدَدُ 5، مَايُو 1998", {"number": "5", "gregorian": "1998-05"}),
        ("مجلة النور، العدد ٥، مايو ١٩٩٨", {"number": "5", "gregorian": "1998-05"}),
        ("ماہنامہ نور، شمارہ ۵، مئی ۱۹۹۸", {"number": "5", "gregorian": "1998-05"}),
        ("नूर, अंक ५, मई १९९८", {"number": "5", "gregorian": "1998-05"}),
        ("নূর, সংখ্যা ৫, মে ১৯৯৮", {"number": "5", "gregorian": "1998-05"}),
        ("Al\u00adHuda, Num\u00adber 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No.\u00a05, May\u202f1998", {"number": "5", "gregorian": "1998-05"}),
        ("AL-HUDA, NUMBER 5, MAY 1998", {"number": "5", "gregorian": "1998-05"}),
        ("al-huda, number 5, may 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Voix, N U M É R O 5, mai 1998", {"number": "5", "gregorian": "1998-05"}),
    ],
)
def test_letter_forms_tatweels_and_foreign_figures(text: str, expect: dict[str, str]) -> None:
    """Are the letters and figures that they show, in the order that is meant; a bar exchanges tied figures."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("<p>Al-Huda No.</p><p>15 May 1998</p>", {"gregorian": "1998-05-15"}),
        ("<div>Al-Huda No.</div><div>15 May 1998</div>", {"gregorian": "1998-05-15"}),
        ("<h1>Al-Huda No.</h1><h1>15 May 1998</h1>", {"gregorian": "1998-05-15"}),
        ("<h6>Al-Huda No.</h6><h6>15 May 1998</h6>", {"gregorian": "1998-05-15"}),
        ("<li>Al-Huda No.</li><li>15 May 1998</li>", {"gregorian": "1998-05-15"}),
        ("<tr>Al-Huda No.</tr><tr>15 May 1998</tr>", {"gregorian": "1998-05-15"}),
        ("<td>Al-Huda No.</td><td>15 May 1998</td>", {"gregorian": "1998-05-15"}),
        ("<th>Al-Huda No.</th><th>15 May 1998</th>", {"gregorian": "1998-05-15"}),
        ("<section>Al-Huda No.</section><section>15 May 1998</section>", {"gregorian": "1998-05-15"}),
        ("<article>Al-Huda No.</article><article>15 May 1998</article>", {"gregorian": "1998-05-15"}),
        ("<header>Al-Huda No.</header><header>15 May 1998</header>", {"gregorian": "1998-05-15"}),
        ("<dt>Al-Huda No.</dt><dt>15 May 1998</dt>", {"gregorian": "1998-05-15"}),
        ("<dd>Al-Huda No.</dd><dd>15 May 1998</dd>", {"gregorian": "1998-05-15"}),
        ("<option>Al-Huda No.</option><option>15 May 1998</option>", {"gregorian": "1998-05-15"}),
        ("<b>Al-Huda No.</b><b>15 May 1998</b>", {"number": "15", "gregorian": "1998-05"}),
        ("<i>Al-Huda No.</i><i>15 May 1998</i>", {"number": "15", "gregorian": "1998-05"}),
        ("<span>Al-Huda No.</span><span>15 May 1998</span>", {"number": "15", "gregorian": "1998-05"}),
        ("<em>Al-Huda No.</em><em>15 May 1998</em>", {"number": "15", "gregorian": "1998-05"}),
        ("<font>Al-Huda No.</font><font>15 May 1998</font>", {"number": "15", "gregorian": "1998-05"}),
        ("Al-Huda No.<br>15 May 1998", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.<br />15 May 1998", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.<br class='x'/>15 May 1998", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.\u202815 May 1998", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.\r15 May 1998", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.\u000c15 May 1998", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.\u008515 May 1998", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.\u200f 15 May 1998", {"number": "15", "gregorian": "1998-05"}),
        ("Al-Huda No.\ufeff15 May 1998", {"number": "15", "gregorian": "1998-05"}),
        ("Al-Huda No.&nbsp;15 May 1998", {"number": "15", "gregorian": "1998-05"}),
        ("Al-Huda No.&#xA0;15 May 1998", {"number": "15", "gregorian": "1998-05"}),
        ("Al-Huda No.&rlm;15 May 1998", {"number": "15", "gregorian": "1998-05"}),
        ("<p class='a'>Al-Huda No.</p>\n<p>15 May 1998</p>", {"gregorian": "1998-05-15"}),
        ("Al-Huda No.<!-- 12 -->15 May 1998", {"number": "15", "gregorian": "1998-05"}),
    ],
)
def test_tags_and_separators_that_end_a_line(text: str, expect: dict[str, str]) -> None:
    """A block, a break and every separator of lines end the caption's line; a tag or space inside a line does not."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "languages", "expect"),
    [
        ("Yaz 2014", ["tr"], {"gregorian": "2014", "season": "summer"}),
        ("Yaz 2014", ["az"], {"gregorian": "2014", "season": "spring"}),
        ("Dergi, No. 5, Yaz 2014", ["tr"], {"number": "5", "gregorian": "2014", "season": "summer"}),
        ("Jurnal, No. 5, Yaz 2014", ["az"], {"number": "5", "gregorian": "2014", "season": "spring"}),
        ("Hidoyat, son 5, 2014", ["uz"], {"number": "5", "gregorian": "2014"}),
    ],
)
def test_the_language_that_is_told(text: str, languages: list[str], expect: dict[str, str]) -> None:
    """Decides what a word means where the words around it do not."""
    assert fields(read_masthead(text, languages=languages)) == expect


def test_the_number_of_a_supplement_is_as_printed() -> None:
    """A supplement and a series are words, so that their figures stay in the digits of the page."""
    reading = read_masthead("روزنامه رسمی شماره ۲۲۱۸۸، ویژهنامه ۱۴۰۹.")
    assert (reading.to_dict()["number"], reading.to_dict()["supplement"]) == ("22188", "۱۴۰۹")


def test_a_year_far_from_the_other_date_is_not_its_month_s() -> None:
    """January of 9 Jumada I 1439 is not that of a year 42 years before, which stands elsewhere on the line."""
    record = read_masthead("9 جمادى الأولى 1439 – 26 جانفي، المورد، مج 5، ع 3، خريف 1976").to_dict()
    assert (record["hijri"], record["gregorian"]) == ("1439-05-09", "XXXX-01-26")
