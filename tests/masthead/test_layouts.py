"""Layouts of print by theme: what a masthead in one of them says, and what looks like one and is none."""

from __future__ import annotations

import pytest

from issue_dates.masthead import Reading, find_mastheads, parse_masthead, read_masthead
from tests.masthead.readings import PROSE, fields


def codes(reading: Reading) -> list[str]:
    return [note.code for note in reading.diagnostics]


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("المجلة العدد الخامس والسادس مارس 1998", {"number": "5-6", "gregorian": "1998-03"}),
        ("The Voice, Number Fifth, Sixth Year, May 1998", {"number": "5", "volume": "6", "gregorian": "1998-05"}),
        ("The Light, Twenty Five – Year 3, May 1998", {"volume": "3", "gregorian": "1998-05"}),
        ("Минарет № 1-2-3, 2005", {"number": "1-3", "gregorian": "2005"}),
        ("Der Islam Nr. 12a, Mai 1998", {"number": "12 a", "gregorian": "1998-05"}),
        ("Al-Fajr No. 17-3/5/2014", {"number": "17", "gregorian": "2014-05-03"}),
        ("مجلة الأزهر العدد (8-2024)", {"number": "8", "gregorian": "2024"}),
        ("Al-Azhar No. (8-2024)", {"number": "8", "gregorian": "2024"}),
        ("Al-Azhar (8-2024)", {"gregorian": "2024-08"}),
    ],
)
def test_numbers(text: str, expect: dict[str, str]) -> None:
    """Numbers in words and figures, doubled, trebled and suffixed, keep apart from what is printed close to them."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Hidoyat 4(56)-son 2005-yil", {"number": "4", "whole_number": "56", "gregorian": "2005"}),
        ("Hidoyat 12(3)-son 2005-yil", {"number": "12", "gregorian": "2005"}),
        ("Der Islam Nr. 12 (3), Mai 1998", {"number": "12", "gregorian": "1998-05"}),
        ("Arabica vol. 12: 145-160 (1965)", {"volume": "12", "gregorian": "1965"}),
        ("Nida Vol. 33/2, No. 5, May 1998", {"volume": "33", "number": "5", "gregorian": "1998-05"}),
        ("Moschee, Jahrgang 12, Nr. 5/VI, Juni 1998", {"volume": "12", "number": "5", "gregorian": "1998-06"}),
    ],
)
def test_tied_numbers(text: str, expect: dict[str, str]) -> None:
    """A whole number is greater than the number; pages, and a Roman month beside a volume, are no level."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("المشرق ٧: ٦٢٤", {"volume": "7"}),
        ("Die Welt des Islams XV/3-4", {"volume": "15", "number": "3-4"}),
        ("Islamic Studies 37(3-4) July", {"volume": "37", "number": "3-4"}),
        ("Islamic Studies 45, no. 2 (2006)", {"volume": "45", "number": "2", "gregorian": "2006"}),
        ("Der Islam 21, 1933, S. 12", {"volume": "21", "gregorian": "1933"}),
        ("Forum 21 No. 15 May 2001", {"number": "15", "gregorian": "2001-05"}),
        ("Report of the Trust 2014/15, No. 3", {"number": "3", "gregorian": "2014/2015"}),
    ],
)
def test_citations(text: str, expect: dict[str, str]) -> None:
    """Volume, number and page without captions; a figure of the name, and a year of accounts, are neither."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    "text",
    [
        "As the late editor of the journal wrote long ago in Arabica 12, 2 (1985)",
        "قال الشيخ في تفسيره ٧: ٦٢٤ إن الناس كانوا على ذلك دهرا طويلا ثم اختلفوا فيه بعد موته والله أعلم",
        "World War II, 1939-1945",
        "Pope Pius XII, 85, dies",
        "Pope Pius XII 85 years old",
        "Annual Report 2014/15",
        "Der Islam 21, 1933",
        "Dawn Karachi Tel 5562-1980",
        "Dawn Lahore 66254-1998",
        "Islamabad – 5 May 1999 – Reuters",
        "Islamabad (5 May 1999)",
        'Daily Dawn "5 April 2020" Newspaper',
    ],
)
def test_what_looks_like_a_masthead(text: str) -> None:
    """A sentence, a war, a pope, accounts, what may be a day, a telephone, a dispatch and a quotation are none."""
    assert read_masthead(text).issue is None


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Vol. .........., No. .........., January 1975", {"gregorian": "1975-01"}),
        ("Al-Huda, No. 4, ........ May 1975", {"number": "4", "gregorian": "1975-05"}),
        ("Al-Huda, No. 4, May ........ 1975", {"number": "4", "gregorian": "1975-05"}),
        ("Al-Huda, No. 4, 1975 ........ May", {"number": "4", "gregorian": "1975"}),
    ],
)
def test_blanks_that_nobody_has_filled(text: str, expect: dict[str, str]) -> None:
    """Dots for a number or a day to be written on say nothing; what stands behind them is not taken for it."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Supplement - 1 January 2000", {"supplement": "Supplement", "gregorian": "2000-01-01"}),
        ("Haber 20 yıl sonra geldi bize Mart 1999 Sayı 3", {"number": "3", "gregorian": "1999-03"}),
        ("al-Manar No. 3, May 1999 (PDF, SHA1: 9f86d081)", {"number": "3", "gregorian": "1999-05"}),
    ],
)
def test_figures_of_something_else(text: str, expect: dict[str, str]) -> None:
    """The day behind a supplement, a lapse of years and a checksum's name give no number and no day."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Bayan No. 15, 28 December 1998 – 3 January", {"number": "15", "gregorian": "1998-12-28/1999-01-03"}),
        ("Türk Yurdu, Sayı 5, Nisan – Haziran 1331", {"number": "5", "rumi": "1331-04/1331-06"}),
        ("Türk Yurdu, Sayı 5, Nisan, Mayıs 1331", {"number": "5", "rumi": "1331-04/1331-05"}),
        ("المقتبس، الجزء 3، آذار ١٣٣٠", {"number": "3", "rumi": "1330-03"}),
        ("N° 5, 15 djoumada second 1330", {"number": "5", "hijri": "1330-06-15"}),
        ("Al-Huda No. 5, 2014/25/3", {"number": "5", "gregorian": "2014-03-25"}),
        ("মাসিক মদীনা, সংখ্যা ৫, বৈশাখ-জ্যৈষ্ঠ-আষাঢ়-শ্রাবণ ১৪২০", {"number": "5"}),
    ],
)
def test_dates(text: str, expect: dict[str, str]) -> None:
    """A range over the year's end; months of one year and reckoning; a Bengali year that looks like a Hijri one."""
    assert fields(read_masthead(text)) == expect


