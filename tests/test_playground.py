"""What the page of the playground gets from the library; that it is shown is tested in a browser."""

from __future__ import annotations

import json
import runpy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from issue_dates import find_mastheads
from issue_dates.calendars import ALL
from issue_dates.lexicons import languages
from tests.examples import ROOT

READER = runpy.run_path(str(ROOT / "docs/playground/reader.py"))
CRESCENT = "Crescent International Vol. 50, No. 11\n\nJumada' al-Ula' 28, 14432022-01-01"


def answer(text: str, **options: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(READER["answer"](text, **options))
    return found


def test_a_masthead_comes_with_its_text_in_pieces() -> None:
    """The pieces are the text, and those of a field say what was printed for it."""
    [reading] = answer(CRESCENT)["readings"]
    assert "".join(piece["text"] for piece in reading["pieces"]) == CRESCENT
    hijri = [piece["text"] for piece in reading["pieces"] if piece["field"] == "hijri"]
    assert "".join(hijri) == "Jumada' al-Ula' 28, 1443"
    assert reading["id"] == "v.50:no.11(1443-05)"
    assert reading["cut"] == [False, False]


def test_calendars_disagree_by_a_day() -> None:
    """Each calendar has a row with what it says of both dates."""
    [reading] = answer(CRESCENT)["readings"]
    rows = {row["calendar"]: row for row in reading["calendars"]}
    assert rows["umm-al-qura"]["hijri"] == "2022-01-01"
    assert rows["tabular-16-civil"] == {
        "calendar": "tabular-16-civil", "hijri": "2022-01-02", "gregorian": "1443-05-27",
    }  # fmt: skip


def test_a_date_that_no_calendar_has_leaves_the_table_out() -> None:
    """A date without its year is shown, and compared with nothing."""
    [reading] = answer("Vol. 3, No. 2, 10th of Zilhajj")["readings"]
    assert reading["record"]["hijri"] == "XXXX-12-10"
    assert reading["calendars"] == []


def test_far_text_is_cut() -> None:
    """Of a long text only the part around the masthead travels to the page."""
    prose = "Nothing was decided. " * 5000
    [reading] = answer(f"{prose}\n\n{CRESCENT}\n\n{prose}")["readings"]
    assert reading["cut"] == [True, True]
    assert sum(len(piece["text"]) for piece in reading["pieces"]) < 1000


def test_more_than_the_page_can_hold() -> None:
    """A page of many mastheads gives the first ones, and says that there are more."""
    text = "\n\n".join(f"al-Manar Vol. 5, No. {number}, 1902" for number in range(1, 60))
    found = answer(text, every=True)
    assert len(found["readings"]) == READER["MOST"] < len(list(find_mastheads(text)))
    assert found["more"]


def test_choices() -> None:
    """Every language and every lunar calendar can be chosen."""
    choices = json.loads(READER["choices"]())
    assert choices["languages"].keys() == set(languages())
    assert set(choices["calendars"]) == {name for name, calendar in ALL.items() if calendar.reckoning == "hijri"}


@pytest.mark.parametrize("every", [True, False])
@given(
    text=st.lists(
        st.sampled_from([CRESCENT, "العدد ٣٢٥", "محرم ١٣٢٩", "1902", "🌙", "\n", "\ud800", "No. 3", "Rabi 1387"])
    ).map(" ".join)
)
def test_any_text_has_an_answer(text: str, *, every: bool) -> None:
    """Whatever is pasted, the pieces are a part of it, in order."""
    for reading in answer(text, every=every)["readings"]:
        assert "".join(piece["text"] for piece in reading["pieces"]) in text
