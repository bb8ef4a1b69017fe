"""How well dates without a number stand as a masthead.

    dates = alone on their lines | side by side in two calendars | a field between bars | a name and a date as a heading

Datelines, lists, captions of pictures and running text look alike; what stands around the dates tells them apart.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from issue_dates.masthead.grouping import QUIET, ends_sentence, gap
from issue_dates.masthead.pieces import ASIDES
from issue_dates.masthead.terms import STOPS
from issue_dates.masthead.titles import QUOTES, is_place

if TYPE_CHECKING:
    from issue_dates.masthead.grouping import Group
    from issue_dates.masthead.pieces import DatePiece
    from issue_dates.masthead.scan import Scan

    Name = tuple[int, int]  # first and last term

# A name beside a date has no more words than this.
LONGEST_NAME = 8
# A heading has at most so many words beside its name and date; one in a script without capitals so many in its name.
MOST_ASIDE = 3
LONGEST_PLAIN_NAME = 3
# Words this short may have a small letter in a heading.
SMALL_WORD = 3
_BARS = frozenset("|•·")


def strength_alone(scan: Scan, one: Group, name: Name | None, stray: int, *, genre: bool) -> int:
    """Return how well dates without numbers stand as a masthead, 0 for none.

    `stray` counts the words on their lines that are neither they nor the name; `genre` says that the name is marked.
    """
    weekday = any(scan.is_weekday(index) for index in range(max(one.low - 3, scan.line(one.low)[0]), one.high + 1))
    months = [piece for piece, _ in one.dates if piece.months and (piece.day is not None or piece.year is not None)]
    marked = any(piece.era is not None for piece, _ in one.dates)
    reckonings = {reckoning for _, reckoning in one.dates}
    if not _tells_a_day(scan, one, weekday=weekday, named=bool(months) or marked) or _is_ruled_out(scan, one, name):
        return 0
    if stray == 0 and (name is None or (marked and len(reckonings) > 1) or page_follows(scan, one)):
        return 3
    full = sum(_is_full(piece) for piece in months) > 1 and len(reckonings) > 1
    if (weekday or full) and stray <= MOST_ASIDE and len(months) > 1 and _side_by_side(scan, one):
        return 3
    if name is None and stray <= 1 and any(map(_is_full, months)):
        before = range(scan.line(one.low)[0], one.low)
        return 1 if len(before) <= 1 or all(scan.is_weekday(i) or scan.at(i).kind == "mark" for i in before) else 0
    if months and _is_field(scan, one) and (weekday or name is not None):
        return 2
    if name is None or not months:
        return 0
    spanning = sum(bool(piece.months) and piece.day is None for piece, _ in one.dates) > 1
    telling = genre or weekday or spanning or reckonings != {"gregorian"} or _is_running_head(scan, name)
    heading = stray <= MOST_ASIDE and _is_heading(scan, one, name)
    if stray <= 2 * genre and telling:
        return 3
    return 2 if heading or (genre and _tells_of_issue(scan, one, name)) else 0


def _tells_of_issue(scan: Scan, one: Group, name: Name) -> bool:
    """Say whether a word for an issue, without a number, stands before a name: العدد الجديد من مجلة البيان."""
    first, _ = scan.line(one.low)
    return any("number" in scan.captions(index) for index in range(first, min(name[0], one.low)))


def page_follows(scan: Scan, one: Group) -> bool:
    """Say whether a page is named right behind a group, as in a citation."""
    index = one.high + 1
    while scan.at(index).text in (")", ",", "،", ".", ":"):
        index += 1
    return index in scan.pages or "page" in scan.captions(index)


def _is_full(piece: DatePiece) -> bool:
    return piece.day is not None and piece.year_digits == 4


def _tells_a_day(scan: Scan, one: Group, *, weekday: bool, named: bool) -> bool:
    """Say whether the dates name a day or a year surely enough to stand without a number."""
    if not (named or any(scan.is_season(index) for index in range(one.low - 2, one.high + 1))):
        return False
    return any(
        (piece.day is not None or piece.year is not None) and (weekday or piece.year_digits == 4 or piece.era)
        for piece, _ in one.dates
    )


def _is_ruled_out(scan: Scan, one: Group, name: Name | None) -> bool:
    """Say whether what stands around the dates makes them those of running text, of a list or of a dispatch."""
    if _opens_prose(scan, one) or scan.at(one.high + 1).text in ("!", "?", "؟"):
        return True
    if _is_list(scan, one) or _in_column(scan, one) or _is_value(scan, one):
        return True
    if _is_dateline(scan, one) and len({reckoning for _, reckoning in one.dates}) < 2:
        return True
    if name is None:
        return False
    if any(scan.means(index, "events") for index in range(name[0], name[1] + 1)):
        return True
    named = any(piece.months for piece, _ in one.dates)
    if not named and is_place(scan, *name):
        return True  # the imprint of a book: Yogyakarta 2013
    if named and _follows_preposition(scan, one, name):
        return True
    long = name[1] - name[0] > LONGEST_NAME and not _is_running_head(scan, name)
    quoted = scan.at(name[0] - 1).text in QUOTES
    return long or (ends_sentence(scan, scan.line(one.low, one.high)) and not quoted)


def _is_value(scan: Scan, one: Group) -> bool:
    """Say whether the first date is the value of a field, as in JSON: "datePublished": "2020-04-05"."""
    marks = [scan.at(one.low - step).text for step in (1, 2, 3)]
    return marks == ['"', ":", '"']


def _side_by_side(scan: Scan, one: Group) -> bool:
    """Say whether dates stand side by side: RABIUL THANI 1436, IJUMAA FEBRUARI 13-19, 2015 AN-NUUR."""
    apart = [gap(scan, before.high, after.low) for (before, _), (after, _) in pairwise(one.dates)]
    first, last = scan.line(one.low, one.high)
    beside = [*range(first, one.low - 2), *range(one.high + 1, last + 1)]
    lower = any(scan.at(i).text.islower() and len(scan.at(i).text) > 1 and not _in_address(scan, i) for i in beside)
    return not (any(apart) or lower or scan.at(last).text in STOPS)


def _in_address(scan: Scan, index: int) -> bool:
    """Say whether a word is tied to another by a dot, as in the name of a site."""
    after = scan.at(index + 1).text == "." and scan.at(index + 2).kind == "word" and not scan.at(index + 2).spaced
    return after or (scan.at(index - 1).text == "." and not scan.at(index).spaced)


def _is_heading(scan: Scan, one: Group, name: Name) -> bool:
    """Say whether a line is set as a heading: a full date, and beside it few words, all with capitals or of a name.

    Daily Dawn 24 August 2019 Newspaper; in a script without capitals the name must stand right before its date.
    """
    dated = {
        (reckoning, piece.year, piece.day) for piece, reckoning in one.dates if piece.months and piece.year is not None
    }
    first, last = scan.line(one.low, one.high)
    beside = [*range(first, one.low), *range(one.high + 1, last + 1)]
    free = [index for index in beside if scan.at(index).kind == "word" and not scan.claimed[index]]
    words = [scan.at(index).text for index in free]
    tied = {index for index in free if scan.is_dash(index - 1) and scan.at(index).text.islower()}  # In-flight
    long = [word for index, word in zip(free, words, strict=True) if len(word) > SMALL_WORD and index not in tied]
    if scan.at(one.low - 1).text == '"':
        return False  # the value of a field: "CreatedDate": "2020-04-05T16:21:16"
    if not dated or len(dated) > len({reckoning for _, reckoning in one.dates}) or name[0] < first:
        return False
    if all(word.upper() == word.lower() for word in words):
        return name[1] < one.low and len(words) <= LONGEST_PLAIN_NAME and not scan.is_a(one.low - 1, "filler")
    return len(words) <= LONGEST_NAME and bool(long) and all(word[:1].isupper() for word in long)


def _is_running_head(scan: Scan, name: Name) -> bool:
    """Say whether a title is set in capitals, as at the head of a page."""
    words = [scan.at(index).text for index in range(name[0], name[1] + 1) if scan.at(index).kind == "word"]
    return len(words) > 1 and all(word.isupper() for word in words)


def _is_field(scan: Scan, one: Group) -> bool:
    """Say whether a date is a field between bars: Dawn | Apr 09, 2025 | Front page."""
    return scan.at(one.high + 1).text in _BARS or scan.at(one.low - 1).text in _BARS


def _field(scan: Scan, one: Group) -> tuple[int, int]:
    """Return the first and last term between the bars, or line ends, around a group."""
    first, last = scan.line(one.low, one.high)
    low = max((i + 1 for i in range(first, one.low) if scan.at(i).text in _BARS), default=first)
    high = min((i - 1 for i in range(one.high + 1, last + 1) if scan.at(i).text in _BARS), default=last)
    return low, high


def _is_list(scan: Scan, one: Group) -> bool:
    """Say whether figures that nothing accounts for, or other dates, stand on the line of a date."""
    first, last = _field(scan, one)
    free = sum(scan.number(index) is not None for index in range(first, last + 1))
    return free > len({reckoning for _, reckoning in one.dates}) or any(
        index in scan.dated for index in (*range(first, one.low), *range(one.high + 1, last + 1))
    )


def _in_column(scan: Scan, one: Group) -> bool:
    """Say whether another date stands alone on the line above or below: months of an archive, days of events."""
    first, last = scan.line(one.low, one.high)
    for ending, inside in ((first - 1, first - 2), (last + 1, last + 2)):
        if scan.at(ending).kind == "line":
            low, high = scan.line(inside)
            words = sum(scan.at(i).kind == "word" and not scan.claimed[i] for i in range(low, high + 1))
            if not words and any(index in scan.dated for index in range(low, high + 1)):
                return True
    return False


def _follows_preposition(scan: Scan, one: Group, name: Name) -> bool:
    """Say whether a small word of running text leads to a date: "It happened on Friday, Rajab 27".

    In a script without capitals it may also stand between a short name and its date.
    """
    index = one.low - 1
    while scan.is_weekday(index) or scan.is_comma(index):
        index -= 1
    word = scan.at(index).text
    if word.lower() == word.upper() and index - name[0] <= LONGEST_PLAIN_NAME:
        return False
    return not word[:1].isupper() and scan.is_a(index, "filler")


def _is_dateline(scan: Scan, one: Group) -> bool:
    """Say whether a line opens with a place and a dash or bracket before its date, as an agency's dispatch does."""
    index, _ = scan.line(one.low)
    opens = scan.is_dash(index + 1) or scan.at(index + 1).text == "("
    return index < one.low and scan.means(index, "places") and opens


def _opens_prose(scan: Scan, one: Group) -> bool:
    """Say whether running text follows the dates on their line: a dateline."""
    index, words = one.high + 1, 0
    if scan.at(index).text[:1] in ("'", "’") and not scan.at(index).spaced:
        return True  # 1268'de: a case ending
    dateline = scan.is_dash(index) or scan.is_dash(index + 1)
    while not scan.ends_line(index):
        aside = not set(ASIDES).isdisjoint(scan.captions(index))
        words += scan.at(index).kind == "word" and not (scan.claimed[index] or aside or scan.is_a(index, *QUIET))
        index += 1
    return words > (2 if dateline else 8)