def test_years_without_their_thousand() -> None:
    """Ottoman print leaves it out behind `sene`; the date beside them proves both, neither counts years of print."""
    text = "Sırat-ı Müstakim, Adet 81, 12 Rebiülevvel sene 328 - 11 Mart sene 326 - 24 Mart 1910"
    reading = read_masthead(text)
    assert fields(reading) == {
        "number": "81",
        "hijri": "1328-03-12",
        "rumi": "1326-03-11",
        "gregorian": "1910-03-24",
    }
    assert codes(reading) == ["two-digit-year", "two-digit-year"]


@pytest.mark.parametrize(
    ("text", "expect", "code"),
    [
        ("17 joumada 11 1440", {"hijri": "1440-06-17"}, "corrected-spelling"),
        ("5 Rajab 2341 H / 7 June 2011", {"hijri": "1432-07-05", "gregorian": "2011-06-07"}, "corrected-digits"),
        ("No. 5, 13-12 Rajab 1434", {"number": "5", "hijri": "1434-07-13/1434-07-12"}, "reversed-range"),
        ("3 fÃ©vrier 1998", {"gregorian": "1998-02-03"}, "corrected-spelling"),
        ("Al-Jihad No. 5, Rabi – Rajab", {"number": "5"}, "ambiguous-month"),
        ("Al-Jihad No. 3, 5 Rabi, May 1998", {"number": "3", "gregorian": "1998-05"}, "ambiguous-month"),
        ("No. 15, Rabi 1433 / 2012", {"number": "15", "hijri": "1433", "gregorian": "2012"}, "ambiguous-month"),
        ("No. 15, Jumada 1433", {"number": "15", "hijri": "1433"}, "ambiguous-month"),
        ("Sokhan, No. 3, Azar 1330", {"number": "3", "solar_hijri": "1330-09"}, "ambiguous-era"),
    ],
)
def test_what_is_mended_or_left_open_is_said(text: str, expect: dict[str, str], code: str) -> None:
    """What else is printed proves a repair; where nothing does, a month that can be two is left out."""
    reading = read_masthead(text)
    assert fields(reading) == expect
    assert codes(reading) == [code]


