"""The conditions of what is a masthead and belongs to it, one by one: a print that meets each, and one without."""

from __future__ import annotations

import pytest

from issue_dates.errors import InvalidValueError, MastheadError, UnknownNameError
from issue_dates.lexicons import fold
from issue_dates.masthead import FIELDS, find_mastheads, parse_masthead, read_masthead
from issue_dates.masthead.vocabulary import vocabulary
from tests.masthead.readings import PROSE, fields

BETWEEN = "\n\nThe editors look back upon a year in which so little of what had been promised came to pass.\n\n"
NAMES = (
    "Ahmad Bilal Farid Habib Idris Jamil Khalid Latif Mahdi Nasir Qasim Rafiq Salim Tariq Umar Yasin Zaki "
    "Adnan Basim Fadil Ghalib Hamid Imran Jabir Kamil Luqman Mansur Nabil Qadir Rashid Sabir Tahir"
).split()


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Friday, 22 May", {"gregorian": "XXXX-05-22", "weekday": "Friday"}),
        ("22 May", {}),
        ("12 Rajab 34 AH", {"hijri": "XXXX-07-12"}),
        ("12 Rajab", {}),
        ("Al-Huda, May-June 1998", {"gregorian": "1998-05/1998-06"}),
        ("Al-Huda, May 1998", {"gregorian": "1998-05"}),
        ("THE MUSLIM WORLD, MAY 1998", {"gregorian": "1998-05"}),
        ("Dawn • Apr 09, 2025 • Front page", {"gregorian": "2025-04-09"}),
        ("Dawn · Apr 09, 2025 · Front page", {"gregorian": "2025-04-09"}),
        ("Dawn | Apr 09, 2025 | Apr 10, 2025", {"gregorian": "2025-04-09"}),
        ("Dawn | 5 May 1998 | 12", {"gregorian": "1998-05-05"}),
        ("Al-Huda Meeting 24 August 2019 Closing 30 August 2019", {}),
        ("الأهرام 5 يناير 2014", {"gregorian": "2014-01-05"}),
        ("ذهبوا إلى السوق الكبير في 5 يناير 2014", {}),
        ("الأهرام 5 محرم 1435", {"hijri": "1435-01-05"}),
        ("22 May 2013 the government of the province said that all of the schools would remain closed", {}),
        ("Karachi – 22 May 2013 / 12 Rajab 1434", {"gregorian": "2013-05-22", "hijri": "1434-07-12"}),
        ("KARACHI (22 May 2013) The government said today that prices would rise", {}),
        ("The Voice of the Muslims 24 August 2019", {"gregorian": "2019-08-24"}),
        ("The voice of the muslims 24 August 2019", {}),
        ("Dawn | 5 May 1998 | Karachi | 12 15", {"gregorian": "1998-05-05"}),
        ("12 15 | Dawn | 5 May 1998", {"gregorian": "1998-05-05"}),
        ("Dawn | 5 May 1998 12 15 | Karachi", {}),
        ("Dawn | 12 15 5 May 1998 | Karachi", {}),
        (
            "12 Rajab 1434 / Wednesday 22 May 2013 JANG jang.com.pk",
            {"hijri": "1434-07-12", "gregorian": "2013-05-22", "weekday": "Wednesday"},
        ),
        (
            "12 Rajab 1434 / Wednesday 22 May 2013 they came to the town.",
            {},
        ),
        ("Al-Huda, 12 Rajab 1434. p. 5", {"hijri": "1434-07-12"}),
        ("The Muslim World, May 1998, p. 5", {"gregorian": "1998-05"}),
        ("Karachi – 22 May 2013", {}),
        ("Karachi (22 May 2013)", {}),
        ("Karachi, Wednesday 22 May 2013", {"gregorian": "2013-05-22", "weekday": "Wednesday"}),
        ("Mayıs 1998'de", {}),
        ("Mayıs 1998’de", {}),
        ("Mayıs 1998", {"gregorian": "1998-05"}),
        ("Rajab 1434\nSha'ban 1434\nRamadan 1434", {}),
        ("Friday\n22 May 2013", {"gregorian": "2013-05-22"}),
        ("THE MUSLIM WORLD, May 1998, the organ of the league", {}),
        ("Journal of Islamic Studies, May 1998, Oxford Centre", {"gregorian": "1998-05"}),
        ("It happened on 22 May 2013", {}),
        ("It happened on Friday, 22 May 2013", {}),
        ("May 1998\nJune 1998", {}),
        ("the meeting of 22 May 2013 / 12 Rajab 1434 was held", {}),
        ("22 May 2013 / 12 Rajab 1434 KARACHI", {"gregorian": "2013-05-22", "hijri": "1434-07-12"}),
        (
            "Friday 22 May 2013 12 Rajab 1434 Daily Jang Karachi",
            {
                "gregorian": "2013-05-22",
                "hijri": "1434-07-12",
                "weekday": "Friday",
            },
        ),
        ("Crescent International, 12 Rajab 1434, page 5", {"hijri": "1434-07-12"}),
        ("Crescent International, 12 Rajab 1434, pp. 5-9", {"hijri": "1434-07-12"}),
        ("Winter 1998", {"gregorian": "1998", "season": "winter"}),
        ("22 May 2013؟", {}),
    ],
)
def test_dates_alone(text: str, expect: dict[str, str]) -> None:
    """A weekday, a whole year or an era beside a day or month, in a heading, field or line; no list, no sentence."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, Whole No. 56", {"number": "56"}),
        ("Al-Huda, Year 5, No. 3", {"volume": "5", "number": "3"}),
        ("The Voice, V. 3, N. 12, May 1998", {"volume": "3", "number": "12", "gregorian": "1998-05"}),
        ("Gulf Weekly Vol. 3 #371", {"volume": "3", "number": "371"}),
        ("Revue du monde musulman N. 12", {"number": "12"}),
        ("The Voice\nN. 12\nMay 1998", {"number": "12", "gregorian": "1998-05"}),
        ("The Voice\nMay 1998\nN. 12", {"number": "12", "gregorian": "1998-05"}),
        ("Arabica, V. 12, p. 145", {"volume": "12"}),
        ("Arabica, Vol. 12. p. 145", {"volume": "12"}),
        ("Arabica, Vol. 12, pp. 145-160", {"volume": "12"}),
        ("المنار، المجلد 12، ص 145", {"volume": "12"}),
        ("Федеральный закон от 29 декабря 2012 г. № 273-ФЗ", {}),
        ("Минарет, 29 декабря 2012 г. № 273", {"number": "273", "gregorian": "2012-12-29"}),
        ("Минарет № 273 от 29 декабря 2012 г.", {"number": "273", "gregorian": "2012-12-29"}),
        ("No. 371", {"number": "371"}),
        ("Al-Huda No. 371 Zindagi", {"number": "371"}),
        ("House No. 371 Gulberg Scheme", {}),
        ("Journal of Islamic Studies No. 371 Zindagi Trust", {"number": "371"}),
        ("Journal of Islamic Studies, Vol. 12", {"volume": "12"}),
        ("Arabica, Vol. 12", {}),
        ("Al-Huda, Part 3, May 1998", {"part": "3", "gregorian": "1998-05"}),
        ("Al-Huda, Part 3", {}),
        ("Al-Huda No. 1998, May 1998", {"number": "1998", "gregorian": "1998-05"}),
        (
            "As the old man wrote to his brother in summer, see Crescent Year 7, No. 3 (1998), nothing had changed",
            {"volume": "7", "number": "3", "gregorian": "1998"},
        ),
        (
            "As the old man wrote to his brother in summer, see Crescent Vol. 7, No. 3 (1998), nothing had changed",
            {"volume": "7", "number": "3", "gregorian": "1998"},
        ),
        ("As the old man wrote to his brother in summer, see Crescent Vol. 7 (1998), nothing had changed", {}),
        ("As the old man wrote to his brother in summer, see Crescent No. 3 (1998), nothing had changed", {}),
        ("Al-Huda, New Series, Vol. 3, No. 5", {"volume": "3", "number": "5", "series": "New Series"}),
    ],
)
def test_numbers_with_what_is_beside_them(text: str, expect: dict[str, str]) -> None:
    """A letter, a sign or a number alone needs a genre, a date, a page or nothing else beside it; a law's is none."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("lesser", "better"),
    [
        ("Al-Nur, Vol. 4, May 1998", "Al-Badr, Vol. 7, No. 8"),
        ("Al-Nur, No. 4", "Al-Badr, Vol. 7, May 1999"),
        ("Al-Nur, Vol. 4, May 1998", "Al-Badr, Whole No. 8, June 1999"),
        ("Al-Nur, Vol. 4, May 1998", "Al-Badr, Year 7, No. 8"),
        ("Al-Nur, Vol. 4, May 1998", "Al-Badr, Vol. 7, Whole No. 8"),
        ("Arabica, Vol. 12, p. 145", "Al-Badr, Whole No. 8"),
        ("Daily Dawn 24 August 2019 Newspaper", "Al-Badr, Vol. 7, May 1999"),
        ("Al-Nur, Part 4, May 1998", "Al-Badr, No. 8"),
        ("Al-Nur, Part 4, May 1998", "Al-Badr, Vol. 7, May 1999"),
        ("Arabica, Vol. 12, p. 145", "Al-Badr, No. 8"),
        ("Daily Dawn 24 August 2019 Newspaper", "Al-Badr, No. 8"),
        ("Daily Dawn 24 August 2019 Newspaper", "Arabica, Vol. 12, p. 145"),
        ("Al-Nur, May 1998", "Al-Badr, No. 8, June 1999"),
    ],
)
def test_the_fuller_masthead_is_read(lesser: str, better: str) -> None:
    """Number with volume or date before volume with date, these before a number alone, and that before dates alone."""
    expect, *_ = better.split(",")
    assert read_masthead(f"{lesser}{BETWEEN}{better}").to_dict()["title"] == expect
    assert read_masthead(f"{better}{BETWEEN}{lesser}").to_dict()["title"] == expect


