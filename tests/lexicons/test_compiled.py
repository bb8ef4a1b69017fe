"""The compiled table is the lexicons, folded: the same for every key, and never an older edition of them."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from issue_dates import lexicons
from issue_dates.lexicons import fold, fold_phrase, languages, load
from issue_dates.lexicons.cldr import month_names, numbered_names
from issue_dates.lexicons.folding import _TABLE, split_words
from issue_dates.lexicons.table import COMPILED, MAX_WORDS, compiled_text, senses_of, table
from issue_dates.masthead.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(lexicons.__file__).parent

# Fields of an entry: months, ambiguous, captions, eras, roles, senses, words, languages.
Plain = dict[str, Any]


def test_the_committed_table_is_up_to_date() -> None:
    """The file is what the lexicons, and the code that folds them, give today."""
    current = (FOLDER / COMPILED).read_text(encoding="utf-8") == compiled_text()
    assert current, f"{COMPILED} is older than the lexicons or their folding: run `make lexicons`"


def spellings(tag: str) -> Iterator[tuple[str, list[Any]]]:
    """Every spelling of a lexicon, with the path of dictionaries that leads to its languages in an entry."""
    lexicon = load(tag)
    for reckoning, months in lexicon.months.items():
        for number, names in enumerate(months, 1):
            yield from ((name, ["months", reckoning, number]) for name in names)
    for reckoning, ambiguous in lexicon.ambiguous_months.items():
        for name, numbers in ambiguous.items():
            yield from ((name, ["ambiguous", reckoning, number]) for number in numbers)
    for kind, lists in (("weekday", lexicon.weekdays), ("season", lexicon.seasons)):
        for number, names in enumerate(lists):
            yield from ((name, ["senses", kind, number]) for name in names)
    for kind, tables in (("captions", lexicon.captions), ("eras", lexicon.eras), ("roles", lexicon.words)):
        for what, names in tables.items():
            yield from ((name, [kind, what]) for name in names)
    for kind, values in (("numeral", lexicon.numerals), ("day", lexicon.days)):
        yield from ((name, ["senses", kind, value]) for name, value in values.items())


def add(entries: dict[str, Plain], heads: dict[str, int], spelling: str, path: list[Any], tag: str) -> None:
    words = split_words(spelling)[:MAX_WORDS]
    if not words:
        return
    key = fold_phrase(spelling)
    heads[fold(words[0])] = max(heads.get(fold(words[0]), 0), len(words))
    heads.setdefault(key, 1)
    entry = entries.setdefault(
        key, {"words": 1, "languages": set(), "ambiguous": False}
        | {kind: {} for kind in ("months", "captions", "eras", "roles", "senses")},
    )  # fmt: skip
    entry["words"] = max(entry["words"], len(words))
    entry["languages"].add(tag)
    field, *rest, last = path
    if field == "ambiguous":
        field, entry["ambiguous"] = "months", True
    place = entry[field]
    for name in rest:
        place = place.setdefault(name, {})
    place.setdefault(last, set()).add(tag)


@cache
def reference() -> tuple[dict[str, Plain], dict[str, int]]:
    """All lexicons put together spelling by spelling, without a table in between."""
    entries: dict[str, Plain] = {}
    heads: dict[str, int] = {}
    for tag in languages():
        for spelling, path in spellings(tag):
            add(entries, heads, spelling, path, tag)
    written = set(entries)
    numbered = {name: numbers for name, (numbers, _) in numbered_names().items()}
    named = {name: (month,) for name, (month, _) in month_names().items()}
    for name, numbers in {**numbered, **named}.items():
        for number in numbers if fold_phrase(name) not in written else ():
            add(entries, heads, name, ["ambiguous" if len(numbers) > 1 else "months", "hijri", number], "und")
    return entries, heads


def ordered(value: object) -> object:
    """The value with its dictionaries as lists of pairs: the order of senses counts."""
    return [(key, ordered(item)) for key, item in value.items()] if isinstance(value, dict) else value


def test_every_entry_is_that_of_the_lexicons() -> None:
    """Each key means what the lexicons say, in their order, and no key is missing or added."""
    entries, _ = reference()
    assert {key for key, _ in vocabulary().entries.items()} == set(entries)
    assert len(vocabulary().entries) == len(entries) > 20_000
    different = []
    for key, plain in entries.items():
        entry = vocabulary().entries.get(key)
        if {name: ordered(getattr(entry, name)) for name in plain} != {n: ordered(v) for n, v in plain.items()}:
            different.append(key)
    assert different == []


@pytest.mark.parametrize("kind", ["weekday", "season", "numeral", "day"])
def test_the_first_value_of_a_sense_is_the_entrys(kind: str) -> None:
    """An entry's weekday, season, numeral and day are those that the first language gives."""
    for key, plain in reference()[0].items():
        assert getattr(vocabulary().entries.get(key), kind) == next(iter(plain["senses"].get(kind, ())), None), key


def test_every_first_word_is_that_of_the_lexicons() -> None:
    """For each first word the table has the number of words to look for."""
    assert vocabulary().heads == reference()[1]


def test_unknown_keys_have_no_entry() -> None:
    """What no lexicon has is not found, and looking for it adds nothing."""
    entries = vocabulary().entries
    assert entries.get("xyzzy") is None
    assert "xyzzy" not in entries
    assert "muharam" in entries


