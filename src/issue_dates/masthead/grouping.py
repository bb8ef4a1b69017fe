"""Which numbers and dates belong to one masthead.

What repeats a level with another value, or lies too many words away, begins the next masthead.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from issue_dates.masthead.chronology import day_about
from issue_dates.masthead.reading import Diagnostic, Span
from issue_dates.masthead.terms import STOPS

if TYPE_CHECKING:
    from issue_dates.masthead.pieces import DatePiece, NumberPiece
    from issue_dates.masthead.scan import Scan
    from issue_dates.values import Reckoning

Part: TypeAlias = "NumberPiece | tuple[DatePiece, Reckoning]"

# How many words that mean nothing to us may stand between two parts of one masthead; an empty line counts for two.
NEAR = 14
NEAR_SAME_MONTH = 30
# Dates of one issue in two calendars are not so many days apart, whatever is misprinted.
FAR = 60
# The Julian calendar is 12 or 13 days behind in the time of print; days are reckoned roughly here.
JULIAN = 8, 17
# Words that belong to mastheads without being a part of one.
QUIET = (
    "filler", "equivalence", "labels", "genres", "frequency", "places", "year", "month", "and", "to", "honorifics",
    "ordinal_suffixes", "number_suffixes", "title_honorifics",
)  # fmt: skip


@dataclass(slots=True)
class Group:
    """The parts of one masthead, in the order of print; `lines` are the first and last term of what they fill."""

    levels: list[NumberPiece] = field(default_factory=list)
    dates: list[tuple[DatePiece, Reckoning]] = field(default_factory=list)
    low: int = -1
    high: int = -1
    lines: tuple[int, int] = (-1, -1)

    def take(self, part: Part) -> None:
        """Add a part."""
        if isinstance(part, tuple):
            self.dates.append(part)
            low, high = part[0].low, part[0].high
        else:
            self.levels.append(part)
            low, high = part.low, part.high
        self.low = low if self.low < 0 else min(self.low, low)
        self.high = max(self.high, high)

    def kinds(self) -> set[str]:
        """Return the kinds of the levels in it."""
        return {level.kind for level in self.levels}


def group(scan: Scan, levels: list[NumberPiece], dates: list[tuple[DatePiece, Reckoning]]) -> list[Group]:
    """Put parts that belong together into groups, in the order of print."""
    parts: list[Part] = [*levels, *dates]
    parts.sort(key=_low)
    groups: list[Group] = []
    for part in parts:
        if groups and isinstance(part, tuple) and _is_figure_among(scan, groups[-1], part[0]):
            continue
        if not groups or _is_heading(scan, parts, part) or not _belongs(scan, groups[-1], part, levels):
            if groups and not isinstance(part, tuple):
                _note_conflict(scan, groups[-1], part)
            groups[-1:] = _parted(scan, groups[-1], part) if groups else [Group()]
        groups[-1].take(part)
    for one in groups:
        one.lines = _lines(scan, one)
    return groups


def _is_heading(scan: Scan, parts: list[Part], part: Part) -> bool:
    """Say whether a year alone on its line stands over what follows, in a list that such a year opens."""
    years = [one for one in (parts[0], part) if isinstance(one, tuple) and not one[0].months]
    alone = [piece for piece, _ in years if scan.line(piece.low) == (piece.low, piece.high)]
    return len(alone) == 2 and any(_low(other) == alone[1].high + 2 for other in parts)


def _lines(scan: Scan, one: Group) -> tuple[int, int]:
    """Return the first and last term of a group's lines, without those at its end that say again what was said."""
    parts: list[Part] = [*one.levels, *one.dates]
    if len({_kind(part) for part in parts}) == len(parts):
        return scan.line(one.low, one.high)
    parts.sort(key=_low)
    told = Group()
    for index, part in enumerate(parts):
        # Days without a number stand alone, or not at all.
        passes = bool(one.levels) or (isinstance(part, tuple) and part[0].day is None)
        if not (passes and any(_tells(other, part) for other in parts[:index])):
            told.take(part)
    return scan.line(told.low, told.high)


