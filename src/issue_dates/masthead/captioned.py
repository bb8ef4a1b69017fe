"""The number of a caption: behind it, before it, or on the other side of the next caption.

behind = caption { "." | ":" | "-" | "no." } numbering
before = ordinal caption | figures "-" caption | figures caption       (glued, or written from the right)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.numbers import (
    LONGEST_SPAN,
    Numbers,
    numbering,
    numeral_words,
    roman,
    roman_ordinal,
    year_like,
)

if TYPE_CHECKING:
    from issue_dates.masthead.scan import Scan

_AFTER_CAPTION = frozenset(".:;-–—#(=|°º®№/[‐‑*_\"'«“”„″")
_DOTTED = ("No", "NO", "Nr", "Vol", "VOL")
_OTHER_CAPTIONS = frozenset("#№")
# "bis", "ter" and "الف" stand behind a number, never before it.
_LONGEST_LETTERS = 3
_SHORT_WORD = 3
# No issue has a higher number: the oldest dailies are near 60,000.
HIGHEST = 999_999


def counts_years(scan: Scan, index: int) -> bool:
    """Say whether the word at an index counts years of publication."""
    return "year_of_publication" in scan.captions(index)


def numbers_after(scan: Scan, index: int) -> Numbers | None:
    """Read the numbering that follows a caption, past its dot or colon and a further "No."."""
    after = _to_number(scan, index)
    found = None if after < 0 else numbering(scan, after)
    if found is None or (found.kind == "words" and (after - index > 3 or _is_in_prose(scan, index))):
        return None  # a number word so far behind is prose, and so are "is one", "no one"
    return None if _counts_otherwise(scan, index, found) else found


def _is_in_prose(scan: Scan, index: int) -> bool:
    """Say whether a caption is as short as common words are, and a word in small letters is right behind it."""
    caption, word = scan.at(index).text, scan.at(index + 1).text
    return len(caption) <= _SHORT_WORD and caption.isascii() and word.isascii() and word.islower()


def _to_number(scan: Scan, index: int) -> int:
    """Pass over what may stand between a caption and its number; return what is next, or -1 where it is taken."""
    after = index + 1
    for _ in range(5):
        term = scan.at(after)
        if not scan.free(after):
            return -1
        if term.kind in ("line", "break"):
            passes = _number_below(scan, after)
        elif term.text == ",":
            passes = after == index + 1 and scan.at(index).text.endswith(_DOTTED)  # a misread dot: No, 26
        elif term.text == ")":
            passes = scan.at(after - 1).text == "("  # brackets that damaged text order has emptied: العدد ( )37
        elif term.kind == "mark" and term.text in _OTHER_CAPTIONS and counts_years(scan, index):
            return -1
        elif term.text == ":" and scan.counts(after + 1) and scan.at(after + 2).text == ":":
            return -1  # a field left empty: المجلد: العدد: 27
        elif term.kind == "mark":
            passes = term.text in _AFTER_CAPTION or term.text.strip("ـ") == ""
        else:
            passes = term.kind == "word" and _pass_word(scan, index, after)
        if not passes:
            break
        after += 1
    return after


def _counts_otherwise(scan: Scan, index: int, found: Numbers) -> bool:
    """Say whether what stands behind a caption is the number of something else."""
    return _is_of_date(scan, index, found) or _is_of_other(scan, index, found)


def _is_of_date(scan: Scan, index: int, found: Numbers) -> bool:
    """Say whether what stands behind a caption is the day or the year of a date."""
    before, behind = scan.at(found.low - 1), found.high + 1
    if before.text == "(" and scan.is_month(behind):
        return True  # 49. sayıdan (3 Haziran 1329)
    apart = before.text == "|" or (scan.is_dash(found.low - 1) and before.spaced)
    apart = apart or any(scan.is_a(between, "filler") for between in range(index + 1, found.low))
    if found.first <= 31 and scan.is_month(behind) and (apart or _is_captioned_again(scan, behind)):
        # Supplement - 1 January 2000; السنة الصادر في 11 ربيع; Son sayısı 31 Ekim 1898 tarihinde yayımlanan 318. sayısı
        return True
    if found.first <= 31 and scan.is_month(behind) and _is_label(scan, index) and scan.opens_date(behind + 1):
        return True  # edisi 6 Januari 2003
    if not year_like(found.first):
        return False
    if _is_of_occasion(scan, index, found):
        return True
    if found.last is not None and found.last < found.first:
        return True  # n° 2016-679: the year of a law, and its number
    if before.text == "/" or _in_turned_brackets(scan, index - 1) or _is_years_word(scan, behind):
        return True  # 7. Ausgabe/2014
    return scan.at(found.low).digits == 4 and _opens_year_first(scan, behind)  # 1950 March


def _is_label(scan: Scan, index: int) -> bool:
    """Say whether a caption in small letters is a word for an edition, too, right before its figure."""
    return scan.at(index).text.islower() and scan.is_a(index, "labels")


def _is_captioned_again(scan: Scan, index: int) -> bool:
    """Say whether an ordinal with its caption follows an index on its line: 318. sayısı."""
    _, last = scan.line(index)
    return any(
        index < other <= last
        and "number" in scan.captions(other)
        and scan.at(other - 1).text == "."
        and scan.at(other - 2).kind == "number"
        for other in scan.captioned
    )


def _is_of_occasion(scan: Scan, index: int, found: Numbers) -> bool:
    """Say whether a caption makes a special issue of the word before it, and the year is behind: قرآن نمبر ۱۹۵۵."""
    before = scan.at(index - 1)
    named = before.kind == "word" and not (scan.claimed[index - 1] or scan.captions(index - 1))
    return named and scan.means(index, "special") and scan.at(found.low).digits == 4 and found.low == index + 1


def _is_of_other(scan: Scan, index: int, found: Numbers) -> bool:
    """Say whether what stands behind a caption is a file's number, initials, or the next caption's ordinal."""
    if _is_set_apart(scan, found.low) or found.first > HIGHEST or _is_file_number(scan, found):
        return True
    if found.kind == "roman" and _is_initials(scan, index, found):
        return True
    suffix = found.high if found.suffix else found.high + 1
    return scan.is_a(suffix, "ordinal_suffixes") and counts_years(scan, suffix + 1)  # Numéro spécial 70e année


def _is_years_word(scan: Scan, index: int) -> bool:
    """Say whether a word for year belongs to the figure before it: 1914-yil 4-aprel, 1911-ci il, 1918 yil 21-iyun."""
    dash = scan.is_dash(index) and not scan.at(index).spaced
    index += dash
    index += (suffix := scan.is_a(index, "ordinal_suffixes"))
    day = scan.number(index + 1) is not None and (scan.is_month(index + 2) or scan.is_month(index + 3))
    return (dash or suffix or day or scan.is_month(index + 1)) and scan.is_year_word(index)


def _is_set_apart(scan: Scan, index: int) -> bool:
    """Say whether a figure is the first of a number that is set in figures apart: N 1 4 2 7 5."""
    return all(scan.at(index + step).digits == 1 for step in (0, 1, 2))


def _is_file_number(scan: Scan, found: Numbers) -> bool:
    """Say whether a figure is but the head of a file's number: 88/PMK.02/2016, br. 03-780/2."""
    slash, word = scan.at(found.high + 1), scan.at(found.high + 2)
    if scan.is_dash(found.high + 1) and not (slash.spaced or word.spaced or year_like(word.value)) and word.digits > 2:
        return True
    if _is_slashed(scan, found.high + 1) and _is_slashed(scan, found.high + 3) and word.kind == "number":
        return scan.at(found.high + 4).kind == "word"  # 400-14/1/VOL. 8
    tied = slash.text == "/" and not slash.spaced and not word.spaced and word.kind == "word"
    if not (tied and word.text.isupper()):
        return False
    # No. 3/TAHUN XII, No. 88/MAY 1998
    return not (scan.counts(found.high + 2) or scan.is_month(found.high + 2) or roman(word.text))


