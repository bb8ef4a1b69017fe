"""Enumeration without captions, as citations and running heads write it.

citation  = title volume "(" number ")" | title volume ( "/" | ":" | "." ) number "(" date ")" | title volume ":" page
          | title volume "(" year ")" [ pages ] | title volume "," year "," pages | title roman "," page
          | title "," year ";" [ volume ] "(" number ")" ":" pages | title number [ "," ] date
          | title volume [ "," ] captioned number

A figure before the year alone is a volume, as scholars cite; before a day or a month it is a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.masthead.grouping import ends_entry
from issue_dates.masthead.numbers import Numbers, numbering, roman, year_like
from issue_dates.masthead.tied import in_brackets, small_number, uncaptioned
from issue_dates.masthead.titles import MAX_TITLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from issue_dates.masthead.pieces import NumberPiece
    from issue_dates.masthead.scan import Scan
    from issue_dates.masthead.terms import Term

# A verse has a chapter and verse in the same form as a volume and page; no chapter has so many verses.
_LAST_VERSE = 286
# So many terms reach over a date in brackets.
LONGEST_DATE = 12
_BEHIND_TITLES = frozenset(',،./:;؛»”"(*_|·•')
_LAST_DAY = 31
# A year of a journal has no more numbers, and a journal no more volumes.
_LONGEST_YEAR, _HIGHEST_VOLUME = 12, 999
# A lower figure in brackets behind a title may count anything.
_LOWEST_BRACKETED = 100
# Where no date tells, a higher figure behind a colon is a page and no number.
_LOWEST_PAGE = 100
# A text of so few terms is a citation by itself.
SHORT = 16
_COUNTED = {"volume", "number", "year_of_publication"}


def find_citations(scan: Scan, levels: list[NumberPiece]) -> list[NumberPiece]:
    """Find the first uncaptioned citation of each entry of a list, or the title's number beside captioned ones."""
    found: list[NumberPiece] = []
    for entry in _entries(scan):
        found += _cited(scan, entry, [piece for piece in levels if piece.low in entry])
    return found


def _entries(scan: Scan) -> Iterator[range]:
    """Yield the terms of each entry of a bibliography, whose lines end as sentences do; or all terms."""
    start = 0
    for end in scan.breaks:
        if end > start and ends_entry(scan, scan.line(end - 1)):
            yield range(start, end)
            start = end + 1
    yield range(start, scan.size)


def _cited(scan: Scan, entry: range, levels: list[NumberPiece]) -> list[NumberPiece]:
    """Find the first uncaptioned citation where no number has a caption, or else the title's number."""
    kinds = {piece.kind for piece in levels}
    if not kinds.isdisjoint(_COUNTED):
        if "number" not in kinds:
            return _first_bare(scan, entry)
        if not kinds.isdisjoint(("volume", "year_of_publication")):
            return []
        return _volume_before(scan, levels, "number") or _roman_year(scan, entry)
    if "part" in kinds and (cited := _volume_before(scan, levels, "part")):
        return cited
    for index in entry:
        if _may_open(scan.at(index)) and scan.free(index) and _behind_title(scan, index):
            for layout in _LAYOUTS:
                cited = layout(scan, index)
                if cited:
                    return cited
    return []


def _may_open(term: Term) -> bool:
    """Say whether any layout begins with such a term: a figure, a bracket, what may be a Roman numeral."""
    if term.kind != "word":
        return term.kind == "number" or term.text in ("(", "[")
    small = term.text[0] in "ivxlc" and len(term.text) > 1 and roman(term.text) is not None
    return small or term.text.isupper()


def _first_bare(scan: Scan, entry: range) -> list[NumberPiece]:
    """Find a title's number before captioned ones: Verde Islam 9 - Año 4."""
    for index in scan.numbers:
        if index in entry and scan.free(index) and _behind_title(scan, index):
            return _bare_number(scan, index)
    return []