def _tells(one: Part, other: Part) -> bool:
    """Say whether a part says all that another one says."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        (piece, reckoning), (again, theirs) = one, other
        more = (again.day is None or piece.day is not None) and (not again.months or bool(piece.months))
        return reckoning == theirs and more and piece.year_digits >= again.year_digits
    return _kind(one) == _kind(other)


def _parted(scan: Scan, one: Group, part: Part) -> list[Group]:
    """Return a group, and the next one that a part begins, with what stands before it on its line and repeats another.

    Vol 12 No 2 (2023), and below it Vol 12 No 1 (2023): the second 12 is of the second issue.
    """
    first, _ = scan.line(_low(part))
    before, after = Group(), Group()
    others: list[Part] = [*one.levels, *one.dates]
    for other in sorted(others, key=_low):
        repeats = _kind(other) in before.kinds() | {reckoning for _, reckoning in before.dates}
        (after if _low(other) >= first > one.low and repeats else before).take(other)
    return [before, after]


def _kind(part: Part) -> str:
    return part[1] if isinstance(part, tuple) else part.kind


def _is_figure_among(scan: Scan, one: Group, piece: DatePiece) -> bool:
    """Say whether what can be a year is a figure among figures, of an address or a telephone: 1727 Lenasia 1820."""
    if piece.months or piece.era is not None or not gap(scan, one.high, piece.low):
        return False
    return any(scan.at(index).digits > 3 for index in range(one.high + 1, piece.low))


def _note_conflict(scan: Scan, one: Group, part: NumberPiece) -> None:
    """Say that a level is printed twice on one line with different numbers."""
    for level in one.levels:
        if level.kind == part.kind and level.numbers and part.numbers and one_line(scan, level.low, part.low):
            kind = part.kind.replace("_", " ")
            message = f"two {kind}s on one line, {level.numbers.first} and {part.numbers.first}; the first is read"
            scan.diagnostics.append(Diagnostic("number-conflict", "warning", message, Span(level.start, part.end)))


def _low(part: Part) -> int:
    return part[0].low if isinstance(part, tuple) else part.low


def _belongs(scan: Scan, one: Group, part: Part, levels: list[NumberPiece]) -> bool:
    distance = gap(scan, one.high, _low(part))
    line = scan.line(one.low, one.high)
    if _low(part) > line[1] and ends_entry(scan, line):
        return False  # each line of a bibliography is its own
    if isinstance(part, tuple):
        return _date_belongs(scan, one, *part, distance)
    if distance > NEAR_SAME_MONTH:
        return False
    same = [level for level in one.levels if level.kind == part.kind]
    if part.kind == "series":
        return distance <= NEAR
    if any(_value(level) != _value(part) for level in same):
        return False
    if same and distance > NEAR:
        return False
    if not one.levels and _lone_volume(scan, one, part, levels):
        return False
    return distance <= NEAR or (not one.levels and len(one.dates) > 0)


def _lone_volume(scan: Scan, one: Group, part: NumberPiece, levels: list[NumberPiece]) -> bool:
    """Say whether a volume without a number stands in another paragraph than the dates before it: a book's."""
    if not any(scan.at(i).kind == "break" for i in range(one.high, part.low)):
        return False
    first, last = scan.line(part.low, part.high)
    return not any(
        level.kind in ("number", "whole_number", "part") and first <= level.low <= last + NEAR for level in levels
    )


def _value(level: NumberPiece) -> tuple[object, ...]:
    return (level.numbers.first, level.numbers.last) if level.numbers else (level.text,)


def _date_belongs(scan: Scan, one: Group, piece: DatePiece, reckoning: Reckoning, distance: int) -> bool:
    same = [other for other, theirs in one.dates if theirs == reckoning]
    if distance and any(_far_apart(scan, other, (piece, reckoning)) for other in one.dates):
        return False
    if distance > (NEAR_SAME_MONTH if same else NEAR):
        return False
    if not same:
        return True
    if any(_refines(piece, other) or _refines(other, piece) or _is_julian(piece, other) for other in same):
        return True
    return _adjacent(scan, [other for other, _ in one.dates], piece) or _adjacent(scan, same, piece)


