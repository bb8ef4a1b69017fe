"""The year of a date with a month's name: behind it, or before it.

year = [ "year" ] figures [ era ] | era figures | figures "-" figures
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.numbers import year_like
from issue_dates.masthead.terms import SLASHES

if TYPE_CHECKING:
    from issue_dates.masthead.pieces import DatePiece
    from issue_dates.masthead.scan import Scan

# How many terms may stand between a day and its month, or a month and its year.
REACH = 6
_WORKS = frozenset("abcdefgh")
LOOSE_MARKS = frozenset(",،؍./-–—−‐‑:;()[]°º`´'’‘«»\"")


def can_be_year(piece: DatePiece, year: int, digits: int) -> bool:
    """Say whether a figure can be the year of a month, by the reckonings of its name."""
    if digits == 4:
        for reckoning in piece.months:
            if reckoning == "gregorian" and 1700 <= year <= 2100:
                return True
            if reckoning == "rumi" and 1250 <= year <= 1500:
                return True
            if reckoning in ("hijri", "solar_hijri") and 1000 <= year <= 1600:
                return True
    return False


def year_after(scan: Scan, piece: DatePiece, index: int) -> int:
    """Read the year after a month or day; return the index after the date."""
    position = index
    for _ in range(REACH):
        term = scan.at(position)
        if term.kind == "number" and scan.free(position):
            return _take_year(scan, piece, position, index)
        if term.kind == "break" or not (
            term.text in LOOSE_MARKS
            or (term.kind == "line" and _is_year_below(scan, position + 1))
            or scan.is_a(position, "filler", "month", "honorifics")
            or scan.is_year_word(position)
            or scan.is_era(position)
        ):
            return index
        if term.text in SLASHES and scan.is_month(position + 1):
            return index
        position += 1
    return index


def _take_year(scan: Scan, piece: DatePiece, position: int, index: int) -> int:
    term = scan.at(position)
    if can_be_year(piece, term.value, term.digits):
        _set_year(scan, piece, position)
        return _second_year(scan, piece, position + 1)
    if term.value <= 31 and term.digits <= 2 and piece.day is not None:
        # Text order damaged: the day of the next date stands before this one's year (12 خرداد 22 1392 رجب), with or
        # without the dash between the dates (30 رمضان 4 – 1440 جوان).
        behind = position + 1
        if scan.is_dash(behind) or scan.at(behind).text == "|":
            behind += 1
        year = scan.number(behind)
        if year is not None and can_be_year(piece, year, 4) and scan.is_month(behind + 1):
            _set_year(scan, piece, behind, widen=False)
            scan.claim([behind])
            scan.displaced.update(range(position + 1, behind + 1))
            return behind + 1
    if _short_year(scan, piece, position):
        piece.year_digits = term.digits
        piece.short_year_index = position
        piece.year = term.value
        piece.era = scan.eras.get(position)
        piece.widen(position)
        return position + 1
    return index


def _is_year_below(scan: Scan, index: int) -> bool:
    """Say whether a line holds a figure, a bracket, mark or era around it, and nothing else."""
    behind = index + 1 + (scan.at(index).text == "(")
    behind += scan.is_era(behind)
    return scan.ends_line(behind) or (scan.at(behind).kind == "mark" and scan.ends_line(behind + 1))


def _more_of_date(scan: Scan, index: int) -> bool:
    """Say whether what may be a year's last figures are those of an ISO date or the day of a month."""
    return scan.is_dash(index) or scan.is_month(index) or scan.at(index).text in (".", "/")


def _second_year(scan: Scan, piece: DatePiece, index: int) -> int:
    """Read the second year of a range of months over the year's end.

    Dhu al-Qa'dah - Safar 1430-1431, and من ذو القعدة إلى صفر لسنة 1410هـ 1411هـ.
    """
    assert piece.year is not None
    index += scan.is_era(index)
    dashed = scan.is_dash(index)
    second = index + dashed
    other = scan.at(second)
    following = piece.year + 1 if other.digits == 4 else (piece.year + 1) % 100
    day = other.value <= 31 and _more_of_date(scan, second + 1)
    whole = dashed or (other.digits == 4 and not scan.is_month(second + 1))
    if whole and scan.free(second) and other.value == following and not day:
        piece.last_year = piece.year + 1
        piece.era = piece.era or scan.eras.get(second)
        piece.widen(second)
        return second + 1
    return index


def _set_year(scan: Scan, piece: DatePiece, position: int, *, widen: bool = True) -> None:
    term = scan.at(position)
    piece.year, piece.year_digits = term.value, term.digits
    piece.era = scan.eras.get(position)
    if widen:
        piece.widen(position)


def _short_year(scan: Scan, piece: DatePiece, position: int) -> bool:
    """Say whether a figure is a year without its century, or a damaged one: it stands where the year would."""
    term = scan.at(position)
    if term.digits not in (2, 3, 4) or term.glued or scan.is_month(position + 1):
        return False
    if term.digits == 4:
        reversed_year = int(str(term.value)[::-1])
        return not year_like(term.value) and year_like(reversed_year) and (piece.day is not None or term.value > 2100)
    before = scan.at(position - 1).text
    if term.digits == 2 and term.value > 31 and piece.day is not None and position == piece.high + 1:
        return scan.at(position + 1).kind != "number"
    if term.digits == 2 and scan.is_a(position - 1, "year"):
        return term.value > 31 and piece.day is not None  # 28 اردیبهشت سال 84
    return position in scan.eras or before in ("'", "’", "‘") or (term.digits == 3 and scan.is_a(position - 1, "year"))


def year_before(scan: Scan, piece: DatePiece) -> None:
    """Read a year that stands before the month or its day: 1443 Muharram, (2019): July."""
    index = piece.low - 1
    for _ in range(5):
        term = scan.at(index)
        if scan.number(index) is not None:
            if can_be_year(piece, term.value, term.digits):
                _set_year(scan, piece, index)
            return
        if not (
            term.text in ("/", "-", ",", "،", ":", ")", ".", "–")
            or scan.is_a(index, "filler", "month", "ordinal_suffixes")
            or scan.is_year_word(index)
            or scan.is_era(index)
            or _tells_apart(scan, index)
        ):
            return
        index -= 1


def _tells_apart(scan: Scan, index: int) -> bool:
    """Say whether a letter tells a work of a year from its others: (1940b, July 22)."""
    letter = scan.at(index)
    return letter.text in _WORKS and not letter.spaced and scan.at(index - 1).digits == 4
