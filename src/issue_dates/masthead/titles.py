"""The periodical's name: the words beside a masthead's numbers and dates that are neither, nor around the name.

title = words on the line before the numbers | between them | after them | on the line above, or below
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from issue_dates.masthead.numbers import roman
from issue_dates.masthead.terms import DASHES, STOPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.masthead.scan import Scan

MAX_TITLE_WORDS = 9
_BREAKS = frozenset('|•·()[]{}<>:;/=،؛»«“”"*#©®™→›‹>…!?؟')
_ENGLISH = frozenset({"en"})
_ARABIC_ARTICLE = "ال"
QUOTES = frozenset("«“‘’\"„'")
_CLOSING = frozenset("»”“’\"'")
_EDGES = " \t\r\n.,،;:-–—_'’‘`\"“”«»|•·*/"
# A name may begin with a small letter where it begins with the article.
_ARTICLES = frozenset("al el ul an ar as at ad az ash adh ath as el- l la le les".split())
_OUTSIDE = (
    "frequency", "title_honorifics", "places", "filler", "year", "month", "and", "to", "equivalence",
)  # fmt: skip
# A postcode with its town has so many digits; those of four look like years.
_POSTCODE = (5, 6)
# Function words of running text: a title does not begin or end with them.
_SMALL = frozenset(
    "by in on at from and or to for with as was is are were has have this that see "
    "de la le du et von vom der die das".split()
)


@dataclass(slots=True)
class Title:
    """A title found among terms: its text, where it stands, its terms; `genre` where words or quotes mark it as one."""

    text: str
    start: int
    end: int
    low: int
    high: int
    genre: bool = False


Segment = tuple[int, int]

_MARKUP = re.compile(r"<[^<>]*>")
_PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")


def plain(printed: str) -> str:
    """Return words as printed without what a page adds to them: markup, entities, odd spaces, glyph forms.

    >>> plain("Islamic&nbsp;<b>Culture</b>")
    'Islamic Culture'
    """
    words = " ".join(html.unescape(_MARKUP.sub("", printed)).split())
    return unicodedata.normalize("NFKC", words) if _PRESENTATION_FORMS.search(words) else words


def find_title(scan: Scan, text: str, numbers: Segment, whole: Segment, *, numbered: bool) -> Title | None:
    """Return the title beside a masthead's numbers, or `None`.

    The line's own words come first, the nearest before its numbers; then, for a masthead with numbers, the line
    above; then words between the numbers, and after them where a genre or quotes mark a name; then the lines above
    the `whole` masthead, and the line below.
    """
    last = scan.line(*numbers)[1]
    end = max(numbers[1], min(whole[1], last))
    fallback: Title | None = None
    for segment in _places(scan, numbers, whole[0], numbered=numbered):
        title = _title(scan, text, segment, numbers[0])
        if title is None or not (title.genre or not end < segment[0] <= last):
            continue
        if title.low > numbers[0]:
            return fallback or title
        if not _may_be_another(scan, title):
            return title
        fallback = fallback or title
    return fallback


def _may_be_another(scan: Scan, title: Title) -> bool:
    """Say whether a name can be a subtitle, or of the house or place that a periodical comes from.

    Zeitschrift der Deutschen Gesellschaft für Islamkunde; Oxford University Press; Riyadh.
    """
    if title.genre:
        return scan.means(title.low, "frequency")
    place = is_place(scan, title.low, title.high) and scan.is_comma(title.high + 1)
    return place or any(scan.means(index, "publishers") for index in range(title.low, title.high + 1))


def _places(scan: Scan, numbers: Segment, low: int, *, numbered: bool) -> Iterator[Segment]:
    """Yield the runs of words that can be a title, the likeliest first; the further ones are seldom asked for."""
    first, last = scan.line(*numbers)
    segments = _segments(scan, first, last)
    before = [segment for segment in reversed(segments) if segment[1] < numbers[0]]
    yield from sorted(before, key=lambda segment: _in_brackets(scan, *segment))
    if numbered:
        yield from _line_above(scan, first)
    elif scan.at(first - 1).kind == "line":
        # A date alone has a name only in the line right above it.
        yield from _line_above(scan, first)[:1]
    yield from segments[len(before) :]
    if numbered:
        yield from _line_above(scan, scan.line(low)[0])
        yield from _line_below(scan, last)


def _in_brackets(scan: Scan, first: int, last: int) -> bool:
    """Say whether brackets hold words and nothing else, as they do a name's place: Al-Risala (Freetown)."""
    return scan.at(first - 1).text == "(" and scan.at(last + 1).text == ")"


