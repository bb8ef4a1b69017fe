"""Strategies for numbers, enumeration, chronology and whole issues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from issue_dates.strategies.dates import hijri_months
from issue_dates.strategies.spans import intervals, partial_dates, single_dates
from issue_dates.values import (
    RECKONINGS,
    SEASONS,
    WEEKDAYS,
    Chronology,
    Enumeration,
    HijriMonth,
    Interval,
    Issue,
    IssueId,
    Numbering,
)

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from issue_dates.values import Reckoning

_MOST = 999_999_999
SUFFIXES = ("", "bis", "A", "مكرر", "مكرر (ج)", "spécial")
CAPTIONS = ("", "Vol.", "No.", "السنة", "Cilt", "№")
WORDS = ("New Series", "Nouvelle série", "Supplement", "ملحق", "2")
TITLES = ("al-Manar", "Crescent International", "المقتطف", "Тәрҗеман", "Servet-i Fünun")


def numberings(
    min_value: int = 0,
    max_value: int = _MOST,
    *,
    combined: bool = True,
    suffixes: SearchStrategy[str] | None = None,
    captions: SearchStrategy[str] | None = None,
) -> SearchStrategy[Numbering]:
    """Numbers of one level of enumeration: plain, and where `combined` also pairs; with suffixes and captions.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import numberings
    >>> find(numberings(), lambda number: number.last is not None)
    Numbering(first=0, last=1, suffix='', caption='')

    The second number of a pair is the greater one. Raises `InvalidArgument` for bounds that admit no number.
    """
    if not 0 <= min_value <= max_value <= _MOST:
        raise InvalidArgument(f"bounds must lie in order between 0 and {_MOST}, not {min_value!r} and {max_value!r}")
    after = st.sampled_from(SUFFIXES) if suffixes is None else suffixes
    beside = st.sampled_from(CAPTIONS) if captions is None else captions
    alone = st.integers(min_value, max_value).map(lambda first: (first, None))
    ends: SearchStrategy[tuple[int, int | None]] = alone
    if combined and min_value < max_value:
        steps = st.integers(min_value, max_value - 1).flatmap(
            lambda first: st.integers(1, max_value - first).map(lambda more: (first, first + more))
        )
        ends = alone | steps
    return st.tuples(ends, after, beside).map(lambda one: Numbering(*one[0], *one[1:]))


def enumerations() -> SearchStrategy[Enumeration]:
    """Enumerations with any of their levels; the one without is the simplest.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import enumerations
    >>> find(enumerations(), lambda found: found.volume is not None).volume
    Numbering(first=0, last=None, suffix='', caption='')
    """
    number = st.none() | numberings()
    words = st.none() | st.sampled_from(WORDS)
    return st.builds(
        Enumeration,
        volume=number,
        number=number,
        part=number,
        whole_number=number,
        series=words,
        supplement=words,
        year_of_publication=number,
    )


def printed_dates(reckoning: Reckoning) -> SearchStrategy[Any]:
    """Draw what a chronology may hold of a reckoning: nothing, a date, an interval, a partial date."""
    return st.none() | single_dates(reckoning) | intervals(reckoning) | partial_dates(reckoning)


def chronologies() -> SearchStrategy[Chronology]:
    """Chronologies with dates of any reckonings, which need not agree, a weekday and a season.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import chronologies
    >>> find(chronologies(), lambda found: found.weekday is not None)
    Chronology(hijri=None, solar_hijri=None, rumi=None, gregorian=None, weekday='Monday', season=None)
    """
    return st.builds(
        Chronology,
        **{name: printed_dates(name) for name in RECKONINGS},
        weekday=st.none() | _words(WEEKDAYS),
        season=st.none() | _words(SEASONS),
    )


def _words(words: tuple[str, ...]) -> SearchStrategy[str]:
    """Draw one of the words, or two different ones joined by a slash."""
    one = st.sampled_from(words)
    two = st.lists(one, min_size=2, max_size=2, unique=True).map("/".join)
    return one | two


def issues(titles: SearchStrategy[str] | None = None) -> SearchStrategy[Issue]:
    """Issues with any title, enumeration and chronology that the values allow, sensible or not.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import issues
    >>> find(issues(), lambda issue: issue.title is not None).title
    'al-Manar'

    For issues that a journal would print, with dates that agree, see `printed_issues`.
    """
    named = st.sampled_from(TITLES) if titles is None else titles
    return st.builds(Issue, st.none() | named, enumerations(), chronologies())


def issue_ids() -> SearchStrategy[IssueId]:
    """Keys of issues: volume, number and month, each of which may be missing.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import issue_ids
    >>> str(find(issue_ids(), lambda key: key.volume and key.month))
    'v.1(1400-01)'
    """
    number = st.none() | st.integers(0, _MOST) | numberings()
    months = st.none() | hijri_months() | st.tuples(hijri_months(), hijri_months()).map(_interval)
    return st.builds(IssueId, number, number, months)


def _interval(ends: tuple[HijriMonth, HijriMonth]) -> Interval:
    return Interval(*sorted(ends))
