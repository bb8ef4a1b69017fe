"""All lexicons as one table: the folded key of a word or phrase → everything that it can mean."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from issue_dates.lexicons import fold, fold_phrase, languages, load
from issue_dates.lexicons.cldr import month_names, numbered_names
from issue_dates.lexicons.folding import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.lexicons import Lexicon

# A phrase is looked up by its first word; no name in any lexicon needs more words than this.
MAX_WORDS = 6

Languages = frozenset[str]


@dataclass(slots=True)
class Entry:
    """What one folded key can mean, over all languages: senses by kind, each with its languages.

    `months` maps a reckoning to the month numbers the key can name there; more than one number is an ambiguity of
    print ("Rabi") where `ambiguous` says so, else of languages. `roles` are the kinds of words without a value;
    `words` is how many words its longest spelling has. `senses` holds every value that some language gives the key as
    a weekday, season, numeral or day; the fields of those names hold the first.
    """

    months: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    ambiguous: bool = False
    captions: dict[str, set[str]] = field(default_factory=dict)
    eras: dict[str, set[str]] = field(default_factory=dict)
    roles: dict[str, set[str]] = field(default_factory=dict)
    senses: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    weekday: int | None = None
    season: int | None = None
    numeral: int | None = None
    day: int | None = None
    words: int = 1
    languages: set[str] = field(default_factory=set)

    @property
    def disputed(self) -> bool:
        """Say whether languages give the key different values."""
        months = any(len(numbers) > 1 for numbers in self.months.values())
        return (months and not self.ambiguous) or any(len(values) > 1 for values in self.senses.values())

    def spoken(self, languages: frozenset[str]) -> Entry:
        """Return the entry with the values that these languages give it, where any of them does."""
        months = {reckoning: _heard(numbers, languages) for reckoning, numbers in self.months.items()}
        values = {kind: next(iter(_heard(senses, languages))) for kind, senses in self.senses.items()}
        return replace(self, months=months, **values)  # type: ignore[arg-type]


def _heard(values: dict[int, set[str]], languages: frozenset[str]) -> dict[int, set[str]]:
    return {value: tags for value, tags in values.items() if not languages.isdisjoint(tags)} or values


@dataclass(slots=True)
class Vocabulary:
    """Every key with its entry, and for each first word the greatest number of words that a key from it has."""

    entries: dict[str, Entry] = field(default_factory=dict)
    heads: dict[str, int] = field(default_factory=dict)

    def entry(self, spelling: str, tag: str) -> Entry | None:
        """Return the entry of a spelling, made if it is new; `None` for a spelling that holds no word."""
        words = split_words(spelling)[:MAX_WORDS]
        if not words:
            return None
        head, key = fold(words[0]), fold_phrase(spelling)
        self.heads[head] = max(self.heads.get(head, 0), len(words))
        self.heads.setdefault(key, 1)
        entry = self.entries.setdefault(key, Entry())
        entry.languages.add(tag)
        entry.words = max(entry.words, len(words))
        return entry


def _spellings(lexicon: Lexicon) -> Iterator[tuple[str, str, object]]:
    """Yield every spelling of a lexicon with its kind and value."""
    for reckoning, months in lexicon.months.items():
        for number, names in enumerate(months, 1):
            for name in names:
                yield name, "month", (reckoning, number)
    for reckoning, ambiguous in lexicon.ambiguous_months.items():
        for name, numbers in ambiguous.items():
            for number in numbers:
                yield name, "ambiguous", (reckoning, number)
    for kind, days in (("weekday", lexicon.weekdays), ("season", lexicon.seasons)):
        for number, names in enumerate(days):
            for name in names:
                yield name, kind, number
    for kind, table in (("caption", lexicon.captions), ("era", lexicon.eras), ("role", lexicon.words)):
        for what, names in table.items():
            for name in names:
                yield name, kind, what
    for kind, values in (("numeral", lexicon.numerals), ("day", lexicon.days)):
        for name, value in values.items():
            yield name, kind, value


def _add(entry: Entry, kind: str, value: object, tag: str) -> None:
    match kind, value:
        case (("month" | "ambiguous"), (str(reckoning), int(number))):
            entry.months.setdefault(reckoning, {}).setdefault(number, set()).add(tag)
            entry.ambiguous |= kind == "ambiguous"
        case "caption", str(what):
            entry.captions.setdefault(what, set()).add(tag)
        case "era", str(what):
            entry.eras.setdefault(what, set()).add(tag)
        case "role", str(what):
            entry.roles.setdefault(what, set()).add(tag)
        case _, int(number):
            entry.senses.setdefault(kind, {}).setdefault(number, set()).add(tag)
            if getattr(entry, kind) is None:
                setattr(entry, kind, number)


@cache
def vocabulary() -> Vocabulary:
    """Return the table of all lexicons; it is made at the first read, not at import."""
    table = Vocabulary()
    for tag in languages():
        for spelling, kind, value in _spellings(load(tag)):
            entry = table.entry(spelling, tag)
            if entry is not None:
                _add(entry, kind, value, tag)
    _add_cldr(table)
    return table


def _add_cldr(table: Vocabulary) -> None:
    """Add the Hijri months of CLDR's locales where no lexicon has a sense for the key: hand-written senses win."""
    written = frozenset(table.entries)
    numbered = {name: numbers for name, (numbers, _) in numbered_names().items()}
    named = {name: (month,) for name, (month, _) in month_names().items()}
    for name, numbers in {**numbered, **named}.items():
        if fold_phrase(name) in written:
            continue
        entry = table.entry(name, "und")
        for number in numbers if entry is not None else ():
            assert entry is not None
            _add(entry, "ambiguous" if len(numbers) > 1 else "month", ("hijri", number), "und")
