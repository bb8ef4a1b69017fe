"""Dates with the name of a month, found from that name.

    date     = [ weekday ] day month year | month day year | year month [ day ] | month [ year ]
    day      = figures [ suffix ] [ joint figures ] | ordinal | day word

What belongs together is decided by place; which reckoning a date has is decided later, from all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.month_names import after_month
from issue_dates.masthead.numbers import numeral_words, roman, year_like
from issue_dates.masthead.pieces import DatePiece
from issue_dates.masthead.scan import WORLD_WIDE
from issue_dates.masthead.terms import SLASHES
from issue_dates.masthead.years import LOOSE_MARKS, REACH, can_be_year, year_after, year_before

if TYPE_CHECKING:
    from issue_dates.masthead.scan import Scan
    from issue_dates.masthead.vocabulary import Entry


# Short names of months have no more letters.
LONGEST_SHORT = 4
# What ties the number of a volume to it.
_TIES = frozenset("/:.")
# By so many days the Julian calendar was behind in the centuries of print.
_JULIAN_DAYS = (11, 12, 13)
_APOSTROPHES = frozenset("'’‘`´")


def find_dates(scan: Scan) -> list[DatePiece]:
    """Find the dates with a month's name, claim their terms, and return them in order."""
    pieces = []
    for index in scan.months:
        if scan.is_month(index):
            piece = _month_date(scan, index)
            if piece is not None:
                pieces.append(piece)
    return pieces


def _month_date(scan: Scan, index: int) -> DatePiece | None:
    """Read the date around a month's name."""
    term = scan.at(index)
    assert term.entry is not None
    piece = DatePiece(index, index, {}, index)
    piece.months = {reckoning: sorted(numbers) for reckoning, numbers in term.entry.months.items()}
    left_day = _day_before(scan, index)
    after = after_month(scan, piece, index, dated=left_day is not None)
    if scan.at(index - 1).text == ":" and left_day is None:
        year_before(scan, piece)  # 1900:حزيران-1901:أيار
        if piece.year is not None:
            behind = _day_after(scan, piece, after, dated=True)
            if behind is not None:
                _take_day(piece, behind[0])
            return _finished(scan, piece, index)
    right = _day_after(scan, piece, after, dated=left_day is None and _year_is_before(scan, piece))
    if left_day is not None and right is not None and scan.line(left_day[3]) != scan.line(index):
        left_day = None  # 5 is the number: No 5, and below it September 28 - October 4, 2012
    if left_day is not None and not (right and right[1] is not None and _comma_between(scan, right)):
        _take_day(piece, left_day)
        after = year_after(scan, piece, after)
    elif right is not None:
        day, year_index = right
        _take_day(piece, day)
        if year_index is not None:
            after = year_after(scan, piece, day[3] + 1)
    else:
        after = year_after(scan, piece, after)
    if piece.year is None:
        year_before(scan, piece)
    return _finished(scan, piece, index)


def _finished(scan: Scan, piece: DatePiece, index: int) -> DatePiece | None:
    """Claim what a date has taken and return it, or `None` where it is not worth one."""
    if not _worth(scan, piece, index):
        return None
    if piece.year is None and _is_other_year(scan, piece.high + 1):
        scan.claim([piece.high + 1])
        return None  # 30 Eylül 1207: of no calendar in which the month is known
    _trim(scan, piece)
    scan.claim(range(piece.low, piece.high + 1))
    scan.dated.add(piece.low)
    return piece


def _is_other_year(scan: Scan, index: int) -> bool:
    """Say whether four figures stand where a year would, and nothing else is to be counted there."""
    figure = scan.at(index)
    return figure.digits == 4 and figure.spaced and scan.free(index) and 1000 <= figure.value < 1700


Day = tuple[int, int | None, int, int]  # first day, last day, first and last term


def _take_day(piece: DatePiece, day: Day) -> None:
    piece.day, piece.last_day = day[0], day[1]
    piece.widen(day[2], day[3])


def _comma_between(scan: Scan, right: tuple[Day, int | None]) -> bool:
    """Say whether a day after its month is set off from the year by a comma, as in month-day-year order."""
    return scan.is_comma(right[0][3] + 1)