def _volume_before(scan: Scan, levels: list[NumberPiece], kind: str) -> list[NumberPiece]:
    """Find a title's volume before a number or part: Islamic Studies 45, no. 2 (2006), Arabica 43 (1996), no. 2."""
    first = next(piece for piece in levels if piece.kind == kind)
    index = first.low - 1
    if scan.ends_field(index) or scan.at(index).text == ":":
        index -= 1
    dated = _open_bracket(scan, index)
    if dated:
        index = dated - 1
    volume = small_number(scan, index)
    # Or the title stands on the line above.
    below = scan.at(index - 1).kind == "line" and scan.at(index - 2).kind == "word"
    if volume is None or not (below or (_opens_line(scan, index) and _behind_title(scan, index))):
        return []
    if not dated and (not first.text.isascii() or scan.at(first.high + 1).text not in ("(", ",", ":")):
        return []
    return [uncaptioned(scan, "volume", volume, index, index)]


def _open_bracket(scan: Scan, index: int) -> int:
    """Return where the bracket of a date opens that closes at an index, or 0."""
    if scan.at(index).text != ")":
        return 0
    opening = next((i for i in range(index - 1, max(0, index - LONGEST_DATE), -1) if scan.at(i).text == "("), 0)
    return opening if scan.opens_date(opening + 1) or scan.is_season(opening + 1) else 0


def _roman_year(scan: Scan, entry: range) -> list[NumberPiece]:
    """Find a Roman volume before its year, where the number has a caption: XLII/2012, no. 15."""
    for index in entry:
        if scan.free(index) and scan.at(index).text.isupper() and _behind_title(scan, index):
            found = _roman_volume(scan, index)
            if found:
                return found
    return []


def _behind_title(scan: Scan, index: int) -> bool:
    """Say whether a figure, Roman numeral or bracket stands behind words that can be a title."""
    paired = scan.at(index).kind == "word" and scan.at(index + 1).kind == "number"
    below = paired and scan.at(index - 1).kind == "line"  # Al-Qantara, and below it XXXI 1
    dash = scan.is_dash(index - 1) and scan.at(index - 1).spaced and scan.at(index).spaced  # الأهرام - 45985
    before = _past_marks(scan, _before_identifier(scan, _past_marks(scan, index - 1 - (below or dash))))
    if scan.at(before).text == ")" and scan.at(before - 2).text == "(" and scan.at(before - 1).kind == "word":
        before -= 3  # The Islamic Review (Woking) 4
    term = scan.at(before)
    if term.kind == "number" and year_like(term.value):
        return scan.at(index - 1).text in (";", "؛")
    entry = term.entry
    named = entry is not None and (
        entry.months or entry.weekday is not None or scan.captions(before) or entry.numeral is not None or entry.eras
    )
    if "series" in scan.captions(before) or "series" in scan.captions(before - 1) or scan.is_season(before):
        return True  # Kāva, N.S. 1/1; JRAS, Series 3, 20, 1; Kış 2014/2
    ending = len(term.text) == 1 and scan.is_dash(before - 1) and not term.spaced  # Glasnik VIS-a
    initial = ending or (scan.at(before - 1).text == "." and term.text.isupper() and not term.spaced)
    if term.kind != "word" or scan.claimed[before]:
        return False
    return ending or (not named and (len(term.text) > 1 or initial))


def _before_identifier(scan: Scan, index: int) -> int:
    """Return what stands before a registry number that ends at an index, or the index: … Management ISSN 0973-4163."""
    before = index
    while before > 0 and scan.at(before).kind != "word" and (scan.claimed[before] or scan.at(before).text in ":-–"):
        before -= 1
    return before - 1 if before < index and "identifier" in scan.captions(before) else index


def _past_marks(scan: Scan, index: int) -> int:
    """Return what stands before the marks between a title and its number that end at an index."""
    while scan.at(index).text in _BEHIND_TITLES:
        index -= 1
    return index


