"""Titles, groups and weights once more: where a name ends, what belongs to an issue, and what is no masthead."""

from __future__ import annotations

import pytest

from issue_dates.masthead import find_mastheads, read_masthead
from tests.masthead.readings import fields, notes, parts_in, title


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("de Al-Huda No. 5, May 1998", "Al-Huda"),
        ("das Al-Huda No. 5, May 1998", "Al-Huda"),
        ("Al-Huda by, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda de, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda das, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda see, No. 5, May 1998", "Al-Huda"),
        ("By the Sea, No. 5, May 1998", "By the Sea"),
        ("LE PHENIX, N° 5, mai 1998", "LE PHENIX"),
        ("'Al-Huda' No. 5, May 1998", "Al-Huda"),
        ("‘Al-Huda’ No. 5, May 1998", "Al-Huda"),
        ("«Al-Huda» No. 5, May 1998", "Al-Huda"),
        ("The Shi'a' No. 5, May 1998", "The Shi'a'"),
        ("Muslim World students union No. 5, May 1998", "Muslim World students union"),
        ("Muslim World Students No. 5, May 1998", "Muslim World Students"),
        ("Journal of the Royal Society for the Asian Studies No. 5, May 1998",
         "Journal of the Royal Society for the Asian Studies"),
        ("Al-Huda - No. 5, May 1998", "Al-Huda"),
        ("Al-Huda: No. 5, May 1998", "Al-Huda"),
        ("Al-Huda (No. 5, May 1998)", "Al-Huda"),
        ("(Al-Huda, No. 5, May 1998)", "Al-Huda"),
        ("Islam & Science, Vol. 5, No. 3, 2014", "Islam & Science"),
        ("al-Manar Vol. 5, No. 3, 1902", "al-Manar"),
        ("Dar al-Islam No. 5, May 1998", "Dar al-Islam"),
        ("Nobody had known of it before then.\nAl-Huda\nVol. 3, No. 5", "Al-Huda"),
        ("Al-Huda\nThe Voice of Muslim Students in Oxford\nVol. 3, No. 5", "The Voice of Muslim Students in Oxford"),
        ("Al-Huda\nhttp://www.alhuda.org\nVol. 3, No. 5, May 1998", "Al-Huda"),
        ("Al-Huda\n22 May 2013 / 12 Rajab 1434", "Al-Huda"),
        ("Vol. 3, No. 5\nAl-Huda\nMay 1998", "Al-Huda"),
        ("Al-Huda\nNo. 5\nMay 1998\nZindagi", "Al-Huda"),
        ("CAIRO, Al-Manar, Vol. 5, No. 3, 1924", "Al-Manar"),
        ("Al-Manar (Cairo) Vol. 5, No. 3, 1924", "Al-Manar"),
        ("No. 5, May 1998, 'Al-Huda'", "Al-Huda"),
        ("Weekly Al-Huda No. 5, May 1998", "Weekly Al-Huda"),
        ("Al-Huda Weekly No. 5, May 1998", "Al-Huda Weekly"),
        ("Daily Jang, No. 5, May 1998", "Daily Jang"),
        ("Revue des Deux Mondes, N° 5, mai 1998", "Revue des Deux Mondes"),
        ("Journal asiatique, N° 5, mai 1998", "Journal asiatique"),
        ("Bulletin Officiel N° 5, 3 mai 1998", "Bulletin Officiel"),
        ("Zeitschrift für Arabische Linguistik, Heft 5, 1998", "Zeitschrift für Arabische Linguistik"),
        ("Die Welt des Islams, Bd. 5, Heft 3, 1998", "Die Welt des Islams"),
        ("Dergâh, Sayı 5, Mayıs 1998", "Dergâh"),
        ("Mecmua-i Ebüzziyâ, Sayı 5, Mayıs 1998", "Mecmua-i Ebüzziyâ"),
        ("Yeni Yıl, Sayı 5, Mayıs 1998", "Yeni Yıl"),
        ("صحيفة الأهرام، العدد 5، مايو 1998", "الأهرام"),
        ("جريدة الأهرام، العدد 5، مايو 1998", "الأهرام"),
        ("الأهرام اليومية، العدد 5، مايو 1998", "الأهرام"),
        ("مجلة كلية الآداب، العدد 5، مايو 1998", "كلية الآداب"),
    ],
)  # fmt: skip
def test_where_a_name_begins_and_ends(text: str, name: str) -> None:
    """Small words, quotes, genres and places around it are left out; a last letter and an apostrophe are not."""
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Al-Huda, No. 5, Rajab 1434\nZindagi 22 August 2013", {"number": "5", "hijri": "1434-07"}),
        ("Al-Huda, No. 5, Rajab 1434\n22 May 2013", {"number": "5", "hijri": "1434-07", "gregorian": "2013-05-22"}),
        ("Al-Huda, No. 5, 22 May 2013\nRajab 1434", {"number": "5", "hijri": "1434-07", "gregorian": "2013-05-22"}),
        ("Al-Huda, No. 5, 22 May 2013\n22 May 2013", {"number": "5", "gregorian": "2013-05-22"}),
        ("Al-Huda, No. 5, 22 May\n2013", {"number": "5", "gregorian": "2013-05-22"}),
        ("Al-Huda, No. 5, May 2013\n22 May 2013", {"number": "5", "gregorian": "2013-05-22"}),
        ("Al-Huda, No. 5, 22 May 2013\nMay 2013", {"number": "5", "gregorian": "2013-05-22"}),
        ("Al-Huda\nVol. 3, No. 5\nMay 1998\nVol. 3, No. 5", {"volume": "3", "number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5 (Summer Issue 1998)", {"number": "5", "gregorian": "1998", "season": "summer"}),
        ("Al-Huda, Spring Issue 1998, No. 5", {"number": "5", "gregorian": "1998", "season": "spring"}),
        ("Al-Huda, No. 5, Verano de 2004", {"number": "5", "gregorian": "2004", "season": "summer"}),
        ("Al-Huda, No. 5, Saturday-Sunday 23-24 May 1998",
         {"number": "5", "gregorian": "1998-05-23/1998-05-24", "weekday": "Saturday/Sunday"}),
        ("La Voix, N° 5, Vendredi 26 - Samedi 27 Juillet 2013",
         {"number": "5", "gregorian": "2013-07-26/2013-07-27", "weekday": "Friday/Saturday"}),
        ("نامه، شماره 5، 3 شنبه 7 خرداد 1392", {"number": "5", "solar_hijri": "1392-03-07", "weekday": "Tuesday"}),
        ("نامه، شماره 5، 5 شنبه 9 خرداد 1392", {"number": "5", "solar_hijri": "1392-03-09", "weekday": "Thursday"}),
        ("نامه، شماره 5، 1 شنبه 5 خرداد 1392", {"number": "5", "solar_hijri": "1392-03-05", "weekday": "Sunday"}),
        ("نامه، شماره 5، شنبه 4 خرداد 1392", {"number": "5", "solar_hijri": "1392-03-04", "weekday": "Saturday"}),
        ("Friday Times, No. 5, 22 May 1998", {"number": "5", "gregorian": "1998-05-22"}),
        ("Al-Huda, No. 5, 22 May 1998. Received: Friday, 5 June 1998", {"number": "5", "gregorian": "1998-05-22"}),
        ("Al-Huda No. 5, May 1998 (accessed 12 June 2013)", {"number": "5", "gregorian": "1998-05"}),
    ],
)  # fmt: skip
def test_what_belongs_to_an_issue(text: str, expect: dict[str, str]) -> None:
    """The same date said twice, its weekday, its season, the other calendar's; not the day of a page, nor a name's."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("#371", {}),
        ("Al-Huda #371", {}),
        ("Al-Huda #371, May 1998", {"number": "371", "gregorian": "1998-05"}),
        ("Divan 2014#/1", {}),
        ("Al-Huda, V. 12", {}),
        ("Al-Huda, V. 12, N. 3", {"volume": "12", "number": "3"}),
        ("Al-Huda, V. 12, May 1998", {"volume": "12", "gregorian": "1998-05"}),
        ("Final issue 1940", {}),
        ("THE DAWN OF ISLAM 18 JAN. 1913", {"gregorian": "1913-01-18"}),
        ("Zindagi\nTHE DAWN OF ISLAM 18 JAN. 1913", {"gregorian": "1913-01-18"}),
        ("The dawn of Islam 18 JAN. 1913", {}),
        ("Takvim-i Vekayi, Sayı 1831", {"number": "1831"}),
        ("Die Moschee, 3. Auflage, Bd. 5, 1998", {}),
        ("On 12 May 1998 he wrote to the paper that nothing of what they had said there was true at all", {}),
        ("He was born in the year 5 of the century and wrote volume 3 of his work there in May of 1998 at home", {}),
        ("He read it in Al-Huda, Vol. 3, No. 5 (May 1998), and everyone of his friends in the town had read it too",
         {"volume": "3", "number": "5", "gregorian": "1998-05"}),
    ],
)  # fmt: skip
def test_what_is_a_masthead(text: str, expect: dict[str, str]) -> None:
    """A sign or letter needs more beside it, a number like a year a name, and running text a whole citation."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        (
            "Al-Huda, Vol. 3, No. 5, May 1998\nAl-Huda, Vol. 3, No. 6, June 1998",
            [("3", "5", "1998-05"), ("3", "6", "1998-06")],
        ),
        ("Vol. 3, No. 5, May 1998\n\nVol. 3, No. 6, June 1998", [("3", "5", "1998-05"), ("3", "6", "1998-06")]),
        ("May 1998, Vol. 3, No. 5\nJune 1998, Vol. 3, No. 6", [("3", "5", "1998-05"), ("3", "6", "1998-06")]),
        ("Vol. 4 No. 1 (1999)\nVol. 3 No. 6 (1998)", [("4", "1", "1999"), ("3", "6", "1998")]),
        ("Al-Huda, Vol. 3, Nos. 5, 6, May 1998", [("3", "5-6", "1998-05")]),
    ],
)
def test_the_issues_of_a_list(text: str, expect: list[tuple[str, str, str]]) -> None:
    """Each has its own volume, number and date."""
    found = [reading.to_dict() for reading in find_mastheads(text)]
    assert [(one["volume"], one["number"], one["gregorian"]) for one in found] == expect