def _worth(scan: Scan, piece: DatePiece, index: int) -> bool:
    """Say whether a month's name with nothing beside it can be a date: only in a range with a month that has a year."""
    month = scan.at(index).entry
    assert month is not None
    if piece.year is not None:
        return True
    if piece.day is not None:
        # A short name that only CLDR's locales have, or a language not spoken here, is a month beside a year alone.
        return len(scan.at(index).text) > LONGEST_SHORT or _is_spoken(scan, index)
    if _beside_number(scan, index):
        return True
    for step in (1, -1):
        joint = (piece.high + 1) if step == 1 else index - 1
        if step == 1:
            while scan.is_a(joint, "honorifics", "month") or scan.at(joint).text == ".":
                joint += 1
        elif scan.is_a(joint, "month"):
            joint -= 1
        beyond = joint + step
        while scan.is_a(beyond, "month", "filler", "honorifics") or scan.at(beyond).text == ".":
            beyond += step
        if step == -1 and scan.is_joint(joint) and scan.at(beyond).digits == 4:
            beyond -= 1  # December 1998 - January
        entry = scan.at(beyond).entry
        if (scan.is_joint(joint) or scan.is_comma(joint)) and entry is not None and entry.months:
            return True
        beside = scan.at(joint).entry
        if beside is not None and _follows(month, beside, step):
            return True
    return False


def _is_spoken(scan: Scan, index: int) -> bool:
    """Say whether a month's name is of a language spoken around it, or of so many that it is read everywhere."""
    month = scan.at(index).entry
    assert month is not None
    languages = set().union(*(names for numbers in month.months.values() for names in numbers.values()))
    return len(languages) >= WORLD_WIDE or not scan.best[index].isdisjoint(languages)


def _follows(one: Entry, other: Entry, step: int) -> bool:
    """Say whether one month's name is that of the month after (or, for -1, before) another's: Muharram Safar 1432."""
    return any(
        (number + step - 1) % 12 + 1 in other.months.get(reckoning, ())
        for reckoning, numbers in one.months.items()
        for number in numbers
    )


def _beside_number(scan: Scan, index: int) -> bool:
    """Say whether a lone month stands behind a number or between commas, and a year elsewhere on its line, or no more.

    2010, № 3, март; Al-Huda, July, Vol. 3, 2019; No. 16 / Th. ke-96, Agustus
    """
    before = index - 1
    while scan.is_comma(before) or scan.at(before).text in (".", "(", "-", "–"):
        before -= 1
    first, last = scan.line(index)
    counted = [i for i in range(first, last + 1) if scan.at(i).kind == "number" and not scan.free(i)]
    if before in counted and scan.is_comma(index - 1) and index == last and len(scan.at(index).text) > LONGEST_SHORT:
        return True
    if before not in counted and not (counted and scan.is_comma(index - 1) and scan.ends_field(index + 1)):
        return False
    return any(scan.at(i).digits == 4 and scan.free(i) and year_like(scan.at(i).value) for i in range(first, last + 1))


def _day_number(scan: Scan, index: int) -> int | None:
    value = scan.number(index)
    return value if value is not None and 1 <= value <= 31 and scan.at(index).digits <= 2 else None


def _day_before(scan: Scan, month: int) -> Day | None:
    """Find the day, or the days from and to, that stands before a month's name."""
    index = month - 1
    for _ in range(REACH):
        term = scan.at(index)
        if index in scan.displaced:
            index -= 1
            continue
        if term.kind == "break" or not scan.free(index):
            return None
        if term.kind == "number":
            value = _day_number(scan, index)
            if value is None or any(other(scan, index) for other in _OTHER_FIGURES):
                return None
            return _days_from(scan, value, index)
        entry = term.entry
        if entry is not None and (entry.day is not None or (entry.numeral is not None and 1 <= entry.numeral <= 31)):
            return _word_day(scan, index)
        if term.text == ")" and _is_julian_pair(scan, index):
            return scan.at(index - 1).value, None, index - 3, index - 1
        if term.text == ")" and _is_bracketed_day(scan, index):
            index -= 1
            continue
        if term.text in ("(", ")", ":", ";") or (term.kind == "line" and scan.at(index + 1).kind == "mark"):
            return None
        if not (term.kind == "line" or term.text in LOOSE_MARKS or _loose_word(scan, index)):
            return None
        index -= 1
    return None