def _pair(scan: Scan, volume: Numbers, number: Numbers, high: int) -> list[NumberPiece]:
    """Make a volume, and of all behind it up to a term its number."""
    return [
        uncaptioned(scan, "volume", volume, volume.low, volume.high),
        uncaptioned(scan, "number", number, volume.high + 1, high),
    ]


def _volume_number(scan: Scan, index: int) -> list[NumberPiece]:
    """Read 50(11) and L (11)."""
    volume = small_number(scan, index)
    if volume is None:
        return []
    inner = in_brackets(scan, index + 1)
    if inner is None or year_like(inner.first):
        return []
    if volume.kind == "figures" and scan.at(index + 1).spaced and not _is_dated_behind(scan, inner.high + 2):
        return []
    return _pair(scan, volume, inner, inner.high + 1)


def _is_dated_behind(scan: Scan, index: int) -> bool:
    """Say whether a year, or a month of one, or pages stand at an index: 42 (2) 2020, 97 (2): 405–440."""
    after = index + (scan.is_comma(index) or scan.at(index).text in ("(", ":"))
    dated = scan.opens_date(after) or scan.is_season(after)
    return dated or (after > index and scan.is_dash(after + 1) and scan.number(after + 2) is not None)


def _volume_slash_number(scan: Scan, index: int) -> list[NumberPiece]:
    """Read XL/2, 17:2 (2012) and 60.4 (2006): a figure first needs the date in brackets, or it may be one itself."""
    volume, number = small_number(scan, index), small_number(scan, index + 2)
    if volume is None or number is None or number.kind != "figures" or scan.at(index + 1).text not in ("/", ":", "."):
        return []
    if volume.kind == "figures" and _LONGEST_YEAR < number.first == volume.first + 1:
        return []  # WI 23/24 (1984): two volumes in one
    if scan.is_joint(index + 3) and small_number(scan, index + 4) is not None:
        number = Numbers(number.first, scan.number(index + 4), "", index + 2, index + 4, "figures")
    after = number.high + 1
    dotted = _is_paged_bracket(scan, after) or _is_bracketed_date(scan, after)
    dotted = dotted or (bool(_year_bracket(scan, after)) and (volume.kind == "roman" or _is_journal(scan, index)))
    initial = scan.at(index + 2).spaced or len(scan.at(index).text) == 1  # Brown, C. 2
    if scan.at(index + 1).text == "." and (not dotted or (volume.kind == "roman" and initial)):
        return []
    dated = scan.at(after).text == "(" and (scan.opens_date(after + 1) or scan.is_season(after + 1))
    apart = scan.ends_field(after)
    dated = dated or (apart and (after + 1 in scan.dated or _is_paged_year(scan, after + 1)))
    dated = dated or (scan.ends_line(after) and number.first < _LOWEST_PAGE and _is_journal(scan, index))
    if not dated and (volume.kind == "figures" or not scan.opens_date(after + 1)):
        return []
    pair = _pair(scan, volume, number, number.high)
    if scan.at(index).text[0] == "0":
        pair[0].kind, pair[1].kind = "number", "volume"  # 07 / 98: the seventh number of the volume 98
    return pair


def _is_paged_year(scan: Scan, index: int) -> bool:
    """Say whether a year stands at an index, and a page behind it: 36/3, 1992, s. 12."""
    return scan.at(index).digits == 4 and scan.is_comma(index + 1) and "page" in scan.captions(index + 2)


def _is_paged_bracket(scan: Scan, index: int) -> bool:
    """Say whether a year alone in brackets and pages stand at an index: 60.4 (2006): 700-720, and no version (2020)."""
    close = _year_bracket(scan, index)
    page = close + 1 + (scan.at(close + 1).text in (":", ","))
    spans = scan.is_dash(page + 1) and scan.at(page).kind == "number"
    loose = page == close + 1 and scan.at(page + 3).kind == "word"  # 60.4 (2020) 12-15 users
    return bool(close) and ("page" in scan.captions(page) or (spans and not loose))


