"""What holds for every lexicon: a new language is held to it by being there."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from issue_dates.formatting.voice import STYLE
from issue_dates.lexicons import CAPTIONS, fold_phrase, languages, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TAGS = languages()
every_language = pytest.mark.parametrize("tag", TAGS)

RECKONINGS = {"hijri", "gregorian", "solar_hijri", "rumi"}
SCRIPT = re.compile("[A-Z][a-z]{3}")
TABLES = {
    "name", "endonym", "script", "digits", "weekdays", "seasons", "months", "ambiguous_months", "captions", "eras",
    "numerals", "days", "words", "style",
}  # fmt: skip
WORDS = {
    "equivalence", "and", "to", "year", "month", "filler", "honorifics", "ordinal_suffixes", "number_suffixes",
    "genres", "frequency", "title_honorifics", "places", "labels", "not_months", "not_issued",
    "books", "names", "counted_weekdays", "decreed", "special", "streets", "events", "editions", "publishers", "times",
}  # fmt: skip

# Signs that the reader knows as marks; nothing is left of them to be looked up by.
SIGNS = {"=", "№", "#"}

# A word that stands for two kinds of caption; the reader tells them apart by what stands beside it, as people do.
# (language, kind, kind) -> why print leaves no choice
SHARED_CAPTIONS: dict[tuple[str, frozenset[str]], str] = {
    ("ar", frozenset({"number", "part"})): "الجزء is the number of a monthly of the Levant, the part elsewhere",
    ("ar", frozenset({"part", "volume"})): "ج counts parts and, in citations, volumes",
    ("de", frozenset({"series", "whole_number"})): "Folge 12 counts issues, Neue Folge names a series",
    ("tr", frozenset({"number", "page"})): "S. 5 counts issues, s. 5 pages; capital and place tell",
}


def raw(tag: str) -> dict[str, Any]:
    return tomllib.loads((files("issue_dates.lexicons") / f"{tag}.toml").read_text(encoding="utf-8"))


def spellings(value: Any) -> Iterator[str]:
    """Every string of a lexicon's tables, keys of numeral-like tables included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, int) or (isinstance(item, list) and item and isinstance(item[0], int)):
                yield key
            else:
                yield from spellings(item)
    elif isinstance(value, list):
        for item in value:
            yield from spellings(item)


def clashes(lists: Iterable[tuple[object, Iterable[str]]]) -> dict[str, set[object]]:
    """The folded spellings that more than one owner lists."""
    owners: defaultdict[str, set[object]] = defaultdict(set)
    for owner, words in lists:
        for word in words:
            owners[fold_phrase(word)].add(owner)
    return {key: found for key, found in owners.items() if len(found) > 1}


def test_there_are_lexicons() -> None:
    """The tests below run over something."""
    assert len(TAGS) >= 20


@every_language
def test_only_known_tables_and_keys(tag: str) -> None:
    """A typing error in the name of a table or key is found, not ignored."""
    data = raw(tag)
    assert set(data) <= TABLES
    assert set(data.get("words", {})) <= WORDS
    assert set(data.get("captions", {})) <= set(CAPTIONS)
    for table in ("months", "ambiguous_months", "eras"):
        assert set(data.get(table, {})) <= RECKONINGS, table
    assert set(data.get("style", {})) <= set(STYLE)


@every_language
def test_name_script_and_digits(tag: str) -> None:
    """Each lexicon says whose it is, and prints with ten different digits."""
    lexicon = load(tag)
    assert lexicon.name.strip() == lexicon.name != ""
    assert lexicon.endonym.strip() == lexicon.endonym != ""
    assert SCRIPT.fullmatch(lexicon.script)
    assert len(set(lexicon.digits)) == 10
    assert [int(digit) for digit in lexicon.digits] == list(range(10))


@every_language
def test_twelve_months_in_each_reckoning(tag: str) -> None:
    """Hijri and Gregorian months are always there, and each month has a name."""
    months = load(tag).months
    assert {"hijri", "gregorian"} <= set(months)
    for reckoning, names in months.items():
        assert len(names) == 12, reckoning
        assert all(names), reckoning