def test_items_are_the_entries() -> None:
    """Going through all entries gives the same as asking for each."""
    entries = vocabulary().entries
    assert all(entries.get(key) == entry for key, entry in entries.items())


@pytest.mark.parametrize("reckoning", ["hijri", "gregorian", "solar_hijri", "rumi"])
def test_months_are_those_of_the_entries(reckoning: str) -> None:
    """The keys that can name a month are those whose entries say so."""
    named = {key: plain["months"][reckoning] for key, plain in reference()[0].items() if reckoning in plain["months"]}
    assert dict(vocabulary().entries.months(reckoning)) == named != {}


def test_keys_of_a_sense() -> None:
    """The keys of a sense are those whose meaning names it, in whatever place and for whatever languages."""
    meanings = table().meanings.items()
    found = {key for key, meaning in meanings if ["caption", "volume"] in [name for name, _ in senses_of(meaning)[1]]}
    assert table().keys("caption.volume") == found != set()
    assert table().keys("caption.vol") == frozenset()


# A copy of the package, changed as a newcomer changes it, is read by a process of its own.

READ = """
import sys
import issue_dates
assert not [name for name in sys.modules if name.startswith("issue_dates.lexicons")], "the import loads lexicons"
reading = issue_dates.read_masthead(sys.argv[1])
from issue_dates.lexicons import load
print(reading.issue and reading.issue.chronology.hijri, load.cache_info().currsize)
"""


def read(root: Path, text: str) -> list[str]:
    """The Hijri date that the package under `root` reads in a text, and how many lexicons it took from TOML."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", READ, text],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True, check=False, text=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    root = tmp_path / "copied"  # the name by which the settings of coverage know that it is a copy
    shutil.copytree(FOLDER.parent, root / "issue_dates", ignore=shutil.ignore_patterns("__pycache__"))
    return root


def test_unchanged_lexicons_are_not_folded(copy: Path) -> None:
    """A read takes the compiled table; no TOML file is parsed for it."""
    assert read(copy, "No. 4, Muharram 1329") == ["1329-01", "0"]


def test_an_added_lexicon_is_read_at_once(copy: Path) -> None:
    """One TOML file and no Python is a new language."""
    months = [["Qazwel"], *([f"Vulpin{letter}"] for letter in "abcdefghijk")]
    (copy / "issue_dates/lexicons/qaa.toml").write_text(
        f'name = "Example"\nendonym = "Example"\nscript = "Latn"\n[months]\nhijri = {months}\n'.replace("'", '"'),
        encoding="utf-8",
    )
    assert read(copy, "No. 4, Qazwel 1329") == ["1329-01", str(len(languages()) + 1)]


def test_an_edited_lexicon_is_read_at_once(copy: Path) -> None:
    """So is a change that leaves a file as long as it was."""
    path = copy / "issue_dates/lexicons/sw.toml"
    text = path.read_text(encoding="utf-8")
    assert '"Mfunguo Nne"' in text
    path.write_text(text.replace('"Mfunguo Nne"', '"Qazwel Vulp"'), encoding="utf-8")
    assert read(copy, "No. 4, Qazwel Vulp 1329") == ["1329-01", str(len(languages()))]


def test_without_the_compiled_table_the_lexicons_are_read(copy: Path) -> None:
    """The compiled table saves time and nothing else."""
    (copy / "issue_dates/lexicons" / COMPILED).unlink()
    assert read(copy, "No. 4, Muharram 1329") == ["1329-01", str(len(languages()))]


# Folding takes short ways round; this is the long one.

DOUBLED = re.compile(r"([^\W\d_])\1+")


def folded_plainly(word: str) -> str:
    word = html.unescape(word)
    plain = unicodedata.normalize("NFKC", word.replace("´", "'")).casefold()
    bare = unicodedata.normalize("NFKD", plain.translate(_TABLE)).translate(_TABLE)
    return re.sub(r"\w+", lambda run: run[0] if run[0] in ("ii", "iii") else DOUBLED.sub(r"\1", run[0]), bare) or word


@pytest.mark.parametrize("tag", languages())
def test_folding_takes_no_wrong_short_way_in_lexicons(tag: str) -> None:
    """Every word of every spelling folds as it does step by step."""
    words = {word for spelling, _ in spellings(tag) for word in split_words(spelling)}
    assert words
    assert [word for word in words if fold(word) != folded_plainly(word)] == []


@given(st.text(max_size=12) | st.text("iIıİaAbß'`´&;#ʿʾéأآؤئىیةۓـ\u0301\u0323\u0654ﷲﻻ", max_size=12))
@example("Rabbii")
@example("I-III-IIII")
@example("&eacute;&amp;")
@example("'''")
def test_folding_takes_no_wrong_short_way(word: str) -> None:
    """Nor does any other text."""
    assert fold(word) == folded_plainly(word)


def test_folding_takes_no_wrong_short_way_with_any_letter() -> None:
    """Every character but ideographs and Hangul, doubled between letters, folds as it does step by step."""
    codes = [*range(0x3400), *range(0xA000, 0xAC00), *range(0xF900, 0x12000), *range(0x1D400, 0x1F000)]
    words = [f"a{chr(code) * 2}b" for code in codes]
    assert [word for word in words if fold(word) != folded_plainly(word)] == []