def _is_bracketed_date(scan: Scan, index: int) -> bool:
    """Say whether a date follows a bracket, or a month a comma: 4.7 (July 1916); 17.2, May 2012, and no version."""
    behind = scan.at(index + 1)
    return index + 1 in scan.dated and (scan.at(index).text == "(" or (scan.is_comma(index) and behind.kind == "word"))


def _year_bracket(scan: Scan, index: int) -> int:
    """Return where the bracket closes that opens at an index and holds a year, or two, and nothing else; or 0."""
    if scan.at(index).text != "(" or scan.at(index + 1).digits != 4 or not scan.opens_date(index + 1):
        return 0
    close = index + 2
    close += scan.is_era(close) or scan.claimed[close]
    if scan.is_joint(close) and scan.number(close + 1) is not None:
        close += 2  # 55 (1978/79)
    return close if scan.at(close).text == ")" else 0


def _is_journal(scan: Scan, index: int) -> bool:
    """Say whether a word for a journal stands on the line before an index: Journal of Islamic Sciences 20:1."""
    return any(scan.is_a(position, "genres", "names") for position in range(scan.line(index)[0], index))


def _volume_year(scan: Scan, index: int) -> list[NumberPiece]:
    """Read 55 (1978): 23-40, and 21, 1877, p. 620: before a year alone a figure is the volume."""
    volume = numbering(scan, index) if scan.at(index).kind == "number" else None
    tied = scan.at(index - 1).text in ("/", ":", ".") and not scan.at(index).spaced  # XII/3 (2010): no volume 3
    if volume is None or volume.first > _HIGHEST_VOLUME or volume.suffix or tied or not _opens_line(scan, index):
        return []
    if volume.last is not None and volume.last < volume.first:
        return []  # 157-3: a volume and its number
    year = volume.high + 2
    close = _year_bracket(scan, year - 1)
    if close:
        behind = scan.at(close + 1).text in (",", ":")
        spans = scan.is_joint(close - 2) or volume.last is not None
        if spans and not (behind and (scan.number(close + 2) is not None or "page" in scan.captions(close + 2))):
            return []  # Cuadernos de la Alhambra 10-11 (1974-1975): numbers, where no page shows a scholar's hand
        if behind and scan.is_dash(close + 3) and scan.number(close + 4) is not None:
            _claim_pages(scan, close + 2)
        return [uncaptioned(scan, "volume", volume, index, volume.high)]
    if not scan.is_comma(year - 1) or scan.at(year).digits != 4 or not scan.opens_date(year):
        return []
    after = year + 1 + (scan.is_era(year + 1) or scan.claimed[year + 1])
    paged = "page" in scan.captions(after + 1) or (scan.is_dash(after + 2) and scan.number(after + 3) is not None)
    if not (scan.is_comma(after) and paged):
        return []
    _claim_pages(scan, after + 1)
    return [uncaptioned(scan, "volume", volume, index, volume.high)]


def _volume_comma_number(scan: Scan, index: int) -> list[NumberPiece]:
    """Read 12, 2 (1985), xlvi, 2 (1983) and XXXIII, 2, julio-diciembre 2012."""
    volume, number = small_number(scan, index), small_number(scan, index + 2)
    if volume is None or number is None or number.kind != "figures" or not scan.is_comma(index + 1):
        return []
    # XXXIII, 2, julio 2012; I, 1 (January 1911)
    roman_dated = volume.kind == "roman" and index + 4 in scan.dated
    set_off = scan.is_comma(index + 3) or scan.at(index + 3).text == "("
    dated = (roman_dated and set_off) or bool(_year_bracket(scan, index + 3))
    if not (dated and _opens_line(scan, index)):
        return []
    return _pair(scan, volume, number, number.high)


