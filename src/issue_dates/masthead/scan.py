"""The terms of one stretch of text, which of them are spoken for, and what a word means here."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from issue_dates.masthead.numbers import year_like
from issue_dates.masthead.pieces import LEVELS
from issue_dates.masthead.terms import COMMAS, DASHES, SLASHES, Term

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from issue_dates.masthead.reading import Diagnostic
    from issue_dates.masthead.vocabulary import Entry

# What stands past either end, so that looking ahead or back needs no bounds: no layout looks further.
REACH = 16
NOTHING = Term("end", -1, -1, "")
_PADDING = (NOTHING,) * REACH
_NO_KINDS: frozenset[str] = frozenset()
_NUMBER = frozenset({"number"})
_PRICE = frozenset({"price"})

# Words as short as this mean too many things in too many languages to be read in one that is not spoken here.
SHORT = 4
# A line of more words is prose, and a paragraph in itself.
LONGEST_LINE = 16
# "Vol.", "No." and AH are read everywhere: so many languages share them.
WORLD_WIDE = 6

_ARTICLES = frozenset("al el ul ül ad an ar as ash at az dh sh th".split())
_NUMBER_SIGNS = frozenset("#№")
_OTHER_SIGNS = frozenset(":©$£€₹¥৳₺﷼")


class Scan:
    """Terms with claims on them: a term that one part of a masthead has taken is not read as another.

    `at(index)` is the term at an index, `NOTHING` past either end. `numbers`, `months`, `captioned` and `signs` are the
    indexes of figures, of words that can name a month, of captions and number signs, and of the other marks that
    layouts begin from; `breaks` are the ends of lines. `eras` maps the index of a year's term to the reckoning that a
    mark beside it names; `displaced` are the years that damaged text order has put between another date's day and
    month; `dated` are the terms that dates begin at, `pages` those that uncaptioned pages do, `laws`
    the numbers of laws.
    """

    __slots__ = (
        "_spoken", "_terms", "at", "breaks", "captioned", "claimed", "dated", "diagnostics", "displaced", "eras",
        "foreign", "laws", "months", "numbers", "pages", "signs", "size", "told",
    )  # fmt: skip

    def __init__(self, terms: list[Term], told: tuple[str, ...] = ()) -> None:
        self.size: int = len(terms)
        self.told: tuple[str, ...] = told
        self.claimed: list[bool] = [False] * self.size + [True] * REACH
        self._terms = terms
        self._spoken: tuple[Spoken, Spoken] | None = None
        self.eras: dict[int, str] = {}
        self.displaced: set[int] = set()
        self.dated: set[int] = set()
        self.pages: set[int] = set()
        self.laws: set[int] = set()
        self.diagnostics: list[Diagnostic] = []
        self.numbers: list[int] = []
        self.months: list[int] = []
        self.captioned: list[int] = []
        self.signs: list[int] = []
        self.foreign: list[int] = []
        self.breaks: list[int] = []
        self._sort(terms)
        # A negative index finds the padding at the end, too.
        self.at: Callable[[int], Term] = [*terms, *_PADDING].__getitem__
        # 12th-15th Rajab, 1st Muharram: no caption, though Indonesian has the letters for one.
        self.captioned = [index for index in self.captioned if not self.is_suffix(index)]

    def _sort(self, terms: list[Term]) -> None:
        """Note where each layout can begin, and give disputed words the sense they have in the languages here."""
        for index, term in enumerate(terms):
            entry = term.entry
            if entry is not None:
                if entry.disputed:
                    term.entry = entry = self._settled(entry, index)
                if entry.numeral is not None and len(term.text) <= SHORT:
                    term.entry = entry = self._numeral_here(entry, index)
                if entry.weekday is not None and len(term.text) <= SHORT:
                    term.entry = entry = self._weekday_here(entry, index)
                if entry.captions and len(term.text) <= SHORT and _has_article(terms, index):
                    term.entry = entry = replace(entry, captions={})
                if entry.months and "filler" in entry.roles and self._is_preposition(entry, index):
                    term.entry = entry = replace(entry, months={})
                if entry.months:
                    self.months.append(index)
                if entry.captions:
                    self.captioned.append(index)
                if "not_months" in entry.roles:
                    self.foreign.append(index)
            elif term.kind == "number":
                self.numbers.append(index)
            elif term.kind == "mark":
                if term.text in _NUMBER_SIGNS:
                    self.captioned.append(index)
                elif term.text in _OTHER_SIGNS:
                    self.signs.append(index)
            elif term.kind != "word":
                self.breaks.append(index)

    @property
    def languages(self) -> Spoken:
        """The languages spoken at each term; they are counted when first asked for."""
        return self.hear()[0]

    @property
    def best(self) -> Spoken:
        """The languages that most words around each term are of."""
        return self.hear()[1]

    def hear(self) -> tuple[Spoken, Spoken]:
        """Return for each term the languages spoken in its paragraph, and those that most of its words are of."""
        if self._spoken is None:
            self._spoken = spoken_languages(self._terms, frozenset(self.told))
        return self._spoken

    def _settled(self, entry: Entry, index: int) -> Entry:
        """Return the entry of a disputed word with the values that the languages here, or those told, give it."""
        languages, best = self.hear()
        return entry.spoken(languages[index]).spoken(best[index]).spoken(frozenset(self.told))

    def _numeral_here(self, entry: Entry, index: int) -> Entry:
        """Return the entry of a short word without a number that only languages not spoken here give it."""
        languages = set().union(*entry.senses.get("numeral", {}).values())
        return entry if self._spoken_here(languages, index) else replace(entry, numeral=None)

    def _weekday_here(self, entry: Entry, index: int) -> Entry:
        """Return the entry of a short word without its weekday where a noun or caption follows: La vie économique.

        Behind a figure it is the weekday all the same: 1939 Salı, Sayı 5.
        """
        before = self._terms[index - 1 - (self._terms[index - 1].text in COMMAS)] if index > 1 else NOTHING
        if before.kind == "number":
            return entry
        behind = self._terms[index + 1] if index + 1 < len(self._terms) else NOTHING
        noun = behind.kind == "word" and (behind.entry is None or bool(behind.entry.captions))
        return replace(entry, weekday=None) if noun else entry

    def _is_preposition(self, entry: Entry, index: int) -> bool:
        """Say whether a word that is a month elsewhere is a filler here, before another date: des 27-30 mai."""
        after = index + 1
        while after < len(self._terms) and (self._terms[after].kind == "number" or self._terms[after].text in DASHES):
            after += 1
        behind = self._terms[after].entry if after < len(self._terms) else None
        dated = after > index + 1 and behind is not None and bool(behind.months)
        return dated and self._terms[index].text.islower() and not self.best[index].isdisjoint(entry.roles["filler"])

    def _spoken_here(self, languages: Collection[str], index: int) -> bool:
        """Say whether one of the languages is spoken at an index, or so many share a word that it is read anywhere."""
        if not languages or len(languages) >= WORLD_WIDE:
            return True
        spoken = self.languages[index]
        return not spoken or not spoken.isdisjoint(languages)

    def free(self, index: int) -> bool:
        """Say whether there is a term at an index, and nobody has taken it."""
        return not self.claimed[index]

    def claim(self, indexes: Iterable[int]) -> None:
        """Take terms; an index without a term is no matter."""
        for index in indexes:
            self.claimed[index] = True

    def opens_date(self, index: int) -> bool:
        """Say whether a date, or a year alone, begins at an index."""
        term = self.at(index)
        return index in self.dated or (term.digits == 4 and year_like(term.value))

    def number(self, index: int) -> int | None:
        """Return the value of a free number, or `None`."""
        term = self.at(index)
        return term.value if term.kind == "number" and not self.claimed[index] else None

    def is_a(self, index: int, *roles: str) -> bool:
        """Say whether the word at an index has one of the roles, a short word in a language spoken here."""
        term = self.at(index)
        entry = term.entry
        if entry is None or not entry.roles:
            return False
        for role in roles:
            languages = entry.roles.get(role)
            if languages is not None and (len(term.text) > SHORT or self._spoken_here(languages, index)):
                return True
        return "ordinal_suffixes" in roles and self.is_suffix(index)

    def is_suffix(self, index: int) -> bool:
        """Say whether an ordinal's suffix of any language is written to a figure: 1er rabii II, 1st Muharram."""
        term = self.at(index)
        if term.spaced or term.entry is None or "ordinal_suffixes" not in term.entry.roles:
            return False
        return self.at(index - 1).kind == "number"

    def means(self, index: int, role: str) -> bool:
        """Say whether the word at an index has a role in a language spoken here, however long the word is."""
        entry = self.at(index).entry
        return entry is not None and role in entry.roles and self._spoken_here(entry.roles[role], index)

    def captions(self, index: int) -> Collection[str]:
        """Return the kinds that the word at an index can caption.

        Where the word means anything in a language spoken here, it is those of such a language.
        """
        term = self.at(index)
        entry = term.entry
        if entry is None or not entry.captions:
            return _NUMBER if term.text in _NUMBER_SIGNS else _NO_KINDS
        if len(term.text) <= SHORT and (entry.roles or "price" in entry.captions) and self._is_small_word(entry, index):
            return _NO_KINDS
        kinds = [kind for kind, languages in entry.captions.items() if self._spoken_here(languages, index)]
        if len(kinds) > 1:
            best = self.best[index]
            kinds = [kind for kind in kinds if not best.isdisjoint(entry.captions[kind])] or kinds
        if kinds or (len(term.text) <= SHORT and not self.languages[index].isdisjoint(entry.languages)):
            return kinds
        return entry.captions

    def _is_small_word(self, entry: Entry, index: int) -> bool:
        """Say whether a short word is no caption here, but in other languages: del, Dutch deel; Din, Bosnian dinar."""
        if entry.captions.keys() == _PRICE:
            sum_beside = "number" in (self.at(index - 1).kind, self.at(index + 1).kind, self.at(index + 2).kind)
            return not sum_beside and self.best[index].isdisjoint(entry.captions["price"])
        fillers = entry.roles.get("filler", _NO_KINDS)
        best = self.best[index]
        others = fillers if self.at(index).text.islower() else best
        return not best.isdisjoint(fillers) and all(map(frozenset(others).isdisjoint, entry.captions.values()))

    def counts(self, index: int) -> bool:
        """Say whether the word at an index can caption a level of enumeration."""
        return any(kind in LEVELS for kind in self.captions(index))

    def is_year_word(self, index: int) -> bool:
        """Say whether the word at an index means "year", whether a date's or of publication."""
        if self.at(index).entry is None:
            return False
        return self.is_a(index, "year") or "year_of_publication" in self.captions(index)

    def is_month(self, index: int) -> bool:
        """Say whether a free word at an index can name a month."""
        entry = self.at(index).entry
        return entry is not None and bool(entry.months) and not self.claimed[index]

    def is_weekday(self, index: int) -> bool:
        """Say whether the word at an index names a day of the week."""
        entry = self.at(index).entry
        return entry is not None and entry.weekday is not None

    def is_season(self, index: int) -> bool:
        """Say whether the word at an index names a season."""
        entry = self.at(index).entry
        return entry is not None and entry.season is not None

    def is_era(self, index: int) -> bool:
        """Say whether the word at an index is the mark of an era."""
        entry = self.at(index).entry
        return entry is not None and bool(entry.eras)

    def is_dash(self, index: int) -> bool:
        """Say whether the mark at an index joins a range."""
        return self.at(index).text in DASHES

    def is_joint(self, index: int) -> bool:
        """Say whether the term at an index joins two numbers or months: a dash, a slash, "to", "and"."""
        term = self.at(index)
        if term.entry is not None:
            # Juzuu 12 Na 45: Swahili's and, and its No.
            return self.is_a(index, "to", "and") and not (term.text[:1].isupper() and self.counts(index))
        # Urdu sets its full stop for a dash: جنوری۔مارچ.
        tied = term.text == "۔" and not term.spaced and not self.at(index + 1).spaced
        return term.text in DASHES or term.text in SLASHES or term.text in ("&", "+") or tied

    def is_comma(self, index: int) -> bool:
        """Say whether the mark at an index is a comma of any script."""
        return self.at(index).text in COMMAS

    def sets_off(self, index: int) -> bool:
        """Say whether a dash or bar between spaces ends a field at an index."""
        dash = self.is_dash(index) and self.at(index).spaced and self.at(index + 1).spaced
        return dash or self.at(index).text == "|"

    def ends_field(self, index: int) -> bool:
        """Say whether a comma, or a dash or bar between spaces, stands at an index."""
        return self.is_comma(index) or self.sets_off(index)

    def ends_line(self, index: int) -> bool:
        """Say whether a line, a paragraph or the text ends at an index."""
        return self.at(index).kind in ("line", "break", "end")

    def line(self, low: int, high: int | None = None) -> tuple[int, int]:
        """Return the first and last term of the line, or lines, from one term to another."""
        high = low if high is None else high
        before, after = bisect_left(self.breaks, low), bisect_right(self.breaks, high)
        first = self.breaks[before - 1] + 1 if before else 0
        last = self.breaks[after] - 1 if after < len(self.breaks) else max(high, self.size - 1)
        return first, last


