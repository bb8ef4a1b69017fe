"""Dates in figures alone, and years that stand by themselves.

    numeric = figures separator figures separator figures        (the same separator twice)
            | figures separator roman separator figures
            | year "-" month | month "/" year
    years   = year [ joint year ]

Day before month, unless that is impossible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.numbers import roman, year_like
from issue_dates.masthead.pieces import DatePiece
from issue_dates.masthead.terms import SLASHES

if TYPE_CHECKING:
    from issue_dates.masthead.scan import Scan
    from issue_dates.masthead.terms import Term

# The first periodicals of the Islamic world are of the 1790s: an earlier figure by itself is no year.
FIRST_PRESS = 1780
# A name with a figure at its end opens its line, and has fewer words than this.
LONGEST_NAME = 5
_SEPARATORS = SLASHES | frozenset(".-–—ـ‐‑−،")


def find_numeric(scan: Scan) -> list[DatePiece]:
    """Find dates of three figures with the same separator twice, claim their terms, and return them in order."""
    pieces: list[DatePiece] = []
    for index in scan.numbers:
        if scan.free(index) and scan.at(index + 1).text in _SEPARATORS:
            piece = next(filter(None, (layout(scan, index) for layout in _LAYOUTS)), None)
            if piece is not None:
                pieces.append(piece)
    return pieces


def _numeric_at(scan: Scan, index: int) -> DatePiece | None:
    one, two, three = (scan.at(index + offset) for offset in (0, 2, 4))
    separators = scan.at(index + 1).text, scan.at(index + 3).text
    if any(scan.number(index + offset) is None for offset in (0, 2, 4)):
        return None
    if separators[0] != separators[1] and not set(separators) <= SLASHES:
        return None
    for beyond in (index - 2, index + 6):
        joint = index - 1 if beyond < index else index + 5
        joined = scan.at(joint).text == separators[0] and scan.at(joint).spaced == scan.at(index + 1).spaced
        if joined and scan.at(beyond).kind == "number" and not one.glued:
            return None
    if scan.is_month(index + 5) or ("." in separators and scan.at(index + 1).spaced and three.digits != 4):
        return None
    parts = _order(one, two, three)
    if parts is None:
        return None
    year, digits, month, day = parts
    piece = DatePiece(index, index + 4, {"": [month]}, day=day, year=year, year_digits=digits, numeric=True)
    year_first = digits >= 3 and one.digits == digits and one.value == year
    piece.era = scan.eras.get(index if year_first else index + 4)
    if year_first and piece.era is None:
        piece.era = _era_behind(scan, index + 5)
    piece.glued = one.glued
    _days_to(scan, piece, index)
    piece.start, piece.end = scan.at(piece.low).start, three.end
    scan.claim(range(piece.low, index + 5))
    scan.dated.add(piece.low)
    return piece


def _era_behind(scan: Scan, index: int) -> str | None:
    """Take the mark of an era behind the day of a date that begins with its year: 1434/07/12 AH."""
    entry = scan.at(index).entry
    if entry is None or len(entry.eras) != 1 or not scan.free(index):
        return None
    scan.claim([index])
    return next(iter(entry.eras))


def _days_to(scan: Scan, piece: DatePiece, index: int) -> None:
    """Take in the first of a range of days: 1-3/5/1435."""
    first, dash = scan.number(index - 2), scan.at(index - 1)
    if first is None or piece.day is None or not scan.is_dash(index - 1) or dash.spaced or scan.at(index).spaced:
        return
    if 1 <= first < piece.day == scan.at(index).value and scan.at(index + 1).text in SLASHES:
        piece.day, piece.last_day, piece.low = first, piece.day, index - 2


def _year_month_at(scan: Scan, index: int) -> DatePiece | None:
    """Read YYYY-MM, where it cannot be two years (2007-08) or follows a month that is printed with its own year."""
    year, dash, month = (scan.at(index + offset) for offset in range(3))
    if (
        year.digits != 4
        or not year_like(year.value)
        or month.digits != 2
        or dash.text != "-"
        or dash.spaced
        or month.spaced
    ):
        return None
    if not 1 <= month.value <= 12 or scan.at(index + 3).text in ("-", "/"):
        return None
    before = scan.at(index - 1)
    if before.text == "/" and not year.spaced and scan.number(index - 2) is not None:
        return None  # 10.1163/1998-12
    after_year = before.digits == 4 and year_like(before.value)
    if not after_year and (month.value == (year.value + 1) % 100 or year.value < 1700):
        return None
    piece = DatePiece(index, index + 2, {"": [month.value]}, year=year.value, year_digits=4, numeric=True)
    piece.era, piece.glued = scan.eras.get(index), year.glued
    piece.start, piece.end = year.start, month.end
    scan.claim(range(index, index + 3))
    return piece


def _month_year_at(scan: Scan, index: int) -> DatePiece | None:
    """Read (8-2024) in brackets where no caption of a number stands before them, and No. 45, 03/2010."""
    month, year = scan.at(index), scan.at(index + 2)
    if scan.at(index + 1).text not in ("-", "/") or not 1 <= month.value <= 12:
        return None
    if year.digits != 4 or not year_like(year.value):
        return None
    proved = month.digits == 2 and year.value > 1700 and _is_field(scan, index, index + 2) and _numbered(scan, index)
    if not (proved or _in_brackets(scan, index)):
        return None
    piece = DatePiece(index, index + 2, {"": [month.value]}, year=year.value, year_digits=4, numeric=True)
    piece.era = scan.eras.get(index + 2)
    piece.start, piece.end = month.start, year.end
    scan.claim(range(index, index + 3))
    return piece


def _in_brackets(scan: Scan, index: int) -> bool:
    """Say whether three terms are all that stands in brackets, and no number or its caption before them."""
    before = index - 2 - (scan.at(index - 2).text == ".")
    counted = "number" in scan.captions(before) or scan.at(before).kind == "number"
    return scan.at(index - 1).text == "(" and scan.at(index + 3).text == ")" and not counted


def _is_field(scan: Scan, low: int, high: int) -> bool:
    """Say whether terms stand behind a comma, dash or bracket, and nothing but a mark or a line's end behind them."""
    dash = scan.is_dash(low - 1) and scan.at(low).spaced
    set_off = dash or scan.is_comma(low - 1) or scan.at(low - 1).text in ("(", "|")
    return set_off and scan.at(high + 1).kind not in ("number", "word")


