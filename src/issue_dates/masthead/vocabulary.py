"""All lexicons as one table: the folded key of a word or phrase → everything that it can mean."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from issue_dates.lexicons.table import senses_of, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Languages = frozenset[str]


@dataclass(slots=True)
class Entry:
    """What one folded key can mean, over all languages: senses by kind, each with its languages.

    `months` maps a reckoning to the month numbers the key can name there; more than one number is an ambiguity of
    print ("Rabi") where `ambiguous` says so, else of languages. `roles` are the kinds of words without a value;
    `words` is how many words its longest spelling has. `senses` holds every value that some language gives the key as
    a weekday, season, numeral or day; the fields of those names hold the first. `disputed` says that languages give
    the key different values.
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
    disputed: bool = False

    def spoken(self, languages: frozenset[str]) -> Entry:
        """Return the entry with the values that these languages give it, where any of them does."""
        months = {reckoning: _heard(numbers, languages) for reckoning, numbers in self.months.items()}
        senses = {kind: _heard(values, languages) for kind, values in self.senses.items()}
        first = {kind: next(iter(values)) for kind, values in senses.items()}
        return replace(self, months=months, senses=senses, **first)  # type: ignore[arg-type]


def _heard(values: dict[int, set[str]], languages: frozenset[str]) -> dict[int, set[str]]:
    return {value: tags for value, tags in values.items() if not languages.isdisjoint(tags)} or values


def _entry(meaning: str) -> Entry:
    """Return the entry for one meaning of the table."""
    words, senses = senses_of(meaning)
    entry = Entry(words=words)
    for (kind, *what), tags in senses:
        entry.languages.update(tags)
        _add(entry, kind, what, tags)
    months = not entry.ambiguous and any(len(numbers) > 1 for numbers in entry.months.values())
    entry.disputed = months or any(len(values) > 1 for values in entry.senses.values())
    return entry


def _add(entry: Entry, kind: str, what: list[str], tags: list[str]) -> None:
    match kind, what:
        case (("month" | "ambiguous"), [reckoning, number]):
            entry.months.setdefault(reckoning, {}).setdefault(int(number), set()).update(tags)
            entry.ambiguous |= kind == "ambiguous"
        case "caption", [name]:
            entry.captions[name] = set(tags)
        case "era", [reckoning]:
            entry.eras[reckoning] = set(tags)
        case "role", [name]:
            entry.roles[name] = set(tags)
        case _:
            value = int(what[0])
            entry.senses.setdefault(kind, {})[value] = set(tags)
            if getattr(entry, kind) is None:
                setattr(entry, kind, value)


class Entries:
    """The entry of every key, made when it is first asked for; keys that mean the same share theirs."""

    __slots__ = ("_made", "_meanings")

    def __init__(self, meanings: Mapping[str, str]) -> None:
        self._meanings = meanings
        self._made: dict[str, Entry] = {}

    def get(self, key: str) -> Entry | None:
        """Return the entry of a key, or `None`."""
        meaning = self._meanings.get(key)
        if meaning is None:
            return None
        entry = self._made.get(meaning)
        if entry is None:
            entry = self._made[meaning] = _entry(meaning)
        return entry

    def items(self) -> Iterator[tuple[str, Entry]]:
        """Yield every key with its entry; entries that nobody has asked for yet are not kept."""
        made = self._made.copy()
        for key, meaning in self._meanings.items():
            if meaning not in made:
                made[meaning] = _entry(meaning)
            yield key, made[meaning]

    def months(self, reckoning: str) -> Iterator[tuple[str, dict[int, set[str]]]]:
        """Yield every key that can name a month of a reckoning, with the numbers of those that it can name."""
        named: dict[str, dict[int, set[str]]] = {}
        for key, meaning in self._meanings.items():
            # Only the senses of months have names of three parts.
            if f".{reckoning}." in meaning:
                if meaning not in named:
                    named[meaning] = _entry(meaning).months[reckoning]
                yield key, named[meaning]

    def __contains__(self, key: object) -> bool:
        return key in self._meanings

    def __len__(self) -> int:
        return len(self._meanings)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every key with its entry, and for each first word the greatest number of words that a key from it has."""

    entries: Entries
    heads: Mapping[str, int]


@cache
def vocabulary() -> Vocabulary:
    """Return the table of all lexicons; it is loaded at the first read, not at import."""
    return Vocabulary(Entries(table().meanings), table().heads)
