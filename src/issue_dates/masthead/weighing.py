"""Whether a group of numbers and dates is a masthead, and how well it stands as one.

    masthead = numbers [ dates ] | dates that stand alone on their line or in their text | title dates

Running text, lists, datelines and books look alike; what stands around the parts tells them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.dates_alone import page_follows, strength_alone
from issue_dates.masthead.grouping import ends_sentence, gap, is_quiet, one_line
from issue_dates.masthead.scan import SHORT

if TYPE_CHECKING:
    from issue_dates.masthead.grouping import Group
    from issue_dates.masthead.pieces import DatePiece, NumberPiece
    from issue_dates.masthead.scan import Scan

# A line with more words than this around the parts is running text.
PROSE = 6


def strength(scan: Scan, one: Group, title: tuple[int, int] | None, *, genre: bool) -> int:
    """Return how well a group stands as a masthead: 0 for none, more for more of its parts and less prose around."""
    kinds = one.kinds() - {"series", "supplement"}
    if "number" not in kinds and any(counts_as_number(level, kinds) for level in one.levels):
        kinds = kinds - {"part"} | {"number"}
    dated = any(_solid(piece) for piece, _ in one.dates)
    stray = _stray(scan, one, title)
    if not kinds:
        return strength_alone(scan, one, title, stray, genre=genre)
    if kinds == {"number"} and one.levels[0].text == "#" and not _beside_month(scan, one):
        return 0
    letters = all(level.single_letter for level in one.levels if level.caption >= 0)
    if letters and not (len(kinds) > 1 or genre or (dated and _beside(scan, one)) or page_follows(scan, one)):
        return 0
    counted = kinds - {"part"}
    if (not counted and not dated) or _is_author_and_date(scan, one) or _is_decree(scan, one):
        return 0
    if _has_imprint(scan, one, title):
        return 0
    if (not one.dates and _is_of_book(scan, one)) or any(scan.at(i).text == "ISBN" for i in range(one.low, one.high)):
        return 0
    if counted & {"number", "whole_number"} and (dated or counted & {"volume", "year_of_publication"}):
        base = 8
    elif counted and dated:
        base = 0 if counted == {"volume"} and _is_book(scan, one, stray) else 6
    elif counted & {"number", "whole_number"}:
        set_off = title is not None and title[1] + 1 < one.levels[0].low
        if not set_off and any(_may_be_year(scan, level) for level in one.levels):
            return 0  # Final issue 1940, but not Takvim-i Vekayi, Sayı 1831
        behind = title is not None and title[1] < one.low and one_line(scan, title[0], one.low)
        base = 4 if genre or stray <= behind else 0
    elif counted == {"volume"}:
        cited = page_follows(scan, one)
        base = 3 if title and stray <= cited and (genre or cited) else 0
    elif dated:
        base = 2 if stray <= 3 else 0
    else:
        base = 0
    named = title is not None and title[0] == scan.line(one.low)[0]
    prose = stray > PROSE or (stray > 2 and not named and ends_sentence(scan, one.lines))
    return _in_prose(scan, one, base, genre=genre) if prose else base


def _may_be_year(scan: Scan, level: NumberPiece) -> bool:
    """Say whether the figure of a caption can as well be the year of Gregorian print: Final issue 1940."""
    return level.numbers is not None and 1780 <= level.numbers.first <= 2100 and scan.at(level.numbers.low).digits == 4


def _beside_month(scan: Scan, one: Group) -> bool:
    """Say whether a month stands on the line of a group's first number: #371 by itself may count anything."""
    return any(piece.months and one_line(scan, one.levels[0].low, piece.low) for piece, _ in one.dates)


def _is_decree(scan: Scan, one: Group) -> bool:
    """Say whether a number stands behind its date as that of a law does: от 29 декабря 2012 г. № 273-ФЗ."""
    return any(
        scan.is_a(piece.low - 1, "decreed") and piece.high < level.low and not gap(scan, piece.high, level.low)
        for piece, _ in one.dates
        for level in one.levels
    )


def _is_of_book(scan: Scan, one: Group) -> bool:
    """Say whether the name of a book stands before or between numbers: Sahih Bukhari, Volume 4, Book 55, Number 611."""
    before = one.low - 1
    while _joins_book(scan, before):
        before -= 1
    return any(scan.is_a(index, "books") for index in range(before, one.high))