def _line_above(scan: Scan, first: int) -> list[Segment]:
    result: list[Segment] = []
    for _ in range(2):
        if first < 2:
            break
        last = first - 2
        first, _ = scan.line(last)
        segments = _segments(scan, first, last)
        words = _words(scan, first, last)
        if words > MAX_TITLE_WORDS or (words > 3 and scan.at(last).text in STOPS):
            break
        if len(segments) == 1:
            result += segments
    return result


def _line_below(scan: Scan, last: int) -> list[Segment]:
    if scan.at(last + 1).kind not in ("line", "break"):
        return []
    first = last + 2
    _, last = scan.line(first)
    if _words(scan, first, last) > MAX_TITLE_WORDS:
        return []
    return _segments(scan, first, last)[:1]


def _words(scan: Scan, first: int, last: int) -> int:
    return sum(scan.at(index).kind == "word" for index in range(first, last + 1))


def _segments(scan: Scan, first: int, last: int) -> list[Segment]:
    """Cut a line at what is claimed and at separators into runs of words."""
    segments: list[Segment] = []
    start = -1
    for index in range(first, last + 2):
        if index <= last and not _cuts(scan, index):
            if start < 0:
                start = index
        elif start >= 0:
            segments.append((start, index - 1))
            start = -1
    return segments


def _cuts(scan: Scan, index: int) -> bool:
    term = scan.at(index)
    if scan.ends_line(index) or scan.claimed[index]:
        return True
    if term.kind == "mark":
        after = scan.at(index + 1)
        spaced = term.spaced and (after.spaced or scan.ends_line(index + 1))
        if (term.text == ":" and _names_on(scan, index)) or (term.text == "/" and _ties_words(scan, index)):
            return False
        return term.text in _BREAKS or (term.text in DASHES and spaced) or term.text in (",", "،")
    return term.kind == "number" and term.digits != 4 and index > 0 and scan.at(index - 1).kind != "word"


def _ties_words(scan: Scan, index: int) -> bool:
    """Say whether a slash without spaces stands inside a name: eHumanista/IVITRA."""
    before, after = scan.at(index - 1), scan.at(index + 1)
    if scan.at(index).spaced or after.spaced or scan.claimed[index - 1] or scan.claimed[index + 1]:
        return False
    return before.kind == after.kind == "word" and before.entry is None and after.entry is None


def _names_on(scan: Scan, index: int) -> bool:
    """Say whether a colon stands inside a name (AHKAM: Jurnal Ilmu Syariah) and not behind a label or caption."""
    before, after = scan.at(index - 1), scan.at(index + 1)
    if before.kind != "word" or after.kind != "word" or scan.claimed[index - 1] or scan.claimed[index + 1]:
        return False
    return before.entry is None and before.text[:1].isupper() and after.text[:1].isupper()


