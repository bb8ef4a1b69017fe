"""Numbers as print writes them: figures, Roman numerals, words, ranges and suffixes.

numbering = amount [ joint amount ] [ suffix ]
amount    = figures | roman | numeral { [ "and" ] numeral }
suffix    = "bis" | "مكرر" | letter, glued | suffix "(" letter ")"
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from issue_dates.lexicons import fold
from issue_dates.masthead.vocabulary import vocabulary

if TYPE_CHECKING:
    from issue_dates.masthead.scan import Scan

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})")
# No issue counts for more numbers than a year of a monthly has.
LONGEST_SPAN = 12
_REPEATS = ("bis", "ter", "quater", "бис")
_NUMERO_SIGNS = ("°", "º", "№")
_ROMAN_ORDINAL = re.compile(r"([IVXLCDM]+)([^\W\d_A-Z]{1,5})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(word: str) -> int | None:
    """Return the value of a Roman numeral, or `None`.

    >>> roman("XXX"), roman("iv"), roman("Ⅻ"), roman("mixed")
    (30, 4, 12, None)
    """
    if not 0 < len(word) <= 15:
        return None
    letters = unicodedata.normalize("NFKC", word).upper()
    if not _ROMAN.fullmatch(letters):
        return None
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


@lru_cache(maxsize=1024)
def roman_ordinal(word: str) -> int | None:
    """Return the value of a Roman numeral in capitals with an ordinal's suffix of some language, or `None`.

    >>> roman_ordinal("XXe"), roman_ordinal("XIIth"), roman_ordinal("IIaad"), roman_ordinal("Vie")
    (20, 12, 2, None)
    """
    whole = roman(word) if word[:1].isupper() else None
    if whole is not None:
        return whole if whole < 100 else None  # Vi
    found = _ROMAN_ORDINAL.fullmatch(word)
    if found is None or found[1] in ("C", "D", "L", "M"):
        return None
    suffix = vocabulary().entries.get(fold(found[2]))
    return roman(found[1]) if suffix is not None and "ordinal_suffixes" in suffix.roles else None


@dataclass(slots=True)
class Amount:
    """A number found among terms: its value, and the first and last term it takes."""

    value: int
    low: int
    high: int
    kind: str = "figures"


@dataclass(slots=True)
class Numbers:
    """A numbering found among terms: one amount or a range of two, and a suffix."""

    first: int
    last: int | None
    suffix: str
    low: int
    high: int
    kind: str


def numeral_words(scan: Scan, index: int) -> Amount | None:
    """Read number words from an index on: words are added, a hundred or thousand multiplies a digit before it."""
    total, last, position, high = 0, 0, index, -1
    while scan.free(position):
        entry = scan.at(position).entry
        if entry is not None and entry.numeral is not None:
            value = entry.numeral
            teen = min(last, value) < 10 == max(last, value) and _is_teen(scan, high, position)
            if 0 < last < 20 and value < 20 and not teen:
                break  # fifth and sixth, third fifteenth, eleventh and twelfth: two numbers
            last = value
            total = total * value if value in (100, 1000) and 1 < total < 10 else total + value
            high = position
        elif not (high >= 0 and (scan.is_a(position, "and", "filler") or scan.is_dash(position))):
            break
        position += 1
    return None if high < 0 else Amount(total, index, high, "words")


def _is_teen(scan: Scan, low: int, high: int) -> bool:
    """Say whether nothing joins a unit and a ten: التاسع عشر, décimo tercero, but not التاسع والعاشر."""
    return not any(scan.is_a(index, "and") for index in range(low + 1, high))


def amount(scan: Scan, index: int, *, romans: bool = True) -> Amount | None:
    """Read one amount that begins at an index, or `None`."""
    term = scan.at(index)
    if not scan.free(index):
        return None
    if term.kind == "number":
        return None if _fraction(scan, index) and not _is_dotted_volume(scan, index) else _thousands(scan, index)
    if term.kind != "word":
        return None
    if romans and (term.text[:1].isupper() or _is_small_roman(scan, index)):
        value = roman_ordinal(term.text) if term.text[:1].isupper() and not term.text.isupper() else roman(term.text)
        if value:
            return Amount(value, index, index, "roman")
    return numeral_words(scan, index)


def _is_small_roman(scan: Scan, index: int) -> bool:
    """Say whether small letters behind a word for volume are to be tried as a numeral: vol. lxxiv."""
    caption = index - 1 - (scan.at(index - 1).text == ".")
    return len(scan.at(index).text) > 1 and "volume" in scan.captions(caption)


def _fraction(scan: Scan, index: int) -> bool:
    """Say whether a figure is part of a decimal or a version (2.0.1): a point and figures, not of a date, beside it."""
    for point, other in ((index + 1, index + 2), (index - 1, index - 2)):
        dot, rest = scan.at(point), scan.at(other)
        tight = not dot.spaced and not (rest if point > index else scan.at(index)).spaced
        if dot.text == "." and rest.kind == "number" and tight and rest.digits < 3 and not scan.claimed[other]:
            return True
    return False


def _is_dotted_volume(scan: Scan, index: int) -> bool:
    """Say whether a figure is a volume, with its number behind a point and a date behind both: Vol. 4.2 (2019)."""
    caption, date = index - 1 - (scan.at(index - 1).text == "."), index + 4
    if "volume" not in scan.captions(caption) or len(scan.at(caption).text) == 1:
        return False
    year = scan.at(date).digits == 4 and year_like(scan.at(date).value)
    return scan.at(index + 3).text in ("(", ",") and (year or scan.is_month(date) or scan.is_month(date + 1))


def _thousands(scan: Scan, index: int) -> Amount:
    """Read a figure, with the dot, comma or space that some print sets before its last three digits (18.654)."""
    if _is_spaced_out(scan, index):
        return Amount(scan.at(index).value * 1000 + scan.at(index + 1).value, index, index + 1)
    term, dot, rest = scan.at(index), scan.at(index + 1), scan.at(index + 2)
    if (
        dot.text in (".", ",", "٬")
        and rest.kind == "number"
        and rest.digits == 3
        and term.digits <= 3
        and not dot.spaced
        and not rest.spaced
        and not (scan.at(index + 3).text == dot.text and scan.at(index + 4).kind == "number")
    ):
        return Amount(term.value * 1000 + rest.value, index, index + 2)
    return Amount(term.value, index, index)


def _is_spaced_out(scan: Scan, index: int) -> bool:
    """Say whether a space stands before the last three digits of a figure behind N°, and nothing else: N° 27 123."""
    head, rest, behind = (scan.at(index + step) for step in (0, 1, 2))
    sign = scan.at(index - 1).text.endswith(_NUMERO_SIGNS) or (scan.at(index - 1).text == "." and behind.text == "]")
    if head.digits > 2 or rest.kind != "number" or rest.digits != 3 or not sign:
        return False
    dash = scan.is_dash(index + 2) and behind.spaced
    return dash or scan.ends_line(index + 2) or behind.text in (",", "|", ")", "]")


def numbering(scan: Scan, index: int) -> Numbers | None:
    """Read a numbering that begins at an index, or `None`."""
    one = amount(scan, index)
    if one is None:
        return None
    last, high = _range_end(scan, one)
    suffix, high = _suffix(scan, high)
    first = one.value
    if last is not None and last == first - 1:
        first, last = last, first  # neighbours printed right to left
    return Numbers(first, last, suffix, index, high, one.kind)


def _range_end(scan: Scan, one: Amount) -> tuple[int | None, int]:
    joint = one.high + 1
    joined = scan.is_joint(joint)
    if not (joined or scan.is_comma(joint)) or not scan.free(joint):
        return None, one.high
    other = amount(scan, joint + 1)
    if other is None or not (joined or (other.value == one.value + 1 and other.kind == "figures")):
        return None, one.high
    if other.kind != one.kind or _belongs_ahead(scan, other, one):
        return None, one.high
    other = _third(scan, one, other) or other
    return other.value, other.high


def _third(scan: Scan, one: Amount, other: Amount) -> Amount | None:
    """Read the last of three numbers in one issue: 1-2-3, and 4, 5 and 6."""
    joint = other.high + 1
    again = amount(scan, joint + 1)
    if again is None or not one.value + 2 == other.value + 1 == again.value:
        return None
    if not (scan.is_joint(joint) or scan.is_comma(joint)):
        return None
    # 4-5, 6 May: the day of what follows
    alike = scan.is_comma(joint) <= scan.is_comma(one.high + 1)
    return again if alike or not _opens_month(scan, again.high + 1) else None


def _opens_month(scan: Scan, index: int) -> bool:
    """Say whether a month's name follows at an index, past the words and marks between a day and its month."""
    while scan.is_a(index, "filler", "month") or scan.at(index).text in (".", "/"):
        index += 1
    return scan.is_month(index)