@pytest.mark.parametrize(("words", "expect"), [(9, "1998-05"), (10, "1998-05"), (11, None)])
def test_an_empty_line_counts_for_two_words(words: int, expect: str | None) -> None:
    """Two empty lines and ten words are as far from a number as its date may stand."""
    record = read_masthead(f"Al-Huda, Vol. 3, No. 5\n\n{' '.join(NAMES[:words])}\n\nMay 1998").to_dict()
    assert (record["volume"], record["number"], record["gregorian"]) == ("3", "5", expect)


@pytest.mark.parametrize(("words", "expect"), [(15, "1998-05-12"), (30, "1998-05-12"), (31, "1998-05")])
def test_the_same_month_further_below(words: int, expect: str) -> None:
    """A date that says more of the month already read may stand thirty words from it."""
    record = read_masthead(f"Al-Huda, No. 5, May 1998\n{' '.join(NAMES[:words])}\n12 May 1998").to_dict()
    assert (record["number"], record["gregorian"]) == ("5", expect)


@pytest.mark.parametrize(("words", "expect"), [(15, "1998-05"), (30, "1998-05"), (31, None)])
def test_numbers_below_a_date(words: int, expect: str | None) -> None:
    """May stand further from it than a date below its numbers does, thirty words at most."""
    record = read_masthead(f"May 1998\n{' '.join(NAMES[:words])}\nVol. 3, No. 5").to_dict()
    assert (record["volume"], record["number"], record["gregorian"]) == ("3", "5", expect)


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "Vol 12 No 2 (2023)\nVol 12 No 1 (2023)",
            [
                {"volume": "12", "number": "2", "gregorian": "2023"},
                {"volume": "12", "number": "1", "gregorian": "2023"},
            ],
        ),
        (
            "Al-Huda, No. 5, 12 Rajab 1434\nAl-Huda, No. 6, 19 Rajab 1434",
            [{"number": "5", "hijri": "1434-07-12"}, {"number": "6", "hijri": "1434-07-19"}],
        ),
        ("Al-Huda, No. 5, 12 May\n12 May 1998", [{"number": "5", "gregorian": "1998-05-12"}]),
        ("Al-Huda, No. 5, 22 May 2013\n5/22/2013", [{"number": "5", "gregorian": "2013-05-22"}]),
        ("Al-Huda, No. 5, 1998\nMay 1998", [{"number": "5", "gregorian": "1998-05"}]),
        ("Al-Huda, No. 5, May 2013\n2013-05", [{"number": "5", "gregorian": "2013-05"}]),
        ("Al-Huda, No. 5, May 2013\n(05-2013)", [{"number": "5", "gregorian": "2013-05"}]),
        ("Der Islam, Nr. 5, 15. Mai 1936\n15. V. 1936", [{"number": "5", "gregorian": "1936-05-15"}]),
        (
            "Al-Huda, No. 5, 12 May 1998\nAl-Huda, No. 5, 12 May 1998",
            [{"number": "5", "gregorian": "1998-05-12"}],
        ),
        (
            "Rajab 1434 AH\n\nVolume 3, Part 5",
            [{"hijri": "1434-07", "volume": "3", "part": "5"}],
        ),
        (
            "Rajab 1434 AH\n\nNumber 5",
            [{"hijri": "1434-07", "number": "5"}],
        ),
    ],
)
def test_what_is_one_masthead(text: str, expect: list[dict[str, str]]) -> None:
    """The same again, or said more or less exactly, is of it; another number, and what stands before it, is not."""
    assert [fields(one) for one in find_mastheads(text)] == expect


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Al-Huda No. 5, Whole No. 12, Whole No. 14, May 1998",
            ("two whole numbers on one line, 12 and 14; the first is read", "12, Whole No. 14"),
        ),
    ],
)
def test_the_level_that_is_printed_twice_is_named(text: str, found: tuple[str, str]) -> None:
    """In words, with the figures of both."""
    said = {
        (note.message, text[note.span.start : note.span.end])
        for reading in find_mastheads(text)
        for note in reading.diagnostics
        if note.code == "number-conflict"
    }
    assert said == {found}


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("نامه، شماره ۵، ۱ شنبه ۱۲ خرداد ۱۳۹۲", {"weekday": "Sunday"}),
        ("نامه، شماره ۵، ۲ شنبه ۱۳ خرداد ۱۳۹۲", {"weekday": "Monday"}),
        ("نامه، شماره ۵، ۴ شنبه ۱۵ خرداد ۱۳۹۲", {"weekday": "Wednesday"}),
        ("La Voix, N° 5, Vendredi 26 - Samedi 27 Juillet 2013", {"weekday": "Friday/Saturday"}),
        ("Al-Huda No. 5, Friday - Friday 1998", {"weekday": "Friday"}),
        ("Al-Huda No. 5, Fall-Winter 2007", {"season": "autumn/winter"}),
        ("Al-Huda, Spring Issue, 2007, No. 5", {"season": "spring"}),
        ("Al-Huda No. 5, Summer of 2007", {"season": "summer"}),
        ("Al-Huda No. 5, Summer", {"season": None}),
        ("Al-Huda No. 5, Mars 1998 (mardi)", {"gregorian": "1998-03"}),
    ],
)
def test_words_for_days_and_seasons(text: str, expect: dict[str, str | None]) -> None:
    """A figure before the Persian Saturday counts on from it; two different words are from and to."""
    record = read_masthead(text).to_dict()
    assert {field: record[field] for field in expect} == expect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Минарет, выпуск 5, май 1998", "ru"),
        ("Al-Andalus, volumen 5, número 3, enero 1998", "es"),
        ("Preporod, godina 5, broj 3, oktobar 1998", "bs"),
        ("Die Moschee, Heft 3, Dezember 1998", "de"),
        ("Rajab 1434", "en"),
        ("N° 5, mars 1998", "fr"),
        ("مجلة الأزهر، السنة الخامسة، العدد الثالث، محرم 1435", "ar"),
    ],
)
def test_the_language_of_the_words(text: str, language: str) -> None:
    """Is that which has most of them, whichever of its words stand there."""
    assert read_masthead(text).language == language