def _title(scan: Scan, text: str, segment: Segment, low: int) -> Title | None:
    """Trim a run of words to the name in it, or return `None` where none is left."""
    if is_place(scan, *segment):
        # A place is a name only in quotes, alone on its line, above the rest, or where it opens it, before the numbers.
        high = segment[1] + (scan.is_comma(segment[1] + 1) and scan.counts(low))
        named = _is_line(scan, *segment) or (high + 1 == low and segment[0] == scan.line(low)[0])
        named = named or (scan.at(segment[0] - 1).text in QUOTES and scan.at(segment[1] + 1).text in _CLOSING)
        if not named:
            return None
        first, last, genre = *segment, False
    else:
        first, last, genre = _trim(scan, *segment)
        if first == last < segment[1] and scan.at(first).text.casefold() in _ARTICLES:
            first, last = segment  # Le Lundi
    words = _words(scan, first, last) - sum(scan.at(index).text in _SMALL for index in range(first, last + 1))
    if first > last or last - first >= 2 * MAX_TITLE_WORDS or words > MAX_TITLE_WORDS:
        return None
    start, end = scan.at(first).start, scan.at(last).end
    if all(_is_known(scan, index) for index in range(first, last + 1)):
        return None
    if _begins_aside(scan, first) or scan.at(first - 1).text == "©" or _begins_small(scan.at(first).text):
        return None
    if scan.at(first - 1).digits in _POSTCODE and scan.free(first - 1) and scan.ends_line(first - 2):
        return None  # 11511 Cairo
    quoted = text[start - 1 : start] == "'"
    while end > start and text[end - 1] in _EDGES:
        if text[end - 1] == "'" and text[end - 2 : end - 1].isalpha() and not quoted:
            break
        end -= 1
    if _is_sentence(scan, first, last) and scan.best[first] == _ENGLISH:
        return None
    name = plain(text[start:end])
    if not _is_name(name) or any(sign in name.casefold() for sign in ("www.", ".com", "http")):
        return None
    marked = genre or scan.at(first - 1).text in QUOTES
    marked = marked or any(scan.means(index, "names") for index in range(first, last + 1))
    return Title(name, start, end, first, last, marked)


def is_place(scan: Scan, first: int, last: int) -> bool:
    """Say whether terms are but the name of a place."""
    return all(scan.is_a(index, "places") for index in range(first, last + 1))


def _is_sentence(scan: Scan, first: int, last: int) -> bool:
    """Say whether most words are in small letters: English names have capitals."""
    words = [scan.at(index).text for index in range(first, last + 1) if scan.at(index).kind == "word"]
    long = [word for word in words if len(word) > 3]
    return len(words) > 2 and sum(word.islower() for word in long) * 2 > len(long)


def _is_line(scan: Scan, first: int, last: int) -> bool:
    """Say whether words are a whole line, with the next right below."""
    return (first, last) == scan.line(first, last) and scan.at(last + 1).kind == "line"


def _is_known(scan: Scan, index: int) -> bool:
    """Say whether a term is no name by itself: a mark, a caption, a number word, a season, a weekday, an era's word."""
    term = scan.at(index)
    entry = term.entry
    if term.kind != "word" or (len(term.text) > 1 and term.text.isupper() and roman(term.text)):
        return True
    return entry is not None and bool(
        scan.captions(index)
        or entry.eras
        or entry.season is not None
        or entry.weekday is not None
        or entry.numeral is not None
        or (entry.months and "number" in (scan.at(index - 1).kind, scan.at(index + 1).kind))
        or ("labels" in entry.roles and not _is_named_time(scan, index))
        or ("editions" in entry.roles and scan.at(index - 1).text == ".")  # 3. Auflage
        or scan.is_a(index, "number_suffixes")
    )


def _begins_small(word: str) -> bool:
    """Say whether a word begins with a small letter as no name does: the articles may, and eHumanista."""
    return word[:1].islower() and not word[1:2].isupper() and word.casefold() not in _ARTICLES


def _begins_aside(scan: Scan, index: int) -> bool:
    """Say whether words begin with that of a price, a page or a registry number."""
    aside = not {"price", "page", "identifier", "copyright"}.isdisjoint(scan.captions(index))
    return aside and _captions_figure(scan, index)


def _captions_figure(scan: Scan, index: int) -> bool:
    """Say whether a figure, a colon or another caption stands behind a word, or a figure before it."""
    behind = scan.at(index + 1)
    telling = behind.kind == "number" or behind.text in (".", ":", "#", "№") or bool(scan.captions(index + 1))
    return telling or scan.claimed[index + 1] or scan.at(index - 1).kind == "number"


