"""What is a masthead and what belongs to it: each rule with a print that differs in a single condition."""

from __future__ import annotations

import pytest

from issue_dates.errors import MastheadError
from issue_dates.masthead import find_mastheads, parse_masthead, read_masthead
from tests.masthead.readings import PROSE, fields


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Gulf Weekly #371, May 2005", {"number": "371", "gregorian": "2005-05"}),
        ("Gulf Weekly #371", {}),
        ("Gulf Weekly No. 371", {"number": "371"}),
        ("Al-Huda, Volume 4, Number 611", {"volume": "4", "number": "611"}),
        ("Sahih Bukhari, Volume 4, Book 55, Number 611", {}),
        ("نور، شماره ۵، ۱۳۸۴", {"number": "5", "solar_hijri": "1384"}),
        ("(عباسی، 1384: ج2، ص15)", {}),
        ("Al-Huda Vol. 3, 1971", {"volume": "3", "gregorian": "1971"}),
        ("The Encyclopaedia of Islam, Vol. 3, Leiden Brill 1971", {}),
        ("The Encyclopaedia of Islam, Vol. 3, Leiden Brill, May 1971", {"volume": "3", "gregorian": "1971-05"}),
        ("The Ascendant Qur'an - Volume 3", {}),
        ("Arabica, Vol. 12, p. 145", {"volume": "12"}),
        ("The Voice N. 12, May 1998", {"number": "12", "gregorian": "1998-05"}),
        ("V. 3, N. 12", {"volume": "3", "number": "12"}),
        ("Al-Huda, Year 5, No. 3, May 1998", {"volume": "5", "number": "3", "gregorian": "1998-05"}),
        (
            "Al-Huda, Year 5, Vol. 2, No. 3, May 1998",
            {"volume": "2", "number": "3", "year_of_publication": "5", "gregorian": "1998-05"},
        ),
        ("Al-Huda, Whole No. 56, May 1998", {"number": "56", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Whole No. 56, May 1998", {"number": "5", "whole_number": "56", "gregorian": "1998-05"}),
        ("المقتبس، الجزء 3، آذار 1908", {"number": "3", "gregorian": "1908-03"}),
        (
            "المقتبس، المجلد 3، الجزء 2، العدد 5، آذار 1908",
            {"volume": "3", "number": "5", "part": "2", "gregorian": "1908-03"},
        ),
        ("Al-Huda, Vol. 2, Part 3, May 1998", {"volume": "2", "part": "3", "gregorian": "1998-05"}),
    ],
)
def test_numbers_that_make_a_masthead(text: str, expect: dict[str, str]) -> None:
    """A sign or letter needs a month or another level beside it; books, their names and their authors make none."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("22 May 2013", {"gregorian": "2013-05-22"}),
        ("22 May 2013!", {}),
        ("22 May 2013?", {}),
        ("May 1998", {"gregorian": "1998-05"}),
        ("1998", {}),
        ("1434 AH", {"hijri": "1434"}),
        ("Spring 1998", {"gregorian": "1998", "season": "spring"}),
        ("Spring", {}),
        ("Friday, 22 May 1998", {"gregorian": "1998-05-22", "weekday": "Friday"}),
        ("Rajab 1434 / May 2013", {"hijri": "1434-07", "gregorian": "2013-05"}),
        ("12 Rajab 1434 AH - 22 May 2013 AD", {"hijri": "1434-07-12", "gregorian": "2013-05-22"}),
        ("It happened on Friday, Rajab 27, 1434", {}),
        ("It happened, Rajab 27, 1434, and nobody spoke of it afterwards.", {}),
        ("Mayıs 1998'de geldi", {}),
        ("May 1998\nJune 1998\nJuly 1998", {}),
        ("Dawn | Apr 09, 2025 | Front page", {"gregorian": "2025-04-09"}),
        ("Daily Dawn 24 August 2019 Newspaper", {"gregorian": "2019-08-24"}),
        ("A dawn that came 24 August 2019 over the old newspaper building", {}),
        ("THE MUSLIM WORLD, MAY 1998", {"gregorian": "1998-05"}),
        ("Journal of Islamic Studies, May 1998", {"gregorian": "1998-05"}),
        ("Open from 5 May 1998 and closed since 3 June 1999", {}),
        ("5 May 1998 12 15 18 21", {}),
        (
            "RABIUL THANI 1436, IJUMAA FEBRUARI 13-19, 2015 AN-NUUR",
            {"hijri": "1436-04", "gregorian": "2015-02-13/2015-02-19", "weekday": "Friday"},
        ),
        ("KARACHI - 5 May 1999 - The government said today that prices would rise again soon", {}),
        ("Al-Huda, Rajab 1434", {"hijri": "1434-07"}),
        ("Al-Huda, 12 Rajab 1434, p. 5", {"hijri": "1434-07-12"}),
    ],
)
def test_dates_that_make_a_masthead(text: str, expect: dict[str, str]) -> None:
    """Alone, in two calendars, between bars or as a heading; not in a sentence, list, column or dispatch."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "On that grey morning Vol. 5, No. 3 of the journal was thrown from the bridge into the river by two boys",
            {"volume": "5", "number": "3"},
        ),
        ("On that grey morning volume 5 was thrown from the bridge into the river by two boys in 1998", {}),
        (
            "As the old man wrote to his brother in summer, see Crescent No. 7, May 1998, nothing at all had changed",
            {"number": "7", "gregorian": "1998-05"},
        ),
        ("As the old man wrote to his brother in the summer, number 7 of the houses was burnt down in 1998", {}),
    ],
)
def test_mastheads_inside_running_text(text: str, expect: dict[str, str]) -> None:
    """A full citation is one: a number in figures with a volume or a month; a volume and some year are none."""
    assert fields(read_masthead(text)) == expect