@pytest.mark.parametrize(
    ("line", "expect"),
    [
        ("Al-Huda, No.&nbsp;12", {"number": "12"}),
        ("Al-Huda, Number: 12", {"number": "12"}),
        ("Al-Huda – Number – 12", {"number": "12"}),
        ("Al-Huda (No. 12)", {"number": "12"}),
        ("Al-Huda, № 12", {"number": "12"}),
        ("La Voix, N° 12", {"number": "12"}),
        ("Al-Huda, Nr. 12", {"number": "12"}),
        ("12 Rajab 34 AH", {"hijri": "XXXX-07-12"}),
        ("الهدى، العدد ١٢", {"number": "12"}),
        ("الهدى، العدد الثالث", {"number": "3"}),
        ("المقتبس، الجزء الثالث", {"number": "3"}),
        ("نور، شماره سوم", {"number": "3"}),
        ("نور، شمارہ سوم", {"number": "3"}),
        ("مجلة الهدى، المجلد الثاني", {"volume": "2"}),
    ],
)
def test_a_short_line_of_a_long_page(line: str, expect: dict[str, str]) -> None:
    """A figure with a caption before or behind it, or an ordinal behind a caption, is found in any script."""
    assert fields(read_masthead(f"{PROSE}\n\n{line}\n\n{PROSE}")) == expect
    assert fields(read_masthead(f"<p>{PROSE}</p>\n<p>{line}</p>\n<p>{PROSE}</p>")) == expect