def _is_slashed(scan: Scan, index: int) -> bool:
    """Say whether a slash without spaces stands at an index."""
    return scan.at(index).text == "/" and not (scan.at(index).spaced or scan.at(index + 1).spaced)


def _is_initials(scan: Scan, index: int, found: Numbers) -> bool:
    """Say whether a letter behind a caption is an initial, not a numeral: T.C., and 30287 Sayılı C.Ü. Dergisi."""
    letter = scan.at(found.low).text
    if len(letter) > 1:
        return False
    if opens_initials(scan, found.low):
        return True
    if len(scan.at(index).text) > 1:
        return False
    # T.C. are initials; so are the letters of Q U O T I D I E N.
    return scan.at(index + 1).kind == "word" or (letter in "CDLM" and scan.at(found.high + 1).text == ".")


def opens_initials(scan: Scan, index: int) -> bool:
    """Say whether a letter, a point and a letter that is no numeral stand at an index, tied: C.Ü."""
    letter, point, other = scan.at(index).text, scan.at(index + 1).text, scan.at(index + 2)
    if not (len(letter) == len(other.text) == 1 and point == "." and letter.isupper() and other.text.isupper()):
        return False
    return not other.spaced and roman(other.text) is None


def _number_below(scan: Scan, index: int) -> bool:
    """Say whether the figure that a caption at the end of its line lacks opens the next: alone there, or no day."""
    below = scan.at(index + 1)
    cut_short = scan.at(index - 1).text == scan.at(index - 2).text == "."  # 1438 AH No...
    if below.kind != "number" or cut_short:
        return False
    field = scan.is_dash(index + 2) and scan.at(index + 2).spaced  # No. / 2 - February 2012
    return (
        field
        or scan.ends_line(index + 2)
        or (scan.at(index - 1).text == "." and below.value > 31 and not year_like(below.value))
    )


