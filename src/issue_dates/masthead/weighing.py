"""Whether a group of numbers and dates is a masthead, and how well it stands as one.

    masthead = numbers [ dates ] | dates that stand alone on their line or in their text | title dates

Running text, lists, datelines and books look alike; what stands around the parts tells them apart.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from issue_dates.masthead.grouping import QUIET, gap, one_line
from issue_dates.masthead.pieces import ASIDES

if TYPE_CHECKING:
    from issue_dates.masthead.grouping import Group
    from issue_dates.masthead.pieces import DatePiece, NumberPiece
    from issue_dates.masthead.scan import Scan

# A line with more words than this around the parts is running text.
PROSE = 6
# A name beside a date, without a number, has no more words than this.
LONGEST_NAME = 8
# A heading has at most so many words beside its name and date; one in a script without capitals so many in its name.
MOST_ASIDE = 3
LONGEST_PLAIN_NAME = 3
# Words this short may have a small letter in a heading.
SMALL_WORD = 3
_NUMERO = frozenset(("N", "N°", "Nº"))
_STOPS = frozenset(".।۔!?؟")
_BARS = frozenset("|•·")


def strength(scan: Scan, one: Group, title: tuple[int, int] | None, *, genre: bool) -> int:
    """Return how well a group stands as a masthead: 0 for none, more for more of its parts and less prose around."""
    kinds = one.kinds() - {"series", "supplement"}
    if "number" not in kinds and any(counts_as_number(level, kinds) for level in one.levels):
        kinds = kinds - {"part"} | {"number"}
    dated = any(_solid(piece) for piece, _ in one.dates)
    stray = _stray(scan, one, title)
    if not kinds:
        return _dates_alone(scan, one, title, stray, genre=genre)
    if kinds == {"number"} and one.levels[0].text == "#" and not _beside_month(scan, one):
        return 0
    letters = all(level.single_letter for level in one.levels if level.caption >= 0)
    if letters and not (len(kinds) > 1 or genre or (dated and _beside(scan, one)) or _page_follows(scan, one)):
        return 0
    counted = kinds - {"part"}
    if (not counted and not dated) or _is_author_and_date(scan, one):
        return 0
    if counted & {"number", "whole_number"} and (dated or counted & {"volume", "year_of_publication"}):
        base = 8
    elif counted and dated:
        base = 0 if counted == {"volume"} and _is_book(scan, one, stray) else 6
    elif counted & {"number", "whole_number"}:
        base = 4 if genre or stray == 0 else 0
    elif counted == {"volume"}:
        cited = _page_follows(scan, one)
        base = 3 if title and stray <= cited and (genre or cited) else 0
    elif dated:
        base = 2 if stray <= 3 else 0
    else:
        base = 0
    named = title is not None and title[0] == scan.line(one.low)[0]
    prose = stray > PROSE or (stray > 2 and not named and _ends_sentence(scan, one))
    return _in_prose(one, base) if prose else base


def _beside_month(scan: Scan, one: Group) -> bool:
    """Say whether a month stands on the line of a group's first number: #371 by itself may count anything."""
    return any(piece.months and one_line(scan, one.levels[0].low, piece.low) for piece, _ in one.dates)


def _is_author_and_date(scan: Scan, one: Group) -> bool:
    """Say whether a group is a book in the author-and-date manner: (عباسی، 1384: ج2، ص15)."""
    years = [piece for piece, _ in one.dates if not piece.months]
    return any(scan.at(year.high + 1).text == ":" and scan.at(year.low).start < one.levels[0].start for year in years)


def _beside(scan: Scan, one: Group) -> bool:
    """Say whether a number and a date of a group are on one line; N° on two with nothing between."""
    return any(
        one_line(scan, level.low, piece.low)
        or (level.text in _NUMERO and (0 < level.low - piece.high <= 2 or 0 < piece.low - level.high <= 2))
        for level in one.levels
        for piece, _ in one.dates
    )


def _is_book(scan: Scan, one: Group, stray: int) -> bool:
    """Say whether a volume and a year alone are a book's: words stand between or around them (place, publisher)."""
    if any(piece.months or piece.era for piece, _ in one.dates):
        return False
    return stray > 0 or gap(scan, one.levels[0].high, one.dates[0][0].low) > 0