def _joins_book(scan: Scan, index: int) -> bool:
    """Say whether a mark or figure may stand between the name of a book and its volume."""
    mark = scan.ends_field(index) or scan.at(index).text in ("(", "[", "]", ")", ":")
    return mark or scan.number(index) is not None


def _is_author_and_date(scan: Scan, one: Group) -> bool:
    """Say whether a group is a book in the author-and-date manner: (عباسی، 1384: ج2، ص15)."""
    years = [piece for piece, _ in one.dates if not piece.months]
    return any(scan.at(year.high + 1).text == ":" and scan.at(year.low).start < one.levels[0].start for year in years)


def _beside(scan: Scan, one: Group) -> bool:
    """Say whether a number and a date of a group are on one line; N° on two with nothing between."""
    return any(
        one_line(scan, level.low, piece.low)
        or (level.text == "N" and (0 < level.low - piece.high <= 3 or 0 < piece.low - level.high <= 3))
        for level in one.levels
        for piece, _ in one.dates
    )


def _is_book(scan: Scan, one: Group, stray: int) -> bool:
    """Say whether a volume and a year alone are a book's: words stand between or around them (place, publisher)."""
    cited = one.levels[0].caption < 0 and page_follows(scan, one)
    if cited or any(piece.months or piece.era for piece, _ in one.dates):
        return False
    return stray > 0 or gap(scan, one.levels[0].high, one.dates[0][0].low) > 0


def _has_imprint(scan: Scan, one: Group, title: tuple[int, int] | None) -> bool:
    """Say whether a book's imprint stands on the lines of a group without a captioned number: 3. Auflage, М.: Наука."""
    kinds = one.kinds()
    numbers = [one for one in one.levels if one.kind in ("number", "whole_number") or counts_as_number(one, kinds)]
    if not all(level.single_letter for level in numbers):
        return False
    first, last = one.lines
    if any(scan.means(index, "editions") for index in range(first, last + 1)):
        return True
    house = title[0] - 1 if title else -1
    if scan.at(house).text != ":":
        return False
    initial = scan.at(house - 1).text == "." and len(scan.at(house - 2).text) < SHORT
    return initial or scan.means(house - 1, "places")


def _in_prose(scan: Scan, one: Group, base: int, *, genre: bool) -> int:
    """Weigh a group inside running text: a full citation is one, a volume and some year are not.

    `genre` says that words or quotes mark a name beside it.
    """
    named = any(piece.months and not piece.numeric for piece, _ in one.dates)
    kinds = one.kinds()
    numbered = any(
        (level.kind == "number" or counts_as_number(level, kinds)) and level.numbers and level.numbers.kind == "figures"
        for level in one.levels
    )
    cited = bool(one.dates) and page_follows(scan, one)
    full = numbered and (named or kinds & {"volume", "year_of_publication"} or cited or (genre and bool(one.dates)))
    return max(1, base - 4) if full else 0


def counts_as_number(level: NumberPiece, kinds: set[str]) -> bool:
    """Say whether a part is the number: الجزء is, in the Levant and Egypt, where no other number stands beside it."""
    return level.kind == "part" and "whole_number" not in kinds and not level.text.isascii()


def _solid(piece: DatePiece) -> bool:
    return piece.year is not None or piece.day is not None


def _behind_article(scan: Scan, one: Group) -> int:
    """Return where a group's lines begin, or what Russian sets behind the name of an article: Заметки // Мир ислама."""
    for index in range(one.low - 1, one.lines[0], -1):
        if scan.at(index).text == scan.at(index - 1).text == "/" and not scan.at(index).spaced:
            return index + 1
    return one.lines[0]


def _stray(scan: Scan, one: Group, title: tuple[int, int] | None) -> int:
    """Count the words on the group's lines that are neither parts of it nor its title, nor of a genre's description."""
    count, described = 0, False
    for index in range(_behind_article(scan, one), one.lines[1] + 1):
        term = scan.at(index)
        described = term.kind == "word" and (described or scan.means(index, "genres"))
        if term.kind != "word" or described or len(term.text) < 2 or scan.claimed[index]:
            continue
        entry = term.entry
        if entry is not None and (entry.eras or entry.captions):
            continue
        named = title is not None and title[0] <= index <= title[1]
        count += not (named or is_quiet(scan, index))
    return count