@pytest.mark.parametrize(
    "words",
    ["Al-Huda, Volume 2, Number 3", "Al-Huda, Vol. 2, No. 3", "Al-Huda (2nd Volume, 3rd Number)"],
)
def test_a_masthead_between_long_lines_and_in_one(words: str) -> None:
    """Is read alike by itself, between paragraphs of markup, and in the midst of a long line."""
    expect = {"volume": "2", "number": "3"}
    assert fields(read_masthead(words)) == expect
    assert fields(read_masthead(f"<div>{PROSE}</div><div>{words}</div><div>{PROSE}</div>")) == expect
    assert fields(read_masthead(f"{PROSE} {words} {PROSE}")) == expect


def test_titles_and_dates_around_a_line_of_a_long_page() -> None:
    """Are read with it on both sides, lines apart, and from the very first line to the very last."""
    masthead = "Al-Huda\nVol. 2, No. 3\n12 Rajab 1434"
    for page in (f"{masthead}\n\n{PROSE}", f"{PROSE}\n\n{masthead}", f"{PROSE}\n\n{masthead}\n\n{PROSE}"):
        reading = read_masthead(page)
        assert reading.to_dict()["title"] == "Al-Huda"
        assert fields(reading) == {"volume": "2", "number": "3", "hijri": "1434-07-12"}


