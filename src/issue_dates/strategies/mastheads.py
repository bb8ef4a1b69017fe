"""Strategies for text: mastheads with the issue they stand for, whole, damaged, or somewhere in a page."""

from __future__ import annotations

from functools import cache
from itertools import cycle, islice
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from issue_dates.lexicons import languages, load
from issue_dates.strategies.damage import damages
from issue_dates.strategies.layouts import lay_out, layouts
from issue_dates.strategies.printed import printed_issues
from issue_dates.strategies.specimens import prose_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from issue_dates.strategies.damage import Damage
    from issue_dates.strategies.layouts import Layout
    from issue_dates.values import Issue

# Signs without a meaning of their own, from Unicode's private use area.
_FIRST_SIGN = 0xE000


class Masthead(NamedTuple):
    """A text, the issue that its masthead stands for, and the language of it.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> from issue_dates.strategies import Masthead
    >>> Masthead("No. 5", Issue(enumeration=Enumeration(number=Numbering(5))), "en").language
    'en'
    """

    text: str
    truth: Issue
    language: str


def _each(language: str | None, of: Callable[[str], SearchStrategy[Masthead]]) -> SearchStrategy[Masthead]:
    """Draw what a language gives, or any language; English is the simplest."""
    known = languages()
    if language is None:
        return st.sampled_from(sorted(known, key=lambda tag: (tag != "en", tag))).flatmap(of)
    if language not in known:
        raise InvalidArgument(f"no lexicon for language {language!r}; there are {', '.join(known)}")
    return of(language)


def mastheads(language: str | None = None) -> SearchStrategy[Masthead]:
    """Mastheads with their truth, in a language or in any, and in any layout.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import mastheads
    >>> text, truth, language = find(mastheads("en"), lambda masthead: True)
    >>> text
    'Crescent International, No. 1, 1 January 2000'
    >>> truth.enumeration.number.first, truth.chronology.gregorian.isoformat(), language
    (1, '2000-01-01', 'en')

    Order, marks, brackets, digits, Roman numerals, capitals, figures for months, glued dates and markup vary.
    Captions are not part of the truth: they do not count when two issues are compared.
    """

    return _each(language, _whole)


@cache
def _whole(tag: str) -> SearchStrategy[Masthead]:
    def make(issue: Issue, layout: Layout) -> Masthead:
        return Masthead(lay_out(issue, tag, layout), issue, tag)

    return st.builds(make, printed_issues(tag), layouts())


def damaged_mastheads(language: str | None = None) -> SearchStrategy[Masthead]:
    """Mastheads as recognition of scanned pages and extraction from files leave them, with what was printed.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import damaged_mastheads
    >>> find(damaged_mastheads("en"), lambda masthead: "AH" in masthead.text).truth.chronology.hijri is None
    False

    Marks, spaces, letter forms and scripts of digits come out wrong, letters of names are lost or doubled; a figure
    never turns into another one, as then nothing would tell what was printed. Titles, series and suffixes, which the
    record keeps as they are, come out whole.
    """

    return _each(language, _damaged)


@cache
def _damaged(tag: str) -> SearchStrategy[Masthead]:
    def make(masthead: Masthead, damage: Damage) -> Masthead:
        text, kept = _hidden(masthead)
        return masthead._replace(text=_shown(damage(text), kept))

    return st.builds(make, _whole(tag), damages(load(tag)))


def _hidden(masthead: Masthead) -> tuple[str, list[str]]:
    """Return the text with what the record keeps as printed replaced by single signs, and what those stand for."""
    issue = masthead.truth
    suffix = issue.enumeration.number.suffix if issue.enumeration.number else ""
    words = [issue.title, issue.enumeration.series, issue.enumeration.supplement, suffix]
    kept = [form for word in words if word for form in (word, word.replace(" ", "&nbsp;"))]
    text = masthead.text
    for index, word in enumerate(kept):
        text = text.replace(word, chr(_FIRST_SIGN + index))
    return text, kept


def _shown(text: str, kept: list[str]) -> str:
    return text.translate({_FIRST_SIGN + index: word for index, word in enumerate(kept)})


def pages(language: str | None = None, *, sentences: int = 30) -> SearchStrategy[Masthead]:
    """Pages of prose with a masthead somewhere in them, as a paragraph of its own.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import pages
    >>> page = find(pages("en"), lambda page: len(page.text) > 100)
    >>> page.text.split("\\n\\n")[0]
    'Crescent International, No. 1, 1 January 2000'

    `sentences` is how many there are at most before the masthead, and as many after it.
    """
    if sentences < 0:
        raise InvalidArgument(f"sentences must not be negative, not {sentences!r}")

    count = st.integers(0, sentences)
    return st.builds(_in_prose, mastheads(language), before=count, after=count)


def _in_prose(masthead: Masthead, before: int, after: int) -> Masthead:
    prose = prose_of(load(masthead.language).script)
    above, below = ([*islice(cycle(prose), count)] for count in (before, after))
    return masthead._replace(text=_page(masthead.text, above, below))


def _page(masthead: str, before: list[str], after: list[str]) -> str:
    """Set a masthead between paragraphs of four sentences each."""
    above, below = ([" ".join(part[at : at + 4]) for at in range(0, len(part), 4)] for part in (before, after))
    return "\n\n".join([*above, masthead.strip(), *below])