def _belongs_ahead(scan: Scan, other: Amount, one: Amount) -> bool:
    """Say whether a number after a joint begins what follows, a date or another caption, and ends no range."""
    after = other.high + 1
    if year_like(other.value) and not (year_like(one.value) and abs(other.value - one.value) <= LONGEST_SPAN):
        return True
    if other.value == one.value + 1 and _is_listed(scan, one, other):
        return False
    if other.value > 9 * 10 ** len(str(one.value)) and other.value > one.value + 100:
        return True
    if scan.is_a(after, "ordinal_suffixes"):
        return True
    if scan.at(one.high + 1).text == "/" and one.kind == "figures" and not 0 < other.value - one.value <= LONGEST_SPAN:
        return abs(other.value - one.value) != 1  # 02/101: the number and its volume, or year
    if scan.at(after).text == ".":
        after += 1
        if other.kind == "figures" and scan.counts(after):
            return True  # Nr. 5 / 12. Jahrgang
    if scan.is_dash(after) and not scan.at(after).spaced and scan.counts(after + 1):
        return True  # Jild 12 – 3-son
    if scan.at(after).text == "(" and scan.at(after + 2).text == ")" and scan.is_month(after + 3):
        return scan.at(other.low).spaced  # № 5 - 7 (20) апреля
    if scan.is_joint(after) and scan.at(after + 1).kind == "number":
        # 88/1-15 March, 141 - 15–17 de diciembre, 5 - ۱۸ تا ۲۴ بهمن: the figure begins a range of its own.
        return scan.is_month(after + 2) or scan.at(other.low).spaced
    while scan.is_a(after, "filler", "month") or scan.at(after).text in (".", "/"):
        after += 1
    if scan.is_month(after) and other.value <= 31 and (scan.at(other.low).spaced or other.value < one.value - 1):
        joined = scan.is_joint(after + 1) or scan.is_comma(after + 1)
        return not (joined and scan.is_month(after + 2))
    # 5 - 12/3/1443: the number opens a numeric date.
    return scan.at(other.high + 1).text in ("/", ".") and scan.at(other.high + 2).kind == "number"