def _follows_roman(scan: Scan, index: int) -> bool:
    """Say whether a figure before a comma is the number behind a Roman volume: XXXII 1, enero; XXXIII, 2, julio."""
    before = scan.at(index - 1 - scan.is_comma(index - 1)).text
    return scan.ends_field(index + 1) and before.isupper() and bool(roman(before))


def _ends_pair(scan: Scan, index: int) -> bool:
    """Say whether a figure belongs behind the slash of a number: Nr. 1 /26, Janar 1993; Arabica 17/2, May 2012."""
    number, tie = scan.at(index - 2), scan.at(index - 1)
    if number.text.isupper() and roman(number.text) and tie.text == "/" and not scan.at(index).spaced:
        return scan.ends_field(index + 1)  # XL/2, May 1974
    if number.kind != "number" or scan.is_year_word(index - 3):
        return False  # 11 Mart sene 326 / 24 Mart 1910
    if number.digits > 3:  # Journal of Islamic Law 2014/2, May 2014
        tied = tie.text == "/" and not scan.at(index).spaced
        return year_like(number.value) and tied and scan.ends_field(index + 1)
    month = scan.at(index - 3).entry
    if month is not None and month.months:
        return False  # Rajab 12 / 22 May 2013
    tied = tie.text in _TIES and not (tie.spaced or scan.at(index).spaced)
    return (tied and scan.ends_field(index + 1)) or (tie.text == "/" and scan.claimed[index - 2])


def _ends_code(scan: Scan, index: int) -> bool:
    """Say whether a figure is written to a Latin letter, and set off from the month: v5, May 1998."""
    letter = scan.at(index - 1)
    tied = letter.kind == "word" and len(letter.text) == 1 and not scan.at(index).spaced
    return tied and letter.text.isascii() and scan.is_comma(index + 1)


_OTHER_FIGURES = (_ends_pair, _ends_code, _follows_roman)


def _is_julian_pair(scan: Scan, index: int) -> bool:
    """Say whether a Gregorian day stands in brackets behind its Julian one, up to an index: 7 (20) апреля 1906."""
    julian, gregorian = _day_number(scan, index - 3), _day_number(scan, index - 1)
    if scan.at(index - 2).text != "(" or None in (julian, gregorian):
        return False
    return gregorian - julian in _JULIAN_DAYS  # type: ignore[operator]


def _is_bracketed_day(scan: Scan, index: int) -> bool:
    """Say whether a closing bracket ends a day: (16) سنبله, but not the number of 24(3), July, and XLI (1), enero."""
    if scan.at(index - 2).text != "(" or _day_number(scan, index - 1) is None:
        return False
    before = scan.at(index - 3)
    return before.kind != "number" and not (before.text.isupper() and roman(before.text))


def _loose_word(scan: Scan, index: int) -> bool:
    joins = scan.is_a(index, "and") and scan.at(index - 1).text not in _APOSTROPHES  # 21`ê Adara, 21'e
    return scan.is_a(index, "filler", "month", "ordinal_suffixes") and not joins


def _word_day(scan: Scan, index: int) -> Day | None:
    entry = scan.at(index).entry
    assert entry is not None
    if entry.day is not None:
        return entry.day, None, index, index
    low = index
    while low > 0 and index - low < 4:
        before = scan.at(low - 1).entry
        joined = scan.is_a(low - 1, "and") or scan.is_dash(low - 1)
        if not (scan.free(low - 1) and (joined or (before is not None and before.numeral is not None))):
            break
        low -= 1
    found = numeral_words(scan, low)
    if found is None or found.high != index or found.value > 31:
        return entry.numeral or 0, None, index, index
    return found.value, None, low, index


def _days_from(scan: Scan, last: int, index: int) -> Day:
    """Look for the first of a range of days whose last stands at an index."""
    joint = index - 1
    while scan.is_weekday(joint):
        joint -= 1
    if scan.is_joint(joint) and scan.free(joint) and scan.at(joint).text not in SLASHES:
        first = joint - 1
        while scan.is_a(first, "ordinal_suffixes") or scan.at(first).text == ".":
            first -= 1
        first -= first < joint - 1 and scan.is_dash(first)  # 5-го и 7-го мая
        value = _day_number(scan, first)
        if scan.is_weekday(index - 1) and not (scan.is_weekday(first - 1) or scan.is_comma(first - 1)):
            value = None  # 2 - Saturday 8: a page
        if value is not None and value != last and not (scan.is_dash(first - 1) and scan.number(first - 2) is not None):
            return value, last, first, index
    return last, None, index, index


