"""What is printed in a language is read back in it: `read_masthead` undoes `format_issue`."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from issue_dates import Issue, format_issue, read_masthead
from issue_dates import strategies as ours
from issue_dates.formatting import STYLES
from issue_dates.lexicons import languages
from issue_dates.strategies.layouts import lay_out, to_roman

every_language = pytest.mark.parametrize("language", languages())
# Without a seed of its own, a run would now and then find what no other run does; FUZZ=1 is for that.
steady = settings(max_examples=20_000 if os.environ.get("FUZZ") else 12, derandomize=not os.environ.get("FUZZ"))


def read(text: str, language: str) -> Issue | None:
    return read_masthead(text, languages=[language]).issue


@every_language
@pytest.mark.parametrize("style", STYLES)
@steady
@given(data=st.data())
def test_an_issue_printed_is_the_issue_read(language: str, style: str, data: st.DataObject) -> None:
    issue = data.draw(ours.printed_issues(language))
    assert read(format_issue(issue, language, style), language) == issue


@every_language
@steady
@given(data=st.data())
def test_printing_what_was_read_prints_the_same(language: str, data: st.DataObject) -> None:
    text = format_issue(data.draw(ours.printed_issues(language)), language)
    again = read(text, language)
    assert again is not None
    assert format_issue(again, language) == text


@every_language
@steady
@given(data=st.data())
def test_a_masthead_in_any_layout_is_read(language: str, data: st.DataObject) -> None:
    masthead = data.draw(ours.mastheads(language))
    assert read(masthead.text, language) == masthead.truth


@every_language
@steady
@given(data=st.data())
def test_any_issue_prints_without_an_error(language: str, data: st.DataObject) -> None:
    """Sensible or not: what the values allow can be printed, and says every number that it has."""
    issue = data.draw(ours.issues())
    text = format_issue(issue, language, digits="latn")
    for level in ("volume", "number", "part", "whole_number", "year_of_publication"):
        number = getattr(issue.enumeration, level)
        assert number is None or str(number.first) in text
    assert (issue.title or "") in text


@given(st.integers(1, 399))
def test_roman_numerals_are_read_as_their_number(number: int) -> None:
    reading = read_masthead(f"Crescent International, Vol. {to_roman(number)}, No. 5, May 1990")
    assert reading.to_dict()["volume"] == str(number)


def test_a_layout_is_what_it_says() -> None:
    """The plain layout is that of `format_issue`."""
    from issue_dates.strategies.layouts import Layout

    issue = read("Qalam, Jilid 50, Bilangan 11, 28 Jamadilawal 1443 H / 1 Januari 2022 M", "ms")
    assert issue is not None
    assert lay_out(issue, "tr", Layout()) == format_issue(issue, "tr")
    glued = lay_out(issue, "en", Layout(glued=True))
    assert glued == "Qalam, Vol. 50, No. 11, Jumada al-Ula 28, 14432022-01-01"
    upper = lay_out(issue, "en", Layout(upper=True, roman=True, brackets=True, between=" | ", joint=" = "))
    assert upper == "Qalam | VOL. L, NO. 11 | (28 Jumada al-Ula 1443 = 1 January 2022)"
    figures = lay_out(issue, "ar", Layout(numeric=True, western=True, order=("dates", "title", "enumeration")))
    assert figures == "28/5/1443 هـ / 1/1/2022 م, Qalam, المجلد 50، العدد 11"