NAMES = "Ahmad Bilal Farid Habib Idris Jamil Khalid Latif Mahdi Nasir Qasim Rafiq Salim Tariq Umar Yasin".split()


@pytest.mark.parametrize(("words", "expect"), [(0, "1998-05"), (10, "1998-05"), (14, "1998-05"), (15, None)])
def test_a_date_belongs_to_the_numbers_near_it(words: int, expect: str | None) -> None:
    """As long as no more than fourteen words that mean nothing stand between them."""
    record = read_masthead(f"Al-Huda, Vol. 3, No. 5\n{' '.join(NAMES[:words])}\nMay 1998").to_dict()
    assert (record["volume"], record["number"], record["gregorian"]) == ("3", "5", expect)


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "Al-Huda, Vol. 3, No. 5, May 1998\nAl-Huda, Vol. 3, No. 6, June 1998",
            [
                {"volume": "3", "number": "5", "gregorian": "1998-05"},
                {"volume": "3", "number": "6", "gregorian": "1998-06"},
            ],
        ),
        ("Al-Huda, Vol. 3, No. 5, May 1998\nVol. 3, No. 5", [{"volume": "3", "number": "5", "gregorian": "1998-05"}]),
        ("Al-Huda, No. 5, May 1998, 12 May 1998", [{"number": "5", "gregorian": "1998-05-12"}]),
        ("Al-Huda, No. 5, 12 May 1998\nMay 1998", [{"number": "5", "gregorian": "1998-05-12"}]),
        ("Al-Huda, No. 5, 1998, May 1998", [{"number": "5", "gregorian": "1998-05"}]),
        ("Al-Huda, No. 5, 22 May 2013\n22/5/2013", [{"number": "5", "gregorian": "2013-05-22"}]),
        (
            "Al-Huda, No. 5, 22 May 2013\n12 Rajab 1434",
            [{"number": "5", "gregorian": "2013-05-22", "hijri": "1434-07-12"}],
        ),
        (
            "Al-Qalam, P O Box 1727 Lenasia 1820, Vol. 24, No. 5, May 1998",
            [{"volume": "24", "number": "5", "gregorian": "1998-05"}],
        ),
    ],
)
def test_what_begins_another_masthead(text: str, expect: list[dict[str, str]]) -> None:
    """Another value of a level or date; the same again, or one that says less or more of it, does not."""
    assert [fields(one) for one in find_mastheads(text)] == expect


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Al-Huda Vol. 3, No. 5, No. 7, May 1998",
            [("warning", "two numbers on one line, 5 and 7; the first is read", "5, No. 7")],
        ),
        ("Al-Huda Vol. 3, No. 5, No. 5, May 1998", []),
        ("Al-Huda Vol. 3, No. 5, May 1998\nNo. 7, May 1998", []),
    ],
)
def test_two_numbers_on_one_line(text: str, found: list[tuple[str, str, str]]) -> None:
    """Different ones are said, with both in the span; the same one, and one of another line, are not."""
    said = {
        (note.severity, note.message, text[note.span.start : note.span.end])
        for reading in find_mastheads(text)
        for note in reading.diagnostics
        if note.code == "number-conflict"
    }
    assert sorted(said) == found


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("نامه، شماره ۵، شنبه ۱۱ خرداد ۱۳۹۲", {"weekday": "Saturday"}),
        ("نامه، شماره ۵، ۳ شنبه ۱۴ خرداد ۱۳۹۲", {"weekday": "Tuesday"}),
        ("نامه، شماره ۵، ۵ شنبه ۱۶ خرداد ۱۳۹۲", {"weekday": "Thursday"}),
        ("Al-Huda No. 5, Winter-Spring 2007", {"season": "winter/spring"}),
        ("Al-Huda No. 5, Winter/Winter 2007", {"season": "winter"}),
        ("El Faro, núm. 5, Verano de 2004", {"season": "summer"}),
        ("Al-Huda No. 5, 2004 Summer", {"season": "summer"}),
        ("Al-Huda, 12 Spring Street, No. 5, May 1998", {"season": None}),
        ("Le Phare, N° 5, Mar 1998", {"weekday": None, "gregorian": "1998-03"}),
        ("Al-Huda No. 5, Friday 22 May 1998\nThe bank is open on Monday and Tuesday", {"weekday": "Friday"}),
    ],
)
def test_weekdays_and_seasons(text: str, expect: dict[str, str | None]) -> None:
    """A weekday beside the date, counted from Saturday in Persian; a season beside a year."""
    record = read_masthead(text).to_dict()
    assert {field: record[field] for field in expect} == expect


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("La Voix, N° 5, mai 1998", "N°"),
        ("Al-Huda, Number 5, May 1998", "Number"),
        ("Минарет № 5, 2005", "№"),
        ("الهدى، العدد 5، رجب 1434", "العدد"),
        ("La Voz, N.° 200, mayo 1998", "N°"),
        ("Al-Huda, No. 5, May 1998", "No"),
        ("Al-Huda #12 (May 1998)", "#"),
        ("Arabica 50(11), 1998", ""),
        ("Hidoyat 5-son 2005-yil", "son"),
        ("Sebil, 12. Sayı, Mayıs 1998", "Sayı"),
        ("Die Welt des Islams XV/3, 1974", ""),
    ],
)
def test_the_caption_of_a_number_is_kept(text: str, caption: str) -> None:
    """As it is printed; a number without one has an empty caption."""
    number = parse_masthead(text).enumeration.number
    assert number is not None
    assert number.caption == caption