def _is_name(name: str) -> bool:
    """Say whether words can be a name: more than an article, and with a capital where the script has capitals."""
    letters = [letter for letter in name if letter.isalpha()]
    if name.casefold() in ("the", *_ARTICLES):
        return False
    return len(letters) > 1 and (any(map(str.isupper, letters)) or not any(map(str.islower, letters)))


def _trim(scan: Scan, first: int, last: int) -> tuple[int, int, bool]:
    """Leave out what stands around a name: genre, place, frequency, labels, small words."""
    genre, start = False, next((i for i in range(first, last + 1) if scan.at(i).kind == "word"), first)
    for index in range(first, last + 1):
        if _is_genre(scan, index):
            word = scan.at(index).text
            behind = index > first or not word.isascii() or sum(map(str.isupper, word)) == 2
            if word[:1].isupper() and behind:
                genre = True
                continue  # a capital makes it part of the name: The Milli Gazette
            genre = True
            if index > first and not _around(scan, range(first, index)):
                return (*_shave(scan, first, index - 1), True)
            first = index + 1
    opened = first
    for index in range(first, last + 1):
        if scan.means(index, "frequency") and not _is_in_name(scan, index, last):
            if index == first and scan.at(index).text.islower() and scan.at(index + 1).text[:1].isupper():
                first += 1  # monthly magazine Al-Huda
            else:
                last = index - 1
            break
    first, last = _shave(scan, first, last)
    joined = _continues_name(scan, first) or (start < opened and _continues_name(scan, opened))
    if genre and start < first <= last and joined:
        first = start  # Revue du monde musulman, Il Giornale di Tripoli: without its genre it is no name
    return first, last, genre


def _is_in_name(scan: Scan, index: int, last: int) -> bool:
    """Say whether a word for a frequency opens a line as a name's does, or ends a name: Koha Ditore."""
    opens = scan.ends_line(index - 1) and scan.means(index, "names")
    return opens or (index == last and _is_capital_behind_word(scan, index) and _ends_name(scan, index))


def _is_capital_behind_word(scan: Scan, index: int) -> bool:
    """Say whether a word with but its first capital stands behind another that is no weekday."""
    behind = scan.at(index - 1).kind == "word" and not scan.is_weekday(index - 1)
    return behind and scan.at(index).text.istitle()


def _continues_name(scan: Scan, index: int) -> bool:
    """Say whether a word joins on to one before it: a preposition, or a small letter in a script with capitals."""
    text = scan.at(index).text
    return text.casefold() in _SMALL or _begins_small(text)


def _shave(scan: Scan, first: int, last: int) -> tuple[int, int]:
    while first <= last and _outside(scan, first, opening=True):
        first += 1
    while last >= first and _outside(scan, last, opening=False):
        last -= 1
    return first, last


def _around(scan: Scan, indexes: range) -> bool:
    """Say whether nothing but words that stand around a name is there."""
    return all(_outside(scan, index, opening=True) for index in indexes)


def _outside(scan: Scan, index: int, *, opening: bool) -> bool:
    term = scan.at(index)
    if term.kind != "word":
        return True
    if term.text.casefold() in ("the", *_ARTICLES):
        return not opening and term.text.islower()
    if term.entry is None and term.text.casefold() not in _SMALL:
        return False
    if _is_named_time(scan, index) or (scan.ends_line(index - 1) and scan.means(index, "names")):
        return False
    if term.text.casefold() in _SMALL and not (opening and term.text[:1].isupper()):
        return True
    if opening and term.text[:1].isupper() and scan.is_a(index, "filler", "and", "to", "month", "year"):
        return False
    named = _is_capital_behind_word(scan, index) and not scan.claimed[index - 1]
    time = "year", "month", *(("filler", "frequency") if named else ())
    if not opening and term.text[:1].isupper() and scan.is_a(index, *time) and _ends_name(scan, index):
        return False  # Yeni Yıl, Sayı 5; El Watan N° 3635; Le Jour
    if scan.is_a(index, "places"):
        return not opening and _is_place_of(scan, index)
    if scan.is_a(index, "labels"):
        after = scan.at(index + 1)
        return after.text == ":" or after.kind == "number" or scan.claimed[index + 1]
    if scan.is_a(index, "ordinal_suffixes", "number_suffixes", "honorifics") and scan.claimed[max(index - 1, 0)]:
        return True
    if _is_genre(scan, index):
        return not term.text[:1].isupper()
    # "Watan" is Hausa's month, and the name of many a paper.
    roles = {} if term.entry is None else term.entry.roles
    stands_around = any(role in roles and not scan.best[index].isdisjoint(roles[role]) for role in _OUTSIDE)
    return stands_around or _is_caption(scan, index)


