"""Tokens → terms: each word or phrase with its entry in the lexicons, each number with its value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from issue_dates.lexicons import fold
from issue_dates.lexicons.folding import join_folded
from issue_dates.masthead.tokens import Token, tokenize
from issue_dates.masthead.vocabulary import Entry, vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# A longer run of digits is text: no volume, number or year has so many.
MAX_DIGITS = 9

DASHES = frozenset("-‐‑‒–—―−ـ~")
SLASHES = frozenset("/\\⁄∕؍")
COMMAS = frozenset(",،;؛")


@dataclass(slots=True)
class Term:
    """One term of a masthead.

    `kind` is `number`, `word`, `mark`, `line` (end of a line) or `break` (an empty line); `value` the number; `digits`
    how many digits it was printed with; `entry` what the word can mean, `None` where no lexicon knows it; `spaced`
    whether white space stood before it; `glued` whether the number was cut out of a longer run of digits.
    """

    kind: str
    start: int
    end: int
    text: str
    value: int = -1
    digits: int = 0
    entry: Entry | None = None
    spaced: bool = True
    glued: bool = False
    month_part: int = 0


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    return fold(word)


def terms_of(text: str, start: int = 0, end: int | None = None) -> list[Term]:
    """Return the terms of `text[start:end]`: phrases joined, glued numbers cut, line ends counted."""
    tokens = list(_split_words(tokenize(text, start, end)))
    terms: list[Term] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        spaced = index == 0 or tokens[index - 1].end != token.start
        if token.kind in ("word", "spaced") and token.text.strip("ـ"):
            index = _add_word(terms, tokens, index, spaced)
            continue
        if token.kind == "number":
            _add_number(terms, token, spaced)
        elif token.kind == "line":
            _add_line(terms, token)
        else:
            terms.append(Term("mark", token.start, token.end, token.text, spaced=spaced))
        index += 1
    return _cut_glued(terms)


def _add_line(terms: list[Term], token: Token) -> None:
    """Add a line end; a second one makes it an empty line, more change nothing."""
    if terms and terms[-1].kind in ("line", "break"):
        # A closing and an opening tag side by side are one line end, two line feeds an empty line.
        if terms[-1].text[:1] != "<" or token.text[:1] != "<":
            terms[-1].kind = "break"
        terms[-1].end = token.end
        terms[-1].text = token.text
        return
    terms.append(Term("line", token.start, token.end, token.text))


def _add_number(terms: list[Term], token: Token, spaced: bool) -> None:
    digits = token.end - token.start
    if digits > MAX_DIGITS:
        terms.append(Term("word", token.start, token.end, token.text, spaced=spaced))
        return
    terms.append(Term("number", token.start, token.end, token.text, int(token.text), digits, spaced=spaced))


def _add_word(terms: list[Term], tokens: list[Token], index: int, spaced: bool) -> int:
    """Add the longest phrase of the lexicons that begins here, or else the one word; return the next index."""
    table = vocabulary()
    token = tokens[index]
    key = _folded(token.text)
    words = table.heads.get(key, 0)
    if words > 1 and _is_suffix(tokens, index, table.entries.get(key)):
        words = 1
    if not words:
        entry, last = None, index
    else:
        entry, last = table.entries.get(key), index
        position, count = index, 1
        while count < words:
            position = _next_word(tokens, position)
            if position < 0:
                break
            key = join_folded(key, _folded(tokens[position].text))
            count += 1
            found = table.entries.get(key)
            # A short key met by chance ("C. I" is not the suffix -ci) needs a spelling of several words.
            initials = found is not None and len(key) == count and bool(found.eras or found.captions)
            # A Roman numeral behind a word ("Juzuu I") is part of a name only where one is spelled so.
            numeral = tokens[position].text in ("I", "II", "V", "X") and found is not None and found.words < count
            if found is not None and not numeral and (found.words > 1 or len(key) > 4 or initials):
                entry, last = found, position
    end = tokens[last].end
    text = token.text if last == index else "".join(t.text for t in tokens[index : last + 1])
    terms.append(Term("word", token.start, end, text, entry=entry, spaced=spaced))
    return last + 1


_PREFIX = re.compile(r"[dDlL]['’‘](?=\w)|[وﻭﻮ](?=\w\w)")


def _split_words(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens, words that are written together cut in two where the lexicons know both halves.

    That is an elided article or Arabic "and" before a known word (d'octobre, وشعبان), and words that damaged text
    has run together beside a figure (12317العددالأثنين).
    """
    heads = vocabulary().heads
    last_end = -1
    for token in tokens:
        cut = 0
        if token.kind == "word" and _folded(token.text) not in heads:
            match = _PREFIX.match(token.text)
            if match and _folded(token.text[match.end() :]) in heads:
                cut = match.end()
            elif last_end == token.start and not token.text.isascii():
                cut = _known_halves(token.text)
        last_end = token.end if token.kind == "number" or token.text == ":" else -1
        if cut:
            middle = token.start + cut
            yield Token("word", token.start, middle, token.text[:cut])
            yield Token("word", middle, token.end, token.text[cut:])
        else:
            yield token


def _known_halves(word: str) -> int:
    """Return where a word can be cut so that the lexicons know both halves, or 0."""
    entries = vocabulary().entries
    for cut in range(len(word) - 3, 2, -1):
        if _folded(word[:cut]) in entries and _folded(word[cut:]) in entries:
            return cut
    return 0


def _is_suffix(tokens: list[Token], index: int, entry: Entry | None) -> bool:
    """Say whether a word is the suffix of the figure that it is written to (16তম, 30-cu): it opens no phrase."""
    if entry is None or "ordinal_suffixes" not in entry.roles or index == 0:
        return False
    before = index - 2 if tokens[index - 1].text == "-" and index > 1 else index - 1
    return tokens[before].kind == "number" and tokens[index].start - tokens[before].end == index - before - 1


def _next_word(tokens: list[Token], position: int) -> int:
    """Return the index of the word that may continue a phrase: next, or after one hyphen, dot or apostrophe."""
    after = position + 1
    if after < len(tokens) and tokens[after].text in "-.'’‘`–‐·°№":
        after += 1
    if after < len(tokens) and tokens[after].kind == "word":
        return after
    return -1


def _year_like(value: int) -> bool:
    return 1200 <= value <= 1500 or 1700 <= value <= 2100


def _cut_glued(terms: list[Term]) -> list[Term]:
    """Cut numbers that print ran together: a year and an ISO date, two years, a year and what follows it."""
    if not any(term.digits >= 7 for term in terms):
        return terms
    result: list[Term] = []
    for index, term in enumerate(terms):
        if term.digits >= 7 and _may_cut(terms, index):
            head, tail = term.text[:4], term.text[4:]
            middle = term.start + 4
            result.append(Term("number", term.start, middle, head, int(head), 4, spaced=term.spaced))
            result.append(Term("number", middle, term.end, tail, int(tail), len(tail), spaced=False, glued=True))
        else:
            result.append(term)
    return result


def _may_cut(terms: list[Term], index: int) -> bool:
    term = terms[index]
    if not _year_like(int(term.text[:4])):
        return False
    iso = index + 1 < len(terms) and terms[index + 1].text == "-" and not terms[index + 1].spaced
    dated = any(t.entry is not None and t.entry.months for t in terms[max(0, index - 4) : index])
    if term.digits == 8:
        return (iso or dated) and _year_like(int(term.text[4:]))
    return dated


def first_index(terms: list[Term], test: Callable[[Term], bool]) -> int:
    """Return the index of the first term that passes, or -1."""
    return next((index for index, term in enumerate(terms) if test(term)), -1)
