"""Date pieces → the dates of a record: which reckoning each has, which two are a range, which year a short one is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from issue_dates.errors import InvalidValueError
from issue_dates.masthead.reading import Diagnostic, Span
from issue_dates.values import RECKONINGS, Interval, make_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.masthead.pieces import DatePiece
    from issue_dates.masthead.scan import Scan
    from issue_dates.values import PrintedDate, Reckoning, SingleDate

SOLAR_LANGUAGES = frozenset({"fa", "ps", "ckb"})

# Mean lengths and day 0 of each reckoning, good to a few days: enough to tell reckonings apart, never to convert.
_YEAR_DAYS = {"hijri": 354.36707, "solar_hijri": 365.2422, "rumi": 365.25, "gregorian": 365.2425}
_NAMES = {"gregorian": "Gregorian", "hijri": "lunar", "rumi": "Rumi", "solar_hijri": "solar Hijri"}
_DAY_ZERO = {"hijri": 227014.0, "solar_hijri": 226896.0, "gregorian": 1.0}
# The two ends of one issue are not so many days apart, where they stand on either side of a new year.
LONGEST_ISSUE = 100
# How many dates to either side can bear a date out.
BESIDE = 5
# Two dates of one issue are not so many days apart, years alone included.
FAR_APART = 1000
# An era mark between two dates side by side takes so many terms: هـ, م, A.H.
LONGEST_ERA = 4


@dataclass(slots=True)
class Dated:
    """One date of a masthead with its reckoning settled: what it says, and where it stood."""

    reckoning: Reckoning
    value: PrintedDate
    low: int
    high: int
    start: int
    end: int


def about(reckoning: str, year: int, month: int | None = None, day: int | None = None) -> float:
    """Return roughly which day a label is, as a day number: the middle of what it leaves open.

    >>> abs(about("hijri", 1443, 5, 28) - about("gregorian", 2022, 1, 1)) < 3
    True
    """
    length = _YEAR_DAYS[reckoning]
    index = 6.0 if month is None else month - 0.5
    if reckoning == "rumi" and month is not None and year < 1334:
        index = (month - 3) % 12 + 0.5
    if day is not None:
        index = int(index) + (day - 1) / 30.5
    if reckoning == "rumi":
        # 1 March 1256 was 13 March 1840; from 1334 the year began in January.
        zero = 671_753 - 1256 * length if year < 1334 else 700_170 - 1334 * length
        return zero + year * length + index * length / 12
    return _DAY_ZERO[reckoning] + (year - 1) * length + index * length / 12


def _spread(piece: DatePiece) -> float:
    """Return how many days a piece leaves open to either side."""
    if not piece.months:
        return 190
    return 20 if piece.day is None else 4


def _month(piece: DatePiece, reckoning: str) -> list[int]:
    return piece.months.get(reckoning) or piece.months.get("") or []


def reckonings_of(piece: DatePiece) -> list[Reckoning]:
    """Return the reckonings that a piece can be of, by its month's name, its year and its era."""
    named: list[str] = [name for name in piece.months if name]
    candidates: list[str] = named or ["hijri", "solar_hijri", "rumi", "gregorian"]
    if piece.era in candidates:
        return [piece.era]  # type: ignore[list-item]
    year = piece.year
    if year is not None and piece.year_digits > 2:
        whole = year if piece.year_digits == 4 else year + 1000  # 11 Mart sene 326
        candidates = [name for name in candidates if _fits(name, whole)] or candidates
    if year is None and "gregorian" in candidates:
        candidates = ["gregorian"]
    if not named and "rumi" in candidates:
        candidates.remove("rumi")
    return candidates  # type: ignore[return-value]


def _fits(reckoning: str, year: int) -> bool:
    if reckoning == "gregorian":
        return 1600 <= year <= 2200
    if reckoning == "rumi":
        return 1250 <= year <= 1500
    return 1100 <= year <= 1600


Options: TypeAlias = "tuple[DatePiece, list[Reckoning]]"


