"""Texts with their truth: what is drawn holds what it says, damage leaves the truth, and examples shrink."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from issue_dates import Interval, find_mastheads, read_masthead
from issue_dates import strategies as ours
from issue_dates.lexicons import languages, load
from issue_dates.strategies.specimens import PROSE, TITLES, prose_of, titles_of
from tests.strategies.simplest import simplest

every_language = pytest.mark.parametrize("language", languages())
few = settings(max_examples=10)


def figures(text: str) -> list[str]:
    """The figures of a text in order, whatever their script."""
    return [str(unicodedata.digit(sign)) for sign in text if sign.isdecimal()]


# -- what is drawn ----------------------------------------------------------------------------------------------------


@every_language
@few
@given(data=st.data())
def test_a_masthead_holds_its_title_and_is_of_its_language(language: str, data: st.DataObject) -> None:
    masthead = data.draw(ours.mastheads(language))
    assert masthead.language == language
    assert (masthead.truth.title or "") in masthead.text.replace("&nbsp;", " ")


@every_language
@few
@given(data=st.data())
def test_damage_changes_no_figure_and_nothing_that_is_kept_as_printed(language: str, data: st.DataObject) -> None:
    masthead = data.draw(ours.damaged_mastheads(language))
    text, levels = masthead.text.replace("&nbsp;", " "), masthead.truth.enumeration
    assert (masthead.truth.title or "") in text
    assert (levels.series or "") in text
    assert levels.number is not None
    assert str(levels.number.first) in "".join(figures(text))


@few
@given(ours.mastheads())
def test_any_language_is_drawn_without_one(masthead: ours.Masthead) -> None:
    assert masthead.language in languages()


@given(ours.pages(sentences=8))
def test_a_page_has_its_masthead_between_sentences(page: ours.Masthead) -> None:
    sentences = prose_of(load(page.language).script)
    rest = [part for part in page.text.split("\n\n") if not any(one in part for one in sentences)]
    assert len(rest) >= 1
    assert sum(page.text.count(one) for one in sentences) <= 16


@given(ours.pages("en", sentences=0))
def test_a_page_without_sentences_is_its_masthead(page: ours.Masthead) -> None:
    assert not any(sentence in page.text for sentence in prose_of("Latn"))


def test_arguments_that_make_no_sense_are_refused() -> None:
    for strategy in (ours.mastheads, ours.damaged_mastheads, ours.pages):
        with pytest.raises(InvalidArgument, match="no lexicon"):
            strategy("xx")
    with pytest.raises(InvalidArgument, match="negative"):
        ours.pages("en", sentences=-1)


def test_there_are_titles_and_prose_for_every_language() -> None:
    assert set(TITLES) == set(languages())
    assert {load(language).script for language in languages()} == set(PROSE)
    assert titles_of("a language added tomorrow") == TITLES["en"]
    assert prose_of("Thaa") == PROSE["Latn"]


# -- shrinking --------------------------------------------------------------------------------------------------------


def test_mastheads_shrink_to_a_plain_line() -> None:
    plain = "Crescent International, No. 1, 1 January 2000"
    assert simplest(ours.mastheads("en")).text == plain
    assert simplest(ours.pages("en")).text == plain
    assert simplest(ours.mastheads()).text == plain


def test_what_a_condition_asks_for_is_all_that_is_added() -> None:
    found = simplest(ours.mastheads("fr"), lambda masthead: isinstance(masthead.truth.chronology.hijri, Interval))
    assert found.text == "El Moudjahid, N° 1, 24–25 Ramadhan 1420"


# -- reading what is drawn ------------------------------------------------------------------------------------------


@every_language
@few
@given(data=st.data())
def test_no_damage_makes_the_reader_raise_and_spans_lie_in_the_text(language: str, data: st.DataObject) -> None:
    masthead = data.draw(ours.damaged_mastheads(language))
    for part in read_masthead(masthead.text, languages=[language]).parts:
        assert 0 <= part.span.start < part.span.end <= len(masthead.text)


@every_language
@settings(max_examples=10, derandomize=True)
@given(data=st.data())
def test_a_page_gives_its_numbers(language: str, data: st.DataObject) -> None:
    page = data.draw(ours.pages(language, sentences=12))
    found = read_masthead(page.text, languages=[language]).issue
    assert found is not None
    assert found.enumeration.number == page.truth.enumeration.number
    assert [one.issue for one in find_mastheads(page.text, languages=[language])].count(found) == 1
