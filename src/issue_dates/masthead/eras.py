"""Era marks beside years, and what is set aside before anything is read: foreign calendars and the time of day."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from issue_dates.masthead.scan import Scan


def mark_eras(scan: Scan) -> None:
    """Note and claim the era marks that stand beside years, before their letters are taken for captions."""
    for index in scan.numbers:
        term = scan.at(index)
        early = scan.is_year_word(index - 1) and _is_mark(scan, index + 1)  # سنة 2 هـ
        if not (early or term.digits == 4 or (term.digits in (2, 3) and term.value > 12)):
            continue
        after = index + 1
        if term.digits < 4 and scan.at(after + 1).kind == "number" and scan.captions(after):
            continue  # س ٢٥ ع ٣: the letter is the caption of what follows
        while scan.at(after).text in (".", ")", "/", ",", "،", "-", "ـ") and after - index < 3:
            after += 1
        if term.digits < 3 and scan.is_suffix(after):
            continue  # Sanadka 38aad
        across = scan.at(after - 1).text in ("/", ",", "،", "-") and scan.at(after).text.isascii()
        era = None if across else _era(scan, after, term.value)
        if era is not None and (term.digits == 4 or after == index + 1 or scan.at(index - 2).digits == 4):
            scan.eras[index] = era
            scan.claim([after])
            continue
        before = index - 1
        while scan.at(before).text in (".", "(", ":") and index - before < 3:
            before -= 1
        era = _era(scan, before, term.value) if scan.free(before) else None
        if era is not None and term.digits == 4 and not (_is_year_end(scan, before) or _captions_number(scan, before)):
            scan.eras[index] = era
            scan.claim([before])


def _is_mark(scan: Scan, index: int) -> bool:
    """Say whether an era mark stands at an index, and not an ordinal's suffix that looks like one: 3aad."""
    return scan.is_era(index) and not scan.is_a(index, "ordinal_suffixes")


def _is_year_end(scan: Scan, index: int) -> bool:
    """Say whether the era mark at an index belongs to a year before it."""
    previous = scan.at(index - 1)
    return previous.kind == "number" and previous.digits == 4


def _captions_number(scan: Scan, index: int) -> bool:
    """Say whether the mark at an index can caption a number: ع is Urdu's era, and the Arabs' number (ع 4876)."""
    return "number" in scan.captions(index) and not scan.at(index).text.isascii()


def _era(scan: Scan, index: int, year: int) -> str | None:
    """Return the reckoning that a mark names for a year, if that year can be of it."""
    entry = scan.at(index).entry
    if entry is None or not entry.eras or entry.months:
        return None
    for reckoning in entry.eras:
        if (reckoning == "gregorian") == (year >= 1600):
            return reckoning
    if year < 1000:
        return next(iter(entry.eras))
    return None


def claim_foreign(scan: Scan) -> None:
    """Claim the days and years of calendars that are not read (Bengali, Hindu, Coptic), and the time of day."""
    for index in scan.foreign:
        if scan.is_year_word(index - 1):
            scan.claim([index - 1, index])  # سال تنگوزئیل: the year's name, and not its figure
        elif scan.is_a(index, "not_months") and not scan.is_month(index):
            _claim_around(scan, index)
    for index in scan.signs:
        minutes = scan.at(index + 1)
        if scan.at(index).text == ":" and not scan.at(index).spaced and minutes.digits == 2 and not minutes.spaced:
            hour, minute = scan.number(index - 1), scan.number(index + 1)
            if any("volume" in scan.captions(index - step) and len(scan.at(index - step).text) > 1 for step in (2, 3)):
                continue  # Vol.19:10, and not 2020-01-02T23:50
            if scan.at(index + 2).text == "(" and scan.at(index + 3).kind == "number":
                continue  # al-Ḍiyāʾ 2:15 (15 Apr. 1900)
            if hour is not None and minute is not None and hour < 25 and minute < 60:
                scan.claim(range(index - 1, index + 2))


def _claim_around(scan: Scan, index: int) -> None:
    """Claim the day before, and the day or year after, a month that is not read."""
    scan.claim([index])
    before, after = index - 1, index + 1
    while scan.is_a(before, "ordinal_suffixes", "filler") or scan.is_comma(before):
        before -= 1
    if scan.at(before).digits == 4 and not scan.is_comma(index - 1):
        scan.claim([before])
        return  # the mark of an era: ১৪২০ বঙ্গাব্দ
    if scan.number(before) is not None and scan.at(before).value <= 32 and not scan.is_comma(index - 1):
        scan.claim(range(before, index))
    for _ in range(6):
        if scan.number(after) is not None and not _opens_day(scan, after):
            scan.claim([after])
        elif not (
            scan.at(after).text in (",", "،", ".", "/", "-")
            or scan.is_a(after, "ordinal_suffixes", "year", "not_months")
        ):
            break
        if scan.at(after).digits == 4:
            break
        after += 1


def _opens_day(scan: Scan, index: int) -> bool:
    """Say whether a figure is the day of a month that is read."""
    after = index + 1
    while scan.is_a(after, "ordinal_suffixes", "filler", "month") or scan.at(after).text in (".", ","):
        after += 1
    return scan.is_month(after) and scan.at(index).digits <= 2
