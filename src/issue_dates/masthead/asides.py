"""Figures that are no issue's: of pages, prices, registry numbers and copyright lines.

They are claimed before anything else is read, so that nothing takes them for a number or a year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.numbers import year_like
from issue_dates.masthead.pieces import ASIDES
from issue_dates.masthead.scan import SHORT
from issue_dates.masthead.terms import STOPS

if TYPE_CHECKING:
    from issue_dates.masthead.pieces import DatePiece
    from issue_dates.masthead.scan import Scan

# Between "born" and its date there are so many terms at most: ولد في القلمون في 27.
LONGEST_PLACE = 4
# The same day written a second time is no further behind: Born (1864-08-02) August 2, 1864.
LONGEST_JOINT = 6
# A law's word and its number take so many terms: loi n° 80-36, Undang-Undang Nomor 8 Tahun 1999.
LONGEST_LAW = 5
_BEFORE_DATES = frozenset(":.,،(-–|")


def claim_asides(scan: Scan) -> None:
    """Claim the figures of pages, prices, registry numbers and copyright lines."""
    for index in scan.captioned:
        captions = scan.captions(index)
        if not captions or not scan.free(index):
            continue
        kinds = [kind for kind in ASIDES if kind in captions]
        if kinds and not (scan.counts(index) or _is_one_of_two(scan, index)):
            _claim_aside(scan, index, kinds[0])
        elif _is_copyright(scan, index):
            _claim_aside(scan, index, "copyright")
    for index in scan.signs:
        # 39€ ANNEE is a misread 39è.
        if scan.at(index).text != ":" and not scan.counts(index + 1):
            _claim_aside(scan, index, "copyright" if scan.at(index).text == "©" else "price")


def _is_copyright(scan: Scan, index: int) -> bool:
    """Say whether a letter in brackets before a year is the mark of a copyright: (c) 2005."""
    bracketed = scan.at(index - 1).text == "(" and scan.at(index + 1).text == ")"
    return bracketed and scan.at(index).text in ("c", "C") and scan.at(index + 2).digits == 4


def _is_one_of_two(scan: Scan, index: int) -> bool:
    """Say whether a month's name with its Roman numeral looks like the caption of a law: Kanun II 1925."""
    return scan.is_month(index) and scan.at(index + 1).text in ("I", "II")


def issued(scan: Scan, pieces: list[DatePiece]) -> list[DatePiece]:
    """Return the dates that can be an issue's; of those that cannot, nothing else is to take notice."""
    kept: list[DatePiece] = []
    passed = -LONGEST_JOINT - 1
    for piece in pieces:
        beside = piece.low - passed <= LONGEST_JOINT and _only_joins(scan, range(passed + 1, piece.low))
        if beside or not _is_issued(scan, piece):
            passed = piece.high
            scan.dated.discard(piece.low)
        else:
            kept.append(piece)
    return kept


def _only_joins(scan: Scan, between: range) -> bool:
    """Say whether only a mark, eras and words of equivalence stand between two dates: 1410 هـ الموافق 9 فبراير."""
    others = [i for i in between if not (scan.is_era(i) or scan.is_a(i, "equivalence", "filler"))]
    marks = [i for i in others if scan.at(i).kind == "mark" and scan.at(i).text not in STOPS]
    return len(others) == len(marks) <= 1


def _is_issued(scan: Scan, piece: DatePiece) -> bool:
    """Say whether a date can be an issue's: not the day a paper was received, a page looked at, a house founded."""
    if _opens_law(scan, piece.high + 1):
        return False
    index = piece.low - 1
    while scan.at(index).text in _BEFORE_DATES or scan.is_a(index, "filler") or scan.is_weekday(index):
        index -= 1
    if index < piece.low - 1 and _ends_law(scan, index):
        return False
    first, _ = scan.line(piece.low)
    if _rules_out(scan, first) and index - first <= LONGEST_PLACE:
        return any(map(scan.captions, range(first, index + 1)))
    return not _rules_out(scan, index)


def _opens_law(scan: Scan, index: int) -> bool:
    """Say whether small words lead from a date to the number of a law: 19/09/2024 tarihli ve 12891 sayılı Kararı."""
    while scan.is_a(index, "filler", "and"):
        index += 1
    return index in scan.laws


def _ends_law(scan: Scan, index: int) -> bool:
    """Say whether a law's number ends at an index, its date follows, and a gazette's number: loi n° 80-36 du 28 mai."""
    if scan.at(index).kind != "number" or not scan.is_a(index + 1, "filler"):
        return False
    if not any(caption > index and scan.counts(caption) for caption in scan.captioned):
        return False
    for before in range(index, index - LONGEST_LAW, -1):
        if "identifier" in scan.captions(before):
            return scan.claimed[before]
    return False


def _rules_out(scan: Scan, index: int) -> bool:
    """Say whether the word at an index says that a date is no issue's; Turkish for "accepted" is also a city, Kabul."""
    named = scan.is_a(index, "places") and scan.at(index + 1).text != ":"
    return scan.means(index, "not_issued") and not named