@pytest.mark.parametrize(
    ("line", "expect"),
    [
        ("Al-Huda Vol. 5, No. 3", {"volume": "5", "number": "3"}),
        ("Al-Huda, No. 12", {"number": "12"}),
        ("Rajab 12, 1434", {"hijri": "1434-07-12"}),
        ("12 Rajab 1434 / 22 May 2013", {"hijri": "1434-07-12", "gregorian": "2013-05-22"}),
        ("الهدى، السنة الثانية، العدد الثالث", {"volume": "2", "number": "3"}),
        ("نامه، سال دوم، شماره سوم", {"volume": "2", "number": "3"}),
        ("3rd Number, 5th Volume", {"volume": "5", "number": "3"}),
        ("Al-Huda #12 (May 1998)", {"number": "12", "gregorian": "1998-05"}),
    ],
)
def test_a_masthead_on_a_line_of_a_long_page(line: str, expect: dict[str, str]) -> None:
    """Is found by its year, by a caption or month beside a figure, or by an ordinal behind a caption."""
    page = f"{PROSE}\n\n{line}\n\n{PROSE}"
    reading = read_masthead(page)
    assert fields(reading) == expect
    start = page.index(line)
    assert all(start <= part.span.start < part.span.end <= start + len(line) for part in reading.parts)


