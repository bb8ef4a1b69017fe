"""Text in, readings out: the three functions that read a masthead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.calendars import get_calendar
from issue_dates.errors import InvalidValueError, MastheadError
from issue_dates.lexicons import languages as known_languages
from issue_dates.lexicons import load
from issue_dates.masthead import asides, chronology, dates, enumeration, eras, grouping, numeric, titles, weighing
from issue_dates.masthead.checks import check
from issue_dates.masthead.citations import find_citations
from issue_dates.masthead.finding import stretches
from issue_dates.masthead.reading import Diagnostic, Part, Reading, Span
from issue_dates.masthead.repairs import repair_months
from issue_dates.masthead.scan import Scan
from issue_dates.masthead.terms import known, terms_of
from issue_dates.masthead.tied import find_tied
from issue_dates.values import SEASONS, WEEKDAYS, Chronology, Enumeration, Issue, Numbering

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.masthead.chronology import Dated
    from issue_dates.masthead.grouping import Group
    from issue_dates.masthead.pieces import NumberPiece

# From one weekday to the other of a range there are no more terms: Vendredi 26 - Samedi 27 Juillet.
REACH = 6
_PREFERENCE = {"en": 0, "ar": 1, "fa": 2, "tr": 3, "fr": 4, "ar-Latn": 10, "und": 11}


def read_masthead(text: str, languages: Sequence[str] | None = None, calendar: str | None = None) -> Reading:
    """Read the masthead of a text of any length: the best one, the page's own before others' of the same strength.

    >>> from issue_dates import read_masthead
    >>> reading = read_masthead("Crescent International Vol. 50, No. 11 (Jumada al-Ula 1443)")
    >>> reading.issue.title, str(reading.issue.id)
    ('Crescent International', 'v.50:no.11(1443-05)')

    `languages` are BCP 47 tags that decide what the print leaves open; `calendar` is the one that Hijri dates are
    compared in. A text without a masthead gives a reading whose `issue` is `None`. Raises nothing for any text;
    `UnknownNameError` for a language or calendar that does not exist.
    """
    _known(languages, calendar)
    best: tuple[int, Reading] | None = None
    for strength, reading in _readings(text, languages, calendar):
        if best is None or strength > best[0]:
            best = strength, reading
    return best[1] if best else Reading(text)


def find_mastheads(text: str, languages: Sequence[str] | None = None, calendar: str | None = None) -> Iterator[Reading]:
    """Return every masthead of a text, one after the other as they are read, in order.

    >>> from issue_dates import find_mastheads
    >>> page = "al-Manar Vol. 5, No. 3, 1902\\n\\nal-Hilal Vol. 9, No. 1, 1900"
    >>> [str(reading.issue.id) for reading in find_mastheads(page)]
    ['v.5:no.3', 'v.9:no.1']
    """
    _known(languages, calendar)
    return (reading for _, reading in _readings(text, languages, calendar))


def parse_masthead(text: str, languages: Sequence[str] | None = None, calendar: str | None = None) -> Issue:
    """Return the issue that a text's masthead names, or raise.

    >>> from issue_dates import parse_masthead
    >>> parse_masthead("Vol. 50, No. 11, Jumada al-Ula 1443").enumeration.number.first
    11

    Raises `MastheadError` where there is none, or where a diagnostic of severity "error" stands against it.
    """
    reading = read_masthead(text, languages, calendar)
    if reading.issue is None:
        shown = text if len(text) <= 60 else f"{text[:57]}..."
        raise MastheadError(f"no masthead found in {shown!r}", diagnostics=reading.diagnostics)
    errors = [one for one in reading.diagnostics if one.severity == "error"]
    if errors:
        raise MastheadError(errors[0].message, diagnostics=reading.diagnostics)
    return reading.issue


def _known(languages: Sequence[str] | None, calendar: str | None) -> None:
    """Raise `UnknownNameError` for a language without a lexicon, or a calendar that does not exist."""
    if isinstance(languages, str):
        raise InvalidValueError(
            f"languages must be a list of tags, not the string {languages!r}", field="languages", value=languages
        )
    for tag in languages or ():
        if tag not in known_languages():
            load(tag)  # raises, with the tags that there are
    if calendar is not None:
        get_calendar(calendar)


def _readings(text: str, languages: Sequence[str] | None, calendar: str | None) -> Iterator[tuple[int, Reading]]:
    """Yield the strength and the reading of every masthead, stretch by stretch of the text."""
    for start, end in stretches(text):
        yield from _read_stretch(text, start, end, tuple(languages or ()), calendar)


def _read_stretch(
    text: str, start: int, end: int, told: tuple[str, ...], calendar: str | None
) -> Iterator[tuple[int, Reading]]:
    scan = Scan(terms_of(text, start, end), told)
    repair_months(scan)
    eras.mark_eras(scan)
    figures = numeric.find_numeric(scan)
    eras.claim_foreign(scan)
    asides.claim_asides(scan)
    levels = enumeration.find_levels(scan)
    levels += find_tied(scan, levels)
    named = dates.find_dates(scan)
    levels += find_citations(scan, levels)
    years = numeric.find_years(scan)
    pieces = sorted([*figures, *named, *years], key=lambda piece: piece.low)
    pieces = asides.issued(scan, pieces)
    if not pieces and not levels:
        return
    language = _language(scan)
    settled = chronology.settle(scan, pieces)
    for one in grouping.group(scan, levels, settled):
        found = _read_group(scan, text, one, language, calendar)
        if found is not None:
            yield found


def _language(scan: Scan) -> str | None:
    """Return the language that most of the words read are of; a word of one language counts for more."""
    votes: dict[str, int] = {}
    for index in range(scan.size):
        term = scan.at(index)
        entry = term.entry
        if entry is None or len(term.text) < 3:
            continue
        if scan.claimed[index] or entry.weekday is not None or entry.roles:
            weight = 60 // len(entry.languages) if entry.languages else 0
            for tag in entry.languages:
                votes[tag] = votes.get(tag, 0) + weight
    if not votes:
        return None
    # Of languages that are level, the one with more print is named; romanisation is a manner of writing, no language.
    most = max(votes.values())
    return min((_PREFERENCE.get(tag, 9), tag) for tag, count in votes.items() if count == most)[1]


def _read_group(
    scan: Scan, text: str, one: Group, language: str | None, calendar: str | None
) -> tuple[int, Reading] | None:
    """Make the reading of one group, or `None` where it is no masthead."""
    weekday, season = _day_words(scan, one)
    title = titles.find_title(scan, text, _anchor(one), (one.low, one.high), numbered=bool(one.levels))
    place = (title.low, title.high) if title and (one.levels or title.low >= scan.line(one.low)[0]) else None
    strength = weighing.strength(scan, one, place, genre=bool(title and title.genre))
    if not strength:
        return None
    before = len(scan.diagnostics)
    dated = _first_of_each(chronology.dates_of(scan, one.dates))
    numbers, spans = _numbers(scan, text, one)
    parts: list[Part] = []
    if title:
        parts.append(Part("title", Span(title.start, title.end), title.text, language))
    parts += [Part(kind, span, numbers[kind], language) for kind, span in spans.items()]
    parts += [Part(name, Span(d.start, d.end), d.value, language) for name, d in dated.items()]
    for kind, words in (("weekday", weekday), ("season", season)):
        if words:
            parts.append(Part(kind, words[1], words[0], language))
    if not parts:
        return None
    issue = Issue(
        title.text if title else None,
        Enumeration(**numbers),  # type: ignore[arg-type]
        Chronology(
            **{name: d.value for name, d in dated.items()},  # type: ignore[arg-type]
            weekday=weekday[0] if weekday else None,
            season=season[0] if season else None,
        ),
    )
    notes = [*_glued(scan, one), *_mended(scan, one), *scan.diagnostics[before:]]
    notes += [note for note in scan.diagnostics[:before] if _within(scan, one, note)]
    notes += check(dated, weekday, calendar)
    notes += _trailing(scan, text, one, place)
    parts.sort(key=lambda part: part.span.start)
    notes.sort(key=lambda note: note.span.start)
    return strength, Reading(text, issue, tuple(parts), tuple(notes), language)


def _trailing(scan: Scan, text: str, one: Group, title: tuple[int, int] | None) -> Iterator[Diagnostic]:
    """Say which words behind a masthead on its line are not read, where the text is but that line."""
    last = scan.size - 1
    if scan.breaks and scan.breaks[0] < last:
        return
    first = max([one.high, *(title or ())]) + 1
    words = [scan.at(i) for i in range(first, last + 1) if scan.at(i).kind == "word" and not scan.claimed[i]]
    words = [word for word in words if word.entry is None or not word.entry.captions]
    if words:
        shown = text[words[0].start : words[-1].end]
        yield Diagnostic("trailing-text", "info", f"not read: {shown[:60]!r}", Span(words[0].start, words[-1].end))


def _anchor(one: Group) -> tuple[int, int]:
    """Return the terms that a title stands beside: the numbers, or the dates where there are none."""
    if not one.levels:
        return one.low, one.high
    return min(level.low for level in one.levels), max(level.high for level in one.levels)


def _within(scan: Scan, one: Group, note: Diagnostic) -> bool:
    return scan.at(one.low).start <= note.span.start <= scan.at(one.high).end


def _first_of_each(found: list[Dated]) -> dict[str, Dated]:
    """Return one date of each reckoning: the first, or a later one that is more precise."""
    result: dict[str, Dated] = {}
    for dated in found:
        held = result.get(dated.reckoning)
        if held is None or _printed(dated) > _printed(held):
            result[dated.reckoning] = dated
    return result


def _printed(dated: Dated) -> int:
    """Count the figures of a date that are known: those of XXXX-10-12 are four."""
    return sum(map(str.isdecimal, str(dated.value)))


def _numbers(scan: Scan, text: str, one: Group) -> tuple[dict[str, object], dict[str, Span]]:
    """Return the levels of enumeration by name, and where each stood."""
    kinds = one.kinds()
    values: dict[str, object] = {}
    spans: dict[str, Span] = {}
    for level in one.levels:
        kind = level.kind
        if kind == "year_of_publication" and "volume" not in kinds:
            kind = "volume"
        elif "number" not in kinds and (
            kind == "whole_number" or (kind == "part" and weighing.counts_as_number(level, kinds))
        ):
            kind = "number"
        if kind in values or (kind == "number" and _is_year_of(level, one)):
            continue
        caption = _caption(scan, text, level)
        if level.numbers is None or kind in ("series", "supplement"):
            values[kind] = titles.plain(text[level.start : level.end])
        else:
            found = level.numbers
            values[kind] = Numbering(found.first, found.last, found.suffix, caption)
        spans[kind] = Span(level.start, level.end)
    return values, spans


def _caption(scan: Scan, text: str, level: NumberPiece) -> str:
    """Return the words of a caption as printed, with the raised circle of N°; nothing where there is none."""
    if level.caption < 0:
        return ""
    word = scan.at(level.caption)
    return titles.plain(text[word.start : word.end]) + level.text.removeprefix(word.text)


Words = tuple[str, Span]


def _is_year_of(level: NumberPiece, one: Group) -> bool:
    """Say whether a number is only the year of a date beside it, which damaged text order has put behind a caption."""
    year = level.numbers.first if level.numbers else 0
    return (
        year > 1000 and not level.text.isascii() and any(piece.year == year and piece.months for piece, _ in one.dates)
    )


def _beside_year(scan: Scan, index: int) -> bool:
    """Say whether a season stands beside a year: the word alone is also a name."""
    for step in (1, -1):
        position = index + step
        while _leads_to_year(scan, position):
            position += step
        if scan.at(position).digits == 4:
            return True
    return False


def _leads_to_year(scan: Scan, index: int) -> bool:
    """Say whether a term may stand between a season and its year: Verano de 2004, Winter-Spring 2007."""
    mark = scan.at(index).kind == "mark"
    return mark or _is_season(scan, index) or scan.is_joint(index) or scan.is_a(index, "filler")


def _is_season(scan: Scan, index: int) -> bool:
    entry = scan.at(index).entry
    return entry is not None and (entry.season is not None or "number" in entry.captions)


def _day_words(scan: Scan, one: Group) -> tuple[Words | None, Words | None]:
    """Return the weekday and the season printed with a group, with their spans."""
    first, last = scan.line(one.low, one.high)
    counted = {index for level in one.levels for index in range(level.low, level.high + 1)}
    taken = counted | {piece.month_index for piece, _ in one.dates}  # Mar is March, and not mardi
    weekdays: list[tuple[str, Span]] = []
    seasons: list[tuple[str, Span]] = []
    latest = -1
    for index in range(first, last + 1):
        term = scan.at(index)
        entry = term.entry
        if entry is None or index in taken or (entry.weekday is not None and _is_of_other(scan, index)):
            continue
        if entry.weekday is not None and grouping.gap(scan, index, one.low) + grouping.gap(scan, one.high, index) <= 3:
            weekday = _counted_weekday(scan, index, entry.weekday)
            if not weekdays or (index - latest <= REACH and counted.isdisjoint(range(latest, index))):
                weekdays.append((WEEKDAYS[weekday], Span(term.start, term.end)))
                latest = index
            scan.claim([index])
        if entry.season is not None and not scan.claimed[index] and _beside_year(scan, index):
            seasons.append((SEASONS[entry.season], Span(term.start, term.end)))
            scan.claim([index])
    return _joined(weekdays), _joined(seasons)


def _is_of_other(scan: Scan, index: int) -> bool:
    """Say whether a weekday is that of a day which is no issue's, or opens its line and a name: Friday Times."""
    after = scan.at(index + 1)
    if scan.means(index - 1 - (scan.at(index - 1).kind == "mark"), "not_issued"):
        return True  # Received: Friday, 5 May 1997
    named = after.kind == "word" and after.entry is None and after.text[:1].isupper()
    before = scan.at(index - 1)
    opens = index == scan.line(index)[0] or before.text.lower() == "the"
    return named and (opens or (before.kind == "mark" and scan.counts(index + 2)))


