"""Volume, number, part and the rest, found from their captions.

level = caption numbering | numbering caption
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from issue_dates.masthead.captioned import (
    counts_years,
    figure_before,
    hyphened_before,
    more_behind,
    numbers_after,
    opens_initials,
    ordinal_before,
    postposed,
    suffixed_before,
    word_before,
)
from issue_dates.masthead.numbers import Numbers, amount, numbering, roman, year_like
from issue_dates.masthead.pieces import LEVELS, VOLUMES, NumberPiece
from issue_dates.masthead.scan import SHORT

if TYPE_CHECKING:
    from issue_dates.masthead.scan import Scan

# Captions of more letters than this stand by themselves, even where a page has lost the spaces around them.
LONGEST_IN_CODE = 3
# The name of a street and the marks around it take fewer terms than this.
LONGEST_STREET = 9
# The name of a law has so many words, its last among them.
LONGEST_NAME = 4
# A name has so many words before a caption that, as they, is in small letters.
LONGEST_PLAIN = 4
# Two numbers of one issue have its year and so many terms between them; a year has no more issues than days.
LONGEST_BETWEEN = 10
MOST_A_YEAR = 366
# The heads of a table, and how many lines below them what is under them stands; a number's suffix has so many terms.
_HEADS = ("year_of_publication", "number")
MOST_BELOW = 2
LONGEST_SUFFIX = 5
# From a number to the year of its date there are so many terms.
_TO_DATE = 10
_ENGLISH = frozenset({"en"})
# Rumi and Hijri years without their thousand; no paper has so many years of publication.
_SHORT_YEARS = range(256, 400)


def find_levels(scan: Scan) -> list[NumberPiece]:
    """Find the captioned numbers, claim their terms, and return them in order."""
    pieces: list[NumberPiece] = []
    for index in scan.captioned:
        if not scan.free(index):
            continue
        captions = scan.captions(index)
        kinds = tuple(kind for kind in LEVELS if kind in captions)
        if kinds:
            _add(pieces, _level(scan, index, kinds))
    for index in scan.captioned:
        pieces += _under_heads(scan, index)
    _tell_whole_numbers(pieces)
    return pieces


def _under_heads(scan: Scan, index: int) -> list[NumberPiece]:
    """Read what a table has under a year's caption and a number's, its heads at the ends of one line.

    السنة … العدد, and on a line below: السادسة والستون … 43.
    """
    first, last = scan.line(index)
    if index != first or index == last or not (scan.free(first) and scan.free(last)):
        return []
    heads = [next((kind for kind in _HEADS if kind in scan.captions(head)), "") for head in (first, last)]
    if set(heads) != set(_HEADS):
        return []
    above = last
    for _ in range(MOST_BELOW):
        low, high = scan.line(above + 2)
        values = _at_ends(scan, low, high)
        if values:
            scan.claim([first, last, *(i for value in values for i in range(value.low, value.high + 1))])
            return [_below(scan, *pair) for pair in zip(heads, values, strict=True)]
        above = high
    return []


def _at_ends(scan: Scan, low: int, high: int) -> list[Numbers]:
    """Return the numbers at the two ends of a line, or none where there are not two."""
    begin = numbering(scan, low)
    ends = (numbering(scan, start) for start in range(max(low, high - LONGEST_SUFFIX), high + 1))
    end = next((one for one in ends if one is not None and one.high == high), None)
    return [begin, end] if begin and end and begin.high < end.low else []


def _below(scan: Scan, kind: str, found: Numbers) -> NumberPiece:
    return NumberPiece(kind, found, -1, found.low, found.high, scan.at(found.low).start, scan.at(found.high).end)


def _tell_whole_numbers(pieces: list[NumberPiece]) -> None:
    """Tell a number counted from the first issue from the year's beside it: العدد 24، السنة الثانية، العدد 12."""
    for three in zip(pieces, pieces[1:], pieces[2:], strict=False):
        numbers = [(piece.numbers.first, piece) for piece in three if piece.kind == "number" and piece.numbers]
        years = [piece.numbers.first for piece in three if piece.kind in VOLUMES and piece.numbers]
        if len(numbers) == 2 and len(years) == 1 and three[2].low - three[0].high <= LONGEST_BETWEEN:
            (number, _), (whole, piece) = sorted(numbers, key=lambda one: one[0])
            if years[0] > 1 and _counts_on(whole - number, years[0] - 1, number):
                piece.kind = "whole_number"


