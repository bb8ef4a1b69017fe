"""What belongs to a month's name: the I or II of Rabi and Jumada, a second name in brackets, honorifics.

month = name [ "I" | "II" | ordinal ] [ "(" name ")" ] { honorific }
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.reading import Diagnostic, Span

if TYPE_CHECKING:
    from issue_dates.masthead.pieces import DatePiece
    from issue_dates.masthead.scan import Scan

# A dot behind a longer word is no abbreviation's.
LONGEST_MONTH = 9


def after_month(scan: Scan, piece: DatePiece, index: int, *, dated: bool) -> int:
    """Pass over what belongs to the month's name: the figure of Rabi I or II, and honorifics; return what is next."""
    after = index + 1
    entry = scan.at(index).entry
    assert entry is not None
    if scan.at(after).text == "." and len(scan.at(index).text) <= LONGEST_MONTH:
        after += 1
    after = _which_of_two(scan, piece, after, named=not entry.ambiguous, dated=dated)
    after = _other_name(scan, piece, after)
    while scan.is_a(after, "honorifics") and scan.free(after):
        piece.widen(after)
        after += 1
    return after


def _other_name(scan: Scan, piece: DatePiece, index: int) -> int:
    """Pass over the same month's other name in brackets: يناير (كانون الثاني) ١٩٢٥."""
    if scan.at(index).text not in ("(", "/") or not scan.is_month(index + 1):
        return index
    bracket = scan.at(index).text == "("
    entry = scan.at(index + 1).entry
    assert entry is not None
    same = any(set(numbers) & set(piece.months.get(reckoning, ())) for reckoning, numbers in entry.months.items())
    year_too = bracket and scan.at(index + 2).digits == 4 and scan.at(index + 3).text == ")"
    if same and year_too:
        scan.claim(range(index, index + 2))
        return index + 2  # يناير (كانون الثاني ١٩٢٥)
    if not same or (bracket and scan.at(index + 2).text != ")"):
        return index
    piece.widen(index + 1 + bracket)
    scan.claim(range(index, index + 2 + bracket))
    return index + 2 + bracket


# The months that come in pairs: a Roman II after the first's name ("Rabii II") makes it the second's.
_PAIRS = {3: [3, 4], 4: [3, 4], 5: [5, 6], 6: [5, 6], 11: [11, 12], 12: [11, 12]}
ROMANS = {"I": 1, "II": 2, "Ⅰ": 1, "Ⅱ": 2, "ll": 2, "Il": 2, "lI": 2}


def _which_of_two(scan: Scan, piece: DatePiece, index: int, *, named: bool, dated: bool) -> int:
    """Read the I or II after Rabi, Jumada or the like; 11 is a II where a day and a year stand beside it."""
    pair = _pair(piece, named=named)
    if pair is None:
        return index
    first = index
    while scan.at(index).text in ("-", "(", "."):
        index += 1
    which = _one_or_two(scan, index, figures=not named, dated=dated)
    if which is None:
        return first
    piece.months = {
        reckoning: [_in_order(numbers)[which - 1]] if len(numbers) == 2 else numbers
        for reckoning, numbers in {**piece.months, **pair}.items()
    }
    piece.widen(index)
    index += 1
    while scan.is_a(index, "ordinal_suffixes") or scan.at(index).text in ("°", "º", ")"):
        index += 1
    return index


def _pair(piece: DatePiece, *, named: bool) -> dict[str, list[int]] | None:
    """Return the two months that a name can be: those it is said to be, or the pair that its one month is of."""
    if not named:
        return {name: numbers for name, numbers in piece.months.items() if len(numbers) == 2} or None
    numbers = piece.months.get("hijri", [])
    pair = _PAIRS.get(numbers[0]) if len(numbers) == 1 else None
    return {"hijri": pair} if pair else None


def _in_order(pair: list[int]) -> list[int]:
    """Put the first of two months of one name first: Kanun I is December and Kanun II January."""
    return [12, 1] if pair == [1, 12] else pair


def _one_or_two(scan: Scan, index: int, *, figures: bool, dated: bool) -> int | None:
    """Return 1 or 2 for the figure, numeral or ordinal that tells two months apart."""
    term = scan.at(index)
    if not scan.free(index):
        return None
    if term.kind == "number" and figures:
        year_next = scan.at(index + 1).digits == 4 or scan.at(index + 2).digits == 4 or scan.is_joint(index + 1)
        if term.value in (1, 2) and (dated or year_next or scan.ends_line(index + 1)):
            return term.value
        if term.value == 11 and dated and year_next:
            span = Span(scan.at(index - 1).start, term.end)
            scan.diagnostics.append(
                Diagnostic("corrected-spelling", "warning", "11 is read as the Roman numeral II", span)
            )
            return 2
        return None
    if term.kind != "word":
        return None
    found = ROMANS.get(term.text)
    if found is None and figures and term.entry is not None and term.entry.numeral in (1, 2):
        return term.entry.numeral
    return found