def test_every_masthead_of_a_long_page() -> None:
    """Those far apart are read one by one, each with its own title."""
    lines = [f"Al-Huda\nVol. 2, No. {number}, May 1998" for number in range(1, 5)]
    page = f"\n\n{PROSE}\n\n".join(lines)
    assert [one.to_dict()["number"] for one in find_mastheads(page)] == ["1", "2", "3", "4"]
    assert {one.to_dict()["title"] for one in find_mastheads(page)} == {"Al-Huda"}


def test_languages_are_a_list_of_known_tags() -> None:
    """A string, a tag without a lexicon and a calendar that does not exist are refused by every function."""
    for function in (read_masthead, find_mastheads, parse_masthead):
        with pytest.raises(InvalidValueError, match="languages must be a list of tags, not the string 'en'") as caught:
            function("Vol. 5, No. 3", languages="en")
        assert (caught.value.field, caught.value.value) == ("languages", "en")
        with pytest.raises(UnknownNameError, match="tlh"):
            function("Vol. 5, No. 3", languages=["en", "tlh"])
        with pytest.raises(UnknownNameError, match="discordian"):
            function("Vol. 5, No. 3", calendar="discordian")


def test_an_error_comes_with_what_stands_against_the_text() -> None:
    """A day that does not exist is an error where an issue is asked for, with its diagnostics; a warning is none."""
    text = "Al-Huda No. 5, 31 February 2012"
    with pytest.raises(MastheadError, match="there is no day 31 in month 2; read as the month") as caught:
        parse_masthead(text)
    found = read_masthead(text).diagnostics
    assert [note.code for note in found] == ["impossible-day"]
    assert caught.value.diagnostics == found
    with pytest.raises(MastheadError, match="no masthead found in 'Nothing at all'") as caught:
        parse_masthead("Nothing at all")
    assert caught.value.diagnostics == ()
    assert str(parse_masthead("Al-Huda No. 5, Rabi 1433").chronology.hijri) == "1433"


