"""Volume, number, part and the rest, found from their captions.

level    = caption { "." | ":" | "-" | "no." } numbering
         | ordinal caption
         | numbering caption                        (glued, or written from the right)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from issue_dates.masthead.numbers import Numbers, amount, numbering, numeral_words, roman, year_like

if TYPE_CHECKING:
    from issue_dates.masthead.scan import Scan

LEVELS = ("volume", "number", "part", "whole_number", "year_of_publication", "series", "supplement")
# Captions whose figures are no issue's: they are claimed so that nothing else reads them.
ASIDES = ("identifier", "copyright", "price", "page")

_AFTER_CAPTION = frozenset(".:-–—#(=|°º®№/[‐‑*\"'«")
# No issue has a higher number: the oldest dailies are near 60,000.
HIGHEST = 999_999
_OTHER_CAPTIONS = frozenset("#№")


@dataclass(slots=True)
class NumberPiece:
    """One level of enumeration among terms: its kind, its numbering, the caption's and the numbering's terms."""

    kind: str
    numbers: Numbers | None
    caption: int
    low: int
    high: int
    start: int
    end: int
    text: str = ""

    @property
    def single_letter(self) -> bool:
        """Say whether the caption is one letter, which needs more around it than a word does."""
        return len(self.text) <= 1 and self.text != "№"


def claim_asides(scan: Scan) -> None:
    """Claim the figures of pages, prices, registry numbers and copyright lines."""
    for index in scan.captioned:
        captions = scan.captions(index)
        if not captions or not scan.free(index):
            continue
        kinds = [kind for kind in ASIDES if kind in captions]
        if kinds and not (set(captions) & set(LEVELS)):
            _claim_aside(scan, index, kinds[0])
    for index in scan.signs:
        # 39€ ANNEE is a misread 39è.
        if scan.at(index).text != ":" and set(LEVELS).isdisjoint(scan.captions(index + 1)):
            _claim_aside(scan, index, "copyright" if scan.at(index).text == "©" else "price")


def _claim_aside(scan: Scan, index: int, kind: str) -> None:
    """Claim the figures behind an aside's caption; for a price or page, in front of it where none is behind."""
    if (
        kind == "price"
        and len(scan.at(index).text) == 1
        and scan.at(index + 1).text != "."
        and scan.at(index).text.isalpha()
    ):
        return
    after, found = index + 1, False
    while after - index <= 12:
        term = scan.at(after)
        run_on = not term.spaced and after - index > 1 and (found or scan.claimed[after - 1] or scan.claimed[after - 2])
        if term.kind == "number" and scan.free(after) and (not found or run_on or kind == "copyright"):
            if not found and not run_on and _counts_something_else(scan, after, kind):
                break
            scan.claim([after])
            found = True
        elif (
            term.kind == "mark"
            and term.text in ".:-–/=,،()#°º+*"
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
    if not found and kind in ("price", "page") and not _caption_next(scan, index + 1):
        before = index - 1
        if scan.number(before) is not None and scan.at(before).digits < 6 and not year_like(scan.at(before).value):
            scan.claim([before])
            found = True
    if found or kind in ("identifier", "copyright"):
        scan.claim([index])
    if kind == "copyright":
        _claim_line(scan, index)


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
    while scan.at(position).kind not in ("line", "break", "end") and position - index < 8:
        if scan.at(position).kind == "number":
            scan.claim([position])
        position += 1


def _continues(scan: Scan, index: int) -> bool:
    """Say whether a word behind "Reg." is more of the caption: "No.", "رقم", a letter of the number."""
    entry = scan.at(index).entry
    if scan.captions(index) or (entry is not None and entry.eras):
        return True
    return len(scan.at(index).text) <= 3 and scan.at(index).text.isascii()


def find_levels(scan: Scan) -> list[NumberPiece]:
    """Find the captioned numbers, claim their terms, and return them in order."""
    pieces: list[NumberPiece] = []
    for index in scan.captioned:
        if not scan.free(index):
            continue
        captions = ("number",) if scan.at(index).text in ("#", "№") else scan.captions(index)
        kinds = tuple(kind for kind in LEVELS if kind in captions)
        if kinds:
            _add(pieces, _level(scan, index, kinds))
    return pieces


def _add(pieces: list[NumberPiece], piece: NumberPiece | None) -> None:
    if piece is not None:
        pieces.append(piece)


def _level(scan: Scan, index: int, kinds: tuple[str, ...]) -> NumberPiece | None:
    """Read the number of a caption: an ordinal before it, else what follows it, else a figure right before it."""
    if kinds[0] == "series" or (kinds[0] == "supplement" and _numbers_after(scan, index) is None):
        return _wordy(scan, index, kinds[0])
    if ("year_of_publication" in kinds and _dates_year(scan, index)) or _common_noun(scan, index):
        return None
    if _bare_letter(scan, index):
        return None
    after, before = _numbers_after(scan, index), _word_before(scan, index) or _figure_before(scan, index)
    if _postposed(scan, before, after):
        after = None
    if before is not None and before.kind == "figures" and _counts_years(scan, index) and not _more_behind(scan, index):
        before = None  # an age, or a lapse of time
    found = _ordinal_before(scan, index) or _hyphened_before(scan, index) or after or before
    if found is None or (found.high < index and _in_running_text(scan, found.low - 1)):
        return None
    kind = _kind_of(scan, index, kinds, found)
    if kind == "page":
        scan.claim(range(min(index, found.low), max(index, found.high) + 1))
        return None
    if found.first >= 1000 and kind == "year_of_publication" and year_like(found.first):
        return None  # سنة ١٣٣٠: the year of a date
    low, high = min(index, found.low), max(index, found.high)
    scan.claim(range(low, high + 1))
    return NumberPiece(
        kind, found, index, low, high, scan.at(found.low).start, scan.at(found.high).end, _caption(scan, index)
    )


def _caption(scan: Scan, index: int) -> str:
    """Return a caption as printed, with the raised circle of N°."""
    text, sign = scan.at(index).text, scan.at(index + 1).text
    return text + sign if sign in ("°", "º") else text


def _wordy(scan: Scan, index: int, kind: str) -> NumberPiece:
    """Take a series or supplement as printed, with a number where one follows."""
    found = numbering(scan, index + 1) if kind == "series" else None
    high = found.high if found and found.first < 100 else index
    scan.claim(range(index, high + 1))
    return NumberPiece(kind, None, index, index, high, scan.at(index).start, scan.at(high).end, scan.at(index).text)


def _kind_of(scan: Scan, index: int, kinds: tuple[str, ...], found: Numbers) -> str:
    """Choose among the kinds that one caption can be, by case and by what is beside it."""
    captions = scan.captions(index)
    if len(kinds) == 1 and "page" not in captions:
        return kinds[0]
    text = scan.at(index).text
    if "page" in captions and (text.islower() or (found.last is not None and found.last - found.first > 5)):
        return "page"
    if "year_of_publication" in kinds and kinds[0] != "year_of_publication" and found.first > 1000:
        return kinds[0]
    return kinds[0]


def _numbers_after(scan: Scan, index: int) -> Numbers | None:
    """Read the numbering that follows a caption, past its dot or colon and a further "No."."""
    after = index + 1
    for _ in range(5):
        term = scan.at(after)
        entry = term.entry
        if not scan.free(after):
            return None
        if term.kind in ("line", "break") and _number_below(scan, after):
            after += 1
            continue
        if term.text == ")" and scan.at(after - 1).text == "(":
            after += 1  # brackets that damaged text order has emptied: العدد ( )37
            continue
        if term.kind == "mark" and term.text in _AFTER_CAPTION:
            if term.text in _OTHER_CAPTIONS and _counts_years(scan, index):
                return None
            after += 1
            continue
        if term.kind == "word" and entry is not None and entry.numeral is None and _pass_word(scan, index, after):
            if term.text.isupper() and roman(term.text):
                break
            after += 1
            continue
        break
    found = numbering(scan, after)
    if found is None or (found.kind == "words" and after - index > 3):
        return None  # a number word so far behind is prose
    if found.first > HIGHEST or (year_like(found.first) and scan.at(found.low - 1).text == "/"):
        return None  # a registry's number; 7. Ausgabe/2014
    dashed = scan.is_dash(found.low - 1) and scan.at(found.low - 1).spaced
    if dashed and found.first <= 31 and scan.is_month(found.high + 1):
        return None  # Supplement - 1 January 2000
    if _is_file_number(scan, found) or (found.kind == "roman" and _is_initials(scan, index, found)):
        return None
    if scan.at(found.low).digits == 4 and year_like(found.first) and _opens_year_first(scan, found.high + 1):
        return None  # 1950 March: the year of a date
    return found


def _is_file_number(scan: Scan, found: Numbers) -> bool:
    """Say whether a figure is but the head of a file's number: 88/PMK.02/2016."""
    slash, word = scan.at(found.high + 1), scan.at(found.high + 2)
    tied = slash.text == "/" and not slash.spaced and not word.spaced and word.kind == "word"
    return tied and word.entry is None and not roman(word.text) and word.text.isupper()


def _is_initials(scan: Scan, index: int, found: Numbers) -> bool:
    """Say whether a letter behind a one-letter caption is an initial, not a numeral: T.C."""
    letter = scan.at(found.low).text
    if len(scan.at(index).text) > 1 or len(letter) > 1:
        return False
    # T.C. are initials; so are the letters of Q U O T I D I E N.
    return scan.at(index + 1).kind == "word" or (letter in "CDLM" and scan.at(found.high + 1).text == ".")


def _number_below(scan: Scan, index: int) -> bool:
    """Say whether the figure that a caption at the end of its line lacks opens the next: alone there, or no day."""
    below = scan.at(index + 1)
    if below.kind != "number":
        return False
    return scan.ends_line(index + 2) or (
        scan.at(index - 1).text == "." and below.value > 31 and not year_like(below.value)
    )


def _opens_year_first(scan: Scan, index: int) -> bool:
    """Say whether a month without a year of its own follows: the figure before it is its year."""
    return scan.is_month(index) and not any(year_like(scan.at(index + step).value) for step in (1, 2, 3))


def _pass_word(scan: Scan, caption: int, index: int) -> bool:
    """Say whether a word may stand between a caption and its number: "No." after "Vol.", "of", "رقم"."""
    if scan.is_month(index):
        return False
    if scan.is_a(index, "filler"):
        return True
    follows = scan.at(index + 1)
    if follows.text in (".", ":", "(", "°", "º"):
        follows = scan.at(index + 2)
    if any(scan.is_dash(between) or scan.is_comma(between) for between in range(caption + 1, index)):
        return False
    counts = "number" in scan.captions(index) and follows.kind == "number"
    return counts and "year_of_publication" not in scan.captions(caption)


def _ordinal_before(scan: Scan, index: int) -> Numbers | None:
    """Read an ordinal that stands before its caption: 60ème ANNEE, 12. Yıl, First Year."""
    before = index - 1
    if scan.at(before).text in "-–—":
        before -= 1
    if scan.is_a(before, "ordinal_suffixes"):
        figure = before - 2 if scan.is_dash(before - 1) else before - 1
        if scan.number(figure) is not None:
            return _plain(scan, figure, before)
    value = roman(scan.at(before).text) if scan.free(before) and scan.at(before).text.isupper() else None
    if value and scan.at(before).kind == "word" and before == index - 1:
        return Numbers(value, None, "", before, before, "roman")
    if scan.at(before).text == "." and scan.at(before - 1).text.isupper() and scan.free(before - 1):
        value = roman(scan.at(before - 1).text)
        if value and _numbers_after(scan, index) is None:
            return Numbers(value, None, "", before - 1, before, "roman")
    if scan.at(before).text in (".", "°", "º", "€") and scan.number(before - 1) is not None:
        if scan.at(before).spaced or not scan.at(index).spaced or _numbers_after(scan, index) is None:
            return _plain(scan, before - 1, before)
        return None
    words = _word_before(scan, index)
    return words if _counts_years(scan, index) or _numbers_after(scan, index) is None else None


def _word_before(scan: Scan, index: int) -> Numbers | None:
    """Read number words right before a caption: First Year, Cent-dixième année; in Arabic they would be prose."""
    if "ar" in scan.best[index]:
        return None
    before = low = index - 1
    while scan.free(low) and _is_numeral(scan, low):
        low -= 1
    found = numeral_words(scan, low + 1) if low < before else None
    if found is None or found.high != before:
        return None
    return Numbers(found.value, None, "", found.low, found.high, "words")


def _is_numeral(scan: Scan, index: int) -> bool:
    entry = scan.at(index).entry
    return (entry is not None and entry.numeral is not None) or scan.is_dash(index)


def _plain(scan: Scan, index: int, high: int) -> Numbers | None:
    value = scan.number(index)
    return None if value is None or year_like(value) else Numbers(value, None, "", index, high, "figures")


def _bare_letter(scan: Scan, index: int) -> bool:
    """Say whether a caption is one small Latin letter without its dot: no caption, but a version or a formula."""
    text = scan.at(index).text
    return len(text) == 1 and text.isascii() and text.islower() and scan.at(index + 1).text not in (".", "°", "º")


def _common_noun(scan: Scan, index: int) -> bool:
    """Say whether a caption is a plain noun of a phrase: "emergency number 112", "Spring Issue 1991"."""
    before, text = scan.at(index - 1), scan.at(index).text
    if before.kind != "word" or len(text) < 4 or not text.isascii():
        return False
    if before.entry is not None and (before.entry.season is not None or before.entry.months):
        return year_like(scan.at(index + 1).value)
    return before.entry is None and before.text.islower() and text.islower() and before.text.isascii()


def _in_running_text(scan: Scan, index: int) -> bool:
    """Say whether an unknown word in small letters stands at an index: "enters its fourth year" is prose."""
    term = scan.at(index)
    return term.kind == "word" and term.entry is None and term.text.islower() and term.text.isascii()


def _dates_year(scan: Scan, index: int) -> bool:
    """Say whether a word for year stands behind the year of a date: 2018-yil, 1441 yil."""
    before, after = index - 1, index + 1
    if scan.is_dash(before) or scan.is_a(before, "ordinal_suffixes"):
        before -= 1
    if scan.at(before).entry is not None and scan.at(before).entry.eras:  # type: ignore[union-attr]
        before -= 1
    if scan.at(before).digits != 4 or not year_like(scan.at(before).value) or not scan.free(before):
        return False
    if amount(scan, after) is None:
        return scan.at(after).text != ":"
    return scan.at(after).kind == "number" and (scan.is_month(after + 1) or scan.is_month(after + 2))


def _counts_years(scan: Scan, index: int) -> bool:
    return "year_of_publication" in scan.captions(index)


def _hyphened_before(scan: Scan, index: int) -> Numbers | None:
    """Read a figure that a hyphen ties to its caption: 5-сон, 2-son (14)."""
    dash = scan.at(index - 1)
    if not scan.is_dash(index - 1) or dash.spaced or scan.at(index).spaced:
        return None
    return _plain(scan, index - 2, index - 2)


def _figure_before(scan: Scan, index: int) -> Numbers | None:
    """Read a figure right before its caption, as text written from the right comes out: 12317العدد, (92) العدد."""
    before = index - 1
    bracketed = scan.at(before).text == ")" and scan.at(before - 2).text == "("
    if bracketed or (scan.is_dash(before) and not scan.at(before).spaced):
        before -= 1
    value = scan.number(before)
    if value is None or (scan.at(index).text.isascii() and scan.at(index - 1).kind == "number"):
        return None
    first = scan.number(before - 2) if scan.is_joint(before - 1) and not bracketed else None
    if first is not None and first + 1 == value:
        return Numbers(first, value, "", before - 2, before, "figures")
    return Numbers(value, None, "", before, before, "figures")


def _more_behind(scan: Scan, index: int) -> bool:
    """Say whether another number stands close behind a word for year, on its line."""
    for step in range(1, 5):
        term = scan.at(index + step)
        if term.kind in ("line", "break", "end"):
            return False
        if term.kind == "number":
            return True
    return False


def _postposed(scan: Scan, before: Numbers | None, after: Numbers | None) -> bool:
    """Say whether captions here follow their numbers: one stands on either side, and the next caption has none behind.

    ৫৬ বর্ষ ১-২ সংখ্যা ১৩ অক্টোবর: the 1-2 is followed by a caption, and that one by a date or nothing.
    """
    if before is None or after is None or year_like(before.first):
        return False
    following = after.high + 1
    while scan.is_a(following, "ordinal_suffixes") or scan.is_dash(following):
        following += 1
    if scan.is_month(following):
        return True
    if set(LEVELS).isdisjoint(scan.captions(following)):
        return False
    beyond = _numbers_after(scan, following)
    if beyond is None:
        return True
    last = beyond.high + 1
    return year_like(beyond.first) or scan.is_month(last) or (scan.at(last).kind != "line" and scan.is_month(last + 1))