def _in_prose(one: Group, base: int) -> int:
    """Weigh a group inside running text: a full citation is one, a volume and some year are not."""
    named = any(piece.months and not piece.numeric for piece, _ in one.dates)
    numbered = any(level.kind == "number" and level.numbers and level.numbers.kind == "figures" for level in one.levels)
    full = numbered and (named or one.kinds() & {"volume", "year_of_publication"})
    return max(1, base - 4) if full else 0


def counts_as_number(level: NumberPiece, kinds: set[str]) -> bool:
    """Say whether a part is the number: الجزء is, in the Levant and Egypt, where no other number stands beside it."""
    return level.kind == "part" and "whole_number" not in kinds and not level.text.isascii()


def _solid(piece: DatePiece) -> bool:
    return piece.year is not None or piece.day is not None


def _stray(scan: Scan, one: Group, title: tuple[int, int] | None) -> int:
    """Count the words on the group's lines that are neither parts of it nor its title, nor of a genre's description."""
    first, last = scan.line(one.low, one.high)
    count, described = 0, False
    for index in range(first, last + 1):
        term = scan.at(index)
        described = term.kind == "word" and (described or scan.means(index, "genres"))
        if term.kind != "word" or described or len(term.text) < 2 or scan.claimed[index]:
            continue
        entry = term.entry
        if entry is not None and (entry.eras or not entry.captions.keys().isdisjoint(ASIDES)):
            continue
        named = title is not None and title[0] <= index <= title[1]
        count += not (named or scan.is_a(index, *QUIET) or scan.is_weekday(index))
    return count


def _page_follows(scan: Scan, one: Group) -> bool:
    """Say whether a page is named right behind the group: a citation of a volume."""
    index = one.high + 1
    while scan.at(index).text in (",", "،", "."):
        index += 1
    return index in scan.pages or "page" in scan.captions(index)


def _dates_alone(scan: Scan, one: Group, title: tuple[int, int] | None, stray: int, *, genre: bool) -> int:
    """Weigh dates without numbers: alone on their lines, or beside a name and in two reckonings."""
    weekday = any(scan.is_weekday(index) for index in range(*_with_edges(scan, one)))
    if not any(_solid(piece) and (weekday or piece.year_digits == 4 or piece.era) for piece, _ in one.dates):
        return 0
    months = [piece for piece, _ in one.dates if piece.months and (piece.day is not None or piece.year is not None)]
    marked = [piece for piece, _ in one.dates if piece.era is not None]
    reckonings = {reckoning for _, reckoning in one.dates}
    seasons = any(scan.is_season(index) for index in range(one.low - 2, one.high + 1))
    if not months and not marked and not seasons:
        return 0
    if _opens_prose(scan, one) or _is_list(scan, one) or scan.at(one.high + 1).text in ("!", "?", "؟"):
        return 0
    if (_is_dateline(scan, one) and len(reckonings) < 2) or (
        title is not None and months and _follows_preposition(scan, one, title)
    ):
        return 0
    head = title is not None and _is_running_head(scan, *title)
    if title is not None and ((title[1] - title[0] > LONGEST_NAME and not head) or _ends_sentence(scan, one)):
        return 0
    if stray == 0 and (title is None or (marked and len(reckonings) > 1) or _page_follows(scan, one)):
        return 3
    full = sum(piece.day is not None and piece.year_digits == 4 for piece in months) > 1 and len(reckonings) > 1
    if (weekday or full) and stray <= MOST_ASIDE and len(months) > 1 and _side_by_side(scan, one):
        return 2
    if title is None and stray <= 1 and any(piece.day and piece.year_digits == 4 for piece in months):
        return 1 if one.low - scan.line(one.low)[0] <= 1 else 0
    if not months or (title is None and not weekday):
        return 0
    if _is_field(scan, one):
        return 2
    if title is None:
        return 0
    telling = genre or weekday or len(reckonings) > 1 or reckonings != {"gregorian"}
    spanning = sum(bool(piece.months) and piece.day is None for piece, _ in one.dates) > 1
    telling = telling or spanning or head
    heading = stray <= MOST_ASIDE and _is_heading(scan, one, title)
    return 2 if (stray == 0 and telling) or heading else 0


