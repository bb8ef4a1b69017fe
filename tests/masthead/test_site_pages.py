"""Pages of a magazine's site: whose date is whose, and what is no issue at all."""

from __future__ import annotations

from issue_dates.masthead import find_mastheads, read_masthead

SECTION = """Home | About | Magazines

Editorials

A long road

Editor

Rabi' al-Thani 26, 14432021-12-01

Speeches of 1984-85 (1404-05)

Editor

Jumada' al-Ula' 28, 14432022-01-01

The Ascendant Qur'an - Volume 3

© 1436 AH All rights reserved
"""

ARTICLE = """War enters fourth year

Rajab 14, 1439 2018-04-01

Editorials

by Editor (Editorials, Crescent International Vol. 47, No. 2, Rajab, 1439)

The war entered its fourth year on March 26, 2018. Volume 2 of the report says so (2:154). It costs $20.

Related articles

Another road

Muharram 11, 1439 2017-10-01

by Kalim Siddiqui (1931-1996) (Letters To The Editor, Crescent International Vol. 46, No. 8, Muharram, 1439)
"""


def test_a_section_lists_dates_and_no_issue_of_its_own() -> None:
    """Each date on its line is a record; a book's volume, a copyright line and years in a title are none."""
    records = [reading.to_dict() for reading in find_mastheads(SECTION)]
    assert [(record["volume"], record["hijri"], record["gregorian"]) for record in records] == [
        (None, "1443-04-26", "2021-12-01"),
        (None, "1443-05-28", "2022-01-01"),
    ]


def test_an_article_has_its_own_date_and_issue() -> None:
    """The date above a by-line and the issue named in it are one record; a related article's come after."""
    first, second = (reading.to_dict() for reading in find_mastheads(ARTICLE))
    assert (first["title"], first["volume"], first["number"]) == ("Crescent International", "47", "2")
    assert (first["hijri"], first["gregorian"]) == ("1439-07-14", "2018-04-01")
    assert (second["volume"], second["number"], second["hijri"]) == ("46", "8", "1439-01-11")
    assert read_masthead(ARTICLE).to_dict() == first


def test_spans_are_those_of_the_design() -> None:
    """The record of the design's example is given letter by letter."""
    record = read_masthead("Crescent International Vol. 50, No. 11\n\nJumada' al-Ula' 28, 14432022-01-01").to_dict()
    assert record["language"] == "en"
    assert record["spans"] == {
        "title": [0, 22],
        "volume": [28, 30],
        "number": [36, 38],
        "hijri": [40, 64],
        "gregorian": [64, 74],
    }
    assert [(note["code"], note["severity"], note["span"]) for note in record["diagnostics"]] == [
        ("glued-dates", "info", [60, 74])
    ]
