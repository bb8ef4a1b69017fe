"""Numbers without a caption of their own that are tied to one with a caption.

tied = volume "(" number ")" | volume ( ":" | "/" | "." ) number
     | number "(" whole number ")" [ caption ] | number "/" roman
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.numbers import Numbers, numbering, roman, year_like
from issue_dates.masthead.pieces import VOLUMES, NumberPiece

if TYPE_CHECKING:
    from issue_dates.masthead.scan import Scan


def find_tied(scan: Scan, levels: list[NumberPiece]) -> list[NumberPiece]:
    """Find the numbers behind captioned ones: in brackets, or a Roman volume behind a slash; claim their terms."""
    found: list[NumberPiece] = []
    for piece in levels:
        if piece.kind in ("number", *VOLUMES) and piece.numbers is not None:
            known = [*levels, *found]
            for layout in (_bracketed, _slashed, _behind_volume):
                found += layout(scan, known, piece)
    return found


def _bracketed(scan: Scan, levels: list[NumberPiece], piece: NumberPiece) -> list[NumberPiece]:
    """Read Vol. 50(11), and № 1-2 (31-32): the whole number."""
    assert piece.numbers is not None
    if piece.numbers.high + 1 < piece.caption and scan.at(piece.numbers.high + 1).text == "(":
        return [] if piece.kind == "year_of_publication" else _bracketed_between(scan, piece)
    inner = in_brackets(scan, piece.high + 1)
    if inner is None or (year_like(inner.first) and not _dated_later(scan, inner)):
        return []
    kind = "number" if piece.kind in VOLUMES else "whole_number"
    if kind == "whole_number" and inner.first <= piece.numbers.first:
        return []
    if any(other.kind == kind for other in levels):
        return []
    return [uncaptioned(scan, kind, inner, piece.high + 1, inner.high + 1)]


def _bracketed_between(scan: Scan, piece: NumberPiece) -> list[NumberPiece]:
    """Read the whole number that stands in brackets between a number and its caption: 4(56)-son."""
    assert piece.numbers is not None
    index = piece.numbers.high + 2
    value = scan.at(index).value
    high = index + 2 * scan.is_joint(index + 1)
    inner = Numbers(value, scan.at(high).value if high > index else None, "", index, high, "figures")
    if value <= piece.numbers.first or (year_like(value) and not _dated_later(scan, inner)):
        return []
    return [uncaptioned(scan, "whole_number", inner, index, high)]


def _dated_later(scan: Scan, inner: Numbers) -> bool:
    """Say whether a bracketed figure like a Hijri year is a number all the same: a later year stands behind it."""
    later = range(inner.high + 2, scan.line(inner.high)[1] + 1)
    return inner.first < 1600 and any(scan.at(i).value > 1600 and year_like(scan.at(i).value) for i in later)


def _behind_volume(scan: Scan, levels: list[NumberPiece], piece: NumberPiece) -> list[NumberPiece]:
    """Read Vol.19:10, Vol. 33/2 and Vol. 4.2 (2019): the number tied to a captioned volume."""
    tie, number = scan.at(piece.high + 1), small_number(scan, piece.high + 2)
    if number is not None and number.kind == "figures":
        number = numbering(scan, piece.high + 2) or number  # Vol. 50/11-12
    if piece.kind not in VOLUMES or tie.text not in (":", "/", ".") or tie.spaced:
        return []
    if number is None or number.kind != "figures" or scan.captions(number.high + 1):
        return []
    if scan.at(piece.high + 2).spaced or any(other.kind in ("number", "part") for other in levels):
        return []
    return [uncaptioned(scan, "number", number, piece.high + 1, number.high)]


def _slashed(scan: Scan, levels: list[NumberPiece], piece: NumberPiece) -> list[NumberPiece]:
    """Read No. 5/XXV: a Roman volume behind the number."""
    value = roman(scan.at(piece.high + 2).text) if scan.at(piece.high + 2).text.isupper() else None
    if piece.kind != "number" or scan.at(piece.high + 1).text != "/" or not value:
        return []
    if any(other.kind in ("volume", "year_of_publication") for other in levels):
        return []
    index = piece.high + 2
    return [uncaptioned(scan, "volume", Numbers(value, None, "", index, index, "roman"), index - 1, index)]


def in_brackets(scan: Scan, index: int) -> Numbers | None:
    """Read a numbering in round or square brackets, or return `None`."""
    if scan.at(index).text not in ("(", "["):
        return None
    inner = numbering(scan, index + 1)
    if inner is None or inner.kind == "words" or scan.at(inner.high + 1).text not in (")", "]"):
        return None
    return inner


def small_number(scan: Scan, index: int) -> Numbers | None:
    """Return a figure or Roman numeral that can be a volume."""
    term = scan.at(index)
    value, kind = scan.number(index), "figures"
    if value is None and term.kind == "word" and scan.free(index) and (term.text.isupper() or len(term.text) > 1):
        value, kind = roman(term.text), "roman"
    if not value or value > 999:
        return None
    return Numbers(value, None, "", index, index, kind)


def uncaptioned(scan: Scan, kind: str, found: Numbers, low: int, high: int) -> NumberPiece:
    """Make a level without a caption of the terms from one to another, and claim them."""
    scan.claim(range(low, high + 1))
    return NumberPiece(kind, found, -1, low, high, scan.at(found.low).start, scan.at(found.high).end)