def _is_listed(scan: Scan, one: Amount, other: Amount) -> bool:
    """Say whether "and" joins two numbers in a row, or they begin a list: No. 5 & 6 June, Nos. 4, 5 and 6."""
    joint = scan.at(one.high + 1)
    if joint.text in ("&", "+") or (scan.is_a(one.high + 1, "and") and joint.text.isascii()):
        return True
    return _third(scan, one, other) is not None


def _suffix(scan: Scan, high: int) -> tuple[str, int]:
    after = scan.at(high + 1)
    if scan.is_dash(high + 1) and not after.spaced and not scan.at(high + 2).spaced:
        # n° 5874-bis
        return (scan.at(high + 2).text, high + 2) if scan.at(high + 2).text.lower() in _REPEATS else ("", high)
    if after.kind != "word" or not scan.free(high + 1):
        return "", high
    if scan.is_a(high + 1, "number_suffixes") and not scan.is_a(high + 2, "month"):
        letter = scan.at(high + 3)
        if scan.at(high + 2).text == "(" and scan.at(high + 4).text == ")" and len(letter.text) == 1:
            return f"{after.text} ({letter.text})", high + 4
        return after.text, high + 1
    if (
        not after.spaced
        and len(after.text) == 1
        and "A" <= after.text.upper() <= "H"
        and scan.at(high).kind == "number"
    ):
        return after.text, high + 1
    return "", high


def year_like(value: int) -> bool:
    """Say whether a number can be a year of print in any reckoning.

    >>> year_like(1443), year_like(2022), year_like(1623)
    (True, True, False)
    """
    return 1200 <= value <= 1500 or 1700 <= value <= 2100