def _is_place_of(scan: Scan, index: int) -> bool:
    """Say whether a place is where a periodical comes from, and no part of its name: الهدى دمشق العدد, but صوت الجزائر.

    An Arabic noun with its article cannot have the place for its genitive, nor can an Urdu one without a sign of it.
    """
    text, after = scan.at(index).text, index + 1
    if text.lower() != text.upper():
        return False  # Pelita Brunei
    if "ur" in scan.best[index] and (scan.is_comma(after) or scan.ends_line(after)):
        return True
    definite = "ur" in scan.best[index] or scan.at(index - 1).text.startswith(_ARABIC_ARTICLE)
    return scan.is_a(after, "filler") or (scan.claimed[after] and (definite or not scan.counts(after)))


def _is_named_time(scan: Scan, index: int) -> bool:
    """Say whether a word for today, morning or evening is part of a name: المصري اليوم، العدد 5; صبح صادق."""
    return scan.is_a(index, "times") and not _is_dated(scan, index)


def _is_dated(scan: Scan, index: int) -> bool:
    """Say whether a date or weekday stands right beside a word, or behind its colon."""
    index += scan.at(index + 1).text == ":"
    behind = scan.at(index + 1).kind == "number" or scan.is_weekday(index + 1) or scan.claimed[index + 1]
    return (behind and not scan.counts(index + 1)) or scan.at(index - 1).kind == "number"


def _ends_name(scan: Scan, index: int) -> bool:
    """Say whether nothing that a word for year or month could go with stands behind it."""
    return scan.is_comma(index + 1) or scan.ends_line(index + 1) or scan.counts(index + 1)


def _is_genre(scan: Scan, index: int) -> bool:
    """Say whether a word is a genre's in the language here, and not tied to the name (Mecmua-i Ebüzziyâ)."""
    entry = scan.at(index).entry
    if entry is None or "genres" not in entry.roles or scan.best[index].isdisjoint(entry.roles["genres"]):
        return False
    return not (scan.is_dash(index + 1) and not scan.at(index + 1).spaced)


def _is_caption(scan: Scan, index: int) -> bool:
    """Say whether a word is a caption or an era mark and not, by its capital, part of a name ("Bulletin Officiel")."""
    entry, text, captions = scan.at(index).entry, scan.at(index).text, scan.captions(index)
    if scan.is_dash(index + 1) and not (scan.at(index + 1).spaced or scan.at(index + 2).spaced):
        captions = captions if scan.at(index + 2).kind != "word" else {}  # Hal-abuur
    if entry is not None and entry.eras:
        return len(text) < 3 and not text.isascii()
    if not {"price", "page", "identifier"}.isdisjoint(captions):
        named = scan.at(index - 1).kind == "word" and scan.counts(index + 1)
        if text.lower() == text.upper() and (named or not _captions_figure(scan, index)):
            return False  # ندائے شاہی، شمارہ ۵; حکمت قرآن جلد ۵: a name's last word, and a coin
        small = (len(text) < 5 and not text.isupper()) or not text[:1].isupper()
        return small or scan.ends_line(index - 1) or scan.claimed[index - 1]
    return bool(captions) and (not text[:1].isupper() or scan.at(index + 1).text == "/")