def _year_is_before(scan: Scan, piece: DatePiece) -> bool:
    """Say whether the year stands before the month: 2013 July 30."""
    probe = DatePiece(piece.low, piece.high, piece.months)
    year_before(scan, probe)
    return probe.year is not None


def _day_after(scan: Scan, piece: DatePiece, index: int, *, dated: bool) -> tuple[Day, int | None] | None:
    """Find a day after its month's name, and the index of the year behind it if there is one.

    `dated` says that the year stands before the month, so that nothing need follow the day.
    """
    index = _to_day(scan, index, dated=dated)
    value = _day_number(scan, index)
    if value is None:
        entry = scan.at(index).entry
        spelled = dated and scan.free(index) and entry is not None and 1 <= (entry.numeral or 0) <= 31
        return ((entry.numeral, None, index, index), None) if spelled else None  # type: ignore[union-attr,return-value]
    last, high = _days_to(scan, index)
    if dated:
        return (value, last, index, high), None
    if not scan.at(index).spaced and _is_tied(scan, index):
        return None  # SHA1 is no first of Sha'ban
    after = high + 1
    while scan.at(after).text in LOOSE_MARKS and scan.at(after).text != "(" and after - high < 3:
        after += 1
    next_month = scan.is_month(after) or (scan.is_a(after, "filler", "month") and scan.is_month(after + 1))
    own_day = scan.is_comma(high + 1) and _day_number(scan, after + 1) is not None  # Rajab 12, May 22, 2013
    if next_month and not (own_day or scan.is_joint(high + 1)):
        return None  # the figure is the day of the next date
    if scan.at(high + 1).text in SLASHES and _day_number(scan, after) is not None and scan.is_month(after + 1):
        return (value, last, index, high), None  # Rajab 12 / 22 May 2013
    year = scan.number(after)
    if year is not None and can_be_year(piece, year, scan.at(after).digits):
        return (value, last, index, high), after
    if piece.low < piece.month_index or scan.at(after).kind == "number":
        return None
    return (value, last, index, high), None


def _to_day(scan: Scan, index: int, *, dated: bool) -> int:
    """Pass over what may stand between a month's name and a day behind it."""
    while dated and scan.is_a(index, "month", "filler") and scan.free(index):
        index += 1
    before_day = (",", ".", "،", "-", "(", "/") if dated else (",", ".", "،", "-", "(")
    while scan.at(index).text in before_day and scan.at(index + 1).kind == "number":
        index += 1
    return index


def _days_to(scan: Scan, first: int) -> tuple[int | None, int]:
    """Look for the last of a range of days that begins at an index; return it, and the last term of the day or days."""
    high = _pass_suffixes(scan, first)
    joint, last = high + 1, _day_number(scan, high + 2)
    if not scan.is_joint(joint) or scan.at(joint).text in SLASHES or last is None:
        return None, high
    if scan.at(joint).spaced and scan.is_month(joint + 2):
        return None, high  # 2024 December 13 - 10 Jumada II: the day of the next date
    return last, _pass_suffixes(scan, joint + 1)


def _pass_suffixes(scan: Scan, index: int) -> int:
    while scan.is_a(index + 1, "ordinal_suffixes"):
        index += 1
    return index


def _is_tied(scan: Scan, index: int) -> bool:
    """Say whether a figure is written to the Latin word before it, with no year behind it."""
    word = scan.at(index - 1)
    return word.kind == "word" and word.text.isascii() and not any(scan.at(index + i).digits == 4 for i in (1, 2))


def _trim(scan: Scan, piece: DatePiece) -> None:
    """Set the span of what was printed, and take the era mark and the suffix of the day in."""
    piece.start, piece.end = scan.at(piece.low).start, scan.at(piece.high).end
    before = piece.low - 1
    while scan.at(before).text in (":", "."):
        before -= 1
    entry = scan.at(before).entry if before < piece.low - 1 and scan.free(before) else None
    if piece.era is None and entry is not None and len(entry.eras) == 1:
        piece.era = next(iter(entry.eras))  # Rûmî: 25 Ağustos 1439
    while scan.is_a(piece.high + 1, "ordinal_suffixes") and not scan.at(piece.high + 1).spaced:
        piece.high += 1