def _has_article(terms: list[Term], index: int) -> bool:
    """Say whether the Arabic article is tied to a word: the Ḥāl of Lisān al-Ḥāl is no Malay page."""
    before = terms[max(index - 2, 0)]
    return terms[index - 1].text == "-" and not terms[index].spaced and before.text.lower() in _ARTICLES


Spoken = list[frozenset[str]]
Votes = dict[bool, dict[str, int]]


def spoken_languages(terms: list[Term], told: frozenset[str]) -> tuple[Spoken, Spoken]:
    """Return for each term the languages whose words are in its paragraph, and those with the most of them.

    In each script a language counts that has half as many as the first. A word of one language counts for more than
    one that many share; a word of two letters for nothing. A line as long as those of prose votes by itself: in a page
    without empty lines it is a paragraph of its own.
    """
    spoken: Spoken = [told] * (len(terms) + 1)
    first: Spoken = spoken.copy()
    paragraph: tuple[Votes, list[range]] = {}, []
    line: Votes = {}
    start = words = 0
    for index, term in enumerate([*terms, NOTHING]):
        words += term.kind == "word"
        entry = term.entry
        if entry is not None and entry.languages and len(term.text) > 2:
            ballot = line.setdefault(term.text.isascii(), {})
            weight = 60 // len(entry.languages) * (2 if len(term.text) > SHORT else 1)
            for tag in entry.languages:
                ballot[tag] = ballot.get(tag, 0) + weight
        elif term.kind in ("line", "break", "end"):
            one = range(start, index + 1)
            if words > LONGEST_LINE:
                _hear(line, [one], told, spoken, first)
            else:
                _add_votes(paragraph[0], line)
                paragraph[1].append(one)
            if term.kind != "line":
                _hear(*paragraph, told, spoken, first)
                paragraph = {}, []
            line, start, words = {}, index + 1, 0
    return spoken, first


def _add_votes(votes: Votes, others: Votes) -> None:
    for script, ballot in others.items():
        both = votes.setdefault(script, {})
        for tag, count in ballot.items():
            both[tag] = both.get(tag, 0) + count


def _hear(votes: Votes, places: list[range], told: frozenset[str], spoken: Spoken, first: Spoken) -> None:
    """Note the languages that were voted for, and the first of them, for the terms at some places."""
    won, best = _elected(votes.values(), told)
    for place in places:
        spoken[place.start : place.stop] = [won] * len(place)
        first[place.start : place.stop] = [best] * len(place)


def _elected(ballots: Collection[dict[str, int]], told: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the languages with at least half as many votes as the first of a ballot, and the first of each.

    Of languages that are level in one ballot, those count that have most votes in all.
    """
    won = best = told
    for ballot in ballots:
        most = max(ballot.values())
        won |= {tag for tag, count in ballot.items() if 2 * count >= most}
        level = {tag: sum(other.get(tag, 0) for other in ballots) for tag, count in ballot.items() if count == most}
        most = max(level.values())
        best |= {tag for tag, count in level.items() if count == most}
    return won, best
