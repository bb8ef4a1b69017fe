"""What holds for every text: nothing is raised, spans lie in it, and reading costs no more than its length."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from issue_dates.errors import InvalidValueError, MastheadError, UnknownNameError
from issue_dates.masthead import find_mastheads, parse_masthead, read_masthead
from tests.masthead.labelled import rows

TEXTS = [row["text"] for row in rows()]
PIECES = sorted({piece for text in TEXTS for piece in text.split()})

texts = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.tuples(st.sampled_from(TEXTS), st.text(max_size=30), st.sampled_from(TEXTS)).map("".join),
)


@given(texts)
def test_any_text_is_read(text: str) -> None:
    """No string raises; spans lie within it, in order of start, and never the wrong way round."""
    for reading in [read_masthead(text), *find_mastheads(text)]:
        assert reading.text == text
        assert (reading.issue is None) == (not reading.parts)
        for part in reading.parts:
            assert 0 <= part.span.start < part.span.end <= len(text)
        for note in reading.diagnostics:
            assert 0 <= note.span.start <= note.span.end <= len(text)


@given(texts)
def test_the_best_is_one_of_all(text: str) -> None:
    """The reading of a text is among the mastheads found in it."""
    found = list(find_mastheads(text))
    best = read_masthead(text)
    assert best in found if found else best.issue is None


@given(st.sampled_from(TEXTS), st.text(alphabet=" \n\t", max_size=5))
def test_space_around_moves_spans_only(text: str, space: str) -> None:
    """White space before a text moves every span by its length, and changes nothing else."""
    alone, moved = read_masthead(text), read_masthead(space + text)
    assert moved.issue == alone.issue
    assert {part.kind: part.span.start - len(space) for part in moved.parts} == {
        part.kind: part.span.start for part in alone.parts
    }


def test_numbers_stand_where_their_spans_say() -> None:
    """A volume or number printed in Western figures is the text of its span."""
    seen = 0
    for text in TEXTS:
        for part in read_masthead(text).parts:
            shown = text[part.span.start : part.span.end]
            if part.kind in ("volume", "number") and shown.isascii() and shown.isdigit():
                assert str(part.value) == str(int(shown))
                seen += 1
    assert seen > 300


def test_nothing_found() -> None:
    """A text without a masthead gives an empty reading, and an error from the raising twin."""
    text = "Nothing was decided, and everyone went home."
    assert read_masthead(text).issue is None
    assert list(find_mastheads(text)) == []
    with pytest.raises(MastheadError, match="no masthead found"):
        parse_masthead(text)


def test_impossible_day_is_refused_by_the_raising_twin() -> None:
    """31 February is an error of `parse_masthead` and a diagnostic of `read_masthead`."""
    text = "Vol. 3, No. 5, 31 February 2012"
    assert [note.code for note in read_masthead(text).diagnostics] == ["impossible-day"]
    with pytest.raises(MastheadError, match="31") as caught:
        parse_masthead(text)
    assert len(caught.value.diagnostics) == 1


def test_unknown_names_are_refused() -> None:
    """A language without a lexicon, a string for a list, and a calendar that does not exist are errors."""
    with pytest.raises(UnknownNameError):
        read_masthead("Vol. 1", languages=["xx"])
    with pytest.raises(InvalidValueError):
        read_masthead("Vol. 1", languages="en")
    with pytest.raises(UnknownNameError):
        find_mastheads("Vol. 1", calendar="nonesuch")


ADVERSARIAL = {
    "digits": "1" * 4000,
    "captions": "Vol. " * 800,
    "captioned": "Vol. 1 " * 600,
    "volumes and numbers": "Vol. 1 No. 2 " * 300,
    "marks": "a" + "\u0301" * 4000,
    "brackets": "(" * 4000,
    "apostrophes": "'" * 4000,
    "ligatures": "\ufdfa" * 1500,
    "years": "1443 " * 800,
    "months": "Rajab 1443 " * 400,
    "month names": "Rabi " * 800,
    "unknown words before years": "abcdefgh 1443\n" * 300,
    "dashes": "1-" * 2000,
    "slashes": "1/" * 2000,
    "tags": "<p" * 2000,
    "entities": "&#1587;" * 600,
    "numerals": "first hundred " * 300,
    "lines": "1443\n" * 800,
    "titles": "Name, " * 700 + "Vol. 5",
}


def calls(text: str) -> int:
    """How many Python functions run while a text is read: a measure of work that no other process disturbs."""
    count = 0

    def tally(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event == "call"

    previous = sys.getprofile()
    sys.setprofile(tally)
    try:
        for _ in find_mastheads(text):
            pass
    finally:
        sys.setprofile(previous)
    return count


@pytest.mark.parametrize("name", ADVERSARIAL)
def test_work_grows_with_length_alone(name: str) -> None:
    """Twice the text is about twice the work, and never near four times; windows make small steps."""
    text = ADVERSARIAL[name]
    read_masthead(text)
    one, two, four = (calls(text * times) for times in (1, 2, 4))
    assert two <= 2.7 * one + 500
    assert four <= 2.7 * two + 500