def test_a_text_without_a_masthead() -> None:
    """Has a reading with nothing in it."""
    reading = read_masthead("Nothing at all")
    assert (reading.text, reading.issue, reading.parts, reading.diagnostics) == ("Nothing at all", None, (), ())
    assert reading.to_dict() == dict.fromkeys(FIELDS) | {"language": None, "spans": {}, "diagnostics": []}


def test_the_record_of_a_reading() -> None:
    """Holds strings, the places of the parts and the diagnostics, each under its name."""
    record = read_masthead("Al-Huda No. 5, Thursday 22 May 2013").to_dict()
    assert {key: value for key, value in record.items() if value is not None} == {
        "title": "Al-Huda",
        "number": "5",
        "gregorian": "2013-05-22",
        "weekday": "Thursday",
        "language": "en",
        "spans": {"title": [0, 7], "number": [12, 13], "weekday": [15, 23], "gregorian": [24, 35]},
        "diagnostics": [
            {
                "code": "weekday-disagrees",
                "severity": "warning",
                "message": "2013-05-22 was a Wednesday, not a Thursday",
                "span": [15, 23],
            }
        ],
    }
    assert list(record) == [*FIELDS, "language", "spans", "diagnostics"]


def test_the_table_of_words() -> None:
    """Knows each word once, by its folded key, with every month that it can name."""
    entries = vocabulary().entries
    assert fold("Rajab") in entries
    assert "no such word" not in entries
    assert entries.get("no such word") is None
    found = dict(entries.items())
    assert len(found) == len(entries) > 1000
    assert {name: set(numbers) for name, numbers in found[fold("Rajab")].months.items()} == {"hijri": {7}}
    months = dict(entries.months("hijri"))
    assert set(months[fold("Rajab")]) == {7}
    assert set(months[fold("Rabi")]) == {3, 4}
    assert fold("Mai") not in months
    assert set(dict(entries.months("gregorian"))[fold("Mai")]) == {5}