def _counts_on(issues: int, years: int, number: int) -> bool:
    """Say whether so many issues fill so many years, each with the same number of them, a quarterly's or more."""
    return issues % years == 0 and max(4, number) <= issues // years <= MOST_A_YEAR


def _add(pieces: list[NumberPiece], piece: NumberPiece | None) -> None:
    if piece is not None:
        pieces.append(piece)


def _level(scan: Scan, index: int, kinds: tuple[str, ...]) -> NumberPiece | None:
    """Read the number of a caption, and claim both."""
    if kinds[0] == "series" or (kinds[0] == "supplement" and numbers_after(scan, index) is None):
        return _wordy(scan, index, kinds[0])
    found = None if _captions_nothing(scan, index, kinds) else _number_of(scan, index)
    if found is None or (found.high < index and _is_of_prose(scan, index, found)):
        return None
    if _is_price(scan, found):
        return None
    kind = _kind_of(scan, index, kinds, found)
    low, high = min(index, found.low), max(index, found.high)
    high += found.high < high and scan.at(high + 1).text == "."  # 12. god./5
    if kind == "page":
        scan.claim(range(low, high + 1))
        return None
    if kind == "year_of_publication" and found.low in scan.eras:
        return None  # سنة 148 هـ
    if found.first >= 1000 and kind in ("year_of_publication", "volume") and year_like(found.first):
        numbered = "number" in scan.captions(found.high + 1 + scan.ends_field(found.high + 1))
        if kind == "year_of_publication" or not numbered:
            return None  # سنة ١٣٣٠: the year of a date, but not Volume 2018, Issue 1
    scan.claim(range(low, high + 1))
    return NumberPiece(
        kind, found, index, low, high, scan.at(found.low).start, scan.at(found.high).end, _caption(scan, index)
    )


def _is_price(scan: Scan, found: Numbers) -> bool:
    """Say whether a figure is the price of one number, the currency alone behind it: تک شماره ۲۰ ریال."""
    behind = found.high + 1
    currency = "price" in scan.captions(behind) and len(scan.at(behind).text) > 1
    return currency and (scan.ends_line(behind + 1) or scan.is_comma(behind + 1))


def _captions_nothing(scan: Scan, index: int, kinds: tuple[str, ...]) -> bool:
    """Say whether a word that can be a caption is none here: a date's word for year, a plain noun, a sign."""
    if "year_of_publication" in kinds and (_dates_year(scan, index) or _opens_short_year(scan, index)):
        return True
    celsius = scan.at(index - 1).text == "°" and scan.at(index).text in ("C", "F") and not scan.at(index).spaced
    if "number" in kinds and _is_of_address(scan, index):
        house = numbers_after(scan, index)
        scan.claim(range(index, house.high + 1) if house else ())  # Jl. Sudirman No. 12, Mei 1998: no day
        return True
    if _is_of_law(scan, index):
        scan.claim(range(index, index + 4))
        return True
    if scan.at(index - 1).text == scan.at(index - 3).text == "/" and not scan.at(index).spaced:
        return True  # NO:400-14/1/VOL. 8: of a file
    return celsius or opens_initials(scan, index) or _common_noun(scan, index) or _bare_letter(scan, index)