@pytest.mark.parametrize(
    ("text", "not_read"),
    [
        ("Al-Huda No. ٨٥٠ - ٣ی ڕەمەزانی ١٤٣٢ی", None),
        ("Al-Huda No. 5, 15. V. 1936.", None),
        ("Al-Huda No. 5, May 1998 AD", None),
        ("Al-Huda No. 5, Rajab 1434 AH", None),
        ("Al-Huda No. 5, May 1998, Zindagi", "Zindagi"),
        ("Al-Huda No. 5, May 1998, Zindagi 12 Trust", "Zindagi 12 Trust"),
        ("Al-Huda No. 5, May 1998, p. 12", None),
        ("Al-Huda No. 5, Dhu al-Hijjah 1429 - Muharram 1430", None),
        ("Al-Huda No. 5, 12 Rajab 1434 - 22 May 2013", None),
        ("الهدى، العدد 5، رجب المرجب 1434 هـ", None),
        ("الهدى، العدد 88 مكرر (ج)، مايو 1998", None),
    ],
)
def test_what_is_left_behind_a_masthead(text: str, not_read: str | None) -> None:
    """Only words that are no part of it: no suffix, era, page, frequency or second half of a range."""
    found = [note[3] for note in notes(read_masthead(text)) if note[0] == "trailing-text"]
    assert found == ([] if not_read is None else [not_read])


