"""Where in a long page a masthead can be: around its figures, nowhere else.

A short line is worth reading when it holds a year, a figure beside a caption or a month, or an ordinal in words behind
a caption. A long line is running text: there only a figure beside a caption is, with so much of the line around it as a
masthead can take. Lines near each other are read together, so that a date finds its number two lines further on; no
character is read twice.
"""

from __future__ import annotations

import re
from functools import lru_cache
from heapq import merge
from typing import TYPE_CHECKING

from issue_dates.lexicons import fold
from issue_dates.masthead.pieces import LEVELS
from issue_dates.masthead.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# A text this short is read whole; so much is read at a time of a longer one.
SHORT_TEXT = 600
LONGEST_STRETCH = 4000
# A longer line is running text; so much is read before and after a captioned figure in one.
LONG_LINE = 180
BEFORE, AFTER = 160, 240
# So many characters around a line are read with it, a title above, a date below; more where they are mostly markup.
NEAR = 120
IN_MARKUP = 3 * NEAR
# A caption and what is between it and its figure take so many characters.
BESIDE = 30

# A pattern that opens with one class of characters is searched for several times faster than one that repeats it.
_FIGURES = re.compile(r"\d\d*")
_ASCII_FIGURES = re.compile(r"[0-9][0-9]*")
# A word begins with its first letter, unless it is too long: the letters inside it need not be tried.
_WORD_BEFORE = re.compile(
    r"(?:(?<![^\W\d_])|(?=[^\s\d/|&;<>\"]{20}))([^\W\d_][^\s\d/|&;<>\"]{0,20}|[#№¹])(?:[\s.:°º(\-–—|«“”„\[]|&\w{2,6};){0,4}\Z"
)
_WORD_AFTER = re.compile(
    r"(?:&\w{2,6};|[\s.)\-–]){0,3}(?:([^\W\d_]{1,4})[\s-]{1,2})?(?:([^\W\d_][^\s\d.,:;()<]{0,20}))?"
)
# Captions of the languages that print ordinals in words behind them, with no figure at all: العدد الثالث, سال دوم.
SPELLED_CAPTIONS = ("العدد", "السنة", "المجلد", "الجزء", "شماره", "سال", "دوره", "شمارہ", "جلد")
_SPELLED = re.compile(rf"(?:{'|'.join(SPELLED_CAPTIONS)})ٔ?\s{{1,3}}([^\W\d_]{{2,12}})")
_LINE_END = re.compile(r"[\n\r\v\f\x85\u2028\u2029]|</?(?:p|div|h[1-6]|li|tr|td|br|table|section|header|article)\b")
# A text without these ends its lines with line feeds alone, which are found ten times as fast.
_OTHER_END = re.compile(r"[<\v\f\x85\u2028\u2029]|\r(?!\n)")

_OPENS = ' \n([«“„"'
_SPACES = (">", "&nbsp;")
_TAG = re.compile(r"<[^<>]*>|^[^<>]*>|<[^<>]*$|&nbsp;")

Stretch = tuple[int, int]


def stretches(text: str) -> Iterator[Stretch]:
    """Yield the stretches of a text that are worth reading, as starts and ends, in order and apart.

    >>> page = "Nothing was decided. " * 60 + "\\n\\nVol. 50, No. 11\\n\\n" + "Everyone went home. " * 60
    >>> [page[start:end].strip()[-15:] for start, end in stretches(page)] != []
    True
    """
    if len(text) <= SHORT_TEXT:
        yield 0, len(text)
        return
    start = end = -1
    for low, high in _hot_lines(text):
        if start >= 0 and low <= end and high - start <= LONGEST_STRETCH:
            end = max(end, high)
            continue
        if start >= 0:
            yield start, end
        start, end = max(low, end), high
    if start >= 0:
        yield start, end


def _hot_lines(text: str) -> Iterator[Stretch]:
    """Yield the surroundings of every line, or part of a long line, that may hold part of a masthead."""
    done = 0
    bounds = _Lines(text)
    figures = _ASCII_FIGURES if text.isascii() else _FIGURES
    found = figures.finditer(text)
    if figures is _FIGURES:
        spelled = (match for match in _SPELLED.finditer(text) if _is_ordinal(match[1]))
        found = merge(found, spelled, key=re.Match.start)
    for match in found:
        position = match.start()
        if position < done:
            continue
        low, high = bounds.around(position)
        if match.re is _SPELLED:
            yield _widen(text, max(low, position - LONG_LINE), min(high, position + LONG_LINE))
            done = min(high, position + LONG_LINE)
        elif bounds.is_long:
            if _beside(text, match, _is_caption):
                yield max(low, position - BEFORE, done), min(high, position + AFTER)
                done = min(high, position + AFTER)
        elif 4 <= match.end() - position <= 9 or _beside(text, match, _is_telling):
            yield _widen(text, low, high)
            done = high