def test_words_in_the_wrong_code_page_are_kept_in_a_name() -> None:
    """A damaged word that no lexicon knows stays as printed, while the month beside it is read."""
    record = read_masthead("La dÃ©pÃªche, NÂ° 5, 3 fÃ©vrier 1998").to_dict()
    assert (record["title"], record["number"], record["gregorian"]) == ("La dÃ©pÃªche", "5", "1998-02-03")


def test_a_month_that_can_be_two_is_told_by_the_other_date() -> None:
    """9 April 2012 was in Jumada al-Ula, 9 May in Jumada al-Akhira."""
    assert fields(read_masthead("17 Jumada 1433, 9 April 2012"))["hijri"] == "1433-05-17"
    assert fields(read_masthead("17 Jumada 1433, 9 May 2012"))["hijri"] == "1433-06-17"


def test_a_date_of_which_nothing_is_sure_is_none() -> None:
    """Neither the month nor the year, which may run backwards, can be told."""
    assert read_masthead("5 Rabi 2341").issue is None


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("Din Bilimleri Dergisi, Cilt 5, Yaz 2014", "summer"),
        ("Elm jurnalı № 5, yaz 2014", "spring"),
    ],
)
def test_a_word_means_what_it_does_in_the_language_around(text: str, season: str) -> None:
    """`Yaz` is summer in Turkish and spring in Azerbaijani."""
    assert fields(read_masthead(text))["season"] == season


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("<p>Al-Huda</p><p>No. 5, May 1998</p>", "Al-Huda"),
        ("№ 3. Revue du monde musulman, 1910", "Revue du monde musulman"),
        ("Harian Pos Kota No. 5, Selasa 12 Mei 1998", "Pos Kota"),
    ],
)
def test_titles(text: str, title: str) -> None:
    """In the paragraph above, behind the full stop of the number; Pos is a month of India only in a text of India."""
    assert read_masthead(text).to_dict()["title"] == title


@pytest.mark.parametrize("text", ["Минарет\n№ 12 (345)", "Минарет № 12 (345)"])
def test_a_number_sign_is_found_in_a_page(text: str) -> None:
    """No word, year or month need stand beside it."""
    reading = read_masthead(f"{PROSE}\n\n{text}\n\n{PROSE}")
    assert fields(reading) == {"number": "12", "whole_number": "345"}


def test_the_blocks_of_a_page_are_its_lines() -> None:
    """Where a page has no line ends, a masthead is found all the same, in one of its blocks and behind them all."""
    masthead = "Al-Huda Vol. 5, No. 3"
    for page in (f"<p>{PROSE}</p><h2>{masthead}</h2><p>{PROSE}</p>", f"<p>{PROSE}</p>{masthead}"):
        reading = read_masthead(page)
        assert fields(reading) == {"volume": "5", "number": "3"}
        assert reading.to_dict()["title"] == "Al-Huda"


def test_two_articles_of_one_issue() -> None:
    """The same number printed again, after a paragraph, is another masthead."""
    by_line = "Crescent International Vol. 47, No. 2"
    between = "the editor looks back upon a year in which so little of what had been promised came to pass at last"
    found = list(find_mastheads(f"{by_line}\n\n{between}\n\n{by_line}"))
    assert [str(one.issue and one.issue.id) for one in found] == ["v.47:no.2", "v.47:no.2"]


def test_days_of_one_month_are_dates_of_their_own() -> None:
    """A day is not the range of days that it ends: a list of two dates."""
    found = list(find_mastheads("17-18 Ramadhan 1434\n\n18 Ramadhan 1434"))
    assert [fields(one) for one in found] == [{"hijri": "1434-09-17/1434-09-18"}, {"hijri": "1434-09-18"}]


def test_the_calendar_that_is_told() -> None:
    """One that does not reach so far back is said, and the next is asked; one of another reckoning changes nothing."""
    text = "Vol. 3, No. 5, 12 Rajab 1290 / 25 September 1873"
    assert codes(read_masthead(text)) == ["dates-disagree"]
    assert codes(read_masthead(text, calendar="umm-al-qura")) == ["out-of-range", "dates-disagree"]
    assert codes(read_masthead(text, calendar="solar-hijri")) == ["dates-disagree"]


def test_parse_returns_the_issue_that_is_read() -> None:
    """Where no error stands against it."""
    text = "Vol. 50, No. 11, Jumada al-Ula 1443"
    assert parse_masthead(text) == read_masthead(text).issue