def _far_apart(scan: Scan, one: tuple[DatePiece, Reckoning], other: tuple[DatePiece, Reckoning]) -> bool:
    """Say whether dates of two calendars on two lines are months apart: the day of a page, and an issue's month."""
    (piece, reckoning), (again, theirs) = one, other
    if reckoning == theirs or not (piece.months and again.months and piece.year_digits == again.year_digits == 4):
        return False
    if one_line(scan, piece.low, again.low):
        return False
    return abs(day_about(piece, reckoning) - day_about(again, theirs)) > FAR


def _refines(one: DatePiece, other: DatePiece) -> bool:
    """Say whether one date says the same as another, or less."""
    if one.last_day != other.last_day and None not in (one.day, other.day):
        return False
    months = one.months == other.months or not one.months or not other.months
    if one.numeric != other.numeric:
        months = (
            bool({m for v in one.months.values() for m in v} & {m for v in other.months.values() for m in v}) or months
        )
    days = one.day == other.day or one.day is None or other.day is None
    years = one.year == other.year or (one.year is None) != (other.year is None) or _shortens(one, other)
    return months and days and years


def _is_julian(one: DatePiece, other: DatePiece) -> bool:
    """Say whether a day is the Julian one of another that stands before it: 5 Jan 1860, 24 Dec 1859."""
    full = None not in (one.day, other.day, one.year, other.year) and one.months.keys() & other.months.keys()
    return bool(full) and JULIAN[0] <= day_about(other, "gregorian") - day_about(one, "gregorian") <= JULIAN[1]


def _shortens(one: DatePiece, other: DatePiece) -> bool:
    """Say whether a year is the other's last two figures."""
    return one.year is not None and one.year_digits == 2 and (other.year or 0) % 100 == one.year


def _adjacent(scan: Scan, pieces: list[DatePiece], piece: DatePiece) -> bool:
    """Say whether a date follows the last of some with nothing but joints, and other calendars' dates, between."""
    last = max(other.high for other in pieces)
    between = range(last + 1, piece.low)
    marked = all(scan.is_era(index) or scan.at(index).text in (".", "۔") for index in between)
    joined = marked or any(scan.is_joint(index) or scan.is_comma(index) for index in between)
    return joined and gap(scan, last, piece.low) == 0


def ends_entry(scan: Scan, line: tuple[int, int]) -> bool:
    """Say whether a line, given by its first and last term, ends as a sentence or an entry of a list does."""
    return len(_unknown_words(scan, line)) > 3


def ends_sentence(scan: Scan, line: tuple[int, int]) -> bool:
    """Say whether a line ends as a sentence of several words does, which are not all names."""
    words = _unknown_words(scan, line)
    return len(words) > 3 and not all(word[:1].isupper() for word in words)


def _unknown_words(scan: Scan, line: tuple[int, int]) -> list[str]:
    """Return the words of a line with a full stop at its end that mean nothing to us."""
    first, last = line
    if scan.at(last).text not in STOPS:
        return []
    return [scan.at(i).text for i in range(first, last) if scan.at(i).kind == "word" and scan.at(i).entry is None]


def gap(scan: Scan, high: int, low: int) -> int:
    """Count the words between two terms that mean nothing to us; an empty line counts for two."""
    count = 0
    for index in range(high + 1, low):
        term = scan.at(index)
        if term.kind == "break":
            count += 2
        elif term.kind == "word" and not (scan.claimed[index] or is_quiet(scan, index)):
            count += 1
    return count


def is_quiet(scan: Scan, index: int) -> bool:
    """Say whether a word belongs to mastheads without being a part of one: also a weekday, a season, Spring Issue."""
    entry = scan.at(index).entry
    if entry is None:
        return False
    if entry.weekday is not None or entry.season is not None or (entry.roles and scan.is_a(index, *QUIET)):
        return True
    return scan.is_season(index - 1) and scan.counts(index)


def one_line(scan: Scan, one: int, other: int) -> bool:
    """Say whether two terms stand on one line."""
    return scan.line(one) == scan.line(other)
