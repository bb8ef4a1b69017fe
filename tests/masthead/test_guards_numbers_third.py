"""Numbers once again: figures that only look like an issue's, and signs that a page has set apart or spelled out."""

from __future__ import annotations

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import PROSE, fields, notes


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        pytest.param("مجله نوجوان ۱۸۵ صفحه ۳", {"number": "185"}, id="a magazine's number before a page"),
        pytest.param("El Sol n&ordm; 5, mayo de 1998", {"number": "5", "gregorian": "1998-05"}, id="entity"),
        pytest.param("el sol n º5, mayo de 1998", {"number": "5", "gregorian": "1998-05"}, id="sign set apart"),
        pytest.param(
            "Verde Islam 9, 2004, pág. 5 - Año 4",
            {"number": "9", "volume": "4", "gregorian": "2004"},
            id="a page behind the year",
        ),
        pytest.param("Al-Huda No, 03/2010", {"number": "3", "gregorian": "2010"}, id="misread dot"),
    ],
)
def test_signs_and_their_numbers(text: str, expect: dict[str, str]) -> None:
    """A number stands behind a sign that is set apart, spelled as an entity or misread, and between name and page."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        pytest.param("Windows 98 page 12", {}, id="a program and its manual's page"),
        pytest.param("شاهنامه ۴۵ صفحه ۱۲", {}, id="a book's page"),
        pytest.param("Boeing 747 (2), Airbus 320 (3)", {}, id="so many of each aeroplane"),
        pytest.param("emergency no. 112, May 1998", {}, id="a number to call"),
        pytest.param("artikel nr. 1446, Mai 1998", {"gregorian": "1998-05"}, id="of a ware"),
        pytest.param("Route n118, mai 1998", {"gregorian": "1998-05"}, id="a road"),
        pytest.param(
            "1998 godina. 500 primjeraka, br. 3", {"number": "3", "gregorian": "1998"}, id="copies, in Bosnian"
        ),
        pytest.param("1998 il. 500 ədəd, № 3", {"number": "3", "gregorian": "1998"}, id="copies, in Azerbaijani"),
        pytest.param("Al-Huda No. 45, 13/2010", {"number": "45", "gregorian": "2010"}, id="no thirteenth month"),
        pytest.param("Al-Huda (13-2024)", {}, id="no thirteenth month, in brackets"),
        pytest.param("Nº 5, mayo de 1998, Calle 24 Sur", {"number": "5", "gregorian": "1998-05"}, id="a street"),
    ],
)
def test_figures_of_other_things(text: str, expect: dict[str, str]) -> None:
    """How many there are of something, a road, a street and the copies printed are no volume, number or day."""
    assert fields(read_masthead(text)) == expect


@pytest.mark.parametrize("spaces", [4, 5])
def test_caption_behind_entities_in_a_long_page(spaces: int) -> None:
    """In running text a caption is found behind its figure past any number of hard spaces."""
    page = f"{PROSE}Al-Huda 5.{'&nbsp;' * spaces}Sayı, Mayıs 1998 {PROSE}"
    assert fields(read_masthead(page)) == {"number": "5", "gregorian": "1998-05"}


def test_numbers_said_again_in_prose() -> None:
    """A volume said again at the end of a sentence makes no masthead of the sentence's month."""
    text = "Vol. 5\nIn Muharram 1420 the scholars of the city met again and decided to write another Vol. 5"
    assert fields(read_masthead(text)) == {}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Москва: Наука, 1998. Т. 5", id="Russian"),
        pytest.param("Tehran: Amir Kabir, 1998, vol. 5", id="English"),
        pytest.param("القاهرة: دار المعارف، ج ٥، ١٩٩٨", id="Arabic"),
        pytest.param("İstanbul: Dergâh Yayınları, cilt 5, 1998", id="Turkish"),
        pytest.param("Sarajevo: Preporod, knj. 5, 1998", id="Bosnian"),
    ],
)
def test_volumes_of_books(text: str) -> None:
    """A place, a colon and a house before a volume and its year are the imprint of a book."""
    assert fields(read_masthead(text)) == {}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("Al-Huda No. 5, Supplement, May 1998 (Supplement)", "Supplement", id="English"),
        pytest.param("Al-Huda, Nr. 5, Beilage, Mai 1998, Beilage", "Beilage", id="German"),
    ],
)
def test_supplements_said_twice(text: str, word: str) -> None:
    """A supplement that is named twice with the same word is one."""
    assert fields(read_masthead(text)) == {"number": "5", "supplement": word, "gregorian": "1998-05"}


def test_number_of_a_year_in_prose() -> None:
    """The second number of a year is cited in running text where a month and a page stand behind it."""
    text = (
        "In the Journal of Islamic Law 2014/2 (May 2014), p. 45, the author shows that nothing of the sort "
        "was ever decided by anyone there at all"
    )
    assert fields(read_masthead(text)) == {"number": "2", "gregorian": "2014-05"}


def test_letters_at_a_price() -> None:
    """Two letters written to the figure of a price belong to it, bolivars too: nothing is left unread."""
    found = read_masthead("Al-Huda No. 5, May 1998, Price 25Bs")
    assert fields(found) == {"number": "5", "gregorian": "1998-05"}
    assert notes(found) == []