@every_language
def test_seven_weekdays_and_four_seasons(tag: str) -> None:
    """Weeks have seven days, years four seasons, and no word names two of either."""
    lexicon = load(tag)
    assert len(lexicon.weekdays) == 7
    assert all(lexicon.weekdays)
    assert len(lexicon.seasons) == 4
    assert all(lexicon.seasons)
    assert not clashes(enumerate(lexicon.weekdays))
    assert not clashes(enumerate(lexicon.seasons))


@every_language
def test_no_spelling_names_two_months_of_one_reckoning(tag: str) -> None:
    """A month name means one month of its calendar."""
    for reckoning, names in load(tag).months.items():
        assert not clashes(enumerate(names, 1)), reckoning


@every_language
def test_ambiguous_months_name_two_and_are_no_month_themselves(tag: str) -> None:
    """Rabi alone is either of two months, so it is not listed under one."""
    lexicon = load(tag)
    for reckoning, names in lexicon.ambiguous_months.items():
        listed = {fold_phrase(word) for month in lexicon.months[reckoning] for word in month}
        for name, numbers in names.items():
            assert fold_phrase(name) not in listed, f"{reckoning}: {name}"
            assert len(set(numbers)) == len(numbers) >= 2, name
            assert set(numbers) <= set(range(1, 13)), name


@every_language
def test_no_month_is_also_said_not_to_be_one(tag: str) -> None:
    """Months of calendars that are not read share no name with those that are."""
    lexicon = load(tag)
    others = {fold_phrase(word) for word in lexicon.words.get("not_months", ())}
    for reckoning, names in lexicon.months.items():
        both = others & {fold_phrase(word) for month in names for word in month}
        assert not both, reckoning


@every_language
def test_captions_of_two_kinds_share_no_word(tag: str) -> None:
    """A caption says one thing, save the few that print uses for two."""
    for word, kinds in clashes(load(tag).captions.items()).items():
        assert (tag, frozenset(kinds)) in SHARED_CAPTIONS, f"{word}: {sorted(map(str, kinds))}"


@every_language
def test_there_are_captions_for_volume_and_number(tag: str) -> None:
    """Without these no masthead is read or printed."""
    captions = load(tag).captions
    assert captions["volume"]
    assert captions["number"]


@every_language
def test_eras_of_two_reckonings_share_no_mark(tag: str) -> None:
    """An era mark decides the calendar, so it may not stand for two."""
    assert not clashes(load(tag).eras.items())


@every_language
def test_no_word_is_empty_or_padded(tag: str) -> None:
    """Every spelling has something to be looked up by, and is written without stray space."""
    for word in spellings({table: words for table, words in raw(tag).items() if table != "style"}):
        assert word.strip() == word != ""
        assert word in SIGNS or fold_phrase(word), word


@every_language
def test_no_list_repeats_a_spelling(tag: str) -> None:
    """The same spelling twice in one list is a slip of the hand."""
    lexicon = load(tag)
    lists = [month for names in lexicon.months.values() for month in names]
    lists += [*lexicon.weekdays, *lexicon.seasons, *lexicon.captions.values(), *lexicon.eras.values()]
    for words in lists:
        assert len(set(words)) == len(words), [word for word in words if words.count(word) > 1]


@every_language
def test_numerals_are_positive_and_say_one_number_each(tag: str) -> None:
    """A number word has one value, 1 or more; a day word names a day that a month can have."""
    lexicon = load(tag)
    assert all(value >= 1 for value in lexicon.numerals.values())
    assert all(1 <= value <= 31 for value in lexicon.days.values())
    assert not clashes((value, [word]) for word, value in lexicon.numerals.items())
    assert not clashes((value, [word]) for word, value in lexicon.days.items())


@every_language
def test_a_date_is_printed_with_its_three_parts(tag: str) -> None:
    """The style of a date names day, month and year, each once, and nothing that there is not."""
    style = load(tag).style.get("date", "{day} {month} {year}")
    assert style.format(day="D", month="M", year="Y", era="E")
    for part in ("{day}", "{month}", "{year}"):
        assert style.count(part) == 1


@every_language
def test_printed_months_are_read_back_by_their_first_spelling(tag: str) -> None:
    """What we print folds to a key that belongs to the month it was printed for, and to no other word for it."""
    for reckoning, names in load(tag).months.items():
        printed = [fold_phrase(month[0]) for month in names]
        assert len(set(printed)) == 12, reckoning