def _is_of_law(scan: Scan, index: int) -> bool:
    """Say whether a number and its year are a law's, and the gazette that printed it is in brackets behind them.

    رقم 32 لسنة 1964 (الجريدة الرسمية عدد 37 في 12/3/1964)
    """
    numbered = scan.number(index + 1) is not None and scan.is_year_word(index + 2) and scan.at(index + 3).digits == 4
    last = scan.line(index)[1]
    gazette = any(index + 4 < other <= last and "number" in scan.captions(other) for other in scan.captioned)
    return numbered and scan.at(index + 4).text == "(" and gazette


def _is_of_address(scan: Scan, index: int) -> bool:
    """Say whether a caption is the number of a house: Rr. “Bajram Kelmendi”, nr. 84."""
    for before in range(index - 1, index - LONGEST_STREET, -1):
        if scan.ends_line(before) or scan.at(before).kind == "number" or scan.sets_off(before):
            return False
        entry = scan.at(before).entry
        short = scan.at(before + 1).text == "." and len(scan.at(before).text) > 1  # Jl., Rr.
        if scan.is_dash(before + 1) and not scan.at(before + 1).spaced:
            continue  # Нур-ул-ислам
        spoken = entry is not None and not scan.best[before].isdisjoint(entry.roles.get("streets", ()))
        if entry is not None and "streets" in entry.roles and (short or spoken):
            behind = before - 1 - (scan.at(before - 1).kind == "mark")
            return scan.at(behind).kind != "number"
    return False


def _number_of(scan: Scan, index: int) -> Numbers | None:
    """Return the number of a caption: an ordinal before it, else what follows it, else a figure right before it."""
    own, words = numbers_after(scan, index), word_before(scan, index)
    before = words or figure_before(scan, index)
    after = None if postposed(scan, before, own) else own
    lapse = counts_years(scan, index) and not scan.at(index).text[:1].isupper()
    if before is not None and before.kind == "figures" and lapse and not more_behind(scan, index):
        before = None  # an age, or a lapse of time
    if before is not None and before.kind == "figures" and _counts_copies(scan, index, before):
        before = None
    found = ordinal_before(scan, index, own, words) or hyphened_before(scan, index) or after or before
    return found or suffixed_before(scan, index)


def _counts_copies(scan: Scan, index: int, before: Numbers) -> bool:
    """Say whether a figure right before a caption in small letters counts issues: 182 sayı çıktıktan sonra."""
    after = scan.at(index + 1)
    small = scan.at(index).text.islower() and after.kind == "word" and after.entry is None and after.text.islower()
    return small and before.high == index - 1


def _is_of_prose(scan: Scan, index: int, found: Numbers) -> bool:
    """Say whether a number before its caption is part of a sentence, or of a law's name: 5237 sayılı … Kanunu."""
    behind = takewhile(lambda after: not scan.sets_off(after), range(index + 1, index + LONGEST_NAME + 1))
    law = any("identifier" in scan.captions(after) for after in behind)  # and not Cinquième année - ISSN
    scan.laws.update((found.low,) * law)
    tied = scan.is_dash(found.low - 1) and not scan.at(found.low).spaced
    law = law or (tied and scan.at(found.low - 2).text.isupper())  # ЎРҚ-439-сон
    return law or (_in_running_text(scan, found.low - 1) and not _is_headed(scan, found.low))


def _caption(scan: Scan, index: int) -> str:
    """Return a caption as printed, with the raised circle of N°."""
    text, sign = scan.at(index).text, scan.at(index + 1).text
    if sign == ".":
        sign = scan.at(index + 2).text  # N.° 200
    return text + sign if sign in ("°", "º") else text


def _wordy(scan: Scan, index: int, kind: str) -> NumberPiece:
    """Take a series or supplement as printed, with a number where one follows."""
    # N.S. 14 is a volume of the new series, Series 3 a series.
    found = numbering(scan, index + 1) if kind == "series" and scan.at(index).text[:1] not in "Nn" else None
    high = found.high if found and found.first < 100 else index
    scan.claim(range(index, high + 1))
    return NumberPiece(kind, None, index, index, high, scan.at(index).start, scan.at(high).end, scan.at(index).text)