def _opens_year_first(scan: Scan, index: int) -> bool:
    """Say whether a month without a year of its own follows: the figure before it is its year."""
    if not scan.is_month(index):
        return False
    for step in (1, 2, 3):
        if scan.is_era(index + step):
            return True  # and what follows is another date's, in text written from the other end
        if year_like(scan.at(index + step).value):
            return False
    return True


def _pass_word(scan: Scan, caption: int, index: int) -> bool:
    """Say whether a word may stand between a caption and its number: "No." after "Vol.", "of", "رقم"."""
    word = scan.at(index)
    if word.entry is None or word.entry.numeral is not None or scan.is_month(index):
        return False
    if word.text.isupper() and roman(word.text):
        return False
    if word.text in ("l", "O") and not scan.at(index + 1).spaced:
        return False  # Vol. l2: a figure that was misread
    if scan.is_a(index, "filler") or (scan.is_a(index, "number_suffixes") and len(word.text) > _LONGEST_LETTERS):
        return True  # Número doble 3-4, but not the letters of 88 مكرر (ج)
    follows = scan.at(index + 1)
    if follows.text in (".", ":", "(", "°", "º", "-"):
        follows = scan.at(index + 2)
    if any(scan.is_dash(between) or scan.is_comma(between) for between in range(caption + 1, index)):
        return False
    counts = "number" in scan.captions(index) and follows.kind == "number"
    return counts and "year_of_publication" not in scan.captions(caption)


def suffixed_before(scan: Scan, index: int) -> Numbers | None:
    """Read a figure with the suffix of a second issue before its caption: 30364 mükerrer sayılı."""
    value = scan.number(index - 2)
    if value is None or year_like(value) or not scan.is_a(index - 1, "number_suffixes"):
        return None
    return Numbers(value, None, scan.at(index - 1).text, index - 2, index - 1, "figures")