def settle(scan: Scan, pieces: Sequence[DatePiece]) -> list[tuple[DatePiece, Reckoning]]:
    """Choose the reckoning of each piece: by itself, else by the dates beside it, else by the language."""
    options = [reckonings_of(piece) for piece in pieces]
    settled = []
    for index, (piece, choice) in enumerate(zip(pieces, options, strict=True)):
        reckoning: Reckoning | None = choice[0]
        if len(choice) > 1:
            near = range(max(0, index - BESIDE), min(len(pieces), index + BESIDE + 1))
            reckoning = _choose(scan, piece, choice, [(pieces[i], options[i]) for i in near if i != index])
        if reckoning is not None:
            settled.append((piece, reckoning))
    return _of_one_kind(scan, settled)


def _choose(scan: Scan, piece: DatePiece, choice: list[Reckoning], near: Sequence[Options]) -> Reckoning | None:
    """Choose between the reckonings that a piece can be of; `None` for a figure that no date beside it bears out."""
    full = [(other, theirs) for other, theirs in near if other.year is not None and other.year_digits == 4]
    known = [(other, theirs[0]) for other, theirs in full if len(theirs) == 1]
    proved = _proved(piece, choice, known or [(other, one) for other, theirs in full for one in theirs])
    named = any(other.months and _one_text(scan, piece, other) for other, _ in known)
    if proved is None and not piece.months and named:
        return None
    return proved or _by_language(scan, piece, choice)


def _one_text(scan: Scan, one: DatePiece, other: DatePiece) -> bool:
    """Say whether two dates stand in one paragraph, or in neighbouring ones."""
    between = range(min(one.high, other.high), max(one.low, other.low))
    return sum(scan.at(index).kind == "break" for index in between) < 2


def _of_one_kind(scan: Scan, settled: list[tuple[DatePiece, Reckoning]]) -> list[tuple[DatePiece, Reckoning]]:
    """Give a month without a year the reckoning of the month with one that it is joined to: Nisan – Haziran 1331."""
    for index in range(len(settled) - 2, -1, -1):
        (piece, _), (other, theirs) = settled[index : index + 2]
        if piece.year is None and theirs in piece.months and _only_joint(scan, piece.high + 1, other.low):
            settled[index] = piece, theirs
    return settled


def _only_joint(scan: Scan, low: int, high: int) -> bool:
    """Say whether a joint or comma stands between two dates, and at most one term beside it."""
    return high - low <= 2 and any(scan.is_joint(index) or scan.is_comma(index) for index in range(low, high))


def _proved(
    piece: DatePiece, choice: list[Reckoning], others: Sequence[tuple[DatePiece, Reckoning]]
) -> Reckoning | None:
    """Return the reckoning in which the piece falls on a date beside it, if there is exactly one such."""
    fitting = []
    for reckoning in choice:
        when = day_about(piece, reckoning)
        for other, theirs in others:
            if theirs == reckoning or other.year == piece.year:
                continue
            if abs(when - day_about(other, theirs)) <= _spread(piece) + _spread(other) + 3:
                fitting.append(reckoning)
                break
    return fitting[0] if len(fitting) == 1 else None


def day_about(piece: DatePiece, reckoning: str) -> float:
    """Return roughly which day a piece that has a year is, in a reckoning."""
    months = _month(piece, reckoning)
    return about(reckoning, piece.year or 1, months[0] if months else None, piece.day)


def _by_language(scan: Scan, piece: DatePiece, choice: list[Reckoning]) -> Reckoning | None:
    """Choose by the language of the words around, and say so: nothing printed decides it."""
    year = piece.year or 0
    spoken = frozenset(scan.told) or scan.best[piece.low]
    iranian = spoken & SOLAR_LANGUAGES and "ar" not in spoken
    if "gregorian" in choice and piece.year_digits < 4:
        return None if iranian and piece.numeric else "gregorian"  # ۲۳/۲/۹۰
    solar = 1280 <= year <= 1420 and iranian
    taken: Reckoning = "solar_hijri" if solar and "solar_hijri" in choice else choice[0]
    if not scan.told:
        names = " or a ".join(_NAMES[one] for one in sorted(choice))
        message = f"nothing printed says whether {year} is a {names} year; read as {taken.replace('_', ' ')}"
        scan.diagnostics.append(Diagnostic("ambiguous-era", "warning", message, Span(piece.start, piece.end)))
    return taken