def _year_slash_number(scan: Scan, index: int) -> list[NumberPiece]:
    """Read 2014/2 behind a title or a season: the second number of the year."""
    year, number = scan.at(index), scan.at(index + 2)
    if year.digits != 4 or not year_like(year.value) or scan.at(index + 1).text != "/" or not 0 < number.digits < 3:
        return []
    dated = scan.at(index + 3).text in ("/", "-", ".") and scan.at(index + 4).kind == "number"
    if dated or not 1 <= number.value <= 12:
        return []
    found = Numbers(number.value, None, "", index + 2, index + 2, "figures")
    return [uncaptioned(scan, "number", found, index + 1, index + 2)]


def _roman_page(scan: Scan, index: int) -> list[NumberPiece]:
    """Read EI, XXIV, 178: a Roman volume and a page, where nothing else is in the text."""
    volume, page = small_number(scan, index), scan.number(index + 2)
    if volume is None or volume.kind != "roman" or page is None or scan.size > SHORT:
        return []
    if not (scan.is_comma(index - 1) and scan.is_comma(index + 1)) or year_like(page):
        return []
    _claim_pages(scan, index + 2)
    return [uncaptioned(scan, "volume", volume, index, index)]


def _roman_volume(scan: Scan, index: int) -> list[NumberPiece]:
    """Read XV (1979), XV, 1979 and, between commas, XXV, décembre 1913."""
    term = scan.at(index)
    value = roman(term.text) if term.kind == "word" and term.text.isupper() else None
    if not value or (term.entry is not None and term.entry.eras):
        return []
    after = index + 1
    while scan.at(after).text in ("(", ",", "/", "،") and after - index < 3:
        after += 1
    if after == index + 2 and scan.is_comma(index - 1) and scan.is_comma(index + 1) and after in scan.dated:
        return [uncaptioned(scan, "volume", Numbers(value, None, "", index, index, "roman"), index, index)]
    if after == index + 1 or scan.number(after) is None:
        return []
    if not year_like(scan.at(after).value) and scan.at(after - 1).text != "/":
        return []
    if scan.is_joint(after + 1) and scan.at(after + 2).digits == 4:
        return []  # World War II, 1939-1945
    if _is_paged_bracket(scan, index + 1):
        behind = _year_bracket(scan, index + 1) + 1
        _claim_pages(scan, behind + (scan.at(behind).text in (":", ",")))  # XXXIX (2012), 1-20
    number = None if year_like(scan.at(after).value) else numbering(scan, after)
    pieces = [uncaptioned(scan, "volume", Numbers(value, None, "", index, index, "roman"), index, index)]
    return [*pieces, uncaptioned(scan, "number", number, after, number.high)] if number else pieces


def _roman_and_figure(scan: Scan, index: int) -> list[NumberPiece]:
    """Read XXXII 1, enero-junio 2011: a Roman volume and the number behind it."""
    volume, number = small_number(scan, index), small_number(scan, index + 1)
    if volume is None or number is None or volume.kind != "roman" or number.kind != "figures":
        return []
    after = index + 2
    while scan.at(after).text in (",", "(") or scan.sets_off(after):
        after += 1
    if after == index + 2 or not scan.opens_date(after):
        return []
    return _pair(scan, volume, number, number.high)


def _year_number_pages(scan: Scan, index: int) -> list[NumberPiece]:
    """Read 2018; (12): 495-506 and 2018; 5(12): 495."""
    volume = small_number(scan, index)
    opening = index if volume is None else index + 1
    inner = in_brackets(scan, opening)
    if inner is None or year_like(inner.first) or scan.at(inner.high + 2).text != ":":
        return []
    pieces = [uncaptioned(scan, "volume", volume, index, index)] if volume is not None else []
    pieces.append(uncaptioned(scan, "number", inner, opening, inner.high + 1))
    _claim_pages(scan, inner.high + 3)
    return pieces


def _claim_pages(scan: Scan, index: int) -> None:
    """Claim a page or pages: they are no number of an issue, and tell a citation from a book's volume."""
    scan.pages.add(index)
    while scan.number(index) is not None or scan.is_dash(index):
        scan.claim([index])
        index += 1