def test_what_a_word_means_in_some_languages() -> None:
    """An ambiguous name stays so; a word with one value in each of two languages has that of the one told."""
    entry = vocabulary().entries.get(fold("Rabi"))
    assert entry is not None
    assert entry.ambiguous
    assert not entry.disputed
    assert set(entry.months["hijri"]) == {3, 4}
    rajab = vocabulary().entries.get(fold("Rajab"))
    assert rajab is not None
    assert not rajab.ambiguous
    friday = vocabulary().entries.get(fold("Friday"))
    assert friday is not None
    assert (friday.weekday, friday.season, friday.numeral, friday.day, friday.languages) == (
        4,
        None,
        None,
        None,
        {"en"},
    )


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("المقتبس، الجزء 3، الرقم المسلسل 25، آذار 1908", {"number": "25", "part": "3", "gregorian": "1908-03"}),
        ("المقتبس، المجلد 2، الجزء 3، آذار 1908", {"volume": "2", "number": "3", "gregorian": "1908-03"}),
        ("نور، شماره پیاپی ۲۵، خرداد ۱۳۹۲", {"number": "25", "solar_hijri": "1392-03"}),
        ("نور، شماره ۵، پیاپی ۲۵، خرداد ۱۳۹۲", {"number": "5", "whole_number": "25", "solar_hijri": "1392-03"}),
        ("Al-Huda, Series 2, Vol. 3, No. 5", {"volume": "3", "number": "5", "series": "Series 2"}),
        ("Al-Huda No. 5, Supplement 2", {"number": "5", "supplement": "2"}),
        ("Al-Huda Nr. 8/2024", {"number": "8", "gregorian": "2024"}),
        ("Al-Huda, May, June, No. 5, 1998", {"number": "5", "gregorian": "1998-05/1998-06"}),
        ("Al-Huda, Winter Number, 2007, Vol. 3", {"volume": "3", "gregorian": "2007", "season": "winter"}),
        ("(Sahih Muslim, Volume 4, Number 611)", {}),
        ("Sahih Muslim: Volume 4, Number 611", {}),
        ("Bukhari [Volume 4, Number 611]", {}),
        ("Bukhari (Volume 4, Number 611)", {}),
        ("(Khan 1998: Vol. 2, No. 3)", {}),
        ("Al-Huda, Vol. 2, No. 3, 1998: 15-20", {"volume": "2", "number": "3", "gregorian": "1998"}),
    ],
)
def test_levels_with_and_without_a_number(text: str, expect: dict[str, str]) -> None:
    """A part or whole number is the number where no other is; a book's name or an author and year make no masthead."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Al-Huda No. 5, Mittwoch 22.5.2013", "de"),
        ("Al-Huda No. 5, mercredi 22.5.2013", "fr"),
        ("Al-Huda No. 5, miércoles 22.5.2013", "es"),
        ("Al-Huda No. 5, Çarşamba 22.5.2013", "tr"),
        ("Hidayet, aylık dergi, No. 5, 1998", "tr"),
    ],
)
def test_the_language_of_a_weekday_or_genre(text: str, language: str) -> None:
    """A word of one language tells it, though the rest is of many."""
    assert read_masthead(text).language == language


@pytest.mark.parametrize(
    "line",
    [
        "Al-Huda, No.12",
        "La Voix, N°12",
        "Al-Huda No:12",
        "Al-Huda, No-12",
        "Al-Huda No. [12]",
        "Al-Huda No. “12”",
        "Al-Huda Number «12»",
        "Al-Huda Number | 12",
        "Al-Huda Number — 12",
        "Al-Huda #12, Vol. 3",
        "العدد (12)",
        "العدد: 12",
        "الهدى، العدد 12",
    ],
)
def test_a_caption_near_its_figure_in_a_long_page(line: str) -> None:
    """With a dot, colon, degree, bracket, quote, bar or dash between them."""
    assert read_masthead(line).to_dict()["number"] == "12"
    assert read_masthead(f"{PROSE}\n\n{line}\n\n{PROSE}").to_dict()["number"] == "12"


@pytest.mark.parametrize(
    ("line", "expect"),
    [
        ("Friday, May 12", {"gregorian": "XXXX-05-12", "weekday": "Friday"}),
        ("Friday, Sept. 12", {"gregorian": "XXXX-09-12", "weekday": "Friday"}),
        ("Friday, 12 Sept.", {"gregorian": "XXXX-09-12", "weekday": "Friday"}),
        ("22.5.2013", {"gregorian": "2013-05-22"}),
        ("May 1998", {"gregorian": "1998-05"}),
        ("Spring 1998", {"gregorian": "1998", "season": "spring"}),
    ],
)
def test_a_date_alone_in_a_long_page(line: str, expect: dict[str, str]) -> None:
    """Is found by its year, or by the month beside its day."""
    assert fields(read_masthead(line)) == expect
    assert fields(read_masthead(f"{PROSE}\n\n{line}\n\n{PROSE}")) == expect
    assert fields(read_masthead(f"<p>{PROSE}</p><p>{line}</p><p>{PROSE}</p>")) == expect
    assert fields(read_masthead(f"<h1>Al-Huda</h1><div>{line}</div><div>{PROSE}</div>")) == expect


def test_each_masthead_has_its_own_diagnostics() -> None:
    """What is said of one is not said of the next."""
    found = list(
        find_mastheads(f"Sokhan No. 3, Azar 1330{BETWEEN}Al-Huda No. 4, Rabi 1433{BETWEEN}Al-Huda No. 5, May 1998")
    )
    codes = [[note.code for note in reading.diagnostics] for reading in found]
    assert codes == [["ambiguous-era"], ["ambiguous-month"], []]


@pytest.mark.parametrize(
    ("word", "quiet"),
    [
        ("published", True),
        ("newspaper", True),
        ("Karachi", True),
        ("Mubarak", True),
        ("special", True),
        ("Friday", True),
        ("Spring", True),
        ("and", True),
        ("for", True),
        ("Zindagi", False),
        ("Trust", False),
    ],
)
def test_words_that_belong_to_mastheads_are_no_distance(word: str, quiet: bool) -> None:
    """Fourteen names may stand between a number and its date, and any labels, places, weekdays and the like."""
    record = read_masthead(f"Al-Huda, Vol. 3, No. 5\n{' '.join(NAMES[:14])} {word}\nMay 1998").to_dict()
    assert (record["volume"], record["number"], record["gregorian"]) == ("3", "5", "1998-05" if quiet else None)


@pytest.mark.parametrize(
    "word", ["الموافق", "بتاريخ", "مجلة", "شهرية", "القاهرة", "سنة", "شهر", "المبارك", "في", "الغراء", "يوم", "الجمعة"]
)
def test_words_of_arabic_mastheads_are_no_distance(word: str) -> None:
    """Nor are those for year, month and equivalence, titles of honour and prepositions."""
    names = "أحمد بلال فريد حبيب إدريس جميل خالد لطيف مهدي ناصر قاسم رفيق سليم طارق".split()
    for between, expect in ((names, "1435"), ([*names, word], "1435"), ([*names, "زكي"], None)):
        text = f"الهدى، المجلد 3، العدد 5\n{' '.join(between)}\n1435 هـ"
        record = read_masthead(text).to_dict()
        assert (record["volume"], record["number"], record["hijri"]) == ("3", "5", expect)


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "Wednesday 22 May 2013 Price Rs. 10.00 Page 1 Copyright 2013 ISSN 1234-5679",
            {"gregorian": "2013-05-22", "weekday": "Wednesday"},
        ),
        (
            "Wednesday 22 May 2013, Price Rs. 10, ISSN 1234-5679, Page 1 of 16",
            {"gregorian": "2013-05-22", "weekday": "Wednesday"},
        ),
        (
            "Wednesday 22 May 2013, and everyone went home after the evening prayer was over",
            {},
        ),
        ("Al-Huda: 22 May 2013", {"gregorian": "2013-05-22"}),
        ("Crescent International 22 May 2013 Toronto", {"gregorian": "2013-05-22"}),
        ("22 May 2013 - The old mosque burns", {}),
        ("22 May 2013 - Toronto Canada", {"gregorian": "2013-05-22"}),
    ],
)
def test_what_follows_a_date_alone(text: str, expect: dict[str, str]) -> None:
    """Prices, pages, registry numbers and places may; running text may not, least of all behind a dash."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "2023 Vol 12 No 2\n2023 Vol 12 No 1",
            [
                {"volume": "12", "number": "2", "gregorian": "2023"},
                {"volume": "12", "number": "1", "gregorian": "2023"},
            ],
        ),
        (
            "May 1998, Vol. 3, No. 5\nJune 1998, Vol. 3, No. 6",
            [
                {"volume": "3", "number": "5", "gregorian": "1998-05"},
                {"volume": "3", "number": "6", "gregorian": "1998-06"},
            ],
        ),
        (
            "Vol. 3, May 1998, No. 5\nVol. 3, June 1998, No. 6",
            [
                {"volume": "3", "number": "5", "gregorian": "1998-05"},
                {"volume": "3", "number": "6", "gregorian": "1998-06"},
            ],
        ),
        (
            "No. 5, Vol. 3, Rajab 1434\nNo. 6, Vol. 3, Sha'ban 1434",
            [
                {"volume": "3", "number": "5", "hijri": "1434-07"},
                {"volume": "3", "number": "6", "hijri": "1434-08"},
            ],
        ),
        ("Al-Huda No. 371, Price Rs. 5, ISSN 1234-5679", [{"number": "371"}]),
    ],
)
def test_issues_on_lines_of_their_own(text: str, expect: list[dict[str, str]]) -> None:
    """Each has its own volume and date, whether they stand before the number or behind it."""
    assert [fields(one) for one in find_mastheads(text)] == expect


@pytest.mark.parametrize(("words", "count"), [(13, 1), (14, 1), (15, 2)])
def test_the_same_numbers_again(words: int, count: int) -> None:
    """Are of the same masthead up to fourteen words further on."""
    found = list(find_mastheads(f"Al-Huda, Vol. 3, No. 5\n{' '.join(NAMES[:words])}\nVol. 3, No. 5"))
    assert [fields(one) for one in found] == [{"volume": "3", "number": "5"}] * count