@pytest.mark.parametrize(
    ("words", "expect"),
    [
        ("Crescent International Vol. 47, No. 2, Rajab 1439", {"volume": "47", "number": "2", "hijri": "1439-07"}),
        ("in the month of Rajab 1439", {}),
        ("in the year 1998", {}),
        ("in all 5 hundred", {}),
    ],
)
def test_a_masthead_in_a_long_line(words: str, expect: dict[str, str]) -> None:
    """Is found by a caption beside a figure, and by nothing else."""
    assert fields(read_masthead(f"{PROSE}({words}) {PROSE}")) == expect


def test_a_title_and_a_date_on_lines_of_their_own_in_a_long_page() -> None:
    """A title above the numbers and a date below them are read with them."""
    record = read_masthead(f"{PROSE}\n\nAl-Huda\nVol. 5, No. 3\n12 Rajab 1434\n\n{PROSE}").to_dict()
    assert (record["title"], record["volume"], record["number"], record["hijri"]) == (
        "Al-Huda",
        "5",
        "3",
        "1434-07-12",
    )


def test_the_best_masthead_of_a_text_is_read() -> None:
    """One with more of its parts before one with fewer; of two of the same, the first."""
    lesser, better, other = "Al-Nur, No. 4", "Al-Huda, Vol. 3, No. 5, May 1998", "Al-Badr, Vol. 7, No. 8, June 1999"
    between = "\n\nThe editors look back upon a year in which so little of what had been promised came to pass.\n\n"
    assert read_masthead(between.join((lesser, better, other))).to_dict()["title"] == "Al-Huda"
    assert read_masthead(between.join((other, better, lesser))).to_dict()["title"] == "Al-Badr"
    assert [one.to_dict()["title"] for one in find_mastheads(between.join((lesser, better, other)))] == [
        "Al-Nur",
        "Al-Huda",
        "Al-Badr",
    ]


@pytest.mark.parametrize(("length", "shown"), [(60, "x" * 60), (61, "x" * 57 + "...")])
def test_a_long_text_is_cut_in_the_words_of_an_error(length: int, shown: str) -> None:
    """Sixty letters are shown whole, of more the first fifty-seven."""
    with pytest.raises(MastheadError, match="no masthead found in") as caught:
        parse_masthead("x" * length)
    assert str(caught.value) == f"no masthead found in {shown!r}"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (
            "Rajab 02, 14352014-05-01",
            (
                "glued-dates",
                "info",
                "two numbers are printed without a space between them; read as two",
                "14352014-05-01",
            ),
        ),
        (
            "La Voix, N° 5, 3 fÃ©vrier 1998",
            ("corrected-spelling", "info", "'fÃ©vrier' is read as 'février'", "fÃ©vrier"),
        ),
        ("Al-Huda No. 5, May l998", ("corrected-digits", "info", "'l998' is read as 1998", "l998")),
    ],
)
def test_what_print_or_page_has_damaged_is_said(text: str, note: tuple[str, str, str, str]) -> None:
    """Numbers run together, a word in the wrong code page, a figure read as a letter."""
    (found,) = read_masthead(text).diagnostics
    assert (found.code, found.severity, found.message, text[found.span.start : found.span.end]) == note


def test_a_list_longer_than_what_is_read_at_a_time() -> None:
    """Every issue of three hundred lines is found once, in order."""
    page = "".join(f"Al-Huda, Vol. 3, No. {number}, May 1998\n" for number in range(1, 301))
    assert [one.to_dict()["number"] for one in find_mastheads(page)] == [str(number) for number in range(1, 301)]


@pytest.mark.parametrize(
    ("text", "volume"),
    [
        ("Rajab 1434 AH\n\nVol. 3, No. 5", "3"),
        ("Rajab 1434 AH\n\nThe Ascendant Qur'an - Volume 3", None),
        ("Rajab 1434 AH\nVolume 3", "3"),
    ],
)
def test_a_volume_in_the_paragraph_below_a_date(text: str, volume: str | None) -> None:
    """Is a book's where no number stands beside it."""
    assert read_masthead(text).to_dict()["volume"] == volume