def _numbered(scan: Scan, index: int) -> bool:
    """Say whether a number with its caption stands before an index on its line."""
    first, _ = scan.line(index)
    captions = [i for i in scan.captioned if first <= i < index and "number" in scan.captions(i)]
    return any(scan.number(i) is not None for caption in captions for i in range(caption + 1, index))


def _roman_month_at(scan: Scan, index: int) -> DatePiece | None:
    """Read 15. V. 1936 and 15/III/1979: day, Roman month and year with the same separator."""
    day, month, year = (scan.at(index + offset) for offset in (0, 2, 4))
    separator = scan.at(index + 1).text
    if separator not in "./-" or scan.at(index + 3).text != separator or not month.text.isupper():
        return None
    number = roman(month.text)
    if not number or number > 12 or not 1 <= day.value <= 31 or year.digits != 4 or not year_like(year.value):
        return None
    piece = DatePiece(index, index + 4, {"": [number]}, day=day.value, year=year.value, year_digits=4, numeric=True)
    piece.era = scan.eras.get(index + 4)
    piece.start, piece.end = day.start, year.end
    scan.claim(range(index, index + 5))
    scan.dated.add(index)
    return piece


_LAYOUTS = (_numeric_at, _year_month_at, _month_year_at, _roman_month_at)


def _order(one: Term, two: Term, three: Term) -> tuple[int, int, int, int] | None:
    """Return year, its digits, month and day of three figures; day before month unless that is impossible."""
    a, b, c = ((term.value, term.digits) for term in (one, two, three))
    if a[1] == 4 and year_like(a[0]) and b[1] <= 2 and c[1] <= 2:
        (year, digits), month, day = a, b[0], c[0]
    elif a[1] <= 2 and b[1] <= 2 and (c[1] == 2 or (c[1] == 4 and year_like(c[0]))):
        (year, digits), month, day = c, b[0], a[0]
    else:
        return None
    if month > 12 >= day:
        month, day = day, month
    if 1 <= month <= 12 and 1 <= day <= 31:
        return year, digits, month, day
    return None


def find_years(scan: Scan) -> list[DatePiece]:
    """Find years that stand alone, or from and to, claim their terms, and return them in order."""
    pieces = []
    for index in scan.numbers:
        term = scan.at(index)
        if term.digits != 4 or not scan.free(index) or not year_like(term.value) or 1500 < term.value < FIRST_PRESS:
            continue
        if _is_lifetime(scan, index):
            scan.claim([index, index + 2])
            continue
        if _is_of_name(scan, index):
            continue
        piece = DatePiece(index, index, year=term.value, year_digits=4, era=scan.eras.get(index))
        _year_range(scan, piece, index)
        piece.start, piece.end = scan.at(piece.low).start, scan.at(piece.high).end
        scan.claim(i for i in range(piece.low, piece.high + 1) if not scan.is_season(i))
        pieces.append(piece)
    return pieces


def _is_of_name(scan: Scan, index: int) -> bool:
    """Say whether a figure belongs to the name before it, and the year is further on: Islam 2000, Vol. 5, 2014."""
    before, (first, last) = scan.at(index - 1), scan.line(index)
    named = before.kind == "word" and before.entry is None and before.text[:1].isupper()
    if not (named and scan.ends_field(index + 1) and index - first < LONGEST_NAME):
        return False
    behind = range(index + 2, last + 1)
    counted = any(scan.counts(i) for i in behind)
    return counted and any(scan.at(i).digits == 4 and year_like(scan.at(i).value) for i in behind)


def _is_lifetime(scan: Scan, index: int) -> bool:
    """Say whether two years are too far apart for an issue: (1931-1996) is a life."""
    other = scan.at(index + 2)
    apart = other.value - scan.at(index).value
    return other.digits == 4 and scan.free(index + 2) and scan.is_dash(index + 1) and 10 < apart < 120


def _year_range(scan: Scan, piece: DatePiece, index: int) -> None:
    """Read the second year of 1443-44, 1998/1999 or 2006-Spring 2007: the next years of the same reckoning."""
    assert piece.year is not None
    second = index + 2 + scan.is_season(index + 2)
    other = scan.at(second)
    if not scan.is_joint(index + 1) or scan.number(second) is None:
        return
    last = other.value
    if other.digits == 2:
        last += piece.year - piece.year % 100
    if other.digits in (2, 4) and piece.year < last <= piece.year + 10:
        piece.last_year = last
        piece.era = piece.era or scan.eras.get(second)
        piece.widen(second)