def dates_of(scan: Scan, settled: Sequence[tuple[DatePiece, Reckoning]]) -> list[Dated]:
    """Make the values of settled pieces: days, months, years, and what two pieces joined span."""
    settled = _attach_years(settled)
    result: list[Dated] = []
    for reckoning in RECKONINGS:
        pieces = [piece for piece, theirs in settled if theirs == reckoning]
        while pieces:
            chain = [pieces.pop(0)]
            while pieces and _joined(scan, chain[-1], pieces[0], [other for other, _ in settled]):
                chain.append(pieces.pop(0))
            if len(chain) == 2 and _runs_back(chain[0], chain[1], reckoning):
                chain.reverse()
            if len(chain) > 1 and (_has_year(chain) or _are_months(chain)):
                made = [_range(scan, chain[0], chain[-1], reckoning, settled)]
            else:
                made = [_single(scan, piece, reckoning, settled) for piece in chain]
            result += [dated for dated in made if dated is not None]
    return result


def _has_year(chain: Sequence[DatePiece]) -> bool:
    return any(piece.year is not None for piece in chain)


def _are_months(chain: Sequence[DatePiece]) -> bool:
    return all(piece.months and piece.day is None for piece in chain)


def _attach_years(settled: Sequence[tuple[DatePiece, Reckoning]]) -> list[tuple[DatePiece, Reckoning]]:
    """Give a month without a year the one year of its reckoning that is printed by itself: July … 2019."""
    bare = [(piece, reckoning) for piece, reckoning in settled if not piece.months and piece.last_year is None]
    kept = list(settled)
    for year_piece, reckoning in bare:
        same = [piece for piece, theirs in settled if theirs == reckoning and piece is not year_piece]
        if (
            same
            and all(piece.year is None for piece in same)
            and not _is_of_another_time(year_piece, reckoning, settled)
        ):
            same[-1].year, same[-1].year_digits = year_piece.year, 4
            if abs(same[-1].low - year_piece.high) <= 3 or abs(year_piece.low - same[-1].high) <= 3:
                same[-1].start = min(same[-1].start, year_piece.start)
                same[-1].end = max(same[-1].end, year_piece.end)
            kept.remove((year_piece, reckoning))
    return kept


def _is_of_another_time(piece: DatePiece, reckoning: Reckoning, settled: Sequence[tuple[DatePiece, Reckoning]]) -> bool:
    """Say whether a year is years away from that of a date beside it: of another issue, or of none."""
    return piece.year is None or any(
        abs(about(reckoning, piece.year) - day) > FAR_APART for day, _ in _others(piece, reckoning, settled)
    )


def _joined(scan: Scan, one: DatePiece, other: DatePiece, pieces: Sequence[DatePiece]) -> bool:
    """Say whether two dates of one reckoning are a range: only a joint, and dates of other reckonings, lie between."""
    if one.year == other.year and not (one.months and other.months):
        return False  # Tahun XXIII/2021 4 Muharam 1443 H / 13 Agustus 2021: the year of the day
    dot = scan.at(one.high + 1).text in (".", "۔")  # Jan. Feb. 1998, جولائی۔ دسمبر 2017ء
    joint = other.low == one.high + 1 + dot and one.year is None and one.day is None
    joint = joint or (other.low - one.high <= LONGEST_ERA and _is_next_month(one, other))
    # 22 May 2013 (12 Rajab 1434) - 28 May 2013 (18 Rajab 1434)
    bracketed = scan.at(one.low - 1).text == scan.at(other.low - 1).text == "("
    for index in range(one.high + 1, other.low):
        term = scan.at(index)
        if scan.is_joint(index) or (scan.is_comma(index) and one.day is None and _may_follow(one, other)):
            joint = True
        elif any(piece.low <= index <= piece.high for piece in pieces):
            joint = joint and bracketed
        elif not (
            scan.is_weekday(index)
            or term.kind == "line"
            or term.text in (",", "،", ".", "۔", "(", ")")
            or scan.is_a(index, "month", "filler", "honorifics", "year")
            or (term.kind == "word" and scan.claimed[index])
        ):
            return False
    return joint