def _volume_page(scan: Scan, index: int) -> list[NumberPiece]:
    """Read 7: 624, a volume and a page, where no verse can be meant and nothing else is in the text."""
    volume, page = small_number(scan, index), scan.number(index + 2)
    if volume is None or volume.kind != "figures" or page is None or scan.at(index + 1).text != ":":
        return []
    if (scan.at(index + 2).digits < 3 and not scan.at(index + 2).spaced) or (
        page <= _LAST_VERSE and scan.at(index).text.isascii()
    ):
        return []
    if scan.size > SHORT or scan.at(index + 3).text == ":":
        return []
    _claim_pages(scan, index + 2)
    return [uncaptioned(scan, "volume", volume, index, index + 1)]


def _bare_number(scan: Scan, index: int) -> list[NumberPiece]:
    """Read the figure between a title and a date: Thamarāt al-Funūn 871, 5 March 1892."""
    value = scan.number(index)
    if value is None or year_like(value) or scan.at(index - 1).kind == "number" or not _opens_line(scan, index):
        return []
    found = numbering(scan, index)
    if found is None or found.suffix:
        return []
    after = index = found.high + 1
    while scan.at(after).text in (",", "،", "(", ";", "-", "–", "—", "|", "/") and after - index < 2:
        after += 1
    if scan.is_a(after, "labels") and after + 1 in scan.dated:
        after += 1  # Umm Al-Qura 5062, issued on 27 December 2024
    if after == index and "page" in scan.captions(after) and scan.at(after + 1).kind == "number":
        return [uncaptioned(scan, "number", found, found.low, found.high)] if _is_journal(scan, index) else []
    postcode = scan.is_a(found.low - 1, "places", "streets")
    if after == index and value > _LAST_DAY and after in scan.dated and not postcode:
        return [uncaptioned(scan, "number", found, found.low, found.high)]  # Umm al-Qura 5062 December 2024
    season = scan.is_season(after) and any(scan.at(after + step).digits == 4 for step in (1, 2))
    if after == index or not (scan.opens_date(after) or scan.captions(after) or season):
        return []
    if scan.is_dash(index) and not scan.at(index).spaced:
        return []  # a telephone's number
    paged = "page" in scan.captions(after + 2)
    if value <= _LAST_DAY and scan.is_comma(after - 1) and after not in scan.dated and not (paged or season):
        return []  # Nuvember 21, 2024: a month that nobody knows, and its day
    return [uncaptioned(scan, "number", found, found.low, found.high)]


def _bracketed_number(scan: Scan, index: int) -> list[NumberPiece]:
    """Read the number in brackets between a title and a date: الأهرام (15488)، 5 مايو 1998."""
    found = in_brackets(scan, index)
    if found is None or found.first < _LOWEST_BRACKETED or year_like(found.first) or not _opens_line(scan, index):
        return []
    after = found.high + 2
    after += scan.is_comma(after)
    return [uncaptioned(scan, "number", found, index, found.high + 1)] if after in scan.dated else []


def _opens_line(scan: Scan, index: int) -> bool:
    """Say whether nothing but a few words stands before an index on its line."""
    words = 0
    for position in range(index - 1, -1, -1):
        term = scan.at(position)
        if term.kind in ("line", "break"):
            break
        if "series" in scan.captions(position) or (term.kind == "number" and "series" in scan.captions(position - 1)):
            continue
        if scan.claimed[position] and words and position not in scan.dated:
            break  # an identifier before the name: ISSN 1540-5877 eHumanista 11 (2017)
        if term.kind == "number" or scan.claimed[position]:
            return False
        words += term.kind == "word"
    return 0 < words <= MAX_TITLE_WORDS


_LAYOUTS: tuple[Callable[[Scan, int], list[NumberPiece]], ...] = (
    _year_number_pages,
    _volume_number,
    _volume_slash_number,
    _roman_and_figure,
    _year_slash_number,
    _volume_comma_number,
    _volume_year,
    _roman_volume,
    _roman_page,
    _volume_page,
    _bare_number,
    _bracketed_number,
)
