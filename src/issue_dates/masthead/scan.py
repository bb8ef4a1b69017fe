"""The terms of one stretch of text, and which of them are spoken for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from issue_dates.masthead.terms import COMMAS, DASHES, SLASHES, Term

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from issue_dates.masthead.reading import Diagnostic

# What an index past either end gives, so that looking ahead needs no bounds.
NOTHING = Term("end", -1, -1, "")
_BREAK = Term("break", -1, -1, "")
_EMPTY: frozenset[str] = frozenset()
# Words as short as this mean too many things in too many languages to be read in one that is not spoken here.
SHORT = 4
# "Vol.", "No." and AH are read everywhere: so many languages share them.
WORLD_WIDE = 6


def _shares(languages: set[str], spoken: frozenset[str]) -> bool:
    return not languages or not spoken or len(languages) >= WORLD_WIDE or not spoken.isdisjoint(languages)


def _spoken(terms: list[Term], told: frozenset[str]) -> list[frozenset[str]]:
    """Return for each term the languages whose words are in its paragraph: in each script the most, or nearly.

    A word of one language counts for more than one that many share; a word of two letters for nothing.
    """
    result: list[frozenset[str]] = []
    votes: dict[bool, Counter[str]] = {}
    for index, term in enumerate([*terms, _BREAK]):
        entry = term.entry
        if entry is not None and entry.languages and len(term.text) > 2:
            ballot = votes.setdefault(term.text.isascii(), Counter())
            weight = 60 // len(entry.languages) * (2 if len(term.text) > SHORT else 1)
            for tag in entry.languages:
                ballot[tag] += weight
        elif term.kind == "break":
            won = {tag for b in votes.values() for tag, count in b.items() if 2 * count >= max(b.values())}
            result += [told | frozenset(won)] * (index + 1 - len(result))
            votes = {}
    return result


@dataclass(slots=True)
class Scan:
    """Terms with claims on them: a term that one part of a masthead has taken is not read as another.

    `eras` maps the index of a year's term to the reckoning that a mark beside it names; `displaced` are the years
    that damaged text order has put between another date's day and month; `dated` are the terms that dates begin at, `pages` those
    that uncaptioned pages do.
    """

    terms: list[Term]
    told: tuple[str, ...] = ()
    claimed: list[bool] = field(default_factory=list)
    eras: dict[int, str] = field(default_factory=dict)
    displaced: set[int] = field(default_factory=set)
    dated: set[int] = field(default_factory=set)
    pages: set[int] = field(default_factory=set)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    languages: list[frozenset[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.claimed = [False] * len(self.terms)
        self.languages = _spoken(self.terms, frozenset(self.told))
        for term, languages in zip(self.terms, self.languages, strict=False):
            if term.entry is not None and term.entry.disputed:
                term.entry = term.entry.spoken(languages)

    def at(self, index: int) -> Term:
        """Return the term at an index, or `NOTHING`."""
        return self.terms[index] if 0 <= index < len(self.terms) else NOTHING

    def free(self, index: int) -> bool:
        """Say whether there is a term at an index, and nobody has taken it."""
        return 0 <= index < len(self.terms) and not self.claimed[index]

    def claim(self, indexes: Iterable[int]) -> None:
        """Take terms; an index without a term is no matter."""
        for index in indexes:
            if 0 <= index < len(self.claimed):
                self.claimed[index] = True

    def opens_date(self, index: int) -> bool:
        """Say whether a date, or a year alone, begins at an index."""
        term = self.at(index)
        return index in self.dated or (term.digits == 4 and (1200 <= term.value <= 1500 or 1700 <= term.value <= 2100))

    def number(self, index: int) -> int | None:
        """Return the value of a free number, or `None`."""
        term = self.at(index)
        return term.value if term.kind == "number" and self.free(index) else None

    def is_a(self, index: int, *roles: str) -> bool:
        """Say whether the word at an index has one of the roles, a short word in a language spoken here."""
        term = self.at(index)
        entry = term.entry
        if entry is None or not entry.roles:
            return False
        if len(term.text) > SHORT:
            return any(role in entry.roles for role in roles)
        spoken = self.languages[index]
        return any(role in entry.roles and _shares(entry.roles[role], spoken) for role in roles)

    def means(self, index: int, role: str) -> bool:
        """Say whether the word at an index has a role in a language spoken here, however long the word is."""
        entry = self.at(index).entry
        return entry is not None and role in entry.roles and _shares(entry.roles[role], self.languages[index])

    def captions(self, index: int) -> Collection[str]:
        """Return the kinds that the word at an index can caption.

        Where the word means anything in a language spoken here, it is those of such a language.
        """
        term = self.at(index)
        entry = term.entry
        if entry is None or not entry.captions:
            return _EMPTY
        spoken = self.languages[index]
        kinds = [kind for kind, languages in entry.captions.items() if _shares(languages, spoken)]
        if kinds or (len(term.text) <= SHORT and not spoken.isdisjoint(entry.languages)):
            return kinds
        return entry.captions


    def is_year_word(self, index: int) -> bool:
        """Say whether the word at an index means "year", whether a date's or of publication."""
        return self.is_a(index, "year") or "year_of_publication" in self.captions(index)

    def is_month(self, index: int) -> bool:
        """Say whether a free word at an index can name a month."""
        entry = self.at(index).entry
        return entry is not None and bool(entry.months) and self.free(index)

    def is_weekday(self, index: int) -> bool:
        """Say whether the word at an index names a day of the week."""
        entry = self.at(index).entry
        return entry is not None and entry.weekday is not None

    def is_dash(self, index: int) -> bool:
        """Say whether the mark at an index joins a range."""
        return self.at(index).text in DASHES

    def is_joint(self, index: int) -> bool:
        """Say whether the term at an index joins two numbers or months: a dash, a slash, "to", "and"."""
        text = self.at(index).text
        return text in DASHES or text in SLASHES or text in ("&", "+") or self.is_a(index, "to", "and")

    def is_comma(self, index: int) -> bool:
        """Say whether the mark at an index is a comma of any script."""
        return self.at(index).text in COMMAS