def _is_next_month(one: DatePiece, other: DatePiece) -> bool:
    """Say whether two months, each with its year, follow one another: ذى الحجة 1429 ھ محرم 1430 ھ."""
    if one.day is not None or other.day is not None or one.year is None or other.year is None:
        return False
    names = one.months.keys() & other.months.keys()
    pairs = [(one.months[name][0], other.months[name][0]) for name in names]
    return any((other.year - one.year) * 12 + later - earlier == 1 for earlier, later in pairs)


def _may_follow(one: DatePiece, other: DatePiece) -> bool:
    """Say whether a comma between two months joins them: January, February 2020; September 2019, February 2020."""
    if one.year is None:
        return True
    return bool(one.months and other.months) and other.day is None and (other.year or 0) - one.year in (0, 1)


def _range(
    scan: Scan, one: DatePiece, other: DatePiece, reckoning: Reckoning, settled: Sequence[tuple[DatePiece, Reckoning]]
) -> Dated | None:
    """Make the interval from one date to another, if both can be told; a year printed once counts for the end."""
    if not (one.months or other.months) and (one.year or 0) > (other.year or 0):
        one, other = other, one  # 1388-1327هـ.ش: printed from the other end
    if one.year is None and other.year is not None:
        one.year, one.year_digits = other.year, other.year_digits
        if _order(one, reckoning) > _order(other, reckoning):
            one.year -= 1
    elif other.year is None and one.year is not None:
        other.year, other.year_digits = one.year, one.year_digits
        if _order(one, reckoning) > _order(other, reckoning):
            other.year += 1
    if other.last_year is not None:
        one.year, other.year, other.last_year = other.year, other.last_year, None
    first, last = _single(scan, one, reckoning, settled), _single(scan, other, reckoning, settled)
    if first is None or last is None:
        return None
    back = one.year == other.year and _order(other, reckoning) < _order(one, reckoning)
    if back and None not in (one.day, other.day):
        return first  # the second is the same day in the Julian calendar
    begin = first.value.first if isinstance(first.value, Interval) else first.value
    end = last.value.last if isinstance(last.value, Interval) else last.value
    value: PrintedDate = begin if begin == end else Interval(begin, end)
    low, high = min(one.low, other.low), max(one.high, other.high)
    return Dated(reckoning, value, low, high, min(one.start, other.start), max(one.end, other.end))


def _runs_back(one: DatePiece, other: DatePiece, reckoning: Reckoning) -> bool:
    """Say whether two months of one year are printed from the other end: اسفند و بهمن 1393."""
    if one.year is not None or one.day is not None or other.day is not None:
        return False
    return _order(one, reckoning)[0] == _order(other, reckoning)[0] + 1


def _order(piece: DatePiece, reckoning: str) -> tuple[int, int]:
    month = _month(piece, reckoning)
    number = month[0] if month else 0
    if reckoning == "rumi" and number:
        number = (number - 3) % 12 + 1
    return number, piece.day or 0


def _single(
    scan: Scan, piece: DatePiece, reckoning: Reckoning, settled: Sequence[tuple[DatePiece, Reckoning]]
) -> Dated | None:
    """Make the value of one piece; what cannot be told is left out and said."""
    year = _whole_year(scan, piece, reckoning, settled)
    months = _month(piece, reckoning)
    month = months[0] if len(months) == 1 else _which_month(scan, piece, months, reckoning, year, settled)
    first = _label(scan, piece, reckoning, year, month, piece.day)
    if first is None:
        return None
    value: PrintedDate = first
    if piece.last_day is not None and month is not None:
        last = _label(scan, piece, reckoning, year, month, piece.last_day)
        value = first if last is None else Interval(first, last)
        if last is not None and piece.day is not None and piece.last_day < piece.day:
            _say(scan, piece, "reversed-range", f"the days {piece.day}-{piece.last_day} run backwards; kept as printed")
    elif piece.last_year is not None and month is None:
        value = Interval(first, make_label(reckoning, piece.last_year))
    return Dated(reckoning, value, piece.low, piece.high, piece.start, piece.end)