def _claim_aside(scan: Scan, index: int, kind: str) -> None:
    """Claim the figures behind an aside's caption; for a price or page, in front of it where none is behind."""
    caption, counted = scan.at(index), kind in ("price", "page")
    if kind == "price" and len(caption.text) == 1 and scan.at(index + 1).text != "." and caption.text.isalpha():
        return
    found = not (counted and _ends_field(scan, index)) and _claim_behind(scan, index, kind)
    if not found and counted and not _caption_next(scan, index + 1):
        found = _claim_before(scan, index)
    alone = caption.text.lower() == caption.text.upper() and scan.at(index + 1).kind == "word"
    if found or not (counted or alone):
        scan.claim([index])  # but not in بريد الحجاز
    if kind == "copyright":
        _claim_line(scan, index)


def _claim_behind(scan: Scan, index: int, kind: str) -> bool:
    """Claim the figures behind an aside's caption, with what is written to them; say whether there are any."""
    after, found = index + 1, False
    while after - index <= 12:
        term = scan.at(after)
        run_on = not term.spaced and after - index > 1 and (found or scan.claimed[after - 1] or scan.claimed[after - 2])
        # A run of more digits than a number has is a word.
        if term.text.isdecimal() and scan.free(after) and (not found or run_on or kind == "copyright"):
            if not found and not run_on and _counts_something_else(scan, after, kind):
                return False
            scan.claim([after])
            found = True
        elif (
            term.kind == "mark"
            and term.text in ".:-–/=,،()#№°º+*_"
            and not (found and term.spaced and term.text in "(-–")
        ):
            pass
        elif (
            term.kind == "word"
            and kind in ("identifier", "copyright")
            and (run_on or (not found and _continues(scan, after)))
        ) or (term.kind == "word" and run_on and len(term.text) <= 2):
            scan.claim([after])
        else:
            break
        after += 1
    return found


def _claim_before(scan: Scan, index: int) -> bool:
    """Claim the figure right before a price or page word, unless it is a year or a caption's; say whether it was."""
    before = index - 1
    captioned = any(scan.counts(before - step) for step in (1, 2))
    caption = scan.at(index)
    tied = (len(caption.text) > 1 and not caption.spaced) or "price" in scan.captions(index - 2)  # قیمت 2000تومان
    round_sum = scan.at(before).value % 100 == 0 and len(caption.text) > SHORT and scan.at(index + 1).text != ":"
    tied = tied or round_sum  # ۲۰۰۰ تومان
    year = year_like(scan.at(before).value) and (not tied or scan.is_month(before - 1))
    if scan.number(before) is None or scan.at(before).digits >= 6 or year or captioned:
        return False
    scan.claim([before])
    return True


def _ends_field(scan: Scan, index: int) -> bool:
    """Say whether a figure stands right before an aside's caption, and a dash sets off what follows."""
    dash = scan.at(index + 1)
    return scan.number(index - 1) is not None and scan.is_dash(index + 1) and dash.spaced


def _counts_something_else(scan: Scan, index: int, kind: str) -> bool:
    """Say whether the figure behind a price or page word is an ordinal or a day: "Rials 34th", "PERCUMA 7 JULAI"."""
    after = index + 1
    if scan.at(after).text == ".":
        after += 1
    if scan.is_month(after):
        return True
    return kind in ("price", "page") and (scan.is_a(after, "ordinal_suffixes") or year_like(scan.at(index).value))


def _caption_next(scan: Scan, index: int) -> bool:
    """Say whether another price or page word follows, past a dot or colon: the figure is behind that one."""
    while scan.at(index).text in (".", ":"):
        index += 1
    return not {"price", "page"}.isdisjoint(scan.captions(index))


def _claim_line(scan: Scan, index: int) -> None:
    """Claim the years close behind a copyright mark: they are not an issue's."""
    position = index
    while not scan.ends_line(position) and position - index < 8:
        if scan.at(position).kind == "number":
            scan.claim([position])
        position += 1


def _continues(scan: Scan, index: int) -> bool:
    """Say whether a word behind "Reg." is more of the caption: "No.", "رقم", a letter of the number."""
    entry = scan.at(index).entry
    if scan.is_month(index) or scan.is_year_word(index):
        return False
    identifies = entry is not None and "identifier" in entry.captions  # REGD NO, D. L-33004
    if scan.ends_field(index - 1) and scan.counts(index) and not identifies:
        return False  # علوم حدیث، دوره ۲۰
    if scan.captions(index) or (entry is not None and entry.eras):
        return True
    word, behind = scan.at(index).text, scan.at(index + 1)
    bracketed = scan.at(index - 1).text == "(" and behind.text == ")"  # ISSN (online)
    coded = word.isupper() and behind.text == "/" and not behind.spaced  # DELENG/1998
    return (len(word) <= 3 and word.isascii()) or bracketed or coded
