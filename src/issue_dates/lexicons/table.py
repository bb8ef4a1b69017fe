"""All lexicons as one table: the folded key of a word or phrase → everything that it can mean, in one line of text.

Folding 22,000 spellings takes half a second, so `make lexicons` keeps the table in `compiled.txt`. That file names
the data that it was made from by their checksum; where any of them has changed since, they are folded anew.
"""

from __future__ import annotations

import zlib
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from issue_dates.lexicons.folding import fold, fold_phrase, split_words
from issue_dates.lexicons.lexicon import folder, languages, load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.lexicons.lexicon import Lexicon

# A phrase is looked up by its first word; no name in any lexicon needs more words than this.
MAX_WORDS = 6

COMPILED = "compiled.txt"
HEADER = """\
# Made by `make lexicons` from the TOML files beside it and cldr/hijri_months.json: change those, not this file.
# First come the keys that mean the same, a line for each meaning: the words of the longest spelling, each sense with
# its languages, the keys. Then the first words of keys, by the greatest number of words that a key from them has.
# checksum """
# No folded key holds it: folding leaves letters, marks and, where print has ´ for an apostrophe, spaces.
_BETWEEN = "|"


class Table(NamedTuple):
    """What each key means, and for each first word of a key the greatest number of words that a key from it has.

    A meaning is the number of words of the key's longest spelling and its senses, in the order that the lexicons list
    them: `2;month.hijri.1 ar fa;caption.number en`. `senses_of` takes it apart.
    """

    meanings: dict[str, str]
    heads: dict[str, int]

    def keys(self, sense: str) -> frozenset[str]:
        """Return the keys that have a sense in some language.

        >>> "volume" in table().keys("caption.volume")
        True
        """
        return frozenset(key for key, meaning in self.meanings.items() if f";{sense} " in meaning)


def senses_of(meaning: str) -> tuple[int, list[tuple[list[str], list[str]]]]:
    """Return a meaning's number of words, and of each sense the parts of its name and the languages.

    >>> senses_of("2;month.hijri.1 ar fa;caption.number en")
    (2, [(['month', 'hijri', '1'], ['ar', 'fa']), (['caption', 'number'], ['en'])])
    """
    words, *senses = meaning.split(";")
    parts = (sense.split(" ") for sense in senses)
    return int(words), [(name.split("."), tags) for name, *tags in parts]


@cache
def table() -> Table:
    """Return the table of all lexicons: as it was compiled, or folded anew where a lexicon has changed since.

    >>> table().heads["rabi"] >= 2
    True
    """
    path = folder() / COMPILED
    if path.is_file():
        header, meanings, heads = path.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
        if header == HEADER + checksum():
            return _parse(meanings, heads)
    return folded()


def checksum() -> str:
    """Return a checksum over the names and contents of all data that the table is made from."""
    total = 0
    for path in [*(folder() / f"{tag}.toml" for tag in languages()), folder() / "cldr" / "hijri_months.json"]:
        # A checkout on Windows may end lines in its own way.
        content = path.read_bytes().replace(b"\r\n", b"\n")
        total = zlib.crc32(content, zlib.crc32(path.name.encode(), total))
    return f"{total:08x}"


def _parse(groups: str, longer: str) -> Table:
    meanings: dict[str, str] = {}
    for line in groups.split("\n"):
        meaning, *keys = line.split(_BETWEEN)
        for key in keys:
            meanings[key] = meaning
    heads = dict.fromkeys(meanings, 1)
    for line in longer.split("\n"):
        words, *firsts = line.split(_BETWEEN)
        heads.update(dict.fromkeys(firsts, int(words)))
    return Table(meanings, heads)


def compiled_text() -> str:
    """Return the text that `compiled.txt` is to hold."""
    made = folded()
    groups: dict[str, list[str]] = {}
    for key, meaning in made.meanings.items():
        groups.setdefault(meaning, []).append(key)
    longer: dict[str, list[str]] = {}
    for head, words in made.heads.items():
        if words > 1 or head not in made.meanings:
            longer.setdefault(str(words), []).append(head)
    return "\n\n".join([HEADER + checksum(), _lines(groups), _lines(longer)]) + "\n"


def _lines(groups: dict[str, list[str]]) -> str:
    return "\n".join(sorted(_BETWEEN.join([what, *sorted(keys)]) for what, keys in groups.items()))


class _Key:
    """One key as it is gathered: the words of its longest spelling, and the languages of each sense."""

    __slots__ = ("senses", "words")

    def __init__(self) -> None:
        self.words = 1
        self.senses: dict[str, dict[str, None]] = {}

    def __str__(self) -> str:
        return ";".join([str(self.words), *(" ".join([name, *tags]) for name, tags in self.senses.items())])


def folded() -> Table:
    """Return the table as the lexicons' files give it."""
    keys: dict[str, _Key] = {}
    heads: dict[str, int] = {}
    for tag in languages():
        for spelling, sense in _spellings(load(tag)):
            _add(keys, heads, spelling, sense, tag)
    written = frozenset(keys)
    for spelling, sense in _cldr_spellings():
        # Hand-written senses win.
        if fold_phrase(spelling) not in written:
            _add(keys, heads, spelling, sense, "und")
    return Table({key: str(found) for key, found in keys.items()}, heads)


def _add(keys: dict[str, _Key], heads: dict[str, int], spelling: str, sense: str, tag: str) -> None:
    """Add one sense of a spelling; a spelling that holds no word has none."""
    words = split_words(spelling)[:MAX_WORDS]
    if not words:
        return
    head, key = fold(words[0]), fold_phrase(spelling)
    heads[head] = max(heads.get(head, 0), len(words))
    heads.setdefault(key, 1)
    found = keys.setdefault(key, _Key())
    found.words = max(found.words, len(words))
    found.senses.setdefault(sense, {})[tag] = None


def _spellings(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield every spelling of a lexicon with the name of its sense."""
    for reckoning, months in lexicon.months.items():
        for number, names in enumerate(months, 1):
            yield from ((name, f"month.{reckoning}.{number}") for name in names)
    for reckoning, ambiguous in lexicon.ambiguous_months.items():
        for name, numbers in ambiguous.items():
            yield from ((name, f"ambiguous.{reckoning}.{number}") for number in numbers)
    for kind, days in (("weekday", lexicon.weekdays), ("season", lexicon.seasons)):
        for number, names in enumerate(days):
            yield from ((name, f"{kind}.{number}") for name in names)
    for kind, lists in (("caption", lexicon.captions), ("era", lexicon.eras), ("role", lexicon.words)):
        for what, names in lists.items():
            yield from ((name, f"{kind}.{what}") for name in names)
    for kind, values in (("numeral", lexicon.numerals), ("day", lexicon.days)):
        yield from ((name, f"{kind}.{value}") for name, value in values.items())


def _cldr_spellings() -> Iterator[tuple[str, str]]:
    """Yield the Hijri months of CLDR's locales, with the names that a number must follow."""
    from issue_dates.lexicons.cldr import month_names, numbered_names

    numbered = {name: numbers for name, (numbers, _) in numbered_names().items()}
    named = {name: (month,) for name, (month, _) in month_names().items()}
    for name, numbers in {**numbered, **named}.items():
        kind = "ambiguous" if len(numbers) > 1 else "month"
        yield from ((name, f"{kind}.hijri.{number}") for number in numbers)