def ordinal_before(scan: Scan, index: int, own: Numbers | None, words: Numbers | None) -> Numbers | None:
    """Read an ordinal that stands before its caption: 60ème ANNEE, 12. Yıl, First Year.

    `own` is the numbering behind the caption, `words` the number words right before it.
    """
    before = index - 1
    if scan.at(before).text in "-–—" and not (own and scan.sets_off(before)):
        before -= 1
    below = scan.at(before).kind in ("line", "break") and counts_years(scan, index)
    if below and own is None and scan.is_suffix(before - 1):
        before -= 1  # 48ème, and below it année
    if scan.at(before).text == "." and scan.is_suffix(before - 1):
        before -= 1  # 3rd. Volume
    if scan.is_a(before, "ordinal_suffixes"):
        tied = scan.is_dash(before - 1) or scan.at(before - 1).text in ("'", "’", "‘", ".")  # 763’üncü, 6.ncı
        figure = before - 2 if tied else before - 1
        if scan.number(figure) is not None:
            return _plain(scan, figure, before)
    value = _roman(scan, before)
    bar = value == 1 and scan.at(index + 1).text.isupper()  # | Vol X
    if value and before == index - 1 and not bar:
        first = _roman(scan, before - 2) if scan.is_joint(before - 1) else None
        if first and 0 < value - first <= LONGEST_SPAN:
            return Numbers(first, value, "", before - 2, before, "roman")  # V-VI cilt
        return Numbers(value, None, "", before, before, "roman")
    if scan.at(before).text == "." and scan.at(before - 1).text.isupper() and scan.free(before - 1):
        value = roman(scan.at(before - 1).text)
        initials = len(scan.at(index).text) == len(scan.at(before - 1).text) == 1  # Brown, L. C.
        if value and own is None and not initials:
            return Numbers(value, None, "", before - 1, before, "roman")
    if scan.at(before).text == ")" and scan.at(before - 1).text == "." and scan.at(before - 3).text == "(":
        before -= 4  # 17. (72.) Jahrgang
    if scan.at(before).text in (".", "°", "º", "€", "*", "®") and scan.number(before - 1) is not None:
        others = own is not None and scan.counts(own.low - 1 - (scan.at(own.low - 1).text == "."))  # 1. Bd. Heft 1
        others = others or (own is not None and scan.at(own.low - 1).text == "/")  # 12. god./5
        if scan.at(before).spaced or not scan.at(index).spaced or own is None or others:
            return _plain(scan, before - 1, before)
        return None
    return words if counts_years(scan, index) or own is None else None


def _roman(scan: Scan, index: int) -> int | None:
    """Return the value of a free Roman numeral in capitals, with or without an ordinal's suffix."""
    term = scan.at(index)
    if term.kind != "word" or not scan.free(index):
        return None
    return roman(term.text) if term.text.isupper() else roman_ordinal(term.text)


def word_before(scan: Scan, index: int) -> Numbers | None:
    """Read number words right before a caption: First Year, Cent-dixième année; in Arabic they would be prose."""
    before = low = index - 1
    while scan.free(low) and _is_numeral(scan, low):
        low -= 1
    while scan.is_dash(low + 1):
        low += 1
    if low == before or "ar" in scan.best[index]:
        return None
    found = numeral_words(scan, low + 1)
    if found is None or found.high != before:
        return None
    return Numbers(found.value, None, "", found.low, found.high, "words")


def _is_numeral(scan: Scan, index: int) -> bool:
    entry = scan.at(index).entry
    return (entry is not None and entry.numeral is not None) or scan.is_dash(index)


def _plain(scan: Scan, index: int, high: int) -> Numbers | None:
    """Read a figure before its caption, or the range that it ends: 45-46. Sayı."""
    value = scan.number(index)
    if value is None or year_like(value):
        return None
    first = index - 2 - (scan.at(index - 2).text == "." or scan.is_a(index - 2, "ordinal_suffixes"))
    begin = scan.number(first) if scan.is_joint(index - 1) else None
    tied = scan.is_dash(index - 1) and not (scan.at(index - 1).spaced or scan.at(index).spaced)
    if begin is not None and 0 < value - begin <= (value if tied and not year_like(begin) else LONGEST_SPAN):
        return Numbers(begin, value, "", first, high, "figures")
    return Numbers(value, None, "", index, high, "figures")


