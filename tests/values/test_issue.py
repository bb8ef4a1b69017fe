"""A level of enumeration is a `Numbering`, and its words are text; nothing else gets in."""

from __future__ import annotations

from typing import Any

import pytest

from issue_dates.errors import InvalidValueError
from issue_dates.values import Enumeration, Numbering


@pytest.mark.parametrize("name", ["series", "supplement"])
@pytest.mark.parametrize("value", [2, True, b"Nouvelle", ["Nouvelle"], Numbering(2)])
def test_words_of_an_enumeration_are_text(name: str, value: object) -> None:
    words: dict[str, Any] = {name: value}
    with pytest.raises(InvalidValueError, match=f"{name} must be text") as caught:
        Enumeration(**words)
    assert (caught.value.field, caught.value.value) == (name, value)


@pytest.mark.parametrize("name", ["volume", "number", "part", "whole_number", "year_of_publication"])
@pytest.mark.parametrize("value", [11, "11"])
def test_a_level_of_an_enumeration_is_a_numbering(name: str, value: object) -> None:
    level: dict[str, Any] = {name: value}
    with pytest.raises(InvalidValueError, match=f"{name} must be a Numbering"):
        Enumeration(**level)
