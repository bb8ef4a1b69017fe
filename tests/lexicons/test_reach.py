"""Every spelling of every lexicon is reachable: the reader's tokens can make it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from issue_dates.lexicons import languages, load
from issue_dates.masthead.terms import terms_of

if TYPE_CHECKING:
    from collections.abc import Iterator

every_language = pytest.mark.parametrize("tag", languages())


def named(tag: str) -> Iterator[tuple[str, str]]:
    """The spellings that a reader looks up, each with the table that lists it."""
    lexicon = load(tag)
    for reckoning, names in lexicon.months.items():
        for month in names:
            yield from ((word, f"months.{reckoning}") for word in month)
    for reckoning, ambiguous in lexicon.ambiguous_months.items():
        yield from ((word, f"ambiguous_months.{reckoning}") for word in ambiguous)
    for kind, lists in (("weekdays", lexicon.weekdays), ("seasons", lexicon.seasons)):
        for words in lists:
            yield from ((word, kind) for word in words)
    for kind, table in (("captions", lexicon.captions), ("eras", lexicon.eras), ("words", lexicon.words)):
        for what, words in table.items():
            if what not in GLUED:
                yield from ((word, f"{kind}.{what}") for word in words)
    for kind, values in (("numerals", lexicon.numerals), ("days", lexicon.days)):
        yield from ((word, kind) for word in values)


PUNCTUATION = set(".:'’)(،,-°№")

# Suffixes are met glued to figures; signs are known to the reader without a lexicon.
GLUED = {"ordinal_suffixes"}
SIGNS = set("=&+©№#$£€₹¥৳₺﷼§°º")


@every_language
def test_every_spelling_is_found_where_it_is_printed(tag: str) -> None:
    """Printed before a year, a spelling is one term that the lexicons know: nothing is listed in vain."""
    lost = []
    for word, table in named(tag):
        terms = [term for term in terms_of(f"{word}, 1900")[:-1] if term.text not in PUNCTUATION]
        if not set(word) <= SIGNS and (len(terms) != 1 or terms[0].entry is None):
            lost.append(f"{table}: {word}")
    assert not lost