def _label(
    scan: Scan, piece: DatePiece, reckoning: Reckoning, year: int | None, month: int | None, day: int | None
) -> SingleDate | None:
    if year is None and month is None:
        return None
    try:
        return make_label(reckoning, year, month, day)
    except InvalidValueError:
        _say(scan, piece, "impossible-day", f"there is no day {day} in month {month}; read as the month", "error")
        return make_label(reckoning, year, month)


def _say(scan: Scan, piece: DatePiece, code: str, message: str, severity: str = "warning") -> None:
    scan.diagnostics.append(Diagnostic(code, severity, message, Span(piece.start, piece.end)))  # type: ignore[arg-type]


def _others(
    piece: DatePiece, reckoning: Reckoning, settled: Sequence[tuple[DatePiece, Reckoning]]
) -> list[tuple[float, float]]:
    """Return roughly when each date of another reckoning was, and how many days it leaves open."""
    return [
        (day_about(other, theirs), _spread(other))
        for other, theirs in settled
        if theirs != reckoning and other is not piece and other.year is not None and other.year_digits == 4
        and _fits(theirs, other.year)
    ]  # fmt: skip


def _whole_year(
    scan: Scan, piece: DatePiece, reckoning: Reckoning, settled: Sequence[tuple[DatePiece, Reckoning]]
) -> int | None:
    """Return the year in full: a short or damaged one only where another date proves it."""
    year = piece.year
    if year is None or (piece.year_digits == 4 and (_fits(reckoning, year) or piece.numeric)):
        return year
    if piece.year_digits == 4:
        possible = [int(str(year)[::-1])]
        code, what = "corrected-digits", "runs backwards"
    else:
        size = 10**piece.year_digits
        possible = [century + year for century in range(0, 2200, size) if _fits(reckoning, century + year)]
        code, what = "two-digit-year", "is not printed in full"
    month = _month(piece, reckoning)
    whole = [other for other, theirs in settled if theirs == reckoning and other.year_digits == 4]
    for candidate in possible:
        if any(candidate == other.year for other in whole):
            return candidate  # 12/30/22, and below it Year: 2022
        when = about(reckoning, candidate, month[0] if month else None, piece.day)
        if any(_is_close(other, reckoning, when) for other in whole) or any(
            abs(when - theirs) <= spread + _spread(piece) + 3 for theirs, spread in _others(piece, reckoning, settled)
        ):
            _say(scan, piece, code, f"the year {year} {what}; the other date proves {candidate}", "info")
            return candidate
    _say(scan, piece, code, f"the year {year} {what}, and nothing printed proves which it is")
    return None


def _is_close(piece: DatePiece, reckoning: Reckoning, when: float) -> bool:
    """Say whether a day is at most as far from a month or day as the two ends of an issue are: 28.12.97 – 3.1.1998."""
    return bool(piece.months) and abs(day_about(piece, reckoning) - when) <= LONGEST_ISSUE


def _which_month(
    scan: Scan,
    piece: DatePiece,
    months: list[int],
    reckoning: Reckoning,
    year: int | None,
    settled: Sequence[tuple[DatePiece, Reckoning]],
) -> int | None:
    """Choose between the two months that Rabi, Jumada or Dhu alone can be, where another date proves it."""
    if not months:
        return None
    others = _others(piece, reckoning, settled)
    if year is not None and others:
        fitting = [
            month
            for month in months
            if any(
                abs(about(reckoning, year, month, piece.day) - when) <= spread + _spread(piece) - 4
                for when, spread in others
            )
        ]
        if len(fitting) == 1:
            return fitting[0]
    _say(
        scan,
        piece,
        "ambiguous-month",
        f"{scan.at(piece.month_index).text!r} can be month {' or '.join(map(str, months))}",
    )
    return None
