"""Numbers once more: citations, what is tied to a caption, and figures of other things, with all parts marked."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import fields, notes, parts_in


@pytest.mark.parametrize(
    "marked",
    [
        "<t Oriens> <v 45> (<g 1978> AD): 23-40",
        "<t Oriens> <v 55> (<g 1978/79>), pp. 12-20",
        "<t Oriens> <v 55> (<g 1978-1979>): 12-20",
        "<t Oriens> <v 27-28> (<g 1981>), pp. 12-30",
        "<t Oriens> <v 27-28> (<g 1981>): 12-30",
        "<t Oriens> <n 27-28> (<g 1981>)",
        "<t Oriens>, <v 21>, <g 1968>, p. 620",
        "<t Divan Dergisi> <v 36>/<n 3>, <g 1992>, s. 12",
        "<t Arabica> <v 17>/<n 2-3> (<g 1970>)",
        "<t Arabica> <v 17>:<n 2> (<g May 1970>)",
        "<t Arabica> <v 17>:<n 2> (<e Spring> <g 1970>)",
        "<t Arabica> <v 60>.<n 4> (<g 2013>): 700-720",
        "<t Arabica> <v 60>.<n 4> (<g 2013>), 700-720",
        "<t Arabica> <v 60>.<n 4> (<g July 2013>)",
        "<t Arabica> <v 17>.<n 2>, <g May 2012>",
        "<t Arabica> <v 12>, <n 2> (<g 1985>)",
        "<t Arabica> <v XXXIII>, <n 2> (<g 1985>)",
        "<t Arabica> <v I>, <n 1> (<g January 1911>)",
        "<t Divan> <g 2014>/<n 2>",
        "<t Divan> <g 2014>/<n 12>",
        "<t EI>, <v XXIV>, 178",
        "<t Oriens> <v XV> (<g 1979>)",
        "<t Oriens> <v XV>, <g 1979>",
        "<t Oriens> <v XV>/<g 1979>",
        "<t Islamic Medicine> <g 2018>; <v 5>(<n 12>): 495-506",
        "<t Islamic Medicine> <g 2018>; (<n 12>): 495-506",
        "<t Islamic Medicine> <v 42> (<n 2>) <g 2020>",
        "<t Islamic Medicine> <v 97> (<n 2>): 405-440",
        "<t Islamic Medicine> <v 97> (<n 2>): 405–440",
        "<t Islamic Medicine> <v L>(<n 11>)",
        "<t Islamic Medicine> <v 50>(<n 11>)",
        "<t Islamic Studies> <v 999>, no. <n 2> (<g 2006>)",
        "<t Umm Al-Qura> <n 5062>, issued on <g 27 December 2024>",
        "<t Umm Al-Qura> <n 5062> - <g 27 December 2024>",
        "<t Umm Al-Qura> <n 5062> | <g 27 December 2024>",
        "<t Umm Al-Qura> <n 32>, <g December 2024>",
        "<t Verde Islam> <n 9> - Año <v 4>",
        "<t The Islamic Review> (Woking) <n 40> (<g May 1952>)",
        "<t Journal of the Royal Society for the Asian Studies> <v 45>, no. <n 2> (<g 2006>)",
        "<t Kış Dergisi> <v XLII>/<g 2012>, sayı <n 15>",
        "<t Glasnik>\n<v 45>, no. <n 2> (<g 2006>)",
    ],
)
def test_citations_in_order(marked: str) -> None:
    """Volume, number, year and pages in the manners of scholars, each by itself."""
    text, expect = parts_in(marked)
    reading = read_masthead(text)
    assert {part.kind: text[part.span.start : part.span.end] for part in reading.parts} == expect
    assert notes(reading) == []


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("release 60.4 (2013)", {}),
        ("Version 2.0.1, May 2013", {}),
        ("World War II, 1939-1945", {}),
        ("Johannes, XXIII. 178", {}),
        ("Arabica 1000, no. 2 (2006)", {"number": "2", "gregorian": "2006"}),
        ("Tel. 871-5062, Al-Huda No. 5, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Issue 1779", {"number": "1779"}),
        ("Issue 1780", {}),
        ("Issue 2100", {}),
        ("Issue 2101", {"number": "2101"}),
        ("История ислама. Том 5. СПб.: Наука, 1998", {}),
        ("История ислама. Том 5. М.: Наука, 1998", {}),
        ("Panji Masyarakat No. 5, Mei 1998, 12 tahun mengabdi umat", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda No. 5, May 1998, 12 years of service", {"number": "5", "gregorian": "1998-05"}),
        ("Sahih Bukhari, Volume 4, Book 55, Number 611", {}),
        ("(Abbasi, 1384: vol. 2, p. 15)", {}),
        ("Al-Huda Vol. 3, ISBN 978-1-2345-6789-0, No. 5", {}),
        ("Федеральный закон от 29 декабря 2012 г. № 273-ФЗ", {}),
        ("n° 2016-679, mai 2016", {"gregorian": "2016-05"}),
    ],
)
def test_figures_that_look_like_citations(text: str, expect: dict[str, str]) -> None:
    """A version, a war, a pope, a law, a book and a telephone have no volume; a number beyond all years is one."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    "marked",
    [
        "<t Al-Huda>, Vol. <v 50>(<n 11>), <g May 1998>",
        "<t Al-Huda>, Vol. <v 50> [<n 11>], <g May 1998>",
        "<t Al-Huda>, Vol. <v 50>/<n 11-12>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 19>:<n 10>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 4>.<n 2> (<g 2019>)",
        "<t Al-Huda>, No. <n 5>/<v XXV>, <g May 1998>",
        "<t Минарет> № <n 1-2> (<w 31-32>), <g май 1998>",
        "<t Минарет> № <n 5> (<w 6>), <g май 1998>",
        "<t Минарет> № <n 5> (<w 1250>), <g май 2022>",
        "<t Минарет> № <n 5> (<g 1998>)",
        "<t Hidoyat> <n 4>(<w 56>)-son, <g 2010>",
        "<t Hidoyat> <n 5>-son, <g 2010>",
        "<t Al-Huda>, Vol. <v 3>, No. <n 5>, Whole No. <w 1998>, <g May 2013>",
    ],
)
def test_numbers_tied_to_a_caption(marked: str) -> None:
    """A bracket behind a volume holds its number, behind a number the whole one; a slash or colon ties."""
    text, expect = parts_in(marked)
    reading = read_masthead(text)
    assert {part.kind: text[part.span.start : part.span.end] for part in reading.parts} == expect
    assert notes(reading) == []


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("Минарет № 5 (4), май 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Минарет № 5 (5), май 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5/xxv, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Hidoyat 56(4)-son, 2010", {"number": "56", "gregorian": "2010"}),
        ("Al-Huda, Vol. 3, No. 5, Vol. 19:10", {"volume": "3", "number": "5"}),
    ],
)
def test_what_is_no_tied_number(text: str, expect: dict[str, str]) -> None:
    """A whole number is higher than the number; small letters are no volume."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("La Dépêche, N° 5, 3 € mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("La Dépêche, N° 5, 3 €, mai 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, $ 3, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 12 $ May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 12 £ May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 12 ₹ May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 12 ¥ May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 12 ৳ May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 12 ₺ May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 12 ﷼ May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Islamic Studies ₹ 45, no. 2 (2006)", {"number": "2", "gregorian": "2006"}),
        ("Islamic Studies £ 45, no. 2 (2006)", {"number": "2", "gregorian": "2006"}),
        ("Islamic Studies € 45, no. 2 (2006)", {"number": "2", "gregorian": "2006"}),
        ("Al-Huda No. 5 © 2005", {"number": "5"}),
        ("Al-Huda No. 5 (c) 2005", {"number": "5"}),
        ("Al-Huda No. 5 (C) 2005", {"number": "5"}),
        ("Al-Huda No. 5 (C) 1998-2005", {"number": "5"}),
        ("Al-Huda No. 5, May 1998 © 2005 Zindagi", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Rs. 10,May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Rs. 10.50 May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Rs. 10/- May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 64 pages, Price Rs. 10, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 20 Rials - May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 20 Rials - 12 May 1998", {"number": "5", "gregorian": "1998-05-12"}),
        ("Al-Huda, No. 5, 12345 Rials, May 1998", {"number": "5", "gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 22 May 2013 / Rajab 12 Price. Rs. 30", {"gregorian": "2013-05-22", "hijri": "XXXX-07-12"}),
        ("Al-Huda, No. 5, 22 May 2013 / Rajab 12 Price: Rs. 30", {"gregorian": "2013-05-22", "hijri": "XXXX-07-12"}),
        ("Vakit, No. 5, Kanun I 1925", {"gregorian": "1925-12"}),
        ("Vakit, No. 5, Kanun II 1925", {"gregorian": "1925-01"}),
        ("Al-Huda, No. 5, May 1998, ISSN (online) 1234-5678", {"gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Reg. No. DELENG/1998/1234, May 1998", {"gregorian": "1998-05"}),
        ("Al-Huda, No. 5, Regd. No. L 7845, May 1998", {"gregorian": "1998-05"}),
        ("Al-Huda, No. 5, 2000 تومان, May 1998", {"gregorian": "1998-05"}),
        ("نامه، شماره 5، خرداد 1392، قیمت 2000تومان", {"solar_hijri": "1392-03"}),
        ("نامه، شماره 5، خرداد 1392، 2000 تومان", {"solar_hijri": "1392-03"}),
        ("نامه، شماره 5، 16 صفحه، خرداد 1392", {"solar_hijri": "1392-03"}),
    ],
)
def test_prices_pages_and_registers_beside_numbers(text: str, expect: dict[str, str]) -> None:
    """Take the figure beside them, and leave the number, the day and the year to the issue."""
    assert fields(read_masthead(text)) == {"number": "5", **expect}