def _kind_of(scan: Scan, index: int, kinds: tuple[str, ...], found: Numbers) -> str:
    """Return the first of the kinds that a caption can be, or "page" where its case or what is beside it says so."""
    captions = scan.captions(index)
    text = scan.at(index).text
    if "page" in captions and (text.islower() or _spans_pages(found) or _follows_bracket(scan, index)):
        return "page"
    return kinds[0]


def _spans_pages(found: Numbers) -> bool:
    return found.last is not None and found.last - found.first > 5


def _follows_bracket(scan: Scan, index: int) -> bool:
    """Say whether a caption stands behind the bracketed year of a citation: ZDMG 41 (1887), S. 30."""
    return scan.is_comma(index - 1) and scan.at(index - 2).text == ")" and scan.at(index - 3).digits == 4


def _bare_letter(scan: Scan, index: int) -> bool:
    """Say whether a caption is one Latin letter of a version, a formula or a code: small and without its dot, or tied.

    The T of 2020-01-02T23:50 and the c of 3c2d6 are tied to the figures before them.
    """
    text = scan.at(index).text
    if _is_code(scan, index) or _opens_roman_range(scan, index):
        return True
    if text == "n" and not scan.at(index + 1).spaced and scan.at(index + 1).digits > 3:
        return False  # n15488, in a line without capitals
    if len(text) > 1 or scan.at(index + 1).text in (".", "°", "º"):
        return False
    if text in ("a", "A"):
        return True  # Italian "a. XII" has its dot: A Yau 20 Ga Afrilu
    if not (text.isascii() and text.islower()):
        return False
    return not (_is_paired(scan, index) or _is_paired(scan, index - 2 - scan.is_comma(index - 1)))


def _opens_roman_range(scan: Scan, index: int) -> bool:
    """Say whether a letter is the first of two Roman numerals that a dash joins: V-VI cilt."""
    other = scan.at(index + 2).text
    return scan.is_dash(index + 1) and all(text.isupper() and roman(text) for text in (scan.at(index).text, other))


def _is_paired(scan: Scan, index: int) -> bool:
    """Say whether a volume and number in letters stand at an index, as catalogues write them: v5 n3, v5, n3."""
    other = index + 2 + scan.is_comma(index + 2)
    letters = scan.at(index).text == "v" and scan.at(other).text == "n"
    return letters and all(scan.at(i + 1).kind == "number" and not scan.at(i + 1).spaced for i in (index, other))


def _is_code(scan: Scan, index: int) -> bool:
    """Say whether a short Latin caption is tied to what stands around it, as in cd669f21."""
    caption, figure, behind = (scan.at(index + step) for step in (0, 1, 2))
    if not caption.text.isascii() or len(caption.text) > LONGEST_IN_CODE or not caption.text.isalpha():
        return False
    if len(caption.text) == 1 and not caption.spaced and scan.at(index - 1).kind == "number":
        return figure.text not in ("°", "º")  # 1435N° 19
    tied = figure.kind == "number" and not figure.spaced and behind.kind == "word" and not behind.spaced
    return tied and behind.text.isascii() and not behind.entry


def _common_noun(scan: Scan, index: int) -> bool:
    """Say whether a caption is a plain noun of a phrase: "emergency number 112", "Spring Issue 1991"."""
    before, text = scan.at(index - 1), scan.at(index).text
    if _is_compound(scan, index):
        return True
    if before.kind != "word" or not text.isascii() or (len(text) < 4 and scan.at(index + 1).text != "."):
        return False
    if before.entry is not None and (before.entry.season is not None or before.entry.months):
        return year_like(scan.at(index + 1).value)
    small = before.entry is None and before.text.islower() and text.islower() and before.text.isascii()
    return small and not (_is_headed(scan, index) or _is_dashed_to_volume(scan, index + 1))