@pytest.mark.parametrize(
    "marked",
    [
        "<t الوقائع المصرية>، العدد <n 88 مكرر (ج)>، <g مايو 1998>",
        "<t الوقائع المصرية>، العدد <n 88 مكرر>، <g مايو 1998>",
        "<t الوقائع المصرية>، العدد <n 88>، <g ١٨ يناير سنة ٢٠١٤>",
        "<t The Light>, <v 12th> Year, No. <n 5>, <g May 1998>",
        "<t The Light>, Year <v XII>, No. <n 5>, <g May 1998>",
        "<t The Light>, Vol. <v XXII>-No. <n 7071>, <g May 1998>",
        "<t The Light>, No. <n 5bis>, <g May 1998>",
        "<t The Light>, No. <n 5-bis>, <g May 1998>",
        "<t The Light>, No. <n 18.654>, <g 5 May 1998>",
        "<t La Presse>, N° <n 27 123>, <g 5 mai 1998>",
        "<t La Presse>, N° <n 27.123>, <g 5 mai 1998>",
        "<t La Presse>, <v 61ème> année - N° <n 654>, <g 10 février 2016>",
        "<t The Light>, Vol. <v lxxiv>, No. <n 5>, <g May 1998>",
        "<t The Light>, Nos. <n 11-12>, <g May 1998>",
        "<t The Light>, Nos. <n 1-2-3>, <g May 1998>",
        "<t The Light>, No. <n 99/100>, <g May 1998>",
        "<t The Light>, No. <n 5 & 6>, <g June 1998>",
        "<t The Light>, No. <n 5>, <g 6 June 1998>",
        "<t The Light>, Nos. <n 4-5>, <g 6 May 1998>",
        "<t The Light>, No. <n 88>, <g 1-15 March 1998>",
        "<t Moschee>, Nr. <n 5>, <v 12.> Jahrgang, <g Mai 1998>",
        "<t Moschee>, Nr. <n 5> / <v 12.> Jahrgang, <g Mai 1998>",
        "<t Moschee>, <v 1.> Bd., Heft <n 1>, <g 1998>",
    ],
)
def test_numbers_as_they_are_printed(marked: str) -> None:
    """With suffix, dot, space or dash inside, in small Roman letters, and before the day that follows."""
    text, expect = parts_in(marked)
    reading = read_masthead(text)
    assert {part.kind: text[part.span.start : part.span.end] for part in reading.parts} == expect
    assert notes(reading) == []