def _widen(text: str, low: int, high: int) -> Stretch:
    """Take in the short lines around, as far as a title or a date may stand from its numbers."""
    start = low
    while start > 0 and low - start < NEAR:
        previous = text.rfind("\n", max(0, start - LONG_LINE), start - 1) + 1
        if previous == 0 and start > LONG_LINE:
            return _blocks_before(text, low, start), _lines_after(text, high)
        start = previous
    return start, _lines_after(text, high)


def _lines_after(text: str, high: int) -> int:
    """Return the end of the short lines, or blocks of markup, that follow a line."""
    end = high
    while end < len(text) and end - high < NEAR:
        following = text.find("\n", end + 1, end + LONG_LINE)
        if following < 0:
            if len(text) - end <= LONG_LINE:
                return len(text)
            blocks = [match.start() for match in _LINE_END.finditer(text, end, high + IN_MARKUP)]
            return max([end, *blocks])
        end = following
    return end


def _blocks_before(text: str, low: int, start: int) -> int:
    """Return where the first block of markup near a line begins, in a page whose lines are not broken."""
    return next((match.start() for match in _LINE_END.finditer(text, max(0, low - IN_MARKUP), start)), start)


class _Lines:
    """Line ends of a text, found as they are asked for; markup of blocks ends a line too."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = _LINE_END.finditer(text) if _OTHER_END.search(text) else None
        self._low, self._high = 0, 0 if self._ends else -1
        self.is_long = False

    def around(self, position: int) -> Stretch:
        """Return where the line around a position begins and ends; positions must not go back.

        `is_long` then says whether the line is running text, its markup not counted.
        """
        if position >= self._high:
            self._go_on(position)
            self.is_long = self._high - self._low > LONG_LINE and self._words() > LONG_LINE
        return self._low, self._high

    def _go_on(self, position: int) -> None:
        """Go to the line of a position behind this one."""
        text = self._text
        if self._ends is None:
            self._low = text.rfind("\n", 0, position) + 1
            end = text.find("\n", position)
            self._high = end if end >= 0 else len(text)
            return
        while self._high <= position:
            found = next(self._ends, None)
            self._low, self._high = self._high, found.start() if found else len(text)

    def _words(self) -> int:
        """Return how many characters of the line are no markup, of so much as can matter."""
        line = self._text[self._low : min(self._high, self._low + LONGEST_STRETCH)]
        return len(_TAG.sub(" ", line)) if "<" in line or "&" in line else len(line)


def _beside(text: str, match: re.Match[str], test: Callable[[str], bool]) -> bool:
    """Say whether the word right before or after a figure passes; tags of markup between them are spaces."""
    low, high = match.span()
    behind = text[max(0, low - BESIDE) : low]
    if behind.rstrip(_OPENS).endswith(_SPACES):
        behind = _words_of(text[max(0, low - IN_MARKUP) : low])[-BESIDE:]
    before = _WORD_BEFORE.search(behind)
    if before is not None and test(before[1]):
        return True
    ahead = text[high : high + BESIDE]
    if "<" in ahead[:3] or "&" in ahead[:3]:
        ahead = _words_of(text[high : high + IN_MARKUP])[:BESIDE]
    after = _WORD_AFTER.match(ahead)
    return after is not None and any(test(word) for word in after.groups() if word)


def _words_of(markup: str) -> str:
    """Return the words of a piece of markup, one space between them."""
    return " ".join(_TAG.sub(" ", markup).split())


@lru_cache(maxsize=8192)
def _is_telling(word: str) -> bool:
    """Say whether a word can caption a level of enumeration, or names a month."""
    entry = vocabulary().entries.get(fold(word.rstrip(".,،")))
    return _is_caption(word) or (entry is not None and bool(entry.months))


@lru_cache(maxsize=8192)
def _is_ordinal(word: str) -> bool:
    """Say whether a word is a numeral."""
    entry = vocabulary().entries.get(fold(word))
    return entry is not None and entry.numeral is not None


@lru_cache(maxsize=8192)
def _is_caption(word: str) -> bool:
    """Say whether a word can caption a level of enumeration."""
    if word in ("#", "№", "¹"):
        return True
    for text in (word, word.rstrip(".:(°º-–")):
        entry = vocabulary().entries.get(fold(text))
        if entry is not None and not entry.captions.keys().isdisjoint(LEVELS):
            return True
    return False