def _is_dashed_to_volume(scan: Scan, index: int) -> bool:
    """Say whether a figure stands at an index, and behind a dash the caption of a volume: studi nr. 177 - Anno 31."""
    index += scan.at(index).text == "."
    kinds = scan.captions(index + 2)
    return (
        scan.number(index) is not None
        and scan.is_dash(index + 1)
        and ("volume" in kinds or counts_years(scan, index + 2))
    )


def _is_headed(scan: Scan, index: int) -> bool:
    """Say whether a name with but its first capital stands before an index, and a date behind: Islamska misao broj 3.

    English names have a capital on each word.
    """
    first, last = scan.line(index)
    words = [scan.at(i) for i in range(first, index)]
    named = words[0].text[:1].isupper() and len(words) <= LONGEST_PLAIN and all(word.kind == "word" for word in words)
    dated = any(scan.is_month(i) or scan.at(i).digits == 4 for i in range(index + 2, min(last + 1, index + _TO_DATE)))
    return named and dated and scan.best[index] != _ENGLISH


def _is_compound(scan: Scan, index: int) -> bool:
    """Say whether a caption is the number of something else: Artikel-Nr. 1446, env. no. 1435."""
    mark, word = scan.at(index - 1), scan.at(index - 2)
    if word.kind != "word" or word.entry is not None or not word.text.isascii() or mark.spaced:
        return False
    if roman(word.text) and (word.text.isupper() or "volume" in scan.captions(index - 3)):
        return False  # Vol XXII-No 7071
    hyphened = mark.text == "-" and not scan.at(index).spaced and scan.at(index).text[:1].isupper()
    return hyphened or (mark.text == "." and word.text.islower() and len(word.text) <= SHORT)


def _in_running_text(scan: Scan, index: int) -> bool:
    """Say whether an unknown word in small letters stands at an index: "enters its fourth year" is prose."""
    term = scan.at(index)
    return term.kind == "word" and term.entry is None and term.text.islower() and term.text.isascii()


def _dates_year(scan: Scan, index: int) -> bool:
    """Say whether a word for year stands behind the year of a date: 2018-yil, 1441 yil."""
    before, after = index - 1, index + 1
    before -= scan.is_a(before, "ordinal_suffixes")  # 1911-ci il
    before -= scan.is_dash(before) and not scan.sets_off(before)
    while scan.is_era(before):
        before -= 1
    if scan.at(before).digits != 4 or not year_like(scan.at(before).value) or not scan.free(before):
        return False
    if scan.is_dash(after) and not scan.at(after).spaced:
        after += 1  # 2018 TAHUN KE-33
    behind = amount(scan, after)
    if behind is None:
        return scan.at(after).text != ":"
    if scan.at(after).kind == "number" and (scan.is_month(after + 1) or scan.is_month(after + 2)):
        return True
    suffix = behind.high + 1 + (scan.is_dash(behind.high + 1) or scan.at(behind.high + 1).text == ".")  # 6.ncı
    if "number" in scan.captions(behind.high + 1) and numbers_after(scan, behind.high + 1) is None:
        return True  # د ۱۳۷۷ هـ ل کال ۷۸۷ ګڼه
    # 1960-cı il 12-ci nömrə, but not 1974 Sanadka 2aad Tirsi 238
    counted = scan.is_a(suffix, "ordinal_suffixes") and scan.counts(suffix + 1)
    return counted and numbers_after(scan, suffix + 1) is None


def _opens_short_year(scan: Scan, index: int) -> bool:
    """Say whether a word for year stands between a month and its year without the thousand: 11 Mart sene 326."""
    year = scan.at(index + 1)
    short = year.value in _SHORT_YEARS or (year.digits == 2 and year.value > 31 and scan.number(index - 2) is not None)
    return scan.is_month(index - 1) and short and scan.free(index + 1)  # and 28 اردیبهشت سال 84
