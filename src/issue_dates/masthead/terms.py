"""Tokens → terms: each word or phrase with its entry in the lexicons, each number with its value."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from issue_dates.lexicons import fold
from issue_dates.lexicons.folding import join_folded
from issue_dates.masthead.damage import originals
from issue_dates.masthead.numbers import year_like
from issue_dates.masthead.tokens import TOKEN
from issue_dates.masthead.vocabulary import Entry, vocabulary

# A longer run of digits is text: no volume, number or year has so many.
MAX_DIGITS = 9
# So many digits or more can be a year and what print has run together with it.
GLUED = 7

DASHES = frozenset("-‐‑‒–—―−ـ~")
SLASHES = frozenset("/\\⁄∕؍")
COMMAS = frozenset(",،;؛")
STOPS = frozenset(".।۔!?؟")


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
    spaced: bool = True
    entry: Entry | None = None
    value: int = -1
    digits: int = 0
    glued: bool = False


class Known(NamedTuple):
    """What the lexicons know of one word.

    `words` is how many a phrase that it opens can have, 0 for a word that no lexicon knows; `cut` is where such a word
    begins after an article or "and" that is written to it (d'octobre, وشعبان); tatweels alone are a mark. `mended` is
    the word that was looked up instead, where the page has damaged it.
    """

    key: str
    entry: Entry | None
    words: int
    cut: int
    kind: str
    mended: str = ""


# Roman numerals, II also as a page misreads it.
_NUMERALS = frozenset(("I", "II", "Ⅰ", "Ⅱ", "V", "X", "ll", "Il", "lI"))
# Letters that are read for figures.
_LOOK_ALIKE = str.maketrans("OoIl", "0011")
# The dots of initials, the spaces of letters set apart.
_SET_APART = {ord("."): None, ord(" "): None}
# A word with its article has more letters than this.
SHORTEST = 4
# Short names of weekdays have three letters, none of them double.
SHORTEST_DAY = 3
# Marks of headings and quotations in plain text, at the start of a line: ## 16 Şubat 1327.
_LINE_MARKUP = "#>"
_LINE_ENDS = ("line", "break")
# What stands behind a menu or table is no more of it.
_ENDS_OF_LISTS = ("</ul", "</ol", "</table")
# A small letter and a capital behind it.
_CAMEL = re.compile("[a-zß-öø-ÿı][A-ZÀ-ÖØ-Þİ]")
_PREFIX = re.compile(r"[dDlL](?:['’‘]|&[lr]squo;|&#0?39;)(?=\w)|[وﻭﻮ](?=\w\w)")


@lru_cache(maxsize=8192)
def known(word: str) -> Known:
    """Return what the lexicons know of a word, or of what it was before a page damaged it."""
    found = _known(word)
    if not (found.entry or found.words or found.cut):
        for original in originals(word):
            mended = _known(original)
            if mended.entry or mended.words:
                return mended._replace(mended=original)
    return found


def _known(word: str) -> Known:
    table = vocabulary()
    key = fold(word.translate(_SET_APART))
    words = table.heads.get(key, 0)
    prefix = None if words else _PREFIX.match(word)
    cut = prefix.end() if prefix and fold(word[prefix.end() :]) in table.heads else 0
    entry = table.entries.get(key)
    if entry is not None and entry.words < word.count("."):
        entry = None  # R.M.M. is not the ringgit's RM
    if entry is not None and entry.weekday is not None and word.isascii() and word.islower():
        entry = None if len(key) == SHORTEST_DAY < len(word) else entry  # nor is the moon Monday
    return Known(key, entry, words, cut, "word" if words or word.strip("ـ") else "mark")


def terms_of(text: str, start: int = 0, end: int | None = None) -> list[Term]:
    """Return the terms of `text[start:end]`: phrases joined, glued numbers cut, line ends counted.

    >>> [term.text for term in terms_of("Vol. 50, No. 11")]
    ['Vol', '.', '50', ',', 'No', '.', '11']
    """
    terms: list[Term] = []
    openers: list[int] = []
    before, long, barred, apart = -1, False, False, False
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        kind = match.lastgroup
        if kind == "space" or kind is None:
            continue
        low, high = match.span(kind)
        found = match[kind]
        if apart and high - low == 1 and terms and _continues(terms[-1], kind, low):
            _lengthen(terms[-1], found, high)
        elif kind == "misread":
            _add_misread(terms, Term("word", low, high, found, low != before))
        elif kind == "number":
            _add_number(terms, Term("number", low, high, found, low != before))
            long = long or high - low >= GLUED
        elif kind == "word" or kind == "month" or kind == "spaced":
            apart = apart or kind == "spaced"
            _, entry, words, cut, kind, _ = known(found)
            if words > 1:
                openers.append(len(terms))
            elif (
                not (words or cut or entry)
                and text[low - 1 : low] != '"'  # a key in quotes is a program's
                and (capital := _CAMEL.search(found))
            ):
                cut = _cut_at_capital(found, capital.start() + 1)
            elif not words and not cut and not found.isascii():
                cut = _cut_at_article(found)
                if low == before and not cut:
                    cut = _cut_behind_figure(terms[-1], found)
            if cut:
                _add_halves(terms, openers, Term("word", low, high, found, low != before), cut)
            else:
                terms.append(Term(kind, low, high, found, low != before, entry))
        elif kind == "line":
            _add_line(terms, Term("line", low, high, found))
            apart = False
        else:
            mark = html.unescape(found) if found[0] == "&" else found
            if kind == "sign":
                mark = "№"
            if mark == "*" and low == before and terms[-1].text == "*":
                terms.pop()  # **bold** in plain text
                continue
            opens = not terms or terms[-1].kind in _LINE_ENDS
            if mark in _LINE_MARKUP and opens and text[high : high + 1] in (" ", mark):
                continue
            barred = barred or mark == "|"
            terms.append(Term("mark", low, high, mark, low != before))
        before = high
    terms = _join_phrases(_exchange(terms) if barred else terms, openers)
    return _cut_glued(terms) if long else terms


# The scripts that are written from the right begin here; Latin, Greek, Cyrillic and Armenian are before.
_FIRST_FROM_RIGHT = "\u0590"


def _exchange(terms: list[Term]) -> list[Term]:
    """Put back two figures that text written from the right has exchanged over a bar: شماره8 | 529صفحه."""
    for index in range(2, len(terms) - 2):
        if terms[index].text != "|":
            continue
        word, one, other, behind = terms[index - 2], terms[index - 1], terms[index + 1], terms[index + 2]
        if (
            one.kind == other.kind == "number"
            and not behind.spaced
            and min(word.text, behind.text) >= _FIRST_FROM_RIGHT
        ):
            terms[index - 1], terms[index + 1] = other, one
    return terms


def _continues(last: Term, kind: str, low: int) -> bool:
    """Say whether a figure or letter belongs to the one before it, on a line whose words are set apart (1 9 3 5)."""
    return last.kind == kind and last.end == low - 1 and last.end - last.start == 2 * len(last.text) - 1


def _lengthen(last: Term, found: str, high: int) -> None:
    last.text, last.end = last.text + found, high
    if last.kind == "number":
        last.value, last.digits = int(last.text), len(last.text)
    else:
        last.entry = known(last.text).entry


def _add_number(terms: list[Term], term: Term) -> None:
    digits = term.end - term.start
    if digits > MAX_DIGITS:
        term.kind = "word"
    else:
        term.value, term.digits = int(term.text), digits
    terms.append(term)


def _add_misread(terms: list[Term], term: Term) -> None:
    """Add a year some of whose figures were read as letters; what makes no year stays a word."""
    value = int(term.text.translate(_LOOK_ALIKE))
    if year_like(value):
        term.kind, term.value, term.digits = "number", value, 4
    terms.append(term)


def _add_line(terms: list[Term], line: Term) -> None:
    """Add a line end; a second one makes it an empty line, more change nothing."""
    last = terms[-1] if terms else line
    apart = line.text.lower().startswith(_ENDS_OF_LISTS)
    if last.kind not in ("line", "break") or last is line:
        if apart:
            line.kind = "break"
        terms.append(line)
        return
    # A closing and an opening tag side by side are one line end, two line feeds an empty line.
    if apart or last.text[:1] != "<" or line.text[:1] != "<":
        last.kind = "break"
    last.end, last.text = line.end, line.text


def _add_halves(terms: list[Term], openers: list[int], term: Term, cut: int) -> None:
    """Add a word that is two, written together, as two words."""
    middle, spaced = term.start + cut, term.spaced
    for low, high, half in ((term.start, middle, term.text[:cut]), (middle, term.end, term.text[cut:])):
        sense = known(half)
        if sense.words > 1:
            openers.append(len(terms))
        terms.append(Term("word", low, high, half, spaced, sense.entry))
        spaced = False


def _cut_behind_figure(before: Term, word: str) -> int:
    """Return where to cut words that damaged text has run together behind a figure (12317العددالأثنين), or 0."""
    return _known_halves(word) if before.text == ":" or before.text[:1].isdecimal() else 0


def _cut_at_capital(word: str, cut: int) -> int:
    """Return the place of the capital at which a page has run a caption or month on to a word (GazeteSayı), or 0."""
    return cut if len(word) - cut > 2 and _is_half(word[cut:]) else 0


def _cut_at_article(word: str) -> int:
    """Return where a word holds a second one with its article (عشرالمجلد), both known, or 0."""
    cut = word.find("ال", 3)
    while 0 < cut < len(word) - SHORTEST:
        if _is_half(word[:cut]) and _is_half(word[cut:]):
            return cut
        cut = word.find("ال", cut + 1)
    return 0


def _is_half(word: str) -> bool:
    entry = known(word).entry
    return entry is not None and bool(entry.captions or entry.months or entry.numeral is not None or entry.eras)


def _known_halves(word: str) -> int:
    """Return where a word can be cut so that the lexicons know both halves, or 0."""
    for cut in range(len(word) - 3, 2, -1):
        if known(word[:cut]).entry and known(word[cut:]).entry:
            return cut
    return 0


def _join_phrases(terms: list[Term], openers: list[int]) -> list[Term]:
    """Make one term of the longest phrase of the lexicons that begins at each word that can open one."""
    result: list[Term] = []
    done = 0
    for index in openers:
        if index < done or _is_suffix(terms, index):
            continue
        last, entry = _phrase(terms, index)
        if last > index:
            one = terms[index]
            text = "".join(term.text for term in terms[index : last + 1])
            result += terms[done:index]
            result.append(Term("word", one.start, terms[last].end, text, one.spaced, entry))
            done = last + 1
    return result + terms[done:] if done else terms


def _phrase(terms: list[Term], index: int) -> tuple[int, Entry | None]:
    """Return the last term of the longest phrase from an index, and what it means; the index itself for none."""
    table = vocabulary()
    key, entry, words, *_ = known(terms[index].text)
    last = position = index
    for count in range(2, words + 1):
        position = _next_word(terms, position)
        if position < 0:
            break
        before, key = key, join_folded(key, known(terms[position].text).key)
        found = table.entries.get(key)
        # El Watan n°: doubled letters are folded, so that the n would be lost.
        if found is None or (key == before and found.words < count):
            continue
        # A short key met by chance ("C. I" is not the suffix -ci) needs a spelling of several words.
        initials = len(key) == count and terms[position - 1].kind != "word" and bool(found.eras or found.captions)
        # A Roman numeral behind a word ("Juzuu I") is part of a name only where one is spelled so, and it tells which.
        either = any(len(numbers) > 1 for numbers in found.months.values())
        numeral = terms[position].text in _NUMERALS and (found.words < count or either)
        # Only a month's name goes on in the next line, or with another caption behind a dash.
        broken = _is_parted(terms, position) and not found.months
        if not (numeral or broken) and (found.words > 1 or len(key) > 4 or initials):
            entry, last = found, position
    return last, entry


def _is_parted(terms: list[Term], index: int) -> bool:
    """Say whether a line end stands before a word, or a dash with a space on either side before a caption."""
    mark, entry = terms[index - 1], known(terms[index].text).entry
    dashed = mark.text in DASHES and mark.spaced and terms[index].spaced
    return mark.kind == "line" or (dashed and entry is not None and bool(entry.captions))


def _is_suffix(terms: list[Term], index: int) -> bool:
    """Say whether a word is the suffix of the figure that it is written to (16তম, 30-cu): it opens no phrase."""
    entry = terms[index].entry
    if entry is None or "ordinal_suffixes" not in entry.roles or index == 0:
        return False
    if terms[index].text.isupper() and _is_dotted(terms, index):
        return False  # 1434A.H.
    before = index - 2 if terms[index - 1].text == "-" and index > 1 else index - 1
    return terms[before].text[:1].isdecimal() and terms[index].start - terms[before].end == index - before - 1


def _is_dotted(terms: list[Term], index: int) -> bool:
    """Say whether a point and another letter are written to a letter."""
    point, letter = [*terms[index + 1 : index + 3], *(Term("end", -1, -1, ""),) * 2][:2]
    return len(terms[index].text) == len(letter.text) == 1 and point.text == "." and not (point.spaced or letter.spaced)


def _next_word(terms: list[Term], position: int) -> int:
    """Return the index of the word that may continue a phrase: next, or past a hyphen, dot, apostrophe, line end."""
    after = position + 1
    if after < len(terms) and (terms[after].text in "-.'’‘`–‐·°№" or terms[after].kind == "line"):
        after += 1
    if after < len(terms) and terms[after].kind == "word":
        return after
    return -1


def _cut_glued(terms: list[Term]) -> list[Term]:
    """Cut numbers that print ran together: a year and an ISO date, two years, a year and what follows it."""
    result: list[Term] = []
    for index, term in enumerate(terms):
        if term.digits >= GLUED and _may_cut(terms, index):
            head, tail = term.text[:4], term.text[4:]
            middle = term.start + 4
            result.append(Term("number", term.start, middle, head, term.spaced, None, int(head), 4))
            result.append(Term("number", middle, term.end, tail, False, None, int(tail), len(tail), glued=True))
        else:
            result.append(term)
    return result


def _may_cut(terms: list[Term], index: int) -> bool:
    term = terms[index]
    if not year_like(int(term.text[:4])):
        return False
    iso = index + 1 < len(terms) and terms[index + 1].text == "-" and not terms[index + 1].spaced
    dated = any(t.entry is not None and t.entry.months for t in terms[max(0, index - 4) : index])
    if term.digits == 8:
        return (iso or dated) and year_like(int(term.text[4:]))
    return dated
