"""Titles once again: names that open with a word of honour, authors below a menu."""

from __future__ import annotations

import pytest

from tests.masthead.readings import title


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("No. 5: Mubarak Times, May 1998", "Mubarak Times"),
        ("No. 5, Sharif Review, May 1998", "Sharif Review"),
        ("العدد 5 – مبارك الأخبار، مايو 1998", "مبارك الأخبار"),
    ],
    ids=["Mubarak Times", "Sharif Review", "Mubarak al-Akhbar"],
)
def test_names_that_open_with_an_honorific(text: str, expect: str) -> None:
    """A word of honour that does not stand right behind a month opens a name."""
    assert title(text) == expect


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Вестник | Главная | Контакты\n№ 5, май 1998, Иван Петров", id="Russian"),
        pytest.param("Glasnik | Početna | Kontakt\nBr. 5, maj 1998, Husein Hodžić", id="Bosnian"),
        pytest.param("Cahiers | Accueil | Contact\nN° 5, mai 1998, Karim Benali", id="French"),
    ],
)
def test_authors_are_no_titles(text: str) -> None:
    """A person behind number and date is no title, whatever word of periodicals the menu above holds."""
    assert title(text) is None


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        pytest.param("Tel. 123456 Cairo\nNo. 5, May 1998", None, id="behind a telephone's number"),
        pytest.param("BP 12 Alger\nN° 5, mai 1998", None, id="behind a letter box"),
        pytest.param("Cairo\n\nNo. 5, May 1998", None, id="in a paragraph of its own"),
        pytest.param("Cairo\nNo. 5, May 1998", "Cairo", id="right above"),
    ],
)
def test_places_above_a_number(text: str, expect: str | None) -> None:
    """A place is a name where it is a whole line right above the number, and not at the end of an address."""
    assert title(text) == expect


@pytest.mark.parametrize("name", ["Белый Мел", "Старый Мел"])
def test_names_that_end_in_a_word_of_eras(name: str) -> None:
    """Chalk is a name's word, though Tajik shortens its Christian era to it."""
    assert title(f"{name}, № 5, май 1998") == name