def _side_by_side(scan: Scan, one: Group) -> bool:
    """Say whether dates stand side by side: RABIUL THANI 1436, IJUMAA FEBRUARI 13-19, 2015 AN-NUUR."""
    apart = [gap(scan, before.high, after.low) for (before, _), (after, _) in pairwise(one.dates)]
    first, last = scan.line(one.low, one.high)
    beside = [*range(first, one.low - 2), *range(one.high + 1, last + 1)]
    lower = any(scan.at(i).text.islower() and len(scan.at(i).text) > 1 and not _in_address(scan, i) for i in beside)
    stop = scan.at(scan.line(one.high)[1]).text in _STOPS
    return not (any(apart) or lower or stop)


def _in_address(scan: Scan, index: int) -> bool:
    """Say whether a word is tied to another by a dot, as in the name of a site."""
    after = scan.at(index + 1).text == "." and scan.at(index + 2).kind == "word" and not scan.at(index + 2).spaced
    return after or (scan.at(index - 1).text == "." and not scan.at(index).spaced)


def _is_heading(scan: Scan, one: Group, title: tuple[int, int]) -> bool:
    """Say whether a line is set as a heading: a full date, and beside it few words, all with capitals or of a name.

    Daily Dawn 24 August 2019 Newspaper; in a script without capitals the name must stand right before its date.
    """
    dated = [piece for piece, _ in one.dates if piece.months and piece.year is not None]
    first, last = scan.line(one.low, one.high)
    beside = [*range(first, one.low), *range(one.high + 1, last + 1)]
    words = [scan.at(index).text for index in beside if scan.at(index).kind == "word" and not scan.claimed[index]]
    long = [word for word in words if len(word) > SMALL_WORD]
    if scan.at(one.low - 1).text == '"':
        return False  # the value of a field: "CreatedDate": "2020-04-05T16:21:16"
    if not dated or len(dated) > len({reckoning for _, reckoning in one.dates}) or title[0] < first:
        return False
    if all(word.upper() == word.lower() for word in words):
        return title[1] < one.low and len(words) <= LONGEST_PLAIN_NAME and not scan.is_a(one.low - 1, "filler")
    return len(words) <= LONGEST_NAME and bool(long) and all(word[:1].isupper() for word in long)


def _is_running_head(scan: Scan, low: int, high: int) -> bool:
    """Say whether a title is set in capitals, as at the head of a page."""
    words = [scan.at(index).text for index in range(low, high + 1) if scan.at(index).kind == "word"]
    return len(words) > 1 and all(word.isupper() for word in words)


def _with_edges(scan: Scan, one: Group) -> tuple[int, int]:
    """Return the range of terms from three before a group to its end: a weekday stands so close."""
    return max(one.low - 3, scan.line(one.low)[0]), one.high + 1


def _is_field(scan: Scan, one: Group) -> bool:
    """Say whether a date is a field between bars: Dawn | Apr 09, 2025 | Front page."""
    return scan.at(one.high + 1).text in _BARS or scan.at(one.low - 1).text in _BARS


def _ends_sentence(scan: Scan, one: Group) -> bool:
    """Say whether the line of a date ends as a sentence of several words does."""
    first, last = scan.line(one.low, one.high)
    words = sum(scan.at(i).kind == "word" and scan.at(i).entry is None for i in range(first, last + 1))
    return words > 3 and scan.at(last).text in _STOPS


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


def _follows_preposition(scan: Scan, one: Group, title: tuple[int, int]) -> bool:
    """Say whether a small word of running text leads to a date: "It happened on Friday, Rajab 27".

    In a script without capitals it may also stand between a short name and its date.
    """
    index = one.low - 1
    while scan.is_weekday(index) or scan.is_comma(index):
        index -= 1
    word = scan.at(index).text
    if word.lower() == word.upper() and index - title[0] <= LONGEST_PLAIN_NAME:
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
    while scan.at(index).kind not in ("line", "break", "end"):
        aside = not set(ASIDES).isdisjoint(scan.captions(index))
        words += scan.at(index).kind == "word" and not (scan.claimed[index] or aside or scan.is_a(index, *QUIET))
        index += 1
    return words > (2 if dateline else 8)