def _counted_weekday(scan: Scan, index: int, weekday: int) -> int:
    """Return the weekday that a figure before the word for Saturday makes of it in Persian: ۳ شنبه is Tuesday."""
    count = scan.number(index - 1) or 0
    return (weekday + count) % 7 if scan.is_a(index, "counted_weekdays") and count <= 5 else weekday


def _joined(found: list[Words]) -> Words | None:
    """Return the one word, or the first two different ones joined as from and to."""
    if not found:
        return None
    first = found[0]
    other = next((word for word in found[1:] if word[0] != first[0]), None)
    if other is None:
        return first
    return f"{first[0]}/{other[0]}", Span(first[1].start, other[1].end)


def _mended(scan: Scan, one: Group) -> Iterator[Diagnostic]:
    """Say which words of a group are read as what they were before the page damaged them."""
    for index in range(one.low, one.high + 1):
        term = scan.at(index)
        if term.kind == "number" and not term.text.isdecimal():
            message = f"{term.text!r} is read as {term.value}"
            yield Diagnostic("corrected-digits", "info", message, Span(term.start, term.end))
        mended = "" if term.entry is None or term.text.isascii() else known(term.text).mended
        if mended:
            message = f"{term.text!r} is read as {mended!r}"
            yield Diagnostic("corrected-spelling", "info", message, Span(term.start, term.end))


def _glued(scan: Scan, one: Group) -> Iterator[Diagnostic]:
    """Say where print ran two dates, or a year and a number, together."""
    for index in scan.numbers:
        term = scan.at(index)
        if term.glued and one.low <= index <= one.high:
            end = max((piece.end for piece, _ in one.dates if piece.start == term.start), default=term.end)
            message = "two numbers are printed without a space between them; read as two"
            yield Diagnostic("glued-dates", "info", message, Span(scan.at(index - 1).start, end))