def hyphened_before(scan: Scan, index: int) -> Numbers | None:
    """Read a figure that a hyphen ties to its caption: 5-сон, 2-son (14), 4(56)-son."""
    dash = scan.at(index - 1)
    if not scan.is_dash(index - 1) or dash.spaced or scan.at(index).spaced:
        return None
    figure = index - 2
    if scan.at(figure).text == ")":
        figure = _before_bracket(scan, figure)
    return _plain(scan, figure, figure)


def _before_bracket(scan: Scan, index: int) -> int:
    """Return where a figure stands before the whole number, or the range of such, that is bracketed before an index.

    Where none does, the figure is in the brackets itself: (5)-son.
    """
    opening = index - 2 - 2 * scan.is_joint(index - 2)
    if scan.at(opening).text != "(":
        return index
    return opening - 1 if scan.number(opening - 1) is not None else index - 1


def figure_before(scan: Scan, index: int) -> Numbers | None:
    """Read a figure right before its caption, as text written from the right comes out: 12317العدد, (92) العدد."""
    before = index - 1
    if scan.is_era(before) and scan.at(before - 1).text == ")":
        before -= 1  # ( السنة اولى296) م العدد2012: the line is in the order in which it is seen
        return _plain(scan, before - 1, before - 1)
    bracketed = _in_turned_brackets(scan, before) or (scan.at(before).text == ")" and scan.at(before - 2).text == "(")
    if bracketed or (scan.is_dash(before) and not scan.at(before).spaced):
        before -= 1
    value = scan.number(before)
    caption = scan.at(index).text
    if value is not None and caption[:1].isupper() and len(caption) > 3 and counts_years(scan, index) and value < 200:
        return Numbers(value, None, "", before, before, "figures")  # 34 ANNEE
    dated = before - 1 - (scan.at(before - 1).text in ("(", ")"))
    if value is not None and year_like(value) and (scan.is_month(dated) or scan.is_a(dated, "honorifics", "year")):
        return None  # ذو الحجة 1434 العدد, سنة ( 2020 العدد: the year of a date
    if value is None or (scan.at(index).text.isascii() and scan.at(index - 1).kind == "number"):
        return None
    outer = scan.number(before - 2) if bracketed else None
    if outer is not None and not year_like(outer):
        before, value = before - 2, outer  # 3 (45) son: the whole number is in brackets
    first = scan.number(before - 2) if scan.is_joint(before - 1) and not bracketed else None
    tied = not (scan.at(before - 1).spaced or scan.at(before).spaced)
    if first is not None and (first + 1 == value or (tied and scan.is_dash(before - 1) and first < value)):
        return Numbers(first, value, "", before - 2, before, "figures")
    return Numbers(value, None, "", before, before, "figures")


def _in_turned_brackets(scan: Scan, index: int) -> bool:
    """Say whether a figure ends at an index in brackets that text order has turned round: ) 8 ( ذمارة2010."""
    return scan.at(index).text == "(" and scan.number(index - 1) is not None and scan.at(index - 2).text == ")"


def more_behind(scan: Scan, index: int) -> bool:
    """Say whether another number stands close behind a word for year, on its line."""
    for step in range(1, 5):
        if scan.ends_line(index + step):
            return False
        if scan.at(index + step).kind == "number":
            return True
    return False


def postposed(scan: Scan, before: Numbers | None, after: Numbers | None) -> bool:
    """Say whether captions here follow their numbers: one stands on either side, and the next caption has none behind.

    ৫৬ বর্ষ ১-২ সংখ্যা ১৩ অক্টোবর: the 1-2 is followed by a caption, and that one by a date or nothing.
    """
    if before is None or after is None or year_like(before.first):
        return False
    following = after.high + 1
    while scan.is_a(following, "ordinal_suffixes") or scan.is_dash(following):
        following += 1
    dated = year_like(after.first) and scan.ends_line(following) and not counts_years(scan, after.low - 1)
    if scan.is_month(following) or dated:
        return True
    if not scan.counts(following):
        return False
    beyond = numbers_after(scan, following)
    if beyond is None:
        return True
    last = beyond.high + 1
    return year_like(beyond.first) or scan.is_month(last) or (scan.at(last).kind != "line" and scan.is_month(last + 1))
